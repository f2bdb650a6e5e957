"""Noun phrases after a verb of saying: "said the envoy", ", added Ana Ruiz."."""

from __future__ import annotations

import re

from natobrief.model import Language
from natobrief.rules.quotations.cues import Cue
from natobrief.rules.quotations.names import TITLES
from natobrief.rules.quotations.phrases import is_phrase
from natobrief.rules.quotations.subjects import NAME, first_word, is_nominal
from natobrief.rules.quotations.words import (
    DAYS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    alternatives,
)
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex

_REACH = 120
_ABBREVIATION = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Del|Gov|Gen|Lt|Col|St|Jr|Sr|Maj|Adm|Prof|Rev|Amb|Sgt|Capt)\."
    r"|(?:[A-Z]\.)+)"
)
_STOP = {
    Language.EN: alternatives(
        (PREPOSITIONS[Language.EN] - {"of", "for"})
        | SUBORDINATORS[Language.EN]
        | DAYS
        | {
            "who",
            "whose",
            "whom",
            "and",
            "or",
            "also",
            "then",
            "today",
            "yesterday",
            "earlier",
            "later",
            "told",
            "said",
        }
    ),
    Language.FR: alternatives(
        (PREPOSITIONS[Language.FR] - {"de", "du", "des", "pour"})
        | (SUBORDINATORS[Language.FR] - {"que"})
        | DAYS
        | {"qui", "et", "ou", "aussi", "hier", "tout", "notamment", "ensuite", "encore", "ainsi"}
        | {"également", "puis", "tandis", "quant", "lui", "elle", "eux"}
    ),
}
_AFTER = {
    language: regex(
        rf" *(?P<np>(?:(?!(?:{stop})(?![\w-]))(?:{_ABBREVIATION}|[\w'&/-]+(?:\.\w+)*)"
        r"(?: +|(?=[^\w'&/-])|$)){1,12})"
    )
    for language, stop in _STOP.items()
}
#: The day that a French weekday is: "mardi (3 mai 2022)".
DAY_FR = r"\(?(?:le )?[0-9]{1,2}(?:er)?(?: [a-zéû]{3,9}\.?(?: [0-9]{4})?)?\)?(?!\w)"
#: What may stand between a French verb and its subject: when, and before whom.
_ASIDE = {
    Language.EN: regex(""),
    Language.FR: regex(
        r"(?:,? (?:(?:ce |hier |aujourd'hui )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi"
        r"|dimanche|matin|soir|midi|hier|aujourd'hui)(?: (?:matin|midi|soir|dernier))?"
        rf"(?: {DAY_FR})?|le (?=[0-9]){DAY_FR}"
        r"|(?:dans (?:un (?:communiqué|entretien)|une (?:déclaration|interview))"
        rf"|devant (?:la presse|les journalistes)|à (?:la presse|l'AFP|[{CAPITALS}][\w-]+)"
        r"|à l'issue de la réunion"
        r"|aux journalistes))){0,3},?(?= (?!qu(?:e |')))"
    ),
}
#: A name in commas; one that a verb or quoted words follow is the subject of its own clause.
_APPOSITION = regex(
    rf", +(?:(?:the|le|la) )?{NAME}(?<!'s)(?![\w'-])"
    r"(?= *(?:[.,;:()\n-]|$)| (?:who|on|in|at|to|during|after|from|of|qui|lors|\u00e0|au|en|de|du"
    r"|sur)[ '])"
)
#: To whom somebody is sent, behind the words for who is: "the Ambassador of X to NATO".
_SENT = regex(
    r"(?:[Aa]mbassad(?:or|eur|rice)|[Rr]epr(?:esentative|\u00e9sentante?)|[Ee]nvoy|[Ee]nvoy\u00e9e?)"
    r"(?![\w-])"
)
_TO_WHOM = regex(rf" +(?:to|aupr\u00e8s +d(?:e|u|es)(?= )) ?(?:the +|la +|l')?{NAME}")
_JOINED = regex(rf"(?:and|et) (?:(?:the|le|la) )?{NAME}")


def subject_after(text: str, first: int, end: int, language: Language) -> Span | None:
    """Return the subject that follows its verb, as in "said the envoy at the meeting"."""
    aside = _ASIDE[language].match(text, first, end)
    first = first if aside is None else aside.end()
    match = _AFTER[language].match(text, first, min(end, first + _REACH))
    if match is None:
        return None
    begin = match.start("np")
    last = begin + len(match["np"].rstrip())
    sent = _TO_WHOM.match(text, last, end) if _SENT.search(match["np"]) else None
    if sent is not None:
        last = sent.end()
    last = _with_joined(text, last, match, min(end, first + _REACH), language)
    word = first_word(text, begin)
    if word.lower() in PREPOSITIONS[language]:
        return None
    if word.lower() in PRONOUNS[language]:
        return Span(begin, begin + len(word))
    span = Span(begin, last)
    is_named = _NAMED.search(span.of(text)) is not None
    if not is_named and not is_nominal(text, span, language):
        return None
    ending = span.of(text).rpartition(" ")[2]
    if is_named and not ending.islower() and ending.lower() not in TITLES:
        return span
    name = _APPOSITION.match(text, last, min(end, last + _REACH))
    return span if name is None else Span(begin, name.end())


def _with_joined(text: str, last: int, match: re.Match[str], end: int, language: Language) -> int:
    """Return where a subject ends that "and" joins to another one, or to a further office.

    "le vice-premier ministre et ministre des affaires étrangères, Ana Ruiz": no article stands
    before the second office of the same one, and a name follows it.
    """
    joint = _JOINED.match(text, match.end("np"), end)
    if joint is not None:
        return joint.end()
    further = _FURTHER.match(text, match.end("np"), end)
    if further is None or _FULL_NAME.search(match["np"]):
        return last
    office = _AFTER[language].match(text, further.end(), end)
    if office is None:
        return last
    ending = office.start("np") + len(office["np"].rstrip())
    is_named = _FULL_NAME.search(office["np"].rstrip()) is not None
    return ending if is_named or _APPOSITION.match(text, ending, end) else last


#: Before a further office of the same one: "(and) commander of", "(et) des Anciens combattants".
_FURTHER = regex(
    rf"(?:and|et) +(?=[{SMALLS}])"
    r"(?!(?:the|an?|le|la|les|une?|son|sa|her|his|their|leur)(?![\w-])|l')"
)
_FULL_NAME = regex(rf"(?<![\w'-])[{CAPITALS}][\w'-]+ [{CAPITALS}][\w'-]+$")
_NAMED = regex(rf"(?<![\w'-])[{CAPITALS}]")
#: What is said, behind a French verb.
_QUE = regex(r" +qu(?:e |')")
_ENDS = regex(
    rf" *(?:[.,;(]|: *\ue008|$|(?:who|at|in|on|of|qui|\u00e0|au|en|lors|devant) "
    rf"|(?:{alternatives(DAYS)})(?![\w-]))"
)


def closing_subject(text: str, cue: Cue, end: int, language: Language) -> Span | None:
    """Return the subject of a verb after a comma that closes what was said: ", said Ana Ruiz."."""
    if cue.is_infinitive or cue.is_participle or cue.is_plural:
        return None
    if _QUE.match(text, cue.span.end, end):
        return None
    subject = subject_after(text, cue.span.end, end, language)
    if subject is None or not _ENDS.match(text, subject.end, end):
        return None
    if not is_phrase(subject.of(text), language):
        return None
    return subject
