"""What quoted words are to somebody, said behind them: "“...” was the reply of Ana Ruiz"."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.attribution import Attribution
from natobrief.rules.quotations.nouns import NOUN_OF_SAYING, NOUNS
from natobrief.rules.quotations.subjects import NAME
from natobrief.rules.quotations.subjects_after import subject_after
from natobrief.span import Span
from natobrief.text.regex import regex

_IS = r"(?:(?:also )?(?:is|was|were|are|has been|have been|remains|remained|came|went|ran) )"
_LEAD = rf"(?:(?<={Kind.QUOTE})[ ,-]{{1,3}}|(?<![^\W_] )(?P<that>(?:That|This|These|Such|So) ))"
_BEHIND = {
    Language.EN: regex(
        rf"{_LEAD}(?:(?:this|that|such|so) )?{_IS}(?:also )?"
        rf"(?:(?P<owner>(?:[Tt]he )?{NAME})'s? (?:[a-z-]+ )?"
        r"|(?P<whose>his|her|their) (?:[a-z-]+ )?|(?P<of>(?:an?|the) (?:[a-z-]+ ){0,2}?))"
        rf"(?P<cue>(?!motto|slogan){NOUNS}s?)(?![\w-])(?(of) (?:[a-z]+ )?(?:of|from|by) )"
    ),
    Language.FR: regex(
        rf"(?:(?<={Kind.QUOTE})[ ,-]{{1,3}}|(?<![^\W_] )(?P<that>(?=[CTV])))"
        r"(?i:tel(?:le)? (?:est|\u00e9tait|a \u00e9t\u00e9|fut)|c'(?:est|\u00e9tait)|voil\u00e0"
        r"|a \u00e9t\u00e9|\u00e9tait|est|fut) (?:l\u00e0 )?"
        r"(?P<of>(?:l'|la |le )(?:[a-z\u00e0-\u00ff]+ )?)"
        r"(?P<cue>message|mot d'ordre|r\u00e9ponse|conclusion|r\u00e9action|avertissement|promesse"
        r"|appel|commentaire|constat|verdict)(?: [a-z\u00e0-\u00ff]+)?"
        r" (?:de |d'|du |des |par )(?P<owner>)(?P<whose>)"
    ),
}
#: Words for what was said before, with which a sentence opens.
_OPENS = {
    Language.EN: regex(r"(?:That|This|These|Such|So) (?:is|was|were|are|has|have|ran|went) "),
    Language.FR: regex(r"(?:Telle? |C'|Voil\u00e0 )"),
}
_NEAR = 120


def may_look_back(text: str, sentence: Span, language: Language) -> bool:
    """Tell whether a sentence opens with words that may stand for those before it."""
    return _OPENS[language].match(text, sentence.start, sentence.end) is not None


def noun_behind(text: str, sentence: Span, language: Language) -> Iterator[Attribution]:
    """Find whose answer, message or the like the quoted words before are said to be."""
    first, last = sentence.start, sentence.end
    is_quoting = text.find(Kind.QUOTE.value, first, last) >= 0
    if not is_quoting and not may_look_back(text, sentence, language):
        return
    for match in _BEHIND[language].finditer(text, first, last if is_quoting else first + _NEAR):
        if match["that"] is not None and match.start() != first:
            continue
        if match["owner"] or match["whose"]:
            speaker: Span | None = Span(*match.span("owner" if match["owner"] else "whose"))
        else:
            speaker = subject_after(text, match.end(), sentence.end, language)
        if speaker is not None:
            span, cue = Span(match.start(), sentence.end), Span(*match.span("cue"))
            yield Attribution(span, cue, speaker, NOUN_OF_SAYING, may_report=False)
