"""The parts of a note that tell of a meeting: its card, agenda, guests and sessions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from natobrief.forms._markup import escaped
from natobrief.forms._tongue import Tongue
from natobrief.model import (
    AgendaItem,
    Attendance,
    Country,
    Delegation,
    Meeting,
    Person,
    Session,
    SessionKind,
    Theme,
)

_ATTENDANCE = {Attendance.ALL: "all discussions", Attendance.PART: "part of the meeting"}


def card_lines(meeting: Meeting, tongue: Tongue) -> list[str]:
    """Write what, when, where and who in a few lines."""
    return [
        f"- **{tongue.before(label)}** {escaped(fact)}" for label, fact in _facts(meeting, tongue)
    ]


def _facts(meeting: Meeting, tongue: Tongue) -> Iterator[tuple[str, str]]:
    """Give the label and the words of each fact that is known."""
    yield "What", meeting.name
    yield "Level", tongue.word(meeting.level)
    if meeting.body is not None:
        yield "Body", meeting.body
    if meeting.dates is not None:
        yield "When", tongue.days(meeting.dates)
    if meeting.venue is not None and (place := tongue.placed(meeting.venue)):
        yield "Where", place
    if meeting.mode is not None:
        yield "How", tongue.word(meeting.mode)
    if meeting.chair is not None:
        yield "Chair", tongue.introduced(meeting.chair)
    if isinstance(meeting.host, Person):
        yield "Host", tongue.introduced(meeting.host)
    elif meeting.host is not None:
        yield "Host", tongue.named(meeting.host)


def agenda_lines(items: Sequence[AgendaItem], tongue: Tongue) -> list[str]:
    """Write what is to be talked about."""
    return [f"- {escaped(item.text)}{about(item.themes, item.countries, tongue)}" for item in items]


def about(themes: Sequence[Theme], countries: Sequence[Country], tongue: Tongue) -> str:
    """Name themes and countries in brackets; empty when there are none."""
    named = [
        (tongue.before("themes"), [tongue.word(theme) for theme in themes]),
        (tongue.before("countries"), [tongue.named(country) for country in countries]),
    ]
    parts = [f"{label} {escaped(', '.join(words))}" for label, words in named if words]
    return f" ({'; '.join(parts)})" if parts else ""


def guest_lines(delegations: Sequence[Delegation], tongue: Tongue) -> list[str]:
    """Write who comes beside those whose meeting it is."""
    return [f"- {_guest(delegation, tongue)}" for delegation in delegations]


def _guest(delegation: Delegation, tongue: Tongue) -> str:
    details = []
    if delegation.person is not None:
        person, party = delegation.person, delegation.party
        details.append(tongue.introduced(person, delegation.office, beside=party))
    elif delegation.office is not None:
        details.append(delegation.office)
    if delegation.attendance in _ATTENDANCE:
        details.append(tongue.label(_ATTENDANCE[delegation.attendance]))
    if delegation.purpose is not None:
        details.append(f"{tongue.label('for')} {tongue.quoted(delegation.purpose)}")
    text = f"**{escaped(tongue.named(delegation.party))}**"
    if delegation.status is not None:
        text += f" ({tongue.word(delegation.status)})"
    return f"{text}: {escaped('; '.join(details))}" if details else text


def session_lines(sessions: Sequence[Session], tongue: Tongue) -> list[str]:
    """Write each session: when, what, who meets, what about and who comes."""
    lines = []
    for session in sessions:
        parts = [f"**{escaped(session.title)}**"]
        parts += [] if session.kind is SessionKind.OTHER else [tongue.word(session.kind)]
        parts += [escaped(session.body)] if session.body is not None else []
        held = tongue.hours(session.start, session.end)
        lines.append("- " + "; ".join([*parts, escaped(held)] if held else parts))
        inner = agenda_lines(session.agenda, tongue) + guest_lines(session.delegations, tongue)
        lines += [f"  {line}" for line in inner]
    return lines
