"""What somebody takes on, asks of others, or what a meeting is to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.model import CommitmentKind, Horizon, Language
from natobrief.rules.lists import split_names
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span
from natobrief.text.quotes import Quoted


@final
@frozen
class CommitmentWords:
    """A commitment, with the words for each part of it."""

    kind: CommitmentKind
    text: Span
    #: Words for who takes it on; None for appeals, where it is the speaker.
    actor: Span | None
    addressee: Span | None
    #: Whether it is the meeting that acts.
    is_of_meeting: bool
    horizon: tuple[Horizon, Span] | None
    origin: Span | None
    targets: tuple[Span, ...]
    sentence: Span


_ACTION_EN = (
    r"(?:stand(?:ing)? (?:with|by|up for|firm)|support(?:ing)?|help(?:ing)?|assist|provide|deliver|supply|send|train|equip|strengthen|"
    r"increase|step up|boost|reinforce|invest|spend|maintain|keep|defend|protect|contribute|fund|finance|deploy|"
    r"back|rebuild|double|triple|give|donate|widen|expand|enhance|launch|build|coordinate|establish|set up|"
    r"raise|pay|replace|extend|ensure|stay|remain (?:committed|engaged|ready|vigilant)|offer|open|ramp up|scale up|do more|"
    r"make available|pre-position|modernise|modernize|lead|work with|renew|bring|clear|(?:go on|keep(?: on)?|continue) \w+ing|transfer|buy|sustain|add)"
)
_ACTION_FR = (
    r"(?:soutenir|aider|fournir|livrer|envoyer|former|\u00e9quiper|renforcer|accro\u00eetre|augmenter|investir|maintenir|"
    r"d\u00e9fendre|prot\u00e9ger|contribuer|financer|d\u00e9ployer|donner|verser|doubler|apporter|rester aux c\u00f4t\u00e9s|se tenir aux c\u00f4t\u00e9s)"
)
_ACTION_FUTURE_FR = (
    r"(?:se tiendra(?:it)? aux c\u00f4t\u00e9s|restera(?:it)? aux c\u00f4t\u00e9s|tiendra(?:it)? ses engagements|"
    r"(?:soutiendr|aider|fournir|livrer|enverr|former|\u00e9quiper|renforcer|accro\u00eetr|augmenter|investir|maintiendr|"
    r"d\u00e9fendr|prot\u00e9ger|contribuer|financer|d\u00e9ploier|donner|verser|doubler|apporter)(?:a|ons|ont|ait|ions|aient|ai)\b|"
    rf"continuer(?:a|ons|ont|ait|ions|aient) (?:de |d'|\u00e0 ){_ACTION_FR})"
)
_MODAL = r"(?:will|would|'ll|shall|(?:is|are) going to|(?:is|are|remains?|stands?) (?:ready|determined|committed|resolved) to|(?:is|are) to)"
_ADVERBS = r"(?:(?:also|always|therefore|now|further|soon|continue to|keep on|go on|continue|go|of course|all|together|not only|jointly) )*"
_ACTOR_EN = r"(?P<actor>\bwe|(?:the )?<G>|\b(?:all |European |the )?Allies|\bI|(?:the )?<C>|<K>|(?:her|his|our|their) country|<L>|\b(?:ministers|leaders|they))"
_REST = r"(?P<rest>[^.;!?\u201d\u00bb\"]*)"
_PLEDGE = {
    Language.EN: pattern(rf"{_ACTOR_EN}(?:,? (?:for its part|too|together),?)? {_MODAL} {_ADVERBS}{_ACTION_EN}\b{_REST}"),
    Language.FR: pattern(rf"(?P<actor>\bnous|(?:l'|la |le |les )?<G>|(?:la |le |l'|les )?<C>|<K>|\bles Alli\u00e9s) {_ACTION_FUTURE_FR}{_REST}"),
}
_PLAN = {
    Language.EN: pattern(
        r"(?:(?:at|during) (?:our|this|the|that|their) (?:\w+ ){0,2}(?:meeting|summit|session|conference)(?: in <K>)?(?:,? [^,.;\u201d]{0,40})?,? "
        rf"(?P<actor>we|they|ministers|leaders|Allies|<L>) (?:will|would|are to) (?:also )?(?!meet|discuss|address|hear|be\b|have\b|see\b){_REST}"
        r"|(?P<actor2>\bwe|\bthey|\bministers|\bleaders|(?:the )?<L>|\bAllies|the (?:meeting|summit)) (?:will|would|are to|are expected to|are set to|is to) (?:also )?"
        r"(?:agree (?:to|on)|endorse|adopt|approve|decide (?:to|on)|take (?:further|new|next|additional|the next|concrete) (?:steps|decisions|measures)|launch|finalise|finalize|sign|establish|set up|declare)\b"
        r"(?P<rest2>[^.;!?\u201d\u00bb\"]*))"
    ),
    Language.FR: pattern(
        r"(?P<actor>\bnous|\bils|\bles ministres|\bles dirigeants|(?:les )?<L>) (?:prendrons|prendront|adopterons|adopteront|approuveront|approuverons|d\u00e9cideront|d\u00e9ciderons|ent\u00e9rineront|lanceront)" + _REST
    ),
}
_APPEAL = {
    Language.EN: pattern(
        r"(?:(?:\b(?:we|I) )?\b(?:call(?:s|ed|ing)? (?:on|upon)|urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)? to|encourag(?:e|es|ed|ing)|press(?:es|ed)?|ask(?:s|ed|ing)?) "
        rf"(?P<addressee>(?:all |the |European |those |other )*(?:Allies|<C>|<K>|<L>|<G>|ministers|leaders|partners|nations|countries|governments|government|members|capitals|parliaments|parliament|industry|companies|(?:every|each) \w+))(?: to|(?= for (?:further|more))) {_REST}"
        rf"|\b(?:it is|it's|it was|it would be|is|the) (?:high |now |the |also )*time (?:has come )?(?:for (?P<addressee2>[^,.;]{{3,40}}?) )?to (?P<rest2>[^.;!?\u201d\u00bb\"]*))"
    ),
    Language.FR: pattern(
        rf"(?:\b(?:appel(?:le|ait|lerait|l\u00e9|er)|exhort(?:e|ait|erait|\u00e9|er)|engag(?:e|eait|erait|\u00e9|er)|invit(?:e|ait|erait|\u00e9|er)) (?P<addressee>(?:tous )?(?:les Alli\u00e9s|<C>|<K>|<L>|<G>|les pays|les ministres)) (?:\u00e0|d') ?{_REST}"
        r"|\bil (?:est|\u00e9tait|serait) (?:grand )?temps (?:de |d')(?P<rest2>[^.;!?\u201d\u00bb\"]*))"
    ),
}
_DECISION = {
    Language.EN: pattern(
        rf"(?P<actor>\bwe|(?:the )?<G>|\bAllies|\bministers|\bleaders|(?:the )?<L>) (?:have |has )(?:now |today |also )?(?:decided|agreed) (?:to|on|that) {_REST}"
    ),
    Language.FR: pattern(
        rf"(?P<actor>\bnous|l'<G>|\bles Alli\u00e9s|(?:les )?<L>) (?:avons|a|ont) (?:d\u00e9cid\u00e9|convenu) (?:de |d'|que |qu'){_REST}"
    ),
}
_STOP = re.compile(
    r",? +(?:and|et|mais|but) +(?:[a-z]+ +)?[a-z\u00e9]+ +(?:that|qu[e'])\b"
    r"|, +(?:which|who|whose|where|so|but|because|while|as well as in|qui|dont|car|mais|gr\u00e2ce|said|added)\b"
    r"|,? +(?:and|et) +(?:he|she|they|we|it|il|elle|nous)\b|,? +(?:because|while|although|so that|since)\b|, +and +(?=[\ue000-\ue008]+ (?:will|would|is|are|has))"
    r"|, +(?:a|one) source of\b|, +under which\b|,? +(?:including|such as|containing|consisting of|comprising|comprenant|made up of|composed of|with (?=(?:its |projects ))|with (?=[a-z]+(?: [a-z]+)?, )|and no (?:later|less))\b|, +(?=\ue006)"
)
_HORIZONS = (
    (Horizon.LONG_TERM, pattern(r"(?:over|in|for|on) the long(?:er)?[ -](?:term|run|haul)|long[ -]term|(?:sur|\u00e0) (?:le )?(?:plus )?long terme|dans la dur\u00e9e")),
    (Horizon.MEDIUM_TERM, pattern(r"(?:over|in|for) the medium[ -]term|\u00e0 moyen terme")),
    (Horizon.SHORT_TERM, pattern(r"(?:over|in|for) the (?:short|near)[ -]term|\b(?:immediately|without delay|urgently)\b|\u00e0 court terme|imm\u00e9diatement|sans d\u00e9lai")),
)
_TRANSITION = pattern(
    r"\b(?:transition(?:s|ing)?|move|moving|shift|passer|switch|change)(?:,? [^,.;]{0,40})? (?:from|des|de la|du|de) (?P<origin>[^.;,]{2,60}?) (?:to|towards|vers|\u00e0 (?:des|une|un)|\u00e0) (?P<targets>[^.;]+)"
)
_MEETING_BEFORE = re.compile(r"\b(?:at|during) (?:our|this|the|their) (?:\w+ ){0,2}(?:meeting|summit|session)", re.IGNORECASE)


def find_commitments(marked: Marked) -> Iterator[CommitmentWords]:
    """Find pledges, plans, appeals and decisions, in the order of the text.

    Where two shapes meet in the same words, the plan or the appeal is what the words say: "at our
    meeting we will help" binds the meeting.
    """
    language = marked.document.language
    everything: list[CommitmentWords] = []
    for sentence in marked.document.sentences:
        found: list[CommitmentWords] = []
        for kind, shape in (
            (CommitmentKind.PLAN, _PLAN[language]),
            (CommitmentKind.APPEAL, _APPEAL[language]),
            (CommitmentKind.DECISION, _DECISION[language]),
            (CommitmentKind.PLEDGE, _PLEDGE[language]),
        ):
            for match in shape.finditer(marked.inner, sentence.start, sentence.end):
                words = _words(marked, kind, match, sentence)
                if words is not None and not any(words.text.overlaps(o.text) for o in found):
                    found.append(words)
        everything += sorted(found, key=lambda words: words.text.start)
    return iter(everything)


def _words(
    marked: Marked, kind: CommitmentKind, match: re.Match[str], sentence: Span
) -> CommitmentWords | None:
    limit = min(match.end(), _end_of_quote(marked, match.start()))
    stop = _STOP.search(marked.inner, min(_rest_start(match), limit), limit)
    end = limit if stop is None else stop.start()
    words = marked.inner[match.start() : end].rstrip(" ,-:")
    text = Span(match.start(), match.start() + len(words))
    if re.search(r"\b(?:not|never|no longer)\b", words[: max(0, _rest_start(match) - match.start())]):
        return None
    if _IF_BEFORE.search(marked.inner, max(0, match.start() - 4), match.start()):
        return None
    actor = _group(match, "actor", "actor2")
    horizon = _horizon(marked, text)
    origin, targets = _transition(marked, text)
    return CommitmentWords(
        kind,
        text,
        actor,
        _group(match, "addressee", "addressee2"),
        kind is CommitmentKind.PLAN,
        horizon,
        origin,
        targets,
        sentence,
    )


_IF_BEFORE = re.compile(r"\b(?:if|si) $", re.IGNORECASE)


def _end_of_quote(marked: Marked, start: int) -> int:
    """Return where the quotation around an offset ends; the end of the text when there is none."""
    mark = marked.quotes.around(start)
    if mark is not None and isinstance(mark.value, Quoted):
        return mark.value.inner.end
    return len(marked.inner)


def _rest_start(match: re.Match[str]) -> int:
    for name in ("rest", "rest2"):
        if name in match.re.groupindex and match[name] is not None:
            return match.start(name)
    return match.end()


def _group(match: re.Match[str], *names: str) -> Span | None:
    for name in names:
        if name in match.re.groupindex and match[name]:
            return Span(match.start(name), match.end(name))
    return None


def _horizon(marked: Marked, text: Span) -> tuple[Horizon, Span] | None:
    for horizon, shape in _HORIZONS:
        match = shape.search(marked.inner, text.start, text.end)
        if match is not None:
            return horizon, Span(match.start(), match.end())
    return None


_TAIL = pattern(r",? (?:over|in|for|on|sur|\u00e0) (?:the |le )?(?:plus )?(?:long|medium|short|near|moyen|court)(?:er)?[ -](?:term|run|haul|terme).*$")


def _transition(marked: Marked, text: Span) -> tuple[Span | None, tuple[Span, ...]]:
    match = _TRANSITION.search(marked.document.plain, text.start, text.end)
    if match is None:
        return None, ()
    targets = _TAIL.sub("", match["targets"])
    stretch = Span(match.start("targets"), match.start("targets") + max(1, len(targets)))
    return Span(match.start("origin"), match.end("origin")), split_names(marked.document.plain, stretch)
