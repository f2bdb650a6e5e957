"""Markdown that means itself: text that stays text, whatever is in it."""

from __future__ import annotations

import re

from natobrief.forms._wording import visible

# What CommonMark, GitHub's additions and mathematics in between give a meaning to inside a line.
_INLINE = re.compile(r"[\\`*_\[\]<>&~$|^]")
# What makes a block of a line that begins with it, or ends a heading.
_AT_START = re.compile(r"^(?:[#+=:-]|(?P<number>[0-9]{1,9})(?=[.)]))")
_AT_END = re.compile(r"(?<= )#+$")
# A scheme that leads to a page, and nothing that could end the address early.
_ADDRESS = re.compile(r"https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{1,2000}", re.IGNORECASE)


def escaped(text: str) -> str:
    r"""Escape what would mean something; line breaks and blanks become single spaces.

    >>> print(escaped("# *so*\n[x](y) <b>"))
    \# \*so\* \[x\](y) \<b\>
    """
    return _at_ends(_INLINE.sub(lambda found: f"\\{found[0]}", visible(text)))


def _at_ends(text: str) -> str:
    text = _AT_START.sub(
        lambda found: f"{found['number']}\\" if found["number"] else f"\\{found[0]}", text
    )
    return _AT_END.sub(lambda found: "\\#" * len(found[0]), text)


def linked(address: str) -> str:
    """Write the address of a page as a link; one that is none stays text.

    >>> linked("https://example.org/a"), linked("javascript:alert(1)")
    ('<https://example.org/a>', 'javascript:alert(1)')
    """
    return f"<{address}>" if is_address(address) else escaped(address)


def is_address(text: str) -> bool:
    """Tell whether a text is the address of a page, and nothing else.

    >>> is_address("https://example.org/a?b=c#d"), is_address("javascript:alert(1)")
    (True, False)
    """
    return _ADDRESS.fullmatch(text) is not None
