"""Words with a capital that only open their sentence and name nobody: "Often, families said"."""

from __future__ import annotations

from typing import Final

from natobrief.lexicon.place_surfaces import country_surfaces
from natobrief.model import Language
from natobrief.rules.quotations.clause_subjects import has_verb_next
from natobrief.rules.quotations.names import Mentions
from natobrief.rules.quotations.utterance import Utterance
from natobrief.rules.quotations.words import (
    ADVERBS,
    ALONE,
    DETERMINERS,
    LEAD_INS,
    PLAIN_SUBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    STARTERS,
    SUBORDINATORS,
)
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex

#: One word, a capital and small letters.
_WORD = regex(rf"[{CAPITALS}][{SMALLS}]+")
#: What stands before the first word of a sentence, a heading or an item.
_OPENS = regex(r"(?:\A|[.!?:\ue008]\s{1,3}|[\n•]\s*|\s\s)\Z")
#: Those who are many and act: "Diplomats", "Négociateurs".
_AGENTS = regex(
    r"\w*(?:(?:er|or|ist|ian|at|ent|ant|ive|al|ee|ey|eur|aire)s|men|women|people)"
    r"|Hundreds|Thousands|Dozens|Scores"
)
#: Behind a name: who it is. "Xinhua, the agency, wrote", "Ruiz (who was there) said".
_APPOSED = regex(r",? ?\(|, (?:(?:the|an?|who|whose|which|le|la|une?|qui|dont) |l')")
_LEAD: Final = 8
#: No words of these kinds are anybody.
_NOBODY: Final = {
    language: frozenset().union(
        *(table[language] for table in (LEAD_INS, STARTERS, PREPOSITIONS, SUBORDINATORS))
    )
    for language in Language
}


def only_opens(utterance: Utterance, text: str, mentions: Mentions) -> bool:
    """Tell whether the words for a speaker are one that begins a sentence and no name.

    A name is one that the text has in the middle of a sentence too, with a title or in full; one
    that it has once only must have its verb beside it.
    """
    speaker, language = utterance.speaker, mentions.language
    if speaker is None or _WORD.fullmatch(text, speaker.start, speaker.end) is None:
        return False
    if _OPENS.search(text, max(0, speaker.start - _LEAD), speaker.start) is None:
        return False
    word = speaker.of(text)
    if _is_somebody(word, language):
        return False
    return word.lower() in _NOBODY[language] or not (
        _APPOSED.match(text, speaker.end)
        or _is_named(speaker, mentions)
        or _is_beside(utterance, speaker, text, language)
    )


def _is_somebody(word: str, language: Language) -> bool:
    """Tell whether a word can be a subject by itself, or is a country."""
    lowered = word.lower()
    tables = (PRONOUNS, DETERMINERS, ALONE, PLAIN_SUBJECTS)
    is_subject = any(lowered in table[language] for table in tables)
    return is_subject or _AGENTS.fullmatch(word) is not None or word in country_surfaces(language)


def _is_named(speaker: Span, mentions: Mentions) -> bool:
    """Tell whether the text shows elsewhere that a word is a name."""
    named = mentions.between(speaker.start, speaker.end)
    return any(each.person.is_sure or each.person.forms or each.person.is_inside for each in named)


def _is_beside(utterance: Utterance, speaker: Span, text: str, language: Language) -> bool:
    """Tell whether a verb, or a colon and what is said, stands right beside the word."""
    if has_verb_next(text, speaker.end):
        return True
    cue = utterance.cue
    if cue is None:
        behind = text[speaker.end : utterance.parts[0].start]
        return behind[:1] == ":" and not behind[1:].strip(" \n\"'«“‘\ue008")
    return all(
        word in ADVERBS[language] or word.endswith("ly")
        for word in text[speaker.end : cue.start].strip(" ,").split()
    )
