"""Quoted words beside no verb of their own: whose they are, and whether they are speech."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.rules.quotations import find_quotations
from natobrief.span import Span
from tests.rules.quotations.sayings import marks, names, words

Row = tuple[list[str], str | None]


def _rows(text: str) -> list[Row]:
    """Give the parts and the words for the speaker of every quotation."""
    return [
        (
            [part.of(text) for part in found.parts],
            None if found.speaker_span is None else found.speaker_span.of(text),
        )
        for found in find_quotations(text, "en")
    ]


@given(said=words, name=names)
def test_what_somebody_points_out(said: str, name: str) -> None:
    assert _rows(f"“{said},” {name} points out.") == [([f"{said},"], name)]


@given(said=words, name=names, pair=marks)
def test_a_colon_announces_the_words_of_the_subject(
    said: str, name: str, pair: tuple[str, str]
) -> None:
    text = f"{name} delivered a short reply: {pair[0]}{said}.{pair[1]}"
    assert _rows(text) == [([f"{said}."], name)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "As if addressing the press, the Harbour Board was clear in its findings: “No boats.”",
            [(["No boats."], "the Harbour Board")],
            id="after-a-clause",
        ),
        pytest.param(
            "She was tired, and drove so that I had to give one answer: “We must go home now.”",
            [(["We must go home now."], None)],
            id="somebody-else-acts",
        ),
        pytest.param(
            "Thanks to this advice, the town has one answer: “We must go home now.”",
            [(["We must go home now."], None)],
            id="no-verb-behind-the-name",
        ),
        pytest.param(
            "It seems unfair to simply tell the town in the north: “We must go home now.”",
            [(["We must go home now."], None)],
            id="nobody",
        ),
        pytest.param(
            "The mood was so odd that a spokesman could only quip: “I guess it was booked.”",
            [(["I guess it was booked."], "a spokesman")],
            id="plain-form-behind-could",
        ),
        pytest.param(
            "Ana Ruiz said that her office would continue “to break barriers”.",
            [(["to break barriers"], "Ana Ruiz")],
            id="would-in-what-is-reported",
        ),
    ],
)
def test_words_behind_a_colon(text: str, expected: list[Row]) -> None:
    assert _rows(text) == expected


@pytest.mark.parametrize("who", ["Ils", "Les ministres", "Les dirigeants"])
@pytest.mark.parametrize("stance", ["condamnent fermement", "saluent le plan", "rejettent cela"])
def test_a_french_stance_between_marks(who: str, stance: str) -> None:
    text = f"{who} « {stance} » depuis lundi."
    [found] = find_quotations(text, "fr")
    assert (found.parts[0].of(text), found.speaker_span) == (stance, Span(0, len(who)))


@given(
    said=words,
    name=names,
    mood=st.sampled_from(["s'est montré prudent", "se voulait rassurant", "n'a rien caché"]),
)
def test_a_french_mood_before_a_colon(said: str, name: str, mood: str) -> None:
    text = f"Le ministre {name} {mood} : « {said}. »"
    [found] = find_quotations(text, "fr")
    assert found.parts[0].of(text) == f"{said}."
    assert found.speaker == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The crowd grew, with loud chants of “no”.", [(["no"], None)], id="chants-of"),
        pytest.param(
            "There were calls of “Shame” and “Lamps for All” from the gallery.",
            [(["Shame"], None), (["Lamps for All"], None)],
            id="calls-of-two",
        ),
        pytest.param("There was a shade of “blue” there.", [], id="of-nothing-said"),
        pytest.param(
            "Jan Lind's accusation that she plays the “storm card” was odd.",
            [(["storm card"], "Jan Lind")],
            id="accusation",
        ),
        pytest.param(
            "His call for “a total ban” was heard.", [(["a total ban"], "His")], id="call-for"
        ),
        pytest.param(
            "Ana Ruiz blasted Jan Lind's call for a “storm force”, calling it “absurd”.",
            [(["storm force"], "Jan Lind"), (["absurd"], "Ana Ruiz")],
            id="verb-of-the-other-one",
        ),
        pytest.param(
            "Ana Ruiz met the press on his claim about Jan Lind, saying “he knows” it is odd.",
            [(["he knows"], "Ana Ruiz")],
            id="owner-who-acts",
        ),
        pytest.param(
            "A “storm card” was played after Jan Lind's accusation that she was late.",
            [],
            id="noun-behind-the-words",
        ),
        pytest.param(
            "In came her call for boats, adding “we act”.",
            [(["we act"], "her")],
            id="nobody-but-the-owner",
        ),
        pytest.param(
            "Ana Ruiz spoke of “a historic moment” for the harbour.",
            [(["a historic moment"], "Ana Ruiz")],
            id="spoke-of",
        ),
        pytest.param(
            "Ana Ruiz worried that the net was becoming “a place to sleep”.",
            [(["a place to sleep"], "Ana Ruiz")],
            id="worried-that",
        ),
        pytest.param("Towns worried about the “pivot” waited.", [], id="worried-about"),
        pytest.param(
            "Ana Ruiz said his late remarks were “odd”.", [(["odd"], "Ana Ruiz")], id="remarks-were"
        ),
    ],
)
def test_fragments(text: str, expected: list[Row]) -> None:
    assert _rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The plan is a “pause” because Ana Ruiz said so.", [], id="clause-that-depends"
        ),
        pytest.param(
            "He paid with “lake money,” which Ana Ruiz called odd.", [], id="relative-clause"
        ),
        pytest.param(
            "The plan is a “waste”, Ana Ruiz said on Monday.",
            [(["waste"], "Ana Ruiz")],
            id="set-off-by-a-comma",
        ),
        pytest.param(
            "Where he had “no boats,” on Monday Ana Ruiz had lakes, she said.",
            [(["no boats,"], "she")],
            id="comma-inside",
        ),
    ],
)
def test_a_label_is_not_of_one_named_behind_it(text: str, expected: list[Row]) -> None:
    assert _rows(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("“We act,” spokesman Jan Lind said.", "spokesman Jan Lind", id="role"),
        pytest.param(
            "“We act,” former harbour envoy Jan Lind told the Post.",
            "former harbour envoy Jan Lind",
            id="several-words",
        ),
        pytest.param("“We act” in a later talk with Jan Lind said.", None, id="no-role"),
    ],
)
def test_a_role_without_an_article_belongs_to_its_name(text: str, speaker: str | None) -> None:
    assert [who for _, who in _rows(text)] == ([] if speaker is None else [speaker])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We act,” urged Ana Ruiz.", [(["We act,"], "Ana Ruiz")], id="urged"),
        pytest.param(
            "“The lake must go on” to face these and other challenges, Ana Ruiz stresses.",
            [(["The lake must go on"], "Ana Ruiz")],
            id="other-challenges",
        ),
        pytest.param(
            "That made it one of the “best” talks in years, said Ana Ruiz, the envoy.",
            [(["best"], "Ana Ruiz")],
            id="inside-a-noun-phrase",
        ),
        pytest.param(
            "“We act,” Ana Ruiz, the envoy, said of Jan Lind. “And soon.”",
            [(["We act,", "And soon."], "Ana Ruiz")],
            id="said-of-somebody",
        ),
        pytest.param(
            "“We act,” Ana Ruiz, the envoy, said Jan Lind was told. “And soon.”",
            [(["We act,", "And soon."], "Ana Ruiz")],
            id="said-a-clause",
        ),
    ],
)
def test_verbs_behind_quoted_words(text: str, expected: list[Row]) -> None:
    assert _rows(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "“We act,” Ana Ruiz said. Soon the board “will come together to meet this hour”.",
            "Ana Ruiz",
            id="same-one",
        ),
        pytest.param(
            "“We act,” Ana Ruiz said. They have a law which “was to go from good to bad in time”.",
            None,
            id="others-act",
        ),
        pytest.param(
            "Ana Ruiz said that they act. Now the board “will come together to meet this hour”.",
            None,
            id="after-a-paraphrase",
        ),
        pytest.param(
            "“We act,” Ana Ruiz said.\n\nNow the board “will come together to meet this hour”.",
            None,
            id="another-paragraph",
        ),
    ],
)
def test_words_inside_a_sentence_are_of_the_one_before(text: str, speaker: str | None) -> None:
    *_, (_, found) = _rows(text)
    assert found == speaker


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        pytest.param("« Nous agirons », a-t-il mis en garde.", "a-t-il mis en garde", id="garde"),
        pytest.param(
            "« Nous agirons », a-t-elle fait savoir.", "a-t-elle fait savoir", id="savoir"
        ),
    ],
)
def test_french_verbs_of_several_words(text: str, cue: str) -> None:
    [found] = find_quotations(text, "fr")
    assert found.cue is not None
    assert found.cue.of(text) == cue


@given(name=names, opened=st.sampled_from(["“It was a day for", "a day for"]))
def test_a_quotation_goes_on_in_another_sentence(name: str, opened: str) -> None:
    text = f"{opened} three old boats,” another friend, {name} told the board.“We all went there.”"
    quotations = extract(text, language="en").brief.statements
    assert [name.endswith(said.speaker.name) for said in quotations if said.speaker] == [True]
