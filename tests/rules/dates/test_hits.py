"""The forms in which releases write dates, each with what it means."""

from __future__ import annotations

from datetime import date

import pytest

from natobrief.model import Weekday
from natobrief.rules.dates import DateMention, Precision, find_dates
from natobrief.rules.dates.mention import OTHER_DATES
from tests.rules.dates.saying import only, row, short

#: The Friday before the meeting in Bucharest.
FRIDAY = date(2022, 11, 25)
BUCHAREST = "2022-11-29/2022-11-30"


RANGES = [
    row("hyphen", "on 29-30 November 2022,", ("29-30 November 2022", BUCHAREST)),
    row("en dash", "29–30 November 2022", ("29–30 November 2022", BUCHAREST)),
    row("em dash", "29—30 November 2022", ("29—30 November 2022", BUCHAREST)),
    row("no-break", "29\u201130 November 2022", ("29\u201130 November 2022", BUCHAREST)),
    row("figure dash", "29\u201230 November 2022", ("29\u201230 November 2022", BUCHAREST)),
    row("slash", "4/5 September 2014", ("4/5 September 2014", "2014-09-04/2014-09-05")),
    row("and", "29 and 30 November 2022", ("29 and 30 November 2022", BUCHAREST)),
    row("ampersand", "29 & 30 November 2022", ("29 & 30 November 2022", BUCHAREST)),
    row("from to", "from 29 to 30 November 2022", ("29 to 30 November 2022", BUCHAREST)),
    row("the", "the 29th to the 30th of November 2022",
        ("29th to the 30th of November 2022", BUCHAREST)),
    row("between", "between 29 and 30 November 2022", ("29 and 30 November 2022", BUCHAREST)),
    row("lost blank behind and", "6 and7 April 2008",
        ("6 and7 April 2008", "2008-04-06/2008-04-07")),
    row("lost blank before and", "6and 7 April 2008",
        ("6and 7 April 2008", "2008-04-06/2008-04-07")),
    row("lost blanks around and", "6et7 avril 2008", ("6et7 avril 2008", "2008-04-06/2008-04-07")),
    row("weekdays behind each", "17 November (Thursday) and 18 November (Friday) 2022",
        ("17 November (Thursday) and 18 November (Friday) 2022", "2022-11-17/2022-11-18")),
    row("between, apart", "between 3 and 7 April 2008",
        ("3 and 7 April 2008", "2008-04-03/2008-04-07")),
    row("between weekdays", "between Thursday, 3 and Monday, 7 April 2008",
        ("Thursday, 3 and Monday, 7 April 2008", "2008-04-03/2008-04-07")),
    row("fr between weekdays", "entre le jeudi 3 et le lundi 7 avril 2008",
        ("jeudi 3 et le lundi 7 avril 2008", "2008-04-03/2008-04-07")),
    row("lost dash", "(Oslo, 29 30 November 2022)", ("29 30 November 2022", BUCHAREST)),
    row("figures behind a weekday", "Tuesday 29-11-2022, mardi 29-11-2022",
        ("Tuesday 29-11-2022", "2022-11-29"), ("mardi 29-11-2022", "2022-11-29")),
    row("figures with to", "from 28.2. to 3.3.2023",
        ("28.2. to 3.3.2023", "2023-02-28/2023-03-03")),
    row("figures with to, no stop", "from 28.02 to 03.03.2023",
        ("28.02 to 03.03.2023", "2023-02-28/2023-03-03")),
    row("figures between", "between 28.2. and 3.3.2023",
        ("28.2. and 3.3.2023", "2023-02-28/2023-03-03")),
    row("extended until", "extended on 3 April 2008 until 30 June 2010",
        ("3 April 2008", "2008-04-03"), ("30 June 2010", "2010-06-30")),
    row("fr extended until", "prolongé en mars 2008 jusqu'au 30 juin 2010",
        ("mars 2008", "2008-03-01/2008-03-31"), ("30 juin 2010", "2010-06-30")),
    row("a day to another until", "on 3 April 2008 until 30 June 2010",
        ("3 April 2008 until 30 June 2010", "2008-04-03/2010-06-30")),
    row("a day and a year", "on 3 April until 2010", ("3 April", "?"),
        ("2010", "2010-01-01/2010-12-31")),
    row("short month with a point", "Issued 2 Apr. 20; (02 Apr. 20)", ("2 Apr. 20", "2020-04-02"),
        ("02 Apr. 20", "2020-04-02")),
    row("short month and short year", "11-22 Oct 20; 9 OCT 20",
        ("11-22 Oct 20", "2020-10-11/2020-10-22"), ("9 OCT 20", "2020-10-09")),
    row("short month and a time", "9 Oct 14.30", ("9 Oct 14.30", "?")),
    row("signal", "at 291400Z NOV 22", ("291400Z NOV 22", "2022-11-29")),
    row("signal, whole year", "291400ZNOV2022", ("291400ZNOV2022", "2022-11-29")),
    row("end- and a year", "by end-2022, by year-end 2023", ("end-2022", "2022-01-01/2022-12-31"),
        ("2023", "2023-01-01/2023-12-31")),
    row("between years and a word", "between 2010 and 2014 spending fell",
        ("2010 and 2014", "2010-01-01/2014-12-31")),
    row("of a year", "The Istanbul Summit of 2004, that of 2006 and l'accord de 2008 ont",
        ("2004", "2004-01-01/2004-12-31"), ("2006", "2006-01-01/2006-12-31"),
        ("2008", "2008-01-01/2008-12-31")),
    row("in the afternoon", "29 November 2022 in the afternoon",
        ("29 November 2022 in the afternoon", "2022-11-29")),
    row("fr au soir", "le 29 novembre 2022 au soir", ("29 novembre 2022 au soir", "2022-11-29")),
    row("fr dans la soirée", "le 29 novembre 2022 dans la soirée",
        ("29 novembre 2022 dans la soirée", "2022-11-29")),
    row("as at", "as at 18/05/22", ("18/05/22", "2022-05-18")),
    row("fr for a year, a verb", "Le rapport pour 2018 paraîtra",
        ("2018", "2018-01-01/2018-12-31")),
    row("press point", "press point 25 Nov. 2004, round table 26 November 2004",
        ("25 Nov. 2004", "2004-11-25"), ("26 November 2004", "2004-11-26")),
    row("opening session", "Opening session 5 May 2014, plenary session 6 May 2014",
        ("5 May 2014", "2014-05-05"), ("6 May 2014", "2014-05-06")),
    row("two ranges", "from 3-7 October 2022 to 7-11 November 2022",
        ("3-7 October 2022", "2022-10-03/2022-10-07"),
        ("7-11 November 2022", "2022-11-07/2022-11-11")),
    row("moved", "moved from 5 May 2022 to 7 June 2022", ("5 May 2022", "2022-05-05"),
        ("7 June 2022", "2022-06-07")),
    row("fr moved", "reporté du 5 mai 2022 au 7 juin 2022", ("5 mai 2022", "2022-05-05"),
        ("7 juin 2022", "2022-06-07")),
    row("a list into the next year", "in October and February 2023",
        ("October", "2022-10-01/2022-10-31"), ("February 2023", "2023-02-01/2023-02-28")),
    row("a list of one year", "on 6 June and 5 May 2022", ("6 June", "2022-06-06"),
        ("5 May 2022", "2022-05-05")),
    row("under an office", "Office of the Press Secretary\nMay 29, 2022",
        ("May 29, 2022", "2022-05-29")),
    row("through a year", "extended through 2011", ("2011", "2011-01-01/2011-12-31")),
    row("period", "over the 2008-2010 period the", ("2008-2010", "2008-01-01/2010-12-31")),
    row("months, slash and early", "late March/early April 2022",
        ("March/early April 2022", "2022-03-01/2022-04-30")),
    row("short months", "Jan-Apr 2015, from Sept. to Dec. 2014",
        ("Jan-Apr 2015", "2015-01-01/2015-04-30"),
        ("Sept. to Dec. 2014", "2014-09-01/2014-12-31")),
    row("for a year, a verb", "accounts for 2018 were, valable pour 2016 n'est",
        ("2018", "2018-01-01/2018-12-31"), ("2016", "2016-01-01/2016-12-31")),
    row("number with a stop", "On 5. February 2020 they", ("5. February 2020", "2020-02-05")),
    row("number with a stop, bracket", "(12. August 2020)", ("12. August 2020", "2020-08-12")),
    row("number with a stop, city", "in Oslo, 5. February 2020",
        ("5. February 2020", "2020-02-05")),
    row("number with a stop, weekday", "Wednesday, 5. February 2020",
        ("Wednesday, 5. February 2020", "2020-02-05")),
    row("numbers with stops", "of 5.-6. February 2020",
        ("5.-6. February 2020", "2020-02-05/2020-02-06")),
    row("number of a line", "5. February 2020", ("February 2020", "2020-02-01/2020-02-29")),
    row("lost dash, led", "on 29 30 November 2022", ("29 30 November 2022", BUCHAREST)),
    row("lost dash, fr", "Oslo - 29 30 novembre 2022", ("29 30 novembre 2022", BUCHAREST)),
    row("lost dash, a row only", "on 28 30 November 2022", ("30 November 2022", "2022-11-30")),
    row("lost dash, a year only", "Room 5 on 29 November 2022, Room 6",
        ("29 November 2022", "2022-11-29")),
    row("a room beside a day", "Room 29 30 November 2022", ("30 November 2022", "2022-11-30")),
    row("two digits from nought", "6 May 06\nand 7 May 09.", ("6 May 06", "2006-05-06"),
        ("7 May 09", "2009-05-07")),
    row("one of three", "on 3, 4 or 5 April 2008", ("3", "2008-04-03"), ("4", "2008-04-04"),
        ("5 April 2008", "2008-04-05")),
    row("three months", "in January, February and March 2008",
        ("January, February and March 2008", "2008-01-01/2008-03-31")),
    row("a month, then another", "In January 2008, February was cold", ("January 2008",
        "2008-01-01/2008-01-31"), ("February", "?")),
    row("between months", "between 3 April and 7 May 2008",
        ("3 April and 7 May 2008", "2008-04-03/2008-05-07")),
    row("three days", "3, 4 and 5 April 2008", ("3, 4 and 5 April 2008", "2008-04-03/2008-04-05")),
    row("capitals", "29 AND 30 NOVEMBER 2022", ("29 AND 30 NOVEMBER 2022", BUCHAREST)),
    row("fr capitals", "DU 29 AU 30 NOVEMBRE 2022", ("29 AU 30 NOVEMBRE 2022", BUCHAREST)),
    row("a name behind its day", "29 November 2022 - Tuesday",
        ("29 November 2022 - Tuesday", "2022-11-29")),
    row("another name behind it", "29 November 2022 - Friday", ("29 November 2022 - Friday", "?")),
    row("to its name", "29 November 2022 to Tuesday", ("29 November 2022 to Tuesday", "?")),
    row("over a month", "30 November and 1 December 2022",
        ("30 November and 1 December 2022", "2022-11-30/2022-12-01")),
    row("not in a row", "3 April and 7 May 2008", ("3 April", "2008-04-03"), ("7 May 2008",
        "2008-05-07")),
    row("ranges behind their months", "Nov. 29-30 and Dec. 2, 2022",
        ("Nov. 29-30", BUCHAREST), ("Dec. 2, 2022", "2022-12-02")),
    row("month stated once", "3 and 7 April 2008", ("3", "2008-04-03"), ("7 April 2008",
        "2008-04-07")),
    row("commas", "3 April, 7 May and 9 June 2008", ("3 April", "2008-04-03"),
        ("7 May", "2008-05-07"), ("9 June 2008", "2008-06-09")),
    row("commas in a row", "28 November, 29 November and 30 November 2022",
        ("28 November, 29 November and 30 November 2022", "2022-11-28/2022-11-30")),
    row("comma behind a year", "3 April 2008, 7 May 2008", ("3 April 2008", "2008-04-03"),
        ("7 May 2008", "2008-05-07")),
    row("commas alone", "on 29, 30 November 2022", ("29, 30 November 2022", BUCHAREST)),
    row("commas alone, fr", "les 3, 4, 5 avril 2008",
        ("3, 4, 5 avril 2008", "2008-04-03/2008-04-05")),
    row("commas alone, not in a row", "on 3, 7 April 2008", ("7 April 2008", "2008-04-07")),
    row("commas alone, not led to", "room 29, 30 November 2022",
        ("30 November 2022", "2022-11-30")),
    row("and on", "on 29 and on 30 November 2022", ("29 and on 30 November 2022", BUCHAREST)),
    row("commas, in brackets", "(29, 30 November and 1 December 2022)",
        ("29, 30 November and 1 December 2022", "2022-11-29/2022-12-01")),
    row("ranges beside each other", "16-17 and 18-20 November 2022",
        ("16-17", "2022-11-16/2022-11-17"), ("18-20 November 2022", "2022-11-18/2022-11-20")),
    row("a range and a day behind it", "16-17 and 18 November 2022",
        ("16-17 and 18 November 2022", "2022-11-16/2022-11-18")),
    row("before an avenue", "between 12 and 13 June 2022 Avenue Anspach is closed",
        ("12 and 13 June 2022", "2022-06-12/2022-06-13")),
    row("before a part of a month", "5 June-early July 2022",
        ("5 June-early July 2022", "2022-06-05/2022-07-31")),
    row("roman, dashes", "3-4-XII-2019, 29/XI/2022",
        ("3-4-XII-2019", "2019-12-03/2019-12-04"), ("29/XI/2022", "2022-11-29")),
    row("behind a number, dash", "COP 27 – 6 to 18 November 2022", ("6 to 18 November 2022",
        "2022-11-06/2022-11-18")),
    row("year in brackets", "on 4 April (1949)", ("4 April (1949)", "1949-04-04")),
    row("year in brackets, month first", "April 4 (1949)", ("April 4 (1949)", "1949-04-04")),
    row("behind a number of a day in capitals", "DAY 1 - TUESDAY, 29 NOVEMBER 2022",
        ("TUESDAY, 29 NOVEMBER 2022", "2022-11-29")),
    row("behind a number of a day", "Day 1 – 29 November 2022", ("29 November 2022",
        "2022-11-29")),
    row("behind a number, backwards", "Summit 27 – 6 November 2022", ("6 November 2022",
        "2022-11-06")),
    row("starting and ending", "starting on 3 April 2008 and ending on 5 April 2008",
        ("3 April 2008 and ending on 5 April 2008", "2008-04-03/2008-04-05")),
    row("from, and until", "from 3 April 2008 and until 5 April 2008",
        ("3 April 2008 and until 5 April 2008", "2008-04-03/2008-04-05")),
    row("ending alone", "on 3 April 2008 and ending on 5 April 2008",
        ("3 April 2008", "2008-04-03"), ("5 April 2008", "2008-04-05")),
    row("opens and ends", "opens on 3 April 2008 and ends on 4 April 2008",
        ("3 April 2008", "2008-04-03"), ("4 April 2008", "2008-04-04")),
    row("months, slash", "November/December 2022", ("November/December 2022",
        "2022-11-01/2022-12-31")),
    row("or", "3 or 4 April 2008", ("3", "2008-04-03"), ("4 April 2008", "2008-04-04")),
    row("comma is no list", "chapter 5, 29 November 2022", ("29 November 2022", "2022-11-29")),
    row("month first", "November 29–30, 2022", ("November 29–30, 2022", BUCHAREST)),
    row("month first, listed", "June 8, 9 and 10, 2022",
        ("June 8, 9 and 10, 2022", "2022-06-08/2022-06-10")),
    row("month first, two", "Nov. 29 - Dec. 1, 2022",
        ("Nov. 29 - Dec. 1, 2022", "2022-11-29/2022-12-01")),
    row("over a year", "30 December 2021 – 2 January 2022",
        ("30 December 2021 – 2 January 2022", "2021-12-30/2022-01-02")),
    row("over a year, said once", "30 December to 2 January 2022",
        ("30 December to 2 January 2022", "2021-12-30/2022-01-02")),
    row("year's eve", "31 December and 1 January 2022",
        ("31 December and 1 January 2022", "2021-12-31/2022-01-01")),
    row("year first", "10 August 2013 - 12 September",
        ("10 August 2013 - 12 September", "2013-08-10/2013-09-12")),
    row("year first, over a year", "30 December 2021 to 2 January",
        ("30 December 2021 to 2 January", "2021-12-30/2022-01-02")),
    row("both in full", "07 Jun. 2018 - 08 Jun. 2018",
        ("07 Jun. 2018 - 08 Jun. 2018", "2018-06-07/2018-06-08")),
    row("iso", "2022-11-29/2022-11-30", ("2022-11-29/2022-11-30", BUCHAREST)),
    row("numeric", "29-30/11/2022", ("29-30/11/2022", BUCHAREST)),
    row("full stops", "29.–30.11.2022", ("29.–30.11.2022", BUCHAREST)),
    row("full stop and slash", "29./30.11.2022", ("29./30.11.2022", BUCHAREST)),
    row("slash and full stops", "29/30.11.2022", ("29/30.11.2022", BUCHAREST)),
    row("numeric over a month", "30.11. - 1.12.2022", ("30.11. - 1.12.2022",
        "2022-11-30/2022-12-01")),
    row("numeric, month first", "11/29-11/30/2022", ("11/29-11/30/2022", BUCHAREST)),
    row("numeric, signs mixed", "29/11-30.11.2022"),
    row("lost blank behind the month", "April6, 2008", ("April6, 2008", "2008-04-06")),
    row("lost blank behind on", "on7 April 2008", ("7 April 2008", "2008-04-07")),
    row("numeric, points", "29-30.11.2022", ("29-30.11.2022", BUCHAREST)),
    row("mixed", "29 November 2022 - 30/11/2022", ("29 November 2022 - 30/11/2022", BUCHAREST)),
    row("fr au", "du 29 au 30 novembre 2022", ("29 au 30 novembre 2022", BUCHAREST)),
    row("fr et", "les 29 et 30 novembre 2022", ("29 et 30 novembre 2022", BUCHAREST)),
    row("fr listed", "les 3, 4 et 5 avril 2008", ("3, 4 et 5 avril 2008", "2008-04-03/2008-04-05")),
    row("fr entre", "entre le 3 et le 7 avril 2008",
        ("3 et le 7 avril 2008", "2008-04-03/2008-04-07")),
    row("fr months", "du 30 novembre au 1er décembre 2022",
        ("30 novembre au 1er décembre 2022", "2022-11-30/2022-12-01")),
]  # fmt: skip

