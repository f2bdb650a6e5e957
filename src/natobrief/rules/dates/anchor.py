"""Weekdays that count on from a date before them: on Monday, 7 June, and again on Friday."""

import re
from datetime import date, timedelta
from typing import Final

from natobrief.model.days import DateRange
from natobrief.rules.dates.arithmetic import weekday_on
from natobrief.rules.dates.context import Context
from natobrief.rules.dates.mention import OTHER_DATES, DateMention, Precision
from natobrief.rules.dates.points import Phrase
from natobrief.rules.dates.tense import Tense
from natobrief.text.regex import regex

_LONGEST_LEAD: Final = 80
_LONGEST_WAY: Final = 160
_AGAIN = regex(r"(?<!\w)(?:again|following|next|suivant|prochain|nouveau)(?!\w)")
_THIS = regex(r"[Tt]his|[Cc]e ")
_SENTENCE_END = regex(r"[.!?]\s|\n")
#: What is said to come before the date is no day behind it: "ahead of the talks on Monday, 7 June".
_AHEAD = regex(
    r"(?<!\w)(?:ahead|before|prior|advance|preview\w*|prepar\w+|avant|amont|veille|prépar\w+)(?!\w)",
    re.IGNORECASE,
)
#: The date comes after what is named behind it: "on Monday, 7 June, after talks on Friday".
_BEHIND = regex(
    r"(?<!\w)(?<!and )(?<!et )(?:after|following|après)"
    r"(?: (?!(?:which|he|she|it|they|we|will|is|are|il|elle|ils)\b)[^\s,:;]{1,24}){1,8} ?\Z"
)
#: The first such weekday behind a day so far back is the last one before the date.
_MORE_THAN_A_WEEK: Final = timedelta(days=8)


def anchor_of(context: Context, mention: DateMention, phrase: Phrase) -> date | None:
    """Return the day from which a weekday counts on; None when it counts from the reference.

    Args:
        context: The text; only with a reference does a weekday count at all.
        mention: The mention before the weekday.
        phrase: The weekday; one that stands beside the date is that day once more.

    >>> from datetime import date
    >>> from natobrief.rules.dates import find_dates
    >>> text = "on Monday, 7 June, and again on Friday"
    >>> print(find_dates(text, date(2010, 5, 24))[1].dates)
    2010-06-11
    """
    if mention.dates is not None and _comes_later(context, mention.dates, phrase):
        return mention.dates.last
    is_dated = any(map(str.isdecimal, mention.span.of(context.text)))
    is_counted_on = mention.inferred_from == (OTHER_DATES,)
    if mention.dates is None or mention.precision is not Precision.DAY:
        return None
    if not mention.weekdays_agree or not (is_dated or is_counted_on):
        return None
    way = context.text[mention.span.end : phrase.start]
    lead = context.text[max(0, mention.span.start - _LONGEST_LEAD) : mention.span.start]
    is_named = phrase.weekdays[0] in mention.weekdays_stated
    is_once_more = is_named and not _THIS.match(context.text, phrase.start)
    is_apart = (
        len(way) > _LONGEST_WAY
        or _is_elsewhere(way, is_once_more=is_once_more)
        or _AHEAD.search(way)
    )
    is_ahead = _AHEAD.search(_SENTENCE_END.split(lead)[-1])
    if is_apart or is_ahead:
        return None
    if _BEHIND.search(way):
        return mention.dates.first - _MORE_THAN_A_WEEK
    is_same = is_named and not _AGAIN.search(way)
    return mention.dates.first - timedelta(days=1) if is_same else mention.dates.last


def _is_elsewhere(way: str, *, is_once_more: bool) -> bool:
    """Tell whether a weekday counts from nothing: in another sentence, but not if named there.

    "Ministers will meet on Thursday, 7 June. They will begin at 10:00 on Thursday."
    """
    ends = _SENTENCE_END.findall(way)
    return bool(ends) and not (is_once_more and len(ends) == 1 and "\n" not in way)


def _comes_later(context: Context, days: DateRange, phrase: Phrase) -> bool:
    """Tell whether a weekday is not the day of the text itself, which has that weekday too.

    "On Wednesday, they will travel. On Friday, they will meet", said on a Friday.
    """
    reference = context.reference
    if reference is None or days.first <= reference or len(phrase.points) > 1:
        return False
    is_of_today = phrase.weekdays[0] is weekday_on(reference)
    is_near = days.first - reference < _MORE_THAN_A_WEEK
    return is_of_today and is_near and context.tense_around(phrase) is Tense.FUTURE
