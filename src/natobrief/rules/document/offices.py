"""Names of offices of state and of organisations, as lines that say who issues a release."""

from __future__ import annotations

import re

from natobrief.lexicon.organisations import organisation_index
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

#: What French adds to a name with a small letter.
_ADJECTIVE = one_of(
    r"""
    nationale? | étrang(?:ère)s | extérieures? | intérieure? | européennes? | fédérale?s?
    internationales? | armées | royale? | général | anciens combattants
    """
)
#: Of what a ministry is, with small letters too.
_FIELD = one_of(
    r"""
    (?:national )?defen[cs]e | (?:foreign|external|internal|home|european) affairs | interior
    security | justice | finance | european integration
    """
)
_NAME_WORD = (
    r"(?:(?-i:[A-ZÀ-Þ])[\w'’.-]*+|[dl]'(?-i:[A-ZÀ-Þ])\w*+|of|for|the|and|to|de|du|des|d'|la|le|les|et"
    rf"|auprès|/|&|{_ADJECTIVE}\b|{_FIELD}\b)"
)
_KIND = one_of(
    r"""
    (?:[\w.]+ ){0,2}?(?:ministry|department|office) (?:of|for) | embassy of | government of
    permanent (?:mission|representation|delegation) (?:of|to) | delegation of the european union to
    délégation de l'union européenne (?:en|au|aux|auprès) | presidency of | parliament of
    (?:prime minister|president)'s office | (?:federal )?foreign office
    council of the | minist[eè]re (?:\w+ )?(?:de|des|du)\b | représentation permanente
    délégation permanente | ambassade de\b | présidence de\b | gouvernement (?:de|du)\b
    """
)
#: Where on a site a page is, behind its name: "/ Newsroom /".
_PATH = (
    r" ?[/>|] ?(?:newsroom|news|press(?: (?:room|releases?))?|media|home|events?|actualités)"
    r"[ />|]{0,4}\Z"
)
#: The name of an office of state, from its first word to its last.
OFFICE = regex(
    r"(?P<name>the white house|conseil de l'(?:ue|union européenne)"
    rf"|(?:(?:the|le|la) )?{_KIND}(?: ?{_NAME_WORD}){{0,12}}?)"
    rf"(?={_PATH}| ?\([^()]{{1,40}}\)\Z|\Z"
    r"| press release| communiqué de presse| skip | (?P=name)\Z"
    r"|, (?:president|minister) (?:(?-i:[A-ZÀ-Þ])[\w.'-]++ ?){1,4}\Z)",
    re.IGNORECASE,
)
#: What may stand behind the name of an organisation: the same in brackets, or in full.
_AGAIN = regex(r" ?\([^()]{1,40}\)\Z|(?: ?[-\u2013/] ?|, )")
_MORE = regex(r" [^\W\d_]")
#: What a part of its site is called.
_SECTION = regex(
    r" (?:press|news|media) releases?(?: [(0-9][0-9() /-]{3,14})?| meetings coverage| updates?"
    r"| news(?:room)?| communiqués? de presse| actualités",
    re.IGNORECASE,
)


def issuer_of(text: str, start: int, end: int) -> tuple[Span, str] | None:
    """Return who issues releases where a line is that name and nothing else, and the rule.

    >>> issuer_of("NATO - North Atlantic Treaty Organization", 0, 41)
    (Span(start=0, end=4), 'publisher-line')
    """
    match = OFFICE.match(text, start, end)
    if match is not None:
        return Span(*match.span("name")), "publisher-office"
    found = _organisation(text, start, end)
    if found is None:
        return None
    if found.end == end or _SECTION.fullmatch(text, found.end, end):
        return found, "publisher-line"
    again = _AGAIN.match(text, found.end, end)
    if again is None:
        return None
    other = _organisation(text, again.end(), end)
    # "EU-UN Cooperation" is what a page is about.
    is_again = again.end() == end or (other is not None and not _MORE.match(text, other.end, end))
    return (found, "publisher-line") if is_again else None


def _organisation(text: str, start: int, end: int) -> Span | None:
    """Return the name of an organisation at the head of a line."""
    found = organisation_index().at(text, start, end)
    return None if found is None else Span(start, found[0])
