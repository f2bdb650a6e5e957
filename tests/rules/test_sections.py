"""The parts of a text that tells of several meetings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Level
from natobrief.rules.sections import find_sections, section_at
from natobrief.testing.filler import filler
from tests.assemble.reading import read
from tests.rules.marked import mark

_TEXT = """Forward look: 3 - 16 May 2028

Special meeting of the European Council, 4-5 May 2028

EU leaders will discuss Ukraine and energy.

Foreign Affairs Council (Trade), 9 May 2028

They will discuss trade.

Transport Council, 10 May 2028

The Council is expected to adopt its position.

General Affairs Council, 11-12 May 2028

On Thursday, ministers will meet in Luxembourg to discuss Georgia.
"""


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(each.whole.end <= len(text) for each in find_sections(mark(text)))


@given(filler(), st.integers(1, 9))
def test_one_heading_or_none_makes_no_sections(prose: str, day: int) -> None:
    assert find_sections(mark(f"{prose}.")) == ()
    text = f"Harbour Council, {day} May 2028\n\n{prose}.\n\n"
    assert find_sections(mark(text)) == ()
    assert find_sections(mark(text + text)) == ()


@given(filler(), filler())
def test_each_meeting_has_its_own(first: str, second: str) -> None:
    headings = ("Harbour Council, 4 May 2028", "Meeting of the Fleet, 5-6 May 2028")
    text = f"Outlook\n\n{headings[0]}\n\n{first}.\n\n{headings[1]}\n\n{second}."
    sections = find_sections(mark(text))
    assert tuple(each.heading.of(text) for each in sections) == headings
    assert section_at(sections, 0) is None
    assert section_at(sections, len(text) - 1) == sections[1]


def test_what_stands_below_a_meeting_is_said_of_it() -> None:
    meetings = read(_TEXT).brief.meetings
    assert [(each.name, str(each.dates)) for each in meetings] == [
        ("Meeting of Heads of State and Government", "2028-05-04/2028-05-05"),
        ("Meeting of the Foreign Affairs Council", "2028-05-09"),
        ("Transport Council", "2028-05-10"),
        ("Meeting of the General Affairs Council", "2028-05-11/2028-05-12"),
    ]
    assert [[item.text for item in each.agenda] for each in meetings] == [
        ["Ukraine", "energy"],
        ["trade"],
        [],
        ["Georgia"],
    ]
    assert {each.level for each in meetings[1:]} == {Level.OTHER}
    assert [each.venue and each.venue.city for each in meetings] == [None, None, None, "Luxembourg"]


def test_a_line_without_a_day_is_no_heading() -> None:
    text = "Harbour Council, May 2028\n\nThey met.\n\nFleet Council, June 2028\n\nThey met."
    assert find_sections(mark(text)) == ()
