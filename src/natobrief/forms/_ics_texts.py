"""What an event says in words: where, what about, and who comes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.forms._tongue import Tongue
from natobrief.model import (
    Country,
    Delegation,
    Meeting,
    Organisation,
    Person,
    Session,
    Source,
    Venue,
)

# Characters that end a line somewhere, that RFC 5545 has no place for in a text, or that mark
# the order of bytes.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
# An address that every reader of calendars takes.
_ADDRESS = re.compile(r"[a-z]{2,10}:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{1,2000}", re.IGNORECASE)


def clean(text: str) -> str:
    r"""Put blanks for what a calendar cannot hold in a text, on one line.

    >>> clean("a\x1cb\n c")
    'a b c'
    """
    return " ".join(_CONTROLS.sub(" ", text).split())


def address_of(source: Source) -> str | None:
    """Return the address of the release, if it is one."""
    url = source.url
    return url if url is not None and _ADDRESS.fullmatch(url) else None


def location_of(venue: Venue | None, tongue: Tongue) -> str:
    """Name a place, from the building to the country; empty when nothing is known of it."""
    return "" if venue is None else clean(tongue.placed(venue))


def guest_of(delegation: Delegation, tongue: Tongue) -> str:
    """Name who comes: the person if there is one, else the party."""
    party = tongue.named(delegation.party)
    if delegation.person is None:
        return clean(party if delegation.office is None else f"{party}: {delegation.office}")
    person = tongue.introduced(delegation.person, delegation.office, beside=delegation.party)
    return clean(f"{person} ({party})")


def description_of(event: Meeting | Session, source: Source, tongue: Tongue) -> str:
    """Tell in a few lines what an event is about, who comes, and where it is said."""
    lines = [f"{tongue.before(label)} {clean(fact)}" for label, fact in _facts(event, tongue)]
    agenda = [f"- {clean(item.text)}" for item in event.agenda]
    guests = [f"- {_guest(each, tongue)}" for each in event.delegations]
    for heading, items in (("Agenda", agenda), ("Who comes", guests)):
        lines += [tongue.before(heading), *items] if items else []
    said = [source.title, source.reference, source.url]
    known = ", ".join(clean(each) for each in said if each is not None)
    return "\n".join([*lines, f"{tongue.before('Source')} {known}"] if known else lines)


def _facts(event: Meeting | Session, tongue: Tongue) -> Iterator[tuple[str, str]]:
    if isinstance(event, Meeting):
        yield "Level", tongue.word(event.level)
    if event.body is not None:
        yield "Body", event.body
    if isinstance(event, Session):
        return
    if event.mode is not None:
        yield "How", tongue.word(event.mode)
    if event.chair is not None:
        yield "Chair", tongue.introduced(event.chair)
    if event.host is not None:
        yield "Host", host_of(event.host, tongue)


def host_of(host: Country | Organisation | Person, tongue: Tongue) -> str:
    """Name who receives a meeting."""
    return clean(tongue.introduced(host) if isinstance(host, Person) else tongue.named(host))


def _guest(delegation: Delegation, tongue: Tongue) -> str:
    guest = guest_of(delegation, tongue)
    return guest if delegation.status is None else f"{guest}, {tongue.word(delegation.status)}"
