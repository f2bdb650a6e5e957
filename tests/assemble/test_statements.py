"""Statements: words, cue, subject, the countries and the themes that they are about."""

from __future__ import annotations

import pytest
from hypothesis import given

from natobrief import Statement, StatementMode
from natobrief.model import StatementRole
from natobrief.testing.filler import filler
from tests.assemble.reading import backing, read
from tests.rules.quotations.sayings import words

_ONE = "NATO Foreign Ministers will meet in Oslo on 5 May 2022."
_SG = "The Secretary General"


def _statements(text: str) -> tuple[Statement, ...]:
    return read(f"{_ONE} {text}").brief.statements


@given(before=filler(), after=filler(), said=words)
def test_words_come_back(before: str, after: str, said: str) -> None:
    [statement] = _statements(f"{before} {_SG} stressed: “{said}”. {after}")
    assert (statement.mode, statement.parts) == (StatementMode.VERBATIM, (said,))
    assert statement.cue == "stressed"


def _countries(statement: Statement) -> list[str]:
    return [country.alpha3 for country in statement.countries]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{_SG} said: “Norway and Japan are friends.”", ["NOR", "JPN"], id="named"),
        pytest.param(
            f"Georgia and Moldova will attend. {_SG} said that these two countries “are friends”.",
            ["GEO", "MDA"],
            id="subject stands for them",
        ),
        pytest.param(f"{_SG} said that Japan “is a friend”.", ["JPN"], id="subject names it"),
        pytest.param(
            f"Georgia and Moldova will attend. {_SG} said that they were friends.",
            ["GEO", "MDA"],
            id="pronoun stands for them",
        ),
        pytest.param(f"{_SG} said that it rained.", [], id="none"),
        pytest.param(
            f"Georgia will attend. {_SG} said that this country “is under Russian pressure”.",
            ["GEO"],
            id="subject stands for one",
        ),
        pytest.param(
            f"The foreign minister of Georgia will come. {_SG} said that “its accession matters”.",
            ["GEO"],
            id="its accession",
        ),
        pytest.param(
            f"The ministers of Georgia and Iraq come. {_SG} said that “its accession matters”.",
            [],
            id="whose accession",
        ),
        pytest.param(
            f"Aiko Mori, the foreign minister of Japan, and Lea Berg will come. {_SG} said that "
            "Japan “and its accession”.",
            ["JPN"],
            id="named before its accession",
        ),
        pytest.param(
            "Japan’s Foreign Minister Aiko Mori and Iraq’s Foreign Minister Ali Saad will attend. "
            f"{_SG} said that “they are welcome”.",
            ["JPN", "IRQ"],
            id="each by name",
        ),
        pytest.param(
            "Foreign Ministers Aiko Mori (Japan), Ali Saad (Iraq) and Sia Tau (Fiji) will attend. "
            f"{_SG} said that these three countries “are welcome”.",
            ["JPN", "IRQ", "FJI"],
            id="names in brackets",
        ),
    ],
)
def test_countries(text: str, expected: list[str]) -> None:
    assert _countries(_statements(text)[-1]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{_SG} said: “We will speak about China.”", ["china"], id="named"),
        pytest.param(
            f"Georgia and Moldova will attend. {_SG} said that these two countries “count on us "
            "and we will help them”.",
            ["partnerships"],
            id="help for partners",
        ),
        pytest.param(
            "NATO Foreign Ministers will meet in Oslo on 5 December 2022. Finland and Sweden "
            f"are invited. {_SG} said that they would join us at the table.",
            ["enlargement"],
            id="invitees",
        ),
        pytest.param(
            f"{_SG} said “we will speak about China” and added that “this is a long story”.",
            ["china"],
            id="of the same sentence",
        ),
        pytest.param(
            f"{_SG} said “we will support Ukraine” and added that “the invader must not win”.",
            ["ukraine_support"],
            id="the war of which was spoken",
        ),
        pytest.param(
            f"{_SG} said “we will speak about China” and added that “the invader must not win”.",
            [],
            id="another war",
        ),
        pytest.param(
            f"{_SG} said “we will support Moldova” and added that “no State is an island”.",
            [],
            id="nothing points back",
        ),
        pytest.param(
            f"{_SG} said that help for Ukraine would go through the Harbour Trust Fund, which has "
            "supplied boats and tents.",
            ["ukraine_support", "partnerships"],
            id="a package and its recipient",
        ),
        pytest.param(
            f"{_SG} said that China would be part of the discussions in Tbilisi.",
            ["china"],
            id="where they meet",
        ),
        pytest.param(f"{_SG} said that it rained.", [], id="none"),
    ],
)
def test_themes(text: str, expected: list[str]) -> None:
    statement = read(text if "December" in text else f"{_ONE} {text}").brief.statements[-1]
    assert [theme.value for theme in statement.themes] == expected


