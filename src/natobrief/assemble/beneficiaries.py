"""For whom a commitment is made: countries named, meant by a pronoun, or joining."""

from __future__ import annotations

import re
from datetime import date

from natobrief import reference
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, inferred, stated
from natobrief.assemble.packages import build_recipient
from natobrief.assemble.spoken import Said
from natobrief.model import CommitmentKind, Country, Organisation, Status
from natobrief.rules.commitments import CommitmentWords
from natobrief.rules.marks import pattern
from natobrief.rules.packages import PackageWords
from natobrief.span import Span
from natobrief.text.regex import regex

Party = Grounded[Country | Organisation]

#: Before a country: words that act against it, or have it as a source.
_AGAINST = regex(
    r"""\b(?:against|from|by|vis-\u00e0-vis|contre|upon|fight|defeat|repel|combat|punish|weaken|deter|counter|condemn|confront|contain
    |resist|oppose|isolate|pressure|sanction|dissuade|stop|hold|make|challenge
    |respond[ ]to|stand[ ]up[ ]to|push[ ]back[ ]on|depend\w*[ ]on|reliance[ ]on
    |(?:stop|cease|end|halt|refrain[ ]from)[ ]+\w+ing
    |(?:dialogue|talks|relations|relationship|ties)[ ]with
    |combattre|vaincre|repousser|affronter|dissuader|contenir|condamner|sanctionner|isoler|contrer
    |d\u00e9fier|stopper|arr\u00eater|affaiblir|punir
    |(?:face|r\u00e9sister|r\u00e9pondre|riposter|s'opposer)[ ](?:\u00e0|aux?)
    )[ ]+(?:the[ ]+|l'|la[ ]+|le[ ]+)?$""",
    re.IGNORECASE | re.VERBOSE,
)
#: After a country: what comes from it and is no good.
_HOSTILE = regex(
    r"""-\w|[ ]*(?:'s?[ ]+)?(?:\w+[ ]+)?(?:war|aggression|invasion|pressure|attacks?|threats?|gas
    |oil|missiles?|drones?|actions|interference|influence|coercion|guerre|agression|pression|menaces?
    |gaz|attaques?)\b""",
    re.VERBOSE,
)
#: Before a country, or its adjective: the same in French, "la guerre menée par la Russie".
_HOSTILE_FR = regex(
    r"""\b(?:guerre|agression|invasion|occupation|annexion|attaques?|menaces?|pressions?|frappes?
    |missiles?|drones?|gaz|p\u00e9trole|ing\u00e9rences?|influence|coercition|d\u00e9sinformation
    |provocations?)
    (?:[ ](?!(?:de|d'|par|contre|en|pour|\u00e0|aux?|avec|sur|vers|dans)\b)[\w-]+){0,3}
    (?:[ ](?:par|d(?:e(?:[ ]la)?|u)))?[ ]+(?:la[ ]+|le[ ]+)?(?:[dl]'(?:l')?)?$
    |\b(?:sanctionner|punir|isoler|condamner|dissuader|affaiblir)
    (?:[ ](?:encore|plus|davantage|\w{2,20}ment)){1,3}[ ]+(?:la[ ]+|le[ ]+|l')?$""",
    re.IGNORECASE | re.VERBOSE,
)
#: A meeting or a promise "in" an Ally's city helps nobody there.
#: Who was an Ally then has been one in every release.
_EARLY = date(2004, 7, 1)
_INSIDE = regex(r"\b(?:in|at|en|\u00e0) +(?:the +)?$", re.IGNORECASE)
#: A meeting is called after its city, and a plan after whose idea it is.
_NAMED_AFTER = regex(
    r"(?:'s)? +(?:[\w-]+ +)?(?:summit|meeting|talks|conference|initiative|proposal|presidency"
    r"|chairmanship|declaration|process)\b",
    re.IGNORECASE,
)
_SUMMIT_OF = regex(
    r"\b(?:sommet|conf\u00e9rence|d\u00e9claration|initiative|pr\u00e9sidence)"
    r" +(?:de +(?:la +|l')?|d'|du +)?$",
    re.IGNORECASE,
)
_REACH = 24
#: How far before its country the noun may stand: "l'agression illégale et injustifiée de la".
_REACH_FR = 64
#: Before a country: others of its list, before which the word stands that governs all of them.
_LISTED = pattern(
    r"(?:(?:the |la |le |les |l')?<C>(?:,? (?:and|et) |, )){1,30}(?:the |la |le |les |l')?$"
)
_LONGEST_LIST = 400
#: How far back in a statement "it" points.
_STATEMENT = 600
_PLURAL = regex(r"\b(?:them|their|they|these|those|both|leurs?|eux|ces|les)\b", re.IGNORECASE)
#: The same but what somebody has: behind those who are asked it is theirs.
_OTHERS_THEN = regex(r"\b(?:them|these|those|eux|ces|les)\b", re.IGNORECASE)
_SINGULAR = regex(r"\b(?:it|its)\b", re.IGNORECASE)
#: "It" is helped, and not something that was told before.
_HELPING = regex(
    r"\b(?:help|support|assist|aid\b|stand|provid|deliver|suppl|train|equip|giv|send|defend|protect"
    r"|strengthen|answer|back|welcom|invit|arm\b|aid|souten|soutiend|fourni|livr|form|équip|défend|accueil)",
    re.IGNORECASE,
)
#: Behind these, something else is told.
_BESIDE = regex(
    r" (?:after|because|while|whereas|since|although|if) |, who |, which "
    r"|, (?:complementing|following|building (?:up)?on|based on|drawing on|consistent with"
    r"|thereby|thus|à la suite d|conformément|en complément|dans la continuité) ?"
    r"| (?:in (?:line|accordance|keeping|parallel) with|in addition to) "
    r"| (?:apr\u00e8s|alors|tandis|parce|bien|depuis) qu(?:e |')|, (?:car|qui) "
    r"|\b(?:vigilant|alert|watchful|attentive|prepared|guard|vigilants?|prudents?) "
    r"(?:against|to|about|for|face à|à l'égard)\b"
)
_JOINING = regex(r"\baccession|\bmembers?(?:hip)?\b|\bratif|\bflag\b|adh\u00e9sion", re.IGNORECASE)
#: A decision for somebody.
_FOR = regex(
    rf"{_HELPING.pattern}|{_JOINING.pattern}|\b(?:for|to|in favou?r of|pour|à|aux?|en faveur d\w+)"
    r"(?: the| la| le| les| l')? ?(?-i:[A-ZÀ-Þ])|(?-i:[A-ZÀ-Þ])[\w-]+['\u2019]s? (?:\w+ )?"
    r"(?:sovereignty|integrity|independence|defen[cs]e|security|path|aspirations?|reforms?|forces|army)",
    re.IGNORECASE,
)
_ONE = regex(r"\b(?:its|son|sa)\b|\b(?:welcome|invite|ratify) it\b", re.IGNORECASE)


