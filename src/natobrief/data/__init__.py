"""The package's tables, as they lie on disk: read once, when first needed, and never changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any


@cache
def load(table: str) -> Mapping[str, Any]:
    """Read one of the tables beside this module.

    Args:
        table: Its name: ``countries``, ``status``, ``officials``, ``bodies``, ``events`` or
            ``cities``.

    Returns:
        The table as JSON holds it; callers share it and must not change it.
    """
    # Importing it costs more than importing all the classes, and many a caller needs no table.
    from importlib.resources import files  # noqa: PLC0415

    text = files(__name__).joinpath(f"{table}.json").read_text(encoding="utf-8")
    content: Mapping[str, Any] = json.loads(text)
    return content


@cache
def countries_by_code() -> Mapping[str, Mapping[str, Any]]:
    """Map ISO 3166-1 alpha-3 codes to the rows of the table of countries."""
    return {row["alpha3"]: row for row in load("countries")["countries"]}


#: Countries that share their short name with another one, or whose state is called otherwise.
_OWN_STATE_NAMES = frozenset({"CHN", "TWN", "COG", "COD", "KOR", "PRK", "MKD"})


def english_names(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the English names of a country: those of its row, and its name as that of a state.

    >>> english_names(countries_by_code()["LBN"])[-2:]
    ('Republic of Lebanon', 'Kingdom of Lebanon')
    """
    name: str = row["name"]
    names = (name, *row["aliases"])
    if row["alpha3"] in _OWN_STATE_NAMES or "Republic" in name:
        return names
    states = (f"{state} of {name}" for state in ("Republic", "Kingdom"))
    return (*names, *(each for each in states if each not in names))
