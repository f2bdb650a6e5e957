"""JSON: one object per brief, every field written, nothing coerced in reading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from natobrief.diagnostics import Code, Problem
from natobrief.errors import DecodeError, SchemaVersionError, ValidationError
from natobrief.forms._checks import check_brief, check_indent
from natobrief.forms._faults import Fault, MismatchError, Path, described, pointer_of, walk
from natobrief.forms._read import Members, Number, read_json
from natobrief.forms._registry import Unknown
from natobrief.forms._straight import brief_of
from natobrief.forms._structure import structure
from natobrief.forms._wire import VERSION, VERSION_MEMBER, wire_of
from natobrief.model import Brief, Extra
from natobrief.model._canonical import DEEPEST, canonical_json

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def dumps(brief: Brief, *, indent: int | None = None) -> str:
    """Write a brief as one JSON object; see `natobrief.dumps`."""
    check_indent(indent)
    check_brief(brief)
    wire = wire_of(brief)
    # Numbers that were kept may be fractions, which orjson writes in another way.
    text = None if brief.extra else _write_quickly(wire, indent)
    return _write(wire, indent) if text is None else text


def lost(_brief: Brief, *, indent: int | None = None) -> tuple[Problem, ...]:
    """Give what JSON cannot hold: it holds everything."""
    check_indent(indent)
    return ()


def _write_quickly(wire: dict[str, Any], indent: int | None) -> str | None:
    """Write with orjson; None when it is not installed or cannot hold a value."""
    try:
        import orjson  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    try:
        return orjson.dumps(wire, option=orjson.OPT_INDENT_2 if indent else None).decode()
    except orjson.JSONEncodeError:
        return None


def _write(wire: dict[str, Any], indent: int | None) -> str:
    """Write with the standard library: what orjson writes, and what it cannot."""
    problems = [fault.as_problem() for fault in _unwritable(wire)]
    if problems:
        raise ValidationError(problems)
    return canonical_json(wire, indent)


def _unwritable(wire: dict[str, Any]) -> Iterator[Fault]:
    """Find what would not come back: text that JSON changes, numbers that Python does not write."""
    for path, value in walk(wire):
        for text in (value, *path[-1:]):
            if isinstance(text, str) and _PAIR.search(text):
                yield _impossible(path, "text without surrogate pairs", ascii(text[:60]))
        if isinstance(value, int) and not _is_writable(value):
            yield _impossible(path, "a number that Python writes", "one of too many digits")


def _is_writable(number: int) -> bool:
    try:
        return bool(str(number))
    except ValueError:
        return False


def _impossible(path: Path, expected: str, found: str) -> Fault:
    return Fault.of(MismatchError(Code.IMPOSSIBLE_VALUE, expected, found), path)


def loads(data: str | bytes, *, unknown: Unknown | None = None) -> Brief:
    """Read a brief from one JSON object; see `natobrief.loads`."""
    document, faults = read_json(data)
    if not isinstance(document, dict):
        mismatch = MismatchError(Code.WRONG_TYPE, "an object", described(document))
        raise _error_of([*faults, Fault.of(mismatch, ())])
    return brief_from(document, unknown, faults)


def brief_from(document: Members, unknown: Unknown | None, faults: Sequence[Fault] = ()) -> Brief:
    """Make a brief of the object that JSON has.

    Args:
        document: The object; what no field holds, and the version, are taken out of it.
        unknown: As for `natobrief.loads`.
        faults: What is wrong with it already.

    Raises:
        DecodeError: It is no brief; every fault is listed.
    """
    if not faults and (straight := brief_of(document)):
        return straight
    return _load_at_length(document, faults, unknown)


def _load_at_length(document: Members, faults: Sequence[Fault], unknown: Unknown | None) -> Brief:
    """Make a brief of an object in which something is wrong, or that holds more than a brief."""
    faults = [*faults, *_faults_of_version(document)]
    brief, found = structure(document, Brief)
    strays = [fault for fault in found if fault.code is Code.UNKNOWN_FIELD]
    values = [(stray.path, _take_out(document, stray.path)) for stray in strays]
    if strays:  # what no field holds has kept the classes themselves from being tried
        brief, found = structure(document, Brief)
    extra, unkept = _keep(values) if unknown == "keep" else ([], [])
    faults += [*(strays if unknown in {None, "refuse"} else unkept), *found]
    if faults or brief is None:
        raise _error_of(faults)
    return attrs.evolve(brief, extra=tuple(extra)) if extra else brief


def _faults_of_version(document: Members) -> list[Fault]:
    """Check the version, and take it out: it is no field of the brief."""
    found = described(document[VERSION_MEMBER]) if VERSION_MEMBER in document else "none"
    if document.pop(VERSION_MEMBER, None) == VERSION:
        return []
    mismatch = MismatchError(Code.SCHEMA_VERSION, f"the string {VERSION!r}", found)
    return [Fault.of(mismatch, (VERSION_MEMBER,))]


def _error_of(faults: list[Fault]) -> DecodeError:
    codes = {fault.code for fault in faults}
    kind = SchemaVersionError if Code.SCHEMA_VERSION in codes else DecodeError
    return kind(fault.as_problem() for fault in faults)


def _take_out(document: Any, path: Path) -> object:  # noqa: ANN401 - JSON, of any shape
    for step in path[:-1]:
        document = document[step]
    return document.pop(path[-1])


def _keep(values: list[tuple[Path, object]]) -> tuple[list[Extra], list[Fault]]:
    """Keep members that no field holds, sorted by pointer, but those that Python would change."""
    faults = [fault for path, value in values for fault in _unkeepable(path, value)]
    if faults:
        return [], faults
    kept = [Extra(pointer=pointer_of(path), json=canonical_json(value)) for path, value in values]
    return sorted(kept, key=lambda extra: extra.pointer), []


def _unkeepable(path: Path, value: object) -> Iterator[Fault]:
    for inner, each in walk(value):
        if isinstance(each, Number):
            yield _impossible(path + inner, "a number that Python holds exactly", described(each))
        if len(inner) == DEEPEST and isinstance(each, dict | list):
            yield _impossible(path, f"at most {DEEPEST} levels", "more")
