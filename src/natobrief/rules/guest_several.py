"""Those of several countries who meet, and no others; or issue a text together, and met for it."""

from __future__ import annotations

from natobrief.rules.announcement_words import ALL_BY_NAME, AND_ONE_MORE, BY_NAME
from natobrief.rules.guest_groups import GROUP
from natobrief.rules.marks import pattern

#: Several countries, by name: "of Norway, Spain and Estonia".
SEVERAL = (
    rf"(?:the |la |le |les |l')?<C>{BY_NAME}"
    r"(?:(?:,|,? (?:and|et))(?: (?:the|of|la|le|les|de|du|des))* ?"
    rf"(?:[ld]')?<C>{BY_NAME}){{1,16}}"
)
#: And those who hold another office: "and the Presidents of Iraq and Finland".
_AND_OTHERS = (
    rf"(?:,? (?:and|et) (?:the |les )?<L> (?:of|from|de|du|des|d') ?(?:{SEVERAL}|(?:the )?<C>))?"
)
#: Before the members of a group.
MEMBERS = (
    r"(?:comprising|consisting of|composed of|made up of|namely|i\.e\."
    r"|composée? d(?:e la|e l'|es|e|u|')|à savoir)"
)
#: Behind them: in what spirit they do what they do.
IN_SPIRIT = (
    r"(?:, (?:united|gathered|meeting|convened|assembled|joined|bound|acting|committed|determined"
    r"|mindful|convinced|recalling|brought together|with the participation"
    r"|avec la participation) [^.;:]{3,160}?)?"
)
_HAVE_MET = (
    r"(?:(?:together|along) with (?:their )?(?:counterparts|colleagues) (?:from|of) "
    r"[^.;:\u2013\u2014]{3,120}? )?"
    r"(?P<verb>(?:have |has |will )?(?:met|meet|gathered|gather|convened|came together"
    r"|h[eo]ld (?:\w+ )?talks|discussed|exchanged views)\b"
    r"|(?:nous )?(?:nous sommes|se sont)(?: [a-zé]{3,20}ment)? (?:réuni|retrouvé|rencontré)e?s"
    r"|réunie?s (?=à|en|au|le|sous|ce|<D>)|(?:se réuniront|se retrouveront"
    r"|nous réunirons))"
)
#: Those of several countries who meet, and no others: "the ministers of Norway and Spain met".
_OF_SEVERAL = pattern(
    r"(?:<L>(?: (?:du|des|de la) (?:<G>|(?-i:G-?[0-9]{1,2})))?"
    r"|\b(?:representatives|officials|delegations|représentants|délégations)),? "
    rf"(?:of|from|de|du|des|d') ?"
    rf"(?P<phrase>{SEVERAL}{_AND_OTHERS}{AND_ONE_MORE}|(?:the |les )?(?:{GROUP}))"
    rf"(?: ?\([^()]{{2,40}}\))?{ALL_BY_NAME}{IN_SPIRIT},? {_HAVE_MET}"
)
#: The same, where it is said in front that they meet: "Meeting in Oslo, the ministers of A and B".
_GATHERED_FIRST = pattern(
    r"\b(?P<verb>(?-i:Meeting|Gathered|Assembled|Convened|Réunie?s|Rassemblée?s)) [^.;:]{3,160}?, "
    r"(?:the |les )?<L> (?:of|from|de|du|des|d') ?"
    rf"(?P<phrase>{SEVERAL}{_AND_OTHERS}{AND_ONE_MORE})(?: ?\([^()]{{2,40}}\))?{ALL_BY_NAME}"
)
#: The same, where a group is told by its members: "of the Northern Group, comprising A and B,",
#: "representatives of the Quad - ... - met".
_OF_GROUP = pattern(
    r"(?:<L>|\b(?:representatives|représentants))"
    r"(?: (?:of|des?|du) [^.;:,()\u2013\u2014]{2,60}?)? ?"
    rf"(?:(?:\(|[\u2013\u2014-]) ?(?:{MEMBERS} ?)?|, {MEMBERS} ?)"
    rf"(?P<phrase>{SEVERAL}{AND_ONE_MORE}) ?(?:\)|[\u2013\u2014-])?,? {_HAVE_MET}"
)
#: The same, each by the adjective of his country: "Norwegian and Swedish foreign ministers met".
_ADJECTIVES = r"<A>(?:(?:,| and|, and| et) (?:the )?<A>)+"
_BY_ADJECTIVE = pattern(
    rf"(?P<phrase>(?:the |les )?(?:{_ADJECTIVES} <L>|<L> {_ADJECTIVES})),? {_HAVE_MET}"
)
#: The same, each with his country: "foreign ministers X of Norway and Y of Sweden met".
_EACH = r"<P>(?: (?:of|from) |, (?:of )?| ?\()(?:the )?<C>\)?"
_EACH_FR = r"<P>(?: (?:du|des|de|d') ?|, (?:du |de )?| ?\()(?:la |le |les |l')?<C>\)?"
_CAPITAL = r"(?:(?-i:[A-ZÀ-Þ])[\w'-]+|<K>)"
_GATHERED = (
    r"<L>(?: (?:of|du|des|de la|de l')(?: the)? ?"
    r"(?:(?:<G>|(?-i:G-?[0-9]{1,2}))(?: (?-i:[A-ZÀ-Þ])\w+)?"
    # "Du Triangle de Weimar".
    rf"|{_CAPITAL}(?: (?:de |du |des )?{_CAPITAL}){{0,3}}))?,? "
)
_BY_PERSON = pattern(
    rf"{_GATHERED}"
    rf"(?P<phrase>{_EACH}(?:(?:,|,? and) {_EACH})+|{_EACH_FR}(?:(?:,|,? et) {_EACH_FR})+)"
    rf",? {_HAVE_MET}"
)
#: Those of several countries who meet.
MEETING = (_OF_SEVERAL, _GATHERED_FIRST, _OF_GROUP, _BY_ADJECTIVE, _BY_PERSON)
#: What those do who issue a text.
_DECLARE = (
    r"(?:(?:again|also|today|jointly|strongly|firmly|hereby|have|once more),? )*"
    r"(?P<verb>(?:(?:re)?affirm|condemn|underlin|underscor|emphasi[sz]|stress|express|welcom|reiterat"
    r"|recall|declar|call|urg|issu|adopt|agre|stat|support|commend|reject|remain|recogni[sz])"
    r"(?:e|es|ed|s)?\b)"
)
_DECLARE_FR = (
    r"(?:(?:ont|avons) (?:[\w-]+ ){0,2}?)?"
    r"(?P<verb>(?:(?:ré)?affirm|condamn|soulign|salu|félicit|appel|rappel|déclar|regrett|déplor|exprim"
    r"|réitèr|réitér|exige|demand|approuv|adopt|rejet|soutien|soutenon|reconnaiss|convenon|convienn"
    r"|engage)(?:ons|l?ent|ée?s?|s)?(?!\w))"
)
_LEAD = r"^(?:\(?[0-9]{1,2}[.)] ?)?(?:[^.;:]{0,160}?, )?"
_THEY = rf"{_LEAD}(?:we, )?(?:the )?(?:(?:G-?[0-9]{{1,2}}|[\w-]+) )?<L>"
_THEY_FR = rf"{_LEAD}(?:nous, )?(?:les )?<L>"
#: Those of several countries who issue a text.
ISSUING = (
    pattern(
        rf"{_THEY},? (?:of|from) ?(?P<phrase>{SEVERAL}{_AND_OTHERS}{AND_ONE_MORE}){IN_SPIRIT},? "
        rf"{_DECLARE}"
    ),
    pattern(rf"{_THEY_FR} (?:de|du|des|d') ?(?P<phrase>{SEVERAL}{AND_ONE_MORE}),? {_DECLARE_FR}"),
    pattern(
        rf"{_THEY}(?: of [^.;:,()\u2013\u2014]{{2,60}}?)? ?"
        rf"(?:(?:\(|[\u2013\u2014-]) ?(?:{MEMBERS} ?)?|, {MEMBERS} ?)"
        rf"(?P<phrase>{SEVERAL}{AND_ONE_MORE}) ?(?:\)|[\u2013\u2014-])?,? {_DECLARE}"
    ),
    # Over it: "Joint declaration by the Ministers of the Group, X (Norway) and Y (Spain)".
    pattern(
        r"\b(?P<verb>(?:statement|declaration|communiqué) (?:by|of|from)) (?:the )?"
        rf"(?:[\w-]+ ){{0,2}}?<L>(?: (?:of|from) [^.;:,()]{{2,60}})?,? "
        rf"(?P<phrase>{_EACH}(?:(?:,|,? and) {_EACH})+)"
    ),
)
