"""Those of several countries who issue a text together: they met for it."""

from __future__ import annotations

from natobrief.rules.announcement_words import AND_ONE_MORE, BY_NAME
from natobrief.rules.marks import pattern

#: Several countries, by name: "of Norway, Spain and Estonia".
SEVERAL = (
    rf"(?:the |la |le |les |l')?<C>{BY_NAME}"
    r"(?:(?:,|,? (?:and|et))(?: (?:the|of|la|le|les|de|du|des))* ?"
    rf"(?:[ld]')?<C>{BY_NAME}){{1,16}}"
)
#: Before the members of a group.
MEMBERS = (
    r"(?:comprising|consisting of|composed of|made up of|namely|i\.e\."
    r"|composée? d(?:e la|e l'|es|e|u|')|à savoir)"
)
#: Behind them: in what spirit they do what they do.
IN_SPIRIT = (
    r"(?:, (?:united|gathered|joined|bound|acting|committed|determined|mindful|convinced|recalling"
    r"|brought together|with the participation|avec la participation) [^.;:]{3,160}?)?"
)
#: What those do who issue a text.
_DECLARE = (
    r"(?:(?:again|also|today|jointly|strongly|firmly|hereby|have|once more),? )*"
    r"(?P<verb>(?:(?:re)?affirm|condemn|underlin|underscor|emphasi[sz]|stress|express|welcom|reiterat"
    r"|recall|declar|call|urg|issu|adopt|agre|stat|support|commend|reject|remain|recogni[sz])"
    r"(?:e|es|ed|s)?\b)"
)
_DECLARE_FR = (
    r"(?:(?:ont|avons) (?:[\w-]+ ){0,2}?)?"
    r"(?P<verb>(?:(?:ré)?affirm|condamn|soulign|salu|félicit|appel|rappel|déclar|regrett|déplor|exprim"
    r"|réitèr|réitér|exige|demand|approuv|adopt|rejet|soutien|soutenon|reconnaiss|convenon|convienn"
    r"|engage)(?:ons|l?ent|ée?s?|s)?(?!\w))"
)
_LEAD = r"^(?:\(?[0-9]{1,2}[.)] ?)?(?:[^.;:]{0,160}?, )?"
_THEY = rf"{_LEAD}(?:we, )?(?:the )?(?:(?:G-?[0-9]{{1,2}}|[\w-]+) )?<L>"
_THEY_FR = rf"{_LEAD}(?:nous, )?(?:les )?<L>"
#: Those of several countries who issue a text.
ISSUING = (
    pattern(rf"{_THEY},? (?:of|from) ?(?P<phrase>{SEVERAL}{AND_ONE_MORE}){IN_SPIRIT},? {_DECLARE}"),
    pattern(rf"{_THEY_FR} (?:de|du|des|d') ?(?P<phrase>{SEVERAL}{AND_ONE_MORE}),? {_DECLARE_FR}"),
    pattern(
        rf"{_THEY}(?: of [^.;:,()\u2013\u2014]{{2,60}}?)? ?"
        rf"(?:(?:\(|[\u2013\u2014-]) ?(?:{MEMBERS} ?)?|, {MEMBERS} ?)"
        rf"(?P<phrase>{SEVERAL}{AND_ONE_MORE}) ?(?:\)|[\u2013\u2014-])?,? {_DECLARE}"
    ),
)
