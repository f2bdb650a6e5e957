"""JSON-LD: the release, its meetings, and what was said, in the words of schema.org.

The context is written into the document, so that nothing has to be fetched to read it. Every
value is text, an object of schema.org, or the address of another object of the same document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from natobrief.diagnostics import Problem
from natobrief.forms import _schema_org as schema
from natobrief.forms._checks import check_indent, loss, losses_of
from natobrief.forms._identity import meeting_ids
from natobrief.forms._schema_org import Node
from natobrief.model import (
    Attendance,
    Brief,
    Delegation,
    DocumentKind,
    Meeting,
    Session,
    SessionKind,
    Source,
    Theme,
)
from natobrief.model._canonical import canonical_json

_CONTEXT = {"@vocab": "https://schema.org/"}
_RELEASE = "_:release"


def dumps(brief: Brief, *, indent: int | None = None) -> str:
    """Write a brief as one JSON-LD document; see `natobrief.dumps`."""
    check_indent(indent)
    graph = [_release(brief)]
    for identifier, meeting in zip(meeting_ids(brief), brief.meetings, strict=True):
        graph.append(_meeting(meeting, f"urn:uuid:{identifier}"))
    graph += [schema.statement(each, _RELEASE) for each in brief.statements]
    graph += map(schema.defined, dict.fromkeys(schema.parties_in(brief)))
    return canonical_json({"@context": _CONTEXT, "@graph": graph}, indent)


def lost(brief: Brief, *, indent: int | None = None) -> Iterator[Problem]:
    """Give what schema.org has no words for; see `natobrief.lost`."""
    check_indent(indent)
    for index, meeting in enumerate(brief.meetings):
        pointer = f"/meetings/{index}"
        if meeting.dates is not None and meeting.dates.weekdays_stated:
            yield loss(f"{pointer}/dates/weekdays_stated", "schema.org holds days alone")
        yield from _lost_of(meeting, pointer)
        for number, session in enumerate(meeting.sessions):
            yield from _lost_of(session, f"{pointer}/sessions/{number}")
    for index, statement in enumerate(brief.statements):
        if statement.cue is not None:
            yield loss(f"/statements/{index}/cue", "a Quotation holds no words that introduce it")
    for index, commitment in enumerate(brief.commitments):
        if commitment.horizon is not None:
            yield loss(f"/commitments/{index}/horizon", "an Action holds times, not how far ahead")
    yield from losses_of(brief, ("evidence", "extra"), "schema.org")


def _lost_of(event: Meeting | Session, pointer: str) -> Iterator[Problem]:
    for index, delegation in enumerate(event.delegations):
        place = f"{pointer}/delegations/{index}"
        yield loss(f"{place}/status", "a Role holds no status in the Alliance")
        if delegation.attendance is not Attendance.UNSTATED:
            yield loss(f"{place}/attendance", "a Role holds no share of an event")
    for index, item in enumerate(event.agenda):
        for name in ("themes", "countries"):
            if getattr(item, name):
                what = f"an Event has {name}, but not each thing that it is about"
                yield loss(f"{pointer}/agenda/{index}/{name}", what)


def _release(brief: Brief) -> Node:
    source = brief.source
    named = [schema.party(person) for person in brief.persons]
    claims = [
        *map(schema.commitment, brief.commitments),
        *map(schema.package, brief.packages),
        *map(schema.accession, brief.accessions),
    ]
    return schema.node(
        "NewsArticle" if source.kind is DocumentKind.NEWS_REPORT else "Article",
        {
            "@id": _RELEASE,
            "genre": source.kind.value,
            "inLanguage": source.language.value,
            "headline": source.title,
            "datePublished": source.published and source.published.isoformat(),
            "publisher": source.publisher
            and schema.node("Organization", {"name": source.publisher}),
            "url": source.url and schema.address(source.url),
            "identifier": _identifiers(source),
            "articleBody": source.text,
            "about": [{"@id": f"urn:uuid:{each}"} for each in meeting_ids(brief)],
            "mentions": [*named, *claims],
        },
    )


def _identifiers(source: Source) -> list[Node]:
    known = [("reference", source.reference), ("sha256", source.sha256)]
    return [schema.named_value(name, value) for name, value in known if value is not None]


def _meeting(meeting: Meeting, identifier: str) -> Node:
    return schema.node(
        "Event",
        {
            "@id": identifier,
            "name": meeting.name,
            "startDate": meeting.dates and meeting.dates.first.isoformat(),
            "endDate": meeting.dates and meeting.dates.last.isoformat(),
            "location": meeting.venue and schema.place(meeting.venue),
            "eventAttendanceMode": meeting.mode and schema.mode(meeting.mode),
            "organizer": [
                *schema.body(meeting.body),
                *schema.roles("organizer", "host", [meeting.host]),
            ],
            "performer": schema.roles("performer", "chair", [meeting.chair]),
            "attendee": _attendees(meeting.delegations),
            "about": _about(meeting),
            "keywords": [schema.term(meeting.level, "level"), *schema.terms(_themes(meeting))],
            "subEvent": [
                _session(session, identifier, number)
                for number, session in enumerate(meeting.sessions, 1)
            ],
        },
    )


def _session(session: Session, meeting: str, number: int) -> Node:
    return schema.node(
        "Event",
        {
            "@id": f"{meeting}#session-{number}",
            "name": session.title,
            "startDate": session.start and session.start.isoformat(),
            "endDate": session.end and session.end.isoformat(),
            "superEvent": {"@id": meeting},
            "organizer": schema.body(session.body),
            "attendee": _attendees(session.delegations),
            "about": _about(session),
            "keywords": [*_kind_of(session), *schema.terms(_themes(session))],
        },
    )


def _kind_of(session: Session) -> list[Node]:
    kind = session.kind
    return [] if kind is SessionKind.OTHER else [schema.term(kind, "session kind")]


def _themes(event: Meeting | Session) -> list[Theme]:
    """List the themes of an agenda, each once."""
    return list(dict.fromkeys(theme for item in event.agenda for theme in item.themes))


def _about(event: Meeting | Session) -> list[Node]:
    """List what an event is about: the items of its agenda, then their countries, each once."""
    items = [schema.node("Thing", {"name": item.text}) for item in event.agenda]
    countries = dict.fromkeys(country for item in event.agenda for country in item.countries)
    return [*items, *map(schema.party, countries)]


def _attendees(delegations: Sequence[Delegation]) -> list[Node]:
    return [
        schema.node(
            "Role",
            {
                "roleName": each.office,
                "description": each.purpose,
                "attendee": [
                    schema.party(each.party),
                    *([] if each.person is None else [schema.party(each.person)]),
                ],
            },
        )
        for each in delegations
    ]
