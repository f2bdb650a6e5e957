"""Releases of every kind are read as the facts beside them say, but for the gaps on a list."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from facts import Release, read_releases
from gaps import differences, find_gaps, read_list
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Brief,
    DocumentKind,
    Extraction,
    Origin,
    dumps,
    extract,
    find_dates,
    find_quotations,
    loads,
)

FOLDER = Path(__file__).parent
OWN = tuple(read_releases(FOLDER))
KNOWN = read_list(FOLDER)
each_release = pytest.mark.parametrize("release", OWN, ids=lambda release: release.name)
BY_NAME = {release.name: release for release in OWN}
any_name = st.sampled_from(sorted(BY_NAME))

#: Values that are words of the text as they stand there.
IN_ITS_OWN_WORDS = re.compile(
    r"/source/(title|reference|publisher)|/meetings/[0-9]+/agenda/[0-9]+/text"
    r"|/statements/[0-9]+/(parts/[0-9]+|cue)|/commitments/[0-9]+/text|/persons/[0-9]+/name"
)

#: What kind of document it is may rest on words that are not understood thereby.
OF_THE_WHOLE = ("/source/kind", "/source/language")


@cache
def read(name: str) -> Extraction:
    """Read a release once for all tests of it."""
    return extract(BY_NAME[name].text)


def value_at(document: object, pointer: str) -> object:
    """Return what stands at a JSON Pointer."""
    for step in pointer.split("/")[1:]:
        document = document[int(step)] if isinstance(document, list) else document[step]  # type: ignore[index]
    return document


def words_of(text: str) -> list[str]:
    """Return the words of a text without capitals."""
    return re.findall(r"\w+", text.casefold())


class TestTheCollection:
    """There are enough of them, spread over kinds, languages and years."""

    def test_there_are_at_least_sixty(self) -> None:
        assert len(OWN) >= 60

    @pytest.mark.parametrize("kind", DocumentKind)
    def test_every_kind_has_six(self, kind: DocumentKind) -> None:
        assert sum(release.facts.held["kind"] == kind for release in OWN) >= 6

    def test_fifteen_are_french(self) -> None:
        assert sum(release.facts.held["language"] == "fr" for release in OWN) >= 15

    def test_they_cover_twenty_years(self) -> None:
        assert {release.name[:4] for release in OWN} == {str(year) for year in range(2004, 2025, 2)}

    @each_release
    def test_quoted_words_stand_in_the_text(self, release: Release) -> None:
        parts = [part for each in release.facts.held["quotations"] for part in each["parts"]]
        found = [release.text[start:end] for start, end, _ in release.places()]
        assert found == parts

    @each_release
    def test_facts_are_in_the_words_of_the_text(self, release: Release) -> None:
        held, text = release.facts.held, " ".join(release.text.split())
        stated = [
            held["title"],
            held["reference"],
            *(each["first_words"] for each in held["turns"]),
        ]
        stated += [  # an office alone may stand for a person whom only the tables name
            each["name"]
            for at, each in enumerate(held["persons"])
            if None not in release.facts.forms(f"/persons/{at}/name")
        ]
        assert [each for each in stated if each and " ".join(each.split()) not in text] == []


class TestFacts:
    """Nothing wrong and nothing missed, but what the list has."""

    @each_release
    def test_it_is_read_as_known(self, release: Release) -> None:
        found = find_gaps(release, read(release.name).brief)
        listed = [gap for gap in KNOWN if gap.release == release.name]
        closed, new = differences(found, listed)
        assert not new, "\n".join(["not on the list of known gaps:", *map(str, new)])
        assert not closed, "\n".join(
            ["closed; take them off with 'python benchmarks/gaps.py --write':", *map(str, closed)]
        )

    def test_the_list_is_about_these_releases(self) -> None:
        assert {gap.release for gap in KNOWN} <= {release.name for release in OWN}


class TestEvidence:
    """The words under the spans state the value."""

    @each_release
    def test_spans_lie_in_the_text(self, release: Release) -> None:
        spans = [span for each in read(release.name).brief.evidence for span in each.spans]
        assert all(0 <= span.start < span.end <= len(release.text) for span in spans)

    @each_release
    def test_every_stated_value_has_its_words(self, release: Release) -> None:
        brief = read(release.name).brief
        data = json.loads(dumps(brief))
        for each in brief.evidence:
            if each.origin is not Origin.STATED or not IN_ITS_OWN_WORDS.fullmatch(each.pointer):
                continue
            said = Counter(word for s in each.spans for word in words_of(s.of(release.text)))
            value = words_of(str(value_at(data, each.pointer)))
            assert not set(value) - set(said), each.pointer

    @each_release
    def test_what_is_left_over_is_not_used(self, release: Release) -> None:
        extraction = read(release.name)
        used = {
            at
            for each in extraction.brief.evidence
            if each.pointer not in OF_THE_WHOLE
            for span in each.spans
            for at in range(span.start, span.end)
        }
        left = {at for span in extraction.unparsed for at in range(span.start, span.end)}
        assert not used & left


def facts_of(brief: Brief) -> tuple[object, ...]:
    """Return what a brief says, without the text and where it stands there."""
    source = brief.source
    return (
        (source.kind, source.language, source.title, source.published, source.publisher),
        (source.reference, brief.meetings, brief.persons, brief.statements, brief.commitments),
        (brief.packages, brief.accessions),
    )


class TestPromises:
    """What holds of any text holds of these."""

    @each_release
    def test_reading_twice_gives_equal_bytes(self, release: Release) -> None:
        assert dumps(extract(release.text).brief) == dumps(read(release.name).brief)

    @each_release
    def test_it_comes_back_from_json(self, release: Release) -> None:
        brief = read(release.name).brief
        assert loads(dumps(brief)) == brief

    @given(name=any_name, lines=st.integers(min_value=1, max_value=5))
    def test_lines_in_front_shift_all_evidence(self, name: str, lines: int) -> None:
        release = BY_NAME[name]
        before, after = read(name).brief, extract("\n" * lines + release.text).brief
        assert facts_of(after) == facts_of(before)
        moved = [
            (each.pointer, [(s.start - lines, s.end - lines) for s in each.spans])
            for each in after.evidence
        ]
        stood = [(each.pointer, [(s.start, s.end) for s in each.spans]) for each in before.evidence]
        assert moved == stood

    @given(name=any_name, words=st.sampled_from(("It rained.", "Il pleuvait.")))
    def test_a_paragraph_in_front_shifts_quotations(self, name: str, words: str) -> None:
        release = BY_NAME[name]
        front = f"{words}\n\n"
        language = release.facts.held["language"]
        stood = find_quotations(release.text, language=language)
        moved = find_quotations(front + release.text, language=language)
        assert [
            [(s.start - len(front), s.end - len(front)) for s in each.parts] for each in moved
        ] == [[(s.start, s.end) for s in each.parts] for each in stood]

    @given(name=any_name, words=st.sampled_from(("It rained.", "Il pleuvait.")))
    def test_a_paragraph_in_front_shifts_dates(self, name: str, words: str) -> None:
        release = BY_NAME[name]
        front = f"{words}\n\n"
        language = release.facts.held["language"]
        stood = [each.span for each in find_dates(release.text, language=language)]
        moved = [each.span for each in find_dates(front + release.text, language=language)]
        assert [(s.start - len(front), s.end - len(front)) for s in moved] == [
            (s.start, s.end) for s in stood
        ]

    @given(data=st.data(), name=any_name)
    def test_any_part_of_it_can_be_read(self, data: st.DataObject, name: str) -> None:
        release = BY_NAME[name]
        cuts = st.integers(min_value=0, max_value=len(release.text))
        start, end = sorted((data.draw(cuts), data.draw(cuts)))
        text = release.text[start:end]
        brief = extract(text).brief
        assert brief.source.text == text
        assert all(span.end <= len(text) for each in brief.evidence for span in each.spans)
