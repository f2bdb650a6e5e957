"""What a meeting is to talk about, as its announcement and the sentences around it say."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Language
from natobrief.rules.lists import split_list
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span

_TOPIC_VERB_EN = (
    r"(?:address|discuss|consider|review|examine|debate|assess|take stock of|tackle|"
    r"(?:exchange|share) views on|focus on|talk about|look at|concentrate on|deal with|consult on|"
    r"decide on|go over|take up|look into|look back at|prepare for|centre on|center on|revolve around|meet on|cover|explore|reflect on|hear about|speak about|turn to|"
    r"prepare|discuss progress on|set out|hold (?:talks|discussions|consultations) (?:on|about)|consult about)"
)
_TOPIC_VERB_FR = (
    r"(?:examiner|discuter (?:de |des |du |d')?|\u00e9voquer|aborder|faire le point (?:sur|de)|d\u00e9battre (?:de |des |du |d')?|"
    r"se pencher sur|traiter (?:de |des |du |d')?|parler (?:de |des |du |d')?|s'entretenir (?:de |des |du |d')?|"
    r"passer en revue|\u00e9tudier|se concerter (?:sur|au sujet de)|pr\u00e9parer|consacr\u00e9e? (?:\u00e0|aux?))"
)
_TOPIC_FUTURE_FR = (
    r"(?:examineront|discuteront (?:de |des |du |d')?|\u00e9voqueront|aborderont|feront le point sur|d\u00e9battront (?:de |des |du |d')?|"
    r"se pencheront sur|traiteront (?:de |des |du |d')?|parleront (?:de |des |du |d')?|s'entretiendront (?:de |des |du |d')?|"
    r"passeront en revue|\u00e9tudieront|se concerteront sur|auront un \u00e9change de vues sur)"
)
_MODAL = r"(?:will|are to|are due to|are set to|intend to|plan to|are expected to|would|are going to|want to|hope to|is to|is expected to)"
_THEY = r"(?:they|(?:the|their) (?:meeting|discussions?|talks|agenda|sessions?|summit|conference)|discussions|talks|<L>|leaders|ministers|the Allies|Allies)"
#: Words that lead to the topics inside the announcing sentence.
_PURPOSE = {
    Language.EN: pattern(
        rf"(?:\b(?:in order )?to (?:also )?(?:adopt|agree on|approve|endorse|{_TOPIC_VERB_EN})(?:,? (?:and|or) {_TOPIC_VERB_EN})?"
        r"|\bfor (?:talks|discussions|consultations) (?:on|about)|\bdevoted to|\bon the agenda ?:|\bagenda ?:) "
    ),
    Language.FR: pattern(rf"\b(?:pour|afin de|afin d'|en vue de|d') ?{_TOPIC_VERB_FR}(?: et {_TOPIC_VERB_FR})? ?"),
}
#: Words that lead to the topics in a sentence of their own.
_TOPICS = {
    Language.EN: pattern(
        rf"(?:(?<!\w){_THEY} (?:\w+ )?{_MODAL} (?:also |then |further )?{_TOPIC_VERB_EN}(?:,? (?:and|or) {_TOPIC_VERB_EN})?"
        rf"|(?<!\w){_THEY} (?:will |also |are |is )*(?:include|includes|including|cover|covers|comprises?|features?|focus on|be devoted to|focuses on)"
        r"|\b(?:will be|is|are) devoted to|\b(?:the )?focus (?:will be|is) on|\b(?:the )?(?:themes|topics|subjects|issues|items|questions) (?:are|will be)"
        r"|\b(?:on|high on) (?:the|their|its) (?:list|agenda|table|programme) ?(?::|are|is|will be)"
        rf"|, (?:which|who|and|where they) {_MODAL} (?:also )?{_TOPIC_VERB_EN}|(?<!\w)(?:representatives|ambassadors|they|<L>) (?:is|are|were) (?:due|set|expected|to)(?: to)? {_TOPIC_VERB_EN}"
        rf"|\b(?:will|are to|intend to) {_TOPIC_VERB_EN}(?: on)?"
        r"|\b(?:on|high on|at the top of) the (?:agenda|programme|table) ?(?::|are|is|will be|stand|figures?)"
        r"|\b(?:agenda|programme|topics|themes|issues|subjects)(?: [^.:]{0,40})? ?:"
        r"|\b(?:topics|issues|themes|subjects|items)(?: on the agenda| for discussion| to be discussed)? (?:will )?(?:include|are|comprise)"
        r") "
    ),
    Language.FR: pattern(
        rf"(?:(?<!\w)(?:ils|elles|(?:les )?<L>|les ministres|les dirigeants|les Alli\u00e9s) (?:\w+ )?{_TOPIC_FUTURE_FR}"
        rf"|(?<!\w)(?:ils|elles|(?:les )?<L>|les ministres) (?:entendent|comptent|souhaitent|doivent) {_TOPIC_VERB_FR}"
        r"|(?:\u00e0|l') ?l?'?ordre du jour ?(?:figurent|:|comprend|sont|pr\u00e9voit)"
        r"|\b(?:les discussions|les d\u00e9bats|les travaux) porteront sur"
        r") ?"
    ),
}
_ENDS_LIST = pattern(
    r"(?:,? (?:when|where|while|in preparation|ahead of|with a view)\b.*$)"
    r"|(?:,? \ue008.*$)|(?:, (?:which|who|whose|qui)\b.*$)|(?:, selon\b.*$)"
    r"|(?:,? (?:and|while|et) (?=(?:the |les |la |le )?<L> (?:of|from|de|du|des|d')).*$)"
    r"|(?:, (?=(?:the |NATO |Allied |les |the Allied )*(?:<G>(?:'s)? )?<L>))"
    r"|(?:,? (?:<L>|the <L>) (?:will|are|meet).*$)"
)
#: How many phrases of time and place are cut off the end of a topic at most.
_ADJUNCTS = 6
_TRAILING_ADJUNCT = pattern(
    r"(?:,? (?:in|at|on|during|over|ahead of|within|from|\u00e0|lors de|en|le|les|au cours de) "
    r"(?:(?:this|these|that|the|a|such a|their|its|cette|ce|ces|la|le|un|une) )?"
    r"(?:[\w-]+ ){0,3}(?:time|times|moment|period|juncture|context|session|meeting|days?|weeks?|months?|years?|"
    r"morning|afternoon|evening|summit|p\u00e9riode|moment|s\u00e9ance|jours?|semaine|mois)"
    r"|,? (?:on |from |in |le |les |du )?<D>|,? (?:in|at|\u00e0) <K>(?:,? (?:in )?<C>| \(<C>\))?"
    r"|,? (?:in|at) (?:<G> )?(?:headquarters|HQ))$"
)


_REPEATED = pattern(
    rf"(?:and |as well as )?(?:(?:to |will |they will )?(?:adopt|agree on|approve|endorse|{_TOPIC_VERB_EN})(?: into| for)? |to look into |to prepare for |for |on |about |sur |de |to )"
)


def find_agenda(marked: Marked, announcing: Span, guests: frozenset[Span]) -> Iterator[Span]:
    """Find the agenda items: the purpose in the announcing sentence, topics in the others.

    Args:
        marked: The text.
        announcing: The sentence that announces the meeting.
        guests: Sentences that bring in a guest; what those speak of is the guest's purpose.
    """
    language = marked.document.language
    for sentence in marked.document.sentences:
        if sentence in guests:
            continue
        shapes = [_TOPICS[language]]
        if sentence == announcing:
            shapes.insert(0, _PURPOSE[language])
        for shape in shapes:
            match = shape.search(marked.narrative, sentence.start, sentence.end)
            if match is not None:
                yield from items(marked, Span(match.end(), max(sentence.end, match.end() + 1)))
                break


def items(marked: Marked, stretch: Span) -> tuple[Span, ...]:
    """Split the words after a topic verb into items, without what belongs to the sentence."""
    listed = topic(marked, stretch)
    if listed is None:
        return ()
    found = (_bare(marked, item) for item in split_list(marked.narrative, listed))
    return tuple(item for item in found if item is not None)


def _bare(marked: Marked, item: Span) -> Span | None:
    """Cut a repeated topic verb off the front of an item ("to review ...", "for ...")."""
    lead = _REPEATED.match(marked.narrative, item.start, item.end)
    start = item.start if lead is None else lead.end()
    return Span(start, item.end) if start < item.end else None


def topic(marked: Marked, stretch: Span) -> Span | None:
    """Cut words that say when or where off the end of a topic; None when nothing is left."""
    words = marked.narrative[stretch.start : stretch.end]
    end = _ENDS_LIST.search(words)
    words = words[: end.start()] if end else words
    kept = words.rstrip(" .;:,!")
    for _ in range(_ADJUNCTS):
        kept = words.rstrip(" .;:,!")
        shorter = _TRAILING_ADJUNCT.sub("", kept)
        if shorter == kept:
            break
        words = shorter
    lead = len(kept) - len(kept.lstrip(" ,:"))
    return Span(stretch.start + lead, stretch.start + len(kept)) if len(kept) > lead else None


