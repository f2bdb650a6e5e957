"""What is reported without quotation marks, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.quotations import (
    QuotationKind,
    find_paraphrases,
    find_quotations,
    find_spoken,
)
from natobrief.testing.filler import filler
from tests.rules.quotations.sayings import names

Row = tuple[list[str], str | None]

#: Clauses with a verb of their own.
clauses = st.sampled_from(
    [
        "the lake was full",
        "boats were needed",
        "Norland would stay",
        "he expects rain",
        "they had no lamps",
        "the two ministers of the region have agreed to meet",
        "Allies can do more",
    ]
)
french = st.sampled_from(
    ["le lac est plein", "les bateaux sont vieux", "la Norlande a accepté", "il faut agir"]
)


def _rows(text: str, language: str = "en") -> list[Row]:
    found = find_paraphrases(text, language)
    assert all(each.kind is QuotationKind.PARAPHRASE for each in found)
    assert find_quotations(text, language) == ()
    return [
        (
            [part.of(text) for part in each.parts],
            each.speaker_span.of(text) if each.speaker_span else None,
        )
        for each in found
    ]


class TestPlanted:
    """What is written out as reported comes back, with whoever says it."""

    @given(
        name=names,
        start=st.sampled_from(
            ["Norland greets a treaty that brings", "The deal promises", "He will say", "It has"]
        ),
        held=st.lists(st.sampled_from(["calm waters", "a house of trust", "odd"]), min_size=1,
                      max_size=2, unique=True),
        end=st.sampled_from([" said", " said on Monday", " added"]),
    )  # fmt: skip
    def test_words_are_quoted_in_what_is_told(
        self, name: str, start: str, held: list[str], end: str
    ) -> None:
        clause = f"{start} {' and '.join(f'“{each}”' for each in held)} for all"
        text = f"Boats slept. {clause}, {name}{end}."
        told, *words = find_spoken(text, "en")
        assert told.kind is QuotationKind.PARAPHRASE
        assert [part.of(text) for part in told.parts] == [clause]
        assert [[part.of(text) for part in each.parts] for each in words] == [[x] for x in held]
        spans = [each.speaker_span for each in (told, *words)]
        assert {span and span.of(text) for span in spans} == {name}

    @pytest.mark.parametrize(
        ("text", "first"),
        [
            ("“We came to stay,” and “we won,” the boats say, Ida Holm said.", "We came to stay,"),
            ("“We came”, they say, and “we won”, Ida Holm said.", "We came"),
            ("“We came here,” Ida Holm said.", "We came here,"),
        ],
    )
    def test_words_told_whole_are_no_clause(self, text: str, first: str) -> None:
        found = find_spoken(text, "en")
        assert all(each.kind is not QuotationKind.PARAPHRASE for each in found)
        assert found[0].parts[0].of(text) == first

    @given(
        name=names,
        where=st.sampled_from(["at the Riga Summit", "in Oslo", "if need be", "on 5 May"]),
        clause=st.sampled_from(["Allies agreed to spend more", "the lake was full", "he would go"]),
    )
    def test_an_aside_behind_that(self, name: str, where: str, clause: str) -> None:
        expected = [([f"{where}, {clause}"], name)]
        assert _rows(f"{name} recalled that, {where}, {clause}.") == expected

    @given(
        name=names,
        clause=clauses,
        asks=st.sampled_from(
            [
                "and I wanted to ask whether you agree",
                ", and I'd like to know why",
                ", so I was wondering what you think",
                "and I just want to hear more",
            ]
        ),
    )
    def test_who_asks_goes_on_in_own_words(self, name: str, clause: str, asks: str) -> None:
        joint = "" if asks.startswith(",") else " "
        assert _rows(f"{name} said {clause}{joint}{asks}.") == [([clause], name)]

    @given(name=names, clause=french)
    def test_an_aside_behind_que(self, name: str, clause: str) -> None:
        text = f"{name} a rappelé que, lors du sommet de Riga, {clause}."
        assert _rows(text, "fr") == [([f"lors du sommet de Riga, {clause}"], name)]

    @given(
        before=filler(),
        name=names,
        clause=clauses,
        verb=st.sampled_from(
            ["said", "says", "told reporters", "said on Monday", "said last week", "insisted"]
        ),
    )
    def test_clause_without_that(self, before: str, name: str, clause: str, verb: str) -> None:
        assert _rows(f"{before} {name} {verb} {clause}.") == [([clause], name)]

    @given(
        name=names,
        clause=clauses,
        verb=st.sampled_from(
            ["told", "informed", "assured", "reminded", "warned", "notified", "promised", "tells"]
        ),
        who=st.sampled_from(
            [
                *("parliament", "the BBC", "The Coastal Press", "his counterparts", "Allies"),
                *(
                    "President Berg",
                    "Mr. Lind",
                    "the House of Ports",
                    "all ministers of the region",
                ),
                *("the Council on Tuesday", "the Norlandic newspaper De Kade in Oslo"),
            ]
        ),
    )
    @example(name="Ana Ruiz", clause="he expects rain", verb="told", who="his counterparts")
    def test_whom_it_is_told(self, name: str, clause: str, verb: str, who: str) -> None:
        """Who reminded ministers of the region that ... may tell of a region that does so."""
        is_open = who.endswith("of the region") and not verb.startswith(("t", "p"))
        expected = [] if is_open else [([clause], name)]
        assert _rows(f"{name} {verb} {who} that {clause}.") == expected

    @given(
        name=names,
        words=st.sampled_from(
            [
                *("warned of the dangers that the ice holds", "told a story that was long"),
                *("reminded Allies of the pledge that they made", "told the truth that he knew"),
                *("informed the decision that was taken", "warned of a winter that has no end"),
            ]
        ),
    )
    def test_of_what_it_is_told(self, name: str, words: str) -> None:
        """A relative clause is none of what is said."""
        assert _rows(f"{name} {words}.") == []

    @given(
        before=filler(),
        name=names,
        clause=clauses,
        verb=st.sampled_from(["{} said", "{} added on Monday", "said {}", "according to {}"]),
    )
    def test_clause_before_who_says_it(
        self, before: str, name: str, clause: str, verb: str
    ) -> None:
        text = f"{before}\n\n{clause.capitalize()}, {verb.format(name)}."
        assert _rows(text) == [([clause.capitalize()], name)]

    @given(
        before=filler(),
        name=names,
        clause=clauses,
        rest=st.sampled_from(
            [
                ", who came on Monday",
                ", two days after the talks with all the mayors of the old towns on the lake",
            ]
        ),
    )
    def test_what_else_is_told_of_who_says_it(
        self, before: str, name: str, clause: str, rest: str
    ) -> None:
        text = f"{before}\n\n{clause.capitalize()}, said {name}{rest}."
        assert _rows(text) == [([clause.capitalize()], name)]

    @given(before=filler(), name=names, clause=clauses)
    def test_a_day_behind_an_apposition(self, before: str, name: str, clause: str) -> None:
        text = f"{before} {name}, the head of the board, on Monday said that {clause}."
        assert _rows(text) == [([clause], name)]

    @given(before=filler(), name=names, clause=clauses)
    def test_clause_of_a_source(self, before: str, name: str, clause: str) -> None:
        assert _rows(f"{before} According to {name}, {clause}.") == [([clause], name)]

    @given(
        before=filler(),
        name=names,
        verb=st.sampled_from(["urged", "called on", "calls upon", "appealed to"]),
        who=st.sampled_from(["Allies", "all the ministers", "Norland and Ness"]),
        what=st.sampled_from(["to send boats", "not to wait", "to act at once"]),
    )
    def test_what_somebody_is_urged_to_do(
        self, before: str, name: str, verb: str, who: str, what: str
    ) -> None:
        assert _rows(f"{before} {name} {verb} {who} {what}.") == [([f"{who} {what}"], name)]

    @given(
        before=filler(),
        name=names,
        clause=french,
        shape=st.sampled_from(
            [
                "Selon {name}, {clause}.",
                "D'après {name}, {clause}.",
                "{name} a indiqué que {clause}.",
                "{name} a déclaré lundi que {clause}.",
            ]
        ),
    )
    def test_french_clause(self, before: str, name: str, clause: str, shape: str) -> None:
        text = f"{before} {shape.format(name=name, clause=clause)}"
        assert _rows(text.replace("que il", "qu'il"), "fr") == [([clause], name)]

    @given(
        before=filler(),
        name=names,
        clause=french,
        shape=st.sampled_from(
            ["{}, selon {}.", "{}, a déclaré {}.", "{}, affirme {}.", "{}, a dit {} lundi."]
        ),
    )
    def test_french_clause_before_who_says_it(
        self, before: str, name: str, clause: str, shape: str
    ) -> None:
        said = clause[0].upper() + clause[1:]
        text = f"{before}\n\n{shape.format(said, name)}"
        assert _rows(text, "fr") == [([said], name)]

    @given(
        before=filler(),
        name=names,
        clause=french,
        shape=st.sampled_from(
            [
                "{}, a rappelé {}, qui est à Riga.",
                "{}, a averti {}.",
                "{}, a prévenu mardi {}.",
                "{}, a assuré {} à Riga.",
                "{}, a regretté {} lors d'un entretien.",
                "Si rien ne change, {}, a averti {}.",
            ]
        ),
    )
    def test_french_verbs_that_may_have_an_object_tell_a_clause(
        self, before: str, name: str, clause: str, shape: str
    ) -> None:
        lead = shape.partition("{}")[0]
        said = lead + (clause if lead else clause[0].upper() + clause[1:])
        text = f"{before}\n\n{shape.removeprefix(lead).format(said, name)}"
        assert _rows(text, "fr") == [([said], name)]

    @given(
        before=filler(),
        name=names,
        clause=clauses,
        told=st.sampled_from(
            ["was told by {}", "were then informed by {} on Monday", "had been warned by {}"]
        ),
    )
    def test_who_tells_behind_a_passive(
        self, before: str, name: str, clause: str, told: str
    ) -> None:
        text = f"{before} The mayors {told.format(name)} that {clause}."
        assert _rows(text) == [([clause], name)]

    @given(
        before=filler(),
        name=names,
        clause=french,
        told=st.sampled_from(
            ["ont été informés par {}", "avaient été prévenues par {}", "ont été avertis par {}"]
        ),
    )
    def test_who_tells_behind_a_french_passive(
        self, before: str, name: str, clause: str, told: str
    ) -> None:
        text = f"{before} Les maires {told.format(name)} que {clause}."
        assert _rows(text.replace("que il", "qu'il"), "fr") == [([clause], name)]

    @pytest.mark.parametrize(
        ("text", "language", "expected"),
        [
            pytest.param("Ana Ruiz was told by Jan Lind to wait.", "en", [], id="no-clause"),
            pytest.param("Boats were moved by Jan Lind.", "en", [], id="nothing-told"),
            pytest.param(
                "Ana Ruiz said she was told by Jan Lind that rain was near.",
                "en",
                [(["she was told by Jan Lind that rain was near"], "Ana Ruiz")],
                id="told-by-another",
            ),
            pytest.param(
                "Ana was told by in the port that rain was near.", "en", [], id="by-nobody"
            ),
            pytest.param(
                "Le lac est plein pour tous, a déclaré Jan Lind.",
                "fr",
                [(["Le lac est plein pour tous"], "Jan Lind")],
                id="for-all",
            ),
            pytest.param(
                "Le maire, qui est à Riga, a averti Jan Lind.", "fr", [], id="relative-clause"
            ),
            pytest.param("Le maire, lundi, a averti Jan Lind.", "fr", [], id="subject-first"),
            pytest.param("Le maire, il est vrai, a averti Jan Lind.", "fr", [], id="clause-put-in"),
            pytest.param(
                "Le maire est à Riga, a averti son homologue et est parti.", "fr", [], id="object"
            ),
            pytest.param("La fête a lieu, a félicité Jan Lind.", "fr", [], id="no-such-verb"),
        ],
    )
    def test_whom_somebody_tells(self, text: str, language: str, expected: list[Row]) -> None:
        assert _rows(text, language) == expected

    @given(
        before=filler(),
        name=names,
        what=st.sampled_from(
            [
                ("appelé", "les Alliés à envoyer des bateaux"),
                ("appelé", "à faire preuve de retenue"),
                ("appelé", "à la retenue"),
                ("exhorté", "les ministres à ne pas attendre"),
                ("demandé", "à la Norlande de cesser la guerre"),
                ("promis", "d'envoyer des bateaux"),
                ("indiqué", "vouloir envoyer des bateaux"),
                ("affirmé", "être prêt à partir"),
            ]
        ),
    )
    def test_french_infinitive(self, before: str, name: str, what: tuple[str, str]) -> None:
        verb, clause = what
        assert _rows(f"{before} {name} a {verb} {clause}.", "fr") == [([clause], name)]

    @given(st.text(), clauses, st.sampled_from(list(Language)))
    def test_any_text_is_survived(self, text: str, clause: str, language: Language) -> None:
        for whole in (f"{text}, said {clause}", f"Selon {text}, {clause}", f"He said {text}"):
            for found in find_paraphrases(whole, language):
                assert all(part.end <= len(whole) for part in found.parts)


class TestForms:
    """Forms that are rarer, one by one."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param(
                "The lake is low, Greek officials told a group of members on a visit to Oslo.",
                [(["The lake is low"], "Greek officials")],
                id="told-to-whom",
            ),
            pytest.param(
                "Next month’s talks on the lake will be short, Ana Ruiz said on a visit to Oslo.",
                [(["Next month’s talks on the lake will be short"], "Ana Ruiz")],
                id="next",
            ),
            pytest.param(
                "The lake, according to Ana Ruiz, is full.",
                [(["The lake", "is full"], "Ana Ruiz")],
                id="source-inside",
            ),
            pytest.param(
                "The boats, Ana Ruiz said, were old.",
                [(["The boats", "were old"], "Ana Ruiz")],
                id="split",
            ),
            pytest.param(
                "The boats, said Ana Ruiz, were old.",
                [(["The boats", "were old"], "Ana Ruiz")],
                id="split-verb-first",
            ),
            pytest.param(
                "Ten boats had left by noon, said Ana Ruiz, the envoy.",
                [(["Ten boats had left by noon"], "Ana Ruiz")],
                id="apposition-at-the-end",
            ),
            pytest.param(
                "According to Ana Ruiz, the envoy of Norland, boats are needed.",
                [(["boats are needed"], "Ana Ruiz")],
                id="source-with-an-apposition",
            ),
            pytest.param(
                "According to Ana Ruiz, the envoy is late, and boats are needed.",
                [(["the envoy is late, and boats are needed"], "Ana Ruiz")],
                id="source-and-two-clauses",
            ),
            pytest.param(
                "If it rains, the lake will rise, she said.",
                [(["If it rains, the lake will rise"], "she")],
                id="condition-first",
            ),
            pytest.param(
                "When the rain had come, Ana Ruiz said, the lake was full.",
                [(["When the rain had come", "the lake was full"], "Ana Ruiz")],
                id="dependent-clause-before-it",
            ),
            pytest.param(
                "Speaking in Oslo to all who had come, Ana Ruiz said, the lake was full.",
                [(["the lake was full"], "Ana Ruiz")],
                id="what-somebody-does-before-it",
            ),
            pytest.param(
                "Ana Ruiz said that was not her view.",
                [(["that was not her view"], "Ana Ruiz")],
                id="that-is-a-pronoun",
            ),
            pytest.param(
                "Ana Ruiz noted the lake was low.",
                [(["the lake was low"], "Ana Ruiz")],
                id="another-verb",
            ),
            pytest.param(
                "Ana Ruiz told Lind the lake was full.",
                [(["the lake was full"], "Ana Ruiz")],
                id="told-somebody",
            ),
            pytest.param(
                "Ana Ruiz said Norland remains a friend.",
                [(["Norland remains a friend"], "Ana Ruiz")],
                id="verb-in-the-present",
            ),
            pytest.param(
                "Ana Ruiz said on Monday that boats in the bay had gone.",
                [(["boats in the bay had gone"], "Ana Ruiz")],
                id="that-and-a-plural",
            ),
            pytest.param(
                "Ana Ruiz said her colleague had not come.",
                [(["her colleague had not come"], "Ana Ruiz")],
                id="said-her-colleague",
            ),
            pytest.param(
                "Ana Ruiz encouraged Norland to stay.",
                [(["Norland to stay"], "Ana Ruiz")],
                id="encouraged",
            ),
            pytest.param(
                "“We act,” said Ana Ruiz, 24, from Ness, who said the lake was full.",
                None,
                id="who-said",
            ),
        ],
    )
    def test_hits(self, text: str, expected: list[Row] | None) -> None:
        if expected is not None:
            assert _rows(text) == expected
            return
        [quoted], [told] = find_quotations(text, "en"), find_paraphrases(text, "en")
        assert quoted.speaker == told.speaker == "Ana Ruiz"

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param(
                "Les bateaux, a dit Ana Ruiz, sont vieux.",
                [(["Les bateaux", "sont vieux"], "Ana Ruiz")],
                id="split",
            ),
            pytest.param(
                "Le lac est plein, a-t-elle ajouté.", [(["Le lac est plein"], "elle")], id="elle"
            ),
            pytest.param(
                "Le ministre des lacs, Jan Kos, a déclaré que la Norlande aidera Ness à rebâtir.",
                [(["la Norlande aidera Ness à rebâtir"], "Le ministre des lacs, Jan Kos")],
                id="que-behind-an-apposition",
            ),
            pytest.param(
                "Selon Ana Ruiz, l'envoyée de la Norlande, le lac est plein.",
                [(["le lac est plein"], "Ana Ruiz")],
                id="apposition",
            ),
            pytest.param(
                "Ana Ruiz appelle les Alliés à agir.",
                [(["les Alliés à agir"], "Ana Ruiz")],
                id="present",
            ),
        ],
    )
    def test_french_hits(self, text: str, expected: list[Row]) -> None:
        assert _rows(text, "fr") == expected


