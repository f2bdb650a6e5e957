"""The meeting of an invitation that gives it in labelled fields: "WHAT: ...", "WHEN: ..."."""

from __future__ import annotations

import re

from natobrief.lexicon.cities import region_named
from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.announcement_words import MEETING_NOUN, MEETING_VERB
from natobrief.rules.body import BodyWords, find_bodies, find_titled_body
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document import Field, FieldKind, find_fields
from natobrief.rules.levels import level_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.place import Place, find_place, place_of_country
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

#: How sure it is that the fields give the release's own meeting.
_SURE = 12
#: A city that no table knows, before its country: "Hotel Bellevue, Lakeside, Latvia".
_CITY = regex(rf"(?:\A|[,(]\ ?)(?P<city>[{CAPITALS}][^\W\d_]+(?:[ '-][^\W\d_]+){{0,2}}),?[ ]\(?\Z")
_PRESS = regex(
    r"\b(?:(?:press|news|media) (?:conference|session|meeting)|(?:conférence|rencontre) de presse)",
    re.IGNORECASE,
)
_VISIT = regex(r"\b(?:visite?s?|déplacement)\b", re.IGNORECASE)
#: What parts the words for a house from those before its city, if it is not called after it.
_OF = regex(r" (?:de|d'|du|des|of|in|à)\Z")
_EDGES = " ,;.:()-\u2013\n\t\r\xa0"


def find_fielded(marked: Marked) -> Announcement | None:
    """Return the meeting that labelled fields give, with the day and the place of theirs.

    Where they do not say who meets, it is the meeting that other words name.
    """
    fields = {each.kind: each for each in find_fields(marked.document)}
    what = fields.get(FieldKind.WHAT)
    date = _date(marked, fields.get(FieldKind.WHEN))
    place = _place(marked, fields.get(FieldKind.WHERE))
    if date is None and place is None:
        return None
    if what is not None and not _is_meeting(marked, what.words):
        return None
    body, named = (None, None) if what is None else _meeting(marked, what.words)
    first = what or next(iter(fields.values()))
    is_named = what is not None and (body is not None or named is not None)
    core = first.words if is_named else first.label
    level, words, is_alliance = named or (Level.OTHER, core, False)
    if body is not None and level is Level.OTHER:
        level, words = body.level, body.span
    sentence = marked.document.sentences[marked.document.sentence_at(core.start)]
    return Announcement(
        sentence=sentence,
        core=core,
        level=level,
        level_span=words,
        body=body,
        verb=None,
        date=date,
        place=place,
        is_past=False,
        is_tensed=False,
        is_other=False,
        is_alliance=is_alliance,
        is_reference=not is_named,
        is_occasion=False,
        weight=_SURE if is_named else -_SURE,
    )


def _is_meeting(marked: Marked, what: Span) -> bool:
    """Tell whether words name a meeting or visit, and not what the press is told somewhere."""
    words = _PRESS.sub(" ", what.of(marked.narrative))
    if MEETING_NOUN.search(words) or _VISIT.search(words):
        return True
    return any(True for _ in find_bodies(marked, what)) or (
        bool(marked.marks.inside(what, Kind.LEVEL)) and MEETING_VERB.search(words) is not None
    )


def _meeting(
    marked: Marked, what: Span
) -> tuple[BodyWords | None, tuple[Level, Span, bool] | None]:
    """Return the body that meets and the level of those who do."""
    body = find_titled_body(marked, what) or next(find_bodies(marked, what), None)
    return body, level_of(marked, what, is_below=False)


def _date(marked: Marked, when: Field | None) -> DateMention | None:
    """Return the first day or days that a field gives."""
    marks = [] if when is None else marked.marks.inside(when.words, Kind.DATE)
    days = (mark.value for mark in marks)
    return next(
        (
            day
            for day in days
            if isinstance(day, DateMention)
            and day.precision is Precision.DAY
            and day.dates is not None
        ),
        None,
    )


def _place(marked: Marked, where: Field | None) -> Place | None:
    """Read a place as an address gives it: a building, then a city, then perhaps the country."""
    if where is None:
        return None
    words = where.words
    cities = [
        mark
        for mark in marked.marks.inside(words, Kind.CAPITAL)
        if region_named(mark.span.of(marked.document.plain)) is None
    ]
    countries = marked.marks.inside(words, Kind.COUNTRY)
    if cities:
        city = cities[-1]
        country = next((each for each in countries if each.span.start > city.span.start), None)
        return Place(city.span, country, city, _site(marked, words.start, city.span), None)
    if countries:
        return _in_country(marked, words, countries[-1])
    return find_place(marked, words)


def _in_country(marked: Marked, words: Span, country: Mark) -> Place:
    """Read a place that ends with its country, before which a city may stand."""
    match = _CITY.search(marked.narrative, words.start, country.span.start)
    if match is None:
        return place_of_country(marked, country, _site(marked, words.start, country.span))
    city = Span(*match.span("city"))
    return Place(city, country, None, _site(marked, words.start, city), None)


def _site(marked: Marked, start: int, city: Span) -> Span | None:
    """Return the words for a building that stand before its city, or that hold it."""
    text = marked.document.plain
    words = text[start : city.start]
    start += len(words) - len(words.lstrip(_EDGES))
    stop = start + len(text[start : city.start].rstrip(_EDGES))
    if _OF.search(text, start, stop):
        stop = city.end
    is_name = start < stop and text[start].isupper() and "\n" not in text[start:stop]
    return Span(start, stop) if is_name else None
