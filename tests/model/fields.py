"""What each field of each class takes, by hand: the table against which the classes are held.

One word names a kind of value; ``?`` means that None is taken too, ``*`` that the field is a
tuple of such values, ``|`` parts kinds.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta, timezone
from typing import Any, TypeAlias

import attrs
from hypothesis import strategies as st

from natobrief import model, testing
from natobrief.testing import days

#: A value of any class of the model.
Value: TypeAlias = Any

FIELDS: Mapping[type, Mapping[str, str]] = {
    model.Country: {"alpha3": "text"},
    model.Organisation: {"name": "text", "abbreviation": "text?"},
    model.Person: {"name": "text", "office": "text?", "party": "Country|Organisation?"},
    model.DateRange: {"first": "date", "last": "date", "weekdays_stated": "Weekday*"},
    model.Venue: {"name": "text?", "city": "text?", "country": "Country?", "timezone": "text?"},
    model.AgendaItem: {"text": "text", "themes": "Theme*", "countries": "Country*"},
    model.Delegation: {
        "party": "Country|Organisation",
        "office": "text?",
        "person": "Person?",
        "status": "Status",
        "attendance": "Attendance",
        "purpose": "text?",
    },
    model.Session: {
        "title": "text",
        "kind": "SessionKind",
        "start": "date|moment?",
        "end": "date|moment?",
        "body": "text?",
        "delegations": "Delegation*",
        "agenda": "AgendaItem*",
    },
    model.Meeting: {
        "name": "text",
        "level": "Level",
        "body": "text?",
        "dates": "DateRange?",
        "venue": "Venue?",
        "mode": "MeetingMode?",
        "host": "Country|Organisation|Person?",
        "chair": "Person?",
        "agenda": "AgendaItem*",
        "delegations": "Delegation*",
        "sessions": "Session*",
    },
    model.Statement: {
        "speaker": "Person|Organisation?",
        "mode": "StatementMode",
        "parts": "text*",
        "cue": "text?",
        "subject": "text?",
        "countries": "Country*",
        "themes": "Theme*",
        "role": "StatementRole",
    },
    model.Amount: {"value": "text", "unit": "text", "bound": "AmountBound"},
    model.Transition: {"origin": "text", "targets": "text*"},
    model.Commitment: {
        "kind": "CommitmentKind",
        "actor": "Person|Country|Organisation",
        "addressee": "Person|Country|Organisation?",
        "beneficiaries": "Country|Organisation*",
        "text": "text",
        "through": "text?",
        "horizon": "Horizon?",
        "amounts": "Amount*",
        "deadline": "text?",
        "transition": "Transition?",
    },
    model.Package: {
        "name": "text",
        "provider": "Country|Organisation?",
        "recipient": "Country|Organisation?",
        "items": "text*",
    },
    model.Accession: {"country": "Country", "stage": "AccessionStage", "text": "text"},
    model.Source: {
        "text": "text|blank",
        "kind": "DocumentKind",
        "language": "Language",
        "title": "text?",
        "published": "date?",
        "publisher": "text?",
        "url": "text?",
        "reference": "text?",
    },
    model.Evidence: {"pointer": "text|blank", "spans": "Span*", "origin": "Origin", "rule": "text"},
    model.Extra: {"pointer": "text", "json": "text"},
    model.Brief: {
        "source": "Source",
        "meetings": "Meeting*",
        "persons": "Person*",
        "statements": "Statement*",
        "commitments": "Commitment*",
        "packages": "Package*",
        "accessions": "Accession*",
        "evidence": "Evidence*",
        "extra": "Extra*",
    },
}

#: A strategy of valid values of each class.
VALUES: Mapping[type, st.SearchStrategy[Any]] = {
    model.Accession: testing.accessions(),
    model.AgendaItem: testing.agenda_items(),
    model.Amount: testing.amounts(),
    model.Brief: testing.briefs(),
    model.Commitment: testing.commitments(),
    model.Country: testing.countries(),
    model.DateRange: testing.date_ranges(),
    model.Delegation: testing.delegations(),
    model.Evidence: testing.evidence(),
    model.Extra: testing.extras(),
    model.Meeting: testing.meetings(),
    model.Organisation: testing.organisations(),
    model.Package: testing.packages(),
    model.Person: testing.persons(),
    model.Session: testing.sessions(),
    model.Source: testing.sources(),
    model.Statement: testing.statements(),
    model.Transition: testing.transitions(),
    model.Venue: testing.venues(),
}

CLOSED_LISTS = (
    model.AccessionStage,
    model.AmountBound,
    model.Attendance,
    model.CommitmentKind,
    model.DocumentKind,
    model.Horizon,
    model.Language,
    model.Level,
    model.MeetingMode,
    model.SessionKind,
    model.Origin,
    model.StatementMode,
    model.StatementRole,
    model.Status,
    model.Theme,
    model.Weekday,
)

_offsets_with_seconds = st.integers(1, 59).map(lambda count: timezone(timedelta(seconds=count)))

#: A strategy of values of each kind that any field may be handed.
KINDS: Mapping[str, st.SearchStrategy[object]] = {
    "text": testing.texts(surrogates=True),
    "blank": st.sampled_from(["", " ", "\t\n", "\u2003\xa0"]),
    "bytes": st.binary() | st.binary().map(bytearray),
    "number": st.integers() | st.floats() | st.booleans() | st.complex_numbers(),
    "mapping": st.dictionaries(st.text(), st.text(), max_size=2),
    "set": st.sets(st.sampled_from(model.Theme), max_size=2),
    "thing": st.sampled_from([object(), Ellipsis, model.Country, attrs.fields, NotImplemented]),
    "date": st.dates(),
    "moment": st.datetimes(timezones=days.offsets()),
    "naive": st.datetimes(),
    "seconds": st.datetimes(timezones=_offsets_with_seconds).map(
        lambda moment: moment.replace(fold=0)
    ),
    "Span": testing.spans(),
    **{kind.__name__: strategy for kind, strategy in VALUES.items()},
    "DateRange": testing.date_ranges(max_days=9),
    **{kind.__name__: st.sampled_from(kind) for kind in CLOSED_LISTS},
}


def wrong_values(declared: str) -> st.SearchStrategy[object]:
    """Values of a kind that a field so declared does not take, alone or among others."""
    taken = declared.rstrip("?*").split("|")
    beside = _kinds_but(taken)
    right = st.one_of([KINDS[kind] for kind in taken])
    if declared.endswith("*"):
        mixed = st.tuples(st.lists(right, max_size=2), beside, st.lists(right, max_size=2))
        return mixed.map(lambda three: [*three[0], three[1], *three[2]]) | _kinds_but([])
    listed = st.lists(right, max_size=2)
    missing = [] if declared.endswith("?") else [st.none()]
    return st.one_of([beside, listed, listed.map(tuple), *missing])


def _kinds_but(taken: list[str]) -> st.SearchStrategy[object]:
    return st.one_of([each for kind, each in KINDS.items() if kind not in taken])
