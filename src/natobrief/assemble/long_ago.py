"""Whether words tell of what was decided or promised long before: "in 2014, Allies agreed to"."""

from __future__ import annotations

import re

from natobrief.assemble.context import Context
from natobrief.model import CommitmentKind
from natobrief.rules.commitments import CommitmentWords
from natobrief.text.regex import regex

_TOLD = frozenset({CommitmentKind.DECISION, CommitmentKind.PLEDGE})
#: Right behind who acts: a verb of the past, and what stands before that which is to be done.
_DONE = regex(
    r"""[ ]*(?:(?:have|has|had|also|both|all|then|first|formally|jointly|already|each|avons|a|ont
    |avait|avaient|déjà|sont|sommes|est|s'est|se[ ]sont|was|been|is|été)[ ]){0,3}
    (?:decided|agreed|pledged|promised|committed|vowed|approved|endorsed|adopted|earmarked
    |allocated|donated|announced|took|taken|made|reached|undertook|resolved|chose|opted|voted|gave
    |given|offered|volunteered|unveiled|(?:re)?affirmed|reiterated|renewed|expressed|confirmed
    |décidé|convenue?s?|pris|approuvé
    |adopté|entériné|validé|donné|promis|annoncé|débloqué|alloué|engagée?s?|versé|accordée?s?
    |réaffirmé|confirmé|exprimé|proposé)\b
    (?P<when>[^.;]{0,90}?)(?=[ ](?:to|that|de|que)[ ]|[ ](?:d|qu)'|[.;]|$)""",
    re.VERBOSE,
)
#: When something was done, as the words begin in front of who acts.
_OPENING = regex(
    r"""(?:^|[.;:\u201c\u00ab"][ ]?|,[ ](?:and|but|et|mais)[ ]|\b(?:that|que)[ ])
    (?P<when>(?:(?:already|back|as[ ]early[ ]as|d\u00e9j\u00e0|d\u00e8s)[ ])?
    (?:in|on|at|during|en|le|au|\u00e0|lors|last|l'an|il[ ]y[ ]a|a|an|one|two|three|four|five|six
    |seven|eight|nine|ten|twenty|some|many|several|[0-9]{1,2})\b[^.;:]{1,90})$""",
    re.IGNORECASE | re.VERBOSE,
)
#: The same behind the verb: "agreed in 2014 to".
_THEN = regex(
    r",? (?:in|on|at|during|en|le|au|\u00e0|lors|last|l'an|il y a"
    r"|[\w-]+ (?:years?|decades?) ago)\b",
    re.IGNORECASE,
)
#: What is told there is more than when: after what, or something else that was.
_MORE = regex(
    r"\b(?:line|accordance|keeping|response|light|view|face|order|addition|basis|level|was|were|is"
    r"|are|has|had|have|after|following|since|because|under|est|sont|fut|suite|après|depuis"
    r"|conform\w+)\b",
    re.IGNORECASE,
)
_YEAR = regex(r"\b(?:19|20)[0-9]{2}\b")
_AGO = regex(
    r"\b(?:last|the previous) year\b|\b(?:years?|decades?) (?:ago|earlier|before)\b"
    r"|\bil y a [\w-]+ (?:ans|années)\b|\bl'an (?:dernier|passé)\b|\bl'année (?:dernière|passée)\b"
    r"|\b(?:ans|années) (?:plus tôt|auparavant)\b",
    re.IGNORECASE,
)
#: In the first two months, last year is not long ago.
_EARLY = 2
#: "He recalled that Allies had agreed".
_RECALLED = regex(
    r"\b(?:recall|remind|remember|rappel)\w*[ ](?:[\w']+[ ]){0,3}?(?:that[ ]|qu(?:e[ ]|'))"
    r"(?:the[ ]|les[ ]|l')?$",
    re.IGNORECASE,
)
_REACH = 160


def is_long_ago(context: Context, words: CommitmentWords) -> bool:
    """Tell whether something was decided or promised in a year before, or is only recalled."""
    if words.kind not in _TOLD:
        return False
    plain = context.marked.document.plain
    if words.actor is None:
        return _is_before(context, plain[words.sentence.start : words.sentence.end])
    done = _DONE.match(plain, words.actor.end, words.text.end)
    if done is None:
        return False
    lead = plain[max(words.sentence.start, words.actor.start - _REACH) : words.actor.start]
    if _RECALLED.search(lead):
        return True
    opening = _OPENING.search(lead)
    behind = done["when"] if _THEN.match(done["when"]) else ""
    told = (behind, "" if opening is None else opening["when"])
    return any(_is_before(context, each) for each in told if not _MORE.search(each))


def _is_before(context: Context, when: str) -> bool:
    if _AGO.search(when):
        return True
    days = [context.day, None if context.published is None else context.published.value]
    known = [day.year - (day.month <= _EARLY) for day in days if day is not None]
    years = [int(year) for year in _YEAR.findall(when)]
    return bool(years and known) and max(years) < min(known)
