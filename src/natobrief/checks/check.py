"""What a check is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import TypeAlias, final

from attrs import field, frozen

from natobrief.checks.subject import Subject
from natobrief.diagnostics import Severity
from natobrief.span import Span


@final
class CheckLevel(StrEnum):
    """How far a brief is checked; each level includes those before it."""

    #: The record by itself.
    STRUCTURE = "structure"
    #: The record against the tables: what was true of the Alliance that day.
    REFERENCES = "references"
    #: The record against the text that it was made from.
    EVIDENCE = "evidence"

    @property
    def included(self) -> tuple[CheckLevel, ...]:
        """This level and those before it.

        >>> [level.value for level in CheckLevel.REFERENCES.included]
        ['structure', 'references']
        """
        levels = tuple(CheckLevel)
        return levels[: levels.index(self) + 1]


@final
@frozen(kw_only=True)
class Finding:
    """Something that a check found; the check says its code, and how much it weighs at least."""

    #: JSON Pointer (RFC 6901) to the value that it is about.
    pointer: str
    #: One sentence: what was expected and what was found.
    message: str
    #: The words that it is about; None for those that the brief gives as evidence of the value.
    span: Span | None = None
    #: How much this one weighs; None for what the check says.
    severity: Severity | None = None


#: Looks at a brief and gives what is wrong with it, in any order.
Run: TypeAlias = Callable[[Subject], Iterator[Finding]]


@final
@frozen(kw_only=True)
class Check:
    """A check with its name and code.

    One's own are handed to `natobrief.validate`:

    >>> def no_themes(subject):
    ...     for pointer, item in subject.each(AgendaItem):
    ...         if not item.themes:
    ...             yield Finding(pointer=pointer, message=f"{item.text!r} has no theme")
    >>> from natobrief import AgendaItem
    >>> Check(code="DESK1", name="no-themes", level="structure", run=no_themes).severity.value
    'error'
    """

    #: Code of the problems that it finds, such as "NB102"; one's own have any other beginning.
    code: str
    #: Name, such as "weekday".
    name: str
    #: From which level on it runs.
    level: CheckLevel = field(converter=CheckLevel)
    #: How much its problems weigh, where a finding does not say so itself.
    severity: Severity = field(default=Severity.ERROR, converter=Severity)
    #: Looks at a brief.
    run: Run = field(repr=False)
