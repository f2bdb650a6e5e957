"""Releases written out of meetings that were made up, with the facts that they state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import final

from attrs import frozen
from hypothesis import strategies as st

from natobrief import data, reference
from natobrief.model import Country, DateRange, Language, Status
from natobrief.testing.announcing import announce, head
from natobrief.testing.days import date_ranges
from natobrief.testing.draft import Draft, Facts, Scene
from natobrief.testing.filler import filler
from natobrief.testing.giving import give
from natobrief.testing.inviting import invite_one, invite_several
from natobrief.testing.phrase import fill
from natobrief.testing.phrasing import Phrasing
from natobrief.testing.phrasing_en import ENGLISH
from natobrief.testing.phrasing_fr import FRENCH
from natobrief.testing.speaking import say, say_of_accession, say_of_group

PHRASINGS = {Language.EN: ENGLISH, Language.FR: FRENCH}

#: The first days on which a meeting may begin: those for which the tables know who is what.
_EARLIEST, _LATEST = date(2004, 1, 1), date(2025, 6, 30)
#: Times in which there were invitees, drawn more often than their length.
_WITH_INVITEES = (
    (date(2008, 4, 3), date(2009, 3, 31)),
    (date(2015, 12, 2), date(2017, 6, 4)),
    (date(2018, 7, 11), date(2020, 3, 26)),
    (date(2022, 6, 29), date(2023, 4, 3)),
)
#: Capitals that are no host: named like their country, or written in several ways.
_NO_HOSTS = frozenset({"LUX", "USA"})
#: Countries that are never guests: those whose attitude is talked about, and one without a table.
_NO_GUESTS = frozenset({"RUS", "BLR", "AFG"})


@final
@frozen(kw_only=True)
class Release:
    """A text, and the facts that were planted in it."""

    #: The release.
    text: str
    #: What it says.
    facts: Facts


@cache
def _partners() -> tuple[Country, ...]:
    codes = {period["country"] for period in data.load("status")["periods"]}
    return tuple(Country(code) for code in sorted(codes - _NO_GUESTS))


@st.composite
def scenes(draw: st.DrawFn, phrasing: Phrasing) -> Scene:
    """Meetings of some level, on some days, at an Ally's, with the others of the day."""
    window = draw(st.sampled_from([(_EARLIEST, _LATEST), *_WITH_INVITEES]))
    days = draw(date_ranges(min_first=window[0], max_first=window[1], max_days=4))
    status = {country: reference.status_on(country, days.first) for country in _partners()}
    hosts = [
        country
        for country, held in status.items()
        if held is Status.ALLY and country.alpha3 not in _NO_HOSTS
    ]
    invitees = [country for country, held in status.items() if held is Status.INVITEE]
    others = [c for c, held in status.items() if held not in {Status.ALLY, Status.INVITEE}]
    return Scene(
        level=draw(st.sampled_from(list(phrasing.levels))),
        days=days,
        host=draw(st.sampled_from(hosts)),
        others=(*invitees, *others),
        invitees=len(invitees),
    )


def distract(draft: Draft) -> None:
    """Write a sentence that states nothing of the meeting."""
    day = draft.scene.days.first - timedelta(days=draft.draw(st.integers(3, 20)))
    single = DateRange(first=day, last=day)
    words = draft.choose(draft.phrasing.days(single)).words
    draft.write(fill(draft.choose(draft.phrasing.distractors), day=words))


def digress(draft: Draft) -> None:
    """Write neutral prose."""
    draft.write(draft.draw(filler(language=draft.phrasing.language, max_sentences=2)))


#: What may follow the announcement, each step as often as it stands here and in any order.
_STEPS: tuple[Callable[[Draft], None], ...] = (
    *(say,) * 5,
    *(invite_several,) * 2,
    *(invite_one,) * 2,
    *(Draft.begin_paragraph,) * 3,
    say_of_group,
    say_of_accession,
    give,
    distract,
    digress,
)


@st.composite
def _goes_on(draw: st.DrawFn, draft: Draft, left: list[Callable[[Draft], None]]) -> bool:
    """Take one of the steps that are left, or none; a step is drawn whole, so that it can go."""
    if not left or draw(st.integers(0, 4)) == 0:
        return False
    step = draw(st.sampled_from(left))
    left.remove(step)
    step(draft)
    return True


@st.composite
def releases(
    draw: st.DrawFn, *, language: Language | None = None, may_be_headed: bool = True
) -> Release:
    """Releases in many wordings, with the facts that reading them must give back.

    Args:
        draw: Given by Hypothesis.
        language: Their language; None for any.
        may_be_headed: Whether a headline or a dateline may stand before the first sentence.

    >>> from hypothesis import Phase, find, settings
    >>> first = settings(phases=[Phase.generate])
    >>> release = find(releases(language=Language.EN), lambda _: True, settings=first)
    >>> print(release.text)
    NATO Foreign Ministers will meet in Brussels, Belgium on 1 January 2004 to discuss the \
security situation in the Black Sea region.
    >>> [planted.span.of(release.text) for planted in release.facts.planted][:3]
    ['Foreign Ministers', 'Brussels', 'Belgium']
    """
    told = draw(st.sampled_from(sorted(PHRASINGS))) if language is None else language
    phrasing = PHRASINGS[told]
    draft = Draft(draw, phrasing, draw(scenes(phrasing)))
    if may_be_headed:
        head(draft)
    dates = announce(draft)
    left = list(_STEPS)
    while draw(_goes_on(draft, left)):
        pass
    text = draft.text()
    return Release(text=str(text), facts=draft.facts(text, dates))
