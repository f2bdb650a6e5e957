"""Whose words they are, where a sentence has several subjects: tables of own sentences."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.quotations import QuotationKind, find_quotations, find_spoken
from tests.rules.quotations.sayings import marks, names, words


def _last(text: str) -> tuple[str | None, str | None]:
    """Give the speaker of the last quotation, and the words at hand."""
    *_, found = find_quotations(text, "en")
    return found.speaker, found.speaker_span.of(text) if found.speaker_span else None


@pytest.mark.parametrize(
    ("text", "at_hand"),
    [
        pytest.param("King says the lake “ran quite dry”.", "King", id="name-like-a-verb"),
        pytest.param(
            "Domestically, the row with Ana Ruiz brought a word from Jan Kos, who called it “odd”.",
            "Jan Kos",
            id="who-after-a-clause",
        ),
        pytest.param(
            "Ana Ruiz gave a defence of “old boats,” saying the lake had the “best of lamps”.",
            "Ana Ruiz",
            id="participle-after-quoted-words",
        ),
        pytest.param(
            "Speaking in Ness, Norland, Ana Ruiz went after Kos, calling him “a dry lake”.",
            "Ana Ruiz",
            id="not-where-a-place-lies",
        ),
        pytest.param(
            "His office put out a statement saying the lake “was no longer safe”.",
            "His office",
            id="common-noun-before-a-past-form",
        ),
        pytest.param(
            "The old council has been firm in its view of Lind, arguing she is “unfit to row”.",
            "The old council",
            id="common-noun-before-a-comma",
        ),
        pytest.param(
            "Ana Ruiz said Friday that she thinks of rain but said “the oil is short”.",
            "Ana Ruiz",
            id="what-somebody-thinks-is-reported",
        ),
        pytest.param(
            "Ana Ruiz says she hopes for rain, but she knows that “the lake will stay low”.",
            "Ana Ruiz",
            id="what-somebody-knows-is-reported",
        ),
        pytest.param(
            "Jan Kos used to row, but now said the lake had “no water”.", "Jan Kos", id="now"
        ),
        pytest.param(
            "Even Norland, Ness’s only ally and its way to the sea, said it was “firmly opposed”.",
            "Norland",
            id="apposition-of-another",
        ),
        pytest.param(
            "Only 52 percent of voters agreed that the lake is in “good health”.",
            "52 percent of voters",
            id="only",
        ),
        pytest.param(
            "Ana Ruiz called Mr Kos’s remarks on Saturday “a wake-up call”.",
            "Ana Ruiz",
            id="remarks-that-are-judged",
        ),
        pytest.param(
            "The board ruled that Jan Kos’s claim about “dry lakes” in Ness is “true”.",
            "The board",
            id="claim-that-is-judged",
        ),
        pytest.param(
            "Ana Ruiz criticised Jan Kos’s claim of a “dry lake”.",
            "Jan Kos",
            id="words-of-the-claim-itself",
        ),
        pytest.param("The rule is a “source of lamps,” as a memo put it.", "a memo", id="as"),
        pytest.param(
            "No boat may leave “after dark,” per the town’s rules.", "the town’s rules", id="per"
        ),
        pytest.param("Ana “Dusty” Ruiz (N-Ness) said: “We act.”", "Ana “Dusty” Ruiz", id="nick"),
        pytest.param(
            "Ana Ruiz said that was not her view and dismissed those reports as “odd talk”.",
            "Ana Ruiz",
            id="those-reports",
        ),
        pytest.param(
            "Jan Kos answered on Monday, calling Lind’s charge “absurd”.", "Jan Kos", id="charge"
        ),
        pytest.param(
            "The senator’s answer was that “we must act now”.", "The senator", id="whose-answer"
        ),
        pytest.param(
            "While Ana Ruiz waited, Jan Kos rose, saying the lake was “full”.",
            "Jan Kos",
            id="main-clause",
        ),
        pytest.param(
            "As Ana Ruiz rose, quoting the song, calling the lake “full”, it rained.",
            "Ana Ruiz",
            id="dependent-clause-alone",
        ),
        pytest.param("Ana Ruiz rose. She’s claiming that the lake is “full”.", "She", id="she-is"),
        pytest.param(
            "Norland has had a rough time with Lind, the old envoy, who said it was “dry”.",
            "the old envoy",
            id="no-clause-is-a-subject",
        ),
        pytest.param(
            "Kos’s family has sent out a note, saying the lake is “full”.",
            "Kos’s family",
            id="whose-family",
        ),
        pytest.param(
            "Kos’s letter makes a case: “Boats are good for all.”",
            "Kos’s letter",
            id="whose-letter",
        ),
    ],
)
def test_who_is_said_to_speak(text: str, at_hand: str) -> None:
    assert _last(text)[1] == at_hand


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("There's also a series, called “Lake Talk”, in Ness.", id="there"),
        pytest.param(
            "It took him a day of “old lamps” to answer, calling the lake “dry”.", id="impersonal"
        ),
        pytest.param("After saying the lake was “full”, all left.", id="after"),
        pytest.param("Kos’s, it rained, calling “loud boats”.", id="whose-nothing"),
    ],
)
def test_nobody_is_said_to_speak(text: str) -> None:
    assert all(found.speaker is None for found in find_quotations(text, "en"))


@given(said=words, name=names, pair=marks, noun=st.sampled_from(["claim", "remark", "promise"]))
def test_possessive_is_the_one_who_speaks(
    said: str, name: str, pair: tuple[str, str], noun: str
) -> None:
    """Whoever speaks by name may be meant by "his" or "her" in the next sentence."""
    found = [
        _last(f"{name} spoke at noon. It was {whose} {noun} that {pair[0]}{said}{pair[1]}.")
        for whose in ("his", "her")
    ]
    assert name in {speaker for speaker, _ in found}
    assert {at_hand for _, at_hand in found} == {"his", "her"}


class TestNaming:
    """What somebody calls something is that one's word, whoever speaks after it."""

    @given(said=words, more=words, pair=marks, one=names, other=names)
    @example(said="a step too far", more="no", pair=("“", "”"), one="Ana Ruiz", other="Jan Kos")
    def test_the_one_who_names_it_speaks(
        self, said: str, more: str, pair: tuple[str, str], one: str, other: str
    ) -> None:
        text = (
            f"While {one} called the lake {pair[0]}{said}{pair[1]}, {other} said it was "
            f"{pair[0]}{more}{pair[1]}."
        )
        first, second = find_quotations(text, "en")
        assert (first.speaker, second.speaker) == (one, other)
        assert (first.parts[0].of(text), second.parts[0].of(text)) == (said, more)
        assert {first.kind, second.kind} == {QuotationKind.FRAGMENT}

    @pytest.mark.parametrize(
        ("text", "language", "expected"),
        [
            pytest.param(
                "Ana Ruiz described the talks as “useful”, the board said.",
                "en",
                [("Ana Ruiz", "fragment", "useful")],
                id="as",
            ),
            pytest.param(
                "Mr Lind dubbed it a “waste of lamps”, Ana Ruiz recalled.",
                "en",
                [("Mr Lind", "fragment", "waste of lamps")],
                id="article",
            ),
            pytest.param(
                "Ana Ruiz called on Oslo to “act now”.",
                "en",
                [("Ana Ruiz", "whole", "act now")],
                id="called-on",
            ),
            pytest.param(
                "La ministre Ana Ruiz a qualifié la digue de « grave erreur ».",
                "fr",
                [("Ana Ruiz", "fragment", "grave erreur")],
                id="french",
            ),
            pytest.param(
                "Ana Ruiz a qualifié d’« erreur » la digue du lac.",
                "fr",
                [("Ana Ruiz", "fragment", "erreur")],
                id="french-object-behind",
            ),
            pytest.param(
                "Ana Ruiz said that Jan Kos had told her the boat was “lost”.",
                "en",
                [
                    ("Ana Ruiz", "paraphrase", "Jan Kos had told her the boat was “lost”"),
                    ("Ana Ruiz", "fragment", "lost"),
                ],
                id="told-of-what-was-told",
            ),
            pytest.param(
                "Ana Ruiz said that Jan Kos had called the boat “lost”.",
                "en",
                [
                    ("Ana Ruiz", "paraphrase", "Jan Kos had called the boat “lost”"),
                    ("Ana Ruiz", "fragment", "lost"),
                ],
                id="told-of-what-was-called",
            ),
            pytest.param(
                "Ana Ruiz said “no” while Jan Kos called it “odd”, the board said.",
                "en",
                [("Ana Ruiz", "whole", "no"), ("Jan Kos", "fragment", "odd")],
                id="behind-other-words",
            ),
        ],
    )
    def test_forms(
        self, text: str, language: Language, expected: list[tuple[str, str, str]]
    ) -> None:
        found = [
            (each.speaker, each.kind.value, each.parts[0].of(text))
            for each in find_spoken(text, language)
        ]
        assert found == expected


