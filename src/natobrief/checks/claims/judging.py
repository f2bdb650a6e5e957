"""Verdicts on values of the common sorts: words, parties, days, themes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice

from natobrief import reference
from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.fitting import Gist
from natobrief.checks.groups import MANY
from natobrief.checks.levels import words_for_levels
from natobrief.checks.named import BALTIC, TOGETHER
from natobrief.checks.naming import (
    SHORT,
    Party,
    countries_named,
    holds,
    is_named,
    offices_at,
    places_of,
    share_family_name,
    without_initials,
)
from natobrief.checks.nearest import nearest
from natobrief.checks.parties.status import statuses_of
from natobrief.checks.searching import words_of
from natobrief.checks.spellings import is_one_given_name
from natobrief.checks.theme_hints import is_hinted
from natobrief.checks.told import Told
from natobrief.checks.wordforms import canonical, plain
from natobrief.lexicon.organisations import NATO, organisation_index
from natobrief.lexicon.paraphrases import SMALL, TELLING
from natobrief.lexicon.places import find_countries
from natobrief.lexicon.regions import IN_CONFLICT
from natobrief.lexicon.themes import find_themes, themes_of
from natobrief.model import AgendaItem, Country, Organisation, Person, Statement, Status, Theme
from natobrief.span import Span
from natobrief.text.regex import regex

#: Letters that two forms of one word share at least.
_STEM = 4
_LONGEST = 80
#: Two spellings of one name share so much; of short ones each letter tells.
_LIKE = 0.8
#: What stands behind the noun that an item begins with: "operations in", "transformation des".
_HEAD = regex(r"\b(?:of|in|on|for|at|des?|du|en|aux?|dans)\b|d['\u2019]")
#: Themes for which one of some countries may stand.
_COUNTRIES = {
    theme: frozenset(map(Country, codes.split()))
    for theme, codes in {
        Theme.UKRAINE_SUPPORT: "UKR",
        Theme.RUSSIA: "RUS",
        Theme.CHINA: "CHN",
        Theme.BELARUS: "BLR",
        Theme.IRAN: "IRN",
        Theme.GEORGIA: "GEO",
        Theme.MOLDOVA: "MDA",
        Theme.AFGHANISTAN: "AFG",
        Theme.IRAQ: "IRQ",
        Theme.LIBYA: "LBY",
        Theme.KOSOVO: "XKX",
        Theme.BOSNIA_AND_HERZEGOVINA: "BIH",
        Theme.WESTERN_BALKANS: "ALB BIH MKD MNE SRB XKX",
        Theme.INDO_PACIFIC: "AUS CHN IND JPN KOR NZL PHL PRK TWN",
        Theme.MIDDLE_EAST: "ARE EGY IRN IRQ ISR JOR KWT LBN PSE QAT SAU SYR YEM",
        Theme.MIDDLE_EAST_NORTH_AFRICA: (
            "ARE BHR DZA EGY IRN IRQ ISR JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SYR TUN YEM"
        ),
    }.items()
}

#: Words for the Alliance before those for whom it consists of.
_ALLIED = frozenset(["nato", "otan", "allied", "allies", "alliance", "all"])
#: Words for the Allies, and for the same by another name.
_ALLIES = frozenset(["the", "les", "nato", "allies", "allied", "nations", "countries"])
_MEMBERS = regex(
    r"\b(?:(?:NATO|Alliance)(?:['\u2019]s)?\s+(?:member|nation|countr)|Allied\s"
    r"|pays\s+(?:membres\s+)?de\s+l['\u2019](?:OTAN|Alliance))"
)
#: So many countries of a region are enough for the region.
_SOME = 2
_PARTNERS = {Status.PARTNER, Status.INVITEE}


def supported(pointer: str, value: object, spans: Sequence[Span] = ()) -> Claim:
    """Make a claim that the text bears out."""
    return _claim(Verdict.SUPPORTED, pointer, value, None, spans)


def undecided(pointer: str, value: object, message: str, spans: Sequence[Span] = ()) -> Claim:
    """Make a claim of which the text speaks in words too different to tell whether it says so."""
    return _claim(Verdict.UNDECIDED, pointer, value, message, spans)


def not_found(pointer: str, value: object, message: str, spans: Sequence[Span] = ()) -> Claim:
    """Make a claim of which the text says nothing."""
    return _claim(Verdict.NOT_FOUND, pointer, value, message, spans)


def contradicted(pointer: str, value: object, message: str, spans: Sequence[Span] = ()) -> Claim:
    """Make a claim of which the text says otherwise."""
    return _claim(Verdict.CONTRADICTED, pointer, value, message, spans)


def _claim(
    verdict: Verdict, pointer: str, value: object, message: str | None, spans: Sequence[Span]
) -> Claim:
    return Claim(
        pointer=pointer, value=shown(value), verdict=verdict, spans=tuple(spans), message=message
    )


def shown(value: object) -> str:
    """Return a value in words, cut when it is long."""
    words = str(value)
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 3]}..."


_DENIED = "the text has these words behind a 'not'"
_ANOTHER_ORDER = "the text speaks of this in another order"


def judge_words(told: Told, pointer: str, words: str, *, any_case: bool = True) -> Claim:
    """Judge words that are to stand in the text, up to typography."""
    spans = told.searched.find(words, any_case=any_case)
    return supported(pointer, words, spans) if spans else _not_there(told, pointer, words)


def _not_there(told: Told, pointer: str, words: str) -> Claim:
    near = nearest(told.searched, words)
    if near is None:
        return not_found(pointer, words, f"the text does not hold {shown(words)!r}")
    message = f"the text does not hold {shown(words)!r}; nearest: {near.difference}"
    return not_found(pointer, words, message, [near.span])


def judge_topic(told: Told, pointer: str, words: str) -> Claim:
    """Judge what is talked about: a paragraph of the text is about it, or names its theme."""
    claim = _judge_gist(told, pointer, words, lambda: told.gists.topic(words))
    if claim.is_supported:
        return claim
    themes = _themes_named(told, words)
    if told.gists.names_of(words):
        there = {country for country, _ in told.countries}
        if any(len(there & _COUNTRIES.get(each, frozenset())) >= _SOME for each in themes):
            return undecided(pointer, words, "the text names countries of this, not it itself")
        return claim
    if not all(told.words_for(each, ()) or is_hinted(told.text, each) for each in themes):
        return _not_there(told, pointer, words)
    is_near = claim.verdict is Verdict.UNDECIDED or told.gists.has(_without_themes(told, words))
    if is_near and themes:
        theme = min(themes)
        message = f"the text speaks of the theme {theme}, in other words"
        return undecided(pointer, words, message, claim.spans or told.words_for(theme, ())[:1])
    return _not_there(told, pointer, words) if themes else claim


def judge_name(told: Told, pointer: str, words: str, *, is_whole: bool = True) -> Claim:
    """Judge what something is called: a sentence has all words of weight in some form."""
    return _judge_gist(
        told, pointer, words, lambda: told.gists.name(words, told.gists.sentence, is_whole=is_whole)
    )


def judge_told(told: Told, pointer: str, words: str, *, is_copied: bool = False) -> Claim:
    """Judge what is said or done: a sentence says it, in whatever words.

    Words that are the text's own but for one are no other words where they are to be copied; where
    one is left out that changes little, that is left open. Words behind a "not" do not stand there.
    """
    if is_denied(told, words):
        gist, spans = told.gists.told(words), told.searched.find(words, any_case=True)
        if not gist.spans:
            return not_found(pointer, words, _DENIED, spans)
        return supported(pointer, words, gist.spans)
    return _judge_gist(told, pointer, words, lambda: told.gists.told(words, is_copied=is_copied))


def is_denied(told: Told, words: str) -> bool:
    """Tell whether a text has words as they are, but nowhere without a "not" before them."""
    places = told.searched.every(words, any_case=True)
    return places != () and all(map(told.gists.is_denied, places))


def _judge_gist(told: Told, pointer: str, words: str, look: Callable[[], Gist]) -> Claim:
    """Judge words that are to stand in the text as they are, or in a passage in other words."""
    spans = told.searched.find(words, any_case=True)
    gist = Gist(spans=spans) if spans else look()
    if gist.spans:
        return supported(pointer, words, gist.spans)
    if gist.near:
        if gist.lacking:
            message = f"the text speaks of this without a word for {_listed(gist.lacking)}"
        else:
            near = nearest(told.searched, words)
            message = _ANOTHER_ORDER if near is None else near.difference
        return undecided(pointer, words, message, gist.near)
    return _not_there(told, pointer, words)


def judge_gist(
    told: Told, pointer: str, words: str, *, taken_for_granted: frozenset[str] = frozenset()
) -> Claim:
    """Judge words of a record's own: each of some length is to stand in the text in some form."""
    spans = told.searched.find(words, any_case=True)
    if spans:
        return supported(pointer, words, spans)
    wanted = (word for word in words_of(words) if word not in taken_for_granted | TELLING)
    lacking = [word for word in wanted if not _has_form(told, word)]
    if not lacking:
        return supported(pointer, words)
    return not_found(pointer, words, f"the text does not hold {_listed(lacking)}")


