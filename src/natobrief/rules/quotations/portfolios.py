"""What a minister is responsible for, before the minister's name: "des Armées Ana Ruiz"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from natobrief.lexicon.portfolios_fr import FIELDS_FR
from natobrief.text.regex import regex

_FIELD_EN = (
    r"(?:foreign|european|national|internal|home|external|political|social|economic|international"
    r"|public|affairs|defen[cs]e|interior|finances?|justice|energy|trade|state|econom(?:y|ics)"
    r"|health|labou?r|education|security|co-?operation|integration|europe|commerce|industry"
    r"|transport|environment|development|agriculture|culture|planning|relations|veterans)"
)
#: Words that end in a field with its preposition.
_ENDS_IN_FIELD = regex(
    rf"(?<!\w)(?:(?:{FIELDS_FR})"
    rf"|(?:of|for) (?:the )?{_FIELD_EN}(?:,? (?:and )?(?:the )?{_FIELD_EN}){{0,5}}) *\Z",
    re.IGNORECASE,
)
_FEWEST = 2


def ends_in_field(words: str) -> bool:
    """Tell whether words end in what somebody is responsible for.

    >>> ends_in_field("la ministre des Armées "), ends_in_field("an aide of the minister ")
    (True, False)
    """
    return _ENDS_IN_FIELD.search(words) is not None


def words_of_field(lead: str, words: Sequence[str]) -> int:
    """Count the capitalised words that belong to a field, and not to the name behind it.

    >>> words_of_field("ministre des ", ("Armées", "Ana", "Ruiz"))
    1
    """
    counts = range(len(words) - _FEWEST, 0, -1)
    return next((n for n in counts if ends_in_field(f"{lead}{' '.join(words[:n])} ")), 0)
