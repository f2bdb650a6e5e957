"""What came of many files: counted as they are read, told at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import natobrief
from natobrief.cli.streams import FINE, PROBLEMS, WRONG_USAGE, FileError, complain, say
from natobrief.errors import any_place
from natobrief.forms._wording import visible


class Outcome:
    """The files that were of use, those that were not, and what the form left out of them."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._status = FINE
        self._is_of_use = False
        self._unusable: list[FileError] = []
        self._lost: dict[str, natobrief.Problem] = {}
        self._losing: list[str] = []

    def use(self, status: int = FINE) -> None:
        """Count a file that was of use, though something may be wrong with what it holds."""
        self._is_of_use = True
        self._status = max(self._status, status)

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Go on after a file with which something is wrong, and tell of it at the end."""
        try:
            yield
        except FileError as error:
            self.refuse(error)

    def refuse(self, error: FileError) -> None:
        """Keep what is to be told of a file at the end."""
        self._unusable.append(error)

    def lose(self, name: str, problems: Sequence[natobrief.Problem]) -> None:
        """Keep what the form cannot hold of a brief, in as little room as the kinds of it need."""
        for problem in problems:
            self._lost.setdefault(any_place(problem), problem)
        if problems and len(self._losing) <= 1:
            self._losing.append(name)

    def close(self, form: str = "") -> int:
        """Tell what could not be written, and which files were of no use.

        Returns:
            The exit status: of many files, some of which were of use, never that of wrong usage.
        """
        if self._lost:
            warning = natobrief.LossWarning(form, self._lost.values())
            name = self._losing[0] if len(self._losing) == 1 else "natobrief"
            say(f"{visible(name)}: {visible(str(warning))}")
        for error in self._unusable:
            complain(error.name, error.reason)
        if self._unusable:
            return PROBLEMS if self._is_of_use else WRONG_USAGE
        return self._status
