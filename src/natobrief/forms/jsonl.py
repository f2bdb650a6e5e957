"""JSON Lines: many briefs in one file, a line each, written and read one at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol, final

from attrs import frozen

from natobrief.diagnostics import Code, Problem
from natobrief.errors import DecodeError
from natobrief.forms._registry import Unknown
from natobrief.forms.json import dumps as write_object
from natobrief.forms.json import loads as read_object
from natobrief.model import Brief

#: How a line of either kind ends when it was written whole.
_ENDS: dict[type, str | bytes] = {str: "\n", bytes: b"\n"}


class TextWriter(Protocol):
    """Anything that takes text, such as a file that is open for writing."""

    def write(self, text: str, /) -> object:
        """Take some text."""


@final
@frozen(kw_only=True)
class JsonLine:
    """What stands in one line of a file of JSON Lines: a brief, or what is wrong there."""

    #: Its number, the first line of the file being 1.
    number: int
    #: The brief; None when the line holds none.
    brief: Brief | None = None
    #: What is wrong with the line, as `loads` says it; their spans, where they have any, are within
    #: the line. Empty when it holds a brief.
    problems: tuple[Problem, ...] = ()
    #: Whether the line stops in the middle, as the last one does when writing it was cut short.
    is_torn: bool = False


def dumps(brief: Brief) -> str:
    """Write a brief as one line; see `natobrief.dumps`."""
    return f"{write_object(brief)}\n"


def lost(_brief: Brief) -> tuple[Problem, ...]:
    """Give what a line cannot hold: it holds everything."""
    return ()


def loads(data: str | bytes, *, unknown: Unknown | None = None) -> Brief:
    """Read the brief of a file that holds one; see `natobrief.loads`."""
    # At line feeds alone: text within JSON may hold other ends of lines.
    end: Any = _ENDS.get(type(data))
    lines = [line for line in data.split(end) if line.strip()] if end else []
    if len(lines) > 1:
        found = f"found {len(lines)} lines; natobrief.load_lines reads them all"
        message = f"expected a line with a brief, {found}"
        raise DecodeError([Problem(code=Code.NOT_IN_FORM, pointer="", message=message)])
    return read_object(lines[0] if lines else data, unknown=unknown)


def dump_lines(briefs: Iterable[Brief], file: TextWriter) -> int:
    """Write briefs as JSON Lines; each is written before the next is asked for.

    Args:
        briefs: What to write; an iterator is good too, and only one brief is held at a time.
        file: A file that is open for writing text in UTF-8.

    Returns:
        How many were written.

    Raises:
        ValidationError: A brief holds what JSON would change; those before it are written.

    >>> import io
    >>> from natobrief.model import DocumentKind, Language, Source
    >>> source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
    >>> dump_lines([Brief(source=source)], io.StringIO())
    1
    """
    count = 0
    for brief in briefs:
        file.write(dumps(brief))
        count += 1
    return count


def load_lines(
    lines: Iterable[str | bytes], *, unknown: Unknown | None = None
) -> Iterator[JsonLine]:
    """Read briefs from JSON Lines; a line that holds none is reported, and the rest are kept.

    Each line is read when it is asked for, and none is held longer. Lines of blanks are passed
    over, but counted.

    Args:
        lines: A file open for reading, as text or bytes in UTF-8; or anything else that gives a
            line at a time, each with the line feed that ends it.
        unknown: As for `loads`.

    Yields:
        What each line holds, in their order.

    >>> [line] = load_lines(['{"schema_version":"1","sour'])
    >>> line.number, line.is_torn
    (1, True)
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _read_line(line, number, unknown)


def _read_line(line: str | bytes, number: int, unknown: Unknown | None) -> JsonLine:
    # What ends a line is no part of what `dumps` wrote, which is read the quickest.
    text = line.rstrip("\r\n") if isinstance(line, str) else line.rstrip(b"\r\n")
    try:
        return JsonLine(number=number, brief=read_object(text, unknown=unknown))
    except DecodeError as error:
        is_whole = line[-1:] == _ENDS[type(line)]
        is_json = all(problem.code is not Code.NOT_JSON for problem in error.problems)
        return JsonLine(number=number, problems=error.problems, is_torn=not (is_whole or is_json))
