"""The public building blocks: quotations and paraphrases of any text."""

from __future__ import annotations

import pytest
from hypothesis import example, given
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
from natobrief.rules.quotations.sentence import IN_SENTENCE
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
        [found] = find_quotations(text, "en")
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
        [found] = find_quotations(text, "en")
        assert [part.of(text) for part in found.parts] == [said + ",", more + "."]
        assert found.speaker == name

    @given(before=filler(), said=words, name=names, verb=verbs)
    @example(before="", said="we we", name="Maria de la Cruz", verb="added")
    def test_paraphrase_is_no_quotation(self, before: str, said: str, name: str, verb: str) -> None:
        text = f"{before} {name} {verb} that {said}."
        [found] = find_paraphrases(text, "en")
        assert (found.kind, found.speaker) == (QuotationKind.PARAPHRASE, name)
        assert found.parts[0].of(text) == said
        assert find_quotations(text, "en") == ()

    @given(before=filler(), said=words, more=words, name=names)
    def test_run_over_paragraphs_is_one(self, before: str, said: str, more: str, name: str) -> None:
        text = f"{before}\n\n{name} said: “{said}.\n\n“{more}.”\n\n{before}"
        [found] = find_quotations(text, "en")
        assert [part.of(text) for part in found.parts] == [said + ".", more + "."]

    @given(
        before=filler(),
        said=words,
        name=names,
        pair=marks,
        verb=st.sampled_from(["a déclaré", "affirme", "a rappelé", "estime"]),
    )
    def test_french_quotation_before_its_speaker(
        self, before: str, said: str, name: str, pair: tuple[str, str], verb: str
    ) -> None:
        text = f"{before} {pair[0]}{said}{pair[1]}, {verb} {name}."
        [found] = find_quotations(text, "fr")
        assert [part.of(text) for part in found.parts] == [said]
        assert found.speaker == name

    @given(before=filler(), said=words, name=names, pair=marks)
    def test_quotation_of_a_source(
        self, before: str, said: str, name: str, pair: tuple[str, str]
    ) -> None:
        for language, source in ((Language.EN, "According to"), (Language.FR, "Selon")):
            text = f"{before} {source} {name}, {pair[0]}{said}{pair[1]}."
            [found] = find_quotations(text, language)
            assert [part.of(text) for part in found.parts] == [said]
            assert (found.speaker, found.decided_by) == (name, "according to")

    @given(before=filler(), said=words, name=names, pair=marks)
    def test_pronoun_of_the_one_who_spoke(
        self, before: str, said: str, name: str, pair: tuple[str, str]
    ) -> None:
        text = f"{before} {name} said that it rained. {pair[0]}{said},{pair[1]} {{}} added."
        found = [find_quotations(text.format(word), "en")[-1].speaker for word in ("she", "he")]
        assert name in found
        assert set(found) <= {name, None}

    @given(said=st.lists(words, min_size=1, max_size=4), last=words, name=names)
    def test_run_over_paragraphs_with_its_speaker_at_the_end_is_one(
        self, said: list[str], last: str, name: str
    ) -> None:
        text = "".join(f"“{each}.\n\n" for each in said) + f"“{last},” {name} said."
        [found] = find_quotations(text, "en")
        assert [part.of(text) for part in found.parts] == [f"{each}." for each in said] + [
            f"{last},"
        ]
        assert found.speaker == name


