"""Where a list of topics ends: what comes of the talks, or is said there, is no topic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.agenda import find_agenda
from natobrief.span import Span
from tests.rules.marked import mark

_MEET = {
    Language.EN: "NATO ministers will meet in Oslo. They will discuss {}.",
    Language.FR: "Les ministres se réuniront à Oslo. Ils examineront {}.",
}
_BESIDE = {
    Language.EN: (
        ", ensuring that partners are heard",
        ", making sure that islands and harbours can rely on each other",
        ", so that Allies and partners are better prepared",
        ", noting that the mission goes on, and that it costs little",
        ", thereby strengthening deterrence",
        ", recalling decisions on missile defence",
        ", in order to help partners",
        ", Harbour Watch said",
        ", the Department of Ports said",
        ", the statement read",
        ", diplomats said",
        ", a senior NATO official told reporters",
        ", the Alliance announced on Monday",
        ", two of Norway's officials said in Oslo",
        ", according to a release",
        " and attend other talks",
        " - an “open door”",
        ", and the Secretary General will chair a meeting on harbours",
        ", areas where leaders made decisions in Oslo",
        ", the key topics of the year",
        " with each other",
        " at the level of leaders",
        " at ministerial level",
        ", followed by a working lunch",
        " and a joint press conference",
        " at the NATO-Ukraine Council",
        " as the Alliance marks a birthday",
        ", he said",
        " and did not agree on the rest",
        " - “a matter of ports”",
    ),
    Language.FR: (
        ", ont indiqué des diplomates",
        ", a annoncé l'Alliance",
        ", en veillant à ce que les partenaires soient associés",
        ", tout en rappelant la mission en Irak",
        ", afin que les partenaires puissent aider",
        ", de façon que les partenaires soient entendus",
        ", pour qu'aucun partenaire n'attende",
        ", notamment au vu de la guerre en Irak",
        " compte tenu des progrès de la mission",
        " et un déjeuner de travail",
    ),
}


def _topics(listed: str, language: Language) -> list[str]:
    """Read the topics of a sentence below the announcement of a meeting."""
    text = _MEET[language].format(listed)
    found = find_agenda(mark(text, language), frozenset[Span](), {})
    return [each.of(text) for each in found]


@given(
    language=st.sampled_from(Language),
    topics=st.lists(st.sampled_from(("piracy", "la faim", "tin")), min_size=1, unique=True),
    data=st.data(),
)
def test_what_is_said_beside_a_topic_ends_the_list(
    language: Language, topics: list[str], data: st.DataObject
) -> None:
    beside = data.draw(st.sampled_from(_BESIDE[language]))
    assert _topics(", ".join(topics) + beside, language) == topics


@given(
    language=st.sampled_from(Language),
    hour=st.sampled_from(
        ("13h00", "13.00", "9:30 a.m.", "3 pm", "1430 hours", "14:30 CET", "10.15 local time",
         "10h30, Brussels time", "13:00 (local time)"),
    ),
    until=st.booleans(),
)  # fmt: skip
def test_an_hour_is_no_part_of_a_topic(language: Language, hour: str, *, until: bool) -> None:
    at = {Language.EN: "from" if until else "at", Language.FR: "de" if until else "à"}[language]
    at = "à partir de" if at == "de" else at
    to = {Language.EN: "to", Language.FR: "à"}[language]
    told = f" {at} {hour}" + (f" {to} 16:45" if until else "")
    assert _topics(f"piracy{told}", language) == ["piracy"]


def test_a_share_is_no_hour() -> None:
    assert _topics("spending at 2.50 per cent", Language.EN) == ["spending at 2.50 per cent"]


@pytest.mark.parametrize(
    ("listed", "language", "expected"),
    [
        pytest.param(
            "the news of the night, that a port was closed, and more",
            Language.EN,
            ["the news of the night"],
            id="what it is that is told",
        ),
        pytest.param(
            "our answer, to keep our ports safe we must rebuild them",
            Language.EN,
            ["our answer"],
            id="a sentence of its own",
        ),
        pytest.param("a lot about piracy", Language.EN, ["piracy"], id="how much"),
        pytest.param(
            "plans to train, equip and assist the crews",
            Language.EN,
            ["plans to train, equip and assist the crews"],
            id="verbs of one clause",
        ),
        pytest.param(
            "ensuring that stocks are refilled",
            Language.EN,
            ["ensuring that stocks are refilled"],
            id="it is the topic itself",
        ),
        pytest.param(
            "la conférence de Riga qui se tiendra bientôt",
            Language.FR,
            ["la conférence de Riga"],
            id="what is told of it in French",
        ),
        pytest.param(
            "piracy, ensuring the safety of ships, and the budget",
            Language.EN,
            ["piracy", "ensuring the safety of ships", "the budget"],
            id="a task",
        ),
        pytest.param(
            "ways in which they can help",
            Language.EN,
            ["ways in which they can help"],
            id="ways",
        ),
        pytest.param(
            "piracy, so-called islands, and tin",
            Language.EN,
            ["piracy", "so-called islands", "tin"],
            id="no 'so that'",
        ),
        pytest.param(
            "la faim, en Norvège, et la pluie",
            Language.FR,
            ["la faim", "Norvège", "la pluie"],
            id="a country",
        ),
    ],
)
def test_what_is_a_topic_stays_one(listed: str, language: Language, expected: list[str]) -> None:
    assert _topics(listed, language) == expected


@pytest.mark.parametrize(
    ("listed", "language", "expected"),
    [
        (
            "tea and agree a new plan for cod",
            Language.EN,
            ["tea", "a new plan for cod"],
        ),
        ("tea, covering also coffee and milk", Language.EN, ["tea", "coffee", "milk"]),
        (
            "short-, medium- and long-term plans, tea and milk",
            Language.EN,
            ["short-, medium- and long-term plans", "tea", "milk"],
        ),
        (
            "tea, Peru's defence and security ties, deterrence and defence, and energy security",
            Language.EN,
            [
                "tea",
                "Peru's defence and security ties",
                "deterrence and defence",
                "energy security",
            ],
        ),
        (
            "tea, maritime security and defence spending",
            Language.EN,
            ["tea", "maritime security", "defence spending"],
        ),
        ("le thé lors du sommet de Riga", Language.FR, ["le thé"]),
        (
            "les mesures à court, moyen et long terme, le thé et le lait",
            Language.FR,
            ["les mesures à court, moyen et long terme", "le thé", "le lait"],
        ),
    ],
)
def test_where_one_ends_and_another_begins(
    listed: str, language: Language, expected: list[str]
) -> None:
    assert _topics(listed, language) == expected


def test_who_attended_a_session_is_no_topic() -> None:
    text = "Ministers will discuss the western shore, attended by Ms Ida Holm."
    found = [span.of(text) for span in find_agenda(mark(text), frozenset(), {})]
    assert found == ["the western shore"]
