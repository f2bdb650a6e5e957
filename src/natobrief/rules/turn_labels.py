"""Labels of a transcript: who speaks next, as in ``JANE DOE (NATO Spokesperson):`` or ``Q:``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import zip_longest
from typing import final

from attrs import evolve, frozen

from natobrief.lexicon.portfolios_fr import FIELDS_FR
from natobrief.lexicon.titles import NO_NAME, PARTICLE, POST_NOMINALS, TITLE
from natobrief.rules.label_places import ASIDE, find_label_places, label_start
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.name_words import NameWords
from natobrief.rules.outlets import INITIALS, OUTLET, TRADE
from natobrief.rules.quotations import RANK_LABEL
from natobrief.rules.stopped_labels import find_stopped_label
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, LETTERS
from natobrief.text.regex import regex


@final
class Voice(Enum):
    """Who a label says is heard."""

    #: Somebody by name, by office, or by both.
    NAMED = "named"
    #: Somebody who asks, whoever it is.
    ASKING = "asking"
    #: The one who was asked.
    ANSWERING = "answering"
    #: Somebody who leads the talk.
    LEADING = "leading"


@final
@frozen
class Label:
    """Words before a turn that say whose it is."""

    #: From the first letter to the colon.
    span: Span
    voice: Voice
    #: What it says apart from asides, in small letters.
    key: str
    #: The words for the speaker, office and name; None when there are none.
    who: Span | None = None
    #: The name of a person among them, or beside them.
    name: Span | None = None
    #: Whether its form alone tells that it is a label.
    is_sure: bool = True
    #: Whether it is none unless it comes again.
    must_recur: bool = False
    #: Whether it is all of a line, and none unless other such lines are.
    is_line: bool = False


_WORD = rf"[{CAPITALS}][{LETTERS}'.-]*"
_ASKING = one_of(
    r"""
    q ?[0-9]{0,2} | questions? ?[0-9]{0,2} | questioner | reporters? | (?:\w+ )?journalistes?
    (?:\w+ )?journalists? | interview(?:er|eur|euse) | audience(?: (?:member|question))?
    (?:unidentified|unknown) (?:\w+ ){0,2}(?:speaker|reporter|journalist|questioner|man|woman)
    member of the (?:press|audience) | intervenante? | correspondent
    """
)
_ANSWERING = r"(?:a ?[0-9]{0,2}|r ?[0-9]{0,2}|answer|réponse)"
_LEADING = one_of(
    r"""
    (?:co-)?moderator | mod[ée]rat(?:eur|rice) | host | present(?:er|at(?:eur|rice)) | mc
    animat(?:eur|rice) | interpreter | interprète | operator | announcer | staff | chair(?:man)?
    (?:[\w.-]+ ){0,5}officials?(?: [0-9]{1,2})? | officiels?
    """
)
_VOICES = tuple(
    (voice, regex(rf"(?:the |le |la |l')?{words}"))
    for voice, words in (
        (Voice.ASKING, _ASKING),
        (Voice.ANSWERING, _ANSWERING),
        (Voice.LEADING, _LEADING),
    )
)
#: Titles in capitals too, and short forms that stand before nothing but names.
_TITLE = rf"(?i:{TITLE}|(?:sec|pres|min|fm|pm)\.)"
_SMALL = r"(?i:of|the|for|to|and|de|du|des|la|le|les|et|new|acting)(?!\w)"
_HELD = f"{Kind.OFFICE}{Kind.LEVEL}"
_PARTY = f"{Kind.COUNTRY}{Kind.ADJECTIVE}{Kind.CAPITAL}{Kind.ORGANISATION}"
#: Office and name, in that order; either may be missing.
_WHO = regex(
    rf"(?P<lead>(?:(?:[{_HELD}]+|[{_PARTY}]+(?:'s?)?|{_TITLE}|(?i:{FIELDS_FR})|{_SMALL}|,|/)"
    r"(?: +|(?=[,/])|\Z)"
    rf"|(?i:[dl]')){{0,12}})"
    rf"(?P<name>{Kind.PERSON}+|(?:(?i:{PARTICLE}) +){{0,2}}{_WORD}"
    rf"(?: +(?:(?i:{PARTICLE}) +){{0,3}}{_WORD}){{0,4}})?\Z"
)
_SHAPE = regex(
    rf"(?P<core>[^()\[\]:;?!]{{1,110}}?)"
    rf"(?P<aside>{ASIDE}{{1,2}}| ?,[^:;?!]{{1,120}}| - ?[^:;?!]{{1,120}})? *(?::| - )?"
)
_PARTICLE = regex(PARTICLE, re.IGNORECASE)
#: Letters with a dash or a stop instead of a colon; a Q with nothing after it.
_SHORT = regex(
    r"(?:(?P<letter>Q|R|A|Question|Réponse)(?: ?[0-9]{1,2})?(?: ?-|\. ?-?|\))"
    r"|(?P<bare>Q)(?= +[A-Z])) *(?=\w)"
)
#: Before the name of one who asks, in records of committees: "Q12  Ana Ruiz:".
_NUMBERED = regex(rf"Q ?[0-9]{{1,4}}[.)]? +(?=[{CAPITALS}][^:\n]{{1,80}}:)")
#: Words that are all of an office: "President and CEO of the Atlantic Council, ".
_TITLES = regex(
    rf"(?:(?:[{CAPITALS}][\w'&./-]*|[{_HELD}{_PARTY}]+(?:'s?)?|&|of|and|the|for|de|du|des|et),? +)"
    r"{1,14}"
)
#: What may stand between a name and the colon: "President Ruiz told me:" is no label.
_BEHIND_NAME = regex(r" *(?:[(\[,/-].*)? *(?:: *| - )?", re.DOTALL)
#: A journalist and a paper: "(Ana Ruiz, Harbour Post)".
_WITH_OUTLET = regex(rf" ?[(\[](?P<name>{_WORD}(?: +{_WORD}){{1,3}}), *[{CAPITALS}]")
#: One who asks and gives name and paper: "Ana Ruiz, Harbour Post. Will you go?".
_ASKS = regex(
    rf"(?P<name>{_WORD}(?: +{_WORD}){{1,3}})(?:,| from| with| of)(?: the)? "
    rf"(?P<outlet>[{CAPITALS}][\w&'-]*(?: [\w&'-]+){{0,4}})[.:?!] +(?=[^?]*\?)"
)
#: In capitals before a dash: who is heard, and no headline.
_FRENCH = regex(r"L[EA] |L'|QUESTION|R[ÉE]PONSE|JOURNALISTE")
#: A full name in capitals in a line of its own, or two; letters of a data base may stand before.
_LINE = regex(
    rf"(?:[a-z]{{1,3}} ?: ?)?(?P<name>(?:(?:MR?|MME|MS|MRS)\.? )?[{CAPITALS}][{CAPITALS}'.-]+"
    rf"(?: [{CAPITALS}][{CAPITALS}'.-]*){{1,4}}?)(?P<more> (?:ET|AND) [{CAPITALS}' .-]{{3,60}})?"
)
#: In capitals, an office with the adjective of its country, which is not marked in them.
_OFFICE_IN_CAPITALS = regex(
    rf"(?!(?:FORMER|DEPUTY|VICE|ASSISTANT|SHADOW|ACTING)\b)[A-Z]{{4,12}}(?: [A-Z]{{4,12}})?"
    rf" {Kind.OFFICE}+|{Kind.OFFICE}+ [{CAPITALS}]{{4,14}} (?i:{FIELDS_FR})"
)
#: Words in capitals, none of which need be known: "ASSISTANT MINISTER", "PRESS OFFICER 2".
_SHOUTED = regex(rf"[{CAPITALS}]{{3,20}}(?:[ -][{CAPITALS}0-9]{{1,20}}){{0,4}}")
#: What may stand behind a name that is all of a line with it: who that is.
_BESIDE = regex(r"(?:,| -| \() ?[^.:;?!]{2,90}")
#: What a caption says before the names: "Joint press conference Left to right: ".
_CAPTION = ("left to right", "de gauche à droite", "pictured", "photo", "caption", "légende")
#: How far before a dash a label may begin.
_DASHED = 60
#: How long a line may be that is a label, and how what is below it ends.
_LONGEST, _STOPS = 60, '.?!…)"”'


def find_labels(marked: Marked) -> Iterator[Label]:
    """Find what may be labels of turns, in order; `find_turns` tells which of them are."""
    paragraphs = marked.document.paragraphs
    known = {each.value.name for each in marked.marks if isinstance(each.value, NameWords)}
    below: Span | None
    for paragraph, below in zip_longest(paragraphs, paragraphs[1:]):
        done = paragraph.start
        lined = None
        if below is not None and marked.document.plain[below.end - 1] in _STOPS:
            lined = _office_line(marked, paragraph) or _name_line(marked, paragraph, known)
        if lined is not None:
            yield lined
            continue
        for label in _read(marked, paragraph):
            if label.span.start >= done:
                done = label.span.end
                yield label


def _name_line(marked: Marked, line: Span, known: set[str]) -> Label | None:
    """Read a full name, perhaps with an office, that is all of a line above a sentence."""
    words = line.of(marked.document.plain)
    if " " in words and words in known:
        return Label(line, Voice.NAMED, words.casefold(), line, line, is_sure=False, is_line=True)
    mark = marked.marks.at(line.start)
    name = None if mark is None else mark.value
    if mark is None or not isinstance(name, NameWords) or not name.is_full:
        return None
    is_held = bool(marked.marks.inside(line, Kind.OFFICE, Kind.LEVEL))
    if not (is_held and _BESIDE.fullmatch(marked.inner, mark.span.end, line.end)):
        return None
    key = name.name.casefold()
    return Label(line, Voice.NAMED, key, line, mark.span, is_sure=False, is_line=True)


def _office_line(marked: Marked, line: Span) -> Label | None:
    """Read an office that is all of a line above a sentence, with or without a name."""
    plain = marked.document.plain
    if line.end - line.start > _LONGEST:
        return None
    key = line.of(plain).casefold()
    if _VOICES[0][1].fullmatch(key):
        return Label(line, Voice.ASKING, key, is_sure=False, is_line=True)
    who = _WHO.fullmatch(marked.inner, line.start, line.end)
    if who is None or not any(kind in who["lead"] for kind in _HELD):
        return None
    name = Span(*who.span("name")) if who["name"] and _may_be_name(who["name"]) else None
    return Label(line, Voice.NAMED, key, line, name, is_sure=False, is_line=True)


def _read(marked: Marked, paragraph: Span) -> Iterator[Label]:
    """Read what may be labels of a paragraph, some of them over the same words."""
    plain = marked.document.plain
    start = label_start(plain, paragraph)
    short = _SHORT.match(plain, start, paragraph.end) if plain[start] in "QRA" else None
    if short is not None:
        key = (short["letter"] or short["bare"]).casefold()
        is_asking = key in {"q", "question"}
        voice = Voice.ASKING if is_asking else Voice.ANSWERING
        yield Label(Span(start, short.end()), voice, key, is_sure=is_asking)
    yield from _numbered(marked, start, paragraph.end)
    yield from _line(marked, paragraph)
    yield from _stopped(marked, start, paragraph.end)
    asks = _ASKS.match(plain, start, paragraph.end)
    if asks is not None and OUTLET.fullmatch(asks["outlet"]) and _may_be_name(asks["name"]):
        name = Span(*asks.span("name"))
        key = asks["name"].casefold()
        yield Label(Span(start, asks.end()), Voice.ASKING, key, name, name, is_sure=False)
    dash = plain.find(" - ", start, min(start + _DASHED, paragraph.end))
    if dash >= 0:
        yield from _dashed(marked, Span(start, dash + 3))
    for begin, end in find_label_places(marked, start, paragraph.end):
        label = _label(marked, Span(begin, end))
        if label is not None:
            yield label


def _dashed(marked: Marked, span: Span) -> Iterator[Label]:
    """Read a label with a dash, as French transcripts have it: "LE PRESIDENT - ", "QUESTION - "."""
    label = _label(marked, span)
    if label is None:
        return
    words = span.of(marked.document.plain)
    is_shouted = words.isupper() and _FRENCH.match(words) is not None
    if label.who is not None or label.name is not None or is_shouted:
        yield evolve(label, must_recur=not is_shouted)


def _line(marked: Marked, paragraph: Span) -> Iterator[Label]:
    """Read a name in capitals that is all of a line, above what its bearer says."""
    plain = marked.document.plain
    line = _LINE.fullmatch(plain, paragraph.start, paragraph.end)
    if line is None or not _may_be_name(line["name"]):
        return
    name = Span(*line.span("name"))
    key = name.of(plain).casefold()
    if line["more"] is None:
        yield Label(paragraph, Voice.NAMED, key, name, name, is_sure=False, must_recur=True)
    else:
        yield Label(paragraph, Voice.NAMED, line[0].casefold(), is_sure=False)


def _stopped(marked: Marked, start: int, end: int) -> Iterator[Label]:
    """Read who speaks before a full stop, above nothing: the words follow in the line."""
    found = find_stopped_label(marked, start, end)
    plain = marked.document.plain
    if found is None or (found.name is not None and not _may_be_name(found.name.of(plain))):
        return
    key = (found.name or found.who).of(plain).casefold()
    yield Label(
        found.span,
        Voice.NAMED,
        key,
        found.who,
        found.name,
        is_sure=found.is_told,
        must_recur=found.is_bare,
    )


def _numbered(marked: Marked, start: int, end: int) -> Iterator[Label]:
    """Read the name of one who asks behind the number of the question."""
    plain = marked.document.plain
    numbered = _NUMBERED.match(plain, start, end)
    if numbered is None:
        return
    asking = _label(marked, Span(numbered.end(), plain.index(":", numbered.end()) + 1))
    if asking is not None:
        span = Span(start, asking.span.end)
        yield evolve(asking, span=span, voice=Voice.ASKING, is_sure=True)


def _label(marked: Marked, span: Span) -> Label | None:
    """Read the words up to a colon."""
    plain = marked.document.plain
    shape = _SHAPE.fullmatch(plain, span.start, span.end)
    if shape is None:
        return None
    core = Span(span.start, span.start + len(shape["core"].rstrip()))
    key = core.of(plain).casefold()
    beside = Span(core.end, span.end)
    if shape["aside"] == "(s)" or key.endswith(_CAPTION):
        # A field of a data base: "Speaker(s):"; or the words of a picture.
        return None
    for voice, pattern in _VOICES:
        if pattern.fullmatch(key.removesuffix(".")):
            return Label(span, voice, key, name=_name_in(marked, beside))
    return _named(marked, span, core, beside)


def _named(marked: Marked, span: Span, core: Span, beside: Span) -> Label | None:
    """Read office and name; words that may be the name of an outlet ask."""
    plain = marked.document.plain
    words, aside = core.of(plain), beside.of(plain).strip(" :")
    key = words.casefold()
    if words in POST_NOMINALS:
        # "SG:" is somebody of the office, whoever that is.
        return Label(span, Voice.NAMED, key, is_sure=False)
    if words.isupper() and (
        RANK_LABEL.fullmatch(words)
        or _OFFICE_IN_CAPITALS.fullmatch(marked.inner, core.start, core.end)
    ):
        return Label(span, Voice.NAMED, key, core, is_sure=False)
    who = _WHO.fullmatch(marked.inner, core.start, core.end)
    is_held = who is not None and any(kind in who["lead"] for kind in _HELD)
    if who is not None and not who["name"] and is_held:
        name = _name_in(marked, beside)
        whole = core if name is None else Span(core.start, name.end)
        return Label(span, Voice.NAMED, key, whole, name)
    if who is None:
        told = _after_titles(marked, Span(core.start, span.end))
        if told is not None:
            return Label(span, Voice.NAMED, key, Span(core.start, told.end), told)
    is_named = who is not None and who["name"] and _may_be_name(who["name"])
    is_trade = INITIALS.fullmatch(words) or (TRADE.fullmatch(words) and not is_held)
    if who is None or not is_named or is_trade:
        return _unknown(words, span, core)
    name = Span(*who.span("name"))
    is_full = " " in name.of(plain).strip()
    is_told = bool(who["lead"].strip()) or (is_full and (aside[:1] in {"(", "["}))
    is_marked = who["name"].startswith(Kind.PERSON)
    is_sure = is_told or is_marked or (is_full and words.isupper())
    return Label(span, Voice.NAMED, key, core, name, is_sure=is_sure)


def _unknown(words: str, span: Span, core: Span) -> Label | None:
    """Read words that name nobody known: an outlet asks; capitals that come again are a label."""
    key = words.casefold()
    if OUTLET.fullmatch(words) is not None:
        return Label(span, Voice.ASKING, key, is_sure=False)
    if _SHOUTED.fullmatch(words) is None:
        return None
    return Label(span, Voice.NAMED, key, core, is_sure=False, must_recur=True)


def _after_titles(marked: Marked, words: Span) -> Span | None:
    """Return the name after words that are all an office: "President and CEO of X, Mr Y"."""
    for mark in marked.marks.inside(words, Kind.PERSON)[:1]:
        is_titled = _TITLES.fullmatch(marked.inner, words.start, mark.span.start)
        if is_titled and _BEHIND_NAME.fullmatch(marked.inner, mark.span.end, words.end):
            return mark.span
    return None


def _may_be_name(words: str) -> bool:
    """Tell whether no word is that of something else; in capitals small ones stand inside names."""
    first, *others = words.split()
    is_small = words.isupper()
    told = [first, *(word for word in others if not (is_small and _PARTICLE.fullmatch(word)))]
    return not any(word.strip(".,").casefold() in NO_NAME for word in told)


def _name_in(marked: Marked, beside: Span) -> Span | None:
    """Return the name of a person in what stands beside the words of a label."""
    for mark in marked.marks.inside(beside, Kind.PERSON):
        return mark.span
    match = _WITH_OUTLET.match(marked.document.plain, beside.start, beside.end)
    is_name = match is not None and _may_be_name(match["name"])
    return Span(*match.span("name")) if match is not None and is_name else None
