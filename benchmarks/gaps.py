"""What is still missed or read wrongly in the releases of the tests, kept in a list.

    python benchmarks/gaps.py                 # what the list says otherwise than the reading
    python benchmarks/gaps.py --write         # take the gaps that were closed off the list
    python benchmarks/gaps.py --write --new   # put new ones on it as well

The list is the file known_gaps.json of the folder: release, field, then what is missed and what is
wrong. A test demands that it is exact. New gaps are for new releases; a change of the rules that
brings one should be mended instead.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen
from beside import BESIDE
from cases import Fact
from comparing import compare
from facts import Release, read_releases
from fields import FIELDS

from natobrief import Brief, extract

FOLDER = Path(__file__).parent.parent / "tests" / "releases"
_LIST = "known_gaps.json"
#: So much of a quotation tells it from others.
_ENOUGH = 60
_Held = dict[str, dict[str, dict[str, list[str]]]]


@frozen(order=True)
class Gap:
    """One value of a release that is missed, or is read and wrong."""

    release: str
    field: str
    #: "missed" or "wrong".
    sort: str
    words: str

    def __str__(self) -> str:
        """Return the gap as a line."""
        return f"{self.release}: {self.field}: {self.sort} {self.words!r}"


def find_gaps(release: Release, brief: Brief) -> Iterator[Gap]:
    """Give every value that a brief misses, or has beyond those that are known."""
    for name, field in {**FIELDS, **BESIDE}.items():
        outcome = compare(field, release, brief)
        for sort, values in (("missed", outcome.missed), ("wrong", outcome.wrong)):
            yield from (Gap(release.name, name, sort, _told(each, release)) for each in values)


def _told(value: object, release: Release) -> str:
    if isinstance(value, Fact):
        words = " ".join(release.text[value.start : value.end].split())
        return f"{value.value[0]}: {words[:_ENOUGH]}"
    if isinstance(value, tuple):
        return " | ".join(str(each) for each in value if each is not None)
    return " ".join(str(value).split())


def read_list(folder: Path) -> list[Gap]:
    """Read the gaps that are known of."""
    held: _Held = json.loads((folder / _LIST).read_text(encoding="utf-8"))
    return [
        Gap(release, field, sort, words)
        for release, fields in held.items()
        for field, sorts in fields.items()
        for sort, values in sorts.items()
        for words in values
    ]


def write_list(folder: Path, gaps: Iterable[Gap]) -> None:
    """Write the list in alphabetical order, a line for each field of each release."""
    held: _Held = {}
    for gap in sorted(gaps):
        sorts = held.setdefault(gap.release, {}).setdefault(gap.field, {})
        sorts.setdefault(gap.sort, []).append(gap.words)
    text = _object((name, _object(_lines(fields), 1)) for name, fields in held.items())
    (folder / _LIST).write_text(text + "\n", encoding="utf-8")


def _lines(fields: dict[str, dict[str, list[str]]]) -> Iterator[tuple[str, str]]:
    return ((name, json.dumps(sorts, ensure_ascii=False)) for name, sorts in fields.items())


def _object(members: Iterable[tuple[str, str]], depth: int = 0) -> str:
    """Return a JSON object, a line for each member."""
    lines = ",\n".join(f"{' ' * (depth + 1)}{json.dumps(name)}: {text}" for name, text in members)
    return f"{{\n{lines}\n{' ' * depth}}}" if lines else "{}"


def differences(found: Iterable[Gap], known: Iterable[Gap]) -> tuple[list[Gap], list[Gap]]:
    """Return the gaps that were closed, and those that are new."""
    now, before = Counter(found), Counter(known)
    return sorted((before - now).elements()), sorted((now - before).elements())


def main() -> int:
    """Print what the list says otherwise than the reading; on request bring it up to date."""
    parser = argparse.ArgumentParser(description="Compare readings with the list of known gaps.")
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--write", action="store_true", help="take off what was closed")
    parser.add_argument("--new", action="store_true", help="with --write: put new gaps on it")
    options = parser.parse_args()
    known = read_list(options.folder) if (options.folder / _LIST).exists() else []
    found = [
        gap
        for release in read_releases(options.folder)
        for gap in find_gaps(release, extract(release.text).brief)
    ]
    closed, new = differences(found, known)
    for what, gaps in (("closed", closed), ("new", new)):
        print(*(f"{what}: {gap}" for gap in gaps), sep="\n", end="\n" if gaps else "")
    if options.write:
        kept = found if options.new else list((Counter(known) - Counter(closed)).elements())
        write_list(options.folder, kept)
        print(f"{len(kept)} gaps on the list")
    return int(bool(new) and not (options.write and options.new))


if __name__ == "__main__":
    sys.exit(main())
