"""What follows a verb of saying and is reported: "that boats were needed", "boats were needed"."""

from __future__ import annotations

import re

from natobrief.model import Language
from natobrief.rules.french_asides import ASIDE
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.adjoining import BETWEEN, THAT, stripped
from natobrief.rules.quotations.attribution import Attribution
from natobrief.rules.quotations.phrases import FINITE, NEXT_ACT
from natobrief.rules.quotations.words import (
    DAYS,
    PREPOSITIONS,
    PRONOUNS,
    STARTERS,
    SUBORDINATORS,
    alternatives,
)
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

_DETERMINER = r"(?:the|an?|his|her|its|their|our|these|those|this|that|all|some|no|most|many|both)"
_PRONOUN = r"(?:he|she|it|they|we|you|I|there|this|that|these|those|everyone|nobody|nothing)"
#: What follows a pronoun that is an object and no subject: "said it in Oslo".
_NOT_BEFORE = (
    rf"(?!(?:{alternatives(PREPOSITIONS[Language.EN])}|and|or|but|too|so|all|again|once|when) )"
)
#: A verb without such a form is told by its ending and by what follows it.
_FUNCTION = (
    r"(?:to|the|an?|its|their|his|her|our|no|not|all|more|that|in|on|for|with|from|at|as|by|into"
    r"|against)"
)
_LEXICAL = rf"(?:[a-z]{{2,}}(?:(?<!s)(?<!ou)s|(?<!e)ed)|agreed) {_FUNCTION}(?![\w-])"
#: Words of a noun phrase: none of them opens a relative clause, a question or another clause.
_WORD = (
    r"(?!(?:who|whom|whose|which|that|what|where|when|why|how|if|whether|because)(?![\w-]))[\w'-]+"
)
_NAME = rf"(?:[{CAPITALS}][\w'-]* ){{0,2}}[{CAPITALS}][\w'-]*"
#: Whom something is told.
_LISTENER = (
    r"(?:reporters|journalists|the press|the media|lawmakers|parliament|him|her|them|us|me"
    rf"|[{CAPITALS}][\w'-]*(?= (?:the|an?|his|her|its|their|this|that|he|she|they|it|we) ))"
)
#: Words before a clause that say when it was said, or where.
_ASIDE = (
    rf"(?: (?:on )?(?:late |early )?(?:{alternatives(DAYS)})| (?:again|also|earlier|later|then)"
    r"| (?:last|this) (?:week|month|year|night|morning|afternoon)"
    rf"| (?:in|at) [{CAPITALS}][\w'-]*(?! [{CAPITALS}]))"
)
#: Verbs after which hardly anything but a clause stands.
_FREE = regex(r"(?:sa(?:y|ys|id|ying)|insist\w{0,3}|think|thinks|thought)(?![a-z])")
_TOLD = regex(r"(?:tell|tells|told|telling)(?![a-z])")
_BARE = (
    rf"{_ASIDE}{{0,2}} (?!(?:a )?(?:few|lot|couple|bit)(?![\w-]))"
    rf"(?P<clause>(?:{_PRONOUN}(?: [a-z]+ly)? {_NOT_BEFORE}[\w']+"
    rf"|{_WORD}(?: {_WORD}){{0,11}}? {FINITE}"
    rf"|(?:{_DETERMINER} {_WORD}(?: {_WORD}){{0,2}}?|{_NAME}) {_LEXICAL}))"
)
_AFTER_SAY = regex(_BARE)
_AFTER_TELL = regex(rf" {_LISTENER}{_BARE}")
#: Behind other verbs a noun may be their object, and what follows it a relative clause.
_CLOSE = regex(
    rf"{_ASIDE}{{0,2}} (?P<clause>(?:{_PRONOUN}|{_DETERMINER} {_WORD}"
    rf"|{_NAME}) {FINITE})"
)
#: With which no clause begins that nothing introduces.
_OPENS_OTHER = PREPOSITIONS[Language.EN] | SUBORDINATORS[Language.EN] | STARTERS[Language.EN]
#: To whom something is said, or what is pointed to.
_TOLD_TO = (
    r"(?:the|an?|his|her|its|their|our|all|both|some|many|reporters|journalists|reports|claims"
    r"|evidence|figures|polls|signs|parliament|lawmakers|allies)(?![\w-])"
)
#: Words between a verb and "that" that are no mere time, place or listener.
_DOES = regex(
    rf"^,? *(?:for|to (?!{_TOLD_TO}|[{CAPITALS}]))|\w to (?!{_TOLD_TO})[a-z]+$|^,? *by [a-z]+ing"
)
#: Verbs of which the object is who is told, and who that may be: "told the Council that".
_TELLS = regex(
    r"(?:t[eo]ll?|told|remind|assur|reassur|inform|warn|advis|notif|promis)", re.IGNORECASE
)
_ADDRESSEE = regex(
    r" (?!(?:of|about|on|in|at|for|against|over|how|why|what|if|whether|to|as|by|with) )"
    r"(?!(?:(?:the|an?|his|her|their|its|some|many|no) )?(?:[a-z]+ )?"
    r"(?:stor(?:y|ies)|tales?|truths?|lies?|jokes?|anecdotes?|facts?|lessons?|decisions?)\b)"
    rf"[^;:,(){Kind.QUOTE}]{{1,80}}"
)
_TELLS_OF = regex(r"(?:remind|assur|reassur|inform|warn|advis|notif)", re.IGNORECASE)
#: Of what somebody is told, to which "that" belongs: "warned of the dangers that Russia poses".
_OF_WHAT = regex(
    r"(?<!\w)(?:of|about) (?:[\w'-]+ ){0,4}"
    r"(?!(?:fact|risk|danger|possibility|likelihood|prospect|chance|threat|need)(?![\w-]))"
    r"[a-z][\w'-]*\Z"
)
#: Words between a French verb and "que" that belong to the verb.
_ASIDE_FR = regex(rf"(?:,? {ASIDE}){{1,2}},?")
#: What somebody announces or decides, and no day.
_FR_OBJECT = regex(
    r"^,? *(?:le|la|ce|cette) (?![0-9]|1er|m\u00eame|semaine|matin|soir|veille|mois|jour"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)"
)
#: Behind "that": what was said before; no verb follows: "repeated that message in Oslo".
_POINTS = regex(
    r" *(?:[a-z]+ )?(?:notion|message|point|idea|view|sentiment|wish|pledge|promise|call|appeal"
    r"|warning|request|offer|impression)"
    r"(?: (?:[a-z]+ly|again|too|once|twice|often|today|yesterday|earlier|later|himself|herself"
    r"|in|at|on|to|during|with|when|as|very|quite|before|many|several)(?![\w-])"
    r"| *(?:[.,;:!?)]|\Z))"
)
_FINITE = regex(rf"(?<![\w'-])(?:{FINITE})")
#: A verb right behind "that", whose subject it is.
_PREDICATE = regex(rf"{FINITE}|[a-z]+(?<!e)ed {_FUNCTION}(?![\w-])")
#: A pronoun after the verb, not what opens a clause: "said that was odd".
_ASKED_AFTER = regex(r"(?<![\w'-])(?:what|how|which|where|why|whatever|whom) $", re.IGNORECASE)
#: Before what the speaker does next: what is reported is no past act.
_MODAL = regex(
    r"(?<![\w'-])(?:will|would|can|could|must|should|may|might|is|are|remains?)(?![\w-])"
)
#: Where one who asks goes on in his own words: "and I wanted to ask".
_ASKS_ON = regex(
    r",? (?:and|but|so) I(?:'d|'m| would| was| am)? (?:just |also )?"
    r"(?:(?:want(?:ed)?|like|love|wish(?:ed)?) to (?:ask|know|hear|see)|wonder(?:ed|ing)?)(?![a-z])"
)
_THAT_IS = regex(rf" +(?P<clause>that {FINITE})")
_URGED = {
    Language.EN: regex(r"(?:urg|implor|exhort|beg|plead|encourag|appeal|call)", re.IGNORECASE),
    Language.FR: regex(r"(?:appel|exhort|demand|pri|suppli|conjur|promi|propos)"),
}
_TO_DO = {
    Language.EN: regex(
        rf"(?P<with> (?:on|upon|to|with))? (?P<who>[^,;:.(){Kind.QUOTE}]{{2,80}}?)"
        r" (?P<clause>(?:not )?to [a-z]{2,})(?![\w-])"
    ),
    Language.FR: regex(
        rf"(?: (?P<who>[^,;:.(){Kind.QUOTE}]{{2,80}}?))?"
        r" (?P<clause>(?:\u00e0|de|d')(?:(?<=')| )(?:ne pas )?[a-z\u00e0-\u00ff]+(?:er|ir|re|oir)"
        r"(?![\w-])|\u00e0 (?:la |l'|une? |plus d))"
    ),
}
#: English verbs that ask somebody with a preposition of their own, and with no other.
_WITH = {"call": (" on", " upon"), "appe": (" to",), "plea": (" with",)}
#: Before a French participle: it is active.
_ACTIVE = regex(
    r"(?<![\w'-])(?:(?:l'|lui |leur )?(?:a|ont|avait|avaient)(?:-(?:t-)?(?:ils?|elles?))?"
    r"(?: (?!\u00e9t\u00e9 )[a-z\u00e0-\u00ff]+){0,2}) +$"
)
_PARTICIPLE = regex(r"(?:\u00e9e?s?|is)$")
#: Where a French sentence goes on with what the same one did: a second clause of what is reported
#: would have "que" before it again.
_GOES_ON = regex(
    r",? (?:et|mais|puis) (?:ils?|elles?) (?:ne |n'|y |en )?(?:a|ont|s'est|se sont|s'\u00e9tait)\b"
    r"|,? (?:et|puis) (?:a|ont)(?: [a-z\u00e9]+(?:ment|n|si|s|fois|leurs))?"
    r" (?:salu|remerci|f\u00e9licit"
    r"|exprim|r\u00e9it\u00e9r|appel|exhort|invit|d\u00e9nonc|condamn|qualifi|plaid|insist|encourag"
    r"|rappel|r\u00e9affirm|pr\u00e9conis|regrett|d\u00e9plor|lou)\u00e9\b"
    r"|,? (?:et|puis) (?:a|ont) (?:rendu hommage|mis (?:l'accent|en garde|en avant)|fait part)\b"
    r"|,? (?:et|puis) (?:s'est|se sont) (?:f\u00e9licit|r\u00e9joui|dit)"
)
#: French verbs that take an infinitive where the one who speaks is its subject.
_SELF = regex(
    r" (?P<clause>(?:ne (?:pas|plus) )?(?:vouloir|\u00eatre|avoir|pouvoir|devoir|souhaiter"
    r"|esp\u00e9rer|attendre|craindre|compter|refuser|regretter|rester|penser|croire|savoir|soutenir))(?![\w-])"
)


