"""What a record tells of another time, another number or somebody else is refused."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Country,
    Delegation,
    Language,
    Level,
    Person,
    Statement,
    StatementMode,
    Venue,
    Verdict,
)
from natobrief.checks.told import forget
from tests.checks.making import days, judged, judged_as_told, meeting, met

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict
REFUSED: Final = {NOT_FOUND, CONTRADICTED}
VERBS: Final = [("ratify", "ratified"), ("sign", "signed"), ("publish", "published")]
THINGS: Final = ["the harbour treaty", "the fishing accord", "the lighthouse plan"]
TO_COME: Final = [
    "{thing} would be {done} by {who} in June.",
    "{who} will {verb} {thing} in June.",
    "{who} plans to {verb} {thing} in June.",
    "{who} must {verb} {thing} in June.",
    "{who} had to {verb} {thing} as soon as possible.",
    "{who} will study and {verb} {thing} in June.",
]
OVER: Final = [
    "{who} has {done} {thing} in June.",
    "{who} {done} {thing} in June.",
    "{thing} has now been {done} by {who} in June.",
]


def told(words: str, text: str, language: Language = Language.EN) -> Verdict:
    """Judge words that Ana Berg is to have said."""
    who = Person(name="Ana Berg")
    statement = Statement(parts=(words,), mode=StatementMode.PARAPHRASE, speaker=who)
    forget()
    return judged(text, language, statements=[statement])["/statements/0/parts/0"]


@given(
    frame=st.sampled_from([(each, False) for each in TO_COME] + [(each, True) for each in OVER]),
    verb=st.sampled_from(VERBS),
    thing=st.sampled_from(THINGS),
    who=st.sampled_from(["Norway", "Peru"]),
)
def test_what_is_to_come_is_not_done(
    frame: tuple[str, bool], verb: tuple[str, str], thing: str, who: str
) -> None:
    """Something that will be done has not been done, and the other way round."""
    words, is_over = frame
    told_so = words.format(who=who, verb=verb[0], done=verb[1], thing=thing)
    text = f"Ana Berg spoke in Riga. {told_so[0].upper()}{told_so[1:]}"
    done, due = f"{who} has {verb[1]} {thing}", f"{who} will {verb[0]} {thing}"
    true, false = (done, due) if is_over else (due, done)
    assert told(true, text) not in REFUSED
    assert told(false, text) in REFUSED


@pytest.mark.parametrize(
    ("text", "words", "is_true"),
    [
        (
            "Le Portugal ratifiera le traité du port.",
            "Le Portugal a ratifié le traité du port",
            False,
        ),
        (
            "Le Portugal a ratifié le traité du port.",
            "Le Portugal ratifiera le traité du port",
            False,
        ),
        ("Les nains se réuniront au port de Lima.", "Les nains se sont réunis au port", False),
        ("Le Portugal pourra ratifier le traité.", "Le Portugal a ratifié le traité", False),
        ("Le Portugal a libéré le port de la glace.", "Le Portugal a libéré le port", True),
        ("Le Portugal libéra le port de la glace.", "Le Portugal a libéré le port", True),
        ("Le port a réussi à rester ouvert.", "Le port a réussi à rester ouvert", True),
        ("Il appelle à ratifier le traité du port.", "Appel à ratifier le traité du port", True),
    ],
)
def test_what_is_to_come_in_french(text: str, words: str, *, is_true: bool) -> None:
    assert (told(words, text, Language.FR) not in REFUSED) is is_true


@pytest.mark.parametrize(
    ("text", "words", "is_true"),
    [
        (
            "A possible full withdrawal of nurses from Lima.",
            "Nurses have withdrawn from Lima",
            False,
        ),
        ("He will show the plan for fiscal year 2015.", "The plan for fiscal year 2016", False),
        ("He will show the plan for fiscal year 2015.", "The plan for fiscal year 2015", True),
        (
            "There are 40 nurses in Lima and 90 in Cusco.",
            "90 nurses in Lima and 40 in Cusco",
            False,
        ),
        ("There are 40 nurses in Lima and 90 in Cusco.", "40 nurses in Lima and 90 in Cusco", True),
        ("In Lima 40 nurses, in Cusco 90 came.", "In Lima 90 nurses, in Cusco 40 came", False),
        ("They sent 270 nurses and 40 clowns to Lima.", "They sent 40 nurses to Lima", False),
        ("They sent 270 nurses, 40 of them late, to Lima.", "They sent 40 nurses late", True),
        ("They met 40 nurses on 3 May, and 5 guests.", "They met 40 nurses on 3 May", True),
        (
            "They went to Peru to sign the harbour treaty.",
            "Go to Lima to sign the harbour treaty",
            False,
        ),
        (
            "They went to Lima to sign the harbour treaty.",
            "Go to Lima to sign the harbour treaty",
            True,
        ),
        (
            "They have led half of the port fleet in Peru.",
            "Led all of the port fleet in Peru",
            False,
        ),
        ("They have led all of the fleet in Peru.", "They have led all of the fleet in Peru", True),
        ("They will sign a pact, and signed a card.", "They have signed a pact", False),
        ("They will sign a pact, and signed a card.", "They have signed a card", True),
        ("Nurses of the Port Rescue Force (PRF) came late.", "Nurses of the PRF came late", True),
    ],
)
def test_another_number_or_place(text: str, words: str, *, is_true: bool) -> None:
    assert (judged_as_told(text, words) not in REFUSED) is is_true


@pytest.mark.parametrize(
    ("text", "words", "verdict"),
    [
        (
            "Ben Okoro, who was treated for a fever, spoke. Ana Berg left.",
            "Ana Berg was treated for a fever",
            NOT_FOUND,
        ),
        (
            "Ana Berg left. Ben Okoro was treated for a bad fever, and spoke.",
            "Ben Okoro was treated for a fever",
            UNDECIDED,
        ),
        ("The harbour was dredged. Ana Berg left.", "Ana Berg dredged the harbour", NOT_FOUND),
        (
            "The harbour of Riga was dredged with two big boats, they told Ana Berg.",
            "Ana Berg dredged the harbour of Riga with two big boats",
            UNDECIDED,
        ),
        (
            "Ana Berg left. The minister showed a letter of 13 ports.",
            "Ben Okoro showed a letter of 13 ports",
            NOT_FOUND,
        ),
    ],
)
def test_who_words_begin_with(text: str, words: str, verdict: Verdict) -> None:
    people = [Person(name="Ana Berg"), Person(name="Ben Okoro")]
    statement = Statement(parts=(words,), mode=StatementMode.PARAPHRASE)
    text = f"{text} Ben Okoro and Ana Berg met in Riga."
    claims = judged(text, statements=[statement], persons=people)
    assert claims["/statements/0/parts/0"] is verdict


def test_days_that_the_text_counts_from_its_own() -> None:
    text = "Riga, 5 May 2022 - The harbour talks begin tomorrow, Ana Berg said."
    assert told("The harbour talks begin on 6 May 2022", text) is SUPPORTED
    assert told("The harbour talks begin on 9 May 2022", text) in REFUSED
    assert told("The lighthouse feast ends on 6 May 2022", text) is not SUPPORTED


@pytest.mark.parametrize(
    ("text", "name", "is_true"),
    [
        ('« Le port est libre", a déclaré Ana Berg. Ben Okoro écoutait.', "Ana Berg", True),
        ('« Le port est libre", a déclaré Ana Berg. Ben Okoro écoutait.', "Ben Okoro", False),
    ],
)
def test_marks_of_two_sorts(text: str, name: str, *, is_true: bool) -> None:
    people = [Person(name="Ana Berg"), Person(name="Ben Okoro")]
    said = Statement(
        parts=("Le port est libre",), mode=StatementMode.VERBATIM, speaker=Person(name=name)
    )
    claims = judged(text, Language.FR, statements=[said], persons=people)
    assert (claims["/statements/0/speaker"] not in REFUSED) is is_true


def test_whose_something_is_does_not_speak() -> None:
    text = (
        "Ana Berg met her colleagues. She told them that Ben Okoro's plan, due in May, “keeps all "
        "harbours open to ships of every sort”."
    )
    said = Statement(
        parts=("keeps all harbours open to ships of every sort",),
        mode=StatementMode.VERBATIM,
        speaker=Person(name="Ben Okoro"),
    )
    people = [Person(name="Ana Berg"), Person(name="Ben Okoro")]
    claims = judged(text, statements=[said], persons=people)
    assert claims["/statements/0/speaker"] in REFUSED


@pytest.mark.parametrize(
    ("name", "verdict"),
    [("Eva Kranz", SUPPORTED), ("Ben Okoro", NOT_FOUND), ("Ana Berg", NOT_FOUND)],
)
def test_who_is_named_behind_chaired_by(name: str, verdict: Verdict) -> None:
    text = (
        "Ana Berg met Ben Okoro on 5 May 2022, and took part in talks of port towns, chaired by "
        "Eva Kranz."
    )
    chaired = meeting(name="Talks of port towns", level=Level.OTHER, dates=None)
    claims = judged(text, meetings=[meeting(), evolve(chaired, chair=Person(name=name))])
    assert claims["/meetings/1/chair"] is verdict


@pytest.mark.parametrize(
    ("text", "first", "is_true"),
    [
        ("Riga, 6 May 2022. Over two days of talks here ministers agreed.", 5, True),
        ("Riga, 6 May 2022. The two days that we had were good. Ministers met.", 5, True),
        ("Riga, 6 May 2022. Over two days of talks here ministers agreed.", 4, False),
    ],
)
def test_days_that_are_over(text: str, first: int, *, is_true: bool) -> None:
    found = met(text, "dates", dates=days(date(2022, 5, first), date(2022, 5, 6)))
    assert (found not in REFUSED) is is_true


@pytest.mark.parametrize(
    ("day", "verdict"), [(date(2022, 5, 6), SUPPORTED), (date(2022, 5, 7), NOT_FOUND)]
)
def test_years_of_history_are_not_that_of_a_day(day: date, verdict: Verdict) -> None:
    text = "The harbour was built on 3 May 1967. Ministers met today (Friday 6 May) in Riga."
    assert met(text, "dates", dates=days(day)) is verdict


def test_a_body_of_others_is_no_name_of_a_meeting() -> None:
    text = "NATO Foreign Ministers met in Riga on 5 May 2022."
    assert met(text, "name", name="EU Foreign Affairs Council") is NOT_FOUND
    assert met(text, "name", name="Meeting of NATO Foreign Ministers") is SUPPORTED


def test_members_of_a_group_that_takes_part_are_left_open() -> None:
    text = "NATO Foreign Ministers met in Riga with its Asian partners, including Japan."
    guest = Delegation(party=Country("JPN"))
    text = f"{text} Ties with partners - among them members such as Peru - grow."
    peru = Delegation(party=Country("PER"))
    claims = judged(text, meetings=[meeting(dates=None, delegations=[guest, peru])])
    assert claims["/meetings/0/delegations/1/party"] is UNDECIDED


@pytest.mark.parametrize(
    ("more", "verdict"),
    [("", UNDECIDED), (" The talks of port towns were held in Lima.", NOT_FOUND)],
)
def test_the_city_from_which_a_text_is_dated(more: str, verdict: Verdict) -> None:
    text = (
        "5 May 2022 - Naples, Italy\n\nMinister Ana Berg ended her journey to the talks of port "
        f"towns. NATO Foreign Ministers met in Riga.{more}"
    )
    talks = meeting(name="Talks of port towns", level=Level.OTHER, dates=None)
    talks = evolve(talks, venue=Venue(city="Naples", country=Country("ITA")))
    claims = judged(text, meetings=[meeting(dates=None), talks])
    assert claims["/meetings/1/venue/city"] is verdict


def test_no_office_goes_across_a_name() -> None:
    text = "Defence Minister Ana Berg told the Foreign Press Club that Eva Kranz had come."
    people = [Person(name="Ana Berg", office="Minister of Foreign Affairs")]
    assert judged(text, persons=people)["/persons/0/office"] in REFUSED


@pytest.mark.parametrize(
    ("words", "is_true"),
    [
        ("The harbour talks were called by Ana Berg", True),
        ("The harbour talks were called by Ben Okoro", False),
    ],
)
def test_by_whom_something_is_done(words: str, *, is_true: bool) -> None:
    text = "Ben Okoro went to the harbour talks, which were called by Ana Berg in response."
    people = [Person(name="Ana Berg"), Person(name="Ben Okoro")]
    statement = Statement(parts=(words,), mode=StatementMode.PARAPHRASE)
    claim = judged(text, statements=[statement], persons=people)["/statements/0/parts/0"]
    assert (claim is not NOT_FOUND) is is_true


@pytest.mark.parametrize(
    ("name", "office", "is_true"),
    [("Okoro", "Secretary General", False)],
)
def test_the_secretary_is_no_secretary_general(name: str, office: str, *, is_true: bool) -> None:
    text = (
        "Secretary General Okoro came to Riga. Secretary of State Berg met him.\n\n"
        "The Secretary continued, “We spoke at length of the lighthouse by the harbour.”"
    )
    people = [
        Person(name="Berg", office="Secretary of State"),
        Person(name="Okoro", office="Secretary General"),
    ]
    said = Statement(
        parts=("We spoke at length of the lighthouse by the harbour.",),
        mode=StatementMode.VERBATIM,
        speaker=Person(name=name, office=office),
    )
    claims = judged(text, statements=[said], persons=people)
    assert (claims["/statements/0/speaker"] not in REFUSED) is is_true
