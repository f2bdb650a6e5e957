"""What a line of the head of a page is there for, told by its words."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final, final

from natobrief.rules.document.reference import NUMBER, REVISED
from natobrief.rules.wording import one_of
from natobrief.text.regex import regex


@final
class Sort(Enum):
    """What a cell of the head is there for."""

    #: What a page has around any text: menus, where one is, buttons, notes to the reader.
    FURNITURE = "furniture"
    #: When the page was last changed.
    UPDATED = "updated"
    #: The sort of release and nothing else: "Press release".
    LABEL = "label"
    #: The number of the release.
    NUMBER = "number"
    #: A date, perhaps with a place or a label.
    DATE = "date"
    #: Who speaks: "by the Secretary General".
    BYLINE = "byline"
    #: Words under a picture.
    CAPTION = "caption"
    #: Other words: the headline, what stands under it, names.
    WORDS = "words"


_WORD = regex(r"[^\W_]+")
_LANGUAGES = one_of(
    "English | French | Français | Anglais | Russian | Русский | Ukrainian | Українська | Deutsch"
)
#: Names of the months, short or in full, in both languages.
MONTH = one_of(
    r"""
    jan(?:uary|vier|v)? | feb(?:ruary)? | f[ée]v(?:rier|r)? | mar(?:ch|s)? | a[pv]r(?:il)? | may
    mai | june? | juin | july? | juil(?:let)? | aug(?:ust)? | ao[uû]t | sept?(?:emb(?:er|re))?
    oct(?:ob(?:er|re))? | nov(?:emb(?:er|re))? | d[ée]c(?:emb(?:er|re))?
    """
)
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th|er)?"
_DATE = regex(
    rf"""(?<![0-9A-Za-z])
    (?:{_DAY}(?:\ {{0,2}}(?:-|to|and|et|au)\ {{0,2}}{_DAY})?[\ -]{{0,2}}{MONTH}(?:/{MONTH})?\.?,?
    [\ -]{{1,2}}(?:19|20)[0-9]{{2}}
    |{MONTH}\.?\ {{1,2}}{_DAY}(?:\ ?[-\u2013]\ ?{_DAY})?(?:\ ?,)?\ {{1,2}}(?:19|20)[0-9]{{2}}
    |[0-9]{{1,2}}[./-][0-9]{{1,2}}[./-](?:19|20)[0-9]{{2}}
    |[0-9]{{1,2}}\.\ [0-9]{{1,2}}\.\ (?:19|20)[0-9]{{2}}|[0-9]{{2}}/[0-9]{{2}}/[0-9]{{2}}
    |[0-9]{{2}}\.[0-9]{{2}}\.[0-9]{{2}}(?=[ ]*\Z|[ ][0-9]{{1,2}}:)
    |(?:19|20)[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}
    |(?:19|20)[0-9]{{2}}/[0-9]{{1,2}}/[0-9]{{1,2}}
    )(?:(?=[0-9]{{2}}:[0-9]{{2}})|(?![0-9A-Za-z]))""",
    re.IGNORECASE | re.VERBOSE,
)
#: A line that is a day in another language, whose months are not read: "27 de junio de 2022".
_FOREIGN_DAY = regex(
    r"(?:[^\W\d_]+,? ){0,2}[0-9]{1,2}\.? (?:de )?[^\W\d_]{3,12} (?:de )?(?:19|20)[0-9]{2}"
    r"(?:[.,]? [0-9]{1,2}[:.][0-9]{2})?"
)
#: A day without its year, by its weekday or hour too: "Wednesday, September 28", "29 Jul. 15:40".
_YEARLESS_DAY = regex(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di"
    r"|dimanche),? "
    rf"(?:{_DAY} {MONTH}|{MONTH} {_DAY})"
    rf"|(?:{_DAY} {MONTH}\.?|{MONTH}\.? {_DAY}),? [0-9]{{1,2}}:[0-9]{{2}}",
    re.IGNORECASE,
)
#: Words with which a line that holds a date is more than a dateline.
_NO_DATELINE = regex(
    r"\b"
    + one_of(
        r"""
        meetings? | summit | conference | council | commission | ministers? | ministerial | session
        statement | declaration | visit | talks | consultations | decisions
        réunions? | sommet | conférence | conseils? | ministres? | ministérielle | déclaration
        rencontre | entretiens | visite | points? (?:de )?presse | briefing | activités
        activities | calls? | phone | telephone | with
        gymnich | forum | dialogue | seminar | symposium | workshop | congress | assembly | exercise
        séminaire | colloque | atelier | congrès | assemblée | exercice | journées | conversations
        met | meets? | speaks? | spoke | talked | hosts? | attends? | readouts? | remarks | speech
        for | to | will | qui | pour
        before | until | deadline | registrations? | accreditations? | rsvp | r\.s\.v\.p
        avant | jusqu'au | inscriptions? | accréditations? | date limite
        minutes | procès-verba(?:l|ux) | look | outlook | calendar | schedule
        diary | calendrier | start | end | début | fin
        """
    )
    + r"\b",
    re.IGNORECASE,
)
#: Days without a blank between: "14 Sep. 201216 Sep. 2012".
_ONLY_DAYS = regex(rf"(?:[0-9 ,.\u2013-]|{MONTH})+", re.IGNORECASE)
_MONTH_ALONE = regex(rf"[0-9] ?{MONTH}|{MONTH}\.? ?[0-9]", re.IGNORECASE)
#: The hour of a day: "12:21 p.m.".
_CLOCK = regex(r"(?<![0-9])[0-9]{1,2}[:.h][0-9]{2}(?: ?[ap]\.?m\b\.?)?", re.IGNORECASE)
#: Most words that stand beside a date in a dateline.
_MOST_BESIDE = 7
#: Behind a day: a place and who speaks, between dashes: "- Oslo (Norvège) - Défense nationale".
_THREE = regex(
    r"\s*(?:le )?\s*[-\u2013\u2014] [^-\u2013\u2014.:;!?]{2,40} [-\u2013\u2014] "
    r"[^.:;!?\u2013\u2014]{3,80}$",
    re.IGNORECASE,
)
#: What a page writes when it was last changed.
#: "UPDATED - Meeting of Ministers" is a headline.
_UPDATED = (
    r"(?:(?:page )?last )?(?:updated?|modified)\b"
    r"(?! ?[-\u2013\u2014:] (?!last\b)(?:[^\W\d]+ ){2})"
    r"|mise?[ -]à[ -]jour\b|dernière mise à jour\b"
)
#: What a page says to those who may register.
_ACCOUNT = (
    r"(?:register|sign (?:in|up)|log in|(?:create|your|my) (?:an )?account|reset (?:your )?password"
    r"|(?:enter )?(?:the )?verification code|check your inbox.*|s'inscrire|créer un compte"
    r"|connexion|mot de passe oublié ?\??)"
)
#: Where a page asks its readers to register, what stands above is its own too.
REGISTER = regex(rf"{_ACCOUNT}\Z", re.IGNORECASE)
#: The days of the week above the figures of a calendar, or of the weather.
CALENDAR: Final = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[a-z]{0,6}\.?(?: |\Z)){5,}"
)
#: A site with its sections: "The Harbour Daily. News. Files. Reports".
_SECTIONS = r"[^.]{3,80}(?:\. (?-i:[A-ZÀ-Þ])[\w-]+){2,6}\.?"
_FURNITURE = one_of(
    rf"""
    (?:skip|go|back|return) to .* | click .* | subscribe.* | follow us.* | download.* | share\b.*
    welcome to (?:the )?(?:site|website|pages?|web).* | bienvenue sur .* | aller (?:au|à) .*
    retour .* | cliquez .* | contenu principal | main content | from the event | in progress .*
    dans cet événement | home | accueil | header | menu | search | print | imprimer | partager.*
    télécharger.* | language selection | sélection de la langue | recherche
    read more.* | lire (?:la suite|aussi).* | related.* | no menu.*
    (?:subjects|topics|key ?words|tags|sujets|mots[ -]cl[ée]s) ?: .+
    profile picture.* | \(?as (?:delivered|prepared)(?! (?:for delivery )?by\b).*
    \(?check against.*
    \(?seul le prononcé.* | font ?size.* | {_LANGUAGES}(?:[ ,/-]+{_LANGUAGES})*
    [0-9]+(?:st|nd|rd|th) meeting\b.* | [0-9]+e séance\b.*
    (?:you are (?:in|here) ?:? ?|vous êtes ici ?:? ?)?[^.:«]{{1,80}}(?:[»›]| > | \\ ).*
    (?:home|news|world|politics|accueil|actualités|monde|politique) / [^.:]{{2,60}}
    (?:new )?NATO (?:HQ|headquarters)(?: ?, ?[^\W0-9]+){{0,2}}
    (?:le )?si[éèe]ge de l'OTAN(?: ?, ?[^\W0-9]+){{0,2}} | au c(?:oe|œ)ur de l'événement
    .{{0,40}}\bofficial website of .* | .{{0,40}}\b(?:suivre ce|follow this) blog\b.*
    (?:tweet|facebook|google|linkedin|like|share)\b.{{0,60}}\bbutton\b.* | <image>.* | data:image.*
    [0-9]{{1,2}}[.:][0-9]{{2}} ?[-|\u2013].* | official websites? use .* | secure .* use https.*
    this (?:content|page) has been archived\.? | teaser
    \(?(?:adapté|traduit)e? de .* | \(?(?:adapted|translated) from .* | en cours au .*
    \(?(?:(?:this is )?an? )?(?:(?-i:(?:un|non-)?official|courtesy|provisional|working) \
        |(?-i:[A-Z])[a-z-]+ )*translation (?:of|from|by) .*
    \(?(?:ceci est une )?traduction (?:(?:non |in)?officielle|de courtoisie|provisoire\
        |de l'|du |en (?-i:[a-z]+) d).*
    [^•]{{1,80}}•[^•]{{1,80}}•[^•]{{1,80}} | {_ACCOUNT} | here['’]s how you know | {CALENDAR}
    [0-9]{{1,2}}(?: [0-9]{{1,2}}){{3,}} | (?:.{{0,30}} )?(?-i:A ?A ?A)(?-i: ?A)?
    (?-i:Home (?=[^\n]*(?:&|About|Contact))(?:[A-Z&](?:(?![A-Z&])[\w'/-])* ?){{5,}})
    (?:navigation path|(?:left|main|top) navigation|additional tools)
    (?:other )?available languages?\b.* | (?:autres )?langues disponibles\b.*
    (?:(?:twitter|facebook|flickr|you ?tube|rss|instagram|linkedin|pinterest|whatsapp|telegram\
        |tiktok|google ?\+|e-?mail|print|share|partager|imprimer)s?[ |,/&]*){{1,12}}
    .{{0,40}}bookmark and share | loading events? | «? ?(?:all events|tous les événements)
    this event has passed\.? | texte intégral | prononcée? le | intervenante?\(s\) ?:.*
    (?:(?:print|e-?mail|share|cite|tweet|save|download)s? ?){{2,12}}
    [0-9]{{1,2}}:[0-9]{{2}} (?-i:[AP]\.M\.) (?:\(local\)|(?-i:[A-Z]{{1,4}}))
    printer-friendly version | print this (?:document|page|article)
    {_SECTIONS} | (?:jpe?g|png|gif|pdf|webp|mp[34]) ?[-\u2013] ?[0-9][0-9.,]* ?[kmg][bo]
    """
)
_CAPTION = (
    r"(?:photos?|images?|file photo|picture)\b ?:|\((?:official |file )?photo\b"
    r"|.{0,160}(?:© ?(?-i:[A-Z]|(?:19|20)[0-9]{2})|\b(?:photo|image|picture|credits?|negative) ?:)"
    r"|.{20,200}\((?-i:[A-Z])[\w .&]{1,30}/ ?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+){0,3}\)\Z"
)
_BYLINE = (
    r"(?!.*\b(?-i:I|we|you|us|our|your|je|nous|vous|notre|votre)\b)"
    r"(?:(?:written |submitted |posted |(?:as )?(?:delivered|prepared for delivery) |presented "
    r"|issued )?by "
    r"|(?:(?:publié|rédigé|prononcé|présenté)e?s? )?par |(?-i:d(?:u|e la|e) |de l')(?=\w+ \w+)"
    r"|(?:with|avec) (?=.{0,40}(?-i:[A-Z]))"
    r"|(?-i:for )(?:the )?(?:NATO |EU )?(?:(?:deputy|assistant|prime|foreign|defen[cs]e) ){0,2}"
    r"(?:secretary|president|minister|chair\w*|ambassador|general|admiral)\b)"
)
_LABEL = one_of(
    r"""
    (?:press|news|media) releases?(?: (?:19|20)[0-9]{2})? | media statements? | news items?
    (?:conseil fédéral|gouvernement|présidence|chancellerie|ministère [\w' ]{3,60}) ?[-\u2013] \
        communiqués?(?: de presse)?
    (?:communiqué de presse|press release|news release)(?: n[°o]\.?)? ?[0-9]{1,4} ?\([0-9]{4}\)
    (?:[a-z]+ )?media advisory | policy paper | article | news
    (?:NATO|OTAN) (?:press releases|speeches|updates?|news|communiqués de presse|discours)
    news story | speeche?s? | transcript | communiqu[eé]s? de presse | actualités? | avis aux médias
    politics | world | event | événement | opinions? | newsroom | press room | latest news
    official texts? | speeches (?:and|&) transcripts | statements and speeches | e-library | topics?
    (?:for )?immediate release | news transcript | pour diffusion immédiate
    couverture des réunions
    (?:(?-i:[A-ZÀ-Þ])[\w.&'-]* ){1,4}(?:press|news|media) releases?
    (?:(?-i:[A-ZÀ-Þ])[\w.&'-]* ){1,4}- (?:speech|statement|press release|fact sheet|memo|discours\
        |déclaration|communiqué de presse)(?: - .{3,40})?
    (?:(?-i:[A-ZÀ-Þ])[\w.&'-]* ){1,4}(?:meetings coverage|updates?|newsletter)
    (?:(?-i:[A-ZÀ-Þ0-9])[\w.&'/-]* ){1,4}news | (?:news|feature) article
    """
)
#: A line that holds the number of a release and words that say so.
_NUMBERED = regex(
    r"(?:(?:NATO|OTAN|reference|référence|ref\.?|press[ ](?:communiqu[eé]|release)"
    r"|communiqu[eé][ ]de[ ]presse)[ ]?:?[ ]?)?"
    rf"{NUMBER.pattern}{REVISED}(?:[ ]+(?:for[ ])?immediate[ ]release)?",
    re.IGNORECASE | re.VERBOSE,
)
#: Where a paper is filed: "CO EUR 11", "EUCO 163/14", "11204/08 (Presse 197)".
_FILED = regex(
    r"(?:[A-Z]{2,6} ){1,2}[0-9]{1,5}(?:/[0-9]{2})?"
    r"|[0-9]{3,5}/[0-9]{2} \((?:Presse|OR\.? ?\w+) ?[0-9]*\)"
)
#: A line that says when something was published, and perhaps what more of it.
_ISSUED = regex(r"(?:publi[ée]e? le|(?:published|posted|issued)(?: on)?) ?:? ", re.IGNORECASE)
_SORTS: tuple[tuple[Sort, re.Pattern[str]], ...] = tuple(
    (sort, regex(source, re.IGNORECASE))
    for sort, source in (
        (Sort.UPDATED, _UPDATED),
        (Sort.FURNITURE, rf"{_FURNITURE}\Z"),
        (Sort.CAPTION, _CAPTION),
        (Sort.BYLINE, _BYLINE),
        (Sort.LABEL, rf"{_LABEL}\Z"),
    )
)


def sort_of(words: str) -> Sort:
    """Tell what a line is there for.

    >>> sort_of("Last updated: 3 May 2022").value
    'updated'
    """
    for sort, pattern in _SORTS:
        if pattern.match(words):
            return sort
    if _NUMBERED.fullmatch(words) or _FILED.fullmatch(words):
        return Sort.NUMBER
    date = _DATE.search(words)
    if date is None and _ONLY_DAYS.fullmatch(words) and _MONTH_ALONE.search(words):
        return Sort.DATE
    if date is None:
        is_day = _FOREIGN_DAY.fullmatch(words) or _YEARLESS_DAY.fullmatch(words)
        return Sort.DATE if is_day else Sort.WORDS
    if _ISSUED.match(words):
        return Sort.DATE
    beside = _CLOCK.sub(" ", _DATE.sub(" ", words))
    is_short = len(_WORD.findall(beside)) <= _MOST_BESIDE or _THREE.match(beside) is not None
    is_dateline = is_short and not _NO_DATELINE.search(beside)
    return Sort.DATE if is_dateline else Sort.WORDS
