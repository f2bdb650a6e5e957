"""Turns: from label to label, and what the one whom the head names says before any."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import DocumentKind, Language
from natobrief.rules.turns import find_turns
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_KINDS = st.none() | st.sampled_from(DocumentKind)
_TALK = DocumentKind.PRESS_CONFERENCE
_HEAD = "Press conference\nby Prime Minister Mara Voss\n\n"
_SPOKEN = "Good morning.\n\nWe have long quays."


def _turns(
    text: str, kind: DocumentKind | None = _TALK, language: Language = Language.EN
) -> list[tuple[str | None, list[str]]]:
    marked = mark(text, language)
    return [
        (said(marked, turn.who), [part.of(text) for part in turn.parts])
        for turn in find_turns(marked, kind)
    ]


def test_the_lines_of_a_page_stand_before_a_speech() -> None:
    head = (
        "PM's speech at the quay\n\nMara Voss spoke about quays, long ones.\n\n"
        "From:\nHarbour Board and The Rt Hon Mara Voss MP\nDelivered on:\n3 May 2022\n"
        "Published: 4 May 2022\n\n"
    )
    assert _turns(f"{head}{_SPOKEN}", DocumentKind.REMARKS) == [
        ("The Rt Hon Mara Voss MP", ["Good morning.", "We have long quays."])
    ]


@given(text=st.text(), kind=_KINDS)
def test_any_text_is_survived(text: str, kind: DocumentKind | None) -> None:
    for turn in find_turns(mark(text), kind):
        assert all(part.of(text).strip() for part in turn.parts)


@given(prose=filler(), kind=_KINDS)
def test_prose_has_none(prose: str, kind: DocumentKind | None) -> None:
    assert _turns(prose, kind) == []


@given(st.lists(st.tuples(st.sampled_from(["MARA VOSS (XYZ)", "Q", "MODERATOR"]), filler())))
def test_planted_turns_come_back(planted: list[tuple[str, str]]) -> None:
    text = "\n\n".join(f"{label}: {words}" for label, words in planted)
    assert [parts for _, parts in _turns(text)] == [[words] for _, words in planted]


@given(before=filler(), words=st.lists(filler(), min_size=1, max_size=4))
def test_a_turn_has_all_its_paragraphs(before: str, words: list[str]) -> None:
    text = f"{before}\n\nQ: When?\n\nMARA VOSS:\n" + "\n\n".join(words)
    assert _turns(text)[-1] == ("MARA VOSS", words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Q: Why?\nMara Voss: Because.\nVOSS: Yes.",
            [(None, ["Why?"]), ("Mara Voss", ["Because."]), ("VOSS", ["Yes."])],
            id="a family name that was told",
        ),
        pytest.param(
            "Q: Why?\nXYZ: And then?\nHarbour News: When?",
            [(None, ["Why?"]), (None, ["And then?"]), (None, ["When?"])],
            id="outlets",
        ),
        pytest.param("Q: Why?\nOutlook: grey.", [(None, ["Why?", "Outlook: grey."])], id="a word"),
        pytest.param(
            "Mara Voss (MV): Why?\nQ: When?\nMV: Now.",
            [("Mara Voss", ["Why?"]), (None, ["When?"]), ("Mara Voss", ["Now."])],
            id="initials",
        ),
        pytest.param("Q:\n\nQ: Why?", [(None, ["Why?"])], id="nothing said"),
        pytest.param(
            "NATO Foreign Ministerial: Remarks by Minister Mara Voss and Till Berg\n\n"
            "MARA VOSS: No.\n\nTILL BERG: So.",
            [("MARA VOSS", ["No."]), ("TILL BERG", ["So."])],
            id="no label in a headline that says what follows",
        ),
        pytest.param(
            "MARA VOSS: The quays\n\nTILL BERG: So.",
            [("MARA VOSS", ["The quays"]), ("TILL BERG", ["So."])],
            id="a label in words that look like a headline",
        ),
        pytest.param(
            "MARA VOSS: No.\n\nTill Berg, Harbour Post. Thank you. Why?\n\nMARA VOSS: So.",
            [("MARA VOSS", ["No."]), ("Till Berg", ["Thank you. Why?"]), ("MARA VOSS", ["So."])],
            id="name and paper without a label",
        ),
        pytest.param(
            "MARA VOSS: No.\n\nTill Berg, Harbour Post. He asked.\n\nMARA VOSS: So.",
            [
                ("MARA VOSS", ["No.", "Till Berg, Harbour Post. He asked."]),
                ("MARA VOSS", ["So."]),
            ],
            id="name and paper, no question",
        ),
        pytest.param("Mara Voss: Why not.", [], id="a name alone is not enough"),
    ],
)
def test_labels_are_told_by_each_other(
    text: str, expected: list[tuple[str | None, list[str]]]
) -> None:
    assert _turns(text) == expected


_TALK_OF_TWO = "MARA VOSS: I see.\nTILL BERG: Why?\nMARA VOSS: So."
_DIALOGUE = "Mara Voss: Why?\nTill Berg: No.\nMara Voss: When?\nTill Berg: Now."


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        pytest.param(_DIALOGUE, None, 4, id="a dialogue shows itself"),
        pytest.param(_TALK_OF_TWO, None, 3, id="three of whom one says I"),
        pytest.param("Q: Why?\nMARA VOSS: So.\nQ: When?", None, 0, id="three are too few"),
        pytest.param(_DIALOGUE, DocumentKind.PROGRAMME, 0, id="a programme is none"),
        pytest.param("MARA VOSS: I see.\n\nTILL BERG: No.", None, 2, id="two that are all"),
        pytest.param("It rained.\n\nMARA VOSS: I see.\nTILL BERG: No.", None, 0, id="two of more"),
        pytest.param("MARA VOSS: It is so.\n\nTILL BERG: No.", None, 0, id="nobody says I"),
        pytest.param("Mara Voss (minister):\n\nI see.", None, 1, id="one in a line of its own"),
        pytest.param("Mara Voss (minister): I see.", None, 0, id="one that opens a line"),
        pytest.param("MARA VOSS (XYZ): So.", DocumentKind.REMARKS, 1, id="one of a speech"),
    ],
)
def test_kinds(text: str, kind: DocumentKind | None, count: int) -> None:
    assert len(_turns(text, kind)) == count


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(_HEAD + _SPOKEN, ["Good morning.", "We have long quays."], id="plain"),
        pytest.param(
            f"{_HEAD}(As delivered)\n\n{_SPOKEN}",
            ["Good morning.", "We have long quays."],
            id="stage direction",
        ),
        pytest.param(
            f"{_HEAD}Prime Minister Mara Voss speaks at the quay.\n\n{_SPOKEN}",
            ["Good morning.", "We have long quays."],
            id="caption",
        ),
        pytest.param(
            f"{_HEAD}Last updated: 3 May 2022\n\n{_SPOKEN}",
            ["Good morning.", "We have long quays."],
            id="page",
        ),
        pytest.param(
            f"{_HEAD}The quays are long.\n\nLast updated: 3 May 2022\n\n{_SPOKEN}",
            ["Good morning.", "We have long quays."],
            id="page below a sentence",
        ),
        pytest.param(
            f"{_HEAD}Ladies and gentlemen,\n\nWe have long quays. (Applause.) [Inaudible] Yes.",
            ["Ladies and gentlemen,", "We have long quays.", "[Inaudible] Yes."],
            id="greeting, and what is heard",
        ),
        pytest.param(
            f"{_HEAD}{_SPOKEN}\n\nRelated: quays\n\nShare this", _SPOKEN.split("\n\n"), id="foot"
        ),
        pytest.param(
            f"{_HEAD}{_SPOKEN}\n\nQ: Why?", [*_SPOKEN.split("\n\n")], id="a label ends it"
        ),
        pytest.param(
            f"Remarks by the Prime Minister\n\n{_SPOKEN}", _SPOKEN.split("\n\n"), id="office alone"
        ),
    ],
)
def test_a_head_names_the_first_speaker(text: str, parts: list[str]) -> None:
    assert _turns(text)[0][1] == parts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(_HEAD + "The quays are long. The mill slept.", _TALK, id="nobody speaks"),
        pytest.param("Press conference\n\n" + _SPOKEN, _TALK, id="nobody is named"),
        pytest.param(_HEAD + _SPOKEN, DocumentKind.READOUT, id="no spoken kind"),
        pytest.param("Remarks by Prime Minister Mara Voss", _TALK, id="a head alone"),
    ],
)
def test_near_misses(text: str, kind: DocumentKind) -> None:
    assert _turns(text, kind) == []


_TWO = "Joint press point with Dr Mara Voss and President Till Berg\n\n"


@pytest.mark.parametrize(
    ("words", "who"),
    [
        pytest.param("President Berg, welcome to Oslo. We met.", "Dr Mara Voss", id="by name"),
        pytest.param("Mr President, we met.", "Dr Mara Voss", id="by office"),
        pytest.param("Thank you, Dr Voss. We met.", "President Till Berg", id="the other one"),
        pytest.param("I have just met President Berg.", "Dr Mara Voss", id="spoken of"),
    ],
)
def test_who_is_spoken_to_does_not_speak(words: str, who: str) -> None:
    assert _turns(_TWO + words) == [(who, [words])]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Good morning. We met.", id="nobody"),
        pytest.param("Dr Voss, President Berg, we met.", id="both"),
        pytest.param("We met, Dr Voss and President Berg.", id="both spoken of"),
    ],
)
def test_of_two_nobody_is_told(words: str) -> None:
    assert _turns(_TWO + words) == []


@pytest.mark.parametrize(
    ("words", "is_speech"),
    [
        ("Thank you all for coming to the quay.", True),
        ("Ladies and gentlemen, the quay is open.", True),
        ("Mr Holm came to the quay.", False),
        ("The quay is open.", False),
    ],
)
def test_a_speech_of_a_line_greets_those_who_listen(words: str, *, is_speech: bool) -> None:
    text = f"Speech by Minister Mara Voss at the quay\n\n{words}"
    expected = [("Minister Mara Voss", [words])] if is_speech else []
    assert _turns(text, DocumentKind.REMARKS) == expected


def test_a_house_before_its_headline_does_not_speak() -> None:
    text = (
        f"XYZ: Quays: Press remarks by Minister Mara Voss upon arrival\n\n3 May 2022\n\n{_SPOKEN}"
    )
    assert _turns(f"{text}\n\nQ. Why?\n\nWe must.", DocumentKind.REMARKS) == [
        ("Minister Mara Voss", ["Good morning.", "We have long quays."]),
        (None, ["Why?"]),
        ("Minister Mara Voss", ["We must."]),
    ]


def test_a_family_name_is_the_label_of_one_who_was_named_in_full() -> None:
    text = "MARA VOSS: We have long quays.\n\nVOSS: And wet ones.\n\nJAN HOLM (Envoy): Yes."
    assert [who for who, _ in _turns(text, None)] == ["MARA VOSS", "VOSS", "JAN HOLM"]
    assert _turns(text.replace("\n\nVOSS", "\n\nPORTS").replace("JAN HOLM", "SHIPS"), None) == []


def test_labels_with_dashes_come_again() -> None:
    text = "Mara Voss - So.\n\nQ - Why?\n\nMara Voss - No.\n\nLong quays - yes."
    assert _turns(text) == [
        ("Mara Voss", ["So."]),
        (None, ["Why?"]),
        ("Mara Voss", ["No.", "Long quays - yes."]),
    ]


@given(
    who=st.sampled_from(
        ["LE PRESIDENT", "LA PRESIDENTE", "LE SECRETAIRE GENERAL", "LA CHANCELIÈRE", "La ministre"]
    ),
    between=st.sampled_from([" - ", " \u2013 ", " : "]),
    asked=st.sampled_from(["QUESTION", "Question", "JOURNALISTE"]),
)
def test_french_labels_may_end_in_a_dash(who: str, between: str, asked: str) -> None:
    text = f"{who}{between}Bonjour.\n\n{asked}{between}Pourquoi ?\n\n{who}{between}Voilà."
    assert _turns(text, language=Language.FR) == [
        (who, ["Bonjour."]),
        (None, ["Pourquoi ?"]),
        (who, ["Voilà."]),
    ]


@given(st.sampled_from(["NATO SUMMIT", "PRIME MINISTER", "La ministre", "Le quai"]))
def test_other_words_before_a_dash_are_no_label_unless_they_come_again(words: str) -> None:
    assert _turns(f"{words} - The quays are long.\n\nThey are wet.") == []


def test_where_only_questions_are_labelled_the_rest_answers() -> None:
    text = f"{_HEAD}{_SPOKEN}\n\nQ. Why?\n\nSo.\n\nThank you."
    assert _turns(text) == [
        ("Prime Minister Mara Voss", _SPOKEN.split("\n\n")),
        (None, ["Why?"]),
        ("Prime Minister Mara Voss", ["So.", "Thank you."]),
    ]


def test_names_in_capitals_stand_in_lines_of_their_own() -> None:
    text = (
        "ti : MARA VOSS\nWhy is the quay so long?\nTILL BERG\nI had it built.\n"
        "MARA VOSS AND TILL BERG\nIndeed.\nTILL BERG\nWe like it.\nMARA VOSS\nSo do I."
    )
    assert _turns(text, DocumentKind.PRESS_CONFERENCE) == [
        ("MARA VOSS", ["Why is the quay so long?"]),
        ("TILL BERG", ["I had it built."]),
        (None, ["Indeed."]),
        ("TILL BERG", ["We like it."]),
        ("MARA VOSS", ["So do I."]),
    ]


def test_offices_in_lines_of_their_own_are_labels_where_several_are() -> None:
    text = f"{_HEAD}Prime Minister\n\nThe quays are long.\n\nThey are wet.\n\nQuestion\n\nWhy?"
    assert _turns(text) == [
        ("Prime Minister", ["The quays are long.", "They are wet."]),
        (None, ["Why?"]),
    ]
    named = "Prime Minister\n\nSo it is.\n\nPresident Mara Voss\n\nThe quays are long."
    assert [who for who, _ in _turns(named)] == ["Prime Minister", "President Mara Voss"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Prime Minister\n\nThe quays are long.", _TALK, id="one"),
        pytest.param("Prime Minister\n\nOslo\n\nQuestion\n\nWhy?", _TALK, id="above no sentence"),
        pytest.param("Prime Minister\n\nSo.\n\nQuestion\n\nWhy?", None, id="no transcript"),
        pytest.param(
            "Prime Minister\n\nSo.\n\nThe Minister went\n\nHome.", _TALK, id="no office alone"
        ),
    ],
)
def test_other_lines_are_no_labels(text: str, kind: DocumentKind | None) -> None:
    assert _turns(text, kind) == []


def test_a_name_in_capitals_may_have_a_particle() -> None:
    text = (
        "Intervenant(s) :\n\nMARA VOSS\nWhy?\nTILL LE BERG\nSo.\nMARA VOSS\nHow?\n"
        "TILL LE BERG\nThus."
    )
    assert [who for who, _ in _turns(text, DocumentKind.PRESS_CONFERENCE)] == [
        "MARA VOSS",
        "TILL LE BERG",
    ] * 2


def test_a_line_in_capitals_that_stands_once_is_no_label() -> None:
    text = "Q: Why?\n\nMARA VOSS: So.\n\nTHE LONG QUAYS\n\nTILL BERG\n\nThey are long."
    assert [who for who, _ in _turns(text, DocumentKind.PRESS_CONFERENCE)] == [None, "MARA VOSS"]


def test_a_label_may_stand_inside_a_paragraph_where_its_bearer_is_known() -> None:
    text = "Mara Voss: President Till Berg is here. Berg: We like it. Mind: it rains. Voss: So."
    assert _turns(text, DocumentKind.PRESS_CONFERENCE) == [
        ("Mara Voss", ["President Till Berg is here."]),
        ("Berg", ["We like it. Mind: it rains."]),
        ("Voss", ["So."]),
    ]


def test_records_of_french_committees_end_labels_with_a_stop() -> None:
    text = (
        "Mme la présidente Mara Voss. Monsieur le ministre, merci.\n"
        "M. Till Berg, ministre des ports. Je vous remercie.\n"
        "Mme la présidente Mara Voss. La parole est à M. Holm.\n"
        "M. Jan Holm. Le quai est-il long ?\nM. Till Berg. Il l'est.\nM. Jan Holm. Merci.\n"
        "M. La Mer. Elle est belle."
    )
    turns = _turns(text, DocumentKind.REMARKS, language=Language.FR)
    assert [who for who, _ in turns] == [
        "Mme la présidente Mara Voss",
        "M. Till Berg",
        "Mme la présidente Mara Voss",
        "M. Jan Holm",
        "M. Till Berg",
        "M. Jan Holm",
    ]


def test_french() -> None:
    text = (
        "Point de presse\ndu Premier ministre, Mara Voss\n\nBonjour. Nous avons des quais.\n\n"
        "Q : Pourquoi ?\nR : Parce que. (Rires)\nMARA VOSS : Oui."
    )
    assert _turns(text, language=Language.FR) == [
        ("Premier ministre, Mara Voss", ["Bonjour. Nous avons des quais."]),
        (None, ["Pourquoi ?"]),
        (None, ["Parce que."]),
        ("MARA VOSS", ["Oui."]),
    ]


@pytest.mark.parametrize("field", ["Speaker", "Moderator", "Orateur"])
def test_fields_of_the_head_are_no_turns(field: str) -> None:
    text = f"Remarks at the quay\n\nVenue: Old Mill\n{field}: Mara Voss\n\n{_SPOKEN}"
    assert all(who == "Mara Voss" for who, _ in _turns(text, DocumentKind.REMARKS))


@pytest.mark.parametrize("day", ["", "date 2022-05-03 ", "2022-05-03 "])
def test_an_archive_writes_a_day_before_the_first_label(day: str) -> None:
    text = f"{day}SECRETARY RUIZ: I am glad.\n\nMINISTER KOS: So am I."
    expected = [("SECRETARY RUIZ", ["I am glad."]), ("MINISTER KOS", ["So am I."])]
    assert _turns(text, None) == expected


def test_whoever_addresses_the_chair_speaks() -> None:
    text = "Statement by Norway at a forum\n\nOslo\n\nMr. Chairperson,\n\nNorway is glad."
    words = ["Mr. Chairperson,", "Norway is glad."]
    assert _turns(text, DocumentKind.REMARKS) == [(None, words)]
    assert _turns(text.replace("Mr. Chairperson,", "Ports."), DocumentKind.REMARKS) == []


@pytest.mark.parametrize("asks", ["Q", "Question"])
def test_labels_may_end_in_a_stop(asks: str) -> None:
    """So have them the public papers of presidents."""
    text = (
        "Remarks With Prime Minister Ida Holm of Norway\n\n5 May 2030\n\n"
        "The President. Thank you. I am glad.\n\nPrime Minister Holm. We have met.\n\n"
        f"{asks}. Will you go?\n\nMr. Kos. I shall.\n\nSo shall Mr. Holm. I know."
    )
    marked = mark(text)
    found = [
        (None if turn.who is None else turn.who.of(text), [part.of(text) for part in turn.parts])
        for turn in find_turns(marked, DocumentKind.REMARKS)
    ]
    assert found == [
        ("The President", ["Thank you. I am glad."]),
        ("Prime Minister Holm", ["We have met."]),
        (None, ["Will you go?"]),
        ("Mr. Kos", ["I shall.", "So shall Mr. Holm. I know."]),
    ]


@given(filler())
def test_a_sentence_that_begins_with_an_office_is_no_label(prose: str) -> None:
    text = f"Remarks\n\nThe President of Norway came. {prose}.\n\nMr. Kos left. I know it."
    marked = mark(text)
    assert [turn.label for turn in find_turns(marked, DocumentKind.REMARKS) if turn.label] == []
