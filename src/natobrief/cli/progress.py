"""How far the program is: a bar in a terminal, a line without the extra ``cli``, else nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

from natobrief.cli.streams import is_terminal, say


class Progress(Protocol):
    """Shows how much is done, and what there is to say meanwhile."""

    def step(self, amount: int = 1) -> None:
        """Count some more as done."""

    def say(self, text: str) -> None:
        """Print to standard error, where the progress is shown too."""


def progress(total: int, output: str) -> AbstractContextManager[Progress]:
    """Show how much of some work is done, where somebody looks on and nothing is in the way.

    Args:
        total: How much there is to do; of one step nothing is shown.
        output: What is written to; what is printed to a terminal shows enough by itself.
    """
    is_in_the_way = output == "-" and is_terminal(sys.stdout)
    if total <= 1 or is_in_the_way or not is_terminal(sys.stderr):
        return _nothing()
    try:
        from natobrief.cli.bar import bar  # noqa: PLC0415 - an extra
    except ImportError:
        return _line(total)
    return bar(total)


class _Nothing:
    """Shows nothing."""

    def step(self, amount: int = 1) -> None:
        """Pass over it."""

    def say(self, text: str) -> None:
        say(text)


@contextmanager
def _nothing() -> Iterator[Progress]:
    yield _Nothing()


class _Line:
    """A line that is written over and over, and makes room for what is said."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._shown = ""

    def step(self, amount: int = 1) -> None:
        self._done += amount
        self._show(f"natobrief: {self._done * 100 // self._total} %")

    def say(self, text: str) -> None:
        shown = self._shown
        self.clear()
        say(text)
        self._show(shown)

    def clear(self) -> None:
        if self._shown:
            _overwrite(" " * len(self._shown))
            _overwrite("")
        self._shown = ""

    def _show(self, text: str) -> None:
        if text != self._shown:
            _overwrite(text)
        self._shown = text


def _overwrite(text: str) -> None:
    print(f"\r{text}", end="", file=sys.stderr, flush=True)  # noqa: T201 - a program prints


@contextmanager
def _line(total: int) -> Iterator[Progress]:
    line = _Line(total)
    try:
        yield line
    finally:
        line.clear()
