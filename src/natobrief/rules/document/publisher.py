"""Who published a release, where its head says so."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import final

from attrs import evolve, frozen

from natobrief.rules.document.cells import Sort
from natobrief.rules.document.head import Cell, read_head
from natobrief.rules.document.offices import OFFICE, issuer_of
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex


@final
@frozen
class PublisherWords:
    """The words for the publisher, and the rule that read them."""

    span: Span
    rule: str


_LABELLED = regex(
    r"(?:\[source\]|(?:source|publisher|issued by|published by|éditeur|publié par) ?:) ?"
    r"(?P<name>(?:[^:/()]|\([^:/()]{1,40}\)){2,80})\Z"
    r"|(?:welcome to|bienvenue sur) (?:the |les? )?(?:(?:web)?site|web ?pages|pages?)(?: web)?"
    r" (?:of |du |de la |de l'|des |de )(?:the )?(?P<name2>[^:.]{2,80})\Z"
    r"|(?:written |published )?by (?P<name3>(?-i:The )[^:.,]{2,60})\Z",
    re.IGNORECASE,
)
#: The section of a site that a page belongs to.
_SECTION = regex(
    r"(?:.{0,60}[ |])?(?P<name>NATO|OTAN) (?:press releases?|speeches|updates?|news|opinions"
    r"|communiqués de presse|discours|actualités)\Z",
    re.IGNORECASE,
)
_TEAM = regex(
    r"(?:[^A-Za-z]{0,30})(?P<name>[A-Z][\w' ]{1,40}?) Press (?:Team|Service|Office|Centre|Corner)\Z"
)
_CAPITAL = r"[A-ZÀ-Þ][\w'.-]*+"
_CITY = rf"{_CAPITAL}(?:[ ,-]{{1,2}}{_CAPITAL}){{0,4}}?"
_DAY = (
    r"[ ,-]{1,2}\(?(?:[^\W\d]{3,9},? )?"
    r"(?:[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}|[0-9]{1,2} [^\W\d]{3,9}\.?(?: [0-9]{4})?"
    r"|[^\W\d]{3,9}\.? [0-9]{1,2}(?:, [0-9]{4})?)\)?"
)
_AGENCIES = "Reuters|Interfax|Sputnik|Xinhua|Bloomberg|Anadolu|Ukrinform"
#: City, perhaps the day, and the agency in brackets or between strokes.
_AGENCY = regex(
    rf"(?!Q\b|Questions?\b|Answer|R[ée]ponse|Journalist|Report|Mod[ée]rat)"
    rf"{_CITY}(?:{_DAY})? \((?P<name>AP|[A-Z]{{3,10}}|{_AGENCIES})\) ?[:\u2013\u2014-]"
    rf"|{_CITY}{_DAY} \((?P<name2>{_CAPITAL}(?: {_CAPITAL}){{0,3}})\) ?[:\u2013\u2014-]"
    rf"|(?:{_CITY}{_DAY}[.,]? *)?/(?P<name3>[A-Z][\w.-]{{1,19}})/"
    r"|\((?P<name4>(?!NATO|OTAN)[A-Z]{2,5}(?:/[A-Z]{2,3})?)\) ?(?:--|[\u2013\u2014])"
    rf"|{_CITY} \([^()\n]{{6,20}}[0-9]{{4}}\) \((?P<name5>AP|AFP|REUTERS|{_AGENCIES})\)"
)
#: City and who, in a line of their own; the day may stand between.
_CITY_AND_WHO = regex(
    rf"{_CITY} \u2022 (?P<name>[A-Z]{{2,10}})\Z"
    rf"|{_CITY} \((?P<name3>[A-Z]{{2,10}}|Reuters|Interfax)\){_DAY}\Z"
    rf"|{_CITY}{_DAY} ?[\u2013-] ?(?P<name2>{_CAPITAL}(?: {_CAPITAL}){{1,3}})\Z"
)
#: Words of which no name of an agency is made.
_NO_AGENCY = regex(
    r"\b(?:meetings?|summit|council|ministers?|session|conference|statement|declaration"
    r"|réunion|sommet|conseil|ministres?|conférence|déclaration)\b",
    re.IGNORECASE,
)
_REPORTS = regex(
    r"(?<=, )(?P<name>[A-Z]{2,10}|Reuters|Interfax|[A-Z][\w-]{1,20}\.[a-z]{2,4})"
    r" (?:reports?|informs)(?=\.|,|\Z)"
)
#: A line of its own, perhaps with the day: "Reuters", "Xinhua, May 5, 2022".
_AGENCY_LINE = regex(
    rf"(?P<name>{_AGENCIES}|AP|AFP|TASS|(?:The )?Associated Press|Agence France-Presse)"
    rf"(?:(?: ?[-,|\u2013])?{_DAY})?\Z"
)
#: Day, dash, city, dash, who.
_AFTER_CITY = regex(
    r"(?:[^\W\d]{3,9} [0-9]{1,2}, [0-9]{4}|(?:Le )?[0-9]{1,2}(?:er)? [^\W\d]{3,9},? [0-9]{4})"
    r" ?[\u2013-] ?[A-ZÀ-Þ][\w' -]{1,30}(?:, [A-ZÀ-Þ][\w' -]{1,30}| \([^()]{2,30}\))? ?[\u2013-] ?"
    r"(?P<name>[A-Z][^.:]{2,80})\Z"
)
_DATE_BEFORE = regex(r"(?:date ?:? ?)?[0-9./-]{8,10} ", re.IGNORECASE)
#: How many paragraphs at the top may open with an agency.
_FIRST = 6
_LONGEST_LINE = 200
_LONGEST = 600


#: A city and its country, and nothing else; name and office stand above the house there.
_CITY_LINE, _ABOVE_HOUSE = regex(r"[A-ZÀ-Þ][\w '-]{2,30}, [A-ZÀ-Þ][\w '-]{2,30}"), 2


def find_publisher(document: Document) -> PublisherWords | None:
    """Find who published a release: named as such, a line of its own, a section, an agency.

    Who speaks in it or is spoken of is not thereby its publisher.
    """
    cells = read_head(document)
    houses = {cell.span for at, cell in enumerate(cells) if _is_where(document, cells, at)}
    for before, cell in pairwise((None, *cells)):
        assert cell is not None  # noqa: S101 - only the first is none
        if cell.span in houses:
            continue
        found = _of_cell(document, cell)
        if found is not None and before is not None and before.sort is Sort.BYLINE:
            # Below its writer's name stands the whole name of an agency.
            found = evolve(found, span=cell.span)
        if found is not None:
            return found
    for paragraph in document.paragraphs[:_FIRST]:
        found = None if paragraph in houses else _of_paragraph(document, paragraph)
        if found is not None:
            return found
    return None


def _is_where(document: Document, cells: tuple[Cell, ...], at: int) -> bool:
    """Tell whether a line is the house in which somebody spoke: between name, office and city.

    A publisher with its address stands above all others.
    """
    above, below = cells[max(0, at - _ABOVE_HOUSE) : at], cells[at + 1 : at + 2]
    is_below = [each.sort for each in above] == [Sort.WORDS] * _ABOVE_HOUSE
    return is_below and any(
        _CITY_LINE.fullmatch(document.plain, each.span.start, each.span.end) for each in below
    )


def _of_paragraph(document: Document, paragraph: Span) -> PublisherWords | None:
    """Return an agency in a dateline or that reports, or an office before a number."""
    text, end = document.plain, min(paragraph.end, paragraph.start + _LONGEST_LINE)
    start = _after_date(document, paragraph.start, end)
    reach = min(paragraph.end, paragraph.start + _LONGEST)
    for rule, match in (
        ("publisher-agency", _AGENCY.match(text, start, end)),
        ("publisher-office", OFFICE.match(text, start, end)),
        ("publisher-agency", _REPORTS.search(text, paragraph.start, reach)),
    ):
        if match is not None:
            return PublisherWords(Span(*match.span(_named(match))), rule)
    return None


def _named(match: re.Match[str]) -> str:
    """Return the group that holds the name."""
    return next(group for group, words in match.groupdict().items() if words)


def _of_cell(document: Document, cell: Cell) -> PublisherWords | None:
    text, (start, end) = document.plain, (cell.span.start, cell.span.end)
    for rule, pattern in (
        ("publisher-label", _LABELLED),
        ("publisher-section", _SECTION),
        ("publisher-team", _TEAM),
        ("publisher-dateline", _AFTER_CITY),
        ("publisher-agency", _AGENCY_LINE),
    ):
        match = pattern.match(text, start, end)
        if match is not None:
            return PublisherWords(Span(*match.span(_named(match))), rule)
    match = _CITY_AND_WHO.match(text, start, end)
    if match is not None and not _NO_AGENCY.search(match[0]):
        return PublisherWords(Span(*match.span(_named(match))), "publisher-dateline")
    begin = _after_date(document, start, end)
    found = issuer_of(text, begin, end) if cell.sort in _NAMES else None
    return None if found is None else PublisherWords(*found)


#: Cells that may be a name; a site writes its own above its menus.
_NAMES = frozenset({Sort.WORDS, Sort.DATE, Sort.FURNITURE, Sort.LABEL, Sort.NUMBER})


def _after_date(document: Document, start: int, end: int) -> int:
    before = _DATE_BEFORE.match(document.plain, start, end)
    return start if before is None else before.end()
