"""Noun phrases beside a verb of saying: who is its subject, before it or after it."""

from __future__ import annotations

import re

from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.phrases import has_object, is_phrase
from natobrief.rules.quotations.regions import may_have_region
from natobrief.rules.quotations.verbs import BESIDE_QUOTES
from natobrief.rules.quotations.words import (
    ADVERBS,
    ALONE,
    DAYS,
    DETERMINERS,
    LEAD_INS,
    PLAIN_SUBJECTS,
    POINTS_BACK,
    PREPOSITIONS,
    PRONOUNS,
    STARTERS,
    SUBORDINATORS,
    alternatives,
)
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex

CAPITAL = f"[{CAPITALS}]"
_NO_DAY = r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\w))"
#: Titles that are written with a full stop.
_TITLES = (
    r"(?:Mrs?|Ms|Dr|Sen|Rep|Del|Gov|Gen|Lt|Col|Maj|Adm|Brig|Capt|Cdr|Sgt|Amb|Prof|Rev|Hon|St|Mme"
    r"|Mlle)\."
)
#: Not a small word that has lost its vowel at the head of a sentence: "L'ambassadeur".
NO_ELISION = rf"(?!(?:[CDJLS]|Qu)'[{SMALLS}])"
NAME_WORD = (
    rf"{_NO_DAY}{NO_ELISION}(?:{_TITLES}|(?:[dl]'|[ae][lsdrtn]-)?{CAPITAL}"
    rf"(?:\.(?:{CAPITAL}\.)*|[\w'&-]*(?:\.[\w'-]+)*))"
)
_PARTICLES = r"(?:of the|of|de la|de|del|der|den|van|von|da|di|du|des|la|le|al|el|bin|ibn|and|&)"
#: A name, titles included.
NAME = rf"{NAME_WORD}(?: +(?:{_PARTICLES} +){{0,3}}{NAME_WORD}){{0,7}}"
_NAMES_AT_END = regex(rf"(?<![\w'-]){NAME}$")
NAME_AT_START = regex(NAME)
_PRONOUN_AT_END = {
    language: regex(rf"(?<![\w'-])(?:{alternatives(words)})$", re.IGNORECASE)
    for language, words in PRONOUNS.items()
}
DETERMINER = {
    language: regex(
        rf"(?<![\w'-])(?:{alternatives(words)})(?<=['\w])(?:(?<=')|(?= ))", re.IGNORECASE
    )
    for language, words in DETERMINERS.items()
}
_SUBORDINATOR = {
    language: regex(rf"(?<![\w'-])(?:{alternatives(words)})(?:(?<=')|(?= ))", re.IGNORECASE)
    for language, words in SUBORDINATORS.items()
}
_UNITS = r"(?:minute|hour|day|week|month|year|moment)s?"
_AGO = rf"(?:[\w'-]+ +){{0,3}}?{_UNITS} +(?:ago|earlier|later|before|after)"
_TIME_AT_END = regex(
    rf",? *(?:(?:(?:on|late|early|last|this|ce|cette) +)*(?:{alternatives(DAYS)})"
    rf"(?: +(?:night|morning|afternoon|evening))?|(?<![\w-])(?:(?:last|this) +{_UNITS}"
    rf"|(?:(?:less|more) +than +|about +|nearly +|just +|only +)?"
    rf"(?:an?|one|two|three|four|five|six|ten|several|[0-9]{{1,2}}|some|a +few|many)"
    rf" +{_UNITS} +(?:ago|earlier|later)))$",
    re.IGNORECASE,
)
#: A day between a comma and the verb: "Ana Ruiz, the mayor, on Monday said".
_DAY_APART = regex(
    rf", (?:on )?(?:{alternatives(DAYS)})(?: (?:night|morning|afternoon|evening))? *$"
)
#: Words in which a time ends.
_TIMES = DAYS | frozenset(
    ["night", "morning", "afternoon", "evening", "ago", "earlier", "later"]
    + [
        f"{unit}{s}"
        for unit in ("minute", "hour", "day", "week", "month", "year", "moment")
        for s in ("", "s")
    ]
)
_LONGEST_TIME = 12
#: What may part quoted words from the subject behind them.
_DASHES = " -\u2013\u2014"
#: When something was: "Hours later", "Two days earlier"; or how: "Domestically".
_WHEN = regex(rf"(?:{_AGO}|\w{{3,20}}ly) *$", re.IGNORECASE)
_RELATIVE_AT_END = regex(r",? +(?:that|which) *$")
_IS_TIME = regex(
    r"(?:all|this|that|last|next|one|each|every|the same|the next|cette|ce|chaque) "
    r"(?:night|day|week|month|year|morning|evening|afternoon|time|spring|summer|autumn|winter|"
    r"semaine|ann\u00e9e|nuit|jour|matin|soir)(?!\w)",
    re.IGNORECASE,
)
_COORDINATED = regex(rf" (?:and|et|but|mais) (?P<last>{NAME})$")
#: Before the last of several who are named: "ministers Ana Ruiz (and Jan Kowalski)".
_JOINT = regex(rf"(?:^| )[{SMALLS}]+s {NAME}$")
#: A body for two things: "the Institute for Science (and Security)".
_BODY_FOR = regex(rf"{CAPITAL}[\w'-]+ for {CAPITAL}[\w'-]+$")
#: A name of several words between commas: one word may be a place.
_APPOSED = regex(rf", (?=[^ ,]+ [^,]){NAME}(?=,)")
#: What somebody does besides, at the head of a sentence, and whom else it names; two more names
#: follow, each in commas.
_PARTICIPLE = regex(
    rf" *{CAPITAL}['\w]*(?:ing|ant) (?![{CAPITALS}])[^,;:]*, (?=[^ ,]+ [^,]){NAME},"
    rf"(?= (?:the|le|la|l')[^,]*, (?:(?:[a-z]+|l') ?){{0,2}}(?=[^ ,]+ [^,]){NAME},)"
)
#: A name of several words, before a role that follows a comma.
_APPOSED_TO = regex(rf"(?:^ *|[.,] )(?P<name>(?=[^ ,]+ [^ ,]){NAME}), $")
#: Somebody of a town and of the region in which it lies: "Ana Ruiz of Ness, West Norland".
_OF_REGION = regex(
    rf"\W*(?P<who>{NAME_WORD}(?: +{NAME_WORD}){{1,3}} of {NAME_WORD}(?: {NAME_WORD})?),"
    rf" {NAME_WORD}(?: {NAME_WORD})? *$"
)
_ROLE = regex(
    r"(?:(?:a|an|the|its|his|her|their) )?(?:[a-z][\w'-]* ){0,3}?(?:president|director|head|chief"
    r"|ceo|CEO|founder|minister|mayor|governor|ambassador|envoy|guru|analyst|attorney|secretary"
    r"|member|fellow|spokes[a-z]+|chair[a-z]*|[a-z]+(?:er|or|ist))(?: |$)"
)
#: Somebody who did something: what follows is no part of who it is.
_ACTED = regex(
    rf"{NAME} (?:[a-z]+ly |also |then )?(?:took|went|came|ran|wrote|spoke|began|saw|drew|chose"
    r"|became|fell|gave|flew|got|kept) "
)
#: Up to where the last clause of a sentence begins.
_LAST_CLAUSE = regex(r".* (?:and|but|so|yet|before|after|et|mais) ")
_SMALL_WORD = regex(rf"(?<![\w'-])(?!(?:van|von|der|den|del|bin|ibn)(?![\w-]))[{SMALLS}]{{3,}}")
#: An ending that a verb has, and no name of one syllable ("King").
_VERBAL = regex(r"[aeiouy].*ing$")
#: Before a name that is where something was done.
_GOVERNED = regex(r"(?<![\w'-])(?:on|in|at|via|outside|inside|near) $")
_LAST_WORD = regex(r"[\w'-]+$")
_FIRST_WORD = regex(r"[\w'-]*")
_SEVERAL = regex(
    r"^(?:I|we|you|they|who|many|some|most|few|both|others|police|people)\b"
    r"|(?<!ou)(?<!s)s'?$|^the two$|s (?:of|in|for|from|at|who) | and ",
    re.IGNORECASE,
)
#: Somebody in the plural, and perhaps who they are; or a role, as headlines have it.
_BARE = regex(
    rf"(?![\w-]+ing )(?:(?!(?:an?|the|and|or|of|to|in|for|his|her|its) )[{SMALLS}-]+ ){{0,3}}"
    rf"(?:[{SMALLS}-]+ {NAME}|[{SMALLS}-]{{2,}}s"
    r"|minister|president|official|envoy|chief|spokes(?:man|woman|person)|ambassador|leader|source"
    r"|report|study|diplomat|expert|premier|chancellor|commissioner|general|admiral|governor|mayor"
    r"|senator|adviser|analyst|court|judge|union|ministry|government|agency)"
)
#: A day with its year, which a text has before its first sentence.
_DATE = regex(rf"\W{{0,3}}[0-9]{{1,2}} {CAPITAL}\w{{2,8}}\.? [0-9]{{4}}[ :-]*")
_BETWEEN_WORDS = regex(r"[^\w'-]*")
_MAX_WORDS = 24
#: How many pieces between commas are looked at, from the first one on.
MAX_PIECES = 6
LONGEST_WORD = 40
#: Words that are a subject and its verb.
_CLAUSES = frozenset(
    [f"{who}'s" for who in ("there", "it", "that", "here", "what", "he", "she", "who")]
)


