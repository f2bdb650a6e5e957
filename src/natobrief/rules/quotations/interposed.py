"""An attribution inside the marks, as French has it: "Le lac, a dit Ana Ruiz, est beau"."""

from __future__ import annotations

import re

from natobrief.model import Language
from natobrief.rules.french_asides import ASIDES
from natobrief.rules.quotations.subjects import NAME
from natobrief.rules.quotations.subjects_after import DAY_FR, subject_after
from natobrief.rules.quotations.utterance import QuotationKind, Utterance
from natobrief.rules.quotations.verbs import BESIDE_QUOTES
from natobrief.span import Span
from natobrief.text.regex import regex

_DAY = "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|aujourd'hui"
_SHAPE = regex(
    rf", (?:(?:a|ont)-(?:t-)?(?P<he>ils?|elles?|on){ASIDES}(?P<said>[a-z\u00e0-\u00ff]+)"
    r"|(?P<says>[a-z\u00e0-\u00ff]+)-(?:t-)?(?P<she>ils?|elles?|on)"
    rf"|(?:(?:a|ont|s'est|avait){ASIDES})?(?P<verb>[a-z\u00e0-\u00ff]+)"
    rf"(?: (?:{_DAY}|ensuite|également|encore|aussi)(?: (?:matin|midi|soir|dernier))?(?: {DAY_FR})?"
    rf"| le (?=[0-9]){DAY_FR})? (?=[^\s,]))"
)
#: Behind the speaker: where, when, how or to whom; then the words go on, or end.
_ENDS = regex(
    r"(?: (?:par|dans|devant|à|au|aux|lors|après|avant|en|sur|ce|cette|depuis"
    rf"|{_DAY})(?![\w'])[^.,;:!?]{{0,100}}?)?"
    r" ?(?:,|[.!?](?: |$)|$)"
)
#: Who the speaker is, between commas: "a dit Ana Ruiz, la ministre de la D\u00e9fense,".
_APPOSED = regex(
    rf", (?P<name>(?-i:(?=[^ ,]+ [^ ,]){NAME})(?=,))"
    r"|, (?:le |la |l'|les )(?:(?:vice-?|ancienne? |nouve(?:au|lle) )?(?:ministre|pr\u00e9sidente?"
    r"|secr\u00e9taire|porte-parole|cheffe?|chanceli(?:er|\u00e8re)|ambassad(?:eur|rice)"
    r"|repr\u00e9sentante?|direct(?:eur|rice)|g\u00e9n\u00e9rale?|amirale?|commandante?"
    r"|commissaire|premier|premi\u00e8re|haute?|maire|d\u00e9put\u00e9e?|s\u00e9nat(?:eur|rice)"
    r"|envoy\u00e9e?))(?![\w-])[^,.;:!?]{0,90}(?=,|[.!?](?: |$)|$)",
    re.IGNORECASE,
)
_STEP = "subject after the verb"


def interposed(text: str, quoted: Span, sentence: Span) -> Utterance | None:
    """Return what is said between French marks that hold the attribution too.

    Args:
        text: The plain text.
        quoted: What stands between the marks.
        sentence: The sentence.
    """
    for match in _SHAPE.finditer(text, quoted.start, quoted.end):
        verb = next(name for name in ("said", "says", "verb") if match[name])
        if match[verb] not in BESIDE_QUOTES[Language.FR]:
            continue
        pronoun = "he" if match["he"] else "she"
        if match[pronoun]:
            speaker: Span | None = Span(*match.span(pronoun))
            end = match.end()
        else:
            speaker = subject_after(text, match.end(), quoted.end, Language.FR)
            end = match.end() if speaker is None else speaker.end
        apposed = _APPOSED.match(text, end, quoted.end)
        end = end if apposed is None else apposed.end()
        if apposed is not None and apposed["name"] and speaker is not None:
            speaker = Span(speaker.start, end)
        closing = _ENDS.match(text, end, quoted.end)
        if speaker is None or closing is None:
            continue
        cue, first = Span(*match.span(verb)), Span(quoted.start, match.start())
        rest = text[closing.end() : quoted.end]
        start = closing.end() + len(rest) - len(rest.lstrip())
        parts = (first, Span(start, quoted.end)) if rest.strip() else (first,)
        return Utterance(QuotationKind.WHOLE, parts, cue, speaker, None, sentence, _STEP)
    return None
