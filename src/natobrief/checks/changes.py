"""What has changed from one brief to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import final

from attrs import frozen

from natobrief.checks.matching import is_object, names_of, pairs
from natobrief.model import Brief


@final
class ChangeKind(StrEnum):
    """What became of a value."""

    #: Only the new brief has it.
    ADDED = "added"
    #: Only the old brief has it.
    REMOVED = "removed"
    #: Both have it, with different values.
    CHANGED = "changed"


@final
@frozen(kw_only=True)
class Change:
    """A value that two briefs do not share.

    >>> change = Change(kind=ChangeKind.ADDED, pointer="/persons/1", new="Ana Horvat")
    >>> print(change)
    added /persons/1: Ana Horvat
    """

    #: What became of it.
    kind: ChangeKind
    #: JSON Pointer (RFC 6901) into the new brief; into the old one for what was removed.
    pointer: str
    #: JSON Pointer into the old brief; None for what was added.
    old_pointer: str | None = None
    #: The value in the old brief; None when it had none.
    old: object = None
    #: The value in the new brief; None when it has none.
    new: object = None

    def __str__(self) -> str:
        """Say in a line what changed."""
        if self.kind is ChangeKind.CHANGED:
            return f"changed {self.pointer}: {self.old} -> {self.new}"
        value = self.new if self.kind is ChangeKind.ADDED else self.old
        return f"{self.kind} {self.pointer}: {value}"


def diff(old: Brief, new: Brief) -> tuple[Change, ...]:
    """List what has changed from one brief to another.

    Meetings, sessions, parties, persons, statements and the like are matched by what they are -
    a meeting by level, body and day, a person by name, a statement by its words - and not by where
    they stand in their lists: a changed order is no change. Evidence, the texts themselves and
    members that no field holds are left out.

    Args:
        old: The earlier brief.
        new: The later one.

    Returns:
        The changes, in the order of the new brief; what was removed comes after the rest of its
        list.

    >>> from natobrief import parse
    >>> text = "NATO Defence Ministers will meet in Riga on 5 May 2022."
    >>> [change] = diff(parse(text), parse(text.replace("5 May", "6 May")))
    >>> print(change)
    changed /meetings/0/dates: 2022-05-05 -> 2022-05-06
    """
    return tuple(_changes("", "", old, new))


def _changes(old_pointer: str, pointer: str, old: object, new: object) -> Iterator[Change]:
    if isinstance(old, tuple) and isinstance(new, tuple):
        yield from _of_lists(old_pointer, pointer, old, new)
    elif is_object(old) and type(old) is type(new) and not _is_plain(old):
        for name in names_of(old):
            yield from _changes(
                f"{old_pointer}/{name}",
                f"{pointer}/{name}",
                getattr(old, name),
                getattr(new, name),
            )
    elif old != new:
        kind = (
            ChangeKind.ADDED
            if old is None
            else ChangeKind.REMOVED
            if new is None
            else ChangeKind.CHANGED
        )
        yield Change(kind=kind, pointer=pointer, old_pointer=old_pointer, old=old, new=new)


def _is_plain(value: object) -> bool:
    """Tell whether an object counts as one value: days from one to another, an organisation."""
    return type(value).__name__ in {"DateRange", "Organisation"}


def _of_lists(
    old_pointer: str, pointer: str, old: Sequence[object], new: Sequence[object]
) -> Iterator[Change]:
    for left, right in pairs(old, new):
        if left is None:
            assert right is not None  # noqa: S101 - one of the two is there
            own = f"{pointer}/{right}"
            yield Change(kind=ChangeKind.ADDED, pointer=own, new=new[right])
        elif right is None:
            own = f"{old_pointer}/{left}"
            yield Change(kind=ChangeKind.REMOVED, pointer=own, old_pointer=own, old=old[left])
        else:
            yield from _changes(
                f"{old_pointer}/{left}", f"{pointer}/{right}", old[left], new[right]
            )
