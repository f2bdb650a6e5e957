"""The errors: one root, data carried, sentences built from it."""

from __future__ import annotations

import copy
import inspect
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import errors
from natobrief.diagnostics import Code, Problem
from natobrief.errors import (
    DecodeError,
    NatobriefError,
    NoMeetingError,
    ParseError,
    ProblemsError,
    SchemaVersionError,
    UnknownCountryError,
    UnsupportedFormat,
    ValidationError,
)
from natobrief.testing import texts

WITH_PROBLEMS = st.sampled_from(
    [ProblemsError, ParseError, DecodeError, SchemaVersionError, ValidationError]
)
PROBLEMS = st.lists(
    st.builds(
        Problem,
        code=st.sampled_from(Code),
        message=texts(),
        pointer=st.none() | st.just("/meetings/0"),
    ),
    min_size=1,
    max_size=4,
)


class TestTree:
    """Whoever catches the root catches all; builtin errors are caught as what they are."""

    def test_every_error_has_the_root(self) -> None:
        classes = [kind for _, kind in inspect.getmembers(errors, inspect.isclass)]
        errors_ = [kind for kind in classes if issubclass(kind, Exception)]
        raised = [kind for kind in errors_ if not issubclass(kind, Warning)]
        assert all(issubclass(kind, NatobriefError) for kind in raised)
        assert all(kind.__name__ in (errors.__doc__ or "") for kind in raised)

    @pytest.mark.parametrize(
        ("kind", "builtin"),
        [
            (ValidationError, ValueError),
            (UnsupportedFormat, ValueError),
            (UnknownCountryError, LookupError),
            (NoMeetingError, LookupError),
        ],
    )
    def test_builtin_kinds(self, kind: type[Exception], builtin: type[Exception]) -> None:
        assert issubclass(kind, builtin)

    def test_a_version_not_known_is_a_decode_error(self) -> None:
        assert issubclass(SchemaVersionError, DecodeError)


class TestProblems:
    """An error carries every problem and prints each."""

    @given(kind=WITH_PROBLEMS, problems=PROBLEMS)
    def test_all_are_kept_in_order(
        self, kind: type[ProblemsError], problems: list[Problem]
    ) -> None:
        assert kind(iter(problems)).problems == tuple(problems)

    @given(kind=WITH_PROBLEMS, problems=PROBLEMS)
    def test_all_are_counted_and_printed(
        self, kind: type[ProblemsError], problems: list[Problem]
    ) -> None:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        assert str(kind(problems)) == "\n".join([count, *map(str, problems)])

    @given(kind=WITH_PROBLEMS, problems=PROBLEMS)
    def test_it_survives_copying_and_pickling(
        self, kind: type[ProblemsError], problems: list[Problem]
    ) -> None:
        error = kind(problems)
        for again in (copy.copy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301 - ours
            assert type(again) is kind
            assert again.problems == error.problems


class TestSentences:
    """A sentence says what was found and what would have done."""

    def test_no_meeting(self) -> None:
        assert "no meeting" in str(NoMeetingError())

    @given(asked=texts(), nearest=st.none() | texts())
    def test_an_unknown_country(self, asked: str, nearest: str | None) -> None:
        sentence = str(UnknownCountryError(asked, nearest))
        hint = "" if nearest is None else f"; did you mean {nearest!r}?"
        assert sentence == f"no country is called {asked!r}{hint}"

    @given(asked=texts(), known=st.lists(st.sampled_from(["json", "ics", "csv"]), unique=True))
    def test_an_unsupported_format(self, asked: str, known: list[str]) -> None:
        error = UnsupportedFormat(asked, iter(known))
        assert error.known == tuple(known)
        assert str(error) == (
            f"format {asked!r} is not supported here; choose from {', '.join(known)}"
        )

    @pytest.mark.parametrize(
        "error", [NoMeetingError(), UnknownCountryError("Ruritania"), UnsupportedFormat("x", ["y"])]
    )
    def test_they_survive_pickling(self, error: Exception) -> None:
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - ours
        assert str(again) == str(error)
