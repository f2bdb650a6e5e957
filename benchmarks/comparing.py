"""What a brief holds in a field, beside what is known: hits, wrong values, missed ones."""

from __future__ import annotations

from attrs import frozen
from facts import Release
from fields import Field

from natobrief import Brief


@frozen
class Outcome:
    """How one field of one release was read."""

    hits: int
    #: Values of the brief that are none of the known ones.
    wrong: tuple[object, ...]
    #: Known values that the brief does not have.
    missed: tuple[object, ...]


def compare(field: Field, release: Release, brief: Brief) -> Outcome:
    """Compare what a brief holds in a field with what is known; each known value counts once."""
    left = list(field.got(release, brief))
    hits, missed = 0, []
    for forms in field.known(release).values:
        known = [form for form in forms if form is not None]
        match = next((got for got in left if any(field.same(got, form) for form in known)), None)
        if match is not None:
            left.remove(match)
            hits += 1
        elif None not in forms:
            missed.append(known[0])
    return Outcome(hits, tuple(left), tuple(missed))
