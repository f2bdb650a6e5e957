"""What countries were to the Alliance, by date."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, final

from attrs import evolve, field, frozen

from natobrief import data
from natobrief.model import Country, Status
from natobrief.model._enforce import enforced, refuse


@final
class Framework(StrEnum):
    """What ties a country to the Alliance; several may hold at one time."""

    #: Party to the North Atlantic Treaty.
    ALLY = "ally"
    #: Invited to accede, not yet a party.
    INVITEE = "invitee"
    #: Recognised as wishing to join.
    ASPIRANT = "aspirant"
    #: Partnership for Peace.
    PFP = "pfp"
    #: Partnership Interoperability Initiative, enhanced opportunities.
    ENHANCED_OPPORTUNITIES_PARTNER = "enhanced_opportunities_partner"
    #: Mediterranean Dialogue.
    MEDITERRANEAN_DIALOGUE = "mediterranean_dialogue"
    #: Istanbul Cooperation Initiative.
    ISTANBUL_COOPERATION_INITIATIVE = "istanbul_cooperation_initiative"
    #: Global partner.
    PARTNER_ACROSS_THE_GLOBE = "partner_across_the_globe"

    @property
    def status(self) -> Status:
        """What a country in the framework is: an ally, an invitee or, in all others, a partner."""
        if self is Framework.ALLY:
            return Status.ALLY
        return Status.INVITEE if self is Framework.INVITEE else Status.PARTNER


@final
class Precision(StrEnum):
    """How exactly a date is known."""

    #: To the day.
    DAY = "day"
    #: To the month; the day is a placeholder.
    MONTH = "month"
    #: To the year; month and day are placeholders.
    YEAR = "year"
    #: The day is the first on which it was seen; it may have begun long before.
    NOT_LATER_THAN = "not later than"


def plain(day: date) -> date:
    """Return the calendar day of a date or datetime."""
    return day.date() if isinstance(day, datetime) else day


@final
@frozen(kw_only=True, field_transformer=enforced)
class Suspension:
    """A time in which a framework stands on paper and nothing is done in it.

    >>> Suspension(start=date(2014, 4, 1), what="all practical cooperation").holds_on(
    ...     date(2014, 4, 1)
    ... )
    True
    """

    #: First day.
    start: date = field()
    #: First day on which it no longer holds; None while it does.
    end: date | None = field(default=None)
    #: False when a page that gives the days was not seen.
    confirmed: bool = field(default=True)
    #: What is suspended, in words.
    what: str = field()
    #: A day on which a page showed the framework in force all the same; None when none was seen.
    contradicted: date | None = field(default=None)

    def holds_on(self, day: date) -> bool:
        """Tell whether the suspension is in force on a day."""
        day = plain(day)
        return self.start <= day and (self.end is None or day < self.end)


@final
@frozen(kw_only=True, field_transformer=enforced)
class Period:
    """A time in which a framework ties a country to the Alliance.

    Half-open: it holds on ``start`` and no longer on ``end``.

    >>> period = Period(country=Country("FIN"), status=Framework.ALLY, start=date(2023, 4, 4))
    >>> period.in_force_on(date(2023, 4, 3)), period.in_force_on(date(2023, 4, 4))
    (False, True)

    Raises:
        ValidationError: ``end`` is not after ``start``.
    """

    #: The country.
    country: Country = field()
    #: The framework.
    status: Framework = field()
    #: First day.
    start: date = field()
    #: First day on which it no longer holds; None while it does.
    end: date | None = field(default=None)
    #: False when no page seen gives the start to the day, or pages disagree.
    confirmed: bool = field(default=True)
    #: The same of the end; True while there is none.
    end_confirmed: bool = field(default=True)
    #: How exactly the start is known.
    precision: Precision = field(default=Precision.DAY)
    #: First day on which a page shows it in force, where no page gives the start; or None.
    observed: date | None = field(default=None)
    #: Times in which it stood on paper only.
    suspensions: tuple[Suspension, ...] = field(default=())

    def __attrs_post_init__(self) -> None:
        """Refuse an end that is not after the start."""
        if self.end is not None and self.end <= self.start:
            refuse(self, "end", self.end, f"a day after start ({self.start})")

    def in_force_on(self, day: date) -> bool:
        """Tell whether the framework holds on a day and is not suspended."""
        day = plain(day)
        if day < self.start or (self.end is not None and self.end <= day):
            return False
        return not any(suspension.holds_on(day) for suspension in self.suspensions)

    def is_doubtful_on(self, day: date) -> bool:
        """Tell whether a date that is not known for certain decides about a day.

        A date that is not confirmed is taken to lie in its year; one that is known to the month,
        in its month. While pages disagree whether a framework is suspended, every day is doubtful.
        """
        day = plain(day)
        return (
            self._start_is_doubtful_on(day)
            or (self.end is not None and not self.end_confirmed and day.year == self.end.year)
            or any(_is_doubtful_on(day, suspension) for suspension in self.suspensions)
        )

    def _start_is_doubtful_on(self, day: date) -> bool:
        if self.precision is Precision.NOT_LATER_THAN and day < self.start:
            return True
        if self.observed is not None and self.start.year <= day.year and day < self.observed:
            return True
        if self.precision is Precision.YEAR or not self.confirmed:
            return day.year == self.start.year
        same_month = (day.year, day.month) == (self.start.year, self.start.month)
        return self.precision is Precision.MONTH and same_month


def _is_doubtful_on(day: date, suspension: Suspension) -> bool:
    if suspension.contradicted is not None and suspension.holds_on(day):
        return True
    edges = (suspension.start, suspension.end)
    return not suspension.confirmed and any(edge and edge.year == day.year for edge in edges)


def read_periods() -> Iterator[Period]:
    """Read the periods of the table of statuses."""
    rows = data.load("status")["periods"]
    sure = {(row["country"], row["start"]) for row in rows if row["confirmed"]}
    for row in rows:
        yield Period(
            country=Country(row["country"]),
            status=Framework(row["status"]),
            start=date.fromisoformat(row["start"]),
            end=optional_date(row["end"]),
            confirmed=row["confirmed"],
            # What ends a period is what begins the next one; then that date settles both.
            end_confirmed=row["confirmed"]
            or row["end"] is None
            or (row["country"], row["end"]) in sure,
            precision=_precision(row.get("precision", "day")),
            observed=optional_date(min(row.get("observed_on", ()), default=None)),
            suspensions=tuple(_read_suspensions(row)),
        )


def _read_suspensions(row: Mapping[str, Any]) -> Iterator[Suspension]:
    observed = sorted(map(date.fromisoformat, row.get("observed_on", ())))
    for entry in row.get("suspensions", ()):
        suspension = Suspension(
            start=date.fromisoformat(entry["start"]),
            end=optional_date(entry["end"]),
            confirmed=entry["confirmed"],
            what=entry["what"],
        )
        seen = next(filter(suspension.holds_on, observed), None)
        yield evolve(suspension, contradicted=seen)


def _precision(words: str) -> Precision:
    # "meeting of 4-5 September 2014": of several days, so no finer than the month.
    return Precision.MONTH if words.startswith("meeting of") else Precision(words)


def optional_date(text: str | None) -> date | None:
    """Read a date as the tables write it; None stays None."""
    return None if text is None else date.fromisoformat(text)


def by_country(periods: Iterable[Period]) -> Mapping[Country, tuple[Period, ...]]:
    """Group periods by country, each country's by start."""
    found: defaultdict[Country, list[Period]] = defaultdict(list)
    for period in periods:
        found[period.country].append(period)
    return {
        country: tuple(sorted(each, key=lambda period: (period.start, period.status)))
        for country, each in found.items()
    }


