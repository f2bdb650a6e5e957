"""Whom somebody else quotes: "a diplomat quoted Ms Horvat as saying"."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.attribution import Attribution
from natobrief.rules.quotations.before_verb import before_verb
from natobrief.rules.quotations.subjects import subject_before
from natobrief.span import Span
from natobrief.text.regex import regex

#: The step that finds them.
STEP = "quoted as saying"
_QUOTING = regex(
    rf"(?<![\w'-])(?:[Qq]uot|[Cc]it)(?:e|es|ed|ing) (?P<who>[^.;:(){Kind.QUOTE}]{{1,80}}?),? as"
    r" (?P<cue>(?:having )?(?:saying|said|telling|told|warning|writing|adding|arguing|calling)"
    r"(?: (?:reporters|journalists|the press|the paper))?)(?![\w-])"
)
_CITING = regex(
    rf"(?<![\w'-])(?P<cue>cit(?:e|ent|ait|aient|\u00e9|ant)) "
    rf"(?P<who>[^.;:,{Kind.QUOTE}]{{1,80}}?) ?:(?= ?{Kind.QUOTE})"
)
#: Of the one who is quoted: "Ms Horvat was quoted".
_PASSIVE = regex(r"(?<![\w-])(?:is|are|was|were|been) (?:also )?$")
_REACH = 12


def quoted_as(text: str, sentence: Span, language: Language) -> Iterator[Attribution]:
    """Find the attributions of a sentence to whom another one quotes."""
    if language is Language.FR:
        yield from _cited(text, sentence)
        return
    if text.find(" as ", sentence.start, sentence.end) < 0:
        return
    for match in _QUOTING.finditer(text, sentence.start, sentence.end):
        lead = text[max(sentence.start, match.start() - _REACH) : match.start()]
        passive = _PASSIVE.search(lead)
        verb = match.start() if passive is None else match.start() - len(lead) + passive.start()
        subject = subject_before(text, *before_verb(text, sentence.start, verb, language), language)
        who = subject if passive is not None else Span(*match.span("who"))
        if who is None or (passive is not None) is not match["who"].startswith("by "):
            continue
        start = verb if subject is None else subject.start
        yield Attribution(Span(start, match.end()), Span(*match.span("cue")), who, STEP)


def _cited(text: str, sentence: Span) -> Iterator[Attribution]:
    for match in _CITING.finditer(text, sentence.start, sentence.end):
        who = Span(*match.span("who"))
        yield Attribution(
            Span(*match.span()), Span(*match.span("cue")), who, STEP, may_follow=False
        )
