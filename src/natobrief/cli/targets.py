"""Where briefs are written to: standard output, a file, or a folder of files.

A file takes its name in one step when it is complete. Whatever stops the program before leaves what
stood there as it was.
"""

from __future__ import annotations

import os
import shutil
import stat
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from secrets import token_hex
from typing import IO, TypeAlias

from natobrief.cli.streams import FileError, TargetError, is_folder, reason_of, write, write_utf8
from natobrief.forms import Form

#: Takes what a file is to be called, without its ending, and its text.
Put: TypeAlias = Callable[[str, str], None]


def open_target(output: str, form: Form, inputs: Sequence[str]) -> AbstractContextManager[Put]:
    """Open what is to be written to; it is complete when it is left, unless by an exception.

    What is put into it raises `FileError` where that one text cannot be written, and
    `TargetError` where none can. Those of standard output are left to `natobrief.cli.main`.

    Args:
        output: A file, a folder, or ``-``.
        form: The form of what is written.
        inputs: The files that are read; none is written over.
    """
    if not output or "\0" in output:
        raise TargetError(output, "is no name of a file")
    if goes_to_folder(output):
        return _folder(Path(output), form.endings[0], Guard(inputs))
    target = _printed() if output == "-" else _file(output, Guard(inputs))
    return target if form.holds_many else _alone(target, form, output)


def goes_to_folder(output: str) -> bool:
    """Tell whether a name is that of a folder: of one that is there, or by how it ends."""
    return output.endswith((os.sep, "/")) or is_folder(output)


def alone(form: Form) -> str:
    """Say why a form takes one brief a file, and what else to do."""
    lines = ", or write --to jsonl" if form.name == "json" else ""
    return f"a file of this form holds one brief; write several to a folder (-o FOLDER/){lines}"


@contextmanager
def _printed() -> Iterator[Put]:
    write_utf8()
    yield lambda _stem, text: write(text.removesuffix("\n"))


@contextmanager
def _file(name: str, guard: Guard) -> Iterator[Put]:
    """Write everything to one file, which is opened when there is something to write."""
    opened: list[IO[str]] = []

    def put(_stem: str, text: str) -> None:
        if not opened:
            guard.check(Path(name))
            opened.append(stack.enter_context(_whole_file(Path(name))))
        opened[0].write(_ended(text))

    try:
        with ExitStack() as stack:
            yield put
    except OSError as error:
        raise TargetError(name, reason_of(error)) from error


@contextmanager
def _alone(target: AbstractContextManager[Put], form: Form, output: str) -> Iterator[Put]:
    """Hand on the only text; none at all where there is a second."""
    held: list[tuple[str, str]] = []

    def hold(stem: str, text: str) -> None:
        if held:
            raise TargetError(output, alone(form))
        held.append((stem, text))

    with target as put:
        yield hold
        for each in held:
            put(*each)


@contextmanager
def _folder(folder: Path, ending: str, guard: Guard) -> Iterator[Put]:
    """Write each text to a file of its own; of two with one name, the later gets a number."""
    taken: set[str] = set()

    def put(stem: str, text: str) -> None:
        path = folder / _free(stem, ending, taken)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise TargetError(str(folder), reason_of(error)) from error
        guard.check(path)
        try:
            with _whole_file(path) as stream:
                stream.write(_ended(text))
        except OSError as error:
            raise FileError(str(path), reason_of(error)) from error

    yield put


def _free(stem: str, ending: str, taken: set[str]) -> str:
    """Return a name that no file of this run has, on a disk that ignores case either."""
    number = 1
    name = f"{stem}{ending}"
    while _folded(name) in taken:
        number += 1
        name = f"{stem}-{number}{ending}"
    taken.add(_folded(name))
    return name


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"


@contextmanager
def _whole_file(path: Path) -> Iterator[IO[str]]:
    """Open a file that takes its name when all is written, and else leaves nothing behind."""
    target = path.resolve()
    if target.exists() and not target.is_file():  # a device or a pipe has no neighbour
        with target.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
        return
    beside = target.with_name(f".natobrief-{token_hex(8)}")
    try:
        with beside.open("x", encoding="utf-8", newline="\n") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


class Guard:
    """Keeps what is read from being written over."""

    def __init__(self, inputs: Sequence[str]) -> None:
        """Keep the names of what is read."""
        self._inputs = inputs

    def check(self, target: Path) -> None:
        """Refuse to write over what is read.

        Raises:
            TargetError: The target is that.
        """
        identity = _identity(target)
        if identity is not None and identity in self._identities:
            raise TargetError(str(target), "is read, and would be written over")

    @cached_property
    def _identities(self) -> frozenset[tuple[int, int] | None]:
        return frozenset(map(_identity, self._inputs))


def _identity(name: str | Path) -> tuple[int, int] | None:
    """Return what tells a file or folder from all others, by any name; None for devices."""
    try:
        found = os.fstat(0) if name == "-" else Path(name).stat()
    except (OSError, ValueError):
        return None
    is_kept = stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)
    return (found.st_dev, found.st_ino) if is_kept else None
