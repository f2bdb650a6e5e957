"""All meetings that a release speaks of, with what is said of each."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Brief, Language, Level, MeetingMode, extract
from natobrief.lexicon.organisations import NATO
from natobrief.testing.filler import filler
from tests.assemble.reading import backing

_ONE = "NATO Defence Ministers will meet in Oslo on 5-6 May 2022."
_BODIES = {
    "NATO-Ukraine Commission": Level.OTHER,
    "NATO-Georgia Commission": Level.OTHER,
    "Euro-Atlantic Partnership Council": Level.OTHER,
    "Nuclear Planning Group": Level.DEFENCE_MINISTERS,
}


def _read(text: str) -> Brief:
    return extract(text).brief


@given(
    body=st.sampled_from(sorted(_BODIES)),
    shape=st.sampled_from(
        [
            "The {} will meet on {}.",
            "A meeting of the {} will be held on {}.",
            "On {}, ministers will meet in the {}.",
        ]
    ),
    day=st.dates(date(2022, 5, 4), date(2040, 12, 31)),
    prose=filler(),
)
def test_planted_meeting_of_a_body_is_found(body: str, shape: str, day: date, prose: str) -> None:
    """Its body, level and day come back, each with the words that state it."""
    when = f"{day.day} {day:%B} {day.year}"
    words = (when, body) if shape.startswith("On") else (body, when)
    brief = _read(f"{_ONE} {prose} {shape.format(*words)} {prose}")
    own, other = brief.meetings
    assert (own.level, own.body) == (Level.DEFENCE_MINISTERS, None)
    assert (other.level, other.body) == (_BODIES[body], body)
    assert other.dates is not None
    assert str(other.dates) == day.isoformat()
    assert backing(brief, "/meetings/1/body") == [body]
    assert backing(brief, "/meetings/1/dates") == [when]


@given(before=filler(), after=filler())
def test_prose_adds_no_meeting(before: str, after: str) -> None:
    assert len(_read(f"{before} {_ONE} {after}").meetings) == 1


@given(
    body=st.sampled_from(["NATO-Ukraine Commission", "NATO-Georgia Commission"]),
    day=st.sampled_from(["Thursday", "Friday", "5 May", "Friday morning"]),
    prose=filler(),
)
def test_days_of_the_main_meeting_settle_those_of_a_body(body: str, day: str, prose: str) -> None:
    found = extract(f"{_ONE} {prose} On {day}, the {body} will meet. {prose}")
    assert found.problems == ()
    other = found.brief.meetings[1]
    expected = "2022-05-06" if day.startswith("Fri") else "2022-05-05"
    assert (other.body, str(other.dates)) == (body, expected)
    assert [each.party.name for each in other.delegations] == [body[5:12]]


def test_three_meetings_of_one_sentence() -> None:
    brief = _read(
        "Meetings of the North Atlantic Council, the Nuclear Planning Group and the NATO-Ukraine "
        "Commission will be held in Oslo on 5 May 2022."
    )
    assert [meeting.body for meeting in brief.meetings] == [
        "North Atlantic Council",
        "Nuclear Planning Group",
        "NATO-Ukraine Commission",
    ]
    assert {str(meeting.dates) for meeting in brief.meetings} == {"2022-05-05"}


def test_bodies_in_a_row_over_several_days_have_no_day_of_their_own() -> None:
    own, other = _read(
        "The Military Committee and the NATO-Georgia Commission will meet in Oslo on 5-6 May 2022."
    ).meetings
    assert str(own.dates) == "2022-05-05/2022-05-06"
    assert other.dates is None


def test_one_that_follows_has_its_own_day_and_place() -> None:
    own, other = _read(
        "On 5 May 2022 NATO Defence Ministers will meet in Oslo, followed on 6 May 2022 by a "
        "meeting of the NATO-Ukraine Commission in Riga."
    ).meetings
    assert (str(own.dates), str(other.dates)) == ("2022-05-05", "2022-05-06")
    cities = [None if each.venue is None else each.venue.city for each in (own, other)]
    assert cities == ["Oslo", "Riga"]


@pytest.mark.parametrize(
    ("said", "days"),
    [
        pytest.param("on the first day", "2022-05-05", id="first day"),
        pytest.param("on the second day", "2022-05-06", id="second day"),
        pytest.param("on 6 May", "2022-05-06", id="a day without its year"),
        pytest.param("on the third day", "None", id="no such day"),
    ],
)
def test_days_follow_from_those_of_the_releases_own_meeting(said: str, days: str) -> None:
    brief = _read(f"{_ONE} The NATO-Ukraine Commission will also meet {said}.")
    assert str(brief.meetings[1].dates) == days
    if days != "None":
        assert brief.evidence_for("/meetings/1/dates")[0].origin.value == "inferred"


def test_guests_and_agenda_go_to_the_meeting_that_they_are_said_to_come_to() -> None:
    own, other = _read(
        f"{_ONE} The Defence Minister of Finland will attend the meeting. On 6 May 2022 the "
        "NATO-Georgia Commission will meet with the Defence Minister of Georgia to discuss piracy."
    ).meetings
    assert [guest.party.name for guest in own.delegations] == ["Finland"]
    assert [guest.party.name for guest in other.delegations] == ["Georgia"]
    assert (own.agenda, [item.text for item in other.agenda]) == ((), ["piracy"])


def test_words_that_carry_on_speak_of_the_meeting_before_them() -> None:
    own, other = _read(
        f"{_ONE} The NATO-Georgia Commission will meet on 9 May 2022. "
        "The meeting will be attended by the Defence Minister of Georgia."
    ).meetings
    assert own.delegations == ()
    assert [guest.party.name for guest in other.delegations] == ["Georgia"]


def test_a_sentence_about_the_day_of_another_meeting_is_about_it() -> None:
    own, other = _read(
        f"{_ONE} The NATO-Georgia Commission will meet on 9 May 2022. It rained. "
        "On 9 May 2022, ministers will be joined by the Defence Minister of Georgia."
    ).meetings
    assert (own.delegations, len(other.delegations)) == ((), 1)


def test_a_sentence_about_a_day_of_no_meeting_is_about_none() -> None:
    brief = _read(f"{_ONE} On 19 May 2022, the Defence Minister of Georgia will attend the talks.")
    assert [meeting.delegations for meeting in brief.meetings] == [()]


def test_status_is_that_of_the_day_of_the_meeting() -> None:
    own, other = _read(
        "NATO Foreign Ministers will meet in Oslo on 5 May 2022. The Foreign Minister of Sweden "
        "will attend the meeting. On 9 July 2022 the NATO-Ukraine Commission will meet with the "
        "Foreign Minister of Sweden."
    ).meetings
    assert [str(guest.status) for guest in own.delegations] == ["partner"]
    # Ukraine comes too: the body is theirs.
    assert [str(guest.status) for guest in other.delegations] == ["invitee", "partner"]


def test_chair_mode_and_place_are_those_of_each() -> None:
    own, other = _read(
        f"{_ONE} The Nuclear Planning Group will meet by videoconference on 9 May 2022, chaired by "
        "Jens Stoltenberg."
    ).meetings
    assert (own.chair, own.mode) == (None, None)
    assert other.chair is not None
    assert (other.chair.name, other.mode, other.venue) == (
        "Jens Stoltenberg",
        MeetingMode.ONLINE,
        None,
    )


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        pytest.param(
            "The Nuclear Planning Group will meet on 5 May 2022.",
            Language.EN,
            "Meeting of the Nuclear Planning Group",
            id="of its body",
        ),
        pytest.param(
            "Le Conseil OTAN-Russie se réunira à Oslo le 5 mai 2022.",
            Language.FR,
            "Réunion : Conseil OTAN-Russie",
            id="of its body, French",
        ),
        pytest.param(
            "The North Atlantic Council will meet at the level of Defence Ministers on 5 May 2022.",
            Language.EN,
            "Meeting of NATO Defence Ministers",
            id="of those who meet as the Council",
        ),
    ],
)
def test_names(text: str, language: Language, name: str) -> None:
    assert extract(text, language=language).brief.meeting.name == name


@pytest.mark.parametrize(
    ("text", "body", "level"),
    [
        pytest.param(
            "The Foreign Affairs Council will meet in Luxembourg on 5 May 2022.",
            "Foreign Affairs Council",
            Level.FOREIGN_MINISTERS,
            id="ministers",
        ),
        pytest.param(
            "The Foreign Affairs Council (Defence) will meet in Luxembourg on 5 May 2022.",
            "Foreign Affairs Council",
            Level.DEFENCE_MINISTERS,
            id="of another sort",
        ),
        pytest.param(
            "The European Council met in Brussels on 5 May 2022.",
            "European Council",
            Level.HEADS_OF_STATE_AND_GOVERNMENT,
            id="leaders",
        ),
        pytest.param(
            "The UN Security Council will meet on 5 May 2022.",
            "UN Security Council",
            Level.OTHER,
            id="no level",
        ),
    ],
)
def test_neighbours_are_read_by_the_same_rules(text: str, body: str, level: Level) -> None:
    meeting = _read(text).meeting
    assert (meeting.body, meeting.level) == (body, level)


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Spain have been invited to the 29th OSCE Ministerial Council in Riga.",
        "They gather in Riga from 1 to 2 December for the 29th OSCE Ministerial Council.",
    ],
)
def test_a_council_to_which_some_are_invited_meets(text: str) -> None:
    meeting = _read(text).meeting
    assert (meeting.body, meeting.level) == ("OSCE Ministerial Council", Level.FOREIGN_MINISTERS)


@pytest.mark.parametrize("on", ["on", "in"])
def test_an_island_is_in_the_country_whose_it_is(on: str) -> None:
    venue = _read(
        f"Talks of G7 foreign ministers opened {on} Italy's Elm Island today."
    ).meeting.venue
    assert venue is not None
    assert (venue.city, venue.country and venue.country.alpha3) == (None, "ITA")


@pytest.mark.parametrize("line", ["OSLO (Quay News - 3 May 2022) ", "OSLO – ", ""])
def test_a_list_of_guests_may_follow_a_dateline(line: str) -> None:
    text = f"{line}Norway and Spain have been invited to the OSCE Ministerial Council in Riga."
    parties = [str(each.party) for each in _read(text).meeting.delegations]
    assert parties == ["Norway", "Spain"]


@pytest.mark.parametrize("does", ["participera", "va participer"])
@pytest.mark.parametrize("when", ["le 3 mars 2022, à Riga,", "aujourd’hui, à Riga,", "à Riga"])
def test_day_and_city_may_stand_before_the_council(does: str, when: str) -> None:
    text = f"La ministre fédérale Ana Ruiz {does} {when} au Conseil des affaires étrangères."
    assert _read(text).meeting.body == "Foreign Affairs Council"


@pytest.mark.parametrize("of", ["de l’Union européenne", "de l’UE"])
def test_a_council_of_ministers_of_the_union_is_its_council(of: str) -> None:
    text = f"Elle participera lundi au Conseil des ministres des Affaires étrangères {of} à Riga."
    assert _read(text).meeting.body == "Foreign Affairs Council"


@pytest.mark.parametrize(
    "who",
    [
        "The G7 foreign ministers",
        "The foreign ministers of the G7",
        "The Group of Seven foreign ministers",
        "The foreign ministers from the Group of Seven (G7) countries",
    ],
)
def test_the_alliance_is_a_guest_of_a_group_of_states(who: str) -> None:
    text = f"{who} will meet on 3 May 2018. The NATO Secretary General will join the meeting."
    assert [each.party for each in _read(text).meeting.delegations] == [NATO]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "OSCE Ministerial Council\n\n19 December 2018\n\nJan Holm represented Norway at the "
            "Ministerial Council of the OSCE. The Council was held in Milan on 6 and 7 December "
            "and hosted by Italy.",
            id="the Council",
        ),
        pytest.param(
            "OSCE Ministerial Council, 6-7 December 2018\n\nThe council was held in Milan. "
            "Ministers reviewed the work of the year.",
            id="the headline",
        ),
    ],
)
def test_a_council_is_its_meeting(text: str) -> None:
    meeting = _read(text).meeting
    assert (str(meeting.dates), meeting.level) == (
        "2018-12-06/2018-12-07",
        Level.FOREIGN_MINISTERS,
    )


def test_a_meeting_of_a_neighbours_council_is_not_called_the_alliances() -> None:
    meeting = _read(
        "Remarks upon arrival at the Foreign Affairs Council\n\nBrussels, 5 May 2022\n\nGood "
        "morning. We meet and speak of NATO."
    ).meeting
    assert meeting.name == "Meeting of Foreign Ministers"


@pytest.mark.parametrize(
    "when",
    ["this afternoon the {} will meet", "the {} will meet this evening", "then the {} will meet"],
)
def test_a_body_that_meets_at_another_time_of_the_day_is_another_meeting(when: str) -> None:
    brief = _read(
        "Doorstep statement by the Secretary General at the meeting of NATO Defence Ministers\n\n"
        f"Oslo, 5 May 2022\n\nGood morning. And {when.format('NATO-Ukraine Commission')}."
    )
    assert [each.body for each in brief.meetings] == [None, "NATO-Ukraine Commission"]


@pytest.mark.parametrize(
    ("told", "mode"),
    [
        ("Ann Holm chaired the meeting, which was held by videoconference.", MeetingMode.ONLINE),
        ("The meeting took place in person.", MeetingMode.IN_PERSON),
        ("The meeting was held as planned.", None),
        ("The press can register online.", None),
    ],
)
def test_another_sentence_says_how_it_was_held(told: str, mode: MeetingMode | None) -> None:
    brief = _read(f"The North Atlantic Council met on 5 May 2022 to discuss ports. {told}")
    assert brief.meeting.mode is mode


def test_the_day_of_talks_is_not_that_of_what_they_are_on() -> None:
    brief = _read(
        "Minister Ida Holm And Minister Jan Kos At a Joint Press Availability\n\n5 May 2022\n\n"
        "IDA HOLM: Good morning. Today's meeting was on the upcoming NATO summit, which will take "
        "place in Oslo. We met here.\n\nJAN KOS: Thank you."
    )
    own, summit = brief.meetings
    assert (str(own.dates), summit.dates) == ("2022-05-05", None)
    assert (summit.venue and summit.venue.city) == "Oslo"


def test_the_days_of_what_a_meeting_follows_are_not_its_own() -> None:
    brief = _read(
        "NATO-Russia Council to meet in Lisbon\n\n22 October 2010\n\nThe NATO-Russia Council will "
        "meet at the level of Heads of State and Government in Lisbon, Portugal, on 20 November "
        "2010. The meeting follows the NATO Summit on 19 and 20 November. On 20 November, Heads of "
        "State and Government of ISAF contributing nations will also meet with President Ali Noor "
        "of Afghanistan."
    )
    first, second = brief.meetings[:2]
    assert (first.body, str(first.dates)) == ("NATO-Russia Council", "2010-11-20")
    assert "Afghanistan" not in {str(each.party) for each in first.delegations}
    assert {str(each.party) for each in second.delegations} == {"Afghanistan"}


@pytest.mark.parametrize("who", ["Ukraine", "Georgia"])
def test_a_body_of_two_is_called_in_either_order(who: str) -> None:
    brief = _read(f"The {who}-NATO Commission met in Oslo on 5 May 2022.")
    assert brief.meeting.body == f"NATO-{who} Commission"


def test_a_council_meets_with_a_country_in_another_one() -> None:
    brief = _read(
        "21 November 2024\n\nThe North Atlantic Council will meet with Ukraine in the NATO-Ukraine "
        "Council next Tuesday, after Russia fired an experimental missile at Dnipro today."
    )
    [meeting] = brief.meetings
    assert (str(meeting.dates), meeting.venue) == ("2024-11-26", None)
    assert meeting.body in {"North Atlantic Council", "NATO-Ukraine Council"}


@pytest.mark.parametrize(
    "text",
    [
        "Ministers agreed to open an office in Tbilisi and looked forward to {}.",
        "Ministers spoke of the floods in Tbilisi, and are to prepare {}.",
        "Ministers thanked those in Tbilisi on 3 March 2022 and agreed that {} would be short.",
    ],
)
def test_the_place_of_the_next_meeting_stands_behind_it(text: str) -> None:
    held = "their next meeting, to be held in Berlin on 5 June 2022"
    others = _read(f"{_ONE} {text.format(held)}").meetings[1:]
    assert [
        (None if each.venue is None else each.venue.city, str(each.dates)) for each in others
    ] == [("Berlin", "2022-06-05")]


def test_a_visit_to_where_a_summit_will_be_is_a_visit() -> None:
    text = (
        "On 2 May 2022, NATO Secretary General Ana Horvat travelled to Oslo, Norway, where NATO's "
        "next Summit will be held in June. She met the Prime Minister there."
    )
    [meeting] = _read(text).meetings
    assert (str(meeting.dates), meeting.level) == ("2022-05-02", Level.OTHER)


def test_what_was_at_a_meeting_elsewhere_is_not_of_this_one() -> None:
    text = (
        f"{_ONE} At the ministerial meeting in Riga, Allies discussed support for Moldova. Georgia "
        "was represented at the meeting by Foreign Minister Nino Beridze."
    )
    meeting = _read(text).meeting
    assert (meeting.agenda, meeting.delegations) == ((), ())


@given(
    country=st.sampled_from(["Ukraine", "Georgia"]),
    before=st.sampled_from(["prior to", "before", "ahead of"]),
)
def test_the_body_that_meets_before_a_summit_sends_nobody_to_it(country: str, before: str) -> None:
    body = f"NATO-{country} Commission"
    meeting = _read(
        f"Ambassadors decided to hold a meeting of the {body} {before} the NATO Summit in Riga "
        "on 5-6 May 2030."
    ).meeting
    assert (meeting.venue and meeting.venue.city, meeting.delegations) == ("Riga", ())
    met = _read(f"The {body} met in Oslo on 2 May 2030, {before} the Summit in Riga.").meeting
    assert [str(each.party) for each in met.delegations] == [country]


@given(st.sampled_from(["upcoming ", "next ", "", "coming "]))
def test_a_summit_is_the_one_that_the_headline_calls_after_its_city(which: str) -> None:
    text = (
        "Minister Calls for Calm at Riga Summit\n\n"
        f"Minister Ana Berg said after talks that it was good at the {which}NATO Summit in Riga to "
        "hear of calm."
    )
    [meeting] = _read(text).meetings
    assert meeting.venue is not None
    assert meeting.venue.city == "Riga"


@pytest.mark.parametrize("verb", ["noted that", "said"])
def test_a_next_meeting_without_a_day_is_given_once(verb: str) -> None:
    told = f"Ms Ana Berg {verb} Foreign Ministers will next meet in Riga in April 2031."
    brief = _read(f"NATO Foreign Ministers met in Oslo on 5 May 2030. {told}")
    assert [each.venue and each.venue.city for each in brief.meetings] == ["Oslo", "Riga"]


def test_the_lines_of_a_calendar_are_meetings() -> None:
    text = (
        "The week ahead\n\nMonday 5 June 2028: EU foreign ministers meet in Luxembourg\n"
        "Tuesday 6 June: NATO defence ministers meet in Brussels"
    )
    assert [(each.level, str(each.dates)) for each in _read(text).meetings] == [
        (Level.FOREIGN_MINISTERS, "2028-06-05"),
        (Level.DEFENCE_MINISTERS, "2028-06-06"),
    ]


_FIRST = "EU foreign ministers will meet in Riga on 5 June 2028 and"
_AT_FIRST = "Ana Berg will take part in the EU foreign ministers' meeting in Riga on 5 June 2028"


@pytest.mark.parametrize(
    "text",
    [
        f"{_FIRST} NATO defence ministers in Oslo on 6 June.",
        f"{_FIRST} the defence ministers on 6 June in Oslo.",
        f"{_AT_FIRST} and in the NATO defence ministers' meeting in Oslo on 6 June.",
    ],
)
def test_two_meetings_of_one_sentence_have_each_its_place(text: str) -> None:
    found = [(each.level, str(each.dates), each.venue) for each in _read(text).meetings]
    assert [(level, days, venue and venue.city) for level, days, venue in found] == [
        (Level.FOREIGN_MINISTERS, "2028-06-05", "Riga"),
        (Level.DEFENCE_MINISTERS, "2028-06-06", "Oslo"),
    ]


@given(
    verb=st.sampled_from(["look to", "look ahead to", "focus on", "prepare for"]),
    summit=st.sampled_from(["NATO Summit in July", "Oslo Summit", "the NATO Summit"]),
)
def test_ministers_hold_no_summit(verb: str, summit: str) -> None:
    text = f"Ministers {verb} {summit}\n\nNATO Foreign Ministers met in Oslo on 5 May 2028."
    meeting = _read(text).meetings[0]
    assert (meeting.level, meeting.name) == (
        Level.FOREIGN_MINISTERS,
        "Meeting of NATO Foreign Ministers",
    )


@given(verb=st.sampled_from(["focuses on", "looks ahead to", "reflects on"]))
def test_days_below_a_headline_that_looks_at_a_summit_are_of_others(verb: str) -> None:
    text = f"The Assembly {verb} NATO Summit\n\nA review\n\nRiga, 25-28 May 2028\n\nIt was lively."
    assert all(each.dates is None for each in _read(text).meetings)
