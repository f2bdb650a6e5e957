"""Noun phrases that name guests: before the words of coming, or after those of meeting them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.model import Language
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span


@final
@frozen
class GuestPhrase:
    """A noun phrase that names guests, with the words of coming or meeting."""

    phrase: Span
    verb: Span
    #: Where the clause to which the phrase belongs begins.
    start: int


_MODAL_EN = one_of(
    r"""
    will | would | are to | is to | are due to | is due to | are expected to | is expected to
    are set to | is set to | shall
    """
)
#: To join the Alliance is not to join its meeting.
_SITTING = r"(?:meeting|session|discussions?|talks|summit|dinner|lunch|ministers|leaders|<L>)"
_THEM = rf"(?:{_SITTING}|Allies|colleagues|counterparts|partners)"
_MEMBERS = rf" (?:the )?<G>(?!<G>|'s|-| (?:[\w-]+ ){{0,2}}{_THEM})"
#: A conference that somebody else holds; that of the Military Committee is one of those who meet.
_OTHER_EVENT = (
    r" (?:the |an? )?(?!Military Committee)(?:(?:(?-i:[A-Z])[\w'-]+|<K>|<A>|<G>) ){1,4}"
    r"(?-i:Conference|Forum|Dialogue|Congress|Contact Group|Assembly)\b"
)
_COMING_EN = one_of(
    rf"""
    present | in attendance | attend(?!{_OTHER_EVENT}) | join(?!{_MEMBERS})
    attending | joining(?!{_MEMBERS})
    take part | taking part | participate
    participating | represented | part of | among | at the table | guests? | sit in | sit at
    sit with | come | travel | be there | be in <K> | have (?:a seat|dinner|lunch) | sit down with
    take (?:his|her|their|its|a|the|up) (?:seat|place)s?
    meet(?: with)? (?=the Allies|Allies|<L>|allied|his|her|them|NATO|<G>)
    brief | address | contribute | speak (?:with|to) | be received | received
    """
)
#: Before a verb in the present: nothing that takes it back ("cannot attend").
_NOT_UNDONE = r"(?<!\bnot\s)(?<!cannot\s)(?<!n't\s)(?<!never\s)(?<!\bto\s)(?<!longer\s)"
_SUBJECT_FIRST = {
    Language.EN: pattern(
        one_of(
            rf"""
            {_MODAL_EN} (?:also |then |again )?(?:be )?{_COMING_EN}(?:(?<=\s)|(?!\w))
            (?:are|is) sending (?:their|its) <LO>
            (?:have|has) (?:also )?(?:been invited|accepted|agreed to (?:attend|join|take part))
            (?:are|is) (?:also )?invited | were invited
            (?:are|is) (?:also )?(?:due|expected) in <K>
            {_NOT_UNDONE}(?:attends?|joins?|participates?|takes? part|sits? in)\
                (?= (?:in|all|the|its|their|every|each|them|us|Allies|a|as|for|via)\b|[.])\
                (?!{_MEMBERS}|{_OTHER_EVENT})
            (?:attended|joined|took part in|participated in) \
                (?=(?:the |a |an |all |their )?(?:[\w-]+ |<G> ){{0,2}}{_SITTING})
            comes? to (?:its|their|his|her|the) (?:[\w-]+ ){{0,2}}(?:summit|meeting|conference)
            """
        )
    ),
    Language.FR: pattern(
        r"(?:\by )?"
        + one_of(
            r"""
            participer(?:ont|a) | prendr(?:ont|a) part | assister(?:ont|a) | rejoindr(?:ont|a)
            ser(?:ont|a) (?:également |aussi )?(?:présente?s?|invitée?s?|représentée?s?)
            s'adresser(?:ont|a) (?=aux?\b|à)
            se joindr(?:ont|a) | rencontrer(?:ont|a) | siéger(?:ont|a) | interviendr(?:ont|a)
            sont (?:également |aussi )?(?:invitée?s|conviée?s|attendue?s)
            est (?:également |aussi )?(?:invitée?|conviée?|attendue?)
            ont été invitée?s | a été invitée?
            (?:a|ont) (?:également |aussi )?(?:participé|assisté|pris part) (?:à|aux?)\b
            participent | prennent part | participe | prend part | assistent
            """
        )
    ),
}
_PARTY_AHEAD = r"(?= (?:the |their |his |its )?(?:<A>|<L> (?:of|from)|<C>|<O>))"
_MET_AHEAD = (
    r"(?! (?:with )?(?:his|her)\b)"
    r"(?= (?:the |their |his |its )?(?:\w+ ){0,2}"
    r"(?:<A>|<L> of|<L> from|<C>|<O>|<P>, (?:the |their |his |her )?<ACO>"
    r"|counterpart|colleague|representative|partner))"
)
_OWN_GUESTS_AHEAD = r"(?= (?:the |their )?(?:<A> |<L> of|<L> from|counterparts|colleagues))"
_MEALS = r"(?:dinner|lunch|breakfast|talks|consultations|discussions|meeting|session)"
_SITTING_DOWN = "(?:session|dinner|lunch|breakfast)"
_GUEST_FIRST = {
    Language.EN: pattern(
        one_of(
            rf"""
            \b(?:be|been|being|are|is) joined(?: [^.;,]{{0,40}}?)? by | \bjoined by | \battended by
            \bparticipation of | \bin the presence of
            \b(?:will|would|to|are to|is to) (?:also |then )?\
                (?:meet|be meeting|exchange views|talk|confer|consult|sit down)\
                (?: separately| again)?\
                (?: with| together with)?{_MET_AHEAD}
            \bdiscussed (?:together )?with{_MET_AHEAD}
            \b(?:a|the|an|another) (?:\w+ )?{_SITTING_DOWN} with{_MET_AHEAD}
            \b(?:will|would|to|are to|is to) (?:also |then )?(?:have|hold) (?:a |an )?(?:\w+ )?\
                {_MEALS}(?: separately| again)?(?: together)? with{_MET_AHEAD}
            \b(?:will|would|to) (?:also )?(?:welcome|receive|host){_OWN_GUESTS_AHEAD}
            \btogether with | \balongside | \b(?:meet|meeting) with(?! (?:his|her)\b)
            \b(?:invited|invitations? (?:has|have) (?:also )?(?:been|gone) \
                (?:sent |extended |out )?to)
            \bguests?[^.;:]{{0,200}} ?:
            (?:\b(?:also |equally )|^)(?:attending|present|joining|participating|taking part)\
                [^.;:,]{{0,80}}? (?:will be|are|is){_PARTY_AHEAD}
            \bamong (?:the |those )?(?:participants|guests|attendees|attending|present) \
                (?:are|will be)(?= (?:the |their )?(?:<A>|<L> (?:of|from)|<C>|<O>))
            \b(?:as|so) (?:will|do|does){_PARTY_AHEAD}
            \bfirst (?:such )?(?:\w+ )?(?:meeting|summit|conference|session) \
                (?:for|with){_PARTY_AHEAD}
            ^(?:Together )?With(?= (?:the )?(?:<A>|<C>|<O>|<L> of|their counterpart))\
                (?![^.;]{{0,120}}? (?:as (?:the |its |their )?host|in the chair|presiding))
            """
        )
    ),
    Language.FR: pattern(
        one_of(
            r"""
            \b(?:rejoints|rejointe?s?) par | \ben présence (?:de|des|du)
            \bla participation (?:de|des|du) | \brencontreront | \bretrouveront(?= leur)
            \b(?:se réuniront|s'entretiendront|dîneront|déjeuneront|discuteront|débattront) \
                (?:également )?avec
            \baccueilleront
            \by (?:participeront|assisteront|prendront part)(?: également| aussi)?\
                (?= (?:les?|la|l') ?<LO>)
            """
        )
    ),
}
_NP_END = pattern(
    one_of(
        r"""
        , (?:the |NATO |Allied )*(?:<L>|leaders|they)_(?!(?:of|from)\b)
        _to [a-z] | _for (?:a|an|the|talks|discussions|one|part)\b | _at (?:a|an|the|that)\b
        _in (?:a|an|the|order)\b | _during | _on (?:the |<D>)
        _(?:who|when|while|will|pour|afin|lors)
        ,?_over (?:a_|lunch|dinner|breakfast)
        _à_ | _au_ | _dans le | [.;]
        , (?:to|who|whose|which|when|pour|afin|on|dont)\b
        <D>
        """
    ).replace("_", " ")
)
_CLAUSE_START = pattern(
    one_of(
        r"""
        [;:]_
        , which_(?=(?:the |its |their )?(?:<A> |<C>'s? )?<LOPCG>) | that_ | (?<!ainsi)_que_ | _qu'
        , (?:while|whereas|tandis que) \
            (?=(?:the |le |la |les |l')?(?:<A> )?(?:<C>(?:'s?)? )?<LO>)
        """
    ).replace("_", " ")
)
#: The same after "and", where a verb stands before: else it goes on with a list of guests.
_AND_CLAUSE = pattern(r", (?:and|et) (?=(?:the |le |la |les |l')?(?:<A> )?(?:<C>(?:'s?)? )?<LO>)")
_FINITE = pattern(
    r"\b(?:will|would|shall|is|are|was|were|has|have|had|meets?|met|gathers?|convenes?|[a-z]+(?:ront|ra)"
    r"|est|sont|ont)\b"
)
#: "..., and the ministers of X in one on Y": the verb of the clause before holds here too.
_ELLIPSIS = pattern(
    r",? (?:and|while|whereas) (?P<phrase>(?:the )?(?:<A> |<C>'s? )?<LO>(?: of [^.;]{1,200}?)?)"
    r" (?P<verb>(?:in|at|for) (?:one|another|a separate one|that) (?:on|about|devoted to))\b"
)
#: What is told of a guest, beside naming him.
_RELATIVE = pattern(r", (?:which|who|whose|dont|qui)\b.*$")
#: How far a phrase may reach from its verb.
_LONGEST = 600


def find_guest_phrases(marked: Marked, sentence: Span) -> Iterator[GuestPhrase]:
    """Find the noun phrases of a sentence that name guests, those before their verb first."""
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
            )


def _boundaries(words: str) -> Iterator[int]:
    """Give the places where a clause begins."""
    yield from (match.end() for match in _CLAUSE_START.finditer(words))
    finite = _FINITE.search(words)
    for match in _AND_CLAUSE.finditer(words):
        if finite is not None and finite.end() <= match.start():
            yield match.end()


_Found = tuple[int, int, re.Match[str]]


def _before_verb(marked: Marked, sentence: Span, words: str) -> Iterator[_Found]:
    """Give what stands before words of coming, in its clause, and what is told of others so."""
    shape = _SUBJECT_FIRST[marked.document.language]
    verbs = list(marked.narrative_sieve.inside(shape, sentence.start, sentence.end))
    if not verbs:
        return
    boundaries = sorted(_boundaries(words))
    previous = 0
    for match in verbs:
        at = bisect_right(boundaries, match.start())
        start = max(previous, boundaries[at - 1] if at else 0, match.start() - _LONGEST)
        is_sending = "sending" in match[0].lower()
        yield start, match.end() if is_sending else match.start(), match
        previous = match.end()
    for match in _ELLIPSIS.finditer(words):
        yield match.start("phrase"), match.end("phrase"), match


def _met(marked: Marked, sentence: Span, words: str) -> Iterator[_Found]:
    """Give what stands after words of meeting somebody."""
    shape = _GUEST_FIRST[marked.document.language]
    for match in marked.narrative_sieve.inside(shape, sentence.start, sentence.end):
        reach = match.end() + _LONGEST
        end = None if match[0].endswith(":") else _NP_END.search(words, match.end(), reach)
        yield match.end(), min(reach, len(words)) if end is None else end.start(), match
