"""Who is who: every mention of a person put together with the others of the same person."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import final

from attrs import evolve, frozen

from natobrief.lexicon.offices import CANONICAL_OFFICES, OfficeKind, OfficeWords
from natobrief.lexicon.organisations import NATO, organisation_index
from natobrief.lexicon.places import CountryMention
from natobrief.model import Country, Organisation
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.names import NameWords
from natobrief.span import Span

_OF = r"(?: (?:of|for|from|de|du|des|d')(?: (?:the|la|le|les))? ?(?:l')?(?P<of><CG>))"
_FR_FIELD = r"(?P<field> (?:de la D\u00e9fense|des Affaires \u00e9trang\u00e8res|de l'Int\u00e9rieur|des Arm\u00e9es))"
_OFFICE_BEFORE = pattern(
    rf"(?:(?P<party><A>|<CKG>(?:'s?)?) (?:new |deputy |acting )?)?(?P<office><O>){_OF}?"
    rf"(?: (?P<adjective><A>))?{_FR_FIELD}?{_OF.replace('<of>', '<from>')}?,? $"
)
_COUNTERPART_BEFORE = pattern(
    rf"(?:(?P<party><A>|<C>'s?) )?(?P<counterpart>counterparts?|colleagues?|homologues?)"
    rf"{_OF}?(?: (?P<adjective><A>))?,? $"
)
_OFFICE_AFTER = pattern(
    rf",? (?:of (?P<home><C>), )?(?:the |NATO's |its |le |la |l')?(?:(?P<party><A>|<CKG>(?:'s?)?) )?(?P<office><O>)"
    rf"(?: (?P<adjective><A>))?{_FR_FIELD}?{_OF}?(?: (?:at|in) the (?P<at><A>))?"
)
_HOME_AFTER = pattern(r" of (?:the )?(?P<home><C>)")
_PEOPLE = r"(?P<people><P>(?:,? (?:and |et )?<P>){1,12})"
_PARTIES = r"(?P<parties><CG>(?:,? (?:and |et )?(?:of |de |d'|du )?(?:the |la |le |l')?<CG>){1,12})"
_LISTED_AFTER = pattern(
    rf"{_PEOPLE}, (?:the |les )?(?P<office><L>) (?:of|de|d'|du) ?(?:the |la |le |l')?{_PARTIES}"
)
_LISTED_BEFORE = pattern(
    rf"(?P<office><L>) (?:of|de|d'|du) ?(?:the |la |le |l')?{_PARTIES}, {_PEOPLE}"
)
_REACH = 160
#: How many persons of one family name are told apart, the last ones.
_NAMESAKES = 20


@final
@frozen
class Known:
    """A person as far as the text makes known."""

    #: Fullest form of the name.
    name: NameWords
    #: The office as it is to be written, or None.
    office: str | None = None
    #: The words that name the office.
    office_spans: tuple[Span, ...] = ()
    office_kind: OfficeKind = OfficeKind.OTHER
    #: For whom the office is held.
    party: Country | Organisation | None = None
    party_span: Span | None = None
    #: True when introduced as somebody's counterpart: the office is that of those who meet.
    is_counterpart: bool = False
    #: True for a woman, False for a man, None when the text does not tell.
    is_female: bool | None = None


@final
@frozen
class People:
    """The persons of a text, in the order of first mention."""

    known: tuple[Known, ...]
    #: Which person (an index into ``known``) is meant by the mark that begins at an offset.
    meant_at: dict[int, int]

    #: Offsets of all mentions, in order.
    mentions: tuple[int, ...]
    #: Who holds each of the Alliance's own offices.
    holders: dict[OfficeKind, list[int]]

    def holding(self, kind: OfficeKind) -> int | None:
        """Return the only person who holds one of the Alliance's own offices, if there is one."""
        holders = self.holders.get(kind, [])
        return holders[0] if len(holders) == 1 else None

    def named_in(self, start: int, end: int) -> list[int]:
        """Return the persons mentioned from one offset to another, in order of mention."""
        first, last = bisect_left(self.mentions, start), bisect_left(self.mentions, end)
        return [self.meant_at[offset] for offset in self.mentions[first:last]]

    def named_before(self, position: int, reach: int = 100) -> list[int]:
        """Return the persons of the last mentions before an offset, the nearest first."""
        last = bisect_left(self.mentions, position)
        return [self.meant_at[at] for at in reversed(self.mentions[max(0, last - reach) : last])]


