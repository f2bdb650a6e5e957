"""Shapes in which a noun tells what somebody decided or promised, by language.

"They welcomed Norway's decision to send ships": whose it is, and that somebody takes note of it,
must be said, since a decision that is not yet taken has the same words.
"""

from __future__ import annotations

from typing import Final

from natobrief.model import Language
from natobrief.rules.commitment_actors import ACTOR, MET
from natobrief.rules.commitment_words import REST
from natobrief.rules.shape import shape
from natobrief.rules.wording import one_of

_EN, _FR = Language.EN, Language.FR
_WELCOMES = one_of(
    r"""
    welcom(?:e|es|ed|ing) | prais(?:e|es|ed|ing) | commend(?:s|ed|ing)? | applaud(?:s|ed|ing)?
    hail(?:s|ed|ing)? | thank(?:s|ed|ing)? [^,.;]{1,40} for | grateful for | announc(?:es|ed|ing)
    confirm(?:s|ed|ing)? | appreciat(?:e|es|ed|ing) | not(?:e|es|ed|ing) with \w+
    (?:brief|inform|updat)(?:s|ed|ing)? [^,.;]{1,40} (?:on|of|about)
    reaffirm(?:s|ed|ing)? | reiterat(?:e|es|ed|ing) | salut(?:e|es|ed|ing)
    """
)
_WELCOMES_FR = one_of(
    r"""
    salu(?:e|ent|ons|é|és|ant) | (?:félicit|réjou|lou)\w{1,7} (?:de |d') | annonc(?:e|ent|é|ant)
    confirm(?:e|ent|é|ant) | accueill\w{2,5} (?:avec satisfaction |favorablement )?
    pr(?:is|end|ennent|enons) (?:acte|note) de | not(?:e|ent|ons|é)(?: avec \w+)?
    appréci(?:e|ent|ons|é)
    """
)
_SINCE = r"(?: (?:also|warmly|strongly|further|in particular|particularly|the fact|and))*"
_SORT = r"(?: (?:recent|historic|important|<D>|today's|firm|bold|joint|latest|new|continued|own))*"
_OWNER = rf"(?:(?:the )?<CG>|<K>|{ACTOR[_EN]}|{MET[_EN]})"


def _named_en(noun: str) -> str:
    return rf"""
    {_WELCOMES}{_SINCE} (?P<verb>(?:(?P<owner2>{_OWNER})(?:'s?|'){_SORT} (?:{noun})
    |(?:the|a){_SORT} (?:{noun})
    (?:,? (?:made|taken|announced|in principle)(?: <D>)?)? (?:of|by|from)
    (?: )(?P<owner>{_OWNER}(?:,? and (?:the )?<CG>)?)) to (?!the\b|an?\b)(?P<rest>)){REST}
    """


def _named_fr(noun: str) -> str:
    return rf"""
    {_WELCOMES_FR} ?(?P<verb>(?:la |l'|le |une? )(?:{noun})(?: [a-zé]+(?:ique|elle|e|euse))?
    (?: )(?:prise? |annoncée? )?(?:de |d'|du |des |par )(?:la |le |les |l')?
    (?P<owner><CG>|{ACTOR[_FR]}|{MET[_FR]}) (?:de |d'|à )(?P<rest>)){REST}
    """


DECISION_NAMED: Final = {
    _EN: shape(_named_en("decisions?|agreement")),
    _FR: shape(_named_fr("décision|accord")),
}
PLEDGE_NAMED: Final = {
    _EN: shape(
        _named_en(
            "pledges?|commitments?|offers?|promises?|intentions?|plans?|readiness|willingness"
            "|determination"
        )
    ),
    _FR: shape(
        _named_fr("promesse|engagement|offre|intention|volonté|projet|détermination|disponibilité")
    ),
}
