"""Topics in the words that list them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.topic_lists import joined
from natobrief.rules.topics import items, topic
from natobrief.span import Span
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
        pytest.param("the plan adopted at the summit", "the plan", id="when it was adopted"),
        pytest.param(
            "our plans and ensure our help is as quick as it can be", "our plans", id="another act"
        ),
        pytest.param(
            "how to deter and ensure the peace", "how to deter and ensure the peace", id="one act"
        ),
    ],
)
def test_what_belongs_to_the_sentence_is_cut_off(text: str, expected: str) -> None:
    marked = mark(text)
    assert said(marked, topic(marked, 0, len(text))) == expected


def test_nothing_stands_in_an_empty_stretch() -> None:
    marked = mark("to discuss")
    assert items(marked, 10, 10) == ()
    assert topic(marked, 10, 10) is None


@pytest.mark.parametrize(
    "words",
    [
        "very important issues",
        "these challenges",
        "other states",
        "the various partners",
        "some nations",
    ],
)
def test_whoever_they_are_no_topic(words: str) -> None:
    assert items(mark(words), 0, len(words)) == ()


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
        pytest.param("today and tomorrow", id="days"),
        pytest.param("tonight", id="a day"),
        pytest.param("giving all the help that we can", id="giving"),
        pytest.param("thinking about an answer", id="thinking"),
        pytest.param("with a pier built of wood", id="with"),
        pytest.param("the work which is going on", id="the work"),
        pytest.param("a wide range of different issues", id="a wide range"),
        pytest.param("a series of topics", id="a series"),
    ],
)
def test_what_only_leads_to_a_topic_is_none(text: str) -> None:
    assert items(mark(text), 0, len(text)) == ()


_ONE_TOPIC = (
    "the situation in Iraq, in the Balkans, and in Norway",
    "operations in Kosovo, the Gulf and off the coast of Yemen",
    "prospects for trust, engagement and exchange",
    "how Norway and Spain can work together",
    "support to Ukraine, Georgia and Moldova",
    "progress in Iraq, Spain, and Norway",
    "ways to promote trade, overcome the obstacles and open the ports",
    "how ships could serve the islands, bring the mail and carry the sick",
)


@pytest.mark.parametrize("text", _ONE_TOPIC)
def test_what_cannot_stand_alone_is_no_topic_of_its_own(text: str) -> None:
    assert [item.of(text) for item in items(mark(text), 0, len(text))] == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("piracy, trade, and adapt the fleet", ["piracy", "trade"]),
        ("trade with Spain, and is expected to end soon", ["trade with Spain"]),
        ("the ports, hence they agreed on a plan", ["the ports"]),
        ("is due to approve conclusions", []),
        ("three things: the ports, the fleet", ["the ports", "the fleet"]),
        ("the ports; harness technology", ["the ports"]),
        ("trade, and contribute to solving crises", ["trade"]),
        ("trade and finalise plans for the ports", ["trade"]),
        ("que des décisions seront prises", []),
        ("le sommet", []),
        ("the Secretary General of NATO", []),
        ("(1) the ports, (2) the fleet", ["the ports", "the fleet"]),
        ("ensemble les défis", ["les défis"]),
        ("trade, with particular attention to ports", ["trade"]),
        ("trade with Spain and also spoke of ports", ["trade with Spain"]),
        ("amongst the 32 the issue of piracy", ["the issue of piracy"]),
        ("a wide range of different issues", []),
        ("trade with leaders of the region: Iraq, Norway", ["trade"]),
        ("today and tomorrow how to fight piracy", ["how to fight piracy"]),
        ("the ports, expressed", ["the ports"]),
    ],
)
def test_a_verb_ends_the_topics(text: str, expected: list[str]) -> None:
    assert [item.of(text) for item in items(mark(text), 0, len(text))] == expected


@example(topics=["how to protect the ports", "cyber defence"])
@example(topics=["how to protect the ports", "strengthening the fleet"])
@given(
    topics=st.lists(
        st.sampled_from(
            [
                "the situation in Iraq",
                "relations with Norway",
                "cyber defence",
                "strengthening the fleet",
                "the future of the mission",
            ]
        ),
        min_size=2,
        max_size=5,
        unique=True,
    )
)
def test_topics_that_can_stand_alone_do(topics: list[str]) -> None:
    *some, last = topics
    text = f"{', '.join(some)}, and {last}"
    assert [item.of(text) for item in items(mark(text), 0, len(text))] == topics


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


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        pytest.param("tugs, ports, among others", ["tugs", "ports"], id="among others"),
        pytest.param("tugs, for example", ["tugs"], id="for example"),
        pytest.param("tugs and, in particular", [], id="in particular, and nothing behind"),
        pytest.param("tugs, and is due to approve a plan", ["tugs"], id="the next verb"),
        pytest.param("tugs, has called for a plan", ["tugs"], id="a verb of the past"),
        pytest.param("tugs, hence they agreed on a plan", ["tugs"], id="what came of it"),
        pytest.param("tugs, and offer national views on ports", ["tugs"], id="what they offer"),
        pytest.param("tugs, and offers of help", ["tugs", "offers of help"], id="offers"),
        pytest.param("tugs, the will of the people", ["tugs", "the will of the people"], id="will"),
        pytest.param("provide", ["provide"], id="one word"),
        pytest.param(
            "tugs and how to mend them, because nets are old, or torn, or lost",
            ["tugs", "how to mend them"],
            id="because",
        ),
        pytest.param("tugs because of the storm, the fog and the ice", ["tugs"], id="because of"),
        pytest.param("tugs, since sailors, masters and cooks wait", ["tugs"], id="since"),
        pytest.param("tugs, although ports, quays and piers close", ["tugs"], id="although"),
        pytest.param(
            "what has been done since the storm",
            ["what has been done since the storm"],
            id="since a day",
        ),
        pytest.param("tugs and also spoke frankly about ports", ["tugs"], id="what they spoke of"),
        pytest.param("amongst the 30 the future of tugs", ["the future of tugs"], id="amongst all"),
        pytest.param("among Allies how to build tugs", ["how to build tugs"], id="among Allies"),
        pytest.param("the tugs, with a crew of ten", ["the tugs"], id="with a crew"),
        pytest.param("the work of tugs", ["the work of tugs"], id="the work of something"),
        pytest.param("the situation in the port", ["the situation in the port"], id="in the port"),
        pytest.param("tomorrow's tugs", ["tomorrow's tugs"], id="of tomorrow"),
        pytest.param("different tugs", ["different tugs"], id="different things"),
        pytest.param("a number of issues including tugs and ports", ["tugs", "ports"], id="issues"),
        pytest.param("issues such as the ferry", ["the ferry"], id="such as"),
        pytest.param("other important topics, including tugs", ["tugs"], id="other topics"),
        pytest.param(
            "the main topics in the minds of all regarding: tugs, ports",
            ["tugs", "ports"],
            id="main",
        ),
        pytest.param(
            "security issues in the Baltic", ["security issues in the Baltic"], id="these"
        ),
        pytest.param("tugs, including small ones", ["tugs", "small ones"], id="no word for topics"),
        pytest.param("tugs at NATO's Foreign Ministers meeting", ["tugs"], id="where, with names"),
        pytest.param("tugs at the NATO summit", ["tugs"], id="at the summit"),
        pytest.param("what tugs do at talks", ["what tugs do"], id="at talks"),
        pytest.param("what tugs do during 2030", ["what tugs do"], id="during a year"),
        pytest.param("tug crews, specific to ports", ["tug crews"], id="told of it"),
        pytest.param("tugs, including building", ["tugs"], id="words that break off"),
        pytest.param("tugs and ports. (end) ab.cd", ["tugs", "ports"], id="signed off"),
        pytest.param("by the end of May 2030 whether tugs pay", ["whether tugs pay"], id="by when"),
        pytest.param("the age, size and use of tugs", ["the age, size and use of tugs"], id="one"),
        pytest.param(
            "the age, use of tugs, the pier", ["the age, use of tugs", "the pier"], id="two"
        ),
        pytest.param("the age, size", ["the age", "size"], id="no common end"),
        pytest.param(
            "the budget, cyber defence and use of tugs",
            ["the budget", "cyber defence", "use of tugs"],
            id="a theme between",
        ),
        pytest.param(
            "the pandemic, use of tugs", ["the pandemic", "use of tugs"], id="a theme first"
        ),
        pytest.param("tugs before the NATO Summit in June", ["tugs"], id="before a summit"),
        pytest.param(
            "tugs before the storm", ["tugs before the storm"], id="before something else"
        ),
    ],
)
def test_what_leads_to_topics_or_follows_them_is_none(listed: str, expected: list[str]) -> None:
    assert [item.of(listed) for item in items(mark(listed), 0, len(listed))] == expected


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["steps to promote trade", "overcome the obstacles"], 1),
        (["trade", "overcome the obstacles"], 1),
        (["the ports", "the fleet"], 2),
    ],
)
def test_a_verb_goes_on_with_a_clause(pieces: list[str], expected: int) -> None:
    text = ", ".join(pieces)
    starts = [text.index(each) for each in pieces]
    cut = tuple(Span(at, at + len(each)) for at, each in zip(starts, pieces, strict=True))
    assert len(joined(text, cut)) == expected
