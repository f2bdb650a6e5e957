"""Those who come for an office-holder: "the UN Secretary-General's Special Envoy, X"."""

from __future__ import annotations

from natobrief.model import Country, Organisation
from natobrief.rules.known import organisations_in, party_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span
from natobrief.text.regex import regex

#: Behind an office: that of somebody who serves its holder.
_SERVANT = pattern(
    r"'s? (?:[\w-]+ ){0,2}?(?P<office><O>|(?:envoys?|advis[eo]rs?|aides?|representatives?"
    r"|coordinators?|delegates?|spokes(?:man|woman|person)|chiefs? of staff)\b)"
)
#: Before an office: that of the one whom its holder serves, and of what party he is.
_CHIEF = pattern(r"(?:(?P<party><ACG>(?:'s?)?) )?(?P<chief><O>)'s? (?:[\w-]+ ){0,2}$")
_REACH = 120
#: What those see to who are sent: "Special Representative for Libya" is of no country.
_SENT = regex(r"(?i:representative|envoy|coordinator|rapporteur|advis[eo]r|emissary)s?\Z")
_FOR = regex(r"(?i:\bfor (?:the )?)\Z")


def servant_of(marked: Marked, office: Span) -> Span | None:
    """Return the words for the office of one who serves who holds an office; None for nobody.

    Args:
        marked: The text.
        office: The words for the office of the one who is served.
    """
    match = _SERVANT.match(marked.inner, office.end)
    return None if match is None else Span(*match.span("office"))


def party_served(marked: Marked, office: Span) -> tuple[Country | Organisation, Span] | None:
    """Return the party of the one whom somebody serves, whose office stands before his own.

    Args:
        marked: The text.
        office: The words for the office of the one who serves.
    """
    start = max(0, office.start - _REACH)
    match = marked.inner_sieve.search(_CHIEF, start, office.start)
    if match is None:
        return None
    for held in organisations_in(marked.document.plain, Span(*match.span("chief"))):
        party = party_of(held)
        return None if party is None else (party, held.span)
    mark = None if match["party"] is None else marked.marks.around(match.start("party"))
    party = None if mark is None else party_of(mark)
    return None if mark is None or party is None else (party, mark.span)


def is_sent_for(marked: Marked, office: Span, party: Span) -> bool:
    """Tell whether a party is what an envoy sees to: "Special Representative for Libya"."""
    plain = marked.document.plain
    if _SENT.search(office.of(plain)) is None:
        return False
    return _FOR.search(plain, office.end, party.start) is not None
