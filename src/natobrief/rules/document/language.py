"""The language of a text, told by its small words."""

from __future__ import annotations

from collections import Counter

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
#: Small words of languages that are not read: German, Spanish, Italian, Dutch, Portuguese, Polish,
#: Romanian, Turkish, those of Scandinavia.
_OTHERS = tuple(
    map(
        word_set,
        (
            "der die das und den dem ein eine nicht mit von zu ist für auf sich wird werden im hat",
            "el los las una y del que en por para con se su es ha han de la al lo como",
            "il lo gli di che è per una con non sono della dei nel alla ha la le del si ai",
            "de het een van en op te dat voor met zijn niet bij hij aan om",
            "o os um uma e da dos em que para com não na de se foi ao",
            "w z na się że nie jest oraz przez dla od po jako jego",
            "și în la de cu pentru din că este al sunt va pe ale",
            "ve bir bu için ile da olarak olan de gibi",
            "och att det som en på för med av til er og af den de et har",
        ),
    )
)
#: So few of them tell nothing.
_FEW = 6
#: In another script is what has more than this part of its letters there.
_HALF = 2
_LETTER = regex(r"[^\W\d_]")
_LATIN = regex(r"[A-Za-z\u00c0-\u024f]")
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


def is_of_other_language(text: str) -> bool:
    """Tell whether a text is in neither English nor French, by its letters or small words.

    >>> is_of_other_language("Die Minister werden sich mit der Kanzlerin und dem Rat treffen.")
    True
    >>> is_of_other_language("The ministers will meet.")
    False
    """
    sample = text[:_SAMPLE]
    if _HALF * len(_LATIN.findall(sample)) < len(_LETTER.findall(sample)):
        return True
    words = Counter(_WORD.findall(sample.lower()))
    most = max(sum(words[each] for each in small) for small in _OTHERS)
    return most >= _FEW and most > max(_counts(sample))
