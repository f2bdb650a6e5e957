"""Claims about what was said: the words, whether they are quoted, and by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from attrs import evolve

from natobrief.checks.acting import can_act, is_object
from natobrief.checks.beside import speaker_beside
from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.claims.judging import (
    contradicted,
    is_denied,
    judge_gist,
    judge_party,
    judge_theme,
    judge_topic,
    judge_words,
    not_found,
    supported,
    undecided,
)
from natobrief.checks.claims.persons import judge_office_and_party
from natobrief.checks.claims.telling import judge_of_one
from natobrief.checks.dashed import speaker_behind_dash
from natobrief.checks.groups import MANY, as_group
from natobrief.checks.led import FOLLOWS, is_announced, is_whose, named_behind
from natobrief.checks.naming import (
    Party,
    is_same_group,
    places_of,
    same_name,
    without_country,
)
from natobrief.checks.searching import pieces_of, words_of
from natobrief.checks.told import SPOKEN, Told
from natobrief.checks.wordforms import canonical
from natobrief.lexicon.paraphrases import SMALL
from natobrief.lexicon.speech import PLAIN_CUES
from natobrief.model import (
    Country,
    Organisation,
    Person,
    Statement,
    StatementMode,
    StatementRole,
)
from natobrief.rules.quotations import QuotationMention
from natobrief.span import Span
from natobrief.text.regex import regex

#: Of words that stand in so many places no more are looked at.
_PLACES = 20
#: What a quotation may end with.
_ENDS = " .,;:!?\u2026"
#: What nobody calls a secretary general.
_SECRETARY = frozenset(["secretary", "secretaire"])
_GENERAL = regex(r"\bgeneral\b|\bg\u00e9n\u00e9rale?\b", re.IGNORECASE)
#: Pronouns are no longer.
_PRONOUN = 4
#: Behind what somebody says who is not named.
_NOBODY = regex(
    r"[\s,.!?\"\u201d\u00bb]{0,6}(?:said|says|added|told \w+|remarked|noted|a dit|a confi\u00e9"
    r"|(?:a|ont) (?:lanc|indiqu|d\u00e9clar|affirm|ajout)\u00e9|dit|confie|selon|according to)"
    r"\s+(?:one|an?|une?|another|un autre|des|several|some|plusieurs)\s"
)


def judge_statements(told: Told) -> Iterator[Claim]:
    """Judge every statement of a record."""
    for index, statement in enumerate(told.brief.statements):
        own, speaker = statement, statement.speaker
        if isinstance(speaker, Person):
            own = evolve(statement, speaker=as_group(speaker))
        yield from _statement(told, f"/statements/{index}", own)


def _statement(told: Told, pointer: str, statement: Statement) -> Iterator[Claim]:
    parts, speaker = _said(told, pointer, statement)
    yield from parts
    spans = _spans_of(parts)
    if spans and statement.mode is StatementMode.VERBATIM:
        yield _quoted(told, f"{pointer}/mode", spans)
    if statement.speaker is not None:
        yield from speaker
        if isinstance(statement.speaker, Person):
            yield from judge_office_and_party(told, f"{pointer}/speaker", statement.speaker)
    yield from _beside(told, pointer, statement, spans)
    if spans and statement.role is not StatementRole.CITATION:
        yield _role(told, f"{pointer}/role", statement, spans)


def _beside(
    told: Told, pointer: str, statement: Statement, spans: tuple[Span, ...]
) -> Iterator[Claim]:
    """Judge what introduces the words, and what they are about."""
    if statement.cue is not None:
        yield _cue(told, f"{pointer}/cue", statement.cue, spans)
    if statement.subject is not None:
        yield judge_topic(told, f"{pointer}/subject", statement.subject)
    for number, country in enumerate(statement.countries):
        yield judge_party(told, f"{pointer}/countries/{number}", country)
    for number, theme in enumerate(statement.themes):
        yield judge_theme(told, f"{pointer}/themes/{number}", theme, statement, spans)


def _cue(told: Told, pointer: str, cue: str, spans: tuple[Span, ...]) -> Claim:
    """Judge the verb that introduces words: one of another form ("warning") is the same.

    Whoever warns or promises says: where the words stand, that is supported.
    """
    claim = judge_words(told, pointer, cue)
    if claim.is_supported:
        return claim
    wanted = words_of(cue)
    if wanted and all(canonical(word) in PLAIN_CUES for word in wanted):
        message = "the text has another verb, if any"
        return supported(pointer, cue) if spans else undecided(pointer, cue, message)
    return supported(pointer, cue) if wanted and told.gists.has(cue) else claim


def _said(told: Told, pointer: str, statement: Statement) -> tuple[list[Claim], list[Claim]]:
    """Judge the parts and the speaker, where words stand several times at the best place."""
    first: tuple[list[Claim], list[Claim]] | None = None
    for start in _starts(told, statement):
        parts = list(_parts(told, pointer, statement, start))
        found = parts, _speakers(told, f"{pointer}/speaker", statement, parts)
        if all(claim.is_supported for claims in found for claim in claims):
            return found
        first = found if first is None else first
    assert first is not None  # noqa: S101 - there is always one start
    return first


def _starts(told: Told, statement: Statement) -> Iterator[int]:
    """Give where the words of a statement may begin; the beginning when they stand nowhere."""
    yield 0
    for piece in pieces_of(statement.parts[0])[:1]:
        places = told.searched.places(piece)
        yield from (place.start for place in islice(places, 1, _PLACES))


def _spans_of(parts: list[Claim]) -> tuple[Span, ...]:
    return tuple(span for claim in parts if claim.is_supported for span in claim.spans)


def _as_it_stands(told: Told, part: str, *, is_exact: bool) -> str:
    """Return a quotation as the text has it, up to its first letter and the sign behind it.

    Where somebody else says who speaks, a quotation ends with a comma, and begins with a small
    letter.
    """
    if not is_exact or told.searched.find(part):
        return part
    bare = part.rstrip(_ENDS)
    forms = (bare, f"{bare[:1].swapcase()}{bare[1:]}") if bare else ()
    return next((form for form in forms if told.searched.find(form)), part)


def _parts(told: Told, pointer: str, statement: Statement, read: int) -> Iterator[Claim]:
    """Judge the parts, each after the one before it."""
    is_exact = statement.mode is StatementMode.VERBATIM
    for number, whole in enumerate(statement.parts):
        own, part = f"{pointer}/parts/{number}", _as_it_stands(told, whole, is_exact=is_exact)
        spans = told.searched.find(part, read, any_case=not is_exact)
        if not spans and told.searched.find(part, any_case=not is_exact):
            message = "the words stand before those that they are to follow"
            yield contradicted(own, part, message, told.searched.find(part, any_case=not is_exact))
            continue
        yield (
            supported(own, part, spans)
            if spans and (is_exact or not is_denied(told, part))
            else judge_words(told, own, part)
            if is_exact
            else judge_of_one(told, own, part, statement.speaker)
        )
        read = spans[-1].end if spans else read


def _quoted(told: Told, pointer: str, spans: tuple[Span, ...]) -> Claim:
    """Judge whether words that a record quotes are quoted, or spoken, in the text."""
    mode = StatementMode.VERBATIM
    is_dashed = speaker_behind_dash(told.text, spans[0]) is not None
    if is_dashed or told.is_quoted(spans[0]) or _is_spoken(told, spans):
        return supported(pointer, mode, spans[:1])
    message = "the text has these words outside quotation marks: they are reported, not quoted"
    return contradicted(pointer, mode, message, spans[:1])


def _is_spoken(told: Told, spans: tuple[Span, ...]) -> bool:
    """Tell whether words are spoken without quotation marks, as in a transcript."""
    if FOLLOWS.search(told.text, 0, spans[0].start):
        return True
    if told.reading.source.kind in SPOKEN or told.is_in_first_person:
        return True
    return any(read.mode is StatementMode.VERBATIM for read, _ in told.statements_at(spans))


def _role(told: Told, pointer: str, statement: Statement, spans: tuple[Span, ...]) -> Claim:
    """Judge what a statement is in its text, where a record says that it is no mere citation."""
    read = {each.role for each, _ in told.statements_at(spans)}
    if statement.role in read:
        return supported(pointer, statement.role, spans[:1])
    if read:
        message = f"expected {' or '.join(sorted(read))}, found {statement.role}"
        return contradicted(pointer, statement.role, message, spans[:1])
    message = f"the text does not have these words as a {statement.role}"
    return not_found(pointer, statement.role, message, spans[:1])


def _speakers(told: Told, pointer: str, statement: Statement, parts: list[Claim]) -> list[Claim]:
    speaker, spans = statement.speaker, _spans_of(parts)
    is_told = statement.mode is StatementMode.PARAPHRASE and not (
        spans and told.is_quoted(spans[0])
    )
    if speaker is None:
        return []
    near = [span for part in parts if part.verdict is Verdict.UNDECIDED for span in part.spans]
    if near and not spans:
        given = _speaker(told, pointer, speaker, tuple(near), is_told=is_told)
        if given.verdict is Verdict.CONTRADICTED:
            return [given]
        if given.verdict is Verdict.NOT_FOUND and places_of(told.subject, speaker):
            message = f"the text does not give words like these to {speaker}"
            return [undecided(pointer, speaker, message, near)]
    return [_speaker(told, pointer, speaker, spans, is_told=is_told)]


def _speaker(
    told: Told, pointer: str, speaker: Party, spans: tuple[Span, ...], *, is_told: bool
) -> Claim:
    """Judge who speaks: whom the text gives the words to, else whether it names the speaker.

    Of words that are merely told their sentence says who it can be.
    """
    beside = _beside_words(told, spans, speaker)
    if beside is not None:
        return supported(pointer, speaker, beside)
    others: list[tuple[str, tuple[Span, ...]]] = []
    for who, where in _told_speakers(told, spans, speaker):
        roles = (span.of(told.text) for span in where)
        is_one = _can_be(told, who, speaker) or any(_is_role(told, e, speaker) for e in roles)
        if is_one and (not (is_told and others) or can_act(told, speaker, *spans)):
            return supported(pointer, speaker, where)
        others.append((who, where))
    is_far = is_told and others and not _is_beside(told, others[0][1], spans)
    if others and not (is_far and can_act(told, speaker, *spans)):
        who, where = others[0]
        message = f"expected {who}, to whom the text gives the words, found {speaker}"
        is_of_many = isinstance(speaker, Organisation) and MANY.search(who) is not None
        make = undecided if is_of_many and not MANY.search(str(speaker)) else contradicted
        return make(pointer, speaker, message, where or spans[:1])
    named = judge_party(told, pointer, speaker)
    if not named.is_supported or not spans or isinstance(speaker, Country):
        return named
    if _may_say(told, spans, speaker, is_told=is_told):
        return named
    return not_found(pointer, speaker, f"the text does not give these words to {speaker}", spans)


def _may_say(
    told: Told, spans: tuple[Span, ...], speaker: Person | Organisation, *, is_told: bool
) -> bool:
    """Tell whether words that the text gives to nobody by name can be somebody's."""
    if isinstance(speaker, Organisation):
        return not told.is_quoted(spans[0]) or can_act(told, speaker, *spans)
    inside = list(_speakers_inside(told, spans))
    if inside and isinstance(speaker, Person):
        return all(_is_role(told, who.of(told.text), speaker) for who in inside)
    if _NOBODY.match(told.text, spans[-1].end) or named_behind(told, spans[-1], speaker):
        return False
    if not told.is_quoted(spans[0]) and is_announced(told, spans[0], speaker, is_told=is_told):
        return True
    if is_told and (can_act(told, speaker, *spans) or told.reading.source.kind not in SPOKEN):
        return can_act(told, speaker, *spans)
    return _is_named_around(told, spans[0], speaker)


