"""What every form checks of its arguments, and how it words what it cannot hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn, get_args

from natobrief.diagnostics import Code, Problem, Severity
from natobrief.errors import ValidationError
from natobrief.forms._registry import Losses, Unknown
from natobrief.model import Brief

_INDENT = 2


def refuse_argument(name: str, expected: str, found: object) -> NoReturn:
    """Raise the error of an argument.

    Raises:
        ValidationError: Always.
    """
    message = f"{name}: expected {expected}, found {found!r}"
    raise ValidationError([Problem(code=Code.IMPOSSIBLE_VALUE, message=message)])


def check_brief(brief: object) -> None:
    """Refuse to write what is no brief."""
    if not isinstance(brief, Brief):
        refuse_argument("brief", "a Brief", brief)


def check_indent(indent: object) -> None:
    """Refuse to indent by another number of blanks."""
    if indent is not None and (type(indent) is not int or indent != _INDENT):
        refuse_argument("indent", "None or 2", indent)


def check_losses(losses: object) -> None:
    """Refuse to do something else with losses than what can be done."""
    if losses not in get_args(Losses):
        refuse_argument("losses", "one of " + ", ".join(get_args(Losses)), losses)


def check_unknown(unknown: object) -> None:
    """Refuse to do something else with what is unknown than what can be done."""
    if unknown is not None and unknown not in get_args(Unknown):
        refuse_argument("unknown", "one of " + ", ".join(get_args(Unknown)), unknown)


def loss(pointer: str, what: str) -> Problem:
    """Say that a form does not hold the value at a pointer, nor what stands in it."""
    return Problem(code=Code.NOT_HELD, severity=Severity.NOTE, message=what, pointer=pointer)


def losses_of(brief: Brief, names: Iterator[str] | tuple[str, ...], form: str) -> Iterator[Problem]:
    """Give a loss for each field of a brief that is not empty."""
    for name in names:
        count = len(getattr(brief, name))
        if count:
            yield loss(f"/{name}", f"{form} holds no {name}: {count} left out")
