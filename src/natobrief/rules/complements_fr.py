"""What a French office is of, in whatever words: up to the comma before who holds it."""

from __future__ import annotations

from typing import Final

from natobrief.rules.marks import Kind

#: Marks that may stand in it; no person, office or day.
_MARKS: Final = f"{Kind.COUNTRY}{Kind.ADJECTIVE}{Kind.CAPITAL}{Kind.ORGANISATION}{Kind.LEVEL}"
#: Words that say what somebody does, or begin something else.
_NO_PART: Final = (
    r"(?!(?:a|ont|est|sont|avait|avaient|était|étaient|qui|que|dont|où|se|y|ne|lors|avec|par|afin"
    r"|hier|ce|cette|ses|son|leurs?|[\w-]+r(?:a|ont))[ ,]|s'|n'|qu')"
)
#: Up to a comma, as a part of patterns in which a blank is any number of them.
COMPLEMENT_FR: Final = (
    r"(?: et)? (?:(?:du|des|de|de la|aux?|à la|pour|chargée?|auprès) |de l'|à l'|d')"
    rf"{_NO_PART}[\w'{_MARKS}-]+(?: {_NO_PART}[\w'{_MARKS}-]+){{0,15}}"
)
