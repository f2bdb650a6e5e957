"""Family names that begin with "de", right behind an office: "Secretary General de Hoop Scheffer".

In English nothing else stands so; in French "de" says whose the office is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.name_words import NAME, NameWords, read_name
from natobrief.text.regex import regex

Found: TypeAlias = tuple[int, NameWords]

#: What is no name behind it: Spanish offices stand in English texts too.
_NO_NAME: Final = "la|las|los|l'|Relaciones|Asuntos|Defensa|Estado|Gobierno|Justicia|Exteriores"
_DE: Final = regex(rf"{Kind.OFFICE}+ +(?P<name>de +(?!(?:{_NO_NAME})\b){NAME})")


def with_de(text: str, language: Language) -> Iterator[Found]:
    """Find such names in an English text.

    Args:
        text: The text, mentions written over.
        language: Its language.
    """
    for match in _DE.finditer(text) if language is Language.EN else ():
        name = read_name(text, *match.span("name"), is_held=True)
        if name is not None and name.span.start == match.start("name"):
            yield name.span.start, name
