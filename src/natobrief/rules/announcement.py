"""The sentence that announces a meeting: who meets, when and where, in whatever order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.lexicon.offices import OfficeWords
from natobrief.model import Level
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.span import Span


@final
@frozen
class Announcement:
    """A sentence that says that a meeting is to be, is being or was held."""

    sentence: Span
    #: Those who meet, or the word for the meeting.
    level: Level
    level_span: Span
    #: Words for the meeting, such as "informal meeting"; None when there is only a verb.
    noun: Span | None
    #: The date mention, if one belongs to the meeting.
    date: DateMention | None
    #: How surely this is the meeting of the release: more is surer.
    weight: int


#: Verbs and nouns of meeting.
_MEETING_VERB = pattern(
    r"\b(?:meet|meets|met|meeting|come to|travel to|come|gather|gathers|convene|convenes|assemble|come together|host|hosts|hosting|"
    r"welcome|welcomes|receive|attend|take place|takes place|be held|hold|holds|"
    r"r\u00e9uniront|r\u00e9unissent|r\u00e9unira|r\u00e9unit|r\u00e9unir|retrouveront|retrouvent|rencontreront|rassembleront|"
    r"tiendra|tiendront|tient|tenir|aura lieu|auront lieu|accueille|accueillera|accueillir)\b"
)
_MEETING_NOUN = pattern(
    r"\b(?:(?:informal|formal|annual|regular|extraordinary|virtual|special|ministerial|two-day|next) )*"
    r"(?:meetings?|summit|conference|gathering|session|r\u00e9union(?: informelle| minist\u00e9rielle)?|sommet|conf\u00e9rence|rencontre)\b"
)
#: What stands before a date that is not the meeting's.
_OTHER_DATE = pattern(
    r"(?:\b(?:since|by|until|before|after|later than|told \w+(?: \w+)?(?: on)?|said(?: on)?|held in \w+(?: on)?|"
    r"signed (?:in|on)|from the|dated|issued|published|of last|avant le|depuis(?: le)?|jusqu'au)) ?$"
)
_ALLIANCE = pattern(r"\b(?:NATO|Alliance|Allied|Allies|OTAN|Alli\u00e9s|<G>)\b|<G>")
_COLLEAGUES = pattern(r"\b(?:his|her|their|<G>|Allied) (?:<G> |Allied )?(?:colleagues|counterparts)\b")
_PARTNERS_OF = pattern(r" (?:of|from|de|d'|du|des)(?: (?:the|la|le|l'))? ?(?:l')?<CA>")
_PAST = pattern(r"\b(?:met|was held|were held|took place|last (?:month|year|week))\b")
_FUTURE = pattern(
    r"\b(?:will|are to|is to|due to|set to|next|meet|gather|convene|plan to|intend|getting ready|"
    r"seront|[a-z\u00e0-\u00ff]+(?:ront|ra))\b"
)


def find_announcements(marked: Marked) -> Iterator[Announcement]:
    """Find the sentences that announce a meeting at some level.

    A sentence announces one when it names those who meet, has a word of meeting, and a day or a
    place. Ministers "of" a country are guests of somebody else's meeting.
    """
    for sentence in marked.document.sentences:
        words = marked.narrative[sentence.start : sentence.end]
        verb = _MEETING_VERB.search(words)
        noun = _MEETING_NOUN.search(words)
        date = _date(marked, sentence)
        places = marked.marks.inside(sentence, Kind.CAPITAL, Kind.COUNTRY)
        if verb is None and noun is None and (date is None or not places):
            continue
        named = _level(marked, sentence, words)
        if named is None or (date is None and not places):
            continue
        level, span, is_alliance = named
        if verb is None and noun is None and not is_alliance:
            continue
        weight = 4 * (date is not None) + 2 * bool(places) + 2 * is_alliance + (verb is not None)
        weight += (_FUTURE.search(words) is not None) - 3 * (_PAST.search(words) is not None)
        yield Announcement(
            sentence,
            level,
            span,
            None if noun is None else Span(sentence.start + noun.start(), sentence.start + noun.end()),
            date,
            weight,
        )


def _level(marked: Marked, sentence: Span, words: str) -> tuple[Level, Span, bool] | None:
    """Return the level of those who meet: the first that is not said to be of a country."""
    for mark in marked.marks.inside(sentence, Kind.LEVEL):
        if not isinstance(mark.value, OfficeWords) or mark.value.level is None:
            continue
        after = marked.narrative[mark.span.end : mark.span.end + 60]
        before = marked.narrative[max(sentence.start, mark.span.start - 30) : mark.span.start]
        is_alliance = _ALLIANCE.search(before) is not None or _ALLIANCE.match(after[:40]) is not None
        is_alliance = is_alliance or re.search(r"(?:Allies|NATO|\ue003|Alli)", after) is not None
        if not _PARTNERS_OF.match(after):
            return mark.value.level, mark.span, is_alliance
    colleagues = _COLLEAGUES.search(words)
    for mark in marked.marks.inside(sentence, Kind.OFFICE):
        if colleagues and isinstance(mark.value, OfficeWords) and mark.value.level is not None:
            return mark.value.level, mark.span, _ALLIANCE.search(words) is not None
    summit = re.search(r"\b(?:[Ss]ummit|[Ss]ommet)\b", words)
    if summit:
        span = Span(sentence.start + summit.start(), sentence.start + summit.end())
        return Level.HEADS_OF_STATE_AND_GOVERNMENT, span, _ALLIANCE.search(words) is not None
    return None


def _date(marked: Marked, sentence: Span) -> DateMention | None:
    """Return the day or days of the meeting: the first date of the sentence that can be theirs."""
    found: DateMention | None = None
    for mark in marked.marks.inside(sentence, Kind.DATE):
        mention = mark.value
        if not isinstance(mention, DateMention) or mention.precision is not Precision.DAY:
            continue
        before = marked.narrative[max(sentence.start, mark.span.start - 40) : mark.span.start]
        if mention.dates is None or _OTHER_DATE.search(before):
            continue
        if found is None or _names_more(mention, found):
            found = mention
    return found


def _names_more(mention: DateMention, found: DateMention) -> bool:
    """Tell whether a date says the same days as another, and the year or weekdays too."""
    if mention.dates is None or found.dates is None:
        return False
    same = (mention.dates.first, mention.dates.last) == (found.dates.first, found.dates.last)
    return same and len(mention.span) > len(found.span)


@final
@frozen
class Place:
    """Where a meeting is held, as one sentence puts it."""

    #: The words for the city; None when only a building or the capital "of" a country is named.
    city: Span | None
    #: The mark of the country, if the words name one.
    country: Mark | None
    #: The mark of a capital, if the city is one.
    capital: Mark | None
    #: The words for a building or site.
    site: Span | None
    #: Adjective or name in "the Latvian capital": the city is then inferred.
    capital_of: Mark | None


_WORD = r"(?-i:[A-Z\u00c0-\u00de])[\w'-]*"
_CITY = rf"(?P<city><K>|{_WORD}(?:[ -]{_WORD}){{0,3}})"
_IN_CITY = pattern(
    rf"(?:\b(?:in|at|to|\u00e0|near|outside) |^|, ){_CITY}"
    rf"(?:,? (?:in |en |au |aux )?(?:the )?(?P<country><C>)| ?\((?P<country2><C>)\))"
)
_IN_CAPITAL = pattern(r"\b(?:in|at|to|\u00e0|near|outside) (?P<city><K>)")
_SUBJECT_CITY = pattern(r"(?P<city><K>)(?:,? (?P<country><C>),?)?,? (?:will host|hosts|will welcome|welcomes|is the setting|is getting ready|accueillera|accueille)")
_HOST_CAPITAL = pattern(r"(?P<country><C>)(?!\w)[^.;]{0,80}? in its capital(?: city)?,? (?:of )?(?P<city><K>)")
_THE_CAPITAL = pattern(
    r"\b(?:in|dans)(?: the| la)? (?P<of><A>|<C>'s?) (?:capital|city)(?: city)?(?:(?: of|,)? (?P<city><K>))?"
    r"|\bdans la capitale (?P<of2><A>)(?:,? (?P<city2><K>))?"
    r"|\bin the capital of (?P<of3><C>)"
)
_SITE = pattern(
    r"(?P<site>(?:(?:<G>|the Alliance)(?:'s)? |new )*headquarters|<G>(?:'s?)? HQ|si\u00e8ge de (?:l')?<G>)"
)
_OTHER_CITY = re.compile(rf"\b(?:in|at|\u00e0) (?P<city>{_WORD}(?:[ -]{_WORD}){{0,2}})(?=,? +(?:on|from|for|to|\ue007|this|next|le |les |du |ce )|[.,])")


def find_place(marked: Marked, sentence: Span) -> Place | None:
    """Read where the meeting of a sentence is held; None when the sentence does not say."""
    text = marked.narrative
    found = _site_of(text, sentence)
    for shape in (_HOST_CAPITAL, _IN_CITY, _THE_CAPITAL, _SUBJECT_CITY, _IN_CAPITAL, _OTHER_CITY):
        match = shape.search(text, sentence.start, sentence.end)
        if match is not None:
            return _place(marked, match, found)
    return None if found is None else Place(None, None, None, found, None)


def _site_of(text: str, sentence: Span) -> Span | None:
    match = _SITE.search(text, sentence.start, sentence.end)
    return None if match is None else Span(match.start("site"), match.end("site"))


def _place(marked: Marked, match: re.Match[str], site: Span | None) -> Place:
    city = _group(match, "city", "city2")
    country = _group(match, "country", "country2")
    owner = _group(match, "of", "of2", "of3")
    capital = None if city is None else marked.marks.at(city.start)
    return Place(
        city,
        None if country is None else marked.marks.at(country.start),
        capital if capital is not None and capital.kind is Kind.CAPITAL else None,
        site,
        None if owner is None else marked.marks.at(owner.start),
    )


def _group(match: re.Match[str], *names: str) -> Span | None:
    for name in names:
        if name in match.re.groupindex and match[name] is not None:
            return Span(match.start(name), match.end(name))
    return None
