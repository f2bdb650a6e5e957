"""Statements out of utterances: speaker, subject, countries and themes."""

from __future__ import annotations

import re
from typing import final

from attrs import frozen

from natobrief import reference
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.assemble.meetings import themes_in
from natobrief.assemble.speakers import Speaker, Speakers
from natobrief.diagnostics import Code
from natobrief.model import Country, Statement, StatementMode, Status, Theme
from natobrief.rules.quotations import Utterance
from natobrief.span import Span

_HELP = re.compile(
    r"\b(?:help|support|assist|strengthen|cooperat|co-operat|partner|work with|aider|soutenir|"
    r"renforcer|coop)",
    re.IGNORECASE,
)
_JOIN = re.compile(
    r"\b(?:join|accession|members?|attend|take part|participate|rejoindr|adh\u00e9sion|participer)",
    re.IGNORECASE,
)


@final
@frozen
class Said:
    """A statement with the utterance that it comes from."""

    utterance: Utterance
    statement: Grounded[Statement]
    speaker: Speaker | None
    #: Countries that "they" and "them" in it stand for, and the words that say so.
    meant: tuple[tuple[Country, ...], tuple[Span, ...]]


def build_statements(context: Context, utterances: list[Utterance]) -> list[Said]:
    """Build the statements, in the order of the text."""
    speakers = Speakers(context)
    said: list[Said] = []
    for utterance in utterances:
        speaker = speakers.of(utterance)
        if speaker is None:
            words = utterance.speaker
            message = f"who is meant by {context.words(words)!r} cannot be told"
            context.warn(words, Code.UNATTRIBUTED_QUOTATION, message)
        meant = _meant(context, utterance)
        before = said[-1] if said and said[-1].utterance.sentence == utterance.sentence else None
        said.append(
            Said(utterance, _statement(context, utterance, speaker, meant, before), speaker, meant)
        )
    return said


def _statement(
    context: Context,
    utterance: Utterance,
    speaker: Speaker | None,
    meant: tuple[tuple[Country, ...], tuple[Span, ...]],
    before: Said | None,
) -> Grounded[Statement]:
    is_verbatim = utterance.mode is StatementMode.VERBATIM
    rule = "quotation" if is_verbatim else "reported-speech"
    cue, subject = utterance.cue, utterance.subject
    countries = _countries(context, utterance, meant)
    return build(
        Statement,
        speaker=None if speaker is None else speaker.who,
        mode=stated(utterance.mode, *utterance.parts, rule=rule),
        parts=tuple(stated(part.of(context.text), part, rule=rule) for part in utterance.parts),
        cue=None if cue is None else stated(context.words(cue), cue, rule="cue"),
        subject=None
        if subject is None
        else stated(subject.of(context.text), subject, rule="subject"),
        countries=countries,
        themes=_themes(context, utterance, tuple(c.value for c in countries), before),
    )


def _meant(context: Context, utterance: Utterance) -> tuple[tuple[Country, ...], tuple[Span, ...]]:
    for span in ([utterance.subject] if utterance.subject else []) + list(utterance.parts):
        countries, spans = context.countries_meant(span)
        if countries:
            return countries, spans
    if utterance.subject is not None:
        named = context.named_in(utterance.subject)
        if named:
            return tuple(named), tuple(named.values())
    for part in utterance.parts:
        if context.named_in(part):
            return (), ()
        countries, spans = context.countries_of_pronoun(part)
        if countries:
            return countries, spans
    return (), ()


def _countries(
    context: Context,
    utterance: Utterance,
    meant: tuple[tuple[Country, ...], tuple[Span, ...]],
) -> tuple[Grounded[Country], ...]:
    if meant[0]:
        return tuple(inferred(country, *meant[1], rule="countries-meant") for country in meant[0])
    named: dict[Country, Span] = {}
    for part in utterance.parts:
        for country, span in context.named_in(part).items():
            named.setdefault(country, span)
    return tuple(stated(country, span, rule="country-named") for country, span in named.items())


def _themes(
    context: Context, utterance: Utterance, countries: tuple[Country, ...], before: Said | None
) -> tuple[Grounded[Theme], ...]:
    found: dict[Theme, Grounded[Theme]] = {}
    for part in utterance.parts:
        for theme in themes_in(context, part):
            found.setdefault(theme.value, theme)
    span = utterance.parts[0]
    words = " ".join(part.of(context.text) for part in utterance.parts)
    statuses = _statuses(context, countries)
    if utterance.subject is not None and Status.PARTNER in statuses and _HELP.search(words):
        found.setdefault(
            Theme.PARTNERSHIPS, inferred(Theme.PARTNERSHIPS, span, rule="theme-of-partners")
        )
    if Status.INVITEE in statuses and _JOIN.search(words):
        found.setdefault(
            Theme.ENLARGEMENT, inferred(Theme.ENLARGEMENT, span, rule="theme-of-invitees")
        )
    if not found and before is not None:
        for inherited in before.statement.value.themes:
            parts = before.utterance.parts
            found[inherited] = inferred(inherited, *parts, rule="theme-of-same-sentence")
    order = list(Theme)
    return tuple(found[theme] for theme in sorted(found, key=order.index))


def _statuses(context: Context, countries: tuple[Country, ...]) -> set[Status]:
    if context.day is None:
        return set()
    return {reference.status_on(country, context.day) for country in countries}
