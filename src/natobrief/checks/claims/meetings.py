"""Claims about meetings: level, body, days, place, leaders, agenda, sessions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from natobrief.checks.acting import can_act
from natobrief.checks.claim import Claim
from natobrief.checks.claims.days import is_known, judge_days
from natobrief.checks.claims.judging import (
    contradicted,
    judge_called,
    not_found,
    supported,
    undecided,
)
from natobrief.checks.claims.persons import judge_whole_person
from natobrief.checks.claims.sessions import judge_body, judge_parts, judge_session
from natobrief.checks.claims.venues import judge_venue
from natobrief.checks.levels import words_for_levels
from natobrief.checks.naming import offices_of, places_of, share_family_name
from natobrief.checks.searching import words_of
from natobrief.checks.told import Told
from natobrief.lexicon.months import MONTHS
from natobrief.model import (
    Country,
    DateRange,
    Level,
    Meeting,
    MeetingMode,
    Person,
)
from natobrief.reference import Office, find_body
from natobrief.span import Span
from natobrief.text.regex import regex

#: Words of the names of meetings that a text need not hold.
_MEETING = frozenset(
    [
        *(
            "meeting",
            "meetings",
            "leaders",
            "dirigeants",
            "summit",
            "session",
            "nato",
            "visit",
            "talks",
        ),
        *("informal", "regular", "extraordinary", "informelle", "extraordinaire"),
        *("ministerial", "ministerials", "ministérielle", "ministérielles", "conference"),
        *("conférence", "réunion", "sommet", "rencontre", "otan", "visite", "entretien"),
        *("format", "next", "gathering", "official", "working", "bilateral", "level", "virtual"),
        *("niveau", "prochaine", "prochain", "officielle", "bilatéral", "bilatérale", "virtuelle"),
    ]
)


#: Words of the names of bodies that meet at a level, and of no level.
_OF_OTHERS = frozenset(
    """
    ukraine kfor osce osce's ramstein istanbul commonwealth gaerc npg nuclear nucléaires
    nordiques baltes european européen européens européenne européennes union
    """.split()  # noqa: SIM905
)


#: Words of a sentence that says who chairs, or receives, a meeting.
_LEADS = {
    "chair": regex(
        r"\b(?:chair|(?:presid(?:e[sd]?|ing)|lead(?:s|ing)?|led|présid(?:e|ée?|era|ait|er|ence)"
        r"|condui(?:t|ra|re|sait)|dirig(?:e|ée?|era|er|eait)|mèn(?:e|era|ent)|anim(?:e|er|era))\b)",
        re.IGNORECASE,
    ),
    "host": regex(
        r"\b(?:host|welcom|receiv|invit|organi[sz]|hôte|accueil|reçoi|recev|reçu)", re.IGNORECASE
    ),
}


#: Before the one who is named as such.
_LED_BY = {
    "chair": regex(
        r"\b(?:chaired|presided\sover|led|pr\u00e9sid\u00e9e?s?)\s(?:by|par)\b", re.IGNORECASE
    ),
    "host": regex(
        r"\b(?:hosted|organi[sz]ed|organis\u00e9e?s?|accueillie?s?)\s(?:by|par)\b", re.IGNORECASE
    ),
}


#: Ministers, of which sort a text need not say.
#: Of whom a text goes on to speak.
_PRONOUN = regex(r"\b(?:[Hh]e|[Ss]he|[Ii]l|[Ee]lle)\b")
_MINISTERS = {Level.FOREIGN_MINISTERS, Level.DEFENCE_MINISTERS}
_ANY = regex(r"\bminist(?:ers|res)\b", re.IGNORECASE)
#: How a meeting is held.
_MODES = {
    MeetingMode.ONLINE: regex(
        r"\b(?:virtual|online|remote|video|tele-?conf|visio|t\u00e9l\u00e9conf|en ligne"
        r"|(?:tele)?phone\b|call (?:with|between)\b|t\u00e9l\u00e9phon"
        r"|\u00e0 distance)",
        re.IGNORECASE,
    ),
    MeetingMode.IN_PERSON: regex(
        r"\b(?:in[ -]person|face[ -]to[ -]face|en personne|en pr\u00e9sentiel)", re.IGNORECASE
    ),
    MeetingMode.HYBRID: regex(r"\b(?:hybrid|in person and)", re.IGNORECASE),
}
#: A label before a colon that opens a line.
_LABEL = regex(r"(?P<label>[^\W_][^.:\n]{0,24}):")
#: To host a meal is not to host the meeting.
_AT_TABLE = regex(
    r"\b(?:lunch|dinner|breakfast|reception|d\u00eener|d\u00e9jeuner|r\u00e9ception)\b"
    r"(?:\s+\w+){0,2}?\s+(?:hosted|given|offered|offerte?)\s+(?:by|par)\b"
    r"|\b(?:hosts?|hosted|will\s+host|hosting)\s+(?:an?|the)\s+(?:\w+\s+)?"
    r"(?:lunch|dinner|breakfast|reception)\b",
    re.IGNORECASE,
)


def judge_meetings(told: Told) -> Iterator[Claim]:
    """Judge every meeting of a record."""
    for index, meeting in enumerate(told.brief.meetings):
        pointer = f"/meetings/{index}"
        granted = _MEETING | _words_of_level(meeting.level) | _words_of_days(meeting.dates)
        yield judge_called(told, f"{pointer}/name", meeting.name, taken_for_granted=granted)
        yield from _level(told, f"{pointer}/level", meeting, index)
        if meeting.body is not None:
            yield judge_body(told, f"{pointer}/body", meeting.body)
        yield from judge_days(told, f"{pointer}/dates", meeting, index)
        if meeting.venue is not None:
            yield from judge_venue(told, f"{pointer}/venue", meeting.venue, meeting, index)
        yield from _mode(told, f"{pointer}/mode", meeting, index)
        yield from _leaders(told, pointer, meeting, index)
        yield from judge_parts(told, pointer, meeting)
        for number, session in enumerate(meeting.sessions):
            yield from judge_session(told, f"{pointer}/sessions/{number}", session, meeting.dates)


@cache
def _words_of_level(level: Level) -> frozenset[str]:
    """Return the words for a level, which is judged by itself."""
    forms = words_for_levels().get(level, ())
    return frozenset(word for form in forms for word in words_of(form)) - _OF_OTHERS


@cache
def _words_of_days(days: DateRange | None) -> frozenset[str]:
    """Return the words of a name for days, which are judged by themselves: "December 2008"."""
    if days is None:
        return frozenset()
    ends = (days.first, days.last)
    months = (form for e in ends for series in MONTHS.values() for form in series[e.month - 1])
    return frozenset([*(f"{number}" for e in ends for number in (e.year, e.day)), *months])


def _level(told: Told, pointer: str, meeting: Meeting, index: int) -> Iterator[Claim]:
    if meeting.level is Level.OTHER:
        return
    if told.levels == {meeting.level}:
        yield supported(pointer, meeting.level, _place_of_level(told, meeting.level))
        return
    own = told.meeting_like(meeting, index)
    is_open = own is None or own.level is Level.OTHER
    if (own is not None and own.level is meeting.level) or (
        is_open and meeting.level in told.levels
    ):
        yield supported(pointer, meeting.level, _place_of_level(told, meeting.level))
    elif own is not None and own.level is not Level.OTHER:
        message = f"expected {own.level}, found {meeting.level}"
        make = undecided if _is_at_level(meeting) and meeting.level in told.levels else contradicted
        yield make(pointer, meeting.level, message, told.spans_of("/meetings/0/level"))
    else:
        message = f"no words of the text name {meeting.level}"
        is_open = not told.levels or _can_meet_at(told, meeting) or _are_ministers(told, meeting)
        make = undecided if is_open or is_known(told, meeting) else not_found
        yield make(pointer, meeting.level, message)


def _is_at_level(meeting: Meeting) -> bool:
    """Tell whether the name of a meeting says at which level it is."""
    own = set(words_of(meeting.name))
    forms = words_for_levels().get(meeting.level, ())
    return any(own.issuperset(words_of(form)) for form in forms)


def _can_meet_at(told: Told, meeting: Meeting) -> bool:
    """Tell whether the body that a record names meets at its level."""
    day, tables = told.subject.day, told.subject.tables
    body = None if meeting.body is None else find_body(meeting.body, day, tables=tables)
    return body is not None and meeting.level in body.levels


def _are_ministers(told: Told, meeting: Meeting) -> bool:
    """Tell whether a text that names no level of ministers has some who meet."""
    is_named = not told.levels.isdisjoint(_MINISTERS)
    return meeting.level in _MINISTERS and not is_named and told.searched.search(_ANY) is not None


def _place_of_level(told: Told, level: Level) -> tuple[Span, ...]:
    """Return the first words for a level, the longest at that place."""
    places = (next(told.searched.each(form), None) for form in words_for_levels()[level])
    found = [place for place in places if place is not None]
    return tuple(sorted(found, key=lambda span: (span.start, -span.end))[:1])


def _mode(told: Told, pointer: str, meeting: Meeting, index: int) -> Iterator[Claim]:
    if meeting.mode is None:
        return
    own = told.meeting_like(meeting, index)
    if own is not None and own.mode is meeting.mode:
        yield supported(pointer, meeting.mode)
    elif own is not None and own.mode is not None:
        message = f"expected {own.mode}, found {meeting.mode}"
        yield contradicted(pointer, meeting.mode, message, told.spans_of("/meetings/0/mode"))
    elif (own is None and _meets_so(told, meeting)) or _says_how(told, meeting):
        yield supported(pointer, meeting.mode)
    else:
        # Those of whom nothing is said meet in person; a text says so if they do not.
        is_other = _MODES[MeetingMode.ONLINE].search(told.text) is not None
        is_open = meeting.mode is MeetingMode.IN_PERSON and not is_other
        make = undecided if is_open else not_found
        yield make(pointer, meeting.mode, "the text does not say how they meet")


def _meets_so(told: Told, meeting: Meeting) -> bool:
    """Tell whether a sentence with the name of a meeting, or of its body, says how they meet."""
    names = filter(None, (meeting.name, meeting.body))
    places = [span for name in names for span in told.gists.name(name, told.gists.sentence).spans]
    words = _MODES[meeting.mode or MeetingMode.IN_PERSON]
    return any(words.search(told.sentence(place).of(told.text)) for place in places)


def _says_how(told: Told, meeting: Meeting) -> bool:
    """Tell whether a text that settles it nowhere says so, of some or of both who meet."""
    both = (MeetingMode.IN_PERSON, MeetingMode.ONLINE)
    if meeting.mode is MeetingMode.HYBRID:
        return all(_MODES[each].search(told.text) for each in both)
    return _MODES[meeting.mode or both[0]].search(told.text) is not None


def _leaders(told: Told, pointer: str, meeting: Meeting, index: int) -> Iterator[Claim]:
    for name in ("chair", "host"):
        who = getattr(meeting, name)
        if who is not None:
            own = f"{pointer}/{name}"
            yield _leader(told, own, name, meeting, index)
            if isinstance(who, Person):
                yield from judge_whole_person(told, own, who)


def _leader(told: Told, pointer: str, name: str, meeting: Meeting, index: int) -> Claim:
    """Judge who chairs or receives the meeting."""
    who = getattr(meeting, name)
    own = told.meeting_like(meeting, index)
    read = None if own is None else getattr(own, name)
    if isinstance(read, Person) and read.party is None and _is_host_by_place(who, meeting, name):
        return supported(pointer, who)
    if read is not None and not _is_one(read, who):
        spans = told.spans_of(f"/meetings/0/{name}") or told.spans_of(f"/meetings/0/{name}/name")
        return contradicted(pointer, who, f"expected {read}, found {who}", spans)
    if read is not None or _is_host_by_place(who, meeting, name):
        return supported(pointer, who)
    places = places_of(told.subject, who)
    for place in (*places, *_goes_on(told, who, name)):
        if _leads(told, name, place):
            return supported(pointer, who, [place])
    venue = meeting.venue
    is_of_host = (
        isinstance(who, Person) and venue is not None and who.party in {venue.country, meeting.host}
    )
    is_host = is_of_host or any(_leads(told, "host", place) for place in places)
    is_open = (places and is_host) or (name == "chair" and _may_chair(told, who, meeting))
    make = undecided if is_open else not_found
    return make(pointer, who, f"the text does not say who is the {name}")


def _goes_on(told: Told, who: object, name: str) -> Iterator[Span]:
    """Give where a text goes on about somebody by a pronoun, and says who leads."""
    if not isinstance(who, Person):
        return
    for match in _PRONOUN.finditer(told.text):
        words = Span(*match.span())
        leads = _LEADS[name].search(told.text, words.end, told.sentence(words).end)
        between = "" if leads is None else told.text[words.end : leads.start()]
        if leads is not None and between.islower() and can_act(told, who, Span(*leads.span())):
            yield words


def _may_chair(told: Told, who: object, meeting: Meeting) -> bool:
    """Tell whether somebody is the chair of the Military Committee, and its chiefs meet."""
    if meeting.level is not Level.CHIEFS_OF_DEFENCE or not isinstance(who, Person):
        return False
    return Office.CHAIR_OF_THE_MILITARY_COMMITTEE in offices_of(told.subject, who)


def _leads(told: Told, name: str, place: Span) -> bool:
    """Tell whether the words around a name, or the label of its line, say that somebody leads."""
    whole = told.clause(place)
    clause = _AT_TABLE.sub("", whole.of(told.text))
    if _LEADS[name].search(clause):
        led = [whole.start + match.end() for match in _LED_BY[name].finditer(whole.of(told.text))]
        count = sum(1 for _ in _LEADS[name].finditer(clause))
        return len(led) < count or any(at <= place.start for at in led)
    label = _LABEL.match(told.text, told.sentence(place).start, place.start)
    return label is not None and _LEADS[name].search(label["label"]) is not None


def _is_host_by_place(who: object, meeting: Meeting, name: str) -> bool:
    venue = meeting.venue
    return (
        name == "host" and venue is not None and isinstance(who, Country) and who == venue.country
    )


def _is_one(read: object, who: object) -> bool:
    if isinstance(read, Person) and isinstance(who, Person):
        return share_family_name(read.name, who.name)
    for one, other in ((read, who), (who, read)):
        if isinstance(one, Person) and isinstance(other, Country):
            return one.party == other
    return str(read) == str(who)
