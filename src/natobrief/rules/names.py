"""Persons, told by the form of a name and by what stands beside it; never from a list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.lexicon.speech import CUES
from natobrief.model import Language
from natobrief.rules.marks import Kind, Mark
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS

_LETTER = f"{CAPITALS}{SMALLS}"
_CAPITALISED = rf"(?:(?:[dl]'|[aeu][a-z]-|bin-|ibn-)?[{CAPITALS}])(?:[{_LETTER}]*(?:['-][{_LETTER}]+)*[{SMALLS}](?:-[{CAPITALS}][{_LETTER}]*)*|\.(?:-?[{CAPITALS}]\.)*)"
_PARTICLE = r"(?:de|del|della|der|den|van|von|da|das|dos|do|di|du|des|la|le|los|al|el|bin|ibn|ben|abu|ten|ter|af|av|zu|zur|auf|y|e|ap|ab|und|of|op|het|in't|'t)"
_NAME = rf"{_CAPITALISED}(?: +(?:{_PARTICLE} +){{0,3}}{_CAPITALISED}){{0,4}}"
_WITH_PARTICLE = rf"(?:(?:{_PARTICLE} +){{0,3}}{_NAME})"

#: Titles that stand before a name; a rank or form of address is never part of the name.
_TITLE = r"""(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Baron|Count|Sheikh|Prince|Princess|
    His\ Excellency|Her\ Excellency|H\.?E|Excellency|Madam|Madame|Monsieur|M|Mmes?|MM|Mlle|Hon|
    (?:(?:Lieutenant|Lt|Major|Maj|Brigadier|Brig|Vice|Rear|Air\ Chief|Air|Field|Fleet)\.?[ -])?
      (?:General|Gen|Admiral|Adm|Colonel|Col|Commodore|Marshal)|
    Captain|Capt|Commander|Cdr|Major|Lieutenant|Ambassador|Amb|Senator|Sen|Congressman|Congresswoman|
    Secretary|Commissioner|Judge|g\u00e9n\u00e9ral(?:\ d'arm\u00e9e)?|amiral|colonel|ambassadeur|ambassadrice|cheikh)\.?"""
_TITLE = re.sub(r"\n *", "", _TITLE)
_FEMALE = re.compile(r"(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Princess|Mmes?|Madame|Madam|Mlle|Her\b)", re.IGNORECASE)
_MALE = re.compile(r"(?:Mr|Sir|Lord|Baron|Prince|M|MM|Monsieur|His\b)\b", re.IGNORECASE)

_TITLED = re.compile(rf"(?<![\w'-])(?P<title>{_TITLE}) +(?P<name>{_WITH_PARTICLE})")
_AFTER_WORDS = re.compile(
    rf"(?:{Kind.OFFICE}|{Kind.LEVEL}|(?<![\w'-])(?:counterparts?|colleagues?|homologues?(?: +{Kind.ADJECTIVE}+)?))"
    rf"(?: +(?:of|for|to|de|du|des)(?: +(?:the|la|le))? *(?:l')?(?:{Kind.COUNTRY}+|{Kind.ORGANISATION}+))?"
    rf"(?: +{Kind.ADJECTIVE}+)?"
    r"(?: +(?:de la D\u00e9fense|des Affaires \u00e9trang\u00e8res|de l'Int\u00e9rieur|des Arm\u00e9es))?"
    rf",? +(?P<name>{_WITH_PARTICLE})"
)
_BEFORE_OFFICE = re.compile(
    rf"(?<![\w'-])(?P<name>{_NAME})(?:,| +-| and {_NAME},)? +(?:the +|NATO's +|its +|their +|le +|la +|l')?"
    rf"(?:(?:{Kind.ADJECTIVE}+|{Kind.COUNTRY}+(?:'s?)?|(?:new|outgoing|current|former)) +)*"
    rf"(?:deputy +|acting +)?(?:{Kind.OFFICE}|{Kind.LEVEL})"
)
_FULL_NAME = re.compile(rf"(?<![\w'-]){_NAME}")

#: Words that begin a sentence or a phrase with a capital and never belong to a name.
_NO_NAME = frozenset(
    """
    the a an in on at to by for from with and but or as if so when while after before during
    this that these those he she it they we i you his her its their our my your there here
    today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
    ministers minister ministry allies allied ally alliance nato leaders leader heads head
    both all no not now yes then also previewing asked speaking looking according
    summit meeting council committee group commission parliament government president
    european north south east west northern southern eastern western atlantic central
    press conference defence defense foreign security general secretary state union treaty
    le la les l un une des du de au aux en dans sur pour par avec et mais ou si quand lors
    ce cet cette ces il elle ils elles on nous vous je son sa ses leur leurs notre nos votre
    selon aujourd'hui demain hier lundi mardi mercredi jeudi vendredi samedi dimanche
    package programme program initiative fund plan strategy concept mission operation force
    agreement convention act charter declaration statement communique process dialogue
    republic kingdom federation states nations organisation organization headquarters hq
    d\u00e9fense affaires \u00e9trang\u00e8res int\u00e9rieur arm\u00e9es
    sea ocean gulf bay city centre center building hall airport university institute house
    """.split()
)
_MIN_FULL = 2
#: Words that are articles or particles in some names; inside a name they end nothing.
_PARTICLE_LIKE = frozenset("la le los las el al au de du des un une der den van von the mac ap".split())
_LEADING_TITLE = re.compile(rf"(?:{_TITLE} +)+")


@final
@frozen
class NameWords:
    """The words of a name, as they stand in one place."""

    #: The name, without title.
    name: str
    #: Where the name stands, without title.
    span: Span
    #: True for a woman's title, False for a man's, None when the words do not tell.
    is_female: bool | None


def find_names(text: str, language: Language) -> Iterator[Mark]:
    """Find the names of persons in a text whose other mentions are marked.

    A name is a run of capitalised words, particles inside it, that stands after a title, a rank,
    an office or "counterpart", before an office in apposition, or beside a verb of saying; and,
    once a full name was found so, wherever it or its last words stand again.

    Yields:
        Marks over title and name; the value is the `NameWords`.
    """
    introduced = list(_introduced(text, language))
    introduced += _joined(text, introduced)
    yield from introduced
    known = {_value(mark).name for mark in introduced}
    yield from _again(text, known)


def _value(mark: Mark) -> NameWords:
    assert isinstance(mark.value, NameWords)  # noqa: S101 - marks of this rule hold nothing else
    return mark.value


def _introduced(text: str, language: Language) -> Iterator[Mark]:
    for match in _TITLED.finditer(text):
        title = match["title"]
        is_female = True if _FEMALE.match(title) else False if _MALE.match(title) else None
        yield from _mark(match, is_female)
    for match in _AFTER_WORDS.finditer(text):
        yield from _mark(match, None)
    for match in _BEFORE_OFFICE.finditer(text):
        span = _trimmed(match["name"], match.start("name"))
        is_place = _PREPOSITION.match(match["name"]) is not None
        if span is not None and not is_place and len(span.of(text).split()) >= _MIN_FULL:
            yield from _mark(match, None)
    yield from _beside_cue(text, language)


_PREPOSITION = re.compile(r"(?:In|At|From|To|Near|On|À|Dans) ")
_JOINED = re.compile(rf"(?<![\w'-]){_NAME}(?:(?:, +| +and +|, +and +| +et +){_NAME})+")
_JOINT = re.compile(r", +and +|, +| +and +| +et +")


def _joined(text: str, introduced: list[Mark]) -> Iterator[Mark]:
    """Find full names joined by "and" or commas to one that was introduced."""
    known = {_value(mark).span.start for mark in introduced}
    for match in _JOINED.finditer(text):
        position = match.start()
        spans: list[Span] = []
        for joint in [*_JOINT.finditer(text, match.start(), match.end()), None]:
            end = match.end() if joint is None else joint.start()
            span = _trimmed(text[position:end], position)
            if span is not None and len(span.of(text).split()) >= _MIN_FULL:
                spans.append(span)
            position = end if joint is None else joint.end()
        if any(span.start in known for span in spans):
            for span in spans:
                name = " ".join(span.of(text).split())
                yield Mark(Kind.PERSON, span, NameWords(name, span, None))


def _mark(match: re.Match[str], is_female: bool | None) -> Iterator[Mark]:  # noqa: FBT001
    span = _trimmed(match["name"], match.start("name"))
    if span is not None:
        name = " ".join(span.of(match.string).split())
        is_titled = "title" in match.re.groupindex
        start = match.start("title") if is_titled else match.start("name")
        if not is_titled or span.start == match.start("name"):
            yield Mark(Kind.PERSON, Span(start, span.end), NameWords(name, span, is_female))


def _trimmed(words: str, start: int) -> Span | None:
    """Cut titles and capitalised words that belong to no name off both ends."""
    title = _LEADING_TITLE.match(words)
    if title is not None and title.end() < len(words):
        words, start = words[title.end() :], start + title.end()
    tokens = [(m.start(), m.end(), m[0]) for m in re.finditer(r"\S+", words)]
    while tokens and tokens[0][2].lower() in _NO_NAME and tokens[0][2][0].isupper():
        tokens.pop(0)
    for index, token in enumerate(tokens):
        lowered = token[2].lower()
        after_particle = index and tokens[index - 1][2].lower() in _PARTICLE_LIKE
        if lowered in _PARTICLE_LIKE or after_particle:
            continue
        if index and lowered in _NO_NAME and token[2][0].isupper():
            tokens = tokens[:index]
            break
    while tokens and tokens[-1][2] in _PARTICLE_LIKE:
        tokens.pop()
    return Span(start + tokens[0][0], start + tokens[-1][1]) if tokens else None


def _beside_cue(text: str, language: Language) -> Iterator[Mark]:
    cues = CUES[language]
    for match in _FULL_NAME.finditer(text):
        span = _trimmed(match[0], match.start())
        if span is None or len(span.of(text).split()) < _MIN_FULL:
            continue
        if _word_after(text, span.end) in cues or _word_before(text, span.start) in cues:
            name = " ".join(span.of(text).split())
            yield Mark(Kind.PERSON, span, NameWords(name, span, None))


_WORD_AFTER = re.compile(rf",? *(?:(?:also|then|has|had|have|a|ont) +)?([{SMALLS}]+)")
_WORD_BEFORE = re.compile(rf"(?<![{_LETTER}'])([{SMALLS}]+) *$")


def _word_after(text: str, end: int) -> str:
    match = _WORD_AFTER.match(text, end)
    return match[1] if match else ""


def _word_before(text: str, start: int) -> str:
    match = _WORD_BEFORE.search(text[max(0, start - 20) : start])
    return match[1] if match else ""


def _again(text: str, known: set[str]) -> Iterator[Mark]:
    """Find names already introduced, and their last words, wherever they stand again."""
    forms: set[str] = set()
    for name in known:
        words = name.split()
        capitals = [index for index, word in enumerate(words) if word[0].isupper()]
        forms.add(name)
        if len(capitals) >= _MIN_FULL:
            forms.update(" ".join(words[index:]) for index in capitals[1:])
    for match in _FULL_NAME.finditer(text):
        span = _trimmed(match[0], match.start())
        if span is None:
            continue
        name = " ".join(span.of(text).split())
        if name in forms:
            yield Mark(Kind.PERSON, span, NameWords(name, span, None))
