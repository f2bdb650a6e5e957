"""What is said in a release: only by persons, offices and those who act as one."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import Language, StatementMode
from natobrief.rules.quotations import Utterance, find_utterances
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said
from tests.rules.quotations.sayings import names, verbs, words

_EN, _FR = Language.EN, Language.FR
_SG = "The Secretary General"


def _read(text: str, language: Language = _EN) -> list[Utterance]:
    return list(find_utterances(mark(text, language)))


@given(before=filler(), after=filler(), quoted=words, name=names, verb=verbs)
def test_planted_quotation_is_found(
    before: str, after: str, quoted: str, name: str, verb: str
) -> None:
    text = f"{before} NATO Secretary General {name} {verb} “{quoted}”. {after}"
    [found] = _read(text)
    assert [part.of(text) for part in found.parts] == [quoted]
    assert found.mode is StatementMode.VERBATIM
    assert found.speaker is not None
    assert found.speaker.of(text).endswith(name)


@given(before=filler(), told=words)
def test_planted_report_is_found(before: str, told: str) -> None:
    text = f"{before} {_SG} concluded by saying that {told}."
    [found] = _read(text)
    assert (found.mode, found.parts[0].of(text)) == (StatementMode.PARAPHRASE, told)
    assert found.cue is not None
    assert found.cue.of(text) == "concluded by saying"


@given(before=filler(), told=words, quoted=words)
@example(before="", told="it was a", quoted="very busy day")
def test_what_a_report_quotes_is_a_quotation_too(before: str, told: str, quoted: str) -> None:
    text = f"{before} {_SG} said that it was {told} “{quoted}”."
    report, fragment = _read(text)
    assert report.mode is StatementMode.PARAPHRASE
    assert report.parts[0].of(text) == f"it was {told} “{quoted}”"
    assert (fragment.mode, fragment.parts[0].of(text)) == (StatementMode.VERBATIM, quoted)
    assert fragment.speaker == report.speaker


@given(
    quoted=words,
    who=st.sampled_from(["A senior official", "Two diplomats", "A NATO source", "An aide"]),
    verb=st.sampled_from(["said", "said on Monday", "warned that"]),
)
def test_what_one_without_a_name_says_is_a_quotation(quoted: str, who: str, verb: str) -> None:
    text = f"{who} {verb} the talks were “{quoted}”."
    found = [each for each in _read(text) if each.mode is StatementMode.VERBATIM]
    told = [(each.parts[0].of(text), each.speaker and each.speaker.of(text)) for each in found]
    assert told == [(quoted, who)]


@given(filler())
def test_prose_says_nothing(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(
            f"{_SG} said that these two countries “are close friends of ours”.",
            _EN,
            [("said", "these two countries", "are close friends of ours")],
            id="subject-outside-the-marks",
        ),
        pytest.param(
            f"These two countries, {_SG} noted, “are close friends of ours”.",
            _EN,
            [("noted", "These two countries", "are close friends of ours")],
            id="subject-cut-off",
        ),
        pytest.param(
            f"{_SG} reported that work went well and added that more was to come.",
            _EN,
            [("reported", None, "work went well"), ("added", None, "more was to come")],
            id="shared-report",
        ),
        pytest.param(
            f"{_SG} recalled that all Allies had pledged to help.",
            _EN,
            [("recalled", None, "all Allies had pledged to help")],
            id="saying-inside-what-is-said",
        ),
        pytest.param(
            f"“We are ready,” said {_SG.lower()}, who had just landed, “and so are you.”",
            _EN,
            [("said", None, "We are ready, | and so are you.")],
            id="aside",
        ),
        pytest.param(
            f"{_SG} said that many looked to it with hope, and said that the road was long.",
            _EN,
            [("said", None, "many looked to it with hope"), ("said", None, "the road was long")],
            id="noun-that-may-be-a-verb",
        ),
        pytest.param(
            "NATO Secretary General Ana Ruiz: “We act.”",
            _EN,
            [(None, None, "We act.")],
            id="colon-without-a-verb",
        ),
        pytest.param(
            f"“We are ready,” said {_SG.lower()}, who had just landed, “and so are you” and left.",
            _EN,
            [("said", None, "We are ready, | and so are you")],
            id="aside-and-words-behind",
        ),
        pytest.param(
            f"{_SG} was pleased to announce that help would come.",
            _EN,
            [("announce", None, "help would come")],
            id="pleased-to",
        ),
        pytest.param(
            "Allies agreed that the door stays open.",
            _EN,
            [("agreed", None, "the door stays open")],
            id="collective",
        ),
        pytest.param(
            f"{_SG} made it clear that help would come.",
            _EN,
            [("made it clear", None, "help would come")],
            id="made-clear",
        ),
        pytest.param(
            f"To help them, {_SG.lower()} met the press. He said “we act”, “we hope” and left.",
            _EN,
            [("said", None, "we act"), ("said", None, "we hope")],
            id="words-beside",
        ),
        pytest.param(
            "« Nous agirons », a rappelé le secrétaire général, « et vite ».",
            _FR,
            [("a rappelé", None, "Nous agirons | et vite")],
            id="french-split",
        ),
        pytest.param(
            "Le secrétaire général a précisé que la porte restait ouverte.",
            _FR,
            [("a précisé", None, "la porte restait ouverte")],
            id="french-report",
        ),
        pytest.param(
            f"{_SG} said that the quays were full: “We will build more of them.”",
            _EN,
            [("said", None, "We will build more of them.")],
            id="colon-behind-a-clause",
        ),
        pytest.param(
            "Le secrétaire général a dit que les quais étaient pleins depuis des années, que les "
            "bacs étaient vieux, et que la ville, elle, pouvait faire bien davantage encore : "
            "« Nous bâtirons demain. »",
            _FR,
            [("a dit", None, "Nous bâtirons demain.")],
            id="french-colon-behind-a-long-clause",
        ),
        pytest.param(
            f"{_SG} said that the quays, “the best of all”, were full.",
            _EN,
            [
                ("said", None, "the quays, “the best of all”, were full"),
                ("said", None, "the best of all"),
            ],
            id="no-colon",
        ),
    ],
)
def test_hits(text: str, language: Language, expected: list[tuple[str, str | None, str]]) -> None:
    marked = mark(text, language)
    found = [
        (
            said(marked, each.cue),
            said(marked, each.subject),
            " | ".join(part.of(text) for part in each.parts),
        )
        for each in find_utterances(marked)
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(f"{_SG} said the lake “would be full”.", [_SG], id="words-of-a-clause"),
        pytest.param(f"{_SG} said the lake was “full”.", [], id="one-word"),
        pytest.param(
            f"{_SG} said Minister Ida Holm found “no way out”.", [], id="somebody-between"
        ),
        pytest.param("A diplomat said the lake was “full”.", [], id="one-word-of-an-unnamed-one"),
        pytest.param(
            "A diplomat said Minister Ida Holm found “no way out”.", [None], id="unnamed-of-another"
        ),
        pytest.param(
            f"Jan Dale, the mayor, on Monday said the lake was “no way out” for {_SG}.",
            ["Jan Dale"],
            id="day-behind-an-apposition",
        ),
        pytest.param(
            "Ida Holm, the foreign minister of Norway, on Monday said the lake was “no way out”.",
            ["Ida Holm"],
            id="own-office-between",
        ),
        pytest.param(
            "The lake was “no way out” for all, Minister Ida Holm said.",
            ["Minister Ida Holm"] * 2,  # the clause, and the words in it
            id="told-behind-a-comma",
        ),
        pytest.param(
            "Minister Jan Berg saw “no way out” at all, Minister Ida Holm said.",
            ["Minister Ida Holm"],
            id="told-of-another",
        ),
        pytest.param(
            "It was “out” for all, Minister Ida Holm said.",
            ["Minister Ida Holm"],
            id="one-word-told",
        ),
        pytest.param("They “strongly condemn” the raid.", ["They"], id="stance-of-them"),
        pytest.param("Ministers “welcomed the progress”.", ["Ministers"], id="stance-of-ministers"),
        pytest.param("They “slowly come” to the lake.", [], id="no-stance"),
        pytest.param("The raid “strongly condemn” it.", [], id="stance-of-nobody"),
        pytest.param(
            f"{_SG} said they “strongly condemn” the raid.", [_SG], id="stance-that-is-told"
        ),
        pytest.param("A harbour said the lake was “no way out”.", [], id="no-such-role"),
        pytest.param(f"{_SG} and others said the lake was “no way out”.", [], id="joined"),
        pytest.param(
            f"Mr Dale said she and {_SG} agreed the lake was “no way out”.", [], id="joined-before"
        ),
        pytest.param("The “long way out” was what Minister Ida Holm named.", [], id="before"),
        pytest.param(
            f"{_SG} said: “We act.” “And we hope.”", [_SG], id="carried-on-in-one-statement"
        ),
        pytest.param(f"{_SG} named the reasons:\n\n“We act, and we hope.”", [_SG], id="announced"),
        pytest.param(
            f"{_SG} named the reasons:\n\n“We act, and we hope.\n\nIt rained.", [], id="left-open"
        ),
        pytest.param(
            f"{_SG} met the mayor.\n\n“We act when it is time to act.”", [None], id="of-nobody"
        ),
        pytest.param(
            f"{_SG} stressed his will to act.\n\n“We act when it is time to act.”",
            [_SG],
            id="of-the-one-who-spoke-in-the-sentence-before",
        ),
        pytest.param(
            f"{_SG} recalled why the ports are open. “We act.”", [_SG], id="in-the-same-paragraph"
        ),
        pytest.param(f"{_SG} recalled why the ports are open. “Open.”", [], id="one-word-alone"),
        pytest.param(
            f"{_SG} thanked Minister Ida Holm for her help. “We act when it is time to act.”",
            [None],
            id="two-in-the-sentence-before",
        ),
        pytest.param(
            f"{_SG} stressed his will to act. It rained. “We act when it is time to act.”",
            [None],
            id="a-sentence-between",
        ),
        pytest.param(
            f"{_SG} stressed his will to act. “We act.”\n\n“We hope and",
            [_SG],
            id="a-paragraph-that-nobody-closes",
        ),
        pytest.param(
            f"{_SG} stressed his will to build a “house of trust” that lasts.",
            [],
            id="a-term-that-is-explained",
        ),
        pytest.param(
            f"{_SG} stressed his will to build a “house of trust”.", [_SG], id="no-explanation"
        ),
        pytest.param(
            f"{_SG} described the deal as a “house of trust” that lasts.", [_SG], id="a-judgement"
        ),
        pytest.param(
            f"{_SG} underlined in his speech “what we all owe” that house.", [_SG], id="no-article"
        ),
        pytest.param(
            f"{_SG} stressed for all who came the “house we all need” that lasts.",
            [_SG],
            id="a-clause",
        ),
        pytest.param(
            "“We act when it is time to act,” the harbour office said.", [None], id="of-a-thing"
        ),
        pytest.param(f"{_SG} met the mayor.\n\n“Long way to the lake”", [], id="no-clause"),
        pytest.param(
            f"{_SG} presented the “Harbour forum of lamps” there.", [], id="name-of-thing"
        ),
    ],
)
def test_whose_words_without_a_verb_beside_them_are(text: str, speakers: list[str | None]) -> None:
    found = _read(text)
    assert [each.speaker and each.speaker.of(text) for each in found] == speakers


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        pytest.param("“We act when we can act,” the harbour office said.", "said", id="of-a-thing"),
        pytest.param(
            "“We act when we can act”, and Minister Ida Holm said no more.", None, id="in-sentence"
        ),
    ],
)
def test_a_verb_elsewhere_is_no_cue_of_words_of_nobody(text: str, cue: str | None) -> None:
    [found] = _read(text)
    assert (found.speaker, found.cue and found.cue.of(text)) == (None, cue)


def test_the_name_of_a_thing_presented_is_not_said() -> None:
    text = "Le ministre Ivo Holm a présenté aux invités le « Forum du lac et des ports » ce jour."
    assert _read(text, _FR) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The report said that the lake was full.", id="thing"),
        pytest.param("I said that the lake was full.", id="writer"),
        pytest.param(f"{_SG} met the mayor. “We act.”", id="nobody-says-so"),
        pytest.param(f"{_SG} opened the show “Lamps of the North”.", id="title"),
        pytest.param(f"{_SG} will say more tomorrow.", id="nothing-said"),
        pytest.param(f"{_SG} is expected to say that the lake is full.", id="not-said-yet"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize("of", ["participating", "all", "Baltic"])
def test_states_are_no_verb(of: str) -> None:
    text = f"Ana Ruiz will stress the need for {of} states to “uphold these rules of ours”."
    assert all(each.cue is None or each.cue.of(text) != "states" for each in _read(text))
