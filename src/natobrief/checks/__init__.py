"""Checking a brief against its source, against itself and against the Alliance of its day."""

from natobrief.checks.changes import Change, ChangeKind, diff
from natobrief.checks.check import Check, CheckLevel, Finding
from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.grounding import ground
from natobrief.checks.merging import Conflict, Merged, Provenance, merge
from natobrief.checks.registry import CHECKS
from natobrief.checks.report import Report
from natobrief.checks.subject import Subject
from natobrief.checks.validation import validate
from natobrief.checks.verification import verify

__all__ = [
    "CHECKS",
    "Change",
    "ChangeKind",
    "Check",
    "CheckLevel",
    "Claim",
    "Conflict",
    "Finding",
    "Merged",
    "Provenance",
    "Report",
    "Subject",
    "Verdict",
    "diff",
    "ground",
    "merge",
    "validate",
    "verify",
]
