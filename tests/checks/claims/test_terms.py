"""The terms of commitments: by when, and how far ahead."""

from __future__ import annotations

import pytest

from natobrief import Commitment, CommitmentKind, Verdict
from natobrief.checks.told import forget
from natobrief.model import Horizon
from tests.checks.making import NATO, brief, verdicts

SUPPORTED, NOT_FOUND, _, _ = Verdict
TEXT = (
    "NATO will send boats by 5 May 2030. It was founded in 1949, on a long day.\n\n"
    "NATO will lend tents next year, and help in the long term.\n\n"
    "NATO will sell hats."
)


def _judged(words: str, deadline: str | None, horizon: Horizon | None) -> dict[str, Verdict]:
    forget()
    plan = Commitment(
        kind=CommitmentKind.PLAN, actor=NATO, text=words, deadline=deadline, horizon=horizon
    )
    return verdicts(brief(TEXT, commitments=[plan]))


@pytest.mark.parametrize(
    ("words", "deadline", "verdict"),
    [
        pytest.param("send boats", "2030-05-05", SUPPORTED, id="a day"),
        pytest.param("send boats", "2030-05", SUPPORTED, id="its month"),
        pytest.param("send boats", "2031", NOT_FOUND, id="another year"),
        pytest.param("send boats", "1949", SUPPORTED, id="a year"),
        pytest.param("lend tents", "2031", SUPPORTED, id="a day told from another"),
        pytest.param("sell hats", "2031", NOT_FOUND, id="no day"),
        pytest.param("sell socks", "2031", NOT_FOUND, id="no commitment"),
    ],
)
def test_by_when(words: str, deadline: str, verdict: Verdict) -> None:
    assert _judged(words, deadline, None)["/commitments/0/deadline"] is verdict


@pytest.mark.parametrize(
    ("words", "horizon", "verdict"),
    [
        pytest.param("lend tents", Horizon.LONG_TERM, SUPPORTED, id="stated"),
        pytest.param("lend tents", Horizon.SHORT_TERM, NOT_FOUND, id="another"),
        pytest.param("sell hats", Horizon.LONG_TERM, NOT_FOUND, id="none"),
        pytest.param("sell socks", Horizon.LONG_TERM, NOT_FOUND, id="no commitment"),
    ],
)
def test_how_far_ahead(words: str, horizon: Horizon, verdict: Verdict) -> None:
    assert _judged(words, None, horizon)["/commitments/0/horizon"] is verdict
