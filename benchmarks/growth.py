"""How the time of our finders grows with the length of the text, hostile text included.

    python benchmarks/growth.py [--largest BYTES]

prints the time per character of each text at each size, divided by that at the smallest size of at
least 10 kB: 1.00 throughout is linear. Processor time is counted, so that a busy machine does not.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from natobrief import find_dates, find_quotations

RELEASE = Path(__file__).parent.parent / "examples" / "bucharest-2022.txt"
#: Repeated, each is a text that a careless pattern takes forever on.
HOSTILE = {
    "digits": "1",
    "numbers with dashes": "29-",
    "days without a month": "29, ",
    "a month again and again": "May ",
    "weekdays": "Monday ",
    "spaces": " ",
    "capitals": "A",
    "capitalised words": "Anna ",
    "and the": "and the ",
    "opening marks": "“",
    "closing marks": "”",
    "straight marks": '"',
    "apostrophes": "'",
    "full stops": ".",
    "guillemets": "«",
    "he said": "he said ",
    "said before a name": ", said Anna ",
}
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
BASE = 10_000


def texts() -> Iterator[tuple[str, str]]:
    """Give what is repeated: a release, and the hostile ones."""
    yield "a release", RELEASE.read_text(encoding="utf-8") + "\n\n"
    yield from HOSTILE.items()


def seconds(find: Callable[[str], object], text: str) -> float:
    """Return the processor time of a call; of a short one, the least of several."""
    best = float("inf")
    for _ in range(3 if len(text) <= BASE else 1):
        start = time.process_time()
        find(text)
        best = min(best, time.process_time() - start)
    return best


def row(find: Callable[[str], object], unit: str, sizes: list[int]) -> Iterator[str]:
    """Give the time per character at each size, relative to the base, then characters a second."""
    each = {}
    for size in sizes:
        text = (unit * (size // len(unit) + 1))[:size]
        each[size] = seconds(find, text) / size
    for size in sizes:
        yield f"{each[size] / each[BASE]:11.2f}"
    yield f"{1 / each[sizes[-1]]:14,.0f}"


def main() -> None:
    """Print a table for each finder."""
    parser = argparse.ArgumentParser(description="Show how the time of our finders grows.")
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="largest size of a text")
    sizes = [size for size in SIZES if size <= max(BASE, parser.parse_args().largest)]
    for find in (find_dates, find_quotations):
        find("Warm up on 1 May 2020, “please”, said Anna Berg.", language="en")
        print(f"\n{find.__name__}: time per character, relative to {BASE:,} characters")
        print(f"{'':24}" + "".join(f"{size:11,}" for size in sizes) + "  characters/s")
        for name, unit in texts():
            cells = row(lambda text, find=find: find(text, language="en"), unit, sizes)  # type: ignore[misc]
            print(f"{name:24}" + "".join(cells), flush=True)


if __name__ == "__main__":
    main()
