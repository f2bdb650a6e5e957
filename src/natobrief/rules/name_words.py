"""The words of a name: which of a run of capitalised words belong to it."""

from __future__ import annotations

import re
from typing import Final, final

from attrs import frozen

from natobrief.lexicon.given_names import is_given_name, is_womans
from natobrief.lexicon.months import MONTHS
from natobrief.lexicon.speech import EN_CUES
from natobrief.lexicon.titles import (
    BINDING_PARTICLES,
    CALENDAR_NAMES,
    FAMILY_WORDS,
    INNER_PARTICLE,
    NO_NAME,
    PARTICLE,
    POST_NOMINALS,
    SMALL_WORDS,
    SUFFIX,
    TITLE,
)
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, LETTER, LETTERS
from natobrief.text.regex import regex

_BEFORE_CAPITAL = r"(?:[dl]'|[aeu][a-z]-|bin-|ibn-)?"
#: The first letters of every name, as a pattern.
NAME_START: Final = rf"{_BEFORE_CAPITAL}[{CAPITALS}]"
#: One word of a name: "Jens", "Jean-Yves", "O'Neill", "d'Alema", "al-Abadi", "DRIAN", "J.", "A.B.",
#: or the saint of a family name, "St." and "Ste.".
_WORD = (
    rf"(?!(?:Mrs?|Ms|Dr|Prof)(?!{LETTER}|['-]))"
    rf"(?:Ste?\.(?= [{CAPITALS}])"
    rf"|{NAME_START}(?:\.(?:-?[{CAPITALS}]\.){{0,7}}"
    rf"|(?:'[{CAPITALS}])?[{LETTERS}\u0300-\u036f]+"
    rf"(?:['-](?!(?:s|class|led|based|style)(?!{LETTER}))[{LETTERS}\u0300-\u036f]+)*))"
)
#: A run of capitalised words, particles inside it, as a pattern.
NAME: Final = rf"{_WORD}(?: +(?:{INNER_PARTICLE} +){{0,3}}{_WORD}){{0,5}}"
MIN_FULL: Final = 2
#: Shorter words in capitals may be short forms.
_LONG_NAME: Final = 4

_TOKEN = regex(r"\S+")
_SUFFIX = regex(SUFFIX)
_TITLES = regex(rf"(?:{TITLE} +)++")
_SPOKEN = frozenset(cue for cue in EN_CUES if cue.endswith("s"))
#: What makes a month of "April" that a capitalised word follows: "in April Jens Holm left".
_OF_TIME = regex(
    r"(?:[0-9](?:st|nd|rd|th|er)?(?: +(?:of|de))?"
    r"|\b(?:[Ii]n|[Oo]n|[Oo]f|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his|[Dd]uring|[Bb]efore|[Aa]fter|[Ee]ach|[Ee]very|[Dd]e|[Ee]n|d'"
    r"|[Dd]epuis|[Dd]ébut|[Ff]in|[Mm]i))[ -]*\Z"
)
_LONGEST_LEAD: Final = 16
_MONTHS: Final = frozenset(
    word.capitalize() for series in MONTHS.values() for words in series for word in words
)
#: A day or a year behind a month, or what happens in it: "Obama March 5", "Obama January visit".
_OF_DAY = regex(r",? *[0-9]|'s? | +(?:visit|trip|speech|meeting|summit|address|letter)")
_ROMAN = regex(r"[IVX]+")
#: The number of a king at the end of a sentence: no initial.
_NUMBERED: Final = frozenset({"I.", "V.", "X."})
#: A word that the end of a line cuts: the name has more letters than are known to be its own.
_CUT = regex(
    r"-\s(?!(?:the|an?|le|la|les|une?|and|et|of|from|de|du|who|qui|new|former|our|its|his|her)\b)"
    r"[a-z]{2,}"
)
#: What makes a name that of a site: "Harbour.com"; not a sentence that lost its blank.
_ADDRESS = regex(
    r"\.(?!(?:he|in|it|at|is|no|me|my|to|so|we|an|as|by|on|of|or|if|the|and|she|but|for|his|her"
    r"|was|has|had|who|nor|not|all|our|its|il|la|le|et|en|au|du|un|une|les|des|qui|que|son|sa)\b)"
    r"[a-z]{2,3}(?![\w'])"
)
#: Behind an initial: a word that is marked as that of something else, and goes on with the name.
_MARKED = regex(" [\ue000-\ue003]")
_PARTICLE = regex(PARTICLE, re.IGNORECASE)
_PIECE = regex(r"[^\W_]+")
#: Before a name in French, where it begins with a vowel.
_OF = regex(rf"[dl]['\u2019](?=[{CAPITALS}])")
#: "Pre-Ministerial", "Co-Chair".
_PREFIXED = regex(r"(?:pre|post|non|anti|inter|multi|mid|co|ex|euro|trans|sub|counter|semi)-[a-z]")
_SCOTTISH = regex(r"Mc[^\W\d_]")


