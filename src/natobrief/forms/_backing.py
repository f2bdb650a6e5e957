"""Which words of a release back which facts of a page, and how to go from one to the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import final

from attrs import frozen

from natobrief.diagnostics import Problem
from natobrief.forms._element import Node, element
from natobrief.forms._fact import Fact, shortened
from natobrief.forms._kinds import KINDS, kind_of
from natobrief.forms._marks import Cut, Mark
from natobrief.forms._tongue import Tongue
from natobrief.forms._wording import visible
from natobrief.model import Brief, Evidence
from natobrief.span import Span


@final
@frozen
class Backing:
    """Words behind one fact."""

    #: Where they stand; empty when the value only follows.
    spans: tuple[Span, ...]
    #: Index of the mark of the first span among all marks.
    first: int
    #: What of the fact each piece of evidence backs, and how.
    evidence: tuple[Evidence, ...]


def place_of(pointer: str, facts: Mapping[str, Fact]) -> str | None:
    """Find the fact that shows a value, or the one that the value is inside of."""
    while pointer and pointer not in facts:
        pointer = pointer.rpartition("/")[0]
    return pointer or None


def backings_of(
    brief: Brief, facts: Mapping[str, Fact], strays: Mapping[str, str], marks: list[Mark]
) -> dict[str, list[Backing]]:
    """Sort the evidence of a brief by the facts that it is for.

    Args:
        brief: The brief.
        facts: The facts of the page by their pointers.
        strays: Identifiers for pointers that lead to no fact.
        marks: The marks for the text, to which those of the evidence are added.

    Returns:
        The words behind each fact.
    """
    groups: defaultdict[str, defaultdict[tuple[Span, ...], list[Evidence]]]
    groups = defaultdict(lambda: defaultdict(list))
    for item in brief.evidence:
        target = place_of(item.pointer, facts) or strays[item.pointer]
        groups[target][item.spans].append(item)
    behind: dict[str, list[Backing]] = {}
    for target, by_spans in groups.items():
        behind[target] = []
        for spans, items in by_spans.items():
            behind[target].append(Backing(spans, len(marks), tuple(items)))
            kind = kind_of(items[0].pointer)
            marks += [Mark(span=span, kind=kind, target=target) for span in spans]
    return behind


def beneath(marks: Sequence[Mark], cut: Cut) -> dict[str, list[str]]:
    """List, for each fact to which words lead, the facts that lie beneath others at all places.

    A piece of text leads to one fact, that with the shortest words around it. A fact whose words
    are all inside the words of others is named beside the one that lies on top at its beginning.
    """
    on_top = {piece.number: piece.mark for piece in cut.pieces if piece.mark is not None}
    shown = set(on_top.values())
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for index, (mark, run) in enumerate(zip(marks, cut.ranges, strict=True)):
        if index not in shown and run is not None:
            top = marks[on_top[run[0]]].target
            if top != mark.target:
                found[top][mark.target] = None
    return {top: list(targets) for top, targets in found.items()}


def problem_facts(
    problems: Sequence[Problem], facts: Mapping[str, Fact], tongue: Tongue
) -> Iterator[Fact]:
    """Write problems as facts, each with a link to the value that it is about."""
    for number, problem in enumerate(problems, 1):
        value: list[Node] = [
            element("strong", f"{tongue.word(problem.severity)} {visible(problem.code)}"),
            " ",
            element("bdi", visible(problem.message)),
        ]
        place = None if problem.pointer is None else place_of(problem.pointer, facts)
        if place is not None:
            label = facts[place].label or facts[place].words
            value += [" ", element("a", shortened(label), href=f"#{place}")]
        elif problem.pointer is not None:
            value += [" ", element("code", visible(problem.pointer) or "/")]
        words = f"{problem.code} {problem.message}"
        yield Fact(pointer=f"problem-{number}", value=tuple(value), words=words)


def problem_backings(
    facts: Sequence[Fact], problems: Sequence[Problem], marks: list[Mark]
) -> dict[str, list[Backing]]:
    """Return the words that problems are about, and add their marks."""
    behind = {}
    for fact, problem in zip(facts, problems, strict=True):
        if problem.span is not None:
            behind[fact.pointer] = [Backing((problem.span,), len(marks), ())]
            marks.append(Mark(span=problem.span, kind="problem", target=fact.pointer))
    return behind


def titles_of(facts: Iterable[Fact], tongue: Tongue) -> dict[str, str]:
    """Give each fact a title: what it is, and what it says in a few words."""
    return {
        fact.pointer: " ".join(
            (
                tongue.colon(fact.label or tongue.label(KINDS[kind_of(fact.pointer)])),
                shortened(fact.words),
            )
        )
        for fact in facts
    }
