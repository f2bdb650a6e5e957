"""One sentence: its attributions, and the words that each of them introduces or follows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple, final

from natobrief.model import Language
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.quotations.adjoining import THAT, Adjoining
from natobrief.rules.quotations.agents import agent_of
from natobrief.rules.quotations.around import said_around
from natobrief.rules.quotations.attribution import Attribution
from natobrief.rules.quotations.attributions import Clauses
from natobrief.rules.quotations.clause_subjects import clause_subject, has_verb_behind
from natobrief.rules.quotations.cues import Cue
from natobrief.rules.quotations.nouns import NOUN_OF_SAYING
from natobrief.rules.quotations.reported import reported
from natobrief.rules.quotations.stance import STANCE, stance_subject
from natobrief.rules.quotations.titles import VOICED
from natobrief.rules.quotations.utterance import NOBODY, QuotationKind, Utterance
from natobrief.rules.quotations.words import SUBORDINATORS
from natobrief.span import Span
from natobrief.text.quotes import Quoted
from natobrief.text.regex import regex

#: How a speaker was decided by whom the sentence has speak of something else.
IN_SENTENCE = "attribution in the sentence"
#: How many characters between marks are more than a name, a label or a word held at a distance.
_SHORTEST_SPEECH = 32
#: How many words more than one a label has at most.
_MOST_OF_LABEL = 3


#: Before words that say for what somebody holds something: "admires him as a ...".
_HELD_AS = regex(r"(?<!known)(?<!seen)(?<!regarded)(?<!such)(?<!well) as (?:an? |the )?$")
#: After a noun of saying: what is said in it.
_IN_WHICH = regex(r" +(?:in which|where)\b")
_WORD = regex(r"[\w\ue008]")
_AND = regex(
    r"\ue008?,? (?:(?:and|or|but|et|ou) (?:an? |the |une? )?"
    r"|(?:(?:tout )?en |avant d(?:e |'))[a-z\u00e0-\u00ff]+(?:er|ir|re|ant)"
    r"(?: (?:pour|\u00e0|de|sur))?(?: (?:une?|les?|la|des))? ?)"
)
_LEAD = 24
#: With which another clause begins: "“odd” for a state, which breaks, says X, “the law”".
_OPENS_RELATIVE = regex(r", (?:which|who|qui|dont|laquelle|lequel) ")
#: How far from the start of a sentence its subject is looked for.
_CLAUSE = 200


class _Named(NamedTuple):
    """An attribution that has words for the speaker of its own."""

    span: Span
    cue: Span | None
    speaker: Span
    decided_by: str = IN_SENTENCE


@final
class Sentence(Adjoining):
    """One sentence, its attributions and its quotations.

    Args:
        text: The plain text, quotations written over.
        plain: The plain text as it is.
        span: The sentence.
        language: The language.
        quotes: The quotations in it, in order.
        cues: The verbs of saying in it, in order.
        before: A quotation right before it that nobody has been given yet.
    """

    def __init__(  # noqa: PLR0913 - what a sentence consists of
        self,
        text: str,
        span: Span,
        *,
        plain: str,
        language: Language,
        quotes: Sequence[Mark],
        cues: Sequence[Cue],
        before: Quoted | None,
    ) -> None:
        """Find the attributions."""
        super().__init__(text, span, plain=plain, language=language, quotes=quotes, before=before)
        self.attributions: list[Attribution] = Clauses(text, span, language, cues).attributions(
            after_quote=before is not None
        )
        self.named: list[_Named] = [
            _Named(each.span, each.cue, each.speaker, each.decided_by)
            for each in self.attributions
            if each.speaker
        ]
        self._named_starts = [each.span.start for each in self.named]
        #: Where the attributions begin that can follow what was said.
        self._closing_starts = [
            each.span.start
            for each in self.attributions
            if each.speaker and each.may_follow and not each.must_lead
        ]

    def utterances(self) -> list[Utterance]:
        """Give what is said in the sentence, in order.

        An attribution that nothing can be given to ("all Allies had pledged to ...") is none, and
        must not cut short what another introduces: those that say something are read again alone.
        """
        around = self._told_around()
        if around is not None:
            return [around]
        found = self._by_attribution(self._speaking())
        found += self._fragments()
        return sorted(found, key=lambda utterance: utterance.parts[0].start)

    def _told_around(self) -> Utterance | None:
        """Give the rest of a sentence to the one who tells it: "..., Ana Ruiz said"."""
        if self.before is not None or not self.named:
            return None
        told = said_around(self.text, self.attributions, self.span, self.language)
        if told is None or not self._holds_all(told[1]):
            return None
        each, parts = told
        kind, words = QuotationKind.PARAPHRASE, tuple(quoted.inner for quoted in self.quotes)
        return Utterance(
            kind, parts, each.cue, each.speaker, None, self.span, each.decided_by, words
        )

    def _holds_all(self, parts: tuple[Span, ...]) -> bool:
        """Tell whether all that is quoted are words inside one clause that somebody tells."""
        if not self.quotes:
            return True
        is_inside = len(parts) == 1 and all(
            parts[0].start < quoted.whole.start and quoted.whole.end < parts[0].end
            for quoted in self.quotes
        )
        return is_inside and not any(
            self.plain[quoted.inner.end - 1] in ".,?!" for quoted in self.quotes
        )

    def _speaking(self) -> list[Attribution]:
        """Return the attributions that something can be given to, tried from the last one back."""
        kept: list[Attribution] = []
        for index in range(len(self.attributions) - 1, -1, -1):
            each = self.attributions[index]
            start = self.attributions[index - 1].span.end if index else self.span.start
            end = kept[-1].span.start if kept else self.span.end
            if self._said(each, each.speaker or each.span, start, end) is not None:
                kept.append(each)
            self.used.clear()
        return kept[::-1]

    def _by_attribution(self, attributions: list[Attribution]) -> list[Utterance]:
        found: list[Utterance] = []
        speaker = self.span
        for index, each in enumerate(attributions):
            start = attributions[index - 1].span.end if index else self.span.start
            last = index + 1 == len(attributions)
            end = self.span.end if last else attributions[index + 1].span.start
            speaker = each.speaker or speaker
            said = self._said(each, speaker, start, end)
            if said is not None:
                found.append(said)
        return found

    def _said(self, each: Attribution, speaker: Span, start: int, end: int) -> Utterance | None:
        """Give the attribution its words: those before it, those after it, or a that-clause."""
        before = None if each.must_lead or not each.may_follow else self._ending_at(each, start)
        after = self._beginning_at(each, end)
        if after is not None and self._is_claimed(each, after[0]):
            after = None
        if before is not None:
            parts = [*self._joined_before(before, start), before]
            resumed = self._resumed(each, end) if after is None or after[1] else after[0]
            if resumed is not None:
                parts += [resumed, *self._further(resumed, end)]
            return self._verbatim(parts, each, speaker, self._subject_before(parts[0], start))
        if after is not None:
            following = self._further(after[0], end)
            subject = after[1] or self._subject_around(each, start)
            return self._verbatim([after[0], *following], each, speaker, subject)
        return self._reported(each, speaker, end) if each.may_report else None

    def _is_claimed(self, each: Attribution, quoted: Quoted) -> bool:
        """Tell whether the words right after a quotation say better whose it is."""
        is_verb = each.cue is not None and each.decided_by != NOUN_OF_SAYING
        if is_verb and not _WORD.search(self.text, each.span.end, quoted.whole.start):
            return False
        if self.named_by(each, quoted) is not None:
            return False
        at = bisect_left(self._closing_starts, quoted.whole.end)
        if at == len(self._closing_starts):
            return False
        return not _WORD.search(self.text, quoted.whole.end, self._closing_starts[at])

    def _verbatim(
        self, parts: list[Quoted], each: Attribution, speaker: Span, subject: Span | None
    ) -> Utterance:
        self.used.update(part.whole.start for part in parts)
        is_part = (
            subject is not None
            or self.is_infinitive(parts[0])
            or self.named_by(each, parts[0]) is not None
        )
        return Utterance(
            QuotationKind.FRAGMENT if is_part else QuotationKind.WHOLE,
            tuple(part.inner for part in parts),
            each.cue,
            speaker,
            subject,
            self.span,
            each.decided_by,
        )

    def _reported(self, each: Attribution, speaker: Span, end: int) -> Utterance | None:
        is_quoting = self._first_quote(each.span.end, end) is not None
        clause = reported(self.text, each, end, self.language, is_quoting=is_quoting)
        if clause is None:
            return None
        first, last = (bisect_left(self._starts, at) for at in (clause.start, clause.end))
        inside = self.quotes[first:last]
        self.used.update(quoted.whole.start for quoted in inside)
        return Utterance(
            QuotationKind.PARAPHRASE,
            (clause,),
            each.cue,
            speaker,
            None,
            self.span,
            each.decided_by,
            tuple(quoted.inner for quoted in inside),
        )

    def _fragments(self) -> list[Utterance]:
        """Give quoted words left over to an attribution of the same sentence."""
        fragments: list[Utterance] = []
        for quoted in self.quotes:
            if quoted.whole.start in self.used:
                continue
            each = (
                self._joined_to(fragments, quoted) or self._agent(quoted) or self._nearest(quoted)
            )
            if each is None:
                fragments += (
                    self._announced(quoted) or self._taken(quoted) or self._of_nobody(quoted)
                )
            else:
                fragments.append(
                    Utterance(
                        QuotationKind.FRAGMENT,
                        (quoted.inner,),
                        each.cue,
                        each.speaker,
                        None,
                        self.span,
                        IN_SENTENCE,
                    )
                )
        return fragments

    def _agent(self, quoted: Quoted) -> _Named | None:
        """Return who calls something by quoted words: "described as “odd” by Ana Ruiz"."""
        who = agent_of(self.plain, quoted.inner, self.language)
        return None if who is None else _Named(who, None, who)

    def _announced(self, quoted: Quoted) -> list[Utterance]:
        """Give words behind a colon to the subject of the clause before it: "X had a reply: “...”".

        Only where no verb of saying tells whose they are.
        """
        end = len(self.text[self.span.start : quoted.whole.start].rstrip()) + self.span.start
        if self.named or self.text[end - 1] != ":":
            return []
        end = min(end, self.span.start + _CLAUSE)
        subject = clause_subject(self.text, self.span.start, end, self.language)
        if subject is None or not has_verb_behind(self.text, subject, end):
            return []
        kind, step = QuotationKind.WHOLE, "subject of the clause"
        return [Utterance(kind, (quoted.inner,), None, subject, None, self.span, step)]

    def _taken(self, quoted: Quoted) -> list[Utterance]:
        """Give words that open with a verb to its subject before them: "they “condemn” it"."""
        who = stance_subject(self.plain, self.span.start, quoted.inner, self.language)
        if who is None or self.named:
            return []
        kind, parts = QuotationKind.FRAGMENT, (quoted.inner,)
        return [Utterance(kind, parts, None, who, None, self.span, STANCE)]

    def _of_nobody(self, quoted: Quoted) -> list[Utterance]:
        """Give words that are too many for a name, with no speaker."""
        words = quoted.inner.end - quoted.inner.start
        lead = self.text[max(self.span.start, quoted.whole.start - _LEAD) : quoted.whole.start]
        is_announced = lead.endswith((":", ": "))
        is_long = words >= (_SHORTEST_SPEECH // 2 if is_announced else _SHORTEST_SPEECH)
        if not is_long and VOICED.search(lead) is None:
            return []
        kind, parts = QuotationKind.FRAGMENT, (quoted.inner,)
        return [Utterance(kind, parts, None, None, None, self.span, NOBODY)]

    def _nearest(self, quoted: Quoted) -> _Named | None:
        """Return the attribution nearest before quoted words, else the nearest after them."""
        if not self.named:
            return self._held(quoted)
        at = bisect_left(self._named_starts, quoted.whole.start)
        if at > 1 and self._is_noun_apart(self.named[at - 1], quoted):
            at -= 1
        if at:
            return self.named[at - 1]
        behind = (each for each in self.named if each.decided_by != NOUN_OF_SAYING)
        each = next(behind, None)
        return None if each is None or self._is_apart(quoted, each) else each

    def _is_apart(self, quoted: Quoted, each: _Named) -> bool:
        """Tell whether few quoted words stand in another clause: "his “signature” when he said".

        One who is named behind the words says them where a comma sets off that he does.
        """
        if quoted.inner.of(self.plain).count(" ") >= _MOST_OF_LABEL:
            return False
        lead = self.text[quoted.whole.end : each.span.start].strip(" ")
        if self.plain[quoted.inner.end - 1] in ",?!":
            return lead.partition(" ")[0] in SUBORDINATORS[self.language]
        if _OPENS_RELATIVE.search(lead) is not None:
            return True
        return not (self.text[quoted.whole.end - 1] + lead).endswith((",", Kind.QUOTE.value))

    def _is_noun_apart(self, noun: _Named, quoted: Quoted) -> bool:
        """Tell whether a noun of saying has its own words, and others are quoted: "X's remark on".

        In "said that X's claim was “odd”" it is not X who says so.
        """
        if noun.decided_by != NOUN_OF_SAYING:
            return False
        following = self.text[noun.span.end : quoted.whole.start]
        if _IN_WHICH.match(following):
            return False
        return THAT[self.language].match(following + "\ue008") is None

    def _joined_to(self, fragments: list[Utterance], quoted: Quoted) -> _Named | None:
        """Return whose quoted words are that "and" joins to others of one who holds them."""
        last = fragments[-1] if fragments else None
        if self.named or last is None or last.speaker is None:
            return None
        lead = self.text[last.parts[-1].end + 1 : quoted.whole.start]
        return _Named(last.speaker, None, last.speaker) if _AND.fullmatch(lead) else None

    def _held(self, quoted: Quoted) -> _Named | None:
        """Return the subject of a clause that takes something "as a ..."."""
        lead = self.text[max(self.span.start, quoted.whole.start - _LEAD) : quoted.whole.start]
        if _HELD_AS.search(lead) is None:
            return None
        end = min(quoted.whole.start, self.span.start + _CLAUSE)
        subject = clause_subject(self.text, self.span.start, end, self.language)
        return None if subject is None else _Named(subject, None, subject)
