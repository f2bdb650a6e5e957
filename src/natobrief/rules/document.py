"""What sort of document a text is: language, headline, number, day of publication, readers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from natobrief.model import Language
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.document import Document

_EN = re.compile(r"\b(?:the|and|of|will|with|that|for|on|is|has|by|to|said|their)\b", re.IGNORECASE)
_FR = re.compile(
    r"\b(?:le|la|les|des|du|et|que|pour|avec|dans|une|un|est|sur|qui|ont|sera|de|au|aux)\b"
    r"|\b[ld]['\u2019]",
    re.IGNORECASE,
)
#: How much of a text is looked at to tell its language.
_SAMPLE = 20_000
_LONGEST_TITLE = 160
_FEWEST_WORDS = 3
_NO_TITLE_END = frozenset('.:;,!?\u201d\u00bb"')
#: How many paragraphs at the top may hold number, headline and dateline.
_TOP = 4
#: And how many at the foot.
_FOOT = 3
_LONGEST_LINE = 120


def language_of(text: str) -> Language:
    r"""Tell English from French by their small words; a text with neither counts as English.

    >>> language_of("Les ministres se réuniront à Bruxelles pour discuter.").value
    'fr'
    """
    sample = text[:_SAMPLE]
    return Language.FR if len(_FR.findall(sample)) > len(_EN.findall(sample)) else Language.EN


# -- headline and number -------------------------------------------------------------------

_NUMBER = re.compile(
    r"""(?P<number>
    (?:PR(?:/CP)?|Press[ ]Release|M|DPC|PO|Communiqué[ ]de[ ]presse|Communiqué)
    [ ]?(?:No\.?[ ]|n\u00b0[ ]?)?
    (?:\((?:19|20)[0-9]{2}\)[ ]?[0-9]{1,4}|(?:19|20)[0-9]{2}[/-][0-9]{1,4})
    )(?![0-9])""",
    re.VERBOSE | re.IGNORECASE,
)
#: What may stand before the number in its line: a label, a day, a bar.
_BEFORE_NUMBER = re.compile(
    r"(?:(?:Reference|Ref|Référence|Réf|NATO|OTAN|Number|No)\.?[ :]*"
    r"|[^.;]{0,60}[|\u2013\u2014,-] *)?",
    re.IGNORECASE,
)
#: A line with city and date, or with the number: it may stand above the headline.
_ABOVE_TITLE = re.compile(
    r"(?:(?-i:[A-Z])[\w-]*(?:[ ](?-i:[A-Z])[\w-]*){0,2},?[ ])?"
    rf"[0-9]{{1,2}}[ ][^\W\d]+\.?[ ][0-9]{{4}}\W*$|{_NUMBER.pattern}",
    re.IGNORECASE | re.VERBOSE,
)


def find_title(document: Document) -> Span | None:
    """Find the headline: a short paragraph at the top that is no sentence, with text after it.

    The release's number or a dateline may stand above it.
    """
    for paragraph in document.paragraphs[: min(_TOP, len(document.paragraphs) - 1)]:
        words = paragraph.of(document.text)
        if len(words) > _LONGEST_TITLE or words[-1] in _NO_TITLE_END:
            return None
        if len(words.split()) >= _FEWEST_WORDS and not _ABOVE_TITLE.match(words):
            return paragraph
    return None


def find_reference(document: Document) -> Span | None:
    """Find the release's number, such as "PR (2022) 055", in a line of its own at either end."""
    paragraphs = document.paragraphs
    for paragraph in dict.fromkeys((*paragraphs[:_TOP], *paragraphs[-_FOOT:])):
        match = _NUMBER.search(document.plain, paragraph.start, paragraph.end)
        if match is None or len(paragraph) > _LONGEST_LINE:
            continue
        if _BEFORE_NUMBER.fullmatch(document.plain, paragraph.start, match.start()):
            return Span(match.start("number"), match.end("number"))
    return None


# -- day of publication --------------------------------------------------------------------

