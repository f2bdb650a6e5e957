"""Whether words are spoken at the meeting that they name, or right after it."""

from __future__ import annotations

import re

from natobrief.rules.document import SPOKEN, SPOKEN_BY_ONE, find_kind, read_head
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

_THIS = r"(?:this|our|today's|<D>(?:'s)?)"
_MEETING = (
    r"(?:meetings?|session|summit|ministerial|ministerials"
    r"|(?:informal|working) (?:dinner|lunch|breakfast))\b"
)
#: Up to the word for a meeting: no other one lies before it.
_UP_TO = (
    r"(?:(?!pre-|ahead\b|before\b|prior\b|upcoming\b|next\b|on\b|about\b|for\b"
    r"|in\b(?! (?:[\w'-]+ |<L>(?:'s?)? |<O>(?:'s?)? ){1,3}session\b))"
    r"[^\s,;:.()]{1,40} ){0,6}?"
)
#: In the head: at what meeting words are spoken.
OF_MEETING = pattern(
    r"\b(?:at|of|on|in|following|after) (?:the )?(?:\w+ )?(?:start of the )?(?:meetings?|session)\b"
    rf"|\bat (?:the |an? |{_THIS} )?{_UP_TO}{_MEETING}"
    rf"|\b(?:remarks|statement|press (?:conference|point)) (?:by|of|with)\b[^.:;]{{0,80}}?"
    r" (?:following|after)"
    rf" (?:the |an? |{_THIS} )?{_UP_TO}{_MEETING}"
    r"|(?:\b(?:(?:video|tele) ?conference|meeting|council|summit)\b[^:;.\n]{0,120}|<L>): ?"
    r"(?:[\w-]+ ){0,3}?(?:remarks|statement|speech|address|intervention|press conference)\b"
    r"|\b(?:lors|à l'issue|à l'ouverture) (?:de la |du |des )(?:réunions?|session)\b"
    r"|\bà la (?:réunion|session|séance)\b|\bau sommet\b"
)
#: A line that is a meeting, and nothing that is said or done there.
_IS_MEETING = pattern(
    r"(?:(?:the|informal|formal|extraordinary|special|ministerial|joint|la) )*"
    r"(?:meeting|session|summit|réunion|session|sommet)\b"
)
#: Words that nobody speaks elsewhere than at the meeting which a line names.
_OPENS = pattern(
    r"\b(?:opening|closing|introductory|concluding|welcom(?:e|ing)) "
    r"(?:remarks|statement|address|words|speech)\b"
)
#: In the head too: the words are spoken before there is a meeting.
AHEAD = pattern(
    r"\b(?:pre-|ahead of|before|prior to|in advance of|on the eve of|upcoming|forthcoming"
    r"|avant|en amont|à la veille|en vue d|prochaine?)"
)
#: On the way into it, whatever it is said to be before.
_DOORSTEP = pattern(r"\b(?:doorstep|arrivals?|à (?:son|l')arrivée)\b")
_THIS_FR = r"(?:cette|notre|ce)"
_MEETING_FR = r"(?:réunion|session|séance|sommet|ministérielle)\b"
_BODY = r"(?:meetings?|session|summit|ministerial|[Cc]ouncil|[Cc]ommission|[Cc]ommittee)\b"
_GREETED = one_of(
    "you | all | to | everyone | everybody | again | back | colleagues | ministers | and | both"
)
#: Below it: those who meet are greeted, or have just met.
_HERE = pattern(
    rf"\bwelcome(?:,? {_GREETED}){{0,4}}?,? (?:to|at) (?:the |an? |{_THIS} )?{_UP_TO}{_MEETING}"
    rf"|\b(?:open|opening|chair|chairing|declare|begin|start) {_THIS} {_UP_TO}{_BODY}"
    rf"|\b(?:at|in|(?:for|to)(?: host(?:ing)?| attend(?:ing)?)?) {_THIS} {_UP_TO}{_MEETING}"
    r"(?! (?:will|is to|next)\b)"
    rf"|\b(?:the|our|a) {_UP_TO}{_MEETING} here\b"
    r"|\b[Ww]e (?:have )?(?:all )?(?:met|gathered) (?:here )?(?:today|tonight|this \w+|<D>)"
    "(?![\\w\ue000-\ue009]| with\\b)"
    r"|(?:\b(?:have|has)|'ve|'s)(?:, [^.;,]{3,30},)? (?:all )?just (?:been )?"
    r"(?:met|finished|concluded|ended|had|held"
    r"|wrapped up|completed|closed|chaired|come (?:out of|from)|gathered|adjourned)\b"
    r"|\b(?:minutes|moments|(?:half )?an hour) ago,? [^.;:]{0,60}?\b"
    r"(?:met|concluded|ended|finished)\b"
    rf"|\bbienvenu(?:e|es|s)?\b[^.;:,]{{0,40}}? (?:à|au|dans) {_THIS_FR}"
    rf" [^.;:,]{{0,60}}?{_MEETING_FR}"
    rf"|\b(?:ouvrir|ouvre|ouvrons|présider) {_THIS_FR} [^.;:,]{{0,40}}?{_MEETING_FR}"
    r"|\b(?:viens|vient|venons|viennent) (?:tout juste )?(?:de |d')"
    r"(?:se réunir|nous réunir|s'achever|conclure|terminer|achever|clore|tenir|avoir|présider"
    r"|participer à|prendre fin)\b"
    r"|\b(?:le|ce|notre) sommet\b[^.;:,]{0,40}? (?:s'est tenu|se tient|s'achève|s'est achevé)"
    r"(?! (?:en|il y a|l'|à|au|le|<D>))"
)
#: When those do not speak who speak of a meeting in the future.
_LATER = regex(
    r"\b(?:next|later this|this coming) (?:week|month|year|spring|summer|autumn|fall|winter)\b"
    r"|\b(?:la semaine|le mois|l'année|l'an) prochaine?\b",
    re.IGNORECASE,
)

