"""Lists in running text: where one item ends and the next begins."""

from __future__ import annotations

import re

from natobrief.lexicon.themes import themes_of
from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

_JOINT = r"(?:and(?: +also)?|et(?: +aussi| +\u00e9galement)?|as +well +as|ainsi +que)"
_COMMA = regex(rf" *[,;] +(?:{_JOINT} +)?")
_AND = regex(rf",? +(?:{_JOINT}|along with) +", re.IGNORECASE)
_LEADING_AND = regex(rf"^(?:{_JOINT}|along with) +", re.IGNORECASE)
#: What there is somewhere: another such thing is said of no place, as a theme is none.
_IN_PLACE = regex(
    r"\b(?:situation|developments?|operations?|missions?|crisis|conflict|war|relations|presence"
    r"|security|cooperation|partnership|support|assistance|aid)"
    r"(?: [\w-]+){0,3} (?:in|with|on|of|to|for) (?:the )?"
    rf"(?:[{CAPITALS}][\w-]+(?: [{CAPITALS}][\w-]+)*"
    rf"|(?:{Kind.COUNTRY}|{Kind.CAPITAL}|{Kind.ORGANISATION})+)\Z"
)
_AS_WELL = regex(r"\b(?:well|ainsi)\b", re.IGNORECASE)
#: A joint that parts what stands on both its sides, whatever that is.
_ALSO = regex(r"\b(?:also|aussi|\u00e9galement)\b", re.IGNORECASE)
#: Words with which a noun phrase of its own begins.
DETERMINED = regex(
    rf"""l'|(?:
    the|a|an|NATO's?|its|their|our|his|her|how|ways|what|whether|further|progress|next|new|preparations?|
    relations|support|security|efforts|work|plans|measures|developments|cooperation|
    (?:{Kind.COUNTRY}|{Kind.CAPITAL}|{Kind.ORGANISATION})+'s?|{Kind.ADJECTIVE}+|
    le|la|les|un|une|des|du|leur|leurs|son|sa|ses)(?![a-z])""",
    re.IGNORECASE | re.VERBOSE,
)
PREPOSITION = regex(
    r"\b(?:of|for|with|between|against|to|towards|from|on|in|both|"
    r"de|du|des|avec|entre|contre|pour|\u00e0|en|dans)\b",
    re.IGNORECASE,
)
#: What only says of what kind the next noun is: "political and practical cooperation".
_ATTRIBUTE = regex(
    rf"""(?<![\w-])(?:political|practical|military|economic|financial|humanitarian|civil(?:ian)?
    |technical|strategic|regional|global|international|national|local|bilateral|multilateral|common
    |foreign|domestic|current|future|concrete|joint|nuclear|conventional|digital|social|legal
    |parliamentary|diplomatic|public|private|european|african|transatlantic|cultural|commercial
    |industrial|operational|tactical|short|medium|long|recent|internal|external|collective
    |individual|naval|kinetic|[a-z]+-(?:based|term|related|wide)|{Kind.ADJECTIVE}+)\Z""",
    re.IGNORECASE | re.VERBOSE,
)
#: The same behind an article: "the concrete, practical steps".
_THE_ATTRIBUTE = regex(
    r"(?:the|an?|its|their|our) (?:political|practical|economic|financial|humanitarian|technical"
    r"|strategic|global|international|bilateral|multilateral|concrete|diplomatic|operational"
    r"|collective|joint|common|current|recent)",
    re.IGNORECASE,
)
#: Nouns that two share: "closer coordination and cooperation between A and B".
_SHARED = regex(
    r"(?:co-?operation|coordination|collaboration|consultations?|dialogue|interaction|exchanges?"
    r"|interoperability|complementarity|partnerships?|links|ties|trust|understanding|engagement"
    r"|coop\u00e9ration|collaboration|concertation|coordination)",
    re.IGNORECASE,
)
_SHARING = regex(rf"\b{_SHARED.pattern}\Z", re.IGNORECASE)
_WITH_BOTH = regex(rf"{_SHARED.pattern} (?:between|among|with|entre|avec)\b", re.IGNORECASE)
#: "NATO and Russian forces".
_OF_ORGANISATION = regex(rf"{Kind.ORGANISATION}+\Z")
_OF_COUNTRY = regex(
    rf"(?:{Kind.ADJECTIVE}+|[A-Z][a-z]+an|transatlantic|regional|international|bilateral"
    r"|multilateral|global) +[a-z]"
)
#: How many joints of one piece are weighed, the last ones.
_JOINTS = 8
#: Pairs that are one thing: a coordination inside them ends no item.
_BOUND_PAIR = regex(
    r"""\b(?:deterrence\ and\ defen[cs]e|defen[cs]e\ and\ deterrence|peace\ and\ security|
    operations\ and\ missions|missions\ and\ operations|law\ and\ order|command\ and\ control|
    (?<!maritime\ )(?<!energy\ )(?<!human\ )security\ and\ (?:stability|defen[cs]e)|
    stability\ and\ security|safety\ and\ security|
    middle\ east\ and\ north\ africa|north\ africa\ and\ the\ middle\ east|
    research\ and\ development|science\ and\ technology|training\ and\ education|
    europe\ and\ north\ america|diversity\ and\ innovation|air\ and\ missile\ defen[cs]e|
    state\ and\ government|women,\ peace\ and\ security|aims\ and\ values|
    rights\ and\ freedoms|(?:arms\ control,\ )?disarmament\ and\ non-proliferation|
    dissuasion\ et\ (?:de\ |la\ )?d\u00e9fense|paix\ et\ (?:la\ )?s\u00e9curit\u00e9|
    femmes,\ (?:la\ )?paix\ et\ (?:la\ )?s\u00e9curit\u00e9|
    moyen-orient\ et\ (?:de\ l')?afrique\ du\ nord|
    emerging\ and\ disruptive|climate(?:\ change)?\ and\ security(?!\ in\b)|in\ and\ around|
    small\ arms\ and\ light\ weapons|chemical,\ biological,\ radiological,?\ and\ nuclear|
    energy\ and\ food\ security|oil\ and\ gas|sovereignty\ and\ territorial\ integrity|
    (?:peace|stability)\ and\ (?:stability|prosperity)|
    humanitarian\ assistance\ and\ disaster\ relief|
    ma\u00eetrise\ des\ armements,\ (?:le\ )?d\u00e9sarmement\ et\ (?:la\ )?non-prolif\u00e9ration|
    technologies\ \u00e9mergentes\ et\ (?:technologies\ )?de\ rupture|
    armes\ l\u00e9g\u00e8res\ et\ de\ petit\ calibre|d\u00e9fense\ a\u00e9rienne\ et\ antimissile|
    changement\ climatique\ et\ (?:la\ )?s\u00e9curit\u00e9(?!\ (?:dans|en|au|de|des|du)\b)|
    paix\ et\ (?:la\ )?stabilit\u00e9)\b""",
    re.IGNORECASE | re.VERBOSE,
)
#: "In Kosovo and Iraq", "pour la Géorgie et la Moldavie": two countries after one preposition.
_COUNTRY = rf"(?:the +|la +|le +|les +|l')?(?:{Kind.COUNTRY}+|{Kind.CAPITAL}+)"
_ENDS_IN_COUNTRY = regex(
    r"\b(?:in|of|for|with|to|from|on|against|by"
    rf"|de|en|avec|pour|sur|par|\u00e0|au|aux|du|contre) *{_COUNTRY}$",
    re.IGNORECASE,
)
#: The second one, and what is said of both: "of Finland and Sweden to NATO".
_IS_SECOND = regex(
    rf"{_COUNTRY}(?: +(?:to|into|as|in|within|with|\u00e0|dans|au)\b.*)?", re.IGNORECASE | re.DOTALL
)
#: "Cooperation between A and B" is one thing.
_BETWEEN = regex(r"\b(?:between|entre)\b(?:(?!\band\b|\bet\b)[^,;])*\Z", re.IGNORECASE)
#: Countries that one word governs: "ties between Norway, Spain and Italy".
_IN = r"(?:(?:in|from|au|aux|en|avec|du|de) +|d')?"
_SERIES = regex(
    rf"\b(?:between|among|from|in|entre|en|au|aux) +{_COUNTRY}(?:, +{_IN}{_COUNTRY}){{1,12}}"
    rf",? +(?:and|et) +{_IN}{_COUNTRY}(?![\w'])",
    re.IGNORECASE,
)
#: A question, that has a verb of its own.
_CLAUSE = regex(r"(?:how|what|whether|ways to|comment|si)\b", re.IGNORECASE)
_GERUND = regex(r"[a-z]{3,}ing\b", re.IGNORECASE)
_OTHERS = regex(r"(?:other|others|autres?|all|both)\b", re.IGNORECASE)
_THEIR = regex(r"(?:its|their|his|her|our|leurs?)\b", re.IGNORECASE)
#: "Our" is of those who speak, whatever stands before; of their neighbours it is too.
_OUR = regex(r"(?:our|notre|nos)\b", re.IGNORECASE)
#: What another name for the item before begins with: "the war, the gravest threat in decades".
_SUPERLATIVE = regex(
    r"(?:the|its|our|their) (?:[a-z]{3,}est|most|single|sole)\b|(?:le|la|les) plus\b", re.IGNORECASE
)
#: "L'analyse de la situation et des perspectives": what one noun is of, twice.
_OF = regex(r"(?:des|du) ", re.IGNORECASE)
_WITH_OF = regex(r"(?:\b(?:de|du|des) |\bd')", re.IGNORECASE)
_INDEFINITE = regex(r"(?:an?|une?) ", re.IGNORECASE)


