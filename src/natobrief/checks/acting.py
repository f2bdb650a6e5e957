"""Whether somebody can be the one of whom a sentence tells something: its subject, or who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.checks.naming import Party, offices_at, places_of
from natobrief.checks.told import Told
from natobrief.model import Country, Organisation, Person
from natobrief.span import Span

_NAMES = r"(?:(?:[A-Z\u00c0-\u00de][\w'\u2019-]*)(?:,\s|\s(?:and|et|ou|or)\s))*"
#: Before one to whom, or in which, something is done.
_TO = re.compile(
    r"(?:\b(?:in|to|for|with|on|against|about|near|en|\u00e0|aux?|pour|avec|sur|contre|dans|vers)\s+"
    rf"(?:the\s|la\s|le\s|les\s|l['\u2019])?){_NAMES}$"
)
_BEFORE = 80
#: Whom a sentence goes on to speak of.
_GOES_ON = re.compile(
    r"\b(?:he|she|they|it|we|I|ils?|elles?|nous|je)\b"
    r"|\b(?:the|le|la|his|her|its|our|notre|son|sa)\s(?:\w+\s)?(?:minister|president|secretary|spokes\w+"
    r"|ambassador|general|chairman|chairwoman|commander|country|government|visitor|guest|host"
    r"|ministre|pr\u00e9sidente?|secr\u00e9taire|porte-parole|ambassadeur|ambassadrice|g\u00e9n\u00e9ral|chef"
    r"|pays|gouvernement)\b",
    re.IGNORECASE,
)
#: Those who act together, and are named by many words.
_TOGETHER = re.compile(
    r"\b(?:NATO|OTAN|Alliance|Allie[sd]|Alli\u00e9e?s|[Mm]inist(?:ers|res)|[Ll]eaders|[Dd]irigeants|[Ww]e|[Nn]ous"
    r"|[Oo]ur|[Tt]hey|[Ii]ls|[Cc]ouncil|[Cc]onseil|[Cc]ommission|[Cc]ountries|[Pp]ays|[Nn]ations|[Mm]embers|[Mm]embres"
    r"|[Pp]arties|[Pp]artners|[Pp]artenaires|[Hh]eads|[Cc]hefs|[Aa]mbassadors|[Aa]mbassadeurs|[Dd]elegations"
    r"|[Dd]\u00e9l\u00e9gations|[Pp]articipants|[Ee]veryone|[Aa]ll|[Tt]ous)\b"
)
#: So far behind the beginning of a sentence its subject would stand.
_LED = 40


def can_act(told: Told, who: Party, span: Span) -> bool:
    """Tell whether a sentence with some words can be about somebody.

    It names them, and not as those to whom something is done; or it goes on about whom the text
    named last. Those who act together are meant where nobody else is named before the words.
    """
    sentence = told.sentence(span)
    if any(sentence.covers(place) and not _is_object(told, place) for place in _own(told, who)):
        return True
    others = [place for place in _others(told, who) if sentence.start <= place.start < span.start]
    if isinstance(who, Organisation):
        return not others or _TOGETHER.search(told.text, sentence.start, span.start) is not None
    goes_on = _GOES_ON.search(told.text, sentence.start, span.end)
    if goes_on is not None:
        is_led = any(place.start < goes_on.start() for place in others)
        return not is_led and _is_last(told, who, sentence)
    if others or _TOGETHER.search(told.text, sentence.start, span.start):
        return False
    return span.start - sentence.start < _LED and _is_last(told, who, sentence)


def _is_object(told: Told, place: Span) -> bool:
    return _TO.search(told.text, max(0, place.start - _BEFORE), place.start) is not None


def _is_last(told: Told, who: Party, sentence: Span) -> bool:
    """Tell whether somebody is named last before a sentence, or leads the sentence of who is."""
    named = [(place, True) for place in _own(told, who) if place.start < sentence.start]
    named += [(place, False) for place in _others(told, who) if place.start < sentence.start]
    if not named:
        return False
    last = told.sentence(max(named)[0])
    return max(named)[1] or min(each for each in named if each[0].start >= last.start)[1]


def _own(told: Told, who: Party) -> Iterator[Span]:
    """Give where a text names somebody, or who acts for them."""
    yield from places_of(told.subject, who)
    if isinstance(who, Person):
        yield from offices_at(told.subject, who)
        if isinstance(who.party, Country):
            yield from _adjectives(told, who)
    for person in told.brief.persons:
        if person.party == who:
            yield from places_of(told.subject, person)


def _adjectives(told: Told, who: Person) -> Iterator[Span]:
    """Give where a text names the office of somebody: "the Ukrainian minister"."""
    if who.office is not None:
        yield from told.searched.places(who.office, any_case=True)


def _others(told: Told, who: Party) -> Iterator[Span]:
    """Give where a text names other persons; and other countries, as those who do something."""
    for person in told.brief.persons:
        own = person == who or (isinstance(who, Person) and person.name == who.name)
        if not own and person.party != who:
            yield from places_of(told.subject, person)
    if not isinstance(who, Person):
        for country, place in told.countries:
            if country != who and not _is_object(told, place):
                yield place
