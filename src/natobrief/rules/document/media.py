"""Whom a release is for: instructions to the press."""

from __future__ import annotations

import re

from natobrief.rules.document.cells import MONTH
from natobrief.rules.document.fields import find_fields
from natobrief.rules.document.title import find_title
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex

_FOR_MEDIA = regex(
    r"\b"
    + one_of(
        r"""
        accredit\w* | media (?:representatives|advisory|centre|center|access|registration|pass)
        members of the (?:media|press) | journalists (?:who|wishing|wanting|are|with|must|should)
        press (?:pass|badge|card|centre|center|working) | badges?
        photo(?:graph)?s? (?:and|opportunity)
        audio | (?:video|tv) (?:footage|feed|coverage|crews?|stream) | b-roll | satellite
        broadcast\w* | web-?stream\w* | live-?stream\w* | streamed live
        camera(?:s|men)? | deadline | application forms? | registration | press conferences?
        (?<!lettres d')accrédit(?!ée?s? (?:en|au|aux|à|auprès)\b)\w* | médias | centre de presse
        journalistes (?:qui|souhaitant|désirant|devront|doivent|enverront|pourront|sont)
        conférences? de presse | date limite | avis aux médias | laissez-passer | cartes? de presse
        service (?:de )?presse | équipes de télévision | retransmise?s? en direct
        """
    )
    + r"\b",
    re.IGNORECASE,
)
_ADVISORY = regex(
    r"\b(?:media advisory|advisory to (?:the )?media|media accreditation|avis aux médias"
    r"|accréditation des médias|invitation (?:à|a|de) la presse)\b",
    re.IGNORECASE,
)
#: The same as a label of its own.
_OWN_LABEL = regex(r"(?:NATO |press )?advisory\b", re.IGNORECASE)
#: What may stand in a line that says so: a day.
_DAY = regex(rf"[\W\d]*(?:{MONTH}[\W\d]*)?", re.IGNORECASE)

#: What nobody but the press is told.
_STRONG = regex(
    r"\b(?:accredit\w*|(?<!lettres d')accrédit(?!ée?s? (?:en|au|aux|à|auprès)\b)\w*"
    r"|(?:media|press) (?:representatives|centre|center|pass|badge)"
    r"|journalists (?:wishing|who wish|must|should)|media (?:are|is) invited|photo opportunity"
    r"|(?:les )?médias (?:sont|devront|souhaitant|souhaitent|qui)"
    r"|(?:carte|laissez-passer) de presse|représentants des médias|couverture par les médias"
    r"|journalistes (?:souhaitant|enverront|devront|doivent|sont priés)|équipes de télévision)\b",
    re.IGNORECASE,
)
#: A text that says what it is.
_ITSELF = regex(
    r"\bthis (?:media |press )?advisory\b|\b(?:cet|le présent) avis aux médias\b", re.IGNORECASE
)
_FEW = 2
#: What part of a text must be for the press; less where some of it is for nobody else.
_PART, _PART_OF_STRONG = 1 / 2, 1 / 3
#: How many lines at the top may be a label.
_TOP = 4


@once
def find_media_notes(document: Document) -> tuple[Span, ...]:
    """Find the sentences that tell the press how to be accredited, where to be and what to film."""
    return tuple(
        sentence
        for sentence in document.sentences
        if document.plain_sieve.search(_FOR_MEDIA, sentence.start, sentence.end)
    )


def is_for_media(document: Document, notes: tuple[Span, ...]) -> bool:
    """Tell whether instructions to the press are most of a text, or its headline says so.

    So does one that gives what it invites to in labelled fields.
    """
    if find_fields(document):
        return True
    title = find_title(document)
    top = document.paragraphs[: min(_TOP, len(document.paragraphs) - 1)]
    labels = [line for line in top if _is_label(document, line)]
    if notes and (labels or (title is not None and _ADVISORY.search(title.of(document.plain)))):
        return True
    if any(_ITSELF.search(note.of(document.plain)) for note in notes):
        return True
    strong = [note for note in notes if _STRONG.search(note.of(document.plain))]
    told = sum(map(len, notes)) if len(notes) > 1 else 0
    most = _PART_OF_STRONG if strong else _PART
    return len(strong) >= _FEW or told > most * sum(map(len, document.sentences))


def _is_label(document: Document, line: Span) -> bool:
    """Tell whether a line calls the text an advisory, and says no more than the day."""
    words = line.of(document.plain).strip(" .:!*")
    match = _ADVISORY.match(words) or _OWN_LABEL.match(words)
    return match is not None and _DAY.fullmatch(words, match.end()) is not None
