"""Sentences end where a reader says that they do."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.text.document import Document

_WORDS = st.lists(st.text("bdghk", min_size=2, max_size=6), min_size=2, max_size=8).map(" ".join)
_SENTENCE = st.builds("{}{}{}".format, st.sampled_from("TÉŞŁ"), _WORDS, st.sampled_from(".!?…"))
_SPEECH = st.lists(_SENTENCE, min_size=1, max_size=3).map(lambda parts: f"“{' '.join(parts)}”")


def read(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [span.of(text) for span in Document(text, Language.EN).sentences]


class TestPlanted:
    """Sentences written one after the other come back one by one."""

    @given(st.lists(_SENTENCE | _SPEECH, min_size=1, max_size=6))
    def test_sentences_come_back(self, written: list[str]) -> None:
        assert read(" ".join(written)) == written

    @given(st.lists(_SENTENCE, min_size=1, max_size=4), st.lists(_SENTENCE, max_size=4))
    def test_none_reaches_over_a_paragraph(self, first: list[str], second: list[str]) -> None:
        text = f"{' '.join(first)}\n\n{' '.join(second)}"
        assert read(text) == [*first, *second]

    @given(_SPEECH, _WORDS)
    def test_a_quotation_is_never_cut(self, speech: str, words: str) -> None:
        assert read(f"He said {speech} {words}.") == [f"He said {speech} {words}."]

    @given(st.text("ab .\n", max_size=30), st.lists(_SENTENCE, max_size=4))
    def test_a_paragraph_in_front_shifts(self, front: str, written: list[str]) -> None:
        text, front = " ".join(written), f"{front}\n\n"
        spans = Document(front + text, Language.EN).sentences
        after = tuple(span for span in spans if span.start >= len(front))
        plain = Document(text, Language.EN).sentences
        assert after == tuple(span.shifted(len(front)) for span in plain)


class TestAnyText:
    """Every character that is not blank belongs to one sentence at most, and none is lost."""

    @given(st.text() | st.text("aA. “”?\n1", max_size=100))
    @example("A. B. C.")
    def test_sentences_are_sound(self, text: str) -> None:
        document = Document(text, Language.EN)
        assert all(one.end <= other.start for one, other in pairwise(document.sentences))
        words = "".join(span.of(text) for span in document.sentences)
        assert "".join(words.split()) == "".join(
            "".join(span.of(text).split()) for span in document.paragraphs
        )

    @given(st.lists(_SENTENCE, min_size=1, max_size=6), st.data())
    def test_an_offset_finds_its_sentence(self, written: list[str], data: st.DataObject) -> None:
        text = " ".join(written)
        document = Document(text, Language.EN)
        index = data.draw(st.integers(0, len(document.sentences) - 1))
        span = document.sentences[index]
        assert document.sentence_at(data.draw(st.integers(span.start, span.end - 1))) == index

    def test_before_the_first_sentence_is_the_first(self) -> None:
        assert Document("  We act.", Language.EN).sentence_at(0) == 0


class TestTable:
    """Full stops that end a sentence, and those that do not."""

    @pytest.mark.parametrize(
        "sentences",
        [
            pytest.param(["They live in the U.S.", "The war goes on."], id="country-at-the-end"),
            pytest.param(["Fuel, food, etc.", "The list goes on."], id="etc-at-the-end"),
            pytest.param(["They met at 9 a.m.", "The room was full."], id="clock"),
            pytest.param(["The answer is No.", "We stay."], id="no-is-a-word"),
            pytest.param(["“We act.”", "He left."], id="stop-inside-the-marks"),
            pytest.param(["He said “we act.”", "She said “we stay”."], id="stop-inside-twice"),
            pytest.param(["« Nous agirons. »", "Il est parti."], id="french-marks"),
            pytest.param(["They waited...", "Nobody came."], id="dots"),
            pytest.param(["They waited…", "Nobody came."], id="ellipsis"),
            pytest.param(["He spoke (in Riga.)", "She left."], id="parenthesis"),
            pytest.param(["Mr. Doe Jr.", "He left."], id="junior-at-the-end"),
            pytest.param(["1. First the war.", "2. Then the winter."], id="numbered-items"),
            pytest.param(["M. Le Gall a parlé.", "Il est parti."], id="french-title"),
            pytest.param(["It fell by 3.5 per cent.", "32 nations agreed."], id="number-next"),
        ],
    )
    def test_hits(self, sentences: list[str]) -> None:
        assert read(" ".join(sentences)) == sentences

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("See www.example.Org or http://ships.Net/Ports now.", id="addresses"),
            pytest.param("Write to talks@ships.Example today.", id="mail"),
            pytest.param("He met Gen.Roe and J.Doe, an N.A.T.O.Doe.", id="lost-blanks-in-names"),
            pytest.param("Mr. Doe met Lt. Gen. Roe and Mrs. Poe.", id="titles"),
            pytest.param("John F. Doe and J. P. Roe spoke.", id="initials"),
            pytest.param("The U.S. Secretary of State spoke.", id="country"),
            pytest.param("Meeting No. 5 is on 5 Oct. 2022.", id="number-and-month"),
            pytest.param("Talks in Oslo, 21. November 2024, on ports.", id="a day with its stop"),
            pytest.param("Gen. (ret.) Doe spoke.", id="retired"),
            pytest.param("They crossed at St. Malo, i.e. Brittany, cf. Art. 5.", id="short-words"),
            pytest.param("Le 1er janv. 2022, p. ex. Paris et S.E. M. Durand.", id="french"),
            pytest.param("“We act.” is what he said.", id="goes-on-after-speech"),
            pytest.param("They waited... and waited.", id="dots-inside"),
            pytest.param("Fuel, etc. and more.", id="etc-inside"),
            pytest.param("It is at www.example.org and 3.5 km away.", id="points-inside"),
            pytest.param("Mr. John Doe, Jr. spoke.", id="junior"),
            pytest.param("They met at 8:30 p.m. JST and left at 9 a.m. Eastern time.", id="zone"),
        ],
    )
    def test_near_misses(self, text: str) -> None:
        assert read(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They met.Ministers spoke.", ["They met.", "Ministers spoke."], id="word"),
        pytest.param("It began in 2014.We act.", ["It began in 2014.", "We act."], id="year"),
        pytest.param("It is NATO.A day later", ["It is NATO.", "A day later"], id="capitals"),
        pytest.param('He said "act."The end.', ['He said "act."', "The end."], id="quotation"),
        pytest.param("Ils ont agi.L'OTAN aussi.", ["Ils ont agi.", "L'OTAN aussi."], id="elision"),
    ],
)  # fmt: skip
def test_a_sentence_ends_at_a_full_stop_that_lost_its_blank(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_a_line_may_break_inside_french_marks() -> None:
    lines = [
        "Ils ont parl\u00e9 hier soir. Elle a ajout\u00e9 : \u00ab Nous agirons. \u00bb \u00ab",
        "L'hiver est long, et les bateaux sont loin du port de la ville de Riga. Nous",
        "partons, et les ponts du nord de la ville sont ferm\u00e9s depuis le mois de mai.",
        "\u00bb Il est parti de la ville par le dernier bateau, et personne ne l'a revu",
        "depuis ce jour.",
    ]
    assert read("\n".join(lines))[1:] == [
        "Elle a ajout\u00e9 : \u00ab Nous agirons. \u00bb",
        (
            "\u00ab\nL'hiver est long, et les bateaux sont loin du port de la ville de Riga. Nous\n"
            "partons, et les ponts du nord de la ville sont ferm\u00e9s depuis le mois de mai.\n"
            "\u00bb"
        ),
        "Il est parti de la ville par le dernier bateau, et personne ne l'a revu\ndepuis ce jour.",
    ]


def test_a_mark_that_closes_as_in_german_ends_a_sentence() -> None:
    assert read("He said: „We stay. We go.“ She left.") == [
        "He said: „We stay. We go.“",
        "She left.",
    ]


@pytest.mark.parametrize("run", [".", "?!", "\u2026", "'.", ". "])
def test_long_runs_of_stops_are_survived(run: str) -> None:
    """Each stop of a run would look through the rest of it, were the first not enough."""
    text = run * 50_000
    assert read(text) == [text.strip()]


def test_half_of_the_day_ends_a_sentence_before_others() -> None:
    assert read("They met at 8 p.m. Ministers left.") == ["They met at 8 p.m.", "Ministers left."]
