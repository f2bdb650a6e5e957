"""A quotation that a text contains, with its speaker."""

from typing import final

from attrs import field, frozen

from natobrief.model._enforce import enforced, refuse
from natobrief.rules.quotations.utterance import QuotationKind
from natobrief.span import Span


@final
@frozen(kw_only=True, field_transformer=enforced)
class QuotationMention:
    """Words that a text gives as somebody's.

    A quotation split by its attribution ("..., " said X, "...") is one mention of two parts, and
    so is one that runs over several paragraphs.

    >>> QuotationMention(parts=(Span(4, 9),), kind=QuotationKind.WHOLE, decided_by="none").speaker

    Raises:
        ValidationError: There is no part.
    """

    #: Where the words stand, without quotation marks: one span per quoted run.
    parts: tuple[Span, ...]
    #: All of what was said, quoted words in a sentence of the writer's, or a paraphrase.
    kind: QuotationKind
    #: The speaker, in the fullest form that the text has; None when the rules cannot decide.
    speaker: str | None = field(default=None)
    #: The words for the speaker at hand; None when there are none.
    speaker_span: Span | None = field(default=None)
    #: The verb of saying; None when there is none.
    cue: Span | None = field(default=None)
    #: Which step gave the speaker.
    decided_by: str

    def __attrs_post_init__(self) -> None:
        """Refuse a quotation without words."""
        if not self.parts:
            refuse(self, "parts", self.parts, "at least one part")
