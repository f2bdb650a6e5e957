"""What a text alone says, worked out once for all who ask about the same text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property, lru_cache
from typing import final

from attrs import evolve

from natobrief.checks.overlapping import Overlapping
from natobrief.checks.searching import Searched
from natobrief.lexicon.phrases import Words
from natobrief.lexicon.places import CountryMention, find_countries
from natobrief.lexicon.themes import find_themes, is_theme_named
from natobrief.model import Language, Theme
from natobrief.rules.amounts import AmountWords, find_amounts
from natobrief.rules.dates import DateMention, find_dates
from natobrief.rules.quotations import QuotationKind, QuotationMention, find_spoken
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.sentences import sentences

#: So many paragraphs before words may tell who speaks, and so much of the one behind them.
_BEFORE = 3
_BEHIND = 400


@final
class Stated:
    """A text with what is found in it when it is asked for.

    Args:
        text: The text.
        language: Its language.
        published: Day of publication, which settles dates without a year; or None.
    """

    def __init__(self, text: str, language: Language, published: date | None) -> None:
        """Keep the text."""
        self.text: str = text
        self.language: Language = language
        self.published: date | None = published
        self._spoken_in: dict[Span, tuple[QuotationMention, ...]] = {}
        self._themes_in: dict[Span, dict[Theme, tuple[Span, ...]]] = {}
        self._around: tuple[tuple[str, ...], Overlapping[QuotationMention]] | None = None
        self._words_in: dict[Span, Words] = {}
        self._sentences: dict[int, Overlapping[None]] = {}

    @cached_property
    def searched(self) -> Searched:
        """The text, to look for words in."""
        return Searched(self.text)

    @cached_property
    def document(self) -> Document:
        """The text in sentences and paragraphs."""
        return Document(self.text, self.language)

    @cached_property
    def spoken(self) -> tuple[QuotationMention, ...]:
        """What the text quotes and what it reports."""
        return find_spoken(self.text, self.language)

    @property
    def quotations(self) -> tuple[QuotationMention, ...]:
        """What it quotes."""
        return tuple(each for each in self.spoken if each.kind is not QuotationKind.PARAPHRASE)

    def sentence(self, span: Span) -> Span:
        """Return the sentence in which words begin."""
        around = self.sentences_of(self.document.paragraph_at(span.start))
        return next((each for each, _ in around.at(span)), span)

    def sentences_of(self, at: int) -> Overlapping[None]:
        """Return the sentences of a paragraph, by its number; it is cut once."""
        if at not in self._sentences:
            own = self.document.paragraphs[at : at + 1]
            cut = sentences(self.text, own, self.document.quoted)
            self._sentences[at] = Overlapping((each, None) for each in cut)
        return self._sentences[at]

    def passages(self, places: Iterable[Span]) -> list[Span]:
        """Return what stands around places and may tell who speaks there, in order, each once."""
        paragraphs = self.document.paragraphs
        found: list[Span] = []
        for place in sorted(places):
            at = self.document.paragraph_at(place.start)
            start = paragraphs[max(0, at - _BEFORE)].start
            stop = min(
                paragraphs[at].end + _BEHIND, paragraphs[min(at + 1, len(paragraphs) - 1)].end
            )
            if found and start <= found[-1].end:
                start, stop = found[-1].start, max(stop, found.pop().end)
            found.append(Span(start, stop))
        return found

    def said_around(self, words: tuple[str, ...]) -> Overlapping[QuotationMention]:
        """Return what is quoted and reported around words; the same ones are asked for once."""
        if self._around is None or self._around[0] != words:
            places = (self.searched.find(each, any_case=True)[:1] for each in words)
            around = self.passages(span for spans in places for span in spans)
            found = Overlapping(
                (part, mention)
                for passage in around
                for mention in self.spoken_in(passage)
                for part in mention.parts
            )
            self._around = words, found
        return self._around[1]

    def spoken_in(self, passage: Span) -> tuple[QuotationMention, ...]:
        """Return what a passage quotes and reports, read by itself and once."""
        if passage not in self._spoken_in:
            found = find_spoken(passage.of(self.text), self.language)
            by = passage.start
            self._spoken_in[passage] = tuple(_shifted(each, by) for each in found) if by else found
        return self._spoken_in[passage]

    @cached_property
    def countries(self) -> tuple[CountryMention, ...]:
        """The countries that the text names."""
        return tuple(find_countries(self.text, self.language))

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates that the text mentions, as its day of publication settles them."""
        return find_dates(self.text, self.published, self.language)

    @cached_property
    def amounts(self) -> Overlapping[AmountWords]:
        """The amounts of money, shares and numbers of things that the text states."""
        whole = [Span(0, len(self.text))] if self.text else []
        found = (each for span in whole for each in find_amounts(self.document.plain_sieve, span))
        return Overlapping((each.span, each) for each in found)

    def names(self, theme: Theme, passage: Span) -> bool:
        """Tell whether a passage names a theme; its words are cut once."""
        if passage not in self._words_in:
            self._words_in[passage] = Words(self.text, passage.start, passage.end)
        words = self._words_in[passage]
        return is_theme_named(words, self.language, theme, passage.end)

    def themes_in(self, passage: Span) -> dict[Theme, tuple[Span, ...]]:
        """Return the themes that a passage names, with their words; it is read once."""
        if passage in self._themes_in:
            return self._themes_in[passage]
        found: dict[Theme, tuple[Span, ...]] = {}
        start, end = passage.start, passage.end
        for mention in find_themes(self.text, self.language, start=start, end=end):
            found[mention.theme] = (*found.get(mention.theme, ()), mention.span)
        self._themes_in[passage] = found
        return found


def _shifted(mention: QuotationMention, by: int) -> QuotationMention:
    who = mention.speaker_span
    return evolve(
        mention,
        parts=tuple(part.shifted(by) for part in mention.parts),
        speaker_span=None if who is None else who.shifted(by),
        cue=None if mention.cue is None else mention.cue.shifted(by),
    )


@lru_cache(maxsize=1)
def stated_in(text: str, language: Language, published: date | None) -> Stated:
    """Return what a text says; it is kept for the next question about the same one."""
    return Stated(text, language, published)
