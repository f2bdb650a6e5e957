"""The tables of briefs: one for each class whose values stand in a list or beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, final

import attrs
from attrs import frozen

from natobrief.forms._columns import (
    PARTIES,
    Column,
    Kind,
    Way,
    arms_of,
    columns_for,
    columns_of,
    lists_of,
)
from natobrief.forms._wire import VERSION_MEMBER, fields_of
from natobrief.model import (
    Accession,
    AgendaItem,
    Amount,
    Brief,
    Commitment,
    DateRange,
    Delegation,
    Evidence,
    Extra,
    Meeting,
    Organisation,
    Package,
    Person,
    Session,
    Span,
    Statement,
    Transition,
)

#: Column that says to which brief a row belongs, the first of every table but that of countries.
BRIEF_ID: Final = "brief_id"
#: Column that says which value of its list a row is.
POSITION: Final = "position"


@final
@frozen(kw_only=True, eq=False)
class Table:
    """A table."""

    name: str
    #: What a row holds; None in a table of single values.
    cls: type | None = None
    #: Column that tells its rows apart; None where nothing leads to them.
    key: str | None = None
    #: Columns that say to which rows of other tables a row belongs, beside its brief.
    parents: tuple[str, ...] = ()
    columns: tuple[Column, ...]
    #: The lists that a row has, each with its table.
    lists: tuple[tuple[Way, str], ...] = ()


#: The table of each list.
_LISTS: Final[Mapping[tuple[type, str], str]] = {
    (Brief, "meetings"): "meetings",
    (DateRange, "weekdays_stated"): "meeting_weekdays",
    (Meeting, "sessions"): "sessions",
    (Meeting, "agenda"): "agenda_items",
    (Session, "agenda"): "agenda_items",
    (AgendaItem, "themes"): "agenda_item_themes",
    (AgendaItem, "countries"): "agenda_item_countries",
    (Meeting, "delegations"): "delegations",
    (Session, "delegations"): "delegations",
    (Brief, "persons"): "persons",
    (Brief, "statements"): "statements",
    (Statement, "parts"): "statement_parts",
    (Statement, "countries"): "statement_countries",
    (Statement, "themes"): "statement_themes",
    (Brief, "commitments"): "commitments",
    (Commitment, "beneficiaries"): "commitment_beneficiaries",
    (Commitment, "amounts"): "commitment_amounts",
    (Transition, "targets"): "commitment_targets",
    (Brief, "packages"): "packages",
    (Package, "items"): "package_items",
    (Brief, "accessions"): "accessions",
    (Brief, "evidence"): "evidence",
    (Evidence, "spans"): "evidence_spans",
}

#: The tables to whose rows keys lead.
_OWNERS: Final[Mapping[str, str]] = {
    "meeting_id": "meetings",
    "session_id": "sessions",
    "agenda_item_id": "agenda_items",
    "statement_id": "statements",
    "commitment_id": "commitments",
    "package_id": "packages",
    "evidence_id": "evidence",
}

_OF_BRIEF = Column(
    name=BRIEF_ID, kind=Kind.KEY, to="briefs", meaning="The brief to which the row belongs."
)
_PLACE = Column(name=POSITION, kind=Kind.NUMBER, meaning="Place in its list, counted from 0.")
#: Places that are stated in other words.
_PLACES: Final[Mapping[type, Column]] = {
    Person: attrs.evolve(
        _PLACE,
        null=True,
        meaning="Place among all whom the release names, counted from 0; null for those who stand "
        "in another table alone.",
    )
}
#: Classes whose values are in no list.
_IN_NO_LIST = frozenset({Brief, Organisation})


def _added(name: str, kind: Kind, meaning: str, *, null: bool = False) -> Column:
    """Make a column that follows from the rest."""
    return Column(name=name, kind=kind, null=null, meaning=meaning, follows=True)


def _key(name: str) -> Column:
    meaning = "Key: that of the brief, and the JSON Pointer to the value that the row holds."
    return Column(name=name, kind=Kind.KEY, meaning=meaning)


def _owners(keys: tuple[str, ...]) -> list[Column]:
    """Make the columns that say to which rows a row belongs; all but the first may be null."""
    words = [key.removesuffix("_id").replace("_", " ") for key in keys]
    meanings = [
        f"The {word} to which it belongs"
        + (f"; null where it belongs to the {words[0]} itself." if word != words[0] else ".")
        for word in words
    ]
    return [
        Column(name=key, kind=Kind.KEY, to=_OWNERS[key], null=key != keys[0], meaning=meaning)
        for key, meaning in zip(keys, meanings, strict=True)
    ]


def _of_class(
    name: str,
    cls: type,
    key: str | None = None,
    parents: tuple[str, ...] = (),
    added: tuple[Column, ...] = (),
) -> Table:
    """Make the table of a class."""
    own_key = [_key(key)] if key else []
    place = [] if cls in _IN_NO_LIST else [_PLACES.get(cls, _PLACE)]
    lists = tuple((way, _LISTS[owner, field]) for way, owner, field in lists_of(cls))
    columns = (_OF_BRIEF, *own_key, *_owners(parents), *place, *columns_of(cls), *added)
    return Table(name=name, cls=cls, key=key, parents=parents, columns=columns, lists=lists)


def _of_values(name: str, cls: type, field: str, parent: str, value: str = "") -> Table:
    """Make the table of a list of single values."""
    [annotation] = [each.type for each in fields_of(cls) if each.name == field]
    values = [
        attrs.evolve(column, field=(cls, field))
        for column in columns_for(arms_of(annotation), value)
    ]
    columns = (_OF_BRIEF, *_owners((parent,)), _PLACE, *values)
    return Table(name=name, parents=(parent,), columns=columns)


def _briefs() -> Table:
    key = Column(
        name=BRIEF_ID,
        kind=Kind.KEY,
        meaning="Key: the beginning of a SHA-256 of text and address, with a number from the "
        "second brief of one release on.",
    )
    version = Column(
        name=VERSION_MEMBER,
        kind=Kind.TEXT,
        meaning="Version of the shape of the data, as in JSON.",
    )
    digest = _added("sha256", Kind.TEXT, "SHA-256 of the text as UTF-8, in hexadecimal.")
    table = _of_class("briefs", Brief)
    columns = (key, version, *table.columns[1:], digest)
    return attrs.evolve(table, key=BRIEF_ID, columns=columns)


def _countries() -> Table:
    code = Column(name="country", kind=Kind.CODE, meaning="Key: ISO 3166-1 alpha-3 code.")
    name = Column(name="name", kind=Kind.TEXT, meaning="English short name.")
    return Table(name="countries", columns=(code, name))


def _moments() -> tuple[Column, ...]:
    when = "as a moment in UTC; null where no time of day is stated."
    return (
        _added("starts_utc", Kind.INSTANT, f"The start {when}", null=True),
        _added("ends_utc", Kind.INSTANT, f"The end {when}", null=True),
    )


_UID = _added(
    "uid", Kind.TEXT, "Identifier of the meeting, the same in every release about it: a UUID."
)
_ROW = _added(
    "row_id",
    Kind.KEY,
    "Key of the row, of whichever table, in which the value stands.",
)
_WORDS = _added("words", Kind.TEXT, "The words that stand there, as far as the text goes.")

#: All tables, those to whose rows others lead before the others.
TABLES: Final = (
    _briefs(),
    _of_class("meetings", Meeting, "meeting_id", added=(_UID,)),
    _of_values("meeting_weekdays", DateRange, "weekdays_stated", "meeting_id", "weekday"),
    _of_class("sessions", Session, "session_id", ("meeting_id",), added=_moments()),
    _of_class("agenda_items", AgendaItem, "agenda_item_id", ("meeting_id", "session_id")),
    _of_values("agenda_item_themes", AgendaItem, "themes", "agenda_item_id", "theme"),
    _of_values("agenda_item_countries", AgendaItem, "countries", "agenda_item_id", "country"),
    _of_class("delegations", Delegation, "delegation_id", ("meeting_id", "session_id")),
    _of_class("persons", Person, PARTIES[Person][1]),
    _of_class("organisations", Organisation, PARTIES[Organisation][1]),
    _of_class("statements", Statement, "statement_id"),
    _of_values("statement_parts", Statement, "parts", "statement_id", "part"),
    _of_values("statement_themes", Statement, "themes", "statement_id", "theme"),
    _of_values("statement_countries", Statement, "countries", "statement_id", "country"),
    _of_class("commitments", Commitment, "commitment_id"),
    _of_values("commitment_beneficiaries", Commitment, "beneficiaries", "commitment_id"),
    _of_class("commitment_amounts", Amount, "amount_id", ("commitment_id",)),
    _of_values("commitment_targets", Transition, "targets", "commitment_id", "target"),
    _of_class("packages", Package, "package_id"),
    _of_values("package_items", Package, "items", "package_id", "item"),
    _of_class("accessions", Accession, "accession_id"),
    _of_class("evidence", Evidence, "evidence_id", added=(_ROW,)),
    _of_class("evidence_spans", Span, parents=("evidence_id",), added=(_WORDS,)),
    _of_class("extras", Extra),
    _countries(),
)

#: The tables by their names.
NAMED: Final[Mapping[str, Table]] = {table.name: table for table in TABLES}
