"""Profiles of Hypothesis: quick by default, thorough and repeatable where ``CI`` is set."""

import gc
import os

from hypothesis import HealthCheck, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("quick", max_examples=4, deadline=None, suppress_health_check=_SLOW)
settings.register_profile(
    "ci",
    max_examples=10,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=_SLOW,
)
settings.load_profile("ci" if os.environ.get("CI") else "quick")


def pytest_collection_finish() -> None:
    """Let what was collected be, and look for garbage less often: 17,000 tests stay to the end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
