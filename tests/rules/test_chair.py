"""Who chairs a meeting, and who receives it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.lexicon.offices import OfficeKind
from natobrief.model import Language
from natobrief.rules.chair import Leader, find_chair, find_host
from natobrief.rules.people import People, people_of
from natobrief.testing.filler import filler
from tests.rules.marked import mark, whole

_SHAPES = (
    "Mr {} will chair the meeting.",
    "Mr {}, who will be in the chair, spoke.",
    "They will meet with Mr {} in the chair.",
    "The meeting will be chaired by Mr {}.",
    "The meeting will be chaired by the new High Representative, {}.",
    "The meeting will be chaired for the first time by Mr {}.",
    "Mr {} chaired on 5 May 2022 the meeting of foreign ministers.",
    "They will meet under the chairmanship of Mr {}.",
    "Mr {} will preside over the discussions.",
    "Mr {} will preside.",
    "General {}, the Chairman of the NATO Military Committee, presided.",
    "The Council met in Oslo. Mr {} presided, as before.",
    "Mr {} will travel to Oslo on 5 May 2022 to chair the meeting.",
    "The chairman of the NATO-Russia Council, Mr {}, spoke of trust.",
)
_NAMES = ("Ivo Horvat", "Piet van der Velde", "Jean Le Goff")


def _name(leader: Leader, people: People) -> str:
    who = leader.who
    return people.known[who].name.name if isinstance(who, int) else str(who)


def _chair(text: str, language: Language = Language.EN) -> list[str]:
    marked = mark(text, language)
    people = people_of(marked)
    return [_name(each, people) for each in find_chair(marked, people, whole(marked))]


def _host(text: str, language: Language = Language.EN, *, is_announcing: bool = True) -> list[str]:
    marked = mark(text, language)
    people = people_of(marked)
    found = find_host(marked, people, whole(marked), is_announcing=is_announcing)
    return [_name(each, people) for each in found]


@given(st.sampled_from(_SHAPES), st.sampled_from(_NAMES), filler())
def test_planted_chair_is_found(shape: str, name: str, prose: str) -> None:
    assert _chair(f"{prose} {shape.format(name)} {prose}") == [name]


@given(filler())
def test_prose_has_neither_chair_nor_host(text: str) -> None:
    assert _chair(text) == _host(text) == []


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    assert isinstance(_chair(text) + _host(text), list)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Admiral Ivo Horvat, Chair of the Military Committee, will preside over the sessions.",
            ["Ivo Horvat"],
            id="office after the name",
        ),
        pytest.param(
            "Mr Ivo Horvat, who chaired the ministerial meeting on 5 May 2030, was glad.",
            ["Ivo Horvat"],
            id="the day of the meeting behind it",
        ),
        pytest.param(
            "The talks are chaired by the Commander of the Polish Land Forces, General Ivo Horvat.",
            ["Ivo Horvat"],
            id="office of a force",
        ),
        pytest.param(
            "Mr Ivo Horvat will chair an informal meeting of NATO's ambassadors.",
            ["Ivo Horvat"],
            id="a meeting of those",
        ),
        pytest.param(
            "The meeting is chaired by the EU’s High Representative for Foreign Affairs and "
            "Security Policy and Vice President of the European Commission (HR/VP), Ana Horvat.",
            ["Ana Horvat"],
            id="two offices and their short form",
        ),
        pytest.param(
            "The Council will be chaired by the High Representative and Vice President (HRVP) of "
            "the European Union (EU) for Foreign Affairs and Security Policy, Ana Horvat.",
            ["Ana Horvat"],
            id="short forms inside the office",
        ),
        pytest.param(
            "NATO Secretary General Ana Horvat spoke. The Secretary General will chair it.",
            ["Ana Horvat"],
            id="the only holder of the office",
        ),
        pytest.param(
            "NATO Secretary General Ivo Novak spoke. The meeting will be chaired by the Secretary "
            "General, Ana Horvat.",
            ["Ana Horvat"],
            id="who is named beside the office",
        ),
        pytest.param(
            "The Secretary General will chair the meeting.",
            [OfficeKind.SECRETARY_GENERAL.value],
            id="an office whose holder is not named",
        ),
        pytest.param(
            "Mr Ivo Horvat will chair a series of NATO meetings with partners.",
            ["Ivo Horvat"],
            id="a series",
        ),
    ],
)
def test_chairs(text: str, expected: list[str]) -> None:
    assert _chair(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Ivo Horvat will chair a working dinner.", id="a dinner"),
        pytest.param(
            "Mr Ivo Horvat will chair a meeting of ambassadors of Norway.", id="another meeting"
        ),
        pytest.param("They will hold a session chaired by Mr Ivo Horvat.", id="a session"),
        pytest.param("The foreign minister will chair the meeting.", id="an office of many"),
        pytest.param(
            "NATO Secretary General Ana Horvat met NATO Secretary General Ivo Novak. The Secretary "
            "General will chair the meeting.",
            id="one of two holders",
        ),
        pytest.param("The meeting will be chaired by Norway.", id="no person"),
    ],
)
def test_what_is_no_chair(text: str) -> None:
    assert _chair(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ils se réuniront sous la présidence de M. Ivo Horvat.", ["Ivo Horvat"], id="sous"
        ),
        pytest.param(
            "Ils se réuniront sous la Présidence de S. E. M. Ivo Horvat.", ["Ivo Horvat"], id="SEM"
        ),
        pytest.param("La réunion sera présidée par M. Ivo Horvat.", ["Ivo Horvat"], id="présidée"),
        pytest.param(
            "Ils se réuniront sous la présidence d'Ivo Horvat.", ["Ivo Horvat"], id="untitled"
        ),
        pytest.param("M. Ivo Horvat présidera la réunion.", ["Ivo Horvat"], id="présidera"),
        pytest.param(
            "Ils se réuniront sous présidence de la haute représentante de l'Union européenne pour "
            "les affaires étrangères et la politique de sécurité commune, Ida Horvat.",
            ["Ida Horvat"],
            id="no article",
        ),
        pytest.param(
            "Elle se tient sous la présidence de la Haute représentante pour les affaires "
            "étrangères et la politique de sécurité, Ida Horvat.",
            ["Ida Horvat"],
            id="a long field",
        ),
    ],
)
def test_french_chairs(text: str, expected: list[str]) -> None:
    assert _chair(text, Language.FR) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norway will host a meeting of NATO ministers in Oslo.", ["Norway"], id="it"),
        pytest.param("NATO ministers will meet, hosted by Norway.", ["Norway"], id="hosted by"),
        pytest.param(
            "At the invitation of Norway, NATO ministers will meet.", ["Norway"], id="invitation"
        ),
        pytest.param(
            "Mr Ivo Horvat will welcome his NATO colleagues to Zagreb.", ["Ivo Horvat"], id="person"
        ),
        pytest.param(
            "With Croatian Defence Minister Ivo Horvat as host, NATO ministers will meet.",
            ["Ivo Horvat"],
            id="as host",
        ),
        pytest.param("“Yes,” said the host, Minister Ivo Horvat.", ["Ivo Horvat"], id="the host"),
    ],
)
def test_hosts(text: str, expected: list[str]) -> None:
    assert _host(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Bodø, Norway, will host a meeting of NATO ministers.", id="a city"),
        pytest.param("Norway will host a concert.", id="something else"),
        pytest.param("The foreign minister is the host.", id="nobody named"),
        pytest.param("Norway will host a working lunch of NATO ministers.", id="a lunch"),
        pytest.param(
            "NATO ministers will meet at a dinner of foreign ministers hosted by Norway.",
            id="a dinner",
        ),
    ],
)
def test_what_is_no_host(text: str) -> None:
    assert _host(text) == []


@pytest.mark.parametrize(
    "words", ["Norway will host the meetings.", "These meetings will be hosted by Norway."]
)
def test_who_receives_several_meetings_is_their_host(words: str) -> None:
    assert _host(words, is_announcing=False) == ["Norway"]


def test_elsewhere_only_the_host_itself_counts() -> None:
    text = "Minister Ivo Horvat, who hosted the meeting, was glad."
    assert _host(text, is_announcing=False) == ["Ivo Horvat"]
    text = "Norway will host a meeting of NATO ministers. The meeting is hosted by Norway."
    assert _host(text, is_announcing=False) == ["Norway"]
    text = "The conference, hosted by Minister Ivo Horvat, is chaired by Ms Ida Holm."
    assert _host(text, is_announcing=False) == ["Ivo Horvat"]
    text = "It will be hosted by Minister Ivo Horvat and chaired by Ms Ida Holm."
    assert _host(text, is_announcing=False) == ["Ivo Horvat"]
    text = "The meeting will be chaired by Ms Ida Holm and hosted by Minister Ivo Horvat."
    assert _host(text, is_announcing=False) == ["Ivo Horvat"]
    text = "It is chaired by Ms Ida Holm, and a dinner is hosted by Minister Ivo Horvat."
    assert _host(text, is_announcing=False) == []
    text = "It will be hosted by Minister Ivo Horvat."
    assert _host(text, is_announcing=False) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("She thanked Norway for hosting the meeting.", "en", ["Norway"], id="thanked"),
        pytest.param(
            "I thank Minister Ivo Horvat for hosting us here.", "en", ["Ivo Horvat"], id="us"
        ),
        pytest.param("She thanked Norway for hosting the talks of May.", "en", [], id="others"),
        pytest.param("She thanked Norway for hosting a battalion.", "en", [], id="no meeting"),
        pytest.param(
            "Il a remercié la Norvège d'avoir accueilli la réunion.", "fr", ["Norway"], id="fr"
        ),
        pytest.param("Il a remercié la Norvège d'accueillir le bataillon.", "fr", [], id="fr none"),
    ],
)
def test_who_is_thanked_for_it(text: str, language: str, expected: list[str]) -> None:
    assert _host(text, Language(language), is_announcing=False) == expected


def test_french_hosts() -> None:
    text = "La Norvège accueillera la réunion."
    assert set(_host(text, Language.FR)) == {"Norway"}


@given(
    name=st.sampled_from(_NAMES),
    shape=st.sampled_from(
        [
            "Sous la présidence du ministre tunisien des Affaires étrangères, {}, ils ont parlé.",
            "Elle a eu lieu sous la présidence de la nouvelle Haute Représentante de l'Union, {}.",
            "Ils se sont réunis sous la conduite du président du Comité militaire, M. {}.",
            "Présidé cet après-midi par le ministre britannique de la Défense, M. {}, il siège.",
            "La réunion, présidée par {}, ministre des Ports, a duré.",
            "Les débats se tiendront sous l'égide de M. {}.",
        ]
    ),
)
def test_a_french_chair_holds_an_office_of_some_field(name: str, shape: str) -> None:
    assert _chair(shape.format(name), Language.FR) == [name]


@given(st.integers(1, 40))
def test_long_names_of_countries_cost_no_time_that_grows_with_their_power(count: int) -> None:
    whose = "de la défense de la République fédérale d'Allemagne " * count
    assert _host(f"Il est l'ami du ministre {whose}.", Language.FR) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "M. Ivo Horvat se rendra à Oslo le 5 mai pour présider la réunion.", id="pour présider"
        ),
        pytest.param("La réunion est présidé(e) par M. Ivo Horvat.", id="présidé(e)"),
        pytest.param(
            "Le président du Conseil OTAN-Russie, M. Ivo Horvat, a parlé.", id="président du"
        ),
    ],
)
def test_french_chairs_by_more_words(text: str) -> None:
    assert _chair(text, Language.FR) == ["Ivo Horvat"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("13.10 Lunch for all, chaired by Mr Ivo Horvat", id="line of a programme"),
        pytest.param("A lunch for guests, chaired by Mr Ivo Horvat, follows.", id="a part"),
        pytest.param("The author of the NATO-Russia Council, Mr Ivo Horvat, spoke.", id="no chair"),
        pytest.param("The member of the NATO-Russia Council, Mr Ivo Horvat, spoke.", id="member"),
        pytest.param(
            "The Ambassador of the NATO-Russia Council, Mr Ivo Horvat, spoke.", id="office"
        ),
    ],
)
def test_who_chairs_no_whole_meeting(text: str) -> None:
    assert _chair(text) == []


@given(verb=st.sampled_from(["co-chaired by", "Co-chaired by"]))
def test_one_of_two_who_chair_together_is_not_the_chair(verb: str) -> None:
    assert _chair(f"The talks were {verb} Minister Ivo Horvat and Minister Ana Ruiz.") == []


def test_who_chaired_his_last_meeting_chaired_it() -> None:
    text = "NATO ministers met. Secretary General Jan Kos, who chaired his last ministerial, left."
    assert _chair(text) == ["Jan Kos"]


def test_a_ministerial_session_is_the_meeting() -> None:
    assert _chair("Minister Ida Holm chaired the ministerial session of the Council.") == [
        "Ida Holm"
    ]


@pytest.mark.parametrize("whose", ["OECD Secretary General", "Secretary General of the OECD"])
def test_an_office_of_others_is_not_held_by_the_alliance(whose: str) -> None:
    text = "NATO ministers met. The talks were chaired by the {}."
    assert _chair(text.format(whose)) == []
    assert _chair(text.format("NATO Secretary General")) != []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "During the session, chaired by Mr Jan Kos, they spoke.", ["Jan Kos"], id="it"
        ),
        pytest.param(
            "During the session, chaired by Mr Jan Kos, they spoke; other sessions followed.",
            [],
            id="one of several",
        ),
        pytest.param("During the lunch, chaired by Mr Jan Kos, they spoke.", [], id="a lunch"),
    ],
)
def test_the_session_may_be_all_of_the_meeting(text: str, expected: list[str]) -> None:
    assert _chair(text) == expected


@pytest.mark.parametrize("verb", ["is leading", "is chairing", "leads", "will lead"])
def test_who_leads_a_meeting_chairs_it(verb: str) -> None:
    assert _chair(f"Mr Jan Kos {verb} the conference.") == ["Jan Kos"]
    assert _chair(f"Mr Jan Kos {verb} the delegation.") == []


@pytest.mark.parametrize("whose", ["Norwegian Port and Lake Council", "Cabinet"])
def test_a_council_with_which_they_talk_has_its_own_chair(whose: str) -> None:
    assert _chair(f"They will take part in talks with the {whose} chaired by Mr Jan Kos.") == []


@given(body=st.sampled_from(["NATO-Ukraine Commission", "NATO-Georgia Commission"]))
def test_a_commission_that_meets_is_no_part_of_a_meeting(body: str) -> None:
    told = f"A meeting of the {body} took place in Oslo on 5 May 2030 under the chairmanship of "
    chair = extract(f"{told}NATO Secretary General Ana Ruiz.").brief.meeting.chair
    assert chair is not None
    assert chair.name == "Ana Ruiz"
