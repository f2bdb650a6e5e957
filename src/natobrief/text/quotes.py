"""Stretches between quotation marks, whatever their meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import final

from attrs import frozen

from natobrief.span import Span


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


#: Marks that open, and those that may close what they open.
_CLOSERS = {
    "\u201c": "\u201d",  # English
    "\u201f": "\u201d",
    "\u201e": "\u201c\u201d",  # German, Czech, Polish
    "\u00ab": "\u00bb",  # French
    "\u2039": "\u203a",
    '"': '"',
    "\uff02": "\uff02",
    "''": "''",
    "``": "''",
    "\u2018": "\u2019",
    "'": "'",
}
_MARK = re.compile("''|``|[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\"\uff02\u2018\u2019']")
_LETTER_BEFORE = re.compile(r"\w")


def quoted_stretches(text: str, paragraphs: Sequence[Span]) -> tuple[Quoted, ...]:
    """Find what stands between quotation marks, outermost marks only.

    Pairs do not reach over the end of a paragraph: marks left open end there and say so. An
    apostrophe is no mark: a single mark opens only where no letter stands before it, and closes
    only where no letter follows.

    >>> text = 'He said \\u201cwe will act\\u201d.'
    >>> [quoted.inner.of(text) for quoted in quoted_stretches(text, [Span(0, len(text))])]
    ['we will act']
    """
    found: list[Quoted] = []
    for paragraph in paragraphs:
        _scan(text, paragraph, found)
    return tuple(found)


def _scan(text: str, paragraph: Span, found: list[Quoted]) -> None:
    marks = [m for m in _MARK.finditer(text, paragraph.start, paragraph.end)]
    position = 0
    while position < len(marks):
        mark = marks[position]
        if not _opens(text, mark, paragraph):
            position += 1
            continue
        closing = _closing(text, marks, position, paragraph)
        if closing is None and mark[0] in {"'", "\u2018"}:
            position += 1
            continue
        end = paragraph.end if closing is None else marks[closing].start()
        whole_end = paragraph.end if closing is None else marks[closing].end()
        inner = _trimmed(text, mark.end(), end)
        if inner is not None:
            whole = Span(mark.start(), whole_end)
            found.append(Quoted(whole, inner, is_closed=closing is not None))
        position = len(marks) if closing is None else closing + 1


def _opens(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    if mark[0] not in _CLOSERS:
        return False
    if mark[0] in {'"', "''", "'", "\u2018", "\uff02", "``"}:
        before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
        after = text[mark.end()] if mark.end() < paragraph.end else " "
        return not _LETTER_BEFORE.match(before) and not after.isspace()
    return True


def _closing(text: str, marks: list[re.Match[str]], opening: int, paragraph: Span) -> int | None:
    """Return the index of the mark that closes ``marks[opening]``, or None."""
    opener = marks[opening][0]
    closers = _CLOSERS[opener]
    depth = 0
    fallback = None
    for index in range(opening + 1, len(marks)):
        mark = marks[index]
        if mark[0] == opener and opener not in closers:
            depth += 1
        elif mark[0] in closers and (len(mark[0]) == len(opener) or opener == "``"):
            if opener in {"'", "\u2018"}:
                if not _ends_single(text, mark, paragraph):
                    continue
                if _may_be_possessive(text, mark):
                    fallback = index if fallback is None else fallback
                    continue
                return index
            if depth == 0:
                return index
            depth -= 1
    return fallback


def _ends_single(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    """Tell whether a single mark may close: no letter or digit follows it."""
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    return not _LETTER_BEFORE.match(after) and not text[mark.start() - 1].isspace()


def _may_be_possessive(text: str, mark: re.Match[str]) -> bool:
    """Tell whether a single mark may be the apostrophe of "Ministers' meeting"."""
    following = text[mark.end() : mark.end() + 2]
    return text[mark.start() - 1] in "sS" and following[:1] == " " and following[1:].isalpha()


def _trimmed(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    lead = len(words) - len(words.lstrip())
    kept = len(words.strip())
    return Span(start + lead, start + lead + kept) if kept else None
