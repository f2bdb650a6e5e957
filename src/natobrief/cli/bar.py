"""A bar that shows how much is done, made with rich (extra ``cli``)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich import progress
from rich.console import Console


class Bar:
    """A bar in a terminal."""

    def __init__(self, shown: progress.Progress, total: int) -> None:
        """Begin with nothing done."""
        self._shown = shown
        self._task = shown.add_task("", total=total)

    def step(self, amount: int = 1) -> None:
        """Count some more as done."""
        self._shown.advance(self._task, amount)

    def say(self, text: str) -> None:
        """Print above the bar, as it stands: no markup, no colours, no lines of our own making."""
        self._shown.console.print(text, markup=False, emoji=False, highlight=False, soft_wrap=True)


@contextmanager
def bar(total: int) -> Iterator[Bar]:
    """Show a bar on standard error until all is done; nothing of it remains."""
    columns = (progress.BarColumn(), progress.TaskProgressColumn(), progress.TimeRemainingColumn())
    with progress.Progress(
        *columns,
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    ) as shown:
        yield Bar(shown, total)
