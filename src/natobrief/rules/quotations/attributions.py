"""Attributions: words that say who speaks, in one order or the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import final

from attrs import evolve

from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.attribution import Attribution
from natobrief.rules.quotations.before_verb import REACH, before_verb
from natobrief.rules.quotations.clause_subjects import clause_subject, common_subject
from natobrief.rules.quotations.cues import Cue
from natobrief.rules.quotations.nouns import NOUN_OF_SAYING, noun_attributions
from natobrief.rules.quotations.phrases import has_object
from natobrief.rules.quotations.quoted_as import quoted_as
from natobrief.rules.quotations.subjects import (
    first_word,
    is_several,
    name_before,
    subject_before,
)
from natobrief.rules.quotations.subjects_after import closing_subject, subject_after
from natobrief.rules.quotations.verbless import Verbless
from natobrief.rules.quotations.verbs import BESIDE_QUOTES
from natobrief.rules.quotations.words import PREPOSITIONS, PRONOUNS, alternatives
from natobrief.span import Span
from natobrief.text.characters import CAPITALS

#: The step of a subject that stands before its verb.
_BEFORE_VERB = "subject before the verb"
_QUOTE_BEFORE = re.compile(
    rf"{Kind.QUOTE}[ ,.-]*(?P<auxiliary>(?:(?:l'|s'est +)?(?:a|ont|avait) +|s'est +|se +|s'))?$"
)
#: Words right before a verb that has its subject from the one before: no subject ends in them.
_COORDINATED = {
    Language.EN: re.compile(
        r"(?:^|[ ,;])(?:and|but|while|then)(?: +(?:also|then|later|again|now|still|instead))?[ ,]*$"
    ),
    Language.FR: re.compile(r"(?:^|[ ,;])(?:et|mais|puis)(?: +(?:a|ont|d'|il a|elle a))?[ ,]*$"),
}
#: Before the name of one to whom a message goes.
_READER = re.compile(r"(?:letter|e-?mail|message|note|memo|statement|text|call) to (?:the )?$")
#: English verbs that have somebody for an object: what follows is no subject.
_WITH_OBJECT = re.compile(
    r"(?:tell|told|thank|accus|urg|prais|blam|criticis|criticiz|describ|congratulat|remind|mock|hail"
    r"|invit|dubb|brand|label)"
)
_WHO = re.compile(r"(?<![\w'-])(?:who|qui)(?![\w'-])")
_NAMED = re.compile(rf" [{CAPITALS}][\w'-]+ [{CAPITALS}]")
#: Pronouns of one who goes on to say more: "X said he believes".
_SAME = frozenset({"he", "she", "they", "il", "elle", "ils", "elles"})
#: After a noun of saying: what the words are about.
_OF_IT = re.compile(rf" (?:on|about|of|to|in|at) (?!(?:an? |the )?{Kind.QUOTE})")
_THAT = frozenset(["", "that", "qu'", "que"])
#: Verbs of what somebody has in mind, which another one reports: "X said that she hopes ...".
_THINKING = re.compile(
    r"(?:hop|believ|think|thought|know|knew|feel|felt|want|wonder|expect|wish|fear|worr|doubt)"
)
_FR_INVERTED = re.compile(
    rf"(?<![\w'-])(?:(?:a|ont)-(?:t-)?(?P<s1>{alternatives(PRONOUNS[Language.FR])})(?: +|(?=,))"
    r"(?:(?:, +(?:en outre|par ailleurs|enfin|toutefois|cependant|aussi),|\u00e9galement|aussi"
    r"|ensuite|encore|ainsi|enfin|en outre|par ailleurs) +)?(?P<v1>[a-z\u00e0-\u00ff]+)"
    r"|(?P<v2>[a-z\u00e0-\u00ff]+)-(?:t-)?(?P<s2>ils?|elles?|on))(?![\w-])",
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
        is_quoting = self.text.find(Kind.QUOTE.value, self.sentence.start, self.sentence.end) >= 0
        if not (is_quoting or after_quote or self.cues):
            return self._chosen(list(verbless.without_marks()))
        quoted = list(quoted_as(self.text, self.sentence, self.language))
        found = [*verbless.attributions(after_quote=after_quote), *self._inverted_pronoun()]
        found += quoted
        if is_quoting:
            first = self.cues[0].span.start if self.cues else self.sentence.end
            found += verbless.before_colon(first)
            found += noun_attributions(self.text, self.sentence, self.language)
        for cue in self.cues:
            if not self._is_denied(cue) and not any(
                each.span.overlaps(cue.span) for each in quoted
            ):
                found += self._of(cue, after_quote=after_quote)
        return self._chosen(found)

    def _chosen(self, found: list[Attribution]) -> list[Attribution]:
        """Choose among attributions that share words; the first one wins."""
        chosen: list[Attribution] = []
        for each in sorted(found, key=_place):
            if chosen and self._is_within(chosen[-1], each):
                continue
            if chosen and self._is_object(chosen[-1], each):
                continue
            if chosen and chosen[-1].span.overlaps(each.span):
                again = _once_more(chosen[-1], each)
                chosen += [] if again is None else [again]
                continue
            if each.must_lead and chosen:
                shared = chosen[-1].speaker
                chosen.append(evolve(each, speaker=shared, decided_by="subject shared"))
            elif each.speaker is not None:
                chosen.append(each)
        return chosen

    def _is_within(self, outer: Attribution, inner: Attribution) -> bool:
        """Tell whether a verb is the object of the one before: "said he believes"."""
        if inner.speaker is None:
            return False
        between = self.text[outer.span.end : inner.span.start]
        if inner.speaker.of(self.text).lower() in _SAME and between.strip() in _THAT:
            return True
        is_thought = inner.cue is not None and _THINKING.match(self.text, inner.cue.start)
        return bool(is_thought) and _is_reporting(outer, between)

    def _is_object(self, verb: Attribution, noun: Attribution) -> bool:
        """Tell whether whose words a noun means is no matter: "called X's remarks on it “...”"."""
        is_beside = verb.cue is not None and noun.decided_by == NOUN_OF_SAYING
        if not is_beside or self.text[verb.span.end : noun.span.start].strip():
            return False
        return _OF_IT.match(self.text, noun.span.end) is not None

    def _is_denied(self, cue: Cue) -> bool:
        """Tell whether it is told that quoted words were not said."""
        following = self.text[cue.span.end : cue.span.end + 2]
        return cue.is_denied and following == f" {Kind.QUOTE}"

    def _of(self, cue: Cue, *, after_quote: bool) -> Iterator[Attribution]:
        start, end = self.sentence.start, self.sentence.end
        lead = self.text[max(start, cue.begin - 12) : cue.begin]
        is_near = cue.begin - start <= len(lead)
        is_first = is_near and not lead.strip(" -\u2022*,")
        quote = _QUOTE_BEFORE.search(lead) if Kind.QUOTE.value in lead else None
        has_object = _WITH_OBJECT.match(cue.verb) is not None
        is_after = quote is not None or (is_first and after_quote)
        if is_after and not has_object and not cue.is_participle:
            begin = cue.span.start - (len(quote["auxiliary"] or "") if quote else 0)
            subject = subject_after(self.text, cue.span.end, end, self.language)
            if subject is not None:
                yield Attribution(
                    Span(begin, subject.end), cue.span, subject, "subject after the verb"
                )
                return
        first, last = before_verb(self.text, start, cue.begin, self.language)
        is_coordinated = _COORDINATED[self.language].search(lead) is not None
        is_joined = cue.is_participle or is_coordinated or lead.rstrip(" ").endswith(",")
        if not cue.is_infinitive and not is_coordinated and last > first:
            subject = self._uncontracted(self._before(cue, first, last))
            if subject is not None and self._goes_with(cue, subject.of(self.text)):
                yield Attribution(
                    Span(subject.start, cue.span.end),
                    cue.span,
                    subject,
                    _BEFORE_VERB,
                    may_report=cue.may_report,
                )
                return
        is_closing = lead.endswith((", ", ",")) or (quote is None and lead.endswith("- "))
        if is_closing and not has_object:
            closing = closing_subject(self.text, cue, end, self.language)
            if closing is not None:
                yield Attribution(
                    Span(cue.span.start, closing.end), cue.span, closing, "subject after the verb"
                )
                return
        if is_joined and not cue.is_plural:
            yield from self._shared(cue, first)

    def _uncontracted(self, subject: Span | None) -> Span | None:
        """Return a pronoun without the verb that it runs into: "she's claiming"."""
        if subject is None or subject.of(self.text).lower() not in {"he's", "she's"}:
            return subject
        return Span(subject.start, subject.end - 2)

    @staticmethod
    def _goes_with(cue: Cue, subject: str) -> bool:
        """Tell whether a verb and its subject agree: neither "X's claim" nor "the mayor say" do."""
        return not subject.endswith("'s") and (not cue.is_plural or is_several(subject))

    def _before(self, cue: Cue, first: int, last: int) -> Span | None:
        """Return the subject in the words before a verb."""
        if cue.is_participle:
            name = name_before(self.text, first, last)
            is_reader = name is not None and _READER.search(self.text, first, name.start)
            return None if is_reader else name
        if _WHO.search(self.text, last, cue.begin):
            antecedent = self._antecedent(first, last)
            if antecedent is not None:
                return antecedent
        return subject_before(self.text, first, last, self.language)

    def _antecedent(self, first: int, last: int) -> Span | None:
        """Return the name right before "who": "a call from Ana Ruiz, who said"."""
        words = self.text[first:last].rstrip(" ,")
        at = words.rfind(", ") + 2 if ", " in words else 0
        start, end = first + at, first + len(words)
        word = first_word(self.text, start)
        is_apposed = word.islower() and word not in PREPOSITIONS[self.language]
        is_apposed = is_apposed and not has_object(words[at:], self.language)
        if _NAMED.search(words, at) is None or is_apposed:
            return None
        found = subject_before(self.text, start, end, self.language) if at else None
        return found or name_before(self.text, start, end)

    def _shared(self, cue: Cue, first: int) -> Iterator[Attribution]:
        """Give a further verb of the same speaker: "... and explained that"."""
        is_far = cue.begin - REACH > self.sentence.start
        is_after_quote = cue.is_participle and self.text[first - 1] == Kind.QUOTE.value
        first = self.sentence.start if is_far or is_after_quote else first
        words = self.text, first, cue.span.start, self.language
        subject = clause_subject(*words) or common_subject(*words)
        if is_after_quote and subject is not None and subject.of(self.text).lower() == "it":
            subject = None
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
            if match[verb].lower() in BESIDE_QUOTES[Language.FR]:
                yield Attribution(
                    Span(*match.span()),
                    Span(*match.span(verb)),
                    Span(*match.span(subject)),
                    "subject after the verb",
                )


def _is_reporting(outer: Attribution, between: str) -> bool:
    """Tell whether what follows an attribution is still what it reports."""
    return (
        outer.may_report
        and outer.decided_by == _BEFORE_VERB
        and Kind.QUOTE.value not in between
        and ";" not in between
    )


def _once_more(before: Attribution, each: Attribution) -> Attribution | None:
    """Give a further verb of the same words for a speaker: "X, who called him, told them"."""
    if each.cue is None or each.speaker != before.speaker or each.cue.start < before.span.end:
        return None
    return evolve(each, span=Span(before.span.end, each.span.end))


def _place(each: Attribution) -> tuple[int, int]:
    return each.span.start, each.span.start if each.cue is None else each.cue.start
