"""Full names that "and" or commas join to one that is known for a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from natobrief.lexicon.titles import TITLE
from natobrief.rules.given_name_shapes import EDGE, FOR_WHOM, RUN, Found, at_starts
from natobrief.rules.name_words import NAME, has_given_name, read_name
from natobrief.text.regex import regex

#: What leads to the one whose somebody is: "of the", "de la".
OF: Final = (
    r"(?: +(?:of|for|to|from|(?:aupr\u00e8s +)?(?:de|du|des))| +d')(?: +(?:the|la|le|les))?"
    r"(?: *l')? *"
)
#: Whose somebody is, behind a name; perhaps nobody's.
OF_HOME: Final = rf"(?:{OF}{FOR_WHOM}| +\({FOR_WHOM}\))?"
_JOINT = rf"{OF_HOME}(?:, +(?:and +|et +)?| +(?:and|et) +)"
_JOINED = regex(rf"{EDGE}{NAME}(?:{_JOINT}(?:{TITLE} +)?{NAME}){{1,12}}")
_TITLES = regex(rf"(?:{TITLE} +)++")


def joined_names(text: str, starts: list[int], known: set[int]) -> Iterator[Found]:
    """Find full names joined by "and" or commas to one that was introduced.

    Args:
        text: The text, marks written over it.
        starts: Where capitalised words begin.
        known: Where names begin that are known.
    """
    for match in at_starts(starts, _JOINED, text):
        runs = list(RUN.finditer(text, match.start(), match.end()))
        names = [read_name(text, *run.span()) for run in runs]
        full = [name for name in names if name is not None and name.is_full]
        # Without "and", what follows a name may be the paper that sends its bearer; other words
        # before one end what is joined to them: "for Climate Change and Security Ana Ruiz".
        is_list = (" and " in match[0] or " et " in match[0]) and not any(
            name is not None and name.is_full and _is_cut(text, run.start(), name.span.start)
            for run, name in zip(runs, names, strict=True)
        )
        full = [each for each in full if is_list or has_given_name(each)]
        if any(name.span.start in known for name in full):
            yield from ((name.span.start, name) for name in full)


def _is_cut(text: str, start: int, name: int) -> bool:
    """Tell whether a run of capitalised words begins with some that are neither name nor title."""
    return start < name and _TITLES.fullmatch(text, start, name) is None