def split_list(text: str, span: Span) -> tuple[Span, ...]:
    """Split a list of noun phrases into its items.

    Commas and semicolons part items; the last "and" does too, unless a comma stands before it or
    what follows cannot stand alone ("support for Kyiv and other partners"). Another name for an
    item is none ("the war, the gravest threat in decades").

    >>> words = "the war, relations with partners and other States, and the budget"
    >>> [item.of(words) for item in split_list(words, Span(0, len(words)))]
    ['the war', 'relations with partners and other States', 'the budget']
    """
    held = _BOUND_PAIR.sub(lambda match: "\u00b7" * len(match[0]), span.of(text))
    held = _SERIES.sub(lambda match: "\u00b7" * len(match[0]), held)
    pieces = _joined_clause(held, _joined_attributes(held, _pieces(held)))
    pieces = _without_appositions(held, pieces)
    if len(pieces) > 1 and pieces[-1][2]:
        last = [pieces[-1][:2]]
    else:
        plain, in_series = span.of(text), len(pieces) > 1
        last = _split_last(held, plain, pieces[-1][0], pieces[-1][1], in_series=in_series)
    spans = [*[piece[:2] for piece in pieces[:-1]], *last]
    return tuple(Span(span.start + start, span.start + end) for start, end in spans if end > start)


