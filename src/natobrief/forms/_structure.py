"""Plain values to a brief: a strict cattrs converter, and its errors as faults.

Nothing is coerced. Each hook raises `MismatchError`; cattrs gathers what the hooks of all fields
raised, with notes that say where, and `faults_of` walks what it gathered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import GenericAlias, NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin

import attrs
from cattrs import BaseValidationError, ClassValidationError, Converter, ForbiddenExtraKeysError
from cattrs.errors import AttributeValidationNote, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, override

from natobrief.diagnostics import Code
from natobrief.errors import ValidationError
from natobrief.forms import _values
from natobrief.forms._faults import Fault, MismatchError, Path, described, hint, shortened
from natobrief.forms._wire import TAG, TAGGED, fields_of, members_of
from natobrief.model import Brief, Country

_Hook: TypeAlias = Callable[[Any, Any], Any]
T = TypeVar("T")


def structure(value: object, cls: type[T], path: Path = ()) -> tuple[T | None, list[Fault]]:
    """Make a value of a class of plain values, or find all that keeps them from being one.

    Args:
        value: What a JSON text holds, without the schema version.
        cls: The brief, or a class whose values it holds.
        path: Where the value stands.

    Returns:
        The value and no fault, or None and at least one fault.
    """
    try:
        return _converter().structure(value, cls), []
    except (BaseValidationError, MismatchError) as error:
        return None, list(_faults_in(error, path))


def _faults_in(error: Exception, path: Path) -> Iterator[Fault]:
    """Walk what cattrs gathered, and say where each fault stands."""
    match error:
        case BaseValidationError():
            for each in error.exceptions:
                yield from _faults_in(each, path + _step_of(each))
        case MismatchError():
            yield Fault.of(error, path)
        case ForbiddenExtraKeysError():
            known = members_of(error.cl)
            for name in sorted(error.extra_fields):
                expected = f"a member of {error.cl.__name__}{hint(name, known)}"
                stray = MismatchError(Code.UNKNOWN_FIELD, expected, shortened(name), name)
                yield Fault.of(stray, path)
        case KeyError():
            yield Fault.of(MismatchError(Code.MISSING_FIELD, "a value", "none"), path)
        case _:
            raise error


def _step_of(error: Exception) -> Path:
    """Read the step that leads to the place of an error off the note that cattrs left on it."""
    notes = getattr(error, "__notes__", ())
    names = [note.name for note in notes if isinstance(note, AttributeValidationNote)]
    indices = [note.index for note in notes if isinstance(note, IterableValidationNote)]
    return (*names, *indices)


@cache
def _converter() -> Converter:
    made = Converter(forbid_extra_keys=True, detailed_validation=True)
    made.register_structure_hook_factory(attrs.has, lambda cls: _object_hook(cls, made))
    made.register_structure_hook_factory(_is_tagged, lambda cls: _party_hook([cls], made))
    made.register_structure_hook_factory(_is_tuple, lambda kind: _list_hook(kind, made))
    made.register_structure_hook_factory(_is_union, lambda union: _union_hook(union, made))
    made.register_structure_hook(str, _values.text)
    made.register_structure_hook(StrEnum, _values.word)  # its subclasses too
    made.register_structure_hook(int, _values.whole_number)
    made.register_structure_hook(date, _values.day)
    made.register_structure_hook(Country, _values.country)
    return made


def _is_tagged(annotation: object) -> bool:
    return annotation in TAGGED


def _is_tuple(annotation: object) -> bool:
    return get_origin(annotation) is tuple


def _is_union(annotation: object) -> bool:
    return get_origin(annotation) in {Union, UnionType}


def _list_hook(kind: Any, made: Converter) -> _Hook:  # noqa: ANN401 - an annotation
    structure_list = made.get_structure_hook(GenericAlias(list, get_args(kind)[:1]))

    def structure(value: object, _kind: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            _values.refuse("a list", value)
        return tuple(structure_list(value, kind))

    return structure


def _union_hook(union: object, made: Converter) -> _Hook:
    arms = [arm for arm in get_args(union) if arm is not NoneType]
    hook: _Hook
    if datetime in arms:
        hook = _values.day_or_moment
    elif len(arms) > 1:
        hook = _party_hook(arms, made)
    else:
        hook = made.get_structure_hook(arms[0])
    if NoneType not in get_args(union):
        return hook

    def structure(value: object, _kind: object) -> object:
        try:
            return None if value is None else hook(value, arms[0])
        except MismatchError as error:
            expected = f"{error.expected}, or null"
            raise MismatchError(error.code, expected, error.found, error.step) from None

    return structure


def _object_hook(cls: type, made: Converter) -> _Hook:
    """Structure an object: what its fields, unknown members and class refuse, all at once."""
    overrides: dict[str, Any] = {
        field.name: override(struct_hook=_field_hook(cls, field, made)) for field in fields_of(cls)
    }
    if cls is Brief:
        overrides["extra"] = override(omit=True)
    fill: _Hook = make_dict_structure_fn(cls, made, **overrides)

    def structure(value: object, _kind: object) -> object:
        if not isinstance(value, dict):
            _values.refuse("an object", value)
        try:
            return fill(value, cls)
        except ClassValidationError as error:
            raise error.derive([_as_mismatch(each, value) for each in error.exceptions]) from None

    return structure


def _field_hook(cls: type, field: attrs.Attribute[Any], made: Converter) -> _Hook:
    """Structure the value of a field and ask its validator, whatever becomes of other fields."""
    structure_value: _Hook = made.get_structure_hook(field.type)
    validate = attrs.validators.and_(*([field.validator] if field.validator else []))
    stand_in: object = object.__new__(
        cls
    )  # a validator asks the object for the name of its class alone

    def structure(value: object, kind: object) -> object:
        made_of_it = structure_value(value, kind)
        try:
            validate(stand_in, field, made_of_it)
        except ValidationError as error:
            raise _refusal(error, {field.name: value}, own=True) from None
        return made_of_it

    return structure


def _as_mismatch(error: Exception, members: dict[str, object]) -> Exception:
    """Say in the words of JSON what a class refused; other errors pass as they are."""
    return _refusal(error, members) if isinstance(error, ValidationError) else error


def _refusal(
    error: ValidationError, members: dict[str, object], *, own: bool = False
) -> MismatchError:
    """Read a refusal, ``Class.field: expected this, found that``, and say what JSON held.

    Args:
        error: What a constructor or a validator raised.
        members: The values of the object, as JSON holds them.
        own: Whether the path to the fault leads to the field already.
    """
    [problem] = error.problems
    place, _, rule = problem.message.partition(": expected ")
    field = place.rpartition(".")[2]
    found = described(members[field]) if field in members else "none"
    return MismatchError(
        Code(problem.code), rule.partition(", found ")[0], found, None if own else field
    )


def _party_hook(arms: list[type], made: Converter) -> _Hook:
    """Structure a country's code, or the object of an organisation or a person, told by its tag."""
    tagged = {arm.__name__: arm for arm in arms if arm is not Country}
    hooks = {name: _object_hook(arm, made) for name, arm in tagged.items()}
    codes = ["a country's code"] if Country in arms else []
    expected = " or ".join([*codes, *(f"an object of type {name!r}" for name in tagged)])

    def structure(value: object, kind: object) -> object:
        if isinstance(value, str) and codes:
            return _values.country(value, kind)
        if not isinstance(value, dict):
            _values.refuse(expected, value)
        faults: list[Exception] = list(_faults_of_tag(value, list(tagged)))
        likest = max(tagged, key=lambda name: len(value.keys() & {*members_of(tagged[name])}))
        name = likest if faults else value[TAG]
        members = {key: held for key, held in value.items() if key != TAG}
        made_of_it = None
        try:
            made_of_it = hooks[name](members, kind)
        except ClassValidationError as error:
            faults += error.exceptions
        if faults:
            raise ClassValidationError(expected, faults, tagged[name])
        return made_of_it

    return structure


def _faults_of_tag(members: dict[str, object], names: list[str]) -> Iterator[MismatchError]:
    """Check the member that tells an organisation from a person."""
    expected = " or ".join(map(repr, names))
    tag = members.get(TAG)
    if TAG not in members:
        yield MismatchError(Code.MISSING_FIELD, expected, "none", TAG)
    elif not isinstance(tag, str):
        yield MismatchError(Code.WRONG_TYPE, expected, described(tag), TAG)
    elif tag not in names:
        expected = f"{expected}{hint(tag, names)}"
        yield MismatchError(Code.UNKNOWN_VALUE, expected, described(tag), TAG)
