"""The release on a page: what its text states, and what its metadata add."""

from __future__ import annotations

from datetime import date

import pytest

from natobrief import Origin, Page, ParseError, extract, extract_page, read

ONE = "NATO Foreign Ministers will meet in Oslo, Norway, on 5 and 6 May 2022 to discuss Ukraine."


def page(text: str, published: date | None = None, url: str | None = None) -> Page:
    """Make a page."""
    return Page(text=text, format="html", charset="utf-8", published=published, url=url)


@pytest.mark.parametrize(
    ("text", "metadata", "expected"),
    [
        pytest.param(ONE, None, None, id="neither"),
        pytest.param(ONE, date(2022, 5, 2), date(2022, 5, 2), id="metadata"),
        pytest.param(f"2 May 2022\n\n{ONE}", None, date(2022, 5, 2), id="text"),
        pytest.param(f"2 May 2022\n\n{ONE}", date(2022, 5, 1), date(2022, 5, 2), id="another zone"),
        pytest.param(f"2 May 2022\n\n{ONE}", date(2024, 7, 9), date(2022, 5, 2), id="put up again"),
        pytest.param(f"4 May 2022\n\n{ONE}", date(2022, 4, 20), date(2022, 4, 20), id="later"),
        pytest.param(f"4 May 2022\n\n{ONE}", date.max, date(2022, 5, 4), id="the last of days"),
    ],
)
def test_day_of_publication(text: str, metadata: date | None, expected: date | None) -> None:
    assert extract_page(page(text, metadata)).brief.source.published == expected


def test_what_metadata_state_is_inferred() -> None:
    brief = extract_page(page(ONE, date(2022, 5, 2), "https://example.org/1")).brief
    assert brief.source.url == "https://example.org/1"
    for name in ("published", "url"):
        [item] = brief.evidence_for(f"/source/{name}")
        assert (item.origin, item.spans) == (Origin.INFERRED, ())


def test_a_year_that_only_the_metadata_state() -> None:
    text = "NATO Foreign Ministers will meet in Oslo, Norway, on Thursday 5 May."
    dates = extract_page(page(text, date(2022, 5, 2))).brief.meeting.dates
    assert dates is not None
    assert dates.first == date(2022, 5, 5)


def test_the_language_is_that_of_the_text() -> None:
    text = "Les ministres de la Défense de l’OTAN se réuniront à Bruxelles le 5 mai 2022."
    data = f"<html lang=en><body><p>{text}</p></body></html>".encode()
    assert read(data).source.language.value == "fr"


def test_strict_reading_lists_every_problem() -> None:
    with pytest.raises(ParseError) as caught:
        read(b"<!doctype html><p>It rained.</p>")
    assert caught.value.problems == extract("It rained.").problems


def test_spans_refer_to_the_text_of_the_page() -> None:
    brief = read(f"<html><body><p>{ONE.replace('Oslo', '<b>Os</b>lo')}</p></body></html>".encode())
    [item] = brief.evidence_for("/meetings/0/venue/city")
    assert [span.of(brief.source.text) for span in item.spans] == ["Oslo"]


@pytest.mark.parametrize("format_", ["email", "html"])
def test_the_subject_of_a_letter_is_its_headline(format_: str) -> None:
    title = "Media advisory: Oslo"
    told = Page(text=ONE, format=format_, charset="utf-8", title=title, published=date(2022, 5, 2))
    brief = extract_page(told).brief
    is_letter = format_ == "email"
    assert brief.source.title == (title if is_letter else None)
    assert brief.source.text == (f"{title}\n\n{ONE}" if is_letter else ONE)
    assert brief.source.published == date(2022, 5, 2)


def test_a_subject_that_is_no_headline_is_left_out() -> None:
    brief = extract_page(Page(text=ONE, format="email", charset="utf-8", title="Talks")).brief
    assert (brief.source.title, brief.source.text) == (None, ONE)


def test_a_headline_in_a_letter_goes_before_its_subject() -> None:
    text = f"Ministers to meet in Oslo\n\n{ONE}\n\nThey will leave on 7 May."
    brief = extract_page(Page(text=text, format="email", charset="utf-8", title="Update")).brief
    assert (brief.source.title, brief.source.text) == ("Ministers to meet in Oslo", text)
