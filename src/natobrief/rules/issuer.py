"""Who issues a declaration or a joint statement, as its head or its first words say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.rules.body_names import body_index
from natobrief.rules.document import find_title, read_head
from natobrief.rules.document.cells import Sort
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class Issuer:
    """Those who issue a text."""

    #: As they are called, without article.
    name: str
    span: Span
    #: Whether the head says so, and not only the first words of the text.
    is_of_head: bool


_THE = r"(?:the |les |la |le |l'|its )?"
_BY = r"(?:by|of|from|par|du|de la|de l'|des|de)(?: )?"
#: Groups that are called after a city, or after how many they are.
_CALLED = (
    r"(?:<K>|bucharest|visegr[aá]d|weimar|nordic-baltic) (?:nine|eight|group|format|triangle)\b"
)
#: Of whom, where it is one and the list does not go on.
_OF = (
    rf"(?: (?:of|from|du|de la|de l'|des|de) ?{_THE}(?:{_CALLED}|<CG>|(?-i:[A-Z]+[0-9]*)(?!\w))"
    rf"(?![{Kind.COUNTRY}{Kind.ORGANISATION}])"
    r"(?! ?(?:of|de|du|des)(?!\w)|,? (?:and|et)(?!\w)"
    r"|, ?(?:the |du |de la |de l'|des |d'|de )?<CG>))?"
)
#: Groups that ministers are of: "from Nordic-Baltic Foreign Ministers".
_GROUP = r"(?-i:(?:Nordic|Baltic|Nordic-Baltic|Weimar|Visegr[aá]d|Quint|NB8|B9|V4|E3)(?![\w-]))"
_LEVEL = (
    rf"(?:(?:<A>|<CG>(?:'s?)?|Allied|invited|{_GROUP}) )?<L>(?:(?:,| and| et)(?: les)? <L>)?{_OF}"
)
#: "Council of Ministers" is a council, and not what ministers issue.
_ISSUED = pattern(rf"(?<!Council\s)(?<!Conseil\s)(?<!Cabinet\s)(?<!\w){_BY}{_THE}(?P<who>{_LEVEL})")
#: Several countries under one name: "by the Nordic-Baltic countries".
_GROUPED = pattern(
    rf"(?<!\w){_BY}{_THE}(?P<who>(?:(?:<A>|<K>|(?-i:[A-Z])[\w'-]*+)[ -]?){{1,3}}"
    r"(?<=[ -])(?:countries|[Ss]tates|nations|partners|members)"
    r"|pays (?:<A>|(?-i:[a-zà-ÿ])[\w-]*(?:iques?|iens?|ais|ois|tes?|ns?|es)(?!\w)))"
    r"(?! (?:of|de|du|des|in)\b)"
)
_OWN = pattern(rf"(?P<who>{_LEVEL})(?:'s?)? (?:[\w-]+ ){{0,2}}(?:statement|declaration|communiqué)")
_WE = pattern(
    rf"(?:\(?[0-9]{{1,2}}[.)] ?|[*-] ?|<K>(?:,? <C>)? ?[\u2013\u2014-]{{1,2}} )?"
    rf"(?:We|Nous), ?{_THE}(?P<who>{_LEVEL})"
)
#: Several countries that lead to what they say together.
_FOLLOWING = pattern(
    rf"{_THE}(?:governments of )?{_THE}(?P<who><CG>(?:, {_THE}<CG>)*,? (?:and|et) {_THE}<CG>),? "
    r"(?:(?:today|jointly|have|has|ont) )*(?:issued|released|made|adopted|publié|adopté|diffusé) "
    r"(?:the following|la déclaration suivante|le communiqué suivant)"
)
#: Who stands behind it issues what it names; before it a line may tell of whose meeting it is.
_STATED = pattern(
    r"\b(?:statement|declaration|communiqué|déclaration|conclusions)"
    rf"(?: (?:issued|adopted|made|publiée?|adoptée?|conjointe))? (?={_BY})"
)
#: Words beside the name of a body that make it the one who issues.
_BEFORE = pattern(rf"(?:^|(?<!\w){_BY}{_THE}|[:-] ?)$")
_AFTER = pattern(r"(?:'s?)? (?:[\w-]+ ){0,2}(?:statement|declaration|communiqué|conclusions)")
#: What belongs to an office: "President of the European Commission".
_OF_OFFICE = pattern(
    rf"(?:<O>|\bchair\w*)(?: [^,.;:]{{0,20}})? (?:of|du|de la|de l'|des|de)(?: )?{_THE}$"
)
#: After an organisation that issues: nothing that makes the words another's name, and no year of
#: its rights.
_ALONE = pattern(
    r" ?(?:$|,(?! ?(?:19|20)[0-9]{2} ?$)|[.:;(]"
    r"| (?:on|at|in|following|after|regarding|concerning|sur|à|au|du) )"
)
#: Around a body: what it holds or does is the occasion, and others may speak of it.
_OCCASION = pattern(
    r"\b(?:occasion|visite?) (?:of|by|du|de la|de l'|des|de|par) ?(?:the |les |la |le |l'|its )?$"
)
_VISITS = pattern(r"(?:'s?)? (?:(?:official|working|first|field|annual) ){0,2}visits?\b")
#: One who holds an office issues with others what is issued by two.
_ONE = pattern(rf"(?<!\w){_BY}{_THE}(?:(?:<A>|<CG>(?:'s?)?) )?(?:<O>|<P>)")
_WORD = regex(r"[^\W\d_]+")
#: Words that stay in capitals, and those that stay small.
_SHORT = frozenset({"NATO", "OTAN", "EU", "UE", "OSCE", "UN", "ONU", "ISAF", "FIAS", "US", "UK"})
_SMALL = frozenset(
    {"OF", "AND", "THE", "FOR", "ON", "IN", "DE", "DU", "DES", "ET", "LA", "LE", "L"}
)
_CELLS = frozenset({Sort.WORDS, Sort.BYLINE, Sort.LABEL})
#: How many paragraphs may come before "We, the", and how far before a body its words are read.
_FIRST, _REACH = 12, 40


def find_issuer(marked: Marked) -> Issuer | None:
    """Find those who issue a text; None when neither its head nor "We, the ..." tells.

    Of a line of the head the first counts: "issued by the Heads of State and Government at the
    meeting of the North Atlantic Council" is theirs. What two office-holders issue is nobody's. A
    body that stands alone on a line may only pass on what others begin with "We, the ...".
    """
    alone: Issuer | None = None
    for cell in _cells(marked):
        found = sorted((*_levels(marked, cell), *_bodies(marked, cell)), key=_place)
        one = _ONE.search(cell.of(marked.inner))
        if one is not None and (not found or cell.start + one.start() < found[0].span.start):
            return None
        if found:
            said = _STATED.search(cell.of(marked.inner))
            start = cell.start if said is None else cell.start + said.end()
            first = next((each for each in found if each.span.start >= start), found[0])
            if first.span != cell:
                return first
            alone = alone or first
    return _named_first(marked) or alone


def _named_first(marked: Marked) -> Issuer | None:
    """Find those who name themselves in the first paragraphs, or are named as who leads there."""
    for paragraph in marked.document.paragraphs[:_FIRST]:
        match = _FOLLOWING.match(marked.inner, paragraph.start, paragraph.end)
        for sentence in _sentences(marked, paragraph):
            match = match or _WE.match(marked.inner, sentence.start, sentence.end)
        if match is not None:
            return _issuer(marked, Span(*match.span("who")), is_of_head=False)
    return None


def _sentences(marked: Marked, paragraph: Span) -> Iterator[Span]:
    """Give the sentences of a paragraph; its first one whole, whatever stops stand in its sign."""
    yield paragraph
    first = marked.document.sentence_at(paragraph.start)
    for sentence in marked.document.sentences[first : first + _FIRST]:
        if paragraph.start < sentence.start < paragraph.end:
            yield sentence


def _place(issuer: Issuer) -> tuple[int, int]:
    return issuer.span.start, -issuer.span.end


def _cells(marked: Marked) -> Iterator[Span]:
    """Give the headline, then the other lines of the head."""
    title = find_title(marked.document)
    if title is not None:
        yield title
    for cell in read_head(marked.document):
        if cell.sort in _CELLS and cell.span != title:
            yield cell.span


def _levels(marked: Marked, cell: Span) -> Iterator[Issuer]:
    words = cell.of(marked.inner)
    for shape in (_ISSUED, _OWN, _GROUPED):
        for match in shape.finditer(words):
            who = Span(*match.span("who")).shifted(cell.start)
            yield _issuer(marked, who, is_of_head=True)


def _bodies(marked: Marked, cell: Span) -> Iterator[Issuer]:
    for mark in marked.marks.inside(cell, Kind.ORGANISATION):
        before = marked.inner[max(cell.start, mark.span.start - _REACH) : mark.span.start]
        is_own = _AFTER.match(marked.inner, mark.span.end, cell.end) is not None
        is_by = _BEFORE.search(before) is not None and _OF_OFFICE.search(before) is None
        is_by = is_by and _ALONE.match(marked.inner, mark.span.end, cell.end) is not None
        if (is_own and not before.endswith("-")) or is_by:
            yield _issuer(marked, mark.span, is_of_head=True)
    for start, end, _ in body_index().scan(marked.document.plain, cell.start, cell.end):
        before = marked.inner[max(cell.start, start - _REACH) : start]
        is_visiting = _VISITS.match(marked.inner, end, cell.end) is not None
        if is_visiting or _OCCASION.search(before) is not None:
            continue
        is_own = _AFTER.match(marked.inner, end, cell.end) is not None
        if is_own or (_BEFORE.search(before) and not _OF_OFFICE.search(before)):
            yield _issuer(marked, Span(start, end), is_of_head=True)


def _in_small(name: str) -> str:
    """Write several words that stand in capitals as names are written.

    >>> _in_small("NATO HEADS OF STATE"), _in_small("OSCE")
    ('NATO Heads of State', 'OSCE')
    """
    if not name.isupper() or " " not in name:
        return name
    return _WORD.sub(lambda match: _written(match[0]), name)


def _written(word: str) -> str:
    if word in _SHORT:
        return word
    return word.lower() if word in _SMALL else word.capitalize()


def _issuer(marked: Marked, span: Span, *, is_of_head: bool) -> Issuer:
    name = _in_small(" ".join(span.of(marked.document.text).split()))
    return Issuer(name, span, is_of_head)
