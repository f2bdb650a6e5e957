"""Shapes of what introduces a name: office, party, whose counterpart somebody is."""

from __future__ import annotations

from natobrief.lexicon.portfolios_en import FIELD, FIELDS
from natobrief.lexicon.portfolios_fr import FIELDS_FR
from natobrief.rules.complements_fr import COMPLEMENT_FR
from natobrief.rules.marks import pattern
from natobrief.rules.parties import STATE

_THE = r"(?:the |la |le |les |l')?"
#: Behind an organisation: what is about it, and is somebody else's: "the ASEAN Affairs Department".
_ABOUT_IT = (
    r"(?![\ue000\ue003]"
    r"| (?:(?-i:[A-Z])[\w-]+ )?(?-i:Affairs|Department|Division|Desk|Directorate|Unit)\b)"
)
_OF = rf"(?: (?:of|for|from|de|du|des|d') ?{_THE}(?:{STATE})?(?P<of><CG>){_ABOUT_IT})"
_FROM = _OF.replace("<of>", "<from>")
_FIELD_FR = (
    rf"(?P<field> (?:{FIELDS_FR}"
    r"|de la R\u00e9publique(?! (?:\w+ )?(?:de (?!la )|du |d'))"
    r"|du S\u00e9nat|de l'Assembl\u00e9e(?: nationale)?|du Parlement|de la Chambre des [a-z\u00e9]+"
    r"|du [Gg]ouvernement|du Conseil(?= ?,)))"
)
#: How somebody holds an office, who does hold it.
_HELD_FR = r"(?: (?:f\u00e9d\u00e9rale?|sortante?|en exercice|en titre))?"
#: To which organisation somebody is sent.
_TO = r"(?: (?:to (?:the )?|aupr\u00e8s (?:de la |de l'|du |des ))<G>)"
_FIRST = r"(?:(?P<first><O>)(?: (?:and|et)| ?/) (?:the |la |le )?)?"
#: Behind an office, its short form: "(HR/VP)".
_SHORT = r"\((?:<OG>|(?-i:[A-Z][A-Z/]{1,8}))\)"
#: What an office is about or of: "of the Estonian Defence Forces".
_WITHIN = (
    rf"(?P<domain> (?:of|for) (?:the )?(?:{FIELDS}(?! (?-i:[A-Z]))"
    # "Of the City of Kyiv", "for UN Peace Operations".
    r"|(?:(?-i:City) of )?<K>"
    r"|(?:(?P<within><A>|<C>'s|<G>(?:'s?)?) )?(?-i:[A-Z])[\w'-]*"
    r"(?: (?:and |of |for |the )*(?-i:[A-Z])[\w'-]*){0,6}(?: forces| staff| services)?))"
    # "Of the Armed Forces of Norway".
    r"(?: of (?:the )?(?P<whose><C>))?(?: to (?:the )?<CG>)?"
)
_DOMAIN = (
    rf"{_WITHIN}(?=,|\.|$| {_SHORT},"
    r"| (?:and|who|which|to|in|at|on|for|during|with|as|from|also|by|is|was|has|will|said|met)\b)"
)
#: The same in French: "ministre des Affaires étrangères et du Commerce extérieur".
_MORE_FR = (
    r" et (?:du |de la |des |de l')(?-i:[A-Z\u00c0-\u00de])[\w'-]+(?: [a-z\u00e0-\u00ff]+){0,2}"
    r"(?=,| $| <A>| (?:de|du|d'|des) ?(?:la |l')?<CG>)"
)
_MORE = rf"(?P<more> (?:and|et) (?:for |the )?{FIELD}(?= (?:of|de|du) )|{_MORE_FR})"
OFFICE_BEFORE = pattern(
    rf"(?:(?P<party><A>|<CKG>(?:'s?)?)(?: \([A-Z]{{2,5}}\))? (?:new |deputy |acting "
    rf"|first |federal )?)?{_FIRST}"
    rf"(?P<office><O>){_HELD_FR}{_MORE}?{_OF}?(?: (?P<adjective><A>))?{_HELD_FR}{_FIELD_FR}?"
    rf"{_FROM}?{_TO}?(?: <O>)?"
    rf"(?: {_SHORT})?(?:(?: ?,)? |, (?:le |la |l')| \[)$"
)
_DOMAIN_BEFORE = pattern(
    rf"(?:(?P<party><A>|<CKG>(?:'s?)?) )?{_FIRST}(?P<office><O>){_WITHIN}(?: {_SHORT})?,? $"
)
#: In French what an office is of, where nothing else is known of it: "de l'Eurogroupe".
_DOMAIN_BEFORE_FR = pattern(rf"(?P<office><O>)(?P<domain>{COMPLEMENT_FR}), $")
#: An office cut short, whose letters mean other things elsewhere: "Norwegian PM", "PM".
_SHORT_BEFORE = pattern(
    r"(?:(?P<party><A>|<CK>(?:'s?)?) )?(?<![0-9])(?<![0-9]\s)\b(?P<office>(?-i:PM|FM|DM)) $"
)
OFFICE_BEFORES = (OFFICE_BEFORE, _DOMAIN_BEFORE, _DOMAIN_BEFORE_FR, _SHORT_BEFORE)
#: "Their Estonian counterpart, Minister X": whose counterpart, beside an office.
COUNTERPART_HOLDS = pattern(
    r"(?:(?P<party><A>|<C>(?:'s?)?) )(?P<counterpart>counterparts?|colleagues?|homologues?),? "
    r"(?:the |le |la )?(?P<office><O>),? $"
)
#: Offices that are titles too.
TITLES = frozenset({"ambassador", "ambassadeur", "ambassadrice"})
#: An office that says no more than "counterpart" does.
NO_OFFICE = frozenset({"minister", "ministre", "secretary"})
COUNTERPART_BEFORE = pattern(
    r"(?:(?P<party><A>|<C>(?:'s?)?) )?(?P<counterpart>counterparts?|colleagues?|homologues?)"
    rf"{_OF}?(?: (?P<adjective><A>))?,? $"
)
_AT = r"(?: (?:(?:at|in|of) the|(?:du|au) minist\u00e8re|du gouvernement) (?P<at><A>))"
OFFICE_AFTER = pattern(
    r"(?:,? (?:of (?P<home><C>), )?| [\[(])(?:(?:the|NATO's|its|our|my|le|la|notre|mon|ma) |l')?"
    rf"(?:new |current |incoming |acting |nouveau |nouvelle )?"
    r"(?:(?:(?P<party><A>|<CKG>(?:'s?)?)|<O>'s?|(?-i:[A-Z]{3,})) )?"
    rf"(?:{_FIRST}(?!<O>,? <P>))?(?P<office><O>)"
    rf"(?: (?P<adjective><A>))?(?:{_MORE}(?: (?P<behind><A>))?)?"
    rf"(?:{_DOMAIN}|{_FIELD_FR}?{_OF}?{_AT}?)"
)
COUNTERPART_AFTER = pattern(
    r", (?:(?:the|their|his|her|its|our|my|leur|son|notre|mon) )?(?:(?P<party><A>|<C>'s?) )?"
    rf"(?P<counterpart>counterpart|colleague|homologue)(?: (?P<adjective><A>))?(?:{_OF})?"
)
HOME_AFTER = pattern(r" (?:of (?:the )?(?P<home><C>)|\((?P<in><C>)\))")
#: "Finland's Antti Kaikkonen".
OWNER_BEFORE = pattern(r"(?P<party><CG>)'s? $")
PARTY_GROUPS = ("party", "adjective", "behind", "of", "from", "home", "in", "at", "within", "whose")

