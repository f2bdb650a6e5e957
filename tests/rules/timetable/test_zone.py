"""The zone of all times of a programme."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.timetable import find_zone_note
from natobrief.testing.filler import filler
from natobrief.text.document import Document


def _zone(text: str) -> str | None:
    note = find_zone_note(Document(text, Language.EN))
    return None if note is None else note.zone


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    note = find_zone_note(Document(text, Language.EN))
    assert note is None or note.span.end <= len(text)


@given(prose=filler())
def test_prose_has_none(prose: str) -> None:
    assert _zone(prose) is None


@given(before=filler(), zone=st.sampled_from(["CET", "GMT+3", "UTC", "EEST"]), after=filler())
def test_planted_zones_come_back(before: str, zone: str, after: str) -> None:
    text = f"{before} (all times are {zone}) {after}"
    note = find_zone_note(Document(text, Language.EN))
    assert note is not None
    assert (note.zone, note.span.of(text)) == (zone, f"all times are {zone}")


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        pytest.param("(all times local)", "local", id="local"),
        pytest.param("All times are local time.", "local", id="local time"),
        pytest.param("Times are given in Brussels time", "Europe/Brussels", id="city"),
        pytest.param("Toutes les heures : heure de Bruxelles", "Europe/Brussels", id="French"),
        pytest.param("Horaires (heure locale)", "local", id="French, local"),
        pytest.param("All times are provisional.", None, id="no zone"),
        pytest.param("Many times CET was meant", None, id="other times"),
    ],
)
def test_notes(text: str, zone: str | None) -> None:
    assert _zone(text) == zone
