"""How many examples a property takes, beside what the profile says."""

from __future__ import annotations

from hypothesis import settings


def times(factor: float) -> settings:
    """Take so many times the examples of the profile, at least four.

    Fewer where each costs much, or where many tests share what is drawn; more where one test
    stands for many.
    """
    return settings(max_examples=max(4, round(factor * settings().max_examples)))
