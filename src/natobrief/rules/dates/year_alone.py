"""Years that words lead to: in 2014, since 2014, by the end of 2024, from 2011 to 2014, en 2014.

The one of a thing that stands behind it is one too: "the summit of 2014", "celui de 2020".
Otherwise a number that looks like a year is one behind such words only: names ("Agenda 2030",
"Strategic Concept 2010"), resolutions and counts look the same.
"""

import re
from typing import Final

from natobrief.lexicon.months import AMOUNTS, BEFORE_YEARS, BEHIND_YEARS
from natobrief.rules.dates.joints import AND, OR, is_between, link_of
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Link, Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import ANY_GAP, BLANK, DASH, GAP, S
from natobrief.rules.dates.words import MONTH, WEEKDAY, one_of
from natobrief.text.regex import regex

_YEAR = r"(?:19[4-9]|20[0-6])[0-9]"
_TO = rf"(?:{S}{DASH}{ANY_GAP}|{GAP}(?:to|through|until|à|jusqu['’]en){GAP})"
_LINK = rf"(?:{_TO}|{AND}|{OR}|,{GAP})"
#: One of many things behind a number: "2014 vehicles", "2010 men".
_THING = (
    r"(?:[a-zà-ÿ’'-]{1,24}[sx]|men|women|people|personnel|staff|police|children|aircraft|million"
    r"|billion|thousand|hundred|per|percent|square|metric|nautical|kilo\w{1,9}|euro|dollar|[a-z]{1,2}"
    r"|local|hour|extra|additional|new|more|other|armed)"
)
#: A year that counts nothing and begins no date: "2000 troops", "2014-05-06", "2014 May". A number
#: of hundreds may count what any word says.
FREE: Final = (
    rf"(?![\w%$€£])(?![-/.:,][0-9]|{BLANK}[0-9])(?![-/]\w)(?!{GAP}(?:{MONTH}|on{GAP}{WEEKDAY}))(?!{_TO}[0-9])"
    rf"(?={ANY_GAP}(?:[^\w\s(]|\((?![0-9])|[A-ZÀ-Ý]|\Z)|{BLANK}{{0,4}}\n|{GAP}{one_of(BEHIND_YEARS)}(?!\w)"
    rf"|{GAP}(?:[nsjlmtc]|qu)['’]|(?<!00){BLANK}(?!{_THING}(?!\w))[a-zà-ÿ]{{3}})"
)
#: "the 2008-2010 period"; "the 2014-2020 Programme" is a name.
_PERIOD = rf"{_YEAR}{DASH}{_YEAR}{GAP}(?:period|biennium|triennium)(?!\w)"
#: "by the end of 2013 and not 2014", "fin 2013, et non 2014": behind another year only.
_NOT = (
    rf"(?:[Nn]o[nt]|rather{GAP}than|instead{GAP}of|plutôt{GAP}que)(?:{GAP}pas)?{GAP}"
    rf"(?:(?:in|en|fin){GAP})?"
)
#: Words that lead to a year, for the scanner.
LEAD_TO_YEAR: Final = (
    rf"(?:{_NOT}(?={_YEAR}(?![0-9]))|de{GAP}(?={_YEAR}{GAP}à{GAP}{_YEAR}(?![0-9]))|the{GAP}(?={_PERIOD})|"
    rf"{one_of(form for word in BEFORE_YEARS for form in (word, word.capitalize()))}"
    rf"(?:{GAP}|(?<=-))(?={_YEAR}(?![0-9])))"
)
_LED = regex(LEAD_TO_YEAR)
_DENIED = regex(_NOT)
_BEHIND_YEAR = regex(rf"(?<![0-9]){_YEAR},?{GAP}(?:(?:and|et){GAP})?\Z")
_YEARS = regex(rf"{_YEAR}(?:{_LINK}{_YEAR}(?![0-9])){{0,4}}{FREE}")
_EACH = regex(rf"(?:(?P<link>{_LINK}))?(?P<year>{_YEAR})")

