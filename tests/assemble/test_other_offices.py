"""Papers of ministries and agencies: letterheads, what goes on today, groups of countries."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract

LETTERHEADS: Final = (
    "15 February 2008 - PR 150208        For immediate release",
    "Press release No 12 | 15 February 2008",
    "Harbour News Agency (Oslo)",
    "Issued on 15/02/2008 - 12:30 hrs CET",
)


@given(line=st.sampled_from(LETTERHEADS), title=st.sampled_from(["Ministers to meet on coasts"]))
def test_a_letterhead_is_no_headline(line: str, title: str) -> None:
    below = "The foreign ministers of Norway and Spain will meet in Oslo on 17 February 2008."
    assert extract(f"{line}\n\n{title}\n\n{below}\n").brief.source.title == title
    assert extract(f"{line}\n\n{below}\n\nThe quays were painted.\n").brief.source.title is None


@given(verb=st.sampled_from(["holding a meeting with", "meeting", "receiving", "hosting"]))
def test_what_goes_on_is_on_the_day_of_the_paper(verb: str) -> None:
    told = f"Defence Minister Anar Kasimov is {verb} Turkish Defence Minister Can Demir in Baku"
    head = "Talks in Baku\n\n21 November 2018\n\n"
    meeting = extract(f"{head}{told}.\n").brief.meeting
    assert str(meeting.dates) == "2018-11-21"
    assert extract(f"{head}{told} next month.\n").brief.meeting.dates is None
    assert extract(f"Talks in Baku\n\n{told}.\n").brief.meeting.dates is None


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "Joint declaration by the Foreign Ministers of the Weimar Triangle, ", id="by"
        ),
        pytest.param("Joint statement of the Foreign Ministers, ", id="of"),
    ],
)
def test_those_whose_statement_it_is_met_for_it(line: str) -> None:
    text = (
        f"{line}Karl Bauer (Germany), Luc Petit (France) and Jan Nowak (Poland), on coasts\n\n"
        "28 August 2016\n\nWe, the Foreign Ministers, have gathered here in Weimar. There have "
        "been meetings of the Ministers of Finance, Economics and Agriculture.\n"
    )
    brief = extract(text).brief
    parties = [getattr(each.party, "alpha3", "") for each in brief.meeting.delegations]
    assert parties == ["DEU", "FRA", "POL"]
    assert [each.name for each in brief.persons] == ["Karl Bauer", "Luc Petit", "Jan Nowak"]


@given(
    block=st.sampled_from(
        [
            "Date: Thursday, 5 May 2022\nTime: 10:00\nVenue: Hotel Harbour, Tallinn, Estonia",
            "Date and time: 5 May 2022 at 11.30\nPlace: Government House, Tallinn",
            "Date: 5 May 2022\nStart time: 3 pm\nLocation: Tallinn, Estonia",
        ]
    )
)
def test_a_day_with_an_hour_and_a_place_is_that_of_the_meeting(block: str) -> None:
    text = (
        f"MEDIA ADVISORY\n\nNordic-Baltic Foreign Ministers to meet\n\n{block}\n\n"
        "The Nordic-Baltic foreign ministers will discuss the security of the region.\n"
    )
    brief = extract(text).brief
    assert brief.source.published is None
    assert str(brief.meeting.dates) == "2022-05-05"
    assert brief.meeting.venue is not None
    assert brief.meeting.venue.city == "Tallinn"


def test_a_day_and_a_place_without_an_hour_may_be_those_of_the_paper() -> None:
    text = "Paper on coasts\n\nDate: 5 May 2022\nPlace: Tallinn\n\nThe quays were painted.\n"
    assert extract(text).brief.meetings == ()