DAYS = [
    row("plain", "5 May 2022", ("5 May 2022", "2022-05-05")),
    row("short", "Issued on 05 Oct. 2011.", ("05 Oct. 2011", "2011-10-05")),
    row("stop after May, dash", "18 May. 2016 -\nIt rained.", ("18 May. 2016", "2016-05-18")),
    row("stop after May, dateline", "18 May. 2016 - NATO met.", ("18 May. 2016", "2016-05-18")),
    row("stop after May, to", "18 May. 2016 - 19 May. 2016",
        ("18 May. 2016 - 19 May. 2016", "2016-05-18/2016-05-19")),
    row("month in two languages", "12 September/septembre 2008 -",
        ("12 September/septembre 2008", "2008-09-12")),
    row("two months and a day", "12 September/October 2008",
        ("September/October 2008", "2008-09-01/2008-10-31")),
    row("stop after May", "Issued: 19 May. 2014\nIt rained.", ("19 May. 2014", "2014-05-19")),
    row("stop of a sentence", "It was 19 May 2014. 2000 men came.", ("19 May 2014", "2014-05-19")),
    row("ordinal", "5th of May, 2022", ("5th of May, 2022", "2022-05-05")),
    row("ordinal apart", "1 st December 2022", ("1 st December 2022", "2022-12-01")),
    row("day of", "15th day of March 2019", ("15th day of March 2019", "2019-03-15")),
    row("month first", "May 5, 2022", ("May 5, 2022", "2022-05-05")),
    row("month first, the", "May the 5th of 2022", ("May the 5th of 2022", "2022-05-05")),
    row("space before comma", "Dec. 31 , 1994", ("Dec. 31 , 1994", "1994-12-31")),
    row("in", "26 June in 2020", ("26 June in 2020", "2020-06-26")),
    row("capitals", "29 NOVEMBER 2022", ("29 NOVEMBER 2022", "2022-11-29")),
    row("lower case", "29 november 2022", ("29 november 2022", "2022-11-29")),
    row("hyphens", "05-Oct-2011", ("05-Oct-2011", "2011-10-05")),
    row("slashes", "5/Oct/2011", ("5/Oct/2011", "2011-10-05")),
    row("two digits", "05-Oct-11", ("05-Oct-11", "2011-10-05")),
    row("last century", "05-Oct-74", ("05-Oct-74", "1974-10-05")),
    row("apostrophe", "5 October ’74", ("5 October ’74", "1974-10-05")),
    row("bare two digits", "5 October 96.", ("5 October 96", "1996-10-05")),
    row("no-break spaces", "5\u00a0May\u202f2022", ("5\u00a0May\u202f2022", "2022-05-05")),
    row("line break", "on 5\nMay 2022", ("5\nMay 2022", "2022-05-05")),
    row("windows line break", "5 May\r\n2022", ("5 May\r\n2022", "2022-05-05")),
    row("iso", "2022-11-29", ("2022-11-29", "2022-11-29")),
    row("iso in a name", "archive-2018-09-23-page", ("2018-09-23", "2018-09-23")),
    row("slashes, year first", "2022/11/29", ("2022/11/29", "2022-11-29")),
    row("day first", "29/11/2022", ("29/11/2022", "2022-11-29")),
    row("american", "11/29/2022", ("11/29/2022", "2022-11-29")),
    row("points", "05.10.2011", ("05.10.2011", "2011-10-05")),
    row("same either way", "05/05/2011", ("05/05/2011", "2011-05-05")),
    row("two digits, led to", "published on 29/11/22", ("29/11/22", "2022-11-29")),
    row("two digits, timed", "(OSL) 29/11/22 14:05", ("29/11/22 14:05", "2022-11-29")),
    row("two digits, timed in fr", "APA 29.11.22 à 14h05", ("29.11.22 à 14h05", "2022-11-29")),
    row("two digits, dateline", "OSLO, 29.11.22 - They", ("29.11.22", "2022-11-29")),
    row("two digits, agency", "OSLO (ZZZ) 29.11.22 - They", ("29.11.22", "2022-11-29")),
    row("two digits, short month and dash", "27 Sept 22 - They", ("27 Sept 22", "2022-09-27")),
    row("two digits, short month and time", "27 SEP 22 14:05", ("27 SEP 22 14:05", "2022-09-27")),
    row("two digits, apostrophe", "Sept 27, ’22, they", ("Sept 27, ’22", "2022-09-27")),
    row("a year far ahead", "net zero by 2050.", ("2050", "2050-01-01/2050-12-31")),
    row("a year before a number", "from 2020 two mandates", ("2020", "2020-01-01/2020-12-31")),
    row("fr a year before a number", "dès 2020 deux mandats", ("2020", "2020-01-01/2020-12-31")),
    row("two digits, points", "Mis à jour le 29.11.22", ("29.11.22", "2022-11-29")),
    row("year and name first", "2019-Aug-01", ("2019-Aug-01", "2019-08-01")),
    row("year in the middle", "29/2022/November", ("29/2022/November", "2022-11-29")),
    row("month, year, day", "September-2020-23", ("September-2020-23", "2020-09-23")),
    row("year, day, month", "2020-23-Sep.", ("2020-23-Sep.", "2020-09-23")),
    row("year and day first", "2016/13/03", ("2016/13/03", "2016-03-13")),
    row("fr first", "le 1er décembre 2022", ("1er décembre 2022", "2022-12-01")),
    row("fr first, apart", "le 1 er décembre 2022", ("1 er décembre 2022", "2022-12-01")),
    row("fr first, written out", "le premier décembre 2022",
        ("premier décembre 2022", "2022-12-01")),
    row("fr raised", "le 1ᵉʳ décembre 2022", ("1ᵉʳ décembre 2022", "2022-12-01")),
    row("fr without accents", "5 aout 2022", ("5 aout 2022", "2022-08-05")),
    row("fr accents apart", "5 aou\u0302t 2022", ("5 aou\u0302t 2022", "2022-08-05")),
    row("fr capitals", "5 DÉCEMBRE 2022", ("5 DÉCEMBRE 2022", "2022-12-05")),
    row("fr short", "5 janv. 2022", ("5 janv. 2022", "2022-01-05")),
    row("fr number is no weekday", "Mar 10 2022", ("Mar 10 2022", "2022-03-10")),
    row("nth weekday", "the first Monday of December 2022",
        ("first Monday of December 2022", "2022-12-05")),
    row("last weekday", "the last Thursday in June 2022", ("last Thursday in June 2022",
        "2022-06-30")),
    row("fr nth weekday", "le premier lundi de mars 2023", ("premier lundi de mars 2023",
        "2023-03-06")),
    row("month", "in November 2022", ("November 2022", "2022-11-01/2022-11-30")),
    row("month, short", "Sep-2012", ("Sep-2012", "2012-09-01/2012-09-30")),
    row("month behind its year", "2023 Sept", ("2023 Sept", "2023-09-01/2023-09-30")),
    row("month of a century past", "en juillet 98, la", ("juillet 98", "1998-07-01/1998-07-31")),
    row("middle of a month", "in mid-June 2022", ("mid-June 2022", "2022-06-01/2022-06-30")),
    row("end of a month", "by end-June 2022", ("end-June 2022", "2022-06-01/2022-06-30")),
    row("middle of a month, fr", "mi-décembre 2022", ("mi-décembre 2022",
        "2022-12-01/2022-12-31")),
    row("early in a month", "in early June 2022", ("June 2022", "2022-06-01/2022-06-30")),
    row("no blank before the month", "29November 2022", ("29November 2022", "2022-11-29")),
    row("no blank before the year", "29 November2022", ("29 November2022", "2022-11-29")),
    row("of the year", "3 mai de l'année 2022", ("3 mai de l'année 2022", "2022-05-03")),
    row("fr short, double l", "le 16 juill. 2018", ("16 juill. 2018", "2018-07-16")),
    row("written out", "on the first of May 2022", ("first of May 2022", "2022-05-01")),
    row("written out, solemn", "this fourth day of April, 1949",
        ("fourth day of April, 1949", "1949-04-04")),
    row("written out, two", "the twenty-ninth and thirtieth of November 2022",
        ("twenty-ninth and thirtieth of November 2022", BUCHAREST)),
    row("fr written out", "le dix-sept juin 2018", ("dix-sept juin 2018", "2018-06-17")),
    row("fr written out, like a month", "le sept janvier 2000", ("sept janvier 2000",
        "2000-01-07")),
    row("fr written out, two words", "le vingt et un mai 2012", ("vingt et un mai 2012",
        "2012-05-21")),
    row("fr written out, range", "du premier au dix juillet 2012",
        ("premier au dix juillet 2012", "2012-07-01/2012-07-10")),
    row("months", "from March to May 2019", ("March to May 2019", "2019-03-01/2019-05-31")),
]  # fmt: skip