def _pieces(held: str) -> list[tuple[int, int, bool]]:
    """Cut at commas: start, end, and whether "and" stood after the comma."""
    pieces: list[tuple[int, int, bool]] = []
    start, after_and = 0, False
    for match in _COMMA.finditer(held):
        if match.start() > start:
            pieces.append((start, match.start(), after_and))
        start, after_and = match.end(), bool(re.search(r"[a-z]", match[0]))
    pieces.append((start, len(held), after_and))
    return [piece for piece in pieces if piece[1] > piece[0]] or [(0, len(held), False)]


def _joined_attributes(
    held: str, pieces: list[tuple[int, int, bool]]
) -> list[tuple[int, int, bool]]:
    """Join what only says of what kind the next noun is: "security, economic, and other aid"."""
    found: list[tuple[int, int, bool]] = []
    is_open = False
    for start, end, is_last in pieces:
        is_attribute = _ATTRIBUTE.fullmatch(held, start, end) is not None
        is_the = _THE_ATTRIBUTE.fullmatch(held, start, end) is not None
        if found and (is_open or is_attribute):
            found[-1] = (found[-1][0], end, found[-1][2])
        else:
            found.append((start, end, is_last))
        is_open = is_attribute or is_the
    return found


def _joined_clause(held: str, pieces: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Join to "how to ..." what its verb governs: "how to fight fraud, theft, and other crime"."""
    if not _CLAUSE.match(held, pieces[0][0]):
        return pieces
    first = held[pieces[0][0] : pieces[0][1]]
    count = next(
        (at for at, each in enumerate(pieces) if at and _is_beside(first, held[each[0] : each[1]])),
        len(pieces),
    )
    joined = (pieces[0][0], pieces[count - 1][1], False)
    return [joined, *pieces[count:]]


def _is_beside(clause: str, words: str) -> bool:
    """Tell whether words behind "how to ..." are an item of their own, that its verb lacks."""
    if DETERMINED.match(words) or _GERUND.match(words):
        return True
    return any(
        not set(themes_of(words, language)) <= set(themes_of(clause, language))
        for language in Language
    )


def _without_appositions(
    held: str, pieces: list[tuple[int, int, bool]]
) -> list[tuple[int, int, bool]]:
    """Leave out what is another name for the item before; a list has "and" before its last item."""
    first, *others = pieces
    kept = [each for each in others if each[2] or not _SUPERLATIVE.match(held, each[0])]
    is_pair = len(kept) == 1 and not kept[0][2] and not _AND.search(held, kept[0][0])
    if is_pair and _INDEFINITE.match(held, kept[0][0]):
        kept = []
    return [first, *kept]


def _split_last(
    held: str, plain: str, start: int, end: int, *, in_series: bool
) -> list[tuple[int, int]]:
    """Part the last piece at the "and" that joins two items, if one does."""
    joints = list(_AND.finditer(held, start, end))
    weighed = joints[: -_JOINTS - 1 : -1]
    for match in sorted(weighed, key=_is_loose):
        before, after = held[start : match.start()], held[match.end() : end]
        is_only = len(joints) == 1 and in_series
        if _is_loose(match) and (
            _BETWEEN.search(before)
            or _OTHERS.match(after)
            or _is_attribute(before, after)
            or (_SHARING.search(before) and _WITH_BOTH.match(after))
            or (_CLAUSE.match(before) and not DETERMINED.match(after))
            or (not is_only and _is_pair(before, after))
        ):
            continue
        topics = plain[start : match.start()], plain[match.end() : end]
        is_sure = not _is_loose(match) or _are_both_themes(match, *topics)
        if in_series or is_sure or _stands_alone(before, after):
            return [(start, match.start()), (match.end(), end)]
    return [(start, end)]


def _is_loose(joint: re.Match[str]) -> bool:
    """Tell whether a joint may be one inside an item, as "and also" is not."""
    return _ALSO.search(joint[0]) is None


def _are_both_themes(joint: re.Match[str], before: str, after: str) -> bool:
    """Tell whether "as well as", or "and" behind a place, joins two topics, each of a theme."""
    if _IN_PLACE.search(before) and after[:1].islower():
        return _is_theme(after)
    return bool(_AS_WELL.search(joint[0])) and _is_theme(before) and _is_theme(after)


def _is_attribute(before: str, after: str) -> bool:
    """Tell whether "and" joins two words that say of what kind one noun is."""
    if _OF_ORGANISATION.search(before):
        return _OF_COUNTRY.match(after) is not None
    return _ATTRIBUTE.search(before) is not None


def _is_pair(before: str, after: str) -> bool:
    """Tell whether "and" joins two countries that one preposition governs."""
    return _ENDS_IN_COUNTRY.search(before) is not None and _IS_SECOND.fullmatch(after) is not None


def _stands_alone(before: str, after: str) -> bool:
    """Tell whether both sides of an "and" are items of their own, not one phrase in common."""
    if _OF.match(after) and _WITH_OF.search(before):
        return False
    if PREPOSITION.search(before):
        is_own = _THEIR.match(after) is None or (_OUR.match(after) and _is_theme(after))
        return DETERMINED.match(after) is not None and bool(is_own)
    if DETERMINED.match(after) is not None or DETERMINED.match(before) is None:
        return True
    return _is_theme(before) and _is_theme(after)


def _is_theme(words: str) -> bool:
    """Tell whether words are a topic by themselves, in either language."""
    return any(themes_of(words, language) for language in Language)


def split_names(text: str, span: Span) -> tuple[Span, ...]:
    """Split a list of things at every comma and every "and".

    >>> words = "fuel, winter clothes, and drones"
    >>> [item.of(words) for item in split_names(words, Span(0, len(words)))]
    ['fuel', 'winter clothes', 'drones']
    """
    held = _BOUND_PAIR.sub(lambda match: "\u00b7" * len(match[0]), span.of(text))
    found: list[Span] = []
    start = 0
    for match in [*re.finditer(rf"{_COMMA.pattern}|{_AND.pattern}", held), None]:
        end = len(held) if match is None else match.start()
        words = held[start:end]
        lead = len(words) - len(words.lstrip())
        kept = words.strip()
        if kept:
            found.append(Span(span.start + start + lead, span.start + start + lead + len(kept)))
        start = end if match is None else match.end()
    return tuple(found)
