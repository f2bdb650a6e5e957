"""Where a list of topics ends, and what of its last words tells when and where."""

from __future__ import annotations

from natobrief.rules.marks import pattern
from natobrief.rules.topic_words import IT_WILL_TALK_FR, THEY_WILL_TALK_FR, WILL_DECIDE_FR
from natobrief.rules.wording import one_of

#: Before "that": what comes of the talks, or is said there, and no topic of them.
_SAYING = one_of(
    """
    ensuring | noting | stressing | underlining | underscoring | emphasi[sz]ing | highlighting
    recalling | recogni[sz]ing | acknowledging | confirming | reaffirming | stating | saying
    adding | arguing | showing | demonstrating | meaning | indicating | guaranteeing | insisting
    concluding | explaining | pointing out | reiterating | reminding them | knowing | believing
    hoping
    """
)
#: What follows the topics in their sentence and belongs to none of them.
ENDS_LIST = pattern(
    one_of(
        rf"""
        ,? (?:et|puis) (?!{THEY_WILL_TALK_FR}|{WILL_DECIDE_FR})\w+ront\b.*$
        , (?!{THEY_WILL_TALK_FR}|{WILL_DECIDE_FR})(?-i:[a-zà-ÿ]{{3,}}ront)\b.*$
        ,? (?:et|puis) (?!{IT_WILL_TALK_FR})(?-i:[a-zà-ÿ]{{3,}}[eid]ra)\b.*$
        ,? (?:when|where|while|in preparation|ahead of|with a view)\b.*$
        ,? (?:because|parce qu(?:e\b|')).*$
        , (?:since|although|though|even though|unless|puisqu(?:e\b|')|bien qu(?:e\b|')|car\b).*$
        ,? and (?:then |also )*(?:spoke|talked|heard)\b.*$
        ,? \ue008.*$
        , (?:which|who|whose|qui|dont|that(?! of\b))\b.*$
        , (?:(?:all|both|the|two|three|four|key) ){{0,2}}(?:areas|issues|topics|fields|subjects\
            |questions|matters|priorities) (?:where|that|which|of|on which|in which)\b.*$
        , (?:attended|chaired|led|opened|hosted|moderated|introduced|present(?:ed|ée?)|animée?) \
            (?:by|par)\b.*$
        \ (?:which|who|that) (?:is|are|was|were|will|has|have)\b.*$
        \ qui (?:se tien|aura|auront|est prévu|sont prévu|sera organis|seront organis).*$
        , (?:lequel|laquelle|lesquel(?:le)?s)\b.*$
        , (?:comprenant|incluant|impliquant|prévoyant|permettant|soulignant|rappelant|ajoutant\
            |notant|estimant|affirmant|précisant|indiquant)\b.*$
        ,? et (?:(?:a|ont|se sont|s'est|y ont) (?:également |aussi |notamment )?\
            (?-i:[a-zà-ÿ]+(?:és?|is?|us?|it))|convien(?:nent|t)|convenu) .*$
        , selon\b.*$
        , (?:{_SAYING}|making (?:it )?(?:sure|certain|clear|plain)|bearing in mind|so|in order)\
            \ that\b.*$
        , (?:thus|thereby|noting|recalling|bearing in mind|so as to|in order to)\b.*$
        , (?:pour|afin de|en vue de|dans le but de) (?-i:[a-zà-ÿ]+(?:er|ir|re))\b.*$
        , (?:tout )?en (?:se |s'|y |le |les )?(?-i:[a-zà-ÿ]+ant)\b.*$
        , (?:une?|la|le) (?:[a-zà-ÿ-]+ ){{1,3}}(?:qui|dont|où)\b.*$
        , (?:(?:à la )?suite (?:à|aux?|d)|à savoir|étant (?:entendu|donné)|c'est-à-dire).*$
        , (?:à la veille|y inclus|à l'approche|dans un contexte)\b.*$
        , (?:afin|pour|de (?:telle )?sorte|de façon(?: à ce)?|de manière(?: à ce)?|si bien)\
            \ qu(?:e\b|').*$
        , to [a-z]+ [^,]{{1,60}},? (?:we|they|it) (?:must|need|should|have to|will)\b.*$
        , to be (?:\w+ly )?(?:\w+(?:ed|en|ut)|held|sent|made)\b.*$
        , (?:qui|à) (?:ser(?:a|ont)|être)\b.*$
        ,? (?:alors|tandis|pendant) que\b.*$
        ,? et (?=(?:les|nos|leurs) <L> (?:ont|avaient|se sont)\b).*$
        ,? (?:notamment )?(?:au vu|compte tenu|eu égard|au regard|en raison|à la lumière)\
            \ (?:d(?:e|u|es|')|à|aux?).*$
        ,? sur fond d(?:e|u|es|'|e la|e l')\b.*$
        ,? against (?:the|a) (?:[\w-]+ ){{0,2}}(?:backdrop|background) of\b.*$
        (?:\ [-\u2014\u2013] ?|[\u2014\u2013] ?)(?:and|with|which) .*$
        \ [-\u2014\u2013] (?:including|notably|as|dont|notamment) .*$
        ,? in (?:parallel|line|accordance|keeping|support|cooperation|coordination|partnership)\
            \ with\b.*$
        ,? (?:before|ahead of|in the run-up to) (?:the|its|their|next|this) \
            (?:(?:[\w-]+|<G>)(?:'s?)? ){{0,3}}(?:summit|meeting|conference|ministerial)\b.*$
        \ (?:will|would) (?:also )?(?:be|involve|take|start|begin|follow|bring\
            |focus|include|see)\b.*$
        ,? ?[\u201d\u00bb].*$
        , (?:[a-z]+ly )?(?:[a-z]+ed|driven|brought on)(?: further| partly)? by\b.*$
        [.] ?\(.*$
        ,? (?:the |le |la |<G>(?:'s?)? )*(?:<O>,? ?)?(?:<P>|<O>) (?:\w+ )?\
            (?:said|says|told|added|noted|stressed|announced|explained|underlined|emphasi[sz]ed\
            |a (?:déclaré|dit|ajouté|indiqué|précisé|souligné|annoncé|expliqué))\b.*$
        , (?:he|she|they|il|elle) (?:said|says|added|noted|explained|a (?:dit|ajouté|précisé))\b.*$
        , (?:the )?(?:(?-i:[A-Z])[\w.-]+ (?:of (?:the )?)?|<G> ){{1,4}}\
            (?:said|says|added|noted|reports?|reported)\b.*$
        , the (?:[\w-]+ ){{0,2}}(?:statement|release|readout|ministry|office|agency|report)\
            \ (?:said|says|added|noted|reads?|reported)\b.*$
        , (?:(?!that\b|which\b|who\b|what\b)(?:[\w-]+|<LACGO>)(?:'s?)? ){{1,6}}\
            (?:said|says|told|announced)(?= ?$| (?:reporters|journalists|the (?:press|media)\
            |<D>|on|in|at|after|before|ahead|earlier)(?!\w)).*$
        , (?:a|ont)(?:-t-(?:on|il|elle))? \
            (?:dit|indiqué|déclaré|annoncé|précisé|appris|fait savoir)\b.*$
        ,? according to\b.*$
        , (?:[^.;,]{{2,120}}? )?(?:has|have) (?:reported|said|announced|confirmed|informed)\.?$
        ,? (?:(?:and|but)(?:, [^.,;]{{2,30}},)? (?:we|they|he|she|it|I|you)\
            |(?:et|mais)(?:, [^.,;]{{2,30}},)? (?:nous|ils|elles|il|elle|on))(?='| ).*$
        (?<!ways)(?<!manner),? (?:during|in the course of|at|in|by|from|under) which\b.*$
        , as (?:they|it|he|she|we|I|there)(?='| ).*$
        , with (?:an? )?(?:particular|special|specific|due|full)\b\
            (?! (?:focus|emphasis) on\b).*$
        ,? (?:and|but) (?:did|does|do|could|can|would|have|has|had) not\b.*$
        ,? and also (?:[a-z]+ed|spoke|took|made|gave|held|met|went)\b.*$
        ,? and (?:then |also )?(?:said|says|stated|added|stressed|noted|underlined|emphasi[sz]ed\
            |welcomed|thanked|praised|expressed|reaffirmed|reiterated|underscored)\b.*$
        ,? and (?:then |also )?(?!discussed|addressed|reviewed|examined|debated|considered\
            |adopted|agreed on\
            |approved|endorsed|exchanged)(?:[a-z]+ed|took|made|gave|held|met|went)\
            (?= (?:the|an?|that|to|on|their|its|our|how|ways|new|further)\b).*$
        , (?:took|gave|made|held) (?:\w+ )?(?:decisions?|directions?|guidance|note)\b.*$
        \ (?:suivr(?:a|ont)|aur(?:a|ont) lieu|se tiendr(?:a|ont)|(?:est|sont) prévue?s?)\b.*$
        ,? in (?:the )?(?:face|wake|light|view|context|aftermath|run-up|lead-up) (?:of|to)\b.*$
        ,? (?:following|given|amid|after which)(?= (?:the|a|an|recent|its|his|<C>|<A>)\b).*$
        ,? (?:(?:together|jointly) with|alongside)\b.*$
        ,? with (?:them|him|her|us|each other|one another)\b.*$
        ,? at (?:the )?(?:level of|(?:ministerial|ambassadorial|working|expert|leaders'?)\
            \ level)\b.*$
        ,? (?:and|followed by) (?:an?|the) (?:[\w-]+ ){{0,2}}(?:lunch|luncheon|dinner|breakfast\
            |reception|press conference|news conference|family photo)\b.*$
        ,? (?:et (?:une?|le|la)|suivie? d'une?) (?:[\w-]+ ){{0,2}}(?:déjeuner|dîner|réception\
            |conférence de presse|photo de famille)\b.*$
        ,? with (?:their|our|its) (?:[^ .,;:]+ ){{0,4}}?(?:partners|partner (?:nations|countries)\
            |counterparts|colleagues|homologues)\b.*$
        ,? (?:with|avec)(?= (?:the |their |his |her |its |le |la |les |leurs? |son )?\
            (?:<A> |<CG>(?:'s?)? |(?:nordic|baltic|balkan|european) )?\
            (?:<O>|<P>|<L> (?:of|from)|counterpart|colleague|homologue\
            |(?:heads|leaders|senior|representatives|officials|delegations)\b))\b.*$
        ,? and (?:to |will |also )*(?:welcome|celebrate|invite|receive|sign|launch|hear\
            |attend|visit|tour|inspect|travel|meet|participate|take part|join|deliver|brief\
            |finali[sz]e|issue|conclude|pave|lay)\
            (?= (?!of\b)).*$
        \ as (?:the )?(?:<G>|Alliance|organi[sz]ation) (?:marks|celebrates|turns|prepares|faces\
            |enters|gathers|meets|seeks|looks|adapts|commemorates)\b.*$
        ,? (?:and|while|et) (?=(?:the |les |la |le )?<L> (?:of|from|de|du|des|d')).*$
        , (?=(?:the |NATO |Allied |les )*(?:<G>(?:'s)? )?<L>)
        ,? (?:<L>|the <L>) (?:will|are|meet)\b.*$
        ,? (?:and|while) (?:the )?(?:<A> |<C>'s? |<G>(?:'s?)? )?(?:<O>|<P>)(?: <P>)?\
            \ (?:will|is to)\b.*$
        ,? (?:under the (?:chairmanship|presidency) of|chaired by|sous la présidence d).*$
        ,? with (?:the )?<O> <P> in the chair.*$
        ,? with (?:[\w-]+ ){{0,4}}?partners,? <C>.*$
        ,? with (?:the )?<L> (?:of|from) (?:the )?<CG>.*$
        """
    )
)
LOOSE_END = " .;:,!"
#: How many phrases of time and place are cut off the end of a topic at most.
ADJUNCTS = 6
#: An hour, with the zone behind it: "13h00", "2.30 p.m.", "0930 hours local time".
_HOUR = (
    r"(?:[0-9]{1,2} ?(?:[.:h] ?[0-9]{2}|h\b|[ap][.]?m\b[.]?)|[0-9]{4}(?= ?h)"
    r"|noon|midday|midnight|midi|minuit)"
    r"(?: ?(?:[ap][.]?m\b[.]?|h(?:ou)?rs|h))?"
    r"(?:,? \(?(?:local(?: time)?|heure locale|(?:[\w-]+|<KACG>) time|(?-i:[A-Z]{3,4}))\)?)?"
)
_TIMES = one_of(
    r"""
    times? | moment | period | juncture | context | session | meeting | days? | weeks? | months?
    years? | morning | afternoon | evening | summit
    période | séance | jours? | semaine | mois
    """
)
TRAILING_ADJUNCT = pattern(
    one_of(
        rf"""
        ,? (?:in|at|on|during|over|ahead of|within|from|à|lors de|en|le|les|au cours de) \
            (?:(?:this|these|that|the|a|such a|their|its|cette|ce|ces|la|le|un|une) )?\
            (?:(?:[\w-]+|<GLB>)(?:'s?)? ){{0,3}}{_TIMES}
        ,? (?:lors|au cours|en marge) (?:du|de la|d'un|de) (?:[\w-]+ )?(?:sommet|réunion|rencontre)\
            (?: (?:de |d'|à |du )(?:l')?<KG>)?(?: ?<D>)?
        ,? (?:au (?:début|milieu|cours)|à la fin|en (?:début|fin)) d(?:e|u) ?<D>
        ,? (?:on |from |in |during |over |by |until |le |les |du )?<D>
        ,? (?:at|from|around|until|à partir de|à|dès|vers|jusqu'à)\
            \ (?:(?:about|around|approximately|environ) )?{_HOUR}(?: ?(?:to|until|-|–|à) {_HOUR})?
        \ (?:prévue?s?|programmée?s?|scheduled|planned)\
            (?: (?:for|pour|fin|début|mi|late|early|mid|in|on|en|le|les|du))*
        ,? (?:among(?:st)? others|for (?:example|instance))
        ,? (?:in|at|à) <K>(?:,? (?:in )?<C>| \(<C>\))?
        ,? (?:in|at) (?:<G> )?(?:headquarters|HQ)
        \ (?:at|in) (?:the |a )?(?:(?:<GCA>|(?-i:[A-Z])[\w'-]*+)[ -]?){{1,5}}\
            (?:Council|Commission|Committee)(?: (?:meeting|session))?
        ,? at (?:the |their |these )?(?:talks|discussions|consultations)
        \ ?[-\u2014\u2013](?: (?:an?|the))?
        ,? (?:including|such as|notably)(?: (?-i:[a-z]+ing))?
        """
    )
    + "$"
)
