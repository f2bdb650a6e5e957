"""Find every quotation in a text, with its speaker."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from natobrief.model import Language
from natobrief.rules.document import language_of
from natobrief.rules.quotations.agents import with_agent
from natobrief.rules.quotations.mention import QuotationMention
from natobrief.rules.quotations.openers import only_opens
from natobrief.rules.quotations.speakers import Speakers
from natobrief.rules.quotations.utterance import NOBODY, QuotationKind, Utterance
from natobrief.rules.quotations.utterances import Spoken
from natobrief.rules.quotations.whole_cue import with_whole_cue
from natobrief.text.asked import language_asked
from natobrief.text.document import Document

_QUOTED = frozenset({QuotationKind.WHOLE, QuotationKind.FRAGMENT})


def find_quotations(
    text: str, language: Language | str | None = None
) -> tuple[QuotationMention, ...]:
    r"""Find what a text quotes, with who says it.

    Quotation marks around titles, nicknames and words held at a distance are no quotations.

    Args:
        text: The text; spans count its code points.
        language: The language of the text, "en" or "fr"; told from the text when not given.

    Returns:
        The quotations in the order of the text. Quoted words inside a sentence of the writer's
        own are fragments; paraphrases are left to `find_paraphrases`.

    Raises:
        ValidationError: The language is neither English nor French.

    >>> text = "\u201cWe need more boats,\u201d said Ana Ruiz, \u201cand soon.\u201d"
    >>> [quotation] = find_quotations(text)
    >>> quotation.speaker, [part.of(text) for part in quotation.parts]
    ('Ana Ruiz', ['We need more boats,', 'and soon.'])
    """
    return tuple(each for each in find_spoken(text, language) if each.kind in _QUOTED)


def find_paraphrases(
    text: str, language: Language | str | None = None
) -> tuple[QuotationMention, ...]:
    """Find what a text reports as said without quoting it: "said that he would call on Allies".

    Args:
        text: The text; spans count its code points.
        language: The language of the text, "en" or "fr"; told from the text when not given.

    Returns:
        The clauses in the order of the text, each of the kind `QuotationKind.PARAPHRASE`.

    Raises:
        ValidationError: The language is neither English nor French.

    >>> text = "Ana Ruiz said that more boats were needed."
    >>> [clause] = find_paraphrases(text)
    >>> clause.parts[0].of(text)
    'more boats were needed'
    """
    return tuple(each for each in find_spoken(text, language) if each.kind not in _QUOTED)


def find_spoken(text: str, language: Language | str | None = None) -> tuple[QuotationMention, ...]:
    """Find what a text quotes and what it reports, in one pass: both of the above, in order.

    Args:
        text: The text; spans count its code points.
        language: The language of the text, "en" or "fr"; told from the text when not given.

    Returns:
        Quotations and paraphrases in the order of the text; quoted words inside a paraphrase
        right after it.

    Raises:
        ValidationError: The language is neither English nor French.
    """
    return tuple(_mentions(text, language))


def _mentions(text: str, language: Language | str | None) -> Iterator[QuotationMention]:
    document = Document(text, language_of(text) if language is None else language_asked(language))
    spoken = Spoken(document)
    speakers = Speakers(document, spoken)
    for each in spoken.utterances():
        utterance = with_agent(document.plain, with_whole_cue(document, each), document.language)
        if only_opens(utterance, spoken.text, speakers.mentions):
            utterance = evolve(utterance, speaker=None, decided_by=NOBODY)
        speaker = None if utterance.speaker is None else speakers.of(utterance.speaker)
        yield _mention(utterance, speaker)
        # Fragments stand inside what is reported.
        for fragment in utterance.fragments if utterance.kind not in _QUOTED else ():
            yield QuotationMention(
                parts=(fragment,),
                kind=QuotationKind.FRAGMENT,
                speaker=speaker,
                speaker_span=utterance.speaker,
                cue=utterance.cue,
                decided_by=utterance.decided_by,
            )


def _mention(utterance: Utterance, speaker: str | None) -> QuotationMention:
    return QuotationMention(
        parts=utterance.parts,
        kind=utterance.kind,
        speaker=speaker,
        speaker_span=utterance.speaker,
        cue=utterance.cue,
        decided_by=utterance.decided_by,
    )
