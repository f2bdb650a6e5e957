"""Briefs one after the other, written in a form to where they are wanted."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePath

from attrs import frozen

import natobrief
from natobrief.cli.folders import Given, given_files, never
from natobrief.cli.outcome import Outcome
from natobrief.cli.streams import FINE, FileError, TargetError, reason_of
from natobrief.cli.tables import TABLES, check_target, write_tables
from natobrief.cli.targets import Put, alone, goes_to_folder, open_target
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
        metavar="FORM",
        help="the form to write: %(choices)s (default: told by the ending of OUT, else json in a "
        "folder, else jsonl)",
    )
    command.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        default="-",
        help="write to this file, or into this folder if it is one or ends in /: a file for each "
        "brief, or one set of tables (default: -, standard output)",
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
        if self.form.is_binary:
            write_tables(self._counted(found), self.form, self.output)
            return
        names = [each.name for each in self.given]
        with open_target(self.output, self.form, names) as put:
            for each in found:
                with self.outcome.trying():
                    self._write(each, put)

    def _counted(self, found: Iterable[Found]) -> Iterator[natobrief.Brief]:
        """Give the briefs that go into tables, which hold every one."""
        for each in found:
            self.outcome.lose(each.name, natobrief.lost(each.brief, self.form.name))
            self.outcome.use(each.status)
            yield each.brief

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


def job_of(
    arguments: argparse.Namespace,
    is_wanted: Callable[[str], bool] = bool,
    is_one: Callable[[str], bool] = never,
) -> Job:
    """Return what the arguments ask for.

    Args:
        arguments: Those of a command that reads files and has an output.
        is_wanted: Whether it reads a file that is found in a folder, by its name.
        is_one: Whether a folder is read as a whole.

    Raises:
        TargetError: The extra of the form is not installed, several files are to go into one that
            holds one brief, or tables to where they cannot be.
    """
    outcome = Outcome()
    given = given_files(
        arguments.files, outcome, arguments.output, is_wanted=is_wanted, is_one=is_one
    )
    form = _form_asked_for(arguments.to, arguments.output)
    if form.is_binary:
        check_target(arguments.output, [each.name for each in given])
    if len(given) > 1 and not (form.holds_many or goes_to_folder(arguments.output)):
        raise TargetError(arguments.output, alone(form))
    return Job(given=given, form=form, output=arguments.output, outcome=outcome)


def _form_asked_for(asked: str | None, output: str) -> Form:
    """Return the form that was asked for, else that of the file, else that of briefs in a row."""
    told = form_of_file(output)
    if told is None and asked is None:
        _refuse_unknown(output)
    table = PurePath(output).suffix.lower().removeprefix(".")  # one of a set, and no form by itself
    usual = "json" if goes_to_folder(output) else table if table in TABLES else "jsonl"
    form = form_called(asked or (told.name if told else usual))
    try:
        module_of(form)
    except natobrief.UnsupportedFormat as error:
        raise TargetError(output, str(error)) from error
    return form


def _refuse_unknown(output: str) -> None:
    """Refuse a file whose ending is that of no form: it would not hold what it says."""
    ending = PurePath(output).suffix
    is_plain = goes_to_folder(output) or ending.lower().removeprefix(".") in TABLES
    if is_plain or not ending[1:].isalpha():
        return
    known = ", ".join(each for form in FORMS for each in form.endings)
    message = f"{ending} is the ending of no form: name one with --to, or end it with {known}"
    raise TargetError(output, message)
