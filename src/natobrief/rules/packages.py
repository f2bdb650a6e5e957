"""Named packages of help, and what is in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.model import Country, Organisation
from natobrief.rules.lists import split_names
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.people import party_of
from natobrief.span import Span
from natobrief.text.characters import CAPITALS


@final
@frozen
class PackageWords:
    """A package, with the words for each part of it."""

    name: Span
    provider: Organisation | Country | None
    provider_span: Span | None
    recipient: Country | Organisation | None
    recipient_span: Span | None
    #: Countries that stand near, nearest sentence first; for when no recipient is stated.
    near: tuple[tuple[Country, Span], ...]
    items: tuple[Span, ...]
    sentence: Span


_WORD = rf"(?-i:[{CAPITALS}])[\w'/-]*"
_NAME_EN = rf"(?P<name>(?:{_WORD} +(?:(?:of|and|for) +(?={_WORD}))?){{1,6}}(?-i:(?P<head>Package|Fund|Facility|Programme|Program|Initiative|Plan|Mechanism))(?: +of +{_WORD})?)"
_NAME_FR = (
    r"(?P<name_fr>(?:ensemble +complet +de +mesures +d'assistance(?: +renforc\u00e9e?)?"
    r"|paquet +(?:substantiel|complet|d'assistance|d'aide|de +mesures)(?: +[\w'-]+){0,3}?(?=[ ,.;]+(?:pour|qui|en|comprenant|\.|,|;|de +l'OTAN)|[,.;])"
    r"|(?-i:Paquet|Fonds)(?: +[\w'-]+){1,4}))"
)
_NAME = re.compile(rf"(?:(?<![\w'-])|(?<=[ld]'))(?:{_NAME_EN}|{_NAME_FR})", re.IGNORECASE)
_LEAD = re.compile(
    r"""(?:[ ]+of[ ]+the[ ]+Alliance|[ ]+de[ ]+l'OTAN|[ ]+de[ ]+l'Alliance)?
    (?:[ ]+(?:for|to|pour)[ ]+(?:the[ ]+|la[ ]+|le[ ]+|les[ ]+|l')?(?P<recipient>[\w' -]{3,40}?)|[ ]+for[ ]+(?:both|all|the)[ ]+\w+([ ]+countries)?)?
    ,?[ ]+
    (?:
      (?:which|that)[ ]+(?:has[ ]+|been[ ]+)*(?:suppl|equip|provid)\w*[ ]+[^,.;]{3,30}?[ ]+with |
      (?:(?:under|through)[ ]+which[ ]+\w+|which|that)[ ]+(?:(?:so[ ]+far|has|have|had|is|was|will|would|also|already|now|been|continues?[ ]+to|be)[ ]+)*
        (?:deliver|provid|suppl|equip|send|sent|includ|contain|compris|cover|bring|brought|paid[ ]+for|pay|fund|financ|giv|offer|ship|furnish|carr|hold|held|consist|ma[dk]e)\w*(?:[ ]+(?:of|up[ ]+of|in|out))?
    | (?:a|one)[ ]+source[ ]+of
    | including | such[ ]+as | (?:consisting|made[ ]+up|composed)[ ]+of | comprising | containing | covering
    | with(?:[ ]+(?:projects[ ]+(?:in|on)|support[ ]+in|help[ ]+in|its|their))? | providing | delivering | supplying | bringing | offering
    | (?:qui|lequel)[ ]+(?:comprend|fournit|finance|contient|inclut|pr\u00e9voit|comporte|couvre|a[ ]+(?:fourni|financ\u00e9|livr\u00e9))
    | comprenant | compos\u00e9e?[ ]+(?:de|d') | gr\u00e2ce[ ]+(?:\u00e0[ ]+)?(?:auquel|\u00e0[ ]+laquelle)[ ]+[^,.;]{0,40}?(?:livr|fourni|financ)\w+ | tels?[ ]+que | telles?[ ]+que | \u00e0[ ]+savoir
    )(?=[ ])
    (?P<to>[ ]+(?:to[ ]+|\u00e0[ ]+)?(?P<object>[A-Z\u00c0-\u00de][\w'-]+)(?=[ ]+(?!and\b|et\b)[a-z0-9]))?[ ]*:?""",
    re.VERBOSE,
)
_LIST_END = re.compile(
    r"[.;:!?\u201d\u00bb\")]|,?[ ]+(?:and|et|but|mais)[ ]+(?:[a-z]+[ ]+)?[a-z\u00e9]+[ ]+(?:that|qu[e'])|,?[ ]+(?:and|et)[ ]+(?:he|she|they|il|elle)\b"
    r"|,[ ]+(?:which|who|while|so|as|to|said|added|a[ ]+d\u00e9clar\u00e9|selon)\b|,[ ]+(?:il|elle|he|she)\b|,[ ]+(?=\ue006)|[ ]+(?:to[ ]+(?:help|support)|in[ ]+order[ ]+to)\b"
)
_ARTICLE = re.compile(r"(?:an?|the|some|more|new|un|une|des|du|de la|de l'|le|la|les|l'|d') *(?=\w)", re.IGNORECASE)
_PLAIN_ARTICLE = re.compile(r"(?:an?|the|some|un|une|des|du|de la|le|la|les) +|(?:de l'|l'|d')", re.IGNORECASE)
_OWNER = re.compile(r"(?:'s?|) +(?:(?:new|own|enhanced|updated) +)?$")
#: Heads that name a package by themselves; the others do only when items follow.
_ALWAYS = frozenset({"package"})


def find_packages(marked: Marked) -> Iterator[PackageWords]:
    """Find named packages, and the list of what is in each where the text gives one."""
    text = marked.document.plain
    for sentence in marked.document.sentences:
        for match in _NAME.finditer(text, sentence.start, sentence.end):
            words = _package(marked, match, sentence)
            head = (match["head"] or "package").lower()
            if words is not None and (words.items or head in _ALWAYS):
                yield words


def _package(marked: Marked, match: re.Match[str], sentence: Span) -> PackageWords | None:
    group = "name" if match["name"] else "name_fr"
    name = _without_owner(marked, Span(match.start(group), match.end(group)))
    if name is None:
        return None
    lead = _LEAD.match(marked.document.plain, name.end, sentence.end)
    items = () if lead is None else _items(marked, lead.end(), sentence)
    provider, provider_span = _provider(marked, name)
    recipient, recipient_span = _recipient(marked, name, lead, provider_span)
    return PackageWords(
        name,
        provider,
        provider_span,
        recipient,
        recipient_span,
        _near(marked, sentence),
        items,
        sentence,
    )


def _without_owner(marked: Marked, name: Span) -> Span | None:
    """Cut "NATO's" or an article off the front of a name."""
    words = name.of(marked.document.plain)
    cut = re.match(r"(?:The|This|Its|Their|A|An|Our|Under|Through|In|On) +|(?:[\w-]+)'s? +", words)
    while cut is not None:
        name = Span(name.start + cut.end(), name.end)
        words = name.of(marked.document.plain)
        cut = re.match(r"(?:The|This|Its|Their|A|An|Our) +|(?:[\w-]+)'s? +", words)
    return name if " " in words else None


def _items(marked: Marked, start: int, sentence: Span) -> tuple[Span, ...]:
    text = marked.marks.written_over(marked.document.plain, but=_ALL_BUT_PERSONS)
    end = _LIST_END.search(text, start, sentence.end)
    stop = sentence.end if end is None else end.start()
    if stop <= start:
        return ()
    found = []
    for span in split_names(marked.document.plain, Span(start, stop)):
        article = _PLAIN_ARTICLE.match(span.of(marked.document.plain))
        first = span.start + (article.end() if article else 0)
        if first < span.end:
            found.append(Span(first, span.end))
    return tuple(found)


_ALL_BUT_PERSONS = frozenset(Kind) - {Kind.PERSON}


def _provider(
    marked: Marked, name: Span
) -> tuple[Organisation | Country | None, Span | None]:
    """Return whose package it is: an owner right before the name ("NATO's"), or after it."""
    for mark in marked.marks.inside(Span(max(0, name.start - 60), name.start + 1)):
        between = marked.document.plain[mark.span.end : name.start]
        if _OWNER.fullmatch(between) and "'" in between:
            party = party_of(mark)
            if party is not None:
                return party, mark.span
    for mark in marked.marks.inside(Span(name.start, name.end + 40), Kind.ORGANISATION):
        if mark.span.start == name.start or re.fullmatch(
            r" +(?:of|de) +(?:the +|l')?", marked.document.plain[name.end : mark.span.start]
        ):
            return party_of(mark), mark.span
    return None, None


def _recipient(
    marked: Marked, name: Span, lead: re.Match[str] | None, provider: Span | None
) -> tuple[Country | Organisation | None, Span | None]:
    """Return for whom the package is said to be: a country in its name or joined to it."""
    after = _FOR.match(marked.document.plain, name.end)
    stated = Span(name.start, max(name.end + 1, 0 if lead is None else lead.end(), after.end() + 1 if after else 0))
    for mark in marked.marks.inside(stated, Kind.COUNTRY):
        if mark.span != provider:
            return party_of(mark), mark.span
    return None, None


def _near(marked: Marked, sentence: Span) -> tuple[tuple[Country, Span], ...]:
    """Return the countries of the sentence and of the two before it in the same paragraph."""
    sentences = marked.document.sentences
    index = marked.document.sentence_at(sentence.start)
    found: list[tuple[Country, Span]] = []
    for candidate in reversed(sentences[max(0, index - 2) : index + 1]):
        if "\n\n" in marked.document.text[candidate.end : sentence.start]:
            break
        for mark in marked.marks.inside(candidate, *_NEAR_KINDS):
            party = party_of(mark)
            before = marked.document.plain[max(0, mark.span.start - 10) : mark.span.start]
            if isinstance(party, Country) and not re.search(r"\b(?:in|at|\u00e0) +$", before):
                found.append((party, mark.span))
    return tuple(found)


_NEAR_KINDS = (Kind.COUNTRY, Kind.CAPITAL, Kind.ADJECTIVE)
_FOR = re.compile(
    r" +(?:of +the +Alliance +|de +l'OTAN +)?(?:for|to|pour) +(?:the +|la +|le +|les +|l')?"
)
