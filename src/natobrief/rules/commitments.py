"""What somebody takes on, asks of others, or what a meeting is to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import evolve, frozen

from natobrief.model import CommitmentKind, Horizon
from natobrief.rules.acts import is_of_speaker, kind_of_act
from natobrief.rules.amounts import AmountWords, find_amounts
from natobrief.rules.commitment_actors import GROUP
from natobrief.rules.commitment_clauses import is_relative
from natobrief.rules.commitment_details import (
    TransitionWords,
    find_deadline,
    find_horizon,
    find_through,
    find_transition,
    find_year_end,
)
from natobrief.rules.commitment_ends import end_beyond_quoted, end_of_commitment
from natobrief.rules.commitment_shapes import SHAPES
from natobrief.rules.listed import find_led_item
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.subjects import find_actor, find_asker, find_led, is_led, told_before
from natobrief.rules.taken import Taken
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class CommitmentWords:
    """A commitment, with the words for each part of it."""

    kind: CommitmentKind
    text: Span
    #: Words for who takes it on or asks; None when the sentence does not say.
    actor: Span | None
    addressee: Span | None
    #: Whether the verb makes a promise wherever it stands; others do in somebody's mouth only.
    is_plain: bool
    #: Whether the verb is one of talk unless those say it who issue the text: "we will explore".
    is_light: bool
    #: A package or programme through which it is to be done.
    through: Span | None
    horizon: tuple[Horizon, Span] | None
    transition: TransitionWords | None
    amounts: tuple[AmountWords, ...]
    deadline: tuple[str, Span] | None
    #: How many years on it is to be done before the year ends: "by the end of next year".
    year_end: tuple[int, Span] | None
    sentence: Span

    @property
    def is_passive(self) -> bool:
        """Whether it opens with who is asked, and may leave open who asks."""
        return self.addressee is not None and self.addressee.start == self.text.start


#: What is left of the words of a verb of which nothing tells what it governs.
_OPEN = regex(r" *(?:(?:the following|as follows)(?: [a-z]+){0,2} *)?:? *")
#: Who acts, and who is asked.
_Sides = tuple[Span | None, Span | None]


def find_commitments(marked: Marked) -> Iterator[CommitmentWords]:
    """Find pledges, plans, appeals and decisions, in the order of the text.

    Where two shapes meet in the same words, the plan or the appeal is what the words say: "at our
    meeting we will help" binds the meeting.
    """
    for sentence in marked.document.sentences:
        found: list[CommitmentWords] = []
        taken = Taken()
        for kind, shapes in SHAPES:
            shape = shapes.get(marked.document.language)
            if shape is None:
                continue
            position = sentence.start
            while (match := marked.inner_sieve.search(shape, position, sentence.end)) is not None:
                said = kind_of_act(match) if kind is None else kind
                words = _words(marked, said, match, sentence)
                if words is not None and taken.take(words.text):
                    found.append(words)
                position = max(_rest(match), match.start() + 1) if words is None else words.text.end
        led = _of_item(marked, sentence) if not found else None
        if led is not None:
            found.append(led)
        yield from sorted(found, key=lambda words: words.text.start)


def _is_lead(match: re.Match[str]) -> bool:
    """Tell whether words only lead to a list: "they agreed to:"."""
    is_decision = _group(match, "decides") is not None
    return is_decision and _OPEN.fullmatch(match.string, _rest(match), match.end()) is not None


def _of_item(marked: Marked, sentence: Span) -> CommitmentWords | None:
    """Return what an item of a list commits to as its lead says: "They agreed to: - mend it"."""
    led = find_led_item(marked, sentence)
    if led is None:
        return None
    find = find_asker if led.kind is CommitmentKind.APPEAL else find_actor
    actor = find_led(marked, led.lead, led.verb) or find(marked, led.lead, led.verb)
    end = end_of_commitment(marked, led.words.start, led.words.start, led.words.end)
    text = Span(
        led.words.start,
        led.words.start + len(led.words.of(marked.inner)[: end - led.words.start].rstrip(" ,;:.-")),
    )
    return (
        None if actor is None else _told(marked, led.kind, text, (actor, led.addressee), sentence)
    )


def _told(
    marked: Marked, kind: CommitmentKind, text: Span, who: _Sides, sentence: Span
) -> CommitmentWords:
    """Return a commitment with all that its words tell besides who and what."""
    actor, addressee = who
    return CommitmentWords(
        kind=kind,
        text=text,
        actor=actor,
        addressee=addressee,
        is_plain=True,
        is_light=False,
        through=find_through(marked, text),
        horizon=find_horizon(marked, text),
        transition=find_transition(marked, text),
        amounts=find_amounts(marked.document.plain_sieve, text),
        deadline=find_deadline(marked, text),
        year_end=find_year_end(marked, text),
        sentence=sentence,
    )


def _words(
    marked: Marked, kind: CommitmentKind, match: re.Match[str], sentence: Span
) -> CommitmentWords | None:
    """Give the parts of a match their places; None when its words commit nobody."""
    is_bound, actor = _acting(marked, kind, match, sentence)
    if not is_bound:
        return None
    start = _start(kind, match, actor, sentence)
    last = end_beyond_quoted(marked, _rest(match), match.end(), sentence.end)
    end = end_of_commitment(marked, start, _rest(match), last)
    text = Span(start, start + len(marked.inner[start:end].rstrip(" ,-:")))
    if _FOR_PRESS.search(marked.document.plain, text.start, text.end) or _is_lead(match):
        return None
    if _is_undone(marked, match.start(), text.end, sentence) or _is_supposed(marked, match):
        return None
    if kind is not CommitmentKind.APPEAL and is_relative(marked, start, sentence):
        return None
    told = _told(marked, kind, text, (actor, _addressee(marked, match)), sentence)
    is_plain = kind is not CommitmentKind.PLEDGE or _is_known(match)
    return evolve(told, is_plain=is_plain, is_light=_group(match, "light") is not None)


def _is_known(match: re.Match[str]) -> bool:
    """Tell whether the words promise something wherever they stand."""
    return _group(match, "owner") is not None or _group(match, "known") is not None


def _acting(
    marked: Marked, kind: CommitmentKind, match: re.Match[str], sentence: Span
) -> tuple[bool, Span | None]:
    """Return whether words can bind anybody, and who acts in them where they tell."""
    owner = _group(match, "owner")
    if owner is not None:
        return True, owner
    if _group(match, "agreed") is not None:
        return True, None
    actor = _group(match, "actor") or _subject(marked, kind, match, sentence)
    if not _may_act(match, actor, sentence):
        return False, None
    if kind is CommitmentKind.APPEAL:
        return _asking(marked, actor, match, sentence)
    if kind is CommitmentKind.PLAN:
        return True, actor
    actor = None if actor is None else _with_others(marked, actor, sentence)
    return actor is not None and not _is_governed(marked, actor, sentence), actor


#: Between a subject and what it says to decide right now: "we hereby agree".
_RIGHT_NOW = pattern(r"(?:,? (?:[a-z]+ly|hereby|now|today|also|further|therefore|<D>))*,? ")


def _is_own(match: re.Match[str], actor: Span | None) -> bool:
    return actor is not None and _OWN.fullmatch(match.string, actor.start, actor.end) is not None


def _may_act(match: re.Match[str], actor: Span | None, sentence: Span) -> bool:
    """Tell whether a verb binds its subject: some do only where a speaker says "we"."""
    act = _group(match, "act")
    if act is None or not is_of_speaker(match):
        return _group(match, "light") is None or _is_own(match, actor)
    if actor is None or not _is_own(match, actor):
        return False
    if actor.end < sentence.start:
        return True
    return _RIGHT_NOW.fullmatch(match.string, actor.end, act.start) is not None


def _subject(
    marked: Marked, kind: CommitmentKind, match: re.Match[str], sentence: Span
) -> Span | None:
    """Return whose a verb is that stands without its subject in a match."""
    verb = _group(match, "act") or _group(match, "verb")
    if verb is None:
        return None
    led = find_led(marked, sentence, verb.start)
    if led is not None or _group(match, "act") is None:
        return led
    if kind is CommitmentKind.APPEAL:
        return find_asker(marked, sentence, verb.start)
    return find_actor(marked, sentence, verb.start)


_THEY = regex("they|ils|elles", re.IGNORECASE)


def _asking(
    marked: Marked, actor: Span | None, match: re.Match[str], sentence: Span
) -> tuple[bool, Span | None]:
    """Return whether an appeal is one, and who asks; "they" are those told of before."""
    if actor is None:
        return not _is_decided(
            marked, _start(CommitmentKind.APPEAL, match, actor, sentence), sentence
        ), None
    if _THEY.fullmatch(marked.inner, actor.start, actor.end) is None:
        return True, actor
    actor = told_before(marked, actor.start, sentence)
    return actor is not None, actor


#: What the press is given, and nobody is promised: "NATO will provide broadcast-quality video".
_FOR_PRESS = regex(
    r"\b(?:broadcast[ -]quality|b-roll|audio-?visual (?:products?|material|coverage)"
    r"|(?:video|photographs?|photos|pictures|audio|images|coverage) of (?:the|all) (?:\w+ )?"
    r"(?:event|meeting|conference|press)"
    r"|live ?stream\w*|stream(?:ed|ing)? live|live (?:stream|feed|coverage)"
    r"|(?:to|for|with) (?:the )?(?:accredited )?(?:media representatives|journalists"
    r"|photographers|cameramen|media outlets)|accreditations?|pool cards?"
    r"|press (?:area|cent(?:er|re))|remote (?:media )?(?:coverage|interaction)"
    r"|retransmission|repr\u00e9sentants des m\u00e9dias|accr\u00e9ditations?)\b",
    re.IGNORECASE,
)
#: Before a name: it is where something is, or whose, and no subject.
_GOVERNED = pattern(
    r"(?<!\w)(?:(?P<several>(?:all|each|both|most|many|some|tous|toutes|chacun) (?:of|de))"
    r"|(?:in|of|at|to|by|for|from|with|against|on|near|between|inside"
    r"|en|à|aux?|de|du|des|d'|pour|par|avec|chez)) ?"
    r"(?:the |la |le |les |l')?(?:<C>(?:, <C>){0,5},? (?:and|et) )?$"
)


def _is_governed(marked: Marked, actor: Span, sentence: Span) -> bool:
    before = marked.inner[max(sentence.start, actor.start - _LIST) : actor.start]
    found = _GOVERNED.search(before)
    return found is not None and found["several"] is None


#: Before a name: others that are the subject with it, all of whom take something on.
_OTHERS = pattern(rf"(?:<CG>|{GROUP}),? (?:and|et) (?:the |la |le |les |l')?$")
#: All of them, where they open a clause: in "ships for Iraq and Norway will pay" they do not.
_ALL_OTHERS = pattern(
    r"(?:^|[.:;,\u201c\u00ab\"] ?|\b(?:that|and|et|que) |qu')"
    r"(?P<all>(?:both )?(?:the |la |le |les |l')?"
    rf"(?:<CG>|{GROUP})(?:, (?:the |la |le |les |l')?<CG>){{0,20}}"
    r",? (?:and|et) (?:the |la |le |les |l')?)$"
)
#: In "we met in Spain, Italy and Norway will pay" nobody can tell where they begin.
_STILL_OTHERS = pattern(r"<CG>, ?$")


def _with_others(marked: Marked, actor: Span, sentence: Span) -> Span | None:
    """Return who acts together with those named before; None where these may be no subject."""
    begin = max(sentence.start, actor.start - _LIST)
    before = marked.inner[begin : actor.start]
    if _OTHERS.search(before) is None:
        return actor
    listed = _ALL_OTHERS.search(before)
    if listed is None or _STILL_OTHERS.search(before, 0, listed.start("all")) is not None:
        return None
    return Span(begin + listed.start("all"), actor.end)


#: How far before a name the preposition may stand that governs a list.
_LIST = 120
_OWN = regex(r"(?:we|i|nous|je|j')", re.IGNORECASE)


def _start(kind: CommitmentKind, match: re.Match[str], actor: Span | None, sentence: Span) -> int:
    """Return where the words begin: an appeal at its verb, unless the speaker names himself.

    So does what goes on with a subject told of before.
    """
    act = _group(match, "act")
    if act is not None and actor is not None and _is_far(match, actor, act, sentence):
        return act.start
    verb = (act if kind is CommitmentKind.APPEAL else None) or _group(match, "verb")
    if verb is None or (actor is not None and _OWN.fullmatch(match.string, actor.start, actor.end)):
        return match.start() if actor is None else min(match.start(), actor.start)
    return verb.start


def _is_far(match: re.Match[str], actor: Span, act: Span, sentence: Span) -> bool:
    """Tell whether a verb stands apart from its subject, as in an item of a list."""
    return actor.end < sentence.start or is_led(match.string, actor.end, act.start)


def _rest(match: re.Match[str]) -> int:
    return next(match.start(name) for name in _named(match, "rest"))


def _group(match: re.Match[str], name: str) -> Span | None:
    found = _named(match, name)
    return Span(*match.span(found[0])) if found else None


def _addressee(marked: Marked, match: re.Match[str]) -> Span | None:
    found = _group(match, "addressee")
    if found is None:
        return None
    return Span(found.start, found.start + len(found.of(marked.inner).rstrip(" ,")))


def _named(match: re.Match[str], name: str) -> list[str]:
    """Return the groups that took part, of a name alone or with a number at its end."""
    names = (name, *(f"{name}{number}" for number in range(2, 10)))
    return [each for each in names if each in match.re.groupindex and match[each] is not None]


#: Before what is asked: it is what others decided, "décidé d'inviter la Suède à".
_DECIDED = regex(
    r"\b(?:decided|agreed|decision|décidé|convenu|décision)\b[^.;]{0,60}?(?: to | de | d')$",
    re.IGNORECASE,
)


def _is_decided(marked: Marked, start: int, sentence: Span) -> bool:
    return _DECIDED.search(marked.inner[max(sentence.start, start - _LIST) : start]) is not None


#: Before a commitment: a condition, a wish or a doubt takes it back.
_UNDOING = regex(
    r"""(?:
      \b(?:if|whether|unless|when|whenever|once|until|till|lest|should)
    | \b(?:si|s'|quand|lorsqu(?:e|')|tant[ ]que)
    | \b(?:hop|wish|doubt|fear|deni|deny|wonder|question|believ|esp[eè]r|doute|craint|nie)[a-zé]*
      (?:[ ](?:that|que|qu'))?
    | \b(?:not|never|neither|nor|no|nobody|few)
    | (?:\bnot|\bnever|n't)[ ](?:\w+[ ]){1,2}?(?:that)?
    | \bpas[ ](?:\w+[ ])?qu[e']
    | \b(?:refus|declin|fail|forg[eo]t)[a-z]*[ ]to
    )[ ]*$""",
    re.IGNORECASE | re.VERBOSE,
)
_REACH = 24
_WOULD = regex(r"\bwould\b", re.IGNORECASE)
#: What would be done if things were otherwise is no promise.
_SUPPOSING = regex(r"\b(?:if|were (?:we |they |it )?to|otherwise|without)\b", re.IGNORECASE)
#: The condition behind it: "Norway would send ships if it could".
_ONLY_IF = regex(r"(?<!even)(?<!and)(?<!as)[ ](?:only[ ])?(?:if|unless|provided)[ ]", re.IGNORECASE)
#: How far before a promise the condition may stand.
_CONDITION = 160


def _is_supposed(marked: Marked, match: re.Match[str]) -> bool:
    """Tell whether words with "would" say what would be under a condition."""
    if _WOULD.search(match.string, match.start(), _rest(match)) is None:
        return False
    start = max(0, match.start() - _CONDITION)
    start = max(start, marked.inner.rfind(". ", start, match.start()))
    after = _ONLY_IF.search(marked.inner, _rest(match), match.end())
    return after is not None or bool(_SUPPOSING.search(marked.inner, start, match.start()))


def _is_undone(marked: Marked, start: int, end: int, sentence: Span) -> bool:
    """Tell whether a condition or a doubt stands before the words, or a question mark after."""
    before = marked.inner[max(sentence.start, start - _REACH) : start]
    return _UNDOING.search(before) is not None or marked.inner[end : end + 1] == "?"
