"""Whose a verb is: the subject in front of it, behind whatever stands between."""

from __future__ import annotations

import re
from typing import Final

from natobrief.model import Language
from natobrief.rules.commitment_actors import ACTOR, MET
from natobrief.rules.going_on import find_subject, find_subject_before, goes_on_from_verb
from natobrief.rules.listed import end_of_lead, find_lead
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.shape import shape
from natobrief.span import Span
from natobrief.text.regex import regex

_EN: Final = Language.EN
#: What may stand between a subject and its verb, word by word.
_BETWEEN: Final = frozenset(
    re.split(
        r"\W+",
        "has,have,had,ve,also,now,today,again,jointly,further,all,both,each,together,therefore,thus,"
        "hereby,already,just,then,once,more,strongly,unanimously,too,still,here,in,principle,is,are,"
        "continue,continues,to,remain,would,will",
    )
)
_LAST_WORD: Final = regex(r"(?:^|(?<=[\s,]))(?P<word>\w+|[\ue007]+)(?P<comma>,?)\s*$")
#: Between commas: where those are together, or for whom they speak.
_ASIDE: Final = regex(
    r",\s+(?:meeting|gathered|gathering|who\s+met|for\s+(?:its|their|our)\s+part|too|together|in\s+turn"
    r"|as\s+well|however|meanwhile|in\s+particular|in\s+concert|together|in\s+coordination|along)\b"
    r"[^,.;]{0,80},$"
)
#: Who those are that issue a text: "We, the Foreign Ministers of ...,".
_OURSELVES: Final = regex(r"(?:(?<=^We)|(?<=\sWe)),\s[^.;]{2,900},\s*$")
_LISTED = r"(?:(?:the )?<CG>(?:, (?:the )?<CG>){0,12},? and (?:the )?<CG>)"
#: Those who are told of by more than a name: "all of us", "those members who have ships".
_TOLD = (
    r"(?:(?:<O>,? )?<P>(?:, (?:<O>,? )?<P>){0,4},? and (?:<O>,? )?<P>|"
    r"(?:all|each|both) of us|(?:our|both|these|the) (?:[a-z0-9]+ )?(?:nations|countries"
    r"|governments|sides|presidents|leaders|ministers|parties)"
    r"|(?:all|those) (?:<G> )?(?:[a-z]+ )?(?:members|states|Allies|countries|parties|nations|<L>)"
    r"(?: who [^,.;]{2,80})?"
    r"|(?:the )?(?:<A> |[A-Z][\w-]* ){0,2}<L> (?:of|from) [^,.;:]{2,80}"
    r"|(?:the )?(?:[A-Z][\w-]* ){1,4}(?:countries|members|states|Presidents|Leaders|Ministers))"
)
_SUBJECT: Final = shape(rf"(?:{_LISTED}|{MET[_EN]}|{ACTOR[_EN]}|{_TOLD})")
#: Where a clause may begin.
_BEGINS: Final = regex(
    r"[,;:(]\s+(?:(?:and|but|while|whereas)\s+)?|\b(?:that|and|but|while|as|so|because)\s+"
    r"|[\u201c\u2018\u00ab\"']\s*|\s[\u2013-]\s|\ue007\s+(?:[\u2013-]\s+)?"
)
_REACH: Final = 200
#: No subject stands so far before its verb: what may stand between them has no end otherwise.
_FARTHEST: Final = 1200
_SIGN: Final = regex(
    r"(?:\(?(?:[0-9]{1,3}|[a-z]|[ivx]{2,4})[.)]\s*|[*\u2022\u2013\u25aa\u00b7-]\s*)?"
    r"[\u201c\u2018\u00ab\"']?\s*"
)


def find_actor(marked: Marked, sentence: Span, verb: int) -> Span | None:
    """Return the subject of a verb; None where the words in front of it are none.

    >>> from natobrief.text.document import Document
    >>> text = "In this regard, the Council therefore pledges to help."
    >>> marked = Marked(Document(text, Language.EN), ())
    >>> find_actor(marked, Span(0, len(text)), text.index("pledges")).of(text)
    'the Council'
    """
    end = _end_of_subject(marked.inner, sentence.start, verb)
    begins = _beginnings(marked.inner, sentence.start, end)
    for start in begins:
        if start < end and _SUBJECT.fullmatch(marked.inner, start, end) is not None:
            return Span(start, end)
    return _find_leader(marked, sentence) if end <= begins[0] else None


#: At the end of a lead that has a verb of its own: "Ministers met in Oslo and:".
_AND: Final = regex(r"\band\s*:?\s*\Z")


