"""Releases with facts that a person wrote down: NAME.txt beside NAME.facts.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any

from attrs import frozen

_ENDING = ".facts.json"


@frozen
class Known:
    """What is known of a field: the values to be found, each with others that are as right."""

    #: Per value every form that counts; None among them: it may be missing too.
    values: tuple[tuple[Any, ...], ...] = ()


@frozen
class Facts:
    """What a person read in a release; README.md says what a facts file holds."""

    held: Mapping[str, Any]

    def forms(self, pointer: str) -> tuple[Any, ...]:
        """Return the value at a JSON pointer, and all that ``accept`` takes in its place.

        >>> Facts({"kind": "remarks", "accept": {"/kind": ["preview"]}}).forms("/kind")
        ('remarks', 'preview')
        """
        node: Any = self.held
        for step in pointer.split("/")[1:]:
            node = node[int(step)] if isinstance(node, list) else (node or {}).get(step)
        return (node, *self.held.get("accept", {}).get(pointer, ()))

    def one(self, pointer: str) -> Known:
        """Return what is known of a field that holds one value, or none."""
        forms = self.forms(pointer)
        if pointer == "/publisher" and self.held.get("publisher_basis") == "url":
            forms = (*forms, None)
        return Known((forms,) if any(form is not None for form in forms) else ())

    def each(self, key: str, *names: str) -> Known:
        """Return what is known of a list of objects: of each the named values, None left free.

        One of which the first value may be null may be missing.
        """
        rows = range(len(self.held.get(key) or ()))
        return Known(tuple(self._rows(*(f"/{key}/{row}/{name}" for name in names)) for row in rows))

    def _rows(self, *pointers: str) -> tuple[Any, ...]:
        """Return every form of the values at some pointers together."""
        rows = product(*map(self.forms, pointers))
        return tuple(None if row[0] is None else row for row in rows)

    def days(self) -> Known:
        """Return first and last day of every meeting of which a first day is known."""
        listed = self.each("meetings", "start", "end").values
        main = self._rows("/meeting/start", "/meeting/end")
        forms = [(*main, *pairs) if at == 0 else pairs for at, pairs in enumerate(listed)]
        return Known(tuple(pairs for pairs in forms if any(pair is not None for pair in pairs)))

    def themes(self) -> Known:
        """Return the themes of the main meeting."""
        rows = range(len(self.held.get("themes") or ()))
        return Known(tuple(self.forms(f"/themes/{row}") for row in rows))


@frozen
class Release:
    """A text with its facts."""

    name: str
    text: str
    facts: Facts

    def places(self) -> Iterator[tuple[int, int, str | None]]:
        """Give where each quoted stretch stands, and who speaks it."""
        position = 0
        for quotation in self.facts.held.get("quotations") or ():
            for part in quotation["parts"]:
                start = self.text.find(part, position)
                start = self.text.index(part) if start < 0 else start
                position = start + len(part)
                yield start, position, quotation.get("speaker")


def read_releases(folder: Path) -> Iterator[Release]:
    """Read every NAME.txt of a folder that has its NAME.facts.json, by name."""
    for path in sorted(folder.glob("*" + _ENDING)):
        name = path.name.removesuffix(_ENDING)
        facts = json.loads(path.read_text(encoding="utf-8"))
        text = (folder / f"{name}.txt").read_bytes().decode("utf-8")
        yield Release(name, text, Facts(facts))
