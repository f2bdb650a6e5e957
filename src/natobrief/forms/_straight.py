"""Plain values to a brief with no look aside: the way of a record in which nothing is wrong.

The constructors check each value once. Whatever they refuse, and whatever no field holds, sends the
record the long way (`natobrief.forms._structure`), which finds all faults and says where they are.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, TypeAlias, get_args, get_origin

import attrs

from natobrief.errors import ValidationError
from natobrief.forms import _values
from natobrief.forms._faults import MismatchError
from natobrief.forms._wire import TAG, TAGGED, VERSION, VERSION_MEMBER, fields_of
from natobrief.model import Brief, Country

#: Makes the value of a field of a JSON value that is not null, or raises any of `_ASTRAY`.
_Reader: TypeAlias = Callable[[Any], object]

#: What readers and constructors raise for what they do not take.
_ASTRAY = (AttributeError, KeyError, MismatchError, TypeError, ValidationError)


def brief_of(document: dict[str, Any]) -> Brief | None:
    """Make a brief of an object in which nothing is wrong.

    Args:
        document: What a JSON text holds, no name twice in any object; it is left as it is.

    Returns:
        The brief; None when anything is wrong, or no field holds a member.
    """
    members = dict(document)
    if members.pop(VERSION_MEMBER, None) != VERSION:
        return None
    try:
        return _brief_reader()(members)
    except _ASTRAY:
        return None


@cache
def _brief_reader() -> Callable[[dict[str, Any]], Brief]:
    read: Callable[[Any], Any] = _object_reader(Brief)
    return read


@cache
def _object_reader(cls: type) -> _Reader:
    """Read the object of a class, its tag taken out."""
    readers = {field.name: _reader(field.type) for field in fields_of(cls)}

    def read(members: dict[str, Any]) -> object:
        values = {}
        for name, value in members.items():
            read_value = readers[name]
            if value is None or read_value is None:
                values[name] = value
            else:
                values[name] = read_value(value)
        return cls(**values)

    return read


def _reader(annotation: Any) -> _Reader | None:  # noqa: ANN401 - an annotation
    """Choose how values of a field are read; None where its constructor takes them as they are."""
    if get_origin(annotation) is tuple:
        return _list_reader(_reader(get_args(annotation)[0]))
    arms = {*(get_args(annotation) or [annotation])} - {NoneType}
    if datetime in arms:
        return _day_or_moment
    if arms & {Country, *TAGGED}:
        return _party_reader(arms)
    [kind] = arms
    if kind is date:
        return _day
    if issubclass(kind, StrEnum):
        return {str(word): word for word in kind}.__getitem__
    return _object_reader(kind) if attrs.has(kind) else None


def _list_reader(read: _Reader | None) -> _Reader | None:
    if read is None:
        return None

    def read_all(values: object) -> object:
        return tuple(map(read, values)) if type(values) is list else values

    return read_all


def _party_reader(arms: set[type]) -> _Reader:
    """Read a country's code, or the object of an organisation or a person, told by its tag."""
    tagged = {arm.__name__: _object_reader(arm) for arm in arms - {Country}}
    takes_codes = Country in arms

    def read(value: Any) -> object:  # noqa: ANN401 - JSON, of any shape
        if takes_codes and type(value) is str:
            return _country(value)
        members = value.copy()  # a list has no tag
        return tagged[members.pop(TAG)](members)

    return read


@cache
def _country(code: str) -> Country:
    return Country(code)


def _day(value: object) -> object:
    return _values.day(value, date)


def _day_or_moment(value: object) -> object:
    return _values.day_or_moment(value, date)
