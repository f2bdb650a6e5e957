"""The public building blocks: quotations and paraphrases of any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.diagnostics import Code
from natobrief.errors import ValidationError
from natobrief.model import Language
from natobrief.rules.quotations import (
    QuotationKind,
    QuotationMention,
    find_paraphrases,
    find_quotations,
)
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.quotations.sayings import marks, names, verbs, words

Row = tuple[list[str], str | None]


def _rows(text: str) -> list[Row]:
    language = Language.FR if "«" in text else Language.EN
    found = find_quotations(text, language)
    return [([part.of(text) for part in m.parts], m.speaker) for m in found]


class TestPlanted:
    """What is written out as somebody's words comes back as theirs."""

    @given(before=filler(), after=filler(), said=words, name=names, verb=verbs, pair=marks)
    def test_quotation_after_its_speaker(  # noqa: PLR0913, PLR0917 - the parts of a sentence
        self, before: str, after: str, said: str, name: str, verb: str, pair: tuple[str, str]
    ) -> None:
        text = f"{before} {name} {verb}: {pair[0]}{said}.{pair[1]} {after}"
        [found] = find_quotations(text)
        assert [part.of(text) for part in found.parts] == [said + "."]
        assert (found.speaker, found.kind) == (name, QuotationKind.WHOLE)
        assert found.cue is not None
        assert found.speaker_span is not None
        assert (found.speaker_span.of(text), found.cue.of(text)) == (name, verb)

    @given(before=filler(), said=words, more=words, name=names, pair=marks)
    def test_quotation_split_by_its_attribution_is_one(
        self, before: str, said: str, more: str, name: str, pair: tuple[str, str]
    ) -> None:
        opening, closing = pair
        text = f"{before} {opening}{said},{closing} said {name}, {opening}{more}.{closing}"
        [found] = find_quotations(text)
        assert [part.of(text) for part in found.parts] == [said + ",", more + "."]
        assert found.speaker == name

    @given(before=filler(), said=words, name=names, verb=verbs)
    def test_paraphrase_is_no_quotation(self, before: str, said: str, name: str, verb: str) -> None:
        text = f"{before} {name} {verb} that {said}."
        [found] = find_paraphrases(text)
        assert (found.kind, found.speaker) == (QuotationKind.PARAPHRASE, name)
        assert found.parts[0].of(text) == said
        assert find_quotations(text) == ()

    @given(before=filler(), said=words, more=words, name=names)
    def test_run_over_paragraphs_is_one(self, before: str, said: str, more: str, name: str) -> None:
        text = f"{before}\n\n{name} said: “{said}.\n\n“{more}.”\n\n{before}"
        [found] = find_quotations(text)
        assert [part.of(text) for part in found.parts] == [said + ".", more + "."]


