"""The immutable classes: what a release says, as data."""

from natobrief.model.amounts import Amount
from natobrief.model.brief import Brief, Evidence, Extra, Source
from natobrief.model.country import Country
from natobrief.model.days import DateRange
from natobrief.model.enums import (
    AccessionStage,
    AmountBound,
    Attendance,
    CommitmentKind,
    DocumentKind,
    Horizon,
    Language,
    Level,
    MeetingMode,
    Origin,
    SessionKind,
    StatementMode,
    StatementRole,
    Status,
    Theme,
    Weekday,
)
from natobrief.model.meeting import AgendaItem, Delegation, Meeting, Session, Venue
from natobrief.model.parties import Organisation, Person
from natobrief.model.statements import Accession, Commitment, Package, Statement, Transition
from natobrief.span import Span

__all__ = [
    "Accession",
    "AccessionStage",
    "AgendaItem",
    "Amount",
    "AmountBound",
    "Attendance",
    "Brief",
    "Commitment",
    "CommitmentKind",
    "Country",
    "DateRange",
    "Delegation",
    "DocumentKind",
    "Evidence",
    "Extra",
    "Horizon",
    "Language",
    "Level",
    "Meeting",
    "MeetingMode",
    "Organisation",
    "Origin",
    "Package",
    "Person",
    "Session",
    "SessionKind",
    "Source",
    "Span",
    "Statement",
    "StatementMode",
    "StatementRole",
    "Status",
    "Theme",
    "Transition",
    "Venue",
    "Weekday",
]
