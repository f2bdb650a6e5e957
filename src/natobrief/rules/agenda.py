"""What a meeting is to talk about, as its announcement and the sentences around it say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from natobrief.rules.agenda_continued import find_continued_topics
from natobrief.rules.agenda_fronted import find_fronted_topics
from natobrief.rules.agenda_headings import find_headings, find_titled_topics
from natobrief.rules.agenda_reports import REPORTED, REPORTED_FIRST
from natobrief.rules.agenda_shapes import LEADS_TO_BULLETS, PURPOSE, TOPICS, TOPICS_FIRST
from natobrief.rules.agenda_spoken import SPOKEN, SPOKEN_FIRST
from natobrief.rules.guest_lists import LEADS_TO_GUESTS
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.meeting_date import dateline_end
from natobrief.rules.topic_words import TALKED_TOO_FR
from natobrief.rules.topics import items, topic
from natobrief.span import Span
from natobrief.text.regex import regex

#: What stands between a dateline and the sentence that it opens.
_DASH = regex(r" *(?:\([^()\n]{1,40}\)|/[^/\n]{1,40}/)?\)?\.? *(?:[:\u2013\u2014]|-{1,2})? *")
_BULLET = regex(r"[-\u2013\u2014*\u2022\u25aa\u00b7\uf0b7o]\s+|[0-9]{1,2}[.)]\s+")
#: A list of times is a programme.
_TIME = pattern(r"<D>|[0-9]")
#: How many lines of a list are read.
_BULLETS = 40
_A_DEBATE = (
    r"(?:an?|the) (?:[\w-]+ ){0,2}(?:discussions?|debates?|exchanges?(?: of views)?|sessions?"
    r"|talks)(?: with [^.;:,]{2,40}?)? (?:on|about)\b"
)
_WHILE = pattern(
    r",? (?:while|whereas|tandis que) "
    rf"|,? followed by (?={_A_DEBATE})"
    r"|; (?=(?:on|at|in|later|then|after|before|this|there|it|he|she|they|ministers|leaders|Allies"
    r"|the|les|we|<L>|ils|elles|s'agissant|quant|concernant)\b)"
    r"|,? and (?=we (?:also |then )?(?:will|are to|are going to) )"
    rf"|(?:,|,? (?=et |puis )) ?(?={TALKED_TOO_FR})"
)
#: Those who talked over one thing did so with another.
_TALKED_TOO = pattern(TALKED_TOO_FR)
#: Those who speak go on, behind what they say of guests; or those who meet do, without them.
_THEN = pattern(rf"we |{_A_DEBATE}")
#: Before guests who are there while those who meet talk.
_BESIDE = pattern(
    r"(?:in the presence of|joined by|together with|with|in company with"
    r"|en présence|rejoints par|aux côtés|en compagnie|avec)\b"
)
#: Talks with those guests: what they are on is what those who meet talk over.
_WITH = pattern(r"\b(?:sessions?|discussions?|talks|debate|exchange) with\b")
#: Those who are there with those who meet.
_ALONG = pattern(r"\b(?:together|along) with\b")
#: The name of an item, and what is told of it.
_NAMED = pattern(
    r"(?P<name>[^.:;,\n]{3,80}?)(?: ?:(?= )|,? (?=(?:avec|with|afin|à travers|en vue)\b)|\. (?=\w))"
)
_LAST = pattern(r"(?:[;,.] ?(?:and|et)?| (?:and|et))$")


def find_agenda(
    marked: Marked, announcing: frozenset[Span], guests: Mapping[Span, int]
) -> Iterator[Span]:
    """Find the agenda items: the purpose in the announcing sentence, topics in the others.

    Args:
        marked: The text.
        announcing: The sentences that announce meetings.
        guests: Sentences that bring in a guest, with the place where the first is named; what
            those speak of from there on is the guest's purpose.
    """
    sentences = marked.document.sentences
    yield from find_titled_topics(marked)
    for index, sentence in enumerate(sentences):
        until = guests.get(sentence)
        if until is not None:
            yield from _talked_over(marked, sentence, until)
            continue
        if _leads_to_bullets(marked, sentence):
            yield from _bulleted(marked, sentences[index + 1 : index + 1 + _BULLETS])
            continue
        if marked.narrative[sentence.end - 1] == "?":
            # One who asks whether something is a topic does not say so.
            continue
        yield from _said_of(marked, sentence)
        yield from _named(marked, sentence, is_announcing=sentence in announcing)
    yield from find_continued_topics(marked)
    yield from find_fronted_topics(marked)
    yield from find_headings(marked)


def _named(marked: Marked, sentence: Span, *, is_announcing: bool) -> Iterator[Span]:
    """Give the topics after the first words of a sentence that lead to some."""
    language = marked.document.language
    shapes = [TOPICS[language], REPORTED[language], SPOKEN[language]]
    if is_announcing:
        shapes.insert(0, PURPOSE[language])
    first, *others = _clauses(marked, sentence)
    for clause in (first, *others):
        too = _TALKED_TOO.match(marked.narrative, clause.start, clause.end)
        if clause is not first and too is not None:
            yield from items(marked, too.end(), clause.end)
            continue
        for shape in shapes:
            match = marked.narrative_sieve.search(shape, clause.start, clause.end)
            if match is not None:
                yield from items(marked, match.end(), clause.end)
                break


def _clauses(marked: Marked, sentence: Span) -> Iterator[Span]:
    """Part a sentence before "while" and semicolons, where something else is told."""
    start = sentence.start
    for match in marked.narrative_sieve.finditer(_WHILE, sentence.start, sentence.end):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, sentence.end)


def _talked_over(marked: Marked, sentence: Span, until: int) -> Iterator[Span]:
    """Give what is talked over with guests, where it is named before them, or they come first.

    "In the presence of X, ministers will discuss Y": with X they talk over what they meet for, and
    so they do where they "hold a session with X on Y". "..., and we will discuss Z" is of all, and
    so is ", followed by a debate on Z".
    """
    language = marked.document.language
    yield from (item for item in _said_of(marked, sentence) if item.end <= until)
    clause, *others = _clauses(marked, sentence)
    is_beside = _BESIDE.match(marked.narrative, sentence.start, until) is not None
    for shape in (TOPICS[language], REPORTED[language]):
        match = marked.narrative_sieve.search(shape, clause.start, clause.end)
        is_with = match is not None and (_WITH.search(match[0]) or _ALONG.search(match[0]))
        if match is not None and (match.end() < until or is_beside or is_with):
            yield from items(marked, match.end(), clause.end)
            break
    for each in others:
        if _THEN.match(marked.narrative, each.start, each.end):
            yield from _named(marked, each, is_announcing=False)


def _leads_to_bullets(marked: Marked, sentence: Span) -> bool:
    """Tell whether a sentence leads to a list: it ends in a colon, as its pattern does."""
    if marked.narrative[sentence.end - 1] != ":":
        return False
    search = marked.narrative_sieve.search
    if search(LEADS_TO_BULLETS, sentence.start, sentence.end) is None:
        return False
    return search(LEADS_TO_GUESTS, sentence.start, sentence.end) is None


def _said_of(marked: Marked, sentence: Span) -> Iterator[Span]:
    """Give the topics that a sentence begins with and then says to be on the agenda."""
    language = marked.document.language
    for shape in (TOPICS_FIRST[language], REPORTED_FIRST[language], SPOKEN_FIRST[language]):
        if not marked.narrative_sieve.may(shape, sentence.start, sentence.end):
            continue
        start = _behind_dateline(marked, sentence)
        match = shape.match(marked.narrative, start, sentence.end)
        if match is not None:
            yield from items(marked, match.start("topics"), match.end("topics"))
            return


def _behind_dateline(marked: Marked, sentence: Span) -> int:
    """Return where a sentence begins without the city and the day of its dateline."""
    end = dateline_end(marked, sentence)
    if end == sentence.start:
        return end
    dash = _DASH.match(marked.narrative, end, sentence.end)
    return end if dash is None else dash.end()


def _bulleted(marked: Marked, lines: Sequence[Span]) -> Iterator[Span]:
    """Give the items of a list with bullets, one a line.

    What is told of an item behind its name, in further sentences too, is none of its own.
    """
    begun = lines[0].start if lines else 0
    for line in lines:
        bullet = _BULLET.match(marked.document.text, line.start, line.end)
        if bullet is None and marked.document.text.find("\n", begun, line.start) < 0:
            continue
        if bullet is None or _TIME.match(marked.narrative, bullet.end(), line.end):
            return
        begun = line.start
        last = marked.narrative_sieve.search(_LAST, bullet.end(), line.end)
        named = _NAMED.match(marked.narrative, bullet.end(), line.end)
        end = line.end if last is None else last.start()
        item = topic(marked, bullet.end(), end if named is None else named.end("name"))
        if item is not None:
            yield item