class TestPromises:
    """What holds for every text."""

    @given(filler())
    def test_prose_quotes_nobody(self, text: str) -> None:
        assert find_quotations(text) == find_paraphrases(text) == ()

    @given(lead=filler(), said=words, name=names)
    def test_text_in_front_shifts_spans(self, lead: str, said: str, name: str) -> None:
        text = f"“{said},” said {name}."
        [alone] = find_quotations(text, "en")
        [shifted] = find_quotations(f"{lead}\n\n{text}", "en")
        by = len(lead) + 2
        assert shifted.parts == tuple(part.shifted(by) for part in alone.parts)
        assert shifted.speaker == alone.speaker

    @given(st.text())
    def test_any_text_is_survived(self, text: str) -> None:
        for found in (*find_quotations(text), *find_paraphrases(text)):
            assert all(part.end <= len(text) for part in found.parts)

    @given(
        st.lists(
            st.sampled_from(
                [
                    "“",
                    "”",
                    '"',
                    "''",
                    "said ",
                    "he ",
                    "Ana Ruiz ",
                    "that ",
                    ", ",
                    ". ",
                    ": ",
                    "\n",
                    "we act",
                ]
            ),
            max_size=30,
        ).map("".join),
        st.sampled_from(list(Language)),
    )
    def test_any_order_of_marks_and_verbs_is_survived(self, text: str, language: Language) -> None:
        quoted = find_quotations(text, language)
        places = [part for found in quoted for part in found.parts]
        assert len(places) == len(set(places))

    def test_language_must_be_known(self) -> None:
        with pytest.raises(ValidationError) as caught:
            find_quotations("Hallo", "de")
        assert caught.value.problems[0].code is Code.UNKNOWN_VALUE

    def test_mention_without_words_is_refused(self) -> None:
        with pytest.raises(ValidationError):
            QuotationMention(parts=(), kind=QuotationKind.WHOLE, decided_by="nothing")

    def test_step_is_told(self) -> None:
        [found] = find_quotations("“We are ready,” the mayor said.")
        assert found.decided_by == "subject before the verb"
        assert found.cue == Span(26, 30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“We act,” Ana Ruiz said.", [(["We act,"], "Ana Ruiz")], id="speaker-then-verb"
        ),
        pytest.param(
            "“We act,” said the mayor of Oslo.", [(["We act,"], "the mayor of Oslo")], id="office"
        ),
        pytest.param(
            "“We act,” said the host, Minister Ana Ruiz.",
            [(["We act,"], "the host, Minister Ana Ruiz")],
            id="apposition",
        ),
        pytest.param(
            "Ana Ruiz, the mayor, said: “We act.”",
            [(["We act."], "Ana Ruiz")],
            id="apposition-between",
        ),
        pytest.param(
            "Ana Ruiz met the press. “We act,” Ms. Ruiz said.",
            [(["We act,"], "Ana Ruiz")],
            id="fullest-form",
        ),
        pytest.param(
            "Ana Ruiz met the press. “We act,” she said.", [(["We act,"], "Ana Ruiz")], id="pronoun"
        ),
        pytest.param("“We act,” they said.", [(["We act,"], None)], id="pronoun-of-nobody"),
        pytest.param(
            "Ana Ruiz said on Monday that she was “very, very glad” about it.",
            [(["very, very glad"], "Ana Ruiz")],
            id="fragment",
        ),
        pytest.param(
            "According to Ana Ruiz, “the lake is full.”",
            [(["the lake is full."], "Ana Ruiz")],
            id="according-to",
        ),
        pytest.param(
            "“We act,” they said. Ana Ruiz, the mayor of Oslo, nodded. “And fast.”",
            [(["We act,"], None), (["And fast."], "Ana Ruiz")],
            id="speaker-before-that-does-not-speak",
        ),
        pytest.param(
            "Ms. Ana Ruiz met Mr. Jan Kos. It rained. “We act,” she said.",
            [(["We act,"], "Ana Ruiz")],
            id="pronoun-by-title",
        ),
        pytest.param(
            "Ms. Ana Ruiz said that Mr. Kos was late. “I was,” he said.",
            [(["I was,"], None)],
            id="pronoun-of-neither",
        ),
        pytest.param(
            "The clear lake shone, a mirror. Ana Ruiz made it clear: “We act.”",
            [(["We act."], "Ana Ruiz")],
            id="clear",
        ),
        pytest.param(
            "Ana Ruiz said that the roof “leaks” and the wall “leans a bit”.",
            [(["leaks"], "Ana Ruiz"), (["leans a bit"], "Ana Ruiz")],
            id="fragments-in-a-paraphrase",
        ),
        pytest.param("Ana Ruiz said that “we act”.", [(["we act"], "Ana Ruiz")], id="that"),
        pytest.param(
            "Ana Ruiz noted on Monday that “we act”.", [(["we act"], "Ana Ruiz")], id="that-later"
        ),
        pytest.param(
            "Ana Ruiz warned: “We act.” “We stay.” “We win.”",
            [(["We act.", "We stay.", "We win."], "Ana Ruiz")],
            id="run",
        ),
        pytest.param("Ana Ruiz: “We act.”", [(["We act."], "Ana Ruiz")], id="colon"),
        pytest.param(
            "Ana Ruiz said “we act” and warned that “time is short”.",
            [(["we act"], "Ana Ruiz"), (["time is short"], "Ana Ruiz")],
            id="shared",
        ),
        pytest.param(
            "“We act,” Ana Ruiz said. “We do not wait.”",
            [(["We act,", "We do not wait."], "Ana Ruiz")],
            id="carried-on",
        ),
        pytest.param(
            "Ana Ruiz walked in. “We act.” Then it rained.",
            [(["We act."], "Ana Ruiz")],
            id="subject-before",
        ),
        pytest.param(
            "“Is it true?” Ana Ruiz asked.", [(["Is it true?"], "Ana Ruiz")], id="question"
        ),
        pytest.param(
            "Smiling, Ana Ruiz told the crowd, “We act.”", [(["We act."], "Ana Ruiz")], id="crowd"
        ),
        pytest.param(
            "Ana Ruiz rose to her feet, saying “we act”.",
            [(["we act"], "Ana Ruiz")],
            id="participle",
        ),
        pytest.param(
            "« Nous agirons », a déclaré Ana Ruiz.", [(["Nous agirons"], "Ana Ruiz")], id="french"
        ),
        pytest.param(
            "Le ministre Jean Roux a parlé. « Nous agirons », a-t-il ajouté.",
            [(["Nous agirons"], "Jean Roux")],
            id="french-pronoun",
        ),
        pytest.param(
            "Le ministre Jean Roux a parlé. « Nous agirons », explique-t-il.",
            [(["Nous agirons"], "Jean Roux")],
            id="french-present",
        ),
        pytest.param(
            "Selon Jean Roux, « le lac est plein ».",
            [(["le lac est plein"], "Jean Roux")],
            id="french-selon",
        ),
    ],
)
def test_hits(text: str, expected: list[Row]) -> None:
    assert _rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The book “A Long Way to the Lake” stands on a shelf.", id="title"),
        pytest.param("The so-called “little green men” crossed the bridge.", id="scare-quotes"),
        pytest.param("The tower, nicknamed “the needle”, is closed.", id="nickname"),
        pytest.param("“To be or not to be.”", id="nobody"),
        pytest.param("“To be or not to be.”\nAna Ruiz said.", id="another-paragraph"),
        pytest.param("“To be or not to be.” Then came the rain.", id="no-attribution-next"),
        pytest.param("Ana Ruiz said: nothing at all.", id="no-marks"),
        pytest.param("According to plan, the “big top” was raised.", id="according-to-plan"),
        pytest.param("The Ministers' meeting is on the harbour's edge.", id="apostrophes"),
    ],
)
def test_near_misses(text: str) -> None:
    assert find_quotations(text) == ()
