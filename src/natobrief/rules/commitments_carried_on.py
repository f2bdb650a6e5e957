"""Promises of those of whom the words before tell: "They will send", "reaffirm our resolve to".

"We, the Ministers of Norway and Italy, reaffirm our resolve to" has its subject far in front; whose
resolve it is says who promises.
"""

from __future__ import annotations

from typing import Final

from natobrief.model import Language
from natobrief.rules.commitment_words import ACTION, DOING, FUTURE_FR, REST
from natobrief.rules.shape import shape

_EN, _FR = Language.EN, Language.FR
_WILL = (
    r"(?:commitment|pledge|determination|resolve|readiness|willingness|intention|preparedness)s? to"
)
_WILL_FR = r"(?:détermination|volonté|engagement|intention|résolution|disponibilité)"
PLEDGE_CARRIED_ON: Final = {
    _EN: shape(
        rf"""
        (?:\bThey(?: also| jointly| further)* (?P<verb>(?:will|would)
        (?: (?:also|jointly|further|continue to))* (?P<known>{ACTION[_EN]}))
        |(?:(?:re)?affirm|reiterate|renew|restate|underline|underscore|stress|confirm|express
        |emphasi[sz]e|reconfirm)(?:ed|d)? (?P<actor>our)(?: [a-z-]+){{0,2}} {_WILL}
        (?: )(?P<known2>{ACTION[_EN]}|{DOING}))(?![\w-])(?P<rest>){REST}
        """
    ),
    _FR: shape(
        rf"""
        (?:\b(?:Ils|Elles) (?P<verb>(?:l'|les? |lui |leur |y |en )?(?P<known>{ACTION[_FR]}
        |continue{FUTURE_FR} (?:de |d'|à )(?!être\b|avoir\b)(?:se |s'|y |l'|les? )?\w{{3,20}}))
        |(?:réaffirm|soulign|exprim|réitér|confirm|affirm)ons (?P<actor>notre)(?: [\w-]+){{0,1}}
        (?: ){_WILL_FR}(?: [\w-]+){{0,1}} (?:à |de |d')(?P<known2>\w{{2,20}}(?:er|ir|re)\b))
        (?P<rest>){REST}
        """
    ),
}
