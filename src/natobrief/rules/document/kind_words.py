"""What headlines call a document: words for each kind, and for him whose words they are."""

from __future__ import annotations

import re

from natobrief.model import DocumentKind
from natobrief.rules.wording import one_of
from natobrief.text.characters import LATIN_CAPITALS
from natobrief.text.regex import regex


def _words(source: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + one_of(source) + r"(?![^\W_])", re.IGNORECASE)


_ROLE = (
    r"(?:the )?(?:NATO |EU |federal )?(?:deputy |acting |vice )?"
    r"(?:prime |foreign |defen[cs]e |(?:high |permanent )(?=representative))?"
)
#: Where statements are made by one who speaks for a country.
_CHAMBER = (
    r"(?:parliament|house of \w+|(?:un |united nations |osce )?"
    r"(?:security council|general assembly|permanent council))"
)
#: With whom somebody talks who gives an interview: a paper or a broadcaster.
_WITH_MEDIA = (
    r"(?:avec|à|dans|sur|au) (?:la |le |les |l')?(?:radio|chaîne|télévision|quotidien|journal"
    r"|hebdomadaire|magazine|[\"«“]|rtl|rfi|rmc|bfm|lci|tf1|tv5|cnn|bbc|europe ?1|i-?télé"
    r"|france (?:inter|info|culture|bleu|24|[235])|monde|figaro|parisien|croix|échos|echos)(?!\w)"
)
#: What a headline calls the document, the most telling first.
CALLED: tuple[tuple[DocumentKind, re.Pattern[str]], ...] = (
    (
        DocumentKind.MEDIA_ADVISORY,
        _words(
            r"""
            media advisory | advisory (?:to|for) (?:the )?(?:media|press) | press advisory
            media (?:accreditation|invitation|opportunity|opportunities|arrangements)
            (?:notes?|avis) (?:aux|à l'(?:attention|intention) des) \
                (?:médias|rédactions|journalistes)
            (?:notes?|avis) (?:à|pour|de) (?:la )?presse | accréditation des médias
            invitations? (?:(?:à|de) la )?presse | invitations? aux (?:médias|journalistes)
            """
        ),
    ),
    (
        DocumentKind.READOUT,
        _words(
            r"""
            read-?outs? (?:of|from|on) | \Aread-?outs?\Z | following read-?out
            compte rendu | comptes rendus
            (?:meeting|outcome) summary | outcome of | (?:main|other) results
            (?:principaux|autres) résultats
            """
        ),
    ),
    (
        DocumentKind.JOINT_STATEMENT,
        _words(
            r"""
            joint (?:press )?(?:statement|declaration|communiqu[ée])
            chair(?:man|person)?'s statement
            (?:d[ée]claration|communiqu[ée]) (?:conjointe?|commune?)
            (?:council|commission|committee|allied|allies|ministers'?|leaders'?)\
                (?: press)? statement
            statement (?:[\w-]+ ){0,3}(?:of|by) (?:[\w-]+ ){1,6}(?:council|commission|ministers\
                |group|coalition|leaders|co-chairs|troika|quint|quad)
            statement issued (?:by|at)
            \A(?:trilateral |bilateral |joint )?(?:statement|declaration|letter) of intent
            """
        ),
    ),
    (
        DocumentKind.PRESS_CONFERENCE,
        _words(
            rf"""
            press (?:conference|point|briefing|availability|encounter|call) | news conference
            (?:media|news) (?:briefing|availability) | background briefing(?! on\b)
            questions? and answers? | q&a
            news transcript | stakeout | (?:departure )?doorstop
            \A(?:special|on-the-record|teleconference|fpc) briefing
            (?:television|radio|press) interview | échange avec la presse
            \A(?:[\w-]+ ){{0,2}}interview(?: (?:with|by|of|given|granted|to)\b|:|\Z)
            \Aentretien accordé\b | \Aentretien (?:de|du) [^;:]{{3,160}}? {_WITH_MEDIA}
            \Ainterview (?:de|du|avec|accordée)\b
            points? de presse | conférences? de presse
            """
        ),
    ),
    (
        DocumentKind.REMARKS,
        _words(
            rf"""
            remarks | speech | keynote | address (?:by|to|of|at) | (?:speaking|talking) notes
            \A(?:[\w-]+ ){{0,3}}lecture(?: (?:by|of|at)\b|\Z)
            (?:opening|doorstep|video|closing|introductory|welcome) (?:statement|message|address)
            oral statement | statement to (?:the )?{_CHAMBER}
            (?:secretary[ -]general|president|minister|chancellor|ambassador|representative\
                |spokes\w+)(?:'s?)? statements? \
                (?:after|at|before|ahead of|during|following|on|regarding|to)
            \Astatements? to the (?:press|media) (?:by|of|from|after|following)
            (?:as )?(?:delivered|prepared for delivery) by
            doorstep | allocution | discours | intervention (?:de|du) | v(?:œ|oe)ux (?:de|du)
            déclaration liminaire | déclarations? (?:du|de la) (?:président|secrétaire|ministre)\w*
            déclarations? de m(?:me)? | observations liminaires | propos liminaires
            remarques (?:du|de la|de l'|de|liminaires)\b
            (?:new year|(?:end|close) of year|holiday|christmas|season)(?:'?s)? (?:\w+ )?message
            video message
            message (?:by|from) (?:the )?(?:NATO )?(?:secretary|president|minister|chair)\w*
            message (?:de (?:nouvel an|fin d'année|noël)|vidéo|du secrétaire|du président)
            """
        ),
    ),
    (
        DocumentKind.DECLARATION,
        _words(
            r"""
            declaration | déclaration | communiqué(?! de presse) | (?:presidency )?conclusions
            \A(?:EU|European Union|G-?7|G-?20|NATO|Quint|Quad|NB8|V4|Weimar \w+|AUKUS|E3)\
                (?: [\w-]+){0,2} statement (?:on|regarding|concerning)
            chair(?:man|person)?'s summary | \A(?:[\w-]+ ){0,3}charter on
            """
        ),
    ),
    (
        DocumentKind.PROGRAMME,
        _words(
            r"""
            (?:provisional|draft|media|official|indicative|detailed) (?:programme|program|schedule)
            \A(?:[\w-]+ ){0,2}(?:programme|program|schedule|agenda)(?: of| for|\Z)
            \Aprogramme (?:provisoire|d(?:e|u|es)) | ordre du jour provisoire
            """
        ),
    ),
)
SPEAKER = regex(
    r"(?:press )?(?:statement|déclarations?)\b(?! (?:commun|conjoint))(?: à la presse)?.{0,10}\W*"
    r"(?:by |du |de la |de l')(?:(?:an? |the |l[ea] |l')?(?:[\w.'-]+ ){1,5}(?:spokes|porte-parole)"
    rf"|{_ROLE}(?:secretary|president|minister\b|chair|ambassador|general|admiral|spokes|representative\b"
    r"|secrétaire|président|ministre\b|premi[eè]re? ministre|ambassad|général|amiral|porte-parole"
    r"|haute? représentant))",
    re.IGNORECASE,
)
_TWO_NAMES = (
    r"(?!.{0,120}\b(?:and|et) (?:(?:by|of|de|du) |d')?(?-i:[A-ZÀ-Þ])[\w.'-]* (?-i:[A-ZÀ-Þ]))"
)
#: He who leads a body may speak for all of it.
OF_CHAIR = regex(r"(?:statement by|déclarations?\b).*\b(?:pr[ée]siden|chair)", re.IGNORECASE)
#: What one person said, by name and office or title: "Statement by Ana Ruiz, Minister of Ports",
#: "Statement by Ms Ana Ruiz".
NAMED_SPEAKER = regex(
    r"(?:press )?(?:statement by|déclaration (?:à la presse )?(?:de|d')) ?(?:"
    r"(?-i:Mr|Ms|Mrs|Dr|Sir|Dame|Lord|Ambassador|H\.?E|M|Mme)\b\.? "
    rf"(?-i:[{LATIN_CAPITALS}])|"
    rf"(?:m(?:me|\.|r\.?|rs\.?)? )?(?:(?-i:[{LATIN_CAPITALS}])[\w.'-]*+ ?){{1,5}}, ?"
    r"(?:the |le |la |l')?(?:(?:NATO|prime|foreign|deputy) ){0,2}"
    r"(?:secretary|president|minister|ambassador|chair\w*|secrétaire|présidente?|ministre|premi"
    r"|ambassad\w+|haute? représentante?)\b)"
    rf"{_TWO_NAMES}",
    re.IGNORECASE,
)
#: A line that leads to what one person says: "Minister X issued the following statement today:".
HIS_WORDS = regex(
    r"(?!.*\b(?:ministers|leaders|heads|members|states|countries|allies|council|commission"
    r"|committee|group|ministres|dirigeants|chefs|conseil)\b)"
    r".{3,160}\b(?:(?:issued|made|released|gave|published) the following (?:[\w-]+ ){0,2}?"
    r"(?:statement|comments?|remarks)|(?:a|avait) (?:fait|publié|prononcé) (?:la|les) "
    r"(?:déclarations?|allocution) suivantes?)\b[^.:]{0,80}(?:[0-9]\.[^.:]{0,20}){0,3}:\Z",
    re.IGNORECASE,
)
#: Those who met, and what they decided is what follows.
THE_FOLLOWING = regex(
    r"\b(?:adopt|issu|releas|agre|endors|publish|sign|approv)(?:ed|es|e|s)?(?: on| upon)? "
    r"the following (?:(?:ministerial|final|political) )?(?:declaration|communiqu[ée]|conclusions"
    r"|decisions?|resolution"
    r"|(?P<joint>joint (?:press )?(?:statement|declaration|communiqu[ée])))(?!\w)"
    r"|\b(?:agreed? (?:on|upon)|adopted|endorsed) the following (?P<joint4>statement)(?!\w)"
    r"|\bthis (?:declaration|communiqu[ée]|(?P<joint3>joint (?:statement|declaration))) "
    r"(?:was|is|has been) (?:agreed|adopted|issued|signed|approved|endorsed)\b"
    r"|\b(?:adopté|approuvé|publié|signé) (?:la déclaration|le communiqué|les conclusions"
    r"|la décision|les décisions|la résolution)"
    r"(?P<joint2> (?:conjointe?|commune?))? (?:suivante?s?|ci-(?:après|dessous)"
    r"|qui sui(?:t|vent))(?!\w)",
    re.IGNORECASE,
)
#: Where a text was written, before its first words: "OSLO, Norway - ".
WRITTEN_IN = r"(?-i:[A-ZÀ-Þ]{3}[A-ZÀ-Þ .'-]{0,20})(?:, ?[A-Z][\w. ]{2,30})? ?[\u2013\u2014-]{1,2} "
#: How those begin a paragraph who issue a text together: "We reaffirm", "We also call on".
WE_DECLARE = regex(
    r"(?:\(?[0-9]{1,2}[.)] ?)?(?:We|Nous) "
    r"(?:(?:also|further|again|strongly|firmly|jointly|once more|all|therefore|fully|hereby|will"
    r"|have|are) ){0,3}"
    r"(?:(?:re)?affirm|condemn|underlin|underscor|emphasi[sz]|stress|express|welcom|reiterat|recall"
    r"|declar|call(?:ed)? (?:on|for|upon)|urg|recogni[sz]|acknowledg|commit|remain|support|commend"
    r"|deplor|reject|pledg|resolv|endors|united|determined|concerned|agreed|decided|continue"
    r"|(?:r\u00e9)?affirmons|condamnons|soulignons|saluons|appelons|rappelons|exprimons"
    r"|r\u00e9it\u00e9rons|demandons|exhortons|reconnaissons|d\u00e9plorons|soutenons)"
)
