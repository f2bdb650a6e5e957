"""For how much of a meeting guests come, and what for."""

from __future__ import annotations

from typing import final

from attrs import evolve, frozen

from natobrief.model import Attendance, Language
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.topic_words import EXPLAIN, TALK
from natobrief.rules.topics import topic
from natobrief.rules.wording import one_of
from natobrief.span import Span

_ALL = pattern(
    r"\b"
    + one_of(
        r"""
        (?:all|each|every one) (?:(?:of )?(?:the |its |their |our |these )?)?(?:[\w-]+ ){0,2}\
            (?:discussions|sessions|meetings|debates|talks|deliberations|proceedings)
        (?:the )?(?:whole|entire|full) (?:of the )?(?:[\w-]+ )?\
            (?:meeting|conference|summit|programme|agenda|session|gathering)
        every (?:[\w-]+ )?(?:session|discussion|meeting)
        throughout | from (?:start|beginning) to (?:finish|end) | (?:the )?entire(?:ty)? of the
        l'ensemble (?:des|de la|du) (?:débats|discussions|séances|travaux|réunion|sommet)
        toutes les (?:séances|discussions|sessions|réunions) | tous les (?:débats|travaux)
        toute la (?:réunion|conférence) | tout le sommet | du début à la fin
        """
    )
)
_PART = pattern(
    r"\b"
    + one_of(
        r"""
        (?:a|an|one|that|this|his|her|their|the|second|first|opening|closing|final|special|\
            part of the|part of) (?:[^ .;,]{1,40} ){0,3}?\
            (?:session|dinner|lunch|breakfast|discussion|reception|exchange|segment|\
            meeting of the(?! (?:(?:[\w'-]+|<G>) ){0,4}<L>))\b
        part of (?:the|that|its)? ?(?:meeting|conference|discussions|summit|sessions)
        (?:for|at|over) (?:a working )?(?:lunch|dinner|breakfast)
        (?:in )?one (?:on|about|devoted to)
        (?:on|for) the (?:first|second|final|last|opening|closing) (?:day|morning|evening|afternoon)
        (?:une|la|le|au|un) (?:[\wÀ-ÿ-]+ ){0,2}?\
            (?:séance|dîner|déjeuner|petit-déjeuner|session)\b
        (?:une|la) (?:[\wÀ-ÿ-]+ )?réunion (?:de la (?-i:Commission)|du (?-i:Conseil|Comité|Groupe))
        une partie (?:de la|du|des) | dans le cadre (?:de la|du) <G>
        """
    )
)
_PURPOSE = {
    Language.EN: pattern(
        rf"\b(?:to|will) (?:also )?(?:{TALK[Language.EN]}|{EXPLAIN[Language.EN]})(?: and \w+)? "
    ),
    Language.FR: pattern(
        r"\b(?:pour|afin de|afin d'|en vue de|d') ?"
        rf"(?:{TALK[Language.FR]}|{EXPLAIN[Language.FR]}) ?"
    ),
}
_SITTINGS_EN = one_of(
    r"""
    sessions? | discussion | dinner | lunch | breakfast | meeting | exchange(?: of views)? | debate
    talks | consultations | hour | part | one | leaders | ministers | colleagues | <L>
    """
)
_NO_TOPIC = r"(?!<D>|(?:the )?(?:first|second|final|last|same|opening) (?:day|morning|evening))"
_SESSION = {
    Language.EN: pattern(
        rf"(?:\b{_SITTINGS_EN},? (?:on|about|devoted to)"
        rf"|\bdiscussion of|\bsession of(?! (?:the )?(?:<G>|<A>|<L>|(?-i:[A-Z])))) {_NO_TOPIC}"
    ),
    Language.FR: pattern(
        r"\b(?:séance|discussion|dîner|déjeuner|session|réunion|débat|échange(?: de vues)?) "
        r"(?:(?:de travail )?consacrée? (?:à |aux? )|(?:de travail )?sur |portant sur )"
    ),
}
_ABOUT = pattern(
    r"\b(?:brief|speak (?:with|to)|address|joins?|talk (?:with|to))\b[^.;]{0,40}? "
    rf"(?:on|about) {_NO_TOPIC}"
)
#: Right after guests with whom a session is held: what it is on.
_WITH_THEM = pattern(r",? ?(?:on|about|to discuss|devoted to) (?!<D>)")
_SITTING = pattern(
    r"(?:session|dinner|lunch|breakfast|talks|discussions|consultations|meeting) with$"
)
_PART_OF_IT = pattern(r"(?:session|dinner|lunch|breakfast) with$")
_DISCUSSED = pattern(
    r"(?:^|, (?:and|while) |that )(?P<topic>(?:(?! will | is | are )[^.;:]){3,200}?)"
    r" (?:will|is to|are to) (?:also |then )?be (?:discussed|debated|reviewed|examined|considered)"
    r" (?:together )?with$"
)
_DEVOTED = pattern(r"(?:will be|is|are) devoted to (?!<D>)")
_HELD = pattern(
    r"\b(?:discussion|session|debate|exchange of views|talks) (?:of|on|about) "
    r"(?P<topic>[^.;]{1,200}?) (?:will|is to|are to) (?:be held|take place|follow)"
)


