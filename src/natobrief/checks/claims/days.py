"""Claims about the days of a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from natobrief.checks.claim import Claim
from natobrief.checks.claims.judging import contradicted, not_found, supported, undecided
from natobrief.checks.searching import words_of
from natobrief.checks.told import Told
from natobrief.model import DateRange, Meeting, Weekday
from natobrief.rules.dates import DateMention, find_dates
from natobrief.span import Span
from natobrief.text.regex import regex

_WEEK = timedelta(days=7)
_LENGTHS = {"two": 2, "2": 2, "deux": 2, "three": 3, "3": 3, "trois": 3}
#: How long a meeting lasts, told beside its first day.
_LASTS = regex(
    r"\b(?:for )?(?P<days>two|three|deux|trois|2|3)(?:-day| days| jours)\b",
    re.IGNORECASE,
)
#: How long one has lasted, told on its last day.
_LASTED = regex(
    r"\b(?:over|after|during|following|conclud\w*|clos\w*|complet\w*|ended|apr\u00e8s|durant|pendant"
    r"|these|ces|au terme de|\u00e0 l['\u2019]issue de|conclure|achev\w*|cl\u00f4tur\w*)\s+"
    r"(?:(?:the|a|their|our|its|last|past|ces|les|leurs?)\s+)*"
    r"(?P<days>two|three|deux|trois|2|3)(?:-day| days| jours)\b"
    r"|\b(?:the|les) (?P<had>two|three|deux|trois) (?:days|jours) (?:that |qu(?:e |['\u2019]))?"
    r"(?:we|they|nous|ils|elles|on)\b",
    re.IGNORECASE,
)
_SECOND = regex(
    r"\bsecond(?: and last)? day\b|\b(?:deuxi\u00e8me|seconde) journ\u00e9e\b", re.IGNORECASE
)
#: The day before that of which a text tells.
_EVE = regex(r"\bthe (?:day|evening) before\b|\bla veille\b", re.IGNORECASE)


def judge_days(told: Told, pointer: str, meeting: Meeting, index: int) -> Iterator[Claim]:
    """Judge the days of a meeting, then the weekdays that the record says are stated."""
    days = meeting.dates
    if days is None:
        return
    found = _mentions(told, days)
    yield _days(told, pointer, meeting, index)
    if days.weekdays_stated:
        yield _weekdays(told, f"{pointer}/weekdays_stated", days, found)


def _days(told: Told, pointer: str, meeting: Meeting, index: int) -> Claim:
    """Judge the days: those of the meeting that the text has, else any that it mentions."""
    days = meeting.dates
    assert days is not None  # noqa: S101 - asked for one that has some
    is_only = told.near.only_place_of(days) is not None
    own = None if is_only else told.meeting_like(meeting, index)
    read = None if own is None else own.dates
    inferred = [] if read is None else _around(told, days, read)
    if read is None or read.first == read.last:
        inferred = inferred or _follows(told, days)
    if inferred:
        return supported(pointer, days, inferred)
    if own is not None and read is not None:
        spans = told.spans_of(f"/meetings/{told.reading.meetings.index(own)}/dates")
        message = f"expected {read}, on which the text has this meeting, found {days}"
        if _same(read, days) or _is_rest_another(told, days, read):
            return supported(pointer, days, spans)
        if any(_is_of(each, days) for each in told.dates if _is_relative(told, each.span)):
            return undecided(pointer, days, message, spans)
        return contradicted(pointer, days, message, spans)
    return _mentioned(told, pointer, meeting, days)


def _ends_of(days: DateRange) -> list[DateRange]:
    return [DateRange(first=each, last=each) for each in (days.first, days.last)]


def _mentioned(told: Told, pointer: str, meeting: Meeting, days: DateRange) -> Claim:
    """Judge days of a meeting to which the text gives none, by whether it mentions them."""
    mentions = [place for place, _ in _mentions(told, days)]
    is_one = days.first == days.last  # what dates a text is one day, and costs to find
    found = [place for place in mentions if not (is_one and told.is_dateline(place))][:1]
    ends = found or ([] if is_one else _ends(told, days))
    if ends:
        return supported(pointer, days, ends)
    if mentions and not any(_is_just_before(told, each, days) for each in told.dates):
        return supported(pointer, days, mentions[:1])
    if mentions:
        message = f"the text is dated {days}, but does not say that this was the day"
        return undecided(pointer, days, message, mentions[:1])
    missing = f"the text does not mention {days}"
    if is_known(told, meeting) and any(_mentions(told, each) for each in _ends_of(days)):
        return undecided(pointer, days, f"{missing}, when such a meeting was")
    is_weekday = bool(days.weekdays_stated) and not any(each.dates for each in told.dates)
    other = told.near.written_otherwise(days.first)
    if is_one and (is_weekday or other is not None):
        found = [] if other is None else [other]
        return undecided(pointer, days, f"{missing} in words that can be read", found)
    return not_found(pointer, days, missing)


def is_known(told: Told, meeting: Meeting) -> bool:
    """Tell whether the tables know a meeting on its days."""
    days = meeting.dates
    return days is not None and any(
        meeting.level in event.levels
        and event.days.first <= days.first
        and days.last <= event.days.last
        for event in told.subject.tables.all_events
    )


def _is_relative(told: Told, mention: Span) -> bool:
    """Tell whether words for a day count from that of the text: "today", "on Tuesday"."""
    return not any(map(str.isdigit, mention.of(told.text)))


def _is_just_before(told: Told, mention: DateMention, days: DateRange) -> bool:
    """Tell whether words name a day shortly before others by counting back: "yesterday"."""
    if mention.dates is None or not _is_relative(told, mention.span):
        return False
    return days.first - _WEEK <= mention.dates.first < days.first


def _is_rest_another(told: Told, days: DateRange, read: DateRange) -> bool:
    """Tell whether days are those of the text's meeting but for those that it gives to another."""
    rest = [day for day in read if day not in days]
    others = [each.dates for each in told.brief.meetings if each.dates is not None]
    return (
        days.first in read
        and days.last in read
        and any(list(each) == rest and _mentions(told, each) for each in others)
    )


