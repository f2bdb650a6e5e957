"""Organisations and bodies that releases name as parties or actors; English and French."""

from __future__ import annotations

from functools import cache

from natobrief.lexicon.phrases import PhraseIndex
from natobrief.model import Organisation

NATO = Organisation(name="NATO")

_OTHERS = (
    ("European Union", "EU", "the European Union; EU; Union européenne; UE"),
    (
        "United Nations",
        "UN",
        "United Nations; UN; Nations Unies; ONU; Organisation des Nations Unies",
    ),
    (
        "Organization for Security and Co-operation in Europe",
        "OSCE",
        "OSCE; Organization for Security and Co-operation in Europe;"
        "Organization for Security and Cooperation in Europe;"
        "Organisation for Security and Cooperation in Europe;"
        "Organisation pour la sécurité et la coopération en Europe",
    ),
    ("African Union", "AU", "African Union; Union africaine"),
    ("European Council", None, "European Council; Conseil européen"),
    ("European Commission", None, "European Commission; Commission européenne"),
    ("Council of Europe", None, "Council of Europe; Conseil de l'Europe"),
    (
        "League of Arab States",
        None,
        "League of Arab States; Arab League; Ligue arabe; Ligue des États arabes",
    ),
    (
        "Gulf Cooperation Council",
        "GCC",
        "Gulf Cooperation Council; GCC; Conseil de coopération du Golfe",
    ),
    ("International Monetary Fund", "IMF", "International Monetary Fund; IMF; FMI"),
    ("World Bank", None, "World Bank; Banque mondiale"),
    ("European Defence Agency", "EDA", "European Defence Agency; Agence européenne de défense"),
)
_NATO_WORDS = (
    "NATO; the Alliance; North Atlantic Alliance; North Atlantic Treaty Organization;"
    "North Atlantic Treaty Organisation; OTAN; Alliance atlantique; Atlantic Alliance; Alliance"
)


@cache
def organisation_index() -> PhraseIndex[Organisation]:
    """Return the index of organisations, made when first needed; case counts."""
    entries: list[tuple[str, Organisation]] = [
        (words.strip(), NATO) for words in _NATO_WORDS.split(";")
    ]
    for name, abbreviation, words in _OTHERS:
        party = Organisation(name=name, abbreviation=abbreviation)
        entries += [(each.strip().removeprefix("the "), party) for each in words.split(";")]
    return PhraseIndex(dict(entries).items(), case_sensitive=True)