@pytest.mark.parametrize(
    ("text", "at_hand"),
    [
        pytest.param(
            "Ana Ruiz called the ministers, who said “we act”.", "the ministers", id="object"
        ),
        pytest.param(
            "Ana Ruiz had a call from the envoy, who said “we act”.", "the envoy", id="from"
        ),
        pytest.param(
            "Ana Ruiz called the ministers who said “we act”.", "Ana Ruiz", id="one-of-several"
        ),
    ],
)
def test_who_is_the_one_named_last(text: str, at_hand: str) -> None:
    assert _last(text)[1] == at_hand


@given(said=words, name=names)
@example(said="we act", name="Ana Ruiz")
def test_many_are_not_meant_by_a_pronoun_of_one(said: str, name: str) -> None:
    text = f"{name} met Allies. Allies spoke. Norway spoke, and Norway left. He said: “{said}.”"
    assert _last(text)[0] in {name, None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Minister of the Interior Ana Ruiz came. “We act,” Ruiz said.",
            "Ana Ruiz",
            id="what-somebody-is-minister-of",
        ),
        pytest.param(
            "UN Secretary-General Jan Kos met Under-Secretary-General Ana Ruiz. “No,” Ruiz said.",
            "Ana Ruiz",
            id="hyphens",
        ),
        pytest.param(
            "Special Adviser Mia Lind came. Mia Lind spoke. “No,” Lind said.",
            "Mia Lind",
            id="adviser",
        ),
        pytest.param(
            "“No,” said Secretary of Defense Jan M. Kos, who was in Oslo.",
            "Jan M. Kos",
            id="portfolio",
        ),
        pytest.param(
            "“No,” an aide to Secretary Jan Kos said.", "an aide to Secretary Jan Kos", id="aide"
        ),
        pytest.param(
            "Lake News, 23 Jun 2022 President Kos called it “a good day”. “We act,” he said.",
            "Kos",
            id="date-in-front",
        ),
        pytest.param(
            "The board met on 23 Jun 2022. Jun said no. “We act,” she said.", None, id="month"
        ),
        pytest.param(
            "Attributed to Lake Spokesman Brig. Gen. Ian Hale:\n“Jan Kos called Ana Ruiz today.”",
            "Ian Hale",
            id="attributed",
        ),
        pytest.param(
            "The following is attributable to spokesman Ian Hale: “Jan Kos called today.”",
            "Ian Hale",
            id="attributable",
        ),
        pytest.param(
            "The Prime Minister spoke to Jan Kos. Help is “on its way”, he added.",
            "The Prime Minister",
            id="role-of-nobody-named",
        ),
        pytest.param(
            "Jan Kos is Prime Minister Jan Kos. The Prime Minister met Ivo Lind. “No,” he added.",
            "Jan Kos",
            id="role-of-somebody-named",
        ),
        pytest.param(
            "Prime Minister Ana Ruiz came. The Prime Minister met Ivo Lind. “No,” he added.",
            "Ivo Lind",
            id="role-of-a-woman",
        ),
        pytest.param(
            "“It is clear”, Lake Guild President, Hon. Michael R Kos stated today.",
            "Michael R Kos",
            id="role-before-the-name",
        ),
        pytest.param(
            "Stacy Kos of Ness, West Norland says she “can do it”.", "Stacy Kos", id="of-a-region"
        ),
        pytest.param(
            "“It is clear,” said Kos told the press in Oslo.", "Kos", id="two-verbs-by-mistake"
        ),
    ],
)
def test_names_among_roles(text: str, expected: str | None) -> None:
    assert _last(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "« Non », a notamment déclaré la ministre sur Lac Inter.",
            [(["Non"], "la ministre")],
            id="adverb-behind-the-auxiliary",
        ),
        pytest.param(
            "« Oui » et « c’est tout », a-t-il insisté.",
            [(["Oui", "c’est tout"], "il")],
            id="two-of-one",
        ),
        pytest.param(
            "La Norlande a dit qu’elle aiderait tandis que l’Oslande ouvrait le bal en relevant "
            "que « mieux vaut tard ».",
            [(["mieux vaut tard"], "l’Oslande")],
            id="gerund",
        ),
        pytest.param(
            "Ana Ruiz a jugé que des « efforts » étaient nécessaires.",
            [(["efforts"], "Ana Ruiz")],
            id="judged",
        ),
        pytest.param(
            "Les ministres ont clairement dit « non ».",
            [(["non"], "Les ministres")],
            id="adverb-between-auxiliary-and-participle",
        ),
        pytest.param("Le gouvernement a dit « non ».", [(["non"], "Le gouvernement")], id="ment"),
        pytest.param(
            "Ana Ruiz a parlé d’un débat sur le thème « Maintien du lac et des digues ».",
            [],
            id="theme",
        ),
    ],
)
def test_french(text: str, expected: list[tuple[list[str], str]]) -> None:
    found = [
        ([part.of(text) for part in each.parts], (each.speaker_span or each.parts[0]).of(text))
        for each in find_quotations(text, "fr")
    ]
    assert found == expected


