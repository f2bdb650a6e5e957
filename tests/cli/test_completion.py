"""Shells take the script that ``natobrief completion`` prints, and complete by it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from natobrief.cli import main
from natobrief.cli.completion import SHELLS

#: What shells run to say what they would offer, by what they have read; `$1` is the script.
_BASH = """
source "$1"
complete -p natobrief
COMP_WORDS=(natobrief {words}) COMP_CWORD={count}
_shtab_natobrief
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
_FISH = "source $argv[1]; complete --do-complete 'natobrief {words}'"
_ZSH = 'autoload -Uz compinit; compinit -u -D; eval "$(cat "$1")"; print $_comps[natobrief]'


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest) -> str:
    """Return a shell that this machine has."""
    name = str(request.param)
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    return name


@pytest.fixture
def script(shell: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Write the script of a shell to a file."""
    assert main(["completion", shell]) == 0
    path = tmp_path / "script"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    return path


def told(shell: str, *arguments: str, cwd: Path) -> list[str]:
    """Run a shell, and return the lines that it prints; it must not complain."""
    program = str(shutil.which(shell))
    done = subprocess.run(  # noqa: S603 - a shell of this machine
        [program, *arguments], capture_output=True, text=True, check=True, cwd=cwd
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def offered(shell: str, script: Path, words: str) -> list[str]:
    """Return what a shell offers after some words, the last of which is not finished."""
    if shell == "bash":
        code = _BASH.format(words=words, count=len(words.split()))
        first, *lines = told(shell, "-c", code, "bash", str(script), cwd=script.parent)
        assert first.endswith(" -F _shtab_natobrief natobrief")
        return lines
    code = _FISH.format(words=words)
    lines = told(shell, "--no-config", "-c", code, str(script), cwd=script.parent)
    return [line.partition("\t")[0] for line in lines]


def test_a_shell_takes_the_script(shell: str, script: Path) -> None:
    assert told(shell, "-n", str(script), cwd=script.parent) == []


@pytest.mark.parametrize("shell", ["bash", "fish"], indirect=True)
def test_a_shell_completes(shell: str, script: Path) -> None:
    assert "completion" in offered(shell, script, "comp")
    assert {*offered(shell, script, "parse --to j")} == {"json", "jsonl", "jsonld"}


@pytest.mark.parametrize("shell", ["bash", "fish"], indirect=True)
def test_files_are_completed(shell: str, script: Path) -> None:
    assert "script" in offered(shell, script, "parse -o scr")
    assert "script" in offered(shell, script, "convert scr")


@pytest.mark.parametrize("shell", ["zsh"], indirect=True)
def test_zsh_knows_what_completes(shell: str, script: Path) -> None:
    assert told(shell, "-f", "-c", _ZSH, "zsh", str(script), cwd=script.parent) == [
        "_shtab_natobrief"
    ]


def test_without_the_extra(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["completion", "bash"]) == 2
    assert "pip install 'natobrief[cli]'" in capsys.readouterr().err
