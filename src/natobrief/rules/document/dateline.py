"""Datelines: city and day, parted by a dash from the sentence that they open."""

from __future__ import annotations

import re

from natobrief.rules.dates import DateMention
from natobrief.span import Span
from natobrief.text.characters import LATIN_CAPITALS
from natobrief.text.document import Document
from natobrief.text.regex import regex

#: What parts a dateline from the sentence that it opens; an agency may stand there.
_DASH = regex(
    r"(?:,? ?\((?-i:[A-Z])[\w. ]{1,20}\)| ?/(?-i:[A-Z])[^/\n]{1,40}/)?\)? *"
    r"(?:[\u2013\u2014:-]|--) *(?=\S)"
)
_CITY = regex(rf"\(?(?-i:[{LATIN_CAPITALS}])[^\n.;:!?0-9]{{0,40}}?[,(\u2013-] *(?:on |le )?$")
#: What is held is no city: "Foreign Affairs Council, 18 March 2022: main results".
HELD = regex(
    r"\b(?:meetings?|summit|council|conference|ministerial|session|committee|commission|assembly"
    r"|ministers|leaders|visit|talks|r\u00e9unions?|sommet|conseil|conf\u00e9rence|comit\u00e9"
    r"|s\u00e9ance|visite|ministres|assembl\u00e9e)\b",
    re.IGNORECASE,
)
#: One in capitals needs nothing behind it: "VIENNA 22 June 2016 - The".
_SHOUTED = regex(r"(?-i:[A-ZÀ-Þ]{3})[A-ZÀ-Þ' /-]{0,30} \Z")
#: A city, perhaps with its country, and nothing else.
_ONLY_CITY = regex(
    r"\(?(?-i:[A-ZÀ-Þ])[\w'-]+(?: (?-i:[A-ZÀ-Þ])[\w'-]+){0,2}(?:, (?-i:[A-ZÀ-Þ])[\w' ]{2,20})?"
    r" ?[,\u2013\u2014-] ?(?:on |le )?\Z"
)
#: City, and an agency and the day in parentheses: "OSLO (News / Agency - 3 May 2022) The ...".
_AGENCY_BEFORE = regex(r"(?-i:[A-ZÀ-Þ])[\w' -]{1,30} ?\([^()\n;:!?0-9]{2,40}[,\u2013\u2014-] *\Z")
#: The same with the day behind: "OSLO (News) - 3 May 2022. The ...", "OSLO (News) May 3, 2022 The".
_AGENCY_FIRST = regex(
    r"(?-i:[A-ZÀ-Þ])[\w' ,-]{1,30}[\u2013\u2014]?\((?-i:[A-Z])[\w. ]{1,20}\)"
    r" ?(?:(?:[\u2013\u2014-]|--) ?)?\Z"
)
_PART = regex(r"\)? *(?:[.:\u2013\u2014-]|\Z)| +[A-ZÀ-Þ]")
_CLOSED = regex(r"\) *(?:[\u2013\u2014-]{1,2} *)?(?=[A-ZÀ-Þ\"'“«])")
_STOP = regex(r"\.\)? +(?=[^\sa-z])")
_ENDED = regex(r"[.!?\u2026][\"'\u201d\u00bb)]* *\Z")
#: Nothing parts it from a sentence that begins as sentences do.
_ARTICLE = regex(r" +(?=(?:The|An?|In|On|Today|Les?|La|L'\w+|Ce matin|Aujourd'hui) )")
#: A whole date that opens a paragraph, parted from the sentence.
_YEAR = regex("(?:19|20)[0-9]{2}")
_PARTED = regex(r"(?: *(?:[\u2013\u2014-]|--) +| ?: ?)(?=[A-ZÀ-Þ\"'“«])")
#: What may stand before the city.
_LABELLED_DAY = regex(r"\A(?:[Dd]ate:? )?[0-9]{4}-[0-9]{2}-[0-9]{2} ")
#: A day in figures right before a sentence: pages write theirs so.
_FIGURES = regex(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_GOES_ON = regex(r" +[A-ZÀ-Þ]")
#: Day, dash, city, dash.
_CITY_AFTER = regex(
    r" *[\u2013\u2014-] *(?-i:[A-ZÀ-Þ])[\w' -]{1,30}(?:, [\w' -]{1,30})? *[\u2013\u2014-] "
)


def opens_sentence(document: Document, sentence: Span, mention: DateMention) -> bool:
    """Tell whether a date stands with a city before a dash, at the head of a sentence."""
    before = _LABELLED_DAY.sub("", document.plain[sentence.start : mention.span.start])
    after = document.plain[mention.span.end : sentence.end]
    if before.strip(" :").lower() == "date":
        return True
    is_whole = _YEAR.search(mention.span.of(document.text)) is not None
    if not before.strip(" ("):
        if _FIGURES.fullmatch(mention.span.of(document.plain)) and _GOES_ON.match(after):
            return True
        return _CITY_AFTER.match(after) is not None or (is_whole and bool(_PARTED.match(after)))
    is_parted = _STOP.match(after) or (is_whole and _ARTICLE.match(after))
    if is_parted and _ONLY_CITY.fullmatch(before):
        return True
    is_bracketed = before.startswith("(") and _ONLY_CITY.fullmatch(before)
    is_agencys = _CLOSED.match(after) and (is_bracketed or _AGENCY_BEFORE.fullmatch(before))
    if is_agencys or (is_whole and _PART.match(after) and _AGENCY_FIRST.fullmatch(before)):
        return True
    is_city = _CITY.fullmatch(before) or (is_whole and _SHOUTED.fullmatch(before))
    is_dateline = is_city is not None and _DASH.match(after) is not None
    return is_dateline and not _is_headline(before, after)


def _is_headline(before: str, after: str) -> bool:
    """Tell whether words name what was held on a day, and do not end as a sentence does."""
    return HELD.search(before) is not None and _ENDED.search(after) is None
