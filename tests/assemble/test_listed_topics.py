"""The topics of a meeting come back from every common way to list them, in both languages."""

from __future__ import annotations

from typing import Final

from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from tests.assemble.reading import in_a_row

MEETING: Final = "NATO Defence Ministers will meet in Brussels on 14 and 15 February 2018."
TOPICS: Final = (
    "Russia's war against Ukraine",
    "the situation in Afghanistan",
    "cyber defence",
    "the Alliance's deterrence and defence posture",
    "relations with the European Union",
    "maritime security in the Black Sea",
    "emerging and disruptive technologies",
    "climate change and security",
    "NATO's Open Door policy",
    "the challenges posed by China",
)
FRAMES: Final = (
    "Ministers will discuss {them}.",
    "Topics on the agenda include {them}.",
    "Discussions will focus on {them}.",
    "Ministers are expected to review {them}.",
    "Among the topics to be discussed are {them}.",
    "The main topics will be {them}.",
    "The ministers will meet to discuss {them}.",
    "Discussions will cover a range of issues, including {them}.",
    "Key issues for discussion will be: {them}.",
)
MEETING_FR: Final = (
    "Les ministres de la Défense des pays de l'OTAN se réuniront à Bruxelles les 14 et 15 février "
    "2018."
)
TOPICS_FR: Final = (
    "la guerre de la Russie contre l'Ukraine",
    "la situation en Afghanistan",
    "la cyberdéfense",
    "la posture de dissuasion et de défense de l'Alliance",
    "la lutte contre le terrorisme",
    "la sûreté maritime en mer Noire",
    "la maîtrise des armements nucléaires",
)
FRAMES_FR: Final = (
    "Les ministres examineront {them}.",
    "Les thèmes suivants seront abordés : {them}.",
    "Parmi les sujets à l'ordre du jour figurent {them}.",
    "Les discussions porteront sur {them}.",
    "Les débats seront consacrés à {them}.",
    "Les principaux thèmes seront {them}.",
    "Les ministres se réuniront pour examiner {them}.",
    "Ils échangeront leurs vues sur {them}.",
)


def _topics(text: str) -> list[str]:
    [meeting] = extract(text).brief.meetings
    assert meeting.delegations == ()
    return [each.text for each in meeting.agenda]


@given(
    topics=st.lists(st.sampled_from(TOPICS), min_size=1, max_size=4, unique=True),
    frame=st.sampled_from(FRAMES),
    last=st.sampled_from([", and ", " and also ", ", as well as "]),
)
@example([TOPICS[1], TOPICS[5]], FRAMES[8], " and ")
@example([TOPICS[4], TOPICS[7]], FRAMES[5], " and ")
def test_topics_come_back(topics: list[str], frame: str, last: str) -> None:
    assert _topics(f"{MEETING} {frame.format(them=in_a_row(topics, last))}") == topics


@given(
    topics=st.lists(st.sampled_from(TOPICS_FR), min_size=1, max_size=4, unique=True),
    frame=st.sampled_from(FRAMES_FR),
    last=st.sampled_from([" et ", ", ainsi que ", " ainsi que "]),
)
def test_french_topics_come_back(topics: list[str], frame: str, last: str) -> None:
    assert _topics(f"{MEETING_FR} {frame.format(them=in_a_row(topics, last))}") == topics


IN_PLACES: Final = (
    "the situation in Libya",
    "Russia's war against Ukraine",
    "developments in the Middle East",
    "support for Ukraine",
)
OF_ANY_KIND: Final = ("migration", "UN reform", "energy prices", "terrorism")


@given(
    topics=st.lists(
        st.sampled_from([*IN_PLACES, *OF_ANY_KIND]), min_size=3, max_size=4, unique=True
    ),
    frame=st.sampled_from([*FRAMES[:4], "It also discussed {them}."]),
)
@example([IN_PLACES[0], OF_ANY_KIND[1], OF_ANY_KIND[0]], FRAMES[1])
def test_what_is_no_place_shares_no_preposition_with_one(topics: list[str], frame: str) -> None:
    assert _topics(f"{MEETING} {frame.format(them=in_a_row(topics, ' and '))}") == topics


@given(
    topic=st.sampled_from(
        [
            "operations in Kosovo, the Gulf and off the coast",
            "support for Georgia and other partners",
            "cooperation with Jordan and Egypt",
            "relations with Georgia and its neighbours",
        ]
    ),
    frame=st.sampled_from(FRAMES[:3]),
)
def test_what_one_preposition_governs_is_one(topic: str, frame: str) -> None:
    assert _topics(f"{MEETING} {frame.format(them=topic)}") == [topic]
