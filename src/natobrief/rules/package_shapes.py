"""Shapes of the names of packages and of the words that lead to what is in them."""

from __future__ import annotations

import re

from natobrief.rules.shape import shape
from natobrief.rules.wording import one_of
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

_WORD = rf"[{CAPITALS}][\w'/-]{{0,40}}"
_HEAD = "Package|Fund|Facility|Programme|Program|Initiative|Plan|Mechanism|Scheme"
_HEAD_FR = "Fonds|Programme|Plan|Initiative|M\u00e9canisme|Dispositif"
#: French words that may have a capital before a head, at the beginning of a sentence.
_SMALL_FR = "(?:L[ea]s?|Une?|Ce(?:t|tte|s)?|D[ue]s?|Aux?|S(?:on|a|es)|Leurs?|Notre|Par|Avec|Pour)"
_BEFORE_VERB = one_of(
    """
    pour | qui | a | ont | est | sert | comprend | comporte | contient | fournit | finance | livre
    apporte | couvre | inclut | permet | de[ ]+l'OTAN
    """
)
#: A package that has no name of its own is called by its sum, and by what it gives.
_SMALL = "[a-z][a-z-]{1,20}"
_AID = "(?:assistance|aid|support|help|relief|weapons|arms|defen[cs]e|humanitarian|military)"
_CURRENCY = "(?:euros?|dollars?|pounds?|kroner|kronor|francs)"
#: The name of a package. With another head than "package" it may be the name of anything else:
#: what is said of it must tell.
NAME = regex(
    rf"""(?:(?<![\w'$-])|(?<=\b[ld]'))(?:
    (?P<name>(?!{_SMALL_FR}[ ])
      (?:{_WORD}[ ]+(?:(?:of|and|for)[ ]+(?={_WORD}))?){{1,6}}(?P<head>{_HEAD})\b
      (?:[ ]+of[ ]+{_WORD})?)
    | (?P<name_sum>(?:(?:(?:US|C|A|NZ)?[$\u20ac\u00a3][ ]?|[A-Z]{{3}}[ ])[0-9][0-9.,]*[ -]?
      (?:million|billion|bn|m)|[0-9][0-9.,]*[ -](?:million|billion)[ -]{_CURRENCY})[ ]
      (?:{_SMALL}[ ]){{0,3}}?{_AID}[ ](?:{_SMALL}[ ])?package\b)
    | (?P<name_fr>
        [Ee]nsemble[ ]+complet[ ]+de[ ]+mesures[ ]+d'assistance(?:[ ]+renforc\u00e9e?)?
      | (?:[Pp]aquet|[Pp]rogramme|[Ee]nveloppe|[Pp]lan)[ ]+d'(?:aide|assistance)
        (?:[ ]+(?:militaire|humanitaire|financi\u00e8re|\u00e9conomique|civile))?[ ]+de[ ]+[0-9]
        [0-9., ]*(?:millions?|milliards?)[ ]+(?:d'euros|de[ ]+(?:dollars|francs|couronnes|livres))
      | [Pp]aquet[ ]+(?:substantiel|complet|d'assistance|d'aide|de[ ]+mesures)
        (?:[ ]+[\w'-]+){{0,3}}?(?=[ ]+(?:pour|qui|en|comprenant|de[ ]+l'OTAN)\b|[,.;])
      | (?:Paquet|(?P<head_fr>{_HEAD_FR}))(?:[ ]+(?!de[ ]+l'OTAN)[\w'-]+){{1,4}}?
        (?=[ ]+{_BEFORE_VERB}\b|[ ]+\(|[,.;:])))""",
    re.VERBOSE,
)
#: What a name goes on with behind its head: "for Winter Help".
NAME_GOES_ON = regex(rf"[ ]+for[ ]+{_WORD}(?:[ ]+(?:(?:and|of)[ ]+)?{_WORD}){{0,3}}")
#: A name whose own head says that it is a package.
CALLED_SO = regex(r"[Pp]ackage\b|[Pp]aquet\b|[Ee]nsemble ")
#: Where a name ends before another.
HEAD_AND = regex(rf"\b(?:{_HEAD})(?P<and>[ ]+and[ ]+)")
#: Verbs of which only a thing that helps is the subject: what a programme gives, not what it holds.
GIVING = shape(
    r"""
    \b(?:deliver|provid|suppl|offer|equip|sen[dt]|ship|furnish|donat|purchas|buy|bought|bring|brought
    |paid for|pays for|fund|financ|distribut|livr|fourni|distribu|apport|achet|offr)
    """
)
#: Words of help in the name of a fund or programme, or beside it.
HELP = shape(
    r"""
    \b(?:assist|aid(?:s|ed|ing)?\b|support|relief|trust fund|capacity building|recovery
    |rehabilitation|equipment|humanitarian|donat|donors?\b|reconstruction|aides?\b|dons?\b|secours\b|soutien
    |mesures d'|humanitaire)
    """
)
#: Words in the name of a plan of what is to be done: what it holds are no things.
PLANNING = shape(
    r"""
    \b(?:action|partnership|national|work|strategic|planning|investment|innovation|research
    |science|reform|partenariat|travail|strat\u00e9gique|r\u00e9forme)\b
    """
)
#: "NATO's", "the": in front of a name and no part of it.
OWNER = regex(
    r"(?:The|This|Its|Their|A|An|Our|Under|Through|In|On|With|For|His|Her) +|[\w-]{1,40}'s? +"
)

