"""The headline of a release."""

from __future__ import annotations

import re
from itertools import combinations

from natobrief.rules.document.cells import Sort
from natobrief.rules.document.head import Cell, read_head
from natobrief.rules.document.inline_title import SPEECH, find_called, find_inline_title
from natobrief.rules.document.offices import issuer_of
from natobrief.rules.document.reference import find_reference
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex

_FEWEST_WORDS = 3
_NO_END = frozenset(".:;!?")
_SHORT = regex(
    rf"(?:(?-i:[A-Z])[\w'’-]+ ){{0,2}}{SPEECH}"
    r"(?: (?:conjointe?|communes?|liminaires?|finale?|d'ouverture|de clôture|de bienvenue))?"
    r"|(?-i:[A-Z])[\w'’-]+ (?:meetings?|summit|sommet)",
    re.IGNORECASE,
)
#: Where something is, above what it is: "Olympic Sports Centre".
_BUILDING = regex(
    r"(?:[A-Z\u00c0-\u00de][\w'\u2019-]* ){1,3}(?:Centre|Center|Hall|Palace|Hotel|Castle)"
    r"|(?:Palais|H\u00f4tel|Ch\u00e2teau|Centre)"
    r"(?: (?:de |d'|du |des )?[A-Z\u00c0-\u00de][\w'\u2019-]*){1,3}"
)
_OF_SPEECH = regex(rf"\b{SPEECH}\b", re.IGNORECASE)
#: What sort of paper it is, above the headline that says what it is about.
_KIND_ALONE = regex(r"communiqué|declaration|déclaration|statement|programme", re.IGNORECASE)
#: Words with which a short line is a headline all the same.
_OF_MEETING = regex(
    r"\b(?:meeting|summit|conference|ministers?|ministerial|council|session|talks|visit"
    r"|week|outlook|agenda|programme|calendar|schedule|semaine|calendrier"
    r"|réunion|sommet|conférence|ministres?|conseil|visite)\b|" + _SHORT.pattern,
    re.IGNORECASE,
)
#: A second line that carries the first one on.
_RUNS_ON = regex(r"[ \xa0\t]*\r?\n[ \xa0\t]*")
#: A line that ends so is not at its end.
_IS_OPEN = regex(
    r" (?:of|for|to|in|on|at|by|with|and|the|a|an|de|du|des|d'|à|au|aux|en|et|la|le|les|pour)\Z",
    re.IGNORECASE,
)
#: How sentences begin that are broken over several lines: "During a visit on 5 May, ...".
_OPENS_SENTENCE = regex(r"(?:During|On|In|At|After|Following|Speaking|Addressing|While)\b[^:]*, ")
#: What part of a line must stand again for it to be the headline twice.
_MOST = 0.5
#: Words to those who listen, and fields of a page: "Speaker: ...".
_NO_HEADLINE = regex(
    r"[*_]{0,2}(?:good (?:morning|afternoon|evening)|ladies and gentlemen|mesdames|messieurs"
    r"|excellenc|dear (?:friends|colleagues|minister)|chers? |bonjour|bonsoir)\b"
    r"|(?:speakers?|location|venue|place|sources?|contacts?|from|to|subject|no\. prev\. doc"
    r"|orateurs?|intervenants?|lieu|date|origine?|destinataires?|objet|addressees?|what|who|when|where"
    r"|event|participants|date and time|quoi|qui|quand|où|[ée]v[ée]nement)(?:\*\*|__)? ?:"
    r"|(?:general secretariat|secrétariat général)(?: (?:of the|du|de l') ?[\w ]{3,40})?\Z"
    r"|(?:the )?(?:visegr[aá]d group|weimar triangle|bucharest nine|nordic-baltic eight|nato|otan"
    r"|european (?:union|commission|council)|united nations|g-?7|g-?20|osce"
    r"|north atlantic (?:treaty organi[sz]ation|council|alliance)"
    r"|(?:organisation du trait[eé]|conseil) de l'atlantique nord)\Z"
    r"|(?:press|media|public affairs|service|bureau|section)(?: (?:and|&|et|de|des|la|du)"
    r"| (?:press|presse|media|médias|service|section|office|information|department)){1,4}"
    r"(?: ?[\u2013/-] ?.{3,40})?\Z"
    r"|.{0,80}\b(?:tel|tél|t[eé]l[eé]phone|phone|fax)\b ?[.:]? ?[0-9(+]"
    r"|(?:european union|eu|united nations|osce) (?:(?-i:[A-Z])[\w-]* ){0,3}"
    r"(?-i:Mission|Delegation|Operation|Office)"
    r"(?: (?:in|to|for|of) (?:(?-i:[A-Z])[\w-]*(?: |\Z)|the ){1,5})?\Z"
    r"|(?:permanent )?(?:mission|delegation|representation|embassy) of (?:the )?"
    r"(?:(?-i:[A-Z])[\w-]+ (?:of )?){1,5}(?:to|in) (?:the )?(?:(?-i:[A-Z])[\w-]+(?: |\Z)){1,5}\Z"
    r"|(?:(?-i:[A-ZÀ-Þ])[\w.'-]+ ){2,4}(?-i:MP|MEP|MSP)(?: (?:minister|secretary) .*)?\Z"
    r"|(?:(?:vice[ -]?)?president|prime minister|governor) (?:(?-i:[A-ZÀ-Þ])[\w.'-]++ ?){2,4}\Z"
    r"|senator (?:(?-i:[A-ZÀ-Þ])[\w.'-]++ ?){2,3}\Z"
    r"|(?:minister|parliamentary secretary) for (?:(?!to\b|visit|meet|attend|welcom|sa(?:ys|id)\b"
    r"|announc|host)[\w,&']+(?: |\Z)){1,8}\Z"
    r"|(?:un |united nations )?(?:security council|general assembly)\Z"
    r"|(?:conseil de sécurité|assemblée générale)(?: des nations unies)?\Z",
    re.IGNORECASE,
)
#: A line that is all letterhead: a day, a number, and what sort of paper it is; or an agency.
_MONTHS = (
    r"january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
_LETTERHEAD = regex(
    rf"(?:(?<![a-z])(?:{_MONTHS}|pr|nr|ref|nos?|for|immediate|press|media|news|release|releases"
    r"|advisory|statement|communiqué|embargoed|embargo|until|updated|last|issued|on|at|hrs|hours"
    r"|cet|cest|gmt|utc|est|edt)(?![a-z])|[^a-zà-ÿ]){3,200}\Z",
    re.IGNORECASE,
)
_AGENCY = regex(r"(?:[A-ZÀ-Þ][\w'-]* ){1,4}(?:News )?Agency(?: \([A-ZÀ-Þ][^()\n]{1,30}\))?\Z")
#: Which sitting of a council it is, beside what is said of it.
_SITTING = regex(r"[0-9]{1,4}(?:st|nd|rd|th|e|ème) (?:Council meeting|session du Conseil)\b")
#: What stands inside marks from the first sign to the last is somebody's words.
_ALL_QUOTED = regex(r"[\"“«].*[\"”»]\Z", re.DOTALL)


@once
def find_title(document: Document) -> Span | None:
    """Find the headline: a line of the head that is neither sentence, date, number nor furniture.

    A line that is called so is surest. Then comes what is said of a speech ("Press conference")
    above its speaker; then a line that stands twice, as pages write their headline; then one that
    follows the number of the release at once; else it is the first, or the first without a bullet.
    """
    if len(document.paragraphs) < 2:  # noqa: PLR2004 - a headline stands over something
        return None
    cells = read_head(document)
    called = find_called(document, cells)
    if called is not None:
        return called
    lines = [at for at, cell in enumerate(cells) if _may_be(document, cells, at)]
    words = [at for at in lines if not _SITTING.match(cells[at].span.of(document.plain))]
    lines = words or lines
    if not lines:
        return find_inline_title(document)
    return _whole(document, cells, _chosen(document, cells, lines))


def _chosen(document: Document, cells: tuple[Cell, ...], lines: list[int]) -> int:
    chosen = next((at for at in lines if _is_spoken(document, cells, at)), None)
    if chosen is None:
        chosen = _repeated(document, cells, lines)
    if chosen is None:
        chosen = _after_number(cells, lines)
    if chosen is None:
        chosen = _below_section(document, cells, lines)
    return min(lines, key=lambda at: cells[at].is_item) if chosen is None else chosen


def _may_be(document: Document, cells: tuple[Cell, ...], at: int) -> bool:
    span, number = cells[at].span, find_reference(document)
    words = span.of(document.plain)
    if number is not None and number.covers(span):
        return False
    is_asked = at == 0 and words[-1] == "?"
    if cells[at].sort is not Sort.WORDS or (words[-1] in _NO_END and not is_asked):
        return False
    if words[-1] == "," and not _runs_on(document, cells, at):
        return False
    if _ALL_QUOTED.match(words) or words[0].islower() or _is_furniture(words):
        return False
    if issuer_of(document.plain, span.start, span.end) is not None:
        return False
    is_long = len(words.split()) >= _FEWEST_WORDS
    return is_long or _SHORT.fullmatch(words) is not None or _is_above_speaker(cells, at)


def _is_furniture(words: str) -> bool:
    """Tell whether a line is what letters and pages have above their headline."""
    return any(each.match(words) for each in (_NO_HEADLINE, _LETTERHEAD, _AGENCY))


def _is_spoken(document: Document, cells: tuple[Cell, ...], at: int) -> bool:
    """Tell whether a line says what sort of words follow, and the next line whose they are."""
    words = cells[at].span.of(document.plain)
    is_short = len(words.split()) < _FEWEST_WORDS or _SHORT.fullmatch(words) is not None
    return is_short and _is_above_speaker(cells, at)


def _is_above_speaker(cells: tuple[Cell, ...], at: int) -> bool:
    return at + 1 < len(cells) and cells[at + 1].sort is Sort.BYLINE


def _repeated(document: Document, cells: tuple[Cell, ...], lines: list[int]) -> int | None:
    """Return a line that an earlier one holds too: the headline below the title of the page.

    What stands twice at once below other words is what is said of a picture.
    """
    words = {at: cells[at].span.of(document.plain) for at in lines}
    for first, second in combinations(lines, 2):
        is_caption = first != lines[0] and words[first] == words[second] and second == first + 1
        if is_caption:
            continue
        is_most = len(words[second]) >= _MOST * len(words[first])
        if is_most and words[second] in words[first]:
            return second
    return None


def _after_number(cells: tuple[Cell, ...], lines: list[int]) -> int | None:
    for at in lines:
        before = cells[at - 1] if at else None
        if before is not None and before.sort is Sort.NUMBER and not before.is_item:
            return at
    return None


def _below_section(document: Document, cells: tuple[Cell, ...], lines: list[int]) -> int | None:
    """Return the second line, where the first is a section's name or that of a kind of paper."""
    if len(lines) < 2:  # noqa: PLR2004 - one line and another
        return None
    first, second = (cells[at].span.of(document.plain) for at in lines[:2])
    between = {cell.sort for cell in cells[lines[0] + 1 : lines[1]]}
    if _KIND_ALONE.fullmatch(first) and _OF_MEETING.search(second):
        return lines[1] if between <= {Sort.DATE, Sort.NUMBER} else None
    if _BUILDING.fullmatch(first) and _OF_SPEECH.search(second):
        return lines[1]
    if not between <= {Sort.WORDS, Sort.LABEL, Sort.FURNITURE}:
        return None
    is_section = len(first.split()) <= _FEWEST_WORDS and not _OF_MEETING.search(first)
    is_section = is_section and not _OPENS_SENTENCE.match(second)
    return lines[1] if is_section and len(second.split()) > 2 * _FEWEST_WORDS else None


def _whole(document: Document, cells: tuple[Cell, ...], at: int) -> Span:
    """Return a headline with the lines that carry it on.

    Under what is said of a speech ("Statement") a small letter begins the occasion: "at the...".
    """
    span = cells[at].span
    is_speech = _OF_SPEECH.search(document.plain, span.start, span.end) is not None
    for cell, before in zip(cells[at + 1 :], cells[at:], strict=False):
        if not _RUNS_ON.fullmatch(document.text, span.end, cell.span.start) or cell.is_item:
            break
        is_cut = document.plain[before.span.end - 1] == ","
        if cell.sort is not Sort.WORDS and not (is_cut and cell.sort is Sort.DATE):
            break
        is_open = _IS_OPEN.search(document.plain, span.start, span.end)
        is_small = document.text[cell.span.start].islower() and not is_speech
        if not (is_open or is_small or is_cut):
            break
        span = Span(span.start, cell.span.end)
    return span


def _runs_on(document: Document, cells: tuple[Cell, ...], at: int) -> bool:
    """Tell whether the next line follows at once."""
    if at + 1 == len(cells):
        return False
    before, after = cells[at].span, cells[at + 1].span
    return _RUNS_ON.fullmatch(document.text, before.end, after.start) is not None
