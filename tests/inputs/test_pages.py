"""Pages as sites of twenty years made them, with the text beside each that is the release."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from natobrief import Language, Page, read_page

PAGES = sorted(
    path for path in (Path(__file__).parent / "pages").iterdir() if path.suffix != ".txt"
)

#: What the pages state of themselves: title, day, address, publisher, language.
STATED = {
    "council-2020.html": (
        "Foreign Affairs Council (Defence), 17 November 2020 - The Council",
        date(2020, 11, 12), None, None, Language.EN,
    ),
    "forwarded-2022.eml": (
        "Chiefs of Defence to meet in Tirana", date(2022, 9, 12), None, None, None,
    ),
    "liste-2016.eml": (
        "[presse] Réunion des ministres de la Défense à Bruxelles",
        date(2016, 2, 8), None, None, Language.FR,
    ),
    "newsletter-2024.eml": (
        "Defence Ministers to meet in Brussels", date(2024, 2, 9), None, None, None,
    ),
    "portal-2012.html": (
        "Foreign Ministers to discuss Syria and Afghanistan", None,
        "https://www.example.org/portal/en/news_91800.htm", "Alliance Portal", Language.EN,
    ),
    "portal-2022.html": (
        "Allied leaders to gather in Madrid", date(2022, 6, 24),
        "https://www.example.org/news/madrid", "The Alliance", Language.EN,
    ),
    "release-2010.md": (
        "Foreign Ministers to meet in Tallinn", date(2010, 4, 16), None, None, Language.EN,
    ),
    "saved-2020.html": (
        "Defence Ministers to meet by video conference", None,
        "https://www.example.org/news/defence-2020", None, Language.EN,
    ),
    "saved-2024.mhtml": (
        "Allied leaders to meet in Washington - The Alliance", None,
        "https://www.example.org/news/vilnius", None, Language.EN,
    ),
    "word-2006.html": (None, None, None, None, None),
}  # fmt: skip


def stated(page: Page) -> tuple[object, ...]:
    """Return what a page states of itself."""
    return (page.title, page.published, page.url, page.publisher, page.language)


def test_there_are_enough_of_them() -> None:
    assert len(PAGES) >= 12


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_text(path: Path) -> None:
    expected = path.with_suffix(".txt").read_text(encoding="utf-8")
    assert read_page(path).text + "\n" == expected


@pytest.mark.parametrize("name", STATED)
def test_metadata(name: str) -> None:
    [path] = [path for path in PAGES if path.name == name]
    assert stated(read_page(str(path))) == STATED[name]


def test_encodings() -> None:
    charsets = {path.name: read_page(path).charset for path in PAGES}
    assert charsets["tables-2004.html"] == charsets["word-2006.html"] == "cp1252"
    assert charsets["portal-2022.html"] == "utf-8"
