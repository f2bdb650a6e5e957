"""Shapes of words that say where a meeting is."""

from __future__ import annotations

import re

from natobrief.lexicon.sites import BUILDINGS
from natobrief.rules.marks import pattern
from natobrief.text.characters import LATIN_CAPITALS
from natobrief.text.regex import regex

_WORD = rf"(?-i:[{LATIN_CAPITALS}])[\w'-]*+"
_PARTICLE = r"(?-i:of|de|del|della|la|an der|am|upon|sur|en|sous)"
#: What is no city, though something is in it.
_CONTINENT = "(?:Europe|Africa|Asia|America|Afrique|Asie|Amérique)"
#: The form of a state, before its name: "in Port City, Federal Republic of X".
_FORM = (
    r"(?:(?-i:(?:(?:Federal|Islamic|Democratic|People's|United|Federative|Plurinational)"
    r"(?: Democratic)? )?(?:Republic|Kingdom|State|Principality)) of (?:the )?"
    r"|(?-i:Federal|Islamic|Democratic|Federative) (?=<C>))"
)
#: A first word that is not all in capitals: where everything is, nothing tells a name.
_FIRST = (
    rf"(?!(?:the|le|la|les) ?[\ue000-\ue009]|{_CONTINENT}\b|{_FORM})"
    rf"(?-i:[{LATIN_CAPITALS}][\w'-]{{0,40}}?[a-zß-ž])[\w'-]*+"
)
#: The name of a city that no table knows.
NAMED = rf"{_FIRST}(?:[ -](?:{_PARTICLE} )?{_WORD}){{0,3}}"
_CITY = rf"(?P<city><K>|{NAMED})"
#: Before the name of the city after which a site is called.
_SITE_OF = (
    r"(?:Schloss|château d[eu]|castle of|palais d[eu]"
    r"|base(?: (?:aérienne|militaire|américaine))* de)"
)
_IN = (
    r"\b(?:(?:slated|scheduled|planned|set|due) for|in|at|to|à|near|outside|sur|au|visits?|visited)"
    rf"(?:(?: the| la| le)? {_SITE_OF})?"
)
#: In which part of its country a city is: "Lakeside, southern Latvia".
_PART = (
    r"(?:in )?(?:the )?(?:(?:north|south)(?:-?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?"
    r"|central) (?:of )?"
    r"|(?:dans|sur) (?:le |l')?(?:(?:nord|sud)(?:-(?:est|ouest))?|est|ouest|centre|littoral)"
    r" (?:de )?(?:la |l'|d[ue] |des )?|d'"
)
_IN_CITY = pattern(
    rf"(?:{_IN} |^|, ){_CITY}"
    rf"(?:,? (?:{_PART})?(?:in |en |au |aux )?(?:the )?(?:{_FORM})?(?P<country><C>)"
    r"| ?\((?P<country2><C>)\))"
)
_IN_CAPITAL = pattern(rf"{_IN} (?P<city><K>)")
#: A building that no table knows, and its city: "at the Hofburg, Vienna".
_IN_SITE = pattern(
    rf"\b(?:at(?: the)?|in the|à(?: la)?|au) {_FIRST}(?: {_WORD}){{0,3}},"
    r" (?P<city><K>)(?:,? \(?(?P<country><C>)\)?)?"
    r"(?=[.;)]|$| ?\(?<D>|,? (?:on|from|le|les|du)\b|,? (?:and|et) (?-i:[a-z]))"
)
_CAPITAL_HOSTS = pattern(
    r"(?P<city><K>)(?:,? (?P<country><C>),?)?,? "
    r"(?:will host|hosts|hosted|will welcome|welcomes|is the setting|is getting ready"
    r"|is preparing to|prepares to|(?:qui )?(?:accueillera|accueille|abritera|abrite))"
)
_CITY_HOSTS = pattern(
    rf"(?:^|, |<A> city of )(?P<city>{NAMED})"
    r" (?:will host|hosts|hosted|is the setting|accueillera|accueille)\b"
)
#: A country right after words of meeting.
IN_COUNTRY = pattern(
    r"\b(?:meet|meets|met|meeting|gather|gathers|gathered|convene[sd]?|held|place|summit"
    r"|(?:start|begin|open)s?|conference|session|réuniront|réunira|réunissent|réunie?s?|rencontrée?s|retrouvée?s|tiendra"
    r"|lieu|réunion|sommet) (?:informally |today |tomorrow |again |aujourd'hui |demain )?"
    r"(?:(?:on|from|at|le|les|du|à) (?:\(?<D>\)?|[0-9]{1,2} ?[.:h][0-9]{2}),? )?"
    rf"(?:(?:à|au)(?: la)? (?:l')?{_FIRST}(?: [\w'-]+){{0,3}}? )?(?:in|à|au|en|aux)"
    r"(?: the)? (?P<country><C>)(?!\w|')"
    r"|\b(?:travel(?:s|led|ed)? to|visit(?:s|ed)?|se rend(?:ra|ront|ent)? (?:à|au|en|aux)"
    r"|visiter(?:a|ont))(?: the| le| la| l')? ?(?P<country2><C>)(?!\w|')"
    rf"|\bon the (?:[\w-]+ )?(?:<A> )?island of {NAMED},? (?:in )?(?P<country3><C>)"
    rf"|\bon the (?:[\w-]+ )?(?P<country4><A>) island of {NAMED}"
    rf"|\b(?:on|in) (?P<country5><C>)'s? {NAMED} (?-i:Island)\b"
)
#: A country before a day or at the head: a place only where its capital is called so too.
IN_CITY_STATE = pattern(
    r"(?:\b(?:in|à) |^|[,(] ?)(?P<country><C>),? (?:(?:on|le|les|from|du|next|this) |\(?<D>)"
    r"|\b(?:in|at|au) (?P<country2><C>)(?= ?[.;)]|$| (?:will|is|was|to|sera|est)\b)"
    r"|\bà (?P<country3><C>)(?!\w)"
)
_IN_ITS_CAPITAL = pattern(
    r"(?P<country><C>)(?!\w)[^.;]{0,80}? in its capital(?: city)?,? (?:of )?(?P<city><K>)"
)
_HOSTS_AT_HOME = pattern(r"(?P<of4><C>)(?!\w)[^.;]{0,120}? in its capital\b")
_THE_CAPITAL = pattern(
    r"\b(?:in|to|dans)(?: the| la)? (?P<of><A>|<C>'s?) capital(?: city)?"
    r"(?:(?: of|,)? (?P<city><K>))?"
    r"|\b(?:in|to)(?: the)? (?P<of5><A>|<C>'s?) city(?: of|,)? (?P<city3><K>)"
    r"|\bdans la capitale (?P<of2><A>)(?:,? (?P<city2><K>))?"
    r"|\b(?:in|to) the capital of (?P<of3><C>)"
)
#: "In Norway's Bergen", as newspapers write.
_IN_OF = pattern(r"\b(?:in|at|to) (?P<country><C>)'s? (?P<city><K>)(?!\w)")
#: A town that is called one.
_IN_TOWN = pattern(
    r"\b(?:in|at|to|dans|à) (?:the |la )(?:[\w-]+ ){0,2}?(?:(?P<of><A>|<C>'s?) )?(?:[\w-]+ )?"
    r"(?:city|town|port|resort|village|ville|cité|station) (?:(?P<of2><A>) )?(?:of |de |d')"
    rf"(?P<city><K>|{NAMED})(?:,? (?P<country><C>))?"
)
SITE = pattern(r"(?P<site>(?:<G>(?:'s?)? )(?:new )?(?:headquarters|HQ)\b|siège de (?:l')?<G>)")
#: The same, where the words before it say whose it is.
OWN_SITE = pattern(r"\b(?P<site>siège de l'Organisation)(?! (?:de|du|des|d'|pour|inter|mond))")
ALLIANCE = regex(r"\b(?:OTAN|NATO)\b")
#: Houses of the European Union that stand in Brussels, whoever names them.
UNION_SITE = pattern(
    r"\b(?:(?:in|at|inside) the |(?:au|dans le) |\b(?:[Vv]enue|[Ll]ocation|[Pp]lace|[Ll]ieu) ?: )"
    r"(?P<site>(?-i:(?:Europa|Justus Lipsius|Lex|Berlaymont) [Bb]uilding|Berlaymont"
    r"|[Bb]âtiment (?:Europa|Justus Lipsius|Juste Lipse|Lex|Berlaymont)))(?![\w'-])"
)
#: A site that is called after its city.
OF_CITY = pattern(rf"{_SITE_OF} <K>|<K> (?:air ?base|air force base|castle|palace)\b")
BEFORE_CITY = 40
#: How long the words between a decision and its place may be.
LONGEST = 120
#: What is told to the press somewhere is of a meeting that may be elsewhere.
PRESS = pattern(
    r"\b(?:conférence|point) de presse ?$|\b(?:press|news) (?:conference|briefing|point) ?$"
    r"|\b(?:reporters|journalists|journalistes|interview|the (?:press|media)|la presse) ?$"
)
#: Behind such a place: it is that of the meeting after all: "in Riga, where leaders meet".
WHERE_THEY_MEET = pattern(
    r", (?:where|o\u00f9) (?:[\w-]+ |<G>(?:'s?)? ){0,3}<L>"
    r" (?:(?:are|were|have|will|will be|sont|se) )?(?:now |also )?"
    r"(?:gather|me[et]|conven|r\u00e9uni)"
)
STATE = regex(r" [Ss]tate\b")
#: Those who serve or sit somewhere have names too.
UNIT = regex(
    r"\b(?:command|division|brigade|corps|regiment|battalion|squadron|headquarters|ministry|committee"
    r"|commission|council|parliament|mission|operation|department|agency|academy|forces?)\b",
    re.IGNORECASE,
)
#: What is built has a name too, and is no city: "at Alder House", "in Elm Street".
BUILT = regex(
    rf"[ -](?:{BUILDINGS}|Garden|Street|Road|Avenue|Boulevard|Lane|Square|Mall|Mews|Quay|Gate"
    r"|Terrace)\Z"
)
#: Where somebody is of whom words say so by the way: "President X, who is in Berlin for talks".
WHO_IS = pattern(
    r"\b(?:who|whom|qui) (?:is|are|was|were|has been|had been|will be|est|sont|était|étaient)"
    r"(?: (?:currently|now|also|still|[a-z]+ing|[a-zé]+ment))? ?$"
)
#: Between an office and who holds it: where it is held, "Commander of the School in Riga, X".
OF_OFFICE = pattern(
    r"(?:<O>|\b(?:[Cc]ommander|[Cc]ommandant|[Dd]irector|[Hh]ead|[Cc]hief|[Cc]ommandante?"
    r"|[Dd]irect(?:eur|rice)|[Cc]hef|[Cc]heffe)) (?:of|for|at|de|du|des) [^.;:,]{0,90}?$"
)
HOLDS_IT = pattern(r",? (?:<A> )?<P>")
#: A city named beside another one, or as something is like.
OR = pattern(r"\b(?:or|nor|like|as|than|ou|ni|comme) ?$")
#: What is fired at a city is no meeting there.
FIRED = pattern(
    r"\b(?:fir(?:es?|ed|ing)|launch(?:es|ed|ing)?|struck|strikes?|attack(?:s|ed|ing)?|shell(?:ed|ing)"
    r"|bomb(?:ed|ing|ings)|missiles?|drones?|a (?:tiré|frappé)|tirs?|frappes?)\b[^.;,]{0,30}$"
)
#: Before the place of what a meeting only heard of: "briefed on the seminar held in".
HEARD_OF = regex(
    r"\b(?:on|about|over|sur|concernant|de|du)(?: (?:the|a|an|la|le|les|une?))?(?: [\w-]+){0,3}"
    r"[ '](?:seminars?|workshops?|conferences?|summits?|events?|s\u00e9minaires?|ateliers?"
    r"|conf\u00e9rences?|sommets?|forums?|colloques?)(?: (?:that|which) (?:was|were))?"
    r" (?:held|organi[sz]ed|convened|hosted|tenue?s?|organis\u00e9e?s?)\b[^.;:]{0,60}$"
)
#: What others were told to do, or agreed, was at another meeting: "as tasked by leaders in Riga".
AS_TASKED = pattern(
    r"\b(?:as|decisions?|commitments?|pledges?|mandate) (?:was |were |it was |they were )?"
    r"(?:tasked|mandated|requested|instructed|directed|decided|agreed|adopted|approved|taken|made"
    r"|announced|endorsed|given|set out) (?:by|at|during) (?:[\w'-]+ |<LGBOKCA>(?:'s?)?,? ){0,8}$"
)
TO = regex("to ")
#: Without these, what is to a city may be a state's: "weapons sent to Moscow".
MOVES = regex(
    r"\b(?:travel|visit|trip|return|(?:be|have) been|go(?:es|ing)?\b|went\b|com(?:e|es|ing)\b"
    r"|came\b|fl(?:y|ies|ew|ying)\b|head(?:s|ed|ing)?\b|mov(?:e|ed|ing)\b|brought|bring|gather"
    r"|welcom|invit|summon|arriv|journey|flock|pa(?:id|y)\b|drove|mission|transfer|relocat|call)",
    re.IGNORECASE,
)
#: Right before "to": what is given to a state by the name of its capital, and moves nobody.
GIVEN = regex(
    r"\b(?:support|aid|help|assistance|weapons|arms|ammunition|supplies|deliver(?:y|ies)|backing"
    r"|pledges?|commitments?|messages?|signals?|warnings?|concessions|guarantees|loans?|funds?)"
    r"(?: \w+)? \Z",
    re.IGNORECASE,
)
#: Words that have no capital in a sentence as a rule.
LONG_WORD = regex(r"[^\W\d_]{5,}")
#: Fewer words make no headline.
FEW = 3
_FOLLOWS_CITY = (
    r"(?:,? +(?:on|from|for|to|this|next|le|les|du|ce|où|à l'invitation|sur invitation|avec)\b"
    r"| +(?:en|près|dans)(?: la)? (?:banlieue|périphérie|région|compagnie|présence|marge|de)\b"
    r"|,? +\ue007|[.,]|$)"
)
_OTHER_CITY = regex(
    rf"(?:\b(?:in|at|à)|[Hh]eadquarters,) (?!St\b|{_CONTINENT}\b)"
    rf"(?P<city>{_WORD}(?:[ -](?:{_PARTICLE} )?{_WORD}){{0,2}})"
    rf"(?={_FOLLOWS_CITY})"
)
#: In a headline: "Meeting of ministers, Brussels, 7-8 June 2018", "Meeting of ministers Riga, ...".
_BETWEEN_COMMAS = pattern(
    r"(?:, | ?\(|<L> |\b(?:[Mm]eeting|[Ss]ummit|[Cc]ouncil) )(?P<city><K>),?"
    r"(?: \(?(?P<country><C>)\)?,?)? \(?<D>"
)
HEADING = pattern(
    rf"{_CITY}(?:,? (?P<country><C>)| ?\((?P<country2><C>)\))?,?(?: -)? "
    r"\(?(?P<days><D>)\)?(?: ?:| -|$)"
)
#: What follows a summit in a headline that is about it.
_ABOUT_IT = r"(?= ?(?:[:,(|-]|$|programme|program|schedule|agenda|media|<D>))"
SUMMIT_OF = pattern(
    rf"(?:<G> )?(?P<city><K>) summit\b{_ABOUT_IT}"
    rf"|sommet (?:de |d')?(?P<city2><K>){_ABOUT_IT}"
    rf"|(?:<G> )?(?:summit|sommet)(?: de l'<G>)?, (?P<city3><K>)(?!\w)"
)
CITY_BEFORE = pattern(r"(?P<city><K>) (?:<G> )?(?:summit|sommet)$")
#: At the end of a headline: "Meeting of Defence Ministers, Zagreb".
_LAST_WORD = pattern(
    r"(?:<L>|\b(?:meetings?|summit|conference|council|committee|réunion|sommet|conseil|commission))"
    r"(?:-<C>)?(?: (?:of (?:the )?|de l'|de )?<G>(?:-<C>)?)?, (?P<city><K>)\.?$"
)
SHAPES = (
    _IN_ITS_CAPITAL,
    _IN_SITE,
    _IN_CITY,
    _THE_CAPITAL,
    _IN_TOWN,
    _IN_OF,
    _HOSTS_AT_HOME,
    _CAPITAL_HOSTS,
    _CITY_HOSTS,
    _IN_CAPITAL,
    _OTHER_CITY,
    _BETWEEN_COMMAS,
    _LAST_WORD,
)
