"""Who acts where a sentence goes on with a second verb: "Ministers discussed it and agreed to"."""

from __future__ import annotations

from typing import Final

from natobrief.model import Language
from natobrief.rules.commitment_actors import ACTOR, MET
from natobrief.rules.marking import Marked
from natobrief.rules.shape import shape
from natobrief.span import Span
from natobrief.text.regex import regex

_ADVERBS = r"(?:(?:also|then|today|further|again|jointly|all|strongly|both) )*"
_FINITE = (
    r"(?:[a-z]{2,}ed|met|held|took|had|spoke|gave|made|were|was|are|remain|welcome|condemn|reaffirm"
    r"|reiterate|underline|underscore|stress|express|note|recall|support|share|emphasi[sz]e|agree"
    r"|recogni[sz]e|stand|call|urge|mourn|thank|commend"
    r"|deplore|appreciate|consider|believe|regret|pay|seek|aim|intend|continue|have)(?![\w-])"
)
#: Those of several countries, however these are joined: "Ministers of Norway, Italy and Spain".
_OF_SEVERAL = (
    r"(?:the )?<L> (?:of|from) (?:(?! (?:that|who|which|whose|and [a-z]+ed)\b)[^.;:!?]){2,160}?"
)
#: Countries that are named together.
_THE = "(?:the |la |le |les |l')?"
_LISTED = rf"(?:{_THE}<C>(?:, {_THE}<C>){{0,9}},? (?:and|et) {_THE}<C>)"
#: The subject of a sentence, behind what may open it, and before its first verb.
_SUBJECT: Final = {
    Language.EN: shape(
        rf"""
        (?:\(?[0-9]{{1,3}}[.)] ?|[*\u2022-] ?)?
        (?:(?:In|On|At|During|After|Following) [^,.;]{{2,80}}, |<D>,? )?
        (?P<actor>{_LISTED}|{MET[Language.EN]}|{ACTOR[Language.EN]}|{_OF_SEVERAL})
        (?:(?<=\bwe), [^.;]{{2,900}}?,)? {_ADVERBS}{_FINITE}
        """
    ),
    Language.FR: shape(
        rf"""
        (?:(?:Lors|Dans|Au|À|En|Après) [^,.;]{{2,80}}, )?
        (?P<actor>{_LISTED}|{MET[Language.FR]}|{ACTOR[Language.FR]})
        (?: )(?:se sont|ont|a|s'est|[a-zé]{{3,20}}(?:ent|e)(?![\w-]))
        (?: )
        """
    ),
}
#: Between the verbs: another clause, whose subject may be another.
_ANOTHER: Final = shape(
    r"""
    [\u201c\u201d\u00ab\u00bb\"]|\b(?:that|who|whom|whose|said|told|while|but|if|because|whether|when
    |where|although|qui|que|dont|tandis|mais|où)\b|\bwhich (?!they\b)|\bqu'|<P>|, (?:and|et) <CPGLO>
    """
)
#: In a sentence before "they", others that may be meant with those of whom it tells.
_WITH_OTHERS: Final = shape(
    r"<PL>|\b(?:counterparts?|colleagues|homologues?|partners|partenaires)\b"
)
_SEVERAL: Final = shape(
    r"<L>|\b(?:ministers|leaders|Allies|ministres|dirigeants|Alli\u00e9s|states|countries|pays|sides"
    r"|parties|nations|participants|members|secretaries|presidents|principals|delegations)\b"
    r"|<C>,? (?:and|et) "
)
_REACH: Final = 320
#: Sentences that begin so go on with those of the sentence before; so many are followed back.
_THEY: Final = regex(r"(?:[A-Z][^.;:]{1,120}, they|They|Ils|Elles) ")
_FAR: Final = 8


def find_subject(marked: Marked, sentence: Span, position: int) -> Span | None:
    """Return the subject of a sentence whose second verb stands at a position; None if unsure.

    Where anything else between could be the subject, nobody can tell whose the verb is.
    """
    if position - sentence.start > _REACH:
        return None
    found = _SUBJECT[marked.document.language].match(marked.inner, sentence.start, position)
    if found is None or _ANOTHER.search(marked.inner, found.end(), position) is not None:
        return None
    return Span(*found.span("actor"))


#: An item of a list that begins with its verb: "- welcomed the plan and agreed to".
_VERB_FIRST: Final = shape(
    rf"(?:[*\u2022\u2013\u25aa\u00b7-] ?|\(?[a-z0-9]{{1,3}}[.)] ?)?{_ADVERBS}{_FINITE}"
)


def goes_on_from_verb(marked: Marked, sentence: Span, position: int) -> bool:
    """Tell whether a sentence begins with a verb whose subject that at a position has too."""
    first = _VERB_FIRST.match(marked.inner, sentence.start, position)
    return first is not None and _ANOTHER.search(marked.inner, first.end(), position) is None


def _is_near(marked: Marked, before: Span, sentence: Span) -> bool:
    """Tell whether a paragraph, or each of several that begin with "They", goes on with another."""
    document = marked.document
    first, last = (document.paragraph_at(each.start) for each in (before, sentence))
    return all(
        _THEY.match(marked.inner, line.start) for line in document.paragraphs[first + 1 : last + 1]
    )


def find_subject_before(marked: Marked, sentence: Span) -> Span | None:
    """Return those of whom the sentence before tells and whom "they" means; None if unsure."""
    document = marked.document
    at = document.sentence_at(sentence.start)
    first = max(0, at - _FAR)
    lasts = (document.sentences[place] for place in range(at - 1, first - 1, -1))
    before = next((each for each in lasts if not _THEY.match(marked.inner, each.start)), None)
    if before is None or not _is_near(marked, before, sentence):
        return None
    found = _SUBJECT[document.language].match(marked.inner, before.start, before.end)
    if found is None or _SEVERAL.search(marked.inner, *found.span("actor")) is None:
        return None
    if _WITH_OTHERS.search(marked.inner, found.end("actor"), before.end) is not None:
        return None
    return Span(*found.span("actor"))
