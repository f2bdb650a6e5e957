"""Who may follow words of meeting somebody; English and French, as parts of patterns."""

from __future__ import annotations

_HELD = (
    r"(?:<O>(?!\ue004|'s)|<L> (?:of|from|for)|(?:counterpart|colleague)s?(?=[ ,])"
    r"|<P>,? (?:the |\()?(?:new )?(?:<A> "
    r"|<C>'s? )?<O>)"
)
PARTY_AHEAD = r"(?= (?:Allies and )?(?:the |their |his |her |its )?(?:<A>|<L> (?:of|from)|<C>|<O>))"
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
#: An office-holder of some country or organisation, named or not.
HOLDER_AHEAD = (
    r"(?= (?:the |their |his |her |its |both |visiting |new |newly elected |newly appointed "
    r"|outgoing )*"
    rf"(?:<A>,? |<CG>(?:'s?)?(?: \([A-Z]{{2,5}}\))? )?(?:(?!his |her )[a-z]+ )?{_HELD})"
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
    r"|<P>,? (?:le |la |l')?<O>))"
)
