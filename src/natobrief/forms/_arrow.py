"""Tables of Arrow: their schemas, what is put into them and what is read out of them.

The extra ``arrow`` brings the library. It says nothing of types to those who check them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache
from math import isfinite
from typing import Any, Final, TypeAlias, final

import pyarrow as pa

from natobrief.diagnostics import Code, Problem
from natobrief.errors import DecodeError, ValidationError
from natobrief.forms._assembly import Record
from natobrief.forms._columns import Column, Kind
from natobrief.forms._registry import Unknown
from natobrief.forms._rows import Row, Rows, country_rows
from natobrief.forms._tables import BRIEF_ID, NAMED, TABLES, Table

#: A ``pyarrow.Table``, or a ``pyarrow.RecordBatch`` where a part of one is meant.
ArrowTable: TypeAlias = Any

#: Rows that are looked at together.
_ROWS: Final = 2000

#: The type of each kind of column.
TYPES: Final[Mapping[Kind, Any]] = {
    Kind.TEXT: pa.string(),
    Kind.KEY: pa.string(),
    Kind.WORD: pa.string(),
    Kind.CODE: pa.string(),
    Kind.DAY: pa.date32(),
    Kind.MOMENT: pa.string(),
    Kind.INSTANT: pa.timestamp("us", tz="UTC"),
    Kind.NUMBER: pa.int64(),
}


@cache
def schema_of(name: str) -> Any:  # noqa: ANN401 - a pyarrow.Schema
    """Return the schema of a table."""
    return pa.schema(
        [
            pa.field(column.name, TYPES[column.kind], nullable=column.null)
            for column in NAMED[name].columns
        ]
    )


def arrow_of(name: str, rows: Sequence[Row]) -> ArrowTable:
    """Make a table of Arrow of the rows of a table.

    Raises:
        ValidationError: A number has more than 64 bits.
    """
    schema = schema_of(name)
    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    try:
        arrays = [pa.array(cells, field.type) for cells, field in zip(columns, schema, strict=True)]
    except OverflowError:
        message = f"{name}: expected numbers of at most 64 bits, found one of more"
        raise ValidationError([Problem(code=Code.IMPOSSIBLE_VALUE, message=message)]) from None
    return pa.Table.from_arrays(arrays, schema=schema)


@final
class Gathered:
    """The rows of briefs, to be tables when all are there."""

    def __init__(self) -> None:
        """Begin with none."""
        self._rows: dict[str, list[Row]] = {table.name: [] for table in TABLES}
        self._rows["countries"] += country_rows()

    def add(self, rows: Rows) -> None:
        """Take the rows of a brief."""
        for name, some in rows.items():
            self._rows[name] += some

    def flush(self) -> dict[str, ArrowTable]:
        """Make tables of what was taken, and forget it."""
        tables = {name: arrow_of(name, rows) for name, rows in self._rows.items()}
        for rows in self._rows.values():
            rows.clear()
        return tables


def records_of(table: Table, part: ArrowTable, start: int, *, keeps: bool) -> Iterator[Record]:
    """Read the rows of a table of Arrow, or of a part of it.

    Args:
        table: Which of the tables it is.
        part: The table or the part.
        start: Number of its first row.
        keeps: Whether what stands in columns that the table does not have is kept.

    Raises:
        DecodeError: A column is of another type than that of the table.
    """
    known = {column.name: column for column in table.columns}
    names = part.schema.names
    cells = {
        name: _cells(table, known[name], part.column(place))
        for place, name in enumerate(names)
        if name in known and not known[name].follows
    }
    unknown = {
        name: _values(table, name, part.column(place))
        for place, name in enumerate(names)
        if keeps and name not in known
    }
    for index in range(part.num_rows):
        yield Record(
            start + index,
            {name: column[index] for name, column in cells.items()},
            {name: _kept(each[index]) for name, each in unknown.items() if each[index] is not None},
        )


def _cells(table: Table, column: Column, array: Any) -> list[Any]:  # noqa: ANN401 - a pyarrow.Array
    """Return what stands in a column, as JSON has it."""
    wanted = TYPES[column.kind]
    cast = None
    if _may_be(array.type, wanted):
        with suppress(pa.ArrowInvalid, pa.ArrowNotImplementedError):
            cast = array.cast(wanted)
    if cast is None:
        message = f"{table.name}.{column.name}: expected {wanted}, found {array.type}"
        raise DecodeError([Problem(code=Code.WRONG_TYPE, message=message)])
    values = _values(table, column.name, cast)
    if column.kind is Kind.DAY:
        return [value and value.isoformat() for value in values]
    return values


def _values(table: Table, column: str, array: Any) -> list[Any]:  # noqa: ANN401 - a pyarrow.Array
    """Return the values of a column, as Python has them."""
    try:
        values: list[Any] = array.to_pylist()
    except (OverflowError, ValueError) as error:  # days of no calendar, bytes that are no text
        message = f"{table.name}.{column}: expected values that Python has, found {error}"
        raise DecodeError([Problem(code=Code.WRONG_TYPE, message=message)]) from None
    return values


def _may_be(found: Any, wanted: Any) -> bool:  # noqa: ANN401 - types of pyarrow
    """Tell whether a type says the same as another: programs that write Arrow have their own."""
    if pa.types.is_null(found):
        return True
    if pa.types.is_dictionary(found):
        return _may_be(found.value_type, wanted)
    if wanted == pa.string():
        return found in {pa.string(), pa.large_string(), pa.string_view()}
    if wanted == pa.date32():
        return found in {pa.date32(), pa.date64()}
    return bool(pa.types.is_integer(found) or pa.types.is_floating(found))


@final
class ArrowTables:
    """Reads tables in memory."""

    def __init__(self, tables: Mapping[str, ArrowTable], unknown: Unknown | None) -> None:
        """Read tables; what they do not have is kept only if it is asked for."""
        self._tables = tables
        self._keeps = unknown == "keep"

    def columns(self, table: Table) -> list[str] | None:
        """List the columns that a table has; None when it is not there."""
        found = self._tables.get(table.name)
        return None if found is None else list(found.schema.names)

    def keys(self, table: Table) -> Iterator[Any]:
        """Give, for each row of a table, the key of its brief."""
        part = self._tables[table.name].select([BRIEF_ID])
        return (record.cells[BRIEF_ID] for record in records_of(table, part, 1, keeps=False))

    def records(self, table: Table) -> Iterator[Record]:
        """Give the rows of a table, one after the other."""
        start = 1
        for part in self._tables[table.name].to_batches(max_chunksize=_ROWS):
            yield from records_of(table, part, start, keeps=self._keeps)
            start += part.num_rows


def _kept(value: Any) -> Any:  # noqa: ANN401 - of any type of Arrow
    """Return a value as JSON has it, in words where it has no such value."""
    if isinstance(value, list):
        return [_kept(each) for each in value]
    if isinstance(value, dict):
        return {name: _kept(each) for name, each in value.items()}
    if value is None or isinstance(value, str | bool | int):
        return value
    return value if isinstance(value, float) and isfinite(value) else str(value)
