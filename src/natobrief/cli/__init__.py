"""The command line: a thin shell over the functions of `natobrief`.

.. code-block:: text

    natobrief show FILE...                          a readable brief in the terminal
    natobrief parse FILE... [--to FORM] [-o OUT]    releases as data
    natobrief check FILE [--against TEXT]           what is wrong with data, or in a text
    natobrief convert FILE [--to FORM] [-o OUT]     data in another form
    natobrief schema                                the JSON Schema of the data

A file is plain text, Markdown, a web page or an e-mail; ``--from`` names its format where neither
its bytes nor its name tell. ``-`` as a file is standard input. The exit status is 0 when all is
fine, 1 when reading a release left an error or a check found a problem - a mere note is none -, 2
when the command was used wrongly or a file cannot be read or written.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Sequence
from io import TextIOWrapper

import natobrief
from natobrief.cli.convert import add_convert, form_to_write, written
from natobrief.cli.streams import (
    FINE,
    PROBLEMS,
    WIDEST,
    WRONG_USAGE,
    complain,
    drop_output,
    read_bytes,
    read_standard_input,
    save,
    say,
    write,
    write_utf8,
)
from natobrief.forms import FORMATS, Options
from natobrief.forms._wording import visible
from natobrief.forms.problems import as_github, as_json, as_text
from natobrief.forms.terminal import NARROWEST, render, render_problem
from natobrief.inputs import INPUTS

#: What shells report of a program that was interrupted, and of one whose reader went away.
_INTERRUPTED = 130
_READER_GONE = 141

#: What may stand before a JSON object; the first three are the mark of UTF-8.
_BLANKS = b"\xef\xbb\xbf \t\r\n"


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
        return int(leaving.code or FINE)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        drop_output()
        return _READER_GONE
    except OSError as error:  # those of files are caught where they arise
        drop_output()
        return complain("standard output", error.strerror or str(error))
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="natobrief",
        description="Reads official NATO meeting releases into data.",
        epilog="Exit status: 0 fine, 1 a release could not be read in full or a check found a "
        "problem, 2 wrong usage.",
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
        "--to",
        choices=FORMATS,
        help="default: told by the ending of OUT, else json, one line per release",
    )
    parse.add_argument("-o", "--output", metavar="OUT", default="-", help="write to this file")
    parse.set_defaults(run=_parse)

    _add_check(commands)
    add_convert(commands)
    schema = commands.add_parser("schema", help="print the JSON Schema of a brief")
    schema.set_defaults(run=_schema)
    return parser


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = commands.add_parser("check", help="say what is wrong with data, or with a release")
    check.add_argument(
        "file", metavar="FILE", help="a brief as JSON, or a release to be read; - is standard input"
    )
    check.add_argument(
        "--against", metavar="TEXT", help="the release that the data are about, in any format"
    )
    check.add_argument(
        "--from", choices=INPUTS, dest="input", help="format of the release (default: told from it)"
    )
    check.add_argument("--format", choices=("text", "json", "github"), default="text")
    check.add_argument(
        "--level",
        choices=("structure", "references", "evidence"),
        default="evidence",
        help="how far to check; each level includes those before it (default: evidence)",
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
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    status = FINE
    for name in arguments.files:
        found = _reading(name, arguments.format)
        status = max(status, _status_of(found))
        if found is not None:
            heading = f"==> {visible(name)} <==\n" if len(arguments.files) > 1 else ""
            text = render(
                found.brief, width=width, evidence=arguments.evidence, problems=found.problems
            )
            write(f"{heading}{text}")
    return status


def _parse(arguments: argparse.Namespace) -> int:
    write_utf8()
    status = FINE
    form = form_to_write(arguments.to, arguments.output)
    if form == "html" and len(arguments.files) > 1:
        return complain("html", "a page holds one release, and more than one is given")
    lines = []
    for name in arguments.files:
        found = _reading(name, arguments.format)
        status = max(status, _status_of(found))
        if found is None:
            continue
        for problem in found.problems:
            say(f"{visible(name)}: {render_problem(problem, width=WIDEST)}")
        options: Options = {"problems": found.problems} if form == "html" else {}
        line = written(name, found.brief, form, **options)
        if line is None:
            status = WRONG_USAGE
        elif arguments.output == "-":
            write(line)
        else:
            lines.append(f"{line}\n")
    return max(status, save(arguments.output, "".join(lines))) if lines else status


def _check(arguments: argparse.Namespace) -> int:
    """Check a brief, or what is read of a release, by itself or against another text."""
    if arguments.file == arguments.against == "-":
        return complain("-", "FILE and TEXT cannot both be standard input")
    text = None if arguments.against is None else _page(arguments.against, arguments.input)
    data = read_bytes(arguments.file)
    if data is None or (text is None and arguments.against is not None):
        return WRONG_USAGE
    place = (arguments.against, text)
    if data.lstrip(_BLANKS)[:1] == b"{" or arguments.file.endswith(".json"):
        found, about = _check_data(data, text, arguments)
    else:
        page = _page(arguments.file, arguments.input, data)
        if page is None:
            return WRONG_USAGE
        found, about = _check_release(page, text, arguments)
        place = (arguments.file, page) if text is None else place
    problems = [each for each in found if _is_wanted(each, arguments)]
    _write_problems(problems, about, place, arguments)
    weighs = any(each.severity is not natobrief.Severity.NOTE for each in problems)
    return PROBLEMS if weighs else FINE


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
    return [*found.problems, *natobrief.validate(found.brief, arguments.level).problems], page.text


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
    return is_wanted and sys.stdout is not None and sys.stdout.isatty()


def _schema(_arguments: argparse.Namespace) -> int:
    write_utf8()
    write(json.dumps(natobrief.json_schema(), indent=2, ensure_ascii=False))
    return FINE


def _status_of(found: natobrief.Extraction | None) -> int:
    if found is None:
        return WRONG_USAGE
    errors = [each for each in found.problems if each.severity is natobrief.Severity.ERROR]
    return PROBLEMS if errors else FINE


def _reading(name: str, format_: str | None) -> natobrief.Extraction | None:
    """Read the release in a file; say why, and return None, when the file holds no text."""
    page = _page(name, format_)
    return None if page is None else natobrief.extract_page(page)


def _page(name: str, format_: str | None, data: bytes | None = None) -> natobrief.Page | None:
    """Read the text of a file; say why, and return None, when it holds none.

    What was read of standard input, which is not to be read twice, is handed in.
    """
    try:
        source = name if name != "-" else read_standard_input() if data is None else data
        return natobrief.read_page(source, format_)
    except natobrief.UnsupportedFormat as error:
        complain(name, str(error))
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        complain(name, getattr(error, "strerror", None) or str(error))
    return None
