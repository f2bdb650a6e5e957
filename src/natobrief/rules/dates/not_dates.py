"""Words that look like a day and a month and are none: "they may 12 times", "No. 3 May 1995"."""

import re
from collections.abc import Sequence

from natobrief.lexicon.months import VERBS
from natobrief.rules.dates.points import Point
from natobrief.rules.dates.shapes import DASH, GAP, S
from natobrief.rules.dates.words import ANY_WEEKDAY
from natobrief.text.regex import regex

_LAST_DAY = 31
_HAS_ORDINAL = regex("[0-9][a-z]")
_GOES_ON = regex(rf"{GAP}(?!(?:at|on|to|and|from|until|in)\b)[a-z]")
_AUXILIARY = regex(rf"{GAP}(?:not{GAP}|Not{GAP})?(?:[Bb]e|[Hh]ave|[Nn]eed)(?!\w)")
_TEENS = r"ten|eleven|twelve|\w{3,6}teen|twenty"
#: "nineteen forty-nine", "deux mille quatre".
_YEAR_IN_WORDS = (
    rf"(?:nineteen{GAP}(?:hundred|\w{{3,5}}ty)|twenty{GAP}(?:{_TEENS})"
    rf"|two{GAP}thousand{GAP}(?:and{GAP})?(?:one|two|three|four|five|six|seven|eight|nine|{_TEENS})"
    rf"|mil(?:le)?{GAP}neuf{GAP}cent"
    rf"|deux{GAP}mille{GAP}(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\w{{2,6}}ze|vingt))"
)
_OTHER_YEAR = regex(
    rf",?{GAP}(?:(?:in{GAP}the{GAP}year{GAP}|de{GAP}l['’]an{GAP})?{_YEAR_IN_WORDS}|(?:of|in){GAP}(?:that|the{GAP}(?:same|following|previous|preceding)){GAP}year"
    rf"|de{GAP}(?:la{GAP}même{GAP}année|l['’]année{GAP}(?:suivante|précédente)|cette{GAP}année-là)"
    r")(?!\w)"
)
#: "Avenue Leopold III" is named by what follows, not by the date before it.
_STREET = regex(
    rf"{GAP}(?:Street|Bridge|Road|Lane|Drive|Stadium|Airport|Palace|Barracks|Brigades?|[Mm]ovement"
    rf"|(?:Avenue|Boulevard|Square)(?!{GAP}(?:[A-Z]|d[eu])))(?!\w)"
)
#: "the March 14 Alliance" is a party; "on 14 March Alliance leaders" are not.
_PARTY = regex(
    rf"{GAP}(?:[Aa]lliance|[Cc]oalition|[Bb]loc|[Ff]orces|[Gg]roup|[Oo]rgani[sz]ation)(?!\w)"
)
_THE = regex(rf"(?<!\w)[Tt]he{GAP}\Z")
#: "5 June-class frigates"; the first of two days may be tied so: "5 mai-dimanche 8 mai".
_COMPOUND = regex(
    rf"-(?:Ma[iï](?!{GAP}[0-9])"
    rf"|(?!(?:early|late|mid|end|début|fin|mi)\b|{ANY_WEEKDAY})[a-zà-ÿ]{{3}})"
)
_RUE = regex(
    r"(?<!\w)(?:[Rr]ue|[Pp]lace|[Aa]venue|[Bb]oulevard|[Qq]uai|[Pp]ont|[Ee]splanade|[Ss]quare|[Ss]tade"
    r"|[Pp]alais|[Cc]amp|[Aa]éroport|[Hh]ôtel|[Mm]ouvement|[Cc]oalition|[Cc]aserne|[Uu]niversité|[Ll]ycée)"
    rf"{GAP}du{GAP}(?:[0-9]{{1,2}}(?:er)?(?:{GAP}|-))?\Z"
)
_NUMBERED = regex(
    r"(?<!\w)(?:COP|DAY|JOUR|SESSION|ITEM|POINT|PANEL|ROUND|PART|ANNEX|ARTICLE|SECTION|CHAPTER"
    r"|[Dd]ay|[Jj]our|(?<!(?:ing|ary|ial|lar) )[Ss]essions?|[Ss]éance|[Ii]tems?"
    r"|(?<!ress )[Pp]oints?"
    r"|[Rr]ooms?|[Ss]alles?|[Pp]anel|[Rr]ound|(?<!ound )[Tt]able|[Gg]ate"
    r"|[Nn]o\.?|[Nn][°ºr]\.?|[Nn]os\.?|[Nn]umber"
    r"|[Vv]ol\.?|[Ii]ssue|[Aa]rticles?|[Pp]hase|[Ss]eats?|[Rr]ows?|[Bb]erths?|[Cc]hapters?|[Aa]nnex|[Pp]ages?|[Pp]art|[Pp]aragraphs?|[Pp]aras?\.?|[Rr]ules?|[Ss]ections?"
    rf"|[Nn]uméro|[Vv]ersions?|[Vv]\.|[Cc]hapitres?|[Aa]nnexe|[Rr]ésolutions?|[Rr]esolutions?"
    rf"|Type|Mk\.?|Model|Tier|Lot|Tome|Block|Terminal|Hangar|Pillar|Tranche|Grade|[A-Z][A-Za-z]?-){GAP}?\Z"
)
_ELEVENTH = rf"(?:11(?:th)?(?:{GAP}(?:of{GAP})?|-)[Ss]eptemb(?:er|re)|[Ss]eptember{GAP}11)"
#: The day that became the name of what happened on it, in 2001.
_ATTACK = regex(
    rf"(?<!\w){_ELEVENTH}{GAP}(?:terrorist{GAP})?attacks?(?!\w)"
    rf"|(?<!\w)(?:attacks?{GAP}(?:of|on)|(?:attentat|attaque)s?{GAP}du){GAP}(?:the{GAP})?{_ELEVENTH}"
    rf"(?!,?{GAP}[0-9]{{4}})"
)
#: "Le 11-Septembre" is that too.
_ATTACK_FR = regex("11-Septembre(?!-)")
#: The planet and what flies there: "the Mars 2020 mission", "NASA's Mars 3", "la sonde Mars 96".
_TO_MARS = regex(rf"(?:(?<!\w)(?:[Tt]he|on|to|missions?|sonde|planète)|['’]s|-de-){GAP}?\Z")
_FLIES = regex(rf"{GAP}[0-9]{{1,4}}{GAP}(?:mission|rover|probe|lander)")
#: Who and what bears the name of a month or a weekday: "Mrs May", "the MV Sunday Star".
_SHIP = (
    r"HMS|HMCS|HMAS|USS|USNS|FS|FGS|ITS|TCG|HNLMS|HNoMS|HDMS|ORP|ROS|NRP|ESPS|BNS|[MR]\.?V\.?|M/V|M/T"
    r"|RFA|RMS"
)
_BEARER = regex(
    r"(?<!\w)(?:(?:Mrs?|Ms|Miss|Mme|Mlle|M|MM|Dr|Sir|Lord|Lady|Dame|Sgt|Pvt|Cpl|Capt|Cpt|Lt|Maj|Col|Gen|Cdr|Adm)\.?"
    r"|(?:(?<!\w[ -])|(?<=Lieutenant[ -])|(?<=Major[ -])|(?<=Brigadier[ -])|(?<=Lt[ -])"
    r"|(?<=\w\.[ -]))General"
    r"|[Cc]aptain|Private|Corporal|Major|[Cc]olonel|[Ll]ieutenant|[Aa]dmiral|[Ss]ergeant|[Gg]énéral"
    rf"|[Cc]apitaine|[Aa]miral|Theresa"
    rf"|(?:{_SHIP})(?:{GAP}['\"“‘«]?[A-Z][\w-]{{1,20}}){{0,2}}){GAP}['\"“‘«]?\Z"
)
_HOLDER = regex(
    r"(?<!\w)(?:[Aa]mbassador|[Aa]mbassadeur|Minister|Secretary|Senator|Commissioner|Professor"
    r"|(?:Secretary[ -])?General|President|Chancellor|Chair(?:man|woman)?|Director|Envoy|Speaker"
    rf"|[Mm]inistre|[Ss]énateur|[Cc]ommissaire|[Pp]rofesseur|[Jj]uge|Judge){GAP}\Z"
)
#: A whole day: in a line of its own it is one, whoever stands in the line above.
_WHOLE_DAY = regex(rf"\w+\.?{GAP}[0-9]{{1,2}}(?:st|nd|rd|th)?,?{GAP}[0-9]{{4}}(?!\w)")
#: What stands before most days, and in no name; to look is quicker than to search.
_PLAIN_LEADS = frozenset({" on ", " le ", " of ", "the ", " to ", "and "})
_LONGEST_LEAD = 32
_LONGEST_TAIL = 48
_LONGEST_DAY = 24


