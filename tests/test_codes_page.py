"""The page of codes is the one that the code gives."""

from __future__ import annotations

from docs.codes import PAGE, page
from natobrief import Code


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python docs/codes.py"


def test_every_code_has_a_row_with_a_meaning() -> None:
    rows = [line.split(" | ") for line in page().splitlines() if line.startswith("| `NB")]
    assert [row[0] for row in rows] == [f"| `{code}`" for code in sorted(Code)]
    assert all(row[-1].endswith(". |") for row in rows)
