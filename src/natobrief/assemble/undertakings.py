"""Commitments, packages and accessions out of the words that the rules found."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from typing import final

from natobrief import reference
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.assemble.speakers import build_collective
from natobrief.assemble.statements import Said
from natobrief.lexicon.organisations import NATO
from natobrief.model import (
    Accession,
    AccessionStage,
    Commitment,
    CommitmentKind,
    Country,
    Organisation,
    Package,
    Person,
    Status,
    Transition,
)
from natobrief.rules.accessions import AccessionWords
from natobrief.rules.commitments import CommitmentWords
from natobrief.rules.marks import Kind
from natobrief.rules.packages import PackageWords
from natobrief.rules.people import party_of
from natobrief.span import Span

Actor = Grounded[Person | Country | Organisation]
Party = Grounded[Country | Organisation]

_AGAINST = re.compile(r"\b(?:against|from|vis-\u00e0-vis|contre|upon) +(?:the +|l'|la +|le +)?$", re.IGNORECASE)
_HOSTILE = re.compile(r" *(?:'s? +)?(?:\w+ +)?(?:war|aggression|invasion|pressure|attacks?|threats?|gas|oil|forces|guerre|agression|pression|menace)\b")
#: A meeting or a promise "in" an Ally's city helps nobody there.
_INSIDE = re.compile(r"\b(?:in|at|en|\u00e0) +(?:the +)?$", re.IGNORECASE)
_STAGE_OF_STATUS = {
    Status.ALLY: AccessionStage.MEMBER,
    Status.INVITEE: AccessionStage.INVITED,
    Status.PARTNER: AccessionStage.ASPIRANT,
}


def build_commitment(
    context: Context, words: CommitmentWords, spoken: Spoken, package: PackageWords | None
) -> Grounded[Commitment] | None:
    """Build a commitment; None when nobody can be held to it."""
    within = spoken.around(words.text)
    actor = _actor(context, words, within)
    if actor is None:
        return None
    through = None
    if package is not None:
        through = stated(context.words(package.name), package.name, rule="through-package")
    addressee = None if words.addressee is None else _party(context, words.addressee)
    horizon = None
    if words.horizon is not None:
        horizon = stated(words.horizon[0], words.horizon[1], rule="horizon")
    return build(
        Commitment,
        kind=stated(words.kind, words.text, rule="commitment"),
        actor=actor,
        addressee=addressee,
        beneficiaries=_beneficiaries(context, words, within, package),
        text=stated(words.text.of(context.text), words.text, rule="commitment"),
        through=through,
        horizon=horizon,
        transition=_transition(context, words),
    )


@final
class Spoken:
    """Finds the statement in whose words something stands."""

    def __init__(self, said: list[Said]) -> None:
        self._parts = sorted(
            ((part.start, part.end, index) for index, each in enumerate(said) for part in each.utterance.parts)
        )
        self._starts = [start for start, _, _ in self._parts]
        self._said = said

    def around(self, span: Span) -> Said | None:
        """Return the statement whose words share some with a span."""
        at = bisect_left(self._starts, span.end) - 1
        if at >= 0 and self._parts[at][1] > span.start:
            return self._said[self._parts[at][2]]
        return None


def _actor(context: Context, words: CommitmentWords, within: Said | None) -> Actor | None:
    if words.is_of_meeting:
        spans = (words.text,) if words.actor is None else (words.actor,)
        return build(Organisation, name=inferred("the meeting", *spans, rule="actor-meeting"))
    if words.kind is CommitmentKind.APPEAL:
        return _appealing(context, words, within)
    if words.actor is None:
        return None
    named = _party(context, words.actor)
    own = words.actor.of(context.marked.document.plain).casefold()
    if own in {"we", "nous"} or own.endswith(" country"):
        return _we(words.actor, within)
    if own in {"i", "je"}:
        return None if within is None or within.speaker is None else within.speaker.who
    if context.marked.marks.inside(words.actor, Kind.LEVEL) or own in {"they", "ministers", "leaders"}:
        return None
    return named


def _appealing(context: Context, words: CommitmentWords, within: Said | None) -> Actor | None:
    if within is not None:
        return None if within.speaker is None else within.speaker.who
    for mark in reversed(context.marked.marks.inside(Span(words.sentence.start, words.text.start + 1))):
        if mark.kind is Kind.PERSON and mark.span.start in context.people.meant_at:
            between = context.marked.narrative[mark.span.end : words.text.start]
            if re.fullmatch(r",? *(?:has|have|also|then|will|would|again| )*", between):
                return context.person(context.people.meant_at[mark.span.start])
        if mark.kind in {Kind.CAPITAL, Kind.COUNTRY}:
            return _party(context, mark.span)
    return None


def _we(span: Span, within: Said | None) -> Actor | None:
    """Return whom a speaker means by "we": those for whom the office is held."""
    if within is None or within.speaker is None:
        return None
    who = within.speaker.who.value
    party = who.party if isinstance(who, Person) else who
    if party is None:
        return None
    return Grounded(party, inferred(party, span, rule="actor-we").evidence)


def _party(context: Context, span: Span) -> Actor | None:
    for mark in context.marked.marks.inside(span):
        party = party_of(mark)
        if party is not None:
            return stated(party, mark.span, rule="party")
    name = context.words(span)
    name = re.sub(r"^(?:the|les|le|la) ", "", name, flags=re.IGNORECASE)
    return build_collective(name, span)


def _beneficiaries(
    context: Context,
    words: CommitmentWords,
    within: Said | None,
    package: PackageWords | None,
) -> tuple[Party, ...]:
    named = {
        country: span
        for country, span in context.named_in(words.text).items()
        if not _is_other(context, words, span)
    }
    if named:
        return tuple(stated(country, span, rule="beneficiary") for country, span in named.items())
    joining = _joining_in(context, words.text)
    if joining is not None:
        return tuple(
            inferred(each, words.text, joining[0], rule="beneficiary-joining")
            for each in joining[1]
        )
    if re.search(
        r"\b(?:them|their|they|these|those|both|leurs?|eux|ces)\b",
        words.text.of(context.text),
        re.IGNORECASE,
    ):
        countries, spans = (within.meant if within is not None else ((), ()))
        if not countries:
            countries, spans = context.countries_meant(words.text)
        if not countries:
            countries, spans = context.countries_of_pronoun(words.text)
        if countries:
            return tuple(inferred(each, *spans, rule="beneficiary-meant") for each in countries)
    if words.kind is CommitmentKind.PLAN and within is not None and within.meant[0]:
        countries, spans = within.meant
        return tuple(inferred(each, *spans, rule="beneficiary-meant") for each in countries)
    if re.search(r"\b(?:it|its)\b", words.text.of(context.text)) and within is not None:
        before = Span(within.utterance.parts[0].start, words.text.start + 1)
        one = context.named_in(before)
        if len(one) == 1:
            [(country, span)] = one.items()
            return (inferred(country, span, words.text, rule="beneficiary-meant"),)
    recipient = None if package is None else _recipient(context, package)
    return () if recipient is None else (recipient,)


_JOINING = re.compile(r"\baccession|\bmembers?(?:hip)?\b|\bratif|\bflag\b|adh\u00e9sion", re.IGNORECASE)
_ONE = re.compile(r"\b(?:its|son|sa)\b|\b(?:welcome|invite|ratify) it\b", re.IGNORECASE)


def _joining_in(context: Context, text: Span) -> tuple[Span, tuple[Country, ...]] | None:
    """Return the invitees whom words about accession mean without naming them."""
    words = text.of(context.text)
    if not _JOINING.search(words):
        return None
    return context.joining_before(text.start, is_one=_ONE.search(words) is not None)


def _recipient(context: Context, words: PackageWords) -> Party | None:
    """Return for whom a package is: as stated, else the one country near that is no Ally."""
    if words.recipient is not None and words.recipient_span is not None:
        return stated(words.recipient, words.recipient_span, rule="package-recipient")
    near: dict[Country, Span] = {}
    for country, span in words.near:
        if context.day is None or reference.status_on(country, context.day) is not Status.ALLY:
            near.setdefault(country, span)
    if len(near) != 1:
        return None
    [(country, span)] = near.items()
    return inferred(country, span, rule="package-recipient-near")


def _is_other(context: Context, words: CommitmentWords, span: Span) -> bool:
    """Tell whether a country in a commitment is not helped: it acts, is asked, or threatens."""
    for role in (words.actor, words.addressee):
        if role is not None and role.overlaps(span):
            return True
    before = context.marked.document.plain[max(0, span.start - 14) : span.start]
    party = next(iter(context.named_in(span)), None)
    if party is not None and context.day is not None and _INSIDE.search(before):
        return reference.status_on(party, context.day) is Status.ALLY
    return bool(
        _AGAINST.search(before) or _HOSTILE.match(context.marked.document.plain, span.end)
    )


def _transition(context: Context, words: CommitmentWords) -> Grounded[Transition] | None:
    if words.origin is None or not words.targets:
        return None
    return build(
        Transition,
        origin=stated(words.origin.of(context.text), words.origin, rule="transition"),
        targets=tuple(
            stated(each.of(context.text), each, rule="transition") for each in words.targets
        ),
    )


#: By the name of a package where it stands, the pledge in whose words it stands.
Pledges = Mapping[Span, tuple[CommitmentWords, Commitment]]


def build_packages(
    context: Context, found: list[PackageWords], pledges: Pledges
) -> tuple[Grounded[Package], ...]:
    """Build the packages, one for each name: that mention with most in it.

    A package that somebody pledges is given by the one who pledges it, to whom it is pledged.
    """
    chosen: dict[str, PackageWords] = {}
    for words in found:
        name = context.words(words.name).casefold()
        before = chosen.get(name)
        if before is None or len(words.items) > len(before.items):
            chosen[name] = words
    return tuple(_package(context, words, pledges) for words in chosen.values())


def _package(
    context: Context, words: PackageWords, pledges: Pledges
) -> Grounded[Package]:
    provider = None
    if words.provider is not None and words.provider_span is not None:
        provider = stated(words.provider, words.provider_span, rule="package-provider")
    pledge = pledges.get(words.name)
    recipient = None
    if words.recipient is None and pledge is not None and len(pledge[1].beneficiaries) == 1:
        [beneficiary] = pledge[1].beneficiaries
        recipient = inferred(beneficiary, pledge[0].text, rule="package-recipient-of-pledge")
    if provider is None and pledge is not None and not isinstance(pledge[1].actor, Person):
        provider = inferred(pledge[1].actor, pledge[0].text, rule="package-provider-of-pledge")
    return build(
        Package,
        name=stated(context.words(words.name), words.name, rule="package"),
        provider=provider,
        recipient=recipient or _recipient(context, words),
        items=tuple(stated(context.words(each), each, rule="package-item") for each in words.items),
    )


def build_accessions(
    context: Context, found: list[AccessionWords]
) -> tuple[Grounded[Accession], ...]:
    """Build one accession for each country: the words that say most of its stage."""
    order = list(AccessionStage)
    chosen: dict[Country, Grounded[Accession]] = {}
    for words in found:
        for country, spans in _joining(context, words):
            built = _accession(context, words, country, spans)
            if built is None:
                continue
            before = chosen.get(country)
            if before is None or order.index(built.value.stage) > order.index(before.value.stage):
                chosen[country] = built
    return tuple(chosen.values())


def _joining(context: Context, words: AccessionWords) -> list[tuple[Country, tuple[Span, ...]]]:
    named: list[tuple[Country, tuple[Span, ...]]] = [
        (party, (mark.span,))
        for mark in words.countries
        if isinstance(party := party_of(mark), Country)
    ]
    if named or words.pronoun is None:
        return named
    position = words.pronoun.start
    is_one = words.pronoun.of(context.text).casefold() in {"its", "it", "son"}
    group = context.joining_before(position, is_one=is_one)
    if group is None:
        return []
    return [(country, (words.pronoun, group[0])) for country in group[1]]


def _accession(
    context: Context, words: AccessionWords, country: Country, spans: tuple[Span, ...]
) -> Grounded[Accession] | None:
    stage: Grounded[AccessionStage] | None = None
    if words.stage is not None:
        stage = stated(words.stage, words.text, rule="accession-stage")
    elif context.day is not None:
        known = _STAGE_OF_STATUS.get(reference.status_on(country, context.day))
        if known is not None:
            stage = inferred(known, words.text, rule="stage-of-status")
    if stage is None:
        return None
    return build(
        Accession,
        country=stated(country, *spans, rule="accession-country"),
        stage=stage,
        text=stated(words.text.of(context.text), words.text, rule="accession"),
    )
