"""Names that a transcript completes in brackets: "Mr [Jan] Holm", "the Envoy [of X, Ana] Ruiz"."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.rules.marks import Kind, Mark
from natobrief.rules.name_words import NAME, read_name
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex

#: First names, perhaps with what an office is of, before a family name; not "[Applause] We ...".
_ADDED = regex(
    rf"(?<=[^\s.!?:;)\]] )\[(?P<words>(?:(?:of|for|to|de|du|pour) [^\[\]\n]{{1,80}}?, )?"
    rf"(?P<first>[{CAPITALS}][\w'-]+"
    rf"(?: [{CAPITALS}][\w.'-]+| (?:de|del|von|van|al|el|bin)){{0,5}}))\]"
    rf"(?= [{CAPITALS}][{SMALLS}])"
)
#: What an office is of, before a name: "Minister [of Trade of Norway] Ana Ruiz".
_OF_OFFICE = regex(
    rf"(?<=[^\s.!?:;)\]] )\[(?P<words>(?:of|for|to|de|du|pour) [^\[\]\n]{{1,80}})\]"
    rf"(?= [{CAPITALS}][{SMALLS}'-]+ [{CAPITALS}][{SMALLS}])"
)
_NAME = regex(NAME)


def unbracketed(text: str) -> str:
    """Write such brackets as blanks, so that the names in them read as any other.

    >>> unbracketed("We met Minister [Jan] Holm.")
    'We met Minister  Jan  Holm.'
    """
    text = _OF_OFFICE.sub(lambda match: f" {match['words']} ", text)
    return _ADDED.sub(lambda match: f" {match['words']} ", text)


def completed_names(text: str, bare: str) -> Iterator[Mark]:
    """Find the names that are completed so: whoever has a first name added is a person.

    Args:
        text: The text, marks written over it.
        bare: The same without such brackets.

    Yields:
        Marks of persons, first and family name.
    """
    for match in _ADDED.finditer(text):
        run = _NAME.match(bare, match.start("first"))
        name = None if run is None else read_name(bare, *run.span())
        if name is not None and name.is_full:
            yield Mark(Kind.PERSON, Span(name.span.start, name.span.end), name)
