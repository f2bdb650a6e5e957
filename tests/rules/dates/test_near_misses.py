"""What looks like a date and is none, and days that the calendar does not have."""

from __future__ import annotations

from datetime import date

import pytest

from natobrief.diagnostics import Code
from natobrief.rules.dates import read_dates
from tests.rules.dates.saying import short

FRIDAY = date(2022, 11, 25)

NOTHING = [
    pytest.param("PR (2011) 112", id="reference of a release"),
    pytest.param("PO(2011)0045, C-M(2010)0017", id="reference of a paper"),
    pytest.param("30 Allies and 2 invitees", id="number of allies"),
    pytest.param("resolution 1325 and UNSCR 2242 (2015)", id="resolution"),
    pytest.param("24/7, 24/7/365, 9/11, 1/2", id="fractions"),
    pytest.param("on 25/11 votes, scored 25/11, on 13/13, on 5/10 and 24/7", id="no day and month"),
    pytest.param("on 24/7 alert, by 24/7", id="always"),
    pytest.param("paragraphs 12 to 15 and 17-19", id="paragraphs"),
    pytest.param("Theresa May met Mrs May, said May.", id="May, a name"),
    pytest.param("They may 12 times, or at least 2 may not", id="may, the verb"),
    pytest.param("This may help; this march, last march", id="this may"),
    pytest.param("Troops march 3 miles; others march on", id="march, the verb"),
    pytest.param("a 12-mile march, 5 ships", id="march, the noun"),
    pytest.param("Horizon 2014-2020, for 2010-2011 (see 3), the years 1914-1918", id="years"),
    pytest.param("Regulation 2019/1238, directive 2009/1130", id="numbers of acts"),
    pytest.param("the Women's March.", id="March, in a name"),
    pytest.param("the 1963 March on the capital; the March for aid", id="March, the event"),
    pytest.param("by 2100 may sound late; in 2014 march", id="may behind a year"),
    pytest.param("the May government, a May or nothing", id="May, a Prime Minister"),
    pytest.param("March with us", id="March, the order"),
    pytest.param("sat second; the sun and the wed; mon cher", id="short weekdays, the words"),
    pytest.param("on Sun. He worked on Sun Microsystems", id="short weekday in a name"),
    pytest.param("2% of GDP, 2.5 per cent", id="shares"),
    pytest.param("Version 2.10.2021 of the form", id="version"),
    pytest.param("Rabbi Marvin Hier, Mme Anna Demain", id="fr names"),
    pytest.param("place du 8-Mai-1945", id="fr street with hyphens"),
    pytest.param("+32 2 707 50 41, (206) 555-1212, 555-1212", id="telephone"),
    pytest.param("Article 5", id="article"),
    pytest.param("the Strategic Concept 2010, the 2014 Summit, 2014-2020", id="years in names"),
    pytest.param("Agenda 2030, NATO 2030, Vision 2040, l'horizon 2024", id="programmes"),
    pytest.param("a force of 2014, the total of 2014, the army of 2000, out of 2014", id="amounts"),
    pytest.param("see MAY-12-B, MAR-10-A and décret n° 2014-913 du Conseil", id="codes of months"),
    pytest.param("Émilie Février, Jean Juillet et Anne Octobre ont parlé", id="fr family names"),
    pytest.param("Secretary-General Friday Okoro and President Sunday Adeyemi", id="given names"),
    pytest.param("MC(17).DEC/1 and the Sunday Express of the 2014-2020 Programme", id="more names"),
    pytest.param("La Tribune Dimanche, L'Express Jeudi", id="fr newspapers"),
    pytest.param("from 2000 troops to 2100, in 2000 cases, by 2010 men", id="counts"),
    pytest.param("room for 2010 in the hall, for 2000, for 1950.", id="counts behind for"),
    pytest.param("de 2000 à 3000 soldats, en 2010 points", id="fr counts"),
    pytest.param("from 2015 to 2030 hrs, until 2030 (2015), in 2022-23", id="hours and halves"),
    pytest.param("1999/2000", id="two years"),
    pytest.param("on the fourth of April nineteen forty-nine", id="year written out"),
    pytest.param("9 May two thousand and four; 9 mai deux mille dix", id="year written out, day"),
    pytest.param("291400Z NOV 5.2, A291400Z NOV 22, 291400Z TBC", id="no signal"),
    pytest.param("le quatre avril mil neuf cent quarante-neuf", id="fr year written out"),
    pytest.param("version 1.10.30, v2.10.2020, 192.168.10.2022", id="versions"),
    pytest.param("order 05/10/11, 29.11.22 and file 29/11/22", id="figures not led to"),
    pytest.param("Section 29.11.22 - Scope, file 29/11/22 1405", id="figures of a paper"),
    pytest.param("ORDER, 29.11.22 of the list", id="figures behind capitals"),
    pytest.param("by 2050 trucks or 2060 men", id="counts like years"),
    pytest.param("133-03-03-2020 and 123-12-1234", id="codes"),
    pytest.param("$4.99, $50, € 12, 6,107", id="money"),
    pytest.param("at 09:30, 14h30 and 9 a.m.", id="clock times alone"),
    pytest.param("Good Friday, Ash Wednesday, every Monday, each October", id="feasts and habits"),
    pytest.param("Mondays and Fridays", id="weekdays in the plural"),
    pytest.param("Every Monday, Tuesday and Friday, each Monday or Sunday", id="habits of days"),
    pytest.param("chaque lundi et mardi", id="fr habit of days"),
    pytest.param("in lot 5. March with us", id="number that ends a sentence"),
    pytest.param("le courant 5 passe", id="fr current"),
    pytest.param("by 2014 vehicles, in 2012 men, since 2000 spent", id="counts of other words"),
    pytest.param("vendredi saint, chaque lundi, lundi de Pâques", id="fr feasts and habits"),
    pytest.param("mardi de la semaine suivante, mardi suivant", id="fr seen from another day"),
    pytest.param("Friday of the following week, the following Monday, the previous Friday",
                 id="seen from another day"),
    pytest.param("today’s world, tomorrow's challenges, the wars of tomorrow", id="the present"),
    pytest.param("le monde d'aujourd'hui et les défis de demain", id="fr the present"),
    pytest.param("the following week, in the coming weeks, next Summit", id="no unit"),
    pytest.param("natohq/2004/10-october/e1013b.htm", id="address"),
    pytest.param("x-October, x/October", id="month in a word"),
    pytest.param("Mars, la planète; le champ de Mars", id="fr planet and field"),
    pytest.param("MC.DEC/5/16 and FSC.DEC/3/11", id="papers of the OSCE"),
    pytest.param("open Monday to Friday, 9:00-17:00", id="opening hours"),
    pytest.param("du lundi au vendredi de 9 h à 17 h", id="fr opening hours"),
    pytest.param("Le centre est fermé le dimanche. Ouverte le lundi !", id="fr closing days"),
    pytest.param("It was on a Monday; every second Friday; one Friday", id="any weekday"),
    pytest.param("two weeks on Tuesday, two weeks from this Friday", id="weeks later"),
    pytest.param("un lundi sur deux, le premier lundi de chaque mois", id="fr any weekday"),
    pytest.param("Mr Monday, Ms. Sunday, M. Dimanche, General Friday", id="weekday as a name"),
    pytest.param("Monday-to-Friday service", id="working days"),
    pytest.param("USA Today, Russia Today and Europe Tomorrow", id="today in a name"),
    pytest.param("rue du 8 mai 1945, place du 11 novembre", id="fr address"),
    pytest.param("at 10 September Street, 9 April Avenue, 12 March Lane", id="street"),
    pytest.param("seats 10-12 May aircraft, row 3 June", id="numbers of seats"),
    pytest.param("5 June-class ships, 3-4 April-born", id="class"),
    pytest.param("the Mars 2020 rover, NASA's Mars 3, la sonde Mars 96, le Champ-de-Mars 12; "
                 "Mars 2020 lander", id="Mars, the planet"),
    pytest.param("Mrs May 3 times, Dr. March 12, the MV August 12", id="names before a number"),
    pytest.param("this week-long talk, a this month-long course", id="longer words"),
    pytest.param("les années 2010, les années 1990 et 2000", id="fr decades"),
    pytest.param("le 11-Septembre", id="fr attacks"),
    pytest.param("over the last year, in the next week, the last month", id="a while"),
    pytest.param("cette année-là, cette semaine-là, ce lundi-là", id="fr seen from another year"),
    pytest.param("on 5 May of that year, in May of the same year", id="of another year"),
    pytest.param("le 5 mai de la même année, en mai de l'année suivante", id="fr of another year"),
    pytest.param("Mi-17 and MI-24 helicopters, Su-25", id="helicopters"),
    pytest.param("the May government, the April Fool, August’s", id="names of months"),
    pytest.param("noon, midnight, à midi", id="noon alone"),
    pytest.param("the first of three, six May elections, on the second", id="counted things"),
    pytest.param("2012-1400, 2012 80 10, 4-5-6", id="figures"),
    pytest.param("paragraphs 5 to 12 and 14 may be read", id="may behind several numbers"),
    pytest.param("3 May be too few; Why 2 May Not Be Enough; 4 May have", id="May in a title"),
    pytest.param("the MV Ocean March 12, HMS Sunday Bay, FS Mars 3, the USS “Grey Friday”",
                 id="ships"),
    pytest.param("Lieutenant General May, Maj. Gen. June 5, General April, Capt. Friday",
                 id="ranks"),
    pytest.param("M. Juillet, Mme Avril, le général Mars et l'amiral Août 3", id="fr persons"),
    pytest.param("Friday Harbour, the Sunday Herald, the Sunday League", id="weekday in a name"),
    pytest.param("the Sun 5 p.m. edition", id="newspaper with an hour"),
    pytest.param("Stade du 28 septembre, palais du 15 janvier, camp du 5 août",
                 id="fr places"),
    pytest.param("le mouvement du 23 juin, la coalition du 14 mars", id="fr parties"),
    pytest.param("the March 14 Alliance, the 8 March coalition, the November 17 group",
                 id="parties"),
    pytest.param("the 28 September Stadium, the 20 February Movement", id="place and party"),
    pytest.param("said Minister\nMay 3 times, Secretary\nMay too", id="an office cut by a line"),
    pytest.param("l'ambassadeur Janvier, Minister June 5, Secretary May 3", id="office-holders"),
    pytest.param("Black September, Red October, Camp October", id="months in names"),
    pytest.param("l'avenue de Septembre et la rue Juillet", id="fr streets of a month"),
    pytest.param("12 F-16 May sorties, 3 Su-27 June flights", id="aircraft before a month"),
    pytest.param("12 de Mai-Mai et les 30 Mai-Mai", id="fr militia"),
    pytest.param("à ce jour, jusqu'à ce jour, ce jour où, ce jour-là", id="fr no day"),
    pytest.param("yesterday’s weapons and today's world leaders", id="the past"),
    pytest.param("on the following day, that evening, le lendemain", id="counted from no day"),
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found(text: str) -> None:
    assert read_dates(text, FRIDAY) == ((), ())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("on 5 May 1800 GMT", "5 May 1800 GMT", id="military time is no year"),
        pytest.param("on 5 May 1930 hrs", "5 May 1930 hrs", id="hours are no year"),
        pytest.param(
            "on 5 May 1800 local time", "5 May 1800 local time", id="local time is no year"
        ),
        pytest.param("May 5 2014.5", "May 5", id="decimal is no year"),
        pytest.param("5 May 2022, 09.30 per cent", "5 May 2022", id="decimal is no time"),
        pytest.param("5 May 2022 - 10.50 euros", "5 May 2022", id="price is no time"),
        pytest.param("5 May 2022 12.34.", "5 May 2022", id="odd decimal is no time"),
        pytest.param("on 6 May 09.30", "6 May 09.30", id="time with a nought is no year"),
        pytest.param("No. 3 May 1995", "May 1995", id="number of an issue"),
        pytest.param("version 21.02.24", "", id="three numbers"),
        pytest.param("x\n21.02.24 12:01\ny", "21.02.24 12:01", id="a line of a page"),
        pytest.param("x\n21.02.24 is out", "", id="a line that goes on"),
        pytest.param("issue # 3 May 1995", "May 1995", id="number behind a sign"),
        pytest.param("x\n# 3 May 1995", "3 May 1995", id="a heading in Markdown"),
        pytest.param("Article 5 November 2022", "November 2022", id="number of an article"),
        pytest.param("$12 December 27", "December 27", id="money is no day"),
        pytest.param("$ 12 December 27", "December 27", id="money apart is no day"),
        pytest.param("6,107,31 août 2019", "août 2019", id="thousands are no day"),
        pytest.param("from 2000 on Friday", "Friday", id="count before a day"),
        pytest.param("fell by 3.50 on Friday", "Friday", id="price before a day"),
        pytest.param("loi n° 2014-913 du 18 août 2014", "18 août 2014", id="fr act of a day"),
        pytest.param("item 1400-1500 on 5 May 2022", "5 May 2022", id="numbers of items"),
        pytest.param("sat 5 May 2022", "5 May 2022", id="sat is no Saturday"),
        pytest.param("5 May 28 Allies", "5 May", id="allies are no year"),
        pytest.param("in May 28 Allies met", "May", id="allies are no day"),
        pytest.param("en mars 28 pays se réunirent", "mars", id="fr countries are no day"),
        pytest.param("Wednesday7 delegates met", "", id="weekday glued to a number"),
        pytest.param("Friday 13 ministers met", "Friday", id="ministers are no day"),
        pytest.param("Monday 9 to 11 am", "Monday 9 to 11 am", id="hours are no day"),
        pytest.param("May 5:30", "", id="time is no day"),
        pytest.param("last week of May 2023", "May 2023", id="week of a month is not that of now"),
        pytest.param("In May 20% of", "May", id="share is no day"),
        pytest.param("on 14 March Alliance leaders met", "14 March", id="day before the Alliance"),
        pytest.param("the Secretary General Monday said", "Monday", id="day behind an office"),
        pytest.param("En Février, la séance", "Février", id="fr month with a capital"),
        pytest.param("the Ambassador Monday said", "Monday", id="day behind a title"),
        pytest.param("a vote for May, a talk planned for May.", "May", id="planned for a month"),
        pytest.param(
            "the March Revolution anniversary, its October European Council",
            "October",
            id="an event with capitals",
        ),
        pytest.param("Mrs May visited; the Queen’s May visit", "May", id="somebody's visit"),
        pytest.param("le secrétaire général mardi", "mardi", id="fr day behind an office"),
        pytest.param("On Tuesday, M. Mardi", "Tuesday", id="fr day as a name"),
        pytest.param("le palais 5 mai", "5 mai", id="fr place beside a day"),
        pytest.param("the Sun 5 May", "Sun 5 May", id="short weekday of a date"),
    ],
)
def test_no_more_than_the_date_is_found(text: str, words: str) -> None:
    assert " ".join(words for words, _ in short(text, FRIDAY)) == words


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        pytest.param("on 31 June.", "31 June", "no year has such a day", id="no year"),
        pytest.param("31 April 2022", "31 April 2022", "day is out of range", id="day"),
        pytest.param("29 February 2022", "29 February 2022", "day is out of range", id="leap day"),
        pytest.param("32 November 2022", "32 November 2022", "day is out of range", id="32"),
        pytest.param("0 May 2022", "0 May 2022", "day is out of range", id="0"),
        pytest.param("30-31 June 2022", "30-31 June 2022", "day is out of range", id="range"),
        pytest.param("2022-13-32", "2022-13-32", "month must be in", id="iso"),
        pytest.param("18/13/2022", "18/13/2022", "month must be in", id="figures"),
        pytest.param("30-29 May 2022", "30-29 May 2022", "comes before the first", id="backwards"),
        pytest.param(
            "fifth of nothing, le 31 novembre 2022", "31 novembre 2022", "day is", id="fr"
        ),
    ],
)
@pytest.mark.parametrize("reference", [None, FRIDAY], ids=["without", "with reference"])
def test_days_that_do_not_exist_are_a_problem(
    text: str, words: str, why: str, reference: date | None
) -> None:
    mentions, [problem] = read_dates(text, reference)
    assert mentions == ()
    assert problem.code == Code.IMPOSSIBLE_DATE
    assert problem.span is not None
    assert problem.span.of(text) == words
    assert why in problem.message


def test_numbers_beyond_a_month_are_no_days_without_a_year() -> None:
    assert read_dates("Rule 45. Then 45 May do", FRIDAY) == ((), ())


def test_a_range_without_a_year_that_runs_backwards_is_a_problem() -> None:
    mentions, [problem] = read_dates("from 30 to 29 May", FRIDAY)
    assert (mentions, problem.code) == ((), Code.IMPOSSIBLE_DATE)