def build_beneficiaries(
    context: Context, words: CommitmentWords, within: Said | None, package: PackageWords | None
) -> tuple[Party, ...]:
    """Tell for whom a commitment is: as named, else as pronouns, a package or joining mean."""
    named = [
        stated(country, span, rule="beneficiary")
        for country, span in context.named_in(_helped_in(context, words), as_places=True).items()
        if not _is_other(context, words, country, span)
    ]
    return (
        tuple(named)
        or _joining(context, words.text, within)
        or _several(context, words, within)
        or _one(context, words, within)
        or _of_package(context, package)
    )


def _helped_in(context: Context, words: CommitmentWords) -> Span:
    """Return the words of a commitment in which those are named whom it helps.

    A decision helps only where it says so; what comes after, who does something and why, are told
    of others.
    """
    plain = context.marked.document.plain
    if words.kind is CommitmentKind.DECISION and not _FOR.search(
        plain, words.text.start, words.text.end
    ):
        return Span(words.text.start, words.text.start + 1)
    beside = _BESIDE.search(plain, words.text.start, words.text.end)
    return words.text if beside is None else Span(words.text.start, beside.start())


def _is_other(context: Context, words: CommitmentWords, country: Country, span: Span) -> bool:
    """Tell whether a country in a commitment is not helped: it acts, is asked, or threatens."""
    for role in (words.actor, words.addressee):
        if role is not None and role.overlaps(span):
            return True
    plain = context.marked.document.plain
    start = _start_of_list(context, words.text, span)
    before = plain[max(words.text.start, start - _REACH) : start]
    if _INSIDE.search(before):
        return reference.status_on(country, context.day or _EARLY) is Status.ALLY
    if _NAMED_AFTER.match(plain, span.end) or _SUMMIT_OF.search(before):
        return True
    if _AGAINST.search(before) or _HOSTILE.match(plain, span.end):
        return True
    return _HOSTILE_FR.search(plain[max(words.text.start, start - _REACH_FR) : start]) is not None


