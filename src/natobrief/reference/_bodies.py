"""Bodies, formats and instruments of the Alliance."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, final

from attrs import field, frozen

from natobrief import data
from natobrief.model import Language, Level
from natobrief.model._enforce import enforced
from natobrief.reference._names import Names, spelling
from natobrief.reference._status import Precision, optional_date, plain


@final
@frozen(kw_only=True, field_transformer=enforced)
class Body:
    """A body that meets, or a format in which Allies and others meet.

    >>> body = Body(id="nac", name="North Atlantic Council", kind="council", abbreviations=("NAC",))
    >>> body.names
    ('North Atlantic Council', 'NAC')
    >>> body.exists_on(date(2024, 7, 9))
    True
    """

    #: Short identifier, the same in all versions of the tables.
    id: str = field()
    #: Name in English.
    name: str = field()
    #: Sort of body, such as "council", "council_session", "committee", "joint_body", "coalition".
    kind: str = field()
    #: English abbreviations; other bodies may share them.
    abbreviations: tuple[str, ...] = field(default=())
    #: Other English names.
    aliases: tuple[str, ...] = field(default=())
    #: Name in French; None when not known.
    french_name: str | None = field(default=None)
    #: French abbreviations.
    french_abbreviations: tuple[str, ...] = field(default=())
    #: Other French names.
    french_aliases: tuple[str, ...] = field(default=())
    #: Levels at which it meets, each once; empty when the tables give none.
    levels: tuple[Level, ...] = field(default=())
    #: Who its full members are, such as "all_allies" or "allies_plus_UKR"; None when not known.
    membership: str | None = field(default=None)
    #: False for formats that meet around NATO's meetings and are no part of NATO.
    is_nato_body: bool = field(default=True)
    #: ``id`` of the body of which this is a session; None when it is none.
    parent: str | None = field(default=None)
    #: First day; None when not known.
    start: date | None = field(default=None)
    #: First day on which it no longer exists; None while it does.
    end: date | None = field(default=None)
    #: How exactly ``start`` and ``end`` are known.
    precision: Precision = field(default=Precision.DAY)
    #: False when no page seen gives the entry, or gives it only in part.
    confirmed: bool = field(default=True)

    @property
    def names(self) -> tuple[str, ...]:
        """All names and abbreviations, English then French."""
        return _names_of(self)

    def exists_on(self, day: date) -> bool:
        """Tell whether the body exists on a day, as far as the tables know.

        The days of a body that is not `confirmed` are not certain.
        """
        day = plain(day)
        return not (
            (self.start is not None and day < self.start)
            or (self.end is not None and self.end <= day)
        )


@final
@frozen(kw_only=True, field_transformer=enforced)
class Instrument:
    """A programme, package, list or fund with a name of its own.

    >>> Instrument(id="map", name="Membership Action Plan", abbreviations=("MAP",)).names
    ('Membership Action Plan', 'MAP')
    """

    #: Short identifier, the same in all versions of the tables.
    id: str = field()
    #: Name in English.
    name: str = field()
    #: English abbreviations.
    abbreviations: tuple[str, ...] = field(default=())
    #: Other English names.
    aliases: tuple[str, ...] = field(default=())
    #: Name in French; None when not known.
    french_name: str | None = field(default=None)
    #: French abbreviations.
    french_abbreviations: tuple[str, ...] = field(default=())
    #: Other French names.
    french_aliases: tuple[str, ...] = field(default=())
    #: Day from which it exists; None when not known.
    start: date | None = field(default=None)
    #: False when no page seen gives the entry, or its start.
    confirmed: bool = field(default=True)

    @property
    def names(self) -> tuple[str, ...]:
        """All names and abbreviations, English then French."""
        return _names_of(self)


def _names_of(thing: Body | Instrument) -> tuple[str, ...]:
    english = (thing.name, *thing.aliases, *thing.abbreviations)
    french = (thing.french_name or "", *thing.french_aliases, *thing.french_abbreviations)
    return tuple(dict.fromkeys(name for name in (*english, *french) if name))


def read_bodies() -> Iterator[Body]:
    """Read the bodies of the table."""
    for row in data.load("bodies")["bodies"]:
        levels = dict.fromkeys(map(level_of, row["levels"]))
        ended_in = row.get("ended")  # a year
        yield Body(
            **_namings(row),
            kind=row["kind"],
            levels=tuple(levels),
            membership=row.get("membership"),
            is_nato_body=row["nato_body"],
            parent=row.get("parent"),
            start=optional_date(row.get("start")),
            end=optional_date(f"{ended_in}-01-01" if ended_in else row.get("end")),
            precision=Precision.YEAR if ended_in else Precision(row.get("start_precision", "day")),
            confirmed=row["confirmed"] and row.get("confirmed_dates", True),
        )


def read_instruments() -> Iterator[Instrument]:
    """Read the instruments of the table."""
    for row in data.load("bodies")["instruments"]:
        yield Instrument(
            **_namings(row),
            start=optional_date(row.get("start")),
            confirmed=row["confirmed"] and row.get("start_confirmed", True),
        )


def _namings(row: Mapping[str, Any]) -> dict[str, Any]:
    french = row["fr"]
    return {
        "id": row["id"],
        "name": row["name"],
        "abbreviations": row["abbreviations"],
        "aliases": row["aliases"],
        "french_name": french["name"],
        "french_abbreviations": french["abbreviations"],
        "french_aliases": french["aliases"],
    }


_LEVELS = frozenset(Level)


def level_of(word: str) -> Level:
    """Return the level of a table's word; those that the model does not list are OTHER.

    >>> level_of("foreign_ministers").value, level_of("military_representatives").value
    ('foreign_ministers', 'other')
    """
    return Level(word) if word in _LEVELS else Level.OTHER


def level_words(language: Language) -> Mapping[str, Level]:
    """Map the words for levels, in the plural, to levels."""
    return {
        spelt: level_of(row["id"])
        for row in data.load("bodies")["levels"]
        for words in row[language]
        for spelt in (words, words.replace("'", "’"))
    }


def by_name(bodies: Iterable[Body]) -> Names[tuple[Body, ...]]:
    """Index bodies by each of their names; several may share an abbreviation."""
    sharing: defaultdict[str, dict[Body, str]] = defaultdict(dict)
    for body in bodies:
        for name in body.names:
            sharing[spelling(name)].setdefault(body, name)
    return Names.of((next(iter(each.values())), tuple(each)) for each in sharing.values())


def meant(candidates: tuple[Body, ...], day: date | None) -> tuple[Body, ...]:
    """Narrow bodies that share a name: to those that exist on the day, then to their parent."""
    if len(candidates) > 1 and day is not None:
        candidates = tuple(body for body in candidates if body.exists_on(day))
    parents = {body.parent for body in candidates}
    heads = tuple(body for body in candidates if body.id in parents)
    return heads or candidates
