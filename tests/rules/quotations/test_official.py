"""Who says the quoted words of official texts, where sentences are long and have many verbs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.quotations import find_quotations
from tests.rules.quotations.sayings import names, words


def _said(text: str, language: str) -> list[tuple[str, str | None]]:
    """Give the words of every quotation, and whose they are."""
    return [
        (" ".join(part.of(text) for part in found.parts), found.speaker)
        for found in find_quotations(text, language)
    ]


class TestSeveralParagraphs:
    """A quotation of several paragraphs may have one mark at its start and one at its end."""

    @given(paragraphs=st.lists(words, min_size=2, max_size=6), name=names)
    def test_all_of_it_is_one_quotation(self, paragraphs: list[str], name: str) -> None:
        said = "\n\n".join(f"{each}." for each in paragraphs)
        text = f"Minister {name} spoke:\n\n“{said}”"
        assert _said(text, "en") == [(" ".join(f"{each}." for each in paragraphs), name)]

    @given(paragraphs=st.lists(words, min_size=2, max_size=3), name=names)
    def test_the_speaker_may_follow(self, paragraphs: list[str], name: str) -> None:
        said = ".\n\n".join(paragraphs)
        assert _said(f"“{said},” said {name}.", "en")[-1][1] == name


@given(
    name=names,
    whom=st.sampled_from(["Norway", "the new minister", "Norway and its quay"]),
    first=words,
    then=words,
)
def test_whom_words_refer_to_says_none_of_them(name: str, whom: str, first: str, then: str) -> None:
    text = f"“{first},” said Minister {name}, referring to {whom}: “{then}.”"
    assert _said(text, "en") == [(f"{first}, {then}.", name)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "OSLO, Nor., 5 May 2022 /XYZ/ - The prime minister Ida Holm made this statement.\n\n"
            "“The quay is ours and we keep it.”",
            "Ida Holm",
            id="behind place and day",
        ),
        pytest.param(
            "Statement by the minister on ports\n\n“The quay is ours and we keep it.”",
            None,
            id="a heading acts not",
        ),
        pytest.param(
            "Minister Ida Holm told us, referring to Jan Kos's recent speech and a statement in "
            "which he opposed the quay because “there are ships there”.",
            "Ida Holm",
            id="a statement of nobody",
        ),
        pytest.param(
            "“No,” Ida Holm told us, referring to Jan Kos's recent statement in which he opposed "
            "the quay because “there are ships there”.",
            "Jan Kos",
            id="in whose statement",
        ),
        pytest.param(
            "Ida Holm told us that the long quay continued to make Norway “nervous”.",
            "Ida Holm",
            id="what goes on says nothing",
        ),
        pytest.param(
            "Ida Holm was curt when asked about a builder who said he was sent away after a day, "
            "saying, “He was late”.",
            "Ida Holm",
            id="which builder",
        ),
        pytest.param(
            "Ida Holm met Jan Kos, who said he was sent away, adding that he “was not late”.",
            "Jan Kos",
            id="who said besides",
        ),
        pytest.param(
            "“We act,” Ida Holm said, suggesting a few questions, including, “Who pays?”",
            "Ida Holm",
            id="questions are asked by nobody",
        ),
        pytest.param(
            "The paper announced that Kos's statement was “true”.",
            "The paper",
            id="what a statement is held to be",
        ),
    ],
)
def test_the_last_words_are_whose(text: str, speaker: str | None) -> None:
    assert _said(text, "en")[-1][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "OSLO, le 5 juill. 2022 /XYZ/ - La première ministre Ida Holm a fait la déclaration "
            "suivante.\n\n« Le quai est à nous et nous y tenons.",
            "Ida Holm",
            id="behind place and day",
        ),
        pytest.param(
            "Mme Holm « poursuivra la construction du quai », peut-on lire dans le communiqué du "
            "bureau, publié mercredi.",
            "le communiqué du bureau",
            id="where it can be read",
        ),
        pytest.param(
            "Le président de Norvège, Jan Kos, a annoncé un quai. Auparavant, la ministre, Ida "
            "Holm, parlait du port.\n\n« Le quai est à nous et nous y tenons. »",
            "Ida Holm",
            id="no word of time speaks",
        ),
        pytest.param(
            "Il pleuvait.“Le quai est long, a dit Ida Holm. Nous y tenons”.Les ministres ont jugé "
            "que la mer est belle.",
            "Ida Holm",
            id="blanks were lost",
        ),
        pytest.param(
            "Le quai « sera long », lit-on dans le journal.", "le journal", id="where one reads it"
        ),
        pytest.param(
            "Le quai « sera bien long et bien large pour nous tous », lit-on dans.",
            None,
            id="nowhere",
        ),
    ],
)
def test_french(text: str, speaker: str | None) -> None:
    assert _said(text, "fr")[-1][1] == speaker
