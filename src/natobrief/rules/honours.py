"""What stands around a name out of courtesy: "the Right Honourable" before it, "MP" behind it."""

from __future__ import annotations

from attrs import evolve

from natobrief.rules.marks import Mark
from natobrief.span import Span
from natobrief.text.regex import regex

#: Styles that are written with an article.
_STYLE = regex(r"(?:(?:Right |Rt\.? )?(?:Honou?rable\b|Hon\b)|Reverend\b)")
_ARTICLE = regex(r"(?<![\w'-])[Tt]he \Z")
_SEAT = r"(?:M\.P\.|P\.C\.|[QK]\.C\.|MP|MEP|MSP|TD|PC|[QK]C|[CKGOM]BE|[KG]CB|DSO|CMM)(?![\w'-])"
#: Letters for a seat in a parliament, or for honours: "Ida Holm MP", "Ida Holm, P.C., M.P.".
_LETTERS = regex(rf"(?:,? {_SEAT}){{1,4}}")
_NEAR = 5


def with_honours(person: Mark, plain: str) -> Mark:
    """Widen the mention of a person by its article, and by the letters behind the name.

    What introduces a name stands beside these words as it stands beside the name; the name stays
    what it is.

    Args:
        person: The mention.
        plain: The text.
    """
    start, end = person.span.start, person.span.end
    if _STYLE.match(plain, start):
        article = _ARTICLE.search(plain, max(0, start - _NEAR), start)
        start = start if article is None else article.start()
    letters = _LETTERS.match(plain, end)
    return evolve(person, span=Span(start, end if letters is None else letters.end()))
