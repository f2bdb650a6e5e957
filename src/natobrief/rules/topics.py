"""The topics in the words that list them, without what belongs to the sentence around them."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Language
from natobrief.rules.lists import split_list
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.topic_words import DECIDE_EN, TALK, THEY_WILL_TALK_FR
from natobrief.rules.wording import one_of
from natobrief.span import Span

_TALK_EN, _TALK_FR = TALK[Language.EN], TALK[Language.FR]
#: A topic verb that goes on with the list: "... and to review X".
_SECOND_VERB = pattern(
    rf"(?:[,;]? (?:and|as well as)|[,;]) (?:to |will |then |also )*(?:{DECIDE_EN}|{_TALK_EN})"
    r"(?= (?!of\b))"
    rf"|(?:[,;]? et|[,;]) (?:de |d'|pour |à )?(?:{THEY_WILL_TALK_FR}|{_TALK_FR}) ?"
)
#: A preposition before the topics, and the same again before another.
_ON = pattern(r"\b(?:on|about|sur)(?: (?:the|la|le|les))? $|\b(?:on|about|sur) $")
_AND_ON = pattern(r",? (?:and|et) (?:on|about|sur) ")
_SHORT = 12
_ENDS_LIST = pattern(
    one_of(
        r"""
        ,? (?:when|where|while|in preparation|ahead of|with a view)\b.*$
        ,? \ue008.*$
        , (?:which|who|whose|qui|dont)\b.*$
        , selon\b.*$
        ,? (?:(?:together|jointly) with|alongside)\b.*$
        ,? and (?:to |will |also )*(?:welcome|celebrate|invite|receive|sign|launch|hear)\
            (?= (?!of\b)).*$
        ,? (?:and|while|et) (?=(?:the |les |la |le )?<L> (?:of|from|de|du|des|d')).*$
        , (?=(?:the |NATO |Allied |les |the Allied )*(?:<G>(?:'s)? )?<L>)
        ,? (?:<L>|the <L>) (?:will|are|meet).*$
        ,? (?:under the (?:chairmanship|presidency) of|chaired by|sous la présidence d).*$
        ,? with (?:the )?<O> <P> in the chair.*$
        ,? with (?:[\w-]+ ){0,4}?partners,? <C>.*$
        ,? with (?:the )?<L> (?:of|from) (?:the )?<CG>.*$
        """
    )
)
#: Between a topic verb and its topics.
_ASIDE = pattern(
    r",? ?(?:among other (?:things|issues|topics|matters)|amongst others|among others|inter alia"
    r"|in particular|notably|notamment|entre autres(?: choses)?|en particulier|également|surtout)\b"
    r",? ?(?:de |des |du |d'|sur )?"
)
_LOOSE_END = " .;:,!"
#: How many phrases of time and place are cut off the end of a topic at most.
_ADJUNCTS = 6
_TIMES = one_of(
    r"""
    times? | moment | period | juncture | context | session | meeting | days? | weeks? | months?
    years? | morning | afternoon | evening | summit
    période | séance | jours? | semaine | mois
    """
)
_TRAILING_ADJUNCT = pattern(
    one_of(
        rf"""
        ,? (?:in|at|on|during|over|ahead of|within|from|à|lors de|en|le|les|au cours de) \
            (?:(?:this|these|that|the|a|such a|their|its|cette|ce|ces|la|le|un|une) )?\
            (?:[\w-]+ ){{0,3}}{_TIMES}
        ,? (?:on |from |in |le |les |du )?<D>
        ,? (?:in|at|à) <K>(?:,? (?:in )?<C>| \(<C>\))?
        ,? (?:in|at) (?:<G> )?(?:headquarters|HQ)
        """
    )
    + "$"
)
_REPEATED = pattern(
    "(?:and |as well as )?"
    + one_of(
        rf"""
        (?:to |will |they will )?(?:{DECIDE_EN}|{_TALK_EN})(?: into| for)?_
        to look into_ | to prepare for_ | for_ | on_ | about_ | sur_ | de_ | des_ | du_
        to_ | à_ | aux?_
        """
    ).replace("_", " ")
)


def items(marked: Marked, start: int, end: int) -> tuple[Span, ...]:
    """Split the words after a topic verb into items, without what belongs to the sentence."""
    aside = _ASIDE.match(marked.narrative, start, end)
    listed = topic(marked, start if aside is None else aside.end(), end)
    if listed is None or marked.narrative[listed.start] == Kind.QUOTE:
        return ()
    return tuple(
        _bare(marked, item)
        for part in _parts(marked, listed)
        for item in split_list(marked.narrative, part)
    )


def _parts(marked: Marked, listed: Span) -> Iterator[Span]:
    """Cut a list where another topic verb goes on with it."""
    verbs = list(marked.narrative_sieve.finditer(_SECOND_VERB, listed.start, listed.end))
    lead = marked.narrative_sieve.search(_ON, max(0, listed.start - _SHORT), listed.start)
    if lead is not None and not verbs:
        verbs = list(marked.narrative_sieve.finditer(_AND_ON, listed.start, listed.end))
    starts = [listed.start, *(verb.end() for verb in verbs)]
    ends = [*(verb.start() for verb in verbs), listed.end]
    parts = (topic(marked, start, end) for start, end in zip(starts, ends, strict=True))
    yield from (part for part in parts if part is not None)


def _bare(marked: Marked, item: Span) -> Span:
    """Cut a repeated topic verb off the front of an item ("to review ...", "for ...")."""
    lead = _REPEATED.match(marked.narrative, item.start, item.end - 1)
    return Span(item.start if lead is None else lead.end(), item.end)


def topic(marked: Marked, start: int, end: int) -> Span | None:
    """Cut words that say when or where off the end of a topic; None when nothing is left."""
    words = marked.narrative[start:end]
    ending = _ENDS_LIST.search(words)
    kept = (words[: ending.start()] if ending else words).rstrip(_LOOSE_END)
    for _ in range(_ADJUNCTS):
        kept = _TRAILING_ADJUNCT.sub("", kept).rstrip(_LOOSE_END)
    lead = len(kept) - len(kept.lstrip(" ,:"))
    return Span(start + lead, start + len(kept)) if len(kept) > lead else None
