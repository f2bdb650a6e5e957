"""What a caller hands to a reader, refused in words that say what to hand over instead."""

from __future__ import annotations

from datetime import date, datetime
from typing import NoReturn

from natobrief.diagnostics import Code, Problem
from natobrief.errors import ValidationError
from natobrief.model import Language

_LANGUAGES = {language.value: language for language in Language}


def language_asked(language: str) -> Language:
    """Return a language by its code.

    Raises:
        ValidationError: It is neither English nor French.

    >>> language_asked("fr")
    <Language.FR: 'fr'>
    """
    found = _LANGUAGES.get(language)
    return found or _refuse(Code.UNKNOWN_VALUE, "expected language 'en' or 'fr'", repr(language))


def check_text(text: object) -> None:
    """Refuse what is no text.

    Raises:
        ValidationError: It is something else: a path or bytes, perhaps.
    """
    if not isinstance(text, str):
        wanted = "expected the text as a str (natobrief.read takes paths and bytes)"
        _refuse(Code.WRONG_TYPE, wanted, type(text).__name__)


def check_day(name: str, day: object) -> None:
    """Refuse what is neither a plain day nor None.

    Raises:
        ValidationError: It is something else: the words for a day, perhaps.
    """
    if day is not None and (not isinstance(day, date) or isinstance(day, datetime)):
        _refuse(Code.WRONG_TYPE, f"{name}: expected a plain datetime.date or None", repr(day))


def _refuse(code: Code, wanted: str, found: str) -> NoReturn:
    raise ValidationError([Problem(code=code, message=f"{wanted}, found {found}")])
