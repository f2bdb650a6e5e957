"""One record out of several releases about one meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast, final

from attrs import evolve, field, frozen

from natobrief.checks.matching import is_object, names_of, pairs
from natobrief.diagnostics import Code, Problem
from natobrief.errors import ValidationError
from natobrief.model import (
    Accession,
    Attendance,
    Brief,
    Commitment,
    Country,
    Level,
    Meeting,
    Organisation,
    Package,
    Person,
    Statement,
)


@final
@frozen(kw_only=True)
class Conflict:
    """A value on which releases disagree."""

    #: JSON Pointer (RFC 6901) into the merged record.
    pointer: str
    #: What each says: the number of the release (from 0, as handed in) and its value.
    values: tuple[tuple[int, object], ...]

    def __str__(self) -> str:
        """Say who says what."""
        told = "; ".join(f"release {release}: {value}" for release, value in self.values)
        return f"{self.pointer}: {told}"


@final
@frozen(kw_only=True)
class Provenance:
    """Which releases a value comes from."""

    #: JSON Pointer (RFC 6901) into the merged record.
    pointer: str
    #: The releases that have it, counted from 0 as they were handed in.
    releases: tuple[int, ...]


@final
@frozen(kw_only=True)
class Merged:
    """What several releases say together.

    It has the fields of a brief but those of one text: each value is tied to its words in the
    release from which it comes, ``briefs[release].evidence``.
    """

    #: The releases, as they were handed in.
    briefs: tuple[Brief, ...]
    #: The meetings, that of the first release first.
    meetings: tuple[Meeting, ...] = field(default=())
    #: Everyone named in any of them.
    persons: tuple[Person, ...] = field(default=())
    #: All statements, each once.
    statements: tuple[Statement, ...] = field(default=())
    #: All commitments, each once.
    commitments: tuple[Commitment, ...] = field(default=())
    #: All packages, each once.
    packages: tuple[Package, ...] = field(default=())
    #: Countries on their way into the Alliance.
    accessions: tuple[Accession, ...] = field(default=())
    #: On what the releases disagree; the record holds what the one published last says.
    conflicts: tuple[Conflict, ...] = field(default=())
    #: Where each value comes from, in the order of the record.
    provenance: tuple[Provenance, ...] = field(default=())

    def releases_of(self, pointer: str) -> tuple[int, ...]:
        """Return the releases that have a value, counted from 0 as they were handed in."""
        return next((each.releases for each in self.provenance if each.pointer == pointer), ())


_LISTS = ("meetings", "persons", "statements", "commitments", "packages", "accessions")


def merge(briefs: Iterable[Brief]) -> Merged:
    """Put what several releases say about a meeting together: preview, programme, readout.

    Objects that are one are told as `diff` tells them. A value that only some releases have is
    taken from them; lists are put together. Where releases disagree, the record holds what the one
    published last says - the last handed in, of those without a day -, and a `Conflict` lists what
    each says: nothing is settled in silence.

    Args:
        briefs: The releases, at least one.

    Returns:
        The record, with its conflicts and the releases that each value comes from.

    Raises:
        ValidationError: There is none.

    >>> from natobrief import parse
    >>> text = "NATO Defence Ministers will meet in Riga on 5 May 2022."
    >>> merged = merge([parse(text), parse(text.replace("Riga", "Vilnius"))])
    >>> merged.meetings[0].venue.city, str(merged.conflicts[0])
    ('Vilnius', '/meetings/0/venue/city: release 0: Riga; release 1: Vilnius')
    """
    held = tuple(briefs)
    if not held:
        message = "briefs: expected at least one, found none"
        raise ValidationError([Problem(code=Code.IMPOSSIBLE_VALUE, message=message)])
    order = sorted(range(len(held)), key=lambda index: _published(held[index], index))
    merger = _Merger({release: rank for rank, release in enumerate(order)})
    lists: dict[str, Any] = {
        name: merger.lists(
            f"/{name}", [(release, getattr(brief, name)) for release, brief in enumerate(held)]
        )
        for name in _LISTS
    }
    return Merged(
        briefs=held,
        **lists,
        conflicts=tuple(merger.conflicts),
        provenance=tuple(merger.provenance),
    )


def _published(brief: Brief, index: int) -> tuple[str, int]:
    return str(brief.source.published or ""), index


class _Merger:
    """Puts values together and notes where they come from."""

    def __init__(self, rank: dict[int, int]) -> None:
        self._rank = rank
        self.conflicts: list[Conflict] = []
        self.provenance: list[Provenance] = []

    def lists(
        self, pointer: str, held: Sequence[tuple[int, tuple[object, ...]]]
    ) -> tuple[object, ...]:
        """Put lists together: of each object the values of all releases that have it."""
        known: list[list[tuple[int, object]]] = []
        for release, values in held:
            latest = [each[-1][1] for each in known]
            for left, right in pairs(latest, values):
                if right is None:
                    continue
                if left is None:
                    known.append([(release, values[right])])
                else:
                    known[left].append((release, values[right]))
        return tuple(self._one(f"{pointer}/{at}", each) for at, each in enumerate(known))

    def _one(self, pointer: str, held: list[tuple[int, object]]) -> Any:  # noqa: ANN401
        """Put the values of one object together, field by field."""
        self.provenance.append(
            Provenance(
                pointer=pointer, releases=tuple(dict.fromkeys(release for release, _ in held))
            )
        )
        latest = max(held, key=lambda each: self._rank[each[0]])[1]
        if not is_object(latest) or any(type(each) is not type(latest) for _, each in held):
            return self._chosen(pointer, held)
        changes: dict[str, Any] = {}
        for name in names_of(latest):
            values = [(release, getattr(each, name)) for release, each in held]
            changes[name] = self._field(f"{pointer}/{name}", values)
        return evolve(cast("Meeting", latest), **changes)  # or another class of the model

    def _field(self, pointer: str, values: list[tuple[int, object]]) -> object:
        told = [(release, value) for release, value in values if not _says_nothing(value)]
        if not told:
            return values[0][1]
        if all(isinstance(value, tuple) for _, value in told):
            return self._tuples(pointer, told)
        if all(is_object(value) and not _is_whole(value) for _, value in told):
            return self._one(pointer, told)
        releases = tuple(dict.fromkeys(release for release, _ in told))
        self.provenance.append(Provenance(pointer=pointer, releases=releases))
        return self._chosen(pointer, told)

    def _tuples(self, pointer: str, told: list[tuple[int, Any]]) -> object:
        """Put lists of objects together; lists of plain words are one value, but those of codes."""
        if any(is_object(each) for _, values in told for each in values):
            return self.lists(pointer, told)
        if pointer.endswith("/parts"):
            return self._chosen(pointer, told)
        return tuple(dict.fromkeys(each for _, values in told for each in values))

    def _chosen(self, pointer: str, told: list[tuple[int, object]]) -> object:
        """Return what the release published last says; note it where another differs."""
        distinct = list(dict.fromkeys(_alike(value) for _, value in told))
        if len(distinct) > 1:
            self.conflicts.append(Conflict(pointer=pointer, values=tuple(told)))
        return max(told, key=lambda each: self._rank[each[0]])[1]


def _says_nothing(value: object) -> bool:
    return value in (None, (), Attendance.UNSTATED, Level.OTHER)


def _is_whole(value: object) -> bool:
    """Tell whether an object is one value: days from one to another, a party."""
    return type(value).__name__ == "DateRange" or isinstance(value, Organisation | Country)


def _alike(value: object) -> object:
    """Return what is compared: words without case, days without the weekdays beside them."""
    if isinstance(value, str):
        return " ".join(str(value).casefold().split())
    first = getattr(value, "first", None)
    return value if first is None else (first, getattr(value, "last", None))
