"""What `natobrief` offers, pinned: a name is added or taken away on purpose, never by accident."""

from __future__ import annotations

import ast
from pathlib import Path

import natobrief
from natobrief import model


def declared() -> list[str]:
    """Return the names that the facade's source lists in a literal ``__all__``."""
    tree = ast.parse(Path(natobrief.__file__).read_text(encoding="utf-8"))
    [names] = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    listed: list[str] = ast.literal_eval(names)
    return listed


def imported() -> set[str]:
    """Return the names that the facade's source imports."""
    tree = ast.parse(Path(natobrief.__file__).read_text(encoding="utf-8"))
    return {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def test_the_list_is_literal_sorted_and_without_doubles() -> None:
    assert declared() == sorted(set(declared())) == natobrief.__all__


def test_all_that_is_imported_is_offered() -> None:
    assert imported() == set(declared())


def test_every_name_is_there() -> None:
    assert [name for name in declared() if not hasattr(natobrief, name)] == []


def test_every_class_of_the_model_is_offered() -> None:
    assert set(model.__all__) <= set(declared())


def test_the_facade_holds_no_logic() -> None:
    tree = ast.parse(Path(natobrief.__file__).read_text(encoding="utf-8"))
    assert {type(node) for node in tree.body} <= {ast.Expr, ast.ImportFrom, ast.Assign}
