"""Find every date in a text."""

from datetime import date, datetime
from operator import attrgetter
from typing import final

from natobrief.diagnostics import Problem
from natobrief.model.enums import Language
from natobrief.rules.dates.anchor import anchor_of
from natobrief.rules.dates.conclude import conclude
from natobrief.rules.dates.context import Context
from natobrief.rules.dates.day_after import with_days_after
from natobrief.rules.dates.day_again import with_days_again, with_year_of
from natobrief.rules.dates.day_before import day_before, day_near
from natobrief.rules.dates.join import join
from natobrief.rules.dates.mention import DateMention
from natobrief.rules.dates.points import Phrase
from natobrief.rules.dates.scan import scan
from natobrief.text.asked import language_asked
from natobrief.text.characters import even_blanks

_is_number = attrgetter("is_number")


@final
class DatedText:
    """A text whose dates are read once, to be seen from any day.

    Args:
        text: The text; spans count its code points.
        language: The language of the text, "en" or "fr"; None reads both.

    >>> mentions, _ = DatedText("on Tuesday", Language.EN).seen_from(date(2022, 11, 25))
    >>> print(mentions[0].dates)
    2022-11-29

    Raises:
        ValidationError: The language is neither English nor French.
    """

    def __init__(self, text: str, language: Language | str | None = None) -> None:
        """Read the phrases of the text."""
        spoken = None if language is None else language_asked(language)
        text = even_blanks(text)
        phrases = with_days_again(text, join(text, scan(text, spoken)))
        is_full = [phrase.is_full for phrase in phrases]
        self._is_full = all(is_full)
        if self._is_full:
            self._context = Context(text, None, spoken)
        else:
            self._context = Context.of(text, phrases, None, spoken)
        # What states its days in full is the same from any day.
        self._phrases = [
            (phrase, tuple(conclude(phrase, self._context)) if full else None)
            for phrase, full in zip(phrases, is_full, strict=True)
        ]

    def seen_from(
        self, reference: date | None
    ) -> tuple[tuple[DateMention, ...], tuple[Problem, ...]]:
        """Return the mentions and the problems, each in the order of the text.

        Args:
            reference: The day from which relative words count; without it they are not resolved.
        """
        if not self._phrases:
            return (), ()
        context = self._context
        if reference is not None and not self._is_full:
            day = reference.date() if isinstance(reference, datetime) else reference
            context = context._replace(reference=day)
        mentions: list[DateMention] = []
        problems: list[Problem] = []
        for phrase, settled in self._phrases:
            last = mentions[-1] if mentions else None
            items = conclude(*_behind(phrase, last, context)) if settled is None else settled
            for item in items:
                if isinstance(item, DateMention):
                    mentions.append(item)
                else:
                    problems.append(item)
        mentions.sort(key=_start_of)
        return tuple(with_days_after(context.text, mentions)), tuple(problems)


def _behind(
    phrase: Phrase, mention: DateMention | None, context: Context
) -> tuple[Phrase, Context]:
    """Return a phrase and its context with what the mention before it says of them."""
    if mention is None:
        return phrase, context
    if phrase.is_weekday:
        return phrase, context._replace(anchor=anchor_of(context, mention, phrase))
    if phrase.is_taken:
        return with_year_of(phrase, mention), context
    if any(map(_is_number, phrase.points)):
        return phrase, context._replace(before=day_near(context.text, phrase, mention))
    before = day_before(context.text, phrase, mention, context.reference)
    return phrase, context._replace(before=before) if before else context


def read_dates(
    text: str, reference: date | None = None, language: Language | str | None = None
) -> tuple[tuple[DateMention, ...], tuple[Problem, ...]]:
    """Read every date of a text, and what looks like one but is not in the calendar.

    Args:
        text: The text; spans count its code points.
        reference: The day from which relative words count, usually that of publication.
            Without it they are found and not resolved.
        language: The language of the text, "en" or "fr"; None reads both.

    Returns:
        The mentions and the problems, each in the order of the text. The problems are dates such
        as 31 June; a mention says by itself that it is ambiguous or at odds with its weekday.

    Raises:
        ValidationError: The language is neither English nor French.

    >>> _, [problem] = read_dates("until 31 June 2022")
    >>> problem.code
    <Code.IMPOSSIBLE_DATE: 'NB101'>
    """
    return DatedText(text, language).seen_from(reference)


def find_dates(
    text: str, reference: date | None = None, language: Language | str | None = None
) -> tuple[DateMention, ...]:
    """Find every date in a text.

    Args:
        text: The text; spans count its code points.
        reference: The day from which relative words count, usually that of publication.
            Without it they are found and not resolved.
        language: The language of the text, "en" or "fr"; None reads both.

    Returns:
        The mentions in the order of the text; they do not overlap.

    Raises:
        ValidationError: The language is neither English nor French.

    >>> text = "Ministers will meet on Tuesday and Wednesday (29-30 November 2022)."
    >>> [mention] = find_dates(text)
    >>> print(mention.dates)
    2022-11-29/2022-11-30
    """
    return read_dates(text, reference, language)[0]


def _start_of(mention: DateMention) -> int:
    return mention.span.start
