"""Who goes on to speak: several again, roles again, infinitives of going on, initials."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import find_quotations


def _speakers(text: str, language: str = "en") -> list[str | None]:
    return [found.speaker for found in find_quotations(text, language=language)]


@given(
    verbs=st.lists(
        st.sampled_from(["ajouter", "poursuivre", "conclure", "préciser"]), min_size=1, max_size=3
    ),
    gap=st.sampled_from([" ", "\n"]),
)
@example(verbs=["poursuivre", "ajouter"], gap="\n")
def test_and_to_go_on(verbs: list[str], gap: str) -> None:
    text = "« Nous saluons cet accord », a dit Ana Ruiz."
    for verb in verbs:
        de = "d’" if verb[0] in "aeiou" else "de "
        text += f"{gap}Et {de}{verb} : « Nous irons tous ensemble plus loin. »"
    assert _speakers(text, "fr") == ["Ana Ruiz"] * (len(verbs) + 1)


def test_several_who_go_on_are_the_same() -> None:
    text = (
        "“We agreed,” Kerry and Hagel said. It is critical, they said. “We are hopeful,” they"
        " added. “We go on from here,” they concluded."
    )
    assert _speakers(text) == ["Kerry and Hagel"] * 3


@given(st.integers(1, 4))
@example(2)
def test_an_initial_is_the_name_that_begins_so(times: int) -> None:
    text = "Ana Karol went home." + " “We go on from here,” A. Karol said." * times
    assert _speakers(text) == ["Ana Karol"] * times


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param(
            "Ana Karol and Alf Karol met. “We go on from here,” A. Karol said.",
            "Karol",
            id="two of a name",
        ),
        pytest.param(
            "Ida Karol met the press. “We go on from here,” A. Karol said. “So it is,” A. Karol"
            " said.",
            "A. Karol",
            id="another initial",
        ),
    ],
)
def test_an_initial_of_somebody_else(text: str, who: str) -> None:
    assert _speakers(text)[0] == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        pytest.param(
            "The Prime Minister’s official spokesman said it was “warm and dry”. He said: “We go"
            " on from here.”",
            "en",
            "The Prime Minister’s official spokesman",
            id="whose spokesman",
        ),
        pytest.param(
            "Le porte-parole de l’Union africaine a salué « un pas décisif ». Il a averti que"
            " « rien n’est acquis ».",
            "fr",
            "Le porte-parole de l’Union africaine",
            id="the whole of a role",
        ),
        pytest.param(
            "La secrétaire d’Etat Pasca Baers est là. « Nous voilà ici », a-t-elle dit.",
            "fr",
            "Pasca Baers",
            id="of state",
        ),
    ],
)
def test_a_role_is_taken_up(text: str, language: str, who: str) -> None:
    speaker = _speakers(text, language)[-1]
    assert speaker is not None
    assert speaker.replace("'", "’") == who


@given(st.sampled_from(["have", "have also", "had"]))
@example("have")
def test_an_auxiliary_before_the_marks(auxiliary: str) -> None:
    text = f"The ministers {auxiliary} “expressed their hope for peace and trade”."
    assert _speakers(text) == ["The ministers"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Les présidents ont « exprimé leur souhait d’une suite ».",
            ["Les présidents"],
            id="french",
        ),
        pytest.param(
            "Les présidents « exprimé leur souhait d’une suite ».", [None], id="no auxiliary"
        ),
        pytest.param(
            "Les ministres ont « condamné cela », avant de fustiger « un acte contre la paix ».",
            ["Les ministres", "Les ministres"],
            id="and go on",
        ),
    ],
)
def test_who_has_done_what_is_quoted(text: str, speakers: list[str | None]) -> None:
    assert _speakers(text, "fr") == speakers


def test_what_it_shows_is_said_by_the_one_who_says_so() -> None:
    text = "Ida Holm spoke. She says it underscores that Till Berg is “unfit for any office.”"
    assert _speakers(text) == ["Ida Holm"]


def test_a_headline_below_signs_nothing() -> None:
    text = (
        "“We act,” Jan Kos said. “But we must go on.”\n\nAn Ambitious, Divisive Legacy.\n\nHe went."
    )
    assert _speakers(text) == ["Jan Kos"]
