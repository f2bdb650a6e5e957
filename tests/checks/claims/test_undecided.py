"""What a text speaks of in words too different to tell is left undecided, and nothing else is."""

from __future__ import annotations

from datetime import date

import pytest

from natobrief import (
    AgendaItem,
    Amount,
    Code,
    Commitment,
    CommitmentKind,
    Country,
    Delegation,
    Language,
    Level,
    Organisation,
    Person,
    Severity,
    Statement,
    StatementMode,
    Status,
    Theme,
    Venue,
    Verdict,
    verify,
)
from natobrief.checks.told import forget
from tests.checks.making import brief, days, judged, judged_as_told, meeting, met

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict
EN, FR = Language.EN, Language.FR


SAID = (
    "Estonia will buy six HIMARS launchers from a factory in Ohio. Latvia asked for patrols, and "
    "thirty-four jets. Ministers refused to name a date. Sweden warned against cutting aid too "
    "early.\n\nThe stocks of shells are low in several capitals, the ministers were told."
)


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        pytest.param("Estonia is to acquire six HIMARS systems", SUPPORTED, id="words alike"),
        pytest.param("Estonia buys six HIMARS for its coast guard", UNDECIDED, id="half of it"),
        pytest.param("Estonia buys eight HIMARS for its coast", NOT_FOUND, id="another number"),
        pytest.param("Norway buys six HIMARS for its coast", NOT_FOUND, id="a name nowhere"),
        pytest.param("Sweden buys six HIMARS launchers", NOT_FOUND, id="another subject"),
        pytest.param("Estonia asked for 34 jets", NOT_FOUND, id="the other's"),
        pytest.param("shell stocks are full in some capitals", NOT_FOUND, id="another predicate"),
        pytest.param("the ministers named a date", NOT_FOUND, id="refused"),
        pytest.param("34 aeroplanes were the wish of Latvia", UNDECIDED, id="names and numbers"),
        pytest.param("the ministers did not name a date", SUPPORTED, id="not done"),
        pytest.param("aid should not be reduced prematurely", SUPPORTED, id="warned against"),
        pytest.param("it was never said that a date had cost money", NOT_FOUND, id="loosely"),
    ],
)
def test_what_is_told(words: str, verdict: Verdict) -> None:
    assert judged_as_told(SAID, words) is verdict


def test_it_is_a_warning_with_the_words_that_speak_of_it() -> None:
    forget()
    words = "Estonia buys six HIMARS for its coast guard"
    told = Statement(mode=StatementMode.PARAPHRASE, parts=(words,))
    report = verify(brief(SAID, statements=(told,)), SAID)
    [problem] = report.problems
    assert (problem.code, problem.severity) == (Code.CLAIM_UNDECIDED, Severity.WARNING)
    assert report.ok
    [claim] = [each for each in report.claims if each.verdict is UNDECIDED]
    assert [span.of(SAID) for span in claim.spans] == ["Estonia will buy six HIMARS"]
    assert claim.message == "the text speaks of this without a word for 'coast', 'guard'"


def test_words_in_another_order_are_undecided() -> None:
    forget()
    text = "Boats for Latvia will be built by Norway."
    told = Statement(mode=StatementMode.PARAPHRASE, parts=("built by Norway for Latvia: boats",))
    [claim] = [
        c for c in verify(brief(text, statements=(told,)), text).claims if "parts" in c.pointer
    ]
    assert (claim.verdict, claim.message) == (
        UNDECIDED,
        "the text speaks of this in another order",
    )


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        pytest.param("Burden-sharing", SUPPORTED, id="stated"),
        pytest.param("Defence spending", UNDECIDED, id="its theme in other words"),
        pytest.param("Defence spending on horses", NOT_FOUND, id="and more"),
        pytest.param("Cyber defence", NOT_FOUND, id="a theme of which nothing is said"),
        pytest.param("Patrols off Latvia in winter storms", UNDECIDED, id="half of it"),
        pytest.param("Elections in Latvia", NOT_FOUND, id="a name alone"),
    ],
)
def test_a_topic(words: str, verdict: Verdict) -> None:
    text = "Ministers met.\n\nThey came.\n\nThey spoke of burden-sharing and of patrols off Latvia."
    found = met(text, "agenda/0/text", agenda=(AgendaItem(text=words),))
    assert found is verdict


