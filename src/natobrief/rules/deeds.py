"""What those who meet are told to have done on a day: that day they met."""

from __future__ import annotations

import re
from typing import Final

from natobrief.rules.dates import DateMention
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span
from natobrief.text.regex import regex

#: After those who meet: what they did, and whether what is yet to be done comes next.
_DEED: Final = pattern(
    r"(?:,? (?:have|has|also|all|on|<D>))*,? "
    r"(?:agreed|decided|approved|endorsed|adopted|discussed|reviewed|debated|confirmed"
    r"|pledged|committed|reaffirmed|(?:took|made|reached) (?:[\w-]+ ){0,3}?(?:decisions?|steps?"
    r"|agreement|progress)|took stock)\b(?P<plan> (?:to|that)\b)?"
    r"|(?:(?: des pays| membres| alliés){0,2} de (?:l')?<G>)?(?:,? (?:le )?<D>)?,? "
    r"(?:ont (?:\w+ )?(?:décidé|convenu|approuvé|adopté|entériné|examiné|débattu|évoqué|discuté"
    r"|réaffirmé|confirmé)|se sont (?:\w+ )?(?:mis d'accord|accordés))(?![\w-])"
    r"(?P<plan_fr> (?:de|que|pour)(?![\w-])| (?:d|qu)')?"
)
#: A day told as it is told on that day: by its weekday, or from it.
_NEAR: Final = regex(
    r"(?:(?:on|le) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|aujourd'hui|hier"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
    re.IGNORECASE,
)
#: What may follow such a day at the end of what was done.
_ENDS: Final = regex(r" ?(?:[).,;:]|\Z)")


def is_deed_of_day(marked: Marked, core: Span, who: Span, day: DateMention) -> bool:
    """Tell whether those who meet did something on a day, as at a meeting: "agreed on Tuesday".

    A day behind what they plan is that of the plan: "agreed to send ships on Tuesday".
    """
    deed = _DEED.match(marked.narrative, who.end, core.end)
    if deed is None:
        return False
    if day.span.end <= deed.end():
        return True
    if not _NEAR.match(marked.document.plain, day.span.start, day.span.end):
        return False
    is_next = not marked.narrative[deed.end() : day.span.start].strip(" ,(").removeprefix("on")
    is_plan = deed["plan"] is not None or deed["plan_fr"] is not None
    is_last = _ENDS.match(marked.narrative[day.span.end : core.end]) is not None
    return is_next or (is_last and not is_plan)
