"""Claims about the terms of commitments: how much, by when, how far ahead, from what to what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.claims.judging import (
    contradicted,
    judge_topic,
    not_found,
    supported,
    undecided,
)
from natobrief.checks.told import Told
from natobrief.checks.wordforms import alike, canonical, is_form
from natobrief.lexicon.months import MONTHS
from natobrief.model import Amount, AmountBound, Commitment, Horizon
from natobrief.rules.dates import DateMention, find_dates
from natobrief.span import Span
from natobrief.text.regex import regex

#: A share, and of what.
_SHARE = regex(r"(?:%|per ?cent|pour ?cent)(?: (?:of|du|de|of the) (?P<whole>.+))?", re.IGNORECASE)
#: Letters of a day with its year and month.
_WHOLE_DAY = 10
#: Letters of a month with its year, and how many months a year has.
_WHOLE_MONTH = 7
_YEAR = 12
#: Words for how far ahead something reaches.
_HORIZONS = {
    Horizon.SHORT_TERM: regex(
        r"\b(?:short|immediate|urgent|near|soon|days|weeks?|months?|jours|semaines?|mois|court|imm\u00e9diat|bient\u00f4t)",
        re.IGNORECASE,
    ),
    Horizon.MEDIUM_TERM: regex(r"\b(?:medium|moyen)", re.IGNORECASE),
    Horizon.LONG_TERM: regex(
        r"\b(?:long|lasting|endur|years|multi-?year|durable|ann\u00e9es|pluriannuel)", re.IGNORECASE
    ),
}
#: Days told from others: "next year", "by the end of the year".
_RELATIVE = regex(
    r"\b(?:next|this|coming|within|end of|ahead of|before|prochain|cette|fin|d'ici|avant|dans)\b",
    re.IGNORECASE,
)


def judge_terms(told: Told, pointer: str, commitment: Commitment, text: Claim) -> Iterator[Claim]:
    """Judge amounts, deadline, horizon and change of a commitment by what is beside its words."""
    if commitment.amounts:
        yield from _amounts(told, pointer, commitment, text)
    if commitment.deadline is not None:
        yield _deadline(told, f"{pointer}/deadline", str(commitment.deadline), text)
    if commitment.horizon is not None:
        yield _horizon(told, f"{pointer}/horizon", commitment.horizon, text)
    if commitment.transition is not None:
        change = commitment.transition
        yield judge_topic(told, f"{pointer}/transition/origin", change.origin)
        for number, target in enumerate(change.targets):
            yield judge_topic(told, f"{pointer}/transition/targets/{number}", target)


def _deadline(told: Told, pointer: str, deadline: str, text: Claim) -> Claim:
    """Judge by when something is to be done: a date beside the words, or one told from another."""
    whole = [told.around(span) for span in text.spans[:1]] if text.is_supported else []
    near = [each for span in whole for each in told.dates_in(span.start, span.end)]
    for mention in near or told.dates:
        days = mention.dates
        if days is not None and any(
            day.isoformat().startswith(deadline) for day in (days.first, days.last)
        ):
            return supported(pointer, deadline, [mention.span])
        if _is_of_year(told, mention, deadline):
            return supported(pointer, deadline, [mention.span])
    sentence = told.sentence(text.spans[0]).of(told.text) if text.is_supported else ""
    if _is_month_of(told, sentence, deadline):
        return supported(pointer, deadline, text.spans[:1])
    if not any(each.dates for each in near) and _RELATIVE.search(sentence):
        return supported(pointer, deadline, text.spans[:1])
    return not_found(pointer, deadline, f"the text does not set {deadline} for this")


def _is_of_year(told: Told, mention: DateMention, deadline: str) -> bool:
    """Tell whether a day without its year is a deadline, soon after the record's meeting."""
    meeting = told.brief.meetings[0].dates if told.brief.meetings else None
    if mention.dates is not None or meeting is None or len(deadline) < _WHOLE_DAY:
        return False
    found = find_dates(mention.span.of(told.text), meeting.first, told.brief.source.language)
    return any(each.dates is not None and str(each.dates.first) == deadline for each in found)