class TestPromises:
    """What holds for every text."""

    @given(filler())
    def test_prose_quotes_nobody(self, text: str) -> None:
        for language in Language:
            assert find_quotations(text, language) == find_paraphrases(text, language) == ()

    @given(lead=filler(), said=words, name=names)
    def test_text_in_front_shifts_spans(self, lead: str, said: str, name: str) -> None:
        text = f"“{said},” said {name}."
        [alone] = find_quotations(text, "en")
        [shifted] = find_quotations(f"{lead}\n\n{text}", "en")
        by = len(lead) + 2
        assert shifted.parts == tuple(part.shifted(by) for part in alone.parts)
        assert shifted.speaker == alone.speaker

    @given(st.text(), st.sampled_from(list(Language)))
    def test_any_text_is_survived(self, text: str, language: Language) -> None:
        for found in (*find_quotations(text, language), *find_paraphrases(text, language)):
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
            [(["We act,"], "Ana Ruiz")],
            id="apposition",
        ),
        pytest.param(
            "Ana Ruiz, the mayor, said: “We act.”",
            [(["We act."], "Ana Ruiz")],
            id="apposition-between",
        ),
        pytest.param(
            "“We act,” said Jan al-Kos, Norland’s foreign minister, “and soon.”",
            [(["We act,", "and soon."], "Jan al-Kos")],
            id="apposition-with-a-possessive",
        ),
        pytest.param(
            "“We act,” said the envoy, Norland’s Jan Kos.",
            [(["We act,"], "Jan Kos")],
            id="apposition-behind-a-possessive",
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
            "Ms. Ana Ruiz said that Ms. Kos was late. “I was,” he said.",
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
            "« Nous agirons », a affirmé mardi soir le ministre, Jean Roux, à Oslo.",
            [(["Nous agirons"], "Jean Roux")],
            id="french, a day before the speaker",
        ),
        pytest.param(
            "« Nous agirons », a déclaré dans un communiqué la ministre Ana Ruiz.",
            [(["Nous agirons"], "Ana Ruiz")],
            id="french, where it was said before the speaker",
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
        pytest.param("Ana Ruiz said: nothing at all.", id="no-marks"),
        pytest.param("According to plan, the “big top” was raised.", id="according-to-plan"),
        pytest.param("The Ministers' meeting is on the harbour's edge.", id="apostrophes"),
    ],
)
def test_near_misses(text: str) -> None:
    assert find_quotations(text, "en") == ()


