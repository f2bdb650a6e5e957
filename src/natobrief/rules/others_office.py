"""Offices that are called as the Alliance's are and that words give to somebody else."""

from __future__ import annotations

import re

from natobrief.rules.marking import Marked
from natobrief.span import Span
from natobrief.text.regex import regex

#: Right before an office: an organisation that no table knows, by its short form, or by a name
#: inside a sentence: "the OECD Secretary-General", "with Commonwealth Secretary-General X".
_BEFORE = regex(
    r"(?P<owner>(?<![\w'\u2019-])(?!NATO|OTAN|ALL|THE\b|MR\b|MRS\b|MS\b)[A-Z]{3,}[a-z]?"
    r"|\b(?:Commonwealth|Interpol|Europol|Eurocontrol|Francophonie|Ecowas|Unesco)"
    r"|(?<=[a-z,] )(?!NATO|Alli|Mr\b|Mrs\b|Ms\b|New\b|Former\b|Deputy\b|Acting\b|His\b|Her\b|The\b)"
    r"[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)(?:['\u2019]s?)? \Z"
)
#: Right behind it: of what it is.
_BEHIND = regex(
    r" of (?:the )?(?!NATO|North Atlantic|Alliance|Atlantic|Organi[sz]ation\b)"
    r"(?P<owner>[A-Z][\w-]*)"
)
_BEHIND_FR = regex(
    r" (?:du |de (?:la |l')?|des )(?!OTAN|Alliance|Organisation|Trait\u00e9|M\. ?|Mme)"
    r"(?P<owner>[A-Z][\w-]*)"
)
_REACH = 40


def is_of_others(marked: Marked, office: Span) -> bool:
    """Tell whether words beside an office give it to another organisation, which no table knows.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "The OECD Secretary-General came."
    >>> is_of_others(Marked(Document(text, Language.EN), ()), Span(9, 26))
    True
    """
    return owner_of(marked, office) is not None


def owner_of(marked: Marked, office: Span) -> str | None:
    """Return the words for another organisation beside an office, by which it can be told."""
    if office.of(marked.document.plain).isupper():
        return None
    start = max(0, office.start - _REACH)
    match = _BEFORE.search(marked.inner[start : office.start])
    match = match or _BEHIND.match(marked.inner, office.end)
    match = match or _BEHIND_FR.match(marked.inner, office.end)
    return None if match is None else match["owner"].casefold()


def is_in_brackets(marked: Marked, name: Span, after: re.Pattern[str]) -> bool:
    """Tell whether an office stands in brackets behind a name, and what is before is another's.

    "The Foreign Secretary, X (Permanent Representative) and I" are three.

    Args:
        marked: The text.
        name: The name.
        after: The shape of an office behind a name.
    """
    match = after.match(marked.inner, name.end)
    is_office = match is not None and match.groupdict().get("office") is not None
    return is_office and marked.inner.startswith((" (", " ["), name.end)