YEARS = [
    row("in", "in 2014, Allies agreed", ("2014", "2014-01-01/2014-12-31")),
    row("end of", "by the end of 2014.", ("2014", "2014-01-01/2014-12-31")),
    row("since", "Since 2014 the budget", ("2014", "2014-01-01/2014-12-31")),
    row("since, parentheses", "(since 2014)", ("2014", "2014-01-01/2014-12-31")),
    row("mid", "in mid-2014\n", ("mid-2014", "2014-01-01/2014-12-31")),
    row("not another", "by the end of 2014, not 2015; in 2016 and not in 2017.",
        *((str(year), f"{year}-01-01/{year}-12-31") for year in range(2014, 2018))),
    row("fr not another", "fin 2014, et non 2015, plutôt que 2016 ;",
        ("2014", "2014-01-01/2014-12-31"), ("2015", "2015-01-01/2015-12-31"),
        ("2016", "2016-01-01/2016-12-31")),
    row("not behind a year", "it sent 2015 in, not 2016; sooner rather than 2017."),
    row("back to", "dates back to 2014, as early as 2013, restricted to 2012.",
        ("2014", "2014-01-01/2014-12-31"), ("2013", "2013-01-01/2013-12-31"),
        ("2012", "2012-01-01/2012-12-31")),
    row("of two", "our decisions of 2014 and of 2016; nos accords de 2013 et de 2015 ;",
        *((str(year), f"{year}-01-01/{year}-12-31") for year in (2014, 2016, 2013, 2015))),
    row("in, before a capital", "in 2014 Allies agreed", ("2014", "2014-01-01/2014-12-31")),
    row("before a comma and a number", "by 2024, 2 per cent", ("2024", "2024-01-01/2024-12-31")),
    row("from to", "from 2011 to 2014", ("2011 to 2014", "2011-01-01/2014-12-31")),
    row("for", "Priorities for 2011 and 2012\nLe budget pour 2014, en bref",
        ("2011 and 2012", "2011-01-01/2012-12-31"), ("2014", "2014-01-01/2014-12-31")),
    row("a time behind it", "29 November 202215:00", ("29 November 2022", "2022-11-29")),
    row("planned for", "talks planned for 2011, actions prévues pour 2012.",
        ("2011", "2011-01-01/2011-12-31"), ("2012", "2012-01-01/2012-12-31")),
    row("relative to", "more relative to 2011 and 2012, fewer compared with 2014",
        ("2011 and 2012", "2011-01-01/2012-12-31"), ("2014", "2014-01-01/2014-12-31")),
    row("between", "between 2011 and 2014", ("2011 and 2014", "2011-01-01/2014-12-31")),
    row("dash", "the period 2014–2020", ("2014–2020", "2014-01-01/2020-12-31")),
    row("in a row", "in 2014 and 2015", ("2014 and 2015", "2014-01-01/2015-12-31")),
    row("not in a row", "in 2014, 2016 and 2018", ("2014", "2014-01-01/2014-12-31"),
        ("2016", "2016-01-01/2016-12-31"), ("2018", "2018-01-01/2018-12-31")),
    row("to a month", "from 2011 to May 2014", ("2011 to May 2014", "2011-01-01/2014-05-31")),
    row("fr en", "en 2014, l'Alliance", ("2014", "2014-01-01/2014-12-31")),
    row("fr d'ici", "d'ici à 2024", ("2024", "2024-01-01/2024-12-31")),
    row("fr de à", "de 2011 à 2014", ("2011 à 2014", "2011-01-01/2014-12-31")),
    row("fr mi", "mi-2023", ("mi-2023", "2023-01-01/2023-12-31")),
    row("no year before a date", "in 2022-11-29 and in 2022 November", ("2022-11-29",
        "2022-11-29"), ("2022 November", "2022-11-01/2022-11-30")),
]  # fmt: skip

