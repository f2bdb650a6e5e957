"""Who may follow words of meeting somebody; English and French, as parts of patterns."""

from __future__ import annotations

_HELD = (
    r"(?:<O>(?!\ue004|'s)|<L> (?:of|from|for)|(?:counterpart|colleague)s?(?=[ ,])"
    r"|<P>,? (?:the |\()?(?:new )?(?:<A> "
    r"|<C>'s? )?<O>|<P>(?: of (?:the )?<C>| ?\(<C>\)))"
)
PARTY_AHEAD = (
    r"(?= (?:Allies and )?(?:the |their |his |her |its )?(?:<A>|<L> (?:of|from)|<C>|<G>|<O>))"
)
#: Those who hold a meeting together.
HOSTS_AHEAD = r"(?= (?:the |their )?(?:<A>|<L> (?:of|from)|<CG>|<O>|<P>))"
#: "To meet" somebody, and not that it is good to.
PURPOSELY_TO = (
    r"(?<!important\s)(?<!necessary\s)(?<!essential\s)(?<!vital\s)(?<!ready\s)(?<!willing\s)(?<!able\s)"
    r"(?<!open\s)(?<!good\s)(?<!better\s)(?<!want\s)(?<!wants\s)(?<!need\s)(?<!needs\s)(?<!have\s)"
    r"(?<!continue\s)(?<!how\s)(?<!wish\s)(?<!hope\s)(?<!refused\s)(?<!refuse\s)to"
)
MET_AHEAD = (
    r"(?! (?:with )?(?:his|her)\b)"
    r"(?= (?:the |their |his |her |its )?(?:[\w-]+ ){0,2}"
    r"(?:<A>|<L> of|<L> from|<C>|<O>|<P>, (?:the |their |his |her )?<ACO>"
    r"|counterpart|colleague|representative|partner))"
)
#: Where and when those meet who do "with" somebody; what is on the agenda is no guest.
THERE_AND_THEN = (
    r"(?:,? (?:(?:in|at|on) (?:the )?)?(?:<D>|<K>(?:, <C>)?"
    r"|<G>(?:'s?)?(?: [Hh]eadquarters| HQ)?)){1,3}"
    r",?(?! (?:together )?with [^.;]{0,90}?(?:\bagenda\b| high on\b| top(?:ping|s)?\b| dominat"
    r"| as (?:the|a) (?:main|key|focus)| in (?:focus|mind)| looming| overshadow))"
)
#: The same, where it may be left out.
THERE_AND_THEN_TOO = r"(?:,? (?:(?:in|at|on) (?:the )?)?(?:<D>|<K>(?:, <C>)?)){0,2},?"
#: An office-holder of some country or organisation, named or not.
HOLDER_AHEAD = (
    r"(?=(?: <C>'s? <P>)| (?:the |their |his |her |its |both |visiting |new |newly elected "
    r"|newly appointed |outgoing )*"
    rf"(?:(?:<A>(?:,|,? and)? ){{1,8}}|<CG>(?:'s?)?(?: \((?:<CG>|[A-Z]{{2,5}})\))? )?"
    rf"(?:(?!his |her )[a-z]+ )?{_HELD})"
)
#: A person is named, and not something of his.
NAMED_AHEAD = r"(?=[^.;]{1,100}?<P>(?!\ue006|'s))"
OWN_GUESTS_AHEAD = r"(?= (?:the |their |our )?(?:<A> |<L> of|<L> from|counterparts|colleagues))"
MEALS = (
    r"(?:dinner|lunch|luncheon|breakfast|talks|consultations|discussions?|meetings?|sessions?"
    r"|exchanges?(?: of views)?|conversations?)"
)
SITTING_DOWN = "(?:sessions?|dinner|lunch|luncheon|breakfast)"
TO_PLACE = (
    r"(?=[^.;]{3,160}? (?:to|at|in) (?:(?:the|our|their|this|its|a) )?"
    r"(?:<G>|<K>|meeting|session|Headquarters|headquarters|summit|Council|Alliance|White House))"
)
HOLDER_AHEAD_FR = (
    r"(?=,? (?:le |la |les |l'|leurs? |son |sa |ses |M\. |Mme |du |des |de la |de l'"
    r"|d'une? |avec )*"
    r"(?:nouveau |nouvelle )?(?:(?:Sa|Son) \w+ )?(?:<O>|<L>|homologues?|collègues?"
    r"|(?:autorités|responsables) <A>"
    r"|<P>,? (?:le |la |l')?<O>))"
)
#: What one takes part in without coming to a meeting: "participe à la mission", "à la lutte".
_DEED_FR = (
    r"(?:à|aux?)(?: la| une| ce(?:s|t|tte)?| plusieurs| l'| d'autres)? ?(?:[\w-]+ )?"
    r"(?:missions?|opérations?|exercices?|forces?|coalitions?|formations?|initiatives?|efforts?"
    r"|projets?|guerres?|campagnes?|élections?|luttes?|défense|construction|reconstruction"
    r"|stabilisation|financement|fonds|production|livraisons?|patrouilles?|agressions?|invasions?"
    r"|attaques?|conflits?|combats?|hostilités)\b"
)
ACTIVITY_FR = rf"(?! (?:\w+ment )?{_DEED_FR})"
#: The same of the noun: "the participation of Norway in the exercise".
NO_ACTIVITY_FR = rf"(?! [^.;:,]{{0,80}}? {_DEED_FR})"
NO_ACTIVITY = (
    r"(?! [^.;:,]{0,80}? (?:in|to) (?:(?:the|this|these|an?|its?|their|his) )?(?:[\w-]+ ){0,2}"
    r"(?:missions?|operations?|exercises?|forces?|coalitions?|initiatives?|efforts?|projects?|wars?"
    r"|campaigns?|elections?|fight(?:ing)?|construction|reconstruction|funds?|production|patrols?"
    r"|aggressions?|invasions?|attacks?|conflicts?|combat|hostilities)\b)"
)
#: Where those who meet sit together.
SITTING = (
    r"(?:meeting|session|discussions?|talks|summit|conference|dinner|lunch|ministers|leaders|<L>)"
)
_THEM = rf"(?:{SITTING}|Allies|colleagues|counterparts|partners)"
#: Behind "join": to join the Alliance is not to join its meeting.
AS_MEMBER = (
    rf" (?:the )?(?:<G>(?!<G>|'s|-| (?:[\w-]+ ){{0,2}}{_THEM})"
    r"|(?:[\w-]+ ){0,2}(?:alliance|bloc|union|treaty|pact|organi[sz]ation|ranks|club|coalition"
    r"|fight|efforts?|missions?|operations?|exercises?|programmes?|initiatives?|sanctions)\b"
    rf"(?! (?:[\w-]+ ){{0,2}}{_THEM})"
    r"|(?:us |them )?(?:(?:very |quite )?soon|(?:later )?(?:this|next) (?:year|month|[a-z]+er)"
    r"|as (?:an?|the|its|our) (?:[\w-]+ ){0,2}(?:member|Ally))\b)"
)
