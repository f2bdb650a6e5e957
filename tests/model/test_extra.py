"""Extras: what stood in a record and no field holds."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from natobrief import Extra, ValidationError
from natobrief.model._canonical import canonical_json, depth
from tests.forms.documents import json_values
from tests.forms.test_json import brief_of


class TestExtra:
    """The text of an extra is JSON in its one form."""

    @given(json_values)
    def test_canonical_json_is_taken(self, value: object) -> None:
        assert json.loads(Extra(pointer="/x", json=canonical_json(value)).json) == value

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("{", id="not JSON"),
            pytest.param('{ "a":1}', id="blanks"),
            pytest.param('{"a":1,"a":1}', id="a name twice"),
            pytest.param("1e0", id="an exponent"),
            pytest.param("1.50", id="a trailing zero"),
            pytest.param("NaN", id="NaN"),
            pytest.param("1e400", id="beyond doubles"),
            pytest.param("9" * 5000, id="too many digits"),
            pytest.param('"\\u00e9"', id="a needless escape"),
            pytest.param('"\\ud83d\\ude00"', id="a pair escaped"),
            pytest.param("[" * 101 + "]" * 101, id="nested too deep"),
            pytest.param("[" * 100_000, id="brackets"),
            pytest.param("[" * 100_000 + "]" * 100_000, id="brackets closed"),
        ],
    )
    def test_other_text_is_refused(self, text: str) -> None:
        with pytest.raises(ValidationError, match=r"Extra.json: expected JSON as"):
            Extra(pointer="/x", json=text)

    @pytest.mark.parametrize("pointer", ["x", "/~", "/~2"])
    def test_a_malformed_pointer_is_refused(self, pointer: str) -> None:
        with pytest.raises(ValidationError, match=r"Extra.pointer: expected a JSON Pointer"):
            Extra(pointer=pointer, json="1")

    def test_the_whole_is_not_extra(self) -> None:
        with pytest.raises(
            ValidationError, match=r"Extra.pointer: expected text that is not blank"
        ):
            Extra(pointer="", json="1")


class TestExtrasOfABrief:
    """A brief holds them sorted, so that equal briefs are written alike."""

    @pytest.mark.parametrize("pointers", [("/b", "/a"), ("/a", "/a")])
    def test_disorder_is_refused(self, pointers: tuple[str, ...]) -> None:
        with pytest.raises(
            ValidationError, match=r"Brief.extra: expected each pointer once, sorted"
        ):
            brief_of("", extra=[Extra(pointer=pointer, json="1") for pointer in pointers])


@given(json_values)
def test_depth_counts_what_holds(value: object) -> None:
    def measured(inner: object) -> int:
        if isinstance(inner, dict):
            return 1 + max(map(measured, inner.values()), default=0)
        return 1 + max(map(measured, inner), default=0) if isinstance(inner, list) else 0

    assert depth(canonical_json(value)) == measured(value)
