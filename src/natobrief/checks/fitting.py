"""How well a passage goes with words of a record, and what comes of the best of all."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum, auto
from typing import TypeAlias, final

from attrs import frozen

from natobrief.checks.otherwise import is_place
from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window
from natobrief.checks.wordforms import is_decisive, is_moving, opposites
from natobrief.span import Span

#: What a name weighs: it has to be there anyway.
_NAME = 0.5
#: What words weigh that say what is done with a topic.
_LIGHT = 0.5
#: So much has to be said of what is moved where a text has no word for it.
_MOVED = 3
#: Where no more is said of a thing, and more is missing, it is another one.
_FEW = 1.5


@final
@frozen(kw_only=True)
class Gist:
    """Where a text says what words of a record say, or which of them it does not."""

    #: The words that say it; empty where something is lacking.
    spans: tuple[Span, ...] = ()
    #: The words of the record that the passage most like them lacks.
    lacking: tuple[str, ...] = ()
    #: The words of a passage that speaks of the same, in words too different to tell whether it
    #: says so; empty where there is none, or where something is against it.
    near: tuple[Span, ...] = ()


@final
@frozen
class Shares:
    """What share of the words of weight a passage has that says so, and one that may."""

    said: float
    near: float


@final
class Fit(Enum):
    """How a passage with many of the words goes with what is told."""

    #: It says so.
    SAID = auto()
    #: It speaks of the same.
    NEAR = auto()
    #: It says the opposite, or something of another number.
    AGAINST = auto()
    #: Its words are mostly those of the passage before it.
    ELSEWHERE = auto()


#: The passage that goes best with what is told, in each of the ways, and its weight.
Found: TypeAlias = dict[Fit, tuple[float, Window | None]]
#: Of a topic, and of what is said or done.
TOPIC = Shares(0.6, 0.3)
TOLD = Shares(0.7, 0.45)


def weight_of(wanted: Wanted, light: float) -> float:
    """Return what a word weighs: what is light as it is told, names less than others."""
    if wanted.is_light:
        return light
    return _NAME if wanted.is_needed else 1.0


def is_turning(wanted: list[Wanted], missing: list[Wanted]) -> bool:
    """Tell whether all may hang on a word that a passage lacks: it has an opposite, or moves."""
    has_opposite = any(not each.is_light and opposites(each.word) for each in missing)
    return (
        has_opposite or any(is_place(each.word) for each in missing) or _is_unmoved(wanted, missing)
    )


def _is_unmoved(wanted: list[Wanted], missing: list[Wanted]) -> bool:
    """Tell whether a passage has no word for what is sent, and little of who and where."""
    held = sum(_LIGHT if each.is_light else 1 for each in wanted if each not in missing)
    is_other = sum(not each.is_light and not each.is_needed for each in missing) > 1
    return (held < _MOVED or is_other) and any(is_moving(each.word) for each in missing)


def is_nowhere(wanted: Wanted) -> bool:
    """Tell whether a name stands nowhere in a text; a number has to stand in the passage itself."""
    return wanted.is_needed and (not wanted.places or wanted.word[0].isdigit())


def is_anchored(wanted: list[Wanted], missing: list[Wanted]) -> bool:
    """Tell whether a passage has all names and numbers of some words that have several."""
    needed = [each for each in wanted if each.is_needed]
    is_number = any(each.word[0].isdigit() for each in needed)
    return is_number and len(needed) > 1 and not any(each.is_needed for each in missing)


def is_spoken_of(wanted: list[Wanted], missing: list[Wanted]) -> bool:
    """Tell whether a passage that lacks some words has the subject, and more than names."""
    if wanted[0].is_party and wanted[0] in missing:
        return False
    if is_anchored(wanted, missing):
        return True
    named = [each for each in wanted if each.is_needed]
    if len(named) > 1 and not any(each in missing for each in named):
        return True
    heavy = [each for each in wanted if not each.is_light and not each.is_needed]
    if not heavy:
        return len(wanted) - len(missing) > 1 or not missing
    return any(each not in missing for each in heavy)


def hangs_on(wanted: list[Wanted], missing: list[Wanted], kin: Collection[str]) -> bool:
    """Tell whether a passage has no word for what ends, undoes or moves something."""
    unlike = [each for each in missing if each.word not in kin]
    heavy = [each for each in unlike if not each.is_light and not each.is_needed]
    is_unmoved = _is_unmoved(wanted, unlike) and not is_anchored(wanted, missing)
    return is_unmoved or any(map(_is_decisive, heavy)) or _is_of_another_thing(wanted, missing)


def _is_decisive(wanted: Wanted) -> bool:
    return is_decisive(wanted.word)


def _is_of_another_thing(wanted: list[Wanted], missing: list[Wanted]) -> bool:
    """Tell whether a passage has no more than the word for what ends, and not what it ends."""
    heavy = [each for each in wanted if not each.is_light and not each.is_needed]
    held = [each for each in heavy if each not in missing]
    return len(heavy) - len(held) > 1 and held != [] and all(map(_is_decisive, held))


def is_unsaid(wanted: list[Wanted], missing: list[Wanted], kin: Collection[str]) -> bool:
    """Tell whether a passage that speaks of the same lacks what all hangs on.

    That is a word for what ends or moves something, a country to which it is done together with
    more, or all that is said of a thing but one word.

    Args:
        wanted: The words of a record.
        missing: Those that the passage lacks.
        kin: Those of them for which it has a word of the same field.
    """
    unlike = [each for each in missing if each.word not in kin]
    if is_anchored(wanted, missing):
        return False
    heavy = [each for each in unlike if not each.is_light]
    named = [each for each in heavy if each.is_needed]
    others = sum(not each.is_light and not each.is_needed for each in missing)
    if any(each.is_party and others > (each is wanted[0]) for each in named):
        return True
    told = sum(not each.is_light and not each.is_needed for each in wanted)
    held = sum(_LIGHT if each.is_light else 1 for each in wanted if each not in missing)
    is_turned_light = any(each.is_light and opposites(each.word) for each in unlike)
    is_little = is_turned_light or held <= 1
    if is_little and any(each.is_party and each is not wanted[0] for each in named):
        return True
    unsaid = len(heavy) - len(named)
    return unsaid > 1 and told - unsaid <= 1 and held <= _FEW
