"""Statements out of the turns of a transcript and the paragraphs of a declaration."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from natobrief.assemble.agenda import themes_in
from natobrief.assemble.collective import build_collective
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.assemble.speakers import Speaker, Speakers
from natobrief.assemble.spoken import Said
from natobrief.lexicon.organisations import THE_MEETING
from natobrief.model import (
    Country,
    DocumentKind,
    Organisation,
    Person,
    Statement,
    StatementMode,
    StatementRole,
    Theme,
)
from natobrief.rules.byline import find_bylines
from natobrief.rules.document import read_head
from natobrief.rules.issued import find_issued, speaks_of_itself
from natobrief.rules.issuer import Issuer, find_issuer
from natobrief.rules.joint_issuers import find_joint_issuers
from natobrief.rules.marks import Kind
from natobrief.rules.quotations import Utterance
from natobrief.rules.quotations.utterance import QuotationKind
from natobrief.rules.turn_labels import Label, Voice
from natobrief.rules.turn_names import name_of
from natobrief.rules.turns import Turn
from natobrief.span import Span
from natobrief.text.regex import regex

#: Kinds of which the paragraphs are those of a body.
ISSUED_KINDS = frozenset({DocumentKind.DECLARATION, DocumentKind.JOINT_STATEMENT})
_CHAIR = regex(r"\b(?:the )?chair(?:man|woman|person)?\b")
_ORDER = {theme: at for at, theme in enumerate(Theme)}


def build_turns(context: Context, turns: Sequence[Turn]) -> list[Said]:
    """Build a statement of each turn, in order."""
    speakers = Speakers(context)
    heard = _heard(context, turns)
    who = [_speaker(context, speakers, turn, heard) for turn in turns]
    alone = _alone_heard(context, speakers, turns)
    told = zip(turns, who, strict=True)
    who = [alone if one is None and _is_named(turn) else one for turn, one in told]
    answering = _answering(turns, who) or _asked_by_head(context, speakers, turns)
    said = []
    for turn, after, speaker in zip(turns, [*turns[1:], None], who, strict=False):
        is_answer = turn.label is not None and turn.label.voice is Voice.ANSWERING
        by = answering if is_answer else speaker
        # "Yes, in the first row?" gives the floor to the one who asks next.
        role = StatementRole.TURN if _gives_floor(turn, after) else _role(context, turn, by)
        said.append(build_said(context, turn.parts, by, turn.who, role))
    return said


def _gives_floor(turn: Turn, after: Turn | None) -> bool:
    """Tell whether one who is named speaks before another asks."""
    asks = after is not None and after.label is not None and after.label.voice is Voice.ASKING
    return _is_named(turn) and asks


def build_issued(context: Context, kind: DocumentKind | None) -> list[Said]:
    """Build a statement of each paragraph of a declaration or a joint statement."""
    marked = context.marked
    paragraphs = find_issued(marked.document) if kind in ISSUED_KINDS else ()
    if not paragraphs:
        return []
    issuer = find_issuer(marked)
    is_of_head = issuer is not None and issuer.is_of_head
    if not (is_of_head or speaks_of_itself(marked.document, paragraphs)):
        return []
    speaker = _several(context) if issuer is None else _issuing(issuer)
    words = None if issuer is None else issuer.span
    role = StatementRole.PARAGRAPH
    # Whom several issue together is nobody's statement, though what they promise is theirs.
    named = None if issuer is None else speaker
    said = (build_said(context, parts, named, words, role) for parts in paragraphs)
    return [evolve(each, speaker=speaker) for each in said]


def _issuing(issuer: Issuer) -> Speaker:
    who = build(Organisation, name=stated(issuer.name, issuer.span, rule="issuer"))
    own = stated(who.value, issuer.span, rule="issuer")
    return Speaker(Grounded(who.value, own.evidence), None)


def _several(context: Context) -> Speaker | None:
    """Return several who issue a text together; where none are named, those who meet in it."""
    words = find_joint_issuers(context.marked)
    if words is not None:
        return Speaker(build_collective(context.words(words), words), None)
    if context.level is None:
        return None
    name = inferred(THE_MEETING.name, context.level[1], rule="actor-meeting")
    return Speaker(build(Organisation, name=name), None)


def _is_named(turn: Turn) -> bool:
    return turn.label is not None and turn.label.voice is Voice.NAMED


def _alone_heard(context: Context, speakers: Speakers, turns: Sequence[Turn]) -> Speaker | None:
    """Return the one whom the head names, without an office, where one office is all of a label."""
    labels = [turn.label for turn in turns if turn.label is not None and _is_named(turn)]
    named = find_bylines(context.marked)
    if len({each.key for each in labels}) != 1 or labels[0].name is not None or len(named) != 1:
        return None
    own = labels[0].who
    if own is None or not context.marked.marks.inside(own, Kind.OFFICE):
        return None
    found = speakers.named(named[0])
    is_held = found is None or not isinstance(found.who.value, Person) or found.who.value.office
    return None if is_held else found


def _heard(context: Context, turns: Sequence[Turn]) -> frozenset[int]:
    """Return the persons whom the head or a label names: of several of an office, one is heard."""
    cells = read_head(context.marked.document)
    names = [turn.label.name for turn in turns if turn.label is not None and turn.label.name]
    labelled = {context.people.meant_at.get(name.start) for name in names} - {None}
    of_head = context.people.named_in(0, cells[-1].span.end) if cells else ()
    return frozenset(each for each in (*labelled, *of_head) if each is not None)


def _speaker(
    context: Context, speakers: Speakers, turn: Turn, heard: frozenset[int]
) -> Speaker | None:
    """Return whom a label or the head names; None for those whom the words do not tell."""
    name = name_of(context.marked, turn)
    index = None if name is None else context.people.meant_at.get(name.start)
    if name is not None and index is not None:
        return speakers.person(index, turn.who or name)
    if turn.who is not None:
        found = speakers.named(turn.who) or speakers.holding(turn.who, heard)
        return found or _so_titled(context, speakers, turn.who, heard)
    return _chair(context, speakers, turn.label)


def _so_titled(
    context: Context, speakers: Speakers, words: Span, heard: frozenset[int]
) -> Speaker | None:
    """Return the one who is heard whose office begins with the words of a label.

    "ASSISTANT MINISTER:" is the Assistant Minister for Ports.
    """
    label, known = context.words(words).casefold(), context.people.known
    found = [each for each in heard if f"{known[each].office} ".casefold().startswith(f"{label} ")]
    return speakers.person(found[0], words) if len(found) == 1 else None


def _chair(context: Context, speakers: Speakers, label: Label | None) -> Speaker | None:
    """Return the one whom the head names as some body's chair, where "Chairman:" is the label."""
    cells = read_head(context.marked.document)
    if label is None or not cells or not _CHAIR.fullmatch(label.key):
        return None
    named = dict.fromkeys(context.people.named_in(0, cells[-1].span.end))
    known = context.people.known
    chairs = [index for index in named if _CHAIR.search((known[index].office or "").casefold())]
    return speakers.person(chairs[0], label.span) if len(chairs) == 1 else None