class TestNearMisses:
    """Words that look like a report and are none."""

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("The talks went according to plan.", id="to-plan"),
            pytest.param("It is late, Greek officials told whoever was there.", id="told-whoever"),
            pytest.param("According to plan, the ships left at noon.", id="plan-first"),
            pytest.param("According to the agenda, ministers will meet at noon.", id="agenda"),
            pytest.param("The boats will leave, according to the rules of the lake.", id="rules"),
            pytest.param("According to Article 5, an attack is an attack on all.", id="article"),
            pytest.param("The said meeting was held in Oslo.", id="said-meeting"),
            pytest.param("In the said meeting, ministers were glad.", id="in-the-said-meeting"),
            pytest.param("Ana Ruiz noted the progress Norland has made.", id="object"),
            pytest.param("Ana Ruiz recalled the decisions taken in Oslo.", id="decisions"),
            pytest.param("Ana Ruiz is expected to say the lake is full.", id="not-said-yet"),
            pytest.param("Ana Ruiz conveyed that notion very clearly.", id="that-notion"),
            pytest.param("Ana Ruiz repeated that message.", id="that-message"),
            pytest.param("Ana Ruiz stressed that point again.", id="that-point"),
            pytest.param("Ana Ruiz reiterated that urgent call in Oslo.", id="that-call"),
            pytest.param("Ana Ruiz did not say the lake was full.", id="denied"),
            pytest.param("Ana Ruiz told in Oslo of plans that were odd.", id="plans-that-were"),
            pytest.param("Ana Ruiz told in Oslo of lamps that burned in rain.", id="that-burned"),
            pytest.param("Ana Ruiz said goodbye to the council.", id="goodbye"),
            pytest.param("Ana Ruiz said a few words to the press.", id="few-words"),
            pytest.param("I forgot that she had said it in Oslo.", id="said-it"),
            pytest.param("In Oslo, she said.", id="no-clause"),
            pytest.param("When asked about the lake, Ana Ruiz said no.", id="said-no"),
            pytest.param("She would urge Allies to send boats.", id="would-urge"),
            pytest.param("They would urge Allies to send boats.", id="they-would-urge"),
            pytest.param("Allies were urged to send boats.", id="urged"),
            pytest.param("They urged caution.", id="noun"),
            pytest.param("Ana Ruiz called Allies to Oslo to meet.", id="called-to-a-place"),
            pytest.param("A rule that encourages people to wait is bad.", id="rule"),
            pytest.param("Ana Ruiz told a clerk before the guards arrived at noon.", id="told"),
            pytest.param("That is what Ana Ruiz says the lake needs to have.", id="what"),
            pytest.param("The lake went on to fall that year in a drought.", id="went-on"),
            pytest.param("Ana Ruiz called for the closure of gaps that harm us.", id="relative"),
            pytest.param("Ana Ruiz announced for the lake that rain.", id="for"),
            pytest.param("It goes without saying that boats are needed.", id="without-saying"),
            pytest.param("The wages were 98,000 crowns, compared with 93,000.", id="compared"),
            pytest.param("The lake, they said, in Oslo.", id="no-verb-behind"),
            pytest.param("When it rained, Ana Ruiz said, the lake.", id="dependent-clause"),
            pytest.param(
                "When the rain had come, Ana Ruiz said, the oldest of all the boats of the lake.",
                id="dependent-clause-and-no-verb",
            ),
            pytest.param("The lake was full, thanked Ana Ruiz.", id="verb-with-an-object"),
            pytest.param(
                "-, said Ana Ruiz, was the lake full of boats and lamps by the end of it all.",
                id="nothing-before",
            ),
            pytest.param("According to Ana Ruiz and the boats.", id="no-comma"),
            pytest.param("According to Ana Ruiz, boats of the lake.", id="no-verb"),
            pytest.param("The lake " + "is full and " * 90 + "dry, she said.", id="too-long"),
        ],
    )
    def test_english(self, text: str) -> None:
        assert find_paraphrases(text, "en") == ()

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("Selon l'ordre du jour, les ministres se réunissent.", id="agenda"),
            pytest.param("D'après le calendrier, la réunion est à midi.", id="timetable"),
            pytest.param("Pour l'hiver, le lac est plein.", id="pour"),
            pytest.param("Ana Ruiz est appelée à jouer un rôle.", id="passive"),
            pytest.param("Les Alliés ont été appelés à envoyer des bateaux.", id="been-called"),
            pytest.param("Ana Ruiz a annoncé la décision qu'il a prise.", id="object"),
            pytest.param("Ana Ruiz a déclaré la guerre.", id="war"),
            pytest.param("Est-ce qu'il y a, selon vous, un lac ?", id="you"),
        ],
    )
    def test_french(self, text: str) -> None:
        assert find_paraphrases(text, "fr") == ()


