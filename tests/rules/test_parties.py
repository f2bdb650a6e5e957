"""Which parties a noun phrase names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.parties import find_parties
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said, whole

_COUNTRIES = ("Georgia", "Japan", "Moldova", "Finland", "Ukraine", "Austria", "Jordan", "Serbia")

Row = tuple[str | None, str | None, bool]


def _read(text: str) -> list[Row]:
    marked = mark(text)
    return [
        (said(marked, each.mark.span), said(marked, each.office), each.is_counterpart)
        for each in find_parties(marked, whole(marked))
    ]


@given(
    countries=st.lists(st.sampled_from(_COUNTRIES), min_size=1, max_size=6, unique=True),
    last=st.sampled_from([" and ", ", and ", ", as well as "]),
)
def test_planted_countries_are_found_in_order(countries: list[str], last: str) -> None:
    *some, end = countries
    listed = f"{', '.join(some)}{last}{end}" if some else end
    expected = [(country, "defence ministers", False) for country in countries]
    assert _read(f"the defence ministers of {listed}") == expected


@given(place=st.sampled_from(["from Oslo, Norway", "from Brussels, Belgium", "in Riga, Latvia"]))
def test_the_country_of_a_place_is_no_party(place: str) -> None:
    assert _read(f"the travelling press {place}") == []


@given(filler())
def test_prose_names_no_party(text: str) -> None:
    assert _read(text) == []


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    assert all(words is not None and words in text for words, _, _ in _read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "their Japanese counterpart", [("Japanese", "counterpart", True)], id="theirs"
        ),
        pytest.param(
            "the Georgian and Japanese defence ministers",
            [("Georgian", "defence ministers", False), ("Japanese", "defence ministers", False)],
            id="adjectives",
        ),
        pytest.param(
            "the Georgian foreign and defence ministers",
            [("Georgian", "foreign and defence ministers", False)],
            id="two offices",
        ),
        pytest.param(
            "the foreign ministers of the Coastal Trio (Georgia, Japan and Iraq)",
            [(each, "foreign ministers", False) for each in ("Georgia", "Japan", "Iraq")],
            id="group with its members in brackets",
        ),
        pytest.param(
            "the past chairs of the group – Georgia, Japan and Iraq –",
            [(each, None, False) for each in ("Georgia", "Japan", "Iraq")],
            id="a list between dashes",
        ),
        pytest.param(
            "contributors (Georgia, Japan, Iraq (under a name of its own), and Jordan)",
            [(each, None, False) for each in ("Georgia", "Japan", "Iraq", "Jordan")],
            id="a list with words in brackets of their own",
        ),
        pytest.param("ministers from the OSCE's 57 participating States", [], id="its own members"),
        pytest.param(
            "ministers of the 57 participating States of the OSCE", [], id="members of it"
        ),
        pytest.param(
            "the foreign minister of Japan, the EU Special Envoy and a UN senior official",
            [("Japan", "foreign minister", False), ("EU", "Special Envoy", False)],
            id="an organisation's own envoy",
        ),
        pytest.param(
            "the minister of Japan and a European Union senior representative",
            [("Japan", "minister", False), ("European Union", None, False)],
            id="a senior representative",
        ),
        pytest.param(
            "partners Japan and Jordan and also by Finland",
            [("Japan", None, False), ("Jordan", None, False), ("Finland", None, False)],
            id="a list, and another",
        ),
        pytest.param(
            "a dinner to which Japan and the EU",
            [("Japan", None, False), ("EU", None, False)],
            id="to which",
        ),
        pytest.param(
            "the Coastal Duo (Georgia, Japan)",
            [("Georgia", None, False), ("Japan", None, False)],
            id="brackets alone",
        ),
        pytest.param("Japan's foreign minister", [("Japan", "foreign minister", False)], id="its"),
        pytest.param(
            "the EU High Representative",
            [("EU", "High Representative", False)],
            id="organisation in front of its office",
        ),
        pytest.param(
            "the High Representative of the European Union",
            [("European Union", "High Representative", False)],
            id="organisation after its office",
        ),
        pytest.param(
            "the UN Special Envoy for Libya", [("UN", "Special Envoy", False)], id="for whom"
        ),
        pytest.param("the Special Envoy for Libya", [], id="sent there by nobody named"),
        pytest.param("delegations from Japan", [("Japan", None, False)], id="no office"),
        pytest.param("Japan", [("Japan", None, False)], id="bare"),
        pytest.param(
            "partners of the mission, Japan, Iraq and Jordan among them",
            [("Japan", None, False), ("Iraq", None, False), ("Jordan", None, False)],
            id="among them",
        ),
        pytest.param(
            "the ministers of Japan, except Fiji and Iraq",
            [("Japan", "ministers", False)],
            id="except",
        ),
        pytest.param("all partners but not Japan", [], id="but not"),
        pytest.param("those who met in Oslo, Norway", [], id="a place"),
        pytest.param("friends near Japan", [], id="a neighbour"),
    ],
)
def test_phrases(text: str, expected: list[Row]) -> None:
    assert _read(text) == expected


def test_who_stands_beside_a_country_comes_for_it() -> None:
    text = "colleagues from Japan, Minister Mori, Jordan, Minister Nouri, and Iraq (Minister Ali)"
    marked = mark(text)
    beside = [each.person for each in find_parties(marked, whole(marked))]
    names = ["Minister Mori", "Minister Nouri", "Minister Ali"]
    assert [None if each is None else each.span.of(text) for each in beside] == [
        name.removeprefix("Minister ") for name in names
    ]


@given(
    st.sampled_from(
        [
            "the Polish Chairmanship of the OSCE",
            "the French Presidency of the Council of the EU",
            "the presidency of the United Nations",
        ]
    )
)
def test_who_leads_an_organisation_for_a_time_is_not_it(phrase: str) -> None:
    assert _read(phrase) == []
