"""The JSON Schema of a brief, read off the classes and their annotations."""

from __future__ import annotations

from copy import deepcopy
from datetime import date, datetime
from enum import StrEnum
from types import NoneType
from typing import Any, Final, TypeAlias, get_args, get_origin

import attrs

from natobrief.forms._values import DATE, MOMENT
from natobrief.forms._wire import TAG, TAGGED, VERSION, VERSION_MEMBER, fields_of
from natobrief.model import (
    Amount,
    Brief,
    Commitment,
    Country,
    Evidence,
    Span,
    Statement,
    Transition,
    Venue,
)
from natobrief.model._enforce import MAY_BE_BLANK
from natobrief.model.amounts import NUMBER
from natobrief.model.brief import POINTER
from natobrief.model.country import ALPHA3_CODES
from natobrief.model.meeting import ZONE_NAME
from natobrief.model.statements import DEADLINE

_Schema: TypeAlias = dict[str, Any]

#: A character that Python does not hold for blank; ECMA 262, whose blanks are others, reads it too.
_NOT_BLANK: Final = r"[^\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"

#: Python's ``$`` also matches before a last line break: what must not hold one refuses it apart.
_WITH_LINE_BREAK: Final[_Schema] = {"type": "string", "pattern": r"\n"}

#: Single values.
_VALUES: Final[dict[type, _Schema]] = {
    int: {"type": "integer"},
    str: {"type": "string", "pattern": _NOT_BLANK},
    date: {"type": "string", "format": "date", "pattern": f"^{DATE}$", "maxLength": 10},
    datetime: {
        "type": "string",
        "format": "date-time",
        "pattern": f"^{MOMENT}$",
        "not": _WITH_LINE_BREAK,
    },
    NoneType: {"type": "null"},
}

#: What the constructors want of a field beyond its annotation.
_FIELD_RULES: Final[dict[tuple[type, str], _Schema]] = {
    (Amount, "value"): {"pattern": f"^{NUMBER.pattern}$", "not": _WITH_LINE_BREAK},
    (Commitment, "deadline"): {"pattern": f"^{DEADLINE.pattern}$", "not": _WITH_LINE_BREAK},
    (Evidence, "pointer"): {"pattern": f"^{POINTER.pattern}$", "not": {"const": "\n"}},
    (Span, "start"): {"minimum": 0},
    (Span, "end"): {"minimum": 1},
    (Statement, "parts"): {"minItems": 1},
    (Transition, "targets"): {"minItems": 1},
    (Venue, "timezone"): {"pattern": f"^{ZONE_NAME.pattern}$", "not": _WITH_LINE_BREAK},
}

#: What the constructors want across fields, as far as a schema can say it.
_CLASS_RULES: Final[dict[type, _Schema]] = {
    Evidence: {
        "anyOf": [
            {"required": ["spans"], "properties": {"spans": {"minItems": 1}}},
            {"required": ["origin"], "properties": {"origin": {"const": "inferred"}}},
        ]
    },
    Venue: {
        "anyOf": [
            {"required": [name], "properties": {name: {"type": "string"}}}
            for name in ("name", "city", "country", "timezone")
        ]
    },
}


def build_schema() -> _Schema:
    """Build the schema anew; see `natobrief.json_schema`."""
    definitions: dict[str, _Schema] = {}
    whole = _object(Brief, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **whole,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: type, definitions: dict[str, _Schema]) -> _Schema:
    """Describe the object of a class, and define the classes that it holds."""
    fields = fields_of(cls)
    constants = {TAG: cls.__name__} if cls in TAGGED else {}
    if cls is Brief:
        constants = {VERSION_MEMBER: VERSION}
    members = {name: {"type": "string", "const": value} for name, value in constants.items()}
    required = [field.name for field in fields if field.default is attrs.NOTHING]
    return {
        **_heading(cls),
        "type": "object",
        "properties": members | {field.name: _field(cls, field, definitions) for field in fields},
        "required": [*constants, *required],
        "additionalProperties": False,
        **deepcopy(_CLASS_RULES.get(cls, {})),
    }


def _heading(cls: type) -> _Schema:
    return {"title": cls.__name__, "description": (cls.__doc__ or "").partition("\n")[0]}


def _field(cls: type, field: attrs.Attribute[Any], definitions: dict[str, _Schema]) -> _Schema:
    schema = _annotated(field.type, definitions)
    if MAY_BE_BLANK in field.metadata:
        del schema["pattern"]
    return schema | deepcopy(_FIELD_RULES.get((cls, field.name), {}))


def _annotated(annotation: Any, definitions: dict[str, _Schema]) -> _Schema:  # noqa: ANN401
    """Describe what an annotation allows, and define the classes that it names."""
    if annotation in _VALUES:
        return deepcopy(_VALUES[annotation])
    if get_origin(annotation) is tuple:
        return {"type": "array", "items": _annotated(get_args(annotation)[0], definitions)}
    if get_args(annotation):
        return {"anyOf": [_annotated(arm, definitions) for arm in get_args(annotation)]}
    name = annotation.__name__
    if name not in definitions:
        definitions[name] = _definition(annotation, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _definition(cls: type, definitions: dict[str, _Schema]) -> _Schema:
    if cls is Country:
        return {**_heading(cls), "type": "string", "enum": sorted(ALPHA3_CODES)}
    if issubclass(cls, StrEnum):
        return {**_heading(cls), "type": "string", "enum": [word.value for word in cls]}
    return _object(cls, definitions)
