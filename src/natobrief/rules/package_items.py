"""The list of what is in a package: where it ends, and its items."""

from __future__ import annotations

import re

from natobrief.rules.lists import split_names
from natobrief.rules.marking import Marked
from natobrief.rules.shape import shape
from natobrief.span import Span
from natobrief.text.regex import regex

_LIST_END = shape(
    r"""
    [.;:!?\u201c\u201d\u00ab\u00bb\")(]| -(?= )
    |,? (?:and|et|but|mais) (?:[a-z]+ )?[a-zé]+ (?:that|qu[e'])
    |,? (?:and|et) (?:he|she|they|it|il|elle)\b
    |, (?:which|who|while|so|as|to|said|added|a déclaré|selon|according|il|elle|he|she|over|until)\b
    |, (?=<P>)
    | (?:to (?:help|support|enable|allow)|in order to|so that|afin de)\b
    | (?:to|for|à|pour) (?:the |la |le |l')?<CKGA>
    | (?:in|en|au|aux) (?:the )?<CK>
    """
)
_COMMA = regex(r" *, +")
_AND = regex(r"(?:and|et|as +well +as|ainsi +que) +")
_HAS_AND = regex(r"\b(?:and|et|as +well +as|ainsi +que) ")
_ARTICLE = regex(
    r"(?:(?:an?|the|some|un|une|des|du|de la|le|la|les) +|(?:de l'|l'|d'))", re.IGNORECASE
)
#: Words that no item of a list holds.
_NO_ITEM = regex(
    r"\b(?:will|would|is|are|was|were|has|have|said|that|which|who|he|she|they|went|added|more)\b"
    r"|\b(?:qui|que|ont|est|sont)\b"
)
_WORDS = 8
#: How many words a piece may have that goes on with a list after an "and".
_SHORT = 6
#: How many pieces further on another "and" is looked for.
_LOOK = 12


def find_items(marked: Marked, start: int, end: int) -> tuple[Span, ...]:
    """Return the items of the list that begins at ``start``, at most up to ``end``."""
    stop = marked.inner_sieve.search(_LIST_END, start, end)
    pieces = _pieces(marked.document.plain, start, end if stop is None else stop.start())
    items: list[Span] = []
    for item in _items(marked.document.plain, pieces):
        bare = _bare(marked.document.plain, item)
        words = bare.of(marked.document.plain)
        if _NO_ITEM.search(words) or len(words.split()) > _WORDS:
            break
        items.append(bare)
    return tuple(items)


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """Cut a list at its commas, as far as the list goes: the item after "and" is its last."""
    cuts = [start]
    for comma in _COMMA.finditer(text, start, end):
        cuts += [comma.start(), comma.end()]
    cuts.append(end)
    pieces = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if a < b]
    for index, piece in enumerate(pieces):
        is_last = _AND.match(text, piece.start, piece.end) is not None
        has_and = _HAS_AND.search(text, piece.start, piece.end) is not None
        rest = pieces[index + 1 : index + 1 + _LOOK]
        if is_last or (has_and and not any(_goes_on(text, later) for later in rest)):
            return pieces[: index + 1]
    return pieces


def _goes_on(text: str, piece: Span) -> bool:
    """Tell whether a piece after an "and" still belongs to the list: it has another "and"."""
    words = piece.of(text)
    return len(words.split()) <= _SHORT and _HAS_AND.search(words) is not None


def _items(text: str, pieces: list[Span]) -> list[Span]:
    """Part the last piece at its "and", unless a comma stands before that."""
    if not pieces:
        return []
    last = pieces[-1]
    lead = _AND.match(text, last.start, last.end)
    if lead is not None and lead.end() < last.end:
        return [*pieces[:-1], Span(lead.end(), last.end)]
    return [*pieces[:-1], *split_names(text, last)]


def _bare(text: str, item: Span) -> Span:
    """Cut an article off the front of an item, and blanks off its ends."""
    words = item.of(text)
    end = item.start + max(1, len(words.rstrip()))
    start = item.start + len(words) - len(words.lstrip()) if words.strip() else item.start
    article = _ARTICLE.match(text, start, end)
    return Span(article.end() if article and article.end() < end else start, end)