def _is_month_of(told: Told, sentence: str, deadline: str) -> bool:
    """Tell whether a sentence names the month of a deadline without a year, soon after a date."""
    if len(deadline) != _WHOLE_MONTH:
        return False
    year, month = (int(part) for part in deadline.split("-"))
    names = (form for series in MONTHS.values() for form in series[month - 1])
    is_named = any(re.search(rf"\b{name}\b(?!,? [0-9])", sentence, re.IGNORECASE) for name in names)
    days = (each.dates.first for each in told.dates if each.dates is not None)
    return is_named and any(
        0 <= (year - day.year) * _YEAR + month - day.month <= _YEAR for day in days
    )


def _horizon(told: Told, pointer: str, horizon: Horizon, text: Claim) -> Claim:
    """Judge how far ahead something reaches: words of its sentence say so."""
    span = told.sentence(text.spans[0]) if text.is_supported else None
    if span is not None and _HORIZONS[horizon].search(told.text, span.start, span.end):
        return supported(pointer, horizon, [span])
    return not_found(pointer, horizon, f"the text does not say that this is {horizon}")


def _amounts(told: Told, pointer: str, commitment: Commitment, text: Claim) -> Iterator[Claim]:
    """Judge number, unit and bound of each amount, by those beside the words of the commitment."""
    is_placed = text.verdict in {Verdict.SUPPORTED, Verdict.UNDECIDED}
    whole = [told.around(span) for span in text.spans[:1]] if is_placed else []
    near = [each for span in whole for _, each in told.subject.stated.amounts.at(span)]
    for number, amount in enumerate(commitment.amounts):
        own = f"{pointer}/amounts/{number}"
        same = [each for each in near if each.value == amount.value]
        own_sentence = [told.sentence(span) for span in text.spans[:1] if not same]
        places = told.gists.places(amount.value, *own_sentence) if is_placed else ()
        if places:
            yield supported(f"{own}/value", amount.value, places[:1])
            yield _unit(told, f"{own}/unit", amount, whole)
            continue
        if not same:
            said = " or ".join(each.span.of(told.text) for each in near)
            message = f"expected {said}" if near else f"the text states no {amount} there"
            make = contradicted if near else not_found
            yield make(f"{own}/value", amount.value, message, [each.span for each in near[:1]])
            continue
        yield supported(f"{own}/value", amount.value, [same[0].span])
        for part in ("unit", "bound"):
            value = getattr(amount, part)
            if any(_is_same(getattr(each, part), _shortened(told, value)) for each in same):
                yield supported(f"{own}/{part}", value, [same[0].span])
            else:
                message = f"expected {getattr(same[0], part)}, found {value}"
                # A record that says nothing of it has "exactly".
                make = undecided if value is AmountBound.EXACTLY else contradicted
                yield make(f"{own}/{part}", value, message, [same[0].span])


def _unit(told: Told, pointer: str, amount: Amount, around: Sequence[Span]) -> Claim:
    """Judge what is counted where the text has the number, but not right before what it counts."""
    places = told.gists.places(amount.unit, *around)
    if places:
        return supported(pointer, amount.unit, places[:1])
    return undecided(pointer, amount.unit, f"the text does not say of what it has {amount.value}")


def _shortened(told: Told, unit: str) -> str:
    """Return a unit without of what it is a share, where the text names that: "% of GDP"."""
    match = _SHARE.fullmatch(unit)
    return "percent" if match is not None and told.gists.has(match["whole"] or "") else unit


def _is_same(stated: str, found: str) -> bool:
    """Tell whether units, or bounds, are the same: what is counted may be told by more words."""
    if stated == found or set(found.split()) <= set(stated.split()):
        return True
    # "EUR" is in euros.
    return any(is_form(each, canonical(found)) for each in alike(canonical(stated)))
