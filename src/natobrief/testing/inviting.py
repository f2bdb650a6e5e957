"""The sentences about guests: who comes, how much of the meeting they attend, and what for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hypothesis import strategies as st

from natobrief.model import Country, Delegation, Organisation, Person, Status
from natobrief.testing.announcing import level_words
from natobrief.testing.draft import Draft, Role
from natobrief.testing.names import names
from natobrief.testing.phrase import Words, fill, listed, marked
from natobrief.testing.phrasing import Invitation, Named

_DELEGATIONS = "/meetings/0/delegations"
_MOST = 5


def cast(draft: Draft, office: str | None, party: Country | None) -> Role:
    """Bring in somebody whose name nobody else has."""
    name = draft.draw(names(taken=[role.name.family for role in draft.roles]))
    person = Person(name=str(name), office=office, party=party)
    role = Role(name, person, len(draft.roles))
    draft.roles.append(role)
    return role


def named(role: Role) -> Words:
    """Return the full name of somebody, marked as theirs."""
    return marked(f"/persons/{role.index}/name", str(role.name))


def invite_one(draft: Draft) -> None:
    """Write of one guest who is named."""
    phrasing = draft.phrasing
    offices = phrasing.offices.get(draft.scene.level)
    if offices is None:
        return
    country = draft.choose(draft.not_named())
    invitation = draft.choose(phrasing.counterparts)
    role = cast(draft, offices[0], country)
    is_female = role.name.is_female
    place = f"{_DELEGATIONS}/{len(draft.delegations)}/party"
    adjective = phrasing.adjective(country, is_female)
    _invite(
        draft,
        invitation,
        [country],
        level=level_words(draft),
        office=offices[0],
        person=named(role),
        of_country=_marked(phrasing.of_country(country), place),
        adjective=marked(place, adjective),
        the=phrasing.articles[not is_female],
    )
    draft.delegations.append(_delegation(draft, country, invitation, offices[0], role.person))


def invite_several(draft: Draft) -> None:
    """Write of one to five countries, by office or bare, or of some and an organisation."""
    phrasing = draft.phrasing
    invitation = draft.choose(phrasing.invitations)
    free = st.sampled_from(draft.not_named())
    countries = draft.draw(st.lists(free, min_size=1, max_size=_MOST, unique=True))
    offices = phrasing.offices.get(draft.scene.level)
    office = None if offices is None or draft.flip() else offices
    guests: list[Country | Organisation] = [*countries]
    if office is None and draft.flip():
        guests += [each for each in phrasing.organisations if each not in draft.named][:1]
    is_plural = len(guests) > 1 or (office is None and _is_plural(draft, guests[0]))
    numbers = {slot: forms[is_plural] for slot, forms in phrasing.numbers.items()}
    words = _bare(draft, guests) if office is None else _in_office(draft, countries, office)
    _invite(draft, invitation, guests, guests=words, **numbers)
    held = None if office is None else office[0]
    draft.delegations += [_delegation(draft, each, invitation, held, None) for each in guests]
    draft.group = tuple(countries) if len(guests) == len(countries) else ()


def _invite(
    draft: Draft,
    invitation: Invitation,
    parties: Sequence[Country | Organisation],
    /,
    **slots: Words,
) -> None:
    draft.purpose = draft.choose(draft.phrasing.purposes)
    purpose = marked(f"{_DELEGATIONS}/{len(draft.delegations)}/purpose", draft.purpose)
    draft.write(fill(invitation.template, city=draft.city, purpose=purpose, **slots))
    draft.named.update(parties)


def _delegation(
    draft: Draft,
    party: Country | Organisation,
    invitation: Invitation,
    office: str | None,
    person: Person | None,
) -> Delegation:
    status = draft.scene.status_of(party) if isinstance(party, Country) else Status.OTHER
    return Delegation(
        party=party,
        office=office,
        person=person,
        status=status,
        attendance=invitation.attendance,
        purpose=draft.purpose if "{purpose}" in invitation.template else None,
    )


def _marked(name: Named, place: str) -> Words:
    """Return a name, marked, after what stands before it."""
    return fill("{before}{name}", before=name[0], name=marked(place, name[1]))


def _name(draft: Draft, party: Country | Organisation) -> Named:
    if isinstance(party, Country):
        return draft.phrasing.country(party)
    return draft.phrasing.organisations[party]


def _is_plural(draft: Draft, party: Country | Organisation) -> bool:
    """Tell whether a name takes a verb in the plural, as some do in French."""
    return _name(draft, party)[0] == "les "


def _listing(draft: Draft, names_of: Iterable[Named], last: str) -> Words:
    marks = [
        _marked(name, f"{_DELEGATIONS}/{number}/party")
        for number, name in enumerate(names_of, len(draft.delegations))
    ]
    return listed(marks, last)


def _bare(draft: Draft, guests: Sequence[Country | Organisation]) -> Words:
    return _listing(draft, [_name(draft, each) for each in guests], draft.last())


def _in_office(draft: Draft, countries: Sequence[Country], offices: tuple[str, str]) -> Words:
    phrasing, last, is_plural = draft.phrasing, draft.last(), len(countries) > 1
    return fill(
        draft.choose(phrasing.guests),
        the=phrasing.numbers["the"][is_plural],
        office=offices[is_plural],
        countries=_listing(draft, map(phrasing.country, countries), last),
        of_countries=_listing(draft, map(phrasing.of_country, countries), last),
    )
