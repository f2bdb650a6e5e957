"""Which of the pieces of a list are topics of their own, and which are one topic in common."""

from __future__ import annotations

import re

from natobrief.lexicon.themes import themes_of
from natobrief.model import Language
from natobrief.rules.lists import DETERMINED, PREPOSITION
from natobrief.rules.marks import pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

#: A topic that is a clause: what it is about has a verb.
_ASKING = pattern(r"\b(?:how|where|whether|what|why|when|ways? to|steps to|to [a-z]+(?<!ing)[ ,])")
#: A clause of its own, that no noun phrase begins so: "overcome the obstacles", "is expected".
_VERB_FIRST = pattern(
    one_of(
        r"""
        (?:and |or )?(?:also |further |then |jointly )*\
            (?!(?:how|what|whether|why|when|where|all|both|such|many|half|despite|including|in|of|on\
            |off|at|with|for|from|to|against|between|among|by|under|over|across|through|towards?|within\
            |after|before|during|since|until|about|into|around|beyond|behind|along|as|than|like|near\
            |not|only|even|quite|given|per|via|plus|save|the|an?|their|its|our|his|her|this|that\
            |these|those|any|each|some|other|more|most)\b)\
            (?:(?-i:[a-z]+)(?<!ing)|bring) \
            (?:the|an?|their|its|our|his|her|these|those|any|each|more|<G>'s?)\b
        (?:and |or )?(?:jointly |further )?(?-i:harness|contribute|strengthen|enhance|improve\
            |promote|develop|ensure|tackle|combat|boost|build|deepen|expand|protect|deter|defend\
            |provide|offer|reduce|prevent|foster|maintain|uphold|deliver|consolidate|reinforce\
            |intensify|adapt|implement|accelerate|moderni[sz]e|overcome|achieve|safeguard\
            |counter(?= [a-z]+ [a-z]+$)) (?!of\b)
        (?:and |or )?(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)\b
        (?:hence|thus|so|therefore|then|while|but|yet|nor|or)(?![\w-])
        (?:and )?(?:they|we|he|she|it|I|you|ils|elles|nous|il|elle)\b
        (?-i:[a-z]+)ed$
        (?:specific|relevant|related|relating|linked|pertaining|common|crucial|vital|key) to\b
        (?:responsible|necessary|essential|available) for\b
        (?:aimed|based|designed) (?:at|on|to)\b
        """
    )
)
#: A piece that carries on with what the piece before says of the whole: "... and off the coast".
_PREPOSITION_FIRST = pattern(
    r"(?:(?:both|especially|notably|particularly|also) )?"
    r"(?:in|of|on|off|at|for|from|to|against|between|among|amongst|by|under|over|across|through"
    r"|towards?|within|along|around|beyond|dans|en|à|au|aux|avec|pour|sur|entre|contre|chez|vers)\b"
)
_FINITE = pattern(r"\b(?:can|could|will|would|should|may|might|must|is|are|has|have)\b")
#: What a relative clause tells of: "the forces that it will need".
_TOLD_OF = pattern(r"(?:the|its|their|our) (?:[\w-]+ ){1,5}(?:that|which) ")
#: Countries, and others that one preposition governs with them: "support to Norway | and Spain".
_PLACES = pattern(
    r"(?:the |la |le |les |l')?<CK>(?:(?:,|,? and|,? et) (?:the |la |le |les |l')?<CK>)*"
)
_ENDS_IN_PLACE = pattern(
    r"\b(?:in|of|for|with|to|from|on|against|by|between|towards?|de|en|avec|pour|sur|à|aux?|du|contre)"
    r" ?(?:the |la |le |les |l')?<CK>(?:, (?:the |la |le |les |l')?<CK>)*$"
)
#: The same of any name: "developments in the Middle East".
_ENDS_IN_NAME = pattern(
    r"\b(?:in|of|for|with|to|from|on|against|by|between|towards?|en|avec|pour|sur|à|aux?|contre) "
    r"(?:the |la |le |les |l')?(?:<CKG>|(?-i:[A-ZÀ-Þ][\w-]+)(?: (?-i:[A-ZÀ-Þ][\w-]+)){0,2})$"
)
#: What no name of a place or a party stands beside: "migration", "energy prices".
_NO_PARTY = pattern(
    r"(?-i:[a-z])(?!.*\b(?:others?|elsewhere|beyond|partners?|allies|neighbou?rs|countries|nations"
    r"|states|region|forces|troops|authorities|people|population|civilians?|ailleurs|autres?"
    r"|partenaires|alliés|voisins|pays|nations|états|région|forces|population)\b)"
)
#: A noun that shares what the last of a list has behind it: "the safety | security | use of X".
_BARE = pattern(r"(?-i:[a-z]+)")
_FIRST_BARE = pattern(r"(?:the|its|their|our) (?-i:[a-z]+)")
_COMMON_END = pattern(r"(?-i:[a-z]+) of ")
#: A term that what stands behind the next one says of what it is.
_TERM = pattern(r"\b(?:à court|court|moyen|short|near|medium|mid|immediate)-?$")
_NEXT_TERM = pattern(r"(?:à )?(?:moyen|long|medium|mid|longer)(?:-|(?: et|,| terme| term|$))")
#: What two of which a topic is may be: "NATO-Ukraine defence and security relations".
_KINDS = (
    r"(?:defen[cs]e|security|political|military|economic|practical|strategic|operational|technical"
    r"|institutional|humanitarian|diplomatic|democratic|legal|judicial|civil|social|energy)"
)
_KIND = pattern(rf"[^ ] {_KINDS}$")
_NEXT_KIND = pattern(rf"{_KINDS} (?!(?:of|in|for|and)\b)[a-z]+")
_AND = regex(r"\s*(?:and|or)\s*")
#: Kinds that may be what the topic is itself.
_IS_NOUN = regex(r"(?:security|defen[cs]e|energy)\Z", re.IGNORECASE)
#: What a piece of few words begins with that is a topic by itself.
_TOLD = regex(rf"[a-z]+ing\b|{DETERMINED.pattern}", re.IGNORECASE | re.VERBOSE)
#: No longer is a piece that may be one of several words that the same preposition governs.
_FEW = 2


