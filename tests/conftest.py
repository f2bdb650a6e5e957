"""Profiles of Hypothesis: quick by default, thorough and repeatable where ``CI`` is set."""

import os

from hypothesis import HealthCheck, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("quick", max_examples=8, deadline=None, suppress_health_check=_SLOW)
settings.register_profile(
    "ci",
    max_examples=20,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=_SLOW,
)
settings.load_profile("ci" if os.environ.get("CI") else "quick")
