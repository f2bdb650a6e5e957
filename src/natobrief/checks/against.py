"""All that is wrong with a record beside its text: what the text does not say, and the rest."""

from __future__ import annotations

from natobrief.checks.check import CheckLevel
from natobrief.checks.records import Record, brief_of
from natobrief.checks.report import Report
from natobrief.checks.subject import Subject
from natobrief.checks.validation import Order, validate
from natobrief.checks.verification import verify
from natobrief.diagnostics import Code, Problem

#: What can be wrong with evidence that a record brings.
_OF_EVIDENCE = (Code.SPAN_OUT_OF_RANGE, Code.WORDS_DO_NOT_STATE, Code.POINTER_TO_NOTHING)
#: The same where the text is not the one that its spans are of, so that none is held against it.
_OF_OTHER_TEXT = (Code.OTHER_TEXT, Code.POINTER_TO_NOTHING)


def check_against(
    record: Record, text: str, level: CheckLevel | str = CheckLevel.EVIDENCE
) -> Report:
    """Verify a record, and validate it by itself, by the tables, and as to its own evidence.

    Args:
        record: A brief, or one as JSON, as for `natobrief.verify`.
        text: The text.
        level: How far to validate it.

    Returns:
        The claims, and every problem once: where a check says what is wrong with a value, the
        claim about it is not reported beside it.

    Raises:
        DecodeError: The record is no brief.
    """
    brief = brief_of(record, text)
    is_whole = CheckLevel(level) is CheckLevel.EVIDENCE
    found = list(validate(brief, "references" if is_whole else level, text=text).problems)
    if is_whole and brief.evidence:
        codes = _OF_EVIDENCE if brief.source.text == text else _OF_OTHER_TEXT
        found += validate(brief, text=text, select=codes).problems
    report = verify(brief, text)
    known = [f"{each.pointer}/" for each in found]
    found += [each for each in report.problems if not _is_known(each, known)]
    order = Order(Subject(brief, text))
    return Report(problems=tuple(sorted(found, key=order)), claims=report.claims)


def _is_known(problem: Problem, known: list[str]) -> bool:
    return any(f"{problem.pointer}/".startswith(pointer) for pointer in known)
