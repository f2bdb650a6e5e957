"""Parts of patterns for talks in French: verbs and nouns of meeting, and what stands amid them."""

from __future__ import annotations

from typing import Final

from natobrief.rules.wording import one_of

#: Of what sort a visit is, behind the word for it.
_SORT: Final = (
    r"(?: (?:officiel|bilatéral|présidentiel|ministériel)(?:le)?| de travail| d'[ÉE]tat| d'amitié"
    r"| de courtoisie| privée?){0,2}"
)
_CAPITALS: Final = r"(?-i:[A-ZÀ-Þ])[\w'-]+(?: (?:de |d'|du )?(?:la |l')?(?-i:[A-ZÀ-Þ])[\w'-]+){0,2}"
#: The house of the one who receives.
_HOUSE: Final = (
    r"(?:siège|palais|ministère|résidence|présidence|chancellerie|ambassade|hôtel"
    r"|quartier général)(?: présidentiel(?:le)?| royale?| fédérale?| gouvernemental)?"
    r"(?: (?:de |d'|du |des )(?:la |l')?(?:<GAC>|[\w'-]+(?: étrangères)?)"
    r"| (?-i:[A-ZÀ-Þ])[\w'-]+)?"
)
#: Between a French verb and whom it is about: how, when, where and for what.
SAID_OF_IT: Final = (
    r"(?:(?:,? (?:aussi|ensuite|d'abord|aujourd'hui|hier|entre autres|tour à tour"
    r"|(?!gouv|parl|comm|dépa)[a-zéèê]{3,14}ment"
    r"|(?:par|au) téléphone|(?:par|en) visioconférence|en tête-à-tête|en bilatéral"
    r"|à cette occasion|dans ce cadre|avec les honneurs(?: [a-z]+)?"
    r"|(?:le |les |ce |ces |du )?\(?<D>\)?|(?:en|aux) <CK>"
    rf"|(?:à la |à l'|à |au )(?:<CK>|{_HOUSE}|{_CAPITALS})"
    r"|en marge (?:de |du |des |d')[^.;, ][^.;,]{2,59}"
    rf"|(?:en|(?:pour|lors d'|dans le cadre d'|au cours d')(?: ?une| ?un)) "
    r"(?:visite|mission|déplacement|réunion|rencontre|entretien|séance|audience|déjeuner|dîner)"
    rf"{_SORT}"
    r"|dans l(?:a (?:matinée|soirée|journée)|'après-midi))){1,5},?)?"
    # In whose name, at whose wish: between commas.
    r"(?:,? (?:à l'(?:occasion|invitation|initiative)|au nom|à la demande|sur invitation"
    r"|en présence|sous l'égide|dans le cadre|dans les locaux) (?:de|du|des|d')"
    r"[^.;:]{2,90}?,(?: <D>,)?)?"
)
#: What those have who meet.
TALKS: Final = (
    r"(?:réunions?|rencontres?|entretiens?|entrevues?|échanges?|consultations?|discussions?"
    r"|pourparlers|négociations|conversations?|tête-à-tête|séances? de travail|audiences?"
    r"|(?:petit-)?déjeuner|dîner|dialogue|concertations?)"
)
#: That they are held, behind them.
HELD: Final = (
    r"(?:(?:s'est|se sont)(?: [a-zé]+)? (?:tenu|déroulé|ouvert|conclu|achevé)e?s?"
    r"|(?:a|ont) eu lieu|aur(?:a|ont) lieu|se (?:tien|déroul)[a-z]+"
    r"|(?:a|ont) été (?:l'occasion|consacrée?s?|organisée?s?|marquée?s?)"
    r"|(?:a|ont) (?:permis|porté)|(?:est|sont) prévue?s?)\b"
)
_AUX: Final = r"(?:a|ont|avait|avaient)"
_WILL: Final = r"(?:doit|doivent|va|vont|devrait|devraient|pour|afin de|viendra|viendront)"
_OF_TALKS: Final = r"(?: de travail| bilatérale?s?)?"
_HAVE: Final = rf"(?:une? |des |plusieurs |de |l')(?:[\w-]+ ){{0,3}}?(?:d')?{TALKS}\b{_OF_TALKS}"
#: Verbs of meeting somebody, up to right before whom.
MEETS_FR: Final = one_of(
    rf"""
    {_AUX}{SAID_OF_IT} (?:rencontré|reçu|accueilli|retrouvé)(?:e?s)?{SAID_OF_IT}
    (?:rencontre(?:nt|ra|ront)?|re(?:çoi(?:t|vent)|cevr(?:a|ont))|accueill(?:e|ent|era|eront)\
|retrouver(?:a|ont)){SAID_OF_IT}
    {_WILL}{SAID_OF_IT} (?:rencontrer|recevoir|accueillir|retrouver){SAID_OF_IT}
    {_AUX}{SAID_OF_IT} réuni{SAID_OF_IT}(?=[^.;:]{{0,80}} (?:homologue|collègue)s)
    réuni(?:ra|ront|t|ssent){SAID_OF_IT}(?=[^.;:]{{0,80}} (?:homologue|collègue)s)
    (?:{_AUX} été|est|sont|ser(?:a|ont)|était|étaient|fut){SAID_OF_IT} (?:reçu|accueilli)e?s?\
{SAID_OF_IT}(?: (?:pour|en) [^.;:,]{{3,50}}?,?)? par
    (?:s'est|se sont){SAID_OF_IT} (?:entretenu|réuni|concerté|retrouvé)e?s?[^.;:]{{0,80}}? avec
    (?:s'entre(?:tient|tiennent|tiendra|tiendront)|se réuni(?:t|ra|ront|ssent))\
[^.;:]{{0,80}}? avec
    {_WILL}{SAID_OF_IT} (?:s'entretenir|se réunir|échanger|discuter)[^.;:]{{0,80}}? avec
    {_AUX}{SAID_OF_IT} (?:échangé|discuté|conversé|dialogué|déjeuné|dîné)[^.;:]{{0,80}}? avec
    (?:échanger|discuter|déjeuner|dîner)(?:a|ont)[^.;:]{{0,80}}? avec
    {_AUX}{SAID_OF_IT} parlé{SAID_OF_IT} (?:avec|à|au)
    (?:{_AUX}{SAID_OF_IT} rendu|rendr(?:a|ont)|ren(?:d|dent)){SAID_OF_IT} \
(?:une )?visite{_SORT}{SAID_OF_IT} (?:à|au)
    (?:s'est|se sont){SAID_OF_IT} jointe?s?{SAID_OF_IT} à | se joindr(?:a|ont){SAID_OF_IT} à
    (?:{_AUX}{SAID_OF_IT} (?:eu|tenu|mené|conduit)|aur(?:a|ont)|tiendr(?:a|ont)|mène(?:nt)?)\
{SAID_OF_IT} {_HAVE}(?: [^.;:]{{0,60}}?)? avec
    """
)
#: Several who did so together.
MET_EACH_OTHER: Final = (
    rf"(?:se sont{SAID_OF_IT} (?:réuni|rencontré|retrouvé|entretenu|concerté)e?s"
    r"|se (?:réuni|rencontre|retrouve)ront|s'entretiendront"
    rf"|(?:ont{SAID_OF_IT} (?:eu|tenu|mené)|auront|tiendront){SAID_OF_IT} {_HAVE})"
)
#: One of two between whom talks are.
BETWEEN_FR: Final = r"(?:le |la |les |l'|M\. |Mme )*(?:<POLC>|(?-i:[A-ZÀ-Þ])[\w'-]+)"
