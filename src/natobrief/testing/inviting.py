"""The sentences about guests: who comes, how much of the meeting they attend, and what for."""

from __future__ import annotations

from hypothesis import strategies as st

from natobrief.model import Country, Delegation, Person
from natobrief.testing.announcing import level_words
from natobrief.testing.draft import Draft, Role
from natobrief.testing.names import names
from natobrief.testing.phrase import Words, fill, listed, marked
from natobrief.testing.phrasing import Named

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


def party(name: Named, place: str) -> Words:
    """Return the name of a guest, marked, after what stands before it."""
    return fill("{before}{name}", before=name[0], name=marked(f"{place}/party", name[1]))


def invite_one(draft: Draft) -> None:
    """Write of one guest who is named."""
    offices = draft.phrasing.offices.get(draft.scene.level)
    if offices is None:
        return
    country = draft.choose(draft.not_named())
    draft.named.add(country)
    invitation = draft.choose(draft.phrasing.counterparts)
    role = cast(draft, offices[0], country)
    place = f"{_DELEGATIONS}/{len(draft.delegations)}"
    purpose = draft.choose(draft.phrasing.purposes)
    draft.write(
        fill(
            invitation.template,
            level=level_words(draft),
            city=draft.city,
            office=offices[0],
            person=named(role),
            of_country=party(draft.phrasing.of_country(country), place),
            adjective=marked(
                f"{place}/party", draft.phrasing.adjective(country, role.name.is_female)
            ),
            the=draft.phrasing.articles[not role.name.is_female],
            purpose=marked(f"{place}/purpose", purpose),
        )
    )
    draft.delegations.append(
        Delegation(
            party=country,
            office=offices[0],
            person=role.person,
            status=draft.scene.status_of(country),
            attendance=invitation.attendance,
            purpose=purpose if "{purpose}" in invitation.template else None,
        )
    )


def invite_several(draft: Draft) -> None:
    """Write of one to five guests, by office or by country alone."""
    free = st.sampled_from(draft.not_named())
    countries = draft.draw(st.lists(free, min_size=1, max_size=_MOST, unique=True))
    invitation = draft.choose(draft.phrasing.invitations)
    offices = draft.phrasing.offices.get(draft.scene.level)
    office = None if offices is None or draft.flip() else offices[len(countries) > 1]
    purpose = draft.choose(draft.phrasing.purposes)
    first = len(draft.delegations)
    plural = len(countries) > 1 or (office is None and _is_plural(draft, countries[0]))
    numbers = {slot: forms[plural] for slot, forms in draft.phrasing.numbers.items()}
    draft.write(
        fill(
            invitation.template,
            guests=_guests(draft, countries, office),
            city=draft.city,
            purpose=marked(f"{_DELEGATIONS}/{first}/purpose", purpose),
            **numbers,
        )
    )
    for country in countries:
        draft.delegations.append(
            Delegation(
                party=country,
                office=None if office is None or offices is None else offices[0],
                status=draft.scene.status_of(country),
                attendance=invitation.attendance,
                purpose=purpose if "{purpose}" in invitation.template else None,
            )
        )
    draft.named.update(countries)
    draft.group = tuple(countries)


def _is_plural(draft: Draft, country: Country) -> bool:
    """Tell whether the name of a country takes a verb in the plural, as in French some do."""
    return draft.phrasing.country(country)[0] == "les "


def _guests(draft: Draft, countries: list[Country], office: str | None) -> Words:
    first, last = len(draft.delegations), draft.last()
    bare, of_all = (
        listed(
            [
                party(name(country), f"{_DELEGATIONS}/{first + number}")
                for number, country in enumerate(countries)
            ],
            last,
        )
        for name in (draft.phrasing.country, draft.phrasing.of_country)
    )
    if office is None:
        return bare
    template = draft.choose(draft.phrasing.guests)
    the = draft.phrasing.numbers["the"][len(countries) > 1]
    return fill(template, office=office, the=the, countries=bare, of_countries=of_all)
