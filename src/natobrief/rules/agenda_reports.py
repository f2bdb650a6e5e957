"""Shapes of sentences that tell what was talked about, or what talks turn on, by language."""

from __future__ import annotations

from natobrief.model import Language
from natobrief.rules.marks import pattern
from natobrief.rules.topic_words import ALSO_FR, SITTING_FR, TALK
from natobrief.rules.wording import one_of

#: Verbs that take a topic whoever the subject is.
_TALKED = one_of(
    r"""
    discussed,? and (?:assessed|reviewed|examined|addressed|debated|took stock of|taken stock of)
    (?<![Aa]s\x20we\x20)discussed(?! (?:with|by|at|in|during|whether|and [a-z]+ed)\b)
    took stock of
    (?:exchanged|shared) (?:their |the )?\
        (?:views|opinions|ideas|perspectives|assessments|information)\
        \ (?:on|about|regarding)
    (?:held|had) (?:\w+,? ){0,4}discussions?(?: also)? (?:of|on|about)
    (?:held|had) (?:\w+,? ){0,4}(?:talks|discussions?|consultations|exchanges?(?: of views)?\
        |debates?) \
        (?:on|about)(?!\x20<D>(?:[,.;]|$|\x20(?:in|at|with|to)\b))
    """
)
#: Verbs that do so where those who meet are the subject.
_TOOK_UP = one_of(
    r"""
    (?:talked|spoke)(?: (?:also|again|briefly|at length))? about | reviewed | examined | debated
    touched (?:up)?on | consulted on
    considered(?! (?:that|as|it|himself|themselves|to)\b)
    assessed(?! (?:that\b|[^.;,]{2,80}?(?<!well) as (?!well\b)))
    addressed(?! (?:the |his |her |all |NATO |Allied |<G>(?:'s?)? )*\
        (?:<L>|<P>|leaders|ministers|Allies|colleagues|meeting|them|us\b|Council|Committee\
        |Commission|Assembly|summit|conference|session|media|press|journalists|troops))
    tackled | looked (?:at|into) | concentrated on | dealt with | explored | reflected on
    (?:also )?returned to(?= (?:(?:the |its |their )?(?:<CG>'s? )?\
        (?:situation|issue|question|subject|relations))\b)
    exchanged on | deliberated on
    turned (?:their attention )?to | took up(?! (?:his|her|their|office)\b)
    (?:began|opened|started|concluded) by (?:discussing|reviewing|addressing)
    worked on | followed up on | compared notes on | took (?:[\w-]+ ){0,2}decisions (?:on|about)
    (?:continued|pursued|resumed|deepened) (?:the |their |our )?\
        (?:discussions|talks|consultations|debate|work) (?:on|about)
    focus(?:s)?ed (?:their (?:discussions?|talks|attention) |both )?(?:up)?on
    (?:were|was) (?:also )?(?:briefed|updated) on
    (?:received|heard|were given) (?:an? )?(?:briefings?|updates?|reports?) (?:on|about)
    """
)
_SITTINGS = one_of(
    r"""
    meetings? | discussions? | talks | agenda | sessions? | summit | conference | debates?
    deliberations | exchanges?(?: of views)? | consultations | conversations? | lunch | luncheon
    dinner | breakfast | programme | visit | call | event | gathering
    """
)
#: "Talks in Brussels", "session with partners"; whose talks, and which, is of no matter.
_SITTING = _SITTINGS + r"(?: (?:between|among|with|of|in|at|on) [^.;:,]{1,120}?)?"
_TURNED_ON = one_of(
    r"""
    focus(?:s)?ed (?:up)?on | (?:centred|centered) (?:around|on) | revolved around | covered
    included(?! (?:the )?(?:(?:<A>|<CG>(?:'s?)?) )?(?:[\w-]+ )?(?:<O>|<P>)| the participation)
    featured | touched (?:up)?on | dealt with
    (?:was|were) (?:mainly |largely |also )?(?:devoted|dedicated) to | concentrated on
    (?:was|were) dominated by | ranged from | addressed | turned to
    """
)
_TURN_ON = one_of(
    r"""
    focus (?:up)?on | (?:centre|center) (?:around|on) | revolve around | cover | feature
    include(?! (?:[\w-]+ ){0,2}(?:meetings?|sessions?|visits?|representatives|<L>))
    touch (?:up)?on | deal with | be (?:devoted|dedicated) to | concentrate on | range from
    address | turn to | be dominated by | look at | be focus(?:s)?ing (?:\w+ly )?on
    """
)
_ALSO = (
    r"(?:,? (?:also|then|further|jointly|mainly|primarily|in particular|again|today|briefly"
    r"|have|has|had|just|already|all|notably|among other (?:things|issues|topics),))*"
)
#: Between those who meet and what they do: who is there too, and what else they took up.
_BESIDE = (
    r"(?:,? (?:together|along) with [^.;:]{3,240}?,(?= (?:also |then )?[a-z]+ed\b)"
    r"|, (?:in addition to|besides|apart from) [^.;:]{3,160}?,(?= (?:also |then )?[a-z]+ed\b))?"
)
_TWO = one_of(
    r"""
    both | and I | the (?-i:[A-Z]{3,6}|Conference|Group|Assembly|Quint|Quad)
    (?:the )?(?:two|three|both) (?:leaders|ministers|sides|officials|men|women|delegations|parties\
        |interlocutors|diplomats|politicians|countries|presidents|generals|commanders)
    the (?:interlocutors|parties|sides|delegations|counterparts|diplomats|politicians|generals\
        |commanders|heads of delegations?|pair)
    both (?:leaders|sides|ministers) | participants | (?:the )?(?:Council|Committee|Commission)
    the (?:meeting|session|summit|conference)
    we | they | (?-i:It) | the two
    <L>(?: of (?:the )?<G>(?: [Mm]ember (?:[Ss]tates|[Cc]ountries))?)?(?! (?:of|from) (?:the )?<C>)
    leaders | ministers | Allies | <G>
    """
)
_SOMEBODY = (
    rf"(?:{_TWO}|<O>|<P>|<C>|(?:officials|experts|representatives|ambassadors)"
    r"(?: (?:from|of) [^.;:,]{1,80}?)?)"
)
_TALK_FR = TALK[Language.FR]
#: What was held to talk, by a noun or a pronoun.
_IT_FR = rf"(?:{SITTING_FR}|\b(?:ils?|elles?))"
_THERE_FR = r"(?:figur(?:ai(?:en)?t|ent|e|ont|a)|il y (?:avait|a))"
#: What is talked about later is no topic of this meeting.
_LATER = (
    r"[^.;]{0,80}? (?:(?:in|by) <D>|(?:next|later this|this) (?:week|month|year|autumn|spring))"
)
#: With whom somebody talks, up to what about.
_WITH_FR = (
    r"avec [^.;:]{2,280}?(?:(?:<P>|<O>|<A>|homologues?),? (?:sur|(?:au sujet|à propos) "
    r"(?:de|du|des))(?![\w-])|<P>,? (?:(?:au sujet|à propos) d'(?=\w)"
    r"|(?:de|du|des)(?![\w-])(?! (?:la |le |l'|les )?<CK>)|d'(?=\w)))"
)
_MATTERS = r"(?:topics?|issues?|subjects?|themes?|items?|points?|matters|priorit(?:y|ies))"
#: Words that lead to topics in a report; none begins with a blank, or it is tried everywhere.
REPORTED = {
    Language.EN: pattern(
        one_of(
            rf"""
            (?<!\w){_SOMEBODY}{_BESIDE}{_ALSO} {_TALKED}
            (?<!\w){_TWO}{_BESIDE}{_ALSO} {_TOOK_UP}
            (?:\band|,) {_ALSO} ?(?:discussed|exchanged (?:views|opinions) \
                (?:on|about|regarding))(?! (?:with|by)\b)
            (?<!\w)(?:we|they|<L>|leaders|ministers|Allies)(?: (?:on )?<D>)? \
                (?:met|gathered|convened|came together\
                |are meeting|are gathering|(?:held|began|opened|started) (?:an?|their) \
                (?:[\w-]+ ){{0,3}}?(?:meeting|talks|session))(?: [^.;:]{{0,160}}?)? to \
                (?:discuss|address|review|take stock of|consider|assess|exchange views on)
            (?<!\w){_SITTING}(?:(?:,? (?:that|which))?{_ALSO} {_TURNED_ON}\
                |, (?:devoted|dedicated) to)
            (?<!\w){_SITTING} (?:will|would|is to|are to|is expected to|are expected to|is set to)\
                {_ALSO} {_TURN_ON}(?: discussions on)?
            \b(?:join(?:ed|s)?|(?:took|take|takes|taking) part in|participat(?:ed|e|es|ing) in) \
                (?:the |their |an? )?(?:discussions?|talks|debates?) (?:on|about)
            \b(?:meetings?|talks|discussions|session)\b[^.;:]{{0,80}}?\
                (?:, focus(?:s)?(?:ed|ing) on|,? addressing|,? covering)
            \b(?:primary|main|central|principal|key) (?:focus|topic|subject|theme) of \
                (?:the |their |this )?(?:discussions?|talks|meeting|debate|agenda|session) \
                (?:was|is|will be)(?! (?:on|the same)\b)
            (?<!\w)(?:emphasis|attention|focus|priority) (?:will be|was|is) \
                (?:also )?(?:placed|paid|given|put|devoted) (?:on|to)
            \b{_MATTERS} (?:were|are) (?:also )?(?:discussed|addressed|raised|covered) ?:
            \b(?:topics|issues|subjects|themes|matters|items|areas)(?! (?:that|which)\b)\
                (?: [^.:;,]{{0,60}}?)? (?:included|were|ranged from\
                    |(?:will )?(?:include|range from))(?! (?:not|also|on|at)\b)
            (?<!\w)(?:also )?(?:high )?on (?:the|their|its) agenda (?:was|were)
            """
        )
        + r"\]?(?: |(?=, (?:among|inter alia|in particular|notably|such as)))(?:discussions on )?"
    ),
    Language.FR: pattern(
        one_of(
            rf"""
            \b(?:ont|a|avons|ayant){ALSO_FR} \
                (?:discuté|évoqué|abordé|examiné|débattu|fait le point|passé en revue|traité|étudié\
                |analysé|dressé (?:le|un) bilan|réfléchi\
                |échangé(?: (?:leurs|des|les|nos) (?:points de )?vues?)?|parlé\
                    |eu un échange de vues|procédé à un échange de vues\
                    |(?:poursuivi|approfondi|repris|eu|tenu) (?:\w+ ){{0,4}}?\
                    (?:discussions?|débats?|échanges?|entretiens?|consultations)\
                    (?: (?!avec\b|sur\b|de\b|du\b|des\b)[a-zà-ÿ-]+){{0,2}}(?: de vues)?\
                    (?= (?:sur|au sujet|à propos|de|du|des|à)\b| d'))\
                (?: avec (?:lui|elle|eux)\b|(?! avec\b))(?: ensemble)?(?: à <K>)?{ALSO_FR}\
                (?: (?:sur|au sujet de|à propos de|des|du|de)(?![\w-])| d'(?=\w))?
            \b(?:ont|a|avons|ayant){ALSO_FR} (?:eu|saisi|mis à profit) (?:l'|cette )occasion \
                (?:pour|de|d') ?{_TALK_FR}
            \b(?:se sont|s'est){ALSO_FR} (?:penchée?s? sur\
                |entretenue?s? (?:de|du|des)|concertée?s? sur)
            \b(?:s'est|se sont){ALSO_FR} entretenue?s?{ALSO_FR} {_WITH_FR}
            \bs'entretien(?:dra|dront|t|nent){ALSO_FR} {_WITH_FR}
            \b(?:a|ont|aura|auront){ALSO_FR} (?:eu |tenu )?(?:un |une |des )\
                (?:entretiens?|échanges?|entrevues?|discussions?)(?: [a-zé]+)? {_WITH_FR}
            {_IT_FR} (?:(?:ont|a){ALSO_FR} porté|port(?:ait|aient|e|ent)){ALSO_FR} sur
            {_IT_FR} (?:a|ont|sera|seront|était|étaient)(?: été)?{ALSO_FR} \
                (?:consacrée?s?|dédiée?s?|axée?s?|centrée?s?){ALSO_FR} (?:à|aux?|sur)
            {_IT_FR} (?:a|ont){ALSO_FR} été{ALSO_FR} dominée?s? par
            {_IT_FR} (?:(?:a|ont){ALSO_FR} (?:permis|été l'occasion\
                |(?:donné|fourni|offert) l'occasion|eu pour (?:but|objectif|objet))\
                |avai(?:en)?t{ALSO_FR} pour (?:but|objectif|objet|vocation)(?: principale?)?)\
                (?: (?:aux?|pour) [^,.;:]{{2,60}}?)? (?:de |d'){_TALK_FR}
            \bl'accent (?:a été|sera) mis sur
            (?:{_IT_FR}|\b(?:ordre du jour|ministres)|<L>) (?:se sont|s'est){ALSO_FR} \
                (?:concentrée?s?|centrée?s?|axée?s?|focalisée?s?){ALSO_FR} sur
            <L> [^.;:,]{{2,60}}? se sont{ALSO_FR} (?:concentrés|penchés){ALSO_FR} sur
            \b(?:d[iî]ner|déjeuner|séance|session|débat|discussions?)(?: de travail)? autour \
                (?:de la question )?(?:(?:de|du|des)(?![\w-])|d'(?=\w))
            \b(?:parmi|au nombre d(?:e|es)) (?:les |ces )?(?:sujets|thèmes|points|questions)\
                (?: [^.;:,]{{0,60}}?)? {_THERE_FR}
            \bau (?:centre|cœur|coeur|menu) (?:de la |de l'|de |des |du )[^.;:]{{2,240}}? \
                {_THERE_FR}{ALSO_FR}
            """
        )
        + " ?"
    ),
}
_NO_VERB = r"(?! (?:will|would|is|are|was|were|has|have|had|said|sera|seront|est|sont|a|ont) )"
_TOPICS = rf"(?P<topics>(?:{_NO_VERB}[^.;:]){{3,400}}) "
#: Before topics: who says what becomes of them.
SAID_OF = (
    r"(?:[^.;:]{0,160}?\b(?:said|says|noted|added|stressed|confirmed|indicated)"
    r"(?: (?:on|in|at|<D>|<K>|<G>))*(?:,? that)? )?"
)
#: Sentences that begin with topics.
REPORTED_FIRST = {
    Language.EN: pattern(
        SAID_OF
        + _TOPICS
        + "(?:"
        + one_of(
            rf"""
            (?:was|were)(?: also)? (?:discussed|addressed|examined|reviewed\
                |debated)\b(?! (?:with|by)\b| ?:)
            (?:was|were)(?: also)? (?:high |prominently )?on (?:the|their|its) agenda\b
            (?:is|was|were|will be)(?: also)? (?:an?|the|another) (?:\w+ )?focus (?:at|of|in)\b
            (?:is|are|was|were|will be)(?: also)? (?:an?|the|another|among the) (?:\w+ ){{0,2}}\
                {_MATTERS} (?:in|on) (?:the|their|its) agenda\b
            (?:is|are|was|were|will be)(?: also)? (?:down|up) for (?:discussion|debate|decision\
                |approval)\b
            (?:topped|dominated|headed|featured (?:prominently )?on) (?:the|their|its) agenda\b
            (?:was|were|is|are|will be)(?: also)? (?:the |an? |among the )?(?:key |main |other \
                |central |core |top |important |major )*\
                {_MATTERS}(?: (?:on the agenda|discussed|of (?:the )?(?:discussion|talks)s?\
                    |addressed|for)\b|[.]?$)
            (?:was|were|is|are|will be|formed|constituted|made up)(?: also)? \
                (?:the |an? |among the )?\
                (?:key |main |other |central |core |top |important |major )*\
                {_MATTERS}(?: and [a-z]+)? (?:of|at|in|during) (?:the|their|our|<D>'s) \
                (?:[\w-]+ ){{0,2}}\
                (?:agenda|talks|discussions?|meetings?|summit|session|debate)\b
            (?:was|were|is|are|will be) (?:also )?(?:at the (?:centre|center|heart|top) of\
                |the focus of\
                |in the focus of|the main focus of) \
                (?:the|their|its|these|our) (?:\w+ )?(?:agenda|talks|discussions?|meetings?\
                    |summit|session)
            will (?:also )?be (?:discussed|addressed|reviewed) (?:at|in|during)\b(?!{_LATER})
            """
        )
        + ")"
    ),
    Language.FR: pattern(
        _TOPICS
        + "(?:"
        + one_of(
            r"""
            (?:sera|seront|est|sont|a été|ont été|était|étaient) (?:également |aussi )?\
                au (?:centre|cœur|coeur|menu) (?:de la |de l'|de |des |du )\
                (?:leurs? |nos |notre |ces |cette |ce )?(?:discussions?|débats?|échanges?|travaux\
                |entretiens?|réunion|rencontre|sommet|conférence|séance|session|consultations\
                |ordre du jour|conversations?|agenda)\b
            (?:a|ont) (?:\w+ )?été (?:également |aussi )?\
                (?:abordée?s?|évoquée?s?|examinée?s?|discutée?s?)\b(?! par)
            (?:était|étaient|a été|ont été) (?:également |aussi )?à l'ordre du jour
            """
        )
        + ")"
    ),
}
