"""The tables that were gathered for the package, beside what it knows: entry by entry.

They lie beside the checkout where the project is built. Elsewhere the tests have nothing to look
at and say so by passing on nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
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


RANK = ("ally", "invitee", "partner", "other")


def in_force(row: dict[str, Any], day: str) -> bool:
    """Tell whether a gathered period, or a suspension, holds on a day; days compare as words."""
    return row["start"] <= day and (row["end"] is None or day < row["end"])


def expected_status(rows: list[dict[str, Any]], day: str) -> str:
    """Return the closest tie that gathered periods of a country give it on a day."""
    ties = [
        row["status"] if row["status"] in RANK else "partner"
        for row in rows
        if in_force(row, day)
        and not any(in_force(each, day) for each in row.get("suspensions", ()))
    ]
    return min(ties, key=RANK.index, default="other")


def days_around(rows: list[dict[str, Any]]) -> Iterator[date]:
    """Give the day before, of and after each boundary of periods and their suspensions."""
    spans = [each for row in rows for each in (row, *row.get("suspensions", ()))]
    for edge in {each[end] for each in spans for end in ("start", "end")} - {None}:
        for offset in (-1, 0, 1):
            yield date.fromisoformat(edge) + timedelta(days=offset)


def test_statuses_change_on_the_days_that_were_gathered() -> None:
    periods = gathered("status").get("periods", ())
    of_country = {
        country: [row for row in periods if row["country"] == country]
        for country in sorted({row["country"] for row in periods})
    }
    wrong = [
        (country, str(day), expected, found)
        for country, rows in of_country.items()
        for day in days_around(rows)
        for expected, found in [
            (expected_status(rows, str(day)), reference.status_on(country, day).value)
        ]
        if expected != found
    ]
    assert wrong == []


def test_allies_are_as_many_as_were_counted() -> None:
    counted = gathered("status").get("ally_count", ())
    wrong = [
        row
        for before, row in pairwise(({"allies": 0}, *counted))
        for first in [date.fromisoformat(row["from"])]
        if len(reference.allies_on(first)) != row["allies"]
        or len(reference.allies_on(first - timedelta(days=1))) != before["allies"]
    ]
    assert wrong == []


def life_of(row: dict[str, Any]) -> date | None:
    """Return a day on which a body or an instrument existed, if its names need one."""
    for key, days in (("start", 1), ("started", 1), ("end", -1), ("ended", -400)):
        if row.get(key):
            return date.fromisoformat(f"{row[key]}-12-31"[:10]) + timedelta(days=days)
    return None


def test_bodies_and_instruments_are_found_by_each_name_in_both_languages() -> None:
    tables = gathered("bodies")
    lost = []
    for row in tables.get("bodies", ()):
        for part in (row, row["fr"]):
            for name in (part["name"], *part["aliases"], *part["abbreviations"]):
                found = reference.find_body(name, life_of(row))
                # A session is called as the body of which it is one: "NAC".
                if found is None or found.id not in {row["id"], row.get("parent")}:
                    lost.append((name, row["id"]))
        if reference.body(row["name"]).french_name != row["fr"]["name"]:
            lost.append((row["fr"]["name"], row["id"]))
    for row in tables.get("instruments", ()):
        for part in (row, row["fr"]):
            names = (part["name"], *part["aliases"], *part["abbreviations"])
            lost += [
                (name, row["id"]) for name in names if reference.instrument(name).id != row["id"]
            ]
    assert lost == []
