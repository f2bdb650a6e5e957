"""Statements out of utterances: speaker, subject, countries and themes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief import reference
from natobrief.assemble.agenda import themes_in
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.assemble.packages import build_recipient
from natobrief.assemble.speakers import Speaker, Speakers
from natobrief.assemble.spoken import Said, Spoken
from natobrief.diagnostics import Code
from natobrief.model import Country, Statement, StatementMode, StatementRole, Status, Theme
from natobrief.rules.document import read_head
from natobrief.rules.packages import PackageWords
from natobrief.rules.quotations import Utterance
from natobrief.span import Span
from natobrief.text.regex import regex

_HELP = regex(
    r"\b(?:help|support|assist|strengthen|cooperat|co-operat|partner|work with|aider|soutenir|"
    r"renforcer|coop)",
    re.IGNORECASE,
)
_JOIN = regex(
    r"\b(?:join|accession|members?|attend|take part|participate|present|be there|at the table|"
    r"rejoindr|adh\u00e9sion|participer|pr\u00e9sente?s?)",
    re.IGNORECASE,
)

#: What points back at what was said just before.
_BACK = regex(
    r"""\b(?:they|them|their|its|these|those|this(?![ ](?:meeting|week|morning|time))
    |it(?![ ](?:is|was|will[ ]be|would[ ]be|takes|remains)\b|'s)
    |ils|elles|leurs?|cela|ceux|celle)\b""",
    re.IGNORECASE | re.VERBOSE,
)
#: Words about a war that was spoken of just before.
_OF_WAR = regex(
    r"\b(?:the|this|that) (?:aggressor|invader|attacker|war|conflict|aggression|invasion)\b"
    r"|\b(?:l'|cette )(?:agresse|envahisse)ur\b|\b(?:la|cette) guerre\b",
    re.IGNORECASE,
)
#: What such a war is about.
_WARS = frozenset({Theme.UKRAINE_SUPPORT, Theme.RUSSIA, Theme.GEORGIA})
#: Those who issue a text, as they call themselves in it.
_THOSE_WHO_MET = regex(
    r"(?:(?:the|[A-Z][\w-]*|foreign|defen[cs]e) ){0,3}(?:ministers|leaders|allies|members|parties"
    r"|sides|participants|principals)|(?:the )?heads of (?:state|government|delegation).*"
    r"|(?:les )?(?:ministres|dirigeants|alli\u00e9s|membres|parties|participants|chefs)(?: .*)?",
    re.IGNORECASE,
)
#: Characters of the release that a message quotes, at most.
_LONGEST = 80
#: Signs around words in quotation marks, at most.
_MARKS = 6
_PRONOUNS = frozenset({"he", "she", "they", "il", "elle", "ils", "elles"})

#: What help for a country is about, where the closed list has a theme for it.
_HELP_FOR = {
    "UKR": Theme.UKRAINE_SUPPORT,
    "AFG": Theme.AFGHANISTAN,
    "BIH": Theme.BOSNIA_AND_HERZEGOVINA,
    "GEO": Theme.GEORGIA,
    "IRQ": Theme.IRAQ,
    "LBY": Theme.LIBYA,
    "MDA": Theme.MOLDOVA,
    "XKX": Theme.KOSOVO,
}


@final
@frozen
class _Lent:
    """Themes that the words of a statement do not name."""

    #: Those of what was said before; they count where there are no others.
    earlier: list[Grounded[Theme]]
    #: Those of whom the packages help that it names.
    helping: list[Grounded[Theme]]


def build_statements(
    context: Context,
    utterances: list[Utterance],
    packages: list[PackageWords],
    turned: Spoken,
) -> list[Said]:
    """Build the statements that a text quotes or reports, in its order.

    What somebody is quoted with in a turn or a paragraph of a declaration is a statement of its
    own; what the speaker of the turn says anyhow, or nobody known, is none.

    Args:
        context: What the builders share.
        utterances: What is said, in the order of the text.
        packages: Packages of help; one that a statement names makes it speak of its recipient.
        turned: What the text itself records or issues.
    """
    speakers = Speakers(context)
    said: list[Said] = []
    for utterance in utterances:
        speaker = speakers.of(utterance)
        outer = turned.around(utterance.parts[0])
        if outer is not None and (
            _is_own(outer, speaker, utterance.mode)
            or _may_be_of_another_turn(context, utterance, outer)
        ):
            continue
        if speaker is None and _is_headline(context, utterance):
            continue
        if speaker is None:
            words = utterance.speaker or utterance.sentence
            shown = Span(words.start, min(words.end, words.start + _SHOWN))
            message = f"who is meant by {_short(context.words(shown))!r} cannot be told"
            context.warn(words, Code.UNATTRIBUTED_QUOTATION, message)
        meant = _meant(context, utterance)
        before = said[-1] if said and said[-1].utterance.sentence == utterance.sentence else None
        said.append(
            Said(
                utterance,
                _statement(
                    context,
                    utterance,
                    speaker,
                    meant,
                    _Lent(
                        [*_inherited(context, before, utterance)],
                        [*_helping(context, utterance, packages)],
                    ),
                ),
                speaker,
                meant,
            )
        )
    return said


def _is_headline(context: Context, utterance: Utterance) -> bool:
    """Tell whether a line of the head is in quotation marks, as titles of speeches are."""
    first, last = utterance.parts[0], utterance.parts[-1]
    for cell in read_head(context.marked.document):
        if cell.span.covers(first) and cell.span.covers(last):
            rest = len(cell.span) - (last.end - first.start)
            return rest <= _MARKS
    return False


#: So much of a sentence is looked at to show its beginning.
_SHOWN = 400


def _short(words: str) -> str:
    """Cut words that a message names: the place of the problem leads to all of them."""
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 3]}..."


def _is_own(outer: Said, speaker: Speaker | None, mode: StatementMode) -> bool:
    """Tell whether words inside a turn are its speaker's own, or nobody's.

    Those who issue a text report nothing in it; they may quote themselves.
    """
    if speaker is None:
        return True
    is_issued = outer.statement.value.role is StatementRole.PARAGRAPH
    if (
        is_issued
        and mode is StatementMode.PARAPHRASE
        and _THOSE_WHO_MET.fullmatch(speaker.who.value.name)
    ):
        return True
    if outer.speaker is None:
        return False
    return speaker.who.value.name == outer.speaker.who.value.name


def _may_be_of_another_turn(context: Context, utterance: Utterance, outer: Said) -> bool:
    """Tell whether a pronoun inside a turn may stand for somebody whom the turn does not name."""
    words = utterance.speaker
    if words is None or context.words(words).casefold() not in _PRONOUNS:
        return False
    mentions, start = context.people.mentions, outer.utterance.parts[0].start
    return bisect_left(mentions, start) == bisect_left(mentions, words.start)


def _statement(
    context: Context,
    utterance: Utterance,
    speaker: Speaker | None,
    meant: tuple[tuple[Country, ...], tuple[Span, ...]],
    lent: _Lent,
) -> Grounded[Statement]:
    is_verbatim = utterance.mode is StatementMode.VERBATIM
    rule = "quotation" if is_verbatim else "reported-speech"
    cue, subject = utterance.cue, utterance.subject
    countries = _countries(context, utterance, meant)
    return build(
        Statement,
        speaker=None if speaker is None else speaker.who,
        mode=stated(utterance.mode, *utterance.parts, rule=rule),
        parts=tuple(stated(part.of(context.text), part, rule=rule) for part in utterance.parts),
        cue=None if cue is None else stated(context.words(cue), cue, rule="cue"),
        subject=None
        if subject is None
        else stated(subject.of(context.text), subject, rule="subject"),
        countries=countries,
        themes=_themes(context, utterance, tuple(c.value for c in countries), lent),
        role=inferred(StatementRole.CITATION, *utterance.parts, rule=rule),
    )


def _meant(context: Context, utterance: Utterance) -> tuple[tuple[Country, ...], tuple[Span, ...]]:
    for span in ([utterance.subject] if utterance.subject else []) + list(utterance.parts):
        countries, spans = context.countries_meant(span)
        if countries:
            return countries, spans
    if utterance.subject is not None:
        named = context.named_in(utterance.subject)
        if named:
            return tuple(named), tuple(named.values())
    for part in utterance.parts:
        if context.named_in(part):
            return (), ()
        countries, spans = context.countries_of_pronoun(part)
        if countries:
            return countries, spans
    return (), ()


def _countries(
    context: Context,
    utterance: Utterance,
    meant: tuple[tuple[Country, ...], tuple[Span, ...]],
) -> tuple[Grounded[Country], ...]:
    if meant[0]:
        return tuple(inferred(country, *meant[1], rule="countries-meant") for country in meant[0])
    named: dict[Country, Span] = {}
    for part in utterance.parts:
        for country, span in context.named_in(part).items():
            named.setdefault(country, span)
    return tuple(stated(country, span, rule="country-named") for country, span in named.items())


def _themes(
    context: Context,
    utterance: Utterance,
    countries: tuple[Country, ...],
    lent: _Lent,
) -> tuple[Grounded[Theme], ...]:
    """Tell the themes: of its words, of whom it is about or helps, else those lent to it."""
    found: dict[Theme, Grounded[Theme]] = {}
    spoken = [*([utterance.subject] if utterance.subject else []), *utterance.parts]
    own = [theme for span in spoken for theme in themes_in(context, span)]
    for theme in [*own, *_of_status(context, utterance, countries), *lent.helping]:
        found.setdefault(theme.value, theme)
    for theme in [] if found else lent.earlier:
        found.setdefault(theme.value, theme)
    order = list(Theme)
    return tuple(found[theme] for theme in sorted(found, key=order.index))


def _of_status(
    context: Context, utterance: Utterance, countries: tuple[Country, ...]
) -> Iterator[Grounded[Theme]]:
    """Give the themes that follow from what the countries are to the Alliance that day."""
    statuses = _statuses(context, countries)
    words = " ".join(part.of(context.text) for part in utterance.parts)
    if utterance.subject is not None and Status.PARTNER in statuses:
        is_group = len(countries) > 1 and statuses == {Status.PARTNER}
        if is_group or _HELP.search(words):
            rule = "theme-of-partners"
            yield inferred(Theme.PARTNERSHIPS, utterance.subject, utterance.parts[0], rule=rule)
    if Status.INVITEE in statuses and _JOIN.search(words):
        yield inferred(Theme.ENLARGEMENT, utterance.parts[0], rule="theme-of-invitees")


def _inherited(
    context: Context, before: Said | None, utterance: Utterance
) -> Iterator[Grounded[Theme]]:
    """Give the themes of what was said earlier in the same sentence, where words point back."""
    if before is None:
        return
    plain = context.marked.document.plain
    words = " ".join(part.of(plain) for part in utterance.parts)
    is_of_war = _OF_WAR.search(words) is not None
    for theme in before.statement.value.themes:
        if _BACK.search(words) or (is_of_war and theme in _WARS):
            yield inferred(theme, *before.utterance.parts, rule="theme-of-same-sentence")


def _helping(
    context: Context, utterance: Utterance, packages: list[PackageWords]
) -> Iterator[Grounded[Theme]]:
    """Give the themes of those for whom the packages are that the words name."""
    for part in utterance.parts:
        first = bisect_left(packages, part.start, key=lambda words: words.name.start)
        for words in packages[first:]:
            if words.name.start >= part.end:
                break
            recipient = build_recipient(context, words)
            code = getattr(recipient.value, "alpha3", "") if recipient else ""
            if code in _HELP_FOR:
                yield inferred(_HELP_FOR[code], words.name, rule="theme-of-package")


def _statuses(context: Context, countries: tuple[Country, ...]) -> set[Status]:
    if context.day is None:
        return set()
    return {reference.status_on(country, context.day) for country in countries}
