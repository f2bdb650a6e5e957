"""Facts written by hand beside a release, and what a brief says otherwise."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from natobrief import Brief, Country, Meeting, Organisation, Person, Theme

Facts = dict[str, Any]
_ORDER = {theme.value: index for index, theme in enumerate(Theme)}


def facts_beside(release: Path) -> Facts:
    """Read the facts that stand beside a release: ``NAME.facts.json`` for ``NAME.txt``."""
    text = release.with_suffix(".facts.json").read_text(encoding="utf-8")
    facts: Facts = json.loads(text)
    return facts


def differences(brief: Brief, facts: Facts) -> list[str]:
    """List each fact that a brief lacks (``-``), and each that it has beyond them (``+``)."""
    found, wanted = dict(_found(brief)), dict(_wanted(facts))
    lines: list[str] = []
    for subject, expected in wanted.items():
        missing = Counter(expected) - Counter(found[subject])
        beyond = Counter(found[subject]) - Counter(expected)
        lines += [f"- {subject}: {fact}" for fact in missing.elements()]
        lines += [f"+ {subject}: {fact}" for fact in beyond.elements()]
    return lines


def _found(brief: Brief) -> Iterator[tuple[str, list[object]]]:
    meeting = brief.meetings[0] if brief.meetings else None
    yield "kind", [brief.source.kind.value]
    yield "language", [brief.source.language.value]
    yield "meeting", [_meeting(meeting)]
    yield (
        "agenda",
        [(_folded(i.text), _values(i.themes)) for i in (meeting.agenda if meeting else ())],
    )
    yield "persons", [(p.name, _lower(p.office), _code(p.party)) for p in brief.persons]
    yield (
        "delegations",
        [
            (
                _name(d.party),
                _lower(d.office),
                _name(d.person),
                str(d.status),
                d.attendance.value,
                _folded(d.purpose),
            )
            for d in (meeting.delegations if meeting else ())
        ],
    )
    yield from _found_words(brief)


def _meeting(meeting: Meeting | None) -> object:
    if meeting is None:
        return None
    dates, venue = meeting.dates, meeting.venue
    return (
        meeting.level.value,
        None if dates is None else (str(dates.first), str(dates.last)),
        () if dates is None else _values(dates.weekdays_stated),
        None if venue is None else _folded(venue.city),
        None if venue is None else _code(venue.country),
    )


def _found_words(brief: Brief) -> Iterator[tuple[str, list[object]]]:
    yield (
        "statements",
        [
            (
                _name(s.speaker),
                s.mode.value,
                _lower(s.cue),
                tuple(map(_folded, s.parts)),
                _folded(s.subject),
                _values(s.themes),
            )
            for s in brief.statements
        ],
    )
    yield (
        "commitments",
        [
            (
                c.kind.value,
                _name(c.actor),
                _name(c.addressee),
                tuple(sorted(str(_name(b)) for b in c.beneficiaries)),
                c.through,
                None if c.horizon is None else c.horizon.value,
                _folded(c.text),
            )
            for c in brief.commitments
        ],
    )
    yield (
        "packages",
        [(p.name, _name(p.provider), _name(p.recipient), p.items) for p in brief.packages],
    )
    yield (
        "accessions",
        [(a.country.alpha3, a.stage.value, _folded(a.text)) for a in brief.accessions],
    )


def _wanted(facts: Facts) -> Iterator[tuple[str, list[object]]]:
    meeting = facts["meeting"]
    yield "kind", [facts["kind"]]
    yield "language", [facts["language"]]
    yield (
        "meeting",
        [
            (
                meeting["level"],
                (meeting["start"], meeting["end"]),
                tuple(meeting.get("weekdays_stated") or ()),
                meeting.get("city"),
                meeting.get("country"),
            )
        ],
    )
    yield "agenda", [(_folded(i["text"]), _ordered(i["themes"])) for i in facts["agenda"]]
    yield (
        "persons",
        [(p["name"], _lower(p.get("office")), p.get("country")) for p in facts["persons"]],
    )
    yield (
        "delegations",
        [
            (
                d.get("country") or d.get("organisation"),
                _lower(d.get("office")),
                d.get("person"),
                d["status"],
                d["attendance"],
                _folded(d.get("purpose")),
            )
            for d in facts["delegations"]
        ],
    )
    yield from _wanted_words(facts)


#: The hand-written facts of the first text call the stage by the status that goes with it.
_STAGES = {"invitee": "invited"}


def _wanted_words(facts: Facts) -> Iterator[tuple[str, list[object]]]:
    yield (
        "statements",
        [
            (
                s.get("speaker"),
                s["mode"],
                _lower(s.get("cue")),
                tuple(map(_folded, s["parts"])),
                _folded(s.get("subject")),
                _ordered(s["themes"]),
            )
            for s in facts["statements"]
        ],
    )
    yield (
        "commitments",
        [
            (
                c["kind"],
                c["actor"],
                c.get("addressee"),
                tuple(sorted(c["beneficiaries"])),
                c.get("through"),
                c.get("horizon"),
                _folded(c["quote"]),
            )
            for c in facts["commitments"]
        ],
    )
    yield (
        "packages",
        [
            (p["name"], p.get("provider"), p.get("recipient"), tuple(p["items"]))
            for p in facts["packages"]
        ],
    )
    yield (
        "accessions",
        [
            (a["country"], _STAGES.get(a["stage"], a["stage"]), _folded(a["quote"]))
            for a in facts["accessions"]
        ],
    )


def _name(who: Person | Country | Organisation | None) -> str | None:
    if who is None:
        return None
    return who.alpha3 if isinstance(who, Country) else who.name


def _code(party: Country | Organisation | None) -> str | None:
    return party.alpha3 if isinstance(party, Country) else None


def _lower(words: str | None) -> str | None:
    return None if words is None else words.lower()


def _folded(words: str | None) -> str | None:
    return None if words is None else " ".join(words.split())


def _values(members: Iterable[object]) -> tuple[str, ...]:
    return tuple(str(member) for member in members)


def _ordered(themes: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(themes, key=_ORDER.__getitem__))
