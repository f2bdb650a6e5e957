"""The format of a file, by its bytes and its name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from natobrief import UnsupportedFormat, extract, read, read_page
from natobrief.inputs.sniff import sniff

TEXT = "NATO Defence Ministers will meet in Oslo, Norway on 29-30 April 2031."


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        pytest.param(b"It rained.", "", "text", id="text"),
        pytest.param(b"", "", "text", id="nothing"),
        pytest.param(b"\n <!DOCTYPE HTML PUBLIC>", "", "html", id="doctype"),
        pytest.param(b"\xef\xbb\xbf<html lang=en>", "", "html", id="html after a mark"),
        pytest.param(b"<?xml version='1.0'?><!-- a --><!-- b --><html>", "", "html", id="xhtml"),
        pytest.param("<!doctype html><p>é".encode("utf-16"), "", "html", id="utf-16"),
        pytest.param("<!doctype html><p>é".encode("utf-32"), "", "html", id="utf-32"),
        pytest.param(
            "\ufeff<!doctype html><p>é".encode("utf-32-be"), "", "html", id="the other utf-32"
        ),
        pytest.param(b"<html>", "release.txt", "html", id="the bytes weigh more"),
        pytest.param(b"<p>One.</p><p>Two.</p>", "", "html", id="a piece of a page"),
        pytest.param(b"The tag <br> and x < y.", "", "text", id="a tag in prose"),
        pytest.param(b"It rained.", "a.HTM", "html", id="html by name"),
        pytest.param(b"It rained.", "a.mhtml", "email", id="mhtml by name"),
        pytest.param(b"<html>", "a.md", "markdown", id="markdown by name"),
        pytest.param(b"# It rained", "", "text", id="markdown is not guessed"),
        pytest.param(b"MIME-Version: 1.0\r\nSubject: a\r\n\r\nb", "", "email", id="e-mail"),
        pytest.param(b"From a@b Mon\nReceived: x\n y\nDate: z\n\n", "a.txt", "email", id="mailbox"),
        pytest.param(b"From: a\nSent: b\nSubject: c\n\nd", "", "text", id="pasted headers"),
        pytest.param(b"Content-Type: a\n\nb", "", "text", id="one header"),
        pytest.param(b"It rained.", "a.txt", "text", id="text by name"),
        pytest.param(b"<!---->" * 600, "", "text", id="comments without end"),
    ],
)
def test_sniff(data: bytes, name: str, expected: str) -> None:
    assert sniff(data, name) == expected


def test_libraries_are_imported_when_a_file_needs_them() -> None:
    heavy = "{'email.parser', 'lxml', 'markdown_it'} & {*sys.modules}"
    run = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", f"import natobrief, sys; natobrief.read_page(b''); print({heavy})"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "set()\n"


class TestFiles:
    """A path may be a string or a path; what cannot be read is an error as Python gives it."""

    @pytest.mark.parametrize("kind", [str, Path])
    def test_a_path(self, kind: type[str | Path], tmp_path: Path) -> None:
        path = tmp_path / "release.txt"
        path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
        page = read_page(kind(path))
        assert (page.text, page.format, page.charset) == (TEXT, "text", "utf-8")
        assert read(kind(path)) == extract(TEXT).brief

    def test_the_name_tells(self, tmp_path: Path) -> None:
        path = tmp_path / "release.md"
        path.write_text(f"**NATO**{TEXT[4:]}", encoding="utf-8")
        assert read_page(path).text == TEXT

    def test_a_format_that_is_named(self) -> None:
        assert read_page(f"<p>{TEXT}".encode(), "text").text == f"<p>{TEXT}"
        assert read_page(f"<p>{TEXT}".encode(), "html").text == TEXT

    def test_no_such_file(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            read(tmp_path / "none.html")

    def test_no_such_format(self) -> None:
        with pytest.raises(
            UnsupportedFormat, match="'docx' is not supported here; choose from text"
        ):
            read(b"", "docx")
