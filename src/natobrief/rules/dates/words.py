"""The words of the calendar in every form that a text gives them, and patterns of them.

Patterns do not ignore case: that would let "ſunday" in, and it is slow. Each word stands in them
in lower case, with one capital and in capitals, with its accents joined or apart.
"""

from collections.abc import Iterable, Iterator, Mapping
from re import escape
from typing import Final
from unicodedata import normalize

from natobrief.lexicon import months as lexicon
from natobrief.lexicon.months import Series
from natobrief.model.enums import Language, Weekday


def forms(word: str) -> Iterator[str]:
    """Give the forms of a word: capitals, and accents joined or apart.

    >>> sorted(set(forms("mai")))
    ['MAI', 'Mai', 'mai']
    """
    for form in ("NFC", "NFD"):
        plain = normalize(form, word)
        yield from (plain, plain.capitalize(), plain.upper())


def _numbered(*series: Series) -> dict[str, int]:
    """Map each form of each word to the place of its item, from 0."""
    return {
        form: place
        for names in series
        for place, words in enumerate(names)
        for word in words
        for form in forms(word)
    }


def one_of(words: Iterable[str]) -> str:
    """Make a pattern of words, longest first, that looks at the first letters only once.

    >>> one_of(["mai", "mars", "ma", "juin"])
    '(?:juin|ma(?:i|rs)?)'
    """
    heads: dict[str, set[str]] = {}
    for word in words:
        heads.setdefault(word[:1], set()).add(word[1:])
    optional = "?" if heads.pop("", None) else ""
    arms = [escape(head) + _rest(tails) for head, tails in sorted(heads.items())]
    return f"(?:{'|'.join(arms)}){optional}" if len(arms) > 1 or optional else "".join(arms)


def _rest(tails: set[str]) -> str:
    return "" if tails == {""} else one_of(tails)


_LONG = _numbered(lexicon.MONTHS[Language.EN], lexicon.MONTHS[Language.FR])
_SHORT = _numbered(lexicon.MONTHS_SHORT[Language.EN], lexicon.MONTHS_SHORT[Language.FR])
_SPELLED = _numbered(lexicon.DAYS_SPELLED[Language.EN], lexicon.DAYS_SPELLED[Language.FR])
_DAYS = _numbered(lexicon.WEEKDAYS[Language.EN], lexicon.WEEKDAYS[Language.FR])
_DAYS_SHORT = {
    language: _numbered(lexicon.WEEKDAYS_SHORT[language]) for language in lexicon.WEEKDAYS_SHORT
}
_WEEK: Final = tuple(Weekday)
_WEEKDAYS: Final[Mapping[str, Weekday]] = {
    form: _WEEK[place] for table in (*_DAYS_SHORT.values(), _DAYS) for form, place in table.items()
}

#: A month written out; the blank before its year may be lost.
LONG_MONTH: Final = rf"{one_of(_LONG)}(?![^\W0-9])"
#: A month of French written out: "six" stands before "mai", not before "May".
MONTH_FR: Final = rf"{one_of(_numbered(lexicon.MONTHS[Language.FR]))}(?![^\W0-9])"
#: A full stop after a month that has no short form, as page dates have it: "19 May. 2014 12:16".
#: More must not follow the year, else another sentence begins with a number; a dash and a last day
#: may, the dash alone, or a report behind its dateline.
_STOPPED = (
    r"\.(?=[ \xa0]?[0-9]{4}[ \xa0]*(?:\n|\||\Z|[0-9]{1,2}:[0-9]{2}"
    r"|[-\u2013][ \xa0]*(?:\n|\Z|[A-Z]|[0-9]{1,2}[ \xa0])))"
)
#: A month, its short form with its full stop; no named group, so that it can stand anywhere twice.
MONTH: Final = rf"(?:{LONG_MONTH}(?:{_STOPPED})?|{one_of(_SHORT)}(?!\w)\.?)"
#: A weekday written out.
WEEKDAY: Final = rf"{one_of(_DAYS)}(?!\w)"
#: A weekday of French written out.
WEEKDAY_FR: Final = rf"{one_of(_numbered(lexicon.WEEKDAYS[Language.FR]))}(?!\w)"
#: A weekday written out, behind which the blank may be lost.
WEEKDAY_START: Final = rf"{one_of(_DAYS)}(?![^\W0-9])"
#: A weekday that lost the blank before its day: "Wednesday7 December".
GLUED_WEEKDAY: Final = rf"{one_of(_DAYS)}(?=[0-9])"
#: A weekday in its short form: only a date beside it makes sure that it is one.
SHORT_WEEKDAY: Final = (
    rf"{one_of([form for table in _DAYS_SHORT.values() for form in table])}(?!\w)\.?"
)
#: Days of the month written out, in English and in French.
SPELLED_EN: Final = one_of(
    form for row in lexicon.DAYS_SPELLED[Language.EN] for word in row for form in forms(word)
)
SPELLED_FR: Final = one_of(
    form for row in lexicon.DAYS_SPELLED[Language.FR] for word in row for form in forms(word)
)
#: Any weekday.
ANY_WEEKDAY: Final = rf"(?:{WEEKDAY}|{SHORT_WEEKDAY})"


def month_of(word: str) -> int:
    """Return the number of a month, from 1.

    >>> month_of("Sept."), month_of("DÉCEMBRE")
    (9, 12)
    """
    plain = word.removesuffix(".")
    return (_LONG[plain] if plain in _LONG else _SHORT[plain]) + 1


def day_of(word: str) -> int:
    """Return the day of the month that figures or a word say.

    >>> day_of("07"), day_of("twenty-first"), day_of("Premier")
    (7, 21, 1)
    """
    return int(word) if word.isdecimal() else _SPELLED[word] + 1


def weekday_of(word: str) -> Weekday:
    """Return the weekday that a word names.

    >>> weekday_of("Jeudi"), weekday_of("Wed.")
    (<Weekday.TH: 'TH'>, <Weekday.WE: 'WE'>)
    """
    plain = word.removesuffix(".")
    return _WEEKDAYS[plain]


def is_long_weekday(word: str) -> bool:
    """Tell whether a word is the whole name of a weekday.

    >>> is_long_weekday("Monday"), is_long_weekday("Mon")
    (True, False)
    """
    return word in _DAYS


def is_short_in(word: str, language: Language | None) -> bool:
    """Tell whether a word is a short form of a weekday in a language; None means in any.

    >>> is_short_in("sam", Language.FR), is_short_in("sam", Language.EN)
    (True, False)
    """
    plain = word.removesuffix(".")
    return any(plain in table for name, table in _DAYS_SHORT.items() if language in {None, name})
