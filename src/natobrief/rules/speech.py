"""What the one whom the head of a text names says: all of a speech, or what opens a transcript."""

from __future__ import annotations

import re

from natobrief.rules.document import read_head
from natobrief.rules.document.cells import Sort, sort_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.name_words import NameWords
from natobrief.rules.spoken_parts import spoken_parts
from natobrief.span import Span
from natobrief.text.regex import regex

_FIRST_PERSON = regex(
    r"(?<![\w'])(?:I|[Ww]e|me|[Mm]y|[Oo]ur|us|[Jj]e|[Nn]ous|[Nn]otre|[Nn]os|[Mm](?:on|es|a))(?!\w)"
    r"|(?<![\w'])(?:[Jj]|[Mm])'(?=\w)"
)
#: Words to those who listen; they open a speech although they are no sentence.
_GREETING = (
    r"(?:good (?:morning|afternoon|evening)|ladies and gentlemen|excellenc|dear |thank you"
    r"|hello|welcome|bonjour|bonsoir|mesdames|messieurs|merci)"
)
_TO_LISTENERS = regex(rf".*,\Z|{_GREETING}|(?:mr|madam)\.? \w+", re.IGNORECASE)
_GREETED = regex(_GREETING, re.IGNORECASE)
#: After a name, words to its bearer go on so; so far into a speech they may stand.
_ADDRESS_END = regex(r" ?[,.!:]")
_ADDRESSED = 160
#: How many paragraphs of a speech are looked at for one who says "I" or "we".
_FIRST = 12
#: How many paragraphs before it may speak of the speaker.
_BEFORE = 4


def find_speech(marked: Marked, named: tuple[Span, ...], end: int) -> tuple[Span, ...]:
    """Find what is said up to an offset by one whom the head names; nothing if nobody is heard.

    Lines that name the speaker stand before the speech, as captions and introductions do. A text
    in which nobody says "I" or "we", or greets those who listen, is none.
    """
    parts = list(spoken_parts(marked.document, _start(marked), end))
    speakers = [_family_names(marked, who) for who in named]
    for at, part in reversed([*enumerate(parts[:_FIRST])]):
        is_far = at >= _BEFORE
        if _is_of_page(marked, part) if is_far else _is_before(marked, part, speakers):
            del parts[: at + 1]
            break
    plain = marked.document.plain
    is_heard = any(_FIRST_PERSON.search(plain, part.start, part.end) for part in parts[:_FIRST])
    # In a speech of a line or two nobody says "I", but listeners are greeted.
    is_greeted = bool(parts) and _GREETED.match(plain, parts[0].start) is not None
    return tuple(parts) if is_heard or is_greeted else ()


def find_speaker(marked: Marked, named: tuple[Span, ...], parts: tuple[Span, ...]) -> Span | None:
    """Return the one of those whom the head names who speaks: the other one is spoken to, or of.

    "Prime Minister Ana Ruiz, welcome" is said by the one who is not Ana Ruiz, and so is "I have
    just met Prime Minister Ruiz".
    """
    if len(named) == 1:
        return named[0]
    first = Span(parts[0].start, min(parts[-1].end, parts[0].start + _ADDRESSED))
    for is_not_who_speaks in (_is_spoken_to, _is_spoken_of):
        silent = [who for who in named if is_not_who_speaks(marked, who, first)]
        others = [who for who in named if who not in silent]
        if len(silent) == 1 and len(others) == 1:
            return others[0]
    return None


def _is_spoken_of(marked: Marked, who: Span, first: Span) -> bool:
    """Tell whether a speech begins with somebody's name: nobody calls himself by it."""
    return not _family_names(marked, who).isdisjoint(_family_names(marked, first))


def _is_spoken_to(marked: Marked, who: Span, first: Span) -> bool:
    """Tell whether a speech begins with words to somebody, by name or by office."""
    names = _family_names(marked, who)
    offices = {
        mark.span.of(marked.document.plain).casefold()
        for mark in marked.marks.inside(who, Kind.OFFICE)
    }
    for mark in marked.marks.inside(first, Kind.PERSON, Kind.OFFICE):
        words = mark.span.of(marked.document.plain).casefold()
        is_theirs = words.rsplit(maxsplit=1)[-1] in names or any(
            office.endswith(words) for office in offices
        )
        if is_theirs and _ADDRESS_END.match(marked.document.plain, mark.span.end):
            return True
    return False


def _start(marked: Marked) -> int:
    """Return where the head ends, or where words to listeners follow it."""
    cells = read_head(marked.document)
    for at, cell in enumerate(cells):
        is_spoken = cell.sort is Sort.WORDS and _TO_LISTENERS.match(cell.span.of(marked.inner))
        if at and is_spoken:
            return cell.span.start
    return cells[-1].span.end if cells else 0


def _family_names(marked: Marked, span: Span) -> set[str]:
    names = (mark.value for mark in marked.marks.inside(span, Kind.PERSON))
    return {
        words.name.rsplit(maxsplit=1)[-1].casefold()
        for words in names
        if isinstance(words, NameWords)
    }


def _is_before(marked: Marked, part: Span, speakers: list[set[str]]) -> bool:
    """Tell whether a paragraph speaks of all speakers, or belongs to the page."""
    if _is_of_page(marked, part):
        return True
    found = _family_names(marked, part)
    return all(names and not names.isdisjoint(found) for names in speakers)


def _is_of_page(marked: Marked, part: Span) -> bool:
    words = part.of(marked.document.plain)
    return sort_of(words[:200]) not in {Sort.WORDS, Sort.FURNITURE, Sort.LABEL}
