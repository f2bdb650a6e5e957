"""Noun phrases that name guests: before the words of coming, or after those of meeting them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document import SPOKEN, SPOKEN_BY_ONE, find_kind
from natobrief.rules.guest_forces import is_of_forces
from natobrief.rules.guest_meetings import MEETING_OF, MEETING_OF_GROUP, MEETING_OF_TOO
from natobrief.rules.guest_several import ISSUING, MEETING
from natobrief.rules.guest_shapes import GUEST_FIRST, SUBJECT_FIRST
from natobrief.rules.guest_shown import is_at_show
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.parties import STATE
from natobrief.rules.standing import is_standing
from natobrief.rules.talks_words_fr import MET_EACH_OTHER, SAID_OF_IT
from natobrief.rules.undone import is_nobody, is_of_one_past, is_undone
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import is_of, regex


@final
@frozen
class GuestPhrase:
    """A noun phrase that names guests, with the words of coming or meeting."""

    phrase: Span
    verb: Span
    #: Where the clause to which the phrase belongs begins.
    start: int
    #: Whether they are individually said to be met, and not merely to attend.
    is_met: bool = False
    #: Whether one of those who meet may be named so: he meets his colleagues, or stands beside.
    is_among: bool = False
    #: Whether nobody else meets: it is their meeting, all of it.
    is_own: bool = False
    #: Whether one alone meets them, whoever else meets: "she also had talks with X".
    is_apart: bool = False
    #: Whether they meet together with the others: "the leaders and President Y met".
    is_joint: bool = False
    #: Whether one goes somewhere by himself, or countries meet: where that is told, and no more.
    is_going: bool = False


#: Where a noun phrase ends that names guests behind their verb.
NP_END = pattern(
    one_of(
        r"""
        , (?:the |NATO |Allied )*(?:<L>|leaders|they)_(?!(?:of|from)\b)
        , (?:<P>|he|she)_(?:also_)?(?:had|has|met|held|hosted|will|said|told|spoke|travelled)\b
        ,?_and_(?:we|I|they|he|she)_(?:will|shall|are|is|have|has|also|then|want|hope)\b
        _to [a-z] | _for (?:a|an|the|talks|discussions|one|part)\b | _at (?:a|an|the|that)\b
        _in (?:a|an|the|order)\b | _during | _on (?:the |<D>)
        _(?:attending|in attendance|taking part|participating|joining|as guests?)\b
        _(?:who|when|while|will|pour|afin|lors)
        ,?_over (?:a_|lunch|dinner|breakfast)
        _à_ | _au_ | _dans le | _en_marge_ | [.;]
        ,?_(?:aur(?:a|ont)_lieu|se_tien|se_déroul|ser(?:a|ont)_organ)
        ,?_(?:(?:s'est|se sont)_(?:tenu|déroulé)|(?:a|ont)_(?:eu lieu|porté|permis|été))
        , (?:to|who|whose|which|when|pour|afin|on|dont)\b
        <D>
        """
    ).replace("_", " ")
)
_CLAUSE_START = pattern(
    one_of(
        r"""
        [;:]_ | _[-\u2013\u2014]_(?:they|he|she|we|ils?|elles?|nous|on)_
        ,?_(?:and|et|mais|puis)_(?:they|he|she|we|ils?|elles?|nous|on)_
        , which_(?=(?:the |its |their )?(?:<A> |<C>'s? )?<LOPCG>) | that_ | (?<!ainsi)_que_ | _qu'
        , (?:while|whereas|tandis que) \
            (?=(?:the |le |la |les |l')?(?:<A> )?(?:<C>(?:'s?)? )?<LO>)
        """
    ).replace("_", " ")
)
#: The same after "and", where a verb stands before: else it goes on with a list of guests.
_AND_CLAUSE = pattern(r", (?:and|et) (?=(?:the |le |la |les |l')?(?:<A> )?(?:<C>(?:'s?)? )?<LO>)")
#: The number of a paragraph.
_NUMBER = regex(r"\(?[0-9]{1,3}[.)]\s+")
#: At whose invitation somebody comes, who are no guests.
_INVITED = pattern(
    r"(?:^|[-\u2013\u2014:] )(?:(?:at|on|upon) (?:the|an) invitation of|sur (?:l')?invitation"
    r"|à l'invitation|(?:invitée?s? par|invited by)) [^;.,]{1,100}, "
    r"(?:(?:qui|who|which) [^;.,]{1,120}, )?"
)
#: A verb of which a sentence speaks as done, or to be done.
FINITE = pattern(
    r"\b(?:will|would|shall|is|are|was|were|has|have|had|meets?|met|gathers?|convenes?"
    r"|[a-z]+(?:ront|ra)"
    r"|est|sont|ont)\b"
)
#: "..., and the ministers of X in one on Y": the verb of the clause before holds here too.
_ELLIPSIS = pattern(
    r",? (?:and|while|whereas) (?P<phrase>(?:the )?(?:<A> |<C>'s? )?<LO>(?: of [^.;]{1,200}?)?)"
    r" (?P<verb>(?:in|at|for) (?:one|another|a separate one|that) (?:on|about|devoted to))\b"
)
#: "The ministers of the Allies and of X met", "we, the leaders of NATO and President Y, meet".
_TOGETHER = pattern(
    r"(?:<L>|<G>|countries|nations|Allies|pays|Alli\u00e9s|leaders|ministers)"
    r"(?:(?! and| et|,|;|\.).){0,60},? (?:and|together with|et|ainsi que) (?:with )?"
    r"(?P<phrase>(?:the |le |la |les |l')?(?:(?:government|leaders|ministers|authorities|<L>)"
    r" (?:of|from) (?:the )?)?(?:<C>(?:,? (?:and )?(?:the )?<C>){0,12}"
    r"|(?:<A> |<C>'s? )?<O>,? <P>(?: of (?:the )?<C>)?|(?:<A> |<C>'s? )<O>)),?"
    r"(?: (?:which|who) (?:has|have|is|are|had) [^.;,]{3,60},)?"
    r" (?P<verb>(?:have |will |are to )?(?:met|meet|gathered|gather|discussed|discuss|convened"
    r"|exchanged views|held|hold|took stock|take stock|reviewed|agreed|adopted|reiterated|issued"
    r"|have (?:an?|their|the first))\b|se sont r\u00e9unis|se r\u00e9uniront|ont discut\u00e9)"
)
#: "Afghanistan and the nations of the mission met"; "the countries invited, Japan among them".
_TOGETHER_TOO = (
    pattern(
        r"(?P<phrase>(?<![\w'])<C>) (?:and|et) (?:the |all |les )*"
        r"(?:<L>|<G>|nations|countries|Allies|partners|pays|Alli\u00e9s)[^.;,]{0,80}?"
        r" (?P<verb>(?:have |will )?(?:met|meet|gathered|convened)\b|se sont r\u00e9unis)"
    ),
    pattern(
        r"\b(?P<verb>(?:are|is|were|have been) (?:also )?invited|attend|join|participate"
        r"|take part)\b[^.;,]{0,60}, (?P<phrase><CG>(?:,? (?:and )?(?:the )?<CG>){0,12}),?"
        r" among them\b"
    ),
    pattern(
        r"\b(?P<verb>represented|attending|taking part|present)"
        r"(?: (?:by|at|in) [^:.;,]{1,60})? ?: ?"
        r"(?P<phrase>(?:the )?<CG>(?:,? (?:and )?(?:the )?<CG>){0,12})(?=[.]?$)"
    ),
)
#: "Minister X and her counterparts from Norway and Spain discussed".
_AND_COUNTERPARTS = pattern(
    r"(?:<P>|<O>|<L>),? (?:and|et) (?P<phrase>(?:his|her|their|its|ses|son|sa|leurs?) "
    r"(?:<A> )?(?:counterparts?|colleagues|homologues?|collègues) (?:from|of|de|du|des|d')"
    r"[^.;:]{3,240}?),? "
    r"(?P<verb>(?:will|are to|have|has|met|discussed|agreed|exchanged|took|held|reviewed"
    r"|doivent|vont|ont|se sont|sont|se [a-z]+ront|[a-z]+ront)\b)"
)
#: "The President of Norway, the King of Spain and the Norwegian Minister met".
_HELD = (
    r"(?:the |le |la |l')?(?:(?:<A>|<C>(?:'s)?) <O>(?:,? (?:and|et) <O>)?,? <P>|<A> <O>|<O> <A>"
    rf"|<O> (?:of|de|du|des|d') ?(?:the |la |le |les |l')?(?:{STATE})?<CG>(?:,? <P>)?)"
)
#: His name behind the office: "the President of Norway, Ida Holm, and".
_BY_NAME = r"(?:,? (?:Mr\.? |Ms\.? |M\. |Mme )?<P>)?"
_HOLDER = rf"(?:{_HELD}{_BY_NAME}|(?:Mr\.? |Ms\.? |M\. |Mme )?<P>, {_HELD})"
_HOLD_TALKS = (
    r"(?:(?:will |are to |are due to )?hold|held|are holding) (?:an? )?(?:[\w-]+ ){0,2}?"
    r"(?:talks|consultations|negotiations|meeting)\b"
)
_HOLDERS_MET = pattern(
    rf"(?P<phrase>{_HOLDER}(?:, {_HOLDER}){{0,6}},? (?:and|et) {_HOLDER})"
    r"(?: (?:on behalf of|au nom de) [^.;:]{3,90},)?,? "
    rf"(?P<verb>(?:have |will )?(?:met|meet|gathered|convened)\b|{_HOLD_TALKS}"
    rf"|{MET_EACH_OTHER})"
)
#: "The Minister, X, and the Prime Minister of Norway met": one of a country, beside one of ours.
_AND_ONE_MET = pattern(
    r"(?:<P>|<O>),? (?:and|et) "
    rf"(?P<phrase>{_HELD}(?:,? (?:M\. |Mme )?<P>)?|(?:M\. |Mme )?<P>,? (?:the |le |la )?"
    rf"(?:<A> <O>|{_HELD})"
    rf"|(?:the |le |la )?<O> (?:for|pour|chargée? de) [^.;:,]{{2,60}}? (?:of|de|du) (?:the )?"
    rf"(?:{STATE})?<C>,? <P>),? "
    rf"(?P<verb>(?:met|will meet|are meeting)\b|{_HOLD_TALKS}"
    rf"|{MET_EACH_OTHER})"
)
#: "... are invited to attend, as well as the High Representative": who comes beside them.
_AS_WELL = pattern(
    r"\b(?P<verb>(?:(?:have|has) (?:also )?been|are|is|were|was) (?:also )?invited"
    r"|will (?:also )?(?:attend|join|participate|take part|be joined|be present)"
    r"|attended|took part|participated)\b[^.;:]{0,160}?,? (?:as well as|along with)"
    r" (?P<phrase>(?:the )?(?:<OGCA>|<L> (?:of|from))[^.;:]{0,200})"
)
#: "Several partners attended, including Japan": some of those who come.
_INCLUDING = pattern(
    r"\b(?P<verb>attended|took part|participated|(?:are|is|were) (?:taking part|participating)"
    r"|(?:were|are|will be) (?:also )?(?:present|invited|represented)|will (?:also )?"
    r"(?:attend|join|participate|take part))\b"
    r"(?: [^.;:,]{0,60}?)?,? (?:including|among them) "
    r"(?P<phrase>(?:the )?(?:<C>|<O>(?: of)? |<A> <O>|<L> (?:of|from))[^.;:]{0,200})"
)
_OWN = (*MEETING, MEETING_OF, MEETING_OF_TOO, *ISSUING)
_JOINT = (_TOGETHER, _TOGETHER_TOO[0], _AND_COUNTERPARTS, _HOLDERS_MET, _AND_ONE_MET)
_BESIDE = (
    *(_TOGETHER, *_TOGETHER_TOO, _AS_WELL, _INCLUDING, *MEETING, MEETING_OF),
    *(MEETING_OF_GROUP, MEETING_OF_TOO, _AND_COUNTERPARTS, _HOLDERS_MET, _AND_ONE_MET),
)
_BESIDE_AND_ISSUING = (*_BESIDE, *ISSUING)
#: Behind words of meeting: with whom, who are not of their own.
_OTHERS = pattern(
    r",?(?: together| alongside)?(?: with)? (?:the |all |their |les |leurs )*(?:<A> |<C>'s? |<G> )?"
    r"(?:<LOPG>|counterparts|colleagues|allies|homologues)"
)
#: What is told of a guest, beside naming him.
_RELATIVE = pattern(r", (?:which|who|whose|dont|qui)\b.*$")
#: Words of meeting somebody in person, beside words of attending what others hold.
_MEETS = pattern(
    r"^(?!guest|.*\binvited)[^:]*\b(?:meets?|met|meetings?|talks?|discuss(?:ed)?|confer|consult|speak"
    r"|spoke|host(?:s|ed)?|visit(?:s|ed)?"
    r"|welcome[sd]?|receive[sd]?|hold|held|have|had|rencontr\w*|entret\w+|accueill\w+"
    r"|re\u00e7\w+|visite|échang\w+|discut\w+|parlé|jointe?s?|réuni\w*|déjeun\w+|dîn\w+"
    r"|dinner|lunch|sessions? with)\b"
)
_MEETING_THEM = pattern(
    r"\b(?:meets?|met|briefed|updated|addressed|spoke|joined|sat|appeared)"
    r"(?: (?:with|to|down with|before))? ?$"
)
_AMONG = pattern(r"(?:together )?with\b|alongside\b")
#: One alone, and that he meets others by himself.
_APART = pattern(
    r"(?:<P>|<O>|(?<!\w)(?:he|she|I)"
    r"|(?<!\w)the (?:(?-i:[A-Z])[\w-]+ ){0,2}(?-i:Councill?or|Commissioner|Envoy|Representative)"
    r"|^(?!<L>|We|They|Who|\w+s\b)(?-i:[A-ZÀ-Þ][\w'-]+)(?= also ))"
    r"(?:,? (?:also|then|later|afterwards|subsequently|separately"
    r"|will|has|today|earlier|(?:on )?<D>))*,? "
    r"(?:met(?: separately| bilaterally)?(?: with)?"
    r"|(?:had|held|meet|have|hold|be) (?:(?:a|an|separate|bilateral|private|brief|short|several"
    r"|one-on-one|in-depth|intensive|further|first|number|series|of) )*"
    r"(?:with|(?:talks|bilaterals?|bilateral meetings?|conversations?|discussions?"
    r"|phone calls?|consultations|meetings?|exchanges?(?: of views)?) with))$"
    # A line of a timetable: "14:45 Bilateral meeting with X".
    r"|^(?:[^a-zà-ÿ]|(?<=[0-9])h){0,24}(?:(?:CES?T|EES?T|GMT|UTC),? (?:- )?)?"
    r"bilateral (?:meetings?|talks) with$"
    r"|(?:<P>|<O>|(?<![\w'-])(?:il|elle|je)),? "
    rf"(?:(?:a|avait|aura){SAID_OF_IT} (?:(?:eu|tenu){SAID_OF_IT} )?(?:rencontré"
    r"|(?:une?|des|plusieurs|de) (?:[\w-]+ ){0,2}(?:entretiens?|entrevues?|échanges?)"
    r"(?: [^.;:,]{0,60}?)? avec)"
    rf"|rencontr(?:era|e)|s'(?:entretien(?:dra|t)|est{SAID_OF_IT} entretenue?){SAID_OF_IT} avec)"
    rf"{SAID_OF_IT}(?:,? (?:notamment|en particulier|entre autres|par ailleurs))?$"
)
#: How far before the words of meeting the one who meets may stand.
_REACH = 90
#: How far a phrase may reach from its verb.
LONGEST = 600


#: What somebody did at another time is no part of the meeting: "met with X last week".
_DID = pattern(
    r"\b(?:met|spoke|spoken|held|had|received|hosted|welcomed|visited|travelled|traveled|discussed"
    r"|meetings? with|talks with|conversations? with|call with"
    r"|(?:rencontré|retrouvé|réuni|reçu|accueilli|entretenu)e?s?)\b"
)
_BEFORE_NOW = pattern(
    r"(?:last|previous|past|derni(?:er|ère)) |earlier this|(?:a|one|two) \w+ ago"
    r"|il y a |(?:l[ea] |l')?\w+ (?:derni(?:er|ère)|passée?)\b"
)
_THEN = pattern(r"[^.;:]{0,80}?\b(?:earlier this|recently|in the past|récemment)\b")
_WHEN = 80
#: So is what he says that he "had recently discussed with" others.
_LONG_BEFORE = regex(r"\bhad (?:recently|earlier|previously|already) $")
_REACH_BEFORE = 24
#: Behind another event: who called it is no guest of the meeting.
_EVENT_BESIDE = pattern(
    r"\b(?:after|since|following|before|ahead of|prior to) (?:the|an?|last|this)"
    r" (?:[\w-]+ |<GLAKO>(?:'s?)? ){0,3}?"
    r"(?:summit|meeting|conference|ministerial|session)\b[^.;:]*$"
)


def is_of_another_time(marked: Marked, verb: str, start: int, end: int) -> bool:
    """Tell whether somebody was met in a week, month or year that is over."""
    if _DID.search(verb) is None:
        return False
    if _THEN.match(marked.narrative, start, end):
        return True
    return any(
        isinstance(mark.value, DateMention)
        and mark.value.precision is not Precision.DAY
        and (
            _BEFORE_NOW.match(mark.span.of(marked.document.plain)) is not None
            or marked.narrative.endswith("earlier ", 0, mark.span.start)
        )
        for mark in marked.marks.inside(Span(start, min(end, start + _WHEN)), Kind.DATE)
    )


def _was_over(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether several met in a week, month or year that is over."""
    group = "verb" if "verb" in match.re.groupindex else 0
    after = sentence.start + match.end(group)
    verb = match[group]
    return after < sentence.end and is_of_another_time(marked, verb, after, sentence.end)


def _is_off(words: str, match: re.Match[str]) -> bool:
    """Tell whether nobody met, or they did not."""
    group = "verb" if "verb" in match.re.groupindex else 0
    return is_nobody(words, 0, match.end()) or is_undone(words, *match.span(group))


def find_guest_phrases(marked: Marked, sentence: Span) -> Iterator[GuestPhrase]:
    """Find the noun phrases of a sentence that name guests, those before their verb first."""
    if is_standing(marked, sentence):
        return
    words = sentence.of(marked.narrative)
    for start, end, verb in (
        *_before_verb(marked, sentence, words),
        *_met(marked, sentence, words),
    ):
        shorter = _RELATIVE.sub("", words[start:end]).rstrip(" ,")
        lead = len(shorter) - len(shorter.lstrip())
        if len(shorter) > lead:
            clause = min(start, verb.start())
            group = "verb" if "verb" in verb.re.groupindex else 0
            yield GuestPhrase(
                Span(start + lead, start + len(shorter)).shifted(sentence.start),
                Span(verb.start(group), verb.end(group)).shifted(sentence.start),
                sentence.start + clause,
                is_met=start >= verb.start() and _MEETS.search(verb[0]) is not None,
                is_among=_AMONG.match(verb[0]) is not None
                or (end <= verb.start() and _MEETING_THEM.search(verb[0]) is not None),
                is_own=is_of(verb, *_OWN) and _OTHERS.match(words, verb.end()) is None,
                is_apart=start >= verb.end()
                and _APART.search(words, max(0, verb.start() - _REACH), verb.end()) is not None,
                is_joint=is_of(verb, *_JOINT),
            )


def _boundaries(words: str) -> Iterator[int]:
    """Give the places where a clause begins."""
    for opening in (_NUMBER.match(words), _INVITED.search(words)):
        if opening is not None:
            yield opening.end()
    yield from (match.end() for match in _CLAUSE_START.finditer(words))
    finite = FINITE.search(words)
    for match in _AND_CLAUSE.finditer(words):
        if finite is not None and finite.end() <= match.start():
            yield match.end()


_Found = tuple[int, int, re.Match[str]]


def _before_verb(marked: Marked, sentence: Span, words: str) -> Iterator[_Found]:
    """Give what stands before words of coming, in its clause, and what is told of others so."""
    shape = SUBJECT_FIRST[marked.document.language]
    verbs = list(marked.narrative_sieve.inside(shape, sentence.start, sentence.end))
    if not verbs:
        return
    boundaries = sorted(_boundaries(words))
    previous = 0
    for match in verbs:
        at = bisect_right(boundaries, match.start())
        start = max(previous, boundaries[at - 1] if at else 0, match.start() - LONGEST)
        lead = words[max(previous, match.start() - LONGEST) : match.start()]
        is_of_nobody = is_nobody(words, start, match.start()) or is_undone(words, *match.span())
        verb = sentence.start + match.start()
        is_of_nobody = is_of_nobody or is_of_one_past(marked.document.plain, verb)
        if is_of_nobody or lead.endswith((" ne ", " n'")) or is_of_forces(lead):
            previous = match.end()
            continue
        is_sending = "sending" in match[0].lower()
        yield start, match.end() if is_sending else match.start(), match
        previous = match.end()
    for match in _ELLIPSIS.finditer(words):
        yield match.start("phrase"), match.end("phrase"), match


def _is_issued(marked: Marked) -> bool:
    """Tell whether those who met speak together in the text."""
    kind = find_kind(marked.document)
    return kind is not None and kind.kind in SPOKEN - SPOKEN_BY_ONE


def _is_of_event(words: str, match: re.Match[str]) -> bool:
    """Tell whether those called two together an event after or before which the meeting is."""
    if not match[0].lower().startswith("co"):
        return False
    return _EVENT_BESIDE.search(words, max(0, match.start() - _WHEN), match.start()) is not None


def _met(marked: Marked, sentence: Span, words: str) -> Iterator[_Found]:
    """Give what stands after words of meeting somebody, or beside those who meet."""
    shapes = _BESIDE_AND_ISSUING if _is_issued(marked) else _BESIDE
    for beside in marked.narrative_sieve.among(shapes):
        for match in marked.narrative_sieve.inside(beside, sentence.start, sentence.end):
            if not (_was_over(marked, sentence, match) or _is_off(words, match)):
                yield match.start("phrase"), match.end("phrase"), match
    shape = GUEST_FIRST[marked.document.language]
    for match in marked.narrative_sieve.inside(shape, sentence.start, sentence.end):
        before = words[max(0, match.start() - _REACH_BEFORE) : match.start()]
        if _LONG_BEFORE.search(before) or is_at_show(words, match) or _is_of_event(words, match):
            continue
        verb = sentence.start + match.start()
        if is_undone(words, *match.span()) or is_of_one_past(marked.document.plain, verb):
            continue
        after = sentence.start + match.end()
        if after < sentence.end and is_of_another_time(marked, match[0], after, sentence.end):
            continue
        reach = match.end() + LONGEST
        end = None if match[0].endswith(":") else NP_END.search(words, match.end(), reach)
        yield match.end(), min(reach, len(words)) if end is None else end.start(), match
