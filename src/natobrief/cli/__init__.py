"""The command line: a thin shell over the functions of `natobrief`.

.. code-block:: text

    natobrief show FILE...                            a readable brief in the terminal
    natobrief parse FILE... [--to FORM] [-o OUT]      releases as data
    natobrief check FILE [--against TEXT]             what is wrong with data, or in a text
    natobrief convert FILE... [--to FORM] [-o OUT]    data in another form
    natobrief schema                                  the JSON Schema of the data
    natobrief completion SHELL                        a script by which a shell completes commands

A file is plain text, Markdown, a web page or an e-mail; ``--from`` names its format where neither
its bytes nor its name tell. ``-`` as a file is standard input. The exit status is 0 when all is
fine; 1 when reading a release left an error, a check found a problem - a mere note is none - or
some of many files were of no use; 2 when the command was used wrongly, none of the files was of use
or OUT could not be written.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from typing import NoReturn

import natobrief
from natobrief.cli.check import add_check
from natobrief.cli.completion import add_completion
from natobrief.cli.convert import add_convert
from natobrief.cli.parse import add_parse
from natobrief.cli.show import add_show
from natobrief.cli.streams import FINE, StreamError, complain, drop_output, write, write_utf8
from natobrief.cli.usage import add_command

#: What shells report of a program that was interrupted; of one ended by a signal, whose number is
#: added; and of one whose reader went away.
_INTERRUPTED = 130
_ENDED = 128
_READER_GONE = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: Arguments, without the name of the program; None for those of this process.

    Returns:
        The exit status.
    """
    _write_any_character()
    if argv is None:
        _end_as_asked()
    try:
        arguments = build_parser().parse_args(argv)
        status: int = arguments.run(arguments)
        print(end="", flush=True)  # noqa: T201 - a program prints
    except SystemExit as leaving:  # argparse has said what there is to say
        return int(leaving.code or FINE)
    except StreamError as error:
        return complain(error.name, error.reason)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        drop_output()
        return _READER_GONE
    except OSError as error:  # those of files are caught where they arise
        drop_output()
        return complain("standard output", error.strerror or str(error))
    return status


def _write_any_character() -> None:
    """Write as its escape what a terminal does not know."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _end_as_asked() -> None:
    """When somebody ends the program, remove what is half written before it ends."""

    def leave(number: int, _frame: object) -> NoReturn:
        sys.exit(_ENDED + number)

    with suppress(ValueError):  # only the main thread is told of signals
        for name in ("SIGTERM", "SIGHUP"):  # the second is unknown to Windows
            if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) is signal.SIG_DFL:
                signal.signal(getattr(signal, name), leave)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments, with all commands."""
    parser = argparse.ArgumentParser(
        prog="natobrief",
        description="Reads official NATO meeting releases into data.",
        epilog="Exit status: 0 fine; 1 a release could not be read in full, a check found a "
        "problem, or some of many files were of no use; 2 wrong usage, or no file was of use.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add_show(commands)
    add_parse(commands)
    add_check(commands)
    add_convert(commands)
    schema = add_command(commands, "schema", help="print the JSON Schema of a brief")
    schema.set_defaults(run=_schema)
    add_completion(commands, build_parser)
    return parser


class _Version(argparse.Action):
    """Print the version; it is looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print and leave."""
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - on use

        try:
            number = version("natobrief")
        except PackageNotFoundError:
            number = "(not installed)"
        print(f"natobrief {number}")  # noqa: T201 - a program prints
        parser.exit()


def _schema(_arguments: argparse.Namespace) -> int:
    write_utf8()
    write(json.dumps(natobrief.json_schema(), indent=2, ensure_ascii=False))
    return FINE
