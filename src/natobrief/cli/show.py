"""``natobrief show``: a readable brief in the terminal."""

from __future__ import annotations

import argparse
import shutil

import natobrief
from natobrief.cli.folders import given_files
from natobrief.cli.outcome import Outcome
from natobrief.cli.streams import WIDEST, page_of, status_of, write
from natobrief.cli.usage import Commands, add_command, add_releases
from natobrief.forms._wording import visible
from natobrief.forms.terminal import NARROWEST, render


def add_show(commands: Commands) -> None:
    """Add the command to a parser."""
    show = add_command(commands, "show", help="print a readable brief")
    add_releases(show)
    show.add_argument("--evidence", action="store_true", help="list the words behind each value")
    show.set_defaults(run=_show)


def _show(arguments: argparse.Namespace) -> int:
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    outcome = Outcome()
    given = given_files(arguments.files, outcome)
    gap = ""
    for each in given:
        with outcome.trying():
            found = natobrief.extract_page(page_of(each.name, arguments.format))
            heading = f"{gap}==> {visible(each.name)} <==\n" if len(given) > 1 else ""
            text = render(
                found.brief, width=width, evidence=arguments.evidence, problems=found.problems
            )
            write(f"{heading}{text}")
            gap = "\n"
            outcome.use(status_of(found))
    return outcome.close()
