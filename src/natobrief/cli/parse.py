"""``natobrief parse``: releases as data."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import natobrief
from natobrief.cli.outcome import Outcome
from natobrief.cli.progress import Progress, progress
from natobrief.cli.streams import WIDEST, page_of, status_of
from natobrief.cli.usage import add_releases
from natobrief.cli.writing import Found, add_output, form_to_write, stem_of, write_briefs
from natobrief.forms._wording import visible
from natobrief.forms.terminal import render_problem


def add_parse(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a parser."""
    parse = commands.add_parser("parse", help="read releases and write them as data")
    add_releases(parse)
    add_output(parse)
    parse.set_defaults(run=_parse)


def _parse(arguments: argparse.Namespace) -> int:
    form = form_to_write(arguments)
    outcome = Outcome()
    with progress(len(arguments.files), arguments.output) as shown:
        write_briefs(_found(arguments, outcome, shown), form, arguments, outcome)
    return outcome.close(form.name)


def _found(arguments: argparse.Namespace, outcome: Outcome, shown: Progress) -> Iterator[Found]:
    """Read one release after the other."""
    for name in arguments.files:
        with outcome.trying():
            read = natobrief.extract_page(page_of(name, arguments.format))
            for problem in read.problems:
                shown.say(f"{visible(name)}: {render_problem(problem, width=WIDEST)}")
            yield Found(
                name=name,
                stem=stem_of(name),
                brief=read.brief,
                problems=read.problems,
                status=status_of(read),
            )
        shown.step()
