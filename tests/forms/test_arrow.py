"""Briefs as tables of Arrow, in memory and in files of Parquet."""

from __future__ import annotations

import io
import sys
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import attrs
import pyarrow as pa
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyarrow import parquet

from natobrief import (
    Brief,
    DecodeError,
    Evidence,
    Extra,
    LossWarning,
    SchemaVersionError,
    Span,
    UnsupportedFormat,
    ValidationError,
    arrow_tables,
    dump_tables,
    dumps,
    load_tables,
    loads,
    lost,
    read_arrow,
)
from natobrief.forms import _parquet_tables
from natobrief.forms._tables import TABLES
from tests.forms.documents import any_briefs
from tests.forms.tables import full_brief, held
from tests.forms.test_json import brief_of
from tests.forms.test_tables import few, some_briefs


def read(tables: dict[str, Any], **options: Any) -> list[Brief | None]:
    """Read what tables of Arrow hold."""
    return [each.brief for each in read_arrow(tables, **options)]


def with_column(name: str, column: str, array: Any) -> dict[str, Any]:
    """Return the tables of the full brief with another column in one of them."""
    tables = arrow_tables([full_brief()])
    place = tables[name].schema.get_field_index(column)
    if place < 0:
        tables[name] = tables[name].append_column(column, array)
    else:
        tables[name] = tables[name].set_column(place, column, array)
    return tables


