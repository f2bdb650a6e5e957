"""Sentences about a meeting elsewhere than the release's own: what they say is not said of it."""

from __future__ import annotations

from natobrief.lexicon.cities import City
from natobrief.lexicon.places import CountryMention
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Mark, pattern
from natobrief.rules.place import Place
from natobrief.span import Span

#: At a meeting that was: "at the NATO ministerial meeting in Bucharest, Allies discussed".
_AT_ONE = pattern(
    r"\b(?:at|during) (?:the|their|our|a|an|its) (?:(?:[\w-]+|<LGBKCA>)(?:'s?)? ){0,5}?"
    r"(?:meetings?|ministerials?|summit|session)(?: of (?:the )?<GLB>(?: of (?:the )?<G>)?)? "
    r"in (?P<place><K>)"
    r"|\b(?:lors|au cours) (?:de la|de leur|du|d'une?) "
    r"(?:[\w-]+ |<LGBKCA> |(?:de|des|du) |(?:de |d'|l')(?=<G>)){0,6}?"
    r"(?:réunion|sommet|session|ministérielle)(?: (?:de|des|du|de l') ?<GLB>){0,2} "
    r"à (?P<place2><K>)"
)
#: Carries on with it: "was represented at the meeting by".
_AT_IT = pattern(
    r"\b(?:at|during) (?:the|that) (?:meeting|summit|session|ministerial)\b(?! (?:in|of)\b)"
)


def find_other_places(marked: Marked, own: Place | None) -> frozenset[Span]:
    """Find the sentences about what was at a meeting in another city, and those that carry on.

    Args:
        marked: The text.
        own: Where the release's own meeting is; None when nobody says.
    """
    home = None if own is None else _of(own.capital or own.capital_of)
    if home is None:
        return frozenset()
    found: set[Span] = set()
    is_there = False
    for sentence in marked.document.sentences:
        named = marked.narrative_sieve.search(_AT_ONE, sentence.start, sentence.end)
        if named is not None:
            mark = marked.marks.at(named.start(named.lastgroup or 0))
            is_there = _of(mark) not in {None, home}
        elif is_there:
            is_there = (
                marked.narrative_sieve.search(_AT_IT, sentence.start, sentence.end) is not None
            )
        if is_there:
            found.add(sentence)
    return frozenset(found)


def _of(mark: Mark | None) -> object:
    """Return what tells a city from others: the country whose capital it is, else its name."""
    value = None if mark is None else mark.value
    if isinstance(value, CountryMention):
        return value.country
    return value.name if isinstance(value, City) else None