def is_verb(text: str, match: re.Match[str]) -> bool:
    """Tell whether "may" or "march" in lower case is a verb: it says no year and goes on.

    In a title "May" is one before "Be" and "Have" only: "3 May Be Too Few".

    >>> shape = re.compile("(?P<month>may) (?P<days>12)(?P<year>[0-9]{4})?")
    >>> is_verb("may 12 times", shape.match("may 12 times"))
    True
    """
    if match["year"] is not None:
        return False
    if match["month"] not in VERBS:
        return match["month"] == "May" and _AUXILIARY.match(text, match.end("month")) is not None
    has_ordinal = _HAS_ORDINAL.search(match["days"]) is not None
    return not has_ordinal and _GOES_ON.match(text, match.end()) is not None


def has_odd_day(points: Sequence[Point]) -> bool:
    """Tell whether a number can be no day; with a year beside it, it is one written wrong."""
    return not all(0 < (point.day or 0) <= _LAST_DAY for point in points)


#: Dashes around the number of a page.
_BEFORE_PAGE = regex(rf"(?:\n|\A){S}{DASH}{S}\Z")
_BEHIND_PAGE = regex(rf"[0-9]{{1,2}}{S}{DASH}{S}\n")


def is_numbered(text: str, at: int) -> bool:
    """Tell whether a number is that of a thing that stands before it: "No. 3", "Article 5".

    >>> is_numbered("No. 3 May 1995", 4)
    True
    """
    if text[at - 4 : at] in _PLAIN_LEADS:
        return False
    return _NUMBERED.search(text, max(0, at - 16), at) is not None


