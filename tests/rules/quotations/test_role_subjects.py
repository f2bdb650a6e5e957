"""Who is meant by a role, or by a pronoun that takes one up."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import find_quotations

_WORDS = "Nous irons plus loin cette année"


def _speakers(text: str, language: str = "fr") -> list[str | None]:
    return [found.speaker for found in find_quotations(text, language=language)]


@given(
    role=st.sampled_from(
        [
            "la présidente de la Commission",
            "l'ambassadrice de Norland auprès du Conseil",
            "la porte-parole",
            "la cheffe du gouvernement",
        ]
    ),
    verb=st.sampled_from(["souligné", "dit", "déclaré"]),
)
@example(role="la porte-parole", verb="dit")
def test_a_pronoun_takes_up_the_role_that_spoke(role: str, verb: str) -> None:
    text = f"Le but est atteint, a {verb} {role}.\n« {_WORDS} », a-t-elle ajouté."
    assert _speakers(text) == [role]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param(
            "Le but est atteint, a dit la présidente de la Commission. « Allons », a-t-il dit.",
            None,
            id="a woman's role is not he",
        ),
        pytest.param(
            "Jan Kos parle. Pourtant, son homologue est réservé :\n« Elle est là », a-t-il dit.",
            "son homologue",
            id="a counterpart acts first",
        ),
        pytest.param(
            "Ana Ruiz parle. Il faut agir, a dit l'ambassadeur Jan Kos. « Allons », a-t-il dit.",
            "Jan Kos",
            id="a role with its name",
        ),
        pytest.param(
            "Ana Ruiz parle. Il faut agir, a dit l'ambassadeur Jan Kos. « Allons », a-t-elle dit.",
            "Ana Ruiz",
            id="the name behind a role is no woman's",
        ),
        pytest.param(
            "Le maire est absent, a dit un témoin. « Allons », a-t-il dit.",
            None,
            id="a witness has no role",
        ),
    ],
)
def test_who_is_taken_up(text: str, who: str | None) -> None:
    assert _speakers(text)[-1] == who


def test_a_role_that_spoke_in_english() -> None:
    text = "The goal is reached, said the president of the Council. “We go on,” she added."
    assert _speakers(text, "en") == ["the president of the Council"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param(
            "Jens Stoltenberg a parlé. Le secrétaire général de l’OTAN dit : « Allons plus loin »",
            "Jens Stoltenberg",
            id="known to have held it",
        ),
        pytest.param(
            "Jens Stoltenberg et Mark Rutte ont parlé. Le secrétaire général de l’OTAN a dit : "
            "« Allons plus loin ».",
            "Le secrétaire général de l’OTAN",
            id="two have held it",
        ),
        pytest.param(
            "Jens Stoltenberg a parlé. Le secrétaire général de l’Union dit : « Allons plus loin »",
            "Le secrétaire général de l’Union",
            id="of another body",
        ),
    ],
)
def test_an_office_of_the_alliance_names_its_holder(text: str, who: str) -> None:
    assert [each and each.replace("'", "’") for each in _speakers(text)] == [who]


@given(
    portfolio=st.sampled_from(
        [
            "des Armées",
            "de la Défense",
            "des Affaires étrangères",
            "de l’Intérieur",
            "de la Justice",
        ]
    ),
    name=st.sampled_from(["Flavie Parland", "Évan Venis", "Marek Orsini"]),
)
@example(portfolio="des Armées", name="Flavie Parland")
def test_what_a_minister_is_responsible_for_is_no_part_of_the_name(
    portfolio: str, name: str
) -> None:
    text = f"Le ministre français {portfolio} {name} a dit que c’était « un choix grave »."
    assert _speakers(text) == [name]


@pytest.mark.parametrize(
    ("subject", "who"),
    [
        ("le vice-premier ministre et ministre des affaires étrangères, Évan Venis,", "Évan Venis"),
        ("le ministre de la Défense et des Anciens combattants Évan Venis,", "Évan Venis"),
        ("Évan Venis et ministre,", "Évan Venis"),
        ("le ministre et chef,", "le ministre"),
        ("le ministre et de,", "le ministre"),
        ("le ministre et hier,", "le ministre"),
    ],
)
def test_two_offices_of_one(subject: str, who: str) -> None:
    assert _speakers(f"« {_WORDS} », a dit mardi {subject} à Ville.") == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param("", "Ana Ruiz", id="the one who spoke"),
        pytest.param("Un autre diplomate est venu. ", "le diplomate", id="another one"),
        pytest.param(
            "« C’est dur et long », a dit Jan Kos. « Certes », a dit Ana Ruiz. ",
            "Ana Ruiz",
            id="the last one who spoke",
        ),
    ],
)
def test_a_noun_alone_is_the_one_who_spoke(text: str, who: str) -> None:
    text = f"« Nous voilà donc ici », a dit Ana Ruiz. {text}« {_WORDS} », a dit le diplomate."
    assert _speakers(text)[-1] == who


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz arrive. Il pleut. « Nous voilà donc ici », a dit le diplomate.",
        "« Oui », ont dit Ana Ruiz et Jan Kos. « Nous voilà donc ici », a dit le diplomate.",
    ],
)
def test_a_noun_alone_where_nobody_or_several_spoke(text: str) -> None:
    assert _speakers(text)[-1] in {"le diplomate", "Jan Kos"}


@pytest.mark.parametrize(
    ("auxiliary", "verb"),
    [("avait-il", "annoncé"), ("a-t-il", "dit"), ("s’était-il", "exclamé"), ("aura-t-il", "dit")],
)
def test_a_pronoun_behind_its_auxiliary(auxiliary: str, verb: str) -> None:
    text = f"Ce fut dit par le président Jean Moulard.\n« {_WORDS} », {auxiliary} {verb} hier."
    assert _speakers(text) == ["Jean Moulard"]


def test_what_is_not_said_is_not_told() -> None:
    assert _speakers("« Nous irons », n’a-t-il pas dit.") in ([], [None])


def test_an_article_without_its_vowel_begins_no_name() -> None:
    text = (
        "L’ambassadeur de Norland auprès du Conseil, Paul Darmont, a justifié l’usage de la"
        f" force : « {_WORDS} »."
    )
    assert _speakers(text) == ["Paul Darmont"]


def test_nothing_is_said_by_results() -> None:
    text = (
        "Le ministre, Jan Kos, a déclaré que selon les résultats de la réunion, des soldats iront"
        " « repousser les attaques »."
    )
    assert _speakers(text) == ["Jan Kos"]


def test_what_a_relative_clause_is_told_by_is_not_all_that_is_quoted() -> None:
    text = "La crise reste une « crainte » face à un État, qui viole, selon Jan Kos, « le droit »."
    assert _speakers(text) == ["Jan Kos"]


def test_a_holder_who_is_known_is_asked_for_again() -> None:
    text = (
        "Jens Stoltenberg est là. « Nous irons plus loin », a dit le chef de l’OTAN. « Nous y"
        " serons tous », a ajouté le secrétaire général de l’OTAN."
    )
    assert _speakers(text) == ["Jens Stoltenberg", "Jens Stoltenberg"]