def joined(text: str, pieces: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the topics of a list: pieces that cannot stand alone are joined to the one they need.

    A piece that begins with a verb ends the list, unless the list is a clause with verbs itself.

    >>> words = "operations in Kosovo, the Gulf and off the coast"
    >>> cut = (Span(0, 20), Span(22, 30), Span(35, 48))
    >>> [topic.of(words) for topic in joined(words, cut)]
    ['operations in Kosovo, the Gulf and off the coast']
    """
    found: list[Span] = []
    for piece in _with_common_end(text, _with_terms(text, pieces)):
        if _VERB_FIRST.match(text, piece.start, piece.end):
            if not (found and _ASKING.search(text, found[-1].start, found[-1].end)):
                break
            found[-1] = Span(found[-1].start, piece.end)
        elif _is_rest_of_clause(text, found, piece):
            found[-1] = Span(found[-1].start, piece.end)
        else:
            first = _governing(text, found, piece)
            found[first:] = [
                Span(found[first].start if first < len(found) else piece.start, piece.end)
            ]
    return tuple(found)


def _with_terms(text: str, pieces: tuple[Span, ...]) -> tuple[Span, ...]:
    """Join what one noun is of: "à court, moyen et long terme", "defence and security ties"."""
    found: list[Span] = []
    for piece in pieces:
        before = found[-1] if found else None
        if before is not None and _is_of_both(text, before, piece):
            found[-1] = Span(before.start, piece.end)
        else:
            found.append(piece)
    return tuple(found)


def _is_of_both(text: str, before: Span, piece: Span) -> bool:
    """Tell whether the noun at the end of a piece is also that of the one before."""
    if _NEXT_TERM.match(text, piece.start, piece.end):
        return _TERM.search(text, before.start, before.end) is not None
    if not _NEXT_KIND.match(text, piece.start, piece.end):
        return False
    if _AND.fullmatch(text, before.end, piece.start) is None:
        return False
    kind = _KIND.search(text, before.start, before.end)
    # "Maritime security and defence spending" are two, each of a theme of its own.
    is_told = kind is not None and _IS_NOUN.search(kind[0]) and _is_theme(text, before)
    return kind is not None and not is_told


def _with_common_end(text: str, pieces: tuple[Span, ...]) -> tuple[Span, ...]:
    """Join nouns that are all said of one thing: "the safety, security and use of the port"."""
    if not pieces or not _FIRST_BARE.fullmatch(text, pieces[0].start, pieces[0].end):
        return pieces
    last = next(
        (at for at, each in enumerate(pieces) if at and not _is_bare(text, each)), len(pieces)
    )
    is_one = last < len(pieces) and _COMMON_END.match(text, pieces[last].start, pieces[last].end)
    if not is_one or _is_theme(text, pieces[0]):
        return pieces
    return (Span(pieces[0].start, pieces[last].end), *pieces[last + 1 :])


def _is_bare(text: str, piece: Span) -> bool:
    return bool(_BARE.fullmatch(text, piece.start, piece.end)) and not _is_theme(text, piece)


def _is_theme(text: str, piece: Span) -> bool:
    return any(themes_of(piece.of(text), each) for each in Language)


def _is_rest_of_clause(text: str, found: list[Span], piece: Span) -> bool:
    """Tell whether a clause goes on in a piece: "where Norway | and Spain can cooperate"."""
    if not found or _ASKING.match(text, piece.start, piece.end):
        return False
    if _TOLD_OF.match(text, piece.start, piece.end):
        return False
    before = found[-1]
    asking = _ASKING.search(text, before.start, before.end)
    if asking is None or _FINITE.search(text, asking.end(), before.end):
        return False
    return _FINITE.search(text, piece.start, piece.end) is not None


def _governing(text: str, found: list[Span], piece: Span) -> int:
    """Return which piece one cannot stand without, and all between; their number when it can."""
    with_preposition = [
        index for index, each in enumerate(found) if PREPOSITION.search(text, each.start, each.end)
    ]
    if found and _PLACES.fullmatch(text, piece.start, piece.end):
        return len(found) - _is_one_more(text, found[-1], piece)
    if not with_preposition or not _is_weak(text, piece):
        return len(found)
    before = found[with_preposition[-1]]
    is_apart = _ENDS_IN_NAME.search(text, before.start, before.end) and not (
        _PREPOSITION_FIRST.match(text, piece.start, piece.end)
    )
    if is_apart and _NO_PARTY.match(text, piece.start, piece.end):
        return len(found)
    return with_preposition[-1]


def _is_one_more(text: str, before: Span, piece: Span) -> bool:
    """Tell whether countries are of those with which a piece ends; "and" after one parts them."""
    joint = text[before.end : piece.start]
    is_parted = joint.strip(" ,;") != "" and "," not in before.of(text)
    return not is_parted and _ENDS_IN_PLACE.search(text, before.start, before.end) is not None


def _is_weak(text: str, piece: Span) -> bool:
    """Tell whether a piece is no topic by itself."""
    if _PREPOSITION_FIRST.match(text, piece.start, piece.end):
        return True
    words = piece.of(text)
    if len(words.split()) > _FEW or PREPOSITION.search(words):
        return False
    is_told = len(words.split()) > 1 and _TOLD.match(words) is not None
    return not (is_told or _is_theme(text, piece))
