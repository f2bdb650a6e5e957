"""What the checks reveal in the releases of the tests, and what they do not find there.

`REVEALED` are errors of reading.

Of each release the code and the pointer of every problem that `natobrief.validate` and
`natobrief.verify` see in what `natobrief.extract` reads of it. None of them is a fault of the
release: each is a value that is read wrongly. A test demands that nothing else is seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REVEALED: Final[Mapping[str, frozenset[tuple[str, str]]]] = {
    # The session of another meeting, on its eve, for one of its own.
    "2004-11-media-advisory-december": frozenset([("NB112", "/meetings/0/sessions/0/start")]),
}

#: Planted faults that `validate` or `verify` does not find: release, kind and pointer of each.
UNFOUND: Final[frozenset[tuple[str, str, str]]] = frozenset(
    {
        # Days reckoned from a length ("two days of talks ... today"): words that give one day
        # state neither those before it nor those after it.
        ("2010-06-defence-ministers-readout", "a day shifted", "/meetings/0/dates"),
        ("2018-10-conference-presse-racontee", "a day shifted", "/meetings/0/dates"),
        ("2020-12-online-report-foreign-ministers", "a day shifted", "/meetings/0/dates"),
        # The weekday of the last day instead of that of the first, which words state.
        ("2022-11-muenster-agency", "a weekday changed", "/meetings/0/dates"),
        # One whom a turn of several paragraphs names is near enough to have said it.
        ("2022-02-security-council-stakeout", "speakers exchanged", "/statements/0/speaker"),
    }
)
