"""NB412 and NB414: the speakers of statements against the text."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.beside import speaker_beside
from natobrief.checks.check import Finding
from natobrief.checks.naming import is_named
from natobrief.checks.subject import Subject
from natobrief.checks.told import Told
from natobrief.model import Person, Statement, StatementMode


def check_speaker(subject: Subject) -> Iterator[Finding]:
    """Find statements of speakers whom the text names nowhere, by name or by office."""
    for pointer, statement in subject.each(Statement):
        if statement.speaker is not None and not is_named(subject, statement.speaker):
            message = f"the text names {statement.speaker} nowhere"
            yield Finding(pointer=f"{pointer}/speaker", message=message)


def check_other_speaker(subject: Subject) -> Iterator[Finding]:
    """Find quotations that the text gives to another person."""
    told = Told(subject)
    for pointer, statement in subject.each(Statement):
        speaker = statement.speaker
        if not isinstance(speaker, Person) or statement.mode is not StatementMode.VERBATIM:
            continue
        spans = [
            span
            for index, part in enumerate(statement.parts)
            for span in subject.spans_at(f"{pointer}/parts/{index}")
            or subject.searched.places(part)
        ]
        if speaker_beside(told, tuple(spans), speaker) is not None:
            continue
        other = told.other_speaker(tuple(spans), speaker)
        if other is not None:
            who, span = other
            message = f"expected {who}, to whom the text gives the words, found {speaker}"
            yield Finding(pointer=f"{pointer}/speaker", message=message, span=span)
