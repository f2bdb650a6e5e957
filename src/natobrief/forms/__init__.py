"""Writing briefs in the forms that people use, and reading them back.

Each form is one module with a ``dumps`` and a ``loads`` of the same shape, imported when it is
asked for and not before.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Literal, Protocol, TypeAlias, cast

from natobrief.errors import UnsupportedFormat
from natobrief.model import Brief

#: What `loads` does with members that no field holds.
Unknown: TypeAlias = Literal["refuse", "ignore", "keep"]


class _Form(Protocol):
    """What the module of a form offers."""

    def dumps(self, brief: Brief, *, indent: int | None) -> str: ...

    def loads(self, data: str | bytes, *, unknown: Unknown) -> Brief: ...


#: Name and module of each form, in the order in which messages list them.
_FORMS = (("json", "natobrief.forms.json"),)
#: Names of the forms that `dumps` writes.
FORMATS = tuple(name for name, _ in _FORMS)


def dumps(brief: Brief, format: str = "json", *, indent: int | None = None) -> str:  # noqa: A002
    """Write a brief as text; equal briefs give equal text.

    Args:
        brief: What to write.
        format: Name of a form, such as ``json``.
        indent: None for one line without blanks, 2 for lines indented by two blanks per level.

    Returns:
        The text; UTF-8 can always hold it.

    Raises:
        UnsupportedFormat: No form has that name.
        ValidationError: The brief holds what the form cannot, or ``indent`` is another number.

    >>> from natobrief.model import DocumentKind, Language, Source
    >>> source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
    >>> dumps(Brief(source=source))[:55]
    '{"schema_version":"1","source":{"text":"NATO met.","kin'
    """
    return _form(format).dumps(brief, indent=indent)


def loads(data: str | bytes, format: str = "json", *, unknown: Unknown = "refuse") -> Brief:  # noqa: A002
    """Read a brief that `dumps`, a person or a machine has written.

    Nothing is coerced and nothing repaired: the data hold a brief, or every fault is reported.

    Args:
        data: The text, or its bytes in UTF-8.
        format: Name of a form, such as ``json``.
        unknown: What to do with members that no field holds: ``refuse`` them, ``ignore`` them, or
            ``keep`` them in `Brief.extra`.

    Raises:
        DecodeError: The data hold no brief; the error lists every fault with its pointer.
        SchemaVersionError: They were written in a version that this release does not know; the
            other faults are listed too.
        UnsupportedFormat: No form has that name.
        ValidationError: ``unknown`` is none of the three.

    >>> loads('{"schema_version": "1"}')
    Traceback (most recent call last):
        ...
    natobrief.errors.DecodeError: 1 problem
    /source: error NB002: expected a value, found none
    """
    return _form(format).loads(data, unknown=unknown)


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of what `dumps` writes as ``json``.

    It accepts what `loads` accepts and refuses what `loads` refuses, so that any validator can
    check a record and a language model can be held to it. The validator has to check ``format``
    too, or it takes 30 February for a day. What is kept in `Brief.extra` it refuses as unknown, as
    `loads` does by default. These rules no schema can say, and only `loads` checks them:

    - the last day of a meeting is not before its first;
    - both ends of a session are dates, or both are datetimes, and the end is not before the start;
    - the end of a span is greater than its start;
    - no object names a member twice;
    - ``1.0`` is not a whole number, and a whole number has at most 4300 digits.

    Returns:
        A new dictionary at each call, free to be changed.

    >>> json_schema()["required"]
    ['schema_version', 'source']
    """
    from natobrief.forms._schema import build_schema  # noqa: PLC0415 - imported on use

    return build_schema()


def _form(name: str) -> _Form:
    """Import the module of a form."""
    modules = dict(_FORMS)
    if name not in FORMATS:
        raise UnsupportedFormat(name, modules)
    return cast("_Form", import_module(modules[name]))
