"""Where a meeting is held, as the sentence that announces it says."""

from __future__ import annotations

import re
from typing import final

from attrs import frozen

from natobrief import reference
from natobrief.lexicon.cities import city_named, region_named
from natobrief.lexicon.organisations import NATO
from natobrief.lexicon.places import CountryMention
from natobrief.rules.dates import DateMention
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.span import Span


@final
@frozen
class Place:
    """Where a meeting is held, as one sentence puts it."""

    #: The words for the city; None when only a building or the capital "of" a country is named.
    city: Span | None
    #: The mark of the country, if the words name one.
    country: Mark | None
    #: The mark of a capital or of another city that the tables know, if the city is one.
    capital: Mark | None
    #: The words for a building or site.
    site: Span | None
    #: Adjective or name in "the Latvian capital": the city is then inferred.
    capital_of: Mark | None


_WORD = r"(?-i:[A-ZÀ-ÞĀ-ž])[\w'-]*"
_PARTICLE = r"(?-i:of|de|del|della|la|an der|am|upon|sur|en|sous)"
#: A first word that is not all in capitals: where everything is, nothing tells a name.
_FIRST = r"(?!(?:the|le|la|les) ?[\ue000-\ue009])(?-i:[A-ZÀ-ÞĀ-ž][\w'-]{0,40}?[a-zß-ž])[\w'-]*"
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
_IN_CITY = pattern(
    rf"(?:{_IN} |^|, ){_CITY}"
    r"(?:,? (?:in |en |au |aux )?(?:the )?(?P<country><C>)| ?\((?P<country2><C>)\))"
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
    r"|is preparing to|prepares to|accueillera|accueille)"
)
_CITY_HOSTS = pattern(
    rf"(?:^|, |<A> city of )(?P<city>{NAMED})"
    r" (?:will host|hosts|hosted|is the setting|accueillera|accueille)\b"
)
#: A country right after words of meeting.
_IN_COUNTRY = pattern(
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
)
#: A country before a day or at the head: a place only where its capital is called so too.
_IN_CITY_STATE = pattern(
    r"(?:\b(?:in|à) |^|[,(] ?)(?P<country><C>),? (?:(?:on|le|les|from|du|next|this) |\(?<D>)"
    r"|\b(?:in|at|au) (?P<country2><C>)(?= ?[.;)]|$)|\bà (?P<country3><C>)(?!\w)"
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
#: A town that is called one.
_IN_TOWN = pattern(
    r"\b(?:in|at|to|dans|à) (?:the |la )(?:[\w-]+ ){0,2}?(?:(?P<of><A>|<C>'s?) )?(?:[\w-]+ )?"
    r"(?:city|town|port|resort|village|ville|cité|station) (?:(?P<of2><A>) )?(?:of |de |d')"
    rf"(?P<city><K>|{NAMED})(?:,? (?P<country><C>))?"
)
_SITE = pattern(r"(?P<site>(?:<G>(?:'s?)? )(?:new )?(?:headquarters|HQ)\b|siège de (?:l')?<G>)")
#: The same, where the words before it say whose it is.
_OWN_SITE = pattern(r"\b(?P<site>siège de l'Organisation)(?! (?:de|du|des|d'|pour|inter|mond))")
_ALLIANCE = re.compile(r"\b(?:OTAN|NATO)\b")
#: A site that is called after its city.
_OF_CITY = pattern(rf"{_SITE_OF} <K>|<K> (?:air ?base|air force base|castle|palace)\b")
_BEFORE_CITY = 40
#: How long the words between a decision and its place may be.
_LONGEST = 120
#: What is told to the press somewhere is of a meeting that may be elsewhere.
_PRESS = pattern(r"\b(?:conférence|point) de presse ?$|\bpress (?:conference|briefing|point) ?$")
_STATE = re.compile(r" [Ss]tate\b")
#: Those who serve or sit somewhere have names too.
_UNIT = re.compile(
    r"\b(?:command|division|brigade|corps|regiment|battalion|squadron|headquarters|ministry|committee"
    r"|commission|council|parliament|mission|operation|department|agency|academy|forces?)\b",
    re.IGNORECASE,
)
#: Where somebody is of whom words say so by the way: "President X, who is in Berlin for talks".
_WHO_IS = pattern(
    r"\b(?:who|whom|qui) (?:is|are|was|were|has been|had been|will be|est|sont|était|étaient)"
    r"(?: (?:currently|now|also|still|[a-z]+ing|[a-zé]+ment))? ?$"
)
#: What is fired at a city is no meeting there.
_FIRED = pattern(
    r"\b(?:fir(?:es?|ed|ing)|launch(?:es|ed|ing)?|struck|strikes?|attack(?:s|ed|ing)?|shell(?:ed|ing)"
    r"|bomb(?:ed|ing|ings)|missiles?|drones?|a (?:tiré|frappé)|tirs?|frappes?)\b[^.;,]{0,30}$"
)
#: What others were told to do, or agreed, was at another meeting: "as tasked by leaders in Riga".
_AS_TASKED = pattern(
    r"\b(?:as|decisions?|commitments?|pledges?|mandate) (?:was |were |it was |they were )?"
    r"(?:tasked|mandated|requested|instructed|directed|decided|agreed|adopted|approved|taken|made"
    r"|announced|endorsed|given|set out) (?:by|at|during) (?:[\w'-]+ |<LGBOKCA>(?:'s?)?,? ){0,8}$"
)
_TO = re.compile("to ")
#: Without these, what is to a city may be a state's: "weapons sent to Moscow".
_MOVES = re.compile(
    r"\b(?:travel|visit|trip|return|(?:be|have) been|go(?:es|ing)?\b|went\b|com(?:e|es|ing)\b"
    r"|came\b|fl(?:y|ies|ew|ying)\b|head(?:s|ed|ing)?\b|mov(?:e|ed|ing)\b|brought|bring|gather"
    r"|welcom|invit|summon|arriv|journey|flock|pa(?:id|y)\b|drove|mission|transfer|relocat|call)",
    re.IGNORECASE,
)
#: Words that have no capital in a sentence as a rule.
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
#: Fewer words make no headline.
_FEW = 3
_FOLLOWS_CITY = (
    r"(?:,? +(?:on|from|for|to|this|next|le|les|du|ce|où|à l'invitation|sur invitation|avec)\b"
    r"| +(?:en|près|dans)(?: la)? (?:banlieue|périphérie|région|compagnie|présence|marge|de)\b"
    r"|,? +\ue007|[.,]|$)"
)
_OTHER_CITY = re.compile(
    rf"(?:\b(?:in|at|à)|[Hh]eadquarters,) (?!St\b)"
    rf"(?P<city>{_WORD}(?:[ -](?:{_PARTICLE} )?{_WORD}){{0,2}})"
    rf"(?={_FOLLOWS_CITY})"
)
#: In a headline: "Meeting of ministers, Brussels, 7-8 June 2018", "Meeting of ministers Riga, ...".
_BETWEEN_COMMAS = pattern(
    r"(?:, | ?\(|<L> |\b(?:[Mm]eeting|[Ss]ummit|[Cc]ouncil) )(?P<city><K>),?"
    r"(?: \(?(?P<country><C>)\)?,?)? \(?<D>"
)
_HEADING = pattern(
    rf"{_CITY}(?:,? (?P<country><C>)| ?\((?P<country2><C>)\))?,?(?: -)? "
    r"\(?(?P<days><D>)\)?(?: ?:| -|$)"
)
#: What follows a summit in a headline that is about it.
_ABOUT_IT = r"(?= ?(?:[:,(|-]|$|programme|program|schedule|agenda|media|<D>))"
_SUMMIT_OF = pattern(
    rf"(?:<G> )?(?P<city><K>) summit\b{_ABOUT_IT}"
    rf"|sommet (?:de |d')?(?P<city2><K>){_ABOUT_IT}"
    rf"|(?:<G> )?(?:summit|sommet)(?: de l'<G>)?, (?P<city3><K>)(?!\w)"
)
_CITY_BEFORE = pattern(r"(?P<city><K>) (?:<G> )?(?:summit|sommet)$")
#: At the end of a headline: "Meeting of Defence Ministers, Zagreb".
_LAST_WORD = pattern(
    r"(?:<L>|\b(?:meetings?|summit|conference|council|committee|réunion|sommet|conseil))"
    r", (?P<city><K>)$"
)
_SHAPES = (
    _IN_ITS_CAPITAL,
    _IN_SITE,
    _IN_CITY,
    _THE_CAPITAL,
    _IN_TOWN,
    _HOSTS_AT_HOME,
    _CAPITAL_HOSTS,
    _CITY_HOSTS,
    _IN_CAPITAL,
    _OTHER_CITY,
    _BETWEEN_COMMAS,
    _LAST_WORD,
)


def find_place(marked: Marked, sentence: Span) -> Place | None:
    """Read where the meeting of a sentence is held; None when the sentence does not say."""
    site = _site(marked, sentence)
    country = _named(marked, sentence, _IN_COUNTRY)
    if country is not None and _is_city_state(marked, country):
        return Place(country.span, country, None, site, None)
    is_told = not _is_titlecase(marked, sentence)
    for shape in marked.narrative_sieve.among(_SHAPES):
        match = marked.narrative_sieve.search(shape, sentence.start, sentence.end)
        if match is None or _is_elsewhere(marked, sentence, match):
            continue
        if is_told or not _is_only_named(marked, match):
            return _place(marked, match, site)
    heading = _heading(marked, sentence)
    if heading is not None:
        return _place(marked, heading, site)
    state = _city_state(marked, sentence)
    if country is None and state is not None:
        return Place(state.span, state, None, site, None)
    if country is None and site is None:
        return _named_after(marked, sentence)
    return Place(None, country, None, site, None)


def _ahead_of(sentence: Span, match: re.Match[str]) -> tuple[int, int]:
    """Return the stretch before the words for a place in which a press conference may be named."""
    return max(sentence.start, match.start() - _BEFORE_CITY), match.start()


def _is_titlecase(marked: Marked, sentence: Span) -> bool:
    """Tell whether all words have capitals, as in a headline: there nothing tells a name."""
    words = _LONG_WORD.findall(marked.narrative, sentence.start, sentence.end)
    return len(words) >= _FEW and all(word[0].isupper() for word in words)


def _is_elsewhere(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether the press is told something there, or it is a part of a country: "in Wales".

    A part that is called as its city is meant where the words say so: "in New York State".
    """
    city = _group(match, "city")
    if city is not None and (_is_region(marked, city) or _is_of_unit(marked, city)):
        return True
    if _TO.match(match[0]) and _is_sent(marked, sentence, match):
        return True
    ahead = _ahead_of(sentence, match)
    return any(
        shape.search(marked.narrative, *ahead) for shape in (_PRESS, _WHO_IS, _FIRED)
    ) or _is_past(marked, sentence, match)


def _is_past(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether a place is that of a meeting whose decisions are carried out."""
    start = max(sentence.start, match.start() - _LONGEST)
    before = marked.narrative[start : match.start()]
    return "," not in match[0][:2] and _AS_TASKED.search(before) is not None


def _is_sent(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether something is given to a state by the name of its capital."""
    if marked.narrative.startswith("'", match.end()):
        return True
    return _MOVES.search(marked.narrative, sentence.start, match.start()) is None


def _is_of_unit(marked: Marked, city: Span) -> bool:
    """Tell whether a name is that of those who serve somewhere: "in Regional Command South"."""
    is_known = marked.marks.at(city.start) is not None
    return not is_known and _UNIT.search(marked.document.plain, city.start, city.end) is not None


def _is_only_named(marked: Marked, match: re.Match[str]) -> bool:
    """Tell whether nothing but its capital makes a city of a word: no table, and no country."""
    city = _group(match, "city")
    return city is not None and marked.marks.at(city.start) is None


def _named(marked: Marked, sentence: Span, shape: re.Pattern[str]) -> Mark | None:
    """Return the country that a sentence names as the place."""
    match = marked.narrative_sieve.search(shape, sentence.start, sentence.end)
    names = ("country", "country2", "country3", "country4")
    country = None if match is None else _group(match, *names)
    # Countries in the name of a body are none: "in the Ukraine Defense Contact Group".
    if country is None or marked.bodies.around(country.start) is not None:
        return None
    return marked.marks.at(country.start)


def _city_state(marked: Marked, sentence: Span) -> Mark | None:
    """Return the first country that words place something in and whose capital is called so."""
    for match in marked.narrative_sieve.finditer(_IN_CITY_STATE, sentence.start, sentence.end):
        mark = marked.marks.at(match.start(match.lastgroup or 0))
        if mark is not None and _is_city_state(marked, mark):
            return mark
    return None


def place_of_country(marked: Marked, country: Mark, site: Span | None = None) -> Place:
    """Return the place that a country is, and the city that is called as it is."""
    city = country.span if _is_city_state(marked, country) else None
    return Place(city, country, None, site, None)


def _is_city_state(marked: Marked, mark: Mark) -> bool:
    """Tell whether the name of a country is that of its capital too: Luxembourg, Singapore."""
    assert isinstance(mark.value, CountryMention)  # noqa: S101 - marks of countries hold one
    capital = reference.capital_of(mark.value.country, marked.document.language)
    words = " ".join(mark.span.of(marked.document.plain).split())
    return capital is not None and capital.casefold() == words.casefold()


def _named_after(marked: Marked, sentence: Span) -> Place | None:
    """Return the city of which a headline names the summit that it is about: "Riga Summit"."""
    match = _SUMMIT_OF.match(marked.narrative, sentence.start, sentence.end)
    city = None if match is None else _group(match, "city", "city2", "city3")
    if match is None or city is None:
        return None
    return _place(marked, match, None)


def find_namesake(marked: Marked, stretch: Span, summit: Span) -> Place | None:
    """Return the city right before the word for a summit: "The Riga Summit opened"."""
    match = _CITY_BEFORE.search(marked.narrative, stretch.start, summit.end)
    is_summit = match is not None and match.end() == summit.end
    return _place(marked, match, None) if match is not None and is_summit else None


def _heading(marked: Marked, sentence: Span) -> re.Match[str] | None:
    """Return the city before several days at the head of a sentence: no release has several."""
    match = _HEADING.match(marked.narrative, sentence.start, sentence.end)
    mark = None if match is None else marked.marks.at(match.start("days"))
    mention = None if mark is None else mark.value
    days = mention.dates if isinstance(mention, DateMention) else None
    return match if days is not None and len(days) > 1 else None


def _site(marked: Marked, sentence: Span) -> Span | None:
    """Return the words for the Alliance's headquarters."""
    for match in marked.narrative_sieve.finditer(_SITE, sentence.start, sentence.end):
        span = Span(match.start("site"), match.end("site"))
        owners = marked.marks.inside(span, Kind.ORGANISATION)
        if all(owner.value == NATO for owner in owners):
            return span
    own = marked.narrative_sieve.search(_OWN_SITE, sentence.start, sentence.end)
    if own is not None and _ALLIANCE.search(marked.document.plain, sentence.start, own.start()):
        return Span(*own.span("site"))
    return None


def _is_region(marked: Marked, city: Span) -> bool:
    words = city.of(marked.document.plain)
    name = _STATE.sub("", words)
    if region_named(name) is None:
        return False
    is_state = name != words or _STATE.match(marked.narrative, city.end) is not None
    return is_state or city_named(name, marked.document.language) is None


def _place(marked: Marked, match: re.Match[str], site: Span | None) -> Place:
    city = _group(match, "city", "city2", "city3")
    country = _group(match, "country", "country2")
    owner = _group(match, "of", "of2", "of3", "of4", "of5")
    capital = None if city is None else marked.marks.at(city.start)
    return Place(
        city,
        None if country is None else marked.marks.at(country.start),
        capital if capital is not None and capital.kind is Kind.CAPITAL else None,
        site if city is None or site is not None else _site_of(marked, city),
        None if owner is None else marked.marks.at(owner.start),
    )


def _site_of(marked: Marked, city: Span) -> Span | None:
    """Return the words for a site that is called after its city: "Ramstein Air Base"."""
    start = max(0, city.start - _BEFORE_CITY)
    for match in _OF_CITY.finditer(marked.narrative, start, city.end + _BEFORE_CITY):
        if match.start() <= city.start and city.end <= match.end():
            return Span(match.start(), match.end())
    return None


def _group(match: re.Match[str], *names: str) -> Span | None:
    for name in names:
        if name in match.re.groupindex and match[name] is not None:
            return Span(match.start(name), match.end(name))
    return None
