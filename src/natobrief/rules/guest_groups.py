"""Groups of countries that come under one name: "the four Indo-Pacific partners"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from types import MappingProxyType
from typing import Final

from natobrief import reference
from natobrief.lexicon.places import CountryMention, SurfaceKind
from natobrief.model import Country
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.parties import PartyWords
from natobrief.rules.wording import one_of
from natobrief.span import Span

_PACIFIC = "(?:Indo|Asia)-Pacific"
#: What groups are called whose members are the same wherever they are named. Other groups of the
#: tables are loose terms, of which no release tells who belongs to them.
_WORDS: Final = MappingProxyType(
    {
        "Indo-Pacific partners": one_of(
            rf"""
            {_PACIFIC} (?:partners|partner (?:countries|nations)|four) | IP4 | AP4
            (?:partners|partner (?:countries|nations)) (?:from|in|of) the {_PACIFIC}(?: region)?
            partenaires (?:de la (?:région|zone) |de la région de l'|de l')?\
                (?:indo-pacifiques?|asie-pacifique)
            """
        ),
        "Baltic States": one_of(
            "Baltic (?:States|countries|nations) | Baltics | (?:États|pays) baltes"
        ),
    }
)
_COUNTS = one_of(
    "two | three | four | five | six | seven | eight | deux | trois | quatre | cinq | six | [2-9]"
)
_NUMBERS: Final = MappingProxyType({"three": 3, "trois": 3, "3": 3, "four": 4, "quatre": 4, "4": 4})
#: Before a group: some of it, or others.
_SOME = pattern(
    r"\b(?:some|several|one|most|many|certain|other|certains|autres|plusieurs|un|non-)"
    r"(?: of| de| d')?(?: the| our| its| les| nos)? ?$"
)
#: Behind it: those of its members who come are named, or it is the group's, or others' too.
_MEMBERS = (
    r"(?!'(?:s\b)?|,? ?[(:\u2013\u2014-]? ?(?:and |et |such as |like |including |dont |the )?<C>)"
)
#: The names of all groups.
GROUP: Final = "|".join(_WORDS.values())
_GROUP = pattern(rf"\b(?:(?P<count>{_COUNTS}) )?(?P<name>{GROUP})\b{_MEMBERS}")


#: Before a group: those who come from there.
_HOLDERS = pattern(
    r"(?P<office><L>|(?P<same>counterparts|colleagues|homologues)) (?:of|from|des?|du|d')"
    r" ?(?:the |all |les )*(?:\w+ )?$"
)
_REACH: Final = 60


@cache
def _named() -> tuple[tuple[re.Pattern[str], tuple[Country, ...]], ...]:
    return tuple((pattern(words), reference.group(name)) for name, words in _WORDS.items())


def may_name(text: str, country: Country) -> bool:
    """Tell whether a text names a group of which a country is a member.

    >>> may_name("with the Indo-Pacific partners", Country("JPN"))
    True
    """
    return any(country in members and words.search(text) for words, members in _named())


def find_groups(marked: Marked, phrase: Span) -> Iterator[PartyWords]:
    """Give each member of the groups that a noun phrase names in full.

    One of another number than the group has, and one of which only some are named, gives none.
    """
    for match in marked.narrative_sieve.finditer(_GROUP, phrase.start, phrase.end):
        members, count = _members(match["name"]), match["count"]
        if count is not None and _NUMBERS.get(count.lower()) != len(members):
            continue
        span = Span(*match.span("name"))
        before = max(phrase.start, match.start() - _REACH)
        words = marked.narrative[before : match.start()]
        if _SOME.search(words):
            continue
        held = _HOLDERS.search(words)
        office = None if held is None else Span(*held.span("office")).shifted(before)
        for country in members:
            mark = Mark(
                Kind.COUNTRY,
                span,
                CountryMention(span=span, country=country, kind=SurfaceKind.NAME),
            )
            is_same = held is not None and held["same"] is not None
            yield PartyWords(mark, office, is_counterpart=is_same, is_in_group=True)


def _members(name: str) -> tuple[Country, ...]:
    return next(members for words, members in _named() if words.fullmatch(name))
