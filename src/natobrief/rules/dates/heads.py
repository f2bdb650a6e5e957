"""Words with which a date or a clock time can begin, to pass over all others at one look.

Most places of a text begin none of them: a place is tried only where one of these words stands,
and what must follow a word that stands everywhere ("in", "the", "ce").
"""

from collections.abc import Iterable, Iterator
from typing import Final

from natobrief.lexicon.months import (
    BEFORE_YEARS,
    COUNTS,
    DAYS_SPELLED,
    HALVES_OF_MONTH,
    MONTHS,
    MONTHS_SHORT,
    NEARBY_DAYS,
    PARTS_OF_YEAR,
    WEEKDAYS,
    WEEKDAYS_SHORT,
    WINTERS,
    Series,
)
from natobrief.model.enums import Language
from natobrief.rules.dates.nth_weekday import NTH_WORDS
from natobrief.rules.dates.words import ANY_WEEKDAY, LONG_MONTH, forms, one_of
from natobrief.text.regex import regex

_UNITS = "week|semaine|month|mois|year|an"
_COUNTED = "(?:day|week|fortnight|jour|semaine)"
_TOKEN = regex(r"\w+")
#: Whatever may be a gap: it is quicker to look at than a gap.
_GAP = r"\W{1,10}"
#: What must follow a head, by the words that begin with it.
_END = r"(?!\w)"
_MORE = r"(?=\W)"
_PART = rf"(?={_GAP})"
_NEARBY = rf"(?:(?=['’-])|{_END})"
_LEAD = rf"(?={_GAP}(?:{_UNITS}|coming|past|{ANY_WEEKDAY}|{LONG_MONTH}))"
#: Code points that no word has stand for what must follow while the tree of words is made.
_FIRST_SIGN: Final = 0xE000


def _of(series: Iterable[Series]) -> Iterator[str]:
    return (form for names in series for words in names for word in words for form in forms(word))


def _capitals(words: str) -> Iterator[str]:
    return (form for word in words.split() for form in (word, word.capitalize()))


def _firsts(words: Iterable[str]) -> Iterator[str]:
    """Give the first word of several, in all its forms."""
    found = (_TOKEN.match(words) for words in words)
    return (form for match in found if match for form in forms(match[0]))


def _followed() -> Iterator[tuple[str, str]]:
    """Give each head and what must follow it."""
    rows: list[tuple[Iterable[str], str]] = [
        (_of(WEEKDAYS.values()), ""),
        (_of(MONTHS.values()), ""),
        (_of((*WEEKDAYS_SHORT.values(), *MONTHS_SHORT.values())), _END),
        (_firsts(_of(DAYS_SPELLED.values())), _MORE),
        (_firsts([*PARTS_OF_YEAR, *HALVES_OF_MONTH, *WINTERS]), _PART),
        (_firsts(word for word in NEARBY_DAYS if " " not in word), _NEARBY),
        (_firsts(["the", "THE"]), rf"(?={_GAP}(?:[dD][aA][yY]|[12][0-9]{{3}}\W[12]))"),
        (_firsts(["this"]), rf"(?={_GAP}[maeMAE])"),
        (_firsts(["ce", "cet"]), rf"(?={_GAP}[majsMAJS])"),
        (_firsts(["last"]), rf"(?={_GAP}[nN])"),
        (_capitals("next last this cette ce ces"), _LEAD),
        (_capitals("next last this cet ce"), rf"(?={_GAP}(?:s[pu]|au|fall|été|print))"),
        (NTH_WORDS, rf"(?={_GAP}{ANY_WEEKDAY})"),
        (_capitals("noon midday midnight midi minuit"), ""),
        (_capitals("week"), rf"(?={_GAP}[bcos]|-end{_END})"),
        (_capitals("weekend"), _END),
        (_capitals("semaine"), rf"(?={_GAP}d)"),
        (("semaine", "mois", "année", "an"), rf"(?={_GAP}(?:prochain|derni|pass))"),
        (("l", "L"), r"(?=['’](?:semaine|mois|an))"),
        (("a", "A"), rf"(?={_GAP}week)"),
        (_capitals(" ".join(COUNTS[Language.EN])), rf"(?={_GAP}{_COUNTED}s?{_GAP}(?:ago|from))"),
        (_capitals("in dans"), rf"(?={_GAP}\w{{1,7}}{_GAP}{_COUNTED})"),
        (("not", "non"), rf"(?={_GAP}(?:(?:in|en|fin|pas){_GAP}){{0,2}}[12][0-9]{{3}}(?![0-9]))"),
        (("rather", "instead", "plutôt"), rf"(?={_GAP}\w{{2,4}}{_GAP}(?:\w{{2}}{_GAP})?[12])"),
        (_capitals("il"), rf"(?={_GAP}y{_GAP}a{_GAP}\w{{1,7}}{_GAP}{_COUNTED})"),
    ]  # fmt: skip
    yield from ((head, tail) for heads, tail in rows for head in heads)
    for words in [*BEFORE_YEARS, "de"]:
        head, *more = _TOKEN.findall(words)
        tail = _GAP.join(["", *more])
        yield from ((form, rf"(?={tail}\W{{0,10}}[12])") for form in _capitals(head))


def _tree() -> str:
    """Make one pattern of all heads, each with what may follow it."""
    tails: dict[str, set[str]] = {}
    for head, tail in _followed():
        tails.setdefault(head, set()).add(tail)
    signs: dict[str, str] = {}
    words: list[str] = []
    for head, follow in tails.items():
        pattern = "" if "" in follow else f"(?:{'|'.join(sorted(follow))})"
        sign = signs.setdefault(pattern, chr(_FIRST_SIGN + len(signs))) if pattern else ""
        words.append(head + sign)
    tree = one_of(words)
    for pattern, sign in signs.items():
        tree = tree.replace(sign, pattern)
    return tree


#: The heads, as a pattern that looks at the first letters only once.
HEAD: Final = _tree()
