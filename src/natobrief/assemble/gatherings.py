"""Which words speak of which meeting: announcements, put together by the meeting they announce."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import final

from attrs import define, evolve, field

from natobrief.assemble.leads import is_lead_of
from natobrief.lexicon.cities import City
from natobrief.lexicon.places import CountryMention
from natobrief.model import DateRange, Level
from natobrief.reference import Body
from natobrief.rules.announcement import Announcement
from natobrief.rules.calendar_days import is_in_calendar
from natobrief.rules.levels import is_of_both
from natobrief.rules.marking import Marked
from natobrief.rules.meeting_date import find_yearless_date
from natobrief.rules.place import Place, find_place
from natobrief.rules.sections import Section, find_sections, in_sections, section_at
from natobrief.text.regex import regex

#: No release speaks of more.
_MOST = 30
#: Meetings so many days from one that is over are part of what is looked back on.
_NEAR = 4
#: So many days apart, days may be those of one meeting, stated twice and not alike.
_ALIKE = 14
#: A day without its year that comes after another is the nearest to a day so much later.
_HALF_A_YEAR = timedelta(days=182)
_DIGIT = regex("[0-9]")
#: "The meetings": all that are told of.
_MANY = regex(r"\b(?:meetings|réunions)\b", re.IGNORECASE)
#: The short name of an organisation before a word for its meeting.
_SHORT = regex(r"(?<=[a-z] )(?!NATO|OTAN)[A-Z]{3,}(?= [A-Z]?[a-z])")
#: Behind those who meet: the group that is theirs, "from the Northern Group".
_OF_GROUP = regex(
    r"(?: of [Dd]efen[cs]e| of [Ff]oreign [Aa]ffairs)?,? (?:of|from|in) the "
    r"(?P<group>(?:[A-Z][\w'-]* ){1,4}(?:Group|Eight|Nine|Quad|Triangle|Initiative))\b"
)
#: Bodies of which those who meet at a level are members: they meet as these, if no other is named.
_COUNCILS = frozenset({"nac", "mc", "Foreign Affairs Council", "European Council"})


@final
@define
class Gathering:
    """One meeting, by all the words that announce it; the surest stand first."""

    #: The words that announce it best.
    first: Announcement
    #: The day on which words were spoken at it, where no day is stated.
    day_of_words: date | None = None
    #: All words that announce it.
    said: list[Announcement] = field(init=False, factory=list)
    #: The first level that is stated.
    level: Level = field(init=False, default=Level.OTHER)
    #: The body that meets, its sessions and successors taken as one.
    family: str | None = field(init=False, default=None)
    #: The first days that are stated.
    days: DateRange | None = field(init=False, default=None)
    #: The first place that is stated.
    place: Place | None = field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        """Take what the first words say."""
        self.add(self.first)

    def add(self, announcement: Announcement) -> None:
        """Take what more words say, where those before did not."""
        self.said.append(announcement)
        if self.level is Level.OTHER:
            self.level = announcement.level
        self.family = self.family or family_of(announcement)
        self.days = self.days or days_of(announcement)
        self.place = self.place or announcement.place


def days_of(announcement: Announcement) -> DateRange | None:
    """Return the days that words give."""
    return None if announcement.date is None else announcement.date.dates


def family_of(announcement: Announcement) -> str | None:
    """Return the body of an announcement, its sessions and successors taken as one."""
    if announcement.body is None:
        return None
    means = announcement.body.means
    if not isinstance(means, Body):
        return means.name
    return (means.parent or means.id).split("_", maxsplit=1)[0]


def gather(
    marked: Marked,
    main: Announcement,
    announcements: Iterable[Announcement],
    named: Iterable[Announcement],
    day_of_words: date | None = None,
) -> list[Gathering]:
    """Put announcements together by the meeting that they speak of.

    Args:
        marked: The text.
        main: The announcement of the release's own meeting.
        announcements: All announcements of the text.
        named: Meetings that it names by the way.
        day_of_words: The day on which words were spoken at the release's own meeting.

    Returns:
        The meetings, the release's own first, the others in the order of the text.
    """
    own = Gathering(main, day_of_words)
    found, sections = [own], find_sections(marked)
    said = list(in_sections(sections, main, (each for each in announcements if each is not main)))
    placing = [each for each in said if is_undated_reference(each)]
    others = [each for each in said if not is_undated_reference(each)]
    left = [each for each in others if not _joined(marked, sections, own, each)]
    for told in (*left, *named):
        each = _with_year(marked, told, own.days)
        if any(_joined(marked, sections, gathering, each) for gathering in found):
            continue
        if len(found) < _MOST and _is_another(marked, own, each):
            found.append(Gathering(each))
    for each in placing:
        _add_to_last(found, each, is_many=_MANY.search(each.core.of(marked.narrative)) is not None)
    return [own, *sorted(found[1:], key=lambda each: each.first.core.start)]


def is_undated_reference(each: Announcement) -> bool:
    """Tell whether words say where "the meeting" is that other words name, and not when."""
    return each.is_reference and each.date is None


def _add_to_last(found: list[Gathering], told: Announcement, *, is_many: bool) -> None:
    """Give where "the meeting" is to the one spoken of last, if its place is not known.

    "The meetings" are those that the text is about, and none that it names by the way.
    """

    def last(gathering: Gathering) -> int:
        return max(
            (each.core.start for each in gathering.said if _is_before(each, told)), default=-1
        )

    about = [each for each in found if not (is_many and each.first.is_by_the_way)]
    meant = max(about or found, key=last)
    if last(meant) >= 0 and meant.place is None and not meant.first.is_visit:
        meant.add(told)


def _is_before(each: Announcement, told: Announcement) -> bool:
    return _is_same_time(each, told) and each.core.start < told.core.start


def _with_year(marked: Marked, told: Announcement, days: DateRange | None) -> Announcement:
    """Give a day without its year the year of the release's own meeting, or the next one after."""
    if days is None or told.date is not None:
        return told
    near = days.last + _HALF_A_YEAR if told.is_again else days.first
    return evolve(told, date=find_yearless_date(marked, told.core, near))


