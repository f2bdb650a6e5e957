"""Who is meant by the words for a speaker: a name in full, a role's holder, a pronoun's person."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import final

from natobrief.lexicon.place_surfaces import country_surfaces
from natobrief.model import Language
from natobrief.rules.quotations.clause_subjects import clause_subject
from natobrief.rules.quotations.names import TITLES, Mention, Mentions
from natobrief.rules.quotations.person import Person
from natobrief.rules.quotations.portfolios import ends_in_field
from natobrief.rules.quotations.role_subjects import RoleSubjects
from natobrief.rules.quotations.roles import Roles
from natobrief.rules.quotations.utterances import Spoken
from natobrief.rules.quotations.words import PRONOUNS
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.document import Document
from natobrief.text.regex import regex

_IS_WOMANS = {
    **dict.fromkeys(["she", "her", "elle"], True),
    **dict.fromkeys(["he", "his", "him", "il", "lui"], False),
}
_SEVERAL = frozenset({"they", "their", "ils", "elles"})
_PLURAL = regex(
    r"(?:(?:both|the|these|those|all|some|many|two|three|several|les|des|deux|ces|leurs) )?"
    r"(?:[^\W\d_][\w'-]* ){0,3}?(?P<head>[a-z\u00e0-\u00ff]+s)(?: of .*| de .*)?$"
    r"|.* (?:and|et) .*",
    re.IGNORECASE,
)
#: Those who are many, by words that are no names.
_MANY = frozenset(
    """
    Allies Allied Ministers Leaders Heads Partners Members Europeans Ambassadors Presidents Chiefs
    Alli\u00e9s Ministres Partenaires Chefs Europ\u00e9ens Ambassadeurs Pr\u00e9sidents
    """.split()  # noqa: SIM905 - quotes would hide the list
)
_DEFINITE = regex(r"(?:the|le|la|his|her|son|sa) |l'", re.IGNORECASE)
_GOVERNED = regex(
    r"(?<!\w)(?:(?:(?<!Chief )(?<!chief )of|for|to|at|from|with|on|in|de|du|des|pour|aux?) |d')"
)
#: What somebody is secretary or minister of, before the name.
_PORTFOLIOS = frozenset(["defense", "defence", "state", "nato", "otan", "onu", "ue", "alliance"])
_ARTICLES = frozenset({"the", "a", "an", "le", "la", "l'", "les", "un", "une"})
#: Before a name that is no subject.
_UNDER = regex(
    r"(?<![\w-])(?:(?<!chief )of|with|by|for|to|from|in|at|on|about|under|against|between|than|like"
    r"|via|over|into|toward|towards|de|du|avec|par|pour|\u00e0|sur|chez|contre|entre)"
    r" (?:(?:the|a|an|his|her|their|its|former|fellow|then|le|la|les|l'|un|une) ?){0,4}$",
    re.IGNORECASE,
)
#: After a name that describes the one named next: "Lind adviser Ana Ruiz".
_ADJECTIVE = regex(
    rf"(?: [{SMALLS}-]+){{0,2}} [{SMALLS}-]*(?:er|or|ist|ant|man|woman|ian|ary|ate|aide|chief|host"
    rf"|ally|ey) [{CAPITALS}]\w+ [{CAPITALS}]|, [{CAPITALS}]"
)
#: Before a pronoun of which its verb is said too: "Visiting Jan Kos, he said".
_FRONTED = regex(
    r"\W{0,3}(?!During|Following|\w*thing)"
    r"(?:\w{3,20}ing|Asked|Questioned|Interrog\u00e9\w{0,2}|Press\u00e9\w{0,2}) "
)
_CLAUSE_BEGINS = regex(
    r"(?:^|[,;:-] ?|(?<![\w-])(?:and|but|when|as|while|that|said|says|et|mais|que|quand|lorsque|"
    r"candidate|student|professor|adviser|analyst|lawyer|host|author|editor|reporter) )$",
    re.IGNORECASE,
)
#: How many speakers, and how many names, of one sentence are looked at.
_SPEAKING = 6
_NAMED = 20
_LEAD = 40
#: A noun for somebody of whom more was said before.
_NOUN = r"(?P<noun>diplomate?|dirigeante?|politician|politicien(?:ne)?|lawmaker)(?![\w-])"
_KIND = regex(rf"(?:[Tt]he|[Ll][ea]) {_NOUN}")
_UNNAMED = regex(
    r"(?<![\w'-])(?:[Aa]n?|[Oo]ne|[Aa]nother|[Uu]ne?) (?:(?!(?:the|le|la) )[\w-]+ ){0,3}?" + _NOUN
)
#: How many sentences back the one meant by such a noun spoke.
_NEAR = 4
_CLAUSE = 200
#: How many sentences back the person meant by a pronoun is looked for.
_REACH = 8


@final
class Speakers:
    """Who is meant by words for a speaker; asked in the order of the text.

    Args:
        document: The document.
        spoken: What is said in it.
    """

    def __init__(self, document: Document, spoken: Spoken) -> None:
        """Collect the names."""
        self._named_at = spoken.named_at
        self._pronouns = PRONOUNS[document.language] | _SEVERAL
        is_english = document.language is Language.EN
        self._pronouns |= {"his", "her", "him"} if is_english else {"lui"}
        self.document = document
        self.text: str = spoken.text
        self.mentions: Mentions = Mentions(spoken.text, document.language, spoken.as_written)
        self.roles: Roles = Roles(spoken.text, self.mentions, document.language)
        self._by_role = RoleSubjects(spoken.text, document.language, self.mentions, self.roles)
        self._spoken: defaultdict[int, list[Person]] = defaultdict(list)
        self._several: tuple[int, str] | None = None
        self._subjects: dict[int, Span | None] = {}

    def of(self, speaker: Span) -> str | None:
        """Return the fullest form of whoever is meant, or None."""
        words = " ".join(speaker.of(self.document.plain).split())
        if words.lower() in self._pronouns:
            return self._meant(words.lower(), speaker.start)
        person = self._person(speaker, words)
        sentence = self.document.sentence_at(speaker.start)
        if person is None:
            if _PLURAL.match(words):
                self._several = sentence, words
            return words
        self._spoken[sentence].append(person)
        is_meant = person.is_sure and person.surname not in words
        return person.fullest if person.forms or is_meant else words

    def _person(self, speaker: Span, words: str) -> Person | None:
        """Return the person whom words name, or whose role they are."""
        name = self._named(speaker)
        if name is not None:
            return name
        kind = _KIND.fullmatch(words)
        if kind is not None:
            return self._just_spoken(kind["noun"], speaker.start)
        is_title = words.rpartition(" ")[2].lower() in TITLES and " " in words
        return (
            self.roles.holder(words, self._end_of_sentence(speaker.end))
            if is_title or _DEFINITE.match(words)
            else None
        )

    def _just_spoken(self, noun: str, position: int) -> Person | None:
        """Return the one who spoke last, if it can be he whom a noun alone means: "the diplomat".

        A nameless one may be meant where the text tells of "a diplomat".
        """
        if self._unnamed.get(noun, position) < position:
            return None
        at = self.document.sentence_at(position)
        for index in range(at, max(-1, at - _NEAR), -1):
            spoken = self._spoken.get(index)
            if spoken:
                return spoken[0] if len(set(map(id, spoken))) == 1 else None
        return None

    @cached_property
    def _unnamed(self) -> dict[str, int]:
        """Where somebody is first told of by a noun alone."""
        found: dict[str, int] = {}
        for match in _UNNAMED.finditer(self.text):
            found.setdefault(match["noun"], match.start())
        return found

    def _end_of_sentence(self, offset: int) -> int:
        return self.document.sentences[self.document.sentence_at(offset)].end

    def _named(self, speaker: Span) -> Person | None:
        """Return the person named, where the name is no part of a role ("an aide to X")."""
        named = self.mentions.between(speaker.start, speaker.end)
        for mention in () if named and named[0].person.forms else named[1:]:
            if mention.person.forms and self.text.startswith(", ", mention.start - 2):
                return mention.person
        for mention in named:
            lead = self.text[speaker.start : mention.start]
            is_apposed = lead.rstrip().endswith(",")
            is_governed = _GOVERNED.search(lead) and mention.titles not in _PORTFOLIOS
            if is_governed and not is_apposed and not ends_in_field(lead):
                continue
            if self.text[mention.end - 2 : mention.end] == "'s" and mention.end < speaker.end:
                continue
            is_whole = is_apposed or self._is_whole(mention, lead, speaker)
            if is_whole or self.text.startswith((" and ", " et "), mention.end):
                return mention.person if is_whole else None
        return None

    def _is_whole(self, mention: Mention, lead: str, speaker: Span) -> bool:
        """Tell whether a name is more than the adjective of a noun: "the Oslo mayor"."""
        rest = self.text[mention.end : speaker.end].strip()
        if rest[:1].islower() and not _GOVERNED.match(f"{rest} "):
            return False
        return bool(mention.titles) or lead.strip().lower() not in _ARTICLES

    def _meant(self, pronoun: str, position: int) -> str | None:
        if pronoun in _SEVERAL:
            return self._those(position)
        if pronoun not in _IS_WOMANS:
            return None
        person = self._last_who(position, is_female=_IS_WOMANS[pronoun])
        if person is None or isinstance(person, str):
            return person
        self._spoken[self.document.sentence_at(position)].append(person)
        return person.fullest

    def _those(self, position: int) -> str | None:
        """Return the several that "they" stands for, where they have just spoken or acted."""
        index = self.document.sentence_at(position)
        if self._several is not None and index - self._several[0] <= 1:
            self._several = index, self._several[1]
            return self._several[1]
        before = self.document.sentences[index - 1] if index else None
        if before is None:
            return None
        match = _OPENING_PLURAL.match(self.text, before.start, before.end)
        return None if match is None else match["those"]

    def _last_who(self, position: int, *, is_female: bool) -> Person | str | None:
        """Walk back from a pronoun to the last one whom it can mean, by name or by words.

        In each sentence those who speak come first, then its subject, then others named. Where
        a pronoun of the same sex is the subject, others in the sentence are not meant.
        """
        at = self.document.sentence_at(position)
        for index in range(at, max(-1, at - _REACH), -1):
            person = self._speaker_in(index, position, is_female)
            if person is not None:
                if index == at:
                    person.shown[is_female] += 1
                return person
            opening = self._by_role.first(
                self.document.sentences[index],
                self._named_at.get(index, ()),
                position,
                is_female=is_female,
            )
            if opening is not None:
                return opening
            subject = self._subject(index)
            if subject is not None and subject.start < position:
                word = subject.of(self.text).lower()
                if _IS_WOMANS.get(word) is is_female:
                    continue
            sentence = self.document.sentences[index]
            found = self._named_in(sentence.start, min(position, sentence.end), is_female)
            if found is not None:
                return found
        return None

    def _speaker_in(self, index: int, position: int, is_female: bool) -> Person | None:  # noqa: FBT001
        """Return the one who speaks in a sentence and can be meant, the sure one before others."""
        first: Person | None = None
        for person in self._speaking(index, position):
            if not person.could_be(self.text, a_woman=is_female):
                continue
            if person.is_female is is_female:
                return person
            first = first or person
        sentence = self.document.sentences[index]
        if first is None or position >= sentence.end:
            return first
        for mention in self.mentions.between(sentence.start, position)[:_NAMED]:
            other = mention.person
            if other.is_sure and other.is_female is is_female:
                return other
        return first

    def _speaking(self, index: int, position: int) -> Iterator[Person]:
        """Give those who say something in a sentence before an offset, the last one first."""
        yield from self._spoken.get(index, [])[: -_SPEAKING - 1 : -1]
        named = self._named_at.get(index, ())
        last = bisect_right(named, position, key=lambda span: span.end)
        for speaker in named[max(0, last - _SPEAKING) : last][::-1]:
            person = self._named(speaker)
            if person is not None and person.is_known and self._may_be_person(person):
                yield person

    def _named_in(self, start: int, end: int, is_female: bool) -> Person | None:  # noqa: FBT001
        """Return the person named in a sentence: its subject, else the first who can be meant."""
        first: Person | None = None
        if _FRONTED.match(self.text, start, end) and self.text[
            max(start, end - 3) : end
        ].rstrip().endswith(","):
            return None
        for mention in self.mentions.between(start, end)[:_NAMED]:
            person = mention.person
            if not person.could_be(self.text, a_woman=is_female):
                continue
            lead = self.text[max(start, mention.start - _LEAD) : mention.start]
            if self._is_subject(mention, lead) and self._is_somebody(person, lead):
                return person
            if first is None and person.is_sure:
                first = person
        return first

    def _is_subject(self, mention: Mention, lead: str) -> bool:
        if self.text[mention.end - 2 : mention.end] in {"'s", "s'"}:
            return False
        return not _UNDER.search(lead) and not _ADJECTIVE.match(self.text, mention.end)

    def _is_somebody(self, person: Person, lead: str) -> bool:
        """Tell whether a name that begins a clause is a person's."""
        if person.is_sure:
            return True
        if not self._may_be_person(person) or not _CLAUSE_BEGINS.search(lead):
            return False
        return person.is_known and (lead != "" or bool(person.forms))

    def _may_be_person(self, person: Person) -> bool:
        """Tell whether a name is none of a place, a people, or many."""
        if person.is_place or person.surname in _MANY:
            return False
        if person.is_sure or person.forms:
            return True
        return person.surname not in country_surfaces(self.document.language)

    def _subject(self, index: int) -> Span | None:
        if index not in self._subjects:
            sentence = self.document.sentences[index]
            end = min(sentence.end, sentence.start + _CLAUSE)
            self._subjects[index] = clause_subject(
                self.text, sentence.start, end, self.document.language
            )
        return self._subjects[index]


_OPENING_PLURAL = regex(
    r"(?P<those>(?:both|the two|the|these|les deux|les) [a-z\u00e0-\u00ff]+s) +(?![a-z]+s )",
    re.IGNORECASE,
)