def _around(told: Told, days: DateRange, read: DateRange) -> list[Span]:
    """Return where the text mentions both ends of days that hold those of its meeting.

    A text may tell of a dinner on the eve, and again of the next day; the day on which it was
    published is none of them.
    """
    if _same(days, read) or read.first not in days or read.last not in days:
        return []
    whole = [span for span, mention in told.near.first_of(days) if _is_of(mention, days)]
    if whole:
        return whole[:1]
    eve = told.searched.search(_EVE)
    if eve is not None and (days.first, days.last) == (read.first - timedelta(days=1), read.last):
        return [Span(*eve.span())]
    return _ends(told, days)


def _ends(told: Told, days: DateRange) -> list[Span]:
    """Return where the text mentions the first day and the last one, each by itself.

    One of them may be a weekday: "on Tuesday ... on Wednesday 5 December". The line that dates the
    text mentions neither.
    """
    published = None if told.published is None else told.published[1]
    spans: list[Span] = []
    is_dated = False
    for end in (days.first, days.last):
        held = DateRange(first=end, last=end)
        near = [span for span, _ in _mentions(told, held)]
        near += [each.span for each in told.dates if _is_of(each, held)]
        places = [span for span in near if span != published]
        is_dated = is_dated or places != []
        weekday = tuple(Weekday)[end.weekday()]
        alone = (each.span for each in told.dates if _is_weekday(told, each, weekday))
        place = next(iter(places), None) or next(alone, None)
        if place is None:
            return []
        spans.append(place)
    return spans if is_dated and days.last - days.first < _WEEK else []


