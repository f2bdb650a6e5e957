"""What stands after "according to" and says nothing: an agenda, a plan, the size."""

from __future__ import annotations

from natobrief.text.regex import regex

#: Nouns of what sets how things go, and says nothing.
_SILENT = frozenset(
    """
    agenda plan plans schedule programme program timetable rule rules law laws custom customs
    tradition protocol size rank need needs wish wishes merit type kind order ability means age
    weight taste principle principles term terms standard standards procedure procedures practice
    article articles chapter annex paragraph section resolution circumstance circumstances nature
    criterion criteria category level number value requirement requirements instruction instructions
    calendrier plan plans programme ordre r\u00e8gle r\u00e8gles loi lois usage tradition besoin
    besoins taille rang m\u00e9rite modalit\u00e9 modalit\u00e9s proc\u00e9dure proc\u00e9dures
    crit\u00e8re crit\u00e8res principe principes article articles chapitre annexe cas horaire
    r\u00e9sultat r\u00e9sultats result results possibilit\u00e9 possibilit\u00e9s
    circonstances exigences niveau nombre type
    """.split()  # noqa: SIM905 - quotes would hide the list
)
#: The name of a document's part, which is nobody: "Article 5".
_NUMBERED = regex(r"\w+ [0-9IVX]+\b")
_LOWER_NOUN = regex(r"[a-z\u00e0-\u00ff][\w'-]*")


def is_silent(words: str) -> bool:
    """Tell whether words after "according to" name nobody who says anything: "the agenda"."""
    if _NUMBERED.fullmatch(words.removeprefix("the ")):
        return True
    head = words.partition(" of ")[0].partition(" de ")[0].partition(" du ")[0]
    nouns = [noun.rpartition("'")[2] for noun in _LOWER_NOUN.findall(head)]
    return any(noun in _SILENT for noun in nouns[-2:]) and not any(
        word[0].isupper() for word in head.split()[1:]
    )
