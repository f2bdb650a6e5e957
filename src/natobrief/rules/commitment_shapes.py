"""Shapes of sentences that hold a commitment, by kind and language.

Group names are shared: ``actor``, ``addressee``, ``known`` (the verb makes a promise by itself),
``verb`` (where the words of an appeal begin) and ``rest`` (where the object begins). Where
another alternative needs the same group, it has a 2 or 3 at its end.
"""

from __future__ import annotations

from natobrief.model import CommitmentKind, Language
from natobrief.rules.commitment_words import (
    ACTION,
    ACTOR,
    FUTURE_FR,
    IDLE,
    MEETING,
    MERELY,
    MET,
    PRESENT_FR,
    REST,
    SANCTIONED,
)
from natobrief.rules.shape import shape
from natobrief.rules.wording import one_of

_EN, _FR = Language.EN, Language.FR

# -- pledges -------------------------------------------------------------------------------------

_MODAL = one_of(
    """
     will | would | shall | (?:is|are) going to | (?:is|are) to | (?:is|are) set to
    (?:intends?|plans?) to
    (?:is|are|remains?|stands?) (?:ready|prepared|determined|committed|resolved) to
    """
)
_ADVERBS = one_of(
    """
    also | always | therefore | now | further | soon | continue to | keep on | go on | continue | go
    of course | all | together | not only | jointly | gladly | certainly | significantly
    substantially
    """
)
_ASIDE = r"(?:,? (?:for (?:its|their|our) part|too|together),?)?"
#: Before words that are quoted without their subject.
_OPENING = r"[\u201c\u201e\u00ab\u2018\"]"
_SUPPORT = r"(?:support|assistance|help|aid|backing|solidarity|commitment)"
_READY_FR = (
    r"(?:(?:se |nous )?ten(?:ons|ez)|se tien(?:t|nent|ndra|ndront|drait)|est|sont|sommes|suis"
    r"|rest(?:e|ent|ons)|demeur(?:e|ent|ons)"
    r"|serait|était) (?:prête?s?|disposée?s?|déterminée?s?|résolue?s?)"
)
_TALKING_FR = one_of(
    """
    discuter | rencontrer | examiner | parler | participer | adhérer | rejoindre | négocier
    quitter | refuser | cesser | abandonner | voir | croire
    """
)
_DOES_FR = rf"(?:nous |se |s'|y |lui |leur )?(?!{_TALKING_FR}\b)\w{{2,20}}(?:er|ir|re)\b"
#: Going on with what is no talk: "continuera d'œuvrer".
_GOES_ON_FR = rf"continue{FUTURE_FR} (?:de |d'|à )(?!être\b|avoir\b){_DOES_FR}"
#: Words for a promise before an infinitive.
_TAKES_ON_FR = (
    r"(?:(?:s'est|se sont|s'était|s'étaient)(?: également| aussi)? engagée?s? à"
    r"|(?:a|ont|avait|avaient)(?: également| aussi)? promis d(?:e(?= )|'(?=\w))"
    r"|s'engage(?:nt)? à|(?:a|ont|avons) l'intention d(?:e(?= )|'(?=\w))"
    r"|(?:prévoi(?:t|ent)|projet(?:te|tent)) d(?:e(?= )|'(?=\w)))"
)
_VOWS = r"(?:pledge[sd]?|promise[sd]?|vow(?:s|ed)?|commit(?:s|ted)?|undert(?:akes?|aken|ook))"
#: What one pledges besides sums: "pledged another battery", "has pledged military support".
_MORE = (
    r"(?:another|further|additional|more|new|an? (?:new|further|additional|second|third|package"
    r"|total)|[0-9]{1,6}|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands"
    r"|(?:(?:their|its|our|full|continued|strong|increased|long-term) )*(?:(?:military|financial"
    r"|humanitarian|practical|political|economic|medical) (?:and )?)*(?:support|assistance|aid|help"
    r"|funds|funding|troops|forces|equipment|ammunition|weapons|trainers))\b"
)
#: Verbs that take a sum: "has pledged €5 million".
_GIVEN = r"(?: (?:has|have|had|will|today|also|now|jointly|each|both|all))*"
_GIVES = one_of(
    """
    pledge[sd]? | promise[sd]? | commit(?:s|ted)? | earmark(?:s|ed)? | allocate[sd]?
    donate[sd]? | contribute[sd]? | approve[sd]? | announce[sd]?
    provides?
    """
)
_SUM = (
    r"(?: (?:another|an?|some|about|around|nearly|almost|over|more than|at least|up to|further"
    r"|additional|initial|a total of|the equivalent of))*"
    r" ?(?:(?:(?:US|C|A)?[$\u20ac\u00a3]|(?-i:[A-Z]{3})) ?[0-9]"
    r"|[0-9][0-9.,]* ?(?:million|billion|%|per ?cent)"
    r"|half a (?:billion|million)|(?:million|billion|hundred)\b)"
)
_SUM_FR = (
    r"(?: (?:plus d[e']|environ|près d[e']|au moins|jusqu'à))*"
    r" ?(?:[0-9][0-9., ]* ?(?:millions?|milliards?|%|pour cent|euros)"
    r"|(?:un|deux|trois|cinq|dix) (?:millions?|milliards?))"
)
_AID_FR = (
    r" (?:un|une|de|des) (?:(?:nouve\w+|vaste|première?|deuxième|troisième) )?(?:aides?|paquets?"
    r"|enveloppes?|contributions?|dons?|tranches?|livraisons?"
    r"|(?:programme|plan)s? d'(?:aide|assistance))\b"
)
#: When, where or how somebody says or decides something.
_THEN = (
    r"(?:,? (?:today|yesterday|earlier|jointly|unanimously|formally|also|(?:(?:on|in|earlier) )?<D>"
    r"|this (?:week|month|year|morning)|last (?:week|month|year)|in <K>"
    r"|(?:at|during) (?:the|their|our|this|a) (?:[\w-]+ |<GKC>(?:'s?)? ){0,3}"
    r"(?:meeting|summit|session|ministerial|conference|talks))){0,3},?"
)
_THEN_FR = (
    r"(?:,? (?:aujourd'hui|hier|également|aussi|notamment|conjointement|ce matin"
    r"|(?:le |la |en |ce |cette )?<D>|à l'unanimité|d'un commun accord|à <K>"
    r"|lors d[eu'] ?(?:la |leur |cette |ce )?"
    r"(?:réunion|sommet|session|rencontre|conférence))){0,3},?"
)
#: What one decides how, between the auxiliary and the verb.
_DULY_FR = (
    r"(?: (?:également|aussi|aujourd'hui|conjointement|officiellement|formellement|unanimement"
    r"|solennellement|enfin|déjà|notamment|donc|alors))?"
)
#: Verbs by which somebody tells what is to be done.
_TELLS = (
    r"(?:announced|confirmed|said|declared|promised|pledged|vowed|stated|reaffirmed|made clear)"
)
_TELLS_FR = (
    r"(?:annoncé|confirmé|déclaré|promis|indiqué|affirmé|assuré|précisé|réaffirmé|fait savoir)"
)
_PLEDGE = {
    _EN: shape(
        rf"""
        (?:(?P<actor>{ACTOR[_EN]}){_ASIDE}
        (?:(?: (?:{_OPENING} ?)?{_MODAL}|'ll)(?:, [^,.;]{{2,40}},)?(?: {_ADVERBS}(?![\w-]))*
        (?: )(?:(?P<known>{ACTION[_EN]})|(?!(?:{IDLE[_EN]}|{_ADVERBS})\b)[a-z]+)
        |(?: (?:have|has|had|today|now|also|all|jointly|again))*(?: ){_VOWS}
        (?: (?:themselves|ourselves|itself|myself|himself|herself))? to
        (?: )(?:(?P<known3>{ACTION[_EN]})|(?!not\b)[a-z]+)
        |{_GIVEN}(?: )(?P<known4>{_GIVES}(?={_SUM})|pledge[sd]?(?= {_MORE})))
        |(?:(?P<actor2>(?<!\w)our|(?:the )?<G>'s?) {_SUPPORT}(?: (?:for|to) (?:the )?<CK>)?
        (?P<known2> (?:will|would) (?:continue|endure|go on|grow|increase|last))))
        (?![\w-])(?P<rest>){REST}
        """
    ),
    _FR: shape(
        rf"""
        (?P<actor>{ACTOR[_FR]}) ?(?:nous (?=engageons ))?(?:lui |leur |y |en )?
        (?:(?P<known>{ACTION[_FR]})|(?!{IDLE[_FR]}{FUTURE_FR}|{PRESENT_FR})\w{{1,30}}{FUTURE_FR}
        |{_GOES_ON_FR}|(?:entend(?:ent|ons)?|compt(?:e|ent|ons)) {_DOES_FR}
        |{_READY_FR} (?:à |de |d'){_DOES_FR}
        |(?P<known2>(?:a|ont|avons) (?:également |aussi )?
        (?:promis|annoncé|débloqué|alloué|engagé|versé|octroyé|accordé)
        |promet(?:tent|tons)?|(?:annonce|débloque|alloue|octroie|accorde)(?:nt)?)
        (?={_THEN_FR}(?:{_SUM_FR}|{_AID_FR})))
        (?P<rest>){REST}
        """
    ),
}

