"""What the program reads and prints: files, standard input, output and error."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path, PurePath
from typing import IO

import natobrief
from natobrief.errors import ProblemsError
from natobrief.forms._wording import visible
from natobrief.forms.terminal import render_problem
from natobrief.inputs.sniff import sniff

#: The exit statuses: all is fine, something is wrong with what was read, the command was misused.
FINE, PROBLEMS, WRONG_USAGE = 0, 1, 2

#: Columns of what is printed, at most.
WIDEST = 100

_STANDARD_INPUT = 0


class StreamError(Exception):
    """Something cannot be read or written."""

    def __init__(self, name: str, reason: str) -> None:
        """Keep what, and why."""
        self.name = name
        self.reason = reason
        super().__init__(name, reason)


class FileError(StreamError):
    """Something is wrong with a file; the others of the run may be fine."""


class TargetError(StreamError):
    """Nothing more can be written where it was to be."""


def reason_of(error: Exception) -> str:
    """Say in a few words why something could not be read or written."""
    if isinstance(error, ProblemsError):
        return "; ".join(problem.message for problem in error.problems)
    return getattr(error, "strerror", None) or str(error)


def is_folder(name: str) -> bool:
    """Tell whether a folder is called so."""
    try:
        return bool(name) and Path(name).is_dir()
    except (OSError, ValueError):  # it must not be looked at, or is no name
        return False


def read_bytes(name: str) -> bytes:
    """Read a file, or standard input for ``-``.

    Raises:
        FileError: It cannot be read.
    """
    try:
        with open_bytes(name) as stream:
            return stream.read()
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        raise FileError(name, reason_of(error)) from error


def open_bytes(name: str) -> IO[bytes]:
    """Open a file, or standard input for ``-``."""
    return open(_STANDARD_INPUT if name == "-" else name, "rb", closefd=name != "-")


def page_of(name: str, format_: str | None, data: bytes | None = None) -> natobrief.Page:
    """Read the text of a file, once: it may be a pipe. What was read already is handed in.

    Raises:
        FileError: It cannot be read, or holds no text.
    """
    data = read_bytes(name) if data is None else data
    try:
        return natobrief.read_page(data, format_ or sniff(data, PurePath(name).name))
    except natobrief.UnsupportedFormat as error:
        raise FileError(name, reason_of(error)) from error


def status_of(found: natobrief.Extraction) -> int:
    """Return the exit status that a release alone would give."""
    errors = [each for each in found.problems if each.severity is natobrief.Severity.ERROR]
    return PROBLEMS if errors else FINE


def write(text: str) -> None:
    """Print to standard output; an error if there is none."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    print(text)  # noqa: T201 - a program prints


def write_utf8() -> None:
    """Write data as UTF-8 whatever the terminal speaks: JSON knows no other encoding."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")


def is_terminal(stream: object) -> bool:
    """Tell whether a stream is a terminal; one that is closed or not there is none."""
    try:
        return bool(stream.isatty())  # type: ignore[attr-defined]
    except (AttributeError, ValueError):
        return False


def told(place: str, problem: natobrief.Problem) -> str:
    """Write a problem with the file, or the place in it, that it is about."""
    return f"{visible(place)}: {render_problem(problem, width=WIDEST)}"


def say(text: str) -> None:
    """Print to standard error, if there is one."""
    if sys.stderr is not None:
        with suppress(OSError):  # there is nowhere else to say it
            print(text, file=sys.stderr)  # noqa: T201 - a program prints


def complain(name: str, reason: str) -> int:
    """Say in one line why a file is of no use."""
    say(f"natobrief: {visible(name)}: {visible(reason)}")
    return WRONG_USAGE


def drop_output() -> None:
    """Keep Python from writing once more to a standard output that takes nothing."""
    with suppress(OSError, ValueError, AttributeError):  # it may be no file, or not be there
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
