"""Attributions: words that say who speaks, in one order or the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import final

from attrs import evolve

from natobrief.model import Language
from natobrief.rules.french_asides import ASIDES
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.attribution import BEFORE_VERB, Attribution
from natobrief.rules.quotations.cues import Cue
from natobrief.rules.quotations.nouns import NOUN_OF_SAYING, noun_attributions
from natobrief.rules.quotations.quoted_as import quoted_as
from natobrief.rules.quotations.told_by import TOLD_BY
from natobrief.rules.quotations.verb_subjects import VerbSubjects
from natobrief.rules.quotations.verbless import Verbless
from natobrief.rules.quotations.verbs import BESIDE_QUOTES
from natobrief.rules.quotations.words import PRONOUNS, alternatives
from natobrief.span import Span
from natobrief.text.regex import regex

_WHO = regex(r"(?<![\w'-])(?:who|qui)(?![\w'-])")
_WHO_AT_ONCE = regex(r" (?:who|qui)(?![\w'-])")
#: Pronouns of one who goes on to say more: "X said he believes".
_SAME = frozenset({"he", "she", "they", "il", "elle", "ils", "elles", "it", "this", "that"})
#: After a noun of saying: what the words are about.
_OF_IT = regex(rf" (?:on|about|of|to|in|at|for) (?!(?:an? |the )?{Kind.QUOTE})")
#: After a noun of saying in what somebody else says: what that one holds it to be.
_JUDGED = regex(rf" (?:was|is|were|are) (?:an? )?{Kind.QUOTE}")
_THAT = frozenset(["", "that", "qu'", "que"])
#: Verbs of what somebody has in mind, which another one reports: "X said that she hopes ...".
_THINKING = regex(
    r"(?:hop|believ|think|thought|know|knew|feel|felt|want|wonder|expect|wish|fear|worr|doubt)"
)
#: Verbs of what several take up together, which another one reports: "X said ministers agreed on".
_AGREEING, _JOINED = regex(r"(?:agree|decid|resolv|approv|endors|adopt)"), regex(r" (?:and|et) ")
_FR_INVERTED = regex(
    r"(?<![\w-])(?<!n')(?:(?:(?:a|ont|avait|avaient|aura|aurait|eut)-(?:t-)?"
    r"|s'(?:est|\u00e9tait|\u00e9taient)-|se sont-)"
    rf"(?P<s1>{alternatives(PRONOUNS[Language.FR])}){ASIDES}(?P<v1>mis en garde"
    r"|fait (?:savoir|valoir|noter|observer|remarquer)|[a-z\u00e0-\u00ff]+)"
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
        settled = [*quoted, *(each for each in found if each.decided_by == TOLD_BY)]
        subjects = VerbSubjects(self.text, self.sentence, self.language)
        for cue in self.cues:
            if self._is_denied(cue) or any(each.span.overlaps(cue.span) for each in settled):
                continue
            each = subjects.of(cue, after_quote=after_quote)
            found += [] if each is None else [each]
        return self._chosen(found)

    def _chosen(self, found: list[Attribution]) -> list[Attribution]:
        """Choose among attributions that share words; the first one wins."""
        chosen: list[Attribution] = []
        for one in sorted(found, key=_place):
            each = self._of_same(chosen[-1], one) if chosen else one
            if chosen and self._is_within(chosen[-1], each):
                continue
            if chosen and self._is_object(chosen[-1], each):
                continue
            if chosen and chosen[-1].span.overlaps(each.span):
                again = _once_more(chosen[-1], each)
                chosen += [] if again is None else [again]
                continue
            if each.must_lead and chosen:
                chosen.append(_sharing(self._of_clauses(chosen), each))
            elif each.speaker is not None:
                chosen.append(each)
        return chosen

    def _of_same(self, before: Attribution, each: Attribution) -> Attribution:
        """Give "who" to the one who is named, not to what is apposed: "X, 24, from Y, who said"."""
        if before.speaker is None or each.speaker is None or each.cue is None:
            return each
        if each.speaker.start < before.speaker.end:
            return each
        between = self.text[before.speaker.end : each.speaker.start]
        is_apposed = between.strip() == ","
        is_relative = _WHO.search(self.text, each.speaker.end, each.cue.start) is not None
        return evolve(each, speaker=before.speaker) if is_apposed and is_relative else each

    def _is_within(self, outer: Attribution, inner: Attribution) -> bool:
        """Tell whether a verb is the object of the one before: "said he believes"."""
        if inner.speaker is None:
            return False
        between = self.text[outer.span.end : inner.span.start]
        if inner.speaker.of(self.text).lower() in _SAME and between.strip() in _THAT:
            return True
        is_thought = inner.cue is not None and (
            _THINKING.match(self.text, inner.cue.start)
            or (
                _AGREEING.match(self.text, inner.cue.start)
                and not _JOINED.search(self.text, outer.span.end, inner.span.end)
            )
        )
        return bool(is_thought) and _is_reporting(outer, between)

    def _is_object(self, verb: Attribution, noun: Attribution) -> bool:
        """Tell whether whose words a noun means is no matter: "called X's remarks on it “...”"."""
        is_beside = verb.cue is not None and noun.decided_by == NOUN_OF_SAYING
        between = self.text[verb.span.end : noun.span.start].strip()
        if is_beside and between == "that" and verb.may_report:
            return _JUDGED.match(self.text, noun.span.end) is not None
        if not is_beside or between:
            return False
        return _OF_IT.match(self.text, noun.span.end) is not None

    def _of_clauses(self, before: list[Attribution]) -> list[Attribution]:
        """Return those of clauses of their own, if there are some: not "an architect who said"."""
        return [each for each in before if not self._is_relative(each)] or before

    def _is_relative(self, each: Attribution) -> bool:
        """Tell whether a verb only tells which one somebody is: "a minister who said"."""
        if each.speaker is None or each.cue is None or each.decided_by != BEFORE_VERB:
            return False
        return _WHO_AT_ONCE.match(self.text, each.speaker.end, each.cue.start) is not None

    def _is_denied(self, cue: Cue) -> bool:
        """Tell whether it is told that quoted words were not said."""
        following = self.text[cue.span.end : cue.span.end + 2]
        return cue.is_denied and following == f" {Kind.QUOTE}"

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


def _sharing(before: Sequence[Attribution], each: Attribution) -> Attribution:
    """Give a further verb the speaker of the one before; not whose claim that one denied."""
    verbs = (one.speaker for one in reversed(before) if one.decided_by != NOUN_OF_SAYING)
    shared = next(verbs, None)
    if shared is None and each.speaker is not None:
        return each
    return evolve(each, speaker=shared or before[-1].speaker, decided_by="subject shared")


def _is_reporting(outer: Attribution, between: str) -> bool:
    """Tell whether what follows an attribution is still what it reports."""
    return (
        outer.may_report
        and outer.decided_by == BEFORE_VERB
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
