"""French releases: who is who, who says what and who comes, in the turns of French offices."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Country, Organisation, extract
from natobrief.model import Brief
from natobrief.testing.names import Name, names

#: Country, as an adjective for a woman and for a man.
_OF = {
    "NOR": ("norvégienne", "norvégien"),
    "LVA": ("lettone", "letton"),
    "ITA": ("italienne", "italien"),
    "MDA": ("moldave", "moldave"),
    "CAN": ("canadienne", "canadien"),
    "DEU": ("allemande", "allemand"),
}
_OFFICES = (
    ("première ministre {}", "premier ministre {}"),
    ("présidente {}", "président {}"),
    ("chancelière {}", "chancelier {}"),
    ("ministre {} des Affaires étrangères", "ministre {} des Affaires étrangères"),
)


def _read(text: str) -> Brief:
    return extract(text).brief


def _code(party: Country | Organisation | None) -> str | None:
    return party.alpha3 if isinstance(party, Country) else party and party.name


def _persons(text: str) -> dict[str, tuple[str | None, str | None]]:
    return {each.name: (each.office, _code(each.party)) for each in _read(text).persons}


@st.composite
def _holders(draw: st.DrawFn) -> list[tuple[str, Name, str]]:
    """Those of several countries: each his office and country, his name, and his country's code."""
    held: list[tuple[str, Name, str]] = []
    codes = draw(st.lists(st.sampled_from(sorted(_OF)), min_size=2, max_size=6, unique=True))
    for code in codes:
        name = draw(names(taken=[each.family for _, each, _ in held]))
        office, adjective = (
            pair[not name.is_female] for pair in (draw(st.sampled_from(_OFFICES)), _OF[code])
        )
        held.append((office.format(adjective), name, code))
    return held


class TestLists:
    """In a list each has the office that stands before his own name."""

    @given(_holders())
    def test_each_behind_an_office(self, held: list[tuple[str, Name, str]]) -> None:
        *first, last = (
            f"{'la' if name.is_female else 'le'} {office}, {name}" for office, name, _ in held
        )
        text = f"Le 3 mars 2022, à Oslo, {', '.join(first)}, et {last}, ont parlé des ponts."
        found = _persons(text)
        assert {name: code for name, (_, code) in found.items()} == {
            str(name): code for _, name, code in held
        }

    @given(_holders())
    def test_each_before_an_office(self, held: list[tuple[str, Name, str]]) -> None:
        told = ", ".join(f"{name}, {office}" for office, name, _ in held)
        found = _persons(f"À Oslo, le 3 mars 2022, {told}, ont parlé des ponts.")
        assert {name: code for name, (_, code) in found.items()} == {
            str(name): code for _, name, code in held
        }

    def test_they_come(self) -> None:
        brief = _read(
            "Le 3 mars 2022, le ministre suédois de la Défense, Sven Lund, a participé à une"
            " réunion par visioconférence de la présidente moldave, Ana Rusu. Ont également"
            " participé à cette réunion le premier ministre letton, Janis Berzins, la présidente"
            " lituanienne, Ruta Kairys, et le chancelier autrichien, Karl Huber."
        )
        assert str(brief.meeting.mode) == "online"
        assert {_code(each.party) for each in brief.meeting.delegations} >= {
            "LVA", "LTU", "AUT",
        }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le représentant spécial du Secrétaire général des Nations unies, {}, a parlé à Oslo.",
         ("représentant spécial", "United Nations")),
        ("Le représentant spécial du secrétaire général de l'OTAN, {}, a parlé à Oslo.",
         ("représentant spécial", "NATO")),
        ("Le porte-parole du ministre norvégien de la Défense, {}, a parlé à Oslo.",
         ("porte-parole", "NOR")),
        ("Le conseiller diplomatique du président de la Lettonie, {}, a parlé à Oslo.",
         (None, "LVA")),
        ("Le ministre délégué auprès du ministre des Armées, {}, a parlé à Oslo.",
         ("ministre délégué", None)),
        ("The spokesman for the President of Latvia, {}, spoke in Oslo.", ("spokesman", "LVA")),
    ],
)  # fmt: skip
@given(name=names())
def test_who_serves_holds_another_office(
    text: str, told: tuple[str | None, str | None], name: Name
) -> None:
    assert _persons(text.format(name)) == {str(name): told}


def test_of_where_ministers_are_is_no_name() -> None:
    text = "Le 3 mars 2022, les ministres des Affaires étrangères d'Amérique du Nord ont parlé."
    assert _persons(text) == {}


_BERG = "Pål Berg, ministre norvégien de la Défense, "


def _said(text: str) -> list[tuple[str | None, str]]:
    return [
        (each.speaker and each.speaker.name, " ... ".join(each.parts))
        for each in _read(text).statements
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Pål Berg a affirmé que l’eau monte et a qualifié de « dangereuse et vaine » la crue.",
            ["l’eau monte", "dangereuse et vaine"],
            id="and called it",
        ),
        pytest.param(
            f"{_BERG}a souligné que les Alliés aideront, et il a remercié les villes.",
            ["les Alliés aideront"],
            id="and he did",
        ),
        pytest.param(
            f"{_BERG}a souligné que les Alliés aideront et a salué les villes.",
            ["les Alliés aideront"],
            id="and welcomed",
        ),
        pytest.param(
            f"{_BERG}a souligné que les Alliés aident et ont livré des ponts.",
            ["les Alliés aident et ont livré des ponts"],
            id="and they delivered",
        ),
    ],
)
def test_what_is_reported_ends_with_its_clause(text: str, said: list[str]) -> None:
    assert _said(text) == [("Pål Berg", each) for each in said]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Étaient présents le président italien, Mario Neri, et le président letton, Jan Ozols."
            " Jens Holm a signalé que le pont tient. Il s'est félicité des progrès. Il a remercié"
            " les villes et il a ajouté que l'eau baisse.",
            "Jens Holm",
            id="the last who spoke",
        ),
        pytest.param(
            "Étaient présents le président italien, Mario Neri, et le président letton, Jan Ozols."
            " Il pleuvait. Il ventait. Il a ajouté que l'eau baisse.",
            None,
            id="one of two",
        ),
    ],
)
def test_a_pronoun_some_sentences_on(text: str, speaker: str | None) -> None:
    assert _said(text)[-1] == (speaker, "l'eau baisse")


@pytest.mark.parametrize(
    "more",
    ["dû à la crue des fleuves", "comme la crue des fleuves", "conformément à l'usage",
     "susceptibles de céder", "menés par les villes du Nord"],
)  # fmt: skip
def test_what_is_said_of_a_topic_is_none(more: str) -> None:
    text = (
        "Le 3 mars 2022, à Oslo, les ministres de la Défense des pays de l'OTAN ont discuté de"
        f" l'état des ponts, {more}, et de la sécurité énergétique."
    )
    assert [each.text for each in _read(text).meeting.agenda] == [
        "l'état des ponts",
        "la sécurité énergétique",
    ]
