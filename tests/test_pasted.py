"""A release that was pasted badly is read as the clean one is, and its words are found again."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from natobrief import Brief, dumps, extract
from natobrief.testing import Release, releases

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
#: Blanks, unseen characters, the bars around lines and what quotes them are not compared.
_LOOSE = re.compile(r"(?:(?:\A|\n)> |[\s|\u200b\ufeff\xad])+")
_AFTER_STOP = re.compile(r"(?<=[a-z]{3}\.) (?=[A-Z][a-z])")

#: Fewer lines are no letter that is quoted.
FEW_QUOTED = 3
#: Fewer lines show no habit of breaking them by hand.
FEW_LINES = 8

Deface = Callable[[str, st.DataObject], str]


def _wrapped(text: str, data: st.DataObject) -> str:
    """Break long lines by hand, as mail does, with a blank line between paragraphs."""
    width = data.draw(st.integers(66, 78), label="width")
    lines = [
        textwrap.wrap(line, width, break_on_hyphens=False) for line in text.split("\n") if line
    ]
    is_habit = sum(map(len, lines)) >= FEW_LINES
    return "\n\n".join(map("\n".join, lines)) if is_habit else text


def _doubled(text: str, data: st.DataObject) -> str:
    """Put another blank, a tabulator's worth or an unseen one, beside some blanks."""
    extra = st.sampled_from(["", "", " ", "\xa0", "\u200b", "   "])
    random = data.draw(st.randoms(use_true_random=False), label="which blanks")
    some = [data.draw(extra) for _ in range(7)]
    return re.sub(" ", lambda _: f" {random.choice(some)}", text)


def _no_break(text: str, data: st.DataObject) -> str:
    random = data.draw(st.randoms(use_true_random=False), label="which blanks")
    return re.sub(" ", lambda _: random.choice(" \xa0"), text)


def _glued(text: str, data: st.DataObject) -> str:
    """Lose some of the blanks behind full stops."""
    random = data.draw(st.randoms(use_true_random=False), label="which blanks")
    return _AFTER_STOP.sub(lambda _: random.choice(["", " "]), text)


def _framed(text: str, _: st.DataObject) -> str:
    return "\n".join(f"| {line} |" if line.strip() else line for line in text.split("\n"))


def _indented(text: str, data: st.DataObject) -> str:
    return re.sub(r"(?m)^(?=\S)", " " * data.draw(st.integers(1, 8), label="indent"), text)


#: Ways to spoil a text that leave its words where they are.
WAYS: Mapping[str, Deface] = {
    "wrapped": _wrapped,
    "doubled blanks": _doubled,
    "no-break blanks": _no_break,
    "indented": _indented,
    "lost blanks": _glued,
    "bars": _framed,
    "trailing blanks": lambda text, _: text.replace("\n", "  \n"),
    "other line breaks": lambda text, _: text.replace("\n", "\r\n"),
    "one line break": lambda text, _: text.replace("\n\n", "\n"),
    "typographic": lambda text, _: text.replace("'", "\u2019"),
    "accents behind letters": lambda text, _: normalize("NFD", text),
    "mark of byte order": lambda text, _: f"\ufeff{text}",
    "share links": lambda text, _: f"{text.rstrip()}\n\nShare\nFacebook\nTwitter\nPrint\n",
    "quoted": lambda text, data: _quoted(_wrapped(text, data)),
    "language menu": lambda text, _: f"- English\n- French\n\n{text}",
    "bullets": lambda text, _: re.sub(r"\n\n(?=\S)", "\n\n\u2022 ", text),
    "numbers": lambda text, _: _numbered(text),
}


def _quoted(text: str) -> str:
    """Quote a letter whole, as those who answer do; one of two lines is not told from another."""
    lines = text.split("\n")
    return "\n".join(f"> {line}" for line in lines) if len(lines) >= FEW_QUOTED else text


def _numbered(text: str) -> str:
    head, *rest = text.split("\n\n")
    return "\n\n".join((head, *(f"{count}. {each}" for count, each in enumerate(rest, 1))))


def _folded(value: Any) -> Any:
    """Compare words without the blanks between them, and with one apostrophe."""
    if isinstance(value, str):
        return normalize("NFC", _LOOSE.sub("", value)).replace("\u2019", "'")
    if isinstance(value, list):
        return [_folded(each) for each in value]
    return (
        {name: _folded(each) for name, each in value.items()} if isinstance(value, dict) else value
    )


def facts_of(brief: Brief) -> Any:
    """Return what a brief says, without the text itself."""
    document = json.loads(dumps(brief))
    del document["source"]["text"], document["evidence"]
    return _folded(document)


def words_of(brief: Brief) -> Iterator[tuple[str, list[str]]]:
    """Give the words behind each value, but for those of the text as a whole."""
    for item in brief.evidence:
        if not item.pointer.startswith("/source/"):
            yield item.pointer, [_folded(span.of(brief.source.text)) for span in item.spans]


@lru_cache(maxsize=8)
def said(text: str) -> tuple[Any, Mapping[str, list[str]]]:
    """Return what a text says, and by which words; an example is read once for all ways."""
    brief = extract(text).brief
    assert brief.source.text == text
    return facts_of(brief), dict(words_of(brief))


def assert_read_alike(clean: str, pasted: str) -> None:
    """Demand that two texts say the same, by the same words."""
    assert said(pasted) == said(clean)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("release", EXAMPLES, ids=lambda release: release.stem)
@settings(max_examples=2)
@given(data=st.data())
def test_examples(release: Path, way: str, data: st.DataObject) -> None:
    text = release.read_text(encoding="utf-8")
    assert_read_alike(text, WAYS[way](text, data))


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=6)
@given(release=releases(), data=st.data())
def test_releases_of_known_facts(way: str, release: Release, data: st.DataObject) -> None:
    assert_read_alike(release.text, WAYS[way](release.text, data))


@given(release=releases(may_be_headed=False), data=st.data(), ways=st.permutations(list(WAYS)[:6]))
def test_several_ways_at_once(release: Release, data: st.DataObject, ways: list[str]) -> None:
    text = release.text
    # Lines are broken first: nobody counts blanks that come later.
    for way in sorted(ways[:3], key=list(WAYS).index):
        text = WAYS[way](text, data)
    assert_read_alike(release.text, text)


@given(st.text() | st.text(alphabet="NATO met in Riga.| \n\t\u200b\ufeff\xad5May2022"))
def test_any_text_keeps_its_place(text: str) -> None:
    extraction = extract(text)
    assert extraction.brief.source.text == text
    ends = [span.end for item in extraction.brief.evidence for span in item.spans]
    ends += [span.end for span in extraction.unparsed]
    ends += [each.span.end for each in extraction.problems if each.span is not None]
    assert all(end <= len(text) for end in ends)
