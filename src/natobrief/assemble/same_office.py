"""Whether words for an office are those for another one, too."""

from __future__ import annotations

import re
from unicodedata import normalize

from natobrief.text.regex import regex

#: Of one who is not the holder of the office itself.
_RANK = regex(
    r"(?<!\w)(?:adjointe?|deleguee?|suppleante?|vice|sous|deputy|assistant|under"
    r"|associate)(?!\w)"
)
#: What somebody is the head of, and the offices in which one is.
_HEADS = (
    (
        regex(r"(?:cheff?e?|patron(?:ne)?|head|chief) (?:de la|of) diploma(?:tie|cy)"),
        regex(
            r"diploma(?:tie|cy)|affaires [a-z ]{0,20}etrangeres|relations exterieures"
            r"|foreign (?:affairs )?(?:minister|secretary)|foreign affairs"
            r"|(?:secretaire d'etat|secretary of state)(?: for foreign|\Z)"
            r"|haute? representante?|high representative"
        ),
    ),
    (
        regex(r"cheff?e? (?:du|de) gouvernement"),
        regex(
            r"premi(?:er|ere) ministre|prime minister|premier\Z|chancel(?:ier|iere|lor)"
            r"|president du (?:gouvernement|conseil)"
        ),
    ),
    (
        regex(r"cheff?e? (?:de l')?(?:d')?etat\Z|head of state\Z"),
        regex(r"(?:presidente?(?: (?:de la|of the) republi(?:que|c))?|roi|reine|king|queen)\Z"),
    ),
)
#: Of what one is a deputy who is a minister besides.
_VICE_HEAD = regex(
    r"(?:vice|deputy)[ -][a-z ]{3,20}?,? (?:et |and )?(?=minist(?:re|er)|foreign|secretary)"
)
_GENERAL = regex(r"secretary[ -]general|secr[e\u00e9]taire[ -]g[e\u00e9]n[e\u00e9]rale?")
_ACCENTS = regex("[\u0300-\u036f]")
#: Ministers whose field is said behind them, and not before.
_OF_FIELD = regex(
    r"(?<!deputy )(?<!vice )(?<!vice-)(?<!former )(?<!shadow )"
    r"(?:minister (?:of|for) (?P<foreign>foreign affairs)"
    r"|minister (?:of|for) (?:national )?defen[cs]e"
    r"|(?P<foreign2>foreign affairs) minister|defense minister)"
)
_PRIME = regex(r"(?:pm|head of (?:the )?government)\Z")


def plain_office(office: str) -> str:
    """Return an office as it is compared: no case, no accents, a prime minister by one name.

    >>> plain_office("Pr\u00e9sident") == plain_office("PRESIDENT")
    True
    >>> plain_office("Minister for Foreign Affairs")
    'foreign minister'
    """
    bare = _ACCENTS.sub("", normalize("NFKD", " ".join(office.casefold().split())))
    return _PRIME.sub("prime minister", _OF_FIELD.sub(_with_field, bare))


def _with_field(match: re.Match[str]) -> str:
    is_foreign = match["foreign"] or match["foreign2"]
    return "foreign minister" if is_foreign else "defence minister"


def is_part_of(held: str, office: str) -> bool:
    """Tell whether an office is named in more words; not where they are those for a deputy's.

    >>> is_part_of("minister", "minister of defence"), is_part_of("ministre", "ministre adjoint")
    (True, False)
    """
    return held in office and _RANK.search(office.replace(held, "", 1)) is None


def is_like(held: str, asked: str) -> bool:
    """Tell whether words for an office may mean one that somebody holds.

    >>> is_like("ministre des affaires etrangeres", "cheffe de la diplomatie")
    True
    >>> is_like("ministre de la defense", "chef de la diplomatie")
    False
    """
    for heads, offices in _HEADS:
        if heads.match(asked):
            is_deputy = _RANK.search(_VICE_HEAD.sub("", held)) is not None
            return offices.search(held) is not None and not is_deputy
    return asked in but_general(held, asked) or is_part_of(held, asked)


def but_general(held: str, asked: str) -> str:
    """Return an office without "secretary general" in it, which is no "secretary".

    >>> but_general("nato secretary general", "secretary")
    'nato '
    >>> but_general("nato secretary general", "secretary general")
    'nato secretary general'
    """
    return held if _GENERAL.search(asked) else _GENERAL.sub("", held)


def folded_office(office: str) -> str:
    """Return an office in small letters, without hyphens."""
    return office.replace("-", " ").casefold()
