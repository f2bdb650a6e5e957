"""Finders of dates and quotations, each behind the same few lines: natobrief and its Python peers.

    python benchmarks/peers/finders.py NAME

reads a JSON object a line, ``{"text", "language", "reference"}``, and answers each with a line
``{"found", "seconds"}``: what was found, as ``[start, end, first day, last day]`` or as
``[start, end, speaker]``, and the time that finding took, starting and talking left out.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

Found = list[list[Any]]
Finder = Callable[[str, str, date], Found]


def natobrief_dates() -> Finder:
    """Return our finder of dates."""
    from natobrief import find_dates  # noqa: PLC0415 - one finder a process

    def find(text: str, language: str, reference: date) -> Found:
        return [
            [
                mention.span.start,
                mention.span.end,
                mention.dates.first.isoformat(),
                mention.dates.last.isoformat(),
            ]
            for mention in find_dates(text, reference=reference, language=language)
            if mention.dates is not None
        ]

    return find


def natobrief_quotations() -> Finder:
    """Return our finder of quotations, each with the words at hand for its speaker."""
    from natobrief import find_quotations  # noqa: PLC0415 - one finder a process

    def find(text: str, language: str, _reference: date) -> Found:
        return [
            [part.start, part.end, mention.speaker_span.of(text) if mention.speaker_span else None]
            for mention in find_quotations(text, language=language)
            for part in mention.parts
        ]

    return find


def natobrief_release() -> Finder:
    """Return the reading of a whole release: a stretch for each value of the brief."""
    from natobrief import extract  # noqa: PLC0415 - one finder a process

    def find(text: str, language: str, _reference: date) -> Found:
        brief = extract(text, language=language).brief
        return [[span.start, span.end] for item in brief.evidence for span in item.spans]

    return find


def dateparser_dates() -> Finder:
    """Return dateparser's search, told the language, the reference and that days come first."""
    from dateparser.search import search_dates  # noqa: PLC0415 - one finder a process

    def find(text: str, language: str, reference: date) -> Found:
        base = datetime(reference.year, reference.month, reference.day)  # noqa: DTZ001 - days only
        settings = {"RELATIVE_BASE": base, "DATE_ORDER": "DMY"}
        found = search_dates(text, languages=[language], settings=settings, add_period=True) or []
        return list(_located(text, found))

    return find


def _located(text: str, found: list[tuple[str, datetime, str]]) -> Iterator[list[Any]]:
    """Look up where the words stand that dateparser gives without their place."""
    at = 0
    for words, value, period in found:
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            yield [start, at, *_widened(value.date(), period)]


def _widened(day: date, period: str) -> tuple[str, str]:
    """Return the first and the last day of the month or year that a peer says it means."""
    first, last = day, day
    if period == "month":
        first = day.replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    if period == "year":
        first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    return first.isoformat(), last.isoformat()


def recognizers_dates() -> Finder:
    """Return Microsoft's Recognizers-Text; of several readings, the one nearest the reference."""
    from recognizers_date_time import recognize_datetime  # noqa: PLC0415 - one finder a process

    def find(text: str, language: str, reference: date) -> Found:
        culture = {"en": "en-us", "fr": "fr-fr"}[language]
        base = datetime(reference.year, reference.month, reference.day)  # noqa: DTZ001 - days only
        found = []
        for each in recognize_datetime(text, culture, reference=base):
            readings = sorted(_readings(each.resolution or {}), key=lambda days: _gap(days, base))
            found += [
                [each.start, each.end + 1, *map(date.isoformat, days)] for days in readings[:1]
            ]
        return found

    return find


def _readings(resolution: dict[str, Any]) -> Iterator[tuple[date, date]]:
    for value in resolution.get("values") or []:
        first, last = (value.get(key) or value.get("value") or "" for key in ("start", "end"))
        if value.get("type") not in {"date", "daterange", "datetime", "datetimerange"}:
            continue
        if not all(re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", each) for each in (first, last)):
            continue
        end = date.fromisoformat(last[:10])
        # The end of a whole week, month or year is given as the day after it.
        is_open = value["type"] == "daterange" and not (value.get("timex") or "").startswith("(")
        yield date.fromisoformat(first[:10]), end - timedelta(days=is_open)


def _gap(days: tuple[date, date], base: datetime) -> int:
    return abs((days[0] - base.date()).days)


def nearest_name_quotations() -> Finder:
    """Return what a few lines of one's own give: all marks, and the nearest capitalised words."""
    marked = re.compile(r'“([^”\n]+)”|«\s*([^»\n]+?)\s*»|"([^"\n]+)"')
    name = re.compile(r"(?<![\w'])[A-Z][\w'’.-]*(?: (?:of |de |van |von )?[A-Z][\w'’.-]*)*")

    def find(text: str, _language: str, _reference: date) -> Found:
        spans = [match.span(match.lastindex or 0) for match in marked.finditer(text)]
        names = [
            (match.start(), match[0])
            for match in name.finditer(text)
            if not any(start <= match.start() < end for start, end in spans)
        ]
        return [
            [start, end, min(names, key=lambda at: abs(at[0] - start))[1] if names else None]
            for start, end in spans
        ]

    return find


FINDERS: dict[str, Callable[[], Finder]] = {
    "natobrief-dates": natobrief_dates,
    "natobrief-quotations": natobrief_quotations,
    "natobrief-release": natobrief_release,
    "dateparser-dates": dateparser_dates,
    "recognizers-dates": recognizers_dates,
    "nearest-name-quotations": nearest_name_quotations,
}


def main() -> None:
    """Answer each line of the standard input."""
    find = FINDERS[sys.argv[1]]()
    for line in sys.stdin:
        case = json.loads(line)
        reference = date.fromisoformat(case["reference"])
        start = time.process_time()
        found = find(case["text"], case["language"], reference)
        seconds = time.process_time() - start
        print(json.dumps({"found": found, "seconds": seconds}), flush=True)


if __name__ == "__main__":
    main()
