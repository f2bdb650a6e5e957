"""How fast checking is, as ratios to reading the same brief from JSON.

    python benchmarks/checking.py            # a minute
    python benchmarks/checking.py --quick    # a look

Prints the time of `validate` and `verify` of a brief of some 40 objects against a text of 10 kB
beside that of `loads` of the brief; and the time of a search for quotations, by character and
quotation, in texts of 10 kB to 10 MB and for 10 to 1000 quotations (1.00 is linear). What is looked
for are words of the text in an order in which they do not stand there: the costliest to miss.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import process_time

from natobrief import Brief, dumps, extract, loads, validate, verify
from natobrief.checks import told
from natobrief.checks.searching import Searched
from natobrief.checks.subject import Subject

RELEASE = Path(__file__).parent.parent / "examples" / "bucharest-2022.txt"
_LENGTH = 10_000
_FILLER = "The room was cold and the coffee was late, and nobody in it was in a hurry to begin. "


def fastest(run: Callable[[], object], times: int) -> float:
    """Return the shortest time of several runs, in seconds of this process alone."""
    best = float("inf")
    for _ in range(times):
        start = process_time()
        run()
        best = min(best, process_time() - start)
    return best


def fastest_in_turns(runs: dict[str, Callable[[], object]], times: int) -> dict[str, float]:
    """Return the shortest time of each of several runs that take turns, so that all wait alike."""
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(times):
        for name, run in runs.items():
            best[name] = min(best[name], fastest(run, 1))
    return best


def of_ten_kilobytes() -> Brief:
    """Read a release that prose which says nothing makes 10 kB long."""
    text = RELEASE.read_text(encoding="utf-8")
    text += "\n\n" + _FILLER * ((_LENGTH - len(text)) // len(_FILLER))
    return extract(text).brief


def check_whole(brief: Brief) -> None:
    """Validate and verify, without anything kept from the last time."""
    told.forget()
    validate(brief)
    verify(brief, brief.source.text)


def print_ratios(times: int) -> None:
    """Print validate and verify beside loads."""
    brief = of_ten_kilobytes()
    data, text = dumps(brief), brief.source.text
    count = sum(map(len, Subject(brief).objects.values()))
    took = fastest_in_turns(
        {
            "loads": lambda: loads(data),
            "validate, structure": lambda: validate(brief, "structure"),
            "validate, references": lambda: validate(brief, "references"),
            "validate and verify": lambda: check_whole(brief),
            "extract of the same text": lambda: extract(text),
        },
        times,
    )
    print(f"{count} objects, {len(text)} characters; loads takes 1.0")
    for name, each in took.items():
        print(f"{name:26}{each / took['loads']:6.2f}")


def shuffled(words: list[str], number: int) -> list[str]:
    """Return words in another order, the same for the same number."""
    return Random(number).sample(words, len(words))  # noqa: S311 - no secret


def print_search(times: int, largest: int) -> None:
    """Print the time of a search by character and quotation, beside that of the smallest."""
    words = _FILLER.split()
    first = 0.0
    for length in (10_000, 100_000, 1_000_000, 10_000_000):
        if length > largest:
            break
        text = (_FILLER * (length // len(_FILLER) + 1))[:length]
        for quotations in (10, 100, 1000):
            sought = [" ".join(shuffled(words, number)) for number in range(quotations)]

            def search(text: str = text, sought: list[str] = sought) -> None:
                searched = Searched(text)
                for each in sought:
                    searched.find(each)

            took = fastest(search, 1 if length * quotations > 10**8 else times)
            each = took / (length * quotations)
            first = first or each
            print(f"search {length:>10,} x {quotations:>5} {each / first:6.2f}")


def main() -> None:
    """Print both."""
    parser = argparse.ArgumentParser(description="Time checks beside reading the brief from JSON.")
    parser.add_argument("--quick", action="store_true", help="fewer runs, smaller texts")
    options = parser.parse_args()
    print_ratios(30 if options.quick else 150)
    print_search(1 if options.quick else 3, 100_000 if options.quick else 10_000_000)


if __name__ == "__main__":
    main()
