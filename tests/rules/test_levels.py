"""At whose level a meeting is held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language, Level
from natobrief.rules.levels import level_of
from natobrief.testing.filler import filler
from tests.rules.marked import mark, whole


def _level(text: str, language: Language = Language.EN, *, is_below: bool = True) -> str | None:
    marked = mark(text, language)
    found = level_of(marked, whole(marked), is_below=is_below)
    return None if found is None else found[0].value


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    assert _level(text) in {None, *(level.value for level in Level)}


@given(filler().filter(bool))
def test_prose_has_no_level(text: str) -> None:
    assert _level(text) is None


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("It meets at ambassadorial level.", "permanent_representatives", id="level"),
        pytest.param(
            "We, the foreign ministers of Norway and Latvia, met.",
            "foreign_ministers",
            id="those who speak",
        ),
        pytest.param(
            "Meeting on ports: statement by the foreign ministers of Norway and Latvia",
            "foreign_ministers",
            id="those who issue a statement",
        ),
        pytest.param("Statement by foreign ministers of Norway", None, id="issued by one"),
        pytest.param(
            "NATO will hold a defence minister videoconference.",
            "defence_ministers",
            id="in the name of a meeting",
        ),
        pytest.param(
            "Meeting of the defence ministers of Norway, Latvia and Iraq in Oslo",
            "defence_ministers",
            id="a meeting of several",
        ),
        pytest.param(
            "A report of the defence ministers of Norway, Latvia and Iraq", None, id="no meeting"
        ),
        pytest.param(
            "Ola met his NATO colleagues, the foreign minister said.",
            "foreign_ministers",
            id="colleagues",
        ),
        pytest.param(
            "The foreign minister hosted her Nordic and Baltic colleagues.",
            "foreign_ministers",
            id="colleagues of a region",
        ),
        pytest.param(
            "She hosted a summer meeting of the Nordic prime ministers.",
            "heads_of_state_and_government",
            id="prime ministers",
        ),
        pytest.param("She met top leaders there.", None, id="leaders of anything"),
        pytest.param("Leaders came.", "heads_of_state_and_government", id="leaders"),
        pytest.param(
            "On 11 May, she will participate at the NATO summit along with others.",
            "heads_of_state_and_government",
            id="they participate",
        ),
        pytest.param(
            "They gathered for the NATO summit.",
            "heads_of_state_and_government",
            id="they come to a summit",
        ),
        pytest.param(
            "The summit in Riga will open soon.",
            "heads_of_state_and_government",
            id="a summit is held",
        ),
        pytest.param("They discussed the summit.", None, id="a summit is talked of"),
        pytest.param("They meet ahead of the summit.", None, id="before a summit"),
        pytest.param("He met world leaders.", None, id="anyone"),
        pytest.param("Local business leaders met.", None, id="of business"),
        pytest.param("He met with leaders from across the world.", None, id="from anywhere"),
        pytest.param("He is here for talks with Georgian leaders.", None, id="of one country"),
        pytest.param(
            "French and German leaders met.",
            Level.HEADS_OF_STATE_AND_GOVERNMENT,
            id="of two countries",
        ),
        pytest.param(
            "The Presidents of Norway, Latvia and Iraq met in Oslo.",
            Level.HEADS_OF_STATE_AND_GOVERNMENT,
            id="presidents of countries",
        ),
        pytest.param("The presidents of the clubs met in Oslo.", None, id="presidents of clubs"),
        pytest.param("Mr Kos met political leaders.", None, id="of politics"),
        pytest.param("In talks with Georgian government leaders.", None, id="of a government"),
        pytest.param("Georgian governmental leaders came.", None, id="governmental"),
        pytest.param(
            "French and German government leaders met.",
            "heads_of_state_and_government",
            id="of two governments",
        ),
        pytest.param("Opposition leaders met.", None, id="of parties"),
        pytest.param("At a meeting, he urged Western leaders to go.", None, id="who are asked"),
        pytest.param(
            "He urged NATO leaders in Oslo to go.",
            "heads_of_state_and_government",
            id="Allied ones",
        ),
        pytest.param("He said NATO's Oslo summit showed unity.", None, id="said of a summit"),
        pytest.param("He told a summit so.", "heads_of_state_and_government", id="told a summit"),
        pytest.param("The two leaders discussed the ports.", None, id="any two"),
        pytest.param("The Youth Summit will open soon.", None, id="of the young"),
        pytest.param("The Summit of the Young in Riga will open soon.", None, id="of young people"),
        pytest.param("The foreign ministers of Norway came.", None, id="guests"),
        pytest.param("The prime minister talks.", None, id="an office of no level"),
    ],
)
def test_levels(text: str, level: str | None) -> None:
    assert _level(text) == level


@given(
    st.sampled_from(
        [
            ("NATO {}oreign and defence ministers", Language.EN),
            ("The EU's Defence and {}oreign Affairs Ministers", Language.EN),
            ("Ministers of {}oreign Affairs and of Defence", Language.EN),
            ("{}oreign ministers and defence ministers", Language.EN),
            ("Les ministres des Affaires étrangères et de la Défense", Language.FR),
            ("Les ministres de la Défense et les ministres des Affaires étrangères", Language.FR),
        ]
    ),
    st.sampled_from("Ff"),
    filler(),
)
def test_ministers_of_two_fields_meet_at_neither_level(
    who: tuple[str, Language], letter: str, prose: str
) -> None:
    words, language = who
    met = "met" if language is Language.EN else "se sont réunis"
    assert _level(f"{words.format(letter)} {met}. {prose}", language) == "other"


def test_ministers_of_two_fields_are_not_at_the_level_of_their_council() -> None:
    text = "Foreign and defence ministers met in the Foreign Affairs Council on 5 May 2022 in Riga."
    assert extract(text).brief.meeting.level is Level.OTHER


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le ministre va s'entretenir du prochain sommet avec Oslo", Language.FR),
        ("Le ministre évoque le sommet de Riga à Oslo", Language.FR),
        ("Minister discusses the NATO summit in Riga", Language.EN),
    ],
)
def test_a_summit_that_is_only_talked_over_is_not_that_of_the_headline(
    text: str, language: Language
) -> None:
    assert _level(text, language, is_below=False) is None


@pytest.mark.parametrize(
    ("whose", "level"),
    [
        ("estoniens", None),
        ("estoniens et lettons", "heads_of_state_and_government"),
        ("estoniens, lettons et polonais", "heads_of_state_and_government"),
        ("alliés", "heads_of_state_and_government"),
    ],
)
def test_french_leaders_of_one_country_are_no_level(whose: str, level: str | None) -> None:
    assert _level(f"Les dirigeants {whose} se sont réunis.", Language.FR) == level


def test_ministers_of_several_countries_may_meet_in_french() -> None:
    text = (
        "Les ministres des Affaires étrangères de Norvège et de Lettonie (duo) se sont rencontrés"
    )
    assert _level(f"{text} le 3 mai 2022.", Language.FR) == "foreign_ministers"


def test_a_headline_need_not_say_that_a_summit_is_held() -> None:
    assert _level("NATO summit", is_below=False) == "heads_of_state_and_government"


def test_accents_that_capitals_lose_are_not_needed() -> None:
    text = "réunion des chefs d'Etat et de gouvernement"
    assert _level(text, Language.FR) == "heads_of_state_and_government"


@given(
    st.sampled_from(
        [
            "Voilà les sujets du sommet informel de l'UE, qui se tiendra à Oslo.",
            "C'est l'enjeu du sommet extraordinaire de l'OTAN, qui s'ouvre demain.",
            "It is on for the summit of the EU, which opens today.",
        ]
    )
)
def test_a_summit_is_held_by_what_a_relative_clause_says(text: str) -> None:
    language = Language.EN if "which" in text else Language.FR
    assert _level(text, language) == "heads_of_state_and_government"


@pytest.mark.parametrize(
    ("text", "is_held"),
    [
        pytest.param("He said so at the summit in Riga, Latvia, in 2006.", False, id="its year"),
        pytest.param("They will meet at the summit in Riga in May 2006.", True, id="its month"),
        pytest.param("They will meet at the summit in Riga next year.", True, id="next year"),
        pytest.param("Meeting the goals of the Riga summit, he wrote.", False, id="goals"),
    ],
)
def test_a_summit_of_long_ago_is_not_held(text: str, *, is_held: bool) -> None:
    assert (_level(text) is not None) is is_held


def test_those_who_are_spoken_to_are_not_those_who_meet() -> None:
    text = "Ministers, friends, welcome to the council in Foreign Ministers' session."
    assert _level(text) == "foreign_ministers"


@pytest.mark.parametrize("whose", ["Speakers'", "Mayors'", "Women's", "Cyber", "Halvorsen Annual"])
def test_a_summit_of_others_is_not_of_leaders(whose: str) -> None:
    text = f"The Third South Asian {whose} Summit will be held in Colombo on 11 July 2018."
    brief = extract(text).brief
    assert all(each.level is not Level.HEADS_OF_STATE_AND_GOVERNMENT for each in brief.meetings)


@pytest.mark.parametrize("event", ["Munich Leaders Meeting", "Halvorsen Leaders' Forum"])
def test_leaders_of_whom_an_event_is_named_lead_no_state(event: str) -> None:
    assert _level(f"She speaks at the {event} in Oslo on 3 May 2022.") is None
    assert _level("They come to the Allied Leaders' Meeting in Oslo on 3 May 2022.") is not None


def test_who_talks_with_somebody_is_no_meeting_of_such() -> None:
    title = "Defence Minister talks {}\n\nMinister Ida Holm met General Jan Kos in Oslo."
    levels = [
        extract(title.format(words)).brief.meetings[0].level
        for words in ("with the Chairman of the Lake Committee", "in Oslo")
    ]
    assert levels[0] == "other"


@pytest.mark.parametrize("told", ["a press conference", "a news briefing"])
def test_colleagues_before_the_press_hold_no_meeting(told: str) -> None:
    said = "The Foreign Minister, Ana Ruiz, spoke {} with her Norwegian and Latvian counterparts."
    assert _level(said.format(f"at {told}")) is None
    assert _level(said.format("in Oslo on 5 May 2030")) == "foreign_ministers"
