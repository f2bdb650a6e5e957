"""Meetings and their parts."""

from __future__ import annotations

from functools import cache

from attrs import frozen
from hypothesis import strategies as st

from natobrief import data
from natobrief.model import (
    AgendaItem,
    Attendance,
    Country,
    DateRange,
    Delegation,
    Level,
    Meeting,
    MeetingMode,
    Organisation,
    Person,
    Session,
    SessionKind,
    Status,
    Theme,
    Venue,
)
from natobrief.testing.days import date_ranges, ends
from natobrief.testing.parties import Parties, People, countries, parties, persons
from natobrief.testing.texts import Words, words_or

#: How many of a kind a drawn value holds at most.
FEW = 3


@cache
def themes() -> st.SearchStrategy[tuple[Theme, ...]]:
    """Some themes, in the order of the closed list."""
    chosen = st.sets(st.sampled_from(Theme), max_size=FEW)
    return chosen.map(lambda some: tuple(theme for theme in Theme if theme in some))


@cache
def some_countries() -> st.SearchStrategy[tuple[Country, ...]]:
    """Some countries, none twice."""
    return st.lists(countries(), max_size=FEW, unique=True).map(tuple)


@cache
def _time_zones() -> Words:
    zones = {row["time_zone"] for row in data.load("countries")["countries"]}
    return st.sampled_from([*sorted(zones), "UTC", "Etc/GMT+5"])


@st.composite
def venues(draw: st.DrawFn, *, words: Words | None = None) -> Venue:
    """Places of which at least one thing is known.

    Args:
        draw: Given by Hypothesis.
        words: What texts are drawn from; None for any texts.

    >>> from hypothesis import find
    >>> find(venues(words=st.just("Riga")), lambda venue: venue.name and venue.city).city
    'Riga'
    """
    words = words_or(words)
    known = draw(st.sets(st.sampled_from(["city", "name", "country", "timezone"]), min_size=1))
    return Venue(
        city=draw(words) if "city" in known else None,
        name=draw(words) if "name" in known else None,
        country=draw(countries()) if "country" in known else None,
        timezone=draw(_time_zones()) if "timezone" in known else None,
    )


def agenda_items(*, words: Words | None = None) -> st.SearchStrategy[AgendaItem]:
    """Things to talk about.

    Args:
        words: What texts are drawn from; None for any texts.

    >>> from hypothesis import find
    >>> find(agenda_items(words=st.just("ice")), lambda item: Theme.ARCTIC in item.themes).text
    'ice'
    """
    return st.builds(AgendaItem, text=words_or(words), themes=themes(), countries=some_countries())


def delegations(
    *, words: Words | None = None, people: People | None = None
) -> st.SearchStrategy[Delegation]:
    """Parties that take part; a person with a party comes for that party.

    Args:
        words: What texts are drawn from; None for any texts.
        people: Who may come; None for anyone.

    >>> from hypothesis import find
    >>> find(delegations(), lambda guest: guest.status is Status.PARTNER).status.value
    'partner'
    """
    words = words_or(words)
    people = persons(words=words) if people is None else people
    return _delegations(st.none() | words, st.none() | people, parties(words=words))


@st.composite
def _delegations(
    draw: st.DrawFn,
    maybe_words: st.SearchStrategy[str | None],
    somebody: st.SearchStrategy[Person | None],
    any_party: Parties,
) -> Delegation:
    person = draw(somebody)
    party = None if person is None else person.party
    return Delegation(
        party=draw(any_party) if party is None else party,
        office=draw(maybe_words),
        person=person,
        status=draw(st.none() | st.sampled_from(Status)),
        attendance=draw(st.sampled_from(Attendance)),
        purpose=draw(maybe_words),
    )


@frozen(kw_only=True)
class _Parts:
    """Strategies of what meetings and their sessions are made of, built once."""

    words: Words
    maybe_words: st.SearchStrategy[str | None]
    items: st.SearchStrategy[list[AgendaItem]]
    guests: st.SearchStrategy[list[Delegation]]
    venue: st.SearchStrategy[Venue | None]
    host: st.SearchStrategy[Country | Organisation | Person | None]
    chair: st.SearchStrategy[Person | None]


def _parts(words: Words | None, people: People | None) -> _Parts:
    words = words_or(words)
    people = persons(words=words) if people is None else people
    return _Parts(
        words=words,
        maybe_words=st.none() | words,
        items=st.lists(agenda_items(words=words), max_size=FEW),
        guests=st.lists(delegations(words=words, people=people), max_size=FEW),
        venue=st.none() | venues(words=words),
        host=st.none() | parties(words=words) | people,
        chair=st.none() | people,
    )


def sessions(
    *, words: Words | None = None, people: People | None = None, days: DateRange | None = None
) -> st.SearchStrategy[Session]:
    """Parts of a meeting, on days or at times of their own.

    Args:
        words: What texts are drawn from; None for any texts.
        people: Who may come; None for anyone.
        days: The days on which they are held; None for any.

    >>> from hypothesis import find
    >>> find(sessions(words=st.just("Dinner")), lambda session: session.start).start
    datetime.date(2000, 1, 1)
    """
    return _sessions(_parts(words, people), days)


@st.composite
def _sessions(draw: st.DrawFn, parts: _Parts, days: DateRange | None) -> Session:
    start, end = draw(ends(days=days))
    return Session(
        title=draw(parts.words),
        kind=draw(st.sampled_from(SessionKind)),
        start=start,
        end=end,
        body=draw(parts.maybe_words),
        delegations=tuple(draw(parts.guests)),
        agenda=tuple(draw(parts.items)),
    )


def meetings(
    *, words: Words | None = None, people: People | None = None
) -> st.SearchStrategy[Meeting]:
    """Meetings whose sessions lie on their days, where those are stated.

    Args:
        words: What texts are drawn from; None for any texts.
        people: Who may chair, host or come; None for anyone.

    >>> from hypothesis import find
    >>> find(meetings(words=st.just("talks")), lambda meeting: meeting.dates is not None).name
    'talks'
    """
    return _meetings(_parts(words, people))


@st.composite
def _meetings(draw: st.DrawFn, parts: _Parts) -> Meeting:
    days = draw(st.none() | date_ranges())
    return Meeting(
        name=draw(parts.words),
        level=draw(st.sampled_from(Level)),
        body=draw(parts.maybe_words),
        dates=days,
        venue=draw(parts.venue),
        mode=draw(st.none() | st.sampled_from(MeetingMode)),
        host=draw(parts.host),
        chair=draw(parts.chair),
        agenda=tuple(draw(parts.items)),
        delegations=tuple(draw(parts.guests)),
        sessions=tuple(draw(st.lists(_sessions(parts, days), max_size=2))),
    )
