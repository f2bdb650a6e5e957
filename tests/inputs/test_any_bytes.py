"""Whatever the bytes, the outcome is a page or an error of ours; and large ones take no age."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import NatobriefError, Page, read, read_page
from natobrief.inputs import INPUTS

_SCRAPS = st.sampled_from(
    [
        b"<", b">", b"</", b"<p>", b"</p>", b"<div>", b"</div>", b"<table><tr><td>", b"</td>",
        b"<br>", b"<a href=x>", b"</a>", b"<li>", b"<h1>", b"<!--", b"-->", b"<script>", b"<pre>",
        b"<title>", b"<meta name=date content=2022-02-30>", b'<script type="application/ld+json">',
        b'{"@type":["Article",1],"publisher":1}</script>', b"<link rel=canonical href='http://[x'>",
        b"&nbsp;", b"&#0;", b"&#xd800;", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r\n", b"\n\n",
        b"# ", b"- ", b"|a|b|\n|-|-|\n", b"```\n", b"---\n", b"[a](b)", b"From: ",
        b"Subject: =?x?b?=\n", b"MIME-Version: 1.0\n",
        b"Content-Type: multipart/mixed; boundary=b\n",
        b"--b\n", b"--b--\n",
        b"Content-Type: text/html; charset=utf-7\n", b"Content-Type: message/rfc822\n",
        b"Content-Transfer-Encoding: base64\n", b"Date: Mon, 99 Foo\n", b"To: <\n",
        "é".encode(), "é".encode("cp1252"), b"NATO Foreign Ministers will meet in Oslo.",
    ]
)  # fmt: skip
ANY = st.binary(max_size=200) | st.lists(_SCRAPS | st.binary(max_size=5), max_size=30).map(b"".join)

#: What makes careless readers slow, repeated to many thousand letters.
HOSTILE = [
    b"<div>", b"<b>", b"<p><a href=x>", b"<table><tr><td>", b"<ul><li>", b"<!--", b"<", b"&amp",
    b"<a><b><i>", b"<br>", b"<br>x", b"\n\n", b"</div>", b"<p>x", b"<pre>\n\n", b"<q>", b"<svg><a>",
]  # fmt: skip


@pytest.mark.parametrize("format", [None, *INPUTS])
@given(data=ANY)
@example(data=b"")
@example(data=b"<select>")
@example(data=b"Content-Type: :;1*\n\nx")
@example(data=b"Content-Disposition: >*0*=*text/;1*\n\nx")
@example(data=b"Content-Type: message/rfc822\n\nFrom: <\nTo: @@\nSubject: =?\xff?q?a?=\n\nx")
@example(data=b"<html><script type='application/ld+json'>" + b"[" * 100_000)
def test_only_our_errors(data: bytes, format: str | None) -> None:  # noqa: A002
    try:
        page = read_page(data, format)
    except NatobriefError:
        return
    assert isinstance(page, Page)
    page.text.encode()


@given(data=ANY)
def test_strict_reading_too(data: bytes) -> None:
    try:
        brief = read(data)
    except NatobriefError:
        return
    assert brief.meetings


@pytest.mark.parametrize("scrap", HOSTILE, ids=repr)
def test_tags_without_end(scrap: bytes) -> None:
    release = b"<p>NATO Foreign Ministers will meet in Oslo, Norway, on 5 May 2022 for talks.</p>"
    size = 400_000 if scrap == b"<div>" else 80_000
    page = read_page(b"<html><body>" + release + scrap * (size // len(scrap)), "html")
    assert page.text.startswith("NATO Foreign Ministers will meet in Oslo")


def test_parts_nested_without_end() -> None:
    head = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (index, index)
        for index in range(3000)
    )
    with pytest.raises(NatobriefError, match="nested too deeply"):
        read_page(b"MIME-Version: 1.0\n" + head, "email")
