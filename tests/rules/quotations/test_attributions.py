"""Who speaks, in the forms in which it is said: tables of own sentences, English and French."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.quotations import find_paraphrases, find_quotations
from tests.rules.quotations.sayings import marks, names, words

Row = tuple[list[str], str | None, str | None]


def _rows(text: str, language: str) -> list[Row]:
    """Give the parts, the speaker and the words at hand of every quotation."""
    return [
        (
            [part.of(text) for part in found.parts],
            found.speaker,
            None if found.speaker_span is None else found.speaker_span.of(text),
        )
        for found in find_quotations(text, language)
    ]


class TestQuotedAs:
    """Somebody whom somebody else quotes is the speaker, not the one who quotes."""

    @given(
        said=words,
        name=names,
        pair=marks,
        witness=st.sampled_from(["A diplomat", "The paper", "Pavel Lind"]),
        verb=st.sampled_from(["quoted", "quotes", "cited"]),
        cue=st.sampled_from(["saying", "telling reporters", "having said", "warning"]),
    )
    def test_one_who_is_quoted(  # noqa: PLR0913, PLR0917 - the parts of a sentence
        self, said: str, name: str, pair: tuple[str, str], witness: str, verb: str, cue: str
    ) -> None:
        text = f"{witness} {verb} {name} as {cue}: {pair[0]}{said}.{pair[1]}"
        [(parts, speaker, at_hand)] = _rows(text, "en")
        assert (parts, speaker, at_hand) == ([f"{said}."], name, name)

    @given(said=words, name=names)
    def test_one_who_is_quoted_after_the_words(self, said: str, name: str) -> None:
        text = f"“{said},” the paper quoted {name} as saying."
        assert _rows(text, "en") == [([f"{said},"], name, name)]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param(
                "Ms Horvat was quoted by a diplomat as saying “we act”.", "Ms Horvat", id="by"
            ),
            pytest.param("Ms Horvat was quoted as saying “we act”.", "Ms Horvat", id="passive"),
            pytest.param("“We act,” Ms Horvat was quoted as saying.", "Ms Horvat", id="after"),
            pytest.param("Quoting Ms Horvat as saying “we act”, he left.", "Ms Horvat", id="ing"),
            pytest.param("It was quoted Ms Horvat as saying “we act”.", None, id="no-sentence"),
        ],
    )
    def test_forms(self, text: str, expected: str | None) -> None:
        [found] = find_quotations(text, "en")
        assert found.speaker == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“Why leave?” Ana Ruiz asked the mayors. “We need you.”",
            [(["Why leave?", "We need you."], "Ana Ruiz", "Ana Ruiz")],
            id="asked-somebody",
        ),
        pytest.param(
            "“Is it true?” Ana Ruiz asked rhetorically, shaking her head.",
            [(["Is it true?"], "Ana Ruiz", "Ana Ruiz")],
            id="asked-in-a-way",
        ),
        pytest.param(
            "Ana Ruiz fired back forcefully: “We act.”",
            [(["We act."], "Ana Ruiz", "Ana Ruiz")],
            id="adverb-before-a-colon",
        ),
        pytest.param(
            "Said Ana Ruiz, who grew up here: “We act.”",
            [(["We act."], "Ana Ruiz", "Ana Ruiz")],
            id="verb-first",
        ),
        pytest.param(
            "Another said: “We act.”", [(["We act."], "Another", "Another")], id="another"
        ),
        pytest.param("“We act,” tweeted another.", [(["We act,"], "another", "another")], id="one"),
        pytest.param(
            "“We act,” senior officials said.",
            [(["We act,"], "senior officials", "senior officials")],
            id="bare-plural",
        ),
        pytest.param(
            "‘We must build more boats’, minister says",
            [(["We must build more boats"], "minister", "minister")],
            id="headline",
        ),
        pytest.param(
            "The board was clear in its findings: “No boat is safe.”",
            [(["No boat is safe."], "The board", "The board")],
            id="common-noun-before-a-colon",
        ),
        pytest.param(
            "In front of the assembled crowd in the long hall beside the lake on a cold, wet day, "
            "Ana Ruiz had a message for the mayors: “Build boats.”",
            [(["Build boats."], "Ana Ruiz", "Ana Ruiz")],
            id="long-clause-before-a-colon",
        ),
        pytest.param(
            "Lt. Gen. Tom Barker: “Not yet.”",
            [(["Not yet."], "Tom Barker", "Lt. Gen. Tom Barker")],
            id="ranks-before-a-colon",
        ),
        pytest.param(
            "In a statement, Rep. Ana Ruiz reacted, saying: “We act.”",
            [(["We act."], "Ana Ruiz", "Rep. Ana Ruiz")],
            id="abbreviated-title",
        ),
        pytest.param(
            "“We act,” said 3/4 owner Ana Ruiz.",
            [(["We act,"], "Ana Ruiz", "3/4 owner Ana Ruiz")],
            id="slash",
        ),
        pytest.param(
            "Hours later, she issued a statement saying “we act”.",
            [(["we act"], None, "she")],
            id="hours-later",
        ),
        pytest.param(
            "The board less than two weeks ago said “we act”.",
            [(["we act"], "The board", "The board")],
            id="weeks-ago",
        ),
        pytest.param(
            "Ana Ruiz wrote a letter to Jan Kos asking him to “act at once”.",
            [(["act at once"], "Ana Ruiz", "Ana Ruiz")],
            id="letter-to-another",
        ),
        pytest.param(
            "The envoy, who spoke on the condition that he be named politely, said “we act”.",
            [(["we act"], "The envoy", "The envoy")],
            id="adverb-of-the-clause-before",
        ),
        pytest.param(
            "Ana Ruiz won a seat in the first round, from Jan Kos, who said “we act”.",
            [(["we act"], "Jan Kos", "Jan Kos")],
            id="who-after-a-name",
        ),
        pytest.param(
            "Ana Ruiz, who called Jan Kos at noon, told the crowd, “We act.”",
            [(["We act."], "Ana Ruiz", "Ana Ruiz")],
            id="two-verbs-of-one",
        ),
        pytest.param(
            "Ana Ruiz released a film that said “we act”.",
            [(["we act"], "a film", "a film")],
            id="that-after-an-object",
        ),
        pytest.param(
            "The film which said “we act” is long.",
            [(["we act"], "The film", "The film")],
            id="which",
        ),
        pytest.param(
            "It rained. They showed boats in Oslo that said “we act”.",
            [],
            id="that-after-a-place",
        ),
        pytest.param("And that said “we act”.", [], id="that-after-nothing"),
        pytest.param(
            "He repeated her claim: “we act,” Ana Ruiz said.",
            [(["we act,"], "Ana Ruiz", "Ana Ruiz")],
            id="noun-and-verb",
        ),
        pytest.param(
            "Ministers Ana Ruiz and Jan Kos said “we act”.",
            [(["we act"], "Ministers Ana Ruiz and Jan Kos", "Ministers Ana Ruiz and Jan Kos")],
            id="ministers-by-name",
        ),
        pytest.param(
            "The two ministers Ana Ruiz and Jan Kos said “we act”.",
            [
                (
                    ["we act"],
                    "The two ministers Ana Ruiz and Jan Kos",
                    "The two ministers Ana Ruiz and Jan Kos",
                )
            ],
            id="two-ministers-by-name",
        ),
        pytest.param(
            "Ana Ruiz did say she found him “very charming”.",
            [(["very charming"], "Ana Ruiz", "Ana Ruiz")],
            id="did-say",
        ),
        pytest.param(
            "“We act!” the two write.", [(["We act!"], "the two", "the two")], id="the-two"
        ),
        pytest.param(
            "Ana Ruiz — named by the press as a likely choice — told the board “we act”.",
            [(["we act"], "Ana Ruiz", "Ana Ruiz")],
            id="between-dashes",
        ),
        pytest.param(
            "In other words, explained host Ana Ruiz: “We act.”",
            [(["We act."], "Ana Ruiz", "host Ana Ruiz")],
            id="verb-before-a-name-and-colon",
        ),
        pytest.param(
            "Ana Ruiz, star of the play, thanked Jan Kos for “coming all the way to the lake”.",
            [(["coming all the way to the lake"], "Ana Ruiz", "Ana Ruiz")],
            id="thanked",
        ),
        pytest.param(
            "Ana Ruiz, the guru who founded the guild tweeted “we act”.",
            [(["we act"], "Ana Ruiz", "Ana Ruiz")],
            id="far-apposition",
        ),
        pytest.param(
            "Ana Ruiz, president of the lake board stated: “We act.”",
            [(["We act."], "Ana Ruiz", "Ana Ruiz")],
            id="open-apposition",
        ),
        pytest.param(
            "On Monday, the president of the board stated: “We act.”",
            [(["We act."], "the president of the board", "the president of the board")],
            id="no-apposition",
        ),
        pytest.param(
            "In Oslo, Norway, the president of the board stated: “We act.”",
            [(["We act."], "the president of the board", "the president of the board")],
            id="place-and-role",
        ),
        pytest.param(
            "Labour candidate Ana Ruiz went to the press, writing: “We act.”",
            [(["We act."], "Ana Ruiz", "Labour candidate Ana Ruiz")],
            id="party-role-and-name",
        ),
        pytest.param(
            "“We act,” Ana Ruiz said. “It is time” for the lake.",
            [(["We act,"], "Ana Ruiz", "Ana Ruiz")],
            id="too-short-to-go-on",
        ),
        pytest.param(
            "“We act,” Ana Ruiz said. “It is more than time for new boats” on the lake.",
            [
                (["We act,"], "Ana Ruiz", "Ana Ruiz"),
                (["It is more than time for new boats"], "Ana Ruiz", "Ana Ruiz"),
            ],
            id="goes-on-with-more",
        ),
        pytest.param(
            "“We act,” Ana Ruiz said.\n\n“It is more than time for new boats” was heard.",
            [
                (["We act,"], "Ana Ruiz", "Ana Ruiz"),
                (["It is more than time for new boats"], None, None),
            ],
            id="new-paragraph",
        ),
        pytest.param(
            "“We act,” Ana Ruiz said. A man cried that “it is more than time for new boats”.",
            [
                (["We act,"], "Ana Ruiz", "Ana Ruiz"),
                (["it is more than time for new boats"], "A man", "A man"),
            ],
            id="another-goes-on",
        ),
        pytest.param(
            "“We act,” Ana Ruiz said. Over there: “It is more than time for new boats” once.",
            [
                (["We act,"], "Ana Ruiz", "Ana Ruiz"),
                (["It is more than time for new boats"], None, None),
            ],
            id="sentence-opens-otherwise",
        ),
        pytest.param(
            "It rained.\n\n“We need more boats on the lake.”\n\n- Ana Ruiz.\n\nIt snowed.",
            [(["We need more boats on the lake."], "Ana Ruiz", "Ana Ruiz")],
            id="signed-on-the-next-line",
        ),
        pytest.param(
            "“We need more boats on the lake.”\n\n- Hon. Ana Ruiz, P.C., Minister of the Lakes",
            [(["We need more boats on the lake."], "Ana Ruiz", "Hon. Ana Ruiz")],
            id="signed-with-an-office",
        ),
        pytest.param(
            "We’re late for the Allies’ own boats on the lake,” Ana Ruiz said.",
            [(["We’re late for the Allies’ own boats on the lake,"], "Ana Ruiz", "Ana Ruiz")],
            id="lost-opening-mark-behind-apostrophes",
        ),
        pytest.param(
            "Our agenda has two tracks: boats and bridges” the envoy said, “and all is well.”",
            [
                (
                    ["Our agenda has two tracks: boats and bridges", "and all is well."],
                    "the envoy",
                    "the envoy",
                )
            ],
            id="lost-opening-mark",
        ),
        pytest.param("The plank is all of 5” wide, the envoy said.", [], id="inches"),
        pytest.param("The plank is wide and long” in the end.", [], id="mark-of-nothing"),
        pytest.param("Long planks” the envoy said.", [], id="too-few-words"),
        pytest.param("The plank is wide and long ” the envoy said.", [], id="mark-apart"),
        pytest.param(
            "They turned to the Lake Guild which reported “two more leaks” in May.",
            [(["two more leaks"], "the Lake Guild", "the Lake Guild")],
            id="which-after-a-preposition",
        ),
        pytest.param(
            "It was a chat with Jan Kos, now the mayor, who in 2010 said “we act”.",
            [(["we act"], "Jan Kos", "the mayor")],
            id="who-in-a-year",
        ),
        pytest.param(
            "Ana Ruiz took him as a “strong hand” and a “good head”.",
            [
                (["strong hand"], "Ana Ruiz", "Ana Ruiz"),
                (["good head"], "Ana Ruiz", "Ana Ruiz"),
            ],
            id="held-as-two-things",
        ),
        pytest.param(
            "Ana Ruiz took him as a “strong hand”, near a “good head”.",
            [(["strong hand"], "Ana Ruiz", "Ana Ruiz")],
            id="held-as-one-thing",
        ),
        pytest.param("Ana Ruiz did not say “never”.", [], id="denied"),
        pytest.param("“We act,” in whispers said.", [], id="no-plural"),
        pytest.param("The hall was called “a barn”.", [], id="passive"),
        pytest.param("Ana Ruiz used the word “never” twice.", [], id="word-under-discussion"),
        pytest.param("She spoke on ABC's “Today”.", [], id="programme-of-one-word"),
        pytest.param("“Avatar” star Ana Ruiz said nothing.", [], id="star-of-a-work"),
        pytest.param("The so called “Lake Plan” was adopted.", [], id="so-called"),
    ],
)
def test_english(text: str, expected: list[Row]) -> None:
    assert _rows(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "« Le lac, a dit Ana Ruiz, est à tous. »",
            [(["Le lac", "est à tous."], "Ana Ruiz", "Ana Ruiz")],
            id="inside-the-marks",
        ),
        pytest.param(
            "« Nous agirons, explique la ministre. »",
            [(["Nous agirons"], "la ministre", "la ministre")],
            id="inside-at-the-end",
        ),
        pytest.param(
            "« Nous agirons, a-t-elle ajouté. Le lac est à nous. »",
            [(["Nous agirons", "Le lac est à nous."], None, "elle")],
            id="inside-with-a-pronoun",
        ),
        pytest.param(
            "« Nous agirons, explique-t-on. »", [(["Nous agirons"], None, "on")], id="inside-on"
        ),
        pytest.param(
            "« Le lac, la mer, dit ainsi le vent du nord qui souffle, tout est à nous. »",
            [
                (
                    ["Le lac, la mer, dit ainsi le vent du nord qui souffle, tout est à nous."],
                    None,
                    None,
                )
            ],
            id="inside-and-on",
        ),
        pytest.param(
            "« Le lac, dit, la mer et tout est à nous. »",
            [(["Le lac, dit, la mer et tout est à nous."], None, None)],
            id="inside-without-subject",
        ),
        pytest.param("« Stop ! » a-t-elle crié.", [(["Stop !"], None, "elle")], id="cried"),
        pytest.param(
            "« Pas encore », explique-t-on au ministère.",
            [(["Pas encore"], None, "on")],
            id="on",
        ),
        pytest.param(
            "D'après l'envoyé, « nous agirons ».",
            [(["nous agirons"], "l'envoyé", "l'envoyé")],
            id="elided-article",
        ),
        pytest.param(
            "Le porte-parole d'Ana Ruiz a dit : « Nous agirons. »",
            [(["Nous agirons."], "Le porte-parole d'Ana Ruiz", "Le porte-parole d'Ana Ruiz")],
            id="spokesman-of-another",
        ),
        pytest.param(
            "Un diplomate cite Mme Horvat : « Nous agirons. »",
            [(["Nous agirons."], "Mme Horvat", "Mme Horvat")],
            id="cites",
        ),
        pytest.param(
            "La commission était claire dans ses avis : « Nul bateau n'est sûr. »",
            [(["Nul bateau n'est sûr."], "La commission", "La commission")],
            id="common-noun-before-a-colon",
        ),
        pytest.param(
            "« Nous agirons », a-t-il, en outre, précisé.",
            [(["Nous agirons"], None, "il")],
            id="aside-in-the-verb",
        ),
        pytest.param(
            "« Nous agirons », a fait noter Ana Ruiz.",
            [(["Nous agirons"], "Ana Ruiz", "Ana Ruiz")],
            id="fait-noter",
        ),
        pytest.param(
            "Notre ordre du jour a deux axes », a déclaré Ana Ruiz.",
            [(["Notre ordre du jour a deux axes"], "Ana Ruiz", "Ana Ruiz")],
            id="lost-opening-mark",
        ),
        pytest.param("Ana Ruiz n'a pas dit « jamais ».", [], id="denied"),
        pytest.param("L'initiative dite « Lac propre » est adoptée.", [], id="dite"),
    ],
)
def test_french(text: str, expected: list[Row]) -> None:
    assert _rows(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("Ana Ruiz never said that boats sink.", "en", [], id="never"),
        pytest.param("Ana Ruiz did not say that boats sink.", "en", [], id="not"),
        pytest.param("Ana Ruiz will say that boats sink.", "en", [], id="to-come"),
        pytest.param("It was said that boats sink.", "en", [], id="passive"),
        pytest.param("Ana Ruiz n'a pas dit que le lac monte.", "fr", [], id="pas"),
        pytest.param(
            "Les ministres sont convenus que le lac monte.",
            "fr",
            [("le lac monte", "Les ministres")],
            id="convenus",
        ),
        pytest.param(
            "Ana Ruiz a annoncé aux journalistes que le lac monte.",
            "fr",
            [("le lac monte", "Ana Ruiz")],
            id="aux-journalistes",
        ),
    ],
)
def test_paraphrases(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    found = [(each.parts[0].of(text), each.speaker) for each in find_paraphrases(text, language)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Obama spoke. My mother wept. “No,” she said.", "My mother", id="mother"),
        pytest.param("Ana Ruiz spoke. The man wept. “No,” he said.", "The man", id="man"),
        pytest.param("Ana Ruiz spoke. The man wept. “No,” she said.", "Ana Ruiz", id="other-sex"),
        pytest.param(
            "Tom Barker spoke.\n\nVisiting Oslo on Monday to meet Jan Kos, he said “we act”.",
            "Tom Barker",
            id="said-in-front",
        ),
        pytest.param(
            "Norland Envoy Tom Barker spoke. “We act,” said Norland Envoy.",
            "Tom Barker",
            id="one-word-role-with-a-name",
        ),
        pytest.param(
            "NATO Secretary General Tom Barker spoke. “We act,” said NATO Secretary General.",
            "Tom Barker",
            id="role-without-article",
        ),
        pytest.param(
            "“We act,” said NATO Secretary General, Tom Barker, at noon.",
            "Tom Barker",
            id="role-then-name",
        ),
        pytest.param(
            "Gen. Tom Barker spoke. “We act,” said the general.", "Tom Barker", id="written-out"
        ),
        pytest.param(
            "“We act,” said the general. Gen. Tom Barker nodded.", "the general", id="named-later"
        ),
        pytest.param(
            "A top aide to General Tom Barker spoke. “We act,” said the aide.",
            "the aide",
            id="aide-to-another",
        ),
        pytest.param(
            "Speech by the envoy, Lake Town, and the envoy, Tom Barker, in Lake Town. "
            "“We act,” said the envoy.",
            "Tom Barker",
            id="role-beside-a-place",
        ),
        pytest.param("Melanie came in. “No,” he said.", None, id="given-name-alone"),
        pytest.param(
            "Chris Kos described Ana Ruiz as “late” after she called boats “slow”.",
            "Ana Ruiz",
            id="other-in-the-sentence",
        ),
        pytest.param(
            "Robin Kos of the Oslo Lake Guild said it rained when he called boats “slow”.",
            "Robin Kos",
            id="speaker-of-the-sentence",
        ),
    ],
)
def test_pronouns(text: str, expected: str | None) -> None:
    assert find_quotations(text, "en")[-1].speaker == expected


@given(
    name=names,
    day=st.sampled_from(
        ["", " lundi", " hier", " lundi dernier", " mardi (3 mai 2022)", " le 3 mai"]
    ),
    behind=st.sampled_from(
        ["", " par communiqué", " à la presse", " dans son discours", " à l'issue de la réunion"]
    ),
)
def test_attribution_inside_french_marks(name: str, day: str, behind: str) -> None:
    text = f"« Le lac est à tous, a déclaré{day} {name}{behind}. Nous le gardons. »"
    assert _rows(text, "fr") == [(["Le lac est à tous", "Nous le gardons."], name, name)]


@given(name=names, more=st.sampled_from(["Et d'ajouter", "Et de conclure", "Avant de préciser"]))
def test_one_who_goes_on_in_french(name: str, more: str) -> None:
    text = f"« Le lac est à tous », a dit {name}. {more} : « Nous le gardons pour nos enfants. »"
    [_, (parts, speaker, _)] = _rows(text, "fr")
    assert (parts, speaker) == (["Nous le gardons pour nos enfants."], name)


@given(st.integers(0, 20_000))
@example(20_000)  # was read in time that grew as its square
def test_commas_before_a_quotation_cost_no_time_that_grows_with_their_square(count: int) -> None:
    text = f"Ana Ruiz said{', ' * count} that the lake “is for all of us”."
    assert len(find_quotations(text, "en")) == 1