#: A city, a number or a label, then the day.
_DATELINE = re.compile(
    r"(?![^\n]{0,40}\b(?:updated|à jour))[^\n.;!?]{0,40}?[,:(|]? *$", re.IGNORECASE
)
_ISSUED = re.compile(
    r"(?:^|[|\u2013\u2014-] *)(?:issued|published|released|date|publié|daté|diffusé)"
    r"(?: on| le)?[ :]*$",
    re.IGNORECASE,
)
#: What may follow a date that is the whole line.
_LINE_END = " .|)-\u2013\u2014"
#: What parts a dateline from the sentence that it opens.
_DASH = re.compile(r"\)? *(?:[\u2013\u2014:-]|--) *(?=\S)")
_CITY = re.compile(r"(?-i:[A-ZÀ-Þ])[^\n.;:!?0-9]{0,40}?[,(] *(?:on |le )?$")


def find_published(document: Document, dates: tuple[DateMention, ...]) -> tuple[date, Span] | None:
    """Find the day of publication in a dateline near the top.

    A dateline is a paragraph that is a date, a city and a date, or "issued on" and a date; or
    city and date before a dash, at the head of the first sentence.
    """
    for paragraph in document.paragraphs[:_TOP]:
        for mention in dates:
            if paragraph.covers(mention.span) and _is_dateline(document, paragraph, mention):
                assert mention.dates is not None  # noqa: S101 - a dateline is one settled day
                return mention.dates.first, mention.span
    return None


def is_issued(document: Document, span: Span) -> bool:
    """Tell whether a date is called the day of issue."""
    return _ISSUED.search(document.text[max(0, span.start - 40) : span.start]) is not None


def opens_sentence(document: Document, sentence: Span, mention: DateMention) -> bool:
    """Tell whether a date stands with a city before a dash, at the head of a sentence."""
    before = document.text[sentence.start : mention.span.start]
    after = document.text[mention.span.end : sentence.end]
    return _DASH.match(after) is not None and _CITY.fullmatch(before) is not None


def _is_dateline(document: Document, paragraph: Span, mention: DateMention) -> bool:
    if mention.dates is None or mention.precision is not Precision.DAY or len(mention.dates) > 1:
        return False
    before = document.text[paragraph.start : mention.span.start]
    after = document.text[mention.span.end : paragraph.end]
    if is_issued(document, mention.span):
        return True
    if not after.strip(_LINE_END):
        return _DATELINE.fullmatch(before) is not None
    return opens_sentence(document, paragraph, mention)


# -- programmes --------------------------------------------------------------------------------

_TIMED = re.compile(
    r"(?:[-\u2013*\u2022] *)?[0-9]{1,2}(?:[:.][0-9]{2}| ?h ?(?:[0-9]{2})?)(?![0-9])", re.IGNORECASE
)
#: How many lines with times make a programme.
_FEWEST_TIMES = 3


def find_timetable(document: Document) -> tuple[Span, ...]:
    """Find the lines that begin with a clock time, where there are enough for a programme."""
    lines = tuple(
        line for line in document.paragraphs if _TIMED.match(document.plain, line.start, line.end)
    )
    return lines if len(lines) >= _FEWEST_TIMES else ()


# -- whom it is for ------------------------------------------------------------------------

_FOR_MEDIA = re.compile(
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
        accrédit\w* | médias | journalistes (?:qui|souhaitant|désirant) | centre de presse
        conférences? de presse | date limite | avis aux médias
        """
    )
    + r"\b",
    re.IGNORECASE,
)
_ADVISORY = re.compile(
    r"\b(?:media advisory|advisory to (?:the )?media|media accreditation|avis aux médias"
    r"|accréditation des médias)\b",
    re.IGNORECASE,
)


def find_media_notes(document: Document) -> Iterator[Span]:
    """Find the sentences that tell the press how to be accredited, where to be and what to film."""
    for sentence in document.sentences:
        if _FOR_MEDIA.search(document.plain, sentence.start, sentence.end):
            yield sentence


def is_for_media(document: Document, notes: tuple[Span, ...]) -> bool:
    """Tell whether instructions to the press are most of a text, or its headline says so."""
    title = find_title(document)
    top = document.paragraphs[: min(_TOP, len(document.paragraphs) - 1)]
    labels = [line for line in top if _ADVISORY.fullmatch(line.of(document.plain).strip(" .:!*"))]
    if notes and (labels or (title is not None and _ADVISORY.search(title.of(document.plain)))):
        return True
    told = sum(map(len, notes)) if len(notes) > 1 else 0
    return 2 * told > sum(map(len, document.sentences))