@final
@frozen
class NameWords:
    """The words of a name, as they stand in one place."""

    #: The name, without title.
    name: str
    #: Where the name stands, without title.
    span: Span
    #: True for a woman's title, False for a man's, None when the words do not tell.
    is_female: bool | None

    @property
    def is_full(self) -> bool:
        """Whether a first name stands with the family name."""
        return len(self.name.split()) >= MIN_FULL


#: What becomes of "'s" where text is read in another encoding than its own.
_SPOILT: Final = "\u00eds"


def read_name(
    text: str, start: int, end: int, titles: str = "", *, is_held: bool = False
) -> NameWords | None:
    """Read a run of capitalised words: cut off both ends what belongs to no name.

    Args:
        text: The text.
        start: Where the run begins.
        end: Where it ends.
        titles: The titles before it; after one, a family name may stand in capitals alone.
        is_held: Whether an office stands right before it: "Minister Le Renard".

    >>> words = "Mr. Jean RENARD Meeting"
    >>> read_name(words, 0, len(words)).name
    'Jean RENARD'
    """
    title = _TITLES.match(text, start, end)
    if title is not None and title.end() < end:
        titles, start = titles + title[0], title.end()
    tokens = list(_TOKEN.finditer(text, start if titles else _behind_of(text, start, end), end))
    first = 0
    while first < len(tokens) and _begins_no_name(tokens[first][0], is_first=first == 0):
        if _is_given_name(text, tokens[first:]) or (titles and _is_family_name(tokens, first, 1)):
            break
        if (titles or is_held) and _is_particle(tokens, first):
            break
        first += 1
    if first < len(tokens) and first:
        return read_name(text, tokens[first].start(), end, titles)
    del tokens[:first]
    is_loud = _is_family_first(tokens) or _is_all_in_capitals(tokens)
    may_be_capitals = bool(titles) or (is_held and is_loud)
    del tokens[_length(tokens, may_be_capitals=may_be_capitals) :]
    while tokens and (tokens[-1][0].islower() or tokens[-1][0] == "\u00d3"):
        tokens.pop()
    if not tokens or _is_part(text, tokens):
        return None
    is_stop = len(tokens) > 1 and tokens[-1][0] in _NUMBERED  # "King Juan Carlos I."
    start, end = tokens[0].start(), tokens[-1].end() - is_stop
    suffix = _SUFFIX.match(text, end)
    span = Span(start, suffix.end() if suffix else end)
    return NameWords(" ".join(span.of(text).split()), span, None)


def _is_part(text: str, tokens: list[re.Match[str]]) -> bool:
    """Tell whether words are no whole name: initials, cut by the end of a line, or a site's."""
    end = tokens[-1].end()
    is_cut = _CUT.match(text, end) is not None or _ADDRESS.match(text, end) is not None
    is_initial = len(tokens[-1][0]) == MIN_FULL and tokens[-1][0][1] == "."
    if is_initial and _MARKED.match(text, end):
        return True  # "Walter E. Oslo Hall"
    return is_cut or all(len(token[0].rstrip(".")) == 1 for token in tokens)


def _behind_of(text: str, start: int, end: int) -> int:
    """Return where a full name begins behind "of": "discours d'Ana Ruiz".

    A family name may begin so, and stands behind a given one.
    """
    match = _OF.match(text, start, end)
    is_full = match is not None and " " in text[start:end].strip()
    return match.end() if match is not None and is_full else start


def has_given_name(name: NameWords) -> bool:
    """Tell whether a name begins with one that the tables know as a given name."""
    return is_given_name(name.name.split()[0])


def middle_names(full: str) -> tuple[str, ...]:
    """Return the family names of a full name that stand before another one.

    >>> middle_names("Ines Moreno Vidal"), middle_names("Anna Maria Vogt")
    (('Moreno',), ())
    """
    words = full.split()[1:-1]
    return tuple(
        word for word in words if word[0].isupper() and word.isalpha() and is_womans(word) is None
    )


def _begins_no_name(word: str, *, is_first: bool) -> bool:
    """Tell whether a word before a name is none of it; nor is a particle that follows such."""
    lowered = word.lower()
    is_thing = _is_no_name(lowered) or _PREFIXED.match(lowered) is not None
    return (word[0].isupper() and is_thing) or (word.islower() and not is_first)


def _is_no_name(lowered: str) -> bool:
    """Tell whether a word is none of a name, nor one whose apostrophe was spoilt: "Generalís"."""
    return lowered in NO_NAME or (
        lowered.endswith(_SPOILT) and lowered.removesuffix(_SPOILT) in NO_NAME
    )


