"""Make `hypothesis.strategies.from_type` and `builds` draw valid values of the classes."""

from __future__ import annotations

from hypothesis import strategies as st

from natobrief import model
from natobrief.testing.briefs import briefs, evidence, extras, sources
from natobrief.testing.claims import (
    accessions,
    amounts,
    commitments,
    packages,
    statements,
    transitions,
)
from natobrief.testing.days import date_ranges
from natobrief.testing.meetings import agenda_items, delegations, meetings, sessions, venues
from natobrief.testing.parties import countries, organisations, persons
from natobrief.testing.texts import spans


def register() -> None:
    """Register the strategies of this package for every class of the model.

    `hypothesis.strategies.from_type` reads annotations alone and knows nothing of rules across
    fields. The registration holds for the whole process, so it is made when asked for, in a
    ``conftest.py``, and never by importing this package.

    >>> from hypothesis import find
    >>> from natobrief import Venue
    >>> register()
    >>> find(st.from_type(Venue), lambda venue: venue.country is not None).country.alpha3
    'ABW'
    """
    st.register_type_strategy(model.Accession, accessions())
    st.register_type_strategy(model.AgendaItem, agenda_items())
    st.register_type_strategy(model.Amount, amounts())
    st.register_type_strategy(model.Brief, briefs())
    st.register_type_strategy(model.Commitment, commitments())
    st.register_type_strategy(model.Country, countries())
    st.register_type_strategy(model.DateRange, date_ranges())
    st.register_type_strategy(model.Delegation, delegations())
    st.register_type_strategy(model.Evidence, evidence())
    st.register_type_strategy(model.Extra, extras())
    st.register_type_strategy(model.Meeting, meetings())
    st.register_type_strategy(model.Organisation, organisations())
    st.register_type_strategy(model.Package, packages())
    st.register_type_strategy(model.Person, persons())
    st.register_type_strategy(model.Session, sessions())
    st.register_type_strategy(model.Source, sources())
    st.register_type_strategy(model.Span, spans())
    st.register_type_strategy(model.Statement, statements())
    st.register_type_strategy(model.Transition, transitions())
    st.register_type_strategy(model.Venue, venues())
