"""Hypothesis strategies for every class of natobrief: valid values, across fields too.

Needs the extra ``test`` (``pip install 'natobrief[test]'``). The strategies of composed classes
take ``words``, a strategy of texts from which the texts of drawn values come; without it any text
may be drawn, in any script, with controls and characters that code is apt to forget.

`releases` draws texts as official releases are worded, with the `Facts` that were planted in them
and where; `filler` draws prose in which nothing is to be found. Reading loads its tables with the
first text, which takes longer than Hypothesis allows an example: read one before, or set no
deadline.
"""

from natobrief.testing._extra import require_hypothesis

require_hypothesis()

from natobrief.testing.briefs import (  # noqa: E402 - after the check
    briefs,
    evidence,
    extras,
    sources,
    walk,
)
from natobrief.testing.claims import (  # noqa: E402
    accessions,
    amounts,
    commitments,
    deadlines,
    packages,
    statements,
    transitions,
)
from natobrief.testing.days import date_ranges  # noqa: E402
from natobrief.testing.draft import Facts  # noqa: E402
from natobrief.testing.filler import filler  # noqa: E402
from natobrief.testing.meetings import (  # noqa: E402
    agenda_items,
    delegations,
    meetings,
    sessions,
    venues,
)
from natobrief.testing.parties import countries, organisations, persons  # noqa: E402
from natobrief.testing.phrase import Planted  # noqa: E402
from natobrief.testing.registration import register  # noqa: E402
from natobrief.testing.releases import Release, releases  # noqa: E402
from natobrief.testing.texts import spans, texts  # noqa: E402

__all__ = [
    "Facts",
    "Planted",
    "Release",
    "accessions",
    "agenda_items",
    "amounts",
    "briefs",
    "commitments",
    "countries",
    "date_ranges",
    "deadlines",
    "delegations",
    "evidence",
    "extras",
    "filler",
    "meetings",
    "organisations",
    "packages",
    "persons",
    "register",
    "releases",
    "sessions",
    "sources",
    "spans",
    "statements",
    "texts",
    "transitions",
    "venues",
    "walk",
]
