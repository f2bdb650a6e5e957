"""Where a meeting is held, as the sentence that announces it says."""

from __future__ import annotations

import re
from typing import final

from attrs import evolve, frozen

from natobrief import reference
from natobrief.lexicon.cities import city_named, region_named
from natobrief.lexicon.organisations import NATO
from natobrief.lexicon.places import CountryMention
from natobrief.rules.dates import DateMention
from natobrief.rules.document.dateline import HELD
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.meeting_date import dateline_end
from natobrief.rules.moved_place import is_place_given_up
from natobrief.rules.one_before import is_of_one_before
from natobrief.rules.place_shapes import (
    ALLIANCE,
    AS_TASKED,
    BEFORE_CITY,
    BUILT,
    CITY_BEFORE,
    FEW,
    FIRED,
    GIVEN,
    HEADING,
    HEARD_OF,
    HOLDS_IT,
    IN_CITY_STATE,
    IN_COUNTRY,
    LONG_WORD,
    LONGEST,
    MOVES,
    OF_CITY,
    OF_OFFICE,
    OR,
    OWN_SITE,
    PRESS,
    SHAPES,
    SITE,
    STATE,
    SUMMIT_OF,
    TO,
    UNION_SITE,
    UNIT,
    WHERE_THEY_MEET,
    WHO_IS,
)
from natobrief.rules.site import find_site
from natobrief.rules.topic_place import is_of_topic
from natobrief.span import Span


@final
@frozen
class Place:
    """Where a meeting is held, as one sentence puts it."""

    #: The words for the city; None when only a building or the capital "of" a country is named.
    city: Span | None
    #: The mark of the country, if the words name one.
    country: Mark | None
    #: The mark of a capital or of another city that the tables know, if the city is one.
    capital: Mark | None
    #: The words for a building or site.
    site: Span | None
    #: Adjective or name in "the Latvian capital": the city is then inferred.
    capital_of: Mark | None
    #: The words for a part of a country, where nothing nearer is told: "in Wales".
    region: Span | None = None


def find_place(marked: Marked, sentence: Span) -> Place | None:
    """Read where the meeting of a sentence is held; None when the sentence does not say."""
    place, site = _find_place(marked, sentence), find_site(marked, sentence)
    if site is None:
        return place
    city = site.city
    if place is None:
        return None if city is None else Place(city.span, None, city, site.span, None)
    if place.site is not None:
        return place
    if place.city is None and place.capital_of is None and city is not None:
        return evolve(place, city=city.span, capital=city, site=site.span)
    is_there = place.city is not None and (city is None or city.span == place.city)
    return evolve(place, site=site.span) if is_there else place


def _find_place(marked: Marked, sentence: Span) -> Place | None:
    site = _site(marked, sentence)
    country = _named(marked, sentence, IN_COUNTRY)
    if country is not None and _is_city_state(marked, country):
        return Place(country.span, country, None, site, None)
    is_told = not _is_titlecase(marked, sentence)
    for shape in marked.narrative_sieve.among(SHAPES):
        match = _still_meant(marked, shape, sentence)
        if match is not None and (is_told or not _is_only_named(marked, match)):
            return _place(marked, match, site)
    heading = _heading(marked, sentence)
    if heading is not None:
        return _place(marked, heading, site)
    state = _city_state(marked, sentence)
    if country is None and state is not None:
        return Place(state.span, state, None, site, None)
    if country is not None or site is not None:
        return Place(None, country, None, site, None)
    return _named_after(marked, sentence) or _in_region(marked, sentence)


def _in_region(marked: Marked, sentence: Span) -> Place | None:
    """Return the part of a country that words name as the place: the country follows from it."""
    for shape in marked.narrative_sieve.among(SHAPES):
        for match in marked.narrative_sieve.finditer(shape, sentence.start, sentence.end):
            city = _group(match, "city")
            if city is None or not _is_region(marked, city):
                continue
            if not _is_not_there(marked, sentence, match):
                return Place(None, None, None, None, None, city)
    return None


