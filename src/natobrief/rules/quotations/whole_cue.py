"""French verbs of saying with their auxiliary: "a déclaré", "a-t-il ajouté", "s'est réjoui"."""

from __future__ import annotations

from attrs import evolve

from natobrief.model import Language
from natobrief.rules.french_asides import ASIDES
from natobrief.rules.quotations.utterance import Utterance
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex

_AUXILIARY = regex(
    r"(?<![\w'-])(?:"
    r"(?:l'|lui |leur |en |y )?(?:a|ont|avait|avaient|aurait|auraient)"
    r"(?:-(?:t-)?(?:ils?|elles?|on))?"
    r"|s'(?:est|était|étaient)(?:-(?:ils?|elles?))?|se sont(?:-(?:ils|elles))?"
    rf"){ASIDES}\Z"
)
#: How far before a verb its auxiliary may begin.
_REACH = 72


def with_whole_cue(document: Document, utterance: Utterance) -> Utterance:
    """Return an utterance whose verb of saying has its auxiliary, and what stands between them."""
    cue = utterance.cue
    if cue is None or document.language is not Language.FR:
        return utterance
    before = document.plain[max(0, cue.start - _REACH) : cue.start]
    auxiliary = _AUXILIARY.search(before)
    if auxiliary is None:
        return utterance
    return evolve(utterance, cue=Span(cue.start - len(auxiliary[0]), cue.end))
