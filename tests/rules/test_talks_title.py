"""Visits and talks that a headline names with their day in brackets."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.talks_title import find_spoken_talks, find_titled_talks
from natobrief.span import Span
from tests.rules.marked import mark, said, whole


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    marked = mark(text)
    found = find_titled_talks(marked, whole(marked))
    assert found is None or found.is_head


@given(day=st.dates(date(1999, 1, 1), date(2049, 12, 31)))
def test_planted_talks_are_found(day: date) -> None:
    marked = mark(f"Meeting with Prime Minister Per Dahl (Oslo, {day.day} {day:%B} {day.year})")
    found = find_titled_talks(marked, whole(marked))
    assert found is not None
    assert found.date is not None
    assert found.place is not None
    assert (str(found.date.dates), said(marked, found.place.city)) == (day.isoformat(), "Oslo")


@given(st.sampled_from(["Prime Minister's call", "PM meeting", "Bilateral meeting", "Talks"]))
def test_the_day_may_stand_behind_a_colon(sort: str) -> None:
    marked = mark(f"{sort} with President Ruiz of Spain: 6 July 2024")
    found = find_titled_talks(marked, whole(marked))
    assert found is not None
    assert found.date is not None
    assert str(found.date.dates) == "2024-07-06"


@pytest.mark.parametrize(
    ("title", "city", "days"),
    [
        pytest.param(
            "OTAN - Entretien de Jan Holm avec le secrétaire général (Paris, 13 mars 2020)",
            "Paris",
            "2020-03-13",
            id="with an office in front",
        ),
        pytest.param(
            "Déplacement de Jan Holm à Bruxelles (04.03.2022)",
            "Bruxelles",
            "2022-03-04",
            id="figures",
        ),
        pytest.param("Visite du ministre (le 5 mai 2022)", None, "2022-05-05", id="no city"),
        pytest.param("Entrevue de Jan Holm avec Ida Dahl à Oslo", "Oslo", None, id="no day"),
        pytest.param("Rencontre entre Jan Holm et Ida Dahl, à Oslo", "Oslo", None, id="of both"),
    ],
)
def test_french_titles(title: str, city: str | None, days: str | None) -> None:
    marked = mark(title, Language.FR)
    found = find_titled_talks(marked, whole(marked))
    assert found is not None
    stated = None if found.date is None else str(found.date.dates)
    place = None if found.place is None else said(marked, found.place.city)
    assert (place, stated) == (city, days)


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Meeting with Prime Minister Per Dahl in Oslo", id="no day"),
        pytest.param("Meeting with the Prime Minister (Oslo, Tuesday)", id="a weekday of no week"),
        pytest.param(
            "A report on the meeting of ministers (Oslo, 5 May 2022)", id="something else"
        ),
        pytest.param("Meeting rooms (Oslo, 5 May 2022)", id="no talks"),
    ],
)
def test_near_misses(title: str) -> None:
    marked = mark(title)
    assert find_titled_talks(marked, whole(marked)) is None


def test_the_day_of_a_visit_may_stand_behind_a_comma() -> None:
    text = "Official visit to Riga by the NATO Secretary General, 5 May 2022\n\nIt rained."
    marked = mark(text)
    found = find_titled_talks(marked, Span(0, text.index("\n")))
    assert found is not None
    assert found.date is not None
    assert str(found.date.dates) == "2022-05-05"
    assert found.place is not None
    assert said(marked, found.place.city) == "Riga"


def test_whose_visit_it_is_may_stand_before_it() -> None:
    text = "Secretary General's visit to Riga, 5 May 2022\n\nIt rained."
    found = find_titled_talks(mark(text), Span(0, text.index("\n")))
    assert found is not None
    assert found.is_visit


@pytest.mark.parametrize(
    ("head", "place"),
    [
        pytest.param(
            "Joint press point\n\nwith NATO Secretary General Ana Ruiz and the Prime Minister of "
            "Georgia, Lasha Beridze\n\n14 Jul. 2010",
            None,
            id="joint press point",
        ),
        pytest.param(
            "Remarks With Foreign Minister Lasha Beridze of Georgia Before Their Meeting\n\n"
            "Ana Ruiz\nSecretary of State\nVienna, Austria\nJuly 14, 2010",
            "Vienna",
            id="before their meeting",
        ),
        pytest.param(
            "Opening statement\n\nby Secretary General Ana Ruiz at the joint press point with "
            "Georgia Prime Minister Lasha Beridze\n\n14 July 2010",
            None,
            id="at their joint press point",
        ),
        pytest.param(
            "Minister Ana Ruiz's opening remarks during talks with Georgian Foreign Minister "
            "Lasha Beridze, Vienna, July 14, 2010",
            "Vienna",
            id="during talks, with place and day",
        ),
        pytest.param(
            "Remarks With Lasha Beridze Before Their Meeting\n\n"
            "Ana Ruiz\nSecretary of State\n\nQuay Guesthouse, Vienna\n\nJuly 14, 2010",
            "Vienna",
            id="of one without an office, in a house of a city",
        ),
        pytest.param(
            "Secretary Ana Ruiz And Georgian Foreign Minister Lasha Beridze Before Their Meeting"
            "\n\nVienna, Austria\nJuly 14, 2010",
            "Vienna",
            id="two before their meeting",
        ),
        pytest.param(
            "A site of the Port Authority\n\nSecretary Ana Ruiz And Georgian Foreign Minister "
            "Lasha Beridze At a Joint Press Availability\nJuly 14, 2010",
            None,
            id="two at a joint press availability",
        ),
        pytest.param(
            "Statement by Secretary General Ana Ruiz after his meeting with the Prime Minister of "
            "Georgia, Lasha Beridze\n\n14 July 2010",
            None,
            id="after his meeting with",
        ),
    ],
)
def test_words_spoken_beside_talks_tell_of_them(head: str, place: str | None) -> None:
    text = (
        f"{head}\n\nANA RUIZ: Good morning, and welcome. We talk about boats.\n\n"
        "LASHA BERIDZE: Thank you. I like boats."
    )
    meeting = extract(text).brief.meeting
    assert (meeting.name, str(meeting.dates)) == ("Meeting", "2010-07-14")
    assert (meeting.venue.city if meeting.venue else None) == place


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(
            "Joint press point with Secretary General Ana Ruiz and the Prime Minister of Georgia "
            "at the meeting of NATO Foreign Ministers",
            id="at the meeting of others",
        ),
        pytest.param(
            "Joint press point with Secretary General Ana Ruiz and the Prime Minister of Georgia, "
            "Lasha Beridze, during the summit in Wales",
            id="at a summit",
        ),
        pytest.param(
            "Statement by the Prime Minister of Georgia after the meeting of the Quay Group",
            id="at the meeting of a group",
        ),
        pytest.param("Press point with the Prime Minister of Georgia", id="of one"),
        pytest.param("", id="no head"),
    ],
)
def test_words_spoken_beside_no_talks(head: str) -> None:
    assert find_spoken_talks(mark(f"{head}\n\nGood morning. We met.")) is None
