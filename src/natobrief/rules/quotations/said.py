"""What is said in a release: by persons, offices, and those who act as one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from natobrief import reference
from natobrief.lexicon.titles import TITLE
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.quotations.adjoining import THAT
from natobrief.rules.quotations.sentence import IN_SENTENCE
from natobrief.rules.quotations.utterance import NOBODY, QuotationKind, Utterance
from natobrief.rules.quotations.utterances import FOLLOWS, Spoken
from natobrief.rules.quotations.verbless import IN_BRACKETS
from natobrief.rules.quotations.whole_cue import with_whole_cue
from natobrief.rules.quotations.words import POINTS_BACK, PRONOUNS
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

_ALLIES = regex(r"(?<!\w)Alli(?:es|ed|\u00e9s)(?!\w)")
#: What several may be, where no more is said.
ROLE_ALONE = (
    "minist(?:er|re)|pr[e\u00e9]sidente?|ambassad(?:or|eur|rice)|chancell?(?:or|ier)"
    "|spokes(?:man|woman|person)|porte-parole|commissioner|commissaire|envoy|governor"
)
#: A rank in place of the name of the one who has it: "the Admiral", "the Dutch Admiral".
RANK_ALONE = regex(
    rf"(?:(?:[Tt]he|[Ll][ea]) |[Ll]')(?:(?:{Kind.ADJECTIVE}+|[{CAPITALS}][a-z]+) (?={TITLE}))?"
    rf"(?P<rank>{TITLE}|(?i:{ROLE_ALONE})(?![\w-]))"
)
#: The same as the label of a turn, in capitals: "ADMIRAL:", "THE AMBASSADOR:".
RANK_LABEL = regex(
    rf"(?:THE |L[EA] |L')?(?P<rank>(?i:(?!mrs?\b|ms\b|mme|mlle){TITLE}|{ROLE_ALONE})(?![\w.-]))"
)
#: Words that only a clause has: pronouns that are subjects, auxiliaries, what denies.
_OF_CLAUSE = regex(
    r"(?<![\w'-])(?:I|we|you|he|she|it|they|there|who|is|are|was|were|am|be|been|has|have|had|will"
    r"|would|shall|should|can|cannot|could|must|may|might|do|does|did|not|je|nous|vous|il|elle|on"
    r"|ils|elles|qui|est|sont|\u00e9tait|sera|seront|serait|a|ont|avons|doit|doivent|peut|peuvent"
    r"|faut|ne|pas|sommes)(?![\w-])|(?<![\w'])[jJnN]'(?=\w)",
    re.IGNORECASE,
)
#: One of several who are named together, or who says what another one did.
_JOINED = regex(r" (?:and|et) ")
#: Before a verb of saying or its subject behind what was said.
_SET_OFF = regex(r", (?:(?:l'|lui )?(?:a|ont|avait|avaient) )?\Z")
#: Behind a speaker's name: the office of his own.
_OWN_OFFICE = pattern(
    r", (?:the |le |la |l')?(?:<A> |<CG>(?:'s?)? )?<O>"
    r"(?: (?:of|de|du|des) ?(?:the |la |l')?<CG>)?,?"
)
#: Behind an office: the name of who holds it.
_OWN_NAME = pattern(r"(?: (?:of|for|de|du|des) (?:the )?<CG>)?, <P>,")
#: How few words beside those of somebody else are speech, and how few are a clause.
_FEWEST = 2
_FEW_WORDS = 5
_CLOSING = regex("[ \u00a0\u202f]?[\"'\u201d\u2019\u00bb]")
#: Before words that a colon announces: the colon, then what opens a line and the quotation.
_ANNOUNCED = regex(r":\s*(?:[\u2022*-]\s*)?\W?\s?$")
#: Of whom a report tells no more than what he is: "a senior official", "un diplomate".
_UNNAMED = regex(
    r"(?<![\w-])(?:officials?|diplomats?|sources?|aides?|advis[eo]rs?|officers?|envoys?"
    r"|spokes(?:man|woman|person)|ambassadors?|responsables?|diplomates?|conseill(?:er|\u00e8re)s?"
    r"|officiers?|porte-parole|ambassad(?:eur|rice)s?)(?![\w-])"
)
#: A quotation has ended before the next one begins.
_ENDED = regex('["\u201d\u00bb].')
_DETERMINED = regex(
    r"(?<![\w'])(?:(?:the|an?|its|their|le|la|les|une?|des?|du|aux?|son|sa|leur)[ ]|[ld]') ?\W ?$",
    re.IGNORECASE,
)
#: Before an article: somebody says what something is, and does not speak of what he names so.
_JUDGED = regex(
    r"(?<!\w)(?:is|are|was|were|be|been|being|became|become|as|it|him|her|them|this|that|called|est"
    r"|sont|était|étaient|être|été|comme)$"
)
#: After quoted words: the writer's own clause explains what they name.
_EXPLAINED = regex(r" ?\W? (?:(?:that|which|who|where|qui|que|dont|où)(?!\w)|qu')")
#: "OSLO, May 5 (Quay News) - The": a city, and a day or an agency, or both.
_DATELINE = regex(
    rf"[{CAPITALS}][\w' -]{{2,30}}(?:, [{CAPITALS}][\w ]{{2,20}})?"
    r"(?:, [^()\n;:]{0,20}[0-9][^()\n;:]{0,12}"
    r"(?: ?\([^()\n]{2,40}\))?"
    r"| ?\([^()\n]{2,40}\)) ?(?:[\u2013\u2014-]|--) +(?=\S)"
)
#: Before quoted words that are the rest of its verb.
_AUXILIARY = regex(
    # "He thought they would “win”": whose thoughts these are, nobody says.
    r"(?<![\w'])(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bwho )(?<!\bwhich )"
    # "He said that for her it was “hard”": whose words these are, nobody says either.
    r"(?:will|would|must|should|could|can|may|might"
    r"|(?<!\bit )(?<!\bthat )(?<!\bthis )(?<!\bthere )(?:is|are|was|were))"
    r"(?: (?:not|never|also|always|only))? ?\W ?\Z"
)
_TERM_REACH = 40
_MOST_OF_TERM = 4
_LEAD = 12
#: How far before quoted words their speaker may stand, where no verb of saying is beside them.
_REACH = 1000
#: Steps that go by where quoted words stand: no verb of saying is said of them.
_BY_PLACE = frozenset({FOLLOWS, IN_SENTENCE})
#: Behind "according to".
_MEANT = frozenset(["him", "her", "lui"])
_SOMEBODY = (Kind.PERSON, Kind.OFFICE, Kind.LEVEL)


def find_utterances(marked: Marked) -> Iterator[Utterance]:
    """Find what is said in a release, in the order of the text.

    Yields:
        Quotations with their attribution, and that-clauses after a verb of saying whose subject
        is a person, an office, or several who act as one. Quoted clauses that the words near them
        give to nobody of that sort have no speaker.
    """
    spoken = Spoken(marked.document)
    for found in _with_fragments(spoken.utterances()):
        utterance = _without_dateline(marked, _without_loose_end(marked, found))
        speaker = utterance.speaker
        if (
            speaker is not None
            and _is_somebody(marked, speaker)
            and (
                _is_told(marked, utterance, speaker) or _goes_on(marked, spoken, utterance, speaker)
            )
        ):
            whole = with_whole_cue(marked.document, utterance)
            yield _without_apposition(marked, whole)
        elif _is_clause(marked, utterance) or _is_attributed(marked, utterance):
            whole = with_whole_cue(marked.document, utterance)
            cue = None if whole.decided_by in _BY_PLACE else whole.cue
            yield evolve(whole, speaker=None, subject=None, cue=cue, decided_by=NOBODY)


def _with_fragments(utterances: Iterable[Utterance]) -> Iterator[Utterance]:
    """Give the words that a report quotes after it: "said that it was “a busy day”"."""
    for each in utterances:
        yield each
        kind, told = QuotationKind.FRAGMENT, IN_SENTENCE
        for words in each.fragments:
            yield evolve(each, kind=kind, parts=(words,), decided_by=told, fragments=())


def _is_told(marked: Marked, utterance: Utterance, speaker: Span) -> bool:
    """Tell whether the words around a quotation, and not its place alone, say whose it is."""
    plain, first = marked.document.plain, utterance.parts[0]
    is_quoted = utterance.kind is not QuotationKind.PARAPHRASE
    if is_quoted and (
        _is_name(plain, first)
        or (utterance.decided_by == IN_BRACKETS and not _is_clause(marked, utterance))
    ):
        return False
    if utterance.decided_by not in _BY_PLACE:
        return True
    is_speech = len(first.of(plain).split()) >= _FEWEST and not _is_term(plain, first)
    if not is_speech or not _is_closed(marked, utterance.parts[-1]):
        return False
    if utterance.decided_by == IN_SENTENCE and speaker.start >= first.end:
        return _is_told_behind(marked, utterance, speaker)
    return 0 <= first.start - speaker.end <= _REACH and _is_near(marked, utterance, speaker)


def _is_near(marked: Marked, utterance: Utterance, speaker: Span) -> bool:
    """Tell whether quoted words stand so near behind somebody that they are of that one."""
    first = utterance.parts[0]
    if utterance.decided_by == IN_SENTENCE:
        start = _start_of_report(marked, utterance)
        return _is_alone(marked, speaker, first, start) or _is_predicate(marked, utterance)
    lead = marked.document.text[speaker.end : first.start]
    goes_on = "\n" not in lead and _ENDED.search(lead) is not None
    return goes_on or _ANNOUNCED.search(lead) is not None


def _is_told_behind(marked: Marked, utterance: Utterance, speaker: Span) -> bool:
    """Tell whether a sentence with quoted words is told by the one named behind its last comma.

    "The talks were “a hard day's work” for all, said Ana Ruiz": nobody else is named in it.
    """
    first, plain = utterance.parts[0], marked.document.plain
    begin = max(first.end, min((utterance.cue or speaker).start, speaker.start))
    # The sentence may be that of the last part, which goes on behind the speaker.
    told = Span(min(utterance.sentence.start, first.start), begin)
    is_set_off = _SET_OFF.search(plain, max(first.end, begin - _LEAD), begin) is not None
    is_near = len(told) <= _REACH
    return is_near and is_set_off and not marked.marks.inside(told, Kind.PERSON, Kind.OFFICE)


def _without_dateline(marked: Marked, utterance: Utterance) -> Utterance:
    """Take no city, day and agency with which a report opens for words that somebody said."""
    first, *rest = utterance.parts
    opening = _DATELINE.match(marked.document.plain, first.start, first.end)
    if utterance.kind is not QuotationKind.PARAPHRASE or opening is None:
        return utterance
    return evolve(utterance, parts=(Span(opening.end(), first.end), *rest))


def _without_loose_end(marked: Marked, utterance: Utterance) -> Utterance:
    """Take no paragraph whose quotation nobody closes for the rest of one that is closed."""
    parts = utterance.parts
    is_loose = (
        utterance.decided_by in {FOLLOWS, NOBODY}
        and len(parts) > 1
        and not _is_closed(marked, parts[-1])
        and _is_closed(marked, parts[-2])
    )
    return evolve(utterance, parts=parts[:-1]) if is_loose else utterance


def _goes_on(marked: Marked, spoken: Spoken, utterance: Utterance, speaker: Span) -> bool:
    """Tell whether the sentence before says that somebody said something, and names nobody else.

    Words that stand alone after it are those of the same one.
    """
    first, last = utterance.parts[0], utterance.parts[-1]
    is_speech = len(first.of(marked.document.plain).split()) >= _FEWEST
    if utterance.decided_by != FOLLOWS or not (is_speech and _is_closed(marked, last)):
        return False
    index = marked.document.sentence_at(first.start) - 1
    if spoken.named_at.get(index, [])[-1:] != [speaker]:
        return False
    persons = marked.marks.inside(marked.document.sentences[index], Kind.PERSON)
    return all(each.span.overlaps(speaker) for each in persons)


def _is_alone(marked: Marked, speaker: Span, first: Span, start: int) -> bool:
    """Tell whether nobody else is named before quoted words who may have said them as well."""
    own = _OWN_OFFICE.match(marked.inner, speaker.end, first.start)
    if own is None and marked.marks.inside(speaker, Kind.OFFICE):
        own = _OWN_NAME.match(marked.inner, speaker.end, first.start)
    start = max(start, speaker.end if own is None else own.end())
    others = marked.marks.inside(Span(start, first.start), Kind.PERSON, Kind.OFFICE)
    words = marked.document.plain[max(0, speaker.start - _LEAD) : speaker.end]
    return not others and _JOINED.search(words) is None


def _start_of_report(marked: Marked, utterance: Utterance) -> int:
    """Return where begins what somebody said "that": who is named before it did not say it."""
    first, cue = utterance.parts[0], utterance.cue
    if cue is None or cue.end > first.start:
        return 0
    that = THAT[marked.document.language].match(marked.document.plain, cue.end, first.start)
    return 0 if that is None else that.end()


def _is_predicate(marked: Marked, utterance: Utterance) -> bool:
    """Tell whether quoted words end a clause that somebody said, whoever its subject is.

    "She said the plan of Minister Till Berg would “change everything”."
    """
    first, cue, speaker = utterance.parts[0], utterance.cue, utterance.speaker
    if cue is None or speaker is None or speaker.end > cue.start:
        return False
    # "She and Ana Ruiz said it was": neither alone is the speaker.
    if _JOINED.search(marked.document.plain, max(0, speaker.start - _LEAD), speaker.end):
        return False
    return _AUXILIARY.search(marked.document.plain, cue.end, first.start) is not None


def _is_clause(marked: Marked, utterance: Utterance) -> bool:
    """Tell whether quoted words are a clause, and so speech though nobody is said to speak."""
    if utterance.kind is QuotationKind.PARAPHRASE or not _is_closed(marked, utterance.parts[-1]):
        return False
    said = utterance.parts[0].of(marked.document.plain)
    return len(said.split()) >= _FEW_WORDS and _OF_CLAUSE.search(said) is not None


def _is_attributed(marked: Marked, utterance: Utterance) -> bool:
    """Tell whether words are all quoted, with who says them: speech, though nobody knows whose."""
    plain = marked.document.plain
    if None in {utterance.cue, utterance.speaker} or _is_name(plain, utterance.parts[0]):
        return False
    return utterance.kind is QuotationKind.WHOLE or _is_of_unnamed(marked, utterance)


def _is_of_unnamed(marked: Marked, utterance: Utterance) -> bool:
    """Tell whether several quoted words in a sentence are those of one told by what he is alone."""
    plain, first = marked.document.plain, utterance.parts[0]
    if utterance.kind is not QuotationKind.FRAGMENT or utterance.speaker is None:
        return False
    is_speech = len(first.of(plain).split()) >= _FEWEST and not _is_term(plain, first)
    return is_speech and _UNNAMED.search(utterance.speaker.of(plain)) is not None


def _is_closed(marked: Marked, part: Span) -> bool:
    """Tell whether a mark closes a quotation: one left open may go on."""
    return _CLOSING.match(marked.document.text, part.end) is not None


def _is_name(plain: str, said: Span) -> bool:
    """Tell whether an article and a capital make quoted words the name of a thing."""
    words = said.of(plain)
    is_noun = words[0].isupper() and words[-1] not in ".,!?" and not _OF_CLAUSE.search(words)
    return (
        is_noun and _DETERMINED.search(plain[max(0, said.start - _LEAD) : said.start]) is not None
    )


def _is_term(plain: str, said: Span) -> bool:
    """Tell whether quoted words name something that the writer's words go on to explain."""
    words = said.of(plain)
    if len(words.split()) > _MOST_OF_TERM or words[-1] in ".,!?" or _OF_CLAUSE.search(words):
        return False
    before = plain[max(0, said.start - _TERM_REACH) : said.start]
    article = _DETERMINED.search(before)
    if article is None or _JUDGED.search(before[: article.start()].rstrip(" ")):
        return False
    return _EXPLAINED.match(plain, said.end) is not None


