"""Briefs one after the other, written in a form to where they are wanted."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence

from attrs import frozen

import natobrief
from natobrief.cli.folders import Given, given_files
from natobrief.cli.outcome import Outcome
from natobrief.cli.streams import FINE, FileError, TargetError, reason_of
from natobrief.cli.targets import Put, alone, goes_to_folder, open_target
from natobrief.forms import FORMS, Form, Options, form_of_file
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
        choices=[form.name for form in FORMS if not form.is_binary],
        metavar="FORM",
        help="the form to write: %(choices)s (default: told by the ending of OUT, else json in a "
        "folder, else jsonl)",
    )
    command.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        default="-",
        help="write to this file, or to a file of its own each in this folder if it is one or "
        "ends in / (default: -, standard output)",
    )


@frozen(kw_only=True)
class Job:
    """What there is to do: files to be read, and a form in which what they hold is written."""

    given: Sequence[Given]
    form: Form
    #: A file, a folder, or ``-``.
    output: str
    outcome: Outcome

    def write(self, found: Iterable[Found]) -> None:
        """Write briefs, each before the next is asked for.

        Raises:
            TargetError: Nothing more can be written.
        """
        names = [each.name for each in self.given]
        with open_target(self.output, self.form, names) as put:
            for each in found:
                with self.outcome.trying():
                    self._write(each, put)

    def _write(self, found: Found, put: Put) -> None:
        takes_problems = "problems" in self.form.options
        options: Options = {"problems": found.problems} if takes_problems else {}
        try:
            text = natobrief.dumps(found.brief, self.form.name, losses="ignore", **options)
            losses = natobrief.lost(found.brief, self.form.name, **options)
        except natobrief.NatobriefError as error:
            raise FileError(found.name, reason_of(error)) from error
        put(found.stem, str(text))
        self.outcome.lose(found.name, losses)
        self.outcome.use(found.status)


def job_of(arguments: argparse.Namespace, is_wanted: Callable[[str], bool] = bool) -> Job:
    """Return what the arguments ask for.

    Args:
        arguments: Those of a command that reads files and has an output.
        is_wanted: Whether it reads a file that is found in a folder, by its name.

    Raises:
        TargetError: The extra of the form is not installed, or several files are to go into one
            that holds one brief.
    """
    outcome = Outcome()
    given = given_files(arguments.files, outcome, arguments.output, is_wanted)
    form = _form_asked_for(arguments.to, arguments.output)
    if len(given) > 1 and not (form.holds_many or goes_to_folder(arguments.output)):
        raise TargetError(arguments.output, alone(form))
    return Job(given=given, form=form, output=arguments.output, outcome=outcome)


def _form_asked_for(asked: str | None, output: str) -> Form:
    """Return the form that was asked for, else that of the file, else that of briefs in a row."""
    told = form_of_file(output)
    if told is not None and told.is_binary:
        raise TargetError(output, "tables are written by natobrief.dump_tables")
    usual = "json" if goes_to_folder(output) else "jsonl"
    form = form_called(asked or (told.name if told else usual))
    try:
        module_of(form)
    except natobrief.UnsupportedFormat as error:
        raise TargetError(output, str(error)) from error
    return form
