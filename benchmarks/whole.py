"""Reading whole releases beside what npm has for a share of the same work.

    python benchmarks/whole.py [FOLDER] [--peers FOLDER] [--times N]

reads every release of a folder (``tests/releases``) with natobrief, and with two peers from npm
that do some of it: compromise finds quotations, people and places, chrono finds dates. Each is
timed inside its own process, after a warm-up, in turns, and the fastest round of each text counts.
It prints characters a second, and how our time compares with the sum of theirs. The peers leave
open who says what, who meets where and who comes, and none of them says what its value rests on.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from cases import Case
from facts import read_releases
from finders import HERE, ROUNDS, Peer, install_npm, npm_versions, peers

OURS = "natobrief"
THEIRS = ("compromise", "chrono")


def releases(folder: Path, times: int) -> Iterator[Case]:
    """Give the releases of a folder, each repeated so many times in one text."""
    for release in read_releases(folder):
        language = release.facts.held.get("language") or "en"
        yield Case("\n\n".join([release.text] * times), language, ())


def fastest(finders: list[Peer], texts: list[Case]) -> dict[str, float]:
    """Return the seconds that each finder takes for all texts, the fastest round of each text."""
    best = {finder.name: [float("inf")] * len(texts) for finder in finders}
    for _ in range(ROUNDS + 1):
        for index, text in enumerate(texts):
            for finder in finders:
                spent = finder.find(text)[1]
                best[finder.name][index] = min(best[finder.name][index], spent)
    return {name: sum(each) for name, each in best.items()}


def report(seconds: dict[str, float], length: int) -> Iterator[str]:
    """Give a line for each finder, and one for the sum of the peers."""
    theirs = sum(seconds[name] for name in THEIRS)
    for name, spent in {**seconds, " + ".join(THEIRS): theirs}.items():
        yield f"  {name:22}{length / spent:12,.0f} characters a second"
    yield f"  their time is {theirs / seconds[OURS]:.2f} x ours"


def main() -> None:
    """Install, run and print."""
    parser = argparse.ArgumentParser(description="Time reading beside what npm has of it.")
    parser.add_argument("folder", nargs="?", type=Path, default=HERE.parent / "tests" / "releases")
    parser.add_argument("--peers", type=Path, default=HERE / ".peers", help="where they go")
    parser.add_argument("--times", type=int, default=1, help="each release so often in one text")
    options = parser.parse_args()
    folder = options.peers.resolve()
    install_npm(folder)
    print("beside: " + ", ".join(npm_versions(folder)))
    texts = list(releases(options.folder, options.times))
    length = sum(len(each.text) for each in texts)
    print(f"{len(texts)} releases, {length} characters, fastest of {ROUNDS} rounds after a warm-up")
    with peers((OURS, *THEIRS), "release", folder) as finders:
        for line in report(fastest(finders, texts), length):
            print(line)


if __name__ == "__main__":
    main()
