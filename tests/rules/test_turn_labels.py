"""Labels of a transcript, by their form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.turn_labels import Label, Voice, find_labels
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_SAYS = " The quays are long."


def _labels(text: str) -> list[Label]:
    return list(find_labels(mark(text)))


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(0 <= label.span.start < label.span.end <= len(text) for label in _labels(text))


@given(prose=filler())
def test_prose_has_none(prose: str) -> None:
    assert _labels(prose) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Mara Voss, Harbour Post. Why?", "Mara Voss", id="paper"),
        pytest.param("Mara Voss with Reuters. Why?", "Mara Voss", id="with"),
        pytest.param("Mara Voss, XYZ: Thank you. Why?", "Mara Voss", id="colon"),
        pytest.param("Mara Voss, Harbour Post. She asked.", None, id="no question"),
        pytest.param("Mara Voss, Harbour Office. Why?", None, id="no paper"),
        pytest.param("The Mara, Harbour Post. Why?", None, id="no name"),
    ],
)
def test_who_asks_may_give_name_and_paper(text: str, name: str | None) -> None:
    asking = [label for label in _labels(text) if label.voice is Voice.ASKING]
    assert [label.name and label.name.of(text) for label in asking] == ([name] if name else [])


@pytest.mark.parametrize("clock", ["(00:00)", "(01:02:03)", "[12:40]"])
def test_a_clock_may_stand_beside_a_name(clock: str) -> None:
    text = f"Mara Voss {clock}:\nWe have long quays.\n\nJan Holm {clock}:\nYes."
    found = [label.name and label.name.of(text) for label in _labels(text)]
    assert found == ["Mara Voss", "Jan Holm"]


@given(before=filler())
def test_text_in_front_shifts_them(before: str) -> None:
    text = "MARA VOSS (Reuters): Why?\n\nQ: When?"
    alone = [label.span.shifted(len(before) + 2) for label in _labels(text)]
    assert [label.span for label in _labels(f"{before}\n\n{text}")] == alone


def test_a_sentence_that_leads_to_words_of_somebody_else_is_no_label() -> None:
    assert _labels("President Mara Voss told me this morning: We must.") == []
    assert _labels("Head and CEO of the Quay Council, Mr Till Berg has this to say: We must.") == []


@pytest.mark.parametrize(
    ("label", "voice", "who", "name"),
    [
        pytest.param("Mara Voss:", Voice.NAMED, "Mara Voss", "Mara Voss", id="name"),
        pytest.param("MARA VOSS:", Voice.NAMED, "MARA VOSS", "MARA VOSS", id="capitals"),
        pytest.param(
            "MARA DE VOSS:", Voice.NAMED, "MARA DE VOSS", "MARA DE VOSS", id="small word, capitals"
        ),
        pytest.param(
            "PRESS SECRETARY MARA VOSS:",
            Voice.NAMED,
            "PRESS SECRETARY MARA VOSS",
            "MARA VOSS",
            id="an office of the press",
        ),
        pytest.param("Voss :", Voice.NAMED, "Voss", "Voss", id="family name"),
        pytest.param("MR. VOSS:", Voice.NAMED, "MR. VOSS", "VOSS", id="title"),
        pytest.param("SEC. VOSS:", Voice.NAMED, "SEC. VOSS", "VOSS", id="short title"),
        pytest.param(
            "MARA VAN DER VOSS (Secretary General of NATO):",
            Voice.NAMED,
            "MARA VAN DER VOSS",
            "MARA VAN DER VOSS",
            id="office in brackets",
        ),
        pytest.param(
            "Mara Voss [NATO Spokesperson]:", Voice.NAMED, "Mara Voss", "Mara Voss", id="square"
        ),
        pytest.param("Mara Voss, Harbour Post:", Voice.NAMED, "Mara Voss", "Mara Voss", id="comma"),
        pytest.param("Mara Voss - XYZ:", Voice.NAMED, "Mara Voss", "Mara Voss", id="dash"),
        pytest.param(
            "NATO Secretary General Mara Voss:",
            Voice.NAMED,
            "NATO Secretary General Mara Voss",
            "Mara Voss",
            id="office and name",
        ),
        pytest.param(
            "NATO Spokesperson, Mara Voss:",
            Voice.NAMED,
            "NATO Spokesperson, Mara Voss",
            "Mara Voss",
            id="office, then name",
        ),
        pytest.param(
            "PRIME MINISTER MARA VOSS:",
            Voice.NAMED,
            "PRIME MINISTER MARA VOSS",
            "MARA VOSS",
            id="all in capitals",
        ),
        pytest.param(
            "Head and CEO of the Quay Council, Mr Till Berg (TB):",
            Voice.NAMED,
            "Head and CEO of the Quay Council, Mr Till Berg",
            "Mr Till Berg",
            id="office of several words",
        ),
        pytest.param("SECRETARY GENERAL:", Voice.NAMED, "SECRETARY GENERAL", None, id="office"),
        pytest.param(
            "The Secretary General (interpretation):",
            Voice.NAMED,
            "The Secretary General",
            None,
            id="office, interpreted",
        ),
        pytest.param(
            "LE SECRÉTAIRE GÉNÉRAL :",
            Voice.NAMED,
            "LE SECRÉTAIRE GÉNÉRAL",
            None,
            id="French office",
        ),
        pytest.param("SG:", Voice.NAMED, None, None, id="letters of an office"),
        pytest.param("ADMIRAL:", Voice.NAMED, "ADMIRAL", None, id="rank"),
        pytest.param("THE AMBASSADOR:", Voice.NAMED, "THE AMBASSADOR", None, id="rank, article"),
        pytest.param("Q:", Voice.ASKING, None, None, id="Q"),
        pytest.param("Q2 :", Voice.ASKING, None, None, id="Q with a number"),
        pytest.param("Q. ", Voice.ASKING, None, None, id="Q, a stop and a colon"),
        pytest.param("Q - ", Voice.ASKING, None, None, id="Q with a dash"),
        pytest.param("Q ", Voice.ASKING, None, None, id="Q alone"),
        pytest.param("Q12   Mara Voss:", Voice.ASKING, "Mara Voss", "Mara Voss", id="number, name"),
        pytest.param("Q1  Chair:", Voice.ASKING, None, None, id="number and chair"),
        pytest.param("Question:", Voice.ASKING, None, None, id="question"),
        pytest.param("QUESTION (Harbour Post):", Voice.ASKING, None, None, id="with outlet"),
        pytest.param("Question [XYZ] :", Voice.ASKING, None, None, id="in square brackets"),
        pytest.param("Journaliste :", Voice.ASKING, None, None, id="French"),
        pytest.param("UNIDENTIFIED SPEAKER:", Voice.ASKING, None, None, id="unidentified"),
        pytest.param("XYZ:", Voice.NAMED, "XYZ", "XYZ", id="letters, perhaps an outlet"),
        pytest.param("Q.:", Voice.ASKING, None, None, id="Q with a stop"),
        pytest.param("A.:", Voice.ANSWERING, None, None, id="A, a stop and a colon"),
        pytest.param("Harbour News:", Voice.ASKING, None, None, id="outlet"),
        pytest.param("Quaynews:", Voice.ASKING, None, None, id="outlet of one word"),
        pytest.param("A:", Voice.ANSWERING, None, None, id="A"),
        pytest.param("R - ", Voice.ANSWERING, None, None, id="R with a dash"),
        pytest.param("Réponse :", Voice.ANSWERING, None, None, id="French answer"),
        pytest.param("MODERATOR:", Voice.LEADING, None, None, id="moderator"),
        pytest.param("Modératrice :", Voice.LEADING, None, None, id="French moderator"),
        pytest.param("SENIOR HARBOUR OFFICIAL:", Voice.LEADING, None, None, id="official"),
        pytest.param("- Mara Voss:", Voice.NAMED, "Mara Voss", "Mara Voss", id="bullet"),
    ],
)
def test_a_line_may_begin_with_one(
    label: str, voice: Voice, who: str | None, name: str | None
) -> None:
    marked = mark(f"{label}{_SAYS}")
    [found] = find_labels(marked)
    assert (found.voice, said(marked, found.who), said(marked, found.name)) == (voice, who, name)
    assert found.span.of(marked.document.text).strip() == label.strip(" -") or "-" in label


@pytest.mark.parametrize(
    ("label", "is_sure"),
    [
        pytest.param("Mara Voss:", False, id="name alone"),
        pytest.param("MARA VOSS:", True, id="capitals"),
        pytest.param("Mara Voss (XYZ):", True, id="brackets"),
        pytest.param("Prime Minister Mara Voss:", True, id="office"),
        pytest.param("Ms Voss:", True, id="title"),
        pytest.param("VOSS:", False, id="one word in capitals"),
        pytest.param("Harbour News:", False, id="outlet"),
        pytest.param("Question:", True, id="question"),
    ],
)
def test_the_form_of_some_tells_enough(label: str, is_sure: bool) -> None:  # noqa: FBT001 - a row
    [found] = _labels(f"{label}{_SAYS}")
    assert found.is_sure is is_sure


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("First: the quays are long.", id="counting"),
        pytest.param("Q4 Results are good: the quays are long.", id="quarter of a year"),
        pytest.param("Press point Left to right: the quays are long.", id="caption"),
        pytest.param("Second point: the quays are long.", id="small letter"),
        pytest.param("My message is clear: the quays are long.", id="sentence"),
        pytest.param("At 12:30 the quays are long.", id="clock"),
        pytest.param("See https://harbour.example for more.", id="address"),
        pytest.param("Questions remain: the quays are long.", id="question in a sentence"),
        pytest.param("A quay is long: it has no end.", id="article"),
        pytest.param("Norway: the quays are long.", id="country"),
        pytest.param("The old mill slept. Mara Voss: a life.", id="name inside a line"),
        pytest.param(": The quays are long.", id="nothing before it"),
        pytest.param(f"{'Mara ' * 60}: no.", id="too long"),
        pytest.param("Let me quote Mr Till Berg: the quays are long.", id="sentence with a name"),
        pytest.param("Good morning: the quays are long.", id="greeting"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _labels(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The quays are long. Q: How long? MARA VOSS (XYZ): Very.", id="lost breaks"),
        pytest.param("The quays. Q (XYZ): How long? THE HARBOUR: Q: Why?", id="in brackets"),
    ],
)
def test_labels_stand_where_line_breaks_were_lost(text: str) -> None:
    assert len(_labels(text)) == 2


def test_a_wrapped_label_begins_a_line() -> None:
    text = (
        "The old mill slept under the clouds and every tree waited there\n"
        "beside the river and the baker turned slowly all night and then\n"
        "Mara Voss (Harbour Post): the quays are long and nobody is there\n"
        "to see them, for the narrow path stood empty without any sound\n"
    )
    [label] = _labels(text)
    assert label.span.of(text) == "Mara Voss (Harbour Post):"


def test_a_label_in_capitals_may_hold_particles() -> None:
    [label] = find_labels(mark("JAAP VAN DER VELDE: Good afternoon."))
    assert label.key == "jaap van der velde"


@pytest.mark.parametrize("outlet", ["TVR", "BBC", "N24"])
def test_letters_without_a_vowel_are_an_outlet(outlet: str) -> None:
    [label] = find_labels(mark(f"{outlet}: Will you go?"))
    assert (label.voice, label.name) == (Voice.ASKING, None)
