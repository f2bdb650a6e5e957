"""Shapes of sentences in which somebody asks others to do something, by language.

The group names are those of `natobrief.rules.commitment_shapes`.
"""

from __future__ import annotations

from typing import Final

from natobrief.model import Language
from natobrief.rules.commitment_actors import ACTOR, MET
from natobrief.rules.commitment_words import REST
from natobrief.rules.shape import shape
from natobrief.rules.wording import one_of

_EN, _FR = Language.EN, Language.FR
#: Before words that are quoted without their subject.
_OPENING: Final = r"[\u201c\u201e\u00ab\u2018\"]"
_ASKING = one_of(
    """
    call(?:s|ed|ing)?(?: also| again| once again)? (?:on|upon) | urg(?:e|es|ed|ing)
    appeal(?:s|ed|ing)? to
    implor(?:e|es|ed|ing) | encourag(?:e|es|ed|ing) | press(?:es|ed)? | ask(?:s|ed|ing)?
    exhort(?:s|ed|ing)? | instruct(?:s|ed)? | request(?:s|ed)
    invit(?:es?|ed)(?= [^.;]{3,120}? to (?!attend|join|visit|participate|take part|meet|speak))
    """
)
_EACH = r"(?:all|the|every|each|other|those|both|our|its|fellow|European|Western|remaining)"
#: Who is asked in the passive: "Allies were called on to".
_CALLED_ON = r"(?:called (?:on|upon)|urged|asked|encouraged|exhorted|appealed to)"
_BE = r"(?:is|are|was|were|(?:has|have|had|will|would|should) (?:also |again )?be(?:en)?)"
_THOSE_ASKED = (
    rf"(?:{_EACH} )*(?:<C>(?:,? and <C>)?|<L>|<G>"
    r"|(?:Allies|allies|nations|countries|governments|parliaments|members|partners|capitals|parties))"
)
_NOBODY = r"(?:him|her|me|us|them|whether|how|what|it|and|or|not)\b"
#: Words for those who can be asked, whatever else is told of them.
_HEAD_EN = (
    r"(?:<CAKGLP>|(?:sides?|part(?:y|ies)|authorities|governments?|community|states?|nations"
    r"|countries|members|partners|allies|leaders(?:hip)?|actors|stakeholders|parliaments?"
    r"|participants|forces|regime|institutions?|organi[sz]ations?|groups?|people|citizens|industry"
    r"|companies|donors|neighbours|neighbors|representatives|ministers|contributors|military"
    r"|commanders?|council|commission|mission)\b)"
)
#: Those asked in as many words as it takes: "all sides in Libya, including armed groups".
_MANY_ASKED = (
    rf"(?!{_NOBODY})(?=[^.;:!?\u201c\u201d]{{0,60}}?{_HEAD_EN})"
    r"(?:(?! (?:said|told|will|would|that|when|where|because"
    r"|to(?! (?:the|this|that|these|their|its|our)\b))\b)[^.;:!?\u201c\u201d\"]){2,140}"
)
_ASKED = (
    rf"(?:(?:{_EACH} )*(?:<C>(?:,? and <C>)?|<K>|<L>|<G>"
    rf"|(?:the )?(?:(?:<A>|<C>'s?) )?(?:<O>,? )?<P>|<A> \w{{1,30}}|(?!{_NOBODY})\w{{1,30}})"
    rf"(?= {_OPENING}?to | for )|{_MANY_ASKED})"
)
#: Behind "to": it belongs to a noun, "urged a return to the table".
_NO_VERB = r"(?:(?:the|an?|this|that|these|those|its|their|our|his|her|all|both)\b|<CAKGOLPDB>)"
#: What is called for, and nobody who is to do it.
_CALLS_FOR = r"call(?:s|ed)?(?: also| again| once again| jointly| today)? for"
_DEMANDS = r"(?:demand|insist|request)(?:s|ed)?"
#: An appeal told by its noun: "reiterated their demand that".
_SAYS_AGAIN = (
    r"(?:reiterat|renew|repeat|restat|reaffirm)(?:e[sd]?|s|ed)? (?:our|their|its|his|her)"
    r" (?:[a-z]+ ){0,2}?(?:call|appeal|demand|request)s?"
    r" (?:(?:on|upon) (?:the |all )?\w+|to (?:the |all )?\w+|for|that)(?![\w-])"
)
_CALL_FR = one_of(
    r"""
    appel(?:le|ons|lent|ait|aient|lerait|é|er|lera) | exhort(?:e|ons|ent|ait|aient|erait|é|er|era)
    engag(?:e|eons|ent|eait|eaient|erait|é|er|era) | invit(?:e|ons|ent|ait|aient|erait|é|er|era)
    demand(?:e|ons|ent|ait|aient|erait|é|er|era)(?=\ (?:instamment\ )?(?:aux?|à))
    pri(?:e|ons|ent|é)(?= (?:instamment )?)
    """
)
_AUX_FR = r"(?:(?:a|ai|avons|avait|ont|va|doit|devrait|compte) (?:aussi |également |de nouveau )?)?"
_ARTICLE_FR = r"(?:les |la |le |l'|aux |à la |à l'|au )?"
_HEAD_FR = (
    r"(?:<CAKGLP>|(?:parties|autorités|gouvernements?|communauté|États?|pays|nations|alliés"
    r"|partenaires|membres|dirigeants|acteurs|responsables|participants|forces|institutions?"
    r"|organisations?|groupes?|capitales|ministres|signataires|représentants|belligérants)\b)"
)
_MANY_ASKED_FR = (
    rf"(?:tou(?:s|tes) )?(?:les |la |le |l'|nos |aux? |à (?:tou(?:s|tes) )?(?:la |les |l'|nos ))"
    rf"(?=[^.;:!?«»]{{0,60}}?{_HEAD_FR})"
    r"(?:(?! (?:que|qui ont|afin|pour)\b| (?:à\b|de\b|d')(?! ?(?:la |l'|les )?<CKGA>))"
    r"[^.;:!?«»\u201c\u201d]){2,140}?"
)
_VERB_FR = r"(?:(?:ne pas |se |s'|y |en |le |la |les |lui |leur )*\w{2,20}(?:er|ir|re|oir)\b)"

