"""Shapes of words about an accession, by language.

The group ``text`` holds the words; a group ``whom`` outside them names the countries. Shapes
with a group ``said_of`` say it of the subject of their clause.
"""

from __future__ import annotations

import re

from natobrief.model import Language
from natobrief.rules.shape import shape
from natobrief.rules.wording import one_of

_COUNTRIES = r"<C>(?:(?:, | and |, and )(?:the )?<C>){0,30}"
_ADJECTIVES = r"<A>(?:(?:, | and |, and )<A>){0,10}"
_AND = r"(?:,? and|,? et|,|,? as well as|,? ainsi que)"
_OF = r"(?:of |from |de |du |des |d')?(?:the |la |le |les |l')?"
#: Countries in a row, in either language, possessives, adjectives and offices included.
SUBJECT = shape(
    rf"""
    <CA>(?:'s?)?(?:{_AND} {_OF}(?:<LO> (?:of|de|du) (?:the |la |l')?)?<CA>){{0,30}}
    """
)
#: Where another clause begins.
CLAUSE_END = shape(
    r"[;:\u201c\u201d\u00ab\u00bb\"]|, (?:but|and <CPGLO>|while|whereas|mais|tandis)\b"
)

_NO_VERB = one_of(
    """
    of | on | in | to | for | with | by | and | or | that | from | about | is | are | as | at
    the | a | an | their | its | both | these | this | said | after | before | since | during
    including | despite | following | until | not | also | when | than | through | over | under
    towards | two | was | were | our | has | have | had | would | will | if | once | while | where
    because | whether | how | why | now | still | just | only | even | so | then | yet | nor
    """
)
_VERB = rf"(?:(?<![\w'])(?!{_NO_VERB}\b)[a-z]+ (?:up |on with )?)"
_NAMED = rf"(?:<C>'s?(?:(?:, | and |, and )<C>'s?){{1,10}}|{_COUNTRIES}'s?|{_ADJECTIVES})"
_WHOSE = rf"(?:their|its|both|these|{_NAMED}|the|this)"
_THING = r"(?:process(?:es)?|protocols?|talks|negotiations|treaty|bids?|procedures?|path)"
_TO_AN_END = r"to (?:an end|a close|completion|a conclusion)"
_RATIFICATIONS = (
    r"(?:the )?(?:(?:last|final|full|swift|speedy|early|remaining) )*"
    r"ratifications? (?:of|by \w{1,20} Allies of) "
)
_THE_ALLIANCE = (
    r"(?:the )?<G>"
    r"(?= (?:as|in|on|at|and|by|with|last|this|before|after|alongside)\b|[.,;:!?\u201d\u00bb\"']|$)"
)
_ALLY = (
    r"(?:an Ally|a full Ally|Allies|full Allies|a (?:full )?member|(?:full )?members)"
    r"(?! (?:of|to) (?!(?:the )?<G>))"
)
_AS_MEMBERS = (
    r"as (?:a |the )?(?:full |full-fledged |fully-fledged |new |[\w-]{1,20}th )*"
    r"(?:members?|all(?:y|ies))\b"
)
_DECIDED = r"(?<!not\s)(?<!never\s)(?:decided|agreed)(?: (?:today|formally|unanimously))?"
#: Whom one would, could or is to invite is not invited.
_NOT_YET = (
    r"(?<!to\s)(?<!not\s)(?<!may\s)(?<!will\s)(?<!would\s)(?<!could\s)(?<!should\s)(?<!might\s)"
    r"(?<!must\s)(?<!can\s)"
)
_NEWEST = r"(?:two |three )?newest (?:Ally|Allies|members?)"
_EN = (
    shape(
        rf"""
        (?P<text>{_VERB}?(?:{_RATIFICATIONS})?(?<!\w){_WHOSE} (?:<G> |\w{{1,20}} )?accession\b
        (?: to (?:the )?<G>)?(?! to (?!an end|a close|completion|a conclusion))
        (?: {_THING}\b)?(?: (?:of|by|for) {_COUNTRIES})?(?: {_TO_AN_END})?(?: (?:in|on|last) <D>)?)
        """
    ),
    shape(
        rf"""
        (?P<text>{_VERB}?{_RATIFICATIONS}(?:{_WHOSE} )?(?:accession |membership )?
        (?:protocols?|accession|membership|bids?)\b(?: (?:of|by|for) {_COUNTRIES})?)
        """
    ),
    shape(
        rf"""
        (?P<text>\b(?:complete|finish|finalise|finalize|conclude|await|see)
        (?: )(?:{_COUNTRIES}'s?|their|its) ratification)\b(?! (?:of|by)\b)
        """
    ),
    shape(
        rf"""
        (?P<text>\b(?:(?:{_DECIDED} to invite|{_NOT_YET}invite|invit(?:ed|ing))
        (?: )(?:{_COUNTRIES}|them|it)
        (?: )to (?:join {_THE_ALLIANCE}|(?:begin|start|open) accession talks
        |become (?:a )?(?:full )?members?\b(?: of (?:the )?<G>)?(?! of))
        |welcom(?:e|ed|ing) (?:{_COUNTRIES}|them|it) (?:(?:in)?to {_THE_ALLIANCE}|{_AS_MEMBERS})))
        """
    ),
    shape(
        rf"""
        (?P<said_of>)(?P<text>(?:(?<!\w)(?:its |their )?first \w{{1,20}} as {_ALLY}
        |\bfor the first time as {_ALLY}
        |\bas (?:an |the )?invite(?:es?|d countries)\b
        |\ban Ally since (?:<D>|[0-9]{{4}})
        |\bapplied (?:to join (?:the )?<G>|for (?:<G> )?membership\b)
        |(?:\bstill )?\bawaiting ratification(?: by (?:\w{{1,20}} ){{1,3}}(?:Allies|parliaments))?
        |\b(?:became|ha(?:s|ve) become) (?:an? |the )?(?:[\w-]{{1,20}}th |full |new )?
        (?:members?|Ally|Allies)\b(?: of (?:the )?<G>)?(?: (?:in |on |last )?<D>)?
        |\bjoined {_THE_ALLIANCE}(?: (?:in|on|last) <D>)?))
        """
    ),
    shape(
        rf"""
        (?P<said_of>)\b(?:attend|tak|com|participat|join|sit)[a-z]*\b
        [^.;:\u201d\"]{{0,60}}?(?: )(?P<text>as {_ALLY})\b
        """
    ),
    shape(
        rf"""
        (?P<text>{_COUNTRIES} will (?:soon |one day )?become (?:a )?(?:full )?members?\b)
        (?! of (?!the <G>|<G>|our Alliance))
        """
    ),
    shape(rf"(?P<text>(?:(?:<G>|accession) invitees?|(?-i:Invitees?)),? {_COUNTRIES})"),
    shape(rf"(?P<text>{_COUNTRIES},? \(?(?:both |all |the )?(?:<G> |accession )invitees?)"),
    shape(rf"(?P<whom>{_COUNTRIES}), (?P<text>(?:our|(?:the )?<G>'s?|the) {_NEWEST})\b"),
    shape(rf"(?P<text>(?<!\w)(?:our|(?:the )?<G>'s?) {_NEWEST}),? (?P<whom>{_COUNTRIES})"),
    shape(
        rf"""
        (?P<text>{_VERB}?(?<!\w)(?:{_NAMED}|the two|the three|their|its|both) (?:<G> |membership )?
        applications?\b(?: (?:for membership|to join (?:the )?<G>))?)(?! (?:of|for)\b)
        """
    ),
    shape(
        rf"""
        (?P<text>(?<!\w){_NAMED} (?:future |eventual |full )?(?:<G> )?
        (?:membership\b(?! Action)(?: (?:in|of) (?:the )?<G>)?
        (?: (?:bid|aspirations?|path|perspective)\b)?
        |bids? (?:to join|for membership (?:in|of)) (?:the )?<G>))(?! (?:in|of)\b)
        """
    ),
)