def _is_beside(told: Told, speaker: tuple[Span, ...], spans: tuple[Span, ...]) -> bool:
    """Tell whether the sentence of some words names who says them."""
    sentence = told.sentence(spans[0])
    return any(sentence.overlaps(each) and len(each) > _PRONOUN for each in speaker)


def _beside_words(told: Told, spans: tuple[Span, ...], speaker: Party) -> tuple[Span, ...] | None:
    """Return the words for a speaker beside what is said, or those for several before it."""
    mention = speaker_beside(told, spans, speaker)
    if mention is not None:
        return _words_of(mention)
    if isinstance(speaker, Person):
        return _behind_dash(told, spans, speaker)
    if not spans or told.is_quoted(spans[0]):
        return None
    sentence = told.sentence(spans[0])
    places = (each for each in places_of(told.subject, speaker) if sentence.covers(each))
    return next(((each,) for each in places if each.end <= spans[0].start), None)


def _behind_dash(told: Told, spans: tuple[Span, ...], speaker: Person) -> tuple[Span, ...] | None:
    """Return where a text names who says words that a dash sets off, behind them or elsewhere."""
    who = speaker_behind_dash(told.text, spans[0]) if spans else None
    if who is None:
        return None
    places = places_of(told.subject, speaker)
    is_said = places and (not who or any(each.of(told.text) in who for each in places))
    return places[:1] if is_said else None


