"""How releases write dates: a writer of phrases whose days are known, and neutral words around."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final, NamedTuple

import pytest
from hypothesis import strategies as st

from natobrief.lexicon.months import DAYS_SPELLED
from natobrief.model import DateRange, Language, Weekday
from natobrief.rules.dates import DateMention, find_dates


def words(line: str) -> list[str]:
    """Split a line into its words."""
    return line.split()


MONTHS: Final[Mapping[Language, list[str]]] = {
    Language.EN: words(
        "January February March April May June July August September October November December"
    ),
    Language.FR: words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
}
SHORT_MONTHS: Final = words("Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.")
WEEKDAYS: Final[Mapping[Language, list[str]]] = {
    Language.EN: words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    Language.FR: words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
}
DASHES: Final = ["-", "\u2010", "\u2011", "\u2012", "–", "—", " - ", " – ", " \N{EM DASH} "]
BLANKS: Final = [" ", "\u00a0", "\u202f", "\n", "\r\n", " \n", "  "]


class Said(NamedTuple):
    """A phrase, with the days that it states."""

    words: str
    days: DateRange
    language: Language

    def __str__(self) -> str:
        """Return the phrase."""
        return self.words


#: Writes days; the blank and the dash are those to use.
Style = Callable[[DateRange, str, str], str]


def of_month(day: date, language: Language) -> str:
    """Return the name of the month of a day."""
    return MONTHS[language][day.month - 1]


def weekday(day: date, language: Language) -> str:
    """Return the name of the weekday of a day."""
    return WEEKDAYS[language][day.weekday()]


def day_first(days: DateRange, language: Language, joint: str) -> str:
    """Write days before their month, which is written once if it is the same."""
    first, last = days.first, days.last
    if first == last:
        return f"{number(first, language)} {of_month(first, language)} {first.year}"
    end = f"{number(last, language)} {of_month(last, language)} {last.year}"
    start = number(first, language)
    if (first.year, first.month) != (last.year, last.month):
        start += f" {of_month(first, language)}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start}{joint}{end}"


def number(day: date, language: Language) -> str:
    """Write the number of a day."""
    return "1er" if language is Language.FR and day.day == 1 else str(day.day)


def month_first(days: DateRange, joint: str) -> str:
    """Write days behind their month, the American way."""
    first, last = days.first, days.last
    months = MONTHS[Language.EN]
    if first == last:
        return f"{months[first.month - 1]} {first.day}, {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{months[first.month - 1]} {first.day}{joint}{last.day}, {last.year}"
    start = f"{months[first.month - 1]} {first.day}"
    if first.year != last.year:
        start += f", {first.year}"
    return f"{start}{joint}{months[last.month - 1]} {last.day}, {last.year}"


def ordinal(day: date) -> str:
    """Write the number of a day with its English ordinal."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day.day}{'th' if day.day in {11, 12, 13} else ending}"


#: English styles of any days; the joint is the dash or a word.
ENGLISH: Final[Mapping[str, Style]] = {
    "dash": lambda days, _blank, dash: day_first(days, Language.EN, dash),
    "to": lambda days, blank, _dash: day_first(days, Language.EN, f"{blank}to{blank}"),
    "month first": lambda days, _blank, dash: month_first(days, dash),
    "capitals": lambda days, _blank, dash: day_first(days, Language.EN, dash).upper(),
    "iso": lambda days, _blank, _dash: " to ".join(
        dict.fromkeys([str(days.first), str(days.last)])
    ),
}
FRENCH: Final[Mapping[str, Style]] = {
    "dash": lambda days, _blank, dash: day_first(days, Language.FR, dash),
    "au": lambda days, blank, _dash: day_first(days, Language.FR, f"{blank}au{blank}"),
}
#: Styles of one day.
ONE_DAY: Final[Mapping[Language, Mapping[str, Callable[[date], str]]]] = {
    Language.EN: {
        "short": lambda day: f"{day.day:02} {SHORT_MONTHS[day.month - 1]} {day.year}",
        "hyphens": lambda day: f"{day.day:02}-{SHORT_MONTHS[day.month - 1][:3]}-{day.year}",
        "ordinal": lambda day: f"{ordinal(day)} of {of_month(day, Language.EN)} {day.year}",
        "year first": lambda day: f"{day.year} {of_month(day, Language.EN)} {day.day}",
        "slashes": lambda day: f"{day.year}/{day.month:02}/{day.day:02}",
        "points": lambda day: f"{day.day:02}.{day.month:02}.{day.year}",
        "glued": lambda day: f"{day.day}{of_month(day, Language.EN)}{day.year}",
        "written out": lambda day: f"{spelled(day)} of {of_month(day, Language.EN)} {day.year}",
    },
    Language.FR: {
        "of": lambda day: f"{day.day} de {of_month(day, Language.FR)} {day.year}",
        "no accents": lambda day: f"{day.day} {plain(of_month(day, Language.FR))} {day.year}",
        "of the year": lambda day: f"{day.day} {of_month(day, Language.FR)} de l'année {day.year}",
        "written out": lambda day: (
            f"{spelled(day, Language.FR)} {of_month(day, Language.FR)} {day.year}"
        ),
    },
}


