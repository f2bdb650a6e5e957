"""Styles of courtesy before a name, and letters behind it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.rules.people import people_of
from natobrief.testing.filler import filler
from natobrief.testing.names import Name, names
from tests.rules.marked import mark

_STYLES = (
    "the Right Honourable ",
    "the Rt. Hon. ",
    "The Honourable ",
    "the Hon. ",
    "the Honorable ",
    "",
)
_LETTERS = ("", " MP", ", M.P.", ", P.C., M.P.", " CBE KC")


@given(
    style=st.sampled_from(_STYLES), letters=st.sampled_from(_LETTERS), who=names(), prose=filler()
)
@example("the Right Honourable ", " MP", Name("Ana", "Holm", is_female=True), "")
def test_an_office_stands_beside_a_name_with_its_honours(
    style: str, letters: str, who: Name, prose: str
) -> None:
    """What is told of "X" is told of "the Right Honourable X MP" too, and the name is X."""
    text = f"{prose} The Latvian Minister of Defence, {style}{who}{letters}, spoke. {prose}"
    [person] = people_of(mark(text)).known
    assert person.name.name == str(who)
    assert person.office == "Minister of Defence"


@given(letters=st.sampled_from(_LETTERS))
def test_an_office_stands_behind_the_letters(letters: str) -> None:
    text = f"They saw Mr Ivo Horvat{letters}, Minister of Defence, in spring."
    [person] = people_of(mark(text)).known
    assert (person.name.name, person.office) == ("Ivo Horvat", "Minister of Defence")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Minister Horvat PM", id="an office in letters"),
        pytest.param("The Minister of Defence, the Horvat report, and ports.", id="a paper"),
    ],
)
def test_other_words_are_no_honours(text: str) -> None:
    assert [person.office for person in people_of(mark(text)).known] in ([], ["Minister"])


def test_who_receives_is_the_host_by_whatever_style() -> None:
    text = (
        "Defence Ministers will hold informal meetings in Oslo, Norway, on 3 October 2030. "
        "The Norwegian Minister of Defence, the Right Honourable Ida Holm MP, will host the "
        "meetings."
    )
    brief = extract(text).brief
    assert brief.meeting.host == brief.persons[0]
    assert str(brief.meeting.host) == "Ida Holm"
