"""Dates as notices, programmes and calendars write them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import find_dates

_PUBLISHED = date(2018, 11, 14)


@given(
    verb=st.sampled_from(
        ["seront réunis", "seront également reçus", "doivent être reçus", "devraient être réunis"]
    ),
    days=st.sampled_from(["vendredi et samedi", "lundi", "mardi"]),
)
@example(verb="seront réunis", days="vendredi et samedi")
def test_a_passive_to_come_looks_ahead(verb: str, days: str) -> None:
    [found] = find_dates(f"Les ministres {verb} {days}.", reference=_PUBLISHED, language="fr")
    assert found.dates is not None
    assert found.dates.first > _PUBLISHED


def test_a_passive_that_was_looks_back() -> None:
    [found] = find_dates("Le texte a été signé mardi.", reference=_PUBLISHED, language="fr")
    assert found.dates is not None
    assert found.dates.first == date(2018, 11, 13)


def test_what_readers_know_already_is_over() -> None:
    text = "On Monday, you will have seen that the Minister spoke."
    [found] = find_dates(text, reference=_PUBLISHED)
    assert found.dates is not None
    assert found.dates.first == date(2018, 11, 12)


def test_what_began_on_a_day_is_over() -> None:
    text = "sa quatrième rencontre depuis son arrivée à Ville lundi matin"
    [found] = find_dates(text, reference=_PUBLISHED, language="fr")
    assert found.dates is not None
    assert found.dates.first == date(2018, 11, 12)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Chile\n- 2 -\n21 February 2024\nPeru", "21 February 2024", id="page number"),
        pytest.param("- 2 - 5 May 2024", "2 - 5 May 2024", id="a range behind a dash"),
        pytest.param(
            "Monday 27 August 2018 To Thursday 30 August 2018",
            "Monday 27 August 2018 To Thursday 30 August 2018",
            id="a capital",
        ),
        pytest.param(
            "Monday 27 August 2018 (10 a.m – 1 p.m.)",
            "Monday 27 August 2018 (10 a.m – 1 p.m.)",
            id="no second full stop",
        ),
        pytest.param("May 20, 2012 / 5:06 AM / by N.", "May 20, 2012 / 5:06 AM", id="a slash"),
    ],
)
def test_what_the_words_are(text: str, words: str) -> None:
    assert [found.span.of(text) for found in find_dates(text)] == [words]


def test_half_of_the_day_without_its_last_full_stop() -> None:
    [found] = find_dates("Monday 27 August 2018 (10 a.m – 1 p.m.)")
    assert (found.start, found.end) == (time(10), time(13))


@given(
    zone=st.sampled_from(
        ["(local time, GMT+3)", "(GMT+3, local time)", "(local time / GMT+3)", "(GMT+3)"]
    ),
    is_before=st.booleans(),
)
@example(zone="(local time, GMT+3)", is_before=True)
def test_a_zone_with_local_time(zone: str, *, is_before: bool) -> None:
    text = f"10:00 on 5 May 2022 {zone}" if is_before else f"5 May 2022 at 10:00 {zone}"
    [found] = find_dates(text)
    assert (found.span.of(text), found.zone) == (text, "GMT+3")


@pytest.mark.parametrize(
    ("text", "words", "first"),
    [
        pytest.param(
            "August 31, 2018 / 9:05 AM / 3 months ago",
            "August 31, 2018 / 9:05 AM",
            date(2018, 8, 31),
            id="no range behind a slash",
        ),
        pytest.param(
            "5 May 2018, 9:00 / 10:30", "5 May 2018, 9:00 / 10:30", date(2018, 5, 5), id="a range"
        ),
        pytest.param(
            "réunis ce lundi (12.11.18) à Ville",
            "ce lundi (12.11.18)",
            date(2018, 11, 12),
            id="two figures in brackets",
        ),
        pytest.param(
            "ces mardi et mercredi 13 et 14 novembre 2018",
            "ces mardi et mercredi 13 et 14 novembre 2018",
            date(2018, 11, 13),
            id="these days",
        ),
    ],
)
def test_where_words_end(text: str, words: str, first: date) -> None:
    [found, *_] = find_dates(text)
    assert found.dates is not None
    assert (found.span.of(text), found.dates.first) == (words, first)


@pytest.mark.parametrize(
    ("reference", "day"),
    [
        (date(2024, 8, 5), date(2024, 8, 5)),
        (date(2024, 5, 8), date(2024, 5, 8)),
        (date(2024, 7, 1), date(2024, 5, 8)),
    ],
    ids=["month first", "day first", "neither"],
)
def test_figures_of_the_day_of_issue_in_french(reference: date, day: date) -> None:
    [found] = find_dates("Distribué 08/05/2024", reference=reference, language="fr")
    assert found.dates is not None
    assert found.dates.first == day