_AUX = one_of(
    """
    so far | has | have | had | is | was | will | would | also | already | now | been
    continues? to | be
    """
)
_GIVE = one_of(
    """
    deliver | provid | suppl | equip | send | sent | includ | contain | compris | cover | bring
    brought | paid for | pay | fund | financ | giv | offer | ship | furnish | carr | hold | held
    consist | made
    make | donat | purchas | buy
    """
)
_GIVES = rf"(?:{_AUX} )*{_GIVE}\w*(?: (?:of|up of|in|out|for))?"
_LISTING = one_of(
    r"""
    including | such as | (?:consisting|made up|composed) of | comprising | containing | covering
    with(?: (?:projects (?:in|on)|support in|help in|its|their))? | providing | delivering
    supplying | bringing | offering | funding | (?:a|one) source of | notably | namely
    comprenant | dont
    (?:qui|lequel) (?:comprendra|inclura|contiendra)
    (?:qui|lequel) (?:comprend|fournit|finance|contient|inclut|pr\u00e9voit|comporte|couvre|livre)
    (?:qui|lequel) a (?:fourni|financ\u00e9|livr\u00e9|permis de livrer)
    compos\u00e9e? (?:de|d') | tels? que | telles? que | \u00e0 savoir
    gr\u00e2ce (?:\u00e0 )?(?:auquel|\u00e0 laquelle) [^,.;]{0,40}?(?:livr|fourni|financ)\w+
    """
)
_TROOPS = r"(?:forces|towns|army|people|units|troops)"
_RECIPIENT = (
    rf"(?P<to> (?:to |\u00e0 )?(?:the )?<CA>(?: {_TROOPS} with)?(?= (?!(?:and|et)\b)[a-z0-9]))?"
)
_MARKS = r"\u201c\u201d\u201e\u00ab\u00bb\""
#: Words of attribution between a quotation that names the package and one that goes on.
_SAID = rf"(?:,?[{_MARKS}'],? [^.;:{_MARKS}']{{2,60}},? [{_MARKS}'])?"
#: From the name of a package to the list of what is in it.
LEAD = shape(
    rf"""
    (?: of the <G>| de l'<G>)?(?: (?:for|to|pour|à) (?P<recipient>[^,.;:{_MARKS}]{{2,60}}?))?
    {_SAID},? ?(?<![\w'])
    (?:(?:which|that)(?: {_AUX})? (?:suppl|equip|provid|furnish)\w* (?P<whom>[^,.;]{{3,30}}?) with
    |(?:(?:under|through) which \w+|which|that) {_GIVES}|{_LISTING})(?= ){_RECIPIENT} ?:?
    """
)
#: The same where it takes a list to tell that it is one: said of the package, or set apart.
LEAD_TO_LIST = shape(
    rf"""
    (?: of the <G>| de l'<G>)?(?: (?:for|to|pour) (?:the )?<CKG>)?
    (?:, (?:financed|funded|led|run|set up|created|launched|managed|financé|lancé|créé)
    [^,.;:]{{0,60}},)?
    (?: \(| -|(?: {_AUX})*(?: )(?:funds|funded|finances|pays for|buys
    |delivers|delivered|provides|provided|brings|brought|supplies
    |supplied|delivering|providing|supplying|bringing|offers|contains|includes|comprises
    |consists of|covers|comprend|contient|fournit|livre|apporte|finance|distribue
    |a (?:livré|fourni|financé|apporté)|(?:sert|servira) à (?:livrer|fournir|financer|acheter)
    |permet de (?:livrer|fournir|financer|acheter))\b
    |(?: {_AUX})* (?:used|meant|designed|set up) to {_GIVE}\w*
    |,? (?:<G>|Allies) (?:has|have) (?:delivered|provided|sent|supplied|brought)\b
    |,? <C> (?:has|have) (?:received|obtained|been given)\b){_RECIPIENT} ?:? ?
    """
)
_ITSELF = one_of(
    r"""
    it | this | (?:the|this) (?:\w{1,20} )?(?:package|fund|programme|program|facility)
    il | celui-ci | le paquet
    """
)
_HOLD = "(?:contain|includ|compris|consist|cover|provid|deliver|suppl|hold|comprend|contient)"
#: What is in the package just named, said of "it" or of "the package".
RESUMED = shape(
    rf"""
    (?<!\w){_ITSELF}(?: (?:will|would|also|already))*(?: ){_HOLD}(?:s|es|ed|ing|ies|e)?(?: of)?
    (?: ?:)?(?= )
    """
)
#: In French, what is given may stand after the name: "fournir, par le Fonds X, des tentes".
WAY_FR = shape(
    r"""
    (?:fourni|livr|mett|mis|envo|enver|donn|remett|achemin|offr|distribu)\w*\b[^.;:]{0,120}?
    (?:dans le cadre|au titre|au moyen|par le biais|par l'intermédiaire|via|par|à travers|grâce)
    (?: ?(?:du|de|au|à(?= ?l)|le|la|l'|nouveau|nouvelle))* ?$
    """
)
LEAD_FR = shape(r"(?: de l'<G>)?,? (?=(?:des|du|de la|de l'|une?) )")
_ENDING = "(?:s|es|e|ed|ing|t|d|y|ies|ied|ying|en|ped|ping)?"
#: What was given "through" the package named after it.
BEFORE = shape(
    rf"""
    \b(?:(?:suppl|equip|provid|furnish|furnished|furnishing){_ENDING}
    (?P<whom> [^,.;]{{3,40}}?) with (?P<items>[^.;:{_MARKS}]{{3,200}}?)
    |(?:deliver|provid|sen|giv|ship|donat|suppl){_ENDING} (?P<items2>[^.;:{_MARKS}]{{3,200}}?)
    (?P<whom2>(?: (?:to|for) (?:the )?<CK>)?))
    (?: )(?:through|via|under|as part of|by means of|from)
    (?: (?:the|its|their|our|a|an|new|<G>'s?|<C>'s?))* $
    """
)
