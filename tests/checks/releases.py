"""The examples and the releases of the tests, read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from planting import Fault, faults_in
from revealed import REVEALED, UNFOUND

from natobrief import Brief, extract

ROOT = Path(__file__).parent.parent.parent
PATHS: Mapping[str, Path] = {
    path.stem: path
    for folder in (ROOT / "examples", ROOT / "tests" / "releases")
    for path in sorted(folder.glob("*.txt"))
}
NAMES = tuple(PATHS)
#: Those whose reading the checks have nothing against.
CORRECT = tuple(name for name in NAMES if name not in REVEALED)


@cache
def read(name: str) -> Brief:
    """Read a release."""
    return extract(PATHS[name].read_text(encoding="utf-8")).brief


@cache
def faults_of(name: str) -> Mapping[str, list[Fault]]:
    """Plant every fault in a release that is to be found, by kind."""
    found: dict[str, list[Fault]] = {}
    for fault in faults_in(read(name)):
        if (name, fault.kind, fault.pointer) not in UNFOUND:
            found.setdefault(fault.kind, []).append(fault)
    return found
