"""Bytes into text: marks, truth before declarations, and windows-1252 for the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import UnsupportedFormat
from natobrief.inputs.charset import decode


@pytest.mark.parametrize(
    ("data", "declared", "expected"),
    [
        pytest.param(b"\xef\xbb\xbf\xc3\xa9", "latin-1", ("é", "utf-8"), id="mark"),
        pytest.param(b"\xff\xfe\xe9\0", None, ("é", "utf-16-le"), id="mark of utf-16"),
        pytest.param(b"\xfe\xff\0\xe9", None, ("é", "utf-16-be"), id="the other"),
        pytest.param(b"\xff\xfe\0\0\xe9\0\0\0", None, ("é", "utf-32-le"), id="of utf-32"),
        pytest.param(b"\0\0\xfe\xff\0\0\0\xe9", None, ("é", "utf-32-be"), id="the other of it"),
        pytest.param("NATO".encode("utf-16-le"), None, ("NATO", "utf-16-le"), id="no mark"),
        pytest.param("NATO".encode("utf-16-be"), None, ("NATO", "utf-16-be"), id="nor here"),
        pytest.param("é".encode(), "iso-8859-1", ("é", "utf-8"), id="a lie: it is utf-8"),
        pytest.param(b"\xe9", "utf-8", ("é", "cp1252"), id="a lie: it is not"),
        pytest.param(b"\x93a\x94 \x80", "iso-8859-1", ("“a” €", "cp1252"), id="latin-1"),
        pytest.param(b"\xcf\xf0", "windows-1251", ("Пр", "cp1251"), id="cyrillic"),
        pytest.param(b"\xb1", "ISO-8859-2", ("ą", "iso8859-2"), id="central european"),
        pytest.param(b"\xe9", "unicode_escape", ("é", "cp1252"), id="no encoding of text"),
        pytest.param(b"\xe9", "hex", ("é", "cp1252"), id="nor this"),
        pytest.param(b"\xe9", "x\0", ("é", "cp1252"), id="no label"),
        pytest.param(b"\xe9\x81", None, ("é\ufffd", "cp1252"), id="a byte without a meaning"),
        pytest.param(b"charset='koi8-r'>\xf0", None, ("charset='koi8-r'>П", "koi8-r"), id="meta"),
        pytest.param(b"charset=utf-16>\xe9", None, ("charset=utf-16>é", "cp1252"), id="meta lies"),
        pytest.param(b"abc", None, ("abc", "utf-8"), id="ascii"),
        pytest.param(b"", None, ("", "utf-8"), id="nothing"),
    ],
)  # fmt: skip
def test_decode(data: bytes, declared: str | None, expected: tuple[str, str]) -> None:
    assert decode(data, declared) == expected


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"%PDF-1.4", "PDF"),
        (b"PK\x03\x04", "ZIP or Office document"),
        (b"\xd0\xcf\x11\xe0", "old Office document"),
        (b"{\\rtf1", "RTF"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"abc\x00d\xff", "binary data, with byte 0x00 at offset 3"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, found: str) -> None:
    with pytest.raises(UnsupportedFormat) as caught:
        decode(data)
    assert caught.value.asked == found
    assert str(caught.value) == (
        f"format {found!r} is not supported here; choose from text, markdown, html, email"
    )


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-8-sig"])
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_what_was_written_comes_back(charset: str, text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode(text.encode(charset))[0] == text or charset == "utf-8"


@given(data=st.binary(), declared=st.none() | st.text())
def test_any_bytes(data: bytes, declared: str | None) -> None:
    try:
        text, _ = decode(data, declared)
    except UnsupportedFormat:
        return
    assert text.encode().decode() == text
