"""The sentence that announces a meeting."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language, Level
from natobrief.rules.announcement import Announcement, find_announcements
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_WHO = {
    "NATO Foreign Ministers": Level.FOREIGN_MINISTERS,
    "The defence ministers of the Alliance": Level.DEFENCE_MINISTERS,
    "NATO's chiefs of defence": Level.CHIEFS_OF_DEFENCE,
    "The permanent representatives": Level.PERMANENT_REPRESENTATIVES,
    "The Heads of State and Government of the Allies": Level.HEADS_OF_STATE_AND_GOVERNMENT,
}


def _read(text: str, language: Language = Language.EN) -> list[Announcement]:
    return list(find_announcements(mark(text, language)))


@given(
    city=st.sampled_from(["Oslo", "Riga", "Madrid"]),
    shape=st.sampled_from(["the Alliance's summit in {}", "the {} summit", "the Summit in {}"]),
)
def test_the_place_of_a_summit_is_not_that_of_those_who_speak_of_it(city: str, shape: str) -> None:
    told = shape.format(city)
    [found] = _read(f"NATO's chiefs of defence met on 5 May 2022 and praised what {told} settled.")
    assert (found.level, found.place) == (Level.CHIEFS_OF_DEFENCE, None)


@given(day=st.dates(date(1999, 1, 1), date(2049, 12, 31)))
def test_a_picture_announces_nothing(day: date) -> None:
    caption = f"A flag where NATO's chiefs of defence meet in Oslo, {day.day} {day:%B} {day.year}."
    assert _read(f"Words of thanks\n\n{caption} (Quay/Ana Ruiz)\n\nThe hall was full.") == []


@given(city=st.sampled_from(["Oslo", "Riga", "Madrid"]))
def test_the_place_of_those_who_meet_is_theirs_beside_a_summit(city: str) -> None:
    text = f"NATO's chiefs of defence met in {city} on 5 May 2022 before the Paris summit."
    [found] = _read(text)
    assert found.place is not None
    assert found.place.city is not None
    assert found.place.city.of(text) == city


@given(
    city=st.sampled_from(["Oslo", "Riga", "Madrid"]),
    what=st.sampled_from(["outcome of the conference on ports", "report on the talks"]),
)
def test_what_came_of_others_elsewhere_is_no_place(city: str, what: str) -> None:
    text = f"NATO's chiefs of defence met on 5 May 2022 and heard the {what} held in {city}."
    assert [each.place for each in _read(text)] == [None]


@given(
    before=filler(),
    after=filler(),
    who=st.sampled_from(sorted(_WHO)),
    verb=st.sampled_from(["will meet", "are to gather", "convene", "will hold talks"]),
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
)
def test_planted_announcement_is_found(
    before: str, after: str, who: str, verb: str, day: date
) -> None:
    """Level, day and sentence come back, wherever the sentence stands."""
    sentence = f"{who} {verb} in Oslo on {day.day} {day:%B} {day.year}."
    text = f"{before} {sentence} {after}"
    [found] = _read(text)
    assert found.sentence.of(text) == sentence
    assert found.level is _WHO[who]
    assert found.date is not None
    assert found.date.dates is not None
    assert (found.date.dates.first, found.date.dates.last) == (day, day)
    assert not found.is_past


@given(filler())
def test_prose_announces_nothing(text: str) -> None:
    assert _read(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(each.sentence.covers(each.level_span) for each in _read(text))


HITS = [
    pytest.param(
        "The meeting of foreign ministers has been held online again.",
        ("foreign_ministers", True, None, "meeting"),
        id="has been held online",
    ),
    pytest.param(
        "The foreign ministers of the north had a call on 5 May 2022.",
        ("foreign_ministers", False, "5 May 2022", "had a call"),
        id="a call",
    ),
    pytest.param(
        "A summit of ten countries, also known as the Harbour Ten, kicked off in Riga today.",
        ("heads_of_state_and_government", False, None, "summit"),
        id="a summit by another name kicked off",
    ),
    pytest.param(
        "NATO Foreign Ministers met in Oslo on 1 June 2023.",
        ("foreign_ministers", True, "1 June 2023", "met"),
        id="past",
    ),
    pytest.param(
        "The Polish foreign minister will host his NATO colleagues in Warsaw on 3 May 2022.",
        ("foreign_ministers", False, "3 May 2022", "host"),
        id="a minister and his colleagues",
    ),
    pytest.param(
        "Oslo, 3-4 May 2022: NATO defence ministers meet again.",
        ("defence_ministers", False, "3-4 May 2022", "meet"),
        id="days at the head",
    ),
    pytest.param(
        "NATO Chiefs of Defence opened their meeting in Oslo on 3 May 2022.",
        ("chiefs_of_defence", True, "3 May 2022", "meeting"),
        id="opened",
    ),
    pytest.param(
        "A NATO Foreign Ministerial will be held in Oslo on 3 May 2022.",
        ("foreign_ministers", False, "3 May 2022", "be held"),
        id="a ministerial",
    ),
    pytest.param(
        "The NATO Defence Ministerial in Oslo agreed to help.",
        ("defence_ministers", False, None, None),
        id="a ministerial without a verb of meeting",
    ),
    pytest.param(
        "NATO defence ministers will meet at NATO Headquarters.",
        ("defence_ministers", False, None, "meet"),
        id="at a building",
    ),
    pytest.param(
        "Her colleagues will meet at the NATO summit in Oslo.",
        ("heads_of_state_and_government", False, None, "meet"),
        id="colleagues at a summit",
    ),
    pytest.param(
        "The next NATO summit is planned in Ankara.",
        ("heads_of_state_and_government", False, None, "next NATO summit"),
        id="a summit without a day",
    ),
    pytest.param(
        "NATO defence ministers in Brussels, 5 May 2022",
        ("defence_ministers", False, "5 May 2022", None),
        id="headline without a verb",
    ),
    pytest.param(
        "The North Atlantic Council will meet on 5 May 2022.",
        ("other", False, "5 May 2022", "meet"),
        id="a body at no stated level",
    ),
    pytest.param(
        "NATO defence ministers will meet in Brussels on 5 May 2022 (Thursday 5 May 2022).",
        ("defence_ministers", False, "Thursday 5 May 2022", "meet"),
        id="the fuller of two equal dates",
    ),
    pytest.param(
        "NATO defence ministers, told on 2 May 2022, will meet in Brussels on 5 May 2022.",
        ("defence_ministers", False, "5 May 2022", "meet"),
        id="the first date that is the meeting's",
    ),
    pytest.param(
        "NATO defence ministers will meet in Oslo on 5 May 2022 and speak on 6 June 2022.",
        ("defence_ministers", False, "5 May 2022", "meet"),
        id="a second date is another's",
    ),
]


@pytest.mark.parametrize(("text", "expected"), HITS)
def test_hits(text: str, expected: tuple[str, bool, str | None, str | None]) -> None:
    [found] = _read(text)
    marked = mark(text)
    day = None if found.date is None else found.date.span
    verb = said(marked, found.verb)
    noun_head = None if verb is None else verb.removeprefix("next NATO ").strip()
    assert (found.level.value, found.is_past, said(marked, day)) == expected[:3]
    assert noun_head in {expected[3], (expected[3] or "").removeprefix("next NATO ") or None}


@pytest.mark.parametrize(
    ("text", "core"),
    [
        pytest.param(
            "Ahead of talks in Riga (3 May 2022), NATO leaders will meet in Oslo on 5 June 2022.",
            "NATO leaders will meet in Oslo on 5 June 2022.",
            id="ahead of",
        ),
        pytest.param(
            "A week before talks in Riga on 3 May 2022, a meeting of NATO ministers will be "
            "held in Oslo on 5 June 2022.",
            "a meeting of NATO ministers will be held in Oslo on 5 June 2022.",
            id="a week before",
        ),
        pytest.param(
            "Before noon NATO leaders will meet in Oslo on 5 June 2022.",
            "Before noon NATO leaders will meet in Oslo on 5 June 2022.",
            id="no comma",
        ),
    ],
)
def test_another_event_in_front_is_no_part_of_it(text: str, core: str) -> None:
    [found] = _read(text)
    assert found.core.of(text) == core
    assert found.date is not None
    assert str(found.date.dates) == "2022-06-05"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("NATO Foreign Ministers will not meet in Oslo on 5 May 2022.", id="negated"),
        pytest.param(
            "It was taken by Allied Foreign Ministers on 5 May 2022 to go on as agreed at Riga.",
            id="by whom it was done",
        ),
        pytest.param("NATO Foreign Ministers might meet in Oslo on 5 May 2022.", id="might"),
        pytest.param("The summit could take place in Oslo in May 2022.", id="could"),
        pytest.param(
            "The meeting of NATO Foreign Ministers in Oslo on 5 May 2022 was cancelled.", id="off"
        ),
        pytest.param("NATO Foreign Ministers will meet soon.", id="neither day nor place"),
        pytest.param("The foreign ministers of Norway met in Oslo.", id="ministers of a country"),
        pytest.param("Farmers will meet in Oslo on 5 May 2022.", id="nobody's level"),
        pytest.param("Foreign ministers of note, Oslo.", id="no word of meeting"),
        pytest.param("NATO Foreign Ministers agreed with Norway.", id="no meeting, no day"),
        pytest.param(
            "The session let NATO Foreign Ministers discuss what leaders took on at the Alliance's "
            "summit in Madrid.",
            id="the place of a summit",
        ),
        pytest.param(
            "A session let NATO Foreign Ministers discuss the Madrid summit.", id="named after it"
        ),
        pytest.param(
            "I met him in Oslo on 5 May 2022, as I meet all NATO Foreign Ministers.", id="two alone"
        ),
        pytest.param(
            "She had just spoken with him in Oslo on 5 May 2022 about NATO Foreign Ministers.",
            id="two alone, spoken",
        ),
        pytest.param(
            "The Meeting looked forward to the convening of the 3rd Port Days on 5 May 2022.",
            id="what a meeting awaits",
        ),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []


@given(
    others=st.sampled_from(["OSCE Ministerial", "G7 meeting", "UN Council meeting"]),
    city=st.sampled_from(["Oslo", "Riga", "Madrid"]),
)
def test_where_others_meet_is_not_where_those_do_who_go_there(others: str, city: str) -> None:
    text = f"NATO Foreign Ministers will meet on 5 May 2022 and go on to the {others} in {city}."
    [found] = _read(text)
    assert found.place is None
    own = f"NATO Foreign Ministers will meet on 5 May 2022 at the NATO meeting in {city}."
    [found] = _read(own)
    assert found.place is not None


def test_a_day_and_a_place_are_surer_than_a_place() -> None:
    sure, unsure = (
        _read(text)[0]
        for text in (
            "NATO Foreign Ministers will meet in Oslo on 5 May 2022.",
            "NATO Foreign Ministers will meet in Oslo.",
        )
    )
    assert sure.weight > unsure.weight


def test_another_meeting_is_set_apart() -> None:
    [found] = _read("The next meeting of NATO Foreign Ministers will be held in Ankara.")
    assert found.is_other


def test_a_meeting_that_was_held_is_over_in_french_too() -> None:
    text = "La réunion des ministres de la Défense tenue à Oslo le 3 mai 2022 a été utile."
    [found] = _read(text, Language.FR)
    assert found.is_past


def test_french_is_read() -> None:
    text = "Les ministres de la Défense de l'OTAN se réuniront à Bruxelles le 3 mai 2022."
    [found] = _read(text, Language.FR)
    assert (found.level, found.is_past) == (Level.DEFENCE_MINISTERS, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "They met in Oslo ahead of the NATO summit. NATO Foreign Ministers met in Oslo.",
            [Level.FOREIGN_MINISTERS],
            id="a summit ahead",
        ),
        pytest.param(
            "They met in Oslo before the meeting of NATO Defence Ministers.",
            [],
            id="a meeting ahead",
        ),
        pytest.param(
            "Words after the meeting of NATO Defence Ministers in Oslo\n\nWelcome. It rains.",
            [Level.DEFENCE_MINISTERS],
            id="in a headline",
        ),
    ],
)
def test_what_is_only_before_or_after_is_another_meeting(text: str, expected: list[Level]) -> None:
    assert [found.level for found in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Opening remarks\n\nby the Chair at the meeting of NATO Defence Ministers\n\nWelcome.",
            [True],
            id="at",
        ),
        pytest.param(
            "Remarks\n\nby the Chair after the talks of NATO Defence Ministers\n\nWelcome.",
            [],
            id="no meeting",
        ),
        pytest.param(
            "Welcome to you all. He spoke at the meeting of NATO Defence Ministers.",
            [],
            id="below the head",
        ),
        pytest.param("NATO Defence Ministers will meet in Oslo.", [False], id="announced"),
    ],
)
def test_the_head_names_the_occasion(text: str, expected: list[bool]) -> None:
    assert [found.is_occasion for found in _read(text)] == expected


def test_a_second_meeting_of_a_sentence_may_be_ahead() -> None:
    first, second = _read(
        "NATO Defence Ministers met on 5 May 2022, and the NATO-Russia Council will convene on "
        "6 May 2022."
    )
    assert (first.is_past, second.is_past) == (True, False)


def test_a_second_meeting_without_a_verb_is_of_the_time_of_the_first() -> None:
    first, second = _read(
        "NATO Defence Ministers met on 5 May 2022, followed by the NATO-Russia Council."
    )
    assert (first.is_past, second.is_past) == (True, True)


@pytest.mark.parametrize(
    ("head", "count"),
    [
        pytest.param("Joint Press Statement", 1, id="those who met speak"),
        pytest.param("A word on ships", 0, id="nobody in particular"),
    ],
)
def test_those_who_issue_a_text_say_where_they_met(head: str, count: int) -> None:
    text = f"{head}\n\nWe have gathered in Warsaw to talk of ships."
    found = _read(text)
    assert len(found) == count
    assert all(each.is_reference and each.place is not None for each in found)


@given(
    lead=st.sampled_from(
        ["The meeting will be held", "All sessions run from 9.00 to 17.00", "The talks took place"]
    ),
    city=st.sampled_from(["Riga", "Oslo", "Prague"]),
    before=filler(),
)
def test_where_the_meeting_is_may_be_told_without_its_day(
    lead: str, city: str, before: str
) -> None:
    text = f"{before} {lead} in {city}."
    [found] = _read(text)
    assert (found.is_reference, found.date) == (True, None)
    assert found.place is not None
    assert found.place.city is not None
    assert found.place.city.of(text) == city


_OF_IT = {
    Language.EN: (
        "NATO foreign ministers are to meet on 5 May 2022.",
        "It will be held in {}",
        "It will take place on 5 May 2022 in {}",
    ),
    Language.FR: (
        "La réunion des ministres de la Défense approche.",
        "Elle se tiendra à {}",
        "Elle aura lieu le 5 mai 2022 à {}",
    ),
}


@given(
    language=st.sampled_from(Language),
    is_dated=st.booleans(),
    city=st.sampled_from(["Riga", "Oslo", "Madrid"]),
    after=filler(),
)
def test_it_is_the_meeting_of_the_sentence_before(
    *, language: Language, is_dated: bool, city: str, after: str
) -> None:
    before, *said_of_it = _OF_IT[language]
    text = f"{before} {said_of_it[is_dated].format(city)}. {after}"
    found = _read(text, language)[-1]
    assert (found.is_reference, found.date is not None) == (True, is_dated)
    assert found.place is not None
    assert found.place.city is not None
    assert found.place.city.of(text) == city


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It will be held in Riga.", id="nothing before"),
        pytest.param("A press conference ends the meeting. It will be held in Riga.", id="press"),
        pytest.param("They opened the meeting with an exhibition. It is held in Riga.", id="show"),
        pytest.param("The port is old. It will be held in Riga.", id="no meeting"),
        pytest.param("The meeting is near. It will be held soon.", id="no place"),
    ],
)
def test_what_is_only_called_it_may_be_anything(text: str) -> None:
    assert not any(each.is_reference for each in _read(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The meeting will be held soon, the envoy to Riga said.", id="another place"),
        pytest.param("The bridge meeting room runs to the sea.", id="no place"),
        pytest.param("In Riga they asked where the meeting will be held.", id="a place before"),
    ],
)
def test_a_place_that_is_not_that_of_the_meeting(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "La ministre participe au 29e Conseil ministériel qui s'est ouvert le 1er décembre "
            "2022 à Oslo.",
            id="au Conseil",
        ),
        pytest.param("Réunis à Oslo le 3 mai 2022, les ministres ont parlé.", id="réunis"),
    ],
)
def test_french_words_of_meeting(text: str) -> None:
    [found] = _read(text, Language.FR)
    assert found.date is not None
    assert found.place is not None


@given(city=st.sampled_from(["Riga", "Oslo", "PRAGUE"]), day=st.integers(1, 28))
def test_where_a_report_was_written_is_no_place_of_a_meeting(city: str, day: int) -> None:
    text = f"{city}, {day} May 2022 - The ports were told of the North Atlantic Council."
    assert _read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "On the first day of their meeting, NATO Defence Ministers looked at ships.",
        "The Allied Chiefs of Defence gathered virtually for the last time this year.",
        "Over the next two days, NATO Foreign Ministers will meet and look at ships.",
        "Les ministres de la Défense de l'OTAN se réuniront dans les prochains jours.",
    ],
)
def test_a_meeting_may_have_no_day_and_no_place(text: str) -> None:
    language = Language.FR if text.startswith("Les") else Language.EN
    [found] = _read(text, language)
    assert found.is_alliance
    assert not found.is_other


def test_a_council_may_have_no_more_than_an_hour() -> None:
    [found] = _read("The Foreign Affairs Council will start at 8.30.")
    assert (found.date, found.is_past) == (None, False)


def test_what_is_said_at_all_times_weighs_less() -> None:
    [habit] = _read("NATO Foreign Ministers meet in Oslo twice a year.")
    [once] = _read("NATO Foreign Ministers meet in Oslo this year.")
    assert habit.weight < once.weight


def test_days_in_the_head_weigh_more() -> None:
    line = "NATO Foreign Ministers meet in Oslo, 5-6 May 2022"
    [head] = _read(line + "\n\nIt rained all day.")
    [below] = _read("It rained all day.\n\nIt rained again. " + line + ".")
    assert head.weight > below.weight


def test_a_summit_is_where_its_name_says() -> None:
    marked = mark("The Riga Summit is one of several events.")
    places = [each.place for each in find_announcements(marked)]
    cities = [None if each is None else said(marked, each.city) for each in places]
    assert cities == ["Riga"]


def test_a_summit_of_long_ago_announces_nothing() -> None:
    text = "It goes back to the summit in Riga, Latvia, in 2006, when leaders met for a day."
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They praised the NATO leaders' meeting in London last December.", 0),
        ("NATO leaders met in Oslo earlier this year.", 0),
        ("NATO leaders will meet in Oslo next year.", 1),
        ("NATO leaders met in Oslo on Thursday.", 1),
    ],
)
def test_a_meeting_of_a_month_that_is_over_is_only_cited(text: str, expected: int) -> None:
    assert len(list(find_announcements(mark(text)))) == expected


@pytest.mark.parametrize(
    ("text", "city"),
    [
        pytest.param(
            "Speaking in Tallinn on 3 June 2030, Ana Berg said NATO defence ministers will meet in"
            " Oslo.",
            "Oslo",
            id="said",
        ),
        pytest.param(
            "Ana Berg told the NATO Parliamentary Assembly in Tallinn on 3 June 2030 that the"
            " summit will meet in Oslo.",
            "Oslo",
            id="told",
        ),
        pytest.param(
            "In a speech at a session in Tallinn on 3 June 2030, Ana Berg stressed that the"
            " Alliance's Oslo summit will open soon.",
            "Oslo",
            id="in a speech",
        ),
    ],
)
def test_where_and_when_something_is_said_of_a_meeting_it_is_not(text: str, city: str) -> None:
    for found in _read(text):
        assert found.date is None
        assert found.place is None or "Tallinn" not in str(found.place)
        assert found.core.of(text).startswith(("NATO", "the"))
        assert city in found.core.of(text)


def test_what_is_said_at_a_meeting_is_said_where_it_is() -> None:
    said = "Ana Berg said on 3 June 2030 at the meeting of NATO defence ministers in Oslo"
    [found] = _read(f"{said} that all was well.")
    assert found.date is not None


@pytest.mark.parametrize(
    ("told", "count"),
    [("was a success, and leaders made decisions", 0), ("will be held", 1)],
)
def test_a_summit_of_which_it_is_said_how_it_went_is_over(told: str, count: int) -> None:
    assert len(_read(f"Ana Berg said the NATO summit {told} in Oslo.")) == count


@pytest.mark.parametrize("order", ["after", "before", "ahead of"])
def test_a_country_that_is_visited_is_not_where_the_summit_is(order: str) -> None:
    title = f"Minister plans visits to Norway and Spain {order} NATO summit"
    text = f"{title}\n\nIn Riga, Minister Ida Holm will attend the NATO summit on 5 May 2022."
    cities = [each.venue and each.venue.city for each in extract(text).brief.meetings]
    assert cities == ["Riga"]
