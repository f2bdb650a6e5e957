"""The sentences in which somebody is heard, in their own words or reported."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import evolve

from natobrief.model import (
    Accession,
    AccessionStage,
    Commitment,
    CommitmentKind,
    Country,
    Organisation,
    Person,
    Statement,
    StatementMode,
)
from natobrief.testing.draft import NATO, Draft, Role
from natobrief.testing.inviting import cast, named
from natobrief.testing.phrase import Phrase, Words, fill, listed, marked
from natobrief.testing.phrasing import Content, Named, Saying

_SAID = re.compile("(“[^”]*”|⟨[^⟩]*⟩)")
_OFFICE_OF_SECRETARY_GENERAL = "NATO Secretary General"


def introduce_secretary_general(draft: Draft) -> tuple[Role, Words]:
    """Bring in the Secretary General, by office and name."""
    role = cast(draft, _OFFICE_OF_SECRETARY_GENERAL, None)
    role.person = Person(name=str(role.name), office=_OFFICE_OF_SECRETARY_GENERAL, party=NATO)
    role.is_secretary_general = True
    forms = draft.phrasing.secretary_general[not role.name.is_female]
    words = fill(draft.choose(forms), name=named(role))
    return role, words


def introduce_minister(draft: Draft) -> tuple[Role, Words]:
    """Bring in a minister of the host country, by office and name."""
    office = draft.phrasing.offices[draft.scene.level][0]
    host = draft.scene.host
    role = cast(draft, office, host)
    words = fill(
        draft.choose(draft.phrasing.minister),
        name=named(role),
        office=office,
        the=draft.phrasing.articles[not role.name.is_female],
        of_country="".join(draft.phrasing.of_country(host)),
        country="".join(draft.phrasing.country(host)),
        adjective=draft.phrasing.adjective(host, role.name.is_female),
    )
    return role, words


def _somebody(draft: Draft, saying: Saying) -> tuple[Role, Words]:
    """Draw who speaks, and words for them that can mean nobody else."""
    if draft.speaker is not None and (
        saying.needs_pronoun or (saying.takes_pronoun and draft.flip())
    ):
        return draft.speaker, draft.phrasing.pronouns[not draft.speaker.name.is_female]
    if draft.roles and draft.flip():
        return _again(draft, draft.choose(draft.roles))
    if not any(role.is_secretary_general for role in draft.roles):
        return introduce_secretary_general(draft)
    if len(draft.roles) == 1 and draft.scene.level in draft.phrasing.offices:
        return introduce_minister(draft)
    return _again(draft, draft.choose(draft.roles))


def _again(draft: Draft, role: Role) -> tuple[Role, Words]:
    """Name somebody who was named before."""
    title = draft.phrasing.titles[not role.name.is_female]
    words = [title.replace("{family}", role.name.family), str(role.name)]
    if role.is_secretary_general:
        words += draft.phrasing.secretary_general_again[not role.name.is_female]
    return role, draft.choose(words)


def say(draft: Draft) -> None:
    """Write a sentence in which somebody is heard."""
    sayings = draft.phrasing.sayings
    if draft.speaker is None:
        sayings = tuple(each for each in sayings if not each.needs_pronoun)
    saying = draft.choose(sayings)
    role, who = _somebody(draft, saying)
    _write(draft, saying, role, who, {})


def say_of_group(draft: Draft) -> None:
    """Write what somebody says of the guests named last, who are the subject of the words."""
    subjects = draft.phrasing.groups.get(len(draft.group))
    if subjects is None:
        return
    saying = draft.choose(draft.phrasing.sayings_of_groups)
    role, who = _somebody(draft, saying)
    subject = draft.choose(subjects)
    place = f"/statements/{len(draft.statements)}/subject"
    slots: dict[str, Words] = {
        "subject": marked(place, subject),
        "predicate": draft.choose(draft.phrasing.predicates),
    }
    _write(draft, saying, role, who, slots)
    draft.statements[-1] = evolve(draft.statements[-1], subject=subject, countries=draft.group)


def say_of_accession(draft: Draft) -> None:
    """Write what the Secretary General says of those who are invited to join."""
    invitees = draft.scene.others[: draft.scene.invitees]
    joining = [country for country in invitees if country in draft.named]
    if not joining or any(each.country in joining for each in draft.accessions):
        return
    saying = draft.choose(draft.phrasing.sayings_of_accession)
    heads = [role for role in draft.roles if role.is_secretary_general]
    role, who = _again(draft, heads[0]) if heads else introduce_secretary_general(draft)
    content = draft.choose(draft.phrasing.accessions)
    words = _content(draft, content, role, joining)
    _write(draft, saying, role, who, {"q": words})
    for country in joining:
        draft.accessions.append(
            Accession(country=country, stage=AccessionStage.INVITED, text=str(words))
        )


def _write(
    draft: Draft, saying: Saying, role: Role, who: Words, contents: Mapping[str, Words]
) -> None:
    """Fill a saying, mark what is said and who says it how, and keep the statements."""
    first, cues = len(draft.statements), [saying.cues or draft.phrasing.cues, draft.phrasing.cues]
    said_how = [draft.choose(options) for options in cues]
    slots: dict[str, Words] = {
        "speaker": who,
        "cue": marked(f"/statements/{first}/cue", said_how[0]),
        "cue2": marked(f"/statements/{first + 1}/cue", said_how[1]),
        **(contents or _drawn(draft, saying, role)),
    }
    inside = "".join(str(words) for words in slots.values())
    free = [marks for marks in draft.phrasing.marks if marks[0] not in inside]
    sentence, said = _spoken(saying, slots, draft.choose(free), first)
    is_verbatim = "“" in saying.template
    draft.statements += [
        Statement(
            speaker=role.person,
            mode=StatementMode.VERBATIM if is_verbatim else StatementMode.PARAPHRASE,
            parts=tuple(parts),
            cue=cue,
        )
        for parts, cue in zip(said, said_how, strict=False)
    ]
    draft.write(sentence, role)


def _spoken(
    saying: Saying, slots: Mapping[str, Words], quotes: tuple[str, str], first: int
) -> tuple[Phrase, list[list[str]]]:
    """Fill a saying: the sentence, and for each of its statements the words said."""
    said: list[list[str]] = [[] for _ in set(saying.owners)]
    sentence, owners = Phrase(()), iter(saying.owners)
    for index, stretch in enumerate(_SAID.split(saying.template)):
        if index % 2 == 0:
            sentence += fill(stretch, **slots)
            continue
        owner = next(owners)
        words = fill(stretch[1:-1], **slots)
        opening, closing = quotes if stretch[0] == "“" else ("", "")
        run = marked(f"/statements/{first + owner}/parts/{len(said[owner])}", words)
        said[owner].append(str(words))
        sentence = sentence + opening + run + closing
    return sentence, said


def _drawn(draft: Draft, saying: Saying, role: Role) -> dict[str, Words]:
    """Draw words for the slots of a saying that want some, in their order."""
    slots: dict[str, Words] = {}
    for name in re.findall(r"\{(\w+)\}", saying.template):
        slot = name.lower()
        if slot in {"q", "q2"}:
            slots[slot] = _content(draft, draft.choose(draft.phrasing.contents), role)
        elif slot in {"report", "report2"}:
            slots[slot] = _content(draft, draft.choose(draft.phrasing.reports), role)
        elif slot == "first":
            slots["first"], slots["second"] = draft.choose(draft.phrasing.pairs)
    return slots


def _content(draft: Draft, content: Content, role: Role, joining: Sequence[Country] = ()) -> Phrase:
    """Write what is said; words in brackets are kept as a commitment."""
    place = f"/commitments/{len(draft.commitments)}"
    helped = [*joining]
    if "country}" in content.words:
        helped = [draft.choose(draft.scene.others)]
    slots: dict[str, Words] = {"he": draft.phrasing.pronouns[not role.name.is_female]}
    last = draft.last()
    for slot, name in (("", draft.phrasing.country), ("of_", draft.phrasing.of_country)):
        names = [_helped(name(each), place, index) for index, each in enumerate(helped)]
        if names:
            slots[f"{slot}country"], slots[f"{slot}joining"] = names[0], listed(names, last)
    before, _, rest = content.words.partition("[")
    taken, _, after = rest.partition("]")
    if content.kind is None:
        return fill(content.words, **slots)
    text = fill(taken, **slots)
    draft.commitments.append(_commitment(content, content.kind, role, helped, str(text)))
    return fill(before, **slots) + marked(f"{place}/text", text) + after


def _helped(name: Named, place: str, index: int) -> Words:
    words = marked(f"{place}/beneficiaries/{index}", name[1])
    return fill("{before}{words}", before=name[0], words=words)


def _commitment(
    content: Content, kind: CommitmentKind, role: Role, helped: Sequence[Country], text: str
) -> Commitment:
    asked = content.addressee
    return Commitment(
        kind=kind,
        actor=role.person if content.actor is None else Organisation(name=content.actor),
        addressee=None if asked is None else Organisation(name=asked),
        beneficiaries=tuple(helped),
        text=text,
    )
