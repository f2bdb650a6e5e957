"""Words that lead to what is talked about; English and French, as parts of patterns."""

from __future__ import annotations

from natobrief.model import Language
from natobrief.rules.wording import one_of

#: "of", in whatever form it takes after a French verb.
_DE = r"(?:de |des |du |d')?"
_SUR = r"(?:sur|de|du|des|au sujet de)"
_TALKS_FR = (
    "(?:les |leurs? |nos |des |la |le |l')?"
    "(?:discussions?|débats?|travaux|échanges?|entretiens|consultations|réflexions?|examen)"
)
#: Adverbs beside a French verb, each with the space before it.
ALSO_FR = (
    r"(?:,? (?:tout d'abord|d'abord|ensuite|également|aussi|notamment|en particulier|enfin"
    r"|(?:plus )?(?:principalement|essentiellement|particulièrement|précisément)|toutefois|surtout"
    r"|largement|longuement|brièvement|avant tout|en priorité|entre autres|par ailleurs|en outre"
    r"|à nouveau|de nouveau))*"
)
#: "The debates of ministers", "their working lunch".
SITTING_FR = (
    r"\b(?:discussions?|débats?|travaux|échanges?|réunions?|rencontres?|sommet|conférence|séances?"
    r"|sessions?|déjeuner|dîner|journée|matinée|après-midi|soirée|entretiens?|consultations"
    r"|visioconférence|ministérielle|conseil|pourparlers|négociations|conversations?|entrevues?"
    r"|concertations?|tête-à-tête|dialogue|audience)(?: [^.;:,]{0,60}?)?"
)

