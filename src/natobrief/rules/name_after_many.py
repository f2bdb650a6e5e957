"""Family names behind an office of several, and what makes a word of a headline a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.lexicon.titles import NO_NAME_ALONE
from natobrief.rules.given_name_shapes import Found
from natobrief.rules.name_words import NAME, NameWords, read_name
from natobrief.text.characters import SMALLS

#: Behind a word: what only persons have and do, in small letters.
_OF_PERSON = re.compile(
    rf"['\u2019]s\b| +(?:has|had|will|would|is|was|said|told|[{SMALLS}]{{3,}}ed)\b"
)
_AND_ANOTHER = re.compile(rf"(?:(?P<last>,? +(?:and|et))|,) +(?P<name>{NAME})")


#: In the capitals of a headline: "Foreign Ministers Focused on".
_DID = re.compile(r"[A-Z][a-z]+ed +(?:on|in|at|by|with|for|to|from|over|about|the|their|its)\b")


def is_what_many_did(text: str, name: NameWords) -> bool:
    """Tell whether a word behind those of one office is what they did: "Ministers Focused on"."""
    return not name.is_full and _DID.match(text, name.span.start) is not None


def is_no_name_alone(text: str, name: NameWords) -> bool:
    """Tell whether a word is that of a headline: "Minister May Visit", and not "Minister May's"."""
    is_word = name.name.lower() in NO_NAME_ALONE
    return is_word and _OF_PERSON.match(text, name.span.end) is None


def more_of_many(text: str, end: int) -> Iterator[Found]:
    """Find the other family names behind one office: "Presidents Ruiz, Dahl and Bondar".

    Where no "and" comes before the last of them, it is no list of persons.
    """
    found: list[Found] = []
    while (match := _AND_ANOTHER.match(text, end)) is not None:
        name = read_name(text, *match.span("name"))
        if name is None or name.is_full or name.span.start != match.start("name"):
            return
        if is_no_name_alone(text, name):
            return
        found.append((name.span.start, name))
        end = name.span.end
        if match["last"] is not None:
            yield from found
            return
