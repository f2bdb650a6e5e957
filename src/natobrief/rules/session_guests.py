"""Whom the title of a session names beside those who meet, and what it says it is on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.lexicon.organisations import NATO
from natobrief.lexicon.places import CountryMention
from natobrief.model import Country, Organisation
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.topics import items
from natobrief.rules.wording import one_of
from natobrief.span import Span


@final
@frozen(kw_only=True)
class SessionGuest:
    """A party that a session is held with."""

    party: Country | Organisation
    party_span: Span
    #: The words for the office of who comes; None when none is named.
    office: Span | None
    #: Where the name of who comes stands; None when it is not given.
    person: int | None


_WITH = pattern(r"\b(?:with|joined by|in the presence of|avec|en présence de)\b")
_GUEST = pattern(
    r"(?P<office><O>) (?:of|from|de la|de l'|du|des|de|d') ?(?:the )?(?P<of><CG>)"
    r"|(?P<adjective><A>) (?P<office2><O>)"
    r"|(?P<office3><O>) (?P<after><A>)"
    r"|(?P<owner><CG>)(?:'s?)? (?P<office4><O>)"
    r"|(?P<alone><CG>)(?!\w)"
)
_PERSON = pattern(r",? ?(?P<person><P>)")
_ON = pattern(
    r"\b"
    + one_of(
        r"""
        (?:sessions?|meeting|discussions?|debate|round-?table|talks|exchange of views|lunch|dinner\
            |breakfast)(?: discussion)? (?:on|about|devoted to|dedicated to)
        (?:séance|session|réunion|débat|entretiens|échange de vues|déjeuner|dîner)(?: de travail)? \
            (?:sur|consacrée? (?:à|au|aux))
        """
    )
    + r" (?!<D>)"
)


def find_session_guests(marked: Marked, title: Span, body: Span | None) -> Iterator[SessionGuest]:
    """Find the parties that a title names behind "with".

    Args:
        marked: The text.
        title: The title.
        body: The name of the body in it: the countries of that name are not who comes.
    """
    lead = marked.narrative_sieve.search(_WITH, title.start, title.end)
    if lead is None:
        return
    for match in _GUEST.finditer(marked.narrative, lead.end(), title.end):
        start = next(match.start(name) for name in _PARTIES if match[name] is not None)
        mark = marked.marks.at(start)
        value = None if mark is None else mark.value
        party = value.country if isinstance(value, CountryMention) else value
        if mark is None or not isinstance(party, Country | Organisation) or party == NATO:
            continue
        if body is not None and body.overlaps(mark.span):
            continue
        offices = [match.span(name) for name in _OFFICES if match[name] is not None]
        person = _PERSON.match(marked.narrative, match.end(), title.end)
        yield SessionGuest(
            party=party,
            party_span=mark.span,
            office=Span(*offices[0]) if offices else None,
            person=None if person is None else person.start("person"),
        )


_PARTIES = ("of", "adjective", "after", "owner", "alone")
_OFFICES = ("office", "office2", "office3", "office4")
#: Before those with whom a topic is talked over; relations and the like are "with" somebody too.
_WITH_GUESTS = pattern(
    r"(?<!\brelations)(?<!\bcooperation)(?<!\bpartnership)(?<!\bdialogue)(?<!\bpartnerships)"
    r"(?<!\bcoopération)(?<!\bpartenariat)(?<!\bties)(?<!\bengagement) (?:with|avec)"
    r" (?:the |la |le |l'|les )?<CG>(?:,? (?:(?:and|et) )?(?:the |la |le |l'|les )?<CG>)*$"
)


def find_session_topics(marked: Marked, title: Span) -> tuple[Span, ...]:
    """Find what a title says that the session is on."""
    lead = marked.narrative_sieve.search(_ON, title.start, title.end)
    if lead is None:
        return ()
    guests = marked.narrative_sieve.search(_WITH_GUESTS, lead.end(), title.end)
    return items(marked, lead.end(), title.end if guests is None else guests.start())
