"""Attributions: words that say who speaks, in one order or the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import final

from attrs import evolve, frozen

from natobrief.lexicon.speech import CUES
from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.cues import Cue
from natobrief.rules.quotations.subjects import (
    before_verb,
    clause_subject,
    subject_after,
    subject_before,
)
from natobrief.rules.quotations.words import PRONOUNS, alternatives
from natobrief.span import Span


@final
@frozen
class Attribution:
    """Words that say who speaks: speaker and cue, in one order or the other."""

    #: From the first of the words to past the last.
    span: Span
    #: The verb of saying and what belongs to it, or "according to".
    cue: Span
    #: The words for the speaker; None when shared with the attribution before.
    speaker: Span | None
    #: How the words for the speaker were found.
    decided_by: str
    #: Whether it can follow what was said ("..., said X") and be the whole of a sentence.
    may_follow: bool = True
    #: Whether what is said must follow it ("and explained that").
    must_lead: bool = False
    #: Whether it can introduce a that-clause, and not quoted words alone.
    may_report: bool = True


_QUOTE_BEFORE = re.compile(rf"{Kind.QUOTE}[ ,.-]*(?P<auxiliary>(?:a|ont|avait|s'est) +)?$")
_JOINED = {
    Language.EN: re.compile(
        r"(?:^|[ ,;])(?:and|but|while|then)(?: +(?:also|then|later|again))?[ ,]*$|,[ ]*$"
    ),
    Language.FR: re.compile(
        r"(?:^|[ ,;])(?:et|mais|puis)(?: +(?:a|ont|d'|il a|elle a))?[ ,]*$|,[ ]*$"
    ),
}
_ACCORDING = {
    Language.EN: re.compile(r"\b(?P<cue>according to|in the words of) ", re.IGNORECASE),
    Language.FR: re.compile(r"(?<![\w'-])(?P<cue>selon|d'apr\u00e8s|pour) ", re.IGNORECASE),
}
_COLON = re.compile(
    r"(?P<speaker>[^\W\d_][^:.,;\"\ue008]{1,70}(?:, [^:.,;\"\ue008]{1,60})?) ?:(?= |$)"
)
_FR_INVERTED = re.compile(
    rf"(?<![\w'-])(?:(?:a|ont)-(?:t-)?(?P<s1>{alternatives(PRONOUNS[Language.FR])}) +"
    r"(?:(?:\u00e9galement|aussi|ensuite|encore|ainsi) +)?(?P<v1>[a-z\u00e0-\u00ff]+)"
    r"|(?P<v2>[a-z\u00e0-\u00ff]+)-(?:t-)?(?P<s2>ils?|elles?))(?![\w-])",
)


@final
class Clauses:
    """The attributions of one sentence.

    Args:
        text: The plain text, quotations written over.
        sentence: The sentence.
        language: Its language.
        cues: The verbs of saying in it, in order.
    """

    def __init__(self, text: str, sentence: Span, language: Language, cues: Sequence[Cue]) -> None:
        """Keep where to look."""
        self.text = text
        self.sentence = sentence
        self.language = language
        self.cues = cues

    def attributions(self, *, after_quote: bool) -> list[Attribution]:
        """Find the attributions, in order and without overlap.

        Args:
            after_quote: Whether a quotation stands right before the sentence.
        """
        found = [*self._colon(), *self._according(), *self._inverted_pronoun()]
        for cue in self.cues:
            found += self._of(cue, after_quote=after_quote)
        chosen: list[Attribution] = []
        for each in sorted(found, key=lambda a: (a.span.start, -len(a.span))):
            if not chosen or not chosen[-1].span.overlaps(each.span):
                if each.must_lead and chosen:
                    chosen.append(evolve(each, speaker=None, decided_by="subject shared"))
                elif each.speaker is not None:
                    chosen.append(each)
        return chosen

    def _of(self, cue: Cue, *, after_quote: bool) -> Iterator[Attribution]:
        start, end = self.sentence.start, self.sentence.end
        lead = self.text[max(start, cue.span.start - 12) : cue.span.start]
        is_near = cue.span.start - start <= len(lead)
        is_first = is_near and not lead.strip(" -\u2022*,")
        quote = _QUOTE_BEFORE.search(lead)
        if quote is not None or (is_first and after_quote):
            begin = cue.span.start - (len(quote["auxiliary"] or "") if quote else 0)
            subject = subject_after(self.text, cue.span.end, end, self.language)
            if subject is not None:
                yield Attribution(
                    Span(begin, subject.end), cue.span, subject, "subject after the verb"
                )
                return
        first, last = before_verb(self.text, start, cue.span.start, self.language)
        is_joined = _JOINED[self.language].search(lead) is not None
        if not cue.is_infinitive and not cue.is_participle and last > first:
            subject = subject_before(self.text, first, last, self.language)
            if subject is not None:
                yield Attribution(
                    Span(subject.start, cue.span.end),
                    cue.span,
                    subject,
                    "subject before the verb",
                    may_report=cue.may_report,
                )
                return
        if is_joined:
            yield from self._shared(cue, first)

    def _shared(self, cue: Cue, first: int) -> Iterator[Attribution]:
        """Give a further verb of the same speaker: "... and explained that"."""
        subject = clause_subject(self.text, first, cue.span.start, self.language)
        yield Attribution(
            cue.span,
            cue.span,
            subject,
            "subject shared" if subject is None else "subject of the clause",
            may_follow=False,
            must_lead=True,
            may_report=cue.may_report,
        )

    def _colon(self) -> Iterator[Attribution]:
        match = _COLON.match(self.text, self.sentence.start, self.sentence.end)
        if match is None or match.end() == self.sentence.end:
            return
        if any(cue.span.start < match.end() for cue in self.cues):
            return
        speaker = Span(*match.span("speaker"))
        yield Attribution(
            Span(*match.span()),
            speaker,
            speaker,
            "name before a colon",
            may_follow=False,
            may_report=False,
        )

    def _according(self) -> Iterator[Attribution]:
        shape = _ACCORDING[self.language]
        for match in shape.finditer(self.text, self.sentence.start, self.sentence.end):
            subject = subject_after(self.text, match.end(), self.sentence.end, self.language)
            if subject is not None:
                cue = Span(*match.span("cue"))
                yield Attribution(
                    Span(cue.start, subject.end), cue, subject, "according to", may_report=False
                )

    def _inverted_pronoun(self) -> Iterator[Attribution]:
        if self.language is not Language.FR:
            return
        for match in _FR_INVERTED.finditer(self.text, self.sentence.start, self.sentence.end):
            verb, subject = ("v1", "s1") if match["v1"] else ("v2", "s2")
            if match[verb].lower() in CUES[Language.FR]:
                yield Attribution(
                    Span(*match.span()),
                    Span(*match.span(verb)),
                    Span(*match.span(subject)),
                    "subject after the verb",
                )
