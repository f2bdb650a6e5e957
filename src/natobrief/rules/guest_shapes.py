"""Words of coming and of meeting, beside which guests are named; English and French."""

from __future__ import annotations

from natobrief.model import Language
from natobrief.rules.guest_shapes_fr import GUEST_FIRST_FR, ONLY_PARTIES
from natobrief.rules.guest_words import (
    ACTIVITY_FR,
    AS_MEMBER,
    HOLDER_AHEAD,
    HOSTS_AHEAD,
    MEALS,
    MET_AHEAD,
    NAMED_AHEAD,
    NO_ACTIVITY,
    OWN_GUESTS_AHEAD,
    PARTY_AHEAD,
    PURPOSELY_TO,
    SITTING,
    SITTING_DOWN,
    THERE_AND_THEN,
    THERE_AND_THEN_TOO,
    TO_PLACE,
)
from natobrief.rules.marks import pattern
from natobrief.rules.wording import one_of

_MODAL_EN = one_of(
    r"""
    will | would | shall | (?:was|were|is|are) to
    (?:is|are) (?:due|expected|set|scheduled|likely|going|planning|preparing) to
    (?:plan|intend)s? to | (?:is|are) confirmed to
    (?:have|has) confirmed (?:that )?(?:they|he|she|it) (?:will|would)
    """
)
#: After an organisation: its house, or nothing.
_OF_HOUSE = r"(?:'s?)?(?: headquarters| HQ)?(?! (?:-led|member|troops|forces|mission|base)|-)"
#: What brings guests together: a meeting, and no group that always does.
_EVENT = (
    r"(?:meetings?|summit|conference|sessions?|event|talks|forum|gathering|ministerial|dinner"
    r"|lunch|consultations|call|round ?table)"
)
#: A conference that somebody else holds; that of the Military Committee is one of those who meet.
_OTHER_EVENT = (
    r" (?:the |an? )?(?!Military Committee)(?:(?:(?-i:[A-Z])[\w'-]+|<K>|<A>|<G>) ){1,4}"
    r"(?-i:Conference|Forum|Dialogue|Congress|Contact Group|Assembly)\b"
)
#: Those whom guests address; topics are addressed by anybody.
_SPOKEN_TO = (
    r"(?:the |NATO |Allied |all |[0-9]+ |their |his |her |<G>(?:'s)? |a |an |our )*"
    r"(?:[\w-]+ ){0,2}?"
    r"(?:<L>|<B>|Allies|allies|ministers|leaders|[Cc]ouncil|[Cc]ommittee|ambassadors|colleagues"
    r"|counterparts|meetings?|summit|sessions?|conference|plenary|assembly|Alliance|<G>)(?!\w)"
)
_OUR_TALKS = (
    r"(?:(?:the|our|this|these|their) )?(?:[\w-]+ ){0,2}?"
    r"(?:meetings?|sessions?|discussions?|talks|debate|summit|conference)\b"
)
_COMING_EN = one_of(
    rf"""
    present | in attendance | attend(?!{_OTHER_EVENT}) | join(?!{AS_MEMBER})
    attending | joining(?!{AS_MEMBER}) | take part | taking part | participate | partake
    participating | represented | part of | among | at the table | guests? | sit in | sit at
    sit with | come | travel | be there | be in <K> | have (?:a seat|dinner|lunch) | sit down with
    take (?:his|her|their|its|a|the|up) (?:seat|place)s?
    meet(?: with)? (?=the Allies|Allies|<L>|allied|his|her|them|NATO|<G>)
    brief | address (?={_SPOKEN_TO}) | contribute (?=to {_OUR_TALKS}) | speak (?:with|to)
    be received | received | on hand | hear
    """
)
#: Before a verb in the present: nothing that takes it back ("cannot attend").
_NOT_UNDONE = r"(?<!\bmay\s)(?<!could\s)(?<!\bto\s)"
#: Those to whom guests speak.
_AUDIENCE = (
    r"(?:the |NATO |Allied |all |[0-9]+ |their |his |her |<G>(?:'s)? )*"
    r"(?:<L>|Allies|allies|ministers|leaders|Council|ambassadors|colleagues|counterparts)"
)
#: Whose counterparts: "Finnish and Swedish ".
_OF_SOME = r"(?:<A>,? (?:and )?){1,8}"
#: What somebody gives who reports to a meeting.
_REPORT_NOUN = r"(?:briefing|update|overview|assessment|account)"
_REPORT = rf"(?:with )?(?:an?|his|her|their) (?:[\w-]+ ){{0,3}}?{_REPORT_NOUN}"
#: What brings those together who meet.
_SITTING_FR = (
    r"(?:réunions?|sessions?|séances?|discussions?|débats?|travaux|échanges?|consultations|sommet"
    r"|conférence|dîner|déjeuner|entretiens|ministres|Alliés|homologues|collègues|dirigeants|<L>)"
)
SUBJECT_FIRST = {
    Language.EN: pattern(
        one_of(
            rf"""
            {_MODAL_EN} (?:also |then |again )?(?:be )?{_COMING_EN}(?:(?<=\s)|(?!\w))
            will (?:also )?(?:visit|travel to|go to|fly to) [^.;]{{2,80}}? to (?:attend|join\
                |participate in|take part in)(?!{_OTHER_EVENT})\
                (?= (?:the |a |an )(?:[\w-]+ |<G> |<LOB>(?:'s?)? ){{0,4}}?{SITTING})
            (?:are|is) sending (?:their|its) <LO> | (?:have|has) confirmed (?:their|his|her|its) \
                (?:attendance|participation|presence)
            (?:have|has) (?:also |all |both )*(?:been invited|accepted\
                |agreed to (?:attend|join|take part))
            (?:are|is|was|were) (?:also |all |both )*invited
            (?:are|is) (?:[a-z]+ )?(?:pleased|proud|glad|happy|delighted|honou?red) to \
                (?:be able to )?(?:attend|join|participate|take part)\b\
                (?!{AS_MEMBER}|{_OTHER_EVENT})
            (?:are|is) (?:also )?(?:due|expected) in <K>
            {_NOT_UNDONE}(?:attends?|joins?|participates?|takes? part|sits? in)\
                (?= (?:in|all|the|its|their|every|each|them|us|Allies|a|as|for|via)\b|[.])\
                (?!{AS_MEMBER}|{_OTHER_EVENT})
            (?:attended|joined|took part in|participated in|(?:is|are) attending\
                |(?:is|are) (?:taking part|participating) in)(?!{_OTHER_EVENT}) \
                (?=(?:part of )?(?:the |a |an |all |their )?(?:[\w-]+ |<G>(?:'s?)? ){{0,3}}\
                (?:{SITTING}|(?-i:Council|Commission)\b))
            (?:(?:will|is to) represent|represent(?:s|ed)) (?:the country|(?:the |our )?<C>) at\b
            (?:is|are) taking part(?= as )
            comes? to (?:its|their|his|her|the) (?:[\w-]+ ){{0,2}}(?:summit|meeting|conference)
            (?:have|has|had) (?:also |all |both )*(?:been invited|accepted|joined|attended\
                |taken part in) \
                (?=(?:the |a |an |all |their )?(?:[\w-]+ |<G> ){{0,2}}{SITTING})
            (?:addressed|briefed|updated|joined|met(?: with)?|spoke (?:to|with)|sat (?:down )?with\
                |appeared before|meets(?: with)?) (?={_AUDIENCE})
            (?:briefed|updated|addressed) (?=(?:us|all of us)\b)
            addressed (?=the (?:[\w-]+ )?(?:meeting|session|summit|conference)\b)
            (?:gave|provided) (?=(?:us|{_AUDIENCE}) {_REPORT}\b)
            (?:was|were) (?:also )?(?:received|welcomed|hosted) (?:by|at|in)\b
            (?:are|is|was|were) (?:also )?(?:connected|linked|patched)(?: in)?(?= (?:for|to|by\
                |via|from)\b)
            joined(?: in)?(?= (?:from <K>|(?:by|via|over) (?:an? )?(?:secure )?(?:video|phone|tele)\
                |remotely|virtually|online))
            joined (?=us\b|them\b|(?:in )?to (?:attend|discuss|participate|take part)\b)
            (?:was|were) (?:also |both )?(?:present|in attendance|represented|on hand)\b
            co-?(?:hosted|chaired|organi[sz]ed|convened)(?= (?:the|an?|this)\b)
            (?:took part|participated|joined in|attended)(?=[.,;]| (?:as|for|via|by|too|also)\b\
                | (?:the )?(?:[\w-]+ ){{0,4}}?(?:online|virtually|remotely)\b)
            (?:will (?:also )?(?:visit|travel to)|visits|visited|is visiting|paid a visit to\
                |is on a visit to|will pay a visit to|arrived at\
                    |came to) (?=(?:the )?<G>{_OF_HOUSE})
            """
        )
    ),
    Language.FR: pattern(
        r"(?:\by )?"
        + one_of(
            rf"""
            (?:ont|a) (?:également |aussi )?été (?:également |aussi |\w+ment )?associée?s? \
                (?=(?:à (?:la |l'|cette )|aux? |à )(?:[\w-]+ )?{_SITTING_FR})
            (?:s'est|se sont) (?:également |aussi |ensuite )?jointe?s? (?=à (?:eux|elles|nous)\b\
                |(?:à (?:la |l'|cette |leurs? )|aux? )(?:[\w-]+ )?{_SITTING_FR})
            (?:était|étaient) (?:également |aussi )?(?:présente?s?|représentée?s?|invitée?s?)
            (?:s'est rendue?|se sont rendue?s|se rendra|se rend|est en visite|a effectué une visite\
                |effectuera une visite) (?:à l'|au siège de l'|auprès de l')(?=<G>)
            se rend(?:ra|ront|ent)?(?:,? (?:le |les |ce )?<D>,?)? (?=(?:au|à la|à l') ?\
                (?:prochaine? )?(?:sommet|réunion|session)\b)
            (?:participai|assistai)(?:t|ent) (?=à|aux?\b)
            (?:se rend(?:ra)?|s'est rendue?)(?:,? (?:(?:à|en|au|aux) <CK>|(?:le |ce |les |du )?<D>)\
                ,?){{1,3}} (?:pour|afin de) (?:participer|assister|prendre part){ACTIVITY_FR}
            devr(?:aient|ait) (?:également |aussi )?(?:être présente?s?|participer{ACTIVITY_FR}\
                |assister|prendre part{ACTIVITY_FR})
            (?:ont|a) confirmé (?:leur|sa) (?:présence|venue|participation){ACTIVITY_FR}
            participer(?:ont|a){ACTIVITY_FR} | prendr(?:ont|a) part{ACTIVITY_FR}
            assister(?:ont|a) | rejoindr(?:ont|a)
            ser(?:ont|a) (?:également |aussi )?(?:\w+ment )?\
                (?:présente?s?|invitée?s?|représentée?s?)
            s'adresser(?:ont|a) (?=aux?\b|à)
            se joindr(?:ont|a) | rencontrer(?:ont|a) | siéger(?:ont|a) | interviendr(?:ont|a)
            sont (?:également |aussi )?(?:invitée?s|conviée?s|attendue?s)
            est (?:également |aussi )?(?:invitée?|conviée?|attendue?)
            (?:ont|a) été (?:également |aussi )?(?:invitée?s?|conviée?s?|reçue?s?|accueillie?s?)
            viendr(?:a|ont) (?:quant à (?:lui|elle|eux) |ensuite |également )?\
                (?:exposer|présenter|participer|s'adresser)
            retrouver(?:a|ont) (?=les (?:Alliés|ministres|dirigeants|<L>))
            (?:a|ont) pris la parole devant
            (?:a|ont) (?:également |aussi )?(?:participé|assisté|pris part)\
                (?: pour la première fois)?{ACTIVITY_FR} (?:à|aux?)\b
            participe(?:nt)?(?!\w){ACTIVITY_FR} | pren(?:d|nent) part{ACTIVITY_FR} | assistent
            """
        )
    ),
}
#: Words of meeting somebody that count where an office or "counterpart" follows.
GUEST_FIRST = {
    Language.EN: pattern(
        one_of(
            rf"""
            \b(?:be|been|being|are|is|was|were) joined(?: [^.;,]{{0,40}}?)? by | \bjoined by
            \battended(?: e\.g\.| [^.;,]{{0,40}}?)? by
            \baccompanied by(?= (?:the |their )?(?:<A>(?:,? and|,)? ){{1,8}}<L>)
            \bparticipation of{NO_ACTIVITY} | \bin the presence of
            \bwelcomed the presence of{HOLDER_AHEAD}
            \b(?:will|would|{PURPOSELY_TO}|are to|is to) (?:also |then )?\
                (?:meet|be meeting|exchange views|talk|confer|consult|sit down)\
                (?: separately| again)?\
                (?:{THERE_AND_THEN} with| with| together with)?{MET_AHEAD}
            (?:<L>|\b[Mm]inisters|\b[Ll]eaders|\bAllies)(?: also| then| later| separately| again)* \
                met(?: with| together with)?{MET_AHEAD}
            (?:<L>|\b[Mm]inisters|\b[Ll]eaders|\bAllies|(?-i:Council|Committee|Commission|NAC)) \
                (?:(?:will|are to|is to|are due to) meet|met|meets?)(?: \w+ly)?{THERE_AND_THEN} \
                (?:together )?with{MET_AHEAD}
            \b(?:[Tt]hey|[Ww]e)(?: also| then| later| separately| again)* met with{MET_AHEAD}
            \bon the (?:first|second|third|last)(?: day)?,? with{HOLDER_AHEAD}
            \bdiscussed (?:together )?with{MET_AHEAD}
            \bjoint (?:press|news|media) (?:point|conference|briefing|availability|statements?) \
                (?:with|by|of){HOLDER_AHEAD}
            \b(?:(?:remarks|statements?|press \w+) with|and){HOLDER_AHEAD}(?=[^.;:]{{3,160}} \
                (?:before|after|following|prior to|ahead of) their (?:[\w-]+ ){{0,2}}?\
                (?:meeting|talks|lunch|dinner)\b)
            \bto (?:\w+ly )?exchange views(?: via [^.;,]{{1,40}}?)? with{HOLDER_AHEAD}
            \b(?:exchanged|shared) views(?: \w+){{0,2}} with{HOLDER_AHEAD}
            \b(?:a|an|the|our) (?:\w+ )?(?:video|tele) ?conference with{HOLDER_AHEAD}
            \bdiscuss(?:ed)?(?! with) [^.;:]{{3,120}}? with{HOLDER_AHEAD}
            \b(?:met|meets)(?: separately| again| bilaterally| informally| virtually| online\
                | remotely)?(?:,? (?:(?:on|in) )?(?:<D>|<K>(?:,? \(?(?:the )?<C>\)?)?),?){{0,2}}\
                (?: with| together with)?{HOLDER_AHEAD}
            \b(?:held|had|holds)(?: [a-z]+){{0,4}} {MEALS}(?: separately| again)?\
                (?: together)?(?:,? (?:(?:on|in) )?(?:<D>|<K>(?:,? \(?(?:the )?<C>\)?)?),?){{0,2}} \
                with{HOLDER_AHEAD}
            \b(?:is|are) meeting(?: with)?{HOLDER_AHEAD}
            \b(?:spoke|spoken|speaks|talked)(?: \w+| <D>){{0,4}} (?:with|to){HOLDER_AHEAD}
            \b(?:had|has|have|held|holds?)(?: \w+){{0,4}} (?:(?:phone|telephone|video)[ -])?\
                (?:call|conversation)s?(?: (?:on )?<D>)? with{HOLDER_AHEAD}
            \b(?:received|hosted)(?! (?:the )?<L>){HOLDER_AHEAD}
            \b(?:was|were|be|been) (?:\w+ )?(?:received|welcomed)(?: [^.;:,]{{1,40}}?)?,? \
                by{HOLDER_AHEAD}
            \b[Ff]ollowing (?:\w+ )?(?:partners|countries|states|nations|organi[sz]ations\
                |delegations|Allies|invitees|guests) [^.;:]{{0,60}}?\b(?:attend(?:ed)?\
                |participat(?:ed?|ing)|t(?:ake|ook) part|represented|invited|joined?)\b\
                [^.;:]{{0,40}}:{ONLY_PARTIES}
            \binvolv(?:e|es|ed|ing){HOLDER_AHEAD}
            \bconven(?:ed|es)(?: [a-z]+){{1,4}} meeting(?: of [^.;:,]{{3,120}}?)?\
                (?: (?:(?:at|in) (?:the )?)?(?:<D>|<K>|White House\
                |<G>(?:'s?)? [Hh]eadquarters)){{0,3}} with{HOLDER_AHEAD}
            \blook(?:s|ed|ing)? forward to (?:welcoming|hosting|receiving){HOLDER_AHEAD}
            \b(?:welcomed|hosts|receives|welcomes){HOLDER_AHEAD}(?:{TO_PLACE}|{NAMED_AHEAD})
            \b(?:special |warm )*welcome to{HOLDER_AHEAD}{NAMED_AHEAD}
            \bwe (?:will|are going to)(?: also| then)? have(?: with us)?{HOLDER_AHEAD}
            \bwelcome(?: also| again| here| back)*(?: to)?(?= (?:our|all|the|their) \
                (?:[\w-]+ ){{0,2}}?(?:colleagues|counterparts|partners|friends|guests|<L>) \
                (?:from|of)\b)
            \bwelcome(?: also| again| back)* to(?= (?:the )?<CG>(?:(?:,? and|,) \
                (?:the )?<CG>)*,? who\b)
            \b(?:I|we|[Ll]et me|[Ll]et us)(?: \w+){{0,4}}? welcome{HOLDER_AHEAD}{NAMED_AHEAD}
            \bwe (?:also |then |further )?welcomed(?= (?:the )?(?:<O> of (?:the )?<C>|<A> <O>)\
                (?:[.,;]| (?:at|to|in|for|who|and)\b|$))
            \bmeeting (?:that|which) (?:includes|brings in){HOLDER_AHEAD}
            \b{_EVENT}(?: [^.;:]{{0,80}}?)?,? (?:which |that |will |is to |is expected to )*\
                (?:br(?:ings?|inging|ought) together|gather(?:s|ed|ing)?)\
                (?: [^.;:]{{0,100}}?(?::|,? including|,? among them))?{PARTY_AHEAD}
            \bco-?(?:hosted|chaired|organi[sz]ed|convened) by(?= [^.;]{{2,120}}? and ){HOSTS_AHEAD}
            \bmeetings? of the (?:<G>|(?:(?:<G>|[\w-]+) ){{0,3}}(?:Council|NAC)) with\
                (?= (?:the )?<CGO>)
            \bover (?:a )?(?:working )?(?:dinner|lunch|breakfast) with(?= (?:the )?(?:<P>|<A>\
                |<O>|<L> of))
            \b(?:a|the|an|another) (?:\w+ )?{SITTING_DOWN} with{MET_AHEAD}
            \b{SITTING_DOWN}(?: [^.;:]{{0,60}}?)? with{HOLDER_AHEAD}
            \b(?:talks|meetings|discussions|consultations|conversations?|exchanges? of views\
                |audience|bilaterals?)(?:{THERE_AND_THEN})? with{HOLDER_AHEAD}
            \b(?:meetings?|sessions?) with(?= (?:the )?(?:partners?(?: countries| nations)? )?\
                <C>(?!'s?\b)[^.;:]{{0,80}}? (?:will|are to|focus(?:s)?ed|(?:was|were) held\
                |took place)\b)
            \btravell?ed to (?:<K>|<C>)(?: [^.;,]{{0,40}}?)? to meet(?: with)?{HOLDER_AHEAD}
            \b{MEALS}(?: (?:(?:will |is to |are to )?(?:be held|take place)|took place\
                |(?:was|were|is|are) (?:being )?held))?{THERE_AND_THEN_TOO} (?:between|among)\
                (?= (?:the )?<ACOP>[^.;]{{0,160}} and )
            \b(?:(?:were |was |be )?briefed|addressed|updated)(?: [^.;,]{{0,40}}?)? by{HOLDER_AHEAD}
            \b(?:hear|heard|hears)(?: \w+){{0,3}} from{HOLDER_AHEAD}
            \b(?:will|would|to|are to|is to) (?:also |then )?(?:have|hold)(?: [a-z]+){{0,3}} \
                {MEALS}(?: separately| again)?(?: together)? with{MET_AHEAD}
            \b(?:will|would|to) (?:also )?(?:welcome|receive|host){OWN_GUESTS_AHEAD}
            \b(?:will|would|to) (?:also )?(?:welcome|receive|host){HOLDER_AHEAD}
            \bwelcomed (?:also )?{OWN_GUESTS_AHEAD}{TO_PLACE}
            \bwelcomed(?= (?:(?:their|our|the) )?{_OF_SOME}(?:counterparts?|colleagues?)\b)
            \bwelcomed(?= (?:their|our) (?:counterparts?|colleagues?) (?:from|of) )
            \bhost(?:s|ed|ing)? (?:a|an|the) (?:[\w-]+ ){{0,2}}{MEALS} (?:for|with){HOLDER_AHEAD}
            \bvisits? (?:to (?:the )?<G>(?:'s?)?(?: headquarters| HQ)?,? )?(?:by|of){HOLDER_AHEAD}
            \b{MEALS} (?:of|with) [^.;:,]{{2,80}}, including{HOLDER_AHEAD}{NAMED_AHEAD}
            \bin (?:an? |the )?(?:[0-9]{{2}}|<G>) ?\+ ?(?=<C>(?:(?:,? and|,) <C>)* format\b)
            \bin (?:an? |the )?(?:[0-9]{{2}}|N) ?\+ ?[1-9] format(?: together)? with(?= <C>)
            \b(?:announced|confirmed) (?:their|his|her) (?:attendance|participation|presence) ?:\
                (?= (?:the )?(?:<O>|<A>|<L> (?:of|from)|<P>))
            \bincluding with{HOLDER_AHEAD}
            \btogether with | \balongside | \b(?:meet|meeting) with(?! (?:his|her)\b)
            \b(?:invited(?!(?: partners| countries| nations| guests)? ?:)|invitations? (?:has\
                |have) (?:also )?(?:been|gone) (?:sent |extended |out )?to)
            (?:<L>|\b(?:ministers|leaders|those|delegations)) who (?:attended|took part\
                |participated|were (?:present|represented)) (?:were|came|are) from\
                (?= (?:the )?<CG>)
            \bwelcomed [^.;:,]{{2,60}}? (?:counterparts|colleagues), including{HOLDER_AHEAD}
            \b(?:including|with)(?: the)? (?:invitees?|observers?)(?: countries| nations| states)?\
                (?= (?:the )?<C>)
            \bguests?[^.;:]{{0,200}} ?:
            ^(?:[-*\u2022] )?(?:(?:participating|attending|invited|partner|guest) (?:countries\
                |nations|states|partners|delegations)|participants|attendance|attendees|attending\
                |invited|invitees|represented) ?:{ONLY_PARTIES}
            ^also (?:invited|represented|present|attending) (?:are|were|will be){PARTY_AHEAD}
            \b(?:special|invited|honou?red|honorary) guests(?: (?:of|at) [^.;:,]{{2,60}})? \
                (?:were|are|will be|include|included)(?= (?:the )?(?:<ACOG>|(?-i:[A-Z])))
            (?:\b(?:also |equally )|^)(?:attending|present|joining|participating|taking part)\
                [^.;:,]{{0,80}}? (?:will be|are|is|was|were){PARTY_AHEAD}
            \b(?:present|attending|participating|taking part|participants|attendees)\
                (?: [^.;:,]{{0,40}})? (?:will be|are|were|included?)(?= <P>,? \(<C>\))
            \bamong (?:the |those )?(?:participants|guests|attendees|attending|present)\
                (?: [^.;:,]{{0,40}}?)? (?:are|will be|was|were)\
                (?= (?:the |their )?(?:<A>|<L> (?:of|from)|<C>|<O>))
            \b(?:participants|guests|attendees|partners present) (?:also |will |will also )?\
                (?:included?|are|were){PARTY_AHEAD}
            \b(?:as|so) (?:will|do|does|was|were|is|are|did){PARTY_AHEAD}
            \bfirst (?:such )?(?:\w+ )?(?:meeting|summit|conference|session) \
                (?:for|with){PARTY_AHEAD}
            ^by(?= (?:the )?(?:NATO |<G>(?:'s?)? )?<O>[^.;:]{{3,120}}?,? (?:and|with) (?:the )?\
                (?:<A>|<C>'s|<O>)){HOLDER_AHEAD}
            ^Meeting(?: with)?{HOLDER_AHEAD}
            ^(?:Together )?With(?= (?:the )?(?:<A>|<C>|<O>|<L> of|their counterpart))\
                (?![^.;]{{0,120}}? (?:as (?:the |its |their )?host|in the chair|presiding))
            \bwith(?= (?:the )?(?:<A>|<C>|<O>|<L> of|<P>)[^.;]{{0,200}} \
                (?:also )?(?:attending|in attendance|taking part|participating|as guests?\
                    |joining|present(?=[.,;]|$| at| in))\b)
            """
        )
    ),
    Language.FR: GUEST_FIRST_FR,
}
