"""What `natobrief` offers, pinned: a name is added or taken away on purpose, never by accident."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

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
    """Return the names that the facade's source imports from the package."""
    tree = ast.parse(Path(natobrief.__file__).read_text(encoding="utf-8"))
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("natobrief")
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


def test_the_facade_holds_no_logic_but_a_late_import() -> None:
    tree = ast.parse(Path(natobrief.__file__).read_text(encoding="utf-8"))
    assert {type(node) for node in tree.body} <= {ast.Expr, ast.ImportFrom, ast.Assign, ast.If}


def test_the_reference_is_imported_when_first_used() -> None:
    asked = "import natobrief, sys; print('natobrief.reference' in sys.modules)"
    used = "natobrief.reference.status_on; print('natobrief.reference' in sys.modules)"
    command = [sys.executable, "-c", f"{asked}; {used}"]
    run = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - ours
    assert run.stdout.split() == ["False", "True"]


def test_what_is_imported_late_is_listed() -> None:
    asked = "import natobrief; print(*set(natobrief.__all__) - set(dir(natobrief)))"
    command = [sys.executable, "-c", asked]
    run = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - ours
    assert run.stdout.split() == []


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = natobrief.nonsense  # type: ignore[attr-defined]
