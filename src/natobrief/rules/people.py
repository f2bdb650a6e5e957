"""Who is who: every mention of a person put together with the others of the same person."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final, final
from unicodedata import normalize

from attrs import evolve, frozen

from natobrief.lexicon.given_names import is_given_name, may_be_short
from natobrief.lexicon.offices import OfficeKind, singular
from natobrief.lexicon.titles import word_set
from natobrief.model import Country
from natobrief.rules.former import is_former
from natobrief.rules.introductions import read_introduction, read_lists
from natobrief.rules.known import Known, party_of
from natobrief.rules.marking import Marked
from natobrief.rules.misspelt import is_misspelt, spellings
from natobrief.rules.name_words import NameWords, middle_names
from natobrief.rules.shared_party import SharedParty
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS, plain
from natobrief.text.regex import regex

__all__ = ["Known", "People", "party_of", "people_of", "singular"]

#: How many persons of one family name are told apart, the last ones.
_NAMESAKES: Final = 20
#: Titles that a given name may stand behind alone.
_KNIGHT: Final = regex(r"\b(?:Sir|Dame|Prince|Princess) +\Z")
_TITLE: Final = 12
#: "SATO Kenji"; initials are no such words.
_FAMILY_IN_CAPITALS: Final = regex(rf"[{CAPITALS}][{CAPITALS}'-]+ (?!.*[{CAPITALS}]{{2}})")
#: A given name of two parts, the second one small, stands behind the family: "Kim Min-jun".
_TWO_PARTS: Final = regex(rf"^\w+ [{CAPITALS}][{SMALLS}]+-[{SMALLS}]+\Z")
_ACCENTS: Final = regex("[\u0300-\u036f]")
#: Letters that no accent makes, as those write them who lack them.
_STROKES: Final = str.maketrans({"\u0142": "l", "\u00f8": "o", "\u0111": "d", "\u0131": "i"})
#: The end of a name that is not written in one way: "Sergey", "Sergei", "Yuriy", "Yuri".
_ENDING: Final = regex(r"(?<=[a-z]{2})(?:ey|ei|iy|ii)\Z")
_SUFFIXES: Final = word_set("jr sr ii iii iv v vi vii viii xiv xvi")
_OF_ARABIC: Final = regex(r"\b(?:[Aa]l|[Ee]l)-|\b(?:bin|bint|ibn) ")
#: Where a family name may stand first, or people go by the given name that does.
_FAMILY_FIRST: Final = word_set(
    "CHN ETH HKG IDN ISL JPN KHM KOR LAO MMR MNG MYS PRK SGP THA TWN VNM"
)


@final
@frozen
class People:
    """The persons of a text, in the order of first mention."""

    known: tuple[Known, ...]
    #: Which person (an index into ``known``) is meant by the mark that begins at an offset.
    meant_at: dict[int, int]

    #: Offsets of all mentions, in order.
    mentions: tuple[int, ...]
    #: Who holds each of the Alliance's own offices.
    holders: dict[OfficeKind, list[int]]
    #: Those of the mentions that stand in no quoted words.
    unquoted: tuple[int, ...]

    def holding(self, kind: OfficeKind) -> int | None:
        """Return the only person who holds one of the Alliance's own offices, if there is one."""
        holders = self.holders.get(kind, [])
        return holders[0] if len(holders) == 1 else None

    def called(self, office: Span) -> int | None:
        """Return the person of whom words for an office are said: "the chairman, Ana Ruiz"."""
        named = (index for index, each in enumerate(self.known) if office in each.office_spans)
        return next(named, None)

    def named_in(self, start: int, end: int) -> list[int]:
        """Return the persons mentioned from one offset to another, in order of mention."""
        first, last = bisect_left(self.mentions, start), bisect_left(self.mentions, end)
        return [self.meant_at[offset] for offset in self.mentions[first:last]]

    def told_in(self, start: int, end: int) -> list[int]:
        """Return those mentioned from one offset to another, but for those in quoted words."""
        first, last = bisect_left(self.unquoted, start), bisect_left(self.unquoted, end)
        return [self.meant_at[offset] for offset in self.unquoted[first:last]]

    def named_before(self, position: int, reach: int = 100) -> list[int]:
        """Return the persons of the last mentions before an offset, the nearest first."""
        last = bisect_left(self.mentions, position)
        return [self.meant_at[at] for at in reversed(self.mentions[max(0, last - reach) : last])]


