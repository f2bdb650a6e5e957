"""Shares without "cent", capitals for countries, other missions, and most of what is to be all."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import (
    Language,
    MeetingMode,
    Person,
    Statement,
    StatementMode,
    Venue,
    Verdict,
    verify,
)
from natobrief.checks.told import forget
from tests.checks.making import brief, judged, meeting, met

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict
REFUSED: Final = {NOT_FOUND, CONTRADICTED}


def told(words: str, text: str, language: Language = Language.EN) -> Verdict:
    """Judge words that Ana Berg is to have said."""
    who = Person(name="Ana Berg")
    statement = Statement(parts=(words,), mode=StatementMode.PARAPHRASE, speaker=who)
    forget()
    whole = f"Ana Berg spoke in Riga. {text}"
    return judged(whole, language, statements=[statement])["/statements/0/parts/0"]


@given(
    number=st.integers(1, 99),
    whole=st.sampled_from(["GDP", "the budget"]),
    on=st.sampled_from(["boats", "defence", "lighthouses"]),
)
@example(number=2, whole="GDP", on="defence")
def test_a_share_without_cent_is_none(number: int, whole: str, on: str) -> None:
    text = f"Eight Allies would spend {number} per cent of {whole} on {on} this year."
    words = text.rstrip(".")
    assert told(words, text) is SUPPORTED
    assert told(words.replace(" per cent", "%"), text) is SUPPORTED
    assert told(words.replace(" cent", ""), text) in REFUSED


@given(
    country=st.sampled_from(["Peru", "Chile", "Poland"]),
    verb=st.sampled_from(["leads", "coordinates", "trains"]),
)
@example(country="Peru", verb="leads")
def test_a_capital_in_which_they_meet_is_not_who_acts(country: str, verb: str) -> None:
    capital = {"Peru": "Lima", "Chile": "Santiago", "Poland": "Warsaw"}[country]
    text = f"Allies will agree in {capital} that NATO {verb} the harbour patrol."
    assert told(text.rstrip("."), text) is SUPPORTED
    words = f"Allies will agree in {capital} that {country} {verb} the harbour patrol"
    assert told(words, text) is not SUPPORTED


@given(
    pair=st.permutations(["KFOR", "ISAF", "EUFOR"]),
    thing=st.sampled_from(["the smugglers", "the pirates"]),
)
@example(pair=["KFOR", "ISAF", "EUFOR"], thing="the smugglers")
def test_another_mission(pair: list[str], thing: str) -> None:
    one, other, _ = pair
    text = f"They told {one} to act against {thing} in the port.\n\nLater {other} was praised."
    assert told(f"{one} shall move against {thing} in the port", text) not in REFUSED
    assert told(f"{other} shall act against {thing} in the port", text) in REFUSED


@pytest.mark.parametrize(
    ("text", "words", "is_true"),
    [
        ("They lifted most sanctions on Peru.", "lift most of the sanctions on Peru", True),
        ("They lifted most sanctions on Peru.", "lift all sanctions on Peru", False),
        ("They lifted most of the sanctions on Peru.", "lift all the sanctions on Peru", False),
        ("They lifted the sanctions on Peru most gladly.", "lift all sanctions on Peru", True),
        ("The price of boats fell in Peru.", "the price of boats decreased in Peru", True),
        ("They did it differently in Peru.", "they did the same in Peru", True),
        ("Patrols need the same boats in Peru.", "Patrols in Peru need different boats", False),
        (
            "The implications of the flood for Peru were grave.",
            "the consequences of the flood for Peru were grave",
            True,
        ),
    ],
)
def test_most_is_not_all(text: str, words: str, *, is_true: bool) -> None:
    assert (told(words, text) not in REFUSED) is is_true


def test_most_is_not_all_in_french() -> None:
    text = "Ils ont levé la plupart des sanctions contre le Pérou."
    words = "lever {} sanctions contre le Pérou"
    assert told(words.format("toutes les"), text, Language.FR) in REFUSED
    assert told(words.format("la plupart des"), text, Language.FR) is SUPPORTED
    assert told("imposer des sanctions au Pérou", text, Language.FR) in REFUSED


ANNOUNCED: Final = (
    "My friend the Minister of Defence (Ana Berg) has made the following Written Ministerial "
    "Statement.\n\nI went to the meeting of NATO Defence Ministers in Riga on 9 October 2008. "
    "Boats were counted twice there.\n\nLater Ana Berg left."
)


@pytest.mark.parametrize(
    ("text", "name", "verdict"),
    [
        pytest.param(ANNOUNCED, "Ana Berg", SUPPORTED, id="announced"),
        pytest.param(ANNOUNCED.replace("Ana Berg", "Ben"), "Ana Berg", NOT_FOUND, id="by another"),
    ],
)
def test_who_makes_the_following_statement(text: str, name: str, verdict: Verdict) -> None:
    words, who = "Boats were counted twice there.", Person(name=name)
    statement = Statement(parts=(words,), mode=StatementMode.VERBATIM, speaker=who)
    forget()
    found = judged(text, statements=[statement])
    assert found["/statements/0/mode"] is SUPPORTED
    assert found["/statements/0/speaker"] is verdict


@pytest.mark.parametrize(
    ("when", "verdict"), [("last week", NOT_FOUND), ("to talk about it", SUPPORTED)]
)
def test_where_others_met_before(when: str, verdict: Verdict) -> None:
    text = (
        "Foreign Ministers talked about fishing.\n\nThey were told about floods.\n\n"
        "They spoke of boats.\n\n"
        f"The envoy told the ministers of talks held by the fishing group in Munich {when}."
    )
    forget()
    venue = Venue(city="Munich")
    assert met(text, "venue/city", venue=venue) is verdict


@given(
    share=st.integers(3, 40),
    count=st.integers(41, 90),
    sign=st.sampled_from(["%", " %", " per cent"]),
)
@example(share=11, count=18, sign="%")
def test_a_share_is_no_count_of_others(share: int, count: int, sign: str) -> None:
    text = f"Spending on boats rose by {share}{sign} last year, and {count} towns took part."
    assert told(f"spending on boats went up by {share}%", text) not in REFUSED
    assert told(f"spending on boats went up by {count}%", text) in REFUSED


@given(
    pair=st.permutations(["Seoul", "Tokyo", "Lima"]),
    words=st.sampled_from(
        [
            "{one} and {other} should cooperate more closely",
            "{one} should cooperate more closely with {other}",
        ]
    ),
)
@example(pair=["Seoul", "Tokyo", "Lima"], words="{one} and {other} should cooperate more closely")
def test_capitals_act_for_their_countries(pair: list[str], words: str) -> None:
    countries = {"Seoul": "South Korea", "Tokyo": "Japan", "Lima": "Peru"}
    one, other, third = pair
    said = words.format(one=one, other=other)
    named = {"one": countries[one], "other": countries[other]}
    stressed = (
        "Because of floods in Chile, they stressed the need to cooperate more closely between "
    )
    assert told(said, f"{words.format(**named)}.") not in REFUSED
    assert told(said, f"{stressed}{one} and {other}.") not in REFUSED
    assert told(words.format(one=third, other=other), f"{words.format(**named)}.") in REFUSED


@pytest.mark.parametrize(
    ("words", "is_true"),
    [("send a million drones to Peru", True), ("send a million shells to Peru", False)],
)
def test_a_million_of_another_thing(words: str, *, is_true: bool) -> None:
    text = "Allies will send one million drones to Peru."
    assert (told(words, text) not in REFUSED) is is_true


def test_won_back_is_retaken() -> None:
    text = "With their help sailors have retaken half of the port of Lima."
    assert told("the sailors have won back half of the port of Lima", text) is SUPPORTED


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("Meeting of the foreign ministers of South Korea and Japan", SUPPORTED),
        ("Meeting of the foreign ministers of Sweden and Japan", NOT_FOUND),
    ],
)
def test_a_meeting_called_by_countries_that_the_text_names_otherwise(
    name: str, verdict: Verdict
) -> None:
    text = "Seoul's foreign minister met his Japanese colleague in Lima on 5 May 2022."
    assert met(text, "name", name=name) is verdict


def test_an_in_person_meeting_is_one_in_person() -> None:
    text = "Austria spoke at a virtual meeting. Later there shall be an in-person meeting in Riga."
    assert met(text, "mode", name="Talks of envoys", mode=MeetingMode.IN_PERSON) is SUPPORTED


@given(words=st.sampled_from(["they will sail to Lima", "rain fell on the port of Callao"]))
@example(words="they will sail to Lima")
def test_a_problem_names_what_is_claimed_once(words: str) -> None:
    statement = Statement(parts=(words,), mode=StatementMode.VERBATIM)
    [problem] = verify(brief("Nobody spoke.", statements=[statement]), "Nobody spoke.").problems
    assert problem.message.count(words) == 1
    guest = meeting(venue=Venue(city="Lima"))
    [problem] = verify(brief("Nobody spoke.", meetings=[guest]), "Nobody spoke.").problems[-1:]
    assert problem.message.startswith("'Lima': ")


@given(
    verb=st.sampled_from(["said", "pointed out", "stressed", "noted", "recalled"]),
    place=st.sampled_from(["Lima", "Callao"]),
)
@example(verb="pointed out", place="Lima")
def test_what_nobody_does_ends_where_something_else_is_told(verb: str, place: str) -> None:
    text = f"Ana Berg said that nobody slept, and {verb} that boats sailed to {place}."
    assert told(f"boats sailed to {place}", text) is SUPPORTED
    assert (
        told("boats sailed to Lima", "Nobody slept, and nobody said that boats sailed to Lima.")
        in REFUSED
    )
