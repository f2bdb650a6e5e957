"""Lines of a width: wrapped text, and problems with the line that they are about."""

from __future__ import annotations

from textwrap import TextWrapper

from attrs import evolve

from natobrief.diagnostics import Excerpt, Problem
from natobrief.forms._wording import in_place, visible


def wrap(text: str, width: int, indent: str = "", first: str | None = None) -> list[str]:
    """Wrap text; a word that is wider than the width stands on a line of its own.

    Args:
        text: Text without line breaks.
        width: Columns.
        indent: What stands before every line.
        first: What stands before the first line in place of the indent.
    """
    wrapper = TextWrapper(
        width=width,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.wrap(text)


def problem_lines(problem: Problem, width: int) -> list[str]:
    """Write a problem as `str` does, harmless in a terminal and not wider than it."""
    place = "" if problem.pointer is None else f"{problem.pointer or '(the whole)'}: "
    sentence = f"{place}{problem.severity} {problem.code}: {problem.message}"
    lines = wrap(visible(sentence), width)
    return lines if problem.excerpt is None else lines + _drawing(problem.excerpt, width)


def _drawing(excerpt: Excerpt, width: int) -> list[str]:
    """Draw the line of an excerpt, cut to the width, with carets under the words meant."""
    room = max(0, width - len(f"  {excerpt.number} | "))
    end = excerpt.column + excerpt.width
    before = _last(in_place(excerpt.text[: excerpt.column]), room // 2)
    marked = _first(in_place(excerpt.text[excerpt.column : end]), room - len(before))
    after = _first(in_place(excerpt.text[end:]), room - len(before) - len(marked))
    text = f"{before}{marked}{after}".rstrip()
    cut = evolve(excerpt, text=text, column=len(before), width=max(1, len(marked)))
    return cut.drawing().split("\n")


def _first(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: max(0, room - 3)]}..."[:room]


def _last(text: str, room: int) -> str:
    return text if len(text) <= room else f"...{text[-max(0, room - 3) :]}"[-room:]
