"""The building in which a meeting is held: "at the Palace of the Parliament in Bucharest"."""

from __future__ import annotations

import re
from typing import Final, final

from attrs import frozen

from natobrief.lexicon.sites import BUILDINGS, BUILDINGS_FIRST, HALLS_FIRST
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.span import Span
from natobrief.text.characters import LATIN_CAPITALS
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex


@final
@frozen
class Site:
    """A building, and the city that is named right behind it."""

    #: The words for it, without an article.
    span: Span
    #: The mark of the city behind it; None when none is named there.
    city: Mark | None


_CAPITAL: Final = rf"(?:St\.|[{LATIN_CAPITALS}][\w'&-]*)"
_SMALL: Final = r"(?:of|the|and|for|de|du|des|la|et|&)"
_SHORT_FORM: Final = r"(?: \([A-Z]{2}[\w.-]{0,13}\))?"
#: What a building is called after: "of the Parliament", "d'Egmont".
_OF: Final = (
    rf"(?: (?:of|for|de|du|des) (?:the |la |l')?{_CAPITAL}"
    rf"(?: (?:(?:of|and|et|de) )?{_CAPITAL}){{0,3}}| d'{_CAPITAL})"
)
#: The short form of the house that a building is of: "Royal Harbour Society (RHS) Main Hall".
_SHORT_INSIDE: Final = r"(?:\([A-Z]{2,8}\) )?"
_BUILDING: Final = (
    r"(?P<site>"
    rf"(?:{_CAPITAL} (?:{_SMALL} ){{0,2}}{_SHORT_INSIDE}){{1,6}}?(?:{BUILDINGS})"
    rf"(?: (?:{BUILDINGS}))?\b"
    rf"{_OF}?{_SHORT_FORM}"
    rf"|(?:{BUILDINGS}){_OF}{_SHORT_FORM}"
    rf"|(?:{BUILDINGS_FIRST})(?: (?:international|national|royal|présidentiel|fédéral)e?)?"
    rf"(?: (?:de |du |des |of )?(?:la |l')?| d')(?:(?:{HALLS_FIRST})"
    rf"|{_CAPITAL}(?: (?:(?:et|of|and) )?{_CAPITAL}){{0,3}}){_SHORT_FORM})(?![\w'-])"
)
_SITE = regex(
    r"(?:\b(?:at|in|inside|aboard|à|au|aux|dans)|\b(?:[Vv]enue|[Ll]ocation|[Pp]lace|[Ll]ieu) ?:) "
    rf"(?:the |le |la |l'|les )?{_BUILDING}"
)
#: Those of the meeting itself, and not of the press or of a part of it.
_SITTINGS: Final = (
    r"(?:(?:(?!press |news |media |opening |closing |first |second |last |side )[a-z]+ ){0,2}"
    r"(?:meetings?|sessions|summit|conference|talks|discussions|proceedings"
    r"|ministerial|[Mm]inisterial Council))"
)
_OF_SITTINGS: Final = (
    rf"(?! (?:for|of) (?:the |an? |its |their )?(?!{_SITTINGS}\b)(?:\w+ ){{0,2}}\w+)"
)
_SITTINGS_FR: Final = (
    r"(?:(?:[Ll]a|[Ll]es) (?:réunions?|conférence|séances|discussions|travaux)|[Ll]e sommet)"
)
#: A sentence that says in which building the meeting of the others is.
_TOLD = (
    regex(
        rf"(?:\b[Tt]he )?\b{_BUILDING} (?:is|will be|will serve as|serves as) the (?:main )?venue\b"
        + _OF_SITTINGS
    ),
    regex(
        r"\b[Tt]he (?:meeting |conference |summit |main )?venue(?: (?:of|for) (?:the )?"
        rf"{_SITTINGS})? (?:is|will be) (?:at )?(?:the )?{_BUILDING}"
    ),
    regex(
        rf"\b(?:[Tt]he|[Aa]ll|[Bb]oth) {_SITTINGS}(?:,? which)? (?:will|is to|are to|is|are)"
        r" (?:all |both )?(?:take place|be held|held|be hosted) (?:in|at|inside) (?:the )?"
        + _BUILDING
    ),
    regex(
        rf"\b{_SITTINGS_FR} (?:se tiendr(?:a|ont)|aur(?:a|ont) lieu|se déroulera|se dérouleront)"
        rf" (?:à|au|aux|dans) (?:le |la |l'|les )?{_BUILDING}"
    ),
)
_VENUE = regex(r"\b(?:[Vv]enue|VENUE|[Ll]ieu|LIEU) ?:")
_FIELD = regex(rf"{_VENUE.pattern} (?:the |le |la |les |l')?{_BUILDING}")
#: Between a building and its city.
_THEN = regex(r",? ?\(?(?:(?:in|at|near|outside|à|près de|de|,) )?(?:the |la )?(?:city of )?")
#: Right before "at the": who meets there, and when.
_MEETS_THERE = pattern(
    r"(?:<K>|<C>|<D>|<L>|<B>|\b(?:meet|meets|met|meeting|meetings|gather|gathers|gathered|convenes?"
    r"|convened|held|place|sit|sits|summit|conference|talks|session|hosted|welcomed|received"
    r"|réunis?|réunies?|réunion|réuniront|réunira|réunissent|lieu|tiendra|tenue?|tiendront|sommet"
    r"|conférence|accueillie?s?|venue|lieu))\)?,? ?(?:today |together |again )?$"
)
#: What is held elsewhere than the meeting is.
_BESIDE = regex(
    r"\b(?:dinner|lunch|luncheon|breakfast|reception|press|media|ceremony|ceremonies|accredit\w+"
    r"|badges?|exhibition|concert|wreath|statement|speech|address|studied|educated|professor|student"
    r"|d[îi]ner|d[ée]jeuner|r[ée]ception|presse|m[ée]dias?|c[ée]r[ée]monie|exposition|discours)\b",
    re.IGNORECASE,
)
_CLAUSE: Final = 90
_CUT = regex(r"[;.:,]")


