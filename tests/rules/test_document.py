"""What sort of document a text is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.dates import find_dates
from natobrief.rules.document import (
    find_media_notes,
    find_published,
    find_reference,
    find_timetable,
    find_title,
    is_for_media,
    is_issued,
    language_of,
)
from natobrief.testing.filler import filler
from natobrief.text.document import Document

_BODY = "\n\nThe ministers will meet in the spring. They will talk."


def _document(text: str) -> Document:
    return Document(text, Language.EN)


def _published(text: str) -> date | None:
    found = find_published(_document(text), find_dates(text))
    return None if found is None else found[0]


@given(language=st.sampled_from(Language), data=st.data())
def test_the_language_of_prose_is_told(language: Language, data: st.DataObject) -> None:
    assert language_of(data.draw(filler(language=language))) is language


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    document = _document(text)
    notes = tuple(find_media_notes(document))
    found = (find_title(document), find_reference(document))
    assert isinstance(is_for_media(document, notes), bool)
    assert all(span is None or span.end <= len(text) for span in found)
    assert _published(text) is None or text


@given(year=st.integers(1990, 2049), number=st.integers(1, 999), prose=filler())
def test_planted_number_is_found(year: int, number: int, prose: str) -> None:
    text = f"PR ({year}) {number:03}\n\n{prose}"
    found = find_reference(_document(text))
    assert found is not None
    assert found.of(text) == f"PR ({year}) {number:03}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A meeting in spring" + _BODY, "A meeting in spring", id="first line"),
        pytest.param(
            "PR (2022) 055\nOslo, 3 May 2022\nA meeting in spring" + _BODY,
            "A meeting in spring",
            id="below number and dateline",
        ),
        pytest.param("The ministers will meet." + _BODY, None, id="a sentence"),
        pytest.param("Two words" + _BODY, None, id="too short"),
        pytest.param("A meeting in spring", None, id="nothing under it"),
        pytest.param("A long " + "way " * 60 + _BODY, None, id="too long"),
        pytest.param("", None, id="empty"),
    ],
)
def test_headline(text: str, expected: str | None) -> None:
    found = find_title(_document(text))
    assert (None if found is None else found.of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Press Release (2012) 072" + _BODY, "Press Release (2012) 072", id="in full"),
        pytest.param("3 May 2022 | PR (2022) 055" + _BODY, "PR (2022) 055", id="after a bar"),
        pytest.param("Reference: PR/CP(2012)072" + _BODY, "PR/CP(2012)072", id="labelled"),
        pytest.param(
            "Communiqué de presse (2022) 055" + _BODY,
            "Communiqué de presse (2022) 055",
            id="French",
        ),
        pytest.param("They met." + _BODY + "\n\nPR (2022) 055", "PR (2022) 055", id="at the foot"),
        pytest.param("See what PR (2022) 055 says." + _BODY, None, id="in a sentence"),
        pytest.param("PR (2022) 055 " + "and so on " * 20 + _BODY, None, id="in a paragraph"),
        pytest.param("A party (2022)" + _BODY, None, id="no number"),
    ],
)
def test_number(text: str, expected: str | None) -> None:
    found = find_reference(_document(text))
    assert (None if found is None else found.of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("3 May 2022" + _BODY, date(2022, 5, 3), id="alone"),
        pytest.param("Oslo, 3 May 2022" + _BODY, date(2022, 5, 3), id="after a city"),
        pytest.param("Issued on 3 May 2022 | Oslo" + _BODY, date(2022, 5, 3), id="issued"),
        pytest.param(
            "OSLO (3 May 2022) – The ministers will meet soon." + _BODY, date(2022, 5, 3), id="dash"
        ),
        pytest.param("3-4 May 2022" + _BODY, None, id="two days"),
        pytest.param("May 2022" + _BODY, None, id="a month"),
        pytest.param("Last updated: 3 May 2022" + _BODY, None, id="updated"),
        pytest.param("They will meet on 3 May 2022 in Oslo." + _BODY, None, id="in a sentence"),
        pytest.param("3 May" + _BODY, None, id="no year"),
        pytest.param("One.\nTwo.\nThree.\nFour.\n3 May 2022" + _BODY, None, id="far down"),
    ],
)
def test_day_of_publication(text: str, expected: date | None) -> None:
    assert _published(text) == expected


def test_the_day_of_issue_is_told_from_any_other() -> None:
    text = "Issued on 3 May 2022. Oslo, 4 May 2022."
    first, second = (mention.span for mention in find_dates(text))
    assert is_issued(_document(text), first)
    assert not is_issued(_document(text), second)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("A day\n09:00 Talks\n10.30 Lunch\n- 15 h 00 Talks", 3, id="three"),
        pytest.param("A day\n09:00 Talks\n10:30 Lunch", 0, id="two"),
        pytest.param("A day\n9000 guests\n1. Talks\n12 days\n2:1 they won", 0, id="no times"),
    ],
)
def test_lines_with_times_make_a_programme(text: str, count: int) -> None:
    assert len(find_timetable(_document(text))) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Journalists must apply for badges. The deadline is near.", True, id="all"),
        pytest.param(
            "Badges. They met. They talked at length about the budget.", False, id="little"
        ),
        pytest.param("The press conference was long.", False, id="one sentence"),
        pytest.param("Media advisory on Oslo\n\nThey met. Badges.", True, id="headline"),
        pytest.param("MEDIA ADVISORY\n\nThey met at length. Badges.", True, id="label"),
        pytest.param("They met and talked.", False, id="none"),
    ],
)
def test_instructions_to_the_press(text: str, *, expected: bool) -> None:
    document = _document(text)
    assert is_for_media(document, tuple(find_media_notes(document))) is expected
