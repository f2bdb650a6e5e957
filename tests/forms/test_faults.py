"""Walking through a JSON value."""

from __future__ import annotations

import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from natobrief.forms._faults import Path, walk

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=20,
)


def value_at(value: object, path: Path) -> object:
    """Return what stands at a path."""
    for step in path:
        assert isinstance(value, dict | list)
        value = value[step]  # type: ignore[index]
    return value


class TestWalk:
    """Each value is given once, with its path, the outer before the inner."""

    @given(VALUES)
    def test_each_stands_at_its_path(self, value: object) -> None:
        for path, each in walk(value):
            assert value_at(value, path) is each

    @given(VALUES)
    def test_each_is_given_once_and_after_what_holds_it(self, value: object) -> None:
        paths = [path for path, _ in walk(value)]
        assert len(paths) == len(set(paths))
        assert all(path[:-1] in paths[:index] for index, path in enumerate(paths) if path)

    def test_lists_and_objects_are_walked_in_their_order(self) -> None:
        assert [path for path, _ in walk({"b": [0, {"c": ()}], "a": None})] == [
            (),
            ("b",),
            ("b", 0),
            ("b", 1),
            ("b", 1, "c"),
            ("a",),
        ]

    def test_many_values_deep_down_need_little_memory(self) -> None:
        value: object = [1] * 5_000
        for _ in range(500):
            value = [value]
        tracemalloc.start()
        try:
            assert sum(1 for _ in walk(value)) == 5_501
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert most < 1_000_000  # all their paths together are of 20 MB
