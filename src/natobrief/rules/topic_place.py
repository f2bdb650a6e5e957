"""Places of what a meeting talks about: "meet on 5 May to discuss the situation in Aleppo"."""

from __future__ import annotations

import re
from typing import Final

from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

#: What is somewhere and is no meeting: whatever the verb, the place behind it is its own.
_LOCATED: Final = pattern(
    r"\b"
    + one_of(
        r"""
        situations? | developments | events | conflicts? | cris[ie]s | fighting | hostilities
        violence | unrest | clashes | attacks? | bombings? | bombardments? | siege | offensives?
        insurgency | cease-?fire | truce | bloodshed | killings? | massacres? | poisonings?
        explosions? | blasts? | floods | earthquakes? | outbreak | protests | riots | escalation
        combats | affrontements | violences | \u00e9v\u00e9nements | \u00e9volution | attentats?
        attaques? | bombardements? | massacres? | troubles | inondations | tremblement de terre
        cessez-le-feu | hostilit\u00e9s
        """
    )
    + r" ?$"
)
#: What is done to a topic.
_ABOUT: Final = pattern(
    r"\b"
    + one_of(
        r"""
        (?:discuss|examin|review|address|consider|debat|assess)(?:e|es|ed|s|ing)?
        exchang(?:e|es|ed|ing) views on | tak(?:e|es|ing) stock of | took stock of
        talk(?:ed|ing|s)? about | focus(?:ed|es|ing)? on | tackl(?:e|es|ed|ing)
        discut(?:er|ent|eront|\u00e9) (?:de|du|des) | d\u00e9batt(?:re|ront|u) (?:de|du|des)
        examin(?:er|eront|\u00e9) | \u00e9voqu(?:er|eront|\u00e9) | abord(?:er|eront|\u00e9)
        \u00e9tudi(?:er|eront|\u00e9) | fai(?:re|t) le point sur
        parl(?:er|eront|\u00e9) (?:de|du|des)
        """
    )
    + r"(?!\w)"
)
#: Behind a topic, what leads back to the meeting.
_AT_MEETING: Final = regex(r"\b(?:at|during|when|where|while|lors|pendant|o\u00f9)\b|[,;:(]")
_IN: Final = regex(r"(?:in|near|outside|\u00e0|en) ")
#: How far from a place the verb and the day may stand.
_REACH: Final = 240
_WORD_BEFORE: Final = regex(r"[^\W\d_]\s?$")


def is_of_topic(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether words for a place say where a topic is, and not where those meet who discuss it.

    What goes on somewhere, such as fighting, is there. Of anything else it is told by the day: one
    that stands before the verb of discussing is the meeting's, and no place follows it behind the
    topic.
    """
    if _IN.match(match[0]) is None:
        return False
    before = marked.narrative[max(sentence.start, match.start() - _REACH) : match.start()]
    if _LOCATED.search(before) is not None:
        return True
    verb = _ABOUT.search(before)
    if verb is None or _WORD_BEFORE.search(before) is None:
        return False
    topic = before[verb.end() :]
    is_dated = Kind.DATE.value in before[: verb.start()]
    rest = marked.narrative[match.end() : min(sentence.end, match.end() + _REACH)]
    return is_dated and Kind.DATE.value not in topic + rest and _AT_MEETING.search(topic) is None
