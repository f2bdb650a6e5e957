"""Commitments out of the words for them: who acts, whom they ask, through what."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from attrs import evolve

from natobrief import reference
from natobrief.assemble.beneficiaries import build_beneficiaries
from natobrief.assemble.collective import build_collective
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.assemble.long_ago import is_long_ago
from natobrief.assemble.spoken import Said, Spoken
from natobrief.lexicon.offices import OfficeWords
from natobrief.lexicon.organisations import THE_MEETING
from natobrief.model import (
    Amount,
    AmountBound,
    Commitment,
    CommitmentKind,
    Country,
    Organisation,
    Person,
    StatementMode,
    StatementRole,
    Status,
    Transition,
)
from natobrief.rules.commitments import CommitmentWords, find_commitments
from natobrief.rules.dates import DateMention
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.packages import PackageWords
from natobrief.rules.people import party_of
from natobrief.span import Span
from natobrief.text.regex import regex

Actor = Grounded[Person | Country | Organisation]
#: By the name of a package where it stands, the promise in whose words it stands.
Pledges = Mapping[Span, tuple[CommitmentWords, Commitment]]

_WE = frozenset({"we", "nous"})
_I = frozenset({"i", "je", "j'"})
#: Pronouns for the one who speaks in the sentence.
_SPEAKING = _WE | _I | {"he", "she", "il", "elle"}
#: What stands for nobody: "it was agreed that".
_NOBODY = frozenset({"it", "il"})
_IS_FEMALE = {"he": False, "il": False, "she": True, "elle": True}
_ARTICLE = regex(r"(?:(?:the|les|le|la|aux?|à la)\s+|l['’]|à l['’])(?=\w)", re.IGNORECASE)
#: Who is asked for order in the hall, and for nothing that anybody would hold them to.
_LISTENERS = regex(
    r"(?:press|media|journalists?|reporters?|photographers?|cameras?|camera crews?|audience"
    r"|everyone|everybody|all of you|you all|you|presse|m\u00e9dias|journalistes|photographes"
    r"|vous)",
    re.IGNORECASE,
)
#: Those of an organisation are not the organisation.
_MEMBERS = regex(
    r"(?<!United )(?:members|states|countries|nations|partners)$"
    r"|^(?:les )?(?:pays|États|nations|membres)\b(?!-)",
    re.IGNORECASE,
)
#: Those who are asked are in a country, or its neighbours, and not that country.
_IN_IT = regex(
    r"\b(?:sides|parties|groups?|actors|stakeholders|community|people|citizens|leaders"
    r"|representatives|partners|members|allies|states|countries|nations|companies|industry|donors"
    r"|neighbou?rs|acteurs|groupes?|communaut\u00e9|citoyens|dirigeants|repr\u00e9sentants"
    r"|partenaires|membres|alli\u00e9s|\u00c9tats|pays|voisins)\b",
    re.IGNORECASE,
)
_ALLIED = regex(r"\b(?:NATO|Alliance|Allies|OTAN|Alli\u00e9s)\b")
_AND = regex(r"^both | (?:and|et) ", re.IGNORECASE)
_OWN_COUNTRY = regex(
    r"(?:her|his|our|their|son|notre|leur) (?:country|pays)|our|notre", re.IGNORECASE
)
#: What those hold to who speak for many: none of it is only what they are about to say.
_WEIGHTY = regex(
    r"\b(?:defen[cs]es?|forces?|troops|battle ?groups?|brigades?|presence|deterrence|posture"
    r"|defen[cs]e (?:spending|budgets?|production)|ability to reinforce|stockpiles"
    r"|capabilit(?:y|ies)|readiness|sanctions"
    r"|reinforcements?|high[- ]readiness|d\u00e9fenses?|troupes|dissuasion"
    r"|capacit\u00e9s|pr\u00e9sence|groupements? tactiques?)\b",
    re.IGNORECASE,
)
_GIVING = frozenset({CommitmentKind.PLEDGE, CommitmentKind.DECISION})


def build_commitments(
    context: Context, said: Sequence[Said], turned: Spoken, packages: list[PackageWords]
) -> tuple[tuple[Grounded[Commitment], ...], Pledges]:
    """Build the commitments, and say which packages are promised in them.

    Args:
        context: What the builders share.
        said: What is quoted or reported.
        turned: What the text itself records or issues; quotations may stand in it.
        packages: Packages of help.
    """
    spoken = Spoken(said)
    names = [each.name.start for each in packages]
    found: list[Grounded[Commitment]] = []
    pledges: dict[Span, tuple[CommitmentWords, Commitment]] = {}
    for words in find_commitments(context.marked):
        at = bisect_left(names, words.text.start)
        package = None
        if at < len(packages) and words.text.covers(packages[at].name):
            package = packages[at]
        within = spoken.around(words.text) or turned.around(words.text)
        if within is None and words.is_passive:
            within = _told_just_before(context, spoken, words)
        own = _of_issuers(context, words, within)
        built = build_commitment(context, own, within, package)
        if built is None or (
            _is_spoken(within) and not _is_of_weight(built.value, is_plain=words.is_plain)
        ):
            continue
        found.append(built)
        if package is not None and words.kind in _GIVING:
            pledges[package.name] = (words, built.value)
    return tuple(found), pledges


def _of_issuers(context: Context, words: CommitmentWords, within: Said | None) -> CommitmentWords:
    """Return a plan as a pledge where those who issue a text say "we will take steps" in it."""
    if words.kind is not CommitmentKind.PLAN or words.actor is None or not _is_issued(within):
        return words
    is_own = words.actor.of(context.marked.document.plain).casefold() in _WE
    return evolve(words, kind=CommitmentKind.PLEDGE) if is_own else words


def _is_issued(within: Said | None) -> bool:
    return within is not None and within.statement.value.role is StatementRole.PARAGRAPH


def _told_just_before(context: Context, spoken: Spoken, words: CommitmentWords) -> Said | None:
    """Return what was said in the same sentence or the one before: "Allies were asked to" goes on.

    Where nobody is named who asks, it is whoever speaks there.
    """
    before = spoken.before(words.text.start)
    sentence_at = context.marked.document.sentence_at
    if before is None:
        return None
    between = sentence_at(words.text.start) - sentence_at(before.utterance.parts[-1].end - 1)
    return before if between <= 1 else None


def _is_spoken(within: Said | None) -> bool:
    role = StatementRole.CITATION if within is None else within.statement.value.role
    return role in {StatementRole.TURN, StatementRole.QUESTION}


def _is_of_weight(commitment: Commitment, *, is_plain: bool) -> bool:
    """Tell what speakers take on from what they are about to do: "we will go to the questions"."""
    asked = commitment.addressee
    if commitment.kind is CommitmentKind.APPEAL and asked and _LISTENERS.fullmatch(asked.name):
        return False
    is_told = (
        commitment.beneficiaries
        or commitment.through
        or commitment.horizon
        or commitment.amounts
        or (is_plain and _WEIGHTY.search(commitment.text))
    )
    return commitment.kind is not CommitmentKind.PLEDGE or bool(is_told)


def build_commitment(
    context: Context, words: CommitmentWords, within: Said | None, package: PackageWords | None
) -> Grounded[Commitment] | None:
    """Build a commitment; None when nobody can be held to it."""
    actor = None if is_long_ago(context, words) else _actor(context, words, within)
    if actor is None:
        return None
    addressee = None if words.addressee is None else _asked(context, words.addressee)
    through = words.through if package is None else package.name
    horizon = words.horizon
    return build(
        Commitment,
        kind=stated(words.kind, words.text, rule="commitment"),
        actor=actor,
        addressee=addressee,
        beneficiaries=build_beneficiaries(context, words, within, package),
        text=stated(words.text.of(context.text), words.text, rule="commitment"),
        through=None
        if through is None
        else stated(context.words(through), through, rule="through-package"),
        horizon=None if horizon is None else stated(horizon[0], horizon[1], rule="horizon"),
        amounts=_amounts(words, actor),
        deadline=_deadline(context, words),
        transition=_transition(context, words),
    )


def _deadline(context: Context, words: CommitmentWords) -> Grounded[str] | None:
    """Return by when it is to be done; the end of "the year" is told from the day of the words.

    Where the sentence has a day of another year, that may be the year meant.
    """
    if words.deadline is not None:
        return stated(words.deadline[0], words.deadline[1], rule="deadline")
    day = context.day if context.published is None else context.published.value
    if words.year_end is None or day is None:
        return None
    years, span = words.year_end
    mentions = (mark.value for mark in context.marked.marks.inside(words.sentence, Kind.DATE))
    days = (each.dates for each in mentions if isinstance(each, DateMention))
    if any(each is not None and each.last.year != day.year for each in days):
        return None
    return inferred(str(day.year + years), span, rule="deadline-of-year")


# -- who acts ------------------------------------------------------------------------------------


def _actor(context: Context, words: CommitmentWords, within: Said | None) -> Actor | None:
    if words.kind is CommitmentKind.PLAN:
        return _meeting(words)
    if words.kind is CommitmentKind.APPEAL:
        return _asking(context, words, within)
    if words.actor is None and words.kind is CommitmentKind.DECISION:
        return _speaker(within) if _is_issued(within) else _meeting(words)
    is_idle = words.is_light and not _is_issued(within)
    if words.actor is None or is_idle or (within is None and not words.is_plain):
        return None
    return _taking_on(context, words, words.actor, within)


def _taking_on(
    context: Context, words: CommitmentWords, actor: Span, within: Said | None
) -> Actor | None:
    """Return whom words bind that are a pledge or a decision."""
    own = actor.of(context.marked.document.plain).casefold()
    if own in _NOBODY:
        return _speaker(within) if _is_issued(within) else _meeting(words)
    if own in _WE or _OWN_COUNTRY.fullmatch(own):
        return _we(actor, within)
    if own in _I:
        return _speaker(within)
    return _promising(context, words, actor, within)


def _meeting(words: CommitmentWords) -> Actor:
    """Return those who meet, as one."""
    span = words.text if words.actor is None else words.actor
    return build(Organisation, name=inferred(THE_MEETING.name, span, rule="actor-meeting"))


def _promising(
    context: Context, words: CommitmentWords, actor: Span, within: Said | None
) -> Actor | None:
    """Return who is named as acting, where such words from there are a promise."""
    named = _named(context, actor)
    if words.kind is not CommitmentKind.PLEDGE or context.day is None:
        return named
    party, day = named.value, context.day
    acting = [party] if isinstance(party, Country) else list(context.named_in(actor))
    allied = [reference.status_on(each, day) is Status.ALLY for each in acting]
    # What Allies and a partner issue binds both: "NATO and Ukraine will".
    is_joint = _is_issued(within) and (any(allied) or _ALLIED.search(actor.of(context.text)))
    ours = all(allied) or (is_joint and not isinstance(party, Country))
    return named if ours or party == _side(within) else None


def _asking(context: Context, words: CommitmentWords, within: Said | None) -> Actor | None:
    """Return who asks: the subject that is named, else whoever speaks."""
    if words.actor is None:
        return _speaker(within)
    subject = words.actor.of(context.text).casefold()
    if subject in _SPEAKING:
        is_heard = within is None or within.statement.value.mode is StatementMode.VERBATIM
        is_told = is_heard and subject in _IS_FEMALE
        return _told(context, words, subject) if is_told else _speaker(within)
    for mark in context.marked.marks.inside(words.actor, Kind.PERSON, Kind.OFFICE):
        index = _who(context, mark)
        return _speaker(within) if index is None else context.person(index)
    return _named(context, words.actor)


def _who(context: Context, mark: Mark) -> int | None:
    """Return which person a name means, or an office that one person holds."""
    if isinstance(mark.value, OfficeWords):
        return context.people.holding(mark.value.kind)
    return context.people.meant_at.get(mark.span.start)


def _told(context: Context, words: CommitmentWords, pronoun: str) -> Actor | None:
    """Return whom "he" or "she" means where nobody's words are told: the one person before."""
    sentences = context.marked.document.sentences
    place = context.marked.document.sentence_at(words.sentence.start)
    starts = [words.sentence.start, *(each.start for each in sentences[max(0, place - 1) : place])]
    for start in starts:
        before = set(context.people.named_in(start, words.text.start))
        fitting = [
            index
            for index in before
            if context.people.known[index].is_woman in {None, _IS_FEMALE[pronoun]}
        ]
        if len(fitting) == 1:
            return context.person(fitting[0])
    return None


