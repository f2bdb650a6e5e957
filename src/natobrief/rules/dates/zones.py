"""Time zones as releases name them."""

import re
from datetime import timedelta

from natobrief.rules.dates.shapes import BLANK, S
from natobrief.text.regex import regex

#: Offset from UTC, in hours, of the abbreviations read.
ABBREVIATIONS = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2,
    "EET": 2, "EEST": 3, "MSK": 3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "PST": -8,
    "PDT": -7, "JST": 9, "HKT": 8, "SGT": 8, "KST": 9, "TU": 0, "HEC": 1, "HNEC": 1, "HAEC": 2,
    "HNE": -5, "HAE": -4, "AST": -4, "ADT": -3, "MST": -7, "MDT": -6, "HNA": -4, "HAA": -3,
    "HNC": -6, "HAC": -5, "HNR": -7, "HAR": -6, "HNP": -8, "HAP": -7,
}  # fmt: skip

#: Cities whose time is spoken of, in English and French, each with its IANA zone.
CITIES = {
    "Ankara": "Europe/Istanbul", "Athens": "Europe/Athens", "Athènes": "Europe/Athens",
    "Berlin": "Europe/Berlin", "Bratislava": "Europe/Bratislava", "Brussels": "Europe/Brussels",
    "Bruxelles": "Europe/Brussels", "Bucarest": "Europe/Bucharest",
    "Bucharest": "Europe/Bucharest", "Budapest": "Europe/Budapest", "Chicago": "America/Chicago",
    "Copenhagen": "Europe/Copenhagen", "Copenhague": "Europe/Copenhagen",
    "Geneva": "Europe/Zurich", "Genève": "Europe/Zurich", "Helsinki": "Europe/Helsinki",
    "Istanbul": "Europe/Istanbul", "Kaboul": "Asia/Kabul", "Kabul": "Asia/Kabul",
    "Kiev": "Europe/Kyiv", "Kyiv": "Europe/Kyiv", "Lisbon": "Europe/Lisbon",
    "Lisbonne": "Europe/Lisbon", "Ljubljana": "Europe/Ljubljana", "London": "Europe/London",
    "Londres": "Europe/London", "Luxembourg": "Europe/Luxembourg", "Madrid": "Europe/Madrid",
    "Moscou": "Europe/Moscow", "Moscow": "Europe/Moscow", "New York": "America/New_York",
    "Oslo": "Europe/Oslo", "Ottawa": "America/Toronto", "Paris": "Europe/Paris",
    "Podgorica": "Europe/Podgorica", "Prague": "Europe/Prague", "Reykjavik": "Atlantic/Reykjavik",
    "Riga": "Europe/Riga", "Rome": "Europe/Rome", "Sarajevo": "Europe/Sarajevo",
    "Skopje": "Europe/Skopje", "Sofia": "Europe/Sofia", "Stockholm": "Europe/Stockholm",
    "Tallinn": "Europe/Tallinn", "Tbilisi": "Asia/Tbilisi", "Tirana": "Europe/Tirane",
    "Varsovie": "Europe/Warsaw", "Vienna": "Europe/Vienna", "Vienne": "Europe/Vienna",
    "Vilnius": "Europe/Vilnius", "Warsaw": "Europe/Warsaw", "Washington": "America/New_York",
    "Zagreb": "Europe/Zagreb",
}  # fmt: skip

#: The zones of North America, by the letter with which their names begin.
AMERICAN = {
    "A": "America/Halifax", "E": "America/New_York", "C": "America/Chicago",
    "M": "America/Denver", "R": "America/Denver", "P": "America/Los_Angeles",
}  # fmt: skip

#: What `zone` holds for "local time" and "heure locale".
LOCAL = "local"

