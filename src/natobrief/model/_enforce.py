"""One mechanism that makes the classes hold what their annotations say.

`attrs.frozen` keeps fields from being assigned, but neither looks at annotations nor into
containers. `enforced` is an attrs field transformer: for each field it reads the annotation once
and gives the field a validator of that shape, and a converter, so that a list handed to a
constructor becomes a tuple, a subclass of text or of a date the plain kind, and nothing mutable
is ever held. Of other kinds no subclass is taken.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from enum import Enum, StrEnum
from typing import Any, NoReturn, TypeAlias, TypeVar, Union, get_args, get_origin

import attrs

from natobrief.diagnostics import Code, Problem
from natobrief.errors import ValidationError

#: Tells whether a value has the shape wanted.
Shape: TypeAlias = Callable[[object], bool]

#: What `unchecked` makes.
Made = TypeVar("Made")

#: The validator that a field has beside that of its shape, or None, in its metadata.
_OWN_VALIDATOR = "own_validator"

#: How much of a value that was refused a message shows.
_LONGEST = 300

#: Marks a text field that may be empty, in a field's metadata.
MAY_BE_BLANK = "may_be_blank"

#: What is plain as it is.
_PLAIN = frozenset({str, date, datetime, types.NoneType, int, bool, tuple})

#: Of these the kind alone does not tell whether a value is one that is wanted.
_NOT_BY_KIND = frozenset({str, datetime})

#: What can be iterated and is no sequence of values: it is one value, or has no order.
_NO_SEQUENCES = (str, bytes, bytearray, memoryview)


def refuse(owner: object, name: str, value: object, rule: str) -> NoReturn:
    """Raise the one error of a constructor: class, field, rule and the value found.

    Raises:
        ValidationError: Always.
    """
    found = repr(value)
    if len(found) > _LONGEST:
        found = f"{found[: _LONGEST - 3]}..."
    message = f"{type(owner).__name__}.{name}: expected {rule}, found {found}"
    raise ValidationError([Problem(code=Code.IMPOSSIBLE_VALUE, message=message)])


def enforced(_cls: type, fields: list[attrs.Attribute[object]]) -> list[attrs.Attribute[object]]:
    """Give every field the validator, and tuples the converter, that its annotation asks for."""
    return [_enforced(field) for field in fields]


def unchecked(cls: type[Made]) -> Callable[..., Made]:
    """Return what makes an object of a class of its values, all of them, in order, as they are.

    For values that we made ourselves and many objects: nothing is checked, nor converted.

    >>> from natobrief.model import DateRange
    >>> unchecked(DateRange)(date(2024, 7, 9), date(2024, 7, 11), ())
    DateRange(first=datetime.date(2024, 7, 9), last=datetime.date(2024, 7, 11), weekdays_stated=())
    """
    new = cls.__new__
    setters = [getattr(cls, field.name).__set__ for field in attrs.fields(cls)]  # type: ignore[arg-type]

    def make(*values: object) -> Made:
        made = new(cls)
        for setter, value in zip(setters, values, strict=True):
            setter(made, value)
        return made

    return make


def own_checks(cls: type) -> tuple[Callable[[object], object], ...]:
    """Return what a class asks of an object whose values all have the shapes of its fields."""
    checks = [
        _check_of(field, validator)
        for field in attrs.fields(cls)
        if (validator := field.metadata.get(_OWN_VALIDATOR, field.validator)) is not None
    ]
    of_whole = getattr(cls, "__attrs_post_init__", None)
    return tuple(checks) if of_whole is None else (*checks, of_whole)


def _check_of(
    field: attrs.Attribute[Any], validator: Callable[[Any, Any, Any], object]
) -> Callable[[object], object]:
    name = field.name
    return lambda made: validator(made, field, getattr(made, name))


def has_own_converter(cls: type) -> bool:
    """Tell whether a class makes other values of some that have the shapes of its fields."""
    ours = {None, _as_plain, _as_tuple}
    return any(field.converter not in ours for field in attrs.fields(cls))


def _enforced(field: attrs.Attribute[object]) -> attrs.Attribute[object]:
    shape, rule = _shape_of(field.type, blank=MAY_BE_BLANK in field.metadata)

    def matches_annotation(owner: object, _field: object, value: object) -> None:
        if not shape(value):
            refuse(owner, field.name, value, rule)

    own = field.validator
    validator = (
        matches_annotation if own is None else attrs.validators.and_(matches_annotation, own)
    )
    return field.evolve(
        validator=validator,
        converter=_converter_of(field),
        metadata={**field.metadata, _OWN_VALIDATOR: own},
    )


def _converter_of(
    field: attrs.Attribute[object],
) -> Callable[[Any], Any] | attrs.Converter[Any, Any]:
    if get_origin(field.type) is tuple:
        return _as_tuple
    own = field.converter
    return _as_plain if own is None else attrs.converters.pipe(_as_plain, own)


def _as_plain(value: object) -> object:
    """Make text or a date of a subclass of it, which may hold anything, mutable values too.

    Members of closed lists are left to be refused, and dates that would lose something.
    """
    if type(value) in _PLAIN:  # nearly always
        return value
    if isinstance(value, str) and not isinstance(value, Enum):
        return str.__str__(value)
    if isinstance(value, date):
        try:
            plain = _plain_moment(value) if isinstance(value, datetime) else _plain_day(value)
        except (TypeError, ValueError):  # one that is no date at all, as pandas' "not a time"
            return value
        return plain if plain == value else value
    return value


def _plain_day(day: date) -> date:
    return date(day.year, day.month, day.day)


def _plain_moment(moment: datetime) -> datetime:
    return datetime.combine(_plain_day(moment), moment.timetz())


def _as_tuple(values: object) -> object:
    """Make a tuple of a sequence or an iterator; text, bytes and all else are left as they are.

    What is no field's kind is refused afterwards, as it was given.
    """
    if type(values) is tuple:  # nearly always: to ask for a sequence takes longer
        return tuple(map(_as_plain, values))
    if isinstance(values, Sequence | Iterator) and not isinstance(values, _NO_SEQUENCES):
        return tuple(map(_as_plain, values))
    return values


def _shape_of(annotation: object, *, blank: bool = False) -> tuple[Shape, str]:
    """Read an annotation: a test of values and the words for what it wants."""
    if get_origin(annotation) in {Union, types.UnionType}:
        return _union(annotation)
    if get_origin(annotation) is tuple:
        shape, rule = _shape_of(get_args(annotation)[0])
        return _each(shape), f"a sequence of: {rule}"
    if annotation is str:
        return (_is_text, "text") if blank else (_says_something, "text that is not blank")
    if annotation is date:
        return _is_plain_date, "a plain date"
    if annotation is datetime:
        return _is_aware, "a datetime with a UTC offset in whole minutes"
    return _instance(annotation)


def _union(annotation: object) -> tuple[Shape, str]:
    shapes = {arm: _shape_of(arm) for arm in get_args(annotation)}
    rule = " or ".join(words for _, words in shapes.values())
    # Most arms are told by the kind alone: one look tells them all.
    kinds = frozenset(arm for arm in shapes if arm not in _NOT_BY_KIND and not get_origin(arm))
    tests = [test for arm, (test, _) in shapes.items() if arm not in kinds]
    if not tests:
        return lambda value: type(value) in kinds, rule
    return lambda value: type(value) in kinds or any(test(value) for test in tests), rule


def _each(shape: Shape) -> Shape:
    return lambda values: isinstance(values, tuple) and all(map(shape, values))


def _instance(annotation: object) -> tuple[Shape, str]:
    if annotation is None or annotation is types.NoneType:
        return lambda value: value is None, "None"
    if not isinstance(annotation, type):  # pragma: no cover - a field of ours is always readable
        message = f"no shape for {annotation!r}"
        raise TypeError(message)
    if issubclass(annotation, StrEnum):
        words = ", ".join(member.name for member in list(annotation)[:4])
        more = ", ..." if len(annotation) > 4 else ""  # noqa: PLR2004 - a taste of a long list
        return _member_of(annotation), f"a {annotation.__name__} ({words}{more})"
    article = "an" if annotation.__name__[0] in "AEIOU" else "a"
    return _member_of(annotation), f"{article} {annotation.__name__}"


def _member_of(kind: type) -> Shape:
    # Not `isinstance`: a subclass may hold what changes, and equals no value of the class.
    return lambda value: type(value) is kind


def _is_text(value: object) -> bool:
    return type(value) is str


def _says_something(value: object) -> bool:
    return type(value) is str and bool(value.strip())


def _is_plain_date(value: object) -> bool:
    return type(value) is date


def _is_aware(value: object) -> bool:
    if type(value) is not datetime:
        return False
    offset = value.utcoffset()
    return offset is not None and not offset % timedelta(minutes=1)
