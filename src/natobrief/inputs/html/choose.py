"""Choosing the blocks of a page that are the release, among those of the site around it.

The release is in the smallest box that holds most of the sentences; its headline, and the lines
that say of what day and kind it is, may stand above that box.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from attrs import evolve

from natobrief.inputs.html.layout import Block, Box, Layout
from natobrief.inputs.html.lines import is_button, says_when_or_what
from natobrief.inputs.html.tags import HOMES

#: A sentence is as long as this, apart from its links.
_SHORTEST_SENTENCE = 60
_SENTENCE_END = re.compile(r"[.!?:;\u2026][\"'\u2019\u201d\u00bb)\]]*$")
_FEWEST_WORDS = 15
#: Part of the sentences that the box of a release holds, of those of the box around it.
_MOST = 0.8
#: The same, when the page calls the box the main thing.
_HALF = 0.5
#: Part of the sentences below which so few remain that classes must have misled.
_FEW = 0.25
#: Part of a block that is link, at which it is a way to elsewhere and no text.
_LINKED = 0.5
_ALL_LINKED = 0.9
_LONGEST_TITLE = 250
_FEWEST_TITLE_WORDS = 3
#: How many lines above the headline may say of what day and kind a release is.
_ABOVE = 3
#: How many boxes may be around such a line, inside that of the headline.
_DEEPEST = 5
#: Boxes in which everything is near everything.
_PAGES = frozenset(("", "html", "body", "form"))
_APART = re.compile(r"[\W_]+")


def choose(layout: Layout, titles: Sequence[str] = ()) -> list[Block]:
    """Choose the blocks of a release, in the order of the page.

    Args:
        layout: The page.
        titles: Its titles, as its metadata state them.
    """
    blocks = _of_release(layout.blocks)
    home = _home(layout, blocks)
    inside = [index for index, block in enumerate(blocks) if id(block.box) in home]
    if not inside:
        return []
    first, last = inside[0], inside[-1]
    prose = next((index for index in inside if _prose(blocks[index])), last)
    title = _title(blocks[: prose + 1], titles)
    if title is None:
        return _body([each for each in blocks[first : last + 1] if not each.box.is_header])
    between = [each for each in blocks[title + 1 : first] if _is_between(each)]
    body = _body(blocks[max(first, title + 1) : last + 1])
    return [*_above(blocks, title), blocks[title], *map(_line, between), *body]


def _body(blocks: Sequence[Block]) -> list[Block]:
    """Leave out links to elsewhere and buttons, and headings at the end that stood over them."""
    kept = [block for block in blocks if _is_text(block)]
    while len(kept) > 1 and kept[-1].level:
        kept.pop()
    return kept


def _line(block: Block) -> Block:
    """Write a line about the release without the bullet of the list in which it stands."""
    return evolve(block, mark="")


def _of_release(blocks: Sequence[Block]) -> list[Block]:
    """Leave out what is the site's; by their classes only when text remains."""
    sure = [block for block in blocks if not block.box.is_of_site] or list(blocks)
    likely = [block for block in sure if not block.box.is_likely_of_site]
    return likely if likely and _weight(likely) >= _FEW * _weight(sure) else sure


def _weight(blocks: Sequence[Block]) -> int:
    """Return how many characters of sentences and of headlines there are."""
    return sum(len(block.text) if block.level == 1 else _prose(block) for block in blocks)


def _prose(block: Block) -> int:
    """Return how many characters of sentences a block holds."""
    length = len(block.text) - block.linked
    if length < _SHORTEST_SENTENCE or block.level or block.linked > _LINKED * len(block.text):
        return 0
    is_ended = _SENTENCE_END.search(block.text[-8:]) is not None
    return length if is_ended or len(block.text.split()) >= _FEWEST_WORDS else 0


