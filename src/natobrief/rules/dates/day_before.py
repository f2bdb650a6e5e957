"""Days that go on from the one before: "signed on 4 April 2018 and ratified on 9 May"."""

from datetime import date
from operator import attrgetter
from typing import Final

from natobrief.rules.dates.mention import OTHER_DATES, DateMention, Precision
from natobrief.rules.dates.points import Phrase
from natobrief.text.regex import regex

_needs_year = attrgetter("needs_year")
_PARAGRAPH: Final = "\n\n"
_LONGEST_WAY: Final = 240
#: A day from which those of its month are never far.
_MIDDLE: Final = 15
_YEAR = regex(r"(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])")


def day_before(
    text: str, phrase: Phrase, mention: DateMention, reference: date | None
) -> date | None:
    """Return the day of a mention of another year from which a day without its year goes on.

    Args:
        text: The text.
        phrase: The words behind the mention.
        mention: The mention before them in the same paragraph, with its year or one that goes on
            from such a day itself.
        reference: The day from which relative words count; of its year nothing has to be told.

    >>> from natobrief.rules.dates import find_dates
    >>> text = "It was signed on 4 April 2018 and ratified on 9 May."
    >>> print(find_dates(text, date(2022, 11, 25))[1].dates)
    2018-05-09
    """
    if reference is None or not any(map(_needs_year, phrase.points)):
        return None
    if mention.dates is None or mention.precision is not Precision.DAY:
        return None
    is_known = _YEAR.search(mention.span.of(text)) or mention.inferred_from == (OTHER_DATES,)
    way = text[mention.span.end : phrase.start]
    if not is_known or len(way) > _LONGEST_WAY or _PARAGRAPH in way:
        return None
    day = mention.dates.last
    return None if day.year == reference.year else day


def day_near(text: str, phrase: Phrase, mention: DateMention) -> date | None:
    """Return the day or month before a weekday and a number, near which these may lie.

    Args:
        text: The text.
        phrase: A weekday and a number without a month.
        mention: The mention before it in the same paragraph or the one before.

    >>> from natobrief.rules.dates import find_dates
    >>> text = "They met in October 2010. On Tuesday the 12th, others joined."
    >>> print(find_dates(text)[1].dates)
    2010-10-12
    """
    if mention.dates is None or mention.precision not in {Precision.DAY, Precision.MONTH}:
        return None
    way = text[mention.span.end : phrase.start]
    is_apart = len(way) > _LONGEST_WAY or way.count(_PARAGRAPH) > 1
    if is_apart or mention.precision is Precision.DAY:
        return None if is_apart else mention.dates.last
    return mention.dates.first.replace(day=_MIDDLE)
