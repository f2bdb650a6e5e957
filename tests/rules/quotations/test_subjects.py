"""Subjects of a verb of saying, before it and after it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.quotations.before_verb import before_verb
from natobrief.rules.quotations.clause_subjects import clause_subject
from natobrief.rules.quotations.subjects import (
    subject_before,
)
from natobrief.rules.quotations.subjects_after import subject_after
from tests.rules.quotations.sayings import names

_EN, _FR = Language.EN, Language.FR


def _before(text: str, language: Language) -> str | None:
    first, last = before_verb(text, 0, len(text), language)
    found = subject_before(text, first, last, language)
    return None if found is None else found.of(text)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("Ana Ruiz ", _EN, "Ana Ruiz", id="name"),
        pytest.param("Ana Ruiz also repeatedly ", _EN, "Ana Ruiz", id="adverbs"),
        pytest.param("Ana Ruiz" + " also" * 9 + " ", _EN, "Ana Ruiz also", id="too-many"),
        pytest.param("Ana Ruiz, however, ", _EN, "Ana Ruiz", id="adverb-between-commas"),
        pytest.param("Ana Ruiz, the mayor of Oslo, ", _EN, "Ana Ruiz", id="apposition"),
        pytest.param("In Oslo, Ana Ruiz, who was late, ", _EN, "Ana Ruiz", id="place-in-front"),
        pytest.param("In Oslo the mayor ", _EN, "the mayor", id="place-without-comma"),
        pytest.param("On Monday Ana Ruiz ", _EN, "Ana Ruiz", id="day-in-front"),
        pytest.param("After the rain in the valley Ana Ruiz ", _EN, "Ana Ruiz", id="far-article"),
        pytest.param("After lunch the mayor of the town ", _EN, "the mayor of the town", id="of"),
        pytest.param("But Ana Ruiz on Monday night ", _EN, "Ana Ruiz", id="day-behind"),
        pytest.param("The rain stopped and Ana Ruiz ", _EN, "Ana Ruiz", id="second-clause"),
        pytest.param("The mayor and Ana Ruiz ", _EN, "Ana Ruiz", id="joined-after-noun"),
        pytest.param(
            "The Centre for Trade and Growth ",
            _EN,
            "The Centre for Trade and Growth",
            id="body-for-two",
        ),
        pytest.param("The aide for trade and Ana Ruiz ", _EN, "Ana Ruiz", id="aide-for-one"),
        pytest.param("The mayor refused to answer ", _EN, None, id="infinitive"),
        pytest.param("The will to answer ", _EN, "The will to answer", id="noun-and-infinitive"),
        pytest.param("Jan Kos and Ana Ruiz ", _EN, "Jan Kos and Ana Ruiz", id="two"),
        pytest.param("He noted that the mayor ", _EN, "the mayor", id="inner-clause"),
        pytest.param("Mr. Kos left. J. Kos ", _EN, "J. Kos", id="initial"),
        pytest.param("When it rained she ", _EN, "she", id="pronoun"),
        pytest.param("police ", _EN, "police", id="plain-noun"),
        pytest.param("Beijing Mayor Li Wei ", _EN, "Beijing Mayor Li Wei", id="ing-name"),
        pytest.param("Hier, le maire ", _FR, "le maire", id="french"),
        pytest.param("Le maire a ensuite ", _FR, "Le maire", id="french-auxiliary"),
        pytest.param("Ana Ruiz (Oslo), the mayor, ", _EN, "Ana Ruiz (Oslo)", id="parenthesis"),
        pytest.param("", _EN, None, id="nothing"),
        pytest.param("and ", _EN, None, id="joint-alone"),
        pytest.param("walked out and ", _EN, None, id="verb"),
        pytest.param("Walking along the shore, ", _EN, None, id="participle"),
        pytest.param("the ", _EN, None, id="article-alone"),
        pytest.param("She the ", _EN, None, id="pronoun-and-more"),
        pytest.param("She twice ", _EN, None, id="pronoun-and-a-word"),
        pytest.param("In ", _EN, None, id="preposition-alone"),
        pytest.param("The " + "big " * 30 + "mayor ", _EN, None, id="endless"),
        pytest.param("many families were looking to the lake with ", _EN, None, id="preposition"),
        pytest.param("the rain over the ", _EN, None, id="determiner-at-the-end"),
        pytest.param("Many families were looking at the lake ", _EN, None, id="finite-verb"),
        pytest.param("The rain was heavy and the mayor ", _EN, "the mayor", id="clause-behind"),
        pytest.param("The two had met before the mayor ", _EN, "the mayor", id="before"),
        pytest.param("The firm she works for ", _EN, "The firm she works for", id="relative"),
        pytest.param(
            "The men who were late ", _EN, "The men who were late", id="verb-of-a-relative"
        ),
        pytest.param("Les maires sont à Lyon avec ", _FR, None, id="french-preposition"),
        pytest.param(
            "Opening the fair with the mayor, Ana Ruiz, the chair, Jan Berg, ",
            _EN,
            "the chair, Jan Berg",
            id="participle-with-somebody",
        ),
        pytest.param(
            "Speaking in Oslo, Ana Ruiz, the chair, ", _EN, "Ana Ruiz", id="participle-in-a-place"
        ),
        pytest.param(
            "Ouvrant la foire aux côtés du maire, Ana Ruiz, le président, l'amiral Jan Berg, ",
            _FR,
            "le président",
            id="french-participle-with-somebody",
        ),
        pytest.param(
            "S'exprimant à Oslo, Ana Ruiz, la présidente, ",
            _FR,
            "Ana Ruiz",
            id="french-participle-in-a-place",
        ),
    ],
)
def test_subject_before(text: str, language: Language, expected: str | None) -> None:
    assert _before(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(" Ana Ruiz, the mayor.", _EN, "Ana Ruiz", id="name"),
        pytest.param(" Mr. J. Kos at the door.", _EN, "Mr. J. Kos", id="title"),
        pytest.param(" Rep. G.K. Kos, too.", _EN, "Rep. G.K. Kos", id="initials"),
        pytest.param(" the mayor of Oslo on Monday.", _EN, "the mayor of Oslo", id="office"),
        pytest.param(" he in a low voice.", _EN, "he", id="pronoun"),
        pytest.param(" Ana Ruiz and Jan Kos.", _EN, "Ana Ruiz and Jan Kos", id="two"),
        pytest.param(" the host, Ana Ruiz.", _EN, "the host, Ana Ruiz", id="apposition"),
        pytest.param(" the host, too.", _EN, "the host", id="no-apposition"),
        pytest.param(" officials in Oslo.", _EN, "officials", id="plain-noun"),
        pytest.param(" le maire de Lyon à la presse.", _FR, "le maire de Lyon", id="french"),
        pytest.param(" in a low voice.", _EN, None, id="preposition"),
        pytest.param(" louder.", _EN, None, id="adverb"),
        pytest.param(" & so on.", _EN, None, id="sign"),
        pytest.param(".", _EN, None, id="nothing"),
    ],
)
def test_subject_after(text: str, language: Language, expected: str | None) -> None:
    found = subject_after(text, 0, len(text), language)
    assert (None if found is None else found.of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ana Ruiz rose to her feet", "Ana Ruiz", id="name"),
        pytest.param("On Monday, she rose", "she", id="pronoun"),
        pytest.param("The Spanish minister rose", "The Spanish", id="article"),
        pytest.param(", the hall was full", None, id="noun"),
        pytest.param("In Oslo, rain fell", None, id="place"),
    ],
)
def test_clause_subject(text: str, expected: str | None) -> None:
    found = clause_subject(text, 0, len(text), _EN)
    assert (None if found is None else found.of(text)) == expected


@given(name=names, lead=st.sampled_from(["", "But ", "In the end, ", "On Monday, "]))
def test_planted_subject_is_found(name: str, lead: str) -> None:
    assert _before(f"{lead}{name} ", _EN) == name


@given(st.text(), st.sampled_from(list(Language)))
def test_any_text_is_survived(text: str, language: Language) -> None:
    found = _before(text, language)
    assert found is None or found in text
    after = subject_after(text, 0, len(text), language)
    assert after is None or after.end <= len(text)
