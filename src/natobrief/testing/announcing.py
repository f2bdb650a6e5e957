"""The sentences that announce a meeting: who, when, where and what about."""

from __future__ import annotations

import re
from datetime import timedelta

from hypothesis import strategies as st

from natobrief.model import AgendaItem, Country, DateRange
from natobrief.testing.draft import Draft
from natobrief.testing.phrase import Phrase, Words, fill, listed, marked

_MEETING = "/meetings/0"


def announce(draft: Draft) -> DateRange:
    """Write the first sentence, and one with the agenda where the first has none.

    Returns:
        The days, with the weekdays that the sentence names.
    """
    phrasing, scene = draft.phrasing, draft.scene
    said = draft.choose(phrasing.days(scene.days))
    template = draft.choose(phrasing.leads)
    slots: dict[str, Words] = {
        **_those_who_meet(draft),
        "when": fill("{on}{days}", on=said.before, days=marked(f"{_MEETING}/dates", said.words)),
        "where": _place(draft),
    }
    if "{agenda}" in template:
        slots["agenda"] = _agenda(draft)
    draft.write(draft.dateline + fill(template, **slots))
    if "agenda" not in slots and draft.flip():
        draft.write(fill(draft.choose(phrasing.agendas), agenda=_agenda(draft)))
    return DateRange(first=scene.days.first, last=scene.days.last, weekdays_stated=said.weekdays)


def head(draft: Draft) -> None:
    """Write a headline, or keep a dateline for the first sentence, or neither."""
    phrasing, scene = draft.phrasing, draft.scene
    opening = draft.choose(("nothing", "headline", "dateline"))
    if opening == "headline":
        before, level, after = draft.choose(phrasing.levels[scene.level]).split("|")
        words = fill(
            draft.choose(phrasing.headlines),
            who=f"{before}{level}{after}",
            of_who=f"{phrasing.of_level(before)}{level}{after}",
            city=phrasing.capital(scene.host),
        )
        draft.title = str(words)
        draft.write(marked("/source/title", words))
        draft.begin_paragraph()
    elif opening == "dateline":
        draft.published = scene.days.first - timedelta(days=draft.draw(st.integers(1, 15)))
        day = DateRange(first=draft.published, last=draft.published)
        said = [each.words for each in phrasing.days(day) if not each.weekdays]
        draft.dateline = fill(
            draft.choose(phrasing.datelines),
            city=phrasing.capital(Country("BEL")),
            day=marked("/source/published", draft.choose(said)),
        )


def _those_who_meet(draft: Draft) -> dict[str, Words]:
    before, level, after = draft.choose(draft.phrasing.levels[draft.scene.level]).split("|")
    words = marked(f"{_MEETING}/level", level)
    of_before = draft.phrasing.of_level(before)
    return {
        "who": fill("{before}{words}{after}", before=before, words=words, after=after),
        "of_who": fill("{before}{words}{after}", before=of_before, words=words, after=after),
    }


def level_words(draft: Draft) -> str:
    """Draw words for those whose meeting it is, for a sentence after the first."""
    return draft.choose(draft.phrasing.levels[draft.scene.level]).replace("|", "")


def _place(draft: Draft) -> Phrase:
    phrasing, host = draft.phrasing, draft.scene.host
    draft.city = phrasing.capital(host)
    place = f"{_MEETING}/venue/country"
    before, name = phrasing.in_country(host)
    at_home = phrasing.headquarters if host == Country("BEL") else ()
    return fill(
        draft.choose((*phrasing.places, *at_home)),
        city=marked(f"{_MEETING}/venue/city", draft.city),
        country=marked(place, name),
        in_country=fill("{before}{name}", before=before, name=marked(place, name)),
        adjective=phrasing.adjective(host, True),  # noqa: FBT003 - a capital is she
    )


def _agenda(draft: Draft) -> Phrase:
    """Write a list of topics; one that has an "and" of its own stands first of three, or alone."""
    drawn = st.lists(st.sampled_from(draft.phrasing.topics), min_size=1, max_size=5, unique=True)
    plain = draft.draw(drawn)
    joined = [topic for topic in plain if _has_conjunction(topic.words)][:1]
    rest = [topic for topic in plain if not _has_conjunction(topic.words)]
    topics = [*joined, *rest] if len(rest) != 1 else joined or rest
    items = []
    for topic in topics:
        items.append(marked(f"{_MEETING}/agenda/{len(draft.agenda)}/text", topic.words))
        draft.agenda.append(AgendaItem(text=topic.words, themes=topic.themes))
    if len(items) == 2 and could_reach_over(topics[0].words, topics[1].words):  # noqa: PLR2004
        return items[0] + draft.phrasing.lasts[-1] + items[1]
    return listed(items, draft.last())


def _has_conjunction(words: str) -> bool:
    return " and " in words or " et " in words


def could_reach_over(first: str, second: str) -> bool:
    """Tell whether words of the first of two topics might be said of the second too."""
    begins = re.compile(r"the |\w+\u2019s |l[ae]s? |l\u2019")
    if begins.match(second):
        return False
    return (
        begins.match(first) is not None or re.search(r" (?:of|in|for|with|to) ", first) is not None
    )
