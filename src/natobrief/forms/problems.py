"""Problems as people and programs read them: lines for a terminal, JSON, annotations of GitHub."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from natobrief.diagnostics import Problem, Severity
from natobrief.forms._lines import problem_lines

#: Where the lines of a text are those of a file: its name and the text.
Place = tuple[str, str]

_COLOURS = {Severity.ERROR: 31, Severity.WARNING: 33, Severity.NOTE: 36}
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_CARETS = re.compile(r"\A *\^+\Z")


def as_text(problems: Sequence[Problem], *, width: int, colour: bool) -> str:
    """Write problems as lines, each with the line of its words and a caret, then their number.

    Args:
        problems: What to write.
        width: Columns.
        colour: Whether severities and carets get the colours of a terminal.
    """
    lines = [line for problem in problems for line in _lines(problem, width, colour=colour)]
    return "\n".join([*lines, counted(problems)])


def _lines(problem: Problem, width: int, *, colour: bool) -> Iterator[str]:
    what = f"{problem.severity} {problem.code}"
    for line in problem_lines(problem, width):
        if not colour:
            yield line
        elif _CARETS.match(line):
            yield _coloured(line, problem.severity)
        else:
            yield line.replace(what, _coloured(what, problem.severity), 1)


def _coloured(words: str, severity: Severity) -> str:
    return f"\x1b[1;{_COLOURS[severity]}m{words}\x1b[0m"


def counted(problems: Sequence[Problem]) -> str:
    """Count problems by severity.

    >>> counted([Problem(code="NB102", message="...")])
    '1 error'
    """
    found = Counter(problem.severity for problem in problems)
    words = [f"{found[each]} {each}{'' if found[each] == 1 else 's'}" for each in found]
    return ", ".join(words) or "no problems"


def as_json(problems: Sequence[Problem], text: str | None) -> str:
    """Write problems as one JSON object.

    Args:
        problems: What to write.
        text: The text to which their spans refer; None when there is none.
    """
    is_error = any(problem.severity is Severity.ERROR for problem in problems)
    members = [_members(problem, text) for problem in problems]
    return json.dumps({"ok": not is_error, "problems": members}, indent=2)


def _members(problem: Problem, text: str | None) -> dict[str, object]:
    span = problem.span
    place = None if span is None or text is None else _line_and_column(text, span.start)
    return {
        "code": problem.code,
        "severity": problem.severity,
        "pointer": problem.pointer,
        "message": problem.message,
        "span": None if span is None else {"start": span.start, "end": span.end},
        "line": None if place is None else place[0],
        "column": None if place is None else place[1],
    }


def _line_and_column(text: str, at: int) -> tuple[int, int]:
    """Return line and column of a place, both counted from 1."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def as_github(problems: Sequence[Problem], name: str, place: Place | None) -> str:
    """Write problems as workflow commands, which GitHub shows beside the lines of a file.

    Args:
        problems: What to write.
        name: The file that was checked.
        place: The file whose lines are those of the text, if there is one, and the text.
    """
    return "\n".join(_command(problem, name, place) for problem in problems)


def _command(problem: Problem, name: str, place: Place | None) -> str:
    known = {"file": name}
    if problem.span is not None and place is not None:
        line, column = _line_and_column(place[1], problem.span.start)
        known = {"file": place[0], "line": str(line), "col": str(column)}
    where = "" if problem.pointer is None else f" {problem.pointer or '(the whole)'}"
    known["title"] = f"{problem.code}{where}"
    told = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in known.items())
    return f"::{_COMMANDS[problem.severity]} {told}::{_escaped(problem.message)}"


def _escaped(text: str, further: str = "") -> str:
    """Write what would end a command, or a part of it, as percent and number."""
    signs = f"%\r\n{further}"
    return "".join(f"%{ord(sign):02X}" if sign in signs else sign for sign in text)