def people_of(marked: Marked, labelled: Iterable[tuple[int, Known]] = ()) -> People:
    """Put the mentions of persons together, with office and party where the text gives them.

    Args:
        marked: The text.
        labelled: Persons whom nothing but the labels of a transcript names, and where.
    """
    seen_at: dict[int, Known] = {}
    shared = SharedParty(marked)
    for mark in marked.marks:
        if isinstance(mark.value, NameWords):
            known = read_introduction(marked, mark, mark.value, seen_at)
            seen_at[mark.span.start] = shared.given(mark, known)
    seen_at.update(labelled)
    gathered = _Gathered()
    for start in sorted(seen_at):
        seen = seen_at[start]
        at = seen.name.span.start
        is_knight = _KNIGHT.search(marked.document.plain, max(0, at - _TITLE), at) is not None
        gathered.add(start, seen, is_knight=is_knight)
    for start, seen in read_lists(marked):
        gathered.learn(gathered.meant_at[start], seen)
    holders: dict[OfficeKind, list[int]] = {}
    for index, person in enumerate(gathered.known):
        holders.setdefault(person.office_kind, []).append(index)
    mentions = tuple(sorted(gathered.meant_at))
    unquoted = tuple(at for at in mentions if marked.quotes.around(at) is None)
    return People(tuple(gathered.known), gathered.meant_at, mentions, holders, unquoted)


class _Gathered:
    """The persons met so far."""

    def __init__(self) -> None:
        self.known: list[Known] = []
        self.meant_at: dict[int, int] = {}
        self._by_word: dict[str, list[int]] = {}
        #: Whose family name is spelt so, but for a letter.
        self._by_spelling: dict[str, int] = {}

    def add(self, start: int, seen: Known, *, is_knight: bool) -> None:
        """Take in a mention: of somebody known, or of somebody new.

        Who is "Sir Alun Rhys" is "Sir Alun" later.
        """
        index = self._index_of(seen)
        if index is None:
            index = len(self.known)
            self.known.append(seen)
            for written in _families(seen.name.name):
                for spelling in spellings(written):
                    self._by_spelling.setdefault(spelling, index)
        else:
            self.learn(index, seen)
        self.meant_at[start] = index
        words = _key(seen.name.name)
        family = [words[-1], *(_key(word)[0] for word in middle_names(seen.name.name))]
        if is_knight or self._is_family_first(seen):
            family.append(words[0])
        for word in family:
            namesakes = self._by_word.setdefault(word, [])
            if index not in namesakes[-_NAMESAKES:]:
                namesakes.append(index)

    def _is_family_first(self, seen: Known) -> bool:
        """Tell whether the first word of a name may stand for all of it, as that of the family.

        It may in some countries; elsewhere where it is nobody's given name, for all that is known.
        """
        name = seen.name.name
        if _is_first_in_capitals(name) or _is_arabic(name) or _TWO_PARTS.search(name):
            return True
        first = seen.name.name.split()[0]
        if isinstance(seen.party, Country):
            return seen.party.alpha3 in _FAMILY_FIRST
        return seen.name.is_full and not is_given_name(first)

    def learn(self, index: int, seen: Known) -> None:
        """Put what a mention says to what is known."""
        self.known[index] = _together(self.known[index], seen)

    def _index_of(self, seen: Known) -> int | None:
        """Find whom a name means: the last one named whose name it is, or ends."""
        words = _key(seen.name.name)
        namesakes = self._by_word.get(words[-1], [])[-_NAMESAKES:]
        for word in middle_names(seen.name.name):
            namesakes = [*self._by_word.get(_key(word)[0], [])[-_NAMESAKES:], *namesakes]
        if seen.name.is_full and self._is_family_first(seen):
            namesakes = [*self._by_word.get(words[0], [])[-_NAMESAKES:], *namesakes]
        for index in reversed(namesakes):
            person = self.known[index]
            sexes = {person.is_female, seen.is_female}
            if sexes != {True, False} and _is_one(words, _key(person.name.name)):
                return index
        return None if seen.name.is_full else self._misspelt(seen)

    def _misspelt(self, seen: Known) -> int | None:
        """Find who is meant by a family name that stands alone and is no one's but for a letter.

        The letter may be one of an ending that is written in several ways.
        """
        families = _families(seen.name.name)
        for spelling in (each for family in families for each in spellings(family)):
            index = self._by_spelling.get(spelling)
            person = None if index is None else self.known[index]
            if person is None or {person.is_female, seen.is_female} == {True, False}:
                continue
            known = _families(person.name.name) if person.name.is_full else ()
            if any(map(is_misspelt, families, known)):
                return index
        return None


