"""Visits, and talks of two."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language, Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.visits import find_visits
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_SG = "NATO Secretary General Ana Horvat"


def _read(text: str, language: Language = Language.EN) -> list[Announcement]:
    return list(find_visits(mark(text, language)))


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(each.sentence.covers(each.level_span) for each in _read(text))


@given(filler())
def test_prose_tells_of_no_visit(text: str) -> None:
    assert _read(text) == []


@given(
    verb=st.sampled_from(
        ["will visit", "will travel to", "visits", "will pay an official visit to", "is to visit"]
    ),
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
)
def test_planted_visit_is_found(verb: str, day: date) -> None:
    marked = mark(f"{_SG} {verb} Oslo, Norway, on {day.day} {day:%B} {day.year}.")
    [found] = find_visits(marked)
    assert (found.level, said(marked, found.level_span)) == (Level.OTHER, verb)
    assert found.date is not None
    assert str(found.date.dates) == day.isoformat()
    assert found.place is not None
    assert said(marked, found.place.city) == "Oslo"
    assert (found.is_visit, found.is_past) == (True, False)


@given(
    verb=st.sampled_from(
        [
            *("se rendront à", "se sont rendus à", "ont effectué une visite officielle à"),
            *("effectueront un déplacement à", "ont visité", "sont arrivés à", "visiteront"),
            "s'exprimeront à l'occasion de leur visite officielle de travail à",
        ]
    ),
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
)
def test_planted_visit_of_several_is_found_in_french(verb: str, day: date) -> None:
    when = f"{day.day}/{day.month:02}/{day.year}"
    words = f"Les ministres Ida Holm et Jan Kos {verb} Oslo le {when}."
    marked = mark(words, Language.FR)
    [found] = find_visits(marked)
    assert found.date is not None
    assert str(found.date.dates) == day.isoformat()
    assert found.place is not None
    assert said(marked, found.place.city) == "Oslo"
    assert (found.is_visit, found.is_past) == (True, "ront" not in verb)


HITS = [
    pytest.param(
        "Norwegian Foreign Minister Ola Lind and Danish Foreign Minister Ida Holm met in Oslo.",
        ("Oslo", None, True),
        id="one and another",
    ),
    pytest.param(
        "President Ola Lind of Norway and Prime Minister Ida Holm of Denmark met in Oslo.",
        ("Oslo", None, True),
        id="each of a country",
    ),
    pytest.param(
        "We, the people of the quays, met on 5 May 2022 in Oslo.", ("Oslo", None, True), id="we"
    ),
    pytest.param(
        "The ministers Ola Lind, Ida Holm and Secretary Ana Ruiz will meet on 5 May 2022 in Oslo.",
        ("Oslo", None, False),
        id="three",
    ),
    pytest.param(f"{_SG} visited Norway on 5 May 2022.", (None, "Norway", True), id="a country"),
    pytest.param(f"{_SG} paid an official visit in Oslo.", ("Oslo", None, True), id="a visit in"),
    pytest.param(f"{_SG} is on a visit in Oslo.", ("Oslo", None, False), id="is on a visit in"),
    pytest.param(
        f"{_SG} is due to visit Oslo on 5 May 2022.", ("Oslo", None, False), id="is due to"
    ),
    pytest.param(
        f"{_SG} will visit Luxembourg on 5 May 2022.",
        ("Luxembourg", "Luxembourg", False),
        id="both",
    ),
    pytest.param(
        f"{_SG} will visit Gdynia (Poland) on 5 May 2022.", ("Gdynia", "Poland", False), id="a town"
    ),
    pytest.param(
        "The Prime Minister of Norway will visit NATO Headquarters on 5 May 2022.",
        (None, None, False),
        id="Headquarters",
    ),
    pytest.param(
        f"{_SG} met with Prime Minister Ola Nordmann in Oslo on 5 May 2022.",
        ("Oslo", None, True),
        id="talks",
    ),
    pytest.param(
        f"{_SG} will meet the Prime Minister of Norway in Oslo on 5 May 2022.",
        ("Oslo", None, False),
        id="talks to come",
    ),
    pytest.param(
        f"In a speech at the University in Oslo on 5 May 2022, {_SG} called for calm.",
        ("Oslo", None, False),
        id="a speech",
    ),
    pytest.param(
        f"{_SG} will address a conference in Oslo on 5 May 2022.",
        ("Oslo", None, False),
        id="speaks at",
    ),
    pytest.param(
        f"{_SG} spoke to the Prime Minister of Norway in Oslo.", ("Oslo", None, True), id="spoke to"
    ),
    pytest.param(
        f"{_SG} thanked Norway for its ships in a short meeting in Oslo on 5 May 2022.",
        ("Oslo", None, True),
        id="what was done in a meeting",
    ),
    pytest.param(
        f"{_SG} and Minister Ola Vik discussed the summit in Riga during a meeting in Oslo today, "
        "2 May 2022.",
        ("Oslo", None, True),
        id="not where what was discussed is",
    ),
    pytest.param(
        "The port of Oslo hosted a seminar, which included a meeting between the Foreign Minister "
        "of Norway, Ola Vik, and the Foreign Minister of Latvia, Ana Kalns, in Oslo on 5 May 2022.",
        ("Oslo", None, False),
        id="between two",
    ),
    pytest.param(
        "The President of Norway, the Prime Minister of Latvia and the Chancellor of Germany met "
        "in Oslo on 5 May 2022.",
        ("Oslo", None, True),
        id="several together",
    ),
]


@pytest.mark.parametrize(("text", "expected"), HITS)
def test_hits(text: str, expected: tuple[str | None, str | None, bool]) -> None:
    marked = mark(text)
    [found] = find_visits(marked)
    assert found.place is not None
    country = None if found.place.country is None else found.place.country.span
    assert (said(marked, found.place.city), said(marked, country), found.is_past) == expected


@pytest.mark.parametrize(
    ("met", "is_past"),
    [("se sont réunis", True), ("se sont rencontrés", True), ("se retrouveront", False)],
)
def test_several_who_hold_offices_meet_in_french(met: str, *, is_past: bool) -> None:
    marked = mark(
        "Le Président de la République française, le Président de la République de Pologne et le "
        f"Chancelier de la République fédérale d'Allemagne {met} à Oslo le 5 mai 2022.",
        Language.FR,
    )
    [found] = find_visits(marked)
    assert found.place is not None
    assert (said(marked, found.place.city), found.is_past) == ("Oslo", is_past)
    assert found.date is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{_SG} will meet the Prime Minister of Norway soon.", id="no day or place"),
        pytest.param(f"{_SG} will not meet the Prime Minister in Oslo.", id="called off"),
        pytest.param("The exhibition visits Oslo on 5 May 2022.", id="nobody"),
        pytest.param(f"{_SG} apologised for failing to visit Norway in May.", id="failing to"),
        pytest.param(f"{_SG} will address a conference in Oslo.", id="speaks at, no day"),
        pytest.param(f"President Ola Lind invited {_SG} to visit Oslo in May.", id="invited to"),
        pytest.param(f"They welcomed an invitation for {_SG} to visit Oslo.", id="invitation"),
        pytest.param(f"He hopes for {_SG} to visit Oslo.", id="hopes for"),
        pytest.param(f"They asked {_SG} to travel to Oslo.", id="asked to"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []


def test_the_days_of_a_summit_are_not_those_of_talks_about_it() -> None:
    [found] = _read(
        f"{_SG} met Prime Minister Ola Nordmann in Oslo to prepare the summit on 5 May 2022."
    )
    assert found.date is None


def test_what_stands_far_down_is_not_what_a_release_is_about() -> None:
    far = "It rained. " * 4
    assert _read(f"{far}{_SG} will visit Oslo on 5 May 2022.") == []


def test_the_first_is_surer_than_those_after_it() -> None:
    first, second = _read(
        f"{_SG} will visit Oslo on 5 May 2022. {_SG} will visit Riga on 6 May 2022."
    )
    assert first.weight > second.weight


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("M. Jens Stoltenberg se rendra à Oslo le 5 mai 2022.", id="visit"),
        pytest.param(
            "M. Jens Stoltenberg s'est entretenu le 5 mai 2022 à Oslo avec le premier ministre.",
            id="talks",
        ),
        pytest.param(
            "M. Jens Stoltenberg est en déplacement à Oslo ce jeudi 5 mai 2022.", id="journey"
        ),
        pytest.param("M. Jens Stoltenberg est arrivé à Oslo le 5 mai 2022.", id="arrival"),
        pytest.param("M. Jens Stoltenberg a rencontré mardi à Oslo le président.", id="met"),
        pytest.param(
            "M. Jens Stoltenberg a été reçu mardi à Oslo par le président.", id="received"
        ),
        pytest.param("M. Jens Stoltenberg accueillera à Oslo ses homologues.", id="counterparts"),
        pytest.param(
            "M. Jens Stoltenberg fera un voyage à Oslo du 5 au 6 mai 2022.", id="un voyage"
        ),
        pytest.param("M. Jens Stoltenberg doit rencontrer à Oslo la reine.", id="is to meet"),
        pytest.param(
            "M. Jens Stoltenberg a eu un entretien le 5 mai 2022 à Oslo avec le président.",
            id="had talks",
        ),
        pytest.param(
            "M. Jens Stoltenberg a effectué une visite de travail à Oslo.", id="working visit"
        ),
        pytest.param(
            "M. Jens Stoltenberg l'a dit lors d'un entretien, le 5 mai 2022 à Oslo, avec la reine.",
            id="talks by a noun",
        ),
    ],
)
def test_french_is_read(text: str) -> None:
    marked = mark(text, Language.FR)
    [found] = find_visits(marked)
    assert found.place is not None
    assert said(marked, found.place.city) == "Oslo"


def test_the_headline_names_talks_with_their_day() -> None:
    first, _ = _read(
        f"Meeting with Prime Minister Per Dahl (Oslo, 5 May 2022)\n\n{_SG} met Prime Minister Per "
        "Dahl in Oslo."
    )
    assert first.is_head
    assert first.date is not None


@pytest.mark.parametrize(
    ("told", "city"),
    [
        pytest.param("in Oslo", "Oslo", id="where"),
        pytest.param("in Oslo on 5 May 2022", "Oslo", id="where on the day"),
        pytest.param("in Oslo on 7 May 2022", None, id="another day"),
    ],
)
def test_the_text_says_where_the_talks_of_the_headline_were(told: str, city: str | None) -> None:
    text = (
        f"Meeting with Prime Minister Per Dahl: 5 May 2022\n\n{_SG} met Prime Minister Dahl {told}."
    )
    marked = mark(text)
    first = next(find_visits(marked))
    assert first.date is not None
    assert (None if first.place is None else said(marked, first.place.city)) == city


@given(
    call=st.sampled_from(
        [
            "spoke by phone today with",
            "spoke today on the telephone with",
            "had a telephone call with",
            "held a long video call on 5 May 2022 with",
            "received a phone call from",
            "received a call on 5 May 2022 from",
        ]
    ),
    prose=filler(),
)
def test_a_call_needs_no_place(call: str, prose: str) -> None:
    text = f"{_SG} {call} the Prime Minister of Norway. {prose}"
    [found] = _read(text)
    assert (found.is_visit, found.is_past, found.place) == (True, True, None)


def test_a_call_may_be_of_both() -> None:
    text = f"The President of Georgia and {_SG} had a phone conversation on October 12, 2012."
    [found] = _read(text)
    assert (found.is_visit, found.is_past, found.place) == (True, True, None)
    assert found.date is not None


@pytest.mark.parametrize("when", ["", "ce jour ", "ce matin "])
def test_a_french_call_needs_no_place(when: str) -> None:
    text = (
        f"M. Jens Stoltenberg s'est entretenu {when}par téléphone avec le président de l'Ukraine."
    )
    [found] = _read(text, Language.FR)
    assert (found.is_visit, found.is_past, found.place) == (True, True, None)


@given(
    lead=st.sampled_from(
        [
            "During a visit to Riga on 5 May 2022, {} praised the ports.",
            "On the second day of his visit to Riga on 5 May 2022, {} praised the ports.",
            "{} arrived in Riga on 5 May 2022.",
            "{} wrapped up a long visit to Riga on 5 May 2022.",
        ]
    ),
    prose=filler(),
)
def test_a_visit_by_a_noun_or_on_arrival_is_found(lead: str, prose: str) -> None:
    text = f"{lead.format(_SG)} {prose}"
    marked = mark(text)
    [found] = find_visits(marked)
    assert found.date is not None
    assert str(found.date.dates) == "2022-05-05"
    assert found.place is not None
    assert said(marked, found.place.city) == "Riga"


@given(
    title=st.sampled_from(
        [
            "Secretary General visits Riga",
            "Secretary General to visit Riga",
            "Secretary General in Riga",
            "Official visit to Riga",
        ]
    ),
    verb=st.sampled_from(["will visit on", "met Prime Minister Ana Kalns on"]),
)
def test_the_place_of_a_visit_may_stand_in_its_headline(title: str, verb: str) -> None:
    text = f"{title}\n\n{_SG} {verb} 5 May 2022. It rained."
    marked = mark(text)
    [found] = find_visits(marked)
    assert found.place is not None
    assert said(marked, found.place.city) == "Riga"
    assert found.date is not None


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Secretary General visits Riga and Oslo", id="two places"),
        pytest.param("Secretary General on the Riga summit", id="no visit"),
        pytest.param("Secretary General visits Riga summit site", id="a place of a name"),
    ],
)
def test_a_headline_without_the_one_place(title: str) -> None:
    text = f"{title}\n\n{_SG} met Prime Minister Ana Kalns on 5 May 2022. It rained."
    [found] = find_visits(mark(text))
    assert found.place is None


@given(
    house=st.sampled_from(
        [
            *("au siège de l'OTAN", "au siège de l'Organisation", "à l'Élysée", "au ministère"),
            *("au Quai d'Orsay", "à l'hôtel de Brienne", "à l'hôtel Matignon"),
        ]
    ),
    whom=st.sampled_from(["le ministre norvégien des Ports, Ivo Berg", "Mme Ida Holm"]),
)
def test_a_french_host_receives_in_his_house(house: str, whom: str) -> None:
    text = f"Le 21 septembre 2020, M. Ola Vik a reçu {house} {whom}."
    [found] = _read(text, Language.FR)
    assert found.date is not None
    assert str(found.date.dates) == "2020-09-21"


def test_a_headline_may_tell_of_a_visit_with_its_day() -> None:
    text = "NATO Secretary General Ana Horvat visits Riga on 5 May 2022\n\nIt rained."
    marked = mark(text)
    [found] = find_visits(marked)
    assert found.is_head
    assert found.place is not None
    assert said(marked, found.place.city) == "Riga"


def test_a_headline_without_a_day_tells_of_no_visit_alone() -> None:
    assert _read("NATO Secretary General visits Riga\n\nIt rained.") == []


@given(
    lead=st.sampled_from(
        [
            "À l'occasion de la conférence de Munich sur la sécurité, le 16 février 2018,",
            "Le 16 février 2018, en marge du forum de Munich,",
        ]
    ),
    verb=st.sampled_from(["a examiné", "a débattu de", "s'est entretenu de"]),
)
def test_talks_at_a_conference_are_in_its_city(lead: str, verb: str) -> None:
    marked = mark(f"{lead} le ministre, M. Ola Vik, {verb} la pêche.", Language.FR)
    [found] = find_visits(marked)
    assert found.date is not None
    assert str(found.date.dates) == "2018-02-16"
    assert found.place is not None
    assert said(marked, found.place.city) == "Munich"


def test_talks_at_an_english_conference_are_in_its_city() -> None:
    text = "On the margins of the Munich Security Conference on 16 February 2018, Mr Ola Vik met."
    marked = mark(text)
    [found] = find_visits(marked)
    assert found.place is not None
    assert said(marked, found.place.city) == "Munich"


def test_talks_at_a_conference_of_no_day_are_not_told() -> None:
    assert _read("En marge du forum de Munich, le ministre a examiné la pêche.", Language.FR) == []


def test_talks_have_a_day_though_its_year_is_not_known() -> None:
    [found] = _read(
        f"{_SG} met with President Ola Nordmann at the Palace on Thursday (5 May). They discussed "
        "preparations for the summit in Riga on 9 June."
    )
    assert (found.is_visit, found.date, found.place) == (True, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "President Ruiz traveled to Kenya in February 2023.",
        "Ms Ida Holm visited Norway in 2010 and in 2011.",
    ],
)
def test_a_visit_of_long_ago_is_cited(text: str) -> None:
    assert _read(text) == []


@given(
    event=st.sampled_from(["Security Conference", "International Security Forum", "Dialogue"]),
    verb=st.sampled_from(["will attend", "will address", "took part in", "is to speak at"]),
    city=st.sampled_from(["Munich", "Oslo", "Warsaw", "Tallinn"]),
)
def test_a_conference_that_one_attends_is_in_its_city(event: str, verb: str, city: str) -> None:
    marked = mark(f"{_SG} {verb} the {city} {event} on 16 February 2018.")
    [found] = find_visits(marked)
    assert found.place is not None
    assert said(marked, found.place.city) == city


@pytest.mark.parametrize(
    "what", ["a conference on Oslo", "the Conference of Allied Leaders", "the Oslo Marathon"]
)
def test_an_event_that_is_not_called_after_its_city_has_no_place(what: str) -> None:
    assert _read(f"{_SG} will attend {what} on 16 February 2018.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ana Berg called Norwegian Minister of Defence Ivo Holm on 5 May 2022.",
        "Foreign Minister Ana Berg called Norwegian Minister of Defence Ivo Holm to discuss ports.",
        "Foreign Minister Ana Berg called President Ivo Holm to congratulate him.",
        "Foreign Minister Ana Berg called the Norwegian Prime Minister, Ivo Holm, to offer help.",
    ],
)
def test_who_calls_somebody_speaks_to_him(text: str) -> None:
    [found] = _read(text)
    assert (said(mark(text), found.level_span), found.place) == ("called", None)


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ana Berg called on President Ivo Holm to help.",
        "Foreign Minister Ana Berg called President Ivo Holm a friend.",
        "Foreign Minister Ana Berg called President Ivo Holm to account.",
        "Foreign Minister Ana Berg called for talks on 5 May 2022.",
        "Foreign Minister Ana Berg is called Minister Berg.",
    ],
)
def test_who_calls_for_something_speaks_to_nobody(text: str) -> None:
    assert "called" not in [said(mark(text), each.level_span) for each in _read(text)]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Minister Ana Berg, who is visiting Norway, met President Ivo Holm.", "met"),
        (
            "Minister Ana Berg, who was visiting Oslo, held a meeting with President Ivo Holm.",
            "held a meeting with",
        ),
        ("Minister Ana Berg met with Norwegian Acting Permanent Secretary Ivo Holm.", "met"),
        ("Minister Ana Berg met with interim President Ivo Holm in Oslo.", "met"),
        ("Minister Ana Berg is visiting Norway.", "visiting"),
        ("Minister Ana Berg, visiting Norway, spoke.", "visiting"),
    ],
)
def test_where_somebody_is_by_the_way_is_not_what_is_told(text: str, verb: str) -> None:
    shown = f"On 5 May 2022, {text}"
    [found] = _read(shown)
    assert said(mark(shown), found.level_span) == verb


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"Ports were praised during {_SG}'s first visit to Norway on 3 May 2022.", "Norway"),
        ("Aid topped the agenda during the Minister's trip to Norway on 3 May 2022.", "Norway"),
        ("The summit was the focus of Ms Ana Horvat's visit to Norway on 3 May 2022.", "Norway"),
        ("Aid was the purpose of the President's visit to Norway on 3 May 2022.", "Norway"),
        ("Ports came up during her visits to Norway and Spain, 3 to 5 May 2022.", None),
    ],
)
def test_somebodys_visit_is_found_by_the_noun(text: str, place: str | None) -> None:
    marked = mark(text)
    [found] = find_visits(marked)
    country = None if found.place is None else found.place.country
    assert (None if country is None else said(marked, country.span)) == place
    assert found.date is not None


@pytest.mark.parametrize(
    "text",
    [
        "Ports were the focus of the port's visit to Norway on 3 May 2022.",
        "Aid came up during the Minister's visit to a farm on 3 May 2022.",
        "Ports were praised before Ms Ana Horvat's first visit to Norway.",
        "Aid was the focus of visits to farms.",
    ],
)
def test_what_is_no_visit_of_somebody(text: str) -> None:
    assert _read(text) == []


@given(
    rank=st.sampled_from(("", "new ", "outgoing ", "newly elected ")),
    office=st.sampled_from(("President of the European Council", "President of Spain")),
    comma=st.sampled_from((", Jan Kos,", "")),
)
def test_whoever_is_met_the_day_and_the_place_are_those_of_the_meeting(
    rank: str, office: str, comma: str
) -> None:
    marked = mark(f"{_SG} met the {rank}{office}{comma} in Oslo on Wednesday (3 December 2014).")
    [found] = find_visits(marked)
    assert found.date is not None
    assert str(found.date.dates) == "2014-12-03"
    assert found.place is not None
    assert said(marked, found.place.city) == "Oslo"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Visiting Oslo on 3 May 2030, {_SG} said that all was well.", id="visiting"),
        pytest.param(
            f"{_SG} has met with US House Speaker Jan Kos in Oslo on 3 May 2030.", id="a house"
        ),
    ],
)
def test_other_words_for_visits(text: str) -> None:
    [found] = _read(text)
    assert found.date is not None
    assert str(found.date.dates) == "2030-05-03"
    assert found.place is not None


@given(
    before=st.sampled_from(["Ahead of", "Prior to", "Before", "In the run-up to"]),
    where=st.sampled_from(["in Riga", "in Valga, Latvia"]),
)
def test_what_talks_are_ahead_of_has_its_own_day_and_place(before: str, where: str) -> None:
    text = f"{before} the Lake Forum on 5 May 2030 {where}, {_SG} will meet Minister Jan Kos"
    assert _read(f"{text}.") == []
    [found] = _read(f"{text} in Oslo on 3 May 2030.")
    assert found.date is not None
    assert str(found.date.dates) == "2030-05-03"


@given(
    whose=st.sampled_from(
        ["NATO", "the North Atlantic Treaty Organization (NATO)", "the European Union's"]
    ),
    tells=st.sampled_from(["met", "will meet with", "had a meeting on 5 May 2022 with"]),
)
def test_whose_office_it_is_may_be_told_in_full(whose: str, tells: str) -> None:
    office = "Secretary General" if "NATO" in whose else "High Representative"
    text = f"On 5 May 2022, Minister Ana Horvat {tells} {whose} {office} Jan Novak in Oslo."
    meeting = extract(text).brief.meetings[0]
    assert (str(meeting.dates), meeting.venue and meeting.venue.city) == ("2022-05-05", "Oslo")


def test_talks_are_where_a_report_of_them_was_written() -> None:
    told = "Minister Ana Horvat {} Minister Jan Novak today. The talks in Oslo went on."
    head = "May 5, 2022 \u2013 Oslo, Norway \u2013 Ministry of Ports\n\n"
    venues = [
        [
            each.venue and each.venue.city
            for each in extract(head + told.format(verb)).brief.meetings
        ]
        for verb in ("met", "spoke by telephone with")
    ]
    assert venues == [["Oslo"], [None]]


@pytest.mark.parametrize("talks", ["negotiations", "consultations"])
@pytest.mark.parametrize("holds", ["will hold", "held", "holds"])
def test_two_negotiate(holds: str, talks: str) -> None:
    text = f"Minister Ana Horvat {holds} {talks} with Minister Jan Novak in Oslo on 5 May 2022."
    [meeting] = extract(text).brief.meetings
    assert (str(meeting.dates), meeting.venue and meeting.venue.city) == ("2022-05-05", "Oslo")


@given(
    verb=st.sampled_from(["visited", "will visit", "visits"]),
    what=st.sampled_from(
        [
            "the Fleet Command at the Northern Headquarters (NHQ)",
            "the training centre for divers",
            "the seat of the Lake Commission,",
        ]
    ),
    where=st.sampled_from([("Oslo", "in Oslo"), ("Valga", "in Valga, Latvia,")]),
)
def test_a_house_that_is_visited_is_in_its_city(
    verb: str, what: str, where: tuple[str, str]
) -> None:
    [found] = find_visits(marked := mark(f"{_SG} {verb} {what} {where[1]} on 5 May 2022."))
    assert found.place is not None
    assert (said(marked, found.place.city), said(marked, found.level_span)) == (where[0], verb)


@given(
    whom=st.sampled_from(
        [
            "a delegation led by General Jan Kos",
            "the delegation headed by the Special Envoy, Mr Jan Kos,",
            "a Norwegian parliamentary delegation",
        ]
    ),
    tells=st.sampled_from(["met with", "received", "will meet with"]),
)
def test_a_delegation_is_met(whom: str, tells: str) -> None:
    [found] = _read(f"On 5 May 2022, Danish Defence Minister Ana Ruiz {tells} {whom} in Oslo.")
    assert (str(found.date and found.date.dates), found.place is not None) == ("2022-05-05", True)


@pytest.mark.parametrize("verb", ["came to", "comes to", "will come to"])
def test_who_comes_to_a_house_visits_it(verb: str) -> None:
    marked = mark(f"The Latvian President, Ana Horvat, {verb} NATO Headquarters on 4 May 2008.")
    [found] = find_visits(marked)
    assert found.place is not None
    assert said(marked, found.place.site) == "NATO Headquarters"
    assert _read(f"The Latvian President, Ana Horvat, {verb} Norway's aid on 4 May 2008.") == []


@given(
    verb=st.sampled_from(["a réuni", "a également réuni", "réunira", "réunit"]),
    day=st.sampled_from(["le 15 janvier 2018", "ce lundi 15 janvier 2018"]),
)
def test_who_brings_colleagues_together_meets_them(verb: str, day: str) -> None:
    text = f"La ministre des Armées, Ida Holm, {verb} {day} à Oslo ses homologues de Finlande."
    meeting = extract(text).brief.meeting
    assert meeting.venue is not None
    assert (str(meeting.dates), meeting.venue.city) == ("2018-01-15", "Oslo")


def test_who_collects_notes_meets_nobody() -> None:
    text = "La ministre a réuni le 15 janvier 2018 à Oslo ses notes. Ses homologues attendaient."
    assert not extract(text).brief.meetings


@given(
    what=st.sampled_from(["une visite", "un d\u00e9placement", "une mission"]),
    verb=st.sampled_from(["effectuera", "a effectu\u00e9", "effectue"]),
)
def test_a_mission_to_a_city_is_a_visit(what: str, verb: str) -> None:
    text = f"La ministre des Ports, Ida Holm, {verb} {what} à Oslo du 11 au 13 mars 2024."
    meeting = extract(text).brief.meeting
    assert meeting.venue is not None
    assert (str(meeting.dates), meeting.venue.city) == ("2024-03-11/2024-03-13", "Oslo")


@given(
    lead=st.sampled_from(
        [
            "Following talks in Oslo on 3 March 2022",
            "After a seminar in Oslo on 3 March 2022",
            "Following consultations in Norway on 3 March 2022",
        ]
    ),
    day=st.sampled_from(["", " on 5 March 2022"]),
)
def test_the_day_of_what_was_before_is_not_the_visits(lead: str, day: str) -> None:
    text = f"{lead}, Foreign Minister Ida Holm of Estonia visited Riga{day}."
    meeting = extract(text).brief.meeting
    assert meeting.venue is not None
    assert (str(meeting.dates), meeting.venue.city) == ("2022-03-05" if day else "None", "Riga")


@given(
    lead=st.sampled_from(
        [
            "Après les entretiens d'Oslo du 3 mars 2022",
            "À l'issue de sa visite à Oslo le 3 mars 2022",
        ]
    )
)
def test_nor_in_french(lead: str) -> None:
    text = f"{lead}, la ministre des Ports, Ida Holm, s'est rendue à Riga le 5 mars 2022."
    meeting = extract(text).brief.meeting
    assert meeting.venue is not None
    assert (str(meeting.dates), meeting.venue.city) == ("2022-03-05", "Riga")