def subject_before(text: str, first: int, last: int, language: Language) -> Span | None:
    """Return the subject in the words that stand before a verb, or None.

    The words are one clause: "In Berlin, the ministers", "NATO's envoy, who had met the press,".
    """
    relative = _RELATIVE_AT_END.search(text, max(first, last - 8), last)
    if relative is not None:
        return relative_antecedent(text, first, relative.start(), language)
    first = last - len(text[first:last].lstrip(_DASHES))
    day = _DAY_APART.search(text, max(first, last - LONGEST_WORD), last)
    last = last if day is None else day.start() + 1
    words = text[first:last]
    bare = words.rstrip(" ")
    if not bare.endswith(","):
        at = bare.rfind(", ") + 2 if ", " in bare else 0
        named = _APPOSED_TO.search(bare, 0, at) if at else None
        is_name = named is not None and not is_starter(named["name"].split()[0], language)
        of_region = _OF_REGION.match(bare)
        if of_region is not None:
            return Span(first + of_region.start("who"), first + of_region.end("who"))
        if named is not None and is_name and _ROLE.match(bare, at):
            return Span(first + named.start("name"), first + named.end("name"))
        return _phrase(text, first + at, first + len(bare), language)
    position = start = first + _opening_participle(bare)
    for piece in text[position:last].split(",", MAX_PIECES)[:MAX_PIECES]:
        end = position + len(piece)
        found = _opening(text, position, end, language, may_be_bare=position == start)
        if found is not None:
            return _with_name(text, found, last, language)
        position += len(piece) + 1
    return None


