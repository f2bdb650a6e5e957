"""What somebody said, with the words that say so."""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import frozen

from natobrief.model import StatementMode
from natobrief.span import Span

#: The step that gives words to nobody: they are quoted, and nothing says whose they are.
NOBODY = "nobody"


@final
class QuotationKind(StrEnum):
    """How much of what somebody said is in that person's own words."""

    #: What was said, as a whole.
    WHOLE = "whole"
    #: Quoted words inside a sentence of the writer's own.
    FRAGMENT = "fragment"
    #: Nothing: it is reported in the writer's words.
    PARAPHRASE = "paraphrase"


@final
@frozen
class Utterance:
    """Something said, with the words that say so."""

    kind: QuotationKind
    #: Where the words said stand.
    parts: tuple[Span, ...]
    #: The verb of saying; None when it is carried on from before.
    cue: Span | None
    #: The words for the speaker at hand; None when nothing says who speaks.
    speaker: Span | None
    #: Words outside the marks that are the subject of the quoted ones.
    subject: Span | None
    #: The sentence.
    sentence: Span
    #: Which step gave it its speaker.
    decided_by: str
    #: Quoted words inside a paraphrase.
    fragments: tuple[Span, ...] = ()

    @property
    def mode(self) -> StatementMode:
        """In the speaker's own words, or reported."""
        is_reported = self.kind is QuotationKind.PARAPHRASE
        return StatementMode.PARAPHRASE if is_reported else StatementMode.VERBATIM
