"""Patterns that wait for their first use are the patterns that they would be at once."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

import natobrief
from natobrief.text.regex import is_of, regex

SOURCES = st.sampled_from(["[a-c]+", "(?P<first>a)(b)?", "a|", "B", r"\bab"])
TEXTS = st.text("abcB ")
FLAGS = st.sampled_from([re.UNICODE, re.IGNORECASE])


@given(SOURCES, FLAGS, TEXTS)
def test_it_does_what_a_pattern_does(source: str, flags: re.RegexFlag, text: str) -> None:
    late, at_once = regex(source, flags), re.compile(source, flags)
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in at_once.finditer(text)]
    assert late.sub("-", text) == at_once.sub("-", text)
    assert (late.match(text) is None) is (at_once.match(text) is None)
    assert late.findall(text) == at_once.findall(text)
    assert (late.pattern, late.groups, late.groupindex) == (
        source,
        at_once.groups,
        at_once.groupindex,
    )
    assert late.flags == at_once.flags


def test_nothing_is_compiled_before_its_first_use() -> None:
    broken = regex("(")
    assert broken.pattern == "("
    with pytest.raises(re.error, match="missing"):
        broken.match("")


def test_a_match_is_of_the_pattern_that_made_it() -> None:
    letters, figures = regex("[a-z]+"), regex("[0-9]+")
    match = letters.match("ab")
    assert match is not None
    assert is_of(match, figures, letters)
    assert not is_of(match, figures)
    assert not is_of(match)


def _held(values: object) -> Iterator[object]:
    if isinstance(values, Mapping):
        values = tuple(values.values())
    if isinstance(values, tuple | list):
        for each in values:
            yield from _held(each)
    else:
        yield values


def test_every_pattern_of_the_package_compiles() -> None:
    modules = [
        importlib.import_module(each.name)
        for each in pkgutil.walk_packages(natobrief.__path__, "natobrief.")
        if not each.name.endswith("__main__")
    ]
    late = [
        each
        for module in modules
        for value in vars(module).values()
        for each in _held(value)
        if type(each) is type(regex(""))
    ]
    assert len(late) > 100
    assert all(isinstance(each.groups, int) for each in late)
