"""Where a text names persons, countries and organisations, and which office words name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta
from functools import cache
from typing import TypeAlias

from natobrief import reference
from natobrief.checks.searching import words_of
from natobrief.checks.spellings import sounded
from natobrief.checks.subject import Subject
from natobrief.checks.wordforms import canonical, plain
from natobrief.lexicon.offices import IN_NEWSPAPERS
from natobrief.lexicon.organisations import NATO, THE_MEETING, phrases_of
from natobrief.lexicon.paraphrases import SMALL
from natobrief.lexicon.places import SurfaceKind, find_countries
from natobrief.model import Country, Delegation, Language, Organisation, Person
from natobrief.reference import Office, Term
from natobrief.rules.guest_groups import may_name
from natobrief.span import Span
from natobrief.text.regex import regex

Party: TypeAlias = Person | Country | Organisation

#: Words before a name that are no part of it.
_TITLES = regex(
    r"^(?:(?:the|mrs?|ms|dr|m|mme|mlle|gen|general|adm|admiral|amb|ambassador|sir|dame|lord|prof)"
    r"\.?\s+)+",
    re.IGNORECASE,
)
#: Behind a family name.
_GENERATIONS = frozenset(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"])
#: Small words that begin a family name.
_PARTICLES = frozenset(
    "van von de der den del della di da dos du le la el al bin ibn ter ten zu".split()  # noqa: SIM905
)
_ALLIANCE = regex(
    r"\b(?:NATO|Nato|OTAN|Otan|North Atlantic Treaty Organi[sz]ation"
    r"|Organisation du Trait\u00e9 de l['\u2019]Atlantique Nord)\b['\u2019]?s?\s*"
    r"|\b(?:the |l['\u2019])?(?:(?:North )?Atlantic )?Alliance(?: [Aa]tlantique)?\b"
    r"(?:['\u2019]s)?\s*"
)
_EDGE = regex(
    r"^(?:(?:the|le|la|acting)\s+|l['\u2019])*|\s*\b(?:of|de|to)(?:\s+the|\s+l['\u2019])?\s*$",
    re.IGNORECASE,
)
#: Before an office that somebody holds.
_NOW = regex(r"^(?:the\s+)?(?:new|current|outgoing|nouveau|actuel)\s+", re.IGNORECASE)
_HEADS = ("head of NATO", "the head of NATO", "NATO head", "dirigeant de l'OTAN")
#: The ending by which French titles are a woman's.
_SHE = regex(r"(?<=général)e\b|(?<=délégué)e\b|(?<=adjoint)e\b|(?<=président)e\b")
#: What may go from the name of the Allies: whose Allies they are.
_ALLIES = regex(r"^NATO\s+(?=Allies$)|(?<=Alli\u00e9s)\s+de\s+l['\u2019]OTAN$")
#: So many letters of one word stand in an abbreviation at most; a shorter word may be left out.
_INITIALS = 3
_SMALL = 4
_YEAR = timedelta(days=365)
#: Shorter forms are looked for with their capitals: "US" is not "us".
SHORT = 4


def places_of(subject: Subject, who: Party) -> tuple[Span, ...]:
    """Return where a text names somebody, by any form of the name."""
    return subject.places_of(who, lambda: _look_for(subject, who))


def places_of_guest(subject: Subject, guest: Delegation) -> tuple[Span, ...]:
    """Return where a text names a delegation: its party, or the one who comes for it."""
    person = () if guest.person is None else places_of(subject, guest.person)
    return tuple(sorted((*places_of(subject, guest.party), *person)))


def _look_for(subject: Subject, who: Party) -> tuple[Span, ...]:
    if isinstance(who, Country):
        return tuple(each.span for each in subject.stated.countries if each.country == who)
    if isinstance(who, Person):
        forms = forms_of_person(subject, who)
        found = _places(subject, forms) or _places_without_accents(subject, forms)
        return found or _places_by_sound(subject, family_name(_TITLES.sub("", who.name)))
    places = _places(subject, forms_of_organisation(subject, who))
    return places or subject.gists.name(who.name, subject.gists.sentence, is_whole=True).spans


def _places(subject: Subject, forms: Iterable[str]) -> tuple[Span, ...]:
    found = {
        span for form in forms for span in subject.searched.every(form, any_case=len(form) > SHORT)
    }
    return tuple(sorted(found))


def _places_without_accents(subject: Subject, forms: Iterable[str]) -> tuple[Span, ...]:
    """Return where a text has names that it writes with fewer accents, or with more."""
    every = (subject.plain.every(plain(form), any_case=len(form) > SHORT) for form in forms)
    return tuple(sorted({span for spans in every for span in spans}))


def _places_by_sound(subject: Subject, name: str) -> tuple[Span, ...]:
    """Return where a text has a family name that it spells in another way, with its capital."""
    last = sounded(name).split()[-1:]
    words = subject.searched.words
    spans = (words[at][1] for sound in last for at in subject.sounds.get(sound, ()))
    return tuple(sorted(span for span in spans if subject.text[span.start].isupper()))


def is_named(subject: Subject, who: Party) -> bool:
    """Tell whether a text names somebody, by name or, as the tables tell, by office."""
    if who == THE_MEETING and subject.brief.meetings:
        return True
    if places_of(subject, who):
        return True
    if isinstance(who, Person):
        return bool(offices_at(subject, who))
    if isinstance(who, Country):
        return may_name(subject.text, who)
    # Its own offices name the Alliance: "the Secretary General and Allied ministers".
    return is_alliance(who) and any(offices_named(subject, office) for office in Office)


# -- persons -------------------------------------------------------------------------------


def forms_of_person(subject: Subject, person: Person) -> tuple[str, ...]:
    """Return the name, the family name alone, and the forms that the tables know."""
    name = _TITLES.sub("", person.name)
    terms = reference.offices_of(name, tables=subject.tables)
    known = [form for term in terms for form in forms_of_term(term)]
    return tuple(filter(None, dict.fromkeys((name, family_name(name), *known))))


def forms_of_term(term: Term) -> tuple[str, ...]:
    """Return the names by which texts call the holder of a term."""
    own = () if term.family_name is None else (term.family_name,)
    return (term.name, *term.variants, *own)


def family_name(name: str) -> str:
    """Return the last word of a name, with the small words before it.

    >>> family_name("Ana Horvat"), family_name("Ursula von der Leyen")
    ('Horvat', 'von der Leyen')
    """
    words = [word for word in name.split() if word not in _GENERATIONS] or name.split()
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in _PARTICLES:
        at -= 1
    return " ".join(words[at:])


def share_family_name(name: str, other: str) -> bool:
    """Tell whether two names end in the same word, however it is spelt.

    >>> share_family_name("Ana Horvat", "Ms Horvat"), share_family_name("Ana Horvat", "Ana")
    (True, False)
    """
    own, others = (sounded(family_name(each)).split() for each in (name, other))
    return own != [] and own[-1:] == others[-1:]


def without_initials(name: str) -> str:
    """Write a name without the initials inside it, in small letters without accents.

    >>> without_initials("Ana B. Horvat"), without_initials("Ana Bo Horvat")
    ('ana horvat', 'ana bo horvat')
    """
    words = name.split()
    inner = [word for word in words[1:-1] if len(word.removesuffix(".")) > 1]
    return " ".join(map(canonical, [*words[:1], *inner, *words[1:][-1:]]))


def same_name(subject: Subject, words: str, person: Person) -> bool:
    """Tell whether words can mean a person: by a form of the name, or by the office."""
    if is_called(subject, words, person):
        return True
    office = person.office
    if office is not None and (holds(words, office) or holds(office, words)):
        return True
    meant = office_called(words, of_alliance=True)
    return meant is not None and meant in offices_of(subject, person)


def is_called(subject: Subject, words: str, person: Person) -> bool:
    """Tell whether words hold a form of the name of a person, however it is spelt."""
    sound = f" {sounded(words)} "
    forms = forms_of_person(subject, person)
    return any(holds(words, form) or f" {sounded(form)} " in sound for form in forms)


def holds(words: str, form: str) -> bool:
    """Tell whether words hold others, in their order and whatever the capitals."""
    wanted = " ".join(words_of(form))
    return wanted != "" and f" {wanted} " in f" {' '.join(words_of(words))} "


def is_same_group(words: str, others: str) -> bool:
    """Tell whether one of two names of many is the other in short: "ministers"."""
    own, their = ({canonical(each) for each in words_of(one)} - SMALL for one in (words, others))
    return bool(own and their) and (own <= their or their <= own)


def without_country(words: str, party: Party | None, language: Language) -> str:
    """Take the first mention of a country out of words: "the Minister of Norway".

    >>> without_country("the Minister of Norway", Country("NOR"), Language.EN)
    'the Minister of  '
    """
    for mention in find_countries(words, language):
        if mention.country == party:
            return f"{words[: mention.span.start]} {words[mention.span.end :]}"
    return words


def names_another(words: str, party: Party | None, language: Language) -> bool:
    """Tell whether words name a country that is not somebody's.

    >>> names_another("the Minister of Norway", Country("NOR"), Language.EN)
    False
    """
    return any(each.country != party for each in find_countries(words, language))


def stands_before(subject: Subject, party: Party, names: Iterable[Span], reach: int) -> bool:
    """Tell whether a text has a country so near before a name: "Minister of Chile, Ana Berg"."""
    places = places_of(subject, party)
    return any(0 <= name.start - place.end <= reach for name in names for place in places)


# -- offices -------------------------------------------------------------------------------


def office_of(person: Person) -> Office | None:
    """Return which office of the Alliance a person is said to hold; None for any other."""
    of_alliance = person.party is not None and is_alliance(person.party)
    if person.office is None or (person.party is not None and not of_alliance):
        return None
    return office_called(person.office, of_alliance=of_alliance)


def is_short_for(short: str, words: str) -> bool:
    """Tell whether capitals are made of the beginnings of words; small words may be passed over.

    >>> is_short_for("SACEUR", "Supreme Allied Commander Europe"), is_short_for("MEP", "Minister")
    (True, False)
    """
    return short.isupper() and short.isalpha() and _begins(short.casefold(), words_of(words))


def _begins(letters: str, words: list[str]) -> bool:
    if not letters or not words:
        return not letters and not words
    if len(words[0]) < _SMALL and _begins(letters, words[1:]):
        return True
    word = words[0]
    lengths = range(1, min(len(letters), len(word), _INITIALS) + 1)
    return any(
        letters[:size] == word[:size] and _begins(letters[size:], words[1:]) for size in lengths
    )


def office_called(words: str, *, of_alliance: bool = False) -> Office | None:
    """Return the office of the Alliance that words name, in English or French.

    Args:
        words: The words.
        of_alliance: Whether something else says that it is an office of the Alliance; otherwise
            the words have to.

    >>> office_called("NATO Secretary General").value, office_called("Secretary General")
    ('secretary_general', None)
    """
    words = _NOW.sub("", words)
    if _folded(words) in _newspaper_titles():
        return Office.SECRETARY_GENERAL
    named = _ALLIANCE.sub("", words)
    if not of_alliance and named == words and "Military" not in words and "militaire" not in words:
        return None
    return _titles().get(_title(named.strip()))


def _folded(words: str) -> str:
    return words.replace("\u2019", "'").casefold()


@cache
def _newspaper_titles() -> frozenset[str]:
    return frozenset(map(_folded, (*IN_NEWSPAPERS, *_HEADS)))


def _title(words: str) -> str:
    """Write a title without articles at its edges, in small letters, and as men bear it."""
    return _SHE.sub("", _folded(_EDGE.sub("", words)))


@cache
def _titles() -> dict[str, Office]:
    return {
        _title(_ALLIANCE.sub("", title)): office
        for language in Language
        for title, office in reference.office_titles(language).items()
    }


def is_alliance(who: Party) -> bool:
    """Tell whether somebody is the Alliance, by any of its names."""
    return isinstance(who, Organisation) and who.name in phrases_of(NATO.name)


def offices_named(subject: Subject, office: Office) -> tuple[Span, ...]:
    """Return where a text names an office of the Alliance, in English or French."""
    return subject.places_of(
        office,
        lambda: _places(subject, (title for title, meant in _titles().items() if meant is office)),
    )


def offices_of(subject: Subject, person: Person) -> frozenset[Office]:
    """Return the offices that the tables give to a person on one of the days."""
    if person not in subject.offices:
        subject.offices[person] = _look_up_offices(subject, person)
    return subject.offices[person]


def _look_up_offices(subject: Subject, person: Person) -> frozenset[Office]:
    return frozenset(
        term.office
        for term in reference.offices_of(_TITLES.sub("", person.name), tables=subject.tables)
        for day in subject.days
        if term == reference.term_on(term.office, day, tables=subject.tables)
    )


def offices_at(subject: Subject, person: Person) -> tuple[Span, ...]:
    """Return where a text names an office that the tables give to a person on one of the days."""
    held = (offices_named(subject, office) for office in offices_of(subject, person))
    return tuple(sorted({span for spans in held for span in spans}))


def terms_of(subject: Subject, office: Office) -> list[Term]:
    """Return who held an office of the Alliance on the days, as far as the tables are sure.

    A term without an end goes on for a year, and up to the last meeting that the tables know:
    nobody can tell from them who holds an office later.
    """
    if office not in subject.terms:
        subject.terms[office] = _look_up_terms(subject, office)
    return subject.terms[office]


def _look_up_terms(subject: Subject, office: Office) -> list[Term]:
    known = subject.tables.last_day
    terms = ((day, reference.term_on(office, day, tables=subject.tables)) for day in subject.days)
    return [
        term
        for day, term in terms
        if term is not None and (term.end is not None or day <= max(known, term.start + _YEAR))
    ]


def is_holder(term: Term, person: Person) -> bool:
    """Tell whether the holder of a term can be a person, by any form of the name."""
    name = f" {person.name.casefold()}"
    return any(name.endswith(f" {form.casefold()}") for form in forms_of_term(term))


# -- organisations -------------------------------------------------------------------------


def forms_of_organisation(subject: Subject, who: Organisation) -> tuple[str, ...]:
    """Return the names of an organisation: its own, and those that the tables know."""
    body = reference.find_body(who.name, subject.day, tables=subject.tables)
    allies = _ALLIES.sub("", who.name)
    own = (
        who.name,
        *([allies] if allies != who.name else []),
        *([who.abbreviation] if who.abbreviation else []),
    )
    known = () if body is None else body.names
    every = (*own, *phrases_of(who.name), *known)
    # Newspapers write letters that are read as a word like one: "Nato", "Otan".
    as_words = (name.capitalize() for name in every if name.isupper() and len(name) >= SHORT)
    return tuple(dict.fromkeys((*every, *as_words)))


def countries_named(subject: Subject, words: str) -> frozenset[str]:
    """Return those of some words that are for countries which a text names in any way: "Seoul"."""
    found = find_countries(words, subject.brief.source.language)
    named = (each for each in found if each.kind is not SurfaceKind.CAPITAL)
    there = (each.span.of(words) for each in named if places_of(subject, each.country))
    return frozenset(word for name in there for word in words_of(name))
