"""Letters forwarded in the text of another, under a block of lines such as ``From:``, ``Sent:``."""

from __future__ import annotations

import re
from typing import Final, final

from attrs import frozen

_FIELD = re.compile(
    r"[ \t\xa0>*]{0,10}(?P<name>From|Sent|Date|To|Cc|Subject|Reply-To|Importance|Attachments"
    r"|De|Envoyé|Envoyé le|À|Objet|Pièces jointes)\*?[ \xa0]?:\*?(?P<value>(?:[ \t\xa0].*)?)",
    re.IGNORECASE,
)
_SENDER: Final = frozenset(("from", "de"))
_SUBJECT: Final = frozenset(("subject", "objet"))
_SENT: Final = frozenset(("sent", "date", "envoyé", "envoyé le"))
_QUOTED = re.compile(r"[ \t]{0,3}>[ \t]?")


@final
@frozen(kw_only=True)
class Forwarded:
    """A letter in the text of another."""

    text: str
    subject: str
    #: When it was sent, as its line says; None when it says nothing.
    sent: str | None


def read_forwarded(text: str) -> Forwarded | None:
    r"""Read the letter that a text forwards, if that is most of the text.

    >>> letter = "FYI\n\nFrom: Desk\nSent: 29 November 2022\nSubject: Talks\n\nThey will meet."
    >>> read_forwarded(letter)
    Forwarded(text='They will meet.', subject='Talks', sent='29 November 2022')
    """
    lines = text.split("\n")
    fields: dict[str, str] = {}
    for index, line in enumerate([*lines, "."]):
        match = _FIELD.fullmatch(line.rstrip("\r"))
        if match is not None:
            fields.setdefault(match["name"].lower(), match["value"].strip(" \t\xa0*"))
        elif line.strip(" \t\r\xa0>"):
            if _is_head(fields):
                return _letter(lines[:index], lines[index:], fields)
            fields.clear()
    return None


def unquoted(text: str) -> str:
    r"""Return the letter that a reply quotes whole, if that is most of the text; else the text.

    >>> unquoted("The desk wrote:\n\n> They will meet\n> in Oslo on 5 May.")
    'They will meet\nin Oslo on 5 May.'
    """
    lines = text.split("\n")
    quoted = [at for at, line in enumerate(lines) if _QUOTED.match(line)]
    if not quoted:
        return text
    first, last = quoted[0], quoted[-1] + 1
    letter, around = lines[first:last], [*lines[:first], *lines[last:]]
    if _count(around) >= _count(letter):
        return text
    if not all(_QUOTED.match(line) for line in letter if line.strip()):
        return text
    return "\n".join(_QUOTED.sub("", line, count=1) for line in letter)


def _is_head(fields: dict[str, str]) -> bool:
    return not fields.keys().isdisjoint(_SENDER) and not fields.keys().isdisjoint(_SUBJECT)


def _letter(before: list[str], after: list[str], fields: dict[str, str]) -> Forwarded | None:
    note = [line for line in before if not _FIELD.fullmatch(line.rstrip("\r"))]
    if _count(note) >= _count(after):
        return None
    if all(_QUOTED.match(line) for line in after if line.strip()):
        after = [_QUOTED.sub("", line, count=1) for line in after]
    return Forwarded(
        text="\n".join(after).strip("\n"),
        subject=next((fields[name] for name in sorted(_SUBJECT & fields.keys())), ""),
        sent=next((fields[name] for name in sorted(_SENT & fields.keys())), None),
    )


def _count(lines: list[str]) -> int:
    return sum(len(line.split()) for line in lines)
