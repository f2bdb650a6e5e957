"""Block quotations of pages: what stands in one behind "she said:" is what she says.

Pages show such a quotation by its place and size, and often without marks; a plain text has
neither place nor size. The marks are put there as they are printed: before each paragraph, and
behind the last one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

#: What leads to a quotation: "The Minister said in Oslo:".
_LEADS = re.compile(
    r"\b(?:said|says|stated|states|added|adds|commented|declared|told|remarked"
    r"|dit|déclar(?:e|é|ait)|ajout(?:e|é|ait)|affirm(?:e|é|ait)|soulign(?:e|é|ait)|précis(?:e|é|ait))"
    r"\b[^:\n]{0,100}:\s*\Z"
)
#: A mark of its own, or the bullet of an item.
_MARKED = re.compile("\\A[-\u2022] |[\"\u201c\u201d\u201e\u00ab\u00bb]|(?<!\\w)['\u2018]")
#: So many paragraphs are more than what somebody says in a release: a text of its own.
_MOST: Final = 6
_OPENING: Final = "\u201c"
_CLOSING: Final = "\u201d"


def with_marks(blocks: Sequence[str], quoted: Sequence[int]) -> list[str]:
    """Put marks around the block quotations that somebody says and that have none.

    Args:
        blocks: The blocks of a page, in order.
        quoted: For each, which block quotation it is in; 0 for none. As many as blocks.

    >>> with_marks(["She said:", "We act.", "We go on.", "It rained."], [0, 1, 1, 0])
    ['She said:', '\u201cWe act.', '\u201cWe go on.\u201d', 'It rained.']
    """
    written: list[str] = []
    for quotation, group in groupby(zip(quoted, blocks, strict=True), lambda each: each[0]):
        texts = [text for _, text in group]
        is_led = bool(written) and _LEADS.search(written[-1]) is not None
        if quotation and is_led and len(texts) <= _MOST and not any(map(_MARKED.search, texts)):
            texts = [_OPENING + text for text in texts]
            texts[-1] += _CLOSING
        written += texts
    return written