def people_of(marked: Marked) -> People:
    """Put the mentions of persons together, with office and party where the text gives them."""
    known: list[Known] = []
    meant_at: dict[int, int] = {}
    by_last_word: dict[str, list[int]] = {}
    for mark in marked.marks:
        if mark.kind is not Kind.PERSON or not isinstance(mark.value, NameWords):
            continue
        namesakes = by_last_word.setdefault(mark.value.name.rpartition(" ")[2], [])
        index = _index_of(mark.value, known, namesakes)
        seen = _introduced(marked, mark, mark.value)
        if index is None:
            index = len(known)
            known.append(seen)
            namesakes.append(index)
        else:
            known[index] = _together(known[index], seen)
        meant_at[mark.span.start] = index
    for start, seen in _listed(marked):
        index = meant_at[start]
        known[index] = _together(known[index], seen)
    holders: dict[OfficeKind, list[int]] = {}
    for index, person in enumerate(known):
        holders.setdefault(person.office_kind, []).append(index)
    return People(tuple(known), meant_at, tuple(sorted(meant_at)), holders)


def _index_of(words: NameWords, known: list[Known], namesakes: list[int]) -> int | None:
    """Find whom a name means: the last one named whose name it is, or ends."""
    for index in reversed(namesakes[-_NAMESAKES:]):
        name = known[index].name.name
        if name == words.name or name.endswith(" " + words.name) or words.name.endswith(" " + name):
            return index
    return None


def _together(first: Known, second: Known) -> Known:
    name = max(first.name, second.name, key=lambda words: len(words.name.split()))
    told = first if first.office or not (second.office or second.is_counterpart) else second
    return evolve(
        told,
        name=name,
        party=told.party or first.party or second.party,
        party_span=told.party_span if told.party else first.party_span or second.party_span,
        is_female=first.is_female if first.is_female is not None else second.is_female,
    )


def _introduced(marked: Marked, mark: Mark, words: NameWords) -> Known:
    """Read what stands beside a name: office, party, or whose counterpart it is."""
    plain = Known(words, is_female=words.is_female)
    text = marked.inner
    start = max(0, mark.span.start - _REACH)
    before = text[start : mark.span.start]
    for match, offset in (
        (_OFFICE_BEFORE.search(before), start),
        (_OFFICE_AFTER.match(text, mark.span.end), 0),
    ):
        if match:
            held = _with_office(plain, marked, match, offset)
            home = _HOME_AFTER.match(text, mark.span.end)
            return _with_party(held, marked, home, 0) if home and not held.party else held
    match = _COUNTERPART_BEFORE.search(before)
    if match:
        counterpart = evolve(
            plain, is_counterpart=True, office_spans=(_span(match, "counterpart", start),)
        )
        return _with_party(counterpart, marked, match, start)
    match = _HOME_AFTER.match(text, mark.span.end)
    return _with_party(plain, marked, match, 0) if match else plain


