"""Packages in a brief: whose, for whom, and which mention counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Country, Package

LEAD = "NATO Foreign Ministers will meet in Oslo, Norway on 29-30 November 2022.\n\n"
WHO = "NATO Secretary General Jens Stoltenberg"


def read(words: str) -> tuple[Package, ...]:
    """Read the packages of a release that goes on with some words."""
    return extract(LEAD + words).brief.packages


def name(party: object) -> str | None:
    """Name a party shortly: code, or name."""
    return party.alpha3 if isinstance(party, Country) else getattr(party, "name", None)


@pytest.mark.parametrize(
    ("words", "provider", "recipient"),
    [
        pytest.param("This is NATO’s River Package for Iraq.", "NATO", "IRQ", id="stated"),
        pytest.param("NATO will give Iraq a River Package.", "NATO", "IRQ", id="pledged"),
        pytest.param("Norway will run the River Package.", "NOR", None, id="run"),
        pytest.param(
            f"“We have decided to give Iraq a River Package,” {WHO} said.",
            "NATO",
            "IRQ",
            id="decided",
        ),
        pytest.param(
            "Norway will send boats to Iraq under the River Package.", None, "IRQ", id="under"
        ),
        pytest.param(
            f"{WHO} said “I will support the River Package”.", None, None, id="a-person-gives-none"
        ),
        pytest.param("Ministers will adopt a River Package for Iraq.", None, "IRQ", id="adopted"),
        pytest.param(
            "NATO will give Iraq and Jordan a River Package.", "NATO", None, id="two-recipients"
        ),
        pytest.param("Iraq waits. They ask for the River Package.", None, "IRQ", id="near"),
        pytest.param("Iraq waits. The River Package is here.", None, None, id="before"),
        pytest.param("Iraq met Jordan. They ask for the River Package.", None, None, id="two"),
        pytest.param("Spain waits. They ask for the River Package.", None, None, id="ally-near"),
    ],
)  # fmt: skip
def test_parties(words: str, provider: str | None, recipient: str | None) -> None:
    [package] = read(words)
    assert (name(package.provider), name(package.recipient)) == (provider, recipient)


@pytest.mark.parametrize(
    "words",
    [
        "NATO’s River Package delivers tents, maps and pumps to Iraq.",
        "The River Package (tents, maps and pumps) is for Iraq.",
        "The River Package for Iraq – tents, maps and pumps – is new.",
        "Thanks to the River Package, Iraq has received tents, maps and pumps.",
        "Through its River Package NATO has delivered tents, maps and pumps.",
    ],
    ids=["delivers", "parentheses", "dashes", "received", "through-its"],
)
def test_items_around_a_list(words: str) -> None:
    [package] = read(words)
    assert package.items == ("tents", "maps", "pumps")


def test_one_thing_is_no_list() -> None:
    [package] = read("The River Package provides assistance to Iraq.")
    assert package.items == ()


def test_of_several_mentions_the_one_with_most_in_it_counts() -> None:
    [package] = read(
        "Here is the River Package. It waits.\n\n"
        "This River Package, with tents and pumps, is new.\n\nAgain the River Package."
    )
    assert package.items == ("tents", "pumps")


def test_without_a_day_every_country_near_may_be_helped() -> None:
    [package] = extract("Spain waits. They ask for the River Package.").brief.packages
    assert name(package.recipient) == "ESP"


@given(order=st.permutations(["River", "Winter", "Harbour"]))
def test_packages_come_in_the_order_of_the_text(order: list[str]) -> None:
    packages = read("\n\n".join(f"This is the {each} Package." for each in order))
    assert [package.name for package in packages] == [f"{each} Package" for each in order]


@given(
    what=st.sampled_from(["500 million euro", "12 billion dollar", "30 million kroner"]),
    aid=st.sampled_from(["aid package", "military assistance package"]),
)
def test_a_package_is_called_by_its_sum_in_words(what: str, aid: str) -> None:
    [found] = read(f"Norway announced a {what} {aid} for Iraq, including boats, tents and pumps.")
    assert (found.name, found.items) == (f"{what} {aid}", ("boats", "tents", "pumps"))
    assert (name(found.provider), name(found.recipient)) == ("NOR", "IRQ")


@given(
    what=st.sampled_from(["programme d’aide militaire", "paquet d’aide", "plan d’assistance"]),
    total=st.sampled_from(["500 millions d’euros", "1,5 milliard de dollars"]),
)
def test_a_package_is_called_by_its_sum_in_french(what: str, total: str) -> None:
    text = (
        "Les ministres de la Défense de l’OTAN se sont réunis à Oslo le 12 mai 2022.\n\n"
        f"La Norvège a annoncé un {what} de {total} à l’Irak, qui comprendra des tentes, "
        "des pompes et des bateaux."
    )
    [found] = extract(text).brief.packages
    assert found.name == f"{what} de {total}"
    assert len(found.items) == 3
    assert (name(found.provider), name(found.recipient)) == ("NOR", "IRQ")