def judge_called(
    told: Told, pointer: str, words: str, *, taken_for_granted: frozenset[str]
) -> Claim:
    """Judge what a meeting is called: its topic is the text's, by whatever words.

    Most have none but those that people give them: one with half of the words may be right.
    """
    taken_for_granted |= countries_named(told.subject, words)
    claim = judge_gist(told, pointer, words, taken_for_granted=taken_for_granted)
    if claim.spans:
        return claim
    wanted = [word for word in words_of(words) if word not in taken_for_granted | TELLING]
    lacking = [word for word in wanted if not told.gists.has(word)]
    other = next((each for each in _bodies(told, words) if not is_named(told.subject, each)), None)
    if other is not None:
        return not_found(pointer, words, f"the text names {other} nowhere")
    if not lacking or claim.is_supported:
        return supported(pointer, words)
    is_of_capital = all(_is_capital_of_named(told, word) for word in lacking)
    is_half = len(lacking) * 2 <= len(wanted) or is_of_capital
    if is_half and not any(map(str.isdigit, "".join(lacking))):
        message = f"the text does not call it so: it has no word for {_listed(lacking)}"
        return undecided(pointer, words, message)
    return claim


def _bodies(told: Told, words: str) -> Iterator[Organisation]:
    """Give the organisations of a name, not the Alliance, that the text has not by its words."""
    for start, end, party in organisation_index().scan(words):
        if party != NATO and not told.gists.has(words[start:end]):
            yield party


