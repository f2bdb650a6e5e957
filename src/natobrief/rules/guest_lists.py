"""Guests in a list: with bullets, under a line that says that they take part, or in a field."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.rules.document import FieldKind, find_fields
from natobrief.rules.guest_phrases import GuestPhrase
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span
from natobrief.text.regex import regex

#: The end of a line that leads to a list of those who come.
LEADS_TO_GUESTS = pattern(
    r"\b(?:participants|attending|attended(?: by)?|participated in|took part in"
    r"|taking part|participating|present|joined by|joining"
    r"|guests|invited|in attendance|together with|participation of|take part|participate|attend"
    r"|invit\u00e9s?|pr\u00e9sents?|participeront|prendront part|rejoints par|participation de"
    r"|participé|assisté|pris part)"
    r"(?: [^:.;]{0,140})? ?:$"
)
_BULLET = regex(r"(?:[-\u2013\u2014*\u2022\u25aa\u00b7\uf0b7o]\s+|[0-9]{1,2}[.)]\s+)?")
#: How a line of such a list begins.
_GUEST = pattern(r"(?:the |le |la |l'|les )?(?:<A> |<C>'s? )?(?:<P>|<O>|<C>|<G>|<L>)")
#: How many lines of a list are read.
_LINES = 60
#: What parts those named in a field: other lines, semicolons, and what says as what they come.
_PIECE = regex(r"[^;\n]+")
_AS_WHAT = regex(r"\s*(?:[\w ]{3,30}: +)?(?:[-\u2013\u2022*] +)?")


def find_listed_guests(marked: Marked) -> Iterator[tuple[Span, GuestPhrase]]:
    """Find the lines that name guests, each with the noun phrase in it."""
    yield from _in_field(marked)
    sentences = marked.document.sentences
    for index, sentence in enumerate(sentences):
        if marked.narrative[sentence.end - 1] != ":":
            continue
        start = _start_of_lead(marked, index)
        leads = marked.narrative_sieve.search(LEADS_TO_GUESTS, start, sentence.end)
        if leads is None:
            continue
        for line in sentences[index + 1 : index + 1 + _LINES]:
            bullet = _BULLET.match(marked.document.plain, line.start, line.end)
            start = line.start if bullet is None else bullet.end()
            if not _GUEST.match(marked.narrative, start, line.end):
                break
            yield line, GuestPhrase(Span(start, line.end), Span(start, start + 1), start)


def _start_of_lead(marked: Marked, index: int) -> int:
    """Return where a lead begins: on the line before, where its own goes on in small letters."""
    sentence = marked.document.sentences[index]
    is_continued = index > 0 and marked.document.plain[sentence.start].islower()
    return marked.document.sentences[index - 1].start if is_continued else sentence.start


def _in_field(marked: Marked) -> Iterator[tuple[Span, GuestPhrase]]:
    """Find those whom the field "Who" of an invitation names, each piece with its sentence."""
    document = marked.document
    for field in find_fields(document):
        if field.kind is not FieldKind.WHO:
            continue
        for piece in _PIECE.finditer(document.plain, field.words.start, field.words.end):
            lead = _AS_WHAT.match(document.plain, *piece.span())
            assert lead is not None  # noqa: S101 - it may be empty
            start = min(lead.end(), piece.end() - 1)
            sentence = document.sentences[document.sentence_at(start)]
            yield sentence, GuestPhrase(Span(start, piece.end()), Span(start, start + 1), start)
