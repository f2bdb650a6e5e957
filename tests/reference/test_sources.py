"""The tables that were gathered for the package, beside what it knows: entry by entry.

They lie beside the checkout where the project is built. Elsewhere the tests have nothing to look
at and say so by passing on nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from natobrief import data, reference
from natobrief.model import Country

GATHERED = Path(__file__).parents[3] / "shared" / "reference"
TABLES = ("bodies", "countries", "events", "officials", "status")


def gathered(table: str) -> dict[str, Any]:
    """Return a table as it was gathered, an empty one where there is none."""
    file = GATHERED / f"{table}.json"
    read: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return read


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_held_whole(table: str) -> None:
    assert gathered(table) in ({}, data.load(table))


def named(row: dict[str, Any]) -> Iterator[str]:
    """Give the names of a country in both languages."""
    for part in (row, row["fr"]):
        yield from (part["name"], *part["aliases"])


def test_countries_are_found_by_each_name() -> None:
    lost = [
        (name, row["alpha3"])
        for row in gathered("countries").get("countries", ())
        for name in named(row)
        if reference.find_country(name) != Country(row["alpha3"])
    ]
    assert lost == []


def test_adjectives_and_capitals_are_known_in_both_languages() -> None:
    lost = []
    for row in gathered("countries").get("countries", ()):
        country = Country(row["alpha3"])
        french = [form for pair in row["fr"]["adjectives"] for form in (pair["m"], pair["f"])]
        for language, words, capital in (
            ("en", [row["adjective"]], row["capital"]),
            ("fr", french, row["fr"]["capital"]),
        ):
            known = reference.adjectives_of(country, language)
            lost += [(word, language) for word in words if word and word not in known]
            if reference.capital_of(country, language) != capital:
                lost.append((capital, language))
    assert lost == []


def test_terms_are_known_and_marked() -> None:
    rows = [
        row for terms in gathered("officials").values() if isinstance(terms, list) for row in terms
    ]
    lost = [
        row["name"]
        for row in rows
        if (date.fromisoformat(row["start"]), row.get("start_confirmed", row["confirmed"]))
        not in {(term.start, term.start_confirmed) for term in reference.offices_of(row["name"])}
    ]
    assert lost == []


def test_bodies_and_events_are_known_and_marked() -> None:
    bodies = {(each.name, each.confirmed) for each in reference.bodies()}
    events = {(each.id, each.days.first, each.confirmed) for each in reference.events()}
    lost = [
        row["name"]
        for row in gathered("bodies").get("bodies", ())
        if (row["name"], row["confirmed"] and row.get("confirmed_dates", True)) not in bodies
    ]
    lost += [
        row["id"]
        for row in gathered("events").get("events", ())
        if (row["id"], date.fromisoformat(row["start"]), row["confirmed"]) not in events
    ]
    assert lost == []