def _is_capital_of_named(told: Told, word: str) -> bool:
    """Tell whether a word is the capital of a country that the text names: "the Warsaw summit"."""
    country = reference.country_of_capital(word.capitalize())
    return country is not None and bool(places_of(told.subject, country))


def _listed(words: Sequence[str]) -> str:
    return ", ".join(map(repr, words))


def _has_form(told: Told, word: str) -> bool:
    """Tell whether a text has a word or one of its forms; words of few letters are passed over."""
    if len(word) < _STEM and not word[0].isdigit():
        return True
    if word[0].isdigit():
        return told.searched.has_word(word)
    return told.searched.has_word(word[: max(_STEM, len(word) - 3)], is_beginning=True)


def judge_party(told: Told, pointer: str, party: Party) -> Claim:
    """Judge somebody who is to be named in the text, by name or by office."""
    if isinstance(party, Person):
        return judge_person(told, pointer, party)
    spans = places_of(told.subject, party) or _places_of_group(told, party)
    if spans or is_named(told.subject, party) or is_part_named(told, party):
        return supported(pointer, party, spans[:1])
    if _is_group_named(told, party):
        return supported(pointer, party, spans[:1])
    return not_found(pointer, party, f"the text names {party} nowhere")


def _places_of_group(told: Told, party: Party) -> tuple[Span, ...]:
    """Return where a text names those who meet, "NATO foreign ministers" without "NATO" too."""
    name = party.name if isinstance(party, Organisation) else ""
    own = {canonical(word) for word in words_of(name)} - SMALL - _ALLIED
    for form in (form for level in told.levels for form in words_for_levels()[level]):
        if own == {canonical(word) for word in words_of(form)} - SMALL:
            return tuple(islice(told.searched.each(form), 1))
    return ()


def is_part_named(told: Told, party: Party) -> bool:
    """Tell whether a text names a part of a country, what is of it, or a group of countries."""
    if not isinstance(party, Country):
        return False
    parts = (*IN_CONFLICT.get(party, ()), *(TOGETHER if party.alpha3 in BALTIC else ()))
    return any(told.searched.has_word(name, is_beginning=True) for name in parts)


