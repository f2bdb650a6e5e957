"""The words of a note, in the language asked for."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import final

from attrs import frozen

from natobrief import data
from natobrief.forms import _french, _wording
from natobrief.forms._checks import refuse_argument
from natobrief.model import Country, DateRange, Language, Organisation, Person, Venue, Weekday


@final
@frozen
class Tongue:
    """Says labels, words of closed lists, days and names in one language.

    >>> from natobrief.model import Level
    >>> Tongue(Language.FR).word(Level.DEFENCE_MINISTERS)
    'ministres de la Défense'
    """

    #: The language.
    language: Language

    @classmethod
    def of(cls, asked: object, language: Language) -> Tongue:
        """Take the language asked for; None is that of the release.

        Raises:
            ValidationError: It is neither "en" nor "fr".
        """
        if asked is None:
            return cls(language)
        known = [each for each in Language if each == asked]
        if not known:
            refuse_argument("language", "None, 'en' or 'fr'", asked)
        return cls(known[0])

    @property
    def _french(self) -> bool:
        return self.language is Language.FR

    def label(self, words: str) -> str:
        """Say the label that is so called in English."""
        return _french.LABELS[words] if self._french else words

    def before(self, words: str) -> str:
        """Say a label with its colon, as the language sets it."""
        return self.colon(self.label(words))

    def colon(self, text: str) -> str:
        """Put a colon behind text, as the language sets it."""
        return f"{text}\xa0:" if self._french else f"{text}:"

    def field(self, name: str) -> str:
        """Name a field of a class; another name stays as it is."""
        fields = _french.FIELDS if self._french else _wording.FIELDS
        return fields.get(name) or _wording.visible(name).replace("_", " ")

    def word(self, member: StrEnum) -> str:
        """Say a word of a closed list."""
        return _french.WORDS[member.value] if self._french else _wording.plain(member)

    def dated(self, day: date) -> str:
        """Say a day."""
        return _french.dated(day) if self._french else _wording.dated(day)

    def days(self, dates: DateRange) -> str:
        """Say days with their weekdays."""
        return _french.days(dates) if self._french else _wording.days(dates)

    def weekday(self, day: Weekday) -> str:
        """Name a weekday."""
        names = _french.WEEKDAYS if self._french else _wording.WEEKDAYS
        return names[list(Weekday).index(day)]

    def hours(self, start: date | datetime | None, end: date | datetime | None) -> str:
        """Say when a session is held; empty when nothing is known."""
        return _french.hours(start, end) if self._french else _wording.hours(start, end)

    def named(self, party: Country | Organisation | Person) -> str:
        """Name a country, in the language, an organisation or a person."""
        row = data.countries_by_code().get(party.alpha3) if isinstance(party, Country) else None
        return str(row["fr"]["name"]) if self._french and row else _wording.named(party)

    def introduced(
        self,
        person: Person,
        office: str | None = None,
        beside: Country | Organisation | None = None,
    ) -> str:
        """Name a person with office and party.

        Args:
            person: Whom.
            office: The office to give; None for that of the person.
            beside: A party that is named beside it, and need not be named again.
        """
        office = office or person.office
        named = _wording.with_office(person, office)
        party = person.party
        if party is None or party == beside or _says(office or "", party):
            return named
        return f"{named} ({self.named(party)})"

    def placed(self, venue: Venue) -> str:
        """Name a place, from the building to the country."""
        country = None if venue.country is None else self.named(venue.country)
        parts = [part for part in (venue.name, venue.city, country) if part is not None]
        return ", ".join(map(_wording.visible, parts))

    def quoted(self, words: str) -> str:
        """Put words of the release between quotation marks."""
        return f"«\xa0{_wording.visible(words)}\xa0»" if self._french else _wording.quoted(words)


def _says(office: str, party: Country | Organisation) -> bool:
    """Tell whether an office names its party, as "NATO Secretary General" does."""
    short = party.abbreviation if isinstance(party, Organisation) else None
    return str(party) in office and (short or "") in office