@given(said=words, more=words, pair=marks, name=names)
@example(said="we act", more="we must", pair=("“", "”"), name="Ana Ruiz")
def test_quotations_joined_in_front_are_of_one(
    said: str, more: str, pair: tuple[str, str], name: str
) -> None:
    text = f"{pair[0]}{said}{pair[1]} and {pair[0]}{more}{pair[1]}, {name} said."
    [found] = find_quotations(text, "en")
    assert ([part.of(text) for part in found.parts], found.speaker) == ([said, more], name)


def test_quotation_joined_behind_other_words_is_apart() -> None:
    text = "The lake is “low” and “cold”, Ana Ruiz said."
    assert [len(found.parts) for found in find_quotations(text, "en")] == [1, 1]


def test_role_before_words_of_a_place_holds_nobody() -> None:
    text = "« Oui », a dit le ministre sur Lac Inter. « Non », a dit le ministre."
    assert [found.speaker for found in find_quotations(text, "fr")] == ["le ministre"] * 2


@pytest.mark.parametrize("particle", ["van ", "von der ", "Van ", "Von der "])
@pytest.mark.parametrize("said", ["“We need boats,” {} said.", "{} said “we need boats”."])
def test_small_words_before_a_family_name_are_of_it(particle: str, said: str) -> None:
    words = f"{particle}Dalen"
    text = f"Pieter {particle.lower()}Dalen rowed. {said.format(words)}"
    assert _last(text) == (f"Pieter {particle.lower()}Dalen", words)