def _is_group_named(told: Told, party: Party) -> bool:
    """Tell whether a text has those who act together, and all other words of their name."""
    name = party.name if isinstance(party, Organisation) else ""
    if {canonical(word) for word in words_of(name)} <= _ALLIES:
        return name != "" and told.searched.search(_MEMBERS) is not None
    return MANY.search(name) is not None and told.gists.has(name)


def judge_person(told: Told, pointer: str, person: Person) -> Claim:
    """Judge a person: the whole name is to stand in the text, or the tables are to complete it."""
    spans = told.searched.find(person.name, any_case=len(person.name) > SHORT)
    spans = spans or told.searched.run(words_of(person.name))
    spans = spans or told.subject.plain.find(plain(person.name), any_case=True)
    if spans:
        return supported(pointer, person, spans)
    family = places_of(told.subject, person)
    held = offices_at(told.subject, person)
    if held:
        return supported(pointer, person, [*family, *held][:1])
    if not family:
        return not_found(pointer, person, f"the text names {person} nowhere")
    first = person.name.split()[0]
    named = [each for each in told.reading.persons if share_family_name(each.name, person.name)]
    whole = named[0].name.split() if named else []
    if len(whole) > 1 and without_initials(named[0].name) == without_initials(person.name):
        return supported(pointer, person, family[:1])
    if len(whole) > 1 and not holds(person.name, named[0].name):
        message = f"expected {named[0].name}, as the text has the name, found {person.name}"
        is_like = is_one_given_name(first, whole[0]) or _is_spelt_like(first, whole[0])
        return (undecided if is_like else contradicted)(pointer, person, message, family[:1])
    message = f"the text has the family name, but not {first!r}"
    return undecided(pointer, person, message, family[:1])


def _is_spelt_like(name: str, other: str) -> bool:
    """Tell whether two first names may be one, spelt in two ways: "Josep", "Joseph"."""
    own, their = canonical(name), canonical(other)
    is_long = min(len(own), len(their)) > _STEM and own[0] == their[0]
    return is_long and SequenceMatcher(None, own, their).ratio() >= _LIKE


def _themes_named(told: Told, words: str) -> frozenset[Theme]:
    """Return the themes that words name: whole, or with the noun that they begin with."""
    if words not in told.themes:
        parts = {words, _HEAD.split(words, maxsplit=1)[0]}
        language = told.brief.source.language
        told.themes[words] = frozenset(each for part in parts for each in themes_of(part, language))
    return told.themes[words]


def _without_themes(told: Told, words: str) -> str:
    """Return what words say beyond the themes that they name."""
    for mention in reversed(find_themes(words, told.brief.source.language)):
        words = f"{words[: mention.span.start]} {words[mention.span.end :]}"
    return words


def judge_theme(
    told: Told,
    pointer: str,
    theme: Theme,
    about: AgendaItem | Statement,
    places: Sequence[Span],
) -> Claim:
    """Judge a theme of words: they name it, or words beside their places in the text do."""
    words = [about.text] if isinstance(about, AgendaItem) else about.parts
    if _is_of_countries(told, theme, about, words) or any(
        is_hinted(part, theme) or theme in _themes_named(told, part) for part in words
    ):
        return supported(pointer, theme, places)
    spans = told.words_for(theme, places)
    if spans:
        return supported(pointer, theme, spans[:1])
    if any(is_hinted(told.around(place).of(told.text), theme) for place in places):
        return supported(pointer, theme, places[:1])
    message = f"no words of the text name the theme {theme}"
    elsewhere = told.words_for(theme, ())
    if elsewhere or is_hinted(told.text, theme):
        return undecided(pointer, theme, f"{message} beside these", elsewhere[:1])
    return not_found(pointer, theme, message)


def _is_of_countries(
    told: Told, theme: Theme, about: AgendaItem | Statement, words: Sequence[str]
) -> bool:
    """Tell whether a theme is that of a country which words are about, or of partners."""
    if theme is not Theme.PARTNERSHIPS and theme not in _COUNTRIES:
        return False
    language, day = told.brief.source.language, told.subject.day
    named = {each.country for part in words for each in find_countries(part, language)}
    countries = named.union(about.countries)
    return not countries.isdisjoint(_COUNTRIES.get(theme, ())) or (
        theme is Theme.PARTNERSHIPS
        and any(_PARTNERS & statuses_of(told.subject, each, day) for each in countries)
    )
