"""Words that tell an announcement of a meeting: of meeting, of its time, of being called off."""

from __future__ import annotations

import re
from typing import Final

from natobrief.rules.marks import pattern
from natobrief.rules.wording import one_of
from natobrief.text.regex import regex

MEETING_VERB = pattern(
    r"\b"
    + one_of(
        r"""
        meet | meets | met | meeting | come to | travel to | come | gather | gathers | gathered
        sit | sits | sat | convene | convenes | convened | assemble | come together | came together
        (?:had|held|have|hold|holds) an? (?:[\w-]+ ){0,2}?(?:call|videoconference|teleconference\
            |exchange of views)
        host | hosts | hosting | hosted | welcome | welcomes | receive | attend
        (?:received?s?|welcomed)(?= (?:his|her|their) (?:<A>(?:,? and|,)? ){1,8}(?:counterparts\
            |colleagues)\b)
        take place | takes place | took place
        be held | is held | was held | were held | been held | hold | holds | held
        réuniront | réunissent | réunira | réunit | réunir | réunis
        retrouveront | retrouvent | rencontreront | rassembleront
        se sont rencontrée?s | se sont retrouvée?s
        tiendra | tiendront | tient | tenir | tenue?s? | aura lieu | auront lieu | a eu lieu
        accueille | accueillera | accueillir | réunie?s? | rassemblée?s?
        s'ouvre | s'ouvrira | s'est ouverte?
        """
    )
    + r"\b"
)
MEETING_NOUN = pattern(
    r"\b(?:(?:informal|formal|annual|regular|extraordinary|virtual|special|ministerial|next) ){0,3}"
    + one_of(
        r"""
        meetings? | summit | (?:(?:video|tele)-? ?)?conference | gathering | session
        ministerial | talks | seminar | (?:working|informal) (?:dinner|lunch|breakfast)
        videoconference
        réunion(?: informelle| ministérielle)? | sommet | conférence | rencontre | ministérielle
        """
    )
    + r"\b"
)
ALLIANCE = pattern(r"\b(?:NATO|Alliance|Allied|Allies|OTAN|Alliés|<G>)\b|<G>")
OF_ALLIANCE = regex(r"Allies|NATO|\ue003|Alli", re.IGNORECASE)
COLLEAGUES = pattern(
    r"\b(?:his|her|their|my|our|<G>|Allied) (?:(?:<GA>|Allied|Nordic|Baltic|fellow|European)"
    r"(?:,| and|-)? ?){0,4}(?:colleagues|counterparts)\b"
    r"|\b(?:ses|leurs) (?:(?:<A> )?(?:collègues|homologues))\b"
)
PARTNERS_OF = pattern(r" (?:of|from|de|d'|du|des)(?: (?:the|la|le|l'))? ?(?:l')?<CA>")
#: What tells whether a meeting is over, or ahead: the first such words of a sentence.
TENSE = pattern(
    r"\b(?P<past>met|(?:was|were|been) held|took place"
    r"|held (?:(?:an?|their|its|the) )?(?:[\w-]+ )?(?:meetings?|talks|summit|session|consultations)"
    r"|gathered|convened|opened|concluded"
    r"|last (?:month|year|week)"
    r"|(?<=\ue005\s)(?:discussed|adopted|endorsed|approved|reviewed|debated|considered"
    r"|agreed(?! to (?:meet|hold|gather)\b)|decided(?! to (?:meet|hold|gather)\b))"
    r"|se sont (?:réunie?s|rencontrée?s|retrouvée?s)|s'est réunie?|a eu lieu"
    r"|s'est tenue?|(?:tenu|réuni)e?s? (?:à|en|le|les|du|d'urgence))\b"
    r"|\b(?:will|are to|is to|due to|set to|seront|[a-zà-ÿ]+(?:ront|ra))\b"
)
FUTURE = pattern(
    r"\b(?:will|are to|is to|due to|set to|next|meet|gather|convene|plan to|intend|getting ready|"
    r"seront|[a-zà-ÿ]+(?:ront|ra))\b"
)
#: Before those who did what is told: "was taken by Allied ", "adopté par les ".
BY_WHOM = pattern(r"\b(?:by|par) (?:(?:the|all|les|nos|our|NATO|Allied|<G>)(?:'s?)? )*<L>")
#: Whoever offers to host a meeting does not say that there is to be one.
OFFERED: Final = (
    r"\b(?:(?:ready|willing|prepared|offer(?:s|ed)?|propos(?:es|ed)) to host (?:[^.;,]{1,30} )?an?"
    r"|(?:(?:disposée?|prête?)s? à |propos(?:e|ent|é) d')(?:accueillir|organiser)"
    r" (?:[^.;,]{1,30} )?une?)\b"
)
#: What is done where a meeting is held: not "attend", which one may leave undone while others meet.
_TO_MEET = (
    r"(?:meet|met|gather(?:ed)?|conven(?:e|ed)|tak(?:e|en) place|(?:be|been) held"
    r"|(?:hold|held) (?:an? |their |the |his |her )?(?:[\w-]+ ){0,3}?"
    r"(?:talks|meetings?|consultations|negotiations|discussions?|summit)"
    r"|visit(?:ed)?|receiv(?:e|ed)|welcom(?:e|ed)|host(?:ed)?|travel(?:led|ed)? to)"
)
#: Before that: it was intended, supposed or refused, which tells that it was not done; or nobody
#: knows.
_NOT_DONE = (
    r"(?:(?:was|were) to have|(?:would|should|could|might) (?:also |now |then )?have"
    r"|(?:had been|was|were) supposed to(?: have)?"
    r"|had (?:been )?(?:due|scheduled|expected|planned|intended|hoped|wanted|set) to"
    r"|(?:(?:declin|refus)(?:es?|ed) (?:even )?|unable |unlikely |unwilling )to"
    # A city that is ready to welcome others does; whoever is ready to meet them may not.
    r"|(?<!getting\s)(?:ready|willing|prepared|open|reluctant) to(?= (?:meet|hold)\b)) "
)
#: At the head of a sentence: what is told holds if something else does.
_IF = r"(?-i:If|Unless|Should|Had) (?=[^.,;]{0,160}? (?:met|meet|gather|gathered|convene)\b)"
#: That no meeting is, was or will be held.
_NONE = (
    r"(?:(?-i:No)|there (?:is|are|was|were|will be|has been|have been) no) "
    r"(?:(?:such|further|formal|bilateral|plans for an?(?: \w+)?|plans for) )?"
    r"(?:meetings?|talks|visits?|summit|negotiations) (?:with|between|of|by|to|is|are|was|were"
    r"|has|have|took|takes|will)\b"
    r"|no plans? (?:for|to)\b[^.;]{0,120}? to meet\b"
)
#: No meeting is held by these words, or nobody knows yet whether one is.
CALLED_OFF = pattern(
    rf"\b{_NOT_DONE}{_TO_MEET}\b"
    r"(?![^.;]{0,200}\b(?:will|instead|now|then|(?:moved|postponed|put off|brought forward) to)\b)"
    rf"|\b{_IF}|\b{_NONE}"
    r"|\b(?:will not|won't|not(?: going| due| set| expected)? to|do not|did not|no longer)"
    r" (?:now )?"
    r"(?:meet|gather|convene|take place|be held)\b"
    r"|\b(?:(?:is|are) not (?:meeting|gathering|being held)|cancell?ed|cancels?|call(?:s|ed)? off"
    r"|annulée?s?"
    r"|postponed(?! (?:(?:from [^.;]{1,40} )?(?:to|until)|from)? ?(?:the |\w+day )?<D>"
    r"|,? and (?:will|is to|are to) (?:now |then )?(?:take place|be held|meet|gather|convene)\b"
    r"[^.;]{0,60}<D>)"
    r"|reportée?s?(?! (?:(?:(?:du|des) [^.;]{1,40} )?aux?|du|des)? ?<D>"
    r"| et (?:se (?:tiendr|réunir)|aur)(?:a|ont)\b[^.;]{0,60}<D>)|ajournée?s?"
    r"|remise?s? à (?:plus tard|une date ultérieure))\b"
    r"|\bne se (?:réuni|tien|retrouve|rencontre)\w* pas\b"
    r"|\bn'(?:auront|aura|ont|a) pas (?:eu )?lieu\b"
    r"|\bfail(?:s|ed)? to (?:meet|gather|convene)"
    r"(?= (?:in|at|on|by|as|today|yesterday|again|this)\b|[.,;]|$)"
    r"|\b(?:might|could|may) (?:also |yet |still )?(?:meet|gather|convene|take place|be held)\b"
    # One meets another, whoever else is named: "I met him yesterday, as I meet all ministers".
    r"|\b(?:I|he|she)(?:'ve|'d| have| had| has)? (?:just |also |already )*(?:met(?: with)?"
    r"|(?:spoke|spoken|talked) (?:with|to)) (?:him|her)\b"
    rf"|{OFFERED}"
    r"|\bpourrai(?:en)?t (?:se (?:réunir|tenir|rencontrer|retrouver)|avoir lieu)\b"
)
SET_APART = pattern(
    r"\b(?:next|following|previous|last|earlier|first(?! (?:day|part|half|morning|session)\b)"
    r"|upcoming|forthcoming) "
    r"(?:(?:[\w-]+|<LG>)(?:'s?)? ){0,3}?"
    r"(?:meeting|summit|conference|session|council|committee|commission|ministerial)s?\b"
    r"|\blast (?:met|gathered|convened)\b|\b(?:again|back) on the agenda\b"
    r"|\b(?:prochaine?|derni(?:er|ère)|précédente?) (?:\w+ )?"
    r"(?:réunion|sommet|rencontre|conseil|session)\b"
)
#: Said of a body at all times, not of one meeting.
HABIT = pattern(
    r"\b(?:regularly|usually|normally|routinely|monthly|weekly|annually|at least"
    r"|once a|twice|three times|every|each (?:year|month|week)|whenever|régulièrement"
    r"|habituellement|chaque|deux fois|une fois par|au moins|par an)\b"
)
#: A body that meets "then", or at a time of the day, meets at the meeting spoken of before.
IN_TURN = pattern(
    r"\b(?:then|also|later|afterwards|subsequently|finally|following this|thereafter"
    r"|(?:first|second|third|last|final|same|next|opening|closing) day|(?:over|working) lunch"
    r"|(?:over|working) dinner|in the (?:morning|afternoon|evening)|joined by|together with"
    r"|ensuite|puis|également|enfin|(?:première|deuxième|seconde|dernière) journée)\b"
)
PART_OF_DAY = regex(
    r"(?:this|later this|ce|cet|cette) (?:morning|afternoon|evening|matin|après-midi|soir)",
    re.IGNORECASE,
)
#: What needs no day and no place: those who meet are at it, hold it online, or soon will.
OWN_MEETING = pattern(
    r"\b(?:of|at|in|during|throughout|opening|ending|concluding) their "
    r"(?:(?:[\w-]+|<D>) ){0,2}?(?:meetings?|talks|sessions?|gathering)\b"
    r"|\b(?:met|gathered|meet|gather|convened|meeting|conference|held)"
    r"(?: (?:virtually|online)\b| (?:by|via|through) (?:secure |a )*(?:video|tele))"
    r"|\b(?:will|is to|are to) (?:start|begin|open|convene|meet) at (?:<D>|[0-9]{1,2}[.:h][0-9]{2})"
    r"|\b(?:over|in|during) the (?:next|coming) (?:few |couple of )?"
    r"(?:two |three |four |five )?(?:days|weeks)\b"
    r"|\b(?:dans|au cours de)s? (?:les|ces) (?:deux |trois |quelques )?prochaine?s "
    r"(?:jours|semaines)\b"
)
_BEFORE_EVENT = one_of(
    """
    ahead of | before | after | following | in the run-up to | in the lead-up to | building on
    in preparation for | to prepare for | on the eve of | in advance of | with an eye to | since
    avant | après | à la veille de | en prévision de | à la suite de | dans la perspective de
    en préparation de | en amont de | pour préparer
    """
)
#: Words in front that say before or after what those meet, up to the comma before them.
ASIDE = pattern(
    rf"(?:\w+ ){{0,4}}{_BEFORE_EVENT} [^.;]{{0,200}}?, "
    r"(?=(?:the |les |all |NATO |Allied |its |<G>(?:'s?)? |Alliance )*"
    r"(?:<L>|Allies|Alliés|ministers|leaders)"
    r"|<G>(?:'s?)? (?:will|is to|meets|convenes)|(?:an?|une) (?:\w+ )?(?:meeting|réunion))"
)
DIGIT = regex("[0-9]")
#: Those who are no body, whoever meets them.
ANYONE = regex("world ", re.IGNORECASE)
#: Those who speak are those who met.
WE = pattern(r"\b(?:we|nous),? (?:the |les )?(?:<G> |G-?[0-9]{1,2} )?$")
#: A group of states by its short name, before those of it who meet.
OF_GROUP = regex(
    r"(?<![\w'-])(?:G-?[0-9]{1,2}|E3|Quint|Quad|B9|V4|NB8|Bucharest Nine|Visegr[aá]d(?: Group)?"
    r"|Weimar(?: Triangle)?|Nordic-Baltic(?: Eight)?|Baltic|Nordic)\s+\Z"
)
#: One who meets with those of several countries: "and the High Representative of the Union".
_ONE_MORE = (
    r"(?:the |le |la |l')?(?:<GA>(?:'s?)? )?(?:(?-i:[A-Z])[\w-]+ )?<O>"
    r"(?: (?:of|for|de|du) (?:the |l')?<GC>)?(?:,? <P>)?"
)
#: The same, who may be two or three: ", the President of the Council and that of the Union".
AND_ONE_MORE: Final = (
    rf"(?:(?:, {_ONE_MORE}){{0,2}},? (?:and|et|as well as|ainsi que|together with|along with) "
    rf"(?:{_ONE_MORE}|(?:the |le |la |l')?<G>))?"
)
#: The name of the one who holds an office of a country, behind the country.
BY_NAME: Final = r"(?:,? (?:H\. ?E\. |S\. ?E\. )?<P>| \(<P>\))?"
_NAMES = r"<P>(?:(?:,|,? (?:and|et)) <P>){1,14}"
#: The names of those who hold it, behind all the countries.
ALL_BY_NAME: Final = (
    rf"(?:,? [\u2013\u2014-] ?{_NAMES} ?[\u2013\u2014-]|,? {_NAMES},?| \({_NAMES}\))?"
)
_SEVERAL = (
    rf",? (?:of|from|de|d'|du|des)(?: (?:the|la|le|l'))? ?(?:l')?<CA>{BY_NAME}"
    rf"(?:,? (?:(?:and|et) )?(?:(?:of |de |du |des |d')?(?:the |la |le |les |l')?<CA>{BY_NAME}))"
    r"{1,14}(?: ?\([^()]{2,40}\))?"
    rf"{ALL_BY_NAME}"
)
#: Before those of several countries: that they met.
THEIR_MEETING = pattern(
    r"\b(?:following|after|at|during|on the occasion of|à l'issue de|lors de|au cours de) "
    r"(?:their|its|leur) (?:[\w-]+ ){0,2}?(?:meeting|talks|summit|session|réunion|rencontre)\b"
    # "Meeting in Oslo on 5 May, the ministers of Norway and Spain agreed".
    r"|\b(?-i:Meeting|Gathered|Assembled|Convened|Réunie?s|Rassemblée?s)"
    r"(?=[^;]{0,60}? (?:<D>|<K>))"
)
#: A meeting of those of several countries: "Meeting of the", with the countries behind them.
MEETING_OF = pattern(
    r"\b(?:meeting|talks|summit|consultation|session|conference|ministerial|rencontre|réunion"
    r"|entretien|sommet)s? (?:[\w-]+ )?(?:(?:of|between|among)(?: the)?|des|entre les) $"
)
SEVERAL = pattern(_SEVERAL)
#: Several countries whose office-holders meet, and no others: "of Canada and Japan met in".
OF_SEVERAL = pattern(
    rf"{_SEVERAL}{AND_ONE_MORE},? "
    r"(?:(?:have |will |are to |are due to )?(?:meet|met|gather|gathered|convene|convened"
    r"|c[oa]me together)|are (?:meeting|gathering)"
    r"|(?:(?:will |are to |are due to )?(?:hold|have)|held|had) (?:an? )?(?:[\w-]+ )?"
    r"(?:meeting|talks)"
    r"|(?:se sont|(?:nous )?nous sommes) (?:réunie?s|rencontrée?s|retrouvée?s)"
    r"|se (?:réuni|rencontre|retrouve)(?:r(?:ont|aient)|(?:ss)?ent)"
    r"|(?:tien(?:nent|dront)|ont tenu) une (?:[\w-]+ )?(?:réunion|rencontre))"
    r"(?= (?:in|on|at|from|today|yesterday|tomorrow|again|à"
    r"|en|au|le|les|du|<D>|<K>)\b| ?<D>)"
)
#: Where those were who speak of their own meeting: "We have gathered in Oslo".
WE_MET_IN = pattern(
    r"(?P<what>(?:we|nous),? (?:have (?:all )?)?(?:met|gathered|convened|came together"
    r"|(?:sommes|étions) réunis)) "
    r"(?P<where>(?:here |today |aujourd'hui |ici )*(?:in|at|à|en|au) [^;]{2,200})"
)
#: A headline that is no more than those who meet, a place and days, perhaps behind a label.
WHO_THERE = pattern(
    r"(?:[^\W\d_][\w ]{2,30}(?: ?[:\u2013\u2014|]| -) )?"
    r"(?:the |NATO |Allied |EU |<G>(?:'s?)? )*<L>(?: of <G>)?, ?"
    r"(?:<CK>(?:(?:, | \()<C>\)?)?,? ?(?:on )?\(?<D>\)?|<D>,? (?:in )?<CK>(?:, <C>)?)"
)
#: A meeting that other words have named.
THE_MEETING = pattern(
    r"\b(?:the|this|cette|la|le|ce|au) (?:[\w-]+ ){0,2}?(?:meetings?|talks|summit|conference"
    r"|session|ministerial|gathering|seminar|réunion|sommet|conférence|rencontre"
    r"|(?-i:Council|Conseil))\b"
    r"(?! (?:of|de|des|du|d'|in|between|with)\b"
    # The day behind these is that of another meeting.
    r"|(?: will)? (?:follow(?:s|ed)?|precede[sd]?|comes? (?:after|before|ahead of)|came after"
    r"|builds? on|suit|précède|fait suite)\b"
    r"|(?:, [^.;]{1,120}?,)? (?:(?:(?:will|is to) be|is|was) (?:followed|preceded) by"
    r"|(?:sera|est|a été) (?:suivie?|précédée?) (?:de|d'|du|des|par))(?!\w))"
)
#: Between "the meeting" and a day: what it awaits is another one.
LOOKS_AHEAD = pattern(
    r"\blook(?:s|ed|ing)? forward\b|\battend(?:ent|ait|aient)? avec intérêt\b"
    r"|\b(?:dit|dits|déclarés?) attendre\b"
)
#: Where or when that meeting is: "The meeting will be held at", "All sessions run from ... at".
THE_MEETING_IS = pattern(
    r"(?P<what>(?:the|this|all|its|their|cette|la|le|les) (?:[\w-]+ ){0,2}?(?:meetings?|talks"
    r"|summit|sessions?|discussions|conference|ministerial|gathering|réunion|sommet|conférence|rencontre"
    r"|séances?) (?:(?:will|is to|are to|is due to|is scheduled to|are scheduled to) "
    r"(?:be (?:held|hosted)|take place|run|start|begin|open)|(?:is|are|was|were) (?:being )?"
    r"(?:held|hosted)|takes? place|took place|runs?|starts?|begins?|opens|se tiendr(?:a|ont)"
    r"|se tien(?:t|nent)|aur(?:a|ont) lieu|(?:a|ont) (?:eu )?lieu|débuter(?:a|ont)"
    r"|commencer(?:a|ont)))\b"
    r"(?P<where>(?:(?!, (?:the|who|which|where|le|la|qui|<LOP>))[^;]){3,200})"
)
_FEW = r"(?:(?:(?:[\w-]+|<GKCAD>)(?:'s?)?|\(<G>\)) ){0,5}?"
#: Up to a summit that is held by these words.
TO_SUMMIT = pattern(
    r"\b(?:meet|meets|met|gather\w*|convene\w*|assembl\w+|held?|holds|holding|hosts?|hosted"
    r"|hosting|attend\w*|participat\w+|tak(?:es?|ing) part|took part"
    r"|open\w*|arriv\w+|travel\w*|told|address\w*|joins?|joined|concluded?|start\w*"
    r"|began|begin\w*|kick\w* off|g[eo]t\w* under ?way|wrap\w* up"
    r"|welcome\w*|speak\w*|spoke|come"
    r"|said(?= [^.;]{0,60}?\b(?:at|during|after|following) )"
    r"|réuni\w*|entam\w+|tien\w+|tenue?|accueill\w+|ouv\w+|participer\w*"
    r"|se rend(?:ra|ront|ent)?|assister\w*)\b"
    rf" ?{_FEW}(?:(?:an?|the|this|their|its|un|le|du|au|ce|leur) )?{_FEW}$"
)
#: After a summit that is held by these words.
SUMMIT_IS = pattern(
    r"(?: (?:informel|extraordinaire|spécial|annuel|virtuel))?"
    r"(?: (?:of|meeting|des|de)\b[^.;]{0,60}?)?"
    r"(?:, (?:(?:also )?(?:known|referred to) as|(?:originally|initially|previously|first)"
    r"|(?:re)?scheduled|planned|postponed|delayed|initialement|d'abord|prévu|reporté)"
    r" [^.;,]{1,60},)?"
    r"(?:,? (?:in|at|à) [^.;,]{1,40}?(?:, <C>)?)?,? ?"
    r"(?:on <D> |\(<D>\) )?(?:this year |(?:to be )?(?:hosted|chaired) by [^.;,]{1,80}?,? )?"
    r"(?:which |that |qui )?(?:will|is|takes?|took|was|opens?|opened|starts?"
    r"|started|began|begins|kick(?:s|ed)|g[eo]ts? under ?way|wraps?|wrapped"
    r"|concluded|ends?|ended|se tien\w+|aura|a eu|s'est|s'ouvr\w+"
    r"|s'ach\w+)\b"
)
#: An office before the word for a meeting: "the defence minister talks".
OFFICE_MEETING = pattern(
    r"(?P<office><O>)(?:'s?)? (?:[\w-]+ )?(?:(?:video|tele)?conference|meetings?"
    r"|talks(?! (?:with|to|about)\b)|session"
    r"|ministerial|summit)\b"
)
#: Behind a city: the one beside it that shares the meeting, as in "Strasbourg-Kehl".
TWIN: Final = r"(?:[/\u2013-](?-i:[A-ZÀ-Þ])[\w']+)?"
#: A summit that is named by its place.
SUMMIT_IN = pattern(
    r"\b(?:summit|sommet) (?:in|at|à|de|d')(?: the)? ?(?:<K>(?:,? \(?<C>)?|<C>)"
    r"|(?:<K>|<C>) (?:<G>(?:'s?)? )?summit\b"
)
SUMMIT = regex(r"\b(?:[Ss]ummit|[Ss]ommet)\b")
