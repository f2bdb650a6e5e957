"""The whole brief, out of everything that the rules found in a text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.assemble.meetings import build_meeting, main_of
from natobrief.assemble.statements import Said, build_statements
from natobrief.assemble.undertakings import (
    Pledges,
    Spoken,
    build_accessions,
    build_commitment,
    build_packages,
)
from natobrief.diagnostics import Code, Problem, Severity
from natobrief.model import (
    Brief,
    Commitment,
    CommitmentKind,
    DocumentKind,
    Meeting,
    Person,
    Source,
)
from natobrief.rules.accessions import find_accessions
from natobrief.rules.announcement import Announcement, find_announcements
from natobrief.rules.attendance import Guest, find_guests
from natobrief.rules.commitments import CommitmentWords, find_commitments
from natobrief.rules.document import find_title
from natobrief.rules.marking import Marked
from natobrief.rules.packages import PackageWords, find_packages
from natobrief.rules.people import people_of
from natobrief.rules.speech import find_utterances
from natobrief.span import Span

_PAST = re.compile(r"\b(?:met|gathered|convened|se sont r\u00e9unis)\b")


def build_brief(
    marked: Marked, published: Grounded[date] | None, url: str | None
) -> tuple[Brief, tuple[Problem, ...], tuple[Span, ...]]:
    """Run every rule over a marked text and put what they find together.

    Returns:
        The brief, the problems met on the way, and the stretches that nothing in it rests on.
    """
    people = people_of(marked)
    announcements = list(find_announcements(marked))
    main = main_of(announcements)
    context = Context(marked, people, _day(main, published), _level(main))
    guests = list(find_guests(marked, people))
    meetings = _meetings(context, main, announcements, guests)
    said = build_statements(context, list(find_utterances(marked)))
    packages = list(find_packages(marked))
    commitments, pledges = _commitments(context, said, packages)
    grounded = build(
        Brief,
        source=_source(context, main, said, published, url),
        meetings=meetings,
        persons=_persons(context, said),
        statements=tuple(each.statement for each in said),
        commitments=commitments,
        packages=build_packages(context, packages, pledges),
        accessions=build_accessions(context, list(find_accessions(marked))),
    )
    brief = _with_evidence(grounded)
    problems = (*context.problems, *_unclosed(marked))
    return brief, tuple(sorted(problems, key=_place)), tuple(_unparsed(marked, brief))


def _commitments(
    context: Context, said: list[Said], packages: list[PackageWords]
) -> tuple[tuple[Grounded[Commitment], ...], Pledges]:
    """Build the commitments, and say which packages are pledged in them."""
    spoken = Spoken(said)
    named = [each.name.start for each in packages]
    found: list[Grounded[Commitment]] = []
    pledges: dict[Span, tuple[CommitmentWords, Commitment]] = {}
    for words in find_commitments(context.marked):
        at = bisect_left(named, words.text.start)
        package = packages[at] if at < len(packages) and words.text.covers(packages[at].name) else None
        built = build_commitment(context, words, spoken, package)
        if built is None:
            continue
        found.append(built)
        if package is not None and words.kind is CommitmentKind.PLEDGE:
            pledges[package.name] = (words, built.value)
    return tuple(found), pledges


def _place(problem: Problem) -> int:
    return -1 if problem.span is None else problem.span.start


def _with_evidence(grounded: Grounded[Brief]) -> Brief:
    fields = {
        name: getattr(grounded.value, name)
        for name in (
            "source", "meetings", "persons", "statements", "commitments", "packages", "accessions",
        )
    }  # fmt: skip
    return Brief(**fields, evidence=grounded.evidence)


def _day(main: Announcement | None, published: Grounded[date] | None) -> date | None:
    if main is not None and main.date is not None and main.date.dates is not None:
        return main.date.dates.first
    return None if published is None else published.value


def _level(main: Announcement | None) -> tuple[str, Span] | None:
    return None if main is None else (main.level.value, main.level_span)


def _meetings(
    context: Context,
    main: Announcement | None,
    announcements: list[Announcement],
    guests: list[Guest],
) -> tuple[Grounded[Meeting], ...]:
    if main is None:
        context.problems.append(
            Problem(
                code=Code.NO_MEETING,
                message="no sentence says who meets, with a day or a place",
                severity=Severity.ERROR,
            )
        )
        return ()
    return (build_meeting(context, main, announcements, guests),)


def _source(
    context: Context,
    main: Announcement | None,
    said: list[Said],
    published: Grounded[date] | None,
    url: str | None,
) -> Grounded[Source]:
    document = context.marked.document
    title = find_title(document)
    return build(
        Source,
        text=document.text,
        kind=_kind(context, main, said),
        language=document.language,
        title=None if title is None else stated(context.words(title), title, rule="title"),
        published=published,
        url=url,
    )


def _kind(
    context: Context, main: Announcement | None, said: list[Said]
) -> Grounded[DocumentKind] | DocumentKind:
    """Tell the kind: a meeting ahead with statements is previewed, without them announced."""
    if main is None:
        return DocumentKind.NEWS_REPORT
    if _PAST.search(context.marked.narrative, main.sentence.start, main.sentence.end):
        return inferred(DocumentKind.READOUT, main.sentence, rule="document-kind")
    kind = DocumentKind.PREVIEW if said else DocumentKind.ANNOUNCEMENT
    return inferred(kind, main.sentence, rule="document-kind")


def _persons(context: Context, said: list[Said]) -> tuple[Grounded[Person], ...]:
    """Give everyone named, once each, then office-holders that only the tables name."""
    found = [context.person(index) for index in range(len(context.people.known))]
    names = {person.value.name for person in found}
    for each in said:
        who = None if each.speaker is None else each.speaker.who
        if who is not None and isinstance(who.value, Person) and who.value.name not in names:
            names.add(who.value.name)
            found.append(Grounded(who.value, who.evidence))
    return tuple(found)


def _unclosed(marked: Marked) -> Iterator[Problem]:
    for quoted in marked.document.quoted:
        if not quoted.is_closed:
            opening = Span(quoted.whole.start, quoted.whole.start + 1)
            message = "a quotation mark is opened and not closed in its paragraph"
            yield Problem.at(
                opening, marked.document.text, Code.UNCLOSED_QUOTATION, message, Severity.WARNING
            )


_WORD = re.compile(r"\w")


def _unparsed(marked: Marked, brief: Brief) -> Iterator[Span]:
    """Give the stretches of the sentences on which no value rests, if they hold a word."""
    used = sorted({span for item in brief.evidence for span in item.spans})
    position, at = 0, 0
    for paragraph in marked.document.paragraphs:
        position = max(position, paragraph.start)
        while at < len(used) and used[at].start < paragraph.end:
            yield from _stretch(marked.document.text, position, min(used[at].start, paragraph.end))
            position = max(position, used[at].end)
            at += 1
        yield from _stretch(marked.document.text, position, paragraph.end)


def _stretch(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end] if end > start else ""
    if _WORD.search(words):
        lead = len(words) - len(words.lstrip())
        yield Span(start + lead, start + lead + len(words.strip()))
