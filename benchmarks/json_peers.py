"""How fast a brief is written as JSON and read back, beside pydantic 2 and msgspec.

    pip install orjson pydantic msgspec
    python benchmarks/json_peers.py

The peers get classes made from ours, field by field, frozen and strict, and read and write the same
bytes. They check types; what our constructors refuse beyond them - blank texts, days out of order,
unknown countries - they let pass. Times are ratios to ours, all taken in turns in one run.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from time import perf_counter
from types import GenericAlias, NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs
import msgspec
import orjson
import pydantic

from natobrief import Brief, Country, dumps, extract, loads
from natobrief.checks.subject import Subject
from natobrief.forms._wire import TAGGED

RELEASE = Path(__file__).parent.parent / "examples" / "bucharest-2022.txt"
_ROUNDS = 60
_Make = Callable[[Any], Any]


def _annotation(annotation: Any, make: _Make) -> Any:  # noqa: ANN401 - any annotation
    """Write an annotation of ours with the classes of a peer."""
    if get_origin(annotation) in {Union, UnionType}:
        arms = [_annotation(arm, make) for arm in get_args(annotation)]
        if make is struct_of and {date, datetime} <= set(arms):
            arms = [str, NoneType]  # no union of msgspec holds both
        return Union[tuple(arms)]  # noqa: UP007 - made when it runs
    if get_origin(annotation) is tuple:
        return GenericAlias(tuple, (_annotation(get_args(annotation)[0], make), ...))
    if annotation is Country:
        return str
    if annotation in {str, int, date, datetime, NoneType} or issubclass(annotation, Enum):
        return annotation
    return make(annotation)


@cache
def pydantic_of(kind: Any) -> Any:  # noqa: ANN401 - a class made when it runs
    """Make a class of pydantic of one of ours."""
    fields: dict[str, Any] = {}
    if kind in TAGGED:
        fields["type"] = (Literal[kind.__name__], kind.__name__)
    if kind is Brief:
        fields["schema_version"] = (str, "1")
    for each in attrs.fields(kind):
        if each.name != "extra":
            default = ... if each.default is attrs.NOTHING else each.default
            fields[each.name] = (_annotation(each.type, pydantic_of), default)
    config = pydantic.ConfigDict(frozen=True, extra="forbid")
    return pydantic.create_model(kind.__name__, __config__=config, **fields)


@cache
def struct_of(kind: Any) -> Any:  # noqa: ANN401 - a class made when it runs
    """Make a struct of msgspec of one of our classes."""
    fields: list[Any] = [("schema_version", str, "1")] if kind is Brief else []
    for each in attrs.fields(kind):
        if each.name != "extra":
            annotation = _annotation(each.type, struct_of)
            is_needed = each.default is attrs.NOTHING
            fields.append(
                (each.name, annotation) if is_needed else (each.name, annotation, each.default)
            )
    options: dict[str, Any] = {"frozen": True, "kw_only": True, "forbid_unknown_fields": True}
    if kind in TAGGED:
        options |= {"tag_field": "type", "tag": kind.__name__}
    return msgspec.defstruct(kind.__name__, fields, **options)


def fastest(tasks: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Time tasks in turns and return the fastest round of each, in seconds."""
    best = dict.fromkeys(tasks, float("inf"))
    for _ in range(_ROUNDS):
        for name, task in tasks.items():
            start = perf_counter()
            task()
            best[name] = min(best[name], perf_counter() - start)
    return best


def main() -> None:
    """Print the ratios."""
    brief = extract(RELEASE.read_text(encoding="utf-8")).brief
    data = dumps(brief).encode()
    model, struct = pydantic_of(Brief), struct_of(Brief)
    modelled, held = model.model_validate_json(data), msgspec.json.decode(data, type=struct)
    assert orjson.loads(modelled.model_dump_json()) == orjson.loads(data)  # noqa: S101 - a guard
    decoder, encoder = msgspec.json.Decoder(struct), msgspec.json.Encoder()
    count = sum(map(len, Subject(brief).objects.values())) + len(brief.evidence)
    print(f"{count} objects, {len(data)} bytes; times as a part of those of natobrief")
    written = fastest(
        {
            "natobrief": lambda: dumps(brief),
            "pydantic": modelled.model_dump_json,
            "msgspec": lambda: encoder.encode(held),
        }
    )
    read = fastest(
        {
            "natobrief": lambda: loads(data),
            "pydantic": lambda: model.model_validate_json(data),
            "msgspec": lambda: decoder.decode(data),
        }
    )
    for what, times in (("dumps", written), ("loads", read)):
        for name, each in times.items():
            print(f"{what} {name:10} {each / times['natobrief']:6.3f}")


if __name__ == "__main__":
    main()
