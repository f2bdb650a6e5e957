"""Attributions without a verb of saying: "according to", a colon, a dash, "with these words"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from natobrief.lexicon.speech import VERBS_FIRST
from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.attribution import BEFORE_VERB, Attribution
from natobrief.rules.quotations.behind_noun import may_look_back, noun_behind
from natobrief.rules.quotations.clause_subjects import clause_subject, common_subject
from natobrief.rules.quotations.silent import is_silent
from natobrief.rules.quotations.subjects import (
    CAPITAL,
    NAME,
    is_nominal,
    name_before,
    relative_antecedent,
)
from natobrief.rules.quotations.subjects_after import subject_after
from natobrief.rules.quotations.told_by import TOLD_HINTS, told_by
from natobrief.rules.quotations.words import PREPOSITIONS, alternatives
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import is_of, regex

#: The step that finds a source: "according to X".
ACCORDING_TO = "according to"
_ACCORDING = {
    Language.EN: regex(
        r"(?P<cue>[Aa](?<!\w.)ccording +to|A(?<!\w.)CCORDING +TO"
        r"|[Ii](?<!\w.)n +the +(?:words|view|opinion|eyes) +of"
        rf"|p(?:(?<={Kind.QUOTE} p)|(?<={Kind.QUOTE}, p))er"
        rf"(?= +(?:the|an?|his|her|its|their|[{CAPITALS}])\b)) +"
    ),
    Language.FR: regex(
        r"(?<![\w'-])(?P<cue>(?:selon|d'apr\u00e8s)"
        r"(?: +les +(?:mots|termes|propos|dires|paroles)(?= +d[eu']))?(?: +d[e'])?"
        r"|(?<![^\W_] )pour|aux (?:yeux|dires)(?: +d[e'])?"
        r"|(?:comme|ainsi +que) +(?:l'(?:a +|avait +)?|le +)[a-z\u00e0-\u00ff]+)(?: +|(?<=d'))",
        re.IGNORECASE,
    ),
}
_COLON = regex(
    r"(?P<speaker>[^\W\d_][^:.,;\"\ue008]{1,70}(?:, [^:.,;\"\ue008]{1,60})?)(?<! ) ?:(?= |\ue008|$)"
)
_LONG = regex(r"(?P<speaker>[^\W\d_][^:;\"\ue008]{1,200})(?<! ) ?:(?= ?\ue008)")
_VERB_FIRST = regex(rf"[\W_]{{0,3}}(?P<cue>{alternatives(VERBS_FIRST)}) (?=[\w])")
#: Words of which each source that needs no quotation beside it has some.
_HINTS = {
    Language.EN: (
        "ccording",
        "CCORDING",
        " words",
        " view",
        " opinion",
        " eyes",
        f"{Kind.QUOTE} per",
        f"{Kind.QUOTE}, per",
    ),
    Language.FR: (
        *("elon ", "ELON ", "apr\u00e8s ", "APR\u00c8S ", "our ", "OUR ", "omme ", "OMME "),
        *("insi ", "INSI ", " ces ", " yeux ", "UX YEUX ", " dires ", "UX DIRES "),
    ),
}
#: Small words within a label before a colon.
_IN_LABEL = frozenset(
    [
        "the",
        "a",
        "an",
        "la",
        "le",
        "les",
        "un",
        "une",
        "of",
        "and",
        "for",
        "to",
        "on",
        "de",
        "du",
        "des",
        "et",
        "au",
        "aux",
        "général",
        "générale",
    ]
)
#: A role and who holds it: "Former secretary of state Ana Ruiz", "Norland's minister Jan Kos".
_HOLDER = regex(
    rf"(?:(?:Former|Acting|Outgoing|New|Deputy|{CAPITAL}[\w-]*'s?)(?: [a-z]+){{0,2}} "
    rf"|{CAPITAL}[\w-]+ )?"
    r"(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Cc]hief|[Hh]ead|[Dd]irector|[Aa]mbassador|[Ee]nvoy"
    r"|[Ss]pokes(?:man|woman|person)|[Cc]hair(?:man|woman)?|[Cc]ommander|[Cc]ommissioner|[Mm]inistre"
    r"|[Pp]orte-parole|[Cc]heffe?|[Dd]irect(?:eur|rice)|[Aa]mbassad(?:eur|rice))"
    rf"(?: (?:of|for|de|du|des) (?:the |la )?[\w'-]+(?: (?:and|et) [\w'-]+)?)?"
    rf" (?=[^ ]+ [^ ]){NAME}"
)
#: With which a label does not begin.
_OPENS = regex(
    rf"(?:{alternatives(word for table in PREPOSITIONS.values() for word in table)}) ",
    re.IGNORECASE,
)
#: With which somebody goes on: "Et d'ajouter", "Et de poursuivre".
_GOES_ON = regex(r"(?:Et|Avant|Puis) (?:de |d')[a-z\u00e0-\u00ff]+(?:er|ir|re)(?!\w)")
#: Before the one whose words follow: "Attributed to the spokesman:".
_ATTRIBUTED = regex(r"(?:(?:The following )?(?:is |may be )?)?[Aa]ttribut(?:ed|able) to ")
_LONGEST_LABEL = 3
_NEAR = 80
_DASH = 8
_SIGNED = regex(rf" *-{{1,3}} *(?P<speaker>{NAME})(?=[,.;]? *$|,)")
#: The step that finds a name in brackets.
IN_BRACKETS = "name in brackets"
_BRACKETED = regex(
    rf"(?<={Kind.QUOTE})[.,]? ?\((?P<speaker>(?=[^ ,)]+ [^ ,)]){NAME}"
    rf"(?:, [^()\n{Kind.QUOTE}]{{2,80}})?)\)[.,;]?(?= |$)"
)
_FOR_WHOM = regex(rf", (?P<cue>pour qui)(?=,? {Kind.QUOTE})")
#: Behind "pour": whom something is for, who says nothing.
_FOR_ALL = frozenset(["tous", "toutes", "tout le monde", "chacun", "chacune", "cela", "tout"])
#: Behind "according to": one who was spoken of.
_HIM = regex(r"(?:him|her|lui|elle)(?= *[,.;:\ue008]| *$)")
#: A preposition with its article, as long as the article alone.
_CONTRACTED = regex(r"(?:(?P<one>du)|des)(?= )")
_LONGEST_SOURCE = 120
#: Quoted words right behind where they are to be read.
_AT_ONCE = regex(rf"[,:]? ?{Kind.QUOTE}")
#: After a quotation, the words of one who does something else by them.
_THESE_WORDS = {
    Language.EN: (regex(r"(?P<cue>[Ww]ith (?:these|those) words),? "), "se words"),
    Language.FR: (
        regex(r"(?P<cue>(?:[Pp]ar|[Ss]ur|[Aa]vec|[\u00c0\u00e0]) ces (?:mots|paroles)),? "),
        " ces ",
    ),
}


_EVERY_HINT = {each: (*_HINTS[each], *TOLD_HINTS[each]) for each in Language}


def may_name_source(text: str, sentence: Span, language: Language) -> bool:
    """Tell whether a sentence has words that may give a source without a verb of saying.

    >>> text = "According to Ana Ruiz, boats sank. No one was hurt."
    >>> may_name_source(text, Span(0, 34), Language.EN)
    True
    >>> may_name_source(text, Span(35, 51), Language.EN)
    False
    """
    first, last = sentence.start, sentence.end
    for hint in _EVERY_HINT[language]:  # a generator would take longer than the search
        if text.find(hint, first, last) >= 0:
            return True
    is_looking_back = may_look_back(text, sentence, language)
    return is_looking_back or _VERB_FIRST.match(text, first, last) is not None


#: Where what is quoted can be read, in French: "« ... », peut-on lire dans le communiqué".
_READ_IN = regex(
    rf"(?<={Kind.QUOTE})[ ,]{{1,3}}(?P<cue>(?:peut|pouvait|a)-(?:t-)?on (?:pu )?lire|lit-on"
    r"|lisait-on) (?:dans|sur) "
    r"(?:une? (?:communiqué|message|texte|déclaration|lettre|tribune) de (?=l[a']|[A-Z]))?"
)

#: Somebody who says something by an infinitive: "Et la ministre de conclure".
_NARRATED = regex(
    rf"Et (?P<who>(?:(?:le|la) |l')?[^,;:{Kind.QUOTE}]{{2,70}}?) (?P<cue>(?:de |d')"
    r"(?:ajouter|conclure|poursuivre|pr\u00e9ciser|souligner|rappeler|insister|marteler"
    r"|rench\u00e9rir|lancer|expliquer|nuancer|avertir|regretter))(?![\w-])"
)


@final
class Verbless:
    """The attributions of one sentence that have no verb of saying.

    Args:
        text: The plain text, quotations written over.
        sentence: The sentence.
        language: Its language.
    """

    def __init__(self, text: str, sentence: Span, language: Language) -> None:
        """Keep where to look."""
        self.text = text
        self.sentence = sentence
        self.language = language

    def attributions(self, *, after_quote: bool) -> Iterator[Attribution]:
        """Find all but those before a colon, in any order.

        Args:
            after_quote: Whether a quotation stands right before the sentence.
        """
        yield from self.without_marks()
        yield from self._read_in()
        yield from self._narrated()
        yield from self._signature(after_quote=after_quote)
        yield from self._bracketed()
        yield from self._for_whom()

    def without_marks(self) -> Iterator[Attribution]:
        """Find those that need no quotation beside them."""
        yield from noun_behind(self.text, self.sentence, self.language)
        if not may_name_source(self.text, self.sentence, self.language):
            return
        yield from self._according()
        yield from told_by(self.text, self.sentence, self.language)
        yield from self._verb_first()
        yield from self._these_words()

    def before_colon(self, first_verb: int) -> Iterator[Attribution]:
        """Find the name, role or clause before a colon.

        Args:
            first_verb: Where the first verb of saying stands, before which the colon must be.
        """
        start, end = self.sentence.start, self.sentence.end
        match = _COLON.match(self.text, start, end) or _LONG.match(self.text, start, end)
        if match is None or match.end() == self.sentence.end:
            return
        if first_verb < match.end() and not _HOLDER.fullmatch(match["speaker"]):
            return  # of a "secretary of state" it is none
        told = _ATTRIBUTED.match(self.text, *match.span("speaker"))
        words = Span(told.end() if told else match.start("speaker"), match.end("speaker"))
        speaker, step = words, "name before a colon"
        if told is None and (not _is_label(words.of(self.text)) or is_of(match, _LONG)):
            subject = clause_subject(
                self.text, words.start, words.end, self.language
            ) or common_subject(self.text, words.start, words.end, self.language)
            if subject is None:
                return
            speaker, step = subject, "subject of the clause"
        yield Attribution(
            Span(*match.span()), None, speaker, step, may_follow=False, may_report=False
        )

    def _signature(self, *, after_quote: bool) -> Iterator[Attribution]:
        """Find the name that signs a quotation after a dash."""
        dash = self.text.find("-", self.sentence.start, self.sentence.end)
        match = (
            None
            if dash < 0
            else _SIGNED.search(
                self.text, max(self.sentence.start, dash - _DASH), self.sentence.end
            )
        )
        if match is None:
            return
        is_after = self.text[match.start() - 1 : match.start()] == Kind.QUOTE.value
        if is_after or (after_quote and match.start() == self.sentence.start):
            speaker = Span(*match.span("speaker"))
            step = "name after a dash"
            yield Attribution(Span(*match.span()), None, speaker, step, may_report=False)

    def _bracketed(self) -> Iterator[Attribution]:
        """Find the name that stands in brackets behind a quotation of some length."""
        start, end = self.sentence.start, self.sentence.end
        if self.text.find("(", start, end) < 0:
            return
        match = _BRACKETED.search(self.text, start, end)
        if match is not None:
            speaker = Span(*match.span("speaker"))
            yield Attribution(Span(*match.span()), None, speaker, IN_BRACKETS, may_report=False)

    def _for_whom(self) -> Iterator[Attribution]:
        """Find whom a relative clause says to hold what is quoted: "Ana Ruiz, pour qui « ... »"."""
        if self.text.find("qui", self.sentence.start, self.sentence.end) < 0:
            return
        for match in _FOR_WHOM.finditer(self.text, self.sentence.start, self.sentence.end):
            first, last = max(self.sentence.start, match.start() - _NEAR), match.start()
            who = relative_antecedent(self.text, first, last, self.language)
            who = who or name_before(self.text, first, last)
            if who is not None:
                cue = Span(*match.span("cue"))
                yield Attribution(
                    Span(who.start, cue.end), cue, who, ACCORDING_TO, may_follow=False
                )

    def _verb_first(self) -> Iterator[Attribution]:
        """Find whom a sentence names after the verb that it opens with: "Said Ana Ruiz:"."""
        match = _VERB_FIRST.match(self.text, self.sentence.start, self.sentence.end)
        if match is None or self.language is not Language.EN:
            return
        subject = subject_after(self.text, match.end(), self.sentence.end, self.language)
        if subject is not None:
            cue, step = Span(*match.span("cue")), "subject after the verb"
            yield Attribution(Span(cue.start, subject.end), cue, subject, step)

    def _these_words(self) -> Iterator[Attribution]:
        """Find whose words those before "with these words" are: the subject of the clause."""
        shape, hint = _THESE_WORDS[self.language]
        if self.text.find(hint, self.sentence.start, self.sentence.end) < 0:
            return
        for match in shape.finditer(self.text, self.sentence.start, self.sentence.end):
            lead = self.text[max(self.sentence.start, match.start() - _DASH) : match.start()]
            if not lead.rstrip(" ,.-").endswith(Kind.QUOTE.value) and lead:
                continue
            end = min(self.sentence.end, match.end() + _NEAR)
            subject = clause_subject(self.text, match.end(), end, self.language)
            if subject is not None and subject.start == match.end():
                cue, step = Span(*match.span("cue")), "subject of the clause"
                yield Attribution(
                    Span(cue.start, self.sentence.end), cue, subject, step, may_report=False
                )

    def _read_in(self) -> Iterator[Attribution]:
        """Find the paper in which quoted words stand."""
        if self.language is not Language.FR:
            return
        for match in _READ_IN.finditer(self.text, self.sentence.start, self.sentence.end):
            subject = subject_after(self.text, match.end(), self.sentence.end, self.language)
            if subject is not None:
                cue = Span(*match.span("cue"))
                yield Attribution(Span(cue.start, subject.end), cue, subject, ACCORDING_TO)

    def _narrated(self) -> Iterator[Attribution]:
        """Find who goes on to say something, by a French infinitive."""
        if self.language is not Language.FR:
            return
        match = _NARRATED.match(self.text, self.sentence.start, self.sentence.end)
        if match is not None and is_nominal(self.text, Span(*match.span("who")), Language.FR):
            cue, speaker = Span(*match.span("cue")), Span(*match.span("who"))
            yield Attribution(Span(speaker.start, cue.end), cue, speaker, BEFORE_VERB)

    def _according(self) -> Iterator[Attribution]:
        shape = _ACCORDING[self.language]
        for match in shape.finditer(self.text, self.sentence.start, self.sentence.end):
            subject = self._source(match.end())
            if subject is None or self._says_nothing(match.start("cue"), subject):
                continue
            if subject.of(self.text).lower() not in _FOR_ALL:
                cue = Span(*match.span("cue"))
                yield Attribution(
                    Span(cue.start, subject.end), cue, subject, ACCORDING_TO, may_report=False
                )

    def _says_nothing(self, start: int, subject: Span) -> bool:
        """Tell whether words are of no one who says what is quoted: "according to the plan"."""
        lead = self.text[max(self.sentence.start, start - _DASH) : start].rstrip(" ,")
        if lead.endswith(Kind.QUOTE.value) or not is_silent(subject.of(self.text)):
            return False
        return _AT_ONCE.match(self.text, subject.end, self.sentence.end) is None

    def _source(self, start: int) -> Span | None:
        """Return whom words behind "according to" name; "aux yeux du" holds the article too."""
        end = self.sentence.end
        meant = _HIM.match(self.text, start, end)
        if meant is not None:
            return Span(*meant.span())
        joined = _CONTRACTED.match(self.text, start, end)
        if joined is None or self.language is not Language.FR:
            return subject_after(self.text, start, end, self.language)
        article = "le" if joined["one"] else "les"
        words = article + self.text[joined.end() : min(end, start + _LONGEST_SOURCE)]
        found = subject_after(words, 0, len(words), self.language)
        return None if found is None else Span(joined.end() + 1, start + found.end)


def _is_label(words: str) -> bool:
    """Tell whether words before a colon are a name or a role, and no sentence."""
    if _OPENS.match(words) or _GOES_ON.match(words):
        return False
    if _HOLDER.fullmatch(words):
        return True
    small = [word for word in words.replace(",", " ").split() if not word[0].isupper()]
    lower = [word for word in small if word.lower() not in _IN_LABEL]
    return not lower or len(words.split()) < _LONGEST_LABEL