def _answering(turns: Sequence[Turn], who: Sequence[Speaker | None]) -> Speaker | None:
    """Return who is meant by "A:": the only one who is named and does not ask; else nobody."""
    named = {
        speaker.who.value.name: speaker
        for turn, speaker in zip(turns, who, strict=True)
        if speaker is not None and (turn.label is None or turn.label.voice is Voice.NAMED)
    }
    return next(iter(named.values())) if len(named) == 1 else None


def _asked_by_head(context: Context, speakers: Speakers, turns: Sequence[Turn]) -> Speaker | None:
    """Return the one whom the head says to be asked, where no label names anybody.

    Else the only one whom the words before the first label name.
    """
    if any(turn.label is not None and turn.label.voice is Voice.NAMED for turn in turns):
        return None
    named = find_bylines(context.marked)
    if len(named) == 1:
        return speakers.named(named[0])
    first = turns[0].parts[0].start if turns and not named else 0
    introduced = set(context.people.named_in(0, first))
    if len(introduced) != 1:
        return None
    [index] = introduced
    return speakers.person(index, context.people.known[index].name.span)


def _role(context: Context, turn: Turn, speaker: Speaker | None) -> StatementRole:
    """Tell a question: by its label, or by a question mark of somebody without an office."""
    if turn.label is None:
        return StatementRole.TURN
    if turn.label.voice is Voice.ASKING:
        return StatementRole.QUESTION
    who = None if speaker is None else speaker.who.value
    is_guest = isinstance(who, Person) and who.office is None and turn.label.voice is Voice.NAMED
    is_asking = any("?" in part.of(context.text) for part in turn.parts)
    if speaker is None or not is_guest or not is_asking:
        return StatementRole.TURN
    return StatementRole.TURN if _is_of_head(context, speaker) else StatementRole.QUESTION


def _is_of_head(context: Context, speaker: Speaker) -> bool:
    """Tell whether the head of the text names somebody: then the text is about what they say."""
    cells = read_head(context.marked.document)
    return bool(cells) and speaker.index in context.people.named_in(0, cells[-1].span.end)


def build_said(
    context: Context,
    parts: tuple[Span, ...],
    speaker: Speaker | None,
    words: Span | None,
    role: StatementRole,
) -> Said:
    """Build a statement of whole paragraphs."""
    whole = Span(parts[0].start, parts[-1].end)
    kind, rule = QuotationKind.WHOLE, str(role)
    utterance = Utterance(kind, parts, None, words, None, whole, rule)
    statement = build(
        Statement,
        speaker=None if speaker is None else speaker.who,
        mode=stated(StatementMode.VERBATIM, *parts[:1], rule=rule),
        parts=tuple(stated(part.of(context.text), part, rule=rule) for part in parts),
        countries=tuple(_countries(context, parts)),
        themes=_themes(context, parts),
        role=inferred(role, *(parts[:1] if words is None else [words]), rule=rule),
    )
    return Said(utterance, statement, speaker, ((), ()))


def _countries(context: Context, parts: tuple[Span, ...]) -> Iterator[Grounded[Country]]:
    found: dict[Country, Span] = {}
    for part in parts:
        for country, span in context.named_in(part).items():
            found.setdefault(country, span)
    for country, span in found.items():
        yield stated(country, span, rule="country-named")


def _themes(context: Context, parts: tuple[Span, ...]) -> tuple[Grounded[Theme], ...]:
    found: dict[Theme, Grounded[Theme]] = {}
    for part in parts:
        for theme in themes_in(context, part):
            found.setdefault(theme.value, theme)
    return tuple(found[theme] for theme in sorted(found, key=_ORDER.__getitem__))
