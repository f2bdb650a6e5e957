"""Sentences: where one ends, which full stops end none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.quotes import Quoted
from natobrief.text.regex import regex

#: It opens with a set of characters, so that `re` skips to the next of them.
_BREAK = regex(
    rf"""
    [.!?\u2026](?<![.!?\u2026].)                  # the first of a run: the others end nothing more
    (?:[.!?\u2026]*                             # the end of a sentence
    (?:["'\u2019\u201c\u201d)\]]|[\ \xa0\u202f\n]?[\u00bb\u203a])*  # and what closes with it
    (?P<gap>[ \xa0\u202f]*\s+)
    (?=["'\u2018\u201c\u201e\u00ab\u2039(\[]*[ \xa0\u202f\n]?[{CAPITALS}0-9])
    # or the blank behind it was lost: a word or a year before it, a word with a capital behind
    |(?:(?<=[{SMALLS}]{{3}}.)|(?<=[0-9]{{4}}.)|(?<=[{CAPITALS}]{{3}}.)
    |(?<=[{SMALLS}]{{3}}["\u201d\u00bb].))
    [.!?\u2026]*["\u201d\u00bb)\]]?(?P<lost>)
    (?=["\u201c\u00ab(\[]?[{CAPITALS}](?:[{SMALLS}\ ]|['\u2019][{CAPITALS}{SMALLS}])))
    """,
    re.VERBOSE,
)
#: What stands in an address of the network, where a full stop ends nothing.
_ADDRESS = regex(r"[/@\\]|www")
_START = r"(?:^|[\s(\"'\u2018\u2019\u201c\u00ab.-])"
#: Words after which a full stop ends nothing, in English and French.
_ABBREVIATION = regex(
    rf"""{_START}
    (?:Mr|Mrs|Ms|Messrs|Dr|Prof|Pr|St|Ss|Sts|Ste|Mt|Ft|Gen|Del|G[ae]l|Lt|Col|Maj|Adm|Brig|Cpl|Sgt|Capt|Cdr|Cdre|
    Amb|Sen|Rep|Gov|Pres|Hon|Rev|Mgr|Ing|ret|Art|art|para|Fig|Vol|pp?|vs|approx|ca|incl|Jan|Feb|Mar|
    Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mme|Mmes|MM|Mlle|janv|f\u00e9vr|avr|juill?|sept|oct|nov|d\u00e9c|cf|
    p\.\s?ex|i\.e|e\.g)\Z""",
    re.VERBOSE,
)
#: Before a number.
_NUMBERED = regex(rf"{_START}(?:Nos?|n[o\u00b0]s?)\Z")
#: Behind a clock time, before its zone: "8:30 p.m. JST".
_HALF_OF_DAY = regex(r"[0-9][ \xa0]?[ap]\.m\Z", re.IGNORECASE)
_ZONE = regex(r"(?:[A-Z]{2,5}|Eastern|Central|Pacific|Zulu)\b(?!')")
#: Before a month, a day as Germans and Nordics write it: "21. November 2024".
_NTH_DAY = regex(rf"{_START}(?:[12]?[0-9]|3[01])\Z")
_MONTH = regex(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r" (?:19|20)[0-9]{2}\b"
)
#: Words after which a full stop may end a sentence too.
_EITHER = regex(
    rf"""{_START}
    (?:[{CAPITALS}]|(?:[{CAPITALS}]\.)+[{CAPITALS}]|etc|Jr|Sr|Inc|Corp|Ltd|Co|
    Mon|Tues?|Wed|Thu|Thurs|Fri|Sat|Sun)\Z""",
    re.VERBOSE,
)
#: Words with which a sentence begins and no name does.
_STARTER = regex(
    r"""["'\u2018\u201c\u00ab(\[\s]*(?:The|This|That|These|Those|He|She|They|It|We|You|In|On|At|By|For|From|To|
    But|And|As|If|When|While|After|Before|During|However|Then|There|Their|His|Her|Its|Our|Both|
    Earlier|Later|Also|Ils?|Elles?|Nous|Ce|Cette|Ces|Dans|Pour|Avec|Mais|Lors)\b""",
    re.VERBOSE,
)
_IS_POINT = regex(r"\.(?![.!?\u2026])")
_ITEM_NUMBER = regex(r"\(?[0-9]{1,3}|[a-z]")
_LONGEST_ABBREVIATION = 8
#: How far before a full stop the bracket may open in which it stands.
_LONGEST_BRACKET = 30
_LONGEST_ADDRESS = 60


def sentences(text: str, paragraphs: Sequence[Span], quoted: Sequence[Quoted]) -> tuple[Span, ...]:
    """Split paragraphs into sentences; a quotation is never cut in two.

    >>> text = "Mr. Ruiz spoke. He left."
    >>> [span.of(text) for span in sentences(text, [Span(0, len(text))], [])]
    ['Mr. Ruiz spoke.', 'He left.']
    """
    inside = _Inside(quoted)
    return tuple(span for paragraph in paragraphs for span in _cut(text, paragraph, inside))


class _Inside:
    """Tells whether an offset lies inside a quotation; offsets are asked in rising order."""

    def __init__(self, quoted: Sequence[Quoted]) -> None:
        self._spans = [item.whole for item in quoted]
        self._next = 0

    def __call__(self, offset: int) -> bool:
        while self._next < len(self._spans) and self._spans[self._next].end <= offset:
            self._next += 1
        return self._next < len(self._spans) and self._spans[self._next].start < offset


def _cut(text: str, paragraph: Span, inside: _Inside) -> Iterator[Span]:
    start = paragraph.start
    for match in _BREAK.finditer(text, paragraph.start, paragraph.end):
        window = text[max(start, match.start() - _LONGEST_ABBREVIATION) : match.start()]
        end = match.start("gap") if match["lost"] is None else match.end()
        if match["lost"] is not None and _is_in_address(text, match.start()):
            continue
        if inside(end) or (
            _IS_POINT.match(match[0]) and _is_abbreviation(text, window, match.end())
        ):
            continue
        if _ITEM_NUMBER.fullmatch(text, start, match.start()):
            continue
        if text[match.end() : match.end() + 1].isdigit() and _is_bracketed(text, match.start()):
            continue
        yield Span(start, end)
        start = match.end()
    yield Span(start, paragraph.end)


def _is_bracketed(text: str, stop: int) -> bool:
    """Tell whether a full stop stands in brackets, as in "(local time. 5:30 p.m. here)"."""
    near = text[max(0, stop - _LONGEST_BRACKET) : stop]
    return near.rfind("(") > near.rfind(")")


def _is_in_address(text: str, stop: int) -> bool:
    """Tell whether a full stop stands in an address: "www.example.Org/Talks"."""
    near = text[max(0, stop - _LONGEST_ADDRESS) : stop + _LONGEST_ADDRESS]
    middle = min(stop, _LONGEST_ADDRESS)
    before, after = near[:middle].split(), near[middle:].split()
    return _ADDRESS.search("".join((*before[-1:], *after[:1]))) is not None


def _is_abbreviation(text: str, before: str, after: int) -> bool:
    """Tell whether a full stop belongs to the word before it and ends no sentence."""
    if _ABBREVIATION.search(before):
        return True
    if _NUMBERED.search(before):
        return text[after].isdigit()
    if _NTH_DAY.search(before) and _MONTH.match(text, after):
        return True
    if _HALF_OF_DAY.search(before) and _ZONE.match(text, after):
        return True
    return _EITHER.search(before) is not None and _STARTER.match(text, after) is None
