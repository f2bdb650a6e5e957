"""The language of a text, told by its small words."""

from __future__ import annotations

from natobrief.lexicon.titles import word_set
from natobrief.model import Language
from natobrief.text.regex import regex

_EN = word_set(
    "the and of will with that for on is has by to said their we they was were from told this"
)
_FR = word_set(
    "le la les des du et que pour avec dans une un est sur qui ont sera de au aux"
    " selon nous vous cette par \u00e0"
)
_WORD = regex(r"\w+")
#: Words cut before a vowel, and the marks of French, which have blanks inside.
_ELIDED = regex(r"\b[ld]['\u2019]|\u00ab[ \u00a0\u202f]")
#: How much of a text is looked at to tell its language.
_SAMPLE = 20_000
#: Of two languages, one that has more than this part of the other is spoken too; how much of such
#: a text is its beginning.
_MIXED, _BEGINNING = 2, 700


def language_of(text: str) -> Language:
    r"""Tell English from French by their small words; a text with neither counts as English.

    One in both languages, neither of them much less, is in that in which it begins.

    >>> language_of("Les ministres se réuniront à Bruxelles pour discuter.").value
    'fr'
    """
    english, french = _counts(text[:_SAMPLE])
    if min(english, french) * _MIXED > max(english, french):
        first = _counts(text[:_BEGINNING])
        english, french = first if first[0] != first[1] else (english, french)
    return Language.FR if french > english else Language.EN


def _counts(text: str) -> tuple[int, int]:
    """Count the small words of English and of French."""
    sample = text.lower()
    words = _WORD.findall(sample)
    french = sum(map(_FR.__contains__, words)) + len(_ELIDED.findall(sample))
    return sum(map(_EN.__contains__, words)), french