WEEKDAYS = [
    row("parentheses", "on Tuesday and Wednesday (29-30 November 2022) to",
        ("Tuesday and Wednesday (29-30 November 2022)", BUCHAREST)),
    row("comma", "Tuesday, 29 November 2022", ("Tuesday, 29 November 2022", "2022-11-29")),
    row("colon", "Tuesday: 29 November 2022", ("Tuesday: 29 November 2022", "2022-11-29")),
    row("plain", "Tuesday 29 November 2022", ("Tuesday 29 November 2022", "2022-11-29")),
    row("the", "Tuesday, the 29th of November 2022",
        ("Tuesday, the 29th of November 2022", "2022-11-29")),
    row("short", "Tue 29 Nov 2022", ("Tue 29 Nov 2022", "2022-11-29")),
    row("month first", "Tuesday, November 29, 2022", ("Tuesday, November 29, 2022", "2022-11-29")),
    row("each", "Sunday 20 and Monday 21 May 2012",
        ("Sunday 20 and Monday 21 May 2012", "2012-05-20/2012-05-21")),
    row("each in parentheses", "Monday (28 November) and Tuesday (29 November 2022)",
        ("Monday (28 November) and Tuesday (29 November 2022)", "2022-11-28/2022-11-29")),
    row("three", "Monday, Tuesday and Wednesday (28-30 November 2022)",
        ("Monday, Tuesday and Wednesday (28-30 November 2022)", "2022-11-28/2022-11-30")),
    row("dash between", "Tuesday–Wednesday, 29–30 November 2022",
        ("Tuesday–Wednesday, 29–30 November 2022", BUCHAREST)),
    row("hyphen between", "Tuesday-Wednesday, 29-30 November 2022",
        ("Tuesday-Wednesday, 29-30 November 2022", BUCHAREST)),
    row("hyphen between, short", "Tue-Wed 29-30 Nov 2022", ("Tue-Wed 29-30 Nov 2022", BUCHAREST)),
    row("heading", "TUESDAY – 29 NOVEMBER 2022", ("TUESDAY – 29 NOVEMBER 2022", "2022-11-29")),
    row("behind", "29 November 2022 (Tuesday)", ("29 November 2022 (Tuesday)", "2022-11-29")),
    row("behind, two", "29-30 November 2022 (Tuesday and Wednesday)",
        ("29-30 November 2022 (Tuesday and Wednesday)", BUCHAREST)),
    row("behind, plain", "29 November 2022 Tuesday", ("29 November 2022 Tuesday", "2022-11-29")),
    row("behind a comma", "29 November 2022, Tuesday.",
        ("29 November 2022, Tuesday", "2022-11-29")),
    row("parenthesis goes on", "Tuesday (29 November 2022, in Bucharest)",
        ("Tuesday (29 November 2022", "2022-11-29")),
    row("no blank", "Wednesday7 December 2016", ("Wednesday7 December 2016", "2016-12-07")),
    row("no blank, second of two", "Tuesday 6 and Wednesday7 December 2016",
        ("Tuesday 6 and Wednesday7 December 2016", "2016-12-06/2016-12-07")),
    row("month from the first", "Monday 28 November 2022 and Tuesday 29",
        ("Monday 28 November 2022 and Tuesday 29", "2022-11-28/2022-11-29")),
    row("fr au", "du mardi 29 au mercredi 30 novembre 2022",
        ("mardi 29 au mercredi 30 novembre 2022", BUCHAREST)),
    row("fr et le", "le mardi 29 et le mercredi 30 novembre 2022",
        ("mardi 29 et le mercredi 30 novembre 2022", BUCHAREST)),
    row("fr articles", "le lundi 28, le mardi 29 et le mercredi 30 novembre 2022",
        ("lundi 28, le mardi 29 et le mercredi 30 novembre 2022", "2022-11-28/2022-11-30")),
    row("fr parentheses", "mardi et mercredi (29 et 30 novembre 2022)",
        ("mardi et mercredi (29 et 30 novembre 2022)", BUCHAREST)),
    row("fr last only", "du 29 au mercredi 30 novembre 2022",
        ("29 au mercredi 30 novembre 2022", BUCHAREST)),
    row("fr short", "Mar. 29 nov. 2022", ("Mar. 29 nov. 2022", "2022-11-29")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), RANGES)
