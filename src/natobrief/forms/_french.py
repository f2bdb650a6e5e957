"""Words of notes in French: labels, closed lists, days and hours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from natobrief.model import DateRange

_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip
#: From Monday on.
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

#: What the English labels of a note are in French.
LABELS: Mapping[str, str] = {
    "What": "Quoi",
    "Level": "Niveau",
    "Body": "Instance",
    "When": "Quand",
    "Where": "Où",
    "How": "Comment",
    "Host": "Hôte",
    "Chair": "Présidence",
    "Agenda": "Ordre du jour",
    "Who comes": "Participants",
    "Programme": "Programme",
    "Other meetings": "Autres réunions",
    "Positions": "Positions",
    "Commitments": "Engagements",
    "Packages": "Aide",
    "Accessions": "Adhésions",
    "People": "Personnes",
    "Source": "Source",
    "Words of the release": "Termes du communiqué",
    "Document": "Document",
    "Published": "Publié le",
    "Publisher": "Éditeur",
    "Reference": "Référence",
    "Address": "Adresse",
    "SHA-256 of the text": "SHA-256 du texte",
    "themes": "thèmes",
    "countries": "pays",
    "time zone": "fuseau horaire",
    "all discussions": "toutes les discussions",
    "part of the meeting": "une partie de la réunion",
    "for": "pour",
    "to": "à",
    "through": "par",
    "from": "de",
    "by": "d’ici à",
    "Somebody": "Quelqu’un",
    "reported": "rapporté",
    "on": "à propos de",
    "inferred": "déduit",
    "stated": "énoncé",
    "No meeting was read.": "Aucune réunion n’a été lue.",
    "English": "anglais",
    "French": "français",
    "in": "en",
    "Who": "Qui",
    "weekdays stated": "jours énoncés",
    "Meeting": "Réunion",
    "Headline": "Titre",
    "Language": "Langue",
    "Problems": "Problèmes",
    "Commitments and help": "Engagements et aide",
    "The release": "Le communiqué",
    "The facts": "Les faits",
    "Other values": "Autres valeurs",
    "The same words back": "Les mêmes termes appuient",
    "no evidence": "sans source dans le texte",
    "without words": "sans termes",
    "characters beyond the text": "caractères au-delà du texte",
    "Skip to": "Aller à",
    "Skip to the release": "Aller au communiqué",
    "Skip to the facts": "Aller aux faits",
    "Highlighted in the release": "Surligné dans le communiqué",
    "Every highlighted word leads to the fact that it backs, every fact to its words.": (
        "Chaque terme surligné mène au fait qu’il appuie, chaque fait à ses termes."
    ),
    "On highlighted words, N and P go to the next and the previous, Escape goes back.": (
        "Sur un terme surligné, N et P mènent au suivant et au précédent, Échap revient."
    ),
    "No problem was found.": "Aucun problème n’a été trouvé.",
}

#: Names of fields, for what of a fact some words back.
FIELDS: Mapping[str, str] = {
    "name": "nom",
    "level": "niveau",
    "body": "instance",
    "first": "premier jour",
    "last": "dernier jour",
    "weekdays_stated": "jours de la semaine",
    "city": "ville",
    "country": "pays",
    "timezone": "fuseau horaire",
    "host": "hôte",
    "chair": "présidence",
    "text": "termes",
    "themes": "thèmes",
    "countries": "pays",
    "party": "partie",
    "office": "fonction",
    "person": "personne",
    "status": "statut",
    "attendance": "présence",
    "purpose": "objet",
    "title": "titre",
    "kind": "genre",
    "start": "début",
    "end": "fin",
    "speaker": "auteur",
    "mode": "mode",
    "parts": "termes",
    "cue": "verbe",
    "subject": "sujet",
    "role": "rôle",
    "actor": "auteur",
    "addressee": "destinataire",
    "beneficiaries": "bénéficiaires",
    "through": "moyen",
    "horizon": "échéance",
    "amounts": "montants",
    "value": "valeur",
    "unit": "unité",
    "bound": "borne",
    "deadline": "date limite",
    "transition": "passage",
    "origin": "départ",
    "targets": "arrivée",
    "provider": "donateur",
    "recipient": "bénéficiaire",
    "items": "contenu",
    "stage": "étape",
    "abbreviation": "sigle",
}

#: What the words of closed lists are in French; a word of another list may be the same.
WORDS: Mapping[str, str] = {
    "announcement": "annonce",
    "media_advisory": "avis aux médias",
    "preview": "présentation",
    "programme": "programme",
    "remarks": "allocution",
    "press_conference": "conférence de presse",
    "joint_statement": "déclaration conjointe",
    "declaration": "déclaration",
    "readout": "compte rendu",
    "news_report": "article de presse",
    "meeting": "réunion",
    "doorstep": "point de presse à l’arrivée",
    "arrival": "arrivée",
    "photo": "photo",
    "meal": "repas",
    "ceremony": "cérémonie",
    "bilateral": "rencontre bilatérale",
    "heads_of_state_and_government": "chefs d’État et de gouvernement",
    "foreign_ministers": "ministres des Affaires étrangères",
    "defence_ministers": "ministres de la Défense",
    "chiefs_of_defence": "chefs d’état-major de la défense",
    "permanent_representatives": "représentants permanents",
    "national_armaments_directors": "directeurs nationaux des armements",
    "other": "autre",
    "in_person": "en présentiel",
    "online": "à distance",
    "hybrid": "hybride",
    "ally": "allié",
    "invitee": "invité à adhérer",
    "partner": "partenaire",
    "citation": "citation",
    "turn": "intervention",
    "question": "question",
    "paragraph": "paragraphe",
    "pledge": "engagement",
    "appeal": "appel",
    "plan": "projet",
    "decision": "décision",
    "exactly": "exactement",
    "at_least": "au moins",
    "at_most": "au plus",
    "about": "environ",
    "short_term": "à court terme",
    "medium_term": "à moyen terme",
    "long_term": "à long terme",
    "aspirant": "aspirant",
    "invited": "invité à adhérer",
    "protocols_signed": "protocoles signés",
    "ratifying": "en cours de ratification",
    "member": "membre",
    "ukraine_support": "soutien à l’Ukraine",
    "russia": "Russie",
    "china": "Chine",
    "resilience": "résilience",
    "deterrence_and_defence": "dissuasion et défense",
    "defence_spending": "dépenses de défense",
    "enlargement": "élargissement",
    "partnerships": "partenariats",
    "western_balkans": "Balkans occidentaux",
    "black_sea": "mer Noire",
    "counter_terrorism": "lutte contre le terrorisme",
    "afghanistan": "Afghanistan",
    "iraq": "Iraq",
    "libya": "Libye",
    "cyber_defence": "cyberdéfense",
    "hybrid_threats": "menaces hybrides",
    "space": "espace",
    "missile_defence": "défense antimissile",
    "nuclear_deterrence": "dissuasion nucléaire",
    "arms_control": "maîtrise des armements",
    "climate_change": "changement climatique",
    "energy_security": "sécurité énergétique",
    "defence_industry": "industrie de défense",
    "emerging_technologies": "technologies émergentes",
    "women_peace_security": "femmes, paix et sécurité",
    "eu_cooperation": "coopération avec l’UE",
    "maritime_security": "sécurité maritime",
    "arctic": "Arctique",
    "indo_pacific": "Indo-Pacifique",
    "middle_east_north_africa": "Moyen-Orient et Afrique du Nord",
    "kosovo": "Kosovo",
    "pandemic": "pandémie",
    "transformation": "transformation",
    "strategic_concept": "Concept stratégique",
    "middle_east": "Moyen-Orient",
    "belarus": "Bélarus",
    "iran": "Iran",
    "georgia": "Géorgie",
    "moldova": "Moldova",
    "bosnia_and_herzegovina": "Bosnie-Herzégovine",
    "missions_and_operations": "missions et opérations",
    "critical_infrastructure": "infrastructures critiques",
    "error": "erreur",
    "warning": "avertissement",
    "note": "remarque",
}


def dated(day: date) -> str:
    """Write a day.

    >>> dated(date(2022, 12, 1))
    '1er décembre 2022'
    """
    return f"{_number(day)} {_MONTHS[day.month - 1]} {day.year}"


def _number(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)


def days(dates: DateRange) -> str:
    """Write days with their weekdays.

    >>> days(DateRange(first=date(2022, 11, 30), last=date(2022, 12, 1)))
    'du mercredi 30 novembre au jeudi 1er décembre 2022'
    """
    first, last = dates.first, dates.last
    if first == last:
        return f"{WEEKDAYS[first.weekday()]} {dated(first)}"
    parts = [WEEKDAYS[first.weekday()], _number(first)]
    if (first.year, first.month) != (last.year, last.month):
        parts.append(_MONTHS[first.month - 1])
    if first.year != last.year:
        parts.append(str(first.year))
    return f"du {' '.join(parts)} au {WEEKDAYS[last.weekday()]} {dated(last)}"


def hours(start: date | datetime | None, end: date | datetime | None) -> str:
    """Write when a session is held; empty when nothing is known.

    >>> from datetime import UTC
    >>> hours(datetime(2024, 7, 10, 9, 30, tzinfo=UTC), datetime(2024, 7, 10, 11, tzinfo=UTC))
    'mercredi 10 juillet 2024, de 9 h 30 à 11 h (UTC)'
    """
    if start is None:
        return "" if end is None else f"jusqu’à : {_moment(end)}"
    if end is None:
        return _moment(start)
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return days(DateRange(first=start, last=end))
    if start.date() == end.date() and start.tzinfo == end.tzinfo:
        day = f"{WEEKDAYS[start.weekday()]} {dated(start)}"
        return f"{day}, de {_clock(start)} à {_clock(end)} ({start.tzinfo})"
    return f"{_moment(start)} - {_moment(end)}"


def _moment(moment: date | datetime) -> str:
    day = f"{WEEKDAYS[moment.weekday()]} {dated(moment)}"
    if not isinstance(moment, datetime):
        return day
    return f"{day}, {_clock(moment)} ({moment.tzinfo})"


def _clock(moment: datetime) -> str:
    if moment.second or moment.microsecond:
        return moment.time().isoformat()
    return f"{moment.hour} h {moment.minute:02}" if moment.minute else f"{moment.hour} h"
