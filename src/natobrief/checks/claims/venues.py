"""Claims about where a meeting is held."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from natobrief import reference
from natobrief.checks.beside import city_beside
from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.claims.days import places_of_days
from natobrief.checks.claims.judging import (
    contradicted,
    judge_name,
    judge_party,
    not_found,
    supported,
    undecided,
)
from natobrief.checks.naming import places_of
from natobrief.checks.places.city import known_countries
from natobrief.checks.places.seats import body_in, seat_in
from natobrief.checks.places.zone import zone_of
from natobrief.checks.told import Told
from natobrief.lexicon.regions import REGIONS
from natobrief.model import Country, DateRange, Language, Meeting, Venue
from natobrief.span import Span
from natobrief.text.regex import regex

#: Between a city and the days on which something was there.
_ON = regex(r",?\s+\(?(?:on |from |in |le |les |du |en )?")
_IN = regex(r"\b(?:in|at|\u00e0)\s+$", re.IGNORECASE)
_SOMEWHERE = regex(r"\b(?:in|at|\u00e0)\s[A-Z\u00c0-\u00de]")
_BEHIND = 12
#: Before a city in which something is, or to which somebody comes.
_AT = regex(
    r"(?:\b(?:in|at|to|near|visits?|visiting|host(?:s|ed)?|of|\u00e0|aux?|de|en|vers|gagner)\s+"
    r"|\bd['\u2019]|[(,:|\u2013\u2014-]\s*|(?:^|\n)\s*)$",
    re.IGNORECASE,
)
#: Before the last of several cities that somebody visits.
_LIST = 60
_LISTED = regex(
    r"\b(?:in|to|visits?|visiting|\u00e0)\s(?:(?:to|in|\u00e0)\s)?(?:[A-Z\u00c0-\u00de][\w-]+,?\s)+(?:and|et)\s(?:\u00e0\s)?$"
)
#: Behind the city after which something is named.
_OF_CITY = regex(r"['\u2019]?s?\s+(?:summit|meeting|conference|ministerial|talks)\b", re.IGNORECASE)
#: Words of a sentence that tells where somebody meets.
_MEETS = regex(
    r"\b(?:meet|met\b|gather|summit|conference|session|host|visit|travel|talks|held|hold|convene|attend"
    r"|assembl|receiv|welcom|reçu|reçoi|recev|deliver|address|spoke|speak|speech|council|ministerial|chair|arriv|réuni|rencontr|sommet|confér|séance|accueil|visite"
    r"|rend(?:ra)?\b|tien(?:t|dra|dront|nent)|tenue?|tenus|participe|entretien|déplac|conseil|réunion|retrouv|revoi|reverr)",
    re.IGNORECASE,
)
#: Behind a city in which something was before this.
_AGO = regex(
    r"\s(?:last (?:week|month|year|spring|summer|autumn|winter)"
    r"|(?:a|the) (?:week|month|year) (?:ago|before)"
    r"|la semaine (?:derni\u00e8re|pr\u00e9c\u00e9dente)|le mois dernier|l['\u2019]an dernier"
    r"|l['\u2019]ann\u00e9e derni\u00e8re)\b",
    re.IGNORECASE,
)
_NEXT = regex(r"\b(?:next|prochaine?)\b", re.IGNORECASE)
_HEADQUARTERS = regex(
    r"\bNATO (?:headquarters|HQ)\b|\bsi\u00e8ge de l['\u2019](?:OTAN|Alliance)\b"
    r"|\bOTAN\b[^\n]{0,400}\bau si\u00e8ge de l['\u2019]Organisation\b",
    re.IGNORECASE,
)
#: Words about those who report.
_PRESS = regex(
    r"\b(?:press|media|journalists?|accreditation|presse|m\u00e9dias|journalistes?|accr\u00e9ditations?)\b",
    re.IGNORECASE,
)
#: So many paragraphs stand on top of a text.
_TOP = 3
#: A dateline begins a paragraph; a headline is one, and short.
_NEAR = 60
_HEADLINE = 150


def judge_venue(
    told: Told, pointer: str, venue: Venue, meeting: Meeting, index: int
) -> Iterator[Claim]:
    """Judge building, city, country and time zone."""
    if venue.name is not None:
        yield _name(told, f"{pointer}/name", venue.name)
    is_there = True
    if venue.city is not None:
        city = _city(told, f"{pointer}/city", venue.city, meeting, index)
        yield city
        is_there = city.verdict in {Verdict.SUPPORTED, Verdict.UNDECIDED}
    if venue.country is not None:
        yield _country(told, f"{pointer}/country", meeting, index, is_there=is_there)
    expected = zone_of(venue)
    if venue.timezone is not None and expected not in {None, venue.timezone}:
        message = f"expected {expected}, the zone of the venue, found {venue.timezone}"
        yield contradicted(f"{pointer}/timezone", venue.timezone, message)


def _name(told: Told, pointer: str, name: str) -> Claim:
    """Judge a building: one that a text has for the press alone need not be that of the meeting."""
    claim = judge_name(told, pointer, name)
    places = told.searched.every(name, any_case=True)
    if not places or not all(told.has(_PRESS, told.sentence(place)) for place in places):
        return claim
    return undecided(pointer, name, f"the text has {name} for the press", places[:1])


def _at_headquarters(told: Told, city: str) -> Span | None:
    """Return where a text names the headquarters of the Alliance, if they are in a city."""
    if "Brussels" not in _names_of(city):
        return None
    match = _HEADQUARTERS.search(told.text)
    return None if match is None else Span(*match.span())


def _city(told: Told, pointer: str, city: str, meeting: Meeting, index: int) -> Claim:
    beside = city_beside(told, _names_of(city), meeting.dates)
    if beside is not None:
        return supported(pointer, city, [beside])
    names = _names_of(city)
    spans = [each for name in names for each in told.searched.places(name, any_case=True)]
    meant = [each for each in spans if _MEETS.search(told.sentence(each).of(told.text))]
    if not _NEXT.search(meeting.name):
        meant = []
    own = told.meeting_like(meeting, index)
    read = None if own is None or own.venue is None else own.venue.city
    if read is not None and not set(_folded(_names_of(read))) & set(_folded(_names_of(city))):
        where = told.spans_of("/meetings/0/venue/city")
        is_there = any(
            _is_there(told, each, meeting, index) and not _has_other_days(told, each, meeting.dates)
            for each in spans
        )
        make = undecided if is_there else contradicted
        return make(pointer, city, f"expected {read}, found {city}", where)
    days = meeting.dates if own is None or own.dates is None else own.dates
    if read is None:
        spans = [each for each in spans if _is_there(told, each, meeting, index)]
    if read is not None or any(not _is_elsewhere(told, span, days) for span in spans):
        return supported(pointer, city, spans[:1])
    there = _at_headquarters(told, city) or seat_in(told.text, names)
    if there is not None:
        return supported(pointer, city, [there])
    country = None if own is None or own.venue is None else own.venue.country
    open_to = _left_open(told, pointer, city, names, meant if index and not spans else [])
    open_to = open_to or _dated_from(told, pointer, city, meeting, index)
    if open_to is not None and not spans:
        return open_to
    is_dated = meeting.dates is None or told.near.first_of(meeting.dates) != ()
    return _not_there(pointer, city, country, spans, is_dated=is_dated)


def _left_open(
    told: Told, pointer: str, city: str, names: Sequence[str], meant: list[Span]
) -> Claim | None:
    """Leave open a city that a text names for another meeting, or where a body mostly meets."""
    if meant:
        message = f"the text names {city}, but does not say that this meeting is there"
        return undecided(pointer, city, message, meant[:1])
    usual = body_in(told.text, names)
    if usual is None:
        return None
    message = f"the text names no city; most such meetings are in {city}"
    return undecided(pointer, city, message, [usual])


def _not_there(
    pointer: str, city: str, country: Country | None, spans: list[Span], *, is_dated: bool
) -> Claim:
    """Say that a text has no meeting in a city; it may where it is in the country, and no more.

    Of a meeting on days of which the text says nothing the city may be right all the same.
    """
    if country is not None and country == reference.country_of_capital(city):
        message = f"the text does not say that it is in {city}, the capital of {country}"
        return undecided(pointer, city, message, spans[:1])
    if spans:
        message = f"the text names {city}, but with other days than those of this meeting"
        return (not_found if is_dated else undecided)(pointer, city, message, spans[:1])
    return not_found(pointer, city, f"the text does not name {city}")


def _dated_from(told: Told, pointer: str, city: str, meeting: Meeting, index: int) -> Claim | None:
    """Leave open the city from which a text is dated, if it has another meeting nowhere else."""
    dated_from = _in_dateline(told, _names_of(city)) if index else []
    stated = told.subject.stated
    count = len(stated.document.paragraphs) if dated_from else 0
    sentences = (span for at in range(count) for span in stated.sentences_of(at).spans())
    named = told.gists.places(meeting.name, *sentences)
    if not named or any(_SOMEWHERE.search(told.sentence(each).of(told.text)) for each in named):
        return None
    message = f"the text is dated from {city}, and does not say that the meeting is there"
    return undecided(pointer, city, message, dated_from[:1])


def _in_dateline(told: Told, names: Sequence[str]) -> list[Span]:
    """Return where a text is dated from a city: "Naples, 5 May"."""
    dates = [each.span for each in told.dates]
    return [
        place
        for name in names
        for place in told.searched.places(name, any_case=True)
        if any(
            min(abs(place.start - each.end), abs(each.start - place.end)) <= _BEHIND
            and "\n" not in told.text[min(place.start, each.start) : max(place.end, each.end)]
            for each in dates
        )
        and told.subject.stated.document.paragraph_at(place.start) < _TOP
    ]


def _is_there(told: Told, city: Span, meeting: Meeting, index: int) -> bool:
    """Tell whether a meeting may be held in a city that a text names.

    Something is in it or comes to it, by words of its sentence, or because it stands on top of a
    text whose first meeting it is; another one is named beside it if it has a name of its own.
    """
    before = told.text[max(0, city.start - _BEHIND) : city.start]
    listed = told.text[max(0, city.start - _LIST) : city.start]
    is_at = _AT.search(before) or _LISTED.search(listed)
    if not (is_at or _OF_CITY.match(told.text, city.end)):
        return False
    if _AGO.match(told.text, city.end):
        return False
    document = told.subject.stated.document
    sentence = told.sentence(city)
    at = document.paragraph_at(city.start)
    top = document.paragraphs[at]
    if index == 0 and at < _TOP and (city.start - top.start < _NEAR or len(top) < _HEADLINE):
        return True
    days = meeting.dates
    if days is not None and (
        any(
            each.dates is not None and _share(each.dates, days)
            for each in told.dates_in(sentence.start, sentence.end)
        )
        or any(sentence.covers(span) for span in places_of_days(told, days))
    ):
        return True
    own = [each.name for each in told.brief.meetings].count(meeting.name) == 1
    named = told.gists.name(meeting.name, told.gists.paragraph).spans if index and own else ()
    if named:
        return any(told.gists.paragraph(city).covers(span) for span in named)
    return _MEETS.search(sentence.of(told.text)) is not None


def _has_other_days(told: Told, city: Span, days: DateRange | None) -> bool:
    """Tell whether the sentence that names a city has days, and none of those of a meeting."""
    sentence = told.sentence(city)
    dated = [each.dates for each in told.dates_in(sentence.start, sentence.end)]
    own = [days is not None and _share(each, days) for each in dated if each is not None]
    return own != [] and not any(own)


def _is_elsewhere(told: Told, city: Span, days: DateRange | None) -> bool:
    """Tell whether a city is named right before other days: "in Madrid on 28 June"."""
    if days is None or not _IN.search(told.text, max(0, city.start - _BEHIND), city.start):
        return False
    return any(
        each.dates is not None
        and not _share(each.dates, days)
        and _ON.fullmatch(told.text, city.end, each.span.start)
        for each in told.dates_in(city.end, city.end + _BEHIND)
    )


def _share(days: DateRange, other: DateRange) -> bool:
    return days.first <= other.last and other.first <= days.last


def _folded(names: tuple[str, ...]) -> Iterator[str]:
    return (name.casefold() for name in names)


def _names_of(city: str) -> tuple[str, ...]:
    """Return the names of a city that the tables know: capitals have one in each language."""
    country = reference.country_of_capital(city)
    if country is None:
        return (city,)
    return (city, *(str(reference.capital_of(country, each)) for each in Language))


def _country(told: Told, pointer: str, meeting: Meeting, index: int, *, is_there: bool) -> Claim:
    """Judge a country by that of the text's venue, or by the city if it is the right one."""
    venue = meeting.venue
    assert venue is not None and venue.country is not None  # noqa: PT018, S101 - asked for one only
    country = venue.country
    is_capital = venue.city is not None and reference.country_of_capital(venue.city) == country
    is_known = venue.city is not None and country in known_countries(told.subject, venue.city)
    is_in_city = is_capital or is_known
    if is_in_city and city_beside(told, _names_of(str(venue.city)), meeting.dates) is not None:
        return supported(pointer, country)
    own = told.meeting_like(meeting, index)
    read = None if own is None or own.venue is None else own.venue.country
    if read is not None and read != country:
        message = f"expected {read}, found {country}"
        make = undecided if is_in_city and is_there else contradicted
        return make(pointer, country, message, told.spans_of("/meetings/0/venue/country"))
    if read == country or (is_in_city and is_there):
        return supported(pointer, country, _words_alone(told, venue, own))
    for region, whole in REGIONS.items():
        for place in told.searched.places(region, any_case=True) if whole == country else ():
            return supported(pointer, country, [place])
    if is_in_city:
        # The city may be wrong in a country that is right.
        places = [] if is_capital else places_of(told.subject, country)
        message = f"the text does not say that the meeting is in {country}"
        return (undecided if places else not_found)(pointer, country, message, places[:1])
    return judge_party(told, pointer, country)


def _words_alone(told: Told, venue: Venue, own: Meeting | None) -> tuple[Span, ...]:
    """Return the words for the country of a meeting of the text, where no city tells it."""
    if venue.city is not None:
        return ()
    assert own is not None  # noqa: S101 - it is the meeting that has the country
    return told.spans_of(f"/meetings/{told.reading.meetings.index(own)}/venue/country")
