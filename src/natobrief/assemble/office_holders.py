"""Who holds an office that a text names apart from its holder, as the tables know on the day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import evolve

from natobrief import reference
from natobrief.lexicon.offices import CANONICAL_OFFICES, OfficeKind, OfficeWords
from natobrief.lexicon.organisations import NATO
from natobrief.model import Person
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.others_office import is_of_others
from natobrief.rules.people import People
from natobrief.span import Span
from natobrief.text.regex import regex

#: Words without which an office may be that of another organisation.
OF_ALLIANCE = regex(
    r"N(?:ATO|ato\b)|O(?:TAN|tan\b)|[Aa]lli(?:ance|es|\u00e9s)|North Atlantic|Atlantique Nord"
)
#: A secretary general of something else: "the Secretary General of the Ports Ministry".
OF_OTHERS = regex(
    r"\b[Ss]ecretary[- ][Gg]eneral of (?:the )?"
    r"(?!NATO|North Atlantic|Alliance|Organi[sz]ation)[A-Z]"
    r"|\b[Ss]ecr\u00e9taire [Gg]\u00e9n\u00e9rale? (?:du |de (?:la |l')?|des )"
    r"(?!OTAN|Alliance|Organisation|Traité|M\.)[A-Z]"
)
_GOVERNED = pattern(
    r"(?<!\w)(?:for|of|to|from|with|by|pour|de|du|d')(?: (?:the|his|her|its|le|la))? ?(?:l')?"
    r"(?:<AO> ?){0,3}$"
)
#: How far from an office the name of the Alliance may stand: "NATO's", "of NATO".
_BESIDE = 8
_POSSESSIVE = pattern(r"'s? [^ ]")


def is_of_another(marked: Marked, mark: Mark, words: Span) -> bool:
    """Tell whether words name another than the one marked: "a spokesman for X", "X's envoy"."""
    return bool(
        _GOVERNED.search(marked.inner[words.start : mark.span.start])
        or _POSSESSIVE.match(marked.inner, mark.span.end, words.end)
    )


def with_offices(
    marked: Marked, people: People, speakers: Iterable[Span], day: date | None
) -> People:
    """Give the Alliance's own offices to those of the text who hold them, as the tables know.

    In "Mr Berg said ...; the Secretary General added ..." both are one person if the tables say so
    on the day, the text names nobody else by that name, and nobody in that office. So they are
    where the Alliance's own Secretary General only does something.

    Args:
        marked: The text.
        people: Who is who in it.
        speakers: The words for those who speak.
        day: The day on which the offices are held; without one nobody gets any.
    """
    if day is None:
        return people
    own = (mark.span for mark in marked.marks if _is_own(marked, mark))
    for words in (*speakers, *own):
        for mark in marked.marks.inside(words, Kind.OFFICE)[:1]:
            kind = mark.value.kind if isinstance(mark.value, OfficeWords) else OfficeKind.OTHER
            is_others = is_of_another(marked, mark, words) or is_of_others(marked, mark.span)
            if kind in CANONICAL_OFFICES and not is_others:
                people = _with_office(people, kind, mark.span, day)
    return people


def _is_own(marked: Marked, mark: Mark) -> bool:
    """Tell whether words name an office as the Alliance's: "the NATO Secretary General"."""
    if mark.kind is not Kind.OFFICE:
        return False
    beside = Span(max(0, mark.span.start - _BESIDE), mark.span.end + _BESIDE)
    return OF_ALLIANCE.search(beside.of(marked.document.plain)) is not None


def in_office(marked: Marked, kind: OfficeKind, day: date | None) -> Person | None:
    """Return who holds an office of the Alliance on a day, where a text speaks of no other one."""
    if day is None or not OF_ALLIANCE.search(marked.document.text):
        return None
    if OF_OTHERS.search(marked.document.plain):
        return None
    holder = reference.office_holder_on(kind.value, day)
    if holder is None:
        return None
    return Person(name=holder.name, office=CANONICAL_OFFICES[kind], party=NATO)


def in_office_by_name(marked: Marked, family: str, day: date | None) -> Person | None:
    """Return who holds an office of the Alliance on a day and has a family name.

    None, where no name is one, or two have it.
    """
    if day is None or family.casefold() not in reference.family_names():
        return None
    held = ((kind, reference.term_on(kind.value, day)) for kind in CANONICAL_OFFICES)
    kinds = [kind for kind, term in held if term and _is_called(term.family_name, family)]
    return in_office(marked, kinds[0], day) if len(kinds) == 1 else None


def _is_called(name: str | None, family: str) -> bool:
    return name is not None and name.casefold() == family.casefold()


def without_false_offices(marked: Marked, people: People, day: date | None) -> People:
    """Take the Alliance's own offices from those who do not hold them, as the tables know.

    "Secretary-General Ana Ruiz" may be that of another organisation, which the words do not tell:
    she keeps the office as it is written. Who is called the Alliance's own in so many words is.
    """
    known = list(people.known)
    holders = dict(people.holders)
    if day is None:
        return people
    for kind in CANONICAL_OFFICES:
        holder = reference.office_holder_on(kind.value, day)
        if holder is None:
            continue
        family = _family_name(holder.name)
        kept = []
        for index in holders.get(kind, []):
            office = " ".join(known[index].office_spans[0].of(marked.document.text).split())
            if OF_ALLIANCE.search(office) or _family_name(known[index].name.name) == family:
                kept.append(index)
                continue
            known[index] = evolve(
                known[index],
                office=office,
                office_kind=OfficeKind.OTHER,
                party=None,
                party_span=None,
            )
        holders[kind] = kept
    return evolve(people, known=tuple(known), holders=holders)


def _family_name(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold()


def _with_office(people: People, kind: OfficeKind, span: Span, day: date) -> People:
    holder = reference.office_holder_on(kind.value, day)
    if holder is None or people.holders.get(kind):
        return people
    named = [
        index
        for index, known in enumerate(people.known)
        if known.office is None and f" {holder.name}".endswith(f" {known.name.name}")
    ]
    if len(named) != 1:
        return people
    known = evolve(
        people.known[named[0]],
        office=CANONICAL_OFFICES[kind],
        office_spans=(span,),
        office_kind=kind,
        party=NATO,
        party_span=span,
        is_holder_by_table=True,
    )
    every = (*people.known[: named[0]], known, *people.known[named[0] + 1 :])
    return evolve(people, known=every, holders={**people.holders, kind: named})
