"""Those who act together, by the name that a record gives them."""

from __future__ import annotations

import re

from natobrief.model import Organisation, Person
from natobrief.text.regex import regex

#: Those who act together, in the name that somebody gives them.
MANY = regex(
    r"\b(?:minist(?:er|re)s|allies|alli\u00e9s|leaders|dirigeants|members?|membres?|states|\u00e9tats|nations"
    r"|countries|pays|participants|heads|chefs|chiefs|partners|partenaires|officials|governments"
    r"|gouvernements|representatives|repr\u00e9sentants|authorities|autorit\u00e9s)\b",
    re.IGNORECASE,
)


def as_group(person: Person) -> Person | Organisation:
    """Return an organisation for a person by whose name several are meant, else the person.

    >>> as_group(Person(name="the ministers")), as_group(Person(name="Ana Horvat")).name
    (Organisation(name='the ministers', abbreviation=None), 'Ana Horvat')
    """
    return Organisation(name=person.name) if MANY.search(person.name) else person
