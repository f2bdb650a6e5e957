"""What French ministers are responsible for, and the offices named after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from natobrief.lexicon.organisations import listed

#: Fields by their article.
_FIELDS: Final = {
    "la": """
        santé; justice; culture; défense; défense nationale; coopération; coopération
        internationale; recherche; jeunesse; famille; pêche; sécurité; sécurité publique; sécurité
        intérieure; francophonie; fonction publique; transition écologique; communication; mobilité;
        politique sociale; protection sociale; reconstruction; transformation numérique
    """,
    "le": """
        commerce; commerce extérieur; commerce international; travail; logement; tourisme;
        numérique; développement; développement international; développement durable;
        développement économique; budget; plan; climat
    """,
    "l'": """
        énergie; économie; intérieur; éducation; éducation nationale; enseignement supérieur;
        agriculture; environnement; industrie; emploi; innovation; immigration; intégration
        européenne; europe; information; asile; aménagement du territoire; action climatique
    """,
    "les": """
        finances; affaires étrangères; affaires européennes; affaires sociales; affaires
        intérieures; affaires maritimes; transports; anciens combattants; infrastructures;
        relations extérieures; relations internationales; sports; armées; ressources naturelles;
        communications; outre-mer
    """,
}
_OF: Final = {"la": "de la ", "le": "du ", "l'": "de l'", "les": "des "}
_FOR: Final = {"la": "à la ", "le": "au ", "l'": "à l'", "les": "aux "}
_HEADS_OF: Final = ("ministre", "vice-ministre", "vice-premier ministre chargé")
_HEADS_FOR: Final = ("ministre délégué", "ministre déléguée", "secrétaire d'état")
_CHARGED: Final = ("ministre", "ministre délégué", "ministre déléguée", "secrétaire d'état")

_FIELD: Final = "|".join(
    f"(?:{_OF[article]}|{_FOR[article]})(?:{'|'.join(sorted(listed(rows), reverse=True))})"
    for article, rows in _FIELDS.items()
)
#: One field or two with their articles, for a pattern that knows no case: "de l'énergie".
FIELDS_FR: Final = rf"(?:{_FIELD})(?![\w-])(?: et (?:(?:{_FIELD})|europ\u00e9ennes)(?![\w-]))?"


def portfolio_offices() -> Iterator[str]:
    """Give the offices of those who are responsible for a field: "ministre de l'énergie".

    >>> "secrétaire d'état aux affaires européennes" in set(portfolio_offices())
    True
    """
    for article, rows in _FIELDS.items():
        for field in listed(rows):
            of = f"{_OF[article]}{field}"
            yield from (f"{head} {of}" for head in _HEADS_OF)
            yield from (f"{head} {_FOR[article]}{field}" for head in _HEADS_FOR)
            for head in _CHARGED:
                yield from (f"{head} chargé {of}", f"{head} chargée {of}")
