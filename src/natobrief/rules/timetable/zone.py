"""The zone of all times of a programme: "(all times are local)", "heures de Bruxelles"."""

from __future__ import annotations

import re
from typing import final

from attrs import frozen

from natobrief.rules.dates.zones import read_zone
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex

_ABOUT_TIMES = regex(
    r"\b"
    + one_of(
        """
        (?:all|the) (?:times|timings) | times? (?:is|are|in|given|shown) | times?(?=:)
        timings? (?:is|are|in) | (?:toutes )?les heures | tous les horaires
        heures? (?:indiquées|données) | horaires?
        """
    )
    + r"\b:?[^.;\n]{0,60}",
    re.IGNORECASE,
)
_BLANK = regex(r"(?<=\w)(?= )|(?<=[:,(]) ?")


@final
@frozen
class ZoneNote:
    """What words say of the zone of all times."""

    #: As `DateMention.zone` words it.
    zone: str
    span: Span


def find_zone_note(document: Document) -> ZoneNote | None:
    """Find the words that give the zone of all times; None when there are none.

    >>> from natobrief.model import Language
    >>> find_zone_note(Document("(all times are GMT+3)", Language.EN)).zone
    'GMT+3'
    """
    for stretch in document.plain_sieve.finditer(_ABOUT_TIMES, 0, len(document.plain)):
        for gap in _BLANK.finditer(document.plain, *stretch.span()):
            zone, end = read_zone(document.plain, gap.start())
            if zone is not None:
                return ZoneNote(zone, Span(stretch.start(), end))
    return None
