"""Several who act as one: "Ministers", "Allies"."""

from __future__ import annotations

from natobrief.assemble.grounded import Grounded, build, stated
from natobrief.model import Organisation
from natobrief.span import Span


def build_collective(name: str, words: Span) -> Grounded[Organisation]:
    """Build an organisation out of the words for several who act as one."""
    return build(Organisation, name=stated(name, words, rule="collective"))