def _is_named_around(told: Told, span: Span, speaker: Person) -> bool:
    """Tell whether a person, or the country for which one speaks, is named beside words."""
    party = () if not isinstance(speaker.party, Country) else places_of(told.subject, speaker.party)
    around = told.around(span)
    is_quoted = told.is_quoted(span)
    return any(
        around.overlaps(place)
        and not is_object(told, place)
        and not is_whose(told, place, speaker)
        # Whom somebody names in what he says is another.
        and not (is_quoted and told.is_quoted(place))
        for place in (*places_of(told.subject, speaker), *party)
    )


def _told_speakers(
    told: Told, spans: tuple[Span, ...], speaker: Party
) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """Give to whom the text gives words, the surest first: by name, then as it is read whole."""
    held = set(told.quotations_at(spans))
    attributed = list(told.attributions_at(spans, speaker))
    for each in attributed:
        if each.speaker is not None and _is_certain(told, each.speaker):
            yield each.speaker, _words_of(each)
    if held != set(attributed):
        return
    read = (each for each in told.statements_at(spans) if not _is_around(told, each[0], spans))
    yield from ((str(each.speaker), where) for each, where in read if each.speaker is not None)


def _is_around(told: Told, statement: Statement, spans: tuple[Span, ...]) -> bool:
    """Tell whether a statement is a paragraph in which somebody else speaks."""
    return statement.role is StatementRole.PARAGRAPH and (
        told.is_quoted(spans[0]) or any(_speakers_inside(told, spans))
    )


