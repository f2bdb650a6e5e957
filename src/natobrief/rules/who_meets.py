"""The subject of a clause of meeting: "President X of Norway and Prime Minister Y will hold talks".

One scan, whatever the words: from the verb back over what helps it ("are also due to"), then over
mentions and the words that join them, up to a word that is neither. Of several who are named so
each comes; who is named alone comes where he goes somewhere, or meets one who is named behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, final

from attrs import frozen

from natobrief.lexicon.titles import word_set
from natobrief.rules.marks import Kind, pattern
from natobrief.span import Span
from natobrief.text.regex import regex
from natobrief.text.sieve import Sieve

_TALKS: Final = (
    r"(?:talks|meetings?|consultations|negotiations|discussions?|conversations?|calls?"
    r"|exchanges?(?: of views)?|dialogue|summit|lunch|luncheon|dinner|breakfast|debate"
    r"|sessions?|press conference)"
)
#: What several do together, or one with another.
_MEET = pattern(
    r"(?P<verb>\b(?:met|meets?|meeting|gather(?:s|ed)?|conven(?:e|ed)|confer(?:s|red)?"
    r"|c[oa]me together|sat down|sit down|exchanged? views|talked|spoke|speaks?|discuss(?:ed)?"
    r"|reviewed|consulted"
    r"|(?:held|hold|holds|holding|have|had|having) "
    rf"(?:(?!<)[\w-]+ ){{0,5}}?{_TALKS})\b)"
)
#: What one does who goes to see others.
_GO = pattern(
    r"(?P<verb>\b(?:visit(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)? to"
    r"|arriv(?:e|es|ed|ing) (?:in|at)"
    r"|(?:pays?|paid|makes?|made|begins?|began|starts?|started|concludes?|concluded) "
    r"(?:an? |his |her |their )(?:[\w-]+ ){0,3}?(?:visit|trip)(?= (?:to|in))"
    r"|(?:is|was|be) (?:on an? (?:[\w-]+ ){0,2}?(?:visit|trip)(?= (?:to|in))|in(?= <K>)))\b)"
)
#: What one does who has others come to see him.
_RECEIVE = pattern(r"(?P<verb>\b(?:receiv|welcom)(?:e|es|ed|ing)\b|\bhost(?:s|ed|ing)?\b)")
_THERE = (
    r"(?:,? (?:(?:on |in |at |here in |to )?(?:<D>|<K>(?:,? (?:the )?<C>)?)"
    r"|today|yesterday|tomorrow|again|separately|bilaterally|briefly|virtually|online|there"
    r"|by (?:tele)?phone),?)"
)
#: Behind words of meeting: with whom.
_WHOM = pattern(
    rf"{_THERE}{{0,4}}(?: with| to)? (?P<whom>(?:the |his |her |their |its )?(?:<AC>(?:'s?)? )?"
    r"(?:<O>|<P>|<L>|counterparts?\b|colleagues?\b)(?!\w|'s))"
)
#: Behind words of meeting: where or when.
_WHERE = pattern(_THERE)
#: Mentions whole, words, and any other sign.
_TOKEN = regex(r"([\ue000-\ue009])\1*|[^\W\ue000-\ue009]+(?:['-][^\W\ue000-\ue009]+)*\.?|[^\s\w]")
#: What stands between a subject and its verb.
_HELPS = frozenset({",", Kind.DATE.value, Kind.CAPITAL.value}) | word_set(
    "will shall are is was were have has had be been to due set scheduled expected planned planning"
    " going also then later today yesterday tomorrow both jointly virtually first again on in at"
    " earlier recently thus then now afterwards separately together"
)
_NO_PARTY: Final = (Kind.DATE, Kind.QUOTE, Kind.BODY, Kind.CAPITAL)
#: What joins mentions into a noun phrase, and they themselves.
_JOINS = frozenset({*",()&'", *(kind.value for kind in Kind if kind not in _NO_PARTY)}) | word_set(
    "the of from and his her their its both mr mr. ms ms. mrs mrs. dr dr. h.e. new visiting acting"
    " deputy newly elected appointed counterpart counterparts colleague colleagues for as well"
    " together with along respectively republic kingdom state federal islamic representative"
    " representatives delegation delegations officials ministers leaders foreign defence defense"
    " prime minister president governments s h. e."
)
#: Who meets or goes.
_HEADS: Final = frozenset({Kind.PERSON.value, Kind.OFFICE.value, Kind.LEVEL.value})
_STATES: Final = frozenset({Kind.COUNTRY.value, Kind.ADJECTIVE.value})
_ALIKE = word_set("counterpart counterparts colleague colleagues delegation delegations")
_WITH_OTHERS = word_set("and with well along")
#: Before a noun phrase that is no subject: what it hangs on.
_HANGING = word_set(
    "in at to on by for with between among against about of from into over after before under"
    " without not neither nor former ex- than despite including like unlike"
)
_AT_HEAD = word_set("of from for with and as well along together")
_REACH: Final = 400
#: What countries do that are named without those who meet for them.
_OF_STATES = pattern(r"(?:met|meet|meets|gather|conven|h[eo]ld)")
#: What is told of talks, and not that they are held: at all, or without a word of where or when.
_TOLD = pattern(r"(?:discuss|review)")
_TALKED = pattern(r"(?:exchange|talked|sp[eo][ak]|consult)")


@final
@frozen
class WhoMeets:
    """Those who meet or go, and the verb that says so."""

    subject: Span
    match: re.Match[str]
    #: Whether several do together, each named.
    is_several: bool
    #: Whether one of them at least is called by his office or his name.
    is_held: bool
    #: Where those are named whom they meet; None where nobody is.
    whom: int | None
    #: Whether the verb says that they meet, and not where they go, or what they talked about.
    is_meeting: bool

    @property
    def verb(self) -> Span:
        """The words of meeting or going."""
        return Span(*self.match.span())


def find_who_meets(sieve: Sieve, sentence: Span) -> Iterator[WhoMeets]:
    """Find those of whom a sentence says that they meet, or that they go to see others.

    >>> norway, ida = "\ue000", "\ue006"
    >>> words = f"{ida} of {norway} and {ida} will meet."
    >>> [each.is_several for each in find_who_meets(Sieve(words), Span(0, len(words)))]
    [True]
    """
    for shape in (_MEET, _GO, _RECEIVE):
        for match in sieve.finditer(shape, sentence.start, sentence.end):
            run = _subject(sieve.text, sentence.start, match)
            whom = _WHOM.match(sieve.text, match.end(), sentence.end)
            if whom is not None and shape is _RECEIVE and Kind.LEVEL.value in whom["whom"]:
                whom = None
            is_with = whom is not None
            is_several, is_held = _is_several(run), _holds(run, _HEADS)
            is_enough = is_held or (is_several and _OF_STATES.match(match[0]) is not None)
            if is_enough and (is_with or shape is _GO or (is_several and shape is _MEET)):
                yield WhoMeets(
                    Span(run[0].start(), run[-1].end()),
                    match,
                    is_several and shape is _MEET,
                    is_held,
                    None if whom is None or shape is _GO else whom.start("whom"),
                    shape is not _GO and _is_meeting(sieve.text, match, is_with=is_with),
                )


def _is_meeting(text: str, match: re.Match[str], *, is_with: bool) -> bool:
    """Tell whether words say that some meet, and not only what they talked about."""
    if _TOLD.match(match[0]):
        return False
    return is_with or not _TALKED.match(match[0]) or _WHERE.match(text, match.end()) is not None


def _subject(text: str, start: int, verb: re.Match[str]) -> list[re.Match[str]]:
    """Return the words of the noun phrase before a verb."""
    start = max(start, verb.start() - _REACH)
    tokens = [*_TOKEN.finditer(text, start, verb.start())]
    while tokens and _word(tokens[-1]) in _HELPS:
        tokens.pop()
    first = len(tokens)
    while first and _word(tokens[first - 1]) in _JOINS:
        first -= 1
    before = _word(tokens[first - 1]) if first else ""
    return _trimmed(tokens[first:], before)


def _word(token: re.Match[str]) -> str:
    """Return a word in small letters; a mention is one letter."""
    return token[1] or token[0].lower()


def _trimmed(run: list[re.Match[str]], before: str) -> list[re.Match[str]]:
    """Leave out what hangs on other words, up to a comma: "In Norway, the ministers of" ..."""
    while run and (before in _HANGING or _word(run[0]) in _AT_HEAD):
        commas = (index for index, token in enumerate(run) if token[0] == ",")
        run, before = run[next(commas, len(run)) + 1 :], ""
    return run


def _holds(run: list[re.Match[str]], kinds: frozenset[str]) -> bool:
    return any(_word(token) in kinds for token in run)


def _is_several(run: list[re.Match[str]]) -> bool:
    """Tell whether those named are joined by "and" or "with"."""
    joins = [index for index, token in enumerate(run) if _word(token) in _WITH_OTHERS]
    if not joins:
        return False
    named = _HEADS | _STATES | _ALIKE
    return _holds(run[: joins[-1]], named) and _holds(run[joins[-1] :], named)