def test_what_somebody_is_thanked_for_says_nothing() -> None:
    text = "Il a remercié Jan Kos pour les bateaux du Nord, où « les quais sont assez longs »."
    [found] = find_quotations(text, "fr")
    assert found.speaker is None or found.decided_by != "according to"


_OF_STATES = (
    "Prime Minister of Norway",
    "Minister of Defence of Latvia",
    "President of the Parliament of Iceland",
    "Chairman of the Joint Chiefs of Staff",
    "Mayor of Vilnius",
)
_FR_OF_STATES = ("ministre de la Défense de la Lettonie", "présidente du Parlement de Norvège")
_UNUSUAL = st.sampled_from(["Bujar", "Andris", "Özkan", "Ulla-Britt"])
_SURNAMES = st.sampled_from(["Osmani", "Kalnins", "Ulutaş", "Lind"])


class TestOfficeOfAState:
    """The name behind "the minister of X," is a person's, however rare it is."""

    @given(st.sampled_from(_OF_STATES), _UNUSUAL, _SURNAMES, st.sampled_from(["said", "noted"]))
    def test_in_english(self, office: str, given_name: str, surname: str, verb: str) -> None:
        text = f"The {office}, {given_name} {surname}, {verb}: “The lake is low.”"
        assert _last(text)[0] == f"{given_name} {surname}"

    @given(st.sampled_from(_FR_OF_STATES), _UNUSUAL, _SURNAMES)
    def test_in_french(self, office: str, given_name: str, surname: str) -> None:
        text = f"La {office}, {given_name} {surname}, a déclaré : « Le lac est bas. »"
        (found,) = find_quotations(text, "fr")
        assert found.speaker == f"{given_name} {surname}"

    @pytest.mark.parametrize("place", ["Ness, Upper Sudby", "Old Ness, Upper Sudby"])
    def test_a_town_has_a_region(self, place: str) -> None:
        text = f"The mayor of {place}, said: “The lake is low.”"
        assert _last(text)[0] == f"The mayor of {place.partition(',')[0]}"
