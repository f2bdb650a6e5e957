"""Which body meets, where a sentence says that one does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.lexicon.councils import Council
from natobrief.model import Level
from natobrief.reference import Body
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span


@final
@frozen
class BodyWords:
    """Words that name a body that meets."""

    #: The name as it stands, white space folded.
    name: str
    span: Span
    #: What it is, of the Alliance or of a neighbour; an abbreviation may mean several.
    means: Body | Council
    #: The level at which it always meets; OTHER where it meets at several.
    level: Level
    #: Whether it only stands beside another in a row: "the Military Committee and the ...".
    is_joined: bool = False


#: How far the words that make a name the name of those who meet may stand from it.
_REACH = 60
#: How far those before it may, with the days and the city between.
_REACH_BEFORE = 90
_BEFORE = pattern(
    r"\b"
    + one_of(
        r"""
        (?:meetings?|session|summit|consultations|conference|ministerial) of (?:the )?
        followed (?:(?:on|in) <D>,? |later )?by (?:the |an? )?
        attend(?:s|ed|ing)? (?:the |an? )?(?:\w+ )?
        (?:address(?:es|ed|ing)?|brief(?:s|ed|ing)?|(?:spoke|speak(?:s|ing)?) (?:to|at|before)\
            |present(?:s|ed|ing)? [^.;,]{1,60}? (?:to|at|before)) (?:the )?
        (?:(?:s'exprim|intervi[ée]n|pren|pri)\w+ (?:la parole )?|présent\w+ [^.;,]{1,60}? )\
            (?:devant|au|à) ?(?:le |la |l')?
        (?:(?:tak(?:e|es|ing)|took) part|participat(?:e|es|ed|ing))\
            (?:,? (?:(?:on )?<D>|in <CK>),?){0,2} in (?:the )?\
            (?:(?:works?|proceedings) of (?:the )?)?
        today's | this | represent(?:s|ed|ing)? (?:the country|(?:the |our )?<C>) at (?:the )?
        invited to (?:attend |join |take part in )?(?:the |an? )?(?:[\w-]+ )?
        (?:meet|meets|met|gather|convene|meeting)(?: [^.;]{0,80}?)? for (?:the|its|their) \
            [0-9]{1,3}(?:st|nd|rd|th) (?:[\w-]+ )?
        (?:meet|meets|met|gather|convene|meeting) \
            (?:(?:[^.;,]|(?<!\ue000),(?= <C>)|(?<=\ue000),){1,60}? )?(?:in|as|within) (?:the )?
        (?:open|chair|conven|conclud|clos|inaugurat)(?:e|es|ed|s|ing)? (?:the |an? )?(?:[\w-]+ )?
        (?:meet|meets|met|gather|convene|meeting) [^.;]{0,40}?\
            (?:in the framework of|within the framework of|in the format of|under|format for) \
            (?:the )?
        (?:réunions?|séance|session|sommet) (?:\w+ )?(?:du |de la |de l')
        (?:réuniront|réunissent|réunis) (?:[^.;,]{1,40}? )?(?:(?:au sein|dans le cadre|en format\
            |au format|lors|à l'occasion) (?:du |de la |de l'|d'une? )|pour (?:une? |la |le ))
        (?:participer|assister|prendre part|participera|assistera|prendra part|participe|assiste\
            |prend part|participé|assisté|pris part|participation)\
            (?:,? (?:(?:le |les |ce |du )?<D>|(?:à|en|au) <CK>)){0,3},? \
            (?:au |à la |à l'|aux travaux (?:du |de la |de l'))
        représent(?:er|era|e|ait|é) (?:la |le |l'|les )?<C> \
            (?:(?:le |les )?<D>,? )?(?:au |à la |à l')
        (?:s'est tenue?|se tient|se tiendra|a eu lieu|aura lieu|s'est ouverte?|s'ouvr(?:e|ira))\
            [^.;,]{0,60}? (?:une?|le|la) (?:\w+ )?
        réunie? (?:(?:en|le|ce|à|au|d'urgence|hier|aujourd'hui|<D>) ?[^.;,]{0,50})?, (?:le |la |l')
        (?:présid|ouvr|conclu)(?:er|era|ir|ira|é|e|ée|t|te)? (?:le |la |l'|un |une )(?:\w+ )?
        """
    )
    + r" ?(?:<G>(?:'s?)? (?:\((?:<G>|(?-i:[A-Z]{2,6}))\) ?)?)?$"
)
#: Between a body and what it does: "(NAC)", "(« le Conseil »)", "of NATO", "in ... session".
_ASIDE = (
    r"(?:,? ?\((?:(?:[\w/ -]|<GD>){1,20}|(?:ci-après,? |hereafter,? )?<Q>)\))?"
    r"(?: (?:of (?:the )?|de l')<G>(?: ?\([^()]{1,12}\))?)?"
    r"(?:,? (?:to be )?(?:co-)?chaired by (?:[^.;]{1,200}?,"
    r"|[^.;,]{1,80}?(?= (?:visits?|visited|met|will)\b))"
    r"|, [^,.;]{1,60},)?"
)
_AFTER = pattern(
    _ASIDE
    + r",? ?"
    + one_of(
        r"""
        (?:will|(?:is|are) (?:to|due to|expected to|scheduled to)) \
            (?:also |then |next )?(?:meet|convene|gather|hold|be held|take place|start|begin|sit\
            |receive (?:an?|the) (?:[\w-]+ )?briefing|be briefed|hear from|discuss|review\
            |come together|assemble|visit|travel to|pay an? (?:\w+ )?visit to)
        visits | visited | travels to | travell?ed to | to visit | to travel to
        (?:se rend|se rendra|s'est rendu|visitera|visite|a visité|effectuera une visite)
        (?:also |then |later |first |again )?(?:met|meets|convened?|gathered)
        sits | sat | comes together | came together | assembles | assembled
        (?:ended|closed|concluded)(?= (?:in|on|with|today|yesterday|its|a)\b)
        meets | met | convenes | convened | is meeting | holds | held | gathers | gathered
        (?:which )?(?:is|was|will be) (?:being )?(?:held|chaired|hosted|opened)
        takes place | took place | taking place (?:in|at|on|from|<D>) | begins | opens | opened
        (?:[\w-]+ )?(?:meetings?|session|summit|conference)
        <L>(?:'s?)? (?:meetings?|session|met|meet|will meet|gathered|convened)
        's (?:\w+ )?(?:conference|meeting|session)
        (?:meeting )?at (?:the )?level of (?:the )?<L>
        (?:meeting )?at (?:the )?(?:<L>|<O>|ambassadorial|ministerial|leaders'|summit) level
        in (?:the )?(?:<L>|<O>)(?:'s?)? (?:session|format)
        (?:at|in|during) its [0-9]{1,5}(?:st|nd|rd|th) (?:[\w-]+ ){0,2}(?:meeting|session)
        (?:en|à|lors de|au cours de) sa [0-9]{1,5} ?(?:ème|ième|e|ère) (?:[\w-]+ )?\
            (?:réunion|session|séance)
        qui (?:se tien\w+|se réuni\w+|s'est (?:tenue?|ouverte?|réunie?)|aura lieu|a (?:eu )?lieu\
            |s'ouvr\w+|débuter?a?)
        which (?:will|is|was|meets|met|takes place|took place|opens|opened)
        se réunir(?:a|ont) | se réunit | (?:doit|doivent|devrait) se (?:réunir|tenir) | a pris fin
        s'est (?:réunie?|tenue?|ouverte?|déroulée?|terminée?|achevée?|conclue?)
        tiendra | se tiendra | se tient | s'ouvr(?:e|ira) | aura lieu | a eu lieu | a tenu
        réunie? (?=(?:le|ce|en|à|au|hier|aujourd'hui|d'urgence|sous|<D>)\b)
        (?:réunie? )?au niveau des | en session (?:ministérielle|des)
        """
    )
    + r"(?:\b|(?<=[\ue003-\ue005]))"
)
#: A council of a neighbour is called as its meetings are: "Foreign Affairs Council, 5 May 2022".
_ON_DAY = pattern(
    r"(?: ?\([^()]{2,30}\)| ?[-/] ?(?:trade|development|defen[cs]e)\b)?"
    r"(?: with [^.;:,]{2,50}:)?(?: (?:in|at|à) <CK>(?:,? <C>,?)?)?"
    r"(?: ?[,:-]| of| on| du| des| le| les)?"
    r" ?\(?(?:<CK>,? (?:le )?)?<D>"
)
#: After a council of ministers of several sorts: whose it is this time.
_OF_DEFENCE = pattern(
    r" ?(?:[(/-] ?(?:(?:in )?defen[cs]e|défense)\b|in defen[cs]e (?:format|configuration)\b)"
)
#: The same, of ministers for whom there is no level.
_OF_OTHERS = pattern(
    r" ?(?:[(/-] ?(?:trade|development|commerce|développement)\b"
    r"|in (?:trade|development) (?:format|configuration)\b)"
)
_ROW = pattern(
    r"(?: ?\([^()]{1,20}\))?(?:,|,? and|,? et|,? as well as|,? ainsi que)"
    r"(?: (?:of|in|the|du|de|la|le)| l')* ?"
)
#: In a headline that begins with it: what it is going to do.
_IS_GOING_TO = pattern(_ASIDE + r" to (?:meet|convene|gather|discuss|review|hold) ")
_FIRST = pattern(r"(?:the |<G>(?:'s?)? )*$")
#: Ministers in the seats of ambassadors: of what sort of ministers is not told.
_MINISTERIAL = pattern(
    r"(?: [^ .;]{1,20}){0,3}? (?:at (?:the )?(?:ministerial|ministers') level"
    r"|in (?:a )?ministerial (?:session|format)|au niveau ministériel|en session ministérielle)\b"
)
#: A body whose words, decisions or chair are named does not meet by that.
_CITED = pattern(
    r"\b(?:resolutions?|mandate|decision|decisions|résolutions?|conclusions|president|member|members"
    r"|chair|chairman|seat) (?:of|by|from|du|de l'|in) (?:the )?$"
    r"|\b(?:no|without an?|nor an?) (?:[\w-]+ )?(?:meetings?|session) of (?:the )?$"
    r"|\bno (?:need|plans?|reason) (?:for|to (?:hold|convene|have)) (?:[\w-]+ ){0,2}$"
    # Of those who meet there is told, and not of the body.
    r"|\b(?:on|in|at) the (?:sidelines|margins|fringes) of (?:the )?"
    r"(?:(?:[\w-]+|<G>)(?:'s?)? ){0,6}$"
)
#: In a title, before a body that meets at another time.
_BESIDE = pattern(
    r"\b(?:after|before|following|ahead of|prior to|in advance of|après|avant|à l'issue)\b"
)


#: In a line of a calendar: "12 January: NATO-Russia Council, Brussels".
_AT_DAY = pattern(r"\W*<D> ?[:|\u2013\u2014-] ?(?:the |le |la |l')?")
_ALONE = pattern(r"(?: ?\([^()]{2,30}\))?(?:,? (?:in|at|\u00e0) |, ?<KC>| ?\(<KC>|\.?$)")


def find_bodies(marked: Marked, sentence: Span) -> Iterator[BodyWords]:
    """Find the bodies of which a sentence says that they meet, by name or English abbreviation.

    A body in whose session a guest sits, or whose chair is named, does not count.
    """
    waiting: list[BodyWords] = []
    row = -1
    for mark in marked.bodies.inside(sentence):
        start, end = mark.span.start, mark.span.end
        before = marked.narrative[max(sentence.start, start - _REACH_BEFORE) : start]
        # The mark that closes « Affaires étrangères » is no part of the name.
        after = marked.narrative[end : min(sentence.end, end + 5 * _REACH)].lstrip(Kind.QUOTE)
        is_joined = row >= 0 and _ROW.fullmatch(marked.narrative, row, start) is not None
        words = words_of_body(marked, mark, after, is_joined=is_joined)
        if not is_joined:
            waiting = []
        row = end
        lead = marked.narrative[sentence.start : start]
        if _AT_DAY.fullmatch(lead) and _ALONE.match(after):
            yield words
        elif _CITED.search(before):
            row = -1
        elif (is_joined and not waiting) or _is_held(words, before, after):
            yield from waiting
            yield words
            waiting = []
        else:
            waiting.append(words)


def find_titled_body(marked: Marked, title: Span) -> BodyWords | None:
    """Find the body that the title of a session names, unless it only says when the session is."""
    for mark in marked.bodies.inside(title):
        if _BESIDE.search(marked.narrative, title.start, mark.span.start) is None:
            return words_of_body(marked, mark, marked.narrative[mark.span.end : title.end])
    return None


def _is_held(words: BodyWords, before: str, after: str) -> bool:
    if words.name.endswith(" meeting"):
        return True
    if isinstance(words.means, Council) and _ON_DAY.match(after):
        return True
    if _FIRST.match(before) and _IS_GOING_TO.match(after):
        return True
    return _BEFORE.search(before) is not None or _AFTER.match(after) is not None


def words_of_body(
    marked: Marked, mark: Mark, after: str = "", *, is_joined: bool = False
) -> BodyWords:
    """Return what the name of a body says, with the words after it."""
    name = " ".join(mark.span.of(marked.document.plain).split())
    assert isinstance(mark.value, Body | Council)  # noqa: S101 - marks of bodies hold nothing else
    return BodyWords(name, mark.span, mark.value, _level(mark.value, after), is_joined)


def _level(means: Body | Council, after: str) -> Level:
    """Return the level at which a body meets by itself."""
    if isinstance(means, Body):
        return means.levels[0] if len(means.levels) == 1 else Level.OTHER
    if means.level is Level.PERMANENT_REPRESENTATIVES and _MINISTERIAL.match(after):
        return Level.OTHER
    if means.level is Level.FOREIGN_MINISTERS and _OF_OTHERS.match(after):
        return Level.OTHER
    is_defence = means.level is Level.FOREIGN_MINISTERS and _OF_DEFENCE.match(after)
    return Level.DEFENCE_MINISTERS if is_defence else means.level
