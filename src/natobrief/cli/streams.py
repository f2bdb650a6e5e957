"""What the program reads and writes: files, standard input, output and error."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from secrets import token_hex

from natobrief.forms._wording import visible

#: The exit statuses: all is fine, something is wrong with what was read, the command was misused.
FINE, PROBLEMS, WRONG_USAGE = 0, 1, 2

#: Columns of what is printed, at most.
WIDEST = 100

_STANDARD_INPUT = 0


def read_bytes(name: str) -> bytes | None:
    """Read a file; say why, and return None, when it cannot be read."""
    try:
        return read_standard_input() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:
        complain(name, getattr(error, "strerror", None) or str(error))
    return None


def read_standard_input() -> bytes:
    """Read all of standard input."""
    with open(_STANDARD_INPUT, "rb", closefd=False) as stream:
        return stream.read()


def save(name: str, text: str) -> int:
    """Write a whole file, or leave what stands there as it was."""
    try:
        target = Path(name).resolve()
        if target.exists() and not target.is_file():  # a device or a pipe has no neighbour
            target.write_text(text, encoding="utf-8", newline="\n")
        else:
            _replace(target, text)
    except (OSError, ValueError) as error:
        return complain(name, getattr(error, "strerror", None) or str(error))
    return FINE


def _replace(target: Path, text: str) -> None:
    """Write beside a file, then put the new one in its place in one step."""
    beside = target.with_name(f".natobrief-{token_hex(8)}")
    stream = beside.open("x", encoding="utf-8", newline="\n")
    try:
        with stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def write(text: str) -> None:
    """Print to standard output; an error if there is none."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    print(text)  # noqa: T201 - a program prints


def write_utf8() -> None:
    """Write data as UTF-8 whatever the terminal speaks: JSON knows no other encoding."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")


def say(text: str) -> None:
    """Print to standard error, if there is one."""
    if sys.stderr is not None:
        print(text, file=sys.stderr)  # noqa: T201 - a program prints


def complain(name: str, reason: str) -> int:
    """Say in one line why a file is of no use."""
    say(f"natobrief: {visible(name)}: {visible(reason)}")
    return WRONG_USAGE


def drop_output() -> None:
    """Keep Python from writing once more to a standard output that takes nothing."""
    with suppress(OSError, ValueError, AttributeError):  # it may be no file, or not be there
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