_RANK = tuple(reversed(Status))


def highest(frameworks: Iterable[Framework]) -> Status:
    """Return the status that frameworks in force give: ally, else invitee, else partner.

    >>> highest([Framework.PFP, Framework.INVITEE])
    <Status.INVITEE: 'invitee'>
    """
    statuses = (framework.status for framework in frameworks)
    return max(statuses, key=_RANK.index, default=Status.OTHER)


def in_force(periods: Iterable[Period], day: date) -> Iterator[Framework]:
    """Give the frameworks that hold on a day."""
    return (period.status for period in periods if period.in_force_on(day))


def possible(periods: Iterable[Period], day: date | None) -> frozenset[Status]:
    """Return the statuses that a day may have wherever doubtful dates lie; of any day for None."""
    periods = tuple(periods)
    if day is None:
        return frozenset([Status.OTHER, *(highest([period.status]) for period in periods)])
    doubtful = [period for period in periods if period.is_doubtful_on(day)]
    certain = tuple(in_force((each for each in periods if each not in doubtful), day))
    others = {highest((*certain, period.status)) for period in doubtful}
    sure = highest(certain)
    return frozenset([sure, *others, Status.OTHER]) if others - {sure} else frozenset([sure])


def is_settled(periods: Iterable[Period], day: date) -> bool:
    """Tell whether the status on a day is the same wherever doubtful dates lie."""
    doubtful = [period for period in periods if period.is_doubtful_on(day)]
    sure = [period for period in periods if period not in doubtful]
    certain = tuple(in_force(sure, day))
    return highest(certain) is highest((*certain, *(period.status for period in doubtful)))
