"""Past meetings of the Alliance."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, final

from attrs import field, frozen

from natobrief import data
from natobrief.model import Country, DateRange, Level, MeetingMode, Venue
from natobrief.model._enforce import enforced


@final
class EventStyle(StrEnum):
    """How a meeting was called."""

    #: One of the regular meetings.
    FORMAL = "formal"
    #: Without formal decisions, usually away from Headquarters.
    INFORMAL = "informal"
    #: Called at short notice.
    EXTRAORDINARY = "extraordinary"


@final
@frozen(kw_only=True, field_transformer=enforced)
class Event:
    """A summit or a meeting of ministers that took place.

    >>> days = DateRange(first=date(2022, 11, 29), last=date(2022, 11, 30))
    >>> Event(id="2022-11-29-foreign", levels=(Level.FOREIGN_MINISTERS,), days=days).mode.value
    'in_person'
    """

    #: Short identifier, the same in all versions of the tables.
    id: str = field()
    #: Name, such as "Madrid Summit"; None for meetings that have none.
    name: str | None = field(default=None)
    #: Levels: one, or two for a joint session.
    levels: tuple[Level, ...] = field()
    #: Its days, both ends included.
    days: DateRange = field()
    #: Where; empty for videoconferences, two for a meeting in two countries.
    venues: tuple[Venue, ...] = field(default=())
    #: In person or online.
    mode: MeetingMode = field(default=MeetingMode.IN_PERSON)
    #: How it was called.
    style: EventStyle = field(default=EventStyle.FORMAL)
    #: False when one of the days was not seen on a page, or pages disagree.
    confirmed: bool = field(default=True)


_JOINT = "foreign_and_defence_ministers"
_JOINT_LEVELS = (Level.FOREIGN_MINISTERS, Level.DEFENCE_MINISTERS)


def read_events() -> Iterator[Event]:
    """Read the events of the table, in the order of their days."""
    for row in data.load("events")["events"]:
        yield _read_event(row)


def _read_event(row: Mapping[str, Any]) -> Event:
    online = row["mode"] == "videoconference"
    places = () if online else (row, *row.get("other_places", ()))
    return Event(
        id=row["id"],
        name=row.get("name"),
        levels=_JOINT_LEVELS if row["level"] == _JOINT else (Level(row["level"]),),
        days=DateRange(first=date.fromisoformat(row["start"]), last=date.fromisoformat(row["end"])),
        venues=tuple(
            Venue(city=place["city"], country=Country(place["country"])) for place in places
        ),
        mode=MeetingMode.ONLINE if online else MeetingMode.IN_PERSON,
        style=EventStyle(row["style"]),
        confirmed=row["confirmed"],
    )
