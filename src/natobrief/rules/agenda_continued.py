"""Topics in sentences that go on with those before: "Be it terrorism, or ...", "First, ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from natobrief.rules.document import SPOKEN_BY_ONE, find_kind
from natobrief.rules.guest_phrases import FINITE
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.topics import items, topic
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

#: A sentence of topics, told over or ahead, before one that names some of them.
_OF_TOPICS = pattern(
    r"\b(?:talks|discuss\w*|exchanges?|agenda|topics?|subjects?|themes?|address\w*|conversations?"
    r"|entretiens|échanges?|débats?|abord\w+|évoqu\w+|sujets?|thèmes?|ordre du jour)\b"
)
_BE_IT = pattern(
    r"(?:be it|whether (?:it is|it's|it be|this is)|qu'il s'agisse|que ce soit)(?: (?:on|about))?"
    r" ?(?:de la |de l'|de |du |des |d'|sur |le |la |l')?"
)
_OR = pattern(
    r",? (?:or|ou(?: encore| bien)?) (?:de l'|d'|de |du |des )?|, (?:de l'|d'|du |des |de )?"
)
_FEW = one_of(
    "two | three | four | five | six | several | some | a few | few | following | main | key"
    " | deux | trois | quatre | cinq | plusieurs | quelques | principaux | grands"
)
#: A sentence that leads to topics, each in a sentence of its own.
_LISTS = pattern(
    rf"\b{_FEW} (?:[\w-]+ ){{0,3}}?(?:topics|subjects|issues|items|themes|points|priorities"
    r"|questions|matters|sujets|thèmes|priorités)\b"
    r"|\b(?:let me mention|permettez-moi (?:d'en citer|de mentionner)) (?:a few|some|several|three"
    r"|two|quelques|trois|deux)\b"
)
#: A sentence without a verb that carries on the topics of the one before.
_ALSO = pattern(
    r"(?:and also|as well as|and of course|but also|ainsi que|et aussi|et bien sûr),? "
    r"(?:(?:about|on|sur|de) )?"
    r"(?P<topic>(?=(?:the|our|an?|how|their|its|la|le|les|nos|notre|leurs?) |l'|<CAGK>)"
    r"[^.?!;:]{3,120}?)[.;!]?$"
)
#: A sentence of topics that says no more of them than how many or how great they are.
_SOME = pattern(
    r"\b(?:issues|topics|subjects|themes|matters|questions|points|items|challenges"
    r"|sujets|thèmes|défis|dossiers|enjeux)\b"
)
#: The sentence after it, that names them.
_INCLUDING = pattern(r"(?:including|y compris|notamment),? (?P<topics>[^.?!;:]{3,240}?)[.;!]?$")
#: What is told of a topic by those who speak: "the mission we have started".
_OURS = pattern(r"\b(?:we|they|nous) (?:have|had|are|were|will|can|avons|allons)\b")
_ORDINAL = (
    r"(?:(?:and |et )?(?:first(?:ly)?(?: of all)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?"
    r"|fifth(?:ly)?|finally|last(?:ly)?(?: but not least)?|then|next|number (?:one|two|three)"
    r"|premièrement|deuxièmement|troisièmement|d'abord|tout d'abord|ensuite|puis|enfin),? ?[:,] ?)"
)
_NUMBERED = pattern(rf"{_ORDINAL}(?P<topic>[^.?!;:]{{3,100}}?)[.;!]?$")
_WHAT_ABOUT = pattern(
    rf"{_ORDINAL}?(?:and )?(?:what about|qu'en est-il) (?:de la |de l'|d'|de |du |des )?"
    r"(?P<topic>[^?]{3,100}?) ?\?"
)
_VERB_FR = r"(?:mieux )?[a-zà-ÿ]+(?:er|ir|re)"
_HOW = pattern(
    r"(?:and |et )?(?:how (?:can|do|should|could|must|shall|will|might) we (?:also |best |better "
    r"|further |all |together )*[a-z]+|comment (?:(?:pouvons|devons|allons)-nous )?(?:l[ea]s? |l')?"
    rf"{_VERB_FR}) ?(?P<topic>[^?]{{0,160}}?) ?\?"
)
#: After questions: they are what the meeting is about.
_ASKED = pattern(
    r"(?:that|this|these|those) (?:is|are|will be) (?:just |exactly )?(?:some of |among |one of )?"
    r"(?:the|our|my) (?:[\w-]+ ){0,2}(?:questions?|issues?|topics?|subjects?|points?)\b"
    r"|(?:c'est|ce sont|voilà|telles? (?:est|sont)) (?:là )?(?:la|les|nos|notre) (?:\w+ )?"
    r"(?:questions?|sujets?|thèmes?)\b"
)
#: How far topics may lie behind the words that lead to them, in sentences.
_REACH: Final = 12
_NEXT: Final = 3
_QUESTION = regex(r"\?\s*\Z")


def find_continued_topics(marked: Marked) -> Iterator[Span]:
    """Find the topics of sentences that go on with a list of them, and of a speaker's questions."""
    sentences, narrative = marked.document.sentences, marked.narrative
    kind = find_kind(marked.document)
    is_spoken = kind is not None and kind.kind in SPOKEN_BY_ONE
    listing = -_REACH
    for index, sentence in enumerate(sentences):
        if _BE_IT.match(narrative, sentence.start, sentence.end):
            before = sentences[index - 1] if index else sentence
            yield from _alternatives(marked, before, sentence)
        elif index - listing < _REACH and _is_verbless(marked, sentence):
            numbered = _NUMBERED.match(narrative, sentence.start, sentence.end)
            yield from _named(marked, numbered)
        if is_spoken and index:
            yield from _including(marked, sentences[index - 1], sentence)
            yield from _also(marked, sentences[max(0, index - _NEXT) : index], sentence)
        if marked.narrative_sieve.search(_LISTS, sentence.start, sentence.end):
            listing = index
        if is_spoken and _QUESTION.search(narrative, sentence.start, sentence.end):
            is_listed = index - listing < _REACH
            yield from _asked(marked, sentences[index : index + 1 + _NEXT], is_listed=is_listed)


