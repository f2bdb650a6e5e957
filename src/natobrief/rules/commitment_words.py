"""Word lists for commitments: what counts as an act, and what does not."""

from __future__ import annotations

from typing import Final

from natobrief.model import Language
from natobrief.rules.wording import one_of

#: Verbs of help, arms and money that make a promise wherever they are announced.
_DOING_EN = one_of(
    r"""
    stand (?:with|by|up for|firm|alongside|shoulder to shoulder) | support | back | help | assist
    aid | provide | allocate | earmark | grant | deliver | supply | send | give | donate | offer
    transfer | ship | hand over
    make available | train | equip | arm | strengthen | reinforce | bolster | increase | step up
    boost | ramp up | scale up | raise | double | triple | widen | expand | extend | enhance
    deepen | renew | sustain | maintain | keep | uphold | honour | honor | fulfil | fulfill
    invest | spend | fund | finance | pay | contribute | buy | purchase | procure | defend
    protect | deploy | station | pre-position | clear | rebuild | restore | replace | modernise
    modernize | build | establish | set up | open | launch | create | coordinate | co-ordinate
    lead | run | work (?:with|together|closely) | ensure | add | bring | do (?:more|our part) | stay
    remain (?:committed|engaged|ready|vigilant|united|at the side) | hold (?:the line|firm)
    be (?:there for|ready to|prepared to) | come to the (?:aid|defence|defense|help)
    take (?:all|every|the|further|new|additional|more)[\w ]{0,20} (?:measures?|steps?|action)
    meet (?:its|our|their|the) (?:\w+ )?(?:commitments?|obligations?|pledges?|targets?)
    """
)
_GOING_ON = r"(?:(?:go on|keep(?: on)?|continue) \w+ing)"
_DOING_FR = one_of(
    """
    soutenir | aider | fournir | livrer | envoyer | former | équiper | renforcer | accroître
    augmenter | investir | maintenir | défendre | protéger | contribuer | financer | déployer
    donner | verser | doubler | apporter | intensifier | assister | rester aux côtés | établir
    créer | mettre (?:en place|à (?:la )?disposition|sur pied) | construire | allouer | débloquer
    se tenir aux côtés | honorer | accélérer | étendre | élargir | prolonger | poursuivre
    """
)
_INTEND_FR = (
    r"(?:entend(?:ent|ons)?|compt(?:e|ent|ons)|s'engage(?:nt)? à|engageons à|va|vont|allons"
    r"|allai(?:t|ent)|comptai(?:t|ent)|entendai(?:t|ent))"
)
_STEMS_FR = one_of(
    """
    soutiend | aide | fourni | livre | enver | forme | équipe | renforce | accroît | augmente
    investi | maintiend | défend | protége | protège | contribue | finance | déploie | donne
    remett | cède | octroie | consacre | accorde | expédie | réserve
    verse | double | triple | apporte | intensifie | honore | élargi | prolonge | respecte | établi
    crée | construi | alloue | débloque
    """
)
#: Endings of the future and of the conditional, in which reported promises stand.
FUTURE_FR = r"r(?:a|ons|ont|ai|ait|ions|aient)\b"

