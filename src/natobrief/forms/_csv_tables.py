"""Tables as files of CSV, written and read a row at a time."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import TextIOWrapper
from typing import Any, final

from natobrief.diagnostics import Code, Problem
from natobrief.errors import DecodeError
from natobrief.forms._archive import Folder, Opener, reading
from natobrief.forms._assembly import Record, row_problem
from natobrief.forms._columns import Column, Kind
from natobrief.forms._csv_cells import as_text, read_rows, write_rows
from natobrief.forms._registry import Unknown
from natobrief.forms._rows import Rows, country_rows
from natobrief.forms._tables import BRIEF_ID, TABLES, Table

ENDING = ".csv"

#: Numbers as they are written, of no more digits than Python reads by default.
_NUMBER = re.compile("0|[1-9][0-9]{0,4299}")


@final
class CsvWriter:
    """Writes the rows of one brief after the other."""

    def __init__(self, opened: Opener) -> None:
        """Open the files and write what stands above the rows."""
        self._files: dict[str, TextIOWrapper] = {}
        for table in TABLES:
            raw = opened(table.name + ENDING)
            file = TextIOWrapper(raw, encoding="utf-8", newline="")
            self._files[table.name] = file
            file.write(f"{','.join(column.name for column in table.columns)}\r\n")
        write_rows(self._files["countries"], country_rows())

    def write(self, rows: Rows) -> None:
        """Write the rows of a brief."""
        for name, some in rows.items():
            if some:
                write_rows(self._files[name], some)

    def close(self) -> None:
        """Write what has not been written; the files themselves stay open."""
        for file in self._files.values():
            file.detach()


@final
class CsvTables:
    """Reads the tables in a folder or a zip."""

    def __init__(self, folder: Folder, unknown: Unknown | None) -> None:
        """Read the tables in a folder; what they do not have is kept only if it is asked for."""
        self._folder = folder
        self._keeps = unknown == "keep"

    def columns(self, table: Table) -> list[str] | None:
        """List the columns that a table has; None when it is not there."""
        if not (self._folder / f"{table.name}{ENDING}").is_file():
            return None
        return next(self._rows(table), [])

    def keys(self, table: Table) -> Iterator[Any]:
        """Give, for each row of a table, the key of its brief."""
        rows = self._whole_rows(table)
        place = next(rows).index(BRIEF_ID)
        return (as_text(row[place]) or None for row in rows)

    def records(self, table: Table) -> Iterator[Record]:
        """Give the rows of a table, one after the other."""
        rows = self._whole_rows(table)
        known = {column.name: column for column in table.columns}
        columns = [(name, known.get(name)) for name in next(rows)]
        for number, row in enumerate(rows, 2):
            yield self._record(number, columns, row)

    def _record(
        self, number: int, columns: list[tuple[str, Column | None]], row: list[str]
    ) -> Record:
        pairs = list(zip(columns, row, strict=True))
        cells = {name: _value(column, cell) for (name, column), cell in pairs if column}
        if not self._keeps:
            return Record(number, cells)
        unknown = {name: as_text(cell) for (name, column), cell in pairs if cell and not column}
        return Record(number, cells, unknown)

    def _whole_rows(self, table: Table) -> Iterator[list[str]]:
        """Give the rows of a table, that of the names first; all have as many cells as that."""
        width = 0
        for number, row in enumerate(self._rows(table), 1):
            width = width or len(row)
            if len(row) != width:
                message = f"expected {width} cells, found {len(row)}"
                raise DecodeError([row_problem(table.name, number, message, Code.NOT_IN_FORM)])
            yield row

    def _rows(self, table: Table) -> Iterator[list[str]]:
        with reading(table.name), (self._folder / f"{table.name}{ENDING}").open("rb") as raw:
            file = TextIOWrapper(raw, encoding="utf-8-sig", newline="")
            try:
                yield from read_rows(file)
            except csv.Error as error:
                message = f"{table.name}: expected CSV, found {error}"
                raise DecodeError([Problem(code=Code.NOT_IN_FORM, message=message)]) from None


def _value(column: Column, cell: str) -> Any:  # noqa: ANN401 - as JSON has it
    """Return what a cell holds, as JSON would; what is of no use is left as it is."""
    if not cell:
        return "" if column.blank else None
    if column.kind is Kind.NUMBER:
        return int(cell) if _NUMBER.fullmatch(cell) else cell
    return as_text(cell)
