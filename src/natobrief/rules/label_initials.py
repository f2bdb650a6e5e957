"""Labels of a few capitals: the first letters of a name or an office that is told in full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.turn_labels import Label, Voice
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

#: What stands in brackets beside a name and is its label further on: "Ana Ruiz (AR):".
_IN_BRACKETS = regex(rf"[(\[](?P<initials>[{CAPITALS}]{{2,4}})[)\]]")
#: A label that is letters alone: "AR:", "SG:", "HR/VP:".
_LETTERS = regex(rf"(?P<letters>[{CAPITALS}](?:[./]?[{CAPITALS}]){{1,4}})\.? ?:? *")
#: Words that count in no abbreviation, and what parts those that do.
_SMALL = frozenset(["of", "the", "for", "to", "and", "de", "du", "des", "la", "le", "les", "et"])
_PARTS = regex(r"[\w']+")


def find_initials(
    marked: Marked, labels: Iterable[Label], sure: Iterable[Label], named: Iterable[Span]
) -> dict[str, Label]:
    """Find the labels that are letters, each with the label or words of the head in full.

    Args:
        marked: The text.
        labels: All that may be labels.
        sure: Those of them that are.
        named: The words of the head for those who speak.
    """
    told = dict(_told(marked, sure))
    full = [*sure, *(_of_head(marked, words) for words in named)]
    for each in labels:
        letters = _letters(marked, each)
        if letters is None or each.key in told:
            continue
        means = _whose(marked, full, letters)
        if means is not None:
            told[each.key] = means
    return told


def _told(marked: Marked, labels: Iterable[Label]) -> Iterator[tuple[str, Label]]:
    """Give the labels that say by which letters they are named further on."""
    for each in labels:
        match = _IN_BRACKETS.search(marked.document.plain, each.span.start, each.span.end)
        if match is not None and each.name is not None:
            yield match["initials"].casefold(), each


def _of_head(marked: Marked, words: Span) -> Label:
    """Return the words of the head for one who speaks as if they were a label."""
    persons = marked.marks.inside(words, Kind.PERSON)
    name = persons[0].span if persons else None
    return Label(words, Voice.NAMED, words.of(marked.document.plain).casefold(), words, name)


def _letters(marked: Marked, label: Label) -> str | None:
    """Return the letters that a label is; None for one that has a word."""
    plain = marked.document.plain
    match = _LETTERS.fullmatch(plain, label.span.start, label.span.end)
    return None if match is None else "".join(filter(str.isalpha, match["letters"]))


def _whose(marked: Marked, full: Iterable[Label], letters: str) -> Label | None:
    """Return the one label whose name or office has these first letters; None for several."""
    plain = marked.document.plain
    means = {
        each.name.of(plain).casefold() if each.name is not None else each.key: each
        for each in full
        if each.who is not None and letters in _abbreviated(marked, each, each.who)
    }
    return next(iter(means.values())) if len(means) == 1 else None


def _abbreviated(marked: Marked, label: Label, who: Span) -> Iterator[str]:
    """Give the first letters of a name, of each office beside it, and of all its offices."""
    plain = marked.document.plain
    if label.name is not None:
        yield _first(label.name.of(plain))
    offices = [mark.span.of(plain) for mark in marked.marks.inside(who, Kind.OFFICE)]
    yield from map(_first, offices)
    yield _first(" ".join(offices))


def _first(words: str) -> str:
    """Return the first letters of words, without those that abbreviate others.

    >>> _first("NATO Secretary General"), _first("PRIME MINISTER"), _first("Jaap de Hoop Scheffer")
    ('SG', 'PM', 'JHS')
    """
    is_shouted = words.isupper()
    parts = (each for each in _PARTS.findall(words) if each.casefold() not in _SMALL)
    return "".join(each[0] for each in parts if is_shouted or not each.isupper()).upper()