_FIRMLY = r"(?:(?:strongly|firmly|fully|deeply|steadfastly|also|all|still|equally|collectively) )"
#: The same as things that one is committed to: "committed to helping".
_DOING = one_of(
    """
    supporting | helping | assisting | providing | delivering | supplying | sending | training
    equipping | strengthening | reinforcing | increasing | boosting | raising | sustaining
    maintaining | investing | spending | funding | financing | defending | protecting | rebuilding
    restoring | building | deploying | contributing | ensuring | deepening | enhancing | expanding
    """
)
#: Before a verb whose subject was told before: "met and pledged", "where they pledged", "They".
_LED = r"(?:\band|,? where they|\bThey)(?: (?:have|had|also|then|further|jointly|all))*"
_LED_FR = r"(?:\bet|,? où (?:ils|elles)|\b(?:Ils|Elles))"
#: What is said, announced or promised of the one who does so: "Norway announced that it will".
_PROMISE = {
    _EN: shape(
        rf"""
        (?:{_LED} (?P<verb2>{_VOWS}{_THEN}(?: themselves)? to (?P<known7>{ACTION[_EN]}))
        |(?P<actor>{ACTOR[_EN]}|{MET[_EN]})(?: (?:has|have|had|also|now|again|jointly|further))*
        (?: )(?:{_TELLS}{_THEN}(?: that)? (?P<verb>(?:it|they) (?:will|would|(?:is|are) going to)
        (?: (?:also|further|now|jointly|soon|together))* (?P<known>{ACTION[_EN]}))
        |(?:announced|unveiled|confirmed|set out){_THEN} (?:its |their )?
        (?:plans|a plan|the intention|intentions?) to (?P<known2>{ACTION[_EN]})
        |(?:{_VOWS}{_THEN}(?: (?:themselves|itself))?|(?:intend|plan)s?|(?:is|are|was|were)
        (?: )(?:ready|prepared|determined|{_FIRMLY}?(?:committed|resolved))) to
        (?: )(?P<known3>{ACTION[_EN]})
        |(?:(?:is|are|remains?|stands?) {_FIRMLY}?)?committed to (?P<known4>{_DOING})
        |(?:reaffirm|reiterate|renew|restate)(?:s|d|ed)? (?:our|their|its)
        (?: [a-z-]+){{0,2}} (?:commitment|pledge|determination|resolve)s? to
        (?: )(?P<known5>{ACTION[_EN]}|{_DOING})|(?P<known6>pledged?)(?= {_MORE})))
        (?![\w-])(?P<rest>){REST}
        """
    ),
    _FR: shape(
        rf"""
        (?:(?P<actor>{ACTOR[_FR]}|{MET[_FR]}) (?:(?:a|ont|avait|avaient) (?:également |aussi )?
        {_TELLS_FR}{_THEN_FR} qu'(?P<verb>(?:ils?|elles?) (?:l'|les? |lui |leur |y |en )?
        (?P<known>{ACTION[_FR]}))|(?P<known2>{_TAKES_ON_FR} ?{_DOES_FR}))
        |{_LED_FR} (?P<verb2>(?P<known3>{_TAKES_ON_FR} ?{_DOES_FR})))
        (?P<rest>){REST}
        """
    ),
}

