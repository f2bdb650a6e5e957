"""Which objects of two briefs are one: told by what they are, not by where they stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, Final, TypeAlias, cast

import attrs

from natobrief.checks.naming import family_name
from natobrief.checks.searching import typeset
from natobrief.model import (
    Accession,
    AgendaItem,
    Brief,
    Commitment,
    Country,
    Delegation,
    Meeting,
    Organisation,
    Package,
    Person,
    Session,
    Source,
    Statement,
)

#: Keys by which an object is known, the surest first.
Keys: TypeAlias = tuple[Hashable, ...]
#: Two places in two sequences; None for one that is in the other alone.
Pair: TypeAlias = tuple[int | None, int | None]


def pairs(old: Sequence[object], new: Sequence[object]) -> Iterator[Pair]:
    """Pair the objects of two sequences that are one, surest keys first.

    Yields:
        The pairs in the order of the new sequence, then what only the old one has.

    >>> ana, ben = Person(name="Ana Horvat"), Person(name="Ben Okoro")
    >>> list(pairs([ana, ben], [ben, Person(name="Horvat")]))
    [(1, 0), (0, 1)]
    """
    left, right = [keys_of(each) for each in old], [keys_of(each) for each in new]
    found: dict[int, int] = {}
    for rank in range(max(map(len, (*left, *right)), default=0)):
        free: dict[Hashable, list[int]] = {}
        for index, keys in enumerate(left):
            if index not in found.values() and rank < len(keys):
                free.setdefault(keys[rank], []).append(index)
        for index, keys in enumerate(right):
            if index not in found and rank < len(keys) and free.get(keys[rank]):
                found[index] = free[keys[rank]].pop(0)
    yield from ((found.get(index), index) for index in range(len(new)))
    taken = set(found.values())
    yield from ((index, None) for index in range(len(old)) if index not in taken)


def keys_of(value: object) -> Keys:
    """Return what an object is known by; a plain value is known by itself."""
    make = _KEYS.get(type(value))
    return (value,) if make is None else make(value)


def words(text: str | None) -> str:
    """Return words without case and typography."""
    return typeset(text or "").text.casefold().strip(" .,;:")


def _party(value: object) -> Hashable:
    return words(value.name) if isinstance(value, Organisation | Person) else str(value)


def _person(person: Person) -> Keys:
    return words(person.name), words(family_name(person.name))


def _meeting(meeting: Meeting) -> Keys:
    days = meeting.dates
    first = None if days is None else days.first
    month = None if first is None else (first.year, first.month)
    return (
        meeting.uid,
        (meeting.level, words(meeting.body), first),
        (meeting.level, first),
        (meeting.level, month, words(meeting.name)),
        (meeting.level, month),
        words(meeting.name),
    )


def _session(session: Session) -> Keys:
    return (words(session.title), session.start), words(session.title), session.start


def _delegation(delegation: Delegation) -> Keys:
    who = None if delegation.person is None else words(family_name(delegation.person.name))
    return (_party(delegation.party), who), _party(delegation.party)


def _statement(statement: Statement) -> Keys:
    return (words(statement.text),)


def _commitment(commitment: Commitment) -> Keys:
    return (words(commitment.text),)


_KEYS: Final[dict[type, Callable[[Any], Keys]]] = {
    Accession: lambda each: (each.country,),
    AgendaItem: lambda each: (words(each.text),),
    Commitment: _commitment,
    Country: lambda each: (each,),
    Delegation: _delegation,
    Meeting: _meeting,
    Organisation: lambda each: (words(each.name),),
    Package: lambda each: (words(each.name),),
    Person: _person,
    Session: _session,
    Statement: _statement,
}


def is_object(value: object) -> bool:
    """Tell whether a value has fields of its own that are compared one by one."""
    return attrs.has(type(value)) and not isinstance(value, Country)


def names_of(value: object) -> list[str]:
    """List the fields of an object that hold facts, in order; the text itself is none."""
    names = (field.name for field in attrs.fields(cast("type[Brief]", type(value))))
    left_out = {"evidence", "extra", "text"} if isinstance(value, Brief | Source) else set()
    return [name for name in names if name not in left_out]
