"""Is each claim of a record in a text?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.claims.commitments import judge_commitments
from natobrief.checks.claims.meetings import judge_meetings
from natobrief.checks.claims.persons import judge_persons
from natobrief.checks.claims.source import judge_source
from natobrief.checks.claims.statements import judge_statements
from natobrief.checks.records import Record, brief_of
from natobrief.checks.report import Report
from natobrief.checks.subject import Subject
from natobrief.checks.told import Told
from natobrief.checks.validation import placed
from natobrief.diagnostics import Code, Problem, Severity
from natobrief.reference import Tables

_JUDGES: Final[tuple[Callable[[Told], Iterator[Claim]], ...]] = (
    judge_source,
    judge_meetings,
    judge_persons,
    judge_statements,
    judge_commitments,
)
_CODES: Final = {
    Verdict.UNDECIDED: Code.CLAIM_UNDECIDED,
    Verdict.NOT_FOUND: Code.CLAIM_NOT_FOUND,
    Verdict.CONTRADICTED: Code.CLAIM_CONTRADICTED,
}


def verify(record: Record, text: str, *, tables: Tables | None = None) -> Report:
    """Tell of each claim of a record whether a text bears it out.

    The record may be anybody's: it needs no evidence, and what evidence it has counts for nothing.
    Quotations have to stand in the text word for word, whatever the typography; "[...]" stands for
    words left out. Paraphrases and commitments may be told in other words of the same sense, in the
    order of one sentence; topics and titles in any order ("preparation of the summit" for "to
    prepare the summit"). A session has the day and the time of its own line.
    What a passage speaks of in words too different to tell whether it says so is undecided.
    Days, places, parties and persons have to be named there, or follow from what is and the
    tables. A status is judged by the tables for the day of the meeting. The kind of the document
    and the address of its page are no claims about the text.

    Args:
        record: A brief, or one as JSON (text, bytes, or an object read from it); ``source`` may be
            left out, or its ``text``, ``kind`` and ``language``.
        text: The text.
        tables: The package's tables, or extended ones.

    Returns:
        A claim for each value, and a problem for each that is not supported. The problem is an
        error, and a warning where the claim is undecided.

    Raises:
        DecodeError: The record is no brief; the error lists every fault.

    >>> from natobrief import parse
    >>> text = "NATO Defence Ministers will meet in Riga on 5 May 2022."
    >>> report = verify(parse(text), text.replace("Riga", "Vilnius"))
    >>> [(claim.pointer, claim.verdict.value) for claim in report.claims if not claim.is_supported]
    [('/meetings/0/venue/city', 'contradicted'), ('/meetings/0/venue/country', 'contradicted')]
    """
    subject = Subject(brief_of(record, text), text, tables)
    told = Told(subject)
    claims = tuple(claim for judge in _JUDGES for claim in judge(told))
    problems = (_problem(subject, claim) for claim in claims if not claim.is_supported)
    return Report(problems=tuple(problems), claims=claims)


def _problem(subject: Subject, claim: Claim) -> Problem:
    problem = Problem(
        code=_CODES[claim.verdict],
        severity=Severity.WARNING if claim.verdict is Verdict.UNDECIDED else Severity.ERROR,
        message=_message(claim),
        pointer=claim.pointer,
        span=claim.spans[0] if claim.spans else None,
    )
    return placed(problem, subject.handed)


def _message(claim: Claim) -> str:
    """Write what is claimed before what is said of it, unless that begins by naming it."""
    value, message = repr(claim.value), str(claim.message)
    return message if f"hold {value}" in message else f"{value}: {message}"
