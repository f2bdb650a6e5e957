"""The command line: a thin shell over the functions of `natobrief`.

.. code-block:: text

    natobrief show FILE...                          a readable brief in the terminal
    natobrief parse FILE... [--to FORMAT] [-o OUT]  releases as data
    natobrief schema                                the JSON Schema of the data

A file is plain text, Markdown, a web page or an e-mail; ``--from`` names its format where neither
its bytes nor its name tell. ``-`` as a file is standard input. The exit status is 0 when all is
fine, 1 when reading a release left an error, 2 when the command was used wrongly or a file cannot
be read or written.
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from secrets import token_hex

import natobrief
from natobrief.forms import FORMATS
from natobrief.forms._wording import visible
from natobrief.forms.terminal import NARROWEST, render, render_problem
from natobrief.inputs import INPUTS

_FINE = 0
_PROBLEMS = 1
_WRONG_USAGE = 2
#: What shells report of a program that was interrupted, and of one whose reader went away.
_INTERRUPTED = 130
_READER_GONE = 141

_WIDEST = 100
_STANDARD_INPUT = 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: Arguments, without the name of the program; None for those of this process.

    Returns:
        The exit status.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # not every terminal knows every character
            stream.reconfigure(errors="backslashreplace")
    try:
        arguments = _parser().parse_args(argv)
        status: int = arguments.run(arguments)
        print(end="", flush=True)  # noqa: T201 - a program prints
    except SystemExit as leaving:  # argparse has said what there is to say
        return int(leaving.code or _FINE)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return _READER_GONE
    except OSError as error:  # those of files are caught where they arise
        _drop_output()
        return _complain("standard output", error.strerror or str(error))
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="natobrief",
        description="Reads official NATO meeting releases into data.",
        epilog="Exit status: 0 fine, 1 a release could not be read in full, 2 wrong usage.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    files = argparse.ArgumentParser(add_help=False)
    files.add_argument("files", nargs="+", metavar="FILE", help="a release; - is standard input")
    files.add_argument(
        "--from", choices=INPUTS, dest="format", help="its format (default: told from the file)"
    )

    show = commands.add_parser("show", parents=[files], help="print a readable brief")
    show.add_argument("--evidence", action="store_true", help="list the words behind each value")
    show.set_defaults(run=_show)

    parse = commands.add_parser(
        "parse", parents=[files], help="read releases and write them as data"
    )
    parse.add_argument(
        "--to", choices=FORMATS, default="json", help="default: json, one line per release"
    )
    parse.add_argument("-o", "--output", metavar="OUT", default="-", help="write to this file")
    parse.set_defaults(run=_parse)

    schema = commands.add_parser("schema", help="print the JSON Schema of a brief")
    schema.set_defaults(run=_schema)
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


def _show(arguments: argparse.Namespace) -> int:
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), _WIDEST)
    status = _FINE
    for name in arguments.files:
        found = _reading(name, arguments.format)
        status = max(status, _status_of(found))
        if found is not None:
            heading = f"==> {visible(name)} <==\n" if len(arguments.files) > 1 else ""
            text = render(
                found.brief, width=width, evidence=arguments.evidence, problems=found.problems
            )
            _write(f"{heading}{text}")
    return status


def _parse(arguments: argparse.Namespace) -> int:
    _write_utf8()
    status = _FINE
    lines = []
    for name in arguments.files:
        found = _reading(name, arguments.format)
        status = max(status, _status_of(found))
        if found is None:
            continue
        for problem in found.problems:
            _say(f"{visible(name)}: {render_problem(problem, width=_WIDEST)}")
        line = _data_of(name, found.brief, arguments.to)
        if line is None:
            status = _WRONG_USAGE
        elif arguments.output == "-":
            _write(line)
        else:
            lines.append(f"{line}\n")
    return max(status, _save(arguments.output, "".join(lines))) if lines else status


def _data_of(name: str, brief: natobrief.Brief, form: str) -> str | None:
    """Write a brief and say what the form leaves out; say why, and return None, when it cannot."""
    try:
        text = natobrief.dumps(brief, form, losses="ignore")
        problems = natobrief.lost(brief, form)
    except natobrief.NatobriefError as error:
        _complain(name, str(error))
        return None
    if problems:
        _say(f"{visible(name)}: {visible(str(natobrief.LossWarning(form, problems)))}")
    return text


def _schema(_arguments: argparse.Namespace) -> int:
    _write_utf8()
    _write(json.dumps(natobrief.json_schema(), indent=2, ensure_ascii=False))
    return _FINE


def _status_of(found: natobrief.Extraction | None) -> int:
    if found is None:
        return _WRONG_USAGE
    errors = [each for each in found.problems if each.severity is natobrief.Severity.ERROR]
    return _PROBLEMS if errors else _FINE


def _reading(name: str, format_: str | None) -> natobrief.Extraction | None:
    """Read the release in a file; say why, and return None, when the file holds no text."""
    try:
        page = natobrief.read_page(_standard_input() if name == "-" else name, format_)
    except natobrief.UnsupportedFormat as error:
        _complain(name, str(error))
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        _complain(name, getattr(error, "strerror", None) or str(error))
    else:
        return natobrief.extract_page(page)
    return None


def _standard_input() -> bytes:
    with open(_STANDARD_INPUT, "rb", closefd=False) as stream:
        return stream.read()


def _save(name: str, text: str) -> int:
    """Write a whole file, or leave what stands there as it was."""
    try:
        target = Path(name).resolve()
        if target.exists() and not target.is_file():  # a device or a pipe has no neighbour
            target.write_text(text, encoding="utf-8", newline="\n")
        else:
            _replace(target, text)
    except (OSError, ValueError) as error:
        return _complain(name, getattr(error, "strerror", None) or str(error))
    return _FINE


def _replace(target: Path, text: str) -> None:
    """Write beside a file, then put the new one in its place in one step."""
    beside = target.with_name(f".natobrief-{token_hex(8)}")
    stream = beside.open("x", encoding="utf-8", newline="\n")
    try:
        with stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _write(text: str) -> None:
    """Print to standard output; an error if there is none."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    print(text)  # noqa: T201 - a program prints


def _write_utf8() -> None:
    """Write data as UTF-8 whatever the terminal speaks: JSON knows no other encoding."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")


def _say(text: str) -> None:
    if sys.stderr is not None:
        print(text, file=sys.stderr)  # noqa: T201 - a program prints


def _complain(name: str, reason: str) -> int:
    """Say in one line why a file is of no use."""
    _say(f"natobrief: {visible(name)}: {visible(reason)}")
    return _WRONG_USAGE


def _drop_output() -> None:
    """Keep Python from writing once more to a standard output that takes nothing."""
    with suppress(OSError, ValueError, AttributeError):  # it may be no file, or not be there
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