# -- plans ---------------------------------------------------------------------------------------

_OUTCOME = one_of(
    r"""
    agree (?:to|on|new|a|an|further|steps|measures) | endorse | adopt | approve
    decide (?:to|on|in|how) | take (?:steps|decisions|measures) | launch | finalise | finalize
    take (?:further|new|next|additional|more|important|the next|concrete)\
    (?: \w+)?(?: )(?:steps|decisions|measures)
    sign | establish | set up | declare
    """
)
_OUTCOME_FR = one_of(
    rf"""
    prend{FUTURE_FR} (?:de |des |d'|les )[\w ]{{0,30}}(?:mesures|décisions|initiatives)
    adopte{FUTURE_FR} | approuve{FUTURE_FR} | décide{FUTURE_FR} | entérine{FUTURE_FR}
    lance{FUTURE_FR} | conviend{FUTURE_FR} (?:de|d'|que) | avalise{FUTURE_FR} | signe{FUTURE_FR}
    """
)
_OURS = r"(?:at|during) (?:our|this) (?:\w+ ){0,2}(?:meeting|summit|session|conference)"
_TO_COME = r"(?: will| would|'ll| (?:are|is) (?:due |set |expected )?to)"
_PLAN = {
    _EN: shape(
        rf"""
        (?:{_OURS} (?:in <K> )?(?P<actor>{MEETING[_EN]}) (?:will|would|are to)
        (?: also| all| together)?(?: )(?!{MERELY}\b)[a-z]+(?P<rest>)
        |(?:in <K> )?(?P<actor2>{MEETING[_EN]}|the (?:meeting|summit)){_TO_COME}
        (?: also| then| now)*(?: ){_OUTCOME}\b(?P<rest2>)
        |\bexpect(?:s|ed)? (?P<actor3>{MEETING[_EN]}) to {_OUTCOME}\b(?P<rest3>)){REST}
        """
    ),
    _FR: shape(
        rf"""
        (?:lors de (?:notre|cette) (?:réunion|session|rencontre),? )?
        (?P<actor>{MEETING[_FR]}|la réunion|le sommet) {_OUTCOME_FR}(?P<rest>){REST}
        """
    ),
}

