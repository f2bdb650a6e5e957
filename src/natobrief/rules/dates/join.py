"""From what the rules read to phrases: weekdays to their dates, clock times, ranges.

Each step is one pass over the phrases that looks at two neighbours and the text between them.
"""

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Final, TypeAlias

from natobrief.lexicon.months import PARTS_OF_DAY
from natobrief.model.enums import Weekday
from natobrief.rules.dates.join_clocks import (
    clock_before,
    clock_behind,
    same_moment,
    span_clocks,
)
from natobrief.rules.dates.joints import AND, ENDING, LINK, OPENED, REMARK, is_between, link_of
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.parentheses import closed
from natobrief.rules.dates.points import Link, Phrase, Point
from natobrief.rules.dates.shapes import ANY_GAP, DASH, GAP, S
from natobrief.rules.dates.words import MONTH, WEEKDAY, one_of
from natobrief.text.regex import regex

#: Makes one phrase of two neighbours, or returns None; the text, the two, the words between.
Step: TypeAlias = Callable[[str, Phrase, Phrase, str], Phrase | None]

_MOST_BETWEEN = 48
_MOST_POINTS = 16
_LONGEST_LEAD = 64
_PAIR = 2
#: A part of the day that leads to it: "and the morning of 30 November", "et la matinée du 30".
_PART_OF = (
    rf"(?:in{GAP}|dans{GAP})?(?:(?:the|le|la){GAP}|l['’])(?:early{GAP}|late{GAP})?"
    rf"(?:{one_of((*PARTS_OF_DAY, 'matinée', 'soirée'))}){GAP}(?:of|du){GAP}"
)
_THE = rf"(?:{_PART_OF}|(?:(?:on|in|en){GAP})?(?:(?:the|le|les|ce|early|late|début|fin){GAP})?)"
_LISTED = regex(rf"(?:{REMARK})?(?P<link>{LINK}|(?P<open>{OPENED})){_THE}")
_UNTIL = regex(rf",?{GAP}(?:until|till|jusqu['’](?:au|à)){GAP}")
_AND_ENDING = regex(ENDING)
#: Before the first day of those that end on another: "starting on", "à partir du".
_STARTING = regex(
    r"(?<!\w)(?:[Ff]rom|[Ss]tarting|[Bb]eginning|[Oo]pening|partir|compter|[Dd]ès|[Dd]ébutant"
    rf"|[Cc]ommençant|[Ss]['’]ouvrant){GAP}(?:(?:on|the|du|le|de|{WEEKDAY}),?{GAP}){{0,3}}\Z"
)
_EXTENDED = regex(
    r"(?<!\w)(?:[Ee]xten|[Pp]rolong|[Rr]enew|[Pp]ostpon|[Dd]efer|[Ss]uspend|[Aa]djourn|[Rr]econdui"
    rf"|[Rr]enouvel|[Rr]eport|[Aa]journ|[Pp]rorog)[^.;\n]{{0,48}}(?<!\w)(?:on|in|le|en){GAP}\Z"
)
_DASHED = regex(rf"{S}{DASH}{{1,2}}{ANY_GAP}")
_TO = regex(rf",?{GAP}(?:to|until|till|au|à|jusqu['’](?:au|à)){GAP}")
_MOVED = regex(
    r"(?<!\w)(?:[Pp]ostpon|[Rr]eschedul|[Mm]oved|[Mm]oving|[Ss]hifted|[Dd]efer"
    r"|[Bb]rought forward|[Pp]ut back|[Pp]ushed back"
    r"|[Cc]hanged|[Rr]eport|[Dd]éplac|[Aa]vancé|[Dd]écal|[Rr]epouss)"
    rf"[^.;\n]{{0,48}}(?<!\w)(?:from|du|de){GAP}(?:(?:the|le|les){GAP})?(?:{WEEKDAY},?{GAP})?\Z"
    rf"|(?<!\w)(?:[Ee]xtended|[Dd]elayed|[Pp]rolongée?s?){GAP}(?:from|du){GAP}(?:(?:the|le){GAP})?"
    rf"(?:{WEEKDAY},?{GAP})?\Z"
)
_EARLY = rf"(?:(?:early|late|début|fin){GAP})"
_INSIDE = regex(rf",?{GAP}(?:(?:in|on|en|le){GAP}{_EARLY}?|{_EARLY})")
_COMMA = regex(rf",{GAP}")
_AND_MORE = regex(rf"{AND}{_THE}{WEEKDAY}")
_MONTH_MORE = regex(rf"(?:,{GAP}|{AND}){MONTH}")
_APPOSED = regex(rf"(?:[,:]|{S}{DASH})?{ANY_GAP}(?P<open>\(?){S}(?:(?:the|le|les|du){GAP})?")
_TRAILING = regex(rf"{S}(?P<open>\(){S}|,?{GAP}")
_NOT_MORE = regex(rf"{S}(?:[,.;:)\n]|{DASH}|\Z)")


