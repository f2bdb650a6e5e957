"""How well found dates and quotations agree with the known ones."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import define
from cases import Case, Fact

_EDGE = " \t\r\n\u00a0\"'`“”‘’«».,;:()[]–—-"
_LEAD = re.compile(
    r"(?:(?:on|from|the|at|in|between|during|for|le|la|les|l’|du|de|des|au|en|à|dès)\b\s*)+",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:the|an?|mr|mrs|ms|dr|m|mme|le|la|les|l’)\b\.?\s*", re.IGNORECASE)
#: From this share of common characters on, two stretches are one.
SAME = 0.8


@define
class Score:
    """Counts over all cases."""

    known: int = 0
    found: int = 0
    exact: int = 0
    #: Known ones that share 80% of their characters with what was found.
    overlapping: int = 0
    #: Known ones found with the right value: the days, or the speaker.
    right: int = 0
    #: Texts without any, and how many of them something was found in.
    empty: int = 0
    wrongly: int = 0

    def f1(self, hits: int) -> float:
        """Return F1 of a count of hits."""
        return 2 * hits / (self.known + self.found) if self.known + self.found else 0.0


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Take marks, spaces and leading prepositions off the ends, so that conventions agree."""
    while start < end and text[end - 1] in _EDGE:
        end -= 1
    while start < end and text[start] in _EDGE:
        start += 1
    lead = _LEAD.match(text, start, end)
    return (lead.end(), end) if lead and lead.end() < end else (start, end)


def score(
    cases: list[Case],
    found: list[list[Fact]],
    is_right: Callable[[Fact, Fact], bool],
    shares: Callable[[Fact, Fact], bool],
) -> Score:
    """Compare what was found in each case with what is known of it.

    Args:
        cases: The texts with what is known of them.
        found: What was found in each.
        is_right: Whether the value of a found one (first) is that of a known one (second).
        shares: Whether a found one stands where a known one does.
    """
    total = Score()
    for case, facts in zip(cases, found, strict=True):
        free = [Fact(*trimmed(case.text, each.start, each.end), each.value) for each in facts]
        total.known += len(case.facts)
        total.found += len(facts)
        total.empty += not case.facts
        total.wrongly += bool(facts) and not case.facts
        for stated in case.facts:
            place = trimmed(case.text, stated.start, stated.end)
            known = Fact(*place, stated.value)
            match = next((each for each in free if shares(each, known)), None)
            if match is not None:
                free.remove(match)
                total.overlapping += 1
                total.exact += (match.start, match.end) == place
                total.right += is_right(match, known)
    return total


def meets(one: Fact, other: Fact) -> bool:
    """Tell whether two stretches have a character in common."""
    return one.start < other.end and other.start < one.end


def covers(one: Fact, other: Fact) -> bool:
    """Tell whether two stretches are nearly the same."""
    common = min(one.end, other.end) - max(one.start, other.start)
    whole = max(one.end, other.end) - min(one.start, other.start)
    return common >= SAME * whole


def same_days(one: Fact, other: Fact) -> bool:
    """Tell whether two dates have the same first and last day."""
    return one.value == other.value


def same_speaker(one: Fact, other: Fact) -> bool:
    """Tell whether two speakers are one, as `same_name` has it."""
    return same_name(one.value[0], other.value[0])


def same_name(one: object, other: object) -> bool:
    """Tell whether two names share the last word of the shorter: the surname, the office."""
    if one is None or other is None:
        return one == other
    names = [_TITLE.sub("", str(each)).casefold().strip(_EDGE) for each in (one, other)]
    short, long = sorted((re.findall(r"[^\W_]+", name) for name in names), key=len)
    return bool(short) and short[-1] in long