@pytest.mark.parametrize(
    ("theme", "verdict"),
    [
        pytest.param(Theme.SPACE, UNDECIDED, id="named elsewhere"),
        pytest.param(Theme.MARITIME_SECURITY, UNDECIDED, id="hinted at elsewhere"),
        pytest.param(Theme.NUCLEAR_DETERRENCE, NOT_FOUND, id="named nowhere"),
    ],
)
def test_a_theme_of_other_words(theme: Theme, verdict: Verdict) -> None:
    text = "Ministers met.\n\nThey spoke of hats.\n\nSpace policy came up. Vessels sail."
    item = AgendaItem(text="hats", themes=(theme,))
    assert met(text, "agenda/0/themes/0", agenda=(item,)) is verdict


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        pytest.param("Meeting on exports of timber", SUPPORTED, id="by a word alike"),
        pytest.param("Conference on timber sales in Asia", UNDECIDED, id="most of it"),
        pytest.param("Conference on coal", NOT_FOUND, id="another topic"),
        pytest.param("Timber conference 2031", NOT_FOUND, id="a number"),
    ],
)
def test_what_a_meeting_is_called(name: str, verdict: Verdict) -> None:
    text = "Foreign Ministers met in Riga on 5 May 2022. They spoke of timber and its sale."
    assert met(text, "name", name=name) is verdict


HOSTED = "Foreign Ministers of NATO met in Riga on 5 May 2022."


@pytest.mark.parametrize(
    ("text", "status", "verdict"),
    [
        pytest.param("Norway asked for boats.", Status.ALLY, SUPPORTED, id="it speaks"),
        pytest.param("“Norway asked for boats.”", Status.ALLY, UNDECIDED, id="others speak of it"),
        pytest.param("Boats cost less in Norway.", Status.ALLY, UNDECIDED, id="an Ally named"),
        pytest.param("Boats cost less in Norway.", Status.PARTNER, NOT_FOUND, id="no Ally"),
    ],
)
def test_who_comes(text: str, status: Status, verdict: Verdict) -> None:
    guest = Delegation(party=Country("NOR"), status=status)
    found = met(f"{HOSTED}\n\n{text}", "delegations/0/party", delegations=(guest,))
    assert found is verdict


ANA = Person(name="Ana Berg", office="Foreign Minister", party=Country("NOR"))


@pytest.mark.parametrize(
    ("text", "person", "verdict"),
    [
        pytest.param("Norway’s Ana Berg spoke.", ANA, UNDECIDED, id="of a country"),
        pytest.param("Ana Berg of Norway spoke.", ANA, UNDECIDED, id="the other way round"),
        pytest.param("Ana Berg spoke in Norway.", ANA, UNDECIDED, id="of none"),
        pytest.param(
            "Norway’s Ana Berg spoke.",
            Person(name="Ana Berg", office="Mayor", party=Country("NOR")),
            NOT_FOUND,
            id="another office",
        ),
        pytest.param(
            "The Norwegian Mayor Ben Vik and Ana Berg spoke.",
            Person(name="Ana Berg", office="Mayor", party=Country("NOR")),
            NOT_FOUND,
            id="somebody else's office",
        ),
        pytest.param(
            "Norwegian Minister of Foreign Affairs Ana Berg spoke.", ANA, SUPPORTED, id="in full"
        ),
        pytest.param(
            "President Ana Berg of Norway spoke.",
            Person(name="Ana Berg", office="Federal President", party=Country("NOR")),
            SUPPORTED,
            id="of the nation",
        ),
        pytest.param(
            "Norway’s President Ana Berg spoke.",
            Person(name="Ana Berg", office="President of the Senate", party=Country("NOR")),
            UNDECIDED,
            id="more than is stated",
        ),
    ],
)
def test_an_office(text: str, person: Person, verdict: Verdict) -> None:
    found = judged(f"{HOSTED}\n\n{text}", persons=(person,))
    assert found["/persons/0/office"] is verdict


def test_a_capital_of_the_country() -> None:
    text = (
        "Secretary General Jens Stoltenberg will visit Georgia on 25 March 2019. He likes Tbilisi."
    )
    place = Venue(city="Tbilisi", country=Country("GEO"))
    held = meeting(name="Visit", level=Level.OTHER, dates=days(date(2019, 3, 25)), venue=place)
    assert judged(text, meetings=(held,))["/meetings/0/venue/city"] is UNDECIDED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("It snowed yesterday.", UNDECIDED, id="the day before"),
        pytest.param("The ministers met.", SUPPORTED, id="no other day"),
    ],
)
def test_the_day_of_a_text(text: str, verdict: Verdict) -> None:
    dated = f"Paris, 5 May 2022\n\n{text} They spoke of hats."
    assert met(dated, "dates", level=Level.OTHER, dates=days(date(2022, 5, 5))) is verdict


