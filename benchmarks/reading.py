"""How long reading takes, as ratios measured side by side in one run.

    python benchmarks/reading.py [--quick] [RELEASE]

Machines differ and are noisy, so nothing here is a number of seconds to rely on: each figure is
the time of one thing divided by the time of another, taken in turns, the fastest of several each.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import natobrief

ROOT = Path(__file__).parent.parent
RELEASE = ROOT / "examples" / "bucharest-2022.txt"
#: Repeated to a megabyte, each is a text that a careless rule takes forever on.
HOSTILE = {
    "quotation marks": "“",
    "straight quotation marks": '"',
    "digits": "1",
    "capitals": "A",
    "full stops": ".",
    "and the": "and the ",
    "names of countries": "Ukraine, ",
    "he said that": "He said that ",
}


def fastest(*tasks: Callable[[], object], rounds: int) -> list[float]:
    """Time tasks in turns and return the fastest round of each, in seconds."""
    best = [float("inf")] * len(tasks)
    for _ in range(rounds):
        for index, task in enumerate(tasks):
            start = time.perf_counter()
            task()
            best[index] = min(best[index], time.perf_counter() - start)
    return best


def beginning(release: Path, rounds: int) -> None:
    """Compare importing natobrief, and reading a first release, with importing attrs and cattrs.

    Each is done in a fresh Python, whose start is taken off.
    """

    def run(statement: str) -> Callable[[], object]:
        command = [sys.executable, "-c", statement]
        return lambda: subprocess.run(command, check=True)  # noqa: S603 - our own statements

    nothing, libraries, ours, first = fastest(
        run("pass"),
        run("import attrs, cattrs"),
        run("import natobrief"),
        run(f"import natobrief; natobrief.read({str(release)!r})"),
        rounds=rounds,
    )
    beside = libraries - nothing
    print(f"import natobrief / import attrs, cattrs: {(ours - nothing) / beside:.2f}")
    print(f"import natobrief, read a release / the same: {(first - nothing) / beside:.1f}")


def one_release(text: str, rounds: int) -> None:
    """Compare reading a release with one pass of a trivial pattern over it."""
    words = re.compile(r"\w+|\W")
    natobrief.extract(text)
    reading, passing = fastest(
        lambda: natobrief.extract(text), lambda: words.findall(text), rounds=rounds
    )
    print(
        f"extract / one pass of re.findall(r'\\w+|\\W'), {len(text)} characters: "
        f"{reading / passing:.0f}"
    )


def growing(text: str) -> None:
    """Show the time per character of 1, 10 and 100 releases in one text, relative to one."""
    base = 0.0
    for times in (1, 10, 100):
        joined = "\n\n".join([text] * times)
        [spent] = fastest(lambda joined=joined: natobrief.extract(joined), rounds=3)  # type: ignore[misc]
        each = spent / len(joined)
        base = base or each
        print(
            f"  {times:3} x: {len(joined):9} characters, {each / base:5.2f} x the time of one each"
        )


def hostile(size: int) -> None:
    """Show the time per character of hostile texts of a size and of a quarter of it."""
    for name, unit in HOSTILE.items():
        small, large = (unit * (length // len(unit)) for length in (size // 4, size))
        few, many = fastest(
            lambda small=small: natobrief.extract(small),  # type: ignore[misc]
            lambda large=large: natobrief.extract(large),  # type: ignore[misc]
            rounds=1,
        )
        growth = (many / len(large)) / (few / len(small))
        print(f"  {name:26} {len(large):9} characters, {growth:5.2f} x the time of a quarter each")


def main() -> None:
    """Run all comparisons and print them."""
    parser = argparse.ArgumentParser(description="Time reading, as ratios.")
    parser.add_argument("release", nargs="?", type=Path, default=RELEASE)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, smaller texts")
    options = parser.parse_args()
    text = options.release.read_text(encoding="utf-8")
    beginning(options.release, rounds=3 if options.quick else 15)
    one_release(text, rounds=5 if options.quick else 30)
    print("joined releases:")
    growing(text)
    print("hostile texts:")
    hostile(50_000 if options.quick else 1_000_000)


if __name__ == "__main__":
    main()