def _joined(
    marked: Marked, sections: Sequence[Section], gathering: Gathering, other: Announcement
) -> bool:
    """Add an announcement to the meeting that it speaks of; tell whether it does.

    One below the heading of another meeting does not.
    """
    first, section = gathering.first, section_at(sections, other.core.start)
    if section is not None and not any(section.whole.covers(each.core) for each in gathering.said):
        return False
    if _is_of_another_name(marked, first, other) or _is_of_another_name(marked, other, first):
        return False
    if _is_of_leaders(marked, first, other) or _is_of_leaders(marked, other, first):
        return False
    is_same = not _is_after_words(gathering, other) and _is_same(marked, gathering, other)
    if is_same or _is_of_talks(gathering, other):
        gathering.add(other)
        return True
    return False


def _is_same(marked: Marked, gathering: Gathering, other: Announcement) -> bool:
    """Tell whether words speak of a meeting: same body, level, time and days, where stated."""
    first, level = gathering.first, gathering.level
    if other.is_reference or first.is_titled or other.is_titled:
        is_meant = _is_meant if other.is_reference else _is_titled
        return is_meant(marked, gathering, other)
    if not _is_same_body(gathering, other) or not _is_same_owner(first, other):
        return False
    if other.level is not level and (first.is_visit or Level.OTHER not in {other.level, level}):
        return first.is_visit and _is_headline_of(marked, gathering, other)
    is_aside = other.is_by_the_way or first.is_by_the_way
    mine, theirs = gathering.days, days_of(other)
    if mine is not None and theirs is not None:
        return apart(mine, theirs) == 0 or (
            not is_aside
            and _is_moved(marked, gathering, other)
            and _is_same_place(marked, gathering, other)
        )
    if is_aside:
        # "They met, in preparation of the Summit in X": in one sentence, only that has a place.
        is_ahead = first.sentence == other.sentence and first.place is None is not other.place
        return not is_ahead and _is_same_place(marked, gathering, other)
    is_other = other.is_other and not _is_next_at(marked, gathering, other)
    return _is_same_time(first, other) and not is_other and not other.is_later