def _is_arabic(name: str) -> bool:
    """Tell whether somebody is called by the first word of a name: "Dr Omar" of "Omar al-Noor".

    >>> _is_arabic("Omar al-Noor"), _is_arabic("Alba Noor")
    (True, False)
    """
    return _OF_ARABIC.search(name) is not None


def _is_first_in_capitals(name: str) -> bool:
    """Tell whether capitals show that the first word of a name is that of the family.

    >>> _is_first_in_capitals("SATO Kenji"), _is_first_in_capitals("Kenji SATO")
    (True, False)
    """
    return _FAMILY_IN_CAPITALS.match(name) is not None


def _key(name: str) -> list[str]:
    """Return the words of a name as they are compared: no case, no accents, no "Jr."."""
    return [_ENDING.sub("i", word) for word in _spelt(name)]


def _spelt(name: str) -> list[str]:
    """Return the words of a name with their endings as they are written."""
    bare = normalize("NFKD", plain(name).casefold()).translate(_STROKES)
    words = [word.strip(".,") for word in _ACCENTS.sub("", bare).split()]
    return [word for word in words if word not in _SUFFIXES] or words


def _families(name: str) -> tuple[str, str]:
    """Return the family name of somebody as it is compared, and as it is written.

    >>> _families("Ana Kowalskii")
    ('kowalski', 'kowalskii')
    """
    return _key(name)[-1], _spelt(name)[-1]


def _is_one(first: list[str], second: list[str]) -> bool:
    """Tell whether two names may be one's: one ends the other, or lacks words of its middle.

    A full name that begins the other one lacks only the second family name.
    """
    short, long = sorted((first, second), key=len)
    if len(short) > 1 and long[: len(short)] == short:
        return True
    if long[-len(short) :] == short or (len(short) == 1 and short[0] in long[:-1]):
        return True
    if short[-1] != long[-1]:
        return False
    pairs = ((short[0], long[0]), (long[0], short[0]))
    is_called_so = any(_is_initial_of(*each) or may_be_short(*each) for each in pairs)
    if short[0] != long[0] and not is_called_so:
        return False
    rest = iter(long[1:])
    return all(word in rest for word in short[1:])


def _fullness(words: NameWords) -> tuple[int, bool]:
    """Measure how much of a name is written: its words, and whether the first is no initial."""
    first, *rest = words.name.split()
    return 1 + len(rest), len(first.strip(".")) > 1


def _is_initial_of(word: str, other: str) -> bool:
    """Tell whether a word is the first letter of another one: "J." of "Jens"."""
    return len(word) == 1 and other.startswith(word)


def _is_fuller(office: str, other: str) -> bool:
    """Tell whether an office says what another one does, and more.

    >>> _is_fuller("minister", "minister of defence"), _is_fuller("minister", "defence minister")
    (True, True)
    >>> _is_fuller("minister", "former minister"), _is_fuller("minister", "prime minister's aide")
    (False, False)
    """
    if other.startswith(f"{office} "):
        return True
    return other.endswith(f" {office}") and not is_former(other)


def _together(first: Known, second: Known) -> Known:
    name = max(first.name, second.name, key=_fullness)
    told = first if first.office or not (second.office or second.is_counterpart) else second
    is_longer = len(second.office or "") > len(first.office or "") > 0
    if is_longer and _is_fuller(f"{first.office}".casefold(), f"{second.office}".casefold()):
        told = second
    # What words tell of one goes before what follows from who stands beside him.
    parties = [each for each in (told, first, second) if each.party is not None]
    owned = next((each for each in parties if not each.is_party_implied), (*parties, told)[0])
    return evolve(
        told,
        name=name,
        party=owned.party,
        party_span=owned.party_span,
        is_party_implied=owned.is_party_implied,
        is_female=first.is_female if first.is_female is not None else second.is_female,
    )
