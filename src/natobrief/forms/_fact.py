"""Facts as a page shows them, in groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import final

from attrs import evolve, frozen

from natobrief.forms._element import Element, Node, element
from natobrief.forms._tongue import Tongue
from natobrief.forms._wording import visible
from natobrief.model import Country, Organisation, Person, Theme

_LONGEST = 70


@final
@frozen(kw_only=True)
class Fact:
    """One thing to know, with the words behind it."""

    #: JSON Pointer to the value, and the identifier on the page; evidence for what is inside the
    #: value is shown here too. What is no value of the brief has another identifier.
    pointer: str
    #: What it is, such as "When"; empty in a list.
    label: str = ""
    #: What it says.
    value: tuple[Node, ...]
    #: The same in a few plain words.
    words: str
    #: Facts that belong to it.
    inner: tuple[Group, ...] = ()


@final
@frozen(kw_only=True)
class Group:
    """Facts under a heading."""

    #: The heading.
    heading: str
    #: Its rank: 3 for h3.
    rank: int = 3
    #: The facts; none of a heading that only stands over other groups.
    facts: tuple[Fact, ...] = ()
    #: Whether they have labels.
    is_card: bool = False
    #: What to say in their place where there are none; empty for nothing.
    note: str = ""


def facts_in(groups: Sequence[Group]) -> Iterator[Fact]:
    """Give all facts in the order of the page."""
    for group in groups:
        for fact in group.facts:
            yield fact
            yield from facts_in(fact.inner)


def said(text: str) -> Element:
    """Write words of the release, in whatever direction they run."""
    return element("bdi", visible(text), class_="said")


def quoted(text: str, tongue: Tongue) -> Element:
    """Write words of the release between quotation marks."""
    return element("bdi", tongue.quoted(text), class_="said")


def spoken_in(lang: str | None, node: Node) -> Node:
    """Name the language of the release's words; None where it is that of the page."""
    if isinstance(node, str) or lang is None:
        return node
    if ("class", "said") in node.attributes:
        return evolve(node, attributes=(*node.attributes, ("lang", lang)))
    return evolve(node, children=tuple(spoken_in(lang, child) for child in node.children))


def strong(text: str) -> Element:
    """Write what a line is about."""
    return element("strong", element("bdi", text))


def tag(text: str) -> Element:
    """Write a word of a closed list."""
    return element("span", text, class_="tag")


def introduced(party: Person | Organisation | Country, tongue: Tongue) -> str:
    """Name a party, a person with office and party."""
    return tongue.introduced(party) if isinstance(party, Person) else tongue.named(party)


def about(themes: Sequence[Theme], countries: Sequence[Country], tongue: Tongue) -> list[Node]:
    """Name themes and countries; nothing where there are none."""
    named = (
        ("themes", ", ".join(map(tongue.word, themes))),
        ("countries", ", ".join(map(tongue.named, countries))),
    )
    words = "; ".join(f"{tongue.before(label)} {words}" for label, words in named if words)
    return [" ", element("span", words, class_="about")] if words else []


def joined(nodes: Sequence[Node], between: str) -> Iterator[Node]:
    """Put text between parts."""
    for index, node in enumerate(nodes):
        if index:
            yield between
        yield node


def shortened(text: str, longest: int = _LONGEST) -> str:
    """Cut long words in their middle: their ends say where they stand.

    >>> shortened("a very long name", 10)
    'a … name'
    """
    enough = 4 * longest
    if len(text) > 2 * enough:  # the time that it takes must not grow with what is cut out
        text = f"{text[:enough]} … {text[-enough:]}"
    text = visible(text)
    if len(text) <= longest:
        return text
    half = longest // 2
    head, tail = text[:half], text[-half:]
    return f"{head.rpartition(' ')[0] or head} … {tail.partition(' ')[2] or tail}"