def _find_leader(marked: Marked, sentence: Span) -> Span | None:
    """Return who acts in an item of a list that begins with its verb."""
    lead = find_lead(marked, sentence)
    if lead is None:
        return None
    end = end_of_lead(marked, lead)
    if _AND.search(marked.inner, lead.start, end) is not None:
        return find_subject(marked, lead, end)
    return find_actor(marked, lead, end)


def _end_of_subject(inner: str, start: int, verb: int) -> int:
    """Return where a subject would end: before adverbs, auxiliaries and what stands apart."""
    end, floor = verb, max(start, verb - _FARTHEST)
    while end > floor:
        words = inner[floor:end].rstrip()
        aside = _OURSELVES.search(words) or _ASIDE.search(words, max(0, len(words) - _REACH))
        last = _LAST_WORD.search(words, max(0, len(words) - _REACH))
        if aside is not None:
            end = floor + aside.start()
        elif last is not None and _is_between(last["word"]):
            end = floor + last.start()
        else:
            return floor + len(words)
    return start


def _is_between(word: str) -> bool:
    return word.lower() in _BETWEEN or word.endswith("ly") or word[0] == "\ue007"


def _beginnings(inner: str, start: int, end: int) -> list[int]:
    """Give where the subject may begin: with the sentence, or with a clause of it."""
    sign = _SIGN.match(inner, start, end)
    first = start if sign is None else sign.end()
    begins = (match.end() for match in _BEGINS.finditer(inner, max(first, end - _REACH), end))
    return [first, *begins]


#: Those who ask: anybody.
_ASKER_WORD: Final = regex(
    r"(?:^|(?<=[\s\u201c\u2018\u00ab\"']))(?:we|I|he|she|they|ministers|leaders|allies)$",
    re.IGNORECASE,
)
_NAMED: Final = (Kind.PERSON, Kind.OFFICE, Kind.ORGANISATION, Kind.COUNTRY, Kind.CAPITAL)


def find_asker(marked: Marked, sentence: Span, verb: int) -> Span | None:
    """Return who asks: the subject of a verb, or whoever is named right before it."""
    actor = find_actor(marked, sentence, verb)
    if actor is not None:
        return actor
    end = _end_of_subject(marked.inner, sentence.start, verb)
    mark = marked.marks.around(end - 1)
    if mark is not None and mark.kind in _NAMED:
        return mark.span
    word = _ASKER_WORD.search(marked.inner, sentence.start, end)
    return None if word is None else Span(*word.span())


#: Before a verb of whose subject the sentence has told, or the one before: "They agreed to".
_GOES_ON = regex(
    r"(?:\b(?:and|et)|(?P<where>,? (?:where they|où (?:ils|elles)))"
    r"|\b(?P<they>[Tt]hey|[Ii]ls|[Ee]lles))"
    r"(?: (?:have|had|also|then|further|jointly|again|strongly|all|ont))* $"
)
_ADVERBS = 40


def find_led(marked: Marked, sentence: Span, verb: int) -> Span | None:
    """Return who acts where a verb goes on with what was told of its subject."""
    start = max(sentence.start, verb - _ADVERBS)
    lead = _GOES_ON.search(marked.inner, start, verb)
    if lead is None:
        return None
    if lead["they"]:
        return told_before(marked, lead.start("they"), sentence)
    position = lead.start() if lead["where"] else verb
    found = find_subject(marked, sentence, position)
    if found is None and goes_on_from_verb(marked, sentence, position):
        return _find_leader(marked, sentence)
    return found


def is_led(inner: str, actor: int, verb: int) -> bool:
    """Tell whether a verb goes on with a subject that is not right before it."""
    is_apart = _OURSELVES.search(inner, max(0, actor - len("\nWe")), verb) is not None
    return is_apart or _GOES_ON.search(inner, max(actor, verb - _ADVERBS), verb) is not None


#: What may stand in front of "they": "In addition, they agreed".
_ADDED = regex(
    r"(?:[A-Z\u00c0-\u00de][a-z\u00e0-\u00ff' ]{1,32}, "
    # What those do meanwhile of whom the sentence before tells: "Recalling the plan, they agreed".
    r"|(?:[A-Z][a-z]{2,}ing|In (?:view|light|line|addition)|With (?:a|this|that))"
    r" [^.;:]{1,120}, )?"
)


def told_before(marked: Marked, start: int, sentence: Span) -> Span | None:
    """Return those of whom the sentence before tells, where "they" begins this one."""
    if _ADDED.fullmatch(marked.inner, sentence.start, start) is None:
        return None
    return find_subject_before(marked, sentence)
