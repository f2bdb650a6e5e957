"""``natobrief check``: what is wrong with data, or in a release."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence

import natobrief
from natobrief.cli.briefs import is_record
from natobrief.cli.streams import (
    FINE,
    PROBLEMS,
    WIDEST,
    complain,
    is_terminal,
    page_of,
    read_bytes,
    write,
    write_utf8,
)
from natobrief.cli.usage import Commands, add_command
from natobrief.forms.problems import as_github, as_json, as_text
from natobrief.forms.terminal import NARROWEST
from natobrief.inputs import INPUTS

#: What to do where there are more.
_ONE_BY_ONE = "check takes one file, so run it once for each"
_APART = "write each to a file of its own (natobrief convert FILE -o FOLDER/)"


def add_check(commands: Commands) -> None:
    """Add the command to a parser."""
    check = add_command(commands, "check", help="say what is wrong with data, or with a release")
    check.add_argument(
        "file", metavar="FILE", help="a brief as JSON, or a release to be read; - is standard input"
    )
    check.add_argument("others", nargs="*", help=argparse.SUPPRESS)
    check.add_argument(
        "--against", metavar="TEXT", help="the release that the data are about, in any format"
    )
    check.add_argument(
        "--from",
        choices=INPUTS,
        metavar="FORMAT",
        dest="input",
        help="format of the release: %(choices)s (default: told from it)",
    )
    check.add_argument(
        "--format",
        choices=("text", "json", "github"),
        metavar="FORM",
        default="text",
        help="how to say it: %(choices)s (default: text)",
    )
    check.add_argument(
        "--level",
        choices=("structure", "references", "evidence"),
        metavar="LEVEL",
        default="evidence",
        help="how far to check: %(choices)s; each includes those before it (default: evidence)",
    )
    codes = "codes, or beginnings of codes such as NB4, with commas between them"
    for name, which in (("--select", "only these"), ("--ignore", "not these")):
        check.add_argument(name, type=_codes, default=(), metavar="CODES", help=f"{which} {codes}")
    check.set_defaults(run=_check)


def _codes(words: str) -> tuple[str, ...]:
    """Read a list of codes; each has to be the beginning of one."""
    codes = tuple(code.strip() for code in words.split(",") if code.strip())
    for code in codes:
        if not any(known.startswith(code) for known in natobrief.Code):
            message = f"no code begins with {code!r}"
            raise argparse.ArgumentTypeError(message)
    return codes


def _check(arguments: argparse.Namespace) -> int:
    """Check a brief, or what is read of a release, by itself or against another text."""
    if arguments.others:
        return complain(arguments.others[0], f"is one too many: {_ONE_BY_ONE}")
    if arguments.file == arguments.against == "-":
        return complain("-", "FILE and TEXT cannot both be standard input")
    text = None if arguments.against is None else page_of(arguments.against, arguments.input)
    data = read_bytes(arguments.file)
    if _holds_several(data):
        return complain(arguments.file, f"holds several briefs: {_APART}, and {_ONE_BY_ONE}")
    place = (arguments.against, text)
    if is_record(data) or arguments.file.endswith(".json"):
        found, about = _check_data(data, text, arguments)
    else:
        page = page_of(arguments.file, arguments.input, data)
        found, about = _check_release(page, text, arguments)
        place = (arguments.file, page) if text is None else place
    problems = [each for each in found if _is_wanted(each, arguments)]
    _write_problems(problems, about, place, arguments)
    weighs = any(each.severity is not natobrief.Severity.NOTE for each in problems)
    return PROBLEMS if weighs else FINE


def _holds_several(data: bytes) -> bool:
    """Tell whether data are briefs in a row, one a line."""
    lines = [line for line in data.splitlines() if line.strip()]
    return len(lines) > 1 and all(is_record(line) and line.endswith(b"}") for line in lines[:2])


def _is_wanted(problem: natobrief.Problem, arguments: argparse.Namespace) -> bool:
    is_selected = not arguments.select or problem.code.startswith(arguments.select)
    return is_selected and not problem.code.startswith(arguments.ignore)


def _check_data(
    data: bytes, text: natobrief.Page | None, arguments: argparse.Namespace
) -> tuple[Sequence[natobrief.Problem], str | None]:
    """Return what is wrong with data, and the text to which its places refer."""
    from natobrief.checks.against import check_against  # noqa: PLC0415 - reads tables

    try:
        if text is None:
            brief = natobrief.loads(data)
            return natobrief.validate(brief, arguments.level).problems, brief.source.text
        return check_against(data, text.text, arguments.level).problems, text.text
    except natobrief.DecodeError as error:
        return error.problems, None


def _check_release(
    page: natobrief.Page, text: natobrief.Page | None, arguments: argparse.Namespace
) -> tuple[Sequence[natobrief.Problem], str | None]:
    """Return what is wrong with a release, and the text to which its places refer."""
    from natobrief.checks.against import check_against  # noqa: PLC0415 - reads tables

    found = natobrief.extract_page(page)
    if text is not None:
        return check_against(found.brief, text.text, arguments.level).problems, text.text
    problems = natobrief.validate(found.brief, arguments.level).problems
    return [*found.problems, *problems], found.brief.source.text


def _write_problems(
    problems: list[natobrief.Problem],
    text: str | None,
    place: tuple[str | None, natobrief.Page | None],
    arguments: argparse.Namespace,
) -> None:
    if arguments.format == "json":
        write_utf8()
        write(as_json(problems, text))
    elif arguments.format == "github":
        name, page = place
        # Of other files the text was taken out, and its lines are not theirs.
        is_plain = page is not None and page.format == "text" and text is not None
        lines = as_github(problems, arguments.file, (str(name), str(text)) if is_plain else None)
        if lines:
            write(lines)
    else:
        width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
        write(as_text(problems, width=width, colour=_takes_colours()))


def _takes_colours() -> bool:
    """Tell whether standard output is a terminal that shows colours, and nobody forbids them."""
    is_wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return is_wanted and is_terminal(sys.stdout)
