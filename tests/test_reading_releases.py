"""Reading gives back what was planted in a release, where it was planted, and nothing beyond it."""

from __future__ import annotations

import re

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.diagnostics import Code, Severity
from natobrief.model import (
    Brief,
    Commitment,
    Country,
    Delegation,
    Evidence,
    Language,
    Organisation,
    Package,
    Person,
    Statement,
)
from natobrief.reading import extract
from natobrief.span import Span
from natobrief.testing import filler, releases

#: Values whose words are just those that were planted.
EXACT = re.compile(
    r"/meetings/0/(venue/city|dates|agenda/[0-9]+/text|delegations/[0-9]+/purpose)"
    r"|/statements/[0-9]+/(parts/[0-9]+|subject)|/commitments/[0-9]+/text"
    r"|/packages/[0-9]+/(name|items/[0-9]+)"
)
#: Values whose words may be fewer or more than those that were planted: articles, prepositions.
NEAR = re.compile(
    r"/source/(title|published)|/meetings/0/(level|venue/country|delegations/[0-9]+/party)"
    r"|/statements/[0-9]+/cue"
)

in_each_language = pytest.mark.parametrize("language", Language)


def name_of(party: Person | Organisation | Country | None) -> str | None:
    """Return the name of whoever acts."""
    return None if party is None else party.name


def folded(words: str | None) -> str | None:
    """Return words without capitals; French releases and readers may part over an auxiliary."""
    return None if words is None else re.sub(r"\Aa(?:-t-(?:il|elle))? ", "", words.casefold())


def said(statement: Statement) -> tuple[object, ...]:
    """Return what a release states of a statement."""
    return (
        name_of(statement.speaker),
        statement.mode,
        folded(statement.cue),
        statement.parts,
        statement.subject,
    )


def attending(guest: Delegation) -> tuple[object, ...]:
    """Return what a release states of a guest."""
    person = name_of(guest.person)
    office = folded(guest.office)
    return (guest.party, office, person, guest.status, guest.attendance, guest.purpose)


def taken_on(commitment: Commitment) -> tuple[object, ...]:
    """Return what a release states of a commitment."""
    return (
        commitment.kind,
        name_of(commitment.actor),
        name_of(commitment.addressee),
        commitment.beneficiaries,
        commitment.text,
    )


def given_away(package: Package) -> tuple[object, ...]:
    """Return what a release states of a package."""
    return (package.name, package.recipient, package.items)


