"""Whether a text tells of what happened, whatever its headline says of a speech."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.rules.document.head import read_head
from natobrief.rules.document.outlook import View, find_outlook
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex

_FIRST_PERSON = regex(
    r"(?<![\w'])(?:I|[Ww]e|me|[Mm]y|(?<![Ff]ollow\s)(?<![Cc]ontact\s)us"
    r"|[Oo]ur(?! (?:web ?(?:site|page)|channels?|newsletter|social media|online platform)\b)"
    r"|[Jj]e|[Nn]ous|[Nn]otre|[Nn]os)(?![\w])"
    r"|(?<![\w'])[Jj]'(?=\w)"
)
#: Words before a colon at the start of a line: somebody speaks in it.
_LABEL = regex(
    r"[QAR](?:uestion|nswer|éponse)? ?(?::|\.|-) "
    # How to reach somebody, and where to be, is said by nobody.
    r"|(?!(?:Tel|Telephone|Phone|Mobile|Fax|E-?mail|Mail|Web(?:site)?|Internet|Address|Contacts?"
    r"|Location|Venue|Place|Time|Hour|Date|Tél|Téléphone|Courriel|Adresse|Lieu|Heure)\b)"
    r"[A-ZÀ-Þ][\w.'-]{0,30}(?: (?:(?:of|the|for|de|du|des|la|le|von|van) ){0,2}"
    r"[A-ZÀ-Þ][\w.'-]{0,30}){0,7}(?: ?[(\[][^()\[\]\n]{1,80}[)\]])? ?:(?= |\Z)"
)
#: How far below the head it is looked for.
_SCAN = 4_000
_I = regex(r"(?<![\w'])(?:I|me|[Mm]y|[Jj]e|[Mm]on|[Mm]es|[Mm]oi)(?!\w)|(?<![\w'])[Jj]'(?=\w)")
#: Below the head: those who met are told of, and do not speak.
_THEY_MET = regex(
    r"(?:In (?:today's|this|yesterday's|(?-i:[A-Z])\w+day's) meeting\b[^.;]{0,80}?,"
    r"|(?:Lors|Au cours) de (?:la|leur|cette) réunion\b[^.;]{0,80}?,)"
    r" (?:the |les )?(?:[\w-]+ ){0,3}?"
    r"(?:ministers|ministres|heads of|chefs d'|leaders|dirigeants)\b"
    r"|(?!(?:We|Nous)\b)[^.;]{0,240}?\b(?:ministers|ministres|heads of|chefs d'|leaders|dirigeants"
    r"|representatives|représentants|ambassadors|ambassadeurs|members|membres|Allies|Alliés"
    r"|Council|Conseil|Commission|Committee|Comité)\b[^.;]{0,240}?"
    r"\b(?:met|held|gathered|se sont réunie?s|s'est réunie?|ont tenu|a tenu)\b",
    re.IGNORECASE,
)

#: Below the head: one person did something, or will.
_ONE_DID = regex(
    r"(?:(?:Le|En date du|En ce) [^,;.]{1,40}, |[ÀA] [A-ZÀ-Þ][\w'-]+, )?"
    r"(?:(?:M\.|Mme|S\.E\.M?\.?) |(?:[Ll]e|[Ll]a) (?:(?:vice-)?(?:premi(?:er|ère) )?ministre"
    r"|(?:vice-)?présidente?|secrétaire|chance(?:lier|lière)|conseill(?:er|ère) fédérale?"
    r"|haute? représentante?|(?:chef|cheffe) d[eu]))[^.;:]{0,240}? "
    r"(?:a|a été|s'est|se|est|[a-z]+era|se rendra|recevra|sera) ?",
    re.IGNORECASE,
)

#: What is done with a statement, before the words for it and behind them.
_DOES_TO_TEXT = regex(
    r"\b(?:sign|adopt|issue|agree|endorse|publish|release|welcome|hail|approve|present|launch)"
    r"(?:e?s|e?d)?\b|\b(?:signe|adopte|publie|salue|approuve|pr\u00e9sente|ent\u00e9rine)(?:nt)?\b",
    re.IGNORECASE,
)
_DONE_TO_TEXT = regex(
    r"[^:;]{0,60}?\b(?:signed|adopted|issued|published|agreed|endorsed|approved"
    r"|sign\u00e9e?|adopt\u00e9e?|publi\u00e9e?|approuv\u00e9e?)\b(?! (?:by|at|par)\b)",
    re.IGNORECASE,
)

#: That somebody will speak to the press.
_TO_PRESS = regex(
    r"\b(?:will|(?:is|are) (?:to|due to|scheduled to)) (?:jointly )?(?:hold|give|host|address)"
    r" (?:an? |the |their |his |her )?(?:[\w-]+ ){0,2}(?:press|news|media)\b"
    r"|\b(?:press|news) (?:conference|briefing|point) (?:\w+ ){0,8}?will (?:be held|take place)\b"
    r"|\b(?:tiendra|tiendront|donnera|donneront) (?:une?|leur|sa|son) (?:\w+ )?"
    r"(?:conférence|point) de presse\b",
    re.IGNORECASE,
)


@once
def is_told(document: Document) -> bool:
    """Tell whether nobody is heard below the head, and verbs say what was or will be done."""
    start = _start(document)
    is_labelled = any(
        _LABEL.match(document.plain, paragraph.start, paragraph.end)
        for paragraph in document.paragraphs_between(start, start + _SCAN)
    )
    is_heard = is_labelled or is_in_first_person(document)
    return not is_heard and find_outlook(document) is not None


def is_in_first_person(document: Document) -> bool:
    """Tell whether somebody says "I" or "we" below the head.

    What stands between quotation marks does not count: others are quoted there.
    """
    start = _start(document)
    return any(
        _FIRST_PERSON.search(document.plain, stretch.start, stretch.end)
        for stretch in _outside_quotes(document, start, min(len(document.text), start + _SCAN))
    )


def is_told_of_quoted(document: Document) -> bool:
    """Tell whether a text looks back, and only those whom it quotes are heard below its head."""
    start, outlook = _start(document), find_outlook(document)
    is_quoting = any(quoted.whole.start > start for quoted in document.quoted)
    is_back = outlook is not None and outlook.view is View.BACK
    return is_quoting and is_back and is_told(document)


def is_told_of_heard(document: Document) -> bool:
    """Tell whether a text looks back, and "I" or "we" is said in its quotations alone."""
    start = _start(document)
    return is_told_of_quoted(document) and any(
        _FIRST_PERSON.search(document.plain, quoted.whole.start, quoted.whole.end)
        for quoted in document.quoted
        if quoted.whole.start > start
    )


def is_told_of_text(document: Document, headline: Span, called: Span) -> bool:
    """Tell whether a headline says what was done with a statement, and the text tells more of it.

    "Ministers sign joint declaration", above words of nobody but those whom it quotes.

    Args:
        document: The text.
        headline: The headline.
        called: The words in it for the statement.
    """
    is_done = _DOES_TO_TEXT.search(document.plain, headline.start, called.start) is not None
    if not (is_done or _DONE_TO_TEXT.match(document.plain, called.end, headline.end)):
        return False
    start = _start(document)
    is_quoting = any(quoted.whole.start > start for quoted in document.quoted)
    return is_told(document) or (is_quoting and not is_in_first_person(document))


def is_foretold(document: Document) -> bool:
    """Tell whether nobody is heard below the head, and the first verb says what is to be."""
    outlook = find_outlook(document)
    return outlook is not None and outlook.view is not View.BACK and is_told(document)


def is_to_be_held(document: Document) -> bool:
    """Tell whether the first sentence below the head says that a press conference is to be held."""
    first = document.sentences[document.sentence_at(_start(document)) :][:2]
    return any(_TO_PRESS.search(document.plain, each.start, each.end) for each in first)


def is_told_of_one(document: Document) -> bool:
    """Tell whether the first sentence below the head says what an office-holder did.

    It is not those who met who declare something then.
    """
    start = _start(document)
    first = next(iter(document.paragraphs_between(start, start + _SCAN)), None)
    is_one = first is not None and _ONE_DID.match(document.plain, first.start, first.end)
    return bool(is_one) and is_told(document)


def is_told_of_those_who_met(document: Document) -> bool:
    """Tell whether the first sentence below the head says who met, and nobody ever says "I"."""
    start = _start(document)
    first = next(iter(document.paragraphs_between(start, start + _SCAN)), None)
    if first is None or not _THEY_MET.match(document.plain, first.start, first.end):
        return False
    return not is_said_by_one(document)


def is_said_by_one(document: Document) -> bool:
    """Tell whether somebody says "I" below the head."""
    start = _start(document)
    return any(
        _I.search(document.plain, stretch.start, stretch.end)
        for stretch in _outside_quotes(document, start, min(len(document.text), start + _SCAN))
    )


def _start(document: Document) -> int:
    head = read_head(document)
    return head[-1].span.end if head else 0


def _outside_quotes(document: Document, start: int, end: int) -> Iterator[Span]:
    for quoted in document.quoted:
        before = min(quoted.whole.start, end)
        if start < before:
            yield Span(start, before)
        start = max(start, quoted.whole.end)
    if start < end:
        yield Span(start, end)
