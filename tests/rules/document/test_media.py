"""Instructions to the press."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.document import find_media_notes, is_for_media
from tests.rules.document.documents import document


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    laid_out = document(text)
    assert isinstance(is_for_media(laid_out, find_media_notes(laid_out)), bool)


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
        pytest.param("NATO Advisory\n\nThey met at length. Badges.", True, id="short label"),
        pytest.param("Media advisory - 6 May 2024\n\nThey met. Badges.", True, id="and day"),
        pytest.param("Advisory group\n\nThey met at great length. Badges.", False, id="group"),
        pytest.param(
            "They met. They talked at great length about the ports and the quays of the north. "
            "Journalists wishing to come need a media pass. Accreditation is open.",
            True,
            id="what only the press is told",
        ),
        pytest.param(
            "They met. They talked at great length about the ports and the quays of the north. "
            "Accreditation is open. The deadline is near. There will be audio.",
            True,
            id="one such and more",
        ),
        pytest.param(
            "They met. They talked at great length about the ports and the quays of the north. "
            "The deadline is near. There will be audio. Badges too.",
            False,
            id="nothing that only the press is told",
        ),
        pytest.param(
            "They will meet and talk at length about the ports and the quays of the north, then "
            "leave. This media advisory opens registration.",
            True,
            id="it calls itself so",
        ),
        pytest.param("They met and talked.", False, id="none"),
    ],
)
def test_instructions_to_the_press(text: str, *, expected: bool) -> None:
    laid_out = document(text)
    assert is_for_media(laid_out, find_media_notes(laid_out)) is expected


@pytest.mark.parametrize(
    "notes",
    [
        pytest.param(
            "Accréditation\n\nLes journalistes enverront un formulaire avant mardi.", id="form"
        ),
        pytest.param(
            "Couverture par les médias\n\nLes représentants des médias s'inscriront.", id="cover"
        ),
        pytest.param(
            "Les équipes de télévision viendront tôt. Une carte de presse suffira.", id="crews"
        ),
    ],
)
def test_french_notes_are_for_the_press(notes: str) -> None:
    text = f"Réunion des ministres au port\n\nLes ministres se réuniront au port.\n\n{notes}"
    found = document(text, Language.FR)
    assert is_for_media(found, find_media_notes(found))