def _with_office(person: Known, marked: Marked, match: re.Match[str], offset: int) -> Known:
    span = _span(match, "office", offset)
    mark = marked.marks.at(span.start)
    assert mark is not None  # noqa: S101 - the slot <O> matches only where a mark begins
    assert isinstance(mark.value, OfficeWords)  # noqa: S101 - offices hold nothing else
    words = " ".join(span.of(marked.document.plain).split())
    spans: tuple[Span, ...] = (span,)
    if match["field"]:
        words += match["field"]
        spans += (_span(match, "field", offset),)
    told = evolve(
        person,
        office=CANONICAL_OFFICES.get(mark.value.kind, _without_organisation(words)),
        office_spans=spans,
        office_kind=mark.value.kind,
    )
    if mark.value.kind is not OfficeKind.OTHER:
        return evolve(told, party=NATO, party_span=span)
    for begin, end, organisation in organisation_index().scan(marked.document.plain, *_ends(span)):
        return evolve(told, party=organisation, party_span=Span(begin, end))
    return _with_party(told, marked, match, offset)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


_ORGANISATION_WORDS = re.compile(
    r"(?:^(?:EU|European Union|UN|United Nations|OSCE|NATO)(?:'s)? +)"
    r"|(?: +(?:of|de) +(?:the +|l')?(?:EU|European Union|UE|Union europ\u00e9enne|UN|United Nations|ONU|OSCE|NATO|OTAN)$)"
)


def _without_organisation(words: str) -> str:
    return _ORGANISATION_WORDS.sub("", words) or words


def _with_party(person: Known, marked: Marked, match: re.Match[str], offset: int) -> Known:
    groups = match.re.groupindex
    for name in ("party", "adjective", "of", "from", "home", "at"):
        if name not in groups or match[name] is None:
            continue
        mark = marked.marks.at(match.start(name) + offset)
        party = None if mark is None else party_of(mark)
        if mark is not None and party is not None:
            return evolve(person, party=party, party_span=mark.span)
    return person


def party_of(mark: Mark) -> Country | Organisation | None:
    """Return the country or organisation that a mark stands for, if it stands for one."""
    if isinstance(mark.value, CountryMention):
        return mark.value.country
    return mark.value if isinstance(mark.value, Organisation) else None


def _span(match: re.Match[str], group: str, offset: int) -> Span:
    return Span(match.start(group) + offset, match.end(group) + offset)


def _listed(marked: Marked) -> Iterator[tuple[int, Known]]:
    """Read "X and Y, the foreign ministers of A and B": each to his own, when counts agree."""
    for shape in (_LISTED_AFTER, _LISTED_BEFORE):
        for match in shape.finditer(marked.inner):
            people = marked.marks.inside(_span(match, "people", 0), Kind.PERSON)
            parties = marked.marks.inside(
                _span(match, "parties", 0), Kind.COUNTRY, Kind.ORGANISATION
            )
            if len(people) != len(parties):
                continue
            span = _span(match, "office", 0)
            office = singular(" ".join(span.of(marked.document.plain).split()))
            for person, party in zip(people, parties, strict=True):
                if isinstance(person.value, NameWords):
                    yield (
                        person.span.start,
                        Known(
                            person.value,
                            office=office,
                            office_spans=(span,),
                            party=party_of(party),
                            party_span=party.span,
                        ),
                    )


_PLURAL_WORDS = {
    "ministers": "minister",
    "ministres": "ministre",
    "secretaries": "secretary",
    "chiefs": "chief",
    "chefs": "chef",
    "representatives": "representative",
    "ambassadors": "ambassador",
    "ambassadeurs": "ambassadeur",
    "directors": "director",
    "presidents": "president",
    "pr\u00e9sidents": "pr\u00e9sident",
    "heads": "head",
    "leaders": "leader",
    "dirigeants": "dirigeant",
    "repr\u00e9sentants": "repr\u00e9sentant",
    "permanents": "permanent",
    "chancellors": "chancellor",
}


def singular(office: str) -> str:
    """Write an office in the singular, in small letters: "Foreign Ministers" of one country.

    >>> singular("Foreign Ministers")
    'foreign minister'
    """
    words = [_PLURAL_WORDS.get(word.lower(), word) for word in office.split(" ")]
    kept = [
        word if word in {"Affaires", "D\u00e9fense", "\u00c9tat"} else word.lower()
        for word in words
    ]
    return " ".join(kept)
