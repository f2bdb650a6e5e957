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
from natobrief.rules.document.told import is_in_first_person, is_told
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once


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


#: Kinds of which the words are one person's, or those of several in turns.
SPOKEN_BY_ONE = frozenset({DocumentKind.PRESS_CONFERENCE, DocumentKind.REMARKS})


def _words(source: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + one_of(source) + r"(?!\w)", re.IGNORECASE)


_ROLE = (
    r"(?:the )?(?:NATO |EU |federal )?(?:deputy |acting |vice )?"
    r"(?:prime |foreign |defen[cs]e |high (?=representative))?"
)
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
        DocumentKind.READOUT,
        _words(
            r"""
            read-?outs? (?:of|from|on) | following read-?out | compte rendu | comptes rendus
            (?:meeting|outcome) summary | outcome of
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
            (?:media|background|news) (?:briefing|availability) | questions? and answers? | q&a
            news transcript | stakeout | échange avec la presse
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
            doorstep | allocution | discours | intervention (?:de|du) | v(?:œ|oe)ux (?:de|du)
            déclaration liminaire | déclarations? (?:du|de la) (?:président|secrétaire|ministre)\w*
            déclarations? de m(?:me)? | observations liminaires | propos liminaires
            (?:new year|(?:end|close) of year|holiday|christmas|season)(?:'?s)? (?:\w+ )?message
            video message
            message (?:by|from) (?:the )?(?:NATO )?(?:secretary|president|minister|chair)\w*
            message (?:de (?:nouvel an|fin d'année|noël)|vidéo|du secrétaire|du président)
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
    rf"(?:press )?(?:statement|déclarations?)\b(?: à la presse)?.{{0,10}}\W*"
    rf"(?:by |du |de la |de l'){_ROLE}"
    r"(?:secretary|president|minister\b|chair|ambassador|general|admiral|spokes|representative\b"
    r"|secrétaire|président|ministre\b|premi[eè]re? ministre|ambassad|général|amiral|porte-parole"
    r"|haute? représentant)",
    re.IGNORECASE,
)
#: What one person said, by name and office: "Statement by Ana Ruiz, Minister of Ports".
_NAMED_SPEAKER = re.compile(
    r"(?:press )?(?:statement by|déclaration (?:de|d')) ?(?:m(?:me|\.|r\.?|rs\.?)? )?"
    r"(?:(?-i:[A-ZÀ-ÞĀ-ž])[\w.'-]* ?){1,5}, ?"
    r"(?:the |le |la |l')?(?:(?:NATO|prime|foreign|deputy) ){0,2}"
    r"(?:secretary|president|minister|ambassador|chair\w*|secrétaire|présidente?|ministre|premi"
    r"|ambassad\w+|haute? représentante?)\b"
    r"(?!.{0,120}\b(?:and|et) (?:(?:by|of|de|du) |d')?(?-i:[A-ZÀ-Þ])[\w.'-]* (?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_OFFICE = (
    r"(?:(?-i:[A-Z][\w.'-]*|of|the|for|incoming|foreign|defen[cs]e|prime|deputy|du|de|des|la|l'\w+)"
    r" ){0,6}(?:secretary|president|minister|chancellor|chair\w*|ambassador|general|admiral"
    r"|spokes\w+|secrétaire|président|ministre|chanceli\w+|ambassad\w+|général|amiral|porte-parole)"
)
#: A line that says nothing but whose words follow.
_BY_OFFICE = re.compile(rf"(?:by|par|du|de la|de l')(?: the)? ?{_OFFICE}\b", re.IGNORECASE)
_AND = re.compile(rf"\b(?:and|et)(?: the| du| de la)? {_OFFICE}\b", re.IGNORECASE)
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
#: A headline of so few words says what follows, and tells of nothing.
_FEW_WORDS = 3
#: How many lines below the headline say what it is the headline of.
_NEAR = 2
#: How far down questions are looked for.
_SCAN = 6_000
#: How far under a headline the words for the speakers may stand.
_BELOW = 120
#: How many paragraphs may come before the greeting.
_FIRST = 12


@once
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
    title = find_title(document)
    for stretch in _headlines(document, title):
        for found in _of_stretch(document, stretch):
            is_label = stretch == title and _is_label(document, stretch, found)
            is_spoken = found.kind in SPOKEN_BY_ONE
            is_borne_out = is_label or not is_spoken or not is_told(document)
            is_listed = found.kind is not DocumentKind.PROGRAMME or stretch == title
            if is_borne_out and (is_listed or find_timetable(document)):
                yield found


def _is_label(document: Document, title: Span, found: KindWords) -> bool:
    """Tell whether a headline says what follows: it is short, or begins with the words for it."""
    before = document.plain[title.start : found.spans[0].start].split()
    is_first = len(before) <= 1
    return is_first or len(title.of(document.plain).split()) <= _FEW_WORDS


def _of_stretch(document: Document, stretch: Span) -> Iterator[KindWords]:
    """Give the kinds that a line names, the most telling first."""
    match = _SPEAKER.match(
        document.plain, stretch.start, stretch.end + _BELOW
    ) or _NAMED_SPEAKER.match(document.plain, stretch.start, stretch.end)
    if match is not None:
        yield KindWords(DocumentKind.REMARKS, (Span(*match.span()),))
    for kind, pattern in _CALLED:
        match = pattern.search(stretch.of(document.plain))
        if match is not None:
            yield KindWords(kind, (Span(*match.span()).shifted(stretch.start),))
    match = _OF_MEETING.match(document.plain, stretch.start, stretch.end + _BELOW)
    if match is not None:
        yield KindWords(DocumentKind.JOINT_STATEMENT, (Span(*match.span()),))


def _headlines(document: Document, title: Span | None) -> Iterator[Span]:
    """Give the headline, then labels and what else the head says.

    What stands further below the headline are links to other texts.
    """
    if title is not None:
        yield title
    below = 0
    for cell in read_head(document):
        if cell.sort not in {Sort.LABEL, Sort.WORDS, Sort.BYLINE}:
            continue
        below += title is not None and cell.span.start > title.start
        if below <= _NEAR:
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
    yield from _by_somebody(document)


def _by_somebody(document: Document) -> Iterator[KindWords]:
    """Give the kind of words of an office-holder who says "I" or "we" under his name."""
    for cell in read_head(document):
        match = _BY_OFFICE.match(document.plain, cell.span.start, cell.span.end)
        if match is not None and is_in_first_person(document):
            is_of_two = _AND.search(document.plain, match.end(), cell.span.end + _BELOW)
            kind = DocumentKind.PRESS_CONFERENCE if is_of_two else DocumentKind.REMARKS
            yield KindWords(kind, (Span(*match.span()),))


def _listed(document: Document) -> Iterator[KindWords]:
    lines = find_timetable(document)
    if lines:
        yield KindWords(DocumentKind.PROGRAMME, lines)


def _reported(document: Document) -> Iterator[KindWords]:
    words = find_reporting(document)
    if words is not None:
        yield KindWords(DocumentKind.NEWS_REPORT, (words,))