def reported(
    text: str, each: Attribution, end: int, language: Language, *, is_quoting: bool
) -> Span | None:
    """Return what an attribution reports in the words behind it, up to an offset.

    Args:
        text: The plain text, quotations written over.
        each: The attribution.
        end: Where the words end that may be its own.
        language: The language.
        is_quoting: Whether something is quoted in them; only a that-clause holds quoted words.
    """
    end = _end_of_clause(text, each.span.end, end)
    clause = _that_clause(text, each, end, language)
    if clause is not None or is_quoting or _is_asked_after(text, each):
        return clause
    asked = _asked(text, each, end, language)
    if asked is not None or _URGED[language].match(text, (each.cue or each.span).start):
        return asked
    shape = _SELF if language is Language.FR else _bare(text, each)
    match = shape.match(text, each.span.end, end)
    if match is None or _opens_other(text, match.start("clause"), language):
        return None
    return _whole(text, match, end)


#: No further is it looked for where a clause ends: sentences of hostile texts have no end.
_LONGEST_CLAUSE = 2000


def _end_of_clause(text: str, start: int, end: int) -> int:
    """Return where the speaker does something else after a clause: ", and invited the Minister".

    One who tells it may go on too: "and I wanted to ask".
    """
    reach = min(end, start + _LONGEST_CLAUSE)
    asks = _ASKS_ON.search(text, start, reach)
    end = end if asks is None else asks.start()
    act = NEXT_ACT.search(text, start, min(end, reach))
    if act is None or _MODAL.search(text, start, act.start()) is None:
        return end
    return act.start()


