"""Plain values to a brief with no look aside: the way of a record in which nothing is wrong.

Each value is looked at once. Whatever is refused, and whatever no field holds, sends the record the
long way (`natobrief.forms._structure`), which finds all faults and says where they are.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, Final, NoReturn, TypeAlias, get_args, get_origin

import attrs

from natobrief.errors import ValidationError
from natobrief.forms import _values
from natobrief.forms._faults import MismatchError
from natobrief.forms._wire import TAG, TAGGED, VERSION, VERSION_MEMBER, fields_of
from natobrief.model import Brief, Country
from natobrief.model._enforce import MAY_BE_BLANK, has_own_converter, own_checks

#: Makes the value of a field of a JSON value, or raises any of `_ASTRAY`.
_Reader: TypeAlias = Callable[[Any], object]

#: What readers and the checks of classes raise for what they do not take.
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
    """Read the object of a class, its tag taken out.

    The readers look at each value as its constructor would, which is passed over then; it is asked
    only where it makes another value of one.
    """
    if has_own_converter(cls):
        return _constructing(cls)
    new: Callable[[type], object] = object.__new__
    checks, fields = own_checks(cls), attrs.fields(cls)
    setters = {field.name: getattr(cls, field.name).__set__ for field in fields}
    parts = {field.name: (setters[field.name], *_readers(field)) for field in fields_of(cls)}
    defaults = {field.name: field.default for field in fields}

    def read(members: dict[str, Any]) -> object:
        made = new(cls)
        for name, value in members.items():
            set_it, read_it, takes_null = parts[name]
            set_it(made, None if value is None and takes_null else read_it(value))
        if len(members) < len(defaults):
            for name in defaults.keys() - members.keys():
                setters[name](made, _given(defaults[name]))
        for check in checks:
            check(made)
        return made

    return read


def _constructing(cls: type) -> _Reader:
    readers = {field.name: _readers(field) for field in fields_of(cls)}

    def read(members: dict[str, Any]) -> object:
        values = {}
        for name, value in members.items():
            read_it, takes_null = readers[name]
            values[name] = None if value is None and takes_null else read_it(value)
        return cls(**values)

    return read


def _given(default: object) -> object:
    if default is attrs.NOTHING:
        _stray()
    return default


def _readers(field: attrs.Attribute[Any]) -> tuple[_Reader, bool]:
    """Choose how values of a field are read, and tell whether null is one."""
    is_text = field.type is str and MAY_BE_BLANK in field.metadata
    read = _text_of_any_length if is_text else _reader(field.type)
    return read, NoneType in get_args(field.type)


def _reader(annotation: Any) -> _Reader:  # noqa: ANN401 - an annotation
    """Choose how values that are not null are read."""
    if get_origin(annotation) is tuple:
        return _list_reader(_reader(get_args(annotation)[0]))
    arms = {*(get_args(annotation) or [annotation])} - {NoneType}
    if datetime in arms:
        return _day_or_moment
    if arms & {Country, *TAGGED}:
        return _party_reader(arms)
    [kind] = arms
    if issubclass(kind, StrEnum):
        return {str(word): word for word in kind}.__getitem__
    return _READERS.get(kind) or _object_reader(kind)


def _list_reader(read: _Reader) -> _Reader:
    def read_all(values: object) -> object:
        return tuple(map(read, values)) if type(values) is list else _stray()

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


def _text(value: Any) -> str:  # noqa: ANN401 - JSON, of any shape
    return value if type(value) is str and value.strip() else _stray()


def _text_of_any_length(value: Any) -> str:  # noqa: ANN401 - JSON, of any shape
    return value if type(value) is str else _stray()


def _whole_number(value: Any) -> int:  # noqa: ANN401 - JSON, of any shape
    return value if type(value) is int else _stray()


def _stray() -> NoReturn:
    raise TypeError


_READERS: Final[dict[type, _Reader]] = {str: _text, int: _whole_number, date: _day}
