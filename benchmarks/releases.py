"""How much of what people read in releases is read, and how much of what is read is wrong.

    python benchmarks/releases.py FOLDER [--show FIELD | --no-misses]

FOLDER holds texts with facts that a person wrote down; README.md says in which form.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from attrs import Factory, define
from beside import BESIDE
from comparing import Outcome, compare
from facts import Release, read_releases
from fields import FIELDS

from natobrief import Extraction, extract

_ALL = {**FIELDS, **BESIDE}
#: Rows that say over again what others say; the share of wrong values leaves them out.
_DERIVED = {"all meeting dates", "delegations with status", "quotations with speaker"}
#: A text is read this often; the fastest counts.
_ROUNDS = 3


@define
class Tally:
    """How one field was read in all releases."""

    hits: int = 0
    wrong: int = 0
    missed: int = 0
    misses: list[tuple[str, Outcome]] = Factory(list)

    def add(self, name: str, outcome: Outcome) -> None:
        """Count a release in."""
        self.hits += outcome.hits
        self.wrong += len(outcome.wrong)
        self.missed += len(outcome.missed)
        if outcome.wrong or outcome.missed:
            self.misses.append((name, outcome))

    @property
    def found(self) -> int:
        """Count the values read."""
        return self.hits + self.wrong

    @property
    def known(self) -> int:
        """Count the values to be read."""
        return self.hits + self.missed

    @property
    def f1(self) -> float:
        """Return F1; 0 where nothing is found and nothing known."""
        return _share(2 * self.hits, self.found + self.known)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def timed(text: str) -> tuple[Extraction, float]:
    """Read a text several times and return the fastest time, in seconds."""
    extraction, best = _once(text)
    for _ in range(_ROUNDS - 1):
        best = min(best, _once(text)[1])
    return extraction, best


def _once(text: str) -> tuple[Extraction, float]:
    start = time.perf_counter()
    extraction = extract(text)
    return extraction, time.perf_counter() - start


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    """Give the lines of the table."""
    yield f"{'field':24} {'hit':>5} {'found':>5} {'known':>5} {'prec.':>6} {'recall':>6} {'F1':>6}"
    yield from map(_row, tallies, tallies.values())
    tallies = {name: tally for name, tally in tallies.items() if name in FIELDS}
    total, held = sum(tally.f1 for tally in tallies.values()), _held(tallies)
    yield f"mean F1: {total / len(tallies):.3f}"
    yield f"mean F1 of the {held} fields that hold a value: {_share(total, held):.3f}"
    counted = [tally for name, tally in tallies.items() if name not in _DERIVED]
    wrong, found = (sum(each) for each in zip(*((t.wrong, t.found) for t in counted), strict=True))
    yield f"wrong values: {wrong} of {found} emitted ({_share(wrong, found):.1%})"


def _held(tallies: dict[str, Tally]) -> int:
    """Count the fields of which a value is known or found: others are 0 in the mean of all."""
    return sum(tally.found + tally.known > 0 for tally in tallies.values())


def _row(name: str, tally: Tally) -> str:
    precision, recall = _share(tally.hits, tally.found), _share(tally.hits, tally.known)
    return (
        f"{name:24} {tally.hits:5} {tally.found:5} {tally.known:5}"
        f" {precision:6.3f} {recall:6.3f} {tally.f1:6.3f}"
    )


def by_kind(tallies: dict[str, Tally]) -> Iterator[str]:
    """Give F1 over all values and the share of wrong ones, by kind of release."""
    for kind, tally in sorted(tallies.items()):
        wrong = _share(tally.wrong, tally.found)
        yield f"  {kind:22} F1 {tally.f1:6.3f}, wrong {wrong:6.1%} of {tally.found}"


def left_over(read: list[tuple[Release, Extraction]]) -> Iterator[str]:
    """Give the share of the characters that no rule used, by kind of release."""
    left: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    for release, extraction in read:
        for kind in (str(release.facts.held.get("kind")), "all"):
            left[kind] += sum(map(len, extraction.unparsed))
            whole[kind] += len(release.text)
    for kind in sorted(whole):
        yield f"  {kind:22} {_share(left[kind], whole[kind]):6.1%} of {whole[kind]}"


def misses(tally: Tally) -> Iterator[str]:
    """Give one line per release in which a field was not read as it should be."""
    for name, outcome in tally.misses:
        yield f"{name}: got {list(outcome.wrong)}, wanted {list(outcome.missed)}"


def main() -> None:
    """Read all releases of a folder and print what came of it."""
    parser = argparse.ArgumentParser(description="Score reading against known facts.")
    parser.add_argument("folder", type=Path)
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--show", choices=_ALL, metavar="FIELD", help="list the misses of one")
    either.add_argument("--no-misses", action="store_true", help="totals only: refuses --show")
    options = parser.parse_args()
    tallies = {name: Tally() for name in _ALL}
    kinds: defaultdict[str, Tally] = defaultdict(Tally)
    read, seconds = [], 0.0
    for release in read_releases(options.folder):
        extraction, spent = timed(release.text)
        seconds += spent
        read.append((release, extraction))
        for name, field in _ALL.items():
            outcome = compare(field, release, extraction.brief)
            tallies[name].add(release.name, outcome)
            if name in FIELDS and name not in _DERIVED:
                kinds[str(release.facts.held.get("kind"))].add(release.name, outcome)
    if options.show:
        print(*misses(tallies[options.show]), sep="\n")
        return
    print(f"{len(read)} releases")
    print(*table(tallies), sep="\n")
    print("by kind:", *by_kind(kinds), sep="\n")
    print("left in unparsed, share of characters by kind:", *left_over(read), sep="\n")
    size = sum(len(release.text) for release, _ in read)
    print(f"extract: {_share(size, seconds):.0f} characters per second")


if __name__ == "__main__":
    main()