def test_a_level_of_the_body() -> None:
    text = "The NATO Military Committee went to Riga on 5 May 2022."
    level, body = Level.CHIEFS_OF_DEFENCE, "NATO Military Committee"
    assert met(text, "level", level=level, body=body) is UNDECIDED
    assert met(text, "level", level=level) is UNDECIDED
    text = "NATO Defence Ministers went to Riga on 5 May 2022."
    assert met(text, "level", level=level) is not UNDECIDED


AMOUNTS = "Norway will send four F-16 to Riga. Latvia will send 15,000 Latvian soldiers."


@pytest.mark.parametrize(
    ("words", "amount", "verdicts_there"),
    [
        pytest.param("send four F-16", Amount(value="4", unit="F-16"), (SUPPORTED,) * 2, id="so"),
        pytest.param(
            "send four F-16", Amount(value="4", unit="boats"), (SUPPORTED, UNDECIDED), id="of what"
        ),
        pytest.param(
            "send 15,000 soldiers",
            Amount(value="15000", unit="soldiers"),
            (SUPPORTED,) * 2,
            id="fewer words",
        ),
    ],
)
def test_an_amount(words: str, amount: Amount, verdicts_there: tuple[Verdict, ...]) -> None:
    pledge = Commitment(
        kind=CommitmentKind.PLEDGE, actor=Country("NOR"), text=words, amounts=(amount,)
    )
    found = judged(AMOUNTS, commitments=(pledge,))
    own = "/commitments/0/amounts/0"
    assert (found[f"{own}/value"], found[f"{own}/unit"]) == verdicts_there


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        pytest.param("NATO Foreign Ministers", SUPPORTED, id="of the Alliance"),
        pytest.param("NATO Finance Ministers", NOT_FOUND, id="others"),
    ],
)
def test_those_who_meet(name: str, verdict: Verdict) -> None:
    text = "Allied foreign ministers met in Riga on 5 May 2022."
    told = Statement(
        mode=StatementMode.PARAPHRASE, parts=("hats",), speaker=Organisation(name=name)
    )
    assert judged(text, statements=(told,))["/statements/0/speaker"] is verdict


def test_another_mouth_contradicts_words_that_are_undecided() -> None:
    text = (
        "Foreign Ministers met in Riga on 5 May 2022. Ana Berg said that Estonia will buy six "
        "boats from a factory. Ben Vik left."
    )
    persons = [Person(name="Ana Berg"), Person(name="Ben Vik")]
    told = Statement(
        mode=StatementMode.PARAPHRASE,
        parts=("Estonia buys six boats for its coast guard",),
        speaker=persons[1],
    )
    found = judged(text, persons=persons, statements=(told,))
    assert found["/statements/0/parts/0"] is UNDECIDED
    assert found["/statements/0/speaker"] is CONTRADICTED


def test_a_quotation_inside_a_paragraph_of_others_is_its_speakers() -> None:
    text = (
        "Déclaration des ministres de la Défense\nRiga, le 5 mai 2022\n\n"
        "Nous sommes unis. L’Alliance répondra « de façon mesurée », a dit Ana Berg."
    )
    ana = Person(name="Ana Berg")
    told = Statement(mode=StatementMode.VERBATIM, parts=("de façon mesurée",), speaker=ana)
    found = judged(text, FR, persons=(ana,), statements=(told,))
    assert found["/statements/0/speaker"] is SUPPORTED


def test_days_that_leave_the_rest_to_another_meeting() -> None:
    text = (
        "La ministre se rendra à Prague les 6 et 7 octobre 2022 pour un sommet. "
        "Le 7 octobre, les Vingt-Sept se retrouveront."
    )
    held = [
        meeting(name="Sommet", level=Level.OTHER, dates=days(date(2022, 10, 6))),
        meeting(name="Vingt-Sept", level=Level.OTHER, dates=days(date(2022, 10, 7))),
    ]
    assert judged(text, FR, meetings=held)["/meetings/0/dates"] is SUPPORTED


