"""What every class of the model promises."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import model, testing
from natobrief.testing import walk
from tests.model.fields import FIELDS, VALUES, Value

CLASSES = st.sampled_from(sorted(FIELDS, key=lambda kind: kind.__name__))
ANY_VALUE = CLASSES.flatmap(lambda kind: VALUES[kind])


def facts(value: Value) -> list[object]:
    """Return what tells a value from others: what its fields hold, and the offsets of moments."""
    held = attrs.astuple(value, recurse=False)
    return [*held, *(each.utcoffset() for each in held if isinstance(each, datetime))]


def declared_classes() -> set[type]:
    """Return the classes that the model exports."""
    exported = {getattr(model, name) for name in model.__all__}
    return {kind for kind in exported if not issubclass(kind, StrEnum)} - {model.Span}


class TestTable:
    """The table of these tests leaves out no class and no field."""

    def test_every_class_is_in_it(self) -> None:
        assert set(FIELDS) == set(VALUES) == declared_classes()

    @pytest.mark.parametrize("kind", FIELDS, ids=lambda kind: kind.__name__)
    def test_every_field_is_in_it(self, kind: type[attrs.AttrsInstance]) -> None:
        assert [field.name for field in attrs.fields(kind)] == list(FIELDS[kind])


class TestEquality:
    """Equal facts make equal values, and equal values have equal hashes."""

    @given(value=ANY_VALUE)
    def test_evolving_without_a_change_gives_an_equal_value(self, value: Value) -> None:
        assert attrs.evolve(value) == value

    @given(value=ANY_VALUE)
    def test_equal_values_have_equal_hashes(self, value: Value) -> None:
        assert hash(attrs.evolve(value)) == hash(value)

    @given(value=ANY_VALUE)
    def test_copies_and_pickles_are_equal(self, value: Value) -> None:
        assert copy.copy(value) == copy.deepcopy(value) == value
        assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - it was just made

    @given(value=ANY_VALUE)
    def test_nothing_equals_a_value_of_another_class(self, value: Value) -> None:
        assert value != attrs.astuple(value, recurse=False)

    @given(data=st.data(), value=ANY_VALUE)
    def test_a_value_with_another_fact_is_another(self, data: st.DataObject, value: Value) -> None:
        other = data.draw(VALUES[type(value)])
        assert (value != other) is (facts(value) != facts(other))

    @given(brief=testing.briefs(words=testing.texts(surrogates=True)))
    def test_a_whole_brief_is_a_key(self, brief: model.Brief) -> None:
        assert {brief: "kept"}[attrs.evolve(brief)] == "kept"


class TestImmutability:
    """Nothing that a value holds can be changed, however deep it lies."""

    @given(value=ANY_VALUE)
    def test_all_that_it_holds_is_immutable(self, value: Value) -> None:
        for pointer, held in walk(value):
            assert is_immutable(held), pointer

    @given(value=ANY_VALUE)
    def test_it_has_slots_and_no_dictionary(self, value: Value) -> None:
        for _, held in walk(value):
            assert not attrs.has(type(held)) or not hasattr(held, "__dict__")

    @given(data=st.data(), value=ANY_VALUE)
    def test_no_field_can_be_assigned_or_deleted(self, data: st.DataObject, value: Value) -> None:
        name = data.draw(st.sampled_from([field.name for field in attrs.fields(type(value))]))
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, name, getattr(value, name))
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, name)

    @given(value=ANY_VALUE)
    def test_nothing_can_be_added(self, value: Value) -> None:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            value.note = "seen"

    @pytest.mark.parametrize("kind", [*FIELDS, model.Span], ids=lambda kind: kind.__name__)
    def test_every_class_is_final(self, kind: type) -> None:
        assert getattr(kind, "__final__", False)


def is_immutable(held: object) -> bool:
    """Tell whether a value is of a kind that cannot change; exact types, no subclasses."""
    plain = type(held) in {str, int, tuple, date}
    if type(held) is tuple:
        return all(map(is_immutable, held))
    return plain or isinstance(held, StrEnum) or type(held) in {datetime, *FIELDS, model.Span}


class TestConstruction:
    """Fields are named, and lists become tuples."""

    @given(data=st.data())
    def test_fields_are_keyword_only(self, data: st.DataObject) -> None:
        kinds = [kind for kind in FIELDS if kind is not model.Country]
        kind = data.draw(st.sampled_from(kinds))
        value = data.draw(VALUES[kind])
        with pytest.raises(TypeError):
            kind(*attrs.astuple(value, recurse=False))

    @given(data=st.data())
    def test_a_list_is_stored_as_a_tuple(self, data: st.DataObject) -> None:
        listed = [
            (kind, name)
            for kind, declared in FIELDS.items()
            for name, words in declared.items()
            if words.endswith("*")
        ]
        kind, name = data.draw(st.sampled_from(listed))
        value = data.draw(VALUES[kind])
        for form in (list, iter, list[Any]):
            again = attrs.evolve(value, **{name: form(getattr(value, name))})
            assert type(getattr(again, name)) is tuple
            assert again == value

    @given(words=testing.texts(surrogates=True))
    def test_a_subclass_of_text_is_stored_as_text(self, words: str) -> None:
        noted = _Noted(words)
        person = model.Person(name=noted, office=noted)
        said = model.Statement(mode=model.StatementMode.VERBATIM, parts=(noted,))
        for held in (person.name, person.office, said.parts[0]):
            assert type(held) is str
            assert held == words

    @given(day=st.dates(), moment=st.datetimes(timezones=st.just(UTC)))
    def test_a_subclass_of_a_date_is_stored_as_a_date(self, day: date, moment: datetime) -> None:
        own_day = _Day(day.year, day.month, day.day)
        own_moment = _Moment.combine(moment, moment.timetz())
        days = model.DateRange(first=own_day, last=own_day)
        for held, plain in (
            (days.first, day),
            (model.Session(title="Dinner", start=own_day).start, day),
            (model.Session(title="Dinner", end=own_moment).end, moment),
        ):
            assert type(held) is type(plain)
            assert held == plain


class _Day(date):
    """A date with room for anything, as libraries that stop the clock have them."""


class _Moment(datetime):
    """A moment with room for anything, as tables of data have them."""


class _Noted(str):  # noqa: SLOT000 - the dictionary is the point
    """Text with a note that can be changed, as parsers of HTML make them."""

    def __init__(self, _text: str) -> None:
        self.notes: list[str] = []
