"""What the builders share: the marked text, who is who, and who was meant by "these countries"."""

from __future__ import annotations

import re
from bisect import bisect_right
from copy import copy
from datetime import date
from typing import Self, final

from natobrief import reference
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.diagnostics import Code, Problem, Severity
from natobrief.lexicon.offices import OfficeKind
from natobrief.lexicon.organisations import NATO
from natobrief.lexicon.places import CountryMention
from natobrief.model import Country, DateRange, Level, Organisation, Person, Status
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.people import Known, People
from natobrief.rules.shape import shape
from natobrief.span import Span
from natobrief.text.regex import regex

_AND = r"(?:,? and |,? et |, |,? as well as |,? ainsi que )"
_OF = r"(?:of |from |de |du |des |d')?(?:the |la |le |les |l')?"
#: One who holds an office of a country, by name.
_HOLDER = (
    r"(?:(?:<C>'s?|<A>) (?:<O>,? )?<P>"
    r"|(?:<O> )?<P>,? (?:\(<C>\)|(?:of|from) (?:the )?<C>))"
)
#: Countries in a row, by name or by adjective, with the offices held there.
_LIST = shape(
    rf"""
    (?:the (?=<O>))?{_HOLDER}(?:{_AND}(?:the )?{_HOLDER})+
    |<C>(?:(?:'s?)?{_AND}(?:(?:the |le |la |les )?<LO> )?{_OF}<C>)*
    |<A>(?:{_AND}(?:the )?<A>){{1,40}}(?= (?:\w+ ){{0,2}}(?:<LO>|counterparts|delegations))
    """
)
_COUNT = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "both": 2,
    "trio": 3, "quartet": 4, "quatuor": 4,
}  # fmt: skip
#: How many lists of countries back words may point.
_GROUPS = 60
_GROUP_WORDS = regex(
    r"""\b(?P<the>these|those|the|both|all|ces|les)[ ]+
    (?:(?P<count>two|three|four|five|six|seven|eight|nine|deux|trois|quatre
    |cinq|sept|huit|neuf)[ ]+)?
    (?:partner[ ]+|candidate[ ]+|invited[ ]+)?
    (?:countries|nations|partners|invitees|states|pays|partenaires|\u00c9tats)\b""",
    re.IGNORECASE | re.VERBOSE,
)
#: A number without its noun: "the four", "all three", "the trio". "The two" are persons as often.
_ALONE = regex(
    r"""\b(?:the|these|those|all|le|les|ces)[ ]+
    (?:(?P<set>trio|quartet|quatuor)\b(?![ ](?:of|de|du)\b|[ ]d')
    |(?P<count>three|four|five|six|seven|eight|nine|trois|quatre|cinq|sept|huit|neuf)
    (?=[ ]*(?:[^\w\s-]|\Z)|[ ](?:are|have|had|were|will|would|sont|ont|seront)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
#: One country of which words speak on.
_THIS_ONE = regex(
    r"\b(?:this|that|ce)[ ]+(?:country|nation|partner|pays|partenaire)\b", re.IGNORECASE
)
#: A country's own way into the Alliance.
_ITS_WAY = regex(
    r"\b(?:its|son)[ ]+(?:\w+[ ]+)?(?:accession|membership|ratification|adh\u00e9sion)\b"
    r"|\bwelcom(?:e|ing)[ ]+it[ ]+(?:as|into|to)\b",
    re.IGNORECASE,
)
_PLURAL_PRONOUN = regex(r"\b(?:they|them|their|themselves|ils|leurs?|eux)\b", re.IGNORECASE)
_OTHER_PLURAL = regex(
    r"\b(?:ministers|Allies|allies|partners|people|forces|leaders|troops|citizens|soldiers"
    r"|nations|[Aa]lli\u00e9s|ministres|pays|partenaires|dirigeants|\u00c9tats)\b|\ue005"
)
_ALLIANCE = regex(r"\b(?:NATO|Nato|OTAN|Otan|Alliance|North Atlantic|Atlantique Nord)\b")
_AMERICAN = regex(r"defense", re.IGNORECASE)
#: What a minister of foreign affairs sees to besides, and his counterpart need not.
_OWN_FIELD = regex(
    r"(?<=^ministre )de l['\u2019]Europe et (?=des Affaires \u00e9trang\u00e8res)"
    r"|(?<=^ministre des Affaires \u00e9trang\u00e8res) et "
    r"(?:europ\u00e9ennes|d(?:u|es|e la|e l['\u2019]) ?.+)$"
)
#: Before a counterpart: whose it is, of one.
_HIS = regex(r"(?<!\w)(?:his|her|son|sa) (?:[\w-]+ )?\Z")
_OWNER_REACH = 40
#: An office that has its like in other countries under the same name.
_MINISTER = regex(
    r"^(?!prime|premi|vice|deputy)\b.*\bminist(?:er|re)\b|^chief of defen[cs]e\b", re.IGNORECASE
)
_LEVEL_OFFICES = {
    "en": {
        "foreign_ministers": "foreign minister",
        "defence_ministers": "defence minister",
        "chiefs_of_defence": "chief of defence",
        "permanent_representatives": "permanent representative",
        "national_armaments_directors": "national armaments director",
    },
    "fr": {
        "foreign_ministers": "ministre des Affaires \u00e9trang\u00e8res",
        "defence_ministers": "ministre de la D\u00e9fense",
        "chiefs_of_defence": "chef d\u2019\u00e9tat-major de la d\u00e9fense",
        "permanent_representatives": "repr\u00e9sentant permanent",
        "national_armaments_directors": "directeur national des armements",
    },
}


@final
class Context:
    """The shared state of building one brief; only ``problems`` grows.

    Args:
        marked: The text.
        people: Who is who in it.
        day: The day on which things are to be true: the meeting's first, else publication.
        level: Level of the meeting and the words for it, if known.
        published: Day of publication, given or read, if known.
    """

    def __init__(
        self,
        marked: Marked,
        people: People,
        day: date | None,
        level: tuple[str, Span] | None,
        published: Grounded[date] | None = None,
    ) -> None:
        """Keep what is shared, and find the groups of countries that words may point back to."""
        self.marked = marked
        self.people = people
        self.day = day
        self.level = level
        self.published = published
        self.problems: list[Problem] = []
        self.groups: list[tuple[Span, tuple[Country, ...]]] = self._groups()
        self._group_ends = [span.end for span, _ in self.groups]

    def at(self, days: DateRange | None, level: Level, words: Span) -> Self:
        """Return this context as of another meeting of the text; problems go to the same list.

        Args:
            days: Its days; None when not known, and the day of this context counts.
            level: Its level; where it is none of its own, that of this context counts.
            words: The words for the level.
        """
        other = copy(self)
        if days is not None:
            other.day = days.first
        if level is not Level.OTHER:
            other.level = level.value, words
        return other

    @property
    def text(self) -> str:
        """The text itself."""
        return self.marked.document.text

    def words(self, span: Span) -> str:
        """Return the words under a span, white space folded."""
        return " ".join(span.of(self.text).split())

    def warn(self, span: Span, code: Code, message: str) -> None:
        """Note something that the rules could not settle."""
        self.problems.append(Problem.at(span, self.text, code, message, Severity.WARNING))

    # -- countries ---------------------------------------------------------------------------

    def _groups(self) -> list[tuple[Span, tuple[Country, ...]]]:
        found: list[tuple[Span, tuple[Country, ...]]] = []
        for match in self.marked.inner_sieve.finditer(_LIST, 0, len(self.text)):
            span = Span(match.start(), match.end())
            countries = tuple(
                dict.fromkeys(
                    mark.value.country
                    for mark in self.marked.marks.inside(span, Kind.COUNTRY, Kind.ADJECTIVE)
                    if isinstance(mark.value, CountryMention)
                )
            )
            found.append((span, countries))
        return found

    def _groups_before(self, position: int) -> list[tuple[Span, tuple[Country, ...]]]:
        """Return the lists of countries before a position, the nearest first, as far as counts."""
        last = bisect_right(self._group_ends, position)
        return self.groups[max(0, last - _GROUPS) : last][::-1]

    def group_before(
        self, position: int, count: int | None = None
    ) -> tuple[Span, tuple[Country, ...]] | None:
        """Return the nearest list of countries before a position, of so many countries."""
        for span, countries in self._groups_before(position):
            if count is None and len(countries) > 1:
                return span, countries
            if count is not None and len(countries) == count:
                return span, countries
        return None

    def joining_before(
        self, position: int, *, is_one: bool
    ) -> tuple[Span, tuple[Country, ...]] | None:
        """Return the nearest invitees before a position: one country, or a list."""
        for span, countries in self._groups_before(position):
            if not (is_one and len(countries) > 1) and self._are_invitees(countries):
                return span, countries
        return None

    def _are_invitees(self, countries: tuple[Country, ...]) -> bool:
        day = self.day
        return day is not None and all(
            reference.status_on(country, day) is Status.INVITEE for country in countries
        )

    def nearest_before(
        self, position: int, *, is_one: bool
    ) -> tuple[Span, tuple[Country, ...]] | None:
        """Return the list of countries right before a position, at most one sentence back.

        One country, or a list, as the words that point back are in the singular or not.
        """
        for span, countries in self._groups_before(position):
            if self._sentences_between(span.end, position) > 1:
                return None
            if is_one is (len(countries) == 1):
                return span, countries
        return None

    def countries_meant(self, span: Span) -> tuple[tuple[Country, ...], tuple[Span, ...]]:
        """Return the countries that words like "these three countries" stand for."""
        match = self.marked.inner_sieve.search(_GROUP_WORDS, span.start, span.end)
        if match is None:
            return self._one_meant(span) or self._counted_alone(span)
        words = Span(match.start(), match.end())
        count = _COUNT.get((match["count"] or match["the"]).lower())
        if count is None and match["the"].lower() in {"the", "les", "all"}:
            return (), ()
        group = self.group_before(words.start, count)
        if group is not None:
            return group[1], (words, group[0])
        if count is not None:
            message = f"no list of {count} countries stands before {self.words(words)!r}"
            self.warn(words, Code.UNRESOLVED_REFERENCE, message)
        return (), ()

    def _one_meant(self, span: Span) -> tuple[tuple[Country, ...], tuple[Span, ...]] | None:
        """Return the one country of "this country", or of "its accession", named just before."""
        for found in (_THIS_ONE, _ITS_WAY):
            match = self.marked.inner_sieve.search(found, span.start, span.end)
            if match is not None and not self.named_in(Span(span.start, match.start() + 1)):
                group = self.nearest_before(match.start(), is_one=True)
                if group is not None:
                    return group[1], (Span(*match.span()), group[0])
        return None

    def _counted_alone(self, span: Span) -> tuple[tuple[Country, ...], tuple[Span, ...]]:
        """Return the countries that "the four" stands for, if listed at most a sentence before."""
        match = self.marked.inner_sieve.search(_ALONE, span.start, span.end)
        group = match and self.group_before(
            match.start(), _COUNT[(match["set"] or match["count"]).lower()]
        )
        if not match or not group or self._sentences_between(group[0].end, match.start()) > 1:
            return (), ()
        return group[1], (Span(match.start(), match.end()), group[0])

    def countries_of_pronoun(self, span: Span) -> tuple[tuple[Country, ...], tuple[Span, ...]]:
        """Return the countries that "they", "them" or "their" in a statement stand for.

        Only a list in the sentence before or earlier in the same one counts, and only when no
        other plural stands in the statement before the pronoun.
        """
        match = self.marked.inner_sieve.search(_PLURAL_PRONOUN, span.start, span.end)
        if match is None or self.marked.inner_sieve.search(
            _OTHER_PLURAL, span.start, match.start()
        ):
            return (), ()
        group = self.group_before(match.start())
        if group is None or self._sentences_between(group[0].end, match.start()) > 1:
            return (), ()
        return group[1], (Span(match.start(), match.end()), group[0])

    def _sentences_between(self, first: int, second: int) -> int:
        document = self.marked.document
        return document.sentence_at(second) - document.sentence_at(first - 1)

    def named_in(self, span: Span, *, as_places: bool = False) -> dict[Country, Span]:
        """Return the countries that words name, in order.

        By name, by adjective, or by a capital that stands for its government; with
        ``as_places``, by a capital that is only a place too.
        """
        marks = self.marked.marks.inside(span, Kind.COUNTRY, Kind.ADJECTIVE, Kind.CAPITAL)
        mentions = [
            (mark.value.country, mark.span)
            for mark in marks
            if isinstance(mark.value, CountryMention)
            and (as_places or mark.kind is not Kind.CAPITAL or mark.value.metonym)
        ]
        found: dict[Country, Span] = {}
        for country, where in mentions:
            found.setdefault(country, where)
        return found

    def status_of(self, party: Country | Organisation, span: Span) -> Grounded[Status] | None:
        """Return what a party is on the day; without a day, on all days named, or all along.

        None, and a problem, where that depends on the day.
        """
        if isinstance(party, Organisation):
            return inferred(Status.OTHER, span, rule="status-of-organisation")
        if self.day is not None:
            return inferred(reference.status_on(party, self.day), span, rule="status-on-day")
        days = {each.dates.first for each in self.marked.dates if each.dates is not None}
        years = range(2004, 2026)
        # A day long before tells little of a text that may be of any year since.
        if all(day.year < years.start for day in days):
            days |= {date(year, 7, 1) for year in years}
        known = {reference.status_on(party, day) for day in days}
        if len(known) == 1:
            return inferred(known.pop(), span, rule="status-at-all-times")
        message = f"the status of {party.name} depends on the day, and no day is known"
        self.warn(span, Code.UNKNOWN_STATUS, message)
        return None

    # -- persons -----------------------------------------------------------------------------

    def office_of_counterpart(self, span: Span) -> Grounded[str] | None:
        """Return the office of a counterpart: that of who is named before, or of those who meet."""
        found = self._office_before(span)
        return found if found or self._is_of_another(span) else self._office_at_level(span)

    def _is_of_another(self, span: Span) -> bool:
        """Tell whether somebody whose office is no minister's has a counterpart: "President X"."""
        start = max(0, span.start - _OWNER_REACH)
        if _HIS.search(self.text, start, span.start) is None:
            return False
        sentence = self.marked.document.sentences[self.marked.document.sentence_at(span.start)]
        named = self.people.named_in(sentence.start, span.start)[-1:]
        offices = (self.people.known[index].office for index in named)
        return any(office and _MINISTER.search(office) is None for office in offices)

    def _office_at_level(self, span: Span) -> Grounded[str] | None:
        if self.level is None:
            return None
        name, words = self.level
        office = _LEVEL_OFFICES[self.marked.document.language.value].get(name)
        if office is None:
            return None
        if _AMERICAN.search(words.of(self.text)):
            office = office.replace("defence", "defense")
        return inferred(office, span, words, rule="counterpart")

    def person(self, index: int) -> Grounded[Person]:
        """Build one of the persons of the text."""
        return self.person_of(self.people.known[index])

    def person_of(self, known: Known) -> Grounded[Person]:
        """Build a person from what the text makes known."""
        name = stated(known.name.name, known.name.span, rule="person-name")
        office = self.office_of(known)
        party: Grounded[Country | Organisation] | None = None
        if known.party is not None and known.party_span is not None:
            is_said = known.party != NATO or _ALLIANCE.search(known.party_span.of(self.text))
            is_told = not (known.is_holder_by_table or known.is_party_implied)
            ground = stated if is_said and is_told else inferred
            party = ground(known.party, known.party_span, rule="party-of-person")
        return build(Person, name=name, office=office, party=party)

    def office_of(self, known: Known) -> Grounded[str] | None:
        """Build the office of a person of the text."""
        if known.is_counterpart:
            return self.office_of_counterpart(known.office_spans[0])
        if known.office is None:
            return None
        ground = stated if self._is_office_said(known) else inferred
        return ground(known.office, *known.office_spans, rule="office")

    def _office_before(self, span: Span) -> Grounded[str] | None:
        """Return the office of the minister named before in the sentence.

        Ministers have counterparts of the same office; those of others are called otherwise.
        """
        document = self.marked.document
        sentence = document.sentences[document.sentence_at(span.start)]
        for index in reversed(list(self.people.named_in(sentence.start, span.start))):
            other = self.people.known[index]
            if other.office is None or _MINISTER.search(other.office) is None:
                return None
            office = _OWN_FIELD.sub("", other.office)
            return inferred(office, span, *other.office_spans, rule="counterpart")
        return None

    def _is_office_said(self, known: Known) -> bool:
        """Tell whether words state an office whole: "Secretary General" leaves open of what."""
        if known.is_holder_by_table:
            return False
        is_ours = known.office_kind is not OfficeKind.OTHER
        words = " ".join(span.of(self.text) for span in known.office_spans)
        return not is_ours or _ALLIANCE.search(words) is not None