_ALL_PASSIVE = pattern(
    r"\b(?:discussions|sessions|meetings|debates|talks)\b[^.;,]{0,60}? all be attended by"
)


@final
@frozen(kw_only=True)
class Participation:
    """For how much of a meeting a guest comes, and what for, with the words that say so."""

    attendance: Attendance = Attendance.UNSTATED
    attendance_span: Span | None = None
    purpose: Span | None = None

    def with_more(self, other: Participation) -> Participation:
        """Return this, with what other words say where these say nothing."""
        told = self
        if told.attendance is Attendance.UNSTATED:
            told = evolve(told, attendance=other.attendance, attendance_span=other.attendance_span)
        return evolve(told, purpose=other.purpose) if told.purpose is None else told


def find_participation(marked: Marked, clause: Span) -> Participation:
    """Read for how much guests come, and what for: those who come to a topic come for a part."""
    purpose = _purpose(marked, clause)
    for shape, attendance in ((_ALL, Attendance.ALL), (_PART, Attendance.PART)):
        match = marked.narrative_sieve.search(shape, clause.start, clause.end)
        if match is not None:
            span = Span(match.start(), match.end())
            return Participation(attendance=attendance, attendance_span=span, purpose=purpose)
    return _for_a_topic(purpose)


def find_topic_before(marked: Marked, stretch: Span) -> Participation:
    """Read what a session is on that is held "with the participation of" guests."""
    for shape in (_HELD, _DISCUSSED):
        match = shape.search(marked.narrative[stretch.start : stretch.end])
        if match is not None:
            start, end = match.span("topic")
            return _for_a_topic(topic(marked, stretch.start + start, stretch.start + end))
    return Participation()


def find_session_with(marked: Marked, verb: Span, clause: Span) -> Participation:
    """Read what a session is on that is held "with" guests; a session is a part of a meeting."""
    words = verb.of(marked.narrative)
    if _SITTING.search(words) is None:
        return Participation()
    lead = _WITH_THEM.match(marked.narrative, clause.start, clause.end)
    lead = lead or marked.narrative_sieve.search(_DEVOTED, clause.start, clause.end)
    if lead is not None:
        return _for_a_topic(topic(marked, lead.end(), clause.end))
    if _PART_OF_IT.search(words) is None:
        return Participation()
    return Participation(attendance=Attendance.PART, attendance_span=verb)


def find_whole_before(marked: Marked, stretch: Span) -> Participation:
    """Read whether all of a meeting is "attended by" guests."""
    for shape in (_ALL, _ALL_PASSIVE):
        match = marked.narrative_sieve.search(shape, stretch.start, stretch.end)
        if match is not None:
            span = Span(match.start(), match.end())
            return Participation(attendance=Attendance.ALL, attendance_span=span)
    return Participation()


def _for_a_topic(purpose: Span | None) -> Participation:
    if purpose is None:
        return Participation()
    return Participation(attendance=Attendance.PART, attendance_span=purpose, purpose=purpose)


def _purpose(marked: Marked, clause: Span) -> Span | None:
    """Return what guests come for: what they are to discuss, else what their session is on."""
    language = marked.document.language
    for shape in (_PURPOSE[language], _SESSION[language], _ABOUT):
        match = marked.narrative_sieve.search(shape, clause.start, clause.end)
        if match is not None and match.end() < clause.end:
            colon = marked.narrative.find(": ", match.end(), clause.end)
            return topic(marked, match.end(), clause.end if colon < 0 else colon)
    return None
