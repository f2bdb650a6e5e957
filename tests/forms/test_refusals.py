"""What `loads` refuses: each fault with its pointer, what was expected and what was found."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import Code, DecodeError, NatobriefError, SchemaVersionError, Theme, dumps, loads
from natobrief.forms import _structure
from natobrief.forms._faults import steps_of
from tests.forms.documents import at, broken_documents, full_document
from tests.forms.test_json import brief_of
from tests.profiles import times


def home_of(document: Any, pointer: str) -> tuple[Any, Any]:
    """Return what holds the value at a pointer, and its name or index there."""
    *way, last = (int(step) if step.isdigit() else step for step in steps_of(pointer))
    return at(document, tuple(way)), last


def changed(values: dict[str, object]) -> str:
    """Return the full document as JSON, with other values at some pointers."""
    document = full_document()
    for pointer, value in values.items():
        home, last = home_of(document, pointer)
        home[last] = value
    return json.dumps(document)


def error_of(data: str | bytes) -> DecodeError | None:
    """Return the error that keeps data from being a brief; None if they are one."""
    try:
        loads(data)
    except DecodeError as error:
        return error
    return None


def problems_of(data: str | bytes) -> list[tuple[str | None, str, str]]:
    """Return pointer, code and message of every problem that keeps data from being a brief."""
    with pytest.raises(DecodeError) as caught:
        loads(data)
    return [(each.pointer, each.code, each.message) for each in caught.value.problems]


KIND = "/source/kind"
TITLE = "/source/title"
PUBLISHED = "/source/published"
LAST = "/meetings/0/dates/last"
START = "/meetings/0/sessions/0/start"
END = "/meetings/0/sessions/0/end"
HOST = "/meetings/0/host"
CHAIR = "/meetings/0/chair"
VENUE = "/meetings/0/venue"
MODE = "/meetings/0/mode"
FIRST_PART = "/evidence/0/spans/0/start"
PAST_END = "/evidence/0/spans/0/end"
JOINER = "/accessions/0/country"

A_DATE = "a date such as '2022-11-29', or null"
A_TIME = "a date, or a time such as '2022-11-29T09:30:00+02:00', or null"
A_DAY = "a day that the calendar has, or null"
A_CODE = "an ISO 3166-1 alpha-3 code"
A_PERSON = "an object of type 'Person', or null"
A_PARTY = (
    "a country's code or an object of type 'Organisation' or an object of type 'Person', or null"
)

WRONG_TYPES = [
    ("/source/text", None, "a string, found null"),
    ("/source/text", 3, "a string, found the number 3"),
    ("/source/text", ["a"], "a string, found a list"),
    ("/source/text", {}, "a string, found an empty object"),
    (TITLE, True, "a string, or null, found true"),
    (TITLE, False, "a string, or null, found false"),
    ("/source", "NATO", "an object, found the string 'NATO'"),
    ("/source", [], "an object, found an empty list"),
    ("/meetings", None, "a list, found null"),
    ("/meetings", {"0": 1}, "a list, found an object"),
    ("/meetings/0", "x", "an object, found the string 'x'"),
    ("/packages/0/items", "ab", "a list, found the string 'ab'"),
    (PAST_END, 3.9, "a whole number, found the number 3.9"),
    (PAST_END, 4.0, "a whole number, found the number 4.0"),
    (PAST_END, True, "a whole number, found true"),
    (PAST_END, "4", "a whole number, found the string '4'"),
    (PAST_END, None, "a whole number, found null"),
    (PUBLISHED, "2022-11-25T09:30:00+02:00", A_DATE),
    (PUBLISHED, "2026-W28-2", A_DATE),
    (PUBLISHED, "20260708", A_DATE),
    (PUBLISHED, "٢٠٢٢-١١-٢٥", A_DATE),
    (PUBLISHED, "2022-11-25\n", A_DATE),
    (PUBLISHED, 20221125, A_DATE),
    (START, "2022-11-29T19:30:00", A_TIME),
    (START, "2022-11-29T19:30:00Z", A_TIME),
    (START, "2022-11-29 19:30:00+02:00", A_TIME),
    (START, "2022-11-29T24:00:00+02:00", A_TIME),
    (START, 19, A_TIME),
    (KIND, None, "one of announcement, media_advisory, "),
    (MODE, False, "one of in_person, online, hybrid, or null, found false"),
    (JOINER, None, f"{A_CODE}, found null"),
    (HOST, 1, f"{A_PARTY}, found the number 1"),
    (CHAIR, "ROU", f"{A_PERSON}, found the string 'ROU'"),
    (f"{CHAIR}/type", 1, "'Person', found the number 1"),
]

UNKNOWN_WORDS = [
    (KIND, "Media-Advisory", "media_advisory"),
    (KIND, "press conference", "press_conference"),
    (KIND, "previw", "preview"),
    (KIND, " preview", "preview"),
    ("/meetings/0/level", "Foreign Ministers", "foreign_ministers"),
    (MODE, "IN-PERSON", "in_person"),
    ("/meetings/0/agenda/0/themes/0", "Black Sea", "black_sea"),
    ("/meetings/0/dates/weekdays_stated/1", "Wednesday", "WE"),
    ("/meetings/0/dates/weekdays_stated/1", "We", "WE"),
    (f"{VENUE}/country", "rou", "ROU"),
    (f"{VENUE}/country", "Roumania", "ROU"),
    (HOST, "Romania", "ROU"),
    (JOINER, "Finnland", "FIN"),
    (JOINER, "Ukrane", "UKR"),
    (f"{CHAIR}/type", "Organisation", "Person"),
    (f"{CHAIR}/type", "person", "Person"),
    (f"{CHAIR}/party/type", "Organization", "Organisation"),
]

IMPOSSIBLE_VALUES = [
    (FIRST_PART, -1, "a whole number from 0 up, found the number -1"),
    (PAST_END, 0, "more than start (0), found the number 0"),
    (LAST, "2022-11-28", "a day not before first (2022-11-29), found the string '2022-11-28'"),
    (END, "2022-11-29", "the same kind as start"),
    (END, "2022-11-29T19:00:00+02:00", "not before start"),
    (f"{CHAIR}/name", " ", "text that is not blank, found the string ' '"),
    (f"{VENUE}/timezone", "Brussels/", "an IANA zone name, such as Europe/Brussels"),
    ("/statements/0/parts", [], "at least one part, found an empty list"),
    ("/evidence/0/pointer", "a", "a JSON Pointer (RFC 6901), found the string 'a'"),
    ("/evidence/0/spans", [], "at least one span for a stated value, found an empty list"),
]

IMPOSSIBLE_DATES = [
    (PUBLISHED, "2022-02-30", f"{A_DAY}, found the string '2022-02-30'"),
    (PUBLISHED, "0000-01-01", A_DAY),
    (START, "2022-02-30T19:30:00+02:00", A_DAY),
    (START, "2022-02-30", A_DAY),
]


class TestEachFault:
    """One thing wrong, one problem, at its place."""

    @pytest.mark.parametrize(("pointer", "value", "expected"), WRONG_TYPES)
    def test_a_wrong_type(self, pointer: str, value: object, expected: str) -> None:
        [(found_at, code, message)] = problems_of(changed({pointer: value}))
        assert (found_at, code) == (pointer, Code.WRONG_TYPE)
        assert message.startswith(f"expected {expected}")

    @pytest.mark.parametrize(("pointer", "value", "nearest"), UNKNOWN_WORDS)
    def test_an_unknown_word(self, pointer: str, value: object, nearest: str) -> None:
        [(found_at, code, message)] = problems_of(changed({pointer: value}))
        assert (found_at, code) == (pointer, Code.UNKNOWN_VALUE)
        assert f" (the nearest is '{nearest}')" in message

    @pytest.mark.parametrize(("pointer", "value", "expected"), IMPOSSIBLE_VALUES)
    def test_an_impossible_value(self, pointer: str, value: object, expected: str) -> None:
        [(found_at, code, message)] = problems_of(changed({pointer: value}))
        assert (found_at, code) == (pointer, Code.IMPOSSIBLE_VALUE)
        assert message.startswith(f"expected {expected}")

    @pytest.mark.parametrize(("pointer", "value", "expected"), IMPOSSIBLE_DATES)
    def test_an_impossible_date(self, pointer: str, value: object, expected: str) -> None:
        [(found_at, code, message)] = problems_of(changed({pointer: value}))
        assert (found_at, code) == (pointer, Code.IMPOSSIBLE_DATE)
        assert message.startswith(f"expected {expected}")

    def test_a_long_list_of_words_is_counted(self) -> None:
        [(_, _, message)] = problems_of(changed({"/statements/0/themes/0": "cats"}))
        assert message.startswith(f"expected one of the {len(Theme)} words for a Theme (the near")

    @pytest.mark.parametrize(
        ("pointer", "value"),
        [(JOINER, "qqqqqq"), (JOINER, "UK"), (JOINER, "England"), (MODE, "??")],
    )
    def test_what_is_like_nothing_gets_no_hint(self, pointer: str, value: str) -> None:
        [(_, _, message)] = problems_of(changed({pointer: value}))
        assert "nearest" not in message

    def test_a_venue_that_says_nothing(self) -> None:
        [found] = problems_of(changed({VENUE: {}}))
        assert found == (
            f"{VENUE}/city",
            Code.IMPOSSIBLE_VALUE,
            "expected a name, a city, a country or a time zone, found none",
        )

    @pytest.mark.parametrize("pointer", ["/source", "/source/text", f"{CHAIR}/name", PAST_END])
    def test_a_missing_field(self, pointer: str) -> None:
        document = full_document()
        home, last = home_of(document, pointer)
        del home[last]
        expected = [(pointer, Code.MISSING_FIELD, "expected a value, found none")]
        assert problems_of(json.dumps(document)) == expected

    def test_a_missing_type(self) -> None:
        found = problems_of(changed({HOST: {"name": "Ana", "office": "minister"}}))
        assert found == [
            (f"{HOST}/type", Code.MISSING_FIELD, "expected 'Organisation' or 'Person', found none")
        ]

    def test_a_pointer_is_escaped(self) -> None:
        text = dumps(brief_of(""))[:-1] + ',"a/b~c":1}'
        assert problems_of(text)[0][0] == "/a~1b~0c"


class TestAllAtOnce:
    """Many things wrong, all of them in one error."""

    def test_faults_of_all_kinds(self) -> None:
        text = """{
            "schema_version": "9",
            "source": {"text": 3.9, "kind": "Preview", "language": "en", "published": "20221125"},
            "meetings": "none",
            "persons": [
                {"type": "Person", "name": "", "name": ""},
                {"name": 1},
                {"type": "Person", "nme": "Ana"}
            ],
            "evidence": [
                {"pointer": "~", "rule": null, "spans": [{"start": 5, "end": 5, "colour": "red"}]}
            ]
        }"""
        with pytest.raises(SchemaVersionError) as caught:
            loads(text)
        assert sorted((str(each.pointer), each.code) for each in caught.value.problems) == [
            ("/evidence/0/pointer", Code.IMPOSSIBLE_VALUE),
            ("/evidence/0/rule", Code.WRONG_TYPE),
            ("/evidence/0/spans/0/colour", Code.UNKNOWN_FIELD),
            ("/evidence/0/spans/0/end", Code.IMPOSSIBLE_VALUE),
            ("/meetings", Code.WRONG_TYPE),
            ("/persons/0/name", Code.IMPOSSIBLE_VALUE),
            ("/persons/0/name", Code.DUPLICATE_FIELD),
            ("/persons/1/name", Code.WRONG_TYPE),
            ("/persons/1/type", Code.MISSING_FIELD),
            ("/persons/2/name", Code.MISSING_FIELD),
            ("/persons/2/nme", Code.UNKNOWN_FIELD),
            ("/schema_version", Code.SCHEMA_VERSION),
            ("/source/kind", Code.UNKNOWN_VALUE),
            ("/source/published", Code.WRONG_TYPE),
            ("/source/text", Code.WRONG_TYPE),
        ]

    @times(1 / 2)
    @given(broken_documents())
    def test_no_error_of_another_library_shows(self, document: dict[str, Any]) -> None:
        error = error_of(json.dumps(document))
        if error is not None:
            assert all(problem.pointer is not None for problem in error.problems)
            assert all(" found " in problem.message for problem in error.problems)
            assert error.__cause__ is None
            assert error.__context__ is None


class TestVersion:
    """Data of another version are refused as such."""

    @pytest.mark.parametrize("version", ["2", "1.0", "", None, 1, True, ["1"]])
    def test_another_version_is_refused(self, version: object) -> None:
        with pytest.raises(SchemaVersionError, match="expected the string '1', found") as caught:
            loads(changed({"/schema_version": version}))
        assert [each.pointer for each in caught.value.problems] == ["/schema_version"]

    def test_a_missing_version_is_refused_with_all_else(self) -> None:
        with pytest.raises(SchemaVersionError) as caught:
            loads("{}")
        assert [(each.pointer, each.code) for each in caught.value.problems] == [
            ("/schema_version", Code.SCHEMA_VERSION),
            ("/source", Code.MISSING_FIELD),
        ]


class TestDuplicates:
    """A name that stands twice in an object is refused, wherever it is."""

    @pytest.mark.parametrize("unknown", ["refuse", "ignore", "keep"])
    def test_each_is_named_once(self, unknown: Any) -> None:
        text = dumps(brief_of(""))[:-1] + ',"packages":[],"x":[{"a":1,"a":{"b":1,"b":2},"a":3}]}'
        with pytest.raises(DecodeError) as caught:
            loads(text, unknown=unknown)
        twice = [each for each in caught.value.problems if each.code == Code.DUPLICATE_FIELD]
        assert [each.pointer for each in twice] == ["/packages", "/x/0/a"]

    def test_each_of_many_is_named_once_in_their_order(self) -> None:
        names = [f"n{number}" for number in range(50_000)]
        pairs = ",".join(f'"{name}":0' for name in [*names, *reversed(names), "n7"])
        faults = [
            problem for problem in problems_of(f'{{"x":{{{pairs}}}}}') if "x/n" in str(problem[0])
        ]
        assert [pointer for pointer, _, _ in faults] == [f"/x/{name}" for name in names]


class TestNotJson:
    """Data that are no JSON are refused with line and column."""

    @pytest.mark.parametrize(
        ("text", "place"),
        [
            pytest.param("", "line 1, column 1: expecting value", id="empty"),
            pytest.param("  \n ", "line 2, column 2: expecting value", id="blank"),
            pytest.param("{", "line 1, column 2: ", id="cut off"),
            pytest.param('{\n"a": tru}', "line 2, column 6: expecting value", id="no value"),
            pytest.param('{"a": 1}}', "line 1, column 9: extra data", id="more than one value"),
            pytest.param('{"a": "b', "line 1, column 7: unterminated string", id="open string"),
            pytest.param('{"a": "\n"}', "line 1, column 8: invalid control char", id="control"),
            pytest.param("{'a': 1}", "line 1, column 2: ", id="apostrophes"),
            pytest.param(
                '["NaN",\n NaN]', "2, column 2: expected a JSON value, found NaN", id="NaN"
            ),
            pytest.param(
                '["\\"NaN", -Infinity]', "column 11: expected a JSON value, ", id="infinity"
            ),
            pytest.param("[" * 100_000, "line 1, column 1: nested too deep", id="brackets"),
            pytest.param('{"a":' * 100_000, "line 1, column 1: nested too deep", id="braces"),
            pytest.param("\ufeff\ufeff{}", "line 1, column 1: unexpected", id="two marks"),
        ],
    )
    def test_text(self, text: str, place: str) -> None:
        for data in (text, text.encode()):
            [(pointer, code, message)] = problems_of(data)
            assert (pointer, code) == ("", Code.NOT_JSON)
            assert place in message

    def test_a_caret_shows_the_place(self) -> None:
        with pytest.raises(DecodeError) as caught:
            loads('{\n"a": tru}')
        assert str(caught.value).splitlines()[-2:] == ['  2 | "a": tru}', "           ^"]

    @pytest.mark.parametrize("data", [b"{\n\xff}", "{}".encode("utf-16")], ids=["byte", "UTF-16"])
    def test_bytes_that_are_not_utf_8(self, data: bytes) -> None:
        [(pointer, code, message)] = problems_of(data)
        assert (pointer, code) == ("", Code.NOT_JSON)
        assert re.fullmatch(r"line [12]: expected UTF-8, found byte 0xff at offset [02]", message)

    def test_a_byte_order_mark_is_passed_over(self) -> None:
        text = "\ufeff" + dumps(brief_of(""))
        assert loads(text) == loads(text.encode()) == brief_of("")

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("null", "null"),
            ("[]", "an empty list"),
            ('"x"', "the string 'x'"),
            ("1", "the number 1"),
            ('"' + "x" * 99 + '"', "the string '" + "x" * 57 + "...'"),
        ],
        ids=["null", "list", "string", "number", "long string"],
    )
    def test_another_value_than_an_object(self, text: str, found: str) -> None:
        assert problems_of(text) == [("", Code.WRONG_TYPE, f"expected an object, found {found}")]

    @pytest.mark.parametrize("data", [None, 1, bytearray(b"{}")], ids=repr)
    def test_neither_text_nor_bytes(self, data: Any) -> None:
        [(_, code, message)] = problems_of(data)
        assert code == Code.WRONG_TYPE
        assert message == f"expected str or bytes, found {type(data).__name__}"

    @given(st.text() | st.binary())
    @example("[" * 100_000 + "]" * 100_000)
    @example('{"a": 1e99999999999999999999}')
    def test_nothing_but_our_own_errors(self, data: str | bytes) -> None:
        with pytest.raises(NatobriefError):
            loads(data)


class TestNumbers:
    """Numbers that Python would change are refused where a whole number belongs."""

    @pytest.mark.parametrize("digits", ["9" * 5000, "1" + "0" * 100_000], ids=["5000", "100001"])
    def test_too_many_digits(self, digits: str) -> None:
        text = changed({PAST_END: 77777}).replace("77777", digits)
        [(pointer, code, message)] = problems_of(text)
        assert (pointer, code) == (PAST_END, Code.WRONG_TYPE)
        assert message == f"expected a whole number, found the number {digits[:57]}..."

    def test_fewer_digits_when_this_python_is_told_so(self) -> None:
        text = changed({PAST_END: 77777}).replace("77777", "9" * 1000)
        assert loads(text).evidence[0].spans[0].end == 10**1000 - 1
        most = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(640)
        try:
            [(pointer, code, _)] = problems_of(text)
        finally:
            sys.set_int_max_str_digits(most)
        assert (pointer, code) == (PAST_END, Code.WRONG_TYPE)


def test_an_error_of_another_kind_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError):
        list(_structure._faults_in(ZeroDivisionError(), ()))  # noqa: SLF001 - cannot be provoked