def _is_asked_after(text: str, each: Attribution) -> bool:
    """Tell whether a clause is part of another one that a question word opens: "what X says"."""
    start = each.span.start
    return _ASKED_AFTER.search(text[max(0, start - 10) : start]) is not None


def _whole(text: str, match: re.Match[str], end: int) -> Span | None:
    return stripped(text, match.start("clause"), end)


def _that_clause(text: str, each: Attribution, end: int, language: Language) -> Span | None:
    pronoun = _THAT_IS.match(text, each.span.end, end) if language is Language.EN else None
    if pronoun is not None:
        return _whole(text, pronoun, end)
    that = THAT[language].match(text, each.span.end, end)
    is_pointing = that is not None and _POINTS.match(text, that.end(), end) is not None
    if that is None or is_pointing:
        return None
    is_mere = BETWEEN.fullmatch(that["between"]) or _ASIDE_FR.fullmatch(that["between"])
    if not is_mere and not _is_addressee(text, each, that):
        return None
    if that["between"] and _is_relative(text, each, that, language):
        return None
    on = _GOES_ON.search(text, that.end(), end) if language is Language.FR else None
    return stripped(text, that.end(), end if on is None else on.start())


def _is_addressee(text: str, each: Attribution, that: re.Match[str]) -> bool:
    """Tell whether the words before "that" are who is told: "told the Council that"."""
    if _TELLS.match(text, (each.cue or each.span).start) is None:
        return False
    is_who = _ADDRESSEE.fullmatch(that["between"]) is not None
    return is_who and _FINITE.search(that["between"]) is None


