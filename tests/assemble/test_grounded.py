"""Values together with the words behind them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from natobrief.assemble.grounded import build, inferred, stated
from natobrief.model import AgendaItem, Country, Origin, Theme, Venue
from natobrief.span import Span
from natobrief.testing import spans


@given(st.lists(spans(), min_size=1))
def test_spans_stand_in_order_and_once(given_spans: list[Span]) -> None:
    [item] = stated("Oslo", *given_spans, rule="city").evidence
    assert item.spans == tuple(sorted(set(given_spans)))


@given(spans(), spans())
def test_pointers_lead_through_fields_and_sequences(one: Span, other: Span) -> None:
    item = build(
        AgendaItem,
        text=stated("piracy", one, rule="agenda"),
        themes=(Theme.SPACE, inferred(Theme.CHINA, other, rule="words")),
        countries=(),
    )
    assert item.value == AgendaItem(text="piracy", themes=(Theme.SPACE, Theme.CHINA))
    found = [(each.pointer, each.origin) for each in item.evidence]
    assert found == [("/text", Origin.STATED), ("/themes/1", Origin.INFERRED)]


def test_plain_fields_carry_no_evidence() -> None:
    venue = build(Venue, city="Oslo", country=Country("NOR"), name=None)
    assert (venue.value.city, venue.evidence) == ("Oslo", ())
