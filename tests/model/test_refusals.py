"""What the classes refuse, and how they say so."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from natobrief import testing
from natobrief.errors import ValidationError
from natobrief.model import (
    Amount,
    AmountBound,
    Commitment,
    CommitmentKind,
    Country,
    DateRange,
    DocumentKind,
    Evidence,
    Language,
    Origin,
    Person,
    Session,
    Source,
    Statement,
    StatementMode,
    Theme,
    Transition,
    Venue,
)
from natobrief.model.country import ALPHA3_CODES
from natobrief.testing.days import offsets
from tests.model.fields import FIELDS, VALUES, Value, wrong_values

BLANK = st.text(st.sampled_from(" \t\r\n\x0b\x1c\x85\xa0\u2003\u2028\u3000"), max_size=3)


def fields_declared(*forms: str) -> list[tuple[type, str]]:
    """List class and field of all fields of these forms; of all fields for none."""
    return [
        (kind, name)
        for kind, declared in FIELDS.items()
        for name, form in declared.items()
        if form in forms or not forms
    ]


def refusal(kind: type, /, **fields: object) -> str:
    """Return the message with which a class refuses these fields."""
    with pytest.raises(ValidationError) as caught:
        kind(**fields)
    [problem] = caught.value.problems
    return problem.message


def refusal_of(value: Value, /, **changes: object) -> str:
    """Return the message with which a value refuses these changes."""
    fields = {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}
    return refusal(type(value), **{**fields, **changes})


def as_held(value: object) -> object:
    """Return a value as a field would hold it."""
    return tuple(value) if isinstance(value, list) else value


def shown(value: object) -> str:
    """Return a value as a message shows it: long ones are cut."""
    words = repr(value)
    return words if len(words) <= 300 else f"{words[:297]}..."


class Isle(Country):  # type: ignore[misc]
    """A country with room for more than a code."""


class NoDay(date):
    """What some libraries put where there is no date: it is one in name only."""

    year = float("nan")  # type: ignore[assignment]


class Finer(datetime):
    """A moment that knows more than a datetime can hold, and so is none that a datetime can."""

    def __eq__(self, other: object) -> bool:
        """Equal only its like."""
        return type(other) is Finer

    __hash__ = datetime.__hash__


class TestKinds:
    """A field takes values of its kind and no other."""

    def test_a_subclass_of_a_class_is_refused(self) -> None:
        message = refusal(Venue, country=Isle("MLT"))
        assert message == "Venue.country: expected a Country or None, found Isle(alpha3='MLT')"

    @pytest.mark.parametrize(
        "odd",
        [
            pytest.param(NoDay(2024, 7, 9), id="no day"),
            pytest.param(Finer(2024, 7, 9, tzinfo=UTC), id="would lose something"),
        ],
    )
    def test_a_date_that_is_not_what_it_says_is_refused(self, odd: date) -> None:
        assert refusal(Session, title="Dinner", start=odd).endswith(f"found {odd!r}")

    @pytest.mark.parametrize("length", [299, 1_000_000])
    def test_a_long_value_is_cut_in_the_message(self, length: int) -> None:
        message = refusal(Country, alpha3="x" * length)
        assert message.endswith(f"'{'x' * 296}...")
        assert message.startswith("Country.alpha3: expected an ISO 3166-1 alpha-3 code")

    @given(data=st.data(), where=st.sampled_from(fields_declared()))
    def test_another_kind_is_refused(self, data: st.DataObject, where: tuple[type, str]) -> None:
        kind, name = where
        wrong = data.draw(wrong_values(FIELDS[kind][name]))
        message = refusal_of(data.draw(VALUES[kind]), **{name: wrong})
        assert message.startswith(f"{kind.__name__}.{name}: expected ")
        assert message.endswith((f", found {shown(wrong)}", f", found {shown(as_held(wrong))}"))

    @given(data=st.data(), where=st.sampled_from(fields_declared("text", "text?")), blank=BLANK)
    def test_blank_text_is_refused(
        self, data: st.DataObject, where: tuple[type, str], blank: str
    ) -> None:
        kind, name = where
        message = refusal_of(data.draw(VALUES[kind]), **{name: blank})
        assert message.startswith(f"{kind.__name__}.{name}: expected text that is not blank")

    @given(blank=BLANK)
    def test_blank_text_among_others_is_refused(self, blank: str) -> None:
        message = refusal(Statement, mode=StatementMode.VERBATIM, parts=["We met.", blank])
        assert message.startswith("Statement.parts: expected a sequence of: text that is not blank")

    @given(blank=BLANK)
    def test_the_text_of_a_source_may_be_blank(self, blank: str) -> None:
        source = Source(text=blank, kind=DocumentKind.READOUT, language=Language.EN)
        assert source.text == blank

    @given(data=st.data(), where=st.sampled_from(fields_declared("Theme*")))
    def test_what_has_no_order_is_refused(
        self, data: st.DataObject, where: tuple[type, str]
    ) -> None:
        kind, name = where
        value, themes = data.draw(VALUES[kind]), data.draw(st.sets(st.sampled_from(Theme)))
        for unordered in (themes, frozenset(themes), dict.fromkeys(themes)):
            assert refusal_of(value, **{name: unordered}).endswith(f"found {shown(unordered)}")

    def test_a_member_of_a_closed_list_is_no_text(self) -> None:
        message = refusal(Person, name=Theme.RUSSIA)
        assert message == (
            "Person.name: expected text that is not blank, found <Theme.RUSSIA: 'russia'>"
        )

    def test_a_word_is_no_member_of_a_closed_list(self) -> None:
        message = refusal(Statement, mode="verbatim", parts=["We met."])
        assert message == (
            "Statement.mode: expected a StatementMode (VERBATIM, PARAPHRASE), found 'verbatim'"
        )


class TestDays:
    """Days are plain dates, in their order."""

    @given(days=st.tuples(st.dates(), st.dates()))
    def test_a_last_day_before_the_first(self, days: tuple[date, date]) -> None:
        last, first = sorted(days)
        assume(last < first)
        message = refusal(DateRange, first=first, last=last)
        assert message == (
            f"DateRange.last: expected a day not before first ({first}), found {last!r}"
        )

    @pytest.mark.parametrize("name", ["first", "last"])
    @given(moment=st.datetimes() | st.datetimes(timezones=st.just(UTC)))
    def test_a_datetime_is_no_plain_date(self, name: str, moment: datetime) -> None:
        message = refusal_of(DateRange(first=date.min, last=date.max), **{name: moment})
        assert message == f"DateRange.{name}: expected a plain date, found {moment!r}"


class TestVenue:
    """A venue says something."""

    def test_a_place_of_which_nothing_is_known(self) -> None:
        message = refusal(Venue)
        assert message == (
            "Venue.city: expected a name, a city, a country or a time zone, found None"
        )

    @pytest.mark.parametrize(
        "name", ["/Brussels", "Europe/", "Europe//Brussels", "Europe/Brüssel", "UTC\n", "+01:00"]
    )
    def test_a_zone_that_cannot_be_an_iana_name(self, name: str) -> None:
        assert refusal(Venue, timezone=name) == (
            f"Venue.timezone: expected an IANA zone name, such as Europe/Brussels, found {name!r}"
        )


class TestSession:
    """A session has two ends of one kind, in their order, or says nothing of them."""

    @pytest.mark.parametrize("name", ["start", "end"])
    @given(moment=st.datetimes())
    def test_a_datetime_without_an_offset(self, name: str, moment: datetime) -> None:
        message = refusal(Session, title="Dinner", **{name: moment})
        assert message == (
            f"Session.{name}: expected a plain date or a datetime with a UTC offset in whole "
            f"minutes or None, found {moment!r}"
        )

    @given(moment=st.datetimes(), seconds=st.integers(1, 86_399))
    def test_an_offset_that_is_not_whole_minutes(self, moment: datetime, seconds: int) -> None:
        assume(seconds % 60)
        odd = moment.replace(tzinfo=timezone(timedelta(seconds=seconds)))
        assert refusal(Session, title="Dinner", start=odd).startswith("Session.start: expected")

    @given(day=st.dates(), moment=st.datetimes(timezones=st.just(UTC)), flip=st.booleans())
    def test_one_end_a_date_and_the_other_a_datetime(
        self, day: date, moment: datetime, *, flip: bool
    ) -> None:
        start, end = (moment, day) if flip else (day, moment)
        message = refusal(Session, title="Dinner", start=start, end=end)
        assert message.startswith(
            f"Session.end: expected the same kind as start ({start.isoformat()}), found "
        )

    @given(data=st.data())
    def test_an_end_before_the_start(self, data: st.DataObject) -> None:
        either = data.draw(st.sampled_from([st.dates(), st.datetimes(timezones=offsets())]))
        end, start = sorted(data.draw(st.tuples(either, either)))
        assume(end != start)
        message = refusal(Session, title="Dinner", start=start, end=end)
        assert message.startswith(
            f"Session.end: expected not before start ({start.isoformat()}), found "
        )

    @given(session=testing.sessions())
    def test_moments_keep_no_zone_but_an_offset(self, session: Session) -> None:
        ends = [end for end in (session.start, session.end) if isinstance(end, datetime)]
        assert all(type(end.tzinfo) is timezone and not end.fold for end in ends)


class TestStatement:
    """A statement has words."""

    @pytest.mark.parametrize("parts", [(), [], iter(())])
    def test_no_part(self, parts: object) -> None:
        message = refusal(Statement, mode=StatementMode.PARAPHRASE, parts=parts)
        assert message == "Statement.parts: expected at least one part, found ()"


class TestAmount:
    """An amount is a number in plain digits."""

    @pytest.mark.parametrize("value", ["1e9", "01", "1.0", "1,000", "-2", ".5", "2\n", "NaN", "²"])
    def test_no_plain_digits(self, value: str) -> None:
        message = refusal(Amount, value=value, unit="EUR")
        assert message.startswith("Amount.value: expected a number in plain digits")

    @given(amount=testing.amounts())
    @example(amount=Amount(value="0", unit="_", bound=AmountBound.ABOUT))
    def test_it_is_exact(self, amount: Amount) -> None:
        assert format(amount.decimal, "f") == amount.value
        assert str(amount).endswith(f"{amount.value} {amount.unit}")


class TestCommitment:
    """A deadline is a year, a month or a day."""

    @pytest.mark.parametrize("deadline", ["24", "2024-13", "2024-7", "2024-07-32", "soon"])
    def test_no_deadline(self, deadline: str) -> None:
        message = refusal(
            Commitment,
            kind=CommitmentKind.PLEDGE,
            actor=Country("FRA"),
            text="so be it",
            deadline=deadline,
        )
        assert message.startswith("Commitment.deadline: expected a year, month or day")


class TestTransition:
    """A transition leads somewhere."""

    def test_no_target(self) -> None:
        message = refusal(Transition, origin="paper files", targets=[])
        assert message == "Transition.targets: expected at least one target, found ()"


class TestEvidence:
    """Evidence points somewhere, and what is stated has words."""

    @pytest.mark.parametrize("pointer", ["a", "~", "/~", "/~2", "/a/~a", "#/a", " /a", "a/b"])
    def test_a_malformed_pointer(self, pointer: str) -> None:
        message = refusal(Evidence, pointer=pointer, origin=Origin.INFERRED, rule="place")
        assert message == (
            f"Evidence.pointer: expected a JSON Pointer (RFC 6901), found {pointer!r}"
        )

    @given(backing=testing.evidence())
    def test_a_stated_value_without_words(self, backing: Evidence) -> None:
        message = refusal_of(backing, origin=Origin.STATED, spans=())
        assert message == (
            "Evidence.spans: expected at least one span for a stated value, found ()"
        )

    @given(backing=testing.evidence())
    def test_an_inferred_value_may_have_no_words(self, backing: Evidence) -> None:
        inferred = attrs.evolve(backing, origin=Origin.INFERRED, spans=())
        assert inferred.spans == ()


class TestCountry:
    """A country has a code that ISO 3166-1 gives, or Kosovo's."""

    HINTS: Mapping[str, str] = {
        "ROX": " (the nearest is 'ROU'), found",
        "rou": " (the nearest is 'ROU'), found",
        "R": "code, found",
    }

    @pytest.mark.parametrize(("code", "hint"), HINTS.items())
    def test_an_unknown_code(self, code: str, hint: str) -> None:
        message = refusal(Country, alpha3=code)
        assert message.startswith("Country.alpha3: expected an ISO 3166-1 alpha-3 code")
        assert message.endswith(f", found {code!r}")
        assert hint in message

    @given(code=testing.texts(surrogates=True))
    def test_any_text_is_a_code_or_refused(self, code: str) -> None:
        assume(code not in ALPHA3_CODES)
        assert refusal(Country, alpha3=code).startswith("Country.alpha3: expected an ISO 3166-1")
