"""Words between quotation marks that are the name of something, and nobody's speech."""

from __future__ import annotations

import re

from natobrief.model import Language
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.quotes import Quoted
from natobrief.text.regex import regex

#: Before the name of something, however it is written.
_NAMED = regex(
    r"(?<![\w-])(?:so[- ]called|soi-disant|(?<!est )(?<!tait )dites?|titled|entitled|subtitled|"
    r"nicknamed|known as|named|codenamed|mentions?|word|term|theme|motto|slogan|banner|title|"
    r"mot|terme|th\u00e8me|titre|"
    r"intitul\u00e9e?s?|baptis\u00e9e?s?|surnomm\u00e9e?s?|nomm\u00e9e?s?)"
    r"(?: of| de)? (?:the |an? |la |le |les |l')?,? ?$",
    re.IGNORECASE,
)
#: Before a theme that is said to be one: "the theme of the conference is".
_THEME_IS = regex(
    r"(?<![\w-])(?:theme|motto|slogan|title|th\u00e8me|titre|devise)"
    r" (?:(?:of|for|de|du|des) [^.;:\n\ue008]{1,60} )?(?:is|was|will be|est|\u00e9tait|sera),? ?$",
    re.IGNORECASE,
)
#: Before the name of what is done in French: "la mise en œuvre du".
_DONE_FR = regex(
    r"(?<![\w-])(?:mise en (?:\u0153|oe)uvre|lancement|adoption|signature|application"
    r"|approbation|d\u00e9ploiement|entr\u00e9e en vigueur) (?:du|de la|de l'|des|d'|de) ?$",
    re.IGNORECASE,
)
#: Before what something is called in French, and how that begins: "l'accord dit « de Lima »".
_SO_CALLED_FR = regex(r"(?<![\w-])(?<!\ba )(?<!\bont )(?<!vait )(?<!il )(?<!lle )dits? ?$")
_OF_FR = regex(r"de |du |des |d'")
#: Before the name of what the noun says.
_WORK = regex(
    r"(?<![\w-])(?:film|movie|book|memoir|autobiography|commentary|column|editorial|op-ed|drama|serial"
    r"|sitcom|thriller|concert|tour|exhibition|festival|novel|series|song|play|album|programme|program|show|ad|video|"
    r"report|document|paper|article|essay|study|operation|exercise|mission|campaign|project|"
    r"initiative|heading|fund|game|drama|comedy|newsletter|podcast|magazine|livre|rapport|exercice|"
    r"op\u00e9ration|projet|roman|pi\u00e8ce|\u00e9mission|s\u00e9rie),? ?$",
    re.IGNORECASE,
)
#: Before the name of a work that may be one word.
_SHOWN = regex(
    r"(?<![\w-])(?:song|novel|sitcom|musical|podcast|magazine|newspaper|\u00e9mission|roman|feuilleton"
    r"|magazine|plateau (?:de|d')) ?$",
    re.IGNORECASE,
)
#: After a title written as one: what it is the title of.
_WORK_AFTER = regex(
    r" (?:(?:radio|television|TV|online) )?(?:program|programme|show|podcast|series|column|tour"
    r"|album|broadcast|sitcom|film|movie|exhibition|exercise)s?(?!\w)"
)
#: Before a title written as one: whose or where it is.
_PLACE = regex(
    r"(?:'s?|(?<![\w-])(?:on|of|to|in|for|the|with|via|told|tells|telling)) ?$", re.IGNORECASE
)
#: Before the name of a programme: whose it is.
_CHANNEL = regex(rf"(?<![\w-])[{CAPITALS}]{{2,5}}'s ?$")
#: After the name of a work: what somebody is in it.
_BEFORE_ROLE = regex(r" (?:actor|actress|star|host|creator|director|author|singer)s?(?!\w)")
_SMALL_WORD = regex(
    rf"(?<![\w'\u2019-])(?!(?:with|from|into|over|upon|about|under|between|against|through|without)"
    rf"(?!\w))[{SMALLS}][\w'\u2019-]{{3,}}"
)
#: Before what several call out together: "chants of".
VOICED = regex(
    r"(?<![\w-])(?:chant|cry|crie|shout|scream|yell|call)s? of(?: \ue008+,?(?: and| or)?)? $"
)
#: Around a nickname: "Tom “Dusty” Barker".
_GIVEN = regex(rf"(?<!\w)[{CAPITALS}][\w'-]*\.? $")
_SURNAME = regex(rf" [{CAPITALS}][{SMALLS}'-]")
_LINE_ENDS = regex(r"(?:^|\n)$")
_LINE_BEGINS = regex(r"[.]?(?:\n|$)")
#: Before the theme under which people meet.
_GATHERING = regex(
    r"(?<![\w-])(?:conference|seminar|symposium|workshop|lecture|panel|forum|colloquium"
    r"|round ?table|conférence|séminaire|colloque|table ronde)\b"
    r"[^.;:!?\"\u201c\u201d\u00ab\u00bb\n]{0,50}"
    r"(?: on| about| sur| ?:)? ?$",
    re.IGNORECASE,
)
#: Behind what a conference is called: who holds it, or that it is held.
_IS_HELD = regex(
    r",? (?:(?:will be|is|are|was|were|to be|being|sera|est|a été) )?(?:(?:co-)?hosted|(?:co-)?"
    r"organi[sz]ed|held|convened|moderated|(?:takes?|took|will take|taking) place"
    r"|(?:co-)?organis\u00e9e?|(?:qui )?se (?:tiendra|tient)|(?:qui )?aura lieu)\b"
)
#: Before a name in French: what somebody says begins with a small letter there.
_ARTICLE_FR = regex(
    r"(?<![\w-])(?:(?:[Uu]ne?|[Ll][ae]s?|[Dd]u|[Cc]et(?:te)?|[Cc]es?) |l['\u2019])$"
)
_NEAR, _FAR = 24, 80
_FEWEST = 2
_MOST = 8
#: No name that follows an article has more words.
_SHORT = 3


