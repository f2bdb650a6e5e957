"""The strategies draw valid values, of every sort that a class allows."""

from __future__ import annotations

import importlib
import sys
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from natobrief import testing
from natobrief.model import Brief, DateRange, Delegation, Origin, Person, Span, Weekday
from natobrief.testing import walk
from natobrief.testing.days import ends
from tests.model.fields import VALUES

#: That a value is drawn is enough; the simplest of its sort is not looked for.
FIRST = settings(phases=[Phase.generate], max_examples=2_000)


class TestTexts:
    """Texts are not blank, and hold what was asked for."""

    @given(text=testing.texts(surrogates=True))
    def test_no_text_is_blank(self, text: str) -> None:
        assert text.strip()

    @given(text=testing.texts())
    def test_without_surrogates_a_text_can_be_written(self, text: str) -> None:
        assert text.encode("utf-8").decode("utf-8") == text

    @given(text=testing.texts(controls=False))
    def test_without_controls_a_text_is_one_line(self, text: str) -> None:
        assert text.splitlines() == [text]

    @pytest.mark.parametrize("awkward", ["\U0001f54a", "\u0301", "\u202e", "\x00", "\u2028", "“"])
    def test_awkward_characters_are_drawn(self, awkward: str) -> None:
        assert awkward in find(testing.texts(), lambda text: awkward in text, settings=FIRST)

    def test_lone_surrogates_are_drawn_where_asked_for(self) -> None:
        text = find(
            testing.texts(surrogates=True),
            lambda text: any("\ud800" <= character <= "\udfff" for character in text),
            settings=settings(FIRST, max_examples=10_000),
        )
        with pytest.raises(UnicodeEncodeError):
            text.encode("utf-8")


class TestDays:
    """Days are those of the calendar, weekdays the true ones."""

    @given(days=testing.date_ranges())
    def test_weekdays_are_those_of_the_days(self, days: DateRange) -> None:
        named = list(days) if len(days) <= len(Weekday) else [days.first, days.last]
        true = tuple(list(Weekday)[day.weekday()] for day in named)
        assert days.weekdays_stated in {(), true}

    @given(
        days=testing.date_ranges(min_first=date(2004, 1, 1), max_first=date(2025, 1, 1), max_days=3)
    )
    def test_bounds_are_kept(self, days: DateRange) -> None:
        assert date(2004, 1, 1) <= days.first <= date(2025, 1, 1)
        assert len(days) <= 3

    @pytest.mark.parametrize("day", [date.min, date.max])
    def test_the_ends_of_the_calendar_are_drawn(self, day: date) -> None:
        only = testing.date_ranges(min_first=day, max_first=day)
        assert find(only, lambda _: True).first == day

    @given(data=st.data(), days=testing.date_ranges())
    def test_ends_lie_on_the_days(self, data: st.DataObject, days: DateRange) -> None:
        drawn = [end for end in data.draw(ends(days=days)) if end is not None]
        assert all(end in days for end in drawn)

    def test_the_clocks_may_change_within_a_session(self) -> None:
        start, end = find(
            ends(), lambda both: len(set(map(offset_of, both)) - {None}) == 2, settings=FIRST
        )
        assert isinstance(start, datetime)
        assert isinstance(end, datetime)
        assert start <= end


def offset_of(end: date | datetime | None) -> timedelta | None:
    """Return the offset of a moment; None for a day."""
    return end.utcoffset() if isinstance(end, datetime) else None


class TestBriefs:
    """Briefs hold together."""

    @given(brief=testing.briefs())
    def test_persons_are_unique_by_name(self, brief: Brief) -> None:
        names = [person.name for person in brief.persons]
        assert len(set(names)) == len(names)

    @given(brief=testing.briefs())
    def test_whoever_acts_is_among_the_persons(self, brief: Brief) -> None:
        acting = {value for _, value in walk(brief) if isinstance(value, Person)}
        assert acting <= set(brief.persons)

    @given(brief=testing.briefs())
    def test_a_delegation_is_of_the_party_of_its_person(self, brief: Brief) -> None:
        guests = [value for _, value in walk(brief) if isinstance(value, Delegation)]
        assert all(
            guest.party == guest.person.party
            for guest in guests
            if guest.person is not None and guest.person.party is not None
        )

    @given(brief=testing.briefs(words=testing.texts(surrogates=True)))
    def test_every_word_stands_in_the_text(self, brief: Brief) -> None:
        said = [part for statement in brief.statements for part in statement.parts]
        assert all(words in brief.source.text for words in said)
        assert all(item.text in brief.source.text for item in brief.accessions)

    @given(brief=testing.briefs())
    def test_evidence_points_to_values_and_words(self, brief: Brief) -> None:
        pointers = {pointer for pointer, _ in walk(brief)}
        assert {backing.pointer for backing in brief.evidence} <= pointers
        spans = [value for _, value in walk(brief) if isinstance(value, Span)]
        assert all(span.end <= len(brief.source.text) for span in spans)

    @given(brief=testing.briefs(words=st.just("x")))
    def test_words_are_those_asked_for(self, brief: Brief) -> None:
        assert set(brief.source.text) <= set("x\n. ")

    @pytest.mark.parametrize("origin", Origin)
    def test_evidence_of_both_origins_is_drawn(self, origin: Origin) -> None:
        backing = find(testing.evidence(), lambda backing: backing.origin is origin)
        assert len(backing.spans) == (1 if origin is Origin.STATED else 0)


class TestWalk:
    """Walking gives every value with its pointer."""

    @given(brief=testing.briefs())
    def test_a_pointer_leads_to_its_value(self, brief: Brief) -> None:
        for pointer, value in walk(brief):
            found: Any = brief
            for step in pointer.split("/")[1:]:
                found = found[int(step)] if isinstance(found, tuple) else getattr(found, step)
            assert found is value

    def test_nothing_is_given_where_nothing_stands(self) -> None:
        assert list(walk(None)) == list(walk(())) == []


class TestRegistration:
    """Once registered, annotations are enough."""

    @given(data=st.data(), kind=st.sampled_from([*VALUES, Span]))
    def test_annotations_are_enough(self, data: st.DataObject, kind: type) -> None:
        testing.register()
        assert isinstance(data.draw(st.from_type(kind)), kind)


class TestExtra:
    """Without Hypothesis the package says what to install."""

    def test_it_names_the_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delitem(sys.modules, "natobrief.testing")
        monkeypatch.setitem(sys.modules, "hypothesis", None)
        with pytest.raises(ModuleNotFoundError, match=r"pip install 'natobrief\[test\]'") as caught:
            importlib.import_module("natobrief.testing")
        assert caught.value.name == "hypothesis"
