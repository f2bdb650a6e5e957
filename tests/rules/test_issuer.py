"""Who issues a declaration or a joint statement."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.issuer import find_issuer
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_BODY = "\n\nThe quays are long. The mill slept."


def _issuer(text: str, language: Language = Language.EN) -> str | None:
    found = find_issuer(mark(text, language))
    return None if found is None else found.name


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = find_issuer(mark(text))
    assert found is None or found.span.end <= len(text)


@given(prose=filler())
def test_prose_has_none(prose: str) -> None:
    assert _issuer(prose) is None


@pytest.mark.parametrize(
    ("head", "name"),
    [
        pytest.param("Statement by the North Atlantic Council", "North Atlantic Council", id="by"),
        pytest.param(
            "Oslo Summit Declaration\nIssued by the Heads of State and Government participating in "
            "the meeting of the North Atlantic Council",
            "Heads of State and Government",
            id="those who met",
        ),
        pytest.param(
            "Joint Statement\nMeeting of the NATO-Ukraine Commission",
            "NATO-Ukraine Commission",
            id="whose meeting",
        ),
        pytest.param(
            "NATO-Georgia Commission joint statement", "NATO-Georgia Commission", id="owner"
        ),
        pytest.param(
            "DECLARATION BY THE NORTH ATLANTIC COUNCIL", "North Atlantic Council", id="in capitals"
        ),
        pytest.param("European Council conclusions", "European Council", id="organisation"),
        pytest.param("Statement by the European Union on ports", "European Union", id="its own"),
        pytest.param("Statement by NATO Defence Ministers", "NATO Defence Ministers", id="level"),
        pytest.param("Foreign Ministers’ statement on ports", "Foreign Ministers", id="own"),
        pytest.param(
            "Joint statement from Nordic-Baltic Foreign Ministers",
            "Nordic-Baltic Foreign Ministers",
            id="of a group",
        ),
        pytest.param(
            "Statement by the Foreign Ministers of Norway, Poland and Latvia",
            "Foreign Ministers",
            id="a list is cut off whole",
        ),
    ],
)
def test_the_head_tells(head: str, name: str) -> None:
    assert _issuer(head + _BODY) == name
    found = find_issuer(mark(head + _BODY))
    assert found is not None
    assert found.is_of_head


@pytest.mark.parametrize(
    ("head", "name"),
    [
        pytest.param("Déclaration du Conseil OTAN-Russie", "Conseil OTAN-Russie", id="du"),
        pytest.param(
            "Déclaration des ministres de la Défense", "ministres de la Défense", id="des"
        ),
    ],
)
def test_a_french_head_does(head: str, name: str) -> None:
    assert _issuer(head + _BODY, Language.FR) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        pytest.param(
            "We, the Foreign Ministers of Norway, met.", "Foreign Ministers of Norway", id="we"
        ),
        pytest.param(
            "OSLO, Norway \u2013 We, the Foreign Ministers of NATO, meet.",
            "Foreign Ministers of NATO",
            id="we behind a place",
        ),
        pytest.param(
            "The mill slept. We, the Foreign Ministers of NATO, meet. The quay is long.",
            "Foreign Ministers of NATO",
            id="we behind a sentence",
        ),
        pytest.param(
            "1. We, Heads of State and Government, met.",
            "Heads of State and Government",
            id="number",
        ),
        pytest.param(
            "Nous, ministres de la Défense, sommes là.", "ministres de la Défense", id="nous"
        ),
    ],
)
def test_the_first_words_tell(words: str, name: str) -> None:
    found = find_issuer(mark(f"Declaration\n\n{words}"))
    assert found is not None
    assert (found.name, found.is_of_head) == (name, False)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Communiqué of the Council of Ministers", id="a council of ministers"),
        pytest.param("Joint statement on ports", id="nobody"),
        pytest.param("Statement by the OSCE chairmanship", id="part of an organisation"),
        pytest.param("EU-NATO declaration", id="two organisations"),
        pytest.param("Joint statement by the Prime Minister and Dr Mara Voss", id="two"),
        pytest.param("Ministers meet at the quay", id="no issue"),
        pytest.param(
            "Joint statement by Ana Ruiz, President of the European Commission", id="an office's"
        ),
        pytest.param("Joint statement on ports\n\nEuropean Union, 2020", id="rights"),
        pytest.param(
            "Joint statement on ports\n\nAna Ruiz, Chair of the North Atlantic Council",
            id="an office's body",
        ),
        pytest.param("Declaration after a North Atlantic Council", id="a body beside it"),
    ],
)
def test_near_misses(head: str) -> None:
    assert _issuer(head + _BODY) is None


@pytest.mark.parametrize("group", ["BUCHAREST NINE", "VISEGRAD GROUP"])
def test_a_group_may_be_called_after_a_city(group: str) -> None:
    issuer = find_issuer(
        mark(f"DECLARATION OF THE HEADS OF STATE AND GOVERNMENT OF THE {group}\n\nWe met. We act.")
    )
    assert issuer is not None
    assert issuer.name == f"Heads of State and Government of the {group.title()}"


def test_several_countries_lead_to_what_they_issue() -> None:
    text = (
        "Statement on Georgia\n\nThe United States, the United Kingdom and Norway issued the "
        "following statement on 5 May 2020:\n\nWe act."
    )
    assert _issuer(text) == "United States, the United Kingdom and Norway"


@pytest.mark.parametrize(
    "occasion",
    [
        "on the occasion of the North Atlantic Council visit to Oslo",
        "during the North Atlantic Council's first working visit to Oslo",
        "on the occasion of the North Atlantic Council in Oslo",
        "on the visit of the North Atlantic Council to Oslo",
        "à l'occasion du North Atlantic Council",
    ],
)
def test_a_body_whose_visit_is_the_occasion_issues_nothing(occasion: str) -> None:
    assert _issuer(f"Joint press statement {occasion}{_BODY}") is None
    by = f"Joint press statement {occasion}\nMeeting of the NATO-Georgia Commission{_BODY}"
    assert _issuer(by) == "NATO-Georgia Commission"


@pytest.mark.parametrize(
    "head",
    [
        "Statement by the North Atlantic Council on its visit to Oslo",
        "North Atlantic Council statement on visits to Oslo",
        "North Atlantic Council declaration on a festive occasion",
        "On the occasion of the spring: statement of the North Atlantic Council",
    ],
)
def test_a_body_may_speak_of_a_visit_or_an_occasion(head: str) -> None:
    assert _issuer(head + _BODY) == "North Atlantic Council"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Joint statement by the Nordic-Baltic countries", "Nordic-Baltic countries"),
        ("Statement of the Baltic States on tea", "Baltic States"),
        ("Joint Statement by the Visegrad countries", "Visegrad countries"),
        ("Statement on the role of countries in Asia", None),
        ("Statement by some countries of the north", None),
    ],
)
def test_countries_issue_under_one_name(head: str, name: str | None) -> None:
    assert _issuer(head + _BODY) == name
    assert _issuer(f"Déclaration commune des pays baltes{_BODY}", Language.FR) == "pays baltes"