def test_an_attribution_behind_no_words_reports_nothing() -> None:
    assert find_paraphrases(", Ana Ruiz said.", "en") == ()


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        pytest.param(
            "La Norvège livrera des chars, a déclaré mercredi la ministre Ida Holm.",
            "fr",
            "La Norvège livrera des chars",
            id="a French future",
        ),
        pytest.param(
            "Selon la ministre Ida Holm, neuf Alliés atteignent l'objectif.",
            "fr",
            "neuf Alliés atteignent l'objectif",
            id="a French present",
        ),
        pytest.param(
            "Norway delivers 20 tanks, Ms Ida Holm said.",
            "en",
            "Norway delivers 20 tanks",
            id="a verb of no known form",
        ),
        pytest.param(
            "Nine Allies now meet it, according to Ms Ida Holm.",
            "en",
            "Nine Allies now meet it",
            id="another one",
        ),
    ],
)
def test_verbs_of_the_clause_before_its_speaker(text: str, language: str, said: str) -> None:
    [found] = find_paraphrases(text, language)
    assert (found.parts[0].of(text), found.speaker) == (said, "Ida Holm")


@pytest.mark.parametrize(
    "text",
    [
        "The next step, Ms Ida Holm said.",
        "In the old city of Oslo, Ms Ida Holm said.",
        "Six weeks before leaders convene, ministers will compare notes.",
        "Norway delivers 20 tanks, Ms Ida Holm notes the cost.",
    ],
)
def test_no_clause_before_its_speaker(text: str) -> None:
    assert find_paraphrases(text, "en") == ()


