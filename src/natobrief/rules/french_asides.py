"""What stands between a French auxiliary and its participle: "a, pour sa part, clairement dit"."""

from __future__ import annotations

from typing import Final

#: One who does it too, or for himself.
_ONE: Final = r"(?:lui|elle|eux|elles)"
#: One adverb, or words that do the work of one.
ASIDE: Final = (
    r"(?:[a-z\u00e0-\u00ff]{2,20}ment|\u00e9galement|aussi(?:t\u00f4t)?|ainsi|encore|ensuite|enfin"
    r"|toutefois|cependant|n\u00e9anmoins|d\u00e9j\u00e0|toujours|surtout|donc|alors|bien|m\u00eame"
    r"|puis|d'(?:ailleurs|abord|embl\u00e9e)|tout d'abord|par (?:ailleurs|la suite|contre)"
    r"|en (?:outre|revanche|effet|conclusion|particulier|substance)|au passage|de plus"
    r"|[\u00e0a] (?:nouveau|son tour|leur tour|cette occasion)|de (?:nouveau|son c\u00f4t\u00e9"
    r"|leur c\u00f4t\u00e9)|pour (?:sa|leur) part|dans la foul\u00e9e|entre autres"
    rf"|quant [\u00e0a] {_ONE}|{_ONE}(?:-m\u00eames?| aussi)"
    r"|hier|aujourd'hui|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)"
)
#: Between the two, with the blank before the participle; a comma may stand on either side.
ASIDES: Final = rf"(?:,? +{ASIDE}(?=[ ,])){{0,2}},? +"
