"""Names of the persons of a text: their fullest form, and whether a woman or a man is named."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, final

from natobrief.lexicon.given_names import is_womans
from natobrief.lexicon.titles import BINDING_PARTICLES
from natobrief.model import Language
from natobrief.rules.quotations.person import Person
from natobrief.rules.quotations.portfolios import ends_in_field, words_of_field
from natobrief.rules.quotations.subjects import NO_ELISION
from natobrief.rules.quotations.words import DETERMINERS, LEAD_INS, PREPOSITIONS, PRONOUNS, STARTERS
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

_SHORT = (
    r"(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Maj|Brig|Adm|Capt|Sgt|Amb|Prof|Rev|Hon|Mme|Mlle"
    r"|M(?!\.[A-Z]\.)|Jr|Sr)"
    r"\."
)
_WORD = (
    rf"(?:{_SHORT}|[{CAPITALS}]\.(?:[{CAPITALS}]\.)*"
    rf"|(?:[dl]'|[ae][lsdrtn]-)?{NO_ELISION}[{CAPITALS}][\w'&-]*[\w])"
)
_PARTICLE = r"(?:de la|de|del|der|den|van|von|da|di|du|des|la|le|al|el|bin|ibn)"
_NAME = regex(
    rf"(?<![\w'-])(?P<elided>[dlDL]')?{_WORD}"
    rf"(?: +(?:{_PARTICLE} +){{0,3}}(?:[{CAPITALS}] +)?{_WORD}){{0,6}}"
)
#: With what a name begins: to look for it alone is quicker than to try a name at each letter.
_BEGINS = regex(rf"[{CAPITALS}dlaeDL](?<![\w'-].)(?:(?<=[{CAPITALS}])|'|[lsdrtn]-)")
#: Words before a name that are no part of it, without full stops and in small letters.
TITLES = frozenset(
    """
    mr mrs ms miss dr hon prof professor sir dame lord lady president vice senator sen rep
    representative staff gov governor secretary general gen brig col colonel lt lieutenant major
    maj admiral adm captain capt judge justice sergeant sgt commander brigadier rev reverend
    pastor bishop father sister amb envoy commissioner councillor councilman councilwoman coach
    detective chairman chairwoman chief director minister prime mayor ambassador congressman
    congresswoman speaker spokesman spokeswoman republican democrat democratic m mme mlle
    monsieur madame mademoiselle pope king queen prince princess baron baroness chancellor
    premier deputy assistant adviser advisor haut haute acting former state etat \u00e9tat foreign
    defence defense
    attorney attorneys excellency majesty highness honourable honorable excellence majest\u00e9
    altesse nato nato's eu un osce otan onu ue alliance
    pr\u00e9sident pr\u00e9sidente ministre
    g\u00e9n\u00e9ral g\u00e9n\u00e9rale colonelle capitaine amiral commandant commandante
    ambassadeur ambassadrice commissaire secr\u00e9taire premier premi\u00e8re directeur
    directrice maire s\u00e9nateur s\u00e9natrice d\u00e9put\u00e9 d\u00e9put\u00e9e chancelier
    chanceli\u00e8re roi reine
    """.split()  # noqa: SIM905 - quotes would hide the list
)
_TITLES_OF_WOMEN = frozenset(
    [
        "mrs",
        "ms",
        "miss",
        "dame",
        "lady",
        "queen",
        "princess",
        "baroness",
        "mme",
        "mlle",
        "madame",
        "mademoiselle",
        "sister",
        "chairwoman",
        "congresswoman",
        "spokeswoman",
        "councilwoman",
        "présidente",
        "générale",
        "colonelle",
        "commandante",
        "ambassadrice",
        "première",
        "directrice",
        "sénatrice",
        "députée",
        "chancelière",
        "reine",
    ]
)
_TITLES_OF_MEN = frozenset(
    [
        "mr",
        "sir",
        "lord",
        "king",
        "prince",
        "baron",
        "pope",
        "monsieur",
        "m",
        "father",
        "chairman",
        "congressman",
        "spokesman",
        "councilman",
    ]
)
#: Nouns that tell of which sex the one is whom they describe.
_NOUN_OF_WOMAN = regex(
    r"(?<![\w-])(?:\w+woman|actress|mother|wife|daughter|widow|sister|m\u00e8re|fille|veuve)(?!\w)"
)
_NOUN_OF_MAN = regex(
    r"(?<![\w-])(?:\w+sman|chairman|father|husband|son|brother|p\u00e8re|fils|fr\u00e8re)(?!\w)"
)
_FR_ROLE = regex(
    r"(?<![\w'-])(?<!de )(?<!\u00e0 )(?:(?P<she>la|une)|(?P<he>le|un))(?: vice-?| haute? | ex-?)? ?"
    r"(?:ministre|juge|porte-parole|maire|cheffe?|reine|roi|avocate?|\w+(?:eur|euse|rice|ienne?|"
    r"i\u00e8re?|ier|iste|aire|dente?|\u00e9e?|rale?|nelle?|nel))(?![\w-])[\w' -]{0,50}$",
    re.IGNORECASE,
)
#: Before a name that belongs to a role and is not the one who holds it: "la ministre des".
_FR_GOVERNED = regex(r"(?<![\w'-])(?:de(?: la)?|du|des|d'|\u00e0(?: la)?|aux?)$")
#: Words that end the name of a body and no person's.
_BODIES = frozenset(
    """
    Post Times Journal News Tribune Herald Gazette Guardian Committee Party House Senate Congress
    Council Commission Court Department Ministry Agency Office University College School Institute
    Center Centre Foundation Association Union Group Company Corporation Inc Bank Fund Force Forces
    Army Navy Guard Police Nations Alliance Organisation Organization Assembly Parliament Board
    Bureau Service Services Administration Campaign States Kingdom City County Street Week Day
    Act Treaty PAC Project Network Coalition League Federation Republic Island Islands Embassy
    Chairmanship Presidency Secretariat Convention Hall Hotel Airport Avenue Press Today Twitter
    Facebook Unies Unis
    Conseil Commission Minist\u00e8re Assembl\u00e9e Parlement Comit\u00e9 Union Agence
    """.split()  # noqa: SIM905 - quotes would hide the list
)
#: Words that no name ends in, and that do not belong to one that they begin.
_OPENERS = {
    language: TITLES.union(
        *(table[language] for table in (PREPOSITIONS, LEAD_INS, STARTERS, DETERMINERS, PRONOUNS))
    )
    for language in Language
}
_OPENS = regex(r"(?:^|[.!?\ue008]\s{1,3}|\s\s)$")
#: What stands behind a name and is none: "Ana Ruiz T.D.", "Jan Berg MP", "Jan Berg Jr.".
_POST_NOMINAL = regex(r"[JS]r\.|(?:[A-Z][a-z]?\.){2,4}|M[ES]?P|TD|K[BC]E?|[MO]BE|PhD")
#: Words that make somebody of whom a family name alone is said: "le ministre Ruiz".
_HOLDERS = frozenset(
    """
    minister president senator general admiral colonel captain governor mayor ambassador chancellor
    judge commissioner envoy ministre pr\u00e9sident pr\u00e9sidente s\u00e9nateur s\u00e9natrice
    g\u00e9n\u00e9ral colonel capitaine amiral d\u00e9put\u00e9 d\u00e9put\u00e9e
    ambassadeur ambassadrice
    chancelier chanceli\u00e8re commissaire maire juge
    """.split()  # noqa: SIM905 - quotes would hide the list
)
#: What stands before the first word of a sentence, a heading or an item.
_BEGINS_LINE = regex(r"(?:\A|[.!?:;\ue008]\s{1,3}|[\n•“\"«-]\s*|\s\s)\Z")
#: Before the last word of what somebody heads: "Minister of the Interior Ana Ruiz".
_OF_THING = regex(r"(?: (?:of|for|on|de|du|des|\u00e0)(?: the| la)? | de l')$")
_LEAD = 10
_SHORTEST = 5
_FEWEST = 2
_LONGEST = 4
_NEAR = 60
_LONGEST_HOLDER = 20


class Mention(NamedTuple):
    """Where a person is named."""

    #: Where the name begins, titles included, and past its end.
    start: int
    end: int
    person: Person
    #: Titles before the name, in small letters.
    titles: str


@final
class Mentions:
    """The names of persons in a text, in order.

    Args:
        text: The plain text, quotations written over, a family name of several words as one.
        language: Its language.
        as_written: How those family names are written.
    """

    def __init__(self, text: str, language: Language, as_written: Mapping[str, str]) -> None:
        """Collect the names."""
        self.text = text
        self._as_written = as_written
        self.language = language
        self.persons: dict[str, Person] = {}
        self._starts: list[int] = []
        self._found: list[Mention] = []
        self._openers = _OPENERS[language]
        end = 0
        for beginning in _BEGINS.finditer(text):
            start = beginning.start()
            match = _NAME.match(text, start) if start >= end else None
            if match is not None:
                end = match.end()
                self._collect(match)

    def __iter__(self) -> Iterator[Mention]:
        """Give the mentions in order."""
        return iter(self._found)

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """Return the mentions that begin between two offsets."""
        first, last = (bisect_left(self._starts, at) for at in (start, end))
        return self._found[first:last]

    def _collect(self, match: re.Match[str]) -> None:
        words = match[0][len(match["elided"] or "") :].split()
        first = self._not_of_name(words, match)
        for at, word in enumerate(words[:-1]):
            if self._is_before(word, is_first=at == first):
                first = max(first, at + 1)
        if self._is_opener(words[-1]) or self._is_month(match) or self._is_field(match):
            return
        name = words[first:]
        while len(name) > 1 and _POST_NOMINAL.fullmatch(name[-1]):
            name = name[:-1]
        while len(name) > 1 and self._is_of_family(name[0]):
            name = name[1:]  # "Van Dalen said": no given name
        surname = name[-1].removesuffix("'s")
        surname = self._as_written.get(surname, surname)
        is_acronym = len(name) == 1 and not first and surname.isupper()
        if is_acronym or surname in _BODIES:
            return
        person = self.persons.get(surname)
        if person is None:
            person = self.persons[surname] = Person(surname)
        titles = [word.strip(".").lower() for word in words[:first]]
        start = self._start_of(match, words, titles)
        self._starts.append(start)
        self._found.append(Mention(start, match.end(), person, " ".join(titles)))
        given = [self._as_written.get(word, word) for word in name[:-1]]
        self._learn(person, [*given, surname], titles, match)

    def _start_of(self, match: re.Match[str], words: list[str], titles: list[str]) -> int:
        """Return where a name begins with its titles: not at "Selon" in "Selon Ruiz"."""
        start = match.start() if match["elided"] is None else match.end("elided")
        if not titles or titles[0] in TITLES:
            return start
        return self.text.index(words[1], start + len(words[0]))

    def _opens(self, start: int) -> bool:
        """Tell whether a sentence, a heading or an item begins at a place."""
        return _BEGINS_LINE.search(self.text, max(0, start - _LEAD), start) is not None

    def _is_of_family(self, word: str) -> bool:
        return word.lower() in BINDING_PARTICLES or word in self._as_written

    def _not_of_name(self, words: list[str], match: re.Match[str]) -> int:
        """Count the words of a name that only begin the sentence, or end what comes before it.

        "Visiting London on Monday", "the head of the Media Ana Ruiz".
        """
        lead = self.text[max(0, match.start() - _LEAD) : match.start()]
        if words[0].endswith("ing") and len(words) > 1 and len(words[0]) > _SHORTEST:
            return int(_OPENS.search(lead) is not None)
        given = (at for at, word in enumerate(words[:-1]) if is_womans(word) is not None)
        if len(words) > _LONGEST:
            return next(given, 0)  # "Emergency Relief Coordinator Ana Ruiz"
        if len(words) > _FEWEST and _OF_THING.search(lead):
            return next(given, words_of_field(lead + (match["elided"] or ""), words))
        return 0

    def _is_opener(self, word: str) -> bool:
        """Tell whether no name ends in a word: "The Secretary-General"."""
        lowered = word.strip(".").lower().removesuffix("'s")
        return lowered in self._openers or TITLES.issuperset(lowered.split("-"))

    def _is_field(self, match: re.Match[str]) -> bool:
        """Tell whether a word is what somebody is responsible for: "le ministre de la Défense"."""
        lead = self.text[max(0, match.start() - _LEAD) : match.end()]
        is_of = _OF_THING.search(lead[: len(lead) - len(match[0])]) or match["elided"]
        return bool(is_of) and " " not in match[0] and ends_in_field(lead)

    def _is_month(self, match: re.Match[str]) -> bool:
        """Tell whether a word stands between a day and a year: "23 Jun 2022"."""
        before = self.text[max(0, match.start() - 2) : match.start()]
        return before[:1].isdigit() and before[1:] == " " and match[0].isalpha()

    def _is_before(self, word: str, *, is_first: bool) -> bool:
        """Tell whether a word stands before a name: a title, an opening word, whose somebody is."""
        lowered = word.strip(".").lower()
        if is_first and lowered in self._openers and word != "A.":  # an initial is no article
            return True
        is_title = all(part in TITLES or part == "under" for part in lowered.split("-"))
        return word.endswith("'s") or (len(lowered) > 1 and is_title)

    def _learn(
        self, person: Person, name: list[str], titles: list[str], match: re.Match[str]
    ) -> None:
        person.ends.append(match.end())
        person.is_inside = person.is_inside or not self._opens(match.start())
        shown = _of_titles(titles)
        person.is_place = (
            person.is_place
            or "in" in titles
            or self.text[match.start() - 4 : match.start()].endswith(" in ")
        )
        person.is_sure = person.is_sure or (bool(titles) and titles[-1] in TITLES)
        person.is_sure = person.is_sure or self._is_held(match.start())
        if 1 < len(name) <= _LONGEST:
            given = is_womans(name[0])
            person.is_sure = person.is_sure or given is not None
            person.forms.setdefault(name[0], Counter())[" ".join(name)] += 1
            shown = given if shown is None else shown
        if shown is None and not person.shown:
            shown = self._described(match)
            person.is_sure = person.is_sure or shown is not None
        if shown is not None:
            person.shown[shown] += 1

    def _is_held(self, start: int) -> bool:
        """Tell whether an office in small letters stands right before a name."""
        lead = self.text[max(0, start - _LONGEST_HOLDER) : start]
        return lead.endswith(" ") and lead.rstrip(" ").rpartition(" ")[2] in _HOLDERS

    def _described(self, match: re.Match[str]) -> bool | None:
        """Tell a woman or a man by the words beside the name: "the chairwoman, X"."""
        before = self.text[max(0, match.start() - _NEAR) : match.start()].rstrip(" ,")
        if self.language is Language.FR:
            article = _FR_ROLE.search(before)
            if article is not None and not _FR_GOVERNED.search(before):
                return article["she"] is not None
        after = self.text[match.end() : match.end() + _NEAR]
        beside = after[2:].split(",")[0] if after.startswith(", ") else ""
        for words in (before[before.rfind(" ") + 1 :], beside):
            if words and _NOUN_OF_WOMAN.search(words):
                return True
            if words and _NOUN_OF_MAN.search(words):
                return False
        return None


def _of_titles(titles: list[str]) -> bool | None:
    for title in titles:
        if title in _TITLES_OF_WOMEN:
            return True
        if title in _TITLES_OF_MEN:
            return False
    return None
