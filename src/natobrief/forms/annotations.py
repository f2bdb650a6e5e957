"""Web annotations (W3C): the words behind each value, for tools that show notes beside a text.

Each piece of evidence is an annotation of the release; the facts themselves stand beside them, as
JSON, so that the whole comes back. Evidence is read from the annotations: what somebody has taken
out with another tool is out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, final

import attrs
from attrs import frozen

from natobrief.diagnostics import Code, Problem, Severity
from natobrief.errors import DecodeError
from natobrief.forms import json as json_form
from natobrief.forms._anchor import Place, Quote, find_places
from natobrief.forms._annotated import Note, notes_in, target
from natobrief.forms._checks import check_indent, loss
from natobrief.forms._faults import Fault, MismatchError, described, steps_of
from natobrief.forms._read import read_json
from natobrief.forms._registry import Unknown
from natobrief.forms._wire import wire_of
from natobrief.forms._wording import visible
from natobrief.model import Brief, Evidence, Extra, Origin
from natobrief.model._canonical import canonical_json

_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"natobrief": "urn:natobrief:"}]
_RECORD = "natobrief:record"
_LONGEST = 200


@final
@frozen(kw_only=True)
class Anchoring:
    """A brief whose evidence was found again in another text, and what was not found."""

    #: The brief; its text is the other one, its evidence what could be anchored in it.
    brief: Brief
    #: An error for each piece of evidence that has no place; a warning where words have changed.
    problems: tuple[Problem, ...]


def dumps(brief: Brief, *, indent: int | None = None) -> str:
    """Write a brief as a collection of annotations; see `natobrief.dumps`."""
    check_indent(indent)
    record = wire_of(_without_evidence(brief))
    name = f"urn:natobrief:annotations:{brief.source.sha256}"
    items = [
        _annotation(item, f"{name}#{number}", brief, record)
        for number, item in enumerate(brief.evidence, 1)
    ]
    collection = {
        "@context": _CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": brief.source.title or "natobrief",
        "total": len(items),
        _RECORD: record,
        "first": {
            "id": f"{name}#page",
            "type": "AnnotationPage",
            "partOf": name,
            "startIndex": 0,
            "items": items,
        },
    }
    return canonical_json(collection, indent)


def lost(brief: Brief, *, indent: int | None = None) -> Iterator[Problem]:
    """Give what the annotations do not hold; see `natobrief.lost`."""
    check_indent(indent)
    for index, extra in enumerate(brief.extra):
        if _is_of_evidence(extra):
            yield loss(f"/extra/{index}", "an annotation holds nothing that no field holds")


def _without_evidence(brief: Brief) -> Brief:
    kept = tuple(extra for extra in brief.extra if not _is_of_evidence(extra))
    return attrs.evolve(brief, evidence=(), extra=kept)


def _is_of_evidence(extra: Extra) -> bool:
    return steps_of(extra.pointer)[0] == "evidence"


def _annotation(item: Evidence, name: str, brief: Brief, record: dict[str, Any]) -> dict[str, Any]:
    source = brief.source
    page = source.url or f"urn:sha256:{source.sha256}"
    targets = [target(span, source.text, page) for span in item.spans]
    return {
        "id": name,
        "type": "Annotation",
        "motivation": "identifying",
        "body": {
            "type": "TextualBody",
            "purpose": "identifying",
            "format": "text/plain",
            "value": f"{item.pointer or '/'}: {_said(item.pointer, record)}",
        },
        "target": targets or [{"source": page}],
        "natobrief:pointer": item.pointer,
        "natobrief:origin": item.origin.value,
        "natobrief:rule": item.rule,
    }


def _said(pointer: str, record: Any) -> str:  # noqa: ANN401 - JSON, of any shape
    """Write the value at a pointer in a few words; an ellipsis where there is none."""
    for step in steps_of(pointer):
        try:
            record = record[int(step) if isinstance(record, list) else step]
        except (LookupError, TypeError, ValueError):
            return "…"
    text = visible(record if isinstance(record, str) else canonical_json(record))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def loads(data: str | bytes, *, unknown: Unknown | None = None) -> Brief:
    """Read a brief from a collection of annotations; see `natobrief.loads`.

    The words of every annotation must stand in the text that comes with them.
    """
    brief, notes, others = _read(data)
    if others and unknown == "refuse":
        stray = MismatchError(Code.UNKNOWN_FIELD, "an annotation of ours", "another's")
        raise DecodeError([Fault.of(stray, ("first", "items")).as_problem()])
    found = _anchored(brief, notes)
    if found.problems:
        raise DecodeError(found.problems)
    if not others or unknown != "keep":
        return found.brief
    kept = Extra(pointer="/annotations", json=canonical_json(others))
    extra = sorted([*found.brief.extra, kept], key=lambda each: each.pointer)
    return attrs.evolve(found.brief, extra=tuple(extra))


def anchor(annotations: str | bytes, text: str) -> Anchoring:
    """Find the evidence of annotations again in a text that has changed since.

    Words are found where they stand with the text beside them, where something was put in before
    them or inside. What stands in several places is told by what stands around it, or not at all.

    Args:
        annotations: What `natobrief.dumps` writes as ``annotations``.
        text: The text as it is now.

    Returns:
        The brief with its evidence in that text, and a problem for each piece that has no place
        (an error) or whose words have changed (a warning).

    Raises:
        DecodeError: The annotations hold no brief.

    >>> import natobrief
    >>> text = "NATO Defence Ministers will meet in Brussels on 15-16 February 2024."
    >>> notes = natobrief.dumps(natobrief.parse(text), "annotations")
    >>> found = anchor(notes, f"Update: {text}")
    >>> [item] = found.brief.evidence_for("/meetings/0/dates")
    >>> item.spans[0].of(found.brief.source.text), found.problems
    ('15-16 February 2024', ())
    """
    brief, notes, _ = _read(annotations)
    moved = attrs.evolve(brief, source=attrs.evolve(brief.source, text=text))
    return _anchored(moved, notes)


def _read(data: str | bytes) -> tuple[Brief, list[Note], list[Any]]:
    """Read the record, the notes of ours and the annotations of others."""
    document, faults = read_json(data)
    record = document.get(_RECORD) if isinstance(document, dict) else None
    if not isinstance(document, dict) or record is None:
        expected = f"an object with a {_RECORD}"
        faults.append(Fault.of(MismatchError(Code.NOT_IN_FORM, expected, described(document)), ()))
    if faults:
        raise DecodeError(fault.as_problem() for fault in faults)
    notes, others, faults = notes_in(document)
    if faults:
        raise DecodeError(fault.as_problem() for fault in faults)
    brief = json_form.loads(canonical_json(record), unknown="keep")
    return brief, notes, others


def _anchored(brief: Brief, notes: list[Note]) -> Anchoring:
    """Give a brief the evidence of notes, where its text has their words."""
    text = brief.source.text
    places = iter(find_places([quote for note in notes for quote in note.quotes], text))
    evidence: list[Evidence] = []
    problems: list[Problem] = []
    for note in notes:
        spans = []
        for quote in note.quotes:
            place = next(places)
            problems += _problems(note, quote, place, text)
            spans += [] if place is None else [place.span]
        if spans or (note.origin is Origin.INFERRED and not note.quotes):
            evidence.append(note.evidence(tuple(spans)))
    found = attrs.evolve(brief, evidence=tuple(evidence))
    return Anchoring(brief=found, problems=tuple(problems))


def _problems(note: Note, quote: Quote, place: Place | None, text: str) -> Iterator[Problem]:
    if place is None:
        message = f"the text has no place, or several, for the words {visible(quote.exact)!r}"
        yield Problem(code=Code.NOT_ANCHORED, message=message, pointer=note.pointer)
    elif place.changed:
        message = f"the words {visible(quote.exact)!r}, or those beside them, have changed"
        problem = Problem.at(place.span, text, Code.NOT_ANCHORED, message, Severity.WARNING)
        yield attrs.evolve(problem, pointer=note.pointer)
