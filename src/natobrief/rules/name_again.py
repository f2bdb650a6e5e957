"""Names that stand again once they were introduced, whole or by their last words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from natobrief.rules.given_name_shapes import Found
from natobrief.rules.name_words import NameWords, middle_names


def named_again(
    text: str, runs: Iterable[NameWords | None], known: Iterable[Found]
) -> Iterator[Found]:
    """Find names already introduced, and their last words, wherever they stand again.

    The particles before a family name are of it: "van Dalen said".
    """
    forms: dict[str, str] = {}
    for full in {name.name for _, name in known}:
        words = full.split()
        capitals = [index for index, word in enumerate(words) if word[0].isupper()]
        forms.update(dict.fromkeys((full, *middle_names(full)), ""))
        for before, index in pairwise(capitals):
            forms[" ".join(words[index:])] = "".join(
                f"{each} " for each in words[before + 1 : index]
            )
    for name in runs:
        if name is not None and name.name in forms:
            particles = forms[name.name]
            is_whole = text.endswith(particles, 0, name.span.start)
            yield name.span.start - len(particles) * is_whole, name