def _start_of_list(context: Context, text: Span, country: Span) -> int:
    """Return where the list begins of which a country is one: "in Estonia, Latvia and Poland"."""
    lead = context.marked.inner[max(text.start, country.start - _LONGEST_LIST) : country.start]
    listed = _LISTED.search(lead)
    return country.start if listed is None else country.start - len(lead) + listed.start()


def _joining(context: Context, text: Span, within: Said | None) -> tuple[Party, ...]:
    """Return those whom words about accession mean: invitees, else who is spoken of."""
    words = text.of(context.text)
    if not _JOINING.search(words):
        return ()
    group = context.joining_before(text.start, is_one=_ONE.search(words) is not None)
    if group is not None:
        spans = (text, group[0])
        return tuple(inferred(each, *spans, rule="beneficiary-joining") for each in group[1])
    countries, where = ((), ()) if within is None else within.meant
    return tuple(inferred(each, *where, rule="beneficiary-joining") for each in countries)


def _several(context: Context, words: CommitmentWords, within: Said | None) -> tuple[Party, ...]:
    """Return the countries that "them" or "these countries" stand for."""
    countries, spans = ((), ()) if within is None else within.meant
    plural = _PLURAL if words.addressee is None else _OTHERS_THEN
    if plural.search(words.text.of(context.text)):
        if not countries:
            countries, spans = context.countries_meant(words.text)
        if not countries:
            countries, spans = context.countries_of_pronoun(words.text)
    elif words.kind is not CommitmentKind.PLAN:
        return ()
    asked = _named_as_asked(context, words)
    return tuple(
        inferred(each, *spans, rule="beneficiary-meant") for each in countries if each not in asked
    )


def _named_as_asked(context: Context, words: CommitmentWords) -> frozenset[Country]:
    """Return who acts or is asked to do something: what is theirs is not for them."""
    roles = [role for role in (words.actor, words.addressee) if role is not None]
    return frozenset(
        country for role in roles for country in context.named_in(role, as_places=True)
    )


def _one(context: Context, words: CommitmentWords, within: Said | None) -> tuple[Party, ...]:
    """Return the one country named before "it" in the same statement."""
    text = words.text.of(context.text)
    if within is None or not _SINGULAR.search(text) or not _HELPING.search(text):
        return ()
    begin = max(within.utterance.parts[0].start, words.text.start - _STATEMENT)
    start = min(begin, words.text.start)
    named = {
        country: span
        for country, span in context.named_in(Span(start, words.text.start + 1)).items()
        if words.actor is None or not words.actor.overlaps(span)
    }
    if len(named) != 1:
        return ()
    [(country, span)] = named.items()
    return (inferred(country, span, words.text, rule="beneficiary-meant"),)


def _of_package(context: Context, package: PackageWords | None) -> tuple[Party, ...]:
    recipient = None if package is None else build_recipient(context, package)
    return () if recipient is None else (recipient,)
