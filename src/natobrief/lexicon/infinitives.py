"""Verbs of official English, told from nouns: one is committed "to uphold", or "to peace"."""

from __future__ import annotations

from typing import Final

#: Verbs that are no nouns.
_ONLY_VERBS: Final = """
accelerate accept achieve acquire act adapt adhere adjust advance align allocate allow alleviate
apply appoint assist assure avoid be become begin block bolster boost bring broaden build buy
champion close collaborate combat come complete comply conclude conduct consolidate continue
contribute convene cooperate co-operate coordinate co-ordinate counter create cut decarbonise
decarbonize deepen defeat defend degrade deliver demonstrate denuclearise deploy destroy deter
develop devote discourage dismantle disrupt diversify double eliminate embark embed employ empower
enable encourage end enforce engage enhance enlarge ensure equip eradicate establish evaluate exert
expand expedite explore expose extend facilitate finalise finalize find finance follow foster fulfil
fulfill fully further generate give go grant grow guarantee halt have help honour honor host
implement impose improve include increase initiate integrate intensify introduce invest isolate join
identify keep lead leave lend let leverage limit live lower maintain make maximise maximize meet
minimise minimize mitigate mobilise mobilize modernise modernize monitor move negotiate offer oppose
optimise optimize organise organize overcome phase pay play preserve prevent proceed procure produce
promote protect provide pursue put raise ramp ratify reach reaffirm realise realize rebuild reduce
reinforce refrain remain remove renew replace resist resolve respect respond restore retain review
revitalise revitalize safeguard scale secure seek send set share spare speed spend stabilise
stabilize stand stay step stimulate stop streamline strengthen strive submit supply suppress sustain
tackle take transfer transform transition treat triple undertake uphold upgrade use utilise utilize
welcome widen withdraw work
"""
#: Verbs that are nouns too: they are verbs before whatever is done to.
_NOUNS_TOO: Final = """
address aid answer assistance attempt back balance benefit challenge change combat conduct control
effect exchange exercise fight focus force forge form fund guide house influence install issue
launch limit link manage map measure monitor open order patrol plan post practice press process
progress purchase reform regain report request research rescue resume return rise ship shape sign
spend station staff stem stop strike study support surge target test trade train transit turn visit
"""
_OBJECT: Final = (
    r" (?:the|an?|our|their|its|all|any|each|every|both|this|these|those|new|further|with|against"
    r"|together|towards?|up|[0-9]|[^\x00-\u0370])"
)


#: Any other verb, told by the article of what it governs: "commitment to mend the quays".
_GOVERNING: Final = (
    r"(?!(?:all|both|half|such|which|what|whom|date|that|this|each|every|any|some|and|or|in|on|by"
    r"|for|with|from|of|as|to|be|being|having|meeting|bring)\b)"
    r"[a-z]{3,}(?<!ing)(?= (?:the|an?|our|their|its|his|her)\b)"
)


def _one_of(words: str) -> str:
    return "|".join(sorted(set(words.split()), reverse=True))


#: A base form, perhaps behind "fully" or "actively and jointly".
INFINITIVE: Final = (
    r"(?:[a-z]+ly (?:(?:and|but) [a-z]+ly )?|also |further |jointly |together )?"
    rf"(?:(?:{_one_of(_ONLY_VERBS)})(?![\w-])|(?:{_one_of(_NOUNS_TOO)})(?={_OBJECT})"
    rf"|{_GOVERNING})"
)
