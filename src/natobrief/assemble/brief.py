"""The whole brief, out of everything that the rules found in a text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import evolve

from natobrief.assemble.accessions import build_accessions
from natobrief.assemble.commitments import build_commitments
from natobrief.assemble.context import Context
from natobrief.assemble.gatherings import gather
from natobrief.assemble.grounded import Grounded, build
from natobrief.assemble.main_meeting import find_main
from natobrief.assemble.meeting_days import day_of_words
from natobrief.assemble.meetings import build_meetings
from natobrief.assemble.office_holders import with_offices, without_false_offices
from natobrief.assemble.packages import build_packages
from natobrief.assemble.session_levels import take_session_level
from natobrief.assemble.source import (
    build_source,
    kind_of,
    kind_of_turns,
    kind_otherwise,
    with_questions,
)
from natobrief.assemble.spoken import Said, Spoken
from natobrief.assemble.statements import build_statements
from natobrief.assemble.turns import ISSUED_KINDS, build_issued, build_turns
from natobrief.assemble.unparsed import find_unparsed
from natobrief.diagnostics import Code, Problem, Severity
from natobrief.lexicon.councils import Council
from natobrief.lexicon.organisations import NATO
from natobrief.model import Brief, DocumentKind, Meeting, Organisation, Person
from natobrief.rules.accessions import find_accessions
from natobrief.rules.again import find_again
from natobrief.rules.announcement import Announcement
from natobrief.rules.attendance import find_guests
from natobrief.rules.document import find_title
from natobrief.rules.guest import Guest
from natobrief.rules.guest_bodies import find_guests_of_bodies
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.packages import find_packages
from natobrief.rules.people import People, people_of
from natobrief.rules.quotations import find_utterances
from natobrief.rules.signed import with_signed
from natobrief.rules.turn_names import find_turn_names
from natobrief.rules.turns import find_turns
from natobrief.rules.upcoming import find_upcoming
from natobrief.span import Span
from natobrief.text.regex import regex

#: How far before those who meet an organisation may stand.
_BESIDE = 20
#: How far behind them the group of states that they are of.
_BEHIND = 30
#: A group of states that is no organisation of the tables.
_GROUP = regex(
    r"\b(?:G-?(?:7|8|20)|[Gg]roup of (?:Seven|Eight|Twenty)"
    r"|[Gg]roupe des (?:[Ss]ept|[Hh]uit|[Vv]ingt))\b"
)
#: Kinds of texts that are about what somebody says, whether or not there is a meeting.
_TALKS = {
    DocumentKind.REMARKS,
    DocumentKind.PRESS_CONFERENCE,
    DocumentKind.JOINT_STATEMENT,
    DocumentKind.DECLARATION,
    DocumentKind.NEWS_REPORT,
}


def build_brief(
    marked: Marked, published: Grounded[date] | None, url: str | None
) -> tuple[Brief, tuple[Problem, ...], tuple[Span, ...]]:
    """Run every rule over a marked text and put what they find together.

    Returns:
        The brief, the problems met on the way, and the stretches that nothing in it rests on.
    """
    kind = kind_of(marked.document)
    turns = find_turns(marked, None if kind is None else kind.value)
    people = people_of(marked, find_turn_names(marked, turns))
    announcements, main = find_main(marked, turns[0].parts[0].start if turns else None)
    met = list(find_guests(marked, people, is_elsewhere=_is_elsewhere(marked, main)))
    people = _with_parties(people, met)
    met += find_guests_of_bodies(marked, _of_meeting(marked, main, announcements))
    utterances = list(find_utterances(marked))
    if not turns and (kind is None or kind.value not in ISSUED_KINDS):
        utterances = with_signed(marked, utterances)
    speakers = [
        words
        for words in (*(each.who for each in turns), *(each.speaker for each in utterances))
        if words is not None
    ]
    day = _day(marked, main, announcements, published)
    people = without_false_offices(marked, people, day)
    people = with_offices(marked, people, speakers, day)
    context = Context(marked, people, day, _level(main), published)
    meetings = _meetings(context, main, announcements, met)
    packages = list(find_packages(marked))
    issued = [*build_turns(context, turns), *build_issued(context, kind and kind.value)]
    turned = Spoken(issued)
    told = build_statements(context, utterances, packages, turned)
    said = sorted((*issued, *told), key=_first_word)
    kind = with_questions(kind, turns)
    kind = kind or kind_of_turns(turns) or kind_otherwise(context, main, is_quoting=bool(told))
    commitments, pledges = build_commitments(context, told, turned, packages)
    grounded = build(
        Brief,
        source=build_source(context, main, kind, published=published, url=url),
        meetings=meetings,
        persons=_persons(context, said),
        statements=tuple(each.statement for each in said),
        commitments=commitments,
        packages=build_packages(context, packages, pledges),
        accessions=build_accessions(context, list(find_accessions(marked))),
    )
    brief = _with_evidence(grounded)
    problems = (*context.problems, *_without_meeting(brief), *_unclosed(marked))
    return brief, tuple(sorted(problems, key=_place)), find_unparsed(marked.document, brief)


def _is_elsewhere(marked: Marked, main: Announcement | None) -> bool:
    """Tell whether the release's own meeting is that of another organisation alone."""
    if main is None:
        return False
    if main.body is not None:
        return isinstance(main.body.means, Council)
    beside = Span(max(0, main.level_span.start - _BESIDE), main.level_span.end)
    named = [mark.value for mark in marked.marks.inside(beside, Kind.ORGANISATION)]
    if NATO in named:
        return False
    around = marked.document.plain[beside.start : main.level_span.end + _BEHIND]
    return isinstance(main.owner, Organisation) or _GROUP.search(around) is not None


