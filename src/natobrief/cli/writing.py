"""Briefs one after the other, written in a form to where they are wanted."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from attrs import frozen

import natobrief
from natobrief.cli.outcome import Outcome
from natobrief.cli.streams import FINE, FileError, TargetError, reason_of
from natobrief.cli.targets import Put, alone, is_folder, open_target
from natobrief.forms import FORMATS, FORMS, Form, Options, form_of_file
from natobrief.forms._registry import form_called, module_of


@frozen(kw_only=True)
class Found:
    """A brief that was found in a file."""

    #: The file, or the place in it, as messages name it.
    name: str
    #: What a file made of it is called, without its ending.
    stem: str
    brief: natobrief.Brief
    #: What reading it left; None where nothing was read.
    problems: Sequence[natobrief.Problem] | None = None
    #: The exit status that this brief alone would give.
    status: int = FINE


def add_output(command: argparse.ArgumentParser) -> None:
    """Add the options that say what to write, and where."""
    command.add_argument(
        "--to",
        choices=FORMATS,
        help="the form to write (default: told by the ending of OUT, else json in a folder, "
        "else jsonl)",
    )
    command.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        default="-",
        help="write to this file, or to a file of its own each in this folder if it is one or "
        "ends in / (default: -, standard output)",
    )


def form_to_write(arguments: argparse.Namespace) -> Form:
    """Return the form that was asked for, else that of the file, else that of briefs in a row.

    Raises:
        TargetError: Its extra is not installed, or several files are to go into one that holds
            one brief.
    """
    told = form_of_file(arguments.output)
    in_folder = is_folder(arguments.output)
    usual = "json" if in_folder else "jsonl"
    form = form_called(arguments.to or (told.name if told else usual))
    try:
        module_of(form)
    except natobrief.UnsupportedFormat as error:
        raise TargetError(arguments.output, str(error)) from error
    if len(arguments.files) > 1 and not (form.holds_many or in_folder):
        raise TargetError(arguments.output, alone(form))
    return form


def stem_of(name: str) -> str:
    """Return the name of a file without folders and ending; a number is no ending.

    >>> stem_of("2022/talks.txt"), stem_of("talks.annotations.json"), stem_of("PR.2022.055")
    ('talks', 'talks', 'PR.2022.055')
    """
    path = PurePath("stdin" if name == "-" else name)
    endings = [ending for form in FORMS for ending in form.endings]
    known = [ending for ending in endings if path.name.lower().endswith(ending)]
    usual = path.suffix if path.suffix[1:].isalpha() else ""
    return path.name.removesuffix(path.name[-len(max(known, key=len)) :] if known else usual)


def write_briefs(
    found: Iterator[Found], form: Form, arguments: argparse.Namespace, outcome: Outcome
) -> None:
    """Write briefs, each before the next is asked for.

    Raises:
        TargetError: None can be written; nothing is.
    """
    with open_target(arguments.output, form, arguments.files) as put:
        for each in found:
            with outcome.trying():
                _write(each, form, put, outcome)


def _write(found: Found, form: Form, put: Put, outcome: Outcome) -> None:
    takes_problems = "problems" in form.options
    options: Options = {"problems": found.problems} if takes_problems else {}
    try:
        text = natobrief.dumps(found.brief, form.name, losses="ignore", **options)
        losses = natobrief.lost(found.brief, form.name, **options)
    except natobrief.NatobriefError as error:
        raise FileError(found.name, reason_of(error)) from error
    put(found.stem, text)
    outcome.lose(found.name, losses)
    outcome.use(found.status)
