"""What checks look at: a brief, its text, the tables, and all that is worked out from them once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache, cached_property
from types import NoneType
from typing import TypeVar, cast, final

import attrs

from natobrief.checks.gist import Gists
from natobrief.checks.overlapping import Overlapping
from natobrief.checks.searching import Searched
from natobrief.checks.spellings import by_sound
from natobrief.checks.stated import Stated, stated_in
from natobrief.checks.wordforms import plain
from natobrief.model import Brief, Country, Evidence, Meeting, Person, Status
from natobrief.reference import Office, Tables, Term, possible_statuses_on
from natobrief.reference._questions import BUILT_IN
from natobrief.rules.dates import DateMention, find_dates
from natobrief.span import Span
from natobrief.text.clean import unquoted

T = TypeVar("T")


@final
class Subject:
    """A brief under check.

    Args:
        brief: The brief.
        text: The text to check it against; None for the one that it holds.
        tables: The package's tables, or extended ones.

    >>> from natobrief import parse
    >>> subject = Subject(parse("NATO Defence Ministers will meet in Riga on 5 May 2022."))
    >>> [pointer for pointer, meeting in subject.each(Meeting)], str(subject.day)
    (['/meetings/0'], '2022-05-05')
    """

    def __init__(self, brief: Brief, text: str | None = None, tables: Tables | None = None) -> None:
        """Keep what is to be checked."""
        self.brief = brief
        #: The text as it came, and without the marks that quote all of it; offsets are the same.
        self.handed: str = brief.source.text if text is None else text
        self.text: str = unquoted(self.handed)
        self.tables: Tables = BUILT_IN if tables is None else tables
        #: The offices that the tables give to persons, as they are looked up.
        self.offices: dict[Person, frozenset[Office]] = {}
        #: Who held an office on the days, as it is looked up.
        self.terms: dict[Office, list[Term]] = {}
        self._statuses: dict[tuple[Country, date | None], frozenset[Status]] = {}
        self._places: dict[object, tuple[Span, ...]] = {}

    # -- the brief ---------------------------------------------------------------------------

    def each(self, kind: type[T]) -> Iterator[tuple[str, T]]:
        """Give every object of a class in the brief with its JSON Pointer, in order."""
        for pointer, value in self.objects.get(kind, ()):
            assert isinstance(value, kind)  # noqa: S101 - they are kept by their class
            yield pointer, value

    @cached_property
    def objects(self) -> Mapping[type, list[tuple[str, object]]]:
        """Every object of the brief but its evidence, by class, with its JSON Pointer, in order."""
        found: dict[type, list[tuple[str, object]]] = defaultdict(list)
        for pointer, value in self.values.items():
            if _is_class(cast("Hashable", type(value))):
                found[type(value)].append((pointer, value))
        return found

    @cached_property
    def values(self) -> Mapping[str, object]:
        """Every value of the brief by its JSON Pointer, those of evidence left out."""
        return _values_of(self.brief)

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The days that a release can be about: both ends of the main meeting, and publication."""
        meetings = self.brief.meetings
        days = meetings[0].dates if meetings else None
        told = (*(() if days is None else (days.first, days.last)), self.brief.source.published)
        return tuple(dict.fromkeys(day for day in told if day is not None))

    @property
    def day(self) -> date | None:
        """The day on which things are to be true: the meeting's first, else publication."""
        return self.days[0] if self.days else None

    def day_of(self, pointer: str) -> date | None:
        """Return the day of the session, or the first of the meeting, of a value; else `day`."""
        steps = pointer.split("/")
        if steps[1:2] == ["meetings"]:
            meeting: Meeting = self.brief.meetings[int(steps[2])]
            start = meeting.sessions[int(steps[4])].start if steps[3:4] == ["sessions"] else None
            if start is not None:
                return local_day(start)
            if meeting.dates is not None:
                return meeting.dates.first
        return self.day

    def statuses_of(self, country: Country, day: date | None) -> frozenset[Status]:
        """Return what a country may be called on a day; it is looked up once."""
        key = country, day
        if key not in self._statuses:
            self._statuses[key] = possible_statuses_on(country, day, tables=self.tables)
        return self._statuses[key]

    # -- its evidence ------------------------------------------------------------------------

    @cached_property
    def _evidence(self) -> Mapping[str, list[Evidence]]:
        found: dict[str, list[Evidence]] = defaultdict(list)
        for each in self.brief.evidence:
            found[each.pointer].append(each)
        return found

    def evidence_at(self, pointer: str) -> Sequence[Evidence]:
        """Return the evidence of one value."""
        return self._evidence.get(pointer, ())

    def spans_at(self, pointer: str) -> tuple[Span, ...]:
        """Return the words of one value that lie inside the text, in order."""
        spans = {span for each in self.evidence_at(pointer) for span in each.spans}
        return tuple(sorted(span for span in spans if span.end <= len(self.text)))

    @cached_property
    def backed(self) -> frozenset[str]:
        """The pointers of all that has evidence, itself or in a part of it."""
        found = {""}
        for pointer in self._evidence:
            while pointer not in found:
                found.add(pointer)
                pointer = pointer.rpartition("/")[0]  # noqa: PLW2901 - a way upwards
        return frozenset(found)

    # -- the text ----------------------------------------------------------------------------

    @cached_property
    def stated(self) -> Stated:
        """What the text alone says."""
        source = self.brief.source
        return stated_in(self.text, source.language, source.published)

    @cached_property
    def gists(self) -> Gists:
        """The text, to look for what is told in other words."""
        return Gists(self.stated)

    @property
    def searched(self) -> Searched:
        """The text, to look for words in."""
        return self.stated.searched

    @cached_property
    def plain(self) -> Searched:
        """The text without accents, to look for names in; each letter is where it was."""
        return self.searched if self.text.isascii() else Searched(plain(self.text))

    @cached_property
    def sounds(self) -> dict[str, list[int]]:
        """The numbers of the words of the text by their sound."""
        return by_sound(self.searched.numbers)

    @cached_property
    def mentions(self) -> Overlapping[DateMention]:
        """The dates that the text mentions, as its day of publication settles them."""
        return Overlapping((each.span, each) for each in self.stated.dates)

    @cached_property
    def settled(self) -> tuple[DateMention, ...]:
        """Those of them of which it is known which days they are."""
        return tuple(each for each in self.stated.dates if each.dates is not None)

    def dates_in(self, spans: Iterable[Span], day: date | None = None) -> Iterator[DateMention]:
        """Give the dates that words mention by themselves; they are read apart from the rest.

        Args:
            spans: The words.
            day: From where they are seen; None for the day of publication.
        """
        source = self.brief.source
        for span in spans:
            yield from find_dates(span.of(self.text), day or source.published, source.language)

    def places_of(self, who: object, find: Callable[[], tuple[Span, ...]]) -> tuple[Span, ...]:
        """Return where a text names somebody; they are looked for once."""
        if who not in self._places:
            self._places[who] = find()
        return self._places[who]

    def persons(self) -> Iterator[tuple[str, Person]]:
        """Give every person with the pointer to each place where the brief has them."""
        return self.each(Person)


