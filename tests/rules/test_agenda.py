"""What a meeting is to talk about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.agenda import find_agenda
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_TOPICS = ("the fight against piracy", "cyber defence", "the budget", "relations with Egypt")


def _agenda(text: str, language: Language = Language.EN) -> list[str]:
    """Read the agenda of a text whose first sentence announces the meeting."""
    marked = mark(text, language)
    sentences = marked.document.sentences
    announcing = sentences[0] if sentences else Span(0, 1)
    return [item.of(text) for item in find_agenda(marked, frozenset({announcing}), {})]


@given(
    topics=st.lists(st.sampled_from(_TOPICS), min_size=1, max_size=4, unique=True),
    lead=st.sampled_from(["to discuss", "to address", "in order to review", "for talks on"]),
    prose=filler(),
)
def test_planted_topics_are_found(topics: list[str], lead: str, prose: str) -> None:
    """Topics after a purpose come back in their order."""
    listed = topics[0] if len(topics) == 1 else f"{', '.join(topics[:-1])}, and {topics[-1]}"
    assert _agenda(f"NATO ministers will meet in Oslo {lead} {listed}. {prose}") == topics


@given(
    places=st.lists(
        st.sampled_from(["au Mali", "au Burkina Faso", "en Guinée", "aux Émirats arabes unis"]),
        min_size=2,
        max_size=4,
        unique=True,
    )
)
def test_one_thing_in_several_countries(places: list[str]) -> None:
    topic = f"la situation {', '.join(places[:-1])} et {places[-1]}"
    text = f"Les ministres de l'OTAN se réuniront à Oslo pour examiner {topic}. Il y a du vent."
    assert _agenda(text, Language.FR) == [topic]


@given(filler())
def test_prose_has_no_agenda(text: str) -> None:
    assert _agenda(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(item.strip() for item in _agenda(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "NATO ministers will meet in Oslo. They will take up piracy.", ["piracy"], id="they"
        ),
        pytest.param(
            "They meet. They will discuss piracy, followed by a debate on the fleet. The budget "
            "may also be addressed. Over lunch there is an exchange on fishing.",
            ["piracy", "the fleet", "The budget", "fishing"],
            id="followed by a debate, and what may be addressed",
        ),
        pytest.param(
            "They meet. The host said piracy and the fleet would be high on the agenda. They are "
            "also likely to further discuss fishing, driven by the tides and the moon.",
            ["piracy", "the fleet", "fishing"],
            id="said to be, likely, and what it is driven by",
        ),
        pytest.param(
            "They will discuss the fleet, Norland News reports. The summit will comprise of many.",
            ["the fleet"],
            id="what a paper reports, and who comes",
        ),
        pytest.param(
            "They meet. As chair, Norway's focus is on fishing.", [], id="what a country is about"
        ),
        pytest.param(
            "We are also going to talk about piracy which is ours. We [will discuss] the fleet.",
            ["piracy", "the fleet"],
            id="also going to, and brackets",
        ),
        pytest.param(
            "It meets. She outlined the agenda, with regard to piracy. Topics of the meeting - "
            "which many will attend - include the fleet. They will discuss, including the budget.",
            ["piracy", "the fleet", "the budget"],
            id="outlined agenda, words between dashes",
        ),
        pytest.param("The first issue will be piracy.", ["piracy"], id="first issue"),
        pytest.param(
            "It meets. She will attend the meeting on piracy and the NATO-Ukraine Council.",
            ["piracy"],
            id="a body behind a topic",
        ),
        pytest.param(
            "It meets. The key points to be dealt with by NATO ministers will be piracy and the "
            "fleet. The main items on the agenda will be tin. "
            "Questions to be raised will be listed.",
            ["piracy", "the fleet", "tin"],
            id="key points to be dealt with",
        ),
        pytest.param(
            "It meets. A day is devoted to meeting Polish and Latvian troops. They will discuss "
            "the fleet, NATO and transatlantic cooperation.",
            ["the fleet", "NATO and transatlantic cooperation"],
            id="whom they meet, and what NATO shares with an attribute",
        ),
        pytest.param(
            "It meets. The Council will start with a discussion of piracy. It will then move to "
            "the fleet. It will likely be informed about the budget.",
            ["piracy", "the fleet", "the budget"],
            id="starts with, moves to, is informed",
        ),
        pytest.param(
            "We will of course continue to discuss piracy. We had a long, hard discussion on rain.",
            ["piracy", "rain"],
            id="of course, and long",
        ),
        pytest.param(
            "We have a point on piracy where it is clear that it hurts. I will address you all.",
            ["piracy"],
            id="where it is, and who listens",
        ),
        pytest.param(
            "There is an opportunity to discuss the upcoming agenda, to run through it, briefly.",
            [],
            id="all of an agenda",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Piracy will top the agenda, with a look at space.",
            ["Piracy"],
            id="will top the agenda",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. On the agenda are piracy and the budget.",
            ["piracy", "the budget"],
            id="on the agenda",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo to discuss piracy, to review the budget.",
            ["piracy", "the budget"],
            id="repeated verb",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will adopt a fleet plan and discuss piracy, "
            "the budget and space.",
            ["a fleet plan", "piracy", "the budget", "space"],
            id="decide and talk",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They are expected to adopt a fleet plan and to "
            "review piracy and the budget.",
            ["a fleet plan", "piracy", "the budget"],
            id="expected to adopt and to review",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss piracy, the budget and review "
            "space.",
            ["piracy", "the budget", "space"],
            id="second verb",
        ),
        pytest.param(
            "NATO ministers met in Oslo. They discussed piracy, the budget and the accession of "
            "Finland and Sweden to NATO.",
            ["piracy", "the budget", "the accession of Finland and Sweden to NATO"],
            id="two countries and what is said of both",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss piracy and a plan, to be agreed "
            "at the Summit.",
            ["piracy", "a plan"],
            id="what is to be done with it",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss piracy, and a review of space.",
            ["piracy", "a review of space"],
            id="a noun like a verb",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss, and review space.",
            ["space"],
            id="first verb with nothing",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo with an agenda that includes piracy and the budget.",
            ["piracy", "the budget"],
            id="an agenda that includes",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Among the topics to take up are piracy and space.",
            ["piracy", "space"],
            id="among the topics",
        ),
        pytest.param(
            "On the agenda of the meeting of NATO ministers in Oslo are piracy and space.",
            ["piracy", "space"],
            id="on the agenda of",
        ),
        pytest.param(
            "Piracy, space and the budget will be on the agenda when NATO ministers meet in Oslo.",
            ["Piracy", "space", "the budget"],
            id="topics first",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. The budget will also be discussed.",
            ["The budget"],
            id="will be discussed",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. He said that this is what will be discussed.",
            [],
            id="a sentence before it",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Their plan will be discussed by lawyers.",
            [],
            id="discussed by others",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. On the agenda:\n- piracy and its roots;\n- space; "
            "and\n- the budget.\n\nThe hall is open.",
            ["piracy and its roots", "space", "the budget"],
            id="bullets",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. On the agenda:\n- piracy: an old evil of ports. The "
            "talks were long. They were good;\n- space, with a lunch;\n- the budget",
            ["piracy", "space", "the budget"],
            id="what is told of items",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss:\n1. piracy\n2. space",
            ["piracy", "space"],
            id="numbers",
        ),
        pytest.param(
            "The ministers met in Oslo. Present at the meeting were the following:\n- Ida Holm, "
            "the Minister;\n- Jan Kos, the envoy",
            [],
            id="those who were there",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. The programme:\n- 5 May 2022: arrival\n- a dinner",
            [],
            id="a programme",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. The agenda:\n- , ;\n- space",
            ["space"],
            id="empty bullet",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss, among other things, piracy and "
            "the budget.",
            ["piracy", "the budget"],
            id="among other things",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss piracy with partners Japan, Iraq.",
            ["piracy"],
            id="with partners",
        ),
        pytest.param(
            "NATO ministers will meet. They will discuss piracy, the budget and space; review "
            "a plan; and approve a fleet.",
            ["piracy", "the budget", "space", "a plan", "a fleet"],
            id="semicolons",
        ),
        pytest.param(
            "NATO ministers will meet. They will open a hall, consider piracy and look at space.",
            ["piracy", "space"],
            id="another verb first",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will exchange views on piracy and on space.",
            ["piracy", "space"],
            id="on and on",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss piracy, and welcome new ships.",
            ["piracy"],
            id="another verb last",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss piracy together with sailors.",
            ["piracy"],
            id="together with",
        ),
        pytest.param(
            "NATO ministers will meet. They will endorse a plan, discuss piracy, and review it.",
            ["a plan", "piracy"],
            id="decide, then talk",
        ),
        pytest.param(
            "NATO ministers will meet. They will discuss space, piracy and the missions in Iraq "
            "and Kosovo.",
            ["space", "piracy", "the missions in Iraq and Kosovo"],
            id="two countries",
        ),
        pytest.param(
            "NATO ministers will meet. They will discuss space, missions in Iraq and Kosovo.",
            ["space", "missions in Iraq", "Kosovo"],
            id="two countries, the last and",
        ),
        pytest.param(
            "NATO ministers will meet. They will discuss space, piracy and the threats posed by "
            "Iraq and Libya.",
            ["space", "piracy", "the threats posed by Iraq and Libya"],
            id="two countries after by",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Other topics on the table include piracy.",
            ["piracy"],
            id="on the table",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss relations with partners.",
            ["relations with partners"],
            id="relations with partners",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will adopt a fleet plan.", [], id="decide alone"
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Ministers will meet to discuss piracy as well as "
            "how to deal with floods.",
            ["piracy", "how to deal with floods"],
            id="how to deal with one",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They will discuss ways to mend ports, the tugs that "
            "they will need and piracy.",
            ["ways to mend ports", "the tugs that they will need", "piracy"],
            id="what they need",
        ),
        pytest.param(
            "NATO ministers will meet to discuss piracy on 5 May 2022 in Oslo, Norway.",
            ["piracy"],
            id="time and place cut off",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo to discuss piracy, chaired by Ms Ana Horvat.",
            ["piracy"],
            id="chair cut off",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. The focus will be on piracy.", ["piracy"], id="focus"
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Topics include piracy and the budget.",
            ["piracy", "the budget"],
            id="topics include",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo to discuss: on 5 May 2022.", [], id="nothing left"
        ),
        pytest.param(
            "NATO ministers will meet on Monday 30 February 2022 in Oslo.", [], id="no topic"
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Asked about the agenda, he said: “Be patient.”",
            [],
            id="a quotation",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Ana will address the leaders.", [], id="an audience"
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Ana will address the Council.",
            [],
            id="a body as audience",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Ana will address the North Atlantic Council.",
            [],
            id="a body by its whole name as audience",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. Ana will address all Allied leaders.",
            [],
            id="an allied audience",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They continued their discussions on piracy.",
            ["piracy"],
            id="continued discussions",
        ),
        pytest.param(
            "NATO ministers will meet in Oslo. They reviewed piracy, took decisions on ports.",
            ["piracy"],
            id="what they decided",
        ),
    ],
)
def test_english(text: str, expected: list[str]) -> None:
    assert _agenda(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Les ministres de l'OTAN se réuniront à Oslo afin d'adopter un plan naval et de faire "
            "le point sur la piraterie.",
            ["un plan naval", "la piraterie"],
            id="to adopt and to take stock",
        ),
        pytest.param(
            "Les ministres de l'OTAN se réuniront à Oslo pour évoquer la piraterie.",
            ["la piraterie"],
            id="pour",
        ),
        pytest.param(
            "Ils se réuniront à Oslo. Ils aborderont la piraterie et le budget.",
            ["la piraterie", "le budget"],
            id="ils aborderont",
        ),
        pytest.param(
            "Ils se réuniront à Oslo. La réunion sera consacrée à la piraterie.",
            ["la piraterie"],
            id="consacrée",
        ),
        pytest.param(
            "Ils se réuniront. La réunion sera consacrée à la faim, au budget et à la pluie.",
            ["la faim", "budget", "la pluie"],
            id="consacrée à plusieurs",
        ),
        pytest.param(
            "Ils se réuniront. Ils débattront notamment de la faim, et examineront le budget.",
            ["la faim", "le budget"],
            id="notamment",
        ),
        pytest.param(
            "Leur réunion permettra de discuter de la faim et de faire le point sur le budget.",
            ["la faim", "le budget"],
            id="permettra",
        ),
        pytest.param(
            "Ils se réuniront. Sur les sujets du jour, elle a dit : « Le temps presse. »",
            [],
            id="une citation",
        ),
        pytest.param(
            "Ils se réuniront. Au sujet du budget, elle dit : tout va bien.", [], id="au sujet de"
        ),
        pytest.param(
            "Ils se réuniront. Ils discuteront de la faim, du budget et des pluies.",
            ["la faim", "budget", "pluies"],
            id="de, du, des",
        ),
        pytest.param(
            "Ils se réuniront. Ils examineront la faim et ses suites en Géorgie et en Serbie.",
            ["la faim", "ses suites en Géorgie et en Serbie"],
            id="deux pays",
        ),
        pytest.param(
            "Ils se réuniront. Au programme des débats : la faim et le budget.",
            ["la faim", "le budget"],
            id="au programme",
        ),
        pytest.param(
            "Les ministres de la Défense des pays de l'OTAN se pencheront sur la faim à Oslo.",
            ["la faim"],
            id="de l'OTAN",
        ),
        pytest.param(
            "Ils se réuniront à Oslo. Le budget sera également examiné.",
            ["Le budget"],
            id="sera examiné",
        ),
        pytest.param(
            "Ils se réuniront à Oslo. La faim figurera à l'ordre du jour.",
            ["La faim"],
            id="figurera",
        ),
        pytest.param(
            "Ils se réuniront à Oslo. La faim et la situation au Sahel figurent aussi à l'ordre du "
            "jour.",
            ["La faim", "la situation au Sahel"],
            id="figurent aussi",
        ),
        pytest.param(
            "Les ministres se réuniront à Oslo pour préparer le sommet de Riga prévu fin juin, sur "
            "fond de pluie.",
            ["le sommet de Riga"],
            id="when it is to be, and what goes on",
        ),
        pytest.param(
            "Ils se réuniront à Oslo. Ils examineront le plan, qui sera signé à Riga.",
            ["le plan"],
            id="what will be done with it",
        ),
        pytest.param(
            "Ils se réuniront à Oslo. La faim est au programme.", ["La faim"], id="est au programme"
        ),
        pytest.param(
            "Ils se réuniront. Ils feront le point sur la faim et rencontreront leurs hôtes.",
            ["la faim"],
            id="another verb ends the topics",
        ),
        pytest.param(
            "Ils se réuniront à Oslo. Ils feront le point sur la faim et procéderont à un échange "
            "de vues sur la pluie.",
            ["la faim", "la pluie"],
            id="another topic verb goes on",
        ),
        pytest.param(
            "Ils se réuniront à Oslo. Le budget sera discuté avec des experts.", [], id="avec"
        ),
        pytest.param(
            "Ils se réuniront. À l'ordre du jour :\n- la faim ;\n- le budget et\n- la pluie.",
            ["la faim", "le budget", "la pluie"],
            id="tirets",
        ),
        pytest.param(
            "Ils se réuniront à Oslo. Ils adopteront un plan et aborderont la faim, le budget.",
            ["un plan", "la faim", "le budget"],
            id="adopter et aborder",
        ),
        pytest.param(
            "Ils se réuniront. Ils se consacreront tout d'abord à la faim et à la pluie.",
            ["la faim", "la pluie"],
            id="se consacrer",
        ),
        pytest.param(
            "Ils se réuniront. Ils ont poursuivi leurs discussions sur la faim.",
            ["la faim"],
            id="poursuivre les discussions",
        ),
        pytest.param(
            "Ils se réuniront. Ils auront ensuite une session de travail sur la faim, pour aider.",
            ["la faim"],
            id="session de travail",
        ),
        pytest.param(
            "Ils se réuniront. Une séance sur la faim suivra. Une séance sur place aura lieu.",
            ["la faim"],
            id="une séance sur",
        ),
        pytest.param(
            "Ils se réuniront. Le déjeuner sera dédié à la faim. Il se consacre à sa famille.",
            ["la faim"],
            id="dédié à",
        ),
        pytest.param(
            "Ils se réuniront. Ils examineront la coopération entre l'UE et l'OTAN.",
            ["la coopération entre l'UE et l'OTAN"],
            id="entre l'un et l'autre",
        ),
        pytest.param(
            "Les discussions porteront sur le quai, sur le budget, ainsi que sur la flotte.",
            ["le quai", "le budget", "la flotte"],
            id="sur, sur, ainsi que sur",
        ),
        pytest.param(
            "Les autres sujets concerneront le quai de Bergen, le budget et la flotte.",
            ["le quai de Bergen", "le budget", "la flotte"],
            id="les autres sujets concerneront",
        ),
        *(
            pytest.param(
                f"Ils examineront l'état du quai{then}.", ["l'état du quai"], id=f"not {then}"
            )
            for then in (
                ", lequel est long",
                ", comprenant notamment un hangar",
                " et ont salué le travail accompli",
                " et se sont félicités de la coopération",
            )
        ),
    ],
)
def test_french(text: str, expected: list[str]) -> None:
    assert _agenda(text, Language.FR) == expected


@given(
    verb=st.sampled_from(
        ["discuteront", "débattront", "parleront", "vont discuter", "doivent débattre"]
    ),
    how=st.sampled_from(
        ["", " essentiellement", " aussi", " en priorité", " notamment", " plus particulièrement"]
    ),
)
def test_french_adverbs_beside_the_verb_are_no_part_of_a_topic(verb: str, how: str) -> None:
    text = f"Les ministres {verb}{how} du quai de Bergen et aborderont{how} le budget."
    assert _agenda(text, Language.FR) == ["quai de Bergen", "le budget"]


@given(st.sampled_from(["", " principalement", " ensuite"]))
def test_what_french_ministers_meet_who_will_look_into_it(how: str) -> None:
    text = f"Le sommet réunira les dirigeants alliés, qui se pencheront{how} sur le quai de Bergen."
    assert _agenda(text, Language.FR) == ["le quai de Bergen"]
    text = "Les ministres, qui examineront le quai de Bergen et le budget, dîneront ensemble."
    assert _agenda(text, Language.FR) == ["le quai de Bergen", "le budget"]


def test_what_a_guest_comes_for_is_not_on_the_agenda() -> None:
    text = "NATO ministers will meet in Oslo. They will discuss piracy."
    marked = mark(text)
    first, second = marked.document.sentences
    assert list(find_agenda(marked, frozenset({first}), {second: second.start})) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "In the presence of Japan, ministers will discuss piracy.", ["piracy"], id="presence"
        ),
        pytest.param("With Japan attending, they will discuss piracy.", ["piracy"], id="with"),
        pytest.param("Japan will join them; they will discuss piracy.", [], id="a guest's"),
        pytest.param(
            "We will also today discuss piracy and the fleet of Japan.",
            ["piracy", "the fleet of Japan"],
            id="today",
        ),
        pytest.param(
            "We will meet with Japan and we will also discuss piracy.", ["piracy"], id="all go on"
        ),
        pytest.param(
            "Ministers will meet Japan, while Norway will discuss piracy.", [], id="others go on"
        ),
        pytest.param(
            "They will discuss piracy with the Japanese minister.",
            ["piracy"],
            id="before the guest",
        ),
    ],
)
def test_what_is_talked_over_with_guests(text: str, expected: list[str]) -> None:
    marked = mark(text)
    [sentence] = marked.document.sentences
    guest = text.index("Japan")
    found = find_agenda(marked, frozenset[Span](), {sentence: guest})
    assert [each.of(text) for each in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ministers will discuss the budget \u2013 including what is left \u2013 and the quays.",
            ["the budget"],
        ),
        ("Ministers will discuss the budget, as decided at the meeting.", ["the budget"]),
        (
            "Ministers will discuss progress, identify new areas, and the quays.",
            ["progress", "the quays"],
        ),
        ("Ministers will discuss the budget, a workshop on the “Quays of Oslo”.", ["the budget"]),
    ],
)
def test_what_is_no_topic_beside_others(text: str, expected: list[str]) -> None:
    marked = mark(text)
    assert [span.of(text) for span in find_agenda(marked, frozenset(), {})] == expected


def test_where_a_french_topic_was_talked_over_is_no_part_of_it() -> None:
    text = "Ils ont évoqué à Paris des questions liées à la pêche."
    found = find_agenda(mark(text, Language.FR), frozenset(), {})
    assert [span.of(text) for span in found] == ["questions liées à la pêche"]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("We will include our partners in the plan.", id="whom we include"),
        pytest.param("Leaders include the ports in their plans.", id="what leaders include"),
        pytest.param("Ministers assessed the drills as hostile.", id="what it is assessed as"),
        pytest.param("They will assess the drills as a threat.", id="what it will be assessed as"),
        pytest.param("Ministers will address the 12th Oslo Forum.", id="those at a forum"),
        pytest.param("They will address the Harbour Security Conference.", id="at a conference"),
        pytest.param("They will address a Baltic Sea Dialogue.", id="at a dialogue"),
    ],
)
def test_what_is_done_beside_talking_is_no_topic(sentence: str) -> None:
    assert _agenda(f"NATO ministers will meet in Oslo on 5 May 2022. {sentence}") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("The talks will include the ports.", ["the ports"], id="talks include"),
        pytest.param("Leaders focus on the ports.", ["the ports"], id="leaders focus on"),
        pytest.param("We will cover the ports.", ["the ports"], id="we cover"),
        pytest.param("Ministers assessed the drills.", ["the drills"], id="what is assessed"),
        pytest.param(
            "Ministers assessed tugs as well as ports.", ["tugs", "ports"], id="as well as"
        ),
        pytest.param("They will address the fleet.", ["the fleet"], id="what is addressed"),
        pytest.param(
            "They will address a forum of sailors.", ["a forum of sailors"], id="small letters"
        ),
        pytest.param(
            "Ministers will discuss tugs, with a particular focus on ports and boats.",
            ["tugs", "ports and boats"],
            id="with a focus on",
        ),
        pytest.param("The talks focus on tugs and ports.", ["tugs", "ports"], id="talks focus"),
    ],
)
def test_what_is_talked_over_stays_a_topic(sentence: str, expected: list[str]) -> None:
    assert _agenda(f"NATO ministers will meet in Oslo on 5 May 2022. {sentence}") == expected


@given(
    dateline=st.sampled_from(
        ("RIGA, 3 May 2022 - ", "Riga, 3 May 2022 \u2013 ", "RIGA, May 3, 2022 (Quay) -- ")
    ),
    topics=st.sampled_from(("Piracy in the strait", "Furthering trade with Egypt")),
    how=st.sampled_from(("is high on the agenda", "will be on their agenda")),
)
def test_a_dateline_is_no_part_of_a_topic(dateline: str, topics: str, how: str) -> None:
    text = f"Ministers will meet in Oslo.\n\n{dateline}{topics} {how}."
    assert _agenda(text) == [topics]


@given(when=st.sampled_from(("ensuite", "enfin", "également", "notamment")))
def test_what_is_on_the_agenda_next_in_french(when: str) -> None:
    text = f"Ils se réuniront à Oslo. La faim figurera {when} à l'ordre du jour du Conseil."
    assert _agenda(text, Language.FR) == ["La faim"]
