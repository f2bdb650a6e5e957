"""Half-open stretches of a text."""

from __future__ import annotations

from typing import NoReturn, final

from attrs import Attribute, field, frozen


def _refuse(message: str) -> NoReturn:
    # The error carries a Problem, which holds a Span: the import has to wait until here.
    from natobrief.diagnostics import Code, Problem  # noqa: PLC0415
    from natobrief.errors import ValidationError  # noqa: PLC0415

    raise ValidationError([Problem(code=Code.IMPOSSIBLE_VALUE, message=message)])


def _whole_number(_span: object, attribute: Attribute[int], value: object) -> None:
    if type(value) is not int or value < 0:
        _refuse(f"Span.{attribute.name}: expected a whole number from 0 up, found {value!r}")


@final
@frozen(order=True)
class Span:
    """Where words stand in a text, in code points of the original; end excluded.

    A span is never empty: no words state nothing.

    >>> span = Span(5, 9)
    >>> len(span), "NATO will meet"[span.start : span.end]
    (4, 'will')
    >>> span.shifted(10)
    Span(start=15, end=19)

    Raises:
        ValidationError: ``start`` is negative or ``end`` is not after ``start``.
    """

    #: First code point, counted from 0.
    start: int = field(validator=_whole_number)
    #: One past the last code point; always greater than ``start``.
    end: int = field(validator=_whole_number)

    def __attrs_post_init__(self) -> None:
        """Refuse an empty or inverted span."""
        if self.end <= self.start:
            _refuse(f"Span.end: expected more than start ({self.start}), found {self.end}")

    def __len__(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words of ``text`` that the span covers."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """Return the same span, ``by`` code points further on."""
        return Span(self.start + by, self.end + by)

    def covers(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end
