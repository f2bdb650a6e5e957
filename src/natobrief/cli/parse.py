"""``natobrief parse``: releases as data."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import natobrief
from natobrief.cli.progress import Progress, progress
from natobrief.cli.streams import WIDEST, page_of, status_of
from natobrief.cli.usage import Commands, add_command, add_releases
from natobrief.cli.writing import Found, Job, add_output, job_of
from natobrief.forms._wording import visible
from natobrief.forms.terminal import render_problem


def add_parse(commands: Commands) -> None:
    """Add the command to a parser."""
    parse = add_command(commands, "parse", help="read releases and write them as data")
    add_releases(parse)
    add_output(parse)
    parse.set_defaults(run=_parse)


def _parse(arguments: argparse.Namespace) -> int:
    job = job_of(arguments)
    with progress(len(job.given), job.output) as shown:
        job.write(_found(job, arguments.format, shown))
    return job.outcome.close(job.form.name)


def _found(job: Job, format_: str | None, shown: Progress) -> Iterator[Found]:
    """Read one release after the other."""
    for given in job.given:
        with job.outcome.trying():
            read = natobrief.extract_page(page_of(given.name, format_))
            for problem in read.problems:
                shown.say(f"{visible(given.name)}: {render_problem(problem, width=WIDEST)}")
            yield Found(
                name=given.name,
                stem=given.stem,
                brief=read.brief,
                problems=read.problems,
                status=status_of(read),
            )
        shown.step()
