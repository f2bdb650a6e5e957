"""Elements of a page: a tree whose texts are escaped when it is written, and never before.

There is no way to put markup into it but by `element`, which knows the few tags and attributes that
a page is made of. That is all that a templating library would be wanted for.
"""

from __future__ import annotations

import re
from html import escape
from typing import TypeAlias, final

from attrs import frozen

#: What a page may be made of.
TAGS = frozenset(
    """
    a bdi body code dd details div dl dt footer h1 h2 h3 h4 h5 head header html input label legend
    li main meta nav p script section span strong style summary title ul fieldset
    """.split()  # noqa: SIM905 - quotes would hide the list
)
#: What these may have.
ATTRIBUTES = frozenset(
    """
    aria-label aria-labelledby charset checked class content data-code data-to dir hidden href
    http-equiv id lang name rel tabindex title type
    """.split()  # noqa: SIM905 - as above
)
_EMPTY = frozenset({"input", "meta"})
_RAW = frozenset({"script", "style"})

# Characters that HTML has no way to hold.
_UNHELD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

#: An address that leads to a page, or to a place of the same page.
_ADDRESS = re.compile(r"#.*|https?://.*", re.IGNORECASE | re.DOTALL)


@final
@frozen
class Element:
    """An element with its attributes and all that is inside."""

    #: One of `TAGS`.
    tag: str
    #: Names and values; not yet escaped.
    attributes: tuple[tuple[str, str], ...]
    #: Elements, and texts that are not yet escaped.
    children: tuple[Node, ...]


#: A part of a page.
Node: TypeAlias = Element | str


def element(tag: str, *children: Node, **attributes: str | None) -> Element:
    """Make an element.

    Args:
        tag: One of `TAGS`.
        children: What is inside; texts are escaped when the element is written.
        attributes: Of `ATTRIBUTES`, with ``_`` for ``-`` and behind words of Python; None leaves
            one out.

    Raises:
        ValueError: A page has no such tag, attribute or address: a fault of the caller, never of
            a release.

    >>> written(element("p", "a < b", class_="x"))
    '<p class="x">a &lt; b</p>'
    """
    named = tuple(
        (name.rstrip("_").replace("_", "-"), value)
        for name, value in attributes.items()
        if value is not None
    )
    strange = {tag} - TAGS | {name for name, _ in named} - ATTRIBUTES
    strange |= {value for name, value in named if name == "href" and not _ADDRESS.fullmatch(value)}
    if strange:
        msg = f"a page has no {', '.join(sorted(strange))}"
        raise ValueError(msg)
    return Element(tag, named, children)


def written(node: Node) -> str:
    """Write a part of a page."""
    parts: list[str] = []
    _write(node, parts)
    return "".join(parts)


def _write(node: Node, parts: list[str]) -> None:
    if isinstance(node, str):
        parts.append(escaped(node))
        return
    attributes = "".join(f' {name}="{escaped(value)}"' for name, value in node.attributes)
    parts.append(f"<{node.tag}{attributes}>")
    if node.tag in _RAW:
        parts += [_raw(each) for each in node.children]
    else:
        for child in node.children:
            _write(child, parts)
    if node.tag not in _EMPTY:
        parts.append(f"</{node.tag}>")


def _raw(child: Node) -> str:
    """Let through the text of a style or a script, which no release has a part in."""
    if not isinstance(child, str) or "</" in child:
        msg = "a style or script holds text that does not end it"
        raise ValueError(msg)
    return child


def holds(text: str) -> bool:
    """Tell whether HTML can hold every character of a text."""
    return _UNHELD.search(text) is None


def escaped(text: str) -> str:
    r"""Escape text for HTML; U+FFFD stands for what HTML cannot hold.

    >>> escaped('<a title="x">\0')
    '&lt;a title=&quot;x&quot;&gt;\ufffd'
    """
    return _UNHELD.sub("\ufffd", escape(text)).replace("\r", "&#13;")
