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
