"""Briefs as tables: all come back, whatever their text, and whatever is wrong is said."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from natobrief import (
    Brief,
    BriefRows,
    Code,
    DecodeError,
    Evidence,
    Extra,
    Level,
    LossWarning,
    Meeting,
    Organisation,
    Origin,
    Person,
    SchemaVersionError,
    Session,
    Span,
    UnsupportedFormat,
    ValidationError,
    dump_tables,
    dumps,
    load_tables,
    loads,
    lost,
)
from natobrief.forms._csv_cells import as_cell, as_text
from natobrief.forms._rows import rows_of
from natobrief.forms._tables import NAMED, TABLES
from natobrief.forms._wire import fields_of
from natobrief.testing import extras, texts
from tests.forms.documents import any_briefs
from tests.forms.tables import (
    Sheets,
    add_column,
    changed,
    drop_column,
    drop_row,
    full_brief,
    held,
    packed,
    put,
    sheets_of,
)
from tests.forms.test_json import brief_of

#: Briefs take long to draw, and each is written in 25 files.
few = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
some_briefs = st.lists(any_briefs, max_size=2)

_AT = datetime(2022, 11, 29, 19, 30, tzinfo=timezone(timedelta(hours=2)))


def read(data: bytes, **options: Any) -> list[BriefRows]:
    """Read what tables hold."""
    return list(load_tables(data, **options))


class TestRoundTrip:
    """What is written comes back, and is written alike again."""

    @few
    @given(any_briefs)
    @example(
        brief_of("=1+1 \x00\r\n'=", evidence=[Evidence(pointer="", spans=(Span(0, 4),), rule="'")])
    )
    @example(brief_of(""))
    def test_a_brief_comes_back(self, brief: Brief) -> None:
        data = dumps(brief, "csv", losses="ignore")
        assert loads(data, "csv") == held(brief)
        assert dumps(loads(data, "csv"), "csv") == data or lost(brief, "csv")

    def test_every_field_of_every_class_comes_back(self) -> None:
        brief = full_brief()
        data = dumps(brief, "csv", losses="refuse")
        assert loads(data, "csv") == brief
        assert all(len(rows) > 1 for name, rows in sheets_of(data).items() if name != "extras")

    @few
    @given(some_briefs, st.booleans())
    def test_many_briefs_come_back(self, briefs: list[Brief], as_zip: bool) -> None:  # noqa: FBT001 - drawn
        target = Path(self.folder, f"{len(list(self.folder.iterdir()))}{'.zip' if as_zip else ''}")
        twice = [*briefs, *briefs]
        assert dump_tables(iter(twice), target, losses="ignore") == len(twice)
        found = list(load_tables(target))
        assert [each.brief for each in found] == [held(brief) for brief in twice]
        assert [each.number for each in found] == list(range(1, len(twice) + 1))
        assert len({each.brief_id for each in found}) == len(twice)

    @pytest.fixture(autouse=True)
    def _folder(self, tmp_path_factory: pytest.TempPathFactory) -> None:
        self.folder = tmp_path_factory.mktemp("tables")

    @few
    @given(any_briefs, st.integers())
    def test_the_order_of_rows_is_of_no_matter(self, brief: Brief, seed: int) -> None:
        other = attrs.evolve(
            full_brief(), source=attrs.evolve(brief.source, url="https://x.example/")
        )
        dump_tables([brief, other], self.folder / "a.zip", losses="ignore")
        sheets = sheets_of((self.folder / "a.zip").read_bytes())
        for name, (head, *rows) in sheets.items():
            Random(seed).shuffle(rows)  # noqa: S311 - no secret
            sheets[name] = [head, *rows]
        found = [each.brief for each in read(packed(sheets))]
        assert found in ([held(brief), held(other)], [held(other), held(brief)])

    @given(st.lists(extras(), unique_by=lambda extra: extra.pointer, max_size=3))
    @settings(max_examples=12)
    def test_what_was_kept_comes_back(self, kept: list[Extra]) -> None:
        brief = brief_of("NATO met.", extra=sorted(kept, key=lambda extra: extra.pointer))
        assert loads(dumps(brief, "csv"), "csv") == brief

    def test_person_listed_twice_is_two_rows(self) -> None:
        ana = Person(name="Ana", party=Organisation(name="UN"))
        brief = brief_of(
            "", persons=(ana, ana), meetings=(Meeting(name="a", level=Level.OTHER, chair=ana),)
        )
        data = dumps(brief, "csv")
        assert loads(data, "csv") == brief
        sheets = sheets_of(data)
        assert len(sheets["persons"]) == 3
        assert len(sheets["organisations"]) == 2


class TestRows:
    """Keys lead to rows, and columns for queries say what they are to say."""

    @few
    @given(any_briefs)
    def test_keys_lead_to_rows(self, brief: Brief) -> None:
        [rows] = rows_of([brief])
        cells = {
            (table.name, column.name): [row[place] for row in rows[table.name]]
            for table in TABLES
            for place, column in enumerate(table.columns)
        }
        for table in TABLES:
            keys = cells[table.name, table.key] if table.key else []
            assert len(set(keys)) == len(keys)
            for column in table.columns:
                if column.to not in {None, "countries"}:
                    there = cells[str(column.to), str(NAMED[str(column.to)].key)]
                    assert {*cells[table.name, column.name]} <= {None, *there}
                if not column.null:
                    assert None not in cells[table.name, column.name]

    def test_keys_are_those_of_the_release_and_the_place(self) -> None:
        brief = full_brief()
        better = attrs.evolve(brief, persons=(), source=attrs.evolve(brief.source, title="New"))
        one, other = rows_of([brief, better])
        assert other["meetings"][0][0] == f"{one['meetings'][0][0]}-2"
        [alone] = rows_of([better])
        assert alone["meetings"][0][:2] == one["meetings"][0][:2]
        assert str(one["meetings"][0][1]).endswith("/meetings/0")

    def test_times_are_in_utc_where_the_calendar_reaches(self) -> None:
        first = datetime.min.replace(tzinfo=timezone(timedelta(hours=2)))
        sessions = (
            Session(title="a", start=_AT, end=_AT),
            Session(title="b", start=first),
            Session(title="c", start=_AT.date()),
        )
        meeting = Meeting(name="m", level=Level.OTHER, sessions=sessions)
        brief = brief_of("", meetings=[meeting])
        [rows] = rows_of([brief])
        instant = datetime(2022, 11, 29, 17, 30, tzinfo=UTC)
        assert [row[-2:] for row in rows["sessions"]] == [
            (instant, instant),
            (None, None),
            (None, None),
        ]
        assert loads(dumps(brief, "csv"), "csv") == brief
        assert sheets_of(dumps(brief, "csv"))["sessions"][1][-1] == "2022-11-29T17:30:00+00:00"

    def test_words_and_rows_stand_beside_evidence(self) -> None:
        behind = [
            Evidence(pointer="/persons/0/name", spans=(Span(0, 4), Span(5, 99)), rule="r"),
            Evidence(pointer="/source/kind", origin=Origin.INFERRED, rule="r"),
        ]
        brief = brief_of("NATO met.", persons=[Person(name="Ana")], evidence=behind)
        [rows] = rows_of([brief])
        assert [row[-1] for row in rows["evidence_spans"]] == ["NATO", "met."]
        key = rows["briefs"][0][0]
        assert [row[-1] for row in rows["evidence"]] == [f"{key}/persons/0", key]

    def test_every_list_of_the_model_has_a_table(self) -> None:
        named = {name for table in TABLES for _, name in table.lists}
        apart = {"briefs", "organisations", "extras", "countries"}
        assert named | apart == {table.name for table in TABLES}
        columns = [column.field for table in TABLES for column in table.columns]
        for table in TABLES:
            for field in fields_of(table.cls) if table.cls else []:
                is_list = any(way[0] == field.name for way, _ in table.lists)
                in_row = any(column.way and column.way[0] == field.name for column in table.columns)
                assert is_list or in_row, (table.name, field.name)
        assert columns


class TestCells:
    """Text is text, whatever a spreadsheet would make of it."""

    @given(texts(surrogates=True) | st.text("='+-@\t\r\n \u202ea"))
    @example("'=1")
    @example("''=1")
    @example("' =1")
    def test_text_comes_back(self, text: str) -> None:
        assert as_text(as_cell(text)) == text

    @given(
        st.sampled_from(["", " ", "'", "\ufeff", "\x00", "\u200b ", "\u202e"]),
        st.sampled_from("=+-@\t\r\n＝＋－＠"),
        st.text(),
    )
    def test_no_cell_is_a_formula(self, before: str, sign: str, after: str) -> None:
        assert as_cell(f"{before}{sign}{after}").startswith("'")

    @pytest.mark.parametrize(
        "text", ["NATO", "'tis so", "2 + 2", "a=1", "“-1”", "– item", "•\t-1", "d343c7aab4b2b652/a"]
    )
    def test_other_text_is_left_as_it_is(self, text: str) -> None:
        assert as_cell(text) == as_text(text) == text

    def test_a_formula_of_others_is_read_as_it_is(self) -> None:
        assert as_text("=1+1") == "=1+1"

    def test_a_formula_in_a_release_is_none_in_the_file(self) -> None:
        meeting = Meeting(name='=HYPERLINK("http://x.example")', level=Level.OTHER)
        data = dumps(brief_of("@SUM(A1)", meetings=[meeting]), "csv")
        sheets = sheets_of(data)
        assert sheets["meetings"][1][3] == '\'=HYPERLINK("http://x.example")'
        assert sheets["briefs"][1][2] == "'@SUM(A1)"

    def test_text_of_any_length_is_read(self) -> None:
        brief = brief_of("NATO met. " * 50_000)
        assert loads(dumps(brief, "csv"), "csv") == brief

    def test_lines_end_as_rfc_4180_has_it(self) -> None:
        with zipfile.ZipFile(io.BytesIO(dumps(brief_of("a\rb\nc"), "csv"))) as archive:
            text = archive.read("briefs.csv").decode()
        assert text.startswith("brief_id,schema_version,text,kind,")
        assert '"a\rb\nc"' in text
        assert text.endswith(
            '","readout","en",,,,,,"' + brief_of("a\rb\nc").source.sha256 + '"\r\n'
        )
        assert text.count("\r\n") == 2


class TestLosses:
    """Only text that is no UTF-8 cannot be held, and that is said."""

    @few
    @given(any_briefs)
    def test_what_differs_is_reported(self, brief: Brief) -> None:
        same = held(brief) == brief
        assert same is not bool(lost(brief, "csv"))

    def test_each_text_is_named(self) -> None:
        brief = brief_of(
            "\ud800", persons=[Person(name="\udfff")], extra=[Extra(pointer="/\ud800", json="1")]
        )
        assert [each.pointer for each in lost(brief, "csv")] == [
            "/source/text", "/persons/0/name", "/\ud800",
        ]  # fmt: skip
        with pytest.warns(LossWarning, match="csv does not hold /source/text"):
            data = dumps(brief, "csv")
        assert loads(data, "csv") == brief_of("\ufffd", persons=[Person(name="\ufffd")])

    def test_writing_many_warns_once_or_refuses(self, tmp_path: Path) -> None:
        odd, fine = brief_of("\ud800"), brief_of("NATO met.")
        with pytest.warns(LossWarning) as caught:
            dump_tables([odd, fine, odd], tmp_path / "a")
        [warning] = caught
        assert warning.filename == __file__
        assert isinstance(warning.message, LossWarning)
        assert len(warning.message.problems) == 2
        with pytest.raises(ValidationError, match="/source/text: note NB009"):
            dump_tables([fine, odd], tmp_path / "b", losses="refuse")
        assert list((tmp_path / "b").iterdir()) == []


def with_extras() -> Brief:
    """Return a brief in which every field is filled, that of extras too."""
    extra = (Extra(pointer="/a", json="1"), Extra(pointer="/b", json="2"))
    return attrs.evolve(full_brief(), extra=extra)


def all_problems(data: bytes, **options: Any) -> str:
    """Read tables in which something is wrong, and return all that is said of it."""
    try:
        found = read(data, **options)
    except DecodeError as error:
        return str(error)
    assert [each for each in found if each.brief is None] == [
        each for each in found if each.problems
    ]
    return "\n".join(str(problem) for each in found for problem in each.problems)


class TestFaults:
    """What is wrong is said, with the table, the row and the place in the brief."""

    @pytest.mark.parametrize(
        ("table", "row", "column", "cell", "words"),
        [
            ("briefs", 2, "kind", "", "/source/kind: .*found null"),
            ("briefs", 2, "brief_id", "x", "row 2: brief_id: expected the key of a row of briefs"),
            ("meetings", 2, "level", "summit", "/meetings/0/level: .* row 2: expected one of "),
            ("meetings", 2, "level", "", "meetings, row 2: expected one of .*, found null"),
            ("meetings", 2, "dates_first", "2022-02-30", "NB101: meetings, row 2: expected a day"),
            ("meetings", 2, "dates_first", "", "expected a date .*found null"),
            ("meetings", 2, "position", "1", "position: expected 0, found the number 1"),
            ("meetings", 2, "position", "one", "position: expected 0, found the string 'one'"),
            (
                "meetings",
                2,
                "chair_person_id",
                "x",
                "the key of a row of persons, found the string",
            ),
            (
                "meetings",
                2,
                "host_person_id",
                "x",
                "one of host_country, .*host_person_id, found 2",
            ),
            ("sessions", 2, "meeting_id", "x", "sessions, row 2: no other row leads here"),
            ("sessions", 2, "session_id", "", "NB008: sessions, row 2: session_id: .*, found null"),
            ("agenda_items", 3, "meeting_id", "x", "agenda_items, row 3: no other row leads here"),
            ("statement_parts", 2, "part", "", "/statements/0/parts/0: .*statement_parts, row 2"),
            ("statement_themes", 2, "theme", "blacksea", "the nearest is 'black_sea'"),
            ("persons", 2, "name", "", "persons, row 2: expected a string"),
            ("organisations", 2, "organisation_id", "x", "organisations, row 2: no other row"),
            ("commitment_beneficiaries", 2, "country", "", "/commitments/0/beneficiaries/0: "),
            ("evidence_spans", 2, "starts", "007", "row 2: expected a whole number"),
            ("evidence_spans", 2, "ends", "0", "/spans/0/end: .*expected more than start"),
            ("extras", 2, "json", "{", "/extra/0/json: .*extras, row 2: expected JSON"),
            ("extras", 3, "pointer", "/a", "each pointer once"),
            ("accessions", 2, "brief_id", "x", "row 2: brief_id: expected the key of a row of "),
        ],
    )
    def test_a_cell_that_is_wrong(
        self, table: str, row: int, column: str, cell: str, words: str
    ) -> None:
        data = changed(dumps(with_extras(), "csv"), put(table, row, column, cell))
        assert re.search(words, all_problems(data))

    def test_rows_that_are_gone_are_missed(self) -> None:
        data = dumps(with_extras(), "csv")
        for change, words in [
            (
                drop_row("meeting_weekdays", 2),
                "weekdays, row 2: position: expected 0, found the number 1",
            ),
            (drop_row("organisations", 2), "expected the key of a row of organisations"),
            (
                drop_row("briefs", 2),
                "meetings, row 2: brief_id: expected the key of a row of briefs",
            ),
        ]:
            assert words in all_problems(changed(data, change))

    def test_all_faults_are_said_at_once(self) -> None:
        def change(sheets: Sheets) -> None:
            put("meetings", 2, "level", "summit")(sheets)
            put("sessions", 2, "position", "4")(sheets)
            put("accessions", 2, "country", "XXX")(sheets)

        with pytest.raises(DecodeError) as caught:
            loads(changed(dumps(full_brief(), "csv"), change), "csv")
        assert len(caught.value.problems) == 3

    def test_another_version_is_told(self) -> None:
        data = changed(dumps(full_brief(), "csv"), put("briefs", 2, "schema_version", "2"))
        with pytest.raises(SchemaVersionError, match=r"/schema_version: .*briefs, row 2"):
            loads(data, "csv")

    def test_a_brief_that_is_wrong_leaves_the_others_alone(self, tmp_path: Path) -> None:
        briefs = [brief_of(f"NATO met {number} times.") for number in range(3)]
        dump_tables(briefs, tmp_path / "a.zip")
        data = (tmp_path / "a.zip").read_bytes()
        found = read(changed(data, put("briefs", 3, "kind", "novel")))
        assert [each.brief for each in found] == [briefs[0], None, briefs[2]]
        assert [problem.code for problem in found[1].problems] == [Code.UNKNOWN_VALUE]

    def test_two_briefs_of_one_key_are_none(self, tmp_path: Path) -> None:
        dump_tables([brief_of("a"), brief_of("b")], tmp_path / "a.zip")
        sheets = sheets_of((tmp_path / "a.zip").read_bytes())
        sheets["briefs"][2][0] = sheets["briefs"][1][0]
        with pytest.raises(DecodeError, match="NB008: briefs, row 3: brief_id: expected a key"):
            read(packed(sheets))

    @pytest.mark.parametrize(("count", "words"), [(0, "found none"), (2, "natobrief.load_tables")])
    def test_one_brief_is_wanted(self, tmp_path: Path, count: int, words: str) -> None:
        dump_tables([brief_of("")] * count, tmp_path / "a.zip")
        with pytest.raises(DecodeError, match=words):
            loads((tmp_path / "a.zip").read_bytes(), "csv")


class TestColumns:
    """Columns may stand in any order; those too few are missed, those too many as is asked."""

    def test_columns_may_stand_in_another_order(self) -> None:
        sheets = sheets_of(dumps(full_brief(), "csv"))
        turned = {name: [row[::-1] for row in rows] for name, rows in sheets.items()}
        assert loads(packed(turned), "csv") == full_brief()

    def test_what_follows_or_may_be_null_need_not_be_there(self) -> None:
        def change(sheets: Sheets) -> None:
            for table in TABLES:
                for column in table.columns:
                    if column.follows:
                        drop_column(table.name, column.name)(sheets)
            drop_column("sessions", "body")(sheets)
            del sheets["countries"]

        session = full_brief().meeting.sessions[0]
        read_back = loads(changed(dumps(full_brief(), "csv"), change), "csv")
        assert read_back.meeting.sessions == (attrs.evolve(session, body=None),)

    def test_what_is_needed_is_missed(self) -> None:
        def change(sheets: Sheets) -> None:
            drop_column("meetings", "level")(sheets)
            drop_column("sessions", "brief_id")(sheets)
            del sheets["packages"]

        text = all_problems(changed(dumps(full_brief(), "csv"), change))
        assert text.splitlines() == [
            "3 problems",
            "error NB002: meetings: expected a column level, found none",
            "error NB002: sessions: expected a column brief_id, found none",
            "error NB002: packages: expected this table, found none",
        ]

    def test_a_column_that_is_there_twice_is_refused(self) -> None:
        data = changed(dumps(full_brief(), "csv"), add_column("meetings", "level"))
        assert "NB008: meetings: expected each column once, found 'level'" in all_problems(data)

    def test_what_is_unknown_is_ignored_refused_or_kept(self) -> None:
        def change(sheets: Sheets) -> None:
            add_column("meetings", "desk", "'=Sofia")(sheets)
            add_column("persons", "desk")(sheets)

        data = changed(dumps(full_brief(), "csv"), change)
        assert loads(data, "csv") == loads(data, "csv", unknown="ignore") == full_brief()
        with pytest.raises(DecodeError, match="NB003: meetings: expected a column of the table"):
            loads(data, "csv", unknown="refuse")
        kept = loads(data, "csv", unknown="keep")
        assert kept.extra == (Extra(pointer="/meetings/0/desk", json='"=Sofia"'),)
        assert loads(dumps(kept, "csv"), "csv") == kept

    @pytest.mark.parametrize(("table", "column"), [("meetings", "venue"), ("package_items", "x")])
    def test_what_cannot_be_kept_is_refused(self, table: str, column: str) -> None:
        data = changed(dumps(full_brief(), "csv"), add_column(table, column, "1"))
        assert loads(data, "csv") == full_brief()
        with pytest.raises(DecodeError, match=f"NB003: {table}: "):
            loads(data, "csv", unknown="keep")


class TestFiles:
    """A set is written whole or not at all, and damage is told."""

    def test_equal_briefs_give_equal_files(self, tmp_path: Path) -> None:
        brief = full_brief()
        dump_tables([brief], tmp_path / "a.zip")
        dump_tables([brief], tmp_path / "b")
        data = (tmp_path / "a.zip").read_bytes()
        assert data == dumps(full_brief(), "csv")
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert archive.namelist() == [f"{table.name}.csv" for table in TABLES]
            for name in archive.namelist():
                assert archive.read(name) == (tmp_path / "b" / name).read_bytes()
            assert {entry.date_time[0] for entry in archive.infolist()} == {1980}

    def test_no_brief_is_tables_without_rows(self, tmp_path: Path) -> None:
        assert dump_tables([], tmp_path / "deep" / "down") == 0
        assert list(load_tables(tmp_path / "deep" / "down")) == []
        texts = {path.stem: path.read_bytes() for path in (tmp_path / "deep" / "down").iterdir()}
        assert texts["package_items"] == b"brief_id,package_id,position,item\r\n"
        assert texts["countries"].count(b"\r\n") > 200

    @pytest.mark.parametrize("name", ["set", "set.zip"])
    def test_what_was_there_stays_when_writing_fails(self, tmp_path: Path, name: str) -> None:
        def broken() -> Iterator[Brief]:
            yield brief_of("new")
            raise KeyError

        dump_tables([brief_of("old")], tmp_path / name)
        with pytest.raises(KeyError):
            dump_tables(broken(), tmp_path / name)
        [found] = load_tables(tmp_path / name)
        assert found.brief == brief_of("old")
        assert [path for path in tmp_path.rglob("*") if path.name.startswith(".")] == []
        dump_tables([brief_of("new")], tmp_path / name)
        [found] = load_tables(tmp_path / name)
        assert found.brief == brief_of("new")

    def test_a_folder_that_is_there_stays_one_whatever_it_is_called(self, tmp_path: Path) -> None:
        (tmp_path / "a.zip").mkdir()
        assert dump_tables([full_brief()], tmp_path / "a.zip") == 1
        assert [each.brief for each in load_tables(tmp_path / "a.zip")] == [full_brief()]

    @given(st.binary())
    def test_bytes_that_are_no_tables_are_survived(self, data: bytes) -> None:
        with pytest.raises(DecodeError):
            loads(data, "csv")

    @given(st.integers(0), st.integers(1, 255))
    @settings(max_examples=60)
    def test_a_byte_that_changed_is_survived(self, place: int, change: int) -> None:
        data = bytearray(_WRITTEN)
        data[place % len(data)] ^= change
        try:
            found = loads(bytes(data), "csv")
        except DecodeError:
            return
        assert isinstance(found, Brief)

    @given(st.integers(0))
    def test_a_zip_that_was_cut_off_is_told(self, length: int) -> None:
        with pytest.raises(DecodeError):
            loads(_WRITTEN[: length % len(_WRITTEN)], "csv")

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            (b'a,"b\n', "meetings: expected CSV, found unexpected end of data"),
            (b'a,"b"c\n', "meetings: expected CSV, found"),
            (b"a,\xff\n", "meetings: expected UTF-8, found byte 0xff"),
            (b"", "meetings: expected a column brief_id, found none"),
        ],
    )
    def test_a_file_that_is_no_csv_is_told(self, tmp_path: Path, text: bytes, words: str) -> None:
        dump_tables([full_brief()], tmp_path)
        (tmp_path / "meetings.csv").write_bytes(text)
        with pytest.raises(DecodeError, match=words):
            list(load_tables(tmp_path))

    def test_a_row_that_is_too_short_is_told(self, tmp_path: Path) -> None:
        dump_tables([full_brief()], tmp_path)
        with (tmp_path / "accessions.csv").open("ab") as file:
            file.write(b"\r\nx,y\r\n")
        with pytest.raises(DecodeError, match="accessions, row 3: expected 6 cells, found 2"):
            list(load_tables(tmp_path))

    def test_a_mark_of_utf_8_is_passed_over(self, tmp_path: Path) -> None:
        dump_tables([full_brief()], tmp_path)
        for path in tmp_path.iterdir():
            path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
        assert [each.brief for each in load_tables(tmp_path)] == [full_brief()]

    def test_nothing_there_is_an_error_of_the_system_or_of_the_data(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            list(load_tables(tmp_path / "none"))
        with pytest.raises(DecodeError, match=r"a table briefs\.csv or .*, found none"):
            list(load_tables(tmp_path))
        with pytest.raises(DecodeError, match="meetings: expected this table"):
            list(load_tables(tmp_path, "csv"))
        with pytest.raises(DecodeError, match="expected bytes, found str"):
            loads("brief_id", "csv")


#: Longer than what is held back before it is written.
_LONG = "x" * 20_000


class TestOneAtATime:
    """Nothing runs ahead of what is asked for."""

    def test_each_is_taken_when_the_one_before_is_written(self, tmp_path: Path) -> None:
        seen = []

        def given_out() -> Iterator[Brief]:
            for number in range(3):
                written = [path for path in tmp_path.iterdir() if b"NATO" in path.read_bytes()]
                seen.append(sum(path.read_bytes().count(b"NATO") for path in written))
                yield brief_of(f"NATO {number} {_LONG}")

        assert dump_tables(given_out(), tmp_path) == 3
        assert seen == [0, 1, 2]

    def test_each_is_read_when_it_is_asked_for(self, tmp_path: Path) -> None:
        dump_tables([brief_of(f"NATO {number}") for number in range(3)], tmp_path)
        reading = load_tables(tmp_path)
        first = next(reading).brief
        assert first is not None
        assert first.source.text == "NATO 0"
        assert len(list(reading)) == 2


class TestArguments:
    """An argument of no use is refused by name."""

    def test_a_form_that_is_no_table(self, tmp_path: Path) -> None:
        odd: Any = "json"
        with pytest.raises(
            UnsupportedFormat, match="'json' is not supported here; choose from csv"
        ):
            dump_tables([], tmp_path, odd)
        with pytest.raises(UnsupportedFormat):
            list(load_tables(tmp_path, odd))

    def test_words_that_are_none_of_those_known(self, tmp_path: Path) -> None:
        odd: Any = "hide"
        with pytest.raises(ValidationError, match="losses: expected one of warn, ignore, refuse"):
            dump_tables([], tmp_path, losses=odd)
        with pytest.raises(ValidationError, match="unknown: expected one of refuse, ignore, keep"):
            list(load_tables(tmp_path, unknown=odd))

    def test_only_briefs_are_written(self, tmp_path: Path) -> None:
        odd: Any = [None]
        with pytest.raises(ValidationError, match="brief: expected a Brief, found None"):
            dump_tables(odd, tmp_path)


_WRITTEN = dumps(full_brief(), "csv")
