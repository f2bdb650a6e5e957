"""What sort of part of a meeting a title names, and what is none though it has a time."""

from __future__ import annotations

import re
from typing import Final, final

from attrs import frozen

from natobrief.model import SessionKind
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class KindOfSession:
    """A kind and the words that tell it."""

    kind: SessionKind
    span: Span


_KINDS: Final = (
    (
        SessionKind.BILATERAL,
        r"""
        bilateral(?:e|s)?(?: (?:meetings?|talks|breakfast|lunch))?
        (?:entretiens? |rencontres? |réunions? )?bilatér\w+
        trilateral(?: (?:meetings?|talks))? | tête-à-tête | pull-?aside | quadrilateral
        """,
    ),
    (SessionKind.DOORSTEP, "door-?steps?(?: statements?)? | déclarations? à l'arrivée"),
    (
        SessionKind.PRESS_CONFERENCE,
        r"""
        press (?:conferences?|points?|briefings?|statements?|availability|encounters?)
        news conferences? | media (?:briefings?|availability) | joint press
        (?:pre-|post-)ministerial (?:press|media)
        meets? the (?:press|media) | rencontrent? la presse
        conférences? de presse | points? de presse | déclarations? à la presse
        """,
    ),
    (
        SessionKind.PHOTO,
        r"""
        (?:family|group|official|class) (?:photo(?:graph)?s?|portraits?|pictures?) | handshakes?
        photo(?:graph)?(?: opportunity| call| session|s)? | photo-op
        (?:photo(?:graphie)?s?|portraits?) (?:de famille|officiel(?:le)?s?|de groupe)
        poignée de mains?
        """,
    ),
    (
        SessionKind.MEAL,
        r"""
        (?:working )?(?:breakfast|lunch|luncheon|dinner|supper)s? | banquet | receptions?
        cocktails? | réception | (?:petit-)?déjeuner(?: de travail)? | dîner(?: de travail)?
        vin d'honneur
        """,
    ),
    (
        SessionKind.ARRIVAL,
        r"""
        arrivals? | arrivées? | accueil(?: officiel)?
        (?:official )?(?:welcome|greeting)s?\
            (?! (?:\w+ )?(?:briefings?|remarks|address|speech|breakfast|lunch|dinner|receptions?\
                |cocktails?|drinks?))
        welcoming | departures? | départs?
        """,
    ),
    (
        SessionKind.CEREMONY,
        r"""
        ceremon(?:y|ies) | cérémonies? | signing | signature | unveiling | wreath[ -]laying
        flag[ -]raising | inauguration | dévoilement | dépôt de gerbe | dépôt d'une gerbe
        commemorat\w+ | handover
        """,
    ),
    (
        SessionKind.OTHER,
        r"""
        (?:public )?(?:opening|introductory|closing|welcoming) (?:remarks|statements?|address)
        (?:background|technical|media) (?:briefing|update)s? | tour de table | briefings?
        remarks | speech | keynote | coffee | breaks? | pause | remarques liminaires
        (?:déclarations?|allocutions?|mots?) (?:liminaires?|d'ouverture|d'accueil|de bienvenue\
            |de clôture)
        media (?:event|opportunit\w+)
        discours | allocutions? | visits? (?:to|of) | visite d[eu'] ?
        """,
    ),
    (
        SessionKind.MEETING,
        r"""
        meetings? | sessions? | summits? | (?:north atlantic )?council | roundtables? | plenary
        commission | consultations | discussions? | talks | round table | committee | conference
        debates? | exchange of views | réunions? | séances? | sommet | conseil | comité | débats?
        entretiens? | rencontres? | audiences? | courtesy calls?
        table ronde | échange de vues | sommets
        """,
    ),
)
_GROUPS = {kind.name: kind for kind, _ in _KINDS}
_KIND = regex(
    rf"\b(?:{'|'.join(rf'(?P<{kind.name}>{one_of(words)})' for kind, words in _KINDS)})\b",
    re.IGNORECASE,
)
#: What a programme for the press lists beside the sessions: where to be, what opens, what closes.
_NO_SESSION = regex(
    r"\b"
    + one_of(
        r"""
        accredit\w* | accrédit\w* | badges? | registration | deadline | date limite | check-?in
        (?:press|media)(?: \w+)? (?:centre|center|room|area|work\w*)\W{0,3}(?:\w+\W{1,3}){0,2}?\
            (?:opens?|closes?|opening|closing|open|closed|hours)
        (?:opening|closing|closure)(?: hours)? of (?:the )?(?:\w+ )?(?:press|media|centre|center)
        (?:ouverture|fermeture|horaires) (?:du |de la |des )(?:\w+ )?(?:centre|salle|bureau)
        shuttles? | buses | bus | navettes? | pool cards? | cartes? de pool
        (?:press |media |visual |print )*pools? (?:\w+ ){0,3}?\
            (?:assembl\w*|gathers?|meets?|in place|escorted|departs?)
        meeting point | security (?:check|sweep|screening) | laissez-passer | retrait des
        tel | tél | phone | téléphone | fax | interviews?
        opening hours | heures d'ouverture | office hours | permanence
        """
    )
    + r"\b"
    r"|\A(?:the |le )?(?:\w+ )?(?:press|media) (?:centre|center|room|area)\b"
    r"|\A(?:le )?(?:centre|salle) (?:de |des )(?:presse|médias)\b|\A(?:media|press|visual) pools?\b"
    r"|\A[+(0-9]",
    re.IGNORECASE,
)


#: Where a title goes on with what comes afterwards.
_THEN = regex(r",? (?:followed by|suivie? (?:de|d'))\b", re.IGNORECASE)


def kind_of_session(words: str, start: int = 0) -> KindOfSession | None:
    """Tell what sort of part a title names: its first telling words count.

    Args:
        words: The title, in its plain form.
        start: Where it begins in the text.

    >>> kind_of_session("Press conference after the meeting").kind.value
    'press_conference'
    """
    then = _THEN.search(words)
    match = _KIND.search(words, 0, len(words) if then is None else then.start())
    if match is None:
        return None
    assert match.lastgroup is not None  # noqa: S101 - every alternative is a group
    span = Span(start + match.start(), start + match.end())
    return KindOfSession(_GROUPS[match.lastgroup], span)


def is_no_session(words: str) -> bool:
    """Tell what has a time and is no part of the meeting: a counter that opens, a bus that goes.

    >>> is_no_session("Opening of the press centre"), is_no_session("Opening session")
    (True, False)
    """
    return _NO_SESSION.search(words) is not None