def test_ranges(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text) == found


@pytest.mark.parametrize(("text", "found"), DAYS)
def test_days_and_months(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text) == found


@pytest.mark.parametrize(("text", "found"), YEARS)
def test_years_that_words_lead_to(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text) == found


@pytest.mark.parametrize(("text", "found"), WEEKDAYS)
def test_dates_with_weekdays(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text) == found
    assert all(mention.weekdays_agree for mention in find_dates(text))


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        pytest.param("Sunday 20 and Monday 21 May 2012", "SU MO", id="each"),
        pytest.param("Monday, Tuesday and Wednesday (28-30 November 2022)", "MO TU WE", id="three"),
        pytest.param("du 13 au dimanche 15 juillet 2012", "SU", id="last"),
        pytest.param("29 November 2022 (Tuesday)", "TU", id="behind"),
        pytest.param("last Friday of October 2022", "FR", id="counted"),
        pytest.param("Thursday", "TH", id="alone"),
        pytest.param("29 November 2022", "", id="none"),
    ],
)
def test_weekdays_are_kept_in_the_order_of_the_text(text: str, stated: str) -> None:
    mention = only(text, FRIDAY)
    assert mention.dates is not None
    assert mention.weekdays_stated == tuple(Weekday(name) for name in stated.split())
    assert mention.dates.weekdays_stated == mention.weekdays_stated


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Monday 29 November 2022", id="one"),
        pytest.param("Tuesday and Friday (29-30 November 2022)", id="last"),
        pytest.param("Monday and Wednesday (29-30 November 2022)", id="first"),
        pytest.param("29 November 2022 (Friday)", id="behind"),
    ],
)
def test_a_weekday_that_is_wrong_is_kept_and_flagged(text: str) -> None:
    mention = only(text)
    assert mention.dates is not None
    assert mention.dates.first == date(2022, 11, 29)
    assert mention.weekdays_agree is False


