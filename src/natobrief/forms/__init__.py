"""Writing briefs in the forms that people use, and reading them back.

Each form is one module with a ``dumps``, a ``lost`` and, where it can be read, a ``loads`` of the
same shape, imported when it is asked for and not before. The table of forms is `FORMS`.
"""

from __future__ import annotations

import warnings
from typing import Any, Unpack, overload

from natobrief.diagnostics import Problem
from natobrief.errors import LossWarning, ValidationError
from natobrief.forms._checks import check_brief, check_losses, check_unknown
from natobrief.forms._registry import (
    FORMS,
    Form,
    Losses,
    Options,
    TableForm,
    TextForm,
    Unknown,
    form_called,
    form_of_file,
    module_of,
    options_for,
)
from natobrief.model import Brief

#: Names of the forms that `dumps` writes.
FORMATS = tuple(form.name for form in FORMS)

__all__ = [
    "FORMATS",
    "FORMS",
    "Form",
    "Losses",
    "Options",
    "TableForm",
    "TextForm",
    "Unknown",
    "dumps",
    "form_of_file",
    "json_schema",
    "loads",
    "lost",
]


@overload
def dumps(
    brief: Brief,
    format: TextForm = "json",
    *,
    losses: Losses = "warn",
    **options: Unpack[Options],
) -> str: ...
@overload
def dumps(
    brief: Brief,
    format: TableForm,
    *,
    losses: Losses = "warn",
    **options: Unpack[Options],
) -> bytes: ...
@overload
def dumps(
    brief: Brief,
    format: str,
    *,
    losses: Losses = "warn",
    **options: Unpack[Options],
) -> str | bytes: ...
def dumps(
    brief: Brief,
    format: str = "json",  # noqa: A002 - the name that callers expect
    *,
    losses: Losses = "warn",
    **options: Unpack[Options],
) -> str | bytes:
    """Write a brief; equal briefs give equal text, or equal bytes.

    Args:
        brief: What to write.
        format: Name of a form, such as ``json``.
        losses: What to do when the form cannot hold something: ``warn`` of it with one
            `LossWarning`, ``ignore`` it, or ``refuse`` to write. `lost` lists it beforehand.
        options: What else the form takes: ``indent`` (json, jsonld, annotations), ``language``
            (markdown, html), ``depth`` (markdown), ``problems`` (html); see
            `natobrief.forms.Options`.

    Returns:
        The text, which UTF-8 can always hold; of a form of tables, the bytes of a zip of them.

    Raises:
        UnsupportedFormat: No form has that name, or its extra is not installed.
        ValidationError: The brief holds what must not be left out, or an argument is of no use.

    >>> from natobrief.model import DocumentKind, Language, Source
    >>> source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
    >>> dumps(Brief(source=source))[:55]
    '{"schema_version":"1","source":{"text":"NATO met.","kin'
    """
    form = form_called(format)
    chosen = options_for(form, options)
    check_losses(losses)
    check_brief(brief)
    module = module_of(form)
    text = module.dumps(brief, **chosen)
    problems = () if losses == "ignore" else tuple(module.lost(brief, **chosen))
    if problems and losses == "refuse":
        raise ValidationError(problems)
    if problems:
        warnings.warn(LossWarning(form.name, problems), stacklevel=2)
    return text


def lost(
    brief: Brief,
    format: str,  # noqa: A002 - as in dumps
    **options: Unpack[Options],
) -> tuple[Problem, ...]:
    """List what a form cannot hold of a brief.

    Args:
        brief: What is to be written.
        format: Name of a form.
        options: Those that `dumps` is to be called with.

    Returns:
        A problem (a note) for each value that is left out; its pointer stands for all that is
        inside the value too.

    Raises:
        UnsupportedFormat: No form has that name, or its extra is not installed.
        ValidationError: An argument is of no use.

    >>> from natobrief.model import DocumentKind, Language, Source
    >>> source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
    >>> [problem.pointer for problem in lost(Brief(source=source), "markdown")]
    ['/source/text']
    """
    form = form_called(format)
    chosen = options_for(form, options)
    check_brief(brief)
    return tuple(module_of(form).lost(brief, **chosen))


def loads(data: str | bytes, format: str = "json", *, unknown: Unknown | None = None) -> Brief:  # noqa: A002
    """Read a brief that `dumps`, a person or a machine has written.

    Nothing is coerced and nothing repaired: the data hold a brief, or every fault is reported.

    Args:
        data: The text, or its bytes in UTF-8; of a form of tables, the bytes of the zip.
        format: Name of a form, such as ``json``.
        unknown: What to do with what no field holds: ``refuse`` it, ``ignore`` it, or ``keep`` it
            in `Brief.extra`. None for what is usual in the form: json refuses, others ignore.

    Raises:
        DecodeError: The data hold no brief; the error lists every fault with its pointer.
        SchemaVersionError: They were written in a version that this release does not know; the
            other faults are listed too.
        UnsupportedFormat: No form has that name, it cannot be read, or its extra is not installed.
        ValidationError: ``unknown`` is none of the three.

    >>> loads('{"schema_version": "1"}')
    Traceback (most recent call last):
        ...
    natobrief.errors.DecodeError: 1 problem
    /source: error NB002: expected a value, found none
    """
    form = form_called(format, to_read=True)
    check_unknown(unknown)
    return module_of(form).loads(data, unknown=unknown)


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
