"""Write docs/reference/table-schema.md, the page of tables and columns, from the code itself.

python docs/table_schema.py          # write the page
python docs/table_schema.py --check  # exit status 1 when the page is another
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from natobrief.forms._arrow import TYPES
from natobrief.forms._columns import Column, Kind
from natobrief.forms._tables import TABLES, Table

PAGE = Path(__file__).parent / "reference" / "table-schema.md"

_COMMENT = r"(?P<comment>(?:^ *#: .*\n)+) *{}: "

#: What the cells of each kind are in CSV.
_KINDS = {
    Kind.TEXT: "text",
    Kind.KEY: "text without blanks, to be compared and for nothing else",
    Kind.WORD: "a word of a closed list, see [Model](model.md)",
    Kind.CODE: "an ISO 3166-1 alpha-3 code, or `XKX` for Kosovo",
    Kind.DAY: "`2022-11-29`",
    Kind.MOMENT: "`2022-11-29`, or with time and offset `2022-11-29T19:30:00+02:00`",
    Kind.INSTANT: "`2022-11-29T17:30:00+00:00`",
    Kind.NUMBER: "`0`, `1`, ...",
}

_ARMS = {
    "Country": "Here if it is a country.",
    "Organisation": "Here if it is an organisation.",
    "Person": "Here if it is a person.",
}

#: What comments call by the name that it has in the classes.
_INSTEAD = {"None": "null", "``": "`", "`start`": "`starts`", "`first`": "`dates_first`"}

_HEAD = """# Tables and columns

<!-- Written by docs/table_schema.py from the code; edit that and run it again. -->

The tables that `csv` and `parquet` hold: see [Forms](../explanation/forms.md#tables) for how they
are written and read, and [Ask questions in SQL](../how-to/ask-questions-in-sql.md) for what to do
with them. All of them are always there, if only with the names of their columns.

A table is there for each class of the [model](model.md) whose values stand in a list, and one for
each list of single values. What an object holds alone, such as the days of a meeting, is in the row
of that object.

- **Keys** are made of the key of the brief and the JSON Pointer to the value:
  `d343c7aab4b2b652/meetings/0`. They stay the same as long as the release does, and the place of
  the value in its brief. In reading, any text does that leads where it should.
- **leads to**: the table that has a row of this key, in a column of the same name or the end of it
  (`chair_person_id` leads to `person_id`).
- **null**: the cell may be null. In CSV that is an empty cell; empty text is two quotation marks.
  Where the marks were lost on the way, the column tells, as none may have both.
- *(for queries)*: the column follows from the others. It is not read, and need not be there.

| type | in CSV | in Arrow and Parquet |
| --- | --- | --- |
"""


def page() -> str:
    """Return the page as it is to be."""
    return "".join(_page())


def _page() -> Iterator[str]:
    yield _HEAD
    for kind, words in _KINDS.items():
        yield f"| {kind} | {words} | `{TYPES[kind]}` |\n"
    for table in TABLES:
        yield f"\n## {table.name}\n\n{_words_for(table)}\n\n"
        yield "| column | type | null | leads to | means |\n| --- | --- | --- | --- | --- |\n"
        for column in table.columns:
            ways = [each.way for each in table.columns if each.arm is not None]
            yield _row(column, is_one_of_several=ways.count(column.way) > 1)


def _words_for(table: Table) -> str:
    if table.cls is not None:
        return (table.cls.__doc__ or "").partition("\n")[0]
    fields = [column.field for column in table.columns if column.field is not None]
    return _comment(*fields[0]) if fields else "All countries, whatever the briefs name."


def _row(column: Column, *, is_one_of_several: bool) -> str:
    null = "yes" if column.null else ""
    to = f"[{column.to}](#{column.to})" if column.to else ""
    meaning = _meaning(column)
    if is_one_of_several and column.arm is not None:
        meaning = f"{meaning} {_ARMS[column.arm.__name__]}"
    return f"| `{column.name}` | {column.kind} | {null} | {to} | {meaning} |\n"


def _meaning(column: Column) -> str:
    words = column.meaning if column.field is None else _comment(*column.field)
    return f"{words} *(for queries)*" if column.follows else words


def _comment(cls: type, name: str) -> str:
    """Return what stands beside a field in the source, in the words of tables."""
    found = re.search(_COMMENT.format(name), inspect.getsource(cls), re.MULTILINE)
    lines = found["comment"].splitlines() if found else []
    words = " ".join(line.strip().removeprefix("#: ") for line in lines)
    for word, instead in _INSTEAD.items():
        words = words.replace(word, instead)
    return words


def main() -> int:
    """Write the page, or compare it."""
    if sys.argv[1:] == ["--check"]:
        return int(PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
