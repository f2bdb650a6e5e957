"""Words in front of a meeting that make it another one than that of the sentence."""

from __future__ import annotations

import re

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

#: Words that make the meeting after them another one.
BEFORE_EVENT = one_of(
    r"""
    ahead of | prior to | before | after | following | follows? | since | until | towards?
    (?:a|the|one) (?:direct )?(?:result|outcome|consequence) of
    prepar(?:e|es|ed|ing|ations?)(?: for)? | preparatory (?:to|for)
    preced(?:e|es|ed by|ed|ing) | followed by | (?:suivi|précédé)e?s? (?:d'une?|de|du|des|par)
    pav(?:e|es|ed|ing) the way (?:for|to) | in view of | in anticipation of | in advance of
    (?:run|lead)-up to | (?:priorities|outcomes?|conclusions|results) (?:of|for|from)
    (?:decisions?|commitments?|decided|agreed|adopted|expressed|made|taken|announced|approved\
        |confirmed|pledged|stated|endorsed|launched|signed|tasked|mandated|requested\
        |instructed) (?:\w+ )?(?:at|of|by)
    (?:implement\w*|building on|follow-up to|eve of|margins of)(?: (?:of|the|decisions))*
    en amont d(?:u|e|es) | en vue d(?:u|e|es) | avant | après | depuis | prépar(?:er|ent|ant|é|e)
    préparati(?:on|fs) (?:d(?:u|e|es)|(?:liée?s?|relatifs?) aux?|en vue d(?:u|e|es))
    perspective d(?:u|e|es)
    à l'issue d(?:u|e|es) | suite (?:aux?|à|d(?:u|e|es))
    en marge d(?:u|e|es) | d'ici (?:au|à) | en prévision d(?:u|e|es) | à l'approche d(?:u|e|es)
    à la veille d(?:u|e|es)
    """
)
_FILLER = (
    r"(?:the|an?|our|their|its|this|next|upcoming|forthcoming|last|recent|NATO|week's|month's|year's"
    r"|discussions? (?:by|of|at)"
    r"|informal|formal|extraordinary|special|second|first|annual|meetings? of|summit of|session of"
    r"|G-?[0-9]{1,2}|[Ss]ecurity|[Ff]inance|[Ii]nterior|[Ee]nergy|meetings?|le|la|les|l'|prochaine?|derni(?:er|ère)"
    r"|réunions? d(?:es?|u)|sommet d(?:es?|u)"
    r"|<GCAKD>(?:'s?)?)"
)
#: A meeting that is talked over is not the one at which it is.
_DISCUSSED = r"discuss(?:ed|ing|es)?(?: (?:(?:the|final|its|their) )?preparations for)?"
#: Somebody who meets others is said by the way to be somewhere for it.
_WHO_CAME = (
    r"who (?:is|are|was|were|had|has) [^.;,]{0,60}?(?:to|for) "
    r"(?:attend|take part in|participate in|join)"
)
#: Ends where the words for those who meet, or for a summit, begin.
_BEFORE = pattern(rf"\b(?:{BEFORE_EVENT}|{_DISCUSSED}|{_WHO_CAME}) (?:{_FILLER} ?){{0,5}}$")
_PRESS = r"(?:the |a |an |his |her |their )?(?:joint |final |closing )?(?:press|news|media)"
_HEARERS = rf"(?:reporters|journalists|{_PRESS}(?: (?:conference|briefing))?)"
_CONFERENCE = rf"{_PRESS} (?:conference|briefing|point|event|availability)"
#: Somebody says something, where and when that is; ends before "after".
_TOLD = (
    rf"\b(?:told {_HEARERS}|(?:said|says|added|stressed|noted|warned|announced|explained"
    r"|declared|insisted|stated|underlined)"
    rf"|(?:spoke|speaks|speaking|talk(?:s|ed|ing)) (?:to {_HEARERS}|(?:at|during|in) {_CONFERENCE})"
    rf"|(?:address\w*|gave|gives|giving|held|holds|holding|attend\w*) {_CONFERENCE}"
    r"|a déclaré(?: à la presse)?)"
    rf"(?: here)?(?: (?:to {_HEARERS}|(?:at|during|in) {_CONFERENCE}|(?:on |le )?<D>|(?:in|à) <K>))"
    r"{0,3},? (?:after|following|at the end of|à l'issue d(?:e|u|es)|après) "
)
#: What is told after a meeting is told of it.
TOLD = pattern(_TOLD)
#: Ends where the words for the meeting begin.
_TOLD_AFTER = pattern(rf"{_TOLD}(?:{_FILLER} ?){{0,6}}$")
#: "During the ministers' meeting in Oslo last week": one that is over, and only cited.
_AT_ONE = pattern(rf"\b(?:at|during) (?:{_FILLER} ?){{0,5}}$")
_LAST_ONE = pattern(
    r"(?:'s?)?(?: (?:meetings?|summit|session|ministerial))?"
    r"(?:,? in <K>(?:,? (?:the )?<C>)?)?,? (?=<D>)"
)
#: What they did at a meeting of a day that is told as on that day is told of that meeting.
_AT_THEIRS = pattern(
    r" (?:at|during|in) their (?:[\w-]+ ){0,2}?(?:meeting|talks|session)"
    r"(?: in <K>(?:,? (?:the )?<C>)?)?,? (?:on )?(?=<D>)"
)
_NEAR = regex(r"(?:on )?(?:today|yesterday|[a-z]{3,6}day\b)", re.IGNORECASE)
_LAST = regex(r"last (?:week|month|year)\b", re.IGNORECASE)
_REACH = 90


def is_of_other_event(marked: Marked, sentence: Span, span: Span) -> bool:
    """Tell whether words for a meeting only say before or after what its sentence is.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "They met ahead of the NATO summit."
    >>> marked = Marked(Document(text, Language.EN), ())
    >>> is_of_other_event(marked, Span(0, len(text)), Span(27, 33))
    True
    """
    before = marked.narrative[max(sentence.start, span.start - _REACH) : span.start]
    theirs = _AT_THEIRS.match(marked.narrative, span.end, sentence.end)
    if theirs is not None and _NEAR.match(marked.document.plain, theirs.end()):
        return False
    last = _LAST_ONE.match(marked.narrative, span.end, sentence.end)
    if last is not None and _LAST.match(marked.document.plain, last.end()):
        return _AT_ONE.search(before) is not None
    return _BEFORE.search(before) is not None and not is_told_after(marked, sentence, span.start)


def is_told_after(marked: Marked, sentence: Span, until: int) -> bool:
    """Tell whether words in front of a place say that something was told after what stands there.

    "She told reporters after a meeting of the Council": it is that meeting of which she told.
    """
    before = marked.narrative[max(sentence.start, until - 2 * _REACH) : until]
    return _TOLD_AFTER.search(before) is not None
