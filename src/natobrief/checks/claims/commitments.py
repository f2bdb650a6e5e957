"""Claims about commitments, packages and accessions."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from natobrief.checks.acting import can_act, is_led_by_another, is_open
from natobrief.checks.beside import actor_beside, party_of_package, stage_beside
from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.claims.judging import (
    contradicted,
    is_part_named,
    judge_name,
    judge_party,
    judge_told,
    not_found,
    supported,
    undecided,
)
from natobrief.checks.claims.persons import judge_office_and_party
from natobrief.checks.claims.terms import judge_terms
from natobrief.checks.groups import MANY, as_group
from natobrief.checks.naming import Party, is_alliance, is_same_group, places_of, share_family_name
from natobrief.checks.parties.status import statuses_of
from natobrief.checks.searching import words_of
from natobrief.checks.told import Told
from natobrief.lexicon.organisations import THE_MEETING, phrases_of
from natobrief.model import (
    Accession,
    Commitment,
    Country,
    Organisation,
    Package,
    Person,
    Status,
)
from natobrief.rules.accessions import STAGE_OF_STATUS
from natobrief.span import Span
from natobrief.text.regex import regex

#: So far before what it does one may stand: "will actively".
_LED = 30
#: Before one who opens a clause.
_OPENS = regex(
    r"[,;]\s(?:(?:and|while|whereas|but|et|mais|tandis que|alors que)\s)?"
    r"(?:the\s|la\s|le\s|les\s|l['\u2019])?$"
)
#: What is done, and by whom.
_PASSIVE = regex(
    r"\b(?:be|been|is|are|was|were|sera|seront|\u00e9t\u00e9)\s(?:\w+ly\s)?\w+(?:ed|\u00e9e?s?)\b"
)
_BY = regex(r"\b(?:by|par)\b")
#: Of partners the tables do not tell whether they want to join.
_PARTNER = {Status.PARTNER}
#: Those who act for the Alliance.
_OF_ALLIANCE = regex(
    r"\b(?:NATO|OTAN|Alli|North Atlantic|Atlantique Nord|[Hh]eads of [Ss]tate|chefs d"
    r"|[Mm]inist(?:ers|res)|[Ll]eaders|[Dd]irigeants|the [Cc]ouncil)"
)


def judge_commitments(told: Told) -> Iterator[Claim]:
    """Judge every commitment, package and accession of a record."""
    for index, commitment in enumerate(told.brief.commitments):
        own, actor = commitment, commitment.actor
        if isinstance(actor, Person):
            own = evolve(commitment, actor=as_group(actor))
        yield from _commitment(told, f"/commitments/{index}", own)
    for index, package in enumerate(told.brief.packages):
        yield from _package(told, f"/packages/{index}", package)
    for index, accession in enumerate(told.brief.accessions):
        yield from _accession(told, f"/accessions/{index}", accession)


def _commitment(told: Told, pointer: str, commitment: Commitment) -> Iterator[Claim]:
    text = judge_told(told, f"{pointer}/text", commitment.text)
    yield text
    yield _actor(told, f"{pointer}/actor", commitment, text)
    if isinstance(commitment.actor, Person):
        yield from judge_office_and_party(told, f"{pointer}/actor", commitment.actor)
    if commitment.addressee is not None:
        yield _concerned(told, f"{pointer}/addressee", commitment.addressee, commitment, text)
    for number, party in enumerate(commitment.beneficiaries):
        yield _concerned(told, f"{pointer}/beneficiaries/{number}", party, commitment, text)
    if commitment.through is not None:
        yield judge_name(told, f"{pointer}/through", commitment.through)
    yield from judge_terms(told, pointer, commitment, text)


def _actor(told: Told, pointer: str, commitment: Commitment, text: Claim) -> Claim:
    """Judge who commits: the one to whom the text gives the same words, or one whom it names."""
    actor = commitment.actor
    if actor == THE_MEETING:
        return supported(pointer, actor)
    named = judge_party(told, pointer, actor)
    is_known = named.verdict in {Verdict.SUPPORTED, Verdict.UNDECIDED}
    if not (is_known and text.spans) or any(
        actor_beside(told, commitment, span) for span in text.spans
    ):
        return named
    read, is_inside = _actors_read(told, commitment), _is_inside(told, actor, text)
    is_other = read and all(_is_other(each, actor, is_inside=is_inside) for each in read)
    if is_other and not _leads_words(told, actor, text):
        return contradicted(pointer, actor, f"expected {read[0]}, found {actor}", text.spans[:1])
    if any(str(each) == str(actor) for each in read):
        return named
    if _is_said_by_another(told, actor, text) or not (
        can_act(told, actor, *text.spans) or _acts_elsewhere(told, commitment)
    ):
        message = f"the text does not say that {actor} takes this on, or asks for it"
        is_near = text.verdict is Verdict.UNDECIDED or is_open(told, actor, text.spans[0])
        is_near = is_near or _is_done_by_many(told, actor, text)
        is_unsure = is_near and not is_led_by_another(told, actor, *text.spans)
        return (undecided if is_unsure else not_found)(pointer, actor, message, text.spans[:1])
    return named


def _concerned(
    told: Told, pointer: str, party: Party, commitment: Commitment, text: Claim
) -> Claim:
    """Judge whom a commitment is made to: one whom the words around it name, if any."""
    named = judge_party(told, pointer, party)
    if not (named.is_supported and text.spans and isinstance(party, Country)):
        return named
    own = told.around(text.spans[0])
    before = Span(max(0, own.start - 2), max(1, own.start))
    around = Span(told.around(before).start, own.end)
    there = {country for country, place in told.countries if own.covers(place)}
    is_there = any(around.covers(place) for place in places_of(told.subject, party))
    if is_there or there <= {commitment.actor} or is_part_named(told, party):
        return named
    message = f"the text does not name {party} beside these words"
    make = undecided if text.verdict is Verdict.UNDECIDED else not_found
    return make(pointer, party, message, text.spans[:1])


def _actors_read(told: Told, commitment: Commitment) -> list[Party]:
    """Return who commits to such words in the text, as it is read."""
    wanted = set(words_of(commitment.text))
    return [
        each.actor
        for each in told.reading.commitments
        if len(wanted & set(words_of(each.text))) * 2 >= len(wanted)
    ]


def _is_said_by_another(told: Told, actor: Party, text: Claim) -> bool:
    """Tell whether the words are certainly another's, in a sentence that does not name the one."""
    if not isinstance(actor, Person) or told.other_speaker(text.spans, actor) is None:
        return False
    sentence = told.sentence(text.spans[0])
    return not any(sentence.covers(place) for place in places_of(told.subject, actor))


