"""Every release under examples/ is read whole: each fact beside it, and none beyond them."""

from __future__ import annotations

from pathlib import Path

import pytest

from natobrief import Origin, Severity, dumps, extract, loads
from tests.facts import differences, facts_beside

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
each_example = pytest.mark.parametrize("release", EXAMPLES, ids=lambda release: release.stem)


def test_there_are_enough_of_them_and_french_ones() -> None:
    languages = [facts_beside(release)["language"] for release in EXAMPLES]
    assert len(languages) > 8
    assert languages.count("fr") >= 2


@each_example
def test_it_is_read_whole(release: Path) -> None:
    text = release.read_text(encoding="utf-8")
    assert differences(extract(text).brief, facts_beside(release)) == []


@each_example
def test_reading_it_leaves_no_error(release: Path) -> None:
    problems = extract(release.read_text(encoding="utf-8")).problems
    assert [str(each) for each in problems if each.severity is Severity.ERROR] == []


@each_example
def test_it_comes_back_from_json(release: Path) -> None:
    brief = extract(release.read_text(encoding="utf-8")).brief
    assert loads(dumps(brief)) == brief


@each_example
def test_stated_words_stand_in_the_text(release: Path) -> None:
    brief = extract(release.read_text(encoding="utf-8")).brief
    for statement in brief.statements:
        assert all(part in brief.source.text for part in statement.parts)
    stated = [item for item in brief.evidence if item.origin is Origin.STATED]
    assert all(span.of(brief.source.text).strip() for item in stated for span in item.spans)
