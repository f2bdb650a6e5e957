"""JSON text to plain values, stricter than `json`: no NaN, no name twice, no digit lost."""

from __future__ import annotations

import json
import re
from collections import Counter
from decimal import Decimal
from typing import NoReturn, TypeAlias, final

from attrs import frozen

from natobrief.diagnostics import Code, Excerpt, Problem
from natobrief.errors import DecodeError
from natobrief.forms._faults import Fault, shortened, walk
from natobrief.span import Span

#: Members of a JSON object in their order; the last one counts where a name stands twice.
Members: TypeAlias = dict[str, object]

#: Digits that Python converts by default; more take quadratic time.
_MOST_DIGITS = 4300

_CONSTANT = re.compile(r'"(?:[^"\\]|\\.)*"|(?P<constant>NaN|-?Infinity)')


@final
@frozen
class Number:
    """A number that Python would change or cannot take: no field wants it, so its digits do."""

    #: The number as written.
    digits: str

    def __str__(self) -> str:
        """Return the number as written."""
        return self.digits


class _ConstantError(ValueError):
    """NaN or an infinity stands where JSON wants a value."""


@final
class _Repeating(Members):
    """An object that names a member twice."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        counts = Counter(name for name, _ in pairs)
        self.repeated = [name for name, count in counts.items() if count > 1]


def read_json(data: str | bytes) -> tuple[object, list[Fault]]:
    """Read JSON text.

    Args:
        data: The text, or its bytes in UTF-8; a byte order mark in front is passed over.

    Returns:
        The value, in which `Number` stands for numbers that Python would change; and a fault for
        each name that stands twice in one object.

    Raises:
        DecodeError: The text is not JSON; the message gives line and column.

    >>> read_json('{"a": 1, "a": 1e400}')[0]
    {'a': Number(digits='1e400')}
    """
    value = _as_orjson_writes(data)
    if value is not None:
        return value, []
    value, repeats = _value_of(_text_of(data).removeprefix("\ufeff"))
    return value, list(_repetitions(value)) if repeats else []


def _as_orjson_writes(data: str | bytes) -> object:
    """Read with orjson what it would write just so; None of any other text.

    Text that comes back as it was names no member twice and holds no number that Python changes.
    """
    try:
        import orjson  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    if type(data) not in {str, bytes}:
        return None
    try:
        value = orjson.loads(data)
        raw = data.encode() if isinstance(data, str) else data
        again = orjson.dumps(value, option=orjson.OPT_INDENT_2 if raw[1:2] == b"\n" else None)
    except (orjson.JSONDecodeError, orjson.JSONEncodeError):
        return None
    return value if again == raw else None


def _text_of(data: str | bytes) -> str:
    if isinstance(data, str):
        return data
    if not isinstance(data, bytes):
        message = f"expected str or bytes, found {type(data).__name__}"
        raise DecodeError([Problem(code=Code.WRONG_TYPE, message=message)])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        start = error.start
        line = data.count(b"\n", 0, start) + 1
        message = f"line {line}: expected UTF-8, found byte 0x{data[start]:02x} at offset {start}"
        raise DecodeError([Problem(code=Code.NOT_JSON, message=message, pointer="")]) from None


def _value_of(text: str) -> tuple[object, bool]:
    """Parse a text; tell also whether any object names a member twice."""
    repeating: list[_Repeating] = []

    def members(pairs: list[tuple[str, object]]) -> Members:
        plain = dict(pairs)
        if len(plain) == len(pairs):
            return plain
        repeating.append(_Repeating(pairs))
        return repeating[-1]

    try:
        value = json.loads(
            text,
            object_pairs_hook=members,
            parse_int=_whole_number,
            parse_float=_decimal_number,
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as error:
        what = error.msg.removesuffix(" at").removesuffix(" starting")
        _refuse_text(text, error.pos, what[:1].lower() + what[1:])
    except _ConstantError:
        _refuse_text(text, *_first_constant(text))
    except RecursionError:
        _refuse_text(text, 0, "nested too deep")
    return value, bool(repeating)


def _whole_number(digits: str) -> int | Number:
    try:
        return int(digits) if len(digits) <= _MOST_DIGITS else Number(digits)
    except ValueError:  # the limit of this Python is lower than ours
        return Number(digits)


def _decimal_number(digits: str) -> float | Number:
    number = float(digits)
    try:
        exact = Decimal(digits) == Decimal(repr(number))
    except ArithmeticError:  # an exponent beyond what decimals hold
        exact = False
    return number if exact else Number(digits)


def _refuse_constant(_name: str) -> NoReturn:
    raise _ConstantError


def _first_constant(text: str) -> tuple[int, str]:
    """Find the first NaN or infinity outside of a string: where it stands, and what to say."""
    found = next(match for match in _CONSTANT.finditer(text) if match["constant"])
    return found.start(), f"expected a JSON value, found {found['constant']}"


def _refuse_text(text: str, at: int, what: str) -> NoReturn:
    """Raise the error for text that is not JSON, with line and column counted from 1."""
    line = text.count("\n", 0, at) + 1
    column = at - text.rfind("\n", 0, at)
    problem = Problem(
        code=Code.NOT_JSON,
        message=f"line {line}, column {column}: {what}",
        pointer="",
        span=Span(at, at + 1),
        excerpt=Excerpt.around(text, Span(at, at + 1)),
    )
    raise DecodeError([problem]) from None


def _repetitions(value: object) -> list[Fault]:
    return [
        Fault(
            path=(*path, name),
            code=Code.DUPLICATE_FIELD,
            message=f"expected each name once in an object, found {shortened(name)} twice or more",
        )
        for path, each in walk(value)
        if isinstance(each, _Repeating)
        for name in each.repeated
    ]
