"""The parts of a note that tell what was said, taken on, given and joined, and who is named."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from natobrief.forms._markup import escaped
from natobrief.forms._note import about
from natobrief.forms._tongue import Tongue
from natobrief.model import (
    Accession,
    Amount,
    AmountBound,
    Commitment,
    Country,
    Organisation,
    Package,
    Person,
    Statement,
    StatementMode,
    StatementRole,
)


def position_lines(statements: Sequence[Statement], tongue: Tongue) -> list[str]:
    """Write what was said, turn by turn: in quotation marks only what the release quotes."""
    lines: list[str] = []
    for speaker, turn in groupby(statements, key=lambda statement: statement.speaker):
        named = tongue.label("Somebody") if speaker is None else _introduced(speaker, tongue)
        lines += ["", f"**{escaped(named)}**", ""]
        lines += [f"- {_position(statement, tongue)}" for statement in turn]
    return lines[1:]


def _position(statement: Statement, tongue: Tongue) -> str:
    parts = [] if statement.cue is None else [escaped(statement.cue)]
    if statement.subject is not None:
        subject = escaped(tongue.quoted(statement.subject))
        parts.append(f"{tongue.label('on')} {subject}")
    if statement.role is not StatementRole.CITATION:
        parts.append(tongue.word(statement.role))
    if statement.mode is StatementMode.PARAPHRASE:
        parts.append(tongue.label("reported"))
    cue = f"*{', '.join(parts)}*: " if parts else ""
    return f"{cue}{_words(statement, tongue)}{about(statement.themes, statement.countries, tongue)}"


def _words(statement: Statement, tongue: Tongue) -> str:
    if statement.mode is StatementMode.VERBATIM:
        return " … ".join(escaped(tongue.quoted(part)) for part in statement.parts)
    return " … ".join(map(escaped, statement.parts))


def _introduced(party: Person | Organisation | Country, tongue: Tongue) -> str:
    return tongue.introduced(party) if isinstance(party, Person) else tongue.named(party)


def commitment_lines(commitments: Sequence[Commitment], tongue: Tongue) -> list[str]:
    """Write what was taken on or asked for: who, to whom, for whom, how, how far ahead."""
    return [f"- {_commitment(commitment, tongue)}" for commitment in commitments]


def _commitment(commitment: Commitment, tongue: Tongue) -> str:
    kind = tongue.word(commitment.kind).capitalize()
    details = [escaped(_introduced(commitment.actor, tongue))]
    if commitment.addressee is not None:
        addressee = escaped(_introduced(commitment.addressee, tongue))
        details.append(f"{tongue.label('to')} {addressee}")
    if commitment.beneficiaries:
        named = ", ".join(map(tongue.named, commitment.beneficiaries))
        details.append(f"{tongue.label('for')} {escaped(named)}")
    if commitment.through is not None:
        details.append(f"{tongue.label('through')} {escaped(commitment.through)}")
    details += [_amount(amount, tongue) for amount in commitment.amounts]
    if commitment.deadline is not None:
        details.append(f"{tongue.label('by')} {commitment.deadline}")
    if commitment.horizon is not None:
        details.append(tongue.word(commitment.horizon))
    if commitment.transition is not None:
        origin, *targets = map(
            escaped, (commitment.transition.origin, *commitment.transition.targets)
        )
        ends = f"{tongue.label('to')} {', '.join(targets)}"
        details.append(f"{tongue.label('from')} {origin} {ends}")
    quoted = escaped(tongue.quoted(commitment.text))
    return f"**{kind}** ({'; '.join(details)}): {quoted}"


def _amount(amount: Amount, tongue: Tongue) -> str:
    bound = [] if amount.bound is AmountBound.EXACTLY else [tongue.word(amount.bound)]
    return " ".join([*bound, amount.value, escaped(amount.unit)])


def package_lines(packages: Sequence[Package], tongue: Tongue) -> list[str]:
    """Write each package of help: from whom, for whom, and what is in it."""
    lines = []
    for package in packages:
        details = []
        if package.provider is not None:
            details.append(f"{tongue.label('from')} {escaped(tongue.named(package.provider))}")
        if package.recipient is not None:
            details.append(f"{tongue.label('for')} {escaped(tongue.named(package.recipient))}")
        lines.append(", ".join([f"- **{escaped(package.name)}**", *details]))
        lines += [f"  - {escaped(item)}" for item in package.items]
    return lines


def accession_lines(accessions: Sequence[Accession], tongue: Tongue) -> list[str]:
    """Write how far each country has come on its way into the Alliance."""
    return [
        f"- **{escaped(tongue.named(each.country))}** ({tongue.word(each.stage)}):"
        f" {escaped(tongue.quoted(each.text))}"
        for each in accessions
    ]


def person_lines(persons: Sequence[Person], tongue: Tongue) -> list[str]:
    """Introduce everyone whom the release names."""
    return [f"- {escaped(tongue.introduced(person))}" for person in persons]