def join(text: str, phrases: Iterable[Phrase]) -> list[Phrase]:
    """Join what belongs together; drop what is no date by itself.

    >>> from natobrief.rules.dates.scan import scan
    >>> text = "Tuesday and Wednesday (29-30 November 2022) at 09:30 CET"
    >>> [(phrase.start, phrase.end) for phrase in join(text, scan(text))]
    [(0, 56)]
    """
    joined = list(phrases)
    for step in STEPS:
        if len(joined) > 1:
            joined = _fold(text, joined, step)
    return [phrase for phrase in joined if not _is_no_date(phrase)]


def _is_no_date(phrase: Phrase) -> bool:
    return phrase.is_clock or phrase.is_weak or _is_working_week(phrase)


def _is_working_week(phrase: Phrase) -> bool:
    """Tell opening hours: "Monday to Friday" is every week, "Monday to Thursday" is one."""
    if phrase.links != (Link.RANGE,) or not all(each.is_bare_weekday for each in phrase.points):
        return False
    first, last = phrase.weekdays
    return first is Weekday.MO and last in {Weekday.FR, Weekday.SA, Weekday.SU}


def _fold(text: str, phrases: list[Phrase], step: Step) -> list[Phrase]:
    folded: list[Phrase] = []
    for phrase in phrases:
        last = folded[-1] if folded else None
        joined = None
        if last is not None and phrase.start - last.end <= _MOST_BETWEEN:
            joined = step(text, last, phrase, text[last.end : phrase.start])
        if joined is None:
            folded.append(phrase)
        else:
            folded[-1] = joined
    return folded


def _list_alike(text: str, one: Phrase, two: Phrase, between: str) -> Phrase | None:
    """Join weekdays with weekdays, dates with dates: "Tuesday and Wednesday"."""
    if one.is_clock or two.is_clock or one.is_weekday is not two.is_weekday:
        return None
    if one.is_weekday and _COMMA.fullmatch(between) and _is_next(text, one, two):
        return _linked(one, two, Link.AND)
    return _list(text, one, two, between)


def _is_next(text: str, one: Phrase, two: Phrase) -> bool:
    """Tell whether a list of weekdays goes on: "Monday, Tuesday and Wednesday"."""
    week = list(Weekday)
    day, next_day = one.weekdays[-1], two.weekdays[0]
    return next_day is week[week.index(day) - 6] and _AND_MORE.match(text, two.end) is not None


def _list(text: str, one: Phrase, two: Phrase, between: str) -> Phrase | None:
    """Join what a dash, "to" or "and" ties."""
    if len(one.points) + len(two.points) > _MOST_POINTS or one.is_clock or two.is_clock:
        return None
    if _COMMA.fullmatch(between) and one.points[-1].needs_year and _goes_on(text, one, two):
        return _linked(one, two, Link.AND)
    match = _LISTED.fullmatch(between)
    if match is None:
        return None
    link = link_of(match["link"])
    if link is Link.AND and is_between(text, one.start):
        link = Link.RANGE
    if link is Link.RANGE and not _may_range(text, one, two, match["link"]):
        return None
    if not _may_link(one, two, link) or _is_dateline(text, one.points[-1], two.points[0]):
        return None
    return closed(text, _linked(one, two, link), match["open"])


def _may_range(text: str, one: Phrase, two: Phrase, words: str) -> bool:
    """Tell a range from what is said on one day of another: "extended on 5 May until 31 August".

    A day without its year and a year are no range: "from 5 May to 2022" is something else; nor are
    days from which something is moved to others, nor two ranges.
    """
    left, right = one.points[-1], two.points[0]
    if right.precision is Precision.YEAR and left.needs_year:
        return False
    are_two = Link.RANGE in (*one.links[-1:], *two.links[:1]) and one.links and two.links
    if are_two or (_DASHED.fullmatch(words) and _is_told_on(text, left, right)):
        return False
    start = max(0, one.start - _LONGEST_LEAD)
    if _AND_ENDING.fullmatch(words) and not _STARTING.search(text, start, one.start):
        return False
    if _TO.fullmatch(words) and _MOVED.search(text, start, one.start):
        return False
    if not _UNTIL.fullmatch(words):
        return True
    return _EXTENDED.search(text, max(0, one.start - _LONGEST_LEAD), one.start) is None


def _goes_on(text: str, one: Phrase, two: Phrase) -> bool:
    """Tell whether a comma ties days, or months of a list: "January, February and March 2012"."""
    if one.is_day and two.is_day:
        return True
    are_months = one.points[-1].precision is two.points[0].precision is Precision.MONTH
    return are_months and _MONTH_MORE.match(text, two.end) is not None


def _is_told_on(text: str, left: Point, right: Point) -> bool:
    """Tell a whole date before a sentence that begins with "today": "Oslo, 5 May 2022 - Today"."""
    is_whole = None not in (left.year, left.month, left.day)
    return is_whole and right.offset is not None and text[right.start].isupper()


def _is_dateline(text: str, left: Point, right: Point) -> bool:
    """Tell a day of issue from the first of a range: "23.08.2018 - Jeudi 23 août 2018".

    Nobody writes one end of a range in figures and the other one in words.
    """
    is_words = [any(map(str.isalpha, text[each.start : each.end])) for each in (left, right)]
    return (
        None not in (left.year, left.day) and right.month is not None and is_words == [False, True]
    )


