"""Offices that are one by whatever words: "the head of diplomacy" is the foreign minister."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from natobrief.checks.searching import words_of
from natobrief.checks.wordforms import canonical
from natobrief.lexicon.offices import office_index
from natobrief.model import Level
from natobrief.text.regex import regex

#: Levels at which each country has one.
_RANKS: Final = frozenset(
    [Level.FOREIGN_MINISTERS, Level.DEFENCE_MINISTERS, Level.CHIEFS_OF_DEFENCE]
)
#: More words for them, and for the one who speaks for the European Union abroad.
_UNION: Final = "high representative"
_SECURITY: Final = "national security adviser"
_MORE: Final[tuple[tuple[str, Level | str], ...]] = (
    *(
        (phrase, Level.FOREIGN_MINISTERS)
        for phrase in (
            *("top diplomat", "chief diplomat", "diplomacy chief", "head of diplomacy"),
            *("head of the diplomacy", "chef de la diplomatie"),
        )
    ),
    *((phrase, Level.DEFENCE_MINISTERS) for phrase in ("defence chief", "defense chief")),
    *(
        (phrase, _SECURITY)
        for phrase in (
            *(_SECURITY, "national security advisor", "president for national security affairs"),
            *("adviser for national security affairs", "advisor for national security affairs"),
        )
    ),
    *(
        (phrase, _UNION)
        for phrase in (
            *(_UNION, "foreign policy chief", "foreign affairs chief", "eu top diplomat"),
            *("hr vp", "vice president of the european commission", "haute representante"),
            *("haut representant", "chef de la diplomatie europeenne"),
            "cheffe de la diplomatie europeenne",
        )
    ),
)
#: Words for whom a country has at its head, and the offices of which each may be one.
_HEADS: Final = {
    "head of state": ("president", "king", "queen", "emir", "sultan", "grand duke"),
    "chef de etat": ("president", "presidente", "roi", "reine"),
    "head of government": ("prime minister", "chancellor", "premier", "taoiseach"),
    "chef d etat": ("president", "presidente", "roi", "reine"),
    "chef du gouvernement": ("premier ministre", "premiere ministre", "chancelier", "chanceliere"),
}
#: Words before an office that make it another one.
_LESSER: Final = ("deputy", "vice", "assistant", "former", "under", "ancien", "ancienne")


def are_one_office(office: str, words: str) -> bool:
    """Tell whether words hold an office that is the same as another one.

    >>> are_one_office("top diplomat", "the foreign minister Ana Horvat")
    True
    >>> are_one_office("Foreign Minister", "the head of Polish diplomacy")
    True
    >>> are_one_office("Foreign Minister", "the deputy minister of foreign affairs")
    False
    """
    own, there = set(_ranks_of(office)), _folded(words)
    heads = [each for head, all_of in _HEADS.items() if head in _folded(office) for each in all_of]
    return any(f" {each} " in f" {there} " for each in heads) or (
        own != set() and not own.isdisjoint(_ranks_of(words))
    )


#: "The head of Polish diplomacy", "le chef de la diplomatie".
_DIPLOMACY: Final = regex(r"\bhead of (?:the )?[a-z]+ diplomacy\b")


def _ranks_of(words: str) -> Iterator[Level | str]:
    """Give the ranks of the offices that words name."""
    for start, _, held in office_index().scan(words):
        if held.level in _RANKS and not held.is_plural and not _is_less(words[:start]):
            yield held.level
    folded = _folded(words)
    if _DIPLOMACY.search(folded):
        yield Level.FOREIGN_MINISTERS
    for phrase, rank in _MORE:
        at = folded.find(phrase)
        if at >= 0 and not _is_less(folded[:at]):
            yield rank


def _is_less(before: str) -> bool:
    return before.rstrip(" -").casefold().endswith(_LESSER)


def _folded(words: str) -> str:
    return " ".join(canonical(word) for word in words_of(words))