class TestSpeakers:
    """Who is meant: a name in full, the holder of a role, the person of a pronoun, or nobody."""

    @given(lead=filler(), said=words, woman=st.sampled_from(["Ana Ruiz", "Marie Roux"]))
    def test_pronoun_of_the_other_sex_means_nobody(self, lead: str, said: str, woman: str) -> None:
        [found] = find_quotations(f"{woman} left. {lead} “{said},” he said.", "en")
        assert found.speaker is None
        assert found.speaker_span is not None

    @given(said=words, name=names, role=st.sampled_from(["mayor", "chief monitor", "envoy"]))
    def test_role_is_its_holders(self, said: str, name: str, role: str) -> None:
        text = f"The {role}, {name}, came in. “{said},” said the {role}."
        [found] = find_quotations(text, "en")
        assert found.speaker == name
        assert found.speaker_span is not None
        assert found.speaker_span.of(text) == f"the {role}"

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("Ana Ruiz met Jan Kos. “I won,” he said.", "Jan Kos", id="he"),
            pytest.param("Jan Kos met Ana Ruiz. “I won,” he said.", "Jan Kos", id="subject"),
            pytest.param("Jan Kos met Pavel Lind. “I won,” he said.", "Jan Kos", id="not-object"),
            pytest.param(
                "Asked by Jan Kos, Pavel Lind rose. “No,” he said.", "Pavel Lind", id="by"
            ),
            pytest.param(
                "Jan Kos came. He met Pavel Lind. “I won,” he said.", "Jan Kos", id="he-met-another"
            ),
            pytest.param(
                "Ana Ruiz came in. Then Lind adviser Jan Kos sat down. “Well,” he said.",
                "Jan Kos",
                id="adviser-of-another",
            ),
            pytest.param(
                "It rained, and Lind came in, and Lind sat down. “Sorry,” he said.",
                "Lind",
                id="surname-seen-twice",
            ),
            pytest.param(
                "Chris Lind lost her bag. Then Jan Kos came. “Where is it?” she asked.",
                "Chris Lind",
                id="sex-by-a-pronoun-before",
            ),
            pytest.param(
                "The chairwoman, Chris Lind, met Jan Kos. “I won,” she said.",
                "Chris Lind",
                id="sex-by-a-title",
            ),
            pytest.param(
                "Chris Lind, an actress from Oslo, met Jan Kos. “I won,” she said.",
                "Chris Lind",
                id="sex-by-a-noun",
            ),
            pytest.param(
                "Chris Lind, a spokesman, met Ana Ruiz. “I won,” he said.",
                "Chris Lind",
                id="sex-by-a-noun-for-men",
            ),
            pytest.param(
                "In Bern the rain fell. Over in Bern lay Lund Hill. “I won,” he said.",
                None,
                id="place",
            ),
            pytest.param("Thursday came. It rained. “I won,” he said.", None, id="day"),
            pytest.param("Both mayors came in. “We won,” they said.", "Both mayors", id="both"),
            pytest.param("It rained. “We won,” they said.", None, id="they-of-nobody"),
            pytest.param("“We won,” they said.", None, id="they-at-first"),
            pytest.param(
                "“We act,” the mayors said. “We won,” they said.", "the mayors", id="they-said"
            ),
            pytest.param("“We won,” it said.", None, id="it"),
            pytest.param(
                "Ana Ruiz’s boat left. “Bye,” she said.", "Ana Ruiz", id="only-whose-boat"
            ),
            pytest.param(
                "Jan Kos left. Rain fell. “I won,” she said. “I lost,” she added. “So,” she said.",
                None,
                id="three-times-nobody",
            ),
            pytest.param(
                "Mayor Ana Ruiz knelt. “No map,” said the envoy. “No work,” said the mayor.",
                "Ana Ruiz",
                id="two-roles",
            ),
            pytest.param(
                "Ana Ruiz said that it rained. “We act at dawn, all of us.”",
                "Ana Ruiz",
                id="after-a-report",
            ),
            pytest.param("Jan Kos came. “I won,” a mayor said.", "a mayor", id="indefinite"),
            pytest.param(
                "“We do not comment,” a spokesman for the ministry said.",
                "a spokesman for the ministry",
                id="role-of-nobody",
            ),
            pytest.param(
                "The envoy, Ana Ruiz, and the envoy, Jan Kos, met. “No,” said the envoy.",
                "the envoy",
                id="role-of-two",
            ),
            pytest.param(
                "Ana Ruiz, the mine officer, knelt. “No map, no work,” the officer said.",
                "Ana Ruiz",
                id="role-after-the-name",
            ),
            pytest.param(
                "Mayor Ana Ruiz knelt. “No map, no work,” the mayor said.",
                "Ana Ruiz",
                id="title-as-role",
            ),
            pytest.param("“No,” said Lind’s lawyer, Ana Ruiz.", "Ana Ruiz", id="lawyer-of-another"),
            pytest.param("“No,” said Lind's lawyer.", "Lind's lawyer", id="lawyer"),
            pytest.param(
                "“No,” said the Chair of the club, Kos.",
                "the Chair of the club, Kos",
                id="role-and-surname",
            ),
            pytest.param("Ana Ruiz came. “No,” said an aide to Ana Ruiz.", "an aide", id="aide"),
            pytest.param("“No,” said the Oslo mayor.", "the Oslo mayor", id="adjective"),
            pytest.param("“No,” said the Kremlin.", "the Kremlin", id="house"),
            pytest.param(
                "The book, Winter Lake, is out. “No,” says the book.", "the book", id="thing"
            ),
            pytest.param(
                "The Lamp Guild, Ana Ruiz, met. “No,” said the Guild.", "the Guild", id="guild"
            ),
            pytest.param(
                "The Lake Envoy, Ana Ruiz, met. “No,” said the Envoy.", "Ana Ruiz", id="office"
            ),
            pytest.param("“No,” the North Sea Council said.", "the North Sea Council", id="body"),
            pytest.param(
                "Jan Kos, Jr. and Jan Kos met. “No,” said Kos Jr.", "Jan Kos", id="junior"
            ),
            pytest.param("Ana Kos met Jan Kos. “No,” said Kos.", "Kos", id="surname-of-two"),
            pytest.param(
                "Ana Kos, Ana M. Kos and Jan Kos met. Ana Kos left. “No,” said Kos.",
                "Ana M. Kos",
                id="surname-of-one-who-prevails",
            ),
            pytest.param(
                "“It rained,” Jan Kos said, and the wall, he noted, “fell over”.",
                "Jan Kos",
                id="same-sentence",
            ),
            pytest.param(
                "Robin Kos said that it rained. Ana Ruiz, Jan Kos explained, was late. "
                "“I was,” she said.",
                "Ana Ruiz",
                id="reported-before",
            ),
        ],
    )
    def test_table(self, text: str, expected: str | None) -> None:
        assert find_quotations(text, "en")[-1].speaker == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param(
                "La ministre, Camille Roux, a parlé à Jean Kos. « Non », a-t-elle dit.",
                "Camille Roux",
                id="article-of-a-woman",
            ),
            pytest.param(
                "Le ministre Camille Roux a vu Marie Kos. « Non », a-t-il dit.",
                "Camille Roux",
                id="article-of-a-man",
            ),
            pytest.param(
                "« Non », a dit un responsable du ministère.",
                "un responsable du ministère",
                id="nominal",
            ),
            pytest.param("« Non », se souvient Ana Ruiz.", "Ana Ruiz", id="reflexive"),
            pytest.param(
                "Comme l'a dit Ana Ruiz, « la patience est une politique ».", "Ana Ruiz", id="comme"
            ),
            pytest.param("« Nous avons gagné », ont-ils dit.", None, id="ils"),
            pytest.param(
                "Ana Ruiz a parlé, puis a-t-elle mangé. « Oui », a-t-elle dit.",
                "Ana Ruiz",
                id="inverted-verb-of-another-kind",
            ),
        ],
    )
    def test_french(self, text: str, expected: str | None) -> None:
        assert find_quotations(text, "fr")[-1].speaker == expected