class TestRoundTrip:
    """What is written comes back, and is written alike again."""

    @few
    @given(any_briefs)
    @example(brief_of("", evidence=[Evidence(pointer="", spans=(Span(0, 1),), rule="'=")]))
    def test_a_brief_comes_back(self, brief: Brief) -> None:
        data = dumps(brief, "parquet", losses="ignore")
        assert loads(data, "parquet") == held(brief)
        assert dumps(loads(data, "parquet"), "parquet") == data or lost(brief, "parquet")

    @few
    @given(some_briefs)
    def test_many_briefs_come_back_from_memory(self, briefs: list[Brief]) -> None:
        tables = arrow_tables([*briefs, *briefs], losses="ignore")
        assert read(tables) == [held(brief) for brief in [*briefs, *briefs]]
        turned = {name: table[::-1] for name, table in tables.items()}
        assert read(turned) == [held(brief) for brief in [*briefs, *briefs]][::-1]

    @pytest.mark.parametrize("name", ["set", "set.zip"])
    def test_many_briefs_come_back_from_files(
        self, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(_parquet_tables, "_BRIEFS", 3)
        monkeypatch.setattr(_parquet_tables, "_ROWS", 2)
        briefs = [
            attrs.evolve(full_brief(), source=brief_of(f"NATO met {number} times.").source)
            for number in range(7)
        ]
        assert dump_tables(briefs, tmp_path / name, "parquet") == 7
        assert [each.brief for each in load_tables(tmp_path / name)] == briefs

    def test_every_field_of_every_class_comes_back(self) -> None:
        brief = attrs.evolve(full_brief(), extra=(Extra(pointer="/a", json="1"),))
        assert lost(brief, "parquet") == ()
        assert loads(dumps(brief, "parquet", losses="refuse"), "parquet") == brief
        assert read(arrow_tables([brief])) == [brief]

    def test_what_utf_8_cannot_say_is_reported(self) -> None:
        with pytest.warns(LossWarning, match="parquet does not hold /source/text") as caught:
            tables = arrow_tables([brief_of("\ud800")])
        assert caught[0].filename == __file__
        assert read(tables) == [brief_of("\ufffd")]

    def test_no_brief_is_tables_without_rows(self) -> None:
        tables = arrow_tables([])
        assert read(tables) == []
        assert list(tables) == [table.name for table in TABLES]
        assert tables["countries"].num_rows > 200


class TestTypes:
    """Columns have the types that the page of tables says; those of other programs are read."""

    def test_cells_are_values(self) -> None:
        tables = arrow_tables([full_brief()])
        [meeting] = tables["meetings"].to_pylist()
        assert meeting["dates_first"] == date(2022, 11, 29)
        assert meeting["position"] == 0
        [session] = tables["sessions"].to_pylist()
        assert session["starts"] == "2022-11-29T19:30:00+02:00"
        assert session["starts_utc"] == datetime(2022, 11, 29, 17, 30, tzinfo=UTC)
        assert not tables["meetings"].schema.field("level").nullable
        assert tables["meetings"].schema.field("body").nullable

    @pytest.mark.parametrize(
        ("table", "column", "array"),
        [
            ("meetings", "name", pa.array(["Talks"], pa.large_string())),
            ("meetings", "name", pa.array(["Talks"]).dictionary_encode()),
            ("meetings", "body", pa.nulls(1)),
            ("meetings", "dates_last", pa.array([date(2022, 11, 30)], pa.date64())),
            ("meetings", "position", pa.array([0], pa.uint8())),
            ("persons", "position", pa.array([0.0])),
        ],
    )
    def test_types_that_say_the_same_are_read(self, table: str, column: str, array: Any) -> None:
        [brief] = read(with_column(table, column, array))
        assert brief is not None
        name = "Talks" if column == "name" else full_brief().meeting.name
        body = None if column == "body" else full_brief().meeting.body
        meeting = attrs.evolve(full_brief().meeting, name=name, body=body)
        assert brief == attrs.evolve(full_brief(), meetings=(meeting,))

    @pytest.mark.parametrize(
        ("table", "column", "array", "words"),
        [
            ("meetings", "name", pa.array([1]), "meetings.name: expected string, found int64"),
            ("meetings", "dates_first", pa.array(["2022-11-29"]), "expected date32.*found string"),
            ("meetings", "position", pa.array([True]), "expected int64, found bool"),
            ("persons", "position", pa.array([0.5]), "persons.position: .*found double"),
            ("evidence_spans", "starts", pa.array([2**64 - 1], pa.uint64()), "found uint64"),
            ("meetings", "dates_first", pa.array([2**31 - 1], pa.int32()).view(pa.date32()), "has"),
        ],
    )
    def test_types_that_say_something_else_are_refused(
        self, table: str, column: str, array: Any, words: str
    ) -> None:
        with pytest.raises(DecodeError, match=f"NB001: .*{words}"):
            read(with_column(table, column, array))

    def test_a_value_that_is_wrong_is_told_with_its_row(self) -> None:
        [found] = read_arrow(with_column("meetings", "level", pa.array(["summit"])))
        assert str(found.problems[0]).startswith("/meetings/0/level: error NB004: meetings, row 1:")

    def test_numbers_that_no_table_holds_are_refused(self) -> None:
        odd = brief_of("", evidence=[Evidence(pointer="", spans=(Span(0, 2**63),), rule="r")])
        with pytest.raises(ValidationError, match="evidence_spans: expected numbers of at most 64"):
            arrow_tables([odd])

    def test_missing_tables_and_columns_are_told(self) -> None:
        tables = arrow_tables([full_brief()])
        del tables["sessions"]
        tables["meetings"] = tables["meetings"].drop_columns(["level", "uid"])
        with pytest.raises(DecodeError) as caught:
            read(tables)
        assert [problem.message for problem in caught.value.problems] == [
            "meetings: expected a column level, found none",
            "sessions: expected this table, found none",
        ]


class TestUnknown:
    """Columns of one's own are ignored, refused or kept, whatever they hold."""

    @pytest.mark.parametrize(
        ("array", "json"),
        [
            (pa.array(["Sofia"]), '"Sofia"'),
            (pa.array([True]), "true"),
            (pa.array([7]), "7"),
            (pa.array([1.5]), "1.5"),
            (pa.array([float("nan")]), '"nan"'),
            (pa.array([date(2022, 11, 29)]), '"2022-11-29"'),
            (pa.array([[{"a": None, "b": b"x"}]]), '[{"a":null,"b":"b\'x\'"}]'),
        ],
    )
    def test_any_value_is_kept(self, array: Any, json: str) -> None:
        tables = with_column("meetings", "desk", array)
        assert read(tables) == [full_brief()]
        [kept] = read(tables, unknown="keep")
        assert kept is not None
        assert kept.extra == (Extra(pointer="/meetings/0/desk", json=json),)
        with pytest.raises(DecodeError, match=r"NB003: meetings: .*'desk'"):
            read(tables, unknown="refuse")

    def test_null_is_nothing_to_keep(self) -> None:
        tables = with_column("meetings", "desk", pa.nulls(1))
        assert read(tables, unknown="keep") == [full_brief()]

    def test_only_three_words_are_known(self) -> None:
        odd: Any = "hide"
        with pytest.raises(ValidationError, match="unknown: expected one of"):
            read({}, unknown=odd)
        with pytest.raises(ValidationError, match="losses: expected one of"):
            arrow_tables([], losses=odd)


_WRITTEN = dumps(full_brief(), "parquet")


class TestDamage:
    """Whatever the bytes are, they hold a brief or are refused."""

    def test_equal_briefs_give_equal_bytes(self) -> None:
        assert dumps(full_brief(), "parquet") == _WRITTEN

    @few
    @given(st.integers(0), st.integers(1, 255))
    def test_a_byte_that_changed_is_survived(self, place: int, change: int) -> None:
        data = bytearray(_WRITTEN)
        data[place % len(data)] ^= change
        try:
            found = loads(bytes(data), "parquet")
        except DecodeError:
            return
        assert isinstance(found, Brief)

    @pytest.mark.parametrize("data", [b"", b"PAR1", b"PAR1" + bytes(30) + b"PAR1"])
    def test_a_file_that_is_no_parquet_is_told(self, tmp_path: Path, data: bytes) -> None:
        dump_tables([full_brief()], tmp_path, "parquet")
        (tmp_path / "meetings.parquet").write_bytes(data)
        with pytest.raises(DecodeError, match="NB011: meetings: expected Parquet, found "):
            list(load_tables(tmp_path))
        (tmp_path / "meetings.parquet").unlink()
        with pytest.raises(DecodeError, match="NB002: meetings: expected this table, found none"):
            list(load_tables(tmp_path))

    def test_an_error_of_the_system_is_none_of_the_data(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        dump_tables([], tmp_path, "parquet")
        monkeypatch.setattr(parquet, "ParquetFile", fail)
        with pytest.raises(PermissionError):
            list(load_tables(tmp_path))

    def test_another_version_is_told(self) -> None:
        data = io.BytesIO()
        tables = with_column("briefs", "schema_version", pa.array(["2"]))
        with zipfile.ZipFile(data, "w") as archive:
            for name, table in tables.items():
                with archive.open(f"{name}.parquet", "w") as file:
                    parquet.write_table(table, file)
        with pytest.raises(SchemaVersionError, match="/schema_version"):
            loads(data.getvalue(), "parquet")


class TestFiles:
    """Tables of both forms may lie in one folder, and one is told from the other."""

    def test_the_form_is_named_where_both_are_there(self, tmp_path: Path) -> None:
        dump_tables([brief_of("a")], tmp_path)
        dump_tables([brief_of("b")], tmp_path, "parquet")
        with pytest.raises(DecodeError, match="found csv and parquet"):
            list(load_tables(tmp_path))
        for form, text in (("csv", "a"), ("parquet", "b")):
            which: Any = form
            assert [each.brief for each in load_tables(tmp_path, which)] == [brief_of(text)]

    def test_an_open_file_takes_a_zip(self) -> None:
        target = io.BytesIO()
        assert dump_tables([full_brief()], target, "parquet") == 1
        assert target.getvalue() == _WRITTEN


class TestExtra:
    """Without its library, the form names the extra that brings it."""

    @pytest.fixture(autouse=True)
    def _without_library(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "pyarrow", None)
        for module in ("parquet", "_parquet_tables", "_arrow"):
            monkeypatch.delitem(sys.modules, f"natobrief.forms.{module}", raising=False)

    def test_the_extra_is_named(self, tmp_path: Path) -> None:
        words = r"pip install 'natobrief\[arrow\]'"
        with pytest.raises(UnsupportedFormat, match=words):
            dumps(full_brief(), "parquet")
        with pytest.raises(UnsupportedFormat, match=words):
            dump_tables([], tmp_path, "parquet")
        with pytest.raises(UnsupportedFormat, match=words):
            arrow_tables([])
        with pytest.raises(UnsupportedFormat, match=words):
            read({})

    def test_csv_needs_none(self) -> None:
        assert loads(dumps(full_brief(), "csv"), "csv") == full_brief()
