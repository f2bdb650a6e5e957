"""Events as other people write them: what of them a meeting or a session holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any, final

from attrs import frozen
from icalendar import Component, vDDDTypes

from natobrief.errors import ValidationError
from natobrief.forms._ics_texts import clean
from natobrief.forms._ics_times import Ends, last_day
from natobrief.model import (
    AgendaItem,
    DateRange,
    Delegation,
    Level,
    Meeting,
    Organisation,
    Person,
    Session,
    Status,
    Theme,
    Venue,
)
from natobrief.model.meeting import ZONE_NAME

_THEMES = {theme.value.replace("_", " "): theme for theme in Theme}

#: Properties of which a field of the brief holds all that they say.
HELD = frozenset(
    {"SUMMARY", "DTSTART", "DTEND", "DURATION", "LOCATION", "DESCRIPTION", "URL", "RELATED-TO"}
)


@final
@frozen(kw_only=True)
class Seen:
    """What an event shows to whoever opens it in a calendar."""

    #: What it is called; empty when it is not said.
    name: str
    #: Start and end as the event holds them.
    ends: Ends
    #: Where; empty when it is not said.
    location: str

    @classmethod
    def of(cls, event: Component) -> Seen:
        """Look at an event."""
        name, location = (clean(first_text(event, each)) for each in ("SUMMARY", "LOCATION"))
        return cls(name=name, ends=_ends(event), location=location)


def properties(component: Component, name: str) -> list[Any]:
    """List the properties of a name: the library gives one, or a list of several."""
    found = component.get(name, [])
    return found if isinstance(found, list) else [found]


def first_text(component: Component, name: str) -> str:
    """Return the text of a property; empty when there is none."""
    found = properties(component, name)
    return str(found[0]) if found else ""


def _ends(event: Component) -> Ends:
    start, end, length = (_value(event, name) for name in ("DTSTART", "DTEND", "DURATION"))
    if not isinstance(start, date):
        return None, None
    if end is None and isinstance(length, timedelta):
        end = _sum(start, length)
    if not isinstance(end, date) or isinstance(end, datetime) is not isinstance(start, datetime):
        return start, None
    return start, end if _is_after(end, start) else None


def _value(event: Component, name: str) -> object:
    """Return the value of a property; None where it is missing or broken."""
    found = properties(event, name)
    return found[0].dt if found and isinstance(found[0], vDDDTypes) else None


def _sum(start: date, length: timedelta) -> date | None:
    try:
        return start + length
    except OverflowError:
        return None


def _is_after(end: Any, start: Any) -> bool:  # noqa: ANN401 - both days, or both moments
    try:
        return bool(end > start)
    except TypeError:  # one moment with a zone, the other without
        return False


def days(ends: Ends) -> DateRange | None:
    """Return the days that an event covers, in its own zone."""
    start, end = ends
    if start is None:
        return None
    last = last_day(start, end)
    first = start.date() if isinstance(start, datetime) else start
    return DateRange(
        first=first, last=max(first, last.date() if isinstance(last, datetime) else last)
    )


def moments(ends: Ends) -> Ends:
    """Return start and end as a session holds them: a last day included, no moment afloat."""
    start, end = ends
    if isinstance(start, datetime):
        return ends if start.utcoffset() is not None else (None, None)
    return start, None if start is None or end is None else last_day(start, end)


def as_meeting(event: Component, seen: Seen) -> Meeting:
    """Make a meeting of an event; one that has hours has them as those of a session."""
    start = seen.ends[0]
    timed = isinstance(start, datetime) and start.utcoffset() is not None
    sessions = [session for session in ([as_session(event, seen)] if timed else []) if session]
    guests = [] if sessions else list(guests_of(event))
    return Meeting(
        name=seen.name,
        level=Level.OTHER,
        dates=days(seen.ends),
        venue=_venue(seen),
        chair=next(people_of(event, chairs=True), None),
        agenda=() if sessions else tuple(_agenda(event)),
        delegations=tuple(guests),
        sessions=tuple(sessions),
    )


def as_session(event: Component, seen: Seen) -> Session | None:
    """Make a session of an event; None when its moments are none that the model holds."""
    start, end = moments(seen.ends)
    try:
        return Session(
            title=seen.name,
            start=start,
            end=end,
            delegations=tuple(guests_of(event)),
            agenda=tuple(_agenda(event)),
        )
    except ValidationError:  # an offset with seconds, as zones had before there were zones
        return None


def _venue(seen: Seen) -> Venue | None:
    zone = getattr(getattr(seen.ends[0], "tzinfo", None), "key", None)
    known = zone if zone and zone != "UTC" and ZONE_NAME.fullmatch(zone) else None
    return Venue(name=seen.location or None, timezone=known) if seen.location or known else None


def _agenda(event: Component) -> Iterator[AgendaItem]:
    """Give the categories that are themes; others say nothing of an agenda."""
    for words in categories(event):
        theme = _THEMES.get(words.casefold())
        if theme is not None:
            yield AgendaItem(text=words, themes=(theme,))


def categories(event: Component) -> list[str]:
    """List the categories of an event."""
    found = [each for given in properties(event, "CATEGORIES") for each in given.cats]
    return [words for each in found if (words := clean(str(each)))]


def is_theme(words: str) -> bool:
    """Tell whether a category is one of the themes."""
    return words.casefold() in _THEMES


def guests_of(event: Component) -> Iterator[Delegation]:
    """Give the groups that come: of a person alone, a calendar does not say for whom."""
    for attendee in properties(event, "ATTENDEE"):
        name = _name(attendee)
        if name and _kind(attendee) == "GROUP":
            yield Delegation(party=Organisation(name=name), status=Status.OTHER)


def people_of(event: Component, *, chairs: bool | None = None) -> Iterator[Person]:
    """Give the persons among the attendees: those who chair, those who do not, or all."""
    for attendee in properties(event, "ATTENDEE"):
        name = _name(attendee)
        role = str(attendee.params.get("ROLE", "")).upper()
        if name and _kind(attendee) == "INDIVIDUAL" and chairs in {None, role == "CHAIR"}:
            yield Person(name=name)


def is_held(attendee: Any) -> bool:  # noqa: ANN401 - of the library
    """Tell whether a field holds an attendee: one with a name who is a person or a group."""
    return bool(_name(attendee)) and _kind(attendee) in {"GROUP", "INDIVIDUAL"}


def _name(attendee: Any) -> str:  # noqa: ANN401
    """Return the name of an attendee; empty where there is none, or an address in its place."""
    name = clean(str(getattr(attendee, "params", {}).get("CN", "")))
    return "" if "@" in name else name


def _kind(attendee: Any) -> str:  # noqa: ANN401
    return str(attendee.params.get("CUTYPE", "INDIVIDUAL")).upper()
