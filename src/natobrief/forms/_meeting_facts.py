"""What a page says of a meeting: its card, agenda, guests and sessions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from natobrief.forms._element import Element, Node, element
from natobrief.forms._fact import Fact, Group, about, introduced, joined, quoted, said, strong, tag
from natobrief.forms._tongue import Tongue
from natobrief.forms._wording import visible
from natobrief.model import (
    AgendaItem,
    Attendance,
    Delegation,
    Meeting,
    Session,
    SessionKind,
    Venue,
)

#: Facts of a card that are words of the release.
_WORDS = ("name", "body")
_ATTENDANCE = {Attendance.ALL: "all discussions", Attendance.PART: "part of the meeting"}


def meeting_groups(meeting: Meeting, index: int, tongue: Tongue) -> Iterator[Group]:
    """Give a meeting as groups of facts; one that is not the main one stands a step further down.

    Args:
        meeting: The meeting.
        index: Its place among the meetings.
        tongue: The language.
    """
    pointer = f"/meetings/{index}"
    rank = 4 if index else 3
    heading = visible(meeting.name) if index else tongue.label("Meeting")
    card = tuple(_card(meeting, pointer, tongue))
    yield Group(heading=heading, rank=rank, facts=card, is_card=True)
    parts = (
        ("Agenda", _agenda(meeting.agenda, f"{pointer}/agenda", tongue)),
        ("Who comes", _guests(meeting.delegations, f"{pointer}/delegations", tongue)),
        ("Programme", _sessions(meeting.sessions, f"{pointer}/sessions", tongue)),
    )
    for label, facts in parts:
        if facts:
            yield Group(heading=tongue.label(label), rank=rank + 1, facts=facts)


def _card(meeting: Meeting, pointer: str, tongue: Tongue) -> Iterator[Fact]:
    for label, name, words in _facts(meeting, tongue):
        value: tuple[Node, ...] = (said(words) if name in _WORDS else element("bdi", words),)
        if name == "dates":
            value += _weekdays(meeting, tongue)
        place = f"{pointer}/{name}"
        yield Fact(pointer=place, label=tongue.label(label), value=value, words=words)


def _weekdays(meeting: Meeting, tongue: Tongue) -> tuple[Node, ...]:
    """Name the weekdays that the release states; nothing where it states none."""
    stated = () if meeting.dates is None else meeting.dates.weekdays_stated
    if not stated:
        return ()
    named = ", ".join(map(tongue.weekday, stated))
    words = f"{tongue.before('weekdays stated')} {named}"
    return (" ", element("span", words, class_="about"))


def _facts(meeting: Meeting, tongue: Tongue) -> Iterator[tuple[str, str, str]]:
    """Give label, field and words of each fact that is known."""
    yield "What", "name", visible(meeting.name)
    if meeting.dates is not None:
        yield "When", "dates", tongue.days(meeting.dates)
    if meeting.venue is not None:
        yield "Where", "venue", _place(meeting.venue, tongue)
    yield "Level", "level", tongue.word(meeting.level)
    if meeting.body is not None:
        yield "Body", "body", visible(meeting.body)
    if meeting.mode is not None:
        yield "How", "mode", tongue.word(meeting.mode)
    if meeting.chair is not None:
        yield "Chair", "chair", tongue.introduced(meeting.chair)
    if meeting.host is not None:
        yield "Host", "host", introduced(meeting.host, tongue)


def _place(venue: Venue, tongue: Tongue) -> str:
    zone = (
        "" if venue.timezone is None else f"{tongue.before('time zone')} {visible(venue.timezone)}"
    )
    place = tongue.placed(venue)
    return f"{place} ({zone})" if place and zone else place or zone


def _agenda(items: Sequence[AgendaItem], pointer: str, tongue: Tongue) -> tuple[Fact, ...]:
    return tuple(
        Fact(
            pointer=f"{pointer}/{index}",
            value=(said(item.text), *about(item.themes, item.countries, tongue)),
            words=visible(item.text),
        )
        for index, item in enumerate(items)
    )


def _guests(guests: Sequence[Delegation], pointer: str, tongue: Tongue) -> tuple[Fact, ...]:
    return tuple(
        Fact(
            pointer=f"{pointer}/{index}",
            value=tuple(_guest(guest, tongue)),
            words=tongue.named(guest.party),
        )
        for index, guest in enumerate(guests)
    )


def _guest(guest: Delegation, tongue: Tongue) -> Iterator[Node]:
    yield strong(tongue.named(guest.party))
    if guest.status is not None:
        yield " "
        yield tag(tongue.word(guest.status))
    details: list[Node] = []
    if guest.person is not None:
        named = tongue.introduced(guest.person, guest.office, beside=guest.party)
        details.append(element("bdi", named))
    elif guest.office is not None:
        details.append(said(guest.office))
    if guest.attendance in _ATTENDANCE:
        details.append(tongue.label(_ATTENDANCE[guest.attendance]))
    if guest.purpose is not None:
        purpose = quoted(guest.purpose, tongue)
        details.append(element("span", f"{tongue.label('for')} ", purpose))
    if details:
        yield " "
        yield from joined(details, "; ")


def _sessions(sessions: Sequence[Session], pointer: str, tongue: Tongue) -> tuple[Fact, ...]:
    facts = []
    for index, session in enumerate(sessions):
        place = f"{pointer}/{index}"
        parts = (
            ("Agenda", _agenda(session.agenda, f"{place}/agenda", tongue)),
            ("Who comes", _guests(session.delegations, f"{place}/delegations", tongue)),
        )
        inner = tuple(
            Group(heading=tongue.label(label), facts=facts) for label, facts in parts if facts
        )
        value = tuple(_session(session, tongue))
        words = visible(session.title)
        facts.append(Fact(pointer=place, value=value, words=words, inner=inner))
    return tuple(facts)


def _session(session: Session, tongue: Tongue) -> Iterator[Node]:
    held = tongue.hours(session.start, session.end)
    if held:
        yield _moment(held)
        yield " "
    yield strong(visible(session.title))
    if session.kind is not SessionKind.OTHER:
        yield " "
        yield tag(tongue.word(session.kind))
    if session.body is not None:
        yield "; "
        yield said(session.body)


def _moment(held: str) -> Element:
    return element("span", held, class_="held")
