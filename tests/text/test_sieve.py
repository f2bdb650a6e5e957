"""A sieve finds what the pattern alone would find, whatever the pattern and the text."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import natobrief
from natobrief.text.sieve import Sieve

_LETTERS = st.sampled_from(["a", "b", "B", " ", "_", "\ue000", "\u0131", "\u017f", "s", "\u0130"])
_TEXTS = st.lists(_LETTERS, max_size=14).map("".join)
_ATOMS = st.sampled_from(
    [
        *("a", "b", "s", "i", "ab", "[ab]", "[^a]", "[a-s]", ".", r"\w", r"\s", r"\x61", r"\u0061"),
        *(r"\b", r"\B", r"\Z", r"(?<!\w)", r"(?<![\w'-])", "(?=a)", "(?!b)", "(?<=a)", "^", "$"),
        *("(?i:ab)", "(?>a)", "(?:ab|s)"),
        *("\ue000", "\ue000+", "(?:\ue000+|\ue001+)", " ", r"\ "),
    ]
)
_REPEATS = st.sampled_from(["", "", "", "?", "*", "+", "+?", "{1}", "{2}", "{0,2}", "{,2}", "{1,}"])

# Not more: repeats of repeats take forever.
_ONCE = st.sampled_from(["", "", "?", "{2}", "{0,2}"])


def _groups(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    whole = st.lists(st.lists(parts, max_size=3).map("".join), min_size=1, max_size=3)
    opening = st.sampled_from(["(?:", "(", "(?P<who>"])
    return st.builds("{}{}){}".format, opening, whole.map("|".join), _ONCE)


def _compiled(source: str, flags: re.RegexFlag) -> re.Pattern[str] | None:
    try:
        return re.compile(source, flags)
    except re.error:
        return None


_SOURCES = st.recursive(st.builds("{}{}".format, _ATOMS, _REPEATS), _groups, max_leaves=6)
_PATTERNS = st.builds(
    _compiled,
    st.lists(_SOURCES, min_size=1, max_size=3).map("".join),
    st.sampled_from([re.NOFLAG, re.IGNORECASE, re.VERBOSE, re.IGNORECASE | re.VERBOSE]),
).filter(lambda pattern: pattern is not None)


def _values(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _values(each)
    elif isinstance(value, dict):
        yield from _values(tuple(value.values()))


@cache
def _patterns_of_rules() -> list[re.Pattern[str]]:
    """Return the patterns of all modules of rules."""
    found: dict[str, re.Pattern[str]] = {}
    for module in pkgutil.walk_packages(natobrief.__path__, "natobrief."):
        if module.name.startswith("natobrief.rules."):
            for value in vars(importlib.import_module(module.name)).values():
                found |= {each.pattern: each for each in _values(value)}
    return [found[source] for source in sorted(found)]


def _spans(matches: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


def _found(match: re.Match[str] | None) -> list[tuple[int, int]]:
    return [] if match is None else [match.span()]


def _by_sieve(pattern: re.Pattern[str], text: str, start: int, end: int) -> list[object]:
    """Return what a sieve finds, first and each, in a stretch and in a slice."""
    sieve = Sieve(text)
    found: list[object] = [
        _found(sieve.search(pattern, start, end)),
        _found(sieve.search_inside(pattern, start, end)),
    ]
    if not pattern.fullmatch(""):
        found.append(_spans(iter(sieve.finditer(pattern, start, end))))
        found.append(_spans(iter(sieve.inside(pattern, start, end))))
    return found


def _alone(pattern: re.Pattern[str], text: str, start: int, end: int) -> list[object]:
    """Return what the pattern finds by itself, in the same order."""
    found: list[object] = [
        _found(pattern.search(text, start, end)),
        _found(pattern.search(text[start:end])),
    ]
    if not pattern.fullmatch(""):
        found.append(_spans(pattern.finditer(text, start, end)))
        found.append(_spans(pattern.finditer(text[start:end])))
    return found


class TestAnyPattern:
    """What is read off a pattern holds for all that it matches."""

    @settings(max_examples=300)
    @given(_PATTERNS, _TEXTS, st.integers(0, 5), st.integers(0, 5))
    @example(re.compile("\ue000+ b"), "\ue000\ue000\ue000 b", 1, 0)
    @example(re.compile(r"\ba"), "ba a", 1, 0)
    @example(re.compile("(?<!\\w)\ue000+ b"), "a\ue000\ue000 b", 0, 0)
    @example(re.compile("(?:(?<!\\w)|b)\ue000+ b"), "a\ue000\ue000 b", 0, 0)
    @example(re.compile("s", re.IGNORECASE), "\u017f", 0, 0)
    @example(re.compile("i", re.IGNORECASE), "\u0130\u0131", 0, 0)
    @example(re.compile("(?:a ?)+b"), "aab", 0, 0)
    @example(re.compile("a+?"), "aa", 0, 0)
    @example(re.compile("a ?", re.VERBOSE), "", 0, 0)
    @example(re.compile("(?:a(?>a))|"), "", 0, 0)
    @example(re.compile("a*a+"), "a", 0, 0)
    @example(re.compile("a{,2}b"), "b", 0, 0)
    @example(re.compile("(?P<w>a)(?P=w)"), "aa", 0, 0)
    def test_the_same_is_found(
        self, pattern: re.Pattern[str], text: str, start: int, short: int
    ) -> None:
        start = min(start, len(text))
        end = max(start, len(text) - short)
        assert _by_sieve(pattern, text, start, end) == _alone(pattern, text, start, end)


class TestPatternsOfRules:
    """No pattern of the library loses a match."""

    @given(st.data(), _TEXTS, _TEXTS)
    def test_a_planted_match_is_found(self, data: st.DataObject, before: str, after: str) -> None:
        pattern = data.draw(st.sampled_from(_patterns_of_rules()))
        words = data.draw(st.from_regex(pattern))
        text = f"{before}{words[:400]}{after}"
        assert _by_sieve(pattern, text, 0, len(text)) == _alone(pattern, text, 0, len(text))


@pytest.mark.parametrize(
    ("words", "many"), [pytest.param("a ", 400, id="dense"), pytest.param("a the b ", 1, id="few")]
)
def test_words_that_stand_everywhere_tell_nothing(words: str, many: int) -> None:
    text = words * many
    pattern = re.compile(r"a (?:the )?b?")
    assert _by_sieve(pattern, text, 0, len(text)) == _alone(pattern, text, 0, len(text))


@given(st.lists(_PATTERNS, max_size=4).map(tuple), _TEXTS)
@example((re.compile(r"\bsabs"), re.compile(r"\bsabs|\babs")), "sabs")
def test_patterns_that_can_match_are_kept(patterns: tuple[re.Pattern[str], ...], text: str) -> None:
    sieve = Sieve(text)
    kept = sieve.among(patterns)
    assert sieve.among(patterns) == kept
    assert [each for each in patterns if each.search(text) and each not in kept] == []


@given(
    st.lists(st.sampled_from(["chair", "Chair", "meeting", "metal", "met", "the"]), max_size=9),
    st.integers(2300, 2500),
    st.integers(0, 9),
    st.sampled_from([re.NOFLAG, re.IGNORECASE]),
)
def test_long_texts_and_what_marks_leave_of_them(
    words: list[str], start: int, length: int, flags: re.RegexFlag
) -> None:
    whole = "qu " * 800 + " ".join(words)
    marked = whole[:start] + "\ue000" * len(whole[start : start + length]) + whole[start + length :]
    pattern = re.compile(r"(?:Chair|meeting|met|\ue000+)(?: the)?", flags)
    sieve = Sieve(marked, Sieve(whole))
    assert _spans(iter(sieve.finditer(pattern, 0, len(marked)))) == _spans(pattern.finditer(marked))
