"""Sentences of releases in any order, cut anywhere: what is read from prose that nobody wrote."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract, find_dates, find_quotations, validate
from natobrief.diagnostics import Code
from tests.profiles import times

_RELEASES = Path(__file__).parent / "releases"
_END = re.compile(r"(?<=[.!?:\u201d\u00bb\"])\s+|\n+")
_BROKEN = {Code.SPAN_OUT_OF_RANGE, Code.WORDS_DO_NOT_STATE}


@cache
def _sentences() -> tuple[str, ...]:
    texts = (path.read_text(encoding="utf-8") for path in sorted(_RELEASES.glob("*.txt")))
    return tuple(dict.fromkeys(each for text in texts for each in _END.split(text) if each.strip()))


@st.composite
def _texts(draw: st.DrawFn) -> str:
    """Draw some sentences, each whole or cut at one end, with what stands between them."""
    some = draw(st.lists(st.sampled_from(_sentences()), min_size=1, max_size=10))
    cuts = (draw(st.integers(0, len(each) - 1)) if draw(st.booleans()) else 0 for each in some)
    is_front = draw(st.booleans())
    cut = [
        each[at:] if is_front else each[: len(each) - at]
        for each, at in zip(some, cuts, strict=True)
    ]
    return draw(st.sampled_from([" ", "\n", "\n\n", ""])).join(cut)


@st.composite
def _digests(draw: st.DrawFn) -> str:
    """Draw several whole releases, pasted into one."""
    releases = st.sampled_from(sorted(_RELEASES.glob("*.txt")))
    some = draw(st.lists(releases, min_size=2, max_size=8, unique=True))
    return "\n\n".join(path.read_text(encoding="utf-8") for path in some)


def _digest(*names: str) -> str:
    return "\n\n".join((_RELEASES / f"{each}.txt").read_text(encoding="utf-8") for each in names)


@times(0.5)
@given(_texts() | _digests())
@example("a day for three old boats,” another friend, Ana Ruiz told the board.“We all went.”")
@example(
    _digest(
        "2022-10-security-council-coverage",
        "2004-01-avis-munich",
        "2014-04-council-tbilisi",
    )
)
def test_a_brief_of_any_sentences_stands_on_its_text(text: str) -> None:
    brief = extract(text).brief
    assert brief.source.text == text
    spans = [span for each in brief.evidence for span in each.spans]
    assert all(span.end <= len(text) for span in spans)
    assert not _BROKEN & {each.code for each in validate(brief).problems}


@times(0.5)
@given(_texts())
def test_the_finders_keep_to_any_sentences(text: str) -> None:
    assert all(each.span.end <= len(text) for each in find_dates(text))
    parts = [part for each in find_quotations(text) for part in each.parts]
    assert all(part.end <= len(text) for part in parts)
