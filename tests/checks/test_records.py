"""Records as language models write them: what is invented does not pass, and all else does."""

from __future__ import annotations

import jsonschema
import pytest
from records import Record, judge, read_records

from natobrief import json_schema

RECORDS = tuple(read_records())
SCHEMA = json_schema()


def with_text(record: Record) -> dict[str, object]:
    """Return a record with the text that it may leave out."""
    return {**record.record, "source": {**record.record["source"], "text": record.text}}


@pytest.mark.parametrize("record", RECORDS, ids=[record.name for record in RECORDS])
class TestRecords:
    def test_it_is_of_the_schema(self, record: Record) -> None:
        faults = jsonschema.Draft202012Validator(SCHEMA).iter_errors(with_text(record))
        assert [fault.message for fault in faults] == []

    def test_what_is_invented_is_refused_and_nothing_else(self, record: Record) -> None:
        judged = judge(record)
        refused = [(claim.pointer, claim.message) for claim in judged.refused]
        assert judged.wrong <= record.gaps, (refused, judged.missed)


def test_there_are_enough_of_them() -> None:
    assert len(RECORDS) >= 155
    assert sum(len(record.faults) for record in RECORDS) > 480
    assert any(not record.faults for record in RECORDS)
