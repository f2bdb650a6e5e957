"""Reading gives back what was planted in a release, where it was planted, and nothing beyond it."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
from natobrief.testing import Facts, filler, releases
from tests.profiles import times

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
#: One test stands for all kinds of facts.
many = times(3)


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


def countries_meant(statements: Iterable[Statement]) -> list[tuple[Country, ...]]:
    """Return the countries that the subjects of statements are about."""
    return [each.countries for each in statements if each.subject is not None]


def stated(brief: Brief) -> dict[str, object]:
    """Return what a release states, by the name of what it is about."""
    source, meeting = brief.source, brief.meeting
    venue = meeting.venue
    assert venue is not None
    return {
        "kind": source.kind,
        "language": source.language,
        "title": source.title,
        "published": source.published,
        "level": meeting.level,
        "days": meeting.dates,
        "place": (venue.city, venue.country),
        "agenda": [(item.text, item.themes) for item in meeting.agenda],
        "delegations": [*map(attending, meeting.delegations)],
        "persons": [each.name for each in brief.persons],
        "statements": [*map(said, brief.statements)],
        "countries meant": countries_meant(brief.statements),
        "commitments": [*map(taken_on, brief.commitments)],
        "packages": [*map(given_away, brief.packages)],
        "accessions": [(each.country, each.stage) for each in brief.accessions],
    }


def planted(facts: Facts, language: Language) -> dict[str, object]:
    """Return what was planted in a release, by the same names."""
    return {
        "kind": facts.kind,
        "language": language,
        "title": facts.title,
        "published": facts.published,
        "level": facts.level,
        "days": facts.dates,
        "place": (facts.city, facts.country),
        "agenda": [(item.text, item.themes) for item in facts.agenda],
        "delegations": [*map(attending, facts.delegations)],
        "persons": [each.name for each in facts.persons],
        "statements": [*map(said, facts.statements)],
        "countries meant": countries_meant(facts.statements),
        "commitments": [*map(taken_on, facts.commitments)],
        "packages": [*map(given_away, facts.packages)],
        "accessions": [(each.country, each.stage) for each in facts.accessions],
    }


class TestPlanted:
    """Each fact comes back from where it was planted, and no fact that was not planted."""

    @in_each_language
    @many
    @given(data=st.data())
    def test_each_fact_is_found(self, language: Language, data: st.DataObject) -> None:
        release = data.draw(releases(language=language))
        found = extract(release.text)
        assert stated(found.brief) == planted(release.facts, language)
        assert [each for each in found.problems if each.severity is Severity.ERROR] == []

    @in_each_language
    @many
    @given(data=st.data())
    def test_its_evidence_is_where_it_was_planted(
        self, language: Language, data: st.DataObject
    ) -> None:
        release = data.draw(releases(language=language))
        found = extract(release.text)
        for each in release.facts.planted:
            spans = spans_for(found.brief, each.pointer)
            if EXACT.fullmatch(each.pointer):
                assert each.span in spans, each.pointer
                assert not any(span.overlaps(each.span) for span in found.unparsed), each.pointer
            if NEAR.fullmatch(each.pointer):
                assert any(span.overlaps(each.span) for span in spans), each.pointer


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
