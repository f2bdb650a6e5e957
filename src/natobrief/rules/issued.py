"""Paragraphs of what a body issues: a declaration, a communiqué, a joint statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from natobrief.rules.document import read_head
from natobrief.rules.spoken_parts import end_of_body
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex

#: The number of a paragraph: "12.", "12)", "(12)", "§ 12"; none of a date, none of a sum.
_NUMBER = regex(
    r"(?:[\u2022*>-] ?)?(?:§ ?)?"
    r"(?:(?P<stopped>[0-9]{1,3})(?:\.(?![0-9])-?|\)| ?-(?= ))|\((?P<inside>[0-9]{1,3})\)) *"
    r"(?=[^\W\d_]|[\"'“«‘(\[]|\Z)"
)
#: One whose line break was lost.
_LOST = regex(r"[.;:!?][\"'”»)]? +(?P<number>[0-9]{1,3})\. ?(?=[A-ZÀ-Þ])")
#: The first words of a text that a headline does not hold.
_OPENING = regex(r"(?:We|Nous),? ")
#: A sentence of those who pass a text on, right above it.
_FOLLOWS = regex(
    r".{20,}\b(?:issu|adopt|releas|ma|agre|publish|endors|approv)(?:ed|de|d)(?: on| upon)? the "
    r"following (?:[\w-]+ ){0,3}(?:statement|declaration|communiqué|conclusions)[^.:]{0,60}[.:]\Z"
    r"|.{20,}\b(?:la|le|les) (?:déclaration|communiqué|conclusions)(?: \w+){0,2} "
    r"(?:suivante?s?|ci-(?:après|dessous))[^.:]{0,60}[.:]\Z",
    re.IGNORECASE | re.DOTALL,
)
#: How many lines below the head it may stand.
_NEAR = 3
_BULLET = regex(r"(?:[-\u2022\u25aa\u00b7*o] |\(?[a-z]{1,3}[.)] |[ivx]{1,4}[.)] |[a-zà-ÿ])")
_SENTENCE_END = regex(r"[.!?;:,\u2026][\"'”»)\]]*(?: ?[0-9]{1,2})?\Z")
#: What stands around a text that is passed on.
_FRAME = regex(r"(?:begin|end)(?: of)?(?: the)? (?:text|statement) ?[:.]?", re.IGNORECASE)
_WORD = regex(r"[^\W\d_]")
_WE = regex(
    r"(?<![\w'])(?:[Ww]e|WE|[Oo]ur|[Nn]ous|NOUS|[Nn]otre|[Nn]os)(?![\w'])"
    r"|(?<!\w)(?:[Aa]llies|[Mm]inisters|[Ll]es [Aa]lliés|[Ll]es ministres)(?!\w)"
)
#: So many numbers make numbered paragraphs; so far one may lie beyond the next.
_FEW, _GAP = 2, 3
_SIGN = regex(r"[-\u2022\u25aa\u00b7*] *(?=\w)")
#: An item that begins with a capital and ends with a full stop.
_SENTENCE = regex(rf"{_SIGN.pattern}[A-ZÀ-Þ].*\.", re.DOTALL)
#: A headline that ends like a sentence.
_TITLE = regex(r"(?:[\w-]+ ){0,3}(?:statement|declaration|communiqué|déclaration)\b", re.IGNORECASE)
_SHORT, _NARROW = 220, 40
#: How many paragraphs are looked at for those who speak of themselves.
_FIRST = 8


class _Numbered(NamedTuple):
    """A paragraph that begins with its number."""

    start: int
    #: Where its words begin.
    words: int
    number: int


def find_issued(document: Document) -> tuple[tuple[Span, ...], ...]:
    """Find the paragraphs of an issued text, each with what carries it on, without numbers.

    Numbers count up. A text without them has a paragraph wherever one stands; headings are none.
    """
    numbered = list(_counted(document))
    if len(numbered) < _FEW:
        return tuple(_unnumbered(document, _start(document), end_of_body(document)))
    found = list(_unnumbered(document, _start(document), numbered[0].start))
    ends = [each.start for each in numbered[1:]] + [end_of_body(document)]
    for each, end in zip(numbered, ends, strict=True):
        parts = tuple(_carried_on(document, each.words, end))
        found += [parts] if parts else []
    return tuple(found)


def speaks_of_itself(document: Document, paragraphs: tuple[tuple[Span, ...], ...]) -> bool:
    """Tell whether those who issue a text speak in it: "we", "our", "Ministers"; or number it."""
    if len(list(islice(_counted(document), _FEW))) == _FEW:
        return True
    first = (parts[0] for parts in paragraphs[:_FIRST])
    return any(_WE.search(document.plain, part.start, part.end) for part in first)


def _start(document: Document) -> int:
    """Return where the head ends, or the sentence that says what follows."""
    head = read_head(document)
    for line in document.paragraphs[: len(head) + _NEAR]:
        if _FOLLOWS.match(document.plain, line.start, line.end):
            return line.end
    own = (cell.span.start for cell in head if _OPENING.match(cell.span.of(document.plain)))
    return next(own, head[-1].span.end if head else 0)


def _counted(document: Document) -> Iterator[_Numbered]:
    """Give the numbered paragraphs: each number follows the one before, or all are the first.

    An extract begins with any number, and goes on with any higher one, that the next one follows.
    """
    last = 0
    for each, after in pairwise((*_numbers(document), None)):
        assert each is not None  # noqa: S101 - only the last is none
        is_next = last < each.number <= last + (_GAP if last else 1)
        is_next = is_next or (after is not None and last < each.number == after.number - 1)
        if is_next or (each.number == last == 1):
            last = each.number
            yield each


def _numbers(document: Document) -> Iterator[_Numbered]:
    plain = document.plain
    for paragraph, after in pairwise((*document.paragraphs, None)):
        assert paragraph is not None  # noqa: S101 - only the last is none
        start, end = paragraph.start, paragraph.end
        match = _NUMBER.match(plain, start, end)
        if match is not None:
            words = after.start if after is not None and match.end() == end else match.end()
            yield _Numbered(start, words, int(match["stopped"] or match["inside"]))
        for lost in _LOST.finditer(plain, start, end):
            yield _Numbered(lost.start("number"), lost.end(), int(lost["number"]))


def _lines(document: Document, start: int, end: int) -> Iterator[Span]:
    """Give the stretches of paragraphs between two offsets, without white space around them."""
    for paragraph in document.paragraphs_between(start, end):
        first, last = max(paragraph.start, start), min(paragraph.end, end)
        words = document.plain[first:last]
        if _WORD.search(words) and not _FRAME.fullmatch(words.strip()):
            first += len(words) - len(words.lstrip())
            yield Span(first, first + len(words.strip()))


def _carried_on(document: Document, start: int, end: int) -> Iterator[Span]:
    """Give a paragraph and what carries it on, up to the heading of the next ones."""
    for at, line in enumerate(_lines(document, start, end)):
        words = line.of(document.plain)
        if at and not (_SENTENCE_END.search(words) or _BULLET.match(words)):
            return
        yield line


def _unnumbered(document: Document, start: int, end: int) -> Iterator[tuple[Span, ...]]:
    """Give the paragraphs of a stretch without numbers, each with the items that follow it."""
    lines = list(_lines(document, start, end))
    if _is_broken(document, lines):
        return
    group: list[Span] = []
    for line in lines:
        words = line.of(document.plain)
        if _BULLET.match(words) and not _is_whole(document, words, group):
            group += [line] if group else []
            continue
        if group:
            yield tuple(group)
        is_title = not group and _TITLE.match(words) is not None and len(words) < _SHORT
        is_paragraph = _SENTENCE_END.search(words) is not None and not is_title
        group = [_without_sign(document, line)] if is_paragraph else []
    if group:
        yield tuple(group)


def _is_whole(document: Document, words: str, group: list[Span]) -> bool:
    """Tell whether an item is a paragraph of its own: a sentence, after one that is whole."""
    is_sentence = _SENTENCE.fullmatch(words) is not None
    return is_sentence and not (group and document.plain[group[-1].end - 1] in ":;,")


def _without_sign(document: Document, line: Span) -> Span:
    sign = _SIGN.match(document.plain, line.start, line.end)
    return line if sign is None else Span(sign.end(), line.end)


def _is_broken(document: Document, lines: list[Span]) -> bool:
    """Tell whether lines are no paragraphs, but pieces of them."""
    long = [line for line in lines if len(line) > _NARROW]
    open_ended = [line for line in long if not _SENTENCE_END.search(line.of(document.plain))]
    return len(open_ended) * 3 > len(long)