_CITY = "|".join(city.replace(" ", BLANK) for city in CITIES)
_NAMES = "|".join(sorted(ABBREVIATIONS, key=len, reverse=True))
_ZONE = regex(
    rf"""
    (?:{S}(?P<opened>\()?|,{BLANK}(?=[Ll]ocal|[Hh]eure|[A-Z]{{3,4}}(?![\w+-])|(?:{_CITY}){BLANK}))
    (?:
      (?P<offset>(?:GMT|UTC){BLANK}?[-+\u2212\u2013]{BLANK}?[0-9]{{1,2}}(?::?[0-9]{{2}})?(?![\w:])
        (?:{BLANK}\([A-Z]{{2,5}}\)|,{BLANK}(?:[Ll]ocal{BLANK}[Tt]ime|heure{BLANK}locale))?)
    | (?P<plain>[-+\u2212](?:0[0-9]|1[0-4])(?::?(?:00|15|30|45))?(?![\w:]))
    | (?P<name>(?:{_NAMES})(?![\w+-])|Z(?=-[0-9]{{4}}Z))
    | (?P<both>[Ll]ocal{BLANK}[Tt]ime|heure{BLANK}locale)(?:,|{S}[;=/]){BLANK}(?=GMT|UTC)
        (?P<theirs>(?:GMT|UTC){BLANK}?[-+\u2212\u2013]{BLANK}?[0-9]{{1,2}}(?::?[0-9]{{2}})?(?![\w:]))
    | (?P<local>[Ll]ocal{BLANK}[Tt]ime|LOCAL{BLANK}TIME|heures?{BLANK}locales?
        |(?:local|LOCAL)(?={S}(?:[.,;:)\n]|\Z)|{BLANK}on\b))(?!\w)
    | (?P<city>{_CITY})(?:{BLANK}[Ll]ocal)?{BLANK}[Tt]ime(?!\w)
    | [Hh]eures?{BLANK}(?:de{BLANK}|d['’])(?P<ville>{_CITY})(?!\w)
    | (?P<american>(?:[AECMP]T|H[ACEPR])(?!\w|{BLANK}[0-9A-Z])
        |(?:Atlantic|Eastern|Central|Mountain|Pacific){BLANK}
        (?:(?:Standard|Daylight){BLANK})?[Tt]ime(?!\w))
    | [Hh]eure{BLANK}(?:de{BLANK}l['’]|du{BLANK}|des{BLANK})
      (?P<canadienne>Est|Atlantique|Centre|Pacifique|Rocheuses)(?!\w)
    | heure{BLANK}(?P<centrale>d['’]Europe{BLANK}centrale)(?!\w)
    | (?P<central>Central{BLANK}European{BLANK}(?P<summer>Summer{BLANK})?Time)(?!\w)
    )
    (?(opened)\))
    """,
    re.VERBOSE,
)
_MINUS = str.maketrans("\u2212\u2013", "--")
_STATED = regex(
    r"(?P<name>[A-Z]{1,4})?(?:(?P<sign>[+-])(?P<hours>[0-9]{1,2}):?(?P<minutes>[0-9]{2})?)?"
)


def offset_of(zone: str) -> timedelta | None:
    """Return the offset from UTC that an abbreviation or an offset states; None for other zones.

    >>> offset_of("CET"), offset_of("GMT+0530"), offset_of("Europe/Brussels")
    (datetime.timedelta(seconds=3600), datetime.timedelta(seconds=19800), None)
    """
    match = _STATED.fullmatch(zone)
    if match is None or match["name"] not in {None, *ABBREVIATIONS}:
        return None
    base = timedelta(hours=ABBREVIATIONS.get(match["name"] or "UTC", 0))
    stated = timedelta(hours=int(match["hours"] or 0), minutes=int(match["minutes"] or 0))
    return base - stated if match["sign"] == "-" else base + stated


def read_zone(text: str, at: int) -> tuple[str | None, int]:
    """Read a zone behind a clock time: how `DateMention.zone` words it, and where it ends.

    >>> read_zone("09:30 (GMT +3)", 5), read_zone("09:30 Brussels time", 5)
    (('GMT+3', 14), ('Europe/Brussels', 19))
    """
    match = _ZONE.match(text, at)
    if match is None:
        return None, at
    city = match["city"] or match["ville"]
    if city:
        return CITIES[" ".join(city.split())], match.end()
    american = (match["american"] or match["canadienne"] or "").removeprefix("H")
    if american:
        return AMERICAN[american[0]], match.end()
    if match["central"] or match["centrale"]:
        return "CEST" if match["summer"] else "CET", match.end()
    if match["local"]:
        return LOCAL, match.end()
    words = match["offset"] or match["theirs"] or match["plain"] or match["name"]
    plain = re.sub(rf",.*|{BLANK}(?:\(.*)?", "", words).translate(_MINUS)
    return plain, match.end()
