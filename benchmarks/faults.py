"""How many planted faults the checks find, and how many problems they see in correct briefs.

python benchmarks/faults.py              # counts by kind
python benchmarks/faults.py --show KIND  # the faults of a kind that were not found
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from planting import Fault, faults_in, is_reported
from revealed import REVEALED

from natobrief import Brief, Verdict, extract, validate, verify

ROOT = Path(__file__).parent.parent
FOLDERS = (ROOT / "examples", ROOT / "tests" / "releases")


def correct_briefs() -> dict[str, Brief]:
    """Read the examples and the releases of the tests, without those whose reading is faulty."""
    paths = [path for folder in FOLDERS for path in sorted(folder.glob("*.txt"))]
    texts = {path.stem: path.read_text(encoding="utf-8") for path in paths}
    return {name: extract(text).brief for name, text in texts.items() if name not in REVEALED}


def is_validated(fault: Fault) -> bool:
    """Tell whether `validate` finds a fault at its place, with one of its codes."""
    problems = validate(fault.brief).problems
    return is_reported(fault, ((each.code, each.pointer) for each in problems))


def is_verified(fault: Fault) -> bool:
    """Tell whether `verify` finds a claim at the place of a fault, or a part of it, unsupported."""
    claims = verify(fault.brief, fault.brief.source.text).claims
    return any(
        claim.verdict is not Verdict.SUPPORTED
        and f"{claim.pointer}/".startswith(f"{fault.pointer}/")
        for claim in claims
    )


def main() -> int:
    """Print the counts."""
    parser = argparse.ArgumentParser(
        description="Plant faults in correct briefs; count those found."
    )
    parser.add_argument(
        "--show", metavar="KIND", help="list what was not found of a kind, or 'all'"
    )
    options = parser.parse_args()
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    claims: Counter[str] = Counter()
    verified: Counter[str] = Counter()
    problems = 0
    briefs = correct_briefs()
    for name, brief in briefs.items():
        text = brief.source.text
        problems += len(validate(brief).problems) + len(verify(brief, text).problems)
        for fault in faults_in(brief):
            planted[fault.kind] += 1
            found[fault.kind] += (is_found := is_validated(fault))
            if fault.is_claim:
                claims[fault.kind] += 1
                verified[fault.kind] += (is_found_too := is_verified(fault))
                is_found = is_found and is_found_too
            if not is_found and options.show in {fault.kind, "all"}:
                print(f"missed in {name}: {fault.kind} at {fault.pointer}")
    print(f"{'fault':32}{'planted':>9}{'validate':>10}{'claims':>9}{'verify':>9}")
    for kind, count in planted.items():
        print(f"{kind:32}{count:9}{found[kind]:10}{claims[kind]:9}{verified[kind]:9}")
    totals = (each.total() for each in (planted, found, claims, verified))
    print("{:32}{:9}{:10}{:9}{:9}".format("all", *totals))
    print(f"{problems} problems in {len(briefs)} correct briefs")
    return int(problems > 0 or found != planted or verified != claims)


if __name__ == "__main__":
    sys.exit(main())
