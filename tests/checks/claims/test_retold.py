"""Claims that tell what a text says in several sentences, of "us", of many, or in other figures."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Amount,
    AmountBound,
    Commitment,
    CommitmentKind,
    Country,
    Delegation,
    DocumentKind,
    Language,
    MeetingMode,
    Organisation,
    Person,
    Statement,
    StatementMode,
    Verdict,
)
from tests.checks.making import judged, judged_as_told, met

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict
REFUSED = {NOT_FOUND, CONTRADICTED}

#: What one sentence says each, with what is false of it.
TOLD = (
    ("A harbour will open in Riga.", "a harbour opens in Riga", "a harbour opens in Oslo"),
    ("Two frigates left Lisbon.", "two frigates have left Lisbon", "nine frigates left Lisbon"),
    ("Poland buys forty tanks.", "Poland is buying forty tanks", "Poland buys forty bridges"),
    ("Old trains cross Chile.", "old trains cross Chile", "old trains cross Ghana"),
)


def _told(words: str, by: Any = None) -> Statement:
    return Statement(mode=StatementMode.PARAPHRASE, parts=(words,), speaker=by)


@given(st.permutations(TOLD), st.sampled_from([", and ", "; ", " while "]), st.booleans())
def test_several_things_told_as_one(things: Any, joint: str, is_true: bool) -> None:  # noqa: FBT001
    one, other = things[:2]
    text = f"{one[0]} Nobody slept well. {other[0]}"
    words = f"{one[1]}{joint}{other[1] if is_true else other[2]}"
    assert (judged_as_told(text, words) is SUPPORTED) is is_true


def test_what_is_told_far_apart_is_left_open() -> None:
    text = f"{TOLD[0][0]} {'It rained all night. ' * 40}{TOLD[3][0]}"
    assert judged_as_told(text, f"{TOLD[0][1]} and {TOLD[3][1]}") is UNDECIDED


CHILE = Person(name="Ana Horvat", office="foreign minister", party=Country("CHL"))
EU = Person(name="Ana Horvat", office="High Representative", party=Organisation(name="EU"))


@pytest.mark.parametrize(
    ("text", "words", "by", "is_supported"),
    [
        ("Ana Horvat spoke of our old harbours.", "Chile has old harbours", CHILE, True),
        ("Ana Horvat spoke of old harbours.", "Chile has old harbours", CHILE, False),
        ("Ana Horvat spoke of our old harbours.", "Ghana has old harbours", CHILE, False),
        ("Ana Horvat spoke of our old harbours.", "the EU has old harbours", EU, True),
        ("Ana Horvat spoke of our old harbours.", "NATO has old trains", EU, False),
        ("Ana Horvat spoke of our old harbours.", "Chile has old harbours", None, False),
    ],
)
def test_whoever_speaks_for_somebody_says_we(
    text: str,
    words: str,
    by: Any,
    is_supported: bool,  # noqa: FBT001
) -> None:
    verdict = judged(text, statements=[_told(words, by)])["/statements/0/parts/0"]
    assert (verdict is SUPPORTED) is is_supported


@pytest.mark.parametrize("name", ["the ministers", "NATO ministers"])
def test_a_person_by_whose_name_many_are_meant_is_a_group(name: str) -> None:
    text = "NATO ministers met. They stressed that old harbours need bridges."
    found = judged(text, statements=[_told("old harbours need bridges", Person(name=name))])
    assert found["/statements/0/speaker"] not in REFUSED
    pledge = Commitment(
        kind=CommitmentKind.PLEDGE, actor=Person(name="ministers"), text="mend old harbours"
    )
    text = "NATO ministers met. They pledged to mend old harbours."
    assert judged(text, commitments=[pledge])["/commitments/0/actor"] not in REFUSED


@pytest.mark.parametrize(
    ("bound", "verdict"),
    [
        (AmountBound.ABOUT, SUPPORTED),
        (AmountBound.EXACTLY, UNDECIDED),
        (AmountBound.AT_LEAST, CONTRADICTED),
    ],
)
def test_a_record_that_says_nothing_of_a_bound_is_not_against_it(
    bound: AmountBound, verdict: Verdict
) -> None:
    amounts = (Amount(value="40", unit="ships", bound=bound),)
    pledge = Commitment(
        kind=CommitmentKind.PLEDGE, actor=Country("CHL"), text="send 40 ships", amounts=amounts
    )
    found = judged("Chile will send about 40 ships.", commitments=[pledge])
    assert found["/commitments/0/amounts/0/bound"] is verdict


@pytest.mark.parametrize(
    ("text", "words", "language", "verdict"),
    [
        ("They gave 40 billion euros.", "they gave EUR 40bn", Language.EN, SUPPORTED),
        ("They gave \u20ac40bn.", "they gave 40 billion euros", Language.EN, SUPPORTED),
        ("They gave \u20ac40bn.", "they gave 60 billion euros", Language.EN, NOT_FOUND),
        ("Trains are bought by the EU.", "the Union buys trains", Language.EN, SUPPORTED),
        (
            "The EU met. Trains are bought by the Union.",
            "the EU buys trains",
            Language.EN,
            SUPPORTED,
        ),
        ("L'UE ach\u00e8te des trains.", "l'Union ach\u00e8te des trains", Language.FR, SUPPORTED),
        ("Chile buys trains.", "the Union buys trains", Language.EN, NOT_FOUND),
        (
            "Ils notent l'absence de ponts solides \u00e0 Riga.",
            "il n'existe pas de ponts solides \u00e0 Riga",
            Language.FR,
            SUPPORTED,
        ),
        (
            "Ils notent l'absence de ponts solides \u00e0 Riga.",
            "il existe des ponts solides \u00e0 Riga",
            Language.FR,
            NOT_FOUND,
        ),
        ("They will boost trade with Chile.", "reduce trade with Chile", Language.EN, NOT_FOUND),
        (
            "He thanked Chile for the trains.",
            "he criticised Chile for the trains",
            Language.EN,
            NOT_FOUND,
        ),
        (
            "They will hold a feast taking place in Chile.",
            "hold a feast in Ghana",
            Language.EN,
            NOT_FOUND,
        ),
        (
            "Chile is cold. It rains. She thanked Ghana in Peru for ships that help her country.",
            "thanks for the ships that help in Chile",
            Language.EN,
            UNDECIDED,
        ),
    ],
)
def test_other_forms_of_the_same_and_other_things(
    text: str, words: str, language: Language, verdict: Verdict
) -> None:
    assert judged_as_told(text, words, language) is verdict


@pytest.mark.parametrize(
    ("text", "is_next"),
    [
        ("The feast in Riga will be next year.", True),
        ("The feast in Riga will be next June.", True),
        ("The feast in Riga will be next to the port.", False),
    ],
)
def test_the_year_behind_that_of_a_text_is_meant_where_it_says_next(
    text: str,
    is_next: bool,  # noqa: FBT001
) -> None:
    told = _told("the feast in Riga will be in 2023")
    found = judged(text, published=date(2022, 5, 5), statements=[told])
    assert (found["/statements/0/parts/0"] is SUPPORTED) is is_next
    dated = judged(f"5 May 2022. {text}", statements=[told])
    assert (dated["/statements/0/parts/0"] is SUPPORTED) is is_next


PAIR = {
    name: Person(name=name, office=office, party=Country(code))
    for name, office, code in (
        ("Ana Horvat", "Prime Minister of Chile", "CHL"),
        ("Ben Okoro", "President of Ghana", "GHA"),
    )
}


@pytest.mark.parametrize(
    ("role", "by", "is_refused"),
    [
        ("the President", "Ana Horvat", True),
        ("the President", "Ben Okoro", False),
        ("the Prime Minister", "Ben Okoro", True),
        ("the Prime Minister", "Ana Horvat", False),
        ("the President and Prime Minister Horvat", "Ana Horvat", False),
    ],
)
def test_an_office_that_opens_a_clause_leads_it(
    role: str,
    by: str,
    is_refused: bool,  # noqa: FBT001
) -> None:
    text = (
        "President Ben Okoro met Prime Minister Ana Horvat. President Okoro and Prime Minister"
        f" Horvat agreed on trains, and {role} stressed the need for old harbours."
    )
    told = _told("old harbours are needed", PAIR[by])
    found = judged(text, persons=list(PAIR.values()), statements=[told])
    assert (found["/statements/0/speaker"] in REFUSED) is is_refused


LINES = (
    "We agreed a new plan for the fleet.\nBy 2030, we will have:\n40 old trains;\n20 frigates; and"
    "\n300 nurses\nReady within 60 days.\nWith more than 900 new guards.\n"
    "It rained in Oslo.\n"
)


@pytest.mark.parametrize(
    ("words", "is_supported"),
    [
        ("by 2030, 40 trains, 20 frigates and 300 nurses will be ready within 60 days", True),
        ("by 2030, 40 trains, 30 frigates and 300 nurses will be ready within 60 days", False),
        ("by 2040, 40 trains, 20 frigates and 300 nurses will be ready within 60 days", False),
        ("ready within 60 days, 300 nurses and over 900 guards", True),
    ],
)
def test_a_sentence_in_several_lines(words: str, is_supported: bool) -> None:  # noqa: FBT001
    assert (judged_as_told(LINES, words) is SUPPORTED) is is_supported
    last = LINES.rpartition("It")[0].rstrip()
    assert (judged_as_told(last, words) is SUPPORTED) is is_supported


@pytest.mark.parametrize(
    ("text", "words", "language", "is_supported"),
    [
        (
            "La relation franco-allemande se renforce.",
            "la relation entre Paris et Berlin est renforc\u00e9e",
            Language.FR,
            True,
        ),
        (
            "La France et l'Allemagne ont une relation qui se renforce.",
            "la relation franco-allemande est renforc\u00e9e",
            Language.FR,
            True,
        ),
        (
            "La relation franco-allemande se renforce.",
            "la relation entre Paris et Rome est renforc\u00e9e",
            Language.FR,
            False,
        ),
        ("Franco-", "Paris and Berlin build trains", Language.EN, False),
        ("The Franco-German trains are old.", "trains of France are old", Language.EN, True),
        ("Vice-ministers buy trains.", "Vice-ministers are buying trains", Language.EN, True),
    ],
)
def test_an_adjective_for_two_countries(
    text: str,
    words: str,
    language: Language,
    is_supported: bool,  # noqa: FBT001
) -> None:
    assert (judged_as_told(text, words, language) is SUPPORTED) is is_supported


@pytest.mark.parametrize(
    ("text", "kind", "verdict"),
    [
        ("I like trains. We know our harbours.", DocumentKind.REMARKS, SUPPORTED),
        ("I like trains. We know our harbours.", DocumentKind.NEWS_REPORT, CONTRADICTED),
        ("Ana likes trains. They know harbours.", DocumentKind.REMARKS, CONTRADICTED),
        ('I like trains. "We know our harbours."', DocumentKind.REMARKS, CONTRADICTED),
    ],
)
def test_who_speaks_in_the_first_person_is_quoted_without_marks(
    text: str, kind: DocumentKind, verdict: Verdict
) -> None:
    quoted = Statement(mode=StatementMode.VERBATIM, parts=(text.split(".", maxsplit=1)[0],))
    found = judged(text, kind=kind, statements=[quoted])
    assert found["/statements/0/mode"] is verdict


@pytest.mark.parametrize(("by", "is_refused"), [("Ana Horvat", True), ("Ben Okoro", False)])
def test_whom_somebody_names_in_his_words_does_not_say_them(by: str, is_refused: bool) -> None:  # noqa: FBT001
    text = (
        'From the remarks of President Ben Okoro in Lima: "It is a pleasure to see my friend,'
        ' Prime Minister Ana Horvat. I think that old trains are safe."'
    )
    quoted = Statement(
        mode=StatementMode.VERBATIM, parts=("I think that old trains are safe.",), speaker=PAIR[by]
    )
    found = judged(text, persons=list(PAIR.values()), statements=[quoted])
    assert (found["/statements/0/speaker"] in REFUSED) is is_refused


def test_who_calls_is_not_there_and_what_is_with_somebody_is_no_guest() -> None:
    text = "Readout of the call with Chile. They spoke of a package with Ghana."
    assert met(text, "mode", mode=MeetingMode.ONLINE) is SUPPORTED
    guest = (Delegation(party=Country("GHA")),)
    assert met(text, "delegations/0/party", delegations=guest) in REFUSED
