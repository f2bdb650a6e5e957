"""The frame of a page: what no release has a part in, and where the parts that are made go."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from functools import cache
from hashlib import sha256
from typing import final

from attrs import frozen

from natobrief.forms._element import Element, Node, element, written
from natobrief.forms._fact import joined, shortened
from natobrief.forms._kinds import KINDS
from natobrief.forms._tongue import Tongue
from natobrief.model import Brief

#: So many characters of a name leave room for the page below; the facts have all of it.
_LONGEST = 160
_HINT = "Every highlighted word leads to the fact that it backs, every fact to its words."
_KEYS = "On highlighted words, N and P go to the next and the previous, Escape goes back."


@final
@frozen(kw_only=True)
class Contents:
    """What is made of a brief."""

    #: Paragraphs of the release.
    release: tuple[Element, ...]
    #: Groups of facts.
    facts: tuple[Element, ...]
    #: The kind of each mark in the text.
    kinds: tuple[str, ...]


def page(brief: Brief, contents: Contents, tongue: Tongue) -> str:
    """Write a page."""
    body = element(
        "body",
        element(
            "nav",
            element("a", tongue.label("Skip to the release"), href="#release", id="skip-release"),
            element("a", tongue.label("Skip to the facts"), href="#facts"),
            class_="skip",
            aria_label=tongue.label("Skip to"),
        ),
        element("header", *_heading(brief, tongue), *_legend(contents, tongue)),
        element("main", *_columns(brief, contents, tongue)),
        element("footer", *_footer(brief, tongue)),
        element("script", _file("page.js")),
    )
    root = element("html", _head(brief, tongue), body, lang=tongue.language.value)
    return f"<!doctype html>\n{written(root)}\n"


def _head(brief: Brief, tongue: Tongue) -> Element:
    style, script = _file("page.css"), _file("page.js")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", _name(brief, tongue)),
        element("style", style),
    )


def _name(brief: Brief, tongue: Tongue) -> str:
    """Name the page: the main meeting, or the headline where there is none."""
    if brief.meetings:
        return shortened(brief.meeting.name, _LONGEST)
    return shortened(brief.source.title or tongue.word(brief.source.kind).capitalize(), _LONGEST)


def _heading(brief: Brief, tongue: Tongue) -> list[Node]:
    source = brief.source
    about: list[Node] = []
    if not brief.meetings:
        about.append(tongue.label("No meeting was read."))
    else:
        if brief.meeting.dates is not None:
            about.append(tongue.days(brief.meeting.dates))
        if brief.meeting.venue is not None and (place := tongue.placed(brief.meeting.venue)):
            about.append(element("bdi", place))
    spoken = tongue.label("French" if source.language.value == "fr" else "English")
    about.append(f"{tongue.word(source.kind)} {tongue.label('in')} {spoken}")
    name = element("bdi", _name(brief, tongue), lang=source.language.value)
    return [element("h1", name), element("p", *joined(about, " · "), class_="lead")]


def _legend(contents: Contents, tongue: Tongue) -> list[Node]:
    """Write which kinds are highlighted and how, each to be switched off."""
    counts = Counter(contents.kinds)
    boxes = [
        element(
            "label",
            element("input", type="checkbox", checked="", id=f"show-{kind}"),
            element("span", tongue.label(label), class_=f"sample k-{kind}"),
            f" {counts[kind]}",
        )
        for kind, label in KINDS.items()
        if counts[kind]
    ]
    if not boxes:
        return []
    legend = element("legend", tongue.label("Highlighted in the release"))
    keys = element("span", f" {tongue.label(_KEYS)}", id="keys", hidden="")
    hint = element("p", tongue.label(_HINT), keys, class_="hint")
    return [element("fieldset", legend, *boxes), hint]


def _columns(brief: Brief, contents: Contents, tongue: Tongue) -> tuple[Element, Element]:
    text = element("div", *contents.release, class_="text", lang=brief.source.language.value)
    release = element(
        "section",
        element("h2", tongue.label("The release"), id="release-heading"),
        text,
        id="release",
        aria_labelledby="release-heading",
        tabindex="0",
    )
    facts = element(
        "section",
        element("h2", tongue.label("The facts"), id="facts-heading"),
        *contents.facts,
        id="facts",
        aria_labelledby="facts-heading",
        tabindex="0",
    )
    return release, facts


def _footer(brief: Brief, tongue: Tongue) -> list[Node]:
    label = tongue.before("SHA-256 of the text")
    return [f"{label} ", element("code", brief.source.sha256)]


@cache
def _file(name: str) -> str:
    """Read a file beside this module: the style or the script of every page."""
    from importlib.resources import files  # noqa: PLC0415 - slow to import, seldom asked

    return files("natobrief.forms").joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """Name a style or script by its hash, so that a browser takes that one and no other."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
