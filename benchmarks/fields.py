"""The fields of a brief that are compared with known facts, and when two values are the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import frozen
from cases import Fact
from facts import Known, Release
from scoring import covers, same_speaker

from natobrief import (
    Brief,
    Country,
    Delegation,
    Level,
    Meeting,
    StatementMode,
    StatementRole,
    Venue,
    reference,
)
from natobrief.lexicon.councils import names_of
from natobrief.lexicon.organisations import organisation_index


@frozen
class Field:
    """A field: what a brief holds, what is known, and when a held value (first) is a known one."""

    got: Callable[[Release, Brief], Iterable[Any]]
    known: Callable[[Release], Known]
    same: Callable[[Any, Any], bool]


def folded(value: object) -> str:
    """Return the words of a value without case, space and the differences of typesetting."""
    words = str(value).casefold().replace("\u2019", "'").replace("\u2018", "'")
    return re.sub(r"[\s|\xa0]+", "", re.sub("[\u2010-\u2015]", "-", words))


def same_words(got: object, known: object) -> bool:
    """Tell whether two values have the same words."""
    return folded(got) == folded(known)


def same_city(got: object, known: object) -> bool:
    """Tell whether two names are of one city; capitals are known in both languages."""
    countries = [reference.country_of_capital(str(city)) for city in (got, known)]
    return same_words(got, known) or (None not in countries and countries[0] == countries[1])


def same_body(got: object, known: object) -> bool:
    """Tell whether two names are of one body, by any name that the tables know."""
    one, other = (reference.find_body(str(name)) or names_of(str(name)) for name in (got, known))
    return same_words(got, known) or bool(one and one == other)


def same_person(got: object, known: object) -> bool:
    """Tell whether two names end alike and one holds all words of the other."""
    one, other = (re.findall(r"[^\W_]+", str(name).casefold()) for name in (got, known))
    is_part = set(one) <= set(other) or set(other) <= set(one)
    return bool(one and other) and one[-1] == other[-1] and is_part


def same_party(got: tuple[object, ...], known: tuple[object, ...]) -> bool:
    """Tell whether two are one party; a status that is not known may be any."""
    parties = [_party(str(pair[0])) for pair in (got, known)]
    is_party = folded(parties[0]) == folded(parties[1])
    return is_party and (known[1:] == (None,) or got[1:] == known[1:])


def same_days(got: tuple[str, str], known: tuple[str, str | None]) -> bool:
    """Tell whether two meetings are on the same days; an end that is not known may be any."""
    return got == known or (known[1] is None and got[0] == known[0])


def _party(name: str) -> str:
    """Return the name under which the tables know an organisation, else what is given."""
    for start, end, organisation in organisation_index().scan(name):
        if (start, end) == (0, len(name)):
            return organisation.name
    return name


#: Words that a release quotes.
_QUOTED = (StatementMode.VERBATIM, StatementRole.CITATION)

# -- what a brief holds --------------------------------------------------------------------


def _of_source(name: str) -> Callable[[Release, Brief], Iterable[object]]:
    def got(_release: Release, brief: Brief) -> Iterable[object]:
        value = getattr(brief.source, name)
        return () if value is None else (str(value),)

    return got


def _of_meeting(read: Callable[[Meeting], object]) -> Callable[[Release, Brief], Iterable[object]]:
    def got(_release: Release, brief: Brief) -> Iterable[object]:
        value = read(brief.meetings[0]) if brief.meetings else None
        return () if value is None else (str(value),)

    return got


def _level(release: Release, brief: Brief) -> Iterable[str]:
    """Give the level; "other" is no value where the facts do not ask for it."""
    levels = [str(brief.meetings[0].level)] if brief.meetings else []
    is_asked = Level.OTHER in release.facts.forms("/meeting/level")
    return [level for level in levels if level != Level.OTHER or is_asked]


def _venue(read: Callable[[Venue], object]) -> Callable[[Meeting], object]:
    return lambda meeting: None if meeting.venue is None else read(meeting.venue)


def _delegations(brief: Brief) -> list[Delegation]:
    return [each for meeting in brief.meetings for each in meeting.delegations]


def _party_of(delegation: Delegation) -> str:
    party = delegation.party
    return party.alpha3 if isinstance(party, Country) else party.name


def _quotations(_release: Release, brief: Brief) -> list[Fact]:
    """Give the parts in somebody's own words; turns and issued paragraphs are no quotations."""
    found = []
    for at, statement in enumerate(brief.statements):
        if (statement.mode, statement.role) != _QUOTED:
            continue
        for part in range(len(statement.parts)):
            span = brief.evidence_for(f"/statements/{at}/parts/{part}")[0].spans[0]
            speaker = None if statement.speaker is None else str(statement.speaker)
            found.append(Fact(span.start, span.end, (speaker,)))
    return found


