"""How well `natobrief.verify` tells what a text bears out in records as language models write them.

    python benchmarks/records.py          # precision and recall of what is refused
    python benchmarks/records.py --show   # and each claim that was judged wrongly

The records are in tests/checks/records: each a brief by the JSON Schema, about a release of the
project, with the inventions that are in it, labelled by pointer and kind, and with the gaps: what
is known to be judged wrongly. Refused is what is not found or contradicted; what is left undecided
is no alarm, but passes for nothing either: it is counted by itself.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from natobrief import Claim, Verdict, verify

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "checks" / "records"


@frozen(kw_only=True)
class Record:
    """A record with the text that it is about and its labelled inventions."""

    #: Name of its file.
    name: str
    #: The release.
    text: str
    #: The record, as JSON holds it.
    record: Mapping[str, Any]
    #: Pointers to what is invented, with the kind of each.
    faults: Mapping[str, str] = field(factory=dict)
    #: Pointers to what is known to be judged wrongly.
    gaps: frozenset[str] = field(default=frozenset())


@frozen(kw_only=True)
class Judged:
    """A record and what became of its claims."""

    record: Record
    #: Claims that were not found or contradicted and are no part of an invention.
    refused: tuple[Claim, ...]
    #: Inventions of which everything was supported.
    missed: tuple[str, ...]
    #: Claims that were left undecided and are no part of an invention.
    undecided: tuple[Claim, ...]
    #: Inventions of which nothing was refused, and something left undecided.
    doubted: tuple[str, ...]
    #: How many claims there are.
    claims: int

    @property
    def wrong(self) -> frozenset[str]:
        """Pointers to all that was judged wrongly."""
        return frozenset((*(claim.pointer for claim in self.refused), *self.missed))


def read_records(folder: Path = FOLDER) -> Iterator[Record]:
    """Read the records of a folder."""
    for path in sorted(folder.glob("*.json")):
        held = json.loads(path.read_text(encoding="utf-8"))
        text = (ROOT / held["release"]).read_text(encoding="utf-8")
        faults = {each["pointer"]: each["kind"] for each in held["faults"]}
        yield Record(
            name=path.stem,
            text=text,
            record=held["record"],
            faults=faults,
            gaps=frozenset(held.get("gaps", ())),
        )


def judge(record: Record) -> Judged:
    """Verify a record, and compare with what is labelled."""
    claims = verify(record.record, record.text).claims
    undecided = [claim for claim in claims if claim.verdict is Verdict.UNDECIDED]
    refused = [claim for claim in claims if not claim.is_supported and claim not in undecided]
    unhit = [fault for fault in record.faults if not any(_within(refused, fault))]
    doubted = [fault for fault in unhit if any(_within(undecided, fault))]
    return Judged(
        record=record,
        refused=_elsewhere(refused, record),
        missed=tuple(fault for fault in unhit if fault not in doubted),
        undecided=_elsewhere(undecided, record),
        doubted=tuple(doubted),
        claims=len(claims),
    )


def _within(claims: list[Claim], fault: str) -> Iterator[bool]:
    return (_is_within(claim.pointer, fault) for claim in claims)


def _elsewhere(claims: list[Claim], record: Record) -> tuple[Claim, ...]:
    """Return the claims that are no part of an invention."""
    return tuple(
        claim
        for claim in claims
        if not any(_is_within(claim.pointer, fault) for fault in record.faults)
    )


def _is_within(pointer: str, other: str) -> bool:
    return f"{pointer}/".startswith(f"{other}/")


def main() -> int:
    """Print precision and recall."""
    parser = argparse.ArgumentParser(description="Verify records with labelled inventions.")
    parser.add_argument("--show", action="store_true", help="list what was judged wrongly")
    options = parser.parse_args()
    found = [judge(record) for record in read_records()]
    for each in found if options.show else ():
        for claim in each.refused:
            print(
                f"refused in {each.record.name}: {claim.pointer} {claim.value!r}: {claim.message}"
            )
        for claim in each.undecided:
            print(f"undecided in {each.record.name}: {claim.pointer} {claim.value!r}")
        for fault in each.missed:
            print(f"missed in {each.record.name}: {fault} ({each.record.faults[fault]})")
        for fault in each.doubted:
            print(f"only doubted in {each.record.name}: {fault} ({each.record.faults[fault]})")
    faults = sum(len(each.record.faults) for each in found)
    missed = sum(len(each.missed) for each in found)
    doubted = sum(len(each.doubted) for each in found)
    refused = sum(len(each.refused) for each in found)
    undecided = sum(len(each.undecided) for each in found)
    claims = sum(each.claims for each in found)
    hits = faults - missed - doubted
    print(f"{len(found)} records, {claims} claims, {faults} inventions")
    print(f"precision {hits / (hits + refused):.3f} ({hits} of {hits + refused} refused)")
    print(f"recall    {hits / faults:.3f} ({hits} of {faults} refused)")
    print(f"          {(faults - missed) / faults:.3f} ({faults - missed} not supported)")
    print(
        f"undecided {undecided / claims:.3f} ({undecided} of {claims} claims, {doubted} invented)"
    )
    return int(any(not each.wrong <= each.record.gaps for each in found))


if __name__ == "__main__":
    sys.exit(main())
