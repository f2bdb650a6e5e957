"""Topics set before those who speak of them: "On X, ministers ...", "First, we will ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.lexicon.themes import find_themes
from natobrief.model import Language
from natobrief.rules.document import SPOKEN_BY_ONE, find_kind
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.topic_words import TALK
from natobrief.rules.topics import topic
from natobrief.span import Span

#: Days, places and circumstances stand there too.
_NO_TOPIC = (
    r"(?!(?:<D>|[0-9]|<K>|\w+day\b|(?:the |this |that |his |her |their |its )?"
    r"(?:margins|sidelines|fringes|eve|occasion|morning|afternoon|evening|same|other hand|one hand"
    r"|behalf|basis|first|second|third|last|final|opening|invitation|initiative|arrival|way|whole"
    r"|contrary|arriv\w+|leaving)\b))"
)
_THEY = (
    r"(?:(?:the |NATO |Allied |EU |G7 |all |NATO's )*(?:<L>|ministers|leaders|Allies|ambassadors"
    r"|participants|delegations)|they|we|both (?:sides|leaders|ministers)"
    r"|the (?:council|committee|commission|alliance))"
)
_THEY_FR = (
    r"(?:les (?:<L>|ministres|dirigeants|alliés|participants|ambassadeurs|pays)|<L>|ils|elles|nous"
    r"|le (?:conseil|comité)|la commission|l'alliance)"
)
_FRONTED = {
    Language.EN: pattern(
        r"(?:(?:and|but|also|finally|lastly|then|first|second|third|moreover|furthermore),? )?"
        r"(?:on|as for|as regards|turning to|regarding|concerning|with (?:regard|respect) to"
        r"|in (?:relation|regard|respect) to|as far as|when it comes to) "
        rf"{_NO_TOPIC}(?P<topic>[^.;:,?]{{3,100}}?)(?: (?:is|are) concerned)?, {_THEY} "
        r"(?!(?:will |have |had |also )*(?:meet|met|gather\w*|arrive\w*)\b)"
    ),
    Language.FR: pattern(
        r"(?:(?:et|mais|enfin|ensuite|par ailleurs|en outre),? )?"
        r"(?:(?:en ce qui concerne|concernant|s'agissant|pour ce qui est|au sujet|[aà] propos"
        r"|à l'égard|quant|sur)(?: (?:de|du|des|à|aux?))? ?)"
        rf"{_NO_TOPIC}(?P<topic>[^.;:,?]{{3,100}}?)(?:, [^.;:?]{{3,200}}?)?, {_THEY_FR} "
        r"(?!se (?:réun\w+|sont réun\w+)\b)"
    ),
}
#: A speaker tells over what those who meet will do.
_FIRST = {
    Language.EN: pattern(
        r"(?:and )?(?:first(?:ly)?(?: of all)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|finally"
        r"|lastly|then|next), (?:we|NATO|ministers|leaders|Allies|they) "
        r"(?:will|shall|must|need to|are going to) (?:also |continue to |further )*"
        # What is given is promised, and no topic; what is discussed is found by its verb.
        r"(?P<topic>(?!(?:provide|send|give|deliver|supply|contribute|pay|donate|allocate)\b"
        rf"|{TALK[Language.EN]}\b)"
        r"[a-z]+ [^.;:?]{3,160})"
    ),
    Language.FR: pattern(
        r"(?:et )?(?:premièrement|deuxièmement|troisièmement|d'abord|tout d'abord|ensuite|enfin), "
        r"(?:nous|les ministres|les dirigeants|les alliés|ils|elles) "
        r"(?P<topic>(?:allons |devons )?\w+ [^.;:?]{3,160})"
    ),
}


def find_fronted_topics(marked: Marked) -> Iterator[Span]:
    """Find what a sentence names first, and then says that those who meet spoke of.

    Only words that name a theme are taken: what stands there may be anything.
    """
    language = marked.document.language
    kind = find_kind(marked.document)
    is_spoken = kind is not None and kind.kind in SPOKEN_BY_ONE
    shapes = (_FRONTED[language], _FIRST[language]) if is_spoken else (_FRONTED[language],)
    for sentence in marked.document.sentences:
        for shape in shapes:
            yield from _named(marked, shape.match(marked.narrative, sentence.start, sentence.end))


def _named(marked: Marked, match: re.Match[str] | None) -> Iterator[Span]:
    """Give the topic that a pattern found, where it names a theme."""
    found = None if match is None else topic(marked, *match.span("topic"))
    if found is None:
        return
    document = marked.document
    if find_themes(document.text, document.language, start=found.start, end=found.end):
        yield found
