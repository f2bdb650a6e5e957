"""Topics in the words that list them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.topics import items, topic
from tests.rules.marked import mark, said

_THINGS = ("the fight against piracy", "cyber defence", "the budget", "relations with Egypt")


@given(st.lists(st.sampled_from(_THINGS), min_size=1, max_size=4, unique=True))
def test_planted_topics_come_back_in_their_order(things: list[str]) -> None:
    *some, last = things
    text = f"{', '.join(some)}, and {last}" if some else last
    assert [item.of(text) for item in items(mark(text), 0, len(text))] == things


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("piracy on 5 May 2022", "piracy", id="a day"),
        pytest.param("piracy in Oslo, Norway", "piracy", id="a place"),
        pytest.param("piracy together with sailors", "piracy", id="company"),
        pytest.param("piracy when they meet", "piracy", id="a clause"),
        pytest.param(
            "piracy" + " in Oslo" * 7, "piracy in Oslo", id="more places than are cut off"
        ),
        pytest.param("piracy", "piracy", id="nothing"),
    ],
)
def test_what_belongs_to_the_sentence_is_cut_off(text: str, expected: str) -> None:
    marked = mark(text)
    assert said(marked, topic(marked, 0, len(text))) == expected


def test_nothing_stands_in_an_empty_stretch() -> None:
    marked = mark("to discuss")
    assert items(marked, 10, 10) == ()
    assert topic(marked, 10, 10) is None


@given(st.text())
def test_items_of_any_text_lie_in_it(text: str) -> None:
    assert all(item.end <= len(text) for item in items(mark(text), 0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the ports of the north which", id="relative"),
        pytest.param("les ports du nord dont", id="relative in French"),
        pytest.param("share some thoughts on the ports", id="thoughts"),
        pytest.param("and agreed to open the ports", id="what was agreed"),
        pytest.param("prévue en avril", id="foreseen"),
    ],
)
def test_what_only_leads_to_a_topic_is_none(text: str) -> None:
    assert items(mark(text), 0, len(text)) == ()


def test_words_for_where_are_cut_off_a_place() -> None:
    text = "the situation in Iraq, in the Balkans, and in Norway"
    found = [item.of(text) for item in items(mark(text), 0, len(text))]
    assert found == ["the situation in Iraq", "the Balkans", "Norway"]


def test_forces_of_an_organisation_and_a_country_are_one_topic() -> None:
    text = "ports, NATO and Russian forces"
    assert [item.of(text) for item in items(mark(text), 0, len(text))] == [
        "ports",
        "NATO and Russian forces",
    ]


@given(
    who=st.sampled_from(
        [
            "the Oslo Security Conference",
            "a joint session of Parliament",
            "the NATO Parliamentary Assembly",
            "students of the University of Oslo",
            "the 12th annual Black Sea Security Forum",
            "the nation",
            "the Norwegian Parliament",
            "soldiers",
        ]
    )
)
def test_those_whom_one_addresses_are_no_topic(who: str) -> None:
    text = f"address {who}"
    assert items(mark(text), len("address "), len(text)) == ()


@pytest.mark.parametrize(
    "topic_words",
    ["the future of the Forum", "the needs of soldiers", "piracy at the Oslo Conference"],
)
def test_what_one_addresses_is_a_topic(topic_words: str) -> None:
    text = f"address {topic_words}"
    [item] = items(mark(text), len("address "), len(text))
    assert topic_words.startswith(item.of(text))


def test_what_one_discusses_may_be_a_conference() -> None:
    text = "discuss the Oslo Conference"
    assert [item.of(text) for item in items(mark(text), len("discuss "), len(text))] == [
        "the Oslo Conference"
    ]
