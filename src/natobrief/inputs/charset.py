"""Bytes of text into text: by mark of byte order, by what they can only be, by what is declared.

The order is that of truth. A mark of byte order is believed; so are bytes beyond ASCII that are
UTF-8, whatever a page declares, because no other encoding gives such bytes by accident. Then the
encoding that is declared is tried, and what is left is read as windows-1252, as browsers do.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from natobrief.errors import UnsupportedFormat
from natobrief.inputs.page import INPUTS
from natobrief.inputs.words import words

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as that of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: What files begin with that are no text.
_MAGIC: Final = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP or Office document"),
    (b"\xd0\xcf\x11\xe0", "old Office document"),
    (b"{\\rtf", "RTF"),
    (b"\x1f\x8b", "gzip"),
    (b"\x89PNG", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF8", "GIF image"),
    (b"\x7fELF", "program"),
)
#: Encodings that may be declared, by Python's name; others are not read by their label.
_KNOWN: Final = words("""
    utf-8 koi8-r koi8-u mac-roman mac-cyrillic cp437 cp850 cp852 cp866 cp874 big5 big5hkscs gb18030
    euc_jp shift_jis cp932 iso2022_jp euc_kr cp949 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256
    cp1257 cp1258 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10
    iso8859-13 iso8859-14 iso8859-15 iso8859-16
""")
#: Encodings that are read as a wider one, as browsers do.
_WIDER: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
#: Formats with a byte for every character of Western Europe; what remains is read by it.
_LAST: Final = "cp1252"
_NAMED = re.compile(
    rb"""charset\s{0,5}=\s{0,5}["']?\s{0,5}(?P<name>[A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE
)
#: How much of a page is looked at for the encoding that it declares.
_HEAD: Final = 4096
#: Part of the upper bytes of UTF-16 that are empty, where the script is Latin.
_EMPTY: Final = 0.5
_LEAST: Final = 4


def decode(data: bytes, declared: str | None = None) -> tuple[str, str]:
    r"""Read bytes as text.

    Args:
        data: The bytes.
        declared: Encoding that a header declares.

    Returns:
        The text without its mark of byte order, and the encoding by which it was read.

    Raises:
        UnsupportedFormat: They are no text.

    >>> decode(b"l\xe9g\xe8re \x97 \x93oui\x94", "us-ascii")
    ('légère — “oui”', 'cp1252')
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name
    name = _wide(data) or _told(data, declared)
    return data.decode(name, "replace"), name


def _told(data: bytes, declared: str | None) -> str:
    """Tell the encoding of text that has neither mark nor empty bytes."""
    _refuse_binary(data)
    is_utf8 = _reads(data, "utf-8")
    if is_utf8 and not data.isascii():
        return "utf-8"
    named = _NAMED.search(data, 0, _HEAD)
    for label in (declared, named["name"].decode("ascii") if named else None):
        name = _encoding(label)
        if name is not None and _reads(data, name):
            return name
    return "utf-8" if is_utf8 else _LAST


def _encoding(label: str | None) -> str | None:
    """Return Python's name of an encoding that is declared and may be believed."""
    try:
        name = codecs.lookup((label or "").strip()).name
    except (LookupError, ValueError):  # ValueError: a null character, or letters beyond ASCII
        return None
    name = _WIDER.get(name, name)
    return name if name in _KNOWN else None


def _reads(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _wide(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by the empty half of its characters."""
    head = data[:_HEAD]
    for name, empty, full in (
        ("utf-16-le", head[1::2], head[::2]),
        ("utf-16-be", head[::2], head[1::2]),
    ):
        if len(head) >= _LEAST and empty.count(0) > _EMPTY * len(empty) and not full.count(0):
            return name
    return None


def _refuse_binary(data: bytes) -> None:
    """Refuse what is no text, and say what was found."""
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise UnsupportedFormat(name, INPUTS)
    if b"\0" in data:
        found = f"binary data, with byte 0x00 at offset {data.index(0)}"
        raise UnsupportedFormat(found, INPUTS)
