"""What speaks of a theme where it is known that a record gives it to some words."""

from __future__ import annotations

import re

from natobrief.model import Theme
from natobrief.text.regex import regex

#: Beginnings of words; too wide to find themes by, wide enough to bear one out.
_HINTS = {
    theme: regex(rf"\b(?:{words})", re.IGNORECASE)
    for theme, words in {
        Theme.MISSIONS_AND_OPERATIONS: r"ISAF|FIAS|KFOR|SFOR|Resolute Support|op[eé]ration|mission",
        Theme.TRANSFORMATION: (
            r"adapt|reform|réform|transform|moderni|streamlin|command|response force"
            r"|force de réaction"
        ),
        Theme.DETERRENCE_AND_DEFENCE: (
            r"deter|dissuasion|defen[cs]e|défense|posture|presence|présence|battlegroup|flank|flanc"
            r"|readiness|reinforc|renforce|battalion|bataillon|brigade|troops|troupes"
        ),
        Theme.DEFENCE_SPENDING: r"spending|burden|budget|dépenses|partage|invest|2 ?%|2 per cent",
        Theme.PARTNERSHIPS: (
            r"partner|parten|coalition|mediterranean|méditerran|istanbul cooperation"
        ),
        Theme.COUNTER_TERRORISM: (
            r"terror|foreign fighters|combattants étrangers|ISIS|ISIL|Daesh|Daech|Al-?Qa"
        ),
        Theme.UKRAINE_SUPPORT: r"Ukrain|Kyiv|Kiev",
        Theme.EU_COOPERATION: r"EU\b|UE\b|European Union|Union européenne",
        Theme.ENLARGEMENT: (
            r"accession|adhésion|membership|open door|porte ouverte|enlarg|élarg|MAP\b"
            r"|ratif|member(?!\w* (?:countr|state|nation))|(?<!pays )membre"
            r"|intensified dialogue|dialogue intensifié"
        ),
        Theme.BLACK_SEA: r"black sea|mer noire|kerch|kertch|azov|crimea|crim[ée]e|odes",
        Theme.RESILIENCE: r"resilien|résilien|preparedness",
        Theme.HYBRID_THREATS: r"hybrid|disinformation|désinformation|sabotage",
        Theme.CYBER_DEFENCE: r"cyber|computer|informati",
        Theme.MARITIME_SECURITY: (
            r"marit|naval|pira|sea\b|mer\b|méditerran|mediterran|ships?\b|vessel|frigat|navire|frégat"
        ),
        Theme.DEFENCE_INDUSTRY: (
            r"industr|procure|contract|contrat|production|acquisition|munition|ammunition"
        ),
        Theme.ENERGY_SECURITY: r"energ|énerg|electri|électri|gas\b|gaz\b",
        Theme.ARMS_CONTROL: r"arms control|maîtrise|disarm|désarm|prolif|INF\b|FNI\b|CFE\b|FCE\b",
        Theme.MISSILE_DEFENCE: r"missile|Patriot|antimissile|air defen[cs]e|défense aérienne",
        Theme.NUCLEAR_DETERRENCE: r"nucl",
        Theme.EMERGING_TECHNOLOGIES: r"technolog|innovation|artificial|intelligence artificielle",
        Theme.CLIMATE_CHANGE: r"climat",
        Theme.WOMEN_PEACE_SECURITY: r"wom[ae]n|femmes|1325|gender",
        Theme.WESTERN_BALKANS: r"balkan|Kosovo|Bosni|Serbi|Montenegro|Monténégro",
        Theme.PANDEMIC: r"pandemi|pandémi|covid|coronavirus",
        Theme.CRITICAL_INFRASTRUCTURE: r"infrastructure|cable|câble|pipeline",
        Theme.MIDDLE_EAST_NORTH_AFRICA: (
            r"middle east|moyen-orient|north africa|afrique du nord|south"
        ),
        Theme.INDO_PACIFIC: r"pacifi",
    }.items()
}


def is_hinted(words: str, theme: Theme) -> bool:
    """Tell whether words speak of a theme, at least from afar.

    >>> is_hinted("burden-sharing", Theme.DEFENCE_SPENDING), is_hinted("lunch", Theme.SPACE)
    (True, False)
    """
    hints = _HINTS.get(theme)
    return hints is not None and hints.search(words) is not None
