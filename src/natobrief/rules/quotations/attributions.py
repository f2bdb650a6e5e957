"""Attributions: words that say who speaks, in one order or the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import final

from attrs import evolve

from natobrief.lexicon.speech import CUES
from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.attribution import Attribution
from natobrief.rules.quotations.before_verb import before_verb
from natobrief.rules.quotations.cues import Cue
from natobrief.rules.quotations.nouns import noun_attributions
from natobrief.rules.quotations.subjects import (
    clause_subject,
    is_several,
    name_before,
    subject_before,
)
from natobrief.rules.quotations.subjects_after import closing_subject, subject_after
from natobrief.rules.quotations.verbless import Verbless
from natobrief.rules.quotations.words import PRONOUNS, alternatives
from natobrief.span import Span

_QUOTE_BEFORE = re.compile(
    rf"{Kind.QUOTE}[ ,.-]*(?P<auxiliary>(?:(?:l'|s'est +)?(?:a|ont|avait) +|s'est +|se +|s'))?$"
)
#: Words right before a verb that has its subject from the one before: no subject ends in them.
_COORDINATED = {
    Language.EN: re.compile(
        r"(?:^|[ ,;])(?:and|but|while|then)(?: +(?:also|then|later|again))?[ ,]*$"
    ),
    Language.FR: re.compile(r"(?:^|[ ,;])(?:et|mais|puis)(?: +(?:a|ont|d'|il a|elle a))?[ ,]*$"),
}
_COMMA = re.compile(r",[ ]*$")
#: Pronouns of one who goes on to say more: "X said he believes".
_SAME = frozenset({"he", "she", "they", "il", "elle", "ils", "elles"})
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
        verbless = Verbless(self.text, self.sentence, self.language)
        found = [*verbless.attributions(after_quote=after_quote), *self._inverted_pronoun()]
        if self.text.find(Kind.QUOTE.value, self.sentence.start, self.sentence.end) >= 0:
            first = self.cues[0].span.start if self.cues else self.sentence.end
            found += verbless.before_colon(first)
            found += noun_attributions(self.text, self.sentence, self.language)
        for cue in self.cues:
            found += self._of(cue, after_quote=after_quote)
        chosen: list[Attribution] = []
        for each in sorted(found, key=_place):
            if chosen and (
                chosen[-1].span.overlaps(each.span) or self._is_within(chosen[-1], each)
            ):
                continue
            if each.must_lead and chosen:
                shared = chosen[-1].speaker
                chosen.append(evolve(each, speaker=shared, decided_by="subject shared"))
            elif each.speaker is not None:
                chosen.append(each)
        return chosen

    def _is_within(self, outer: Attribution, inner: Attribution) -> bool:
        """Tell whether a verb is the object of the one before: "said he believes"."""
        if inner.speaker is None or inner.speaker.of(self.text).lower() not in _SAME:
            return False
        return self.text[outer.span.end : inner.span.start].strip() in {"", "that", "qu'", "que"}

    def _of(self, cue: Cue, *, after_quote: bool) -> Iterator[Attribution]:
        start, end = self.sentence.start, self.sentence.end
        lead = self.text[max(start, cue.begin - 12) : cue.begin]
        is_near = cue.begin - start <= len(lead)
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
        first, last = before_verb(self.text, start, cue.begin, self.language)
        is_coordinated = _COORDINATED[self.language].search(lead) is not None
        is_joined = cue.is_participle or is_coordinated or _COMMA.search(lead) is not None
        if not cue.is_infinitive and not is_coordinated and last > first:
            subject = (
                name_before(self.text, first, last)
                if cue.is_participle
                else subject_before(self.text, first, last, self.language)
            )
            if subject is not None and not (
                cue.is_plural and not is_several(subject.of(self.text))
            ):
                yield Attribution(
                    Span(subject.start, cue.span.end),
                    cue.span,
                    subject,
                    "subject before the verb",
                    may_report=cue.may_report,
                )
                return
        if lead.endswith((", ", ",")) or (quote is None and lead.endswith("- ")):
            closing = closing_subject(self.text, cue, end, self.language)
            if closing is not None:
                yield Attribution(
                    Span(cue.span.start, closing.end), cue.span, closing, "subject after the verb"
                )
                return
        if is_joined and not cue.is_plural:
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


def _place(each: Attribution) -> tuple[int, int]:
    return each.span.start, each.span.start if each.cue is None else each.cue.start