# -- appeals -------------------------------------------------------------------------------------

_ASKING = one_of(
    """
    call(?:s|ed|ing)? (?:on|upon) | urg(?:e|es|ed|ing) | appeal(?:s|ed|ing)? to
    implor(?:e|es|ed|ing) | encourag(?:e|es|ed|ing) | press(?:es|ed)? | ask(?:s|ed|ing)?
    exhort(?:s|ed)?
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
_ASKED = (
    rf"(?:{_EACH} )*(?:<C>(?:,? and <C>)?|<K>|<L>|<G>"
    rf"|(?:the )?(?:(?:<A>|<C>'s?) )?(?:<O>,? )?<P>|<A> \w{{1,30}}|(?!{_NOBODY})\w{{1,30}})"
)
_AUX = (
    r"(?: (?:has|have|had|will|would|is expected to|is set to|also|again|then|once|more|now"
    r"|therefore))*"
)
_ASKER = (
    r"(?P<actor>\b(?:we|I|he|she|they)|<P>|(?:the )?<O>|(?:the )?<G>|(?:the )?<C>|<K>"
    r"|(?:the )?<L>|\bAllies)"
)
_CALL_FR = one_of(
    """
    appel(?:le|ons|lent|ait|aient|lerait|é|er|lera) | exhort(?:e|ons|ent|ait|aient|erait|é|er|era)
    engag(?:e|eons|ent|eait|eaient|erait|é|er|era) | invit(?:e|ons|ent|ait|aient|erait|é|er|era)
    demand(?:e|ons|ent|ait|aient|erait|é|er|era)(?=_(?:aux|à))
    """
).replace("_", " ")
_AUX_FR = r"(?:(?:a|ai|avons|avait|ont|va|doit|devrait|compte) (?:aussi |également |de nouveau )?)?"
_ARTICLE_FR = r"(?:les |la |le |l'|aux |à la |à l'|au )?"
_APPEAL = {
    _EN: shape(
        rf"""
        (?:(?:{_ASKER}{_AUX} )?(?P<verb>\b{_ASKING}) (?P<addressee>{_ASKED})
        (?: {_OPENING}?to|(?= for (?:further|more|new|additional)\b))(?: )(?P<rest>)
        |(?P<verb2>\b(?:it is|it's|it was|it would be|is|the)
        (?: (?:high|now|the|also))* time (?:ha[sd] come )?)
        (?:for (?P<addressee2>[^,.;]{{3,40}}?) )?to (?P<rest2>)
        |(?<!\w)(?P<addressee3>{_THOSE_ASKED}) {_BE} (?:also |again |once more )?{_CALLED_ON}
        (?: by (?P<actor2><P>|(?:the )?<O>(?:,? <P>)?|(?:the )?<GC>))? to (?P<rest3>)){REST}
        """
    ),
    _FR: shape(
        rf"""
        (?:(?:(?P<actor>\bnous|\bje|\bj'|\bil|\belle|<P>|(?:l'|la |le )?<GC>) ?{_AUX_FR})?
        (?P<verb>\b{_CALL_FR}) (?P<addressee>(?:tous |toutes )?
        (?:{_ARTICLE_FR}(?:autres )?(?:Alliés|<C>|<K>|<L>|<G>|pays|ministres|nations|dirigeants)))
        (?: à | de | d')(?P<rest>)
        |(?P<verb2>\bil (?:est|était|serait) (?:grand )?temps (?:de |d')
        |\ble (?:moment|temps) (?:est|était) venu (?:de |d'))(?P<rest2>)){REST}
        """
    ),
}

# -- decisions -----------------------------------------------------------------------------------

#: What somebody only holds to be so: "agreed on the importance of support".
_MERE_VIEW = r"(?! (?:the )?(?:importance|need|necessity|value|significance|urgency|relevance)\b)"
_DECIDES = (
    rf"(?:(?:decided|agreed){_THEN} (?:to|on{_MERE_VIEW})|decided{_THEN} that"
    rf"|(?:took|taken|made|reached){_THEN} (?:the|an?) (?:[a-z]+[a-z-]* )?(?:decision|agreement)"
    r" (?:to|on(?= [a-z]+ing\b))"
    rf"|(?:approved|endorsed|adopted){_THEN}(?= {SANCTIONED[_EN]}))"
)
_DECISION = {
    _EN: shape(
        rf"""
        (?:(?P<actor>(?<!\w)we|(?:the )?<G>|\bAllies|(?:the )?<C>|{MET[_EN]})
        (?: (?:have|has|had))?(?: (?:now|today|also|already|just|jointly|unanimously|formally))*
        (?: ){_DECIDES}
        |{_LED} (?P<verb>{_DECIDES})) (?P<rest>){REST}
        """
    ),
    _FR: shape(
        rf"""
        (?:(?P<actor>\bnous|(?:l'|la |le |les )?<GC>|\bles Alliés|{MET[_FR]})
        (?: )(?:avons|a|ont){_DULY_FR}
        (?: )(?:(?:décidé|convenu|pris la décision){_THEN_FR} (?:de |d'|que |qu')
        |(?:approuvé|adopté|entériné|avalisé){_THEN_FR} (?={SANCTIONED[_FR]}))
        |{_LED_FR} (?P<verb>(?:(?:ont|a) )?(?:décidé|convenu){_THEN_FR} (?:de |d')))(?P<rest>){REST}
        """
    ),
}

#: Where two kinds meet in the same words, the earlier here is what the words say.
SHAPES = (
    (CommitmentKind.PLEDGE, _PROMISE),
    (CommitmentKind.PLAN, _PLAN),
    (CommitmentKind.APPEAL, _APPEAL),
    (CommitmentKind.DECISION, _DECISION),
    (CommitmentKind.PLEDGE, _PLEDGE),
)