#: "for 2000" may be so many, "for 2014-2020" stands in the names of programmes.
_FOR = ("for", "pour")
_LONGEST_LEAD: Final = 80
_YEAR_OF = regex(rf"{_YEAR}(?={GAP}of{GAP}(?:the|its|his|her|their|our|an?|[A-Z]))")
_DEED = regex(
    r"(?<!\w)(?:into force|[a-z]{2,16}(?:tion|sion|ment|ing|ance|ence|ture|pse|val|ery)|birth|death"
    rf"|start|end|launch|fall|outbreak|attack|release){GAP}\Z"
)
_LONGEST_DEED: Final = 24
_MAY_COUNT = regex(rf"19[0-9]{{2}}|2000|{DASH}")
_NO_MORE = regex(
    rf"{S}(?:[,.;:)\n]|\Z)|{GAP}(?:is|are|was|were|will|has|have|had|would|should|must|shall"
    rf"|est|sont|sera|seront|a|ont|était|étaient|doit|doivent|ne)(?!\w)|{GAP}n['’]"
    rf"|{GAP}[a-zà-ÿ]{{2,14}}r(?:a|ont)(?!\w)"
)


_AND_OF = regex(rf"(?<!\w)(?:of|de){GAP}{_YEAR},?{GAP}(?:(?:and|et|puis){GAP})?\Z")
#: What has its year behind it: "the summit of 2014", "celui de 2014"; amounts have a number there.
_OF: Final = ("of", "de")
_THE_ONE = regex(
    rf"(?<!\w)(?:(?:[Tt]he|[Tt]h(?:at|is)|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Nn]os|[Nn]otre"
    rf"|[Ss](?:on|a|es)|[Ll]eurs?|[Ll][ea]s?|[Dd]u|[Dd]es|[Aa]ux?|[Cc]et(?:te)?|[Cc]es?){GAP}|[LlDd]['’])(?:[\w'’-]{{1,24}}{GAP}){{0,3}}(?P<noun>[^\W\d][\w'’-]{{1,24}}){GAP}\Z"
    rf"|(?<!\w)(?:[Cc]elles?|[Cc]elui|[Cc]eux|[Tt]hat|[Tt]hose){GAP}\Z"
)


def _deed(text: str, lead: re.Match[str]) -> re.Match[str] | None:
    """Read the year of a deed that names its object behind it: "the signing in 1949 of the Treaty".

    A deed is told by its ending; "in 2012 of the villages" may count them.
    """
    match = _YEAR_OF.match(text, lead.end())
    start = max(0, lead.start() - _LONGEST_DEED)
    return match if match and _DEED.search(text, start, lead.start()) else None


def _is_of_one(text: str, at: int, years: str) -> bool:
    """Tell whether words before "of" name one thing that has its year behind it.

    Another year may be tied to it: "nos décisions de 1999 et de 2004".
    """
    if _AND_OF.search(text, max(0, at - 16), at):
        return True
    led = _THE_ONE.search(text, max(0, at - _LONGEST_LEAD), at)
    return led is not None and led["noun"] not in AMOUNTS and not years.endswith("00")


def _is_time_for(text: str, years: re.Match[str]) -> bool:
    """Tell whether years behind "for" are none of many things: "the budget for 2023."."""
    is_closed = _NO_MORE.match(text, years.end()) is not None
    return is_closed and _MAY_COUNT.search(years[0]) is None


def _is_decade(lead: str, years: str) -> bool:
    """Tell "les années 2010", which are ten, from "les années 2012 et 2013"."""
    return lead.lower().startswith("années") and years.endswith("0")


def read_year_alone(text: str, at: int) -> Phrase | None:
    """Read years behind the word that leads to them, which stands at a place of the text.

    >>> phrase = read_year_alone("from 2011 to 2014.", 0)
    >>> [point.year for point in phrase.points], phrase.start
    ([2011, 2014], 5)
    """
    lead = _LED.match(text, at)
    match = lead and (_YEARS.match(text, lead.end()) or _deed(text, lead))
    if lead is None or match is None or _is_decade(lead[0], match[0]):
        return None
    if _DENIED.fullmatch(lead[0]) and not _BEHIND_YEAR.search(text, max(0, at - 16), at):
        return None
    if lead[0].rstrip() in _OF and not (" à " in match[0] or _is_of_one(text, at, match[0])):
        return None
    if lead[0].lower().startswith(_FOR) and not _is_time_for(text, match):
        return None
    years = list(_EACH.finditer(text, *match.span()))
    points = [
        Point(start=year.start("year"), end=year.end(), year=int(year["year"]), unit=Precision.YEAR)
        for year in years
    ]
    first, *rest = points
    if lead[0].endswith("-"):  # "mid-2023" is one word
        first = first._replace(start=at)
    links = tuple(link_of(year["link"]) for year in years[1:])
    if links == (Link.AND,) and is_between(text, match.start()):
        links = (Link.RANGE,)
    return phrase_of(first, *rest, links=links)