def find_site(marked: Marked, sentence: Span) -> Site | None:
    """Return the building in which words say that a meeting is held.

    It stands right before or behind the city, or right behind the day or the verb; that of a
    dinner or of a press conference is none.
    """
    plain = marked.document.plain
    for match in marked.document.plain_sieve.finditer(_SITE, sentence.start, sentence.end):
        span = Span(*match.span("site"))
        lead = max(sentence.start, match.start() - _CLAUSE)
        clause = _CUT.split(plain[lead : match.start()])[-1]
        if _BESIDE.search(clause) or _is_of_organisation(marked, span):
            continue
        city = _city_behind(marked, span, sentence)
        if city is not None or _MEETS_THERE.search(marked.narrative[lead : match.start()]):
            return Site(span, city)
    return None


def find_told_site(marked: Marked, sentence: Span) -> Span | None:
    """Return the building in which a sentence of its own says that the meeting is held.

    So does a field of which there is only one: "Venue: ...".
    """
    for shape in (*_TOLD, _FIELD) if _has_one_field(marked.document) else _TOLD:
        match = marked.document.plain_sieve.search(shape, sentence.start, sentence.end)
        if match is not None:
            span = Span(*match.span("site"))
            return None if _is_of_organisation(marked, span) else span
    return None


@once
def _has_one_field(document: Document) -> bool:
    return len(_VENUE.findall(document.plain)) == 1


def _is_of_organisation(marked: Marked, site: Span) -> bool:
    return any(marked.marks.inside(site, Kind.ORGANISATION, Kind.LEVEL))


def _city_behind(marked: Marked, site: Span, sentence: Span) -> Mark | None:
    then = _THEN.match(marked.document.plain, site.end, sentence.end)
    mark = None if then is None else marked.marks.at(then.end())
    return mark if mark is not None and mark.kind is Kind.CAPITAL else None
