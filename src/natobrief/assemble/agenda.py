"""Agenda items, with the themes and countries that their words name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.lexicon.themes import themes_of
from natobrief.model import AgendaItem, Theme
from natobrief.span import Span


def themes_in(context: Context, span: Span) -> tuple[Grounded[Theme], ...]:
    """Return the themes that words name, each grounded in them."""
    found = themes_of(span.of(context.text), context.marked.document.language)
    return tuple(inferred(theme, span, rule="theme-words") for theme in found)


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
