"""French words written without their accents, as capitals and old letters have them.

"REUNION DES MINISTRES DES AFFAIRES ETRANGERES" says what it says with accents. Only lines are read
so that have none and small words of French, none of English; and only words are listed that are no
others without them: "presse", "traite", "invite" and "rencontre" stay as they are.
"""

from __future__ import annotations

import re
from typing import Final
from unicodedata import normalize

from natobrief.text.regex import regex

#: Words of meetings, offices, verbs and themes; each stands for its plural too.
_WORDS: Final = """
    réunion réunions réuni réunie réunis réunies réunir réunira réuniront réunissent réunissait
    ministère ministériel ministérielle étranger étrangère étrangères étrangers défense
    général générale généraux secrétaire secrétariat délégué déléguée délégation délégations
    président présidente présidence présider présidera présideront présidée présidées
    représentant représentante représentation représentants représentants
    sécurité coopération conférence conférences déclaration déclarations communiqué communiqués
    élargissement alliée alliés alliées européen européenne européens européennes état états
    république démocratique fédéral fédérale fédération invitée invitées médias énergie énergétique
    stratégie stratégique stratégiques résilience résolution défis évoquer évoquera évoqueront
    équipement équipements armée armées développement développements opération opérations
    nucléaire nucléaires cybersécurité cyberdéfense février décembre août adhésion intégrité
    souveraineté intérieur économie économique économiques député députés sénateur sénat
    comité comités décision décisions dîner déjeuner séance séances soirée matinée préparation
    préparer préparera prépareront située siège prévu prévue prévus prévues présence
    deuxième troisième quatrième première premières téléphone téléphonique vidéoconférence
    téléconférence visioconférence extérieur extérieure extérieurs extérieures chancelière
    géorgie suède norvège grèce corée arménie macédoine algérie égypte méditerranée
""".split()  # noqa: SIM905 - a list that can be read
_ACCENT: Final = re.compile("[\u0300-\u036f]")


def _bare(word: str) -> str:
    return _ACCENT.sub("", normalize("NFD", word))


_WRITTEN: Final = {_bare(word): word for word in _WORDS if _bare(word) != word}
_BARE = regex(
    rf"(?<![^\W_])(?:{'|'.join(sorted(_WRITTEN, reverse=True))})(?![^\W_])", re.IGNORECASE
)


_LINE = regex(r"[^\n]+")
_FRENCH = regex(
    r"(?<![\w'])(?:l[ea]s?|d[eu]s?|une?|et|en|aux?|pour|par|sur|dans|avec|se|seront?|ministres?)\b"
    r"|(?<!\w)[ld]'",
    re.IGNORECASE,
)
_ENGLISH = regex(r"\b(?:the|of|and|for|to|with|will|by|is|in|on|at|press|release)\b", re.IGNORECASE)
#: "at" before a place, and not "has": "se reuniront a Oslo", "SE REUNIRA A OSLO".
_AT = regex(
    r"(?<=[a-z] )a(?= [A-Z][a-z])"
    r"|(?:(?<=RONT )|(?<=RA )|(?<=LIEU )|(?<=UNION )|(?<=SOMMET ))A(?= [A-Z])"
)
#: The capital that lost its accent: "A l'issue de la réunion", never a verb there.
_BARE_A = regex(
    r"(?<![\w'.-])A(?= (?:l'|(?:la|cette|ce|son|sa|ses|leurs?|partir|propos|travers|noter)\b"
    r"|[A-ZÀ-Þ][a-zà-ÿ]))"
)


def accented(text: str) -> str:
    """Give words of a French text their accents, where a line has none; the length never changes.

    >>> accented("REUNION DES MINISTRES DE LA DEFENSE, en fevrier a Seville")
    'RÉUNION DES MINISTRES DE LA DÉFENSE, en février à Seville'
    >>> accented("Secretary General"), accented("Séance du Secretary General")
    ('Secretary General', 'Séance du Secretary General')
    """
    return _BARE_A.sub("À", _LINE.sub(_of_line, text))


def _of_line(match: re.Match[str]) -> str:
    line = match[0]
    if not line.isascii() or not _FRENCH.search(line) or _ENGLISH.search(line):
        return line
    return _BARE.sub(_as_written, _AT.sub(_at, line))


def _at(match: re.Match[str]) -> str:
    return "\u00c0" if match[0].isupper() else "\u00e0"


def _as_written(match: re.Match[str]) -> str:
    written = _WRITTEN[match[0].lower()]
    return "".join(
        new.upper() if old.isupper() else new for old, new in zip(match[0], written, strict=True)
    )