def _themes(_release: Release, brief: Brief) -> Iterable[str]:
    items = (item for meeting in brief.meetings for item in meeting.agenda)
    return dict.fromkeys(str(theme) for item in items for theme in item.themes)


def _of_pointer(pointer: str) -> Callable[[Release], Known]:
    return lambda release: release.facts.one(pointer)


def _known_quotations(release: Release) -> Known:
    found = (Fact(start, end, (speaker,)) for start, end, speaker in release.places())
    return Known(tuple((fact,) for fact in found))


def _said_quotations(release: Release, brief: Brief) -> list[Fact]:
    """Give the quotations with a speaker, but for those whose speaker the text does not name."""
    unnamed = [each for each in _known_quotations(release).values if each[0].value == (None,)]
    return [
        each
        for each in _quotations(release, brief)
        if each.value[0] and not any(covers(each, known) for (known,) in unnamed)
    ]


def _known_speakers(release: Release) -> Known:
    quotations = _known_quotations(release).values
    return Known(tuple(each for each in quotations if each[0].value != (None,)))


def _is_said_by(got: Fact, known: Fact) -> bool:
    return covers(got, known) and same_speaker(got, known)


def _simple(read: Callable[[Meeting], object], name: str, same: Any = same_words) -> Field:  # noqa: ANN401 - any comparison
    return Field(_of_meeting(read), _of_pointer(f"/meeting/{name}"), same)


#: Every field by the name under which it is printed.
FIELDS: Mapping[str, Field] = {
    **{
        name: Field(_of_source(name), _of_pointer(f"/{name}"), same_words)
        for name in ("kind", "language", "title", "published", "reference", "publisher")
    },
    "main level": Field(_level, _of_pointer("/meeting/level"), same_words),
    "main start": _simple(lambda m: m.dates and m.dates.first, "start"),
    "main end": _simple(lambda m: m.dates and m.dates.last, "end"),
    "main city": _simple(_venue(lambda venue: venue.city), "city", same_city),
    "main country": _simple(
        _venue(lambda venue: venue.country and venue.country.alpha3), "country"
    ),
    "main chair": _simple(lambda m: m.chair and m.chair.name, "chair", same_person),
    "main body": _simple(lambda m: m.body, "body", same_body),
    "all meeting dates": Field(
        lambda _, brief: [
            (str(each.dates.first), str(each.dates.last))
            for each in brief.meetings
            if each.dates is not None
        ],
        lambda release: release.facts.days(),
        same_days,
    ),
    "delegations": Field(
        lambda _, brief: [(_party_of(each),) for each in _delegations(brief)],
        lambda release: release.facts.each("delegations", "party"),
        same_party,
    ),
    "delegations with status": Field(
        lambda _, brief: [
            (_party_of(each), str(each.status))
            for each in _delegations(brief)
            if each.status is not None
        ],
        lambda release: release.facts.each("delegations", "party", "status"),
        same_party,
    ),
    "persons": Field(
        lambda _, brief: [person.name for person in brief.persons],
        lambda release: release.facts.each("persons", "name"),
        lambda got, known: same_person(got, known[0]),
    ),
    "quotations": Field(_quotations, _known_quotations, covers),
    "quotations with speaker": Field(_said_quotations, _known_speakers, _is_said_by),
    "themes": Field(_themes, lambda release: release.facts.themes(), same_words),
}