def test_a_weekday_that_goes_with_what_follows_is_left_alone() -> None:
    words = [words for words, _ in short("29 November 2022, Friday at the latest")]
    assert words == ["29 November 2022", "Friday"]


def test_more_weekdays_than_days_are_left_alone() -> None:
    words = [words for words, _ in short("Tuesday and Wednesday 30 November 2022")]
    assert words == ["Tuesday and Wednesday", "30 November 2022"]


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        pytest.param("5 May 2022", Precision.DAY, id="day"),
        pytest.param("next week", Precision.WEEK, id="week"),
        pytest.param("next month", Precision.MONTH, id="relative month"),
        pytest.param("May 2022", Precision.MONTH, id="month"),
        pytest.param("next year", Precision.YEAR, id="relative year"),
        pytest.param("since 2014", Precision.YEAR, id="year"),
        pytest.param("Wednesday of next week", Precision.DAY, id="weekday of a week"),
        pytest.param("5 May last year", Precision.DAY, id="day of a year"),
    ],
)
def test_precision_is_that_of_the_words(text: str, precision: Precision) -> None:
    assert only(text, FRIDAY).precision is precision


def test_days_cut_off_from_their_month_say_so() -> None:
    first, last = find_dates("on 3 and 7 April 2008")
    assert (first.origin, first.inferred_from) == ("inferred", ("the date that it is joined to",))
    assert last == DateMention(span=last.span, dates=last.dates)


