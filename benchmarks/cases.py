"""Cases with known dates and quotations: our own under cases/, and those of PolNeAR on request."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

HERE = Path(__file__).parent
_OPENING, _CLOSING = '“«"', '”»"'


@frozen
class Fact:
    """What a text states at a place: days (first, last) or a speaker (or None)."""

    start: int
    end: int
    value: tuple[str | None, ...]


@frozen
class Case:
    """A text with all that it states of one kind."""

    text: str
    language: str
    facts: tuple[Fact, ...]
    reference: str = "2022-11-25"


def own_dates() -> Iterator[Case]:
    """Read the texts with dates that the project wrote."""
    for row in _rows("dates.jsonl"):
        facts, at = [], 0
        for each in row["dates"]:
            at = row["text"].index(each["words"], at)
            facts.append(Fact(at, at + len(each["words"]), (each["first"], each["last"])))
            at += len(each["words"])
        yield Case(row["text"], row["language"], tuple(facts), row["reference"])


def own_quotations() -> Iterator[Case]:
    """Read the texts with quotations that the project wrote."""
    for row in _rows("quotations.jsonl"):
        facts, at = [], 0
        for each in row["quotations"]:
            at = row["text"].index(each["words"], at)
            facts.append(Fact(at, at + len(each["words"]), (each["speaker"],)))
            at += len(each["words"])
        yield Case(row["text"], row["language"], tuple(facts))


def _rows(name: str) -> Iterator[dict[str, Any]]:
    with (HERE / "cases" / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def polnear(data: Path, split: str) -> Iterator[Case]:
    """Read PolNeAR's articles: ``data/SPLIT/text`` with attributions in brat's standoff format.

    What stands between quotation marks inside the content of an attribution is a quotation; its
    speaker is the source as annotated, a pronoun where the article has one.
    """
    for path in sorted((data / split / "text").glob("*.txt")):
        notes = sorted((data / split / "attributions").glob(f"{path.stem}_*.ann"))
        if notes:
            text = path.read_text(encoding="utf-8")
            facts = set(_attributed(text, notes[0].read_text(encoding="utf-8")))
            yield Case(text, "en", tuple(sorted(facts, key=lambda fact: (fact.start, fact.end))))


def _attributed(text: str, notes: str) -> Iterator[Fact]:
    spans = {
        row[1]: [(int(a), int(b)) for a, b in map(str.split, row[2].split(";"))]
        for row in re.finditer(r"^(T[0-9]+)\t\S+ ([0-9 ;]+)\t", notes, re.MULTILINE)
    }
    for row in re.finditer(r"^E[0-9]+\t(.*)$", notes, re.MULTILINE):
        roles = [role.split(":", 1) for role in row[1].split()]
        source = next((spans[key] for role, key in roles if role.startswith("Source")), None)
        speaker = None if source is None else " ".join(text[start:end] for start, end in source)
        contents = (spans[key] for role, key in roles if role.startswith("Content"))
        for start, end in (piece for content in contents for piece in content):
            for quoted in _quoted(text, start, end):
                yield Fact(*quoted, (speaker,))


def _quoted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Find what stands between quotation marks from start to end; a line's end closes them."""
    start -= start > 0 and text[start - 1] in _OPENING
    end += end < len(text) and text[end] in _CLOSING
    opened = None
    for at in range(start, end):
        if opened is None and text[at] in _OPENING:
            opened = at + 1
        elif opened is not None and (text[at] in _CLOSING or text[at] == "\n"):
            yield opened, at
            opened = None
    if opened is not None and opened < end:
        yield opened, end