class TestNobody:
    """Words that are quoted, and that nothing gives to anybody."""

    @given(said=words.filter(lambda said: said.count(" ") > 3), lead=filler())
    def test_words_of_nobody_are_a_quotation(self, said: str, lead: str) -> None:
        [found] = find_quotations(f"{lead}\n\n“{said}.”", "en")
        assert (found.speaker, found.speaker_span, found.decided_by) == (None, None, "nobody")

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("“To be or not to be.”", ["To be or not to be."], id="alone"),
            pytest.param(
                "“To be or not to be.”\nAna Ruiz said.",
                ["To be or not to be."],
                id="next-paragraph",
            ),
            pytest.param(
                "“To be or not to be.” Then came the rain.", ["To be or not to be."], id="then"
            ),
            pytest.param(
                "Rain over the lake meant “to be or not to be, that is all of it”.",
                ["to be or not to be, that is all of it"],
                id="in-a-sentence",
            ),
            pytest.param(
                "There it stood: “no map, then no work”.", ["no map, then no work"], id="colon"
            ),
        ],
    )
    def test_table(self, text: str, expected: list[str]) -> None:
        [found] = find_quotations(text, "en")
        assert [part.of(text) for part in found.parts] == expected
        assert found.speaker is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ana Ruiz’s claim “the roof leaks a lot” was false.",
            ("the roof leaks a lot", "Ana Ruiz", "noun of saying"),
            id="noun",
        ),
        pytest.param(
            "The lamps “burn all night”, says Ana Ruiz.",
            ("burn all night", "Ana Ruiz", "subject after the verb"),
            id="closing",
        ),
        pytest.param(
            "The roof “leaks” but not the wall, said Ana Ruiz.",
            ("leaks", "Ana Ruiz", "subject after the verb"),
            id="closing-far",
        ),
        pytest.param(
            "With Ana Ruiz calling it “a fine boat”, all went home.",
            ("a fine boat", "Ana Ruiz", "subject before the verb"),
            id="participle-with-a-subject",
        ),
        pytest.param(
            "“We act at dawn.” — Ana Ruiz",
            ("We act at dawn.", "Ana Ruiz", "name after a dash"),
            id="signed",
        ),
        pytest.param(
            "“RUIZ: We act at dawn.”",
            ("We act at dawn.", "RUIZ", "name before a colon"),
            id="turn",
        ),
        pytest.param(
            "Ana Ruiz turned to the crowd: “We act at dawn.”",
            ("We act at dawn.", "Ana Ruiz", "subject of the clause"),
            id="colon-after-a-clause",
        ),
        pytest.param(
            "The Lake Envoy: “We act at dawn.”",
            ("We act at dawn.", "The Lake Envoy", "name before a colon"),
            id="colon-after-a-role",
        ),
        pytest.param(
            "Jan Kos spoke. “Shall we act at dawn?” Ana Ruiz asked on Monday.",
            ("Shall we act at dawn?", "Ana Ruiz", "subject before the verb"),
            id="question-with-its-own",
        ),
        pytest.param(
            "Ana Ruiz openly admires the lamp as a “fine old lamp”.",
            ("fine old lamp", "Ana Ruiz", "attribution in the sentence"),
            id="held-as",
        ),
        pytest.param(
            "Ana Ruiz said she thinks it is “a fine boat”.",
            ("a fine boat", "Ana Ruiz", "attribution in the sentence"),
            id="said-she-thinks",
        ),
        pytest.param(
            "“We act,” Ana Ruiz told Jan Kos, who said nothing.",
            ("We act,", "Ana Ruiz", "subject before the verb"),
            id="told-somebody",
        ),
    ],
)
def test_steps(text: str, expected: tuple[str, str, str]) -> None:
    found = find_quotations(text, "en")[-1]
    assert (found.parts[0].of(text), found.speaker, found.decided_by) == expected


