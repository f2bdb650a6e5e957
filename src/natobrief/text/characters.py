"""Characters that mean the same, made the same without moving anything.

Every replacement is one code point for one, so that an offset into the plain text is an offset
into the original.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from natobrief.text.regex import regex

#: Private-use code points that stand for mentions in a marked text; hostile text may hold them.
PRIVATE_USE = range(0xE000, 0xF900)

_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
#: White space of every kind, and what stands for none: marks of byte order, zero-width spaces.
BLANKS = f" {_SPACES}\ufeff\u200b\u2060"
_APOSTROPHES = "\u2018\u2019\u02bc\u02b9\u2032\uff07`\u00b4"
#: Signs before the items of a list, as "\u2022" is: rings, squares and arrowheads.
BULLETS = "\u25cf\u25cb\u25e6\u25a0\u25a1\u25fc\u2023\u27a2\u27a4\u25ba\u25b6\u2756"
_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u00ad"

_PLAIN = (
    dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_APOSTROPHES, "'")
    | dict.fromkeys(_HYPHENS, "-")
    | dict.fromkeys(BULLETS, "\u2022")
    | {"\u2044": "/", "\u2215": "/"}
    | {chr(code): "\ufffd" for code in PRIVATE_USE}
)
#: Those that texts are full of, and all of them, of which few are left then.
_COMMON = "\n\u2019\xa0\u2013\u2014"
_ODD = regex(
    f"[{re.escape(_SPACES + _APOSTROPHES + _HYPHENS + BULLETS)}\u2044\u2215"
    f"{chr(PRIVATE_USE.start)}-{chr(PRIVATE_USE.stop - 1)}]"
)
_OF_ASCII = str.maketrans({odd: same for odd, same in _PLAIN.items() if odd.isascii()})


def plain(text: str) -> str:
    r"""Write spaces, apostrophes, hyphens and bullets in one way each; the length never changes.

    Private-use characters become U+FFFD, so that rules may use them as marks.

    >>> plain("29\u201330\u00a0November") == "29-30 November"
    True
    """
    if text.isascii():
        return text.translate(_OF_ASCII)
    for odd in _COMMON:
        text = text.replace(odd, _PLAIN[odd])
    return _ODD.sub(lambda match: _PLAIN[match[0]], text)


#: Blanks that are no line break; no-break, thin and zero-width ones too.
_ODD_BLANK = regex("[\\t\\xa0\\u2000-\\u200b\\u202f\\u2060\\ufeff]")


def even_blanks(text: str) -> str:
    r"""Write blanks in one way, and line breaks in one character; the length never changes.

    >>> even_blanks("29\u00a0May\t2022\r\nOslo")
    '29 May 2022 \nOslo'
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    return _ODD_BLANK.sub(" ", text)


def _letter_ranges(wanted: frozenset[str], codes: Iterable[int]) -> str:
    ranges: list[list[int]] = []
    for code in codes:
        if unicodedata.category(chr(code)) not in wanted:
            continue
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(
        chr(first) if first == last else f"{chr(first)}-{chr(last)}" for first, last in ranges
    )


_CAPITAL = frozenset({"Lu", "Lt"})
_SMALL = frozenset({"Ll"})
_LATIN = range(0x180)
#: What other alphabets in use have beside them: Azerbaijani, Vietnamese, Romanian, Greek, Cyrillic
#: with the letters of Ukrainian, Kazakh and Tatar, Armenian. Latin letters that carry two accents
#: stand in turns, capital and small, and are taken for capitals all: each of them as a range of its
#: own makes a class that takes longer to compile than the rest of a pattern.
_OTHER = "\u018f\u01a0\u01af\u0218\u021a\u0386\u0388-\u038f\u0391-\u03ab\u0400-\u042f"
_OTHER += "\u0490\u0492\u049a\u04a2\u04ae\u04b0\u04ba\u04d8\u04e8\u0531-\u0556\u1e00-\u1ffc"
#: Capital letters of Latin, and of Greek, Cyrillic and Armenian, for use inside a character class.
CAPITALS = _letter_ranges(_CAPITAL, _LATIN) + _OTHER
#: Those that names of places in Europe have.
LATIN_CAPITALS = _letter_ranges(_CAPITAL, _LATIN)
#: Their small letters, for use inside a character class.
SMALLS = _letter_ranges(_SMALL, (*range(0x600), *range(0x1E00, 0x2000)))
#: Both, for use inside a character class: in few ranges, as they stand in turns.
LETTERS = _letter_ranges(_CAPITAL | _SMALL, range(0x600)) + "\u1e00-\u1ffc"
#: One letter of any alphabet, or a raised figure.
LETTER = r"[^\W\d_]"
