"""Whose meeting it is: a neighbour's does not become one of the Alliance's."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from tests.assemble.reading import meeting_of

_WHO = ("foreign ministers", "defence ministers", "heads of state")
_WHO_FR = ("ministres des Affaires étrangères", "ministres de la Défense")
_NEIGHBOURS = (
    *("the European Union", "the 27 EU member states", "the Council of Europe", "the Arab League"),
    *("the twenty-seven", "the Eastern Partnership", "the Global Coalition", "the CIS"),
    *("the Visegrad Group", "the Baltic States", "the anti-piracy coalition", "Estonia and Latvia"),
)
_BEFORE = (
    *("European Union", "African Union", "African Union's", "ECOWAS", "CSTO's", "Commonwealth"),
    *("EU", "European", "Nordic", "Arab League", "Visegrad", "OSCE", "Estonian and Latvian"),
)
_NEIGHBOURS_FR = (
    *("de l'UE", "de l'Union européenne", "des 27 pays de l'UE", "des Vingt-Sept", "de l'OSCE"),
    *("des États membres de l'Union européenne", "de la CEDEAO", "du Conseil de l'Europe"),
    *("du Triangle de Weimar", "des neuf de Bucarest", "français et allemand", "nordiques"),
    *("de la Ligue arabe", "du G5 Sahel", "des pays baltes", "européens"),
)
_ALLIANCES = (
    *("the Alliance", "the 28 Allies", "NATO member states", "all Allies", "member nations"),
    *("the North Atlantic Alliance", "the NATO countries", "the Alliance's member countries"),
)
_ALLIANCES_FR = (
    *("de l'OTAN", "des pays membres de l'OTAN", "de l'Alliance", "des pays alliés", "alliés"),
    *("des 28 pays membres", "de l'Organisation du Traité de l'Atlantique Nord"),
)
_TAIL = "They also spoke of the NATO mission in Kabul."
_TAIL_FR = "Ils ont aussi parlé de la mission de l'OTAN à Kaboul."


def _is_of_nato(text: str) -> bool:
    name = meeting_of(text).name
    return any(word in name for word in ("NATO", "OTAN", "Alli", "alli", "Atlantic", "Atlantique"))


@given(who=st.sampled_from(_WHO), of=st.sampled_from(_NEIGHBOURS))
def test_those_of_a_neighbour_are_not_the_alliances(who: str, of: str) -> None:
    text = f"The {who} of {of} met in Riga on 14 May 2012.\n\n{_TAIL}"
    assert not _is_of_nato(text)


@given(who=st.sampled_from(_WHO), whose=st.sampled_from(_BEFORE))
def test_nor_where_it_stands_before_them(who: str, whose: str) -> None:
    assert not _is_of_nato(f"{whose} {who} met in Riga on 14 May 2012.\n\n{_TAIL}")


@given(who=st.sampled_from(_WHO_FR), of=st.sampled_from(_NEIGHBOURS_FR))
@example(who=_WHO_FR[0], of="nordiques")
@example(who=_WHO_FR[0], of="du Triangle de Weimar")
def test_nor_in_french(who: str, of: str) -> None:
    text = f"Les {who} {of} se sont réunis à Riga le 14 mai 2012.\n\n{_TAIL_FR}"
    assert not _is_of_nato(text)


@pytest.mark.parametrize(
    "who", ["ministres européens de la Défense", "ministres nordiques des Affaires étrangères"]
)
def test_nor_where_the_region_is_in_the_words(who: str) -> None:
    assert not _is_of_nato(f"Les {who} se sont réunis à Riga le 14 mai 2012.\n\n{_TAIL_FR}")


@given(who=st.sampled_from(_WHO), of=st.sampled_from(_ALLIANCES))
def test_those_of_the_alliance_are(who: str, of: str) -> None:
    assert _is_of_nato(f"The {who} of {of} met in Riga on 14 May 2012.\n\n{_TAIL}")


@given(who=st.sampled_from(_WHO_FR), of=st.sampled_from(_ALLIANCES_FR))
def test_those_of_the_alliance_are_in_french(who: str, of: str) -> None:
    text = f"Les {who} {of} se sont réunis à Riga le 14 mai 2012.\n\n{_TAIL_FR}"
    assert _is_of_nato(text)


@pytest.mark.parametrize(
    ("words", "is_of_nato"),
    [
        pytest.param("The Franco-British summit was held in London", False, id="of two"),
        pytest.param("The Three Seas summit was held in Riga", False, id="a name"),
        pytest.param("The Arab summit was held in Tunis", False, id="a region"),
        pytest.param("The fourth Francophonie summit was held in Tunis", False, id="numbered"),
        pytest.param("The Extraordinary Summit was held in Brussels", True, id="a sort"),
        pytest.param("The summit of 14 May 2012 was held in Riga", True, id="its day"),
        pytest.param("The Riga summit was held", True, id="its place"),
        pytest.param("The EU summit was held in Brussels", False, id="an organisation"),
    ],
)
def test_a_summit_is_of_those_who_are_named(words: str, *, is_of_nato: bool) -> None:
    assert _is_of_nato(f"{words} on 14 May 2012.\n\nAllied leaders came.") == is_of_nato


@pytest.mark.parametrize(
    "words", ["Foreign Ministers of met in Riga", "Leaders of will meet in Riga"]
)
def test_who_they_are_of_may_be_lost(words: str) -> None:
    """The words behind "of" were cut; reading failed on it."""
    [meeting] = extract(f"{words} on 5 May 2022.", language="en").brief.meetings
    assert meeting.venue is not None
    assert meeting.venue.city == "Riga"