def _is_relative(text: str, each: Attribution, that: re.Match[str], language: Language) -> bool:
    """Tell whether "that" belongs to a noun: "called for the closure of gaps that harm us"."""
    if language is Language.FR:
        return _FR_OBJECT.match(that["between"]) is not None
    if _TELLS_OF.match(text, (each.cue or each.span).start) and _OF_WHAT.search(that["between"]):
        return True
    return bool(_DOES.search(that["between"]) or _PREDICATE.match(text, that.end()))


def _bare(text: str, each: Attribution) -> re.Pattern[str]:
    start = (each.cue or each.span).start
    told = _TOLD.match(text, start)
    if told is not None:
        return _AFTER_TELL if each.span.end <= told.end() else _AFTER_SAY
    return _AFTER_SAY if _FREE.match(text, start) else _CLOSE


def _opens_other(text: str, start: int, language: Language) -> bool:
    """Tell whether words behind a verb say when, where or how, and are no clause."""
    if language is Language.FR:
        return False
    word = text[start : start + 24].partition(" ")[0].lower()
    return word in _OPENS_OTHER and word not in PRONOUNS[language]


def _asked(text: str, each: Attribution, end: int, language: Language) -> Span | None:
    """Return who is asked to do what: "urged Allies to act"."""
    if each.cue is None or each.span.end > each.cue.end:
        return None
    verb = _URGED[language].match(text, each.cue.start)
    match = None if verb is None else _TO_DO[language].match(text, each.cue.end, end)
    if verb is None or match is None or not _is_asking(text, each, verb[0], match, language):
        return None
    return stripped(text, match.start("who" if match["who"] else "clause"), end)


def _is_asking(
    text: str, each: Attribution, verb: str, match: re.Match[str], language: Language
) -> bool:
    """Tell whether a verb asks somebody: with its own preposition, and not in the passive."""
    if language is Language.EN:
        # A rule or a mood encourages too, and says nothing.
        words = "" if each.speaker is None else each.speaker.of(text)
        if verb == "encourag" and " " in words and words[1:].islower():
            return False
        return match["with"] in _WITH.get(verb.lower()[:4], (None,))
    start = (each.cue or each.span).start
    is_participle = _PARTICIPLE.search(text[start : match.start()].partition(" ")[0]) is not None
    return not is_participle or _ACTIVE.search(text[max(0, start - 40) : start]) is not None
