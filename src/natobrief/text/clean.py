"""What pasting left in a text, taken out; every offset can be led back to the text as it came."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, final

from attrs import frozen

from natobrief.span import Span
from natobrief.text.markup import find_markup
from natobrief.text.regex import regex

_BLANK: Final = " \\xa0\\u2000-\\u200a\\u202f\\u205f\\u3000"
#: Zero-width spaces, joiners, marks of byte order and of direction; hyphens that show only where
#: a line breaks.
_UNSEEN: Final = (
    "\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\u061c\\u180e\\ufeff\\xad"
)
_RUN = regex(
    rf"(?P<edge>[{_BLANK}{_UNSEEN}]+(?=\r?\n|\Z)|(?<=\n)[{_BLANK}{_UNSEEN}]+)"
    rf"|[{_BLANK}{_UNSEEN}]{{2,}}|[{_UNSEEN}]|\r(?=\n)"
)
#: Accents, and a letter with those behind it: "e\u0301" for "é", as some systems write.
_MOST_ACCENTS: Final = 4
_ACCENTS = regex(f"[\\u0300-\\u036f]{{1,{_MOST_ACCENTS}}}")
_DECOMPOSED = regex(f"[A-Za-zÀ-ſ][\\u0300-\\u036f]{{1,{_MOST_ACCENTS}}}")
_SEEN = regex(f"[{_BLANK}]")
#: Behind a name: its bearer is on a picture that pasting left out.
_PICTURED = regex(
    r"(?<=\w) \((?:(?:notre |voir |cf\. |see )?photos?(?:[ ,:][^()\n]{1,30})?|pictured"
    r"(?: (?:here|above|left|right|below))?)\)",
    re.IGNORECASE,
)
#: A line of a table: bars at both its ends.
_ROW = regex(
    r"^(?P<first>[ \t\xa0]*\|[ \t\xa0]*)[^\s|][^\n]*?(?P<last>[ \t\xa0]*\|[ \t\xa0]*)$",
    re.MULTILINE,
)
#: When words were spoken, beside who speaks: "[00:00:04] Ana Berg:", "Ana Berg [04:11]:". Times of
#: a programme have no seconds, and stand in no square brackets.
_TIME = r"(?:[\[(]?[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,3})?[\])]?|\[[0-9]{1,3}:[0-9]{2}\])"
_MAYBE_STAMP = regex(r"[0-9]:[0-9]{2}[:\]]")
_STAMP = regex(
    rf"^[ \t]*(?P<stamp>{_TIME}[ \t]*(?:[-\u2013\u2014|][ \t]*)?)(?=[^\W\d_][^\n:]{{0,80}}:(?!\S))"
    rf"|^[^\W\d_][^\n:\[(]{{1,80}}?(?P<behind>[ \t]*{_TIME})(?=[ \t]*:(?!\S))",
    re.MULTILINE,
)
#: Before each line of a letter that another one quotes.
_QUOTED = regex(r"^[ ]?(?:>[ ]?)+", re.MULTILINE)
_LINE = regex(r"^[^\n]*\S", re.MULTILINE)
#: One line alone, and fewer than half of all, are no letter.
_FEW_QUOTED: Final = 3
#: One alone is no transcript's.
_FEW_STAMPS: Final = 2


@final
@frozen
class Cleaned:
    """A text without what pasting left in it, and the way back to the text as it came."""

    #: The text as it came.
    original: str
    #: The same without runs of blanks, unseen characters, bars around its lines, marks before
    #: those of a quoted letter, times beside those who speak, and marks of Markdown.
    text: str
    #: Where pieces of ``text`` begin, and where they stood.
    starts: tuple[int, ...]
    stood: tuple[int, ...]

    def back(self, span: Span) -> Span:
        """Return where the words under a span of ``text`` stand in the text as it came.

        >>> cleaned = clean("They  met.")
        >>> cleaned.back(Span(5, 8)).of("They  met.")
        'met'
        """
        end = self._place(span.end - 1) + 1
        if self.text[span.end - 1] != self.original[end - 1]:
            end += len(_ACCENTS.findall(self.original, end, end + _MOST_ACCENTS)[0])
        return Span(self._place(span.start), end)

    def _place(self, offset: int) -> int:
        piece = bisect_right(self.starts, offset) - 1
        return self.stood[piece] + offset - self.starts[piece]


def unquoted(text: str) -> str:
    r"""Write blanks for the marks before the lines of a letter that is quoted whole, or nearly.

    >>> unquoted("> They met\n> in Oslo\n> on 5 May.")
    '  They met\n  in Oslo\n  on 5 May.'
    """
    marks = [match.span() for match in _QUOTED.finditer(text)] if ">" in text else []
    if len(marks) < _FEW_QUOTED or 2 * len(marks) < sum(1 for _ in _LINE.finditer(text)):
        return text
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)


def clean(text: str) -> Cleaned:
    """Take out of a text what pasting left in it; most texts stay as they are.

    >>> clean("| They  met\u200b. |").text
    'They met.'
    """
    original, text = text, unquoted(text)
    pieces: list[str] = []
    starts, stood = [0], [0]
    position = length = 0
    gone = ((start, end, "") for start, end in _dropped(text))
    changed = sorted([*gone, *_accented(text)])
    for start, end, letter in changed:
        kept = text[position:start] if start > position else ""
        if kept:
            pieces.append(kept)
            starts.append(length)
            stood.append(position)
            length += len(kept)
        if letter:
            pieces.append(letter)
            starts.append(length)
            stood.append(start)
            length += 1
        position = max(position, end)
    if not position:
        return Cleaned(text, text, (0,), (0,))
    pieces.append(text[position:])
    return Cleaned(original, "".join(pieces), (*starts, length), (*stood, position))


def _accented(text: str) -> list[tuple[int, int, str]]:
    """Return the letters with the accents that stand behind them, and each as one letter."""
    if text.isascii():
        return []
    found = _DECOMPOSED.finditer(text)
    composed = ((*each.span(), unicodedata.normalize("NFC", each[0])) for each in found)
    return [each for each in composed if len(each[2]) == 1]


def _dropped(text: str) -> list[tuple[int, int]]:
    """Return the stretches that go, in order."""
    pictured = (match.span() for match in _PICTURED.finditer(text))
    bars = _bars(text) if "|" in text else ()
    found = [*_runs(text), *bars, *_stamps(text), *pictured, *find_markup(text)]
    return sorted(found)


def _stamps(text: str) -> list[tuple[int, int]]:
    """Return the times at which a transcript has each speak, beside the name."""
    if _MAYBE_STAMP.search(text) is None:
        return []
    found = [match.span(match.lastgroup or 0) for match in _STAMP.finditer(text)]
    return found if len(found) >= _FEW_STAMPS else []


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Give what goes of runs of blanks, all but one, and unseen characters."""
    for match in _RUN.finditer(text):
        start, end = match.span()
        kept = None if match["edge"] else _SEEN.search(text, start, end)
        if kept is None:
            yield start, end
            continue
        yield from (
            (one, two) for one, two in ((start, kept.start()), (kept.end(), end)) if one < two
        )


def _bars(text: str) -> Iterator[tuple[int, int]]:
    for match in _ROW.finditer(text):
        yield match.span("first")
        yield match.span("last")
