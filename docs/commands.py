"""Write what docs/reference/command-line.md says of arguments, from the parser itself.

python docs/commands.py          # write the page
python docs/commands.py --check  # exit status 1 when the page is another
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from natobrief.cli import build_parser

PAGE = Path(__file__).parent / "reference" / "command-line.md"

_BLOCK = re.compile(r"(?<=<!-- arguments: )(?P<command>[a-z]+) -->\n.*?(?=<!-- end -->)", re.DOTALL)


def commands() -> dict[str, argparse.ArgumentParser]:
    """Return the parsers of the commands."""
    for action in build_parser()._actions:  # noqa: SLF001 - argparse lists them nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            return dict(action.choices)
    return {}


def page(text: str) -> str:
    """Return a page with what stands between its marks as it is to be."""
    known = commands()
    named = [match["command"] for match in _BLOCK.finditer(text)]
    if sorted(named) != sorted(known):
        message = f"the page is about {sorted(named)}, and there are {sorted(known)}"
        raise ValueError(message)
    return _BLOCK.sub(lambda match: "".join(_block(match["command"], known)), text)


def _block(command: str, known: dict[str, argparse.ArgumentParser]) -> Iterator[str]:
    arguments = [
        each
        for each in known[command]._actions  # noqa: SLF001 - as above
        if each.dest != "help" and each.help != argparse.SUPPRESS
    ]
    usage = " ".join(["natobrief", command, *map(_in_usage, _in_order(arguments))])
    yield f"{command} -->\n\n```text\n{usage}\n```\n\n"
    if arguments:
        yield "| argument | is |\n| --- | --- |\n"
        yield from map(_row, _in_order(arguments))
        yield "\n"


def _in_order(arguments: list[argparse.Action]) -> list[argparse.Action]:
    """Put what must be given first."""
    return sorted(arguments, key=lambda each: bool(each.option_strings))


def _row(argument: argparse.Action) -> str:
    names = ", ".join(f"`{_with_value(argument, each)}`" for each in argument.option_strings)
    choices = ", ".join(f"`{each}`" for each in argument.choices or ())
    words = str(argument.help) % {**vars(argument), "choices": choices}
    return f"| {names or f'`{argument.metavar}`'} | {words.replace('|', chr(92) + '|')} |\n"


def _in_usage(argument: argparse.Action) -> str:
    if argument.option_strings:
        return f"[{_with_value(argument, argument.option_strings[0])}]"
    return f"{argument.metavar}{'...' if argument.nargs == '+' else ''}"


def _with_value(argument: argparse.Action, name: str) -> str:
    return name if argument.nargs == 0 else f"{name} {argument.metavar}"


def main() -> int:
    """Write the page, or compare it."""
    text = PAGE.read_text(encoding="utf-8")
    if sys.argv[1:] == ["--check"]:
        return int(text != page(text))
    PAGE.write_text(page(text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