def _is_of_leaders(marked: Marked, one: Announcement, other: Announcement) -> bool:
    """Tell whether leaders meet, and "foreign and defence ministers" at the other meeting."""
    levels = (one.level, other.level)
    is_apart = levels == (Level.HEADS_OF_STATE_AND_GOVERNMENT, Level.OTHER)
    return is_apart and is_of_both(marked, other.level_span)


def _is_of_another_name(marked: Marked, one: Announcement, other: Announcement) -> bool:
    """Tell whether "the ASEAN meeting" is that of an organisation which other words do not name."""
    plain = marked.document.plain
    name = (
        _SHORT.search(plain, one.level_span.start, one.level_span.end) if one.is_reference else None
    )
    return name is not None and name[0] not in other.sentence.of(plain)


def _is_of_talks(gathering: Gathering, other: Announcement) -> bool:
    """Tell whether one of two who have talks speaks of them: "today's meeting of ministers"."""
    first, days, today = gathering.first, days_of(other), gathering.day_of_words
    if today is None or not (first.is_visit and first.is_occasion):
        return False
    is_of_others = other.is_alliance or other.body is not None or other.owner is not None
    return not is_of_others and days == DateRange(first=today, last=today)


def _is_headline_of(marked: Marked, gathering: Gathering, other: Announcement) -> bool:
    """Tell whether a headline without a day says who met where two are said to have met."""
    cities = (_city(marked, gathering.place), _city(marked, find_place(marked, other.core)))
    return other.is_head and other.date is None and None not in cities and len(set(cities)) == 1


def _is_after_words(gathering: Gathering, other: Announcement) -> bool:
    """Tell whether words are of days to come, seen from the meeting at which others are spoken."""
    days, today = days_of(other), gathering.day_of_words
    is_open = gathering.days is None and today is not None
    return is_open and days is not None and today is not None and days.first > today


def _is_meant(_: Marked, gathering: Gathering, other: Announcement) -> bool:
    """Tell whether "the meeting" is one that has no days yet, or the same ones."""
    mine, theirs = gathering.days, days_of(other)
    if gathering.first.is_by_the_way or gathering.first.is_visit or other.is_other:
        return False
    return theirs is not None and (mine is None or apart(mine, theirs) == 0)


def _is_titled(marked: Marked, gathering: Gathering, other: Announcement) -> bool:
    """Tell whether words and the headline speak of one meeting.

    "The next meeting" is another one than that of the headline, but where the headline looks ahead
    to the same place and leaves the day open.
    """
    mine, theirs = gathering.days, days_of(other)
    if mine is not None and theirs is not None and apart(mine, theirs) > 0:
        return False
    is_within = gathering.first.is_titled and gathering.first.core.covers(other.core)
    is_open = mine is None and gathering.place is None
    is_within = is_within or (is_open and is_lead_of(marked, gathering.first, other))
    if is_within or _is_same_summit(marked, gathering, other):
        return True
    family = family_of(other)
    if gathering.family is not None and family is not None and gathering.family != family:
        return False
    is_dated = mine is not None and theirs is not None
    if gathering.first.is_visit or other.is_later or (other.is_by_the_way and not is_dated):
        return False
    is_in_turn = other.is_in_turn and not _is_same_body(gathering, other)
    is_other = other.is_other and not is_dated and not _is_next_at(marked, gathering, other)
    if is_in_turn or is_other:
        return False
    return other.level is gathering.level or Level.OTHER in {other.level, gathering.level}


def _is_same_summit(marked: Marked, gathering: Gathering, other: Announcement) -> bool:
    """Tell whether a summit is called after the city in which the other one is."""
    levels = {gathering.level, other.level}
    city = _city(marked, gathering.place)
    is_there = city is not None and city == _city(marked, other.place)
    return is_there and levels == {Level.HEADS_OF_STATE_AND_GOVERNMENT}


