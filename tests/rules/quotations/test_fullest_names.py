"""The fullest form of a name, where a text names somebody by several of its words."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.quotations import find_quotations

GIVEN = ("Ana", "Jan", "Anders", "Maria", "Matamela", "Olaf")
FIRST = ("Fogh", "Olsen", "Cyril", "Kowalska", "Lindt")
LAST = ("Rasmussen", "Ruiz", "Ramaphosa", "Berg")
ROLES = ("", "NATO Secretary General ", "Foreign Minister ", "General ")


@given(
    given_name=st.sampled_from(GIVEN),
    first=st.sampled_from(FIRST),
    last=st.sampled_from(LAST),
    role=st.sampled_from(ROLES),
    title=st.sampled_from(["Mr ", "Mr. ", "Ms ", "Dr "]),
    count=st.integers(1, 3),
)
@example(given_name="Anders", first="Fogh", last="Rasmussen", role=ROLES[1], title="Mr ", count=3)
def test_two_family_names_are_of_the_one_named_in_full(  # noqa: PLR0913, PLR0917 - one each
    given_name: str, first: str, last: str, role: str, title: str, count: int
) -> None:
    """However often the short form stands, it is nobody else."""
    full = f"{given_name} {first} {last}"
    again = f" “We must act,” {title}{first} {last} added." * count
    text = f"“We will go on,” {role}{full} said.{again}"
    assert [found.speaker for found in find_quotations(text)] == [full] * (count + 1)


def test_a_short_form_of_two_is_neither() -> None:
    """Two persons are named in full, and either may be meant."""
    text = "“We act,” Ana Olsen Berg said. “We go,” Jan Olsen Berg said. “We row,” Olsen Berg said."
    *_, found = find_quotations(text)
    assert found.speaker == "Berg"


def test_of_many_who_share_a_name_nobody_is_meant() -> None:
    """Short forms of theirs are not told from other names."""
    letters = "ABCDEFGHIJKL"
    named = " ".join(f"“We act,” {letter}na Olsen Berg said." for letter in letters)
    *_, found = find_quotations(f"{named} “We row,” Mr Olsen Berg said.")
    assert found.speaker == "Berg"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("His Excellency Jan Kos came. “We act,” he said.", "Jan Kos", id="excellency"),
        pytest.param(
            "The Honourable Ana Ruiz came. “We act,” Ms Ruiz said.", "Ana Ruiz", id="honourable"
        ),
        pytest.param(
            "In a message, the Secretary-General said that all row hard. “We act,” he said.",
            "the Secretary-General",
            id="role-that-speaks",
        ),
        pytest.param(
            "The Secretary-General said that all row hard. “We act,” he said.",
            "The Secretary-General",
            id="role-that-opens",
        ),
        pytest.param(
            "In Oslo, the minister said that all row hard. She added: “We act.”",
            "the minister",
            id="she",
        ),
    ],
)
def test_whoever_speaks_again(text: str, speaker: str) -> None:
    *_, found = find_quotations(text)
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Le Premier ministre Jan Kos est arrivé. « On rame », a-t-il affirmé.",
            "Jan Kos",
            id="premier-ministre",
        ),
        pytest.param(
            "« On rame », a commenté, hier soir, à Oslo, la ministre, Ana Ruiz.",
            "Ana Ruiz",
            id="asides",
        ),
        pytest.param(
            "« On rame », a déclaré, jeudi, le ministre Jan Kos.", "Jan Kos", id="weekday"
        ),
        pytest.param(
            "Jan Kos a estimé, jeudi 16 juin, que le lac serait « un lac sans eau ».",
            "Jan Kos",
            id="weekday-before-what-is-said",
        ),
        pytest.param(
            "C'est « un jour de pluie », selon les mots de la ministre, Ana Ruiz.",
            "Ana Ruiz",
            id="mots",
        ),
        pytest.param(
            "Selon les termes d'Ana Ruiz, c'est « un jour de pluie ».", "Ana Ruiz", id="termes"
        ),
        pytest.param(
            "C'est « un jour de pluie », selon les propos du ministre, Jan Kos.",
            "Jan Kos",
            id="propos",
        ),
        pytest.param(
            "C'est « un jour de pluie », aux dires de la ministre, Ana Ruiz.",
            "Ana Ruiz",
            id="dires",
        ),
    ],
)
def test_who_speaks_in_french(text: str, speaker: str) -> None:
    *_, found = find_quotations(text, Language.FR)
    assert found.speaker == speaker
