"""What README and docs tell people to type is what the command line takes."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from natobrief.cli import build_parser

ROOT = Path(__file__).parent.parent

_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`(natobrief [a-z]+ [^`\n]*[^`\n.])`")
#: What a shell does with what a program prints, and what a page leaves out.
_REST = re.compile(r"(?:\s(?:\d?>|\|)|\s*#).*")


def commands() -> list[str]:
    """List the commands, each once."""
    found = set()
    for page in (ROOT / "README.md", *ROOT.glob("docs/*/*.md")):
        text = page.read_text(encoding="utf-8")
        lines = [line for block in _BLOCK.findall(text) for line in block.splitlines()]
        found |= {line for line in lines if line.startswith("natobrief ")}
        found |= {each for each in _INLINE.findall(text) if not re.search(r"[A-Z[]|\\", each)}
    return sorted(found)


@pytest.mark.parametrize("command", commands())
def test_a_command_is_taken(command: str) -> None:
    arguments = shlex.split(_REST.sub("", command))[1:]
    assert build_parser().parse_args(arguments).run


def test_there_are_some() -> None:
    assert "natobrief parse releases/ -o meetings.jsonl" in commands()
