"""Official meeting releases as typed data, every value tied to the words that state it."""

from importlib import import_module
from typing import TYPE_CHECKING

from natobrief.diagnostics import Code, Problem, Severity
from natobrief.errors import (
    DecodeError,
    LossWarning,
    NatobriefError,
    NoMeetingError,
    ParseError,
    SchemaVersionError,
    UnknownCountryError,
    UnsupportedFormat,
    ValidationError,
)
from natobrief.forms import dumps, json_schema, loads, lost
from natobrief.model import (
    Accession,
    AccessionStage,
    AgendaItem,
    Amount,
    AmountBound,
    Attendance,
    Brief,
    Commitment,
    CommitmentKind,
    Country,
    DateRange,
    Delegation,
    DocumentKind,
    Evidence,
    Extra,
    Horizon,
    Language,
    Level,
    Meeting,
    MeetingMode,
    Organisation,
    Origin,
    Package,
    Person,
    Session,
    SessionKind,
    Source,
    Span,
    Statement,
    StatementMode,
    StatementRole,
    Status,
    Theme,
    Transition,
    Venue,
    Weekday,
)
from natobrief.reading import Extraction, extract, parse

if TYPE_CHECKING:
    from natobrief import reference
    from natobrief.checks import (
        Change,
        ChangeKind,
        Check,
        CheckLevel,
        Claim,
        Conflict,
        Finding,
        Merged,
        Provenance,
        Report,
        Subject,
        Verdict,
        diff,
        ground,
        merge,
        validate,
        verify,
    )
    from natobrief.files import extract_page, read
    from natobrief.forms.annotations import Anchoring, anchor
    from natobrief.inputs import Page, read_page
    from natobrief.rules.dates import DateMention, Precision, find_dates
    from natobrief.rules.quotations import (
        QuotationKind,
        QuotationMention,
        find_paraphrases,
        find_quotations,
    )
else:
    # Their tables and patterns take time to load, so they are imported when first asked for.
    _LATE = {
        "reference": "natobrief.reference",
        **dict.fromkeys(("Anchoring", "anchor"), "natobrief.forms.annotations"),
        **dict.fromkeys(
            (
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
            ),
            "natobrief.checks",
        ),
        **dict.fromkeys(("extract_page", "read"), "natobrief.files"),
        **dict.fromkeys(("Page", "read_page"), "natobrief.inputs"),
        **dict.fromkeys(("DateMention", "Precision", "find_dates"), "natobrief.rules.dates"),
        **dict.fromkeys(
            ("QuotationKind", "QuotationMention", "find_paraphrases", "find_quotations"),
            "natobrief.rules.quotations",
        ),
    }

    def __getattr__(name: str) -> object:
        """Import what loads late."""
        if name not in _LATE:
            message = f"module 'natobrief' has no attribute {name!r}"
            raise AttributeError(message)
        module = import_module(_LATE[name])
        return module if name == "reference" else getattr(module, name)

    def __dir__() -> list[str]:
        """List what loads late too."""
        return sorted({*globals(), *__all__})


__all__ = [
    "Accession",
    "AccessionStage",
    "AgendaItem",
    "Amount",
    "AmountBound",
    "Anchoring",
    "Attendance",
    "Brief",
    "Change",
    "ChangeKind",
    "Check",
    "CheckLevel",
    "Claim",
    "Code",
    "Commitment",
    "CommitmentKind",
    "Conflict",
    "Country",
    "DateMention",
    "DateRange",
    "DecodeError",
    "Delegation",
    "DocumentKind",
    "Evidence",
    "Extra",
    "Extraction",
    "Finding",
    "Horizon",
    "Language",
    "Level",
    "LossWarning",
    "Meeting",
    "MeetingMode",
    "Merged",
    "NatobriefError",
    "NoMeetingError",
    "Organisation",
    "Origin",
    "Package",
    "Page",
    "ParseError",
    "Person",
    "Precision",
    "Problem",
    "Provenance",
    "QuotationKind",
    "QuotationMention",
    "Report",
    "SchemaVersionError",
    "Session",
    "SessionKind",
    "Severity",
    "Source",
    "Span",
    "Statement",
    "StatementMode",
    "StatementRole",
    "Status",
    "Subject",
    "Theme",
    "Transition",
    "UnknownCountryError",
    "UnsupportedFormat",
    "ValidationError",
    "Venue",
    "Verdict",
    "Weekday",
    "anchor",
    "diff",
    "dumps",
    "extract",
    "extract_page",
    "find_dates",
    "find_paraphrases",
    "find_quotations",
    "ground",
    "json_schema",
    "loads",
    "lost",
    "merge",
    "parse",
    "read",
    "read_page",
    "reference",
    "validate",
    "verify",
]
