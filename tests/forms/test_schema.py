"""The JSON Schema says what `loads` does."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from natobrief import Brief, DecodeError, Problem, json_schema, loads
from natobrief.forms._faults import Path, walk
from tests.forms.documents import any_briefs, at, broken_documents, document_of, full_document
from tests.forms.test_refusals import changed
from tests.profiles import times

VALIDATOR = Draft202012Validator(json_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)

#: One value of each kind that JSON has.
KINDS: tuple[object, ...] = (None, True, 1, 2.5, "x", "", [], {})

#: Every place in a document of which every field is filled.
PLACES = [(path, value) for path, value in walk(full_document()) if path]

#: What `loads` refuses and no schema can: how the pointer ends, and how the message begins.
BEYOND_SCHEMAS = (
    ("/last", "expected a day not before first"),
    ("/end", "expected the same kind as start"),
    ("/end", "expected not before start"),
    ("/end", "expected more than start"),
    ("", r"expected a whole number, found the number -?[0-9]+(\.0|e\+[0-9]+)"),
)


def part_of_full_document(path: Path) -> dict[str, Any]:
    """Return the full document with only those lists filled to which a path leads."""
    return {
        name: [] if isinstance(value, list) and name != path[0] else value
        for name, value in full_document().items()
    }


def is_beyond_schemas(problem: Problem) -> bool:
    """Tell whether a problem is of the kinds that `json_schema` names as its limits."""
    return any(
        str(problem.pointer).endswith(end) and re.match(start, problem.message)
        for end, start in BEYOND_SCHEMAS
    )


def agree(document: Any) -> bool:
    """Tell whether schema and `loads` judge alike, where a schema can judge."""
    accepted = VALIDATOR.is_valid(document)
    try:
        loads(json.dumps(document))
    except DecodeError as error:
        return not accepted or all(map(is_beyond_schemas, error.problems))
    return accepted


class TestAgreement:
    """Schema and `loads` accept the same documents."""

    @times(1 / 2)
    @given(any_briefs)
    def test_all_that_dumps_writes_is_accepted(self, brief: Brief) -> None:
        assert VALIDATOR.is_valid(document_of(brief))

    @times(1 / 2)
    @given(broken_documents())
    def test_a_document_gone_wrong_is_judged_alike(self, document: dict[str, Any]) -> None:
        assert agree(document)

    @pytest.mark.parametrize("misfit", KINDS, ids=repr)
    def test_no_value_fits_everywhere(self, misfit: object) -> None:
        for path, _ in PLACES:
            document = part_of_full_document(path)
            at(document, path[:-1])[path[-1]] = misfit
            assert agree(document), (path, misfit)

    def test_a_missing_member_is_judged_alike(self) -> None:
        for path, _ in PLACES:
            document = part_of_full_document(path)
            del at(document, path[:-1])[path[-1]]
            assert agree(document), path


class TestLimits:
    """The rules that `json_schema` says it cannot hold are just these."""

    @pytest.mark.parametrize(
        ("pointer", "value"),
        [
            ("/meetings/0/dates/last", "2022-11-28"),
            ("/meetings/0/sessions/0/end", "2022-11-29"),
            ("/meetings/0/sessions/0/end", "2022-11-29T18:00:00+02:00"),
            ("/evidence/0/spans/0/start", 4),
            ("/evidence/0/spans/0/start", 0.0),
        ],
    )
    def test_the_schema_accepts_and_loads_refuses(self, pointer: str, value: object) -> None:
        text = changed({pointer: value})
        assert VALIDATOR.is_valid(json.loads(text))
        with pytest.raises(DecodeError) as caught:
            loads(text)
        [problem] = caught.value.problems
        assert is_beyond_schemas(problem)


class TestShape:
    """The schema is a sound one, and reads well."""

    def test_it_is_a_json_schema(self) -> None:
        Draft202012Validator.check_schema(json_schema())

    def test_every_definition_says_what_it_is(self) -> None:
        for name, definition in json_schema()["$defs"].items():
            assert definition["title"] == name
            assert definition["description"].endswith(".")

    def test_no_object_takes_unknown_members(self) -> None:
        for _, value in walk(json_schema()):
            if isinstance(value, dict) and value.get("type") == "object":
                assert value["additionalProperties"] is False

    def test_blank_is_what_python_holds_for_blank(self) -> None:
        not_blank = re.compile(json_schema()["$defs"]["Person"]["properties"]["name"]["pattern"])
        characters = map(chr, range(sys.maxunicode + 1))
        assert not [each for each in characters if bool(not_blank.search(each)) is each.isspace()]
