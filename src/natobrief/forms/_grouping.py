"""The rows of many tables, sorted by the briefs to which they belong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, Protocol, TypeAlias, final

from attrs import frozen

from natobrief.diagnostics import Code, Problem
from natobrief.errors import DecodeError
from natobrief.forms._assembly import Record, Records, row_problem
from natobrief.forms._faults import described, hint, shortened
from natobrief.forms._registry import Unknown
from natobrief.forms._tables import BRIEF_ID, NAMED, TABLES, Table
from natobrief.forms._wire import members_of

#: Tables that are read: that of countries says nothing of a brief.
_READ = tuple(table for table in TABLES if table.name != "countries")
_BRIEFS = NAMED["briefs"]

#: Where a brief stands among all, by its key.
_Order: TypeAlias = Mapping[Any, int]


class TableSet(Protocol):
    """Tables that can be read, and read again."""

    def columns(self, table: Table) -> list[str] | None:
        """List the columns that a table has; None when it is not there."""

    def keys(self, table: Table) -> Iterator[Any]:
        """Give, for each row of a table, the key of its brief."""

    def records(self, table: Table) -> Iterator[Record]:
        """Give the rows of a table, one after the other."""


@final
@frozen(kw_only=True)
class Group:
    """The rows of a brief."""

    #: Which brief it is, counted from 1; 0 where the brief itself is not there.
    number: int
    brief_id: str
    records: Records
    #: What is wrong with rows of no brief.
    problems: tuple[Problem, ...] = ()


def groups_of(tables: TableSet, unknown: Unknown | None) -> Iterator[Group]:
    """Give the rows of each brief, in the order of the table of briefs; last those of none.

    Tables whose rows are in that order are read as they are asked for; others are held.

    Raises:
        DecodeError: Tables or columns are missing or too many, or two briefs have one key.
    """
    problems = [problem for table in _READ for problem in _faults_of(tables, table, unknown)]
    if problems:
        raise DecodeError(problems)
    order = _order_of(tables)
    piles = {table.name: _Pile(tables, table, order) for table in _READ if table is not _BRIEFS}
    for number, record in enumerate(tables.records(_BRIEFS), 1):
        key = record.cells[BRIEF_ID]
        records = {name: pile.take(key) for name, pile in piles.items()}
        yield Group(number=number, brief_id=key, records={"briefs": [record], **records})
    yield from _strays(piles)


def _faults_of(tables: TableSet, table: Table, unknown: Unknown | None) -> Iterator[Problem]:
    """Check which columns a table has."""
    names = tables.columns(table)
    if names is None:
        message = f"{table.name}: expected this table, found none"
        yield Problem(code=Code.MISSING_FIELD, message=message)
        return
    needed = [each.name for each in table.columns if not each.null and not each.follows]
    for name in needed:
        if name not in names:
            message = f"{table.name}: expected a column {name}, found none"
            yield Problem(code=Code.MISSING_FIELD, message=message)
    for name in sorted({name for name in names if names.count(name) > 1}):
        message = f"{table.name}: expected each column once, found {shortened(name)} twice or more"
        yield Problem(code=Code.DUPLICATE_FIELD, message=message)
    known = [column.name for column in table.columns]
    for name in dict.fromkeys(names):
        if name not in known and not _may_stay(table, name, unknown):
            message = (
                f"{table.name}: expected a column of the table{hint(name, known)}, found "
                f"{shortened(name)}"
            )
            yield Problem(code=Code.UNKNOWN_FIELD, message=message)


def _may_stay(table: Table, name: str, unknown: Unknown | None) -> bool:
    """Tell whether a column that the table does not have is ignored, or can be kept."""
    if unknown == "keep":
        return table.cls is not None and name not in members_of(table.cls)
    return unknown != "refuse"


def _order_of(tables: TableSet) -> _Order:
    order: dict[Any, int] = {}
    for record in tables.records(_BRIEFS):
        key = record.cells[BRIEF_ID]
        if key is None or key in order:
            message = f"{BRIEF_ID}: expected a key that no other row has, found {described(key)}"
            problem = row_problem(_BRIEFS.name, record.number, message, Code.DUPLICATE_FIELD)
            raise DecodeError([problem])
        order[key] = len(order)
    return order


def _brief_of(record: Record) -> Any:  # noqa: ANN401 - as JSON has it
    return record.cells[BRIEF_ID]


@final
class _Pile:
    """The rows of a table, from which those of one brief after the other are taken."""

    def __init__(self, tables: TableSet, table: Table, order: _Order) -> None:
        #: Rows that do not stand in the order of the briefs, by their briefs.
        self.held: defaultdict[Any, list[Record]] = defaultdict(list)
        self._runs: Iterator[tuple[Any, Iterator[Record]]] = iter(())
        if _is_in_order(tables.keys(table), order):
            self._runs = groupby(tables.records(table), _brief_of)
        else:
            for record in tables.records(table):
                self.held[_brief_of(record)].append(record)
        self._next = next(self._runs, None)

    def take(self, key: object) -> list[Record]:
        """Take the rows of a brief."""
        if self._next is None or self._next[0] != key:
            return self.held.pop(key, [])
        records = list(self._next[1])
        self._next = next(self._runs, None)
        return records


def _is_in_order(keys: Iterator[Any], order: _Order) -> bool:
    """Tell whether rows of a brief stand together, in the order of the briefs."""
    last = -1
    for key, _ in groupby(keys):
        place = order.get(key, -1)
        if place <= last:
            return False
        last = place
    return True


def _strays(piles: Mapping[str, _Pile]) -> Iterator[Group]:
    """Give the rows that are left when all briefs have taken theirs."""
    problems: defaultdict[Any, list[Problem]] = defaultdict(list)
    for name, pile in piles.items():
        for key, records in pile.held.items():
            message = f"{BRIEF_ID}: expected the key of a row of briefs, found {described(key)}"
            problems[key] += [
                row_problem(name, record.number, message, Code.IMPOSSIBLE_VALUE)
                for record in records
            ]
    for key, found in problems.items():
        yield Group(number=0, brief_id=str(key or ""), records={}, problems=tuple(found))
