"""Checking a brief: every problem at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import final

from attrs import evolve

from natobrief.checks.check import Check, CheckLevel, Finding
from natobrief.checks.registry import CHECKS
from natobrief.checks.report import Report
from natobrief.checks.subject import Subject
from natobrief.diagnostics import Code, Excerpt, Problem
from natobrief.errors import ValidationError
from natobrief.model import Brief
from natobrief.reference import Tables
from natobrief.span import Span


def validate(  # noqa: PLR0913 - all but the level by name
    brief: Brief,
    level: CheckLevel | str = CheckLevel.EVIDENCE,
    *,
    text: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    checks: Iterable[Check] = (),
    tables: Tables | None = None,
) -> Report:
    """Check a brief against itself, the tables and its source.

    Args:
        brief: The brief.
        level: How far: "structure" looks at the record by itself, "references" also at what was
            true of the Alliance that day, "evidence" also at the text.
        text: The text to check against; None for the one that the brief holds.
        select: Codes, or beginnings of codes such as "NB1", of the only checks to run; all when
            empty.
        ignore: Codes, or beginnings of them, of checks not to run.
        checks: Checks of your own, run after the package's.
        tables: The package's tables, or extended ones.

    Returns:
        All problems, in the order of the document.

    Raises:
        ValidationError: ``level`` is none of the three.

    >>> from natobrief import parse
    >>> brief = parse("NATO Defence Ministers will meet in Riga on 5 May 2022.")
    >>> validate(brief).ok
    True
    """
    subject = Subject(brief, text, tables)
    chosen = _chosen((*CHECKS, *checks), _level(level), tuple(select), tuple(ignore))
    problems = [
        _problem(subject, check, finding) for check in chosen for finding in check.run(subject)
    ]
    return Report(problems=tuple(sorted(problems, key=Order(subject))))


def _level(level: CheckLevel | str) -> CheckLevel:
    try:
        return CheckLevel(level)
    except ValueError:
        words = ", ".join(CheckLevel)
        message = f"level: expected one of {words}, found {level!r}"
        raise ValidationError([Problem(code=Code.IMPOSSIBLE_VALUE, message=message)]) from None


def _chosen(
    checks: Iterable[Check], level: CheckLevel, select: tuple[str, ...], ignore: tuple[str, ...]
) -> Iterator[Check]:
    levels = level.included
    for check in checks:
        is_wanted = not select or check.code.startswith(select)
        if check.level in levels and is_wanted and not check.code.startswith(ignore):
            yield check


def _problem(subject: Subject, check: Check, finding: Finding) -> Problem:
    """Make a problem of a finding; without words of its own it shows those of the value."""
    problem = Problem(
        code=check.code,
        message=finding.message,
        severity=check.severity if finding.severity is None else finding.severity,
        pointer=finding.pointer,
        span=finding.span or _words_of(subject, finding.pointer),
    )
    return placed(problem, subject.handed)


def placed(problem: Problem, text: str) -> Problem:
    """Give a problem the line of its words, where they lie inside the text."""
    if problem.span is None or problem.span.end > len(text):
        return evolve(problem, span=None)
    return evolve(problem, excerpt=Excerpt.around(text, problem.span))


def _words_of(subject: Subject, pointer: str) -> Span | None:
    """Return the first words of a value, else of what it is part of, up to the whole."""
    while pointer:
        spans = subject.spans_at(pointer)
        if spans:
            return spans[0]
        pointer = pointer.rpartition("/")[0]
    return None


@final
class Order:
    """Orders problems: by place in the text, those without words first; then as the brief does."""

    def __init__(self, subject: Subject) -> None:
        """Look up where the values of the brief stand in it."""
        self._places = {pointer: index for index, pointer in enumerate(subject.values)}

    def __call__(self, problem: Problem) -> tuple[int, int, str]:
        """Return what a problem is ordered by."""
        start = -1 if problem.span is None else problem.span.start
        return start, self._places.get(problem.pointer or "", -1), problem.code
