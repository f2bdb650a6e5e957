"""Where all meetings of a text are held: "The meetings will be held in Riga"."""

from __future__ import annotations

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.place import Place, find_place

_SHARED = pattern(
    r"(?:(?:the|both|all|these)(?: (?:the|of the|these))?(?: (?:two|three|four))? meetings"
    r" (?:will|are to|are) (?:all |both |each )?(?:be )?(?:held|take place|taking place|hosted)"
    r"|(?:les|ces|toutes les)(?: (?:deux|trois|quatre))? réunions (?:se tiendront|auront lieu"
    r"|se dérouleront)(?: toutes)?) (?:in|at|à|au|en)\b"
)


def find_shared_place(marked: Marked) -> Place | None:
    """Return the place that a sentence gives for all meetings that were named before it."""
    for match in marked.narrative_sieve.finditer(_SHARED, 0, len(marked.narrative)):
        sentence = marked.document.sentences[marked.document.sentence_at(match.start())]
        if match.start() == sentence.start:
            return find_place(marked, sentence)
    return None
