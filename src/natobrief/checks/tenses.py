"""Whether a passage has as still to come what words of a record have as done, or the other way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from natobrief.checks.window import Window
from natobrief.checks.wordforms import LEAST, alike, is_form, is_light
from natobrief.checks.wording import Worded
from natobrief.lexicon.paraphrases import TELLING
from natobrief.model import Language
from natobrief.text.regex import regex

#: Before what has been done.
_DONE: Final = {
    Language.EN: frozenset(["has", "have", "had"]),
    Language.FR: frozenset(["a", "ont", "avait", "avaient"]),
}
#: The same in French, behind "se".
_SELF: Final = "se"
_ARE: Final = frozenset(["sont", "etaient"])
#: Before what was done to something.
_WAS: Final = frozenset(["was", "were"])
#: Before what is to be done, or may be.
_DUE: Final = frozenset(
    """
    must should ought needs need will would shall could may might
    doit doivent devait devaient devrait devraient faut pourrait pourraient va vont
    """.split()  # noqa: SIM905
)
#: Before what will be done.
_WILL: Final = frozenset(["will", "shall", "va", "vont"])
#: Beside what is not done yet.
_MAYBE: Final = frozenset(
    """
    possible potential eventual planned proposed upcoming forthcoming possibly potentially
    eventuel eventuelle eventuels eventuelles potentiel potentielle prevu prevue envisage envisagee
    """.split()  # noqa: SIM905
)
#: Behind what one means to do.
_MEANT: Final = frozenset(
    "plan plans planned intend intends intended expected going about due hope hopes hoped".split()  # noqa: SIM905
)
#: Who is asked to do something has not done it.
_ASKED: Final = frozenset(
    """
    urge urges urged urging ask asks asked asking call calls called calling invite invited invites
    encourage encouraged encourages want wants wanted need needs needed must
    """.split()  # noqa: SIM905
)
#: What is done with "to": "helped to build" tells of what was built.
_HELPED: Final = frozenset(
    """
    help helps helped helping manage managed continue continues continued begin began begun start
    started able came enough get got
    """.split()  # noqa: SIM905
)
#: Between "has" and its verb.
_BETWEEN: Final = frozenset(
    "been also already now just since fully recently ete aussi deja bien".split()  # noqa: SIM905
)
_TO: Final = "to"
_HAS: Final = "a"
#: A participle of English, and a verb of French that is to come.
_PARTICIPLE: Final = regex(r"e[dn]$")
_FUTURE: Final = regex(r"[a-z]{2}(?:(?:[eiduvr]r|ttr)(?:a|ont)|[idv]r(?:ait|aient))$")
#: Of whose past tense that could be: "op\u00e9ra".
_NO_FUTURE: Final = regex(r"(?:op|consid|lib|esp|pref|gen|coop|cel|mod|tol|recup|ref|it)era$")
#: Between verbs that go with one "will".
_JOINING: Final = frozenset(["and", "or", "et", "ou"])
#: Before a participle that is no past tense.
_BE: Final = frozenset(["be", "being", "is", "are", "to", "as"])
#: So many words before a verb.
_BEFORE: Final = 5
_NEAR: Final = 3
_LONG: Final = 14

#: Whether a verb at a place is said to be of one kind.
_Asked = Callable[[Sequence[str], int], bool]


def is_of_another_time(
    own: Sequence[str], window: Window, words: Sequence[Worded], text: str, language: Language
) -> bool:
    """Tell whether a passage has what words have as done as still to come, or the other way.

    Args:
        own: Words of a record, as `written` gives them.
        window: The passage.
        words: Those of the text.
        text: The text.
        language: That of both.
    """
    there = written(words[window.main : window.stop], text)
    done = (_with_thing(own, at) for at in _done(own, language) if own[at] not in TELLING)
    if any(_all_are(pair, there, lambda w, at: _is_due(w, at, language)) for pair in done):
        return True
    due = (_with_thing(own, at) for at in _to_come(own, language) if own[at] not in TELLING)
    return any(
        _all_are(pair, there, lambda w, at: _is_over(w, at, language), is_itself=True)
        for pair in due
        if pair[0] not in there
    )


def _with_thing(own: Sequence[str], at: int) -> tuple[str, str]:
    """Return a verb with the next word of weight."""
    return own[at], next((word for word in own[at + 1 :] if word not in TELLING), "")


def written(words: Sequence[Worded], text: str) -> list[str]:
    """Return words as they are compared, but for the French "\u00e0", which is no verb.

    >>> from natobrief.checks.wording import worded
    >>> written(worded("a r\u00e9ussi \u00e0 venir"), "a r\u00e9ussi \u00e0 venir")
    ['a', 'reussi', '\u00e0', 'venir']
    """
    return [span.of(text).lower() if word == _HAS else word for word, span in words]


def _done(own: Sequence[str], language: Language) -> Iterator[int]:
    """Give where the verbs stand of what words say has been done."""
    for at, word in enumerate(own):
        behind = next((n for n in range(at + 1, len(own)) if own[n] not in _BETWEEN), len(own))
        if behind == len(own):
            continue
        is_passive = language is Language.EN and word in _WAS and _PARTICIPLE.search(own[behind])
        is_itself = word in _ARE and own[at - 1 : at] == [_SELF]
        is_ahead = at > 0 and own[at - 1] in _DUE
        if (word in _DONE[language] and not is_ahead) or is_passive or is_itself:
            yield behind


def _to_come(own: Sequence[str], language: Language) -> Iterator[int]:
    """Give where the verbs stand of what words say will be done."""
    for at, word in enumerate(own):
        if word in _WILL and at + 1 < len(own):
            yield at + 1
        elif language is Language.FR and _is_future(word):
            yield at


def _is_future(word: str) -> bool:
    """Tell whether a word looks like a French verb of what is to come."""
    return _FUTURE.search(word) is not None and _NO_FUTURE.search(word) is None


def _all_are(
    pair: tuple[str, str], there: Sequence[str], is_so: _Asked, *, is_itself: bool = False
) -> bool:
    """Tell whether a passage has a verb, or one like it, and says something of each.

    Where one stands beside the thing of which words say it, none of another thing counts.
    """
    verb, thing = pair
    same = _places(there, (verb,))
    if not same and not is_itself:
        same = _places(there, alike(verb))
    same = [at for at in same if thing in there[at + 1 : at + _BEFORE]] or same
    return same != [] and all(is_so(there, at) for at in same)


def _places(there: Sequence[str], verbs: Sequence[str]) -> list[int]:
    """Return where a passage has a form of one of some verbs."""
    return [
        at
        for at, word in enumerate(there)
        if any(each[:LEAST] == word[:LEAST] and is_form(each, word) for each in verbs)
    ]


def _is_due(there: Sequence[str], at: int, language: Language) -> bool:
    """Tell whether a verb, or its noun, is said of what is still to come."""
    before = there[max(0, at - _BEFORE) : at]
    is_joined = not _JOINING.isdisjoint(before) and not there[at].endswith("ed")
    near = before if is_joined else before[-_NEAR:]
    if language is Language.FR and any(map(_is_future, (*near, there[at]))):
        return True
    meant = _MEANT | _ASKED
    if not _MAYBE.isdisjoint(near) or (_TO in near and not meant.isdisjoint(before)):
        return True
    if there[at - 1 : at] == [_TO] and not is_light(there[at]) and _HELPED.isdisjoint(before):
        return True
    return (
        _has_to(before, language)
        or _is_to_be(there, at, language)
        or (not _DUE.isdisjoint(near) and _DONE[language].isdisjoint(near))
    )


def _is_to_be(there: Sequence[str], at: int, language: Language) -> bool:
    """Tell whether a participle is said of things that will be: "there will be 300 men trained"."""
    before = list(there[max(0, at - _LONG) : at])
    is_ahead = any(one in _WILL and other in _BE for one, other in pairwise(before))
    is_participle = _PARTICIPLE.search(there[at]) is not None
    return is_ahead and is_participle and _DONE[language].isdisjoint(before)


def _has_to(before: Sequence[str], language: Language) -> bool:
    """Tell whether what stands before a verb says that somebody had to do it."""
    return any(one in _DONE[language] and other == _TO for one, other in pairwise(before))


def _is_over(there: Sequence[str], at: int, language: Language) -> bool:
    """Tell whether a verb is said of what has been done."""
    before = there[max(0, at - _NEAR) : at]
    has = any(word in _DONE[language] for word in before) or (
        language is Language.EN and there[at].endswith("ed") and _BE.isdisjoint(before)
    )
    is_plain = _DUE.isdisjoint(before) and not _has_to(before, language)
    return has and is_plain and not _is_future(there[at])
