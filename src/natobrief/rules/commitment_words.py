"""Word lists for commitments: who acts, what counts as an act, and what does not."""

from __future__ import annotations

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
    se tenir aux côtés | honorer
    """
)
_INTEND_FR = (
    r"(?:entend(?:ent|ons)?|compt(?:e|ent|ons)|s'engage(?:nt)? à|engageons à|va|vont|allons)"
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
        rf"(?:(?:se tiend|reste){FUTURE_FR} (?:aux côtés|à la disposition)"
        rf"|tiend{FUTURE_FR} (?:ses|nos|leurs) (?:engagements|promesses)"
        rf"|{_STEMS_FR}{FUTURE_FR}|mett{FUTURE_FR} (?:à (?:la )?disposition|en place)"
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
#: Those of an organisation, and groups that are none.
_MEMBERS_EN = r"(?: (?:members|member (?:states|countries|nations)|countries|nations|partners))"
_GROUPS_EN = (
    r"(?<!\w)(?:the )?(?-i:G7|G8|G20|Group of (?:Seven|Eight|Twenty)|Weimar Triangle"
    r"|Visegr[a\u00e1]d (?:Group|Four)|V4|Bucharest Nine|B9)"
)
_GROUPS_FR = (
    r"(?<!\w)(?:(?:les (?:pays|membres|partenaires) du|le) )?(?-i:G7|G8|G20"
    r"|Groupe des (?:Sept|Huit|Vingt)|Triangle de Weimar|Groupe de Visegr[a\u00e1]d)"
)
#: Who can be said to act, by language.
ACTOR = {
    Language.EN: (
        rf"(?:(?<!\w)we|(?<!\w)I|(?:the )?<G>{_MEMBERS_EN}?|{_GROUPS_EN}{_MEMBERS_EN}?"
        r"|(?:the )?<C>|<K>|(?<!\w)(?:all |European |the )?Allies"
        r"|(?<!\w)(?:her|his|our|their) country)"
    ),
    Language.FR: (
        # "Nous" before the verb of others is not the one who acts: "qui nous permettront".
        r"(?:(?<!\w)(?<!nous\s)nous(?! (?:\w+ )?(?:\w+(?:ront|raient|ra|rait)|a|ont)\b)"
        rf"|(?<!\w)je|(?<!\w)j'|(?:l'|la |le |les )?<G>|{_GROUPS_FR}"
        r"|(?:la |le |l'|les )?<C>|<K>|(?<!\w)les Alliés|(?<!\w)(?:son|notre|leur) pays)"
    ),
}
#: Those who meet, said in the plural.
MEETING = {
    Language.EN: r"(?:(?<!\w)(?:we|they|ministers|leaders|Allies)|(?:the )?<L>)",
    Language.FR: (
        r"(?:(?<!\w)(?:nous|ils|elles|les ministres|les dirigeants|les Alliés)|(?:les )?<L>)"
    ),
}
#: Those who decide something together, and councils that the text calls so.
MET = {
    Language.EN: (
        r"(?:(?:\bthe )?(?:<G>(?:'s?)? )?(?:[0-9]{1,2} )?\b(?:ministers|leaders)"
        r"|(?:(?:the )?<G>(?:'s?)? |the )?(?:[0-9]{1,2} )?<L>"
        r"(?: of (?:the )?(?:<CG>|member states))?"
        r"|(?:\bthe )?(?:<G>(?:'s?)? )?\b(?:participating|member|contributing) (?:states|nations)"
        r"|\bthe (?-i:(?:[A-Z][a-z]+ ){0,2}(?:Council|Commission|Committee|Assembly|Conference)))"
    ),
    Language.FR: (
        r"(?:\bles (?:ministres|dirigeants)"
        r"|(?:les )?<L>(?: (?:des pays (?:membres )?)?de (?:l'|la )?<CG>)?"
        r"|\bles États (?:participants|membres)"
        r"|\bl[ea] (?-i:Conseil(?: de (?:l'Atlantique Nord|sécurité))?|Commission|Comité"
        r"(?: militaire)?|Conférence))"
    ),
}
_SORTS_EN = one_of(
    """
    plans? | decisions? | packages? | strategy | strategies | programmes? | programs? | concepts?
    policy | policies | roadmaps? | guidelines | initiatives? | frameworks? | measures | budgets?
    proposals? | mandates? | pledges?
    """
)
_SORTS_FR = one_of(
    """
    plans? | décisions? | trains? de mesures | paquets? | stratégies? | programmes? | concepts?
    politiques? | feuilles? de route | lignes directrices | initiatives? | cadres? | mesures
    budgets? | propositions? | mandats?
    """
)
#: What those who decide approve or adopt, by language.
SANCTIONED = {
    Language.EN: (
        r"(?:the|an?|its|their|our|two|three|several|new|further|additional|<G>'s?)"
        rf"(?: (?:[a-z][a-z-]*|(?-i:[A-Z])[\w-]*|<[GCAL]>(?:'s?)?)){{0,6}}? {_SORTS_EN}\b"
    ),
    Language.FR: (
        r"(?:une?|le|la|les|des|de|deux|trois|plusieurs|son|sa|leurs?|notre|nos) ?"
        rf"(?:nouve\w+ |premi\w+ |vaste )?{_SORTS_FR}\b"
    ),
}
#: Up to the end of the clause; a point inside a number ends nothing.
REST = r"(?:[^.;!?\u201d\u00bb\"]|(?<=[0-9])\.(?=[0-9])){0,600}"
