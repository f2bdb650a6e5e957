"""``natobrief convert``: briefs from one form to another."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from natobrief.cli.briefs import READABLE, is_brief, read_briefs
from natobrief.cli.folders import Given, never
from natobrief.cli.progress import Progress, progress
from natobrief.cli.streams import PROBLEMS, told
from natobrief.cli.tables import TABLES, is_set
from natobrief.cli.usage import Commands, Files, add_command
from natobrief.cli.writing import Found, Job, add_output, job_of

#: Bytes from which on reading takes a while.
_LARGE = 1_000_000


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
        choices=READABLE,
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
    job = job_of(arguments, bool if is_named else is_brief, is_set if has_tables else never)
    with progress(_size(job.given), job.output) as shown:
        job.write(_found(job, arguments.source, shown))
    return job.outcome.close(job.form.name)


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
            for each in read_briefs(given.name, source, shown.step):
                place = f"{given.name}:{each.number}" if each.number else given.name
                if each.brief is not None:
                    stem = f"{given.stem}-{each.number}" if each.number else given.stem
                    yield Found(name=place, stem=stem, brief=each.brief)
                else:
                    job.outcome.use(PROBLEMS)
                    for problem in each.problems:
                        shown.say(told(place, problem))
