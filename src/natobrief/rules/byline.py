"""Who speaks, where the head of a text says it: ``Remarks by ...``, ``Discours du ...``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from natobrief.rules.document import find_title, read_head
from natobrief.rules.document.cells import Sort
from natobrief.rules.document.kind_words import HIS_WORDS
from natobrief.rules.marking import Marked
from natobrief.rules.shape import shape
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

_SPEECH = one_of(
    r"""
    remarks? | speech(?:es)? | address | statement | conference | briefing | point | doorstep
    keynote | lecture | (?:speaking|talking) notes
    comments? | observations? | intervention | message | q&a(?: session)?
    questions? and answers? | interview | availability | encounter | introduction | discussion
    remarques? | allocution | discours
    déclarations?(?: liminaires?)? | conférence(?: de presse)? | propos
    point de presse | intervention | réponses? | entretien | liminaires? | transcript | session
    """
)
_THE = r"(?:the |la |le |l'|les |its |our |his excellency |h\.e\. |m\. |mme )?"
_OFFICE = (
    r"(?:(?:<A>|<CKG>)(?:'s?)? )?(?:new |incoming |outgoing |former |acting |then )?<O>"
    r"(?: <A>)?(?: (?:of|for|to|de|du|des|d') ?(?:the |la |le |l'|les )?<CKG>)?"
)
_SOMEBODY = rf"{_OFFICE}(?:,? (?:m\. |mme |<O> )?<P>)?|<P>"
_WHO = rf"(?P<who>{_SOMEBODY})"
#: Others who speak too: then the head tells of nobody that all words are his.
_MORE = (
    r"(?P<more>(?:,[^.]{0,60}?)?,? (?:and|et|&) (?:with |by |avec |par |du |de la |de )?"
    rf"{_THE}(?P<other>{_SOMEBODY}))?"
)
#: Who is behind these met the one who speaks.
_NOT_MET = "".join(
    f"(?<!{each})" for each in ("talks", "meeting", "call", "lunch", "dinner", "consultations")
)
_BY = shape(
    rf"""
    (?:^|[(:;-] ?|\b{_SPEECH} (?:[^.:;]{{0,50}}?(?<!ed){_NOT_MET} )??)
    (?:(?:as )?(?:given|delivered|held|made|prononcée?) )?
    (?:by|par|of|with|avec|du|de la|de l'|de)(?: )?
    {_THE}{_WHO}{_MORE}
    """
)
#: "Speaking notes for the Secretary General", in one line or two.
_NOTES = shape(rf"(?:\bnotes |^)for {_THE}{_WHO}{_MORE}")
#: "The Minister's opening remarks", "Secretary General statement".
_OWNER = shape(
    rf"{_THE}{_WHO}(?:'s? (?:[\w-]+ ){{0,3}}?| (?:press |opening )?){_SPEECH}\b"
    r"(?P<more>)(?P<other>)"
)
_PRESENTER = shape(rf"(?:(?:presenter|orateur)s?|^<O>) ?: ?{_THE}{_WHO}{_MORE}")
_FIRST = shape(rf"{_THE}{_WHO}(?P<more>)(?P<other>) ?(?::|-) ?(?:[\w-]+ ){{0,3}}?{_SPEECH}\b")
#: Who is heard somewhere: "Foreign Minister X at the conference on ports".
_THERE = shape(
    rf"^{_THE}{_WHO}(?P<more>)(?P<other>) at (?:the|an?) (?:[\w-]+ ){{0,4}}?"
    r"(?:conference|summit|meeting|council|assembly|forum|session|debate)\b"
)
_THIRD = shape(r"(?:,[^.]{0,60}?)?,? (?:and|et) [^.,]{0,40}?<OP>")
#: A name and nothing else, and the line below it.
_NAME, _HELD = shape(r"<P>"), shape(r"(?:(?:acting|deputy|former|permanent) |<A> )?<O>")
#: A name and an office, and the place below it.
_TITLED, _PLACE = shape(r"<O> <P>|<P>"), shape(r"(?:<K>|<C>)(?:,? \(?<C>\)?)?,?(?: <D>)?$")
#: Who issued a text, as British pages have it: "From: the Board and The Rt Hon Ana Ruiz MP".
_ISSUED_BY = shape(
    r"^(?:from ?: ?)?(?:[^:]{0,120} and )?(?:the )?(?:r(?:t|ight)\.? hon(?:ou?rable)?\.? )?"
    r"(?P<who><P>)(?: (?:mp|kc|qc|kbe|cbe|gcmg))*$"
)
_HONOURABLE = regex(r"\bR(?:t|ight)\.? Hon")
_TOP = 10
#: Who issued a statement, in the line above it.
_HIM = shape(rf"{_THE}{_WHO}(?! (?:and|et) )")
_FIRST_LINES = 5
_SHAPES = (_PRESENTER, _OWNER, _BY, _NOTES, _FIRST, _THERE)
_CELLS = frozenset({Sort.WORDS, Sort.BYLINE, Sort.LABEL})


def find_bylines(marked: Marked) -> tuple[Span, ...]:
    """Find the words for the one whose speech a text is, or for the two; none when none is named.

    "Joint press conference of X and Y - opening remarks by Y" is of Y alone.
    """
    for cell in _cells(marked):
        words = cell.of(marked.inner)
        sieve = marked.inner_sieve
        found = [match for each in _SHAPES for match in sieve.inside(each, cell.start, cell.end)]
        if found:
            match = next((match for match in found if not match["more"]), found[0])
            if match["more"] and _THIRD.match(words, match.end("more")):
                return ()
            groups = ("who", "other") if match["more"] else ("who",)
            return tuple(Span(*match.span(group)).shifted(cell.start) for group in groups)
    return _alone(marked) or _introduced(marked) or _honoured(marked)


def _honoured(marked: Marked) -> tuple[Span, ...]:
    """Return the one member of a government whom a page names as one it is from."""
    for line in marked.document.paragraphs[:_TOP]:
        match = _ISSUED_BY.match(line.of(marked.inner))
        if match is not None:
            who = Span(*match.span("who")).shifted(line.start)
            if _HONOURABLE.search(marked.document.plain, line.start, who.end):
                return (who,)
    return ()


def _introduced(marked: Marked) -> tuple[Span, ...]:
    """Return the one of whom a line says that what follows is his statement."""
    for line in marked.document.paragraphs[:_FIRST_LINES]:
        if HIS_WORDS.match(marked.document.plain, line.start, line.end):
            match = _HIM.match(line.of(marked.inner))
            return () if match is None else (Span(*match.span("who")).shifted(line.start),)
    return ()


def _alone(marked: Marked) -> tuple[Span, ...]:
    """Return the one line of the head that is a name above an office, or above a place."""
    lines = [cell.span for cell in read_head(marked.document)]
    for shapes in ((_NAME, _HELD), (_TITLED, _PLACE)):
        found = [above for above, below in pairwise(lines) if _is_of(marked, shapes, above, below)]
        if len(found) == 1:
            return tuple(found)
    return ()


def _is_of(
    marked: Marked, shapes: tuple[re.Pattern[str], re.Pattern[str]], above: Span, below: Span
) -> bool:
    name, beneath = shapes
    is_name = name.fullmatch(above.of(marked.inner)) is not None
    return is_name and beneath.match(below.of(marked.inner)) is not None


def _cells(marked: Marked) -> Iterator[Span]:
    """Give the headline, then the other lines of the head."""
    title = find_title(marked.document)
    if title is not None:
        yield title
    for cell in read_head(marked.document):
        if cell.sort in _CELLS and cell.span != title:
            yield cell.span
