"""What is said, taken on, given and joined."""

from __future__ import annotations

from hypothesis import strategies as st

from natobrief.model import (
    Accession,
    AccessionStage,
    Amount,
    AmountBound,
    Commitment,
    CommitmentKind,
    Horizon,
    Package,
    Statement,
    StatementMode,
    StatementRole,
    Transition,
)
from natobrief.testing.meetings import FEW, some_countries, themes
from natobrief.testing.parties import People, countries, organisations, parties, persons
from natobrief.testing.texts import Words, words_or


def statements(
    *, words: Words | None = None, people: People | None = None
) -> st.SearchStrategy[Statement]:
    """Statements of one part or several, verbatim and reported.

    Args:
        words: What texts are drawn from; None for any texts.
        people: Which persons may speak; None for anyone, organisations included.

    >>> from hypothesis import find
    >>> find(statements(words=st.just("so be it")), lambda said: len(said.parts) == 2).text
    'so be it so be it'
    """
    words = words_or(words)
    anyone = persons(words=words) | organisations(words=words)
    return st.builds(
        Statement,
        speaker=st.none() | (anyone if people is None else people),
        mode=st.sampled_from(StatementMode),
        parts=st.lists(words, min_size=1, max_size=FEW),
        cue=st.none() | words,
        subject=st.none() | words,
        countries=some_countries(),
        themes=themes(),
        role=st.sampled_from(StatementRole),
    )


def transitions(*, words: Words | None = None) -> st.SearchStrategy[Transition]:
    """Changes from one thing to others.

    Args:
        words: What texts are drawn from; None for any texts.

    >>> from hypothesis import find
    >>> find(transitions(words=st.just("x")), lambda change: len(change.targets) == 2)
    Transition(origin='x', targets=('x', 'x'))
    """
    words = words_or(words)
    return st.builds(Transition, origin=words, targets=st.lists(words, min_size=1, max_size=FEW))


def amounts(*, words: Words | None = None) -> st.SearchStrategy[Amount]:
    """Sums, shares and numbers of things.

    Args:
        words: What units that are no codes are drawn from; None for any texts.

    >>> from hypothesis import find
    >>> find(amounts(), lambda each: "." in each.value and each.unit == "EUR").value
    '0.1'
    """
    whole = st.integers(0, 10**15).map(str)
    fraction = st.from_regex(r"[.][0-9]{0,3}[1-9]", fullmatch=True)
    return st.builds(
        Amount,
        value=whole | st.builds(str.__add__, whole, fraction),
        unit=st.sampled_from(["EUR", "USD", "percent of GDP", "percent"]) | words_or(words),
        bound=st.sampled_from(AmountBound),
    )


def deadlines() -> st.SearchStrategy[str]:
    """Years, months and days by which something is to be done.

    >>> from hypothesis import find
    >>> find(deadlines(), lambda each: len(each) == 7)
    '2000-01'
    """
    exact = st.sampled_from([4, 7, 10])
    return st.builds(lambda day, end: day.isoformat()[:end], st.dates(), exact)


def commitments(
    *, words: Words | None = None, people: People | None = None
) -> st.SearchStrategy[Commitment]:
    """Pledges, appeals, plans and decisions.

    Args:
        words: What texts are drawn from; None for any texts.
        people: Which persons may act or be addressed; None for anyone.

    >>> from hypothesis import find
    >>> find(commitments(words=st.just("to train them")), bool).text
    'to train them'
    """
    words = words_or(words)
    actors = parties(words=words) | (persons(words=words) if people is None else people)
    return st.builds(
        Commitment,
        kind=st.sampled_from(CommitmentKind),
        actor=actors,
        addressee=st.none() | actors,
        beneficiaries=st.lists(parties(words=words), max_size=FEW, unique=True),
        text=words,
        through=st.none() | words,
        horizon=st.none() | st.sampled_from(Horizon),
        amounts=st.lists(amounts(words=words), max_size=FEW),
        deadline=st.none() | deadlines(),
        transition=st.none() | transitions(words=words),
    )


def packages(*, words: Words | None = None) -> st.SearchStrategy[Package]:
    """Packages of help.

    Args:
        words: What texts are drawn from; None for any texts.

    >>> from hypothesis import find
    >>> find(packages(words=st.just("tents")), lambda package: len(package.items) == 2).items
    ('tents', 'tents')
    """
    words = words_or(words)
    return st.builds(
        Package,
        name=words,
        provider=st.none() | parties(words=words),
        recipient=st.none() | parties(words=words),
        items=st.lists(words, max_size=FEW),
    )


def accessions(*, words: Words | None = None) -> st.SearchStrategy[Accession]:
    """Countries at any stage of their way into the Alliance.

    Args:
        words: What texts are drawn from; None for any texts.

    >>> from hypothesis import find
    >>> find(accessions(), lambda each: each.stage is AccessionStage.MEMBER).stage.value
    'member'
    """
    return st.builds(
        Accession,
        country=countries(),
        stage=st.sampled_from(AccessionStage),
        text=words_or(words),
    )
