"""Many files: each is read and written before the next, and none takes the others with it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import natobrief
from natobrief import Extraction, Page, dumps, extract, loads
from natobrief.cli import main
from natobrief.forms import Options, TextForm

RELEASE = "NATO Defence Ministers will meet in Oslo, Norway on 29-30 April 2031."
OTHER = "NATO Foreign Ministers will meet in Riga, Latvia on 5 May 2031."
RAIN = "It rained."

#: What files hold, and whether a brief can be made of it; of none of that an error is reported.
CONTENTS = {
    RELEASE.encode(): True,
    OTHER.encode(): True,
    RAIN.encode(): True,
    b"": True,
    b"%PDF-\xff": False,
}
contents = st.lists(st.sampled_from(sorted(CONTENTS)), min_size=1, max_size=5)


@contextmanager
def files(held: list[bytes], name: str = "release.txt") -> Iterator[tuple[Path, list[str]]]:
    """Write files of one name, each in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, data in enumerate(held):
            path = Path(folder, "in", str(number), name)
            path.parent.mkdir(parents=True)
            path.write_bytes(data)
            names.append(str(path))
        yield Path(folder), names


def run(*arguments: str) -> tuple[int, list[str]]:
    """Run the program; return its exit status and what it says."""
    with redirect_stderr(StringIO()) as said:
        status = main(arguments)
    return status, said.getvalue().splitlines()


def expected_status(held: list[bytes]) -> int:
    """Return the exit status that the guide promises."""
    if not any(map(CONTENTS.__getitem__, held)):
        return 2
    fine = {RELEASE.encode(), OTHER.encode()}
    return 0 if set(held) <= fine else 1


@given(contents)
def test_a_file_takes_what_can_be_read_in_order(held: list[bytes]) -> None:
    """What cannot be read is told at the end, a line each, and the rest is done."""
    with files(held) as (folder, names):
        out = folder / "out.jsonl"
        status, said = run("parse", *names, "-o", str(out))
        lines = out.read_text(encoding="utf-8").splitlines() if out.exists() else []
        bad = [name for name, data in zip(names, held, strict=True) if not CONTENTS[data]]
        told = [line for line in said if line.startswith("natobrief: ")]
    texts = [data.decode() for data in held if CONTENTS[data]]
    assert [loads(line).source.text for line in lines] == texts
    assert status == expected_status(held)
    assert told == said[len(said) - len(told) :]
    assert [line.split(": ")[1] for line in told] == bad


@given(contents, st.sampled_from(["json", "jsonl", "markdown", "html", "annotations", "jsonld"]))
@example([RELEASE.encode(), OTHER.encode()], "json")
def test_a_folder_takes_a_file_for_each(held: list[bytes], form: TextForm) -> None:
    """Releases of one name do not write over one another."""
    texts = [data.decode() for data in held if CONTENTS[data]]
    with files(held) as (folder, names):
        out = folder / "new" / "out"
        status, _ = run("parse", *names, "--to", form, "-o", f"{out}/")
        written = sorted(out.glob("*"), key=lambda path: (len(path.name), path.name))
        found = [path.read_text(encoding="utf-8") for path in written]
    assert status == expected_status(held)
    assert len(found) == len(texts)
    for text, data in zip(texts, found, strict=True):
        read = extract(text)
        options: Options = {"problems": read.problems} if form == "html" else {}
        told = dumps(read.brief, form, losses="ignore", **options)
        assert data == told.removesuffix("\n") + "\n"


