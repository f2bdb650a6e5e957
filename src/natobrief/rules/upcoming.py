"""Meetings to come that are named by the way: "ahead of the Summit in Vilnius on 11-12 July"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.lexicon.offices import OfficeWords
from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.announcement_words import CALLED_OFF, OFFERED, TWIN
from natobrief.rules.body import BodyWords, words_of_body
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.meeting_date import is_of_picture
from natobrief.rules.moved_date import is_shortened
from natobrief.rules.place import Place, find_place
from natobrief.span import Span
from natobrief.text.characters import LATIN_CAPITALS

_WORD = r"(?:(?:[\w-]+|<GAC>)(?:'s?)? ){0,3}?"
_GATHERING = r"(?:meetings?|sessions?|conference|ministerials?|réunions?|séance|session|conférence)"
_WHOSE = r"(?:the |la |le |les |l')?(?:<GA>(?:'s?)? |Allied |Alliance )?"
#: A summit, a meeting of office-holders or of a body, with the day or place right behind it.
_NAMED = pattern(
    rf"(?:(?P<host><K>){TWIN} |<GA>(?:'s?)? ){{0,2}}(?P<summit>\b(?:[Ss]ummits?|[Ss]ommets?)\b)"
    r"(?: meeting)?(?: (?:prochaine?|à venir|extraordinaire|annuel))?(?: <G>(?= (?:des?|du) <D>))?"
    # "Le sommet UE-Balkans occidentaux".
    r"(?: <GAC>[\u2013-](?:<GAC>|(?-i:[A-ZÀ-Þ])[\w'-]+)(?: [a-zé]{4,14}(?=,))?)?"
    rf"(?: (?:of|des|de) {_WHOSE}(?:<L>|<G>)(?: des pays (?:membres )?de l'<G>)?"
    rf"(?: prochain| à venir)?)?(?: de (?P<host2><K>){TWIN})?"
    rf"|\b{_GATHERING} (?:of|des|du|de|d') ?{_WHOSE}(?:(?P<level><L>)|(?P<body><B>))"
    rf"(?: (?:of|de|des)(?: pays(?: membres)? de)? (?:the |l')?<G>)?"
    rf"|(?:(?P<level2><L>)|(?P<body2><B>))(?:'s?)? (?:meetings?|session|conference|summit)"
)
_HELD = (
    r"(?:,? (?:(?:is|will be|est|sera) )?"
    r"(?:to be held|taking place|to take place|to be hosted|planned|scheduled|due|convened"
    r"|which (?:will|is to|is due to) [\w ]{2,24}|that will [\w ]{2,24}"
    r"|prévue?s?|qu(?:e l'|'à l')?<G> tiendra|que tiendra l'<G>"
    r"|qui (?:se tiendra|aura lieu|doit se tenir)|organisée?))?"
)
_DAY = r"(?:(?:on|of|from|le|les|des|du|au|for|this|next)(?: the)? )?\(?(?P<day><D>)"
_IN = r"(?:in|at|à|de|en|au)(?: the)? "
_CITY = (
    r"(?:pays de )?(?P<place><K>|<C>"
    rf"|(?-i:[{LATIN_CAPITALS}])[\w'-]{{2,30}}(?:[ -](?-i:[{LATIN_CAPITALS}])[\w'-]{{2,30}})?)"
)
_TAIL = pattern(
    rf"{_HELD},? ?(?:{_DAY},? )?{_IN}{_CITY}(?:(?:, | \()(?:en |aux? |à )?<C>\)?)?,? ?"
    rf"(?:{_DAY.replace('day', 'day2')})?"
    rf"|{_HELD},? ?{_DAY.replace('day', 'day3')}"
)
#: Around the name: what makes it one that is to come.
_AHEAD = pattern(
    r"\b(?:upcoming|forthcoming|next|ahead of|prepar\w+|prépar\w+|run-up|lead-up|towards?"
    r"|to be held|look\w* forward|will|prior to|in advance of|on the eve of|in view of|en vue d"
    r"|prochaine?|d'ici|en amont|avant|à la veille|perspective d|en prévision d|à l'approche d)"
)
_PAST = pattern(
    r"\b(?:since|after|following|last|previous|earlier|agreed at|adopted at|taken at|made at"
    r"|launched at|decided at|at|implement(?:ation of|ing|s|ed)?|follow(?:ing)?[ -]?up (?:to|on)"
    r"|(?:decisions|outcomes?|results|conclusions|commitments|pledges|agreements?|taskings?)"
    r" (?:of|from)|in line with|building on|delivering on|mise en œuvre d(?:e|u|es)"
    r"|depuis|après|derni(?:er|ère)|lors d[ue]s?)"
    r" (?:the |our |last |le |la |l')*$"
)
#: Behind one that is over: what was decided there.
_DECIDED = pattern(
    r"(?:'s?)? (?:decisions?|outcomes?|results|conclusions|commitments?|pledges?|agreements?"
    r"|declarations?|communiqué|taskings?|deliverables)\b"
)
_REACH = 60


_OFFERED = pattern(rf"{OFFERED}[^.;,]{{0,20}}$")
#: Behind a meeting, before the word that it is not held.
_VERB = pattern(r"\)?,?(?: (?:is|was|be|been|has|have|had|now|est|sera|a|été))* ")


def find_upcoming(marked: Marked) -> Iterator[Announcement]:
    """Find the meetings that a text names with their day or place, in passing.

    Whether they are to come is for the one who asks to tell from their days; those without a day
    count where words near them say so.
    """
    sieve = marked.bodied_sieve
    for sentence in marked.document.sentences:
        for match in sieve.finditer(_NAMED, sentence.start, sentence.end):
            found = _upcoming(marked, sentence, match)
            if found is not None:
                yield found


def _is_format(before: str, words: str) -> bool:
    """Tell whether words say at which level a council meets: "in Defence Ministers session"."""
    is_english = before.endswith("in ") and words.endswith("session")
    return is_english or (before.endswith("en ") and words.startswith(("session", "séance")))


def _upcoming(marked: Marked, sentence: Span, match: re.Match[str]) -> Announcement | None:
    tail = _TAIL.match(marked.bodied, match.end(), sentence.end)
    date = None if tail is None else _date(marked, tail)
    named_after = _mark(marked, match, "host") or _mark(marked, match, "host2")
    place = None if named_after is None else Place(named_after.span, None, named_after, None, None)
    end = match.end() if tail is None else tail.end()
    core = Span(match.start(), end)
    if tail is not None and tail["place"] is not None:
        place = find_place(marked, Span(tail.start(), tail.end())) or place
    before = marked.bodied[max(sentence.start, core.start - _REACH) : core.start]
    is_ahead = _AHEAD.search(before + core.of(marked.bodied)) is not None
    is_over = _PAST.search(before) or _DECIDED.match(marked.bodied, end)
    if date is None and (place is None or not is_ahead or is_over):
        return None
    if _OFFERED.search(before) or _is_format(before, match[0]):
        return None
    verb = _VERB.match(marked.narrative, end - marked.bodied[:end].endswith(" "), sentence.end)
    if verb is not None and CALLED_OFF.match(marked.narrative, verb.end(), sentence.end):
        return None
    who = _who(marked, match)
    if who is None:
        return None
    level, span, body = who
    return Announcement(
        sentence=sentence,
        core=core,
        level=level,
        level_span=span,
        body=body,
        verb=None,
        date=None if date is None or date.dates is None else date,
        is_past=_PAST.search(before) is not None and not is_ahead,
        is_other=True,
        is_by_the_way=True,
        is_alliance=bool(marked.marks.inside(core, Kind.ORGANISATION)),
        is_occasion=False,
        place=place,
        weight=0,
    )


def _who(marked: Marked, match: re.Match[str]) -> tuple[Level, Span, BodyWords | None] | None:
    """Return the level of a named meeting, the words for it, and the body."""
    if match["summit"] is not None:
        return Level.HEADS_OF_STATE_AND_GOVERNMENT, Span(*match.span("summit")), None
    mark = _mark(marked, match, "level") or _mark(marked, match, "level2")
    if mark is not None:
        level = mark.value.level if isinstance(mark.value, OfficeWords) else None
        return None if level is None else (level, mark.span, None)
    group = "body" if match["body"] is not None else "body2"
    named = marked.bodies.at(match.start(group))
    assert named is not None  # noqa: S101 - the pattern stood on one
    body = words_of_body(marked, named)
    return body.level, body.span, body


def _mark(marked: Marked, match: re.Match[str], group: str) -> Mark | None:
    return None if match[group] is None else marked.marks.at(match.start(group))


def _date(marked: Marked, tail: re.Match[str]) -> DateMention | None:
    """Return the day behind the name, if it is one; a month alone is none, nor days given up."""
    for group in ("day", "day2", "day3"):
        mark = _mark(marked, tail, group)
        mention = None if mark is None else mark.value
        if isinstance(mention, DateMention) and mention.precision is Precision.DAY:
            is_other = is_shortened(marked, mention.span.end) or is_of_picture(marked, mention.span)
            return None if is_other else mention
    return None
