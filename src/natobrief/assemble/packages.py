"""Packages out of the words for them: whose, for whom, and what is in them."""

from __future__ import annotations

from collections.abc import Mapping

from natobrief import reference
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.model import Commitment, Country, Organisation, Package, Person, Status
from natobrief.rules.commitments import CommitmentWords
from natobrief.rules.packages import PackageWords
from natobrief.span import Span
from natobrief.text.regex import regex

Party = Grounded[Country | Organisation]
#: Between a verb and a package that is not what is given, only the way.
_BY_WAY = regex(
    r"\b(?:through|under|via|to|into|within|towards|part of|au moyen|\u00e0|au|dans|dans le cadre"
    r"|au titre|par le biais|par l'interm\u00e9diaire|par|\u00e0 travers|gr\u00e2ce)"
    r"(?: +(?:the|its|their|our|a|an|new|du|de|la|le|\u00e0|au|[\w-]{1,40}'s?))* *$"
)


def build_packages(
    context: Context,
    found: list[PackageWords],
    pledges: Mapping[Span, tuple[CommitmentWords, Commitment]],
) -> tuple[Grounded[Package], ...]:
    """Build the packages, one for each name: that mention with most in it.

    A package that somebody promises is given by who promises it, to whom it is promised.
    """
    chosen: dict[str, PackageWords] = {}
    for words in found:
        name = context.words(words.name).casefold()
        before = chosen.get(name)
        if before is None or len(words.items) > len(before.items):
            chosen[name] = words
    return tuple(_package(context, words, pledges.get(words.name)) for words in chosen.values())


def _package(
    context: Context, words: PackageWords, pledge: tuple[CommitmentWords, Commitment] | None
) -> Grounded[Package]:
    return build(
        Package,
        name=stated(context.words(words.name), words.name, rule="package"),
        provider=_provider(context, words, pledge),
        recipient=_promised(words, pledge) or build_recipient(context, words),
        items=tuple(stated(context.words(each), each, rule="package-item") for each in words.items),
    )


def _provider(
    context: Context, words: PackageWords, pledge: tuple[CommitmentWords, Commitment] | None
) -> Party | None:
    if words.provider is not None and words.provider_span is not None:
        return stated(words.provider, words.provider_span, rule="package-provider")
    if pledge is None or isinstance(pledge[1].actor, Person):
        return None
    text = pledge[0].text
    if context.marked.document.plain_sieve.search(_BY_WAY, text.start, words.name.start):
        return None
    return inferred(pledge[1].actor, text, rule="package-provider-of-pledge")


def _promised(
    words: PackageWords, pledge: tuple[CommitmentWords, Commitment] | None
) -> Party | None:
    if words.recipient is not None or pledge is None or len(pledge[1].beneficiaries) != 1:
        return None
    [beneficiary] = pledge[1].beneficiaries
    return inferred(beneficiary, pledge[0].text, rule="package-recipient-of-pledge")


def build_recipient(context: Context, words: PackageWords) -> Party | None:
    """Tell for whom a package is: as stated, else the one country near that is no Ally."""
    if words.recipient is not None and words.recipient_span is not None:
        return stated(words.recipient, words.recipient_span, rule="package-recipient")
    near: dict[Country, Span] = {}
    for country, span in words.near:
        if context.day is None or reference.status_on(country, context.day) is not Status.ALLY:
            near.setdefault(country, span)
    if len(near) != 1:
        return None
    [(country, span)] = near.items()
    return inferred(country, span, rule="package-recipient-near")
