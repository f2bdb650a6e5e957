"""Releases that were written are true: what their facts say stands in their text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import data, reference
from natobrief.model import (
    Country,
    DateRange,
    Language,
    Person,
    Statement,
    StatementMode,
    Status,
    Weekday,
)
from natobrief.testing import Facts, Release, date_ranges, filler, releases
from natobrief.testing.announcing import could_reach_over
from natobrief.testing.names import Name, names
from natobrief.testing.phrase import Phrase, fill, listed, marked
from natobrief.testing.releases import PHRASINGS

LANGUAGES = st.sampled_from(Language)
OVER_A_MONTH = DateRange(first=date(2022, 11, 30), last=date(2022, 12, 1))
OVER_A_YEAR = DateRange(first=date(2022, 12, 31), last=date(2023, 1, 1))


def words_of(facts: Facts) -> Mapping[str, str]:
    """Return what must stand in the text, by pointer."""
    meeting = {"/meetings/0/venue/city": facts.city}
    if facts.title is not None:
        meeting["/source/title"] = facts.title
    for index, item in enumerate(facts.agenda):
        meeting[f"/meetings/0/agenda/{index}/text"] = item.text
    for index, person in enumerate(facts.persons):
        meeting[f"/persons/{index}/name"] = person.name
    for index, statement in enumerate(facts.statements):
        meeting |= _words_of_statement(f"/statements/{index}", statement)
    for index, commitment in enumerate(facts.commitments):
        meeting[f"/commitments/{index}/text"] = commitment.text
    for index, package in enumerate(facts.packages):
        meeting[f"/packages/{index}/name"] = package.name
        for number, words in enumerate(package.items):
            meeting[f"/packages/{index}/items/{number}"] = words
    return meeting


def _words_of_statement(place: str, statement: Statement) -> dict[str, str]:
    words = {f"{place}/parts/{index}": part for index, part in enumerate(statement.parts)}
    words |= {f"{place}/cue": statement.cue or ""}
    return words if statement.subject is None else words | {f"{place}/subject": statement.subject}


class TestTruth:
    """The facts are those of the text."""

    @given(release=releases())
    def test_planted_words_state_their_values(self, release: Release) -> None:
        found = {each.pointer: each.span.of(release.text) for each in release.facts.planted}
        expected = words_of(release.facts)
        assert {pointer: found.get(pointer) for pointer in expected} == expected

    @given(release=releases())
    def test_each_value_is_planted_once(self, release: Release) -> None:
        pointers = [each.pointer for each in release.facts.planted]
        once = [each for each in pointers if each.startswith(("/statements", "/persons"))]
        assert len(set(once)) == len(once)

    @given(release=releases())
    def test_statements_stand_in_the_order_of_the_text(self, release: Release) -> None:
        starts = [
            each.span.start
            for each in release.facts.planted
            if re.fullmatch(r"/statements/[0-9]+/parts/0", each.pointer)
        ]
        assert starts == sorted(starts)
        assert len(starts) == len(release.facts.statements)

    @given(release=releases())
    def test_whatever_is_verbatim_stands_in_marks(self, release: Release) -> None:
        for each in release.facts.planted:
            index = re.fullmatch(r"/statements/([0-9]+)/parts/[0-9]+", each.pointer)
            if index is None:
                continue
            mode = release.facts.statements[int(index[1])].mode
            around = release.text[each.span.start - 2 : each.span.start].rstrip()
            is_quoted = around.endswith(("“", "«", "\u2018", '"'))
            assert is_quoted is (mode is StatementMode.VERBATIM)

    @given(release=releases())
    def test_speakers_are_among_the_persons(self, release: Release) -> None:
        speakers = {statement.speaker for statement in release.facts.statements}
        assert speakers <= set(release.facts.persons)

    @given(release=releases())
    def test_status_is_that_of_the_first_day(self, release: Release) -> None:
        facts = release.facts
        for guest in facts.delegations:
            assert guest.status is not Status.ALLY
            if isinstance(guest.party, Country):
                assert guest.status is reference.status_on(guest.party, facts.dates.first)
            else:
                assert guest.status is Status.OTHER

    @given(release=releases())
    def test_the_host_is_an_ally_and_its_capital_the_city(self, release: Release) -> None:
        facts = release.facts
        assert reference.status_on(facts.country, facts.dates.first) is Status.ALLY
        assert facts.city == reference.capital_of(facts.country, facts.language)

    @given(release=releases(may_be_headed=False))
    def test_a_head_can_be_done_without(self, release: Release) -> None:
        assert (release.facts.title, release.facts.published) == (None, None)

    @given(release=releases())
    def test_publication_comes_before_the_meeting(self, release: Release) -> None:
        facts = release.facts
        assert facts.published is None or facts.published < facts.dates.first

    @given(release=releases())
    def test_no_guest_is_named_twice(self, release: Release) -> None:
        parties = [guest.party for guest in release.facts.delegations]
        assert len(set(parties)) == len(parties)

    @given(language=LANGUAGES, data_=st.data())
    def test_a_language_can_be_asked_for(self, language: Language, data_: st.DataObject) -> None:
        assert data_.draw(releases(language=language)).facts.language is language


class TestDays:
    """Days are written with the weekdays that they have."""

    @given(days=date_ranges(max_days=4), language=LANGUAGES)
    def test_weekdays_named_are_true(self, days: DateRange, language: Language) -> None:
        ends = {list(Weekday)[day.weekday()] for day in (days.first, days.last)}
        for said in PHRASINGS[language].days(days):
            assert set(said.weekdays) <= ends

    @given(days=date_ranges(max_days=4), language=LANGUAGES)
    @example(days=OVER_A_MONTH, language=Language.EN)
    @example(days=OVER_A_YEAR, language=Language.EN)
    @example(days=OVER_A_MONTH, language=Language.FR)
    @example(days=OVER_A_YEAR, language=Language.FR)
    def test_both_ends_are_in_the_words(self, days: DateRange, language: Language) -> None:
        for said in PHRASINGS[language].days(days):
            numbers = {int(number) for number in re.findall("[0-9]+", said.words)}
            assert {days.first.day, days.last.day, days.last.year} <= numbers

    @pytest.mark.parametrize("language", Language)
    def test_there_are_ways_to_write_any_days(self, language: Language) -> None:
        span = DateRange(first=date(2023, 12, 30), last=date(2024, 1, 2))
        assert len({said.words for said in PHRASINGS[language].days(span)}) > 1


class TestAgenda:
    """Two topics that could be read as one are parted by more than a word."""

    @pytest.mark.parametrize(
        ("first", "second", "could"),
        [
            ("support for Ukraine", "cyber threats", True),
            ("support for Ukraine", "the pandemic", False),
            ("the next summit", "arms control", True),
            ("China\u2019s influence", "arms control", True),
            ("arms control", "missile defence", False),
            ("la pandémie", "les partenariats", False),
        ],
    )
    def test_what_could_be_read_as_one(self, first: str, second: str, *, could: bool) -> None:
        assert could_reach_over(first, second) is could


class TestNames:
    """Names are those of people, and of nothing else."""

    @given(name=names())
    def test_no_part_is_a_place(self, name: Name) -> None:
        places = {
            str(word)
            for row in data.load("countries")["countries"]
            for word in (row["name"], row["capital"], row["adjective"])
        }
        assert places.isdisjoint({name.given, name.family, *name.family.split("-")})

    @given(name=names(), data_=st.data())
    def test_names_taken_are_not_drawn_again(self, name: Name, data_: st.DataObject) -> None:
        other = data_.draw(names(taken=[name.family]))
        parts = set(other.family.split("-")) & set(name.family.split("-"))
        assert parts <= {"al"}

    @given(release=releases())
    def test_no_family_is_part_of_another(self, release: Release) -> None:
        families = [_family(person) for person in release.facts.persons]
        for family in families:
            assert sum(family in other for other in families) == 1


def _family(person: Person) -> str:
    return person.name.split(" ")[-1]


class TestFiller:
    """Filler holds nothing that could be taken for a fact."""

    @given(prose=LANGUAGES.flatmap(lambda language: filler(language=language)))
    def test_it_is_plain_prose(self, prose: str) -> None:
        sentences = [sentence for sentence in prose.split(".") if sentence]
        assert all(sentence.strip()[1:].islower() for sentence in sentences)
        assert not re.search(r"[0-9“”\"«»\u2018]", prose)

    @given(prose=filler(max_sentences=1))
    def test_it_is_as_short_as_asked_for(self, prose: str) -> None:
        assert prose.count(".") == 1


class TestPhrases:
    """Templates are filled, and what is marked keeps its place."""

    @given(before=st.text("ab ,"), words=st.text("xyz", min_size=1))
    def test_marked_words_keep_their_place(self, before: str, words: str) -> None:
        phrase = fill("{before}{words}.", before=before, words=marked("/a", words))
        [planted] = phrase.planted()
        assert planted.span.of(str(phrase)) == words

    @given(words=st.text("xyz", min_size=1))
    def test_capitals_go_through_marks(self, words: str) -> None:
        phrase = marked("/a", marked("/b", words)).capitalised()
        assert str(phrase) == words[0].upper() + words[1:]
        assert [each.pointer for each in phrase.planted()] == ["/a", "/b"]

    def test_an_empty_phrase_stays_empty(self) -> None:
        assert str(Phrase(()).capitalised()) == str(Phrase(()).without_comma()) == ""

    def test_a_comma_under_a_mark_is_kept(self) -> None:
        assert str(fill("{who}.", who=marked("/a", "they,"))) == "they,."

    @pytest.mark.parametrize(
        ("items", "text"),
        [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b, and c")],
    )
    def test_lists(self, items: list[str], text: str) -> None:
        assert str(listed(items, ", and ")) == text
