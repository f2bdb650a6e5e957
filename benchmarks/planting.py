"""Correct briefs with one fault planted, to see whether checks find it.

`faults_in` gives, for a brief that says what its text says, every brief that differs from it by one
fault of a known kind: where it was planted, and by which codes `natobrief.validate` may report it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any, Final, TypeAlias, TypeVar, cast

from attrs import evolve, frozen

from natobrief import (
    Brief,
    Code,
    Country,
    DateRange,
    Delegation,
    DocumentKind,
    Evidence,
    Level,
    Organisation,
    Origin,
    Person,
    Session,
    Span,
    Statement,
    StatementMode,
    Status,
    Venue,
    Weekday,
)
from natobrief.checks.places.zone import zone_of
from natobrief.checks.subject import Subject
from natobrief.lexicon.places import find_countries

T = TypeVar("T")


@frozen(kw_only=True)
class Fault:
    """A brief with one fault."""

    #: What was done, such as "a word changed".
    kind: str
    #: JSON Pointer to the value that is wrong.
    pointer: str
    #: Codes of which at least one has to be reported there.
    codes: frozenset[str]
    #: The brief.
    brief: Brief
    #: Whether the record itself became wrong, and not only its evidence: `natobrief.verify`, which
    #: looks at no evidence and at what the text says alone, has to find it too.
    is_claim: bool = True


Planter: TypeAlias = Callable[[Brief], Iterator[Fault]]


def put(value: T, pointer: str, new: object) -> T:
    """Return a copy of an object of the model with another value at a JSON Pointer."""
    return cast("T", _put(value, pointer.split("/")[1:], new))


def _put(value: Any, steps: list[str], new: object) -> object:  # noqa: ANN401 - any class
    if not steps:
        return new
    step, rest = steps[0], steps[1:]
    if isinstance(value, tuple):
        at = int(step)
        return (*value[:at], _put(value[at], rest, new), *value[at + 1 :])
    return evolve(value, **{step: _put(getattr(value, step), rest, new)})


def is_reported(fault: Fault, found: Iterator[tuple[str, str | None]]) -> bool:
    """Tell whether a fault is among problems - code and pointer - at its value or a part of it."""
    return any(
        code in fault.codes
        and pointer is not None
        and f"{pointer}/".startswith(f"{fault.pointer}/")
        for code, pointer in found
    )


def faults_in(brief: Brief) -> Iterator[Fault]:
    """Give every fault that can be planted in a brief, kind by kind."""
    for planter in _PLANTERS:
        yield from planter(brief)


def _each(brief: Brief, kind: type[T]) -> Iterator[tuple[str, T]]:
    return Subject(brief).each(kind)


def _fault(
    brief: Brief, kind: str, pointer: str, new: object, *codes: str, is_claim: bool = True
) -> Fault:
    planted = put(brief, pointer, new)
    return Fault(
        kind=kind, pointer=pointer, codes=frozenset(codes), brief=planted, is_claim=is_claim
    )


# -- statements ----------------------------------------------------------------------------

_NOT_SAID: Final = (Code.QUOTATION_NOT_FOUND, Code.WORDS_DO_NOT_STATE)
_INVENTED: Final = "We shall of course pay whatever is asked of every one of us"


def _words(brief: Brief) -> Iterator[Fault]:
    for pointer, statement in _each(brief, Statement):
        for number, part in enumerate(statement.parts):
            words, own = part.split(), f"{pointer}/parts/{number}"
            at = len(words) // 2
            other = "never" if words[at] != "never" else "always"
            changed = [*words[:at], other, *words[at + 1 :]]
            yield _fault(brief, "a word changed", own, " ".join(changed), *_NOT_SAID)
            added = [*words[:at], other, *words[at:]]
            yield _fault(brief, "a word added", own, " ".join(added), *_NOT_SAID)
            if len(words) > 3:  # noqa: PLR2004 - what is left is to be a passage still
                gone = _felt(words, at) if statement.mode is StatementMode.PARAPHRASE else at
                left = [*words[:gone], *words[gone + 1 :]]
                yield _fault(brief, "a word left out", own, " ".join(left), *_NOT_SAID)


def _felt(words: list[str], at: int) -> int:
    """Return the place of a word; of the next where "that" may be left out of what is reported."""
    return at + 1 if words[at] == "that" else at


def _speakers(brief: Brief) -> Iterator[Fault]:
    for pointer, statement in _each(brief, Statement):
        speaker = statement.speaker
        if isinstance(speaker, Person) and statement.mode is StatementMode.VERBATIM:
            for other in brief.persons:
                if other.name != speaker.name:
                    codes = Code.OTHER_SPEAKER, Code.WORDS_DO_NOT_STATE
                    yield _fault(brief, "speakers exchanged", f"{pointer}/speaker", other, *codes)
                    break
            stranger = Person(name="Zoran Quillfeather")
            codes = Code.SPEAKER_NOT_NAMED, Code.WORDS_DO_NOT_STATE
            yield _fault(brief, "a speaker invented", f"{pointer}/speaker", stranger, *codes)


def _order(brief: Brief) -> Iterator[Fault]:
    for pointer, statement in _each(brief, Statement):
        if len(set(statement.parts)) > 1:
            turned = statement.parts[::-1]
            codes = Code.PARTS_OUT_OF_ORDER, Code.WORDS_DO_NOT_STATE
            yield _fault(brief, "parts out of order", f"{pointer}/parts", turned, *codes)


def _statements(brief: Brief) -> Iterator[Fault]:
    said = Statement(
        mode=StatementMode.VERBATIM,
        parts=(_INVENTED,),
        speaker=brief.persons[0] if brief.persons else None,
    )
    pointer = f"/statements/{len(brief.statements)}"
    codes = frozenset([Code.QUOTATION_NOT_FOUND, Code.STATEMENT_WITHOUT_EVIDENCE])
    whole = evolve(brief, statements=(*brief.statements, said))
    yield Fault(kind="a statement invented", pointer=pointer, codes=codes, brief=whole)


# -- days ----------------------------------------------------------------------------------


def _days(brief: Brief) -> Iterator[Fault]:
    for pointer, days in _each(brief, DateRange):
        codes = Code.WORDS_DO_NOT_STATE, Code.WEEKDAY_MISMATCH
        for kind, by in (("a day shifted", timedelta(1)), ("a year changed", timedelta(364))):
            later = evolve(days, first=days.first + by, last=days.last + by)
            yield _fault(brief, kind, pointer, later, *codes)
        if days.weekdays_stated:
            week = list(Weekday)
            others = tuple(week[(week.index(each) + 1) % 7] for each in days.weekdays_stated)
            yield _fault(
                brief, "a weekday changed", pointer, evolve(days, weekdays_stated=others), *codes
            )


def _published(brief: Brief) -> Iterator[Fault]:
    days = brief.meetings[0].dates if brief.meetings else None
    source = brief.source
    if days is None:
        return
    if source.kind in {DocumentKind.ANNOUNCEMENT, DocumentKind.PREVIEW}:
        late, code = days.last + timedelta(1), Code.PUBLISHED_AFTER_MEETING
    elif source.kind is DocumentKind.READOUT:
        late, code = days.first - timedelta(1), Code.PUBLISHED_BEFORE_MEETING
    else:
        return
    yield _fault(brief, "publication on the wrong side", "/source/published", late, code)


def _moved(moment: date | datetime | None, by: timedelta) -> date | datetime | None:
    return None if moment is None else moment + by


def _sessions(brief: Brief) -> Iterator[Fault]:
    for pointer, session in _each(brief, Session):
        if session.start is None or brief.meetings[0].dates is None:
            continue
        far = timedelta(30)
        moved = evolve(session, start=_moved(session.start, far), end=_moved(session.end, far))
        yield _fault(
            brief, "a session on another day", pointer, moved, Code.SESSION_OUTSIDE_MEETING
        )


# -- places --------------------------------------------------------------------------------


def _places(brief: Brief) -> Iterator[Fault]:
    for pointer, venue in _each(brief, Venue):
        if venue.city is not None:
            other = "Tallinn" if venue.city != "Tallinn" else "Vilnius"
            codes = Code.WORDS_DO_NOT_STATE, Code.CITY_NOT_IN_COUNTRY
            yield _fault(brief, "a city changed", f"{pointer}/city", other, *codes)
        if venue.country is not None:
            if zone_of(venue) is not None:
                zone, code = evolve(venue, timezone="Asia/Tokyo"), Code.ZONE_NOT_OF_VENUE
                yield _fault(brief, "a time zone changed", pointer, zone, code)
            moved = f"{pointer}/country"
            elsewhere = Code.CITY_NOT_IN_COUNTRY, Code.KNOWN_ELSEWHERE, Code.WORDS_DO_NOT_STATE
            yield _fault(brief, "a venue moved", moved, Country("PER"), *elsewhere)
            host = f"{pointer.removesuffix('/venue')}/host"
            yield _fault(brief, "a host from elsewhere", host, Country("PER"), Code.WRONG_HOST)


# -- parties -------------------------------------------------------------------------------


def _countries(brief: Brief) -> Iterator[Fault]:
    for pointer, country in _each(brief, Country):
        if not pointer.endswith("/venue/country"):
            codes = Code.PARTY_NOT_NAMED, Code.WORDS_DO_NOT_STATE, Code.COMMITMENT_OF_NOBODY
            other = Country("PER" if country.alpha3 != "PER" else "FJI")
            yield _fault(brief, "a country changed", pointer, other, *codes)


def _statuses(brief: Brief) -> Iterator[Fault]:
    for pointer, delegation in _each(brief, Delegation):
        other = Status.ALLY if delegation.status is not Status.ALLY else Status.PARTNER
        yield _fault(brief, "a status changed", f"{pointer}/status", other, Code.WRONG_STATUS)


_UNNAMED: Final = (
    Code.PARTY_NOT_NAMED,
    Code.SPEAKER_NOT_NAMED,
    Code.COMMITMENT_OF_NOBODY,
    Code.WORDS_DO_NOT_STATE,
)


def _persons(brief: Brief) -> Iterator[Fault]:
    is_dated = Subject(brief).day is not None
    for pointer, person in _each(brief, Person):
        if person.office == "NATO Secretary General":
            other = "Manfred Wörner" if person.name != "Manfred Wörner" else "Javier Solana"
            # Without a day no table says who was in office; but the text does not name him.
            codes = (Code.NOT_IN_OFFICE,) if is_dated else _UNNAMED
            changed = evolve(person, name=other)
            yield _fault(brief, "an office-holder changed", pointer, changed, *codes)
        stranger = evolve(person, name="Zoran Quillfeather")
        yield _fault(brief, "a name changed", pointer, stranger, *_UNNAMED, Code.NOT_IN_OFFICE)


def _levels(brief: Brief) -> Iterator[Fault]:
    for pointer, meeting in ((f"/meetings/{i}", each) for i, each in enumerate(brief.meetings)):
        if Subject(brief).evidence_at(f"{pointer}/level"):
            own = Level.CHIEFS_OF_DEFENCE
            other = own if meeting.level is not own else Level.DEFENCE_MINISTERS
            code = Code.WORDS_DO_NOT_STATE
            yield _fault(brief, "a level changed", f"{pointer}/level", other, code)


def _doubled(brief: Brief) -> Iterator[Fault]:
    if brief.persons:
        yield _doubling(brief, "a person doubled", "/persons", Code.PERSON_TWICE)
    for index, package in enumerate(brief.packages):
        if package.items:
            pointer = f"/packages/{index}/items"
            yield _doubling(brief, "an item doubled", pointer, Code.ITEM_TWICE)
    for index, meeting in enumerate(brief.meetings):
        if meeting.delegations:
            pointer = f"/meetings/{index}/delegations"
            yield _doubling(brief, "a delegation doubled", pointer, Code.DELEGATION_TWICE)


def _doubling(brief: Brief, kind: str, pointer: str, code: Code) -> Fault:
    held = Subject(brief).values[pointer]
    assert isinstance(held, tuple)  # noqa: S101 - asked for lists only
    whole = put(brief, pointer, (*held, held[0]))
    return Fault(
        kind=kind,
        pointer=f"{pointer}/{len(held)}",
        codes=frozenset([code]),
        brief=whole,
        is_claim=False,
    )


# -- evidence ------------------------------------------------------------------------------

_NUMBER: Final = re.compile(r"[0-9]")


def _numbers(brief: Brief) -> Iterator[Fault]:
    for pointer, value in Subject(brief).values.items():
        if type(value) is str and pointer not in {"/source/text", "/source/url"}:
            other = _NUMBER.sub(lambda found: str((int(found[0]) + 1) % 10), value, count=1)
            if other != value:
                codes = Code.WORDS_DO_NOT_STATE, Code.QUOTATION_NOT_FOUND
                yield _fault(brief, "a number changed", pointer, other, *codes)


def _spans(brief: Brief) -> Iterator[Fault]:
    length = len(brief.source.text)
    values = Subject(brief).values
    for index, evidence in enumerate(brief.evidence):
        if not evidence.spans:
            continue
        first, rest = evidence.spans[0], evidence.spans[1:]
        own = f"/evidence/{index}"
        beyond = Span(length, length + 1)
        fault = _fault(
            brief, "a span beyond the end", f"{own}/spans", (beyond, *rest), Code.SPAN_OUT_OF_RANGE
        )
        yield evolve(fault, pointer=evidence.pointer, is_claim=False)
        value = values.get(evidence.pointer)
        if evidence.origin is Origin.STATED and type(value) in {str, Country, DateRange}:
            start = (first.start + length // 3) % max(1, length - len(first))
            moved = Span(start, start + len(first))
            if not _says_the_same(brief, first, moved) and not _is_named_at(brief, value, moved):
                code = Code.WORDS_DO_NOT_STATE
                fault = _fault(brief, "a span moved", f"{own}/spans", (moved, *rest), code)
                yield evolve(fault, pointer=evidence.pointer, is_claim=False)


def _says_the_same(brief: Brief, one: Span, other: Span) -> bool:
    """Tell whether another place, or a word that it cuts, may state the same."""
    return one.overlaps(other) or bool(_stems(brief, one) & _stems(brief, other))


def _is_named_at(brief: Brief, value: object, span: Span) -> bool:
    """Tell whether a place names a country, by its capital perhaps."""
    text = brief.source.text
    return any(
        mention.country == value and mention.span.overlaps(span)
        for mention in find_countries(text, brief.source.language)
    )


def _stems(brief: Brief, span: Span) -> set[str]:
    around = brief.source.text[max(0, span.start - 20) : span.end + 20].casefold()
    return {word[:5] for word in re.findall(r"\w+", around) if len(word) >= len("Kyiv")}


def _pointers(brief: Brief) -> Iterator[Fault]:
    if brief.evidence:
        stray = Evidence(
            pointer="/meetings/99/name",
            spans=brief.evidence[0].spans,
            origin=Origin.INFERRED,
            rule="x",
        )
        whole = evolve(brief, evidence=(*brief.evidence, stray))
        codes = frozenset([Code.POINTER_TO_NOTHING])
        yield Fault(
            kind="evidence of nothing",
            pointer=stray.pointer,
            codes=codes,
            brief=whole,
            is_claim=False,
        )


def _unbacked(brief: Brief) -> Iterator[Fault]:
    for index in range(len(brief.statements)):
        own = f"/statements/{index}"
        kept = tuple(
            each for each in brief.evidence if not f"{each.pointer}/".startswith(f"{own}/")
        )
        codes = frozenset([Code.STATEMENT_WITHOUT_EVIDENCE])
        whole = evolve(brief, evidence=kept)
        yield Fault(
            kind="a statement unbacked", pointer=own, codes=codes, brief=whole, is_claim=False
        )


def _parties_invented(brief: Brief) -> Iterator[Fault]:
    for index, meeting in enumerate(brief.meetings[:1]):
        stranger = Delegation(party=Organisation(name="Quorndale League"), status=Status.OTHER)
        pointer = f"/meetings/{index}/delegations"
        whole = put(brief, pointer, (*meeting.delegations, stranger))
        codes = frozenset([Code.PARTY_NOT_NAMED, Code.WITHOUT_EVIDENCE])
        own = f"{pointer}/{len(meeting.delegations)}"
        yield Fault(kind="a delegation invented", pointer=own, codes=codes, brief=whole)


_PLANTERS: Final[tuple[Planter, ...]] = (
    _words,
    _speakers,
    _order,
    _statements,
    _days,
    _published,
    _sessions,
    _places,
    _countries,
    _statuses,
    _persons,
    _levels,
    _doubled,
    _numbers,
    _spans,
    _pointers,
    _unbacked,
    _parties_invented,
)