def _still_meant(marked: Marked, shape: re.Pattern[str], sentence: Span) -> re.Match[str] | None:
    """Return the first words for a place that is not another's, nor given up for another one.

    The city behind the house with which a dateline begins is where the release was written.
    """
    for match in marked.narrative_sieve.finditer(shape, sentence.start, sentence.end):
        if sentence.start < match.start() < dateline_end(marked, sentence):
            continue
        name = next((name for name, words in match.groupdict().items() if words), 0)
        is_given_up = is_place_given_up(marked, sentence, Span(*match.span(name)))
        if not is_given_up and not _is_elsewhere(marked, sentence, match):
            return match
    return None


def _ahead_of(sentence: Span, match: re.Match[str]) -> tuple[int, int]:
    """Return the stretch before the words for a place in which a press conference may be named."""
    return max(sentence.start, match.start() - BEFORE_CITY), match.start()


def _is_titlecase(marked: Marked, sentence: Span) -> bool:
    """Tell whether all words have capitals, as in a headline: there nothing tells a name."""
    words = LONG_WORD.findall(marked.narrative, sentence.start, sentence.end)
    return len(words) >= FEW and all(word[0].isupper() for word in words)


def _is_elsewhere(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether the press is told something there, or it is a part of a country: "in Wales".

    A part that is called as its city is meant where the words say so: "in New York State".
    """
    city = _group(match, "city")
    if city is not None and (_is_region(marked, city) or _is_no_town(marked, city)):
        return True
    return _is_not_there(marked, sentence, match)


def _is_not_there(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether words for a place are no place of a meeting."""
    if TO.match(match[0]) and _is_sent(marked, sentence, match):
        return True
    if _is_of_office(marked, sentence, match):
        return True
    if WHERE_THEY_MEET.match(marked.narrative, match.end(), sentence.end):
        return False
    ahead = _ahead_of(sentence, match)
    if any(shape.search(marked.narrative, *ahead) for shape in (PRESS, WHO_IS, FIRED, OR)):
        return True
    return is_of_topic(marked, sentence, match) or _is_past(marked, sentence, match)


def _is_of_office(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether somebody holds an office in a place who is named right behind it."""
    if HOLDS_IT.match(marked.narrative, match.end(), sentence.end) is None:
        return False
    start = max(sentence.start, match.start() - LONGEST)
    return OF_OFFICE.search(marked.narrative[start : match.start() + 1].rstrip(" ,")) is not None


def _is_past(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether a place is that of a meeting whose decisions are carried out, or told of."""
    start = max(sentence.start, match.start() - LONGEST)
    before = marked.narrative[start : match.start()]
    if HEARD_OF.search(before) is not None:
        return True
    if is_of_one_before(marked, sentence, Span(*match.span())):
        return True
    return "," not in match[0][:2] and AS_TASKED.search(before) is not None


def _is_sent(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether something is given to a state by the name of its capital."""
    if marked.narrative.startswith("'", match.end()):
        return True
    near = max(sentence.start, match.start() - LONGEST)
    if GIVEN.search(marked.narrative[near : match.start()]) is not None:
        return True
    return MOVES.search(marked.narrative, sentence.start, match.start()) is None


def _is_no_town(marked: Marked, city: Span) -> bool:
    """Tell whether a name is that of those who serve somewhere, or of what is built.

    "In Regional Command South", "at Alder House".
    """
    if marked.marks.at(city.start) is not None:
        return False
    name = city.of(marked.document.plain)
    return UNIT.search(name) is not None or BUILT.search(name) is not None


def _is_only_named(marked: Marked, match: re.Match[str]) -> bool:
    """Tell whether nothing but its capital makes a city of a word: no table, and no country."""
    city = _group(match, "city")
    return city is not None and marked.marks.at(city.start) is None


def _named(marked: Marked, sentence: Span, shape: re.Pattern[str]) -> Mark | None:
    """Return the country that a sentence names as the place."""
    match = marked.narrative_sieve.search(shape, sentence.start, sentence.end)
    names = ("country", "country2", "country3", "country4", "country5")
    country = None if match is None else _group(match, *names)
    # Countries in the name of a body are none: "in the Ukraine Defense Contact Group".
    if country is None or marked.bodies.around(country.start) is not None:
        return None
    return marked.marks.at(country.start)


def _city_state(marked: Marked, sentence: Span) -> Mark | None:
    """Return the first country that words place something in and whose capital is called so."""
    for match in marked.narrative_sieve.finditer(IN_CITY_STATE, sentence.start, sentence.end):
        mark = marked.marks.at(match.start(match.lastgroup or 0))
        if mark is not None and _is_city_state(marked, mark):
            return mark
    return None


def place_of_country(marked: Marked, country: Mark, site: Span | None = None) -> Place:
    """Return the place that a country is, and the city that is called as it is."""
    city = country.span if _is_city_state(marked, country) else None
    return Place(city, country, None, site, None)


def _is_city_state(marked: Marked, mark: Mark) -> bool:
    """Tell whether the name of a country is that of its capital too: Luxembourg, Singapore."""
    assert isinstance(mark.value, CountryMention)  # noqa: S101 - marks of countries hold one
    capital = reference.capital_of(mark.value.country, marked.document.language)
    words = " ".join(mark.span.of(marked.document.plain).split())
    return capital is not None and capital.casefold() == words.casefold()


def _named_after(marked: Marked, sentence: Span) -> Place | None:
    """Return the city of which a headline names the summit that it is about: "Riga Summit"."""
    match = SUMMIT_OF.match(marked.narrative, sentence.start, sentence.end)
    city = None if match is None else _group(match, "city", "city2", "city3")
    if match is None or city is None:
        return None
    return _place(marked, match, None)


def find_namesake(marked: Marked, stretch: Span, summit: Span) -> Place | None:
    """Return the city right before the word for a summit: "The Riga Summit opened"."""
    match = CITY_BEFORE.search(marked.narrative, stretch.start, summit.end)
    is_summit = match is not None and match.end() == summit.end
    return _place(marked, match, None) if match is not None and is_summit else None


def _heading(marked: Marked, sentence: Span) -> re.Match[str] | None:
    """Return the city before several days at the head of a sentence: no release has several."""
    match = HEADING.match(marked.narrative, sentence.start, sentence.end)
    if match is not None and HELD.search(marked.document.plain, *match.span("city")):
        return None
    mark = None if match is None else marked.marks.at(match.start("days"))
    mention = None if mark is None else mark.value
    days = mention.dates if isinstance(mention, DateMention) else None
    return match if days is not None and len(days) > 1 else None


def _site(marked: Marked, sentence: Span) -> Span | None:
    """Return the words for the Alliance's headquarters, or for a house of the Union."""
    for match in marked.narrative_sieve.finditer(SITE, sentence.start, sentence.end):
        span = Span(match.start("site"), match.end("site"))
        owners = marked.marks.inside(span, Kind.ORGANISATION)
        if all(owner.value == NATO for owner in owners):
            return span
    own = marked.narrative_sieve.search(OWN_SITE, sentence.start, sentence.end)
    if own is not None and ALLIANCE.search(marked.document.plain, sentence.start, own.start()):
        return Span(*own.span("site"))
    house = marked.narrative_sieve.search(UNION_SITE, sentence.start, sentence.end)
    return None if house is None else Span(*house.span("site"))


def _is_region(marked: Marked, city: Span) -> bool:
    words = city.of(marked.document.plain)
    name = STATE.sub("", words)
    if region_named(name) is None:
        return False
    is_state = name != words or STATE.match(marked.narrative, city.end) is not None
    return is_state or city_named(name, marked.document.language) is None


def _place(marked: Marked, match: re.Match[str], site: Span | None) -> Place:
    city = _group(match, "city", "city2", "city3")
    country = _group(match, "country", "country2")
    owner = _group(match, "of", "of2", "of3", "of4", "of5")
    capital = None if city is None else marked.marks.at(city.start)
    return Place(
        city,
        None if country is None else marked.marks.at(country.start),
        capital if capital is not None and capital.kind is Kind.CAPITAL else None,
        site if city is None or site is not None else _site_of(marked, city),
        None if owner is None else marked.marks.at(owner.start),
    )


def _site_of(marked: Marked, city: Span) -> Span | None:
    """Return the words for a site that is called after its city: "Ramstein Air Base"."""
    start = max(0, city.start - BEFORE_CITY)
    for match in OF_CITY.finditer(marked.narrative, start, city.end + BEFORE_CITY):
        if match.start() <= city.start and city.end <= match.end():
            return Span(match.start(), match.end())
    return None


def _group(match: re.Match[str], *names: str) -> Span | None:
    for name in names:
        if name in match.re.groupindex and match[name] is not None:
            return Span(match.start(name), match.end(name))
    return None
