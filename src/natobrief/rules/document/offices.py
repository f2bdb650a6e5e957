"""Names of offices of state and of what issues releases for them."""

from __future__ import annotations

import re

from natobrief.rules.wording import one_of

_NAME_WORD = r"(?:(?-i:[A-ZÀ-Þ])[\w'’.-]*|of|for|the|and|to|de|du|des|d'|la|le|les|et|auprès|/|&)"
_KIND = one_of(
    r"""
    (?:[\w.]+ )?(?:federal )?(?:ministry|department|office) (?:of|for) | embassy of | government of
    permanent (?:mission|representation|delegation) (?:of|to) | presidency of | parliament of
    (?:prime minister|president)'s office | (?:federal )?foreign office | the white house
    council of the | ministère (?:\w+ )?(?:de|des|du) | représentation permanente
    délégation permanente | ambassade de | présidence de | gouvernement (?:de|du)
    """
)
#: The name of an office of state, from its first word to its last.
OFFICE = re.compile(
    rf"(?P<name>(?:(?:the|le|la) )?{_KIND}(?: ?{_NAME_WORD}){{0,12}}?)"
    r"(?= ?\([^()]{1,40}\)\Z|\Z| press release| communiqué de presse)",
    re.IGNORECASE,
)
