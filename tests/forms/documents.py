"""What the tests of forms draw: briefs of any text, JSON values, and documents gone wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from natobrief.forms import dumps
from natobrief.forms._faults import Path, walk
from natobrief.model import Brief
from natobrief.testing import briefs, texts

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")

#: Any text that JSON can hold: it reads a surrogate pair as the character that the pair stands for.
any_words = texts(surrogates=True).filter(lambda text: not _PAIR.search(text))

any_briefs = briefs() | briefs(words=any_words)

_names = st.text(st.characters(), max_size=5).filter(lambda text: not _PAIR.search(text))

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | _names,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_names, inner, max_size=3),
    max_leaves=5,
)

#: Values that are right in one place and wrong in most others.
_MISFITS: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 3.9, 10**30, "", " ", "\x1c\u3000", "\u200b", "x", "x\n", "\n",
    "/", "~", "/a~2", "false", "1", "ROU", "rou", "EU", "2022-11-29", "2022-11-29\n", "2022-02-30",
    "20221129", "2022-W48-2", "٢٠٢٢-11-29", "2022-11-29T09:30:00+02:00", "2022-11-29T09:30:00Z",
    "2022-11-29T09:30:00", "2022-11-29T09:30:00.5+02:00", "2022-11-29T09:30:00+02:00\n",
    "2022-02-30T09:30:00+02:00", "2022-11-29t09:30:00+02:00", "2022-11-29T24:00:00+02:00",
    "Europe/Brussels", "Europe/Brussels\n", "Europe//Brussels", "ally", "stated", "inferred",
    [], ["x"], [None], ["ROU"], {}, {"a": 1}, {"start": 0, "end": 1}, {"start": 0, "end": 0},
    {"first": "2022-11-29", "last": "2022-11-30"}, {"type": "Person", "name": "A"},
    {"type": "Organisation", "name": "A"}, {"type": "Country", "name": "A"}, {"name": "A"},
    {"city": None}, {"city": "Riga"}, {"pointer": "", "rule": "x"},
)  # fmt: skip

_TWISTS: tuple[Callable[[str], str], ...] = (
    str.upper, str.title, str.strip, lambda word: word + "\n", lambda word: word.replace("_", "-"),
    lambda word: word.replace("_", " "), lambda word: word[:-1], lambda word: f" {word}",
)  # fmt: skip


def document_of(brief: Brief) -> dict[str, Any]:
    """Return a brief as the plain values that its JSON holds."""
    document: dict[str, Any] = json.loads(dumps(brief))
    return document


def at(document: Any, path: Path) -> Any:
    """Return the value to which a path leads."""
    for step in path:
        document = document[step]
    return document


@st.composite
def broken_documents(draw: st.DrawFn) -> dict[str, Any]:
    """Documents of a brief in which one to three things were changed, mostly for the worse."""
    document = document_of(draw(any_briefs))
    for _ in range(draw(st.integers(1, 3))):
        draw(st.sampled_from([_replace, _replace, _drop, _add, _twist]))(draw, document)
    return document


def _places(document: Any, kind: type = object) -> list[tuple[Any, str | int]]:
    """List what may be changed in a document: what holds it, and its name or index there."""
    inner = [(path, value) for path, value in walk(document) if path and isinstance(value, kind)]
    return [(at(document, path[:-1]), path[-1]) for path, _ in inner]


def _misfit(draw: st.DrawFn) -> Any:
    return deepcopy(draw(st.sampled_from(_MISFITS) | json_values))


def _replace(draw: st.DrawFn, document: dict[str, Any]) -> None:
    for home, step in draw(_one_of(_places(document))):
        home[step] = _misfit(draw)


def _drop(draw: st.DrawFn, document: dict[str, Any]) -> None:
    members = [(home, step) for home, step in _places(document) if isinstance(home, dict)]
    for home, step in draw(_one_of(members)):
        del home[step]


def _add(draw: st.DrawFn, document: dict[str, Any]) -> None:
    objects = [value for _, value in walk(document) if isinstance(value, dict)]
    name = draw(_names | st.sampled_from(["type", "extra", "text", "name", "schema_version"]))
    draw(st.sampled_from(objects))[name] = _misfit(draw)


def _twist(draw: st.DrawFn, document: dict[str, Any]) -> None:
    for home, step in draw(_one_of(_places(document, str))):
        home[step] = draw(st.sampled_from(_TWISTS))(home[step])


def _one_of(places: list[tuple[Any, str | int]]) -> st.SearchStrategy[list[tuple[Any, str | int]]]:
    return st.sampled_from(places).map(lambda place: [place]) if places else st.just([])


def full_document() -> dict[str, Any]:
    """Return a document in which every field of every class is filled."""
    person = {
        "type": "Person",
        "name": "Ana Horvat",
        "office": "foreign minister",
        "party": {"type": "Organisation", "name": "European Union", "abbreviation": "EU"},
    }
    item = {"text": "the Black Sea", "themes": ["black_sea"], "countries": ["ROU"]}
    delegation = {
        "party": "UKR",
        "office": "foreign minister",
        "person": person,
        "status": "partner",
        "attendance": "part",
        "purpose": "its needs",
    }
    session = {
        "title": "Working dinner",
        "kind": "meal",
        "start": "2022-11-29T19:30:00+02:00",
        "end": "2022-11-29T21:00:00.500000+02:00",
        "body": "NATO-Ukraine Council",
        "delegations": [delegation],
        "agenda": [item],
    }
    meeting = {
        "name": "Meeting of Foreign Ministers",
        "level": "foreign_ministers",
        "body": "North Atlantic Council",
        "dates": {"first": "2022-11-29", "last": "2022-11-30", "weekdays_stated": ["TU", "WE"]},
        "venue": {
            "name": "Palace",
            "city": "Bucharest",
            "country": "ROU",
            "timezone": "Europe/Bucharest",
        },
        "mode": "in_person",
        "host": "ROU",
        "chair": person,
        "agenda": [item],
        "delegations": [delegation],
        "sessions": [session],
    }
    document = json.dumps(
        {
            "schema_version": "1",
            "source": {
                "text": "NATO met.",
                "kind": "preview",
                "language": "en",
                "title": "Preview",
                "published": "2022-11-25",
                "publisher": "NATO",
                "url": "https://www.nato.int/",
                "reference": "PR (2022) 055",
            },
            "meetings": [meeting],
            "persons": [person],
            "statements": [
                {
                    "speaker": person,
                    "mode": "verbatim",
                    "parts": ["We met", "and agreed."],
                    "cue": "said",
                    "subject": "they",
                    "countries": ["ROU"],
                    "themes": ["black_sea"],
                    "role": "citation",
                }
            ],
            "commitments": [
                {
                    "kind": "appeal",
                    "actor": person,
                    "addressee": {"type": "Organisation", "name": "Allies", "abbreviation": None},
                    "beneficiaries": ["UKR"],
                    "text": "give more",
                    "through": "Winter Package",
                    "horizon": "long_term",
                    "amounts": [{"value": "2", "unit": "percent of GDP", "bound": "at_least"}],
                    "deadline": "2024-07",
                    "transition": {"origin": "paper files", "targets": ["a register"]},
                }
            ],
            "packages": [
                {
                    "name": "Winter Package",
                    "provider": "ROU",
                    "recipient": "UKR",
                    "items": ["stoves"],
                }
            ],
            "accessions": [{"country": "FIN", "stage": "invited", "text": "their accession"}],
            "evidence": [
                {
                    "pointer": "/meetings/0/venue/city",
                    "spans": [{"start": 0, "end": 4}],
                    "origin": "stated",
                    "rule": "place",
                }
            ],
        }
    )
    copy: dict[str, Any] = json.loads(document)  # in which nothing is shared
    return copy
