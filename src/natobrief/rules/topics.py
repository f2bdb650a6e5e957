"""The topics in the words that list them, without what belongs to the sentence around them."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Language
from natobrief.rules.lists import split_list
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.topic_ends import ADJUNCTS, ENDS_LIST, LOOSE_END, TRAILING_ADJUNCT
from natobrief.rules.topic_lists import joined
from natobrief.rules.topic_words import ALSO_FR, DECIDE_EN, DID_EN, TALK, THEY_WILL_TALK_FR
from natobrief.rules.wording import one_of
from natobrief.span import Span

_TALK_EN, _TALK_FR = TALK[Language.EN], TALK[Language.FR]
#: A topic verb that goes on with the list: "... and to review X".
_SECOND_VERB = pattern(
    rf"(?:[,;]? (?:and|as well as)|[,;]) (?:to |will |then |also )*(?:{DECIDE_EN}"
    rf"|{_TALK_EN}|{DID_EN})"
    r"(?= (?!of\b))"
    rf"|(?:[,;]? et|[,;]) (?:de |d'|pour |à )?(?:{THEY_WILL_TALK_FR}|{_TALK_FR}){ALSO_FR} ?"
)
#: A preposition before the topics, and the same again before another.
_AND_AGAIN = (
    (
        pattern(r"\b(?:on|about|sur)(?: (?:the|la|le|les))? $|\b(?:on|about|sur) $"),
        pattern(r",? (?:and|et|as well as|ainsi que) (?:on|about|sur) |, sur (?!place\b)"),
    ),
    (pattern(r"(?<!\w)(?:à la |à l'|à |aux? )$"), pattern(r",? et (?:à |aux? )")),
)
#: The same with "de", which ties other words too: only where the topic before has none inside.
_OF = pattern(r"(?<!\w)(?:de la |de l'|de |du |des |d')$")
_AND_OF = pattern(
    r"(?:(?! d(?:e|es|u) | d').)*?(?<!dissuasion)(?<!paix)(?P<next>,? et (?:de |du |des |d'))"
)
_SHORT = 12
#: No topic has fewer letters.
_SHORTEST = 2
#: Between a topic verb and its topics.
_ASIDE = pattern(
    r" ?(?:(?:the|these) )?(?:two|three|four|five|six|several|following|main|key) (?:[\w-]+ ){0,2}"
    r"(?:issues|topics|themes|subjects|items|areas|questions|points|priorities|things"
    r"|elements|objectives|goals|challenges) ?[:;\u2013-] ?"
    r"| ?(?:(?:the|these|an?|wide|broad|number|range|variety|host|of|other|several|many|various"
    r"|main|key|major|important|current|topical|pressing|other|security) ){0,6}"
    r"(?:issues|topics|themes|subjects|items|questions|matters)(?: [^.:;,]{1,60}?)?,? "
    r"(?:such as|including|regarding|concerning|relating to|related to) ?:? ?"
    r"| ?(?:(?:les|des|ces|de) )?(?:(?:deux|trois|quatre|cinq|six|plusieurs|différents?|nombreux"
    r"|principaux|principales|grande?s|nombreuses) ){1,3}(?:thématiques|thèmes|sujets|questions"
    r"|points|priorités|axes|volets|dossiers|domaines|enjeux)"
    r"(?: (?:d')?\w+(?: (?!dont|parmi)\w+)?)?(?: ?:|,? (?:dont|parmi lesquel(?:le)?s"
    r"|au (?:premier|<O>) rang desquel(?:le)?s|à savoir|tels que|telles que)) ?"
    r"| ?among(?:st)? (?:(?:all )?(?:the )?(?:[0-9]{2}|Allies|<L>|ministers|leaders)|ourselves),? "
    r"(?=(?:the|how|our|what|an?)\b)"
    r"|,? ?(?:among other (?:things|issues|topics|matters)|amongst others|among others|inter alia"
    r"|in particular|notably|notamment|entre autres(?: choses)?|en particulier|également|surtout)\b"
    r",? ?(?:de |des |du |d'|sur )?"
    r"|,? ?(?:amongst? (?:the (?:[0-9]+|\w+)(?: of (?:us|them))?|allies|ourselves|themselves|us)"
    r"|here|now|ensemble)\b,? ?"
    r"|,? ?(?:(?:by|before) (?:the (?:end|middle|start|beginning) of )?)?"
    r"(?:<D>(?:(?:,| and| or) <D>)*|(?:this|next) (?:year|month|week)),? "
    r"(?=(?:how|what|whether|why|the|our|their) )"
)
_REPEATED = pattern(
    "(?:and |as well as )?"
    r"(?:(?:au (?:premier|<O>) rang|parmi|au nombre) (?:des|les)quel(?:le)?s |"
    + one_of(
        rf"""
        (?:to |will |they will )?(?:{DECIDE_EN}|{_TALK_EN}|{DID_EN})(?: into| for)?_
        to look into_ | to prepare for_ | for_ | on_ | about_ | sur_ | de_ | des_ | du_
        (?:another )?one (?:on|about)_ | another (?:one )?on_ | of course,?_
        (?:quite )?a (?:lot|great deal|good deal) about_
        to_ | of_ | à_ | aux?_ | (?:including|covering)(?:_also)?_ | also_covering_
        especially_ | particularly_ | namely_ | such as_ | as well as_
        with (?:an? )?(?:[a-z]+ ){{0,2}}(?:focus|emphasis) on_
        in particular_ | notably_ | y compris_ | notamment_ | en particulier_ | ainsi que_
        (?:in|en|au|aux|dans)_(?=(?:the_|les_)?(?:<CK>|(?-i:[A-Z])))
        """
    ).replace("_", " ")
    + ")"
)


#: Which of several an item is.
_NUMBER = pattern(r"\((?:[0-9]{1,2}|[a-z]|[ivx]{1,4})\) ?")
#: Another event, or all that is on an agenda, and no topic.
_EVENT = pattern(
    r"(?:the |a |an |bilateral |separate )*(?:talks|meetings?|sessions?|discussions|consultations)"
    r" (?:with|between)\b"
    # Those whom a visit is made to meet.
    r"|(?:meeting|visiting|thanking) (?:with )?(?:the )?(?:(?:[\w-]+|<GACK>)(?:'s?)? ){0,5}?"
    r"(?:troops|soldiers|personnel|service(?: ?(?:men|women|members)| personnel)|representatives"
    r"|officials|counterparts|parliamentarians|students)\b"
    r"|(?:the |our |your |this )(?:[\w-]+ ){0,2}(?:agenda|programme|schedule)(?:$|,? to\b)"
)
#: Those to whom somebody speaks: "will address the Oslo Security Conference" names no topic.
_AUDIENCE = pattern(
    r"(?:the |a |an |this |our )?(?:(?:\w+ )?(?:session|plenary|meeting|gathering) of (?:the )?)?"
    r"(?:(?-i:[A-Z0-9])[\w.'\u2019-]* |(?:<CK>|<A>|<G>)(?:'s?)? |<D> "
    r"|of |on |the |annual |international ){0,8}"
    r"(?:(?-i:Conference|Forum|Assembly|Parliament|Congress|Seminar|Symposium|Dialogue|Academy"
    r"|Senate|Bundestag|Seimas|Sejm|Saeima|Riigikogu|Rada|University|Institute|College|School"
    r"|(?:Council|Committee|Commission|Cabinet|Board)(?! ?(?:'s|reform|[a-z]+s? (?:of|for)))"
    r"|Ambassadors|Representatives)"
    r"|students|troops|soldiers|audience|participants|plenary|nation|media|press)\b"
    r"|(?:the )?<G>$"
)
_ADDRESS = pattern(r"\baddress(?:es|ed|ing)? $")
#: No such verb is longer, with a blank behind it.
_VERB = 12
#: What no topic begins with: words of circumstance, or of another event.
_NO_TOPIC = pattern(
    one_of(
        r"""
        with\b | (?:giving|thinking|making|having|being|showing|looking)\b
        (?:on |for )?(?:<D>|today|tonight|tomorrow)(?: and (?:<D>|tomorrow))?$
        (?:the|our|their|this|that) (?:work|situation|matter|progress)$
        in (?:view|light|relation|connection|regard|support|line|accordance|preparation\
            |order|turn)\b
        in the (?:context|wake|light|framework|run-up|face|presence|margins)\b
        (?:following|after|before|ahead of|given|amid|despite|during|at|as well|as part|allowing\
            |enabling\
            |based on|taking into|according to|when|whereas|because|since|if|once|until|pending)\b
        (?:and )?(?:let (?:me|us)|I|you)\b
        (?:the )?(?:participation|attendance|presence|representatives?|delegations?|officials\
            |ministers|ambassadors|guests|speakers) (?:of|from)\b
        (?:another |one |some |several |many |all |various |key |main |major |important |current \
            |very |really |extremely |most \
            |different |topical |pressing |related |wide-ranging \
            |a (?:\w{2,} )?(?:range|number|variety|series|host) of |these |those |other \
            |the |a |I believe |their |its |our )*\
            (?:issues?|topics?|subjects?|matters|themes?|things|questions|points?|agenda|items\
            |areas|problems)\
            (?:$| (?:that|which|who|very|of (?:mutual|common|shared)|on the agenda|high on)\b)
        (?:this|that|it|them|second|third|first|discussed|due to|when|expected)\
            (?:$| (?:take|be|place|request)\b)
        (?:they|we|he|she|it|who|which|that|and|but|or|not|others?|so|these|those|all|both)(?:$\
            | (?:will|is|are|was|were|have|has|had|also)\b)
        (?:<G>(?:'s?)? )?(?:<O> )?<P>(?: said| says| told|$)
        (?:the |le |la |l')?<O>(?: (?:of|de|du) ?(?:the |la |l')?<CG>)?$
        (?:que |qu') | (?:the|le|la|this|ce|cette) (?:summit|sommet|meeting|réunion)$
        (?:entre autres(?: choses)?|inter alia|the|an?|le|la|les|une?)$
        .* (?:which|that|whom?|whose|dont|qui)$
        and (?:agreed|decided|adopted|approved|noted|welcomed|looked|reached|took)\b
        (?:toutes? |tous )?(?:deux |trois )?(?:prévue?s?|membres?|avec (?:lui|elle|eux|elles))\b
        share (?:some |our |my |their |a few )?(?:thoughts|views|ideas|remarks)\b
        (?:à la suite|à l'occasion|en vue|en présence|dans le cadre|dans le contexte|lors|afin\
            |après|avant|compte tenu|ainsi que)\b
        (?:hold|attend|host|sign|visit|take part in|participate in) (?:an?|the|their|its)\b
        (?:certaine?s|plusieurs|la plupart|beaucoup|chacune?) d'entre\b
        ces pays$ | conclusions$
        (?:de |des |les )?(?:(?:nombreu(?:x|ses)|plusieurs|divers(?:es)?|différente?s|principaux\
            |principales|autres|certaine?s|multiples|grande?s) )*(?:sujets|thèmes|questions|points\
            |dossiers|enjeux|problèmes|problématiques|thématiques)(?:$| (?:d'intérêt|d'importance\
            |d'actualité|importante?s|essentiel(?:le)?s|qui|que|suivante?s|communs?|à l'ordre)\b)
        .* à (?:cet égard|ce sujet|ce propos|cette fin)$
        .* (?:à|lors de) (?:la|leur) (?:prochaine )?(?:réunion|session|séance) qu(?:'|e |i )
        un (?:échange de vues|débat|entretien) avec\b | un échange de vues$
        as (?:decided|agreed|set out|outlined|announced|noted|part|requested|foreseen)\b
        (?:further |better )?(?:identify|inform|determine|deepen)\b
        .* (?:of|on|the|an?|to|for|with|in|at|by|and|or|de|du|des|la|le|les|à|au|sur|pour|et)$
        (?:comme|conformément|tels?|telles?|suite (?:à|aux?)|y inclus|dans|la veille)\b
        (?:(?-i:d[ûu]e?s?)|liée?s?|susceptibles?|relati(?:f|ve)s?|consécuti(?:f|ve)s?|destinée?s?\
            |visant|ayant|portant|concernant|contenant)\b
        (?-i:[a-zà-ÿ]+)(?:(?<!t)ée?|ie?|ue?|ite?)s? par\b
        (?:strengthening|expanding|enhancing|deepening|improving|reinforcing|developing|increasing)$
        (?:in particular|among(?:st)? others?(?: (?:things|issues|topics|matters))?\
            |for (?:example|instance)|and more|et cetera)$
        (?:hence|thus|thereby|therefore)\b
        (?:is|are|was|were|has|have|had|will|would)\b
        (?:these|those|such|other) (?:challenges|threats|developments|efforts|events|concerns)$
        (?:the )?(?:other|some|several|many|various|certain) (?:states|countries|nations|partners\
            |allies|regions)$
        (?:offer|provide|submit)(?= (?!of\b|and\b|or\b))
        """
    )
)


def items(marked: Marked, start: int, end: int) -> tuple[Span, ...]:
    """Split the words after a topic verb into items, without what belongs to the sentence."""
    aside = _ASIDE.match(marked.narrative, start, end)
    listed = topic(marked, start if aside is None else aside.end(), end)
    if listed is None or marked.narrative[listed.start] == Kind.QUOTE:
        return ()
    if _EVENT.match(marked.narrative, listed.start, listed.end) or _is_audience(marked, listed):
        return ()
    found = (
        _bare(marked, item)
        for part in _parts(marked, listed)
        for item in joined(marked.narrative, split_list(marked.narrative, part))
    )
    return tuple(
        item
        for index, item in enumerate(found)
        if not _is_by_the_way(marked, item) and not (index and _is_body(marked, item))
    )


def _is_body(marked: Marked, item: Span) -> bool:
    """Tell whether an item is a body that meets: "the meeting on X and the Commission"."""
    return any(
        body.span.end == item.end and body.span.start - item.start <= len("the ")
        for body in marked.bodies.inside(item)
    )


def _is_audience(marked: Marked, listed: Span) -> bool:
    """Tell whether words after "address" say to whom somebody speaks."""
    verb = max(0, listed.start - _VERB)
    is_addressed = _ADDRESS.search(marked.narrative, verb, listed.start) is not None
    return is_addressed and _AUDIENCE.match(marked.narrative, listed.start, listed.end) is not None


def _is_by_the_way(marked: Marked, item: Span) -> bool:
    """Tell whether words say how, when or with whom, and not what about."""
    return len(item) < _SHORTEST or bool(_NO_TOPIC.match(marked.narrative, item.start, item.end))


def _parts(marked: Marked, listed: Span) -> Iterator[Span]:
    """Cut a list where another topic verb goes on with it."""
    verbs = list(marked.narrative_sieve.finditer(_SECOND_VERB, listed.start, listed.end))
    before = max(0, listed.start - _SHORT), listed.start
    for lead, again in _AND_AGAIN if not verbs else ():
        if marked.narrative_sieve.search(lead, *before) is not None:
            verbs = list(marked.narrative_sieve.finditer(again, listed.start, listed.end))
    cuts = [verb.span() for verb in verbs]
    if not cuts and marked.narrative_sieve.search(_OF, *before) is not None:
        again_of = _AND_OF.match(marked.narrative, listed.start, listed.end)
        cuts += [] if again_of is None else [again_of.span("next")]
    starts = [listed.start, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), listed.end]
    parts = (topic(marked, start, end) for start, end in zip(starts, ends, strict=True))
    yield from (part for part in parts if part is not None)


def _bare(marked: Marked, item: Span) -> Span:
    """Cut a repeated topic verb or a number off the front: "to review ...", "(2) ..."."""
    lead = _REPEATED.match(marked.narrative, item.start, item.end - 1)
    lead = lead or _NUMBER.match(marked.narrative, item.start, item.end - 1)
    return item if lead is None else _bare(marked, Span(lead.end(), item.end))


#: What was named before is no topic by itself.
_PRONOUN = pattern(r"[ ,:]*(?:it|them|him|us|me)\b")


#: What those do besides who talk; "how to deter and ensure" is one topic.
_AND_ENSURE = pattern(r",? and (?:then |also |to )?(?:ensure|make sure|see to)(?: (?!of\b).*)?$")
#: What was said of a topic with its day or place, which are cut off.
_LEFT_OVER = pattern(
    r"(?<=[a-z])(?<!\bas) (?:mandated|adopted|agreed|made|taken|held|launched|presented|announced"
    r"|endorsed|decided|signed|reached|commissioned|set out|taking place|to be held)$"
)
_ASKS = pattern(r"[ ,:]*(?:how|ways?|what|whether|steps|measures|efforts|the need|to)\b")


def topic(marked: Marked, start: int, end: int) -> Span | None:
    """Cut words that say when or where off the end of a topic; None when nothing is left."""
    words = marked.narrative[start:end]
    if _PRONOUN.match(words):
        return None
    ending = ENDS_LIST.search(words)
    kept = (words[: ending.start()] if ending else words).rstrip(LOOSE_END)
    for _ in range(ADJUNCTS):
        shorter = TRAILING_ADJUNCT.sub("", kept).rstrip(LOOSE_END)
        if shorter == kept:
            break
        kept = shorter
    kept = _LEFT_OVER.sub("", kept)
    if not _ASKS.match(kept):
        kept = _AND_ENSURE.sub("", kept)
    lead = len(kept) - len(kept.lstrip(" ,:"))
    return Span(start + lead, start + len(kept)) if len(kept) > lead else None
