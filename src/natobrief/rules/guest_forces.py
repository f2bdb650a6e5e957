"""What countries send to an exercise, and who commands it."""

from __future__ import annotations

from natobrief.rules.marks import pattern

#: What a country sends to an exercise, and nobody who comes to a meeting: "ships from Norway and";
#: but their commander does.
_FORCES = pattern(
    r"(?:(?P<head>(?:<O>|<L>|\b(?:[Cc]ommander|[Cc]hief|[Hh]ead)s?),? "
    r"(?:of |des |de l')(?:the )?(?:[\w-]+ ){0,2}?)|\b)"
    r"(?:ships?|warships?|vessels?|frigates?|aircraft|planes|jets|helicopters|tanks|troops|forces"
    r"|soldiers|personnel|servicemen|units?|battalions?|contingents?|brigades?|teams?|navires"
    r"|avions|soldats|troupes|militaires|unités) (?:from|of|de la|de l'|du|des|de|d') ?"
    r"(?:(?:the |la |le |les |l'|du |de la |de l'|d')?<CA>(?:, and |, | and | et | )){1,16}"
    r"(?:also )?$"
)


def is_of_forces(lead: str) -> bool:
    """Tell whether words before a verb of coming end in what a country sends, without its head.

    >>> is_of_forces("ships from the port ")
    False
    """
    match = _FORCES.search(lead)
    return match is not None and match["head"] is None
