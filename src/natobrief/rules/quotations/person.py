"""Somebody whom a text names: in full, and whether a woman or a man."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import final

from natobrief.lexicon.given_names import is_womans
from natobrief.rules.marks import Kind
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

#: After a name, with no other name between, a pronoun that may stand for it.
_PRONOUN_OF_IT = regex(
    rf"[^.;{Kind.QUOTE}{CAPITALS}]{{0,60}}?(?<![\w-])(?:(?P<she>she|hers?|herself|elle)"
    r"|he|his|him|himself|il)(?!\w)"
)
#: How many mentions are looked at.
_ENOUGH = 30
#: How much more often one bearer of a surname must be named to be meant by the surname alone.
_PREVAILING = 2
#: Of more full names with one family name it is not asked which ones are somebody's twice.
_MOST_BEARERS = 8


@final
class Person:
    """Somebody whom a text names."""

    def __init__(self, surname: str) -> None:
        """Know the surname."""
        self.surname = surname
        #: Full forms by first word, with how often each occurs.
        self.forms: dict[str, Counter[str]] = {}
        #: How often something showed that it is a woman (True) or a man (False).
        self.shown: Counter[bool] = Counter()
        #: Whether a title or a common given name shows that this is a person.
        self.is_sure: bool = False
        #: Whether something happens "in" what is named: a place.
        self.is_place: bool = False
        #: Whether it is named where no sentence begins.
        self.is_inside: bool = False
        #: Past the ends of the mentions.
        self.ends: list[int] = []

    @property
    def is_known(self) -> bool:
        """Whether it is named more than once, or in full."""
        return self.is_sure or bool(self.forms) or len(self.ends) > 1

    @cached_property
    def fullest(self) -> str:
        """The fullest form; the surname where it has several bearers none of whom prevails.

        It is asked for when the text is read to its end, and at each mention.
        """
        if not self.forms:
            return self.surname
        ranked = sorted(self._bearers(), key=Counter.total, reverse=True)
        if len(ranked) > 1 and ranked[0].total() < _PREVAILING * ranked[1].total():
            return self.surname
        return max(ranked[0], key=lambda form: (form.count(" "), "." not in form, ranked[0][form]))

    def _bearers(self) -> list[Counter[str]]:
        """Give the forms by who bears them: "Olsen Berg" is "Jan Olsen Berg" once more."""
        if len(self.forms) > _MOST_BEARERS:
            return list(self.forms.values())
        bearers: list[Counter[str]] = []
        for forms in sorted(self.forms.values(), key=_longest, reverse=True):
            fuller = [
                other
                for other in bearers
                if all(any(full.endswith(f" {form}") for full in other) for form in forms)
            ]
            fuller = fuller or [other for other in bearers if _is_initial_of(forms, other)]
            if len(fuller) == 1:
                fuller[0].update(forms)
            else:
                bearers.append(Counter(forms))
        return bearers

    @property
    def is_female(self) -> bool | None:
        """Whether it is a woman; None when the text does not say or says both."""
        for sex in (True, False):
            if self.shown[sex] and self.shown[sex] >= _PREVAILING * self.shown[not sex]:
                return sex
        return None

    def could_be(self, text: str, *, a_woman: bool) -> bool:
        """Tell whether nothing speaks against "she" (or against "he")."""
        if not self.shown:
            for end in self.ends[:_ENOUGH]:
                pronoun = _PRONOUN_OF_IT.match(text, end)
                if pronoun is not None:
                    self.shown[pronoun["she"] is not None] += 1
            given = None if self.forms else is_womans(self.surname)
            if given is not None and not self.shown:
                self.shown[given] += 1
        return self.is_female in {None, a_woman}


def _is_initial_of(forms: Counter[str], others: Counter[str]) -> bool:
    """Tell whether forms begin with the initial of a name that others have: "J. Berg"."""
    first = next(iter(forms)).partition(" ")[0]
    is_initial = first.endswith(".") and len(first) == len("J.")
    return is_initial and all(other.startswith(first[0]) for other in others)


def _longest(forms: Counter[str]) -> int:
    return max(map(len, forms))
