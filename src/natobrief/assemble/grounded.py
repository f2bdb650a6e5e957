"""Values together with the words behind them, until a brief is built of them.

A `Grounded` value knows the words for itself and for everything inside it, by JSON Pointers
relative to it. `build` makes an object of grounded fields and points one level further out; so
the evidence of a whole brief falls out of building it.
"""

from __future__ import annotations

from typing import Generic, TypeVar, final

from attrs import evolve, frozen

from natobrief.model import Evidence, Origin
from natobrief.span import Span

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@final
@frozen
class Grounded(Generic[T_co]):
    """A value and its evidence, with pointers relative to the value."""

    value: T_co
    evidence: tuple[Evidence, ...]


def stated(value: T, *spans: Span, rule: str) -> Grounded[T]:
    """Ground a value that words state."""
    return Grounded(value, (Evidence(pointer="", spans=_ordered(spans), rule=rule),))


def inferred(value: T, *spans: Span, rule: str) -> Grounded[T]:
    """Ground a value that follows from words by a rule or a table."""
    item = Evidence(pointer="", spans=_ordered(spans), origin=Origin.INFERRED, rule=rule)
    return Grounded(value, (item,))


def _ordered(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(sorted(set(spans)))


def build(kind: type[T], /, **fields: object) -> Grounded[T]:
    """Make an object of grounded, plain, or sequences of grounded fields.

    Args:
        kind: The class to make.
        fields: Its fields; those that are None or plain carry no evidence.

    Returns:
        The object, with the evidence of its fields pointing through them.
    """
    values: dict[str, object] = {}
    evidence: list[Evidence] = []
    for name, given in fields.items():
        if isinstance(given, Grounded):
            values[name] = given.value
            evidence += _under(f"/{name}", given)
        elif isinstance(given, tuple):
            values[name] = tuple(
                item.value if isinstance(item, Grounded) else item for item in given
            )
            for index, item in enumerate(given):
                if isinstance(item, Grounded):
                    evidence += _under(f"/{name}/{index}", item)
        else:
            values[name] = given
    return Grounded(kind(**values), tuple(evidence))


def _under(pointer: str, grounded: Grounded[object]) -> list[Evidence]:
    return [evolve(item, pointer=pointer + item.pointer) for item in grounded.evidence]
