"""Whether a text looks ahead to its meeting or back at it, told by its first verbs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import final

from attrs import frozen

from natobrief.rules.document.head import read_head
from natobrief.rules.document.title import find_title
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex


@final
class View(Enum):
    """Where a text looks."""

    BACK = "back"
    AHEAD = "ahead"
    #: Ahead, and somebody is to go there.
    GOING = "going"


@final
@frozen
class Outlook:
    """Where a text looks, the verb that tells it, and the words that say what will be discussed."""

    view: View
    verb: Span
    topics: tuple[Span, ...]
    #: Whether the sentence of the verb, one beside it or the headline has a word of meeting.
    is_of_meeting: bool


_GOING = (
    r"travell?ed to [^.;]{2,80}? to (?:attend|participate|take part)\b(?=[^.;]{0,120}? will\b)"
    r"|(?:will|is to|va|vont|(?-i:[a-z]+ra)) (?:be )?"
    r"(?:attend|participate|take part|travel|visit|represent|participer|se rendre)\b"
    r"|(?:participera|se rendra|assistera|se rend(?! compte)|participe|participent)\b"
    r"|meeting\b[^.;]{0,120}? (?:will|is to) (?:be held|take place)\b"
    r"|agreed to (?:hold|meet)\b"
)
_AHEAD = one_of(
    r"""
    ha(?:s|ve) (?:convened|called|summoned|been (?:invited|called)) | preview(?:ed|ing) | laid out
    (?:is|are) (?:meeting|gathering|convening|coming together)
    (?:is|are) (?:today|tomorrow|now|currently) (?:meeting|gathering|convening|hosting|receiving\
        |welcoming|visiting|attending|travell?ing)
    (?:is|are) (?:travell?ing to|attending (?:an?|the)|hosting (?:an?|the) (?:[\w-]+ ){0,3}?\
        (?:meeting|summit|conference))
    will | (?:is|are) (?:to|expected to|set to|due to|scheduled to) | gathers? | meets? | convenes?
    takes? place
    (?:was|were) (?:to be|set to|to get|due to) | prepares? to meet | se réuni(?:t|ssent)
    se (?:tient|tiennent|penchent)
    (?:figure|retrouve|examine|aborde|discute|débatt|penche)r(?:a|ont)
    (?:réuni|tiend|au|se)r(?:a|ont) | il est prévu | s'entretiendr(?:a|ont)
    (?:va|vont) (?:s'entretenir|rencontrer|recevoir|accueillir|se réunir|examiner|débattre)
    (?:rencontr|prononc|début|présid)er(?:a|ont) | s'ouvrir(?:a|ont)
    """
)
_BACK = one_of(
    r"""
    (?-i:met|MET) | discussed | agreed(?! to (?:hold|meet)) | took (?:stock|place|part|office|up)
    reviewed | concluded(?! by saying) | (?:was|were) held | gathered | convened | stressed
    vowed | chose | reaffirmed | underlined
    welcomed | outlined | addressed | attended | expressed | exchanged | adopted | opened
    (?:was|were) (?:received|welcomed|hosted) by
    had (?:an? |several |separate |bilateral )*(?:talks|meetings?|discussions) (?:with|in|on)
    hosted(?! by) | highlighted | focused | called (?:on|for) | participated | held
    endorsed | approved | visited
    joined(?! by) | (?:was|were) joined by
    reached (?:an? )?(?:agreement|consensus|deal|compromise|understanding)
    briefed | spoke | paid | delivered | thanked | praised | marked | began | ended
    signed | launched(?! by) | received | (?:co-)?chaired(?! by) | travell?ed | congratulated
    emphasi[sz]ed | noted | reiterated | pledged | confirmed | condemned
    declared | considered | represented
    came to (?:a close|an end) | brought (?:[\w']+ ){0,5}together | concentrated on
    brought together | decided | urged | warned | ha(?:s|ve) (?:met|discussed|agreed|concluded)
    se (?:sont|est) réunie?s? | s'est (?:réunie?|tenue?|rendue?|entretenue?) | a eu lieu
    se sont (?:tenue?s|retrouvée?s|entretenue?s) | étaient réunis
    (?:était|étaient|a été|ont été) en (?:visite|déplacement|voyage)
    (?:a|ont) été reçue?s? | a porté sur | est arrivée? | a pris la parole | s'est exprimée?
    (?:a|ont) (?:participé|souligné|reçu|accueilli|présidé|pris part|rappelé|convenu|signé)
    (?:a|ont) (?:conclu|achevé|terminé|étudié|approuvé|entériné|donné (?:leur|son) accord)
    (?:a|ont) (?:condamné|exigé|appelé|salué|plaidé|exhorté|remercié|félicité|exprimé|insisté|tenu)
    (?:a|ont) (?:abordé|débattu|évoqué|discuté|échangé|examiné|adopté|rencontré|réaffirmé|décidé)
    """
)
_VERB = regex(
    rf"\b(?:(?P<going>{_GOING})|(?P<ahead>{_AHEAD})|(?P<back>(?<!to be ){_BACK}))(?!\w)",
    re.IGNORECASE,
)
#: What those do who are at it on the day of the release.
_NOW = regex(
    r"(?:is|are) (?:meeting|gathering|convening|coming together)"
    r"|gathers?|meets?|convenes?|takes? place|se réuni(?:t|ssent)|se (?:tient|tiennent)",
    re.IGNORECASE,
)
_TODAY = regex(r"\b(?:today|aujourd'hui|ce jour)\b", re.IGNORECASE)
#: A headline that says that somebody tells of a meeting before there is one.
_PREVIEWS = regex(
    r"\b(?:discusses|outlines|previews|sets out|lays out|presents|details|présente|expose) "
    r"[^.;]{3,80}? (?:ahead of|before|prior to|in advance of|avant|en amont d[eu]"
    r"|à la veille d[eu])\b[^.;]{0,80}?"
    r"\b(?:meetings?|summit|ministerials?|conference|réunion|sommet)\b",
    re.IGNORECASE,
)
#: Of a text that has none of those verbs, somebody's words say that it looks back.
_SAID = regex(r"\b(?P<back>said|stated|a (?:déclaré|indiqué|affirmé))\b")
_TOPIC = regex(
    r"\b"
    + one_of(
        r"""
        will (?:also |then |next )?(?:discuss|address|focus|review|consider|exchange|examine)
        will (?:also |then |next )?(?:debate|take stock)
        will (?:also )?(?:agree|take (?:key )?decisions|look at) | (?:will|to) be discussed
        (?:on|at the top of) the agenda | agenda items? | topics? (?:to|will) | key topics
        priorit(?:y|ies) | à l'ordre du jour | s'entretenir | il est prévu de
        (?<!pour )(?<!afin de )discuter
        (?:se pencher|entretiend)r(?:a|ont) | (?:échange|échanges) de vues | procéder à un échange
        priorités? | (?:examine|aborde|discute|débatt|évoque)r(?:a|ont)
        """
    )
    + r"\b",
    re.IGNORECASE,
)
_MEETING = regex(
    r"\b(?:meetings?|summit|session|conference|council|commission|committee|talks|réunions?|sommet"
    r"|conseil|conférence|commission|comité|rencontre|visits?|visite|(?:phone|telephone) calls?"
    r"|calls?(?= (?:with|between) )"
    r"|entretiens?|ministerial|ceremon(?:y|ies)|inauguration|unveiling|cérémonies?)\b",
    re.IGNORECASE,
)
#: Before the verb of a relative clause.
_RELATIVE = regex(r"\b(?:qui|which|that) (?:se |s')?\Z", re.IGNORECASE)
_LEAD = 12
#: How many sentences below the head are read.
_SENTENCES = 10
_LONGEST = 1_000
#: What is longer is a sentence that lost its stop.
_HEADLINE = 170


@once
def find_outlook(document: Document) -> Outlook | None:
    """Find where a text looks: the first verb of meeting outside quotations tells it.

    >>> from natobrief.model import Language
    >>> find_outlook(Document("Ministers took stock. They will return.", Language.EN)).view.value
    'back'
    """
    sentences = _below(document)
    for pattern in (_VERB, _SAID):
        for sentence in sentences:
            match = _first_verb(document, sentence, pattern)
            if match is not None:
                verb = Span(*match.span())
                view = _view(document, sentences, sentence, match)
                topics = tuple(_topics(document, sentences))
                return Outlook(view, verb, topics, _is_of_meeting(document, sentence))
    return None


def _view(document: Document, sentences: list[Span], sentence: Span, match: re.Match[str]) -> View:
    """Tell where a verb looks: those who "meet today" have met, where all that follows is told."""
    view = View(match.lastgroup)
    title = find_title(document)
    if title is not None and _PREVIEWS.search(document.plain, title.start, title.end):
        return View.AHEAD
    is_now = _NOW.fullmatch(match[0]) and _TODAY.search(
        document.plain, sentence.start, sentence.end
    )
    if view is not View.AHEAD or not is_now:
        return view
    later = (each for each in sentences if each.start > sentence.start)
    found = (_first_verb(document, each, _VERB) for each in later)
    views = {View(each.lastgroup) for each in found if each is not None}
    return View.BACK if views == {View.BACK} else view


def _first_verb(
    document: Document, sentence: Span, pattern: re.Pattern[str]
) -> re.Match[str] | None:
    """Return the first verb outside quotations; one of a relative clause only without others."""
    first = None
    for match in document.plain_sieve.finditer(pattern, sentence.start, sentence.end):
        if not _is_quoted(document, match.start()):
            if not _is_relative(document, sentence, match):
                return match
            first = first or match
    return first


def _is_relative(document: Document, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether a verb is that of a clause that only says which: "the talks that will be"."""
    before = document.plain[max(sentence.start, match.start() - _LEAD) : match.start()]
    return _RELATIVE.search(before) is not None


def _below(document: Document) -> list[Span]:
    """Return the first sentences under the head, each cut at a length that no sentence has."""
    head = [cell for cell in read_head(document) if len(cell.span) <= _HEADLINE]
    end = head[-1].span.end if head else 0
    first = document.sentence_at(end)
    near = document.sentences[first : first + _SENTENCES + 1]
    below = [each for each in near if each.start >= end] or list(near)
    return [Span(each.start, min(each.end, each.start + _LONGEST)) for each in below[:_SENTENCES]]


def _topics(document: Document, sentences: list[Span]) -> Iterator[Span]:
    for sentence in sentences:
        match = document.plain_sieve.search(_TOPIC, sentence.start, sentence.end)
        if match is not None:
            yield Span(*match.span())


def _is_of_meeting(document: Document, sentence: Span) -> bool:
    title = find_title(document)
    at = document.sentence_at(sentence.start)
    beside = document.sentences[max(0, at - 1) : at + 2]
    stretches = (sentence, *beside) if title is None else (sentence, *beside, title)
    return any(_MEETING.search(document.plain, each.start, each.end) for each in stretches)


def _is_quoted(document: Document, offset: int) -> bool:
    for quoted in document.quoted:
        if quoted.whole.start > offset:
            return False
        if offset < quoted.whole.end:
            return True
    return False
