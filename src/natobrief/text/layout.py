"""Paragraphs of a text: blank lines, or every line, unless the lines were wrapped by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import Final

from natobrief.span import Span
from natobrief.text.characters import BLANKS, BULLETS, CAPITALS
from natobrief.text.regex import regex

#: What parts paragraphs, however a text is laid out.
BLANK_LINE: Final = regex(r"\n\s*\n")
_LINE = regex(r"[^\n\r\v\f\x85\u2028\u2029]+")
#: Width up to which lines may have been wrapped: mail and old pages wrap at 65 to 80, papers that
#: were turned into text at up to 120.
_WRAP_LIMIT = 125
#: What mail wraps at, at most.
_MAIL = 80
#: So many lines at the top may stand alone, of any length: what is a headline wraps nothing.
_HEADLINES = 4
#: Fewer lines than this show no habit.
_FEW_LINES = 4
#: Sentences that run on from a long line to the next one show the habit.
_FEW_RUN_ON = 2
#: Nobody wraps lines shorter than this: they are items.
_NARROWEST = 40
#: Parts of the width: of a long line, of a short one, of a line that may be a title.
_LONG = 0.7
_SHORT = 0.75
_TITLE = 0.6
#: A break before a word that would have fitted, and so much more, was made on purpose.
_ROOM = 8
_BULLET = regex(
    rf"[ \t\xa0]*(?:[-\u2013\u2014*\u2022\u25aa\u00b7\uf0b7o{BULLETS}]|[0-9]{{1,2}}[.)])[ \t\xa0]+"
)
_DASH_NUMBER = regex(r"[ \t\xa0]*[-\u2013\u2014][ \t\xa0]+[0-9]")
_NUMBER_LAST = regex(r"[0-9][ \t\xa0]*$")
#: A line of a programme: a clock time, perhaps two, and a title or nothing behind it.
_CLOCK = r"(?:[01]?[0-9]|2[0-3])(?:[:.]|[ \xa0]?[hH][ \xa0]?)?[0-5][0-9](?![0-9])"
_TIMED = regex(
    rf"[ \t\xa0|]*{_CLOCK}(?:[ap]m|[ ][ap]\.?m\.?|[ ]?hrs)?(?:[ ]?[-\u2013\u2014][ ]?{_CLOCK})?"
    rf"(?:[ \t\xa0]*(?:[-\u2013\u2014:|\t]|$)|[ \xa0]+[{CAPITALS}])"
)
#: A time near the front of a line, behind a day or in the second cell of a table.
_NEAR = regex(
    r"[^\n]{0,40}?(?<![0-9.,:/])(?:[01]?[0-9]|2[0-3])"
    r"(?:(?:[:.]|[ \xa0]?[hH][ \xa0]?)[0-5][0-9](?![0-9])|[ \xa0]?[ap]\.?[ ]?m\b)"
)
#: A line of a calendar that is a day: "Monday 14 November", "Lundi 14 novembre 2022 :"; or that
#: begins with one and tells of it: "Monday 14 November: talks", "14-15 November - talks".
_MONTH_WORD = (
    r"(?:jan|feb|f[ée]v|mar|apr|avr|mai|may|ju[inl]|ao[uû]|aug|sep|oct|nov|d[ée]c)[^\W\d]{0,7}"
)
_DAY_NUMBER = r"[0-9]{1,2}(?:st|nd|rd|th|er)?"
_DAY_LINE = regex(
    r"[ \t\xa0|]*(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche),?[ \xa0]\(?(?:(?:the|le)[ ])?)?"
    rf"(?:(?:{_DAY_NUMBER}[-\u2013])?{_DAY_NUMBER}[ \xa0]{_MONTH_WORD}"
    rf"|{_MONTH_WORD}[ \xa0]{_DAY_NUMBER}(?:[-\u2013]{_DAY_NUMBER})?)"
    r"(?:,?[ ](?:19|20)[0-9]{2})?\)?"
    r"(?:[ \t\xa0:|]*$|[ \xa0]?(?P<told>[:|\u2013\u2014]|-[ ]))",
    re.IGNORECASE,
)
#: What a sentence goes on with behind such a day, and before it.
_DAY_GOES_ON = regex(rf"[ \t\xa0]*(?:[^\w\s]|[^\W\d{CAPITALS}])")
_BEFORE_DAY = regex(r",[ \t\xa0]*$")
#: Words with which no line ends before a programme goes on: the time belongs to them.
_BEFORE_TIME = regex(
    r"\b(?:at|from|to|until|till|by|before|after|around|about|and|between|of|in|on|the"
    r"|\u00e0|de|d\u00e8s|vers|entre|et|avant|apr\u00e8s)[ \t\xa0]*$",
    re.IGNORECASE,
)
#: So many lines with times, and one in so many, make a programme: nobody wraps that.
_FEW_TIMED = 3
_PART_TIMED = 4
#: What may stand around a paragraph: blanks, and the bars of a table.
_EDGES = f"{BLANKS}|"
#: Between two lines in capitals: one that is not at its end, or one that begins inside a phrase.
_CAPITALS_ON = regex(
    r"(?:,|\b(?:OF|FOR|TO|IN|ON|AT|BY|WITH|AND|THE|AN?|DE|DU|DES|EN|ET|LA|LE|LES|PAR|AUX?"
    r"|[0-9]{1,2}))\n"
    r"|\n(?:OF|FOR|TO|IN|ON|AT|BY|WITH|AND|HELD|DE|DU|DES|ET|PAR|AUX?|TENUE?)(?![\w'])"
)
#: Small words with which no paragraph ends.
_GOES_ON = regex(
    r"(?<![\w'])(?:of|the|and|an?|to|for|with|by|et|les?|la|des?|du|aux?)[ \t\xa0]*$", re.IGNORECASE
)
_SENTENCE_END = regex("[.!?:;\u2026][\"'\u2019\u201d\u00bb)\\]]*[ \\t\\xa0]*$")


def paragraphs(text: str) -> tuple[Span, ...]:
    r"""Split a text into paragraphs, without the white space and bars around them.

    A blank line always ends a paragraph. A single line break does too, unless the text was
    wrapped by hand: then only before a bullet or a line of a programme, after a line in capitals,
    or after a short line that ends a sentence or does not stand before a small letter; after "the"
    nothing ends.

    >>> [span.of("One.\nTwo.\n\nThree") for span in paragraphs("One.\nTwo.\n\nThree")]
    ['One.', 'Two.', 'Three']
    """
    lines = [Span(*match.span()) for match in _LINE.finditer(text) if match[0].strip(BLANKS)]
    width = _wrap_width(text, lines)
    continues = _continues
    if width == 0 and (width := _programme_width(text, lines)):
        continues = _continues_item
    found: list[Span] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before is not None and continues(text, before, line, width):
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(line)
    return tuple(_stripped(text, found))


def _wrap_width(text: str, lines: list[Span]) -> int:
    """Return the width at which lines were wrapped by hand, or 0 when they were not."""
    headlines = _headlines(text, lines[: _HEADLINES + 1])
    lines = [line for line in lines if line not in headlines]
    lengths = [len(line) for line in lines]
    if len(lengths) < _FEW_LINES or max(lengths) > _WRAP_LIMIT:
        return 0
    widest = max(lengths)
    if widest < _NARROWEST or _is_programme(text, lines):
        return 0
    if median(lengths) >= _LONG * widest:
        return widest if _breaks_sentences(text, lines, widest) else 0
    run_on = sum(
        _runs_on(text, before, line)
        for before, line in pairwise(lines)
        if len(before) >= _LONG * widest
    )
    return widest if run_on >= _FEW_RUN_ON else 0


def _programme_width(text: str, lines: list[Span]) -> int:
    """Return the width at which the lines of a programme were wrapped, or 0 when they were not."""
    widest = max(map(len, lines), default=0)
    if not _NARROWEST <= widest <= _MAIL or not _is_programme(text, lines):
        return 0
    is_wrapped = any(
        _is_full(text, before, line, widest) and line.of(text).lstrip(BLANKS)[:1].islower()
        for before, line in pairwise(lines)
    )
    return widest if is_wrapped else 0


def _is_full(text: str, before: Span, line: Span, width: int) -> bool:
    """Tell whether the first word of a line had no place at the end of the line before it."""
    first = len(line.of(text).split(maxsplit=1)[0])
    is_next = _is_one_break(text[before.end : line.start])
    return is_next and len(before) >= _LONG * width and len(before) + 1 + first > width


def _continues_item(text: str, before: Span, line: Span, width: int) -> bool:
    """Tell whether a line of a programme goes on with what the line before it had no place for."""
    if not _is_full(text, before, line, width) or _SENTENCE_END.search(
        text, before.start, before.end
    ):
        return False
    if any(shape.match(text, line.start, line.end) for shape in (_TIMED, _NEAR)):
        return False
    return not (_is_item(text, before, line) or _is_day(text, before, line))


def _headlines(text: str, lines: list[Span]) -> list[Span]:
    """Return those lines that stand between blank lines and end no sentence, but for the last."""
    broken = [_is_one_break(text[a.end : b.start]) for a, b in pairwise(lines)]
    return [
        line
        for line, *breaks in zip(lines, [False, *broken], broken, strict=False)
        if not any(breaks) and not _SENTENCE_END.search(text, line.start, line.end)
    ]


def _breaks_sentences(text: str, lines: list[Span], widest: int) -> bool:
    """Tell whether most long lines end inside a sentence: where none does, nobody has wrapped."""
    long = [
        _SENTENCE_END.search(text, before.start, before.end) is None
        for before, line in pairwise(lines)
        if len(before) >= _LONG * widest and _is_one_break(text[before.end : line.start])
    ]
    return 2 * sum(long) >= len(long)


def _is_programme(text: str, lines: list[Span]) -> bool:
    """Tell whether many lines begin with a time."""
    timed = sum(
        any(shape.match(text, line.start, line.end) for shape in (_TIMED, _NEAR)) for line in lines
    )
    return timed >= _FEW_TIMED and _PART_TIMED * timed >= len(lines)


def _runs_on(text: str, before: Span, line: Span) -> bool:
    """Tell whether a sentence runs on from one line to the next."""
    is_ended = _SENTENCE_END.search(text, before.start, before.end) is not None
    is_next = _is_one_break(text[before.end : line.start])
    return is_next and not is_ended and line.of(text).lstrip(BLANKS)[:1].islower()


def _is_one_break(gap: str) -> bool:
    return len(gap.replace("\r\n", "\n")) == 1


def _continues(text: str, before: Span, line: Span, width: int) -> bool:
    is_apart = width == 0 or not _is_one_break(text[before.end : line.start])
    if is_apart or _is_item(text, before, line) or _is_day(text, before, line):
        return False
    if _TIMED.match(text, line.start, line.end) and not _BEFORE_TIME.search(
        text, before.start, before.end
    ):
        return False
    if before.of(text).isupper():
        if not line.of(text).isupper():
            return False
        if _CAPITALS_ON.search(f"{before.of(text).rstrip(BLANKS)}\n{line.of(text).lstrip(BLANKS)}"):
            return True
    if len(before) >= _SHORT * width or _GOES_ON.search(text, before.start, before.end):
        return True
    is_ended = _SENTENCE_END.search(text, before.start, before.end) is not None
    words = line.of(text).split(maxsplit=1)
    # Who wraps by hand fills the line: the next word would have had its place.
    has_room = len(before) + len(words[0]) + _ROOM <= width if words else False
    is_small = line.of(text).lstrip(BLANKS)[:1].islower()
    is_title = (len(before) < _TITLE * width or has_room) and not is_small
    return not (is_ended or is_title)


def _is_day(text: str, before: Span, line: Span) -> bool:
    """Tell whether one of two lines is a day, in a line of its own."""
    if _DAY_LINE.match(text, line.start, line.end):
        joints = (_BEFORE_TIME, _GOES_ON, _BEFORE_DAY)
        return not any(joint.search(text, before.start, before.end) for joint in joints)
    above = _DAY_LINE.match(text, before.start, before.end)
    is_below = above is not None and above["told"] is None
    return is_below and _DAY_GOES_ON.match(text, line.start, line.end) is None


def _is_item(text: str, before: Span, line: Span) -> bool:
    """Tell whether a line begins with a bullet, and not with the dash of a range: "26 / - 29"."""
    if not _BULLET.match(text, line.start, line.end):
        return False
    is_broken = _DASH_NUMBER.match(text, line.start, line.end) is not None
    return not (is_broken and _NUMBER_LAST.search(text, before.start, before.end))


def _stripped(text: str, spans: list[Span]) -> Iterator[Span]:
    for span in spans:
        words = span.of(text)
        start = span.start + len(words) - len(words.lstrip(_EDGES))
        kept = words.strip(_EDGES)
        if kept:
            yield Span(start, start + len(kept))
