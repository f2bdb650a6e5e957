"""The values of a brief as objects of schema.org."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from hashlib import sha256
from typing import Any, TypeAlias

from natobrief.forms._wording import plain
from natobrief.model import (
    Accession,
    Amount,
    AmountBound,
    Commitment,
    Country,
    MeetingMode,
    Organisation,
    Package,
    Person,
    Statement,
    StatementMode,
    Theme,
    Venue,
)

#: An object of JSON-LD.
Node: TypeAlias = dict[str, Any]
#: Whoever can act.
Party: TypeAlias = Country | Organisation | Person

_MODES = {
    MeetingMode.IN_PERSON: "OfflineEventAttendanceMode",
    MeetingMode.ONLINE: "OnlineEventAttendanceMode",
    MeetingMode.HYBRID: "MixedEventAttendanceMode",
}
_BOUNDS = {AmountBound.AT_LEAST: "minValue", AmountBound.AT_MOST: "maxValue"}
# An address that is one for every reader of RDF.
_IRI = re.compile(r"https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{1,2000}")


def node(kind: str | Sequence[str], members: Node) -> Node:
    """Make an object of the members that say something."""
    held = {name: value for name, value in members.items() if value not in (None, [], "")}
    return {"@type": kind, **held}


def address(url: str) -> Node | str:
    """Refer to a page; what is no address stays text."""
    return {"@id": url} if _IRI.fullmatch(url) else url


def named_value(name: str, value: str) -> Node:
    """Make a value with a name."""
    return node("PropertyValue", {"propertyID": name, "value": value})


def term(member: StrEnum, terms_of: str) -> Node:
    """Make a term of a closed list."""
    members = {
        "termCode": member.value,
        "name": plain(member),
        "inDefinedTermSet": node("DefinedTermSet", {"name": terms_of}),
    }
    return node("DefinedTerm", members)


def terms(themes: Iterable[Theme]) -> list[Node]:
    """Make terms of themes."""
    return [term(theme, "theme") for theme in themes]


def mode(found: MeetingMode) -> Node:
    """Refer to how those who meet are together."""
    return {"@id": f"https://schema.org/{_MODES[found]}"}


def party(found: Party) -> Node:
    """Refer to a party, which `defined` describes once."""
    facts = repr(found).encode("utf-8", "surrogatepass")
    return {"@id": f"_:{type(found).__name__.lower()}-{sha256(facts).hexdigest()[:16]}"}


def defined(found: Party) -> Node:
    """Describe a party that acts: a country that does is an organisation too."""
    if isinstance(found, Country):
        country = {"name": found.name, "identifier": found.alpha3}
        return node(["Country", "Organization"], party(found) | country)
    if isinstance(found, Organisation):
        names = {"name": found.name, "alternateName": found.abbreviation}
        return node("Organization", party(found) | names)
    members = {
        "name": found.name,
        "jobTitle": found.office,
        "affiliation": None if found.party is None else party(found.party),
    }
    return node("Person", party(found) | members)


def parties_in(value: object) -> Iterator[Party]:
    """Give every party that a value of the model holds, at any depth."""
    if isinstance(value, Country | Organisation | Person):
        yield value
    if isinstance(value, tuple):
        for each in value:
            yield from parties_in(each)
    for field in getattr(type(value), "__attrs_attrs__", ()):
        yield from parties_in(getattr(value, field.name))


def place(venue: Venue) -> Node:
    """Make a place with its address and time zone."""
    country = None if venue.country is None else party(venue.country)
    held = {"addressLocality": venue.city, "addressCountry": country}
    zone = None if venue.timezone is None else named_value("timezone", venue.timezone)
    members = {
        "name": venue.name,
        "address": node("PostalAddress", held) if venue.city or country else None,
        "additionalProperty": zone,
    }
    return node("Place", members)


def body(name: str | None) -> list[Node]:
    """Make the body that meets, as one of those whose event it is."""
    if name is None:
        return []
    return [node("Role", {"roleName": "body", "organizer": node("Organization", {"name": name})})]


def roles(member: str, name: str, parties: Iterable[Party | None]) -> list[Node]:
    """Put parties into roles: the member stands on both sides of a Role."""
    found = [each for each in parties if each is not None]
    return [node("Role", {"roleName": name, member: party(each)}) for each in found]


def statement(said: Statement, release: str) -> Node:
    """Make a Quotation of words in quotation marks, and a Claim of those that are reported."""
    speaker = None if said.speaker is None else party(said.speaker)
    verbatim = said.mode is StatementMode.VERBATIM
    subject = [] if said.subject is None else [node("Thing", {"name": said.subject})]
    parts = [
        node("CreativeWork", {"position": number, "text": part})
        for number, part in enumerate(said.parts, 1)
    ]
    members = {
        "genre": said.role.value,
        "text": said.text,
        "hasPart": parts if len(parts) > 1 else None,
        "spokenByCharacter": speaker if verbatim else None,
        "creator": speaker,
        "about": [*subject, *map(party, said.countries)],
        "keywords": terms(said.themes),
        "isBasedOn": {"@id": release},
    }
    return node("Quotation" if verbatim else "Claim", members)


def commitment(found: Commitment) -> Node:
    """Make an action of what somebody takes on or asks for."""
    addressee = [found.addressee]
    change = found.transition
    members = {
        "name": found.kind.value,
        "description": found.text,
        "agent": party(found.actor),
        "participant": [
            *roles("participant", "addressee", addressee),
            *roles("participant", "beneficiary", found.beneficiaries),
        ],
        "instrument": found.through and node("Thing", {"name": found.through}),
        "object": [
            *map(amount, found.amounts),
            *([] if change is None else [node("Thing", {"name": change.origin})]),
        ],
        "endTime": found.deadline,
        "result": change and [node("Thing", {"name": target}) for target in change.targets],
    }
    return node("Action", members)


def amount(found: Amount) -> Node:
    """Make a quantity, or a bound of one."""
    about = found.bound.value if found.bound is AmountBound.ABOUT else None
    name = _BOUNDS.get(found.bound, "value")
    return node("QuantitativeValue", {name: found.value, "unitText": found.unit, "name": about})


def package(found: Package) -> Node:
    """Make an action of a package of help."""
    members = {
        "name": found.name,
        "agent": None if found.provider is None else party(found.provider),
        "recipient": None if found.recipient is None else party(found.recipient),
        "object": [node("Thing", {"name": item}) for item in found.items],
    }
    return node("GiveAction", members)


def accession(found: Accession) -> Node:
    """Make an action of a country's way into the Alliance."""
    members = {
        "name": found.stage.value,
        "description": found.text,
        "agent": party(found.country),
    }
    return node("JoinAction", members)
