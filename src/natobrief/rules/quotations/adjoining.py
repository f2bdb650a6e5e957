"""Quotations beside an attribution: the one before it, the one it leads to, those that follow."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from natobrief.model import Language
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.quotations.attribution import BEFORE_VERB, Attribution
from natobrief.rules.quotations.words import LEAD_INS
from natobrief.span import Span
from natobrief.text.quotes import Quoted
from natobrief.text.regex import regex

#: A full stop that ends no sentence: "Mr. Lind", "the U.N. envoy".
_SHORTENED = r"\b(?:[A-Z]|Mr|Ms|Dr|Lt|St|Mrs|Gen|Adm|Sen|Rep|Gov|Col)\."
#: What opens a that-clause.
THAT = {
    Language.EN: regex(
        rf"(?P<between>(?:[^.;:{Kind.QUOTE}]|{_SHORTENED}){{0,80}}?) +that,? +"
        rf"(?=[\w\"'{Kind.QUOTE}])"
    ),
    Language.FR: regex(
        rf"(?P<between>[^.;:{Kind.QUOTE}]{{0,60}}?) +(?:que,? +|qu')(?=[\w\"'{Kind.QUOTE}])"
    ),
}
_ADVERBIAL = (
    r"of|on|in|at|about|to|before|during|after|ahead of|this|last|earlier|later|today|yesterday|"
    r"from|for|with|as|when|by|via|while|\w{3,20}ly|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|"
    r"sur|\u00e0|aux?|en|lors|dans|le|la|ce|cette|hier|apr\u00e8s|avant|\u00e0 propos"
)
#: Words that only say when, where or to whom.
BETWEEN = regex(rf"(?:,? *(?:{_ADVERBIAL})\b[^;:{Kind.QUOTE}]{{0,110}})?,?", re.IGNORECASE)
_TOLD = regex(r" [^;:,\ue008]{1,60},?")
_TOLD_VERBS = regex(r"(?:tell|told|remind|assur|inform|ask|warn|advis|answer)", re.IGNORECASE)
_LISTENER = regex(r" (?!(?:that|if|whether|to|how|what|why) )[^,;:.\ue008]{2,60}\.?")
_ASKING = regex(
    r"(?:urg|ask|call|invit|encourag|exhort|press|implor|remind|warn|advis|instruct|appeal|challeng|"
    r"request|t[eo]l|appel|pri|demand|somm|conseill|engag)",
    re.IGNORECASE,
)
#: Who is asked.
_ASKED = regex(r"(?: (?:on|upon|for))? [^;:,\ue008]{1,60}")
_INFINITIVE = {
    Language.EN: regex(r"(?:not )?to [a-z]"),
    Language.FR: regex(r"(?:\u00e0 (?:ne )?|de (?:ne )?|d')[a-z\u00e0-\u00ff]+(?:er|ir|re)\b"),
}
#: Of what somebody says what it is, up to the words for it: "called the plan “a waste”".
_NAMING = {
    Language.EN: regex(
        r"(?:(?:call|dub|brand|label|term|deem)(?:s|ed|bed|led|ing|bing|ling)?(?P<bare>)"
        r"|(?:describ|hail|characteri[sz]|denounc|dismiss|condemn|portray|prais|welcom)"
        r"(?:es?|s|ed|ing)?)"
        rf" (?P<what>(?!(?:on|upon|for|out|in|to|that)\b)[^,;:.(){Kind.QUOTE}]{{1,80}}?)"
        r"(?(bare)| as)(?: an?| the| his| her| their)?"
    ),
    Language.FR: regex(
        r"(?:qualifi|trait|accus)(?:e|es|ent|ait|aient|\u00e9e?s?|ant)"
        rf"(?: (?P<what>[^,;:.(){Kind.QUOTE}]{{1,80}}?))?(?: d'(?: ?une?)?| de| comme(?: une?)?)"
    ),
}
_NOUN_PHRASE = regex(
    r"(?:(?:the|these|those|this|that|all|both|its|their|his|her|our|ces|cet|cette|ce|les|le|la|leurs?)"
    r"(?![\w])|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_VERB_CLAUSE = regex(
    r"\b(?:will|would|is|are|was|were|has|have|had|can|could|must|should|may|might)\b",
    re.IGNORECASE,
)
_PURPOSE = regex(rf"(?:pour [a-z\u00e9]+ |to \w+ )(?P<np>[^,.;:{Kind.QUOTE}]{{3,80}}), *$")
_JOINT_AT_END = regex(
    r"(?:,? +(?:and|(?<!\bun )(?<!\ble )(?<!\bce )but|while|et|mais|puis)(?: +(?:a|ont|avait))?"
    r"|,? +(?:tandis|alors) +qu(?:e|'))$"
)
#: Before who says what stands before it: "“...”, as X put it".
_AS_AT_END = regex(rf"(?<={Kind.QUOTE}),? (?:as|comme) $")
#: Between two quotations of the same one.
_JOINS = regex(r",? ?(?:(?:and|but|et|mais) )?")
#: Between quoted words and the name of whose they are: "“...”, Assembly President, Ana Ruiz said".
_ROLE_AT_END = regex(
    rf"(?<={Kind.QUOTE}), (?:[Tt]he |[Aa]n? )?(?:[A-Z][\w'-]* ){{0,4}}"
    r"(?i:president|minister|chair(?:man|woman|person)?|secretary(?:[ -]general)?|spokes\w+"
    r"|director|head|commander|ambassador|envoy|chief)(?: of [\w' -]{2,40})?, $"
)
_IT = frozenset(["it", "this", "that", "him", "her", "them", "these", "those", "us", "me"])
_WORD = regex(r"\w")
_EDGES = " ,;:.-"
_LONGEST_SUBJECT = 120
_LONGEST_ASIDE = 160


class Adjoining:
    """The quotations of one sentence, and how they stand to the words around them.

    Args:
        text: The plain text, quotations written over.
        plain: The plain text as it is.
        span: The sentence.
        language: The language.
        quotes: The quotations in it, in order.
        before: A quotation right before it that nobody has been given yet.
    """

    def __init__(  # noqa: PLR0913 - what a sentence consists of
        self,
        text: str,
        span: Span,
        *,
        plain: str,
        language: Language,
        quotes: Sequence[Mark],
        before: Quoted | None,
    ) -> None:
        """Keep what the sentence quotes."""
        self.text = text
        self.plain = plain
        self.span = span
        self.language = language
        self.quotes: list[Quoted] = [
            mark.value for mark in quotes if isinstance(mark.value, Quoted)
        ]
        self._starts = [quoted.whole.start for quoted in self.quotes]
        self.before = before
        #: Those who speak in it, in order.
        self.attributions: list[Attribution] = []
        self.used: set[int] = set()

    def _ending_at(self, each: Attribution, start: int) -> Quoted | None:
        """Return the quotation that ends right before an attribution."""
        first = max(start, self.span.start)
        lead = _AS_AT_END.sub("", self.text[first : each.span.start])
        lead = _ROLE_AT_END.sub("", lead).rstrip(" ,.-")
        at = bisect_left(self._starts, first + len(lead)) - 1
        if at >= 0 and self.quotes[at].whole.end == first + len(lead) and self._starts[at] >= first:
            return None if self._starts[at] in self.used else self.quotes[at]
        if lead or first != self.span.start or self.before is None:
            return None
        rest = self.text[each.span.end : self.span.end]
        is_whole = _WORD.search(rest) is None or rest.lstrip()[:1] in {",", Kind.QUOTE.value}
        is_whole = is_whole or BETWEEN.fullmatch(rest.rstrip(" .")) is not None
        return self.before if is_whole or self.is_to_somebody(each, rest) else None

    def is_to_somebody(self, each: Attribution, rest: str) -> bool:
        """Tell whether words after an attribution are to whom it was said: "asked the envoy"."""
        verb = _TOLD_VERBS.match(self.text, (each.cue or each.span).start)
        return verb is not None and _LISTENER.fullmatch(rest) is not None

    def _first_quote(self, start: int, end: int) -> Quoted | None:
        at = bisect_left(self._starts, start)
        return self.quotes[at] if at < len(self.quotes) and self._starts[at] < end else None

    def _beginning_at(self, each: Attribution, end: int) -> tuple[Quoted, Span | None] | None:
        """Return the quotation that an attribution leads to, and its subject outside the marks."""
        start = each.span.end
        quoted = self._first_quote(start, end)
        if quoted is None or quoted.whole.start in self.used:
            return None
        named = self.named_by(each, quoted)
        return self._introduced(each, quoted, end) if named is None else (quoted, _object(named))

    def _introduced(
        self, each: Attribution, quoted: Quoted, end: int
    ) -> tuple[Quoted, Span | None] | None:
        """Return a quotation that words introduce, with its subject where it has one."""
        start = each.span.end
        between = self.text[start : quoted.whole.start].rstrip(" ").removesuffix(":").rstrip(" ,")
        that = THAT[self.language].match(self.text, start, quoted.whole.start)
        is_led = that is None and between.endswith((" that", " que", " qu'"))
        if is_led or self._leads_to(each, between, quoted) or self._is_asked(each, between, quoted):
            return quoted, None
        if that is None and self.text[start : start + 1] != ",":
            return None
        if _WORD.search(self.text[quoted.whole.end : end].replace(Kind.QUOTE.value, "")):
            return None
        if that is None and self.text[start : quoted.whole.start].rstrip().endswith(","):
            return quoted, None
        if (
            that is not None
            and that["between"]
            and _NOUN_PHRASE.match(self.text, that.end()) is None
        ):
            # "Que" of a noun: "apprécier les efforts que déploie ce pays".
            return quoted, None
        return self._with_subject(quoted, start + 1 if that is None else that.end())

    def _leads_to(self, each: Attribution, between: str, quoted: Quoted) -> bool:
        """Tell whether words before a quotation only say when, where or to whom."""
        if not between:
            return True
        ending = self.text[max(0, quoted.whole.start - 3) : quoted.whole.start].strip()
        is_set_off = ending[-1:] in {",", ":"}
        if BETWEEN.fullmatch(between) and (is_set_off or len(between.split()) <= 4):  # noqa: PLR2004
            return True
        return bool(
            each.cue is not None
            and _TOLD_VERBS.search(each.cue.of(self.text))
            and _TOLD.fullmatch(between)
            and " that" not in between
            and not _VERB_CLAUSE.search(between)
        )

    def named_by(self, each: Attribution, quoted: Quoted) -> re.Match[str] | None:
        """Find the words of which somebody says what they are: "called the plan “a waste”"."""
        if each.cue is None or each.decided_by != BEFORE_VERB or self._is_told_of(each):
            return None
        verb = each.cue.start + self.text[each.cue.start : each.span.end].rfind(" ") + 1
        lead = self.text[verb : quoted.whole.start]
        end = verb + len(lead.rstrip(" "))
        match = _NAMING[self.language].fullmatch(self.text, verb, end)
        has_verb = match is not None and _VERB_CLAUSE.search(match["what"] or "") is not None
        return None if has_verb else match

    def _is_told_of(self, each: Attribution) -> bool:
        """Tell whether an attribution is part of what another one reports: "X said Y called"."""
        at = bisect_left(self.attributions, each.span.start, key=_begin)
        before = next(
            (one for one in reversed(self.attributions[:at][-2:]) if _is_before(one, each)), None
        )
        if before is None or not before.may_report:
            return False
        return Kind.QUOTE.value not in self.text[before.span.end : each.span.start]

    def _is_asked(self, each: Attribution, between: str, quoted: Quoted) -> bool:
        """Tell whether quoted words are what somebody is asked to do: "urged X “to act”"."""
        return (
            each.cue is not None
            and _ASKING.match(self.text, each.cue.start) is not None
            and self.is_infinitive(quoted)
            and _ASKED.fullmatch(between) is not None
        )

    def is_infinitive(self, quoted: Quoted) -> bool:
        """Tell whether quoted words begin with an infinitive, and are part of a sentence."""
        return _INFINITIVE[self.language].match(self.plain, quoted.inner.start) is not None

    def _resumed(self, each: Attribution, end: int) -> Quoted | None:
        """Return the quotation that goes on after words about the speaker, between commas."""
        quoted = self._first_quote(each.span.end, end)
        if quoted is None or quoted.whole.start in self.used:
            return None
        aside = self.text[each.span.end : quoted.whole.start].rstrip()
        is_aside = aside.startswith(",") and aside.endswith((",", ":"))
        return quoted if is_aside and len(aside) <= _LONGEST_ASIDE else None

    def _with_subject(self, quoted: Quoted, first: int) -> tuple[Quoted, Span | None] | None:
        subject = stripped(self.text, first, quoted.whole.start)
        if subject is None:
            return quoted, None
        if len(subject) > _LONGEST_SUBJECT or _VERB_CLAUSE.search(subject.of(self.text)):
            # What a colon sets off are the words themselves, whatever is reported in front.
            is_set_off = self.text[first : quoted.whole.start].rstrip().endswith(":")
            return (quoted, None) if is_set_off else None
        return quoted, subject

    def _subject_around(self, each: Attribution, start: int) -> Span | None:
        """Return the subject that an attribution cuts off: "These countries, X noted, ..."."""
        if each.must_lead or self.text[each.span.end : each.span.end + 1] != ",":
            return None
        lead = self.text[start : each.span.start].rstrip()
        subject = stripped(self.text, start, each.span.start) if lead.endswith(",") else None
        if subject is None or _VERB_CLAUSE.search(subject.of(self.text)):
            return None
        if subject.of(self.text).lower() in LEAD_INS[self.language]:
            return None
        return subject if _NOUN_PHRASE.match(subject.of(self.text)) else None

    def _subject_before(self, quoted: Quoted, start: int) -> Span | None:
        """Return a short noun phrase set off by a comma, which quoted words describe."""
        match = _PURPOSE.search(self.text[start : quoted.whole.start])
        return Span(start + match.start("np"), start + match.end("np")) if match else None

    def _joined_before(self, last: Quoted, start: int) -> list[Quoted]:
        """Return quotations with which a sentence opens, joined to one: "“A” and “B”, she said"."""
        found: list[Quoted] = []
        end = last.whole.start
        for at in range(bisect_left(self._starts, end) - 1, -1, -1):
            quoted = self.quotes[at]
            is_free = quoted.whole.start >= start and quoted.whole.start not in self.used
            if not is_free or not _JOINS.fullmatch(self.text, quoted.whole.end, end):
                break
            found.insert(0, quoted)
            end = quoted.whole.start
        return [] if _WORD.search(self.text, start, end) else found

    def _further(self, first: Quoted, end: int) -> list[Quoted]:
        """Return quotations that follow at once, such as the next part after an ellipsis."""
        found: list[Quoted] = []
        position = first.whole.end
        for at in range(bisect_left(self._starts, position), len(self.quotes)):
            quoted = self.quotes[at]
            if quoted.whole.start >= end or self.text[position : quoted.whole.start].strip():
                break
            found.append(quoted)
            position = quoted.whole.end
        return found


def _begin(each: Attribution) -> int:
    return each.span.start


def _is_before(one: Attribution, each: Attribution) -> bool:
    return one.span.end <= each.span.start


def _object(named: re.Match[str]) -> Span | None:
    """Return what words say something of, unless it is a pronoun."""
    what = named["what"]
    return None if what is None or what.lower() in _IT else Span(*named.span("what"))


def stripped(text: str, start: int, end: int) -> Span | None:
    """Return a stretch without punctuation and joining words at its ends."""
    words = text[start:end]
    kept = words.strip(_EDGES)
    if not kept:
        return None
    first = start + len(words) - len(words.lstrip(_EDGES))
    trimmed = _JOINT_AT_END.sub("", kept)
    return Span(first, first + len(trimmed)) if trimmed else None