def _linked(one: Phrase, two: Phrase, link: Link) -> Phrase:
    """Tie two phrases; of days that are no range, each keeps its own clock times."""
    is_range = link is Link.RANGE
    *before, left = one.points
    right, *behind = two.points
    left = left._replace(end=one.end, clock=None if is_range else one.clock)
    return one._replace(
        end=two.end,
        points=(*before, left, right._replace(start=two.start), *behind),
        links=(*one.links, link, *two.links),
        weekdays=(*one.weekdays, *two.weekdays),
        clock=span_clocks(one.clock, two.clock) if is_range else two.clock,
        is_open=one.is_open or two.is_open,
    )


def _may_link(one: Phrase, two: Phrase, link: Link) -> bool:
    if link is Link.RANGE:
        return True
    left, right = one.points[-1], two.points[0]
    takes_month = left.is_number is not right.is_number and (left.month or right.month) is not None
    takes_year = left.needs_year and right.month is not None
    is_alike = left.is_relative is right.is_relative or takes_month or takes_year
    return is_alike and left.precision is right.precision and link is Link.AND


def _name_days(text: str, one: Phrase, two: Phrase, between: str) -> Phrase | None:
    """Join words with the dates behind them that say the same: "Tuesday (29 November)"."""
    is_said_again = two.is_nearby and between == ", " and _NOT_MORE.match(text, two.end)
    if not one.is_weekday or not (two.is_day or is_said_again):
        return None
    match = _APPOSED.fullmatch(between)
    return None if match is None else _named(text, one, two, match["open"])


def _say_twice(text: str, one: Phrase, two: Phrase, between: str) -> Phrase | None:
    """Join "tomorrow" with the weekday or the date behind it: "tomorrow (Friday)"."""
    if not one.is_nearby:
        return None
    match = _APPOSED.fullmatch(between)
    if match is None:
        return _say_first(one, two, between)
    if len(one.points) > 1 and len(one.points) != len(two.points):
        return None
    if two.is_weekday and one.points[0].unit in {Precision.DAY, Precision.WEEK}:
        return _named(text, two, one, match["open"])
    is_same = two.is_day and (match["open"] or "," in between)
    return closed(text, two._replace(start=one.start), match["open"]) if is_same else None


def _in_year(_text: str, one: Phrase, two: Phrase, between: str) -> Phrase | None:
    """Join a year seen from the reference with what lies in it: "next year in May"."""
    is_year = one.is_nearby and one.points[-1].unit is Precision.YEAR and not one.links
    is_inside = bool(two.points) and all(point.needs_year for point in two.points)
    if not (is_year and is_inside) or _INSIDE.fullmatch(between) is None:
        return None
    far = one.points[0].offset
    points = [point._replace(offset=far, unit=Precision.YEAR) for point in two.points]
    points[0] = points[0]._replace(start=one.start)
    return two._replace(start=one.start, points=tuple(points))


def _say_first(one: Phrase, two: Phrase, between: str) -> Phrase | None:
    """Join "tomorrow" with two dates, the second one named: "tomorrow and Friday (1-2 May)"."""
    match = _LISTED.fullmatch(between)
    if match is None or not two.is_day or [len(one.points), len(two.points)] != [1, _PAIR]:
        return None
    first, last = two.points
    if first.weekday is None or last.weekday is not None:
        return None
    points = (first._replace(weekday=None), last._replace(weekday=first.weekday))
    return two._replace(start=one.start, points=points)


def _trail(text: str, one: Phrase, two: Phrase, between: str) -> Phrase | None:
    """Join dates with the weekdays behind them: "29 November 2022 (Tuesday)"."""
    if one.weekdays or not one.is_day or not two.is_weekday:
        return None
    match = _TRAILING.fullmatch(between)
    if match is None or not _NOT_MORE.match(text, two.end):
        return None
    return _named(text, two, one, match["open"])


def _named(text: str, names: Phrase, dates: Phrase, opened: str | None) -> Phrase | None:
    """Give the dates their weekdays: as many as they are, or first and last."""
    points = list(dates.points)
    if len(names.points) > 1 == len(points):
        return None
    points[0] = _on(points[0], names.points[0])
    if len(names.points) > 1:
        points[-1] = _on(points[-1], names.points[-1])
    in_order = sorted((names, dates), key=attrgetter("start"))
    weekdays = tuple(weekday for phrase in in_order for weekday in phrase.weekdays)
    phrase = dates._replace(
        start=min(names.start, dates.start),
        end=max(names.end, dates.end),
        points=tuple(points),
        weekdays=weekdays,
        is_weak=False,
    )
    return closed(text, phrase, opened)


def _on(point: Point, name: Point) -> Point:
    return point if point.weekday else point._replace(weekday=name.weekday)


#: The steps in their order.
STEPS: Final[tuple[Step, ...]] = (
    _list_alike,
    _name_days,
    _say_twice,
    _trail,
    same_moment,
    clock_behind,
    clock_before,
    _list,
    _in_year,
)
