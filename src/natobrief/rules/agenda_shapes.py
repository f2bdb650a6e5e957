"""Shapes of sentences that lead to what a meeting is to talk about, by language."""

from __future__ import annotations

from natobrief.model import Language
from natobrief.rules.agenda_reports import SAID_OF
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.topic_words import (
    ALSO_FR,
    DECIDE_EN,
    DECIDE_FR,
    IT_WILL_TALK_FR,
    SITTING_FR,
    TALK,
    THEY_WILL_TALK_FR,
    WILL_DECIDE_FR,
    WILL_EN,
)
from natobrief.rules.wording import one_of

_TALK_EN, _TALK_FR = TALK[Language.EN], TALK[Language.FR]
_TALKS_EN = one_of(
    r"""
    (?:the|their) (?:meeting|discussions?|talks|agenda|sessions?|summit|conference)
    (?:an|the|their|its) agenda (?:that|which) | they | discussions | talks
    """
)
_THEY_EN = one_of(rf"{_TALKS_EN} | we | <L> | leaders | ministers | the Allies | Allies")
_LISTS = one_of(
    r"""
    includ(?:e|es|ing)(?! (?:[\w-]+ ){0,2}(?:meetings?|sessions)\b)
    cover | covers | comprises?(?! of ) | features? | be devoted to
    """
)
_FOCUS = r"(?:(?:\w+ly )?(?:focus|focuses|cent(?:re|er)s?) on|(?:be )?focus(?:s)?ing (?:\w+ly )?on)"
#: After "a meeting on": a day, or where else it is.
_NO_SUBJECT = (
    r"(?:<D>|[0-9]|(?:the )?(?:margins|sidelines|fringes|first|second|third|last|eve"
    r"|occasion|ground"
    r"|invitation|initiative|same|following|opening|evening|morning|afternoon)\b|<G> |\w+day\b"
    r"|<L>|<O>|behalf|board|(?:its|their|his|her|our) )"
)
_MATTERS = "(?:themes|topics|subjects|issues|items|questions|sessions)"
_TAKEN_UP = "(?:discussed|dealt with|addressed|raised|covered|examined|considered|debated)"
#: From a topic verb to the topics.
_TO_TOPICS = r"\]?(?: |(?=, (?:among|inter alia|in particular|notably|including)))"
#: Words that lead to the topics inside the announcing sentence.
PURPOSE = {
    Language.EN: pattern(
        one_of(
            rf"""
            \b(?:in order )?to (?:also )?(?:{DECIDE_EN}|{_TALK_EN})(?:,? (?:and|or) {_TALK_EN})?
            \bfor (?:talks|discussions|consultations) (?:on|about)
            \bdevoted to | \bon the agenda ?: | \bagenda ?:
            """
        )
        + _TO_TOPICS
    ),
    Language.FR: pattern(
        rf"\b(?:pour|afin de|afin d'|en vue de|en vue d'|d') ?"
        rf"(?:{DECIDE_FR}|{_TALK_FR})(?: et (?:de |d')?{_TALK_FR})?{ALSO_FR} ?"
    ),
}
_OF_ALLIANCE_FR = r"(?:,? (?:des pays )?(?:membres )?de (?:l')?<G>| alliés)?"
_THEY_FR = (
    rf"(?:ils|elles|(?:les )?<L>{_OF_ALLIANCE_FR}"
    r"|les (?:ministres|dirigeants|responsables|participants|Alliés))"
)
#: Words that lead to the topics in a sentence of their own.
TOPICS = {
    Language.EN: pattern(
        one_of(
            rf"""
            (?<!\w){_THEY_EN} (?:\w+ )?{WILL_EN} \
                (?:also |then |further |of course |certainly |continue to |<D> )*{_TALK_EN}\
                (?:,? (?:and|or) {_TALK_EN})?
            (?<!\w){_THEY_EN} (?:\w+ )?{WILL_EN} (?:also )?{DECIDE_EN}\
                (?= [^.;]{{2,160}}?(?:,|,? and) (?:to |will |also )*{_TALK_EN})
            (?<!\w){_THEY_EN} {WILL_EN} (?:also )?[a-z]+ [^.;:]{{2,120}}?(?:,|,? and) \
                (?:to |will |also )*{_TALK_EN}
            (?<!\w){_TALKS_EN} (?:will |also |are |is )*{_LISTS}
            (?<!\w){_THEY_EN} (?:will |also |are |is )*(?:cover|{_FOCUS})
            \b{WILL_EN} (?:also |then |again )*(?:meet|gather|convene|come together|sit down)\
                (?: [^.;:]{{0,120}}?)?? (?:in order )?to (?:also )?{_TALK_EN}
            \b(?:an?|the|another|first|good) (?:\w+ )?(?:chance|opportunity|occasion)\
                (?: for [^.;:,]{{2,60}}?)? to {_TALK_EN}
            \b(?:allows?|enables?) (?:us|them|ministers|leaders|Allies|(?:the )?<L>) to {_TALK_EN}
            \b(?:which|that) (?:will )?(?:also |\w+ly )*(?:focus|focuses|cent(?:re|er)s?) on
            \b(?:will be|is|are) devoted to
            (?<!{Kind.COUNTRY}'s\s)\b(?:the )?focus (?:will be|is) on
            \b(?:the )?{_MATTERS}(?: (?:of|for|under) (?:the |their )?(?:discussions?|talks\
                |debates?|meeting))? (?:are|will be)
            \b(?:high on|at the top of|on) (?:the|their|its) (?:list|agenda|table|programme) ?\
                (?::|are|is|will be|stand|figures?)
            (?<!\w)<L>(?: (?:to|also|will))? {_TALK_EN}
            , (?:which|who|and|where they) {WILL_EN} (?:also )?{_TALK_EN}
            (?<!\w)(?:representatives|ambassadors|they|<L>) (?:is|are|were) (?:also )?\
                (?:due|set|expected|likely|to)(?: to)? (?:also |further )?{_TALK_EN}
            \b(?:will|are to|intend to) (?:also |then |next |further |likely |first |finally \
                |continue to )*\
                {_TALK_EN}(?: on)?
            \b(?:agenda|programme|topics|themes|issues|subjects|items)(?: [^.:]{{0,40}})? ?:
            \b(?:an?|the|one|first|second|third|final|opening|closing) (?:[\w-]+ ){{0,2}}\
                (?:sessions?|discussions?|debates?|exchanges?(?: of views)?|meeting|talks)\
                (?: with [^.;:,]{{2,40}}?)?(?:,? (?:focused|focusing|devoted|dedicated|held))?\
                \ (?:on|about)(?! {_NO_SUBJECT})
            \b(?:day|session|morning|afternoon|evening|dinner|lunch)(?: (?:\w+|<D>)){{0,2}} \
                (?:(?:is|will be) (?:given over|devoted|dedicated) to|belongs to)
            \bon the (?:menu|table|list) ?:
            \boutlined the agenda\b[^.;:]{{0,80}}?,? (?:with (?:regard|respect) to|notably\
                |including|such as)
            \b{_MATTERS} (?:of|for|at) [^.;:]{{2,80}}? [-\u2013\u2014] [^;:]{{3,160}}? \
                [-\u2013\u2014] (?:will )?(?:include|are|comprise)
            \b(?:an?other|the|one|a|its|their) \
                (?:main |key |central |major |first |next |second |third )*\
                (?:point|item|topic|issue|theme|subject|priority)\
                (?: on (?:(?!where\b|that\b|which\b)[^.;:,]){{1,40}}?)? \
                (?:will (?:also )?be|is|was)(?! (?:\w+ly )?(?:\w+ed|on|in|how|that|not)\b)
            \b(?:highlighted|outlined|listed|named|presented) as (?:\w+ )?(?:priorities|topics)
            \bamong (?:the|their) {_MATTERS}(?: [^.:;]{{0,40}}?)? (?:are|will be)
            \bon the agenda of [^:.;]{{1,160}}? (?:are|is|will be)
            \b{_MATTERS}(?: on the (?:agenda|table)| for discussion| to be discussed)? \
                (?:will )?(?:include|are|comprise)
            \b(?:{_MATTERS}|(?:main|key) points)(?: on the (?:agenda|table)| for discussion\
                | to be {_TAKEN_UP}(?: by [^.;:,]{{2,60}}?)?)\
                \ (?:will be|are|(?:will )?include)(?! [a-z]+ed\b)
            """
        )
        + _TO_TOPICS
    ),
    Language.FR: pattern(
        one_of(
            rf"""
            (?<!\w){_THEY_FR} (?:\w+ )?{THEY_WILL_TALK_FR}
            (?<!\w){_THEY_FR} se (?:réuni(?:ront|ssent)|retrouve(?:ro)?nt|rencontre(?:ro)?nt)\
                (?: [^.;:]{{0,120}}?)?? (?:pour |afin de |afin d'){_TALK_FR}
            (?<!\w)(?:les )?(?:autres |principaux |grands )*(?:thèmes|sujets|points)\
                (?: (?:principaux|abordés|traités|inscrits à l'ordre du jour|de la réunion\
                |de discussion|des discussions|des débats)){{0,2}} (?:seront|comprendront|incluront)
            (?<!\w)(?:<L>|ministres|dirigeants|Alliés)(?: [^.;:,]{{0,60}}?)?,? \
                qui {THEY_WILL_TALK_FR}
            (?<!\w)le (?:Conseil|Comité militaire){ALSO_FR} {IT_WILL_TALK_FR}
            (?:permettra|sera l'occasion|donnera l'occasion){ALSO_FR}\
                (?: (?:aux?|pour) [^,.;]{{2,40}}?)?\
                (?: (?:de |d')){_TALK_FR}
            (?<!\w)(?:au programme|au menu|thèmes|sujets)(?: [^.:]{{0,40}})? ?:
            (?<!\w)(?:ils|elles|(?:les )?<L>|les ministres) {WILL_DECIDE_FR}\
                (?= [^.;]{{2,160}} et {THEY_WILL_TALK_FR})
            (?<!\w){_THEY_FR} (?:entendent|comptent|souhaitent|doivent|devraient|devront|vont\
                |sont appelés à|auront à|se proposent de|prévoient de){ALSO_FR} {_TALK_FR}
            \bqui (?:sera|seront) consacrée?s?(?: \w+)? (?:à|aux?)
            \b(?:thèmes|sujets|questions|discussions) (?:variant|allant|variés, )(?= ?(?:de|d'|du))
            (?:à|l') ?l?'?ordre du jour ?(?:(?:de|du) [^.;:,]{{1,60}}?)?(?:figurent|:|comprend|sont\
                |prévoit)
            (?<!\w)au menu ?[,:]
            (?<!\w)(?:journée|lendemain|matinée|après-midi|soirée|dîner\
                |déjeuner)(?: [^.;:,]{{1,40}}?)?\
                \ (?:sera|est) consacrée? (?:à|aux?)
            (?<!\w)(?:les )?(?:autres )?(?:thèmes|sujets|points)(?: [a-zé]+)? concerner(?:a|ont)
            {SITTING_FR} (?:porter(?:a|ont)|se concentrer(?:a|ont)){ALSO_FR} sur
            {SITTING_FR} (?:(?:sera|seront|est|sont){ALSO_FR} (?:dédiée?s?|consacrée?s?)\
                |se consacrer(?:a|ont)){ALSO_FR} (?:à|aux?)
            \b(?:une|la|cette|première|deuxième|seconde|troisième|dernière) \
                (?:session|séance|réunion)(?: de travail)? \
                (?:sur(?! (?:place|invitation|le site|les lieux|<D>|[0-9]))\
                |consacrée (?:à|aux?))
            \b(?:la réunion|le sommet|la conférence|elle|il) \
                (?:sera consacrée? (?:à |aux? )|portera sur)
            {SITTING_FR}{ALSO_FR} (?:sera|seront|est|sont){ALSO_FR} (?:axée?s?|centrée?s?) sur
            """
        )
        + f"{ALSO_FR} ?"
    ),
}
_NO_VERB = r"(?! (?:will|would|is|are|was|were|has|have|had|said|sera|seront|est|sont|a|ont) )"
_BE_TAKEN_UP = "(?:discussed|addressed|examined|reviewed|considered|debated|taken up|tackled)"
_IS_TO = (
    r"(?:will|would|may|might|could"
    r"|(?:are|is|were|was)(?: (?:expected|set|due|likely|sure|bound|scheduled))? to)"
)
#: Sentences that begin with topics.
TOPICS_FIRST = {
    Language.EN: pattern(
        rf"{SAID_OF}(?P<topics>(?:{_NO_VERB}[^.;:]){{3,400}}) (?:"
        r"(?:(?:will|would) (?:also )?be|are|is|figures?|features?|stands?) (?:also )?"
        r"(?:high |prominently )?"
        r"(?:on|at the top of) (?:the|their|its) agenda\b"
        r"(?! (?:of|for|at) [^.;]{0,60}?<D>)"
        rf"|{_IS_TO} (?:also )?(?:top|dominate|head) (?:the|their|its) (?:agenda|talks|discussions?"
        r"|meetings?|summit|session)\b"
        rf"|{_IS_TO} (?:also )?be {_BE_TAKEN_UP}\b"
        r"(?! (?:with|by|at|in|during|when|later|next|again)\b))"
    ),
    Language.FR: pattern(
        rf"(?P<topics>(?:{_NO_VERB}[^.;:]){{3,400}}) (?:"
        r"figur(?:e|ent|era|eront|ait|aient) (?:également |aussi |ensuite |enfin |notamment )?"
        r"(?:à l'ordre du jour|au programme)\b"
        r"|(?:est|sont|sera|seront) (?:également |aussi )?"
        r"(?:à l'ordre du jour|au programme|au menu)\b"
        r"|(?:est|sont|sera|seront|a (?:\w+ )?été|ont (?:\w+ )?été) (?:\w+ )?inscrite?s? "
        r"(?:à l'ordre du jour|au programme)\b"
        r"|ser(?:a|ont) (?:également |aussi )?(?:abordée?s?|examinée?s?|évoquée?s?|discutée?s?)\b"
        r"(?! (?:avec|par)\b))"
    ),
}
#: Before a list with bullets: what it lists.
LEADS_TO_BULLETS = pattern(
    rf"(?:\b(?:agenda|programme|{_MATTERS}|ordre du jour|thèmes|points)\b|{_TALK_EN}"
    rf"|\b(?:meetings?|sessions?|summit|discussions?|talks|conference|debates?|day)\b"
    rf"(?: [^.:;]{{0,60}}?)? {_LISTS}"
    rf"|{_FOCUS}"
    rf"|{_TALK_FR}|{THEY_WILL_TALK_FR}|porteront sur|suivants?)(?: [^:.;]{{0,60}})? ?:$"
)
