"""Persons whom the labels of a transcript name, in capitals or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from natobrief import reference
from natobrief.lexicon.given_names import is_womans
from natobrief.lexicon.titles import NO_NAME, is_female
from natobrief.rules.introductions import read_introduction
from natobrief.rules.known import Known
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.name_words import NAME, NameWords, as_name
from natobrief.rules.turn_labels import Voice
from natobrief.rules.turns import Turn
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

#: How one who asks gives a name: "Ana Ruiz from the Harbour Post", "Ana Ruiz, the editor of".
_ADDRESS = (
    r"(?:(?:[Mm]r|[Mm]ister|[Mm]adame?|[Mm]onsieur)\.? )?(?:le |la )?"
    r"(?:(?:Foreign |Defen[cs]e |Prime )?(?:Minister|Secretary)(?:[ -]General| of State)?"
    r"|President|Ambassador|General|Admiral|[Ss]ir|High Representative|Commissioner|Chancellor)"
)
_OWN_NAME = regex(
    r"(?:(?:[Yy]es|[Hh]ello|[Hh]i|[Tt]hank you|[Tt]hanks|[Gg]ood \w+|[Bb]onjour|[Mm]erci)"
    rf"(?: (?:very|so) much| a lot| beaucoup)?(?:,? {_ADDRESS})?[,.!]* +)?(?:{_ADDRESS}[,.] +)?"
    rf"(?:(?P<own>I am|I'm|[Mm]y name is|[Tt]his is|[Jj]e suis) +)?(?P<name>{NAME})"
    rf"(?:, (?P<outlet>[{CAPITALS}][^\s.,?!]*)(?: [^\s.,?!]+){{0,4}}\."
    r"|(?(own)(?= |[,.])"
    r"|(?:,? +(?:from|with|of|de|du|pour)(?= +[\w'])|, +(?:the|an?|la|le) +[a-z])))"
)
_REACH = 60


def find_turn_names(marked: Marked, turns: Iterable[Turn]) -> Iterator[tuple[int, Known]]:
    """Find the persons whom labels name and nothing else marks, each with what stands beside.

    Yields:
        Where the name begins, and what the label says of its bearer.
    """
    for turn in turns:
        name = name_of(marked, turn)
        if name is None or marked.marks.around(name.start) is not None:
            continue
        text = marked.document.text
        titles = text[max(0, name.start - _REACH) : name.start].rpartition("\n")[2].title()
        words = NameWords(as_name(name.of(text)), name, is_female(titles))
        yield name.start, read_introduction(marked, Mark(Kind.PERSON, name, words), words)


def name_of(marked: Marked, turn: Turn) -> Span | None:
    """Return where the speaker's name stands: in the label, or where one who asks gives it.

    Else where somebody else gives one who asks the floor.
    """
    if turn.label is None or turn.label.name is not None:
        return None if turn.label is None else turn.label.name
    if turn.label.voice is not Voice.ASKING:
        return None
    return _own_name(marked, turn) or turn.called


def _own_name(marked: Marked, turn: Turn) -> Span | None:
    match = _OWN_NAME.match(marked.document.plain, turn.parts[0].start, turn.parts[0].end)
    words = () if match is None else (w for w in match["name"].split() if w[0].isupper())
    if match is None or any(word.casefold() in NO_NAME for word in words):
        return None
    if match["outlet"] and _may_be_given_name(match["outlet"]):
        return None
    name = Span(*match.span("name"))
    is_full = " " in name.of(marked.document.plain)
    others = marked.marks.inside(name)
    is_thing = any(mark.kind is not Kind.PERSON for mark in others)
    return name if is_full and not is_thing else None


def _may_be_given_name(word: str) -> bool:
    """Tell whether what stands after the comma may be the person, and what before it the paper.

    >>> [_may_be_given_name(word) for word in ("Maria", "Sofia", "Monitor")]
    [True, False, False]
    """
    return is_womans(word) is not None and reference.country_of_capital(word) is None