def _speakers_inside(told: Told, spans: tuple[Span, ...]) -> Iterator[Span]:
    """Give who speaks, by more than a pronoun, in a paragraph that a body issues.

    Words that hold those for who speaks are the body's, who tells of it.
    """
    roles = {each.role for each, _ in told.statements_at(spans)}
    if StatementRole.PARAGRAPH not in roles:
        return
    for mention in told.subject.stated.spoken_in(told.around(spans[0])):
        who = mention.speaker_span
        is_here = any(part.overlaps(span) for part in mention.parts for span in spans)
        if who is None or not is_here or len(who) <= _PRONOUN:
            continue
        if not any(span.covers(who) for span in spans):
            yield who


def _words_of(mention: QuotationMention) -> tuple[Span, ...]:
    return () if mention.speaker_span is None else (mention.speaker_span,)


def _can_be(told: Told, words: str, speaker: Party) -> bool:
    if isinstance(speaker, Person):
        return same_name(told.subject, words, speaker)
    if isinstance(speaker, Organisation) and is_same_group(words, speaker.name):
        return True
    return judge_gist(told, "", str(speaker)).is_supported and (
        str(speaker).casefold() in words.casefold() or words.casefold() in str(speaker).casefold()
    )


def _is_role(told: Told, words: str, speaker: Party) -> bool:
    """Tell whether the words for a speaker name no one, but the office that the record has."""
    if not isinstance(speaker, Person) or not places_of(told.subject, speaker):
        return False
    own = {each.office for each in (speaker, *told.brief.persons) if each.name == speaker.name}
    bare = without_country(words, speaker.party, told.brief.source.language)
    there = {canonical(each) for each in words_of(bare)} - SMALL
    return any(
        office is not None and there and there <= {canonical(each) for each in words_of(office)}
        for office in own
        if not (there <= _SECRETARY and office is not None and _GENERAL.search(office))
    )


def _is_certain(told: Told, words: str) -> bool:
    """Tell whether a speaker is one whom the text names, not a mere role."""
    return any(person.name == words for person in told.reading.persons)
