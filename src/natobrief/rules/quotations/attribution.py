"""Words that say who speaks."""

from __future__ import annotations

from typing import final

from attrs import frozen

from natobrief.span import Span

#: The step of a subject that stands before its verb.
BEFORE_VERB = "subject before the verb"


@final
@frozen
class Attribution:
    """Words that say who speaks: speaker and cue, in one order or the other."""

    #: From the first of the words to past the last.
    span: Span
    #: The verb of saying and what belongs to it, or "according to"; None before a colon alone.
    cue: Span | None
    #: The words for the speaker; None when shared with the attribution before.
    speaker: Span | None
    #: How the words for the speaker were found.
    decided_by: str
    #: Whether it can follow what was said ("..., said X") and be the whole of a sentence.
    may_follow: bool = True
    #: Whether what is said must follow it ("and explained that").
    must_lead: bool = False
    #: Whether it can introduce a that-clause, and not quoted words alone.
    may_report: bool = True
