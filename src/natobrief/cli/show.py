"""``natobrief show``: a readable brief in the terminal."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from itertools import chain, islice

import natobrief
from natobrief.cli.briefs import is_brief, is_record, read_briefs
from natobrief.cli.folders import given_files
from natobrief.cli.outcome import Outcome
from natobrief.cli.streams import PROBLEMS, WIDEST, page_of, read_bytes, say, status_of, told, write
from natobrief.cli.tables import is_set
from natobrief.cli.usage import Commands, add_command, add_releases
from natobrief.forms._wording import visible
from natobrief.forms.terminal import NARROWEST, render


def add_show(commands: Commands) -> None:
    """Add the command to a parser."""
    show = add_command(commands, "show", help="print a readable brief")
    add_releases(show, "a release, or briefs that were written, or a folder of them")
    show.add_argument("--evidence", action="store_true", help="list the words behind each value")
    show.set_defaults(run=_show)


def _show(arguments: argparse.Namespace) -> int:
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    outcome = Outcome()
    found = _found(arguments, outcome)
    first = list(islice(found, 2))  # of more than one, each has a heading
    gap = ""
    for name, read in chain(first, found):
        heading = f"{gap}==> {visible(name)} <==\n" if len(first) > 1 else ""
        text = render(read.brief, width=width, evidence=arguments.evidence, problems=read.problems)
        write(f"{heading}{text}")
        gap = "\n"
    return outcome.close()


def _found(
    arguments: argparse.Namespace, outcome: Outcome
) -> Iterator[tuple[str, natobrief.Extraction]]:
    """Read all that is to be shown, with its place."""
    for each in given_files(arguments.files, outcome, is_one=is_set):
        with outcome.trying():
            for name, read in _read(each.name, arguments.format, outcome):
                outcome.use(status_of(read))
                yield name, read


def _read(
    name: str, format_: str | None, outcome: Outcome
) -> Iterator[tuple[str, natobrief.Extraction]]:
    """Read a release, or the briefs that a file holds; give the place of each."""
    holds_briefs = format_ is None and (is_brief(name) or is_set(name))
    data = None if holds_briefs else read_bytes(name)
    if data is not None and (format_ is not None or not is_record(data)):
        yield name, natobrief.extract_page(page_of(name, format_, data))
        return
    for each in read_briefs(name, data=data):
        place = f"{name}:{each.number}" if each.number else name
        if each.brief is not None:
            yield place, natobrief.Extraction(brief=each.brief)
            continue
        outcome.use(PROBLEMS)
        for problem in each.problems:
            say(told(place, problem))