_ARTICLE = regex(r"(?:the|le|la) +|l'", re.IGNORECASE)


def _without_apposition(marked: Marked, utterance: Utterance) -> Utterance:
    """Take no name or office right after the speaker for the subject of the quoted words."""
    subject = utterance.subject
    if subject is None or utterance.speaker is None or utterance.speaker.end > subject.start:
        return utterance
    between = marked.document.plain[utterance.speaker.end : subject.start]
    article = _ARTICLE.match(marked.document.plain, subject.start)
    mark = marked.marks.at(subject.start if article is None else article.end())
    is_apposed = mark is not None and mark.kind in {Kind.PERSON, Kind.OFFICE}
    return evolve(utterance, subject=None) if is_apposed and between == ", " else utterance


def _is_somebody(marked: Marked, speaker: Span) -> bool:
    words = speaker.of(marked.document.plain)
    if words.lower() in _MEANT or POINTS_BACK.fullmatch(words):
        return True
    if words.lower() in PRONOUNS[marked.document.language]:
        return words.lower() not in {"i", "we", "it", "you", "on", "nous", "je"}
    if RANK_ALONE.fullmatch(words):
        return True
    if marked.marks.inside(speaker, *_SOMEBODY) or _ALLIES.search(words):
        return True
    if _UNNAMED.search(words):
        return True
    # News name those whom everybody knows by the family name alone.
    return words[:1].isupper() and words.casefold() in reference.family_names()


def read_rank(words: str) -> re.Match[str] | None:
    """Read words that are a rank alone, with its article or, as a label, in capitals.

    >>> [read_rank(words) is not None for words in ("the Admiral", "ADMIRAL", "Admiral")]
    [True, True, False]
    """
    label = RANK_LABEL.fullmatch(words) if words.isupper() else None
    return label or RANK_ALONE.fullmatch(words)