#: What those who have talked over one thing did with another: ", évoqué X et discuté de Y".
TALKED_TOO_FR = (
    rf"(?:et |puis )?(?:également |aussi |notamment |ensuite |enfin )?(?:(?:évoqué|abordé|examiné"
    rf"|passé en revue|étudié|analysé){ALSO_FR}(?! par\b)"
    rf"|(?:discuté|débattu|parlé){ALSO_FR} (?:d'(?=\w)|(?:de|du|des)(?![\w-]))"
    rf"|fait{ALSO_FR} le point (?:sur|de|du|des)(?![\w-])"
    rf"|échangé{ALSO_FR} (?:leurs |des )?(?:points de )?(?:vues? )?sur(?![\w-])"
    rf"|réfléchi{ALSO_FR} (?:à|aux?)(?![\w-])|procédé à un échange de vues sur) ?"
)
#: Verbs of talking something over, in the infinitive.
TALK = {
    Language.EN: one_of(
        r"""
        address(?! (?:the |his |her |all |of |NATO |Allied |General |<G>(?:'s?)? )*\
            (?:<L>|leaders|ministers|Allies|colleagues|meeting|them|(?:us|you)\b|Council|Committee\
                |Commission\
            |Assembly|summit|conference|session|media|press|journalists))
        discuss | consider | review | examine | debate | take stock of
        assess(?! (?:that\b|[^.;,]{2,80}?(?<!well) as (?!well\b))) | tackle
        (?:exchange|share) views(?: (?:here|today|tomorrow|also|<D>))* on
        focus (?:(?:our|their|its|the) (?:discussions?|talks|attention|debates?|work) )?on
        talk about | talk over | look at | look into
        concentrate on | deal with | consult on | consult about | decide on | go over | go through
        take up | look back at | look ahead to | prepare for | prepare | centre on | center on
        revolve around | meet on (?!<D>|\w+day\b|[0-9])
         cover | explore | reflect on | hear about | speak about | turn to
        discuss progress on | set out | take decisions on | follow up on | compare notes on
        (?:hold|have) (?:an? |the )?(?:[\w-]+ )?(?:talks|discussions?|debates?|consultations\
            |exchanges?(?: of views)?) (?:on|about)
        (?:start|begin|open|conclude|end|finish) with (?:an? |the )?(?:[\w-]+ )?\
            (?:discussion|debate|exchange of views|briefing) (?:of|on|about)
        be (?:discussing|addressing|reviewing|considering|debating|examining|talking about)
        be (?:briefed|updated|informed) (?:on|about|of) | move (?:on )?to(?= the\b)
        (?:continue|pursue|deepen|resume) (?:the |their |our )?\
            (?:discussions|talks|consultations|debate|work) (?:on|about)
        devote (?:themselves|ourselves|itself) to
        devote (?:an?|the|one|their|our) (?:[\w-]+ )?\
            (?:sessions?|discussions?|talks|meeting|lunch|dinner|day) to
        """
    ),
    Language.FR: one_of(
        rf"""
        examiner | discuter{ALSO_FR} {_DE} | évoquer | aborder | appréhender
        faire{ALSO_FR} le point {_SUR}
        débattre{ALSO_FR} {_DE} | se pencher{ALSO_FR} sur | traiter{ALSO_FR} {_DE}
        parler{ALSO_FR} {_DE} | s'entretenir{ALSO_FR} {_DE}
        passer en revue | étudier | se concerter{ALSO_FR} {_SUR} | préparer
        délibérer{ALSO_FR} sur | analyser
        dresser (?:le|un) bilan {_SUR} | réfléchir{ALSO_FR} (?:à|aux?|sur)
        tirer (?:[a-zé]+ ){{1,3}}(?:leçons|enseignements) {_DE}
        échanger (?:(?:leurs|des|les) (?:points de )?vues? )?sur | procéder à un échange de vues sur
        consacrée?s? (?:à|aux?)
        (?:poursuivre|approfondir|reprendre) {_TALKS_FR} {_SUR}
        mettre{ALSO_FR} l'accent{ALSO_FR} sur | (?:se concentrer|revenir){ALSO_FR} sur
        se consacrer{ALSO_FR} (?:à|aux?)
        """
    ),
}
#: Endings of several: what they will do, and what they would, as somebody reports.
_WILL_FR = "(?:ont|aient)"
#: The same of several, in the future, and now.
THEY_WILL_TALK_FR = one_of(
    rf"""
    (?:examiner|évoquer|aborder|étudier|préparer|analyser){_WILL_FR}
    (?:discuter|débattr|traiter|parler|s'entretiendr){_WILL_FR}{ALSO_FR} {_DE}
    (?:fer{_WILL_FR}{ALSO_FR} le point|dresser{_WILL_FR} (?:le|un) bilan\
        |se concerter{_WILL_FR}{ALSO_FR}) {_SUR}
    passer{_WILL_FR} en revue | réfléchir{_WILL_FR}{ALSO_FR} (?:à|aux?|sur)
    (?:se pencher|délibérer){_WILL_FR}{ALSO_FR} sur
    (?:aur{_WILL_FR}{ALSO_FR}|procéder{_WILL_FR} à) \
        un (?:échange de vues|débat)(?: [a-zé]+)? sur
    aur{_WILL_FR}{ALSO_FR} l'occasion{ALSO_FR} (?:de |d'){TALK[Language.FR]}
    échanger{_WILL_FR} (?:(?:leurs|des|les) (?:points de )?vues? )?sur
    (?:poursuivr|approfondir|reprendr){_WILL_FR} {_TALKS_FR} {_SUR}
    (?:mettr{_WILL_FR}{ALSO_FR} l'accent|(?:se concentrer|reviendr){_WILL_FR}){ALSO_FR} sur
    (?:se consacrer{_WILL_FR}|consacrer{_WILL_FR} (?:leurs (?:travaux|discussions|débats)\
        |une (?:séance|session)(?: de travail)?))\
        {ALSO_FR} (?:à|aux?)
    aur{_WILL_FR}{ALSO_FR} \
        (?:une (?:session|séance)(?: de travail)?|des discussions|un débat|un échange)\
        (?: sur| consacrée?s? (?:à|aux?))
    examinent | évoquent | abordent | étudient | passent en revue | se penchent{ALSO_FR} sur
    (?:discutent|débattent|s'entretiennent){ALSO_FR} {_DE}
    (?:font{ALSO_FR} le point|se concertent{ALSO_FR}) {_SUR}
    """
)
#: The same of a council, which is one.
IT_WILL_TALK_FR = one_of(
    rf"""
    (?:examinera|évoquera|abordera|étudiera|passera en revue) | se penchera{ALSO_FR} sur
    (?:discutera|débattra|traitera){ALSO_FR} {_DE} | fera{ALSO_FR} le point {_SUR}
    (?:aura{ALSO_FR}|procédera{ALSO_FR} à) un (?:échange de vues|débat)(?: [a-zé]+)? sur
    """
)
#: What guests come to do, beside talking something over.
EXPLAIN = {
    Language.EN: one_of(
        r"""
        speak on | report on | present | explain | hear | work on
        brief (?:the |his |her )?(?:<LOG>|\w+)(?: \w+){0,2} (?:on|about)
        update (?:the |his |her )?(?:<LOG>|\w+)(?: \w+){0,2} (?:on|about)
        """
    ),
    Language.FR: one_of(r"exposer | présenter | expliquer | rendre compte (?:de la|de|des|du)"),
}
#: Verbs of deciding, in the infinitive.
DECIDE_EN = (
    r"(?:adopt|agree on|agree(?: to)?(?= (?:an?|the|their|its|new|further|more) )|approve|endorse"
    r"|sign off on)"
)
#: Verbs of talking over and of deciding, in the past.
DID_EN = (
    r"(?:discussed|addressed|reviewed|examined|debated|considered|took stock of"
    r"|exchanged (?:views|opinions) (?:on|about|regarding)"
    r"|adopted|agreed on|approved|endorsed)"
)
#: Verbs of deciding, of several in the future.
WILL_DECIDE_FR = "(?:adopteront|approuveront|entérineront|avaliseront)"
DECIDE_FR = "(?:adopter|approuver|entériner|avaliser)"
WILL_EN = one_of(
    r"""
    will | would | are to | are due to | are set to | are expected to
    are (?:also |then |still |first )*going to | intend to
    plan to | want to | hope to | is to | is due to | is set to | is expected to
    """
)
