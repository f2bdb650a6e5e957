"""Several who issue a text together, each named: two presidents, the governments of countries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from natobrief.rules.document import find_title, read_head
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.span import Span

_STATEMENT = r"(?:statement|declaration|communiqué|communique|déclaration)"
#: "Joint statement by President X and President Y", up to what it is about.
_BY: Final = pattern(
    rf"\b{_STATEMENT}(?: (?:issued|adopted|made|released|agreed|conjointe|commune|publiée))?"
    r" (?:by|of|from|between|par|du|de la|de l'|des|de) ?"
    r"(?P<who>(?:(?! (?:on|following|after|regarding|concerning|during|ahead|sur|à|lors)(?!\w)"
    r"| at (?:the|their|a)(?!\w)|, ?<DK>)[^:;()\n]){8,400})"
)
#: "The following statement was released by the Governments of X and Y on the occasion of".
_RELEASED: Final = pattern(
    rf"\b{_STATEMENT} (?:was|is|has been) (?:[a-z]+ly )?"
    r"(?:released|issued|adopted|agreed|made) (?:[a-z]+ly )?by "
    r"(?P<who>(?:the )?[Gg]overnments? of (?:the )?<CG>"
    r"(?:, (?:the )?<CG>){0,12},? and (?:the )?(?:[Gg]overnment of (?:the )?)?<CG>)"
)
_SEVERAL: Final = (Kind.PERSON, Kind.OFFICE, Kind.COUNTRY, Kind.ADJECTIVE, Kind.ORGANISATION)
_AND: Final = pattern(r",? (?:and|et) ")
_FIRST: Final = 6
_FEWEST: Final = 2


def find_joint_issuers(marked: Marked) -> Span | None:
    r"""Return the words for several who issue a text together; None where no words tell.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "Joint Statement by President Ana Ruiz and President Till Berg\n\nWe met."
    >>> marked = Marked(Document(text, Language.EN), ())
    >>> find_joint_issuers(marked).of(text)
    'President Ana Ruiz and President Till Berg'
    """
    for line in _lines(marked):
        for shape in (_BY, _RELEASED):
            match = marked.inner_sieve.search(shape, line.start, line.end)
            who = None if match is None else _without_end(marked, Span(*match.span("who")))
            if who is not None and _are_several(marked, who):
                return who
    return None


def _lines(marked: Marked) -> Iterator[Span]:
    title = find_title(marked.document)
    if title is not None:
        yield title
    yield from (cell.span for cell in read_head(marked.document))
    yield from marked.document.paragraphs[:_FIRST]


def _without_end(marked: Marked, who: Span) -> Span:
    return Span(who.start, who.start + len(who.of(marked.inner).rstrip(" .,-")))


def _are_several(marked: Marked, who: Span) -> bool:
    named = marked.marks.inside(who, *_SEVERAL)
    return len(named) >= _FEWEST and _AND.search(who.of(marked.inner)) is not None
