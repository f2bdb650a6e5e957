"""Weekends seen from a reference: this weekend, over the weekend, le week-end prochain."""

from typing import Final

from natobrief.lexicon.months import WAYS
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import GAP
from natobrief.text.regex import regex

#: A weekend, for the scanner; that "of 5 March" is named by its date.
WEEKEND: Final = rf"[Ww]eek-?end(?![\w-]|{GAP}(?:of|du|des){GAP}[0-9])"
_WEEKEND = regex(rf"{WEEKEND}(?:{GAP}(?P<side>prochain|dernier|passé)(?!\w))?")
_LED = regex(
    rf"(?<!\w)(?:(?P<words>(?:[Tt]his{GAP})?(?P<side>coming|past)|(?P<way>[Nn]ext|[Ll]ast|[Tt]his|[Cc]e))"
    rf"|[Oo]ver{GAP}the|[Aa]u{GAP}cours{GAP}du){GAP}\Z"
)
_SIDES: Final = {"coming": 1, "past": -1, "prochain": 1, "dernier": -1, "passé": -1}
_LONGEST_LEAD: Final = 24


def read_weekend(text: str, at: int) -> Phrase | None:
    """Read a weekend, which stands at a place of the text; any one ("at weekends") is no date.

    >>> read_weekend("Last weekend", 5).points[0].offset
    -1
    """
    match = _WEEKEND.match(text, at)
    led = _LED.search(text, max(0, at - _LONGEST_LEAD), at)
    side = (match and match["side"]) or (led and led["side"])
    if match is None or not (side or led):
        return None
    way = led["way"].lower() if led and led["way"] else None
    return phrase_of(
        Point(
            start=led.start("words") if led and led["words"] else at,
            end=match.end(),
            offset=_SIDES[side] if side else WAYS.get(way or "", 0),
            nth=_SIDES[side] if side else None if way else 0,
            unit=Precision.WEEK,
            is_weekend=True,
        )
    )
