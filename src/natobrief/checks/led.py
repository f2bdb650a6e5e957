"""Whether words that begin with a person are told of that person, and who is named behind words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.checks.acting import ROLE, can_act
from natobrief.checks.naming import family_name, places_of, share_family_name
from natobrief.checks.told import Told
from natobrief.model import Person
from natobrief.span import Span
from natobrief.text.regex import regex

#: Behind a quotation, before the name of who says it.
_SAID = regex(
    r"[\s,.!?;:\u2026\"'\u2019\u201c\u201d\u00ab\u00bb\u2039\u203a-]{0,8}"
    r"(?:(?:has\s|had\s|a\s|avait\s)?(?:said|says|added|adds|stressed|noted|warned|stated|declared|explained"
    r"|concluded|told\s\w+|dit|d\u00e9clar\u00e9|ajout\u00e9|affirm\u00e9|soulign\u00e9|indiqu\u00e9|expliqu\u00e9|pr\u00e9cis\u00e9"
    r"|assur\u00e9|conclu|estim\u00e9|rappel\u00e9|lanc\u00e9|confi\u00e9))\b"
)
#: Before who did something.
_BY = regex(r"\b(?:by|par)\s")
#: So far behind that verb a name may begin, and a clause ends.
_REACH = 100
_CLAUSE = regex(r"[.;\n]|,\s(?:who|qui|while|whereas|tandis|alors)\b")
#: What heads a text that somebody issues; so far behind it the name stands, and so many paragraphs
#: stand on top.
_ISSUED = regex(
    r"^[^.\n]{0,40}\b(?:statement|declaration|remarks|speech|address|d\u00e9claration|allocution|discours)"
    r"\s(?:by|of|from|du|de|d['\u2019])",
    re.IGNORECASE | re.MULTILINE,
)
_HEADED = 160
_TOP = 4
#: Before words that are spoken or issued without quotation marks.
FOLLOWS = regex(
    r"\bthe following (?:\w+ ){0,3}(?:statement|remarks|speech)\b"
    r"|\b(?:d\u00e9claration|allocution) suivante\b",
    re.IGNORECASE,
)
#: Behind a name: whose something is.
_WHOSE = regex(r"['\u2019]s?\s")
#: The last word of words' first ones that may be a name.
_FIRST = 4


def begins_with(told: Told, words: str) -> Person | None:
    """Return the person with whose name words begin, with or without title and first name."""
    head = words.split()[:_FIRST]
    for who in (*told.brief.persons, *told.reading.persons):
        name = who.name.split()
        if name[-1] in head and head[0][:1].isupper():
            at = head.index(name[-1])
            if set(head[:at]) <= {*name, "Mr", "Mr.", "Ms", "Ms.", "Mrs", "M.", "Mme"}:
                return who
    return None


def is_of_another(told: Told, words: str, spans: tuple[Span, ...]) -> bool | None:
    """Tell whether words that begin with a person are told of somebody else.

    True where their sentence names somebody else right before them, None where it can be about no
    one whom they begin with; else False.
    """
    who = begins_with(told, words) if spans else None
    if who is None:
        return False
    sentence = told.sentence(spans[-1])
    spans = tuple(span for span in spans if sentence.covers(span)) or spans
    if can_act(told, who, *spans):
        return False
    named = (place for each in others(told, who) for place in places_of(told.subject, each))
    is_named = any(sentence.start <= e.start < spans[0].start for e in named)
    return True if is_named or ROLE.search(told.text, sentence.start, spans[0].start) else None


def is_by_another(told: Told, words: str, spans: tuple[Span, ...]) -> bool:
    """Tell whether what words say was done by a person was done by somebody else.

    "Chaired by Ana Berg" is not in "chaired by Ben Okoro", whoever else is named there.
    """
    by = _BY.search(words) if spans else None
    people = (*told.brief.persons, *told.reading.persons)
    named = "" if by is None else words[by.end() : by.end() + _REACH]
    who = next((each for each in people if family_name(each.name) in named), None)
    if who is None:
        return False
    sentence = told.sentence(spans[-1])
    done = [
        Span(match.end(), min(sentence.end, match.end() + _REACH))
        for match in _BY.finditer(told.text, sentence.start, sentence.end)
    ]
    is_said = any(span.covers(e) for span in done for e in places_of(told.subject, who))
    others_named = [e for each in others(told, who) for e in places_of(told.subject, each)]
    return not is_said and any(span.covers(e) for span in done for e in others_named)


def others(told: Told, who: Person) -> Iterator[Person]:
    """Give those whom record and text name beside one."""
    for each in (*told.brief.persons, *told.reading.persons):
        if not share_family_name(each.name, who.name):
            yield each


def named_behind(told: Told, span: Span, who: Person) -> Person | None:
    """Return who else is named behind words as the one who says them."""
    said = _SAID.match(told.text, span.end)
    if said is None:
        return None
    stop = _CLAUSE.search(told.text, said.end(), said.end() + _REACH)
    reach = Span(
        said.end(), min(len(told.text), said.end() + _REACH) if stop is None else stop.start()
    )
    if any(reach.covers(place) for place in places_of(told.subject, who)):
        return None
    return next(
        (e for e in others(told, who) if any(map(reach.covers, places_of(told.subject, e)))), None
    )


def is_whose(told: Told, place: Span, who: Person) -> bool:
    """Tell whether a name says whose something is, in a sentence that names somebody else."""
    if _WHOSE.match(told.text, place.end) is None:
        return False
    sentence = told.sentence(place)
    around = told.around(place)
    return any(
        around.covers(each) and sentence.start != place.start
        for one in others(told, who)
        for each in places_of(told.subject, one)
    )


def is_announced(told: Told, span: Span, who: Person, *, is_told: bool) -> bool:
    """Tell whether a text is headed as what somebody says, or a sentence before it announces it.

    "The Minister (Ana Berg) has made the following statement."
    """
    if is_told and issues(told, who):
        return True
    announced = [*FOLLOWS.finditer(told.text, 0, span.start)][-1:]
    sentences = [told.sentence(Span(*match.span())) for match in announced]
    return any(each.overlaps(place) for each in sentences for place in places_of(told.subject, who))


def issues(told: Told, who: Person) -> bool:
    """Tell whether a text is headed as what somebody says: "Statement by Ana Berg"."""
    if "?" in told.text:  # where others ask, not all is said by one
        return False
    for paragraph in told.subject.stated.document.paragraphs[:_TOP]:
        for match in _ISSUED.finditer(told.text, paragraph.start, paragraph.end):
            reach = Span(match.end(), min(paragraph.end, match.end() + _HEADED))
            if any(map(reach.covers, places_of(told.subject, who))):
                return True
    return False
