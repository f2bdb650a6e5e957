"""What a release calls its meeting."""

from __future__ import annotations

from natobrief.lexicon.cities import City
from natobrief.lexicon.places import CountryMention
from natobrief.model import Country
from natobrief.rules.announcement_words import TWIN
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.span import Span

_SORT = r"(?:(?:informal|extraordinary|special|virtual|regular|annual|formal|ministerial) ){0,2}"
_EVENT = r"(?:meetings?|(?:video ?|tele)?conference|summit|session|gathering)"
_SORT_FR = r"(?: (?:informelle|extraordinaire|spéciale|ministérielle))?"
_CITY = rf"<K>{TWIN}"
_NAMES = (
    pattern(rf"(?:<G>(?:'s?)? (?:{_CITY} )?|{_CITY} )(?-i:Summit)\b(?: in {_CITY})?"),
    pattern(
        rf"\b{_SORT}{_EVENT} of (?:the )?(?:<G>(?:'s?)? |Allied |Alliance )?<L>"
        r"(?: (?:of|from) (?:the )?"
        r"(?:<G>(?: (?:member )?(?:states|countries|nations)\b)?|[0-9]{2} (?:NATO )?Allies))?"
    ),
    pattern(r"(?:<G>(?:'s?)? |Allied )<L>(?:'s?)? (?:meeting|summit|conference)\b"),
    pattern(
        rf"\b(?:réunion|sommet|conférence|rencontre){_SORT_FR} des <L>"
        r"(?:(?: des (?:pays|États|Etats|nations)(?: (?:membres|alliés))?)? (?:de l'|de )<G>)?"
    ),
    pattern(rf"\b[Ss]ommet de (?:l'<G>|{_CITY})"),
)

#: Behind the name of a meeting that others talk over, elsewhere.
_TALKED_OVER = pattern(r" (?:was|were|is|are) (?:also )?(?:discussed|prepared|previewed)\b")


def find_name(marked: Marked, stretch: Span, country: Country | None) -> Span | None:
    """Find the name of the meeting in words that speak of it; None when they give none.

    Args:
        marked: The text.
        stretch: The sentence that announces the meeting, or a headline.
        country: Where it is held, None when not known: a summit that is named after the capital
            of another country is another summit.
    """
    for shape in _NAMES:
        for match in marked.narrative_sieve.finditer(shape, stretch.start, stretch.end):
            span = Span(match.start(), match.end())
            named = [
                mark.value.country
                for mark in marked.marks.inside(span, Kind.CAPITAL)
                if isinstance(mark.value, CountryMention | City)
            ]
            if _TALKED_OVER.match(marked.narrative, span.end, stretch.end):
                continue
            if all(each == country for each in named):
                return span
    return None