def _is_verbless(marked: Marked, sentence: Span) -> bool:
    return marked.narrative_sieve.search(FINITE, sentence.start, sentence.end) is None


def _also(marked: Marked, before: tuple[Span, ...], sentence: Span) -> Iterator[Span]:
    """Give the topic of "And also X." after a sentence that speaks of topics.

    Sentences without a verb may stand between: "We discuss X. Our work with Y. And also Z."
    """
    match = _ALSO.match(marked.narrative, sentence.start, sentence.end)
    if match is None:
        return
    search = marked.narrative_sieve.search
    for each in reversed(before):
        if search(_OF_TOPICS, each.start, each.end):
            break
        if not _is_verbless(marked, each):
            return
    else:
        return
    if FINITE.search(_OURS.sub("", match["topic"])) is None:
        yield from _named(marked, match)


def _including(marked: Marked, before: Span, sentence: Span) -> Iterator[Span]:
    """Give the topics of "Including X, Y and Z." after a sentence on "key issues"."""
    match = _INCLUDING.match(marked.narrative, sentence.start, sentence.end)
    if match is None:
        return
    told = (marked.narrative_sieve.search(each, *_ends(before)) for each in (_OF_TOPICS, _SOME))
    if all(told):
        yield from items(marked, *match.span("topics"))


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _named(marked: Marked, match: re.Match[str] | None) -> Iterator[Span]:
    found = None if match is None else topic(marked, *match.span("topic"))
    if found is not None:
        yield found


def _alternatives(marked: Marked, before: Span, sentence: Span) -> Iterator[Span]:
    """Give the topics of "be it A, B or C", after a sentence that speaks of topics."""
    if marked.narrative_sieve.search(_OF_TOPICS, before.start, before.end) is None:
        return
    lead = _BE_IT.match(marked.narrative, sentence.start, sentence.end)
    start = sentence.start if lead is None else lead.end()
    joints = [*_OR.finditer(marked.narrative, start, sentence.end), None]
    for joint in joints:
        end = sentence.end if joint is None else joint.start()
        found = topic(marked, start, end) if start < end else None
        if found is not None:
            yield found
        start = sentence.end if joint is None else joint.end()


def _asked(marked: Marked, sentences: tuple[Span, ...], *, is_listed: bool) -> Iterator[Span]:
    """Give the topic of a question that a speaker asks of the meeting, and not of anybody."""
    first, *later = sentences
    narrative = marked.narrative
    about = _WHAT_ABOUT.match(narrative, first.start, first.end)
    if about is not None:
        follows = any(_HOW.match(narrative, each.start, each.end) for each in later[:1])
        yield from _named(marked, about if is_listed or follows else None)
        return
    how = _HOW.match(narrative, first.start, first.end)
    if how is not None and any(_ASKED.match(narrative, each.start, each.end) for each in later):
        yield from _named(marked, how if how["topic"] else None)
