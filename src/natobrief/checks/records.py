"""Records as others hand them in, made into briefs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

from natobrief.diagnostics import Code, Problem
from natobrief.errors import DecodeError
from natobrief.forms import loads
from natobrief.model import Brief
from natobrief.reading import extract

#: A brief, or one as JSON: its text, its bytes, or an object read from it.
Record: TypeAlias = Brief | Mapping[str, Any] | str | bytes


def brief_of(record: Record, text: str) -> Brief:
    """Return a record as a brief.

    What a record may leave to the text at hand is taken from it: the text itself, its language,
    and what sort of document it is. The version of the schema may be left out too.

    Args:
        record: The record.
        text: The text at hand.

    Raises:
        DecodeError: The record is no brief; the error lists every fault.
    """
    if isinstance(record, Brief):
        return record
    if isinstance(record, Mapping):
        return loads(_written(_completed(dict(record), text)))
    try:
        return loads(record)
    except DecodeError as error:
        if any(each.code not in _MAY_BE_MENDED for each in error.problems):
            raise
    held = json.loads(record)
    return loads(_written(_completed(held, text)))


#: Codes of faults that may come from what was left out.
_MAY_BE_MENDED = {Code.MISSING_FIELD, Code.SCHEMA_VERSION}


def _completed(held: dict[str, Any], text: str) -> dict[str, Any]:
    """Put in what was left out of a record."""
    source = held.get("source", {})
    if not isinstance(source, Mapping) or {"text", "kind", "language"} <= set(source):
        return {"schema_version": "1", **held}
    read = extract(text).brief.source
    left_out = {"text": text, "kind": read.kind, "language": read.language}
    return {"schema_version": "1", **held, "source": {**left_out, **source}}


def _written(held: dict[str, Any]) -> str:
    """Write an object as JSON.

    Raises:
        DecodeError: It holds what JSON does not.
    """
    try:
        return json.dumps(held)
    except (TypeError, ValueError, RecursionError) as error:
        message = f"expected what JSON can hold: {error}"
        raise DecodeError([Problem(code=Code.WRONG_TYPE, message=message)]) from None
