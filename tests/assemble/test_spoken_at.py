"""Meetings at which, or right after which, the words of a release were spoken."""

from __future__ import annotations

from datetime import date

import pytest

from natobrief import Brief, Language, Level, extract

_DAY = "\n\n3 October 2030\n\n"
_HEAD = f"Opening remarks\n\nby NATO Secretary General Ana Ruiz{_DAY}"
_HEAD_FR = "Allocution d'ouverture\n\nde la ministre Ana Ruiz\n\n3 octobre 2030\n\n"


def _facts(brief: Brief) -> tuple[Level, str | None, str | None]:
    """Return level, days and city of the release's own meeting."""
    meeting = brief.meeting
    city = None if meeting.venue is None else meeting.venue.city
    return meeting.level, None if meeting.dates is None else str(meeting.dates), city


@pytest.mark.parametrize(
    ("words", "city"),
    [
        pytest.param("have met today to speak of ports", "Riga", id="that day"),
        pytest.param("gathered this morning to speak of ports", "Riga", id="that morning"),
        pytest.param("met on 1 October 2030 to speak of ports", None, id="another day"),
        pytest.param("met today in Oslo to speak of ports", "Oslo", id="elsewhere"),
    ],
)
def test_those_who_met_that_day_did_so_where_they_issue_a_text(
    words: str, city: str | None
) -> None:
    text = (
        "Joint statement by NATO Defence Ministers\n\nRiga, 3 October 2030\n\n"
        f"We, the Defence Ministers, {words}.\n\nWe call on all to help."
    )
    assert _facts(extract(text).brief)[2] == city


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Today Latvia hosted a meeting of the NATO-Georgia Commission.", id="first"),
        pytest.param("Latvia hosted the meeting of the NATO-Georgia Commission today.", id="last"),
    ],
)
def test_a_meeting_hosted_that_day_is_where_it_is_told(words: str) -> None:
    text = f"NATO-Georgia Joint Press Statement\n\nRiga, 3 October 2030\n\n{words}\n\nWe agree."
    assert _facts(extract(text).brief)[1:] == ("2030-10-03", "Riga")


@pytest.mark.parametrize(
    ("head", "words", "days"),
    [
        pytest.param(
            "\n\nRiga, 3 October 2030",
            "At our meeting in Riga, we, the Defence Ministers of Norway and Spain,",
            "2030-10-03",
            id="our meeting",
        ),
        pytest.param(
            " (Riga, 3 October 2030)",
            "We, the Defence Ministers of Norway and Spain, meeting in Riga,",
            "2030-10-03",
            id="in brackets",
        ),
        pytest.param(
            "\n\nOslo, 3 October 2030",
            "At our meeting in Riga, we, the Defence Ministers of Norway and Spain,",
            None,
            id="issued elsewhere",
        ),
        pytest.param(
            "\n\n3 October 2030",
            "At our meeting in Riga, we, the Defence Ministers of Norway and Spain,",
            None,
            id="issued somewhere",
        ),
        pytest.param(
            "\n\nRiga, 3 October 2030",
            "The Defence Ministers of Norway and Spain met in Riga and again",
            None,
            id="another meeting there",
        ),
    ],
)
def test_those_who_say_where_they_meet_do_so_on_the_day_on_which_they_issue_a_text_there(
    head: str, words: str, days: str | None
) -> None:
    text = (
        f"Joint statement by the Defence Ministers of Norway and Spain{head}\n\n"
        f"{words} condemn the attack on the ports.\n\nWe call on all to help."
    )
    assert _facts(extract(text).brief) == (Level.DEFENCE_MINISTERS, days, "Riga")


def test_the_same_in_french() -> None:
    text = (
        "Déclaration conjointe des ministres de la Défense de la Norvège et de l'Espagne "
        "(Riga, 3 octobre 2030)\n\nÀ l'occasion de notre réunion à Riga, nous, ministres de la "
        "Défense de la Norvège et de l'Espagne, condamnons l'attaque.\n\nNous aidons."
    )
    facts = _facts(extract(text, language=Language.FR).brief)
    assert facts == (Level.DEFENCE_MINISTERS, "2030-10-03", "Riga")


