"""Years that a heading states, or a day of another year shortly before."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.dates import find_dates
from natobrief.rules.dates.headings import Heading, headings_of
from tests.rules.dates.saying import of_month, row, short

FRIDAY = date(2022, 11, 25)
OTHER_YEARS = st.dates(date(1950, 1, 1), date(2040, 1, 1))


@given(
    days=st.lists(OTHER_YEARS, min_size=1, max_size=4),
    reference=st.none() | st.dates(date(1950, 1, 1), date(2040, 1, 1)),
    mark=st.sampled_from(["", "- ", "• ", "| "]),
    frame=st.sampled_from(["{}", "## {}", "**{}**", "  {}:"]),
)
def test_a_heading_gives_its_year_to_the_days_below_it(
    days: list[date], reference: date | None, mark: str, frame: str
) -> None:
    """Each day of a chronology has the year above it, whatever the reference."""
    chapters = [
        f"{frame.format(day.year)}\n\n{mark}{day.day} {of_month(day, Language.EN)}: talks held"
        for day in days
    ]
    mentions = find_dates("\n\n".join(chapters), reference)
    assert [str(mention.dates) for mention in mentions] == [str(day) for day in days]
    assert {mention.inferred_from for mention in mentions} == {("other dates of the text",)}


@given(text=st.text())
def test_any_text_has_its_headings_in_order(text: str) -> None:
    ends = [heading.end for heading in headings_of(text)]
    assert ends == sorted(ends)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        row("month", "May 2010\n\n5 May: talks", ("May 2010", "2010-05-01/2010-05-31"),
            ("5 May", "2010-05-05")),
        row("another month", "May 2010\n\n5 June: talks", ("May 2010", "2010-05-01/2010-05-31"),
            ("5 June", "?")),
        row("fr", "2010\n5 mai : entretiens\n7 juin : visite", ("5 mai", "2010-05-05"),
            ("7 juin", "2010-06-07")),
        row("weekday of another year", "2010\n\nMonday 5 May: talks", ("Monday 5 May", "?")),
        row("weekday of the year", "2010\n\nWednesday 5 May: talks",
            ("Wednesday 5 May", "2010-05-05")),
        row("inside a line", "2010\n\nTalks on 5 May", ("5 May", "?")),
        row("above the heading", "5 May: talks\n\n2010\n\n7 May: visit", ("5 May", "?"),
            ("7 May", "2010-05-07")),
        row("menu", "2012\n2011\n2010\n\n5 May: talks", ("5 May", "?")),
        row("number in a line", "Room 2010\n\n5 May: talks", ("5 May", "?")),
        row("no such day", "2010\n\n29 February: talks", ("29 February", "?")),
    ],
)  # fmt: skip
def test_what_a_heading_rules(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text) == found


def test_a_heading_is_found_with_its_month() -> None:
    assert headings_of("2018\n\n5 May: talks\n\nMay 2019") == (
        Heading(5, 2018),
        Heading(28, 2019, 5),
    )


@given(first=st.dates(date(1950, 1, 1), date(2020, 1, 1)), later=st.integers(1, 150))
def test_far_from_the_reference_a_day_goes_on_from_the_one_before_it(
    first: date, later: int
) -> None:
    """The day nearest to the one before it is meant, over New Year too."""
    second = date.fromordinal(first.toordinal() + later)
    one, two = (f"{day.day} {of_month(day, Language.EN)}" for day in (first, second))
    reference = second.replace(year=2030, day=1, month=(second.month + 5) % 12 + 1)
    text = f"It was signed on {one} {first.year} and ratified on {two}, as planned."
    [_, mention] = find_dates(text, reference)
    assert str(mention.dates) == str(second)
    assert mention.inferred_from == ("other dates of the text",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Signed on 4 May 2018. It was ratified on 9 June.", "2018-06-09", id="next"),
        pytest.param("Signé le 4 mai 2018, il a été ratifié le 9 juin.", "2018-06-09", id="fr"),
        pytest.param("It met on 4 May 2018, 9 June and 2 July.", "2018-07-02", id="chain"),
        pytest.param(
            "The talks of 4 July 2024 will be prepared on 9 May.", "2024-05-09", id="to come"
        ),
        pytest.param(
            "Founded on 4 May 2018, it will meet on 9 June.", "2023-06-09", id="other side"
        ),
        pytest.param("Founded on 4 May 2018, it met on 9 November.", "2022-11-09", id="near"),
        pytest.param("Founded on 4 May 2018.\n\nIt met on 9 June.", "2022-06-09", id="paragraph"),
        pytest.param(f"On 4 May 2018 {'it met ' * 40}on 9 June.", "2022-06-09", id="far behind"),
        pytest.param("Founded in May 2018, it met on 9 June.", "2022-06-09", id="a month"),
        pytest.param("On 4 May 2022 it met, and on 9 June.", "2022-06-09", id="same year"),
        pytest.param("Last week it met; it met on 9 June.", "2022-06-09", id="no year"),
        pytest.param("On 3 May it met, and on 9 June.", "2022-06-09", id="none has a year"),
    ],
)
def test_from_where_a_day_goes_on(text: str, found: str) -> None:
    assert str(find_dates(text, FRIDAY)[-1].dates) == found
