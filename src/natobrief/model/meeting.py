"""The meeting: when, where, at whose level, what about, and who comes."""

import re
from datetime import date, datetime, timezone
from typing import final

from attrs import field, frozen

from natobrief.model._canonical import canonical_json
from natobrief.model._enforce import enforced, refuse
from natobrief.model.country import Country
from natobrief.model.days import DateRange
from natobrief.model.enums import Attendance, Level, MeetingMode, SessionKind, Status, Theme
from natobrief.model.parties import Organisation, Person

#: Form of the names in the IANA time zone database.
ZONE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")


@final
@frozen(kw_only=True, field_transformer=enforced)
class Venue:
    """Where a meeting is held.

    >>> Venue(city="Bucharest", country=Country("ROU")).city
    'Bucharest'

    Raises:
        ValidationError: All fields are None: a place of which nothing is known is no venue.
    """

    #: Building or site, such as "NATO Headquarters"; None when not stated.
    name: str | None = field(default=None)
    #: City, as the release writes it; None when not stated.
    city: str | None = field(default=None)
    #: Country, stated or following from the city; None when neither says.
    country: Country | None = field(default=None)
    #: IANA time zone of the place, such as ``Europe/Bucharest``; None when not known.
    timezone: str | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        """Refuse a venue that says nothing, and a zone that cannot be an IANA name."""
        if all(each is None for each in (self.name, self.city, self.country, self.timezone)):
            refuse(self, "city", None, "a name, a city, a country or a time zone")
        if self.timezone is not None and not ZONE_NAME.fullmatch(self.timezone):
            refuse(self, "timezone", self.timezone, "an IANA zone name, such as Europe/Brussels")


@final
@frozen(kw_only=True, field_transformer=enforced)
class AgendaItem:
    """One thing that a meeting is to talk about.

    >>> AgendaItem(text="the situation in Kosovo", themes=(Theme.KOSOVO,)).themes[0].value
    'kosovo'
    """

    #: The item in the release's own words.
    text: str = field()
    #: Themes that the words name, in the order of the closed list; empty when none fits.
    themes: tuple[Theme, ...] = field(default=())
    #: Countries that the words name, in their order.
    countries: tuple[Country, ...] = field(default=())


@final
@frozen(kw_only=True, field_transformer=enforced)
class Delegation:
    """A party that takes part beside those whose meeting it is.

    >>> guest = Delegation(party=Country("UKR"), office="foreign minister", status=Status.PARTNER)
    >>> guest.attendance.value
    'unstated'
    """

    #: The country or organisation.
    party: Country | Organisation = field()
    #: Office of the one who comes, in the singular; None when not stated.
    office: str | None = field(default=None)
    #: Who comes; None when no name is stated.
    person: Person | None = field(default=None)
    #: What the party is to the Alliance on the (first) day of the meeting; None where that
    #: depends on the day and no day is known.
    status: Status | None = field(default=None)
    #: How much of the meeting they take part in.
    attendance: Attendance = field(default=Attendance.UNSTATED)
    #: What they come for, in the release's words; None when not stated.
    purpose: str | None = field(default=None)


def _fixed_offset(moment: object) -> object:
    """Keep the UTC offset and drop the rules of a zone, so that equal times are equal values.

    Python never holds a moment of a repeated hour equal to the same moment in another zone
    (PEP 495); the zone itself is `Venue.timezone`.
    """
    if type(moment) is datetime:
        offset = moment.utcoffset()
        if offset is not None:
            return moment.replace(tzinfo=timezone(offset), fold=0)
    return moment


def _with_offset(moment: object) -> object:
    """Tell moments apart by their offset too: 9:00 in one zone and 8:00 in another are two facts.

    Python holds them equal, but a release states the one or the other, and they are not written
    alike.
    """
    return (moment, moment.utcoffset()) if isinstance(moment, datetime) else moment