#: Those who are asked stand first: "Allies were called on to".
APPEAL_PASSIVE: Final = {
    _EN: shape(
        rf"""
        (?<!\w)(?P<addressee>{_THOSE_ASKED}) {_BE} (?:also |again |once more )?{_CALLED_ON}
        (?: by (?P<actor><P>|(?:the )?<O>(?:,? <P>)?|(?:the )?<GC>))? to (?P<rest>){REST}
        """
    ),
}
APPEAL: Final = {
    _EN: shape(
        rf"""
        (?:\b(?P<act>{_ASKING}) (?P<addressee>{_ASKED})
        (?: {_OPENING}?to(?! {_NO_VERB})|(?= for (?:further|more|new|additional)\b))
        (?: )(?P<rest>)
        |\b(?P<act2>(?:it is|it's|it was|it would be|is|the)
        (?: (?:high|now|the|also))* time (?:ha[sd] come )?)
        (?:for (?P<addressee2>[^,.;]{{3,40}}?) )?to (?P<rest2>)
        |\b(?P<act4>{_CALLS_FOR}) (?P<rest4>)
        |\b(?P<act6>{_SAYS_AGAIN}) (?P<rest6>)
        |\b(?P<act5>{_DEMANDS}) that (?P<addressee4>(?:{_EACH} )*(?:<CKGL>|<A> \w{{1,30}}
        |<C> \w{{1,30}}|\w{{1,30}}))(?: )(?P<rest5>)){REST}
        """
    ),
    _FR: shape(
        rf"""
        (?:(?:(?P<actor>\bnous|\bje|\bj'|\bils?|\belles?|<P>|(?:l'|la |le )?<GC>|{MET[_FR]}
        |{ACTOR[_FR]}) ?{_AUX_FR})?
        (?P<verb>\b{_CALL_FR})(?: instamment| également| de nouveau)?
        (?: )(?P<addressee>(?:(?:tous |toutes )?
        (?:{_ARTICLE_FR}(?:autres )?(?:Alliés|<C>|<K>|<L>|<G>|pays|ministres|nations|dirigeants))
        |{_MANY_ASKED_FR}))
        (?: à | de | d')(?!(?:se joindre(?! à (?:nous|ces|cet))|rejoindre|adhérer|devenir
        |engager des|entamer)\b)
        (?={_VERB_FR}|[^ ]+ <Q>|<Q>)(?P<rest>)
        |(?:(?P<actor3>\bnous|\bils|\belles|<P>|(?:l'|la |le )?<GC>|{MET[_FR]}
        |{ACTOR[_FR]}) ?{_AUX_FR})
        (?P<verb3>\bappel(?:le|ons|lent|ait|aient|é))(?: également| aussi| de nouveau| instamment)?
        (?: )à (?=une? |la |l'|des |ce que |(?:mettre|cesser|respecter|poursuivre|renforcer)\b)
        (?P<rest3>)
        |(?P<verb2>\bil (?:est|était|serait) (?:grand )?temps (?:de |d')
        |\ble (?:moment|temps) (?:est|était) venu (?:de |d'))(?P<rest2>)){REST}
        """
    ),
}
