"""NB901, NB902 and NB903: evidence against the text and the values that it is for."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.nearest import nearest
from natobrief.checks.searching import Searched
from natobrief.checks.stating import states
from natobrief.checks.subject import Subject
from natobrief.model import Evidence

#: So much of words is shown.
_LONGEST = 80


def check_range(subject: Subject) -> Iterator[Finding]:
    """Find spans that reach beyond the end of the text."""
    for evidence in subject.brief.evidence:
        for span in evidence.spans:
            if span.end > len(subject.text):
                message = f"expected a span within {len(subject.text)} characters, found {span}"
                yield Finding(pointer=evidence.pointer, message=message)


def check_words(subject: Subject) -> Iterator[Finding]:
    """Find values that are not what the words under their spans say."""
    for evidence in subject.brief.evidence:
        value = subject.values.get(evidence.pointer)
        if value is None or any(span.end > len(subject.text) for span in evidence.spans):
            continue
        if states(subject, evidence, value) is False:
            message = (
                f"expected words that state {_shown(value)}, found {_words(subject, evidence)}"
                f"{_difference(subject, evidence, value)}"
            )
            span = evidence.spans[0] if evidence.spans else None
            yield Finding(pointer=evidence.pointer, message=message, span=span)


def check_pointers(subject: Subject) -> Iterator[Finding]:
    """Find evidence for values that the brief does not hold."""
    for evidence in subject.brief.evidence:
        if subject.values.get(evidence.pointer) is None:
            message = "expected the pointer of a value, found one that leads to none"
            yield Finding(pointer=evidence.pointer, message=message)


def _words(subject: Subject, evidence: Evidence) -> str:
    return ", ".join(_shown(span.of(subject.text)) for span in evidence.spans)


def _shown(value: object) -> str:
    words = str(value)
    return repr(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 3]}...")


def _difference(subject: Subject, evidence: Evidence, value: object) -> str:
    """Say in what long words differ from those of a text, which the part that is shown may not."""
    words = " ".join(span.of(subject.text) for span in evidence.spans)
    if not isinstance(value, str) or len(value) <= _LONGEST:
        return ""
    near = nearest(Searched(words), value)
    return "" if near is None else f": {near.difference}"
