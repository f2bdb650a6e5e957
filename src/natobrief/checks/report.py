"""What checking found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import final

from attrs import field, frozen

from natobrief.checks.claim import Claim
from natobrief.diagnostics import Problem, Severity
from natobrief.errors import ValidationError


@final
@frozen(kw_only=True)
class Report:
    """The problems of a brief, in the order of the document.

    >>> from natobrief import parse, validate
    >>> report = validate(parse("NATO Defence Ministers will meet in Riga on Monday 5 May 2022."
    ...     .replace("Monday", "Thursday")))
    >>> report.ok, report.problems
    (True, ())
    """

    #: Every problem: by the place of its words in the text, then by pointer and code.
    problems: tuple[Problem, ...] = field(default=())

    #: What `natobrief.verify` judged, in the order of the record; empty for `natobrief.validate`.
    claims: tuple[Claim, ...] = field(default=(), repr=False)

    @property
    def ok(self) -> bool:
        """Whether there is no error; warnings and notes may be there."""
        return not any(each.severity is Severity.ERROR for each in self.problems)

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many problems there are of each severity, none included."""
        found = Counter(each.severity for each in self.problems)
        return {severity: found[severity] for severity in Severity}

    def raise_for_errors(self) -> None:
        """Raise when there is an error.

        Raises:
            ValidationError: There is one; it carries all problems, warnings and notes too.
        """
        if not self.ok:
            raise ValidationError(self.problems)

    def __str__(self) -> str:
        """Count the problems and print each with its place."""
        counted = ", ".join(
            f"{count} {severity}{'' if count == 1 else 's'}"
            for severity, count in self.counts.items()
            if count
        )
        return "\n".join([counted or "no problems", *map(str, self.problems)])
