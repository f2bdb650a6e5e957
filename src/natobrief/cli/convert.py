"""``natobrief convert``: briefs from one form to another."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import IO

import natobrief
from natobrief.cli.folders import Given, never
from natobrief.cli.progress import Progress, progress
from natobrief.cli.streams import PROBLEMS, WIDEST, FileError, is_folder, open_bytes, reason_of
from natobrief.cli.tables import TABLES, is_set, rows_in
from natobrief.cli.usage import Commands, Files, add_command
from natobrief.cli.writing import Found, Job, add_output, job_of
from natobrief.forms import FORMS, form_of_file
from natobrief.forms._wording import visible
from natobrief.forms.terminal import render_problem

#: Bytes from which on reading takes a while.
_LARGE = 1_000_000

_READABLE = tuple(form.name for form in FORMS if form.reads)


def add_convert(commands: Commands) -> None:
    """Add the command to a parser."""
    convert = add_command(commands, "convert", help="write briefs in another form")
    convert.add_argument(
        "files",
        nargs="+",
        action=Files,
        metavar="FILE",
        help="a brief, or many as jsonl, or a folder of such files; - is standard input",
    )
    convert.add_argument(
        "--from",
        choices=_READABLE,
        metavar="FORM",
        dest="source",
        help="its form: %(choices)s (default: told by its ending, else json or jsonl by its "
        "first line)",
    )
    add_output(convert)
    convert.set_defaults(run=_convert)


def _convert(arguments: argparse.Namespace) -> int:
    is_named = arguments.source is not None
    has_tables = not is_named or arguments.source in TABLES
    job = job_of(arguments, bool if is_named else _is_readable, is_set if has_tables else never)
    with progress(_size(job.given), job.output) as shown:
        job.write(_found(job, arguments.source, shown))
    return job.outcome.close(job.form.name)


def _is_readable(name: str) -> bool:
    form = form_of_file(name)
    return form is not None and form.name in _READABLE


def _size(given: Iterable[Given]) -> int:
    """Return how many bytes there are to be read; 0 where it is not known, or soon done."""
    size = 0
    for each in given:
        with suppress(OSError, ValueError):
            size += Path(each.name).stat().st_size
    return size if size >= _LARGE else 0


def _found(job: Job, source: str | None, shown: Progress) -> Iterator[Found]:
    """Read one brief after the other."""
    for given in job.given:
        with job.outcome.trying():
            for each in _read(given.name, source, shown):
                place = f"{given.name}:{each.number}" if each.number else given.name
                if each.brief is not None:
                    stem = f"{given.stem}-{each.number}" if each.number else given.stem
                    yield Found(name=place, stem=stem, brief=each.brief)
                else:
                    job.outcome.use(PROBLEMS)
                    for problem in each.problems:
                        shown.say(f"{visible(place)}: {render_problem(problem, width=WIDEST)}")


def _read(
    name: str, source: str | None, shown: Progress
) -> Iterator[natobrief.JsonLine | natobrief.BriefRows]:
    """Read what is in a file, one brief at a time; of one that holds a single brief, as line 0."""
    told = form_of_file(name)
    form = source or (told.name if told else None)
    try:
        if form in TABLES or (form is None and is_folder(name)):
            yield from rows_in(name, form)
        else:
            yield from _in_file(name, form, shown)
    except natobrief.DecodeError as error:
        yield natobrief.JsonLine(number=0, problems=error.problems)
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        raise FileError(name, reason_of(error)) from error


def _in_file(name: str, form: str | None, shown: Progress) -> Iterator[natobrief.JsonLine]:
    with open_bytes(name) as stream:
        lines = _counted(stream, shown)
        if form is None:
            form, lines = _told(lines)
        if form == "jsonl":
            yield from _in_lines(name, lines)
        else:
            brief = natobrief.loads(b"".join(lines), form)
            yield natobrief.JsonLine(number=0, brief=brief)


def _counted(stream: IO[bytes], shown: Progress) -> Iterator[bytes]:
    for line in stream:
        yield line
        shown.step(len(line))


def _told(lines: Iterator[bytes]) -> tuple[str, Iterator[bytes]]:
    """Tell from the first line that says something whether a brief stands in each."""
    blank: list[bytes] = []
    for line in lines:
        if line.strip():
            form = "jsonl" if _is_whole(line) else "json"
            return form, chain(blank, [line], lines)
        blank.append(line)
    return "json", iter(blank)


def _is_whole(line: bytes) -> bool:
    """Tell whether a line is JSON by itself."""
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _in_lines(name: str, lines: Iterator[bytes]) -> Iterator[natobrief.JsonLine]:
    line = None
    for line in natobrief.load_lines(lines):
        yield line
    if line is None:
        raise FileError(name, "holds no brief")
