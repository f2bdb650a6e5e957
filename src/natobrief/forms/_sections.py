"""The values of a brief as lines of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from natobrief.forms._page import Page
from natobrief.forms._wording import (
    attributed,
    days,
    hours,
    introduced,
    listed,
    named,
    placed,
    plain,
    quoted,
    visible,
    with_office,
)
from natobrief.model import (
    Accession,
    AgendaItem,
    Attendance,
    Commitment,
    Country,
    Delegation,
    Meeting,
    Package,
    Person,
    Session,
    SessionKind,
    Statement,
    StatementMode,
    StatementRole,
    Theme,
    Transition,
)

_ATTENDANCE = {Attendance.ALL: "all discussions", Attendance.PART: "part of the meeting"}


def meeting_lines(meeting: Meeting, pointer: str, page: Page) -> list[str]:
    """Write a meeting: what, when, where, at whose level, what about, and who comes."""
    lines = []
    for label, name, text in _facts(meeting):
        lines += page.label(label, text, f"{pointer}/{name}")
    lines += _agenda(meeting.agenda, page, "  ")
    lines += _delegations(meeting.delegations, f"{pointer}/delegations", page, "  ")
    if meeting.sessions:
        lines.append("  Sessions")
    for index, session in enumerate(meeting.sessions):
        lines += _session(session, f"{pointer}/sessions/{index}", page)
    return lines


def _facts(meeting: Meeting) -> Iterator[tuple[str, str, str]]:
    """Give label, field and words of each fact that is known."""
    yield "Name", "name", visible(meeting.name)
    if meeting.body is not None:
        yield "Body", "body", visible(meeting.body)
    if meeting.dates is not None:
        yield "Dates", "dates", days(meeting.dates)
    if meeting.venue is not None:
        yield "Where", "venue", placed(meeting.venue)
    if meeting.mode is not None:
        yield "How", "mode", plain(meeting.mode)
    yield "Level", "level", plain(meeting.level)
    if meeting.host is not None:
        yield "Host", "host", named(meeting.host)
    if meeting.chair is not None:
        yield "Chair", "chair", introduced(meeting.chair)


def _agenda(items: Sequence[AgendaItem], page: Page, indent: str) -> list[str]:
    lines = [f"{indent}Agenda"] if items else []
    for item in items:
        text = quoted(item.text) + _about(item.themes, item.countries)
        lines += page.wrap(text, f"{indent}    ", f"{indent}  - ")
    return lines


def _about(themes: Sequence[Theme], countries: Sequence[Country]) -> str:
    """Name themes and countries in brackets; empty when there are none."""
    parts = [f"themes: {', '.join(map(plain, themes))}"] if themes else []
    parts += [f"countries: {listed(countries)}"] if countries else []
    return f" [{'; '.join(parts)}]" if parts else ""


def _delegations(
    delegations: Sequence[Delegation], pointer: str, page: Page, indent: str
) -> list[str]:
    lines = [f"{indent}Who comes"] if delegations else []
    for index, delegation in enumerate(delegations):
        names = ["party", "office", "person"]
        if delegation.purpose is None:  # else the words that say it are those of the purpose
            names.append("attendance")
        pointers = [f"{pointer}/{index}/{name}" for name in names]
        lines += page.back(_delegation(delegation), pointers, f"{indent}    ", f"{indent}  - ")
    return lines


def _delegation(delegation: Delegation) -> str:
    details = []
    if delegation.person is not None:
        details.append(with_office(delegation.person, delegation.office))
    elif delegation.office is not None:
        details.append(visible(delegation.office))
    if delegation.attendance in _ATTENDANCE:
        details.append(_ATTENDANCE[delegation.attendance])
    if delegation.purpose is not None:
        details.append(f"for {quoted(delegation.purpose)}")
    text = named(delegation.party)
    if delegation.status is not None:
        text += f" ({plain(delegation.status)})"
    return f"{text}: {'; '.join(details)}" if details else text


def _session(session: Session, pointer: str, page: Page) -> list[str]:
    held = hours(session.start, session.end)
    kind = "" if session.kind is SessionKind.OTHER else f" ({plain(session.kind)})"
    body = "" if session.body is None else visible(session.body)
    text = "; ".join(part for part in (f"{visible(session.title)}{kind}", held, body) if part)
    pointers = [f"{pointer}/{name}" for name in ("start", "end", "body")]
    return [
        *page.back(text, pointers, "      ", "    - "),
        *_agenda(session.agenda, page, "      "),
        *_delegations(session.delegations, f"{pointer}/delegations", page, "      "),
    ]


def statement_lines(statement: Statement, pointer: str, page: Page) -> list[str]:
    """Write what somebody said: in quotation marks only what the release quotes."""
    speaker = "Somebody" if statement.speaker is None else named(statement.speaker)
    heading = attributed(speaker, statement.cue)
    subject = "" if statement.subject is None else f"({visible(statement.subject)}) "
    if statement.mode is StatementMode.VERBATIM:
        words = " ... ".join(map(quoted, statement.parts))
    else:
        heading += " [paraphrase, no quotation]"
        words = " ... ".join(map(visible, statement.parts))
    about = _about(statement.themes, statement.countries)
    if statement.role is not StatementRole.CITATION:
        heading += f" [{plain(statement.role)}]"
    lines = page.back(f"{heading}:", [f"{pointer}/speaker"], "    ", "  ")
    return lines + page.wrap(f"{subject}{words}{about}", "    ")


def commitment_lines(commitment: Commitment, pointer: str, page: Page) -> list[str]:
    """Write what was taken on or asked for: who, to whom, for whom, how, how far ahead."""
    heading = f"{plain(commitment.kind).capitalize()}: {named(commitment.actor)}"
    if commitment.addressee is not None:
        heading += f" to {named(commitment.addressee)}"
    if commitment.beneficiaries:
        heading += f", for {listed(commitment.beneficiaries)}"
    if commitment.through is not None:
        heading += f"; through {visible(commitment.through)}"
    if commitment.amounts:
        heading += f"; {', '.join(visible(str(each)) for each in commitment.amounts)}"
    if commitment.deadline is not None:
        heading += f"; by {commitment.deadline}"
    if commitment.horizon is not None:
        heading += f"; {plain(commitment.horizon)}"
    if commitment.transition is not None:
        heading += f"; {_transition(commitment.transition)}"
    names = ("actor", "addressee", "beneficiaries", "deadline")
    pointers = [f"{pointer}/{name}" for name in names]
    pointers += [f"{pointer}/amounts/{at}/value" for at in range(len(commitment.amounts))]
    return [
        *page.back(heading, pointers, "    ", "  "),
        *page.wrap(quoted(commitment.text), "    "),
    ]


def _transition(transition: Transition) -> str:
    targets = ", ".join(map(visible, transition.targets))
    return f"from {visible(transition.origin)}" + (f" to {targets}" if targets else "")


def package_lines(package: Package, pointer: str, page: Page) -> list[str]:
    """Write a package of help: from whom, for whom, and what is in it."""
    heading = visible(package.name)
    if package.provider is not None:
        heading += f", from {named(package.provider)}"
    if package.recipient is not None:
        heading += f", for {named(package.recipient)}"
    pointers = [f"{pointer}/{name}" for name in ("name", "provider", "recipient")]
    lines = page.back(heading, pointers, "    ", "  ")
    for item in package.items:
        lines += page.wrap(visible(item), "      ", "    - ")
    return lines


def accession_lines(accession: Accession, pointer: str, page: Page) -> list[str]:
    """Write how far a country has come on its way into the Alliance."""
    text = f"{named(accession.country)}: {plain(accession.stage)}, {quoted(accession.text)}"
    return page.back(text, [f"{pointer}/country"], "    ", "  ")


def person_lines(person: Person, pointer: str, page: Page) -> list[str]:
    """Introduce a person whom the release names."""
    return page.back(introduced(person), [f"{pointer}/office", f"{pointer}/party"], "    ", "  ")
