"""Markdown: a briefing note, as a person writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from natobrief.diagnostics import Problem
from natobrief.forms._checks import loss, losses_of, refuse_argument
from natobrief.forms._claims import (
    accession_lines,
    commitment_lines,
    package_lines,
    person_lines,
    position_lines,
)
from natobrief.forms._markup import escaped, linked
from natobrief.forms._note import agenda_lines, card_lines, guest_lines, session_lines
from natobrief.forms._tongue import Tongue
from natobrief.model import Brief, Evidence, Meeting, Source

#: The card alone; the note; the note with the words behind it.
_DEPTHS = (1, 2, 3)
_NOTE = 2
_WORDS = 3

#: What a card leaves out.
_CLAIMS = ("persons", "statements", "commitments", "packages", "accessions")

#: Heading of each section about a meeting, its field, and what writes it.
_PARTS: tuple[tuple[str, str, Callable[[Any, Tongue], list[str]]], ...] = (
    ("Agenda", "agenda", agenda_lines),
    ("Who comes", "delegations", guest_lines),
    ("Programme", "sessions", session_lines),
)
#: Heading of each section about the release, its field of the brief, and what writes it.
_SECTIONS: tuple[tuple[str, str, Callable[[Any, Tongue], list[str]]], ...] = (
    ("Positions", "statements", position_lines),
    ("Commitments", "commitments", commitment_lines),
    ("Packages", "packages", package_lines),
    ("Accessions", "accessions", accession_lines),
    ("People", "persons", person_lines),
)


def dumps(brief: Brief, *, language: str | None = None, depth: int = _NOTE) -> str:
    """Write a briefing note; see `natobrief.dumps`."""
    tongue = _checked(brief, language, depth)
    lines = _head(brief, tongue)
    for index, meeting in enumerate(brief.meetings):
        if index == 1:
            lines += ["", f"## {tongue.label('Other meetings')}"]
        lines += _meeting(meeting, tongue, depth, index)
    if depth >= _NOTE:
        for heading, name, lines_of in _SECTIONS:
            lines += _section(f"## {tongue.label(heading)}", lines_of(getattr(brief, name), tongue))
    lines += _section(f"## {tongue.label('Source')}", _source(brief.source, tongue))
    if depth >= _WORDS:
        words = [_evidence(item, brief.source.text, tongue) for item in brief.evidence]
        lines += _section(f"## {tongue.label('Words of the release')}", words)
    return "\n".join([*lines, ""])


def lost(brief: Brief, *, language: str | None = None, depth: int = _NOTE) -> Iterator[Problem]:
    """Give what a note leaves out; see `natobrief.lost`."""
    _checked(brief, language, depth)
    if brief.source.text:
        yield loss("/source/text", "a note quotes the release and does not hold its text")
    for index, meeting in enumerate(brief.meetings):
        yield from _lost_of(meeting, f"/meetings/{index}", depth)
    if depth < _NOTE:
        yield from losses_of(brief, _CLAIMS, "a card")
    if depth < _WORDS:
        yield from losses_of(brief, ("evidence",), "a note of this depth")
    yield from losses_of(brief, ("extra",), "a note")


def _lost_of(meeting: Meeting, pointer: str, depth: int) -> Iterator[Problem]:
    if meeting.venue is not None and meeting.venue.timezone is not None:
        yield loss(f"{pointer}/venue/timezone", "a note gives hours with their offset alone")
    if meeting.dates is not None and meeting.dates.weekdays_stated:
        yield loss(f"{pointer}/dates/weekdays_stated", "a note gives the true weekdays")
    for _, name, _ in _PARTS:
        if depth < _NOTE and getattr(meeting, name):
            yield loss(f"{pointer}/{name}", "a card holds what, when, where and who")


def _checked(brief: Brief, language: object, depth: object) -> Tongue:
    if type(depth) is not int or depth not in _DEPTHS:
        refuse_argument("depth", "1, 2 or 3", depth)
    return Tongue.of(language, brief.source.language)


def _head(brief: Brief, tongue: Tongue) -> list[str]:
    """Write the heading: the main meeting, or the headline where there is none."""
    if brief.meetings:
        return [f"# {escaped(brief.meeting.name)}"]
    title = brief.source.title or tongue.word(brief.source.kind).capitalize()
    return [f"# {escaped(title)}", "", tongue.label("No meeting was read.")]


def _meeting(meeting: Meeting, tongue: Tongue, depth: int, index: int) -> list[str]:
    """Write a meeting; one that is not the main one, a step further down."""
    lines = ["", f"### {escaped(meeting.name)}"] if index else []
    lines += ["", *card_lines(meeting, tongue)]
    if depth >= _NOTE:
        for heading, name, lines_of in _PARTS:
            marks = "####" if index else "##"
            parts = lines_of(getattr(meeting, name), tongue)
            lines += _section(f"{marks} {tongue.label(heading)}", parts)
    return lines


def _section(heading: str, lines: list[str]) -> list[str]:
    """Put a heading over lines; nothing where there are none."""
    return ["", heading, "", *lines] if lines else []


def _source(source: Source, tongue: Tongue) -> list[str]:
    """Write where it all comes from."""
    language = tongue.label("French" if source.language.value == "fr" else "English")
    document = f"{tongue.word(source.kind)} {tongue.label('in')} {language}"
    published = None if source.published is None else tongue.dated(source.published)
    facts = [
        ("Document", document if source.title is None else f"{escaped(source.title)} ({document})"),
        ("Publisher", source.publisher and escaped(source.publisher)),
        ("Published", published),
        ("Reference", source.reference and escaped(source.reference)),
        ("Address", source.url and linked(source.url)),
        ("SHA-256 of the text", f"`{source.sha256}`"),
    ]
    return [f"- {tongue.before(label)} {fact}" for label, fact in facts if fact]


def _evidence(item: Evidence, text: str, tongue: Tongue) -> str:
    """Write the words behind one value, in full."""
    words = [tongue.quoted(span.of(text)) for span in item.spans if span.end <= len(text)]
    quoted = ", ".join(map(escaped, words))
    place = escaped(f"{item.pointer or '/'} ({tongue.label(item.origin.value)}, {item.rule})")
    return f"- {place}: {quoted}" if quoted else f"- {place}"
