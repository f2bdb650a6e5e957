"""Where and when words were spoken, as the end of their headline says."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.headed_speech import find_headed_speech
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_BELOW = "\n\nMesdames et Messieurs,\n\nJe voudrais remercier nos hôtes. Nous avons bien travaillé."
_MONTHS = """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
""".split()  # noqa: SIM905 - quoted one by one they hide what they are
_SORTS = st.sampled_from(
    ["Déclaration", "Discours", "Intervention", "Allocution", "Conférence de presse"]
)
_TAILS = st.sampled_from(
    [", à Oslo le {}", ", à Oslo (Norvège) le {}.", " (Oslo, {})", " - Oslo, le {}", ", à Oslo, {}"]
)


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = find_headed_speech(mark(text))
    assert found is None or found.is_head


@given(filler(language=Language.FR))
def test_prose_heads_no_speech(text: str) -> None:
    assert find_headed_speech(mark(text, Language.FR)) is None


@given(sort=_SORTS, tail=_TAILS, day=st.dates(date(1999, 1, 1), date(2049, 12, 31)))
@example(sort="Conférence de presse", tail=", à Oslo le {}.", day=date(2012, 6, 26))
def test_planted_place_and_day_come_back(sort: str, tail: str, day: date) -> None:
    when = f"{day.day}{'er' if day.day == 1 else ''} {_MONTHS[day.month - 1]} {day.year}"
    text = f"{sort} de Mme Ida Holm, ministre des Armées, sur la défense{tail.format(when)}{_BELOW}"
    marked = mark(text, Language.FR)
    found = find_headed_speech(marked)
    assert found is not None
    assert found.date is not None
    assert found.place is not None
    assert (said(marked, found.name), said(marked, found.place.city)) == (sort, "Oslo")
    assert str(found.date.dates) == day.isoformat()
    meeting = extract(text).brief.meeting
    assert (str(meeting.dates), meeting.venue and meeting.venue.city) == (day.isoformat(), "Oslo")


@given(
    lead=st.sampled_from(["Déclaration", "3 mai 2022 - Déclaration", "Point de presse"]),
    line=st.sampled_from(
        ["(Oslo, 3 mai 2022)", "Oslo, le 3 mai 2022", "Oslo (Norvège), 3 mai 2022"]
    ),
)
def test_a_line_below_the_headline_tells_it_too(lead: str, line: str) -> None:
    text = f"{lead} de M. le Président de la République\n\n{line}{_BELOW}"
    meeting = extract(text).brief.meeting
    assert meeting.venue is not None
    assert (str(meeting.dates), meeting.venue.city) == ("2022-05-03", "Oslo")


def test_a_day_alone_below_the_headline_heads_no_speech() -> None:
    text = f"Déclaration de M. le Président de la République\n\n3 mai 2022{_BELOW}"
    assert find_headed_speech(mark(text, Language.FR)) is None


@pytest.mark.parametrize(
    "headline",
    [
        "Discours de Mme Ida Holm, ministre des Armées, sur la défense, le 3 mai 2022",
        "Discours de Mme Ida Holm, ministre des Armées, sur le retour de la paix à Oslo",
        "Discours de Mme Ida Holm avant le sommet de l'OTAN, à Oslo le 3 mai 2022",
        "Mme Ida Holm rencontre des pêcheurs, à Oslo le 3 mai 2022",
    ],
)
def test_other_headlines_head_no_speech(headline: str) -> None:
    assert find_headed_speech(mark(f"{headline}{_BELOW}", Language.FR)) is None


def test_a_country_alone_is_no_city() -> None:
    marked = mark(
        f"Discours de Mme Ida Holm sur la paix (Norvège, 3 mai 2022){_BELOW}", Language.FR
    )
    found = find_headed_speech(marked)
    assert found is not None
    assert found.place is None or found.place.city is None


def test_two_who_speak_to_the_press_have_met_where_and_when_they_speak() -> None:
    text = (
        "Conférence de presse conjointe de M. Jan Holm, Président de la République, et Mme Ida"
        f" Berg, Chancelière de la République d'Allemagne, à Paris le 6 février 2012{_BELOW}"
    )
    meeting = extract(text).brief.meeting
    assert meeting.venue is not None
    assert (str(meeting.dates), meeting.venue.city) == ("2012-02-06", "Paris")
