"""Pages as sites of twenty years made them, with the text beside each that is the release."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from natobrief import Language, Page, extract_page, read, read_page

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

#: What reading the pages gives: headline, day of publication, days and city of the meeting.
FACTS = {
    "drupal-2016.html": (
        "German Chairmanship to host Ministerial Council in Hamburg",
        "2016-12-05", "2016-12-08/2016-12-09", "Hamburg",
    ),
    "forwarded-2022.eml": (
        "Chiefs of Defence to meet in Tirana",
        "2022-09-12", "2022-09-16/2022-09-18", "Tirana",
    ),
    "liste-2016.eml": (
        "Réunion des ministres de la Défense à Bruxelles",
        "2016-02-08", "2016-02-10/2016-02-11", "Bruxelles",
    ),
    "ministere-2018.html": (
        "OTAN - Réunion des ministres des Affaires étrangères (27 avril 2018)",
        "None", "2018-04-27", "Bruxelles",
    ),
    "ministry-2014.html": (
        "Defence Secretary to attend NATO ministerial",
        "2014-02-24", "2014-02-26/2014-02-27", "Brussels",
    ),
    "newsletter-2024.eml": (
        "Defence Ministers to meet in Brussels",
        "2024-02-09", "2024-02-14/2024-02-15", "Brussels",
    ),
    "portal-2012.html": (
        "Foreign Ministers to discuss Syria and Afghanistan",
        "2012-11-30", "2012-12-04/2012-12-05", "Brussels",
    ),
    "portal-2022.html": (
        "Allied leaders to gather in Madrid", "2022-06-24", "2022-06-28/2022-06-30", "Madrid",
    ),
    "release-2010.md": (
        "Foreign Ministers to meet in Tallinn", "2010-04-16", "2010-04-22/2010-04-23", "Tallinn",
    ),
    "saved-2024.mhtml": (
        "Allied leaders to meet in Washington",
        "2024-07-05", "2024-07-09/2024-07-11", "Washington, D.C.",
    ),
    "tables-2004.html": (
        "Foreign Ministers to meet in Brussels", "2004-12-02", "2004-12-08/2004-12-09", "Brussels",
    ),
    "tables-2008.html": (
        "Defence Ministers look ahead to the Summit",
        "2008-02-05", "2008-02-07/2008-02-08", "Vilnius",
    ),
    "word-2006.html": (
        "Informal meeting of Defence Ministers", "None", "2006-09-28/2006-09-29", "Portoroz",
    ),
}  # fmt: skip


def path_of(name: str) -> Path:
    """Return the path of a page."""
    return PAGES[0].parent / name


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
    assert stated(read_page(str(path_of(name)))) == STATED[name]


@pytest.mark.parametrize("name", FACTS)
def test_facts(name: str) -> None:
    brief = read(path_of(name))
    assert brief.meeting.venue is not None
    found = (
        brief.source.title,
        str(brief.source.published),
        str(brief.meeting.dates),
        brief.meeting.venue.city,
    )
    assert found == FACTS[name]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_span_is_of_the_text(path: Path) -> None:
    page = read_page(path)
    brief = extract_page(page).brief
    text = brief.source.text
    is_headed = text == f"{page.title}\n\n{page.text}" and page.format == "email"
    assert is_headed or text == page.text
    spans = [span for item in brief.evidence for span in item.spans]
    assert spans
    assert all(span.of(text).strip() and span.end <= len(text) for span in spans)


def test_encodings() -> None:
    charsets = {path.name: read_page(path).charset for path in PAGES}
    assert charsets["tables-2004.html"] == charsets["word-2006.html"] == "cp1252"
    assert charsets["portal-2022.html"] == "utf-8"
