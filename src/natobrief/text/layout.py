"""Paragraphs of a text: blank lines, or every line, unless the lines were wrapped by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from natobrief.span import Span
from natobrief.text.characters import BLANKS

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
#: Width up to which lines may have been wrapped by hand (mail and old pages wrap at 65 to 80).
_WRAP_LIMIT = 100
#: Fewer lines than this show no habit.
_FEW_LINES = 4
#: Sentences that run on from a long line to the next one show the habit.
_FEW_RUN_ON = 2
#: Nobody wraps lines shorter than this: they are items.
_NARROWEST = 40
#: Parts of the width: of a long line, of a short one, of a line that may be a title.
_LONG = 0.7
_SHORT = 0.75
_TITLE = 0.6
_BULLET = re.compile(
    r"[ \t\xa0]*(?:[-\u2013\u2014*\u2022\u25aa\u00b7\uf0b7o]|[0-9]{1,2}[.)])[ \t\xa0]+"
)
_SENTENCE_END = re.compile("[.!?:;\u2026][\"'\u2019\u201d\u00bb)\\]]*[ \\t\\xa0]*$")


def paragraphs(text: str) -> tuple[Span, ...]:
    r"""Split a text into paragraphs, without the white space around them.

    A blank line always ends a paragraph. A single line break does too, unless the text was
    wrapped by hand: then only before a bullet, or after a short line that ends a sentence or
    stands before a capital letter.

    >>> [span.of("One.\nTwo.\n\nThree") for span in paragraphs("One.\nTwo.\n\nThree")]
    ['One.', 'Two.', 'Three']
    """
    lines = [Span(*match.span()) for match in _LINE.finditer(text) if match[0].strip(BLANKS)]
    width = _wrap_width(text, lines)
    found: list[Span] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before is not None and _continues(text, before, line, width):
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(line)
    return tuple(_stripped(text, found))


def _wrap_width(text: str, lines: list[Span]) -> int:
    """Return the width at which lines were wrapped by hand, or 0 when they were not."""
    lengths = [len(line) for line in lines]
    if len(lengths) < _FEW_LINES or max(lengths) > _WRAP_LIMIT:
        return 0
    widest = max(lengths)
    if widest < _NARROWEST:
        return 0
    if median(lengths) >= _LONG * widest:
        return widest
    run_on = sum(
        _runs_on(text, before, line)
        for before, line in pairwise(lines)
        if len(before) >= _LONG * widest
    )
    return widest if run_on >= _FEW_RUN_ON else 0


def _runs_on(text: str, before: Span, line: Span) -> bool:
    """Tell whether a sentence runs on from one line to the next."""
    is_ended = _SENTENCE_END.search(text, before.start, before.end) is not None
    is_next = _is_one_break(text[before.end : line.start])
    return is_next and not is_ended and line.of(text).lstrip(BLANKS)[:1].islower()


def _is_one_break(gap: str) -> bool:
    return len(gap.replace("\r\n", "\n")) == 1


def _continues(text: str, before: Span, line: Span, width: int) -> bool:
    is_apart = width == 0 or not _is_one_break(text[before.end : line.start])
    if is_apart or _BULLET.match(text, line.start, line.end):
        return False
    if len(before) >= _SHORT * width:
        return True
    is_ended = _SENTENCE_END.search(text, before.start, before.end) is not None
    is_title = len(before) < _TITLE * width and line.of(text).lstrip(BLANKS)[:1].isupper()
    return not (is_ended or is_title)


def _stripped(text: str, spans: list[Span]) -> Iterator[Span]:
    for span in spans:
        words = span.of(text)
        start = span.start + len(words) - len(words.lstrip(BLANKS))
        yield Span(start, start + len(words.strip(BLANKS)))
