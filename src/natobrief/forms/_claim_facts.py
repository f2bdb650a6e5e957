"""What a page says of what was said, taken on, given and joined, who is named, and the source."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.forms._element import Node, element
from natobrief.forms._fact import Fact, about, introduced, joined, quoted, said, strong, tag
from natobrief.forms._markup import is_address
from natobrief.forms._tongue import Tongue
from natobrief.forms._wording import attributed, leads, opening, visible
from natobrief.model import (
    Accession,
    Amount,
    AmountBound,
    Commitment,
    Package,
    Person,
    Source,
    Statement,
    StatementMode,
    StatementRole,
)


def statement_fact(statement: Statement, pointer: str, tongue: Tongue) -> Fact:
    """Write what somebody said: in quotation marks only what the release quotes."""
    speaker = (
        tongue.label("Somebody")
        if statement.speaker is None
        else introduced(statement.speaker, tongue)
    )
    value = _attributed(speaker, statement.cue)
    if statement.subject is not None:
        value += [f" {tongue.label('on')} ", quoted(statement.subject, tongue)]
    if statement.role is not StatementRole.CITATION:
        value += [" ", tag(tongue.word(statement.role))]
    if statement.mode is StatementMode.PARAPHRASE:
        value += [" ", tag(tongue.label("reported"))]
    is_verbatim = statement.mode is StatementMode.VERBATIM
    parts = [quoted(part, tongue) if is_verbatim else said(part) for part in statement.parts]
    value.append(element("div", *joined(parts, " … "), class_="speech"))
    value += about(statement.themes, statement.countries, tongue)
    return Fact(pointer=pointer, value=tuple(value), words=attributed(speaker, statement.cue))


def _attributed(speaker: str, cue: str | None) -> list[Node]:
    if cue is None:
        return [strong(speaker)]
    return (
        [said(opening(cue)), " ", strong(speaker)]
        if leads(cue)
        else [strong(speaker), " ", said(cue)]
    )


def commitment_fact(commitment: Commitment, pointer: str, tongue: Tongue) -> Fact:
    """Write what was taken on or asked for: who, to whom, for whom, how, how far ahead."""
    kind = tongue.word(commitment.kind).capitalize()
    actor = introduced(commitment.actor, tongue)
    value: list[Node] = [tag(kind), " ", strong(actor)]
    for detail in _details(commitment, tongue):
        value += ["; ", element("bdi", detail)]
    value.append(element("div", quoted(commitment.text, tongue), class_="speech"))
    return Fact(pointer=pointer, value=tuple(value), words=f"{kind}, {actor}")


def _details(commitment: Commitment, tongue: Tongue) -> Iterator[str]:
    if commitment.addressee is not None:
        yield f"{tongue.label('to')} {introduced(commitment.addressee, tongue)}"
    if commitment.beneficiaries:
        named = ", ".join(map(tongue.named, commitment.beneficiaries))
        yield f"{tongue.label('for')} {named}"
    if commitment.through is not None:
        yield f"{tongue.label('through')} {visible(commitment.through)}"
    for amount in commitment.amounts:
        yield _amount(amount, tongue)
    if commitment.deadline is not None:
        yield f"{tongue.label('by')} {commitment.deadline}"
    if commitment.horizon is not None:
        yield tongue.word(commitment.horizon)
    if commitment.transition is not None:
        origin, *targets = map(
            visible, (commitment.transition.origin, *commitment.transition.targets)
        )
        yield f"{tongue.label('from')} {origin} {tongue.label('to')} {', '.join(targets)}"


def _amount(amount: Amount, tongue: Tongue) -> str:
    bound = [] if amount.bound is AmountBound.EXACTLY else [tongue.word(amount.bound)]
    return " ".join([*bound, amount.value, visible(amount.unit)])


def package_fact(package: Package, pointer: str, tongue: Tongue) -> Fact:
    """Write a package of help: from whom, for whom, and what is in it."""
    value: list[Node] = [strong(visible(package.name))]
    if package.provider is not None:
        value += [f", {tongue.label('from')} ", element("bdi", tongue.named(package.provider))]
    if package.recipient is not None:
        value += [f", {tongue.label('for')} ", element("bdi", tongue.named(package.recipient))]
    if package.items:
        items = [element("li", said(item)) for item in package.items]
        value.append(element("ul", *items, class_="items"))
    return Fact(pointer=pointer, value=tuple(value), words=visible(package.name))


def accession_fact(accession: Accession, pointer: str, tongue: Tongue) -> Fact:
    """Write how far a country has come on its way into the Alliance."""
    country = tongue.named(accession.country)
    stage = tongue.word(accession.stage)
    value = (strong(country), " ", tag(stage), " ", quoted(accession.text, tongue))
    return Fact(pointer=pointer, value=value, words=f"{country}, {stage}")


def person_fact(person: Person, pointer: str, tongue: Tongue) -> Fact:
    """Introduce a person whom the release names."""
    words = tongue.introduced(person)
    return Fact(pointer=pointer, value=(element("bdi", words),), words=words)


def source_facts(source: Source, tongue: Tongue) -> tuple[Fact, ...]:
    """Write where it all comes from."""
    spoken = tongue.label("French" if source.language.value == "fr" else "English")
    published = None if source.published is None else tongue.dated(source.published)
    facts = [
        ("Headline", "title", source.title),
        ("Document", "kind", tongue.word(source.kind)),
        ("Language", "language", spoken),
        ("Publisher", "publisher", source.publisher),
        ("Published", "published", published),
        ("Reference", "reference", source.reference),
        ("Address", "url", source.url),
    ]
    return tuple(
        Fact(
            pointer=f"/source/{name}",
            label=tongue.label(label),
            value=_linked(words) if name == "url" else (element("bdi", visible(words)),),
            words=visible(words),
        )
        for label, name, words in facts
        if words is not None
    )


def _linked(address: str) -> tuple[Node, ...]:
    """Write an address: a link where it is that of a page, and nothing else."""
    if not is_address(address):
        return (element("bdi", visible(address)),)
    return (element("a", visible(address), href=address, rel="noopener noreferrer"),)
