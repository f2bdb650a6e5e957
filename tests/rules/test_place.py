"""Where a meeting is held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.place import find_place
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said, whole

_CITIES = ("Oslo", "Riga", "Gdańsk", "Saint-Malo", "New Haven", "Vadsø", "Ponta Delgada")
_COUNTRIES = ("Norway", "Latvia", "Poland", "France", "the United States", "Portugal")


@given(city=st.sampled_from(_CITIES), country=st.sampled_from(_COUNTRIES), prose=filler())
def test_planted_city_and_country_are_found(city: str, country: str, prose: str) -> None:
    text = f"{prose} They will meet in {city}, {country} soon."
    marked = mark(text)
    place = find_place(marked, whole(marked))
    assert place is not None
    assert place.country is not None
    assert (said(marked, place.city), said(marked, place.country.span)) == (
        city,
        country.removeprefix("the "),
    )


@given(
    city=st.sampled_from(_CITIES),
    form=st.sampled_from(
        ("Republic of ", "Federal Republic of ", "Islamic Republic of ", "the Kingdom of ")
    ),
    country=st.sampled_from(("Norway", "Latvia", "Nigeria")),
)
def test_the_form_of_a_state_is_no_city(city: str, form: str, country: str) -> None:
    marked = mark(f"They met on 5 May 2022 in {city}, {form}{country}.")
    place = find_place(marked, whole(marked))
    assert place is not None
    assert place.country is not None
    assert said(marked, place.city) == city
    assert country in place.country.span.of(marked.document.text)


@given(
    city=st.sampled_from(_CITIES),
    part=st.sampled_from(
        ("southern", "north-eastern", "central", "in the west of", "in southern", "northwest")
    ),
    country=st.sampled_from(("Norway", "Latvia", "Poland")),
)
def test_the_part_of_the_country_may_stand_between(city: str, part: str, country: str) -> None:
    marked = mark(f"They will meet in {city}, {part} {country}, on 5 May 2022.")
    place = find_place(marked, whole(marked))
    assert place is not None
    assert place.country is not None
    assert (said(marked, place.city), said(marked, place.country.span)) == (city, country)


@given(
    city=st.sampled_from(_CITIES),
    part=st.sampled_from(("le sud de la", "l'est de la", "le nord-ouest de la")),
)
def test_the_part_of_the_country_may_stand_between_in_french(city: str, part: str) -> None:
    marked = mark(f"Ils se réuniront à {city}, dans {part} Norvège, en mai.", Language.FR)
    place = find_place(marked, whole(marked))
    assert place is not None
    assert place.country is not None
    assert said(marked, place.country.span) == "Norvège"


@given(filler())
def test_prose_has_no_place(text: str) -> None:
    marked = mark(text)
    assert find_place(marked, whole(marked)) is None


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    marked = mark(text)
    place = find_place(marked, whole(marked))
    assert place is None or place.city is None or place.city.end <= len(text)


HITS = [
    pytest.param(
        "Ministers met in New York on 5 May 2022.",
        ("New York", None, "New York", None, None),
        id="a city that is called as a part of its country",
    ),
    pytest.param(
        "The Council will start at 10.00 in Luxembourg, and be long.",
        ("Luxembourg", "Luxembourg", None, None, None),
        id="a state that is a city, behind an hour",
    ),
    pytest.param(
        "Meeting of Defence Ministers, Oslo, 7-8 June 2018",
        ("Oslo", None, "Oslo", None, None),
        id="between commas",
    ),
    pytest.param(
        "The ministers’ meeting (Oslo, 7-8 June 2018) is near.",
        ("Oslo", None, "Oslo", None, None),
        id="between brackets",
    ),
    pytest.param(
        "Vadsø, 3-4 May 2022: the ministers meet in the Norwegian city.",
        ("Vadsø", None, None, None, None),
        id="before its days",
    ),
    pytest.param(
        "They gather in the Turkish city of Ankara.",
        ("Ankara", None, "Ankara", None, "Turkish"),
        id="a city of a country",
    ),
    pytest.param(
        "Norway will host a meeting in its capital on 5 May.",
        (None, None, None, None, "Norway"),
        id="its capital, unnamed",
    ),
    pytest.param("They will meet in Oslo.", ("Oslo", None, "Oslo", None, None), id="capital"),
    pytest.param(
        "Meeting of Foreign Ministers Riga, Latvia, 3 May 2022",
        ("Riga", "Latvia", "Riga", None, None),
        id="behind those who meet",
    ),
    pytest.param(
        "They will meet in Gdańsk (Poland).",
        ("Gdańsk", "Poland", "Gdańsk", None, None),
        id="in brackets",
    ),
    pytest.param(
        "They will meet in Vadsø on 5 May 2022.",
        ("Vadsø", None, None, None, None),
        id="a city alone",
    ),
    pytest.param(
        "Riga, Latvia, will host the meeting.",
        ("Riga", "Latvia", "Riga", None, None),
        id="it hosts",
    ),
    pytest.param(
        "Elbasan will host the meeting.", ("Elbasan", None, None, None, None), id="a city hosts"
    ),
    pytest.param(
        "They gather in the Latvian capital.", (None, None, None, None, "Latvian"), id="adjective"
    ),
    pytest.param(
        "They gather in the Latvian capital, Riga.",
        ("Riga", None, "Riga", None, "Latvian"),
        id="adjective and city",
    ),
    pytest.param(
        "They gather in the capital of Latvia.", (None, None, None, None, "Latvia"), id="capital of"
    ),
    pytest.param(
        "Latvia welcomes them in its capital, Riga.",
        ("Riga", "Latvia", "Riga", None, None),
        id="in its capital",
    ),
    pytest.param(
        "They meet at NATO Headquarters.", (None, None, None, "NATO Headquarters", None), id="site"
    ),
    pytest.param(
        "They meet at NATO HQ in Brussels.",
        ("Brussels", None, "Brussels", "NATO HQ", None),
        id="site and city",
    ),
]


HITS += [
    pytest.param(
        "It took place at Quay Hall, Oslo and was held behind doors.",
        ("Oslo", None, "Oslo", "Quay Hall", None),
        id="a building and its city",
    ),
    pytest.param(
        "They met in the Kongsgaard, Oslo, Norway.",
        ("Oslo", "Norway", "Oslo", None, None),
        id="a building, its city and country",
    ),
    pytest.param(
        "They will meet in Luxembourg on 5 May 2022.",
        ("Luxembourg", "Luxembourg", None, None, None),
        id="a city state",
    ),
    pytest.param(
        "Singapore, 5 May 2022: they gather.",
        ("Singapore", "Singapore", None, None, None),
        id="a city state at the head",
    ),
    pytest.param(
        "They gathered at Ramstein Air Base in Germany.",
        ("Ramstein", None, "Ramstein", "Ramstein Air Base", None),
        id="a base called after its city",
    ),
    pytest.param(
        "They will meet at Schloss Elmau, Germany, on 5 May 2022.",
        ("Elmau", "Germany", "Elmau", "Schloss Elmau", None),
        id="a castle called after its city",
    ),
    pytest.param(
        "They will meet in Oslo near Ramstein Air Base.",
        ("Oslo", None, "Oslo", None, None),
        id="a base in another city",
    ),
    pytest.param(
        "Talks will take place on 5 May 2022 in Norway.",
        (None, "Norway", None, None, None),
        id="a country behind a day",
    ),
    pytest.param(
        "They met on the island of Vega, Norway.",
        (None, "Norway", None, None, None),
        id="an island of a country",
    ),
    pytest.param(
        "They met on the Norwegian island of Vega.",
        (None, "Norwegian", None, None, None),
        id="an adjective of an island",
    ),
    pytest.param(
        "The summit is slated for Oslo.", ("Oslo", None, "Oslo", None, None), id="slated for"
    ),
    pytest.param(
        "Then the Norwegian city of Vadsø hosted a seminar.",
        ("Vadsø", None, None, None, None),
        id="a city that hosted",
    ),
    pytest.param("They will meet in Norway.", (None, "Norway", None, None, None), id="a country"),
]


@pytest.mark.parametrize(("text", "expected"), HITS)
def test_hits(text: str, expected: tuple[str | None, ...]) -> None:
    marked = mark(text)
    place = find_place(marked, whole(marked))
    assert place is not None
    marks = (place.country, place.capital, place.capital_of)
    country, capital, owner = (None if each is None else each.span for each in marks)
    spans = (place.city, country, capital, place.site, owner)
    assert tuple(said(marked, span) for span in spans) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They met the Latvian minister.", id="adjective of a person"),
        pytest.param("They meet at European Union headquarters.", id="somebody else's site"),
        pytest.param("They will meet in spring.", id="no name"),
        pytest.param("As tasked by leaders in Riga, ministers spoke of aid.", id="as tasked in"),
        pytest.param(
            "As agreed by the Heads of State and Government in Riga, they met.", id="as agreed"
        ),
        pytest.param(
            "They put into effect the decisions taken by Allied leaders in Riga.", id="taken"
        ),
        pytest.param("They spoke of commitments made at the NATO summit in Riga.", id="made at"),
        pytest.param("They heard those who serve in Northern Command on it.", id="a command"),
        pytest.param("They heard Ana Ruiz, who is currently in Oslo for talks.", id="who is there"),
        pytest.param("Council To Meet Urgently On Kosovo Crisis", id="a headline in capitals"),
        pytest.param("Council Meets in Last Minute Effort to Avoid War", id="with small words"),
        pytest.param("They spoke of Norway on 5 May 2022.", id="a country that is a topic"),
        pytest.param("Norway, 5 May 2022: they gather.", id="a country at the head"),
    ],
)
def test_near_misses(text: str) -> None:
    marked = mark(text)
    assert find_place(marked, whole(marked)) is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        pytest.param(
            "Réunion annuelle des ministres à Quatre-Vents", "Quatre-Vents", id="at the end"
        ),
        pytest.param(
            "Ils se réunissent à Quatre-Vents sur invitation.", "Quatre-Vents", id="guests"
        ),
        pytest.param("Ils se réunissent à Luxembourg afin de parler.", "Luxembourg", id="its city"),
        pytest.param("Ils se réunissent au port.", None, id="no city"),
        pytest.param("Ils se réunissent et auront à œuvrer.", None, id="no capital"),
    ],
)
def test_french_towns(text: str, city: str | None) -> None:
    marked = mark(text, Language.FR)
    place = find_place(marked, whole(marked))
    assert said(marked, None if place is None else place.city) == city


def test_words_in_capitals_alone_name_no_city() -> None:
    marked = mark("THEY WILL MEET TO DISCUSS IRAN, EGYPT AND PIRACY.")
    assert find_place(marked, whole(marked)) is None


@pytest.mark.parametrize("site", ["", " à l'Abbaye de Quatre-Vents", " au Palais"])
def test_a_country_stands_behind_the_day_and_a_site(site: str) -> None:
    text = f"Ils se sont rencontrés le 3 mai 2022{site} en Roumanie."
    place = find_place(marked := mark(text, Language.FR), whole(marked))
    assert place is not None
    assert place.country is not None
    assert said(marked, place.country.span) == "Roumanie"


def test_french_is_read() -> None:
    marked = mark("Ils se réuniront à Bucarest, en Roumanie, le 3 mai 2022.", Language.FR)
    place = find_place(marked, whole(marked))
    assert place is not None
    assert place.country is not None
    assert (said(marked, place.city), said(marked, place.country.span)) == ("Bucarest", "Roumanie")


@pytest.mark.parametrize(
    ("text", "site"),
    [
        pytest.param(
            "Le chef de l'OTAN l'a reçu au siège de l'Organisation.",
            "siège de l'Organisation",
            id="the Alliance's own",
        ),
        pytest.param("Il l'a reçu au siège de l'Organisation.", None, id="nobody's"),
        pytest.param(
            "Le chef de l'OTAN va au siège de l'Organisation des ports.", None, id="another's"
        ),
    ],
)
def test_the_seat_of_the_organisation_is_that_of_the_alliance(text: str, site: str | None) -> None:
    marked = mark(text, Language.FR)
    place = find_place(marked, whole(marked))
    assert said(marked, None if place is None else place.site) == site


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They met at the German town of Muenster.", ("Muenster", None), id="town"),
        pytest.param("Talks began in the historic city of Münster.", ("Münster", None), id="city"),
        pytest.param(
            "They met in the old port of Vadsø, Norway.", ("Vadsø", "Norway"), id="with country"
        ),
        pytest.param("Talks began in the city of the future.", None, id="no name"),
    ],
)
def test_a_town_is_called_one(text: str, expected: tuple[str, str | None] | None) -> None:
    marked = mark(text)
    place = find_place(marked, whole(marked))
    found = place and (said(marked, place.city), place.country and said(marked, place.country.span))
    assert found == expected


def test_a_french_town_is_called_one() -> None:
    marked = mark("Ils se sont réunis dans la ville polonaise de Gdańsk.", Language.FR)
    place = find_place(marked, whole(marked))
    assert place is not None
    assert said(marked, place.city) == "Gdańsk"


@pytest.mark.parametrize(
    ("text", "city"),
    [
        pytest.param("The United States will host the NATO Summit in Madrid.", "Madrid", id="en"),
        pytest.param("The Netherlands will host the summit.", None, id="nowhere"),
    ],
)
def test_an_article_is_no_city(text: str, city: str | None) -> None:
    marked = mark(text)
    found = find_place(marked, whole(marked))
    assert (None if found is None else said(marked, found.city)) == city


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Il a parlé en conférence de presse à Oslo.", Language.FR, id="French"),
        pytest.param("He spoke at a press conference in Oslo.", Language.EN, id="English"),
        pytest.param("He told reporters in Oslo that it rains.", Language.EN, id="reporters"),
        pytest.param("Il l'a dit à des journalistes à Oslo.", Language.FR, id="journalistes"),
    ],
)
def test_what_is_told_to_the_press_may_be_elsewhere(text: str, language: Language) -> None:
    marked = mark(text, language)
    assert find_place(marked, whole(marked)) is None


def test_the_press_may_be_told_where_the_meeting_is() -> None:
    marked = mark("He told a press conference in Oslo, where NATO leaders are gathered, of it.")
    found = find_place(marked, whole(marked))
    assert found is not None
    assert said(marked, found.city) == "Oslo"


def test_behind_the_place_of_the_press_is_that_of_the_meeting() -> None:
    marked = mark("He told reporters in Oslo that ministers meet in Riga.")
    found = find_place(marked, whole(marked))
    assert found is not None
    assert said(marked, found.city) == "Riga"


@pytest.mark.parametrize("region", ["Wales", "Scotland", "Bavaria", "New York State"])
def test_a_part_of_a_country_is_no_city(region: str) -> None:
    marked = mark(f"NATO leaders will meet in {region} on 4 September 2014.")
    found = find_place(marked, whole(marked))
    assert found is not None
    assert (found.city, said(marked, found.region)) == (None, region)


@pytest.mark.parametrize("what", ["nonlethal support", "a strong signal", "aid"])
def test_what_is_given_to_a_capital_is_given_to_the_state(what: str) -> None:
    marked = mark(f"At the gathering, NATO Foreign Ministers agreed to give {what} to Kyiv.")
    assert find_place(marked, whole(marked)) is None


def test_what_the_press_is_told_in_a_part_of_a_country_is_told_there() -> None:
    marked = mark("He told reporters in Wales that ministers meet.")
    assert find_place(marked, whole(marked)) is None


@given(st.sampled_from(["Riga Summit", "NATO Riga Summit: programme", "NATO Summit, Riga"]))
def test_a_summit_is_named_after_its_city(line: str) -> None:
    marked = mark(line)
    place = find_place(marked, whole(marked))
    assert place is not None
    assert said(marked, place.city) == "Riga"


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Ministers met to discuss the support that goes from abroad to Moscow's army.", None),
        ("NATO met and talked of weapons sent to Moscow.", None),
        ("NATO ministers travelled to Oslo for a meeting.", "Oslo"),
        ("Norway's Prime Minister called his colleagues to Oslo for a meeting.", "Oslo"),
    ],
)
def test_what_is_sent_to_a_capital_is_not_held_there(text: str, city: str | None) -> None:
    marked = mark(text)
    place = find_place(marked, whole(marked))
    assert (None if place is None else said(marked, place.city)) == city


@pytest.mark.parametrize("joint", ["or", "like", "as", "than"])
def test_what_is_only_likened_to_a_meeting_is_elsewhere(joint: str) -> None:
    marked = mark(f"NATO leaders meet, {joint} in Quayhill, to talk of the ice.")
    assert find_place(marked, whole(marked)) is None
    marked = mark(f"NATO leaders meet, {joint} in Quayhill, to talk of the ice in Riga.")
    place = find_place(marked, whole(marked))
    assert place is not None
    assert said(marked, place.city) == "Riga"


def test_a_country_in_the_name_of_a_body_is_no_place() -> None:
    marked = mark("Ministers met in the Ukraine Defense Contact Group on 5 May 2022.")
    assert find_place(marked, whole(marked)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ministers met after missiles fired at Oslo.",
        "NATO met after attacks on civilians in Oslo.",
    ],
)
def test_what_is_fired_at_a_city_is_no_meeting_there(text: str) -> None:
    marked = mark(text)
    assert find_place(marked, whole(marked)) is None


@pytest.mark.parametrize("where", ["Europe", "Africa", "Asia", "America"])
def test_a_continent_is_no_city(where: str) -> None:
    marked = mark(f"Ministers met to discuss the situation in {where} on 5 May 2022.")
    assert find_place(marked, whole(marked)) is None


@pytest.mark.parametrize(
    ("where", "city"), [("Norway's Bergen", "Bergen"), ("Japan's Hiroshima", "Hiroshima")]
)
def test_a_city_stands_behind_whose_it_is(where: str, city: str) -> None:
    marked = mark(f"Talks of the ministers began in {where} this morning.")
    place = find_place(marked, whole(marked))
    assert place is not None
    assert said(marked, place.city) == city
    assert place.country is not None


@pytest.mark.parametrize("city", ["Alder", "New Elm", "Saint-Elm"])
@pytest.mark.parametrize(
    "built", ["House", "Street", "Palace", "Lodge", "Square", "Garden", "Gardens", "Hall"]
)
def test_what_is_built_is_no_city(city: str, built: str) -> None:
    marked = mark(f"The ministers met at {city} {built} on 5 May 2022.")
    place = find_place(marked, whole(marked))
    assert place is None or place.city is None


def test_the_headquarters_are_the_site_whatever_stands_beside_them() -> None:
    text = "They met at NATO headquarters and at the Kron Palace in Riga."
    place = find_place(mark(text), whole(mark(text)))
    assert place is not None
    assert place.site is not None
    assert place.site.of(text) == "NATO headquarters"


_TO_COME = (
    "NATO defence ministers meet on 5 May 2022 to shape decisions that {} will take in Oslo.",
    "NATO defence ministers meet on 5 May 2022 over plans which {} are expected to adopt in Oslo.",
)


@pytest.mark.parametrize("who", ["leaders", "Allied leaders", "the Alliance's heads of state"])
@given(text=st.sampled_from(_TO_COME), prose=filler())
def test_where_others_will_decide_is_not_where_ministers_meet(
    who: str, text: str, prose: str
) -> None:
    meeting = extract(f"{prose} {text.format(who)}").brief.meeting
    assert (str(meeting.level), meeting.venue) == ("defence_ministers", None)


@given(paper=st.sampled_from(["Harbour Post", "Quay Times newspaper"]), prose=filler())
def test_the_city_of_a_paper_is_no_place(paper: str, prose: str) -> None:
    wrote = (
        f"In an article published in Oslo's {paper} as he arrived for the NATO summit, he wrote."
    )
    meetings = extract(f"{prose} NATO leaders meet on 5 May 2022. {wrote}").brief.meetings
    assert [each.venue for each in meetings] == [None]


def test_the_city_may_stand_in_brackets_behind_the_building() -> None:
    text = "They met in Latvia, at the Kron Palace (Riga)."
    place = find_place(mark(text), whole(mark(text)))
    assert place is not None
    assert place.city is not None
    assert place.site is not None
    assert (place.city.of(text), place.site.of(text)) == ("Riga", "Kron Palace")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ministers met on 5 May 2022 and were briefed on the port seminar held in Oslo.", "en"),
        ("The Council met and heard about a conference that was organised in Oslo.", "en"),
        ("Le Conseil a suivi une communication sur le séminaire tenu en mai à Oslo.", "fr"),
        ("Les ministres ont parlé de l'atelier organisé par la Norvège à Oslo.", "fr"),
    ],
)
def test_what_a_meeting_heard_of_was_elsewhere(text: str, language: str) -> None:
    marked = mark(text, Language(language))
    assert find_place(marked, whole(marked)) is None


@pytest.mark.parametrize(
    ("text", "language", "city"),
    [
        ("Ministers, who last met in Oslo, will meet again in Rome on 5 May 2022.", "en", "Rome"),
        ("Ministers (who met in Oslo on 2 May) are to gather in Rome on 5 May 2022.", "en", "Rome"),
        ("Les ministres, qui se sont réunis à Oslo, se réuniront à Rome le 5 mai.", "fr", "Rome"),
        ("Ministers, who met in Oslo on 2 May 2022, spoke of peace.", "en", "Oslo"),
    ],
)
def test_where_they_met_before_is_not_where_they_meet(text: str, language: str, city: str) -> None:
    marked = mark(text, Language(language))
    place = find_place(marked, whole(marked))
    assert place is not None
    assert said(marked, place.city) == city


@pytest.mark.parametrize(
    ("held", "is_placed"),
    [
        pytest.param("Commander of the Lake Command in Riga, Admiral Ana Ruiz", False, id="held"),
        pytest.param("Director of the School for Divers in Riga, Mr Jan Kos", False, id="school"),
        pytest.param("Admiral Ana Ruiz in Riga", True, id="met there"),
    ],
)
def test_where_an_office_is_held_is_not_where_its_holder_is_met(
    held: str, *, is_placed: bool
) -> None:
    [meeting] = extract(f"On 5 May 2022, Minister Ida Holm met the {held}.").brief.meetings
    assert (meeting.venue is not None) is is_placed


@pytest.mark.parametrize("house", ["Quay House", "Stone Palace", "Mill Hall"])
def test_the_house_of_a_dateline_is_no_venue(house: str) -> None:
    dateline = f"{house}, Tallinn, 11 July 2018 - "
    told = "Today, the Prime Minister will attend the NATO summit"
    marked = mark(f"{dateline}{told}.")
    assert find_place(marked, whole(marked)) is None
    marked = mark(f"{dateline}{told} in Oslo.")
    place = find_place(marked, whole(marked))
    assert place is not None
    assert said(marked, place.city) == "Oslo"
