"""Names that stand again once they were introduced, whole or by their last words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from natobrief.rules.given_name_shapes import Found
from natobrief.rules.name_words import NameWords, middle_names


def _is_capital(word: str) -> bool:
    """Tell whether a word is a name and no particle, which a hyphen may join to one."""
    return word.rpartition("-")[2][:1].isupper()


def named_again(
    text: str, runs: Iterable[NameWords | None], known: Iterable[Found]
) -> Iterator[Found]:
    """Find names already introduced, and their last words, wherever they stand again.

    The particles before a family name are of it: "van Dalen said".
    """
    forms: dict[str, str] = {}
    for full in {name.name for _, name in known}:
        words = full.split()
        capitals = [index for index, word in enumerate(words) if _is_capital(word)]
        forms.update(dict.fromkeys((full, *middle_names(full)), ""))
        for before, index in pairwise(capitals):
            last = " ".join(words[index:])
            particles = "".join(f"{each} " for each in words[before + 1 : index])
            forms[last] = particles
            forms.setdefault(last[0].upper() + last[1:], particles)
    for name in runs:
        if name is not None and name.name in forms:
            particles = forms[name.name]
            start = max(0, name.span.start - len(particles))
            # A sentence may begin with them: "Van Dalen said".
            is_whole = text[start : name.span.start].casefold() == particles.casefold()
            yield start if is_whole else name.span.start, name
