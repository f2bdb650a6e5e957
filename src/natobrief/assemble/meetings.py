"""The meetings: their level, days, place, agenda and guests, out of what the rules found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from natobrief.assemble.agenda import build_items
from natobrief.assemble.context import Context
from natobrief.assemble.delegations import build_delegations
from natobrief.assemble.gatherings import Gathering
from natobrief.assemble.grounded import Grounded, build
from natobrief.assemble.meeting_days import build_days, day_of_headline, day_of_main, day_of_words
from natobrief.assemble.meeting_parts import (
    build_chair,
    build_first_body,
    build_host,
    build_level,
    build_mode,
    build_name,
    build_place,
)
from natobrief.assemble.of_alliance import is_of_allies
from natobrief.assemble.sessions import build_sessions
from natobrief.assemble.whose import Whose
from natobrief.lexicon.councils import Council
from natobrief.model import DateRange, Meeting, Organisation
from natobrief.rules.agenda import find_agenda
from natobrief.rules.announcement import Announcement
from natobrief.rules.guest import Guest
from natobrief.rules.marks import pattern
from natobrief.rules.participation import Participation
from natobrief.span import Span
from natobrief.text.regex import regex

_TALKED = regex(
    r"\b(?:discussed|talked|spoke|exchanged|reviewed|addressed|debated|touched|considered"
    r"|(?:a|ont|avaient|avait) (?:[\w-]+ )?(?:discuté|évoqué|abordé|examiné|échangé|parlé|porté)"
    r"|se (?:sont|est) (?:entretenue?s?|penchée?s?))\b",
    re.IGNORECASE,
)

_REACH = 12
#: Before a body: the office of one who presides over it.
_OF_OFFICE = pattern(r"<O> (?:of|de|du)(?: (?:the|la))? ?$")


def build_meetings(
    context: Context, gatherings: Sequence[Gathering], guests: list[Guest]
) -> Iterator[Grounded[Meeting]]:
    """Build the meetings that a release speaks of, its own first.

    Args:
        context: What the builders share, as of the release's own meeting.
        gatherings: What is said of each.
        guests: Who comes, to whichever.
    """
    whose = Whose(context.marked, gatherings)
    coming, items = _coming(whose, guests), _items(context, whose, gatherings, guests)
    others = whose.others()
    own = [each for each in context.marked.document.sentences if each not in others]
    main_days: Grounded[DateRange] | None = None
    are_others = False
    for index, gathering in enumerate(gatherings):
        is_main = index == 0
        words = gathering.first.level_span
        now = context if is_main else context.at(gathering.days, gathering.level, words)
        stretches = own if is_main else whose.of(index)
        guests_here = _guests_here(context, gathering, coming.get(index, ()))
        if gathering.first.name is not None:
            # A speech is about what its speaker likes; who comes to the event, it does not say.
            guests_here, items[index] = [], []
        is_elses = _is_of_others(gatherings[0], gathering, guests_here)
        if is_main or gathering.first.is_again:
            is_elses = are_others = is_elses or are_others
        venue = build_place(now, gathering.said, stretches)
        dates = build_days(now, gathering.said)
        if is_main:
            dates = dates or day_of_words(now, gathering.first)
            dates = main_days = dates or day_of_headline(now, gathering.first)
        elif dates is None and main_days is not None:
            dates = day_of_main(now, gathering.said, main_days)
        yield build(
            Meeting,
            name=build_name(now, gathering, venue, is_main=is_main, is_of_others=is_elses),
            level=build_level(gathering),
            body=build_first_body(now, gathering.said),
            dates=dates,
            venue=venue,
            mode=build_mode(now, gathering.said, stretches),
            host=build_host(now, gathering.said, stretches),
            chair=build_chair(now, gathering.said, stretches, is_main=is_main),
            agenda=tuple(build_items(now, items.get(index, ()))),
            delegations=build_delegations(
                now,
                guests_here,
                is_of_allies=not is_elses and is_of_allies(now, gathering),
            ),
            sessions=build_sessions(now, dates, venue) if is_main else (),
        )


def _guests_here(context: Context, gathering: Gathering, guests: Iterable[Guest]) -> list[Guest]:
    """Return those of the guests who come to a meeting, each for his part of it."""
    here = [
        each
        for each in guests
        if not (_is_at_home(context, gathering, each) or _is_elsewhere(gathering, each))
    ]
    if gathering.first.is_visit:
        return [_for_all_of_it(each) for each in here]
    return _without_talks_beside([_with_own_part(gathering, each) for each in here])


def _is_elsewhere(gathering: Gathering, guest: Guest) -> bool:
    """Tell whether one goes somewhere of whom the words for this meeting say nothing."""
    told = {each.sentence for each in gathering.said if not each.is_by_the_way}
    return guest.is_going and guest.sentence not in told


def _without_talks_beside(guests: list[Guest]) -> list[Guest]:
    """Leave out whom one of those who meet has talks with beside the meeting, and no more."""
    coming = {each.party for each in guests if not each.is_apart}
    return [each for each in guests if not each.is_apart or each.party in coming]


def _for_all_of_it(guest: Guest) -> Guest:
    """Return one with whom talks are held: what they are on is the agenda, and no part of them."""
    return evolve(guest, part=Participation()) if guest.is_met else guest


def _with_own_part(gathering: Gathering, guest: Guest) -> Guest:
    """Return one who meets with the others: what all of them meet for is no part of their meeting.

    That holds in the words that tell of the meeting; elsewhere those are words about a part of it.
    """
    is_all = guest.part.attendance_span == guest.part.purpose
    is_here = any(guest.sentence == each.sentence for each in gathering.said)
    return evolve(guest, part=Participation()) if guest.is_joint and is_all and is_here else guest


def _is_of_others(main: Gathering, gathering: Gathering, guests: list[Guest]) -> bool:
    """Tell whether not the Alliance meets, but several countries, or those of a neighbour.

    Where the release is of a neighbour's body, so are those whom nothing calls the Alliance's.
    """
    bodies = [each.body.means for each in main.said if each.body is not None]
    is_neighbours = bool(bodies) and all(isinstance(each, Council) for each in bodies)
    is_alliance = any(each.is_alliance for each in gathering.said)
    return (is_neighbours and not is_alliance) or any(guest.is_own for guest in guests)


def _is_at_home(context: Context, gathering: Gathering, guest: Guest) -> bool:
    """Tell whether a party is the organisation whose members or whose body meets.

    Who presides over a body and comes to a meeting of others is none of it.
    """
    owners = {each.owner for each in gathering.said if isinstance(each.owner, Organisation)}
    narrative = context.marked.narrative
    bodies = [
        each.body.means
        for each in gathering.said
        if each.body is not None
        and not _OF_OFFICE.search(
            narrative, max(0, each.body.span.start - _REACH), each.body.span.start
        )
    ]
    councils = {means.of for means in bodies if isinstance(means, Council)}
    names = councils or ({each.name for each in owners} if len(owners) == 1 else set())
    return isinstance(guest.party, Organisation) and guest.party.name in names


def _coming(whose: Whose, guests: list[Guest]) -> dict[int | None, list[Guest]]:
    """Part the guests by the meeting to which they come."""
    found: dict[int | None, list[Guest]] = {}
    for guest in guests:
        index = whose.at(guest.sentence, guest.party_span.start)
        # The body that meets "before the Summit" is not that which the Summit is of.
        if not (guest.is_implied and whose.is_before(guest.sentence, guest.party_span.start)):
            found.setdefault(index, []).append(guest)
    return found


def _told_in(gathering: Gathering) -> Announcement:
    """Return the first words that tell of a meeting: a sentence, where the headline names it."""
    told = (each for each in gathering.said if not each.is_head)
    return next(told, gathering.first) if gathering.first.is_head else gathering.first


def _items(
    context: Context, whose: Whose, gatherings: Sequence[Gathering], guests: list[Guest]
) -> dict[int | None, list[Span]]:
    """Part the agenda items by meeting; what is said where guests come in is their purpose."""
    bodies = context.marked.bodies
    announcing = frozenset(_told_in(each).sentence for each in gatherings)
    occupied: dict[Span, int] = {}
    for guest in guests:
        # Who comes because a body is theirs is there for all of it.
        is_of_body = bodies.around(guest.party_span.start) is not None
        if guest.sentence not in announcing and not is_of_body:
            occupied.setdefault(guest.sentence, guest.party_span.start)
    sentences, document = context.marked.document.sentences, context.marked.document
    found: dict[int | None, list[Span]] = {}
    for item in find_agenda(context.marked, announcing, occupied):
        sentence = sentences[document.sentence_at(item.start)]
        index = whose.at(sentence, item.start)
        # What was talked over is of the talks, not of a meeting to come that it is about.
        if index and not gatherings[index].first.is_past:
            index = 0 if _TALKED.search(document.plain, sentence.start, item.start) else index
        found.setdefault(index, []).append(item)
    return found
