"""The error of a look-up by name."""

from __future__ import annotations

from typing import final

from natobrief.errors import NatobriefError


@final
class UnknownNameError(NatobriefError, LookupError):
    """A name under which the reference tables hold nothing, or several things.

    Args:
        asked: The name that was asked for.
        sort: What was looked for, such as "body" or "group".
        known: Names that would have done: the nearest one, or those it may mean.

    >>> print(UnknownNameError("Baltics", "group", ["Baltic States"]))
    no group is called 'Baltics'; did you mean 'Baltic States'?
    """

    def __init__(self, asked: str, sort: str, known: list[str]) -> None:
        """Keep what was asked for and what may have been meant."""
        self.asked = asked
        self.sort = sort
        self.known: tuple[str, ...] = tuple(known)
        super().__init__(asked, sort, known)

    def __str__(self) -> str:
        """Name what was not found, with suggestions where there are some."""
        hint = f"; did you mean {' or '.join(map(repr, self.known))}?" if self.known else ""
        return f"no {self.sort} is called {self.asked!r}{hint}"
