"""Who acts: organisations and persons, beside the countries."""

from typing import final

from attrs import field, frozen

from natobrief.model._enforce import enforced
from natobrief.model.country import Country


@final
@frozen(kw_only=True, field_transformer=enforced)
class Organisation:
    """Several who act as one: an international organisation, its body, or a collective.

    A release lets collectives act too ("Allies", "the meeting"): they are organisations whose
    name is the words that name them.

    >>> str(Organisation(name="European Union", abbreviation="EU"))
    'European Union'
    """

    #: Full name in English where the tables know it, else as the text writes it.
    name: str = field()
    #: Usual abbreviation, or None when it has none or it is not known.
    abbreviation: str | None = field(default=None)

    def __str__(self) -> str:
        """Return the name."""
        return self.name


@final
@frozen(kw_only=True, field_transformer=enforced)
class Person:
    """A person whom a release names.

    >>> person = Person(name="Ana Horvat", office="foreign minister", party=Country("HRV"))
    >>> str(person), str(person.party)
    ('Ana Horvat', 'Croatia')
    """

    #: The fullest form of the name in the release, without titles.
    name: str = field()
    #: Office held, as the release words it; None when it does not say.
    office: str | None = field(default=None)
    #: Country or organisation for which the office is held; None when the release does not say.
    party: Country | Organisation | None = field(default=None)

    def __str__(self) -> str:
        """Return the name."""
        return self.name
