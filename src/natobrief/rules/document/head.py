"""The top of a release, cell by cell: what is headline, what is page furniture around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import final

from attrs import evolve, frozen

from natobrief.rules.document.cells import CALENDAR, MONTH, REGISTER, Sort, sort_of
from natobrief.rules.document.timetable import find_timetable
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex


@final
@frozen
class Cell:
    """A line of the head, or a part of one between bars; without bullets and bars."""

    span: Span
    sort: Sort
    #: Whether a bullet stood before it.
    is_item: bool


#: How many paragraphs may belong to the head, and how long one may be.
_REACH = 20
_LONGEST = 220
#: So long is what has a verb and says something.
_WHOLE = 25
#: The same of a headline that ends with its day, or stands above a line that is one.
_LONGEST_ABOVE_DAY = 320
#: Bars, tabs, line ends and wide gaps part cells.
_CELL = regex(r"(?:[^|\n\t ]| (?! {3}))+")
_BULLET = regex(
    r"(?:\*\*|[\u2022\u25aa\u00b7*>-]|!\[[^\]\n]{0,80}\]\([^)\n]{0,80}\)|#{1,6})[ \xa0]*"
)
#: A day by figures before the headline, as archives write it: "date 2024-09-17 ...".
DAY_BEFORE = regex(r"(?:date:? )?(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?= \S)", re.IGNORECASE)
#: What parts the steps of the path that leads to a page; "»" closes a quotation that is opened.
_CRUMB = regex(r"\A[^«\n]*[»›]| > | \\ ")
#: With what a speech begins, in a line of its own: below it nothing is of the head.
_SALUTATION = regex(
    r"(?:(?:(?:Mr|Madame?|Mister|Monsieur|M)\.? (?:le |la )?(?:Vice-?)?(?:Chair|President|Speaker"
    r"|Secretary|Minister|Ambassador|Président|Ministre)\w*|Excellenc\w+|Ladies and gentlemen"
    r"|Mesdames et messieurs|Distinguished \w+|Dear \w+|Thank you)\b.{0,60}[,!])\Z",
    re.IGNORECASE,
)
#: Sentences of a site about itself, above the release.
_NOTICE = regex(
    r"\b(?:web ?sites?|cookies?|javascript|browser|navigateur|newsletter|e-?mail address|password"
    r"|verification code|adresse e-?mail|mot de passe|frozen in time|no longer (?:being )?updated"
    r"|historical collection|non-commercial use|usage (?:personnel|non commercial)|rights reserved"
    r"|droits réservés)\b",
    re.IGNORECASE,
)
#: Words of a site to those who have an account there; what stands above is the site's too.
_ACCOUNT = regex(
    r"\b(?:your|new|the|forgotten|reset) (?:new )?password\b|\bpassword must\b"
    r"|\bverification code\b|\bsend you a code\b|\breceive a code\b"
    r"|\bemail address you registered\b",
    re.IGNORECASE,
)
_TO_READERS = regex(r"\b(?:you|your|our|vous|votre|vos|nos|notre)\b", re.IGNORECASE)
#: So many parts between bars, none of them long, are a menu.
_FEWEST_SECTIONS = 5
_MOST_OF_SECTION = 5
_DIGIT = regex("[0-9]")
#: The days of a calendar, below the day on which the page was looked at.
_CALENDAR = regex(CALENDAR, re.IGNORECASE)
#: A line about who issued it that the next one carries on.
_GOES_ON = regex(
    r" (?:and|of|the|for|to|by|et|de|du|des|la|le|les|par"
    r"|(?-i:Ambassador|Minister|Secretary|Permanent|Prime|Deputy))\Z",
    re.IGNORECASE,
)
#: The title of a page that names site, section and day: "NATO - News: ..., 03-Dec.-2014".
PAGE_TITLE = regex(
    r"(?P<site>(?:NATO|OTAN)\b[\w .]{0,20} ?[-\u2013|] ?(?:(?:latest )?news|opinions?|speech(?:es)?"
    r"|press releases?|official texts?|events?|topics?|photos?|actualités?|discours"
    r"|textes? officiels?|communiqués? de presse) ?: ?)"
    r"(?P<title>\S.{4,180}?)"
    r"(?:,? (?P<day>[0-9]{1,2}[-. ][A-Za-zéû]{3,9}\.?[-. ](?:19|20)[0-9]{2}))?\Z",
    re.IGNORECASE,
)
#: Whose words follow, and of what sort they are.
_SPEECH_BELOW = regex(
    r"(?:(?:opening|closing|keynote|introductory|welcome) )?"
    r"(?:remarks|speech|address|lecture|discours|allocution|intervention|keynote)\b"
    r"|(?:by|par) (?:the |le |la )?(?-i:[A-Z])",
    re.IGNORECASE,
)
_HOUR = regex(
    r"[0-9]{1,2}[:.h][0-9]{2}(?: ?[ap]\.?m\.?)?(?: \(?(?:local|[ecmp][sd]t|gmt|utc|cest?|cet)\)?)?",
    re.IGNORECASE,
)
#: A headline that a page shows cut, above the whole of it.
_CUT = regex(r"(?P<begun>[^\n]{10,160}?) ?(?:\.\.\.|\u2026)")
#: How long a line is that is a day and nothing else.
_LONGEST_DAY = 45
_TAIL = regex(r"(?:[ \xa0-]|\[[a-z]{2}\]|(?<=[^*])\*\*)+\Z")
_SENTENCE_END = regex(r"(?<!\b[A-Z])[.!?\u2026] ?[\"'\u2019\u201d\u00bb)]*\Z")
#: A sentence that leads to a list below it, or that another one follows which does.
_LEADS = regex(
    r".*(?:[a-z]{5}|[0-9]{4}|\))\. (?-i:[A-Z]).*:\Z"
    r"|(?=.*\b(?:will|(?:is|are) (?:to|expected to|due to|set to)|[a-z]{3,}(?:ra|ront))\b)"
    r".{40,}:\Z",
    re.IGNORECASE,
)
#: A note without a verb that ends with its day: "Meeting of Defence Ministers, Oslo, 4-5 May."
_NOTE = regex(
    r"(?!.*[a-z]{2} (?:will|is|are|was|were|has|have|had|(?-i:to [a-z]{3,})"
    r"|meets?|met|held|holds?|takes?|took|opens?|opened)\b)"
    r"(?:\w+ ){0,3}(?:meetings?|summit|conference|session|ministerial|visit) (?!.*[;:?!])"
    r"(?=.{4,160}\Z).*?"
    rf"(?:[0-9]{{1,2}} {MONTH}|{MONTH} [0-9]{{1,2}}(?: ?[-\u2013] ?[0-9]{{1,2}})?)"
    r"(?:,? (?:19|20)[0-9]{2})?\)?(?P<stop>\.)\Z",
    re.IGNORECASE,
)


#: The same in French, over what somebody said: "Point de presse de Mme X, à Oslo le 4 mai 2022.",
#: "Entretien de Mme X le 4 mai 2022, sur les ports."
_NOTE_FR = regex(
    r"(?:Conférence|Point|Déclarations?|Discours|Allocution|Intervention|Interview|Entretien|Réunion"
    r"|Sommet|Visite|Communiqué|Message|Toast|Propos|Audition) (?!.*[;:?!])"
    r"(?!.*\b(?:a|ont|est|sont|était|étaient|[a-z]{3,}(?:ra|ront))\b)(?=.{4,300}\Z).*"
    rf"[0-9]{{1,2}}(?:er)? {MONTH} (?:19|20)[0-9]{{2}}(?:, sur .{{3,200}})?(?P<stop>\.)\Z",
    re.IGNORECASE,
)
#: Whose words follow, in either language, with a stop and no day: "Press conference by Ms X."
_NOTE_SPOKEN = regex(
    r"(?:\([^()\n]{4,40}\) ?[-\u2013\u2014] ?)?"
    r"(?:(?:Conférence|Point) de presse|Discours|Allocution|Intervention|Entretien|Audition"
    r"|(?:(?:Opening|Closing|Joint) )?(?:Press (?:conference|point|statement)|Remarks|Speech))"
    r"(?: conjointe?)? (?:de|du|d'|par|by|with) (?=.{4,200}\Z)(?!.*[;:?!])"
    r"(?!.*\b(?:a|ont|est|sont|était|étaient|[a-z]{3,}(?:ra|ront)|is|are|was|were|has|have|had"
    r"|will|would|can|said|made|gave|took|led|(?-i:[a-z]+ed))\b).*[a-zà-ÿ]{2}(?P<stop>\.)\Z",
    re.IGNORECASE,
)
_NOTES = (_NOTE, _NOTE_FR, _NOTE_SPOKEN)


@once
def read_head(document: Document) -> tuple[Cell, ...]:
    """Read the cells above the first sentence of a release."""
    cells: list[Cell] = []
    times = find_timetable(document, fewest=1)
    for paragraph, below in pairwise((*document.paragraphs[:_REACH], None)):
        assert paragraph is not None  # noqa: S101 - only the last is none
        if times and paragraph == times[0] and not _is_hour(document, paragraph, times):
            # Below the head a programme begins, with the day of its first sessions.
            if cells and cells[-1].sort is Sort.DATE:
                cells.pop()
            break
        is_above_day = _is_day(document, below)
        longest = _longest(document, paragraph, is_above_day=is_above_day)
        found = list(_cells(document, paragraph, longest, is_above_day=is_above_day))
        if _is_menu(document, paragraph, found) or _is_cut(document, paragraph, below):
            cells += (evolve(cell, sort=Sort.FURNITURE) for cell in found)
            continue
        if _ACCOUNT.search(document.plain, paragraph.start, paragraph.end):
            cells = [evolve(cell, sort=Sort.FURNITURE) for cell in cells]
            continue
        is_asked = not cells and _is_question(document, paragraph, below)
        if is_asked or not _is_prose(document, paragraph, found, longest):
            cells += (_of_site(document, cell) for cell in found)
        elif not (
            _is_notice(document, paragraph, cells) or _is_banner(document, paragraph, below, cells)
        ):
            break
    return tuple(_by_neighbours(document, cells))


def _is_question(document: Document, paragraph: Span, below: Span | None) -> bool:
    """Tell whether a question opens a text and is the headline of a speech."""
    if below is None or not document.plain.startswith("?", paragraph.end - 1):
        return False
    is_short = len(paragraph) <= _LONGEST
    return is_short and _SPEECH_BELOW.match(document.plain, below.start, below.end) is not None


def _longest(document: Document, paragraph: Span, *, is_above_day: bool) -> int:
    """Return how long a line may be that is no prose."""
    is_note = _NOTE_FR.match(document.plain, paragraph.start, paragraph.end) is not None
    is_open = not _SENTENCE_END.search(document.plain, paragraph.start, paragraph.end)
    return _LONGEST_ABOVE_DAY if is_note or (is_above_day and is_open) else _LONGEST


def _is_day(document: Document, paragraph: Span | None) -> bool:
    """Tell whether a line is a day and nothing else, as pages write it under their headline."""
    if paragraph is None or len(paragraph) > _LONGEST_DAY:
        return False
    return sort_of(paragraph.of(document.plain)) is Sort.DATE


def _is_hour(document: Document, paragraph: Span, times: tuple[Span, ...]) -> bool:
    """Tell whether the only time of a text is that of its page: an hour and nothing else."""
    words = _BULLET.sub("", paragraph.of(document.plain).strip(), count=1)
    return len(times) == 1 and _HOUR.fullmatch(words) is not None


def _cells(
    document: Document, paragraph: Span, longest: int, *, is_above_day: bool
) -> Iterator[Cell]:
    end_of_line = min(paragraph.end, paragraph.start + longest)
    for match in _CELL.finditer(document.plain, paragraph.start, end_of_line):
        start, end = match.span()
        start += len(match[0]) - len(match[0].lstrip(" \xa0"))
        bullet = _BULLET.match(document.plain, start, end)
        start = bullet.end() if bullet else start
        tail = _TAIL.search(document.plain, start, end)
        end = tail.start() if tail else end
        titled = PAGE_TITLE.match(document.plain, start, end)
        if titled:
            yield Cell(Span(*titled.span("site")), Sort.FURNITURE, bullet is not None)
            start, end = titled.span("title")
        before = DAY_BEFORE.match(document.plain, start, end)
        if before:
            yield Cell(Span(*before.span()), Sort.DATE, bullet is not None)
            start = before.end() + 1
        if any(map(str.isalnum, document.text[start:end])):
            notes = (each.match(document.plain, start, end) for each in _NOTES)
            note = next((each for each in notes if each is not None), None)
            stop = note.start("stop") if note else end
            if is_above_day and end == paragraph.end and document.plain[end - 1] == ".":
                stop = end - 1
            span = Span(start, stop)
            yield Cell(span, sort_of(span.of(document.plain)), bullet is not None)
        if titled and titled["day"]:
            yield Cell(Span(*titled.span("day")), Sort.DATE, bullet is not None)


def _is_cut(document: Document, paragraph: Span, below: Span | None) -> bool:
    """Tell whether a line is the beginning of the next one: "Ministers meet in..."."""
    match = _CUT.fullmatch(document.plain, paragraph.start, paragraph.end)
    if match is None or below is None:
        return False
    return document.plain.startswith(match["begun"], below.start, below.end)


def _is_menu(document: Document, paragraph: Span, cells: list[Cell]) -> bool:
    """Tell whether a line is the sections of a site: "World | Defence | Trade"."""
    words = paragraph.of(document.plain)
    if words.count("|") < _FEWEST_SECTIONS - 1 or "\n" in words or _DIGIT.search(words):
        return False
    return all(len(cell.span.of(document.plain).split()) <= _MOST_OF_SECTION for cell in cells)


def _by_neighbours(document: Document, cells: list[Cell]) -> Iterator[Cell]:
    """Tell what cells are by those beside them.

    Captions above a credit, names above a path or a form, days above a calendar, what carries on
    who issued it.
    """
    cells = list(_with_labels(document, cells))
    crumbs = [at for at, cell in enumerate(cells) if _is_of_page(cell.span.of(document.plain))]
    rows = [at for at, cell in enumerate(cells) if _is_calendar(cell.span.of(document.plain))]
    is_by = False
    for at, (cell, after) in enumerate(pairwise([*cells, None])):
        assert cell is not None  # noqa: S101 - only the last is none
        before = cells[at - 1] if at else cell
        is_on = _GOES_ON.search(document.plain, before.span.start, before.span.end) is not None
        is_by = (is_by or before.sort is Sort.BYLINE) and cell.sort is Sort.WORDS and is_on
        if is_by:
            yield evolve(cell, sort=Sort.BYLINE)
        elif (cell.sort is Sort.WORDS and at < max(crumbs, default=0)) or at < max(rows, default=0):
            yield evolve(cell, sort=Sort.FURNITURE)
        elif cell.sort is Sort.WORDS and after is not None and after.sort is Sort.CAPTION:
            is_above = document.plain.startswith("(", after.span.start)
            yield evolve(cell, sort=Sort.CAPTION) if is_above else cell
        else:
            yield cell


def _with_labels(document: Document, cells: list[Cell]) -> Iterator[Cell]:
    """Give the cells, and make one label of two lines that are one: "Communiqué", "de presse"."""
    is_second = False
    for cell, after in pairwise([*cells, None]):
        assert cell is not None  # noqa: S101 - only the last is none
        words = (each.span.of(document.plain) for each in (cell, after) if each is not None)
        is_first = after is not None and sort_of(" ".join(words)) is Sort.LABEL
        is_bare = cell.sort is Sort.WORDS and (is_first or is_second)
        yield evolve(cell, sort=Sort.LABEL) if is_bare else cell
        is_second = is_first and cell.sort is Sort.WORDS


def _is_of_page(words: str) -> bool:
    return _CRUMB.search(words) is not None or REGISTER.match(words) is not None


def _is_calendar(words: str) -> bool:
    return _CALENDAR.fullmatch(words) is not None


def _is_prose(document: Document, paragraph: Span, cells: list[Cell], longest: int) -> bool:
    words = [cell.span.of(document.plain) for cell in cells if cell.sort is Sort.WORDS]
    is_salutation = _SALUTATION.match(document.plain, paragraph.start, paragraph.end) is not None
    return (
        is_salutation
        or len(paragraph) > longest
        or any(_SENTENCE_END.search(each) or _LEADS.match(each) for each in words)
        or _is_of_sentences(document, paragraph)
    )


def _is_of_sentences(document: Document, paragraph: Span) -> bool:
    """Tell whether a line holds several whole sentences, as no headline above its day does."""
    if not document.plain.startswith(".", paragraph.end - 1):
        return False
    first = document.sentence_at(paragraph.start)
    held = (each for each in document.sentences[first : first + _REACH] if paragraph.covers(each))
    return sum(len(each) >= _WHOLE for each in held) > 1


def _of_site(document: Document, cell: Cell) -> Cell:
    """Give a line in which a site speaks to its readers as one of its own."""
    words = cell.span.of(document.plain)
    is_notice = _TO_READERS.search(words) is not None and _NOTICE.search(words) is not None
    return evolve(cell, sort=Sort.FURNITURE) if is_notice else cell


def _is_banner(document: Document, paragraph: Span, below: Span | None, above: list[Cell]) -> bool:
    """Tell whether a site calls its readers to something, above all that a release has.

    "Give to our fund!" stands above a line that is none of a speech, as no greeting does.
    """
    if below is None or len(paragraph) > _LONGEST or any(cell.sort is Sort.WORDS for cell in above):
        return False
    is_call = document.plain.startswith("!", paragraph.end - 1)
    is_greeting = _SALUTATION.match(document.plain, paragraph.start, paragraph.end) is not None
    is_line = len(below) <= _LONGEST and document.plain[below.end - 1].isalnum()
    return is_call and not is_greeting and is_line


def _is_notice(document: Document, paragraph: Span, above: list[Cell]) -> bool:
    """Tell whether a sentence is of the site, with nothing of the release above it."""
    if any(cell.sort is Sort.WORDS for cell in above):
        return False
    return _NOTICE.search(document.plain, paragraph.start, paragraph.end) is not None
