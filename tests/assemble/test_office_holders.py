"""Who holds an office that the text names apart from its holder."""

from __future__ import annotations

import pytest

from natobrief.model import Organisation, Origin, Person
from tests.assemble.reading import read

_MEETING = "NATO Defence Ministers will meet in Brussels on 8 June 2022."
_HOLDER = Person(
    name="Stoltenberg",
    office="NATO Secretary General",
    party=Organisation(name="NATO"),
)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(
            "“We act,” Mr Stoltenberg said. The Secretary General added that it was late.",
            id="the name first",
        ),
        pytest.param(
            "“We act,” the Secretary General said. Mr Stoltenberg added that it was late.",
            id="the office first",
        ),
    ],
)
def test_one_man_by_name_and_office(words: str) -> None:
    brief = read(f"{_MEETING} {words}").brief
    assert brief.persons == (_HOLDER,)
    assert {statement.speaker for statement in brief.statements} == {_HOLDER}
    assert {item.origin for item in brief.evidence_for("/persons/0/office")} == {Origin.INFERRED}
    assert {item.origin for item in brief.evidence_for("/persons/0/name")} == {Origin.STATED}


@pytest.mark.parametrize(
    ("words", "office", "party"),
    [
        pytest.param("Secretary-General Ana Ruiz", "Secretary-General", None, id="another's"),
        pytest.param(
            "NATO Secretary General Ana Ruiz", "NATO Secretary General", "NATO", id="so called"
        ),
        pytest.param(
            "Secretary General Jens Stoltenberg", "NATO Secretary General", "NATO", id="the holder"
        ),
    ],
)
def test_who_the_tables_do_not_know_keeps_the_words(
    words: str, office: str, party: str | None
) -> None:
    [person] = read(f"{_MEETING} {words} said that it was late.").brief.persons
    assert (person.office, None if person.party is None else person.party.name) == (office, party)


def test_before_the_tables_begin_the_words_count() -> None:
    text = "NATO Ministers met on 8 June 1902. Secretary-General Ana Ruiz said that it was late."
    assert [person.office for person in read(text).brief.persons] == ["NATO Secretary General"]


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        pytest.param(
            f"{_MEETING} “We act,” Mr Kos said. The Secretary General added that it was late.",
            {"Kos": None, "Jens Stoltenberg": "NATO Secretary General"},
            id="another name",
        ),
        pytest.param(
            f"{_MEETING} “We act,” Mr Stoltenberg said. The envoy of the Secretary General added "
            "that it was late.",
            {"Stoltenberg": None},
            id="somebody of his",
        ),
        pytest.param(
            "“We act,” Mr Stoltenberg said. The Secretary General added that it was late.",
            {"Stoltenberg": None},
            id="no day",
        ),
        pytest.param(
            "NATO Defence Ministers will meet in Brussels on 8 June 2005. “We act,” Mr Stoltenberg "
            "said. The Secretary General added that it was late.",
            {"Stoltenberg": None, "Jaap de Hoop Scheffer": "NATO Secretary General"},
            id="another day",
        ),
        pytest.param(
            "NATO Defence Ministers will meet in Brussels on 8 June 1905. “We act,” Mr Stoltenberg "
            "said. The Secretary General added that it was late.",
            {"Stoltenberg": None},
            id="no holder on the day",
        ),
    ],
)
def test_nobody_else_is_given_the_office(text: str, offices: dict[str, str | None]) -> None:
    assert {each.name: each.office for each in read(text).brief.persons} == offices


@pytest.mark.parametrize(
    ("day", "name", "speaker"),
    [
        pytest.param("8 June 2015", "Stoltenberg", "Jens Stoltenberg", id="in office"),
        pytest.param("8 June 2005", "Stoltenberg", None, id="another day"),
        pytest.param("8 June 2015", "Kos", None, id="of no office"),
    ],
)
def test_a_family_name_alone_is_the_holders(day: str, name: str, speaker: str | None) -> None:
    told = f"NATO Defence Ministers met in Brussels on {day}."
    text = f"{told} “NATO acts in good time,” {name} said."
    brief = read(text).brief
    assert [each.speaker and each.speaker.name for each in brief.statements] == [speaker]
    assert [each.name for each in brief.persons] == ([] if speaker is None else [speaker])


def test_a_family_name_without_a_day_is_nobodys() -> None:
    [statement] = read("“NATO acts in good time,” Stoltenberg said.").brief.statements
    assert statement.speaker is None


@pytest.mark.parametrize(
    "words",
    [
        "Nato Secretary General Jan Derra came. The Secretary General said that it was late.",
        "The Secretary General of Nato, Jan Derra, came. Mr Derra said that it was late.",
        (
            "The Secretary General of the North Atlantic Treaty Organization, Jan Derra, came. "
            "The Secretary General said that it was late."
        ),
        (
            "Le secrétaire général de l’Otan Jan Derra est venu. "
            "Le secrétaire général a déclaré qu'il était tard."
        ),
        (
            "Le secrétaire général de l’Organisation du Traité de l’Atlantique Nord, Jan Derra, "
            "est venu. Le secrétaire général a déclaré qu'il était tard."
        ),
    ],
)
def test_the_alliance_as_newspapers_write_it(words: str) -> None:
    brief = read(f"8 June 2022\n\n{words}").brief
    holder = Person(
        name="Jan Derra", office="NATO Secretary General", party=Organisation(name="NATO")
    )
    assert brief.persons == (holder,)
    assert [each.speaker for each in brief.statements] == [holder]
