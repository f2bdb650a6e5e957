"""NB904: the text at hand against the one that the brief was made from."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject

#: So many digits tell two texts apart.
_SHORT = 12


def check_text(subject: Subject) -> Iterator[Finding]:
    """Find that the text given is not, to the letter, that of the brief."""
    if subject.handed != subject.brief.source.text:
        found = sha256(subject.handed.encode("utf-8", "surrogatepass")).hexdigest()
        wanted = subject.brief.source.sha256
        message = (
            "this is not, to the letter, the text that the brief was made from: "
            f"its SHA-256 begins {found[:_SHORT]}, not {wanted[:_SHORT]}"
        )
        yield Finding(pointer="/source/text", message=message)
