"""NB316: countries, organisations and persons against the text."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.naming import is_named
from natobrief.checks.subject import Subject
from natobrief.model import Country, Organisation, Person
from natobrief.text.regex import regex

#: What other checks look at, and countries that follow from a city.
_ELSEWHERE = regex(
    r"/statements/[0-9]+/speaker|/commitments/[0-9]+/[a-z]+(?:/[0-9]+)?|.*/venue/country"
)


def check_named(subject: Subject) -> Iterator[Finding]:
    """Find countries, organisations and persons whom the text names nowhere, by name or office."""
    parties: list[tuple[str, Country | Organisation | Person]] = [
        *subject.each(Country),
        *subject.each(Organisation),
        *subject.each(Person),
    ]
    for pointer, who in parties:
        if _ELSEWHERE.fullmatch(pointer) is None and not is_named(subject, who):
            yield Finding(pointer=pointer, message=f"the text names {who} nowhere")
