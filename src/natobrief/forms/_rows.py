"""A brief as rows of the tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any, TypeAlias, final

from attrs import evolve

from natobrief.data import countries_by_code
from natobrief.diagnostics import Problem
from natobrief.forms._checks import loss
from natobrief.forms._columns import PARTIES, Column, Kind, Way
from natobrief.forms._faults import pointer_of, walk
from natobrief.forms._tables import BRIEF_ID, NAMED, POSITION, TABLES, Table
from natobrief.forms._wire import VERSION, VERSION_MEMBER, wire_of
from natobrief.model import (
    Brief,
    Evidence,
    Meeting,
    Organisation,
    Person,
    Source,
    Span,
)
from natobrief.model._canonical import canonical_json
from natobrief.model.country import ALPHA3_CODES

#: What stands in a cell; a datetime is a moment in UTC.
Cell: TypeAlias = str | int | date | None
#: A row, its cells in the order of the columns.
Row: TypeAlias = tuple[Cell, ...]
#: Rows by the names of their tables.
Rows: TypeAlias = Mapping[str, list[Row]]

#: What no UTF-8 holds.
_SURROGATE = re.compile("[\ud800-\udfff]")

#: Digits of a key, of the 64 that a SHA-256 has.
_DIGITS = 16


def losses_in(brief: Brief) -> Iterator[Problem]:
    """Give what tables cannot hold of a brief; see `natobrief.lost`."""
    for path, value in walk(wire_of(evolve(brief, extra=()))):
        if isinstance(value, str) and _SURROGATE.search(value):
            what = "tables are UTF-8, which has no lone surrogates: U+FFFD stands there"
            yield loss(pointer_of(path), what)
    for extra in brief.extra:
        if _SURROGATE.search(extra.pointer):
            what = "tables are UTF-8, which cannot name this place: it is left out"
            yield loss(extra.pointer, what)


def country_rows() -> list[Row]:
    """Return the rows of the table of countries: all that there are, whatever briefs name."""
    known = countries_by_code()
    return [(code, known[code]["name"] if code in known else code) for code in sorted(ALPHA3_CODES)]


def rows_of(briefs: Iterable[Brief]) -> Iterator[Rows]:
    """Give the rows of each brief, none of them before it is asked for."""
    seen: Counter[str] = Counter()
    for brief in briefs:
        digest = _digest(brief.source)
        seen[digest] += 1
        number = f"-{seen[digest]}" if seen[digest] > 1 else ""
        yield _Rows(brief, f"{digest}{number}").found


def _digest(source: Source) -> str:
    """Return the beginning of a SHA-256 of what tells a release, however well it was read."""
    told: list[object] = [source.text, source.url]
    if not source.text:
        told += [source.title, source.publisher, source.published, source.reference]
    digest = sha256(canonical_json([str(each or "") for each in told]).encode())
    return digest.hexdigest()[:_DIGITS]


@final
class _Rows:
    """Fills the tables with one brief."""

    def __init__(self, brief: Brief, key: str) -> None:
        self.found: dict[str, list[Row]] = {table.name: [] for table in TABLES}
        self._text = brief.source.text
        self._brief_id = key
        self._keys: set[str] = {key}
        self._parties: dict[object, str] = {}
        self._unlisted: list[tuple[Organisation | Person, str]] = []
        for index, person in enumerate(brief.persons):
            self._parties.setdefault(person, f"{key}/persons/{index}")
        keys = {BRIEF_ID: key}
        self._add(NAMED["briefs"], brief, "", {**keys, VERSION_MEMBER: VERSION})
        while self._unlisted:  # a person may bring an organisation along
            party, pointer = self._unlisted.pop(0)
            self._add(NAMED[PARTIES[type(party)][0]], party, pointer, keys)
        kept = [extra for extra in brief.extra if not _SURROGATE.search(extra.pointer)]
        for index, extra in enumerate(kept):
            self._add(NAMED["extras"], extra, "", {**keys, POSITION: index})

    def _add(self, table: Table, value: object, pointer: str, keys: Mapping[str, Cell]) -> None:
        """Add the row of a value, and those of what it has in lists."""
        if table.key is not None:
            keys = {**keys, table.key: self._brief_id + pointer}
            self._keys.add(self._brief_id + pointer)
        self.found[table.name].append(
            tuple(self._cell(column, value, pointer, keys) for column in table.columns)
        )
        for way, name in table.lists:
            inside = f"{pointer}/{'/'.join(way)}"
            for index, each in enumerate(follow(value, way) or ()):
                self._add(NAMED[name], each, f"{inside}/{index}", {**keys, POSITION: index})

    def _cell(self, column: Column, value: Any, pointer: str, keys: Mapping[str, Cell]) -> Cell:  # noqa: ANN401 - of any class
        if column.follows:
            return self._following(column, value)
        if column.way is None:
            return keys.get(column.name)
        held = follow(value, column.way)
        if column.arm is not None and not isinstance(held, column.arm):
            return None
        if isinstance(held, Organisation | Person):
            return self._key_of(held, "/".join((pointer, *column.way)))
        return _plain(held, column.kind)

    def _key_of(self, party: Organisation | Person, pointer: str) -> str:
        """Return the key of a party's row; one that has none yet is to get it."""
        if party not in self._parties:
            self._parties[party] = self._brief_id + pointer
            self._unlisted.append((party, pointer))
        return self._parties[party]

    def _following(self, column: Column, value: Any) -> Cell:  # noqa: ANN401 - of any class
        """Work out what is there for queries alone."""
        match value:
            case Brief():
                return value.source.sha256
            case Meeting():
                return value.uid
            case Evidence():
                return self._row_of(value.pointer)
            case Span():
                return _held(value.of(self._text))
        return _in_utc(getattr(value, column.name.removesuffix("_utc").removesuffix("s")))

    def _row_of(self, pointer: str) -> str:
        """Return the key of the row in which the value at a pointer stands."""
        while pointer and self._brief_id + pointer not in self._keys:
            pointer = pointer.rpartition("/")[0]
        return self._brief_id + pointer


def follow(value: Any, way: Way) -> Any:  # noqa: ANN401 - of any class
    """Return what stands at the end of a way; None where nothing does."""
    for name in way:
        value = None if value is None else getattr(value, name)
    return value


def _plain(value: Any, kind: Kind) -> Cell:  # noqa: ANN401 - of any class
    if value is None:
        return None
    cell: Cell = value
    if kind is Kind.MOMENT:
        cell = value.isoformat()
    elif kind is Kind.CODE:
        cell = value.alpha3
    return _held(str(cell)) if isinstance(cell, str) else cell


def _held(text: str) -> str:
    """Return text as UTF-8 can hold it."""
    return _SURROGATE.sub("\ufffd", text)


def _in_utc(moment: date | datetime | None) -> datetime | None:
    """Return a moment in UTC; None of a day, and at the edge of the calendar."""
    if not isinstance(moment, datetime):
        return None
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return None