def _acts_elsewhere(told: Told, commitment: Commitment) -> bool:
    """Tell whether another sentence says the same, with the country that commits in it."""
    actor = commitment.actor
    if not isinstance(actor, Country):
        return False
    names = dict.fromkeys(place.of(told.text) for place in places_of(told.subject, actor))
    gists = (told.gists.told(f"{name} {commitment.text}") for name in names)
    return any(gist.spans and can_act(told, actor, *gist.spans) for gist in gists)


def _leads_words(told: Told, actor: Party, text: Claim) -> bool:
    """Tell whether somebody leads the words: a group by its own name, or who opens a clause.

    "The EU ministers agreed"; "Peru will send boats, and Chile announced a bridge".
    """
    own = told.sentence(text.spans[0])
    if not isinstance(actor, Organisation):
        return any(
            own.covers(place)
            and any(0 <= span.start - place.end <= _LED for span in text.spans)
            and _OPENS.search(told.text, own.start, place.start) is not None
            for place in places_of(told.subject, actor)
        )
    return any(
        own.covers(place) and 0 <= text.spans[0].start - place.end <= _LED
        for place in told.searched.every(actor.name, any_case=True)
    )


def _is_done_by_many(told: Told, actor: Party, text: Claim) -> bool:
    """Tell whether it is said to be done, not by whom, and those who do it act together."""
    sentence = told.sentence(text.spans[0]).of(told.text)
    is_passive = _PASSIVE.search(sentence) is not None and _BY.search(sentence) is None
    return is_passive and isinstance(actor, Organisation) and _are_many(actor)


