"""What was talked about, as reports tell it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.agenda import find_agenda
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_TOPICS = ("the fight against piracy", "cyber defence", "the budget", "relations with Egypt")
_TALKED = (
    "Ministers discussed",
    "They exchanged views on",
    "Allies also reviewed",
    "The two leaders took stock of",
    "Discussions focused on",
    "Their talks covered",
    "The prime minister and I discussed",
    "We had an extensive discussion of",
    "They had a discussion also of",
    "We talked also about",
    "I expect that ministers will be discussing",
    "The Council addressed",
    "The interlocutors discussed",
    "The two generals also discussed",
    "The primary focus of discussion was",
    "The main topic of the talks was",
    "The two exchanged opinions regarding",
    "They began by discussing",
    "Ministers opened a joint meeting on Monday to discuss",
    "Officials from the ministries of both sides shared views on",
    "Ana Horvat joined the discussions on",
    "Ana Horvat came to take part in discussions on",
    "Ana Horvat said the event would focus on",
    "Two main topics were discussed:",
    "Ministers wrapped up two days of talks in Oslo addressing",
    "The ministers on Monday gathered in Oslo to discuss",
    "Allies focused both on",
    "Ministers ended two days of talks in Oslo, focused on",
    "The meeting discussed",
    "The ministers exchanged information today on the dead. They exchanged perspectives on",
    "The prime minister has discussed and taken stock of",
    "The talks began with a meeting of the staff, dedicated to",
)


_TALKED_FR = (
    "L'ordre du jour était chargé, mais il a toutefois porté essentiellement sur",
    "Les échanges portaient notamment sur",
    "La réunion a été dominée par",
    "Ce Conseil a été l'occasion de faire le point sur",
    "La réunion ministérielle avait pour but d'analyser",
    "La rencontre a également permis aux deux pays d'évoquer",
    "Les ministres ont eu l'occasion d'échanger sur",
    "Elle a été libre : elle était surtout axée sur",
    "Cette réunion de deux jours s'est notamment concentrée sur",
    "Ils ont eu hier un dîner de travail autour de la question de",
    "Ces rencontres ont été l'occasion d'appréhender",
    "Au centre des discussions du sommet, qui a réuni vingt pays, figuraient notamment",
)


def _agenda(text: str, language: Language = Language.EN) -> list[str]:
    marked = mark(text, language)
    return [item.of(text) for item in find_agenda(marked, frozenset(), {})]


@given(
    st.lists(st.sampled_from(_TOPICS), min_size=1, max_size=4, unique=True),
    st.sampled_from(_TALKED),
    filler(max_sentences=2),
)
def test_planted_topics_are_found(topics: list[str], lead: str, before: str) -> None:
    listed = topics[0] if len(topics) == 1 else f"{', '.join(topics[:-1])}, and {topics[-1]}"
    assert _agenda(f"{before} {lead} {listed}.") == topics


@given(
    st.lists(
        st.sampled_from(("la piraterie", "le budget", "la mer Noire")), min_size=1, unique=True
    ),
    st.sampled_from(_TALKED_FR),
    filler(max_sentences=2, language=Language.FR),
)
def test_planted_topics_are_found_in_french(topics: list[str], lead: str, before: str) -> None:
    listed = topics[0] if len(topics) == 1 else f"{', '.join(topics[:-1])} et {topics[-1]}"
    assert _agenda(f"{before} {lead} {listed}.", Language.FR) == topics


@given(
    st.lists(
        st.sampled_from(
            [
                ("évoqué", "la piraterie"),
                ("discuté de", "la mer Noire"),
                ("également passé en revue", "le budget"),
                ("échangé leurs vues sur", "les ports"),
                ("fait le point sur", "la Libye"),
            ]
        ),
        min_size=2,
        unique=True,
    ),
    st.sampled_from([" et ", ", et ", " puis "]),
)
def test_they_may_have_talked_over_several_things_in_french(
    deeds: list[tuple[str, str]], joint: str
) -> None:
    *first, last = (f"{verb} {topic}" for verb, topic in deeds)
    text = f"Les ministres ont {', '.join(first)}{joint}{last}."
    assert _agenda(text, Language.FR) == [topic for _, topic in deeds]


@given(st.lists(st.sampled_from(_TOPICS), min_size=1, max_size=3, unique=True), filler())
def test_topics_may_stand_first(topics: list[str], after: str) -> None:
    verb = "was" if len(topics) == 1 else "were"
    listed = topics[0] if len(topics) == 1 else f"{', '.join(topics[:-1])}, and {topics[-1]}"
    assert _agenda(f"{listed} {verb} also discussed. {after}") == topics


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Piracy topped the agenda of the day.", ["Piracy"], id="topped"),
        pytest.param(
            "Piracy and the budget will be key topics on the agenda.",
            ["Piracy", "the budget"],
            id="key topics",
        ),
        pytest.param("Piracy was also an important topic.", ["Piracy"], id="an important topic"),
        pytest.param("Piracy formed the main theme during the talks.", ["Piracy"], id="formed"),
        pytest.param("Piracy is expected to top the agenda.", ["Piracy"], id="expected to top"),
        pytest.param("Piracy is likely to dominate the talks.", ["Piracy"], id="likely to"),
        pytest.param("Piracy will be reviewed at the meeting.", ["Piracy"], id="to be reviewed"),
        pytest.param(
            "Piracy will be reviewed during the meeting of the ports in May 2022.", [], id="later"
        ),
        pytest.param(
            "Ministers discussed piracy with their Nordic colleagues.", ["piracy"], id="colleagues"
        ),
        pytest.param(
            "Forthcoming NATO Foreign Ministers Meeting was discussed in Riga",
            ["Forthcoming NATO Foreign Ministers Meeting"],
            id="another meeting, whole",
        ),
        pytest.param("As we discussed today, our port stays open.", [], id="by the way"),
        pytest.param("Piracy is also a focus at the meeting.", ["Piracy"], id="a focus"),
        pytest.param(
            "Piracy will be an important point in the agenda of ministers.",
            ["Piracy"],
            id="a point",
        ),
        pytest.param(
            "The Secretary General said on Monday that piracy will be discussed soon.",
            ["piracy"],
            id="said to be discussed",
        ),
        pytest.param(
            "He added that piracy was high on the agenda.", ["piracy"], id="said to be high on it"
        ),
        pytest.param(
            "They discussed piracy and said they looked forward to cooperation with Serbia.",
            ["piracy"],
            id="and said",
        ),
        pytest.param(
            "Talks among the ministers will revolve around piracy, while emphasis will be placed "
            "on the budget.",
            ["piracy", "the budget"],
            id="while",
        ),
        pytest.param(
            "Ministers discussed piracy with the Georgian Defence Minister.",
            ["piracy"],
            id="with somebody",
        ),
        pytest.param(
            "Ministers discussed piracy, following the attack of last week.",
            ["piracy"],
            id="after something",
        ),
        pytest.param(
            "Ministers discussed piracy, including its roots, and in view of the summit.",
            ["piracy", "its roots"],
            id="including",
        ),
        pytest.param(
            "Ministers discussed piracy and agreed to meet again.", ["piracy"], id="and agreed to"
        ),
        pytest.param(
            "Ministers reviewed piracy and endorsed the budget.",
            ["piracy", "the budget"],
            id="and endorsed",
        ),
        pytest.param(
            "Ministers discussed piracy, the Secretary General said.", ["piracy"], id="he said"
        ),
        pytest.param(
            "The last session will be a discussion on piracy.", ["piracy"], id="a session on"
        ),
        pytest.param("There was a meeting on the margins of it.", [], id="on the margins"),
        pytest.param(
            "Those at the meeting included China's Defence Minister Wei Li.", [], id="who is named"
        ),
        pytest.param("The summit will include meetings in many formats.", [], id="its meetings"),
        pytest.param("The talks included talks with Georgia and Japan.", [], id="talks with"),
        pytest.param("Foreign Ministers to discuss piracy", ["piracy"], id="headline"),
        pytest.param("We spoke about piracy.", ["piracy"], id="spoke about"),
        pytest.param(
            "Ministers will discuss piracy; on Friday the committee sits.",
            ["piracy"],
            id="a clause after a semicolon",
        ),
        pytest.param(
            "Ministers reviewed piracy, in parallel with the budget.", ["piracy"], id="in parallel"
        ),
        pytest.param("The major topics that will be discussed are known.", [], id="no name"),
        pytest.param("Ministers will address several issues.", [], id="some issues"),
        pytest.param("Ministers discussed A.", [], id="a letter"),
        pytest.param("The plan was discussed by lawyers.", [], id="by others"),
        pytest.param(
            "On Friday they will gather with their hosts to discuss the patrols off Libya.",
            ["the patrols off Libya"],
            id="gather to discuss",
        ),
        pytest.param(
            "The session will mainly focus on two big questions; piracy and the price of fuel.",
            ["piracy", "the price of fuel"],
            id="so many questions",
        ),
        pytest.param(
            "We have a full day, and will exchange views here today on piracy, Libya and Iraq.",
            ["piracy", "Libya", "Iraq"],
            id="exchange views here today",
        ),
        pytest.param(
            "Lunch is an opportunity for all of them to review piracy. The evening allows "
            "ministers to focus their debates on the budget.",
            ["piracy", "the budget"],
            id="an opportunity to",
        ),
        pytest.param(
            "This year's conference in Riga will be focusing largely on piracy.",
            ["piracy"],
            id="will be focusing",
        ),
        pytest.param(
            "Ministers returned to the EU's relations with Chile; they exchanged on piracy.",
            ["the EU's relations with Chile", "piracy"],
            id="returned to, exchanged on",
        ),
        pytest.param(
            "A dinner follows which focuses on piracy.", ["piracy"], id="which focuses on"
        ),
        pytest.param(
            "The sessions will include representatives of the islands.", [], id="who is there"
        ),
        pytest.param(
            "Ministers discussed piracy, during which it rained, and the budget.",
            ["piracy"],
            id="during which",
        ),
        pytest.param(
            "Ministers discussed piracy, as it had grown, and the budget.",
            ["piracy"],
            id="as it had",
        ),
        pytest.param(
            "Ministers reviewed piracy and, at last, they agreed on a fleet.",
            ["piracy"],
            id="and, at last, they",
        ),
        pytest.param(
            "Ministers will discuss patrols with their non-European partner nations.",
            ["patrols"],
            id="with partner nations",
        ),
        pytest.param("The General addressed the troops.", [], id="an audience"),
        pytest.param("They spoke of issues that were high up before.", [], id="issues that were"),
        pytest.param("The summit will focus on the “road ahead” of all.", [], id="an article"),
        pytest.param("Ministers considered that it was late.", [], id="a thought"),
        pytest.param("It was said when it was discussed at length.", [], id="no topic"),
    ],
)
def test_english(text: str, expected: list[str]) -> None:
    assert _agenda(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Les ministres ont discuté de la piraterie et du budget.",
            ["la piraterie", "budget"],
            id="ont discuté",
        ),
        pytest.param(
            "L'entretien a porté sur la piraterie et sur le budget.",
            ["la piraterie", "le budget"],
            id="a porté sur",
        ),
        pytest.param(
            "La piraterie sera au centre des entretiens.", ["La piraterie"], id="au centre"
        ),
        pytest.param("La vigilance est au cœur de l'Alliance.", [], id="no talks"),
        pytest.param(
            "Elle a dit que les ministres étudieraient aussi la piraterie et le budget.",
            ["la piraterie", "le budget"],
            id="as somebody reports",
        ),
        pytest.param("Les ministres débattent de la piraterie.", ["la piraterie"], id="now"),
        pytest.param(
            "Les dirigeants vont également évoquer la piraterie.", ["la piraterie"], id="vont"
        ),
        pytest.param(
            "La rencontre sera principalement axée sur la piraterie.", ["la piraterie"], id="axée"
        ),
        pytest.param(
            "Les débats se sont longuement concentrés sur la piraterie.",
            ["la piraterie"],
            id="concentrés",
        ),
        pytest.param(
            "Parmi les thèmes de la journée figurent la piraterie et le budget.",
            ["la piraterie", "le budget"],
            id="parmi",
        ),
        pytest.param(
            "La piraterie a aussi été inscrite au programme.", ["La piraterie"], id="inscrite"
        ),
        pytest.param(
            "La piraterie et le budget figuraient aussi à l'ordre du jour.",
            ["La piraterie", "le budget"],
            id="figuraient",
        ),
        pytest.param(
            "La piraterie et le budget ont longuement été évoqués.",
            ["La piraterie", "le budget"],
            id="longuement",
        ),
        pytest.param(
            "Ils examineront aussi la piraterie.", ["la piraterie"], id="adverb after the verb"
        ),
        pytest.param(
            "Ils ont abordé la piraterie, et le budget a été évoqué.",
            ["la piraterie", "le budget a été évoqué"],
            id="clause after",
        ),
        pytest.param(
            "Les débats porteront sur trois thématiques principales : les quais et la piraterie.",
            ["les quais", "la piraterie"],
            id="colon",
        ),
        pytest.param(
            "Ils ont abordé plusieurs sujets, parmi lesquels la piraterie et le budget.",
            ["la piraterie", "le budget"],
            id="among which",
        ),
        pytest.param(
            "Ils ont abordé de nombreux dossiers d'actualité, au premier rang desquels les quais.",
            ["les quais"],
            id="first among which",
        ),
        pytest.param(
            "Ils ont évoqué les quais, les ports et plusieurs autres points, dont l'Iraq.",
            ["les quais", "les ports"],
            id="dont later",
        ),
        pytest.param(
            "Ils ont discuté de nombreux points, dont la piraterie.",
            ["la piraterie"],
            id="dont",
        ),
        pytest.param(
            "Nous avons échangé nos points de vue sur la piraterie.",
            ["la piraterie"],
            id="our views",
        ),
        pytest.param(
            "Les ministres alliés et la Suède se sont concentrés sur la piraterie.",
            ["la piraterie"],
            id="with others",
        ),
        pytest.param(
            "Ils ont discuté des quais, des ports et du budget; s'agissant du budget, ils ont ri.",
            ["quais", "ports", "budget"],
            id="as regards",
        ),
        pytest.param(
            "Ils ont débattu de questions essentielles pour l'Alliance.",
            [],
            id="essential questions",
        ),
        pytest.param(
            "Ils ont abordé plusieurs sujets d'intérêt commun.",
            [],
            id="of interest",
        ),
        pytest.param(
            "Ils ont examiné de nombreux sujets.",
            [],
            id="many subjects",
        ),
        pytest.param(
            "Ils se sont penchés sur la voie à suivre à cet égard.",
            [],
            id="in this regard",
        ),
        pytest.param(
            "Les ministres débattront de la piraterie à la réunion qu'ils tiendront en mai.",
            [],
            id="at another meeting",
        ),
        pytest.param(
            "Ils ont examiné les questions de sécurité maritime.",
            ["les questions de sécurité maritime"],
            id="questions of",
        ),
        pytest.param(
            "Ils ont abordé les enjeux climatiques.",
            ["les enjeux climatiques"],
            id="enjeux",
        ),
        pytest.param(
            "Les combats se sont concentrés sur la rive.",
            [],
            id="fights",
        ),
        pytest.param(
            "Ils ont débattu de la préparation de la prochaine réunion.",
            ["la préparation de la prochaine réunion"],
            id="prepares",
        ),
        pytest.param("Ils ont eu un échange utile avec le président.", [], id="useful with"),
        pytest.param(
            "Ils ont eu un échange fructueux sur la piraterie.",
            ["la piraterie"],
            id="fruitful on",
        ),
    ],
)
def test_french(text: str, expected: list[str]) -> None:
    assert _agenda(text, Language.FR) == expected


@pytest.mark.parametrize(
    "beside", ["together with Ms Ida Holm", "along with others", "in addition to ports"]
)
def test_what_stands_between_those_who_meet_and_their_topics(beside: str) -> None:
    assert _agenda(f"NATO Ministers, {beside}, also addressed piracy.") == ["piracy"]


@pytest.mark.parametrize("which", ["that", "which"])
def test_talks_turn_on_their_topics(which: str) -> None:
    assert _agenda(f"She met him for talks {which} centred on piracy.") == ["piracy"]


@pytest.mark.parametrize("what", ["core topics", "main subjects and results"])
def test_the_topics_of_talks_stand_before_them(what: str) -> None:
    text = f"Piracy and ports were the {what} of today's talks between Norway and Spain."
    marked = mark(text)
    [sentence] = marked.document.sentences
    guests = {sentence: text.index("Norway")}
    found = [item.of(text) for item in find_agenda(marked, frozenset(), guests)]
    assert found == ["Piracy", "ports"]


def test_topics_before_a_guest_are_on_the_agenda() -> None:
    text = "Ministers discussed piracy with the Minister of Japan. Japan will discuss the budget."
    marked = mark(text)
    first, second = marked.document.sentences
    guests = {first: text.index("Japan"), second: second.start}
    assert [item.of(text) for item in find_agenda(marked, frozenset(), guests)] == ["piracy"]