def spelled(day: date, language: Language = Language.EN) -> str:
    """Write the number of a day as a word."""
    return DAYS_SPELLED[language][day.day - 1][0]


def plain(word: str) -> str:
    """Drop the accents of a French month."""
    return word.replace("é", "e").replace("û", "u")


def ranges(most: int = 6, least: int = 1) -> st.SearchStrategy[DateRange]:
    """Days in a row, from the years in which the Alliance met."""
    return st.builds(
        lambda first, more: DateRange(first=first, last=first + timedelta(days=more)),
        st.dates(date(1950, 1, 1), date(2048, 6, 30)),
        st.integers(least - 1, most - 1),
    )


@st.composite
def said_ranges(draw: st.DrawFn) -> Said:
    """Draw days with a year, in a style of either language, without weekdays."""
    days = draw(ranges())
    language = draw(st.sampled_from(Language))
    styles = ENGLISH if language is Language.EN else FRENCH
    style = styles[draw(st.sampled_from(sorted(styles)))]
    blank, dash = draw(st.sampled_from(BLANKS)), draw(st.sampled_from(DASHES))
    return Said(style(days, blank, dash), days, language)


@st.composite
def said_days(draw: st.DrawFn) -> Said:
    """Draw one day, in a style of either language."""
    days = draw(ranges(most=1))
    language = draw(st.sampled_from(Language))
    styles = ONE_DAY[language]
    words = styles[draw(st.sampled_from(sorted(styles)))](days.first)
    return Said(words, days, language)


@st.composite
def said_weekdays(draw: st.DrawFn) -> Said:
    """Draw days with their weekdays before them, as "Tuesday and Wednesday (29-30 May 2022)"."""
    language = draw(st.sampled_from(Language))
    days = draw(ranges(most=2, least=1))
    names = [weekday(day, language) for day in days]
    dates = day_first(days, language, draw(st.sampled_from(DASHES)))
    together = f" {'et' if language is Language.FR else 'and'} ".join(names)
    opened, closed = draw(st.sampled_from([(" (", ")"), (", ", ""), (" ", "")]))
    stated = tuple(list(Weekday)[day.weekday()] for day in days)
    with_names = DateRange(first=days.first, last=days.last, weekdays_stated=stated)
    return Said(f"{together}{opened}{dates}{closed}", with_names, language)


#: Any phrase that states its days in full.
SAID: Final = st.one_of(said_ranges(), said_days(), said_weekdays())


def filler() -> st.SearchStrategy[str]:
    """Words of no language, without digits: nothing in them can be a date."""
    return st.lists(st.text("bckpqxzBKPQé", min_size=2, max_size=8), min_size=1, max_size=8).map(
        " ".join
    )


def around(before: str, words: str, after: str) -> str:
    """Set words into a sentence."""
    return f"{before} {words}. {after}"


def only(text: str, reference: date | None = None) -> DateMention:
    """Return the one mention of a text."""
    [mention] = find_dates(text, reference)
    return mention


def short(text: str, reference: date | None = None) -> list[tuple[str, str]]:
    """Write the mentions of a text short: words and days, "?" for days not settled."""
    return [
        (mention.span.of(text), str(mention.dates or "?"))
        for mention in find_dates(text, reference)
    ]


def row(name: str, text: str, *found: tuple[str, str]) -> object:
    """Name a row of a table: a text, and the words and days found in it."""
    return pytest.param(text, list(found), id=name)
