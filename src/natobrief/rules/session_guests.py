"""Whom the title of a session names beside those who meet, and what it says it is on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.lexicon.organisations import NATO
from natobrief.model import Country, Organisation
from natobrief.rules.known import organisations_in, party_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Mark, pattern
from natobrief.rules.parties import without_organisation
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
    r"|(?P<held><O>)"
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
        named = _held_for(marked, match) if match["held"] is not None else _named(marked, match)
        person = _PERSON.match(marked.narrative, match.end(), title.end)
        for mark, office in named:
            party = party_of(mark)
            if party is None or party == NATO:
                continue
            if body is not None and body.overlaps(mark.span):
                continue
            yield SessionGuest(
                party=party,
                party_span=mark.span,
                office=office,
                person=None if person is None else person.start("person"),
            )


def _named(marked: Marked, match: re.Match[str]) -> Iterator[tuple[Mark, Span | None]]:
    """Give the party that is named beside its office, or alone."""
    mark = marked.marks.at(next(match.start(name) for name in _PARTIES if match[name] is not None))
    offices = [match.span(name) for name in _OFFICES if match[name] is not None]
    assert mark is not None  # noqa: S101 - a group holds the letter of its mark
    yield mark, Span(*offices[0]) if offices else None


def _held_for(marked: Marked, match: re.Match[str]) -> Iterator[tuple[Mark, Span | None]]:
    """Give the organisation that stands inside an office: "the EU High Representative"."""
    held, plain = Span(*match.span("held")), marked.document.plain
    for mark in organisations_in(plain, held):
        yield mark, without_organisation(plain, held, mark.span)


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
