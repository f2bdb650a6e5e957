"""Who of a text has which rank, or an office of which sort: "the Admiral", "the minister"."""

from __future__ import annotations

from functools import cached_property
from typing import final

from natobrief.assemble.context import Context
from natobrief.assemble.same_office import but_general, folded_office
from natobrief.rules.name_words import NameWords


@final
class Ranks:
    """Tells who may be called by a rank or a role alone.

    Args:
        context: The text and who is who in it.
    """

    def __init__(self, context: Context) -> None:
        """Keep where to look; the text is read when first asked."""
        self._context = context

    def holders(self, rank: str) -> set[int]:
        """Return the persons who have a rank before their name, else those in such an office."""
        return self._ranks.get(rank.casefold(), set()) or self._in_role(rank)

    def _in_role(self, role: str) -> set[int]:
        """Return the persons of the text whose office is one of a sort: "the minister"."""
        known = enumerate(self._context.people.known)
        word = role.casefold()
        held = ((index, folded_office(each.office or "")) for index, each in known)
        return {index for index, office in held if word in but_general(office, word).split()}

    @cached_property
    def _ranks(self) -> dict[str, set[int]]:
        """Tell who has which rank, by the words before the names; a vice-admiral is an admiral."""
        ranks: dict[str, set[int]] = {}
        for mark in self._context.marked.marks:
            if not isinstance(mark.value, NameWords):
                continue
            titles = self._context.text[mark.span.start : mark.value.span.start]
            for word in titles.replace("-", " ").casefold().split():
                index = self._context.people.meant_at[mark.span.start]
                ranks.setdefault(word, set()).add(index)
        return ranks
