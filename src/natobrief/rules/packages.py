"""Named packages of help, and what is in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.model import Country, Organisation
from natobrief.rules.marking import Marked
from natobrief.rules.package_items import find_items
from natobrief.rules.package_parties import (
    countries_near,
    past_for,
    provider_of,
    recipient_in,
)
from natobrief.rules.package_shapes import (
    BEFORE,
    CALLED_SO,
    GIVING,
    HEAD_AND,
    HELP,
    LEAD,
    LEAD_FR,
    LEAD_TO_LIST,
    NAME,
    NAME_GOES_ON,
    OWNER,
    PLANNING,
    RESUMED,
    WAY_FR,
)
from natobrief.rules.people import party_of
from natobrief.span import Span

Party = Country | Organisation


@final
@frozen
class PackageWords:
    """A package, with the words for each part of it."""

    name: Span
    provider: Party | None
    provider_span: Span | None
    recipient: Party | None
    recipient_span: Span | None
    #: Countries that stand near, nearest sentence first; for when no recipient is stated.
    near: tuple[tuple[Country, Span], ...]
    items: tuple[Span, ...]
    sentence: Span


def find_packages(marked: Marked) -> Iterator[PackageWords]:
    """Find named packages, and the list of what is in each where the text gives one."""
    for sentence in marked.document.sentences:
        for match in marked.document.plain_sieve.finditer(NAME, sentence.start, sentence.end):
            for whole in _names(marked, match):
                name = _without_owner(marked, whole)
                if name is None:
                    continue
                words = _package(marked, name, sentence)
                if CALLED_SO.search(name.of(marked.document.plain)) or _brings_help(marked, words):
                    yield words


def _names(marked: Marked, match: re.Match[str]) -> Iterator[Span]:
    """Give the name that a match holds, or several: a name ends in its head, "and" or not."""
    start, end = match.span(next(each for each in ("name", "name_sum", "name_fr") if match[each]))
    for joint in marked.document.plain_sieve.finditer(HEAD_AND, start, end):
        yield Span(start, joint.start("and"))
        start = joint.end()
    more = NAME_GOES_ON.match(marked.document.plain, end)
    if more is not None and not marked.marks.inside(Span(*more.span())):
        end = more.end()
    yield Span(start, end)


def _brings_help(marked: Marked, words: PackageWords) -> bool:
    """Tell whether a fund, plan or programme is one of help: things are given by it.

    That it holds things tells so when words of help or a recipient stand with it, or when it is
    somebody's own and no plan of what is to be done.
    """
    if not words.items or any(_is_party(marked, item) for item in words.items):
        return False
    first, last = words.items[0].start, max(words.name.end, words.items[-1].end)
    start = max(words.sentence.start, min(words.name.start, first - _VERB))
    end = min(words.sentence.end, last + _BACK)
    if words.recipient is not None or marked.inner_sieve.search(HELP, start, end):
        return True
    if marked.inner_sieve.search(
        WAY_FR, max(words.sentence.start, first - _BACK), words.name.start
    ):
        return True
    lead = (words.name.end, first) if words.name.end <= first else (start, words.name.start)
    if marked.inner_sieve.search(GIVING, *lead):
        return True
    is_list = words.provider is not None and len(words.items) > 1
    return (
        is_list
        and marked.document.plain_sieve.search(PLANNING, words.name.start, words.name.end) is None
    )


def _is_party(marked: Marked, item: Span) -> bool:
    """Tell whether an item is nothing but a mention: who is in a programme is not what it gives."""
    mark = marked.marks.at(item.start)
    return mark is not None and mark.span.end >= item.end


def _without_owner(marked: Marked, name: Span) -> Span | None:
    """Cut "NATO's" or an article off the front of a name; None when one word is left."""
    cut = OWNER.match(marked.document.plain, name.start, name.end)
    while cut is not None:
        if " " not in marked.document.plain[cut.end() : name.end]:
            is_own = marked.marks.at(name.start) is None and cut[0].rstrip().endswith(("'", "'s"))
            return name if is_own else None
        name = Span(cut.end(), name.end)
        cut = OWNER.match(marked.document.plain, name.start, name.end)
    return name


def _package(marked: Marked, name: Span, sentence: Span) -> PackageWords:
    items, where = _contents(marked, name, sentence)
    provider = provider_of(marked, name)
    recipient = recipient_in(marked, where)
    return PackageWords(
        name=name,
        provider=None if provider is None else party_of(provider),
        provider_span=None if provider is None else provider.span,
        recipient=None if recipient is None else party_of(recipient),
        recipient_span=None if recipient is None else recipient.span,
        near=countries_near(marked, name, sentence),
        items=items,
        sentence=sentence,
    )


# -- what is in it -------------------------------------------------------------------------------

#: How far from a name the words for what is in it may stand.
_BACK = 300
#: How far before things that are given their verb may stand.
_VERB = 40


def _contents(marked: Marked, name: Span, sentence: Span) -> tuple[tuple[Span, ...], list[Span]]:
    """Return what is in a package, and the words in which its recipient may be named."""
    named = [Span(name.start, past_for(marked, name))]
    for shape, fewest in ((LEAD, 1), (LEAD_TO_LIST, 2)):
        lead = shape.match(marked.inner, name.end, sentence.end)
        items = () if lead is None else find_items(marked, lead.end(), sentence.end)
        if lead is not None and len(items) >= fewest:
            return items, [Span(name.start, lead.end() + 1)]
    start = max(sentence.start, name.start - _BACK)
    given = marked.inner_sieve.search(WAY_FR, start, name.start)
    lead = None if given is None else LEAD_FR.match(marked.inner, name.end, sentence.end)
    if lead is not None:
        return find_items(marked, lead.end(), sentence.end), named
    before = marked.inner_sieve.search(BEFORE, start, name.start)
    if before is not None:
        which = "" if before["items"] else "2"
        items = find_items(marked, before.start(f"items{which}"), before.end(f"items{which}"))
        if len(items) > 1:
            whom = before.span(f"whom{which}")
            return items, [*named, *([Span(*whom)] if whom[0] < whom[1] else [])]
    return _resumed(marked, name, sentence), named


def _resumed(marked: Marked, name: Span, sentence: Span) -> tuple[Span, ...]:
    """Return what a later clause, or the next sentence, says that "it" contains."""
    found = marked.inner_sieve.search(RESUMED, name.end, min(sentence.end, name.end + _BACK))
    if found is not None:
        return find_items(marked, found.end(), sentence.end)
    index = marked.document.sentence_at(sentence.start) + 1
    following = marked.document.sentences[index : index + 1]
    for each in following:
        found = RESUMED.match(marked.inner, each.start, each.end)
        if found is not None:
            return find_items(marked, found.end(), each.end)
    return ()
