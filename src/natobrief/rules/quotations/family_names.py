"""Family names of several words, written as one: "De-Sarrant" for "de Sarrant".

A small word before a family name is a preposition or an article elsewhere, so that "de Sarrant
said" has no subject. Where a text names somebody so, the whole of the family name is one word for
those who look for a speaker; its length stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, final

from natobrief.lexicon.given_names import is_given_name
from natobrief.model import Language
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

_PARTICLES = (
    "de|del|della|dello|degli|der|den|van|von|da|das|dos|do|di|du|des|la|le|los|las|el|al|bin|bint"
    "|ibn|ben|ter|ten|te|af|av|zu|het|'t|St\\.|Ste\\."
    "|De|Del|Della|Dello|Degli|Van|Von|Da|Dos|Di|Du|La|Le|El|Al|Bin|Ben|Ter|Ten|Zu"
)
_FAMILY = regex(
    rf" (?P<name>(?:(?:{_PARTICLES}) ){{1,3}}[{CAPITALS}][\w-]+"
    rf"|(?:d'|al-|el-)[{CAPITALS}][\w-]+)"
)
#: The word before a family name: a given name, an initial or a title.
_BEFORE = regex(rf"(?<![\w'-])(?:[{CAPITALS}]\.|[{CAPITALS}][\w'-]*(?:[a-z]\.)?)\Z")
_CIVIL = frozenset({"M.", "MM.", "Mme", "Mmes", "Mlle", "Dr", "Me"})
#: Behind the first word of a family name between commas: the rest of it.
_REST = regex(rf"(?: [{CAPITALS}][\w-]+){{0,2}},")
_LONGEST = 24
_PARTED = str.maketrans(" .'", "-__")


@final
class Joined(NamedTuple):
    """A text with family names of several words written as one."""

    #: The text, as long as it was.
    text: str
    #: How each of the names is written in the text that was given.
    as_written: Mapping[str, str]


def with_joined_names(text: str, language: Language) -> Joined:
    """Write the family names of a text as one word each, where it has them behind another name.

    Args:
        text: The plain text.
        language: Its language; in French, where "de" stands between most things, only those
            behind a given name that is known, a civil title, or in commas.

    >>> with_joined_names("Ana de Sarrant spoke. De Sarrant said so.", Language.EN)[0]
    'Ana De-Sarrant spoke. De-Sarrant said so.'
    """
    names: dict[str, str] = {}
    for match in _FAMILY.finditer(text):
        name = match["name"]
        if name not in names and _is_behind_name(text, match.start(), match.end(), language):
            names[name] = name.translate(_PARTED)
    as_written: dict[str, str] = {}
    for name, joined in names.items():
        word = joined[0].upper() + joined[1:]
        as_written.setdefault(word, name)
        for form in {name, name[0].upper() + name[1:]}:
            text = _replaced(text, form, word)
    return Joined(text, as_written)


def _is_behind_name(text: str, start: int, end: int, language: Language) -> bool:
    before = _BEFORE.search(text, max(0, start - _LONGEST), start)
    if before is None:
        return False
    word = before[0]
    if language is Language.EN or is_given_name(word) or word in _CIVIL:
        return True
    is_apposed = text.endswith(", ", 0, before.start())
    return is_apposed and _REST.match(text, end) is not None


def _replaced(text: str, name: str, word: str) -> str:
    """Write a word for a name wherever it stands whole."""
    pieces: list[str] = []
    position = 0
    while (at := text.find(name, position)) >= 0:
        end = at + len(name)
        is_whole = not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum())
        pieces += (text[position:at], word if is_whole else name)
        position = end
    return "".join((*pieces, text[position:])) if pieces else text
