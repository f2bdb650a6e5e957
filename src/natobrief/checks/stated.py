"""What a text alone says, worked out once for all who ask about the same text."""

from __future__ import annotations

from datetime import date
from functools import cached_property, lru_cache
from typing import final

from natobrief.checks.overlapping import Overlapping
from natobrief.checks.searching import Searched
from natobrief.lexicon.places import CountryMention, find_countries
from natobrief.lexicon.themes import find_themes
from natobrief.model import Language, Theme
from natobrief.rules.amounts import AmountWords, find_amounts
from natobrief.rules.dates import DateMention, find_dates
from natobrief.rules.quotations import QuotationMention, find_quotations
from natobrief.span import Span
from natobrief.text.document import Document


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

    @cached_property
    def searched(self) -> Searched:
        """The text, to look for words in."""
        return Searched(self.text)

    @cached_property
    def document(self) -> Document:
        """The text in sentences and paragraphs."""
        return Document(self.text, self.language)

    @cached_property
    def quotations(self) -> tuple[QuotationMention, ...]:
        """The quotations that the text holds."""
        return find_quotations(self.text, self.language)

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

    @cached_property
    def themes(self) -> dict[Theme, tuple[Span, ...]]:
        """The themes that the text names, with their words."""
        found: dict[Theme, tuple[Span, ...]] = {}
        for mention in find_themes(self.text, self.language):
            found[mention.theme] = (*found.get(mention.theme, ()), mention.span)
        return found


@lru_cache(maxsize=1)
def stated_in(text: str, language: Language, published: date | None) -> Stated:
    """Return what a text says; it is kept for the next question about the same one."""
    return Stated(text, language, published)
