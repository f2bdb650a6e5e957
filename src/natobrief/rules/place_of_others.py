"""Cities of which words say that another meeting is held there, and not that of who meets."""

from __future__ import annotations

from natobrief.lexicon.organisations import NATO
from natobrief.rules.announcement_words import SUMMIT_IN
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span

#: A meeting of an organisation that is named by its place.
_MEETING_IN = pattern(
    r"(?P<owner><G>|(?-i:G-?[0-9]{1,2}))(?:'s?)? "
    r"(?:(?!(?:h[eo]lds?|holding|will|have|ha[ds]|are|is|an?)\b)[\w-]+ ){0,2}"
    r"(?:ministerial|meeting|council|conference|assembly)"
    r"(?: (?:meeting|council|conference))?,? (?:in|at|à) (?:<K>(?:,? \(?<C>)?|<C>)"
)
#: One of which those who meet hear what came of it: "the outcome of the seminar held in Lima".
_OUTCOME_OF = pattern(
    r"\b(?:outcomes?|conclusions|results?|reports?|recommendations|résultats|rapports?"
    r"|recommandations) (?:of|from|on|du|de la|de l'|des) [^.;:<]{0,160}?"
    r"\b(?:held|hosted|took place|tenue?s?|organisée?s?|accueillie?s?)\b[^.;:<]{0,60}?"
    r"\b(?:in|at|à|au) <K>"
)
#: What was done somewhere, and is no meeting: "the attacks that occurred in Lima".
_DEED_IN = pattern(
    r"\b(?:attacks?|bombings?|explosions?|killings?|crash|earthquake|assassination|attentats?"
    r"|attaques?|explosions?|fusillade|séisme|assassinat|massacres?|violences|affrontements)\b"
    r"(?: (?!(?:and|et|will|se|met|meet|réunis)\b)[\w'-]+){0,5}? (?:in|at|à|au|en) <K>"
)
#: What others will do elsewhere: "decisions that the leaders will take in Lima".
_TO_COME_IN = pattern(
    r"\b(?:that|which|que) (?:the |les )?(?:(?:<G>|[\w-]+)(?:'s?)? )?"
    r"(?:<L>|(?:Allied |<A> )?leaders) "
    r"(?:(?:will|would|are (?:to|expected to|due to)|prendront|devront)\b)"
    r"(?: [\w'-]+){1,5}? (?:in|at|à|au) <K>"
)
#: A paper, which a city has: "an article in Lima's Harbour Post".
_PAPER_OF = pattern(
    r"\b(?:published|printed|wrote|written|article|interview|op-ed|column)\b[^.;:]{0,40}?"
    r" (?:in|with|for) (?P<city><K>)'s"
)
#: Before a summit: that it is another meeting, to come or gone.
_AHEAD = pattern(
    r"\b(?:prepar\w+|ahead|advance|run-up|lead-up|eve|prior|before|following|after|préparation"
    r"|préparer|amont|veille|perspective|vue|avant|après|suite)"
    r"(?: (?:of|for|to|du|de|d'))?(?: (?:the|le|this|next|our|<G>(?:'s?)?|[\w-]+)){0,4} ?$"
)
_REACH = 80

#: Countries that are visited before or after what others meet for.
_VISITED = pattern(
    r"\bvisit(?:s|ed|ing)? (?:to )?(?:the )?(?P<list><CK>(?:(?:,|,? and) (?:the )?<CK>){0,5})"
    r"[^.;]{0,60}?\b(?:after|before|ahead of|following|prior to)\b"
)


def is_visited(marked: Marked, core: Span, who: Span, country: Span) -> bool:
    """Tell whether a country is visited, and the meeting before or after that is elsewhere."""
    match = marked.narrative_sieve.search(_VISITED, core.start, core.end)
    return match is not None and match.end() < who.start and country.start < match.end("list")


def is_of_summit(marked: Marked, core: Span, words: Span) -> bool:
    """Tell whether words lie in those for a summit: "the Summit in Warsaw"."""
    summits = SUMMIT_IN.finditer(marked.narrative, core.start, core.end)
    return any(match.start() <= words.start < match.end() for match in summits)


def is_of_summit_ahead(marked: Marked, core: Span, who: Span, words: Span) -> bool:
    """Tell whether words lie in those for a summit that others prepare: "met ahead of the Summit".

    Args:
        marked: The text.
        core: The words that speak of those who meet.
        who: Those who meet.
        words: The words.
    """
    for match in SUMMIT_IN.finditer(marked.narrative, core.start, core.end):
        if match.start() <= words.start < match.end():
            before = marked.narrative[max(who.end, match.start() - _REACH) : match.start()]
            return _AHEAD.search(before) is not None
    return False


def is_of_others(marked: Marked, core: Span, who: Span, city: Span) -> bool:
    """Tell whether a city is that of a meeting of an organisation to which some go on.

    Args:
        marked: The text.
        core: The words that speak of those who meet.
        who: Those who meet; what is held in their own meeting's place is theirs.
        city: The city.
    """
    for match in marked.narrative_sieve.finditer(_MEETING_IN, core.start, core.end):
        is_there = match.start() <= city.start < match.end()
        is_own = match.start() <= who.start < match.end()
        owner = marked.marks.at(match.start("owner"))
        is_alliances = owner is not None and owner.value == NATO
        if is_there and not is_own and not is_alliances:
            return True
    papers = marked.narrative_sieve.finditer(_PAPER_OF, core.start, core.end)
    if any(each.start("city") == city.start for each in papers):
        return True
    return any(
        who.end <= each.start() and each.start() < city.start < each.end()
        for shape in (_OUTCOME_OF, _DEED_IN, _TO_COME_IN)
        for each in marked.narrative_sieve.finditer(shape, core.start, core.end)
    )
