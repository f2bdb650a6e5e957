"""What no subject can be: it ends in no small word, and holds no verb of a clause of its own."""

from __future__ import annotations

import re

from natobrief.lexicon.speech import NEXT_ACTS
from natobrief.model import Language
from natobrief.rules.quotations.words import alternatives
from natobrief.text.regex import regex

#: Small words that want a noun after them.
_OPEN = {
    Language.EN: "the a an its their my our of with for from by to into during among amid between"
    " toward towards via per and or but nor than as these those every",
    Language.FR: "le la les un une des du de son sa ses leur leurs ce cet cette ces notre nos au"
    " aux en dans avec sur par pour et ou mais",
}
_OPEN_AT_END = {
    language: regex(rf"(?<![\w'-])(?:{alternatives(words.split())}|[ld]') *$", re.IGNORECASE)
    for language, words in _OPEN.items()
}
#: A form that shows that an English clause has its verb.
FINITE = (
    r"(?:(?:is|are|was|were|has|have|had|does|do|did|would|could|should|might)(?:n't)?"
    r"|can|can't|cannot|will|won't|must|may|shall)(?![\w-])"
)
#: What a speaker does next, after what was said: "would join, and invited the Minister".
NEXT_ACT = regex(
    rf",? and (?:{NEXT_ACTS}) (?=the |his |her |their |its |him |her |them |all |that |[A-Z])"
)
_FINITE = {
    Language.EN: regex(
        r" (?:is|are|was|were|has|have|had|does|do|did|would|can|could|must|should|might"
        r"|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|wouldn't|can't"
        r"|couldn't|won't|will(?! (?:to|of|and|or) )) "
    ),
    Language.FR: regex(
        r" (?:est|sont|\u00e9tait|\u00e9taient|sera|seront|avait|avaient|peut|peuvent|doit"
        r"|doivent) "
    ),
}
#: A determiner after a word that is none of these: it has a verb before it.
_OBJECT = regex(
    r"(?<![\w'-])(?!(?:of|in|on|at|during|after|before|with|for|from|by|under|over|since|despite|to"
    r"|about|into|through|throughout|among|amid|between|against|toward|towards|near|outside"
    r"|inside|within|without|via|per|upon|around|across|behind|beyond|until|regarding|like"
    r"|unlike|as|and|or|but|nor|than|all|both|half|such|quite|many|only|even|not|also|once"
    r"|who|whom|whose|which|that|when|while|where|if|because|what|how|why|off|up|out|down|along"
    r"|including|then|now|again|today|just|rather|plus|minus|beside|besides|except|above"
    r"|below|though|although|so|double|twice|what|every|each) )[a-z]+(?<!ing)(?<!ly)"
    r" (?:his|her|their|its|my|our|the|an?|those|these|this|one|no|any) "
)
#: A verb and what is done or not: "the spokesman refused to answer".
_REFUSED = regex(r" [a-z]+ed to [a-z]+ ?\Z")
#: What opens a relative clause, or is the subject of one that nothing opens: "the house he built".
_RELATIVE = {
    Language.EN: regex(r" (?:who|whom|whose|which|that|where|he|she|they|we|you|I) "),
    Language.FR: regex(r" (?:qui|dont|o\u00f9|lequel|laquelle|lesquels|que) | qu'"),
}


def is_phrase(words: str, language: Language) -> bool:
    """Tell whether words can be a noun phrase by how they end and by the verbs in them.

    >>> is_phrase("many people were looking to the talks with", Language.EN)
    False
    >>> is_phrase("the man who had come", Language.EN)
    True
    """
    relative = _RELATIVE[language].search(words)
    if relative is None and _OPEN_AT_END[language].search(words):
        return False
    end = relative.start() + 1 if relative else len(words)
    if language is Language.EN and _REFUSED.search(words, 0, end):
        return False
    return _FINITE[language].search(words, 0, end) is None


def has_object(words: str, language: Language) -> bool:
    """Tell whether words that open with a noun go on with a verb and its object.

    >>> has_object("Ana Ruiz released a film", Language.EN)
    True
    >>> has_object("The head of the board", Language.EN)
    False
    """
    if language is not Language.EN:
        return False
    relative = _RELATIVE[language].search(words)
    return _OBJECT.search(words, 0, relative.start() + 1 if relative else len(words)) is not None
