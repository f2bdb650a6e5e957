"""Tables open in DuckDB and in pandas, their keys join, and text is what it was."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import duckdb
import pandas as pd
import pytest
from hypothesis import example, given, settings

from natobrief import (
    AgendaItem,
    Brief,
    Level,
    Meeting,
    Person,
    Statement,
    StatementMode,
    arrow_tables,
    dump_tables,
    load_tables,
    read_arrow,
)
from natobrief.forms import TableForm
from natobrief.forms._csv_cells import as_text
from natobrief.forms._tables import NAMED, TABLES
from natobrief.testing import briefs
from tests.forms.tables import full_brief
from tests.forms.test_json import brief_of
from tests.forms.test_tables import few

fewer = settings(few, max_examples=4)
both = pytest.mark.parametrize("form", ["csv", "parquet"])

#: What programs that read CSV trip over.
HOSTILE = (
    "=cmd|' /C calc'!A0", "'=1", "@SUM(A1)", "-1", "+1", "\t=1", "\r=1", "a\r\nb", "\n", "a\rb",
    'say "no"', '"', '""', ",", ";", "a,b;c\td", " x ", "\u202eevil\u202c", "\ufeffx", "x\x00y",
    "\x1a", "\\n", "\\", "NULL", "null", "NA", "None", "nan", "1.0", "007", "2022-11-29",
)  # fmt: skip


@contextmanager
def database(given_briefs: list[Brief], form: TableForm) -> Iterator[tuple[Any, Path]]:
    """Write tables and give a database in which each has its name, and the folder."""
    with tempfile.TemporaryDirectory() as name, duckdb.connect() as connection:
        folder = Path(name)
        dump_tables(given_briefs, folder, form)
        for table in TABLES:
            path = folder / f"{table.name}.{form}"
            rows = f"read_csv('{path}', all_varchar = true)" if form == "csv" else f"'{path}'"
            connection.execute(f"CREATE TABLE {table.name} AS FROM {rows}")
        yield connection, folder


def as_it_was(cell: Any, form: TableForm) -> Any:
    """Take the apostrophe of CSV away."""
    return as_text(cell) if form == "csv" and isinstance(cell, str) else cell


def agenda_of(texts: tuple[str, ...]) -> Brief:
    """Return a brief with a thing on the agenda for each text that may be one."""
    agenda = tuple(AgendaItem(text=text) for text in texts if text.strip())
    return brief_of("NATO met.", meetings=(Meeting(name="m", level=Level.OTHER, agenda=agenda),))


class TestDuckDB:
    """Names need no quotation marks, and every key leads to a row."""

    @both
    def test_every_column_is_there(self, form: TableForm) -> None:
        with database([full_brief()], form) as (connection, _):
            for table in TABLES:
                names = ", ".join(column.name for column in table.columns)
                rows = connection.sql(f"SELECT {names} FROM {table.name}").fetchall()  # noqa: S608 - ours
                assert rows or table.name == "extras"

    @both
    @fewer
    @given(briefs())
    @example(full_brief())
    @example(brief_of("'", statements=(Statement(mode=StatementMode.VERBATIM, parts=("'",)),)))
    def test_keys_join(self, form: TableForm, brief: Brief) -> None:
        with database([brief, brief], form) as (connection, _):
            for table in TABLES:
                for column in table.columns:
                    if column.to is None:
                        continue
                    key = NAMED[column.to].key or "country"
                    query = (
                        f"SELECT count(*) FROM {table.name} AS here "  # noqa: S608 - ours
                        f"ANTI JOIN {column.to} AS there ON here.{column.name} = there.{key} "
                        f"WHERE here.{column.name} IS NOT NULL"
                    )
                    assert connection.sql(query).fetchall() == [(0,)], (table.name, column.name)

    @both
    def test_hostile_text_is_text(self, form: TableForm) -> None:
        brief = agenda_of(HOSTILE)
        with database([brief], form) as (connection, _):
            found = connection.sql(
                "SELECT text FROM agenda_items ORDER BY position::INT"
            ).fetchall()
        texts = [item.text for item in brief.meeting.agenda]
        assert [as_it_was(text, form) for (text,) in found] == texts

    @both
    @fewer
    @given(briefs())
    def test_any_text_is_what_it_was(self, form: TableForm, brief: Brief) -> None:
        with database([brief], form) as (connection, _):
            query = (
                "SELECT name, office FROM persons WHERE position IS NOT NULL ORDER BY position::INT"
            )
            found = connection.sql(query).fetchall()
            [(text,)] = connection.sql("SELECT text FROM briefs").fetchall()
        people = [(person.name, person.office) for person in brief.persons]
        assert [tuple(as_it_was(each, form) for each in row) for row in found] == people
        assert as_it_was(text, form) or "" == brief.source.text  # noqa: SIM300 - falls back

    def test_types_are_those_of_the_values(self) -> None:
        with database([full_brief()], "parquet") as (connection, _):
            query = (
                "SELECT dates_last - dates_first, position + 1, typeof(dates_first) FROM meetings"
            )
            assert connection.sql(query).fetchall() == [(1, 1, "DATE")]
            query = "SELECT starts_utc = TIMESTAMPTZ '2022-11-29 17:30:00+00' FROM sessions"
            assert connection.sql(query).fetchall() == [(True,)]

    def test_tables_in_memory_are_asked_and_read_back(self) -> None:
        tables = arrow_tables([full_brief()])
        with duckdb.connect() as connection:
            for name, table in tables.items():
                connection.register(name, table)
            again = {name: connection.sql(f"FROM {name}").to_arrow_table() for name in tables}
        assert [rows.brief for rows in read_arrow(again)] == [full_brief()]


class TestPandas:
    """Frames open, join, and what pandas writes is read back."""

    @both
    def test_frames_join(self, form: TableForm) -> None:
        with database([full_brief()], form) as (_, folder):
            frames = {table.name: frame_of(folder, table.name, form) for table in TABLES}
        spoken = frames["statements"].merge(
            frames["persons"], left_on="speaker_person_id", right_on="person_id"
        )
        assert list(spoken.name) == ["Ana Horvat"]
        held = frames["sessions"].merge(frames["meetings"], on=["brief_id", "meeting_id"])
        assert list(held.title) == ["Working dinner"]

    @both
    def test_hostile_text_is_text(self, form: TableForm) -> None:
        brief = agenda_of(HOSTILE)
        with database([brief], form) as (_, folder):
            found = frame_of(folder, "agenda_items", form).text
        texts = [item.text for item in brief.meeting.agenda]
        assert [as_it_was(text, form) for text in found] == texts

    @both
    def test_what_pandas_writes_is_read_back(self, form: TableForm) -> None:
        ana = Person(name="None")
        brief = attrs.evolve(full_brief(), persons=(*full_brief().persons, ana))
        with database([brief, brief_of("")], form) as (_, folder):
            for table in TABLES:
                frame = frame_of(folder, table.name, form)
                path = folder / f"{table.name}.{form}"
                if form == "csv":
                    frame.to_csv(path, index=False)
                else:
                    frame.to_parquet(path, index=False)
            assert [rows.brief for rows in load_tables(folder)] == [brief, brief_of("")]

    def test_days_are_days(self) -> None:
        with database([full_brief()], "parquet") as (_, folder):
            frame = frame_of(folder, "meetings", "parquet")
        assert list(frame.dates_first) == [date(2022, 11, 29)]


def frame_of(folder: Path, name: str, form: TableForm) -> Any:
    """Read a table as the guide says."""
    path = folder / f"{name}.{form}"
    if form == "parquet":
        return pd.read_parquet(path)
    return pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
