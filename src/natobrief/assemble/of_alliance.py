"""Whether those who meet are the Alliance's, or those of a neighbour or of a group of states."""

from __future__ import annotations

import re

from natobrief.assemble.context import Context
from natobrief.assemble.gatherings import Gathering
from natobrief.lexicon.organisations import NATO
from natobrief.model import Level
from natobrief.reference import Body
from natobrief.rules.guest_groups import GROUP
from natobrief.rules.marks import Kind, pattern
from natobrief.span import Span
from natobrief.text.regex import regex

#: How near before those who meet the words for whose they are stand: "EU", "the EU's".
_BESIDE = 12
_ALLIES = regex(r"\b(?:Allie[sd]|Alliance|Alliés?|Alliées?|alliés?|alliées?)\b")
#: Before the level of those who meet: a group that is not the Alliance.
_GROUP = (
    r"(?:G-?[0-9]{1,2}|Group of|Quint|Quad|EU|Bucharest Nine|B9|UN|Visegr[aá]d|V4|Weimar|NB8"
    r"|Nordic-Baltic|Baltic and Nordic|E\.U|U\.N)\b"
)
_NUMBER = r"(?:[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)"
#: Fewer than the Allies ever were.
_FEW = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2])"
_FEW_FR = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|[2-9]|1[0-2])"
#: A part of the world, as those who meet are called after it.
_REGION = r"(?:European|African|Arab|Asian|Pacific|Nordic|Baltic|Balkan|Central Asian|Caribbean)"
_OTHER_GROUP = regex(
    rf"\b{_GROUP}|\b(?:[Bb]i|[Tt]ri|[Qq]uadri)lat[e\u00e9]ral"
    rf"|\b{_REGION} (?:Council|Assembly|Committee|Conference)\b"
    rf"|\b{_REGION} (?=[Ll]eaders|[Hh]eads of|[Cc]hiefs of|(?:[\w-]+ )?[Mm]inisters)"
)
#: Behind those who meet: "Ministers of Defence of the Visegrad Group".
_OF_GROUP = regex(
    rf" (?:of|from|de|du|des)(?: (?:the|la|le|les|pays|groupe|triangle|Group|Groupe|de|du)){{0,4}}"
    rf" {_GROUP}"
    rf"| (?:of|from) (?:the )?(?:{_NUMBER} |several |some )?"
    r"(?:(?!NATO|Allied|Alliance|All\b)[A-Z][\w-]+ (?:and |& )?){1,3}"
    r"(?:[Cc]ountries|[Ss]tates|[Nn]ations|[Rr]egion)\b"
    rf"| (?:of|from|de|des) (?:the |les )?(?:{GROUP})\b"
    rf"| (?:of|from) (?:the )?{_FEW} (?:[\w-]+ ){{0,3}}(?:countries|[Ss]tates|nations|Allies)\b"
    rf"| (?:de|des) {_FEW_FR} (?:pays|États|nations|[Aa]lliés)\b"
    r"| (?:of|from) (?:the )?(?:\w+ )?(?:countries|states|nations)(?::| [\u2013\u2014(-]) ?[A-Z]"
)
#: Right before those who meet: of whom they are, which is not the Alliance.
_OF_OTHERS = pattern(
    r"(?:<A> |<C>'s? |<CA>[-\u2013/&]<CA> "
    r"|\b(?-i:Conference|Forum|Group|Union|League|Community|Initiative|Partnership|Commonwealth)"
    r"(?:'s?)? "
    # An abbreviation for it: "the CSTO's foreign ministers".
    r"|(?<![^\s(])(?-i:(?!NATO|NAC\b|OTAN|MC\b)[A-Z][A-Z0-9]{2,7})(?:'s?)? )<L>$"
)
#: Before a summit: a name of somebody else, as in "the Franco-British summit".
_NAMED = regex(
    r"\b[Tt]he (?:[a-z]+ |[0-9]+[a-z]+ )?(?!Alli|Atlanti|Transatlanti|Heads?\b|North)"
    rf"(?:{_REGION}|Francophonie|Commonwealth|[A-Z][\w'\u2019]+(?:[ -][A-Z][\w'\u2019]+){{1,3}}) \Z"
)
#: In the words for those who meet, or right behind them: "ministres européens", "ministres des
#: Affaires étrangères nordiques".
_OF_REGION_FR = (
    r"(?:européen|africain|arabe|asiatique|nordique|balte|balkanique|sahélien|occidental"
    r"|latino-américain|sud-américain|francophone|caribéen)(?:ne)?s?\b"
)
_REGION_FR = regex(rf"\b{_OF_REGION_FR}|\boccidentaux\b")
_BEHIND_FR = pattern(rf"(?:,? et| ?,)? (?:<A>|{_OF_REGION_FR}|occidentaux\b)")
#: Behind those who meet: whose they are, up to what they do.
_WHOSE = regex(
    r" (?:of|from|de|du|des|d(?=['’]))(?P<whose>[ '’][^.;:,()\n]{1,80})",
)
_DO = regex(
    r" (?:will|met|meets?|meeting|gather\w*|conven\w*|are|were|is|was|have|has|had|held|discuss\w*"
    r"|agreed|adopted|with|at|in|on|for|during|to"
    r"|se|s['’]\w+|ont|sont|seront|avec|à|au|aux|le|lors|en|pour|qui|réunis?)\b"
)
#: What tells that those are the Alliance, or only some or all of those who belong to it.
_ALLIANCE = regex(
    r"NATO|OTAN|Alli|alli|Atlanti|[Mm]ember|[Mm]embres?\b|\ball\b|\btous\b|\btoutes\b"
    r"|^ (?:the |les )?(?:1[4-9]|2[0-9]|3[0-2])\b"
)
_NEUTRAL = pattern(r" ?(?:the |last |next |ce |cette )*<KDL>")
_GROUP_REACH = 40
#: Those of the Alliance are its heads of state and government, its leaders or its ministers.
_NEVER_ALLIED = regex(
    r"(?<!NATO )(?<!Allied )\b(?:Prime Ministers|Presidents|Premiers ministres)\Z", re.IGNORECASE
)


