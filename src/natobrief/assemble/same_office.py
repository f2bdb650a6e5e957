"""Whether words for an office are those for another one, too."""

from __future__ import annotations

from unicodedata import normalize

from natobrief.text.regex import regex

#: Of one who is not the holder of the office itself.
_RANK = regex(
    r"(?<!\w)(?:adjointe?|deleguee?|suppleante?|vice|sous|deputy|assistant|under"
    r"|associate)(?!\w)"
)
_GENERAL = regex(r"secretary[ -]general|secr[e\u00e9]taire[ -]g[e\u00e9]n[e\u00e9]rale?")
_ACCENTS = regex("[\u0300-\u036f]")
_PRIME = regex(r"(?:pm|head of (?:the )?government)\Z")


def plain_office(office: str) -> str:
    """Return an office as it is compared: no case, no accents, a prime minister by one name.

    >>> plain_office("Pr\u00e9sident") == plain_office("PRESIDENT")
    True
    """
    return _PRIME.sub("prime minister", _ACCENTS.sub("", normalize("NFKD", office.casefold())))


def is_part_of(held: str, office: str) -> bool:
    """Tell whether an office is named in more words; not where they are those for a deputy's.

    >>> is_part_of("minister", "minister of defence"), is_part_of("ministre", "ministre adjoint")
    (True, False)
    """
    return held in office and _RANK.search(office.replace(held, "", 1)) is None


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
