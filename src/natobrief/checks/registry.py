"""The checks, in the order of their codes."""

from __future__ import annotations

from typing import Final

from natobrief.checks.check import Check
from natobrief.checks.commitments.items import check_items
from natobrief.checks.commitments.parties import check_parties
from natobrief.checks.dates.known_meeting import check_known_days, check_known_place
from natobrief.checks.dates.published import check_published_after, check_published_before
from natobrief.checks.dates.session_days import check_session_days
from natobrief.checks.dates.session_overlap import check_session_overlap
from natobrief.checks.dates.weekday import check_weekday
from natobrief.checks.evidence.backed import check_evidence
from natobrief.checks.evidence.spans import check_pointers, check_range, check_words
from natobrief.checks.evidence.text import check_text
from natobrief.checks.parties.leaders import check_chair, check_host
from natobrief.checks.parties.named import check_named
from natobrief.checks.parties.office import check_office
from natobrief.checks.parties.status import check_status
from natobrief.checks.parties.twice import check_delegation_twice, check_person_twice
from natobrief.checks.places.city import check_city
from natobrief.checks.places.zone import check_offsets, check_zone
from natobrief.checks.statements.backed import check_backed
from natobrief.checks.statements.quotation import check_order, check_quotation
from natobrief.checks.statements.speaker import check_other_speaker, check_speaker
from natobrief.diagnostics import Code, Severity

_ROWS: Final = (
    (Code.WEEKDAY_MISMATCH, "weekday", "structure", "error", check_weekday),
    (Code.PUBLISHED_AFTER_MEETING, "published-after", "structure", "error", check_published_after),
    (
        Code.PUBLISHED_BEFORE_MEETING,
        "published-before",
        "structure",
        "error",
        check_published_before,
    ),
    (Code.SESSION_OUTSIDE_MEETING, "session-days", "structure", "error", check_session_days),
    (Code.SESSIONS_OVERLAP, "session-overlap", "structure", "warning", check_session_overlap),
    (Code.KNOWN_ON_OTHER_DAYS, "known-days", "references", "warning", check_known_days),
    (Code.CITY_NOT_IN_COUNTRY, "city", "references", "error", check_city),
    (Code.ZONE_NOT_OF_VENUE, "zone", "references", "error", check_zone),
    (Code.OFFSET_NOT_OF_ZONE, "offsets", "references", "error", check_offsets),
    (Code.KNOWN_ELSEWHERE, "known-place", "references", "warning", check_known_place),
    (Code.WRONG_STATUS, "status", "references", "error", check_status),
    (Code.DELEGATION_TWICE, "delegation-twice", "structure", "error", check_delegation_twice),
    (Code.PERSON_TWICE, "person-twice", "structure", "error", check_person_twice),
    (Code.NOT_IN_OFFICE, "office", "references", "error", check_office),
    (Code.WRONG_CHAIR, "chair", "references", "error", check_chair),
    (Code.WRONG_HOST, "host", "structure", "warning", check_host),
    (Code.PARTY_NOT_NAMED, "named", "evidence", "error", check_named),
    (Code.QUOTATION_NOT_FOUND, "quotation", "evidence", "error", check_quotation),
    (Code.PARTS_OUT_OF_ORDER, "parts-order", "evidence", "error", check_order),
    (Code.SPEAKER_NOT_NAMED, "speaker", "evidence", "error", check_speaker),
    (Code.STATEMENT_WITHOUT_EVIDENCE, "statement-backed", "evidence", "error", check_backed),
    (Code.OTHER_SPEAKER, "other-speaker", "evidence", "error", check_other_speaker),
    (Code.COMMITMENT_OF_NOBODY, "commitment-parties", "evidence", "error", check_parties),
    (Code.ITEM_TWICE, "package-items", "structure", "error", check_items),
    (Code.SPAN_OUT_OF_RANGE, "span-range", "evidence", "error", check_range),
    (Code.WORDS_DO_NOT_STATE, "span-words", "evidence", "error", check_words),
    (Code.POINTER_TO_NOTHING, "pointers", "evidence", "error", check_pointers),
    (Code.OTHER_TEXT, "text", "evidence", "error", check_text),
    (Code.WITHOUT_EVIDENCE, "backed", "evidence", "warning", check_evidence),
)

#: Every check of the package.
CHECKS: Final = tuple(
    Check(code=code, name=name, level=level, severity=Severity(severity), run=run)
    for code, name, level, severity, run in _ROWS
)