def test_without_a_day_no_status_tells_a_theme() -> None:
    text = f"Georgia and Moldova came. {_SG} said that these two countries “need our help”."
    assert read(text).brief.statements[-1].themes == ()


def test_every_part_stands_in_the_text() -> None:
    brief = read(f"{_ONE} “We act,” said {_SG.lower()}, “and we stay.”").brief
    [statement] = brief.statements
    assert statement.parts == ("We act,", "and we stay.")
    for index, part in enumerate(statement.parts):
        assert backing(brief, f"/statements/0/parts/{index}") == [part]


def test_a_clause_of_nobody_known_has_no_speaker() -> None:
    [statement] = _statements("“We act when it is time to act,” the harbour office said.")
    assert (statement.speaker, statement.cue) == (None, "said")
    assert statement.parts == ("We act when it is time to act,",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{_SG} said boats were needed.", "boats were needed", id="no that"),
        pytest.param(f"According to {_SG.lower()}, boats are old.", "boats are old", id="source"),
        pytest.param(f"Boats are old, {_SG.lower()} said.", "Boats are old", id="behind"),
        pytest.param(
            f"{_SG} urged Allies to send boats.", "Allies to send boats", id="urged to do"
        ),
        pytest.param(
            f"{_SG} called on Norway to send boats.", "Norway to send boats", id="called on"
        ),
    ],
)
def test_words_are_reported(text: str, expected: str) -> None:
    """What somebody says in the words of the text is a paraphrase, with its speaker."""
    [statement] = _statements(text)
    assert (statement.mode, statement.parts) == (StatementMode.PARAPHRASE, (expected,))
    assert statement.speaker is not None
    assert statement.speaker.name == "Jens Stoltenberg"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The meeting went according to plan.", id="plan"),
        pytest.param("According to the agenda, Ministers will have dinner.", id="agenda"),
        pytest.param("The said meeting was held in Oslo.", id="said meeting"),
        pytest.param("Allies were urged to send boats.", id="nobody urges"),
        pytest.param("The plan said boats were needed.", id="nobody speaks"),
        pytest.param(f"{_SG} will say boats are needed.", id="not yet"),
    ],
)
def test_nothing_is_reported(text: str) -> None:
    assert _statements(text) == ()


@pytest.mark.parametrize(
    ("above", "count"),
    [
        ("\u201cHow NATO adapts to a changing world\u201d", 0),
        ("''How NATO adapts to a changing world''", 0),
        ("\u00abHow NATO adapts to a changing world\u00bb", 0),
        ("\u201cNATO adapts to a changing world\u201d, Minister Ida Holm said.", 1),
    ],
)
def test_a_quoted_title_above_a_speech_is_no_statement(above: str, count: int) -> None:
    head = f"{above}\n\nLecture by Minister Ida Holm at the quay\n\n19 Apr. 2018\n\n"
    found = read(f"{head}Thank you. I am glad to be here.").brief.statements
    assert len([each for each in found if each.role is StatementRole.CITATION]) == count
