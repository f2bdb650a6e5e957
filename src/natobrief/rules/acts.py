"""Verbs by which somebody takes something on or decides it: "pledged to", "affirm our resolve to".

What makes a sentence a promise or a decision is its main verb and what that governs, whoever is its
subject and whatever is promised. So the verb comes first here, and `natobrief.rules.subjects` looks
for the one whose verb it is.
"""

from __future__ import annotations

import re
from typing import Final

from natobrief.lexicon.infinitives import INFINITIVE
from natobrief.model import CommitmentKind, Language
from natobrief.rules.commitment_words import ACTION, DOING, IDLE, REST, SANCTIONED
from natobrief.rules.shape import shape
from natobrief.rules.wording import one_of

_EN = Language.EN
#: When, where or how somebody says or decides something.
THEN: Final = (
    r"(?:,? (?:today|yesterday|earlier|jointly|unanimously|formally|also|in principle|by consensus"
    r"|together|further|(?:(?:on|in|earlier) )?<D>"
    r"|this (?:week|month|year|morning)|last (?:week|month|year)|(?:here )?in <K>"
    r"|(?:at|during) (?:the|their|our|this|a) (?:[\w-]+ |<GKC>(?:'s?)? ){0,3}"
    r"(?:meeting|summit|session|ministerial|conference|talks))){0,3},?"
)
#: No verb follows: "pledged to the Alliance".
_NO_VERB = r"(?:the|an?|our|their|its|this|that|these|those|not|new|more|another|all|each)"
#: What one promises and is still only about to do.
_TALK = one_of(
    r"""
    show | prove | illustrate | never | be | have | discuss | hear | see | know | attend
    gather | convene | speak | talk | say | tell | look | need | face | remember | receive | brief
    inform | debate | also | welcome | visit | meet(?! (?:the|its|our|their|these|all|any|future)\b)
    """
)
_TO_DO = rf" to (?!(?:{_NO_VERB}|{_TALK})\b)(?:[a-z]+ly (?:and [a-z]+ly )?)?[a-z]+"
#: What is only aimed at or meant is a promise where it is no journey.
_TO_ACT = (
    rf" to (?:continue (?:to [a-z]+|[a-z]+ing)\b|(?!(?:{_NO_VERB}|{IDLE[_EN]})\b)"
    r"(?:[a-z]+ly (?:and [a-z]+ly )?)?[a-z]+)"
)
#: Behind words that govern nouns as well: "committed to peace" promises nothing.
_TO_VERB = rf" to (?:{INFINITIVE}|(?:[a-z]+ly )?(?!being|having|meeting|bring\b)[a-z]{{2,}}ing\b)"
#: What one does, told by a noun: "committed to the full implementation of the plan".
_TO_DEED = (
    r" to (?:(?:the|its|our|their|a|full|continued|further|closer?|early|timely|effective|swift"
    r"|rapid|complete|joint|practical|enhanced|increased|deeper|stronger) (?:and )?){1,4}"
    r"(?:implementation|co-?operation|strengthening|delivery|provision|completion|establishment"
    r"|development|deployment|reduction|elimination|conclusion|fulfil?ment|continuation|expansion"
    r"|moderni[sz]ation|enlargement|reform)(?= (?:of|on|with|for|in|between|among|against)\b)"
)
_VOWS = one_of(
    """
    pledge[sd]? | promise[sd]? | vow(?:s|ed)? | undertakes? | undertook | undertaken | swore
    volunteer(?:s|ed)? | offered | guaranteed
    """
)
_MEANS = one_of("intend(?:s|ed)? | plan(?:s|ned)? | aim(?:s|ed)? | strive | endeavou?r(?:s|ed)?")
#: What one pledges besides sums: "pledged another battery", "has pledged military support".
_MORE = (
    r"(?:another|further|additional|more|new|an? (?:new|further|additional|second|third|package"
    r"|total)|[0-9]{1,6}|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands"
    r"|(?:(?:their|its|our|full|continued|strong|increased|long-term) )*(?:(?:military|financial"
    r"|humanitarian|practical|political|economic|medical) (?:and )?)*(?:support|assistance|aid|help"
    r"|funds|funding|troops|forces|equipment|ammunition|weapons|trainers))\b"
)
#: Help that one announces: "announced new donations of fuel", "unveiled a package".
_GIFT = (
    r"(?: (?:an?|the|its|their|our|new|another|further|additional|fresh|more|first|second|third"
    r"|major|significant|substantial|large|military|financial|humanitarian|security|economic|winter"
    r"|<A>)){1,5}"
    r" (?:donations?|contributions?|packages?|aid|assistance|deliver(?:y|ies)|grants?|loans?"
    r"|pledges?|funding|trust fund)\b"
)
#: Verbs that take a sum: "has pledged €5 million".
_GIVEN = r"(?: (?:has|have|had|will|today|<D>|also|now|jointly|each|both|all))*"
_GIVES = one_of(
    """
    pledge[sd]? | promise[sd]? | commit(?:s|ted)? | earmark(?:s|ed)? | allocate[sd]?
    donate[sd]? | contribute[sd]? | approve[sd]? | announce[sd]?
    provides?
    """
)
_SUM = (
    r"(?: (?:another|an?|some|about|around|nearly|almost|over|more than|at least|up to|further"
    r"|additional|initial|a total of|the equivalent of))*"
    r" ?(?:(?:(?:US|C|A)?[$\u20ac\u00a3]|(?-i:[A-Z]{3})) ?[0-9]"
    r"|[0-9][0-9.,]* ?(?:million|billion|%|per ?cent)"
    r"|half a (?:billion|million)|(?:million|billion|hundred)\b)"
)
#: Verbs by which somebody tells what is to be done.
_TELLS = (
    r"(?:announced|confirmed|said|declared|promised|pledged|vowed|stated|reaffirmed|made clear)"
)
_BE = r"(?:is|are|was|were|am|be|been|remains?|remained|stands?|stood|stay)"
_FIRMLY = r"(?: (?:[a-z]{2,}ly|also|all|still|both|more than|united and|as))*"
_STATE = (
    rf"{_BE}{_FIRMLY} (?:(?:ready|prepared|determined|resolved|willing)(?: and \w+)?{THEN}{_TO_ACT}"
    rf"|(?:committed|dedicated)(?: (?:and \w+|together|jointly))?"
    rf"(?:{_TO_VERB}|{_TO_DEED}))"
)
_SAYS = one_of(
    """
    (?:re-?)?affirm(?:s|ed)? | reiterate[sd]? | renew(?:s|ed)? | restate[sd]? | underline[sd]?
    underscore[sd]? | stress(?:es|ed)? | (?:re)?confirm(?:s|ed)? | express(?:es|ed)? | voice[sd]?
    state[sd]? | declare[sd]? | emphasi[sz]e[sd]? | highlight(?:s|ed)? | manifest(?:s|ed)?
    demonstrate[sd]?
    """
)
_OWN = r"(?:our|their|its|(?:the )?<CG>(?:'s?)?)"
_WILL = (
    r"(?:determination|resolve|readiness|will|willingness|intention|intent|preparedness|resolution)s?"
    rf"{_TO_DO}|(?:commitment|pledge|promise|dedication)s?(?:{_TO_VERB}|{_TO_DEED})"
)
_OF_WILL = rf"{_SAYS}{THEN} {_OWN}(?: [a-z][a-z-]*,?){{0,5}} (?:{_WILL})"
#: What somebody only holds to be so: "agreed on the importance of support".
_MERE_VIEW = r"(?! (?:the )?(?:importance|need|necessity|value|significance|urgency|relevance)\b)"
_DECIDES = (
    rf"(?:(?:decide[sd]|agree[sd]){THEN} (?:to|on{_MERE_VIEW})|decide[sd]{THEN} that"
    # What is to be, and nothing that is only held to be so: "agreed that it would be a mistake".
    rf"|agree[sd]{THEN} that (?=[^.;]{{3,120}}? (?:will|would|shall)"
    r"(?! (?:be|have|remain|require)\b))"
    # What somebody should do, and not what should be so.
    rf"|agree[sd]{THEN} that (?=[^.;]{{3,120}}? should (?!(?:be|have|remain|require|continue"
    rf"|reflect|include|respect|not)\b)(?:{INFINITIVE}))"
    rf"|(?:chose|opted|voted){THEN} to|resolved{THEN} to"
    r"|(?:gave|given) (?:(?:its|their|the|a|final|formal|political) ){0,3}(?:approval|agreement"
    r"|consent|assent|go-ahead|green light|backing) (?:to|for)|signed off on"
    rf"|(?:took|taken|made|reached){THEN} (?:the|an?) (?:[a-z]+[a-z-]* )?(?:decision|agreement)"
    r" (?:to|on(?= [a-z]+ing\b))"
    r"|(?:extended|prolonged|renewed)(?= (?:the|its|their|our) [^,.;]{0,40}\b(?:mandates?|missions?"
    r"|operations?|sanctions)\b)"
    rf"|(?:approved|endorsed|adopted|agreed){THEN}(?! the following\b)(?= {SANCTIONED[_EN]})"
    rf"|agreed{THEN}(?= (?:(?:new|further|additional|concrete|important|joint) )?(?:measures|steps"
    r"|plans|targets|actions|guidelines)\b)"
    r"|tasked(?= [^.;]{3,90}? to [a-z]))"
)
#: In the present those decide who say so of themselves.
_HEREBY = (
    rf"(?:(?:decide|agree|resolve){THEN} (?:to|on{_MERE_VIEW})|decide{THEN} that"
    rf"|(?:approve|endorse|adopt|establish|launch){THEN}(?! the following\b)(?= {SANCTIONED[_EN]})"
    r"|(?:task|instruct)(?= [^.;]{3,90}? to [a-z]))"
)
ACTS: Final = shape(
    rf"""
    (?:\b(?P<act>(?P<known>{_VOWS}{THEN}(?: themselves| ourselves| itself)?{_TO_DO}
    |(?:pledge[sd]?|commit(?:s|ted)?|promise[sd]?)(?= {_MORE})
    |(?:announce[sd]?|unveil(?:s|ed)?|offer(?:s|ed)?)(?={_GIFT})|{_GIVES}(?={_SUM})
    |commit(?:s|ted)? to(?= (?:new|further|additional|more|another)\b)
    |(?:announced|unveiled|confirmed|set out){THEN} (?:its |their )?(?:plans|a plan|the intention
    |intentions?) to {ACTION[_EN]}
    |{_TELLS}{THEN}(?: that)? (?P<verb>(?:it|they) (?:will|would|(?:is|are) going to)
    (?: (?:also|further|now|jointly|soon|together))* (?:{ACTION[_EN]}|be {DOING}))
    |commit(?:s|ted)?{THEN}(?: themselves| ourselves| itself)?(?:{_TO_VERB}|{_TO_DEED})
    |{_MEANS}{_TO_ACT}
    |{_STATE}|{_OF_WILL})(?![\w-]))(?P<rest>)
    |\b(?P<act2>(?P<decides>{_DECIDES}))(?P<rest2>)
    |\b(?P<act3>(?P<decides2>{_HEREBY}))(?P<rest3>)
    |\band (?P<act4>(?P<known2>will(?: also| further| jointly)*(?: continue to)? {INFINITIVE}))
    (?P<rest4>)){REST}
    """
)


def kind_of_act(match: re.Match[str]) -> CommitmentKind:
    """Tell what a verb does."""
    is_decision = match["decides"] is not None or match["decides2"] is not None
    return CommitmentKind.DECISION if is_decision else CommitmentKind.PLEDGE


def is_of_speaker(match: re.Match[str]) -> bool:
    """Tell whether words decide only where the speaker says them of himself."""
    return "decides2" in match.re.groupindex and match["decides2"] is not None
