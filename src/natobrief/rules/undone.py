"""What is not done, or not surely: nobody comes by the words that take his coming back."""

from __future__ import annotations

from typing import Final

from natobrief.rules.marks import pattern

#: How far before the words of meeting those may stand that take them back.
_REACH: Final = 64
_SHORT: Final = 16
_ASIDES = r"(?:(?:also|even|now|again|then|finally|yet|be|been|to|en fait|même|être) ){0,3}"
#: Right before words of meeting: "will not be", "were unable to", "had planned to", "ne".
_BACK = pattern(
    r"(?:\b(?:not|cannot|never|no longer|neither|nor|without|instead of)"
    # Who is represented by another has not come himself.
    r"|\b(?:not|unable to) (?:attend|come|travel|join|take part|be (?:there|present))(?! in person)"
    r"(?: [\w-]+){0,3},? (?:and|but)(?: (?:was|were|is|will be))?"
    r"|n't|\b(?:unable|unlikely|unwilling|forbidden)(?: to)?"
    r"|\b(?:refus|declin|fail|ceas)(?:es?|ed|s)?"
    r"(?: to)?|\b(?:refusal|failure)(?: to)?|\bwithout (?:having|being)"
    r"|\bhad (?:planned|hoped|intended|wanted|wished|meant"
    r"|been (?:due|expected|scheduled|supposed))(?: to)?"
    r"|\b(?:(?:was|were) to have|might|would have|should have|could have)"
    r"|(?:\bne|\bn') ?(?:[a-zà-ÿ]+ ){0,3}?(?:pas|plus|jamais|point|guère)"
    r"|\b(?:refus|renonc)(?:e|ent|er|era|eront|é) (?:de|à)|\bsans"
    r"|\b(?:devait|devaient|aur(?:ait|aient) dû|n'ont pu|espérait|espéraient|comptait|comptaient))"
    rf" {_ASIDES}$"
)
#: Right before a French verb, which "pas" follows.
_NE = pattern(r"(?:\bne |\bn')(?:(?:se|le|la|les|en|y) ){0,2}$")
_PAS = pattern(r"[\w' -]{0,24}?\b(?:pas|plus|jamais|point|guère)\b")
#: Right behind words of meeting: "will meet without their counterparts".
_WITHOUT = pattern(r" (?:without|but not|sans)\b")
#: Before the second of two: "neither the minister of X nor that of Y will come".
_NOR = pattern(r"\b(?:nor|ni) (?:that|those|the one|celui|celle|ceux)? ?$")
#: At the head of those who do not come.
_NOBODY = pattern(
    r"\s*(?:but |however,? |and |mais |et )?(?:none|not (?:one|a single|all)|no one|nobody|neither"
    r"|no (?:minister|leader|official|representative|delegation|delegate|ambassador)s?|no <LO>"
    r"|aucune?|ni|nul|pas une?)(?!\w)"
)


#: Before those who were at a meeting that is told by the way: "held last year, when X attended".
_ONCE = pattern(
    r"\b(?:summit|meeting|conference|session|ministerial|talks|sommet|réunion|rencontre|conférence)\b"
    r"[^.;]{0,80}?(?:\b(?:last|previous) (?:year|month|week|autumn|spring|summer|winter)"
    r"|\b(?:in|en|de|of) (?:19|20)[0-9]{2}|(?:l'an|l'année|le mois) (?:derni(?:er|ère)|passée?))"
    r"[^.;,]{0,30},? (?:when|where|(?:at |in )?which|lorsque|quand|où|à laquelle|auquel)"
    r" [^.;]*$"
)
_TOLD: Final = 200
_TO_COME: Final = ("will ", "would ", "is to ", "are to ", "is due ", "are due ")


def is_of_one_past(plain: str, verb: int) -> bool:
    """Tell whether who is named before words of coming was at another meeting, which is over.

    >>> is_of_one_past("as agreed at a summit held in 2014, when X attended", 43)
    True
    """
    if plain.startswith(_TO_COME, verb):
        return False
    return _ONCE.search(plain, max(0, verb - _TOLD), verb) is not None


def is_undone(words: str, start: int, end: int) -> bool:
    """Tell whether words of meeting somebody are taken back by those around them.

    >>> is_undone("They will not meet with her.", 14, 23)
    True
    >>> is_undone("They will meet with her.", 10, 19)
    False
    """
    first = max(0, start - _REACH)
    if _BACK.search(words, first, start) or _WITHOUT.match(words, end):
        return True
    return _NE.search(words, first, start) is not None and (
        _PAS.match(words, start, min(len(words), end + _REACH)) is not None
    )


def is_nobody(words: str, start: int, end: int) -> bool:
    """Tell whether a phrase names those of whom none comes.

    >>> is_nobody("None of the ministers will come.", 0, 21)
    True
    """
    if _NOR.search(words, max(0, start - _SHORT), start) is not None:
        return True
    return _NOBODY.match(words, start, end) is not None
