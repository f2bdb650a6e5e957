"""NB511: items of packages that are listed twice."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.model import Package


def check_items(subject: Subject) -> Iterator[Finding]:
    """Find items that a package lists already."""
    for pointer, package in subject.each(Package):
        seen: set[str] = set()
        for index, item in enumerate(package.items):
            words = " ".join(item.casefold().split())
            if words in seen:
                yield Finding(
                    pointer=f"{pointer}/items/{index}", message=f"{item!r} is listed already"
                )
            seen.add(words)
