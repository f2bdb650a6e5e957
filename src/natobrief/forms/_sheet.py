"""Facts on a page, each with links to the words behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import final

from natobrief.forms._backing import Backing
from natobrief.forms._element import Element, Node, element
from natobrief.forms._fact import Fact, Group, shortened, spoken_in
from natobrief.forms._marks import Cut
from natobrief.forms._tongue import Tongue
from natobrief.forms._wording import visible
from natobrief.model import Evidence, Origin
from natobrief.span import Span

#: So many links to other facts stand open.
_FEW = 2


@final
class Sheet:
    """Writes facts with links to the words behind them.

    Args:
        text: The text of the release.
        cut: Its pieces.
        behind: The words behind each fact.
        beneath: Facts beneath others.
        titles: What to call each fact.
        tongue: The language of the page.
        lang: That of the release, where it is another.
    """

    def __init__(  # noqa: PLR0913 - what it writes with, no two of a kind
        self,
        *,
        text: str,
        cut: Cut,
        behind: Mapping[str, Sequence[Backing]],
        beneath: Mapping[str, Sequence[str]],
        titles: Mapping[str, str],
        tongue: Tongue,
        lang: str | None,
    ) -> None:
        """Keep what to write with."""
        self._text = text
        self._cut = cut
        self._behind = behind
        self._beneath = beneath
        self._titles = titles
        self._tongue = tongue
        self._lang = lang

    def groups(self, groups: Iterable[Group]) -> list[Element]:
        """Write groups of facts."""
        return [self._group(group) for group in groups]

    def _group(self, group: Group) -> Element:
        body: list[Node] = [element(f"h{group.rank}", element("bdi", group.heading))]
        if group.is_card:
            body.append(element("dl", *map(self._labelled, group.facts)))
        elif group.facts:
            body.append(element("ul", *map(self._listed, group.facts), class_="facts"))
        elif group.note:
            body.append(element("p", group.note))
        return element("div", *body, class_="group")

    def _labelled(self, fact: Fact) -> Element:
        value = element("dd", *self._value(fact), *self._why(fact))
        label = element("dt", fact.label)
        return element("div", label, value, id=fact.pointer, class_="fact", tabindex="-1")

    def _listed(self, fact: Fact) -> Element:
        inner = [self._inner(group) for group in fact.inner]
        value = element("div", *self._value(fact), class_="value")
        kids = (value, *self._why(fact), *inner)
        return element("li", *kids, id=fact.pointer, class_="fact", tabindex="-1")

    def _value(self, fact: Fact) -> list[Node]:
        return [spoken_in(self._lang, node) for node in fact.value]

    def _inner(self, group: Group) -> Element:
        listed = element("ul", *map(self._listed, group.facts), class_="facts")
        return element("div", element("div", group.heading, class_="under"), listed)

    def _why(self, fact: Fact) -> Iterator[Node]:
        """Write the words behind a fact, or that there are none."""
        lines = [self._backing(each, fact) for each in self._behind.get(fact.pointer, ())]
        below = self._beneath.get(fact.pointer, ())
        if below:
            lines.append(self._also(below))
        if not lines and not fact.inner and not fact.pointer.startswith("problem"):
            lines.append(element("span", self._tongue.label("no evidence")))
        if lines:
            yield element("div", *lines, class_="why")

    def _also(self, targets: Sequence[str]) -> Element:
        """Name other facts that the same words back; many are folded away."""
        links: list[Node] = []
        for target in targets:
            links += [" ", element("a", self._titles[target], href=f"#{target}")]
        label = self._tongue.before("The same words back")
        if len(targets) <= _FEW:
            return element("div", label, *links, class_="also")
        count = element("summary", f"{label} {len(targets)}")
        return element("details", count, element("div", *links), class_="also")

    def _backing(self, backing: Backing, fact: Fact) -> Element:
        nodes: list[Node] = []
        for offset, span in enumerate(backing.spans):
            nodes += [self._words(span, backing.first + offset), " "]
        if not backing.spans:
            nodes += [self._tongue.label("without words"), " "]
        rules = dict.fromkeys(visible(item.rule) for item in backing.evidence)
        for fields in self._fields(backing.evidence, fact.pointer):
            nodes += [fields, " "]
        rule = ", ".join(rule for rule in rules if rule)
        return element("span", *nodes, class_="back", title=rule or None)

    def _words(self, span: Span, mark: int) -> Node:
        run = self._cut.ranges[mark]
        if run is None:
            beyond = self._tongue.label("characters beyond the text")
            return element("span", f"{beyond}: {span.start}-{span.end}")
        words = element("bdi", self._tongue.quoted(shortened(span.of(self._text))), lang=self._lang)
        return element("a", words, class_="words", href=f"#w{run[0]}", data_to=str(run[1]))

    def _fields(self, evidence: Sequence[Evidence], pointer: str) -> Iterator[Element]:
        """Say what of a fact is backed, stated and inferred apart."""
        for origin in Origin:
            items = [item for item in evidence if item.origin is origin]
            names = dict.fromkeys(self._field(item.pointer, pointer) for item in items)
            named = ", ".join(name for name in names if name)
            if origin is Origin.INFERRED and items:
                word = self._tongue.label("inferred")
                text = f"{named} ({word})" if named else word
                yield element("span", text, class_="inferred")
            elif named:
                yield element("span", named, class_="field")

    def _field(self, pointer: str, place: str) -> str:
        """Name the part of a fact for which evidence is."""
        inside = pointer.removeprefix(place) if pointer.startswith(place) else ""
        names = [name for name in inside.split("/") if name and not name.isdigit()]
        return self._tongue.field(names[0]) if names else ""
