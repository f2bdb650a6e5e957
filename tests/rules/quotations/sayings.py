"""Quotations written out: words, marks, speakers and verbs of saying."""

from __future__ import annotations

from hypothesis import strategies as st

NAMES = ("Ana Ruiz", "Jan Kowalski", "Maria de la Cruz", "Åsa Lind-Berg", "Pieter van den Broek")
VERBS = ("said", "added", "warned", "explained", "noted", "told reporters")
MARKS = (("“", "”"), ('"', '"'), ("«\u00a0", "\u00a0»"), ("''", "''"), ("„", "“"), ("‘", "’"))

words = st.lists(
    st.sampled_from("we need more boats on the lake with better lamps for every bridge".split()),  # noqa: SIM905
    min_size=2,
    max_size=9,
).map(" ".join)
names = st.sampled_from(NAMES)
verbs = st.sampled_from(VERBS)
marks = st.sampled_from(MARKS)
