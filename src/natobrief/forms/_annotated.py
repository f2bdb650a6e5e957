"""Targets and selectors of annotations: written, and read back whoever wrote them."""

from __future__ import annotations

from typing import Any, final

from attrs import frozen

from natobrief.diagnostics import Code
from natobrief.errors import ValidationError
from natobrief.forms._anchor import Quote
from natobrief.forms._faults import Fault, MismatchError, described
from natobrief.model import Evidence, Origin
from natobrief.span import Span

#: How much text beside the words is written.
_BESIDE = 32


@final
@frozen(kw_only=True)
class Note:
    """Evidence whose words have no place yet."""

    #: What it is for, where it comes from, and what read it.
    pointer: str
    origin: Origin
    rule: str
    #: Its words, one for each target that says which.
    quotes: tuple[Quote, ...]

    def evidence(self, spans: tuple[Span, ...]) -> Evidence:
        """Make evidence of it, with the places of its words."""
        return Evidence(pointer=self.pointer, origin=self.origin, rule=self.rule, spans=spans)


def target(span: Span, text: str, page: str) -> dict[str, Any]:
    """Write where words stand: by themselves with the text beside them, and by their place."""
    place = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    selectors: list[dict[str, Any]] = [place]
    if span.end <= len(text):
        quote = {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - _BESIDE) : span.start],
            "suffix": text[span.end : span.end + _BESIDE],
        }
        selectors.insert(0, quote)
    return {"source": page, "selector": selectors}


def notes_in(document: Any) -> tuple[list[Note], list[Any], list[Fault]]:  # noqa: ANN401 - JSON
    """Read annotations: those of ours, those of others as they are, and what is wrong with ours."""
    page = document.get("first")
    items = page.get("items", []) if isinstance(page, dict) else None
    if not isinstance(items, list):
        mismatch = MismatchError(Code.WRONG_TYPE, "a page with a list of items", described(page))
        return [], [], [Fault.of(mismatch, ("first",))]
    notes: list[Note] = []
    others: list[Any] = []
    faults: list[Fault] = []
    for index, item in enumerate(items):
        if not isinstance(item, dict) or "natobrief:pointer" not in item:
            others.append(item)
            continue
        try:
            notes.append(_note(item))
        except MismatchError as error:
            faults.append(Fault.of(error, ("first", "items", index)))
    return notes, others, faults


def _note(item: dict[str, Any]) -> Note:
    """Read an annotation of ours.

    Raises:
        MismatchError: A member of it is not what it should be.
    """
    targets = item.get("target")
    quotes = [_quote(each) for each in (targets if isinstance(targets, list) else [targets])]
    found = [quote for quote in quotes if quote is not None]
    try:
        note = Note(
            pointer=item["natobrief:pointer"],
            origin=Origin(str(item.get("natobrief:origin"))),
            rule=item["natobrief:rule"],
            quotes=tuple(found),
        )
        note.evidence((Span(0, 1),))  # its other fields are checked before the text is searched
    except (KeyError, ValueError) as error:
        found_words = str(error).partition("\n")[2] or str(error)
        raise MismatchError(Code.IMPOSSIBLE_VALUE, "evidence", found_words) from None
    if note.origin is Origin.STATED and not found:
        raise MismatchError(Code.MISSING_FIELD, "a target with a selector", "none", "target")
    return note


def _quote(found: object) -> Quote | None:
    """Read the selectors of a target; None where there are none of those that we know."""
    selectors = found.get("selector") if isinstance(found, dict) else None
    kinds = {
        each.get("type"): each
        for each in (selectors if isinstance(selectors, list) else [selectors])
        if isinstance(each, dict)
    }
    words, place = kinds.get("TextQuoteSelector", {}), kinds.get("TextPositionSelector", {})
    exact, prefix, suffix = (_text(words, name) for name in ("exact", "prefix", "suffix"))
    span = _span(place)
    if not exact and span is None:
        return None
    return Quote(exact=exact, prefix=prefix, suffix=suffix, span=span)


def _text(selector: dict[str, Any], name: str) -> str:
    value = selector.get(name, "")
    return value if isinstance(value, str) else ""


def _span(selector: dict[str, Any]) -> Span | None:
    try:
        return Span(selector.get("start", -1), selector.get("end", -1))
    except ValidationError:
        return None