#: Before an office: whose envoy, spokesman or adviser somebody is, who does not hold it.
SERVES = pattern(
    r"(?:(?P<post><O>)|\b(?:conseill(?:er|\u00e8re)|adjointe?|assistante?|\u00e9pouse|advis[eo]r|aide"
    r"|wife|husband|spokes(?:man|woman|person)|chief of staff)\b)"
    r"(?: (?!and\b|with\b|et\b|avec\b)[\w-]+){0,3}?"
    r" (?:(?:aupr\u00e8s )?(?:du|de la|de l'|d'une?)|(?:of|to|for)(?: the)?) ?$"
)
#: Before that: a name, whose office it is to serve the one who is named behind.
SERVES_HIMSELF = pattern(
    r"<P>(?: \([^()]{1,30}\))?, (?:(?:the|his|her|their|le|la) |l')?"
    r"(?:(?:<A>|<C>(?:'s?)?) )?(?:[\w-]+ ){0,2}$"
)
_AND = r"(?:,? (?:and |et )?)"
_PEOPLE = rf"(?P<people><P>(?:{_AND}<P>){{1,12}})"
_PARTIES = rf"(?P<parties><CG>(?:{_AND}(?:of |de |d'|du )?{_THE}<CG>){{1,12}})"
_PLURAL = r"(?P<office><L>)"
PAIRED = (
    pattern(rf"{_PEOPLE}, (?:the |les )?{_PLURAL} (?:of|de|d'|du) ?{_THE}{_PARTIES}"),
    pattern(
        rf"{_PLURAL} (?:of|de|d'|du) ?{_THE}{_PARTIES}"
        rf"(?:,? | ?(?:[:(\u2013\u2014]|-(?= )) ?){_PEOPLE}"
    ),
    pattern(
        rf"{_PLURAL} (?:of|de|d'|du) ?{_THE}"
        rf"(?P<people>(?P<parties><CG> \(<P>\)(?:{_AND}{_THE}<CG> \(<P>\)){{1,12}}))"
    ),
    pattern(
        rf"{_PLURAL} (?P<people>(?P<parties><P> (?:of|de|d'|du) ?{_THE}<CG>"
        rf"(?:{_AND}<P> (?:of|de|d'|du) ?{_THE}<CG>){{1,12}}))"
    ),
    pattern(rf"{_PLURAL} (?P<people>(?P<parties><P> \(<CG>\)(?:{_AND}<P> \(<CG>\)){{1,12}}))"),
)
_OWNERS = rf"(?P<parties>(?:<A>|<C>'s?)(?:{_AND}(?:<A>|<C>'s?)){{1,12}})"
_COUNTERPARTS = r"\b(?P<counterpart>counterparts|colleagues|homologues|coll\u00e8gues)"
_MANY = rf"(?:{_PLURAL}|{_COUNTERPARTS})"
PAIRED_BEFORE = pattern(
    rf"{_OWNERS} {_MANY}(?:(?: ?[,\u2013\u2014-])? ?respective(?:ly|ment))?,? {_PEOPLE}"
)
PAIRED_AFTER = pattern(
    rf"{_MANY} (?P<parties><A>(?:(?:,| et) <A>){{1,12}}){_FIELD_FR}?,? {_PEOPLE}"
)
PAIRED_COUNTERPARTS = pattern(
    rf"{_COUNTERPARTS} (?:of|from|de|d'|du) ?{_THE}{_PARTIES}(?:,? | ?[:(\u2013\u2014] ?){_PEOPLE}"
)
#: Behind a plural: a group that is no party, before all who are named: "of the Nordic countries".
_OF_REGION = (
    r"(?: (?:of|from|des?|du) (?:the |les |l')?(?:[\w-]+ ){0,3}(?:(?:[Cc]ountries|[Ss]tates"
    r"|[Nn]ations|[Rr]egion|[Gg]roup)|(?:pays|États|nations)(?: [a-zé]+){1,2})(?=,))?"
)
SHARED = pattern(rf"(?:(?P<party><A>|<CG>'s?) )?{_PLURAL}{_OF_REGION},? {_PEOPLE}")
#: Before the party of a plural: it is the last of several.
ONE_OF_SEVERAL = pattern(r"(?:<A>|<C>)(?:'s?)?(?:,|,? (?:and|et)) $")

#: Before a name: words with an article that introduce it, and hold no name themselves.
LED = pattern(r"(?:\b(?:the|le|la|les|its|their|his|her|son|sa|leur) |\bl')(?:(?!<PD>)[^.;:,])+, $")
NEXT = pattern(r",? ?<P>")
APPOSED = pattern("<P>(?: of <C>)?, (?:the |le |la |l')?$")
#: The same, before an office that ends its line.
ABOVE = pattern("<P>(?: of <C>)?(?:,| ?[(\u2013\u2014|]| -)? (?:the |le |la |l')?$")
