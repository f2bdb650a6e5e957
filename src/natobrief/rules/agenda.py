"""What a meeting is to talk about, as its announcement and the sentences around it say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from natobrief.model import Language
from natobrief.rules.lists import split_list
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.topic_words import DECIDE_EN, TALK, THEY_WILL_TALK_FR, WILL_EN
from natobrief.rules.wording import one_of
from natobrief.span import Span

_TALK_EN, _TALK_FR = TALK[Language.EN], TALK[Language.FR]
_THEY_EN = one_of(
    r"""
    they | (?:the|their) (?:meeting|discussions?|talks|agenda|sessions?|summit|conference)
    (?:an|the|their|its) agenda (?:that|which)
    discussions | talks | <L> | leaders | ministers | the Allies | Allies
    """
)
_LISTS = one_of(
    r"""
    include | includes | including | cover | covers | comprises? | features?
    focus on | focuses on | be devoted to
    """
)
_MATTERS = "(?:themes|topics|subjects|issues|items|questions)"
#: From a topic verb to the topics.
_TO_TOPICS = "(?: |(?=, (?:among|inter alia|in particular|notably)))"
#: Words that lead to the topics inside the announcing sentence.
_PURPOSE = {
    Language.EN: pattern(
        one_of(
            rf"""
            \b(?:in order )?to (?:also )?(?:{DECIDE_EN}|{_TALK_EN})(?:,? (?:and|or) {_TALK_EN})?
            \bfor (?:talks|discussions|consultations) (?:on|about)
            \bdevoted to | \bon the agenda ?: | \bagenda ?:
            """
        )
        + _TO_TOPICS
    ),
    Language.FR: pattern(
        rf"\b(?:pour|afin de|afin d'|en vue de|d') ?{_TALK_FR}(?: et {_TALK_FR})? ?"
    ),
}
_OF_ALLIANCE_FR = r"(?:,? (?:des pays )?(?:membres )?de (?:l')?<G>| alliés)?"
_THEY_FR = rf"(?:ils|elles|(?:les )?<L>{_OF_ALLIANCE_FR}|les ministres|les dirigeants|les Alliés)"
_WILL_DECIDE_FR = "(?:adopteront|approuveront|entérineront|avaliseront)"
#: Words that lead to the topics in a sentence of their own.
_TOPICS = {
    Language.EN: pattern(
        one_of(
            rf"""
            (?<!\w){_THEY_EN} (?:\w+ )?{WILL_EN} (?:also |then |further )?{_TALK_EN}\
                (?:,? (?:and|or) {_TALK_EN})?
            (?<!\w){_THEY_EN} (?:\w+ )?{WILL_EN} (?:also )?{DECIDE_EN}\
                (?= [^.;]{{2,160}}?(?:,|,? and) (?:to |will |also )*{_TALK_EN})
            (?<!\w){_THEY_EN} {WILL_EN} (?:also )?[a-z]+ [^.;:]{{2,120}}?(?:,|,? and) \
                (?:to |will |also )*{_TALK_EN}
            (?<!\w){_THEY_EN} (?:will |also |are |is )*{_LISTS}
            \b(?:will be|is|are) devoted to | \b(?:the )?focus (?:will be|is) on
            \b(?:the )?{_MATTERS} (?:are|will be)
            \b(?:high on|at the top of|on) (?:the|their|its) (?:list|agenda|table|programme) ?\
                (?::|are|is|will be|stand|figures?)
            , (?:which|who|and|where they) {WILL_EN} (?:also )?{_TALK_EN}
            (?<!\w)(?:representatives|ambassadors|they|<L>) (?:is|are|were) \
                (?:due|set|expected|to)(?: to)? {_TALK_EN}
            \b(?:will|are to|intend to) {_TALK_EN}(?: on)?
            \b(?:agenda|programme|topics|themes|issues|subjects|items)(?: [^.:]{{0,40}})? ?:
            \bamong (?:the|their) {_MATTERS}(?: [^.:;]{{0,40}}?)? (?:are|will be)
            \bon the agenda of [^:.;]{{1,160}}? (?:are|is|will be)
            \b{_MATTERS}(?: on the (?:agenda|table)| for discussion| to be discussed)? \
                (?:will )?(?:include|are|comprise)
            """
        )
        + _TO_TOPICS
    ),
    Language.FR: pattern(
        one_of(
            rf"""
            (?<!\w){_THEY_FR} (?:\w+ )?{THEY_WILL_TALK_FR}
            (?:permettra|sera l'occasion|donnera l'occasion)(?: (?:aux?|pour) [^,.;]{{2,40}}?)?\
                (?: (?:de |d')){_TALK_FR}
            (?<!\w)(?:au programme|au menu|thèmes|sujets)(?: [^.:]{{0,40}})? ?:
            (?<!\w)(?:ils|elles|(?:les )?<L>|les ministres) {_WILL_DECIDE_FR}\
                (?= [^.;]{{2,160}} et {THEY_WILL_TALK_FR})
            (?<!\w)(?:ils|elles|(?:les )?<L>|les ministres) \
                (?:entendent|comptent|souhaitent|doivent) {_TALK_FR}
            (?:à|l') ?l?'?ordre du jour ?(?:figurent|:|comprend|sont|prévoit)
            \b(?:les discussions|les débats|les travaux) porteront sur
            \b(?:la réunion|le sommet|la conférence|elle|il) \
                (?:sera consacrée? (?:à |aux? )|portera sur)
            """
        )
        + " ?"
    ),
}
_NO_VERB = r"(?! (?:will|would|is|are|was|were|has|have|had|said|sera|seront|est|sont|a|ont) )"
_BE_TAKEN_UP = "(?:discussed|addressed|examined|reviewed|considered|debated|taken up|tackled)"
#: Sentences that begin with topics.
_TOPICS_FIRST = {
    Language.EN: pattern(
        rf"(?P<topics>(?:{_NO_VERB}[^.;:]){{3,400}}) (?:"
        r"(?:will (?:also )?be|are|is|figures?|features?|stands?) (?:also )?(?:high |prominently )?"
        r"(?:on|at the top of) (?:the|their|its) agenda\b"
        rf"|(?:will|are to|is to) (?:also )?be {_BE_TAKEN_UP}\b(?! (?:with|by|at|in)\b))"
    ),
    Language.FR: pattern(
        rf"(?P<topics>(?:{_NO_VERB}[^.;:]){{3,400}}) (?:"
        r"figurer(?:a|ont) (?:également |aussi )?(?:à l'ordre du jour|au programme)\b"
        r"|ser(?:a|ont) (?:également |aussi )?(?:à l'ordre du jour|au programme|au menu"
        r"|abordée?s?|examinée?s?|évoquée?s?|discutée?s?)\b(?! (?:avec|par)\b))"
    ),
}
#: Before a list with bullets: what it lists.
_LEADS_TO_BULLETS = pattern(
    rf"(?:\b(?:agenda|programme|{_MATTERS}|ordre du jour|thèmes|points)\b|{_TALK_EN}|{_LISTS}"
    rf"|{_TALK_FR}|{THEY_WILL_TALK_FR}|porteront sur|suivants?)(?: [^:.;]{{0,60}})? ?:$"
)
_BULLET = re.compile(r"[-\u2013\u2014*\u2022\u25aa\u00b7\uf0b7o]\s+|[0-9]{1,2}[.)]\s+")
#: A list of times is a programme.
_TIME = pattern(r"<D>|[0-9]")
#: How many lines of a list are read.
_BULLETS = 40
_LAST = pattern(r"(?:[;,.] ?(?:and|et)?| (?:and|et))$")
#: A topic verb that goes on with the list: "... and to review X".
_SECOND_VERB = pattern(
    rf"(?:[,;]? (?:and|as well as)|[,;]) (?:to |will |then |also )*(?:{DECIDE_EN}|{_TALK_EN})"
    r"(?= (?!of\b))"
    rf"|(?:[,;]? et|[,;]) (?:de |d'|pour |à )?(?:{THEY_WILL_TALK_FR}|{_TALK_FR}) ?"
)
#: A preposition before the topics, and the same again before another.
_ON = pattern(r"\b(?:on|about|sur)(?: (?:the|la|le|les))? $|\b(?:on|about|sur) $")
_AND_ON = pattern(r",? (?:and|et) (?:on|about|sur) ")
_SHORT = 12
_ENDS_LIST = pattern(
    one_of(
        r"""
        ,? (?:when|where|while|in preparation|ahead of|with a view)\b.*$
        ,? \ue008.*$
        , (?:which|who|whose|qui|dont)\b.*$
        , selon\b.*$
        ,? (?:(?:together|jointly) with|alongside)\b.*$
        ,? and (?:to |will |also )*(?:welcome|celebrate|invite|receive|sign|launch|hear)\
            (?= (?!of\b)).*$
        ,? (?:and|while|et) (?=(?:the |les |la |le )?<L> (?:of|from|de|du|des|d')).*$
        , (?=(?:the |NATO |Allied |les |the Allied )*(?:<G>(?:'s)? )?<L>)
        ,? (?:<L>|the <L>) (?:will|are|meet).*$
        ,? (?:under the (?:chairmanship|presidency) of|chaired by|sous la présidence d).*$
        ,? with (?:the )?<O> <P> in the chair.*$
        ,? with (?:[\w-]+ ){0,4}?partners,? <C>.*$
        ,? with (?:the )?<L> (?:of|from) (?:the )?<CG>.*$
        """
    )
)
#: Between a topic verb and its topics.
_ASIDE = pattern(
    r",? ?(?:among other (?:things|issues|topics|matters)|amongst others|among others|inter alia"
    r"|in particular|notably|notamment|entre autres(?: choses)?|en particulier|également|surtout)\b"
    r",? ?(?:de |des |du |d'|sur )?"
)
_LOOSE_END = " .;:,!"
#: How many phrases of time and place are cut off the end of a topic at most.
_ADJUNCTS = 6
_TIMES = one_of(
    r"""
    times? | moment | period | juncture | context | session | meeting | days? | weeks? | months?
    years? | morning | afternoon | evening | summit
    période | séance | jours? | semaine | mois
    """
)
_TRAILING_ADJUNCT = pattern(
    one_of(
        rf"""
        ,? (?:in|at|on|during|over|ahead of|within|from|à|lors de|en|le|les|au cours de) \
            (?:(?:this|these|that|the|a|such a|their|its|cette|ce|ces|la|le|un|une) )?\
            (?:[\w-]+ ){{0,3}}{_TIMES}
        ,? (?:on |from |in |le |les |du )?<D>
        ,? (?:in|at|à) <K>(?:,? (?:in )?<C>| \(<C>\))?
        ,? (?:in|at) (?:<G> )?(?:headquarters|HQ)
        """
    )
    + "$"
)
_REPEATED = pattern(
    "(?:and |as well as )?"
    + one_of(
        rf"""
        (?:to |will |they will )?(?:{DECIDE_EN}|{_TALK_EN})(?: into| for)?_
        to look into_ | to prepare for_ | for_ | on_ | about_ | sur_ | de_ | des_ | du_
        to_ | à_ | aux?_
        """
    ).replace("_", " ")
)


def find_agenda(marked: Marked, announcing: Span, guests: frozenset[Span]) -> Iterator[Span]:
    """Find the agenda items: the purpose in the announcing sentence, topics in the others.

    Args:
        marked: The text.
        announcing: The sentence that announces the meeting.
        guests: Sentences that bring in a guest; what those speak of is the guest's purpose.
    """
    language = marked.document.language
    sentences = marked.document.sentences
    for index, sentence in enumerate(sentences):
        if sentence in guests:
            continue
        if _LEADS_TO_BULLETS.search(marked.narrative, sentence.start, sentence.end):
            yield from _bulleted(marked, sentences[index + 1 : index + 1 + _BULLETS])
            continue
        yield from _said_of(marked, sentence)
        shapes = [_TOPICS[language]]
        if sentence == announcing:
            shapes.insert(0, _PURPOSE[language])
        for shape in shapes:
            match = shape.search(marked.narrative, sentence.start, sentence.end)
            if match is not None:
                yield from items(marked, match.end(), sentence.end)
                break


def _said_of(marked: Marked, sentence: Span) -> Iterator[Span]:
    """Give the topics that a sentence begins with and then says to be on the agenda."""
    match = _TOPICS_FIRST[marked.document.language].match(
        marked.narrative, sentence.start, sentence.end
    )
    if match is not None:
        yield from items(marked, match.start("topics"), match.end("topics"))


def _bulleted(marked: Marked, lines: Sequence[Span]) -> Iterator[Span]:
    """Give the items of a list with bullets, one a line."""
    for line in lines:
        bullet = _BULLET.match(marked.document.text, line.start, line.end)
        if bullet is None or _TIME.match(marked.narrative, bullet.end(), line.end):
            return
        last = _LAST.search(marked.narrative, bullet.end(), line.end)
        item = topic(marked, bullet.end(), line.end if last is None else last.start())
        if item is not None:
            yield item


def items(marked: Marked, start: int, end: int) -> tuple[Span, ...]:
    """Split the words after a topic verb into items, without what belongs to the sentence."""
    aside = _ASIDE.match(marked.narrative, start, end)
    listed = topic(marked, start if aside is None else aside.end(), end)
    if listed is None or marked.narrative[listed.start] == Kind.QUOTE:
        return ()
    return tuple(
        _bare(marked, item)
        for part in _parts(marked, listed)
        for item in split_list(marked.narrative, part)
    )


def _parts(marked: Marked, listed: Span) -> Iterator[Span]:
    """Cut a list where another topic verb goes on with it."""
    verbs = list(_SECOND_VERB.finditer(marked.narrative, listed.start, listed.end))
    lead = _ON.search(marked.narrative, max(0, listed.start - _SHORT), listed.start)
    if lead is not None and not verbs:
        verbs = list(_AND_ON.finditer(marked.narrative, listed.start, listed.end))
    starts = [listed.start, *(verb.end() for verb in verbs)]
    ends = [*(verb.start() for verb in verbs), listed.end]
    parts = (topic(marked, start, end) for start, end in zip(starts, ends, strict=True))
    yield from (part for part in parts if part is not None)


def _bare(marked: Marked, item: Span) -> Span:
    """Cut a repeated topic verb off the front of an item ("to review ...", "for ...")."""
    lead = _REPEATED.match(marked.narrative, item.start, item.end - 1)
    return Span(item.start if lead is None else lead.end(), item.end)


def topic(marked: Marked, start: int, end: int) -> Span | None:
    """Cut words that say when or where off the end of a topic; None when nothing is left."""
    words = marked.narrative[start:end]
    ending = _ENDS_LIST.search(words)
    kept = (words[: ending.start()] if ending else words).rstrip(_LOOSE_END)
    for _ in range(_ADJUNCTS):
        kept = _TRAILING_ADJUNCT.sub("", kept).rstrip(_LOOSE_END)
    lead = len(kept) - len(kept.lstrip(" ,:"))
    return Span(start + lead, start + len(kept)) if len(kept) > lead else None
