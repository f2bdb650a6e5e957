"""NB410, NB411, NB413 and NB414: the words of statements against the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Brief, Code, Organisation, Person, Span, StatementMode, extract, validate
from natobrief.model import Evidence
from tests.checks.making import ANA, backing, brief, messages, pointers, said, strange

TEXT = (
    "“We will stand together,” said Ana Horvat, “and we will not back down.”\n"
    "Ben Okoro added: “Nobody here won’t help – not one.”"
)
BEN = Person(name="Ben Okoro")


def holding(*parts: str, by: Person | None = ANA, evidence: tuple[Evidence, ...] = ()) -> Brief:
    return brief(TEXT, statements=[said(*parts, by=by)], persons=[ANA, BEN], evidence=evidence)


class TestWords:
    @pytest.mark.parametrize(
        ("part", "difference"),
        [
            pytest.param("We must stand together", "the text has 'will' for 'must'", id="changed"),
            pytest.param("We will always stand together", "the text has no 'always'", id="added"),
            pytest.param("we will back down", "the text has also 'not'", id="left out"),
            pytest.param("We shall pay whatever it costs us", "", id="invented"),
            pytest.param("e will stand", "", id="half a word"),
            pytest.param("we Will stand together,", "", id="other capitals"),
        ],
    )
    def test_hits(self, part: str, difference: str) -> None:
        held = holding(part)
        assert pointers(Code.QUOTATION_NOT_FOUND, held) == ["/statements/0/parts/0"]
        assert difference in messages(Code.QUOTATION_NOT_FOUND, held)[0]

    @pytest.mark.parametrize(
        "part",
        [
            pytest.param("We will stand together", id="as it stands"),
            pytest.param("Nobody here won't help - not one", id="plain apostrophe and hyphen"),
            pytest.param("Nobody  here\nwon’t help", id="other blanks"),
            pytest.param("Nobody here [...] not one", id="words left out"),
            pytest.param("Nobody here […] not one", id="with one sign"),
        ],
    )
    def test_near_misses(self, part: str) -> None:
        assert pointers(Code.QUOTATION_NOT_FOUND, holding(part)) == []

    def test_the_nearest_passage_is_shown(self) -> None:
        [problem] = validate(holding("we must not back down"), select=["NB410"]).problems
        assert problem.span is not None
        assert problem.span.of(TEXT) == "we will not back down"

    @given(st.data())
    def test_a_strange_word_anywhere_is_found(self, data: st.DataObject) -> None:
        words = "and we will not back down".split()  # noqa: SIM905 - to be read
        at = data.draw(st.integers(0, len(words) - 1))
        changed = [*words[:at], data.draw(strange), *words[at + 1 :]]
        held = holding(" ".join(changed))
        assert pointers(Code.QUOTATION_NOT_FOUND, held) == ["/statements/0/parts/0"]


class TestOrder:
    def test_turned_round(self) -> None:
        held = holding("and we will not back down", "We will stand together")
        assert pointers(Code.PARTS_OUT_OF_ORDER, held) == ["/statements/0/parts/1"]

    def test_twice_the_same_words_that_stand_once(self) -> None:
        held = holding("We will stand together", "We will stand together")
        assert pointers(Code.PARTS_OUT_OF_ORDER, held) == ["/statements/0/parts/1"]

    @pytest.mark.parametrize(
        "parts",
        [
            pytest.param(("We will stand together", "and we will not back down"), id="in order"),
            pytest.param(("nowhere", "We will stand together"), id="the first not found"),
            pytest.param(("will", "will"), id="words that stand twice"),
        ],
    )
    def test_near_misses(self, parts: tuple[str, ...]) -> None:
        assert pointers(Code.PARTS_OUT_OF_ORDER, holding(*parts)) == []

    def test_evidence_says_where(self) -> None:
        first = backing(TEXT, "/statements/0/parts/0", "we will not")
        second = backing(TEXT, "/statements/0/parts/1", "We will")
        held = holding("will", "will", evidence=(first, second))
        assert pointers(Code.PARTS_OUT_OF_ORDER, held) == ["/statements/0/parts/1"]


class TestOtherSpeaker:
    def test_words_of_another(self) -> None:
        held = holding("We will stand together,", by=BEN)
        assert pointers(Code.OTHER_SPEAKER, held) == ["/statements/0/speaker"]
        assert "Ana Horvat" in messages(Code.OTHER_SPEAKER, held)[0]

    def test_one_whom_the_record_does_not_list(self) -> None:
        held = brief(TEXT, statements=[said("We will stand together,", by=BEN)])
        assert pointers(Code.OTHER_SPEAKER, held) == ["/statements/0/speaker"]

    @pytest.mark.parametrize(
        "held",
        [
            pytest.param(holding("We will stand together,"), id="right"),
            pytest.param(holding("We will stand together,", by=Person(name="Horvat")), id="short"),
            pytest.param(holding("We will stand together,", by=None), id="nobody"),
            pytest.param(holding("These words are nowhere"), id="not there"),
            pytest.param(
                brief(TEXT, statements=[said("We will", by=Organisation(name="EU"))]),
                id="no person",
            ),
            pytest.param(
                brief(TEXT, statements=[said("We will", by=BEN, mode=StatementMode.PARAPHRASE)]),
                id="reported",
            ),
        ],
    )
    def test_near_misses(self, held: Brief) -> None:
        assert pointers(Code.OTHER_SPEAKER, held) == []

    @pytest.mark.parametrize("who", [ANA, BEN])
    def test_words_that_two_said_are_both_ones(self, who: Person) -> None:
        text = "“We agree,” said Ana Horvat. “We agree,” said Ben Okoro."
        held = brief(text, persons=[ANA, BEN], statements=[said("We agree,", by=who)])
        assert pointers(Code.OTHER_SPEAKER, held) == []

    def test_a_role_is_whoever_holds_it(self) -> None:
        text = "“We agree,” said the foreign minister. Ana Horvat left."
        held = brief(text, persons=[ANA], statements=[said("We agree,", by=ANA)])
        assert pointers(Code.OTHER_SPEAKER, held) == []

    def test_a_pronoun_that_is_read_in_two_ways_decides_nothing(self) -> None:
        text = (
            "Les ministres de l’OTAN ont rencontré leur homologue bulgare, Bogdan Bramberg. Le "
            "secrétaire général de l’OTAN Bogdan Kaldberg a déclaré que "
            "« la route est longue ». « La route est rude et longue », a-t-il ajouté."
        )
        assert pointers(Code.OTHER_SPEAKER, extract(text).brief) == []


class TestBacked:
    def test_a_statement_without_evidence(self) -> None:
        assert pointers(Code.STATEMENT_WITHOUT_EVIDENCE, holding("We will")) == ["/statements/0"]
        assert pointers(Code.STATEMENT_WITHOUT_EVIDENCE, holding("nowhere")) == ["/statements/0"]

    def test_evidence_of_a_part_is_enough(self) -> None:
        behind = backing(TEXT, "/statements/0/parts/0", "We will")
        assert (
            pointers(Code.STATEMENT_WITHOUT_EVIDENCE, holding("We will", evidence=(behind,))) == []
        )

    def test_evidence_of_another_is_not(self) -> None:
        other = Evidence(pointer="/statements/10/parts/0", spans=(Span(0, 3),), rule="x")
        held = holding("We will", evidence=(other,))
        assert pointers(Code.STATEMENT_WITHOUT_EVIDENCE, held) == ["/statements/0"]
