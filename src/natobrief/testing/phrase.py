"""Words under construction, some of them marked with the value that they state."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Self, TypeAlias, final

from attrs import frozen

from natobrief.span import Span

_SLOT = re.compile(r"\{(\w+)\}")


@final
@frozen
class Planted:
    """Where a value stands in a text that was written around it.

    >>> Planted(pointer="/meetings/0/venue/city", span=Span(3, 7)).span.of("In Riga.")
    'Riga'
    """

    #: JSON Pointer to the value, in the brief that reading the text gives.
    pointer: str
    #: The words that state it.
    span: Span


@final
@frozen
class Phrase:
    """Words, and stretches of them that state values.

    >>> phrase = fill("{who} met in {city}.", who="ministers", city=marked("/city", "Riga"))
    >>> str(phrase.capitalised()), [each.span for each in phrase.planted()]
    ('Ministers met in Riga.', [Span(start=17, end=21)])
    """

    #: Plain words, and phrases with the pointer of the value that they state.
    pieces: tuple[str | tuple[str, Phrase], ...]

    def __str__(self) -> str:
        """Return the words."""
        return "".join(piece if isinstance(piece, str) else str(piece[1]) for piece in self.pieces)

    def __add__(self, other: Words) -> Phrase:
        """Return both, one after the other."""
        return Phrase((*self.pieces, *phrase_of(other).pieces))

    def capitalised(self) -> Self:
        """Return the phrase with its first letter in capitals."""
        first, *rest = [piece for piece in self.pieces if piece] or [""]
        if isinstance(first, str):
            return type(self)((first[:1].upper() + first[1:], *rest))
        return type(self)(((first[0], first[1].capitalised()), *rest))

    def without_comma(self) -> Self:
        """Return the phrase without a comma at its end."""
        *rest, last = self.pieces or ("",)
        if isinstance(last, str):
            return type(self)((*rest, last.removesuffix(",")))
        return self

    def planted(self, offset: int = 0) -> Iterator[Planted]:
        """Give what the words state, with spans from where the phrase begins in a text."""
        for piece in self.pieces:
            if isinstance(piece, tuple):
                pointer, words = piece
                yield Planted(pointer, Span(offset, offset + len(str(words))))
                yield from words.planted(offset)
            offset += len(piece if isinstance(piece, str) else str(piece[1]))


#: Words, marked or not.
Words: TypeAlias = str | Phrase


def phrase_of(words: Words) -> Phrase:
    """Return words as a phrase."""
    return Phrase((words,)) if isinstance(words, str) else words


def marked(pointer: str, words: Words) -> Phrase:
    """Return words that state the value at a pointer."""
    return Phrase(((pointer, phrase_of(words)),))


def fill(template: str, **slots: Words) -> Phrase:
    """Put words into the slots of a template.

    A slot whose name begins with a capital takes the words of that name in small letters, with
    their first letter in capitals. A comma that ends the words of a slot is dropped before
    another mark.

    >>> str(fill("{Who} met {who}.", who="she, the chair,"))
    'She, the chair, met she, the chair.'
    """
    filled = Phrase(())
    for index, piece in enumerate(_SLOT.split(template)):
        if index % 2 == 0:
            filled = filled.without_comma() if piece[:1] in set(".,:;") else filled
            filled += piece
        elif piece[0].isupper():
            filled += phrase_of(slots[piece.lower()]).capitalised()
        else:
            filled += slots[piece]
    return filled


def listed(items: Sequence[Words], last: str) -> Phrase:
    """Join items by commas, the last two by ``last``; two alone need no comma.

    >>> str(listed(["fuel", "tents", "boats"], ", and ")), str(listed(["oil", "gas"], ", and "))
    ('fuel, tents, and boats', 'oil and gas')
    """
    joined = phrase_of(items[0])
    for item in items[1:-1]:
        joined = joined + ", " + item
    between = last.lstrip(",") if len(items) == 2 else last  # noqa: PLR2004 - a pair
    return joined if len(items) == 1 else joined + between + items[-1]
