"""What is said in a release: by persons, offices, and those who act as one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from natobrief.lexicon.titles import TITLE
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.sentence import IN_SENTENCE
from natobrief.rules.quotations.utterance import Utterance
from natobrief.rules.quotations.utterances import FOLLOWS, Spoken
from natobrief.rules.quotations.whole_cue import with_whole_cue
from natobrief.rules.quotations.words import PRONOUNS
from natobrief.span import Span

_ALLIES = re.compile(r"(?<!\w)Alli(?:es|ed|\u00e9s)(?!\w)")
#: A rank in place of the name of the one who has it: "the Admiral".
RANK_ALONE = re.compile(rf"(?:(?:[Tt]he|[Ll][ea]) |[Ll]')(?P<rank>{TITLE})")
_SOMEBODY = (Kind.PERSON, Kind.OFFICE, Kind.LEVEL)


def find_utterances(marked: Marked) -> Iterator[Utterance]:
    """Find what is said in a release, in the order of the text.

    Yields:
        Quotations with their attribution, and that-clauses after a verb of saying whose subject
        is a person, an office, or several who act as one.
    """
    for utterance in Spoken(marked.document).utterances():
        if utterance.decided_by in {FOLLOWS, IN_SENTENCE}:
            continue
        if utterance.speaker is not None and _is_somebody(marked, utterance.speaker):
            whole = with_whole_cue(marked.document, utterance)
            yield _without_apposition(marked, whole)


_ARTICLE = re.compile(r"(?:the|le|la) +|l'", re.IGNORECASE)


def _without_apposition(marked: Marked, utterance: Utterance) -> Utterance:
    """Take no name or office right after the speaker for the subject of the quoted words."""
    subject = utterance.subject
    if subject is None or utterance.speaker is None or utterance.speaker.end > subject.start:
        return utterance
    between = marked.document.plain[utterance.speaker.end : subject.start]
    article = _ARTICLE.match(marked.document.plain, subject.start)
    mark = marked.marks.at(subject.start if article is None else article.end())
    is_apposed = mark is not None and mark.kind in {Kind.PERSON, Kind.OFFICE}
    return evolve(utterance, subject=None) if is_apposed and between == ", " else utterance


def _is_somebody(marked: Marked, speaker: Span) -> bool:
    words = speaker.of(marked.document.plain)
    if words.lower() in PRONOUNS[marked.document.language]:
        return words.lower() not in {"i", "we", "it", "you", "on", "nous", "je"}
    if RANK_ALONE.fullmatch(words):
        return True
    return bool(marked.marks.inside(speaker, *_SOMEBODY) or _ALLIES.search(words))
