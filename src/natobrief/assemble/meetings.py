"""The meetings: their level, days, place, agenda and guests, out of what the rules found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from natobrief.assemble.agenda import build_items
from natobrief.assemble.context import Context
from natobrief.assemble.delegations import build_delegations
from natobrief.assemble.gatherings import Gathering, family_of, is_undated_reference
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
    is_of_allies,
)
from natobrief.assemble.sessions import build_sessions
from natobrief.assemble.whose import Whose
from natobrief.lexicon.councils import Council
from natobrief.model import DateRange, Level, Meeting, Organisation
from natobrief.rules.agenda import find_agenda
from natobrief.rules.announcement import Announcement, find_announcements
from natobrief.rules.announcement_words import SET_APART
from natobrief.rules.called_meeting import find_called_meetings
from natobrief.rules.document import (
    SPOKEN,
    SPOKEN_BY_ONE,
    View,
    find_kind,
    find_outlook,
    find_title,
    is_biography,
    read_head,
)
from natobrief.rules.fielded import find_fielded
from natobrief.rules.guest import Guest
from natobrief.rules.levels import level_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.participation import Participation
from natobrief.rules.programme import with_programme
from natobrief.rules.titled import find_titled
from natobrief.rules.upcoming import find_upcoming
from natobrief.rules.visits import find_visits
from natobrief.span import Span
from natobrief.text.regex import regex

#: What a meeting that is over weighs more where the release looks back.
_OVER = 4
#: What one weighs more that the headline names.
_NAMED = 3
#: What one weighs more with which a text opens.
_OPENS = 3
#: What one weighs more of which those who met speak themselves.
_OURS = 8
_WE = regex(r"\b(?:[Ww]e|[Nn]ous), (?:the |les )?(?:[\w'-]+ ){0,3}\Z")
_TALKED = regex(
    r"\b(?:discussed|talked|spoke|exchanged|reviewed|addressed|debated|touched|considered"
    r"|(?:a|ont|avaient|avait) (?:[\w-]+ )?(?:discuté|évoqué|abordé|examiné|échangé|parlé|porté)"
    r"|se (?:sont|est) (?:entretenue?s?|penchée?s?))\b",
    re.IGNORECASE,
)
#: Of what is to come, or goes on as somebody speaks.
_AWAITED = pattern(
    r"\b(?:here|today(?:'s)?|tonight|tomorrow|next|upcoming|forthcoming|coming|ahead|towards?|soon"
    r"|approach\w*|prepar\w+|look(?:ing)? forward|will|going to|expect\w*|hopes?|plans?"
    r"|getting ready|(?:weeks?|months?|days?) away|run-up|road to|ici|aujourd'hui|demain"
    r"|prochaine?|prépar\w+|[a-zà-ÿ]+(?:ront|ra|rons))\b"
    r"|\b(?:this|cette?|ce) (?:[\w-]+ ){0,2}(?:summit|meetings?|session|ministerial|sommet|réunion"
    r"|week|month|year|summer|autumn|spring|winter|morning|afternoon|evening|semaine|mois|année)\b"
)
#: So many sentences are the beginning of a text.
_FIRST = 4
#: How far before those who meet it may stand.
_BEFORE = 60


def find_main(marked: Marked) -> tuple[list[Announcement], Announcement | None]:
    """Find all announcements of a text, and that of the release's own meeting among them.

    It is the surest, then the earliest: one that the headline speaks of, or that opens the release,
    is surer, and so is one that is over where the release looks back. A visit, or talks of two, are
    a release's own meeting or none. A life tells of meetings only as of what was once.
    """
    if is_biography(marked.document):
        return [], None
    outlook = find_outlook(marked.document)
    is_back = outlook is not None and outlook.view is View.BACK
    found = list(find_announcements(marked))
    title = find_titled(marked)
    if title is not None:
        title = evolve(title, is_past=is_back)
        found.append(title)
    fielded = find_fielded(marked)
    if fielded is not None:
        found = [fielded, *(each for each in found if each.sentence != fielded.sentence)]
    found = list(with_programme(marked, found))

    opening = _opening(marked)

    def weight(each: Announcement) -> int:
        is_named = title is not None and each is not title and _is_alike(each, title)
        is_over = is_back and each.is_past
        told = _OVER * is_over + _OPENS * (
            each.sentence == opening and _is_as(each, is_back=is_back)
        )
        return each.weight + told + _NAMED * is_named + _OURS * _is_ours(marked, each)

    named = (each for each in found if not is_undated_reference(each))
    own = [each for each in named if not (_is_next(each) and (is_back or _is_after(each, found)))]
    own = [each for each in own if not _is_recalled(marked, each)]
    sentences = {each.sentence for each in own if not each.is_reference}
    visits = [each for each in find_visits(marked) if each.sentence not in sentences]
    # One that is to come on a day is a release's own wherever it is told of, if it has no other.
    own = [
        each
        for each in own
        if (_is_on_day_to_come(each) and not visits) or not _is_background(marked, each, title)
    ]
    best = max((*own, *visits), key=weight, default=None)
    if best is not None and best.is_visit:
        # The day in its sentence is its own, and not that of what it is made for.
        found = [each for each in found if each.sentence != best.sentence]
    best = best or _named_ahead(marked)
    called = _called(marked) if best is None or is_back else []
    over = next((each for each in called if best and _is_over_before(each, best)), None)
    if best is not None:
        return ([*found, over], over) if over else (found, best)
    told = (each for each in called if each.date or (each.place and each.is_alliance))
    return [*found, *called], next(told, None)


def _is_over_before(called: Announcement, best: Announcement) -> bool:
    """Tell whether a text that looks back tells of something held before a summit to come.

    "A seminar was held on 5 June. The Summit in Oslo will decide on it."
    """
    is_summit = best.level is Level.HEADS_OF_STATE_AND_GOVERNMENT and not best.is_head
    is_to_come = is_summit and best.is_tensed and not (best.is_past or best.is_titled)
    is_over = called.is_past and called.date is not None
    return is_to_come and is_over and called.sentence.end <= best.sentence.start


def _is_background(marked: Marked, each: Announcement, title: Announcement | None) -> bool:
    """Tell whether a meeting is told of only far below, and not in the headline."""
    document = marked.document
    if each is title or (each.is_occasion and not each.is_head):
        return False
    head = read_head(document)
    first = document.sentence_at(head[-1].span.end) if head else 0
    is_far = document.sentence_at(each.core.start) > first + _FIRST
    return (
        is_far
        and not (title is not None and _is_alike(each, title))
        and not _is_headed(marked, each)
    )


def _is_as(each: Announcement, *, is_back: bool) -> bool:
    """Tell whether an announcement looks where the text does, and not to the next meeting."""
    return each.is_past is is_back and not each.is_other


def _opening(marked: Marked) -> Span | None:
    """Return the sentence with which a text opens, below its head."""
    head = read_head(marked.document)
    end = head[-1].span.end if head else 0
    return next((each for each in marked.document.sentences if each.start >= end), None)


def _is_on_day_to_come(each: Announcement) -> bool:
    return each.date is not None and each.is_tensed and not each.is_past


def _is_headed(marked: Marked, each: Announcement) -> bool:
    """Tell whether the headline names those who meet, whatever it says of them."""
    headline = find_title(marked.document)
    named = None if headline is None else level_of(marked, headline, is_below=False)
    return named is not None and named[0] is each.level and each.level is not Level.OTHER


def _named_ahead(marked: Marked) -> Announcement | None:
    """Return the meeting to come that a text names by the way at its beginning, and no other.

    What is issued or spoken is about something else.
    """
    kind = find_kind(marked.document)
    if kind is not None and kind.kind in SPOKEN:
        return None
    first = marked.document.sentences[:_FIRST]
    named = (each for each in find_upcoming(marked) if each.sentence in first)
    fit = (each for each in named if not (each.is_past or _is_set_apart(marked, each)))
    found = next(fit, None)
    return None if found is None else evolve(found, is_other=False, is_by_the_way=False)


def _called(marked: Marked) -> list[Announcement]:
    """Return the meetings of others with which a text opens that nobody spoke."""
    kind = find_kind(marked.document)
    is_spoken = kind is not None and kind.kind in SPOKEN_BY_ONE
    return [] if is_spoken else list(find_called_meetings(marked))


def _is_set_apart(marked: Marked, each: Announcement) -> bool:
    """Tell whether words set a meeting apart from others of its kind: "the next meeting"."""
    return SET_APART.search(marked.narrative, each.sentence.start, each.core.end) is not None


def _is_ours(marked: Marked, each: Announcement) -> bool:
    """Tell whether those who speak are those who met: "we, the Ministers of Defence, met"."""
    start = max(each.core.start, each.level_span.start - _BEFORE)
    return each.is_past and _WE.search(marked.narrative, start, each.level_span.start) is not None


def _is_recalled(marked: Marked, each: Announcement) -> bool:
    """Tell whether a speaker recalls a meeting of others, or of another day: "when they last met".

    One who speaks at a meeting, or tells of it, says so, or gives its day.
    """
    if each.is_head or each.is_titled or each.is_occasion or _is_awaited(marked, each):
        return False
    kind = find_kind(marked.document)
    is_speech = kind is not None and kind.kind in SPOKEN_BY_ONE
    return is_speech and each.date is None and not _is_ours(marked, each)


def _is_awaited(marked: Marked, each: Announcement) -> bool:
    """Tell whether words say that a meeting is to come or goes on; else it may be long over."""
    if each.is_tensed:
        return not each.is_past
    return _AWAITED.search(marked.narrative, each.sentence.start, each.sentence.end) is not None


def _is_next(each: Announcement) -> bool:
    """Tell whether an announcement is set apart as one to come: "the next meeting will be"."""
    return each.is_other and not each.is_past and each.is_tensed and not each.is_head


def _is_after(each: Announcement, found: list[Announcement]) -> bool:
    """Tell whether words before give the days of a meeting, or the headline another place."""
    start = each.sentence.start
    before = (other for other in found if other.sentence.start < start and not other.is_other)
    return any(
        other.date is not None or (other.is_head and other.place is not None) for other in before
    )


def _is_alike(one: Announcement, title: Announcement) -> bool:
    """Tell whether an announcement is of the level or body that the headline names."""
    if one.body is not None and title.body is not None:
        return family_of(one) == family_of(title)
    return one.level is title.level and one.level is not Level.OTHER


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
        guests_here = [each for each in coming.get(index, ()) if not _is_at_home(gathering, each)]
        if gathering.first.name is not None:
            # A speech is about what its speaker likes; who comes to the event, it does not say.
            guests_here, items[index] = [], []
        if gathering.first.is_visit:
            guests_here = [_for_all_of_it(each) for each in guests_here]
        else:
            guests_here = [_with_own_part(gathering, each) for each in guests_here]
            guests_here = _without_talks_beside(guests_here)
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
            chair=build_chair(now, gathering.said, stretches),
            agenda=tuple(build_items(now, items.get(index, ()))),
            delegations=build_delegations(
                now,
                guests_here,
                is_of_allies=not is_elses and is_of_allies(now, gathering),
            ),
            sessions=build_sessions(now, dates, venue) if is_main else (),
        )


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


def _is_at_home(gathering: Gathering, guest: Guest) -> bool:
    """Tell whether a party is the organisation whose members or whose body meets."""
    owners = {each.owner for each in gathering.said if isinstance(each.owner, Organisation)}
    bodies = [each.body.means for each in gathering.said if each.body is not None]
    councils = {means.of for means in bodies if isinstance(means, Council)}
    names = councils or ({each.name for each in owners} if len(owners) == 1 else set())
    return isinstance(guest.party, Organisation) and guest.party.name in names


def _coming(whose: Whose, guests: list[Guest]) -> dict[int | None, list[Guest]]:
    """Part the guests by the meeting to which they come."""
    found: dict[int | None, list[Guest]] = {}
    for guest in guests:
        index = whose.at(guest.sentence, guest.party_span.start)
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
