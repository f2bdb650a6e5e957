"""What is said in a document, sentence by sentence, and how it is carried on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import final

from attrs import evolve

from natobrief.model import Language
from natobrief.rules.marks import Kind, Mark, Marks
from natobrief.rules.quotations.clause_subjects import ANOTHER, clause_subject
from natobrief.rules.quotations.cues import Cue, find_cues
from natobrief.rules.quotations.family_names import with_joined_names
from natobrief.rules.quotations.interposed import interposed
from natobrief.rules.quotations.sentence import Sentence
from natobrief.rules.quotations.subjects import NAME
from natobrief.rules.quotations.titles import is_nickname, is_title
from natobrief.rules.quotations.utterance import NOBODY, QuotationKind, Utterance
from natobrief.rules.quotations.verbless import may_name_source
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.document import Document
from natobrief.text.quotes import Quoted
from natobrief.text.regex import regex

#: How many sentences back the speaker of an unattributed quotation is looked for.
_REACH = 3
#: How far from the start of a sentence its subject is looked for.
_CLAUSE = 200
#: How a quotation was given to the one who spoke before it.
FOLLOWS = "speaker before"
#: How few words between marks are a title or a name rather than speech that nobody is given.
_FEWEST = 4
_WORD = regex(r"\w")
#: A word, or something quoted.
_SAID = regex(rf"[\w{Kind.QUOTE}]")
_ATTRIBUTED = regex(r"[Aa]ttribut(?:ed|able) to (?P<who>[^:;\n]{2,160}?) ?:\s{0,3}\Z")
#: A line of its own below a quotation: a name, perhaps with an office.
_SIGNATURE = regex(
    rf"-{{1,3}} ?(?P<speaker>{NAME})"
    r"(?:,(?: ?,? (?:(?:of|the|for|and|to|de|du|des|la|le|les|et|à|foreign|defence|prime|minister"
    r"|president|chancellor|secretary|ministre|présidente?|secrétaire|générale?|chancelière?)\b|&"
    rf"|(?:[dl]')?[{CAPITALS}][\w.'-]*))+)?\.?"
)
#: The same without a dash: a name and an office.
_SIGNED = regex(
    rf"(?!(?:An?|The|L[ae]s?|Une?) )(?P<speaker>{NAME}),"
    r"(?: ?,? (?:(?:of|the|for|and|to|de|du|des|la|le|les|et|\u00e0|foreign|defence|prime|minister"
    r"|president|chancellor|secretary|ministre|pr\u00e9sidente?|secr\u00e9taire|g\u00e9n\u00e9rale?"
    rf"|chanceli\u00e8re?)\b|&|(?:[dl]')?[{CAPITALS}][\w.'-]*))+"
)
_TURN = regex(rf"(?P<speaker>[{CAPITALS}][{CAPITALS} .'-]{{2,40}}): +(?=\S)")
#: Where and when a report was written, up to a dash: "OTTAWA, Ont., le 5 mai 2022 /CNW/ - ".
_DATELINE = regex(
    rf"[{CAPITALS}][{CAPITALS}' .-]{{2,30}}(?:,[^-\n]{{2,50}}?)?(?: ?/\w{{2,10}}/)? ?-{{1,2}} +"
)
#: A role in small letters with the name of its holder, before a verb.
_ROLE_AND_NAME = regex(
    rf"(?:(?:The|Le|La) |L')(?:[a-zà-ÿ-]+ ){{1,5}}{NAME}"
    r"(?= (?:a|has|issued|made|released|said|gave|published|[a-z]+ed)(?!\w))"
)
#: After the noun of a heading: "Statement by", "Déclaration du".
_OF = regex(r" (?:by|of|on|in|for|from|at|du|de|des|sur|à|au|aux|concernant|d')(?!\w)")
#: Before words of the one who spoke last: "Et d'ajouter :", "avant de conclure :".
_GOES_ON = regex(
    r"(?:Et|Avant) (?:de |d')(?:ajouter|conclure|poursuivre|pr\u00e9ciser|souligner|rappeler"
    r"|insister|marteler|rench\u00e9rir|lancer|expliquer|nuancer|avertir|regretter)\b[^.:]{0,60} ?:"
)
#: Ends of a quotation after which its sentence goes on.
_OPEN_ENDS = frozenset("?!,-\u2013\u2014\u2026")
#: After an attribution that follows: a comma, or words that say when, where or to whom.
_ASIDE = regex(
    r"[,.]| (?:(?:on|in|at|of|to|as|when|while|after|before|during|from|with|last|this|then|again"
    r"|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!.*? that )|\w+ly\b)",
    re.IGNORECASE,
)


@final
class Spoken:
    """What is said in a document.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        """Lay out the quotations and the verbs of saying."""
        self.document = document
        nicknames = {item.whole.start for item in document.quoted if is_nickname(document, item)}
        quoted = [item for item in document.quoted if item.whole.start not in nicknames]
        self.quotes: Marks = Marks(Mark(Kind.QUOTE, item.whole, item) for item in quoted)
        self.text: str
        #: How the family names are written that are one word in the text.
        self.as_written: Mapping[str, str]
        self.text, self.as_written = with_joined_names(
            self.quotes.written_over(_without(document, nicknames)), document.language
        )
        #: Where the names of works and programmes begin: quoted, and not said.
        self._titles = {item.whole.start for item in quoted if is_title(document, item)}
        self.cues: tuple[Cue, ...] = tuple(find_cues(self.text, document.language))
        #: By the number of a sentence, the words for those who are said to speak in it.
        self.named_at: dict[int, list[Span]] = {}
        #: The last thing said, which may be carried on.
        self._last: Utterance | None = None
        #: What has carried it on so far.
        self._run: list[Span] = []
        #: Paragraphs left open whose speaker comes with a later one.
        self._ahead: list[Quoted] = []
        #: A quotation whose attribution is the next sentence.
        self._unclaimed: Quoted | None = None
        #: By the number of a sentence, the last one who speaks in it, if anybody does.
        self._speaker_at: dict[int, Span] = {}
        #: The sentence read last, by its number.
        self._read: tuple[int, Sentence] | None = None
        self._cue_starts = [cue.span.start for cue in self.cues]
        self._telling = sorted((*self._cue_starts, *(item.whole.start for item in quoted)))

    def utterances(self) -> Iterator[Utterance]:
        """Find what is said, in the order of the text; a quotation carried on is one."""
        for index, span in enumerate(self.document.sentences):
            before = self._adjacent(self._unclaimed, span)
            if before is None and not self._is_telling(span):
                self._unclaimed = None
                continue
            sentence = self._sentence(span, before) if before else self._sentence_at(index)
            self._unclaimed = None
            if sentence.named:
                self.named_at[index] = [each.speaker for each in sentence.named]
            alone = self._alone(span, sentence)
            if alone is None:
                found = self._without_next(sentence.utterances(), index, sentence)
            else:
                found = self._of_alone(alone, index, span)
            if found:
                found = self._joined(self._followed(found, span))
                yield from (*self._ended(), *found[:-1])
                self._last = found[-1]
            speaking = [*self.named_at.get(index, ()), *_speakers(found)]
            if speaking:
                self._speaker_at[index] = speaking[-1]
        yield from (*self._ended(), *map(_said_by_nobody, self._ahead))

    def _without_next(
        self, found: list[Utterance], index: int, sentence: Sentence
    ) -> list[Utterance]:
        """Leave the last words of a sentence to the next one: "Smiling, “We go.” Ana Ruiz said"."""
        quoted = sentence.quotes[-1] if found and sentence.quotes else None
        if quoted is None or found[-1].decided_by != NOBODY or found[-1].parts != (quoted.inner,):
            return found
        if _WORD.search(self.text, quoted.whole.end, sentence.span.end):
            return found
        if not self._attributed_next(index, quoted):
            return found
        self._unclaimed = quoted
        return found[:-1]

    def _followed(self, found: list[Utterance], span: Span) -> list[Utterance]:
        """Give quoted words of nobody to the one whose words stand right before their sentence."""
        first, last = found[0], self._last
        lead = self.text[span.start : first.parts[0].start].rstrip(f" {Kind.QUOTE}")
        is_on = _GOES_ON.fullmatch(lead) is not None
        is_nobodys = is_on or first.decided_by == NOBODY
        if not is_nobodys or last is None or not self._carries_on(last, span):
            return found
        if not is_on and "\n" in self.document.text[last.sentence.end : span.start]:
            return found
        is_other = not is_on and (lead.endswith(":") or ANOTHER.search(lead) is not None)
        is_inside = self.quotes.at(span.start) is None
        if is_inside and not is_on and (last.kind is not QuotationKind.WHOLE or is_other):
            return found
        return [evolve(first, speaker=last.speaker, decided_by=FOLLOWS), *found[1:]]

    def _joined(self, found: list[Utterance]) -> list[Utterance]:
        """Put paragraphs that were left open before the first of what goes on with them."""
        ahead, self._ahead = self._ahead, []
        if not ahead:
            return found
        first, *rest = found
        if _WORD.search(self.text, ahead[-1].whole.end, first.parts[0].start):
            return [*map(_said_by_nobody, ahead), *found]
        parts = tuple(quoted.inner for quoted in ahead)
        return [evolve(first, parts=(*parts, *first.parts)), *rest]

    def _ended(self) -> Iterator[Utterance]:
        """Give the last thing said, with all that carried it on."""
        if self._last is not None:
            yield evolve(self._last, parts=(*self._last.parts, *self._run))
        self._run.clear()

    def _of_alone(self, alone: Quoted, index: int, span: Span) -> list[Utterance]:
        """Give a quotation that is a sentence of its own to a speaker; none if it is carried on."""
        turn = (
            self._turn(alone, span)
            or self._interposed(alone, span)
            or self._signed(alone, index, span)
        )
        if turn is not None:
            return [turn]
        if self._attributed_next(index, alone):
            self._unclaimed = alone
            return []
        if self._last is not None and self._carries_on(self._last, span):
            self._run.append(alone.inner)
            self._last = evolve(self._last, sentence=span)
            return []
        if not alone.is_closed and self._goes_on(index):
            self._ahead.append(alone)
            acting = self._acting(index)
            if acting is not None:
                self._speaker_at[index] = acting
            return []
        return self._following(alone, index, span)

    def _goes_on(self, index: int) -> bool:
        """Tell whether the next paragraph opens with a quotation mark."""
        spans = self.document.sentences[index + 1 : index + 2]
        return any(self.quotes.at(span.start) is not None for span in spans)

    def _is_telling(self, span: Span) -> bool:
        """Tell whether a sentence has a mark, a verb of saying or other words that give a source.

        In one that has none nobody speaks, and it need not be read.
        """
        at = bisect_left(self._telling, span.start)
        if at < len(self._telling) and self._telling[at] < span.end:
            return True
        return may_name_source(self.text, span, self.document.language)

    def _sentence_at(self, index: int) -> Sentence:
        """Return a sentence as it is without a quotation before it, read once."""
        if self._read is None or self._read[0] != index:
            self._read = index, self._sentence(self.document.sentences[index], None)
        return self._read[1]

    def _sentence(self, span: Span, before: Quoted | None) -> Sentence:
        first = bisect_left(self._cue_starts, span.start)
        last = bisect_left(self._cue_starts, span.end)
        return Sentence(
            self.text,
            span,
            plain=self.document.plain,
            language=self.document.language,
            quotes=[
                mark for mark in self.quotes.inside(span) if mark.span.start not in self._titles
            ],
            cues=self.cues[first:last],
            before=before,
        )

    def _adjacent(self, quoted: Quoted | None, span: Span) -> Quoted | None:
        if quoted is None or span.start < quoted.whole.end:
            return None
        gap = self.document.text[quoted.whole.end : span.start]
        return quoted if not gap.strip() and "\n" not in gap else None

    def _alone(self, span: Span, sentence: Sentence) -> Quoted | None:
        """Return the quotation that a sentence consists of."""
        if len(sentence.quotes) != 1 or sentence.attributions:
            return None
        outside = span.of(self.text).replace(Kind.QUOTE.value, "")
        return None if _WORD.search(outside) else sentence.quotes[0]

    def _turn(self, alone: Quoted, span: Span) -> Utterance | None:
        """Return a turn of a transcript between quotation marks: "RUIZ: We act."."""
        match = _TURN.match(self.document.plain, alone.inner.start, alone.inner.end)
        if match is None:
            return None
        speaker, said = Span(*match.span("speaker")), Span(match.end(), alone.inner.end)
        step = "name before a colon"
        return Utterance(QuotationKind.WHOLE, (said,), None, speaker, None, span, step)

    def _signed(self, alone: Quoted, index: int, span: Span) -> Utterance | None:
        """Return a quotation that a line of its own signs: "- Ana Ruiz"."""
        for line in self.document.sentences[index + 1 : index + 2]:
            step, match = "name after a dash", _SIGNATURE.fullmatch(self.text, line.start, line.end)
            if match is None and "\n" in self.document.text[alone.inner.end : line.start]:
                step, match = (
                    "name in the line below",
                    _SIGNED.fullmatch(self.text, line.start, line.end),
                )
            if match is not None:
                speaker, parts = Span(*match.span("speaker")), (alone.inner,)
                return Utterance(QuotationKind.WHOLE, parts, None, speaker, None, span, step)
        return None

    def _interposed(self, alone: Quoted, span: Span) -> Utterance | None:
        if self.document.language is not Language.FR:
            return None
        return interposed(self.document.plain, alone.inner, span)

    def _carries_on(self, last: Utterance, span: Span) -> bool:
        """Tell whether a quotation follows at once on another one of which it is the rest."""
        if last.kind is QuotationKind.PARAPHRASE:
            return False
        return not self.text[last.sentence.end : span.start].strip()

    def _attributed_next(self, index: int, quoted: Quoted) -> bool:
        """Tell whether the next sentence is the attribution of this one: "...?" X asked."""
        here, *rest_of = self.document.sentences[index : index + 2]
        if not rest_of or "\n" in self.document.text[here.end : rest_of[0].start]:
            return False
        span = rest_of[0]
        sentence = self._sentence_at(index + 1) if self._is_telling(span) else None
        if sentence is None or not sentence.attributions:
            return False
        first = sentence.attributions[0]
        if _SAID.search(self.text, span.start, first.span.start):
            return False
        rest = self.text[first.span.end : span.end]
        if not _SAID.search(rest):
            return True
        if quoted.inner.of(self.document.text)[-1] not in _OPEN_ENDS:
            return False
        is_aside = not _WORD.search(rest) or _ASIDE.match(rest) is not None
        return is_aside or sentence.is_to_somebody(first, rest)

    def _following(self, alone: Quoted, index: int, span: Span) -> list[Utterance]:
        """Give a quotation that stands alone to the one of whom was spoken just before."""
        acting = self._attributed_to(alone) or self._acting(index)
        if acting is None:
            if len(alone.inner.of(self.document.text).split()) < _FEWEST:
                return []
            return [_said_by_nobody(alone)]
        parts = (alone.inner,)
        return [Utterance(QuotationKind.WHOLE, parts, None, acting, None, span, FOLLOWS)]

    def _attributed_to(self, alone: Quoted) -> Span | None:
        """Return whom the line before names: "Attributed to the spokesman Jan Kos:"."""
        start = max(0, alone.whole.start - _CLAUSE)
        match = _ATTRIBUTED.search(self.text, start, alone.whole.start)
        return None if match is None else Span(*match.span("who"))

    def _acting(self, index: int) -> Span | None:
        """Return who may go on to speak: the last speaker, or the subject of the last sentence."""
        for at in range(index - 1, max(-1, index - 1 - _REACH), -1):
            span = self.document.sentences[at]
            end = min(span.end, span.start + _CLAUSE)
            dateline = _DATELINE.match(self.text, span.start, end)
            start = span.start if dateline is None else dateline.end()
            acting = self._speaker_at.get(at) or self._subject(start, end)
            if acting is not None:
                return acting
        return None

    def _subject(self, start: int, end: int) -> Span | None:
        """Return the subject with which a sentence opens; a heading has none."""
        role = _ROLE_AND_NAME.match(self.text, start, end)
        if role is not None:
            return Span(*role.span())
        subject = clause_subject(self.text, start, end, self.document.language)
        is_word = subject is not None and " " not in subject.of(self.text)
        return None if is_word and subject and _OF.match(self.text, subject.end) else subject


def _speakers(found: list[Utterance]) -> list[Span]:
    return [each.speaker for each in found if each.speaker is not None]


def _without(document: Document, nicknames: set[int]) -> str:
    """Return the plain text with blanks in the place of nicknames: a name is one without them."""
    text = document.plain
    for item in document.quoted if nicknames else ():
        start, end = item.whole.start, item.whole.end
        if start in nicknames:
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _said_by_nobody(quoted: Quoted) -> Utterance:
    kind, parts = QuotationKind.WHOLE, (quoted.inner,)
    return Utterance(kind, parts, None, None, None, quoted.whole, NOBODY)
