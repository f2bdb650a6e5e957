"""What sort of document a text calls itself, or shows itself to be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.model import DocumentKind
from natobrief.rules.document.cells import Sort
from natobrief.rules.document.head import read_head
from natobrief.rules.document.reporting import find_reporting
from natobrief.rules.document.timetable import find_timetable
from natobrief.rules.document.title import find_title
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.document import Document


@final
@frozen
class KindWords:
    """A kind and the words that tell it."""

    kind: DocumentKind
    spans: tuple[Span, ...]


#: Kinds of which the words are spoken, or decided, on the day.
SPOKEN = frozenset(
    {
        DocumentKind.DECLARATION,
        DocumentKind.JOINT_STATEMENT,
        DocumentKind.PRESS_CONFERENCE,
        DocumentKind.REMARKS,
    }
)


def _words(source: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + one_of(source) + r"(?!\w)", re.IGNORECASE)


_ROLE = r"(?:the )?(?:NATO )?(?:deputy |acting )?"
#: What a headline calls the document, the most telling first.
_CALLED: tuple[tuple[DocumentKind, re.Pattern[str]], ...] = (
    (
        DocumentKind.MEDIA_ADVISORY,
        _words(
            r"""
            media advisory | advisory (?:to|for) (?:the )?(?:media|press) | press advisory
            media (?:accreditation|invitation|opportunity|opportunities|arrangements)
            notes? (?:aux|à l'attention des) médias | avis aux médias | accréditation des médias
            """
        ),
    ),
    (
        DocumentKind.JOINT_STATEMENT,
        _words(
            r"""
            joint (?:press )?(?:statement|declaration|communiqué) | chair(?:man|person)?'s statement
            (?:déclaration|communiqué) (?:conjointe?|commune?)
            (?:council|commission|committee|allied|allies|ministers'?) statement
            statement (?:[\w-]+ ){0,3}(?:of|by) (?:[\w-]+ ){1,4}(?:council|commission|ministers)
            statement issued (?:by|at)
            """
        ),
    ),
    (
        DocumentKind.PRESS_CONFERENCE,
        _words(
            r"""
            press (?:conference|point|briefing|availability|encounter) | news conference
            (?:media|background) briefing | questions? and answers? | q&a
            points? de presse | conférences? de presse
            """
        ),
    ),
    (
        DocumentKind.REMARKS,
        _words(
            r"""
            remarks | speech | keynote | address (?:by|to|of|at)
            (?:opening|doorstep|video|closing|introductory|welcome) (?:statement|message|address)
            doorstep | allocution | discours | intervention (?:de|du)
            déclaration liminaire | déclaration (?:du|de la) (?:président|secrétaire|ministre)\w*
            déclaration de m(?:me)?
            """
        ),
    ),
    (
        DocumentKind.DECLARATION,
        _words(
            r"""
            declaration | déclaration | communiqué(?! de presse) | (?:presidency )?conclusions
            chair(?:man|person)?'s summary
            """
        ),
    ),
    (
        DocumentKind.PROGRAMME,
        _words(
            r"""
            (?:provisional|draft|media|official|indicative|detailed) (?:programme|program|schedule)
            \A(?:[\w-]+ ){0,2}(?:programme|program|schedule|agenda)(?: of| for|\Z)
            \Aprogramme (?:provisoire|d(?:e|u|es)) | ordre du jour provisoire
            """
        ),
    ),
)
_SPEAKER = re.compile(
    rf"(?:press )?(?:statement|déclaration)\b.{{0,10}}\W*(?:by|du|de la) {_ROLE}"
    r"(?:secretary|president|minister\b|chair|ambassador|general|admiral|spokes)",
    re.IGNORECASE,
)
#: A statement that is nobody's in particular, over the words for those who met.
_OF_MEETING = re.compile(
    r"statement\b(?=.{0,120}\b(?:council|commission|committee|ministers|heads of state))",
    re.IGNORECASE | re.DOTALL,
)
#: Those who meet speak of themselves.
_WE = re.compile(
    r"(?:[0-9]{1,2} ?[.)]? *|[-\u2022] *)?(?:We|Nous), ?(?:the |les |Allied |NATO |[A-Z]|[a-z]+s )"
)
_GREETING = re.compile(
    r"(?:good (?:morning|afternoon|evening)|ladies and gentlemen|excellenc(?:y|ies)|dear \w+"
    r"|thank you (?:very much|so much|for|all|,)|(?:hello|welcome|bonjour|bonsoir)[ ,.!]"
    r"|mesdames|merci |(?:mr|madam)\.? (?:president|secretary|chair)\w*,)",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:^|[.?!)] )(?:Q(?:UESTION|uestion)?(?: [0-9]{1,2})?|MODERATOR|Moderator|Journaliste?)"
    r"(?: ?\([^)\n]{1,60}\)| ?\[[^\]\n]{1,60}\])?(?: ?:|\. )",
    re.MULTILINE,
)
_FEW_QUESTIONS = 2
#: How far down questions are looked for.
_SCAN = 6_000
#: How far under a headline the words for the speakers may stand.
_BELOW = 120
#: How many paragraphs may come before the greeting.
_FIRST = 12


def find_kind(document: Document) -> KindWords | None:
    """Find the words by which a text calls or shows itself a document of some kind.

    The headline counts first, then how the text is spoken: questions, a greeting, "We, the
    Ministers", a list of times; then words of those who only report.
    """
    for find in (_called, _spoken, _listed, _reported):
        for found in find(document):
            return _answering(document) or found if found.kind is DocumentKind.REMARKS else found
    return None


def _answering(document: Document) -> KindWords | None:
    """Return the first of the questions that were put to somebody who spoke."""
    questions = list(_QUESTION.finditer(document.plain, 0, _SCAN))
    if len(questions) < _FEW_QUESTIONS:
        return None
    return KindWords(DocumentKind.PRESS_CONFERENCE, (Span(*questions[0].span()),))


def _called(document: Document) -> Iterator[KindWords]:
    for stretch in _headlines(document):
        for kind, pattern in _CALLED:
            match = pattern.search(stretch.of(document.plain))
            if match is not None:
                start, end = match.span()
                yield KindWords(kind, (Span(stretch.start + start, stretch.start + end),))
        for kind, pattern in (
            (DocumentKind.REMARKS, _SPEAKER),
            (DocumentKind.JOINT_STATEMENT, _OF_MEETING),
        ):
            match = pattern.match(document.plain, stretch.start, stretch.end + _BELOW)
            if match is not None:
                yield KindWords(kind, (Span(*match.span()),))


def _headlines(document: Document) -> Iterator[Span]:
    """Give the headline, then labels and what else the head says."""
    title = find_title(document)
    if title is not None:
        yield title
    for cell in read_head(document):
        if cell.sort in {Sort.LABEL, Sort.WORDS, Sort.BYLINE}:
            yield cell.span


def _spoken(document: Document) -> Iterator[KindWords]:
    answering = _answering(document)
    if answering is not None:
        yield answering
    for paragraph in document.paragraphs[:_FIRST]:
        for kind, pattern in ((DocumentKind.DECLARATION, _WE), (DocumentKind.REMARKS, _GREETING)):
            match = pattern.match(document.plain, paragraph.start, paragraph.end)
            if match is not None:
                yield KindWords(kind, (Span(*match.span()),))


def _listed(document: Document) -> Iterator[KindWords]:
    lines = find_timetable(document)
    if lines:
        yield KindWords(DocumentKind.PROGRAMME, lines)


def _reported(document: Document) -> Iterator[KindWords]:
    words = find_reporting(document)
    if words is not None:
        yield KindWords(DocumentKind.NEWS_REPORT, (words,))