def _follows(told: Told, days: DateRange) -> list[Span]:
    """Return the words from which days follow: "for two days" from the first, "the day before"."""
    lasts = told.searched.search(_LASTS)
    if lasts is not None and len(days) == _LENGTHS[lasts["days"].lower()]:
        first = _mentions(told, DateRange(first=days.first, last=days.first))
        if first:
            return [first[0][0], Span(*lasts.span())]
    lasted = told.searched.search(_LASTED)
    if lasted is not None and len(days) == _LENGTHS[(lasted["days"] or lasted["had"]).lower()]:
        last = _mentions(told, DateRange(first=days.last, last=days.last))
        return [last[0][0], Span(*lasted.span())] if last else []
    second = told.searched.search(_SECOND)
    if second is not None and len(days) == _LENGTHS["two"]:
        last = _mentions(told, DateRange(first=days.last, last=days.last))
        return [last[0][0], Span(*second.span())] if last else []
    eve = told.searched.search(_EVE)
    main = told.brief.meetings[0].dates
    if eve is not None and main is not None and days.last == main.first - timedelta(days=1):
        return [Span(*eve.span())] if days.first == days.last else []
    return []


def _is_weekday(told: Told, mention: DateMention, weekday: Weekday) -> bool:
    words = mention.span.of(told.text)
    return mention.weekdays_stated == (weekday,) and not any(map(str.isdigit, words))


def _mentions(told: Told, days: DateRange) -> list[tuple[Span, DateMention]]:
    """Return where the text mentions days: near their number, else anywhere ("this Saturday")."""
    near = [pair for pair in told.near.first_of(days) if _is_of(pair[1], days)]
    found = near or [(each.span, each) for each in told.dates if _is_of(each, days)]
    return found or list(_without_year(told, days))


def places_of_days(told: Told, days: DateRange) -> list[Span]:
    """Return where the text mentions days, with their year or without."""
    return [span for span, _ in _mentions(told, days)]


def _without_year(told: Told, days: DateRange) -> Iterator[tuple[Span, DateMention]]:
    """Give where the text mentions days without their year, which no other date gives either."""
    years = [each.dates.first.year for each in told.dates if each.dates is not None]
    is_far = years != [] and not min(years) - 1 <= days.first.year <= max(years) + 1
    if is_far and days.first.year < max(years):
        return
    for mention in told.dates:
        words = mention.span.of(told.text)
        if mention.dates is None and not mention.alternatives and any(map(str.isdigit, words)):
            eve = days.first - timedelta(days=1)
            for each in find_dates(words, eve, told.brief.source.language):
                if not _is_of(each, days) or each.weekdays_agree is False:
                    continue
                if not is_far or each.weekdays_agree:
                    yield mention.span, each


def _is_of(mention: DateMention, days: DateRange) -> bool:
    return mention.dates is not None and _same(mention.dates, days)


def _same(days: DateRange, other: DateRange) -> bool:
    return (days.first, days.last) == (other.first, other.last)


def _is_within(days: DateRange, other: DateRange) -> bool:
    return days.first in other and days.last in other


def _is_beside(told: Told, mention: DateMention, days: DateRange) -> bool:
    """Tell whether a date without its year states weekdays beside the number of the first day."""
    is_stated = set(days.weekdays_stated) <= set(mention.weekdays_stated)
    return is_stated and str(days.first.day) in words_of(mention.span.of(told.text))


def _weekdays(
    told: Told, pointer: str, days: DateRange, found: list[tuple[Span, DateMention]]
) -> Claim:
    words = ", ".join(days.weekdays_stated)
    for span, mention in found:
        if mention.weekdays_stated == days.weekdays_stated:
            return supported(pointer, words, [span])
    # The days may be stated one by one, each with its own: "Wednesday 4 March", a heading.
    held = [each for each in told.dates if each.dates is not None and _is_within(each.dates, days)]
    if set(days.weekdays_stated) <= {day for each in held for day in each.weekdays_stated}:
        return supported(pointer, words, [each.span for each in held])
    others = [(span, each) for span, each in found if each.weekdays_stated]
    if others:
        span, mention = others[0]
        message = (
            f"expected {', '.join(mention.weekdays_stated)}, as the text has it, found {words}"
        )
        return contradicted(pointer, words, message, [span])
    # A weekday alone is a date too, if one that nothing settles: "this Saturday".
    alone = [
        each
        for each in told.dates
        if each.weekdays_stated == days.weekdays_stated or _is_beside(told, each, days)
    ]
    if alone:
        return supported(pointer, words, [alone[0].span])
    return not_found(pointer, words, f"the text states no weekday beside {days}")
