"""Members that no field holds: refused, ignored, or kept and written back."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Brief,
    Code,
    DecodeError,
    Extra,
    Person,
    ValidationError,
    dumps,
    json_schema,
    loads,
)
from natobrief.forms._faults import walk
from tests.forms.documents import any_briefs, document_of, full_document, json_values
from tests.forms.test_json import brief_of
from tests.profiles import times


@st.composite
def documents_with_strays(draw: st.DrawFn) -> tuple[Brief, dict[str, Any]]:
    """Briefs, and their documents with members that no field holds."""
    brief = draw(any_briefs)
    document = document_of(brief)
    objects = [value for _, value in walk(document) if isinstance(value, dict)]
    for name in draw(
        st.lists(st.sampled_from(["", "x", "a/b~c", "é", "Text", "\ud800"]), max_size=3)
    ):
        draw(st.sampled_from(objects))[name] = draw(json_values)
    return brief, document


class TestKeep:
    """Kept members come back where they stood."""

    @times(1 / 2)
    @given(documents_with_strays())
    def test_what_was_kept_is_written_back(self, drawn: tuple[Brief, dict[str, Any]]) -> None:
        brief, document = drawn
        kept = loads(json.dumps(document), unknown="keep")
        assert document_of(kept) == document
        assert attrs.evolve(kept, extra=()) == brief

    @times(1 / 2)
    @given(documents_with_strays())
    def test_a_brief_with_extras_comes_back(self, drawn: tuple[Brief, dict[str, Any]]) -> None:
        kept = loads(json.dumps(drawn[1]), unknown="keep")
        for indent in (None, 2):
            assert loads(dumps(kept, indent=indent), unknown="keep") == kept

    @times(1 / 2)
    @given(documents_with_strays())
    def test_what_is_ignored_is_gone(self, drawn: tuple[Brief, dict[str, Any]]) -> None:
        brief, document = drawn
        assert loads(json.dumps(document), unknown="ignore") == brief

    def test_extras_are_sorted_by_pointer(self) -> None:
        document = full_document() | {"b": 1.50, "a": {"deep": [1, {}]}}
        document["persons"][0]["wikidata"] = "Q1"
        kept = loads(json.dumps(document), unknown="keep")
        assert kept.extra == (
            Extra(pointer="/a", json='{"deep":[1,{}]}'),
            Extra(pointer="/b", json="1.5"),
            Extra(pointer="/persons/0/wikidata", json='"Q1"'),
        )

    def test_extra_is_no_member_itself(self) -> None:
        document = full_document() | {"extra": []}
        assert loads(json.dumps(document), unknown="keep").extra[0].pointer == "/extra"
        assert "extra" not in json_schema()["properties"]

    @pytest.mark.parametrize("number", ["1e400", "-1e400", "0.10000000000000000001", "1e-400",
                                        "1e99999999999999999999", "9" * 5000])  # fmt: skip
    def test_a_number_that_python_would_change_is_not_kept(self, number: str) -> None:
        text = dumps(brief_of(""))[:-1] + f',"far":[{{"a/b":{number}}}]}}'
        with pytest.raises(
            DecodeError, match="expected a number that Python holds exactly"
        ) as caught:
            loads(text, unknown="keep")
        assert [problem.pointer for problem in caught.value.problems] == ["/far/0/a~1b"]
        assert loads(text, unknown="ignore") == brief_of("")

    @pytest.mark.parametrize(("levels", "fits"), [(100, True), (101, False), (900, False)])
    def test_what_is_nested_too_deep_is_not_kept(self, levels: int, *, fits: bool) -> None:
        text = dumps(brief_of(""))[:-1] + f',"deep":{"[" * levels}{"]" * levels}}}'
        if fits:
            kept = loads(text, unknown="keep")
            assert loads(dumps(kept), unknown="keep") == kept
        else:
            with pytest.raises(DecodeError, match=r"/deep: .* at most 100 levels"):
                loads(text, unknown="keep")

    def test_other_faults_are_still_found(self) -> None:
        text = '{"schema_version":"1","x":1,"source":{"text":3,"kind":"readout","language":"en"}}'
        for unknown in ("keep", "ignore"):
            with pytest.raises(DecodeError) as caught:
                loads(text, unknown=unknown)
            assert [problem.pointer for problem in caught.value.problems] == ["/source/text"]


class TestRefuse:
    """By default they are refused."""

    @times(1 / 2)
    @given(documents_with_strays())
    def test_each_is_named(self, drawn: tuple[Brief, dict[str, Any]]) -> None:
        _, document = drawn
        strays = loads(json.dumps(document), unknown="keep").extra
        if strays:
            with pytest.raises(DecodeError) as caught:
                loads(json.dumps(document))
            assert {problem.code for problem in caught.value.problems} == {Code.UNKNOWN_FIELD}
            found = sorted(str(problem.pointer) for problem in caught.value.problems)
            assert found == [stray.pointer for stray in strays]

    def test_the_field_that_was_meant_is_named(self) -> None:
        document = full_document()
        document["persons"][0]["Office "] = "minister"
        with pytest.raises(DecodeError, match=r"Person .the nearest is 'office'., found 'Office '"):
            loads(json.dumps(document))

    def test_there_are_three_ways_to_treat_them(self) -> None:
        odd: Any = "drop"
        with pytest.raises(ValidationError, match="unknown: expected one of refuse, ignore, keep"):
            loads("{}", unknown=odd)


class TestHomeless:
    """An extra whose object is gone, or whose name is a field's, is not written silently."""

    @pytest.mark.parametrize(
        "pointer",
        [
            "/persons/1/x",  # no such person
            "/persons/00/x",  # no index of JSON Pointer
            "/persons/x",  # a list
            "/source/text/x",  # text
            "/source/text/x/y",
            "/source/x/y",  # nothing there
            "/source/title",  # a field
            "/persons/0/type",
            "/schema_version",
        ],
    )
    def test_it_is_refused(self, pointer: str) -> None:
        extra = (Extra(pointer="/a", json="1"), Extra(pointer=pointer, json="2"))
        brief = brief_of("", persons=(Person(name="Ana Horvat"),), extra=extra)
        with pytest.raises(ValidationError, match="in an object of the brief") as caught:
            dumps(brief)
        assert [problem.pointer for problem in caught.value.problems] == [pointer]

    def test_one_does_not_stand_in_another(self) -> None:
        extra = (Extra(pointer="/a", json="{}"), Extra(pointer="/a/b", json="1"))
        with pytest.raises(ValidationError, match="/a/b"):
            dumps(brief_of("", extra=extra))

    def test_a_name_may_not_hold_a_surrogate_pair(self) -> None:
        extra = (Extra(pointer="/\ud83d\udd4a", json="1"),)
        with pytest.raises(ValidationError, match="expected text without surrogate pairs"):
            dumps(brief_of("", extra=extra))