def test_a_day_told_by_its_weekday_speaks_against_another_only_softly() -> None:
    text = (
        "Bruxelles, le 22 mars 2011\n\nLe Conseil est convenu ce mardi d’agir. "
        "La réunion des ambassadeurs aura lieu mercredi."
    )
    held = meeting(
        name="Conseil",
        level=Level.PERMANENT_REPRESENTATIVES,
        dates=days(date(2011, 3, 22)),
    )
    found = judged(text, FR, published=date(2011, 3, 22), meetings=(held,))
    assert found["/meetings/0/dates"] is UNDECIDED


@pytest.mark.parametrize(
    ("actor", "verdict"),
    [
        pytest.param("UKR", SUPPORTED, id="its clause"),
        pytest.param("CAN", NOT_FOUND, id="the other"),
    ],
)
def test_who_commits_leads_the_clause(actor: str, verdict: Verdict) -> None:
    text = "Ukraine asked for drones along the border; Canada will pay for two more of them."
    appeal = Commitment(
        kind=CommitmentKind.APPEAL, actor=Country(actor), text="use drones along the border"
    )
    assert judged(text, commitments=(appeal,))["/commitments/0/actor"] is verdict


def test_a_passage_without_the_subject_speaks_of_something_else() -> None:
    text = "The minister bought six boats from a factory. Others slept.\n\nSweden slept."
    assert judged_as_told(text, "Sweden bought six boats from a yard") is UNDECIDED
    text = text.replace("The minister", "The Norwegian minister")
    assert judged_as_told(text, "Sweden bought six boats from a yard") is NOT_FOUND


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("Advice went to the Council in May.", SUPPORTED, id="in short"),
        pytest.param("Advice went to the European Council in May.", NOT_FOUND, id="another"),
    ],
)
def test_a_body_by_its_last_word(text: str, verdict: Verdict) -> None:
    found = judged_as_told(
        f"{text} The North Atlantic is cold.", "advice to the North Atlantic Council"
    )
    assert (found is SUPPORTED) is (verdict is SUPPORTED)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("In Tokyo they met the minister.", UNDECIDED, id="they are there too"),
        pytest.param("In Tokyo they met on 7 March 2021.", CONTRADICTED, id="on other days"),
        pytest.param("They like Tokyo.", CONTRADICTED, id="they are not"),
    ],
)
def test_another_city(text: str, verdict: Verdict) -> None:
    text = f"NATO Foreign Ministers met in Riga on 5 May 2022. {text}"
    place = Venue(city="Tokyo", country=Country("JPN"))
    held = meeting(dates=days(date(2022, 5, 5)), venue=place)
    found = judged(text, meetings=(held,))
    assert found["/meetings/0/venue/city"] is verdict
    assert found["/meetings/0/venue/country"] is verdict


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "Four battalions go to the Baltic states.", "four battalions to Latvia", id="en"
        ),
        pytest.param("Latvia gets four battalions.", "four battalions to Latvia", id="by name"),
    ],
)
def test_countries_that_are_named_together(text: str, words: str) -> None:
    assert judged_as_told(text, words) is SUPPORTED


@pytest.mark.parametrize(
    ("name", "country", "verdict"),
    [
        pytest.param("Andrzej Duda", "POL", SUPPORTED, id="named in turn"),
        pytest.param("Andrzej Duda", "ROU", UNDECIDED, id="named beside"),
        pytest.param("Ben Vik", "POL", CONTRADICTED, id="named elsewhere"),
    ],
)
def test_whom_one_stands_for(name: str, country: str, verdict: Verdict) -> None:
    text = (
        "La Présidente de la République de Moldavie, Maia Sandu, a reçu aujourd’hui ses homologues "
        "polonais et roumain, Andrzej Duda et Klaus Iohannis.\n\n"
        "Le ministre norvégien de la Défense, Ben Vik, était là."
    )
    one = Person(name=name, office="ministre", party=Country(country))
    assert judged(text, FR, persons=(one,))["/persons/0/party"] is verdict


def test_who_commits_to_what_is_undecided() -> None:
    text = "Six HIMARS came from a factory in Ohio. Latvia slept."
    plan = Commitment(
        kind=CommitmentKind.PLAN, actor=Country("LVA"), text="buy six HIMARS for a coast guard"
    )
    found = judged(text, commitments=(plan,))
    assert found["/commitments/0/text"] is UNDECIDED
    assert found["/commitments/0/actor"] is UNDECIDED
