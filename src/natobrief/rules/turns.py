"""Turns of a transcript: what stands from one label to the next."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import final

from attrs import evolve, frozen

from natobrief.model import DocumentKind
from natobrief.rules.byline import find_bylines
from natobrief.rules.document import find_title, is_in_first_person, read_head
from natobrief.rules.document.head import DAY_BEFORE
from natobrief.rules.document.inline_title import SPEECH
from natobrief.rules.document.kind import find_address
from natobrief.rules.floor import find_called
from natobrief.rules.label_initials import find_initials
from natobrief.rules.marking import Marked
from natobrief.rules.name_words import NameWords
from natobrief.rules.outlets import OUTLET
from natobrief.rules.speech import find_speaker, find_speech
from natobrief.rules.spoken_parts import end_of_body, spoken_parts
from natobrief.rules.turn_labels import Label, Voice, find_labels
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex


@final
@frozen
class Turn:
    """What somebody says until somebody else speaks."""

    #: None for what is said before anybody is announced.
    label: Label | None
    #: The words for the speaker; None when there are none.
    who: Span | None
    #: The paragraphs, without the label and without stage directions.
    parts: tuple[Span, ...]
    #: Where the words before name the one who is given the floor; None where nobody is called.
    called: Span | None = None


#: Kinds of which the words are spoken.
SPOKEN_KINDS = frozenset({DocumentKind.REMARKS, DocumentKind.PRESS_CONFERENCE})
#: Labels without which a text of no spoken kind is no transcript, and how many must come again.
_FEW, _FEW_AGAIN = 4, 2
#: So many are enough where somebody speaks of himself.
_FEWEST = 3
#: What the head of a page says of a speech; "Speaker" is an office too.
_FIELDS = frozenset({"speaker", "orateur", "oratrice", "location", "venue", "place", "lieu"})
#: In a headline, behind what could be a label: of what sort the words are.
_OF_SPEECH = regex(rf" ?(?:[\w-]+ ){{0,2}}{SPEECH}\b", re.IGNORECASE)


def find_turns(marked: Marked, kind: DocumentKind | None) -> tuple[Turn, ...]:
    """Find the turns of a transcript, in order.

    Where nothing but questions has a label, what follows the paragraph of a question is the answer
    of the one whom the head names.

    Args:
        marked: The text.
        kind: The kind that it calls or shows itself, if it does.
    """
    head = read_head(marked.document)
    start = head[-1].span.end if head else 0
    named = find_bylines(marked)
    found = [
        each for each in find_labels(marked) if not _is_of_head(marked.document, each, start, named)
    ]
    labels = _chosen(marked, found, kind)
    ends = [label.span.start for label in labels[1:]] + [end_of_body(marked.document)]
    turns = _opening(marked, labels) if kind in SPOKEN_KINDS else []
    who = turns[0].who if turns else None
    is_asked_only = who is not None and all(each.voice is Voice.ASKING for each in labels)
    for label, end in zip(labels, ends, strict=False):
        parts = tuple(spoken_parts(marked.document, label.span.end, end))
        asked = parts[:1] if is_asked_only else parts
        turns += [Turn(label, label.who, asked)] if asked else []
        turns += [Turn(None, who, parts[1:])] if parts[len(asked) :] else []
    called = (_with_called(marked, before, turn) for before, turn in pairwise(turns))
    return (*turns[:1], *called)


def _with_called(marked: Marked, before: Turn, turn: Turn) -> Turn:
    """Tell of one who asks by whose name the floor was given; nobody who answers is called so."""
    if turn.label is None or turn.label.voice is not Voice.ASKING:
        return turn
    if before.label is not None and before.label.voice is Voice.ASKING:
        return turn
    return evolve(turn, called=find_called(marked, before.parts[-1]))


def _is_of_head(document: Document, label: Label, start: int, named: tuple[Span, ...]) -> bool:
    """Tell "Moderator: Ana Ruiz" and "Oslo Ministerial: Remarks by Ana Ruiz" from what is said."""
    title = find_title(document)
    if title is not None and title.start <= label.span.start < label.span.end < title.end:
        is_of_speech = _OF_SPEECH.match(document.plain, label.span.end, title.end) is not None
        return is_of_speech or any(title.covers(who) for who in named)
    is_field = label.voice is Voice.LEADING or label.key in _FIELDS
    return is_field and label.span.start < start


def _opening(marked: Marked, labels: list[Label]) -> list[Turn]:
    """Return what is said before the first label by the one whom the head of the text names."""
    named = find_bylines(marked)
    end = labels[0].span.start if labels else end_of_body(marked.document)
    speech = find_speech(marked, named, end) if named else ()
    who = find_speaker(marked, named, speech) if speech else None
    if who is not None:
        return [Turn(None, who, speech)]
    address = None if named or labels else find_address(marked.document)
    if address is None:
        return []
    return [Turn(None, None, tuple(spoken_parts(marked.document, address.start, end)))]


def _chosen(marked: Marked, labels: list[Label], kind: DocumentKind | None) -> list[Label]:
    """Choose the labels: a text has several sure ones, or none at all."""
    again = Counter(label.key for label in labels)
    lines = {each.key for each in labels if each.is_line}
    is_lined = len(lines) > 1 and kind in SPOKEN_KINDS
    labels = [each for each in labels if is_lined or not each.is_line]
    known = {name.casefold() for name in _names(marked)}
    labels = [
        each for each in labels if again[each.key] > 1 or not each.must_recur or each.key in known
    ]
    sure = [each for each in labels if each.is_sure or each.is_line or again[each.key] > 1]
    sure = _with_short_ones(marked, labels, sure)
    if kind in SPOKEN_KINDS:
        is_transcript = bool(sure)
    else:
        # Words of newspapers may be spoken; what opens with a label is no report.
        is_open = kind is None or (kind is DocumentKind.NEWS_REPORT and _opens(marked, sure))
        is_transcript = is_open and _is_dialogue(marked, sure)
    if not is_transcript:
        return []
    families, starts = _families(marked, labels), {each.span.start for each in sure}
    initials = find_initials(marked, labels, sure, find_bylines(marked))
    labels = [_in_full(each, initials.get(each.key)) for each in labels]
    is_asked = any(each.voice is Voice.ASKING for each in sure)
    labels = [each for each in labels if is_asked or each.voice is not Voice.ANSWERING]
    told = (
        each if each.span.start in starts else _likely(marked, each, families) for each in labels
    )
    return [each for each in told if each is not None]


def _with_short_ones(marked: Marked, labels: list[Label], sure: list[Label]) -> list[Label]:
    """Take in labels that are the family name of one whom a sure label names in full."""
    plain = marked.document.plain
    names = (each.name.of(plain).casefold().split() for each in sure if each.name is not None)
    families = {words[-1] for words in names if len(words) > 1}
    starts = {each.span.start for each in sure}
    return [each for each in labels if each.span.start in starts or each.key in families]


def _is_dialogue(marked: Marked, sure: list[Label]) -> bool:
    """Tell whether labels are those of a talk: they come again, or somebody says "I" or "we"."""
    keys = {each.key for each in sure}
    is_again = len(sure) >= _FEW and len(sure) - len(keys) >= _FEW_AGAIN
    is_of_two = len(sure) >= _FEWEST and len(keys) > 1
    is_few = is_of_two or _opens(marked, sure)
    return is_again or (is_few and is_in_first_person(marked.document))


def _opens(marked: Marked, sure: list[Label]) -> bool:
    """Tell whether what is below the head begins with a label: of two, or in a line of its own."""
    if not sure:
        return False
    text, label, head = marked.document.text, sure[0], read_head(marked.document)
    start = max((each.span.end for each in head if each.span.end <= label.span.start), default=0)
    is_first = len(DAY_BEFORE.sub("", text[start : label.span.start + 1]).strip()) == 1
    is_line = text[label.span.end : label.span.end + 1] in {"", "\n"}
    return is_first and (is_line or len({each.key for each in sure}) > 1)


def _names(marked: Marked) -> list[str]:
    return [mark.value.name for mark in marked.marks if isinstance(mark.value, NameWords)]


def _families(marked: Marked, labels: list[Label]) -> set[str]:
    """Return the last words of the names of the text and of the full names of labels."""
    names = _names(marked)
    told = [each.name.of(marked.document.plain) for each in labels if each.name is not None]
    names += [name for name in told if " " in name]
    return {name.rsplit(maxsplit=1)[-1].casefold() for name in names}


def _in_full(label: Label, full: Label | None) -> Label:
    if full is None:
        return label
    return evolve(label, voice=full.voice, who=full.who, name=full.name, is_sure=True)


def _likely(marked: Marked, label: Label, families: set[str]) -> Label | None:
    """Return a label that is likely one in a text that has sure ones: a full or a known name."""
    if label.name is None:
        return label
    words = label.name.of(marked.document.plain).split()
    if len(words) > 1 or words[-1].casefold() in families:
        return label
    is_outlet = OUTLET.fullmatch(words[0]) is not None
    return evolve(label, voice=Voice.ASKING, who=None, name=None) if is_outlet else None
