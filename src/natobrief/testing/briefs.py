"""Whole briefs that hold together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

import attrs
from hypothesis import strategies as st

from natobrief.model import (
    Brief,
    Country,
    Delegation,
    DocumentKind,
    Evidence,
    Extra,
    Language,
    Origin,
    Person,
    Source,
    Span,
)
from natobrief.model._canonical import canonical_json
from natobrief.testing.claims import accessions, commitments, packages, statements
from natobrief.testing.meetings import FEW, meetings
from natobrief.testing.parties import persons
from natobrief.testing.texts import Words, spans, words_or


def sources(*, words: Words | None = None) -> st.SearchStrategy[Source]:
    """Releases; their text may be empty.

    Args:
        words: What texts are drawn from; None for any texts.

    >>> from hypothesis import find
    >>> find(sources(words=st.just("x")), lambda source: source.published is not None).published
    datetime.date(2000, 1, 1)
    """
    words = words_or(words)
    return st.builds(
        Source,
        text=st.lists(words, max_size=FEW).map("\n".join),
        kind=st.sampled_from(DocumentKind),
        language=st.sampled_from(Language),
        title=st.none() | words,
        published=st.none() | st.dates(),
        publisher=st.none() | words,
        url=st.none() | words,
        reference=st.none() | words,
    )


def walk(value: object, pointer: str = "") -> Iterator[tuple[str, object]]:
    """Give each value that a value of the model holds, with its JSON Pointer.

    Countries, spans, dates and words are not walked into. What is None or an empty tuple is not
    given: nothing stands there.

    Args:
        value: Of a class of the model, or what such a value holds.
        pointer: Where it stands.

    Yields:
        Pointer and value: the value itself, then what it holds, in the order of the fields.

    >>> from natobrief import Organisation
    >>> [pointer for pointer, _ in walk(Person(name="Ana", party=Organisation(name="UN")))]
    ['', '/name', '/party', '/party/name']
    """
    if value is None or value == ():
        return
    yield pointer, value
    if isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from walk(each, f"{pointer}/{index}")
    elif not isinstance(value, Country | Span):
        for name, each in _fields(value).items():
            yield from walk(each, f"{pointer}/{name}")


def _fields(value: object) -> dict[str, Any]:
    """Return the fields of a value of the model by name; none where it is of no class of it."""
    names = [field.name for field in getattr(type(value), "__attrs_attrs__", ())]
    return {name: getattr(value, name) for name in names}


def evidence(
    *,
    pointers: Words | None = None,
    within: int = 10_000,
    words: Words | None = None,
) -> st.SearchStrategy[Evidence]:
    """Evidence for values, stated with words, and inferred with words or without.

    Args:
        pointers: What it may back; None for any JSON Pointer.
        within: Length of the text in which the words stand, at least 1.
        words: What the names of rules are drawn from; None for any texts.

    >>> from hypothesis import find
    >>> find(evidence(words=st.just("place")), lambda backing: len(backing.spans) == 2).spans
    (Span(start=0, end=1), Span(start=0, end=2))
    """
    return _evidence(_pointers() if pointers is None else pointers, within, words_or(words))


@st.composite
def _evidence(draw: st.DrawFn, pointers: Words, within: int, words: Words) -> Evidence:
    origin = draw(st.sampled_from(Origin))
    fewest = 1 if origin is Origin.STATED else 0
    found = draw(st.lists(spans(within=within), min_size=fewest, max_size=FEW))
    return Evidence(
        pointer=draw(pointers), spans=tuple(sorted(set(found))), origin=origin, rule=draw(words)
    )


def _pointers() -> Words:
    steps = st.text(max_size=5).map(lambda key: "/" + key.replace("~", "~0").replace("/", "~1"))
    return st.lists(steps, max_size=FEW).map("".join)


def extras() -> st.SearchStrategy[Extra]:
    """What no field holds: any JSON, at any JSON Pointer but that of the whole.

    >>> from hypothesis import find
    >>> find(extras(), lambda extra: extra.json == "[]").pointer
    '/0'
    """
    scalars = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
    values = st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
        max_leaves=4,
    )
    named = st.builds("{}/{}".format, _pointers(), st.integers(0).map(str))
    return st.builds(Extra, pointer=named, json=values.map(canonical_json))


#: Stand in for persons while a brief is drawn, so that its strategies are built once.
_ROLES = tuple(Person(name=f"role {number}") for number in range(FEW))


def briefs(*, words: Words | None = None) -> st.SearchStrategy[Brief]:
    """Briefs that hold together.

    All their words stand in the source text, in the order of the fields. Persons are unique by
    name, and whoever speaks, comes, hosts, chairs or acts is among them. Evidence points to
    values of the brief, and its spans lie in the text. Nothing is extra.

    Args:
        words: What all texts are drawn from; None for any texts.

    >>> from hypothesis import Phase, find, settings
    >>> first = settings(phases=[Phase.generate])
    >>> find(briefs(), lambda _: True, settings=first).source.kind
    <DocumentKind.ANNOUNCEMENT: 'announcement'>
    """
    words = words_or(words)
    people = st.sampled_from(_ROLES)
    parts: dict[str, st.SearchStrategy[Any]] = {
        "meetings": meetings(words=words, people=people),
        "statements": statements(words=words, people=people),
        "commitments": commitments(words=words, people=people),
        "packages": packages(words=words),
        "accessions": accessions(words=words),
    }
    said = {name: st.lists(part, max_size=2).map(tuple) for name, part in parts.items()}
    cast = st.lists(persons(words=words), min_size=len(_ROLES), max_size=len(_ROLES))
    return _briefs(st.fixed_dictionaries(said), cast, sources(words=words))


@st.composite
def _briefs(
    draw: st.DrawFn,
    said: st.SearchStrategy[dict[str, Any]],
    cast: st.SearchStrategy[list[Person]],
    source: st.SearchStrategy[Source],
) -> Brief:
    release = draw(source)
    drawn = draw(cast)
    namesakes = {person.name: person for person in reversed(drawn)}
    roles = dict(zip(_ROLES, (namesakes[person.name] for person in drawn), strict=True))
    parts = {name: _recast(part, roles) for name, part in draw(said).items()}
    acting = [value for _, value in walk(tuple(parts.values())) if isinstance(value, Person)]
    named = dict.fromkeys([*acting, *draw(st.sampled_from([[], list(namesakes.values())]))])
    brief = Brief(source=release, persons=tuple(named), **parts)
    return draw(_backed(draw(_worded(brief))))


def _recast(value: Any, roles: Mapping[Person, Person]) -> Any:  # noqa: ANN401 - any field's value
    """Give roles to persons; a delegation follows the party of the person who comes."""
    if isinstance(value, Person):
        return roles[value]
    if isinstance(value, tuple):
        return tuple(_recast(each, roles) for each in value)
    fields = {} if isinstance(value, Country) else _fields(value)
    if not fields:
        return value
    recast = {name: _recast(each, roles) for name, each in fields.items()}
    if isinstance(value, Delegation) and value.person is not None:
        recast["party"] = recast["person"].party or recast["party"]
    return attrs.evolve(value, **recast)


#: What a release has in other words, or may have.
_CODES = re.compile(r"/(?:timezone|deadline|amounts/[0-9]+/(?:value|unit))$")


def _words_of(brief: Brief) -> Iterator[tuple[str, str]]:
    """Give pointer and text of all that a brief has in words of the release."""
    for pointer, value in walk(brief):
        in_words = isinstance(value, str) and not isinstance(value, Enum)
        if in_words and not pointer.startswith("/source") and not _CODES.search(pointer):
            yield pointer, str(value)


@st.composite
def _worded(draw: st.DrawFn, brief: Brief) -> Brief:
    """Write the words of a brief into its source text, after what stands there."""
    between = draw(st.sampled_from([" ", "\n", ". "]))
    runs = dict.fromkeys(words for _, words in _words_of(brief))
    text = between.join([*filter(None, [brief.source.text]), *runs])
    return attrs.evolve(brief, source=attrs.evolve(brief.source, text=text))


def _of_words(brief: Brief) -> Iterator[Evidence]:
    """Give the evidence of the words of a brief: where they first stand in its text."""
    for pointer, words in _words_of(brief):
        start = brief.source.text.index(words)
        yield Evidence(pointer=pointer, spans=(Span(start, start + len(words)),), rule="drawn")


@st.composite
def _backed(draw: st.DrawFn, brief: Brief) -> Brief:
    """Give a brief evidence: of words where they stand, and of anything anywhere."""
    text = brief.source.text
    if not text:
        return brief
    found = list(_of_words(brief)) if draw(st.booleans()) else []
    pointers = [pointer for pointer, _ in walk(brief) if not pointer.startswith("/source")]
    backing = _evidence(st.sampled_from(pointers), len(text), st.just("drawn"))
    found += draw(st.lists(backing, max_size=FEW))
    return attrs.evolve(brief, evidence=tuple(found))
