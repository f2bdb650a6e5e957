"""A release says the same on a page or in an e-mail as in plain text."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Brief, extract, extract_page, read, read_page
from natobrief.testing import Release, filler, releases
from tests.inputs.skeletons import SKELETONS, letter, paragraphs_of, tags
from tests.profiles import times

EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.txt"))
each_example = pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.stem)
each_skeleton = pytest.mark.parametrize("name", SKELETONS)
#: Of each way to write a page or an e-mail; what releases hold is varied over all of them.
fewer = times(1 / 4)
LETTERS = [("utf-8", "base64"), ("utf-8", "quoted-printable"), ("utf-8", "8bit")]


def facts(brief: Brief) -> Brief:
    """Return a brief without the text that it was read from, and where in it."""
    return attrs.evolve(brief, source=attrs.evolve(brief.source, text="-"), evidence=())


def evidence(brief: Brief) -> list[tuple[object, ...]]:
    """Return what backs each value: the words, wherever they stand."""
    return [
        (item.pointer, item.origin, item.rule, [span.of(brief.source.text) for span in item.spans])
        for item in brief.evidence
    ]


def assert_same(data: bytes, text: str, format: str) -> None:  # noqa: A002
    """See that a file gives what its release gives as text."""
    page = read_page(data)
    plain = extract("\n\n".join(paragraphs_of(text))).brief
    assert page.format == format
    assert paragraphs_of(page.text) == paragraphs_of(text)
    found = extract_page(page).brief
    assert facts(found) == facts(plain)
    assert evidence(found) == evidence(plain)


class TestPages:
    """Around a release, a page adds nothing and takes nothing away."""

    @each_skeleton
    @fewer
    @given(release=releases())
    def test_a_release(self, name: str, release: Release) -> None:
        data = SKELETONS[name](paragraphs_of(release.text)).encode()
        assert_same(data, release.text, "html")

    @each_skeleton
    @each_example
    def test_an_example(self, name: str, example: Path) -> None:
        text = example.read_text(encoding="utf-8")
        assert_same(SKELETONS[name](paragraphs_of(text)).encode(), text, "html")

    @given(release=releases(may_be_headed=False), menu=st.lists(filler(), max_size=5))
    def test_prose_in_menus_adds_nothing(self, release: Release, menu: list[str]) -> None:
        paragraphs = paragraphs_of(release.text)
        around = "".join(f"<nav>{tags(paragraphs_of(each))}</nav>" for each in menu)
        data = f"<html><body>{around}<div>{tags(paragraphs)}</div>{around}</body></html>"
        assert paragraphs_of(read_page(data.encode()).text) == paragraphs

    @pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
    @fewer
    @given(release=releases())
    def test_an_encoding(self, charset: str, release: Release) -> None:
        data = SKELETONS["article"](paragraphs_of(release.text)).encode(charset)
        assert_same(data, release.text, "html")


class TestLetters:
    """However an e-mail is encoded, it says the same."""

    @pytest.mark.parametrize(("charset", "encoding"), LETTERS)
    @fewer
    @given(release=releases())
    def test_plain(self, charset: str, encoding: str, release: Release) -> None:
        text = "\n\n".join(paragraphs_of(release.text))
        assert_same(letter(text, charset, encoding), text, "email")

    @pytest.mark.parametrize(("charset", "encoding"), LETTERS)
    @fewer
    @given(release=releases())
    def test_both(self, charset: str, encoding: str, release: Release) -> None:
        text = "\n\n".join(paragraphs_of(release.text))
        page = f"<html><body>{tags(paragraphs_of(text))}</body></html>"
        assert_same(letter(text, charset, encoding, page=page), text, "email")

    @each_example
    def test_an_example(self, example: Path) -> None:
        text = "\n\n".join(paragraphs_of(example.read_text(encoding="utf-8")))
        assert_same(letter(text, "utf-8", "quoted-printable"), text, "email")


class TestText:
    """Plain text is what it is."""

    @given(release=releases())
    def test_a_release(self, release: Release) -> None:
        assert read(release.text.encode()) == extract(release.text).brief
