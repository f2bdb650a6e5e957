"""The errors that natobrief raises; nothing of attrs, cattrs or dateutil leaks past them.

.. code-block:: text

    NatobriefError
    ├── ProblemsError               carries every problem found, not the first
    │   ├── ParseError              a text could not be read strictly (natobrief.parse)
    │   ├── DecodeError             data is not a brief in the format named (natobrief.loads)
    │   │   └── SchemaVersionError  the data were written by a version that is not known
    │   └── ValidationError         a value can never be true (also a ValueError)
    ├── NoMeetingError              a brief without a meeting was asked for its meeting
    ├── UnknownCountryError         no table knows a name or a code (also a LookupError)
    └── UnsupportedFormat           no such format, or its extra is not installed

And one warning: `LossWarning`, when a form that was asked for cannot hold all of a brief.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from natobrief.diagnostics import Problem


class NatobriefError(Exception):
    """Any error that natobrief raises on purpose.

    >>> import natobrief
    >>> issubclass(natobrief.DecodeError, natobrief.NatobriefError)
    True
    """


class ProblemsError(NatobriefError):
    """An error that carries all the problems that made it.

    Args:
        problems: At least one problem, in the order in which they were met.

    >>> from natobrief.diagnostics import Code, Problem, Severity
    >>> error = ProblemsError([Problem(code=Code.WRONG_TYPE, pointer="/title", message="bad")])
    >>> len(error.problems)
    1
    >>> print(error)
    1 problem
    /title: error NB001: bad
    """

    #: Every problem, in the order in which they were met.
    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems; the message is built from them when it is asked for."""
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Count the problems and print each with its place."""
        count = len(self.problems)
        heading = "1 problem" if count == 1 else f"{count} problems"
        return "\n".join([heading, *map(str, self.problems)])


class ParseError(ProblemsError):
    """A text was to be read strictly, and reading it left problems.

    >>> import natobrief
    >>> natobrief.parse("It rained.")
    Traceback (most recent call last):
    natobrief.errors.ParseError: 1 problem
    error NB010: no sentence says who meets, with a day or a place
    """


class DecodeError(ProblemsError):
    """Data do not hold a brief in the format named; every fault is listed with its pointer.

    >>> import natobrief
    >>> natobrief.loads('{"schema_version":"1","source":[],"persons":"Ana"}')
    Traceback (most recent call last):
    natobrief.errors.DecodeError: 2 problems
    /source: error NB001: expected an object, found an empty list
    /persons: error NB001: expected a list, found the string 'Ana'
    """


class SchemaVersionError(DecodeError):
    """Data carry a schema version that this release of natobrief does not know.

    >>> import natobrief
    >>> source = '{"text":"NATO met.","kind":"readout","language":"en"}'
    >>> natobrief.loads(f'{{"schema_version":"2","source":{source}}}')
    Traceback (most recent call last):
    natobrief.errors.SchemaVersionError: 1 problem
    /schema_version: error NB007: expected the string '1', found the string '2'
    """


class ValidationError(ProblemsError, ValueError):
    """A value was refused because it can never be true, or a report holds errors.

    >>> import natobrief
    >>> natobrief.Span(5, 5)
    Traceback (most recent call last):
    natobrief.errors.ValidationError: 1 problem
    error NB005: Span.end: expected more than start (5), found 5
    """


class NoMeetingError(NatobriefError, LookupError):
    """A brief that holds no meeting was asked for its main one.

    >>> import natobrief
    >>> natobrief.extract("It rained.").brief.meeting  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    natobrief.errors.NoMeetingError: this brief holds no meeting: ...
    """

    def __str__(self) -> str:
        """Say what is missing and where to look."""
        return (
            "this brief holds no meeting: the text announces none that the rules could read; "
            "see Extraction.problems and Extraction.unparsed for what was left over"
        )


class UnknownCountryError(NatobriefError, LookupError):
    """A country name or code that the reference tables do not hold.

    Args:
        asked: What was asked for.
        nearest: The nearest name or code known, if any is near.

    >>> print(UnknownCountryError("Romnia", "Romania"))
    no country is called 'Romnia'; did you mean 'Romania'?
    """

    def __init__(self, asked: object, nearest: str | None = None) -> None:
        """Keep what was asked for and what may have been meant."""
        self.asked = asked
        self.nearest = nearest
        super().__init__(asked, nearest)

    def __str__(self) -> str:
        """Name the unknown country, with a suggestion where there is one."""
        hint = f"; did you mean {self.nearest!r}?" if self.nearest else ""
        return f"no country is called {self.asked!r}{hint}"


class UnsupportedFormat(NatobriefError, ValueError):  # noqa: N818 - the public name since DESIGN
    """A format is not known, cannot be read, or needs an extra that is not installed.

    Args:
        asked: The format that was asked for, or what was found instead of one.
        known: The formats that would have done.
        extra: The extra of natobrief that brings the format, when that is what is missing.

    >>> print(UnsupportedFormat("yaml", ["json"]))
    format 'yaml' is not supported here; choose from json
    >>> print(UnsupportedFormat("html", ["text", "html"], extra="html"))
    format 'html' needs an extra that is not installed: pip install 'natobrief[html]'
    """

    def __init__(self, asked: object, known: Iterable[str], extra: str | None = None) -> None:
        """Keep the format asked for, those that exist, and what would bring it."""
        self.asked = asked
        self.known: tuple[str, ...] = tuple(known)
        self.extra = extra
        super().__init__(asked, self.known, extra)

    def __str__(self) -> str:
        """Name the format, and say what to choose or to install."""
        if self.extra is not None:
            return (
                f"format {self.asked!r} needs an extra that is not installed: "
                f"pip install 'natobrief[{self.extra}]'"
            )
        return f"format {self.asked!r} is not supported here; choose from {', '.join(self.known)}"


class LossWarning(UserWarning):
    """A form that was asked for cannot hold all of a brief.

    `natobrief.dumps` warns of it once; ``losses="ignore"`` keeps it from doing so.

    Args:
        format: The form.
        problems: What it leaves out, each with its pointer.

    >>> from natobrief.diagnostics import Code, Problem
    >>> print(LossWarning("ics", [Problem(code=Code.NOT_HELD, pointer="/evidence", message="n")]))
    ics does not hold /evidence; natobrief.lost says why
    """

    def __init__(self, format: str, problems: Iterable[Problem]) -> None:  # noqa: A002
        """Keep what is left out."""
        #: The form.
        self.format = format
        #: What it leaves out, each with its pointer.
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(format, self.problems)

    def __str__(self) -> str:
        """Name what is left out; a star stands for every place in a list."""
        pointers = ", ".join(dict.fromkeys(map(any_place, self.problems)))
        return f"{self.format} does not hold {pointers}; natobrief.lost says why"


def any_place(problem: Problem) -> str:
    """Return the pointer of a problem, a star standing for every place in a list.

    >>> from natobrief.diagnostics import Code, Problem
    >>> any_place(Problem(code=Code.NOT_HELD, pointer="/meetings/0/venue", message="no"))
    '/meetings/*/venue'
    """
    return re.sub(r"/[0-9]+(?=/|$)", "/*", str(problem.pointer))
