"""``natobrief convert``: a brief from one form to another."""

from __future__ import annotations

import argparse
from typing import Unpack

import natobrief
from natobrief.cli.streams import (
    FINE,
    PROBLEMS,
    WIDEST,
    WRONG_USAGE,
    complain,
    read_bytes,
    save,
    say,
    write,
    write_utf8,
)
from natobrief.forms import FORMATS, FORMS, Options, form_of_file
from natobrief.forms._wording import visible
from natobrief.forms.terminal import render_problem

_READABLE = tuple(form.name for form in FORMS if form.reads)


def add_convert(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a parser."""
    convert = commands.add_parser("convert", help="write a brief in another form")
    convert.add_argument("file", metavar="FILE", help="a brief; - is standard input")
    convert.add_argument(
        "--from", choices=_READABLE, dest="source", help="its form (default: told by its ending)"
    )
    convert.add_argument(
        "--to", choices=FORMATS, help="the form to write (default: told by the ending of OUT)"
    )
    convert.add_argument("-o", "--output", metavar="OUT", default="-", help="write to this file")
    convert.set_defaults(run=_convert)


def form_to_write(asked: str | None, output: str) -> str:
    """Return the form that was asked for, else that of the file to be written, else JSON."""
    told = form_of_file(output)
    return asked or (told.name if told else "json")


def _convert(arguments: argparse.Namespace) -> int:
    data = read_bytes(arguments.file)
    if data is None:
        return WRONG_USAGE
    told = form_of_file(arguments.file)
    try:
        brief = natobrief.loads(data, arguments.source or (told.name if told else "json"))
    except natobrief.DecodeError as error:
        for problem in error.problems:
            say(f"{visible(arguments.file)}: {render_problem(problem, width=WIDEST)}")
        return PROBLEMS
    except natobrief.NatobriefError as error:
        return complain(arguments.file, str(error))
    form = form_to_write(arguments.to, arguments.output)
    text = written(arguments.file, brief, form)
    if text is None:
        return WRONG_USAGE
    if arguments.output != "-":
        return save(arguments.output, f"{text}\n")
    write_utf8()
    write(text)
    return FINE


def written(name: str, brief: natobrief.Brief, form: str, **options: Unpack[Options]) -> str | None:
    """Write a brief and say what the form leaves out; say why, and return None, when it cannot.

    The line feed at the end, which only some forms write, is taken off: whoever prints adds one.
    """
    try:
        text = natobrief.dumps(brief, form, losses="ignore", **options)
        problems = natobrief.lost(brief, form, **options)
    except natobrief.NatobriefError as error:
        complain(name, str(error))
        return None
    if problems:
        say(f"{visible(name)}: {visible(str(natobrief.LossWarning(form, problems)))}")
    return text.removesuffix("\n")
