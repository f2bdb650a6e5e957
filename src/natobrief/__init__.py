"""Official meeting releases as typed data, every value tied to the words that state it."""

from importlib import import_module
from typing import TYPE_CHECKING

from natobrief.diagnostics import Code, Problem, Severity
from natobrief.errors import (
    DecodeError,
    NatobriefError,
    NoMeetingError,
    ParseError,
    SchemaVersionError,
    UnknownCountryError,
    UnsupportedFormat,
    ValidationError,
)
from natobrief.forms import dumps, json_schema, loads
from natobrief.model import (
    Accession,
    AccessionStage,
    AgendaItem,
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
    Source,
    Span,
    Statement,
    StatementMode,
    Status,
    Theme,
    Transition,
    Venue,
    Weekday,
)
from natobrief.reading import Extraction, extract, parse

if TYPE_CHECKING:
    from natobrief import reference
else:

    def __getattr__(name: str) -> object:
        """Import `natobrief.reference` when it is first asked for: its classes take time."""
        if name == "reference":
            return import_module("natobrief.reference")
        message = f"module 'natobrief' has no attribute {name!r}"
        raise AttributeError(message)


__all__ = [
    "Accession",
    "AccessionStage",
    "AgendaItem",
    "Attendance",
    "Brief",
    "Code",
    "Commitment",
    "CommitmentKind",
    "Country",
    "DateRange",
    "DecodeError",
    "Delegation",
    "DocumentKind",
    "Evidence",
    "Extra",
    "Extraction",
    "Horizon",
    "Language",
    "Level",
    "Meeting",
    "MeetingMode",
    "NatobriefError",
    "NoMeetingError",
    "Organisation",
    "Origin",
    "Package",
    "ParseError",
    "Person",
    "Problem",
    "SchemaVersionError",
    "Session",
    "Severity",
    "Source",
    "Span",
    "Statement",
    "StatementMode",
    "Status",
    "Theme",
    "Transition",
    "UnknownCountryError",
    "UnsupportedFormat",
    "ValidationError",
    "Venue",
    "Weekday",
    "dumps",
    "extract",
    "json_schema",
    "loads",
    "parse",
    "reference",
]