class TestNames:
    """Files in a folder are called as what they are made of."""

    @pytest.mark.parametrize(
        ("names", "written"),
        [
            pytest.param(["a.txt"], ["a.json"], id="ending"),
            pytest.param(["a.txt", "A.html"], ["a.json", "A-2.json"], id="case"),
            pytest.param(
                ["a.txt", "a-2.txt", "b/a.txt"], ["a.json", "a-2.json", "a-3.json"], id="taken"
            ),
            pytest.param(["PR.2022.055"], ["PR.2022.055.json"], id="number"),
            pytest.param([".txt"], [".txt.json"], id="nothing but an ending"),
            pytest.param(
                ["caf\u00e9.txt", "cafe\u0301.txt"],
                ["caf\u00e9.json", "cafe\u0301-2.json"],
                id="accents",
            ),
        ],
    )
    def test_names(self, names: list[str], written: list[str], tmp_path: Path) -> None:
        paths = [tmp_path / "in" / name for name in names]
        for path in paths:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(RELEASE, encoding="utf-8")
        out = tmp_path / "out"
        out.mkdir()
        assert main(["parse", *map(str, paths), "-o", str(out)]) == 0
        assert sorted(path.name for path in out.iterdir()) == sorted(written)

    def test_one_that_cannot_be_written(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for name in ("a.txt", "b.txt"):
            (tmp_path / name).write_text(RELEASE, encoding="utf-8")
        taken = tmp_path / "out" / "a.json"
        taken.mkdir(parents=True)
        arguments = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
        assert main(["parse", *arguments, "-o", str(taken.parent)]) == 1
        assert capsys.readouterr().err == f"natobrief: {taken}: Is a directory\n"
        assert (tmp_path / "out" / "b.json").exists()

    def test_a_folder_that_cannot_be_made(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "a.txt"
        path.write_text(RELEASE, encoding="utf-8")
        assert main(["parse", str(path), "-o", f"{path}/out/"]) == 2
        assert capsys.readouterr().err == f"natobrief: {path}/out: Not a directory\n"


class TestWhole:
    """Nothing is ever half written."""

    @pytest.mark.parametrize("stop", [KeyboardInterrupt, RuntimeError])
    @pytest.mark.parametrize("after", [0, 1, 2])
    def test_what_stops_it_leaves_the_old_file(
        self, stop: type[BaseException], after: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        left = iter([extract(RELEASE)] * after)

        def read(_: Page) -> Extraction:
            try:
                return next(left)
            except StopIteration:
                raise stop from None

        monkeypatch.setattr(natobrief, "extract_page", read)
        with files([RELEASE.encode()] * 3) as (folder, names):
            out = folder / "out.jsonl"
            out.write_text("old", encoding="utf-8")
            try:
                status, _ = run("parse", *names, "-o", str(out))
            except RuntimeError:
                status = None
            assert status == (130 if stop is KeyboardInterrupt else None)
            assert out.read_text(encoding="utf-8") == "old"
            assert sorted(path.name for path in folder.iterdir()) == ["in", "out.jsonl"]

    def test_a_folder_keeps_what_was_whole(self, monkeypatch: pytest.MonkeyPatch) -> None:
        found = iter([extract(RELEASE)])

        def read(_: Page) -> Extraction:
            try:
                return next(found)
            except StopIteration:
                raise KeyboardInterrupt from None

        monkeypatch.setattr(natobrief, "extract_page", read)
        with files([RELEASE.encode()] * 3) as (folder, names):
            assert run("parse", *names, "-o", f"{folder}/out/") == (130, [])
            [path] = (folder / "out").iterdir()
            assert loads(path.read_bytes()) == extract(RELEASE).brief

    def test_one_is_written_before_the_next_is_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        written: list[int] = []

        with files([RELEASE.encode()] * 3) as (folder, names):
            out = folder / "out"

            def read(_: Page) -> Extraction:
                written.append(len(list(out.glob("*"))))
                return extract(RELEASE)

            monkeypatch.setattr(natobrief, "extract_page", read)
            assert run("parse", *names, "-o", f"{out}/") == (0, [])
        assert written == [0, 1, 2]

    @pytest.mark.parametrize("out", ["same", "link", "folder"])
    def test_no_file_that_is_read_is_written_over(
        self, out: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "release.json"
        path.write_text(RELEASE, encoding="utf-8")
        (tmp_path / "link").symlink_to(path)
        target = {"same": str(path), "link": str(tmp_path / "link"), "folder": f"{tmp_path}/"}
        assert main(["parse", str(path), "--from", "text", "-o", target[out]]) == 2
        assert "is read, and would be written over" in capsys.readouterr().err
        assert path.read_text(encoding="utf-8") == RELEASE

    @pytest.mark.parametrize("name", ["", "a\0b"])
    def test_no_name(self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "release.txt"
        path.write_text(RELEASE, encoding="utf-8")
        assert main(["parse", str(path), "-o", name]) == 2
        assert "is no name of a file" in capsys.readouterr().err


class TestForms:
    """What one file holds depends on the form."""

    @pytest.mark.parametrize(
        ("form", "hint"),
        [("json", "or write --to jsonl"), ("ics", "-o FOLDER/"), ("html", "-o FOLDER/")],
    )
    def test_a_form_of_one_brief_takes_no_second(
        self, form: str, hint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with files([RELEASE.encode()] * 2) as (_, names):
            out = tmp_path / "out"
            assert main(["parse", *names, "--to", form, "-o", str(out)]) == 2
        assert hint in capsys.readouterr().err
        assert not out.exists()

    def test_notes_stand_one_behind_the_other(self, capsys: pytest.CaptureFixture[str]) -> None:
        with files([RELEASE.encode(), OTHER.encode()]) as (_, names):
            assert main(["parse", *names, "--to", "markdown"]) == 0
        printed = capsys.readouterr()
        headings = [line for line in printed.out.splitlines() if line.startswith("# ")]
        assert headings == [
            "# Meeting of NATO Defence Ministers",
            "# Meeting of NATO Foreign Ministers",
        ]
        assert printed.err == (
            "natobrief: markdown does not hold /source/text, /meetings/*/venue/timezone, "
            "/evidence; natobrief.lost says why\n"
        )

    def test_what_no_calendar_takes_is_told(self, capsys: pytest.CaptureFixture[str]) -> None:
        with files([RELEASE.encode(), RAIN.encode()]) as (folder, names):
            assert main(["parse", *names, "--to", "ics", "-o", f"{folder}/out/"]) == 1
            assert [path.name for path in (folder / "out").iterdir()] == ["release.ics"]
        last = capsys.readouterr().err.splitlines()[-1]
        assert last.startswith(f"natobrief: {names[1]}: brief: expected a meeting with its days")

    def test_an_extra_that_is_missing_is_told_once(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        missing = natobrief.UnsupportedFormat("ics", ["ics"], extra="ical")

        def refuse(_: object) -> None:
            raise missing

        monkeypatch.setattr("natobrief.cli.writing.module_of", refuse)
        with files([RELEASE.encode()] * 2) as (folder, names):
            assert main(["parse", *names, "--to", "ics", "-o", f"{folder}/out/"]) == 2
        [line] = capsys.readouterr().err.splitlines()
        assert "natobrief[ical]" in line
