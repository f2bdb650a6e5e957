"""A text, laid out: paragraphs, quotation marks, sentences, and its plain form."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import final

from natobrief.model import Language
from natobrief.span import Span
from natobrief.text.accents import accented
from natobrief.text.characters import plain
from natobrief.text.layout import paragraphs
from natobrief.text.quotes import Quoted, quoted_stretches
from natobrief.text.regex import regex
from natobrief.text.sentences import sentences
from natobrief.text.sieve import Sieve

#: The Alliance by its short form, as newspapers write it.
_ALLIANCE = regex(r"\b(?:Nato|Otan)\b")


@final
class Document:
    """A text with its layout, each layer worked out when first asked for.

    Args:
        text: The text; every offset of every layer refers to it.
        language: Its language.
    """

    def __init__(self, text: str, language: Language) -> None:
        """Keep the text and its language."""
        self.text = text
        self.language = language

    @cached_property
    def plain(self) -> str:
        """The text with spaces, apostrophes, hyphens and "Nato" in one form each; same length.

        French words that lack their accents have them.

        >>> Document("A l\u2019issue", Language.FR).plain
        "À l'issue"
        """
        words = _ALLIANCE.sub(lambda match: match[0].upper(), plain(self.text))
        return accented(words) if self.language is Language.FR else words

    @cached_property
    def plain_sieve(self) -> Sieve:
        """`plain`, for patterns that it may hold no word of."""
        return Sieve(self.plain)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs, in order."""
        return paragraphs(self.text)

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence in which an offset lies, or of the last one before."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def paragraph_at(self, offset: int) -> int:
        """Return the index of the paragraph in which an offset lies, or of the last one before."""
        return max(0, bisect_right(self._paragraph_starts, offset) - 1)

    def paragraph_end(self, offset: int) -> int:
        """Return where the paragraph ends in which an offset lies, or the last one before."""
        return self.paragraphs[self.paragraph_at(offset)].end if self.paragraphs else 0

    def paragraphs_between(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the paragraphs of which some lies between two offsets."""
        first = max(0, bisect_right(self._paragraph_starts, start) - 1)
        last = bisect_left(self._paragraph_starts, end)
        return tuple(each for each in self.paragraphs[first:last] if each.end > start)

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def quoted(self) -> tuple[Quoted, ...]:
        """What stands between quotation marks, in order."""
        return quoted_stretches(self.text, self.paragraphs)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, in order."""
        return sentences(self.text, self.paragraphs, self.quoted)