def _is_next_at(marked: Marked, gathering: Gathering, other: Announcement) -> bool:
    """Tell whether the next meeting is that of the headline: to come, with a place and no day."""
    is_ahead = gathering.first.is_head and not (gathering.first.is_past or other.is_past)
    places = (gathering.place, other.place)
    is_open = gathering.days is None and None not in places
    return is_ahead and is_open and _is_same_place(marked, gathering, other)


def _is_same_body(gathering: Gathering, other: Announcement) -> bool:
    mine, theirs = gathering.family, family_of(other)
    is_body = mine is not None and mine not in _COUNCILS
    is_beside = other.is_by_the_way or other.is_in_turn
    if theirs is None and is_body and is_beside and other.level is not Level.OTHER:
        return False
    if mine == theirs or theirs is None:
        return True
    # Chiefs of defence meet in the Military Committee, and nobody else does.
    is_of_level = (theirs == "mc") is (gathering.level is Level.CHIEFS_OF_DEFENCE)
    is_told = gathering.level is not Level.OTHER
    return mine is None and theirs in _COUNCILS and is_of_level and is_told


def _is_same_time(one: Announcement, other: Announcement) -> bool:
    return one.is_past is other.is_past or not (one.is_tensed and other.is_tensed)


def _is_same_owner(one: Announcement, other: Announcement) -> bool:
    return one.owner == other.owner or None in {one.owner, other.owner}


def apart(one: DateRange, other: DateRange) -> int:
    """Return how many days lie from one to the other; 0 where they overlap."""
    after = other.first.toordinal() - one.last.toordinal()
    before = one.first.toordinal() - other.last.toordinal()
    return max(0, after, before)


def _is_same_place(marked: Marked, gathering: Gathering, other: Announcement) -> bool:
    """Tell whether two have one place, as far as it is known of both."""
    mine, theirs = (_city(marked, place) for place in (gathering.place, other.place))
    return mine == theirs or None in {mine, theirs}


def _city(marked: Marked, place: Place | None) -> object:
    """Return what tells a city from others: the country whose capital it is, else its name."""
    if place is None:
        return None
    mark = place.capital or place.capital_of
    if mark is not None and isinstance(mark.value, CountryMention):
        return mark.value.country
    if mark is not None and isinstance(mark.value, City):
        return mark.value.name
    return None if place.city is None else place.city.of(marked.document.plain).casefold()


def is_firm(marked: Marked, announcement: Announcement) -> bool:
    """Tell whether words give days in figures; a weekday alone may be that of a part."""
    mention = announcement.date
    return mention is not None and _DIGIT.search(mention.span.of(marked.document.text)) is not None


def _is_moved(marked: Marked, gathering: Gathering, other: Announcement) -> bool:
    """Tell whether words give other days for the same meeting, and not for another one."""
    first, mine, theirs = gathering.first, gathering.days, days_of(other)
    if mine is None or theirs is None or other.is_other or other.is_later:
        return False
    if family_of(first) != family_of(other):
        return False
    group = _OF_GROUP.match(marked.document.plain, other.level_span.end)
    if group is not None and group["group"] not in first.sentence.of(marked.document.plain):
        return False
    if not is_firm(marked, other):
        return True
    return _is_same_time(first, other) and apart(mine, theirs) <= _ALIKE


def _is_another(marked: Marked, main: Gathering, other: Announcement) -> bool:
    """Tell whether words that do not speak of a meeting announce another one.

    One that is over and only cited is none, nor is one that a body holds every year. A calendar
    tells of days to come from the first line on.
    """
    if other.is_habit or other.is_head or other.is_reference:
        return False
    days, mine = days_of(other), main.days
    if days is not None and mine is not None:
        is_near = apart(mine, days) <= _NEAR
        is_later = days.first > mine.last or is_in_calendar(marked, other.sentence)
        return is_near or (is_later and not other.is_past)
    if other.is_past and (other.is_by_the_way or not main.first.is_past):
        return False
    if days is not None or (other.place is not None and not other.is_past):
        return True
    is_own = other.body is not None and not _is_same_body(main, other)
    return is_own and other.is_in_turn
