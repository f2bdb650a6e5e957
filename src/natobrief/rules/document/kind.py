"""What sort of document a text calls itself, or shows itself to be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.model import DocumentKind
from natobrief.rules.document.cells import Sort
from natobrief.rules.document.head import read_head
from natobrief.rules.document.kind_words import (
    CALLED,
    HIS_WORDS,
    NAMED_SPEAKER,
    OF_CHAIR,
    SPEAKER,
    THE_FOLLOWING,
    WE_DECLARE,
    WRITTEN_IN,
)
from natobrief.rules.document.outlook import View, find_outlook
from natobrief.rules.document.reporting import find_reporting
from natobrief.rules.document.timetable import find_timetable
from natobrief.rules.document.title import find_title
from natobrief.rules.document.told import (
    is_foretold,
    is_in_first_person,
    is_said_by_one,
    is_to_be_held,
    is_told,
    is_told_of_heard,
    is_told_of_one,
    is_told_of_quoted,
    is_told_of_text,
    is_told_of_those_who_met,
)
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex


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


_OFFICE = (
    r"(?:(?-i:[A-Z][\w.'-]*|of|the|for|incoming|foreign|defen[cs]e|prime|deputy|du|de|des|la|l'\w+)"
    r" ){0,6}(?:secretary|president|minister|chancellor|chair\w*|ambassador|general|admiral"
    r"|spokes\w+|secrétaire|président|ministre|chanceli\w+|ambassad\w+|général|amiral|porte-parole)"
)
#: A line that says nothing but whose words follow.
_BY_OFFICE = regex(rf"(?:by|par|du|de la|de l')(?: the)? ?{_OFFICE}\b", re.IGNORECASE)
_AND = regex(rf"\b(?:and|et)(?: the| du| de la)? {_OFFICE}\b", re.IGNORECASE)
#: A statement that is nobody's in particular, over the words for those who met.
_OF_MEETING = regex(
    r"statement\b(?=.{0,120}\b(?:council|commission|committee|ministers|heads of state))",
    re.IGNORECASE | re.DOTALL,
)
#: Those who meet speak of themselves.
_WE = regex(
    rf"(?:[0-9]{{1,2}} ?[.)]? *|[-\u2022] *|{WRITTEN_IN})?"
    r"(?:We(?:,| (?=the ))|Nous,) ?"
    r"(?:the |les |Allied |NATO |[A-Z]|[a-z]+s )"
)
#: Those speak in it who issue a text.
_WE_SAY = regex(r"(?<![\w'])(?:[Ww]e|[Nn]ous) (?=[a-zà-ÿ])")
_GREETING = regex(
    r"(?:good (?:morning|afternoon|evening)|ladies and gentlemen|excellenc(?:y|ies|es?)\b|dear \w+"
    r"|thank you(?:,| (?:very much|so much|for|all|mr|madam)\b)"
    r"|(?:hello|welcome|bonjour|bonsoir)[ ,.!]|mesdames|merci |with (?:your )?permission, "
    r"|(?:\w{3,20} ?[\u2013\u2014-] )?(?:I (?:want|would like|wish) to|let me) (?:\w+ ){0,2}thank\b"
    r"|distinguished (?:\w+ ){0,2}(?:members|delegates|guests|ministers)"
    r"|(?:mr|mister|madam)\.? (?:president|secretary|chair|speaker)\w*,"
    r"|(?:president|prime minister|chancellor|secretary(?: general)?|(?:foreign )?minister)"
    r"(?: (?-i:[A-Z])[\w'-]+){0,2}, (?:it (?:gives|is) |I |we |let me |may I |thank |welcome ))",
    re.IGNORECASE,
)
#: Letters begin so too, and speeches only where somebody says "I" or "we" below.
_TO_READERS = regex("dear ", re.IGNORECASE)
#: What is written above a speech, whatever else is.
#: What was spoken at the signing of a joint statement is none.
_OF_SPEAKER = regex(
    r"\W{0,3}(?:remarks|speech|address|keynote|discours|allocution|intervention)\b", re.IGNORECASE
)
_DELIVERED = regex(r"\W?(?:as )?delivered by\b", re.IGNORECASE)
_TO_CHAIR = regex(
    r"\W{0,2}(?:(?:Mr|Madame?|Mister|M|Monsieur)\.? |Dear )(?:le |la )?(?:Vice-?)?"
    r"(?:Chair|President|Speaker|Président)\w*[,!]",
    re.IGNORECASE,
)
#: What an office calls its press releases: "Conseil fédéral - Communiqué".
_OF_OFFICE = regex(r"[^\n:;]{3,80} [-\u2013] communiqué", re.IGNORECASE)
_AS_SPOKEN = regex(
    r"\W?(?:check against delivery|as (?:delivered|prepared)|seul le prononcé|le prononcé fait)\b",
    re.IGNORECASE,
)
_QUESTION = regex(
    r"(?:^|[.?!)] {1,2}| {2})"
    r"(?:Q(?:UESTION|uestion)?(?: [0-9]{1,2})?|MODERATOR|Moderator|Journaliste?)"
    r"(?: ?\([^)\n]{1,60}\)| ?\[[^\]\n]{1,60}\])?(?: ?:|\. )",
    re.MULTILINE,
)
#: What a paragraph begins with shows how the text is spoken.
_OPENINGS = (
    (DocumentKind.DECLARATION, _WE),
    (DocumentKind.REMARKS, _GREETING),
)
_FEW_QUESTIONS = 2
#: So many paragraphs begin with what those say who issue a text.
_FEW_DECLARED = 3
#: In so many are they heard at all.
_FEWEST_COMMON = 2
#: A headline of so few words says what follows, and tells of nothing.
_FEW_WORDS = 3
#: A line above times at which there is something for the press, and how near above them it is.
_FOR_PRESS = regex(
    r"(?:notes?|information|advisory) (?:to|for) (?:the )?(?:media|press|journalists)"
    r"|(?:media|press) (?:notes?|advisory|opportunit(?:y|ies)|events?|coverage)"
    r"|(?:notes?|avis|informations?) (?:aux|à l'(?:attention|intention) des|pour les) "
    r"(?:médias|journalistes|rédactions)[ :]{0,2}",
    re.IGNORECASE,
)
_ABOVE = 2
#: How many lines below the headline say what it is the headline of.
_NEAR = 2
#: How far down questions are looked for.
_SCAN = 6_000
#: How far under a headline the words for the speakers may stand.
_BELOW = 120
#: How many paragraphs may come before the greeting.
_FIRST = 12
#: How many, before the line that says that words are as spoken.
_AT_TOP = 5


@once
def find_kind(document: Document) -> KindWords | None:
    """Find the words by which a text calls or shows itself a document of some kind.

    The headline counts first, then what its first words lead to ("adopted the following
    Declaration"), then how the text is spoken: questions, a greeting, "We, the Ministers", a list
    of times; then words of those who only report; then that nobody but "we" is heard.
    """
    for find in (_called, _led_to, _spoken, _listed, _reported, _in_common):
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
        for called in _of_stretch(document, stretch):
            found = _of_all(document, called)
            is_label = stretch == title and _is_label(document, stretch, found)
            is_spoken = found.kind in SPOKEN_BY_ONE
            is_borne_out = is_label or not is_spoken or not is_told(document)
            if _is_contradicted(document, stretch, found):
                is_borne_out = False
            is_listed = found.kind is not DocumentKind.PROGRAMME or (
                stretch == title and not _is_of_topics(document, found)
            )
            if is_borne_out and (is_listed or find_timetable(document)):
                yield found


def _led_to(document: Document) -> Iterator[KindWords]:
    head = read_head(document)
    for paragraph in document.paragraphs[: len(head) + _NEAR]:
        match = THE_FOLLOWING.search(document.plain, paragraph.start, paragraph.end)
        if match is not None:
            is_joint = any(
                match[name] is not None for name in ("joint", "joint2", "joint3", "joint4")
            )
            kind = DocumentKind.JOINT_STATEMENT if is_joint else DocumentKind.DECLARATION
            yield KindWords(kind, (Span(*match.span()),))
    is_his = is_in_first_person(document) and not _is_of_another(document)
    for paragraph in document.paragraphs[:_AT_TOP] if is_his else ():
        if HIS_WORDS.match(document.plain, paragraph.start, paragraph.end):
            yield KindWords(DocumentKind.REMARKS, (paragraph,))


def _is_of_another(document: Document) -> bool:
    """Tell whether an institution says where somebody is to go, and nobody says "I"."""
    outlook = find_outlook(document)
    is_going = outlook is not None and outlook.view is View.GOING
    return is_going and not is_said_by_one(document)


def _is_contradicted(document: Document, stretch: Span, found: KindWords) -> bool:
    """Tell whether a text shows that it is not what its headline or label calls it.

    A "communiqué" that tells of a meeting to come, or of what one of those did who met, is a press
    release; a "Statement by the Minister on ..." that tells what the minister did, and quotes what
    was said, is a readout.
    """
    is_statement = found.kind in {DocumentKind.DECLARATION, DocumentKind.JOINT_STATEMENT}
    if is_statement and is_told_of_text(document, stretch, found.spans[0]):
        return True
    if found.kind is DocumentKind.PRESS_CONFERENCE:
        is_invitation = is_foretold(document) and (
            _has_part_for_press(document) or is_to_be_held(document)
        )
        return is_invitation or is_told_of_quoted(document)
    if found.kind is DocumentKind.JOINT_STATEMENT:
        is_of_speaker = _OF_SPEAKER.match(document.plain, stretch.start, stretch.end) is not None
        is_of_speaker |= _is_delivered(document) and is_said_by_one(document)
        return is_of_speaker or find_address(document) is not None
    if found.kind is DocumentKind.REMARKS:
        is_long = len(stretch.of(document.plain).split()) > _FEW_WORDS
        return is_long and is_told_of_heard(document)
    is_communique = found.spans[0].of(document.plain).casefold() == "communiqué"
    is_label = _OF_OFFICE.fullmatch(document.plain, stretch.start, stretch.end) is not None
    is_release = is_label or is_foretold(document) or is_told_of_one(document)
    return is_communique and is_release


def _is_delivered(document: Document) -> bool:
    """Tell whether the head says who read aloud what several hold."""
    lines = (each.span for each in read_head(document) if each.sort is Sort.BYLINE)
    return any(_DELIVERED.match(document.plain, line.start, line.end) for line in lines)


def find_address(document: Document) -> Span | None:
    """Find the line at the top in which somebody addresses who chairs: "Mr. Chairperson,"."""
    for paragraph in document.paragraphs[:_FIRST]:
        if _TO_CHAIR.fullmatch(document.plain, paragraph.start, paragraph.end):
            return paragraph
    return None


def _is_of_topics(document: Document, called: KindWords) -> bool:
    """Tell whether a headline speaks of an agenda, which may be one of topics, without times."""
    return "agenda" in called.spans[0].of(document.plain).casefold()


def _of_all(document: Document, called: KindWords) -> KindWords:
    """Return a statement of a chair on what those who met agreed as one of all of them."""
    start = called.spans[0].start
    words = document.plain[start : document.paragraph_end(start)]
    if called.kind is not DocumentKind.REMARKS or OF_CHAIR.search(words) is None:
        return called
    is_of_all = is_told_of_those_who_met(document)
    return KindWords(DocumentKind.JOINT_STATEMENT, called.spans) if is_of_all else called


def _is_label(document: Document, title: Span, found: KindWords) -> bool:
    """Tell whether a headline says what follows: it is short, or begins with the words for it."""
    before = document.plain[title.start : found.spans[0].start].split()
    is_first = len(before) <= 1
    return is_first or len(title.of(document.plain).split()) <= _FEW_WORDS


def _of_stretch(document: Document, stretch: Span) -> Iterator[KindWords]:
    """Give the kinds that a line names, the most telling first."""
    match = SPEAKER.match(
        document.plain, stretch.start, stretch.end + _BELOW
    ) or NAMED_SPEAKER.match(document.plain, stretch.start, stretch.end)
    if match is not None:
        yield KindWords(DocumentKind.REMARKS, (Span(*match.span()),))
    for kind, pattern in CALLED:
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
    is_heard = is_in_first_person(document)
    for paragraph in document.paragraphs[:_FIRST]:
        for kind, pattern in _OPENINGS:
            match = pattern.match(document.plain, paragraph.start, paragraph.end)
            if match is not None and (is_heard or not _TO_READERS.match(match[0])):
                yield KindWords(kind, (Span(*match.span()),))
    address = find_address(document)
    if address is not None:
        yield KindWords(DocumentKind.REMARKS, (address,))
    yield from _by_somebody(document)
    yield from _by_all(document)
    for paragraph in document.paragraphs[:_AT_TOP]:
        match = _AS_SPOKEN.match(document.plain, paragraph.start, paragraph.end)
        if match is not None and is_heard:
            yield KindWords(DocumentKind.REMARKS, (Span(*match.span()),))


def _by_all(document: Document) -> Iterator[KindWords]:
    """Give the kind of words in which those who met say, paragraph by paragraph, what they hold."""
    found = [
        Span(*match.span())
        for paragraph in document.paragraphs[:_FIRST]
        if (match := WE_DECLARE.match(document.plain, paragraph.start, paragraph.end))
    ]
    if len(found) >= _FEW_DECLARED and not is_said_by_one(document):
        yield KindWords(DocumentKind.JOINT_STATEMENT, tuple(found))


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
    if lines and not _is_for_press(document, lines[0]):
        yield KindWords(DocumentKind.PROGRAMME, lines)


def _in_common(document: Document) -> Iterator[KindWords]:
    """Give the kind of a text in which paragraphs say "we": more of them, if it tells who met."""
    outlook = find_outlook(document)
    fewest = _FEW_DECLARED if outlook is not None and outlook.is_of_meeting else _FEWEST_COMMON
    if is_said_by_one(document):
        return
    quoted = [each.whole for each in document.quoted]
    found = [
        Span(*match.span())
        for paragraph in document.paragraphs[:_FIRST]
        if (match := _WE_SAY.search(document.plain, paragraph.start, paragraph.end))
        and not any(each.start <= match.start() < each.end for each in quoted)
    ]
    if len(found) >= fewest:
        yield KindWords(DocumentKind.JOINT_STATEMENT, tuple(found))


def _has_part_for_press(document: Document) -> bool:
    """Tell whether a line of its own leads to what the press should know."""
    lines = document.paragraphs
    return any(_FOR_PRESS.fullmatch(document.plain, each.start, each.end) for each in lines)


def _is_for_press(document: Document, first: Span) -> bool:
    """Tell whether times below a text are only for the press: "Note to the media", then a day."""
    above = [each for each in document.paragraphs if each.end <= first.start][-_ABOVE:]
    return any(_FOR_PRESS.fullmatch(document.plain, each.start, each.end) for each in above)


def _reported(document: Document) -> Iterator[KindWords]:
    words = find_reporting(document)
    if words is not None:
        yield KindWords(DocumentKind.NEWS_REPORT, (words,))
