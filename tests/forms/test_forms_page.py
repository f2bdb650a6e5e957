"""The page of forms names every form, as the table of forms has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from natobrief.forms import FORMS, Form

PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "forms.md"

ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| `")
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_it_says_what_a_form_is_for(form: Form) -> None:
    reads = "yes" if form.reads else "no"
    extra = f"`{form.extra}`" if form.extra else ""
    assert [f"`{form.name}`", f"`{form.endings[0]}`", reads, extra] in [row[:4] for row in ROWS]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_it_says_what_is_written_read_and_lost(form: Form) -> None:
    found = [row for row in ROWS if len(row) == 4 and f"`{form.name}`" in row[0].split(", ")]
    [(_, written, read, lost)] = found
    assert written
    assert lost
    assert bool(read) is form.reads
