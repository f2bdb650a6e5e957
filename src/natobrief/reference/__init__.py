"""Checked facts about the Alliance, as of any day: the package's tables, and one's own additions.

The functions answer from the tables of the package; those that take ``tables`` answer from
extended ones too, which `Tables.extended` makes.
"""

from natobrief.reference._bodies import Body, Instrument
from natobrief.reference._errors import UnknownNameError
from natobrief.reference._events import Event, EventStyle
from natobrief.reference._officials import Office, Term
from natobrief.reference._questions import (
    allies_on,
    bodies,
    body,
    capital_of,
    country,
    country_of_capital,
    events,
    events_on,
    family_names,
    find_body,
    find_country,
    group,
    groups,
    instrument,
    instruments,
    invitees_on,
    levels,
    office_holder_on,
    office_titles,
    offices_of,
    partners_on,
    periods_of,
    possible_statuses_on,
    status_is_confirmed_on,
    status_on,
    term_on,
    timezone_of,
)
from natobrief.reference._status import Framework, Period, Precision, Suspension
from natobrief.reference._tables import Tables
from natobrief.reference._words import adjectives_of, name_of

__all__ = [
    "Body",
    "Event",
    "EventStyle",
    "Framework",
    "Instrument",
    "Office",
    "Period",
    "Precision",
    "Suspension",
    "Tables",
    "Term",
    "UnknownNameError",
    "adjectives_of",
    "allies_on",
    "bodies",
    "body",
    "capital_of",
    "country",
    "country_of_capital",
    "events",
    "events_on",
    "family_names",
    "find_body",
    "find_country",
    "group",
    "groups",
    "instrument",
    "instruments",
    "invitees_on",
    "levels",
    "name_of",
    "office_holder_on",
    "office_titles",
    "offices_of",
    "partners_on",
    "periods_of",
    "possible_statuses_on",
    "status_is_confirmed_on",
    "status_on",
    "term_on",
    "timezone_of",
]
