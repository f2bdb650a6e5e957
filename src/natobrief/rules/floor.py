"""Who is given the floor: "We'll start with Ana Ruiz of the Post", "Next, Ana Ruiz, please"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.lexicon.titles import NO_NAME
from natobrief.rules.given_name_shapes import RUN
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.name_words import NameWords, has_given_name, read_name
from natobrief.rules.outlets import OUTLET
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

#: How many sentences, from the last one back, may name the one who asks next.
_LAST = 2
#: What gives the floor, in words before a name.
_CALL = regex(
    r"(?:'ll|\b(?:will|let's|let me|can|could|going to|gonna|want to|like to))\b[^.]{0,30}? "
    r"(?:start|begin|go|turn|move|come|take|have|hear|call|give|pass)\b"
    r"|\b(?:first|second|third|last|final)(?: one)? (?:is|goes|comes|will be)\b"
    r"|\b(?:questions?|floor|next|over to|go (?:over |back |now )?to|turn to|back to|start with"
    r"|parole|commençons|passons)\b",
    re.IGNORECASE,
)
_LEAD = regex(
    r"(?:[,:]|\b(?:to|with|from|by|on|is|line of|take|have|hear|next|question|goes|and|then|now"
    r"|à|de|par)) \Z",
    re.IGNORECASE,
)
#: All that may stand before a name where nothing else gives the floor.
_POLITE = regex(
    r"(?:(?:yes|ok|okay|thank you|thanks|right|all right|alright|please|and|then|now|so|merci|oui)"
    r"(?: very much| so much| beaucoup)?[,:]? ){0,2}",
    re.IGNORECASE,
)
_WORD = rf"[{CAPITALS}][\w&'.-]*"
_PAPER_BEFORE = regex(rf"(?P<outlet>{_WORD}(?: {_WORD}){{0,3}})[,:] \Z")
_PAPER_BEHIND = (
    rf"(?:(?:,| from| with| of| at| -)(?: from)?(?: the)? "
    rf"(?P<outlet>{_WORD}(?: (?:of|the|di|de|and|&|{_WORD})){{0,5}}))?"
)
_PLEASE = one_of(
    r"""
    please | go ahead | you have the floor | over to you | the floor is yours
    s'il vous plaît | allez-y | je vous en prie
    """
)
#: Behind a name that is all of a sentence, and behind one whom other words call.
_BEHIND = regex(rf"{_PAPER_BEHIND}(?:,? {_PLEASE})?[.?! ]*\Z")
_BEHIND_CALL = regex(rf"{_PAPER_BEHIND}(?:[,.?!]| {_PLEASE}| in | sur |\Z)")


def find_called(marked: Marked, words: Span) -> Span | None:
    """Find the full name of the one to whom the end of what somebody says gives the floor.

    Nobody is found where several are called at once.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "Thank you. Let's start with Anna Vogt of the Harbour Post."
    >>> marked = Marked(Document(text, Language.EN), ())
    >>> find_called(marked, Span(0, len(text))).of(text)
    'Anna Vogt'
    """
    document = marked.document
    last = document.sentence_at(words.end - 1)
    for sentence in reversed(document.sentences[max(0, last - _LAST + 1) : last + 1]):
        if sentence.end <= words.start:
            break
        within = Span(max(sentence.start, words.start), sentence.end)
        found = [each for each in _names(marked, within) if _is_called(marked, within, each)]
        if found:
            return found[0].span if len(found) == 1 else None
    return None


def _names(marked: Marked, within: Span) -> Iterator[NameWords]:
    """Give the full names of a sentence that are those of nothing else."""
    plain = marked.document.plain
    for run in RUN.finditer(plain, within.start, within.end):
        name = read_name(plain, *run.span())
        if name is None or not name.is_full or OUTLET.fullmatch(name.name):
            continue
        is_thing = any(mark.kind is not Kind.PERSON for mark in marked.marks.inside(name.span))
        words = (word for word in name.name.split() if word[0].isupper())
        if not (is_thing or any(word.casefold() in NO_NAME for word in words)):
            yield name


def _is_called(marked: Marked, within: Span, name: NameWords) -> bool:
    """Tell whether the words beside a name call its bearer: a given name, or a paper, is known.

    Where name and paper are all of a sentence, either may be anything: "Mirek Voss, Kurier."
    """
    plain = marked.document.plain
    before = plain[within.start : name.span.start]
    paper = _PAPER_BEFORE.search(before)
    is_told = paper is not None and OUTLET.fullmatch(paper["outlet"]) is not None
    if paper is not None and is_told:
        before = before[: paper.start()]
    is_bare = _POLITE.fullmatch(before) is not None
    is_call = _CALL.search(before) is not None and _LEAD.search(before) is not None
    if not (is_bare or is_call):
        return False
    behind = (_BEHIND_CALL if is_call else _BEHIND).match(plain, name.span.end, within.end)
    if behind is None:
        return False
    is_told = is_told or OUTLET.fullmatch(behind["outlet"] or "") is not None
    is_whole = is_bare and behind["outlet"] is not None
    return is_told or is_whole or has_given_name(name)
