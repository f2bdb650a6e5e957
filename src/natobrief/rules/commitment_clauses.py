"""Whether words stand in a relative clause: what it tells of is named in front of it.

"The ships that Norway will send" names ships and promises none, nor does a question: "they discuss
how Norway will help"; "he said that Norway will send ships" reports a promise.
"""

from __future__ import annotations

import re

from natobrief.lexicon.speech import CUES
from natobrief.model import Language
from natobrief.rules.marking import Marked
from natobrief.span import Span
from natobrief.text.regex import regex

#: Right before the subject: what opens a relative clause or a question, or ("that") another one.
_OPENER = {
    Language.EN: regex(r"\b(?:(?P<that>that)|which|whom|where|how|what|why) +$", re.IGNORECASE),
    Language.FR: regex(
        r"\b(?:(?P<that>qu(?:e +|['\u2019] *))|(?:dont|o\u00f9|comment|pourquoi) +)$", re.IGNORECASE
    ),
}
#: Beside the verbs of saying: behind what a clause says what is so, or is to be.
_SURE = {
    Language.EN: frozenset(
        [
            "clear",
            "sure",
            "certain",
            "confident",
            "convinced",
            "determined",
            "proud",
            "glad",
            "pleased",
            "welcome",
            "welcomed",
            "fact",
            "idea",
            "news",
            "sense",
            "view",
            "conviction",
            "message",
            "assurance",
            "assurances",
            "guarantee",
            "guarantees",
            "ensure",
            "ensures",
            "ensured",
            "know",
            "knows",
            "known",
            "knew",
            "believe",
            "believes",
            "believed",
            "understand",
            "understood",
            "see",
            "mean",
            "means",
            "meant",
            "decision",
            "decided",
            "agreed",
            "hear",
            "heard",
            "so",
            "such",
            "promises",
            "promised",
            "word",
        ]
    ),
    Language.FR: frozenset(
        [
            "sûr",
            "sûre",
            "sûrs",
            "certain",
            "certaine",
            "certains",
            "convaincu",
            "convaincue",
            "convaincus",
            "clair",
            "clairement",
            "fait",
            "idée",
            "promesse",
            "assurance",
            "garantie",
            "garantir",
            "garanti",
            "parole",
            "prévu",
            "veiller",
            "veillera",
            "entendu",
            "décidé",
            "décide",
            "décision",
            "pense",
            "penser",
            "voir",
            "vois",
            "heureux",
            "heureuse",
            "ravi",
            "ravie",
            "croit",
            "croire",
            "sait",
            "savoir",
            "sorte",
            "juré",
            "nouvelle",
            "signifie",
            "message",
            "afin",
            "pour",
        ]
    ),
}
#: Verbs whose object is the one to whom something is said.
_TELLING = regex(
    r"t(?:ell|ells|old|elling)|assur\w+|remind\w*|inform\w*|warn\w*|promis\w+|inform\u00e9\w*"
    r"|pr\u00e9ven\w+|avert\w+"
)
_OBJECT = regex(
    r" *(?:the|an?|his|her|its|their|our|these|those|all|some|new|further|more|\w+ing"
    r"|le|la|les|l['\u2019]|une?|des|ces|cette|son|sa|ses|leurs?|nos|de nouve\w+|de la|du)\b"
    r"(?! ?(?:[0-9]|same|week|month|year|day|m\u00eame|semaine|matin|soir|veille|mois|jour|fait"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))",
    re.IGNORECASE,
)
_WORD = regex(r"[^\W\d_]+", re.IGNORECASE)


def is_relative(marked: Marked, start: int, sentence: Span) -> bool:
    """Tell whether the words from ``start`` on are a relative clause of what is named before."""
    language = marked.document.language
    before = marked.inner[sentence.start : start]
    opener = _OPENER[language].search(before)
    if opener is None:
        return False
    if opener["that"] is None:
        return True
    before = before[: opener.start()]
    for word in reversed(list(_WORD.finditer(before))):
        said = word[0].lower()
        if said in CUES[language] or said in _SURE[language]:
            between = before[word.end() :]
            return _TELLING.fullmatch(said) is None and _OBJECT.match(between) is not None
    return True
