"""Tables as files of Parquet, written and read some briefs at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, final

import pyarrow as pa
from pyarrow import parquet

from natobrief.diagnostics import Code, Problem
from natobrief.errors import DecodeError
from natobrief.forms._archive import Folder, Opener, reading
from natobrief.forms._arrow import Gathered, records_of, schema_of
from natobrief.forms._assembly import Record
from natobrief.forms._registry import Unknown
from natobrief.forms._rows import Rows
from natobrief.forms._tables import BRIEF_ID, TABLES, Table

ENDING: Final = ".parquet"

#: Briefs whose rows are held before they are written: few would make large files.
_BRIEFS: Final = 1000
#: Rows that are read at a time.
_ROWS: Final = 2000


@final
class ParquetWriter:
    """Writes the rows of one brief after the other."""

    def __init__(self, opened: Opener) -> None:
        """Open the files."""
        self._writers = {
            table.name: parquet.ParquetWriter(
                opened(f"{table.name}{ENDING}"), schema_of(table.name), compression="zstd"
            )
            for table in TABLES
        }
        self._gathered = Gathered()
        self._count = 0

    def write(self, rows: Rows) -> None:
        """Write the rows of a brief."""
        self._gathered.add(rows)
        self._count += 1
        if self._count % _BRIEFS == 0:
            self._flush()

    def _flush(self) -> None:
        for name, table in self._gathered.flush().items():
            if table.num_rows:
                self._writers[name].write_table(table)

    def close(self) -> None:
        """Write what has not been written; the files themselves stay open."""
        self._flush()
        for writer in self._writers.values():
            writer.close()


@final
class ParquetTables:
    """Reads the tables in a folder or a zip."""

    def __init__(self, folder: Folder, unknown: Unknown | None) -> None:
        """Read the tables in a folder; what they do not have is kept only if it is asked for."""
        self._folder = folder
        self._keeps = unknown == "keep"

    def columns(self, table: Table) -> list[str] | None:
        """List the columns that a table has; None when it is not there."""
        if not (self._folder / f"{table.name}{ENDING}").is_file():
            return None
        with self._opened(table) as file:
            return list(file.schema_arrow.names)

    def keys(self, table: Table) -> Iterator[Any]:
        """Give, for each row of a table, the key of its brief."""
        return (record.cells[BRIEF_ID] for record in self._records(table, [BRIEF_ID]))

    def records(self, table: Table) -> Iterator[Record]:
        """Give the rows of a table, one after the other."""
        return self._records(table, None)

    def _records(self, table: Table, columns: list[str] | None) -> Iterator[Record]:
        start = 1
        with self._opened(table) as file:
            for batch in file.iter_batches(batch_size=_ROWS, columns=columns):
                yield from records_of(table, batch, start, keeps=self._keeps)
                start += batch.num_rows

    @contextmanager
    def _opened(self, table: Table) -> Iterator[Any]:
        with (
            reading(table.name),
            _decoding(table.name),
            (self._folder / f"{table.name}{ENDING}").open("rb") as raw,
            parquet.ParquetFile(raw) as file,
        ):
            yield file


@contextmanager
def _decoding(what: str) -> Iterator[None]:
    """Say of a file that is no Parquet, or is damaged, that it is.

    Raises:
        DecodeError: It is.
    """
    try:
        yield
    except (pa.ArrowException, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:  # of the system, not of the data
            raise
        message = f"{what}: expected Parquet, found {error}"
        raise DecodeError([Problem(code=Code.NOT_IN_FORM, message=message)]) from None