#: What ends so in the present: "nous espérons", "nous assurons", "nous ouvrons".
PRESENT_FR = (
    r"(?:\w*[éoabfè]rons|(?:assu|demeu|mesu|ju|figu|endu|conju|procu)rons"
    r"|(?:mon|démon|rencon|en|concen|illus|enregis|adminis)trons"
    r"|(?:ti|reti|atti|admi|inspi|aspi|dési)rons|(?:re)?(?:c?ouv|découv|œuv)rons)\b"
)
#: A verb that makes a promise by itself, by language.
ACTION = {
    Language.EN: rf"(?!pay (?:a|the) (?:\w+ )?price)(?:{_GOING_ON}|{_DOING_EN}\b)",
    Language.FR: (
        rf"(?:(?:(?:se |nous )?tiend|reste){FUTURE_FR} (?:aux côtés|à la disposition)"
        rf"|tiend{FUTURE_FR} (?:ses|nos|leurs) (?:engagements|promesses)"
        rf"|{_STEMS_FR}{FUTURE_FR}|mett{FUTURE_FR} (?:à (?:la )?disposition|en place)"
        rf"|travaille{FUTURE_FR} (?:(?:étroitement|ensemble|main dans la main) )?(?:avec|à|pour)\b"
        rf"|continue{FUTURE_FR} (?:de |d'|à ){_DOING_FR}|{_INTEND_FR} {_DOING_FR}\b)"
    ),
}
#: Verbs for what a meeting does anyway, for what happens, for what one is or thinks.
MERELY = one_of(
    """
    show | prove | demonstrate | illustrate
    not | never | be | have | meet | discuss | address | hear | see | know | attend | join
    participate | hold | gather | convene | speak | talk | say | tell | look | consider | review
    examine | assess | need | face | remember | receive | brief | debrief | inform | focus
    exchange | explore
    debate | also | continue | consult | welcome | visit
    """
)
#: What is a promise where those say it who issue a text, and talk where anybody else does.
LIGHT: Final = one_of(
    """
    explore | examine | consult | review | consider | address | assess | seek | join | participate
    begin | start | agree | include | look (?:at|for|into)
    continue(?= (?:our|the|its|their|this)\\b)
    hold(?= [^,.;]{2,60} (?:to account|accountable|responsible)\\b)
    (?:not|never) (?:recogni[sz]e|accept|tolerate|allow|participate|support|compromise|abandon\
    |waver|hesitate)
    """
)
#: Verbs that promise nothing by themselves.
IDLE = {
    Language.EN: one_of(
        rf"""
        {MERELY} | (?:conclude|close|finish)(?: (?:<D>|tomorrow|the day))? (?:with|by)
        take | host | travel | arrive | lose | win | prevail | suffer | fail | find
        wait | want | think | like | depend | become | get | happen | chair | come | go | begin
        start | concentrate | agree | decide | endorse | adopt | approve | sign | declare | call
        urge | ask | appeal | encourage | press | mark | celebrate | reach | include | feel
        pay | regret | learn | understand | cover | deal | turn | seek | try | hope | wish | expect
        remain | always | cease | stop | end | withdraw | leave | refuse
        abandon | reject | fall | run | soon | then | still | only | no | likely | probably
        """
    ),
    Language.FR: one_of(
        """
        dev | au | se | i | viend | voud | sau | ver | fe | pour | faud | rencontre | participe
        examine | discute | aborde | tiend | accueille | préside | assiste | perd | gagne | parle
        étudie | évoque | recev | débatt | passe | reste | continue | demande | appelle | décide
        adopte | approuve | lance | prend | convie | conviend | viv | cesse | quitte | refuse
        """
    ),
}
#: The same as things that one is committed to: "committed to helping".
DOING = one_of(
    """
    supporting | helping | assisting | providing | delivering | supplying | sending | training
    equipping | committing | allocating | dedicating | doubling | stepping up
    strengthening | reinforcing | increasing | boosting | raising | sustaining
    maintaining | investing | spending | funding | financing | defending | protecting | rebuilding
    restoring | building | deploying | contributing | ensuring | deepening | enhancing | expanding
    """
)
_SORTS_EN = one_of(
    """
    plans? | decisions? | packages? | strategy | strategies | programmes? | programs? | concepts?
    policy | policies | roadmaps? | guidelines | initiatives? | frameworks? | measures | budgets?
    proposals? | mandates? | pledges? | steps | targets? | deployments? | creation | establishment
    expansion | extension | increase | enlargement | launch | reinforcement | transfer | missions?
    statements? | declarations? | recommendations? | conclusions | guidance | agenda | charters?
    agreements? | resolutions? | objectives? | principles
    """
)
_SORTS_FR = one_of(
    """
    plans? | décisions? | trains? de mesures | paquets? | stratégies? | programmes? | concepts?
    politiques? | feuilles? de route | lignes directrices | initiatives? | cadres? | mesures
    budgets? | propositions? | mandats? | déploiements? | création | prolongation | extension
    augmentation | élargissement | renforcement | envoi | lancement | missions?
    """
)
#: What those who decide approve or adopt, by language.
SANCTIONED = {
    Language.EN: (
        r"(?:the|an?|its|their|our|two|three|several|new|further|additional|<G>'s?)"
        rf"(?: (?:[a-z][\w-]*|<GCAL>(?:'s?)?)){{0,6}}? {_SORTS_EN}\b"
    ),
    Language.FR: (
        r"(?:une?|le|la|les|l'|des|de|deux|trois|plusieurs|son|sa|leurs?|notre|nos) ?"
        rf"(?:nouve\w+ |premi\w+ |vaste )?{_SORTS_FR}\b"
    ),
}
#: Up to the end of the clause; a point inside a number ends nothing.
REST = r"(?:[^.;!?\u201d\u00bb\"]|(?<=[0-9])\.(?=[0-9])){0,600}"
