"""Accessions out of the words for them: which country, and how far it has come."""

from __future__ import annotations

from natobrief import reference
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.model import Accession, AccessionStage, Country
from natobrief.rules.accessions import STAGE_OF_STATUS, AccessionWords
from natobrief.rules.people import party_of
from natobrief.span import Span

_STAGES = list(AccessionStage)


def build_accessions(
    context: Context, found: list[AccessionWords]
) -> tuple[Grounded[Accession], ...]:
    """Build one accession for each country: the words that say most of its stage."""
    chosen: dict[Country, Grounded[Accession]] = {}
    for words in found:
        for country, spans in _joining(context, words):
            built = _accession(context, words, country, spans)
            if built is None:
                continue
            before = chosen.get(country)
            if before is None or _rank(built) > _rank(before):
                chosen[country] = built
    return tuple(chosen.values())


def _rank(accession: Grounded[Accession]) -> int:
    return _STAGES.index(accession.value.stage)


def _joining(context: Context, words: AccessionWords) -> list[tuple[Country, tuple[Span, ...]]]:
    """Return the countries that the words are about, and what says so of each."""
    named: list[tuple[Country, tuple[Span, ...]]] = [
        (party, (mark.span,))
        for mark in words.countries
        if isinstance(party := party_of(mark), Country)
    ]
    if named:
        return named
    pointing = words.text if words.pronoun is None else words.pronoun
    group = context.joining_before(pointing.start, is_one=words.is_one)
    if group is None and words.pronoun is not None:
        group = context.nearest_before(pointing.start, is_one=words.is_one)
    if group is None:
        return []
    return [(country, (pointing, group[0])) for country in group[1]]


def _accession(
    context: Context, words: AccessionWords, country: Country, spans: tuple[Span, ...]
) -> Grounded[Accession] | None:
    stage = _stage(context, words, country)
    if stage is None:
        return None
    return build(
        Accession,
        country=stated(country, *spans, rule="accession-country"),
        stage=stage,
        text=stated(words.text.of(context.text), words.text, rule="accession"),
    )


def _stage(
    context: Context, words: AccessionWords, country: Country
) -> Grounded[AccessionStage] | None:
    """Return the stage that the words state, else the one that is known of the day."""
    if words.stage is not None:
        return stated(words.stage, words.text, rule="accession-stage")
    if context.day is None:
        return None
    known = STAGE_OF_STATUS.get(reference.status_on(country, context.day))
    return None if known is None else inferred(known, words.text, rule="stage-of-status")
