"""The number of a release, such as "PR (2022) 055"."""

from __future__ import annotations

import re

from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex

_YEAR = r"(?:19|20)[0-9]{2}"
#: A release's number. It may be broken over two lines.
NUMBER = regex(
    rf"""(?<![\w/])(?P<number>
    (?:PR(?:/CP)?|Press[ ]Release(?:[ ]PR(?:/CP)?)?|MA|AM|CP|M|DPC|PO
    |Communiqu[ée][ ]de[ ]presse(?:[ ]PR(?:/CP)?)?|Communiqu[ée]
    |Media[ ]Advisory|Avis[ ]aux[ ]médias|News[ ]Release)
    (?:[ ]?:)?[ ]{{0,2}}(?:No\.?[ ]|n[°º][ ]?)?
    (?:\({_YEAR}\)[ ]{{0,2}}[0-9]{{1,4}}|{_YEAR}[/-][0-9]{{1,4}}|[0-9]{{1,4}}/{_YEAR})
    )(?![0-9])""",
    re.VERBOSE | re.IGNORECASE,
)
#: What may follow it.
REVISED = r"(?:[ ]?\((?:revised|rev\.?(?:[ ]?[0-9])?|corr\.?|révisée?)\))?"
#: Codes that other organisations number their releases with: only where nothing else is said.
_CODE = regex(
    r"(?P<number>[A-Z]{1,5}(?:/[A-Z]{1,5}){0,3}/[0-9]{2,6}(?:/[0-9]{1,5})?"
    r"|[A-Z]{2,6} [0-9]{1,5}/[0-9]{2})"
    r"|(?:(?i:release) )?No\.?:? (?P<number2>(?:[A-Z]{2}-)?[0-9]{2,4}-(?:[0-9]{2}|[A-Z]))"
)
#: A number behind its label, between bars or alone in its line: "No: 44/28".
_LABELLED = regex(
    r"(?:\A|(?<=[|\u2022]))[ ]*(?:No|Nr|N[°º]|Number|Numéro|Ref|Reference|Réf|Référence)"
    r"\.?[ ]?:[ ]*"
    r"(?P<number>(?=[\w/.-]*[0-9])[A-Z0-9]+(?:[/.-][A-Z0-9]+)+)[ ]*(?:\Z|(?=[|\u2022]))",
    re.IGNORECASE,
)
#: What may stand before the number in its line: a label, a day, a bar.
_BEFORE = regex(
    r"(?:(?:Reference|Ref|Référence|Réf|NATO|OTAN|Number|No|Type|Press communiqu[eé])\.?[ :]*"
    r"|(?:[^.;]|(?<=\w{3})(?<!\w{5})\.){0,60}[|\u2022*,-] *)?\(?",
    re.IGNORECASE,
)
#: What may follow it there: a bar, the number once more, a day.
_AFTER = regex(
    rf"{REVISED}\W*(?:[0-9]{{1,4}}\W*)?(?:\||\Z)"
    r"|\W{1,3}[0-9]{1,2} [^\W\d]{3,9}\.? [0-9]{4}\b|[ ]{2,}|[ ](?:for )?immediate release\Z"
    r"|[ ](?:issued|published|released|publiée?|diffusée?)\b",
    re.IGNORECASE,
)
#: A gap that parts what stands in one line.
_WIDE = regex(" {4}")
#: The same, a word a line.
_IN_LINES = regex(
    rf"^[ ]*(?P<number>(?:NATO\s+)?(?:Press\s+Release|Communiqu[ée]\s+de\s+presse)"
    rf"\s+\({_YEAR}\)[ ]?[0-9]{{1,4}})[ ]*$",
    re.IGNORECASE | re.MULTILINE,
)
#: How many paragraphs at either end are looked at, and how long their lines may be.
_TOP, _FOOT = 16, 3
_LONGEST = 120


@once
def find_reference(document: Document) -> Span | None:
    """Find the release's number, such as "PR (2022) 055", in a line of its own at either end."""
    paragraphs = document.paragraphs
    for paragraph in dict.fromkeys((*paragraphs[:_TOP], *paragraphs[-_FOOT:])):
        line = Span(paragraph.start, min(paragraph.end, paragraph.start + _LONGEST))
        if line == paragraph or _WIDE.search(document.plain, line.start, line.end):
            found = _number(document.plain, line)
            if found is not None:
                return found
    top = paragraphs[:_TOP]
    broken = _IN_LINES.search(document.text, 0, top[-1].end) if top else None
    return None if broken is None else Span(*broken.span("number"))


def _number(text: str, line: Span) -> Span | None:
    match = _CODE.fullmatch(text, line.start, line.end)
    labelled = _LABELLED.search(line.of(text))
    if match is None and labelled is not None:
        return Span(*labelled.span("number")).shifted(line.start)
    if match is None:
        match = NUMBER.search(text, line.start, line.end)
        if match is None or not _BEFORE.fullmatch(text, line.start, match.start()):
            return None
        if not _AFTER.match(text, match.end(), line.end):
            return None
    return next(Span(*match.span(name)) for name, words in match.groupdict().items() if words)
