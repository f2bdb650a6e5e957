"""What is known: the tables of the package, additions to them, and the indexes of both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import final

import attrs
from attrs import field, frozen

from natobrief.model import Country
from natobrief.reference import _bodies, _countries, _events, _officials, _status
from natobrief.reference._bodies import Body, Instrument
from natobrief.reference._events import Event
from natobrief.reference._names import Names
from natobrief.reference._officials import Term
from natobrief.reference._status import Period


@final
@frozen(kw_only=True, repr=False)
class Tables:
    """The tables of the package and one's own additions to them.

    Made by `extended`; the functions of `natobrief.reference` take one as ``tables``. The indexes
    hold the package's entries and the additions, and are built when first needed.

    >>> from datetime import date
    >>> from natobrief.reference import Framework, status_on
    >>> membership = Period(country=Country("IRL"), status=Framework.ALLY, start=date(2090, 1, 1))
    >>> mine = Tables().extended(periods=[membership], names={"Eire": Country("IRL")})
    >>> status_on("Eire", date(2090, 1, 1), tables=mine).value
    'ally'
    """

    #: Names of countries beside those of the table; they win over the table's.
    names: tuple[tuple[str, Country], ...] = field(default=())
    #: Periods beside those of the table.
    periods: tuple[Period, ...] = field(default=())
    #: Terms beside those of the table.
    terms: tuple[Term, ...] = field(default=())
    #: Bodies beside those of the table.
    bodies: tuple[Body, ...] = field(default=())
    #: Instruments beside those of the table.
    instruments: tuple[Instrument, ...] = field(default=())
    #: Meetings beside those of the table.
    events: tuple[Event, ...] = field(default=())

    def __repr__(self) -> str:
        """Show the additions only."""
        additions = attrs.asdict(self, recurse=False).items()
        return f"Tables({', '.join(f'{name}={added!r}' for name, added in additions if added)})"

    def extended(  # noqa: PLR0913 - one argument for each table, all by name
        self,
        *,
        names: Mapping[str, Country] | None = None,
        periods: Iterable[Period] = (),
        terms: Iterable[Term] = (),
        bodies: Iterable[Body] = (),
        instruments: Iterable[Instrument] = (),
        events: Iterable[Event] = (),
    ) -> Tables:
        """Return tables that hold more; these stay as they are.

        Args:
            names: Further names of countries; they win over those known before.
            periods: Further periods of frameworks, such as that of a new Ally.
            terms: Further terms of office; a later one ends the one before it.
            bodies: Further bodies.
            instruments: Further instruments.
            events: Further meetings.
        """
        return Tables(
            names=(*(names or {}).items(), *self.names),
            periods=(*self.periods, *periods),
            terms=(*self.terms, *terms),
            bodies=(*self.bodies, *bodies),
            instruments=(*self.instruments, *instruments),
            events=(*self.events, *events),
        )

    def find_country(self, name: str, language: str | None) -> Country | None:
        """Return the country of a name or code, or None."""
        return self.further_names.find(name) or _countries.names_in(language).find(name)

    def nearest_country(self, name: str, language: str | None) -> str | None:
        """Return the known name most like one that is not known, if any."""
        return self.further_names.nearest(name) or _countries.names_in(language).nearest(name)

    @cached_property
    def further_names(self) -> Names[Country]:
        """Countries by the names that were added."""
        return Names.of(self.names)

    @cached_property
    def periods_by_country(self) -> Mapping[Country, tuple[Period, ...]]:
        """Periods of each country, by start."""
        return _status.by_country((*_status.read_periods(), *self.periods))

    @cached_property
    def all_terms(self) -> tuple[Term, ...]:
        """Terms of all offices."""
        return (*_officials.read_terms(), *self.terms)

    @cached_property
    def terms_by_spelling(self) -> Mapping[str, tuple[Term, ...]]:
        """Terms by each name of their holders, as names are compared."""
        return _officials.by_spelling(self.all_terms)

    @cached_property
    def family_names(self) -> frozenset[str]:
        """Family names of the holders of all offices, in lower case."""
        names = (term.family_name for term in self.all_terms)
        return frozenset(name.casefold() for name in names if name is not None)

    @cached_property
    def all_bodies(self) -> tuple[Body, ...]:
        """Bodies, in the order of the table."""
        return (*_bodies.read_bodies(), *self.bodies)

    @cached_property
    def bodies_by_name(self) -> Names[tuple[Body, ...]]:
        """Bodies by each of their names, those that share one together."""
        return _bodies.by_name(self.all_bodies)

    @cached_property
    def all_instruments(self) -> tuple[Instrument, ...]:
        """Instruments, in the order of the table."""
        return (*_bodies.read_instruments(), *self.instruments)

    @cached_property
    def instruments_by_name(self) -> Names[Instrument]:
        """Instruments by each of their names."""
        return Names.of((name, each) for each in self.all_instruments for name in each.names)

    @cached_property
    def all_events(self) -> tuple[Event, ...]:
        """Meetings, in the order of their days."""
        events = (*_events.read_events(), *self.events)
        return tuple(sorted(events, key=lambda event: event.days))

    @cached_property
    def last_day(self) -> date:
        """The last day of a meeting that the tables know."""
        return max(event.days.last for event in self.all_events)