def _of_meeting(
    marked: Marked, main: Announcement | None, announcements: list[Announcement]
) -> list[Span]:
    """Return the sentences that speak of a meeting on some day, and the headline."""
    told = [
        each.sentence
        for each in announcements
        if not each.is_other and (each.date is not None or each.is_in_turn)
    ]
    first = [] if main is None else [main.sentence]
    title = find_title(marked.document)
    return list(dict.fromkeys([*first, *([] if title is None else [title]), *told]))


def _with_parties(people: People, guests: list[Guest]) -> People:
    """Give persons who come for a party that party, where nothing beside their name tells it.

    So do those have who are met in the country whose office they hold.
    """
    known = list(people.known)
    for guest in guests:
        if guest.person is None or known[guest.person].party is not None:
            continue
        known[guest.person] = evolve(
            known[guest.person],
            party=guest.party,
            party_span=guest.party_span,
            is_party_implied=guest.is_implied,
        )
    return evolve(people, known=tuple(known))


def _first_word(said: Said) -> int:
    return said.utterance.parts[0].start


def _place(problem: Problem) -> int:
    return -1 if problem.span is None else problem.span.start


def _with_evidence(grounded: Grounded[Brief]) -> Brief:
    fields = {
        name: getattr(grounded.value, name)
        for name in (
            "source",
            "meetings",
            "persons",
            "statements",
            "commitments",
            "packages",
            "accessions",
        )
    }
    return Brief(**fields, evidence=tuple(item.as_evidence() for item in grounded.evidence))


def _day(
    marked: Marked,
    main: Announcement | None,
    announcements: list[Announcement],
    published: Grounded[date] | None,
) -> date | None:
    """Return the first day of the release's own meeting, by whatever words; else of publication."""
    days = None if main is None else gather(marked, main, announcements, ())[0].days
    if days is not None:
        return days.first
    return None if published is None else published.value


def _level(main: Announcement | None) -> tuple[str, Span] | None:
    return None if main is None else (main.level.value, main.level_span)


def _meetings(
    context: Context,
    main: Announcement | None,
    announcements: list[Announcement],
    guests: list[Guest],
) -> tuple[Grounded[Meeting], ...]:
    if main is None:
        return ()
    marked = context.marked
    again = (each for each in find_again(marked, main) if not _is_announced(each, announcements))
    to_come = (*find_upcoming(marked), *again)
    words = day_of_words(context, main)
    today = None if words is None else words.value.first
    found = gather(marked, main, announcements, to_come, today)
    take_session_level(marked, found[0])
    return tuple(build_meetings(context, found, guests))


def _is_announced(again: Announcement, announcements: list[Announcement]) -> bool:
    """Tell whether a sentence that says where they meet next announces just that by itself."""
    return any(
        (each.sentence, each.level, each.place) == (again.sentence, again.level, again.place)
        and each.date is None
        for each in announcements
        if again.date is None
    )


def _persons(context: Context, said: list[Said]) -> tuple[Grounded[Person], ...]:
    """Give everyone named, once each, then office-holders that only the tables name."""
    found = [context.person(index) for index in range(len(context.people.known))]
    names = {person.value.name for person in found}
    for each in said:
        who = None if each.speaker is None else each.speaker.who
        if who is not None and isinstance(who.value, Person) and who.value.name not in names:
            names.add(who.value.name)
            found.append(Grounded(who.value, who.evidence))
    return tuple(found)


def _without_meeting(brief: Brief) -> Iterator[Problem]:
    """Tell of a text without a meeting; one that gives the words of speakers may have none."""
    if not brief.meetings:
        is_talk = brief.source.kind in _TALKS and brief.statements
        yield Problem(
            code=Code.NO_MEETING,
            message="no sentence says who meets, with a day or a place",
            severity=Severity.WARNING if is_talk else Severity.ERROR,
        )


def _unclosed(marked: Marked) -> Iterator[Problem]:
    for quoted in marked.document.quoted:
        start, end = quoted.whole.start, quoted.whole.end
        if not quoted.is_closed:
            at, message = start, "a quotation mark is opened and not closed in its paragraph"
        elif not quoted.is_opened:
            at, message = end - 1, "a quotation mark is closed and not opened in its paragraph"
        else:
            continue
        mark, text = Span(at, at + 1), marked.document.text
        yield Problem.at(mark, text, Code.UNCLOSED_QUOTATION, message, Severity.WARNING)