def _opening_participle(words: str) -> int:
    """Return how long words are that tell what the subject does besides, and with whom.

    "Opening the session with the mayor, Ana Ruiz, the chair, Jan Berg, said": two are named, and
    the first one is apposed to somebody of the opening words.
    """
    match = _PARTICIPLE.match(words)
    return 0 if match is None else match.end()


def relative_antecedent(text: str, first: int, last: int, language: Language) -> Span | None:
    """Return the noun phrase before "that", "which", "who": "released a film that says"."""
    at = text.rfind(", ", first, last)
    span = without_lead_in(text, first if at < 0 else at + 2, last, language)
    if span is None:
        return None
    words = span.of(text)
    is_whole = is_phrase(words, language) and not has_object(words, language)
    if is_whole and is_nominal(text, span, language):
        return _bounded(span, text)
    found = _at_end(text, span, language, is_governed=True)
    return None if found is None or text[found.start].isupper() else found


def _with_name(text: str, role: Span, last: int, language: Language) -> Span:
    """Put the name to a role that it is apposed to: "The chair of the board, Ana Ruiz,"."""
    if DETERMINER[language].match(text, role.start) is None:
        return role
    name = _APPOSED.match(text, role.end, last)
    is_place = name is None or may_have_region(role.of(text))
    return role if name is None or is_place else Span(role.start, name.end())


