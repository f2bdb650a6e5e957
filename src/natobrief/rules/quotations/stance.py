"""Whose stance quoted words take: "they “condemn” it", "les ministres « saluent » cela"."""

from __future__ import annotations

from natobrief.model import Language
from natobrief.rules.quotations.subjects import subject_before
from natobrief.span import Span
from natobrief.text.regex import regex

#: The step that gives words with their verb to the subject right before the marks.
STANCE = "subject before quoted verb"
_TAKEN = {
    Language.EN: regex(
        r"(?:[a-z]+ly )?(?:condemn|welcom|deplor|reject|support|urg|call|reaffirm|reiterat|express"
        r"|regret|denounc|underlin|underscor|stress|demand|commend|oppos|pledg|stand|remain)"
        r"(?:e|ed|es|s|l?ed)?(?![\w-])"
    ),
    Language.FR: regex(
        r"(?:se |s')?(?:condamn|salu|d\u00e9plor|rejet|appel|exhort|r\u00e9affirm|r\u00e9it\u00e8r"
        r"|exprim|regrett|d\u00e9nonc|soulign|demand|oppos|engag|f\u00e9licit|exig|d\u00e9clar"
        r"|soutienn)(?:t|l|)(?:e|ent|ons|aient|\u00e8rent)(?![\w-])"
    ),
}
_SUBJECT = {
    Language.EN: regex(
        r"(?<![\w'-])(?P<who>[Tt]hey|[Ww]e|(?:[Tt]he )?(?:two |both )?(?:[Mm]inisters|[Ll]eaders"
        r"|[Aa]llies|[Pp]residents)) \Z"
    ),
    Language.FR: regex(
        r"(?<![\w'-])(?P<who>[IiEe]l(?:les|s)|(?:[Ll]es )?(?:deux )?(?:[Mm]inistres|[Dd]irigeants"
        r"|[Aa]lli\u00e9s|[Pp]r\u00e9sidents)) \Z"
    ),
}
#: The same as participles, and the auxiliary that the writer leaves outside the marks.
_PARTICIPLE = {
    Language.EN: regex(
        r"(?:[a-z]+ly )?(?:condemn|welcom|deplor|reject|support|urg|call|reaffirm|reiterat|express"
        r"|regret|denounc|underlin|underscor|stress|demand|commend|oppos|pledg)(?:l?ed)(?![\w-])"
    ),
    Language.FR: regex(
        r"(?:condamn|salu|d\u00e9plor|rejet|appel|exhort|r\u00e9affirm|r\u00e9it\u00e9r|exprim"
        r"|regrett|d\u00e9nonc|soulign|demand|engag|f\u00e9licit|exig|d\u00e9clar)(?:l?\u00e9)"
        r"(?![\w-])"
    ),
}
_HAVE = {
    Language.EN: regex(r" (?:have|has|had)(?: also)? \Z"),
    Language.FR: regex(r" (?:ont|a|avaient|avait)(?: (?:aussi|\u00e9galement))? \Z"),
}
_MARKS = "\"'\u201c\u00ab\u201e \u00a0"
_REACH = 40
_CLAUSE = 160


def stance_subject(text: str, first: int, quoted: Span, language: Language) -> Span | None:
    """Return the subject whose verb opens quoted words; None where they open otherwise.

    Args:
        text: The plain text, quotations legible.
        first: Where the sentence begins.
        quoted: The words between the marks.
        language: The language.
    """
    if _PARTICIPLE[language].match(text, quoted.start, quoted.end) is not None:
        who = _before_auxiliary(text, first, quoted.start, language)
        if who is not None:
            return who
    if _TAKEN[language].match(text, quoted.start, quoted.end) is None:
        return None
    lead = text[max(first, quoted.start - _REACH) : quoted.start].rstrip(_MARKS)
    match = _SUBJECT[language].search(f"{lead} ")
    if match is None:
        return None
    end = max(first, quoted.start - _REACH) + match.end("who")
    return Span(end - len(match["who"]), end)


def _before_auxiliary(text: str, first: int, start: int, language: Language) -> Span | None:
    """Return the subject of an auxiliary before the marks: "the ministers have “condemned” it"."""
    first = max(first, start - _CLAUSE)
    lead = text[first:start].rstrip(_MARKS)
    match = _HAVE[language].search(f"{lead} ")
    return None if match is None else subject_before(text, first, first + match.start(), language)