def is_title(document: Document, quoted: Quoted) -> bool:
    """Tell whether quoted words are the name of a work, a programme, a person, by what is before.

    Args:
        document: The document.
        quoted: What stands between the marks.
    """
    text, start = document.plain, quoted.whole.start
    before, words = text[max(0, start - _NEAR) : start], quoted.inner.of(text)
    if _NAMED.search(before) or (words[0] == "(" and words[-1] == ")"):
        return True
    if document.language is Language.FR and _is_named_fr(document, quoted):
        return True
    if words[-1] not in ".,!?;" and words[0].isupper() and _is_called(document, quoted, before):
        return True
    if not words[0].isupper() or len(words.split()) > _MOST or VOICED.search(before):
        return False
    return _is_heading(document, quoted) or (
        words[-1] not in "!?" and _is_work(document, quoted, before)
    )


def _is_named_fr(document: Document, quoted: Quoted) -> bool:
    """Tell whether words are what is done, or what something is called, in French."""
    text, start = document.plain, quoted.whole.start
    before, words = text[max(0, start - 2 * _NEAR) : start], quoted.inner.of(text)
    if _SO_CALLED_FR.search(before):
        return _OF_FR.match(words) is not None
    is_short = len(words.split()) <= _MOST and words[-1] not in ".,!?;"
    return is_short and _DONE_FR.search(before) is not None


def _is_called(document: Document, quoted: Quoted, before: str) -> bool:
    """Tell whether words with a capital are what a conference, or in French a thing, is called."""
    is_theme = _THEME_IS.search(
        document.plain, max(0, quoted.whole.start - _FAR), quoted.whole.start
    )
    if is_theme or _is_theme(document, quoted):
        return True
    is_short = len(quoted.inner.of(document.plain).split()) <= _SHORT
    is_french = document.language is Language.FR
    return is_french and is_short and _ARTICLE_FR.search(before) is not None


def _is_theme(document: Document, quoted: Quoted) -> bool:
    """Tell whether quoted words are what a conference is called, and nothing that is said there.

    Nobody is said to say it: the sentence, or the line, ends with it, or tells who holds it.
    """
    start, end = quoted.whole.start, quoted.whole.end
    before = document.plain[max(0, start - _FAR) : start]
    is_last = document.text[end : end + 1] in {".", "", ")", "\n", "\r"}
    is_last = is_last or _IS_HELD.match(document.plain, end) is not None
    return is_last and _GATHERING.search(before) is not None


def is_nickname(document: Document, quoted: Quoted) -> bool:
    """Tell whether quoted words stand between the names of somebody: "Tom “Dusty” Barker".

    Args:
        document: The document.
        quoted: What stands between the marks.
    """
    text, start, words = document.plain, quoted.whole.start, quoted.inner.of(document.plain)
    if words[-1] in ".,!?" or len(words.split()) > _FEWEST:
        return False
    is_after_name = _GIVEN.search(text[max(0, start - _NEAR) : start]) is not None
    return is_after_name and _SURNAME.match(text, quoted.whole.end) is not None


def _is_work(document: Document, quoted: Quoted, before: str) -> bool:
    """Tell whether words with a capital are the name of a work, by what stands around them."""
    text, end, words = document.plain, quoted.whole.end, quoted.inner.of(document.plain)
    is_small = _SMALL_WORD.search(words) is not None
    is_work = _BEFORE_ROLE.match(text, end)
    if len(words.split()) < _FEWEST:
        is_work = is_work or _CHANNEL.search(before) or _SHOWN.search(before)
    elif _WORK.search(before):
        return words[-1] != "." or not is_small
    else:
        is_work = is_work or _PLACE.search(before) or _WORK_AFTER.match(text, end)
    return not is_small and is_work is not None


def _is_heading(document: Document, quoted: Quoted) -> bool:
    """Tell whether a line of its own is a heading that quotes: in capitals, in single marks.

    Where others mark what is said with double marks, a short line in single ones is a heading.
    """
    text, start, end = document.text, quoted.whole.start, quoted.whole.end
    is_first = _LINE_ENDS.search(text, max(0, start - 2), start) is not None
    if not is_first or _LINE_BEGINS.match(text, end) is None:
        return False
    words = quoted.inner.of(text)
    is_short = len(words.split()) <= _MOST
    if not _is_single(text, quoted):
        return is_short and words.isupper()
    is_title = words[-1] not in ".!?" and _SMALL_WORD.search(words) is None
    return is_short and (is_title or _has_double_marks(document))


def _is_single(text: str, quoted: Quoted) -> bool:
    start = quoted.whole.start
    return text[start] in "'\u2018" and text[start + 1] != "'"


@once
def _has_double_marks(document: Document) -> bool:
    """Tell whether double marks stand around something in a document."""
    return any(not _is_single(document.text, each) for each in document.quoted)
