"""The passages of a text that may say what a record tells."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import Final, final

from natobrief.checks.stated import Stated
from natobrief.checks.wanted import Wanted, Wants
from natobrief.checks.window import Window
from natobrief.span import Span
from natobrief.text.regex import regex

#: A paragraph of no more signs goes on in the next one.
_SHORT: Final = 120
#: So many places of a word are looked at, at most.
PLACES: Final = 40
#: What ends a sentence; a line that ends otherwise goes on in the next one, for so many lines.
_ENDED: Final = regex(r"[.!?\u2026][\"'\u2019\u201d\u00bb)\s]*$")
_LINES: Final = 6
#: What opens a line that goes on with the sentence before it: "With 40 ships."
_GOES_ON: Final = regex(r"(?:And|With|At|By|For|Et|Avec|Pour)\b")


@final
class Passages:
    """A text in passages.

    Args:
        stated: The text.
        wants: Its words.
    """

    def __init__(self, stated: Stated, wants: Wants) -> None:
        """Keep the text."""
        self._stated, self._wants = stated, wants

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for _, span in self._wants.words]

    def paragraphs(self, wanted: list[Wanted]) -> Iterator[Window]:
        """Give the paragraphs that hold some words, with those around where they are short."""
        paragraphs = self._stated.document.paragraphs
        for at in self._paragraphs_with(wanted):
            own = around = paragraphs[at]
            if len(own) <= _SHORT:
                near = paragraphs[max(0, at - 1) : at + 2]
                around = Span(near[0].start, near[-1].end)
                own = around
            yield self.window(around, own)

    def sentences(self, wanted: list[Wanted]) -> Iterator[Window]:
        """Give the sentences of those paragraphs, each with the one before it; and those in lines.

        Who speaks from notes, or lists, writes one sentence in several lines.
        """
        blocks = dict[Span, None]()
        for at in self._paragraphs_with(wanted):
            before = (
                next(reversed([*self._stated.sentences_of(at - 1).spans()]), None) if at else None
            )
            for sentence in self._stated.sentences_of(at).spans():
                start = sentence.start if before is None else before.start
                yield self.window(Span(start, sentence.end), sentence)
                before = sentence
            block = self._block_around(at)
            if block.start < block.stop - 1:
                paragraphs = self._stated.document.paragraphs
                blocks[Span(paragraphs[block.start].start, paragraphs[block.stop - 1].end)] = None
        yield from (self.window(block, block) for block in blocks)

    def _block_around(self, at: int) -> range:
        """Return which paragraphs are lines of one sentence, or of two, with one of them."""
        first, stop = at, at + 1
        count = len(self._stated.document.paragraphs)
        while first > 0 and stop - first < _LINES and self._goes_on(first - 1):
            first -= 1
        while stop < count and stop - first < _LINES and self._goes_on(stop - 1):
            stop += 1
        return range(first, stop)

    def _goes_on(self, at: int) -> bool:
        """Tell whether a line goes on in the next one."""
        own, after = self._stated.document.paragraphs[at : at + 2]
        text = self._stated.text
        if max(len(own), len(after)) > _SHORT:
            return False
        is_ended = _ENDED.search(text, own.start, own.end) is not None
        return not is_ended or _GOES_ON.match(text, after.start) is not None

    def _paragraphs_with(self, wanted: list[Wanted]) -> list[int]:
        document, words = self._stated.document, self._wants.words
        heavy = [each for each in wanted if not each.is_light] or wanted
        places = {place for each in heavy for place in each.places[:PLACES]}
        return sorted({document.paragraph_at(words[place][1].start) for place in places})

    def window(self, whole: Span, own: Span) -> Window:
        """Return the words of a passage, and from where on they are those of the passage itself."""
        first, main, stop = (
            bisect_left(self._starts, at) for at in (whole.start, own.start, whole.end)
        )
        return Window(first, main, stop)
