"""Lists come apart at their joints, and only there."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.lists import split_list, split_names
from natobrief.rules.marks import Kind
from natobrief.span import Span

_WORDS = st.lists(st.text("bcfgh", min_size=2, max_size=6), min_size=1, max_size=3).map(" ".join)
_ITEM = st.builds("the {}".format, _WORDS)
_LAST = st.sampled_from([" and ", ", and ", " as well as ", " et ", " ainsi que "])


def items(text: str) -> list[str]:
    """Return the items of a list of noun phrases."""
    return [span.of(text) for span in split_list(text, Span(0, len(text)))]


def things(text: str) -> list[str]:
    """Return the items of a list of things."""
    return [span.of(text) for span in split_names(text, Span(0, len(text)))]


class TestPlanted:
    """Items that were joined come back."""

    @given(st.lists(_ITEM, min_size=2, max_size=6), _LAST)
    def test_items_come_back(self, written: list[str], last: str) -> None:
        assert items(f"{', '.join(written[:-1])}{last}{written[-1]}") == written

    @given(st.lists(_WORDS, min_size=1, max_size=6), _LAST)
    def test_things_come_back(self, written: list[str], last: str) -> None:
        lead = ", ".join(written[:-1])
        assert things(f"{lead}{last if lead else ''}{written[-1]}") == written

    @given(st.lists(_ITEM, min_size=2, max_size=6), st.text(max_size=9))
    def test_spans_are_those_of_the_text(self, written: list[str], front: str) -> None:
        text = f"{front}{'; '.join(written)}"
        spans = split_list(text, Span(len(front), len(text)))
        assert [span.of(text) for span in spans] == written

    @given(
        st.sampled_from(["the concrete", "a practical", "our joint"]),
        st.sampled_from(["practical", "political", "new"]),
        _WORDS,
    )
    def test_what_says_of_what_kind_is_no_item(self, first: str, second: str, noun: str) -> None:
        one = f"{first}, {second} {noun}"
        assert items(one) == [one]
        assert items(f"{one}, the gfh and the hcb") == [one, "the gfh", "the hcb"]

    @given(
        st.sampled_from(["closer coordination", "a need for dialogue", "the exchange"]),
        st.sampled_from(["cooperation between bcb and hgf", "dialogue with the fgh"]),
    )
    def test_two_nouns_share_what_is_behind_the_second(self, first: str, second: str) -> None:
        assert items(f"{first} and {second}") == [f"{first} and {second}"]


class TestAnyText:
    """Items lie in order inside the stretch that was asked for."""

    @given(st.text(min_size=1) | st.text("a ,;", min_size=1))
    @example(", ")
    @example(" and ")
    @example("; and ")
    @example("and and and")
    def test_items_are_sound(self, text: str) -> None:
        whole = Span(0, len(text))
        for found in (split_list(text, whole), split_names(text, whole)):
            assert all(whole.covers(span) for span in found)
            assert all(one.end <= other.start for one, other in pairwise(found))


class TestTable:
    """Joints that part, and those that hold together."""

    @pytest.mark.parametrize(
        "expected",
        [
            pytest.param(["the war", "support for partners and other States"], id="others"),
            pytest.param(["deterrence and defence", "the budget"], id="bound-pair"),
            pytest.param(["women, peace and security", "the budget"], id="bound-comma"),
            pytest.param(["support for Moldova and their neighbours"], id="their"),
            pytest.param(["the state of our ports and our quays"], id="our, of one thing"),
            pytest.param(["the state of our ports", "our support for Ukraine"], id="our own topic"),
            pytest.param(["support for Moldova and Georgia"], id="shared-preposition"),
            pytest.param(["la dissuasion et la défense", "le budget"], id="french-pair"),
        ],
    )
    def test_hits(self, expected: list[str]) -> None:
        assert items(", ".join(expected)) == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("the war and the winter", ["the war", "the winter"], id="two"),
            pytest.param("aid to Moldova and the budget", ["aid to Moldova", "the budget"],
                         id="two-after-preposition"),
            pytest.param("food and water", ["food", "water"], id="two-without-article"),
            pytest.param("the path to the quay and also ways to mend it",
                         ["the path to the quay", "ways to mend it"], id="and also"),
            pytest.param("ways to mend the quay and also burden sharing",
                         ["ways to mend the quay", "burden sharing"], id="a clause, and also"),
            pytest.param("emerging and disruptive technologies, the budget",
                         ["emerging and disruptive technologies", "the budget"], id="bound kinds"),
            pytest.param("the situation in Afghanistan and maritime security in the Black Sea",
                         ["the situation in Afghanistan", "maritime security in the Black Sea"],
                         id="behind a place"),
            pytest.param("support to Ukraine and defence industrial cooperation",
                         ["support to Ukraine", "defence industrial cooperation"],
                         id="support, and another theme"),
            pytest.param("relations with the Quay Board and the like",
                         ["relations with the Quay Board", "the like"], id="behind a name"),
            pytest.param("the situation in Ness and neighbouring ports",
                         ["the situation in Ness and neighbouring ports"], id="places"),
            pytest.param("the path to NATO as well as hybrid threats",
                         ["the path to NATO", "hybrid threats"], id="as well as, both themes"),
            pytest.param("aid to ports as well as quays",
                         ["aid to ports as well as quays"], id="as well as, in common"),
            pytest.param("the food and water", ["the food and water"], id="one-article"),
            pytest.param("how to fight fraud, theft, and other crime",
                         ["how to fight fraud, theft, and other crime"], id="how"),
            pytest.param("what helps sailors, cooks and masters",
                         ["what helps sailors, cooks and masters"], id="what"),
            pytest.param("ways to fight fraud, theft, the budget, and the war",
                         ["ways to fight fraud, theft", "the budget", "the war"],
                         id="ways, and further on the next"),
            pytest.param("how to mend quays, and cyber defence",
                         ["how to mend quays", "cyber defence"], id="how, and another theme"),
            pytest.param("how to counter terrorism, Daesh, and counter-terrorism",
                         ["how to counter terrorism, Daesh, and counter-terrorism"],
                         id="how, and the same theme"),
            pytest.param("how to mend quays, strengthening the fleet, and building tugs",
                         ["how to mend quays", "strengthening the fleet", "building tugs"],
                         id="how, and what is to be done"),
            pytest.param("how to fight fraud, the budget, and trade",
                         ["how to fight fraud", "the budget", "trade"], id="how, and the next"),
            pytest.param("the budget, how to fight fraud and theft",
                         ["the budget", "how to fight fraud and theft"], id="how at the end"),
            pytest.param("a, b, and c and d", ["a", "b", "c and d"], id="last-comma-and"),
            pytest.param("the war, the gravest threat of all", ["the war"], id="superlative"),
            pytest.param(
                "the war, the most urgent task, and the rain", ["the war", "the rain"], id="between"
            ),
            pytest.param(
                "la guerre, la plus grave menace, et la pluie", ["la guerre", "la pluie"], id="plus"
            ),
            pytest.param("the war, a threat to all", ["the war"], id="indefinite"),
            pytest.param(
                "the war, a fund and the rain", ["the war", "a fund", "the rain"], id="in a series"
            ),
            pytest.param("the war, the rain", ["the war", "the rain"], id="no-and"),
            pytest.param("l'analyse de la situation et des perspectives",
                         ["l'analyse de la situation et des perspectives"], id="of-two"),
            pytest.param("l'état d'un quai et du port", ["l'état d'un quai et du port"], id="du"),
            pytest.param("l'état d'un quai et le port", ["l'état d'un quai", "le port"], id="le"),
        ],
    )  # fmt: skip
    def test_pairs(self, text: str, expected: list[str]) -> None:
        assert items(text) == expected

    def test_things_keep_bound_pairs(self) -> None:
        assert things("fuel, command and control and drones") == [
            "fuel",
            "command and control",
            "drones",
        ]


_KINDS = st.sampled_from(["political", "practical", "military", "regional", "long-term", "joint"])


@given(_KINDS, _KINDS, _ITEM)
def test_words_that_say_of_what_kind_share_their_noun(one: str, other: str, before: str) -> None:
    shared = f"deepening {one} and {other} cooperation"
    assert items(f"{before}, {shared}") == [before, shared]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "the links between <C>, <C> and <C>, and trade",
            ["the links between <C>, <C> and <C>", "trade"],
        ),
        ("the crisis in <C>, <C> and <C>", ["the crisis in <C>, <C> and <C>"]),
        ("support for <C>, trade and energy", ["support for <C>", "trade", "energy"]),
    ],
)
def test_countries_that_one_word_governs_are_one_item(words: str, expected: list[str]) -> None:
    text = words.replace("<C>", Kind.COUNTRY * 6)
    found = [item.of(text) for item in split_list(text, Span(0, len(text)))]
    assert found == [each.replace("<C>", Kind.COUNTRY * 6) for each in expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "plans for security, economic, and humanitarian assistance, and the budget",
            ["plans for security, economic, and humanitarian assistance", "the budget"],
        ),
        ("economic, military and civil aid", ["economic, military and civil aid"]),
    ],
)
def test_what_says_of_what_kind_the_next_noun_is_is_no_item(
    words: str, expected: list[str]
) -> None:
    assert items(words) == expected
