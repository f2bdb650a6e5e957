"""Names that stand again once they were introduced, whole or by their last words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import evolve

from natobrief.lexicon.speech import VERBS_FIRST
from natobrief.lexicon.titles import SMALL_WORDS
from natobrief.rules.given_name_shapes import Found
from natobrief.rules.name_words import NameWords, middle_names
from natobrief.span import Span

#: How a family name may begin that has an article before it: "d'Alvar", "al-Noor".
_ARTICLES = ("d'", "l'", "al-", "el-")


def named_again(
    text: str, runs: Iterable[NameWords | None], known: Iterable[Found]
) -> Iterator[Found]:
    """Find names already introduced, and their last words, wherever they stand again.

    The particles before a family name are of it, with a capital too: "van Dalen said", "De Crem".
    """
    forms: dict[str, str] = {}
    for full in {name.name for _, name in known}:
        words = full.split()
        capitals = [index for index in range(len(words)) if not _is_particle(words, index)]
        forms.update(dict.fromkeys((full, *middle_names(full)), ""))
        for before, index in pairwise(capitals):
            particles = "".join(f"{each} " for each in words[before + 1 : index])
            family = " ".join(words[index:])
            forms[family], forms[f"{particles}{family}"] = particles.lower(), ""
            for article in _ARTICLES:
                if family.startswith(article):
                    bare = family.removeprefix(article)
                    forms[bare], forms[f"{article.capitalize()}{bare}"] = article, ""
    for run in runs:
        name = run if run is None or run.name in forms else _behind_verb(run)
        if name is not None and name.name in forms:
            particles = forms[name.name]
            start = name.span.start - len(particles)
            # A sentence may begin with them: "Van Dalen said".
            is_whole = text[max(0, start) : name.span.start].lower() == particles
            yield (start if is_whole else name.span.start), name


def _behind_verb(name: NameWords) -> NameWords | None:
    """Take a verb that opens a sentence off what it runs into: "Said Ana Ruiz:"."""
    verb, _, rest = name.name.partition(" ")
    if not rest or verb not in VERBS_FIRST:
        return None
    return evolve(name, name=rest, span=Span(name.span.end - len(rest), name.span.end))


def _is_particle(words: Sequence[str], index: int) -> bool:
    """Tell whether a word stands before a family name: "van", or "De" in "Ana De Ruiz"."""
    word = words[index]
    is_small = word[0].islower() or (index > 0 and word.lower() in SMALL_WORDS)
    return is_small and index < len(words) - 1
