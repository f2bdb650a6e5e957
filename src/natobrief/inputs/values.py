"""Days and languages as metadata state them."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from natobrief.lexicon.months import MONTHS, MONTHS_SHORT
from natobrief.model import Language

#: ISO 8601, and the day of a moment in it as it is written, whatever its zone.
_DAY = re.compile(
    r"(?P<year>(?:19|20)[0-9]{2})(?P<dash>-?)(?P<month>[0-9]{2})(?P=dash)(?P<day>[0-9]{2})"
    r"(?:[T ][0-9:.,+Zz -]{0,40})?"
)
#: Month of each name, in English and in French.
_MONTHS: Final = {
    word: number
    for table in (MONTHS, MONTHS_SHORT)
    for language in Language
    for number, forms in enumerate(table[language], start=1)
    for word in forms
}
#: A day written out, as in letters and their headers.
_WRITTEN = re.compile(
    r"""(?<![0-9])(?:
    (?P<day>[0-9]{1,2})(?:st|nd|rd|th|er)?[ \xa0-](?P<month>[^\W\d_]{3,9})\.?
    |(?P<month_before>[^\W\d_]{3,9})\.?[ \xa0](?P<day_after>[0-9]{1,2})
    ),?[ \xa0-](?P<year>(?:19|20)[0-9]{2})(?![0-9])""",
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST: Final = 100
_LANGUAGE = re.compile(r"\s*(?P<code>en|fr)(?:[-_][A-Za-z0-9_-]{1,30})?\s*", re.IGNORECASE)


def read_day(words: str) -> date | None:
    """Read a day in ISO 8601 or with its month written out; None for anything else.

    Of a moment it is the day as written, whatever the zone.

    >>> read_day("2022-11-29T23:30:00Z"), read_day("Tue, 29 Nov 2022 10:14"), read_day("29/11/22")
    (datetime.date(2022, 11, 29), datetime.date(2022, 11, 29), None)
    """
    match = _DAY.fullmatch(words.strip())
    if match is not None:
        return _date(match["year"], int(match["month"]), match["day"])
    written = list(_WRITTEN.finditer(words[:_LONGEST]))
    if len(written) != 1:
        return None
    [match] = written
    month = _MONTHS.get((match["month"] or match["month_before"]).lower(), 0)
    return _date(match["year"], month, match["day"] or match["day_after"])


def _date(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None


def read_language(words: str | None) -> Language | None:
    """Read the code of a language; None when it is neither English nor French.

    >>> read_language("fr-BE"), read_language("de")
    (<Language.FR: 'fr'>, None)
    """
    match = _LANGUAGE.fullmatch(words or "")
    return None if match is None else Language(match["code"].lower())
