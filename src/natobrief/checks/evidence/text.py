"""NB904: the text at hand against the one that the brief was made from."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject


def check_text(subject: Subject) -> Iterator[Finding]:
    """Find that the text given is not, to the letter, that of the brief."""
    if subject.text != subject.brief.source.text:
        found = sha256(subject.text.encode("utf-8", "surrogatepass")).hexdigest()
        message = f"expected the text of SHA-256 {subject.brief.source.sha256}, found {found}"
        yield Finding(pointer="/source/text", message=message)