def _speaker(within: Said | None) -> Actor | None:
    return None if within is None or within.speaker is None else within.speaker.who


def _side(within: Said | None) -> Country | Organisation | None:
    """Return for whom the speaker speaks: whom the office is held for."""
    speaker = _speaker(within)
    if speaker is None:
        return None
    who = speaker.value
    return who.party if isinstance(who, Person) else who


def _we(span: Span, within: Said | None) -> Actor | None:
    """Return whom a speaker means by "we"."""
    side = _side(within)
    return None if side is None else inferred(side, span, rule="actor-we")


def _named(context: Context, span: Span) -> Actor:
    """Return the party that words name, else the words as a name.

    "The ministers of the Alliance" are not the Alliance, nor are two countries one.
    """
    words = span.of(context.marked.document.plain)
    several = (
        bool(context.marked.marks.inside(span, Kind.LEVEL))
        or _MEMBERS.search(words) is not None
        or _AND.search(span.of(context.marked.inner)) is not None
        or len({party_of(each) for each in context.marked.marks.inside(span)} - {None}) > 1
    )
    for mark in () if several else context.marked.marks.inside(span):
        party = party_of(mark)
        if party is not None and mark.kind is not Kind.ADJECTIVE:
            return stated(party, mark.span, rule="party")
    lead = _ARTICLE.match(words)
    bare = span if lead is None else Span(span.start + lead.end(), span.end)
    return build_collective(context.words(bare), bare)


