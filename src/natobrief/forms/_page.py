"""A page of a width, which knows the words behind each value of a brief."""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

from natobrief.forms._lines import wrap
from natobrief.forms._wording import quoted, visible
from natobrief.model import Brief, Evidence, Origin

#: How far the values of labelled lines stand in.
_LABEL = 10
_LONGEST_QUOTATION = 60
_GAP = "   "


@final
class Page:
    """Writes lines about a brief.

    Args:
        brief: The brief with its evidence.
        width: Columns. Only a word that is wider makes a line wider.
    """

    def __init__(self, brief: Brief, width: int) -> None:
        """Sort the evidence by the values that it is for, and by those that hold them."""
        self._width = width
        self._text = brief.source.text
        self._by_pointer: dict[str, list[Evidence]] = {}
        for item in brief.evidence:
            pointer = item.pointer
            while pointer:
                self._by_pointer.setdefault(pointer, []).append(item)
                pointer = pointer.rpartition("/")[0]

    def wrap(self, text: str, indent: str = "", first: str | None = None) -> list[str]:
        """Wrap text; ``first`` stands before its first line in place of the indent."""
        return wrap(text, self._width, indent, first)

    def back(
        self, text: str, pointers: Iterable[str], indent: str, first: str | None = None
    ) -> list[str]:
        """Wrap text with the words behind it: beside it if they fit, else below."""
        lines = self.wrap(text, indent, first)
        words = self.words_behind(pointers)
        if not words:
            return lines
        if len(lines) == 1 and len(lines[0] + _GAP + words) <= self._width:
            return [lines[0] + _GAP + words]
        return [*lines, *self.wrap(words, f"{indent}  ", indent)]

    def label(self, label: str, text: str, pointer: str) -> list[str]:
        """Wrap text beside a label, with the words behind it."""
        return self.back(text, [pointer], " " * _LABEL, f"  {label}".ljust(_LABEL))

    def words_behind(self, pointers: Iterable[str]) -> str:
        """Quote the words behind some values, and say when a value only follows from them.

        Args:
            pointers: JSON Pointers of the values; evidence for what they hold counts too.

        Returns:
            An arrow and the words, each once; empty when the brief names none.
        """
        found = [item for pointer in pointers for item in self._by_pointer.get(pointer, ())]
        stated = self._quotations(item for item in found if item.origin is Origin.STATED)
        inferred = [each for each in self._quotations(found) if each not in stated]
        parts = [", ".join(stated)] if stated else []
        parts += [f"inferred from {', '.join(inferred)}"] if inferred else []
        return f"← {'; '.join(parts)}" if parts else ""

    def _quotations(self, items: Iterable[Evidence]) -> list[str]:
        spans = sorted({span for item in items for span in item.spans})
        words = [_shortened(visible(span.of(self._text))) for span in spans]
        return list(dict.fromkeys(quoted(each) for each in words if each))


def _shortened(text: str) -> str:
    """Cut a long quotation in its middle: its ends say where it stands."""
    if len(text) <= _LONGEST_QUOTATION:
        return text
    half = _LONGEST_QUOTATION // 2
    head, tail = text[:half], text[-half:]
    return f"{head.rpartition(' ')[0] or head} ... {tail.partition(' ')[2] or tail}"
