"""Roles that stand for somebody a pronoun takes up: "The Prime Minister met ... She said"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import final

from natobrief.lexicon.place_surfaces import country_surfaces
from natobrief.model import Language
from natobrief.rules.quotations.names import Mentions
from natobrief.rules.quotations.person import Person
from natobrief.rules.quotations.roles import Roles
from natobrief.rules.quotations.subjects import without_lead_in
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex

#: Somebody with whom a sentence opens who has no name: "My mother told me", "The woman".
_NAMELESS = regex(
    r"(?P<who>(?:The|My|His|Her|Their|One|A|An|La|Le|Une|Un|Ma|Mon|Sa|Son) (?:[a-z-]+ ){0,2}?"
    r"(?:(?P<she>mother|woman|wife|daughter|sister|grandmother|girl|m\u00e8re|femme|fille|s\u0153ur)"
    r"|father|man|husband|son|brother|grandfather|boy|p\u00e8re|homme|fils|fr\u00e8re))"
    r"(?= [a-z])(?! (?:and|et|of|de|in|at) )",
)
_THE = r"(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Ss]on|(?P<she>[LlSs]a)|(?P<he>[Ll]e))"
_NOUN = (
    r"(?i:minister|president|secretary[ -]general|secretary of state|chancellor"
    r"|premier(?! ministre)|high representative|ambassador|envoy|spokes(?:man|woman|person)"
    r"|chairman|chairwoman|commissioner|counterpart|diplomat|ministre|pr\u00e9sidente?"
    r"|secr\u00e9taire g\u00e9n\u00e9rale?|porte-parole|homologue|diplomate|repr\u00e9sentante?"
    r"|ambassadeur|ambassadrice|chef|cheffe)(?![\w'-])"
)
#: What a role is of.
_OF = (
    rf"(?: (?:of|de|du|des|d')(?: the| la)?(?: |(?<='))(?:l')?[{CAPITALS}][\w'-]+"
    rf"(?: [{CAPITALS}][\w-]+){{0,3}})"
)
#: A role with which a sentence opens and that no name follows: "The Prime Minister met".
_ROLE = regex(
    rf"(?P<role>(?:{_THE} |[Ll]')(?:[\w'-]+ ){{0,3}}?{_NOUN}{_OF}?)"
    r"(?= [a-z\u00e0\u00e9])(?! (?:of|and|et|de|du|des|for|in) )"
)
#: A role with all that it is of, and no name.
_ALL_ROLE = regex(
    rf"(?:{_THE} |[Ll]')(?:[\w'-]+ ){{0,3}}?{_NOUN}(?: [{SMALLS}-]+)?"
    r"(?: (?:of|for|to|de|du|des|d'|aupr\u00e8s|aux?|\u00e0)(?: |(?<=')).{2,60})?",
)
#: Behind a role: whose it is, what it is of, and a name: "ministre russe des Affaires
#: étrangères Ana Ruiz"; no verb stands between.
_NAME_BEHIND = regex(
    rf"(?: (?P<whose>[{SMALLS}-]+))?"
    rf"(?: (?:des?|du|de la|d'|of|for|to)(?: |(?<='))(?:l')?(?:[{CAPITALS}][\w'-]+|défense)"
    rf"(?: (?:et|and|de|la|des|[{CAPITALS}]\w+|étrangères|extérieures|européennes)){{0,6}}?)?"
    rf",? (?=[{CAPITALS}][\w'-]+ (?:\w{{2,3}} ){{0,2}}[{CAPITALS}])"
)
#: How many of those who speak in a sentence are looked at.
_SPEAKING = 6


@final
class RoleSubjects:
    """The roles of a text that act or speak in a sentence.

    Args:
        text: The plain text, quotations written over.
        language: Its language.
        mentions: The persons named in it.
        roles: Who holds which role.
    """

    def __init__(self, text: str, language: Language, mentions: Mentions, roles: Roles) -> None:
        """Keep where to look."""
        self._text = text
        self._language = language
        self._mentions = mentions
        self._roles = roles

    def first(
        self,
        sentence: Span,
        said: Sequence[Span],
        position: int,
        *,
        is_female: bool,
    ) -> Person | str | None:
        """Return who holds the role with which a sentence opens, or in which somebody speaks.

        For one without a name it is the words.

        Args:
            sentence: The sentence.
            said: The words for those who speak in it.
            position: Where the pronoun stands: what is behind it is not meant.
            is_female: Whether the pronoun is a woman's.
        """
        opening = without_lead_in(self._text, sentence.start, sentence.end, self._language)
        start = sentence.start if opening is None else opening.start
        nameless = _NAMELESS.match(self._text, start, max(start, position))
        if nameless is not None and (nameless["she"] is not None) is is_female:
            return nameless["who"]
        before = [span for span in said if span.end <= position][:_SPEAKING]
        is_speaking = any(span.start == start for span in before)
        found = (
            None if is_speaking else self._at(start, position, sentence.end, is_female=is_female)
        )
        if found is not None:
            return found
        held = (self._of(span, sentence.end, is_female=is_female) for span in before)
        return next((each for each in held if each is not None), None)

    def _at(self, start: int, position: int, end: int, *, is_female: bool) -> Person | str | None:
        """Return who holds the role that stands at a place of a sentence."""
        match = _ROLE.match(self._text, start, max(start, min(position, end)))
        if match is None:
            return None
        return self._holder(match, match["role"], match.end(), end, is_female=is_female)

    def _of(self, speaker: Span, end: int, *, is_female: bool) -> Person | str | None:
        """Return who holds the role that words for a speaker are, whatever it is of."""
        match = _ALL_ROLE.fullmatch(self._text, speaker.start, speaker.end)
        named = self._mentions.between(speaker.start, speaker.end)
        if match is None or any(mention.person.forms for mention in named):
            return self._at(speaker.start, end, end, is_female=is_female)
        return self._holder(match, match[0], match.end(), end, is_female=is_female)

    def _holder(
        self,
        match: re.Match[str],
        role: str,
        start: int,
        end: int,
        *,
        is_female: bool,
    ) -> Person | str | None:
        named = self._named_behind(start, end)
        if named:
            return named if named.could_be(self._text, a_woman=is_female) else None
        if (match["she"] and not is_female) or (match["he"] and is_female):
            return None
        holder = self._roles.holder(role, end)
        if holder is None:
            return " ".join(role.split())
        return holder if holder.could_be(self._text, a_woman=is_female) else None

    def _named_behind(self, start: int, end: int) -> Person | None:
        """Return who is named right behind a role, and what it is of: "ministre russe des, X"."""
        behind = _NAME_BEHIND.match(self._text, start, end)
        if behind is None:
            return None
        whose = behind["whose"]
        if whose is not None and whose not in country_surfaces(self._language):
            return None
        named = self._mentions.between(behind.end() - 1, behind.end() + 1)
        return named[0].person if named and named[0].person.forms else None
