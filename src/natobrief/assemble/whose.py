"""Of which meeting the sentences of a text speak."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import final

from natobrief.assemble.gatherings import Gathering, apart
from natobrief.model import DateRange
from natobrief.rules.dates import DateMention
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.other_days import find_other_days
from natobrief.rules.other_places import find_other_places
from natobrief.rules.sections import find_sections, section_at
from natobrief.span import Span

#: No sentence speaks of more meetings.
_MOST = 40
#: Words that carry on with the meeting of the sentence before.
_IT = pattern(
    r"(?:(?:The|This|Cette|La) (?:meeting|session|Commission|Group|réunion|séance)|It|There|Elle)\b"
)


@final
class Whose:
    """Tells of which meeting words speak: 0 is the release's own, None is a meeting left out.

    Args:
        marked: The text.
        gatherings: Its meetings, the release's own first; one at least.
    """

    def __init__(self, marked: Marked, gatherings: Sequence[Gathering]) -> None:
        """Note which sentences speak of which meeting."""
        self._marked = marked
        self._said: dict[Span, list[tuple[Span, int]]] = {}
        for index, gathering in enumerate(gatherings):
            for each in (each for each in gathering.said if not each.is_by_the_way):
                cores = self._said.get(each.sentence, [])
                self._said[each.sentence] = [*cores, (each.core, index)][:_MOST]
        self._days = [gathering.days for gathering in gatherings]
        self._sections = find_sections(marked)
        own = gatherings[0]
        days, places = find_other_days(marked, own.days), find_other_places(marked, own.place)
        self.elsewhere: frozenset[Span] = days | places

    def at(self, sentence: Span, position: int) -> int | None:
        """Tell of which meeting a sentence speaks at a position."""
        said = self._said.get(sentence)
        if said is not None:
            holding = (index for core, index in said if core.start <= position < core.end)
            # What stands before a meeting that is only named at the end is not said of it.
            first = 0 if position < min(core.start for core, _ in said) else said[0][1]
            return next(holding, first)
        section = section_at(self._sections, position)
        below = None if section is None else self._said.get(section.heading)
        if below is not None:
            return below[0][1]
        if sentence in self.elsewhere:
            return self._by_day(sentence)
        return self._carried_on(sentence)

    def is_before(self, sentence: Span, position: int) -> bool:
        """Tell whether a position is before all words of its sentence that tell of meetings."""
        said = self._said.get(sentence, ())
        return bool(said) and all(position < core.start for core, _ in said)

    def of(self, index: int) -> Iterable[Span]:
        """Give the stretches that speak of a meeting other than the release's own, in order."""
        return [
            core
            for sentence in sorted(self._said, key=lambda each: each.start)
            for core, whose in self._said[sentence]
            if whose == index
        ]

    def others(self) -> frozenset[Span]:
        """Return the sentences that speak of other meetings only."""
        said = (sentence for sentence, found in self._said.items() if all(i for _, i in found))
        return self.elsewhere.union(said)

    def _by_day(self, sentence: Span) -> int | None:
        """Tell of which other meeting a sentence speaks by the days that it names."""
        for mark in self._marked.marks.inside(sentence, Kind.DATE):
            mention = mark.value
            days = mention.dates if isinstance(mention, DateMention) else None
            for index, mine in enumerate(self._days):
                if index and _is_on(days, mine):
                    return index
        return None

    def _carried_on(self, sentence: Span) -> int:
        """Tell of which meeting a sentence speaks that names none."""
        if not _IT.match(self._marked.narrative, sentence.start, sentence.end):
            return 0
        document = self._marked.document
        before = document.sentences[max(0, document.sentence_at(sentence.start) - 1)]
        said = self._said.get(before)
        return 0 if said is None else said[-1][1]


def _is_on(days: DateRange | None, mine: DateRange | None) -> bool:
    return days is not None and mine is not None and apart(days, mine) == 0
