"""No pattern of the package has a repeat that shares out the same letters in many ways."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

import natobrief
from natobrief.text.regex import regex
from tests.text.ambiguity import ambiguous_repeats

WORDS = st.lists(st.text("ab", min_size=1, max_size=4), min_size=1, max_size=4, unique=True)
_PARTS = sorted(
    {
        ".".join(each.name.split(".")[1 : 3 if ".rules." in each.name and each.ispkg else 2])
        for each in pkgutil.walk_packages(natobrief.__path__, "natobrief.")
    }
    - {"__main__"}
)


def _is_code(words: list[str]) -> bool:
    """Tell whether words in a row can be told apart, after Sardinas and Patterson."""
    left = {b[len(a) :] for a in words for b in words if a != b and b.startswith(a)}
    seen: set[str] = set()
    while left - seen:
        seen |= left
        left = {w[len(x) :] for x in seen for w in words if w.startswith(x)}
        left |= {x[len(w) :] for x in seen for w in words if x.startswith(w)}
    return "" not in seen


@given(WORDS)
def test_words_in_a_repeat_are_ambiguous_where_they_are_no_code(words: list[str]) -> None:
    found = ambiguous_repeats(f"(?:{'|'.join(words)})*c")
    assert bool(found) is not _is_code(words)


@given(WORDS)
def test_what_ends_each_word_parts_them(words: list[str]) -> None:
    assert ambiguous_repeats(f"(?:(?:{'|'.join(words)}) )*c") == []


@pytest.mark.parametrize(
    "source",
    [
        "(?:a+)+",
        "(?:a*)*",
        r"(?:\w+ ?)*",
        r"(?:[A-Z][\w.]* ?){1,5}",
        "(?:,? a,?)*",
        r"(?:(?:de |de l')(?:l')?b)*",
        "(?i:(?:ax|[A]x)*)",
        r"(?:[^.;]|\b[A-Z]\.|\bM\.)*",
    ],
)
def test_what_can_be_shared_out_is_found(source: str) -> None:
    assert ambiguous_repeats(f"{source}0")


@pytest.mark.parametrize(
    "source",
    [
        r"(?:\w+ )*",
        "(?:a|b)*",
        "a*b?a*",
        "(?:[0-9]{4})*",
        r"(?:\w+(?!\w) ?)*",
        r"(?:\w+(?: |\Z))*",
        r"(?:\w++ ?)*",
        "(?:a(?=b)|ab)*c",
        "(?:(?<!a),(?=a)|(?<=a),|a)*",
        "(?:[^b]|b)*",
    ],
)
def test_what_can_be_told_apart_is_not(source: str) -> None:
    assert ambiguous_repeats(f"{source}0") == []


def _held(values: object) -> Iterator[object]:
    if isinstance(values, Mapping):
        values = tuple(values.values())
    if isinstance(values, tuple | list | frozenset):
        for each in values:
            yield from _held(each)
    else:
        yield values


def _patterns(part: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Give the patterns of a part of the package, and where they are."""
    for each in pkgutil.walk_packages(natobrief.__path__, "natobrief."):
        name = each.name.removeprefix("natobrief.")
        nearest = max((p for p in _PARTS if f"{name}.".startswith(f"{p}.")), key=len, default="")
        if nearest != part:
            continue
        module = importlib.import_module(each.name)
        for called, value in vars(module).items():
            for held in _held(value):
                if isinstance(held, re.Pattern | type(regex(""))):
                    yield f"{name}.{called}", held


@pytest.mark.parametrize("part", _PARTS)
def test_no_repeat_of_the_package_is_ambiguous(part: str) -> None:
    """On hostile texts such a one is busy for ever: mend it, its letters are in the message."""
    found = {
        (where, letters)
        for where, pattern in dict.fromkeys(_patterns(part))
        for letters in ambiguous_repeats(pattern.pattern, pattern.flags)
    }
    assert found == set()