#: Of what is over.
_OVER = regex(r"\b(?:yesterday|last (?:night|week|month|year)|hier)\b", re.IGNORECASE)


def is_ahead(marked: Marked, words: Span) -> bool:
    """Tell whether a line of the head says that its words are spoken before there is a meeting."""
    if marked.narrative_sieve.search_inside(AHEAD, words.start, words.end) is None:
        return False
    return not is_at_door(marked, words)


def is_at_door(marked: Marked, words: Span) -> bool:
    """Tell whether the head, up to some of its words, says that it is of those who arrive."""
    return marked.narrative_sieve.search(_DOORSTEP, 0, words.end) is not None


def is_issued_at(marked: Marked, words: Span) -> bool:
    """Tell whether a line of the head names the meeting that issues or opens with the words."""
    if _IS_MEETING.match(marked.narrative, words.start, words.end) is None:
        return False
    kind = find_kind(marked.document)
    if kind is None or kind.kind not in SPOKEN:
        return False
    is_there = kind.kind not in SPOKEN_BY_ONE
    return is_there or marked.narrative_sieve.search(_OPENS, 0, words.start) is not None


def is_occasion(marked: Marked, words: Span, *, is_head: bool) -> bool:
    """Tell whether words say that what is spoken is spoken at a meeting, or right after it.

    The head says so of any text; below it, it is the one who speaks who does.
    """
    search, (start, end) = marked.narrative_sieve.search_inside, (words.start, words.end)
    if is_head:
        is_at = search(OF_MEETING, start, end) is not None or is_issued_at(marked, words)
        return is_at and not is_ahead(marked, words)
    if not _is_here(marked, words) or _LATER.search(marked.document.plain, start, end):
        return False
    kind = find_kind(marked.document)
    if kind is None or kind.kind not in SPOKEN_BY_ONE:
        return False
    # Who speaks before a meeting says "at this meeting" of one that is still to come.
    return not any(is_ahead(marked, each.span) for each in read_head(marked.document))


#: A word for those who meet that is one for their meeting, and is that at which one is.
_MINISTERIAL = regex(r"\bministerial\Z", re.IGNORECASE)
_THIS_ONE, _THERE = pattern(rf"(?<!\w){_THIS} (?:<G>(?:'s?)? )?$"), regex(r" here\b")


def _is_this_ministerial(marked: Marked, words: Span) -> bool:
    """Tell whether words are of "this defence ministerial", or of "the ministerial here"."""
    levels = (mark.span for mark in marked.marks.inside(words, Kind.LEVEL))
    return any(
        _THERE.match(marked.document.plain, each.end)
        or _THIS_ONE.search(marked.narrative, words.start, each.start)
        for each in levels
        if _MINISTERIAL.search(marked.document.plain, each.start, each.end)
    )


def _is_here(marked: Marked, words: Span) -> bool:
    """Tell whether words are of the meeting at which one is: "yesterday's meeting" is another."""
    if _is_this_ministerial(marked, words):
        return True
    here = marked.narrative_sieve.finditer(_HERE, words.start, words.end)
    return any(not _OVER.search(marked.document.plain, *each.span()) for each in here)