def _values_of(brief: Brief) -> dict[str, object]:
    found: dict[str, object] = {}

    def visit(pointer: str, value: object) -> None:
        found[pointer] = value
        kind = type(value)
        if kind in _PLAIN:
            return
        if isinstance(value, tuple):
            for index, each in enumerate(value):
                visit(f"{pointer}/{index}", each)
        else:
            for name in _names_of(cast("Hashable", kind)):
                visit(f"{pointer}/{name}", getattr(value, name))

    visit("", brief)
    return found


#: Nearly all values are of these; they have no parts.
_PLAIN = frozenset([str, NoneType])


@cache
def _is_class(kind: Hashable) -> bool:
    """Tell whether a class is one of the model."""
    return isinstance(kind, type) and attrs.has(kind)


@cache
def _names_of(kind: Hashable) -> tuple[str, ...]:
    """Return the fields of a class of the model that are values; none of what is no such class."""
    if not _is_class(kind) or kind is Country:
        return ()
    names = (each.name for each in attrs.fields(cast("type[Brief]", kind)))
    return tuple(name for name in names if name not in {"evidence", "extra"})


def local_day(moment: date | datetime) -> date:
    """Return the calendar day of a date, or of a datetime in its own zone."""
    return moment.date() if isinstance(moment, datetime) else moment
