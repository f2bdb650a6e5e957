"""Which body of the Alliance meets, where a sentence says that one does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import final

from attrs import frozen

from natobrief import reference
from natobrief.lexicon.phrases import PhraseIndex
from natobrief.reference import Body
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span


@final
@frozen
class BodyWords:
    """Words that name a body that meets."""

    #: The name as it stands, white space folded.
    name: str
    span: Span


#: Sorts of bodies that hold meetings of their own.
_SORTS = frozenset({"council", "committee", "joint_body"})
#: Names that mean other things too.
_LOOSE = frozenset({"the Council", "le Conseil", "MC"})
#: How far the words that make a name the name of those who meet may stand from it.
_REACH = 60
_BEFORE = pattern(
    r"\b"
    + one_of(
        r"""
        (?:meetings?|session|summit|consultations|conference) of (?:the )?
        (?:meet|meets|met|gather|convene|meeting) (?:together )?(?:in|as|within) (?:the )?
        (?:réunion|séance|session|sommet) (?:du |de la |de l')
        (?:réuniront|réunissent) (?:au sein|dans le cadre) (?:du |de la |de l')
        """
    )
    + " ?$"
)
_AFTER = pattern(
    r",? ?"
    + one_of(
        r"""
        (?:will|is to|is due to) (?:also )?(?:meet|convene|gather|hold|be held)
        meets | met | convenes | convened | is meeting | holds | held
        (?:ministerial )?(?:meeting|session|summit|conference)
        's (?:\w+ )?(?:conference|meeting|session)
        at the level of | at <L> level
        se réunir(?:a|ont) | se réunit | s'est réunie? | tiendra | au niveau des
        """
    )
    + r"\b"
)

#: In a title, before a body that meets at another time.
_BESIDE = pattern(
    r"\b(?:after|before|following|ahead of|prior to|in advance of|après|avant|à l'issue)\b"
)


@cache
def body_index() -> PhraseIndex[Body]:
    """Return the index of the bodies that meet, made when first needed; case counts."""
    names = {
        name: body
        for body in reference.bodies()
        if body.kind in _SORTS
        for name in body.names
        if name not in _LOOSE and name not in body.french_abbreviations and "(" not in name
    }
    return PhraseIndex(names.items(), case_sensitive=True)


def find_bodies(marked: Marked, sentence: Span) -> Iterator[BodyWords]:
    """Find the bodies of which a sentence says that they meet, by name or English abbreviation.

    A body in whose session a guest sits, or whose chair is named, does not count.
    """
    text = marked.document.plain
    for start, end, _ in body_index().scan(text, sentence.start, sentence.end):
        around = marked.marks.around(start)
        if around is not None and around.kind is Kind.OFFICE:
            continue
        before = marked.narrative[max(sentence.start, start - _REACH) : start]
        after = marked.narrative[end : min(sentence.end, end + _REACH)]
        name = " ".join(text[start:end].split())
        if name.endswith(" meeting") or _BEFORE.search(before) or _AFTER.match(after):
            yield BodyWords(name, Span(start, end))


def find_titled_body(marked: Marked, title: Span) -> BodyWords | None:
    """Find the body that the title of a session names, unless it only says when the session is."""
    text = marked.document.plain
    for start, end, _ in body_index().scan(text, title.start, title.end):
        if _BESIDE.search(marked.narrative, title.start, start) is None:
            return BodyWords(" ".join(text[start:end].split()), Span(start, end))
    return None
