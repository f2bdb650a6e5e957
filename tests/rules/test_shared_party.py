"""A country that is told once for two who stand side by side."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import Country, Language
from natobrief.rules.people import people_of
from natobrief.testing.filler import filler
from natobrief.testing.names import Name, names
from tests.rules.marked import mark

_IDA = Name("Ida", "Holm", is_female=True)
_JAN = Name("Jan", "Berg", is_female=False)
_FIRST = st.sampled_from(
    [
        "Latvian President {}",
        "the President of Latvia, {},",
        "Latvia's Prime Minister, {},",
        "{}, the Latvian President,",
    ]
)
_CABINET = st.sampled_from(
    [
        "Foreign Minister",
        "Defence Minister",
        "Minister of Finance",
        "Chief of Defence",
        "Interior Minister",
        "Secretary of State",
    ]
)
_AND = st.sampled_from([" and ", ", ", ", and ", " together with ", " and the "])


def parties(text: str, language: Language = Language.EN) -> list[str | None]:
    """Return whose each person of a text is, in order."""
    known = people_of(mark(text, language)).known
    return [
        each.party.alpha3 if isinstance(each.party, Country) else each.party and each.party.name
        for each in known
    ]


def distinct(first: Name, *others: Name) -> bool:
    """Tell whether no two names share a word."""
    words = [word for name in (first, *others) for word in str(name).split()]
    return len(words) == len(set(words))


class TestShared:
    """Who is named next holds the office of the same country, and no word says so."""

    @given(filler(), _FIRST, st.tuples(_AND, _CABINET), names(), names())
    def test_by_who_stands_beside(
        self, before: str, frame: str, then: tuple[str, str], first: Name, second: Name
    ) -> None:
        joint, office = then
        frame = frame if joint[0] == " " or not frame.endswith(",") else frame.rstrip(",")
        text = f"{before} She met {frame.format(first)}{joint}{office} {second} in Oslo."
        known = people_of(mark(text)).known
        if distinct(first, second):
            assert [each.party for each in known] == [Country("LVA")] * 2
            assert [each.is_party_implied for each in known] == [False, True]
            assert known[0].party_span == known[1].party_span

    @given(_FIRST, names(), names(), names())
    def test_of_three(self, frame: str, one: Name, two: Name, three: Name) -> None:
        frame = frame.rstrip(",")
        text = f"{frame.format(one)}, Foreign Minister {two} and Defence Minister {three} met."
        if distinct(one, two, three):
            assert parties(text) == ["LVA"] * 3

    @given(names(), names(), st.sampled_from(["his", "her", "their"]))
    def test_of_whoever_is_his(self, first: Name, second: Name, whose: str) -> None:
        text = f"Latvian President {first} and {whose} Prime Minister {second} met."
        if distinct(first, second):
            assert parties(text) == ["LVA"] * 2

    def test_in_french(self) -> None:
        text = (
            "Hier, le président letton, Paul Renard, et la ministre des Affaires étrangères,"
            " Anne Morel, et son ministre de la Défense, Luc Petit, ont parlé."
        )
        assert parties(text, Language.FR) == ["LVA"] * 3

    def test_what_words_tell_goes_before(self) -> None:
        text = (
            "Latvian President Ida Holm and Foreign Minister Ana Ruiz met."
            " The Spanish Foreign Minister, Ana Ruiz, spoke."
        )
        assert parties(text) == ["LVA", "ESP"]


class TestOpen:
    """Where another country may be meant, nothing is told."""

    @given(
        _FIRST,
        names(),
        st.sampled_from(["Prime Minister", "President", "Chancellor", "Minister", "Ambassador"]),
        names(),
    )
    @example("Latvian President {}", _IDA, "King", _JAN)
    def test_who_leads_may_lead_another(
        self, frame: str, first: Name, office: str, second: Name
    ) -> None:
        text = f"{frame.format(first)} and {office} {second} met."
        if distinct(first, second):
            assert parties(text) == ["LVA", None]

    @pytest.mark.parametrize(
        "text",
        [
            "Latvian Foreign Minister Ida Holm and Foreign Minister Ana Ruiz met.",
            "US Secretary of State Ida Holm and Foreign Minister Ana Ruiz met.",
            "NATO Secretary General Ida Holm and Foreign Minister Ana Ruiz met.",
            "Latvian President Ida Holm met Foreign Minister Ana Ruiz.",
            "Latvian President Ida Holm and Ana Ruiz met.",
            "President Ida Holm (Latvia), Foreign Minister Ana Ruiz and others met.",
            "Latvian President Ida Holm. Foreign Minister Ana Ruiz spoke.",
        ],
    )
    def test_same_office_or_none_or_another_sentence(self, text: str) -> None:
        assert parties(text)[1] is None

    def test_own_words(self) -> None:
        text = "Latvian President Ida Holm and Spanish Foreign Minister Ana Ruiz met."
        assert parties(text) == ["LVA", "ESP"]
