"""What a language needs to know to write a release: words, and sentences with slots."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from attrs import frozen

from natobrief.model import (
    Attendance,
    CommitmentKind,
    Country,
    DateRange,
    Language,
    Level,
    Organisation,
    Theme,
    Weekday,
)

#: What stands before a name (an article, a preposition), and the name.
Named: TypeAlias = tuple[str, str]

EUROPEAN_UNION = Organisation(name="European Union", abbreviation="EU")
UNITED_NATIONS = Organisation(name="United Nations", abbreviation="UN")


@frozen
class SaidDays:
    """A way to write days."""

    #: What stands before them in a sentence, with its blank: "on ", "from ".
    before: str
    #: The days themselves.
    words: str
    #: The weekdays that the words name.
    weekdays: tuple[Weekday, ...] = ()


@frozen
class Topic:
    """A phrase for something to talk about, and the themes that it names."""

    words: str
    themes: tuple[Theme, ...] = ()


@frozen
class Invitation:
    """A sentence about guests, with what it says of their part in the meeting.

    About several guests the slots are ``guests``, ``city``, ``purpose`` and those of the numbers;
    about one with a name ``level``, ``adjective`` or ``of_country``, ``the``, ``office``,
    ``person``, ``city`` and ``purpose``.
    """

    template: str
    attendance: Attendance


@frozen
class Saying:
    """A sentence that says what somebody said.

    Words between “ and ” are the speaker's own, words between ⟨ and ⟩ are reported.
    """

    #: Slots: ``speaker``, ``cue`` and ``cue2``, and what is said: ``q`` and
    #: ``q2``, ``report`` and ``report2``, ``first`` and ``second`` of a pair.
    template: str
    #: For each stretch of words said, the statement of the sentence to which it belongs.
    owners: tuple[int, ...] = (0,)
    #: Whether the speaker may be, or must be, a pronoun.
    takes_pronoun: bool = True
    needs_pronoun: bool = False
    #: Verbs for ``cue``; None for any.
    cues: tuple[str, ...] | None = None


@frozen
class Content:
    """Words to be said: a clause in small letters without a full stop.

    Words between [ and ] take something on. Slots: ``country`` and ``of_country`` for whom,
    ``joining`` and ``of_joining`` those who join, ``he`` the speaker.
    """

    words: str
    kind: CommitmentKind | None = None
    #: Who takes it on: an organisation as the words name it, or None for the speaker.
    actor: str | None = None
    addressee: str | None = None


@frozen(kw_only=True)
class Phrasing:
    """A language's words and sentences."""

    language: Language
    #: Quotation marks, opening and closing.
    marks: tuple[tuple[str, str], ...]
    #: How lists end; the last of them also parts two items that could be read as one.
    lasts: tuple[str, ...]
    #: Names of those who meet, by level, with the words that name the level marked by ``|``.
    levels: Mapping[Level, tuple[str, ...]]
    #: Office of those who meet at a level: in the singular, and in the plural.
    offices: Mapping[Level, tuple[str, str]]
    #: Ways to write days.
    days: Callable[[DateRange], list[SaidDays]]
    #: Places: slots ``city``, ``country``, ``in_country``, ``adjective``.
    places: tuple[str, ...]
    #: At the Alliance's own headquarters: slot ``city``.
    headquarters: tuple[str, ...]
    #: Lines above the text: slots ``who``, ``of_who``, ``city``; and what stands before its first
    #: sentence: slots ``city`` and ``day``, of publication.
    headlines: tuple[str, ...]
    datelines: tuple[str, ...]
    #: First sentences: slots ``who``, ``of_who``, ``when``, ``where``, ``agenda``.
    leads: tuple[str, ...]
    #: Sentences with the agenda, after a first sentence without it.
    agendas: tuple[str, ...]
    topics: tuple[Topic, ...]
    purposes: tuple[str, ...]
    #: Sentences about one guest who is named.
    counterparts: tuple[Invitation, ...]
    #: Guests by office: slots ``the``, ``office``, ``countries`` and ``of_countries``.
    guests: tuple[str, ...]
    #: Sentences about several guests.
    invitations: tuple[Invitation, ...]
    #: Slots for words that differ in number: in the singular, and in the plural.
    numbers: Mapping[str, tuple[str, str]]
    #: The article of a woman's office and of a man's.
    articles: tuple[str, str]
    #: A country as a party, after "of" and after "in": what stands before its name, and the name.
    country: Callable[[Country], Named]
    of_country: Callable[[Country], Named]
    in_country: Callable[[Country], Named]
    #: Organisations that may be guests.
    organisations: Mapping[Organisation, Named]
    #: Its adjective, of a woman or a man; its capital.
    adjective: Callable[[Country, bool], str]
    capital: Callable[[Country], str]
    #: Those who meet, after "of".
    of_level: Callable[[str], str]
    #: Words for the Secretary General, a woman or a man, with a name and without.
    secretary_general: tuple[tuple[str, ...], tuple[str, ...]]
    secretary_general_again: tuple[tuple[str, ...], tuple[str, ...]]
    #: Words for a minister: slots ``the``, ``of_country``, ``adjective``, ``office``, ``name``.
    minister: tuple[str, ...]
    #: Titles for women and for men; pronouns.
    titles: tuple[str, str]
    pronouns: tuple[str, str]
    cues: tuple[str, ...]
    #: Sentences with what somebody says; of those, whose subject is a group of countries
    #: (slots ``subject`` and ``predicate``), and about those who join.
    sayings: tuple[Saying, ...]
    sayings_of_groups: tuple[Saying, ...]
    sayings_of_accession: tuple[Saying, ...]
    #: What is said in one's own words, and what is reported.
    contents: tuple[Content, ...]
    reports: tuple[Content, ...]
    #: Two clauses that a quotation can be split between.
    pairs: tuple[tuple[str, str], ...]
    #: Clauses whose subject is a group of countries, without it; words for groups by number.
    predicates: tuple[str, ...]
    groups: Mapping[int, tuple[str, ...]]
    #: Sentences that state nothing of the meeting, with numbers and marks of their own.
    distractors: tuple[str, ...]
    #: Sentences about packages: slots ``name``, ``items`` and ``country``.
    packages: tuple[str, ...]
    package_names: tuple[str, ...]
    package_items: tuple[str, ...]
    #: What is said about those who join: slot ``joining``.
    accessions: tuple[Content, ...]