def _home(layout: Layout, blocks: Sequence[Block]) -> Collection[int]:
    """Find the box of the release; return the identities of it and of all boxes in it."""
    count = _Count(layout, blocks)
    box: Box | None = count.main()
    home = box
    while box is not None:
        home = box
        box = count.most_inside(box)
    within = {id(home)}
    for each in layout.boxes:  # those around stand before those inside
        if id(each.parent) in within:
            within.add(id(each))
    return within


class _Count:
    """How many sentences and blocks are in each box, at any depth."""

    def __init__(self, layout: Layout, blocks: Sequence[Block]) -> None:
        self._boxes = layout.boxes
        self._prose, self._blocks = Counter[int](), Counter[int]()
        self._inner = defaultdict[int, list[Box]](list)
        for block in blocks:
            self._prose[id(block.box)] += _prose(block)
            self._blocks[id(block.box)] += 1
        for box in reversed(layout.boxes[1:]):  # those inside stand behind those around them
            self._prose[id(box.parent)] += self._prose[id(box)]
            self._blocks[id(box.parent)] += self._blocks[id(box)]
            self._inner[id(box.parent)].append(box)

    def main(self) -> Box:
        """Return the smallest box that the page calls the main thing, or the whole page."""
        half = _HALF * self._prose[id(self._boxes[0])]
        found = [
            box
            for box in self._boxes
            if box.tag in {"main", "article"} and 0 < self._prose[id(box)] >= half
        ]
        return found[-1] if found else self._boxes[0]

    def most_inside(self, box: Box) -> Box | None:
        """Return the box in a box that holds most of its sentences, if there is one."""
        most = _MOST * self._prose[id(box)]
        for each in self._inner[id(box)]:
            if (
                each.tag in HOMES
                and self._blocks[id(each)] > 1
                and most <= self._prose[id(each)] > 0
            ):
                return each
        return None


def _title(blocks: Sequence[Block], titles: Sequence[str]) -> int | None:
    """Find the headline, the last of those that there may be; return its place."""
    places = [index for index, block in enumerate(blocks) if _may_be_title(block)]
    named = [
        index for index in places if any(_names(title, blocks[index].text) for title in titles)
    ]
    heads = [index for index in named if blocks[index].level]
    first = [
        index for index in places if blocks[index].level == 1 and not blocks[index].box.is_header
    ]
    return next((found[-1] for found in (heads, named, first) if found), None)


def _may_be_title(block: Block) -> bool:
    return (block.level > 0 or len(block.text) <= _LONGEST_TITLE) and not is_button(block.text)


def _names(title: str, line: str) -> bool:
    """Tell whether a title of the page, often with the name of the site, holds a line of it."""
    words, wanted = (_APART.sub(" ", each).strip().casefold() for each in (line, title))
    if len(words.split()) < _FEWEST_TITLE_WORDS:
        return False
    return f" {words} " in f" {wanted} "


def _above(blocks: Sequence[Block], title: int) -> list[Block]:
    """Return the lines next above the headline that say of what day and kind the release is."""
    box = blocks[title].box
    near = {id(each) for each in (box, box.parent) if each is not None and each.tag not in _PAGES}
    return [
        _line(block)
        for block in blocks[max(0, title - _ABOVE) : title]
        if (block.box is box or _is_near(block.box, near))
        and _is_text(block)
        and says_when_or_what(block.text)
    ]


def _is_near(box: Box | None, near: Collection[int]) -> bool:
    """Tell whether a box stands in one of those near the headline, at no great depth."""
    for _ in range(_DEEPEST):
        if box is None:
            return False
        if id(box) in near:
            return True
        box = box.parent
    return False


def _is_between(block: Block) -> bool:
    """Tell whether a block between the headline and the box of the release belongs to it."""
    return _is_text(block) and (says_when_or_what(block.text) or _prose(block) > 0)


def _is_text(block: Block) -> bool:
    """Tell whether a block is no link to elsewhere and no button."""
    length = len(block.text)
    if block.linked >= _ALL_LINKED * length or is_button(block.text):
        return False
    return block.linked < _LINKED * length or _SENTENCE_END.search(block.text[-8:]) is not None
