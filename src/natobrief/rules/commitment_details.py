"""What a commitment says besides who and what: how far ahead, through what, from what to what."""

from __future__ import annotations

import re
from typing import final

from attrs import frozen

from natobrief.model import Horizon
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.lists import split_names
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.shape import shape
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex


@final
@frozen
class TransitionWords:
    """Words for a change from one thing to others."""

    origin: Span
    targets: tuple[Span, ...]


_HORIZONS = (
    (
        Horizon.LONG_TERM,
        shape(
            r"""
            \b(?:over|in|for|on) the long(?:er)?[ -](?:term|run|haul)|\blong(?:er)?[ -]term\b
            |\b(?:sur|à) (?:le )?(?:plus )?long terme|\bdans la durée|\bfor decades\b
            |\bfor (?:the |many |months and )?(?:years|decades) to come\b
            |\bpour (?:les|des) années à venir\b
            """
        ),
    ),
    (
        Horizon.MEDIUM_TERM,
        shape(r"\b(?:over|in|for) the medium[ -](?:term|run)|\bmedium-term\b|\bà moyen terme"),
    ),
    (
        Horizon.SHORT_TERM,
        shape(
            r"""
            \b(?:over|in|for) the (?:short|near)(?:er)?[ -](?:term|run)
            |\b(?:immediately|urgently)\b
            |\b(?:in|over|within) the (?:coming|next(?: few)?) (?:days|weeks)\b
            |\bdans les (?:prochains jours|prochaines semaines|jours à venir|semaines à venir)\b
            |\bà court terme|\bimmédiatement
            """
        ),
    ),
)
#: Before a date: by then something is to be done.
_BY = pattern(
    r"\b(?:(?:by|no later than|not later than|d'ici|au plus tard)"
    r"(?: (?:the )?end of| (?:à )?(?:la )?fin(?: de)?| en| le| à)? ?(?:l')?"
    r"|before (?:the )?end of|(?:avant|pour) (?:la )?fin(?: de)?) ?$"
)
_BY_REACH = 40
#: How many letters of a day in ISO 8601 a date of a precision has.
_LETTERS = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4, Precision.WEEK: 0}
#: The end of a year that is told from the day of the words: "by the end of the year".
_YEAR_END = shape(
    r"""
    \b(?:by|before|(?:no|not) later than) (?:the )?
    (?:end of (?:(?P<next>next)|this|the(?: current)?) year|year[- ]end|end of year)
    (?! (?:[0-9(]|after|before|of|following|in which))
    |\b(?:d'ici|avant|pour|au plus tard)(?: à)?(?: la)? fin (?:de )?
    (?:cette année|l'année en cours|l'an(?:née)?(?P<prochain> prochaine?)?)
    (?! (?:[0-9(]|derni|passé|suivant|scolaire|précédent|de|où|civile [0-9]))
    """
)
_TRANSITION = shape(
    r"""
    \b(?:transition|mov|shift|switch|chang|convert|migrat|pass)(?:e|es|ed|er|ing|ion|s)?
    (?:,? [^,.;]{0,40}?)??(?: )(?:(?:from|des|de la|du|de) |d'|de l')(?P<origin>[^.;,]{2,60}?)
    ,? (?:to|towards|vers|à (?:des|une|un)|aux|à) (?P<targets>[^.;]{1,300})
    """
)
_ARTICLE = regex(r"(?:an?|the|une?|des|la|le|les) +(?=\w)", re.IGNORECASE)
#: What follows the targets and is none: how far ahead, by when.
_TAIL = shape(
    r"""
    (?:^|,? )(?:(?:over|in|for|on|sur|à) (?:the |le )?(?:plus )?
    (?:long|medium|short|near|moyen|court)(?:er)?[ -](?:term|run|haul|terme)
    |(?:in|over|within|by|during) (?:the (?:next|coming|end)|next)\b|dans la durée).*$
    """
)
_HEAD = (
    r"(?:Package|Fund|Facility|Programme|Program|Initiative|Plan|Mechanism|Mission|Force|Training)"
)
_WORD = rf"[{CAPITALS}][\w'-]{{0,40}}"
_NAME = rf"{_WORD}(?:[ ]+(?:(?:of|and|for|in)[ ]+)?{_WORD}){{1,7}}"
_THROUGH = regex(
    rf"""\b(?:through|via|under|within|using)[ ]+
    (?:(?:the|its|our|a|an|new|NATO's)[ ]+)*
    (?:(?:[a-z]+[ ]){{0,2}}(?:command|program|programme|initiative|mission|mechanism),[ ]+)?
    (?P<name>{_NAME})""",
    re.VERBOSE,
)
_ENDS_IN_HEAD = regex(rf"\b{_HEAD}(?:[ ]+for[ ]+\w+)?$")


def find_horizon(marked: Marked, text: Span) -> tuple[Horizon, Span] | None:
    """Return how far ahead words reach, and the words that say so."""
    for horizon, found in _HORIZONS:
        match = marked.inner_sieve.search(found, text.start, text.end)
        if match is not None:
            return horizon, Span(match.start(), match.end())
    return None


def find_deadline(marked: Marked, text: Span) -> tuple[str, Span] | None:
    """Return by when something is to be done, as exact as the words are, and the words."""
    for mark in marked.marks.inside(text, Kind.DATE):
        mention = mark.value
        start = max(text.start, mark.span.start - _BY_REACH)
        lead = _BY.search(marked.inner[start : mark.span.start])
        if lead is None or not isinstance(mention, DateMention) or mention.dates is None:
            continue
        words = Span(start + lead.start(), mark.span.end)
        letters = _LETTERS[mention.precision]
        return (mention.dates.last.isoformat()[:letters], words) if letters else None
    return None


def find_year_end(marked: Marked, text: Span) -> tuple[int, Span] | None:
    """Return how many years on something is to be done before the year ends, and the words."""
    match = marked.inner_sieve.search(_YEAR_END, text.start, text.end)
    if match is None or (match["prochain"] is None and match[0].endswith("l'an")):
        return None
    years = 0 if match["next"] is None and match["prochain"] is None else 1
    return years, Span(match.start(), match.end())


def find_through(marked: Marked, text: Span) -> Span | None:
    """Return the name of the programme through which something is to be done."""
    for match in marked.document.plain_sieve.finditer(_THROUGH, text.start, text.end):
        if _ENDS_IN_HEAD.search(match["name"]):
            return Span(match.start("name"), match.end("name"))
    return None


def find_transition(marked: Marked, text: Span) -> TransitionWords | None:
    """Return from what to what something is to change."""
    match = marked.document.plain_sieve.search(_TRANSITION, text.start, text.end)
    if match is None:
        return None
    start, end = match.span("targets")
    tail = _TAIL.search(match["targets"])
    end = end if tail is None else start + tail.start()
    listed = split_names(marked.document.plain, Span(start, end)) if start < end else ()
    targets = tuple(_without_article(marked, each) for each in listed)
    if not targets:
        return None
    return TransitionWords(Span(*match.span("origin")), targets)


def _without_article(marked: Marked, words: Span) -> Span:
    article = _ARTICLE.match(marked.document.plain, words.start, words.end)
    return words if article is None else Span(article.end(), words.end)
