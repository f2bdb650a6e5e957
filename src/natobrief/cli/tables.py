"""Tables: all briefs go into one set, and many are read from one."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import IO, cast

import natobrief
from natobrief.cli.streams import FileError, TargetError, is_terminal, read_bytes, reason_of
from natobrief.cli.targets import Guard, goes_to_folder
from natobrief.forms import FORMS, Form
from natobrief.forms._registry import TableForm

#: Names of the forms that are tables.
TABLES = tuple(form.name for form in FORMS if form.is_binary)


def is_set(folder: str) -> bool:
    """Tell whether a folder holds a set of tables."""
    with suppress(OSError, ValueError):  # it must not be looked at, or is no name
        return any(Path(folder, f"briefs.{name}").is_file() for name in TABLES)
    return False


def rows_in(name: str, form: str | None) -> Iterator[natobrief.BriefRows]:
    """Read what a set of tables holds, one brief at a time.

    Raises:
        DecodeError: They are no such tables.
        FileError: They cannot be read, or hold no brief.
    """
    source = read_bytes(name) if name == "-" else name
    rows = None
    for rows in natobrief.load_tables(source, cast("TableForm | None", form)):
        yield rows
    if rows is None:
        raise FileError(name, "holds no brief")


def check_target(output: str, inputs: Sequence[str]) -> None:
    """Look whether tables can go to where they are to be written.

    Raises:
        TargetError: They cannot.
    """
    if output == "-":
        if is_terminal(sys.stdout):
            raise TargetError(output, "tables are bytes, and no terminal shows them; name a file")
        return
    if not (goes_to_folder(output) or output.lower().endswith(".zip")):
        raise TargetError(output, "tables go to a folder (-o FOLDER/), or to a file called ....zip")
    Guard(inputs).check(Path(output))


def write_tables(briefs: Iterator[natobrief.Brief], form: Form, output: str) -> None:
    """Write briefs as one set of tables, each before the next is asked for; none writes nothing.

    Raises:
        TargetError: They cannot be written.
    """
    first = next(briefs, None)
    if first is None:
        return
    target = _standard_output() if output == "-" else output
    try:
        natobrief.dump_tables(
            chain([first], briefs), target, cast("TableForm", form.name), losses="ignore"
        )
    except OSError as error:
        if output == "-":
            raise
        raise TargetError(output, reason_of(error)) from error


def _standard_output() -> IO[bytes]:
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return sys.stdout.buffer