def _asked(context: Context, span: Span) -> Actor:
    """Return who is asked: a person, one party, or several under the words for all of them."""
    named = context.people.named_in(span.start, span.end)
    if named:
        return context.person(named[0])
    if len(context.named_in(span)) > 1 or _IN_IT.search(span.of(context.marked.inner)):
        return build_collective(context.words(span), span)
    return _named(context, span)


#: Where a dollar is not that of the United States.
_OWN_DOLLARS = frozenset(map(Country, ("AUS", "CAN", "HKG", "JAM", "NZL", "SGP", "TWN")))


def _amounts(words: CommitmentWords, actor: Actor) -> tuple[Grounded[Amount], ...]:
    """Build the amounts; whose dollars they are, the words must tell where the actor has others."""
    who = actor.value
    side = who.party if isinstance(who, Person) else who
    return tuple(
        build(
            Amount,
            value=stated(each.value, each.span, rule="amount"),
            unit=stated(each.unit, each.span, rule="amount"),
            bound=(inferred if each.bound is AmountBound.EXACTLY else stated)(
                each.bound, each.span, rule="amount"
            ),
        )
        for each in words.amounts
        if not (each.is_bare_dollar and side in _OWN_DOLLARS)
    )


def _transition(context: Context, words: CommitmentWords) -> Grounded[Transition] | None:
    found = words.transition
    if found is None:
        return None
    return build(
        Transition,
        origin=stated(found.origin.of(context.text), found.origin, rule="transition"),
        targets=tuple(
            stated(each.of(context.text), each, rule="transition") for each in found.targets
        ),
    )
