"""Groups of countries that come under one name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Country, Language
from natobrief.rules.guest_groups import find_groups
from natobrief.rules.known import party_of
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_PACIFIC = ["AUS", "JPN", "KOR", "NZL"]


def _read(text: str, language: Language = Language.EN) -> list[tuple[str, str | None, bool]]:
    """Return the code, the office and whether it is a counterpart's, of each member."""
    marked = mark(text, language)
    found = []
    for words in find_groups(marked, Span(0, len(text))):
        country = party_of(words.mark)
        assert isinstance(country, Country)
        office = None if words.office is None else said(marked, words.office)
        assert words.is_in_group
        found.append((country.alpha3, office, words.is_counterpart))
    return found


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    assert all(len(code) == 3 for code, _, _ in _read(text))


@given(filler())
def test_prose_names_no_group(text: str) -> None:
    assert _read(text) == []


@given(
    before=st.sampled_from(["", "the ", "our ", "the four ", "all four ", "our 4 "]),
    name=st.sampled_from(
        [
            "Indo-Pacific partners",
            "Asia-Pacific partner countries",
            "partners from the Indo-Pacific",
            "partner nations in the Indo-Pacific region",
            "IP4",
        ]
    ),
    after=st.sampled_from(["", ".", ", and the European Union", " to a working lunch"]),
)
def test_the_members_of_a_planted_group_come_back(before: str, name: str, after: str) -> None:
    assert _read(f"{before}{name}{after}") == [(code, None, False) for code in _PACIFIC]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("the leaders of the Baltic States", Language.EN, ("leaders", False)),
        ("their counterparts from the three Baltic countries", Language.EN, ("counterparts", True)),
        ("les ministres des États baltes", Language.FR, ("ministres", False)),
        ("leurs homologues des pays baltes", Language.FR, ("homologues", True)),
        ("les trois États baltes", Language.FR, (None, False)),
    ],
)
def test_who_comes_for_a_group(
    text: str, language: Language, expected: tuple[str | None, bool]
) -> None:
    assert _read(text, language) == [(code, *expected) for code in ("EST", "LVA", "LTU")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the five Indo-Pacific partners", id="of another number"),
        pytest.param("two Baltic countries", id="some of it"),
        pytest.param("some Indo-Pacific partners", id="some"),
        pytest.param("one of the Baltic States", id="one of it"),
        pytest.param("several of our Indo-Pacific partners", id="several of ours"),
        pytest.param("Indo-Pacific partners Australia and Japan", id="members named"),
        pytest.param("partners from the Indo-Pacific (Australia, Japan)", id="members in brackets"),
        pytest.param("the Indo-Pacific partners, including Japan", id="one named"),
        pytest.param("the Baltic States' ports", id="what is the group's"),
        pytest.param("the Western Balkans", id="a loose term"),
        pytest.param("other Baltic countries", id="others"),
    ],
)
def test_what_does_not_name_all_of_a_group(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize("who", ["NATO Foreign Ministers", "Ministers", "Allied leaders"])
@pytest.mark.parametrize("met", ["met with their", "also met with", "later met the"])
def test_whom_those_met_who_meet(who: str, met: str) -> None:
    text = f"NATO Foreign Ministers met in Oslo on 4 May 2024. {who} {met} Indo-Pacific partners."
    [meeting] = extract(text).brief.meetings
    assert [each.party for each in meeting.delegations] == [
        Country(code) for code in ("AUS", "JPN", "KOR", "NZL")
    ]


@given(
    of=st.sampled_from(["", " de l'Union européenne", " du G7", " du Triangle de Weimar"]),
    shape=st.sampled_from(["{} ({})", "{} ({})"]),
    when=st.sampled_from(["mardi", "mardi au sommet", "le 3 mai 2022", "hier"]),
)
def test_each_with_his_country_in_brackets(of: str, shape: str, when: str) -> None:
    people = [("Jan Holm", "Mali"), ("Ida Berg", "Niger"), ("Per Dahl", "Tchad")]
    named = [shape.format(*each) for each in people]
    text = (
        f"Les dirigeants{of}, {named[0]}, {named[1]} et {named[2]}, réunis {when} à Oslo, ont"
        " réaffirmé leur attachement à la paix."
    )
    meeting = extract(text).brief.meeting
    assert {str(each.party) for each in meeting.delegations} >= {"Mali", "Niger", "Chad"}