def _is_particle(tokens: list[re.Match[str]], index: int) -> bool:
    """Tell whether a small word with a capital begins a family name: "M. Le Renard"."""
    if index + 1 == len(tokens) or _PARTICLE.fullmatch(tokens[index][0]) is None:
        return False
    family = tokens[index + 1][0]
    return family[0].isupper() and family.lower() not in NO_NAME


def _is_family_first(tokens: list[re.Match[str]]) -> bool:
    """Tell whether a family name in capitals stands before a given one: "TANAKA Keiko"."""
    if len(tokens) != MIN_FULL:
        return False
    family, given = (token[0] for token in tokens)
    is_loud = len(family) >= _LONG_NAME and family.isalpha() and family.isupper()
    return is_loud and given[1:].islower() and given.lower() not in NO_NAME


def _is_all_in_capitals(tokens: list[re.Match[str]]) -> bool:
    """Tell whether a full name is in capitals, beginning with a known given one: "ERNA SOLBERG"."""
    words = [token[0] for token in tokens]
    is_loud = MIN_FULL <= len(words) <= MIN_FULL + 1 and all(map(str.isupper, words))
    is_name = is_loud and not any(word.lower() in NO_NAME for word in words)
    return is_name and is_given_name(words[0].title())


def _is_given_name(text: str, tokens: list[re.Match[str]]) -> bool:
    """Tell whether a month or a weekday is a given name: before another, behind no word of time."""
    if len(tokens) < MIN_FULL or tokens[0][0] not in CALENDAR_NAMES:
        return False
    at, family = tokens[0].start(), tokens[1][0]
    is_family = family[0].isupper() and family.lower() not in NO_NAME and not _is_shouted(family)
    return is_family and _OF_TIME.search(text, max(0, at - _LONGEST_LEAD), at) is None


def _length(tokens: list[re.Match[str]], *, may_be_capitals: bool) -> int:
    """Count the words up to the first that belongs to no name."""
    before = ""
    for index, token in enumerate(tokens):
        word = token[0]
        if _is_shouted(word) and not (may_be_capitals and _may_be_family_name(word)):
            return index
        if index and _belongs_elsewhere(word, before) and not _is_family_name(tokens, index):
            return index
        may_be_capitals = may_be_capitals or any(letter.islower() for letter in word)
        before = word.lower()
    return len(tokens)


def _is_family_name(tokens: list[re.Match[str]], index: int, length: int = MIN_FULL) -> bool:
    """Tell whether a month is a family name: "Karen March", "Mr March", not "Karen March 5".

    Other words are ones behind a name that the tables know as a given name: "Alice Grand".
    """
    word = tokens[index]
    if index + 1 != len(tokens) or len(tokens) != length:
        return False
    if word[0].lower() in FAMILY_WORDS:
        return length == 1 or is_given_name(tokens[0][0])
    return word[0] in _MONTHS and not _OF_DAY.match(word.string, word.end())


def _is_shouted(word: str) -> bool:
    """Tell whether a word is in capitals, or an abbreviation with small letters: "MoD"."""
    is_loud = word.isupper() or word[-1].isupper()
    return len(word) > 1 and is_loud and "." not in word and "'" not in word


def _may_be_family_name(word: str) -> bool:
    """Tell whether a word in capitals may be one, and not an abbreviation."""
    return word.isupper() and word not in POST_NOMINALS and not _ROMAN.fullmatch(word)


def _belongs_elsewhere(word: str, before: str) -> bool:
    lowered = word.lower()
    if not word[0].isupper() or before in BINDING_PARTICLES or lowered in SMALL_WORDS:
        return False
    return _is_no_name(lowered) or lowered in _SPOKEN or _PREFIXED.match(lowered) is not None


def as_name(words: str) -> str:
    """Write a name that stands in capitals as names are written.

    >>> as_name("JAAP DE HOOP SCHEFFER"), as_name("Ana Ruiz"), as_name("SEAN O'NEILL-MCKAY")
    ('Jaap de Hoop Scheffer', 'Ana Ruiz', "Sean O'Neill-McKay")
    """
    folded = " ".join(words.split())
    if not folded.isupper():
        return folded
    first, *rest = folded.split(" ")
    written = [word.lower() if _PARTICLE.fullmatch(word) else _capital(word) for word in rest]
    return " ".join((_capital(first), *written))


def _capital(word: str) -> str:
    return _PIECE.sub(_piece, word)


def _piece(match: re.Match[str]) -> str:
    written = match[0].capitalize()
    if _SCOTTISH.match(written):
        return written[:2] + written[2:].capitalize()
    return written
