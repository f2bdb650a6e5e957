"""The meeting that the head of a release names, with the days and the place beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import final

from attrs import frozen

from natobrief.lexicon.cities import region_named
from natobrief.lexicon.councils import Council
from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.announcement_words import CALLED_OFF, MEETING_NOUN, MEETING_VERB, SUMMIT
from natobrief.rules.body import BodyWords, find_bodies, find_titled_body, words_of_body
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document import SPOKEN_BY_ONE, find_kind, read_head
from natobrief.rules.document.cells import Sort
from natobrief.rules.document.head import Cell
from natobrief.rules.levels import level_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.meeting_date import find_meeting_date
from natobrief.rules.occasion import OF_MEETING, is_ahead, is_at_door, is_issued_at
from natobrief.rules.place import Place, find_place, place_of_country
from natobrief.span import Span
from natobrief.text.regex import regex

#: Words spoken on the way into a meeting, or out of it.
_AT = pattern(
    r"\b(?:arrival|arriving|doorstep|after the (?:meeting|council)|following the"
    r"|à l'issue|à (?:son|l')arrivée|en marge)\b"
)
#: A line that is about a summit, and not about what is done for it.
_OF_SUMMIT = pattern(
    r"\b(?:at|of|from|following|after|on|opens|du|au|de|(?:arriv|land)\w+(?: in <K>)? for)"
    r" (?:the |le )?"
    r"(?:(?:[\w-]+|<GKCAD>)(?:'s?)? ){0,4}?(?:summit|sommet)\b"
)
#: A line in which others speak or think of a summit that is not theirs yet.
_ABOUT_SUMMIT = pattern(
    r"\b(?:focus\w*|look(?:s|ed|ing)?|reflect\w*|concentrat\w*|commentary|speculat\w*"
    r"|se penche\w*|se concentre\w*)(?: ahead)? (?:on|at|to|towards?|sur|vers)"
    r" (?:the |le |l')?(?:(?:[\w-]+|<GKCAD>)(?:'s?)? ){0,4}?(?:summit|sommet)\b"
)
_IS_SUMMIT = pattern(r"(?:the |le )?(?:(?:[\w-]+|<GKCAD>)(?:'s?)? ){0,3}?(?:summit|sommet)\b")
#: A second line of the headline, that says at whose level a body meets.
_LEVEL_LINE = pattern(
    r"\(?(?:(?:held )?at (?:the )?(?:level of|(?:<L>(?:'s?)?|[\w-]+(?: [\w-]+)?) level)"
    r"|(?:meeting )?in <L>(?:'s?)? session|with <L>"
    r"|(?:tenue )?au niveau (?:des|du))"
)
#: Those who meet, and nothing said of them.
_WHO = pattern(
    r"(?:the |les |NATO |Allied |<G>(?:'s?)? )*<L>(?: (?:of|de|des)(?: l')? ?<G>| alliés)?"
)
#: Between those who meet and a body that meets beside them.
_AND_BODY = pattern(
    r"(?:(?:'s?)? (?:[\w-]+ ){0,2}(?:meetings?|session|summit))?(?: ?,| and| et| &| ?/| \+)"
    r" (?:(?:meetings?|réunions?) )?(?:of |de |du )?(?:the |la |l')?"
)
#: Words spoken on the way into a council, or out of it.
_AT_COUNCIL = pattern(
    r"\b(?:at|to|into|following|after|ahead of|before|prior to|in advance of"
    r"|(?:highlights|outcomes?|results|summary|conclusions|agenda|programme) (?:of|from|for)"
    r"|à l'issue d|lors d|en amont d|avant l"
    r"|(?:résultats|bilan|conclusions) d|à l'arrivée a|au)"
    r"(?: the|u|e l')? ?<B>"
)
#: A headline that opens with a council, and tells its place or day.
_OF_COUNCIL = pattern(
    r"(?:(?:the|informal|extraordinary|special|le|la) )*<B>(?: ?\([^()\n]{2,20}\))?"
    r"(?=,| in <K>| à <K>| ?[-\u2013:]|,? ?<D>| (?:conclusions|results|outcomes?)\b|$)"
)
#: A word for those who meet that is one for their meeting.
_MINISTERIAL = regex(r"\bministerial\Z", re.IGNORECASE)
#: A line that tells when the meeting of the line above was held.
_HELD = pattern(r"(?:(?:to be )?held|tenue?|organisée?|qui s'est tenue?)\b[^.;\n]{0,80}?<D>\)?$")
#: When those meet to whom the line is addressed.
_THEIRS = pattern(
    r"\b(?:their|its|leur) (?:[\w-]+ ){0,2}?(?:meetings?|summit|session|réunion|sommet)"
    r" (?:(?:on|of|from|du|des|le|les) )?(?P<days><D>)"
)
_SITE = r"(?P<site><G>(?:'s?)? (?:headquarters|HQ))"
#: A city that no table knows, before its country.
_TOWN = (
    r"(?-i:[A-ZÀ-Þ])[\w'-]{1,30}(?: (?:(?:de|la|le|les|sur|upon|on) ){0,2}"
    r"(?-i:[A-ZÀ-Þ])[\w'-]{1,30}){0,2}"
)
#: Where and when words were spoken.
_DATELINE = pattern(
    rf"(?:{_SITE},? ?)?"
    r"(?:(?:à )?(?:(?P<city><K>)(?:(?:,?| ?-) \(?(?P<country><C>)\)?)?"
    rf"|(?P<town>{_TOWN})(?:, | \(| - )(?P<home><C>)\)?)|(?P<state><C>))"
    r"(?: ?\((?-i:[A-Z])[\w. /-]{1,30}\))?(?: ?[-,\u2013\u2014]){0,2} ?"
    r"(?:(?:on|from|le|les|du) )?\(?<D>\)?"
    r"(?:(?: ?-)? ?[0-9]{1,2}[:h.][0-9]{2})?(?:,? (?-i:UNIQUE ID) ?: ?[\w-]+)?"
)
#: The same with the day first: "December 8, 2016 - Oslo, Norway".
_DAY_AND_PLACE = pattern(
    r"\(?<D>\)?(?: ?[-,|\u2013\u2014]| (?:in|at|à)) ?(?:(?P<city><K>)"
    rf"(?:(?:,?| ?-) \(?(?P<country><C>)\)?)?|(?P<town>{_TOWN})(?:, | \()(?P<home><C>)\)?)"
)
#: Place and day in brackets behind the name of a meeting.
_IN_BRACKETS = pattern(r"\((?P<city><K>),? (?:\(?(?P<country><C>)\)?,? )?(?:on |le )?<D>\)")
#: A line that ends with where and when words were spoken: "Speech by X, in Oslo on 5 May 2022".
_SPOKEN_IN = pattern(
    r".*?(?: (?:in|à)|,) (?P<city><K>)(?:,? \(?(?P<country><C>)\)?)?,? (?:on |le )?\(?<D>\)?"
)
#: What somebody said, and where: "Press availability with X from Oslo, Norway", "Doorstop, Oslo".
_SAID_IN = pattern(
    r"(?!.*\ben route\b)(?:.* )?(?:availability|conference|briefing|remarks|interview|statement"
    r"|speech|address|point|doorstop|doorstep|gaggle|transcript|questions)\b(?:.*?[^ ,])??"
    rf"(?:,| from| at(?: the)? {_SITE},?(?: in)?) (?P<city><K>)(?:,? \(?(?P<country><C>)\)?)?"
)
#: Which sitting of the Council of the European Union it is; field, place and day stand below.
_SITTING = regex(
    r"[0-9]{1,4}(?:st|nd|rd|th|e|ème) (?:Council meeting|session du Conseil)\b", re.IGNORECASE
)
_NEAR = 4
#: A line that is a place, and perhaps a building there.
_PLACE = pattern(
    rf"(?:{_SITE},? ?|(?:(?-i:[A-Z])[\w'.-]++ ?){{1,5}}, (?=<K>))?"
    r"(?P<city><K>)?(?:,? ?\(?(?P<country><C>)\)?)?"
)
#: A city and the part of its country that it lies in.
_IN_REGION = pattern(r"(?P<city><K>), (?P<region>(?-i:[A-Z])[\w'. -]{1,30})")


def find_titled(marked: Marked) -> Announcement | None:
    """Find the first line of the head that names a meeting by those who meet, or its body."""
    cells = read_head(marked.document)
    for cell, below in pairwise([*cells, None]):
        assert cell is not None  # noqa: S101 - only the last is none
        if cell.is_item or cell.sort not in {Sort.WORDS, Sort.BYLINE}:
            continue
        line = cell.span
        if below is not None and _LEVEL_LINE.match(marked.narrative, *_ends(below.span)):
            line = Span(line.start, below.span.end)
        found = _named(marked, line)
        if found is not None:
            return _announcement(marked, cells, line, found)
    return _called_after(marked, cells)


#: What may be called off while the meeting is held.
_OF_PART = pattern(
    r"\b(?:press \w+|briefing|doorstep|dinner|lunch|reception|session|visit|conférence de presse"
    r"|point de presse|dîner|déjeuner)(?: (?:is|was|has been|est|a été))? $"
)


def _called_after(marked: Marked, cells: tuple[Cell, ...]) -> Announcement | None:
    """Find a line that is no more than those who meet, above a line of days and one of a place."""
    for cell in cells:
        who = _WHO.fullmatch(marked.narrative, cell.span.start, cell.span.end)
        named = None if who is None else level_of(marked, cell.span, is_below=False)
        if named is not None:
            found = _announcement(marked, cells, cell.span, _Named(named[0], named[1], None))
            return None if found.date is None or found.place is None else found
    return None


@final
@frozen
class _Named:
    """What a line of the head names: level, the words for it, and body."""

    level: Level
    span: Span
    body: BodyWords | None


def _named(marked: Marked, line: Span) -> _Named | None:
    """Return what a line says of those who meet, if it has a word of meeting."""
    search = marked.narrative_sieve.search
    off = search(CALLED_OFF, line.start, line.end)
    if off is not None and not _OF_PART.search(marked.narrative[line.start : off.start()]):
        return None
    body = find_titled_body(marked, line)
    if body is None and _is_spoken(marked):
        body = next(find_bodies(marked, line), None) or _council_beside(marked, line)
    is_held = any(search(each, line.start, line.end) for each in (MEETING_NOUN, MEETING_VERB))
    named = level_of(marked, line, is_below=False)
    is_held = is_held or (
        named is not None
        and _MINISTERIAL.search(marked.document.plain, *_ends(named[1])) is not None
    )
    if not is_held and not _is_at_council(marked, line, body):
        return None
    is_summit = named is not None and SUMMIT.fullmatch(marked.narrative, *_ends(named[1]))
    if is_summit and not _is_of_summit(marked, line):
        named = None
    if named is not None:
        is_beside = body is not None and _meets_too(marked, named[1], body.span)
        return _Named(named[0], named[1], None if is_beside else body)
    return None if body is None else _Named(body.level, body.span, body)


def _is_of_summit(marked: Marked, line: Span) -> bool:
    """Tell whether a line names a summit as that of which the text tells."""
    if marked.narrative_sieve.search(_ABOUT_SUMMIT, line.start, line.end) is not None:
        return False
    shapes = (_IS_SUMMIT.match, _OF_SUMMIT.search)
    return any(find(marked.narrative, line.start, line.end) for find in shapes)


def is_of_others(marked: Marked, line: Span, body: Span) -> bool:
    """Tell whether a body is named that meets beside those of whom a line speaks first."""
    named = level_of(marked, line, is_below=False)
    return named is not None and _meets_too(marked, named[1], body)


def _meets_too(marked: Marked, level: Span, body: Span) -> bool:
    between = marked.narrative[level.end : body.start]
    return level.end < body.start and _AND_BODY.fullmatch(between) is not None


def _is_at_council(marked: Marked, line: Span, body: BodyWords | None) -> bool:
    """Tell whether words are spoken at a council of a neighbour, or tell of it."""
    if body is None or not isinstance(body.means, Council):
        return False
    opens = _OF_COUNCIL.match(marked.bodied, line.start, line.end)
    return opens is not None or _AT_COUNCIL.search(marked.bodied, *_ends(line)) is not None


def _council_beside(marked: Marked, line: Span) -> BodyWords | None:
    """Return the council of a neighbour before or after which words are spoken."""
    match = _AT_COUNCIL.search(marked.bodied, *_ends(line))
    mark = None if match is None else marked.bodies.around(match.end() - 1)
    if mark is None or not isinstance(mark.value, Council):
        return None
    return words_of_body(marked, mark, marked.narrative[mark.span.end : line.end])


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _announcement(
    marked: Marked,
    cells: tuple[Cell, ...],
    line: Span,
    named: _Named,
) -> Announcement:
    search = marked.narrative_sieve.search
    is_at = any(search(each, line.start, line.end) for each in (OF_MEETING, _AT))
    is_at = is_at or is_issued_at(marked, line) or _is_at_council(marked, line, named.body)
    is_at = is_at or is_at_door(marked, line)
    is_before = is_ahead(marked, line)
    is_at = is_at and not is_before
    held = _held(marked, cells)
    date = None if held is None else find_meeting_date(marked, held)
    date = date or _days(marked, cells) or _days_of_theirs(marked, line)
    date = date or _day_of_sitting(marked, cells)
    place = find_place(marked, line) or (held and find_place(marked, held))
    place = place or _place_in_brackets(marked, line)
    place = place or _place(marked, cells, _PLACE)
    if place is None and is_at:
        place = _place(marked, cells, _DATELINE) or _place(marked, cells, _DAY_AND_PLACE)
    if place is None and date is not None:
        place = find_place_beside(marked, [cell.span for cell in cells], date)
    return Announcement(
        sentence=line,
        core=line,
        level=named.level,
        level_span=named.span,
        body=named.body,
        verb=None,
        date=date,
        place=place,
        is_past=False,
        is_other=False,
        is_head=True,
        is_titled=True,
        is_alliance=True,
        is_occasion=is_at,
        weight=2 + 8 * (date is not None or is_at) + 6 * (is_before and _is_spoken(marked)),
    )


def _is_spoken(marked: Marked) -> bool:
    """Tell whether a text is what somebody said."""
    kind = find_kind(marked.document)
    return kind is not None and kind.kind in SPOKEN_BY_ONE


def find_place_beside(marked: Marked, lines: Iterable[Span], date: DateMention) -> Place | None:
    """Return the place of the line that gives it with a date, and nothing else."""
    for line in lines:
        match = _DATELINE.fullmatch(marked.narrative, line.start, line.end)
        if match is not None and line.covers(date.span):
            return _place_of(marked, match)
    return None


def _held(marked: Marked, cells: tuple[Cell, ...]) -> Span | None:
    """Return the line of the head that tells when, and perhaps where, the meeting was held."""
    lines = (cell.span for cell in cells)
    return next((each for each in lines if _HELD.match(marked.narrative, *_ends(each))), None)


def _days(marked: Marked, cells: tuple[Cell, ...]) -> DateMention | None:
    """Return the days that a line of the head gives; a single day is that of publication."""
    mentions = (
        mark.value
        for cell in cells
        if cell.sort is Sort.DATE
        for mark in marked.marks.inside(cell.span, Kind.DATE)
        if isinstance(mark.value, DateMention) and mark.value.precision is Precision.DAY
    )
    several = (each for each in mentions if each.dates is not None and len(each.dates) > 1)
    return next(several, None)


def _day_of_sitting(marked: Marked, cells: tuple[Cell, ...]) -> DateMention | None:
    """Return the day of the dateline under the line that says which sitting of a council it is."""
    sittings = (
        at
        for at, cell in enumerate(cells)
        if _SITTING.match(marked.document.plain, *_ends(cell.span))
    )
    for cell in cells[next(sittings, len(cells)) :][:_NEAR]:
        match = _DATELINE.fullmatch(marked.narrative, *_ends(cell.span))
        mark = None if match is None else next(iter(marked.marks.inside(cell.span, Kind.DATE)))
        if mark is not None and isinstance(mark.value, DateMention) and mark.value.dates:
            return mark.value
    return None


def find_head_place(marked: Marked) -> Place | None:
    """Find where words were spoken or written: a line of the head that says so."""
    cells = read_head(marked.document)
    shapes = (_PLACE, _DATELINE, _DAY_AND_PLACE, _SPOKEN_IN, _IN_REGION, _SAID_IN)
    return next((place for each in shapes if (place := _place(marked, cells, each))), None)


def find_dateline_place(marked: Marked) -> Place | None:
    """Find the place of a line of the head that gives it with a day."""
    return _place(marked, read_head(marked.document), _DATELINE)


def find_issue_place(marked: Marked) -> Place | None:
    """Find where a text was issued: a line of the head gives it with a day, or brackets in one."""
    beside = find_dateline_place(marked)
    if beside is not None:
        return beside
    lines = (cell.span for cell in read_head(marked.document) if cell.sort is Sort.WORDS)
    found = (_place_in_brackets(marked, line) for line in lines)
    return next((each for each in found if each is not None), None)


def _days_of_theirs(marked: Marked, line: Span) -> DateMention | None:
    """Return when those meet to whom the line is addressed: "ahead of their meeting on ..."."""
    match = marked.narrative_sieve.search(_THEIRS, line.start, line.end)
    mark = None if match is None else marked.marks.at(match.start("days"))
    mention = None if mark is None else mark.value
    return mention if isinstance(mention, DateMention) and mention.dates is not None else None


def _place(marked: Marked, cells: tuple[Cell, ...], shape: re.Pattern[str]) -> Place | None:
    """Return the place that a line of the head is, and nothing else; or two: "Riga,", "Latvia"."""
    for cell in (*_cut_lines(marked, cells), *(each.span for each in cells)):
        match = shape.fullmatch(marked.narrative, cell.start, cell.end)
        if match is None or (shape is _IN_REGION and region_named(match["region"]) is None):
            continue
        return _place_of(marked, match)
    return None


def _cut_lines(marked: Marked, cells: tuple[Cell, ...]) -> Iterator[Span]:
    """Give each line that ends with a comma together with the one below it."""
    for above, below in pairwise(cells):
        is_open = marked.narrative[above.span.end - 1] == ","
        if is_open and not marked.narrative[above.span.end : below.span.start].strip():
            yield Span(above.span.start, below.span.end)


def _place_in_brackets(marked: Marked, line: Span) -> Place | None:
    match = marked.narrative_sieve.search(_IN_BRACKETS, line.start, line.end)
    return None if match is None else _place_of(marked, match)


def _place_of(marked: Marked, match: re.Match[str]) -> Place:
    """Return the place whose parts stand in the groups of a match."""
    city, country, state = (
        marked.marks.at(match.start(name)) if match.groupdict().get(name) is not None else None
        for name in ("city", "country", "state")
    )
    if state is not None:
        return place_of_country(marked, state)
    if match.groupdict().get("town") is not None:
        home = marked.marks.at(match.start("home"))
        return Place(Span(*match.span("town")), home, None, None, None)
    is_site = match.groupdict().get("site") is not None
    site = Span(*match.span("site")) if is_site else None
    return Place(None if city is None else city.span, country, city, site, None)
