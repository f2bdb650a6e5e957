"""Arrow: briefs as tables in memory, for data frames, databases and whatever else speaks Arrow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from natobrief.forms._checks import check_unknown
from natobrief.forms._registry import Losses, Unknown, form_called, module_of
from natobrief.forms.tables import BriefRows, read_all, rows_to_write
from natobrief.model import Brief

#: A ``pyarrow.Table``: pyarrow has no types that those who check them could see.
ArrowTable: TypeAlias = Any


def arrow_tables(briefs: Iterable[Brief], *, losses: Losses = "warn") -> dict[str, ArrowTable]:
    """Make tables of Arrow of briefs, which `dump_tables` writes as ``parquet``.

    Args:
        briefs: What they are to hold.
        losses: As for `dumps`; one warning is of all briefs.

    Returns:
        The tables, each a ``pyarrow.Table``, by their names.

    Raises:
        UnsupportedFormat: The extra ``arrow`` is not installed.
        ValidationError: A brief holds what must not be left out.

    >>> from natobrief.model import DocumentKind, Language, Source
    >>> source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
    >>> arrow_tables([Brief(source=source)])["briefs"].column("kind").to_pylist()
    ['readout']
    """
    _need_library()
    from natobrief.forms._arrow import Gathered  # noqa: PLC0415 - an extra

    gathered = Gathered()
    for rows in rows_to_write(briefs, "parquet", losses):
        gathered.add(rows)
    return gathered.flush()


def read_arrow(
    tables: Mapping[str, ArrowTable], *, unknown: Unknown | None = None
) -> Iterator[BriefRows]:
    """Read briefs from tables of Arrow; rows that hold none are reported, and the rest are kept.

    Args:
        tables: The tables, each a ``pyarrow.Table``, by their names; that of countries need not be
            among them. Texts, numbers and days may have any of the types that Arrow has for them.
        unknown: As for `load_tables`.

    Yields:
        What the rows of each brief hold, in the order of the table of briefs.

    Raises:
        DecodeError: A whole table is of no use; every fault is listed.
        UnsupportedFormat: The extra ``arrow`` is not installed.
        ValidationError: ``unknown`` is none of the three.
    """
    _need_library()
    from natobrief.forms._arrow import ArrowTables  # noqa: PLC0415 - an extra

    check_unknown(unknown)
    yield from read_all(ArrowTables(tables, unknown), unknown)


def _need_library() -> None:
    """Import what needs pyarrow, which says which extra brings it."""
    module_of(form_called("parquet"))