def is_page(text: str, at: int) -> bool:
    r"""Tell whether a number is that of a page, between dashes in a line of its own.

    >>> is_page("the end\n- 2 -\n5 May", 10), is_page("- 2 - 5 May", 2)
    (True, False)
    """
    if _BEHIND_PAGE.match(text, at) is None:
        return False
    return _BEFORE_PAGE.search(text, max(0, at - 8), at) is not None


def is_borne(text: str, at: int, *, by_office: bool = False) -> bool:
    """Tell whether a month or a weekday is a name that somebody or a ship bears.

    Behind an office a weekday may as well be one: "the Ambassador Monday said".

    >>> is_borne("Mrs May", 4), is_borne("MV Ocean March", 9), is_borne("last May", 5)
    (True, True, False)
    """
    if not text[at].isupper():
        return False
    start = max(0, at - _LONGEST_TAIL)
    bearer = (_HOLDER.search(text, start, at) if by_office else None) or _BEARER.search(
        text, start, at
    )
    if bearer is None:
        return False
    return not bearer[0].endswith("\n") or _WHOLE_DAY.match(text, at) is None


def is_of_other_year(text: str, at: int) -> bool:
    """Tell whether words behind a date say its year: "May of that year", "May nineteen forty".

    >>> is_of_other_year("5 May of the same year", 5), is_of_other_year("5 May of this year", 5)
    (True, False)
    """
    return _OTHER_YEAR.match(text, at) is not None


def is_attack(text: str, at: int) -> bool:
    """Tell whether a place lies in words for the attacks of 2001: "the September 11 attacks".

    >>> is_attack("the 11 September attacks", 7), is_attack("the attacks on 11 September 2001", 16)
    (True, False)
    """
    if text.find("eptemb", at, at + _LONGEST_DAY) < 0:
        return False
    if _ATTACK_FR.match(text, at):
        return True
    around = _ATTACK.finditer(text, max(0, at - _LONGEST_LEAD), at + _LONGEST_TAIL)
    return any(match.start() <= at < match.end() for match in around)


def is_address(text: str, start: int, end: int) -> bool:
    """Tell whether a date, or the month in it, names a street, a place or a party.

    >>> is_address("place du 11 novembre", 9, 20)
    True
    """
    if _THE.search(text, max(0, start - 6), start) and _PARTY.match(text, end):
        return True
    if "du" in text[max(0, start - 12) : start] and _RUE.search(text, max(0, start - 24), start):
        return True
    return _STREET.match(text, end) is not None


def is_compound(text: str, end: int) -> bool:
    """Tell whether a month without a year, which ends at a place, is the head of a longer word.

    >>> is_compound("5 June-class", 6), is_compound("5 June-early July", 6)
    (True, False)
    """
    return _COMPOUND.match(text, end) is not None


def is_planet(text: str, at: int) -> bool:
    """Tell whether "Mars", which begins at a place, is the planet and no month of French.

    >>> is_planet("the Mars 2020 mission", 4), is_planet("Mars 2020", 0)
    (True, False)
    """
    if not text.startswith("Mars", at):
        return False
    is_led = _TO_MARS.search(text, max(0, at - 16), at) is not None
    return is_led or _FLIES.match(text, at + len("Mars")) is not None
