"""How newspapers and agencies write: words by which a report is told from a release."""

from __future__ import annotations

import re

from natobrief.rules.document.cells import MONTH, Sort
from natobrief.rules.document.head import read_head
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex

_EN_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_FR_DAY = r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
#: Releases give a weekday its date: "Thursday (1 May)", "Thursday, May 1".
_NO_DATE = rf"(?! ?\(|,? (?:[0-9]|{MONTH}\b))"
#: Words of those who report what an organisation let them know.
_REPORTED = regex(
    r"\b"
    + one_of(
        rf"""
        according to (?:the |a |its )?(?:[\w-]+ ){{0,3}}(?:ministry|statement\
            |press (?:service|office|release)|agency|media|readout)
        the (?:statement|press release|readout|ministry|agency) (?:said|added|noted|reads?)
        (?:a|the) (?:press release|statement|readout) (?:from|by|of) (?:the )?(?:[\w-]+ ){{1,6}}?\
            (?:said|added)
        said in a (?:press release|statement|communiqué) | (?:said|wrote|announced) on Twitter
        (?-i:[A-Z]\w+) report(?:s|ed),? (?:citing|quoting)
        (?<=,\x20)(?-i:[A-Z]\w+) reports(?=[.]|,?$)
        the diplomat (?:said|added|noted) | brings you a live
        reporters (?:travel?ling|aboard|en route|on the way)
        told (?:AFP|AP|Reuters|\w+ news agency)
        (?:an?|one) (?:senior )?(?:NATO|alliance|western) (?:official|diplomat)s?
        this was (?:reported|stated|announced) by (?-i:[A-Z])[\w.]+ (?:with|citing|in)
        (?<=,\x20)reports? (?:the )?(?-i:Reuters|AFP|AP|dpa|DPA|Xinhua|Interfax|TASS|Ukrinform)
        (?-i:[A-Z]\w+) informs,? (?:with reference to|referring to|citing|quoting)
        [,.]["”’'] reports? (?:the )?(?-i:[A-Z])\w+
        (?-i:[A-Z]{{2,8}}|Reuters|Interfax) reports? | news agency | (?<![a-z]\ )submitted by
        (?:staff|our) (?:reporter|correspondent) | NATO (?:chief|boss) | (?:patron|chef) de l'OTAN
        (?:military|western|transatlantic|[0-9]{{2}}-(?:nation|member)) (?-i:alliance)
        (?<!be\ )(?:said|announced|told|warned|declared|agreed|met|held|spoke|talked|discussed)\
            (?: [\w'-]+){{0,6}} on \
        {_EN_DAY}{_NO_DATE}
        (?:(?:said|announced|told|warned|declared|agreed)(?: [\w'-]+){{0,3}}?|gathered|convened|met\
            |urged|vowed|pledged|approved|summit|meeting\
            |talks) \
        {_EN_DAY}{_NO_DATE}
        (?:a|ont) \w+é (?:{_FR_DAY})(?! ?\(| [0-9])
        (?<=\w\ )on {_EN_DAY} (?:also |separately )?(?:met|said|held|told|spoke|discussed|announced\
            |agreed|urged|warned|visited|hosted|received|attended|arrived|began|praised|condemned\
            |vowed|called|joined|signed)
        (?-i:[A-Z])\w+ {_EN_DAY} (?:said|told|announced|warned|urged|vowed)
        spokespeople (?:for|of) [^.;\n]{{1,80}} said
        (?:diplomats|officials|sources) said | selon (?:l'AFP|des diplomates) | à l'AFP
        selon un communiqué | lit-on dans | (?:a )?(?:indiqu|annonc|précis|affirm|soulign)(?:e|é) \
            (?:un|le|son|dans (?:un|son)) communiqué | (?:rapporte|indique|selon) l'agence
        (?:a|ont) \w+é(?: [\w'-]+){{0,3}},? (?:dans un communiqué|sur Twitter)
        (?:source|sources) diplomatiques? | a-t-on (?:appris|indiqué|précisé|annoncé) | indique-t-on
        (?:rapportent|selon) (?:des|les|plusieurs) médias | (?-i:NDLR)
        (?:publiée?|accordée?)(?: {_FR_DAY})? (?:par|dans|à|au) (?:le )?(?:quotidien|journal)
        (?:devai(?:en)?t|doi(?:ven)?t|s'est (?:ouvert|achev|réuni)[ée]*) (?:[\w'-]+ ){{0,2}}\
            (?:{_FR_DAY})(?! ?\(| [0-9]| prochain| et | ou )
        (?-i:AP|AFP|AFPTV|Reuters) (?:video|photo|archive) | (?-i:SOUNDBITE) \((?-i:[A-Z])\w+\)
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
#: An agency in the dateline, perhaps with the day: "(Quay News / Agency - 1 May 2030)".
_AGENCY = regex(
    r"\((?:AP|[A-Z]{3,8}|Reuters|Interfax|(?:Agence|Agency) [A-Z][\w-]+)\) ?-"
    r"|(?<=[A-ZÀ-Þ]{3}\s)\((?!NATO|OTAN|OSCE|EU\b|UN\b)[A-Z][\w.]{2,20}\) ?-"
    r"|(?<![\w-])[A-ZÀ-Þ]{3,20} \([A-Z][\w./ ]{1,40} ?[-\u2013] ?[^()\n]{4,30}[0-9]{4}\)"
    r"|(?<![\w-])[A-ZÀ-Þ]{3,20} \((?!NATO|OTAN)[A-Z][\w. ]{2,30}\):"
    rf"|(?<![\w-])[A-ZÀ-Þ][\w-]{{2,20}}, [0-9]{{1,2}} (?i:{MONTH})(?: [0-9]{{4}})?"
    r" \((?!NATO|OTAN|OSCE|EU|UN\b)[A-Z][\w./ ]{1,30}\) ?[:\u2013\u2014-]"
    rf"|(?<![\w-])[A-ZÀ-Þ]{{3,20}}(?:, [A-ZÀ-Þ][\w.' -]{{1,24}})?,"
    rf" (?:(?i:{MONTH})\.? [0-9]{{1,2}}|[0-9]{{1,2}} (?i:{MONTH}))(?:,? [0-9]{{4}})?"
    r" \((?!NATO|OTAN|OSCE)[A-Z][\w/ -]{1,30}\) ?[-:\u2013\u2014]"
    # One that everybody knows needs nothing but its place: "Bruxelles (AFP)  Les".
    r"|(?<![\w-])[A-ZÀ-Þ][\w'-]{2,20},? \((?:AFP|AP|ATS|Belga|dpa|DPA|EFE|Reuters|REUTERS|Xinhua"
    r"|XINHUA|TASS|ITAR-TASS|Interfax|UPI|ANSA)\) (?=[A-ZÀ-Þ\"\u201c\u00ab])"
    r"|\((?!NATO|OTAN|OSCE)[A-Z][A-Z0-9]{3,12}, (?:à|in|at) [A-ZÀ-Þ][\w-]+\)"
    rf"|(?<![\w-])[A-ZÀ-Þ]{{3,20}}, (?i:{MONTH}) [0-9]{{1,2}}(?:, [0-9]{{4}})?[,.] ?"
    r"/?(?!NATO|OTAN|OSCE)[A-Z][A-Z-]{2,12}/?\. "
    r"|(?<![\w-])[A-Z ,]{3,40} \([^()\n]{6,20}[0-9]{4}\) \((?:AP|AFP|REUTERS|Reuters)\)"
    # In a line of its own with the day: "Xinhua, May 1, 2030".
    r"|(?:\A|\s\s)(?:AFP|AP|DPA|dpa|Reuters|REUTERS|Xinhua|Interfax|Sputnik|Bloomberg|TASS|ANSA)"
    rf"(?:,| ?[-|\u2013]) ?(?:[0-9]{{1,2}} )?(?i:{MONTH})\.? (?:[0-9]{{1,2}}, )?[0-9]{{4}}"
    r"(?=\s\s|\Z)"
    r"|(?:\A|\n)\((?!NATO|OTAN|OSCE)[A-Z]{2,5}/[A-Z]{2,4}\) ?(?:--|[\u2013\u2014])"
)
#: An agency that signs below its report.
_SIGNED = regex(
    r"(?<=[.!?\u00bb\u201d\"])\s+\(?(?:AFP|AP|APS|ATS|Belga|BELGA|DPA|EFE|MAP|Reuters|REUTERS|TAP|Xinhua)\)?\s*\Z"
)
#: Allies and their headquarters write "the Alliance"; newspapers write it with a small letter.
_SMALL_ALLIANCE = regex(r"\b(?:[Tt]he |[Ll]')alliance\b")
#: Offices name their own holder by nothing else: "The Prime Minister met President X".
_OFFICIAL = regex(
    r"\bAlliance\b|\bThe (?:Prime Minister|President|Chancellor|Taoiseach|Premier|Minister"
    r"|(?:Foreign|Defence|Home) (?:Secretary|Minister))"
    r" (?:(?:today|also) )?(?:met|spoke|hosted|welcomed|held|received|called|had|attended"
    r"|visited)\b"
)
#: Releases give dates; reports of the day may have nothing but weekdays.
_WEEKDAY = regex(rf"\b(?:on|ce|ces) (?:{_EN_DAY}|{_FR_DAY})\b(?! ?\(|,? [0-9])", re.IGNORECASE)
_DAY = regex(
    rf"\b[0-9]{{1,2}}(?:st|nd|rd|th|er)?[ -]{MONTH}\b|\b{MONTH}\.? [0-9]{{1,2}}\b"
    r"|[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4}",
    re.IGNORECASE,
)
#: Somebody who writes; those who speak have an office.
_WRITER = regex(
    r"(?:(?i:written|submitted|posted|publié|rédigé) )?(?:[Bb]y|[Pp]ar)"
    r"(?: +(?:the )?[A-ZÀ-Þ][\w.'-]*){1,5}(?:,? (?:in |à |en )?[A-ZÀ-Þ][\w'-]*)?,? ?\Z"
)
_OFFICES = regex(
    r"\b(?:secretary|minister|president|chair|spokes|ambassador|general|admiral|nato)",
    re.IGNORECASE,
)
#: How far down it is looked for.
_SCAN = 6_000


@once
def find_reporting(document: Document) -> Span | None:
    """Find words by which a text is a report by somebody else; None when it has none.

    A writer's name under the headline, an agency in the dateline, words of reporting; "the
    alliance" with a small letter throughout, weekdays without any date. What is quoted tells
    nothing of who writes.
    """
    for cell in read_head(document):
        if cell.sort is Sort.BYLINE and _is_writer(cell.span.of(document.plain)):
            return cell.span
    for pattern, unless in (
        (_AGENCY, None),
        (_SIGNED, None),
        (_REPORTED, None),
        (_SMALL_ALLIANCE, _OFFICIAL),
        (_WEEKDAY, _DAY),
    ):
        found = _outside_quotations(document, pattern)
        if found and (unless is None or unless.search(document.plain, 0, _SCAN) is None):
            return found
    return None


def _outside_quotations(document: Document, pattern: re.Pattern[str]) -> Span | None:
    """Return the first words of a shape that are not somebody's: "our transatlantic alliance"."""
    for match in document.plain_sieve.finditer(pattern, 0, _SCAN):
        found = Span(*match.span())
        if not any(quoted.whole.covers(found) for quoted in document.quoted):
            return found
    return None


def _is_writer(words: str) -> bool:
    return _WRITER.match(words) is not None and _OFFICES.search(words) is None
