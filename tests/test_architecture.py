"""The folders are the data flow: imports point one way, functions and files stay small."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import natobrief

ROOT = Path(natobrief.__file__).parent

#: The layers, lowest first: a part may import parts of lower layers, and modules of its own.
LAYERS: Mapping[str, int] = {
    "span": 0,
    "diagnostics": 0,
    "errors": 0,
    "data": 1,
    "model": 2,
    "reference": 3,
    "lexicon": 3,
    "inputs": 4,
    "text": 4,
    "rules": 5,
    "assemble": 6,
    "reading": 7,
    "files": 8,
}
BASE = frozenset(name for name, layer in LAYERS.items() if layer == 0)

#: Parts that stand beside the flow, with all that they may import.
BESIDE: Mapping[str, frozenset[str]] = {
    "forms": BASE | {"data", "forms", "model"},
    "checks": BASE | {"forms", "model", "reference", "lexicon", "text", "rules", "reading"},
}

#: The facade re-exports from every part; no part imports it to reach another.
FACADE = "natobrief"

LONGEST_FUNCTION = 60
LONGEST_FILE = 400


def modules() -> list[str]:
    """List the modules of the package by their dotted names below it, the facade as its own."""
    paths = sorted(path.relative_to(ROOT) for path in ROOT.rglob("*.py"))
    names = [path.with_suffix("").as_posix().replace("/", ".") for path in paths]
    return [name.removesuffix(".__init__") if name != "__init__" else FACADE for name in names]


MODULES = modules()


def path_of(module: str) -> Path:
    """Return the file of a module."""
    stem = ROOT if module == FACADE else ROOT.joinpath(*module.split("."))
    return stem / "__init__.py" if stem.is_dir() else stem.with_suffix(".py")


def tree_of(module: str) -> ast.Module:
    """Parse a module."""
    return ast.parse(path_of(module).read_text(encoding="utf-8"))


def part_of(module: str) -> str:
    """Return the part of the package to which a module belongs."""
    return module.partition(".")[0]


def imports_in(nodes: Iterator[ast.AST]) -> set[str]:
    """Return the modules of the package that these nodes import."""
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    ours = {name.removeprefix("natobrief.") for name in found if name.startswith("natobrief.")}
    facade = {FACADE for name in found if name == "natobrief"}
    return {nearest_module(name) for name in ours} | facade


def nearest_module(name: str) -> str:
    """Return the module that a dotted name is, or is defined in."""
    while name not in MODULES:
        if "." not in name:
            return FACADE
        name = name.rpartition(".")[0]
    return name


def imports_of(module: str) -> set[str]:
    """Return every module of the package that a module imports, inside functions too."""
    return imports_in(ast.walk(tree_of(module)))


def loads_of(module: str) -> set[str]:
    """Return the modules of the package that must be loaded before a module is."""
    outside = (node for node in tree_of(module).body)
    return imports_in(outside)


def may_import(part: str, other: str) -> bool:
    """Tell whether a part may import another; a part that no table names stands on top."""
    if other == part:
        return True
    if part in BESIDE:
        return other in BESIDE[part]
    if part in LAYERS:
        return other in LAYERS and (
            LAYERS[other] < LAYERS[part] or LAYERS[other] == LAYERS[part] == 0
        )
    return other != FACADE or part in {"__main__", "cli"}


def functions_of(module: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Give the functions of a module, methods too."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


class TestFlow:
    """Imports point one way."""

    @pytest.mark.parametrize("module", [name for name in MODULES if name != FACADE])
    def test_a_module_imports_lower_layers_only(self, module: str) -> None:
        part = part_of(module)
        wrong = {name for name in imports_of(module) if not may_import(part, part_of(name))}
        assert not wrong, f"{module} must not import {sorted(wrong)}"

    def test_no_module_needs_itself_to_be_loaded(self) -> None:
        needed = {module: loads_of(module) - {module} for module in MODULES}
        while ready := [module for module, others in needed.items() if not others]:
            for module in ready:
                del needed[module]
            for others in needed.values():
                others.difference_update(ready)
        assert not needed, f"these import each other in a circle: {sorted(needed)}"

    def test_every_layer_exists(self) -> None:
        assert {part_of(module) for module in MODULES} >= set(LAYERS) | set(BESIDE)

    def test_hypothesis_stays_in_the_package_for_tests(self) -> None:
        using = {
            module
            for module in MODULES
            for node in ast.walk(tree_of(module))
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("hypothesis")
        }
        assert {part_of(module) for module in using} == {"testing"}


class TestSize:
    """What must be read at once is short."""

    @pytest.mark.parametrize("module", MODULES)
    def test_functions(self, module: str) -> None:
        long = [
            function.name
            for function in functions_of(module)
            if (function.end_lineno or 0) - function.lineno >= LONGEST_FUNCTION
        ]
        assert not long, f"longer than {LONGEST_FUNCTION} lines: {long}"

    @pytest.mark.parametrize("module", MODULES)
    def test_files(self, module: str) -> None:
        lines = path_of(module).read_text(encoding="utf-8").count("\n")
        assert lines <= LONGEST_FILE
