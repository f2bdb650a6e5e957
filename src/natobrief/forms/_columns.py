"""The columns of tables, read off the classes and their annotations.

A field is a column of the table of its class. What an object holds alone, such as the days of a
meeting, has its columns in the row of that object. A field for a country, an organisation or a
person has a column for each of them, of which one at most is filled.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from types import NoneType
from typing import Any, Final, TypeAlias, final, get_args, get_origin

import attrs
from attrs import frozen

from natobrief.forms._wire import fields_of
from natobrief.model import Country, DateRange, Organisation, Person, Source, Transition, Venue
from natobrief.model._enforce import MAY_BE_BLANK

#: Attributes that lead from a value to another that it holds.
Way: TypeAlias = tuple[str, ...]


@final
class Kind(StrEnum):
    """What the cells of a column hold."""

    #: Any text.
    TEXT = "text"
    #: What tells the rows of a table apart.
    KEY = "key"
    #: A word of a closed list.
    WORD = "word"
    #: The code of a country.
    CODE = "country code"
    #: A day.
    DAY = "date"
    #: A day, or a time of a day with its offset, as ISO 8601 writes it.
    MOMENT = "date or time"
    #: A moment in UTC.
    INSTANT = "time in UTC"
    #: A whole number from 0 up.
    NUMBER = "whole number"


@final
@frozen(kw_only=True, eq=False)
class Column:
    """A column of a table."""

    name: str
    kind: Kind
    #: Whether a cell may be null.
    null: bool = False
    #: Whether text may be empty; in CSV that looks like null.
    blank: bool = False
    #: Table one of whose rows it leads to.
    to: str | None = None
    #: Where its value stands in that of the row; None for what the tables add.
    way: Way | None = None
    #: The only class whose values it holds, where values of other classes have columns beside it.
    arm: type | None = None
    #: Class and name of the field that says what it means.
    field: tuple[type, str] | None = None
    #: What it means where no field says so.
    meaning: str = ""
    #: Whether it follows from the rest: it is there for queries, and not read.
    follows: bool = False


#: The tables of those to whom columns of several tables lead, and the keys of these tables.
PARTIES: Final[Mapping[type, tuple[str, str]]] = {
    Organisation: ("organisations", "organisation_id"),
    Person: ("persons", "person_id"),
}

#: What an object holds alone, and how the names of its columns begin.
_HELD_ALONE: Final[Mapping[type, str]] = {
    Source: "",
    DateRange: "dates_",
    Venue: "venue_",
    Transition: "transition_",
}

#: Names of fields that SQL would want in quotation marks, and the names of their columns.
_NAMES: Final[Mapping[str, str]] = {"start": "starts", "end": "ends"}

_KINDS: Final[Mapping[type, Kind]] = {
    Country: Kind.CODE,
    date: Kind.DAY,
    int: Kind.NUMBER,
    str: Kind.TEXT,
}


def columns_of(cls: type, way: Way = (), *, null: bool = False) -> Iterator[Column]:
    """Give the columns for the fields of a class that are no lists, and of what it holds alone.

    Args:
        cls: A class of the model.
        way: Where its value stands in that of the row.
        null: Whether the value may be missing.
    """
    for field in fields_of(cls):
        if get_origin(field.type) is tuple:
            continue
        here = (*way, field.name)
        arms = arms_of(field.type)
        may_be_null = null or NoneType in get_args(field.type)
        held = _HELD_ALONE.keys() & arms
        if held:
            yield from columns_of(held.pop(), here, null=may_be_null)
            continue
        name = _HELD_ALONE.get(cls, "") + _NAMES.get(field.name, field.name)
        for column in columns_for(arms, name, null=may_be_null):
            blank = MAY_BE_BLANK in field.metadata
            yield attrs.evolve(column, way=here, field=(cls, field.name), blank=blank)


def lists_of(cls: type, way: Way = ()) -> Iterator[tuple[Way, type, str]]:
    """Give the lists of a class and of what it holds alone: the way, the class and the field."""
    for field in fields_of(cls):
        here = (*way, field.name)
        held = _HELD_ALONE.keys() & arms_of(field.type)
        if get_origin(field.type) is tuple:
            yield here, cls, field.name
        elif held:
            yield from lists_of(held.pop(), here)


def columns_for(arms: set[Any], name: str, *, null: bool = False) -> Iterator[Column]:
    """Give the column of a value, or one for each class of which it may be.

    Args:
        arms: The classes.
        name: What the value is called; empty where it has no name but that of its class.
        null: Whether it may be missing.
    """
    if not arms & PARTIES.keys():
        to = "countries" if arms == {Country} else None
        yield Column(name=name, kind=_kind_of(arms), null=null, to=to, way=())
        return
    null = null or len(arms) > 1
    if Country in arms:
        own = f"{name}_country".removeprefix("_")
        yield Column(name=own, kind=Kind.CODE, null=null, to="countries", way=(), arm=Country)
    for arm, (table, key) in PARTIES.items():
        if arm in arms:
            own = key if key == f"{name}_id" else f"{name}_{key}".removeprefix("_")
            yield Column(name=own, kind=Kind.KEY, null=null, to=table, way=(), arm=arm)


def arms_of(annotation: Any) -> set[Any]:  # noqa: ANN401 - an annotation
    """List the classes of which a value may be; of a list, those of what is in it."""
    if get_origin(annotation) is tuple:
        annotation = get_args(annotation)[0]
    return {*(get_args(annotation) or [annotation])} - {NoneType}


def _kind_of(arms: set[Any]) -> Kind:
    if datetime in arms:
        return Kind.MOMENT
    [kind] = arms
    return _KINDS.get(kind, Kind.WORD)
