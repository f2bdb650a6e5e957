"""Countries, organisations and persons."""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from hypothesis import strategies as st

from natobrief.model import Country, Organisation, Person
from natobrief.model.country import ALPHA3_CODES
from natobrief.testing.texts import Words, words_or

#: Any party that can act or take part.
Parties: TypeAlias = st.SearchStrategy[Country | Organisation]

#: Persons among whom those who act are chosen.
People: TypeAlias = st.SearchStrategy[Person]


@cache
def countries() -> st.SearchStrategy[Country]:
    """Countries, by every code that there is.

    >>> from hypothesis import find
    >>> find(countries(), lambda country: country.name == "Romania")
    Country(alpha3='ROU')
    """
    return st.sampled_from([Country(code) for code in sorted(ALPHA3_CODES)])


def organisations(*, words: Words | None = None) -> st.SearchStrategy[Organisation]:
    """Organisations, with and without an abbreviation.

    Args:
        words: What texts are drawn from; None for any texts.

    >>> from hypothesis import find
    >>> find(organisations(words=st.just("NATO")), lambda body: body.abbreviation is None)
    Organisation(name='NATO', abbreviation=None)
    """
    words = words_or(words)
    return st.builds(Organisation, name=words, abbreviation=st.none() | words)


def parties(*, words: Words | None = None) -> Parties:
    """Countries and organisations.

    Args:
        words: What texts are drawn from; None for any texts.
    """
    return countries() | organisations(words=words)


def persons(*, words: Words | None = None) -> People:
    """Persons, with and without an office and a party.

    Args:
        words: What texts are drawn from; None for any texts.

    >>> from hypothesis import find
    >>> find(persons(words=st.just("Ana")), lambda person: person.party is not None).name
    'Ana'
    """
    words = words_or(words)
    return st.builds(
        Person, name=words, office=st.none() | words, party=st.none() | parties(words=words)
    )
