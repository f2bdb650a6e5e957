"""Parquet: a zip of tables in the columnar format of data frames, databases and clusters.

The extra ``arrow`` brings the library.
"""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.diagnostics import Problem
from natobrief.forms._parquet_tables import ParquetTables as Tables
from natobrief.forms._parquet_tables import ParquetWriter as Writer
from natobrief.forms._registry import Unknown
from natobrief.forms._rows import losses_in
from natobrief.forms.tables import dump_one, load_one
from natobrief.model import Brief

__all__ = ["Tables", "Writer", "dumps", "loads", "lost"]


def dumps(brief: Brief) -> bytes:
    """Write a brief as a zip of tables; see `natobrief.dumps`."""
    return dump_one(brief, Writer)


def lost(brief: Brief) -> Iterator[Problem]:
    """Give what the tables cannot hold; see `natobrief.lost`."""
    return losses_in(brief)


def loads(data: str | bytes, *, unknown: Unknown | None = None) -> Brief:
    """Read a brief from a zip of tables; see `natobrief.loads`."""
    return load_one(data, Tables, unknown)
