"""Errors of reading that the checks reveal in the releases of the tests, all in one place.

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
    # The day of another meeting, that the text looks back or ahead to, for that of its own.
    "2006-10-afghan-minister": frozenset([("NB111", "/source/published")]),
    "2008-08-emergency-council-georgia": frozenset([("NB111", "/source/published")]),
    "2008-12-newspaper-membership": frozenset([("NB110", "/source/published")]),
    "2018-02-defence-preview-secretary-general": frozenset([("NB111", "/source/published")]),
    "2018-05-compte-rendu-paris": frozenset([("NB111", "/source/published")]),
    # The status of guests of a session in a release whose meeting has no day.
    "2016-12-foreign-ministers-events": frozenset(
        (code, f"/meetings/0/sessions/3/delegations/{index}/status")
        for code in ("NB310", "NB911")
        for index in (1, 2)
    ),
    # "Secretary General" of another organisation, taken for NATO's.
    "2022-02-security-council-stakeout": frozenset(
        [
            ("NB313", "/persons/1"),
            ("NB313", "/statements/0/speaker"),
            ("NB911", "/persons/1/office"),
            ("NB911", "/statements/0/speaker/office"),
        ]
    ),
    "2022-10-osce-lodz": frozenset([("NB313", "/persons/1"), ("NB911", "/persons/1/office")]),
}
