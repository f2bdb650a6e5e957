"""Shapes of sentences that tell of visits, and of talks of two."""

from __future__ import annotations

from natobrief.rules.marks import pattern
from natobrief.rules.talks_shapes_fr import TALK_FR, TALKS_FR, THEIR_TALKS_FR
from natobrief.rules.talks_words_fr import MET_EACH_OTHER
from natobrief.rules.wording import one_of
from natobrief.text.characters import LATIN_CAPITALS

#: Who visits or meets, up to the verb.
_WHO = r"(?P<who><P>|<O>|<B>|<L>|\b(?:delegation|délégation))(?:,? [^.;:]{0,120}?)?,? "
_A = r"(?:an? |une? |sa |son |leur |his |her |their )(?:[\w-]+ ){0,3}?"
_VISITS = one_of(
    rf"""
    c(?:ame|omes) to(?= (?:<G>|<K>))
    (?:will|is to|are to|is due to|was to|is set to) (?:also |again )?\
        (?:visit|travel to|come to(?= (?:<G>|<K>))|go to|be in|(?:pay|make) {_A}visit (?:to|in))
    (?<!failing\s)(?<!unable\s)to (?:visit|travel to) | visits | visited | visiting
    travels to | travell?ed to | travell?ing to | arrive[sd] in | (?:will|is to) arrive in
    (?:wraps|wrapped) up {_A}visit (?:to|in)
    (?:paid|pays|made|makes|begins|began|concludes|concluded|is on|was on) \
        {_A}(?:visit|trip) (?:to|in)
    (?:se rend(?:ra|ront|ent)?|s'est rendue?|se sont rendue?s|est arrivée?|sont arrivée?s\
|(?:est|était|sera|sont|étaient|seront) en (?:visite|déplacement|voyage)\
|(?:(?:fe|effectue|entame)r(?:a|ont)|fait|font|effectue(?:nt)?|entame(?:nt)?\
|(?:a|ont) (?:fait|effectué|entamé|achevé|débuté|mené)\
|vien(?:t|nent) (?:de |d')[a-zé]+er\
|(?:commence|débute|achève|mène)(?:ra|ront|nt)?)(?:,? (?:le |ce |du )?<D>,?)? {_A}\
(?:visite|déplacement|voyage|mission|tournée))(?: (?:d'État|d'amitié|d(?:e|'une?) \w+(?: jours)?\
|[a-zé]+|<D>)){{0,3}} \
(?:à|en|au|aux|dans)
    visiter(?:a|ont) | (?:a|ont) visité
    """
)
_PLACE = (
    r"(?:the |la |le |l')?(?:(?P<site><G>(?:'s?)? (?:headquarters|HQ)|siège de l'<G>)"
    r"|(?P<city><K>)(?:,? \(?(?:in |en |au |aux )?(?:the )?(?P<country><C>)\)?)?|(?P<state><C>)"
    rf"|(?P<town>(?-i:[{LATIN_CAPITALS}])[\w'-]{{2,30}}),? \(?(?P<country2><C>)\)?)"
)
#: Where somebody is who does something else there: "X, who is visiting Norway, met Y".
_BY_THE_WAY = r"(?<!who\sis\s)(?<!who\swas\s)"
VISIT = pattern(rf"{_WHO}(?P<verb>\b{_BY_THE_WAY}{_VISITS}) {_PLACE}")
#: A house, a headquarters or a base that is visited, with the city where it stands.
VISIT_SITE = pattern(
    rf"{_WHO}(?P<verb>\b{_BY_THE_WAY}"
    r"(?:(?:will|is to|is due to) (?:also )?visit|visits|visited|visitera|a visité)) "
    r"(?!<[PO]>)(?:[^.;:]{2,120}?),? (?:in|near|outside|at|à|près de) "
    rf"(?:(?P<city><K>)(?:,? \(?(?:the )?(?P<country><C>)\)?)?"
    rf"|(?P<town>(?-i:[{LATIN_CAPITALS}])[\w'-]{{2,30}}),? \(?(?P<country2><C>)\)?)"
)
#: The same, by a noun: "during a visit to Oslo", "on the second day of his visit to Norway".
_DURING = pattern(
    r"\b(?:during|on|as part of|concluding|ending|ahead of"
    r"|(?:start|beginning|end|close|occasion|first day|second day|last day|focus|purpose) of"
    r"|in the course of"
    r"|(?:au cours|lors|à l'occasion|dans le cadre) (?:de|d')) ?"
    rf"(?:{_A}|(?:the )?(?:<O>,? )?(?:<P>|<O>)(?:'s?)? (?:[\w-]+ ){{0,2}}?)"
    r"(?P<verb>(?:visit|trip|visite|déplacement|voyage)s?)"
    r"(?: (?:officiel|bilatéral|présidentiel)(?:le)?| (?:de travail|d'État|d'Etat|privée?)){0,2}"
    rf" (?:to|à|en|au|aux) {_PLACE}"
)
#: The same, in front of what is said or done there: "Visiting Oslo on 5 May, she said".
_VISITING = pattern(rf"(?P<verb>\b(?-i:Visiting|Travelling to|Traveling to)) {_PLACE}")
#: Before an office or a name: of which country, or of which organisation and its short form; or
#: of a part of a country.
_WHOSE = (
    r"(?:(?:<AC>(?:'s?)?(?: \((?:<C>|[A-Z]{2,5})\))?|<G>(?:'s?)?(?: \(<G>\))?"
    r"|(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+){0,2}) )?"
)
#: The same, of whom somebody meets: "Meeting the President of Norway in Oslo, she said".
_MEETING = pattern(
    rf"(?P<verb>\b(?-i:Meeting))(?: with)? (?:the |his |her )?{_WHOSE}(?:<P>|<O>)(?!'s)"
)
#: Behind an office: the body in which it is held, and no other meeting.
OF_BODY = pattern(r" (?:of|de|du|d') ?(?:the |la |l')?<B>")
#: In a headline: whose visit it is.
OF_VISITOR = pattern(
    rf"(?P<who><P>|<O>)(?:'s?)? (?:[\w-]+ ){{0,2}}(?P<verb>visit|trip) to {_PLACE}"
)
#: The same, behind the visit: "Visit of the Deputy Secretary General, Ann Holm, to Oslo".
VISIT_OF = pattern(
    r"\b(?P<verb>visit|trip|visite|déplacement)(?: [a-zé]+)? (?:of|by|de|du|d') ?(?:the |la |l')?"
    rf"(?P<who><P>|<O>)[^.;:]{{0,80}}?,? (?:to|à|en|au|aux) {_PLACE}"
)
#: In a headline: somebody is somewhere.
TITLED = pattern(
    rf"(?:{_WHO}(?:\b(?:is |was )?in|\b{_VISITS})|.{{0,80}}?\bvisit(?:s|e)? (?:to|à|en|au|aux)) "
    rf"{_PLACE}(?!<CK>| (?:[\w-]+ )?(?:meeting|summit|talks|conference|policy|mission)|'s?\b)"
)
#: "Will visit on 5 May", where the headline says whom.
GOES = pattern(rf"{_WHO}(?P<verb>\b(?:(?:will|is to|is due to) visit|visits|visited)) (?:on )?<D>")
#: Behind a place: another one that is visited too.
AND_ANOTHER = pattern(
    r"(?:, (?:and |et )?| and | et )(?:to |in |à |en |au |aux )?(?:the |la |le |l')?<CK>"
)
#: The house of the one who receives.
_HOUSE = (
    r"(?:at (?:the )?<G>(?:'s?)? (?:headquarters|HQ)"
    r"|au (?:nouveau )?siège de l'(?:<G>|Organisation)"
    r"|à (?:l'[ÉE]lysée|(?:l'[Hh]ôtel )?Matignon|l'[Hh]ôtel de Brienne)"
    r"|au (?:[Pp]alais (?:de l'[ÉE]lysée|d'Egmont)|ministère|Quai d'Orsay))"
)
_MEETS = one_of(
    r"""
    (?:will|is to|are to|is due to) (?:also |again )?(?:meet|receive|welcome|host\
|(?:hold|have) (?:an? |several |separate |bilateral |trilateral )*\
(?:meetings? |talks |negotiations |consultations |discussions |working (?:lunch|dinner|breakfast) )\
(?:(?:in|at) <K>(?:,? (?:the )?<C>,?)? )?with)
    (?:is|are) meeting(?: with)?
    to meet | met(?: (?:virtually|separately|briefly|bilaterally|informally|privately|again))?
    meets
    (?:was|were|will be|is to be) (?:also |[a-z]+ly )?(?:received|welcomed|hosted)\
(?=[^.;:]{0,60} by )
    (?:convened|convenes|will convene) a meeting(?= )
    spoke(?=(?: <D>| again| separately)* (?:with|to) )
    (?:held|had|(?:is|are) (?:holding|having)) (?:an? |several |separate |bilateral |trilateral )*\
(?:talks|negotiations|consultations|meetings?|discussions|conversations?\
|(?:working )?(?:lunch|dinner|breakfast))\
(?:(?: in <K>(?:,? (?:the )?<C>|,? \(<C>\))?,?)?(?:,? (?:on )?<D>,?)?\
|,? (?:on )?<D>,? in <K>(?:,? (?:the )?<C>|,? \(<C>\))?,?) with
    holds (?:bilateral )?(?:talks|negotiations|consultations) with | received | welcomed | hosted
    """
)
_TALK = pattern(
    rf"{_WHO}(?P<verb>\b{_MEETS})(?: today| yesterday| aujourd'hui|(?: virt| offici)\w+)?"
    r"(?:,? (?:on |ce |le )?<D>,?)?"
    rf"(?: (?:(?:in|à) <K>(?:,? (?:DC|<C>))?|at the White House|{_HOUSE}),?)?"
    r"(?: (?:on |le |ce )?<D>)?"
    r" (?:with |to |by |avec |par )?(?:the |his |her |le |la |les |l'|son |sa |ses )?"
    rf"{_WHOSE}(?:(?:acting|interim|new|newly (?:elected|appointed)|outgoing"
    r"|nouveau|nouvelle) )?(?:(?-i:House|Senate|Parliament) )?"
    r"(?:<P>|<O>|(?:(?:several|many|other|top|senior|key) )*<L>"
    r"|homologues?\b|counterparts?\b|colleagues?\b"
    r"|(?:(?:an?|une) )?(?:<GA>(?:'s?)? )?(?:[\w-]+ ){0,3}?(?:delegation|délégation)\b)"
)
#: Those who are named one after the other, or their offices, meet each other.
_TOGETHER = pattern(
    r"(?P<who><P>|<O>)(?:,? [^.;:]{0,240}?)?,? (?:and|et) (?:[^.;:]{0,120}? )?"
    r"(?:<P>(?: of (?:the )?<C>)?|<A> <O>|<O> (?:<A>|(?:(?:of|de|du|des) |d')[^.;:,]{2,60}?)),? "
    r"(?P<verb>(?:met|meet|will meet|are (?:due )?to meet|are meeting"
    r"|(?:held|hold|will hold|are (?:due )?to hold|are holding) (?:talks|(?:an? )?(?:[\w-]+ ){0,2}?"
    r"(?:talks|meeting|consultations|negotiations))"
    rf"|{MET_EACH_OTHER}))"
    r"(?= (?:today|yesterday|here|again|aujourd'hui|hier|in|at|on|à|en|au|le)\b| \(?<D>)"
)
#: Those who say "we" met on a day or in a city.
_WE_MET = pattern(
    r"\b(?P<who>(?-i:We|we)),? (?:[^.;]{0,300}?,? )?(?P<verb>(?:have )?met) (?:today )?"
    r"(?=(?:on )?<D>|in <K>)"
)
#: Talks by telephone or video: they have no place.
_CALLED = one_of(
    r"""
    (?:spoke|talked|speaks|will speak),? (?:(?:on )?\(?<D>\)?,? |again |earlier )*\
        (?:by|on the|over the|via)(?: secure)? (?:(?:tele)?phone\
        |video(?: ?-?(?:link|call|conference))?)
    (?:had|has had|has|held|holds|conducted|made|will have|will hold) \
        (?:(?:an? |another )?(?:[\w-]+ ){0,2}?\
        (?:(?:(?:tele)?phone|video)[ -](?:call|conversation|talks|conference)|videoconference)\
        |(?:an? |another |his |her |their )(?:[\w-]+ ){0,2}?call(?=(?:,? (?:on )?<D>,?)? with ))
    (?:receive[sd]|got|took) (?:an? |another )?(?:[\w-]+ ){0,2}?\
        (?:(?:(?:tele)?phone|video)[ -])?call(?=(?:,? (?:on )?<D>,?)? from )
    (?:s'est|se sont|s'entretien(?:nen)?t|s'entretiendr(?:a|ont))(?: entretenue?s?)?\
        (?:,? (?:<D>|ce jour|ce matin|ce soir|cet après-midi),?)? \
        (?:par (?:téléphone|visioconférence)|au téléphone)
    (?:(?:a|ont)(?: eu)?|aur(?:a|ont))(?:,? (?:le |ce )?<D>,?)? (?:un |une )?(?:nouvel |nouvelle )?\
        (?:entretien|conversation|échange) téléphonique
    """
)
CALL = pattern(
    rf"{_WHO}(?P<verb>\b{_CALLED})"
    r"(?:,? (?:on |le |ce )?<D>,?)? (?:with|to|from|avec) (?:the |his |her |le |la |l'|son |sa )?"
    rf"{_WHOSE}(?:<P>|<O>|counterpart\b|homologue\b|(?:several |many |other )?<L>)"
)
#: The same, by the verb alone, where a day or an aim tells that it is no name that is given.
RANG = pattern(
    rf"{_WHO}(?P<verb>\bcalled) (?:the |his |her )?(?:<AC>(?:'s?)? )?(?:<O>,? )?(?:<P>|<O>)"
    r"(?:,? (?:on )?<D>|,? to (?:reaffirm|discuss|congratulate|express|reiterate|thank|convey"
    r"|offer|coordinate|brief|review)\b)"
)
#: The same, by a noun: "during a meeting in Oslo with the Prime Minister".
_TALKS = pattern(
    rf"{_WHO}(?P<verb>\b(?:meeting|talks|rencontre|entretien|entrevue|tête-à-tête)\b)"
    r"(?:,? (?:on |le |ce )?<D>,?)?(?: (?:in|à) <K>(?:,? (?:the )?<C>)?,?)?(?: (?:on|le) <D>,?)?"
    rf" (?:with|avec) (?:the |his |her |le |la |l'|son |sa )?{_WHOSE}(?:<P>|<O>)"
)
#: The same, of both who met: "a meeting between the Minister and President X".
_BOTH = pattern(
    r"\b(?P<verb>meeting|talks|conversation|rencontre|entretien) (?:between|entre) "
    rf"(?:the |le |la |l')?{_WHOSE}(?P<who><P>|<O>)[^.;]{{0,100}}?,? (?:and|et) "
    rf"(?:the |his |her |le |la |l'|son |sa )?{_WHOSE}(?:<P>|<O>)"
)
#: Of both who spoke by telephone: "The Minister and the President had a phone call".
BOTH_CALLED = pattern(
    rf"(?P<who><P>(?!<P>)|<O>(?!<O>))(?=[^.;:]{{0,400}}\b{_CALLED}\b)"  # else much is tried in vain
    r"[^.;:]{0,100}? (?:and|et) [^.;:]{0,60}?(?:<P>(?!<P>)|<O>(?!<O>))[^.;:]{0,60}?,? "
    rf"(?P<verb>\b{_CALLED})\b"
)
#: What they did "in a meeting" on a day.
IN_MEETING = pattern(
    rf"{_WHO}(?P<verb>\b(?:discussed|reviewed|addressed|thanked|praised))\b[^.;]{{0,200}}? "
    r"(?:in|at|during) (?P<where>(?:a|their) (?:[\w-]+ ){0,2}?(?:meeting|talks))"
    r"(?: (?:in <K>(?:,? (?:the )?<C>)?|at [^.;:,]{1,60}?),?)?(?: on)? <D>"
)
#: Somebody takes part in, or speaks at, something that has a day and a place.
PART = pattern(
    rf"{_WHO}(?P<verb>\b(?:(?:will|is (?:to|(?:due|set|expected|scheduled) to)) (?:also )?"
    r"(?:attend|address|join|speak at"
    r"|take part in|participate in|deliver|give)|attended|addressed|joined|spoke at|took part in"
    r"|participated in|delivered|gave"
    r"|(?:a|ont) (?:également )?(?:participé|assisté|pris part|pris la parole|présidé|prononcé"
    r"|ouvert)"
    r"|(?:doit |devrait |va )?(?:participe|assiste|préside|prononce|ouvri)r(?:a|ont)?"
    r"|(?:prend|prendra|prendront) (?:part|la parole)|interviendra|est intervenue?"
    r"|s'adresse(?:ra|ront)?|s'est adressée?|s'exprimera|s'est exprimée?))\b"
    r"|\b(?P<speech>(?:speech|address|remarks|lecture) (?:at|to)"
    r"|(?:discours|allocution) (?:à|au))\b"
)
#: Somebody takes part in talks of several that are held by video or telephone.
JOINED_CALL = pattern(
    rf"{_WHO}(?P<verb>\b(?:(?:participera|participe|a (?:[a-zé]+ )?participé|prendra part"
    r"|prend part|a (?:[a-zé]+ )?pris part) à (?:une |la )?(?:nouvelle )?"
    r"(?:(?:réunion|rencontre|consultation)s? (?:[a-zé]+ )?(?:par|en) visioconférence"
    r"|(?:réunion|rencontre|conférence) (?:virtuelle|en ligne|téléphonique)|visioconférence)"
    r"|(?:(?:will|is to|is due to) )?(?:join(?:s|ed)?|(?:participate|participates|participated) in"
    r"|(?:take|takes|took) part in) (?:an? |the )?(?:[\w-]+ )?(?:video ?-?(?:call|conference)"
    r"|(?:tele)?phone call|conference call|virtual (?:meeting|call|summit))))\b"
)
#: At a conference that others hold, named after its city: "at the Munich Security Conference".
EVENT = pattern(
    r"(?:\b(?:à l'occasion|en marge|lors) (?:de la|de l'|du) ?(?:conférence|forum) (?:de |d')"
    r"(?P<city><K>)|\b(?:at|during|on the (?:margins|sidelines) of) (?:the )?(?P<city2><K>)"
    r" (?:[\w-]+ ){0,2}(?:conference|forum)\b)[^.;]{0,160}?,? (?:the |le |la )?(?P<who><P>|<O>)"
    r"(?:,? [^.;:]{0,120}?)?,? (?P<verb>\b(?:a (?:examiné|débattu|évoqué|discuté|abordé|rencontré)"
    r"|s'est entretenue?|discussed|met|held|had|reviewed))\b"
)
#: What a conference is called: after the city in which it is held.
OF_CITY = pattern(
    r"(?P<city><K>) (?:[\w-]+ ){0,3}(?:Conference|Forum|Dialogue)\b"
    r"|(?:Conférence|conférence|Forum|forum) (?:de |d')(?P<city2><K>)"
)
PAST = pattern(
    r"\b(?:visited|travell?ed|paid|made|began|concluded|met|held|received|welcomed|spoke|talked"
    r"|had|discussed|reviewed|addressed|thanked|praised|(?:a|ont) (?:\w+é|eu|été|réuni)|s'est"
    r"|se sont|(?:est|sont) arriv\w+)\b"
)
#: Where a sentence turns from a visit to a meeting that it is made for, or is about.
ELSEWHERE = pattern(r"\b(?:summit|sommet|ministerial|meeting of|réunion d)|<B>")
#: Before such a meeting: those who meet are where it is.
ON_MARGINS = pattern(
    r"\b(?:on|in|at) the (?:sidelines|margins|fringes) of (?:(?:[\w-]+|<GACDK>)(?:'s?)? ){0,8}$"
    r"|\ben marge (?:de la |de l'|du |des |d')(?:[\w-]+ |<GACDK> ){0,6}$"
)
OF_VISIT = pattern(
    r"\b(?:visits?|visite|meets?|to meet|travels?|rencontre|reçoit|se rend|talks"
    r"|call|appel|entretien)\b"
)
SHAPES = (
    *(
        VISIT,
        VISIT_SITE,
        _VISITING,
        _MEETING,
        _DURING,
        CALL,
        RANG,
        BOTH_CALLED,
        JOINED_CALL,
        EVENT,
        _TALK,
        TALK_FR,
        _TALKS,
        _BOTH,
        IN_MEETING,
        _TOGETHER,
        TALKS_FR,
        THEIR_TALKS_FR,
    ),
    *(_WE_MET, PART),
)
