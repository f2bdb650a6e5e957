"""The meeting, out of what the rules found."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Attendance,
    DateRange,
    DocumentKind,
    Level,
    MeetingMode,
    Origin,
    Status,
    extract,
)
from natobrief.diagnostics import Code
from natobrief.testing.filler import filler
from tests.assemble.reading import backing, meeting_of, read

_ONE = "NATO Foreign Ministers will meet in Oslo, Norway, on 5 May 2022."


@given(before=filler(), after=filler())
def test_what_stands_around_a_meeting_does_not_change_it(before: str, after: str) -> None:
    assert meeting_of(f"{before} {_ONE} {after}") == meeting_of(_ONE)


@given(
    st.sampled_from(["in Gdańsk, Poland,", "in Bodø (Norway)", "in Oslo", "in the Latvian capital"])
)
def test_every_venue_has_a_country(where: str) -> None:
    venue = meeting_of(f"NATO Foreign Ministers will meet {where} on 5 May 2022.").venue
    assert venue is not None
    assert venue.country is not None


def test_days_at_odds_with_their_weekday_are_kept_and_reported() -> None:
    found = read("NATO Foreign Ministers will meet in Oslo on Monday 5 May 2022.")
    assert found.brief.meeting.dates is not None
    assert found.brief.meeting.dates.first == date(2022, 5, 5)
    assert [problem.code for problem in found.problems] == [Code.WEEKDAY_MISMATCH]


def test_impossible_days_are_reported_and_left_out() -> None:
    found = read("NATO Foreign Ministers will meet in Oslo on 31 June 2022.")
    assert found.brief.meeting.dates is None
    assert [problem.code for problem in found.problems] == [Code.IMPOSSIBLE_DATE]


@pytest.mark.parametrize("verb", ["received", "welcomed", "hosted"])
@pytest.mark.parametrize(
    ("office", "level"),
    [
        ("Foreign Minister", Level.FOREIGN_MINISTERS),
        ("Minister of Defence", Level.DEFENCE_MINISTERS),
    ],
)
def test_who_receives_colleagues_meets_them(verb: str, office: str, level: Level) -> None:
    meeting = meeting_of(
        f"On 5 May 2022, {office} Ida Holm {verb} her Danish and Polish counterparts in Oslo."
    )
    assert (meeting.level, meeting.dates) == (
        level,
        DateRange(first=date(2022, 5, 5), last=date(2022, 5, 5)),
    )
    assert [str(each.party.name) for each in meeting.delegations] == ["Denmark", "Poland"]


@pytest.mark.parametrize(
    "ahead", ["in preparation of", "ahead of", "to prepare", "in the run-up to", "following"]
)
@pytest.mark.parametrize("who", ["The Presidents of Latvia and Poland", "Foreign Ministers"])
def test_a_summit_that_is_prepared_is_elsewhere(who: str, ahead: str) -> None:
    meeting = meeting_of(f"{who} met on 5 May 2022, {ahead} the NATO Summit in Madrid.")
    assert meeting.dates == DateRange(first=date(2022, 5, 5), last=date(2022, 5, 5))
    assert meeting.venue is None


@pytest.mark.parametrize("day", ["", " on 5 May 2010"])
def test_a_summit_at_which_something_was_adopted_is_cited(day: str) -> None:
    brief = read(
        f"Foreign Ministers met in Oslo{day}. They reconfirmed the Declaration, adopted at the "
        "Summit on 7 May 2009 in Prague."
    ).brief
    assert [each.level for each in brief.meetings] == [Level.FOREIGN_MINISTERS]


@given(
    first=st.integers(2, 25),
    goes=st.sampled_from(["travels to Brussels on", "leaves for Brussels on", "will fly on"]),
    aim=st.sampled_from(["to attend", "to take part in"]),
    held=st.sampled_from(
        [", taking place on", ", which will be held on", " on", ", to be held on"]
    ),
)
def test_the_day_of_the_council_is_not_that_of_the_journey(
    first: int, goes: str, aim: str, held: str
) -> None:
    meeting = meeting_of(
        f"Foreign Minister Ida Holm {goes} {first} May 2022 {aim} the Foreign Affairs Council"
        f"{held} {first + 1} May 2022."
    )
    assert meeting.dates == DateRange(first=date(2022, 5, first + 1), last=date(2022, 5, first + 1))


@pytest.mark.parametrize("instead", ["gather", "meeting", "convene in person", "travel"])
def test_who_meets_online_rather_than_there_is_not_there(instead: str) -> None:
    meeting = meeting_of(
        f"Foreign Ministers will meet online on 5 May 2022 rather than {instead} in Oslo."
    )
    assert meeting.venue is None


@pytest.mark.parametrize("year", [1949, 1991, 2003])
def test_a_day_of_history_tells_no_status(year: int) -> None:
    meeting = meeting_of(
        "The Foreign Ministers of Estonia and Germany gathered today in Riga. Looking back at the "
        f"years since the renewal of relations on 28 August {year}, they agreed."
    )
    told = {each.party.name: each.status for each in meeting.delegations}
    assert told["Germany"] in {Status.ALLY, None}
    assert told["Estonia"] in {Status.ALLY, None}


def test_holders_of_an_office_met_each_by_name() -> None:
    meeting = meeting_of(
        "On 5 May 2022, Prime Minister of Norway Ida Holm, Prime Minister of Latvia Jan Ozols and "
        "Prime Minister of Estonia Liis Saar met in Oslo."
    )
    assert [each.party.name for each in meeting.delegations] == ["Norway", "Latvia", "Estonia"]


def test_those_who_exchange_views_meet() -> None:
    meeting = meeting_of("On 5 May 2022, the Foreign Ministers had an open exchange of views.")
    assert (meeting.level, str(meeting.dates)) == (Level.FOREIGN_MINISTERS, "2022-05-05")


def test_without_a_meeting_there_is_a_problem() -> None:
    found = read("Nothing is announced here.")
    assert found.brief.meetings == ()
    assert [problem.code for problem in found.problems] == [Code.NO_MEETING]


class TestOtherSentences:
    """A second sentence about the same meeting adds to it; one about another does not."""

    def test_day_and_place_may_stand_apart(self) -> None:
        meeting = meeting_of(
            "NATO Foreign Ministers will meet on 5 May 2022. "
            "NATO Foreign Ministers will meet in Oslo."
        )
        assert meeting.dates is not None
        assert meeting.venue is not None
        assert meeting.venue.city == "Oslo"

    @pytest.mark.parametrize(
        "other",
        [
            pytest.param("NATO Foreign Ministers met in Riga on 3 March 2020.", id="over"),
            pytest.param("The next NATO Foreign Ministers meeting will be in Riga.", id="next"),
            pytest.param("NATO Defence Ministers will meet in Riga.", id="others"),
        ],
    )
    def test_another_meeting_lends_no_place(self, other: str) -> None:
        assert meeting_of(f"NATO Foreign Ministers will meet on 5 May 2022. {other}").venue is None


class TestName:
    """Stated where the release gives one, else inferred from the level."""

    def test_stated(self) -> None:
        brief = read("An informal meeting of NATO Foreign Ministers will be held in Oslo.").brief
        assert brief.meeting.name == "informal meeting of NATO Foreign Ministers"
        assert backing(brief, "/meetings/0/name") == [brief.meeting.name]

    def test_stated_in_the_headline(self) -> None:
        text = "Meeting of NATO Ministers of Defence\n\nNATO defence ministers will meet in Oslo."
        assert meeting_of(text).name == "Meeting of NATO Ministers of Defence"

    def test_inferred(self) -> None:
        [item] = read(_ONE).brief.evidence_for("/meetings/0/name")
        assert item.origin.value == "inferred"
        assert meeting_of(_ONE).name == "Meeting of NATO Foreign Ministers"

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            pytest.param(
                "EU defence ministers will meet in Oslo on 5 May 2022. NATO will take part.",
                "Meeting of Defence Ministers",
                id="another organisation's",
            ),
            pytest.param(
                "Foreign ministers will meet in Oslo on 5 May 2022.",
                "Meeting of Foreign Ministers",
                id="nobody's",
            ),
            pytest.param(
                "Foreign ministers will meet in Oslo on 5 May 2022. All Allies will come.",
                "Meeting of NATO Foreign Ministers",
                id="Allies",
            ),
            pytest.param(
                "Les ministres de la Défense se réuniront à Oslo le 5 mai 2022.",
                "Réunion des ministres de la Défense",
                id="nobody's, French",
            ),
        ],
    )
    def test_a_name_made_of_the_level_is_natos_where_the_text_says_so(
        self, text: str, name: str
    ) -> None:
        assert meeting_of(text).name == name

    def test_inferred_in_french(self) -> None:
        text = "Les ministres de la Défense de l'OTAN se réuniront à Oslo le 5 mai 2022."
        assert meeting_of(text).name == "Réunion des ministres de la Défense de l’OTAN"


class TestBody:
    """The body that meets, as of the day."""

    @pytest.mark.parametrize(
        ("words", "year", "body"),
        [
            pytest.param("North Atlantic Council", 2022, "North Atlantic Council", id="council"),
            pytest.param("NUC", 2022, "NATO-Ukraine Commission", id="commission"),
            pytest.param("NUC", 2024, "NATO-Ukraine Council", id="council of 2023"),
        ],
    )
    def test_by_name_or_abbreviation(self, words: str, year: int, body: str) -> None:
        meeting = meeting_of(f"The {words} will meet in Brussels on 5 February {year}.")
        assert (meeting.body, meeting.level) == (body, Level.OTHER)

    def test_an_abbreviation_of_several_needs_a_day(self) -> None:
        assert meeting_of("The NUC will meet in Brussels.").body is None


class TestLeaders:
    """Who chairs and who receives."""

    def test_chair_by_name(self) -> None:
        brief = read(f"{_ONE} Ms Ana Horvat will chair the meeting.").brief
        assert brief.meeting.chair is not None
        assert brief.meeting.chair.name == "Ana Horvat"
        assert "will chair" in backing(brief, "/meetings/0/chair")

    def test_chair_by_office_and_day(self) -> None:
        chair = meeting_of(f"{_ONE} The Secretary General will chair the meeting.").chair
        assert chair is not None
        assert chair.name == "Jens Stoltenberg"

    @pytest.mark.parametrize(
        "day", [pytest.param("", id="no day"), pytest.param(" on 5 May 1901", id="no holder")]
    )
    def test_an_office_alone_is_nobody(self, day: str) -> None:
        text = (
            f"NATO Foreign Ministers will meet in Oslo{day}. The Secretary General will chair it."
        )
        assert meeting_of(text).chair is None

    def test_a_country_hosts(self) -> None:
        meeting = meeting_of("Norway will host the NATO foreign ministers in Oslo on 5 May 2022.")
        assert str(meeting.host) == "Norway"

    def test_a_person_hosts(self) -> None:
        assert str(meeting_of(f"{_ONE} Ms Ana Horvat is the host.").host) == "Ana Horvat"

    def test_who_hosts_the_meeting_comes_before_who_receives_those_who_meet(self) -> None:
        meeting = meeting_of(
            "King Harald of Norway will welcome NATO leaders in Oslo on 5 May 2022. Prime Minister "
            "Ana Horvat will host the meeting."
        )
        assert getattr(meeting.host, "name", None) == "Ana Horvat"

    def test_an_office_without_a_holder_hosts_nothing(self) -> None:
        text = "NATO ministers will meet in Oslo. The Secretary General is the host."
        assert meeting_of(text).host is None


def test_mode() -> None:
    meeting = meeting_of("NATO Foreign Ministers will meet by video-conference on 5 May 2022.")
    assert (meeting.mode, meeting.venue) == (MeetingMode.ONLINE, None)


def test_the_same_topic_is_one_item() -> None:
    meeting = meeting_of(
        "Meeting of NATO Defence Ministers to focus on Ukraine\n\nNATO Defence Ministers will "
        "meet in Brussels on 5 May 2022. They will discuss Ukraine."
    )
    assert [each.text for each in meeting.agenda] == ["Ukraine"]


def test_agenda_items_name_their_countries() -> None:
    [item] = meeting_of("NATO ministers will meet in Oslo to discuss the war in Syria.").agenda
    assert [str(country) for country in item.countries] == ["Syria"]


def test_days_given_from_outside_settle_a_year() -> None:
    text = "NATO Foreign Ministers will meet in Oslo on 5 May."
    meeting = extract(text, published=date(2022, 5, 1)).brief.meeting
    assert meeting.dates is not None
    assert meeting.dates.first == date(2022, 5, 5)


def test_what_is_said_of_another_day_is_not_said_of_the_meeting() -> None:
    meeting = meeting_of(
        "NATO Foreign Ministers will meet in Oslo on 5 May 2022. The foreign minister of Iraq will "
        "attend a lunch on 2 May 2022. They will discuss piracy on 8 May 2022."
    )
    assert (meeting.delegations, meeting.agenda) == ((), ())


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param(
            "NATO Foreign Ministers met in Oslo. NATO Defence Ministers will meet in Oslo.",
            Level.FOREIGN_MINISTERS,
            id="back",
        ),
        pytest.param(
            "NATO Defence Ministers will meet in Oslo. NATO Foreign Ministers met in Oslo.",
            Level.DEFENCE_MINISTERS,
            id="ahead",
        ),
    ],
)
def test_the_main_meeting_is_where_the_release_looks(text: str, level: Level) -> None:
    assert extract(text).brief.meeting.level is level


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(
            "The NATO Foreign Ministers’ two-day meeting in Oslo starts on 5 May 2022.",
            "2022-05-05/2022-05-06",
            id="two days from a day",
        ),
        pytest.param(
            "NATO Foreign Ministers will meet in Oslo for two days that begin on 5-7 May 2022.",
            "2022-05-05/2022-05-07",
            id="days are stated",
        ),
        pytest.param(
            "NATO Foreign Ministers will meet in Oslo on 5 May 2022. NATO Foreign Ministers will "
            "meet in Oslo from 4 to 6 May 2022.",
            "2022-05-04/2022-05-06",
            id="one of them",
        ),
        pytest.param(
            "On 2 May 2022, NATO Secretary General Ana Horvat presented the programme of NATO "
            "Foreign Ministers, who will meet in Oslo on 5 May 2022.",
            "2022-05-05",
            id="told before",
        ),
        pytest.param(
            "Date: 2022-05-02 Oslo, 2 May 2022 - NATO Foreign Ministers will meet on 5 May 2022.",
            "2022-05-05",
            id="below its day of issue",
        ),
    ],
)
def test_days_of_the_main_meeting(text: str, days: str) -> None:
    meeting = extract(text).brief.meeting
    assert str(meeting.dates) == days


def test_days_that_follow_from_a_length_are_inferred() -> None:
    text = "The NATO Foreign Ministers’ two-day meeting in Oslo starts on 5 May 2022."
    [item] = extract(text).brief.evidence_for("/meetings/0/dates")
    assert item.origin is Origin.INFERRED
    assert [span.of(text) for span in item.spans] == ["two-day", "5 May 2022"]


_HEAD = "Opening remarks\n\n"
_AT = "by the Chair at the meeting of NATO Defence Ministers"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(f"{_HEAD}{_AT}\n\n5 May 2022\n\nWelcome.", "2022-05-05", id="spoken"),
        pytest.param(
            f"{_HEAD}{_AT}\n\n5 May 2022\n\nWelcome. NATO Defence Ministers will "
            "meet in Oslo on 7 May 2022.",
            "2022-05-07",
            id="days are stated",
        ),
        pytest.param(
            f"{_HEAD}{_AT}\n\n1 March 2024\n\nWe have finished two days of talks.",
            "2024-02-29/2024-03-01",
            id="days that lie behind",
        ),
        pytest.param(f"{_HEAD}{_AT}\n\nWelcome.", "None", id="no day"),
        pytest.param(f"A note on the day\n\n{_AT}\n\n5 May 2022\n\nThey met.", "None", id="told"),
    ],
)
def test_words_spoken_at_a_meeting_are_of_its_day(text: str, days: str) -> None:
    assert str(meeting_of(text).dates) == days


def test_the_day_of_words_is_inferred() -> None:
    text = f"{_HEAD}{_AT}\n\n5 May 2022\n\nWelcome."
    [item] = extract(text).brief.evidence_for("/meetings/0/dates")
    assert (item.origin, item.rule) == (Origin.INFERRED, "day-of-words")
    assert "5 May 2022" in [span.of(text) for span in item.spans]


_SG = "NATO Secretary General Ana Horvat"


def test_a_visit_that_opens_a_release_is_what_it_is_about() -> None:
    meeting = meeting_of(
        f"{_SG} will visit Oslo on 5 May 2022. NATO Foreign Ministers will meet in Riga, Latvia, "
        "on 9 June 2022."
    )
    assert (meeting.name, meeting.level) == ("Visit", Level.OTHER)
    assert str(meeting.dates) == "2022-05-05"


def test_a_summit_far_below_is_not_what_a_call_is_about() -> None:
    meeting = meeting_of(
        f"{_SG} spoke by telephone with the Prime Minister of Norway. They discussed the ports. It "
        "rained. It snowed. It thawed. The term of the director ends at the summit in Oslo, which "
        "will be held on 5 May 2022."
    )
    assert (meeting.level, meeting.venue) == (Level.OTHER, None)


@pytest.mark.parametrize(
    "words",
    [
        "will visit Norway and Latvia on 5-8 May 2022",
        "will travel to Oslo, Riga and Vilnius from 5 to 8 May 2022",
        "will visit Norway, the Netherlands and Latvia on 5-8 May 2022",
    ],
)
def test_a_visit_to_several_places_is_at_none_of_them(words: str) -> None:
    meeting = meeting_of(f"{_SG} {words}.")
    assert meeting.venue is None
    assert str(meeting.dates) == "2022-05-05/2022-05-08"


def test_the_next_meeting_may_be_that_of_the_headline() -> None:
    found = read(
        "NATO Heads of State and Government to meet in Brussels\nThe next meeting of NATO leaders "
        "will take place in Brussels, Belgium on 1 January 2004."
    )
    [meeting] = found.brief.meetings
    assert str(meeting.dates) == "2004-01-01"
    evidence = {item.pointer: item.origin for item in found.brief.evidence}
    assert evidence["/meetings/0/venue/country"] is Origin.STATED


def test_the_next_meeting_elsewhere_is_not_that_of_the_headline() -> None:
    found = read(
        "NATO Heads of State and Government to meet in Oslo\nThe next meeting of NATO leaders will "
        "take place in Riga, Latvia on 1 June 2004."
    )
    places = [(each.venue and each.venue.city, each.dates) for each in found.brief.meetings]
    assert ("Oslo", None) in places


@pytest.mark.parametrize(
    ("country", "city"),
    [
        pytest.param("Georgia", "Tbilisi", id="the city of the headline"),
        pytest.param("Norway", None, id="a city elsewhere"),
    ],
)
def test_a_country_that_is_visited_has_the_city_of_the_headline(
    country: str, city: str | None
) -> None:
    text = (
        "North Atlantic Council to visit Tbilisi\n\n"
        f"The North Atlantic Council will travel to {country} on 8-9 April 2014."
    )
    meeting = meeting_of(text)
    assert str(meeting.dates) == "2014-04-08/2014-04-09"
    assert meeting.venue is not None
    assert (str(meeting.venue.country), meeting.venue.city) == (country, city)


def test_a_visit_to_several_places_needs_no_day() -> None:
    assert meeting_of(f"{_SG} will visit Norway and Latvia.").dates is None


def test_a_meeting_in_the_sentence_of_a_visit_comes_before_it() -> None:
    meeting = meeting_of(f"{_SG} will visit Oslo on 5 May 2022 for talks with Foreign Ministers.")
    assert meeting.level is Level.FOREIGN_MINISTERS


@pytest.mark.parametrize(
    ("line", "city"),
    [
        pytest.param("Newport, Wales", "Newport", id="a part of a country"),
        pytest.param("Newport, Latter Days", None, id="no part of one"),
        pytest.param("Newport, United Kingdom", "Newport", id="a country"),
    ],
)
def test_a_line_of_the_head_is_where_words_were_spoken(line: str, city: str | None) -> None:
    meeting = meeting_of(
        f"Remarks by President Berg at NATO Summit\n\n{line}\n\n"
        "PRESIDENT BERG: Good afternoon. We talked about ports."
    )
    assert (meeting.venue and meeting.venue.city) == city


@pytest.mark.parametrize(
    ("head", "body"),
    [
        pytest.param(
            "Meeting of the NATO-Ukraine Commission", "NATO-Ukraine Commission", id="body"
        ),
        pytest.param("Meeting of NATO Defence Ministers", None, id="none"),
    ],
)
def test_the_headline_tells_more_of_the_meeting(head: str, body: str | None) -> None:
    meeting = meeting_of(f"{head}\n\nDefence Ministers met in Oslo on 5 May 2022. It rained.")
    assert (meeting.level, meeting.body) == (Level.DEFENCE_MINISTERS, body)


def test_a_headline_with_its_days_is_enough() -> None:
    meeting = meeting_of(
        "Meetings of NATO Defence Ministers\n\nNATO Headquarters, Brussels\n\n"
        "7 June 2018 - 8 June 2018\n\nIt rained."
    )
    assert meeting.level is Level.DEFENCE_MINISTERS
    assert str(meeting.dates) == "2018-06-07/2018-06-08"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(
            "Briefing on the Special European Council on 30-31 May 2022\n\n"
            "EU leaders will meet on 30 and 31 May in Oslo for a European Council meeting.",
            "2022-05-30/2022-05-31",
            id="a council of leaders",
        ),
        pytest.param(
            "Ministers to attend\n\n3 May 2022\n\nForeign Minister Ana Ruiz will attend the "
            "North Atlantic Treaty Organization (NATO) Summit on 4-5 May in Wales.",
            "2022-05-04/2022-05-05",
            id="by both names",
        ),
        pytest.param(
            "Briefing on the G7 summit, 26-28 June 2022\n\n"
            "The G7 summit hosted by the presidency takes place from 26 to 28 June in Oslo.",
            "2022-06-26/2022-06-28",
            id="hosted by somebody",
        ),
    ],
)
def test_a_summit_is_one_meeting_by_whatever_words(text: str, days: str) -> None:
    [meeting] = extract(text).brief.meetings
    assert (meeting.level.value, str(meeting.dates)) == ("heads_of_state_and_government", days)


def test_the_meeting_alone_is_a_meeting() -> None:
    meeting = meeting_of("The meeting will be held in Oslo on 5 May 2022.")
    assert (meeting.level, str(meeting.dates)) == (Level.OTHER, "2022-05-05")


_TITLED = "Meeting of the NATO-Ukraine Commission\n\n5 May 2022 - 6 May 2022\n\n"


@pytest.mark.parametrize(
    ("other", "count"),
    [
        pytest.param("The NATO-Ukraine Commission will meet in Oslo on 5 May 2022.", 1, id="it"),
        pytest.param("The NATO-Ukraine Commission will meet on 9 June 2022.", 2, id="other days"),
        pytest.param("The Nuclear Planning Group will meet on 5 May 2022.", 2, id="another body"),
        pytest.param("The NATO-Ukraine Commission met then. It rained.", 1, id="it too"),
        pytest.param(
            "They prepare the NATO-Ukraine Commission meeting on 9 June.", 2, id="by the way"
        ),
        pytest.param(
            "They prepare for the next NATO-Ukraine Commission meeting in Riga.", 2, id="next"
        ),
        pytest.param(
            "The next meeting of the NATO-Ukraine Commission will be held in Riga.",
            2,
            id="set apart",
        ),
    ],
)
def test_what_the_headline_names_is_told_from_others(other: str, count: int) -> None:
    assert len(read(f"{_TITLED}It rained. {other}").brief.meetings) == count


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param(
            "We, the Defence Ministers of the northern ports, met today in Oslo, Norway, to talk.",
            "Norway",
            id="English",
        ),
        pytest.param(
            "Nous, les ministres de la Défense des ports du nord, nous sommes réunis, et notre "
            "réunion s’est tenue à Oslo, en Norvège.",
            "Norway",
            id="French",
        ),
    ],
)
def test_those_who_say_we_speak_of_their_own_meeting(text: str, place: str) -> None:
    meeting = meeting_of(f"{text} The Riga NATO Summit in July will be held on 5 July 2022.")
    assert meeting.level is Level.DEFENCE_MINISTERS
    assert meeting.venue is not None
    assert str(meeting.venue.country) == place


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("V4 Ministers of Defence", "Meeting of Defence Ministers", id="before"),
        pytest.param(
            "The Ministers of Defence of the Visegrad Group",
            "Meeting of Defence Ministers",
            id="of",
        ),
        pytest.param(
            "The Ministers of Defence of five Black Sea countries",
            "Meeting of Defence Ministers",
            id="of countries",
        ),
        pytest.param(
            "Baltic and German Ministers of Defence", "Meeting of Defence Ministers", id="adjective"
        ),
        pytest.param(
            "The Ministers of Defence of member states – Croatia, Albania and Norway –",
            "Meeting of Defence Ministers",
            id="of states named",
        ),
        pytest.param("E.U. Ministers of Defence", "Meeting of Defence Ministers", id="with stops"),
        pytest.param(
            "Norway-Sweden Defence Ministers", "Meeting of Defence Ministers", id="two countries"
        ),
        pytest.param("Japan's Defence Ministers", "Meeting of Defence Ministers", id="genitive"),
        pytest.param(
            "The Oslo Security Forum Defence Ministers", "Meeting of Defence Ministers", id="forum"
        ),
        pytest.param(
            "The Baltic Sea Initiative Defence Ministers",
            "Meeting of Defence Ministers",
            id="initiative",
        ),
        pytest.param(
            "Oslo, Norway – Defence Ministers", "Meeting of NATO Defence Ministers", id="dateline"
        ),
        pytest.param(
            "Ahead of a forum, Defence Ministers", "Meeting of NATO Defence Ministers", id="clause"
        ),
        pytest.param(
            "Beside Norway, Defence Ministers", "Meeting of NATO Defence Ministers", id="comma"
        ),
        pytest.param("European Ministers of Defence", "Meeting of Defence Ministers", id="region"),
        pytest.param(
            "The Ministers of Defence of all NATO countries",
            "Meeting of NATO Defence Ministers",
            id="of all",
        ),
        pytest.param("The Ministers of Defence", "Meeting of NATO Defence Ministers", id="none"),
    ],
)
def test_those_of_a_group_of_states_are_not_the_alliance(text: str, name: str) -> None:
    meeting = meeting_of(f"{text} met in Oslo, Norway, on 5 May 2022. They spoke of NATO.")
    assert meeting.name == name


def test_who_goes_somewhere_ahead_of_a_summit_is_at_none() -> None:
    meeting = meeting_of(
        "NATO chief visits Sofia ahead of Warsaw summit\n\nThe Secretary General arrived on 10 June"
        " 2016. The summit will be held in Warsaw."
    )
    assert meeting.venue is not None
    assert (meeting.level, meeting.venue.city) != (Level.HEADS_OF_STATE_AND_GOVERNMENT, "Sofia")


def test_preparations_for_a_summit_over_two_lines_are_no_summit() -> None:
    meeting = meeting_of(
        "Alliance speeds up preparations for\nBucharest summit\n\n7-8 Feb. 2008\n\nNATO Defence "
        "Ministers met in Vilnius on 8 February 2008. The ports will be high on the agenda of the "
        "Bucharest Summit next April."
    )
    assert (meeting.level, meeting.agenda) == (Level.DEFENCE_MINISTERS, ())


def test_a_group_in_another_sentence_is_not_of_those_who_meet() -> None:
    meeting = meeting_of("Envoys of the EU came. NATO Defence Ministers met in Oslo on 5 May 2022.")
    assert meeting.name == "Meeting of NATO Defence Ministers"


def test_a_summit_to_come_lends_no_place_to_what_is_over() -> None:
    meeting = meeting_of(
        "Ministers of Defence meet at the quay\n\nThe ministers of defence discussed the ports, "
        "and what will be on the agenda of the upcoming NATO Summit in Warsaw."
    )
    assert meeting.venue is None


def test_a_visit_is_at_no_level_of_others() -> None:
    meeting = meeting_of(
        f"{_SG} will visit Norway on 5 May 2022. He will be in Norway from 5 to 7 May 2022 for the "
        "meeting of NATO Foreign Ministers."
    )
    assert meeting.level is Level.OTHER


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The Minister spoke of the ports. He noted that the next meeting of NATO Foreign "
            "Ministers will be held in Riga.",
            id="English",
        ),
        pytest.param(
            "Le ministre a abordé les quais, qui seront à l’ordre du jour de la prochaine réunion "
            "des ministres des Affaires étrangères de l’OTAN, prévue à Riga.",
            id="French",
        ),
    ],
)
def test_the_next_meeting_is_not_that_of_a_release_that_looks_back(text: str) -> None:
    assert not extract(text).brief.meetings


def test_the_meeting_that_a_visit_is_for_has_its_own_days() -> None:
    meeting = meeting_of(
        f"{_SG} will visit Oslo on 5 May 2022. The meeting will be held on 6 May 2022."
    )
    assert str(meeting.dates) == "2022-05-05"


@pytest.mark.parametrize(
    "who",
    [
        "We, the G7 Foreign Ministers of Canada, France and Japan,",
        "We, the Foreign Ministers of Canada and Japan,",
        "The G7 Foreign Ministers of Canada, France and Japan",
        "The Foreign Ministers of Canada, France and Japan",
        "The Nordic Foreign Ministers of Denmark and Norway",
    ],
)
def test_ministers_of_several_countries_hold_a_meeting_of_their_own(who: str) -> None:
    meeting = meeting_of(f"{who} met in Bonn from 12 to 14 May 2022.")
    assert (meeting.level, str(meeting.dates)) == (Level.FOREIGN_MINISTERS, "2022-05-12/2022-05-14")


@pytest.mark.parametrize(
    ("who", "name"),
    [
        (
            "The Defence Ministers of the three Allied littoral states",
            "Meeting of Defence Ministers",
        ),
        ("Defence Ministers of eight Allies", "Meeting of Defence Ministers"),
        ("Defence Ministers from the Nordic and Baltic countries", "Meeting of Defence Ministers"),
        ("Defence Ministers of the 28 Allies", "Meeting of NATO Defence Ministers"),
    ],
)
def test_a_few_of_the_allies_are_not_the_alliance(who: str, name: str) -> None:
    assert meeting_of(f"{who} met in Oslo on 5 May 2022.").name == name


@pytest.mark.parametrize(
    "who",
    [
        "The Foreign Ministers of Finland and Sweden met NATO Foreign Ministers in Oslo",
        "NATO Foreign Ministers met the Foreign Ministers of Finland and Sweden in Oslo",
    ],
)
def test_ministers_of_countries_are_guests_of_others(who: str) -> None:
    meeting = meeting_of(f"{who} on 5 May 2022.")
    assert meeting.name == "Meeting of NATO Foreign Ministers"


@pytest.mark.parametrize(
    ("after", "name"),
    [
        ("Next meeting: 10 December 2018 (foreign ministers).", "Meeting of Foreign Ministers"),
        (
            "NATO Foreign Ministers will meet on 4 December 2018 in Riga.",
            "Meeting of NATO Foreign Ministers",
        ),
    ],
)
def test_the_next_meeting_of_a_neighbour_is_not_the_alliances(after: str, name: str) -> None:
    found = read(
        "Foreign Affairs Council, 20 November 2018\n\nThe Foreign Affairs Council met in Brussels "
        f"on 20 November 2018, with the NATO Secretary General. {after}"
    )
    assert [each.name for each in found.brief.meetings[1:]] == [name]


@pytest.mark.parametrize("after", ["Finland is a member of NATO.", "We thank the Allies.", ""])
def test_all_of_a_few_countries_come_to_a_meeting_of_their_own(after: str) -> None:
    meeting = meeting_of(
        f"We, the Foreign Ministers of Norway, Spain and Japan, met in Oslo on 5 May 2022. {after}"
    )
    assert [each.party.name for each in meeting.delegations] == ["Norway", "Spain", "Japan"]
    assert meeting.name == "Meeting of Foreign Ministers"


def test_the_next_meeting_is_not_that_of_a_report_with_days_above() -> None:
    found = read(
        "Informal meeting of EU foreign ministers, Prague, 30-31 August 2022\n\nEU foreign "
        "ministers met on 31 August in Prague. The next Foreign Affairs Council will be held on "
        "17 October 2022 in Luxembourg."
    )
    told = [(each.venue and each.venue.city, str(each.dates)) for each in found.brief.meetings]
    assert told == [("Prague", "2022-08-30/2022-08-31"), ("Luxembourg", "2022-10-17")]


def test_those_who_meet_may_be_all_of_a_headline_above_days_and_a_place() -> None:
    meeting = meeting_of(
        "NATO Foreign Ministers\n30 Nov. 2021 - 01 Dec. 2021 | Riga, Latvia\n\nProgramme\n\n"
        "Tuesday, 30 November 2021\n\n09:15 Arrivals\n\n10:30 Meeting of the Council"
    )
    assert (meeting.level, str(meeting.dates)) == (Level.FOREIGN_MINISTERS, "2021-11-30/2021-12-01")
    assert meeting.venue is not None
    assert meeting.venue.city == "Riga"


def test_those_who_meet_alone_above_a_day_name_no_meeting() -> None:
    assert read("NATO Foreign Ministers\n3 May 2022\n\nIt rained.").brief.meetings == ()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("will visit Oslo on 5 May 2022", "Visit"),
        ("met the Prime Minister of Norway in Oslo on 5 May 2022", "Meeting"),
        ("held talks with the President of Finland in Oslo on 5 May 2022", "Meeting"),
    ],
)
def test_talks_of_two_are_no_visit_by_name(words: str, name: str) -> None:
    assert meeting_of(f"{_SG} {words}.").name == name


def test_a_town_that_no_table_holds_is_told_from_others_by_its_name() -> None:
    found = read(
        "NATO Heads of State and Government to meet in Vellmar, Germany\nThe next meeting of NATO "
        "leaders will take place in Vellmar, Germany on 1 January 2004."
    )
    assert [str(each.dates) for each in found.brief.meetings] == ["2004-01-01"]


@given(
    sort=st.sampled_from(["", "Informal ", "Extraordinary "]),
    who=st.sampled_from(["NATO Ministers of Defence", "NATO Foreign Ministers"]),
    first=st.integers(1, 27),
)
def test_a_note_without_a_verb_announces_a_meeting(sort: str, who: str, first: int) -> None:
    """Its days lack their year: that of the release is theirs."""
    noun = "meeting" if sort else "Meeting"
    note = f"{sort}{noun} of {who}, Riga, {first}-{first + 1} May."
    brief = read(f"{note}\n\n3 April 2014\n\nHotels have rooms left.").brief
    meeting = brief.meeting
    assert brief.source.title == note[:-1]
    assert brief.source.kind is DocumentKind.ANNOUNCEMENT
    assert meeting.name == f"{sort}{noun} of {who}"
    assert str(meeting.dates) == f"2014-05-{first:02}/2014-05-{first + 1:02}"
    assert meeting.venue is not None
    assert meeting.venue.city == "Riga"


def test_a_day_in_the_headline_and_a_place_with_the_hours_are_of_one_meeting() -> None:
    brief = read(
        "NATO Defence Ministers to meet on 12 June 2024\n\nAll sessions run from 09:00 to 17:30 at "
        "NATO Headquarters in Brussels."
    ).brief
    assert brief.source.kind is DocumentKind.ANNOUNCEMENT
    assert brief.meeting.venue is not None
    assert (brief.meeting.venue.name, brief.meeting.venue.city) == ("NATO Headquarters", "Brussels")


def test_the_meeting_that_nothing_names_is_none() -> None:
    assert read("The cranes were painted. The meeting will be held in Riga.").brief.meetings == ()


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param(
            "Ana Ruiz spoke ahead of Thursday's NATO Defence Ministers' Meeting in Oslo.",
            Level.DEFENCE_MINISTERS,
            id="named at the beginning",
        ),
        pytest.param(
            "Joint statement of the ministers of Norway and Latvia\n\nWe look forward to the NATO "
            "summit in Madrid on 28 June 2022.",
            None,
            id="in what is issued",
        ),
        pytest.param(
            "It rained. It rained again. It snowed. Then it rained. They prepared for the NATO "
            "summit in Madrid.",
            None,
            id="far below",
        ),
    ],
)
def test_a_meeting_named_ahead_is_better_than_none(text: str, level: Level | None) -> None:
    meetings = read(text).brief.meetings
    assert [each.level for each in meetings] == ([] if level is None else [level])


@pytest.mark.parametrize(
    ("text", "city"),
    [
        pytest.param(
            "Opening statement\n\nOslo, Norway\n\n5 May 2022\n\nby Minister Ana Ruiz\n\nGood "
            "morning. Welcome to this meeting of NATO Defence Ministers.",
            "Oslo",
            id="spoken there",
        ),
        pytest.param(
            "Allies agree\n\nOSLO (Quay Press) May 5, 2022\n\nA spokesman told reporters after a "
            "meeting of the North Atlantic Council that Allies agreed on ships.",
            "Oslo",
            id="told there",
        ),
        pytest.param(
            "Allies agree\n\nOSLO (Quay Press) May 5, 2022\n\nThe North Atlantic Council met on "
            "5 May 2022, a spokesman said in the street.",
            None,
            id="written there",
        ),
    ],
)
def test_a_meeting_is_where_it_is_told_of(text: str, city: str | None) -> None:
    venue = read(text).brief.meeting.venue
    assert (None if venue is None else venue.city) == city


@pytest.mark.parametrize(
    ("text", "chair"),
    [
        pytest.param(
            "The NATO-Russia Council met in Oslo on 5 May 2010. The chairman of the NATO-Russia "
            "Council, Mr Ivo Berg, spoke of ports.",
            "Ivo Berg",
            id="of the body that meets",
        ),
        pytest.param(
            f"{_ONE} The chairman of the NATO-Russia Council, Mr Ivo Berg, spoke of ports.",
            None,
            id="of another body",
        ),
    ],
)
def test_the_chair_of_a_body_chairs_its_meetings(text: str, chair: str | None) -> None:
    found = meeting_of(text).chair
    assert (None if found is None else found.name) == chair


@pytest.mark.parametrize(
    ("words", "count"),
    [
        pytest.param(
            "Leaders asked me to do so when they met last winter in London.", 0, id="last"
        ),
        pytest.param("We, the Ministers of Defence, met in London.", 1, id="ours"),
        pytest.param("NATO leaders met in London on 4 May 2022.", 1, id="its day"),
        pytest.param("NATO leaders will meet in London.", 1, id="to come"),
        pytest.param("The London Summit is part of a long story.", 0, id="no tense"),
        pytest.param("The London Summit was a success.", 0, id="how it was"),
        pytest.param(
            "Decisions of the London Summit in July matter to all of us.", 0, id="a month"
        ),
        pytest.param("At the London Summit, we decided to mend the quays.", 0, id="what we did"),
        pytest.param("The London Summit in July is only weeks away.", 1, id="weeks away"),
        pytest.param("The London Summit in July is ahead of us.", 1, id="ahead"),
        pytest.param("The London Summit is what we expect much of.", 1, id="expected"),
    ],
)
def test_a_speaker_recalls_meetings_of_others(words: str, count: int) -> None:
    """A speech elsewhere is not about a meeting that it only looks back on."""
    for kind in ("Keynote speech", "Press conference"):
        head = f"{kind}\n\nby Minister Ana Ruiz at the Harbour Club\n\n5 May 2022\n\n"
        assert len(read(f"{head}Dear friends. {words}").brief.meetings) == count


def test_a_body_in_capitals_is_called_as_it_is_called() -> None:
    text = (
        "STATEMENT BY THE NATO-GEORGIA COMMISSION\n\nThe NATO-GEORGIA COMMISSION met on 5 May 2022."
    )
    assert meeting_of(text).name == "Meeting of the NATO-Georgia Commission"


@pytest.mark.parametrize(
    "who",
    [
        "The Foreign Ministers of Norway, Spain and Japan, and the High Representative of the EU,",
        "The Foreign Ministers of the Quay Group, comprising Norway, Spain and Japan, and the EU",
        "We, the G7 Foreign Ministers of Norway, Spain and Japan, as well as the European Union,",
    ],
)
def test_an_organisation_may_meet_with_several_countries(who: str) -> None:
    meeting = meeting_of(f"{who} met in Oslo on 5 May 2022.")
    assert [each.party.name for each in meeting.delegations] == [
        "Norway",
        "Spain",
        "Japan",
        "European Union",
    ]


def test_talks_in_the_margins_are_not_called_after_the_summit() -> None:
    meeting = meeting_of(
        "NATO Summit in Riga: talks of Prime Minister Ida Holm with the Prime Minister of Japan\n\n"
        "Prime Minister Ida Holm met Japanese Prime Minister Aiko Mori on 5 May 2022 in the "
        "margins of the summit to discuss piracy."
    )
    assert meeting.name == "Meeting"
    [delegation] = meeting.delegations
    assert delegation.party.name == "Japan"
    assert delegation.attendance is Attendance.UNSTATED
    assert delegation.purpose is None


@pytest.mark.parametrize("how", ["virtually", "online", "again", "informally"])
def test_a_guest_may_be_met_from_afar(how: str) -> None:
    text = (
        f"We, the Leaders of the G7, met {how} today with the President of Ukraine, Pavlo Bondar."
    )
    meeting = meeting_of(f"5 May 2022\n\n{text}")
    assert [each.party.name for each in meeting.delegations] == ["Ukraine"]


@pytest.mark.parametrize(
    "who",
    [
        "The Foreign Ministers of Norway, Spain and Japan (Quay format)",
        "Foreign Ministers from Norway and Spain, along with the Permanent Secretary of Japan,",
        "The Foreign Ministers of Norway, H.E. Ms Ida Holm, of Spain, Mr Jan Ruiz, and of Japan",
        "Representatives of Norway, Spain and Japan",
        "Ministers of Defence of the Quay Group – comprising Norway, Spain and Japan –",
    ],
)
def test_those_of_several_countries_are_named_in_many_ways(who: str) -> None:
    meeting = meeting_of(f"{who} met in Oslo on 5 May 2022.")
    assert [each.party.name for each in meeting.delegations] == ["Norway", "Spain", "Japan"]


def test_a_french_group_is_told_by_its_members() -> None:
    meeting = meeting_of(
        "Les ministres de la Défense du Groupe du Quai, composé de la Norvège, de l’Espagne et du "
        "Japon, se sont réunis à Oslo le 5 mai 2022."
    )
    assert [each.party.name for each in meeting.delegations] == ["Norway", "Spain", "Japan"]


def test_those_who_speak_after_their_meeting_met() -> None:
    meeting = meeting_of(
        "Following their meeting in Oslo, the Foreign Ministers of Norway, Spain and Japan adopted "
        "a statement on 5 May 2022."
    )
    assert (meeting.level, meeting.venue and meeting.venue.city) == (
        Level.FOREIGN_MINISTERS,
        "Oslo",
    )


@pytest.mark.parametrize(
    "talked",
    ["They discussed piracy and the summit", "They reviewed piracy ahead of the NATO summit"],
)
def test_what_is_talked_over_is_not_on_the_agenda_of_the_meeting_it_is_about(talked: str) -> None:
    found = read(
        "Oslo, 5 May 2022\n\nDefence Minister Ida Holm met Japanese Defence Minister Aiko Mori "
        f"in Oslo today. {talked}, which will be held in Riga in July."
    )
    first, *others = found.brief.meetings
    assert "piracy" in [each.text for each in first.agenda]
    assert all(not each.agenda for each in others)


def test_we_who_met_are_all_who_come_in_french_too() -> None:
    brief = read(
        "Déclaration conjointe\n\nOslo, le 5 mai 2022\n\nNous, ministres de la Défense de Norvège, "
        "de l’Espagne et du Japon, nous sommes réunis ce jour à Oslo. Nous remercions les Alliés. "
        "Notre prochaine réunion aura lieu à Riga en 2023."
    ).brief
    first, second = brief.meetings
    assert [each.party.name for each in first.delegations] == ["Norway", "Spain", "Japan"]
    assert [each.name for each in (first, second)] == ["Réunion des ministres de la Défense"] * 2


def test_others_who_meet_in_a_month_of_their_own_meet_elsewhere() -> None:
    found = read(
        "1 February 2022\n\nOn 11 February 2022 I will meet my NATO colleagues in Brussels, and in "
        "July our heads of state and government gather in Warsaw."
    )
    told = [(each.venue and each.venue.city, each.dates) for each in found.brief.meetings]
    assert told == [("Warsaw", None)]


def test_what_else_they_will_do_is_no_topic() -> None:
    meeting = meeting_of(
        "NATO Defence Ministers will meet in Oslo on 5 May 2022. They will review work on ports, "
        "and hold a session with industry."
    )
    assert [each.text for each in meeting.agenda] == ["work on ports"]


@pytest.mark.parametrize(
    "title",
    [
        "Programme of the visit of the Deputy Secretary General, Ms Ida Holm, to Skopje",
        "Official visit by President Ana Ruiz to Skopje",
    ],
)
def test_a_programme_of_a_visit_is_that_of_a_meeting(title: str) -> None:
    lines = (
        "09.15 Arrival at the Government building",
        "09.30 - 10.15 Meeting with the Prime Minister, Goran Petrov",
        "15h00 Lecture at the Ss. Kliment University",
    )
    meeting = meeting_of(title + "\n\n18 January 2018\n\n" + "\n".join(lines))
    assert (meeting.name, str(meeting.dates)) == ("Visit", "2018-01-18")
    assert [each.title for each in meeting.sessions] == [
        "Arrival at the Government building",
        "Meeting with the Prime Minister, Goran Petrov",
        "Lecture at the Ss. Kliment University",
    ]
    [host] = meeting.delegations
    assert (str(host.party), host.person and host.person.name) == (
        "North Macedonia",
        "Goran Petrov",
    )


@pytest.mark.parametrize(
    ("moved", "days"),
    [
        ("moved from 3 May to 5 May 2022", "2022-05-05"),
        ("brought forward from 3-4 May 2022 to 1-2 May 2022", "2022-05-01/2022-05-02"),
        ("moved from 3 to 5 May 2022", "2022-05-05"),
    ],
)
def test_a_meeting_that_is_moved_is_on_its_new_days(moved: str, days: str) -> None:
    meeting = meeting_of(f"The meeting of NATO Foreign Ministers in Oslo has been {moved}.")
    assert str(meeting.dates) == days


def test_talks_before_a_meeting_of_others_are_not_theirs() -> None:
    meeting = meeting_of(
        "OSLO, 13 February 2024 (AFP) - NATO chief Jens Stoltenberg on Tuesday held talks in "
        "Warsaw with President Jan Kos ahead of a meeting of the alliance's defence ministers in "
        "Brussels on Thursday."
    )
    assert meeting.level is Level.OTHER
    assert (str(meeting.dates), meeting.venue and meeting.venue.city) == ("2024-02-13", "Warsaw")


_PROSE = "The harbour is old. Its cranes are new. The quays were dry. The tide was low. It rained."


@pytest.mark.parametrize("title", ["Ships in the harbour", "Secretary General praises sailors"])
def test_a_meeting_told_of_far_below_is_not_the_release_s_own(title: str) -> None:
    said = "NATO Foreign Ministers met in Oslo and agreed to build ships."
    assert extract(f"{title}\n\n{_PROSE} {said}").brief.meetings == ()


def test_a_meeting_of_the_headline_may_be_told_of_far_below() -> None:
    said = "NATO Foreign Ministers met in Oslo on 5 May 2022."
    found = extract(f"Foreign Ministers praise sailors\n\n{_PROSE} {said}").brief.meetings
    assert [each.level for each in found] == [Level.FOREIGN_MINISTERS]


def test_a_meeting_to_come_on_a_day_is_told_of_anywhere() -> None:
    said = "NATO Foreign Ministers will meet in Oslo on 5 May 2022."
    found = extract(f"Ships in the harbour\n\n{_PROSE} {said}").brief.meetings
    assert [str(each.dates) for each in found] == ["2022-05-05"]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (
            "The Alliance will open a centre in Oslo, starting at the Summit in Riga on 5 May.",
            "Riga",
        ),
        ("In Oslo, ministers will prepare the Summit in Riga on 5 May 2022.", "Riga"),
        ("NATO leaders will meet in Oslo on 5 May 2022 after the summit in Riga.", "Oslo"),
        ("The Summit will open on 5 May 2022 in Oslo.", "Oslo"),
    ],
)
def test_a_summit_tells_its_own_place_best(text: str, city: str) -> None:
    venue = meeting_of(text).venue
    assert venue is not None
    assert venue.city == city


def test_bullets_under_what_a_pledge_covers_are_no_agenda() -> None:
    told = "Our pledge extends to the costs of support, including:\n\n- ships\n- tents\n- fuel"
    assert meeting_of(f"{_ONE} {told}").agenda == ()
    told = "The discussions will cover:\n\n- ships\n- tents\n- fuel"
    assert [each.text for each in meeting_of(f"{_ONE} {told}").agenda] == ["ships", "tents", "fuel"]


@pytest.mark.parametrize("sort", ["trilateral", "bilateral", "quadrilateral"])
def test_talks_of_so_many_are_not_named_after_the_alliance(sort: str) -> None:
    text = (
        f"The {sort} meeting of Foreign Ministers was held in Oslo on 5 May 2022. NATO is strong."
    )
    assert "NATO" not in meeting_of(text).name


@pytest.mark.parametrize(
    "text",
    [
        "NATO Defence Ministers fail to meet in Brussels on 6 May 2021",
        "NATO summit in Riga on 6 May 2021 cancelled",
        "The NATO summit in Riga on 6 May 2021 was called off.",
        "The meeting of NATO Foreign Ministers in Oslo on 6 May 2021 has been postponed.",
        "She said that the NATO summit in Riga on 6 May 2021 was cancelled.",
        "La réunion des ministres de la Défense prévue le 6 mai 2021 à Oslo est annulée.",
        "La réunion du Conseil OTAN-Russie, prévue le 6 mai 2021 à Oslo, a été ajournée.",
        "Le sommet de l'OTAN, prévu le 6 mai 2021 à Riga, est remis à plus tard.",
        "Le sommet de l'OTAN à Riga, le 6 mai 2021, ne se tiendra pas.",
        "Les ministres de la Défense de l'OTAN ne se retrouveront pas à Oslo le 6 mai 2021.",
        "Les réunions prévues le 6 mai 2021 à Oslo n'auront pas lieu.",
        "Latvia offered to host a NATO summit in Riga on 6 May 2021.",
        "La Lettonie est disposée à accueillir un sommet de l'OTAN à Riga le 6 mai 2021.",
        "La Lettonie propose d'organiser en 2021 un sommet de l'OTAN à Riga.",
        "Le sommet de Riga-Jurmala, qui devait se tenir le 6 mai 2021, est annulé.",
    ],
)
def test_what_is_called_off_is_no_meeting(text: str) -> None:
    assert extract(text).brief.meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        "NATO Foreign Ministers met in Oslo on 6 May 2021. Allies failed to meet the targets.",
        "NATO Foreign Ministers' meeting in Oslo postponed to 6 May 2021",
        "La réunion des ministres de la Défense prévue le 6 mai 2021 à Oslo est confirmée.",
        "Meeting of NATO Defence Ministers, Riga: press conference cancelled",
    ],
)
def test_what_else_is_called_off_leaves_the_meeting(text: str) -> None:
    assert len(extract(text).brief.meetings) == 1


@given(
    st.sampled_from(
        [
            "The meeting will be followed by a meeting of Security Ministers on 7-8 May 2022.",
            "The meeting, which is part of a series, was preceded by talks in Riga on 2 May 2022.",
            "The meeting is to be followed by the Security Ministers' Meeting on 7 May 2022.",
        ]
    )
)
def test_what_follows_a_meeting_has_its_own_days(then: str) -> None:
    [main, *_] = extract(f"Foreign Ministers met in Oslo on 5 May 2022. {then}").brief.meetings
    assert main.dates == DateRange(first=date(2022, 5, 5), last=date(2022, 5, 5))


def test_what_those_of_a_body_meet_for_is_its_agenda() -> None:
    text = (
        "Chairman's statement\n\nMeeting of the NATO-Georgia Commission held in Oslo\n\n"
        "3 May 2022\n\n"
        "The NATO-Georgia Commission met in Oslo today to discuss piracy. It was a long day."
    )
    assert [each.text for each in meeting_of(text).agenda] == ["piracy"]


@given(st.sampled_from(["Réuni", "Réuni d'urgence"]), st.sampled_from(["à Riga", "au port"]))
def test_a_council_that_has_met_is_none_of_ministers_to_come(met: str, where: str) -> None:
    text = (
        f"{met} le 3 avril 2012 {where}, le Conseil de l'Atlantique Nord a salué l'accord. Les "
        "ministres des Affaires étrangères se réuniront à Oslo les 18 et 19 avril."
    )
    main, other = extract(text).brief.meetings
    assert (main.level, other.level) == (Level.OTHER, Level.FOREIGN_MINISTERS)
    assert other.dates == DateRange(first=date(2012, 4, 18), last=date(2012, 4, 19))


def test_a_label_stands_before_those_who_meet_their_place_and_days() -> None:
    meeting = meeting_of(
        "MEDIA ADVISORY - Defence Ministers, Tallinn, 14-15 June 2028\n\nIt opens."
    )
    assert (meeting.level, str(meeting.dates)) == (Level.DEFENCE_MINISTERS, "2028-06-14/2028-06-15")
    assert meeting.venue is not None
    assert meeting.venue.city == "Tallinn"


def test_a_seminar_that_is_over_comes_before_a_summit_to_come() -> None:
    [own, summit] = extract(
        "A seminar on ports was held in Riga on 5 June 2028. The NATO Summit in Oslo on 3 July "
        "will decide on the policy, the director said."
    ).brief.meetings
    assert (str(own.dates), str(summit.dates)) == ("2028-06-05", "2028-07-03")
    assert summit.level is Level.HEADS_OF_STATE_AND_GOVERNMENT


@pytest.mark.parametrize(
    ("they", "level"),
    [
        ("Defence ministers will discuss Ukraine.", Level.DEFENCE_MINISTERS),
        ("There, Allied defence ministers will also review it.", Level.DEFENCE_MINISTERS),
        ("Defence ministers discussed Ukraine in May.", Level.OTHER),
        ("Ministers will discuss Ukraine.", Level.OTHER),
        ("The ports are open.", Level.OTHER),
        ("Interior ministers will be there too.", Level.OTHER),
    ],
)
def test_those_who_meet_are_told_behind_the_meeting(they: str, level: Level) -> None:
    meeting = meeting_of(f"Ana Berg will attend the NATO meeting in Riga on 5 June 2028. {they}")
    assert (meeting.level, str(meeting.dates)) == (level, "2028-06-05")


def test_an_organisation_holds_a_meeting_without_a_day() -> None:
    meeting = meeting_of("NATO will be holding an informal meeting in Riga later, it was said.")
    assert meeting.venue is not None
    assert meeting.venue.city == "Riga"


@pytest.mark.parametrize("where", ["in Brussels", "in Luxembourg", "in Oslo, Norway,"])
def test_a_council_in_a_city_on_a_day_meets(where: str) -> None:
    text = f"The Foreign Affairs Council {where} on 5 May 2028 will discuss Ukraine."
    assert str(meeting_of(text).dates) == "2028-05-05"


def test_who_is_quoted_to_meet_does_not_meet_where_it_is_said() -> None:
    meeting = meeting_of(
        'Ports open\n\nOslo, 17 July 2028 - "We shall hold a meeting of heads of state and '
        'government in Riga," she said at the informal meeting of NATO Foreign Ministers in Oslo '
        "on 17 July 2028."
    )
    assert meeting.level is Level.FOREIGN_MINISTERS


@pytest.mark.parametrize("number", ["2nd", "11th", "21st", "33rd"])
def test_a_council_may_have_its_number_inside(number: str) -> None:
    text = (
        f"Ana Berg will take part in the OSCE {number} Ministerial Council Meeting to be held in "
    )
    meeting = meeting_of(f"{text}Riga on 4-5 December 2028.")
    assert (meeting.level, str(meeting.dates)) == (
        Level.FOREIGN_MINISTERS,
        "2028-12-04/2028-12-05",
    )


def test_top_diplomats_are_foreign_ministers() -> None:
    meeting = meeting_of(
        "Norwegian Foreign Minister Ana Berg is set to participate in a meeting of the top "
        "diplomats of NATO allies in Riga on 27 April 2028."
    )
    assert (meeting.level, str(meeting.dates)) == (Level.FOREIGN_MINISTERS, "2028-04-27")


def test_whoever_declines_an_invitation_is_no_guest() -> None:
    meeting = meeting_of(
        "NATO Foreign Ministers will meet in Riga on 5 May 2028. NATO invited Georgia to the "
        "meeting as well, but the invitation was turned down. Sweden has also been invited."
    )
    assert [str(each.party) for each in meeting.delegations] == ["Sweden"]


def test_a_phone_call_is_conducted() -> None:
    text = "Acting Secretary of Defense Jan Berg conducted a phone call with Minister Ana Holm."
    assert meeting_of(text).level is Level.OTHER


@pytest.mark.parametrize("what", ["of discussion", "for the talks", "of the meeting", ""])
def test_topics_of_discussion_are_topics(what: str) -> None:
    meeting = meeting_of(
        "NATO Defence Ministers meet in Oslo on 5-6 May 2028. The main topics "
        f"{what} will be Afghanistan and Georgia."
    )
    assert [item.text for item in meeting.agenda] == ["Afghanistan", "Georgia"]


@pytest.mark.parametrize("said", ["its host is", "The host, ", "the host will be"])
def test_a_meeting_says_who_its_host_is(said: str) -> None:
    meeting = meeting_of(
        f"NATO Defence Ministers meet in Oslo on 5-6 May 2028. {said} Minister Jan Berg, came."
    )
    assert meeting.host is not None
    assert str(getattr(meeting.host, "name", "")) == "Jan Berg"
