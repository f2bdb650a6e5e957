"""Stretches between quotation marks, whatever their meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import final

from attrs import frozen

from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class Quoted:
    """A stretch between quotation marks.

    The marks are the half-open stretch ``whole``; ``inner`` is what stands between them, without
    the white space beside the marks.
    """

    #: From the opening mark to past the closing one (or the end of the paragraph).
    whole: Span
    #: What stands between the marks.
    inner: Span
    #: Whether a closing mark was found.
    is_closed: bool
    #: Whether an opening mark was found; where it is lost, the paragraph opens the words.
    is_opened: bool = True


#: Marks that open, and those that may close what they open.
_CLOSERS = {
    "\u201c": "\u201d",  # English
    "\u201f": "\u201d",
    "\u201e": "\u201c\u201d",  # German, Czech, Polish
    "\u201d": "\u201d",  # Swedish, Finnish
    "\u00ab": "\u00bb",  # French
    "\u00bb": "\u00ab\u00bb",  # German, Danish, Finnish
    "\u2039": "\u203a",
    '"': '"',
    "\uff02": "\uff02",
    "''": "''",
    "``": "''",
    "\u2018": "\u2019",
    "\u201a": "\u2018\u2019",
    "'": "'",
}
#: Marks that open only at the edge of a word: elsewhere they close, or stand for inches.
_AT_EDGE = frozenset({'"', "''", "``", "'", "\u2018", "\uff02", "\u201d", "\u00bb", "\u201a"})
#: Marks that are no marks when nothing closes them.
_MUST_CLOSE = frozenset({"'", "\u2018", "\u201a", "\u201d", "\u00bb"})
#: Marks that may be apostrophes.
_SINGLE = frozenset({"'", "\u2018"})
#: What closes in place of the right mark, in texts that mix them.
_DOUBLE = frozenset({'"', "\u201d", "''"})
#: The mark of the other style that may close, right behind the end of a sentence or a clause.
_OTHER = {"\u201c": '"', '"': "\u201d"}
_ENDS = frozenset(",.!?\u2026")
#: Marks that one turned the wrong way may close.
_MIXED = frozenset('"\u201c')
#: Marks that show, where they come first, that an opening one is lost.
_LOST = frozenset('"\u201d\u00bb')
_APOSTROPHES = frozenset("'\u2019")
_DIGITS = frozenset("0123456789")
_FEWEST_SPACES = 4
#: After words whose opening mark is lost: who says them.
_SAID_AFTER = regex(
    r"[ ,]{0,3}(?:[^.:;\n\"\u201c\u201d]{0,80}? )?"
    r"(?:said|says|stated|added|told|noted|explained|stressed|declared|underlined"
    r"|a (?:dit|d\u00e9clar\u00e9|ajout\u00e9|affirm\u00e9|soulign\u00e9)"
    r"|(?:a-t-|dit-|ajoute-t-)(?:il|elle))\b"
)
#: The same, right behind a mark that blanks part from the words that it closes.
_SAID_AT_ONCE = regex(
    r" (?:(?:a|ont)-t-(?:ils?|elles?|on) "
    r"|(?:said|added|a (?:dit|d\u00e9clar\u00e9|ajout\u00e9)) [A-Z])"
)
#: Marks that may open a quotation of several paragraphs, of which only the last one closes it; and
#: how many stand between the first of them and the last.
_REACHING = frozenset("\u201c\u00ab")
_MOST_BETWEEN = 8
#: How many marks of a paragraph are looked at to find the one that closes.
_REACH = 100
_MARK = regex("''|``|[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\"\uff02\u2018\u2019\u201a']")
_WORD_CHARACTER = regex(r"\w")
#: Before a mark that does not open: a word, or the sign between a name and its value in mark-up.
_BESIDE_NO_OPENING = regex(r"[\w=]")
#: After an apostrophe that begins a word.
_SHORTENED = regex(r"(?:[0-9]{2}s?|tis|twas|em|n)\b", re.IGNORECASE)


def quoted_stretches(text: str, paragraphs: Sequence[Span]) -> tuple[Quoted, ...]:
    r"""Find what stands between quotation marks, outermost marks only.

    Pairs do not reach over the end of a paragraph: marks left open end there and say so. An
    apostrophe is no mark: a single mark opens only where no letter stands before it, and closes
    only where no letter follows.

    >>> text = 'He said \u201cwe will act\u201d.'
    >>> [quoted.inner.of(text) for quoted in quoted_stretches(text, [Span(0, len(text))])]
    ['we will act']
    """
    return tuple(_over_paragraphs(text, paragraphs))


def _over_paragraphs(text: str, paragraphs: Sequence[Span]) -> Iterator[Quoted]:
    """Give what each paragraph quotes, and those that lie between one mark and the other."""
    opener, between = "", list[Span]()
    for paragraph in paragraphs:
        marks = _Marks(text, paragraph)
        position = 0
        if opener:
            closed = marks.closed_from_above(opener)
            if closed is None and not marks.is_empty:
                opener, between = "", []
            elif closed is None:
                between.append(paragraph)
                opener = opener if len(between) < _MOST_BETWEEN else ""
                continue
            else:
                yield from (Quoted(each, each, is_closed=True) for each in between)
                yield closed
                opener, between, position = "", [], 1
        last = None
        for last in marks.quoted(position):
            yield last
        if last is not None and not last.is_closed:
            mark, lead = text[last.whole.start], text[paragraph.start : last.whole.start].rstrip()
            opener = mark if mark in _REACHING and lead[-1:] in {"", ":"} else ""
            between = []


class _Marks:
    """The quotation marks of a paragraph."""

    def __init__(self, text: str, paragraph: Span) -> None:
        self._text = text
        self._paragraph = paragraph
        self._marks = list(_MARK.finditer(text, paragraph.start, paragraph.end))
        self._hopeless: set[str] = set()
        self._framed = self._in_turn()

    @property
    def is_empty(self) -> bool:
        """Whether there is none but apostrophes."""
        return self._first() == len(self._marks)

    def closed_from_above(self, opener: str) -> Quoted | None:
        """Return the words up to a first mark that closes what a paragraph above opened."""
        first = self._first()
        if first == len(self._marks) or self._marks[first][0] not in _CLOSERS[opener]:
            return None
        mark, start = self._marks[first], self._paragraph.start
        words = self._text[start : mark.start()].rstrip()
        is_end = not self._text[mark.end() : self._paragraph.end].strip(" .,")
        is_said = _SAID_AFTER.match(self._text, mark.end(), self._paragraph.end) is not None
        if not words or not (is_end or is_said):
            return None
        whole, inner = Span(start, mark.end()), Span(start, start + len(words))
        return Quoted(whole, inner, is_closed=True, is_opened=False)

    def quoted(self, from_mark: int = 0) -> Iterator[Quoted]:
        """Give what stands between the outermost marks, from one of them on."""
        first = self._first()
        lost = None if from_mark else self._without_opening(first)
        if lost is not None:
            yield lost
        position = (first + from_mark) if lost is None else first + 1
        while position < len(self._marks):
            mark = self._marks[position]
            position += 1
            if not self._opens(mark) or mark[0] in self._hopeless:
                continue
            closing = self._closing(position - 1)
            if closing is None and mark[0] in _MUST_CLOSE:
                self._hopeless.add(mark[0])
                continue
            quoted = self._between(mark, None if closing is None else self._marks[closing])
            if quoted is not None:
                yield quoted
            position = len(self._marks) if closing is None else closing + 1

    def _first(self) -> int:
        """Return the index of the first mark that is no apostrophe: "we're", "Allies' "."""
        for index, mark in enumerate(self._marks):
            if mark[0] not in _APOSTROPHES or not _WORD_CHARACTER.match(self._before(mark)):
                return index
        return len(self._marks)

    def _without_opening(self, first: int) -> Quoted | None:
        """Return the words up to a first mark that closes, before somebody who says them."""
        if first == len(self._marks) or self._marks[first][0] not in _LOST:
            return None
        mark, start = self._marks[first], self._paragraph.start
        words = self._text[start : mark.start()]
        is_speech = words.count(" ") >= _FEWEST_SPACES and words[-1:] not in _DIGITS
        if not is_speech or not (mark[0] == "\u00bb" or self._ends_word(mark)):
            return None
        if not _SAID_AFTER.match(self._text, mark.end(), self._paragraph.end):
            return None
        whole, inner = Span(start, mark.end()), Span(start, start + len(words.rstrip()))
        return Quoted(whole, inner, is_closed=True, is_opened=False)

    def _between(self, opening: re.Match[str], closing: re.Match[str] | None) -> Quoted | None:
        end = self._paragraph.end if closing is None else closing.start()
        words = self._text[opening.end() : end]
        kept = words.strip()
        if not kept:
            return None
        start = opening.end() + len(words) - len(words.lstrip())
        whole_end = end if closing is None else closing.end()
        return Quoted(
            Span(opening.start(), whole_end),
            Span(start, start + len(kept)),
            is_closed=closing is not None,
        )

    def _in_turn(self) -> dict[int, bool]:
        """Tell which straight marks open, by their places, where blanks stand around them all.

        Of marks such as these, which show no side, one opens and the next one closes.
        """
        straight = [mark for mark in self._marks if mark[0] == '"']
        is_even = bool(straight) and len(straight) % 2 == 0
        if not is_even or not all(map(self._is_apart, straight)):
            return {}
        if not all(self._after(mark).isspace() for mark in straight[::2]):
            return {}
        return {mark.start(): place % 2 == 0 for place, mark in enumerate(straight)}

    def _is_apart(self, mark: re.Match[str]) -> bool:
        """Tell whether a blank stands before a mark, and no word right behind it."""
        return self._before(mark).isspace() and not _WORD_CHARACTER.match(self._after(mark))

    def _before(self, mark: re.Match[str]) -> str:
        return self._text[mark.start() - 1] if mark.start() > self._paragraph.start else " "

    def _after(self, mark: re.Match[str]) -> str:
        return self._text[mark.end()] if mark.end() < self._paragraph.end else " "

    def _opens(self, mark: re.Match[str]) -> bool:
        if mark[0] not in _CLOSERS:
            return False
        if mark[0] not in _AT_EDGE:
            return not self._is_turned(mark)
        if self._framed and mark[0] == '"':
            return self._framed[mark.start()]
        if _BESIDE_NO_OPENING.match(self._before(mark)) or self._after(mark).isspace():
            return False
        return mark[0] not in _SINGLE or not _SHORTENED.match(self._text, mark.end())

    def _is_turned(self, mark: re.Match[str]) -> bool:
        """Tell whether an opening mark stands where only a closing one can: "act.\u201c He"."""
        if mark[0] != "\u201c" or not self._after(mark).isspace():
            return False
        is_apart = self._before(mark).isspace()
        return not is_apart or _SAID_AT_ONCE.match(self._text, mark.end()) is not None

    def _begins_word(self, mark: re.Match[str]) -> bool:
        """Tell whether a mark can only open: space before it, a word after it."""
        return self._before(mark).isspace() and bool(_WORD_CHARACTER.match(self._after(mark)))

    def _ends_word(self, mark: re.Match[str]) -> bool:
        """Tell whether a mark may close: no space before it, no letter or digit after it."""
        is_apart = self._before(mark).isspace()
        return not is_apart and not _WORD_CHARACTER.match(self._after(mark))

    def _closing(self, opening: int) -> int | None:
        """Return the index of the mark that closes ``marks[opening]``, or None."""
        opener = self._marks[opening][0]
        if opener in _SINGLE:
            return self._closing_single(opening)
        depth = crossed = 0
        for index in self._following(opening):
            mark = self._marks[index]
            if self._is_other(mark, opener):
                if not crossed and self._before(mark) in _ENDS:
                    return index
                crossed = max(0, crossed - 1)
                continue
            crossed += opener in _OTHER and mark[0] in _MIXED and mark[0] != opener
            is_closer = mark[0] == "''" if opener == "``" else mark[0] in _closers(opener)
            is_closer = is_closer or (opener in _MIXED and self._is_turned(mark))
            if mark[0] == opener and (not is_closer or self._begins_word(mark)):
                depth += 1
            elif is_closer and depth == 0:
                return index
            elif is_closer:
                depth -= 1
        return self._closing_otherwise(opening) if opener in '\u201c\u201e"' else None

    def _is_other(self, mark: re.Match[str], opener: str) -> bool:
        """Tell whether a mark of another style than the one that opened can only close."""
        return mark[0] == _OTHER.get(opener) and self._ends_word(mark)

    def _following(self, opening: int) -> range:
        """Return the indices of the marks among which one may close ``marks[opening]``."""
        return range(opening + 1, min(len(self._marks), opening + 1 + _REACH))

    def _closing_otherwise(self, opening: int) -> int | None:
        """Find the first mark of another style that may close, where none of the right one does.

        A mark that closes others opened since then closes nothing else.
        """
        inner = 0
        for index in self._following(opening):
            mark = self._marks[index]
            if mark[0] == "\u201c" and self._marks[opening][0] == '"' and self._opens(mark):
                inner += 1
            elif mark[0] in _DOUBLE and self._ends_word(mark):
                if not inner:
                    return index
                inner -= 1
        return None

    def _closing_single(self, opening: int) -> int | None:
        """Find what closes a single mark; a plural possessive does if nothing else does."""
        opener = self._marks[opening][0]
        possessive = None
        for index in range(opening + 1, len(self._marks)):
            mark = self._marks[index]
            if possessive is not None and mark[0] == opener and self._begins_word(mark):
                return possessive
            if mark[0] not in _CLOSERS[opener] or not self._ends_word(mark):
                continue
            if not self._may_be_possessive(mark):
                return index
            possessive = index if possessive is None else possessive
        return possessive

    def _may_be_possessive(self, mark: re.Match[str]) -> bool:
        """Tell whether a single mark may be the apostrophe of "Ministers' meeting"."""
        following = self._text[mark.end() : mark.end() + 2]
        return self._before(mark) in "sS" and following[:1] == " " and following[1:].isalpha()


def _closers(opener: str) -> tuple[str, ...]:
    """Return the marks that close an opening one, each a whole mark."""
    closers = _CLOSERS[opener]
    return (closers,) if closers == "''" else tuple(closers)