def test_a_day_that_the_text_states_with_its_year_too_is_of_that_year() -> None:
    first, second, third = find_dates(
        "20-21 March 2006: he came on 20 and 21 March, not on 5 March."
    )
    assert str(first.dates) == str(second.dates) == "2006-03-20/2006-03-21"
    assert (first.inferred_from, second.inferred_from) == ((), (OTHER_DATES,))
    assert third.dates is None


def test_a_year_written_with_two_digits_is_inferred() -> None:
    assert only("05-Oct-11").inferred_from == ("two-digit year",)


@pytest.mark.parametrize("behind", ["Ce jeudi 23 août 2018", "Jeudi 23 août 2018"])
def test_a_dateline_in_figures_is_no_end_of_a_range(behind: str) -> None:
    found = find_dates(f"Berne, 22.08.2018 - {behind}, elle est venue.", language="fr")
    assert [str(each.dates) for each in found] == ["2018-08-22", "2018-08-23"]


@pytest.mark.parametrize("dash", [" - ", " – ", " — ", " -- ", "-"])
@pytest.mark.parametrize("behind", ["Today", "Yesterday", "Tomorrow", "Today and tomorrow"])
def test_a_dash_parts_a_dateline_from_a_sentence_about_today(dash: str, behind: str) -> None:
    text = f"OSLO, 5 May 2022{dash}{behind}, the ministers meet."
    first, second = find_dates(text)
    assert (text[first.span.start : first.span.end], str(first.dates)) == (
        "5 May 2022",
        "2022-05-05",
    )
    assert text[second.span.start : second.span.end] == behind


@pytest.mark.parametrize(
    "joined", ["5 May 2022 to today", "5 May - today", "5 May 2022 - today", "yesterday - today"]
)
def test_other_days_up_to_today_are_one_stretch(joined: str) -> None:
    [found] = find_dates(f"They met from {joined} in Oslo.")
    assert found.span.end - found.span.start == len(joined)
