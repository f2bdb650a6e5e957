"""What stands around the words that say who says it: "Boats were needed, Ana Ruiz said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from natobrief.model import Language
from natobrief.rules.quotations.adjoining import BETWEEN, THAT, stripped
from natobrief.rules.quotations.attribution import Attribution
from natobrief.rules.quotations.phrases import FINITE
from natobrief.rules.quotations.silent import is_silent
from natobrief.rules.quotations.verbless import ACCORDING_TO
from natobrief.rules.quotations.words import (
    DETERMINERS,
    PREPOSITIONS,
    STARTERS,
    SUBORDINATORS,
    alternatives,
)
from natobrief.span import Span
from natobrief.text.regex import regex

#: A clause has one of these.
CLAUSE_VERB = {
    Language.EN: regex(
        rf"(?<![\w'-])(?:{FINITE}|(?i:he|she|they|it|we|there)(?:'s|'d|'ll|'ve|'re)?"
        r" (?!to )[a-z]+|[a-z]{2,}ed (?:to|the|an?|its|their|his|her|in|on|for|with|from|at|as|by))"
    ),
    Language.FR: regex(
        r"(?<![\w'-])(?:est|sont|\u00e9tait|\u00e9taient|sera|seront|serait|seraient|a|ont|avait"
        r"|avaient|aura|auront|aurait|peut|peuvent|pourra|pourrait|doit|doivent|devra|devrait|va"
        r"|vont|faut|existe(?:nt)?|[Ii]ls?|[Ee]lles?|[Oo]n|[Nn]ous|ne|se"
        r"|[a-z\u00e0-\u00ff]{2,}(?:[eidrtv]r(?:a|ont|ait|aient)|aient)|reste(?:nt)?|atteint|atteignent"
        r"|sou(?:tient|tiennent|haite|haitent)|ve(?:ut|ulent)|dispose(?:nt)?|permet(?:tent)?"
        r"|repr\u00e9sente(?:nt)?|pr\u00e9voi(?:t|ent)|refuse(?:nt)?|fourni(?:t|ssent)"
        r"|contribue(?:nt)?|participe(?:nt)?|continue(?:nt)?|figure(?:nt)?|vise(?:nt)?"
        r"|constitue(?:nt)?|dev(?:ient|iennent)|appartien(?:t|nent)|sait|savent|fai(?:t|sons)"
        r"|font|prend|prennent|met(?:tent)?|donne(?:nt)?|demeure(?:nt)?)(?![\w'-])"
    ),
}
#: Words that open a noun phrase or a clause as well: "Next month's summit", "There is".
_OF_CLAUSE = frozenset(["next", "last", "more", "less", "not", "just", "there", "ce"])
#: With which a clause that stands first is one that depends on another.
DEPENDS = {
    language: regex(
        rf"(?:{alternatives(words - _OF_CLAUSE)}"
        r"|\w{3,}ing|asked|questioned)(?![\w-])",
        re.IGNORECASE,
    )
    for language in Language
    for words in (PREPOSITIONS[language] | SUBORDINATORS[language] | STARTERS[language],)
}
#: What somebody does while speaking, which is not said: "Speaking in Oslo, Ana Ruiz said, ...".
_DOING = regex(r"(?:\w{3,}ing|asked|questioned)(?![\w-])", re.IGNORECASE)
_TELLING = regex(r"(?:told|tells|tell|reminded|assured|informed|warned)(?![\w-])")
_SAID = regex(
    r"(?:said|says|announced|confirmed|added|according to|selon|d'apr\u00e8s"
    r"|(?:a|ont) (?:dit|d\u00e9clar\u00e9|annonc\u00e9|confirm\u00e9|ajout\u00e9|indiqu\u00e9"
    r"|pr\u00e9cis\u00e9|rappel\u00e9|soulign\u00e9|affirm\u00e9|expliqu\u00e9|estim\u00e9))(?![\w-])",
    re.IGNORECASE,
)
_TO_WHOM = regex(
    rf" (?!(?:that|if|whether|to|how|what|why) )(?:(?!(?:{FINITE}))[\w'-]+(?: |[.!?]?\Z)){{1,20}}"
)
#: Whoever is asked or speaks: "according to you".
_ASKED_ONES = frozenset(["you", "me", "us", "vous", "toi", "moi", "nous"])


def said_around(
    text: str, attributions: Sequence[Attribution], sentence: Span, language: Language
) -> tuple[Attribution, tuple[Span, ...]] | None:
    """Return the attribution that the rest of its sentence is told by, and that rest.

    Args:
        text: The plain text.
        attributions: Those of the sentence, in order.
        sentence: A sentence that quotes nothing.
        language: The language.
    """
    if len(sentence) > _LONGEST_SENTENCE:
        return None
    closing = attributions[-1] if attributions else None
    if closing is not None and closing.cue is not None and _is_verb(closing):
        parts = _parts(text, closing, sentence, language)
        if len(parts) == 1 and parts[0].end < closing.span.start:
            return closing, parts
    for each in attributions:
        if THAT[language].match(text, each.span.end, sentence.end) and _is_verb(each):
            return None
        parts = _parts(text, each, sentence, language)
        if parts:
            return each, parts
    return None


def _is_verb(each: Attribution) -> bool:
    return each.decided_by != ACCORDING_TO


def _parts(text: str, each: Attribution, sentence: Span, language: Language) -> tuple[Span, ...]:
    if _is_no_source(text, each):
        return ()
    lead, rest = text[sentence.start : each.span.start], text[each.span.end : sentence.end]
    if not lead.strip(" -"):
        return () if _is_verb(each) else _behind(text, each, sentence, language)
    if not lead.rstrip(" ").endswith(",") or _RELATIVE.search(lead) is not None:
        return ()
    if _is_end(rest, language) or _is_to_somebody(text, each, rest):
        before = _clause(text, sentence.start, each.span.start, language)
        if before is None and _says(text, each):
            before = _opening(text, sentence.start, each.span.start, language)
        return () if before is None else (before,)
    return _both_sides(text, each, sentence, language) if rest.startswith(",") else ()


def _both_sides(
    text: str, each: Attribution, sentence: Span, language: Language
) -> tuple[Span, ...]:
    """Return a clause that its attribution splits: "The lake, said Ana Ruiz, is full"."""
    start = stripped(text, sentence.start, each.span.start)
    behind = stripped(text, each.span.end, sentence.end)
    if behind is None or start is None:
        return ()
    if DEPENDS[language].match(text, start.start) is None:
        goes_on = CLAUSE_VERB[language].match(text, behind.start, behind.end) is not None
        return (start, behind) if goes_on else ()
    if CLAUSE_VERB[language].search(text, behind.start, behind.end) is None:
        return ()
    return (behind,) if _DOING.match(text, start.start) else (start, behind)


def _is_end(rest: str, language: Language) -> bool:
    """Tell whether words behind an attribution say no more than when, or who somebody is."""
    if not rest.strip(" .!?,") or BETWEEN.fullmatch(rest.rstrip(" .!?")):
        return True
    if _WHO.match(rest) or _SO_LATE.match(rest):
        return True
    is_short = rest.count(" ") <= _LONGEST_ASIDE and rest.count(",") == 1
    return rest.startswith(",") and is_short and CLAUSE_VERB[language].search(rest) is None


def _is_to_somebody(text: str, each: Attribution, rest: str) -> bool:
    """Tell whether words behind an attribution say to whom: "told a delegation of members"."""
    is_told = each.cue is not None and _TELLING.match(text, each.cue.start) is not None
    return is_told and _TO_WHOM.fullmatch(rest) is not None


def _clause(text: str, first: int, last: int, language: Language) -> Span | None:
    """Return words that have a verb, and do not only say when or where."""
    clause = stripped(text, first, last)
    if clause is None:
        return None
    comma = text.find(",", clause.start, clause.end)
    depends = DEPENDS[language].match(text, clause.start, clause.end) is not None
    begin = (comma if comma >= 0 else clause.end) if depends else clause.start
    return clause if CLAUSE_VERB[language].search(text, begin, clause.end) else None


def _says(text: str, each: Attribution) -> bool:
    """Tell whether words say that somebody says something, whatever else they could mean."""
    return each.cue is not None and _SAID.match(text, each.cue.start) is not None


def _opening(text: str, first: int, last: int, language: Language) -> Span | None:
    """Return several words that open a sentence as a clause does: not every verb has a form."""
    words = stripped(text, first, last)
    if words is None or DEPENDS[language].match(text, words.start, words.end):
        return None
    return words if text.count(" ", words.start, words.end) >= _FEWEST_BLANKS else None


def _behind(text: str, each: Attribution, sentence: Span, language: Language) -> tuple[Span, ...]:
    """Return the clause behind "according to X,", without words in apposition to X."""
    comma = text.find(",", each.span.end, sentence.end)
    if comma < 0 or text[each.span.end : comma].strip(" )").count(" ") > _LONGEST_ASIDE:
        return ()
    following = text.find(",", comma + 1, sentence.end)
    is_apposed = following >= 0 and _is_apposed(text, each, comma + 1, following, language)
    clause = _clause(text, following if is_apposed else comma, sentence.end, language)
    return () if clause is None else (clause,)


#: What a relative clause tells of is not what it is told by: "the lake which, as X said, is full".
_RELATIVE = regex(r"(?<![\w'-])(?:which|who|that|qui|dont|o\u00f9|que), $")
_LONGEST_ASIDE = 8
#: Behind whoever says something: what else he does, or how long after something it was.
_WHO = regex(r", (?:who|qui)(?![\w-])")
_SO_LATE = regex(
    r", (?:(?:a few|some|several|two|three|just|only|quelques|plusieurs|deux|trois|peu) )?"
    r"(?:(?:minutes|hours|days|weeks|months|heures|jours|semaines|mois)"
    r" (?:after|before|apr\u00e8s|avant)|(?:\u00e0 )?la veille|le lendemain|au lendemain)(?![\w-])"
)
#: Fewer words may be no clause: "The next step, Ana Ruiz said."
_FEWEST_BLANKS = 3
#: No more than this is looked at as one sentence.
_LONGEST_SENTENCE = 1000
_ROLE = {
    language: regex(
        rf" (?:(?:{alternatives(words)})(?:(?<=')| ))?[a-z\u00e0-\u00ff]", re.IGNORECASE
    )
    for language, words in DETERMINERS.items()
}


def _is_apposed(text: str, each: Attribution, first: int, last: int, language: Language) -> bool:
    """Tell whether words between commas only say who somebody is: "Ana Ruiz, the envoy,"."""
    is_named = each.speaker is not None and not each.speaker.of(text).islower()
    has_verb = CLAUSE_VERB[language].search(text, first, last) is not None
    return is_named and not has_verb and _ROLE[language].match(text, first, last) is not None


def _is_no_source(text: str, each: Attribution) -> bool:
    """Tell whether an attribution tells nothing by its words around: "according to plan"."""
    if each.speaker is None or not each.may_follow or each.must_lead:
        return True
    if _is_verb(each):
        return not each.may_report
    is_for = each.cue is not None and each.cue.of(text).lower() in {"pour", "per"}
    words = each.speaker.of(text)
    return is_for or words.lower() in _ASKED_ONES or is_silent(words)


#: With which no clause of its own opens.
_NO_SUBJECT = regex(
    r"(?:qui|que|qu'|dont|o\u00f9|a|ont|est|sont|s'est|se|et|puis)(?![\w-])", re.IGNORECASE
)


def is_own_clause(words: str) -> bool:
    """Tell whether French words are a clause with a subject and a verb of their own.

    >>> is_own_clause("la route sera longue"), is_own_clause("qui est en ville")
    (True, False)
    """
    words = words.strip()
    is_bare = _NO_SUBJECT.match(words) is not None
    return not is_bare and CLAUSE_VERB[Language.FR].search(words) is not None


def is_clause_lead(words: str) -> bool:
    """Tell whether French words before a comma open a clause, and are no subject that waits.

    >>> is_clause_lead("Si rien ne change"), is_clause_lead("Le ministre")
    (True, False)
    """
    is_dependent = DEPENDS[Language.FR].match(words.strip()) is not None
    return is_dependent or CLAUSE_VERB[Language.FR].search(words) is not None
