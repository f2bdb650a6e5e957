"""Dates seen from a reference: words for days, weeks and months, weekdays, and years left out."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import Language, Origin, Weekday
from natobrief.rules.dates import Precision, find_dates
from tests.rules.dates.saying import WEEKDAYS, only, ordinal, short

FRIDAY = date(2022, 11, 25)

WORDS = [
    pytest.param("today", "today", "2022-11-25", id="today"),
    pytest.param("tomorrow", "tomorrow", "2022-11-26", id="tomorrow"),
    pytest.param("yesterday", "yesterday", "2022-11-24", id="yesterday"),
    pytest.param("the day after tomorrow", "the day after tomorrow", "2022-11-27", id="day after"),
    pytest.param("tomorrow’s meeting", "tomorrow", "2022-11-26", id="of a meeting"),
    pytest.param("Today’s Defence related news", "Today", "2022-11-25", id="of the news"),
    pytest.param("le drame d'hier", "hier", "2022-11-24", id="fr of an accident"),
    pytest.param("next week", "next week", "2022-11-28/2022-12-04", id="next week"),
    pytest.param("last week’s", "last week", "2022-11-14/2022-11-20", id="last week"),
    pytest.param("this week", "this week", "2022-11-21/2022-11-27", id="this week"),
    pytest.param("next month", "next month", "2022-12-01/2022-12-31", id="next month"),
    pytest.param("last month", "last month", "2022-10-01/2022-10-31", id="last month"),
    pytest.param("next year", "next year", "2023-01-01/2023-12-31", id="next year"),
    pytest.param("next March", "next March", "2023-03-01/2023-03-31", id="next March"),
    pytest.param("next November", "next November", "2023-11-01/2023-11-30", id="next November"),
    pytest.param("last December", "last December", "2021-12-01/2021-12-31", id="last December"),
    pytest.param("last November", "last November", "2021-11-01/2021-11-30", id="last November"),
    pytest.param("this October", "this October", "2022-10-01/2022-10-31", id="this October"),
    pytest.param("this coming May", "this coming May", "2023-05-01/2023-05-31", id="coming May"),
    pytest.param("this past June", "this past June", "2022-06-01/2022-06-30", id="past June"),
    pytest.param("5 May next year", "5 May next year", "2023-05-05", id="day of next year"),
    pytest.param("5 May this year", "5 May this year", "2022-05-05", id="day of this year"),
    pytest.param("5 May of last year", "5 May of last year", "2021-05-05", id="day of last year"),
    pytest.param("May of this year", "May of this year", "2022-05-01/2022-05-31",
                 id="month of this year"),
    pytest.param("in April of next year", "April of next year", "2023-04-01/2023-04-30",
                 id="month of next year"),
    pytest.param("in November/December", "November/December", "2022-11-01/2022-12-31",
                 id="months, slash"),
    pytest.param("tonight", "tonight", "2022-11-25", id="tonight"),
    pytest.param("Ce jour, il a reçu", "Ce jour", "2022-11-25", id="ce jour, first"),
    pytest.param("this\nmorning", "this\nmorning", "2022-11-25", id="this morning"),
    pytest.param("last night", "last night", "2022-11-24", id="last night"),
    pytest.param("tomorrow evening", "tomorrow evening", "2022-11-26", id="tomorrow evening"),
    pytest.param("as of today", "today", "2022-11-25", id="as of today"),
    pytest.param("the meeting of yesterday", "yesterday", "2022-11-24", id="of yesterday"),
    pytest.param("MINISTERS MEET TODAY", "TODAY", "2022-11-25", id="heading"),
    pytest.param("aujourd'hui", "aujourd'hui", "2022-11-25", id="fr today"),
    pytest.param("à partir d'aujourd'hui", "aujourd'hui", "2022-11-25", id="fr from today on"),
    pytest.param("la réunion d'hier", "hier", "2022-11-24", id="fr of yesterday"),
    pytest.param("la séance d'aujourd'hui", "aujourd'hui", "2022-11-25", id="fr of today"),
    pytest.param("le remaniement d'aujourd'hui", "aujourd'hui", "2022-11-25", id="fr event"),
    pytest.param("l'entretien d'hier soir", "hier soir", "2022-11-24", id="fr last night"),
    pytest.param("ce soir", "ce soir", "2022-11-25", id="fr tonight"),
    pytest.param("le point de presse de ce jour", "ce jour", "2022-11-25", id="fr this day"),
    pytest.param("le communiqué de presse d’hier", "hier", "2022-11-24", id="fr release of"),
    pytest.param("a transcript of today’s noon briefing", "today", "2022-11-25", id="noon today"),
    pytest.param("guests at Noon Today", "Noon Today", "2022-11-25", id="noon, heading"),
    pytest.param("yesterday's Presidential election", "yesterday", "2022-11-24", id="election"),
    pytest.param("de ce matin", "ce matin", "2022-11-25", id="fr this morning"),
    pytest.param("L’an passé", "L’an passé", "2021-01-01/2021-12-31", id="fr year past"),
    pytest.param("en mai de cette année", "mai de cette année", "2022-05-01/2022-05-31",
                 id="fr month of this year"),
    pytest.param("5 mai de l'année dernière", "5 mai de l'année dernière", "2021-05-05",
                 id="fr day of last year"),
    pytest.param("aujourd’hui", "aujourd’hui", "2022-11-25", id="fr today, curly"),
    pytest.param("demain", "demain", "2022-11-26", id="fr tomorrow"),
    pytest.param("après-demain", "après-demain", "2022-11-27", id="fr day after"),
    pytest.param("avant-hier", "avant-hier", "2022-11-23", id="fr day before"),
    pytest.param("la semaine prochaine", "semaine prochaine", "2022-11-28/2022-12-04",
                 id="fr week"),
    pytest.param("cette semaine", "cette semaine", "2022-11-21/2022-11-27", id="fr this week"),
    pytest.param("le mois dernier", "mois dernier", "2022-10-01/2022-10-31", id="fr month"),
    pytest.param("ce mois-ci", "ce mois-ci", "2022-11-01/2022-11-30", id="fr this month"),
    pytest.param("l'an prochain", "l'an prochain", "2023-01-01/2023-12-31", id="fr year"),
    pytest.param("on 5 December last, they", "5 December last", "2021-12-05", id="day last"),
    pytest.param("le 5 courant", "5 courant", "2022-11-05", id="fr this month, day"),
    pytest.param("les 3 et 4 courant", "3 et 4 courant", "2022-11-03/2022-11-04",
                 id="fr this month, days"),
    pytest.param("cette année", "cette année", "2022-01-01/2022-12-31", id="fr this year"),
    pytest.param("mars prochain", "mars prochain", "2023-03-01/2023-03-31", id="fr month ahead"),
    pytest.param("le 5 mars dernier", "5 mars dernier", "2022-03-05", id="fr day behind"),
    pytest.param("31 October and 1 November last year", "31 October and 1 November last year",
                 "2021-10-31/2021-11-01", id="days of two months of last year"),
    pytest.param("les 30 septembre et 1er octobre derniers", "30 septembre et 1er octobre derniers",
                 "2022-09-30/2022-10-01", id="fr days of two months"),
    pytest.param("les 7 et 8 juin prochains", "7 et 8 juin prochains", "2023-06-07/2023-06-08",
                 id="fr days ahead"),
]  # fmt: skip

ON_WEEKDAYS = [
    pytest.param("Thursday", "Thursday", "2022-12-01", id="ahead"),
    pytest.param("Friday", "Friday", "2022-11-25", id="the day itself"),
    pytest.param("this Thursday", "this Thursday", "2022-12-01", id="this"),
    pytest.param("next Friday", "next Friday", "2022-12-02", id="next"),
    pytest.param("last Friday", "last Friday", "2022-11-18", id="last"),
    pytest.param("a week on Tuesday", "a week on Tuesday", "2022-12-06", id="a week on"),
    pytest.param("a week from this Friday", "a week from this Friday", "2022-12-02",
                 id="a week from"),
    pytest.param("Monday week", "Monday week", "2022-12-05", id="week behind a weekday"),
    pytest.param("Thursday last, they met", "Thursday last", "2022-11-24", id="last behind"),
    pytest.param("Thursday last week", "Thursday last week", "2022-11-17", id="last week behind"),
    pytest.param("Saturday pm", "Saturday pm", "2022-11-26", id="pm"),
    pytest.param("this coming Thursday", "this coming Thursday", "2022-12-01", id="coming"),
    pytest.param("this past Friday", "this past Friday", "2022-11-18", id="past"),
    pytest.param("Thursday morning", "Thursday morning", "2022-12-01", id="morning"),
    pytest.param("lundi passé", "lundi passé", "2022-11-21", id="fr past"),
    pytest.param("next thurs", "next thurs", "2022-12-01", id="next, short"),
    pytest.param("on Thu, they", "Thu", "2022-12-01", id="on, short"),
    pytest.param("Wednesday of next week", "Wednesday of next week", "2022-11-30", id="of a week"),
    pytest.param("Wednesday, next week", "Wednesday, next week", "2022-11-30", id="week behind"),
    pytest.param("Monday morning of this week", "Monday morning of this week", "2022-11-21",
                 id="morning of a week"),
    pytest.param("next week on Tuesday", "next week on Tuesday", "2022-11-29", id="week first"),
    pytest.param("last week’s Tuesday", "last week’s Tuesday", "2022-11-15", id="week's"),
    pytest.param("Tuesday and Wednesday", "Tuesday and Wednesday", "2022-11-29/2022-11-30",
                 id="two"),
    pytest.param("Monday, Tuesday and Wednesday", "Monday, Tuesday and Wednesday",
                 "2022-11-28/2022-11-30", id="three"),
    pytest.param("Tuesday to Thursday", "Tuesday to Thursday", "2022-11-29/2022-12-01", id="range"),
    pytest.param("next Monday to Friday", "next Monday to Friday", "2022-11-28/2022-12-02",
                 id="range, next"),
    pytest.param("tomorrow (Saturday)", "tomorrow (Saturday)", "2022-11-26", id="said twice"),
    pytest.param("On Saturday, tomorrow, they", "Saturday, tomorrow", "2022-11-26", id="behind it"),
    pytest.param("next week, Thursday", "next week, Thursday", "2022-12-01", id="of a week behind"),
    pytest.param("Friday and Saturday of next week", "Friday and Saturday of next week",
                 "2022-12-02/2022-12-03", id="two of a week"),
    pytest.param("today and tomorrow", "today and tomorrow", "2022-11-25/2022-11-26",
                 id="today and tomorrow"),
    pytest.param("lundi et mardi prochains", "lundi et mardi prochains", "2022-11-28/2022-11-29",
                 id="fr two"),
    pytest.param("mercredi de la semaine prochaine", "mercredi de la semaine prochaine",
                 "2022-11-30", id="fr of a week"),
    pytest.param("jeudi prochain", "jeudi prochain", "2022-12-01", id="fr next"),
    pytest.param("vendredi prochain", "vendredi prochain", "2022-12-02", id="fr next, same"),
    pytest.param("jeudi dernier", "jeudi dernier", "2022-11-24", id="fr last"),
    pytest.param("ce jeudi", "ce jeudi", "2022-12-01", id="fr this"),
    pytest.param("jeudi en huit", "jeudi en huit", "2022-12-08", id="fr a week later"),
    pytest.param("jeudi en quinze", "jeudi en quinze", "2022-12-15", id="fr two weeks later"),
]  # fmt: skip

WITH_NUMBERS = [
    pytest.param("Friday the fourth, at noon", "Friday the fourth, at noon", "2022-11-04",
                 id="written out"),
    pytest.param("Sunday 27, members", "Sunday 27", "2022-11-27", id="with its number"),
    pytest.param("Friday 4 at noon", "Friday 4 at noon", "2022-11-04", id="number behind us"),
    pytest.param("Monday 28 and Tuesday 29", "Monday 28 and Tuesday 29", "2022-11-28/2022-11-29",
                 id="two with their numbers"),
    pytest.param("Tuesday the 29th", "Tuesday the 29th", "2022-11-29", id="with its ordinal"),
    pytest.param("du lundi 28 au jeudi 1er", "lundi 28 au jeudi 1er", "2022-11-28/2022-12-01",
                 id="fr with their numbers"),
]  # fmt: skip

TENSES = [
    pytest.param("Ministers met on Monday.", "2022-11-21", id="past"),
    pytest.param("She spoke ahead of talks set to open Monday.", "2022-11-28", id="set to"),
    pytest.param(
        f"They met {'in the long hall of the old port authority ' * 4}on Monday.",
        "2022-11-21",
        id="past, far behind",
    ),
    pytest.param("The panel sat on Monday.", "2022-11-21", id="sat"),
    pytest.param("Ministers will meet on Monday.", "2022-11-28", id="future"),
    pytest.param("He said on Monday that they will meet.", "2022-11-21", id="nearest"),
    pytest.param("He said that on Monday ministers will meet.", "2022-11-28", id="own clause"),
    pytest.param("On Monday, ministers agreed.", "2022-11-21", id="behind a comma"),
    pytest.param("They met. On Monday they will go on.", "2022-11-28", id="own sentence"),
    pytest.param("There won't be any business conducted on Monday.", "2022-11-28", id="won't"),
    pytest.param("There will be a meeting held on Monday.", "2022-11-28", id="will be a"),
    pytest.param("He said they’ll meet on Monday.", "2022-11-28", id="they'll"),
    pytest.param("Le texte, a-t-on appris lundi, est prêt.", "2022-11-21", id="fr inverted"),
    pytest.param("« Bien », ont-ils indiqué lundi.", "2022-11-21", id="fr inverted, several"),
    pytest.param("The plan made then sets Monday as the day.", "2022-11-28", id="sets"),
    pytest.param("It began late and ends on Monday.", "2022-11-28", id="ends"),
    pytest.param("Il a débuté tard et s'achève lundi.", "2022-11-28", id="fr ends"),
    pytest.param("They met; talks resume Monday, some said.", "2022-11-28", id="plural"),
    pytest.param("Talks that broke off, due to resume on Monday,", "2022-11-28", id="due to"),
    pytest.param("The vote was postponed to Monday.", "2022-11-28", id="postponed"),
    pytest.param("Le vote, qui a été reporté à lundi", "2022-11-28", id="fr postponed"),
    pytest.param("The past: Monday", "2022-11-21", id="before a colon"),
    pytest.param("Monday’s meeting", "2022-11-28", id="no verb"),
    pytest.param("The Committee is expected to meet on Monday.", "2022-11-28", id="expected"),
    pytest.param("A call has been scheduled for Monday.", "2022-11-28", id="scheduled"),
    pytest.param("The meeting will be held on Monday.", "2022-11-28", id="passive, future"),
    pytest.param("The meeting to be held on Monday", "2022-11-28", id="passive, to be"),
    pytest.param("The meeting is being held on Monday", "2022-11-28", id="passive, being"),
    pytest.param("The meeting was held on Monday.", "2022-11-21", id="passive, past"),
    pytest.param("The talks held on Monday", "2022-11-21", id="participle"),
    pytest.param("ahead of Monday's meeting", "2022-11-28", id="ahead of"),
    pytest.param("following Monday's meeting", "2022-11-21", id="following"),
    pytest.param("It has been open since Monday.", "2022-11-21", id="since"),
    pytest.param("They agreed to report by Monday.", "2022-11-28", id="by"),
    pytest.param("They will thank those who came this Monday.", "2022-11-21", id="this, past"),
    pytest.param("Ten hundred of the armed speed on Monday", "2022-11-28", id="no verbs"),
    pytest.param("La réunion a lieu lundi.", "2022-11-28", id="fr takes place"),
    pytest.param("La réunion est prévue lundi.", "2022-11-28", id="fr planned"),
    pytest.param("Lundi, un point est nouveau", "2022-11-28", id="fr adjective"),
    pytest.param("La prochaine réunion est mardi.", "2022-11-29", id="fr is on"),
    pytest.param("Il a reçu lundi son homologue.", "2022-11-21", id="fr accents"),
    pytest.param("J'ai rencontré lundi le Président.", "2022-11-21", id="fr first person"),
    pytest.param("un communiqué publié lundi", "2022-11-21", id="fr participle"),
    pytest.param("Il a dit que le retrait commencerait lundi", "2022-11-28", id="fr conditional"),
    pytest.param("L'accident s'est produit lundi", "2022-11-21", id="fr irregular"),
    pytest.param("Le ministre, arrivé lundi, repart bientôt", "2022-11-21", id="fr arrived"),
    pytest.param("Le texte attendu depuis lundi", "2022-11-21", id="fr since"),
    pytest.param("Les ministres se réuniront lundi.", "2022-11-28", id="fr future"),
    pytest.param("Ils se reverront lundi.", "2022-11-28", id="fr future, irregular"),
    pytest.param("Ils se sont vus ici et devront parler lundi.", "2022-11-28", id="fr must"),
    pytest.param("Lundi, le Conseil a décidé.", "2022-11-21", id="fr past"),
    pytest.param("A limited number of seats are open on Monday.", "2022-11-28", id="noun"),
    pytest.param("Their agreed aims are on the table Monday.", "2022-11-28", id="their noun"),
    pytest.param(
        "It begins with a dinner hosted by the King, and on Monday we go on.",
        "2022-11-28",
        id="hosted by, apart",
    ),
    pytest.param("The text signed by both on Monday is in force.", "2022-11-21", id="signed by"),
    pytest.param("They met here and, on Monday, they will meet there.", "2022-11-28", id="commas"),
    pytest.param(
        "On Monday, ministers, who had met here, will decide.", "2022-11-28", id="by the way"
    ),
    pytest.param("The house, elected late, faces a vote on Monday.", "2022-11-28", id="faces"),
    pytest.param("We mourn the many lost in Riga on Monday.", "2022-11-21", id="lost"),
    pytest.param("A wreath will be laid on Monday.", "2022-11-28", id="laid, future"),
    pytest.param("She laid a wreath on Monday.", "2022-11-21", id="laid"),
    pytest.param("He will be met by the Minister on Monday.", "2022-11-28", id="will be met"),
    pytest.param("Ils ont fini et, lundi, ils en rendront compte.", "2022-11-28", id="fr commas"),
    pytest.param("Le Conseil s’est tenu à Riga; lundi à 11 h", "2022-11-28", id="fr a is no verb"),
]

TWICE = [
    pytest.param("tomorrow (26 November 2022)", "2022-11-26", id="parentheses"),
    pytest.param("tomorrow, Saturday, 26 November 2022", "2022-11-26", id="commas"),
    pytest.param("tomorrow (Saturday 26 November 2022)", "2022-11-26", id="weekday"),
    pytest.param("next week (28-30 November 2022)", "2022-11-28/2022-11-30", id="week"),
    pytest.param("next Tuesday (29 November 2022)", "2022-11-29", id="next weekday"),
]

YEARLESS = [
    pytest.param("29 November", "2022-11-29", "reference", id="ahead"),
    pytest.param("20 November", "2022-11-20", "reference", id="behind"),
    pytest.param("5 January", "2023-01-05", "reference", id="over a year"),
    pytest.param("29 February", "2024-02-29", "reference", id="leap day"),
    pytest.param("28-29 February", "2024-02-28/2024-02-29", "reference", id="to a leap day"),
    pytest.param("30 December - 2 January", "2022-12-30/2023-01-02", "reference", id="range"),
    pytest.param("in January", "2023-01-01/2023-01-31", "reference", id="month"),
    pytest.param("the June Summit", "2022-06-01/2022-06-30", "reference", id="month of a summit"),
    pytest.param("a June hearing", "2022-06-01/2022-06-30", "reference", id="month of a thing"),
    pytest.param("July’s meeting", "2022-07-01/2022-07-31", "reference", id="month's"),
    pytest.param("Thursday 1 December", "2022-12-01", "weekday reference", id="weekday"),
    pytest.param("Monday 25 April", "2022-04-25", "weekday reference", id="not the nearest"),
    pytest.param("Friday 2 June", "2023-06-02", "weekday reference", id="the other one"),
    pytest.param("Monday 2 June", "2022-06-02", "reference", id="no year is right"),
    pytest.param("since 24 February", "2022-02-24", "reference tense", id="since"),
    pytest.param("depuis le 24 février", "2022-02-24", "reference tense", id="fr since"),
    pytest.param("will be held on 15 February", "2023-02-15", "reference tense", id="passive"),
    pytest.param("They met on 9 May.", "2022-05-09", "reference tense", id="past"),
    pytest.param("The mission concludes on 9 May.", "2023-05-09", "reference tense", id="present"),
    pytest.param(
        "It runs until the end of May.",
        "2023-05-01/2023-05-31",
        "reference tense",
        id="until the end of",
    ),
    pytest.param(
        "open since early May", "2022-05-01/2022-05-31", "reference tense", id="since early"
    ),
    pytest.param(
        "prorogé jusqu'à fin mai", "2023-05-01/2023-05-31", "reference tense", id="fr until"
    ),
    pytest.param(
        "Le mandat expirait le 9 mai.", "2022-05-09", "reference tense", id="fr imperfect"
    ),
    pytest.param("prorogé le 1er mars", "2022-03-01", "reference tense", id="fr prolonged"),
    pytest.param(
        "celui de Riga, en mai au plus tard",
        "2023-05-01/2023-05-31",
        "reference tense",
        id="fr at the latest",
    ),
    pytest.param(
        "Riga’s, in May at the latest",
        "2023-05-01/2023-05-31",
        "reference tense",
        id="at the latest",
    ),
    pytest.param("Il serait prêt le 9 mai.", "2023-05-09", "reference", id="fr conditional"),
    pytest.param("They will meet on 9 May.", "2023-05-09", "reference tense", id="future"),
    pytest.param("the 9 May package", "2023-05-09", "reference", id="no verb"),
    pytest.param("They met on 29 November.", "2022-11-29", "reference", id="near"),
    pytest.param("last Friday of October", "2022-10-28", "reference", id="counted"),
]


@pytest.mark.parametrize(("text", "words", "days"), [*WORDS, *ON_WEEKDAYS])
def test_words_count_from_the_reference(text: str, words: str, days: str) -> None:
    mention = only(text, FRIDAY)
    assert (mention.span.of(text), str(mention.dates)) == (words, days)
    assert (mention.origin, mention.inferred_from) == (Origin.INFERRED, ("reference",))


@pytest.mark.parametrize(("text", "words", "days"), [*WORDS, *ON_WEEKDAYS])
def test_without_a_reference_they_are_found_and_not_settled(
    text: str, words: str, days: str
) -> None:
    mention = only(text)
    assert (mention.span.of(text), mention.dates, mention.alternatives) == (words, None, ())
    assert (mention.origin, mention.weekdays_agree) == (Origin.STATED, None)
    assert days


@pytest.mark.parametrize(("text", "day"), TENSES)
def test_a_bare_weekday_lies_where_the_tense_says(text: str, day: str) -> None:
    assert str(only(text, FRIDAY).dates) == day


def test_the_tense_is_a_ground() -> None:
    assert only("Ministers met on Monday.", FRIDAY).inferred_from == ("reference", "tense")


@pytest.mark.parametrize(
    ("language", "day"),
    [
        pytest.param(Language.EN, "2022-11-28", id="en"),
        pytest.param(Language.FR, "2022-11-21", id="fr"),
        pytest.param(None, "2022-11-21", id="none"),
    ],
)
def test_only_verbs_of_the_language_count(language: Language | None, day: str) -> None:
    [mention] = find_dates("Lundi le Conseil a décidé", FRIDAY, language)
    assert str(mention.dates) == day


@pytest.mark.parametrize(("text", "days"), TWICE)
def test_a_date_said_twice_is_one_and_stated(text: str, days: str) -> None:
    mention = only(text)
    assert (mention.span.of(text), str(mention.dates)) == (text, days)
    assert mention.origin is Origin.STATED


def test_weekdays_not_in_a_row_are_two() -> None:
    found = [("Monday", "2022-11-28"), ("Thursday", "2022-12-01")]
    assert short("Monday and Thursday", FRIDAY) == found
    assert short("Monday or Thursday", FRIDAY) == found


@pytest.mark.parametrize(("text", "days", "grounds"), YEARLESS)
def test_a_year_left_out_is_inferred(text: str, days: str, grounds: str) -> None:
    mention = only(text, FRIDAY)
    assert (str(mention.dates), mention.inferred_from) == (days, tuple(grounds.split()))


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        pytest.param("on 29/11", "29/11", "2022-11-29", id="on"),
        pytest.param("le 29/11 à Riga", "29/11", "2022-11-29", id="fr"),
        pytest.param("Tuesday 29/11", "Tuesday 29/11", "2022-11-29", id="weekday"),
        pytest.param("on 29/11 and 30/11", "29/11 and 30/11", "2022-11-29/2022-11-30", id="two"),
    ],
)
def test_figures_without_a_year_take_that_of_the_reference(
    text: str, words: str, days: str
) -> None:
    assert short(text, FRIDAY) == [(words, days)]


def test_without_a_reference_figures_without_a_year_are_no_date() -> None:
    assert find_dates("on 29/11") == ()


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        pytest.param("les sept 10", Language.FR, 0, id="seven"),
        pytest.param("le 10 sept", Language.FR, 1, id="behind a day"),
        pytest.param("sept 10 2022", Language.FR, 1, id="with a year"),
        pytest.param("sept. 2022", Language.FR, 1, id="full stop"),
        pytest.param("on sept 10", Language.EN, 1, id="in English"),
    ],
)
def test_seven_is_no_month_in_french(text: str, language: Language, count: int) -> None:
    assert len(find_dates(text, FRIDAY, language)) == count


@pytest.mark.parametrize(
    ("text", "day", "agrees"),
    [
        pytest.param("They will meet on Monday, 29 November.", "2022-11-29", False, id="ahead"),
        pytest.param("They met on Wednesday 22 November.", "2022-11-22", False, id="behind"),
        pytest.param("Monday, 29 November", "2021-11-29", True, id="no verb"),
        pytest.param("They met on Monday 29 November.", "2021-11-29", True, id="over, right"),
        pytest.param("They will meet on Friday 2 June.", "2023-06-02", True, id="to come, right"),
    ],
)
def test_no_weekday_moves_a_day_to_where_the_verb_says_it_is_not(
    text: str, day: str, *, agrees: bool
) -> None:
    """A day soon ahead of which somebody "will" do something is not that of the year before."""
    mention = only(text, FRIDAY)
    assert (str(mention.dates), mention.weekdays_agree) == (day, agrees)


def test_without_a_reference_a_year_left_out_stays_out() -> None:
    assert only("on 29-30 November").dates is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Sunday 28", id="at odds"),
        pytest.param("Friday 14", id="too far"),
        pytest.param("Tuesday 31", id="no such day"),
    ],
)
def test_a_weekday_and_number_that_do_not_agree_nearby_are_not_settled(text: str) -> None:
    assert short(text, FRIDAY) == [(text, "?")]


@pytest.mark.parametrize(("text", "words", "days"), WITH_NUMBERS)
def test_a_weekday_and_number_are_a_day_nearby(text: str, words: str, days: str) -> None:
    mention = only(text, FRIDAY)
    assert (mention.span.of(text), str(mention.dates)) == (words, days)
    assert mention.inferred_from == ("weekday", "reference")
    assert short(text) == [(words, "?")]


class TestOtherDates:
    """A weekday can confirm a year that the text states elsewhere; a bare date cannot."""

    def test_a_weekday_confirms_the_year(self) -> None:
        _, mention = find_dates("Friday, 17 April 2009. On Tuesday 21 April")
        assert str(mention.dates) == "2009-04-21"
        assert mention.inferred_from == ("weekday", "other dates of the text")

    def test_it_does_so_where_the_reference_is_far_off(self) -> None:
        _, mention = find_dates("17 April 2009, and on Tuesday 21 April", FRIDAY)
        assert str(mention.dates) == "2009-04-21"

    def test_a_wrong_weekday_confirms_nothing(self) -> None:
        _, mention = find_dates("Friday, 17 April 2009. On Friday 21 April")
        assert mention.dates is None

    def test_a_bare_date_is_left_open(self) -> None:
        _, mention = find_dates("Signed on 4 April 1949. They meet on 3-4 April.")
        assert mention.dates is None

    def test_many_years_confirm_nothing(self) -> None:
        text = "1 May 2001, 1 May 2002, 1 May 2003, 1 May 2004; Tuesday 21 April"
        assert find_dates(text)[-1].dates is None


class TestRanges:
    """A range may have one relative end."""

    def test_from_a_date_to_today(self) -> None:
        assert short("from 1 March 2022 to today", FRIDAY) == [
            ("1 March 2022 to today", "2022-03-01/2022-11-25")
        ]

    def test_from_a_weekday_to_a_date(self) -> None:
        assert short("from next Friday to 5 December", FRIDAY) == [
            ("next Friday to 5 December", "2022-12-02/2022-12-05")
        ]

    def test_one_that_would_run_backwards_is_not_settled(self) -> None:
        assert short("from next week until 1 November", FRIDAY) == [
            ("next week until 1 November", "?")
        ]

    def test_without_a_reference_it_is_not_settled(self) -> None:
        assert short("from 1 March 2022 to today") == [("1 March 2022 to today", "?")]
        assert short("from next week until 1 November") == [("next week until 1 November", "?")]

    def test_beyond_the_calendar_nothing_is_settled(self) -> None:
        for text in ("next week", "tomorrow", "next year", "next Monday", "Monday and Tuesday"):
            assert short(text, date.max) == [(text, "?")]


@given(reference=st.dates(date(1950, 1, 1), date(2050, 1, 1)), weekday=st.sampled_from(range(7)))
def test_a_bare_weekday_is_the_next_one(reference: date, weekday: int) -> None:
    """A weekday is that day, within a week of the reference."""
    mention = only(f"{WEEKDAYS[Language.EN][weekday]}", reference)
    assert mention.dates is not None
    assert mention.dates.first.weekday() == weekday
    assert timedelta(0) <= mention.dates.first - reference < timedelta(7)
    assert mention.weekdays_stated == (list(Weekday)[weekday],)


@given(reference=st.dates(date(1950, 1, 1), date(2050, 1, 1)), which=st.sampled_from([-1, 0, 1]))
def test_weeks_run_from_monday_to_sunday(reference: date, which: int) -> None:
    """A week named is the one a number of weeks away, Monday to Sunday."""
    word = {-1: "last", 0: "this", 1: "next"}[which]
    mention = only(f"{word} week", reference)
    assert mention.dates is not None
    assert (mention.dates.first.weekday(), len(mention.dates)) == (0, 7)
    assert reference + timedelta(weeks=which) in mention.dates
    assert mention.precision is Precision.WEEK


@given(hour=st.integers(0, 23), mark=st.sampled_from(["à {} h", "à {}h", "à {} heures"]))
def test_a_french_hour_behind_a_weekday_and_a_number_is_no_end(hour: int, mark: str) -> None:
    """Of "mardi 29 à 15 h" the first number is the day."""
    mention = only(f"Il partira mardi 29 {mark.format(hour)}.", FRIDAY)
    assert (str(mention.dates), mention.start) == ("2022-11-29", time(hour))


def test_a_verb_behind_and_is_of_what_comes_later() -> None:
    text = "They met Ana Ruiz, Minister Jan Kos and Ida Holm on Monday and will meet others."
    [found] = find_dates(text, reference=date(2022, 10, 25))
    assert found.dates is not None
    assert found.dates.first == date(2022, 10, 24)


@given(
    reference=st.dates(date(1950, 1, 1), date(2048, 1, 1)),
    first=st.integers(0, 6),
    length=st.integers(1, 3),
    way=st.sampled_from(["prochains", "derniers"]),
)
@example(reference=date(2022, 11, 28), first=0, length=1, way="prochains")
@example(reference=date(2022, 12, 2), first=3, length=1, way="derniers")
def test_weekdays_counted_together_follow_each_other(
    reference: date, first: int, length: int, way: str
) -> None:
    """On a Monday, "lundi et mardi prochains" are the two days of next week."""
    names = WEEKDAYS[Language.FR]
    words = f"{names[first]} au {names[(first + length) % 7]} {way}"
    [mention] = find_dates(f"du {words}", reference)
    assert mention.dates is not None
    assert len(mention.dates) == length + 1
    ahead, behind = (mention.dates.first - reference).days, (reference - mention.dates.last).days
    assert 1 <= (ahead if way == "prochains" else behind) <= 7


@given(
    day=st.dates(date(1950, 2, 1), date(2048, 1, 1)),
    away=st.integers(2, 40),
    way=st.sampled_from([". On ", ", and later, on ", ".\n\nOn "]),
    is_known=st.booleans(),
    is_month=st.booleans(),
)
@example(day=date(2010, 10, 12), away=5, way=". On ", is_known=True, is_month=False)
def test_weekday_and_number_lie_near_the_date_before_them(
    day: date, away: int, way: str, *, is_known: bool, is_month: bool
) -> None:
    """Near the reference there is none, or no reference is known: the text decides."""
    reference = date(day.year + 2 * away, 2, 1)
    named = WEEKDAYS[Language.EN][day.weekday()]
    stated = f"{day:%B} {day.year}" if is_month else f"{day.day} {day:%B} {day.year}"
    text = f"They met in {stated}{way}{named} the {ordinal(day)}, others joined."
    mentions = find_dates(text, reference if is_known and not _is_near(day, reference) else None)
    assert str(mentions[1].dates) == str(day)
    assert mentions[1].inferred_from == ("weekday", "other dates of the text")


def _is_near(day: date, reference: date) -> bool:
    """Tell whether a reference has such a weekday and number near it."""
    around = [reference + timedelta(days) for days in range(-31, 32)]
    return any((each.day, each.weekday()) == (day.day, day.weekday()) for each in around)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They met in 2010. On Tuesday the 12th, others joined.", id="a year"),
        pytest.param("They met last year. On Tuesday the 12th, others joined.", id="not settled"),
        pytest.param("On 11 May 2010.\n\nSo.\n\nOn Tuesday the 12th, they", id="far below"),
        pytest.param(f"On 11 May 2010{' so' * 99}, on Tuesday the 12th, they", id="far behind"),
        pytest.param("On 11 May 2010, then on Friday the 12th, they", id="another weekday"),
    ],
)
def test_weekday_and_number_are_left_open_without_a_date_near(text: str) -> None:
    """A year is too long, and what is far away says nothing of them."""
    assert find_dates(text)[-1].dates is None
