"""Faults of a record: what was expected, what was found, and the path to the place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import TypeAlias, final

from attrs import frozen

from natobrief.diagnostics import Code, Problem

#: Keys and indices that lead from the top of a JSON value to one in it.
Path: TypeAlias = tuple[str | int, ...]

_LONGEST = 60


@final
class MismatchError(Exception):
    """A value is not what was expected; the hooks raise it, and no caller of natobrief sees it.

    Args:
        code: Code of the problem.
        expected: Words for what should stand there.
        found: Words for what does.
        step: Member of the object at hand that it is about; None when it is the value itself.
    """

    def __init__(self, code: Code, expected: str, found: str, step: str | None = None) -> None:
        """Keep the parts: those who know more of the place add to them."""
        super().__init__(code, expected, found, step)
        self.code = code
        self.expected = expected
        self.found = found
        self.step = step


@final
@frozen(kw_only=True)
class Fault:
    """A problem of a record whose place is still a path, so that the value can be reached."""

    #: Where.
    path: Path
    #: What sort of problem.
    code: Code
    #: What was expected and what was found.
    message: str

    @classmethod
    def of(cls, mismatch: MismatchError, path: Path) -> Fault:
        """Make a fault of what a hook raised, for the value at ``path``."""
        step = () if mismatch.step is None else (mismatch.step,)
        message = f"expected {mismatch.expected}, found {mismatch.found}"
        return cls(path=path + step, code=mismatch.code, message=message)

    def as_problem(self) -> Problem:
        """Return it as the public kind of problem, with a JSON Pointer."""
        return Problem(code=self.code, message=self.message, pointer=pointer_of(self.path))


def pointer_of(path: Path) -> str:
    """Write a path as a JSON Pointer (RFC 6901).

    >>> pointer_of(("meetings", 0, "a/b~c"))
    '/meetings/0/a~1b~0c'
    """
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


def steps_of(pointer: str) -> tuple[str, ...]:
    """Read a JSON Pointer: its steps, indices too as text.

    >>> steps_of("/meetings/0/a~1b~0c")
    ('meetings', '0', 'a/b~c')
    """
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def walk(value: object) -> Iterator[tuple[Path, object]]:
    """Give each value of a JSON value with its path, the outer before the inner.

    A path is made when its value is given: those of many values deep down would fill the memory.
    """
    yield (), value
    way: list[str | int] = []
    levels = [_held(value)]
    while levels:
        step, each = next(levels[-1], (None, None))
        if step is None:
            levels.pop()
            del way[-1:]
        else:
            yield (*way, step), each
            way.append(step)
            levels.append(_held(each))


def _held(value: object) -> Iterator[tuple[str | int, object]]:
    """Give what an object or a list holds, each with its name or its index."""
    if isinstance(value, dict):
        return iter(value.items())
    return iter(enumerate(value)) if isinstance(value, list | tuple) else iter(())


def described(value: object) -> str:
    """Say in a few words what a JSON value is.

    >>> described("false"), described(False), described([]), described(None)
    ("the string 'false'", 'false', 'an empty list', 'null')
    """
    match value:
        case None | bool():
            return {None: "null", True: "true", False: "false"}[value]
        case str():
            return f"the string {shortened(value)}"
        case list():
            return "a list" if value else "an empty list"
        case dict():
            return "an object" if value else "an empty object"
        case _:
            return f"the number {_cut(str(value))}"


def shortened(text: str) -> str:
    """Quote a text for a message, with an ellipsis when it is long."""
    return repr(_cut(text))


def hint(word: str, words: Iterable[str]) -> str:
    """Name the word of a list that is most like one that is not in it, for a message.

    Case, blanks and hyphens count for nothing.

    >>> hint("In-Person", ["online", "in_person"])
    " (the nearest is 'in_person')"
    >>> hint("?", ["online", "in_person"])
    ''
    """
    by_look = {_look(each): str(each) for each in reversed(list(words))}
    look = _look(word)
    # Below a likeness of 0.6 candidates are measured in full, which takes long: only when needed.
    like = get_close_matches(look, by_look, n=1) or get_close_matches(
        look, by_look, n=1, cutoff=0.1
    )
    return nearest(by_look[like[0]] if like else None)


def nearest(word: str | None) -> str:
    """Word the hint for what may have been meant, if that is known."""
    return "" if word is None else f" (the nearest is {word!r})"


def _look(word: str) -> str:
    return word[:_LONGEST].strip().casefold().replace("-", "_").replace(" ", "_")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
