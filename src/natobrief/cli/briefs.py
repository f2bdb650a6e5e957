"""The briefs that a file holds, read one at a time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import chain
from typing import IO

import natobrief
from natobrief.cli.streams import FileError, is_folder, open_bytes, reason_of
from natobrief.cli.tables import TABLES, rows_in
from natobrief.forms import FORMS, form_of_file

#: Names of the forms that are read.
READABLE = tuple(form.name for form in FORMS if form.reads)

#: What may stand before a JSON object; the first three are the mark of UTF-8.
_BLANKS = b"\xef\xbb\xbf \t\r\n"
#: With which an object or a list begins, that one may take for a brief or for many.
_OPENINGS = (b"{", b"[")


def is_brief(name: str) -> bool:
    """Tell by its name whether a file holds briefs."""
    form = form_of_file(name)
    return form is not None and form.reads


def is_record(data: bytes) -> bool:
    """Tell from how it begins whether data are a brief as JSON, or a line with one."""
    return data.lstrip(_BLANKS)[:1] == b"{"


def read_briefs(
    name: str,
    form: str | None = None,
    step: Callable[[int], None] | None = None,
    data: bytes | None = None,
) -> Iterator[natobrief.JsonLine | natobrief.BriefRows]:
    """Read what is in a file, one brief at a time; of one that holds a single brief, as line 0.

    Args:
        name: Its name; ``-`` for standard input.
        form: Its form; None to tell it from its ending, or from its first line.
        step: Told how many bytes were read.
        data: What it holds, where that was read already.

    Raises:
        FileError: It cannot be read, or holds no brief.
    """
    told = form_of_file(name)
    form = form or (told.name if told else None)
    try:
        if form in TABLES or (form is None and is_folder(name)):
            yield from rows_in(name, form)
        else:
            with open_bytes(name) if data is None else BytesIO(data) as stream:
                yield from _in_stream(name, form, _counted(stream, step) if step else iter(stream))
    except natobrief.DecodeError as error:
        yield natobrief.JsonLine(number=0, problems=error.problems)
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        raise FileError(name, reason_of(error)) from error


def _counted(stream: IO[bytes], step: Callable[[int], None]) -> Iterator[bytes]:
    for line in stream:
        yield line
        step(len(line))


def _in_stream(name: str, form: str | None, lines: Iterator[bytes]) -> Iterator[natobrief.JsonLine]:
    if form is None:
        form, lines = _told(name, lines)
    if form == "jsonl":
        yield from _in_lines(name, lines)
    else:
        yield natobrief.JsonLine(number=0, brief=natobrief.loads(b"".join(lines), form))


def _told(name: str, lines: Iterator[bytes]) -> tuple[str, Iterator[bytes]]:
    """Tell from the first line that says something whether a brief stands in each.

    Raises:
        FileError: It begins as no JSON does.
    """
    blank: list[bytes] = []
    for line in lines:
        if line.strip():
            if line.lstrip(_BLANKS)[:1] not in _OPENINGS:
                raise FileError(name, "holds no brief; a release is read by natobrief parse")
            form = "jsonl" if _is_whole(line) else "json"
            return form, chain(blank, [line], lines)
        blank.append(line)
    return "json", iter(blank)


def _is_whole(line: bytes) -> bool:
    """Tell whether a line is JSON by itself."""
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _in_lines(name: str, lines: Iterator[bytes]) -> Iterator[natobrief.JsonLine]:
    line = None
    for line in natobrief.load_lines(lines):
        yield line
    if line is None:
        raise FileError(name, "holds no brief")
