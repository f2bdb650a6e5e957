"""Which levels of meetings words name."""

from __future__ import annotations

from functools import cache
from itertools import groupby

from natobrief import reference
from natobrief.lexicon.councils import councils
from natobrief.lexicon.offices import office_index, two_fields
from natobrief.model import Language, Level

#: So many letters of so many of its words are looked for before a form is.
_PART = 5
_LONGEST = 2
#: As 'Conseil "Affaires étrangères"' and "Council (General Affairs)" have them.
_PLAIN = str.maketrans({"\u2019": "'"} | dict.fromkeys('"()\u00ab\u00bb\u201c\u201d', ""))
#: Several presidents meet at the top; of what else they preside, the reader has told.
_SUMMITS = tuple(
    (word, Level.HEADS_OF_STATE_AND_GOVERNMENT)
    for word in ("summit", "sommet", "presidents", "présidents")
)


def levels_named(text: str) -> set[Level]:
    r"""Return the levels of those whom words name, in English or French.

    Those of two fields who meet together are of neither level.

    >>> levels_named("the Foreign\nMinisters of the Alliance")
    {<Level.FOREIGN_MINISTERS: 'foreign_ministers'>}
    >>> levels_named("Foreign and Defence Ministers")
    set()
    """
    words = _plain(text).split()
    each = " ".join(frozenset(words))
    held = (
        _without_two_fields(" ".join(words)) if "def" in each or "déf" in each else " ".join(words)
    )
    there = frozenset(part for part in _parts() if part in each)
    return {
        level
        for level, forms in _shortest().items()
        if any(parts <= there and form in held for form, parts in forms)
    }


def _plain(words: str) -> str:
    """Write small letters and straight apostrophes, and no marks around a formation."""
    return words.casefold().translate(_PLAIN)


def _without_two_fields(words: str) -> str:
    if "foreign" in words or "étrangères" in words:
        for both in two_fields():
            words = words.replace(both, " ")
    return words


@cache
def words_for_levels() -> dict[Level, tuple[str, ...]]:
    """Return the words for those who meet at each level but the others, in small letters."""
    by_tables = [item for language in Language for item in reference.levels(language).items()]
    by_office = [(words, office.level) for words, office in office_index().phrases]
    by_body = [
        (name, body.levels[0])
        for body in reference.bodies()
        for name in body.names
        if len(body.levels) == 1 and " " in name
    ]
    by_council = [(words, council.level) for words, council in councils()]
    known = {
        (level, _plain(words))
        for words, level in (*by_tables, *by_office, *by_body, *by_council, *_SUMMITS)
        if level is not None and level is not Level.OTHER
    }
    return {
        level: tuple(words for _, words in each)
        for level, each in groupby(sorted(known), key=lambda pair: pair[0])
    }


@cache
def _shortest() -> dict[Level, tuple[tuple[str, frozenset[str]], ...]]:
    """Leave out the words that hold others of the level: where they stand, the others stand too.

    With each form stand parts of its longest words, which few texts hold.
    """
    return {
        level: tuple(
            (form, frozenset(word[:_PART] for word in sorted(form.split(), key=len)[-_LONGEST:]))
            for form in forms
            if not any(other != form and other in form for other in forms)
        )
        for level, forms in words_for_levels().items()
    }


@cache
def _parts() -> frozenset[str]:
    """Return those parts of all forms, to be looked for once each."""
    return frozenset().union(*(parts for forms in _shortest().values() for _, parts in forms))
