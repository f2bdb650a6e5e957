"""The page of the command line says of arguments what the parser does."""

from __future__ import annotations

import pytest

from docs.commands import PAGE, commands, page

TEXT = PAGE.read_text(encoding="utf-8")


def test_the_page_is_up_to_date() -> None:
    assert page(TEXT) == TEXT, "run python docs/commands.py"


def test_every_argument_is_said_to_be_something() -> None:
    rows = [line.split(" | ") for line in TEXT.splitlines() if line.startswith(("| `-", "| `F"))]
    assert rows
    assert all(len(row) == 2 and len(row[1]) > len(" |") for row in rows)
    assert "None" not in TEXT


def test_a_command_that_the_page_does_not_know() -> None:
    first = next(iter(commands()))
    with pytest.raises(ValueError, match="the page is about"):
        page(TEXT.replace(f"<!-- arguments: {first} -->", ""))
