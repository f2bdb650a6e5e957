"""Shapes of sentences that hold a commitment, by kind and language.

Group names are shared: ``actor``, ``addressee``, ``known`` (the verb makes a promise by itself),
``verb`` (where the words of an appeal begin) and ``rest`` (where the object begins). Where
another alternative needs the same group, it has a 2 or 3 at its end.
"""

from __future__ import annotations

from natobrief.model import CommitmentKind, Language
from natobrief.rules.acts import ACTS, THEN
from natobrief.rules.appeal_shapes import APPEAL, APPEAL_PASSIVE
from natobrief.rules.commitment_actors import ACTOR, MEETING, MET
from natobrief.rules.commitment_nouns import DECISION_NAMED, PLEDGE_NAMED
from natobrief.rules.commitment_words import (
    ACTION,
    DOING,
    FUTURE_FR,
    IDLE,
    LIGHT,
    MERELY,
    PRESENT_FR,
    REST,
    SANCTIONED,
)
from natobrief.rules.commitments_carried_on import PLEDGE_CARRIED_ON
from natobrief.rules.shape import shape
from natobrief.rules.wording import one_of

_EN, _FR = Language.EN, Language.FR

# -- pledges -------------------------------------------------------------------------------------

_MODAL = one_of(
    """
     will | would | shall | (?:is|are) going to | (?:is|are) to | (?:is|are) set to
    (?:intends?|plans?) to
    (?:is|are|remains?|stands?) (?:ready|prepared|determined|resolved) to
    """
)
_ADVERBS = one_of(
    """
    also | always | therefore | now | further | soon | continue to | keep on | go on | continue | go
    of course | all | together | not only | jointly | gladly | certainly | significantly
    substantially
    """
)
#: With these any verb is promised that one can will.
_FIRM_MODAL = (
    r"(?: (?:will|would)(?: (?:also|therefore|of course|always))? continue to"
    r"| (?:is|are|remains?|stands?)(?: (?:also|fully|firmly|strongly))?"
    r" (?:ready|prepared|determined|resolved) to)"
)
_UNWILLED = one_of(
    """
    grow | evolve | exist | enjoy | benefit | rely | rest | serve | rise | develop | matter | change
    apply | welcome | occur | struggle | live | decline | improve | experience | fight | lose | fail
    think | want | hope | wish | expect | feel | regret | learn | understand | suffer | agree | mark
    remain | become | get | happen | depend | wait | fall | seem | go | come | find | win | prevail
    answer | like | see | begin | start | include | concentrate | celebrate | travel | arrive
    """
)
_ASIDE = (
    r"(?:,? (?:for (?:its|their|our) part|too|together|meanwhile|however|in turn|as well"
    r"|in particular|therefore),?"
    r"|, (?:in (?:close |full )?(?:concert|co-?ordination|co-?operation|partnership|line)"
    r"|together with|along with|alongside)\b[^,.;]{2,80},)?"
)
#: Before words that are quoted without their subject.
_OPENING = r"[\u201c\u201e\u00ab\u2018\"]"
_SUPPORT = r"(?:support|assistance|help|aid|backing|solidarity|commitment)"
_READY_FR = (
    r"(?:(?:se |nous )?ten(?:ons|ez)|se tien(?:t|nent|ndra|ndront|drait)|est|sont|sommes|suis"
    r"|rest(?:e|ent|ons)|demeur(?:e|ent|ons)"
    r"|serait|était)(?: [a-zé]+ment)? (?:prête?s?|disposée?s?|déterminée?s?|résolue?s?)"
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
#: When, where or how somebody says or decides something.
_THEN_FR = (
    r"(?:,? (?:aujourd'hui|hier|également|aussi|notamment|conjointement|ce matin"
    r"|(?:le |la |en |ce |cette )?<D>|à l'unanimité|d'un commun accord|à <K>"
    r"|ensemble|sur le principe|en principe|lors d[eu'] ?(?:la |leur |cette |ce |une? )?"
    r"(?:réunion|sommet|session|rencontre|conférence)(?: \w+)?)){0,3},?"
)
#: What one decides how, between the auxiliary and the verb.
_DULY_FR = (
    r"(?: (?:également|aussi|aujourd'hui|conjointement|officiellement|formellement|unanimement"
    r"|solennellement|enfin|déjà|notamment|donc|alors|en outre|de plus|tous|toutes|ensemble"
    r"|fermement|collectivement|clairement|(?:le |ce )?<D>|hier|ainsi|une nouvelle fois"
    r"|de nouveau)){0,2}"
)
#: The same without the auxiliary of the verb before: "ont salué le plan et réaffirmé".
_WILLED_FR = (
    r"(?:réaffirmé|exprimé|confirmé|souligné|réitéré|affirmé|redit)"
    r" (?:(?:sa|leur|notre) (?:[\w-]+ )?(?:volonté|détermination|intention)"
    r"|(?:son|leur|notre) (?:[\w-]+ )?engagement)(?: [\w-]+)? (?:à|d(?:e(?= )|'(?=\w)))"
)
#: Words for a promise before an infinitive.
_TAKES_ON_FR = (
    rf"(?:(?:s'est|se sont|s'était|s'étaient|nous sommes){_DULY_FR} engagée?s?{_THEN_FR} à"
    rf"|(?:a|ont|avait|avaient|avons){_DULY_FR} promis d(?:e(?= )|'(?=\w))"
    rf"|(?:(?:s'est|se sont){_DULY_FR} dite?s?|se di(?:t|sent))"
    r" (?:prête?s?|disposée?s?|déterminée?s?|résolue?s?) à"
    rf"|(?:a|ont|avons){_DULY_FR} (?:réaffirmé|exprimé|confirmé|souligné|réitéré|affirmé|redit)"
    r" (?:(?:sa|leur|notre) (?:[\w-]+ )?(?:volonté|détermination|intention|disponibilité)"
    r"|(?:son|leur|notre) (?:[\w-]+ )?engagement)(?: [\w-]+)? (?:à|d(?:e(?= )|'(?=\w)))"
    rf"|(?:a|ont|avons){_DULY_FR} (?:proposé|offert) d(?:e(?= )|'(?=\w))"
    r"|(?:réaffirm|réitér|exprim|soulign|confirm|affirm)(?:e|ent|ons)"
    r" (?:(?:sa|leur|notre) (?:[\w-]+ )?(?:volonté|détermination"
    r"|intention)|(?:son|leur|notre) (?:[\w-]+ )?engagement) (?:à|d(?:e(?= )|'(?=\w)))"
    r"|s'engage(?:nt)? à|(?:a|ont|avons) l'intention d(?:e(?= )|'(?=\w))"
    r"|(?:prévoi(?:t|ent)|projet(?:te|tent)) d(?:e(?= )|'(?=\w)))"
)
_FIRMLY = r"(?:(?:(?!hardly|barely|scarcely|only)[a-z]{2,}ly|also|all|still|both) )"
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
_TELLS_FR = (
    r"(?:annoncé|confirmé|déclaré|promis|indiqué|affirmé|assuré|précisé|réaffirmé|fait savoir)"
)
_PLEDGE = {
    _EN: shape(
        rf"""
        (?:(?P<actor>{ACTOR[_EN]}){_ASIDE}
        (?:(?P<known5>{_FIRM_MODAL} (?!(?:{MERELY}|{_ADVERBS}|{_UNWILLED})\b)[a-z]+)
        |(?: (?:{_OPENING} ?)?{_MODAL}|'ll)(?:, [^,.;]{{2,40}},)?(?: {_ADVERBS}(?![\w-]))*
        (?: )(?:(?P<known>{ACTION[_EN]}|be (?:{_FIRMLY})?(?:{DOING}|working|doing more))
        |(?P<light>{LIGHT}\b)|(?!(?:{IDLE[_EN]}|{_ADVERBS})\b)[a-z]+))
        |(?:(?P<actor2>(?<!\w)our|(?:the )?<G>'s?) {_SUPPORT}(?: (?:for|to) (?:the )?<CK>)?
        (?P<known2> (?:will|would) (?:continue|endure|go on|grow|increase|last))))
        (?![\w-])(?P<rest>){REST}
        """
    ),
    _FR: shape(
        rf"""
        (?P<actor>{ACTOR[_FR]}) ?(?:nous (?=engageons ))?(?:lui |leur |y |en )?
        (?:(?P<known>{ACTION[_FR]})|(?!{IDLE[_FR]}{FUTURE_FR}|{PRESENT_FR})\w{{1,30}}{FUTURE_FR}
        |(?P<known4>{_GOES_ON_FR})|(?:entend(?:ent|ons)?|compt(?:e|ent|ons)) {_DOES_FR}
        |(?P<known3>prend{FUTURE_FR}(?: également| aussi)? (?:de |des |d'|les |toutes les )
        [\w' ]{{0,30}}?(?:mesures|initiatives|dispositions)\b)
        |{_READY_FR} (?:à |de |d'){_DOES_FR}
        |(?:rest|demeur)(?:ons|ent|e) (?:[\w-]+ )?dans (?:notre|leur|son|sa)
        (?: )(?:engagement|détermination|volonté) (?:à |de |d'){_DOES_FR}
        |(?P<known2>(?:a|ont|avons) (?:également |aussi )?
        (?:promis|annoncé|débloqué|alloué|engagé|versé|octroyé|accordé)
        |promet(?:tent|tons)?|(?:annonce|débloque|alloue|octroie|accorde)(?:nt)?)
        (?={_THEN_FR}(?:{_SUM_FR}|{_AID_FR})))
        (?P<rest>){REST}
        """
    ),
}

#: Before a verb whose subject was told before: "se sont réunis et".
_LED_FR = r"(?:\bet|,? où (?:ils|elles)|\b(?:[Ii]ls|[Ee]lles))"
#: What is said, announced or promised of the one who does so: "Norway announced that it will".
_PROMISE = {
    _FR: shape(
        rf"""
        (?:(?P<actor>{ACTOR[_FR]}|{MET[_FR]}) (?:(?:a|ont|avait|avaient) (?:également |aussi )?
        {_TELLS_FR}{_THEN_FR} qu'(?P<verb>(?:ils?|elles?) (?:l'|les? |lui |leur |y |en )?
        (?P<known>{ACTION[_FR]}))|(?P<known2>{_TAKES_ON_FR} ?{_DOES_FR}))
        |{_LED_FR} (?P<verb2>(?P<known3>(?:{_TAKES_ON_FR}|{_WILLED_FR}) ?{_DOES_FR})))
        (?P<rest>){REST}
        """
    ),
}

# -- plans ---------------------------------------------------------------------------------------

_OUTCOME = one_of(
    r"""
    agree (?:to|on|new|a|an|further|steps|measures) | endorse | adopt | approve
    decide (?:to|on|in|how) | take (?:steps|decisions|measures) | launch | finalise | finalize
    agree that | take (?:a (?:series|number) of|several)(?: \w+)?(?: )(?:steps|decisions|measures)
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
    (?:vont|va|devraient|devrait|doivent|doit)(?: également| aussi| ensuite)?\
    (?: )(?:décider|adopter|approuver|entériner|lancer|avaliser|signer|convenir|prendre)\b
    """
)
_OURS = (
    r"(?:at|during) (?:our|this|the(?: upcoming| next)?) (?:\w+ ){0,2}"
    r"(?:meeting|summit|session|conference)"
)
_TO_COME = r"(?: will| would|'ll| (?:are|is) (?:due |set |expected )?to)"
_PLAN = {
    _EN: shape(
        rf"""
        (?:{_OURS}(?: in <K>)?(?: (?:next|this) week)? (?P<actor>{MEETING[_EN]})
        (?: )(?:will|would|are to)(?: also| all| together)?(?: )(?!{MERELY}\b)[a-z]+(?P<rest>)
        |(?:in <K> )?(?P<actor2>{MEETING[_EN]}|the (?:meeting|summit)
        |(?:the )?<G>(?= (?:is|are) (?:due|set|expected))){_TO_COME}
        (?: also| then| now)*(?: ){_OUTCOME}\b(?P<rest2>)
        |\bexpect(?:s|ed)? (?P<actor3>{MEETING[_EN]}) to {_OUTCOME}\b(?P<rest3>)){REST}
        """
    ),
    _FR: shape(
        rf"""
        (?:lors de (?:notre|cette) (?:réunion|session|rencontre),? )?
        (?P<actor>{MEETING[_FR]}|la réunion|le sommet|(?:l'|la |le )?<G>
        (?= (?:doit|devrait|doivent))) (?:{_OUTCOME_FR}|(?:vont|va|devraient|devrait|doivent|doit)
        (?: (?:également|aussi|<D>))* donner(?: <D>)? (?:son|leur) (?:feu vert|accord|aval)\b)
        (?P<rest>){REST}
        """
    ),
}

# -- decisions -----------------------------------------------------------------------------------

#: Where those who decide something are together: "Ministers, meeting in Oslo, agreed to".
_GATHERED = (
    r"(?:, (?:meeting|gathered|gathering|who met|réuni(?:e?s)?|qui se sont réunis) [^,.;]{2,60},)?"
)
_DECIDED_FR = (
    rf"(?:(?:avons|a|ont){_DULY_FR} (?:décidé|convenu|pris la décision){_THEN_FR}"
    r" (?:de |d'|que |qu')"
    rf"|(?:sommes|sont|est){_DULY_FR} convenue?s?{_THEN_FR} (?:de |d'|que |qu')"
    rf"|(?:(?:nous sommes|se sont|s'est){_DULY_FR} (?:mis(?:es)? d'accord|accordée?s?|entendue?s?)"
    rf"{_THEN_FR} (?:pour |sur )(?!la nécessité|l'importance|le fait))"
    rf"|(?:avons|a|ont){_DULY_FR} donné (?:(?:son|leur|notre|le) )?(?:accord|aval|feu vert"
    rf"|approbation){_THEN_FR} (?:au |aux |à |pour ))"
)
_DECISION = {
    _EN: shape(
        rf"""
        (?:(?:\b(?P<actor>it) (?:was|has(?: also)? been|is)
        (?: (?:also|further|jointly|unanimously|therefore))?
        (?: )(?:agreed|decided){THEN} (?:that|to)) (?P<rest>)
        |(?P<agreed>{SANCTIONED[_EN]}(?: for <C>)? (?:was|were|(?:has|have)(?: also| now)? been)
        (?: (?:also|unanimously|formally|today|<D>))* (?:agreed|approved|adopted|endorsed))\b
        (?P<rest2>)){REST}
        """
    ),
    _FR: shape(
        rf"""
        (?:(?P<actor>{MET[_FR]}|{ACTOR[_FR]}){_GATHERED}
        (?: )(?:{_DECIDED_FR}|(?:a|ont){_DULY_FR} (?:prolongé|étendu|reconduit|élargi)
        (?= [^,.;]{{0,40}}\b(?:mission|mandat|opération|sanctions|mesures))
        |(?:avons|a|ont){_DULY_FR}
        (?: )(?:approuvé|adopté|entériné|avalisé|validé|acté){_THEN_FR} (?={SANCTIONED[_FR]}))
        |(?P<actor2>\bnous)(?: )(?:décidons|convenons)(?: également| aussi)? (?:de |d')
        |{_LED_FR} (?P<verb>(?:{_DECIDED_FR}|(?:décidé|convenu){_THEN_FR} (?:de |d')))
        |\b(?P<actor3>il) (?:a été|est)(?: également| aussi)? (?:décidé|convenu|entendu){_THEN_FR}
        (?: )(?:de |d'|que |qu'))(?P<rest>){REST}
        """
    ),
}

#: Where two kinds meet in the same words, the earlier here is what the words say.
SHAPES = (
    (CommitmentKind.DECISION, DECISION_NAMED),
    (CommitmentKind.PLEDGE, PLEDGE_NAMED),
    (None, {_EN: ACTS}),
    (CommitmentKind.PLEDGE, _PROMISE),
    (CommitmentKind.PLAN, _PLAN),
    (CommitmentKind.APPEAL, APPEAL_PASSIVE),
    (CommitmentKind.APPEAL, APPEAL),
    (CommitmentKind.DECISION, _DECISION),
    (CommitmentKind.PLEDGE, _PLEDGE),
    (CommitmentKind.PLEDGE, PLEDGE_CARRIED_ON),
)
