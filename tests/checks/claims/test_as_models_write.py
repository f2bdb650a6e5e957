"""Claims as language models write them: what their words mean is supported, inventions are not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from natobrief import (
    AgendaItem,
    Attendance,
    Commitment,
    CommitmentKind,
    Country,
    Delegation,
    Language,
    Level,
    Organisation,
    Person,
    Session,
    SessionKind,
    Statement,
    StatementMode,
    Status,
    Theme,
    Venue,
    Verdict,
    Weekday,
)
from natobrief.checks.told import forget
from tests.checks.making import NATO, brief, days, judged, meeting, met, verdicts

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict


DAY_BY_DAY = (
    "Foreign Ministers' meeting, Riga, 4-5 May 2022\n\nWednesday 4 May\n18:30 Arrivals\n\n"
    "Thursday 5 May\n09:00 Talks\n"
)


@pytest.mark.parametrize(
    ("stated", "verdict"),
    [
        pytest.param([Weekday.WE, Weekday.TH], SUPPORTED, id="of the headings"),
        pytest.param([Weekday.TU, Weekday.WE], NOT_FOUND, id="of other days"),
    ],
)
def test_weekdays_of_headings(stated: list[Weekday], verdict: Verdict) -> None:
    dates = days(date(2022, 5, 4), date(2022, 5, 5), stated)
    assert met(DAY_BY_DAY, "dates/weekdays_stated", dates=dates) is verdict


@pytest.mark.parametrize(
    ("text", "theme", "language"),
    [
        pytest.param(
            "Les op\u00e9rations en Bosnie.",
            Theme.MISSIONS_AND_OPERATIONS,
            Language.FR,
            id="French",
        ),
        pytest.param("transformation of forces", Theme.TRANSFORMATION, Language.EN, id="English"),
    ],
)
def test_a_theme_by_the_noun_of_its_item(text: str, theme: Theme, language: Language) -> None:
    item = AgendaItem(text=text.strip("."), themes=(theme,))
    assert met(text, "agenda/0/themes/0", language, agenda=[item]) is SUPPORTED


LABELS = (
    "Informal meeting of Foreign Ministers\nRiga, 5 May 2022\nChair: Ana Horvat\n"
    "Host: Latvian Presidency\nThe dinner hosted by Carla Weiss is at 20:00.\n"
    "Dan Novak will host a lunch.\nEva Kranz will host the ministers."
)


@pytest.mark.parametrize(
    ("name", "who", "verdict"),
    [
        pytest.param("chair", Person(name="Ana Horvat"), SUPPORTED, id="label of a chair"),
        pytest.param("chair", Person(name="Eva Kranz"), UNDECIDED, id="no chair"),
        pytest.param(
            "host", Organisation(name="Latvian Presidency"), SUPPORTED, id="label of a host"
        ),
        pytest.param("host", Person(name="Carla Weiss"), NOT_FOUND, id="host of a dinner"),
        pytest.param("host", Person(name="Dan Novak"), NOT_FOUND, id="host of a lunch"),
        pytest.param("host", Person(name="Eva Kranz"), SUPPORTED, id="host in a sentence"),
    ],
)
def test_who_leads(name: str, who: Any, verdict: Verdict) -> None:
    assert met(LABELS, name, **{name: who}) is verdict


@pytest.mark.parametrize(
    ("level", "verdict"),
    [
        pytest.param(Level.DEFENCE_MINISTERS, SUPPORTED, id="as told"),
        pytest.param(Level.FOREIGN_MINISTERS, CONTRADICTED, id="that of the other meeting"),
    ],
)
def test_another_meeting_is_known_by_its_days(level: Level, verdict: Verdict) -> None:
    text = (
        "NATO Foreign Ministers met in Riga on 5 May 2022. The next meeting of NATO Defence "
        "Ministers will be held in Brussels on 15-16 June 2022."
    )
    other = meeting(
        name="June meeting", level=level, dates=days(date(2022, 6, 15), date(2022, 6, 16))
    )
    assert judged(text, meetings=[meeting(), other])["/meetings/1/level"] is verdict


GUESTS = (
    "NATO Foreign Ministers met on 5 May 2022. The NATO-Ukraine Commission closed the day. "
    "They held a session on Georgia. General Ivo Brandt of Austria sat with them for all sessions."
)


@pytest.mark.parametrize(
    ("party", "verdict"),
    [
        pytest.param("UKR", SUPPORTED, id="by a body of its name"),
        pytest.param("GEO", NOT_FOUND, id="as a topic"),
        pytest.param("AUT", SUPPORTED, id="who sat there"),
    ],
)
def test_who_comes(party: str, verdict: Verdict) -> None:
    guest = Delegation(party=Country(party), status=Status.PARTNER)
    assert met(GUESTS, "delegations/0/party", delegations=[guest]) is verdict


def test_who_comes_for_a_party_tells_for_how_long() -> None:
    who = Person(name="Ivo Brandt")
    guest = Delegation(
        party=Organisation(name="European Union"),
        person=who,
        status=Status.OTHER,
        attendance=Attendance.ALL,
    )
    assert met(GUESTS, "delegations/0/attendance", delegations=[guest]) is SUPPORTED


def test_nobody_says_for_how_long_one_comes() -> None:
    text = "NATO Foreign Ministers met on 5 May 2022. Georgia sent regards."
    guest = Delegation(
        party=Country("GEO"), status=Status.PARTNER, attendance=Attendance.PART, purpose="boats"
    )
    assert met(text, "delegations/0/attendance", delegations=[guest]) is NOT_FOUND


@pytest.mark.parametrize(
    ("title", "kind", "verdict"),
    [
        pytest.param("Nuclear Planning Group", SessionKind.MEETING, SUPPORTED, id="a body"),
        pytest.param("Nuclear Planning Group", SessionKind.MEAL, NOT_FOUND, id="another kind"),
        pytest.param("welcome", SessionKind.CEREMONY, SUPPORTED, id="a kind near by"),
        pytest.param("welcome", SessionKind.MEAL, CONTRADICTED, id="what the title is not"),
    ],
)
def test_a_title_tells_the_kind(title: str, kind: SessionKind, verdict: Verdict) -> None:
    text = "The Nuclear Planning Group will meet in Brussels on 5 May 2022, after a welcome."
    session = Session(title=title, kind=kind)
    assert met(text, "sessions/0/kind", sessions=[session]) is verdict


CITIES = (
    "Foreign Ministers met on 5 May 2022. They recalled what was agreed in Madrid on 28 June 2021 "
    "and spoke in Riga."
)


@pytest.mark.parametrize(
    ("city", "country", "verdict"),
    [
        pytest.param("Madrid", "ESP", NOT_FOUND, id="with other days"),
        pytest.param("Riga", "LVA", SUPPORTED, id="without any"),
    ],
)
def test_a_city_named_with_other_days(city: str, country: str, verdict: Verdict) -> None:
    for part in ("city", "country"):
        venue = Venue(city=city, country=Country(country))
        assert met(CITIES, f"venue/{part}", venue=venue) is verdict


@pytest.mark.parametrize(
    ("country", "verdict"),
    [pytest.param("LVA", SUPPORTED, id="named"), pytest.param("ESP", NOT_FOUND, id="not named")],
)
def test_a_country_alone(country: str, verdict: Verdict) -> None:
    text = "Foreign Ministers met on 5 May 2022 and thanked Latvia."
    assert met(text, "venue/country", venue=Venue(country=Country(country))) is verdict


def test_without_days_a_city_is_where_it_is_named() -> None:
    text = "They recalled what was agreed in Madrid on 28 June 2021."
    assert met(text, "venue/city", dates=None, venue=Venue(city="Madrid")) is SUPPORTED


@pytest.mark.parametrize(
    ("office", "verdict"),
    [
        pytest.param("SACEUR", SUPPORTED, id="abbreviation"),
        pytest.param("SACXE", CONTRADICTED, id="letter of no word"),
        pytest.param("SACT", CONTRADICTED, id="another's"),
        pytest.param("Supreme Commander", SUPPORTED, id="part of it"),
    ],
)
def test_offices_in_short(office: str, verdict: Verdict) -> None:
    text = "The Supreme Allied Commander Europe, General Christopher Cavoli, met ministers in 2022."
    who = Person(name="Christopher Cavoli", office=office)
    assert judged(text, persons=[who])["/persons/0/office"] is verdict


@pytest.mark.parametrize(
    ("office", "verdict"),
    [
        pytest.param("Secretary of Defense", SUPPORTED, id="completed in the text"),
        pytest.param("Secretary of Energy", CONTRADICTED, id="completed by nobody"),
    ],
)
def test_an_office_that_goes_on(office: str, verdict: Verdict) -> None:
    text = (
        "Readout of Secretary Horvat's talks\n\n18 April 2012\n\nSecretary Ana Horvat met her "
        "colleagues. Horvat leads the Department of Defense."
    )
    who = Person(name="Ana Horvat", office=office)
    assert judged(text, persons=[who])["/persons/0/office"] is verdict


def test_small_words_may_be_left_out_of_an_abbreviation() -> None:
    text = "The Minister of State for Trade, Ana Horvat, met her colleagues on 5 May 2022."
    for office, verdict in (("MST", SUPPORTED), ("MOSFT", SUPPORTED), ("MT", CONTRADICTED)):
        who = Person(name="Ana Horvat", office=office)
        assert judged(text, persons=[who])["/persons/0/office"] is verdict


def test_a_deadline_is_no_day_of_publication() -> None:
    text = "Programme\n\nForeign Ministers meet in Riga. Accreditation closes on 5 May 2022."
    assert judged(text, published=date(2022, 5, 5))["/source/published"] is NOT_FOUND


ACTS = (
    "The parties call on Russia to withdraw its forces to the old lines. "
    "It shall deepen talks between Georgia and the Alliance. "
    "Foreign Minister Carla Weiss said that her country would keep 700 soldiers in Riga. "
    "Estonia will send two ships to Georgia."
)


@pytest.mark.parametrize(
    ("actor", "words", "verdict"),
    [
        pytest.param(
            Organisation(name="The parties"),
            "withdraw its forces to the old lines",
            SUPPORTED,
            id="subject of an appeal",
        ),
        pytest.param(
            Country("GEO"),
            "deepen talks between Georgia and the Alliance",
            NOT_FOUND,
            id="named in the words alone",
        ),
        pytest.param(
            Country("GEO"), "will send two ships to Georgia", CONTRADICTED, id="to whom it is given"
        ),
        pytest.param(
            Person(name="Eva Kranz"),
            "her country would keep 800 soldiers in Riga",
            NOT_FOUND,
            id="the words of another, changed",
        ),
        pytest.param(
            Person(name="Dan Novak"), "would lead the talks", SUPPORTED, id="named by who speaks"
        ),
    ],
)
def test_who_acts(actor: Any, words: str, verdict: Verdict) -> None:
    pledge = Commitment(
        kind=CommitmentKind.PLEDGE, actor=actor, addressee=Country("RUS"), text=words
    )
    text = f"{ACTS} Eva Kranz spoke too. Carla Weiss said that Dan Novak would lead the talks."
    record: dict[str, Any] = {"persons": [Person(name="Carla Weiss")], "commitments": [pledge]}
    assert judged(text, **record)["/commitments/0/actor"] is verdict


def test_who_asks_nobody_in_particular() -> None:
    pledge = Commitment(
        kind=CommitmentKind.APPEAL, actor=NATO, text="withdraw its forces to the old lines"
    )
    text = "NATO did call on Russia to withdraw its forces to the old lines."
    assert judged(text, commitments=[pledge])["/commitments/0/actor"] is SUPPORTED
    forget()
    text = "NATO asked to withdraw its forces to the old lines. Russia heard it."
    asked = evolve(pledge, addressee=Country("RUS"))
    assert judged(text, commitments=[asked])["/commitments/0/actor"] is SUPPORTED


def test_a_day_is_settled_by_that_of_publication() -> None:
    text = "5 May 2022\n\nForeign Ministers met today. The dinner was on Wednesday."
    session = Session(title="dinner", start=date(2022, 5, 4))
    assert met(text, "sessions/0/start", dates=None, sessions=[session]) is SUPPORTED


def test_a_first_name_that_the_text_does_not_have() -> None:
    text = "It was Horvat."
    assert judged(text, persons=[Person(name="Ana Horvat")])["/persons/0/name"] is UNDECIDED


def test_a_day_in_figures_that_reads_in_two_ways() -> None:
    text = "News story | Date: 11/09/2020\n\nForeign Ministers met."
    for published, verdict in ((date(2020, 9, 11), SUPPORTED), (date(2020, 9, 12), NOT_FOUND)):
        source = brief(text, published=published).source
        assert verdicts(evolve(brief(text), source=source))["/source/published"] is verdict


def test_what_makes_an_office_another_stands_right_before_it() -> None:
    text = "Former Norwegian Prime Minister Eva Kranz spoke. The deputy was there."
    for office, verdict in (
        ("former Prime Minister", SUPPORTED),
        ("deputy Prime Minister", CONTRADICTED),
    ):
        person = Person(name="Eva Kranz", office=office)
        assert judged(text, persons=[person])["/persons/0/office"] is verdict


def test_a_statement_that_is_issued_is_spoken() -> None:
    text = "Ms Eva Kranz issued the following statement.\n\nWe stand by every word of it."
    said = Statement(mode=StatementMode.VERBATIM, parts=("We stand by every word of it.",))
    assert judged(text, statements=[said])["/statements/0/mode"] is SUPPORTED
    text = text.replace("issued the following statement", "laughed")
    assert judged(text, statements=[said])["/statements/0/mode"] is CONTRADICTED


@pytest.mark.parametrize(
    ("party", "verdict"),
    [
        pytest.param("GEO", SUPPORTED, id="in the sentence"),
        pytest.param("MDA", NOT_FOUND, id="far away"),
    ],
)
def test_to_whom_it_is_given(party: str, verdict: Verdict) -> None:
    text = "Moldova was there.\n\nNobody spoke.\n\nEstonia will send two ships to Georgia."
    plan = Commitment(
        kind=CommitmentKind.PLAN,
        actor=Country("EST"),
        beneficiaries=(Country(party),),
        text="send two ships",
    )
    assert judged(text, commitments=[plan])["/commitments/0/beneficiaries/0"] is verdict


def test_days_told_one_by_one() -> None:
    text = (
        "Foreign Ministers meet on 4-5 May 2022.\n\nWednesday 4 May\nTalks\n\nThursday 5 May\nTea"
    )
    for stated, verdict in (
        ((Weekday.WE, Weekday.TH), SUPPORTED),
        ((Weekday.TH, Weekday.FR), NOT_FOUND),
    ):
        dates = days(date(2022, 5, 4), date(2022, 5, 5), stated)
        assert met(text, "dates/weekdays_stated", dates=dates) is verdict


@pytest.mark.parametrize(
    ("text", "first", "last", "verdict"),
    [
        pytest.param("for two days from 5 May 2022", 5, 6, SUPPORTED, id="how long"),
        pytest.param("for two days from May 2022", 5, 6, NOT_FOUND, id="from when"),
        pytest.param("on the second day, 6 May 2022", 5, 6, SUPPORTED, id="the second"),
        pytest.param("on the second day of May 2022", 5, 6, NOT_FOUND, id="the second of what"),
    ],
)
def test_days_that_follow(text: str, first: int, last: int, verdict: Verdict) -> None:
    dates = days(date(2022, 5, first), date(2022, 5, last))
    assert met(f"They met {text}.", "dates", dates=dates) is verdict


def test_days_that_are_known_do_not_follow() -> None:
    text = "Foreign Ministers met in Riga on 4-5 May 2022, for two days."
    dates = days(date(2022, 5, 5), date(2022, 5, 6))
    assert met(text, "dates", dates=dates) is CONTRADICTED


def test_the_day_before() -> None:
    text = "Foreign Ministers met on 5 May 2022. A conference was held the day before."
    for day, verdict in ((4, SUPPORTED), (3, NOT_FOUND)):
        held = [meeting(), meeting(name="conference", dates=days(date(2022, 5, day)))]
        assert judged(text, meetings=held)["/meetings/1/dates"] is verdict
    longer = [meeting(), meeting(name="conference", dates=days(date(2022, 5, 3), date(2022, 5, 4)))]
    assert judged(text, meetings=longer)["/meetings/1/dates"] is NOT_FOUND


@pytest.mark.parametrize(
    ("office", "verdict"),
    [
        pytest.param("foreign minister", SUPPORTED, id="one of them"),
        pytest.param("President", NOT_FOUND, id="no minister"),
    ],
)
def test_who_is_told_of_with_an_office(office: str, verdict: Verdict) -> None:
    text = f"NATO Foreign Ministers chose tea on 5 May 2022. Georgian {office} Eva Kranz likes it."
    who = Person(name="Eva Kranz", office=office, party=Country("GEO"))
    guest = Delegation(party=Country("GEO"), person=who, status=Status.PARTNER)
    assert met(text, "delegations/0/party", delegations=[guest]) is verdict


def test_an_office_with_another_country_in_it() -> None:
    text = "The minister for Georgia and the north, Eva Kranz of Estonia, came on 5 May 2022."
    who = Person(name="Eva Kranz", office="minister for Georgia", party=Country("EST"))
    assert judged(text, persons=[who])["/persons/0/office"] is SUPPORTED


@pytest.mark.parametrize(
    ("cue", "verdict"),
    [
        pytest.param("warning", SUPPORTED, id="as it stands"),
        pytest.param("warned", SUPPORTED, id="another form"),
        pytest.param("said", SUPPORTED, id="whoever warns says"),
        pytest.param("a dit", SUPPORTED, id="in the other language"),
        pytest.param("promised", NOT_FOUND, id="another verb"),
        pytest.param("-", NOT_FOUND, id="no word"),
    ],
)
def test_the_verb_of_a_statement(cue: str, verdict: Verdict) -> None:
    text = "Minister Eva Kranz spoke of the ice, warning that the ports are closed."
    who = Person(name="Eva Kranz")
    told = Statement(
        parts=("the ports are closed",), mode=StatementMode.PARAPHRASE, speaker=who, cue=cue
    )
    assert judged(text, statements=[told])["/statements/0/cue"] is verdict


def test_the_verb_of_what_nobody_says() -> None:
    told = Statement(parts=("tea is served",), mode=StatementMode.VERBATIM, cue="said")
    text = "Minister Eva Kranz spoke of the ice."
    assert judged(text, statements=[told])["/statements/0/cue"] is UNDECIDED


@pytest.mark.parametrize(
    ("office", "verdict"),
    [
        pytest.param("Ambassador", SUPPORTED, id="the title"),
        pytest.param("national security adviser", SUPPORTED, id="in short"),
        pytest.param("defence minister", CONTRADICTED, id="another"),
    ],
)
def test_an_office_behind_a_title(office: str, verdict: Verdict) -> None:
    text = (
        "They met Ambassador Eva Kranz, Assistant to the President for National Security Affairs."
    )
    who = Person(name="Eva Kranz", office=office)
    assert judged(text, persons=[who])["/persons/0/office"] is verdict


@pytest.mark.parametrize(
    ("office", "verdict"), [("Ambassador", SUPPORTED), ("defence minister", NOT_FOUND)]
)
def test_a_title_contradicts_no_office(office: str, verdict: Verdict) -> None:
    text = "They met Ambassador Eva Kranz, who keeps the lakes."
    who = Person(name="Eva Kranz", office=office)
    assert judged(text, persons=[who])["/persons/0/office"] is verdict


@pytest.mark.parametrize(("place", "verdict"), [("Wales", SUPPORTED), ("Norway", NOT_FOUND)])
def test_a_country_by_its_part(place: str, verdict: Verdict) -> None:
    text = f"Ministers spoke of the summit in {place}."
    held = [meeting(), meeting(name="summit", venue=Venue(city="Cardiff", country=Country("GBR")))]
    assert judged(text, meetings=held)["/meetings/1/venue/country"] is verdict


@pytest.mark.parametrize(("day", "verdict"), [(5, SUPPORTED), (6, NOT_FOUND)])
def test_a_weekday_counts_from_the_day_of_the_meeting(day: int, verdict: Verdict) -> None:
    text = (
        "NATO Foreign Ministers meet in Riga on Wednesday (4 May 2022). "
        "On Thursday, they will attend the harbour conference."
    )
    held = [meeting(), meeting(name="harbour conference", dates=days(date(2022, 5, day)))]
    assert judged(text, meetings=held)["/meetings/1/dates"] is verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        pytest.param("the old ports will not be sold this year", SUPPORTED, id="as they stand"),
        pytest.param("the ports will not be sold this year", UNDECIDED, id="less is said"),
        pytest.param("the old ports will be sold this year", NOT_FOUND, id="the opposite"),
    ],
)
def test_a_word_left_out_of_what_is_told(words: str, verdict: Verdict) -> None:
    text = "Minister Eva Kranz said that the old ports will not be sold this year."
    who = Person(name="Eva Kranz")
    told = Statement(parts=(words,), mode=StatementMode.PARAPHRASE, speaker=who)
    assert judged(text, statements=[told])["/statements/0/parts/0"] is verdict


@pytest.mark.parametrize("means", ["intention", "willingness", "offer", "decision"])
def test_who_means_to_do_what_others_welcome(means: str) -> None:
    text = f"Ministers welcomed Ukraine's {means} to lend two ships in the spring of 2023."
    words = "lend two ships in the spring of 2023"
    pledge = Commitment(kind=CommitmentKind.PLEDGE, actor=Country("UKR"), text=words)
    assert judged(text, commitments=[pledge])["/commitments/0/actor"] is SUPPORTED


def test_who_speaks_by_office_in_what_a_body_issues() -> None:
    text = (
        "Joint Statement\n\nMeeting of the NATO-Ukraine Commission with Minister Eva Kranz\n\n"
        "1. The NATO-Ukraine Commission met in Riga on 5 May 2022.\n\n"
        "2. The Minister of Foreign Affairs of Ukraine emphasised that the ports are closed.\n"
    )
    who = Person(name="Eva Kranz", office="Minister of Foreign Affairs", party=Country("UKR"))
    words = "the ports are closed"
    told = Statement(parts=(words,), mode=StatementMode.PARAPHRASE, speaker=who)
    assert judged(text, statements=[told])["/statements/0/speaker"] is SUPPORTED


def test_an_office_in_the_other_language() -> None:
    text = "M. Jean Kos, président de la Norvège, est venu le 5 mai 2022."
    who = Person(name="Jean Kos", office="President", party=Country("NOR"))
    assert judged(text, language=Language.FR, persons=[who])["/persons/0/office"] is SUPPORTED


@pytest.mark.parametrize("office", [")", "/", "(  )"])
def test_an_office_without_words_is_not_found(office: str) -> None:
    who = Person(name="Eva Kranz", office=office)
    verdict = judged("Eva Kranz came )", persons=[who])["/persons/0/office"]
    assert verdict in {NOT_FOUND, SUPPORTED}


@pytest.mark.parametrize(
    ("who", "verdict"),
    [
        pytest.param("The Minister of Foreign Affairs of Ukraine", SUPPORTED, id="the one"),
        pytest.param("The Minister of Fisheries of Ukraine", NOT_FOUND, id="another"),
        pytest.param("She", SUPPORTED, id="a pronoun for the only one"),
    ],
)
def test_another_speaks_in_what_a_body_issues(who: str, verdict: Verdict) -> None:
    text = (
        "Joint Press Statement\n\nMeeting of the NATO-Ukraine Commission with the Minister of "
        "Foreign Affairs of Ukraine, Eva Kranz, held in Kyiv on 16 June 2008\n\n"
        "1. The NATO-Ukraine Commission met in Kyiv today and reviewed the state of the lakes.\n\n"
        f"2. Allies said that the lakes are deep. {who} emphasised that the ports are closed.\n\n"
        "3. The Commission looked forward to tea, and its members said that tea is good.\n"
    )
    kranz = Person(name="Eva Kranz", office="Minister of Foreign Affairs", party=Country("UKR"))
    words = "the ports are closed"
    told = Statement(parts=(words,), mode=StatementMode.PARAPHRASE, speaker=kranz)
    assert judged(text, statements=[told])["/statements/0/speaker"] is verdict
