"""HTML: one page to look at, the release with every claim highlighted and the facts beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from natobrief.diagnostics import Problem
from natobrief.forms._backing import (
    backings_of,
    beneath,
    place_of,
    problem_backings,
    problem_facts,
    titles_of,
)
from natobrief.forms._blocks import blocks_of
from natobrief.forms._checks import loss, losses_of, refuse_argument
from natobrief.forms._claim_facts import (
    accession_fact,
    commitment_fact,
    package_fact,
    person_fact,
    source_facts,
    statement_fact,
)
from natobrief.forms._element import element, holds
from natobrief.forms._fact import Fact, Group, facts_in
from natobrief.forms._marks import Mark, cut
from natobrief.forms._meeting_facts import meeting_groups
from natobrief.forms._release import release_blocks
from natobrief.forms._sheet import Sheet
from natobrief.forms._shell import Contents, page
from natobrief.forms._tongue import Tongue
from natobrief.forms._wording import visible
from natobrief.model import Brief

#: Heading of each group of claims, its field of the brief, and what writes one of them.
_CLAIMS = (
    ("Positions", "statements", statement_fact),
    ("Commitments", "commitments", commitment_fact),
    ("Packages", "packages", package_fact),
    ("Accessions", "accessions", accession_fact),
    ("People", "persons", person_fact),
)


def dumps(
    brief: Brief, *, language: str | None = None, problems: Sequence[Problem] | None = None
) -> str:
    """Write a page; see `natobrief.dumps`."""
    tongue = Tongue.of(language, brief.source.language)
    _check(problems)
    groups = list(_groups(brief, tongue))
    known = {fact.pointer: fact for fact in facts_in(groups)}
    strays = _strays(brief, known)
    if strays:
        others = tuple(_stray(pointer, name) for pointer, name in strays.items())
        groups.append(Group(heading=tongue.label("Other values"), facts=others))
    troubles = tuple(problem_facts(problems or (), known, tongue))
    if problems is not None:
        note = tongue.label("No problem was found.")
        groups.insert(0, Group(heading=tongue.label("Problems"), facts=troubles, note=note))
    marks: list[Mark] = []  # those of problems first: of marks alike, the first is seen
    behind = problem_backings(troubles, problems or (), marks)
    behind |= backings_of(brief, known, strays, marks)
    text = brief.source.text
    blocks = blocks_of(text)
    edges = [edge for block in blocks for edge in (block.end, block.gap_end)]
    pieces = cut(len(text), marks, edges)
    titles = titles_of(facts_in(groups), tongue)
    sheet = Sheet(
        text=text,
        cut=pieces,
        behind=behind,
        beneath=beneath(marks, pieces),
        titles=titles,
        tongue=tongue,
        lang=_lang(brief, tongue),
    )
    contents = Contents(
        release=tuple(release_blocks(text, blocks, pieces, marks, titles)),
        facts=tuple(sheet.groups(groups)),
        kinds=tuple(mark.kind for mark in marks),
    )
    return page(brief, contents, tongue)


def lost(
    brief: Brief, *, language: str | None = None, problems: Sequence[Problem] | None = None
) -> Iterator[Problem]:
    """Give what a page leaves out; see `natobrief.lost`."""
    Tongue.of(language, brief.source.language)
    _check(problems)
    if not holds(brief.source.text):
        yield loss("/source/text", "HTML has none of its control characters: U+FFFD stands there")
    yield from losses_of(brief, ("extra",), "a page")


def _check(problems: object) -> None:
    if problems is None:
        return
    if not isinstance(problems, Sequence) or not all(
        isinstance(problem, Problem) for problem in problems
    ):
        refuse_argument("problems", "None or Problems", problems)


def _lang(brief: Brief, tongue: Tongue) -> str | None:
    """Name the language of the release where it is not that of the page."""
    spoken = brief.source.language
    return None if spoken is tongue.language else spoken.value


def _groups(brief: Brief, tongue: Tongue) -> Iterator[Group]:
    """Give all facts of a brief, as a reader wants them."""
    for index, meeting in enumerate(brief.meetings):
        if index == 1:
            yield Group(heading=tongue.label("Other meetings"))
        yield from meeting_groups(meeting, index, tongue)
    for label, name, fact_of in _CLAIMS:
        values = enumerate(getattr(brief, name))
        facts = tuple(fact_of(value, f"/{name}/{index}", tongue) for index, value in values)
        if facts:
            yield Group(heading=tongue.label(label), facts=facts)
    facts = source_facts(brief.source, tongue)
    yield Group(heading=tongue.label("Source"), facts=facts, is_card=True)


def _strays(brief: Brief, known: dict[str, Fact]) -> dict[str, str]:
    """Give an identifier to each pointer of evidence that leads to no fact."""
    pointers = dict.fromkeys(item.pointer for item in brief.evidence)
    strays = [pointer for pointer in pointers if place_of(pointer, known) is None]
    return {pointer: f"other-{number}" for number, pointer in enumerate(strays, 1)}


def _stray(pointer: str, name: str) -> Fact:
    words = visible(pointer) or "/"
    return Fact(pointer=name, value=(element("code", words),), words=words)
