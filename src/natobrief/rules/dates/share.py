"""Parts that points leave out because a neighbour states them: the month of "29" in "29-30 May"."""

from collections.abc import Sequence

from natobrief.rules.dates.points import Link, Point

#: A list goes on in time: "October and February 2023" are of two years, "June and May" of one.
_HALF_A_YEAR = 6


def share_parts(points: Sequence[Point], links: Sequence[Link]) -> list[Point]:
    """Give each point the month, year or week that its neighbours state, right before left.

    >>> from natobrief.rules.dates.points import phrase_of
    >>> first = Point(start=0, end=6, day=29, month=12)
    >>> last = Point(start=9, end=20, day=2, month=1, year=2023)
    >>> [point.year for point in share_parts([first, last], [Link.RANGE])]
    [2022, 2023]
    """
    shared = list(points)
    for one in reversed(range(len(links))):
        shared[one] = _with_month(shared[one], shared[one + 1])
    for one in range(len(links)):
        if not shared[one + 1].is_weekday:  # of weekdays, the second one follows the first
            shared[one + 1] = _with_month(shared[one + 1], shared[one])
    return share_years(shared, links)


def share_years(points: Sequence[Point], links: Sequence[Link]) -> list[Point]:
    """Give each point the year of a neighbour; a range may run over the end of a year."""
    shared = list(points)
    for one in reversed(range(len(links))):
        left, right = shared[one], shared[one + 1]
        if left.needs_year and right.year is not None:
            crosses = _is_over_new_year(left, right, links[one])
            shared[one] = left._replace(year=right.year - crosses)
    for one in range(len(links)):
        left, right = shared[one], shared[one + 1]
        if right.needs_year and left.year is not None:
            crosses = _is_over_new_year(left, right, links[one])
            shared[one + 1] = right._replace(year=left.year + crosses)
    return shared


def _with_month(point: Point, other: Point) -> Point:
    """Give a point the month or the relative year of another: "3 May and 7 June last year"."""
    if point.is_bare_weekday and other.is_weekday:
        return point._replace(offset=other.offset, unit=other.unit, nth=other.nth)
    if point.needs_year and other.month is not None and other.offset is not None:
        return point._replace(offset=other.offset, unit=other.unit)
    if point.day is None or point.month is not None or other.month is None:
        return point
    return point._replace(month=other.month, offset=other.offset, unit=other.unit)


def _is_over_new_year(left: Point, right: Point, link: Link) -> bool:
    if link is Link.RANGE:
        return left.place_in_year > right.place_in_year and left.month != right.month
    is_far = (left.month or 0) - (right.month or 0) >= _HALF_A_YEAR
    return link is Link.AND and is_far and right.month is not None
