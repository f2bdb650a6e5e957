"""A record of somebody's, tied to the words of a text."""

from __future__ import annotations

from attrs import evolve

from natobrief.checks.claim import Claim
from natobrief.checks.records import Record, brief_of
from natobrief.checks.searching import typeset
from natobrief.checks.verification import verify
from natobrief.model import Brief, Evidence, Origin
from natobrief.reference import Tables

_RULE = "verify"


def ground(record: Record, text: str, *, tables: Tables | None = None) -> Brief:
    """Return a record with the words of a text as evidence of all that the text supports.

    What the text does not support keeps its value and has no evidence: `verify` reports it. What
    evidence the record had is dropped, for it was about another text or nobody knows.

    Args:
        record: A brief, or one as JSON, as for `verify`.
        text: The text.
        tables: The package's tables, or extended ones.

    Returns:
        The record as a brief whose source holds the text.

    Raises:
        DecodeError: The record is no brief.

    >>> from natobrief import parse
    >>> text = "NATO Defence Ministers will meet in Riga on 5 May 2022."
    >>> brief = ground(parse(text), text)
    >>> [span.of(text) for span in brief.evidence_for("/meetings/0/venue/city")[0].spans]
    ['Riga']
    """
    brief = brief_of(record, text)
    claims = verify(brief, text, tables=tables).claims
    evidence = [_evidence(claim, text) for claim in claims if claim.is_supported and claim.spans]
    return evolve(brief, source=evolve(brief.source, text=text), evidence=tuple(evidence))


def _evidence(claim: Claim, text: str) -> Evidence:
    """Make evidence: stated where the words hold the value, else inferred from them."""
    held = typeset(" ".join(span.of(text) for span in claim.spans)).text.casefold()
    is_stated = typeset(claim.value).text.casefold().removesuffix("...") in held
    origin = Origin.STATED if is_stated else Origin.INFERRED
    return Evidence(pointer=claim.pointer, spans=claim.spans, origin=origin, rule=_RULE)
