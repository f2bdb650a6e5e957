"""Tables: any number of briefs in one set, a table for each class, one brief at a time."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import IO, Final, Protocol, cast, final

from attrs import frozen

from natobrief.diagnostics import Code, Problem
from natobrief.errors import (
    DecodeError,
    LossWarning,
    SchemaVersionError,
    UnsupportedFormat,
    ValidationError,
)
from natobrief.forms._archive import Folder, Opener, filed, opened, zipped
from natobrief.forms._assembly import assemble
from natobrief.forms._checks import check_brief, check_losses, check_unknown
from natobrief.forms._grouping import TableSet, groups_of
from natobrief.forms._registry import (
    FORMS,
    Losses,
    TableForm,
    Unknown,
    form_called,
    module_of,
)
from natobrief.forms._rows import Rows, losses_in, rows_of
from natobrief.model import Brief

_FORMS = [form for form in FORMS if form.is_binary]

#: How far above a generator those stand who called a function that goes through it.
_CALLER: Final = 3


@final
@frozen(kw_only=True)
class BriefRows:
    """What the tables hold of one brief: the brief, or what is wrong with its rows."""

    #: Which row of the table of briefs it is, the first being 1; 0 where it has none there.
    number: int
    #: Its key in the tables.
    brief_id: str
    #: The brief; None when its rows hold none.
    brief: Brief | None = None
    #: What is wrong with them, as `loads` says it; empty when they hold a brief.
    problems: tuple[Problem, ...] = ()


class TableWriter(Protocol):
    """Takes the rows of one brief after the other."""

    def write(self, rows: Rows, /) -> None:
        """Write the rows of a brief."""

    def close(self) -> None:
        """Write what was not written yet."""


class _TableModule(Protocol):
    """What the module of a form offers that is tables."""

    @property
    def ENDING(self) -> str:  # noqa: N802 - a constant of the module
        """How the names of its tables end."""

    @property
    def Writer(self) -> Callable[[Opener], TableWriter]:  # noqa: N802 - a class of the module
        """Writes them."""

    @property
    def Tables(self) -> Callable[[Folder, Unknown | None], TableSet]:  # noqa: N802 - the same
        """Reads them."""


def dump_tables(
    briefs: Iterable[Brief],
    target: str | os.PathLike[str] | IO[bytes],
    format: TableForm = "csv",  # noqa: A002 - as in dumps
    *,
    losses: Losses = "warn",
) -> int:
    """Write briefs as one set of tables; each is written before the next is asked for.

    Args:
        briefs: What to write; an iterator is good too, and only one brief is held at a time.
        target: A folder for the tables, made if it is not there; or a file whose name ends in
            ``.zip``, into which they are packed; or a file that is open for writing bytes, for the
            zip. Tables that are there already are replaced when all are written.
        format: ``csv``, or ``parquet`` (extra ``arrow``).
        losses: As for `dumps`; one warning is of all briefs.

    Returns:
        How many were written.

    Raises:
        UnsupportedFormat: The format is none of tables, or its extra is not installed.
        ValidationError: A brief holds what must not be left out; nothing is written.
        OSError: The tables cannot be written.

    >>> from tempfile import mkdtemp
    >>> from natobrief.model import DocumentKind, Language, Source
    >>> source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
    >>> folder = mkdtemp()
    >>> dump_tables([Brief(source=source)], folder)
    1
    >>> [rows.brief.source.text for rows in load_tables(folder)]
    ['NATO met.']
    """
    module = _module_called(format)
    count = 0
    with _opened_for_writing(target) as open_file:
        writer = module.Writer(open_file)
        for rows in rows_to_write(briefs, format, losses):
            writer.write(rows)
            count += 1
        writer.close()
    return count


def _opened_for_writing(
    target: str | os.PathLike[str] | IO[bytes],
) -> AbstractContextManager[Opener]:
    if isinstance(target, str | os.PathLike):
        return filed(Path(target))
    return zipped(target)


def rows_to_write(briefs: Iterable[Brief], form: str, losses: Losses) -> Iterator[Rows]:
    """Give the rows of each brief, and warn at the end of what is lost of them all."""
    check_losses(losses)
    lost: list[Problem] = []
    yield from rows_of(_looked_at(briefs, losses, lost))
    if lost:
        warnings.warn(LossWarning(form, lost), stacklevel=_CALLER)


def _looked_at(briefs: Iterable[Brief], losses: Losses, lost: list[Problem]) -> Iterator[Brief]:
    """Give briefs, and gather what is lost of them."""
    for brief in briefs:
        check_brief(brief)
        found = [] if losses == "ignore" else list(losses_in(brief))
        if found and losses == "refuse":
            raise ValidationError(found)
        lost += found
        yield brief


def load_tables(
    source: str | os.PathLike[str] | bytes,
    format: TableForm | None = None,  # noqa: A002 - as in loads
    *,
    unknown: Unknown | None = None,
) -> Iterator[BriefRows]:
    """Read briefs from a set of tables; rows that hold none are reported, and the rest are kept.

    Args:
        source: A folder of tables, a zip of them, or the bytes of a zip.
        format: ``csv`` or ``parquet``; None for the one that is there.
        unknown: As for `loads`, of columns that the tables do not have; None for ignoring them.

    Yields:
        What the rows of each brief hold, in the order of the table of briefs. One is read when it
        is asked for, and none is held longer, where all tables are in that order.

    Raises:
        DecodeError: There are no such tables, or a whole table is of no use; every fault is listed.
        UnsupportedFormat: The format is none of tables, or its extra is not installed.
        ValidationError: ``unknown`` is none of the three.
        OSError: The tables cannot be read.
    """
    check_unknown(unknown)
    with opened(source if isinstance(source, bytes) else Path(source)) as folder:
        module = _module_called(format or _format_in(folder))
        yield from read_all(module.Tables(folder, unknown), unknown)


def _module_called(name: str) -> _TableModule:
    names = [form.name for form in _FORMS]
    if name not in names:
        raise UnsupportedFormat(name, names)
    return cast("_TableModule", module_of(form_called(name)))


def _format_in(folder: Folder) -> str:
    """Tell the form of the tables that are there.

    Raises:
        DecodeError: There are none, or some of both.
    """
    found = [form.name for form in _FORMS if (folder / f"briefs.{form.name}").is_file()]
    if len(found) != 1:
        expected = " or ".join(f"briefs.{form.name}" for form in _FORMS)
        message = f"expected a table {expected}, found {' and '.join(found) or 'none'}"
        raise DecodeError([Problem(code=Code.NOT_IN_FORM, message=message)])
    return found[0]


def read_all(tables: TableSet, unknown: Unknown | None) -> Iterator[BriefRows]:
    """Read what is in tables; see `load_tables`."""
    for group in groups_of(tables, unknown):
        brief, problems = None, group.problems
        if not problems:
            try:
                brief = assemble(group.records, unknown)
            except DecodeError as error:
                problems = error.problems
        yield BriefRows(
            number=group.number, brief_id=group.brief_id, brief=brief, problems=problems
        )


def dump_one(brief: Brief, writer_of: Callable[[Opener], TableWriter]) -> bytes:
    """Write one brief as a zip of tables."""
    check_brief(brief)
    target = BytesIO()
    with zipped(target) as open_file:
        writer = writer_of(open_file)
        for rows in rows_of([brief]):
            writer.write(rows)
        writer.close()
    return target.getvalue()


def load_one(
    data: str | bytes,
    tables_in: Callable[[Folder, Unknown | None], TableSet],
    unknown: Unknown | None,
) -> Brief:
    """Read the one brief that a zip of tables holds.

    Raises:
        DecodeError: It holds none, or several.
    """
    if not isinstance(data, bytes):
        message = f"expected bytes, found {type(data).__name__}"
        raise DecodeError([Problem(code=Code.WRONG_TYPE, message=message)])
    with opened(data) as folder:
        found = list(islice(read_all(tables_in(folder, unknown), unknown), 2))
    if len(found) == 1 and found[0].brief is not None:
        return found[0].brief
    if len(found) == 1:
        codes = {problem.code for problem in found[0].problems}
        kind = SchemaVersionError if Code.SCHEMA_VERSION in codes else DecodeError
        raise kind(found[0].problems)
    count = "several; natobrief.load_tables reads them all" if found else "none"
    message = f"briefs: expected one brief, found {count}"
    raise DecodeError([Problem(code=Code.NOT_IN_FORM, message=message)])
