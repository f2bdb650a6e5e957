"""The top of a release, cell by cell: what is headline, what is page furniture around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import pairwise
from typing import final
from weakref import WeakKeyDictionary

from attrs import evolve, frozen

from natobrief.rules.document.reference import NUMBER
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.document import Document


@final
class Sort(Enum):
    """What a cell of the head is there for."""

    #: What a page has around any text: menus, where one is, buttons, notes to the reader.
    FURNITURE = "furniture"
    #: When the page was last changed.
    UPDATED = "updated"
    #: The sort of release and nothing else: "Press release".
    LABEL = "label"
    #: The number of the release.
    NUMBER = "number"
    #: A date, perhaps with a place or a label.
    DATE = "date"
    #: Who speaks: "by the Secretary General".
    BYLINE = "byline"
    #: Words under a picture.
    CAPTION = "caption"
    #: Other words: the headline, what stands under it, names.
    WORDS = "words"


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
_CELL = re.compile(r"[^|\n\t]+")
_BULLET = re.compile(
    r"(?:[\u2022\u25aa\u00b7*>-]|!\[[^\]\n]{0,80}\]\([^)\n]{0,80}\)|#{1,6})[ \xa0]*"
)
#: What parts the steps of the path that leads to a page.
_CRUMB = re.compile("[»›]| > ")
_WORD = re.compile(r"[^\W_]+")
_TAIL = re.compile(r"(?:[ \xa0-]|\[[a-z]{2}\])+\Z")
_SENTENCE_END = re.compile(r"(?<!\b[A-Z])[.!?\u2026] ?[\"'\u2019\u201d\u00bb)]*\Z")
_LANGUAGES = one_of(
    "English | French | Français | Anglais | Russian | Русский | Ukrainian | Українська | Deutsch"
)
#: Names of the months, short or in full, in both languages.
MONTH = one_of(
    r"""
    jan(?:uary|vier|v)? | feb(?:ruary)? | f[ée]v(?:rier|r)? | mar(?:ch|s)? | a[pv]r(?:il)? | may
    mai | june? | juin | july? | juil(?:let)? | aug(?:ust)? | ao[uû]t | sept?(?:emb(?:er|re))?
    oct(?:ob(?:er|re))? | nov(?:emb(?:er|re))? | d[ée]c(?:emb(?:er|re))?
    """
)
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th|er)?"
_DATE = re.compile(
    rf"""(?<![0-9A-Za-z])
    (?:{_DAY}(?:\ ?(?:-|to|and|et|au)\ ?{_DAY})?[\ -]{MONTH}\.?,?[\ -](?:19|20)[0-9]{{2}}
    |{MONTH}\.?\ {_DAY},?\ (?:19|20)[0-9]{{2}}
    |[0-9]{{1,2}}[./][0-9]{{1,2}}[./](?:19|20)[0-9]{{2}}|(?:19|20)[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}
    )(?![0-9A-Za-z])""",
    re.IGNORECASE | re.VERBOSE,
)
#: Words with which a line that holds a date is more than a dateline.
_NO_DATELINE = re.compile(
    r"\b"
    + one_of(
        r"""
        meetings? | summit | conference | council | commission | ministers? | ministerial | session
        statement | declaration | visit | talks | consultations | decisions
        réunions? | sommet | conférence | conseil | ministres? | ministérielle | déclaration
        rencontre | entretiens | visite | for | to | will | qui | pour
        """
    )
    + r"\b",
    re.IGNORECASE,
)
#: Most words that stand beside a date in a dateline.
_MOST_BESIDE = 7
#: What a page writes when it was last changed.
_UPDATED = (
    r"(?:(?:page )?last )?(?:updated?|modified)\b|mise?[ -]à[ -]jour\b|dernière mise à jour\b"
)
_FURNITURE = one_of(
    rf"""
    (?:skip|go|back|return) to .* | click .* | subscribe.* | follow us.* | download.* | share\b.*
    welcome to (?:the )?(?:site|website|pages?|web).* | bienvenue sur .* | aller (?:au|à) .*
    retour .* | cliquez .* | contenu principal | main content | from the event | in progress .*
    dans cet événement | home | accueil | header | menu | search | print | imprimer | partager.*
    télécharger.* | read more.* | lire (?:la suite|aussi).* | related.* | no menu.*
    profile picture.* | \(?(?:as delivered|as prepared).* | \(?check against.*
    \(?seul le prononcé.* | font ?size.* | {_LANGUAGES}(?:[ ,/-]+{_LANGUAGES})*
    [0-9]+(?:st|nd|rd|th) meeting\b.* | [^.:]{{1,80}}(?:[»›]| > ).*
    (?:new )?NATO (?:HQ|headquarters)(?: ?, ?[^\W0-9]+){{0,2}}
    """
)
_CAPTION = (
    r"(?:photos?|images?|file photo|picture)\b ?:|\((?:official |file )?photo\b"
    r"|.{0,160}(?:©|\b(?:photo|image|picture|credits?|negative) ?:)"
)
_BYLINE = (
    r"(?:(?:written|submitted|posted|delivered|presented|issued) )?by |(?:publié |rédigé )?par "
    r"|(?:with|avec) (?=.{0,40}(?-i:[A-Z]))"
)
_LABEL = one_of(
    r"""
    (?:press|news|media) releases? | (?:[a-z]+ )?media advisory | policy paper | article | news
    (?:NATO|OTAN) (?:press releases|speeches|updates?|news|communiqués de presse|discours)
    news story | speeche?s? | transcript | communiqués? de presse | actualités? | avis aux médias
    politics | world | event | événement | opinions? | newsroom | press room | latest news
    official texts? | speeches (?:and|&) transcripts | statements and speeches | e-library | topics?
    """
)
_SORTS: tuple[tuple[Sort, re.Pattern[str]], ...] = tuple(
    (sort, re.compile(source, re.IGNORECASE))
    for sort, source in (
        (Sort.UPDATED, _UPDATED),
        (Sort.FURNITURE, rf"{_FURNITURE}\Z"),
        (Sort.CAPTION, _CAPTION),
        (Sort.BYLINE, _BYLINE),
        (Sort.LABEL, rf"{_LABEL}\Z"),
    )
)


#: Heads that were read, as long as their documents live: every rule of this package asks for one.
_READ: WeakKeyDictionary[Document, tuple[Cell, ...]] = WeakKeyDictionary()


def read_head(document: Document) -> tuple[Cell, ...]:
    """Read the cells above the first sentence of a release, once for each document."""
    cells = _READ.get(document)
    if cells is None:
        cells = _READ[document] = _head(document)
    return cells


def _head(document: Document) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    for paragraph in document.paragraphs[:_REACH]:
        found = list(_cells(document, paragraph))
        if len(paragraph) > _LONGEST or any(
            cell.sort is Sort.WORDS and _SENTENCE_END.search(cell.span.of(document.plain))
            for cell in found
        ):
            break
        cells += found
    return tuple(_by_neighbours(document, cells))


def _cells(document: Document, paragraph: Span) -> Iterator[Cell]:
    for match in _CELL.finditer(
        document.plain, paragraph.start, min(paragraph.end, paragraph.start + _LONGEST)
    ):
        start, end = match.span()
        start += len(match[0]) - len(match[0].lstrip(" \xa0"))
        bullet = _BULLET.match(document.plain, start, end)
        start = bullet.end() if bullet else start
        tail = _TAIL.search(document.plain, start, end)
        end = tail.start() if tail else end
        if any(map(str.isalnum, document.text[start:end])):
            span = Span(start, end)
            yield Cell(span, _sort(span.of(document.plain)), bullet is not None)


def _sort(words: str) -> Sort:
    for sort, pattern in _SORTS:
        if pattern.match(words):
            return sort
    if NUMBER.fullmatch(words):
        return Sort.NUMBER
    date = _DATE.search(words)
    if date is None:
        return Sort.WORDS
    beside = _DATE.sub(" ", words)
    is_dateline = len(_WORD.findall(beside)) <= _MOST_BESIDE and not _NO_DATELINE.search(beside)
    return Sort.DATE if is_dateline else Sort.WORDS


def _by_neighbours(document: Document, cells: list[Cell]) -> Iterator[Cell]:
    """Tell what cells are by those beside them: captions above a credit, names above a path."""
    crumbs = [at for at, cell in enumerate(cells) if _CRUMB.search(cell.span.of(document.text))]
    for at, (cell, after) in enumerate(pairwise([*cells, None])):
        assert cell is not None  # noqa: S101 - only the last is none
        if cell.sort is Sort.WORDS and crumbs and at < crumbs[-1]:
            yield evolve(cell, sort=Sort.FURNITURE)
        elif cell.sort is Sort.WORDS and after is not None and after.sort is Sort.CAPTION:
            is_above = document.plain.startswith("(", after.span.start)
            yield evolve(cell, sort=Sort.CAPTION) if is_above else cell
        else:
            yield cell
