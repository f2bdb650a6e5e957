"""E-mails: the body that is whole, without attachments; also pages that browsers saved as one file.

Of a body in plain text and in HTML the HTML is read when it holds the words of the other, because
its paragraphs are surer; else the plain text. Attachments are never opened, but for an e-mail that
was forwarded as one: of several letters the longest is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from email.policy import Policy, compat32, default
from typing import Final

from attrs import evolve, frozen

from natobrief.errors import UnsupportedFormat
from natobrief.inputs import html, plain
from natobrief.inputs.forwarded import read_forwarded, unquoted
from natobrief.inputs.page import INPUTS, Page
from natobrief.inputs.values import read_day, read_language

#: Header of a page that a browser saved, with its address; the date is then that of saving.
_SAVED: Final = "Snapshot-Content-Location"
_REPLY = re.compile(r"\s{0,5}(?:(?:re|fwd?|tr|réf?|aw|wg)\s{0,3}:\s{0,5}){0,20}", re.IGNORECASE)
_ADDRESS = re.compile(r"\bhttps?:\S+|\bmailto:\S+")
#: Part of the words of the plain text that HTML must hold to be whole.
_WHOLE: Final = 0.8
#: The line before the signature of the sender.
_SIGNATURE = re.compile(r"\n-- \n")
_MBOX = b"From "


def read(data: bytes, charset: str | None = None) -> Page:
    """Read an e-mail.

    Args:
        data: Its bytes.
        charset: Encoding of the parts that declare none.

    Raises:
        UnsupportedFormat: It holds no text, its parts are nested too deeply, or all its text is
            HTML and the extra ``html`` is not installed.
    """
    message = _parse(_without_mbox(data))
    letters = [_read_letter(letter, charset) for letter in _letters(message)]
    found = [page for page in letters if page is not None]
    if not found:
        raise UnsupportedFormat(_NO_TEXT, INPUTS)
    return max(found, key=_words)


_TOO_DEEP: Final = "e-mail with parts nested too deeply"
_NO_TEXT: Final = "e-mail without text"


def _parse(data: bytes) -> Message:
    try:
        return _parse_by(default, data)
    except RecursionError:
        raise UnsupportedFormat(_TOO_DEEP, INPUTS) from None
    except Exception:  # noqa: BLE001 - it trips over malformed headers, in many ways
        return _parse_by(compat32, data)  # which does not look into them


def _parse_by(policy: Policy[Message], data: bytes) -> Message:
    return BytesParser(policy=policy).parsebytes(data)


def _without_mbox(data: bytes) -> bytes:
    """Drop the line that mailboxes write before a letter, and blank lines in front."""
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    return data.partition(b"\n")[2] if data.startswith(_MBOX) else data


@frozen
class _Letter:
    """A letter and the parts of its body."""

    head: Message
    parts: list[Message]


def _letters(message: Message) -> list[_Letter]:
    """Part a message into the letter that it is and those forwarded in it."""
    letters = [_Letter(message, [])]
    waiting = [(message, letters[0])]
    while waiting:
        part, letter = waiting.pop()
        inner = part.get_payload()
        if part.is_multipart() and isinstance(inner, list):
            if _kind(part) == "message/rfc822":
                letter = _Letter(inner[0], [])  # type: ignore[arg-type]
                letters.append(letter)
            waiting += [(each, letter) for each in reversed(inner) if isinstance(each, Message)]
        elif not _is_attached(part):
            letter.parts.append(part)
    return letters


def _kind(part: Message) -> str:
    return _asked(part, "get_content_type")


def _is_attached(part: Message) -> bool:
    return _asked(part, "get_content_disposition") == "attachment" or bool(
        _asked(part, "get_filename")
    )


def _header(part: Message, name: str) -> str:
    return _asked(part, "get", name).strip()


def _asked(part: Message, question: str, *about: str) -> str:
    """Ask a part for what its headers say; nothing when they are malformed."""
    try:
        return str(getattr(part, question)(*about) or "")
    except Exception:  # noqa: BLE001 - see above
        return ""


def _read_letter(letter: _Letter, charset: str | None) -> Page | None:
    """Read the body of a letter that is whole, with what its headers say."""
    texts = [*map(_without_signature, _pages(letter, "text/plain", charset))]
    webs: list[Page] = []
    try:
        webs = [*_pages(letter, "text/html", charset)][:1]
    except UnsupportedFormat:
        if not texts:
            raise
    if not texts and not webs:
        return None
    text = "\n\n".join(page.text for page in texts)
    body = evolve(texts[0], text=text) if texts else webs[0]
    if texts and webs and _words(webs[0]) >= _WHOLE * _words(body):
        body = webs[0]
    return _described(letter.head, body)


def _pages(letter: _Letter, kind: str, charset: str | None) -> Iterator[Page]:
    """Read the parts of a kind that hold text."""
    for part in letter.parts:
        data = part.get_payload(decode=True) if _kind(part) == kind else None
        if not isinstance(data, bytes):
            continue
        declared = _asked(part, "get_content_charset") or charset
        try:
            page = (html if kind == "text/html" else plain).read(data, declared)
        except UnsupportedFormat as refused:
            if refused.extra is not None:
                raise
            continue  # it calls itself text and is none
        if page.text.strip():
            yield page


def _without_signature(page: Page) -> Page:
    """Return the text of a letter with the line ends of Python, up to the signature."""
    text = page.text.replace("\r\n", "\n")
    return evolve(page, text=_SIGNATURE.split(text, maxsplit=1)[0].strip("\n"))


def _words(page: Page) -> int:
    return len(_ADDRESS.sub("", page.text).split())


def _described(head: Message, body: Page) -> Page:
    """Add what the headers say, or those of the letter that was forwarded."""
    subject, saved = _header(head, "Subject"), _header(head, _SAVED)
    title = _title(subject)
    if saved:
        return evolve(body, format="email", title=body.title or title, url=body.url or saved)
    told = evolve(
        body,
        format="email",
        title=title,
        # Answers and what is forwarded are of another day than the release in them.
        published=read_day(_header(head, "Date")) if title == (subject or None) else None,
        language=read_language(_header(head, "Content-Language")) or body.language,
    )
    forwarded = read_forwarded(body.text)
    if forwarded is None:
        return evolve(told, text=unquoted(told.text))
    day = None if forwarded.sent is None else read_day(forwarded.sent)
    return evolve(
        told, text=forwarded.text, title=_title(forwarded.subject) or title, published=day
    )


def _title(subject: str) -> str | None:
    return _REPLY.sub("", subject, count=1).strip() or None
