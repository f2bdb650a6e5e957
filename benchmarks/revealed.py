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
}
