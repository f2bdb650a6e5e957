r"""Cells of CSV (RFC 4180, UTF-8), and text in them that no spreadsheet takes for a formula.

Spreadsheets run a cell that begins with ``=``, ``+``, ``-`` or ``@``, whoever wrote it. Such text
gets an apostrophe in front, which reading takes away again. Text that has apostrophes there already
gets one more, so that all comes back as it was.
"""

from __future__ import annotations

import csv
import re
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import islice
from typing import IO, Final

from natobrief.forms._rows import Cell, Row

#: What spreadsheets take for a formula, behind characters that they may pass over.
_FORMULA: Final = re.compile(
    r"[\s'\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*"
    r"[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]"
)

#: Rows that are read before other threads may read theirs.
_AT_A_TIME: Final = 500

#: Longer than any text that Python holds on the smallest machine; the usual limit is 131,072.
_LONGEST: Final = 2**31 - 1
_LIMIT: Final = threading.Lock()


def as_cell(text: str) -> str:
    """Write text so that no spreadsheet takes it for a formula.

    >>> as_cell("=1+1"), as_cell("'=1+1"), as_cell("'tis")
    ("'=1+1", "''=1+1", "'tis")
    """
    return f"'{text}" if _FORMULA.match(text) else text


def as_text(cell: str) -> str:
    """Return the text that a cell holds.

    >>> as_text("'=1+1"), as_text("'tis"), as_text("-1")
    ('=1+1', "'tis", '-1')
    """
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell, 1) else cell


def write_rows(file: IO[str], rows: Iterable[Row]) -> None:
    """Write rows; the file must not change ends of lines.

    All text stands in quotation marks, which `csv` does not do without giving them to null too:
    DuckDB guesses from what it sees, and would take an apostrophe for one where none other is.
    """
    file.writelines(f"{','.join(map(_written, row))}\r\n" for row in rows)


def _written(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        text = as_cell(value).replace('"', '""')
        return f'"{text}"'
    return value.isoformat() if isinstance(value, date) else str(value)


def read_rows(file: IO[str]) -> Iterator[list[str]]:
    """Read rows as they are written, lines without any cell left out.

    Args:
        file: Open for reading; it must not change ends of lines.

    Raises:
        csv.Error: Quotation marks stand where none may be.
    """
    reader = csv.reader(file, strict=True)
    while True:
        with _any_length():
            rows = list(islice(reader, _AT_A_TIME))
        if not rows:
            return
        yield from (row for row in rows if row)


@contextmanager
def _any_length() -> Iterator[None]:
    """Read cells of any length: the limit is one for the whole program, and is given back."""
    with _LIMIT:
        usual = csv.field_size_limit(_LONGEST)
        try:
            yield
        finally:
            csv.field_size_limit(usual)
