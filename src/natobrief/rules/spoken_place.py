"""Where those are who speak: "welcome to Oslo", "it is good to be here in this old city of"."""

from __future__ import annotations

from natobrief.rules.document import SPOKEN_BY_ONE, find_kind
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.place import Place, place_of_country
from natobrief.rules.place_shapes import NAMED
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

_PROUD = r"(?:beautiful|wonderful|lovely|historic|sunny|rainy|great|magnifique|belle)"
_OF = (
    r"(?:the|this|our|my|la|cette|notre) (?:[\w-]+,? ){0,4}?(?:city|town|capital|ville|capitale)"
    r"(?: city| \w+)? (?:of|de)"
)
_TO_BE = one_of(
    r"""
    (?:glad|good|great|nice|pleased|happy|wonderful|pleasure|honou?r|honou?red|delighted\
        |privilege|proud|lovely) to (?:all )?be (?:here |back |again |with you )*
    (?:we|I|you|they)(?: are|'re|'m| am)(?: all)? (?:here |back |again )+
    (?:we|I|you|ministers|leaders|Allies)(?: have|'ve)? (?:all )?(?:gathered|met|come together)\
        \ here_
    """
).replace("here_", "here ")
_TO_BE_FR = (
    r"(?:heureux|heureuse|heureux|ravie?s?|plaisir|honneur|honorée?s?|fière?s?) d'être "
    r"(?:(?:ici|aujourd'hui|de retour|parmi vous|avec vous),? )*"
)
_BEING = (
    rf"(?:\bwelcome(?:,? (?:you|all|everyone|everybody|here|back|again|both|ministers|colleagues"
    rf"|friends))*,? to|\b(?:here|back|{_TO_BE})(?:today |again )?,? ?(?:in|at)"
    r"|\bwelcom(?:e|ing|ed) (?:(?:<O>|<P>|<A>|<CG>(?:'s?)?|the|my|our|dear|friend|colleague"
    r"|counterpart|and),? ){1,8}to"
    r"|\b(?:visit|time|trip)(?: here)? (?:to|in)(?= (?:the|this|our|my) )"
    r"|\b(?:at|to|for) (?:this|our) (?:(?!last|previous|next|first|recent|upcoming|past)"
    r"[\w-]+ |<G>(?:'s?)? ){0,3}"
    r"(?:(?P<summit>summit)|meeting|ministerial|session)(?: here)? in"
    r"|(?:\bbienvenu(?:e|es|s)?(?: à (?:tous|toutes|vous))*,?(?: ici)?,?|\bici,?"
    rf"|{_TO_BE_FR}) ?(?:à|en|au|dans)|\bthis time in"
    # Who calls a city "this" one is in it.
    r"|\b(?:in|to)(?= this (?:[\w-]+,? ){0,3}(?:city|town|capital) of))"
)
#: What goes on with a name: it is that of something else.
_MORE = "[\\w\ue000-\ue009-]|'s|,? (?:and|et|who|qui) "
#: Where somebody is who says so.
_HERE = pattern(
    rf"{_BEING} (?:(?:{_OF} |{_PROUD} )?(?:(?P<site><G>(?:'s?)? (?:new )?(?:headquarters|HQ))"
    rf"|(?P<place><K>|<C>))(?!{_MORE})(?:, (?P<country><C>)(?!{_MORE}))?"
    rf"|{_OF} (?P<town>{NAMED}))"
)
#: Behind a place: nobody is there yet, or any more.
_THEN = regex(
    r",? (?:next|last|(?:later|earlier) this) "
    r"(?:week|month|year|spring|summer|autumn|fall|winter|[A-Z][a-z]+)\b"
)
#: Behind a place: what those who speak are there for.
_FOR = pattern(
    r"(?:,? <C>)?,?(?: (?:<D>|today|tonight|this \w+),?)? (?:for|at|to (?:attend|take part in))"
    r" (?:the |this |our )?(?:(?:[\w-]+|<GLDA>)(?:'s?)? ){0,4}?"
    r"(?:(?P<summit>summit)|meetings?|ministerial|session)\b"
    r"| (?:pour|afin de participer [àa]) (?:le |la |ce |cette )?(?:[\w-]+ ){0,3}?"
    r"(?:(?P<sommet>sommet)|r\u00e9union|session)\b"
)
#: How far down speakers say where they are.
_REACH = 3_000


def find_spoken_place(marked: Marked, *, is_summit: bool = True) -> Place | None:
    """Find the place at which the first who says so is.

    Args:
        marked: The text.
        is_summit: Whether those who speak may be at a summit; ministers speak of the next one.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "Welcome, all, to Oslo."
    >>> place = find_spoken_place(Marked(Document(text, Language.EN), ()))
    >>> place.city.of(text)
    'Oslo'
    """
    found = marked.narrative_sieve.finditer(_HERE, 0, min(_REACH, len(marked.narrative)))
    own = (each for each in found if is_summit or each["summit"] is None)
    here = (each for each in own if not _THEN.match(marked.document.plain, each.end()))
    match = next(here, None)
    if match is None:
        return None
    if match["site"] is not None:
        return Place(None, None, None, Span(*match.span("site")), None)
    if match["town"] is not None:
        return Place(Span(*match.span("town")), None, None, None, None)
    mark = marked.marks.at(match.start("place"))
    if mark is None or mark.kind is Kind.COUNTRY:
        return None if mark is None else place_of_country(marked, mark)
    country = None if match["country"] is None else marked.marks.at(match.start("country"))
    return Place(mark.span, country, mark, None, None)


def find_place_for(marked: Marked, *, is_summit: bool) -> Place | None:
    """Find where those who speak are, who say that they are there for a meeting.

    Args:
        marked: The text.
        is_summit: Whether the meeting is a summit.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "It is good to be here in Oslo for the summit."
    >>> place = find_place_for(Marked(Document(text, Language.EN), ()), is_summit=True)
    >>> place.city.of(text)
    'Oslo'
    """
    kind = find_kind(marked.document)
    if kind is not None and kind.kind not in SPOKEN_BY_ONE:
        return None
    place = find_spoken_place(marked, is_summit=is_summit)
    where = None if place is None else place.city or place.site
    match = None if where is None else _FOR.match(marked.narrative, where.end)
    is_of_summit = match is not None and bool(match["summit"] or match["sommet"])
    return place if match is not None and is_of_summit is is_summit else None
