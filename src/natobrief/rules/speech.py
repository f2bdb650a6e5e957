"""Who said what: quotations and reported speech, each with the words that attribute it.

The rule looks at one sentence at a time. It finds the attributions ("X said", "said X", "he
added", "according to X"), then gives each the words that it introduces or follows. Quotation
marks that no attribution claims are titles, names or words under discussion, and no speech.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import final

from attrs import evolve, frozen

from natobrief.lexicon.speech import CUES
from natobrief.model import Language, StatementMode
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.span import Span
from natobrief.text.quotes import Quoted


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
    #: Whether it can follow what was said ("..., said X") and be the whole of a sentence.
    may_follow: bool = True
    #: Whether what is said must follow it ("and explained that").
    must_lead: bool = False


@final
@frozen
class Utterance:
    """Something said, with the words that say so."""

    mode: StatementMode
    #: Where the words said stand.
    parts: tuple[Span, ...]
    #: The verb of saying; None when it is carried on from before.
    cue: Span | None
    #: The words for the speaker at hand; None when carried on.
    speaker: Span | None
    #: Words outside the marks that are the subject of the quoted ones.
    subject: Span | None
    #: The sentence.
    sentence: Span
    #: Which step gave it its speaker.
    decided_by: str


_OFFICE = r"(?:(?:<A>|<CKG>(?:'s?)?) ){0,3}<O>(?: (?:of|for|de|du|des|d')(?: (?:the|la|le))? ?(?:l')?<CG>)?"
_APPOSITION = rf",? (?:(?:the|NATO's|its|le|la|l') ?)?(?:\w+ ){{0,2}}{_OFFICE}(?: (?:at|in|to|of|for|du|de la|au) [^,.;:\ue008]{{1,60}})?"
_SPEAKER_EN = (
    rf"(?:(?:the |\b)?{_OFFICE}(?:, | )<P>|<P>(?:{_APPOSITION})?"
    rf"|(?:the |his |her |their ){_OFFICE}|\b(?:he|she|they)\b"
    r"|(?:the |both |all )?(?:<GA> )?<L>|\b(?:the )?(?:Allies|Allied leaders)\b)"
)
_SPEAKER_FR = (
    rf"(?:(?:le |la |l'|\b)?{_OFFICE}(?: (?:<A>|d\u00e9l\u00e9gu\u00e9e?|adjointe?))?(?:, | )<P>|<P>(?:{_APPOSITION})?"
    rf"|(?:le |la |l'|son |sa |leur ){_OFFICE}(?: <A>)?|\b(?:il|elle|ils|elles)\b"
    r"|(?:les )<L>|\bles Alli\u00e9s\b)"
)
_ADVERBS_EN = (
    r"(?:(?:also|then|further|later|again|has|have|had|subsequently|therefore|rightly|clearly|"
    r"repeatedly|himself|herself|today|yesterday|immediately|who|in turn|will|is|was) )*"
)
_CUE_EN = (
    r"(?P<cue>(?:(?:went|goes|go) on to |(?:continued|continues|wanted|wished|hastened|sought) to |"
    r"(?:concluded|began|started|opened|closed|continued|ended|finished) by |"
    r"(?P<made>made|makes|making) (?:it )?)?"
    r"(?P<verb>(?:went|goes) (?:on|further)|[a-z]+)(?: out| forth)?"
    r"(?: (?:reporters|journalists|the press|the media|the audience|parliament|us|them|<L>|<P>)(?: (?:who|gathered) \w+)?(?= ?[\ue008,:.]| (?:that|on|in|at|this|after|before|during|today|yesterday|last|about)))?)"
)
_CUE_FR = (
    r"(?:(?:a|ont|avait|aurait) (?:(?:\u00e9galement|aussi|par ailleurs|ensuite|toutefois|encore|en outre|ainsi) )?)?"
    r"(?:s'est )?(?P<cue>(?P<verb>(?:fait |mis )?[a-z\u00e0-\u00ff]+(?:'[a-z\u00e0-\u00ff]+)?))"
    r"(?: (?:\u00e9galement|aussi|ensuite|par ailleurs|en outre|enfin))?"
)
_LEADING = {
    Language.EN: pattern(rf"(?P<speaker>{_SPEAKER_EN}),? {_ADVERBS_EN}{_CUE_EN}(?![a-z-])"),
    Language.FR: pattern(rf"(?P<speaker>{_SPEAKER_FR}),? {_CUE_FR}(?![a-z\u00e0-\u00ff-])"),
}
_INVERTED = {
    Language.EN: pattern(rf"(?<![\w'-]){_CUE_EN} (?P<speaker>{_SPEAKER_EN})"),
    Language.FR: pattern(rf"(?<![\w'-]){_CUE_FR} (?P<speaker>{_SPEAKER_FR})"),
}
_FR_PRONOUN = pattern(
    r"(?<![\w'-])(?:(?:a|ont)-(?:t-)?(?P<s1>ils?|elles?) (?:\u00e9galement |aussi |ensuite |encore )?(?P<v1>[a-z\u00e0-\u00ff]+)"
    r"|(?P<v2>[a-z\u00e0-\u00ff]+)-(?:t-)?(?P<s2>ils?|elles?))(?![a-z\u00e0-\u00ff-])"
)
_COLON = pattern(rf"(?P<speaker>(?:{_OFFICE}(?:, | ))?<P>) ?:(?= )")
_ACCORDING = {
    Language.EN: pattern(rf"\b(?P<cue>according to|in the words of) (?P<speaker>{_SPEAKER_EN})"),
    Language.FR: pattern(rf"\b(?P<cue>selon|d'apr\u00e8s|pour) (?P<speaker>{_SPEAKER_FR})"),
}
_SHARED = {
    Language.EN: pattern(
        rf"(?:,|;)? ?(?:\b(?:and|but|while)|(?<=,)) {_ADVERBS_EN}{_CUE_EN}"
        r"(?=(?: [^,.;:\ue008]{1,40})? that |:? ?\ue008)"
    ),
    Language.FR: pattern(
        rf"(?:,|;)? ?\b(?:et|mais|puis)(?: d')? ?(?:il |elle )?{_CUE_FR}(?= ?qu[e']| ?:? ?\ue008)"
    ),
}
_THAT = {
    Language.EN: pattern(r"(?P<between>[^.;:\ue008]{0,80}?) that (?=[\w\"'\ue000-\ue008])"),
    Language.FR: pattern(r"(?P<between>[^.;:\ue008]{0,60}?) (?:que |qu')(?=[\w\"'\ue000-\ue008])"),
}
_BETWEEN = pattern(
    r"(?:,? ?(?:of|on|in|at|about|to|before|during|after|ahead of|this|last|earlier|today|yesterday|"
    r"from|for|with|as|when|sur|\u00e0|au|en|lors|dans|le|la|ce|cette|hier|apr\u00e8s|avant|\u00e0 propos)\b[^.;:\ue008]{0,90})?,?"
)
_BEFORE_QUOTE = re.compile(r"[ ,]*:? *$")
_NOUN_PHRASE = pattern(
    r"(?:the|these|those|this|that|all|both|its|their|his|her|our|NATO|ces|cet|cette|ce|les|le|la|leurs?|<CGL>)(?![a-z])"
)
_VERB_CLAUSE = pattern(r"\b(?:will|would|is|are|was|were|has|have|had|can|could|must|should|may|might)\b")


def find_utterances(marked: Marked) -> Iterator[Utterance]:
    """Find what is said in a text, in the order of the text.

    Yields:
        Quotations with their attribution, and that-clauses after a verb of saying.
    """
    before: Utterance | None = None
    for sentence in marked.document.sentences:
        for utterance in _Sentence(marked, sentence, before).utterances():
            if before is not None and utterance.decided_by == _CONTINUED:
                before = evolve(before, parts=(*before.parts, *utterance.parts))
                continue
            if before is not None:
                yield before
            before = utterance
    if before is not None:
        yield before


_CONTINUED = "continued"


class _Sentence:
    """One sentence, its attributions and its quotations."""

    def __init__(self, marked: Marked, sentence: Span, before: Utterance | None) -> None:
        self.marked = marked
        self.sentence = sentence
        self.before = before
        self.text = marked.narrative
        self.language = marked.document.language
        self.quotes = marked.quotes.inside(sentence)
        self.used: set[int] = set()

    def utterances(self) -> list[Utterance]:
        """Give what is said in the sentence, in order.

        An attribution that nothing can be given to ("all Allies had pledged to ...") is none, and
        must not cut short what another introduces: those that say something are read again alone.
        """
        attributions = self._attributions()
        said = self._by_attribution(attributions)
        if any(each is None for each in said):
            attributions = [a for a, each in zip(attributions, said, strict=True) if each]
            self.used.clear()
            said = self._by_attribution(attributions)
        found = [each for each in said if each is not None]
        if not found and not attributions:
            found = list(self._carried_on())
        return sorted(found, key=lambda utterance: utterance.parts[0].start)

    def _attributions(self) -> list[Attribution]:
        found = [
            *self._leading(),
            *self._inverted(),
            *self._according(),
        ]
        chosen: list[Attribution] = []
        for each in sorted(found, key=lambda a: (a.span.start, -len(a.span))):
            if not chosen or not chosen[-1].span.overlaps(each.span):
                chosen.append(each)
        if chosen:
            chosen += self._shared(chosen)
        return sorted(chosen, key=lambda a: a.span.start)

    def _leading(self) -> Iterator[Attribution]:
        for match in self._matches(_LEADING[self.language]):
            if self._is_cue(match):
                yield Attribution(_of(match), _of(match, "cue"), _of(match, "speaker"))
        for match in self._matches(_COLON):
            if self._is_start(match.start()):
                speaker = _of(match, "speaker")
                yield Attribution(_of(match), speaker, speaker, may_follow=False)

    def _inverted(self) -> Iterator[Attribution]:
        for match in self._matches(_INVERTED[self.language]):
            if self._is_cue(match) and self._follows_quote(match.start()):
                yield Attribution(_of(match), _of(match, "cue"), _of(match, "speaker"))
        if self.language is not Language.FR:
            return
        for match in self._matches(_FR_PRONOUN):
            verb, subject = ("v1", "s1") if match["v1"] else ("v2", "s2")
            if match[verb].lower() in CUES[Language.FR]:
                yield Attribution(_of(match), _of(match, verb), _of(match, subject))

    def _according(self) -> Iterator[Attribution]:
        for match in self._matches(_ACCORDING[self.language]):
            yield Attribution(_of(match), _of(match, "cue"), _of(match, "speaker"))

    def _shared(self, chosen: list[Attribution]) -> Iterator[Attribution]:
        """Find "... and explained that": a further verb of the same speaker."""
        first = chosen[0].span.end
        starts = [each.span.start for each in chosen]
        for match in _SHARED[self.language].finditer(self.text, first, self.sentence.end):
            span = _of(match)
            index = bisect_left(starts, span.end)
            if self._is_cue(match) and not (index and chosen[index - 1].span.overlaps(span)):
                yield Attribution(span, _of(match, "cue"), None, may_follow=False, must_lead=True)

    def _matches(self, shape: re.Pattern[str]) -> Iterator[re.Match[str]]:
        return shape.finditer(self.text, self.sentence.start, self.sentence.end)

    def _is_cue(self, match: re.Match[str]) -> bool:
        verb = match["verb"].lower()
        if "made" in match.re.groupindex and match["made"]:
            return verb in {"clear", "plain"}
        return verb in CUES[self.language]

    def _is_start(self, offset: int) -> bool:
        return not self.text[self.sentence.start : offset].strip(" -\u2022*")

    def _follows_quote(self, offset: int) -> bool:
        before = self.text[max(self.sentence.start, offset - 4) : offset]
        if before.rstrip(" ,").endswith(Kind.QUOTE.value):
            return True
        return self._is_start(offset) and self._quote_before() is not None

    def _by_attribution(self, attributions: list[Attribution]) -> list[Utterance | None]:
        speaker: Span | None = None
        found: list[Utterance | None] = []
        for index, each in enumerate(attributions):
            start = attributions[index - 1].span.end if index else self.sentence.start
            last = index + 1 == len(attributions)
            end = self.sentence.end if last else attributions[index + 1].span.start
            speaker = each.speaker or speaker
            found.append(self._said(each, speaker, start, end))
        return found

    def _said(
        self, each: Attribution, speaker: Span | None, start: int, end: int
    ) -> Utterance | None:
        """Give the attribution its words: those before it, those after it, or a that-clause."""
        before = None if each.must_lead or not each.may_follow else self._ending_at(each, start)
        if before is not None:
            after = self._beginning_at(each.span.end, end)
            parts = [before, *([after[0]] if after and after[1] is None else [])]
            return self._verbatim(parts, each, speaker, self._subject_before(before, start))
        after = self._beginning_at(each.span.end, end)
        if after is not None:
            following = self._further(after[0], end)
            subject = after[1] or self._subject_around(each, start)
            return self._verbatim([after[0], *following], each, speaker, subject)
        return self._reported(each, speaker, end)

    def _verbatim(
        self, parts: list[Quoted], each: Attribution, speaker: Span | None, subject: Span | None
    ) -> Utterance:
        self.used.update(part.whole.start for part in parts)
        spans = tuple(part.inner for part in parts)
        decided = "attribution" if each.speaker else "shared attribution"
        return Utterance(
            StatementMode.VERBATIM, spans, each.cue, speaker, subject, self.sentence, decided
        )

    def _ending_at(self, each: Attribution, start: int) -> Quoted | None:
        """Return the quotation that ends right before an attribution."""
        mark = self.marked.quotes.around(self._last_before(each.span.start))
        if mark is not None and mark.span.start >= max(start, self.sentence.start):
            is_free = mark.span.start not in self.used and mark.span.end <= each.span.start
            return mark.value if is_free and isinstance(mark.value, Quoted) else None
        return self._quote_before() if self._is_start(each.span.start) else None

    def _last_before(self, offset: int) -> int:
        """Return where the last character before an offset stands that is no space or comma."""
        lead = self.text[max(0, offset - 8) : offset]
        return offset - len(lead) + len(lead.rstrip(" ,.-")) - 1

    def _quote_before(self) -> Quoted | None:
        """Return an unclaimed quotation that is the whole of the sentence before."""
        start = self.sentence.start
        gap = self.text[max(0, start - 3) : start].rstrip()
        if not gap.endswith(Kind.QUOTE.value):
            return None
        end = start - (3 - len(gap)) if start >= len(gap) else start
        for mark in self.marked.quotes.inside(Span(max(0, start - 4000), start)):
            claimed = self.before is not None and any(
                mark.span.covers(part) for part in self.before.parts
            )
            if abs(mark.span.end - end) <= 2 and not claimed and isinstance(mark.value, Quoted):  # noqa: PLR2004
                return mark.value
        return None

    def _beginning_at(self, start: int, end: int) -> tuple[Quoted, Span | None] | None:
        """Return the quotation that an attribution leads to, and its subject outside the marks."""
        mark = self.marked.quotes.first_inside(Span(start, max(end, start + 1)))
        if mark is None or mark.span.start in self.used or not isinstance(mark.value, Quoted):
            return None
        between = _BEFORE_QUOTE.sub("", self.text[start : mark.span.start])
        if _BETWEEN.fullmatch(between):
            return mark.value, None
        that = _THAT[self.language].match(self.text, start, mark.span.start)
        if between.endswith((" that", " que", " qu'")) and that is None:
            return mark.value, None
        leads = that is None and self.text[start : start + 1] == ","
        if that is None and not leads:
            return None
        if re.search(r"\w", self._rest_after(mark.span.end, end)):
            return None
        first = start + 1 if that is None else that.end()
        subject = _stripped(self.text, first, mark.span.start)
        if subject is None:
            return mark.value, None
        if len(subject) > 120 or _VERB_CLAUSE.search(subject.of(self.text)):  # noqa: PLR2004 - a subject is short
            return None
        return mark.value, subject

    def _subject_around(self, each: Attribution, start: int) -> Span | None:
        """Return the subject that an attribution cuts off: "These countries, X noted, ..."."""
        if each.must_lead or self.text[each.span.end : each.span.end + 1] != ",":
            return None
        lead = self.text[start : each.span.start].rstrip()
        subject = _stripped(self.text, start, each.span.start) if lead.endswith(",") else None
        if subject is None or _VERB_CLAUSE.search(subject.of(self.text)):
            return None
        return subject if _NOUN_PHRASE.match(subject.of(self.text)) else None

    def _rest_after(self, start: int, end: int) -> str:
        return self.text[start:end].replace(Kind.QUOTE.value, "")

    def _subject_before(self, quoted: Quoted, start: int) -> Span | None:
        """Return a short noun phrase set off by a comma, which quoted words describe."""
        lead = self.text[start : quoted.whole.start]
        match = re.search(rf"(?:pour [a-z\u00e9]+ |to \w+ )(?P<np>[^,.;:{Kind.QUOTE}]{{3,80}}), *$", lead)
        return Span(start + match.start("np"), start + match.end("np")) if match else None

    def _further(self, first: Quoted, end: int) -> list[Quoted]:
        """Return quotations that follow at once, such as the next part after an ellipsis."""
        found: list[Quoted] = []
        position = first.whole.end
        while position < end:
            mark = self.marked.quotes.first_inside(Span(position, end))
            if mark is None or not isinstance(mark.value, Quoted):
                break
            if self.text[position : mark.span.start].strip():
                break
            found.append(mark.value)
            position = mark.span.end
        return found

    def _reported(self, each: Attribution, speaker: Span | None, end: int) -> Utterance | None:
        that = _THAT[self.language].match(self.text, each.span.end, end)
        if that is None or not _BETWEEN.fullmatch(that["between"]):
            return None
        clause = _stripped(self.text, that.end(), end)
        if clause is None:
            return None
        decided = "attribution" if each.speaker else "shared attribution"
        return Utterance(
            StatementMode.PARAPHRASE, (clause,), each.cue, speaker, None, self.sentence, decided
        )

    def _carried_on(self) -> Iterator[Utterance]:
        """Give a sentence that is nothing but quotation to the one who spoke just before."""
        if self.before is None or len(self.quotes) != 1:
            return
        quoted = self.quotes[0].value
        outside = self.text[self.sentence.start : self.sentence.end].replace(Kind.QUOTE.value, "")
        if not isinstance(quoted, Quoted) or re.search(r"\w", outside):
            return
        if self._attributed_later(quoted):
            return
        gap = self.text[self.before.sentence.end : self.sentence.start]
        if gap.strip() or self.before.mode is not StatementMode.VERBATIM:
            return
        yield Utterance(
            StatementMode.VERBATIM, (quoted.inner,), None, None, None, self.sentence, _CONTINUED
        )

    def _attributed_later(self, quoted: Quoted) -> bool:
        """Tell whether the next sentence is an attribution of this quotation."""
        after = self.text[quoted.whole.end : quoted.whole.end + 200].lstrip()
        match = _LEADING[self.language].match(after) or _INVERTED[self.language].match(after)
        return match is not None and re.match(r"[^:\ue008]{0,40}[.]", after[match.end() :]) is not None


def _of(match: re.Match[str], group: str | int = 0) -> Span:
    return Span(match.start(group), match.end(group))


_EDGES = " ,;:.-"


def _stripped(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    kept = words.strip(_EDGES)
    if not kept:
        return None
    lead = len(words) - len(words.lstrip(_EDGES))
    first = start + lead
    trimmed = re.sub(r"(?:,? +(?:and|but|while|et|mais|puis))$", "", kept)
    return Span(first, first + len(trimmed)) if trimmed else None