def test_each_of_two_beside_one_quotation_is_not_both_its_speaker() -> None:
    [found] = find_quotations("Ana Ruiz said “we act,” Jan Kos added.", "en")
    assert found.speaker == "Ana Ruiz"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“We act at dawn.\n\n“Boats”, all of wood. “We stay,” said Ana Ruiz.",
            [None, "Ana Ruiz"],
            id="words-between",
        ),
        pytest.param(
            "Ana Ruiz:" + "\n\n“We act at dawn" * 6 + ".”", ["Ana Ruiz"], id="speaker-long-before"
        ),
        pytest.param("“We act at dawn.\n\n“Boats”, all of wood.", [None], id="to-the-end"),
    ],
)
def test_paragraph_left_open_is_nobodys_where_none_goes_on(
    text: str, expected: list[str | None]
) -> None:
    assert [found.speaker for found in find_quotations(text, "en")] == expected


def test_quotation_is_no_paraphrase() -> None:
    assert find_paraphrases("“We act,” said Ana Ruiz.", "en") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ana Ruiz said “we act” “we stay”.", [["we act", "we stay"]], id="side-by-side"
        ),
        pytest.param("Ana Ruiz said, - “we act”.", [["we act"]], id="comma-and-dash"),
        pytest.param("Ana Ruiz said late that, “we act”.", [["we act"]], id="comma-after-that"),
        pytest.param("The lamps “burn” all night, said Ana Ruiz: yes.", [], id="time"),
        pytest.param("The lamps “burn” at night, said Ana Ruiz + 1.", [], id="not-the-end"),
        pytest.param("walked out and added that “we act”.", [], id="verb-of-nobody"),
        pytest.param("“We act,” said in a low voice.", [], id="said-in-a-voice"),
        pytest.param("The lamps “burn” all night, say Ana Ruiz.", [], id="verb-in-the-plural"),
        pytest.param("Warned that “we act”, all left.", [], id="verb-at-first"),
        pytest.param(
            "Jan Kos spoke. “Shall we act?” In Oslo, Ana Ruiz asked on.",
            [["Shall we act?"]],
            id="words-before-the-attribution",
        ),
    ],
)
def test_parts(text: str, expected: list[list[str]]) -> None:
    found = find_quotations(text, "en")
    assert [[part.of(text) for part in each.parts] for each in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ana Ruiz said that the film “Winter Lake” was late.", id="film"),
        pytest.param("On Oslo’s “Morning Lake Show”, Ana Ruiz said that it rained.", id="whose"),
        pytest.param("The so-called “dark fleet” is near, Ana Ruiz said.", id="so-called"),
        pytest.param('<a href="we-act-now" title="And at once we all act">', id="mark-up"),
        pytest.param("The report “on the lakes” is long, an attack on all.", id="noun-like-a-verb"),
        pytest.param("The lake, long known as a “red lake”, is full.", id="known-as"),
        pytest.param("In the end it rained as a “red lake”.", id="held-by-nobody"),
        pytest.param("Ana Ruiz spoke of her “Keeper Of Lamps” radio show.", id="show-after"),
    ],
)
def test_names_are_not_speech(text: str) -> None:
    assert find_quotations(text, "en") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“We act,” said Ana Ruiz. “We stay.” “They go,” said Jan Kos.",
            [(["We act,", "We stay."], "Ana Ruiz"), (["They go,"], "Jan Kos")],
            id="next-has-its-own",
        ),
        pytest.param(
            "“We act,” said Ana Ruiz. “We stay.” According to Jan Kos, “they go”.",
            [(["We act,", "We stay."], "Ana Ruiz"), (["they go"], "Jan Kos")],
            id="next-is-led-to",
        ),
        pytest.param(
            "“Do we act?” Ana Ruiz asked. “Do we stay?” Jan Kos asked, “or go?”",
            [(["Do we act?"], "Ana Ruiz"), (["Do we stay?", "or go?"], "Jan Kos")],
            id="question-goes-on",
        ),
    ],
)
def test_quotation_in_marks_of_its_own_carries_on(text: str, expected: list[Row]) -> None:
    assert _rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Envoy Ana Ruiz: “We act.”", id="colon"),
        pytest.param("Ana Ruiz turned to the crowd: “We act.”", id="clause"),
        pytest.param("“We act.” — Ana Ruiz", id="dash"),
    ],
)
def test_no_verb_is_no_cue(text: str) -> None:
    [found] = find_quotations(text, "en")
    assert (found.speaker, found.cue) == ("Ana Ruiz", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "‘We act’, Polish Minister Ana Ruiz is expected to say.",
            ("We act", "Ana Ruiz", "say"),
            id="not-said-yet",
        ),
        pytest.param(
            "Ana Ruiz was widely reported to have said “we act”.",
            ("we act", "Ana Ruiz", "said"),
            id="reported-to-have",
        ),
        pytest.param(
            "According to Ana Ruiz, Oslo’s chief of boats, “the roof leaks a lot”.",
            ("the roof leaks a lot", "Ana Ruiz", "According to"),
            id="apposition-after-a-source",
        ),
        pytest.param(
            "Ana Ruiz urged the town “to begin at dawn”.",
            ("to begin at dawn", "Ana Ruiz", "urged"),
            id="asked-to",
        ),
        pytest.param(
            "Ana Ruiz called on all mayors “not to wait”.",
            ("not to wait", "Ana Ruiz", "called"),
            id="called-on",
        ),
        pytest.param(
            "The Chair of the Lake Committee, Admiral Ana Ruiz, stressed the need for “boats”.",
            ("boats", "Ana Ruiz", "stressed"),
            id="name-after-the-role",
        ),
        pytest.param(
            "The mayor of Oslo, Norland, said that it was a “boat”.",
            ("boat", "The mayor of Oslo", "said"),
            id="place-after-the-role",
        ),
        pytest.param(
            "The mayor of Ness, New Norland, said that it was a “boat”.",
            ("boat", "The mayor of Ness", "said"),
            id="place-of-two-words-after-the-role",
        ),
        pytest.param(
            "“He told me, ‘Stay here,’ and I stayed,” Corporal Kos remembered.",
            ("He told me, ‘Stay here,’ and I stayed,", "Corporal Kos", "remembered"),
            id="remembered",
        ),
        pytest.param(
            "“The door is open” – with these words Mr Kos ended his visit.",
            ("The door is open", "Mr Kos", "with these words"),
            id="with-these-words",
        ),
        pytest.param(
            "“The door is open.” With these words, Mr Kos ended his visit.",
            ("The door is open.", "Mr Kos", "With these words"),
            id="with-these-words-in-the-next-sentence",
        ),
    ],
)
def test_speaker_and_cue(text: str, expected: tuple[str, str, str]) -> None:
    [found] = find_quotations(text, "en")
    assert found.cue is not None
    assert (found.parts[0].of(text), found.speaker, found.cue.of(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ana Ruiz left the hall with these words, boat and lamp.", id="of-something"),
        pytest.param("Ana Ruiz urged the “dark fleet” to leave.", id="object"),
        pytest.param("Nobody met “the fleet” with these words in mind.", id="nobody"),
    ],
)
def test_words_of_another_sense_are_no_attribution(text: str) -> None:
    assert [found for found in find_quotations(text, "en") if found.decided_by != IN_SENTENCE] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "La ministre des Lacs, Mme Anna Roux, a parlé. Elle a exhorté les maires à livrer "
            "plus de bateaux et a rappelé que « la porte reste ouverte ».",
            "Anna Roux",
            id="second-verb-of-a-pronoun",
        ),
        pytest.param(
            "Le ministre de la Pêche, M. Alain Roche, a souligné que le lac « tiendra bon ».",
            "Alain Roche",
            id="name-after-the-role",
        ),
        pytest.param(
            "Mme Anna Roux a appelé les maires « à agir dès demain ».",
            "Mme Anna Roux",
            id="asked-to",
        ),
        pytest.param(
            "« La porte reste ouverte » – sur ces mots, M. Alain Roche a pris congé.",
            "M. Alain Roche",
            id="on-these-words",
        ),
    ],
)
def test_french_speaker(text: str, expected: str) -> None:
    [found] = find_quotations(text, "fr")
    assert found.speaker in {expected, expected.split(" ", 1)[1]}
    assert found.decided_by != IN_SENTENCE