def test_who_tells_far_below_what_has_just_ended_tells_where_he_was() -> None:
    text = (
        "Remarks after the meeting\n\nMinister Ana Ruiz\nRiga, Latvia\n3 October 2030\n\n"
        "MINISTER RUIZ: Good evening. It is late. The sea is calm. Nobody sails. Ships lie still. "
        "We have just completed a very good session of the Foreign Ministers of NATO."
    )
    assert _facts(extract(text).brief) == (Level.FOREIGN_MINISTERS, "2030-10-03", "Riga")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "Welcome to this meeting of NATO Defence Ministers. It is good to be here in Oslo.",
            (Level.DEFENCE_MINISTERS, "2030-10-03", "Oslo"),
            id="welcome",
        ),
        pytest.param(
            "I welcome you all. I would like to welcome you to the 5th G7 Foreign Ministers’ "
            "Meeting this year. For some it is the first visit to the old city of Bergen.",
            (Level.FOREIGN_MINISTERS, "2030-10-03", "Bergen"),
            id="the city by the way",
        ),
        pytest.param(
            "NATO Foreign Ministers have just finished their meeting. It was long.",
            (Level.FOREIGN_MINISTERS, "2030-10-03", None),
            id="just",
        ),
        pytest.param(
            "I chair today’s Foreign Affairs Council. We start with the ports.",
            (Level.FOREIGN_MINISTERS, "2030-10-03", None),
            id="a body",
        ),
        pytest.param(
            "Welcome to this meeting of NATO Defence Ministers. Ministers will meet again on "
            "5 May 2031 in Riga. It is good to see you.",
            (Level.DEFENCE_MINISTERS, "2030-10-03", None),
            id="days to come are another meeting's",
        ),
    ],
)
def test_it_is_of_the_day_and_the_place(
    words: str, expected: tuple[Level, str | None, str | None]
) -> None:
    assert _facts(extract(_HEAD + words).brief) == expected


def test_french() -> None:
    text = f"{_HEAD_FR}Bienvenue à cette réunion des ministres de la Défense. Bienvenue à Oslo."
    facts = _facts(extract(text, language=Language.FR).brief)
    assert facts == (Level.DEFENCE_MINISTERS, "2030-10-03", "Oslo")


def test_a_meeting_ahead_is_on_the_days_that_are_told() -> None:
    head = f"Press briefing\n\nby Ana Ruiz ahead of the meeting of NATO Foreign Ministers{_DAY}"
    text = f"{head}Good morning. Ministers will meet tomorrow and on Saturday. Thank you."
    brief = extract(text).brief
    assert _facts(brief) == (Level.FOREIGN_MINISTERS, "2030-10-04/2030-10-05", None)
    assert len(brief.meetings) == 1


@pytest.mark.parametrize(
    ("words", "days"),
    [
        pytest.param("Yesterday morning, NATO Foreign Ministers met.", "2030-10-03", id="part"),
        pytest.param(
            "We have been here for the last couple of days. Yesterday NATO Foreign Ministers met.",
            "2030-10-02/2030-10-03",
            id="a couple of days",
        ),
    ],
)
def test_yesterday_is_a_part_of_what_is_over_today(words: str, days: str) -> None:
    head = f"Press conference\n\nby Ana Ruiz following the meeting of NATO Foreign Ministers{_DAY}"
    facts = _facts(extract(f"{head}Good evening. {words} Thank you.").brief)
    assert facts == (Level.FOREIGN_MINISTERS, days, None)


def test_days_that_are_told_are_those_of_the_meeting() -> None:
    words = "Good evening. NATO Foreign Ministers met here in Oslo yesterday and today."
    title = f"Press conference\n\nby Ana Ruiz after the meeting of Foreign Ministers{_DAY}"
    facts = _facts(extract(title + words).brief)
    assert facts == (Level.FOREIGN_MINISTERS, "2030-10-02/2030-10-03", "Oslo")


def test_who_is_elsewhere_says_nothing_of_the_place() -> None:
    brief = extract(
        "NATO Foreign Ministers met on 3 October 2030.\n\nIt is good to be here in Oslo, she said."
    ).brief
    assert _facts(brief) == (Level.FOREIGN_MINISTERS, str(date(2030, 10, 3)), None)


def test_who_speaks_is_where_the_summit_is_that_is_told_of_later() -> None:
    text = (
        "Remarks by NATO Secretary General Ana Ruiz\n\nIt is good to be in Oslo for the summit."
        " Leaders will meet on 3 October 2030."
    )
    facts = _facts(extract(text).brief)
    assert facts == (Level.HEADS_OF_STATE_AND_GOVERNMENT, "2030-10-03", "Oslo")
