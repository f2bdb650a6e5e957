"""The class of a mention refuses what contradicts itself."""

from __future__ import annotations

from datetime import date, time

import pytest

from natobrief.errors import ValidationError
from natobrief.model import DateRange, Origin
from natobrief.rules.dates import DateMention
from natobrief.span import Span

SPAN = Span(0, 5)
ONE = DateRange(first=date(2011, 10, 5), last=date(2011, 10, 5))
OTHER = DateRange(first=date(2011, 5, 10), last=date(2011, 5, 10))


def test_it_can_be_a_key() -> None:
    assert {DateMention(span=SPAN, dates=ONE): 1}[DateMention(span=SPAN, dates=ONE)] == 1


def test_lists_become_tuples() -> None:
    mention = DateMention(span=SPAN, alternatives=[ONE, OTHER])  # type: ignore[arg-type]
    assert mention.alternatives == (ONE, OTHER)
    assert not mention.is_resolved


def test_what_is_left_out_is_none() -> None:
    mention = DateMention(span=SPAN, dates=ONE)
    assert mention.is_resolved
    assert (mention.start, mention.zone, mention.utc_offset) == (None, None, None)


def test_dates_exclude_alternatives() -> None:
    with pytest.raises(ValidationError, match=r"DateMention\.alternatives"):
        DateMention(span=SPAN, dates=ONE, alternatives=(ONE, OTHER))


def test_one_alternative_is_none() -> None:
    with pytest.raises(ValidationError, match=r"DateMention\.alternatives"):
        DateMention(span=SPAN, alternatives=(ONE,))


@pytest.mark.parametrize(
    ("origin", "grounds"), [(Origin.INFERRED, ()), (Origin.STATED, ("reference",))]
)
def test_what_is_inferred_says_from_what(origin: Origin, grounds: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError, match=r"DateMention\.inferred_from"):
        DateMention(span=SPAN, dates=ONE, origin=origin, inferred_from=grounds)


def test_an_end_needs_a_start() -> None:
    with pytest.raises(ValidationError, match=r"DateMention\.start"):
        DateMention(span=SPAN, dates=ONE, end=time(9))


def test_a_zone_needs_a_start() -> None:
    with pytest.raises(ValidationError, match=r"DateMention\.start"):
        DateMention(span=SPAN, dates=ONE, zone="CET")
