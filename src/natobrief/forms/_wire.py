"""A brief as plain values: the shape that JSON has, shared by writing, reading and the schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from natobrief.diagnostics import Code, Problem
from natobrief.errors import ValidationError
from natobrief.forms._faults import steps_of
from natobrief.model import Brief, Country, Extra, Organisation, Person

#: Member of the whole that names the version of the shape.
VERSION_MEMBER = "schema_version"
#: The version that this release writes and reads.
VERSION = "1"
#: Member of an organisation or a person that tells which of the two it is.
TAG = "type"
#: The classes that carry it. A country is a mere code, so text needs none.
TAGGED = (Organisation, Person)


def fields_of(cls: type) -> list[attrs.Attribute[Any]]:
    """List the fields of a class that are written under their own names, annotations resolved.

    `Brief.extra` is none of them: each extra is written where it stood.
    """
    fields: Sequence[attrs.Attribute[Any]] = attrs.fields(attrs.resolve_types(cls))
    return [field for field in fields if (cls, field.name) != (Brief, "extra")]


def members_of(cls: type) -> list[str]:
    """List the names that the object of a class may hold, in the order of writing."""
    names = [field.name for field in fields_of(cls)]
    if cls in TAGGED:
        return [TAG, *names]
    return [VERSION_MEMBER, *names] if cls is Brief else names


def wire_of(brief: Brief) -> dict[str, Any]:
    """Turn a brief into plain values, with its extras back where they stood.

    Raises:
        ValidationError: The object in which an extra stood is not there, or has a field of its
            name; every such extra is listed.
    """
    wire = {VERSION_MEMBER: VERSION, **_converter().unstructure(brief, Brief)}
    homes: list[tuple[dict[str, Any], str, Extra]] = []
    lost: list[Problem] = []
    for extra in brief.extra:
        *way, name = steps_of(extra.pointer)
        home = _follow(way, wire)
        if isinstance(home, dict) and name not in home:
            homes.append((home, name, extra))
        else:
            lost.append(_homeless(extra))
    if lost:
        raise ValidationError(lost)
    for home, name, extra in homes:
        home[name] = json.loads(extra.json)
    return wire


def _follow(way: list[str], wire: dict[str, Any]) -> object:
    """Walk the steps of a JSON Pointer; None where they lead nowhere."""
    here: object = wire
    for step in way:
        if isinstance(here, dict):
            here = here.get(step)
        elif isinstance(here, list | tuple):
            here = {str(index): each for index, each in enumerate(here)}.get(step)
        else:
            return None
    return here


def _homeless(extra: Extra) -> Problem:
    message = (
        "Brief.extra: expected the pointer of a member that no field holds, in an object of the "
        f"brief, found {extra.pointer!r}"
    )
    return Problem(code=Code.IMPOSSIBLE_VALUE, message=message, pointer=extra.pointer)


@cache
def _converter() -> Converter:
    made = Converter()
    made.register_unstructure_hook_factory(_is_tuple, lambda kind: _list_writer(kind, made))
    made.register_unstructure_hook_factory(attrs.has, lambda cls: _object_writer(cls, made))
    made.register_unstructure_hook(Country, lambda country: country.alpha3)
    made.register_unstructure_hook(date, lambda day: day.isoformat())
    return made


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _list_writer(kind: object, made: Converter) -> Callable[[Any], list[Any]]:
    """Return what writes a tuple: a plain loop takes less time than the generator of cattrs."""
    write = made.get_unstructure_hook(get_args(kind)[0])
    return lambda values: [write(value) for value in values]


def _object_writer(cls: type, made: Converter) -> Callable[[Any], dict[str, Any]]:
    omitted: dict[str, Any] = {"extra": override(omit=True)} if cls is Brief else {}
    write: Callable[[Any], dict[str, Any]] = make_dict_unstructure_fn(cls, made, **omitted)
    if cls not in TAGGED:
        return write
    return lambda value: {TAG: cls.__name__, **write(value)}
