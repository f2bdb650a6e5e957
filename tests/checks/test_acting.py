"""Of whom a sentence can tell something: its subject, or whom it goes on about."""

from __future__ import annotations

import pytest

from natobrief import Country, Organisation, Person
from natobrief.checks.acting import can_act
from natobrief.checks.naming import Party
from natobrief.checks.subject import Subject
from natobrief.checks.told import Told
from natobrief.span import Span
from tests.checks.making import NATO, QUIET, brief

HORVAT = Person(name="Ana Horvat", office="foreign minister", party=Country("EST"))
KRANZ = Person(name="Eva Kranz")
STOLTENBERG = Person(name="Jens Stoltenberg")
ESTONIA, GEORGIA = Country("EST"), Country("GEO")
WEISS = Person(name="Carla Weiss", office="High Representative for Tea")
MINISTERS = Organisation(name="Ministers")


ACTS = [
    pytest.param("Ana Horvat said she would send *boats*.", HORVAT, True, id="named"),
    pytest.param("Eva Kranz thanked Minister Ana Horvat for *boats*.", HORVAT, False, id="thanked"),
    pytest.param("Eva Kranz thanked Ana Horvat for *boats*.", KRANZ, True, id="who thanks"),
    pytest.param("Ana Horvat came. She would send *boats*.", HORVAT, True, id="pronoun"),
    pytest.param(
        "Ana Horvat came. Eva Kranz left. She would send *boats*.", HORVAT, False, id="the last"
    ),
    pytest.param("Ana Horvat met Eva Kranz. She would send *boats*.", HORVAT, True, id="who leads"),
    pytest.param(
        "Ana Horvat came. Eva Kranz said she would send *boats*.", HORVAT, False, id="led"
    ),
    pytest.param("Ana Horvat came. Eva Kranz would send *boats*.", HORVAT, False, id="another"),
    pytest.param(
        "Ana Horvat came. The foreign minister would send *boats*.", HORVAT, True, id="role"
    ),
    pytest.param(
        "Carla Weiss came. Ana Horvat left. The High Representative would send *boats*.",
        WEISS,
        True,
        id="role of one alone",
    ),
    pytest.param(
        "Ana Horvat came. The head of Estonian diplomacy would send *boats*.",
        HORVAT,
        True,
        id="head of diplomacy",
    ),
    pytest.param(
        "Eva Kranz met Georgians. She noted the Foreign Minister's announcement to *send boats*.",
        ESTONIA,
        True,
        id="what its minister means to do",
    ),
    pytest.param(
        "Eva Kranz met Georgians. She noted the President's announcement to *send boats*.",
        ESTONIA,
        False,
        id="what nobody's president means to do",
    ),
    pytest.param("They would send *boats*. Ana Horvat came.", HORVAT, False, id="named later"),
    pytest.param("Ana Horvat came. Allies would send *boats*.", HORVAT, False, id="together"),
    pytest.param("Ana Horvat came. To send *boats*.", HORVAT, True, id="no subject"),
    pytest.param("Estonia will send *boats*.", ESTONIA, True, id="a country"),
    pytest.param("Estonia will send *boats* to Georgia.", GEORGIA, False, id="to whom"),
    pytest.param("Allies will send *boats of Georgia*.", GEORGIA, False, id="in the words"),
    pytest.param("Ana Horvat will send *boats*.", ESTONIA, True, id="who stands for it"),
    pytest.param(
        "Georgia came.\n\nNobody.\n\nIt will send *boats*.", GEORGIA, False, id="far away"
    ),
    pytest.param("Georgia came. It will send *boats*.", GEORGIA, True, id="it"),
    pytest.param("Ministers will send *boats*.", NATO, True, id="for the Alliance"),
    pytest.param("Estonia will send *boats*.", NATO, False, id="not for it"),
    pytest.param("Jens Stoltenberg will send *boats*.", NATO, True, id="its own"),
    pytest.param("It was agreed to send *boats*.", MINISTERS, True, id="nobody else"),
]


@pytest.mark.parametrize(("text", "who", "is_so"), ACTS)
def test_who_can_act(text: str, who: Party, is_so: bool) -> None:  # noqa: FBT001
    start, end = text.index("*"), text.rindex("*") - 1
    record = brief(
        text.replace("*", ""),
        persons=[HORVAT, KRANZ, STOLTENBERG, WEISS],
        published=QUIET,
    )
    told = Told(Subject(record))
    assert can_act(told, who, Span(start, end)) is is_so
