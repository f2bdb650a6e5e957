"""The sentence that announces a meeting: who meets, when and where, in whatever order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import final

from attrs import frozen

from natobrief.lexicon.offices import OfficeWords
from natobrief.model import Level
from natobrief.rules.body import find_bodies
from natobrief.rules.dates import DateMention
from natobrief.rules.document import read_head
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.meeting_date import find_meeting_date
from natobrief.rules.other_event import is_of_other_event
from natobrief.rules.place import find_place
from natobrief.rules.wording import one_of
from natobrief.span import Span


@final
@frozen
class Announcement:
    """A sentence that says that a meeting is to be, is being or was held."""

    sentence: Span
    #: The sentence without words in front that speak of another event: "Ahead of the summit in X,".
    core: Span
    #: Those who meet, or the word for the meeting.
    level: Level
    level_span: Span
    #: The word that says that they meet: the verb, else the noun; None in a bare headline.
    verb: Span | None
    #: The date mention, if one belongs to the meeting.
    date: DateMention | None
    #: Whether the meeting is over.
    is_past: bool
    #: Whether the words set it apart from others of its kind: "the last", "the next".
    is_other: bool
    #: Whether the head says that the words of the release are spoken at it, or right after it.
    is_occasion: bool
    #: How surely this is the meeting of the release: more is surer.
    weight: int


_MEETING_VERB = pattern(
    r"\b"
    + one_of(
        r"""
        meet | meets | met | meeting | come to | travel to | come | gather | gathers | gathered
        convene | convenes | convened | assemble | come together | host | hosts | hosting | hosted
        welcome | welcomes | receive | attend | take place | takes place | took place
        be held | is held | was held | were held | hold | holds | held
        réuniront | réunissent | réunira | réunit | réunir | réunis
        retrouveront | retrouvent | rencontreront | rassembleront
        tiendra | tiendront | tient | tenir | tenue | aura lieu | auront lieu | a eu lieu
        accueille | accueillera | accueillir
        """
    )
    + r"\b"
)
_MEETING_NOUN = pattern(
    r"\b(?:(?:informal|formal|annual|regular|extraordinary|virtual|special|ministerial|next) ){0,3}"
    + one_of(
        r"""
        meetings? | summit | conference | gathering | session
        réunion(?: informelle| ministérielle)? | sommet | conférence | rencontre
        """
    )
    + r"\b"
)
_ALLIANCE = pattern(r"\b(?:NATO|Alliance|Allied|Allies|OTAN|Alliés|<G>)\b|<G>")
_OF_ALLIANCE = re.compile(r"Allies|NATO|\ue003|Alli", re.IGNORECASE)
_COLLEAGUES = pattern(
    r"\b(?:his|her|their|<G>|Allied) (?:<G> |Allied )?(?:colleagues|counterparts)\b"
)
_PARTNERS_OF = pattern(r" (?:of|from|de|d'|du|des)(?: (?:the|la|le|l'))? ?(?:l')?<CA>")
#: What tells whether a meeting is over, or ahead: the first such words of a sentence.
_TENSE = pattern(
    r"\b(?P<past>met|was held|were held|took place|gathered|convened|opened|concluded"
    r"|last (?:month|year|week)"
    r"|se sont réunis|a eu lieu|s'est tenue?|tenue?s? (?:à|en|le|les|du))\b"
    r"|\b(?:will|are to|is to|due to|set to|seront|[a-zà-ÿ]+(?:ront|ra))\b"
)
_FUTURE = pattern(
    r"\b(?:will|are to|is to|due to|set to|next|meet|gather|convene|plan to|intend|getting ready|"
    r"seront|[a-zà-ÿ]+(?:ront|ra))\b"
)
#: No meeting is held by these words, or nobody knows yet whether one is.
_CALLED_OFF = pattern(
    r"\b(?:will not|won't|not to|do not|did not|no longer) (?:now )?(?:meet|gather|convene"
    r"|take place|be held)\b|\b(?:cancelled|canceled|called off|postponed|annulée?s?|reportée?s?)\b"
    r"|\bne se réunir(?:ont|a) pas\b|\bn'aura pas lieu\b"
    r"|\b(?:might|could|may) (?:also |yet |still )?(?:meet|gather|convene|take place|be held)\b"
    r"|\bpourrai(?:en)?t (?:se (?:réunir|tenir|rencontrer|retrouver)|avoir lieu)\b"
)
_SET_APART = pattern(
    r"\b(?:next|following|previous|last|earlier|first) (?:(?:[\w-]+|<LG>)(?:'s?)? ){0,3}?"
    r"(?:meeting|summit|conference|session)s?\b|\blast (?:met|gathered|convened)\b"
    r"|\b(?:prochaine?|dernière?|précédente?) (?:\w+ )?(?:réunion|sommet|rencontre)\b"
)
_BEFORE_EVENT = one_of(
    """
    ahead of | before | after | following | in the run-up to | in the lead-up to | building on
    in preparation for | to prepare for | on the eve of | in advance of | with an eye to | since
    avant | après | à la veille de | en prévision de | à la suite de | dans la perspective de
    en préparation de | en amont de | pour préparer
    """
)
#: Words in front that say before or after what those meet, up to the comma before them.
_ASIDE = pattern(
    rf"(?:\w+ ){{0,4}}{_BEFORE_EVENT} [^.;]{{0,200}}?, "
    r"(?=(?:the |les |all |NATO |Allied |its |<G>(?:'s?)? |Alliance )*"
    r"(?:<L>|Allies|Alliés|ministers|leaders)"
    r"|<G>(?:'s?)? (?:will|is to|meets|convenes)|(?:an?|une) (?:\w+ )?(?:meeting|réunion))"
)
#: In the head: at what meeting words are spoken.
_OF_MEETING = pattern(
    r"\b(?:at|of|following|after) (?:the )?(?:\w+ )?(?:start of the )?(?:meetings?|session)\b"
    r"|\b(?:lors|à l'issue|à l'ouverture) (?:de la |du |des )(?:réunions?|session)\b"
)
_SUMMIT = re.compile(r"\b(?:[Ss]ummit|[Ss]ommet)\b")


def find_announcements(marked: Marked) -> Iterator[Announcement]:
    """Find the sentences that announce a meeting at some level.

    A sentence announces one when it names those who meet, has a word of meeting, and a day or a
    place; in the head of the release it needs neither. Ministers "of" a country are guests of
    somebody else's meeting.
    """
    cells = read_head(marked.document)
    head = cells[-1].span.end if cells else 0
    for sentence in marked.document.sentences:
        if not marked.narrative_sieve.search(_CALLED_OFF, sentence.start, sentence.end):
            found = _announced(marked, sentence, head)
            if found is not None:
                yield found


def _announced(marked: Marked, sentence: Span, head: int) -> Announcement | None:
    core = _without_aside(marked, sentence)
    date = find_meeting_date(marked, core)
    places = marked.marks.inside(core, Kind.CAPITAL, Kind.COUNTRY)
    search = partial(marked.narrative_sieve.search_inside, start=sentence.start, end=sentence.end)
    is_occasion = sentence.end <= head and search(_OF_MEETING) is not None
    is_placed = date is not None or bool(places) or find_place(marked, core) is not None
    if not (is_placed or is_occasion):
        return None
    words = sentence.of(marked.narrative)
    verb = search(_MEETING_VERB)
    held = verb or search(_MEETING_NOUN)
    named = _level(marked, sentence, words, is_below=sentence.start >= head)
    if named is None and held is not None:
        named = _body(marked, sentence)
    if named is None:
        return None
    level, span, is_alliance = named
    if held is None and not (is_alliance and date is not None and places):
        return None
    tense = _TENSE.search(words)
    is_past = tense is not None and tense["past"] is not None
    weight = 4 * (date is not None) + 2 * bool(places) + 2 * is_alliance + (verb is not None)
    return Announcement(
        sentence,
        core,
        level,
        span,
        None if held is None else _at(sentence, held),
        date,
        is_past,
        search(_SET_APART) is not None,
        is_occasion,
        weight + (_FUTURE.search(words) is not None) - 3 * is_past,
    )


def _without_aside(marked: Marked, sentence: Span) -> Span:
    """Cut off what stands in front of those who meet and speaks of another event."""
    aside = _ASIDE.match(marked.narrative, sentence.start, sentence.end)
    start = sentence.start if aside is None else aside.end()
    return Span(start, sentence.end) if start < sentence.end else sentence


def _at(sentence: Span, match: re.Match[str]) -> Span:
    return Span(sentence.start + match.start(), sentence.start + match.end())


def _level(
    marked: Marked, sentence: Span, words: str, *, is_below: bool
) -> tuple[Level, Span, bool] | None:
    """Return the level of those who meet, the words for it, and whether they are the Alliance's.

    It is the level of the first who are not said to be of a country, else of one who meets his
    colleagues, else that of a summit. Below the head, what it is said to be before or after is
    another meeting; in a headline, "after the meeting of" names the meeting.
    """
    for span, level in _levelled(marked, sentence, Kind.LEVEL):
        after = marked.narrative[span.end : span.end + 60]
        before = marked.narrative[max(sentence.start, span.start - 30) : span.start]
        is_aside = is_below and is_of_other_event(marked, sentence, span)
        if not (is_aside or _PARTNERS_OF.match(after)):
            return level, span, bool(_ALLIANCE.search(before) or _OF_ALLIANCE.search(after))
    search = partial(marked.narrative_sieve.search_inside, start=sentence.start, end=sentence.end)
    is_alliance = search(_ALLIANCE) is not None
    if search(_COLLEAGUES):
        for span, level in _levelled(marked, sentence, Kind.OFFICE):
            return level, span, is_alliance
    for match in _SUMMIT.finditer(words):
        summit = _at(sentence, match)
        if not (is_below and is_of_other_event(marked, sentence, summit)):
            return Level.HEADS_OF_STATE_AND_GOVERNMENT, summit, is_alliance
    return None


def _levelled(marked: Marked, sentence: Span, kind: Kind) -> Iterator[tuple[Span, Level]]:
    for mark in marked.marks.inside(sentence, kind):
        if isinstance(mark.value, OfficeWords) and mark.value.level is not None:
            yield mark.span, mark.value.level


def _body(marked: Marked, sentence: Span) -> tuple[Level, Span, bool] | None:
    """Return a body that meets, at a level that is not stated."""
    for body in find_bodies(marked, sentence):
        return Level.OTHER, body.span, False
    return None
