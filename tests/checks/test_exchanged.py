"""Who does what to whom, which one of several, and how many of them: not the other way round."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Commitment,
    CommitmentKind,
    Country,
    Delegation,
    Language,
    Organisation,
    Person,
    Statement,
    StatementMode,
    Venue,
    Verdict,
    Weekday,
)
from natobrief.checks.exchanged import Compared
from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window
from natobrief.checks.wording import worded
from natobrief.testing import filler
from tests.checks.making import NATO, days, judged, judged_as_told, met

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict
EN, FR = Language.EN, Language.FR
COUNTRIES: Final = ["Norway", "Spain", "Estonia", "Chile"]
#: What one of two does to the other, as a text has it and as a record may.
DONE: Final = [
    ("{a} thanked {b} for its frigates.", "{a} thanked {b} for its ships", EN),
    ("{a} was praised by {b} for its frigates.", "{a} was praised by {b}", EN),
]


@given(
    pair=st.permutations(COUNTRIES),
    done=st.sampled_from(DONE),
    before=filler(),
)
def test_who_does_it_is_not_to_whom_it_is_done(
    pair: list[str], done: tuple[str, str, Language], before: str
) -> None:
    stated, told, language = done
    text = f"{before}\n\n{stated.format(a=pair[0], b=pair[1])}"
    own = told.format(a=pair[0], b=pair[1])
    other = told.format(a=pair[1], b=pair[0])
    assert judged_as_told(text, own, language) is SUPPORTED
    assert judged_as_told(text, other, language) is NOT_FOUND


TWINS: Final = [
    pytest.param(
        "He stressed that NATO counts on the UK's leadership in the matter of harbours.",
        None,
        "The UK counts on NATO's leadership in the matter of harbours",
        EN,
        id="the Alliance",
    ),
    pytest.param(
        "Norway met Spain about the harbour feast.",
        None,
        "Spain met Chile about the harbour feast",
        EN,
        id="who meets is met",
    ),
    pytest.param(
        "Norway lent boats to Spain, and Spain lent boats to Norway.",
        "Spain lent boats to Norway",
        None,
        EN,
        id="both ways",
    ),
    pytest.param(
        "The EU-brokered harbour talks went well.",
        None,
        "NATO brokered the harbour talks",
        EN,
        id="joined to another",
    ),
    pytest.param(
        "It is now a non-combat mission of trainers.",
        "a non-combat mission of trainers",
        "It is a combat mission of trainers",
        EN,
        id="non",
    ),
    pytest.param(
        "Ils n'attendent non seulement du th\u00e9, mais des bateaux de sauvetage.",
        "ils attendent des bateaux de sauvetage",
        None,
        FR,
        id="non seulement",
    ),
    pytest.param(
        "Le phare demeure indispensable aux bateaux.",
        "Le phare reste indispensable aux bateaux",
        "Le phare n'est plus indispensable aux bateaux",
        FR,
        id="ne plus",
    ),
    pytest.param(
        "Le phare n'est plus indispensable aux bateaux.",
        "le phare n'est plus indispensable aux bateaux",
        "Le phare est plus indispensable aux bateaux",
        FR,
        id="no more so",
    ),
    pytest.param(
        "It was her first visit to the lighthouse of Skagen.",
        "her first visit to the Skagen lighthouse",
        "her second visit to the Skagen lighthouse",
        EN,
        id="which of several",
    ),
    pytest.param(
        "Le premier ministre a vu la premi\u00e8re flotte de p\u00eache.",
        "la premi\u00e8re flotte de p\u00eache",
        "la deuxi\u00e8me flotte de p\u00eache",
        FR,
        id="which of several, and an office",
    ),
    pytest.param(
        "So far eleven nations keep to the harbour rules.",
        "Eleven Allies keep to the harbour rules",
        "All Allies keep to the harbour rules",
        EN,
        id="all",
    ),
    pytest.param(
        "So far some nations keep to the harbour rules.",
        "Some nations keep to the harbour rules",
        "All nations keep to the harbour rules",
        EN,
        id="some",
    ),
    pytest.param(
        "The 31 Allies keep to the harbour rules.",
        "All Allies keep to the harbour rules",
        None,
        EN,
        id="the whole number",
    ),
    pytest.param(
        "Every one of 31 nations keeps to the harbour rules.",
        "All nations keep to the harbour rules",
        None,
        EN,
        id="every",
    ),
    pytest.param(
        "The lamps go out when the harbour terms are met by all who signed.",
        "The lamps go out once the harbour terms are met",
        "The lamps go out before the harbour terms are met",
        EN,
        id="before it",
    ),
    pytest.param(
        "Please find 450 new trainers for the navy of Peru.",
        "find 450 more trainers for the Peruvian navy",
        "find 450 new helicopters for the navy of Peru",
        EN,
        id="what is counted",
    ),
    pytest.param(
        "The two crews rowed. Both captains ate in Lima on 5 May.",
        "The two captains ate in Lima on 5 May",
        "Three captains ate in Lima on 5 May",
        EN,
        id="the two",
    ),
    pytest.param(
        "Sailors saw the lighthouse of Skagen on 8 May in great numbers.",
        "Sailors saw the Skagen lighthouse on 8 May",
        "Sailors saw the lighthouse of Skagen on 6 May",
        EN,
        id="another day",
    ),
    pytest.param(
        "Ports lent tea, to say nothing of coffee, to the sailors.",
        "ports lent coffee to the sailors",
        "ports lent no coffee to the sailors",
        EN,
        id="to say nothing of",
    ),
    pytest.param(
        "The lighthouse hours remain unchanged.",
        "The lighthouse hours have not changed",
        "The lighthouse hours have changed",
        EN,
        id="unchanged",
    ),
    pytest.param(
        "They raised the number of sailors to 900 during the feast from the present 400.",
        "They raised the number of sailors from 400 to 900",
        "They raised the number of sailors from 900 to 400",
        EN,
        id="from and to",
    ),
    pytest.param(
        "In May there will be 300 sailors trained.",
        "By May 300 sailors will have been trained",
        "In May 300 sailors have been trained",
        EN,
        id="there will be",
    ),
    pytest.param(
        "He named their offer to ship two lamps to Oslo.",
        "their offer to ship two lamps to Oslo",
        "They have shipped two lamps to Oslo",
        EN,
        id="an offer",
    ),
    pytest.param(
        "They helped to repaint two lighthouses in Oslo.",
        "They have repainted two lighthouses in Oslo",
        None,
        EN,
        id="what was helped with",
    ),
    pytest.param(
        "Ministers ended all harbour talks with Peru, and named Chile.",
        "Ministers ended all harbour talks with Peru",
        "Ministers ended harbour talks with Chile",
        EN,
        id="with another",
    ),
    pytest.param(
        "Ministers ended all harbour talks with Peru, Spain and Chile.",
        "Ministers ended harbour talks with Chile",
        None,
        EN,
        id="with several",
    ),
    pytest.param(
        "Ministers ended all harbour talks with them in Chile.",
        "Ministers ended harbour talks with Chile",
        None,
        EN,
        id="with nobody named",
    ),
    pytest.param(
        "Norway and others have lent marble lamps to the ports in Spain.",
        "Norway has lent marble lamps to ports",
        "Spain has lent marble lamps to Norway",
        EN,
        id="in whose ports",
    ),
    pytest.param(
        "All harbours of Peru keep lamps.",
        "All harbours of Peru keep lamps",
        "Some harbours of Peru keep lamps",
        EN,
        id="some of all",
    ),
    pytest.param(
        "The storm threatens not only harbours, but lamps.",
        "The storm threatens harbours",
        "The storm threatens harbours only",
        EN,
        id="not only",
    ),
    pytest.param(
        "The lamps are sold in spring, on a Thursday in March.",
        "In spring the lamps are sold",
        "In autumn the lamps are sold",
        EN,
        id="seasons",
    ),
    pytest.param(
        "The lamps are sold on Thursday.",
        "On Thursday the lamps are sold",
        "On Friday the lamps are sold",
        EN,
        id="weekdays",
    ),
    pytest.param(
        "A decision on lamps should be made by the Oslo feast at the latest.",
        "A decision on lamps should be made before the Oslo feast",
        "A decision on lamps should be made after the Oslo feast",
        EN,
        id="at the latest",
    ),
    pytest.param(
        "Fishing is limited to Lima.", "Only in Lima they fish", None, EN, id="limited to"
    ),
]


@pytest.mark.parametrize(("text", "right", "wrong", "language"), TWINS)
def test_the_twin_of_what_is_told_is_refused(
    text: str, right: str | None, wrong: str | None, language: Language
) -> None:
    if right is not None:
        assert judged_as_told(text, right, language) is SUPPORTED
    if wrong is not None:
        assert judged_as_told(text, wrong, language) is NOT_FOUND


BERG: Final = Person(name="Ana Berg", office="Minister of Fisheries", party=Country("NOR"))
KOS: Final = Person(name="Jan Kos", office="Prime Minister", party=Country("CHL"))
HOLM: Final = Person(name="Ida Holm", office="Secretary General", party=NATO)


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("Berg thanked the fishermen of Lima", SUPPORTED),
        ("Holm thanked the fishermen of Lima", NOT_FOUND),
        ("Kos thanked the fishermen of Lima", NOT_FOUND),
    ],
)
@given(before=filler())
def test_an_office_is_that_of_who_holds_it(before: str, words: str, verdict: Verdict) -> None:
    text = (
        f"{before}\n\nMinister of Fisheries Ana Berg met Prime Minister Jan Kos and Secretary "
        "General Ida Holm. The minister thanked the fishermen of Lima."
    )
    told = Statement(parts=(words,), mode=StatementMode.PARAPHRASE)
    found = judged(text, persons=(BERG, KOS, HOLM), statements=(told,))
    assert found["/statements/0/parts/0"] is verdict


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("Ana Berg", SUPPORTED),
        ("Ana C. Berg", SUPPORTED),
        ("Ana Carla Berg", UNDECIDED),
        ("Eva Berg", CONTRADICTED),
    ],
)
def test_initials_inside_a_name_may_be_left_out(name: str, verdict: Verdict) -> None:
    found = judged("Minister Ana B. Berg dined.", persons=(Person(name=name),))
    assert found["/persons/0/name"] is verdict


@pytest.mark.parametrize(("code", "verdict"), [("NOR", SUPPORTED), ("CHL", CONTRADICTED)])
def test_a_country_right_before_a_name(code: str, verdict: Verdict) -> None:
    text = "Guests were the Foreign Minister of Norway, Ana Berg, and one of Chile, Jan Kos."
    who = Person(name="Ana Berg", office="Foreign Minister", party=Country(code))
    assert judged(text, persons=(who,))["/persons/0/party"] is verdict


@pytest.mark.parametrize(
    ("actor", "verdict"),
    [
        (Person(name="Jan Kos"), CONTRADICTED),
        (Person(name="Ana Berg"), SUPPORTED),
        (Organisation(name="foreign ministers"), NOT_FOUND),
    ],
)
def test_who_asks_is_none_of_those_who_are_asked(
    actor: Person | Organisation, verdict: Verdict
) -> None:
    text = (
        "Foreign ministers ate. Minister Jan Kos slept.\n\n"
        "Minister Ana Berg urged member nations to find more lamps for the harbour of Lima."
    )
    appeal = Commitment(
        kind=CommitmentKind.APPEAL, actor=actor, text="find more lamps for the harbour of Lima"
    )
    assert judged(text, commitments=(appeal,))["/commitments/0/actor"] is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("He met with Norway and Chile in May.", SUPPORTED),
        ("He named boats of Lima, helping Chile to cope with a storm.", NOT_FOUND),
        ("The port is built in concert with Chile, and sailors dine.", NOT_FOUND),
    ],
)
def test_with_whom_they_meet(text: str, verdict: Verdict) -> None:
    guest = Delegation(party=Country("CHL"))
    assert met(text, "delegations/0/party", delegations=(guest,)) is verdict


def test_the_seat_of_the_organisation_is_that_of_the_alliance() -> None:
    text = "L'OTAN a rendu compte d'un entretien au si\u00e8ge de l'Organisation, en mai."
    there = Venue(city="Bruxelles", country=Country("BEL"))
    assert met(text, "venue/city", FR, venue=there) is SUPPORTED


@pytest.mark.parametrize(
    ("head", "verdict"),
    [
        ("Statement by the spokeswoman, Eva Holm", SUPPORTED),
        ("News of the harbour\n\nD\u00e9claration de Eva Holm", SUPPORTED),
        ("Statement by Ana Berg\n\nEva Holm ate.", NOT_FOUND),
        ("Statement by Eva Holm: who asks?", NOT_FOUND),
    ],
)
def test_whose_statement_it_is_said_all_of_it(head: str, verdict: Verdict) -> None:
    end = "Minister Jan Kos sends this.\n\nThe lamps of the harbour will be lit by sailors."
    text = f"{head}\n\n{end}"
    holm = Person(name="Eva Holm")
    told = Statement(
        parts=("the harbour lamps will be lit",), mode=StatementMode.PARAPHRASE, speaker=holm
    )
    assert judged(text, statements=(told,))["/statements/0/speaker"] is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("They met on Tuesday.", UNDECIDED),
        ("They met on Tuesday. The port dates from 3 May 2011.", NOT_FOUND),
    ],
)
def test_a_day_of_which_the_text_has_the_weekday(text: str, verdict: Verdict) -> None:
    when = days(date(2022, 5, 3), stated=[Weekday.TU])
    assert met(text, "dates", dates=when) is verdict


@pytest.mark.parametrize(
    "text",
    [
        "Ministers met. Peru supports Chile joining NATO.",
        "Ministers met to say that lamps are important to Peru, Chile and Spain.",
    ],
)
def test_who_joins_or_is_meant_is_no_guest(text: str) -> None:
    guest = Delegation(party=Country("CHL"))
    assert met(text, "delegations/0/party", delegations=(guest,)) is not SUPPORTED


def test_the_office_beside_a_country_may_be_that_of_another() -> None:
    text = "The Norwegian foreign minister spoke of Spain.\n\nAna Berg of Spain ate."
    who = Person(name="Ana Berg", office="foreign minister", party=Country("ESP"))
    assert judged(text, persons=(who,))["/persons/0/office"] is not SUPPORTED


#: What a text says in other words than a record, or of others: never the same.
OTHERWISE: Final = [
    pytest.param(
        "Norway helped only Spain while others helped Chile.",
        "Norway helped only Chile while others helped Spain",
        id="in another clause",
    ),
    pytest.param(
        "Norway has sent 450 guards to Spain and others for its guards.",
        "Norway has sent 450 ships to Spain and others for its soldiers",
        id="what is counted stands nowhere",
    ),
    pytest.param(
        "Not only Norway but Peru lent boats to Spain last spring.",
        "Only Peru has lent boats to Spain",
        id="not only",
    ),
    pytest.param(
        "A non-combat mission sent guards to Peru and others with Norway.",
        "A mission sent guards to Peru and others with Norway",
        id="non",
    ),
    pytest.param(
        "The reunion of the premier ministre was long and others spoke of lamps.",
        "The second reunion of the premier ministre was long",
        id="premier ministre",
    ),
]


@pytest.mark.parametrize(("text", "told"), OTHERWISE)
def test_what_is_said_otherwise_is_not_supported(text: str, told: str) -> None:
    assert judged_as_told(text, told) is not SUPPORTED
    assert judged_as_told(text, text.rstrip(".")) is SUPPORTED


def _compared(text: str, record: str) -> tuple[Compared, list[Wanted]]:
    words = worded(text)
    own = [word for word, _ in worded(record)]
    wanted = [
        Wanted(
            word=word,
            places=tuple(at for at, (each, _) in enumerate(words) if each == word),
            is_light=False,
            is_party=word.title() in {*COUNTRIES},
        )
        for word in own
    ]
    return Compared(own, Window(0, 0, len(words)), words, text), wanted


@pytest.mark.parametrize(
    ("who", "is_turned"),
    [("Spain", True), ("Norway", False), ("Chile", False)],
)
def test_where_it_is_done_is_not_who_does_it(who: str, *, is_turned: bool) -> None:
    text = "It is said that Norway and others have lent marble lamps to the ports in Spain."
    compared, wanted = _compared(text, f"{who} has lent marble lamps")
    assert compared.is_done_by_object(wanted) is is_turned


@pytest.mark.parametrize("kind", CommitmentKind)
def test_who_means_to_do_it_is_no_object(kind: CommitmentKind) -> None:
    text = "Chile thanked Peru's pledge to lend boats to Spain."
    pledge = Commitment(kind=kind, actor=Country("PER"), text="to lend boats")
    assert judged(text, commitments=(pledge,))["/commitments/0/actor"] is not CONTRADICTED