def test_words_are_read_in_something() -> None:
    text = "« Le quai est long », peut-on lire dans (sic)."
    assert all(each.speaker is None for each in find_quotations(text, "fr"))


def test_what_is_said_ends_before_what_the_speaker_does_next() -> None:
    text = "Ministers agreed that unity is key and underlined the importance of the quays."
    [found, *_] = find_paraphrases(text, "en")
    assert found.parts[0].of(text) == "unity is key"


@pytest.mark.parametrize(
    "clause",
    [
        "message was clear",
        "in ports, fish is sold",
        "point guards are needed",
        "ideas in ports are old",
    ],
)
def test_that_opens_a_clause(clause: str) -> None:
    assert _rows(f"Ana Ruiz stressed that {clause}.") == [([clause], "Ana Ruiz")]


@pytest.mark.parametrize("done", ["a salué la Norvège", "a évoqué les ports"])
@pytest.mark.parametrize("besides", [" en", ", en", " tout en", ", tout en"])
@pytest.mark.parametrize("verb", ["soulignant", "estimant", "rappelant"])
def test_what_is_said_besides_in_french(done: str, besides: str, verb: str) -> None:
    text = f"La ministre Ana Horvat {done}{besides} {verb} que les lacs sont ouverts."
    [said] = find_spoken(text, Language.FR)
    assert said.speaker_span is not None
    assert said.parts[0].of(text) == "les lacs sont ouverts"
    assert said.speaker_span.of(text) == "La ministre Ana Horvat"


def test_what_is_said_besides_a_quotation_in_french() -> None:
    text = "« Les ports sont fermés », a dit Ana Horvat, tout en estimant que les lacs sont gelés."
    assert [each.speaker for each in find_spoken(text, Language.FR)] == ["Ana Horvat", "Ana Horvat"]