def _is_inside(told: Told, actor: Party, text: Claim) -> bool:
    """Tell whether the sentence names somebody in the words of a commitment alone: no actor."""
    sentence = told.sentence(text.spans[0])
    places = [place for place in places_of(told.subject, actor) if sentence.covers(place)]
    return places != [] and all(
        any(span.start < place.start and span.covers(place) for span in text.spans)
        for place in places
    )


def _is_other(read: Party, actor: Party, *, is_inside: bool) -> bool:
    """Tell whether two who act are certainly not one: two persons of different family names."""
    if isinstance(read, Person) and isinstance(actor, Person):
        return not share_family_name(read.name, actor.name)
    if _are_the_alliance(read, actor) or is_same_group(str(read), str(actor)):
        return False
    are_groups = isinstance(read, Organisation) and isinstance(actor, Organisation)
    # Ministers act for those who send them, by whatever name they are called together.
    if are_groups and not is_inside and (_are_many(read) or _are_many(actor)):
        return False
    is_sure = is_inside or type(read) is type(actor)
    return is_sure and str(read) != str(actor) and read != THE_MEETING


def _are_many(actor: Party) -> bool:
    """Tell whether a name is for those who act together, and not "the United Nations"."""
    name = str(actor)
    return not phrases_of(name) and MANY.search(name) is not None


def _are_the_alliance(one: Party, other: Party) -> bool:
    """Tell whether one is the Alliance, and the other those who act for it."""
    return any(
        is_alliance(each) and isinstance(who, Organisation) and _OF_ALLIANCE.search(who.name)
        for each, who in ((one, other), (other, one))
    )


def _package(told: Told, pointer: str, package: Package) -> Iterator[Claim]:
    named = judge_name(told, f"{pointer}/name", package.name)
    yield named
    for name in ("provider", "recipient"):
        party = getattr(package, name)
        if party is None:
            continue
        beside = party_of_package(told, package, name, named.spans)
        if beside is not None:
            yield supported(f"{pointer}/{name}", party, [beside])
            continue
        read = [each for each in told.reading.packages if each.name == package.name]
        others = [getattr(each, name) for each in read]
        if len(others) == 1 and others[0] is not None and str(others[0]) != str(party):
            message = f"expected {others[0]}, found {party}"
            yield contradicted(
                f"{pointer}/{name}", party, message, places_of(told.subject, party)[:1]
            )
        else:
            yield judge_party(told, f"{pointer}/{name}", party)
    for number, item in enumerate(package.items):
        yield judge_name(told, f"{pointer}/items/{number}", item, is_whole=False)


def _accession(told: Told, pointer: str, accession: Accession) -> Iterator[Claim]:
    yield judge_party(told, f"{pointer}/country", accession.country)
    text = judge_told(told, f"{pointer}/text", accession.text)
    yield text
    if text.is_supported and any(stage_beside(told, accession, each) for each in text.spans):
        yield supported(f"{pointer}/stage", accession.stage, text.spans)
        return
    read = {each.stage for each in told.reading.accessions if each.country == accession.country}
    own = f"{pointer}/stage"
    if accession.stage in read:
        yield supported(own, accession.stage)
    elif read:
        message = f"expected {', '.join(sorted(read))}, found {accession.stage}"
        yield contradicted(own, accession.stage, message)
    else:
        message = f"the text does not say how far {accession.country} has come"
        known = statuses_of(told.subject, accession.country, told.day_of(pointer))
        is_known = accession.stage in {STAGE_OF_STATUS.get(each) for each in known - _PARTNER}
        yield (undecided if is_known else not_found)(own, accession.stage, message)
