"""Agenda items, with the themes and countries that their words name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.lexicon.themes import themes_of
from natobrief.model import AgendaItem, Theme
from natobrief.rules.marks import Kind
from natobrief.span import Span
from natobrief.text.regex import regex

#: Before a city in which people meet, and about which nothing is thereby said: "talks in Tbilisi".
_MEETING_IN = regex(
    r"\b(?:discussions?|talks|meet(?:s|ings?)?|met|sessions?|summit|conferences?|ministerial|gather"
    r"(?:ing)?|debates?|consultations|réunions?|rencontres?|sommet|séances?|débats?|présente?s?)"
    r"(?: +(?:here|ici))? +(?:in|at|à) +\Z",
    re.IGNORECASE,
)
_REACH = 40


def themes_in(context: Context, span: Span) -> tuple[Grounded[Theme], ...]:
    """Return the themes that words name, each grounded in them."""
    found = themes_of(_without_venues(context, span), context.marked.document.language)
    return tuple(inferred(theme, span, rule="theme-words") for theme in found)


def _without_venues(context: Context, span: Span) -> str:
    """Return words without the names of cities in which people meet."""
    text, words = context.text, span.of(context.text)
    for mark in context.marked.marks.inside(span, Kind.CAPITAL):
        city = mark.span
        if _MEETING_IN.search(text, max(span.start, city.start - _REACH), city.start):
            start, end = city.start - span.start, city.end - span.start
            words = words[:start] + " " * (end - start) + words[end:]
    return words


def build_items(context: Context, found: Iterable[Span]) -> Iterator[Grounded[AgendaItem]]:
    """Build the item of each stretch of words, of the same words once."""
    seen: set[str] = set()
    for item in found:
        words = context.words(item).casefold()
        if words in seen:
            continue
        seen.add(words)
        yield build(
            AgendaItem,
            text=stated(item.of(context.text), item, rule="agenda"),
            themes=themes_in(context, item),
            countries=tuple(
                stated(country, span, rule="agenda-country")
                for country, span in context.named_in(item).items()
            ),
        )
