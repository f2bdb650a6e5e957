"""Briefs made by hand for the tests of the checks, and what the checks say of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from hypothesis import strategies as st

from natobrief import (
    Brief,
    Check,
    Claim,
    DateRange,
    DocumentKind,
    Evidence,
    Language,
    Level,
    Meeting,
    Organisation,
    Person,
    Source,
    Span,
    Statement,
    StatementMode,
    Verdict,
    validate,
    verify,
)
from natobrief.checks.told import forget

NATO = Organisation(name="NATO")
STOLTENBERG = Person(name="Jens Stoltenberg", office="NATO Secretary General", party=NATO)
ANA = Person(name="Ana Horvat", office="foreign minister")

#: Days of which the tables know everything, and on which no meeting was held that they know.
QUIET = date(2022, 5, 5)


_OF_SOURCE = {"kind", "language", "published", "title", "reference", "publisher"}


def brief(text: str = "NATO met.", **fields: Any) -> Brief:
    """Make a brief of a text; fields of its source and its own ones by name."""
    known = {"kind": DocumentKind.READOUT, "language": Language.EN}
    own = {name: fields.pop(name) for name in _OF_SOURCE & set(fields)}
    return Brief(source=Source(**{**known, **own, "text": text}), **fields)


def meeting(**fields: Any) -> Meeting:
    """Make a meeting; without dates it is on a quiet day."""
    known = {"name": "Meeting of NATO Foreign Ministers", "level": Level.FOREIGN_MINISTERS}
    return Meeting(**{**known, "dates": days(QUIET), **fields})


def days(first: date, last: date | None = None, stated: Iterable[Any] = ()) -> DateRange:
    """Make days from one to another."""
    return DateRange(
        first=first, last=first if last is None else last, weekdays_stated=tuple(stated)
    )


def said(*parts: str, by: Any = None, **fields: Any) -> Statement:
    """Make a quotation."""
    return Statement(**{"mode": StatementMode.VERBATIM, "parts": parts, "speaker": by, **fields})


def backing(text: str, pointer: str, *words: str, **fields: Any) -> Evidence:
    """Make evidence of words, each where it first stands in a text."""
    spans = [Span(text.index(each), text.index(each) + len(each)) for each in words]
    return Evidence(**{"pointer": pointer, "spans": spans, "rule": "test", **fields})


def pointers(code: str, checked: Brief, **options: Any) -> list[str | None]:
    """Return where a brief has problems of a code."""
    return [each.pointer for each in validate(checked, select=[code], **options).problems]


def messages(code: str, checked: Brief, **options: Any) -> list[str]:
    """Return what the problems of a code say."""
    return [each.message for each in validate(checked, select=[code], **options).problems]


def verdicts(record: Brief, text: str | None = None, **options: Any) -> dict[str, Verdict]:
    """Return the verdict on each claim of a record by its pointer."""
    report = verify(record, record.source.text if text is None else text, **options)
    return {claim.pointer: claim.verdict for claim in report.claims}


def claim_at(pointer: str, record: Brief, text: str | None = None, **options: Any) -> Claim:
    """Return the one claim at a pointer."""
    report = verify(record, record.source.text if text is None else text, **options)
    [found] = [claim for claim in report.claims if claim.pointer == pointer]
    return found


def check_of(run: Any, code: str = "DESK1", **fields: Any) -> Check:
    """Make a check of one's own."""
    return Check(**{"code": code, "name": "own", "level": "structure", "run": run, **fields})


#: Words that name nobody and state nothing.
PLAIN = "The room was cold and the coffee was late."

#: Strings of which none is a word of any table.
strange = st.text(alphabet="qxzjkvw", min_size=7, max_size=12).map(str.capitalize)


def judged(text: str, language: Language = Language.EN, **record: Any) -> dict[str, Verdict]:
    """Return what `verify` says of a record of a text that it has not read before."""
    forget()
    return verdicts(brief(text, language=language, **record))


def met(text: str, pointer: str, language: Language = Language.EN, **fields: Any) -> Verdict:
    """Return what `verify` says of one value of a record's meeting, by its place in that."""
    held = (meeting(**fields),)
    return judged(text, language, meetings=held)[f"/meetings/0/{pointer}"]


def judged_as_told(text: str, words: str, language: Language = Language.EN) -> Verdict:
    """Return what `verify` says of words that a record has somebody say in substance."""
    said = Statement(mode=StatementMode.PARAPHRASE, parts=(words,))
    return judged(text, language, statements=(said,))["/statements/0/parts/0"]
