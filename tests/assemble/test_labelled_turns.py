"""Whose turn it is, in every common form of label, and who asks."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Statement, StatementRole

#: A name, and the office of its bearer.
PEOPLE: Final = (
    ("Katri Raudsepp", "Estonian Foreign Minister"),
    ("Orhan Yildirim", "Minister of Defence of Türkiye"),
    ("Luc de Brouwere", "Chair of the Military Committee"),
    ("Nino Beridze", "Prime Minister of Georgia"),
    ("Yousef al-Khatib", "Foreign Minister of Jordan"),
    ("Harriet O'Donnell", "U.S. Secretary of State"),
    ("Joost van der Meulen", "Dutch Minister of Defence"),
)
PEOPLE_FR: Final = (
    ("Katri Raudsepp", "ministre estonienne des Affaires étrangères"),
    ("Orhan Yildirim", "ministre turc de la Défense"),
    ("Luc de Brouwere", "président du Comité militaire"),
    ("Ingrid Halvorsen", "secrétaire générale déléguée de l'OTAN"),
    ("Oana Brătescu", "porte-parole de l'OTAN"),
)
#: How one is announced at first and later on.
LABELS: Final = (
    ("{name}:", "{name}:"),
    ("{caps}:", "{caps}:"),
    ("{caps} ({office}):", "{caps}:"),
    ("{name} ({office}):", "{name}:"),
    ("{name} [{office}]:", "{name}:"),
    ("{name}, {office}:", "{name}:"),
    ("{office} {name}:", "{office} {name}:"),
    ("{office}:", "{office}:"),
    ("{name}\n", "{name}\n"),
    ("{caps}\n", "{caps}\n"),
    ("{name}, {office}\n", "{name}\n"),
    ("{office}\n", "{office}\n"),
)
#: Lines of this length may be broken by hand.
LONGEST_ALONE: Final = 40
ASKED: Final = ("Question:", "Q:", "Q.", "Journalist (Reuters):", "Deutsche Welle:", "Le Monde:")
ASKED_FR: Final = ("Question :", "QUESTION :", "Journaliste (AFP) :", "Le Monde :", "Q. ")
LED: Final = ("Moderator:", "MODERATOR:", "Host:")
LED_FR: Final = ("Modérateur :", "Modératrice :", "LE MODÉRATEUR :")
HEADS: Final = (
    "Press conference by {0[0]}, {0[1]}, and {1[0]}, {1[1]}",
    "Remarks by {0[0]}, {0[1]}, and {1[0]}, {1[1]}, before their meeting",
)
HEADS_FR: Final = (
    "Conférence de presse de {0[0]}, {0[1]}, et de {1[0]}, {1[1]}",
    "Point de presse conjoint\navec {0[0]}, {0[1]}, et {1[0]}, {1[1]}",
)


def _said(statements: tuple[Statement, ...]) -> list[tuple[str | None, str, bool]]:
    """Give who says what, and whether it is a question."""
    return [
        (each.speaker and each.speaker.name, each.text, each.role is StatementRole.QUESTION)
        for each in statements
        if each.role in {StatementRole.TURN, StatementRole.QUESTION}
    ]


def _written(
    people: list[tuple[str, str]], forms: tuple[str, str], asked: str, led: str, gap: str
) -> tuple[str, list[tuple[str | None, str, bool]]]:
    """Write a talk of two, led and asked, with what it must give."""
    first, later = (
        [form.format(name=name, caps=name.upper(), office=office) for name, office in people]
        for form in forms
    )
    names: tuple[str | None, ...] = tuple(name for name, _ in people)
    labels = [led, *first, asked, later[0], asked, later[1]]
    who = [None, *names, None, names[0], None, names[1]]
    labels = [each if each.endswith(("\n", asked, led)) else each[:-1] + gap for each in labels]
    words = [f"This is what stands {where} here." for where in ("a", "b", "c", "d", "e", "f", "g")]
    ends = ["" if each.endswith("\n") else " " for each in labels]
    text = "\n\n".join(map("".join, zip(labels, ends, words, strict=True)))
    is_asked = [label == asked for label in labels]
    return text, list(zip(who, words, is_asked, strict=True))


def _in_french(words: str) -> str:
    return words.replace("This is what stands", "Voilà ce qui est")


@given(
    people=st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=2, unique=True),
    forms=st.sampled_from(LABELS),
    asked=st.sampled_from(ASKED),
    led=st.sampled_from(LED),
    head=st.sampled_from(HEADS),
)
@example([PEOPLE[3], PEOPLE[5]], LABELS[10], ASKED[0], LED[0], HEADS[0])
@example([PEOPLE[0], PEOPLE[4]], LABELS[8], ASKED[4], LED[1], HEADS[1])
@example([PEOPLE[1], PEOPLE[6]], LABELS[9], ASKED[5], LED[2], HEADS[0])
def test_turns(
    people: list[tuple[str, str]], forms: tuple[str, str], asked: str, led: str, head: str
) -> None:
    words, said = _written(people, forms, asked, led, ":")
    text = f"{head.format(*people)}\n\n12 May 2022\n\n{words}\n"
    assert _said(extract(text).brief.statements) == said


@given(
    people=st.lists(st.sampled_from(PEOPLE_FR), min_size=2, max_size=2, unique=True),
    forms=st.sampled_from(LABELS),
    asked=st.sampled_from(ASKED_FR),
    led=st.sampled_from(LED_FR),
    head=st.sampled_from(HEADS_FR),
)
@example([PEOPLE_FR[0], PEOPLE_FR[1]], LABELS[7], ASKED_FR[0], LED_FR[0], HEADS_FR[0])
@example([PEOPLE_FR[0], PEOPLE_FR[1]], LABELS[8], ASKED_FR[0], LED_FR[0], HEADS_FR[0])
@example([PEOPLE_FR[1], PEOPLE_FR[4]], LABELS[0], ASKED_FR[2], LED_FR[2], HEADS_FR[1])
def test_turns_in_french(
    people: list[tuple[str, str]], forms: tuple[str, str], asked: str, led: str, head: str
) -> None:
    # In a text of few lines, one so long that ends no sentence looks like one broken by hand.
    assume(forms != LABELS[11] or all(len(office) < LONGEST_ALONE for _, office in people))
    words, said = _written(people, forms, asked, led, " :")
    text = f"{head.format(*people)}\n\n12 mai 2022\n\n{_in_french(words)}\n"
    said = [(who, _in_french(what), is_asked) for who, what, is_asked in said]
    assert _said(extract(text).brief.statements) == said


@given(
    holder=st.sampled_from(["ESTONIAN", "TURKISH", "DUTCH", "POLISH"]),
    office=st.sampled_from(["FOREIGN MINISTER", "MINISTER OF DEFENCE", "CHANCELLOR"]),
)
def test_an_office_in_capitals_with_its_country_is_a_label(holder: str, office: str) -> None:
    """Whoever of the text has the office speaks; nobody, where no one has."""
    label = f"{holder} {office}"
    text = (
        f"Press conference\n\n12 May 2022\n\n{label}: We met.\n\nQuestion: And now?\n\n"
        f"{label}: We go on.\n"
    )
    assert [each[1:] for each in _said(extract(text).brief.statements)] == [
        ("We met.", False),
        ("And now?", True),
        ("We go on.", False),
    ]


_SHOUTED = (
    "Radio interview\n\n{head}\n\nANA RUIZ, HOST: Good morning to you.\n\nRUIZ: Are the quays "
    "long?\n\nASSISTANT MINISTER: They are.\n\nRUIZ: How long?\n\nASSISTANT MINISTER: Long."
)


@pytest.mark.parametrize(
    ("head", "speaker"),
    [
        ("The Hon Till Berg MP\n\nAssistant Minister for Ports", "Till Berg"),
        ("Jan Kos\n\nDirector of Ports", None),
    ],
)
def test_capitals_that_come_again_are_a_label(head: str, speaker: str | None) -> None:
    said = extract(_SHOUTED.format(head=head)).brief.statements
    answers = [each for each in said if each.text in {"They are.", "Long."}]
    assert [each.speaker and each.speaker.name for each in answers] == [speaker] * 2


_TALK = (
    "MR. VOSS: Good morning. We have three speeches on the alliance.\n\nAMBASSADOR RUIZ: I am "
    "here.\n\nQUESTION: What about the alliance?\n\nAMBASSADOR RUIZ: We hope the alliance grows."
)


@pytest.mark.parametrize(
    ("lead", "kind"),
    [("", "press_conference"), ("Quays grow longer in the alliance.\n\n", "news_report")],
)
def test_what_opens_with_a_label_is_no_report(lead: str, kind: str) -> None:
    brief = extract(lead + _TALK).brief
    assert str(brief.source.kind) == kind
    assert len(brief.statements) == 4 * (not lead)
