"""How much of something: an exact number and what it counts."""

import re
from decimal import Decimal
from typing import Final, final

from attrs import field, frozen

from natobrief.model._enforce import enforced, refuse
from natobrief.model.enums import AmountBound

#: A number without sign and exponent, and without noughts that say nothing.
NUMBER: Final = re.compile(r"(0|[1-9][0-9]*)([.][0-9]*[1-9])?")


@final
@frozen(kw_only=True, field_transformer=enforced)
class Amount:
    """A sum of money, a share or a number of things that a commitment states.

    >>> from decimal import Decimal
    >>> Amount(value="1500000000", unit="EUR").decimal == Decimal("1.5e9")
    True

    Raises:
        ValidationError: The value is no number in plain digits.
    """

    #: The number in plain digits, exact: ``"40000000000"``, ``"0.25"``; never rounded.
    value: str = field()
    #: An ISO 4217 code such as ``EUR``, ``percent of GDP``, ``percent``, or the words for what is
    #: counted ("troops").
    unit: str = field()
    #: Whether it is that much, or that much at least, at most or about.
    bound: AmountBound = field(default=AmountBound.EXACTLY)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no number in plain digits."""
        if not NUMBER.fullmatch(self.value):
            refuse(self, "value", self.value, 'a number in plain digits, such as "1500000.5"')

    @property
    def decimal(self) -> Decimal:
        """The number, to reckon with."""
        return Decimal(self.value)

    def __str__(self) -> str:
        """Write the number before its unit.

        >>> print(Amount(value="2", unit="percent of GDP", bound=AmountBound.AT_LEAST))
        at least 2 percent of GDP
        """
        words = self.bound.value.replace("_", " ")
        bound = "" if self.bound is AmountBound.EXACTLY else f"{words} "
        return f"{bound}{self.value} {self.unit}"
