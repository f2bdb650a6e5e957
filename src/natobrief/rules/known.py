"""A person, as far as a text makes known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.lexicon.given_names import is_womans
from natobrief.lexicon.offices import OfficeKind
from natobrief.lexicon.organisations import organisation_index, other_organisations
from natobrief.lexicon.places import CountryMention
from natobrief.model import Country, Organisation
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.name_words import NameWords
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class Known:
    """A person as far as the text makes known."""

    #: Fullest form of the name.
    name: NameWords
    #: The office as it is to be written, or None.
    office: str | None = None
    #: The words that name the office.
    office_spans: tuple[Span, ...] = ()
    office_kind: OfficeKind = OfficeKind.OTHER
    #: For whom the office is held.
    party: Country | Organisation | None = None
    party_span: Span | None = None
    #: True when the party follows from where the person is met, and is not said.
    is_party_implied: bool = False
    #: True when introduced as somebody's counterpart: the office is that of those who meet.
    is_counterpart: bool = False
    #: True when the tables, and not the text, tell that the person holds the office.
    is_holder_by_table: bool = False
    #: True for a woman, False for a man, None when no title in the text tells.
    is_female: bool | None = None

    @property
    def is_woman(self) -> bool | None:
        """Whether it is a woman, by a title or else by the given name; None when neither tells."""
        given, *rest = self.name.name.split(" ")
        return is_womans(given) if self.is_female is None and rest else self.is_female


def party_of(mark: Mark) -> Country | Organisation | None:
    """Return the country or organisation that a mark stands for, if it stands for one."""
    if isinstance(mark.value, CountryMention):
        return mark.value.country
    return mark.value if isinstance(mark.value, Organisation) else None


#: An office of the Union is one of the European Union.
_THE_UNION = regex(r"(?:\bof the |\bde l')(?P<union>Union)\b(?! (?:of|européenne|africaine))")
_EUROPEAN_UNION = "European Union"
#: High representatives there are of others too.
_OF_UNION = regex(
    r"high representative ?(?:/|and) ?vice[- ]president\b|haute? repr\u00e9sentante? ?(?:/|et) ?"
    r"vice-pr\u00e9sidente?\b|\bHR/VP\b"
    r"|high representative (?:of the union )?for foreign affairs and security policy",
    re.IGNORECASE,
)


def organisations_in(plain: str, office: Span) -> Iterator[Mark]:
    """Find the organisations that the words for an office name: "EU High Representative"."""
    found = list(organisation_index().scan(plain, office.start, office.end))
    for start, end, organisation in found:
        yield Mark(Kind.ORGANISATION, Span(start, end), organisation)
    union = None if found else _THE_UNION.search(plain, office.start, office.end)
    if union is not None:
        yield Mark(Kind.ORGANISATION, Span(*union.span("union")), european_union())


def european_union() -> Organisation:
    """Return the European Union, as the tables know it."""
    return next(party for words, party in other_organisations() if words == _EUROPEAN_UNION)


def is_of_union(office: str) -> bool:
    """Tell whether nobody but the European Union has an office.

    >>> is_of_union("High Representative/Vice-President"), is_of_union("High Representative")
    (True, False)
    """
    return _OF_UNION.search(office) is not None
