"""NB511: items of packages that are listed twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Code, Package
from natobrief.testing import texts
from tests.checks.making import brief, pointers


def packed(*items: str) -> list[str | None]:
    return pointers(Code.ITEM_TWICE, brief(packages=[Package(name="Aid", items=items)]))


@pytest.mark.parametrize(
    "items",
    [
        pytest.param(("fuel", "fuel"), id="alike"),
        pytest.param(("fuel", "Fuel"), id="with a capital"),
        pytest.param(("warm coats", "warm  coats"), id="another blank"),
    ],
)
def test_hits(items: tuple[str, ...]) -> None:
    assert packed(*items) == ["/packages/0/items/1"]


@pytest.mark.parametrize(
    "items",
    [pytest.param((), id="none"), pytest.param(("fuel", "fuels"), id="another word")],
)
def test_near_misses(items: tuple[str, ...]) -> None:
    assert packed(*items) == []


@given(st.lists(texts(), min_size=1, max_size=5, unique_by=lambda each: each.casefold().strip()))
def test_a_double_is_found(items: list[str]) -> None:
    assert packed(*items, items[0])[-1:] == [f"/packages/0/items/{len(items)}"]


def test_two_packages_may_hold_the_same() -> None:
    held = brief(packages=[Package(name=name, items=("fuel",)) for name in ("Aid", "More aid")])
    assert pointers(Code.ITEM_TWICE, held) == []
