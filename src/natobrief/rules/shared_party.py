"""A country that is told once for two who stand side by side.

"French President Ida Holm and Foreign Minister Ana Ruiz" are both French. No second holder of one
office is of that country, and who leads a country may as well lead another: "the French President,
Ida Holm, and Prime Minister Ana Ruiz" leaves it open.
"""

from __future__ import annotations

from typing import Final, final

from attrs import evolve

from natobrief.lexicon.offices import OfficeWords
from natobrief.model import Country, Level
from natobrief.rules.known import Known
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Mark
from natobrief.text.regex import regex

#: Between one who holds an office and the office of the next one.
_AND = regex(
    r"(?: \([^()\n]{1,40}\))?(?:,? (?:and|et|along with|together with|as well as|ainsi que) |, )"
    r"(?P<whose>(?:his|her|their|son|sa|leur) )?(?:the |l[ea] |l')?"
)
#: Offices that a government has one of, and that are named without it once it was told.
_OF_CABINET = regex(
    r"(?:minister (?:of|for) (?!state)|(?!prime|deputy|vice|first)[a-z]+ minister\b"
    r"|ministre (?:de|du|des|d')|secretary of (?:defen[cs]e|state)\b"
    r"|(?:foreign|defen[cs]e|home) secretary\b)"
)
_LEVELS: Final = frozenset(
    {Level.FOREIGN_MINISTERS, Level.DEFENCE_MINISTERS, Level.CHIEFS_OF_DEFENCE}
)
#: The office by which those of the United States meet as foreign ministers.
_OF_STATE: Final = "secretary of state"


@final
class SharedParty:
    """Gives those who stand side by side the country that is told for the first of them.

    Args:
        marked: The text.
    """

    def __init__(self, marked: Marked) -> None:
        """Begin with nobody."""
        self._marked = marked
        self._first: Known | None = None
        self._end = 0
        self._offices: set[Level | str] = set()

    def given(self, mark: Mark, seen: Known) -> Known:
        """Return who is named next, with the country that is told for the one before.

        Args:
            mark: The mention; each stands behind the last one.
            seen: What its own words tell.
        """
        office = self._office(seen)
        first = self._first
        if office is not None and first is not None and self._is_beside(seen, office):
            seen = evolve(
                seen, party=first.party, party_span=first.party_span, is_party_implied=True
            )
            self._offices.add(office)
        else:
            is_of_country = isinstance(seen.party, Country) and office is not None
            self._first = seen if is_of_country else None
            self._offices = {office} if office is not None else set()
        spans = (mark.span, *seen.office_spans, *([seen.party_span] if seen.party_span else ()))
        self._end = max(each.end for each in spans)
        return seen

    def _office(self, seen: Known) -> Level | str | None:
        """Return what tells an office from others: the level of its holders, or its words."""
        if seen.office is None or not seen.office_spans:
            return None
        mark = self._marked.marks.at(seen.office_spans[0].start)
        level = (
            mark.value.level if mark is not None and isinstance(mark.value, OfficeWords) else None
        )
        office = seen.office.casefold()
        if office == _OF_STATE:
            return Level.FOREIGN_MINISTERS
        return level if level in _LEVELS else office

    def _is_beside(self, seen: Known, office: Level | str) -> bool:
        """Tell whether nothing but "and" parts an office that has no party from the one before."""
        if seen.party is not None or office in self._offices:
            return False
        start = seen.office_spans[0].start
        between = self._marked.document.plain[self._end : start] if self._end < start else ""
        joined = _AND.fullmatch(between)
        if joined is None:
            return False
        is_of_cabinet = isinstance(office, Level) or _OF_CABINET.match(office) is not None
        return joined["whose"] is not None or is_of_cabinet
