"""Rows of the tables as a brief.

The rows of one brief are put together to the object that JSON has, and that is read as strictly as
JSON is. Every row has to be in its place: one that no list reaches is a fault.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import Any, TypeAlias, final

from attrs import evolve, field, frozen

from natobrief.diagnostics import Code, Problem
from natobrief.errors import DecodeError, ValidationError
from natobrief.forms._columns import PARTIES, Column, Way
from natobrief.forms._faults import Path, described, pointer_of
from natobrief.forms._registry import Unknown
from natobrief.forms._structure import structure
from natobrief.forms._tables import NAMED, POSITION, TABLES, Table
from natobrief.forms._wire import TAG, TAGGED, VERSION_MEMBER
from natobrief.forms.json import brief_from
from natobrief.model import Brief, Country, Extra, Person

#: Rows of one brief by the names of their tables.
Records: TypeAlias = Mapping[str, list["Record"]]


@final
@frozen
class Record:
    """A row that was read."""

    #: Its number, as programs that show the table count.
    number: int
    #: What stands in it, by the names of the columns that are there.
    cells: Mapping[str, Any]
    #: What stands in columns that the table does not have, and is to be kept.
    unknown: Mapping[str, Any] = field(factory=dict)


def row_problem(table: str, number: int, message: str, code: Code) -> Problem:
    """Say what is wrong with a row."""
    return Problem(code=code, message=f"{table}, row {number}: {message}")


def assemble(records: Records, unknown: Unknown | None) -> Brief:
    """Make a brief of its rows.

    Args:
        records: Its rows; one in the table of briefs, and any number in the others.
        unknown: As for `natobrief.loads`.

    Raises:
        DecodeError: They hold none; every fault is listed, with the row where it is.
    """
    return _Assembly(records).brief(unknown)


@cache
def _columns_by_way(table: Table) -> dict[Way, list[Column]]:
    """Sort the columns of a table by the value that they hold, which may have several."""
    sorted_columns: defaultdict[Way, list[Column]] = defaultdict(list)
    for column in table.columns:
        if column.way is not None:
            sorted_columns[column.way].append(column)
    return dict(sorted_columns)


@final
class _Assembly:
    """Puts the rows of one brief together."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._problems: list[Problem] = []
        #: Rows that nothing has led to yet.
        self._left: dict[tuple[str, int], Record] = {}
        #: The row of each value that has one.
        self._rows: dict[Path, tuple[str, int]] = {}
        #: Rows by the rows to which they belong.
        self._lists: defaultdict[tuple[str, tuple[Any, ...]], list[Record]] = defaultdict(list)
        #: Rows by their keys.
        self._keyed: dict[tuple[str, Any], Record] = {}
        for table in TABLES:
            for record in records.get(table.name, ()):
                self._sort(table, record)

    def _sort(self, table: Table, record: Record) -> None:
        self._left[table.name, record.number] = record
        owners = tuple(record.cells.get(parent) for parent in table.parents)
        self._lists[table.name, owners].append(record)
        if table.key is not None:
            key = record.cells.get(table.key)
            if key is None or (table.name, key) in self._keyed:
                message = f"{table.key}: expected a key that no other row has, found "
                self._complain(table, record, message + described(key), Code.DUPLICATE_FIELD)
            self._keyed[table.name, key] = record

    def _complain(
        self, table: Table, record: Record, message: str, code: Code = Code.IMPOSSIBLE_VALUE
    ) -> None:
        self._problems.append(row_problem(table.name, record.number, message, code))

    def brief(self, unknown: Unknown | None) -> Brief:
        """Return the brief."""
        [record] = self._records["briefs"]
        document = self._object(NAMED["briefs"], record, (), {})
        document[VERSION_MEMBER] = record.cells.get(VERSION_MEMBER)
        extras = list(self._extras())
        for table_name, number in self._left:
            self._problems.append(
                row_problem(table_name, number, "no other row leads here", Code.IMPOSSIBLE_VALUE)
            )
        brief = None
        try:
            brief = brief_from(document, unknown or "ignore")
        except DecodeError as error:
            self._problems += map(self._placed, error.problems)
        if self._problems or brief is None:
            raise DecodeError(self._problems)
        return _with_extras(brief, extras) if extras else brief

    def _extras(self) -> Iterator[Extra]:
        for index, values in enumerate(self._list(NAMED["extras"], ("extra",), {})):
            extra, faults = structure(values, Extra, ("extra", index))
            self._problems += [self._placed(fault.as_problem()) for fault in faults]
            if extra is not None:
                yield extra

    @cached_property
    def _by_pointer(self) -> dict[str, tuple[str, int]]:
        return {pointer_of(path): row for path, row in self._rows.items()}

    def _placed(self, problem: Problem) -> Problem:
        """Say in which row a fault is, as near as rows go."""
        pointer = str(problem.pointer)
        while pointer not in self._by_pointer:
            pointer = pointer.rpartition("/")[0]
        table, number = self._by_pointer[pointer]
        return evolve(problem, message=f"{table}, row {number}: {problem.message}")

    def _object(
        self, table: Table, record: Record, path: Path, keys: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Put an object together: its fields, what it holds alone and what it has in lists."""
        if table.key is not None:
            keys = {**keys, table.key: record.cells.get(table.key)}
        members: dict[str, Any] = dict(record.unknown)
        if table.cls in TAGGED:
            members[TAG] = table.cls.__name__
        for way, value in self._values(table, record, path):
            _put(members, way, value)
        for way, name in table.lists:
            _put(members, way, self._list(NAMED[name], path + way, keys))
        for name in {way[0] for way in _columns_by_way(table) if len(way) > 1}:
            if all(value in (None, []) for value in members.get(name, {}).values()):
                members[name] = None
        return members

    def _values(self, table: Table, record: Record, path: Path) -> Iterator[tuple[Way, Any]]:
        """Give what stands in the cells of a row."""
        self._rows[path] = (table.name, record.number)
        self._left.pop((table.name, record.number), None)
        for way, columns in _columns_by_way(table).items():
            there = [column for column in columns if column.name in record.cells]
            filled = [column for column in there if record.cells[column.name] is not None]
            if len(filled) > 1:
                names = ", ".join(column.name for column in columns)
                self._complain(table, record, f"expected one of {names}, found {len(filled)}")
            if filled:
                yield way, self._value(table, record, filled[0], path + way)
            elif there:
                yield way, None

    def _value(self, table: Table, record: Record, column: Column, path: Path) -> Any:  # noqa: ANN401 - as JSON has it
        cell = record.cells[column.name]
        if column.arm in {None, Country}:
            return cell
        kind = NAMED[PARTIES[column.arm][0]]
        party = self._keyed.get((kind.name, cell))
        if party is None:
            expected = f"the key of a row of {kind.name}"
            message = f"{column.name}: expected {expected}, found {described(cell)}"
            self._complain(table, record, message)
            return None
        return self._object(kind, party, path, {})

    def _list(self, table: Table, path: Path, keys: Mapping[str, Any]) -> list[Any]:
        """Put a list together, in the order that its rows state."""
        owners = tuple(keys.get(parent) for parent in table.parents)
        listed = self._in_order(table, self._lists.get((table.name, owners), []))
        if table.cls is None:
            rows = [dict(self._values(table, row, (*path, i))) for i, row in enumerate(listed)]
            return [values.get(()) for values in rows]
        return [self._object(table, row, (*path, i), keys) for i, row in enumerate(listed)]

    def _in_order(self, table: Table, records: list[Record]) -> list[Record]:
        """Sort rows by their positions, of which none may be missing."""
        in_order = sorted((each for each in records if not _is_unlisted(table, each)), key=_place)
        for index, record in enumerate(in_order):
            if _place(record) != index:
                found = described(record.cells.get(POSITION))
                self._complain(table, record, f"{POSITION}: expected {index}, found {found}")
                break
        return in_order


def _is_unlisted(table: Table, record: Record) -> bool:
    """Tell whether a row is that of a person who is named in other tables alone."""
    return table.cls is Person and record.cells.get(POSITION) is None


def _place(record: Record) -> int:
    place = record.cells.get(POSITION)
    return place if isinstance(place, int) else -1


def _put(members: dict[str, Any], way: Way, value: object) -> None:
    """Put a value into an object at the end of a way, or nowhere if the value has no name."""
    for name in way[:-1]:
        members = members.setdefault(name, {})
    members[way[-1]] = value


def _with_extras(brief: Brief, extras: list[Extra]) -> Brief:
    """Return a brief with what was kept of its rows, and what the table of extras holds."""
    both = sorted((*brief.extra, *extras), key=lambda extra: extra.pointer)
    try:
        return evolve(brief, extra=tuple(both))
    except ValidationError as error:
        raise DecodeError(error.problems) from None
