"""The day of publication."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.rules.dates import find_dates
from natobrief.rules.document import (
    find_published,
    is_ahead,
    is_issued,
    is_page_date,
    opens_sentence,
)
from natobrief.testing.filler import filler
from tests.rules.document.documents import BODY, document

_DAY = date(2022, 5, 3)


def _published(text: str) -> date | None:
    found = find_published(document(text), find_dates(text))
    return None if found is None else found[0]


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert _published(text) is None or text


@given(prose=filler())
def test_prose_has_no_day(prose: str) -> None:
    assert _published(prose) is None


@given(day=st.dates(date(1995, 1, 1), date(2035, 12, 31)), prose=filler())
def test_planted_day_is_found(day: date, prose: str) -> None:
    assert _published(f"Issued on {day.isoformat()}\n\n{prose}") == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("3 May 2022" + BODY, _DAY, id="alone"),
        pytest.param("2022-05-03 OSLO Ministers met in town.", _DAY, id="figures before a city"),
        pytest.param("Ministers met.\nFirst published on 3 May 2022", _DAY, id="first published"),
        pytest.param("Oslo, 3 May 2022" + BODY, _DAY, id="after a city"),
        pytest.param(
            "Tuesday, May 3, 2022, 12:21 p.m. Ministry of Harbour Affairs" + BODY, _DAY, id="hour"
        ),
        pytest.param("Column | 3 May 2022 | 16:10" + BODY, _DAY, id="before an hour, in words"),
        pytest.param("Oslo, 03.05.2022 The ministers met.", _DAY, id="before an article"),
        pytest.param("Oslo, 3 May 2022 Ministers met in town.", None, id="before no article"),
        pytest.param("(Oslo, 3 May 2022) The ministers met.", _DAY, id="city and day in brackets"),
        pytest.param("NATO - News: A meeting in spring, 3-May-2022" + BODY, _DAY, id="page title"),
        pytest.param(
            "OSLO (Quay News / Ports - 3rd May, 2022) The ministers met.", _DAY, id="in parentheses"
        ),
        pytest.param("OSLO (Quay News - 3 May 2022) - They met.", _DAY, id="and a dash"),
        pytest.param(
            "Ministers met (in Oslo - 3 May 2022) and left.", None, id="in parentheses inside"
        ),
        pytest.param(
            "Source: Office of the Ports, published on Tuesday, 3 May 2022." + BODY,
            _DAY,
            id="source",
        ),
        pytest.param("3 May 2022, Oslo, Norway" + BODY, _DAY, id="before a city"),
        pytest.param("Issued on 3 May 2022 | Oslo" + BODY, _DAY, id="issued"),
        pytest.param("For Immediate Release: 3 May 2022" + BODY, _DAY, id="immediate release"),
        pytest.param(
            "A meeting\n• 14 Jun. 2022\n• Issued on 3 May 2022" + BODY, _DAY, id="issued, not held"
        ),
        pytest.param(" date 2022-05-03 A meeting" + BODY, _DAY, id="labelled"),
        pytest.param(
            "Monday, 6 June 2022\nA declaration\nissued by the Ministers in Oslo 3 May 2022" + BODY,
            _DAY,
            id="issued by",
        ),
        pytest.param("OSLO (3 May 2022) – The ministers will meet soon." + BODY, _DAY, id="dash"),
        pytest.param("Oslo (XYZ) - 3 May 2022. They will meet soon." + BODY, _DAY, id="behind it"),
        pytest.param("OSLO–(XYZ)–3 May 2022 - They will meet." + BODY, _DAY, id="between dashes"),
        pytest.param("Oslo, 3 May 2022 (XYZ) – They will meet soon." + BODY, _DAY, id="agency"),
        pytest.param("OSLO, 3 May 2022 /Quay Press (QP)/ - They met." + BODY, _DAY, id="newswire"),
        pytest.param("OSLO, 3 May 2022, (XYZ): They will meet soon." + BODY, _DAY, id="comma"),
        pytest.param("Oslo (XYZ) May 3, 2022 Envoys met." + BODY, _DAY, id="nothing behind it"),
        pytest.param(
            "Press conference by the Minister in Oslo \u2013 3 May 2022" + BODY,
            _DAY,
            id="behind a dash",
        ),
        pytest.param("3 May 202215:31" + BODY, _DAY, id="before an hour without a blank"),
        pytest.param("(Oslo, 3 May 2022) - They will meet soon." + BODY, _DAY, id="in brackets"),
        pytest.param(
            "Date: 2022-05-03 Oslo, 3 May 2022 - They will meet." + BODY, _DAY, id="day twice"
        ),
        pytest.param("May 3, 2022 – Oslo, Norway – They will meet." + BODY, _DAY, id="day first"),
        pytest.param(
            "A meeting in spring\nIn the north\n\nOslo, 3 May 2022 – They will meet soon." + BODY,
            _DAY,
            id="below the head",
        ),
        pytest.param(
            "A meeting\n• 3 May 2022\n• Last updated: 5 May 2022" + BODY, _DAY, id="changed later"
        ),
        pytest.param(
            "A meeting\n• 14 Jun. 2022\n• Last updated: 3 May 2022" + BODY,
            None,
            id="before",
        ),
        pytest.param(
            "A meeting\n\n3 May 2022 - The ministers met." + BODY, _DAY, id="day before a dash"
        ),
        pytest.param(
            "A meeting\n\n3 May 2022:The ministers met." + BODY, _DAY, id="before a colon"
        ),
        pytest.param("Oslo - 3 May 2022. They will meet soon." + BODY, _DAY, id="before a stop"),
        pytest.param(
            "Harbour leaders' statement: 3 May 2022\n\nWe, the leaders, met today.\n\nWe act.",
            _DAY,
            id="behind a colon",
        ),
        pytest.param("A meeting\n\nFor immediate release\n3 May 2022" + BODY, _DAY, id="immediate"),
        pytest.param(
            "A meeting\n\nThey met.\n\nIssued in Oslo, 3 May 2022", _DAY, id="issued at the foot"
        ),
        pytest.param(
            "27 May 2024,  10:49\nPorts\n\nThey met in March 2022.", None, id="hour of the reader"
        ),
        pytest.param(
            "Monday, 27 May 2024 | 2:35\nPorts\n\nThey met in March 2022.",
            None,
            id="hour of the reader in a cell of its own",
        ),
        pytest.param(
            "3 May 2022, 10:49\nPorts\n\nThey met in March 2022.", _DAY, id="hour of the page"
        ),
        pytest.param(
            "Mon. May 27th, 2024\n\nStatement on ports\n\nThey met in March 2022.",
            None,
            id="weekday cut short",
        ),
        pytest.param(
            "27 May 2024\n\nStatement on ports, 2 March 2022\n\nThey met.",
            None,
            id="headline's day",
        ),
        pytest.param("3 May 2022, 10:49\nPorts\n\nThey met.", _DAY, id="hour, and no other day"),
        pytest.param("A word\n\nPrononcé le 3 mai 2022" + BODY, _DAY, id="spoken on"),
        pytest.param("3 May/mai 2022" + BODY, _DAY, id="month in two languages"),
        pytest.param(
            "A word\n\nSpeech by the Chair, Ana Horvat, at the Institute of Northern Ports, Oslo, "
            "3 May 2022" + BODY,
            _DAY,
            id="spoken",
        ),
        pytest.param(
            "Point de presse du 3 mai 2022\n1 - Réunion (Oslo, 5 mai 2022)" + BODY,
            _DAY,
            id="briefing of a day",
        ),
        pytest.param("Jan Holm à Oslo\nLe 3mai 2022 – Oslo, Norvège" + BODY, _DAY, id="glued"),
        pytest.param(
            "Jan Holm in Oslo\n03-05-2022\n\nThey met on 3 May 2022.", _DAY, id="figures, hyphens"
        ),
        pytest.param(
            "Discours de Mme Anne Renard, ministre des Ports, à Oslo le 3 mai 2022." + BODY,
            _DAY,
            id="spoken, with the place before the day",
        ),
        pytest.param(
            "Speech by the Chair\n• 3 May 2022\n• Last updated: 2 May 2022" + BODY,
            _DAY,
            id="spoken, though changed before",
        ),
        pytest.param(
            "Words on the meeting of Ministers, Oslo, 3 May 2022" + BODY, None, id="not spoken"
        ),
        pytest.param(
            "Sunday, 1 June 2025\nA meeting\n3 May 2022" + BODY, _DAY, id="day of the reader first"
        ),
        pytest.param(
            "A meeting\n3 May 2022\n09:00 Talks\n10:00 Lunch\n11:00 Talks",
            None,
            id="over sessions",
        ),
        pytest.param("3 May - They will meet." + BODY, None, id="before a dash, no year"),
        pytest.param(
            "The talks of the ministers about all the northern ports ended in Oslo, 3 May 2022. "
            "They left." + BODY,
            None,
            id="prose, a stop",
        ),
        pytest.param("3-4 May 2022" + BODY, None, id="two days"),
        pytest.param("May 2022" + BODY, None, id="a month"),
        pytest.param("Last updated: 3 May 2022" + BODY, None, id="updated"),
        pytest.param("They will meet on 3 May 2022 in Oslo." + BODY, None, id="in a sentence"),
        pytest.param("Meeting of 3 May 2022" + BODY, None, id="in a headline"),
        pytest.param("issued by them on 3 May 2022 and since" + BODY, None, id="not at the end"),
        pytest.param("3 May" + BODY, None, id="no year"),
        pytest.param("One.\nTwo.\nThree.\nFour.\n3 May 2022" + BODY, None, id="far down"),
    ],
)
def test_day_of_publication(text: str, expected: date | None) -> None:
    assert _published(text) == expected


def test_the_day_of_issue_is_told_from_any_other() -> None:
    text = "Issued on 3 May 2022. Oslo, 4 May 2022."
    first, second = (mention.span for mention in find_dates(text))
    assert is_issued(document(text), first)
    assert not is_issued(document(text), second)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Issued on 3 May 2022" + BODY, True, id="issued"),
        pytest.param("3 May 2022\nLast updated: 4 May 2022" + BODY, True, id="changed later"),
        pytest.param("Oslo, Press releases, 3 May 2022" + BODY, True, id="label"),
        pytest.param("Oslo, 3 May 2022 - They will meet soon." + BODY, True, id="dateline"),
        pytest.param(
            "3 May 2022\nOpening remarks\nby the Chair\n\nWe will meet.", True, id="spoken"
        ),
        pytest.param(
            "3 May 2022\nPress conference\n\nJournalists must have a media pass and a badge. "
            "The media centre opens for media representatives at noon.",
            False,
            id="to be spoken",
        ),
        pytest.param("3 May 2022\nPress Release (2022) 18" + BODY, True, id="above a number"),
        pytest.param("A meeting in Oslo\n03.05.2022" + BODY, True, id="in figures"),
        pytest.param("Oslo, 3 May 2022" + BODY, False, id="a line"),
        pytest.param(
            "Oslo, 3 May 2022\n\nShe told them today (3 May 2022) what it will be about.",
            True,
            id="said again as today",
        ),
        pytest.param(
            "Oslo, 3 mai 2022\n\nCe mardi 3 mai 2022, elle a dit ce qui sera.",
            True,
            id="said again as this day, in French",
        ),
        pytest.param("They will meet on 3 May 2022 in Oslo.", False, id="no line"),
    ],
)
def test_the_page_has_a_day_of_its_own(text: str, *, expected: bool) -> None:
    dates = find_dates(text)
    assert is_page_date(document(text), dates[0].span, dates) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("3 May 2022\n\nThey will meet on 3 May 2022.", True, id="that day"),
        pytest.param("3 May 2022\n\nThey will meet on 3-4 May 2022.", True, id="first of two"),
        pytest.param("3 May 2022\n\nThey met on 3 May 2022.", False, id="over"),
        pytest.param("3 May 2022\n\nThey will meet on 5 May 2022.", False, id="another day"),
        pytest.param("3 May 2022\n\nThey will meet in May.", False, id="no day"),
        pytest.param(
            "3 May 2022\n\nThey will meet soon, Ports Daily reported on 3 May 2022.",
            False,
            id="when it was told",
        ),
        pytest.param("3 May 2022\n\nOn 5 May 2020 they will meet.", True, id="long over"),
        pytest.param("3 May 2022\n\nOn 2 May 2022 they will meet.", False, id="hardly over"),
        pytest.param(
            "3 May 2022\n\nThey will keep the law of 5 May 2020.", False, id="what is of old"
        ),
    ],
)
def test_a_day_that_is_ahead(text: str, *, expected: bool) -> None:
    dates = find_dates(text)
    assert is_ahead(document(text), dates[0].span, dates) is expected


def test_a_date_elsewhere_opens_no_sentence() -> None:
    text = "They met in Oslo on 3 May 2022 and left."
    [mention] = find_dates(text)
    laid_out = document(text)
    assert not opens_sentence(laid_out, laid_out.sentences[0], mention)


@pytest.mark.parametrize(
    ("text", "is_opened"),
    [
        pytest.param("Harbour Council, 3 May 2022: main results", False, id="a headline"),
        pytest.param("Harbour Council, 3 May 2022: it met.", True, id="a sentence"),
        pytest.param("Oslo, 3 May 2022: main results", True, id="a city"),
    ],
)
def test_what_is_held_is_no_city(text: str, *, is_opened: bool) -> None:
    [mention] = find_dates(text)
    laid_out = document(text)
    assert opens_sentence(laid_out, laid_out.paragraphs[0], mention) is is_opened


def test_a_day_called_date_opens_a_sentence() -> None:
    text = "Date: 3 May 2022 they met."
    [mention] = find_dates(text)
    laid_out = document(text)
    assert opens_sentence(laid_out, laid_out.sentences[0], mention)


@given(city=st.sampled_from(("Łódź", "Çeşme", "Žilina", "Oslo")), stop=st.sampled_from("-–"))
def test_a_dateline_begins_with_any_capital(city: str, stop: str) -> None:
    text = f"Livia Berg au port\n\n{city}, 01.12.2022 {stop} Livia Berg est au port."
    assert _published(text) == date(2022, 12, 1)


def test_a_line_of_year_month_and_day_is_one() -> None:
    assert _published(f"Réunion des ports du Nord\n2022/5/15{BODY}") == date(2022, 5, 15)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("3 May 2022", _DAY, id="bare"),
        pytest.param("Done in Oslo, on 3 May 2022.", _DAY, id="with a place"),
        pytest.param("3-4 May 2022", None, id="two days"),
        pytest.param("We will meet on 3 May 2022", None, id="in a sentence"),
        pytest.param("3 May 2022 in Oslo", None, id="words behind it"),
    ],
)
def test_the_day_under_what_was_spoken(line: str, expected: date | None) -> None:
    text = f"Joint statement of the Ministers\n\nWe talked of ports.\n\nWe will act.\n\n{line}"
    assert _published(text) == expected
    assert _published(f"A meeting\n\nThey talked of ports.\n\nThey will act.\n\n{line}") is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("VIENNA 3 May 2022 - The Forum met.", _DAY),
        ("Vienna 3 May 2022 - The Forum met.", None),
        ("VIENNA 3 May - The Forum met.", None),
    ],
)
def test_a_city_in_capitals_opens_a_dateline(line: str, expected: date | None) -> None:
    assert _published(f"A meeting\n\n{line} They talked." + BODY) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The opening remarks made by Ana Ruiz, port director, on 3 May 2022.", _DAY),
        ("A statement issued by the Forum on Tuesday, 3 May 2022", _DAY),
        ("Quay Office\n\n(Riga, 3 May 2022) - Press conference of Ana Ruiz, a guest.", _DAY),
        ("The remarks were short. They met in Oslo on 3 May 2022.", None),
        ("The opening remarks made by Ana Ruiz on 3 May 2022 were short.", None),
    ],
)
def test_a_sentence_that_says_who_spoke_ends_with_its_day(line: str, expected: date | None) -> None:
    assert _published(f"Remarks by Ana Ruiz at the port\n\n{line}{BODY}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monday 5 June 2028: Ports\nTuesday 6 June: Quays", None),
        ("The week ahead\n\nMonday 5 June 2028\nPorts\nTuesday 6 June 2028\nQuays", None),
        ("A visit\n\nMonday 5 June 2028\nPorts\nTuesday 6 June 2028\nQuays", date(2028, 6, 5)),
        ("The week ahead\n\nMonday 5 June 2028\n\nThey will meet.", date(2028, 6, 5)),
        ("1. Minutes of 12.03.2028\n2. Ports", None),
    ],
    ids=["told", "headed", "not headed", "one", "minutes"],
)
def test_the_days_of_a_calendar_are_not_its_own(text: str, expected: date | None) -> None:
    found = find_published(document(text), find_dates(text))
    assert (None if found is None else found[0]) == expected


@pytest.mark.parametrize("label", ["Start", "End", "Début"])
def test_when_it_starts_is_no_day_of_publication(label: str) -> None:
    text = f"Ports open\n\n{label}: 27 June 2028 10:30 GMT\n\nThey will open."
    assert find_published(document(text), find_dates(text)) is None


@pytest.mark.parametrize("line", ["21.02.24", "21.02.24 12:01", "21/02/24"])
def test_a_line_may_write_its_year_with_two_digits(line: str) -> None:
    text = f"Minister meets Minister Holm\n\n{line}\n\nThey met in Oslo on 20 February."
    assert str(extract(text).brief.source.published) == "2024-02-21"