def name_before(text: str, first: int, last: int) -> Span | None:
    """Return the name right before a participle: "with Ana Ruiz calling it".

    One that a preposition governs does nothing: "answered on Radio Ness, saying".
    """
    name = _name_at_end(text, first, last)
    if name is not None and name[0].startswith("With "):
        name = NAME_AT_START.match(text, name.start() + len("With "), last)
    if (
        name is None
        or _GOVERNED.search(text, first, name.start())
        or name[0].lower() in SUBORDINATORS[Language.EN] | PREPOSITIONS[Language.EN]
    ):
        return None
    return Span(*name.span())


def _name_at_end(text: str, first: int, last: int) -> re.Match[str] | None:
    """Find the name that words end in; no word in small letters ends one."""
    if text[max(first, last - LONGEST_WORD) : last].rpartition(" ")[2].islower():
        return None
    return _NAMES_AT_END.search(text, first, last)


def is_several(words: str) -> bool:
    """Tell whether words for a subject can go with "say" and not with "says"."""
    return _SEVERAL.search(words) is not None


def _opening(
    text: str, first: int, last: int, language: Language, *, may_be_bare: bool
) -> Span | None:
    """Return a piece between commas that can be a subject as a whole."""
    span = without_lead_in(text, first, last, language)
    if span is None or is_when(text, span):
        return None
    words = span.of(text)
    is_role = may_be_bare and not words.islower() and _is_bare(text, span, language)
    if not (is_role or is_nominal(text, span, language)):
        return None
    if not is_phrase(words, language) or has_object(words, language):
        return None
    return _bounded(span, text)


def _phrase(text: str, first: int, last: int, language: Language) -> Span | None:
    """Return the subject in a stretch without commas that runs up to its verb."""
    ending = text[max(first, last - _LONGEST_TIME) : last].rstrip(" ").rpartition(" ")[2]
    if ending.lower() in _TIMES:
        time = _TIME_AT_END.search(text, max(first, last - 40), last)
        last = last if time is None else time.start()
    pronoun = _PRONOUN_AT_END[language].search(text, max(first, last - 8), last)
    if pronoun is not None:
        return Span(*pronoun.span())
    for match in _SUBORDINATOR[language].finditer(text, first, last):
        first = match.end()
    span = without_lead_in(text, first, last, language)
    if span is None:
        return None
    joint = _COORDINATED.search(text, span.start, span.end)
    if (
        joint is not None
        and not _BODY_FOR.search(text, span.start, joint.start())
        and not _JOINT.search(text, span.start, joint.start())
        and _SMALL_WORD.search(_undetermined(text[span.start : joint.start()]))
    ):
        return Span(*joint.span("last"))
    nominal = is_nominal(text, span, language)
    words = span.of(text)
    is_clause = nominal and (has_object(words, language) or _ACTED.match(words))
    if is_clause or not is_phrase(words, language):
        clause = _LAST_CLAUSE.match(text, span.start, span.end)
        return None if clause is None else _phrase(text, clause.end(), span.end, language)
    if nominal or _is_bare(text, span, language):
        return _bounded(span, text)
    return _at_end(text, span, language)


