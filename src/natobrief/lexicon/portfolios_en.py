"""What a minister is responsible for, by the words that governments name portfolios with."""

from __future__ import annotations

_OF_WHAT = (
    r"(?:European|Foreign|International|Regional|External|Internal|Home|Civil|Veterans?'?|Religious"
    r"|Euro-Atlantic|Economic|Cultural|Human|Social|Digital|Public|Strategic|National|Maritime"
    r"|Federal|Rural|Higher|Natural|Climate|Consumer|Gender|Parliamentary|Constitutional|Local)"
)
#: One field: "Energy", "Veterans Affairs".
FIELD = (
    rf"(?:{_OF_WHAT} )?(?:Affairs|Emigrants|Immigration|Migration|Expatriates|Diaspora|Citizenship"
    r"|Trade|Commerce|Industry|Industries|Development|Co-?operation|Integration|Worship|Arts|Culture"
    r"|Sports?|Tourism|Security|Defen[cs]e|Energy|Sciences?|Technology|Protection|Mobility|Finances?"
    r"|Economy|Innovation|Education|Health|Agriculture|Fisheries|Food|Forestry|Environment|Ecology"
    r"|Climate(?: Change| Action)?|Transport(?:ation)?|Infrastructure|Labou?r|Employment|Policy"
    r"|Family|Families|Youth|Women|Equality|Justice|Interior|Police|Investments?|Information"
    r"|Communications?|Administration|Reform|Works|Planning|Research|Space|Housing|Construction"
    r"|Transformation|Governance|Resources|Water|Reconstruction|Veterans|Services|Rights|Welfare"
    r"|Enterprise|Business|Media|Heritage|Europe|Government)"
)
#: Several: "Economy, Trade and Industry".
FIELDS = rf"(?:{FIELD}(?:, {FIELD})*,? and (?:the )?{FIELD})"
