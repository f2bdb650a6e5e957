"""Finding words again in a text that may have changed since they were marked.

A quote knows its words, some text on either side, and where it stood. It is found where the words
stand with all of that; else where they stand once with the text on one side; else, if they are
long, where they stand once at all; else where all of them stand in order with something put in
between. What stands more than once is found by what moved on either side of it, or not at all: a
wrong place is worse than none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import final

from attrs import frozen

from natobrief.span import Span

#: How much of the text on either side is enough to tell a place.
_NEAR = 8
#: How long words must be to be told without the text beside them.
_LONG = 16
#: How much may stand between two words where something was put in, and how many beginnings count.
_GAP = 120
_TRIES = 64


@final
@frozen(kw_only=True)
class Quote:
    """Words, the text on either side of them, and where they stood."""

    #: The words; empty when only their place is known.
    exact: str
    #: What stood before them; may be empty.
    prefix: str = ""
    #: What stood after them; may be empty.
    suffix: str = ""
    #: Where they stood; None when that is not known.
    span: Span | None = None


@final
@frozen(kw_only=True)
class Place:
    """Where a quote was found."""

    #: Where.
    span: Span
    #: Whether the words themselves, or all that stood beside them, have changed.
    changed: bool = False


def find_places(quotes: Sequence[Quote], text: str) -> list[Place | None]:
    """Find quotes in a text.

    Args:
        quotes: What to find.
        text: Where; it may be another version of the text in which the quotes were marked.

    Returns:
        A place for each quote; None where none can be told.

    >>> quote = Quote(exact="Riga", prefix="met in ", suffix=" today", span=Span(7, 11))
    >>> [place] = find_places([quote], "At last they met in Riga today.")
    >>> place.span.of("At last they met in Riga today.")
    'Riga'
    """
    found = [_place_of(quote, text) for quote in quotes]
    moves = sorted(
        (quote.span.start, place.span.start - quote.span.start)
        for quote, place in zip(quotes, found, strict=True)
        if place is not None and quote.span is not None and not place.changed
    )
    return [place or _moved(quote, text, moves) for quote, place in zip(quotes, found, strict=True)]


def _place_of(quote: Quote, text: str) -> Place | None:
    """Find a quote by itself."""
    if not quote.exact:
        return None if quote.span is None else Place(span=quote.span)
    if quote.span is not None and _stands(quote, text, quote.span.start):
        return Place(span=Span(quote.span.start, quote.span.start + len(quote.exact)))
    for prefix, suffix in _contexts(quote):
        starts = _occurrences(prefix + quote.exact + suffix, text)
        if len(starts) == 1:
            return _at(starts[0] + len(prefix), len(quote.exact))
        if starts:  # less text beside the words would only be found more often
            return None
    starts = _occurrences(quote.exact, text)
    if len(starts) == 1 and len(quote.exact) >= _LONG:
        return Place(span=_at(starts[0], len(quote.exact)).span, changed=True)
    return None if starts else _with_gaps(quote, text)


def _stands(quote: Quote, text: str, start: int) -> bool:
    """Tell whether a quote stands at a place with all the text beside it."""
    end = start + len(quote.exact)
    before = text[max(0, start - len(quote.prefix)) : start]
    return (
        text.startswith(quote.exact, start)
        and before == quote.prefix
        and text.startswith(quote.suffix, end)
    )


def _at(start: int, length: int) -> Place:
    return Place(span=Span(start, start + length))


def _contexts(quote: Quote) -> Iterator[tuple[str, str]]:
    """Give what may stand beside the words, from all of it to a little on one side."""
    near, after = quote.prefix[-_NEAR:], quote.suffix[:_NEAR]
    sides = [(quote.prefix, quote.suffix), (quote.prefix, ""), ("", quote.suffix)]
    for prefix, suffix in [*sides, (near, after), (near, ""), ("", after)]:
        if prefix or suffix:
            yield prefix, suffix


def _occurrences(words: str, text: str) -> list[int]:
    """List where words stand; two places are enough to know that there is more than one."""
    first = text.find(words)
    if first < 0:
        return []
    second = text.find(words, first + 1)
    return [first] if second < 0 else [first, second]


def _moved(quote: Quote, text: str, moves: Sequence[tuple[int, int]]) -> Place | None:
    """Find a quote that stands more than once where both of its neighbours have moved alike."""
    if quote.span is None or not moves or not quote.exact:
        return None
    index = bisect_left(moves, (quote.span.start, -len(text)))
    beside = {move for _, move in moves[max(0, index - 1) : index + 1]}
    if len(beside) != 1:
        return None
    start = quote.span.start + beside.pop()
    fits = start >= 0 and text.startswith(quote.exact, start)
    return _at(start, len(quote.exact)) if fits else None


def _with_gaps(quote: Quote, text: str) -> Place | None:
    """Find words between which something was put in, if there is one such place."""
    words = quote.exact.split()
    near, after = quote.prefix[-_NEAR:], quote.suffix[:_NEAR]
    if len(words) < 2 or not (near or after):  # noqa: PLR2004 - nothing stands inside one word
        return None
    found = set()
    start = text.find(near + words[0])
    for _ in range(_TRIES):
        if start < 0:
            break
        end = _end_of(words, after, text, start + len(near))
        if end is not None:
            found.add(Span(start + len(near), end))
        start = text.find(near + words[0], start + 1)
    if len(found) != 1:
        return None
    span = found.pop()
    return Place(span=span, changed=span.of(text).split() != words)


def _end_of(words: Sequence[str], after: str, text: str, start: int) -> int | None:
    """Follow words from the first on, each near the one before; None when one is missing."""
    position = start + len(words[0])
    for number, word in enumerate(words[1:], 2):
        last = number == len(words)
        place = _find_word(word, after if last else "", text, position)
        if place is None:
            return None
        position = place + len(word)
    return position


def _find_word(word: str, after: str, text: str, start: int) -> int | None:
    """Find the next whole word that is near, with what must stand after it."""
    stop = start + _GAP + len(word) + len(after)
    place = text.find(word + after, start, stop)
    while place >= 0:
        end = place + len(word)
        is_whole = not text[place - 1].isalnum() and not text[end : end + 1].isalnum()
        if is_whole or not word[0].isalnum():
            return place
        place = text.find(word + after, place + 1, stop)
    return None