def is_of_alliance(context: Context, level: Span) -> bool:
    """Tell whether those who meet are the Alliance's: nothing beside says that they are others'."""
    marks = context.marked.marks
    if _is_of_another(context, level):
        return False
    named = any(mark.value == NATO for mark in marks)
    return named or _ALLIES.search(context.text) is not None


def is_of_allies(context: Context, gathering: Gathering) -> bool:
    """Tell whether all Allies meet, and no others: their level says so, or the name of the Council.

    The North Atlantic Council is all of them, whoever sits in it.
    """
    if gathering.first.is_visit:
        return False
    if gathering.level is Level.OTHER:
        bodies = [each.body.means for each in gathering.said if each.body is not None]
        return any(isinstance(body, Body) and body.id == "nac" for body in bodies)
    level = gathering.first.level_span
    return is_of_alliance(context, level) and not is_of_group(context, level)


def is_of_group(context: Context, level: Span) -> bool:
    """Tell whether a group of states stands beside those who meet."""
    document = context.marked.document
    sentence = document.sentences[document.sentence_at(level.start)]
    before = document.plain[max(sentence.start, level.start - _GROUP_REACH) : level.end]
    if _NEVER_ALLIED.search(before) is not None:
        return True
    is_before = _OTHER_GROUP.search(before) is not None or _is_of_others(context, level)
    return is_before or _OF_GROUP.match(document.plain, level.end) is not None


def _is_of_another(context: Context, level: Span) -> bool:
    """Tell whether another organisation, or a part of the world, stands beside those who meet."""
    beside = Span(max(0, level.start - _GROUP_REACH), level.end)
    for mark in context.marked.marks.inside(beside, Kind.ORGANISATION):
        is_near = mark.span.end + _BESIDE > level.start
        if mark.value != NATO and is_near:
            return True
    return _is_behind(context, level)


def _is_behind(context: Context, level: Span) -> bool:
    """Tell whether words in or behind those for who meets say that they are others'."""
    marked = context.marked
    if _REGION_FR.search(marked.document.plain, level.start, level.end) is not None:
        return True
    if _BEHIND_FR.match(marked.narrative, level.end) is not None:
        return True
    whose = _WHOSE.match(marked.document.plain, level.end)
    if whose is None:
        return False
    do = _DO.search(marked.document.plain, whose.start("whose"), whose.end())
    end = whose.end() if do is None else do.start()
    if end == whose.start("whose"):
        return False  # No owner stands before the verb.
    span = Span(whose.start("whose"), end)
    owners = marked.marks.inside(span, Kind.ORGANISATION)
    if owners:
        return owners[0].value != NATO
    # "The summit of Riga" and "of 5 May" do not tell whose it is.
    is_neutral = _NEUTRAL.match(marked.narrative, span.start) is not None
    return not is_neutral and _ALLIANCE.search(span.of(context.text)) is None


def _is_of_others(context: Context, level: Span) -> bool:
    """Tell whether a country or another group stands right before those who meet."""
    marked = context.marked
    before = marked.narrative[max(0, level.start - _GROUP_REACH) : level.end]
    if _OF_OTHERS.search(before) is not None:
        return True
    is_summit = level.of(context.text).casefold() == "summit"
    return is_summit and _NAMED.search(before[: -len(level)]) is not None
