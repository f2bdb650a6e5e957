"""How far the program is, shown where somebody looks on, and nowhere else."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr
from pathlib import Path

import pytest

from natobrief.cli import main
from natobrief.cli.progress import progress

RELEASE = "NATO Defence Ministers will meet in Oslo, Norway on 29-30 April 2031."


class Terminal(io.StringIO):
    """A stream that somebody looks at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a terminal be a usual one of 60 columns."""
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def terminal() -> Terminal:
    """Return what stands for standard error: pytest would put its own there again."""
    return Terminal()


@pytest.fixture
def without_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the extra ``cli`` be absent."""
    monkeypatch.delitem(sys.modules, "natobrief.cli.bar", raising=False)
    monkeypatch.setitem(sys.modules, "rich", None)


def screen(text: str) -> list[str]:
    """Return what a terminal shows after a text whose lines are written over."""
    lines = []
    for line in text.split("\n"):
        shown = ""
        for part in line.split("\r"):
            shown = part + shown[len(part) :]
        lines.append(shown.rstrip())
    return lines


class TestLine:
    """Without the extra, a line is written over and over."""

    @pytest.mark.usefixtures("without_rich")
    def test_a_line(self, terminal: Terminal) -> None:
        with redirect_stderr(terminal), progress(4, "out") as shown:
            shown.step()
            assert screen(terminal.getvalue()) == ["natobrief: 25 %"]
            shown.say("odd")
            assert screen(terminal.getvalue()) == ["odd", "natobrief: 25 %"]
            shown.step(0)
            shown.step(2)
            assert screen(terminal.getvalue()) == ["odd", "natobrief: 75 %"]
        assert screen(terminal.getvalue()) == ["odd", ""]

    @pytest.mark.usefixtures("without_rich")
    def test_it_is_gone_when_the_program_is_stopped(self, terminal: Terminal) -> None:
        def stop() -> None:
            with redirect_stderr(terminal), progress(4, "out") as shown:
                shown.step()
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            stop()
        assert screen(terminal.getvalue()) == [""]

    @pytest.mark.usefixtures("without_rich")
    def test_nothing_to_say(self, terminal: Terminal) -> None:
        with redirect_stderr(terminal), progress(4, "out") as shown:
            shown.say("odd")
        assert terminal.getvalue() == "odd\n"


class TestBar:
    """With the extra, a bar."""

    def test_a_bar(self, terminal: Terminal) -> None:
        with redirect_stderr(terminal), progress(4, "out") as shown:
            shown.step(3)
            shown.say(f"[red]odd[/red] :smile: {'x' * 80}")
        text = terminal.getvalue()
        assert "75%" in text
        assert f"[red]odd[/red] :smile: {'x' * 80}\n" in text
        assert text.endswith("\x1b[2K")  # the bar is gone

    @pytest.mark.parametrize("name", ["NO_COLOR", "TERM"])
    def test_no_colours_where_they_are_forbidden(
        self, name: str, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(name, "dumb")
        with redirect_stderr(terminal), progress(4, "out") as shown:
            shown.step(3)
        assert "\x1b[3" not in terminal.getvalue()


class TestNothing:
    """Where it is of no use nothing is shown."""

    @pytest.mark.parametrize(
        ("total", "output", "is_seen"),
        [
            pytest.param(1, "out", True, id="soon done"),
            pytest.param(0, "out", True, id="of unknown length"),
            pytest.param(9, "-", True, id="in the way"),
            pytest.param(9, "out", False, id="unseen"),
        ],
    )
    def test_nothing(
        self,
        total: int,
        output: str,
        is_seen: bool,  # noqa: FBT001 - a row
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        stream = Terminal() if is_seen else io.StringIO()
        monkeypatch.setattr(sys, "stderr", stream)
        monkeypatch.setattr(sys, "stdout", Terminal())
        with progress(total, output) as shown:
            shown.step()
            shown.say("odd")
        assert stream.getvalue() == "odd\n"

    @pytest.mark.parametrize("stream", [None, "closed"])
    def test_no_standard_error(self, stream: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
        closed = io.StringIO()
        closed.close()
        monkeypatch.setattr(sys, "stderr", closed if stream else None)
        with progress(9, "out") as shown:
            shown.step()
        assert (stream is None) is (sys.stderr is None)


def test_a_program_shows_how_far_it_is(terminal: Terminal, tmp_path: Path) -> None:
    """Reading many, or a large file of briefs, is shown."""
    names = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    for name in names:
        Path(name).write_text(RELEASE, encoding="utf-8")
    briefs, out = str(tmp_path / "briefs.jsonl"), str(tmp_path / "out.jsonl")
    with redirect_stderr(terminal):
        assert main(["parse", *names, "-o", briefs]) == 0
    assert "100%" in terminal.getvalue()
    shown = len(terminal.getvalue())
    with redirect_stderr(terminal):
        assert main(["convert", briefs, "-o", out]) == 0
    assert len(terminal.getvalue()) == shown
    line = Path(briefs).read_text(encoding="utf-8").splitlines()[0]
    large = tmp_path / "large.jsonl"
    large.write_text(f"{line}{' ' * 1_000_000}\n", encoding="utf-8")
    with redirect_stderr(terminal):
        assert main(["convert", str(large), "-o", out]) == 0
    assert "100%" in terminal.getvalue()[shown:]
