"""Find every date in a text."""

from datetime import date, datetime
from operator import attrgetter

from natobrief.diagnostics import Code, Problem
from natobrief.errors import ValidationError
from natobrief.model.enums import Language
from natobrief.rules.dates.conclude import conclude
from natobrief.rules.dates.context import Context
from natobrief.rules.dates.join import join
from natobrief.rules.dates.mention import DateMention
from natobrief.rules.dates.scan import scan


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
    spoken = None if language is None else _language(language)
    day = reference.date() if isinstance(reference, datetime) else reference
    phrases = join(text, scan(text, spoken))
    context = Context.of(text, phrases, day, spoken)
    found = [item for phrase in phrases for item in conclude(phrase, context)]
    mentions = [item for item in found if isinstance(item, DateMention)]
    problems = [item for item in found if isinstance(item, Problem)]
    return tuple(sorted(mentions, key=attrgetter("span.start"))), tuple(problems)


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


def _language(language: str) -> Language:
    try:
        return Language(language)
    except ValueError as error:
        message = f"expected language 'en' or 'fr', found {language!r}"
        raise ValidationError([Problem(code=Code.UNKNOWN_VALUE, message=message)]) from error
