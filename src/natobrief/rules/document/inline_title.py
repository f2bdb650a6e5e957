"""Headlines of which the words say so: called a title, or in one line with what follows."""

from __future__ import annotations

import re

from natobrief.rules.document.head import Cell
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex

#: What a headline of one or two words says: what sort of words follow.
SPEECH = one_of(
    r"""
    statements? | remarks | conference | briefing | communiqué | declaration | speech | address
    point | doorstep | q&a | programme | agenda | readout
    déclaration | allocution | discours | intervention | conférence de presse | point de presse
    """
)
#: An archive that says what the headline is.
_LABELLED = regex(
    r"(?:\[(?:title|titre)\] ?|(?:title|titre|subject) ?: )(?P<title>\S.{3,200})\Z",
    re.IGNORECASE,
)
#: A headline that ends like a sentence: a kind of paper or of event, and whose it is. Archives of
#: speeches write such ones, with "M." and initials; a sentence would have a verb.
_STOPPED = regex(
    r"(?!.*(?<![\w'])(?:est|sont|a|ont|sera|seront|was|were|is|are|has|have|will)(?![\w']))"
    rf"(?:{SPEECH}|conclusions|interview|entretien|rencontre|déplacement|visite|participation|sommet"
    r"|échanges?|appel|réunion)(?: [a-zé]+)? (?:of|by|from|on|de|du|des|avec|sur|à|au|aux|en"
    r"|entre)\b"
    r"(?:[^.:;!?|\n]|(?<!\w)(?:MM|(?-i:[A-Z]))\.){12,300}\.\Z",
    re.IGNORECASE,
)
#: One that ends like the lead to what is stated below: "Statement by ministers on ports:".
_LEADS = regex(
    r"(?!.*(?<![\w'])(?:est|sont|a|ont|sera|seront|was|were|is|are|has|have|will)(?![\w']))"
    rf"(?P<title>(?:joint |common )?(?:{SPEECH}|conclusions)(?: [a-zé]+)?"
    r" (?:of|by|from|de|du|des) [^.:;!?|\n]{12,200}):\Z",
    re.IGNORECASE,
)
#: A headline, then "1. " or a speaker in capitals, all in one line.
_LOST_BREAK = regex(
    r"(?P<title>(?-i:[A-Z])[^.:;!?|\n]{12,180}?)"
    r"(?:(?= 1\. [A-Z])"
    r"|(?<!,)(?<![A-Z]{2})(?= [A-Z]{2,}(?: [A-Z]{2,}){0,3}(?: ?\([^()\n]{2,60}\))?: ))"
)
#: How many paragraphs may be one that ends like a sentence: a day may stand above it.
_STOPS = 2
#: How many paragraphs may hold one.
_TOP = 4


def find_called(document: Document, cells: tuple[Cell, ...]) -> Span | None:
    """Find a line that calls itself the title."""
    for cell in cells:
        match = _LABELLED.match(document.plain, cell.span.start, cell.span.end)
        if match is not None:
            return Span(*match.span("title"))
    return None


def find_inline_title(document: Document) -> Span | None:
    """Find a headline that lost its line break, before a first item or a speaker, or got a stop."""
    for paragraph in document.paragraphs[:_STOPS]:
        match = _STOPPED.fullmatch(document.plain, paragraph.start, paragraph.end)
        if match is not None:
            return Span(*match.span())
        match = _LEADS.fullmatch(document.plain, paragraph.start, paragraph.end)
        if match is not None:
            return Span(*match.span("title"))
    for paragraph in document.paragraphs[:_TOP]:
        match = _LOST_BREAK.match(document.plain, paragraph.start, paragraph.end)
        if match is not None:
            return Span(*match.span("title"))
    return None