def _is_bare(text: str, span: Span, language: Language) -> bool:
    """Tell whether words right after a quotation are a plural, or a role with its name."""
    if Kind.QUOTE.value not in text[max(0, span.start - 3) : span.start]:
        return False
    word = first_word(text, span.start).lower()
    if is_starter(word, language) or word in SUBORDINATORS[language] | ADVERBS[language]:
        return False
    if word in BESIDE_QUOTES[language]:
        return False
    return _BARE.fullmatch(text, span.start, span.end) is not None


def _undetermined(words: str) -> str:
    return words.partition(" ")[2] if words[:4].lower() in {"the ", "les "} else words


def _at_end(text: str, span: Span, language: Language, *, is_governed: bool = False) -> Span | None:
    """Return the noun phrase at the end of words that open with something else.

    A subject is governed by no preposition; what a relative clause is about may be.
    """
    name = _name_at_end(text, span.start, span.end)
    at = span.end if name is None else name.start()
    if name is not None and name.start() == span.start:
        return None
    found: re.Match[str] | None = None
    for match in DETERMINER[language].finditer(text, span.start, at):
        word = _LAST_WORD.search(text[max(span.start, match.start() - 12) : match.start()].rstrip())
        is_free = word is None or word[0].lower() not in PREPOSITIONS[language]
        if is_free or (is_governed and found is None):
            found = match
    if found is not None and (name is None or len(text[found.end() : at].split()) <= 3):  # noqa: PLR2004
        return Span(found.start(), span.end)
    return None if name is None else Span(name.start(), span.end)


def without_lead_in(text: str, first: int, last: int, language: Language) -> Span | None:
    """Return words without those before a subject that are no part of it: "and then"."""
    date = _DATE.match(text, first, last)
    position = first if date is None else date.end()
    while position < last:
        between = _BETWEEN_WORDS.match(text, position, last)
        position = between.end() if between else position
        word = first_word(text, position)
        if word.lower() not in LEAD_INS[language]:
            break
        position += len(word)
    end = position + len(text[position:last].rstrip())
    return Span(position, end) if end > position else None


def first_word(text: str, start: int) -> str:
    """Return the word that begins at an offset; the empty string where none does."""
    match = _FIRST_WORD.match(text, start, start + LONGEST_WORD)
    return match[0] if match else ""


def is_when(text: str, span: Span) -> bool:
    """Tell whether words say when something was, or how: "Two days earlier", "Domestically"."""
    return _WHEN.fullmatch(text, span.start, span.end) is not None


def is_starter(word: str, language: Language) -> bool:
    """Tell whether a word opens a sentence and no noun phrase."""
    lowered = word.lower()
    return lowered in STARTERS[language] or lowered in PREPOSITIONS[language]


def is_nominal(text: str, span: Span, language: Language) -> bool:
    """Tell whether words can be a noun phrase from their first one on."""
    word = first_word(text, span.start)
    lowered, end = word.lower(), span.start + len(word)
    if lowered in _CLAUSES:
        return False
    if lowered in PRONOUNS[language]:
        return end >= span.end
    if (end >= span.end and lowered in ALONE[language]) or POINTS_BACK.match(text, span.start):
        return True
    is_verb = _VERBAL.search(lowered) and not text[end + 1 : end + 2].isupper()
    if is_verb or is_starter(word, language) or _IS_TIME.match(text, span.start):
        return False
    determiner = DETERMINER[language].match(text, span.start)
    if determiner is not None:
        return max(end, determiner.end()) < span.end or determiner.end() < end
    first = word[:1]
    return first.isupper() or first.isdigit() or lowered in PLAIN_SUBJECTS[language]


def _bounded(span: Span, text: str) -> Span | None:
    """Return words that can be a subject: not too many, and not whose something is."""
    words = span.of(text)
    return span if len(words.split()) <= _MAX_WORDS and not words.endswith("'s") else None
