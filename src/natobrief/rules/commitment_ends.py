"""Where the words of a commitment end."""

from __future__ import annotations

from natobrief.lexicon.speech import NEXT_ACTS
from natobrief.model import Language
from natobrief.rules.commitment_actors import ACTOR, MET
from natobrief.rules.commitment_words import REST
from natobrief.rules.marking import Marked
from natobrief.rules.shape import shape
from natobrief.rules.topic_words import TALK, THEY_WILL_TALK_FR
from natobrief.text.quotes import Quoted
from natobrief.text.regex import regex

#: After "faire", what makes it a verb of saying.
_FACT_FR = "(?:observer|valoir|savoir|remarquer|part)"
#: What the same people say besides, in a clause of its own.
_TAKES_NOTE = (
    r"(?:welcom(?:ed|es)|not(?:ed|es)|t(?:ook|akes) note of|recogni[sz]e[sd]|acknowledge[sd]"
    r"|support(?:s|ed)|emphasi[sz]e[sd]|highlight(?:s|ed)|reiterate[sd]|recall(?:s|ed)"
    r"|discussed|reviewed|considered)"
)
#: What begins a clause of its own.
_CLAUSE = shape(
    rf"""
    (?:,? (?:and|but|et|mais) (?:[a-z]+ )?
    (?:[a-z]+ed|[a-z]+s|said|told [\w ]{{1,20}}|made (?:it )?clear|went on to \w+
    |pointed out|a [a-zé]+(?: {_FACT_FR})?|[a-zé]+e|fait {_FACT_FR})
    (?: )(?:that|qu[e'])
    |, a [a-zé]+(?: {_FACT_FR})? qu[e']
    |(?:,? (?:and|or)|,) (?:to |will )?{TALK[Language.EN]}(?= )
    |,? et {THEY_WILL_TALK_FR}
    |,? (?:and|et) <CG>(?:'s?)? (?:[a-z]+ ){{0,3}}
    (?:decisions?|pledges?|offers?|commitments?|plans?) (?:to|of)\b
    |, (?:which|who|whose|where|so|but|because|while|as well as in)\b
    |, (?:qui|dont|car|mais|grâce|said|added)\b
    |,? (?:and|et) (?:he|she|they|it|il|elle)\b
    |,? (?:and|but|et|mais) {ACTOR[Language.EN]} (?:will|would|is|are|has|have|can|must)\b
    |,? and (?:(?:also|further|in particular|strongly|warmly) )?(?:{NEXT_ACTS}|{_TAKES_NOTE})
    (?: )(?=the |his |her |their |its |our |h[ie][mr] |them |all |that |<)
    |, (?:a|ont|avait) (?:[a-zé]+ )?(?:déclaré|dit|annoncé|confirmé|ajouté|indiqué|précisé|souligné
    |assuré|promis|affirmé|expliqué)\b
    |, (?:officials|sources|diplomats|he|she|it|they) (?:have |has )?
    (?:said|says|confirmed|announced)\b
    |, (?:the )?<GC> (?:also )?(?:agreed|decided|reaffirmed|pledged|committed|condemned
    |called|urged)\b
    |, {MET[Language.FR]} (?:ont|sont)\b|, {MET[Language.EN]} (?:have|are|also|agreed|will)\b
    |,? (?:and|et) nous\b|,? (?:and|but|et|mais) (?:that\b|qu[e'])
    |,? and (?:also |again )?(?:call(?:s|ed)? (?:on|upon)|urge[sd]?|appeal(?:s|ed)? to
    |demand(?:s|ed)? that|pledge[sd]? to|commit(?:s|ted)? to|reaffirm(?:s|ed)? (?:our|their|its))\b
    |,? (?:because|while|although|so that|since)\b
    |, (?=<P>|(?:the )?(?:<A> |<C>'s? |<G>(?:'s?)? )?<O>(?: <P>)? (?:said|says|told|announced
    |added|stressed|confirmed)\b))
    """
)
_REST = shape(REST)
#: What would go on with the words that are cut off: "agreed on steps that, while ...".
_LEFT_OPEN = regex(r",? (?:that|which|who|qui|que) *\Z")
#: What tells of the contents of a package, no part of the commitment.
_CONTENTS = shape(
    r"""
    ,? (?:including|such as|containing|consisting of|comprising|comprenant|made up of|composed of)\b
    |, (?:a|one) source of\b
    |, (?:under|through) which\b
    |, with\b
    | with (?:its|projects)\b
    |(?:(?<=Package)|(?<=Fund)|(?<=Facility)|(?<=Programme)|(?<=Initiative)|(?<=Plan))
    (?: )with (?=[a-z]+(?: [a-z]+)?, )
    |,? and no (?:later|less)\b
    """
)


def end_beyond_quoted(marked: Marked, start: int, end: int, last: int) -> int:
    """Return where words end that go on behind what they quote: "the “Two Quays” plan by May".

    Args:
        marked: The text.
        start: Where what they quote may begin: behind the verb.
        end: Where they end, at a closing quotation mark perhaps.
        last: Where the sentence ends.
    """
    mark = marked.quotes.around(end - 1)
    while mark is not None and isinstance(mark.value, Quoted):
        whole = mark.value.whole
        if not (start < whole.start and end < whole.end <= last):
            break
        rest = _REST.match(marked.inner, whole.end, last)
        end = whole.end if rest is None else rest.end()
        mark = marked.quotes.around(end - 1)
    return end


def end_of_commitment(marked: Marked, start: int, rest: int, end: int) -> int:
    """Return where words end that begin at ``start``: with the quotation, clause or list.

    Args:
        marked: The text.
        start: Where the words begin.
        rest: From where on a new clause may begin.
        end: Where the words end at the latest.
    """
    mark = marked.quotes.around(start)
    if mark is not None and isinstance(mark.value, Quoted):
        end = min(end, mark.value.inner.end)
    rest = min(rest, end)
    ends = (marked.inner_sieve.search(each, rest, end) for each in (_CLAUSE, _CONTENTS))
    at = min((found.start() for found in ends if found is not None), default=end)
    left = _LEFT_OPEN.search(marked.inner, rest, at)
    return at if left is None else left.start()
