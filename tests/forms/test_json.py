"""JSON: what is written comes back, and equal briefs are written alike."""

from __future__ import annotations

import json
import sys
from datetime import datetime, timezone
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import (
    Brief,
    Country,
    DocumentKind,
    Evidence,
    Language,
    Level,
    Meeting,
    Organisation,
    Person,
    Session,
    Source,
    Span,
    ValidationError,
    dumps,
    loads,
)
from natobrief.forms._faults import walk
from natobrief.forms._wire import members_of
from natobrief.testing.days import offsets
from tests.forms.documents import any_briefs, document_of, full_document
from tests.model.test_days import FAR_FROM_THE_ENDS
from tests.profiles import times


def brief_of(text: str, **fields: Any) -> Brief:
    """Make a brief of a text."""
    source = Source(text=text, kind=DocumentKind.READOUT, language=Language.EN)
    return Brief(source=source, **fields)


def without_orjson(brief: Brief, indent: int | None = None) -> str:
    """Write a brief as if orjson were not installed."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(sys.modules, "orjson", None)
        return dumps(brief, indent=indent)


class TestRoundTrip:
    """What `dumps` writes, `loads` reads back, whatever the text."""

    @times(1 / 2)
    @given(any_briefs)
    @example(brief_of('\U0001f54a e\u0301 \u202eabc\u202c \ud83d \udd4a \x00\x7f\u2028\\"/'))
    def test_a_brief_comes_back(self, brief: Brief) -> None:
        text = dumps(brief)
        assert loads(text) == loads(text.encode()) == loads(dumps(brief, indent=2)) == brief

    @times(1 / 2)
    @given(any_briefs)
    def test_a_brief_that_came_back_is_written_alike(self, brief: Brief) -> None:
        assert dumps(loads(dumps(brief, indent=2))) == dumps(brief)

    def test_every_field_of_every_class_comes_back(self) -> None:
        document = full_document()
        assert document_of(loads(json.dumps(document))) == document

    @pytest.mark.parametrize(
        "points", [[0xD800], [0xDFFF], [0x61, 0xDC80, 0x62, 0xD83D], [0xDD4A, 0xD83D]]
    )
    def test_lone_surrogates_are_escaped(self, points: list[int]) -> None:
        lone = "".join(map(chr, points))
        brief = brief_of(lone)
        assert loads(dumps(brief).encode("utf-8")) == brief

    def test_a_span_may_lie_beyond_64_bits(self) -> None:
        evidence = Evidence(pointer="", spans=(Span(2**64, 10**4299),), rule="far")
        brief = brief_of("", evidence=(evidence,))
        assert loads(dumps(brief)) == brief


class TestBytes:
    """The text is the same with and without orjson."""

    @times(1 / 2)
    @given(any_briefs)
    def test_orjson_makes_no_difference(self, brief: Brief) -> None:
        assert dumps(brief) == without_orjson(brief)
        assert dumps(brief, indent=2) == without_orjson(brief, indent=2)

    @given(moment=st.datetimes(*FAR_FROM_THE_ENDS, timezones=offsets()), zone=offsets())
    def test_briefs_are_equal_when_they_are_written_alike(
        self, moment: datetime, zone: timezone
    ) -> None:
        one, other = (
            brief_of("", meetings=(Meeting(name="Talks", level=Level.OTHER, sessions=(session,)),))
            for session in (
                Session(title="Dinner", start=moment),
                Session(title="Dinner", start=moment.astimezone(zone)),
            )
        )
        assert (one == other) is (dumps(one) == dumps(other))

    def test_there_are_no_blanks_but_those_of_texts(self) -> None:
        brief = brief_of("NATO met.")
        assert dumps(brief) == (
            '{"schema_version":"1","source":{"text":"NATO met.","kind":"readout","language":"en",'
            '"title":null,"published":null,"publisher":null,"url":null,"reference":null},'
            '"meetings":[],"persons":[],"statements":[],"commitments":[],"packages":[],'
            '"accessions":[],"evidence":[]}'
        )

    def test_indented_lines_start_with_two_blanks_per_level(self) -> None:
        lines = dumps(brief_of("NATO met."), indent=2).splitlines()
        assert lines[:4] == [
            "{",
            '  "schema_version": "1",',
            '  "source": {',
            '    "text": "NATO met.",',
        ]


class TestWire:
    """The shape of what is written."""

    @times(1 / 2)
    @given(any_briefs)
    def test_persons_and_organisations_say_first_what_they_are(self, brief: Brief) -> None:
        people = [members_of(Person), members_of(Organisation)]
        for _, value in walk(document_of(brief)):
            if isinstance(value, dict) and "type" in value:
                assert list(value) in people

    def test_values_are_plain(self) -> None:
        meeting = Meeting(
            name="Talks",
            level=Level.OTHER,
            host=Country("ROU"),
            sessions=(Session(title="Dinner"),),
        )
        document = document_of(brief_of("", meetings=(meeting,)))
        assert document["meetings"][0]["host"] == "ROU"
        assert document["meetings"][0]["level"] == "other"
        assert document["meetings"][0]["sessions"][0]["start"] is None


class TestRefusals:
    """What JSON cannot hold is refused, with its pointer."""

    def test_surrogate_pairs_would_come_back_as_another_character(self) -> None:
        pair = "\ud83d\udd4a"
        brief = brief_of(f"a{pair}", persons=(Person(name=pair),))
        with pytest.raises(ValidationError) as caught:
            dumps(brief)
        assert [problem.pointer for problem in caught.value.problems] == [
            "/source/text",
            "/persons/0/name",
        ]

    def test_numbers_have_no_more_digits_than_python_writes(self) -> None:
        evidence = Evidence(pointer="", spans=(Span(0, 10**5000),), rule="far")
        with pytest.raises(ValidationError, match=r"/evidence/0/spans/0/end: .* digits"):
            dumps(brief_of("", evidence=(evidence,)))

    @pytest.mark.parametrize("indent", [0, 1, 4, True, "2", 2.0, []])
    def test_indent_is_none_or_two(self, indent: Any) -> None:
        with pytest.raises(ValidationError, match="indent: expected None or 2"):
            dumps(brief_of(""), indent=indent)

    def test_only_briefs_are_written(self) -> None:
        source: Any = brief_of("").source
        with pytest.raises(ValidationError, match="brief: expected a Brief, found Source"):
            dumps(source)
