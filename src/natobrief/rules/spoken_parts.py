"""The paragraphs of what is spoken, without stage directions and without what a page adds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.rules.document.cells import Sort, sort_of
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex

#: What tells who hears or sees, and is said by nobody.
_STAGE = regex(
    r"[(\[]"
    + one_of(
        r"""
        (?:as|check against) (?:delivered|delivery|prepared)\b[^()\[\]]{0,60}
        (?:general |loud )?(?:applause|laughter|cheers)(?: and \w+)? | laughs | laughing | crosstalk
        pause | music[^()\[\]]{0,20} | video[^()\[\]]{0,60} | break
        (?:speaks|speaking|answers|continues|spoken|says|asks)? ?in (?-i:[A-Z])[a-z]+
        (?:speaks|speaking) (?-i:[A-Z])[a-z]+
        (?:(?:interpreted|interpretation|translated|translation|simultaneous)[^()\[\]]{0,40})
        (?:via|through|by) (?:an |the )?(?:interpret|translat)[^()\[\]]{0,30}
        (?:applaudissements|rires)[^()\[\]]{0,20} | tel(?:le)?s? que? prononcée?s?
        seul le prononcé[^()\[\]]{0,30} | interprétation de [^()\[\]]{0,30}
        en (?:anglais|français)
        """
    )
    + r"[.!]?[)\]]",
    re.IGNORECASE,
)
#: Instead of all that somebody says: nobody heard it.
_UNHEARD = regex(
    r"[(\[](?:off[ -]?(?:mike|mic|microphone)|(?:partly |partially )?inaudible|hors micro"
    r"|(?:partiellement )?inaudible)[^()\[\]]{0,40}[)\]][ .?!]*",
    re.IGNORECASE,
)
#: A heading between what was said and what was asked.
_HEADING = regex(
    r"(?:questions? (?:and|&) answers?|q ?(?:&|and) ?a(?: session)?|questions? et réponses?)"
    r"\b[^.?!]{0,200}",
    re.IGNORECASE,
)
#: What a transcript writes below its last words: "END 5:25 P.M.".
_END = regex(r"ENDS?(?: {1,40}[0-9]{1,2}:[0-9]{2} [AP]\.?M\.?(?: \(?[A-Z]{2,4}\)?)?)?")
_WORD = regex(r"\w")
_SENTENCE_END = regex(r"[.!?\u2026:;,]['\"\u2019\u201d\u00bb)\]]*\Z")


def spoken_parts(document: Document, start: int, end: int) -> Iterator[Span]:
    """Give the paragraphs between two offsets, cut where they hold stage directions."""
    for paragraph in document.paragraphs_between(start, end):
        yield from _cut(document, max(paragraph.start, start), min(paragraph.end, end))


def _cut(document: Document, start: int, end: int) -> Iterator[Span]:
    for direction in document.plain_sieve.finditer(_STAGE, start, end):
        yield from _stripped(document, start, direction.start())
        start = direction.end()
    yield from _stripped(document, start, end)


def _stripped(document: Document, start: int, end: int) -> Iterator[Span]:
    words = document.plain[start:end]
    heard = words.strip(" -")
    is_heard = not any(each.fullmatch(heard) for each in (_UNHEARD, _HEADING, _END))
    if _WORD.search(words) and is_heard:
        start += len(words) - len(words.lstrip(" -"))
        yield Span(start, start + len(words.strip(" -")))


def end_of_body(document: Document) -> int:
    """Return where the text ends that is not furniture of its page."""
    for paragraph in reversed(document.paragraphs):
        words = paragraph.of(document.plain)
        if sort_of(words[:200]) is Sort.WORDS or _SENTENCE_END.search(words):
            return paragraph.end
    return 0