@final
@frozen(kw_only=True, field_transformer=enforced)
class Session:
    """A part of a meeting with a time of its own.

    >>> dinner = Session(title="Working dinner", kind=SessionKind.MEAL, start=date(2024, 7, 10))
    >>> dinner.kind.value, dinner.start
    ('meal', datetime.date(2024, 7, 10))

    Raises:
        ValidationError: A datetime without offset, one end a date and the other a datetime, or
            an end before the start.
    """

    #: Title, as stated.
    title: str = field()
    #: What sort of part it is, told by the title.
    kind: SessionKind = field(default=SessionKind.OTHER)
    #: Start: an aware datetime, kept with its UTC offset, or a plain date; None when not stated.
    start: date | datetime | None = field(default=None, converter=_fixed_offset, eq=_with_offset)
    #: End, of the same kind as ``start``: the moment it ends, or its last day (included).
    end: date | datetime | None = field(default=None, converter=_fixed_offset, eq=_with_offset)
    #: Body that meets, such as "NATO-Ukraine Council"; None when not stated.
    body: str | None = field(default=None)
    #: Who takes part beside those whose meeting it is.
    delegations: tuple[Delegation, ...] = field(default=())
    #: What the session is about.
    agenda: tuple[AgendaItem, ...] = field(default=())

    def __attrs_post_init__(self) -> None:
        """Refuse ends of two kinds, and an end before the start."""
        if self.start is None or self.end is None:
            return
        if isinstance(self.start, datetime) is not isinstance(self.end, datetime):
            refuse(self, "end", self.end, f"the same kind as start ({self.start.isoformat()})")
        if self.end < self.start:
            refuse(self, "end", self.end, f"not before start ({self.start.isoformat()})")


@final
@frozen(kw_only=True, field_transformer=enforced)
class Meeting:
    """A meeting that a release announces, previews, lists or reports.

    >>> meeting = Meeting(
    ...     name="Meeting of NATO Foreign Ministers",
    ...     level=Level.FOREIGN_MINISTERS,
    ...     dates=DateRange(first=date(2022, 11, 29), last=date(2022, 11, 30)),
    ... )
    >>> meeting.uid
    '34177a25-c0c5-57a9-ae28-14ef6958e71a'
    """

    #: What the release calls it, or a name made of its level.
    name: str = field()
    #: At whose level it is held.
    level: Level = field()
    #: Body that meets, such as "North Atlantic Council"; None when not stated.
    body: str | None = field(default=None)
    #: Its days; None when not stated.
    dates: DateRange | None = field(default=None)
    #: Where; None when not stated.
    venue: Venue | None = field(default=None)
    #: In person, online or both; None when not stated.
    mode: MeetingMode | None = field(default=None)
    #: Who receives the meeting; None when not stated.
    host: Country | Organisation | Person | None = field(default=None)
    #: Who chairs it; None when not stated.
    chair: Person | None = field(default=None)
    #: What it is to talk about, in the order of the release.
    agenda: tuple[AgendaItem, ...] = field(default=())
    #: Parties that come beside those whose meeting it is, in the order of the release.
    delegations: tuple[Delegation, ...] = field(default=())
    #: Its parts, in the order of the release.
    sessions: tuple[Session, ...] = field(default=())

    @property
    def uid(self) -> str:
        """Stable identifier, a UUID (version 5) of level, body and first day.

        Two releases about one meeting give the same one, whatever else they say. Where the level
        is ``other`` the name counts too, and where no day is stated the city and the name do.
        """
        first = "" if self.dates is None else self.dates.first.isoformat()
        parts = [self.level.value, (self.body or "").casefold(), first]
        if self.level is Level.OTHER or self.dates is None:
            parts.append(self.name.casefold())
        if self.dates is None:
            city = None if self.venue is None else self.venue.city
            parts.append((city or "").casefold())
        from uuid import NAMESPACE_URL, uuid5  # noqa: PLC0415 - slow to import, seldom asked

        return str(uuid5(NAMESPACE_URL, f"natobrief:meeting:{canonical_json(parts)}"))
