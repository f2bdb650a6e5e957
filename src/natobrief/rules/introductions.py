"""What stands beside a name: an office, a country, whose counterpart somebody is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from attrs import evolve

from natobrief.lexicon.office_words import ALLIANCE_POSTS
from natobrief.lexicon.offices import CANONICAL_OFFICES, OfficeKind, OfficeWords, singular
from natobrief.lexicon.organisations import NATO, listed
from natobrief.lexicon.titles import HEADLINE_VERBS
from natobrief.model import Country
from natobrief.rules.former import find_former
from natobrief.rules.introduction_shapes import (
    ABOVE,
    APPOSED,
    COUNTERPART_AFTER,
    COUNTERPART_BEFORE,
    COUNTERPART_HOLDS,
    HOME_AFTER,
    LED,
    NEXT,
    NO_OFFICE,
    OFFICE_AFTER,
    OFFICE_BEFORE,
    OFFICE_BEFORES,
    ONE_OF_SEVERAL,
    OWNER_BEFORE,
    PAIRED,
    PAIRED_AFTER,
    PAIRED_BEFORE,
    PAIRED_COUNTERPARTS,
    PARTY_GROUPS,
    SERVES,
    SERVES_HIMSELF,
    SHARED,
    TITLES,
)
from natobrief.rules.known import Known, european_union, is_of_union, organisations_in, party_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.name_words import NameWords
from natobrief.rules.others_office import is_in_brackets, is_of_others
from natobrief.rules.outlets import is_of_paper
from natobrief.rules.served import is_sent_for, party_served
from natobrief.span import Span
from natobrief.text.layout import BLANK_LINE
from natobrief.text.regex import regex

_BESIDE = 40
#: How far before an office the words stand for one who serves its holder.
_SERVING = 100
#: How far before a name its introduction may begin.
_REACH = 200
#: Offices that one person holds together with the one named next.
_HELD_TOGETHER = regex(
    r"(?:EU(?:'s)? |European Union(?:'s)? )?(?:first|vice|deputy|high|haut)", re.IGNORECASE
)
#: For a while, or for another: part of an office.
_ACTING = regex(r"\b(?:acting|interim|caretaker|deputy) \Z", re.IGNORECASE)
_TO = regex(r"\bto (?:the )?\Z")
#: Before an office, of one to whom somebody speaks, and who gives his own name behind it.
_CALLED = regex(
    r"(?:\b(?:mr|mister|madam|madame|monsieur)\.? (?:le |la )?"
    r"|\b(?:thank you|thanks|merci)(?: (?:very|so) much| a lot| beaucoup)?,? "
    r"|\b(?:hello|hi|bonjour|bonsoir|good (?:morning|afternoon|evening)),? "
    r"|(?:^|\n)(?:q ?[0-9]{0,2}|questions?|reporter|journaliste?) ?: ?)\Z",
    re.IGNORECASE,
)
#: Behind the name of one who speaks next.
_LABELS = regex(r"(?: ?\([^()\n]{1,140}\))? ?:")
_BELOW = regex(r"[ \t]*\r?\n")
_LINE_ENDS = regex(r"[ \t]*(?:[\r\n,;(|\u2013-]|$)")
#: What several do, behind an office that is not the first one's: "X, Norwegian Minister Meet".
_DO_BOTH = regex(rf" +(?:{'|'.join(sorted(HEADLINE_VERBS))})\b", re.IGNORECASE)
_ALLIANCE_POSTS = frozenset(listed(ALLIANCE_POSTS))


_NOBODY_YET: Mapping[int, Known] = MappingProxyType({})


def read_introduction(
    marked: Marked, mark: Mark, words: NameWords, earlier: Mapping[int, Known] = _NOBODY_YET
) -> Known:
    """Read what stands beside a name: office, party, or whose counterpart it is.

    Args:
        marked: The text.
        mark: The mention of a person.
        words: The name.
        earlier: Who was read before, by where the mention begins.
    """
    plain = Known(words, is_female=words.is_female)
    home = HOME_AFTER.match(marked.inner, mark.span.end)
    both = _before(marked, mark, COUNTERPART_HOLDS)
    match = both or _beside(marked, mark, OFFICE_BEFORES, OFFICE_AFTER, earlier)
    if both and _span(both, "office").of(marked.document.text).casefold() in NO_OFFICE:
        match = None
    if match:
        held = _as_servant(marked, match, _with_office(plain, marked, match))
        return _with_party(held, marked, home) if home and not held.party else held
    match = both or _beside(marked, mark, (COUNTERPART_BEFORE,), COUNTERPART_AFTER, earlier)
    if match:
        spans = (_span(match, "counterpart"),)
        counterpart = evolve(plain, is_counterpart=True, office_spans=spans)
        # "His French and Polish counterparts, X": whose X is, no more than the list tells.
        before = marked.inner[max(0, match.start() - _REACH) : match.start()]
        is_of_several = ONE_OF_SEVERAL.search(before) is not None
        return counterpart if is_of_several else _with_party(counterpart, marked, match)
    owner = _before(marked, mark, OWNER_BEFORE)
    if owner:
        return _with_party(plain, marked, owner)
    return _with_party(plain, marked, home) if home else plain


def _beside(
    marked: Marked,
    mark: Mark,
    before: tuple[re.Pattern[str], ...],
    after: re.Pattern[str],
    earlier: Mapping[int, Known],
) -> re.Match[str] | None:
    for shape in before:
        match = _before(marked, mark, shape)
        if match is None or _is_called(marked, mark, match):
            continue
        if not _is_of_one_before(marked, match, earlier):
            if match[0].endswith(", ") and is_in_brackets(marked, mark.span, after):
                break
            return _fuller(marked, mark, match, after) or match
    match = after.match(marked.inner, mark.span.end)
    if match is None or _begins_anew(marked, match) or _is_of_next(marked, mark, match):
        return None
    if "office" in match.groupdict() and marked.inner.startswith("'s ", match.end("office")):
        return None  # "X, President's Office", "X (King's College)"
    return None if _DO_BOTH.match(marked.inner, match.end()) else match


def _begins_anew(marked: Marked, match: re.Match[str]) -> bool:
    """Tell whether words in the line below a name begin a sentence, and are not all of the line."""
    if _BELOW.match(marked.document.text, match.start()) is None:
        return False
    return _LINE_ENDS.match(marked.document.text, match.end()) is None


def _is_of_next(marked: Marked, mark: Mark, match: re.Match[str]) -> bool:
    """Tell whether an office behind a name is that of the next one: "the President, X, the Y, Z".

    What stands before the first name, though it is no office that is known, introduces him; a
    line of its own below a name is that of the name.
    """
    follows = NEXT.match(marked.inner, match.end())
    if follows is None:
        return False
    # "X and Y, President of C Z": what stands right before a name, and is of a party, is his.
    is_near = not {",", "\n"} & set(marked.document.text[match.end() : follows.end()])
    if is_near and any(match.groupdict().get(name) for name in PARTY_GROUPS):
        return True
    if _BELOW.match(marked.document.text, match.start()) is not None:
        return False
    start = max(0, mark.span.start - _BESIDE)
    return LED.search(marked.inner, start, mark.span.start) is not None


def _fuller(
    marked: Marked, mark: Mark, match: re.Match[str], after: re.Pattern[str]
) -> re.Match[str] | None:
    """Return the office behind a name with a title, or before it: "the Chair, Ambassador X"."""
    groups = match.groupdict()
    if not groups.get("office") or any(groups.get(name) for name in PARTY_GROUPS):
        return None
    start = match.start("office")
    title = _span(match, "office").of(marked.document.text).casefold()
    lead = marked.inner_sieve.search(OFFICE_BEFORE, max(0, start - _REACH), start)
    is_apposed = lead is not None and "," in lead[0]
    if is_apposed and (title in TITLES or _is_again(marked, lead, title)):
        return lead
    return after.match(marked.inner, mark.span.end) if title in TITLES else None


def _is_again(marked: Marked, lead: re.Match[str] | None, title: str) -> bool:
    """Tell whether a title says an office again: "the Foreign Minister of C, Minister X".

    "The Prime Minister, Minister X" are two.
    """
    office = "" if lead is None else _span(lead, "office").of(marked.document.text).casefold()
    return office.endswith(title) and "prime" not in office.removesuffix(title)


def _is_of_one_before(marked: Marked, match: re.Match[str], earlier: Mapping[int, Known]) -> bool:
    """Tell whether words stand in apposition to a person before: "X, Foreign Minister of C, Y".

    Where his own office stands before that person, the next one does so too: "the Foreign Minister
    of C, X, the Foreign Minister of D, Y". What ends the line of one before is his, unless his own
    office stands above him.
    """
    is_below = marked.document.text[match.start() : match.end()].rstrip(" \t").endswith("\n")
    if not (is_below or match[0].endswith(", ")):
        return False
    start = max(0, match.start() - _BESIDE)
    apposed = (ABOVE if is_below else APPOSED).search(marked.inner, start, match.start())
    if apposed is None:
        return False
    person = marked.marks.around(apposed.start())
    if is_below:
        known = None if person is None else earlier.get(person.span.start)
        return known is None or not any(span.end <= apposed.start() for span in known.office_spans)
    if LED.search(marked.inner, max(0, apposed.start() - _BESIDE), apposed.start()):
        return False
    return person is None or not _is_led(marked, person, earlier)


def _is_led(marked: Marked, person: Mark, earlier: Mapping[int, Known]) -> bool:
    """Tell whether an office and a comma stand before a name: "the Foreign Minister of C, X"."""
    start = person.span.start
    known = earlier.get(start)
    if known is None or not marked.document.plain.endswith(", ", 0, start):
        return False
    return any(span.end < start for span in known.office_spans)


def _is_called(marked: Marked, mark: Mark, match: re.Match[str]) -> bool:
    """Tell whether an office is a form of address: "Mr. Secretary General, X from the Post"."""
    plain, start = marked.document.plain, match.start()
    if not match[0].endswith(", "):
        return False
    called = _CALLED.search(plain, max(0, start - _BESIDE), start)
    return called is not None or is_of_paper(plain, mark.span.end)


def _before(marked: Marked, mark: Mark, shape: re.Pattern[str]) -> re.Match[str] | None:
    end = mark.span.start
    start = max(0, end - _REACH)
    # What stands above a blank line introduces nobody below it, nor one who speaks in a new line.
    for gap in BLANK_LINE.finditer(marked.document.text, start, end):
        start = gap.end()
    if _LABELS.match(marked.document.plain, mark.span.end) is not None:
        start = max(start, marked.document.text.rfind("\n", start, end) + 1)
    return marked.inner_sieve.search(shape, start, end)


def _with_office(person: Known, marked: Marked, match: re.Match[str]) -> Known:
    span, kind = _office_at(marked, match)
    spans = [_whole_office(marked, match, span)]
    groups = match.groupdict()
    spans += [_span(match, part) for part in ("more", "field", "domain") if groups.get(part)]
    former = find_former(marked, spans[0].start)
    spans = [*([] if former is None else [former]), *spans]
    written = " ".join(" ".join(each.of(marked.document.text).split()) for each in spans)
    told = evolve(person, office_spans=tuple(spans))
    if former is None and kind in CANONICAL_OFFICES and not _is_of_another(marked, match):
        return evolve(
            told,
            office=CANONICAL_OFFICES[kind],
            office_kind=kind,
            party=NATO,
            party_span=span,
        )
    if _is_alliance_post(written):
        told = evolve(told, party=NATO, party_span=span)
    plain, whole = marked.document.plain, _whole_office(marked, match, span)
    envoy = _with_party(evolve(told, office=written), marked, match)
    if envoy.party_span is not None and is_sent_for(marked, span, envoy.party_span):
        envoy = evolve(envoy, party=None, party_span=None)
    served = None if envoy.party is not None else party_served(marked, span)
    if served is not None:
        return evolve(envoy, party=served[0], party_span=served[1])
    for held in organisations_in(plain, whole):
        # An ambassador "to NATO" is his country's.
        if isinstance(envoy.party, Country) or _TO.search(plain, whole.start, held.span.start):
            return envoy
        bare = _without_organisation(written, held.span.of(marked.document.text))
        return evolve(told, office=bare, party=party_of(held), party_span=held.span)
    if envoy.party is None and is_of_union(written):
        return evolve(envoy, party=european_union(), party_span=span, is_party_implied=True)
    return envoy


def _as_servant(marked: Marked, match: re.Match[str], chief: Known) -> Known:
    """Return one who serves who holds an office: "the Special Representative of the President, X".

    The party is that of both. In "X, Adviser to President Y" it is X who serves.
    """
    end = match.start()
    serves = SERVES.search(marked.inner, max(0, end - _SERVING), end)
    if serves is None:
        return chief
    is_set_off = match[0].endswith(", ")
    nearest = max(0, serves.start() - _REACH)
    if not is_set_off and SERVES_HIMSELF.search(marked.inner, nearest, serves.start()):
        return chief
    spans = () if serves["post"] is None else (_span(serves, "post"),)
    written = next((" ".join(each.of(marked.document.text).split()) for each in spans), None)
    return evolve(chief, office=written, office_spans=spans, office_kind=OfficeKind.OTHER)


def _is_alliance_post(office: str) -> bool:
    lowered = office.lower()
    return lowered in _ALLIANCE_POSTS or lowered.startswith("assistant secretary general")


def _office_at(marked: Marked, match: re.Match[str]) -> tuple[Span, OfficeKind]:
    span = _span(match, "office")
    mark = marked.marks.at(span.start)
    words = None if mark is None else mark.value
    return span, words.kind if isinstance(words, OfficeWords) else OfficeKind.OTHER


def _whole_office(marked: Marked, match: re.Match[str], office: Span) -> Span:
    """Take in the office before "and", where one person holds both, and "acting" before it."""
    acting = _ACTING.search(marked.document.plain, max(0, office.start - _BESIDE), office.start)
    if acting is not None:
        return Span(acting.start(), office.end)
    if "first" not in match.re.groupindex or match["first"] is None:
        return office
    first = _span(match, "first")
    plain = marked.document.plain
    # "The German Foreign Minister and OSCE Chairperson-in-Office" is both.
    is_of_two = bool(match.groupdict().get("party") and organisations_in(plain, office))
    is_one = is_of_two or _HELD_TOGETHER.match(plain, first.start)
    return Span(first.start, office.end) if is_one else office


def _is_of_another(marked: Marked, match: re.Match[str]) -> bool:
    """Tell whether the office belongs to another party than the Alliance."""
    party = _with_party(_NOBODY, marked, match).party
    if party is None:
        return is_of_others(marked, _span(match, "office"))
    return party != NATO


_NOBODY = Known(NameWords("-", Span(0, 1), None))


def _without_organisation(office: str, organisation: str) -> str:
    """Take an organisation out of an office: what holds it is said elsewhere.

    >>> _without_organisation("EU High Representative", "EU")
    'High Representative'
    """
    name = re.escape(" ".join(organisation.split()))
    pattern_ = rf"^{name}(?:['\u2019]s)? +| +(?:of|to|de|des|du)(?: +the| +l['\u2019])? *{name}"
    return re.sub(pattern_, "", office, count=1) or office


def _with_party(person: Known, marked: Marked, match: re.Match[str]) -> Known:
    groups = match.groupdict()
    named = [group for group in PARTY_GROUPS if groups.get(group)]
    marks = (marked.marks.around(match.start(group)) for group in named)
    told = next((mark for mark in marks if mark is not None and party_of(mark) is not None), None)
    return person if told is None else evolve(person, party=party_of(told), party_span=told.span)


def _span(match: re.Match[str], group: str) -> Span:
    return Span(match.start(group), match.end(group))


def read_lists(marked: Marked) -> Iterator[tuple[int, Known]]:
    """Read "X and Y, the foreign ministers of A and B": each to his own, when counts agree.

    Yields:
        Where the mention of a person begins, and what the list says of the person.
    """
    for shape in (*PAIRED, PAIRED_BEFORE, PAIRED_AFTER, PAIRED_COUNTERPARTS):
        for match in marked.inner_sieve.finditer(shape, 0, len(marked.inner)):
            people = _listed(marked, match)
            parties = marked.marks.inside(
                _span(match, "parties"), Kind.COUNTRY, Kind.ORGANISATION, Kind.ADJECTIVE
            )
            if len(people) == len(parties):
                for (start, known), party in zip(people, parties, strict=True):
                    yield start, evolve(known, party=party_of(party), party_span=party.span)
    for match in marked.inner_sieve.finditer(SHARED, 0, len(marked.inner)):
        before = marked.inner[max(0, match.start() - _REACH) : match.start()]
        is_shared = ONE_OF_SEVERAL.search(before) is None
        for start, known in _listed(marked, match):
            yield start, _with_party(known, marked, match) if is_shared else known


def _listed(marked: Marked, match: re.Match[str]) -> list[tuple[int, Known]]:
    """Return the persons of a list, each with the office in the singular, or as a counterpart."""
    is_counterpart = match.groupdict().get("counterpart") is not None
    held = _span(match, "counterpart" if is_counterpart else "office")
    written = singular(" ".join(held.of(marked.document.text).split()))
    office = None if is_counterpart else written
    return [
        (
            mark.span.start,
            Known(mark.value, office=office, office_spans=(held,), is_counterpart=is_counterpart),
        )
        for mark in marked.marks.inside(_span(match, "people"), Kind.PERSON)
        if isinstance(mark.value, NameWords)
    ]
