"""Which of the dates of a sentence are the meeting's."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.dates import find_dates
from natobrief.rules.marking import Marked
from natobrief.rules.meeting_date import find_meeting_date, find_yearless_date
from natobrief.span import Span
from natobrief.text.document import Document
from tests.rules.marked import mark


def _days(text: str, language: Language = Language.EN) -> str | None:
    found = find_meeting_date(mark(text, language), Span(0, len(text)))
    return None if found is None else str(found.dates)


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    assert _days(text) is None or text


@given(
    day=st.dates(date(1999, 1, 1), date(2049, 12, 30)),
    shape=st.sampled_from(
        [
            "Ministers will meet in Riga on {} and {}.",
            "Ministers meet on {}, and {} in Riga.",
            "Ministers will meet on {} and {} to discuss the ice.",
        ]
    ),
    after=st.sampled_from(["the following day", "the next day", "the day after that"]),
)
def test_the_next_day_may_be_one_of_the_meeting(day: date, shape: str, after: str) -> None:
    """Where nothing else is said to happen on it."""
    next_day = date.fromordinal(day.toordinal() + 1)
    assert _days(shape.format(day.isoformat(), after)) == f"{day}/{next_day}"
    told = f"Ministers met in Riga on {day.isoformat()} and {after} they left."
    assert _days(told) == str(day)
    assert _days(f"Ministers met on {day.isoformat()} and in spring.") == str(day)
    assert _days(f"Ministers met on {day.isoformat()} and Monday.") == str(day)


def test_the_next_day_may_be_one_of_the_meeting_in_french() -> None:
    text = "Les ministres se réuniront à Riga le 10 mai 2022 et le lendemain."
    assert _days(text, Language.FR) == "2022-05-10/2022-05-11"


@given(
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
    by=st.sampled_from([". NATO photo", ", NATO photo by Ana Ruiz", ". (Quay News Photo/A. Ruiz)"]),
)
def test_the_day_of_a_picture_is_not_the_meetings(day: date, by: str) -> None:
    text = f"Envoys meet in Oslo before the Riga Summit in Latvia, {day:%d %B %Y}"
    assert _days(text) == str(day)
    assert _days(text + by) is None


@given(
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
    text=st.sampled_from(
        [
            "Accreditation for the meeting closes on {}.",
            "Registration for their meeting in Oslo is open until {}.",
            "The deadline for accreditation for the meeting is {}.",
            "Applications will be open from {}.",
            "Online registration for the meeting started on {}.",
            "The media centre for their meeting opens on {}.",
        ]
    ),
)
@example(date(2000, 1, 1), "Online registration for the meeting started on {}.")
def test_what_opens_or_closes_is_no_meeting(day: date, text: str) -> None:
    """A meeting is not held on the day on which one may no longer ask to attend it."""
    assert _days(text.format(f"{day.day} {day:%B} {day.year}")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Les inscriptions pour la réunion seront closes le 5 mai 2022.",
        "Le centre de presse de la réunion ouvrira le 5 mai 2022.",
        "L'accréditation pour leur réunion est ouverte jusqu'au 5 mai 2022.",
        "La date limite d'accréditation pour la réunion est fixée au 5 mai 2022.",
    ],
)
def test_nor_is_it_in_french(text: str) -> None:
    assert _days(text, Language.FR) is None


@pytest.mark.parametrize(
    "text",
    [
        "Registration for the meeting on 5 May 2022 in Oslo closes on 2 May 2022.",
        "The deadline is near: they will meet on 5 May 2022.",
        "Registration is now open for the meeting on 5 May 2022.",
        "The media centre announced that the meeting will be on 5 May 2022.",
    ],
)
def test_the_day_of_the_meeting_is_found_beside_it(text: str) -> None:
    assert _days(text) == "2022-05-05"


@given(
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
    text=st.sampled_from(
        [
            "Ministers, who last met in Oslo on {}, will meet again in Rome on 3 May 2055.",
            "Ministers (who met in Oslo, Norway on {}) are to gather in Rome on 3 May 2055.",
            "The leaders, whose last meeting was held on {}, will convene on 3 May 2055.",
        ]
    ),
)
def test_a_day_on_which_they_met_before_is_not_the_one(day: date, text: str) -> None:
    """Where those who meet have met before, told by the way, is neither day nor place."""
    assert _days(text.format(f"{day.day} {day:%B} {day.year}")) == "2055-05-03"


@pytest.mark.parametrize(
    "text",
    [
        "Les ministres, qui se sont réunis à Oslo le 5 mai 2022, se réuniront le 3 juin 2022.",
        "Les ministres, dont la réunion a eu lieu le 5 mai 2022, se retrouveront le 3 juin 2022.",
        "« Oui », a dit lundi (2 mai 2022) la ministre, avant la réunion du 3 juin 2022.",
        "Ils se réuniront le 3 juin 2022, a précisé le 5 mai 2022 la ministre.",
    ],
)
def test_nor_is_it_where_french_tells_it(text: str) -> None:
    assert _days(text, Language.FR) == "2022-06-03"


@pytest.mark.parametrize(
    "text",
    [
        "Ministers, who met in Oslo on 3 June 2022, spoke of peace.",
        "Ana Ruiz, who met ministers in Oslo on 3 June 2022, will meet others on 6 June 2022.",
    ],
)
def test_the_day_told_by_the_way_counts_where_no_other_meeting_is(text: str) -> None:
    assert _days(text) == "2022-06-03"


@given(day=st.dates(date(1999, 1, 1), date(2049, 12, 31)))
def test_planted_day_is_found(day: date) -> None:
    assert _days(f"They will meet on {day.day} {day:%B} {day.year}.") == day.isoformat()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "On 2 May 2022, NATO Secretary General Ana Horvat presented the meeting that will be "
            "held on 5 May 2022.",
            "2022-05-05",
            id="told on another day",
        ),
        pytest.param(
            "On 2 May 2022, NATO Secretary General Ana Horvat presented the meeting of 5 May 2022.",
            "2022-05-02",
            id="nothing ahead",
        ),
        pytest.param(
            "They met today and reaffirm the Statement of 5 May 2022.", None, id="of a statement"
        ),
        pytest.param("They met after the elections of 5 May 2022.", None, id="of elections"),
        pytest.param("They met on the eve of 5 May 2022.", None, id="of an eve"),
        pytest.param(
            "It is her last meeting in a term which expires on 5 May 2022.", None, id="an end"
        ),
        pytest.param(
            "They met as he takes office on 5 May 2022.", None, id="of one who takes office"
        ),
        pytest.param(
            "The meeting was about a treaty that came into force on 5 May 2022.",
            None,
            id="in force",
        ),
        pytest.param(
            "La réunion portait sur un accord qui entre en vigueur le 5 mai 2022.",
            None,
            id="en vigueur",
        ),
        pytest.param("They met in the afternoon of 5 May 2022.", "2022-05-05", id="of a part"),
        pytest.param(
            "The informal meeting of ministers of 5 May 2022 went well.", "2022-05-05", id="of it"
        ),
        pytest.param("Ils se sont réunis après le scrutin du 5 mai 2022.", None, id="d'un scrutin"),
        pytest.param(
            "They met and cite Resolution 2270 on 5 May 2022.", None, id="of a resolution"
        ),
        pytest.param("Issued on 2 May 2022: they meet on 5 May 2022.", "2022-05-05", id="issued"),
        pytest.param("Oslo, 2 May 2022 - They meet on 5 May 2022.", "2022-05-05", id="dateline"),
        pytest.param("Today (2 May 2022) they met; on 5 May 2022 too.", "2022-05-05", id="today"),
        pytest.param(
            "It was their first meeting since he took over on 2 May 2022.", None, id="since he"
        ),
        pytest.param("Since 2 May 2022 they meet.", None, id="since"),
        pytest.param(
            "They met, his office said in a note sent to us on 2 May 2022.",
            None,
            id="in a note",
        ),
        pytest.param(
            "They met and cite what was agreed at their meeting in Oslo on 2 May 2022.",
            None,
            id="agreed elsewhere",
        ),
        pytest.param(
            "He will leave for Oslo today (2 May 2022) to attend the talks.", None, id="sets out"
        ),
        pytest.param(
            "He left for the talks held today (2 May 2022) in Oslo.", "2022-05-02", id="held today"
        ),
        pytest.param("They met before we start again on 2 May 2022.", None, id="before we start"),
        pytest.param("The summit continues on 2 May 2022.", None, id="continues"),
        pytest.param("They meet in May 2022.", None, id="a month"),
        pytest.param("He said on 2 May 2022 that they meet.", None, id="said"),
        pytest.param(
            "He said on 2 May 2022 at the start of the talks.", "2022-05-02", id="said at it"
        ),
        pytest.param(
            "It was moved from 3 May 2022 to 5 May 2022.", "2022-05-05", id="moved to another day"
        ),
        pytest.param("It is on 5 May 2022, not 3 May 2022.", "2022-05-05", id="not the other"),
        pytest.param(
            "She told of the talks at a press conference on 2 May 2022.", None, id="to the press"
        ),
        pytest.param("They meet.", None, id="none"),
    ],
)
def test_days_of_the_meeting(text: str, expected: str | None) -> None:
    assert _days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mardi 3 mai 2022, le secrétaire général de l'OTAN Jan Holm a présenté les thèmes de "
            "la réunion que les ministres tiendront cette semaine.",
            None,
            id="told on that day",
        ),
        pytest.param(
            "Mardi 3 mai 2022, le secrétaire général de l'OTAN, M. Jan Holm, a présidé la réunion.",
            "2022-05-03",
            id="held on that day",
        ),
    ],
)
def test_french_days_of_the_meeting(text: str, expected: str | None) -> None:
    assert _days(text, Language.FR) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They meet on 5 May.", "2022-05-05", id="lacks its year"),
        pytest.param("They meet on 5 May 2020.", None, id="has its year"),
        pytest.param("They meet on Tuesday.", None, id="a weekday"),
        pytest.param("They meet before 5 May.", None, id="another day"),
        pytest.param("They meet in May.", None, id="a month"),
        pytest.param("They meet on 03/05.", None, id="read in two ways"),
    ],
)
def test_a_day_without_its_year_takes_that_of_a_day_near(text: str, expected: str | None) -> None:
    found = find_yearless_date(mark(text), Span(0, len(text)), date(2022, 6, 1))
    assert (None if found is None else str(found.dates)) == expected


_TOLD_FR = "les ministres se réuniront le 18 juin 2020."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Le 16 juin 2020, le secrétaire général de l'OTAN s'adressera à la presse avant la "
            "réunion que les ministres tiendront le 18 juin 2020.",
            "2020-06-18",
            id="he speaks to the press on another day",
        ),
        pytest.param(
            f"L'OTAN a annoncé le 16 juin 2020 que {_TOLD_FR}", "2020-06-18", id="announced"
        ),
        pytest.param("Le 16 juin 2020 a été annoncé.", "2020-06-16", id="it is announced"),
    ],
)
def test_french_days_on_which_a_meeting_is_told(text: str, expected: str) -> None:
    assert _days(text, Language.FR) == expected


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        pytest.param("They met those who fled yesterday.", False, id="who fled"),
        pytest.param("They met on the threats which we face today.", False, id="which we face"),
        pytest.param("The talks, which met yesterday, go on.", True, id="the talks met"),
        pytest.param("They met yesterday.", True, id="they met"),
        pytest.param("She arrived here today to attend the summit.", False, id="arrived to attend"),
        pytest.param(
            "She has travelled today to Oslo to attend the meeting.", False, id="travelled there"
        ),
        pytest.param("She travelled today to Oslo to meet Ana Ruiz.", True, id="to meet somebody"),
        pytest.param("I will travel tomorrow to Oslo for a meeting.", False, id="for a meeting"),
        pytest.param("She leaves tomorrow for Oslo to attend the talks.", False, id="leaves for"),
        pytest.param("She will travel to Oslo tomorrow ahead of the talks.", False, id="ahead of"),
        pytest.param("She arrives tomorrow to take part in talks.", False, id="arrives to"),
        pytest.param("She will be in Oslo tomorrow for a meeting.", True, id="is there"),
        pytest.param("They meet tomorrow in Oslo for talks.", True, id="they meet tomorrow"),
        pytest.param("They discuss travel, and meet tomorrow in Oslo.", True, id="talk of travel"),
        pytest.param("The talks tomorrow will be for a few.", True, id="talks tomorrow"),
        pytest.param("It is preparatory to the 2 May 2022 summit.", False, id="preparatory to"),
        pytest.param("They met in preparation for the 2 May 2022 summit.", False, id="preparation"),
        pytest.param("Those who came met on 2 May 2022.", True, id="a date by itself"),
        pytest.param(
            "The Minister concluded today a visit to Oslo, where he attended a meeting.",
            False,
            id="a journey is over",
        ),
        pytest.param(
            "Today, the Honourable Ana Ruiz, Minister of Ports and Quays, concluded a visit to "
            "Oslo, where she attended a meeting.",
            False,
            id="a journey is over, somebody said to hold an office",
        ),
        pytest.param("The Minister concluded today a visit to Oslo.", True, id="only a journey"),
        pytest.param(
            "The Minister concluded today a two-day visit to Oslo, where she met Ana Ruiz.",
            True,
            id="a journey whose days are told",
        ),
        pytest.param(
            "La ministre a conclu aujourd'hui une visite de deux jours à Oslo, où elle parla.",
            True,
            id="un voyage dont les jours sont dits",
        ),
        pytest.param(
            "The Minister concluded a visit to Oslo, where he met Ana Ruiz on 2 May 2022.",
            True,
            id="a day of it",
        ),
    ],
)
def test_days_that_are_told_of_something_else(text: str, *, is_found: bool) -> None:
    dates = find_dates(text, date(2022, 5, 2))
    marked = Marked(Document(text, Language.EN), dates)
    found = find_meeting_date(marked, Span(0, len(text)))
    assert (found is not None) is is_found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Il a condamné les tirs ayant visé, hier, un navire.", id="ayant visé"),
        pytest.param("Ils parlent de crises auxquelles on fait face aujourd'hui.", id="auxquelles"),
        pytest.param(
            "La ministre a conclu aujourd'hui un voyage à Oslo, où elle a vu ses homologues.",
            id="a conclu",
        ),
    ],
)
def test_french_days_that_are_told_of_something_else(text: str) -> None:
    dates = find_dates(text, date(2022, 5, 2), Language.FR)
    marked = Marked(Document(text, Language.FR), dates)
    assert find_meeting_date(marked, Span(0, len(text))) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(
            "Au sommet, ils parleront, a indiqué le secrétaire général de l'OTAN, Ivo Berg, le "
            "jeudi 4 septembre 2014.",
            Language.FR,
            id="French",
        ),
        pytest.param(
            "At the summit they will talk, said NATO Secretary General Ivo Berg on 4 May 2014.",
            Language.EN,
            id="English",
        ),
    ],
)
def test_the_day_on_which_somebody_says_so_is_not_the_meetings(
    text: str, language: Language
) -> None:
    assert _days(text, language) is None


@given(
    leaves=st.sampled_from(["leaves", "departs", "will travel", "arrives"]),
    purpose=st.sampled_from(["for the", "to attend the"]),
    year=st.sampled_from([" 2030", ""]),
)
def test_the_day_on_which_one_sets_out_is_not_that_of_the_meeting(
    leaves: str, purpose: str, year: str
) -> None:
    text = (
        f"She {leaves} July 10{year and ', 2030,'} {purpose} July 11-12{year and ', 2030,'} summit."
    )
    marked = mark(text)
    near = date(2030, 7, 1)
    found = find_meeting_date(marked, Span(0, len(text))) or find_yearless_date(
        marked, Span(0, len(text)), near
    )
    assert found is not None
    assert str(found.dates) == "2030-07-11/2030-07-12"


def test_a_day_without_a_year_on_which_one_sets_out_is_not_that_of_the_meeting() -> None:
    text = "She leaves 10 July for the summit on 12 July."
    found = find_yearless_date(mark(text), Span(0, len(text)), date(2030, 7, 1))
    assert found is not None
    assert str(found.dates) == "2030-07-12"
