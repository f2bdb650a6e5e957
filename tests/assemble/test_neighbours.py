"""Releases of the Alliance's neighbours: councils, ministries, secretaries-general of others."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import DocumentKind, Level, Theme, extract
from natobrief.lexicon.councils import councils
from natobrief.model import Country
from tests.assemble.reading import meeting_of

_OF_STATE = st.sampled_from(
    [("Foreign Minister", "Norway", "NOR"), ("President", "Georgia", "GEO")],
)
_NAMES = st.sampled_from(["Ana Ruiz", "Jan van der Velde"])


def _parties(text: str) -> list[str]:
    parties = (each.party for each in meeting_of(text).delegations)
    return [each.alpha3 if isinstance(each, Country) else each.name for each in parties]


@given(office=_OF_STATE, name=_NAMES, city=st.sampled_from(["Tallinn", "Riga"]))
def test_meeting_somebody_one_says_what_one_says(
    office: tuple[str, str, str], name: str, city: str
) -> None:
    text = (
        "Foreign Minister: we are partners\n\n27 August 2012\n\n"
        f"Meeting the {office[0]} of {office[1]} {name} in {city} today, Foreign Minister Mart "
        "Tamm noted that both coasts are long."
    )
    meeting = meeting_of(text)
    assert (str(meeting.dates), meeting.venue and meeting.venue.city) == ("2012-08-27", city)
    assert _parties(text) == [office[2]]


@given(office=_OF_STATE, name=_NAMES, where=st.sampled_from(["Oslo, Norway,", "Oslo,", "Oslo"]))
def test_who_is_met_in_a_city_behind_a_comma(
    office: tuple[str, str, str], name: str, where: str
) -> None:
    text = (
        "Talks on coasts\n\n29 July 2022\n\nMinister Jan Holm met in "
        f"{where} with {name}, {office[0]} of {office[1]}."
    )
    assert _parties(text) == [office[2]]


@given(
    head=st.sampled_from(
        [
            "Readout of the Secretary-General's meeting with",
            "Readout of the Secretary-General's call with",
            "Minister Jan Holm's bilateral meeting with",
        ]
    ),
    office=_OF_STATE,
    name=_NAMES,
)
@example("Readout of the Secretary-General’s meeting with", ("Minister", "Spain", "ESP"), "Ana Kos")
def test_a_readout_tells_of_talks_without_their_day(
    head: str, office: tuple[str, str, str], name: str
) -> None:
    who = f"H.E. Ms. {name}, {office[0]} of {office[1]}"
    text = f"{head} {who}\n\nThe Secretary-General met with {who}. They discussed Iran."
    meeting = meeting_of(text)
    assert (meeting.dates, meeting.venue) == (None, None)
    assert [each.themes for each in meeting.agenda] == [(Theme.IRAN,)]
    assert _parties(text) == [office[2]]


def test_a_readout_with_a_day_is_of_that_day() -> None:
    text = (
        "Readout of the Minister's meeting with President Ana Ruiz of Georgia\n\n"
        "The Minister met with President Ana Ruiz of Georgia in Oslo on 3 May 2022."
    )
    assert str(meeting_of(text).dates) == "2022-05-03"


_PROGRAMME = (
    "Indicative programme - Foreign Affairs Council of 28 May 2018\n\nPlace: Europa building, "
    "Brussels\n{}\n\n09.00 Arrivals\n\n09.30 Roundtable\n{}"
)


@given(
    label=st.sampled_from(["Chair: ", "Chair : ", "- Chairperson: ", "Chaired by: "]),
    name=_NAMES,
)
def test_a_line_names_the_chair(label: str, name: str) -> None:
    line = f"{label}{name}, High Representative for Foreign Affairs and Security Policy"
    chair = meeting_of(_PROGRAMME.format(line, "")).chair
    assert chair is not None
    assert chair.name == name


@pytest.mark.parametrize(
    ("line", "below"),
    [
        pytest.param("Chair: Ana Ruiz", "Chair: Jan Kos", id="two, of sessions"),
        pytest.param("Minister: Ana Ruiz", "", id="another label"),
        pytest.param("The table and the Chair: Ana Ruiz", "", id="no label"),
    ],
)
def test_lines_that_name_no_chair(line: str, below: str) -> None:
    assert meeting_of(_PROGRAMME.format(line, below)).chair is None


@given(st.sampled_from(sorted({each.name for _, each in councils() if each.name.startswith("E")})))
def test_a_council_meets_by_its_name(name: str) -> None:
    meeting = meeting_of(f"The {name} met in Brussels on 3 May 2022.")
    assert (meeting.body, str(meeting.dates)) == (name, "2022-05-03")


@given(st.sampled_from(["Iran's malign activities", "Iranian malign influence"]))
def test_malign_deeds_of_a_state_are_no_hybrid_threat(words: str) -> None:
    text = f"Ministers met in Oslo on 3 May 2022. They discussed {words} in the region."
    assert [each.themes for each in meeting_of(text).agenda] == [(Theme.IRAN,)]


@given(st.sampled_from([("Timor Leste", "TLS"), ("Luxemburg", "LUX")]))
def test_names_as_some_write_them(country: tuple[str, str]) -> None:
    text = f"Foreign ministers met on 3 May 2022 with the foreign minister of {country[0]}."
    [delegation] = extract(text).brief.meeting.delegations
    assert delegation.party == Country(country[1])


@given(
    held=st.sampled_from(["held his introductory call", "had a call", "held their first call"]),
    whose=st.sampled_from(
        [
            "Republic of Korea (ROK) Minister of Foreign Affairs Park Jin",
            "Korean Foreign Minister Park Jin",
            "Foreign Minister Park Jin of the Republic of Korea",
        ]
    ),
)
def test_a_call_is_held_with_somebody(held: str, whose: str) -> None:
    text = f"Secretary's call\n\n14 May 2022\n\nSecretary Ana Kos {held} yesterday with {whose}."
    meeting = meeting_of(text)
    assert (str(meeting.dates), meeting.venue, _parties(text)) == ("2022-05-13", None, ["KOR"])


@given(st.sampled_from(["colleague", "counterpart"]))
def test_a_colleague_is_met(whom: str) -> None:
    text = (
        "Talks on coasts\n\n28 September 2022\n\nEstonian Ministry of Foreign Affairs secretary "
        f"general Mart Tamm met with his Icelandic {whom} Jon Olafsson in Tallinn on Wednesday."
    )
    meeting = meeting_of(text)
    assert (str(meeting.dates), meeting.venue and meeting.venue.city) == ("2022-09-28", "Tallinn")
    assert _parties(text) == ["ISL"]


def test_a_meeting_of_others_with_somebody_is_convened() -> None:
    text = (
        "Talks on reefs\n\n5 February 2018\n\nOn 5 February, foreign ministers in Oslo "
        "convened a meeting of heads of mission of EU member states with the Minister of Foreign "
        "Affairs of Lithuania."
    )
    assert _parties(text) == ["LTU"]


@given(label=st.sampled_from(["Created", "Published"]), day=st.integers(10, 28))
def test_a_page_tells_when_it_was_created(label: str, day: int) -> None:
    text = (
        f"Our policy on reefs\n\n{label}: 2018.05.{day} / Updated: 2018.05.30 09:37\n\n"
        f"On {day} May, ministers met in Oslo."
    )
    source = extract(text).brief.source
    assert str(source.published) == f"2018-05-{day}"
    assert str(meeting_of(text).dates) == f"2018-05-{day}"


@given(st.sampled_from(["EU Member States", "European Union", "EU member countries"]))
def test_ministers_of_a_union_discuss(whose: str) -> None:
    text = (
        f"Ministers met in Oslo on 3 May 2018. The foreign ministers of the {whose} discussed Iran."
    )
    assert [each.themes for each in meeting_of(text).agenda] == [(Theme.IRAN,)]


def test_what_is_responsible_is_no_topic() -> None:
    text = (
        "Ministers met in Oslo on 3 May 2018. They discussed measures on several officials, "
        "responsible for the storm."
    )
    assert [each.text for each in meeting_of(text).agenda] == ["measures on several officials"]


@given(
    st.sampled_from(
        ["the denuclearization of North Korea", "the Eastern Partnership", "African partners"]
    )
)
def test_what_is_a_theme_of_others(words: str) -> None:
    text = f"Ministers met in Oslo on 3 May 2018. They discussed {words}."
    assert [each.themes for each in meeting_of(text).agenda] == [()]


@given(st.sampled_from([", Trend reports.", ", Trend reports citing Lake TV."]))
def test_who_reports_is_an_agency(words: str) -> None:
    text = f"Minister arrives\n\n17 November 2020\n\nMinister Ana Kos arrived in Oslo{words}"
    assert extract(text).brief.source.kind is DocumentKind.NEWS_REPORT


@given(
    whose=st.sampled_from(["Finance ministers", "EU interior ministers", "Ministers of Justice"]),
    met=st.sampled_from(["met", "will meet", "gathered"]),
)
def test_ministers_of_no_level_meet(whose: str, met: str) -> None:
    text = f"Talks on coasts\n\n10 July 2022\n\n{whose} {met} in Oslo on 15 July 2022."
    meeting = meeting_of(text)
    assert (str(meeting.dates), meeting.level) == ("2022-07-15", Level.OTHER)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Finance ministers met in Oslo.", id="no day"),
        pytest.param("Finance ministers praised the coast on 15 July 2022.", id="no meeting"),
    ],
)
def test_ministers_of_no_level_who_hold_no_meeting(sentence: str) -> None:
    assert extract(f"Talks on coasts\n\n10 July 2022\n\n{sentence}").brief.meetings == ()


@given(st.sampled_from(["finance ministers", "leaders", "those"]))
def test_those_who_attended_were_from_somewhere(who: str) -> None:
    text = (
        "Finance ministers met in Oslo on 15 July 2022. "
        f"The {who} who attended were from South Africa, the United States and Senegal."
    )
    assert _parties(text) == ["ZAF", "USA", "SEN"]


@given(
    margins=st.sampled_from(["sidelines", "margins"]),
    what=st.sampled_from(["Foreign Affairs Council", "EU Political and Security Committee"]),
    name=_NAMES,
)
def test_two_meet_on_the_margins_of_a_council(margins: str, what: str, name: str) -> None:
    text = (
        f"Talks on reefs\n\n20 May 2022\n\nMinister Nicu Popa met with Foreign Minister of Estonia "
        f"{name} on the {margins} of the {what} in Brussels on 19 May."
    )
    meeting = meeting_of(text)
    assert (meeting.body, str(meeting.dates), meeting.level) == (None, "2022-05-19", Level.OTHER)
    assert (meeting.venue and meeting.venue.city, _parties(text)) == ("Brussels", ["EST"])


def test_one_of_several_days_of_a_summit_is_not_told() -> None:
    text = (
        "Talks on reefs\n\n12 July 2022\n\nMinister Nicu Popa met with Foreign Minister of Estonia "
        "Eva Kos on the sidelines of the NATO Summit in Oslo on 11-12 July."
    )
    meeting = meeting_of(text)
    assert (meeting.dates, meeting.venue and meeting.venue.city) == (None, "Oslo")


@given(st.sampled_from(["trip", "visit"]))
def test_a_trip_is_concluded(noun: str) -> None:
    text = (
        "Prime Minister on reefs\n\n24 March 2022\n\nThe Prime Minister, Justin Tamm, today "
        f"successfully concluded his {noun} to Brussels, Belgium."
    )
    assert str(meeting_of(text).dates) == "2022-03-24"


@given(
    day=st.sampled_from(["15 February", "15 February 2016"]),
    more=st.sampled_from(["", ", outcomes of the last meeting of the Union of reefs and harbours"]),
)
def test_what_is_talked_over_may_be_on_another_day(day: str, more: str) -> None:
    text = (
        "Ministers on reefs\n\n9 February 2016\n\nMinisters met in Oslo on 9 February. They "
        f"discussed relations with Belarus{more} and the Foreign Affairs Council to be held on "
        f"{day}."
    )
    meeting = extract(text).brief.meetings[0]
    assert (Theme.BELARUS,) in [each.themes for each in meeting.agenda]


def test_who_has_reported_is_no_topic() -> None:
    text = (
        "Ministers met in Oslo on 3 May 2018. They discussed Iran, the Foreign Affairs and Coast "
        "Ministry's press service has reported."
    )
    assert [each.text for each in meeting_of(text).agenda] == ["Iran"]


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        pytest.param("EU-UN Cooperation", None, id="what a page is about"),
        pytest.param("EU - European Union", "EU", id="the name again"),
    ],
)
def test_a_line_of_two_organisations(line: str, publisher: str | None) -> None:
    text = f"{line}\n\nMinisters on reefs\n\n5 May 2022\n\nMinisters met in Oslo on 4 May."
    assert extract(text).brief.source.publisher == publisher


def test_people_go_by_the_given_name_where_it_is_the_custom() -> None:
    text = (
        "Indonesian Foreign Minister Retno Marsudi opened the meeting of foreign ministers in Oslo "
        "on 15 July 2022. Minister Retno spoke."
    )
    assert [each.name for each in extract(text).brief.persons] == ["Retno Marsudi"]


@given(st.sampled_from(["mention of", "word"]))
def test_words_that_are_mentioned_are_no_speech(lead: str) -> None:
    text = f"Leaders met on 3 May 2022. The {lead} \u2018ever closer reefs\u2019 in it is old."
    assert extract(text).brief.statements == ()


@given(st.sampled_from(["local time. 5:30 p.m., Japan time.", "local time. 17:30, Japan time"]))
def test_a_sentence_goes_on_behind_the_hours_in_brackets(hours: str) -> None:
    text = (
        f"Talks\n\nJuly 29, 2022\n\nOn July 29, commencing at 9:30 a.m. ({hours}), Mr. TANAKA "
        "Ichiro, Minister for Foreign Affairs of Japan, held telephone talks with H.E. Dr. Ana "
        "Kos, Minister for Foreign Affairs of Norway. The overview is as follows."
    )
    assert (str(meeting_of(text).dates), _parties(text)) == ("2022-07-29", ["NOR", "JPN"])


@given(st.sampled_from(["EU, Arts, Culture and Media", "EU, Sports and Tourism"]))
def test_what_one_is_minister_of_is_nobody(fields: str) -> None:
    line = f"Chair: Gernot Holm, Federal Minister for the {fields} of Austria"
    brief = extract(_PROGRAMME.format(line, "")).brief
    assert [each.name for each in brief.persons] == ["Gernot Holm"]
    assert brief.meeting.chair == brief.persons[0]


@given(st.sampled_from(["Prince Edward Island Premier", "New York Governor"]))
def test_one_of_a_part_of_a_country_is_met(office: str) -> None:
    text = (
        "Talks on reefs\n\n15 July 2022\n\nPrime Minister Justin Tamm met with "
        f"{office} Dennis Kos in Oslo on 14 July."
    )
    assert str(meeting_of(text).dates) == "2022-07-14"
    assert [each.name for each in extract(text).brief.persons] == ["Justin Tamm", "Dennis Kos"]


@given(
    words=st.sampled_from(
        [
            "EU-Ukraine Association Council",
            "EU\u2013Ukraine Association Council",
            "Ukraine-EU Association Council",
        ]
    )
)
def test_the_union_meets_with_a_country_in_a_council(words: str) -> None:
    text = (
        f"Remarks by High Representative Ana Ruiz at the press conference following the {words}\n\n"
        "5 September 2022\n\nThank you. Today we had a good discussion. I am happy to be here."
    )
    meeting = meeting_of(text)
    assert meeting.body == "EU-Ukraine Association Council"
    assert str(meeting.dates) == "2022-09-05"