class TestPlantedIsFound:
    """Each fact comes back, and no fact that was not planted."""

    @in_each_language
    @given(data=st.data())
    def test_kind_and_language(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        source = extract(release.text).brief.source
        assert (source.kind, source.language) == (release.facts.kind, language)

    @in_each_language
    @given(data=st.data())
    def test_headline_and_dateline(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        source = extract(release.text).brief.source
        facts = release.facts
        assert (source.title, source.published) == (facts.title, facts.published)

    @in_each_language
    @given(data=st.data())
    def test_level_days_and_place(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        facts, meeting = release.facts, extract(release.text).brief.meeting
        assert (meeting.level, meeting.dates) == (facts.level, facts.dates)
        assert meeting.venue is not None
        assert (meeting.venue.city, meeting.venue.country) == (facts.city, facts.country)

    @in_each_language
    @given(data=st.data())
    def test_agenda(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        agenda = extract(release.text).brief.meeting.agenda
        assert [item.text for item in agenda] == [item.text for item in release.facts.agenda]
        assert [item.themes for item in agenda] == [item.themes for item in release.facts.agenda]

    @in_each_language
    @given(data=st.data())
    def test_delegations(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        guests = extract(release.text).brief.meeting.delegations
        assert [*map(attending, guests)] == [*map(attending, release.facts.delegations)]

    @in_each_language
    @given(data=st.data())
    def test_persons(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        persons = extract(release.text).brief.persons
        assert [each.name for each in persons] == [each.name for each in release.facts.persons]

    @in_each_language
    @given(data=st.data())
    def test_statements(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        statements = extract(release.text).brief.statements
        assert [*map(said, statements)] == [*map(said, release.facts.statements)]

    @in_each_language
    @given(data=st.data())
    def test_countries_meant_by_a_subject(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        statements = extract(release.text).brief.statements
        meant = [each.countries for each in statements if each.subject is not None]
        planted = [each for each in release.facts.statements if each.subject is not None]
        assert meant == [each.countries for each in planted]

    @in_each_language
    @given(data=st.data())
    def test_commitments(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        commitments = extract(release.text).brief.commitments
        assert [*map(taken_on, commitments)] == [*map(taken_on, release.facts.commitments)]

    @in_each_language
    @given(data=st.data())
    def test_packages(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        packages = extract(release.text).brief.packages
        assert [*map(given_away, packages)] == [*map(given_away, release.facts.packages)]

    @in_each_language
    @given(data=st.data())
    def test_accessions(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        accessions = extract(release.text).brief.accessions
        stages = [(each.country, each.stage) for each in accessions]
        assert stages == [(each.country, each.stage) for each in release.facts.accessions]

    @in_each_language
    @given(data=st.data())
    def test_nothing_is_an_error(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        problems = extract(release.text).problems
        assert [problem for problem in problems if problem.severity is Severity.ERROR] == []


class TestPlantedIsBacked:
    """The evidence of a value is where it was planted."""

    @in_each_language
    @given(data=st.data())
    def test_words_are_the_planted_ones(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        brief = extract(release.text).brief
        for each in release.facts.planted:
            if EXACT.fullmatch(each.pointer):
                assert each.span in spans_for(brief, each.pointer), each.pointer

    @in_each_language
    @given(data=st.data())
    def test_words_are_among_the_planted_ones(
        self, language: Language, data: st.DataObject
    ) -> None:
        release = data.draw(releases(language=language))
        brief = extract(release.text).brief
        for each in release.facts.planted:
            if NEAR.fullmatch(each.pointer):
                found = spans_for(brief, each.pointer)
                assert any(span.overlaps(each.span) for span in found), each.pointer

    @in_each_language
    @given(data=st.data())
    def test_nothing_planted_is_left_over(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        left = extract(release.text).unparsed
        for each in release.facts.planted:
            if EXACT.fullmatch(each.pointer):
                assert not any(span.overlaps(each.span) for span in left), each.pointer


def spans_for(brief: Brief, pointer: str) -> set[Span]:
    """Return the spans of the evidence for a value."""
    return {span for item in brief.evidence_for(pointer) for span in item.spans}


class TestFiller:
    """Prose that states nothing adds nothing."""

    @in_each_language
    @given(data=st.data())
    def test_filler_alone_finds_nothing(self, language: Language, data: st.DataObject) -> None:
        prose = data.draw(filler(language=language))
        result = extract(prose, language=language)
        assert [problem.code for problem in result.problems] == [Code.NO_MEETING]
        pointers = {item.pointer for item in result.brief.evidence}
        assert {pointer.split("/")[1] for pointer in pointers} <= {"source"}
        assert attrs.evolve(result.brief, evidence=()) == Brief(source=result.brief.source)

    @in_each_language
    @given(data=st.data())
    def test_text_in_front_shifts_spans_and_changes_no_fact(
        self, language: Language, data: st.DataObject
    ) -> None:
        release = data.draw(releases(language=language, may_be_headed=False))
        before = data.draw(filler(language=language)) + "\n\n"
        alone = extract(release.text).brief
        after = extract(before + release.text).brief
        expected = [shifted(item, len(before)) for item in of_facts(alone)]
        assert of_facts(after) == expected
        same = attrs.evolve(after, source=alone.source, evidence=alone.evidence)
        assert same == alone

    @in_each_language
    @given(data=st.data())
    def test_filler_in_front_is_handed_back(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language, may_be_headed=False))
        prose = data.draw(filler(language=language))
        left = extract(f"{prose}\n\n{release.text}").unparsed
        assert left
        assert left[0].covers(Span(0, len(prose)))


def of_facts(brief: Brief) -> list[Evidence]:
    """Return the evidence of what a release says, not that of what it is."""
    return [item for item in brief.evidence if not item.pointer.startswith("/source")]


def shifted(item: Evidence, by: int) -> Evidence:
    """Return evidence for a text that has so many code points in front."""
    return attrs.evolve(item, spans=tuple(span.shifted(by) for span in item.spans))
