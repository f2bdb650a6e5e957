"""Who meets, read back from the verb: whoever is named, however joined, with whatever between."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.rules.who_meets import find_who_meets
from natobrief.span import Span
from natobrief.text.sieve import Sieve
from tests.profiles import times

COUNTRIES: Final = (("Latvia", "Latvian", "LVA"), ("Japan", "Japanese", "JPN"))
OTHERS: Final = (("Jordan", "Jordanian", "JOR"), ("Moldova", "Moldovan", "MDA"))
#: One who is named, by his country, his office and his name.
FORMS: Final = (
    "{adjective} Foreign Minister {name}",
    "the {adjective} Foreign Minister, {name}",
    "Foreign Minister {name} of {country}",
    "the Foreign Minister of {country}",
    "{country}'s Foreign Minister {name}",
    "{name}, Foreign Minister of {country},",
)
VERBS: Final = (
    "met",
    "will meet",
    "are due to hold talks",
    "held a bilateral meeting",
    "are set to gather",
    "conferred",
    "had a working lunch",
    "will also hold political consultations",
)
#: One who goes to see others, or meets one who is named behind.
ALONE: Final = (
    "{who} will pay an official visit to Oslo on 5 May 2022.",
    "{who} is visiting Oslo on 5 May 2022.",
    "{who} arrives in Oslo on 5 May 2022.",
    "{who} met Defence Minister Ida Holm in Oslo on 5 May 2022.",
    "{who} will confer in Oslo on 5 May 2022 with Defence Minister Ida Holm.",
    "In Oslo on 5 May 2022, {who} sat down with Defence Minister Ida Holm.",
)
#: One who is met, wherever place and day stand.
MET: Final = (
    "Defence Minister Ida Holm conferred in Oslo on 5 May 2022 with {who}.",
    "Defence Minister Ida Holm spoke today, 5 May 2022, with {who}.",
    "Defence Minister Ida Holm welcomed to Oslo on 5 May 2022 {who}.",
    "In Oslo on 5 May 2022, Defence Minister Ida Holm sat down with {who}.",
    "A bilateral meeting took place in Oslo on 5 May 2022 between Minister Ida Holm and {who}.",
)


def _release(sentence: str) -> str:
    told = f"{sentence[0].upper()}{sentence[1:]}".replace(",.", ".").replace(",,", ",")
    return f"Ministry\n\nNews\n\n{told}\n\nThe quays were painted.\n"


def _parties(sentence: str) -> set[str]:
    [meeting] = extract(_release(sentence)).brief.meetings
    assert meeting.dates is not None
    assert meeting.dates.first.isoformat() == "2022-05-05"
    return {getattr(each.party, "alpha3", "") for each in meeting.delegations}


def _say(form: str, country: tuple[str, str, str], name: str) -> str:
    return form.format(country=country[0], adjective=country[1], name=name)


@times(0.5)
@given(
    first=st.sampled_from(FORMS),
    second=st.sampled_from(FORMS),
    one=st.sampled_from(COUNTRIES),
    other=st.sampled_from(OTHERS),
    verb=st.sampled_from(VERBS),
)
def test_each_of_two_who_meet_comes(
    first: str,
    second: str,
    one: tuple[str, str, str],
    other: tuple[str, str, str],
    verb: str,
) -> None:
    who = f"{_say(first, one, 'Anna Berga')} and {_say(second, other, 'Jurgis Kalns')}"
    assert _parties(f"{who} {verb} in Oslo on 5 May 2022.") == {one[2], other[2]}


@times(0.5)
@given(frame=st.sampled_from(ALONE), form=st.sampled_from(FORMS), one=st.sampled_from(COUNTRIES))
def test_who_goes_somewhere_comes(frame: str, form: str, one: tuple[str, str, str]) -> None:
    assert _parties(frame.format(who=_say(form, one, "Anna Berga"))) == {one[2]}


@times(0.5)
@given(frame=st.sampled_from(MET), form=st.sampled_from(FORMS), one=st.sampled_from(COUNTRIES))
def test_who_is_met_comes(frame: str, form: str, one: tuple[str, str, str]) -> None:
    assert _parties(frame.format(who=_say(form, one, "Anna Berga"))) == {one[2]}


@given(
    verb=st.sampled_from(("will hold trilateral consultations", "met", "held talks")),
    lead=st.sampled_from(("", "In Oslo, ", "In Norway, ")),
)
def test_countries_that_hold_talks_come(verb: str, lead: str) -> None:
    assert _parties(f"{lead}Latvia, Japan and Jordan {verb} in Oslo on 5 May 2022.") >= {
        "LVA",
        "JPN",
        "JOR",
    }


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Between \ue000 and \ue000 met some.", id="hanging on a preposition"),
        pytest.param("The quays met the sea.", id="nobody"),
        pytest.param("\ue000 and \ue000 discussed it.", id="countries discuss"),
        pytest.param("\ue000 visited it.", id="a country alone"),
        pytest.param("\ue006 met.", id="one alone"),
        pytest.param("\ue006 and \ue006 welcomed the vote.", id="what is welcomed"),
        pytest.param("of \ue000 met \ue006.", id="of a country, nobody before"),
        pytest.param("met \ue006.", id="no subject"),
    ],
)
def test_what_is_no_subject(words: str) -> None:
    assert list(find_who_meets(Sieve(words), Span(0, len(words)))) == []


@given(
    text=st.text(alphabet="\ue000\ue001\ue006\ue004 met,and of(visited)", min_size=1, max_size=60)
)
@example(text="met")
@example(text=", met \ue006")
def test_any_words_are_survived(text: str) -> None:
    for found in find_who_meets(Sieve(text), Span(0, len(text))):
        assert found.subject.start < found.subject.end <= found.verb.start


def test_what_is_discussed_is_no_meeting() -> None:
    words = "\ue006 and \ue006 discussed it."
    [found] = find_who_meets(Sieve(words), Span(0, len(words)))
    assert (found.is_several, found.is_meeting) == (True, False)


def test_who_visited_elsewhere_is_no_guest() -> None:
    text = (
        "The NATO Defence Ministers will meet in Brussels on 5 and 6 May 2022.\n\n"
        "The quays were painted. Prime Minister Kenji Mori of Japan visited Oslo.\n"
    )
    [meeting] = extract(text).brief.meetings
    assert meeting.delegations == ()


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            "The Prime Minister of Japan and the King of Jordan met last year.", id="then"
        ),
        pytest.param("None of the ministers of Japan and Jordan met.", id="none"),
        pytest.param("No minister of Japan and no King of Jordan met.", id="no minister"),
        pytest.param("The ministers of Japan and Jordan could not have met.", id="could not"),
        pytest.param("The ministers of Japan and Jordan did not hold talks.", id="did not"),
        pytest.param(
            "That was agreed at a summit held in 2014, when King Hussein of Jordan and "
            "Prime Minister Mori of Japan met.",
            id="at another meeting",
        ),
    ],
)
def test_who_did_not_meet_or_long_before_does_not_come(sentence: str) -> None:
    text = f"The NATO Defence Ministers will meet in Brussels on 5 and 6 May 2022.\n\n{sentence}"
    assert extract(text).brief.meeting.delegations == ()


def test_countries_joined_by_hyphens_hold_their_meeting() -> None:
    text = (
        "Readout\n\nOn 6 October 2020, Mr. MORI Kenji, Minister for Foreign Affairs, chaired the "
        "Second Japan-Australia-India-U.S. Foreign Ministers' Meeting in Tokyo."
    )
    meeting = extract(text).brief.meeting
    assert {getattr(each.party, "alpha3", "") for each in meeting.delegations} == {
        *("JPN", "AUS", "IND", "USA"),
    }
    assert meeting.chair is not None
    assert meeting.chair.name == "MORI Kenji"
