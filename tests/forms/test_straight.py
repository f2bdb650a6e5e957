"""The short way to a brief, beside the long one that finds every fault."""

from __future__ import annotations

import json
import sys
from typing import Any

import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import Brief, DecodeError, dumps
from natobrief.forms._faults import Fault
from natobrief.forms._read import read_json
from natobrief.forms._straight import brief_of
from natobrief.forms._structure import structure
from natobrief.forms._wire import VERSION_MEMBER
from tests.forms.documents import (
    any_briefs,
    at,
    broken_documents,
    document_of,
    full_document,
    json_values,
)
from tests.profiles import times


def the_long_way(document: dict[str, Any]) -> Brief | None:
    """Return what the long way makes of a document, None when it finds a fault."""
    members = dict(document)
    return structure(members, Brief)[0] if members.pop(VERSION_MEMBER, None) == "1" else None


def with_value(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    """Return the full document with another value in one place."""
    document = full_document()
    at(document, path[:-1])[path[-1]] = value
    return document


class TestBothWays:
    """What the short way makes is what the long way makes, and what it leaves is refused there."""

    @times(1 / 2)
    @given(any_briefs)
    def test_a_brief_needs_no_other_way(self, brief: Brief) -> None:
        assert brief_of(document_of(brief)) == brief

    @times(1 / 2)
    @given(broken_documents())
    @example(with_value(("meetings", 0, "sessions"), {}))
    @example(with_value(("meetings", 0, "sessions"), ""))
    @example(with_value(("meetings", 0, "host"), [["type", "Organisation"], ["name", "A"]]))
    @example(with_value(("meetings", 0, "host"), []))
    @example(with_value(("meetings", 0, "host"), ["ROU"]))
    @example(with_value(("persons", 0), None))
    @example(with_value(("persons", 0, "type"), []))
    @example(with_value(("statements", 0, "parts"), {"a": "b"}))
    @example(with_value(("statements", 0, "countries"), [None]))
    @example(with_value(("evidence", 0, "spans", 0), {"start": False, "end": 4}))
    @example(with_value(("extra",), []))
    @example(with_value(("schema_version",), 1))
    def test_they_agree_on_what_went_wrong(self, document: dict[str, Any]) -> None:
        before = json.dumps(document)
        assert brief_of(document) == the_long_way(document)
        assert json.dumps(document) == before


def read_or_refused(data: str | bytes) -> tuple[object, list[Fault]] | str:
    """Return what is read of a text, or the message of the refusal."""
    try:
        return read_json(data)
    except DecodeError as error:
        return str(error)


def without_orjson(data: str | bytes) -> tuple[object, list[Fault]] | str:
    """Return what is read of a text as if orjson were not installed."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(sys.modules, "orjson", None)
        return read_or_refused(data)


class TestReading:
    """Whether orjson is there or not, a text is read alike."""

    @given(json_values, st.sampled_from([None, 2]))
    @example(10**30, None)
    @example({"a": 1}, 2)
    def test_values(self, value: object, indent: int | None) -> None:
        for text in (json.dumps(value, indent=indent), json.dumps(value, separators=(",", ":"))):
            assert repr(read_or_refused(text)) == repr(without_orjson(text))

    @given(st.text() | st.text('{}[]:,"ab01.-eE\\ \n') | st.binary())
    @example('{"a":1,"a":1}')
    @example('{"a":1,"b":2,"a":1}')
    @example('{\n  "a": 1,\n  "a": 1\n}')
    @example("[0.10000000000000000001]")
    @example("[100000000000000000000]")
    @example("[1e400]")
    @example("[-0]")
    @example("[-0.0]")
    @example("[NaN]")
    @example("[1E5]")
    @example('["\ud800"]')
    @example("[" * 2000 + "]" * 2000)
    @example(b"\xef\xbb\xbf[1]")
    @example(bytearray(b"[1]"))
    def test_texts(self, data: str | bytes) -> None:
        assert repr(read_or_refused(data)) == repr(without_orjson(data))

    @times(1 / 2)
    @given(any_briefs)
    def test_what_dumps_writes_is_read(self, brief: Brief) -> None:
        for text in (dumps(brief), dumps(brief, indent=2)):
            assert read_json(text) == (json.loads(text), [])

    def test_nesting_beyond_what_orjson_writes(self) -> None:
        deep = "[" * 300 + "]" * 300
        with pytest.raises(orjson.JSONEncodeError):
            orjson.dumps(orjson.loads(deep))
        assert read_json(deep) == (json.loads(deep), [])
