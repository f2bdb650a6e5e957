"""At whose level a meeting is held, by the words for those who meet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.lexicon.offices import OfficeWords
from natobrief.model import Level
from natobrief.rules.announcement_words import (
    ALLIANCE,
    ANYONE,
    COLLEAGUES,
    DIGIT,
    MEETING_OF,
    OF_ALLIANCE,
    OF_GROUP,
    OF_SEVERAL,
    OFFICE_MEETING,
    PARTNERS_OF,
    SEVERAL,
    SUMMIT,
    SUMMIT_IS,
    THEIR_MEETING,
    TO_SUMMIT,
    WE,
)
from natobrief.rules.calendar_days import is_in_calendar
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document import find_title
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.other_event import is_of_other_event
from natobrief.span import Span
from natobrief.text.regex import regex

_SUMMIT = Level.HEADS_OF_STATE_AND_GOVERNMENT
#: Leaders of something else than states.
_LED = regex(
    r"\b(?:political|defen[cs]e|security|business|industry|corporate|compan(?:y|ies)|tech|civic"
    r"|civil society|community|local|city|regional|religious|christian|muslim|jewish|faith|church"
    r"|tribal|indigenous|party"
    r"|opposition|parliamentary"
    r"|congressional|senate|house|republican|democratic|campaign|labou?r|union|student|youth|women"
    r"|rebel|separatist|insurgent|militia|gang|team|thought|military|senior|top|junior|emerging|young"
    r"|opinion) \Z",
    re.IGNORECASE,
)
#: Whose summit it is, where no leaders of states meet: "Youth Summit", "sommet de la jeunesse".
_YOUTH = regex(
    r"\b(?:youth|students?|young \w+|business|industry|parliamentary|civil society|media"
    r"|speakers'?|mayors'?|wom[ae]n'?s?|sports?|investment|tech(?:nology)?|CEOs?|leadership"
    r"|innovation|start-?up|web|digital|journalis\w+|science|academic|cyber(?: ?security)?"
    # The yearly one of a house whose name no table knows: "the Halvorsen Annual Summit".
    r"|(?-i:(?!The\b)[A-Z][\w.-]+ Annual)) \Z",
    re.IGNORECASE,
)
_OF_YOUTH = regex(
    r" (?:of (?:the )?(?:youth|young|students|parliaments|industry)"
    r"|(?:de la jeunesse|des jeunes|des parlements|des affaires|de l'industrie"
    r"|de la société civile))\b",
    re.IGNORECASE,
)
#: Ends where a summit begins that others only talk over: "discuss the", "s'entretenir du".
_TALKED_OF = pattern(
    r"\b(?:discuss(?:es|ed)?|prepar(?:e|es|ed|ing)(?: for)?"
    r"|(?:s'entret\w+|discut\w+|parl\w+) (?:de|du)|évoqu\w+|prépar\w+) "
    r"(?:(?:the|next|upcoming|le|la|prochain|<G>)(?:'s?)? )*$"
)
#: Around "Leaders": what is called after a town or a firm: "the Munich Leaders Meeting".
_CALLED = regex(
    r"\b(?:the|an?) (?!(?:Allied|Alliance|European|World|Western|State|Government)\b)[A-Z][a-z]+ \Z"
)
_EVENT = regex(r"(?:'s?)? (?:Meeting|Forum|Conference|Dialogue|Retreat|Round ?table)\b")
#: Those who meet are called the Alliance's: "Allied leaders".
_ALLIED = regex(r"(?:Allied|NATO|Alliance)\b")
#: Leaders of whom something is asked, and who do not meet for that: "urging Western leaders to".
_ASKED = regex(
    r"\b(?:urg(?:es?|ed|ing)|ask(?:s|ed|ing)|call(?:s|ed|ing)? (?:on|upon)|press(?:es|ed|ing)|told"
    r"|tell(?:s|ing)) (?:(?:the|all|other|fellow|western|european|world) ){0,3}\Z",
    re.IGNORECASE,
)
#: Any two are called leaders: "both leaders", "the two leaders".
_BOTH = regex(r"\b(?:two|both) \Z", re.IGNORECASE)
#: Whose leaders: "Georgian leaders" are of one country, "French and German leaders" of two.
_ADJECTIVE = regex(f"{Kind.ADJECTIVE.value}+")
_ADJECTIVES = regex(
    rf"{Kind.ADJECTIVE.value}+(?:(?:,| and|, and) +{Kind.ADJECTIVE.value}+)* +"
    r"(?:government(?:al)? +)?\Z"
)
#: The same in French, behind the word: "les dirigeants estoniens", but not "estoniens et lettons".
_OF_ONE = regex(rf" {Kind.ADJECTIVE.value}+(?!(?:(?:,| et) )?{Kind.ADJECTIVE.value})")
_GOES = pattern(
    r"\b(?:visits?|arrives?|travels?|meets|met|hosts?|receives?|welcomes?|talks|preparations)\b"
)
#: Whoever leads anything, somewhere: "leaders from across the world".
_FROM_ANYWHERE = regex(r" from (?:all )?(?:across|around|over|throughout) ")
#: Before those who issue a text together.
_ISSUED_BY = pattern(
    r"\b(?:statement|declaration|communiqué|déclaration) (?:by|of|from|des) (?:the )?$"
)
_FIELD = regex(r"\b(?:foreign|defen[cs]e|défense|[eé]trang[eè]res)\b", re.IGNORECASE)
#: How near before those who meet the words for whose they are stand.
_BESIDE = 12
#: The same, where they stand behind: not where another party follows, with which they meet.
_BEHIND = pattern(
    r" (?:of (?:the )?|(?:des (?:pays|États|Etats) (?:membres )?)?(?:de (?:la |l')?|du |des |d'))"
    r"<G>(?!,? (?:and|et|with|avec) |'s)"
)
#: How far the words that say that a summit is held may stand from it.
_REACH = 80
#: Behind a summit: its place, and when it was.
_IN_YEAR = pattern(
    r"(?:,? (?:in|at|à|de) [^.;,]{1,40}?(?:, <C>)?)?,? ?(?:(?:in|of|en) |\()?(?P<year><D>)"
)
#: Before colleagues: with them somebody spoke to the press, wherever they met, or with each alone.
_TO_PRESS = pattern(
    r"\b(?:(?:press|news) (?:conference|briefing|point)|conf\u00e9rence de presse|point de presse"
    r"|bilateral (?:meetings|talks)|entretiens?|entrevues?|rencontres? bilat\u00e9rales)"
    r"(?: \w+)? (?:with|alongside|avec) $"
)


def level_of(marked: Marked, stretch: Span, *, is_below: bool) -> tuple[Level, Span, bool] | None:
    """Return the level of those who meet, the words for it, and whether they are the Alliance's.

    It is the level of the first who are not said to be of a country, else of one who meets his
    colleagues, else that of a summit, else that of an office in the name of a meeting. Below the
    head, what it is said to be before or after is another meeting; in a headline, "after the
    meeting of" names the meeting.
    """
    for span, level in _levelled(marked, stretch, Kind.LEVEL):
        after = marked.narrative[span.end : span.end + 60]
        before = marked.narrative[max(stretch.start, span.start - 40) : span.start]
        is_addressed = span.start == stretch.start and after.startswith(",")
        is_aside = is_addressed or (is_below and is_of_other_event(marked, stretch, span))
        is_own = not PARTNERS_OF.match(after) or _is_of_several(marked, stretch, span, before)
        is_own = is_own and not (level is _SUMMIT and _are_others(marked, span, before, after))
        if is_own and not (is_aside or ANYONE.match(marked.document.plain, span.start)):
            is_alliance = ALLIANCE.search(before) or OF_ALLIANCE.search(after)
            return (
                level,
                span,
                bool(is_alliance or _ALLIED.match(marked.document.plain, span.start)),
            )
    for span, level in _otherwise(marked, stretch, is_below=is_below):
        alliance = marked.narrative_sieve.search_inside(ALLIANCE, stretch.start, stretch.end)
        return level, span, alliance is not None
    return None


def _are_others(marked: Marked, words: Span, before: str, after: str) -> bool:
    """Tell whether leaders are of something else than states, any two, or of one country."""
    is_asked = _ASKED.search(before) and not _ALLIED.match(marked.document.plain, words.start)
    if is_asked or any(shape.search(before) for shape in (_LED, _BOTH)):
        return True
    if _CALLED.search(before) and _EVENT.match(after):
        return True
    listed = _ADJECTIVES.search(before)
    if _FROM_ANYWHERE.match(after):
        return True
    is_of_one = listed is not None and len(_ADJECTIVE.findall(listed[0])) == 1
    is_of_one = is_of_one or _OF_ONE.match(after) is not None
    return is_of_one and words.of(marked.document.plain).casefold() in {"leaders", "dirigeants"}


#: How far before those who meet the words may stand that call it their meeting.
_REACH_OF_MEETING = 400


def _is_of_several(marked: Marked, stretch: Span, span: Span, before: str) -> bool:
    """Tell whether those of a country are of several that meet: "we, the", a group, a list."""
    is_named = WE.search(before) is not None or OF_GROUP.search(before) is not None
    first = max(stretch.start, span.start - _REACH_OF_MEETING)
    is_theirs = THEIR_MEETING.search(marked.narrative, first, span.start) is not None
    is_theirs = is_theirs or _ISSUED_BY.search(before) is not None
    if (is_theirs or MEETING_OF.search(before)) and SEVERAL.match(
        marked.narrative, span.end, stretch.end
    ):
        return True
    return is_named or OF_SEVERAL.match(marked.narrative, span.end, stretch.end) is not None


def _otherwise(marked: Marked, stretch: Span, *, is_below: bool) -> Iterator[tuple[Span, Level]]:
    """Give the levels of one who meets his colleagues, of a summit, and of a named meeting."""
    sieve, start, end = marked.narrative_sieve, stretch.start, stretch.end
    colleagues = sieve.search(COLLEAGUES, start, end)
    if colleagues is not None and not _TO_PRESS.search(marked.narrative, start, colleagues.start()):
        yield from _levelled(marked, stretch, Kind.OFFICE)
    for match in sieve.finditer(SUMMIT, start, end):
        summit = Span(*match.span())
        if _is_of_others(marked, stretch, summit) or _is_after_visit(marked, stretch, summit):
            continue
        if not is_below or _is_held(marked, stretch, summit):
            yield summit, _SUMMIT
    for match in sieve.finditer(OFFICE_MEETING, start, end):
        office = Span(*match.span("office"))
        yield from _levelled(marked, office, Kind.OFFICE)


def _is_after_visit(marked: Marked, stretch: Span, summit: Span) -> bool:
    """Tell whether somebody goes or meets another "ahead of" a summit, which is held elsewhere."""
    title = find_title(marked.document)
    # A headline may run over two lines.
    whole = title if title is not None and title.covers(stretch) else stretch
    goes = marked.narrative_sieve.search(_GOES, whole.start, summit.start)
    return goes is not None and is_of_other_event(marked, whole, summit)


def _is_of_others(marked: Marked, stretch: Span, summit: Span) -> bool:
    """Tell whether those of a summit are no leaders of states, or others only talk it over."""
    before = marked.narrative[max(stretch.start, summit.start - _REACH) : summit.start]
    is_after = _OF_YOUTH.match(marked.narrative, summit.end, stretch.end) is not None
    return is_after or any(shape.search(before) for shape in (_YOUTH, _TALKED_OF))


def _is_held(marked: Marked, stretch: Span, summit: Span) -> bool:
    """Tell whether words say that a summit is held, and not only what is said of it."""
    if is_of_other_event(marked, stretch, summit):
        return False
    if is_of_year(marked, stretch, summit):
        return False
    if is_in_calendar(marked, stretch):
        return True
    before = marked.narrative[max(stretch.start, summit.start - _REACH) : summit.start]
    after = marked.narrative[summit.end : min(stretch.end, summit.end + _REACH)]
    return TO_SUMMIT.search(before) is not None or SUMMIT_IS.match(after) is not None


def is_of_year(marked: Marked, stretch: Span, summit: Span) -> bool:
    """Tell whether a summit is told by its year alone, as one of long ago is."""
    match = _IN_YEAR.match(marked.narrative, summit.end, stretch.end)
    mark = None if match is None else marked.marks.at(match.start("year"))
    if mark is None or DIGIT.search(mark.span.of(marked.document.plain)) is None:
        return False
    return isinstance(mark.value, DateMention) and mark.value.precision is Precision.YEAR


def _levelled(marked: Marked, stretch: Span, kind: Kind) -> Iterator[tuple[Span, Level]]:
    for mark in marked.marks.inside(stretch, kind):
        assert isinstance(mark.value, OfficeWords)  # noqa: S101 - offices hold nothing else
        if marked.narrative[mark.span.start] == Kind.QUOTE.value:
            continue  # Of whom others speak, they do not meet here.
        if mark.value.level is not None:
            yield mark.span, mark.value.level
        elif _are_presidents(marked, mark.span, stretch.end):
            yield mark.span, _SUMMIT


def _are_presidents(marked: Marked, words: Span, end: int) -> bool:
    """Tell whether words are for those who preside over several countries."""
    is_called = words.of(marked.document.plain).casefold() in {"presidents", "présidents"}
    return is_called and SEVERAL.match(marked.narrative, words.end, end) is not None


def is_of_both(marked: Marked, words: Span) -> bool:
    """Tell whether words for those who meet are of two fields: "Foreign and Defence Ministers"."""
    return len(_FIELD.findall(words.of(marked.document.plain))) > 1


def owner_of(marked: Marked, level: Span) -> object:
    """Return the organisation that stands right before those who meet: "EU", "the EU's".

    It may stand behind them: "des pays membres de l'UE". A body that meets, as the European Council
    does, is nobody's owner.
    """
    behind = _BEHIND.match(marked.narrative, level.end)
    end = level.end if behind is None else behind.end()
    beside = Span(max(0, level.start - _BESIDE), end)
    marks = marked.marks.inside(beside, Kind.ORGANISATION)
    owners = (mark.value for mark in marks if marked.bodies.around(mark.span.start) is None)
    return next(owners, None)