_OF_FR = r"(?:de la |de l'|des |du |de |d')"
_COUNTRIES_FR = rf"<C>(?:(?:, | et ){_OF_FR}?<C>){{0,30}}"
_VERB_FR = one_of(
    """
    achever | ratifier | conclure | finaliser | mener à bien | parachever | boucler | accélérer
    saluer | signer | signé | terminer | mettre un terme à | soutenir
    """
)
_INVITED_FR = r"(?:le |la |les |l')?<C>(?:(?:, | et )(?:le |la |les |l')?<C>){0,30}"
_TALKS_FR = r"(?:engager|entamer|ouvrir|commencer) (?:des|les) (?:pourparlers|négociations) "
_ALLY_FR = r"(?:Alliée?s?\b|membres?\b(?! (?:de|du)\b(?! (?:l'|la )?<G>)))"
_AS_FR = r"en (?:tant qu[e'] ?|qualité d[e'] ?)"
_EN_ROUTE_FR = r"(?:protocoles? d'|processus d')"
_FR = (
    shape(
        rf"""
        (?P<text>\b(?:(?<!pas\s)(?<!jamais\s)(?:décid|conven)\w+ (?:aujourd'hui )?d'(?=inviter))?
        (?:inviter|invité|invitons|invitent) {_INVITED_FR}
        (?: )à (?:(?:rejoindre|se joindre à|adhérer à|intégrer) (?:l')?<G>
        |devenir (?:des )?membres?\b(?: (?:de l'|de )?<G>)?(?! de)
        |{_TALKS_FR}(?:d'adhésion|en vue de (?:leur|son) adhésion)))
        """
    ),
    shape(
        rf"""
        (?P<text>(?:\b{_VERB_FR} )?(?:la |une )?(?:ratification {_OF_FR})?
        (?:(?:les |le |l'|la )?{_EN_ROUTE_FR}|leurs? {_EN_ROUTE_FR}|son {_EN_ROUTE_FR}
        |(?<!\w)(?:leur |son |l'|cette ))
        adhésion(?: à (?:l'|la )?<G>)?(?! (?:à|au|aux)\b)(?: {_OF_FR}{_COUNTRIES_FR})?)
        """
    ),
    shape(
        rf"""
        (?P<said_of>)(?P<text>\b{_AS_FR}(?:pays )?invitée?s?\b
        |\bAlliée?s? depuis (?:<D>|[0-9]{{4}})
        |\bpour la première fois {_AS_FR}{_ALLY_FR}|\b{_AS_FR}Alliée?s?\b
        |\b(?:est|sont) devenue?s? (?:les )?{_ALLY_FR}
        |\b(?:a|ont) (?:adhéré à|rejoint) (?:l')?<G>)
        """
    ),
    shape(
        rf"""
        (?P<text>(?<!\w)(?:leurs? candidatures?|sa candidature
        |(?:la candidature|les candidatures) {_OF_FR}{_COUNTRIES_FR}))
        """
    ),
)
#: The shapes of a language, those first that say more.
SHAPES: dict[Language, tuple[re.Pattern[str], ...]] = {Language.EN: _EN, Language.FR: _FR}
