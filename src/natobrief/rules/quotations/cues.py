"""Verbs of saying, with the words that belong to them: "concluded by saying", "told reporters"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.lexicon.speech import CUES
from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.phrases import FINITE
from natobrief.rules.quotations.verbs import BESIDE_QUOTES
from natobrief.rules.quotations.words import trie
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class Cue:
    """A verb of saying."""

    #: The verb with the words before and after that belong to it.
    span: Span
    #: Where the words begin that stand between its subject and it: "is expected to".
    begin: int
    #: The verb itself.
    verb: str
    #: Whether it stands after "to": an infinitive has no subject of its own.
    is_infinitive: bool
    #: Whether it is a participle of its own, as in "..., adding that".
    is_participle: bool
    #: Whether it needs a subject in the plural: "critics say", "they report".
    is_plural: bool
    #: Whether it is told that it was not said.
    is_denied: bool
    #: Whether it can introduce a that-clause, and not quoted words alone.
    may_report: bool


_EDGE = r"(?![\w-])"
_RECIPIENT = (
    r"(?: +(?:reporters|journalists|the press|the media|the audience|parliament|us|them|ministers"
    r"|allies|la presse|aux journalistes)"
    rf"(?: +(?:who|gathered) +\w+)?(?= *[{Kind.QUOTE},:.]"
    r"| +(?:that|on|in|at|this|after|before|during|today|yesterday|last|about)))?"
)
_SHAPES = {
    language: regex(
        rf"(?<![\w'-])(?P<verb>{trie(cues)}){_EDGE}"
        rf"(?: +(?:out|forth){_EDGE})?{_RECIPIENT}",
        re.IGNORECASE if language is Language.FR else 0,
    )
    for language, cues in BESIDE_QUOTES.items()
}
_PREFIX = {
    Language.EN: regex(
        r"(?<![\w'-])(?:(?:went|goes|go) +on +to"
        r"|(?:continued|continues|wanted|wished|hastened|sought) +to"
        r"|(?:concluded|began|started|opened|closed|continued|ended|finished) +by"
        r"|(?P<made>(?:made|makes|making)(?: +it)?)|(?:is|was|were|are) +quoted +as"
        r"|(?P<passive>(?:is|are|was|were)(?: +(?:also|widely))? +[a-z]{2,10} +to(?: +have)?)) +$"
    ),
    Language.FR: regex(
        r"(?<![\w'-])(?:(?:a +)?(?:conclu|commenc\u00e9|poursuivi|termin\u00e9) +(?:en|par)"
        r"|(?:(?:a|ont) +(?:\u00e9galement +|aussi +)?)?(?:tenu +\u00e0|voulu|souhait\u00e9"
        r"|profit\u00e9 +de +(?:l'|cette +)occasion +pour|saisi +(?:l'|cette +)occasion +pour)"
        r"|n'(?:a|ont) +pas +manqu\u00e9 +de) +$"
    ),
}
#: Of one who does say it: "was pleased to announce that".
_WILLING = regex(
    r" (?:pleased|glad|happy|proud|delighted|honoured|honored|sorry|quick|keen|careful|able) +to "
)
_TO_ENDS = ("to", "de", "d'", "pour")
_TO = regex(r"(?<![\w'-])(?:to|de|d'|pour) *$")
_ADJECTIVES = {"clear", "plain"}
#: Present forms without an ending, which a noun may be too ("the report", "an attack").
_PLURALS = frozenset(
    verb
    for verb in BESIDE_QUOTES[Language.EN]
    if " " not in verb
    and f"{verb}s" in BESIDE_QUOTES[Language.EN]
    and verb not in _ADJECTIVES | {"read"}
)
_PREFIX_REACH = 48
#: How the words before a verb end, where they belong to it.
_PREFIX_ENDS = {
    Language.EN: ("to", "have", "by", "as", "made", "makes", "making", "it"),
    Language.FR: ("en", "par", "\u00e0", "pour", "de", "voulu", "souhait\u00e9"),
}


_PARTICIPLE_ENDS = {Language.EN: "ing", Language.FR: "ant"}
#: Before a participle that says what happens to its subject, who does not say it.
_BE_ENDS = (
    *("is", "are", "was", "were", "be", "been", "being"),
    *("ly", "also", "often", "once", "not", "then"),
)
_UNDERGONE = regex(
    r"(?<![\w'-])(?:is|are|was|were|be|been|being)(?: (?:[a-z]+ly|also|often|once|not|then))? +$"
)
#: Before a verb in its plain form, which goes with one as well as with several.
_WITH_PLAIN = regex(
    r"(?<![\w'-])(?:did|does|do|(?P<future>will))(?: (?:[a-z]+ly|also|not|never|then))? +$"
)
#: Before one that goes with one only where what is said follows at once.
_MODAL = regex(r"(?<![\w'-])(?:would|could|can|may|might|must)(?: (?:[a-z]+ly|now))? +$")
_AT_ONCE = regex(rf" ?[:,] ?{Kind.QUOTE}")
#: Plurals of nouns that are verbs too, and what shows that they are nouns: "remarks made by".
_NOUNS = frozenset(
    """answers appeals attacks boasts calls challenges charges claims comments demands estimates
    jokes pledges praises promises quotes remarks replies reports requests vows""".split()  # noqa: SIM905 - quotes would hide the list
)
#: After a verb of going on: with what.
_TO_DO = regex(r" +to(?![\w-])")
_OF_NOUN = regex(rf" (?:made|by|{FINITE})(?![\w-])")
_BEFORE_NOUN = regex(
    r"(?<![\w'-])(?:these|those|its|their|his|her|our|my|your|such|other|the|few|several|some|many"
    r"|any|more|main|key|major|new|recent|earlier|previous|past|harsh|sharp|repeated|[a-z]{2,}est"
    r") +$"
)
#: Before countries.
_KIND_OF_STATE = regex(
    r"(?<![\w'-])(?:participating|member|partner|allied|all|both|many|some|most|several|other"
    r"|[0-9]+|neighbou?ring|Baltic|Nordic|Balkan|Gulf|Arab|United|littoral|coastal) +$",
    re.IGNORECASE,
)
#: After a participle that tells how somebody is: "worried about".
_OF_MOOD = regex(r" (?:about|by|over|for)(?![\w-])")
#: Going on is saying before quoted words alone.
_NO_REPORT = ("go ", "goes ", "went ", "going ")
#: Before what is not said.
_NEGATIVE = {
    Language.EN: (" not", "n't", "never", " nor", "hardly"),
    Language.FR: (" pas", "jamais", " plus", " point", " gu\u00e8re"),
}
_NEGATION = {
    Language.EN: regex(r"(?:(?<![\w'-])(?:not|never|hardly|nor)|n't)(?: [a-z]+){0,2} +$"),
    Language.FR: regex(r"(?<![\w'-])(?:pas|jamais|plus|point|gu\u00e8re) +$"),
}


def _is_undergone(lead: str, verb: str, language: Language) -> bool:
    """Tell whether a verb is in the passive: "the house was described as"."""
    if language is not Language.EN or verb.endswith("ing") or verb in _ADJECTIVES:
        return False
    is_near = lead.endswith(" ") and lead.rstrip(" ").endswith(_BE_ENDS)
    return is_near and _UNDERGONE.search(lead) is not None


def _goes_with_one(text: str, lead: str, end: int) -> bool:
    """Tell whether the words before a plain form make it one that goes with a single subject."""
    if _WITH_PLAIN.search(lead) is not None:
        return True
    return _AT_ONCE.match(text, end) is not None and _MODAL.search(lead) is not None


def _is_no_verb(text: str, lead: str, match: re.Match[str], language: Language) -> bool:
    """Tell whether a word is a noun or an adjective by what is beside it: "remarks made by"."""
    if language is Language.FR:
        return lead.endswith("Tout en ")  # whose deed it is stands behind it
    if match["verb"].startswith("continu") and _TO_DO.match(text, match.end("verb")):
        return True
    if match["verb"].endswith("s") and _BEFORE_NOUN.search(lead):
        return True
    if match["verb"] == "states" and _KIND_OF_STATE.search(lead):
        return True
    if match["verb"] in _NOUNS:
        return _OF_NOUN.match(text, match.end("verb")) is not None
    return match["verb"] == "worried" and _OF_MOOD.match(text, match.end("verb")) is not None


def _is_to_come(lead: str, groups: dict[str, str | None]) -> bool:
    """Tell whether it is not told that anything was said: "is expected to say that"."""
    return bool(groups.get("passive")) and _WILLING.search(lead) is None


def _may_report(verb: str, lead: str, groups: dict[str, str | None], language: Language) -> bool:
    """Tell whether a that-clause after a verb says what was said."""
    if verb not in CUES[language] or _is_to_come(lead, groups):
        return False
    if verb.startswith(_NO_REPORT) or lead.endswith("without "):
        return False
    if verb in _PLURALS and lead.endswith("would "):
        return False
    plain = _WITH_PLAIN.search(lead) if verb in _PLURALS else None
    return plain is None or plain["future"] is None


def find_cues(text: str, language: Language) -> Iterator[Cue]:
    """Find the verbs of saying of a text whose quotations are written over."""
    last: Cue | None = None
    for match in _SHAPES[language].finditer(text):
        start, verb = match.start(), match["verb"].lower()
        lead = text[max(0, start - _PREFIX_REACH) : start]
        ending = lead.rstrip(" ")
        has_prefix = ending.endswith(_PREFIX_ENDS[language])
        prefix = _PREFIX[language].search(lead) if has_prefix else None
        groups = {} if prefix is None else prefix.groupdict()
        is_made = bool(groups.get("made"))
        if (verb in _ADJECTIVES) is not is_made:
            continue
        if prefix is None and _is_undergone(lead, verb, language):
            continue
        if _is_no_verb(text, lead, match, language):
            continue
        begin = start if prefix is None else start - len(lead) + prefix.start()
        if last is not None and last.span.end <= begin:
            yield last
        is_denied = any(word in lead for word in _NEGATIVE[language]) and bool(
            _NEGATION[language].search(lead)
        )
        last = Cue(
            Span(start if groups.get("passive") else begin, match.end()),
            begin,
            verb,
            is_infinitive=prefix is None
            and ending.endswith(_TO_ENDS)
            and _TO.search(lead) is not None,
            is_participle=prefix is None and verb.endswith(_PARTICIPLE_ENDS[language]),
            is_plural=prefix is None
            and language is Language.EN
            and verb in _PLURALS
            and not _goes_with_one(text, lead, match.end()),
            is_denied=is_denied,
            may_report=not is_denied and (is_made or _may_report(verb, lead, groups, language)),
        )
    if last is not None:
        yield last
