"""The day of an attack or an accident, which those who condemn it did not meet on."""

from __future__ import annotations

from typing import Final

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span

_BLOW: Final = (
    r"(?:attacks?|bombings?|explosions?|shootings?|killings?|assassinations?|abductions?|crash"
    r"|earthquakes?|massacres?|airstrikes?|coup|attentats?|s\u00e9isme)"
)
#: Before a day: what happened on it.
_HAPPENED: Final = pattern(
    rf"\b{_BLOW}\b[^.;]{{0,120}}?\b(?:took place|occurred|happened|perpetrated|carried out"
    r"|committed|killed|struck|perp\u00e9tr\u00e9e?s?|survenue?s?|commise?s?)\b[^.;]{0,80}$"
)
#: The same, where what came of it stands behind the day.
_BLOW_BEFORE: Final = pattern(rf"\b{_BLOW}\b[^.;]{{0,120}}$")
_CAME_OF_IT: Final = pattern(
    r",? (?:during which|in which|which|that|killing|au cours duquel|qui) [^.;]{0,60}?"
    r"(?:killed|wounded|injured|died|deaths?|lives|mort|tu\u00e9|bless\u00e9|people)"
)
_REACH: Final = 240


def is_day_of_blow(marked: Marked, core: Span, day: Span) -> bool:
    """Tell whether a day is that of an attack or an accident of which words tell.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "The Council condemned the attack which took place on 5 May."
    >>> is_day_of_blow(Marked(Document(text, Language.EN), ()), Span(0, 58), Span(53, 58))
    True
    """
    before = marked.narrative[max(core.start, day.start - _REACH) : day.start]
    if _HAPPENED.search(before) is not None:
        return True
    is_after = _CAME_OF_IT.match(marked.narrative, day.end, core.end) is not None
    return is_after and _BLOW_BEFORE.search(before) is not None
