"""What a text says, asked for by those who judge claims; the costly is read only when needed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property, lru_cache
from typing import final

from natobrief.checks.claim import Claim
from natobrief.checks.clocks import clocks_in
from natobrief.checks.days_near import DaysNear
from natobrief.checks.gist import Gists
from natobrief.checks.levels import levels_named
from natobrief.checks.naming import Party, places_of, same_name
from natobrief.checks.overlapping import Overlapping
from natobrief.checks.searching import Searched
from natobrief.checks.stated import stated_in
from natobrief.checks.subject import Subject
from natobrief.lexicon.places import SurfaceKind
from natobrief.model import (
    Brief,
    Country,
    DocumentKind,
    Language,
    Level,
    Meeting,
    Person,
    Statement,
    Theme,
)
from natobrief.reading import extract
from natobrief.rules.dates import DateMention, find_dates, read_dates
from natobrief.rules.document import find_published
from natobrief.rules.quotations import QuotationKind, QuotationMention
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.quotes import Quoted

#: How a quotation got its speaker that stands farther off in its sentence.
_LOOSE = "attribution in the sentence"
#: Kinds whose words are spoken without quotation marks.
SPOKEN = frozenset(
    [
        DocumentKind.REMARKS,
        DocumentKind.PRESS_CONFERENCE,
        DocumentKind.DECLARATION,
        DocumentKind.JOINT_STATEMENT,
    ]
)
#: Who speaks.
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Jj]e|[Nn]ous|[Nn]otre|[Nn]os)\b|\b[Jj]['\u2019]")
#: So much text beside words is their paragraph at most.
_PARAGRAPH = 2_000


@lru_cache(maxsize=1)
def _read(text: str, language: Language) -> Brief:
    """Read a text; it is kept for the next question about the same one."""
    return extract(text, language=language).brief


def forget() -> None:
    """Let go of the text that was read last."""
    _read.cache_clear()
    stated_in.cache_clear()


@final
class Told:
    """A record under check beside all that its text says.

    Args:
        subject: The record and the text.
    """

    def __init__(self, subject: Subject) -> None:
        """Keep the record and the text."""
        self.subject = subject
        self.brief: Brief = subject.brief
        self.searched: Searched = subject.searched
        self.text: str = subject.text
        #: What was judged of persons, with pointers from the person on.
        self.judged: dict[Person, tuple[Claim, ...]] = {}
        #: The themes that words of the record name, as they are looked up.
        self.themes: dict[str, frozenset[Theme]] = {}
        self._asked: dict[tuple[int, Span], bool] = {}

    @cached_property
    def reading(self) -> Brief:
        """The text as `natobrief.extract` reads it."""
        return _read(self.text, self.brief.source.language)

    @cached_property
    def read(self) -> Subject:
        """The same, to be asked for the words behind its values."""
        return Subject(self.reading)

    @cached_property
    def near(self) -> DaysNear:
        """The days that the text mentions beside numbers."""
        source = self.brief.source
        return DaysNear(self.searched, source.published, source.language)

    @cached_property
    def countries(self) -> tuple[tuple[Country, Span], ...]:
        """The countries that the text names, not by a capital, each with its words, in order."""
        found = self.subject.stated.countries
        return tuple(
            (each.country, each.span) for each in found if each.kind is not SurfaceKind.CAPITAL
        )

    @cached_property
    def adjectives(self) -> frozenset[Span]:
        """Where the text has the adjective of a country."""
        found = self.subject.stated.countries
        return frozenset(each.span for each in found if each.kind is SurfaceKind.ADJECTIVE)

    @property
    def gists(self) -> Gists:
        """The text, to look for what is told in other words."""
        return self.subject.gists

    @cached_property
    def levels(self) -> set[Level]:
        """The levels of those whom the text names."""
        return levels_named(self.text)

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Every date of the text, as of its day, or of the meeting that it tells of."""
        stated = self.brief.source.published
        if stated is None:
            stated = self._day_of_meeting if self.published is None else self.published[0]
        if stated == self.subject.stated.published:
            return self.subject.stated.dates
        return find_dates(self.text, stated, self.brief.source.language)

    @property
    def _day_of_meeting(self) -> date | None:
        """The first day of the first meeting of the text."""
        days = self.reading.meetings[0].dates if self.reading.meetings else None
        return None if days is None else days.first

    def dates_in(self, start: int, end: int) -> tuple[DateMention, ...]:
        """Return the dates of the text that begin in a part of it."""
        first = self._dates_before(start)
        return self.dates[first : self._dates_before(end)]

    def date_before(self, at: int) -> DateMention | None:
        """Return the last date of the text that begins before a place."""
        count = self._dates_before(at)
        return self.dates[count - 1] if count else None

    def _dates_before(self, at: int) -> int:
        return bisect_left(self.dates, at, key=lambda each: each.span.start)

    @cached_property
    def published(self) -> tuple[date, Span] | None:
        """The day of publication that the text states, with its words."""
        language = self.brief.source.language
        dates, _ = read_dates(self.text, None, language)
        return find_published(Document(self.text, language), dates)

    def is_dateline(self, span: Span) -> bool:
        """Tell whether words are those that date the text."""
        return self.published is not None and self.published[1] == span

    def words_for(self, theme: Theme, places: Iterable[Span]) -> tuple[Span, ...]:
        """Return words of the text that name a theme beside some places, else the first of all."""
        around = [self.around(place) for place in places]
        for paragraph in around or self.subject.stated.document.paragraphs:
            near = self.subject.stated.themes_in(paragraph).get(theme)
            if near is not None:
                return near
        return ()

    @cached_property
    def is_in_first_person(self) -> bool:
        """Whether a text that quotes nobody speaks as one does who speaks: "I", "nous"."""
        is_spoken = self.brief.source.kind in SPOKEN and not self.subject.stated.quotations
        return is_spoken and len(_FIRST_PERSON.findall(self.text)) > 1

    @property
    def sure_day(self) -> date | None:
        """The day of the record's meeting, if it is the only one that the text speaks of."""
        days = self.brief.meetings[0].dates if self.brief.meetings else None
        return None if days is None or self.near.only_place_of(days) is None else days.first

    def meeting_like(self, meeting: Meeting, index: int) -> Meeting | None:
        """Return the meeting of the text that a record means: the first, or by name or by days."""
        read = self.reading.meetings
        if index == 0 and read and not self._is_another(meeting, read[0]):
            return read[0]
        same = [each for each in read if each.level is meeting.level and each.name == meeting.name]
        days = meeting.dates
        if not same and days is not None:
            same = [each for each in read if str(each.dates) == str(days)]
        return same[0] if len(same) == 1 else None

    def _is_another(self, meeting: Meeting, read: Meeting) -> bool:
        """Tell whether a meeting of a record is certainly not one of the text.

        It has neither its level nor its days, and the text mentions those that it has.
        """
        days = meeting.dates
        if days is None or read.dates is None or meeting.level is read.level:
            return False
        return days.first != read.dates.first and any(
            each.dates == days for each in self.dates if not self.is_dateline(each.span)
        )

    def quotations_at(self, spans: tuple[Span, ...]) -> Iterator[QuotationMention]:
        """Give the quotations of the text that share words with a place."""
        found = {value: None for span in spans for _, value in self._mentions.at(span)}
        yield from found

    def attributions_at(
        self, spans: tuple[Span, ...], speaker: Party
    ) -> Iterator[QuotationMention]:
        """Give the quotations at a place, but those that stand nearer to a speaker than to theirs.

        In "A said that "one", while B spoke of "two"" the second may be B's.
        """
        return (each for each in self.quotations_at(spans) if not self._is_nearer(speaker, each))

    def _is_nearer(self, speaker: Party, mention: QuotationMention) -> bool:
        """Tell whether a quotation stands nearer to a speaker than to the one it is given to."""
        who, part = mention.speaker_span, mention.parts[0]
        if mention.decided_by != _LOOSE or who is None or who.end >= part.start:
            return False
        return any(
            who.end <= place.start and place.end <= part.start
            for place in places_of(self.subject, speaker)
        )

    def said_beside(self, spans: Iterable[Span]) -> Iterator[QuotationMention]:
        """Give what the text quotes or reports at a place, as the passages around it have it."""
        yield from {value: None for span in spans for _, value in self._beside.at(span)}

    def given_beside(self, spans: tuple[Span, ...], speaker: Party) -> Iterator[QuotationMention]:
        """Give the quotations that `attributions_at` gives, and what is reported unquoted."""
        for mention in self.said_beside(spans):
            if mention.kind is not QuotationKind.PARAPHRASE:
                is_told = not self._is_nearer(speaker, mention)
            else:
                is_told = not self.is_quoted(spans[0])
            if is_told:
                yield mention

    def statements_at(
        self, spans: tuple[Span, ...]
    ) -> Iterator[tuple[Statement, tuple[Span, ...]]]:
        """Give the statements of the text that share words with a place, and who says them."""
        found = {value: None for span in spans for _, value in self._statements.at(span)}
        yield from found

    def other_speaker(self, spans: tuple[Span, ...], speaker: Person) -> tuple[str, Span] | None:
        """Return to whom the text gives words, if that is certainly somebody else, and where."""
        told = [
            (mention.speaker, mention.speaker_span or spans[0])
            for mention in self.attributions_at(spans, speaker)
            if mention.speaker is not None
        ]
        names = {person.name for person in self.brief.persons}
        if any(same_name(self.subject, who, speaker) for who, _ in told):
            return None
        certain = [each for each in told if each[0] in names]
        read = (each.speaker for each, _ in self.statements_at(spans))
        certain += [(each.name, spans[0]) for each in read if isinstance(each, Person)]
        # A pronoun may be taken for two persons' by two ways of reading: that decides nothing.
        if any(same_name(self.subject, who, speaker) for who, _ in certain):
            return None
        return certain[0] if certain else None

    def around(self, span: Span) -> Span:
        """Return the paragraph in which words stand, or of a long one the part around them."""
        gap = "\n\n" if "\n\n" in self.text else "\n"
        start = self.text.rfind(gap, max(0, span.start - _PARAGRAPH), span.start) + 1
        end = self.text.find(gap, span.end, span.end + _PARAGRAPH)
        stop = min(len(self.text), span.end + _PARAGRAPH) if end < 0 else end
        return Span(start or max(0, span.start - _PARAGRAPH), stop)

    def has(self, pattern: re.Pattern[str], passage: Span) -> bool:
        """Tell whether a passage, read by itself, holds what a pattern matches; it is asked once.

        Args:
            pattern: One that is kept as long as this: it is known by its identity.
            passage: The passage.
        """
        key = id(pattern), passage
        if key not in self._asked:
            self._asked[key] = pattern.search(passage.of(self.text)) is not None
        return self._asked[key]

    def sentence(self, span: Span) -> Span:
        """Return the sentence in which words begin."""
        return self.subject.stated.sentence(span)

    def is_headline(self, span: Span) -> bool:
        """Tell whether words stand in the headline of words spoken: it says who speaks."""
        is_spoken = self.reading.source.kind in SPOKEN
        return is_spoken and span.end <= self.subject.stated.document.paragraphs[0].end

    def is_close(self, span: Span, other: Span) -> bool:
        """Tell whether words stand in the paragraph of others, or in the one before."""
        at = self.subject.stated.document.paragraph_at
        return at(other.start) - at(span.start) <= 1

    def clause(self, span: Span) -> Span:
        """Return the part of the sentence between colons and the like in which words stand."""
        whole = self.sentence(span)
        before = max(self.text.rfind(sign, whole.start, span.start) for sign in ":;") + 1
        after = [at for sign in ":;" if (at := self.text.find(sign, span.end, whole.end)) >= 0]
        return Span(max(whole.start, before), min([*after, max(whole.end, span.end)]))

    def meeting_at(self, pointer: str) -> Meeting:
        """Return the meeting of the record to which a value belongs."""
        return self.brief.meetings[int(pointer.split("/")[2])]

    def day_of(self, pointer: str) -> date | None:
        """Return the day on which a value was to be true: by the text, else by the record."""
        steps = pointer.split("/")
        if steps[1:2] == ["meetings"] and steps[3:4] != ["sessions"]:
            index = int(steps[2])
            days = self.brief.meetings[index].dates
            if days is not None and self.near.only_place_of(days) is not None:
                return days.first
            read = self.meeting_like(self.brief.meetings[index], index)
            if read is not None and read.dates is not None:
                return read.dates.first
        return self.subject.day_of(pointer)

    def is_quoted(self, span: Span) -> bool:
        """Tell whether words stand inside quotation marks."""
        return any(whole.covers(span) for whole, _ in self._quoted.at(span))

    def spans_of(self, pointer: str) -> tuple[Span, ...]:
        """Return the words of a value of the text as it is read here."""
        return self.read.spans_at(pointer)

    @cached_property
    def clocks(self) -> dict[tuple[int, int], tuple[Span, ...]]:
        """The clock times of the text, hours and minutes, with their words."""
        found: dict[tuple[int, int], tuple[Span, ...]] = {}
        for clock in clocks_in(self.text):
            for time in clock.times:
                found[time] = (*found.get(time, ()), clock.span)
        return found

    @cached_property
    def _quoted(self) -> Overlapping[Quoted]:
        quoted = self.subject.stated.document.quoted
        return Overlapping((each.whole, each) for each in quoted)

    @cached_property
    def _mentions(self) -> Overlapping[QuotationMention]:
        mentions = self.subject.stated.quotations
        return Overlapping((part, mention) for mention in mentions for part in mention.parts)

    @cached_property
    def _beside(self) -> Overlapping[QuotationMention]:
        """What is said around the words that the record has as said, or as committed to."""
        words = [part for each in self.brief.statements for part in each.parts]
        words += [each.text for each in self.brief.commitments]
        return self.subject.stated.said_around(tuple(words))

    @cached_property
    def _statements(self) -> Overlapping[tuple[Statement, tuple[Span, ...]]]:
        return Overlapping(
            (span, (statement, self._speaker_of(at)))
            for at, statement in enumerate(self.reading.statements)
            for number in range(len(statement.parts))
            for span in self.read.spans_at(f"/statements/{at}/parts/{number}")
        )

    def _speaker_of(self, at: int) -> tuple[Span, ...]:
        """Return the words for the speaker of a statement of the text."""
        pointer = f"/statements/{at}/speaker"
        return self.read.spans_at(pointer) or self.read.spans_at(f"{pointer}/name")
