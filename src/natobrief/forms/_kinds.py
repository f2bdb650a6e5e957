"""The kinds of facts that a page tells apart, by where they stand in a brief."""

from __future__ import annotations

from collections.abc import Mapping

#: Each kind with its label, in the order of the legend.
KINDS: Mapping[str, str] = {
    "what": "What",
    "when": "When",
    "where": "Where",
    "who": "Who",
    "agenda": "Agenda",
    "said": "Positions",
    "promised": "Commitments and help",
    "source": "Source",
    "problem": "Problems",
}

#: Parts of a pointer that tell the kind, whatever stands around them.
_BY_PART: Mapping[str, str] = {
    "dates": "when",
    "start": "when",
    "end": "when",
    "deadline": "when",
    "horizon": "when",
    "venue": "where",
    "agenda": "agenda",
    "delegations": "who",
    "chair": "who",
    "host": "who",
    "speaker": "who",
    "actor": "who",
    "addressee": "who",
    "beneficiaries": "who",
    "provider": "who",
    "recipient": "who",
}
_BY_ROOT: Mapping[str, str] = {
    "meetings": "what",
    "persons": "who",
    "statements": "said",
    "commitments": "promised",
    "packages": "promised",
    "accessions": "promised",
    "source": "source",
}


def kind_of(pointer: str) -> str:
    """Tell the kind of a value by its pointer, or of what has another identifier.

    >>> kind_of("/meetings/0/dates"), kind_of("/statements/2/parts/0"), kind_of("")
    ('when', 'said', 'source')
    """
    if pointer.startswith("problem"):
        return "problem"
    parts = pointer.split("/")[1:]
    named = [_BY_PART[part] for part in parts[1:] if part in _BY_PART]
    return named[0] if named else _BY_ROOT.get("".join(parts[:1]), "source")
