"""The page of tables and columns is the one that the code gives."""

from __future__ import annotations

from docs.table_schema import PAGE, page
from natobrief.forms._tables import TABLES


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python docs/table_schema.py"


def test_every_column_has_a_row_with_a_meaning() -> None:
    rows = [line.split(" | ") for line in page().splitlines() if line.startswith("| `")]
    names = [f"| `{column.name}`" for table in TABLES for column in table.columns]
    assert [row[0] for row in rows] == names
    assert all(len(row[-1]) > len("| |") for row in rows)
