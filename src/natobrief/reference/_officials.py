"""Who led the Alliance and its Military Committee, by date."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, final

from attrs import field, frozen

from natobrief import data
from natobrief.model import Country, Language, Organisation, Person
from natobrief.model._enforce import enforced, refuse
from natobrief.reference._names import spelling
from natobrief.reference._status import Precision, optional_date, plain

_NATO = Organisation(name="North Atlantic Treaty Organization", abbreviation="NATO")


@final
class Office(StrEnum):
    """The offices whose holders the tables know."""

    #: Heads the organisation and chairs the North Atlantic Council.
    SECRETARY_GENERAL = "secretary_general"
    #: Stands in for the Secretary General.
    DEPUTY_SECRETARY_GENERAL = "deputy_secretary_general"
    #: The senior military officer of the Alliance.
    CHAIR_OF_THE_MILITARY_COMMITTEE = "chair_of_the_military_committee"

    @property
    def full_title(self) -> str:
        """The title in English, as `Person.office` holds it."""
        return _TITLES[self]


_TITLES = {
    Office.SECRETARY_GENERAL: "NATO Secretary General",
    Office.DEPUTY_SECRETARY_GENERAL: "NATO Deputy Secretary General",
    Office.CHAIR_OF_THE_MILITARY_COMMITTEE: "Chair of the NATO Military Committee",
}
_TABLES = {
    Office.SECRETARY_GENERAL: "secretaries_general",
    Office.DEPUTY_SECRETARY_GENERAL: "deputy_secretaries_general",
    Office.CHAIR_OF_THE_MILITARY_COMMITTEE: "chairs_of_the_military_committee",
}


@final
@frozen(kw_only=True, field_transformer=enforced)
class Term:
    """A time in which one person holds an office.

    Half-open: ``end`` is the day on which the successor holds it.

    >>> term = Term(office=Office.SECRETARY_GENERAL, name="Mark Rutte", start=date(2024, 10, 1))
    >>> term.holds_on(date(2024, 9, 30)), term.holds_on(date(2024, 10, 1))
    (False, True)
    >>> term.person.office
    'NATO Secretary General'

    Raises:
        ValidationError: ``end`` is not after ``start``.
    """

    #: The office.
    office: Office = field()
    #: Full name, without titles.
    name: str = field()
    #: Family name with its particles, such as "de Hoop Scheffer"; None when not known.
    family_name: str | None = field(default=None)
    #: Other spellings and short forms met in texts.
    variants: tuple[str, ...] = field(default=())
    #: Nationality; None when not known.
    nationality: Country | None = field(default=None)
    #: Military rank; None for civilians.
    rank: str | None = field(default=None)
    #: First day.
    start: date = field()
    #: First day on which somebody else holds the office; None while the term runs.
    end: date | None = field(default=None)
    #: True for one who stands in until a successor is found.
    acting: bool = field(default=False)
    #: How exactly the days are known: for YEAR, of the start and the end only the year.
    precision: Precision = field(default=Precision.DAY)
    #: False when no page seen gives the first day.
    start_confirmed: bool = field(default=True)
    #: False when no page seen gives the end.
    end_confirmed: bool = field(default=True)

    def __attrs_post_init__(self) -> None:
        """Refuse an end that is not after the start."""
        if self.end is not None and self.end <= self.start:
            refuse(self, "end", self.end, f"a day after start ({self.start})")

    @property
    def person(self) -> Person:
        """The holder, as the classes of a brief name people."""
        return Person(name=self.name, office=self.office.full_title, party=_NATO)

    def holds_on(self, day: date) -> bool:
        """Tell whether the person certainly holds the office on a day.

        In a month or a year in which the office changes hands on a day that is not known, no
        term holds.
        """
        day = plain(day)
        if day < self.start or (self.end is not None and self.end <= day):
            return False
        if self.precision is Precision.YEAR:
            return day.year != self.start.year
        same_month = (day.year, day.month) == (self.start.year, self.start.month)
        return self.precision is not Precision.MONTH or not same_month


def read_terms() -> Iterator[Term]:
    """Read the terms of the table of officials."""
    for office, table in _TABLES.items():
        for row in data.load("officials")[table]:
            yield _read_term(office, row)


def _read_term(office: Office, row: Mapping[str, Any]) -> Term:
    confirmed = row["confirmed"]
    return Term(
        office=office,
        name=row["name"],
        family_name=row["family_name"],
        variants=row["variants"],
        nationality=Country(row["nationality"]),
        rank=row.get("rank"),
        start=date.fromisoformat(row["start"]),
        end=optional_date(row["end"]),
        acting=row.get("acting", False),
        precision=Precision(row.get("precision", "day")),
        start_confirmed=row.get("start_confirmed", confirmed),
        end_confirmed=row.get("end_confirmed", confirmed) or row["end"] is None,
    )


def holder(terms: Iterable[Term], office: Office, day: date) -> Term | None:
    """Return the term in force; of two, the one that began later ends the other."""
    held = [term for term in terms if term.office is office and term.holds_on(day)]
    return max(held, key=lambda term: term.start, default=None)


def by_spelling(terms: Iterable[Term]) -> Mapping[str, tuple[Term, ...]]:
    """Order terms by the full names and variants of their holders."""
    found: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        for key in {spelling(name) for name in (term.name, *term.variants)}:
            found[key].append(term)
    return {key: tuple(held) for key, held in found.items()}


def titles(language: Language) -> Mapping[str, Office]:
    """Map the titles that texts give to holders, acting ones too, to their offices."""
    found: dict[str, Office] = {}
    for name, row in data.load("officials")["titles"].items():
        for words in (*row[language], *row.get(f"acting_{language}", ())):
            found[words] = found[words.replace("'", "’")] = Office(name)
    return found
