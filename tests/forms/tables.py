"""What the tests of tables need: tables opened, changed and closed again, whatever their form."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from typing import Any, TypeAlias

from natobrief import Brief, loads
from tests.forms.documents import document_of, full_document

#: The rows of a table of CSV, that of the names first.
Sheet: TypeAlias = list[list[str]]
Sheets: TypeAlias = dict[str, Sheet]

_SURROGATE = re.compile("[\ud800-\udfff]")


def full_brief() -> Brief:
    """Return a brief in which every field of every class is filled."""
    return loads(json.dumps(full_document()))


def held(brief: Brief) -> Brief:
    """Return a brief as tables hold it: U+FFFD stands for what UTF-8 cannot say."""
    return loads(json.dumps(_held(document_of(brief))))


def _held(value: Any) -> Any:
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_held(each) for each in value]
    return {name: _held(each) for name, each in value.items()} if isinstance(value, dict) else value


def sheets_of(data: bytes) -> Sheets:
    """Unpack tables of CSV, cells as they are written."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    return {
        name.removesuffix(".csv"): list(csv.reader(io.StringIO(text, newline=""), strict=True))
        for name, text in texts.items()
    }


def packed(sheets: Sheets) -> bytes:
    """Pack tables of CSV."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, rows in sheets.items():
            text = io.StringIO(newline="")
            csv.writer(text).writerows(rows)
            archive.writestr(f"{name}.csv", text.getvalue())
    return data.getvalue()


def changed(data: bytes, change: Callable[[Sheets], object]) -> bytes:
    """Return tables of CSV in which something was changed."""
    sheets = sheets_of(data)
    change(sheets)
    return packed(sheets)


def put(table: str, row: int, column: str, cell: str) -> Callable[[Sheets], None]:
    """Return a change: another text in one cell; rows are counted as spreadsheets do."""

    def change(sheets: Sheets) -> None:
        sheets[table][row - 1][sheets[table][0].index(column)] = cell

    return change


def drop_row(table: str, row: int) -> Callable[[Sheets], None]:
    """Return a change: a row taken out."""

    def change(sheets: Sheets) -> None:
        del sheets[table][row - 1]

    return change


def drop_column(table: str, column: str) -> Callable[[Sheets], None]:
    """Return a change: a column taken out."""

    def change(sheets: Sheets) -> None:
        place = sheets[table][0].index(column)
        for cells in sheets[table]:
            del cells[place]

    return change


def add_column(table: str, column: str, *cells: str) -> Callable[[Sheets], None]:
    """Return a change: a column put at the end, empty where no cell is given for it."""

    def change(sheets: Sheets) -> None:
        for row, cell in zip(
            sheets[table], [column, *cells, *[""] * len(sheets[table])], strict=False
        ):
            row.append(cell)

    return change
