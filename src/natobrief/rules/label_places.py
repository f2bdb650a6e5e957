"""Where a label may stand: at the start of a line, or inside what lost its line breaks."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.rules.document.head import DAY_BEFORE
from natobrief.rules.marking import Marked
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex

#: What may stand beside the words of a label: "(NATO Spokesperson)".
ASIDE = r"(?: ?\([^()\n]{1,140}\)| ?\[[^\[\]\n]{1,140}\])"
#: A label inside a paragraph that lost its line breaks.
_INSIDE = regex(
    r"[.?!\u2026)\]\"'\u201d\u00bb] +(?P<label>(?:Q[0-9]{0,2}|A|Question|Moderator"
    rf"|[{CAPITALS}]{{2,}}\.?(?: [{CAPITALS}'.-]+){{0,7}}|[{CAPITALS}][{SMALLS}]{{2,}})"
    rf"{ASIDE}{{0,2}} ?)\Z"
)
_BULLET = regex(r"[\W_]{1,6}(?=\w)")
#: How far before a colon a label may begin.
_REACH = 170


def label_start(plain: str, paragraph: Span) -> int:
    """Return where a label may begin: behind a bullet, or the day that an archive wrote."""
    for before in (_BULLET, DAY_BEFORE):
        match = before.match(plain, paragraph.start, paragraph.end)
        if match is not None:
            return match.end() + (before is DAY_BEFORE)
    return paragraph.start


def find_label_places(marked: Marked, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give where labels may stand: from the start of a line up to a colon."""
    text, plain = marked.document.text, marked.document.plain
    at, is_first = plain.find(":", start, end), True
    while at >= 0:
        if not plain[at + 1 : at + 2].isdigit() and _is_after_word(plain, at):
            nearest = max(start, at - _REACH)
            if is_first and nearest == start:
                yield start, at + 1
            line = text.rfind("\n", nearest, at) + 1
            if line > nearest:
                yield line, at + 1
            inside = _INSIDE.search(plain, nearest, at)
            if inside is not None:
                yield inside.start("label"), at + 1
            is_first = False
        at = plain.find(":", at + 1, end)


def _is_after_word(plain: str, at: int) -> bool:
    before = plain[at - 1 : at] if plain[at - 1 : at] != " " else plain[at - 2 : at - 1]
    return before.isalnum() or before in {".", ")", "]"}
