"""Shapes with which speakers name what their meeting is about, by language."""

from __future__ import annotations

from natobrief.model import Language
from natobrief.rules.marks import pattern
from natobrief.rules.wording import one_of

_NO_SUBJECT = (
    r"(?!(?:<D>|[0-9]|(?:the )?(?:margins|sidelines|way|ground|invitation|occasion|eve|same|basis"
    r"|record|phone|behalf|board|(?:first|second|third|last|next|final) day)\b|\w+day\b"
    r"|(?:his|her|their|which|whom|all of (?:this|these|that|those)) "
    r"|(?:this|that|it|these|those|them)(?! \w)"
    r"|(?:this|that|it|these|those|them) (?:again|later|too|as well|today|now)\b))"
)
_TALKS = (
    r"(?:talks|discussions?|conversations?|exchanges?(?: of views)?|debates?|consultations"
    r"|sessions?|meetings?|deliberations)"
)
_TALKS_FR = (
    r"(?:discussions?|entretiens?|échanges?(?: de vues)?|débats?|conversations?|travaux"
    r"|consultations|réunions?|séances?)"
)
_OUR = r"(?:our|this|today's|tonight's|tomorrow's|<D>(?:'s)?)"
_WHEN = (
    r"(?: (?:<D>|today|tonight|tomorrow|here|this \w+"
    r"|(?:at|for|in) (?:the|this|our) (?:summit|meeting|ministerial|session|conference)))?"
)
#: "We have just had a very good session this morning on ...".
_WE_HAD = (
    r"(?:\b(?:we|ministers|leaders)|<L>)(?:'ve| have|'ll have| will have| are going to have)?"
    r"(?: also| just| then| already| again)*(?: had| held)?"
    r"(?: (?:an?|one|two|three|some|several|our|another))?(?: [\w-]+,?){0,4}? "
    r"(?:sessions?|meetings?|points?|conversations?|discussions?|exchanges?)"
    r"(?: (?:<D>|today|here|this \w+|over \w+))? (?:on|about) "
)
_WE_HAD_FR = (
    r"\b(?:nous|on) (?:avons|a|aurons|aura) (?:également |aussi |ensuite |déjà )?(?:eu |tenu )?"
    r"(?:une?|des|de|plusieurs|cette|notre) (?:[\w-]+,? ){0,3}?"
    rf"{_TALKS_FR}(?: (?:<D>|[\w-]+|ce \w+)){{0,2}}? (?:sur|au sujet de|à propos de|concernant)"
)
#: Words that lead to topics.
SPOKEN = {
    Language.EN: pattern(
        one_of(
            rf"""
            \blook(?:ing)? forward to (?:the|our|your|these|this|an?|today's|<D>(?:'s)?) \
                (?:[\w-]+ ){{0,2}}{_TALKS} (?:on|about) {_NO_SUBJECT}
            {_WE_HAD}{_NO_SUBJECT}
            \bspen(?:t|d) (?:a lot of|a good deal of|much|some|most of (?:the|our)|quite some) \
                time (?:today |together )?(?:on|discussing|talking about) {_NO_SUBJECT}
            \bthe (?:main |first |key |second |third |top |other )*\
                (?:topic|issue|subject|point|theme|question|item) (?:of|on|for|at) \
                (?:our|the|this|today's|<D>(?:'s)?) (?:[\w-]+ ){{0,2}}?\
                (?:{_TALKS}|summit|dinner|lunch|ministerial|agenda){_WHEN} \
                (?:is|was|will be) (?:of course |obviously |again )*\
                (?!(?:to|that|not|clear|very|how|whether|[\w-]+ed)\b)
            \b(?:the|our) (?:first|second|third|last|final|next|opening|closing|morning|afternoon) \
                (?:working )?(?:session|meeting|discussion) (?:is|was|will be) (?:on|about) \
                {_NO_SUBJECT}
            \b{_OUR} (?:[\w-]+ ){{0,2}}(?:{_TALKS}|summit|dinner|lunch|ministerial){_WHEN} \
                (?:is|are|was|were|will be) (?:all |mainly |also |first and foremost )*about \
                (?!to\b){_NO_SUBJECT}
            \b(?:focal point|focus|centrepiece|highlight) (?:for|of) {_OUR} (?:[\w-]+ ){{0,2}}\
                (?:{_TALKS}|summit|dinner|lunch|ministerial) (?:is|was|will be) (?:on )?\
                {_NO_SUBJECT}
            \bon (?:our|today's|<D>(?:'s)?) agenda{_WHEN} ?(?::|,|are|is|will be) (?!(?:a|an|the) \
                (?:number|range|few)\b)
            \b(?:our|my) (?:main |first |key |second |third |top \
                |most (?:urgent|important|pressing|immediate) )*\
                (?:topic|focus|subject|task|question|issue|priority){_WHEN} (?:is|will be|was) \
                (?:on )?(?!(?:to|that|not|clear|very|how|whether|[\w-]+ed)\b)
            """
        )
    ),
    Language.FR: pattern(
        one_of(
            rf"""
            \b(?:attends? avec (?:intérêt|impatience)|réjouis de) (?:nos|vos|ces|les|cette|notre) \
                {_TALKS_FR} (?:sur|au sujet de)
            \b(?:notre|nos|cette|la) {_TALKS_FR}\
                (?: (?:d'|de ce |de cet )?(?:<D>|aujourd'hui|\w+))? \
                (?:port(?:e|ent|era|eront)|a porté|ont porté) (?:notamment |principalement )?sur
            \b(?:viens|vient|venons|viennent) d'(?:avoir|tenir) (?:\w+ ){{0,4}}?{_TALKS_FR} \
                (?:sur|au sujet de|à propos de)
            \b(?:viens|vient|venons|viennent) (?:de |d')\
                (?:discuter|parler|débattre|évoquer|aborder)(?: (?:de|du|des|sur)(?![\w-]))?
            {_WE_HAD_FR}
            \bnous (?:examinerons|évoquerons|aborderons|passerons en revue|étudierons\
                |(?:discuterons|débattrons|traiterons|parlerons)(?! (?:à|aux?|avec)\b)\
                (?: (?:de|du|des|sur)(?![\w-]))?\
                |(?:nous pencherons|ferons le point|échangerons(?: nos vues)?|reviendrons) sur)
            \b(?:à|sur) notre ordre du jour(?: <D>)? ?(?::|,|figurent?|il y a|nous avons)
            \bnotre (?:première? |principale? )?(?:sujet|priorité|thème|préoccupation) \
                (?:est|sera|était) (?=(?:le|la|les|l'|celui|celle))
            """
        )
        + " ?"
    ),
}
_LEAD = (
    r"(?:(?:(?:and|so|but|also|now),? )?(?:(?:that|this) is (?:also |exactly )?why "
    r"|(?:<D>|today|tonight|tomorrow|this \w+),? ))?"
)
_LEAD_FR = (
    r"(?:(?:et |mais )?(?:c'est|voilà) (?:aussi |précisément )?pourquoi "
    r"|(?:<D>|aujourd'hui),? )?"
)
_NO_VERB = r"(?! (?:will|would|is|are|was|were|has|have|had|said|sera|seront|est|sont|a|ont) )"
#: Sentences that begin with topics and say that they are on the agenda of those who speak.
SPOKEN_FIRST = {
    Language.EN: pattern(
        rf"{_LEAD}(?P<topics>(?:{_NO_VERB}[^.;:?]){{3,200}}) "
        r"(?:will (?:also )?be|are|is|was|were|figures?|features?|stands?|comes?) "
        r"(?:also |again |still |of course |very |so )*(?:high |prominently |first )?"
        r"(?:on|at the (?:very )?top of|at the heart of) (?:our|today's|tonight's|<D>(?:'s)?|this"
        r" \w+'s) (?:agenda|discussions?|talks|meetings?)\b"
    ),
    Language.FR: pattern(
        rf"{_LEAD_FR}(?P<topics>(?:{_NO_VERB}[^.;:?]){{3,200}}) "
        r"(?:est|sont|sera|seront|était|étaient|figure(?:nt)?) (?:également |aussi |encore )?"
        r"(?:à|au (?:cœur|coeur|centre) de|en tête de) (?:notre|nos) "
        r"(?:ordre du jour|discussions?|travaux|réunion|débats?)\b"
    ),
}
