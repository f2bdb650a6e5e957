"""``natobrief completion``: a script by which a shell completes the arguments, made with shtab."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

from natobrief.cli.streams import FINE, TargetError, write, write_utf8
from natobrief.cli.usage import Commands, add_command

#: The shells whose scripts are tried by the tests.
SHELLS = ("bash", "zsh", "fish")

#: What stands in the usage for the name of a file.
_NAMES = frozenset(("FILE", "TEXT", "OUT"))


def add_completion(
    commands: Commands,
    parser: Callable[[], argparse.ArgumentParser],
) -> None:
    """Add the command to a parser; what it makes is about another of the same sort."""
    completion = add_command(
        commands, "completion", help="print a script by which a shell completes commands"
    )
    completion.add_argument("shell", choices=SHELLS, metavar="SHELL", help="%(choices)s")
    completion.set_defaults(run=_completion, parser=parser)


def _completion(arguments: argparse.Namespace) -> int:
    try:
        import shtab  # noqa: PLC0415 - an extra
    except ImportError:
        reason = "this needs an extra that is not installed: pip install 'natobrief[cli]'"
        raise TargetError(arguments.shell, reason) from None
    parser = arguments.parser()
    for action in _actions(parser):
        if action.metavar in _NAMES:
            vars(action)["complete"] = shtab.FILE
    write_utf8()
    write(shtab.complete(parser, arguments.shell).rstrip("\n"))
    return FINE


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Give the arguments of a parser and of its commands."""
    for action in parser._actions:  # noqa: SLF001 - argparse lists them nowhere else
        yield action
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            for command in action.choices.values():
                yield from _actions(command)
