"""The subject of a clause whose verb is another one than that of saying."""

from __future__ import annotations

from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.subjects import (
    CAPITAL,
    DETERMINER,
    LONGEST_WORD,
    MAX_PIECES,
    NAME,
    NAME_AT_START,
    NAME_WORD,
    first_word,
    is_starter,
    is_when,
    without_lead_in,
)
from natobrief.rules.quotations.words import PRONOUNS, SUBORDINATORS
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex

#: Past forms that show the end of the noun before them too.
_PAST = (
    "put|sent|gave|made|took|went|came|ran|wrote|held|met|told|said|spoke|left|led|began|got|set|cut"
    "|saw|sought|won|lost|kept|struck|shot|drew|stood|chose|became|fell|found"
)
#: Common nouns that a form of "be" or "have" shows the end of.
_COMMON = {
    Language.EN: regex(
        r"[\w']+(?: [\w'-]+){1,5}?(?= (?:is|are|was|were|has|have|had|will|would|could|can) "
        rf"| (?:[a-z]+ed|{_PAST}) (?:(?:out|up|off|on|back|an?|the|his|her|its|their|to|for|with|in"
        rf"|at|from|that|by|against|about|as|over) |{CAPITAL}|{Kind.QUOTE})"
        r"| (?!(?:armed|united|allied|combined|related|mixed) )[a-z]+ed [a-z]+s(?:,|\Z)"
        r"| [a-z]{2,}s (?:an?|the|his|her|its|their|that) )"
    ),
    Language.FR: regex(
        r"(?:\w+ |[lL]')[\w'-]+(?: [\w'-]+){0,9}?"
        r"(?= (?:est|sont|\u00e9tait|\u00e9taient|a|ont|avait|se|reste|restait) | (?:s'|n'a|n'est))"
    ),
}
#: A verb right behind its subject, in English.
_VERB_NEXT = regex(rf" (?:[a-z]+ly |also |then )?(?:[a-z]+(?:ed|s)|{_PAST}|had|did)(?![\w-])")
#: Pronouns that are nobody.
_NOBODY = frozenset(["it", "there", "this", "that", "what"])
#: Pronouns of somebody else who acts.
ANOTHER = regex(r"(?<![\w'-])(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Yy]ou|who)(?![\w-])")
#: After a name that tells whose or of what party somebody is: the role and the name.
_WITH_ROLE = regex(
    rf"(?: [{SMALLS}-]+){{0,2}} (?!(?:after|over|under|or|for|her|other|never|ever|per) )"
    rf"(?:[{SMALLS}-]*(?:er|or|ist|ant|man|woman|ian|person)|candidate|nominee|chief|president|aide"
    rf"|ally|host|attorney|head|chair) (?=[^ ,]+ [{CAPITALS}]){NAME}"
)
#: Before the name of where it lies, a place.
_PLACE_BEFORE = regex(
    rf"(?<![\w'-])(?:in|at|from|near|outside|of|to) {NAME_WORD}(?: {NAME_WORD})?, $"
)


def clause_subject(text: str, first: int, last: int, language: Language) -> Span | None:
    """Return the noun phrase with which a clause opens, whose verb is another one.

    Only a pronoun or a name is sure to end before the verb.
    """
    position, dependent = first, None
    for piece in text[first:last].split(",", MAX_PIECES)[:MAX_PIECES]:
        begin, position = position, position + len(piece) + 1
        span = without_lead_in(text, begin, begin + len(piece), language)
        if span is None or is_starter(first_word(text, span.start), language):
            continue
        if is_when(text, span) or _is_region(text, first, span):
            continue
        found = _opening_name(text, span, language)
        is_dependent = found is not None and _is_dependent(text[begin : span.start], language)
        if found is not None and not is_dependent:
            return found
        dependent = dependent or found
    return dependent


def _is_dependent(lead: str, language: Language) -> bool:
    """Tell whether words before a subject make its clause one that depends on another."""
    words = lead.lower().split()
    return any(word in SUBORDINATORS[language] or word in {"as", "when"} for word in words)


def _opening_name(text: str, span: Span, language: Language) -> Span | None:
    """Return the pronoun, or the name and what belongs to it, with which words open."""
    word = first_word(text, span.start)
    if word.lower() in PRONOUNS[language]:
        return Span(span.start, span.start + len(word))
    determiner = DETERMINER[language].match(text, span.start)
    at = determiner.end() if determiner else span.start
    name = NAME_AT_START.match(text, at + (text[at : at + 1] == " "), span.end)
    if name is None:
        return None
    if name[0].endswith("'s"):
        owned = _COMMON[language].match(text, span.start, span.end)
        return None if owned is None else Span(*owned.span())
    longer = _WITH_ROLE.match(text, name.end(), span.end)
    return Span(span.start, (longer or name).end())


def common_subject(text: str, first: int, last: int, language: Language) -> Span | None:
    """Return the common noun with which a clause opens, before a form of "be" or "have"."""
    end = first + len(text[first:last].rstrip(" ,"))
    span = without_lead_in(text, max(first, text.rfind(", ", first, end) + 1), end, language)
    if span is None or DETERMINER[language].match(text, span.start) is None:
        return None
    common = _COMMON[language].match(text, span.start, span.end)
    return None if common is None else Span(*common.span())


def has_verb_behind(text: str, subject: Span, last: int) -> bool:
    """Tell whether the verb of a subject follows at once, and nobody else acts up to an offset."""
    if subject.of(text).lower() in _NOBODY or _VERB_NEXT.match(text, subject.end, last) is None:
        return False
    return ANOTHER.search(text, subject.end, last) is None


def has_verb_next(text: str, end: int) -> bool:
    """Tell whether an English verb stands right behind an offset."""
    return _VERB_NEXT.match(text, end) is not None


def _is_region(text: str, first: int, span: Span) -> bool:
    """Tell whether a name between commas is where the place before it lies: "in Ness, Norland"."""
    is_name = NAME_AT_START.fullmatch(text, span.start, span.end) is not None
    lead = text[max(first, span.start - LONGEST_WORD) : span.start]
    return is_name and _PLACE_BEFORE.search(lead) is not None
