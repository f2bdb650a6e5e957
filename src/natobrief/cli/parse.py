"""``natobrief parse``: releases as data."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import natobrief
from natobrief.cli.briefs import is_brief, is_record
from natobrief.cli.progress import Progress, progress
from natobrief.cli.streams import FileError, page_of, read_bytes, status_of, told
from natobrief.cli.usage import Commands, add_command, add_releases
from natobrief.cli.writing import Found, Job, add_output, job_of


def add_parse(commands: Commands) -> None:
    """Add the command to a parser."""
    parse = add_command(commands, "parse", help="read releases and write them as data")
    add_releases(parse)
    add_output(parse)
    parse.set_defaults(run=_parse)


def _parse(arguments: argparse.Namespace) -> int:
    is_named = arguments.format is not None
    job = job_of(arguments, bool if is_named else _is_release)
    with progress(len(job.given), job.output) as shown:
        job.write(_found(job, arguments.format, shown))
    return job.outcome.close(job.form.name)


def _found(job: Job, format_: str | None, shown: Progress) -> Iterator[Found]:
    """Read one release after the other."""
    for given in job.given:
        with job.outcome.trying():
            read = natobrief.extract_page(_page(given.name, format_))
            for problem in read.problems:
                shown.say(told(given.name, problem))
            yield Found(
                name=given.name,
                stem=given.stem,
                brief=read.brief,
                problems=read.problems,
                status=status_of(read),
            )
        shown.step()


def _is_release(name: str) -> bool:
    return not is_brief(name)


def _page(name: str, format_: str | None) -> natobrief.Page:
    data = read_bytes(name)
    if format_ is None and (is_brief(name) or is_record(data)):
        raise FileError(name, "holds no release but what was read of one; convert and show take it")
    return page_of(name, format_, data)
